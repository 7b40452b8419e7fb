"""Hold the item models."""
