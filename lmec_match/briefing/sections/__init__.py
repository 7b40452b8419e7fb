"""Hold the sections of a pack, one file each; `briefing.assemble` puts them in order.

A section is a module with `TITLE` (its words) and `build(desk)`, which returns its blocks; no
blocks means that it has nothing to say and is left out.
"""
