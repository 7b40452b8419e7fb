"""Handle writing: scripts, names, index tokens, the glossary of terms."""
