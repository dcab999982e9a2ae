"""``/__admin/jobs``: all that takes time in a world, and a tester's hand on it."""
