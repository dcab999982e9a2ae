"""Open questions of a survey are answered shortly by most, in the category's own words."""

from __future__ import annotations

import re

from boses_mock.studies.model import Question
from boses_mock.studies.sentences.short_answers import SHORT
from tests.studies.test_harmful_surveys import CATEGORIES, _asked
from tests.studies.test_survey_agreement import crowd, of_place

__all__ = ["crowd"]
SHOWN = "HomChef Mini: a 0.6-litre rice cooker that also steams, ฿890, two-year warranty"


def test_most_answers_are_short_and_none_is_said_twice(crowd):
    asked = (
        "What do you like about it?",
        "What worries you about it?",
        "Why would you buy it or not?",
    )
    people = of_place(crowd, "Bangkok")
    answers, whole = _asked(people, SHOWN, *(Question("", "open_ended", text) for text in asked))
    told = [answer for row in answers for answer in row]
    short = [answer for answer in told if len(answer.split()) <= 16]
    assert len(told) * 0.4 < len(short) < len(told)
    assert len(set(told)) == len(told)
    category = CATEGORIES.category("appliance")
    matters = (*category.drivers, *category.barriers)
    topics = [each.topic for each in matters]
    topics += [line.lower().split(",")[0] for each in matters for line in each.lines]
    named = [answer for answer in short if any(t in answer.lower() for t in (*topics, "the price"))]
    assert len(named) > len(short) * 0.7
    themes = {theme for row in whole.report_sections["per_question"] for theme in row["themes"]}
    assert themes & set(topics)


def test_what_it_solves_is_filed_under_what_is_liked(crowd):
    ask = Question("", "open_ended", "What problem would it solve for you?")
    _, whole = _asked(of_place(crowd, "Bangkok"), SHOWN, ask)
    drivers = {each.topic for each in CATEGORIES.category("appliance").drivers}
    themes = whole.report_sections["per_question"][0]["themes"]
    assert themes
    assert set(themes) <= drivers


def test_no_verb_follows_a_phrase_that_may_be_plural():
    verbs = r"\{(?:like|doubt)(?:_up|2)?\} (?:is|are|puts?|holds?|bothers?|troubles?|speaks?)\b"
    assert not [line for lines in SHORT.values() for line in lines if re.search(verbs, line)]
