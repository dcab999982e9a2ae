"""The brief: what a group's own words ask of its people, read before anybody is made.

``shown`` is a text as it may stand in a persona, ``read`` the whole of a group's words as a
:class:`Wish`, and what no rule here understands is carried as a few words of its own, neither
explained nor denied. Nothing is drawn and nothing composed in here.
"""

from __future__ import annotations

from .reading import read
from .telling.shown import shown
from .wish import FamilyWish, Wish

__all__ = ["FamilyWish", "Wish", "read", "shown"]
