"""What a brief says of somebody's kin, told of one person: "{their} husband drives a van"."""

from __future__ import annotations

import re

from boses_mock.personas.text import joined

from .guessed import stems_of
from .turns import turned
from .unheard import Wording
from .verbs import VERBS
from .whole import KIN, THEY

_ONE_OF_KIN = re.compile(
    r"(?:(?:older|younger|elder|twin) )?(?:husband|wife|brother|sister|cousin|uncle|aunt)"
)


_THERE = re.compile(r"(\w{3,12} .{2,60}) (in (?:the )?[A-Z][\w ]{1,30})")


def _who_and_what(said: str) -> tuple[str, str]:
    """Return whose deed is told of kin, and the deed: "eldest child", "is in high school"."""
    words = said.split()
    for at in range(1, min(4, len(words))):
        verb = words[at].endswith("s") and not VERBS.isdisjoint(stems_of(words[at]))
        one = words[at] in ("is", "has") or verb
        if one and not words[at - 1].endswith("s"):
            return " ".join(words[:at]), " ".join(words[at:])
    who, _, does = said.partition(" ")
    return who, does


def told_of_kin(said: str, wording: Wording) -> str:
    """Return what is told of kin; of a second thing "her" or "they" is said before."""
    first, *more = said.split("; ")
    who, does = _who_and_what(first)
    whose = "their" in does  # of the person, as in "lives with their parents"
    ways = tuple(f"{who} {each}" for each in turned(does) if whose or "their" not in each)
    one = _ONE_OF_KIN.fullmatch(who) and " and " not in does
    has_one = (joined(f"{THEY}has a ", f"{who} who {does}"),) if one else ()
    if one and (there := _THERE.fullmatch(does)):
        has_one = (*has_one, joined(f"{THEY}has a ", f"{who} {there[2]} who {there[1]}"))
    subject = None if who == "one" else KIN  # of which "one" may be told in another way
    told = wording.of(ways, subject, has_one)
    others = [_ways(each, "" if told else who) for each in more]
    return "; ".join(filter(None, (told, *map(wording.of, others))))


def _ways(said: str, who: str) -> tuple[str, ...]:
    """Return the ways of telling what "he" or "they" do besides, with ``who`` if nobody is named.

    Those who are several are told as they stand.
    """
    one, _, does = said.partition(" ")
    if one == "they":
        return () if who else (said,)
    return tuple(f"{who or one} {each}" for each in turned(does))
