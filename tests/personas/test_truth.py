"""Tables that belong together are tied: nobody is told what age, faith or place rule out."""

from __future__ import annotations

import dataclasses
import re
from functools import cache

import pytest

from boses_mock.market.model import Market
from boses_mock.personas import Persona, generate
from boses_mock.personas.name import name_tags
from tests.personas.conftest import MARKETS, Made
from tests.personas.test_generate import definition, told

# From which age, and up to which, something is never told of anybody.
NEVER_FROM = {
    44: r"without children so far|ask about children",
    50: r"no wedding yet|ALS programme|Paket C|(?:sibling|brother|sister)'s (?:tuition|fees)",
    60: r"\b[hH](?:er|is) (?:mother-in-law|mother|grandmother|lola)\b|more promoted|"
    r"if there were work|Rap Việt|playing (?:volleyball|football|pick-up basketball)",
}
NEVER_UNTIL = {
    20: r"[Aa]fter \d+ years in the job|\bgrandchild|grown (?:son|daughter|child)",
    34: r"grown (?:son|daughter|children)|\bpension\b",
}


def test_nobody_is_told_what_is_past_or_to_come_at_their_age(made: Made) -> None:
    for _, _, persona in made:
        text = told(persona)
        for age, pattern in NEVER_FROM.items():
            if persona.age >= age:
                found = re.search(pattern, text)
                assert not found, (persona.age, found)
        for age, pattern in NEVER_UNTIL.items():
            if persona.age <= age:
                found = re.search(pattern, text)
                assert not found, (persona.age, found)


@cache
def _given(market: Market) -> dict[str, list[frozenset[str]]]:
    """Return the given names of a market that belong to a time, and the tags they are for."""
    spans = {"young": 20, "adult": 35, "older": 55, "senior": 70}
    found: dict[str, list[frozenset[str]]] = {}
    for community in market.communities:
        for key, table in community.parts.items():
            for line in table[""] if table and key.startswith(("given", "english")) else ():
                for tag, age in spans.items():
                    fits = any(line.fits(name_tags(age, faith)) for faith in community.faith)
                    if fits:
                        found.setdefault(line.parts[0], []).append(frozenset([tag]))
    return found


def test_names_are_of_the_time_when_people_were_born(made: Made) -> None:
    seen = 0
    for market, _, persona in made:
        tags = name_tags(persona.age, "")
        known = _given(market)
        words = persona.full_name.split()
        given = [" ".join(words[:n]) for n in (3, 2, 1) if " ".join(words[:n]) in known]
        if given and all(len(known[name]) < 4 for name in given):
            seen += 1
            assert any(not tags.isdisjoint(own) for own in known[given[0]]), (
                persona.full_name,
                persona.age,
            )
    assert seen > 300


def test_whoever_has_a_name_of_one_faith_has_that_faith() -> None:
    for number in range(40):
        asked = definition(name=f"Batak {number}", description="Batak people", location="Medan")
        for persona in generate(MARKETS, asked, 5, seed=number, run=1):
            muslim = re.search(r"Prayer|umrah|pengajian|Idul", told(persona))
            if persona.full_name.endswith(("Simanjuntak", "Hutapea", "Sitorus", "Sinaga")):
                assert not muslim, persona.full_name
            if persona.full_name.endswith(("Nasution", "Lubis", "Harahap")):
                assert not re.search(r"church|congregation|Christmas", told(persona))


def test_an_auditor_has_learned_accounting() -> None:
    for place in ("Manila", "Jakarta", "Hanoi", "Singapore", "Kuala Lumpur", "Bangkok"):
        asked = definition(occupation="Auditors", location=place, age_min=25, age_max=50)
        for persona in generate(MARKETS, asked, 10, seed=3, run=1):
            assert re.search(r"account", persona.educational_background, re.IGNORECASE), persona


@pytest.mark.parametrize("city", ["Tacloban", "Davao City", "Zamboanga City", "Baguio"])
def test_apps_for_a_ride_are_those_of_the_city(city: str) -> None:
    asked = definition(location=f"{city}, Philippines")
    everybody = " ".join(map(told, generate(MARKETS, asked, 60, seed=1, run=1)))
    people = generate(MARKETS, asked, 60, seed=1, run=1)
    shunned = {name for each in people for name in each.distrusted_brands}
    assert not re.search(r"\b(?:Angkas|MOVE IT|JoyRide)\b", everybody)
    assert "Angkas" not in shunned


def test_a_town_nobody_knows_is_told_without_a_made_up_neighbourhood() -> None:
    for persona in generate(MARKETS, definition(location="Putrajaya, Malaysia"), 10, seed=1, run=1):
        assert persona.location == "Putrajaya, Malaysia"


def test_nobody_farms_in_a_neighbourhood_of_a_city() -> None:
    asked = definition(location="Davao City", occupation="Farmers")
    for persona in generate(MARKETS, asked, 10, seed=1, run=1):
        assert persona.location == "Davao City"
        assert "Bankerohan" not in told(persona)


def test_a_thai_nickname_is_introduced_by_the_name() -> None:
    for persona in generate(MARKETS, definition(location="Bangkok"), 20, seed=1, run=1):
        called = re.match(r"(\w[\w ]*?) ", persona.day_in_the_life)
        nickname = re.search(r'"(.+)"', persona.full_name)
        if nickname and called:
            assert nickname[1] in told(persona).replace(persona.full_name, "")


def test_people_abroad_have_their_family_elsewhere() -> None:
    asked = definition(name="OFWs", location="Hong Kong", age_min=25, age_max=50)
    for persona in generate(MARKETS, asked, 30, seed=1, run=1):
        text = told(persona)
        assert not re.search(
            r"three generations|with parents|homework is done|checks the (?:son|daughter|young)",
            text,
        )
        assert not re.search(r"₱|\$20|council", text), text


def _muslim_names(market: Market) -> set[str]:
    return {
        line.parts[0]
        for community in market.communities
        if set(community.faith) == {"muslim"}
        for line in (community.parts.get("family") or {"": ()})[""]
    }


def test_no_muslim_lives_with_a_partner_unless_asked(made: Made) -> None:
    for market, _, persona in made:
        if persona.full_name.split()[-1] in _muslim_names(market) or " bin" in persona.full_name:
            assert "partner" not in persona.family_situation, persona.family_situation


def test_every_field_still_holds_for_a_large_group_with_rare_names() -> None:
    asked = definition(name="Bugis seniors", description="Bugis people", location="Makassar")
    people: tuple[Persona, ...] = generate(
        MARKETS, dataclasses.replace(asked, age_min=60, age_max=80), 90, seed=2, run=1
    )
    assert len({each.full_name for each in people}) == 90


@pytest.mark.parametrize(
    ("city", "elsewhere"),
    [
        ("Da Nang, Vietnam", r"Hue University|Hanoi|UEH|HCMUT"),
        ("Bac Ninh, Vietnam", r"Hanoi University|National Economics|UEH"),
        ("Khon Kaen, Thailand", r"Chulalongkorn|Thammasat|Songkla|Chiang Mai University"),
        ("Hat Yai, Thailand", r"Chulalongkorn|Khon Kaen University|Mahidol"),
        ("Ipoh, Malaysia", r"Universiti Malaya|USM|Monash|Taylor"),
        ("Kota Bharu, Malaysia", r"Universiti Malaya\b(?! Kelantan)|UKM|Monash|Multimedia"),
    ],
)
def test_students_study_where_they_live(city: str, elsewhere: str) -> None:
    asked = definition(location=city, occupation="University students", age_min=18, age_max=24)
    for persona in generate(MARKETS, asked, 30, seed=2, run=1):
        learned = persona.educational_background
        if re.search(r"(?:first|second|third|final) year", learned):
            assert not re.search(elsewhere, learned), learned


@pytest.mark.parametrize(
    ("city", "missing"),
    [
        ("Hanoi, Vietnam", r"FamilyMart|GS25|Bách Hóa Xanh|Big C|hủ tiếu|bột chiên"),
        ("Hai Phong, Vietnam", r"FamilyMart|Bách Hóa Xanh|Co\.opmart|bún chả cá|cơm tấm"),
        ("Da Nang, Vietnam", r"FamilyMart|AEON|Bách Hóa Xanh"),
        ("Hat Yai, Thailand", r"Gourmet Market|PM2\.5|cane fields"),
    ],
)
def test_shops_food_and_air_are_those_of_the_city(city: str, missing: str) -> None:
    for persona in generate(MARKETS, definition(location=city), 60, seed=2, run=1):
        found = re.search(missing, told(persona))
        assert not found, found


@pytest.mark.parametrize(
    ("people", "others"),
    [
        ("Malaysian Chinese Buddhists", r"Buletin Utama|Safi\b|asam pedas|lontong|Raaga|thosai"),
        ("Malaysian Tamil Hindus", r"Buletin Utama|Safi\b|asam pedas|ayam masak merah|Sin Chew"),
    ],
)
def test_food_and_channels_are_those_of_the_people(people: str, others: str) -> None:
    asked = definition(name=people, description=people, location="Kuala Lumpur, Malaysia")
    for persona in generate(MARKETS, asked, 40, seed=2, run=1):
        found = re.search(others, told(persona))
        assert not found, (persona.full_name, found)


def test_no_two_thais_of_a_group_share_a_surname_or_a_first_name() -> None:
    people = generate(MARKETS, definition(location="Bangkok, Thailand"), 10, seed=5, run=1)
    named = [each.full_name.split() for each in people if '"' in each.full_name]
    assert len(named) > 5
    for place in (0, -1):
        assert len({name[place] for name in named}) == len(named)
