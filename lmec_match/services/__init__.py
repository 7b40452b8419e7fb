"""Offer what the program does, by family of use: the only door for the window and the commands."""
