"""What a process that serves needs besides its application: signals, sockets, lines to read."""
