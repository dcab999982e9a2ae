"""What a brief states by a name or an hour: read from its clauses, told of all its people."""

from __future__ import annotations

import re

import pytest

from boses_mock.personas.brief import read
from boses_mock.personas.brief.facts.hours import hour_told
from tests.personas.conftest import MARKETS
from tests.personas.test_generate import definition, made, told

STATED = [
    ("Send money home to Bicol.", "Makati", {"hometowns": ("Bicol",)}),
    ("From Roi Et and Si Sa Ket, speak Isan", "Bangkok", {"hometowns": ("Roi Et", "Si Sa Ket")}),
    ("Người miền Tây, quê Bến Tre", "TP. Hồ Chí Minh", {"hometowns": ("Bến Tre",)}),
    ("Go home to Bandung twice a month by Whoosh", "Jakarta", {"hometowns": ("Bandung",)}),
    ("Send money to Makati", "Makati", {"hometowns": ()}),
    ("Filipino, from the Philippines", "Singapore", {"hometowns": ()}),
    ("Returned from Japan in 2022", "Hanoi", {"abroad": "Japan", "hometowns": ()}),
    ("Returned from studying in Melbourne", "Chiang Mai", {"abroad": "Melbourne"}),
    ("Rent a bedspace in Cubao with three officemates", "Quezon City", {"area": "Cubao"}),
    ("Own a house in Medan Johor with a KPR mortgage", "Medan", {"area": "Medan Johor"}),
    ("buy their own thread and cloth in Divisoria", "Taytay, Rizal", {"area": ""}),
    ("Live in Kampung houses", "Kuala Lumpur", {"area": ""}),
    ("Ngontrak di Kenjeran", "Surabaya", {"area": "Kenjeran"}),
    ("Saving for a house and lot in Lipa", "Singapore", {"area": ""}),
    ("Office in Jalan Diponegoro, 9 to 6", "Medan", {"works": "in Jalan Diponegoro", "opens": 9}),
    ("Work 10pm-7am in Eastwood", "Quezon City", {"works": "in Eastwood", "opens": 22}),
    ("Rotating shifts at HKL", "Kuala Lumpur", {"works": "at HKL"}),
    ("Stall open 5pm to 11pm", "Penang", {"opens": 17, "closes": 23}),
    ("Narik dari jam 5 pagi sampai jam 4 sore", "Surabaya", {"opens": 5, "closes": 16}),
    ("Tiệm mở từ 9 giờ sáng đến 8 giờ tối", "Hanoi", {"opens": 9, "closes": 20}),
    ("Pasok 6am hanggang 12nn", "Marikina", {"opens": 6, "closes": 12}),
    ("Two children aged 1 to 3", "Manila", {"opens": -1, "closes": -1}),
    ("Up at 3am to open the stall at 4", "Cebu City", {"rises": 3}),
    ("Ride an Exciter", "Hanoi", {"commute": "on an Exciter"}),
    ("Drive a Toyota Innova bought on leasing", "Medan", {"commute": "in a Toyota Innova"}),
    ("Take the MRT", "Bangkok", {"commute": "by MRT"}),
    ("10pm hanggang 6am sa Davao Doctors", "Davao City", {"works": "in Davao Doctors"}),
    ("Live in the family compound in Kerobokan with parents", "Bali", {"area": "Kerobokan"}),
    ("Own a Samsung Galaxy", "Medan", {"commute": ""}),
]


@pytest.mark.parametrize(("notes", "place", "expected"), STATED, ids=[each[0] for each in STATED])
def test_names_and_hours_are_read_as_what_they_are(
    notes: str, place: str, expected: dict[str, object]
) -> None:
    wish = read(MARKETS.vocabulary, definition(location=place, psychographic_notes=notes))
    assert {key: getattr(wish.stated, key) for key in expected} == expected


def test_people_come_from_live_and_work_where_their_brief_says() -> None:
    notes = "Send money home to Bicol. Rent a bedspace in Cubao. Work 10pm-7am in Eastwood."
    people = made(location="Quezon City, Metro Manila", psychographic_notes=notes, age_min=24)
    bicol = 0
    for persona in people:
        assert persona.location == "Cubao, Quezon City, Metro Manila"
        assert persona.occupation.endswith("in Eastwood")
        text = told(persona)
        bicol += "Bicol" in text
        assert not re.search(r"Leyte|Samar|Pangasinan|Isabela|Ilocos|Nueva Ecija", text)
        assert re.search(r"ten at night|seven in the morning", persona.day_in_the_life)
    assert bicol >= len(people) - 2


@pytest.mark.parametrize(
    ("location", "home"),
    [
        ("Kampung Baru, Kuala Lumpur", "Kampung Baru, Kuala Lumpur"),
        ("Nong Chok, Bangkok", "Nong Chok, Bangkok"),
        ("Pasir Ris, Singapore", "Pasir Ris, Singapore"),
    ],
)
def test_a_location_that_is_a_neighbourhood_gets_no_other(location: str, home: str) -> None:
    assert {persona.location for persona in made(location=location)} == {home}


def test_south_jakarta_has_no_neighbourhood_of_the_west_or_the_centre() -> None:
    for persona in made(location="South Jakarta", income_level="middle"):
        assert not re.match(r"Kebon Jeruk|Cempaka Putih|Palmerah|Rawamangun", persona.location)


def test_hours_are_told_by_the_part_of_the_day() -> None:
    assert [hour_told(each) for each in (0, 5, 12, 17, 19, 23)] == [
        "midnight",
        "five in the morning",
        "noon",
        "five in the afternoon",
        "seven in the evening",
        "eleven at night",
    ]


def test_twins_are_of_one_age_and_brothers_of_two() -> None:
    twins = made(location="Singapore", psychographic_notes="Married, twin boys aged 4", age_min=30)
    assert all("twin sons of 4" in each.family_situation for each in twins)
    notes = "Đã kết hôn, hai con trai 10 tuổi và 16 tuổi"
    sons = made(location="Hanoi", psychographic_notes=notes, age_min=36, age_max=50, gender="Male")
    assert all("sons of 16 and 10" in each.family_situation for each in sons)


def test_who_comes_from_a_country_without_a_market_is_no_local() -> None:
    notes = "Tamil Hindu, from Trichy. Married, two daughters aged 5 and 9 in India"
    fields = {"location": "Jurong East, Singapore", "gender": "Male", "age_min": 30, "age_max": 45}
    for persona in made(psychographic_notes=notes, **fields):
        family, text = persona.family_situation, told(persona)
        assert not re.search(r"\bCPF\b|resale|maisonette|\bBTO\b|grandparents come", family)
        assert not re.search(r"class parents|army mate|homework|a story for", text)


def test_nobody_lives_with_the_parents_that_they_are_said_to_be() -> None:
    notes = "Unmarried. Live in the family compound with parents"
    for persona in made(location="Denpasar", psychographic_notes=notes, age_max=30):
        assert not re.search(r"\b(?:son|daughter)s? of \d", persona.family_situation)
