"""The library: people whom groups are filled from, and those whom the staff curates."""
