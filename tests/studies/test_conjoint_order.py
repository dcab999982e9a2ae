"""Levels of service have an order in words, and reasons agree with what was chosen and reported."""

from __future__ import annotations

import pytest

from boses_mock.studies.model import Design
from boses_mock.studies.reading.directions import direction, lacks
from boses_mock.studies.reading.richness import by_richness
from boses_mock.studies.simulation import simulate
from boses_mock.studies.speaking.conjoint.levels import level_told

from .people import people, study

VISITS = ["No follow-up", "One midwife visit at home", "Three midwife visits and a clinic"]
DOCTORS = ["Doctor on duty", "Named obstetrician", "Obstetrician you choose and meet before"]
PRICES = ["₱45,000", "₱69,000", "₱95,000"]


@pytest.mark.parametrize(
    ("name", "levels"),
    [
        ("Doctor", DOCTORS),
        ("Room", ["Shared room of two", "Private room", "Suite with a bed for the father"]),
        ("After birth", VISITS),
        ("Room", ["Ward of six", "Room shared with one other", "Own room"]),
        ("Visits", ["Sundays only", "Every afternoon", "Any time"]),
        ("Kamar", ["Kamar bersama", "Kamar standar", "Kamar pribadi"]),
    ],
)
def test_a_level_that_gives_more_is_better(name, levels):
    way = direction(name, levels, "")
    assert way is not None
    assert sorted(levels, key=lambda level: way.places[level]) == levels
    assert not way.price


@pytest.mark.parametrize(
    ("name", "levels"),
    [
        ("Hospital", ["Samitivej", "Paolo", "Vibhavadi"]),
        ("Colour", ["Private blue", "Shared red"]),
        ("Sugar", ["No sugar", "One spoon", "Two spoons"]),
        ("Support", ["Chat", "Phone"]),
    ],
)
def test_what_is_taste_has_no_order(name, levels):
    assert direction(name, levels, "") is None


def test_a_level_of_none_says_itself_what_there_is_none_of():
    assert level_told("After birth", "No follow-up") == "no follow-up"
    assert lacks("After birth", "No follow-up")


def test_nobody_refuses_a_price_that_they_take_on_another_card():
    design = Design.from_dict(
        {
            "n_tasks": 10,
            "attributes": [
                {"name": "Package price", "levels": PRICES},
                {"name": "Doctor", "levels": DOCTORS},
                {"name": "After birth", "levels": VISITS},
            ],
        }
    )
    asked = study("conjoint", "Which would you choose?", respondents=people(20, 0), design=design)
    *each, _ = simulate(asked)
    for one in each:
        section = one.report_sections or {}
        tasks = section["tasks"]
        paid = {task[f"profile_{task['chosen'].lower()}"]["Package price"] for task in tasks}
        told = " ".join(task["reasoning"] for task in tasks)
        for price in paid:
            assert f"no room for {price}" not in told
            assert f"{price} is more than I want" not in told
            assert f"{price} would have to come out" not in told
        if "It is money first here" in told:
            assert section["top_driver"] == "Package price"
        assert "miss no follow-up" not in told
        assert "trade no follow-up" not in told


def test_what_has_no_bounds_is_more_than_what_has() -> None:
    levels = ("Dibatasi 2 jam", "Tanpa batas", "Tidak ada")
    places = by_richness("Wifi", levels)
    assert places == {"Tidak ada": 0.0, "Dibatasi 2 jam": 0.5, "Tanpa batas": 1.0}
