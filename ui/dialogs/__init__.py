"""Hold the dialogs."""
