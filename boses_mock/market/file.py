"""What stands in a market file: YAML nodes in, frozen dataclasses out.

A file that is not understood is refused whole with ``DocumentError``, naming the file, the key
and what was expected there. Nothing is guessed, defaulted or skipped.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from pathlib import Path
from string import Formatter

from boses_mock.kernel.document import DocumentError, Node, read_text
from boses_mock.market.model import (
    LEVELS,
    Brand,
    City,
    Community,
    Currency,
    Interest,
    Lines,
    Market,
    Place,
    Pool,
    Shunned,
    folded,
)
from boses_mock.market.parts import (
    PERSON,
    POOLS,
    STUDIES,
    read_interest,
    read_occupation,
    read_pool,
    read_shares,
    read_span,
)
from boses_mock.market.shared import TOPICS
from boses_mock.market.template import KINDS, read_template, read_templates

FAITHS = frozenset(["muslim", "christian", "buddhist", "hindu", "secular"])
FULL_NAMES = 100
OTHER = {"male": "female", "female": "male"}
BODY = (
    "faker",
    "currency",
    "brackets",
    "cities",
    "elsewhere",
    "names",
    "occupations",
    "brands",
    "distrust",
    "degrees",
    "pools",
    "interests",
    "lines",
    "references",
)


def documents(path: Path, count: int) -> list[str]:
    """Return the texts of a file's ``count`` YAML documents, unread."""
    parts = read_text(path).split("\n---\n")
    if len(parts) != count:
        expected = "1 YAML document" if count == 1 else f"{count} YAML documents"
        raise DocumentError(str(path), (), f"expected {expected}, found {len(parts)}")
    return parts


def read_place(node: Node) -> Place:
    node.mapping(("code", "country", "aliases", "cities", "regions"))
    country = node.get("country").text()
    names = {folded(country), *map(folded, node.get("aliases").texts())}
    cities: dict[str, str] = {}
    for city, aliases in node.get("cities").items():
        for name in (city, *(aliases.texts() if aliases.value else ())):
            cities[folded(name)] = city
    regions: dict[str, tuple[str, ...]] = {}
    for region, members in node.get("regions").items() if node.get("regions") else ():
        for member in members.nodes():
            member.one_of(sorted(set(cities.values())))
        regions[region] = members.texts()
    return Place(node.get("code").text(), country, frozenset(names), cities, regions)


def read_market(place: Place, node: Node) -> Market:
    node.mapping(BODY)
    currency = node.get("currency")
    communities = tuple(map(_community, node.get("names").nodes()))
    known = {each.name for each in communities}
    return Market(
        code=place.code,
        country=place.country,
        faker=node.get("faker").text(),
        currency=Currency(
            currency.get("code").text(),
            currency.get("symbol").text(),
            currency.get("round_to").whole(1),
        ),
        brackets={level: read_span(node.get("brackets").get(level)) for level in LEVELS},
        cities=_cities(node.get("cities"), place, known),
        elsewhere=read_templates(node.get("elsewhere"), frozenset()),
        communities=communities,
        occupations=tuple(map(read_occupation, node.get("occupations").nodes())),
        brands=_brands(node.get("brands")),
        distrust=tuple(map(_shunned, node.get("distrust").nodes())),
        degrees=_degrees(node.get("degrees")),
        pools=_pools(node.get("pools")),
        interests=_interests(node.get("interests")),
        lines=_lines(node.get("lines")),
        references=node.get("references").texts(),
    )


def _cities(node: Node, place: Place, communities: set[str]) -> tuple[City, ...]:
    cities = tuple(_city(name, city, communities) for name, city in node.items())
    known = set(place.cities.values())
    if {city.name for city in cities} != known and known:
        raise node.refuse("the cities of the first document: " + ", ".join(sorted(known)))
    return cities


def _city(name: str, node: Node, communities: set[str]) -> City:
    node.mapping(("weight", "areas", "pools", "names"))
    pools = node.get("pools")
    if pools:
        pools.mapping(sorted(POOLS))
    return City(
        name,
        node.get("weight").number(0),
        read_pool(node.get("areas"), frozenset()),
        {key: read_pool(pool) for key, pool in pools.items()} if pools else {},
        read_shares(node.get("names"), communities),
    )


def _community(node: Node) -> Community:
    fixed = ("name", "weight", "faith", "pattern", "called")
    parts: dict[str, Pool | None] = {}
    for key in sorted(set(node.mapping()) - set(fixed)):
        part = node.get(key)
        parts[key] = None if part.value == "faker" else read_pool(part, frozenset())
    stems = frozenset(re.sub("_(male|female)$", "", key) for key in parts)
    for key in ("pattern", "called"):
        _check_pattern(node.get(key), stems)
    _check_number(node, parts)
    return Community(
        node.get("name").text(),
        node.get("weight").number(0),
        read_shares(node.get("faith"), FAITHS),
        node.get("pattern").text(),
        node.get("called").text(),
        parts,
    )


def _check_pattern(node: Node, stems: frozenset[str]) -> None:
    used = {name for _, name, _, _ in Formatter().parse(node.text()) if name is not None}
    if used - stems:
        raise node.refuse("only the parts listed here, not " + ", ".join(sorted(used - stems)))


def _check_number(node: Node, parts: Mapping[str, Pool | None]) -> None:
    """Hold a community to enough names that a group of the largest size has no two alike."""
    if None in parts.values():
        return
    for sex in ("male", "female"):
        tables = [t for key, t in parts.items() if not key.endswith(f"_{OTHER[sex]}")]
        number = math.prod(len({line.parts for line in t[""]}) for t in tables if t)
        if number < FULL_NAMES:
            raise node.refuse(f"tables for {FULL_NAMES} {sex} names (these make {number})")


def _brands(node: Node) -> Mapping[str, Mapping[str, tuple[Brand, ...]]]:
    """Read the brands of each kind; a kind need not have any at every level."""
    node.mapping(KINDS)
    brands: dict[str, Mapping[str, tuple[Brand, ...]]] = {}
    for kind, levels in node.items():
        levels.mapping(LEVELS)
        brands[kind] = {
            level: tuple(_brand(kind, each) for each in levels.get(level).nodes(empty=True))
            for level in LEVELS
        }
    everyday = [kind for kind in KINDS[:3] if all(brands.get(kind, {}).get(v) for v in LEVELS)]
    if len(brands) < 8 or not everyday:
        raise node.refuse(
            "at least eight kinds, one of " + ", ".join(KINDS[:3]) + " at every level"
        )
    return brands


def _brand(kind: str, node: Node) -> Brand:
    """Read a brand: its name, or its name and the words by which a thing of its is known."""
    marks: tuple[str, ...] = ()
    if isinstance(node.value, dict):
        node.mapping(("brand", "marks"))
        marks = node.get("marks").texts()
        node = node.get("brand")
    line = read_template(node, frozenset())
    name = line.parts[0]
    return Brand(name, kind, line, tuple(folded(mark) for mark in marks or (name,)))


def _shunned(node: Node) -> Shunned:
    node.mapping(("brand", "reasons"))
    line = read_template(node.get("brand"), frozenset())
    return Shunned(line.parts[0], line, node.get("reasons").texts())


def _degrees(node: Node) -> Mapping[str, Lines]:
    return {study: read_templates(node.get(study), POOLS | PERSON) for study in STUDIES}


def _interests(node: Node) -> dict[str, Interest]:
    return {name: read_interest(name, each) for name, each in node.items()} if node else {}


def _lines(node: Node) -> dict[str, Lines]:
    """Read the market's own sentences; they join shared ones, so all of them may have guards."""
    if not node:
        return {}
    node.mapping(TOPICS)
    slots = POOLS | PERSON
    return {
        topic: tuple(read_template(line, slots) for line in lines.nodes())
        for topic, lines in node.items()
    }


def _pools(node: Node) -> Mapping[str, Pool]:
    missing = sorted(POOLS - set(node.mapping()))
    if missing:
        raise node.get(missing[0]).refuse("a list of short phrases")
    unknown = sorted(set(node.mapping()) - POOLS)
    if unknown:
        raise node.get(unknown[0]).refuse("no such key")
    return {key: read_pool(pool) for key, pool in node.items()}
