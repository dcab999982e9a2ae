"""What a brief asks shapes the field it belongs to: place, work, family, money and the day."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from boses_mock.personas import Persona, generate
from boses_mock.personas.brief import read
from tests.personas.conftest import MARKETS
from tests.personas.test_generate import definition, told


def people(name: str = "Group", text: str | None = None, **fields: object) -> tuple[Persona, ...]:
    known = {"location": "Manila, Philippines", "psychographic_notes": None, "occupation": None}
    asked = definition(name=name, description=text, **(known | fields))
    return generate(MARKETS, asked, 10, seed=11, run=1)


@pytest.mark.parametrize(
    ("name", "text", "wares"),
    [
        ("Group", "Women who sell fish and vegetables", "fish and vegetables"),
        ("Group", "People selling banana cue near schools", "banana cue"),
        ("Phở sellers", None, "phở"),
        ("Unbanked vendors", None, ""),
        ("Group", "People who sell on Facebook", ""),
        ("Group", "Sell online from home", ""),
        ("Group", "Never sell old furniture", ""),
        ("Group", "Likes brands that sell organic rice", ""),
    ],
)
def test_wares_are_what_is_sold_and_not_where(name: str, text: str | None, wares: str) -> None:
    asked = definition(name=name, description=text, occupation=None, psychographic_notes=None)
    assert read(MARKETS.vocabulary, asked).wares == wares


@pytest.mark.parametrize("occupation", ["Market vendors", None])
def test_who_sells_something_works_at_selling_it(occupation: str | None) -> None:
    for persona in people(text="Women who sell dried fish", occupation=occupation, age_min=25):
        assert persona.occupation.endswith("selling dried fish")
        assert "sells dried fish" not in persona.psychographic_notes


def test_a_neighbourhood_in_the_name_is_where_they_live() -> None:
    for persona in people("Retirees in Toa Payoh", location="Singapore", age_min=65, age_max=80):
        assert persona.location == "Toa Payoh, Singapore"
        assert re.match("Retired", persona.occupation), persona.occupation


def test_managers_in_the_name_are_managers() -> None:
    for persona in people("BGC young managers", location="Taguig, Philippines", age_min=30):
        assert persona.location.startswith("BGC, ")
        assert re.search("manager|director|chef", persona.occupation, re.IGNORECASE)


def test_fans_of_a_trade_are_not_of_it() -> None:
    titles = {p.occupation for p in people("Fans of teachers")}
    assert not all("teacher" in each for each in titles)


@pytest.mark.parametrize("text", ["Several children", "Maraming anak", "Big family"])
def test_several_children_are_three_at_least(text: str) -> None:
    for persona in people(text=text, age_min=35, age_max=50):
        family = persona.family_situation
        grown = re.search(r"(?:three|four) grown", family)
        aged = re.findall(r"(?:of|and|,) (\d+)\b", family)
        assert grown or len(aged) >= 3, family


def test_a_newborn_has_months() -> None:
    for persona in people(text="Fathers of a newborn", gender="Male", age_min=25, age_max=38):
        assert re.search(r"of (?:\d+ and )?[23] months", persona.family_situation)


def test_a_domestic_helper_abroad_lives_in_with_one_employer() -> None:
    asked = {"location": "Singapore", "occupation": "Domestic helpers", "gender": "Female"}
    for persona in people("Filipino domestic helpers", "OFWs", age_min=28, age_max=48, **asked):
        assert persona.occupation.startswith("Domestic worker with")
        assert "employer" in persona.family_situation
        assert "BTO" not in told(persona)


def test_hotel_staff_work_at_a_hotel() -> None:
    for persona in people(occupation="Hotel staff", location="Denpasar, Indonesia"):
        assert re.search("hotel", persona.occupation, re.IGNORECASE), persona.occupation


def test_a_driver_books_no_ride_of_the_app_driven_for() -> None:
    for persona in people(occupation="Ojek drivers", location="Surabaya, Indonesia"):
        assert not re.search(r"(?:Books|so as not to need|driver's name on)", told(persona))


def test_who_is_paid_no_wage_waits_for_no_payday() -> None:
    for persona in people(occupation="Market vendors", age_min=30, age_max=55):
        assert not re.search(r"\bthe (?:15th|30th|25th|10th)\b", told(persona)), told(persona)


def test_no_sentence_stands_twice_in_a_field() -> None:
    notes = "Mobile Legends every night, gamer"
    for persona in people(psychographic_notes=notes, occupation="Students", age_max=23):
        sentences = re.split(r"(?<=[.?!])\s", persona.psychographic_notes)
        assert max(Counter(sentences).values()) == 1


def test_what_only_names_a_thing_in_use_is_not_said_again() -> None:
    for persona in people(psychographic_notes="Use GCash, no TikTok", age_min=30):
        assert not re.match(r".*(?:uses GCash|does without TikTok)", persona.psychographic_notes)
