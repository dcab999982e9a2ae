"""Places and their names, from `words/places.toml`, `provinces.txt`, `cities.txt` and `towns.txt`.

The files kept by hand go first; the built ones add every South-East Asian city above 100,000, the
world's above a million, the remaining countries, and the towns of the six markets. Metropolitan
regions and business districts stand under the city they belong to, regions wider than a province
under their country.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from ..text import Phrases, fold, marks, words
from ..words import HERE, lines

NEIGHBOURS = frozenset(
    words("Philippines Indonesia Vietnam Malaysia Thailand Singapore Cambodia Laos Myanmar Brunei")
) | {"Timor-Leste"}
Row = tuple[str, str, str]  # name, place, kind


@dataclass(frozen=True, slots=True)
class Known:
    """What a name stands for. `kind` is city, listed (from the built file, so less sure of itself),
    shy (also a common word), country, demonym, upper (an abbreviation) or none (not a place);
    `spelt` holds the marks of each accented spelling, which another word's must not contradict."""

    place: str
    kind: str
    spelt: frozenset[str]


@cache
def _told() -> dict[str, Any]:
    return tomllib.loads((HERE / "places.toml").read_text(encoding="utf-8"))


def _split(names: str) -> list[str]:
    return [n for n in (x.strip() for x in names.replace("\n", " ").split("|")) if n]


def _joined(city: str, country: str) -> str:
    return f"{city}, {country}" if country else city


def _hand() -> Iterator[Row]:
    told = _told()
    for name in _split(told["not"]["phrases"]):
        yield name, "", "none"
    for country, others in told["countries"].items():
        for name in (country, *_split(others)):
            yield name.rstrip("?"), country, "shy" if name.endswith("?") else "country"
    for country, cities in told["cities"].items():
        for city, others in cities.items():
            place = _joined(city.rstrip("?!"), country)
            for name in (*(() if city.endswith("!") else (city,)), *_split(others)):
                yield name.rstrip("?"), place, "shy" if name.endswith("?") else "city"
    for table, kind in (("demonyms", "demonym"), ("city_demonyms", "city")):
        for place, names in told[table].items():
            for name in _split(names):
                yield name, place, kind
    for name, place in told["short"].items():
        yield name, place, "upper"


def _built() -> Iterator[Row]:
    yield from _of_lists("provinces", "cities", "towns")


def _of_lists(*lists: str) -> Iterator[Row]:
    for line in (each for name in lists for each in lines(name)):
        country, *names = line.split("|")
        place = _joined(names[0].rstrip("?!"), country)
        kind = "listed" if country or place in ("Singapore", "Hong Kong", "Macau") else "country"
        for name in names:
            if name[-1] == "!":
                continue
            if country or kind == "country" or name != place:
                yield name.rstrip("?"), place, "shy" if name.endswith("?") else kind


@cache
def table() -> Phrases[Known]:
    rows: dict[str, Row] = {}
    spelt: dict[str, set[str]] = {}
    for source in (_hand(), _built()):
        for name, place, kind in source:
            low = name.lower()
            key = fold(low)
            rows.setdefault(key, (key, place, kind))
            if key != low:
                spelt.setdefault(key, set()).add(marks(low))
    return Phrases(
        (
            (key, Known(place, kind, frozenset(spelt.get(key, ()))))
            for key, place, kind in rows.values()
        ),
        folded=True,
    )


@cache
def countries() -> frozenset[str]:
    return frozenset(place.rpartition(", ")[2] for _, place, _ in (*_hand(), *_built()))


@cache
def within() -> frozenset[tuple[str, str]]:
    """(town, province) for the towns that are told with their province behind them."""
    pairs: set[tuple[str, str]] = set()
    for country, told in _told()["within"].items():
        for group in _split(told):
            province, _, towns = group.partition(": ")
            places = (_joined(t.strip(), country) for t in towns.split(","))
            pairs.update((place, _joined(province, country)) for place in places)
    return frozenset(pairs)


@cache
def housed() -> frozenset[str]:
    """The towns whose province is known."""
    return frozenset(town for town, _ in within())


@cache
def regions() -> frozenset[str]:
    """Names that are read as their country but say more: "Isan", "Mindanao"."""
    return frozenset(_split(_told()["regions"]["names"]))


@cache
def small() -> frozenset[str]:
    """Towns that lie near a city or in a province called as its city: "Balamban, Cebu"."""
    rows = (line.split("|") for line in lines("towns"))
    return frozenset(_joined(row[1].rstrip("?"), row[0]) for row in rows)


@cache
def states() -> frozenset[str]:
    """Provinces and states, which behind a comma say where the town before them lies."""
    rows = (line.split("|") for line in lines("states"))
    return frozenset(_joined(name, country) for country, *names in rows for name in names)


@cache
def spellings() -> dict[tuple[str, int], list[tuple[str, str]]]:
    """Well-known names of one word, by first letter and length, for near misses."""
    out: dict[tuple[str, int], list[tuple[str, str]]] = {}
    told = _told()
    for country, cities in told["cities"].items():
        for city in cities:
            name = fold(city.lower()).removesuffix(" city")
            if name.isalpha() and len(name) >= 5 and city[-1] not in "?!":
                out.setdefault((name[0], len(name)), []).append((name, _joined(city, country)))
    for line in lines("provinces"):
        country, name = line.split("|")[:2]
        low = fold(name.lower())
        if country and low.isalpha() and len(low) >= 6 and name[-1] not in "?!":
            out.setdefault((low[0], len(low)), []).append((low, _joined(name, country)))
    for country in told["countries"]:
        if country.isalpha() and len(country) >= 6:
            key = (country[0].lower(), len(country))
            out.setdefault(key, []).append((country.lower(), country))
    return out


@cache
def longer_spellings() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Names of two to four words, by each of their words, for near misses of another one."""
    out: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    provinces = ((n, p, "city") for n, p, _ in _of_lists("provinces"))
    for name, place, kind in (*_hand(), *provinces):
        parts = tuple(fold(name.lower()).split())
        if (
            kind != "city"
            or not 2 <= len(parts) <= 4
            or place.rpartition(", ")[2] not in NEIGHBOURS
        ):
            continue
        if all(p.isalpha() for p in parts):
            for part in parts:
                if len(part) >= 3:
                    out.setdefault(part, []).append((parts, place))
    return out


@cache
def common() -> frozenset[str]:
    """Words of the prompts' languages that look like a city misspelt."""
    return frozenset(lines("common"))
