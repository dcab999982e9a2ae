"""Sentences with slots and guards: cut up when a file is read, filled when needed.

``"[kids !muslim] {first} packs {lunch}"`` is a sentence for people who have children and are not
Muslim. Words in a guard must all hold; ``a/b`` is either, ``!a`` is not. A slot names what is
known of the person, a pool of the market, a phrase table, or a range of whole numbers
(``{5-9}``). ``{liked_cafe}`` names the café that the person trusts, and brings its own guard: the
sentence is told of nobody who trusts no café. Nothing that is filled in is ever read as a template
again, so what a group's own text says can neither open a slot nor a guard.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Set
from dataclasses import dataclass
from functools import lru_cache

_GUARD = re.compile(r"\[([a-z/! ]+)\]\s*")
_SLOT = re.compile(r"\{([^{}]*)\}")
_RANGE = re.compile(r"\d+-\d+")
LIKED = "liked_"
KINDS = (
    "pantry",
    "eatery",
    "drink",
    "cafe",
    "household",
    "body",
    "phones",
    "clothes",
    "shoes",
    "bank",
    "wallet",
    "grocer",
    "drugstore",
    "store",
)
_TAGS = """
low middle high toddler child teen minor young adult older senior elder female male other
single married partner separated widowed kids smallkids schoolkids grownkids withparents alone
shared withkids minded muslim christian buddhist hindu secular earner salaried seasoned
desk night shift road shop home class field retired
office manager callcentre tech teacher health retail factory farmer civil freelance creative owner
vendor driver homemaker overseas student finance domestic hospitality engineer sales construction
marketing security unemployed learner asked
sceptic striver pragmatist explorer loyalist carer maker minimalist
business computing medicine education engineering arts law public tourism science
secondary vocational bachelor master
adweary settled expecting newlywed grandparent abroad spouseabroad bunks renter homeowner
meatless nodairy teetotal diabetic halal catholic inc cashonly offline nosocial green
kidsaway faraway grandraise flatmates yard homeshop awaitinghome
bedhome roomhome flathome househome condohome renthome ownhome kinhome parentshome partpay
hauls storefront fromhome onleave carowner bikeowner early evenings closing divorced eveningrun
toba karo
pedals nearby
fisher pond stock grove paddy bigkid inedible window rank crops kinaway
"""
TAGS = frozenset(_TAGS.split()) | {f"likes{kind}" for kind in KINDS}
_POOLS_WORDS = """
commute breakfast lunch dinner treat shop corner hangout hub wallet bank marketplace ride chat
social video music news telco device group tv feed weekend hometown support worry saving payday
festival interest home dream weather creator school_secondary school_vocational university
graduate official kin mate neighbour schoolmate
"""
POOLS = frozenset(_POOLS_WORDS.split())
_PERSON_WORDS = """
first they them their They Their s es has is was age job area city country spend income pay kids kid
spouse years brief distrust reason trust trust2 why why2 school themself household
doing clips gear craft language child near opens closes rises overseas back_from mates
hours apart children
"""
PERSON = frozenset(_PERSON_WORDS.split())
SLOTS = POOLS | PERSON | {f"{LIKED}{kind}" for kind in KINDS}


@dataclass(frozen=True, slots=True)
class Guard:
    """All of ``every`` must hold and none of ``never``, and of each of ``either`` one.

    It is asked thousands of times a persona, nearly always of the first two: hence whole sets.
    """

    every: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()
    either: tuple[frozenset[str], ...] = ()

    def admits(self, tags: Set[str]) -> bool:
        if not self.every <= tags or not self.never.isdisjoint(tags):
            return False
        return not self.either or not any(words.isdisjoint(tags) for words in self.either)


@dataclass(frozen=True, slots=True, eq=False)
class Template:
    """Literals at even places and the names of slots at odd ones; equal only to itself."""

    parts: tuple[str, ...]
    guard: Guard | None = None

    @property
    def particular(self) -> bool:
        """Tell whether the guard asks for something, rather than only ruling something out."""
        return self.guard is not None and bool(self.guard.every or self.guard.either)

    def fits(self, tags: Set[str]) -> bool:
        return self.guard is None or self.guard.admits(tags)


def cut(text: str) -> tuple[list[str], list[str]]:
    """Return the words of a text's guard, and its literals and slots by turns."""
    opening = _GUARD.match(text)
    if opening is None:
        return [], _SLOT.split(text)
    return opening[1].split(), _SLOT.split(text[opening.end() :])


def either(word: str) -> frozenset[str]:
    """Return the tags of which a word of a guard speaks."""
    return frozenset(word.removeprefix("!").split("/"))


def is_range(slot: str) -> bool:
    return bool(_RANGE.fullmatch(slot))


def read_template(text: str) -> Template:
    if "{" not in text and text[:1] != "[":  # as most of the many thousands are
        return Template((text,))
    words, parts = cut(text)
    liked = [f"likes{slot[len(LIKED) :]}" for slot in parts[1::2] if slot.startswith(LIKED)]
    return Template(tuple(parts), _guard(" ".join([*words, *liked])))


@lru_cache(maxsize=2_048)
def _guard(text: str) -> Guard | None:
    words = text.split()
    if not words:
        return None
    wanted = [either(word) for word in words if not word.startswith("!")]
    return Guard(
        frozenset[str]().union(*(each for each in wanted if len(each) == 1)),
        frozenset[str]().union(*(either(word) for word in words if word.startswith("!"))),
        tuple(each for each in wanted if len(each) > 1),
    )


def read_templates(texts: Iterable[str]) -> tuple[Template, ...]:
    return tuple(map(read_template, texts))
