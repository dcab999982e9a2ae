"""Where a persona lives: a city first, and a neighbourhood once the household's income is known.

What the group called its location is kept at the end of the persona's own. A text that names
several places gives them in turn; a town that the market's file does not know keeps its name, and
gets a neighbourhood only where nearly every town of the country has it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace

from boses_mock.kernel.rng import Stream
from boses_mock.market import Markets
from boses_mock.market.model import Barred, City, Market, folded
from boses_mock.market.template import Template

from .brief import shown

HOME_MARKETS = {"PH": 5.0, "ID": 4.0, "VN": 3.0}
REGION = {"PH": 4.0, "ID": 4.0, "VN": 3.0, "TH": 2.0, "MY": 2.0, "SG": 1.0}
REGION_NAMES = frozenset(["southeast asia", "south east asia", "sea", "asean"])
_FILLER_WORDS = """
urban rural in the of and or a greater area areas city cities town towns region regions
nationwide all over major key big metro provincial provinces province island islands republic
across anywhere mainland tier 1 2 3 central north south east west northern southern only capital
large other any whole country residents based
"""
_CITY = re.compile(r" city$")  # by which hardly anybody calls a town
_OF_THE_CITY = frozenset(["hub", "hangout", "commute"])
FILLER = frozenset(_FILLER_WORDS.split())


@dataclass(frozen=True, slots=True)
class Town:
    """A market's city, or one that only the group's own text names (``city`` is then None)."""

    market: Market
    city: City | None
    name: str
    country: str
    tail: tuple[str, ...]
    own: str = ""  # the neighbourhood that the group's location names and the file does not know


@dataclass(frozen=True, slots=True)
class Home:
    market: Market
    city: City | None
    area: str
    name: str
    country: str
    text: str


def draw_town(draw: Stream, turn: int, markets: Markets, location: str | None) -> Town:
    """Return the town of the group's ``turn``-th persona."""
    asked = shown(location)
    found = markets.matches(asked)
    code, name = _where(draw, turn, markets, asked)
    market = markets.market(code)
    if not found and (not asked or folded(asked) in REGION_NAMES):
        city = _city(draw, market, ())
        return Town(market, city, city.name, market.country, (city.name, market.country))
    if not found:
        country = asked.split(",")[-1].strip()
        return Town(market.of_place(asked), None, asked.split(",")[0].strip(), country, (asked,))
    regions = markets.places()[code][0].regions
    if name is None and len(found) == 1:
        return _in_country(draw, markets, market, asked)
    alone = len(found) == 1
    if alone and (town := _other_town(draw, markets, market, asked, name)):
        return town
    if name is not None and name in regions:
        city = _city(draw, market, regions[name])
        return Town(market, city, city.name, market.country, (city.name, asked if alone else name))
    city = _city(draw, market, (name,) if name else ())
    tail = (asked,) if alone else (city.name, market.country)
    own = _own_area(markets, asked, (code, city.name)) if alone else ""
    return Town(market, city, city.name, market.country, tail, own)


def _other_town(
    draw: Stream, markets: Markets, market: Market, asked: str, name: str | None
) -> Town | None:
    """Return the town that a location names where it is not the city whose ways it shares.

    It is one that the market lists, or whatever stands before the name of a province. What only
    the city has is not told of it: its districts, malls, buses.
    """
    place = markets.places()[market.code][0]
    parts = [part.strip() for part in asked.split(",") if part.strip()]
    listed = [part for part in parts if _CITY.sub("", folded(part)) in place.towns]
    rest = f" {folded(', '.join(parts[1:]))} "
    within = any(f" {province} " in rest for province in place.provinces)
    first = parts[0] if parts else ""
    vague = set(folded(first).split()) <= FILLER
    unknown = within and not vague and not markets.matches(first)
    inside = name is not None and f" {folded(name)} " in rest and name not in place.regions
    if not listed and (not unknown or inside):
        return None
    own = listed[0] if listed else first
    near = None if name is None else _city(draw, market, place.regions.get(name, (name,)))
    city = near and replace(
        near,
        areas={"": market.elsewhere},
        pools={key: pool for key, pool in near.pools.items() if key not in _OF_THE_CITY},
        never=_and(near.never, market.never_elsewhere),
    )
    return Town(market, city, own, market.country, (asked,), first if first != own else "")


def _and(one: Barred, other: Barred) -> Barred:
    return Barred((*one.words, *other.words), one.slots | other.slots, one.kinds | other.kinds)


def market_of(draw: Stream, turn: int, markets: Markets, location: str | None) -> str:
    """Return the code of the market in which :func:`draw_town` finds a town by equal draws."""
    return _where(draw, turn, markets, shown(location))[0]


def _where(draw: Stream, turn: int, markets: Markets, asked: str) -> tuple[str, str | None]:
    """Return a market's code and the place there that was asked for, if one was."""
    found = markets.matches(asked)
    if found:
        return found[turn % len(found)]
    if asked and folded(asked) not in REGION_NAMES:
        return "WORLD", None
    shares = REGION if asked else HOME_MARKETS
    known = {code: share for code, share in shares.items() if code in markets.places()}
    return draw.weighted(known or {"WORLD": 1.0}), None


def _in_country(draw: Stream, markets: Markets, market: Market, asked: str) -> Town:
    """Return a city of a country asked for as such, or the unknown town that stands before it."""
    place = markets.places()[market.code][0]
    rest = f" {folded(asked)} "
    for name in sorted(place.names - place.towns, key=len, reverse=True):
        rest = rest.replace(f" {name} ", " ")
    if set(rest.split()) <= FILLER:
        city = _city(draw, market, ())
        exact = folded(asked) in place.names - place.towns
        return Town(
            market, city, city.name, market.country, (city.name, asked if exact else market.country)
        )
    return Town(market, None, asked.split(",")[0].strip(), market.country, (asked,))


def settle(
    draw: Stream,
    town: Town,
    level: str,
    taken: Collection[str],
    *,
    farms: bool = False,
    stated: str = "",
) -> Home:
    """Return a home in a neighbourhood of the town that a household of ``level`` lives in.

    Of a town whose neighbourhoods nobody here knows the town alone is named, and so it is of who
    ``farms``, as that is done in none of them. A neighbourhood that is ``stated``, or that the
    group's location is itself, is the one.
    """
    areas = _areas(town, level)
    areas += [a for a in _everywhere(town) if a in town.tail and a not in areas]
    here = f" {folded(', '.join(town.tail))} "
    settled = any(f" {folded(a)} " in here and folded(a) != folded(town.name) for a in areas)
    if own := town.own or ("" if settled else stated):
        text = ", ".join(town.tail) if f" {folded(own)} " in here else _joined(own, *town.tail)
        return Home(town.market, town.city, own, town.name, town.country, text)
    if not areas or farms:
        return Home(town.market, town.city, town.name, town.name, town.country, _joined(*town.tail))
    asked = f" {folded(', '.join(town.tail))} "
    named = [a for a in areas if f" {folded(a)} " in asked and folded(a) != folded(town.name)]
    if named:
        area, text = named[0], ", ".join(town.tail)
    else:
        known = [a for a in areas if f" {folded(a)} " not in asked] or areas
        area = draw.choice([a for a in known if a not in taken] or known)
        text = _joined(area, *town.tail)
    return Home(town.market, town.city, area, town.name, town.country, text)


def _own_area(markets: Markets, asked: str, city: tuple[str, str]) -> str:
    """Return the neighbourhood that a location begins with: Kampung Baru of one in Kuala Lumpur.

    It is one that the market does not know, but elsewhere, or by whose name it knows the city that
    follows.
    """
    first, comma, rest = asked.partition(",")
    vague = set(folded(first).split()) <= FILLER or folded(first) == folded(city[1])
    known = markets.matches(first)
    inside = city in known and city in markets.matches(rest)
    here = any(code == city[0] for code, _ in known)
    return first.strip() if comma and not vague and (inside or not here) else ""


def area_named(town: Town, names: Callable[[str], bool]) -> Town | None:
    """Return a town with the neighbourhood that the group's own words name, if they name one."""
    if town.city is None:
        return None
    lines = (line for table in town.city.areas.values() for line in table)
    for area in (line.parts[0] for line in lines):
        if folded(area) != folded(town.name) and names(area):
            tail = town.tail if folded(area) in folded(", ".join(town.tail)) else (area, *town.tail)
            return replace(town, tail=tail)
    return None


def _areas(town: Town, level: str) -> list[str]:
    lines: tuple[Template, ...] = town.market.elsewhere
    if town.city is not None:
        pool = town.city.areas
        lines = pool[""] if "" in pool else pool[level]
    return [line.parts[0] for line in lines]


def _everywhere(town: Town) -> list[str]:
    tables = town.city.areas.values() if town.city else ()
    return [line.parts[0] for table in tables for line in table]


def _city(draw: Stream, market: Market, names: tuple[str, ...]) -> City:
    known = [city for city in market.cities if not names or city.name in names]
    return draw.weighted({c: c.weight for c in known if c.weight} or dict.fromkeys(known, 1.0))


def _joined(*parts: str) -> str:
    """Join the parts of an address, leaving out one that repeats the part before it."""
    kept: list[str] = []
    for part in parts:
        if part and (not kept or folded(kept[-1]) != folded(part)):
            kept.append(part)
    return ", ".join(kept)
