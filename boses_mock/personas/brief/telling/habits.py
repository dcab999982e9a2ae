"""What somebody does again and again, told as a habit: "is in the habit of paying by card".

Only of verbs that are known for such deeds, and where nothing after them is a second deed, is
their other form sure; and where it is said how often, it is no mere tendency.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .guessed import stems_of

_HABITS_WORDS = """
attend ask bake bargain bike borrow bring browse buy call chat check choose clean compare cook cycle
dance dine donate drink eat exercise fast feed fish garden haggle hand hike jog knit listen meditate
meet order pack pay play post pray read recycle restock reuse scroll send sew share shop sing snack
spend stream study swim take text tip travel treat use video-call visit volunteer walk wash watch
water wear
"""
HABITS = frozenset(_HABITS_WORDS.split())
# What one makes sure of: nobody "makes sure to borrow".
_MEANT_WORDS = """
attend call check clean cycle exercise fast feed jog meditate pay pray read send swim video-call
visit volunteer walk water
"""
_MEANT = frozenset(_MEANT_WORDS.split())
_DOUBLED = frozenset(["chat", "jog", "knit", "shop", "swim", "tip"])
_DENIES = re.compile(
    r"\b(?:not|no|never|nothing|only|any|all|always|often|sometimes|rarely|seldom|usually|mostly|"
    r"mainly|both|part|place|turns|over|pride|care|time|pleasure|it|them|and|but|or|who|which|what|"
    r"so|as|than|used)\b"
)
_OFTEN = re.compile(
    r"\b(?:every|each|once|twice|times|daily|weekly|monthly|per|nights|days|most|yearly|month)\b"
)


def as_habit(done: str) -> Iterator[str]:
    """Yield "tends to pay by card" of what somebody does, where that is surely right."""
    verb, _, rest = done.partition(" ")
    base = next((each for each in sorted(stems_of(verb)) if each in HABITS), "")
    if not base or not rest or verb.endswith(("ed", "ing")) or _DENIES.search(rest):
        return
    yield f"is in the habit of {gerund(base)} {rest}"
    if _OFTEN.search(rest):
        if base in _MEANT:
            yield f"makes sure to {base} {rest}"
            yield f"makes a point of {gerund(base)} {rest}"
        return
    yield f"tends to {base} {rest}"
    yield f"is known to {base} {rest}"


def gerund(base: str) -> str:
    """Return "shopping" of "shop" and "taking" of "take"."""
    if base in _DOUBLED:
        return f"{base}{base[-1]}ing"
    silent = base.endswith("e") and not base.endswith(("ee", "ye", "oe"))
    return f"{base[:-1] if silent else base}ing"
