"""Hold the records and their fields: plain values that every other room shares."""
