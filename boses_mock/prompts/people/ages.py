"""Ages of the people asked for, as (min, max) with None for an open end.

Reads ranges, bounds, decades and their thirds, single ages, a bare number that is a whole item of
a list, birth years and generations; teenagers and the old where nothing is stated. "Under 25"
gives at most 24; "over 50" and "50+" give at least 50; a bound that is shut out is turned round.
Refuses numbers that count something else, dates, other people's ages, and stages of life without a
bound ("students", "retirees"). Generations are counted at `REFERENCE_YEAR`, so that the same words
always give the same ages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from .. import thai
from ..spans import MEDIUM, REFERENCE_YEAR, STRONG, WEAK, Span, mentions
from ..text import Doc
from .age_patterns import (
    ADULT_AGAIN,
    AFTERWARDS,
    AGE_WORD,
    AGES_LISTED,
    ALLOWED_COUNTED,
    BEFORE_BAD,
    BIRTHS,
    BORN,
    BORN_IN,
    BOUND,
    CARED_FOR,
    CHILD,
    CHILD_AFTER,
    COUNTED,
    COUNTED_ITEM,
    DATED,
    DECADE,
    DECADES,
    EXPERIENCE,
    FOLLOW_OK,
    GENERATION,
    INITIAL,
    ISH,
    ITEM_BEFORE,
    LASTING,
    LEAD,
    LEFT_OUT,
    LISTED,
    LISTED_AFTER,
    MARKED,
    MONEY,
    MUSIC,
    NEARLY,
    NEEDS_UNIT,
    OFFSPRING_FIRST,
    OPEN_DOWN,
    OPEN_UP,
    OTHER_BOUND,
    PARENT_OF,
    PEOPLE_FROM,
    PLACE_BEFORE,
    RANGE,
    SEX_FIRST,
    SEXED,
    SEXED_PLACE,
    SHORT_UNIT,
    SINGLE,
    STAGE,
    STAGE_OTHER,
    STAGE_THEIRS,
    SURE,
    TEEN_THIRDS,
    TEENS,
    TEENS_OF,
    TENS,
    THEIRS_TOO,
    THEN_NO_OLDER,
    THIRDS,
    UNWANTED,
    WHOSE,
)
from .numerals import figures

ADULT, OLDEST = 18, 99


def extract(doc: Doc, year: int = REFERENCE_YEAR) -> list[Span]:
    doc = replace(doc, low=INITIAL.sub(" ", thai.bounds(figures(doc.low))))
    found: list[Span] = []
    claimed = bytearray(len(doc.low) + 1)
    for span in (
        *_births(doc, year),
        *_ranges(doc),
        *_opens(doc),
        *_bounds(doc),
        *_teens(doc),
        *_decades(doc),
        *_generations(doc, year),
        *_stages(doc),
        *_singles(doc),
        *_listed(doc),
    ):
        if not any(claimed[span.start : span.end]):
            claimed[span.start : span.end] = b"\1" * (span.end - span.start)
            found.append(span)
    return found


def _span(doc: Doc, match: re.Match[str], low: int | None, high: int | None, weight: int) -> Span:
    start = match.start() + len(match.group()) - len(match.group().lstrip())
    while start and doc.low[start - 1] == " " and not doc.raw[max(0, start - 2) : start].isspace():
        if doc.raw[start - 1] == " " and doc.low[start - 2 : start - 1] != " ":
            break
        start -= 1  # figures stand at the right end of the words they replace
    return Span("age", (low, high), start, match.end(), doc.raw[start : match.end()], weight)


def _judge(doc: Doc, span: Span, number: int, stated: bool, *, turned: bool = False) -> Span:
    """The same doubts for every numeric form: what stands before, what stands after.

    `turned` is a bound that its negation has turned round already.
    """
    before, after = doc.before(number), doc.after(span.end)
    if doc.in_negation(span.start) and not turned:
        return span.refused("negated")
    if _child(doc, span, number, after):
        return span.refused("a child's, relative's or thing's age")
    if MONEY.search(before):
        return span.refused("an amount of money")
    if DATED.search(before):
        return span.refused("a date")
    unit_only = SHORT_UNIT.search(span.text.lower())
    lasts = EXPERIENCE.match(after) or LASTING.search(before)
    if unit_only and lasts and not _has_lead(span):
        return span.refused("a duration")
    if not stated and BEFORE_BAD.search(before):
        return span.refused("a number of something else")
    if (
        not unit_only
        and COUNTED.match(after)
        and not (
            (stated or ("+" not in span.text and not span.text[:1].isalpha()))
            and ALLOWED_COUNTED.match(after)
        )
    ):
        return span.refused("counts something else")
    return span


def _has_lead(span: Span) -> bool:
    return re.match(LEAD, span.text.lower()) is not None


def _child(doc: Doc, span: Span, number: int, after: str) -> bool:
    lead, before = doc.before(span.start), doc.before(number)
    if any(p.search(lead) for p in (TEENS_OF, CARED_FOR, THEIRS_TOO)):
        return True
    if CHILD_AFTER.match(after) or PARENT_OF.search(lead):
        return True
    if WHOSE.search(lead) and "whose age" not in lead:
        return True
    for at, text in ((span.start, lead), (number, before)):
        hit = CHILD.search(text)
        if hit and not ADULT_AGAIN.search(text[hit.end("who") :]):
            end = at - len(text) + hit.end("who")
            return OFFSPRING_FIRST.search(doc.low, max(0, end - 32), end) is None
    return False


def _ranges(doc: Doc) -> Iterator[Span]:
    for m in mentions(AGES_LISTED, doc.low):
        ages = [int(each) for each in re.findall(r"\d+", m["ages"])]
        if min(ages) >= 13:
            span = _span(doc, m, min(ages), max(ages), STRONG)
            yield _judge(doc, span, m.start("ages"), True)
    for m in mentions(RANGE, doc.low):
        one, two = sorted((int(m[2]), int(m[3])))
        stated = bool(m[1] or m[4] or PEOPLE_FROM.search(doc.before(m.start())))
        number = m.start(2)
        span = _span(doc, m, one, two, STRONG if stated else MEDIUM)
        glued = re.match(r"[a-z]", doc.after(m.end(), 1)) is not None
        if glued and not m[4]:
            yield span.refused("part of another word or an amount")
        elif not _audience(one, two, stated or FOLLOW_OK.match(doc.after(m.end())) is not None) or (
            one == two and not stated
        ):
            yield span.refused("outside the ages of respondents")
        elif (
            not stated
            and re.search(r"\band\b|\bat\b|\bdan\b|\bvà\b", m.group())
            and "between" not in doc.before(number, 12)
        ):
            yield span.refused("two numbers, not a range")
        else:
            yield _judge(doc, span, number, stated)


def _audience(one: int, two: int, plain: bool) -> bool:
    """Whether a range may be of respondents: from 13 on, or from 10 where it reaches far beyond."""
    return two <= OLDEST and (one >= 13 or (one >= 10 and two >= 40 and plain))


def _opens(doc: Doc) -> Iterator[Span]:
    for pattern, upward in ((OPEN_UP, True), (OPEN_DOWN, False)):
        for m in mentions(pattern, doc.low):
            age = int(m[2])
            stated = bool(m[1] or m[3])
            span = _span(doc, m, age if upward else None, None if upward else age, MEDIUM)
            if not 13 <= age <= OLDEST:
                yield span.refused("outside the ages of respondents")
            else:
                yield _judge(doc, span, m.start(2), stated)


def _bounds(doc: Doc) -> Iterator[Span]:
    for m in mentions(BOUND, doc.low):
        age, word = int(m["n"]), m["up"] or m["down"] or m["most"]
        low, high = (age, None) if m["up"] else (None, age - 1 if m["down"] else age)
        unwanted = UNWANTED.search(doc.before(m.start())) or LEFT_OUT.match(doc.after(m.end()))
        if unwanted:
            low, high = (None, age) if m["up"] else (age, None)
        told = AGE_WORD.search(doc.before(m.start())) or THEN_NO_OLDER.match(doc.after(m.end()))
        stated = bool(m["lead"] or m["unit"] or m["tens"] or unwanted or told) or word in SURE
        span = _span(doc, m, low, high, MEDIUM)
        ends = FOLLOW_OK.match(doc.after(m.end())) is not None
        if (
            not stated
            and ends
            and PLACE_BEFORE.search(doc.raw, max(0, span.start - 70), span.start)
        ):
            stated = True
        if word.startswith("min") and ends and ITEM_BEFORE.search(doc.before(m.start())):
            stated = True
        if not 13 <= age <= OLDEST:
            yield span.refused("outside the ages of respondents")
        elif not stated and (
            word.startswith(NEEDS_UNIT) or not ends or OTHER_BOUND.search(doc.before(m.start()))
        ):
            yield span.refused("a bound on something else")
        else:
            span = replace(span, narrows=bool(unwanted))
            yield _judge(doc, span, m.start("n"), stated, turned=span.narrows)


def _listed(doc: Doc) -> Iterator[Span]:
    """A number that is a whole item beside others that are none: "Nurse, 29, Cebu City"."""
    for m in mentions(LISTED, doc.low):
        begins = LISTED_AFTER.search(doc.low, max(0, m.start() - 6), m.start())
        if begins is None or (begins["first"] is not None and not m["then"].strip()):
            continue
        if "(" not in (begins["mark"] or "") or ")" in m["then"]:
            yield from _item(doc, m, begins.start())
    for pattern in (SEXED, SEX_FIRST):
        for m in mentions(pattern, doc.low):
            yield from _item(doc, m, m.start())
    for m in mentions(SEXED_PLACE, doc.raw):
        yield from _item(doc, m, m.start())


def _item(doc: Doc, m: re.Match[str], at: int) -> Iterator[Span]:
    age, start, end = int(m["n"]), m.start("n"), m.end("n")
    if age < 13:
        return
    span = Span("age", (age, age), start, end, doc.raw[start:end], MEDIUM)
    if COUNTED_ITEM.search(doc.before(at)):
        yield span.refused("a number of something else")
    else:
        yield _judge(doc, span, start, True)


def _singles(doc: Doc) -> Iterator[Span]:
    for m in mentions(ISH, doc.low):
        age = int(m[1])
        yield _judge(doc, _span(doc, m, age - 2, age + 2, MEDIUM), m.start(), True)
    for m in mentions(NEARLY, doc.low):
        age = int(m[1])
        yield _judge(doc, _span(doc, m, age - 2, age, MEDIUM), m.start(1), True)
    for m in mentions(SINGLE, doc.low):
        if not (m[1] or m[3]):
            continue
        age = int(m[2])
        span = _span(doc, m, age, age, MEDIUM)
        if not 13 <= age <= OLDEST:
            yield span.refused("outside the ages of respondents")
        elif (
            not m[1]
            and re.fullmatch(r"[\s-]*(?:years?|yrs\.?|taon|tahun|thn)", m[3])
            and m[3].strip() not in ("tahun", "thn")
        ):
            yield span.refused("a duration")
        else:
            yield _judge(doc, span, m.start(2), True)


def _teens(doc: Doc) -> Iterator[Span]:
    for m in mentions(TEENS, doc.low):
        low, high = next(v for k, v in TEEN_THIRDS.items() if m["from"].startswith(k))
        if m["ten"] or m["n"]:
            third = next((v for k, v in THIRDS.items() if (m["to"] or "").startswith(k)), (0, 9))
            high = _tens(m["ten"], m["n"]) + third[1]
        yield _judge(doc, _span(doc, m, low, high, STRONG), m.start(), True)


def _stages(doc: Doc) -> Iterator[Span]:
    """Teenagers and the old, as weak as a generation; others' and joined ones say nothing."""
    for m in mentions(STAGE, doc.low):
        low, high = (13, 19) if m["teens"] else (60, None)
        span = _span(doc, m, low, high, WEAK)
        before = doc.before(m.start())
        if doc.in_negation(span.start):
            span = span.refused("negated")
        elif (
            STAGE_THEIRS.search(before)
            or STAGE_OTHER.match(doc.after(m.end()))
            or _child(doc, span, m.start(), doc.after(m.end()))
            or WHOSE.search(before)
        ):
            span = span.refused("somebody else's stage of life, or one of several")
        yield span


def _decades(doc: Doc) -> Iterator[Span]:
    for m in mentions(DECADES, doc.low):
        low = _tens(m["ten"], m["n"]) + THIRDS[m["from"][:1]][0]
        high = _tens(m["ten2"], m["n2"]) + THIRDS[m["to"][:1]][1]
        if low < high:
            yield _judge(doc, _span(doc, m, low, high, STRONG), m.start(), True)
    for m in mentions(DECADE, doc.low):
        tens = TENS.split("|").index(m[3]) + 2 if m[3] else int(m[4])
        behind = AFTERWARDS.match(doc.low, m.end())
        told = m[2] or (behind[1] if behind else "")
        third = next((v for k, v in THIRDS.items() if told.startswith(k)), (0, 9))
        span = _span(doc, m, tens * 10 + third[0], tens * 10 + third[1], STRONG)
        music = MUSIC.match(doc.after(m.end()))
        if music or (
            not m[1] and (tens >= 8 or re.search(r"\b(?:the|of)\s$", doc.before(m.start(), 5)))
        ):
            yield span.refused("a decade of the calendar")
        else:
            yield _judge(doc, span, m.start(), True)


def _tens(word: str | None, figure: str | None) -> int:
    return 10 * (TENS.split("|").index(word) + 2 if word else int(figure or 0))


def _births(doc: Doc, year: int) -> Iterator[Span]:
    for m in mentions(BORN, doc.low):
        first = int(m[1])
        last = int(m[2] or m[1])
        low, high = sorted((year - last, year - first))
        if not m[2]:
            if re.search(r"after|since|setelah|sejak|sau", m.group()):
                low, high = ADULT, high - 1
            elif re.search(r"before|sebelum|trước", m.group()):
                yield _judge(doc, _span(doc, m, year - first + 1, None, STRONG), m.start(), True)
                continue
        if 13 <= low <= high <= OLDEST:
            yield _judge(doc, _span(doc, m, low, high, STRONG), m.start(), True)
    if MARKED.search(doc.low):  # Vietnamese: "9X" are those born in the nineties
        for m in mentions(BORN_IN, doc.low):
            first = 1900 + 10 * int(m[1])
            yield _judge(
                doc, _span(doc, m, year - first - 9, year - first, MEDIUM), m.start(), True
            )


def _generations(doc: Doc, year: int) -> Iterator[Span]:
    for m in mentions(GENERATION, doc.low):
        born = BIRTHS[m.lastindex or 1]
        low, high = max(ADULT, year - born[1]), min(OLDEST, year - born[0])
        span = _span(doc, m, low, high, WEAK)
        if doc.in_negation(span.start):
            span = span.refused("negated")
        elif _theirs(doc, m.start()):
            span = span.refused("somebody else's generation")
        yield span


def _theirs(doc: Doc, start: int) -> bool:
    """Whether the generation is that of somebody the people described relate to."""
    if WHOSE.search(doc.before(start)):
        return True
    return bool(
        re.search(r"\b(?:of|with|to|their) $", doc.before(start, 6))
        and re.search(
            r"\b(?:parents?|moms?|mothers?|dads?|their|kids) (?:of |with |to )?$",
            doc.before(start, 16),
        )
    )
