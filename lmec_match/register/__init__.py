"""Keep the register: one SQLite file, its schema, its journal, its search index."""
