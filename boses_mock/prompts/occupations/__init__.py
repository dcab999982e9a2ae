"""What the people of a prompt do: trades by name, by deed, by employer and by place of work."""
