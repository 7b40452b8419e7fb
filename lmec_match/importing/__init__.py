"""Take in lists as people make them: read, map, understand, find duplicates, plan."""
