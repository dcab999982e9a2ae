"""A clause of a brief told whole and not recited: no more than five of its words stand in a row.

Where more would, a word is exchanged for another that says the same ("twice a week" is "twice per
week"), or a few words are put where a sentence may pause. Only where neither is possible does the
clause end early.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .plainer import LONGEST, PLAINER

ROW = 5
_SHORTEST = 5  # letters of "thing", "king": no doing
_WORDS = re.compile(r"[^\W_]+")
_PLACE = re.compile(r"[A-Z][^\W\d_]*$")
# Slots are filled, and "their" is made the person's own, by whoever tells the clause.
ASIDES = (
    "as {they} put{s} it",
    "by their own account",
    "as it happens",
    "as {they} tell{s} it",
    "by all accounts",
    "as {they} will say",
)
_PARTICLES = frozenset(["on", "up", "off", "out", "down", "away", "back", "over", "to"])
_AFTER = {"and": "and also", "but": "but then", "or": "or even", "yet": "yet all the same"}
_PAUSES_WORDS = """
on in at after before during when while because since until every once twice if near around
whenever for within unless although though whose
"""
_PAUSES = frozenset(_PAUSES_WORDS.split())
_LESS_WORDS = """
will would can could must should
with by from as like without instead via through to over than against about
"""
_LESS = frozenset(_LESS_WORDS.split())
_LEADS_TO = frozenset(["up", "due", "able", "used", "has", "have", "want", "wants", "how"])
_STATES = frozenset(["is", "are", "was", "were", "that", "who", "which"])
_OWN = (["their", "own"], ["his", "own"], ["her", "own"])
_STATE_WORDS = (["is"], ["are"], ["was"], ["were"])
_OTHER = frozenset(["other", "second", "third", "two", "three", "four", "few"])
_COUNTED = frozenset(["times", "hours", "once", "twice", "hour", "baht", "dollars", "days"])
_WEEKDAYS = frozenset(
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "weekday"]
)
_PARTS = frozenset(["mornings", "afternoons", "evenings", "nights"])
_UNITS = frozenset(["day", "week", "month", "year", "hour", "night"])
LOOSE_WORDS = """
a an the of for from with at in on by to and or but who that which when while than as their his
her its my our this these those is are be was because so into about over under after before during
across through since such if twice once every each
"""
LOOSE = frozenset(LOOSE_WORDS.split())


def whole(
    clause: str,
    turn: int = 0,
    *,
    verb: bool = False,
    changed: int = 0,
    theirs: bool = True,
    most: int = ROW,
) -> str:
    """Return a clause in full, with no more than so many of its words in a row.

    ``turn`` chooses among the asides; a clause that begins with its ``verb`` may pause after it,
    and the first ``changed`` words are not the brief's, nor is "their" where it is to be exchanged.
    """
    own = [
        not (at < changed or (theirs and each == "their")) for at, each in enumerate(clause.split())
    ]
    words = [each if kept else f"={each}" for each, kept in zip(clause.split(), own, strict=True)]
    if _row(words) > most:
        words = [*_exchanged(words)]
    said: list[str] = []
    while _row(words) > most:
        fits = _fitting(words, most)
        at = _pause(words, fits) or (_after_verb(words) if verb and not said else 0)
        if not at and (opened := _opened(words)):
            words = opened
            continue
        if not at:
            words = _ended(words[:fits])
            break
        word, most = words[at].casefold(), ROW
        if word in _AFTER:
            said += [*words[:at], _AFTER[word]]
            words = words[at + 1 :]
            continue
        if word in ("in", "at") and _PLACE.match(" ".join(words[at + 1 : at + 2])):
            said += [*words[:at], "over"]
            words = words[at:]
            continue
        at += word in _STATES
        said += [*words[:at], f", {_aside(turn, words[at])},"]
        words, turn = words[at:], turn + 1
    return " ".join(map(_shown, [*said, *words])).replace(" ,", ",")


def is_quotable(clause: str) -> bool:
    """Tell whether a clause is short enough to be quoted whole, and says more than a name."""
    return 1 < _size(clause) <= ROW and not clause[-1].isdigit()


def _aside(turn: int, before: str) -> str:
    aside = ASIDES[turn % len(ASIDES)]
    if before.casefold() == aside.partition(" ")[0]:
        aside = ASIDES[(turn + 1) % len(ASIDES)]
    return aside


def _shown(word: str) -> str:
    return word.removeprefix("=")


def _exchanged(words: list[str]) -> Iterator[str]:
    """Yield words, those exchanged marked by "=" as no longer the brief's."""
    at = 0
    while at < len(words):
        low = [word.casefold() for word in words[at : at + LONGEST]]
        size = next((n for n in range(len(low), 0, -1) if " ".join(low[:n]) in PLAINER), 0)
        if size and not (low[0] == "while" and low[1:2] and low[1].endswith("ing")):
            yield from (f"={word}" for word in PLAINER[" ".join(low[:size])].split())
        else:
            yield _measured(words, at)
        at += size or 1


def _measured(words: list[str], at: int) -> str:
    """Return a word, exchanged where it tells how often: "on Mondays", "twice a week"."""
    word, low = words[at], words[at].casefold()
    before = words[at - 1].casefold() if at else ""
    after = words[at + 1].casefold() if at + 1 < len(words) else ""
    if low == "on" and after.removesuffix("s") in _WEEKDAYS:
        return "=each"
    on_parts = low in _PARTS and at > 1 and words[at - 2].casefold() == "on"
    if on_parts or (low.removesuffix("s") in _WEEKDAYS and before == "on"):
        return f"={word.removesuffix('s')}"
    if low in ("a", "an") and after in _UNITS and (before in _COUNTED or before.isdigit()):
        return "=per"
    if low == "every" and at and after not in _OTHER and not after[:1].isdigit():
        return "=each"
    return "=until" if low == "to" and before[:1].isdigit() and after[:1].isdigit() else word


def _size(word: str) -> int:
    return len(_WORDS.findall(word))


def _row(words: list[str]) -> int:
    """Return the longest row of words that are the brief's own."""
    longest = row = 0
    for word in words:
        row = 0 if word.startswith("=") else row + _size(word)
        longest = max(longest, row)
    return longest


def _fitting(words: list[str], most: int) -> int:
    """Return how many words may be said before a row grows too long."""
    row = 0
    for at, word in enumerate(words):
        row = 0 if word.startswith("=") else row + _size(word)
        if row > most:
            return at
    return len(words)


def _pause(words: list[str], fits: int) -> int:
    """Return before (or at) which word a few others may stand, 0 if nowhere."""
    best, place = 0, 0
    for at in range(1 if words[1:2] in _STATE_WORDS else 2, fits + 1):
        word = words[at].casefold()
        last = words[at - 1].casefold()
        joins = (word in _AFTER or word in _STATES) and at < fits
        little = word == "of" or (word.endswith("ing") and len(word) > _SHORTEST)
        worth = 2 if joins or word in _PAUSES or word in _LESS else int(little)
        worth = 0 if words[at][:1].isupper() else worth  # of a name: "the BTS On Nut station"
        if words[at + 1 : at + 3] in _OWN or (word == "on" and words[at + 1 : at + 2] == ["and"]):
            worth = 0
        if word == "to" and (last in _LEADS_TO or last[:1].isdigit()):
            worth = 0
        worth += joins and worth > 0
        if worth and worth >= best and last not in LOOSE:
            best, place = worth, at
    return place


def _opened(words: list[str]) -> list[str]:
    """Return "in what is a paid-off house" of "in a paid-off house", to be told to its end."""
    at = next((n for n, word in enumerate(words[:3]) if word.casefold() in ("a", "an", "the")), 0)
    if not at or words[at - 1].casefold() not in _LESS | _PAUSES:
        return []
    return [*words[:at], "=what", "=is", *words[at:]]


def _after_verb(words: list[str]) -> int:
    return 2 if words[1].casefold() in _PARTICLES - {"to"} else 1


def _ended(words: list[str]) -> list[str]:
    while len(words) > 1 and words[-1].casefold() in LOOSE:
        words = words[:-1]
    return words
