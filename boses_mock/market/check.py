"""All that is wrong with a user's own market files, found at start and told at once.

Shapes are the schema's, ``fixtures/schemas/market.schema.json``. Here stands what a schema cannot
say: what a sentence may hold, and what must be named elsewhere for a name to mean something. None
of it expects the shapes to be right, so that one look at the files finds everything.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import Any

from boses_mock.kernel.compiled import DIVIDER, documents
from boses_mock.kernel.document import DocumentError, Loc, found
from boses_mock.kernel.schema import Schema, check_shape, misspelt_and_missing, part, suggestion
from boses_mock.kernel.source import Source
from boses_mock.market.file import COMMUNITY_KEYS, market_files
from boses_mock.market.glossary_check import check_glossary
from boses_mock.market.model import LEVELS, folded
from boses_mock.market.template import KINDS, SLOTS, TAGS, cut, either, is_range, read_template
from boses_mock.market.vocabulary import NUMBER

FULL_NAMES = 100  # of each sex, so that a group of the largest size has no two alike
EVERYDAY = KINDS[:3]
_SEXES = {"male": "female", "female": "male"}
_BARE = ("elsewhere", "cities.*.areas")
_FILLED = ("cities.*.pools.*", "names.*.pools.*", "occupations.*.at", "degrees.*", "pools.*")
_NAMES = ("brands.*.*.*", "brands.*.*.*.brand", "distrust.*.brand")
_SHARED = (
    "traits",
    "phrases.*",
    "stances.*.*",
    "texts.*.*",
    "minor.*.*",
    "occupations.*.at",
    "trades.*.at",
)
_SPANS = (
    "brackets.*",
    "countries.*.brackets.*",
    "occupations.*.ages",
    "trades.*.ages",
)


def check_markets(directory: Path, schema: Schema) -> list[DocumentError]:
    """Return what is wrong with the market files of a directory; nothing if they can be used."""
    faults: list[DocumentError] = []
    shared = _opened(directory / "_shared.yaml", ["shared"], schema, faults)
    interests = _keys(shared[0], "interests") if shared else None
    if shared:
        _check_shared(shared[0])
    files = [_opened(path, ["place", "market"], schema, faults) for path in market_files(directory)]
    for place, market in filter(None, files):
        _check_place(place)
        _check_market(place, market, interests)
    brief = _optional(directory / "_brief.yaml", "brief", schema, faults)
    if brief and shared and all(files):
        markets = [market for _, market in filter(None, files)]
        _check_brief(brief[0], shared[0], markets)
    _check_codes([sources[0] for sources in files if sources])
    if not (directory / "world.yaml").is_file():
        problem = "expected a market to fall back on, found no file"
        faults.append(DocumentError(str(directory / "world.yaml"), (), problem))
    wages = _optional(directory / "_wages.yaml", "wages", schema, faults)
    for source in wages:
        _check_wages(source)
    glossary = _optional(directory / "_glossary.yaml", "glossary", schema, faults)
    for source in glossary:
        check_glossary(source)
    opened = chain(shared, brief, wages, glossary, *files)
    return faults + [fault for source in opened for fault in source.faults]


def _opened(
    path: Path, parts: list[str], schema: Schema, faults: list[DocumentError]
) -> list[Source]:
    """Return a file's documents, their shapes checked; none if it cannot be read at all."""
    sources: list[Source] = []
    above = 0
    try:
        for text in documents(path, len(parts)):
            sources.append(Source(path, text, above))
            above += text.count("\n") + DIVIDER.count("\n")
    except DocumentError as error:
        faults.append(error)
        return []
    for source, name in zip(sources, parts, strict=True):
        check_shape(source, part(schema, name))
    return sources


def _optional(path: Path, name: str, schema: Schema, faults: list[DocumentError]) -> list[Source]:
    """Return the one document of a file that a directory need not have."""
    return _opened(path, [name], schema, faults) if path.is_file() else []


def _check_wages(wages: Source) -> None:
    """Refuse a job that has no words by which it would be known, or that shares one."""
    jobs = _keys(wages, "jobs")
    for loc, _ in wages.each("wages.*.*.monthly.*", int):
        if loc[-1] not in jobs:
            wages.refuse(loc, "expected one of the jobs" + _found(str(loc[-1]), jobs))
    for loc, job in wages.each("least.*.*.jobs.*", str):
        if job not in jobs:
            wages.refuse(loc, "expected one of the jobs" + _found(job, jobs), job)
    wages.refuse_repeated("jobs.*.words.*", "the words of a job", folded)
    for loc, texts in wages.each("told", list):
        _check_sentences(wages, loc, texts, SLOTS)


def _check_brief(brief: Source, shared: Source, markets: list[Source]) -> None:
    """Refuse what a meaning names and nobody knows: it would silently ask for nothing."""
    interests = set(_keys(shared, "interests")).union(*(_keys(m, "interests") for m in markets))
    meanings, classes = _keys(brief, "meanings"), _keys(brief, "classes")
    named: dict[str, Iterable[str]] = {
        "meanings.*.tags.*": TAGS,
        "meanings.*.interest": interests,
        "meanings.*.denied": meanings,
        "meanings.*.never.kinds.*": KINDS,
        "meanings.*.never.slots.*": SLOTS | {f"{slot}2" for slot in SLOTS},
        "meanings.*.pools.*.interest.*": interests,
        "homes.rules.*.never.*": _keys(brief, "homes.kinds"),
        "homes.rules.*.only.*": _keys(brief, "homes.kinds"),
    }
    for pattern, known in named.items():
        for loc, name in brief.each(pattern, str):
            if name not in known:
                brief.refuse(loc, f"expected one that is known{_found(name, known)}", name)
    for loc, text in brief.each("meanings.*.words.*", str):
        for name in re.findall(r"<(\w+)>", text):
            if f"<{name}>" != NUMBER and name not in classes:
                brief.refuse(loc, f"expected a class of words{_found(name, classes)}", text)
    for pattern in ("meanings.*.lines.*", "meanings.*.pools.*.*"):
        for loc, texts in brief.each(pattern, list):
            _check_texts(brief, loc, texts, SLOTS | frozenset(_keys(shared, "phrases")))
    for pattern in ("never.*.when", "homes.rules.*.when"):
        for loc, text in brief.each(pattern, str):
            _check_text(brief, loc, text, frozenset())


def _keys(source: Source, place: str) -> list[str]:
    return [str(loc[-1]) for loc, _ in source.each(f"{place}.*", object)]


def _check_shared(shared: Source) -> None:
    phrases = _keys(shared, "phrases")
    for pattern in _SHARED:
        for loc, texts in _lists(shared, pattern):
            _check_sentences(shared, loc, texts, SLOTS.union(phrases))
    _check_circles(shared, phrases)
    _check_spans(shared)


def _check_circles(shared: Source, phrases: list[str]) -> None:
    """Refuse phrases that speak of themselves, which no persona would ever finish."""
    from graphlib import CycleError, TopologicalSorter

    graph: dict[str, set[str]] = {name: set() for name in phrases}
    for loc, text in shared.each("phrases.*.*", str):
        graph[str(loc[1])].update(set(cut(text)[1][1::2]).intersection(phrases))
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        circle = error.args[1]
        problem = f"expected a phrase that does not lead to itself, found {' in '.join(circle)}"
        shared.refuse(("phrases", circle[0]), problem)


def _check_place(place: Source) -> None:
    cities = _keys(place, "cities")
    for loc, city in place.each("regions.*.*", str):
        if city not in cities:
            place.refuse(loc, "expected a city that is listed above" + _found(city, cities), city)
    for city in _keys(place, "towns"):
        if city not in (*cities, "elsewhere"):
            problem = "expected a city that is listed above, or elsewhere"
            place.refuse(("towns", city), problem + _found(city, cities), city)
    for _, code in place.each("code", str):
        if (place.path.name == "world.yaml") != (code == "WORLD"):
            problem = "expected WORLD in world.yaml and another code in other files"
            place.refuse(("code",), f"{problem}, found {code!r}", code)


def _check_codes(places: Iterable[Source]) -> None:
    first: dict[str, Path] = {}
    for place in places:
        for loc, code in place.each("code", str):
            if first.setdefault(code, place.path) != place.path:
                problem = f"expected a code of its own, found {code!r} as in {first[code].name}"
                place.refuse(loc, problem, code)


def _check_market(place: Source, market: Source, interests: list[str] | None) -> None:
    for pattern in _BARE:
        for loc, texts in _lists(market, pattern):
            _check_sentences(market, loc, texts, frozenset())
    for loc, texts in market.each("names.*.*", list):
        _check_sentences(market, loc, texts, frozenset())
    for pattern in _FILLED:
        for loc, texts in _lists(market, pattern):
            _check_sentences(market, loc, texts, SLOTS)
    for loc, texts in market.each("lines.*", list):
        _check_texts(market, loc, texts, SLOTS)
    for pattern in _NAMES:
        for loc, name in market.each(pattern, str):
            _check_text(market, loc, name, frozenset())
    _check_never(market)
    _check_cities(place, market)
    _check_communities(market)
    _check_brands(market)
    _check_spans(market)
    _check_locale(market)
    if interests is not None:
        _check_interests(market, [*interests, *_keys(market, "interests")])


def _check_never(market: Source) -> None:
    for key, known in (("slots", SLOTS | {f"{slot}2" for slot in SLOTS}), ("kinds", KINDS)):
        for pattern in (f"never.{key}.*", f"never_elsewhere.{key}.*", f"cities.*.never.{key}.*"):
            for loc, name in market.each(pattern, str):
                if name not in known:
                    market.refuse(loc, f"expected one that is known{_found(name, known)}", name)


def _lists(source: Source, pattern: str) -> Iterator[tuple[Loc, list[Any]]]:
    """Return the lists of a place: the one that stands there, or those by level or stage."""
    yield from source.each(pattern, list)
    yield from source.each(f"{pattern}.*", list)


def _check_sentences(source: Source, loc: Loc, texts: list[Any], slots: frozenset[str]) -> None:
    """Check texts of which one at least must have no guard, so that something always fits."""
    _check_texts(source, loc, texts, slots)
    if texts and all(isinstance(text, str) and read_template(text).guard for text in texts):
        source.refuse(loc, "expected at least one text without a guard, found none", texts)


def _check_texts(source: Source, loc: Loc, texts: list[Any], slots: frozenset[str]) -> None:
    for index, text in enumerate(texts):
        if isinstance(text, str):
            _check_text(source, (*loc, index), text, slots)


def _check_text(source: Source, loc: Loc, text: str, slots: frozenset[str]) -> None:
    words, parts = cut(text)
    if not words and parts[0].startswith("["):
        source.refuse(loc, f"expected a guard like [kids !minor], found {found(text)}", text)
    for tag in sorted(frozenset[str]().union(*map(either, words)) - TAGS):
        source.refuse(loc, "expected words that guards know" + _found(tag, TAGS), text)
    if any("{" in literal or "}" in literal for literal in parts[::2]):
        source.refuse(loc, f"expected balanced braces, found {found(text)}", text)
    for slot in parts[1::2]:
        known = {slot, slot.removesuffix("2")} & slots
        if not known and not is_range(slot):
            source.refuse(loc, "expected known slots" + _found(slot, slots), text)


def _found(word: str, known: Iterable[str]) -> str:
    return f", found {word!r}{suggestion(word, sorted(known))}"


def _check_cities(place: Source, market: Source) -> None:
    if listed := _keys(place, "cities"):
        unknown, missing = misspelt_and_missing(_keys(market, "cities"), listed)
        for city in unknown:
            problem = "expected a city of the first document" + _found(city, listed)
            market.refuse(("cities", city), problem)
        for city in missing:
            problem = "expected what the first document lists, found nothing"
            market.refuse(("cities", city), problem)
    communities = [name for _, name in market.each("names.*.name", str)]
    for loc, _ in market.each("cities.*.names.*", object):
        if loc[-1] not in communities:
            market.refuse(loc, "expected a community" + _found(str(loc[-1]), communities))


def _check_communities(market: Source) -> None:
    for loc, community in market.each("names.*", dict):
        tables = {key: table for key, table in community.items() if key not in COMMUNITY_KEYS}
        stems = {sex: _stems(tables, sex) for sex in _SEXES}
        for key in ("pattern", "called"):
            for name in re.findall(r"\{(\w+)\}", str(community.get(key))):
                _check_table(market, (*loc, key), name, stems)
        for sex, usable in stems.items():
            number = _combinations(usable.values())
            if number is not None and number < FULL_NAMES:
                problem = f"expected tables for {FULL_NAMES} {sex} names, found {number}"
                market.refuse(loc, problem)


def _stems(tables: dict[str, Any], sex: str) -> dict[str, Any]:
    """Return the tables of which names of one sex are made, as patterns call them."""
    return {
        key.removesuffix(f"_{sex}"): table
        for key, table in tables.items()
        if not key.endswith(f"_{_SEXES[sex]}")
    }


def _check_table(market: Source, loc: Loc, name: str, stems: dict[str, dict[str, Any]]) -> None:
    lacking = [sex for sex, usable in stems.items() if name not in usable]
    if len(lacking) == len(stems):
        known = {stem for usable in stems.values() for stem in usable}
        market.refuse(loc, "expected only the tables listed here" + _found(name, known))
    elif lacking:
        market.refuse(loc, f"expected a table {name}_{lacking[0]} beside the other, found nothing")


def _combinations(tables: Iterable[Any]) -> int | None:
    """Return how many names the tables make; None where Faker helps or a table is not in order."""
    tables = list(tables)
    if not all(isinstance(t, list) and all(isinstance(n, str) for n in t) for t in tables):
        return None
    return math.prod(len({read_template(name).parts for name in table}) for table in tables)


def _check_brands(market: Source) -> None:
    for loc, brands in market.each("brands", dict):
        whole = [
            kind
            for kind in EVERYDAY
            if isinstance(brands.get(kind), dict) and all(map(brands[kind].get, LEVELS))
        ]
        if not whole:
            kinds = ", ".join(EVERYDAY)
            market.refuse(loc, f"expected one of {kinds} at every level, found none")


def _check_spans(source: Source) -> None:
    for pattern in _SPANS:
        for loc, span in source.each(pattern, list):
            if [type(end) for end in span] == [int, int] and span[0] > span[1]:
                source.refuse(
                    loc, f"expected two whole numbers, the lower one first, found {span}", span
                )


def _check_locale(market: Source) -> None:
    from faker.config import AVAILABLE_LOCALES

    for loc, locale in market.each("faker", str):
        if locale.replace("-", "_") not in AVAILABLE_LOCALES:
            problem = "expected a locale of Faker's" + _found(locale, AVAILABLE_LOCALES)
            market.refuse(loc, problem, locale)


def _check_interests(market: Source, known: list[str]) -> None:
    """Refuse a pastime that has none of the forms that sentences need."""
    for pattern in ("pools.interest", "cities.*.pools.interest"):
        for loc, texts in _lists(market, pattern):
            for index, text in enumerate(texts):
                name = cut(text)[1][0] if isinstance(text, str) else None
                if name is not None and name not in known:
                    problem = "expected one of the interests here or in _shared.yaml"
                    market.refuse((*loc, index), problem + _found(name, known), text)
