"""Closed questions: which options a persona ticks, by what its fields say of it."""
