"""What a brief states as facts: children, home, work, hours, names, and whose they are."""
