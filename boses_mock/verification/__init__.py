"""``boses-mock verify``: proves on this machine that the same requests get the same bytes."""
