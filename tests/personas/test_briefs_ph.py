"""Briefs from the Philippines: trades, towns, names and Filipino clauses are kept."""

from __future__ import annotations

import tomllib

import pytest

from tests.personas.conftest import MARKETS
from tests.personas.score_briefs import HERE, Brief, score

BRIEFS: list[Brief] = tomllib.loads((HERE / "briefs_ph.toml").read_text(encoding="utf-8"))["brief"]


@pytest.mark.parametrize("brief", BRIEFS, ids=[each["id"] for each in BRIEFS])
def test_what_the_brief_asks_is_found_in_everybody(brief: Brief) -> None:
    tally = score(MARKETS, [brief])
    assert not tally.misses
