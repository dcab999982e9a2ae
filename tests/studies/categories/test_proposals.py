# ruff: noqa: E501 - texts read better whole
"""A step that an office wants to take is weighed as that, and not as a thing to buy or use."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from boses_mock.studies.categories import load_categories
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.simulation import simulate

from ..people import people, study

CATEGORIES = load_categories(Path(__file__).parents[3] / "fixtures" / "categories")
ASKED = (
    "The city proposes to close Ratchadamnoen Road to cars every evening. Should the city go ahead?",
    "Should the government ban single-use plastic bags in wet markets?",
    "The school plans to start classes at 9 am instead of 7. Would this help your family?",
)


@pytest.mark.parametrize("asked", ASKED)
@pytest.mark.parametrize("kind", ["concept_test", "focus_group"])
def test_a_proposal_is_weighed_as_a_rule_for_people(asked, kind):
    what = Stimulus.read(asked, (), CATEGORIES)
    assert what.proposed
    held = simulate(
        study(kind, asked, stimulus=what, respondents=people(8, 0), categories=CATEGORIES)
    )
    for one in held[:-1]:
        told = one.reaction_text or " ".join((one.report_sections or {}).values())
        assert not re.search(
            r"\b(?:buy|engine|parts|fare|shelf|basket|sale|discount|household budget)\b", told
        ), told
        assert not re.search(
            r"the (?:city|government|school) (?:proposes|ban|plans)\b (?:did|is|gave|left)", told
        )


def test_nobody_who_is_against_a_thing_was_won_by_a_part_of_it():
    for seed in range(6):
        asked = ASKED[0]
        what = Stimulus.read(asked, (), CATEGORIES)
        group = people(8, 8 * seed)
        *_, total = simulate(
            study("focus_group", asked, stimulus=what, respondents=group, categories=CATEGORIES)
        )
        alone = simulate(
            study("concept_test", asked, stimulus=what, respondents=group, categories=CATEGORIES)
        )
        against = {
            who.name.split()[0]
            for who, one in zip(group, alone, strict=False)
            if one.sentiment == "Negative"
        }
        for line in (total.report_sections or {})["disagreements"]:
            won = re.match(r"What won ([^;]+?) was ", line)
            names = re.findall(r"[A-Z][a-z]+", won[1]) if won else []
            assert not against & {*names}, line
