"""Where a persona lives: a neighbourhood inside whatever the group called its location."""

from __future__ import annotations

from dataclasses import dataclass

from boses_mock.market import Markets
from boses_mock.market.model import City, Market, folded
from boses_mock.rng import Stream

HOME_MARKETS = {"PH": 5.0, "ID": 4.0, "VN": 3.0}
REGION = {"PH": 4.0, "ID": 4.0, "VN": 3.0, "TH": 2.0, "MY": 2.0, "SG": 1.0}
REGION_NAMES = ("southeast asia", "south east asia", "sea", "asean")


@dataclass(frozen=True, slots=True)
class Home:
    market: Market
    area: str
    city: str
    text: str


def draw_place(draw: Stream, markets: Markets, location: str | None) -> Home:
    asked = (location or "").strip()
    found = markets.matches(asked)
    if not found:
        if not asked or folded(asked) in REGION_NAMES:
            return _anywhere(draw, markets, REGION if asked else HOME_MARKETS)
        return _elsewhere(draw, markets.market("WORLD"), asked)
    code, name = draw.choice(found)
    market = markets.market(code)
    city = _city(draw, market, name)
    area = draw.choice([a for a in city.areas if folded(a) not in folded(asked)] or city.areas)
    if len(found) > 1:
        return Home(market, area, city.name, _joined(area, city.name, market.country))
    text = _joined(area, asked) if name else _joined(area, city.name, asked)
    return Home(market, area, city.name, text)


def _city(draw: Stream, market: Market, name: str | None) -> City:
    for city in market.cities:
        if city.name == name:
            return city
    return draw.weighted({city: city.weight for city in market.cities})


def _anywhere(draw: Stream, markets: Markets, shares: dict[str, float]) -> Home:
    known = {code: share for code, share in shares.items() if code in markets.places()}
    market = markets.market(draw.weighted(known or {"WORLD": 1.0}))
    city = _city(draw, market, None)
    area = draw.choice(city.areas)
    return Home(market, area, city.name, _joined(area, city.name, market.country))


def _elsewhere(draw: Stream, world: Market, asked: str) -> Home:
    area = draw.choice(draw.choice(world.cities).areas)
    return Home(world, area, asked.split(",")[0].strip(), _joined(area, asked))


def _joined(*parts: str) -> str:
    """Join the parts of an address, leaving out one that repeats the part before it."""
    kept: list[str] = []
    for part in parts:
        if part and (not kept or folded(kept[-1]) != folded(part)):
            kept.append(part)
    return ", ".join(kept)
