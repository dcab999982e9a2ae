"""Studies with personas as the generator makes them, in every market and level of income."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import asdict
from pathlib import Path

import pytest

from boses_mock.market import load_markets
from boses_mock.personas import GroupDefinition, generate
from boses_mock.studies.model import Respondent, Study
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.simulation import simulate
from boses_mock.studies.speaking.attitude import attitude
from boses_mock.studies.speaking.facts import called, facts
from boses_mock.studies.speaking.lines import said_in

from .people import APP, COFFEE

MARKETS = Path(__file__).parents[2] / "fixtures" / "markets"
PLACES = ("Manila", "Jakarta", "Hanoi", "Singapore", "Kuala Lumpur", "Bangkok", None)


@pytest.fixture(scope="module")
def crowd() -> list[Respondent]:
    markets = load_markets(MARKETS)
    return [
        Respondent.from_row(asdict(persona) | {"id": f"{place}-{level}-{n}"})
        for place in PLACES
        for level in ("Low", "Middle", "High")
        for n, persona in enumerate(generate(markets, definition(place, level), 10, seed=42, run=1))
    ]


def definition(place: str | None, level: str) -> GroupDefinition:
    return GroupDefinition("Group", None, 18, 60, None, place, level, None, None)


def test_sentiments_vary_sensibly(crowd):
    for question in (COFFEE, APP):
        counts = Counter(attitude(42, who, Stimulus.read(question)).sentiment for who in crowd)
        assert 0.33 <= counts["Positive"] / len(crowd) <= 0.62
        assert 0.15 <= counts["Negative"] / len(crowd) <= 0.40


def test_most_people_have_something_of_their_own_to_speak_of(crowd):
    known = Counter(slot for who in crowd for slot in facts(who))
    for slot in ("area", "city", "brand", "avoided", "pain", "job"):
        assert known[slot] > 0.85 * len(crowd), slot
    for slot in ("kin", "wallet", "marketplace", "social", "aim", "trigger"):
        assert known[slot] > 0.5 * len(crowd), slot


@pytest.mark.parametrize("kind", ["concept_test", "focus_group", "idi_ai"])
def test_speech_is_clean_and_unrepeated(crowd, kind):
    for start in range(0, len(crowd), 10):
        results = simulate(
            Study(
                seed=42,
                key="g",
                simulation_type=kind,
                stimulus=Stimulus.read(COFFEE),
                respondents=tuple(crowd[start : start + 10]),
            )
        )
        spoken = [text for result in results for text in _spoken(result)]
        said = [sentence for text in spoken for sentence in said_in(text)]
        assert [s for s, n in Counter(said).items() if n > 1] == []
        for text in spoken:
            assert not re.search(r"[{}]|\b(?:he|she|his|her|him)\b|\bI is\b|\bI has\b|  ", text), (
                text
            )


def _spoken(result):
    if result.result_type == "focus_group_individual":
        return list(result.report_sections.values())
    if result.transcript:
        turns = [line for line in result.transcript.split("\n") if line][1::2]
        return [turn.removeprefix("RESPONDENT: ") for turn in turns]
    return [result.reaction_text] if result.reaction_text else []


@pytest.mark.parametrize(
    ("name", "day", "called_by"),
    [
        ("Ganesh a/l Gopal", "", "Ganesh"),
        ("Nur Aisyah binti Rahman", "", "Nur Aisyah"),
        ("Koh Jun Jie", "After toast, Jun Jie leaves early. Lunch.", "Jun Jie"),
        ("Rachel Tan Hui Min", "Rachel has toast. Lunch.", "Rachel"),
        ("Nguyễn Văn Minh", "Minh has phở on Nguyễn Huệ. Lunch.", "Minh"),
    ],
)
def test_people_are_called_as_in_their_own_day(name: str, day: str, called_by: str) -> None:
    spend = {"Nguyễn Văn Minh": "About ₫2 million."}.get(name, "About S$200 a month.")
    row = {"id": "x", "full_name": name, "day_in_the_life": day, "price_sensitivity": spend}
    assert called(Respondent.from_row(row)) == called_by
