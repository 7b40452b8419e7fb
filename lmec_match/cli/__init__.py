"""Offer the services at the terminal."""

from __future__ import annotations

from lmec_match.cli.application import run

__all__ = ["run"]
