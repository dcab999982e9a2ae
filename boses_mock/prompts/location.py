# ruff: noqa: E501, SIM905 - tables and patterns read better whole
"""Where the people asked for live, as "City, Country" or the country alone.

Places come from the gazetteer, by name, alias, demonym or a near misspelling. Refuses goods named
after a place ("Korean dramas", "Thai food"), travel, and negations. A fuzzy match needs a
preposition or a capital before it is tried, and never touches a common word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from . import gazetteer
from .spans import MEDIUM, STRONG, WEAK, Span
from .text import Doc, Phrases, Token, fold

_PREPOSITION = re.compile(
    rf"(?:^|[^\w])(?:{gazetteer.PREPOSITIONS})\s+(?:the\s+|urban\s+|metro\s+|central\s+|downtown\s+|kota\s+|kabupaten\s+)?$"
)
_AND = re.compile(r"(?:,|\band\b|\bor\b|&|/|\bdan\b|\bvà\b|\bat\b)\s*$")
_GOODS = frozenset(
    "food foods drama dramas music beauty skincare cuisine cars car brand brands product products movies movie fashion restaurant restaurants content language coffee tea massage snacks noodles anime pop series cosmetics bbq recipes dishes culture barbecue novels makeup shows variety idols idol celebrities goods imports style styled street "
    "whiskey ramen sushi wine manicure artists films film songs dishes milk rice silk phones smartphones appliances made inspired lessons lesson classes desserts dessert boba groceries webtoons manga games game stocks market-style airlines peso baht rupiah dong dollar dollars trip trips vacation vacations holidays visa visas tours getaway beaches beach marathon fried pork spices flavors flavours sauce sunscreen sunscreens toys electronics literature history football league teams team".split()
)
_TRAVEL = re.compile(
    r"\b(?:travel\w*|trips?|fly|flying|flights?|flew|vacation\w*|holiday\w*|visit\w*|went|going|goes|go|migrat\w*|emigrat\w*|relocat\w*|mov(?:e|ing)|exports?|imports?|ship\w*|remit\w*|send\w* money(?: home)?|send\w*|dream\w*|tours?|study abroad|love|loves|liburan|jalan-jalan|du lịch|pergi|bakasyon|studied|graduated|watch\w*|born)"
    r"(?:\s+(?:to|in|from|of|about|ke|abroad|by|back|home|family|often|frequently|regularly|twice|a|year|or|and|around|sa|ở|the|out|overseas)){0,4}\s+$"
)
_ORIGIN = re.compile(
    r"\b(?:brands?|products?|dramas?|shows|items|goods|imported|made|inspired|coffee|stars|idols|celebrities|bands)\s+(?:from|of)\s+$"
)
_NEAR_MISS_STOP = frozenset(
    "mandala banding bandings madame medal median modern manual manila's banking bangkit jakets jackets jacket phone semarak serious series general batman bating suburb cavity village villages lagoon lagunas hanging hangout hanoi's danang dating debate rural urban online college school office market malls church healthcare health shanty singles single singapores morning evenings evening vanila vanilla rizal's india's thailands indians"
    " barista pattern phrases seattle's parish paris's roman romance milano private bekas malaise santai depot bogo bicolor bohemia vigor vegan virgin lagos's tokens token angel angels butane bulan bulanan ilocano surplus surge sabado sarap mandarin mandarins colony colombia london's bostonian dallies allas austen chinese berlins dublins taipan seoulful medium mediums minimal manicure malacca's denser tangerine tangerines malls places areas manilas".split()
)


@cache
def _table() -> Phrases[tuple[str, str]]:
    """Rows of (name, (place, kind)); kind is city, shy, country, demonym or none."""
    rows: list[tuple[str, tuple[str, str]]] = []
    for country, aliases in gazetteer.COUNTRIES.items():
        rows += [(n, (country, "country")) for n in (country, *aliases.split("|")) if n]
    for country, line in gazetteer.CITIES.items():
        for entry in line.split(";"):
            city, _, aliases = entry.partition("=")
            place = city.rstrip("?") + (", " + country if country else "")
            rows.append((city.rstrip("?"), (place, "shy" if city.endswith("?") else "city")))
            for name in filter(None, aliases.split("|")):
                rows.append((name.rstrip("?"), (place, "shy" if name.endswith("?") else "city")))
    for table, kind in ((gazetteer.DEMONYMS, "demonym"), (gazetteer.CITY_DEMONYMS, "city")):
        rows += [(n, (place, kind)) for place, names in table.items() for n in names.split("|")]
    rows += [(n, ("", "none")) for n in gazetteer.NOT_PLACES.split("|")]
    rows += [(n.lower(), (place, "upper")) for n, place in gazetteer.UPPER_ONLY.items()]
    return Phrases(rows, folded=True)


@cache
def _spellings() -> dict[str, list[tuple[str, str]]]:
    """Single-word names of six letters or more, by first letter, for near misses."""
    out: dict[str, list[tuple[str, str]]] = {}
    for country, line in gazetteer.CITIES.items():
        for entry in line.split(";"):
            city = entry.partition("=")[0]
            name = fold(city.lower()).removesuffix(" city")
            if name.isalpha() and len(name) >= 5 and not city.endswith("?"):
                out.setdefault(name[0], []).append(
                    (name, city + (", " + country if country else ""))
                )
    for country in gazetteer.COUNTRIES:
        if country.isalpha() and len(country) >= 6:
            out.setdefault(country[0].lower(), []).append((country.lower(), country))
    return out


def extract(doc: Doc) -> list[Span]:
    spans: list[Span] = []
    used: set[int] = set()
    for first, last, (place, kind) in _table().find(doc):
        used.update(range(first, last))
        start, end = doc.tokens[first].start, doc.tokens[last - 1].end
        span = Span(
            "location", place, start, end, doc.raw[start:end], WEAK if kind == "demonym" else STRONG
        )
        following = doc.tokens[last] if last < len(doc.tokens) else None
        spans.append(_judge(doc, span, kind, following, any(not s.reason for s in spans)))
    spans += _near_misses(doc, used)
    return sorted(spans, key=lambda s: s.start)


def _judge(doc: Doc, span: Span, kind: str, following: Token | None, seen: bool) -> Span:
    before = doc.before(span.start)
    gap = doc.low[span.end : following.start] if following else "."
    if kind == "none":
        return span.refused("not a place here")
    if kind == "upper" and not (span.text.isupper() and not doc.raw.isupper()):
        return span.refused("a common word")
    if kind == "shy" and not (_PREPOSITION.search(before) or (_AND.search(before) and seen)):
        return span.refused("a common word, with no preposition")
    if span.text == "indo" or (span.text.lower() == "america" and "latin" in before):
        return span.refused("too vague")
    if doc.in_negation(span.start):
        return span.refused("negated")
    if following and gap in (" ", "-") and following.folded in _GOODS:
        return span.refused("goods or culture, not where people live")
    if (
        following
        and gap == "-"
        and kind in ("demonym", "country", "city")
        and following.folded in ("style", "inspired", "made", "owned")
    ):
        return span.refused("goods or culture, not where people live")
    if _ORIGIN.search(before):
        return span.refused("where goods come from")
    if _TRAVEL.search(before) and not re.search(r"\b(?:based|living|live|residing) in $", before):
        return span.refused("travel or trade")
    if kind == "demonym" and re.search(
        r"\b(?:learn\w*|speak\w*|study\w*|eat\w*|cook\w*|watch\w*)(?: (?:in|some|more))? $", before
    ):
        return span.refused("a language or a cuisine")
    if (
        kind == "demonym"
        and re.search(r"-$", doc.before(span.end + 1))
        and "descent" in doc.after(span.end)
    ):
        return span.refused("descent")
    return span


def _near_misses(doc: Doc, used: set[int]) -> Iterator[Span]:
    tries = 0
    for i, token in enumerate(doc.tokens):
        word = token.folded
        if (
            i in used
            or len(word) < 5
            or not word.isascii()
            or not word.isalpha()
            or word in _NEAR_MISS_STOP
        ):
            continue
        if not _PREPOSITION.search(doc.before(token.start, 24)):
            continue
        tries += 1
        if tries > 60:
            return
        place = _closest(word)
        if place:
            span = Span(
                "location", place, token.start, token.end, doc.raw[token.start : token.end], MEDIUM
            )
            yield span.refused("negated") if doc.in_negation(token.start) else span


def _closest(word: str) -> str:
    for name, place in _spellings().get(word[0], ()):
        allowed = 2 if len(name) >= 9 else 1
        if abs(len(name) - len(word)) <= allowed and _distance(word, name, allowed) <= allowed:
            return place
    return ""


def _distance(a: str, b: str, limit: int) -> int:
    """Edits between two words, a swap of neighbours being one; gives up beyond the limit."""
    before: list[int] = []
    last = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        row = [i]
        for j, y in enumerate(b, 1):
            cost = min(last[j] + 1, row[-1] + 1, last[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and y == a[i - 2]:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return limit + 1
        before, last = last, row
    return last[-1]
