"""A clause of a brief told whole and not recited: no more than five of its words stand in a row.

Where more would, a word is exchanged for another that says the same ("twice a week" is "twice per
week"), or the end of the clause is told first ("at the market, she sells canang"), or what is done
and how it is done are parted ("sells canang, and does so at the market"). Only where none of these
is possible does the clause end early: a sentence is never filled up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from .fronting import front_of
from .guessed import stems_of
from .plainer import LONGEST, PLAINER
from .verbs import VERBS

ROW = 5
FRONTED = ", "  # between what is told first and the rest
MOST = 3  # pieces of a quotation
_THAI = re.compile(r"[ก-๙]")
_PHRASES = re.compile(
    r"(?=เป็น|ใน|ที่|กับ|ของ|จาก|ให้|เพื่อ|และ|หรือ|ทุก|แต่|ด้วย|ไม่|เรื่อง|ค่า|การ|ความ|บน|เพราะ|ถ้า|เมื่อ|ก่อน|หลัง|ผ่าน|"
    r"มาก|กว่า|ออนไลน์|ร้าน|ตลาด|บ้าน|เงิน|รถ|ลูก|คน|วัน|เดือน|อาหาร|ราคา|สินค้า|โฆษณา|ธนาคาร|เกม|ซีรีส์)|(?<= )"
)
_WORDS = re.compile(r"[^\W_]+")
_AFTER = {"but": "but then", "yet": "yet all the same"}
_PAUSES_WORDS = """
at before during when while because since until every once if whenever without via through by from
"""
_PAUSES = frozenset(_PAUSES_WORDS.split())
_STATES = frozenset(["is", "are", "was", "were", "that", "who", "which"])
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
    *,
    changed: int = 0,
    theirs: bool = True,
    most: int = ROW,
    subject: str | None = None,
    fronts: bool = False,
) -> str:
    """Return a clause in full, with no more than so many of its words in a row.

    The first ``changed`` words are not the brief's, nor is "their" where it is to be exchanged.
    The end may stand first where the ``subject`` to follow it is given, and does if it ``fronts``.
    """
    own = [
        not (at < changed or (theirs and each == "their")) for at, each in enumerate(clause.split())
    ]
    words = [each if kept else f"={each}" for each, kept in zip(clause.split(), own, strict=True)]
    if fronts and (told := _fronted(words, most, subject)):
        return told
    if _row(words) > most:
        words = [*_exchanged(words)]
    if _row(words) > most and (told := _fronted(words, most, subject)):
        return told
    return _in_pieces(words, most)


def _fronted(words: list[str], most: int, subject: str | None) -> str:
    """Return a clause with its end told first, nothing where that makes no good sentence."""
    at = 0 if subject is None else front_of([*map(_shown, words)])
    if not at or max(_row(words[:at]), _row(words[at:])) > most:
        return ""
    return (
        f"{' '.join(map(_shown, words[at:]))}{FRONTED}{subject}{' '.join(map(_shown, words[:at]))}"
    )


def _in_pieces(words: list[str], most: int) -> str:
    """Return a clause with a word or two where it may pause, or else ended where it must be."""
    said: list[str] = []
    while _row(words) > most:
        fits = _fitting(words, most)
        at = _joint(words, fits)
        if at:
            said += [*words[:at], _joining(words, at)]
            words, most = words[at + 1 :], ROW
            continue
        at = _pause(words, fits) if _is_act(words) and not said else 0
        if not at and (opened := _opened(words)):
            words = opened
            continue
        if not at:
            words = _ended(words[:fits])
            break
        said += [*words[:at], ", and does so"]
        words, most = words[at:], ROW
    return " ".join(map(_shown, [*said, *words])).replace(" ,", ",")


def _joint(words: list[str], fits: int) -> int:
    """Return at which word two things are joined that may be joined by more; 0 if at none."""
    low = [word.casefold() for word in words]
    places = (at for at in range(min(fits, len(words) - 2), 0, -1) if low[at] in ("and", *_AFTER))
    return next((at for at in places if "between" not in low[:at]), 0)


def _joining(words: list[str], at: int) -> str:
    """Return "and also" before what is done, "as well as" before a thing."""
    word = words[at].casefold()
    done = words[at + 1]
    acts = done.islower() and (done in _STATES or not VERBS.isdisjoint({done, *stems_of(done)}))
    return _AFTER.get(word) or ("and also" if acts else "as well as")


def _is_act(words: list[str]) -> bool:
    """Tell whether a clause says what somebody does, which "does so" may take up again."""
    first = _shown(words[0]).casefold()
    return not VERBS.isdisjoint(stems_of(first)) and first not in ("needs", "wants", "thinks")


def quoted_whole(clause: str) -> str:
    """Return a clause to stand between quotation marks, which end where a row grows too long."""
    if _THAI.search(clause):
        return _thai_whole(clause)
    words = clause.split()
    pieces = min(MOST, -(-sum(map(_size, words)) // ROW))
    if pieces < 2 or len(words) < pieces:
        return clause
    ends = [len(words[: len(words) * at // pieces]) for at in range(pieces + 1)]
    said = [" ".join(words[at:end]) for at, end in pairwise(ends)]
    return " …” and “… ".join(said)


def _thai_whole(clause: str) -> str:
    """Return a clause in Thai in pieces, parted before words that begin a phrase."""
    said = [""]
    for piece in _PHRASES.split(clause):
        if said[-1] and _size(said[-1] + piece) > ROW:
            said.append("")
        said[-1] += piece
    return " …” and “… ".join(each.strip() for each in said)


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
    """Return before which word "and does so" may stand, 0 if nowhere."""
    low = [_shown(word).casefold() for word in words]
    return next(
        (
            at
            for at in range(min(fits, len(words) - 2), 1, -1)
            if low[at] in _PAUSES
            and not VERBS.intersection(stems_of(low[at - 1]))
            and low[at - 1] not in LOOSE
        ),
        0,
    )


def _opened(words: list[str]) -> list[str]:
    """Return "in what is a paid-off house" of "in a paid-off house", to be told to its end."""
    at = next((n for n, word in enumerate(words[:3]) if word.casefold() in ("a", "an", "the")), 0)
    if not at or words[at - 1].casefold() not in _PAUSES:
        return []
    return [*words[:at], "=what", "=is", *words[at:]]


def _ended(words: list[str]) -> list[str]:
    while len(words) > 1 and words[-1].casefold() in LOOSE:
        words = words[:-1]
    return words
