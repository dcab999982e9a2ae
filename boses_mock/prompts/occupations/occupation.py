"""Occupations of the people asked for, as readable English labels, several joined by commas.

Names are in `words/occupations.txt`; what is owned, where people work and what they sell is
`employers.py`'s. Refuses trades the people only deal with ("see a doctor"), things named after one
("student loans"), hopes ("aspiring chefs"), interests, and negations.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain, islice

from ..spans import MEDIUM, MOST, Span, mentions
from ..text import Doc, Phrases, fold, words
from ..wishes import wished
from . import agents, deeds, employers, sites
from .dealings import DEALINGS, OBJECT, RELATED, SOUGHT, SPOUSE_CLAUSE
from .occupation_patterns import (
    ACTIVITIES,
    ADVISES,
    COMPOUND,
    COPULA,
    FORMER,
    HYPHENED,
    INDUSTRY,
    NOT_TRADES,
    SECTORS,
    THEIR_CLAUSE,
)
from .trades import chiefs, kin, plural, trades

_SINGULAR_VERBS = frozenset(
    words("cook guide coach model guard host nurse student driver farmer influencer cleaner judge")
)


@cache
def _table() -> Phrases[str]:
    rows = [(x, "") for x in NOT_TRADES.split("|")]
    for label, aliases in trades():
        for name in (label, *aliases):
            rows.append((name, label))
            if name.isascii():
                rows.append((plural(name.lower()), label))
                head, of, rest = name.lower().partition(" of ")
                if of:
                    rows.append((f"{plural(head)} of {rest}", label))
            elif " " in name:  # Vietnamese, as typed without its marks
                rows.append((fold(name.lower()), label))
    kindred = ((name, label) for name, label, _ in kin())
    return Phrases([*rows, *chiefs(), *kindred])  # of two that are alike the first is found


def extract(doc: Doc, other: bytearray | None = None) -> list[Span]:
    """Return what is said of work; `other` marks what other fields were read from."""
    spans: list[Span] = []
    for first, last, label in islice(_table().find(doc), MOST):
        start, end = doc.tokens[first].start, doc.tokens[last - 1].end
        shop = _SHOP.search(doc.before(start, 24)) if label == "Business owner" else None
        if shop and doc.low[start:end].startswith(("shop", "store")):
            start -= len(shop.group())
            kind = "store" if "store" in doc.low[start:end] else "shop"
            label = f"{shop.group().strip().capitalize()} {kind} owner"
        if label == "Startup founder" and _OTHER_FOUNDED.match(doc.low, end):
            label = "Founder"
        span = Span("occupation", label, start, end, doc.raw[start:end], MEDIUM)
        following = doc.tokens[last].low if last < len(doc.tokens) else ""
        spans.append(_judge(doc, span, following, spans[-1] if spans else None))
    following_starts = {s.start for s in spans if not s.reason}
    spans = [
        s.refused("says how the trade beside it is plied")
        if s.text.lower() in ("freelance", "self-employed")
        and not following_starts.isdisjoint((s.end + 1, s.end + 4))
        else s
        for s in spans
    ]
    other = other or bytearray(len(doc.low) + 1)
    spans = _with_deeds(doc, _with_employers(doc, spans, other), other)
    spans = _with_heads(doc, spans, other)
    named = bytearray(len(doc.low) + 1)
    for s in spans:
        if not s.reason:
            named[s.start : s.end] = b"\1" * (s.end - s.start)
    ends = {s.end for s in spans if not s.reason and s.value not in employers.GENERIC}
    taught = any(s.value in _TEACHES and not s.reason for s in spans)
    return spans + [
        d.refused("where they work")
        if not d.reason
        and (
            any(named[d.start : d.end])
            or (taught and d.value == "Teacher")
            or (
                INDUSTRY.match(d.text.lower())
                and not ends.isdisjoint((d.start - 1, d.start - len(" who ")))
            )
        )
        else d
        for d in _told_by_deeds(doc)
    ]


_TEACHES = frozenset(("Teacher", "Tutor", "Lecturer", "Professor", "Online tutor"))


def _with_employers(doc: Doc, spans: list[Span], other: bytearray) -> list[Span]:
    """What is told by an employer, a business or a dish, in place of the general word in it."""
    found: list[Span] = []
    for told in chain(employers.extract(doc), sites.extract(doc, other)):
        if any(s.start < told.end and told.start < s.end for s in found):
            continue
        within = [s for s in spans if s.start < told.end and told.start < s.end and not s.reason]
        if any(s.value not in employers.GENERIC for s in within):
            continue
        plied = any(not s.reason and s.value not in employers.GENERIC for s in spans)
        if plied and employers.BY_VERB.match(told.text.lower()):
            continue  # "a freelancer who works at a café"
        dealt = _dealt_with(doc, told.start)
        found.append(told.refused(_DEALT) if dealt else _denied(doc, told))
        spans = [s.refused("told more exactly") if s in within else s for s in spans]
    return spans + found


def _with_deeds(doc: Doc, spans: list[Span], other: bytearray) -> list[Span]:
    """Trades told by what is done, in place of the general word in them: "tindera ng gulay"."""
    found: list[Span] = []
    for told in deeds.extract(doc, other):
        beside = [s for s in spans if s.start < told.end and told.start < s.end and not s.reason]
        plied = [s for s in spans if not s.reason and not _told_by_deed(s)]
        by_noun = any(s.start == told.start for s in beside)
        finer = [s for s in beside if s in plied and s.text.lower() not in _ANY_WORKER]
        if finer or (plied and not by_noun):
            continue
        dealt = any(_dealt_with(doc, at) for at in (told.start, _whom(doc, told.start)))
        found.append(told.refused(_DEALT) if dealt else _denied(doc, told))
        if not dealt:
            spans = [
                s.refused("told more exactly") if s in beside or _vague_beside(s, told) else s
                for s in spans
            ]
    return spans + found


def _told_by_deed(named: Span) -> bool:
    return named.value in _TOLD_BY_DEED or named.text.lower() in _ANY_WORKER


def _vague_beside(named: Span, told: Span) -> bool:
    """The general word just before says less: "nông dân trồng cà phê", "mae baan who clean"."""
    if named.reason or named.end >= told.start:
        return False
    general = _told_by_deed(named) and named.end + 1 == told.start
    return general or named.text.lower() == "mae baan"


_WHOSE_DEED = re.compile(r"[^\W\d]{1,30} (?:who|that|yang|na|are|also|mga|(?:người|nguoi))? ?$")


def _whom(doc: Doc, start: int) -> int:
    """Where the word for those who do a deed begins: "people who", "perempuan yang"."""
    before = doc.before(start, 40)
    lead = _WHOSE_DEED.search(before)
    return start - len(before) + lead.start() if lead else start


def _with_heads(doc: Doc, spans: list[Span], other: bytearray) -> list[Span]:
    """Trades put together from their heads, in place of the general word in them."""
    found: list[Span] = []
    for told in agents.extract(doc, other, spans):
        within = [s for s in spans if s.start < told.end and told.start < s.end]
        if any(not s.reason and not _by_noun(s, told) for s in within):
            continue
        judged = _judge(doc, told, "", None)
        head = told.start + max(told.text.rfind(" "), told.text.rfind("-")) + 1
        if not judged.reason and _dealt_with(doc, head):
            judged = told.refused(_DEALT)
        found.append(judged)
        spans = [s.refused("told more exactly") if s in within else s for s in spans]
    return spans + found


def _told_by_deeds(doc: Doc) -> Iterator[Span]:
    """Work told without a trade's name: "in banking", "sells food online"."""
    for m in mentions(INDUSTRY, doc.low):
        sector = m[1]
        if sector == "it" and doc.raw[m.start(1) : m.end(1)] != "IT":
            continue
        label = next(v for k, v in SECTORS.items() if sector == k or sector.startswith(k))
        span = _span(doc, m, label)
        yield span.refused("negated") if doc.in_negation(m.start(1)) else _denied(doc, span)
    for pattern, label in ACTIVITIES:
        for m in mentions(pattern, doc.low):
            yield _denied(doc, _span(doc, m, label))


def _span(doc: Doc, m: re.Match[str], label: str) -> Span:
    return Span("occupation", label, m.start(), m.end(), doc.raw[m.start() : m.end()], MEDIUM)


def _denied(doc: Doc, span: Span) -> Span:
    if doc.in_negation(span.start) or doc.in_negation(span.end - 1):
        return span.refused("negated")
    if wished(doc, span.start):
        return span.refused(_DEALT)
    if re.search(
        r"\b(?:(?:whose|kids|children|siblings?|sons?|daughters?) (?:\w+ )?"
        r"|(?:husbands?|wife|wives|partners?) who )$",
        doc.before(span.start),
    ):
        return span.refused("somebody else's work")
    return span


def _by_noun(named: Span, told: Span) -> bool:
    """Whether a known trade is told more exactly by the noun before it: "elevator technicians".

    A known trade's English label goes before another language's own words."""
    if agents.keeps_words(str(told.value)):
        return False
    general = named.value in _TOLD_BY_NOUN or named.text.lower() in ("helper", "helpers")
    covers = (told.start, named.end) <= (named.start, told.end)
    return general and covers and (told.text != named.text or named.value == "Business owner")


_TOLD_BY_NOUN = employers.GENERIC | {
    "Technician",
    "Cleaner",
    "Installer",
    "Farmer",
    "Researcher",
    "Biologist",
    "Interpreter",
    "Translator",
}
_ANY_WORKER = frozenset(("tsuper", "công nhân", "cong nhan"))
_TOLD_BY_DEED = employers.GENERIC | {"Farmer", "Driver", "Mechanic", "Housewife", "Technician"}
_TITLES = frozenset(words("ustadz ustaz ustad kyai chef coach nurse doctor pastor captain dj"))
_NAMED = re.compile(r" [A-Z][a-z]{2,20}(?! [A-Z]?[a-z]{0,20}(?:,? \d|$))")
_CAPITALS = frozenset(
    ("mua", "va", "pmi", "tsr", "emt", "pg", "mc", "ob", "csr", "cto", "cfo", "art", "hr")
)


_SHOP = re.compile(
    r"\b(?:tea|flower|pet|phone|cellphone|gadget|repair|bike|bicycle|motorcycle|shoe|book"
    r"|gift|toy|print"
    r"|printing|tailor|tailoring|barber|paint|parts|auto parts|fabric|jewelry|jewellery|liquor"
    r"|ice cream|dessert|cake|pastry|rice|fish|meat|fruit|plant|cosmetics|beauty|clothing|thrift"
    r"|ukay-ukay|vape|computer|furniture|feed|souvenir|optical|eyewear|hardware|wine|surf|dive) $"
)
_KIN_CARED_FOR = re.compile(  # a son who cares for his mother plies no trade
    r" (?:of|to|for) (?:(?:an?|the|their|his|her|own|aging|ageing|elderly|old|sick|bedridden) )*"
    r"(?:parents?|mothers?|fathers?|moms?|dads?|grandparents?|spouses?|husbands?|wives|wife|in-laws"
    r"|relatives?|siblings?|lol[ao]s?|famil(?:y|ies)|loved ones?)\b"
)
_MANY = re.compile(r"s$|men$|folk$|\b(?:crew|staff|personnel|police)$")
_OTHER_FOUNDED = re.compile(
    r" of (?!(?:\S+ ){0,3}(?:start-?ups?|tech\b|apps?\b|fintech|edtech|saas|platforms?|ventures?))"
)
_DEALT = "somebody they deal with, or a hope"
_AND = re.compile(r"(?:,| and| or|,? dan|,? và| at|/| &)\s(?:the |their )?")


def _judge(doc: Doc, span: Span, following: str, previous: Span | None) -> Span:
    """A trade, refused where it is nobody's own."""
    reason = (
        _no_trade(doc, span, following)
        or (_beside(doc, span, previous) if previous else "")
        or _others_trade(doc, span, previous)
        or _verb(doc, span)
    )
    return span.refused(reason) if reason else span


def _no_trade(doc: Doc, span: Span, following: str) -> str:
    """Why the words themselves, or those behind them, tell of no trade; or nothing."""
    before, after = doc.before(span.start), doc.after(span.end)
    word = span.text.lower()
    if not span.value:
        return "not a trade here"
    if word in _TITLES and _NAMED.match(doc.raw, span.end) and not doc.shouted:
        return "a person's title"
    if word in _CAPITALS and (not span.text.isupper() or doc.shouted):
        return "a common word"
    if doc.in_negation(span.start):
        return "negated"
    if FORMER.match(after):
        return "what they did before"
    if HYPHENED.match(after) or ADVISES.match(after):
        return "a thing named after a trade, or done by it"
    if after.startswith(("'s", "' ")) or (following in COMPOUND and re.match(r"[ -]", after)):
        return "a thing named after a trade"
    if (
        (following == "of" and not _MANY.search(word) and span.value != "Founder")
        or (following == "of" and span.value == "Driver")
        or (span.value == "Caregiver" and _KIN_CARED_FOR.match(after))
        or (span.value == "Employee" and re.search(r"\d\+? (?:\w+ )?$", before))
    ):
        return "not their trade"
    return ""


def _beside(doc: Doc, span: Span, previous: Span) -> str:
    """Why the trade only says more of the one before it; or nothing."""
    between = doc.low[previous.end : span.start]
    if previous.value == "Retiree" and between.strip(" -") in ("", "na"):
        return "what they did before"
    if span.value == "BPO agent" and re.match(r" (?:at|in|for) (?:\w+ )?$", between):
        return "where they work"
    if not previous.reason and re.fullmatch(r" (?:to|under|reporting to) (?:the )?", between):
        return "whom they work for"
    return ""


def _others_trade(doc: Doc, span: Span, previous: Span | None) -> str:
    """Why the trade, or the one that it is listed with, is somebody else's; or nothing."""
    chained = (
        previous
        and _AND.fullmatch(doc.low[previous.end : span.start])
        and (previous.reason == _DEALT or (previous.reason and _dealt_with(doc, previous.start)))
    )
    return _DEALT if chained or _dealt_with(doc, span.start) else ""


_WORK = re.compile(r"work\b")
_NAMED_VERBS = frozenset(("nurse", "student", "driver", "farmer", "influencer"))


def _verb(doc: Doc, span: Span) -> str:
    told = re.search(r"\b(?:as|is|an?)\s+(?:\w+\s+)?$", doc.before(span.start))
    unclear = span.text.lower() in _SINGULAR_VERBS - _NAMED_VERBS
    return "a verb or a thing" if unclear and not told else ""


def _dealt_with(doc: Doc, start: int) -> bool:
    """Whether the trade is the object of what the people do, not what they are."""
    before = doc.before(start)
    if RELATED.search(before) or SPOUSE_CLAUSE.search(doc.before(start, 72)):
        return True
    if doc.of_relative(start) or wished(doc, start):
        return True
    for pattern in (DEALINGS, OBJECT):
        dealing = pattern.search(before)
        if dealing and not SOUGHT.search(before[: dealing.start() + 12]):
            return True
    clause = THEIR_CLAUSE.search(doc.before(start, 90))
    if clause is None:
        return False
    if clause[1] in ("whose", "whom"):
        return not re.match(r"\s{1,3}(?:main )?(?:job|occupation|work|profession)", clause[2])
    moved = clause[2].endswith(" to ") and _WORK.match(
        doc.low, start
    )  # "who moved to X to work in"
    return bool(clause[2].strip()) and not COPULA.search(clause[2]) and not moved
