"""Cultural signals of a market: snapshots that a refresh brings and that age."""
