"""State: one SQLite database a world, reached through plain functions, one module a table group."""
