"""The seam between a sentence and what is filled into it."""

from __future__ import annotations

import pytest

from boses_mock.market.template import read_template
from boses_mock.personas.text import capitalised, gerund, joined, sentence


@pytest.mark.parametrize(
    ("before", "value", "after", "said"),
    [
        ("with a spot near the ", "the market", ".", "with a spot near the market."),
        ("near ", "the market", ".", "near the market."),
        ("Plan: a ", "a weekly promo", "", "Plan: a weekly promo"),
        ("Carries a ", "itel", "", "Carries an itel"),
        ("Carries a ", "Honor", "", "Carries an Honor"),
        ("Lives in a ", "one-room flat", "", "Lives in a one-room flat"),
        ("watches half of ", "Eat Bulaga!", ".", "watches half of Eat Bulaga!"),
        ("a chapter of Lapor Pak! on the ", "POCO", "", "a chapter of Lapor Pak! on the POCO"),
        ("Done. ", "her sister", " calls.", "Done. Her sister calls."),
        ("argues with ", "her sister", ".", "argues with her sister."),
        ("tells her ", "the news", ".", "tells her the news."),
    ],
)
def test_a_value_is_joined(before: str, value: str, after: str, said: str) -> None:
    assert joined(before, value, after) == said


def test_a_sentence_has_one_capital_and_one_full_stop() -> None:
    assert sentence("her sister watches Lapor Pak! on the phone") == (
        "Her sister watches Lapor Pak! on the phone."
    )
    assert sentence("ends with Eat Bulaga!") == "Ends with Eat Bulaga!"
    assert capitalised("iPhone") == "iPhone"


def test_a_slot_for_a_brand_brings_its_own_guard() -> None:
    line = read_template("Meets friends at {liked_cafe}.")
    assert line.fits({"likescafe"})
    assert not line.fits({"likesbank"})


def test_a_verb_is_made_what_is_done_in_one_way() -> None:
    verbs = ["shop", "take", "be", "die", "see", "visit", "fix", "commit", "travel", "dye"]
    told = ["shopping", "taking", "being", "dying", "seeing", "visiting", "fixing"]
    told += ["committing", "travelling", "dyeing"]
    assert [gerund(verb) for verb in verbs] == told
