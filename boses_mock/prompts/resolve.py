"""The one place where spans become fields.

It promises a field only where the words agree or one clearly outweighs the rest; everything else
is set aside with a reason. Ages: what is stated beats a generation, several segments are joined.
Gender: two that cancel give "All". Income: opposite brackets give nothing. What is said of a second
audience ("secondary: …") is nobody's field.
"""

from __future__ import annotations

import re
from itertools import pairwise

from . import count, thai
from .naming import suggest_name
from .notes import Taken, behaviour
from .occupations import occupation
from .people import ages, gender, income
from .places import gazetteer, location
from .spans import WEAK, Explanation, Span, mentions
from .text import Doc
from .wishes import without_researcher

_MOST_PLACES = 4
_MORE = 12  # characters beside a second audience that tell of a first
_LISTED = 6  # characters between the places of a list
_BESIDE = 4  # characters between a town and its province: a comma, a bracket


_SECOND = re.compile(  # "Secondary: men 35-44": another audience, up to its sentence's end
    r"\b(?:secondary|tertiary|sekunder|đối tượng phụ|thứ cấp|pangalawang target)"
    r"(?: (?:audience|target(?: audience| market)?|segment|group|market|users?|persona|priority))?"
    r"\s?[:–-][^.;)\n]*"
)


class _Ledger:
    def __init__(self, doc: Doc) -> None:
        second = [m.span() for m in mentions(_SECOND, doc.low)]
        rest = len(doc.low) - sum(end - start for start, end in second)
        self.second = second if rest > _MORE else []  # told alone, it is the audience
        self.fields: dict[str, str | int] = {}
        self.taken: list[Span] = []
        self.rejected: list[Span] = []

    def open(self, spans: list[Span]) -> list[Span]:
        spans = [s.refused("a second audience's") if self._of_second(s) else s for s in spans]
        self.rejected += [s for s in spans if s.reason]
        return [s for s in spans if not s.reason]

    def _of_second(self, span: Span) -> bool:
        return not span.reason and any(a <= span.start < b for a, b in self.second)

    def read(self, doc: Doc) -> bytearray:
        """Mark the characters that fields were read from so far."""
        marked = bytearray(len(doc.low) + 1)
        for span in self.taken:
            marked[span.start : span.end] = b"\1" * (span.end - span.start)
        return marked

    def refuse(self, spans: list[Span], reason: str) -> None:
        self.rejected += [s.refused(reason) for s in spans]


def resolve(doc: Doc, year: int) -> Explanation:
    ledger = _Ledger(doc)
    thai_told = thai.extract(doc)
    _ages(ledger, ages.extract(doc, year))
    _gender(ledger, gender.extract(doc) + thai_told.get("gender", []))
    _location(ledger, location.extract(doc) + thai_told.get("location", []), doc)
    country = str(ledger.fields.get("location", "")).rpartition(", ")[2]
    _income(ledger, income.extract(doc, country) + thai_told.get("income_level", []))
    trades = occupation.extract(doc, ledger.read(doc)) + thai_told.get("occupation", [])
    _occupation(ledger, without_researcher(doc, trades))
    people = [s for s in ledger.taken if s.field in ("occupation", "gender")]
    told_of = count.extract(doc)
    _count(ledger, told_of or list(count.asked(doc, people)))
    counts = [s for s in ledger.rejected if s.reason == count.TOO_MANY]  # no part of who they are
    negated = [s for s in ledger.rejected if s.reason == "negated"]
    told = Taken(doc, negated, ledger.taken + counts)
    notes = behaviour(told)
    if notes:
        ledger.fields["psychographic_notes"] = notes
    fields: dict[str, str | int] = {}
    if doc.tokens or doc.raw.strip():
        fields["name"] = suggest_name(told, ledger.fields, ledger.taken)
    fields |= ledger.fields
    taken, rejected = (tuple(map(doc.as_written, s)) for s in (ledger.taken, ledger.rejected))
    return Explanation(fields, taken, rejected)


def _bounds(span: Span) -> tuple[int | None, int | None]:
    assert isinstance(span.value, tuple)  # noqa: S101 - an age span always holds a pair
    return span.value


def _ages(ledger: _Ledger, spans: list[Span]) -> None:
    found = ledger.open(spans)
    stated = [s for s in found if s.weight > WEAK]
    implied = [s for s in found if s.weight == WEAK]
    low, high = _join(stated)
    if implied and (low is None or high is None):
        g_low, g_high = _join(implied)
        if not stated or _fits(low, high, g_low, g_high):
            low, high = low if low is not None else g_low, high if high is not None else g_high
            ledger.taken += implied
        else:
            ledger.refuse(implied, "the stated age says otherwise")
    elif implied:
        ledger.refuse(implied, "the stated age is more exact")
    ledger.taken += stated
    if low is not None:
        ledger.fields["age_min"] = low
    if high is not None:
        ledger.fields["age_max"] = high


def _fits(low: int | None, high: int | None, g_low: int | None, g_high: int | None) -> bool:
    return (low is None or g_high is None or low <= g_high) and (
        high is None or g_low is None or high >= g_low
    )


def _join(spans: list[Span]) -> tuple[int | None, int | None]:
    """The widest reading of several segments; "over 25" with "under 40" close each other."""
    shut = [s for s in spans if s.narrows]
    if shut and len(shut) < len(spans):
        low, high = _join([s for s in spans if not s.narrows])
        return _narrowed(low, high, [_bounds(s) for s in shut])
    pairs = [_bounds(s) for s in spans]
    lows = [a for a, _ in pairs if a is not None]
    highs = [b for _, b in pairs if b is not None]
    open_up = any(b is None for _, b in pairs)
    open_down = any(a is None for a, _ in pairs)
    if open_up and open_down:
        low, high = min(lows), max(highs)
        return (low, high) if low <= high else (None, None)
    return (
        None if open_down or not lows else min(lows),
        None if open_up or not highs else max(highs),
    )


def _narrowed(
    low: int | None, high: int | None, shut: list[tuple[int | None, int | None]]
) -> tuple[int | None, int | None]:
    """A range without what is shut out of it: "18-35, no one under 21" begins at 21."""
    for least, most in shut:
        least = low if least is None or (low is not None and low > least) else least
        most = high if most is None or (high is not None and high < most) else most
        if least is None or most is None or least <= most:
            low, high = least, most
    return low, high


def _gender(ledger: _Ledger, spans: list[Span]) -> None:
    found = ledger.open(spans)
    values = {str(s.value) for s in found}
    if values:
        ledger.fields["gender"] = values.pop() if len(values) == 1 else "All"
        ledger.taken += found


def _location(ledger: _Ledger, spans: list[Span], doc: Doc) -> None:
    found = ledger.open(spans)
    places = [s for s in found if s.weight > WEAK]
    demonyms = [s for s in found if s.weight == WEAK]
    if places and demonyms:
        ledger.refuse(demonyms, "a place is named")
    chosen = places or demonyms
    told = _towns(chosen, doc)
    homes = {str(s.value).rpartition(", ")[2] for s in told if _is_city(s)}
    kept = [s for s in told if _is_city(s) or str(s.value) not in homes]
    if homes:
        kept = [s for s in kept if _is_city(s) or not (s.text.isupper() and len(s.text) == 2)]
    if kept:
        ledger.fields["location"] = _places(list(dict.fromkeys(str(s.value) for s in kept)))
        ledger.taken += chosen


def _towns(spans: list[Span], doc: Doc) -> list[Span]:
    """Without the province that only says where the town beside it lies: "Bacoor, Cavite"."""
    told, states, small = gazetteer.within(), gazetteer.states(), gazetteer.small()
    lone = set()
    ordered = sorted(spans, key=lambda s: s.start)
    for i, (one, two) in enumerate(pairwise(ordered)):
        if two.start - one.end <= _BESIDE:
            lone |= {(one.value, two.value), (two.value, one.value)} & told
        beside = [*pairwise(ordered[max(0, i - 1) : i + 1]), *pairwise(ordered[i + 1 : i + 3])]
        listed = any(b.start - a.end <= _LISTED for a, b in beside)
        homeless = one.value not in gazetteer.housed() and one.value not in states and _is_city(one)
        wider = two.value in states or (one.value in small and two.value not in small)
        if not listed and homeless and wider and _of_state(one, two, doc):
            lone.add((one.value, two.value))
    return [s for s in spans if not any(s.value == province for _, province in lone)]


def _of_state(town: Span, state: Span, doc: Doc) -> bool:
    """Whether a town stands before a comma and a state of its country: "Pai, Mae Hong Son"."""
    same = str(town.value).rpartition(", ")[2] == str(state.value).rpartition(", ")[2]
    return same and doc.low[town.end : state.start].strip() in (",", "")


def _is_city(span: Span) -> bool:
    return ", " in str(span.value) or span.value in ("Singapore", "Hong Kong", "Macau")


def _places(values: list[str]) -> str:
    by_country: dict[str, list[str]] = {}
    for value in values:
        city, _, country = value.rpartition(", ")
        by_country.setdefault(country, [])
        if city:
            by_country[country].append(city)
    parts = []
    for country, cities in list(by_country.items())[:_MOST_PLACES]:
        if len(cities) > _MOST_PLACES or not cities:
            parts.append(country)
        else:
            parts.append(f"{_and(cities)}, {country}")
    return _and(parts) if not any(", " in p for p in parts) else " and ".join(parts)


def _and(words: list[str]) -> str:
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + " and " + words[-1]


def _income(ledger: _Ledger, spans: list[Span]) -> None:
    found = ledger.open(spans)
    values = {str(s.value) for s in found}
    if not values:
        return
    if {"Low", "High"} <= values:
        ledger.refuse(found, "opposite brackets")
        return
    strong = {str(s.value) for s in found if s.weight > 2}
    if len(values) > 1 and len(strong) == 1:
        values = strong
    ledger.fields["income_level"] = values.pop() if len(values) == 1 else "Middle"
    ledger.taken += found


def _within(span: Span, places: list[Span]) -> Span:
    """A trade's name that is part of a place's is none: Sungai Petani is no farmer."""
    part = any(p.start <= span.start and span.end <= p.end for p in places)
    return span.refused("part of a place's name") if part and not span.reason else span


def _occupation(ledger: _Ledger, spans: list[Span]) -> None:
    places = [s for s in ledger.taken if s.field == "location"]
    spans = [_within(s, places) for s in spans]
    found = ledger.open(spans)
    labels = list(dict.fromkeys(str(s.value) for s in sorted(found, key=lambda s: s.start)))
    covered = {s.start for s in found}
    if len(labels) > 1 and "Employee" in labels:
        labels.remove("Employee")
    for one, two in pairwise(sorted(found, key=lambda s: s.start)):
        finer = str(two.value).lower().endswith(f" {str(one.value).lower()}")
        if finer and two.start - one.end == 1 and one.value in labels:
            labels.remove(str(one.value))  # "smallholder cocoa growers"
    if labels:
        ledger.fields["occupation"] = ", ".join(labels[:_MOST_PLACES])
        ledger.taken += [s for s in found if s.start in covered]


def _count(ledger: _Ledger, spans: list[Span]) -> None:
    found = ledger.open(spans)
    if found:
        ledger.fields["persona_count"] = int(str(found[0].value))
        ledger.taken.append(found[0])
        ledger.refuse(found[1:], "the first count stands")
