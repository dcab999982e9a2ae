"""Clauses in Thai or Vietnamese of two deeds, or with an end that nobody here knows.

"Tailors at night when the child sleeps, for fear of debts" says one thing and when or why it is so.
Each side is put into English by itself. Where the second is not known, the first is told alone if
it holds without it: what is not done *when* or *with* something may well be done.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from boses_mock.market.glossary import Glossary, Mainland
from boses_mock.market.model import folded

from ..telling.verbs import third_person
from .phrase import doing

Whole = Callable[[str], str]  # what a text says in English if all of it is known
_THAI = re.compile(r"[ก-๙]")
_ONLY_THEN = re.compile(r"\b(?:not|never|only|rarely|no|no longer|distrust|avoid)\b")
_ALONE = frozenset(["work", "cook", "exercise", "travel", "pray", "save", "shop", "sew", "farm"])
_AND = ("and", "but")
_KIN = re.compile(
    r"(?:the )?((?:eldest |youngest |older |younger )?(?:husband|wife|mother|father|parents|"
    r"children|child|son|daughter|brother|sister|grandparents))\b"
)
_MANY = re.compile(r"[a-z]s$|goods$")
_FEW = 6  # joints of a clause
_LONGEST = 160  # characters of a clause


_AGES = re.compile(r"\d\d(?:[-–]\d\d)?|tuổi", re.IGNORECASE)
_AT = frozenset(["ở", "tại"])
_PEOPLE = 5  # words that say who people are


@dataclass(frozen=True, slots=True)
class _Joint:
    before: str
    meant: str
    after: str


def in_parts(known: Mainland, text: str, whole: Whole, depth: int = 2) -> str:
    """Return what a clause says whose parts are known: one by one, or the first alone.

    No more than a few joints are tried, each but so deep: what is longer is no one's clause.
    """
    if len(text) > _LONGEST or not depth:
        return ""
    joints = [*islice(_joints(known, text, known.joints), _FEW)]
    for joint in (each for each in joints if each.meant not in _AND):
        if not _is_deed(first := whole(joint.before)):
            continue
        said = whole(joint.after) or in_parts(known, joint.after, whole, depth - 1)
        if more := _joined(first, joint.meant, said):
            return more
        if joint.meant in ("to", "because of") or not _ONLY_THEN.search(first):
            return first
    for joint in [*_joints(known, text, known.placing)][: -_FEW - 1 : -1]:
        first = whole(joint.before)
        if _is_deed(first) and not _ONLY_THEN.search(first):
            return first
    for joint in (each for each in joints if each.meant in _AND):
        first = whole(joint.before)
        second = whole(joint.after) or in_parts(known, joint.after, whole, depth - 1)
        if _is_deed(first):
            return _joined(first, joint.meant, second) or first
        if _is_deed(second) and not _KIN.match(second):
            return second
    return ""


def _joints(known: Mainland, text: str, table: Mapping[str, str]) -> Iterator[_Joint]:
    """Yield each word that joins what stands before and after it, from the first to the last."""
    if _THAI.search(text):
        yield from _thai_joints(known, text, table)
        return
    every = text.split()
    low = [each.casefold() for each in every]
    for at in range(1, len(every) - 1):
        for size in (3, 2, 1):
            row = " ".join(low[at : at + size])
            if len(row.split()) == size and row in table and at + size < len(every):
                if not _is_longer(known, low, at, size):
                    before, after = every[:at], every[at + size :]
                    yield _Joint(" ".join(before), table[row], " ".join(after))
                break


def _is_longer(known: Mainland, low: list[str], at: int, size: int) -> bool:
    """Tell whether a joint is but the beginning of a longer entry: "vì tiện"."""
    return any(" ".join(low[at:end]) in known.pieces for end in range(at + size + 1, at + 7))


def _thai_joints(known: Mainland, text: str, joints: Mapping[str, str]) -> Iterator[_Joint]:
    for at in range(1, len(text)):
        found = next((each for each in joints if text.startswith(each, at)), "")
        after = text[at + len(found) :]
        if found and after and not _begins_more(known, text, at, len(found)):
            yield _Joint(text[:at].strip(), joints[found], after.strip())


def _begins_more(known: Mainland, text: str, at: int, size: int) -> bool:
    """Tell whether letters are the beginning of a longer word: "เพื่อ" of "เพื่อน"."""
    longer = (each for each in known.sizes if each > size and at + each <= len(text))
    return any(text[at : at + each] in known.pieces for each in longer)


def _is_deed(told: str) -> bool:
    """Tell whether a part says all of something that is done, and not "like" alone."""
    return bool(told) and bool(third_person(told)) and (" " in told or told in _ALONE)


def _joined(first: str, meant: str, second: str) -> str:
    """Return two parts as one clause, nothing where the second does not fit its joint."""
    if not second:
        return ""
    kin = _KIN.match(second)
    does = bool(third_person(second)) and not kin
    match meant:
        case "and" | "but":
            return f"{first} {meant} {second}" if does else ""
        case "to":
            return f"{first} to {_infinitive(second)}" if does else ""
        case "because of":
            return f"{first} {_reason(second, does=does)}" if not kin else ""
        case _ if kin:
            return f"{first} {meant} their {second.removeprefix('the ')}"
        case "when" if does and second.startswith("have "):
            thing = second.removeprefix("have ")
            return f"{first} when there {'are' if _MANY.search(thing) else 'is'} {thing}"
        case "when" if does and second.startswith("are "):
            return f"{first} when {second.removeprefix('are ')}"
        case "when" | "while" | "before" | "after" if does:
            return f"{first} {meant} {doing(second)}"
        case _:
            return ""


def _infinitive(does: str) -> str:
    return f"be {does[4:]}" if does.startswith("are ") else does


def _reason(second: str, *, does: bool) -> str:
    """Return why: "for fear of scammers", "because of high rents", "because of having no time"."""
    if second.startswith("are afraid of "):
        return f"for fear of {second.removeprefix('are afraid of ')}"
    return f"because of {doing(second) if does else second}"


def without_people(glossary: Glossary, text: str) -> str:
    """Return a clause in Vietnamese without who it is of, where and how old they are, at first.

    "Mẹ bỉm sữa ở Hà Nội 27-35 tuổi bán hàng online" says that they sell; nothing if none lead it.
    """
    words = text.split()
    known = (*glossary.vietnamese.people, *glossary.trades)
    for size in range(min(_PEOPLE, len(words) - 1), 0, -1):
        if folded(" ".join(words[:size])) not in known:
            continue
        at = size
        if words[at].casefold() in _AT:
            at += 1
            while at < len(words) and words[at][:1].isupper():
                at += 1
        while at < len(words) and _AGES.fullmatch(words[at]):
            at += 1
        return " ".join(words[at:])
    return ""
