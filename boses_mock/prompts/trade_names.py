"""How a trade stands in a name: by its English name, with whom the prompt's words tell besides.

"Agen asuransi Prudential" gives "Prudential Insurance Agents", "single moms who sell online"
"Single Mom Online Sellers". It promises nothing where the words hold more than a trade and names:
then they stand as they are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from .note_patterns import ETHNIC, STOP
from .note_patterns import GENERIC as SAYING_LITTLE
from .notes import Taken
from .occupations.employers import GENERIC
from .occupations.trades import plural, trades
from .places.place_patterns import PEOPLES
from .spans import Span
from .text import Doc, words

SEXED = {"Women": "Female ", "Men": "Male "}


def in_english(told: Taken, taken: Sequence[Span], said: str, who: str) -> str:
    """The trade by its English name, where another language's words hold no more than it and
    proper names: "Agen asuransi Prudential", "Yung mga call center agent"."""
    start = told.doc.low.find(said.lower())
    end = start + len(said)
    trades = [s for s in taken if s.field == "occupation" and start <= s.start < end]
    if start < 0 or not trades or any(_vaguer(s) for s in trades):
        return ""
    rest = [m for m in _WORD.finditer(told.doc.raw, start, end) if not told.known[m.start()]]
    more = [m for m in rest if m[0].lower() not in _SAY_NOTHING]
    if not rest or (more and all(_english(s.text) for s in trades)):
        return ""
    if not all(m[0][0].isupper() and (m.start() or m[0].lower() in PEOPLES) for m in more):
        return ""
    names = " ".join(m[0] for m in more if len(m[0]) > len("SD"))
    sex = next((x for x in SEXED.values() if who.startswith(x)), "")
    return f"{sex}{names} {who.removeprefix(sex)}" if names else who


def many(said: str, taken: Sequence[Span]) -> str:
    """The plural, where one was asked for by a trade's English name: "Grab Delivery Rider"."""
    last = said.rpartition(" ")[2].lower()
    jobs = [s for s in taken if s.field == "occupation" and s.text.lower().endswith(last)]
    named = any(str(s.value).lower().endswith(last) for s in jobs)
    return plural(said) if named and said.isascii() else said


def plied(told: Taken, taken: Sequence[Span], said: str, who: str) -> str:
    """The trade with whom the words tell besides: "Solo Parent Online Sellers"; or it alone, where
    these are of another language or writing."""
    start = told.doc.low.find(said.lower())
    jobs = [s for s in taken if s.field == "occupation"]
    if start < 0 or not jobs:
        return ""
    if _THAI.search(said):
        return who
    if any(start <= s.start < start + len(said) or s.start <= start < s.end for s in jobs):
        return ""
    sex = next((x for x in SEXED.values() if who.startswith(x)), "")
    one = _PLURAL.sub("", said)
    if one == said or not said.isascii():  # no English: their people's name alone
        one = said if said.startswith(_INDIGENOUS) else _proper(told.doc, start, start + len(said))
    if any(s.field == "gender" and s.text.lower() in one.lower() for s in taken):
        sex = sex if not one else ""
    both = f"{sex}{one} {who.removeprefix(sex)}" if one else who
    return both if len(both) <= _MOST_NOUN else ""


def _proper(doc: Doc, start: int, end: int) -> str:
    """The words of a piece of the text that name a people, a faith or a place, no company."""
    found = (m for m in _WORD.finditer(doc.raw, start, end) if m[0][0].isupper())
    return " ".join(
        m[0]
        for m in found
        if m[0].lower() in PEOPLES | ETHNIC or (m.start() and not m[0].isupper())
    )


_INDIGENOUS = ("Orang Asli", "Orang Ulu", "Orang Laut")


_THAI = re.compile(r"[ก-๙]")
_PLURAL = re.compile(  # of an English word for people
    r"(?<=[a-z](?:er|or|nt|ee|at|ct|im|ic|du|st))s$|(?<=(?:ian|ant|ber))s$"
    r"|(?<=\b(?:mom|mum|dad|boy|guy|son))s$|(?<=\b(?:girl|aunt|grad))s$|(?<=\bwidow)s$",
    re.IGNORECASE,
)
_MOST_NOUN = 36  # characters, which leave room for a place and an age
_WORD = re.compile(r"[^\W_][\w'-]*")
_SAY_NOTHING = (
    STOP
    | SAYING_LITTLE
    | frozenset(
        words(
            "yung iyong nga ug og asal kat abang uncle kakak kami target para si hộ dân cô chú bác"
        )
    )
)


@cache
def _english_words() -> frozenset[str]:
    labels = [label.lower() for label, _ in trades()]
    return frozenset(w for label in (*labels, *map(plural, labels)) for w in words(label))


@cache
def _plain_names() -> frozenset[tuple[str, str]]:
    return frozenset((a.lower(), label) for label, names in trades() for a in names)


def _vaguer(trade: Span) -> bool:
    """Whether a trade's English name says less than its own words: "guru honorer" is a teacher."""
    first, _, more = trade.text.lower().partition(" ")
    return trade.value in GENERIC or bool(more and (first, trade.value) in _plain_names())


def _english(text: str) -> bool:
    """Whether a trade is named by words of its English names alone."""
    return all(w in _english_words() for w in words(text.lower()))
