"""What follows a predicate in Filipino, each marked by a small word: a thing, a place, a person."""

from __future__ import annotations

import re
from dataclasses import dataclass

from boses_mock.personas.text import joined

from .affixes import Verb, verb_of
from .phrase import JOINS, MARKERS, Reader, begins, plural, thing_at

KEPT_AFTER = frozenset(["eat", "drink", "cook", "sell", "buy", "bake", "play", "order", "love"])
_EITHER = re.compile(r"^(?:husband|wife)\b")  # as the sex of those who speak is another's
_THEIRS_WORDS = (
    "parents mother father children spouse grandchildren siblings relatives husband wife"
)
_THEIRS = frozenset(_THEIRS_WORDS.split())
_PLACES = {"para sa mga": "for", "para sa": "for", "gamit ang": "with", "kasama ang mga": "with"}
_PLACES |= {"kasama ang": "with", "tungkol sa": "about", "mula sa": "from", "galing sa": "from"}
_PLACES |= {"malapit sa": "near", "katabi ng": "beside"}
_PLACES |= {"sa tapat ng": "across from", "sa harap ng": "in front of", "sa likod ng": "behind"}
_PLACES |= {"sa loob ng": "inside", "sa labas ng": "outside", "sa tabi ng": "beside"}
_PLACES |= {"sa gilid ng": "beside", "sa paligid ng": "around", "sa gitna ng": "amid"}
_PLACES |= {"sa halagang": "for", "papuntang": "to", "papunta sa": "to"}
_PLACES |= {"sa mga": "", "sa": "", "kay": ""}
_MEANS = frozenset(["cash", "gcash", "maya", "cards", "card", "coins", "cheques"])
_PLATFORMS_WORDS = "shopee lazada tiktok facebook shein youtube instagram messenger viber netflix"
_PLATFORMS = frozenset(_PLATFORMS_WORDS.split())
_SITES_WORDS = "Market Mall Hospital Center Centre Terminal Plaza School University Port Airport"
_SITES = frozenset(_SITES_WORDS.split())
_PLACES_WORDS = """
dorm house choir shelter break office shop store mall market park gym church school campus clinic
hospital warehouse factory plant site apartment salon bar cafe bakery condo village subdivision
shipyard hotel resort port
"""
_PLACES_NAMED = frozenset(_PLACES_WORDS.split())
LASTING = re.compile(r" (?:hours|minutes|days|weeks|months|years)$")


@dataclass(slots=True)
class Fronted:
    thing: str
    only: str = ""
    used: bool = False


def fronted_in(at: Reader) -> Fronted | None:
    """Return what "sa" marks before the verb: "sa Maya nagbabayad ng bills"."""
    if at.low != "sa":
        return None
    start = at.at
    at.at += 1
    thing = thing_at(at)
    only = "only " if at.takes("lang", "lamang") else ""
    if not thing or verb_of(at.known, at.low) is None:
        at.at = start
        return None
    return Fronted(thing, only)


def marked(at: Reader, verb: Verb) -> str | None:
    """Return the thing that is marked here, "" if it is not known, None if none is."""
    start = at.at
    mark = at.takes("ng mga", "ang mga", "yung mga", "ng", "nang", "ang", "yung", "iyong", "mga")
    if not mark:
        return None
    if mark.startswith("ang") and not verb.suffers and at.low in at.known.kin:
        at.at = start
        return ""  # who does it is somebody else
    return thing_at(at, kept=verb.does.partition(" ")[0] in KEPT_AFTER)


def placed_at(at: Reader, verb: Verb, before: str) -> str:
    """Return where or to whom, for what or with what; the first may change the verb before it."""
    start = at.at
    mark = at.takes("sa online", *_PLACES, "online")
    if mark.endswith("online"):
        return "online"
    thing = thing_at(at) if mark else ""
    if not thing:
        at.at = start
        return ""
    person = thing.partition(" ")[0] in _THEIRS
    thing = f"their {_EITHER.sub('spouse', thing)}" if person else thing
    thing = f"₱{thing}" if mark == "sa halagang" and thing[:1].isdigit() else thing
    english = _PLACES.get(mark, "") or ("to" if person and not verb.at else "")
    if english:
        lasts = english == "inside" and LASTING.search(thing)  # "sa loob ng dalawang taon"
        where = "the house" if thing == "a house" else the_place(thing, "a")
        return f"{'for' if lasts else english} {where}"
    if before.startswith("use "):
        return f"for {thing}"
    if mark == "sa mga" and thing.islower() and thing.rpartition(" ")[2] in _PLACES_NAMED:
        thing = plural(thing)
    thing = the_place(thing, "a" if verb.does.startswith(("live", "rent")) else "the")
    if thing[:1].isupper() and before.endswith(" loan"):
        return f"from {thing}"
    there = verb.at.removeprefix(f"{verb.does} ") if verb.at.startswith(f"{verb.does} ") else ""
    if there == "at" or not verb.at or f" {there} " in before:
        return f"{preposition(thing)} {thing}"
    if there:
        return f"{there} {thing}"
    return (
        f"{preposition(thing)} {thing}" if before.strip() != verb.does else f"\0{verb.at} {thing}"
    )


def as_one(at: Reader) -> str:
    """Return as what somebody works: "as a welder" of "bilang welder"; they are one of several."""
    start = at.at
    if at.takes("bilang isang", "bilang"):
        for size in (3, 2, 1):
            row = " ".join(each.casefold() for each in at.words[at.at : at.at + size])
            if row in at.known.people and len(row.split()) == size:
                at.at += size
                return joined("as a ", at.known.people[row])
    at.at = start
    return ""


def is_means(thing: str) -> bool:
    """Tell whether one pays with a thing, and pays no such thing."""
    return not _MEANS.isdisjoint(thing.casefold().split())


def passes(at: Reader) -> bool:
    """Go beyond a phrase that only adds to what is said; tell whether one stands here."""
    if at.low not in ("sa", "para", "bilang", "kasama", "tungkol"):
        return False
    why = at.low == "para" and at.ahead(1) != "sa"
    at.at += 1
    while (
        at.low and at.low not in JOINS and (why or at.low not in MARKERS or at.low in ("sa", "mga"))
    ):
        if begins(at) and not why:
            return False
        at.at += 1
    return True


def the_place(thing: str, article: str = "the") -> str:
    """Return "the dorm" of a place that a loanword names; of any other thing as it stands."""
    first, last = thing.partition(" ")[0], thing.rpartition(" ")[2]
    if first in ("a", "an", "the", "their") or not thing.islower() or " and " in thing:
        return thing
    return joined(f"{article} ", thing) if last in _PLACES_NAMED else thing


def preposition(thing: str) -> str:
    """Return "on" of a platform, "in" of a town, "at" of whatever else."""
    first = thing.partition(" ")[0]
    if thing.rpartition(" ")[2] in _SITES:
        return "at"
    if first == "the" and thing.split()[1] in ("choir", "band", "team", "group"):
        return "in"
    if first.casefold() in _PLATFORMS:
        return "on"
    return "in" if first[:1].isupper() and not first.isupper() else "at"
