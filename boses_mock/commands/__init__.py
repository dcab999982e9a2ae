"""What ``boses-mock COMMAND`` does that needs a server, its own or another's."""
