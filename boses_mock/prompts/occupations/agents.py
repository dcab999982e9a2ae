"""Trades that no list names, put together from a head and the noun before it: "crane operator".

The head of the audience's noun phrase tells the trade, its nouns which one: "Sugarcane cutters in
Negros", "Tire shop owners". Heads are in `words/heads.txt`, what is owned in `concerns.txt`. In
Filipino, Indonesian and Vietnamese the noun follows the head, and the trade keeps its own words.
Refuses a phrase that is not whom the prompt is about, and adjectives, which make no trade.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from ..spans import MEDIUM, MOST, Span, mentions
from ..text import Doc, Token, words
from ..words import lines
from .agent_words import (
    ADJECTIVES,
    AFTER,
    AND,
    LED,
    NEXT,
    NO_NOUNS,
    NO_TRADE,
    OTHERWISE,
    OWN,
    OWNED,
    THINGS,
)
from .trades import plural

_MOST_NOUNS = 3
_OWNERS = {f"{one}{s}": one for one in ("owner", "operator", "proprietor") for s in ("", "s")}


@cache
def _heads() -> dict[str, tuple[str, bool, frozenset[str]]]:
    """Each form of a head: its singular, whether it tells a trade alone, the nouns it asks for."""
    table: dict[str, tuple[str, bool, frozenset[str]]] = {}
    for line in lines("heads"):
        head, _, nouns = line.partition("|")
        alone, head = head.endswith("!"), head.rstrip("!")
        head, _, written = head.partition(">")
        for form in (head, plural(head)):
            table[form] = written or head, alone, frozenset(words(nouns))
    return table


@cache
def _concerns() -> dict[str, str]:
    """What may be owned, in each number, to its singular."""
    return {form: one for one in lines("concerns") for form in (one, plural(one))}


def extract(doc: Doc, other: bytearray, told: list[Span]) -> Iterator[Span]:
    """Yield trades by their heads. `other` marks what other fields were read from, `told` are
    occupations read already, which go before."""
    heads, found, reached = _heads(), 0, {s.end for s in told if not s.reason}
    for at, token in enumerate(doc.tokens):
        head = heads.get(token.low)
        if head is None and token.low not in _OWNERS:
            continue
        found += 1
        if found > MOST:
            return
        span = _phrase(doc, at, head, other)
        if span and _audience(doc, span, other, reached):
            reached.add(span.end)
            yield span
    yield from _owners(doc, other)
    yield from _own_words(doc, other)


def _phrase(
    doc: Doc, at: int, head: tuple[str, bool, frozenset[str]] | None, other: bytearray
) -> Span | None:
    token = doc.tokens[at]
    first = nouns_before(doc, at, other)
    nouns = [t.low for t in doc.tokens[first:at]]
    last = nouns[-1] if nouns else ""
    owned = token.low in _OWNERS and last.removesuffix("'s") in _concerns() and len(nouns) > 1
    if head is None or owned:
        if not owned:
            return None
        one = _OWNERS[token.low]
    else:
        one, alone, asked = head
        if (not nouns and not alone) or (asked and last not in asked):
            return None
        if one in OTHERWISE and last in THINGS:
            return None
    if not phrase_ends(doc, at, other):
        return None
    said = [written(doc, t) for t in doc.tokens[first:at]]
    label = " ".join([*said, one])
    start, end = doc.tokens[first].start, token.end
    return Span("occupation", label[0].upper() + label[1:], start, end, doc.raw[start:end], MEDIUM)


def _owners(doc: Doc, other: bytearray) -> Iterator[Span]:
    """ "Owners of tire shops and printing presses": each by what is owned."""
    starts = [t.start for t in doc.tokens]
    for m in mentions(OWNED, doc.low):
        begin, at = m.start(), bisect_left(starts, m.end())
        while (last := _owned(doc, at, other)) is not None:
            nouns = [written(doc, t) for t in doc.tokens[at:last]]
            label = " ".join([*nouns, _concerns()[doc.tokens[last].low], m[1]])
            start, end = begin, doc.tokens[last].end
            text = doc.raw[start:end]
            yield Span("occupation", label[0].upper() + label[1:], start, end, text, MEDIUM)
            joined = NEXT.match(doc.low, end)
            if not joined:
                break
            begin, at = joined.end(), bisect_left(starts, joined.end())


def _owned(doc: Doc, at: int, other: bytearray) -> int | None:
    """Where the name of a concern that begins at a token ends: nouns, and its own word."""
    for i in range(at, min(at + _MOST_NOUNS + 1, len(doc.tokens))):
        token = doc.tokens[i]
        if i > at and doc.low[doc.tokens[i - 1].end : token.start] not in (" ", "-"):
            return None
        if token.low in NO_NOUNS or other[token.start] or not token.low[0].isalpha():
            return None
        if i > at and token.low in _concerns() and phrase_ends(doc, i, other):
            return i
    return None


def nouns_before(doc: Doc, at: int, other: bytearray) -> int:
    """Return where the nouns before a head begin."""
    first = at
    while first and at - first < _MOST_NOUNS:
        token, gap = (
            doc.tokens[first - 1],
            doc.low[doc.tokens[first - 1].end : doc.tokens[first].start],
        )
        if gap not in (" ", "-") or token.low in NO_NOUNS or other[token.start]:
            break
        if not token.low[0].isalpha() or doc.in_negation(token.start):
            break
        if token.low.endswith("ly") or (len(token.low) == 1 and token.low != "x"):
            break
        first -= 1
    if first < at and doc.low[doc.tokens[first].start - 1 : doc.tokens[first].start] == "-":
        first += 1  # "home-based makers": the second half of a compound is no noun
    return first


def phrase_ends(doc: Doc, at: int, other: bytearray) -> bool:
    """Tell whether the phrase ends with its head: "printer ink" is none."""
    if at + 1 == len(doc.tokens):
        return True
    following = doc.tokens[at + 1]
    gap = doc.low[doc.tokens[at].end : following.start]
    if gap not in (" ", "-"):
        return "'" not in gap
    return following.low in AFTER or following.low[0].isdigit() or bool(other[following.start])


def written(doc: Doc, token: Token) -> str:
    """Return a noun as a title has it: small, but for abbreviations."""
    text = doc.raw[token.start : token.end]
    return text if text.isupper() and len(text) > 1 and not doc.shouted else text.lower()


def _audience(doc: Doc, span: Span, other: bytearray, reached: set[int]) -> bool:
    """Whether the phrase stands where a prompt says whom it is about."""
    start = _lead(doc, span.start, other)
    before = doc.before(start, 32)
    if LED.search(before):
        return True
    joined = AND.search(before)
    return joined is not None and start - len(joined.group()) in reached


def _lead(doc: Doc, start: int, other: bytearray) -> int:
    """Where the words before a phrase that only say who, how many or how old begin."""
    at = bisect_left(doc.tokens, start, key=lambda token: token.start)
    for _ in range(min(at, 6)):
        token = doc.tokens[at - 1]
        told = token.low in ADJECTIVES or token.low[0].isdigit() or other[token.start]
        if not told or doc.low[token.end : doc.tokens[at].start].strip(" -+"):
            break
        at -= 1
    return doc.tokens[at].start


def keeps_words(label: str) -> bool:
    """Whether a trade is told by its own word, which has no English plural."""
    return OWN.fullmatch(label.lower()) is not None


def _own_words(doc: Doc, other: bytearray) -> Iterator[Span]:
    for m in mentions(OWN, doc.low):
        made = m["made"]
        if made and NO_TRADE.match(made):
            continue
        start, end = m.span("made" if made else "own")
        if any(other[start:end]):
            continue
        text = doc.raw[start:end]
        label = text if not doc.shouted else text.lower()
        yield Span("occupation", label[0].upper() + label[1:], start, end, text, MEDIUM)
