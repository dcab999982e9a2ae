"""Thousands of personas, made once: ten of each of many definitions, in all six markets."""

from __future__ import annotations

from pathlib import Path

import pytest

from boses_mock.market import load_markets
from boses_mock.market.model import Market
from boses_mock.personas import GroupDefinition, Persona, generate

MARKETS = load_markets(Path(__file__).parents[2] / "fixtures" / "markets")
COUNTRIES = {
    "PH": "Philippines",
    "ID": "Indonesia",
    "VN": "Vietnam",
    "SG": "Singapore",
    "MY": "Malaysia",
    "TH": "Thailand",
}
GROUPS = {"1,260": 21, "10,080": 168}  # of ten personas, for each of six markets
Made = list[tuple[Market, GroupDefinition, Persona]]


def definition(number: int, place: str) -> GroupDefinition:
    low = 18 + number % 40
    return GroupDefinition(
        name=f"Group {number}",
        description=None,
        age_min=low,
        age_max=low + 3 + number % 25,
        gender=("All", "Female", "Male")[number % 3],
        location=place,
        income_level=(None, "Low", "Middle", "High")[number % 4],
        occupation=None,
        psychographic_notes="Loves street food, saves for a trip" if number % 5 == 0 else None,
    )


@pytest.fixture(
    scope="session",
    params=["1,260", pytest.param("10,080", marks=pytest.mark.slow)],
)
def made(request: pytest.FixtureRequest) -> Made:
    return [
        (MARKETS.market(code), asked, persona)
        for code, place in COUNTRIES.items()
        for number in range(GROUPS[request.param])
        for asked in [definition(number, place)]
        for persona in generate(MARKETS, asked, 10, seed=number, run=1)
    ]
