"""What a run of clients comes to, for people to read and for CI to judge."""
