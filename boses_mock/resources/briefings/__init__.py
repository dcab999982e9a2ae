"""Briefings: files and texts that a study's people are shown."""
