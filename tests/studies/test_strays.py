"""Nobody says of one thing what a line of its category says of another."""

from __future__ import annotations

import re

import pytest

from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.simulation import simulate

from .people import people, study
from .test_probes import CATEGORIES

THINGS = [  # what is shown, what is not to be said of it, and the same words of what it fits
    ("Kulkas Dingin, kulkas satu pintu, Rp 2.000.000", r"cooker|rice is ready|programmes|sweeps"),
    ("Sundo, a school shuttle with live GPS, ₱2,500 a month", r"my food|noodles|helmet|motorbike"),
    (
        "Lakad, a walking tour of old Manila, ₱199",
        r"pool|bathroom|room for five|flight|island|boat",
    ),
    (
        "Tunog, wireless earbuds with fast charging, ₱1,900",
        r"camera|screen|still rings|smear|hinge",
    ),
    ("Himig, a music app with offline playlists, ₱59 a month", r"series|subtitles|cinema|remote"),
    ("Hugot, phone screen insurance, ₱99 a month", r"hospital|operation|flood|cannot work|one leg"),
    ("Agila, a petrol motorbike, ₱80,000", r"cable|brownout|about a plug|airbags"),
]


def matters(text):
    known = Stimulus.read(f"What do you think of {text}?", (), CATEGORIES).known
    return (*known.drivers, *known.barriers)


@pytest.mark.parametrize(("shown", "strange"), THINGS)
def test_what_is_said_is_of_the_thing_shown(shown, strange):
    what = Stimulus.read(f"What do you think of {shown}?", (), CATEGORIES)
    for kind in ("concept_test", "idi_ai"):
        for result in simulate(study(kind, respondents=people(20), stimulus=what))[:-1]:
            said = f"{result.reaction_text or ''} {result.transcript or ''}"
            assert not re.search(rf"\\b(?:{strange})", said, re.I), said


@pytest.mark.parametrize(
    ("shown", "line"),
    [
        ("Kusina, a rice cooker with a timer, ₱2,000", "rice is ready"),
        ("Hatid, food delivery within the hour, ₱49", "My food once"),
        ("Sakay, motorbike taxis with fixed fares, ₱60", "helmet"),
        ("Isla, a beach resort with two rooms, ₱6,000", "pool"),
        ("Zentra, a foldable phone, ₱20,000", "hinge"),
        ("Palabas, a streaming service with local series, ₱149", "One good series"),
        ("Kalinga, hospital insurance, ₱99 a month", "from the first night"),
        ("Kalinga, an insurance plan, ₱99 a month", "from the first night"),
        ("Volta, an electric scooter, ₱60,000", "where does the cable go"),
    ],
)
def test_what_names_the_thing_shown_may_be_said(shown, line):
    assert any(line in each for matter in matters(shown) for each in matter.lines)


def test_matters_are_the_same_ones_each_time():
    shown = "Tunog, wireless earbuds with fast charging, ₱1,900"
    assert all(one is other for one, other in zip(matters(shown), matters(shown), strict=True))
