"""Personas differ: within a group, and over many groups of one definition."""

from __future__ import annotations

import dataclasses
import re
import subprocess
import sys
from pathlib import Path

import pytest

from boses_mock.market import load_markets
from tests.personas.diversity import (
    MARKETS,
    definition,
    frames,
    groups_of_kinds,
    measure,
    measure_frames,
    prose,
)

ROOT = Path(__file__).parents[2]


MANY = [
    pytest.param(country, 120, marks=pytest.mark.slow)
    for country in ("Philippines", "Indonesia", "Vietnam", "Singapore")
]


@pytest.mark.parametrize(("country", "groups"), [("Philippines", 30), *MANY])
def test_groups_are_of_different_people(country: str, groups: int) -> None:
    found = measure(load_markets(MARKETS), definition(country), groups)
    assert set(found.shared.values()) == {0}
    assert found.sentences[0][1] <= 0.06, found.sentences[0]  # 0.05 over 1,000 groups


OTHERS: dict[str, dict[str, object]] = {
    "students": {
        "location": "Manila",
        "occupation": "Students",
        "age_min": 18,
        "age_max": 24,
        "psychographic_notes": "Loves K-pop and hates online ads",
    },
    "nurses": {"location": "Cebu City", "occupation": "Nurses", "age_min": 23, "age_max": 50},
    "drivers": {
        "location": "Jakarta",
        "occupation": "Ojek drivers",
        "gender": "Male",
        "income_level": "Low",
        "age_min": 25,
        "age_max": 45,
    },
    "retirees": {"location": "Hanoi", "occupation": "Retirees", "age_min": 60, "age_max": 75},
    "teenagers": {"location": "Ho Chi Minh City", "age_min": 13, "age_max": 17},
}


OFTEN = ("teenagers",)  # tried on each run of the tests


@pytest.mark.parametrize(
    "group",
    [each if each in OFTEN else pytest.param(each, marks=pytest.mark.slow) for each in OTHERS],
)
def test_narrow_groups_are_of_different_people_too(group: str) -> None:
    open_ = {"age_min": None, "age_max": None, "income_level": None, "occupation": None}
    asked = dataclasses.replace(definition(""), **(open_ | OTHERS[group]))
    found = measure(load_markets(MARKETS), asked, 40)
    assert set(found.shared.values()) == {0}
    assert found.sentences[0][1] <= 0.07, found.sentences[0]  # 0.05 over 1,000 groups


@pytest.mark.slow
def test_the_readmes_command_prints_the_figures() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    line = re.search(r"\.venv/bin/python (-m tests\.personas\.diversity.*)", readme)
    assert line
    done = subprocess.run(
        [sys.executable, *line[1].split(), "--groups", "20", "--rounds", "1"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "20 groups of 10 in Philippines: 200 personas" in done.stdout
    assert "day_in_the_life shared within a group: 0" in done.stdout
    assert "1 groups of 13 kinds each: 130 personas" in done.stdout
    assert "frames in more than 4% of them: " in done.stdout
    assert "frames shared by two of a group: " in done.stdout


@pytest.mark.parametrize("country", ["Philippines", "Thailand"])
def test_ten_side_by_side_do_not_read_as_templates(country: str) -> None:
    found = measure_frames(groups_of_kinds(load_markets(MARKETS), country, 1))
    assert found.shared <= 13  # it was 137 in the Philippines
    assert found.shares[0][1] <= 0.12, found.shares[0]


@pytest.mark.slow
@pytest.mark.parametrize("code", ["PH", "ID", "MY", "SG", "TH", "VN"])
def test_few_frames_are_common_in_a_market(code: str) -> None:
    markets = load_markets(MARKETS)
    country = markets.places()[code][0].country
    found = measure_frames(groups_of_kinds(markets, country, 4))
    assert found.shared <= 12
    assert found.shares[0][1] <= 0.14, found.shares[:5]  # a sum "a month"
    assert len(found.common) <= 65, found.common  # it was 920 in the Philippines


def test_frames_ignore_names_numbers_and_where_they_stand() -> None:
    person = next(groups_of_kinds(load_markets(MARKETS), "Philippines", 1))[0]
    first = person.full_name.split()[0]
    said = {
        "family_situation": f"Has lived with {first} for 3 years. Nobody else; not even now.",
        "psychographic_notes": "Lived with nobody for 1,200.5 years.",
    }
    blank = {
        name: "" for name, value in dataclasses.asdict(person).items() if value in prose(person)
    }
    other = dataclasses.replace(person, **(blank | said))
    assert list(frames(other)) == [
        "lived with nobody for #",
        "with nobody for # years",
        "has lived with NAME for",
        "lived with NAME for #",
        "with NAME for # years",
    ]
    found = measure_frames([[other, other], [other]])
    assert (found.personas, found.shared) == (3, 2.5)
    assert found.common == found.shares and {share for _, share in found.shares} == {1.0}
