"""Briefs for Vietnam, Thailand and Singapore, in English and their own languages, are kept."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest

from .score_briefs import HERE, MARKETS, load_markets, score

ALL = load_markets(MARKETS)
BRIEFS: list[dict[str, Any]] = tomllib.loads((HERE / "mainland.toml").read_text(encoding="utf-8"))[
    "brief"
]


@pytest.mark.parametrize("brief", BRIEFS, ids=[each["id"] for each in BRIEFS])
def test_everybody_is_as_the_brief_asks_and_nobody_as_it_does_not(brief: dict[str, Any]) -> None:
    tally = score(ALL, [brief])
    assert tally.personas == 10
    assert tally.misses == []
