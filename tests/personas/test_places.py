"""What a place, a people and a job make of a persona where a market is not all alike."""

from __future__ import annotations

import re

import pytest

from boses_mock.kernel.rng import stream
from boses_mock.personas import Persona
from boses_mock.personas.family import Family
from boses_mock.personas.income import draw_income
from boses_mock.personas.occupations.work import ALL_LEVELS, Work
from tests.personas.conftest import MARKETS
from tests.personas.test_generate import made, told

# What is true elsewhere in the country and not there.
NOT_THERE = {
    "Singapore": (
        r"[Pp]ower cut|mosquitoes|Relatives in|roots in|move back to|while the family is in"
    ),
    "Baguio, Philippines": r"electric bill in April|mosquito|nipa-|Brownout|Prime Water|Wish 1",
    "Cebu City, Philippines": r"Prime Water|Barangay LS|Wish 107|Manila Bulletin",
    "Taguig, Philippines": r"Dasmariñas Village|Prime Water|LRT",
    "Dumaguete City": r"San Isidro|Santa Cruz|WalterMart|Alfamart|Landmark|\bGrab\b|condo",
    "Silay City, Negros Occidental": r"Tangub|Mandalagan|Villamonte|WalterMart|Alfamart|\bGrab\b",
    "General Luna, Siargao": r"San Roque|Bagumbayan|S&R|Landmark|\bGrab|condo|mid-rise",
    "Davao City, Philippines": r"typhoon",
    "Chiang Mai, Thailand": r"a day at the sea",
    "Bogor, Indonesia": r"\bby MRT\b|TransJakarta",
    "Yogyakarta, Indonesia": r"angkot|kupat tahu|bad air",
}
# What came later than the youth of these people, or ended before it.
NOT_YET = {
    "Singapore": [(60, 85, r"\bN levels|\bITE\b|Nitec|CCA"), (76, 90, r"army mate")],
    "Philippines": [(18, 34, r"\bCAP\b")],
}


def _people(**fields: object) -> list[Persona]:
    return [each for seed in range(6) for each in made(seed=seed, **fields)]


@pytest.mark.parametrize(
    ("written", "latin", "code"),
    [
        ("กรุงเทพมหานคร", "Bangkok", "TH"),
        ("อำเภอหาดใหญ่ จังหวัดสงขลา", "Hat Yai, Songkhla", "TH"),
        ("ลาดพร้าว กรุงเทพฯ", "Lat Phrao, Bangkok", "TH"),
        ("新加坡", "Singapore", "SG"),
        ("Bangkok กรุงเทพ", "Bangkok กรุงเทพ", "TH"),
        ("Hà Nội", "Hà Nội", "VN"),
    ],
)
def test_a_place_is_found_in_its_own_script(written: str, latin: str, code: str) -> None:
    assert MARKETS.in_latin(written) == latin
    assert MARKETS.for_location(written).code == code


@pytest.mark.parametrize("place", NOT_THERE)
def test_a_place_is_not_told_what_is_true_elsewhere(place: str) -> None:
    for persona in _people(location=place):
        found = re.search(NOT_THERE[place], told(persona))
        assert not found, (found, persona)


@pytest.mark.parametrize("country", NOT_YET)
def test_nobody_is_told_what_came_after_or_before_their_time(country: str) -> None:
    for low, high, pattern in NOT_YET[country]:
        for persona in _people(location=country, age_min=low, age_max=high):
            found = re.search(pattern, told(persona) + " ".join(persona.distrusted_brands))
            assert not found, (persona.age, found)


def test_a_people_keeps_its_table_and_its_kin_in_another_town() -> None:
    people = _people(location="Jakarta, Indonesia", psychographic_notes="Batak Christians")
    text = " ".join(map(told, people))
    assert re.search(r"Tulang|Namboru|\bito\b|opung", text)
    assert not re.search(r"Bulik|Paklik|Tante (?:Ida|Wati)|rawon|sayur lodeh", text)


def test_who_comes_from_abroad_has_a_home_town_where_nobody_else_has_one() -> None:
    people = _people(
        location="Singapore",
        occupation="Domestic helpers",
        gender="Female",
        psychographic_notes="Filipino domestic workers",
    )
    homes = [line.parts[0] for line in MARKETS.market("PH").pools["hometown"][""]]
    assert any(home in told(persona) for persona in people for home in homes)


def test_a_job_that_houses_its_people_pays_what_it_pays() -> None:
    for persona in _people(
        location="Singapore", occupation="Domestic helpers", gender="Female", age_min=25, age_max=50
    ):
        amounts = [
            int(n.replace(",", "")) for n in re.findall(r"S\$([\d,]+)", persona.price_sensitivity)
        ]
        assert amounts and max(amounts) <= 1_000, persona.price_sensitivity


@pytest.mark.parametrize(
    ("place", "named", "never"),
    [
        ("Karawang", r"^Karawang", r"Braga|Dago|Renee|Andrew"),
        ("Serang, Banten", r"^Serang", r"AEON BSD|Alam Sutera|Smith|Jones"),
        ("Balige, North Sumatra", r"^Balige", r"Sun Plaza|Centre Point|Kesawan"),
        ("Miri, Sarawak", r"^Miri", r"Kuching|Vivacity"),
        ("Kajang, Selangor", r"^Kajang", r"Petaling Jaya, Kajang|Sunway Pyramid"),
        ("Kuala Terengganu", r"^Kuala Terengganu", r"Smith|Cooper|East Coast Mall"),
    ],
)
def test_a_town_is_not_the_city_whose_ways_it_shares(place: str, named: str, never: str) -> None:
    for persona in _people(location=place):
        assert re.search(named, persona.location), persona.location
        assert not re.search(never, told(persona)), (re.search(never, told(persona)), persona)


@pytest.mark.parametrize(
    ("kind", "rhythm", "home", "levels"),
    [
        ("student", "class", {"single", "shared"}, {"low"}),
        ("student", "class", {"single", "alone"}, {"low"}),
        ("student", "class", {"single", "withparents"}, {"low", "middle", "high"}),
        ("retired", "retired", {"widowed", "alone"}, {"low", "middle"}),
        ("retired", "retired", {"married"}, {"low", "middle"}),
        ("retired", "retired", {"widowed", "withkids"}, {"low", "middle", "high"}),
        ("homemaker", "home", {"married"}, {"low", "middle", "high"}),
    ],
)
def test_whoever_has_no_pay_lives_on_what_those_at_home_have(
    kind: str, rhythm: str, home: set[str], levels: set[str]
) -> None:
    work = Work("Any", (), ALL_LEVELS, "secondary", "business", rhythm, frozenset([kind]), 0)
    family = Family(frozenset(home))
    market = MARKETS.market("SG")
    drawn = (
        draw_income(stream(seed, "income"), market, None, work, 30, family=family)
        for seed in range(60)
    )
    assert {income.level for income in drawn} == levels


def test_a_neighbourhood_before_its_country_is_no_town_elsewhere_of_that_name() -> None:
    for persona in _people(location="Sengkang, Singapore"):
        assert persona.location == "Sengkang, Singapore"
    assert MARKETS.matches("Sengkang, Indonesia") == (("ID", "Makassar"),)
