"""Research notes: what an interviewer wrote down of somebody, read before that somebody is made.

The brief reads what notes say of family, faith and habits, as it does of a group. Here is read
what notes have besides and a group's words hardly ever: sums of money, hours of work, brands with
a verdict, worries, and what was said word for word. Reading draws nothing; `telling.py`, which puts
what was read into a persona, draws only in which words it is told.
"""

from __future__ import annotations

from .noted import NOTHING, Noted, Worry, read_notes, read_notes_steps

__all__ = ["NOTHING", "Noted", "Worry", "read_notes", "read_notes_steps"]
