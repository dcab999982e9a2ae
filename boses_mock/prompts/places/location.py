"""Where the people asked for live, as "City, Country" or the country alone.

Places come from the gazetteer, by name, alias, demonym, language or a near misspelling. Refuses
goods named after a place ("Korean dramas", "Thai food"), travel, money sent, the place somebody
left for another, and negations. A province stays itself, unless its town stands beside it. A near
miss is tried only after a preposition and never on a common word.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice

from ..people.age_patterns import MARKED
from ..spans import STRONG, WEAK, Span
from ..text import Doc, Token, marks
from . import gazetteer, homes, misspelt, towns
from .gazetteer import NEIGHBOURS, Known
from .misspelt import placed
from .place_patterns import (
    AND,
    CHAINED,
    CULTURE,
    ELSEWHERE,
    FANS,
    GOODS,
    GOODS_BEFORE,
    GROWN,
    LEARNT,
    LINK,
    MOST,
    NAMED_BEFORE,
    OF_PEOPLE,
    ORIGIN,
    PEOPLE,
    PEOPLES,
    PLACED,
    PREPOSITIONS,
    ROOTS,
    SERVED,
    SETTLED,
    SHORT_ANYWAY,
    SOFT,
    SPOKEN,
    STOPS,
    TRAVEL,
)

_NAME_BEFORE = re.compile(r"[A-Z]\w{0,24}[ -]$")
_CAME_FROM = re.compile(
    r"\b(?:from|dari|asal|galing(?: sa)?|mula(?: sa)?|originally from|đến từ) (?:the )?$"
)
_OPENING = re.compile(r"(?:^|[.!?:\n])\s?$")


def extract(doc: Doc) -> list[Span]:
    spans: list[Span] = []
    used: set[int] = set()
    hits = [_whole(doc, *hit) for hit in islice(gazetteer.table().find(doc), MOST)]
    for at, (first, last, known) in enumerate(hits):
        used.update(range(first, last))
        start, end = doc.tokens[first].start, doc.tokens[last - 1].end
        weight = _weight(doc, known, first, spans, start)
        place = known.place
        if place == "Singapore" and doc.low[start:end] == "sg" and MARKED.search(doc.low):
            place = "Ho Chi Minh City, Vietnam"  # a Vietnamese writer's Sài Gòn
        span = Span("location", place, start, end, doc.raw[start:end], weight)
        beside = hits[at + 1] if at + 1 < len(hits) and hits[at + 1][0] == last else None
        reason = _doubt(doc, span, known, last, spans, beside[2] if beside else None)
        if reason == CULTURE and known.kind == "city" and _fans(doc, last):
            span, reason = replace(span, weight=WEAK), ""  # "Manila coffee drinkers"
        spans.append(span.refused(reason) if reason else span)
    found = list(towns.extract(doc, spans, used))
    ends = [(s.start, s.end) for s in found]
    used |= {i for i, t in enumerate(doc.tokens) if any(a <= t.start < b for a, b in ends)}
    spans += found
    spans += misspelt.extract(doc, used)
    return homes.settled(doc, sorted(spans, key=lambda s: s.start))


def _whole(doc: Doc, first: int, last: int, known: Known) -> tuple[int, int, Known]:
    """ "ở Mỹ" is no country where the name goes on: "ở Mỹ Tho"."""
    longer = gazetteer.table().at(doc, first + 1) if last - first == 2 else None
    if known.kind == "country" and longer and longer[0] > last:
        return first + 1, *longer
    return first, last, known


def _doubt(
    doc: Doc, span: Span, known: Known, last: int, seen: list[Span], beside: Known | None
) -> str:
    """Return why the name must not be read, or nothing."""
    reason = _other_word(doc, span, known, last, seen, beside)
    if reason:
        return reason
    previous = seen[-1] if seen else None
    if doc.in_negation(span.start) and not _past_comma(doc, span, seen):
        return "negated"
    if (
        previous
        and previous.reason in CHAINED
        and LINK.fullmatch(doc.low[previous.end : span.start])
    ):
        return previous.reason
    reason = _goods_beside(doc, span, known, last) or _elsewhere(doc, span, known, seen)
    if reason or known.kind != "demonym":
        return reason
    return _doubt_people(doc, span, known, last, beside, seen)


def _other_word(
    doc: Doc, span: Span, known: Known, last: int, seen: list[Span], beside: Known | None
) -> str:
    """Why the name may be another word, as it is written and where it stands; or nothing."""
    before, kind = doc.before(span.start), known.kind
    gap = doc.low[span.end : doc.tokens[last].start] if last < len(doc.tokens) else "."
    told = placed(doc, last - len(_tokens_of(doc, span, last)))
    listed = (bool(AND.search(before)) and any(not s.reason for s in seen)) or (
        _heads_list(span, known, beside, gap)
    )
    if kind == "none":
        return "not a place here"
    if known.spelt and _other_marks(span.text, known):
        return "other words, written alike"
    if kind == "upper" and not _abbreviation(doc, span, told):
        return "a common word"
    if NAMED_BEFORE.search(doc.raw[max(0, span.start - 12) : span.start]) and kind != "shy":
        return "part of another place's name"
    if kind == "upper" and not told and _brand_goes_on(doc, span, last):
        return "a brand's first word"
    if kind == "shy" and not _believed(doc, span, known, told or listed, beside):
        return "a common word, with no preposition"
    if kind == "listed" and not (told or listed or _plainly_named(doc, span, beside)):
        return "perhaps a name, with no preposition"
    if span.text == "indo" or (span.text.lower() == "america" and "latin" in before):
        return "too vague"
    return ""


def _brand_goes_on(doc: Doc, span: Span, last: int) -> bool:
    """Whether an abbreviation in mid-sentence begins a longer name: "switch to TH True Milk"."""
    if last >= len(doc.tokens) or not doc.before(span.start, 2)[:1].isalpha():
        return False
    following = doc.tokens[last]
    named = doc.raw[following.start].isupper() and following.folded not in PEOPLE
    return named and doc.low[span.end : following.start] == " "


def _goods_beside(doc: Doc, span: Span, known: Known, last: int) -> str:
    """Why the name is that of goods, or of those served; or nothing."""
    before, after = doc.before(span.start), doc.after(span.end)
    following = doc.tokens[last] if last < len(doc.tokens) else None
    gap = doc.low[span.end : following.start] if following else "."
    grown = GROWN.match(doc.low, span.end) and PLACED.search(before)
    if following and gap in (" ", "-") and following.folded in GOODS and not grown:
        return CULTURE
    if gap == "-" and following and following.folded in ("style", "inspired", "made", "owned"):
        return CULTURE
    if known.kind in ("country", "demonym") and GOODS_BEFORE.search(before):
        return CULTURE
    if SERVED.search(before) and re.match(
        r"[ -](?:based )?(?:client|compan|employer|customer)", after
    ):
        return "where those they work for are"
    return "where goods come from" if ORIGIN.search(before) else ""


def _elsewhere(doc: Doc, span: Span, known: Known, seen: list[Span]) -> str:
    """Why it is where they go or came from rather than where they live; or nothing."""
    before, previous = doc.before(span.start), seen[-1] if seen else None
    if before.endswith((" via ", " gamit ang ", " lewat aplikasi ", " qua ", " suki ng ")):
        return "a company's name"
    if before.endswith((" fan ng ", "mahilig sa ", "ganahan og ", "tagahanga ng ", "hilig sa ")):
        return "what they like"
    if TRAVEL.search(before) and not re.search(r"\b(?:based|living|live|residing) in $", before):
        return "travel or trade"
    if ROOTS.search(before) and SETTLED.match(doc.raw[span.end : span.end + 48]):
        return homes.LEFT
    if known.kind == "country" and _CAME_FROM.search(before) and _housed(seen):
        return homes.LEFT
    near = (
        previous
        and not previous.reason
        and previous.weight > WEAK
        and span.start - previous.end < 20
    )
    if re.search(r"\bfrom (?:the )?$", before) and (ELSEWHERE.match(doc.after(span.end)) or near):
        return homes.LEFT
    return ""


def _housed(seen: list[Span]) -> bool:
    return any(not s.reason and s.weight > WEAK for s in seen)


def _past_comma(doc: Doc, span: Span, seen: list[Span]) -> bool:
    """ "Everyone except men, Iloilo": the comma ends a negation that begins with no place."""
    start = max((a for a, b in doc.negated if a <= span.start < b), default=0)
    return "," in doc.low[start : span.start] and not any(s.start >= start for s in seen)


def _believed(doc: Doc, span: Span, known: Known, told: bool, beside: Known | None) -> bool:
    """Whether a name that is also a common word is the place: placed, marked, or a whole item."""
    if ", " in known.place and not span.text.isascii():
        return True  # "Huế" with its marks is no other word
    if _uncapital(doc, span):
        return False
    if told or (beside and (known.place, beside.place) in gazetteer.within()):
        return True
    if known.place.rpartition(", ")[2] not in NEIGHBOURS:
        return False
    if OF_PEOPLE.search(doc.before(span.start)) and not re.match(
        r" [A-Z]", doc.raw[span.end :][:2]
    ):
        return span.text[:1].isupper() and not doc.shouted
    ends = re.match(r"\s?(?:[,;.\n]|$)", doc.after(span.end, 2)) is not None
    if ends and doc.raw[span.start - 2 : span.start - 1].islower() and not doc.shouted:
        return _plainly_named(doc, span, beside)  # "Cewek Malang, 18-24"
    return (
        span.text[:1].isupper()
        and not doc.shouted
        and re.search(r"[^\W_](?:[,;|]\s|/)$", doc.before(span.start, 3)) is not None
        and re.match(r"\s?(?:[,;|.\n/]|$)", doc.after(span.end, 2)) is not None
    )


def _heads_list(span: Span, known: Known, beside: Known | None, gap: str) -> bool:
    """The first of several cities ("Solo, Malang"), told by its capital and by the next one."""
    return (
        beside is not None
        and beside.kind in ("city", "shy", "listed")
        and known.place.rpartition(", ")[2] == beside.place.rpartition(", ")[2]
        and span.text[:1].isupper()
        and LINK.fullmatch(gap) is not None
    )


def _weight(doc: Doc, known: Known, first: int, seen: list[Span], start: int) -> int:
    """A people, or a country that no preposition makes a place ("pekerja Indonesia"), is weak."""
    if known.kind == "demonym":
        return WEAK
    told = placed(doc, first) or doc.tokens[first].low in PREPOSITIONS
    if known.kind != "country" or told:
        return STRONG
    previous = seen[-1] if seen else None
    if previous and not previous.reason and LINK.fullmatch(doc.low[previous.end : start]):
        return previous.weight
    return WEAK


def _fans(doc: Doc, at: int) -> bool:
    ahead = doc.tokens[at + 1 : at + 3]
    gaps = doc.low[doc.tokens[at].end : ahead[-1].start] if ahead else "."
    return any(t.low in FANS for t in ahead) and not re.search(r"[^\w\s'-]", gaps)


def _tokens_of(doc: Doc, span: Span, last: int) -> list[Token]:
    return [t for t in doc.tokens[max(0, last - 8) : last] if t.start >= span.start]


def _doubt_people(
    doc: Doc, span: Span, known: Known, last: int, beside: Known | None, seen: list[Span]
) -> str:
    """A people or language: of the region it is believed, of elsewhere only beside people."""
    before = doc.before(span.start)
    previous = seen[-1] if seen else None
    follows = previous is not None and span.start - previous.end == 1 and not previous.reason
    if follows and previous and previous.weight == WEAK and previous.value in NEIGHBOURS:
        return "descent"
    if beside and beside.kind == "demonym":
        away = known.place in NEIGHBOURS and beside.place not in NEIGHBOURS
        return "" if away else "descent"
    if "descent" in doc.after(span.end):
        return "descent"
    if LEARNT.search(before):
        return "a language or a cuisine"
    if known.place in NEIGHBOURS:
        return _goods_ahead(doc, last)
    if SPOKEN.search(before):
        return "a language or a cuisine"
    word = span.text.lower()
    following = doc.tokens[last].low if last < len(doc.tokens) else ""
    gap = doc.low[span.end : doc.tokens[last].start] if following else ""
    if word.endswith("s") and not word.endswith(("ss", "is", "ese", "ish")):
        return ""
    if gap in (" ", "-") and following in PEOPLE:
        return _goods_ahead(doc, last)
    return CULTURE


def _goods_ahead(doc: Doc, at: int) -> str:
    """Goods within two words, with no people before them: "Thai iced tea"."""
    for i in range(at, min(at + 3, len(doc.tokens))):
        gap = doc.low[doc.tokens[i - 1].end : doc.tokens[i].start]
        word = doc.tokens[i].folded
        if gap not in (" ", "-") or (word in PEOPLE and word not in SOFT):
            return ""
        if word in GOODS:
            return CULTURE
        if word in STOPS:
            return ""
    return ""


def _other_marks(text: str, known: Known) -> bool:
    low = text.lower()
    return not low.isascii() and marks(low) not in known.spelt


def _abbreviation(doc: Doc, span: Span, placed: bool) -> bool:
    if placed and span.text.lower() in SHORT_ANYWAY:
        return True
    return span.text.isupper() and not doc.shouted


def _uncapital(doc: Doc, span: Span) -> bool:
    """Written small in a text that otherwise gives names their capitals."""
    return doc.capitals and span.text[:1].islower()


def _plainly_named(doc: Doc, span: Span, beside: Known | None) -> bool:
    """A capital inside a sentence, no other name around it; or the country right behind."""
    after, text = doc.raw[span.end : span.end + 24], doc.raw
    if beside and beside.kind in ("country", "city") and re.match(r", ?\w", after):
        return True
    if not span.text[:1].isupper() or doc.shouted:
        return False
    lead = text[max(0, span.start - 24) : span.start]
    named = _NAME_BEFORE.search(lead)
    people = named is not None and named[0].strip(" -").lower() in PEOPLES
    alone = not re.match(r"[ -][A-Z]", after) and (people or not named)
    opens = _OPENING.search(lead) is not None
    return alone and (not opens or len(span.text) > 6)
