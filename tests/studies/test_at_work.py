# ruff: noqa: E501 - days read better whole
"""Hours, ways and mornings follow the work that a persona has and the day that is told of it."""

from __future__ import annotations

import re

import pytest

from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.speaking.interview import reply
from boses_mock.studies.speaking.lives.at_work import sort_of_work

from .people import person

BARE = Stimulus.read(None)
NIGHT = "While others have dinner, Luz has pandesal and gets ready for work. At midnight she eats lunch in the pantry."
DAY = "Luz has taho at seven and leaves by eight. She sleeps at ten."


def worker(occupation, day=DAY, number=3, **more):
    return person(number, occupation=occupation, day_in_the_life=day, **more)


def asked(question, who):
    return reply(42, "s", who, BARE, question)


@pytest.mark.parametrize(
    ("occupation", "day", "sort"),
    [
        ("Security guard at a condominium", NIGHT, "night"),
        ("Call centre agent on an airline account", NIGHT, "night"),
        ("Call centre agent on an airline account", DAY, "roster"),
        ("Staff nurse at a private clinic", DAY, "roster"),
        ("Public school teacher teaching mathematics", DAY, "class"),
        ("Retired teacher who still tutors two children", DAY, "retired"),
        ("Smallholder farmer growing rice", DAY, "farm"),
        ("Tricycle driver at the Tondo terminal", DAY, "road"),
        ("Sari-sari store owner in Paco", DAY, "own"),
        ("Homemaker who runs the household budget", DAY, "home"),
        ("Job seeker waiting on three applications", DAY, "seeking"),
        ("University student", DAY, "student"),
        ("Chief accountant at a seafood exporter", DAY, "desk"),
        ("Construction worker with a road crew", DAY, "desk"),
        ("Accountant", "Luz has taho at seven and means to sleep at ten, but sees midnight.", "desk"),
    ],
)  # fmt: skip
def test_work_is_of_the_sort_that_the_occupation_and_the_day_tell(occupation, day, sort):
    assert sort_of_work(worker(occupation, day)) == sort


@pytest.mark.parametrize(
    ("occupation", "day", "says"),
    [
        ("Security guard at a condominium", NIGHT, r"night"),
        ("Public school teacher", DAY, r"\b[678] hours"),
        ("Staff nurse at a private clinic", DAY, r"shift|roster"),
        ("Smallholder farmer growing rice", DAY, r"\b[789] hours.*\bhot|season|first light"),
        ("Retired teacher", DAY, r"retired"),
        ("Job seeker", DAY, r"looking for work|no work"),
        ("Homemaker", DAY, r"\bhouse\b|at home"),
    ],
)
def test_hours_of_work_follow_the_work(occupation, day, says):
    for number in range(6):
        text = asked("How many hours do you work a day?", worker(occupation, day, number))
        assert re.search(says, text), text


def test_the_clock_of_the_day_is_the_clock_of_the_answer():
    told = worker("Dentist", "Luz has taho at home in Paco and unlocks at nine.")
    assert "9:00" in asked("What time do you start work?", told)
    early = worker("Broker", "Luz wakes at half past four without wanting to.")
    assert "4:30" in asked("What time do you wake up?", early)


def test_who_works_at_night_wakes_in_the_afternoon_and_starts_in_the_evening():
    for number in range(6):
        who = worker("Security guard at a bank", NIGHT, number)
        assert re.search(r"\b1[45]:\d\d", asked("What time do you wake up?", who))
        assert re.search(r"\b21:\d\d.* [567]:\d\d", asked("What time do you start work?", who))


def test_who_does_not_go_to_work_has_no_way_to_it():
    for occupation in ("Retired factory worker", "Homemaker", "Job seeker"):
        text = asked("How do you get to work?", worker(occupation))
        assert re.search(r"at home|don't go out", text), text
