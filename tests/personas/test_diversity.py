"""Personas differ: within a group, and over many groups of one definition."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from boses_mock.market import load_markets
from tests.personas.diversity import MARKETS, definition, measure

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("country", ["Philippines", "Indonesia", "Vietnam", "Singapore"])
def test_groups_are_of_different_people(country: str) -> None:
    found = measure(load_markets(MARKETS), definition(country), 120)
    assert set(found.shared.values()) == {0}
    assert found.sentences[0][1] <= 0.06, found.sentences[0]  # 120 groups; 0.05 over 1,000


def test_the_readmes_command_prints_the_figures() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    line = re.search(r"\.venv/bin/python (-m tests\.personas\.diversity.*)", readme)
    assert line
    done = subprocess.run(
        [sys.executable, *line[1].split(), "--groups", "20"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert "20 groups of 10 in Philippines: 200 personas" in done.stdout
    assert "day_in_the_life shared within a group: 0" in done.stdout
