"""A survey's answers fit the person and the attitude, and its figures are counted from them."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from boses_mock.kernel.rng import stream
from boses_mock.studies.model import Question, read_schema, without_options
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.reading.surveys.closed import read_closed
from boses_mock.studies.simulation import simulate
from boses_mock.studies.speaking.attitude import attitude
from boses_mock.studies.types.survey_report import _of_choice, executive

from .people import COFFEE, people, study

SCHEMA = {
    "questions": [
        {
            "id": "q1",
            "type": "likert",
            "text": "How appealing is the oat-milk coffee to you?",
            "scale": 5,
            "low_label": "Not at all",
            "high_label": "Very",
        },
        {
            "id": "q2",
            "type": "likert",
            "text": "I would worry about buying the oat-milk coffee.",
            "scale": 7,
            "low_label": "Strongly disagree",
            "high_label": "Strongly agree",
        },
        {
            "id": "q3",
            "type": "multiple_choice",
            "text": "How old are you?",
            "options": ["Under 25", "25-34", "35-44", "45-54", "55+"],
        },
        {
            "id": "q4",
            "type": "multiple_choice",
            "text": "What is your gender?",
            "options": ["Female", "Male"],
        },
        {
            "id": "q5",
            "type": "multiple_choice",
            "text": "Would you buy it?",
            "options": ["Definitely", "Probably", "Not sure", "Probably not", "Definitely not"],
        },
        {
            "id": "q6",
            "type": "multiple_choice",
            "text": "How do you usually pay?",
            "options": ["Cash", "GCash", "Maya", "Credit card"],
        },
        {"id": "q7", "type": "open_ended", "text": "What would you change about it?"},
    ]
}
SURVEY = read_schema(SCHEMA)


@pytest.fixture(scope="module")
def results():
    return simulate(study("survey", count=60, survey=SURVEY))


def answers(results, id):
    return [
        next(a["answer"] for a in each.report_sections["answers"] if a["id"] == id)
        for each in results[:-1]
    ]


def test_shapes_are_those_of_the_contract(results):
    for each in results[:-1]:
        assert each.result_type == "survey_individual"
        assert set(each.report_sections) == {"answers"}
        for answer, question in zip(each.report_sections["answers"], SURVEY, strict=True):
            head = {"id", "question_text", "type", "answer"}
            rest = set(question.to_dict()) - {"id", "type", "text"}
            assert set(answer) == head | rest
    assert results[-1].result_type == "survey_aggregate"
    assert set(results[-1].report_sections) == {
        "per_question",
        "executive_summary",
        "recommendations",
    }


def test_averages_and_distributions_are_counted_from_the_answers(results):
    for row in results[-1].report_sections["per_question"]:
        given = answers(results, row["id"])
        assert row["n"] == len(given) == 60
        if row["type"] == "likert":
            assert set(row) == {
                "id",
                "type",
                "text",
                "scale",
                "low_label",
                "high_label",
                "average",
                "distribution",
                "n",
            }
            assert row["average"] == round(sum(given) / 60, 2)
            counts = Counter(map(str, given))
            assert row["distribution"] == {
                str(p): counts[str(p)] for p in range(1, row["scale"] + 1)
            }
        elif row["type"] == "multiple_choice":
            assert row["distribution"] == {option: given.count(option) for option in row["options"]}
        else:
            assert set(row["notable_quotes"]) <= set(given)
            assert row["themes"]


def test_ratings_rise_with_the_attitude_and_fall_for_a_worry(results):
    scores = [attitude(42, who, Stimulus.read(COFFEE)).score for who in people(60)]
    ranked = sorted(range(60), key=lambda n: scores[n])
    for id, sign in (("q1", 1), ("q2", -1)):
        given = answers(results, id)
        low, high = (sum(given[n] for n in part) / 20 for part in (ranked[:20], ranked[-20:]))
        assert (high - low) * sign > 1


def test_a_scale_that_runs_downwards_turns_the_rating_round():
    up = Question(
        "q1", "likert", "I like the oat-milk coffee.", 5, "Strongly disagree", "Strongly agree"
    )
    down = Question(
        "q1", "likert", "I like the oat-milk coffee.", 5, "Strongly agree", "Strongly disagree"
    )
    first, second = (
        answers(simulate(study("survey", count=60, survey=(q,))), "q1") for q in (up, down)
    )
    mirrored = [6 - each for each in second]
    assert sum(abs(a - b) for a, b in zip(first, mirrored, strict=True)) / 60 < 1.2
    assert sum(first) > sum(second)


def test_facts_are_answered_from_the_facts(results):
    for who, age, gender in zip(
        people(60), answers(results, "q3"), answers(results, "q4"), strict=True
    ):
        assert gender == who.gender
        low, high = {"Under 25": (0, 24), "55+": (55, 99)}.get(age) or map(int, age.split("-"))
        assert low <= who.age <= high


def test_the_wallet_paid_with_is_mostly_the_personas_own(results):
    own = [
        "GCash"
        if "GCash" in f"{w.digital_habits}{w.digital_behavior}{w.purchase_behavior}"
        else "Maya"
        for w in people(60)
        if "GCash" in f"{w.digital_habits}{w.purchase_behavior}" or "Maya" in w.digital_habits
    ]
    paid = [
        paid
        for who, paid in zip(people(60), answers(results, "q6"), strict=True)
        if "GCash" in f"{who.digital_habits}{who.purchase_behavior}" or "Maya" in who.digital_habits
    ]
    assert sum(a == b for a, b in zip(own, paid, strict=True)) / len(own) > 0.8


def test_intent_goes_with_the_attitude(results):
    for who, intent in zip(people(60), answers(results, "q5"), strict=True):
        score = attitude(42, who, Stimulus.read(COFFEE)).score
        if score > 0.6:
            assert intent in ("Definitely", "Probably")
        if score < -0.6:
            assert intent in ("Probably not", "Definitely not")


def test_without_a_stimulus_the_questions_are_the_subject():
    results = simulate(study("survey", "", survey=SURVEY, stimulus=Stimulus.read(None)))
    assert "oat-milk coffee" in results[-1].report_sections["executive_summary"]


def test_a_survey_without_questions_is_refused():
    with pytest.raises(ValueError, match="no questions"):
        simulate(study("survey"))


def test_a_choice_without_options_is_refused_by_its_id():
    bare = read_schema({"questions": [{"id": "q9", "type": "multiple_choice", "text": "Which?"}]})
    assert without_options(bare) == ("q9",)
    with pytest.raises(ValueError, match="'q9' has no options"):
        simulate(study("survey", survey=bare))


def test_a_schema_survives_reading_and_writing():
    assert [question.to_dict() for question in SURVEY] == SCHEMA["questions"]


def test_the_summary_counts_the_ticks_of_its_first_scale():
    told = re.compile(r"“Is it fair”, (\d+) of (\d+) .*? and (\d+) (?:below|in the lower)")
    for start in range(8):
        asked = Question("q1", "likert", "Is it fair?", scale=5)
        made = simulate(study("survey", survey=(asked,), respondents=people(6, start * 6)))[-1]
        ticks = made.report_sections["per_question"][0]["distribution"]
        said = told.search(made.report_sections["executive_summary"])
        assert [int(each) for each in said.groups()] == [
            ticks["4"] + ticks["5"],
            6,
            ticks["1"] + ticks["2"],
        ]


def _report(*rows):
    return [{"id": f"q{at}", "n": 4} | row for at, row in enumerate(rows)]


def _scale(text, average):
    return {
        "type": "likert",
        "text": text,
        "scale": 5,
        "average": average,
        "distribution": {"1": 4},
    }


def test_the_lowest_item_is_the_lowest_of_all_however_it_is_worded():
    worry = _scale("I worry about it.", 1.5)
    rows = _report(_scale("I would use it.", 4.0), worry, _scale("I like it.", 3.0))
    told = executive(
        study("survey", "", count=4),
        rows,
        read_closed(
            [Question(row["id"], "likert", row["text"], 5) for row in rows], Stimulus.read("")
        ),
        shown=False,
    )
    assert re.search(r"“I worry about it”(?:,| \(|$).{0,8}1\.5", told)


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ("Who does most of the cooking at home?", {"I do": 4, "My spouse": 0}),
        ("Which way do you go?", {"By bus": 2, "By train": 1, "On foot": 1}),
    ],
)
def test_neither_who_does_it_nor_half_of_all_is_a_recommendation(text, options):
    asked = {"type": "multiple_choice", "text": text, "options": [*options]}
    row = _report(asked | {"distribution": options})[0]
    assert _of_choice(stream(1, "t"), row) == ""
