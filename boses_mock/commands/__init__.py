"""What ``boses-mock COMMAND`` does, beside starting a server to stay."""
