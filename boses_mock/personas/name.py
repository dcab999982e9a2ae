"""Names as the market gives them: its communities in proportion, Faker's tables where they fit.

Faker serves one part of a name at a time, from one cached instance per locale that is seeded by
our own stream before each draw. Its ``name()`` is not used: it adds titles, and in several
locales mixes genders. Where Faker has no names of a market's own (its en_PH, ms_MY and th_TH do
not help a reader of Latin script), the market's file brings tables.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache
from typing import Any

from boses_mock.market.model import Community, Market
from boses_mock.rng import Stream

FAKER_PARTS = {"given": "first_name", "family": "last_name"}


@lru_cache(maxsize=16)
def faker_for(locale: str) -> Any:
    from faker import Faker

    return Faker(locale)


def draw_name(draw: Stream, market: Market, gender: str, taken: Collection[str]) -> tuple[str, str]:
    """Return (full name, what friends call them), and no full name that is taken."""
    for _ in range(40):
        community = draw.weighted({each: each.weight for each in _keyed(market)}).community
        sex = gender if gender in ("Male", "Female") else draw.choice(("Male", "Female"))
        parts = _parts(draw, market, community, sex.lower())
        full = community.pattern.format_map(parts)
        if full not in taken:
            return full, community.called.format_map(parts)
    return f"{full} {'I' * (2 + len(taken) % 2)}", community.called.format_map(parts)


class _Keyed:
    """A community as a key: its parts are a mapping, so it cannot be hashed by value."""

    __slots__ = ("community", "weight")

    def __init__(self, community: Community) -> None:
        self.community, self.weight = community, community.weight


def _keyed(market: Market) -> list[_Keyed]:
    return [_Keyed(community) for community in market.communities]


def _parts(draw: Stream, market: Market, community: Community, sex: str) -> dict[str, str]:
    parts: dict[str, str] = {}
    other = "female" if sex == "male" else "male"
    for key, table in community.parts.items():
        if key.endswith(f"_{other}"):
            continue
        stem = key.removesuffix(f"_{sex}")
        value = (
            _faker(draw, market.faker, stem, sex) if table == ("@faker",) else draw.choice(table)
        )
        parts[stem] = value
    return parts


def _faker(draw: Stream, locale: str, stem: str, sex: str) -> str:
    fake = faker_for(locale)
    fake.seed_instance(draw.below(2**31))
    return str(getattr(fake, f"{FAKER_PARTS[stem]}_{sex}")())
