"""Whom a persona lives with and provides for, as an age allows it.

Children are at least nineteen years younger than a parent, parents of a mother at most
forty-two; nobody's mother is expected to be alive past her nineties. What is settled here are
tags and numbers; the sentences about them are the fixtures'.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass

from boses_mock.kernel.rng import Stream

from .text import listed

NUMBERS = ("no", "one", "two", "three", "four")
YOUNGEST_PARENT = 19
STATUSES = {
    "single": "single",
    "partner": "in a steady relationship",
    "married": "married",
    "separated": "separated",
    "widowed": "widowed",
}


@dataclass(frozen=True, slots=True)
class Family:
    tags: frozenset[str]
    kids: str = ""
    kid: str = ""

    @property
    def household(self) -> str:
        """Return whom a persona belongs to in a few words, such as "married with a son of 4"."""
        status = next(word for tag, word in STATUSES.items() if tag in self.tags)
        if self.kids:
            return f"{status} with {self.kids}"
        return f"{status}, at home with parents" if "withparents" in self.tags else status


def draw_family(draw: Stream, age: int, gender: str, kinds: Set[str]) -> Family:
    if age < 18:
        return Family(frozenset(["single", "withparents"]))
    parent = bool({"parent", "homemaker"} & kinds)
    if not parent and not draw.chance(_ever_partnered(age, kinds)):
        return Family(frozenset(["single", _single_home(draw, age)]))
    married = parent or age >= 45 or draw.chance(0.82)
    if age >= 66 and draw.chance(min(0.8, (age - 60) / 40)):
        status = "widowed"
    elif age >= 28 and not parent and draw.chance(0.08):
        status = "separated"
    else:
        status = "married" if married else "partner"
    childless = not parent and draw.chance(0.85 if age < 25 else 0.4 if age < 32 else 0.12)
    if childless or age <= YOUNGEST_PARENT + 1:
        lives = "alone" if status in ("widowed", "separated") else "shared"
        return Family(frozenset([status, lives]))
    ages = _ages_of_children(draw, age, gender)
    return _with_children(draw, status, age, ages)


def _ever_partnered(age: int, kinds: Set[str]) -> float:
    if "student" in kinds or age < 21:
        return 0.03
    return 0.2 if age < 25 else 0.42 if age < 30 else 0.7 if age < 38 else 0.85


def _single_home(draw: Stream, age: int) -> str:
    shares = {"withparents": 6.0, "shared": 2.0, "alone": 1.5}
    if age >= 30:
        shares = {"withparents": 3.0, "shared": 2.0, "alone": 3.0}
    if age >= 55:
        shares = {"shared": 2.0, "alone": 2.0}
    return draw.weighted(shares)


def _ages_of_children(draw: Stream, age: int, gender: str) -> list[int]:
    """Return the children's ages, the oldest first."""
    latest = 40 if gender == "Female" else 46
    oldest = draw.integer(max(1, age - 34), max(1, age - YOUNGEST_PARENT - draw.below(4)))
    ages = [oldest]
    for _ in range(draw.weighted({0: 3, 1: 4, 2: 2, 3: 0.6})):
        younger = ages[-1] - draw.integer(2, 5)
        if younger >= max(1, age - latest):
            ages.append(younger)
    return ages


def _with_children(draw: Stream, status: str, age: int, ages: list[int]) -> Family:
    tags = {status, "kids"}
    tags |= {"smallkids"} if ages[-1] < 6 else set()
    tags |= {"schoolkids"} if any(6 <= each <= 17 for each in ages) else set()
    if ages[-1] >= 18:
        tags = {status, "grownkids"}
    elder = age >= 62 and draw.chance(0.6)
    tags.add("withkids" if elder else "alone" if status == "widowed" and age > 60 else "shared")
    told = [(draw.choice(("daughter", "son")), each) for each in ages]
    return Family(frozenset(tags), _described(told), told[-1][0])


def _described(children: list[tuple[str, int]]) -> str:
    """Return "a son of 4", "daughters of 7 and 4" or "three grown children"."""
    if all(age >= 22 for _, age in children):
        number = NUMBERS[len(children)]
        what = f"grown {children[0][0]}" if len(children) == 1 else "grown children"
        return f"{'a' if number == 'one' else number} {what}"
    words = {kid for kid, _ in children}
    if len(children) > 1 and len(words) == 1:
        return f"{words.pop()}s of " + listed([str(age) for _, age in children])
    return listed([f"a {kid} of {age}" for kid, age in children])
