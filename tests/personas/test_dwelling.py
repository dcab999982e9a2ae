"""The home of a persona goes with the family, the work and the words of the brief."""

from __future__ import annotations

import re

import pytest

from boses_mock.market import Markets, load_markets
from boses_mock.personas import generate
from boses_mock.personas.brief import read
from boses_mock.personas.brief.facts.dwelling import home_in, says_only_home
from boses_mock.personas.model import GroupDefinition, Persona
from tests.personas.score_briefs import MARKETS


@pytest.fixture(scope="module")
def markets() -> Markets:
    return load_markets(MARKETS)


def brief(text: str, location: str | None = None) -> GroupDefinition:
    return GroupDefinition("", text, 30, 45, None, location, None, None, None)


@pytest.mark.parametrize(
    ("clause", "home"),
    [
        ("Renting a low-cost flat", "a rented low-cost flat"),
        ("Live in a company hostel", "a company hostel"),
        ("living in a kos in Yogyakarta", "a kos"),
        ("renting a room near Novena", "a rented room"),
        ("live in a 4-room HDB flat", "a four-room HDB flat"),
        ("live with two dogs in a small apartment", "a small apartment"),
        ("Live in a rented row room near the plant", "a row room on rent"),
        ("ngontrak rumah petak", "a rented row room"),
        ("ở nhà trọ", "a rented room"),
        ("เลี้ยงแมวในคอนโด", "a condo"),
        ("saving to build a house in Lombok", ""),
        ("clean rooms and live on tips", ""),
        ("sell condos to expats", ""),
    ],
)
def test_a_home_is_told_as_it_is_stated_and_only_where_people_live_in_it(
    markets: Markets, clause: str, home: str
) -> None:
    assert home_in(markets.vocabulary.homes, clause) == home


def test_a_clause_that_says_more_than_the_home_is_still_told() -> None:
    assert says_only_home("rent a low-cost flat")
    assert not says_only_home("keep cats in a condo")
    assert not says_only_home("live in a condo and bike to work with two friends every morning")


@pytest.mark.parametrize(
    ("home", "tags", "may"),
    [
        ("a bed space in a room of four", {"married", "kids"}, False),
        ("a bed space in a room of four", {"single", "shared"}, True),
        ("a serviced apartment", {"yard"}, False),
        ("a house with a carport", {"yard"}, True),
        ("a studio apartment", {"farmer"}, False),
        ("a rented bunk room", {"alone"}, False),
        ("a BTO flat on a loan of twenty-five years", {"awaitinghome"}, False),
        ("a point-block flat", {"awaitinghome"}, False),
        ("a rented studio", {"awaitinghome"}, True),
        ("a KPR row house", {"renter"}, False),
        ("a rented row house", {"homeshop"}, False),
    ],
)
def test_a_home_goes_with_who_lives_there(
    markets: Markets, home: str, tags: set[str], may: bool
) -> None:
    assert markets.vocabulary.homes.may_be(home, tags) is may


def made(markets: Markets, text: str, location: str) -> list[Persona]:
    return list(generate(markets, brief(text, location), 6, seed=7, run=1))


def test_who_keeps_pigs_in_the_backyard_lives_in_a_house(markets: Markets) -> None:
    kinds = markets.vocabulary.homes.kinds_of
    for who in made(markets, "Mothers who raise pigs in the backyard", "Oton, Iloilo"):
        assert "househome" in kinds(who.family_situation)
        assert not re.search(r"apartment|condo|\bunit\b|studio", who.family_situation)


def test_of_people_in_a_hostel_children_are_elsewhere(markets: Markets) -> None:
    wish = read(markets.vocabulary, brief("Live in a company hostel, have a daughter of 8"))
    assert wish.stated.home == "a company hostel"
    assert wish.family.kids_away
    assert wish.family.lives == "shared"


def test_who_waits_for_the_keys_does_not_live_in_the_flat_yet(markets: Markets) -> None:
    text = "Newly married couples waiting for keys to their BTO flat in Punggol"
    for who in made(markets, text, "Singapore"):
        assert "BTO flat on" not in who.family_situation
        assert re.search(r"rent(?:ed|al)|parents'", who.family_situation)
