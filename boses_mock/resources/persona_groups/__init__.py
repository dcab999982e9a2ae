"""Persona groups: a segment, the generation of its personas, and their faces."""
