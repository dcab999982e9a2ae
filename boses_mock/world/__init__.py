"""A world: all state of one simulated service, where it comes from and what bounds it."""
