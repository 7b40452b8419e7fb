"""Print briefing packs: what to include, in what order, for whom, and how it looks."""
