"""What somebody does again and again, told as a habit, and a wish, told as a dream.

"Pays by card" is "is in the habit of paying by card", and who "hopes to open a stall" dreams of
opening it. Only of verbs that are known for such deeds, and where nothing after them is a second
deed, is their other form sure; and where it is said how often, it is no mere tendency.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from boses_mock.personas.text import gerund

from .guessed import stems_of
from .known_verbs import KNOWN as VERBS

_HABITS_WORDS = """
attend ask bake bargain bike borrow bring browse buy call chat check choose clean compare cook cycle
dance dine donate drink eat exercise fast feed fish garden haggle hand hike jog knit listen meditate
meet order pack pay play post pray read recycle restock reuse scroll send sew share shop sing snack
spend stream study swim take text tip travel treat use video-call visit volunteer walk wash watch
water wear
"""
HABITS = frozenset(_HABITS_WORDS.split())
# What goes on for long, with or without a pause.
_LASTING_WORDS = """
act bet breed brew build care commute crochet cross deal deliver do drive export farm fix follow
freelance grow guide help hunt juggle keep lead learn leave livestream lodge look manage paint ply
practise raise rear rely repair restore ride run sell serve ship sit speak stay struggle support
surf tap teach train translate tutor wake weave work write
"""
_LASTING = frozenset(_LASTING_WORDS.split())
# What one makes sure of: nobody "makes sure to borrow".
_MEANT_WORDS = """
attend call check clean cycle exercise fast feed jog meditate pay pray read send swim video-call
visit volunteer walk water
"""
_MEANT = frozenset(_MEANT_WORDS.split())
_WISH = re.compile(r"(?:hopes|wants|would like|is keen|wishes) to ([a-z]{2,12}) (\w.{2,100})")
_DREAM = re.compile(r"dreams of ([a-z]{3,14}ing) (\w.{2,100})")
_DENIES = re.compile(
    r"\b(?:not|no|never|nothing|only|any|all|always|often|sometimes|rarely|seldom|usually|mostly|"
    r"mainly|both|part|place|turns|over|pride|care|time|pleasure|it|them|and|but|or|who|which|what|"
    r"so|as|than|used)\b"
)
_OFTEN = re.compile(
    r"\b(?:every|each|once|twice|thrice|times|daily|weekly|monthly|per|nights|days|most|yearly|month)\b"
)


def as_habit(done: str) -> Iterator[str]:
    """Yield "tends to pay by card" of what somebody does, where that is surely right."""
    verb, _, rest = done.partition(" ")
    if not rest or verb.endswith(("ed", "ing", "ss")) or _DENIES.search(rest):
        return
    base = next((each for each in sorted(stems_of(verb)) if _is_third(each, verb)), "")
    if base in HABITS:
        yield f"is in the habit of {gerund(base)} {rest}"
        if not _OFTEN.search(rest):
            yield f"tends to {base} {rest}"
        elif base in _MEANT:
            yield f"makes sure to {base} {rest}"
            yield f"makes a point of {gerund(base)} {rest}"
    elif base in _LASTING and not rest.startswith(_NOT_LONG):
        yield f"has for some time been {gerund(base)} {rest}"


def as_wish(done: str) -> Iterator[str]:
    """Yield "dreams of opening a stall" of who hopes to open one, and the other way round."""
    if (wish := _WISH.fullmatch(done)) and wish[1] in VERBS and " and " not in done:
        for dreams in ("dreams of", "has set their heart on", "has hopes of"):
            yield f"{dreams} {gerund(wish[1])} {wish[2]}"
    if dream := _DREAM.fullmatch(done):
        base = next((each for each in sorted(stems_of(dream[1])) if each in VERBS), "")
        if base and gerund(base) == dream[1] and " and " not in done:
            yield f"would love to {base} {dream[2]}"
            yield f"has set their heart on {dream[1]} {dream[2]}"


def as_one_thing(done: str) -> Iterator[str]:
    """Yield "one thing she dreads: floods" of what somebody feels about a thing."""
    verb, _, rest = done.partition(" ")
    if verb in _FELT and rest and not rest.startswith(_NO_THINGS):
        yield f"one thing {{they}} {verb}: {rest}"


_DAYS = ("Monday", "Tuesday", "Six", "six", "five", "Five", "seven", "nights", "days")
_NOT_LONG = ("closed ", "open ", "live ", *_DAYS)
_FELT = frozenset(
    ["avoids", "dislikes", "distrusts", "dreads", "enjoys", "fears", "hates", "loves"]
)
_NO_THINGS = ("to ", "that ", "it ", "when ", "how ", "for ")


def _is_third(base: str, verb: str) -> bool:
    """Tell whether a verb as it follows a name is that of a stem: "fixes" of "fix"."""
    if base.endswith("y") and base[-2:-1] not in "aeiou":
        return verb == f"{base[:-1]}ies"
    return verb == base + ("es" if base.endswith(("s", "sh", "ch", "go", "x")) else "s")
