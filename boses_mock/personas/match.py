"""Whether somebody in the library can stand in a group: the service's weights and threshold.

Age weighs 35 %, gender 20 %, income 20 %, place 15 % and occupation 10 %, and 70 % is enough. Only
what a group says can agree, so one that says little is matched by nobody. And nobody is matched
who contradicts a group's age, gender, income or place: by the weights alone a group of women in
Manila would take a man, or somebody from Cebu. Occupation is the one thing that may differ.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from boses_mock.kernel.comparable import comparable
from boses_mock.personas.model import GroupDefinition

WEIGHTS = {"age": 35, "gender": 20, "income": 20, "place": 15, "occupation": 10}
ENOUGH = 70
_WORD = re.compile(r"[^\W\d_]{3,}")


@dataclass(frozen=True, slots=True)
class Candidate:
    """What a match looks at; ``made_for`` is the occupation that a group asked for them by."""

    age: int
    gender: str
    income_level: str
    location: str
    occupation: str
    made_for: str | None = None


def score(group: GroupDefinition, who: Candidate) -> int:
    """Return how well somebody fits a group, in per cent; 0 for a contradiction."""
    agrees = {
        "age": _age(group, who.age),
        "gender": _gender(group.gender, who.gender),
        "income": _same(group.income_level, who.income_level),
        "place": _place(group.location, who.location),
        "occupation": _occupation(group.occupation, who),
    }
    if any(agreed is False for topic, agreed in agrees.items() if topic != "occupation"):
        return 0
    return sum(WEIGHTS[topic] for topic, agreed in agrees.items() if agreed)


def _age(group: GroupDefinition, age: int) -> bool | None:
    if group.age_min is None and group.age_max is None:
        return None
    low = 0 if group.age_min is None else group.age_min
    return low <= age and (group.age_max is None or age <= group.age_max)


def _gender(asked: str | None, found: str) -> bool | None:
    return True if asked == "All" else _same(asked, found)


def _same(asked: str | None, found: str) -> bool | None:
    return comparable(asked) == comparable(found) if asked else None


def _place(asked: str | None, found: str) -> bool | None:
    """Tell whether a home lies in the place asked: in "Philippines" lies "Pasig, Philippines"."""
    if not asked or not asked.strip():
        return None
    parts = {part.strip() for part in comparable(found).split(",")}
    return {part.strip() for part in comparable(asked).split(",")} <= parts


# A library's trades are read again for every group that is filled beside it.
@lru_cache(maxsize=1_024)
def _words(text: str) -> frozenset[str]:
    return frozenset(word.removesuffix("s") for word in _WORD.findall(comparable(text)))


def _occupation(asked: str | None, who: Candidate) -> bool | None:
    if not asked or not _words(asked):
        return None
    return any(_words(asked) <= _words(own) for own in _own(who))


def _own(who: Candidate) -> Iterable[str]:
    return filter(None, (who.occupation, who.made_for))
