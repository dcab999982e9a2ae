"""What stands in a market file: YAML nodes in, frozen dataclasses out.

A file that is not understood is refused whole with ``DocumentError``, naming the file, the key
and what was expected there. Nothing is guessed, defaulted or skipped.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from string import Formatter

from boses_mock.document import DocumentError, Node, read_text
from boses_mock.market.model import (
    LEVELS,
    City,
    Community,
    Currency,
    Market,
    Occupation,
    Place,
    Pool,
    Shared,
    Stance,
    folded,
)

STAGES = ("young", "adult", "older")
RHYTHMS = ("desk", "shift", "road", "shop", "home", "class", "field", "retired")
SCHOOLING = ("secondary", "vocational", "bachelor", "master")
GRAMMARS = (
    "price_sensitivity", "digital_habits", "digital_behavior", "media_consumption", "pain_points",
    "education", "psychographics", "morning", "midday", "evening", "purchase",
)  # fmt: skip
STANCE_LISTS = ("traits", "flaws", "values", "attitudes", "triggers", "aspirations", "purchase")
REQUIRED_POOLS = frozenset(
    [
        "transport",
        "breakfast",
        "lunch",
        "dinner",
        "treat",
        "shop",
        "wallet",
        "bank",
        "marketplace",
        "ride",
        "chat",
        "social",
        "video",
        "music",
        "news",
        "telco",
        "device",
        "tv",
        "weekend",
        "hometown",
        "support",
        "worry",
        "saving",
        "group",
        "school_secondary",
        "school_vocational",
        "school_bachelor",
        "school_master",
        "home",
        "interest",
    ]
)
PERSON_SLOTS = frozenset(
    [
        "first",
        "they",
        "them",
        "their",
        "They",
        "Their",
        "s",
        "es",
        "has",
        "is",
        "was",
        "age",
        "job",
        "place",
        "area",
        "city",
        "country",
        "spend",
        "income",
        "kids",
        "distrust",
        "reason",
        "trust",
        "trust2",
        "years",
        "brief",
    ]
)


def documents(path: Path, count: int) -> list[str]:
    """Return the texts of a file's ``count`` YAML documents, unread."""
    parts = read_text(path).split("\n---\n")
    if len(parts) != count:
        expected = "1 YAML document" if count == 1 else f"{count} YAML documents"
        raise DocumentError(str(path), (), f"expected {expected}, found {len(parts)}")
    return parts


def _pool(node: Node, slots: frozenset[str] | None = None) -> Pool:
    """Read a list, or one list for each income level, or one for each stage of life."""
    if isinstance(node.value, list):
        return {"": _templates(node, slots)}
    keys = set(node.mapping())
    if keys not in (set(LEVELS), set(STAGES)):
        raise node.refuse("a list, or lists under low/middle/high or young/adult/older")
    return {key: _templates(child, slots) for key, child in node.items()}


def _templates(node: Node, slots: frozenset[str] | None) -> tuple[str, ...]:
    for child in node.nodes():
        _check_slots(child, slots)
    return node.texts()


def _check_slots(node: Node, slots: frozenset[str] | None) -> None:
    if slots is None:
        return
    try:
        used = {name for _, name, _, _ in Formatter().parse(node.text()) if name is not None}
    except ValueError as error:
        raise node.refuse(f"a sentence with balanced braces ({error})") from None
    if used - slots:
        raise node.refuse("only known slots, not " + ", ".join(sorted(used - slots)))


def _span(node: Node) -> tuple[int, int]:
    value = node.value
    if (
        not isinstance(value, list)
        or len(value) != 2
        or not all(type(v) is int for v in value)
        or value[0] > value[1]
    ):
        raise node.refuse("two whole numbers, the lower one first")
    return value[0], value[1]


def read_place(node: Node) -> Place:
    country = node.get("country").text()
    names = {folded(country), *map(folded, node.get("aliases").texts())}
    cities: dict[str, str] = {}
    for city, aliases in node.get("cities").items():
        for name in (city, *(aliases.texts() if aliases.value else ())):
            cities[folded(name)] = city
    return Place(node.get("code").text(), country, frozenset(names), cities)


def _occupation(node: Node) -> Occupation:
    levels = node.get("levels").texts()
    for level in node.get("levels").nodes():
        level.one_of(LEVELS)
    weight = node.get("weight")
    return Occupation(
        title=node.get("title").text(),
        kinds=frozenset(node.get("kinds").texts()),
        levels=frozenset(levels),
        ages=_span(node.get("ages")),
        schooling=node.get("schooling").one_of(SCHOOLING),
        rhythm=node.get("rhythm").one_of(RHYTHMS),
        at=node.get("at").texts(),
        weight=1.0 if weight.value is None else weight.number(0),
    )


def _stance(name: str, node: Node, slots: frozenset[str]) -> Stance:
    segments = {
        level: {
            segment: share.number(0) for segment, share in node.get("segments").get(level).items()
        }
        for level in LEVELS
    }
    lists = {key: _templates(node.get(key), slots) for key in STANCE_LISTS}
    return Stance(name, node.get("labels").texts(), segments, lists)


def read_shared(node: Node) -> Shared:
    slots = REQUIRED_POOLS | PERSON_SLOTS
    texts = node.get("texts")
    grammars: dict[str, Pool] = {}
    for key in GRAMMARS:
        grammar = texts.get(key)
        by_rhythm = isinstance(grammar.value, dict) and set(grammar.value) == set(RHYTHMS)
        grammars[key] = (
            {rhythm: _templates(lines, slots) for rhythm, lines in grammar.items()}
            if by_rhythm
            else _pool(grammar, slots)
        )
    return Shared(
        stances={name: _stance(name, s, slots) for name, s in node.get("stances").items()},
        traits=node.get("traits").texts(),
        occupations=tuple(map(_occupation, node.get("occupations").nodes())),
        kinds={kind: words.texts() for kind, words in node.get("kinds").items()},
        grammars=grammars,
        family={stage: _templates(lines, slots) for stage, lines in node.get("family").items()},
    )


def _community(node: Node) -> Community:
    known = {key for key in node.mapping() if key not in ("name", "weight", "pattern", "called")}
    parts = {}
    for key in sorted(known):
        part = node.get(key)
        parts[key] = ("@faker",) if part.value == "faker" else part.texts()
    stems = frozenset(re.sub("_(male|female)$", "", key) for key in known)
    _check_slots(node.get("pattern"), stems)
    _check_slots(node.get("called"), stems)
    return Community(
        node.get("name").text(),
        node.get("weight").number(0),
        node.get("pattern").text(),
        node.get("called").text(),
        parts,
    )


def _pools(node: Node) -> Mapping[str, Pool]:
    missing = sorted(REQUIRED_POOLS - set(node.mapping()))
    if missing:
        raise node.get(missing[0]).refuse("a list of short phrases")
    unknown = sorted(set(node.mapping()) - REQUIRED_POOLS)
    if unknown:
        raise node.get(unknown[0]).refuse("no such key")
    return {key: _pool(pool) for key, pool in node.items()}


def read_market(place: Place, node: Node) -> Market:
    currency = node.get("currency")
    cities = tuple(
        City(name, city.get("weight").number(0), city.get("areas").texts())
        for name, city in node.get("cities").items()
    )
    known = set(place.cities.values())
    if {city.name for city in cities} != known and known:
        raise node.get("cities").refuse("the cities of the first document: " + ", ".join(known))
    return Market(
        code=place.code,
        country=place.country,
        faker=node.get("faker").text(),
        currency=Currency(
            currency.get("code").text(),
            currency.get("symbol").text(),
            int(currency.get("round_to").number(0)),
        ),
        brackets={level: _span(node.get("brackets").get(level)) for level in LEVELS},
        cities=cities,
        communities=tuple(map(_community, node.get("names").nodes())),
        occupations=tuple(map(_occupation, node.get("occupations").nodes())),
        brands={category: _pool(pool) for category, pool in node.get("brands").items()},
        distrust=tuple(
            (each.get("brand").text(), each.get("reason").text())
            for each in node.get("distrust").nodes()
        ),
        pools=_pools(node.get("pools")),
        references=node.get("references").texts(),
    )
