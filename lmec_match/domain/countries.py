"""Name the six countries of the cooperation."""

from __future__ import annotations

MEMBERS: tuple[str, ...] = ("KH", "CN", "LA", "MM", "TH", "VN")
"""ISO 3166 codes, in the English alphabetical order of the countries' names."""
