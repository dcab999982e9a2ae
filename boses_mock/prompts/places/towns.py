"""Towns that the gazetteer lacks, told by the state behind them: "in Baling, Kedah".

Refuses what may be no town: no capital, no preposition, an employer, a brand or a building.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from ..occupations import employers
from ..spans import MEDIUM, Span
from ..text import Doc, fold, words
from . import gazetteer

_IN = frozenset(words("in di sa ở tại từ from dari taga tinggal brgy off near around on"))
_MOST_WORDS = 2
_NO_TOWN = frozenset(
    words(
        "mall market palengke pasar chợ school university college hospital church mosque hotel"
        " bank supermarket store shop toko kedai company corporation corp inc plaza center centre"
        " street avenue road jalan barangay district north south east west northern southern"
        " eastern western central rural urban metro upper lower province the shopee lazada grab"
        " facebook tiktok instagram gojek tokopedia island islands region mercury puregold"
        " robinsons jollibee sm ayala indomaret alfamart"
    )
)
_COMMA = re.compile(r", ?")


def extract(doc: Doc, spans: list[Span], used: set[int]) -> Iterator[Span]:
    """Yield the unknown town before each state among `spans`; `used` are the tokens of names."""
    states = gazetteer.states()
    starts = [t.start for t in doc.tokens]
    for state in spans:
        if state.reason or state.value not in states or doc.shouted:
            continue
        last = bisect_left(starts, state.start) - 1
        foreign = [s for s in spans if s.end == doc.tokens[last].end and _abroad(s, state)]
        first = _first(doc, last, set() if foreign else used)
        if first is None or not _COMMA.fullmatch(doc.low, doc.tokens[last].end, state.start):
            continue
        start, end = doc.tokens[first].start, doc.tokens[last].end
        if employers.known(doc.low[start:end]):
            continue
        name = fold(doc.raw[start:end].replace("Đ", "D"))
        country = str(state.value).rpartition(", ")[2]
        yield Span("location", f"{name}, {country}", start, end, doc.raw[start:end], MEDIUM)


def _abroad(town: Span, state: Span) -> bool:
    """Whether a name was read as another country's: San Jose before a Philippine province."""
    return str(town.value).rpartition(", ")[2] != str(state.value).rpartition(", ")[2]


def _first(doc: Doc, last: int, used: set[int]) -> int | None:
    """Where a name of one or two words begins that ends at a token and has "in" before it."""
    for at in range(last, max(last - _MOST_WORDS, 0), -1):
        token = doc.tokens[at]
        plain = doc.raw[token.start].isupper() and token.low.isalpha() and token.low not in _NO_TOWN
        if at in used or not plain:
            return None
        before = doc.tokens[at - 1]
        if doc.low[before.end : token.start] != " ":
            return None
        if before.low in _IN and not doc.in_negation(token.start):
            return at
    return None
