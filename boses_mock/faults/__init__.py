"""Faults: one rule model that decides, and the many ways in to it."""
