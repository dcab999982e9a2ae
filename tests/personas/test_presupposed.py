"""What a made-up sentence presupposes: a load or fares, a locker, a shop of the place, a people."""

from __future__ import annotations

import re

import pytest

from tests.personas.test_generate import made, told


@pytest.mark.parametrize(
    ("name", "location", "never"),
    [
        ("Lorry drivers", "Johor Bahru, Malaysia", r"\bfares?\b|bookings?\b|gets in\b|takings"),
        ("Delivery riders", "Manila, Philippines", r"first fare|school run|rides free"),
        ("Sari-sari store owners", "Caloocan, Philippines", r"next stall|the scales\b|upturned"),
        ("Sari-sari store owners", "Davao City, Philippines", r"Alfamart|Uncle John|WalterMart"),
        ("Freelance tour guides", "Bali, Indonesia", r"\blocker|handover|late shift"),
        ("Office workers", "Baguio, Philippines", r"WalterMart|Landmark\b"),
        ("Private-hire drivers", "Singapore", r"[Tt]ops up PayNow|balance in PayNow|a shed\b"),
        ("Retired teachers", "Baguio, Philippines", r"beach lot in"),
        ("Nurses", "Hat Yai, Thailand", r"river-view|Grew up with"),
    ],
)
def test_no_sentence_presupposes_what_is_not_there(name: str, location: str, never: str) -> None:
    for who in made(10, name=name, location=location):
        assert not re.search(never, told(who)), who


def test_fares_are_told_of_who_carries_people() -> None:
    people = made(30, name="Jeepney drivers", location="Manila, Philippines")
    assert any(re.search(r"\bfares?\b|first trip|gets in", told(who)) for who in people)


@pytest.mark.parametrize("place", ["Jakarta", "Manila", "Kuala Lumpur", "Hanoi", "Bangkok"])
def test_a_field_or_a_university_is_named_and_never_both(place: str) -> None:
    school = re.compile(r"Universi|\bUP\b|\bUGM\b|\bUSM\b|\bUKM\b|\bSTI\b|Mapúa|Thammasat")
    field = re.compile(r"\bBS |\bS1 |\bBEd\b|\bBBA\b|Bachelor of|degree in")
    schooled = [
        who.educational_background.partition(". ")[0]
        for who in made(20, name="Office managers", location=place, age_min=25, age_max=50)
    ]
    assert any(map(school.search, schooled)) or any(map(field.search, schooled))
    assert not any(school.search(each) and field.search(each) for each in schooled), schooled


def test_people_are_of_the_town_they_come_from_and_not_of_a_city_named_alike() -> None:
    garment = {"name": "Công nhân may Biên Hòa", "location": "Biên Hòa, Vietnam"}
    for who in made(10, description="Quê Nghệ An, theo đạo Công giáo", **garment):
        assert "Qingming" not in told(who)
        assert "Chinese New Year is" not in told(who)
    women = "Indonesian women from Lombok working as operators"
    abroad = {"name": "Women from Lombok", "location": "Penang", "gender": "Female"}
    names = [who.full_name for who in made(10, description=women, **abroad)]
    assert any(re.match(r"Baiq|Zohriah|Munisah|Husniah|Hikmatul|Sakinah", each) for each in names)
    assert not any(re.match(r"Nenden|Neng|Ai |Teh ", each) for each in names), names
