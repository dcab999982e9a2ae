"""Places by a near misspelling: "in Bandnug", "Nakhon Rachasima".

A near miss is tried only after a preposition and never on a common word; a name of two long words
with their capitals needs no preposition.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..spans import MEDIUM, Span
from ..text import Doc, Token
from . import gazetteer
from .place_patterns import AND, MOST, PLACING, PREPOSITIONS, TRAVEL
from .spelling import distance, nearest

_PLAIN_MISS = 8  # letters of a misspelt word that no preposition makes a place's


def extract(doc: Doc, used: set[int]) -> Iterator[Span]:
    tries: dict[str, str] = {}
    common, found = gazetteer.common(), 0
    for i, token in enumerate(doc.tokens):
        if found >= MOST:
            return
        word = token.folded
        if i not in used and word[:1].isalpha() and (miss := _longer_miss(doc, i)):
            found += 1
            yield miss
            continue
        if i in used or not 5 <= len(word) <= 16 or not (word.isascii() and word.isalpha()):
            continue
        if word in common or not _may_miss(doc, i):
            continue
        if word not in tries:
            if len(tries) >= 60:
                return
            tries[word] = nearest(word)
        if tries[word]:
            found += 1
            text = doc.raw[token.start : token.end]
            span = Span("location", tries[word], token.start, token.end, text, MEDIUM)
            refused = doc.in_negation(token.start) or TRAVEL.search(doc.before(token.start))
            yield span.refused("negated or not their home") if refused else span


def _longer_miss(doc: Doc, at: int) -> Span | None:
    """A name of several words with one of them misspelt: "Nakhon Rachasima"."""
    known = gazetteer.longer_spellings()
    ahead = doc.tokens[at : at + 4]
    said = tuple(t.folded for t in ahead)
    if not any(word in known for word in said):
        return None
    sure = _may_miss(doc, at)
    if not sure and not _plain_pair(doc, ahead[:2]):
        return None
    for name, place in (row for word in said for row in known.get(word, ())):
        other = [(a, b) for a, b in zip(said, name, strict=False) if a != b]
        if len(said) < len(name) or len(other) != 1 or other[0][0][0] != other[0][1][0]:
            continue
        allowed = 2 if len(other[0][1]) >= 9 else 1
        least = (
            _PLAIN_MISS if not sure else 5 if len(name) == 2 else 4
        )  # letters of the misspelt word
        if len(other[0][1]) >= least and distance(*other[0], allowed) <= allowed:
            start, end = ahead[0].start, ahead[len(name) - 1].end
            refused = doc.in_negation(start) or TRAVEL.search(doc.before(start))
            span = Span("location", place, start, end, doc.raw[start:end], MEDIUM)
            return span.refused("negated or not their home") if refused else span
    return None


def _plain_pair(doc: Doc, pair: tuple[Token, ...]) -> bool:
    """Whether two words can only be a name though no preposition says so: "Kuala Trengganu"."""
    long = any(len(t.low) >= _PLAIN_MISS - 1 for t in pair)
    return (
        len(pair) == 2
        and long
        and not doc.shouted
        and all(doc.raw[t.start].isupper() for t in pair)
    )


def _may_miss(doc: Doc, at: int) -> bool:
    if placed(doc, at):
        return True
    start = doc.tokens[at].start
    return doc.raw[start].isupper() and AND.search(doc.before(start, 6)) is not None


def placed(doc: Doc, at: int) -> bool:
    """Whether a preposition stands before the token, at most two lesser words between."""
    for back in range(at - 1, max(-1, at - 4), -1):
        token, following = doc.tokens[back], doc.tokens[back + 1]
        if doc.low[token.end : following.start].strip("-. \t") or token.end == following.start:
            return False
        if token.low in PREPOSITIONS:
            return True
        if token.low not in PLACING:
            return False
    return False
