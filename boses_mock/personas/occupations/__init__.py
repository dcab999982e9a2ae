"""What people do for a living: what a group's words state of it, and the job that is drawn."""
