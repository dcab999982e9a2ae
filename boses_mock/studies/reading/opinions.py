# ruff: noqa: E501 - patterns read better whole
"""What view or fact of one's own life a question wants, and what its head is.

A question is read as (kind, sort of its head, part): "if you had ten minutes with the CEO, what
would you ask for" is ("tells", "boss"). Only the head tells the sort, so that no other word of a
question can hook another topic.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from boses_mock.kernel.remember import remembered
from boses_mock.studies.reading.asked import Asked
from boses_mock.studies.reading.forms import is_supposed
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.reading.wants import sort_in
from boses_mock.studies.sentences.opinions import (
    ASKS_TO_SAY,
    HARD_TO,
    OF_SORTS,
    ONLY_OF_LIFE,
    ONLY_OF_SORTS,
    OPINIONS,
    PLACES,
    WHOM,
)

_LONGEST = 400  # characters of a question that are read
_CHILD = re.compile(r"\b(?:child\w{0,3}|kids?|baby|anak|con|bé)\b", re.I)
_A_DAY = re.compile(r"\b(?:what|how) (?:a |your )?(?:week)?day (?:looks?|is)|typical day", re.I)
_PARENTS = re.compile(
    r"parent|mother|father|mum|mom|dad|elder|orang ?tua|ibu|ayah|magulang|nanay|tatay|bố|cha|mẹ",
    re.I,
)
_CLIENTS = re.compile(
    r"client|customer|patient|student|pupil|tenant|guest|pelanggan|pembeli|pasien|penyewa|suki|kliyente|khách|bệnh nhân",
    re.I,
)
_LOST = re.compile(r"\blos[et]\b|nawala|hilang|\bmất\b", re.I)
_ON_THE_WAY = re.compile(  # what one goes to is not what one talks about
    r"\b(?:gets?|getting|goe?s?|going|way|rides?|runs?|driv\w{1,4}|travel\w{0,4}|trip|commute|walk\w{0,3}|brought|taken)"
    r" (?:to|from|back from) (?:the |their |your )?\w{3,12}|\b(?:school|hospital) (?:run|van|bus)\b",
    re.I,
)
_BOSS = re.compile(r"boss|employer|atasan|amo|sếp", re.I)
_ONES_OWN = tuple(("unknowable", kind) for kind in ("tells", "explain", "misread"))  # of oneself
_YOURS = (  # of the second person, as it is told back
    (re.compile(r"\byour\b", re.I), "my"),
    (re.compile(r"\byourself\b", re.I), "myself"),
    (re.compile(r"\byou\b", re.I), "me"),
)


@dataclass(frozen=True, slots=True)
class Opinion:
    """What a question wants, a name of ``opinions.OPINIONS``, and what it is of.

    Attributes:
        sort: a sort of the head for which there are lines of its own, "" for any.
        part: what is hard, in the words of a question in English, told back.
        of_child: a child is spoken of.
        of_day: the question goes on to ask for a day.
    """

    kind: str
    sort: str = ""
    part: str = ""
    of_child: bool = False
    of_day: bool = False


@cache
def _compiled(name: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    table: Mapping[str, str] = {"kinds": OPINIONS, "whom": WHOM, "places": PLACES}[name]
    return tuple((each, re.compile(words, re.I)) for each, words in table.items())


@remembered(1_024)
def opinion_in(question: str) -> Opinion | None:
    """Return what a question wants by its own words, None where no table knows it."""
    text = question[:_LONGEST]
    for kind, words in _compiled("kinds"):
        found = words.search(text)
        if found and not (kind in _FACTS and is_supposed(text)):
            return _of_head(kind, found, text)
    return None


_FACTS = ("joined", "owes", "season", "came_to", "sends", "side_job")  # of what is so by now


def opinion_of(question: str, asked: Asked, what: Stimulus) -> Opinion | None:
    """Return what a question wants of somebody, None where a view of the thing on show is."""
    found = opinion_in(question)
    if found is None or (asked.manner and (asked.manner, found.kind) not in _ONES_OWN):
        return None
    if asked.of_shown and found.kind in ONLY_OF_LIFE and not found.sort:
        return None
    known = found.kind == "save_how" and not asked.of_shown  # a table of its own tells it
    return None if known else found


def place_of_question(question: str) -> str:
    """Return the sort of place or work that a question is about, "" for none."""
    return _place(question[:_LONGEST], tuple(PLACES))


def _of_head(kind: str, found: re.Match[str], text: str) -> Opinion | None:
    sort = _whom(text) if kind == "tells" else _felt(found) if kind == "feels" else ""
    if kind == "tells" and not sort and not re.search(ASKS_TO_SAY, found[0], re.I):
        return None
    if kind in OF_SORTS:
        sort = _place(text, OF_SORTS[kind])
        if not sort and kind in ONLY_OF_SORTS:
            return None
    if kind == "misread" and _whom(text) == "authority":
        kind, sort = "tells", "authority"
    if kind == "fears" and _CHILD.search(text):
        sort = "child"
    if kind == "misses" and _LOST.search(text):
        sort = "lost"
    part = _part(text) if kind == "hard" else ""
    if kind in ("hard", "fears") and not (sort or part) and sort_in(text):
        return None  # the tables of needs know this sort of trouble
    return Opinion(
        kind,
        "to" if part else sort,
        part,
        of_child=_CHILD.search(text) is not None,
        of_day=_A_DAY.search(text) is not None,
    )


_SERVES = re.compile(  # a company that one buys from is nobody's boss
    r"\b(?:power|electric\w{0,5}|water|gas|phone|telecom|bus|insurance|delivery|shipping) (?:company|provider|firm)"
    r"|\bkumpanya ng (?:kuryente|tubig|padala|telepono|bus)|\bperusahaan (?:listrik|air|telepon)|\bcông ty (?:điện|nước|viễn thông)",
    re.I,
)


def _whom(text: str) -> str:
    """Return to whom something is said: the one who is named first."""
    at = [
        (match.start(), name) for name, words in _compiled("whom") if (match := words.search(text))
    ]
    first = min(at)[1] if at else ""
    return "" if first == "boss" and _SERVES.search(text) else first


def _felt(found: re.Match[str]) -> str:
    whom = next((each for each in found.groupdict().values() if each), "")
    of = (("parents", _PARENTS), ("clients", _CLIENTS), ("boss", _BOSS))
    return next((name for name, words in of if words.search(whom)), "others")


def _place(text: str, sorts: tuple[str, ...]) -> str:
    text = _ON_THE_WAY.sub(" ", text)
    places = (name for name, words in _compiled("places") if words.search(text))
    return next((name for name in places if name in sorts), "")


def _part(text: str) -> str:
    found = re.search(HARD_TO, text, re.I)
    part = (found["part"] or found["rest"] or "").strip() if found else ""
    for words, own in _YOURS:
        part = words.sub(own, part)
    return part
