"""Trials that take minutes or measure a process: run with ``python -m pytest -m trial``."""
