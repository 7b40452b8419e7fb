"""Hold the widgets that several pages use."""
