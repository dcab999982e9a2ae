"""What no list knows, told by where it stands: a verb ("leases a van"), a thing ("a feast")."""

from __future__ import annotations

import re

from boses_mock.personas.text import lowered

# Before these a word that nobody here knows is a verb: "leases a van".
_OBJECTS = frozenset(["a", "an", "the", "his", "her", "their", "its", "my", "our"])
_NO_VERBS_WORDS = """
all both half such what not even most many with without like than per plus only just about around
near under over upon via whose as of to in on at by for from into onto through across along after
before during until till since if when while because and or but nor so yet against among between
one two three four five six seven eight nine ten each another others some none any other
behind beside beyond despite except inside outside toward towards off out up down
"""
_NO_VERBS = frozenset(_NO_VERBS_WORDS.split())

_FOLLOWED = re.compile(r"(?:\w{2,12}ed (?:for|in|at|on|by)|for|at|with|on) ")
_LED = re.compile(r"(?:at|on|for|with|in|from) (?:the|a|an|their|his|her|\d)\b")
_NO_ONES = (
    "s",
    "fast",
    "lunch",
    "dinner",
    "ing",
    "ness",
    "ity",
    "ment",
    "care",
    "food",
    "time",
    "work",
)
_PEOPLES_WORDS = """
tamil hindi thai korean japanese chinese malay indian vietnamese filipino english mandarin western
hokkien cantonese isan northern southern khmer javanese buddhist hindu muslim catholic christian
bollywood marvel facebook tiktok grab shopee lazada
"""
_PEOPLES = frozenset(_PEOPLES_WORDS.split())


def guessed_verb(low: str, rest: str) -> str:
    """Return a word that stands where a verb must as one: "lease a van", "leasing a van"."""
    if rest.partition(" ")[0].casefold() not in _OBJECTS or low in _NO_VERBS or not low.isalpha():
        return ""
    if low.endswith("ing"):
        return f"is {low}"
    done = low.endswith("ed") or (low.endswith("s") and not low.endswith("ss"))
    return low if done else low + ("es" if low.endswith(("s", "sh", "ch", "x")) else "s")


_DESCRIBING_WORDS = """
tight small low limited strict long short heavy busy irregular unstable strong weak big large little
early late quick slow cheap rising high poor bad frequent daily weekly monthly regular spicy sweet
salty fresh simple modest hot cold free extra fast good clean quiet
"""
_DESCRIBING = frozenset(_DESCRIBING_WORDS.split())


_DAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?")


def a_thing(thing: str) -> str:
    """Return a thing without the capital that only began its sentence: "Rotating shifts"."""
    first, _, rest = thing.partition(" ")
    if rest.islower() and first.casefold() in _DESCRIBING and first[:1].isupper():
        return a_thing(lowered(thing))
    plural = rest.islower() and rest.endswith(("s", "ing")) and first.casefold() not in _PEOPLES
    one = (
        first.islower()
        and _FOLLOWED.match(rest)
        and (first == "wedding" or not first.endswith(_NO_ONES))
    )
    if _DAY.fullmatch(first):
        return thing
    if first[1:].islower() and first[:1].isupper() and _LED.match(rest):
        return a_thing(lowered(thing)) if first.casefold() not in _PEOPLES else thing
    return f"a {thing}" if one else lowered(thing) if plural else thing


def stems_of(low: str) -> set[str]:
    """Return what a verb may be without its ending."""
    cut = {low.removesuffix(end) for end in ("s", "es", "d", "ed", "ing")} - {low}
    cut |= {f"{low[:-3]}e"} if low.endswith("ing") else set()
    cut |= {f"{low[:-3]}y"} if low.endswith("ies") else set()
    return cut | {
        each[:-1] for each in cut if each[-1:] == each[-2:-1] and each[-1:] not in "aeiou"
    }
