"""``boses-mock verify``."""
