"""Interviews about a life: the report says what the transcript says."""

from __future__ import annotations

import re

import pytest

from boses_mock.kernel.steps import drain
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.sentences.report import ADVICE_TOPICAL
from boses_mock.studies.simulation import simulate
from boses_mock.studies.speaking.interview import reply
from boses_mock.studies.types.idi import conclude

from .people import COFFEE, people, study

SCRIPT = (
    "Hi! How was your morning?",
    "What coffee do you usually drink?",
    "Would you pay ₱120 for a coffee?",
    "Tell me about your family.",
)
THEMES = ["daily routine", "coffee", "money and prices", "family life"]


def concluded(number=0, script=SCRIPT, question=""):
    who, shown = people(1, number)[0], Stimulus.read(question)
    turns = []
    for asked in script:
        turns += [("user", asked), ("persona", reply(42, "s1", who, shown, asked, turns))]
    return drain(conclude(study("idi_manual", question, respondents=(who,)), turns))


@pytest.mark.parametrize("number", range(8))
def test_a_manual_talk_about_a_life_is_neutral_and_about_what_was_said(number):
    individual, aggregate = concluded(number)
    assert (individual.sentiment, individual.sentiment_score) == ("Neutral", 0)
    assert individual.key_themes == aggregate.top_themes == THEMES
    summary = individual.report_sections["summary"]
    assert "daily routine, coffee and money and prices" in summary
    assert individual.notable_quote in individual.transcript
    assert aggregate.summary_text == summary
    advice = aggregate.recommendations.splitlines()
    assert [line.removeprefix("- ") for line in advice] in [[each] for each in ADVICE_TOPICAL]


def test_a_scripted_talk_about_a_life_is_so_too():
    *individuals, aggregate = simulate(study("idi_ai", "", script=SCRIPT, count=6))
    assert {each.sentiment for each in individuals} == {"Neutral"}
    assert aggregate.top_themes == THEMES
    assert "daily routine, coffee and money and prices" in aggregate.summary_text
    assert not re.search(r"\b(?:even|warm|critical)\b", aggregate.summary_text)
    assert "judge by" not in aggregate.recommendations


def test_a_script_that_never_asks_about_the_concept_judges_nothing():
    *individuals, _ = simulate(study("idi_ai", COFFEE, script=SCRIPT[:1] + SCRIPT[3:], count=6))
    assert {each.sentiment for each in individuals} == {"Neutral"}
    assert individuals[0].key_themes == ["daily routine", "family life"]


def test_asked_about_a_thing_that_was_not_shown_the_report_says_so():
    _, aggregate = concluded(script=("What do you think of it?",))
    assert aggregate.top_themes == ["unclear what is on offer"]


def test_a_talk_of_a_disliked_brand_is_negative():
    who = people(1, distrusted_brands=["Temu"], trusted_brands=["Bench"])[0]
    for brand, sentiment in (("Temu", "Negative"), ("Bench", "Positive")):
        turns = [("user", f"How do you feel about {brand}?"), ("persona", "So.")]
        individual, _ = drain(conclude(study("idi_manual", "", respondents=(who,)), turns))
        assert individual.sentiment == sentiment


def test_a_talk_about_the_concept_is_summed_up_as_before():
    asked = ("Do you drink coffee?", "What do you think of this coffee?")
    individual, aggregate = concluded(script=asked, question=COFFEE)
    assert "oat-milk coffee" in aggregate.summary_text
    assert "daily routine" not in individual.key_themes


def test_a_prompt_that_names_a_habit_shows_no_thing_to_judge():
    individual, _ = concluded(script=SCRIPT[:2], question="Coffee habits")
    assert (individual.sentiment, individual.key_themes) == ("Neutral", ["daily routine", "coffee"])
