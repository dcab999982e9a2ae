# ruff: noqa: E501 - texts read better whole
"""What no file knows is spoken of by what its own text says, word for word."""

from __future__ import annotations

import re
from pathlib import Path

from boses_mock.studies.categories import load_categories
from boses_mock.studies.reading.own_points import own_matters, points
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.simulation import simulate

from ..people import people, study

CATEGORIES = load_categories(Path(__file__).parents[3] / "fixtures" / "categories")
HAUL = (
    "ChillHaul is a shared refrigerated-truck service for small food businesses. You book by the pallet, up to 6 pm."
    " A logger records the temperature every five minutes. ฿1,950 per pallet. Cargo is insured up to ฿60,000 per pallet."
)


def test_points_are_whole_clauses_without_name_price_or_question():
    assert points(HAUL, "ChillHaul") == (
        "you book by the pallet",
        "a logger records the temperature every five minutes",
        "Cargo is insured up to ฿60,000 per pallet",
    )
    assert points("Staff who speak Hokkien, Malay, Tamil and English. Monday to Saturday.", "") == (
        "staff who speak Hokkien, Malay, Tamil and English",
    )
    assert points(
        "Kalau alat rusak, tidak ada denda. Anggota boleh meminjam bor, tangga, mesin jahit dan oven.",
        "",
    ) == (
        "kalau alat rusak, tidak ada denda",
        "anggota boleh meminjam bor, tangga, mesin jahit dan oven",
    )
    assert points("Would you buy a quiet fan for ₱900? How much is too much?", "") == ()


def test_reactions_and_reports_speak_of_what_the_text_says():
    what = Stimulus.read("What do you think of it?", (HAUL,), CATEGORIES)
    asked = study(
        "concept_test",
        "What do you think of it?",
        stimulus=what,
        respondents=people(10, 0),
        categories=CATEGORIES,
    )
    *each, total = simulate(asked)
    assert what.known is not None
    told = re.compile("|".join(map(re.escape, points(HAUL, "ChillHaul"))), re.I)
    assert sum(told.search(one.reaction_text or "") is not None for one in each) >= 7
    assert any(told.search(theme) for theme in total.top_themes or ())
    assert "““" not in (total.summary_text or "")
    assert not re.search("pupil|tutor|lesson", f"{each} {total}", re.I)


def test_what_is_asked_of_people_speaks_for_nothing():
    made = own_matters("You need at least 20 litres a week. The first two days are free.", "")
    assert [(each.lines[0], each.driver) for each in made] == [
        ("“you need at least 20 litres a week”: how that goes on a bad day is not told.", False),
        ("“the first two days are free”: that is the line I read twice.", True),
        ("“the first two days are free”: how that goes on a bad day is not told.", False),
    ]
