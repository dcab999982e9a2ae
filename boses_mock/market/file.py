"""What stands in a market file: plain data in, frozen dataclasses out.

What is read here is known to be in order: the files of ours by their tests, a user's own by
:mod:`boses_mock.market.check`, which has refused at start what these readers could not read.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from boses_mock.market.model import (
    LEVELS,
    Brand,
    City,
    Community,
    Currency,
    Market,
    Place,
    Pool,
    Shunned,
    folded,
)
from boses_mock.market.parts import (
    Data,
    read_barred,
    read_interest,
    read_occupation,
    read_pool,
    read_shares,
    read_span,
)
from boses_mock.market.template import read_template, read_templates

# What a community has beside its name tables.
COMMUNITY_KEYS = ("name", "weight", "faith", "pattern", "called", "pools")


def market_files(directory: Path) -> list[Path]:
    """Return the files that speak for a market: all but those that begin with ``_``."""
    return sorted(path for path in directory.glob("*.yaml") if not path.name.startswith("_"))


def read_place(value: Data) -> Place:
    names = {folded(value["country"]), *map(folded, value["aliases"])}
    cities = {
        folded(name): city
        for city, aliases in value["cities"].items()
        for name in (city, *(aliases or ()))
    }
    regions = {region: tuple(members) for region, members in (value.get("regions") or {}).items()}
    towns: set[str] = set()
    for city, known in (value.get("towns") or {}).items():
        towns.update(map(folded, known))
        if city in value["cities"]:
            cities |= {name: city for name in map(folded, known) if name not in cities}
        else:
            names.update(map(folded, known))
    provinces = frozenset(map(folded, value.get("provinces") or ()))
    return Place(
        value["code"],
        value["country"],
        frozenset(names),
        cities,
        regions,
        frozenset(towns),
        provinces,
        value.get("scripts") or {},
    )


def read_market(place: Place, value: Data) -> Market:
    market = _market(place, value)
    countries = tuple(
        (
            frozenset(map(folded, each["names"])),
            replace(
                market, currency=_currency(each["currency"]), brackets=_brackets(each["brackets"])
            ),
        )
        for each in value.get("countries") or ()
    )
    return replace(market, countries=countries) if countries else market


def _currency(value: Data) -> Currency:
    return Currency(value["code"], value["symbol"], value["round_to"])


def _brackets(value: Data) -> Mapping[str, tuple[int, int]]:
    return {level: read_span(value[level]) for level in LEVELS}


def _market(place: Place, value: Data) -> Market:
    return Market(
        code=place.code,
        country=place.country,
        faker=value["faker"],
        currency=_currency(value["currency"]),
        brackets=_brackets(value["brackets"]),
        cities=tuple(_city(name, each) for name, each in value["cities"].items()),
        elsewhere=read_templates(value.get("elsewhere") or ()),
        communities=tuple(map(_community, value["names"])),
        occupations=tuple(map(read_occupation, value["occupations"])),
        brands={kind: _brands(kind, levels) for kind, levels in value["brands"].items()},
        distrust=tuple(map(_shunned, value["distrust"])),
        degrees={study: read_templates(texts) for study, texts in value["degrees"].items()},
        pools=_pools(value["pools"]),
        interests={
            name: read_interest(name, each) for name, each in (value.get("interests") or {}).items()
        },
        lines={topic: read_templates(texts) for topic, texts in (value.get("lines") or {}).items()},
        references=tuple(value["references"]),
        never=read_barred(value.get("never") or {}),
        never_elsewhere=read_barred(value.get("never_elsewhere") or {}),
    )


def _city(name: str, value: Data) -> City:
    return City(
        name,
        float(value["weight"]),
        read_pool(value["areas"]),
        _pools(value.get("pools")),
        read_shares(value.get("names")),
        read_barred(value.get("never") or {}),
    )


def _community(value: Data) -> Community:
    tables = {key: value[key] for key in sorted(value.keys() - set(COMMUNITY_KEYS))}
    return Community(
        value["name"],
        float(value["weight"]),
        read_shares(value["faith"]),
        value["pattern"],
        value["called"],
        {key: None if table == "faker" else read_pool(table) for key, table in tables.items()},
        _pools(value.get("pools")),
    )


def _pools(value: Data | None) -> dict[str, Pool]:
    return {key: read_pool(pool) for key, pool in (value or {}).items()}


def _brands(kind: str, levels: Data) -> Mapping[str, tuple[Brand, ...]]:
    """Read the brands of a kind, which need not have any at every level."""
    return {
        level: tuple(_brand(kind, each) for each in levels.get(level) or ()) for level in LEVELS
    }


def _brand(kind: str, value: Any) -> Brand:
    """Read a brand: its name, or its name and the words by which a thing of its is known."""
    name, marks = (value, ()) if isinstance(value, str) else (value["brand"], value["marks"])
    line = read_template(name)
    return Brand(line.parts[0], kind, line, tuple(map(folded, marks or (line.parts[0],))))


def _shunned(value: Data) -> Shunned:
    line = read_template(value["brand"])
    return Shunned(line.parts[0], line, tuple(value["reasons"]))
