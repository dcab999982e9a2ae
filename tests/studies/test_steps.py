"""A study costs as much an answer when there are many, and others may run between its steps."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

import pytest

from boses_mock.kernel.steps import Steps, drain
from boses_mock.studies.model import Design, Question, Result, Study, read_schema
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.reading.surveys.questionnaire import parse_text, parse_text_steps
from boses_mock.studies.simulation import simulate, simulate_steps
from boses_mock.studies.speaking.interview import Turn, reply
from tests.pace import seconds, steps_seconds

from .people import COFFEE, person, study
from .questionnaires import PAPERS
from .test_survey import SCHEMA

TYPES = ("concept_test", "survey", "focus_group", "idi_ai", "conjoint")
TOPICS = ("price", "taste", "can", "morning", "advertising")
DESIGN = Design.from_dict(
    {
        "attributes": [
            {"name": f"Attribute {n}", "levels": [f"level {n} of ₱{k}9 coffee" for k in range(9)]}
            for n in range(10)
        ],
        "n_tasks": 20,
    }
)
LONGEST_STEP = 0.03  # seconds of CPU: twice what is promised, as machines differ


def asked(count: int) -> tuple[str, ...]:
    return tuple(f"What do you think of the {TOPICS[n % 5]} of number {n}?" for n in range(count))


def large(kind: str, people: int, questions: int = 100) -> Study:
    survey = tuple(Question(text, "open_ended", text) for text in asked(questions))
    return study(
        kind, count=people, survey=survey, script=asked(questions), design=DESIGN, key=f"{people}"
    )


@pytest.mark.parametrize("kind", ["survey", "idi_ai"])
def test_an_answer_costs_the_same_among_ten_people_and_among_forty(kind: str) -> None:
    simulate(large(kind, 2))  # what is made once is made
    seeds = count(100)  # nothing that was worked out for others may help

    def asking(people: int) -> None:
        simulate(replace(large(kind, people), seed=next(seeds)))

    few = seconds(lambda: asking(10))
    many = seconds(lambda: asking(40), 4 * few * 1.75)
    assert many <= 4 * few * 1.75


def test_an_answer_costs_the_same_when_all_that_can_be_said_was_said() -> None:
    once = Question("q", "open_ended", "What do you think of it?")
    survey = tuple(replace(once, id=f"q{n}") for n in range(100))
    few = seconds(lambda: simulate(study("survey", count=4, survey=survey)))
    many = seconds(lambda: simulate(study("survey", count=24, survey=survey)), 6 * few * 2)
    assert many <= 6 * few * 2


def test_a_message_late_in_a_long_interview_is_answered_as_quickly() -> None:
    who, what = person(1), Stimulus.read(COFFEE)
    turns: list[Turn] = []
    for question in asked(400):
        told = f"{reply(1, 'k', who, what, question, turns[-20:])} {len(turns)} it was."
        turns += [("user", question), ("persona", told)]
    last = "What do you think of the price?"
    assert seconds(lambda: reply(1, "k", who, what, last, turns), LONGEST_STEP) < LONGEST_STEP


@pytest.mark.parametrize("kind", TYPES)
def test_others_may_run_after_every_few_thousandths_of_a_second(kind: str) -> None:
    times = steps_seconds(lambda: simulate_steps(large(kind, 20)), LONGEST_STEP)
    assert len(times) > 20
    assert max(times) < LONGEST_STEP


@pytest.mark.parametrize("kind", TYPES)
def test_a_study_comes_to_the_same_whatever_runs_between_its_steps(kind: str) -> None:
    mixed = (*read_schema(SCHEMA), *large(kind, 1, 3).survey)
    mine = replace(large(kind, 4, 5), survey=mixed)
    other = replace(mine, seed=7, key="other", stimulus=Stimulus.read("How do you eat?"))
    alone = simulate(mine), simulate(other)
    assert _in_turn(simulate_steps(mine), simulate_steps(other)) == list(alone)


def _in_turn(*running: Steps[tuple[Result, ...]]) -> list[tuple[Result, ...]]:
    """Run computations in turn, a step each."""
    ended: dict[int, tuple[Result, ...]] = {}
    while len(ended) < len(running):
        for place, steps in enumerate(running):
            if place in ended:
                continue
            try:
                next(steps)
            except StopIteration as end:
                ended[place] = end.value
    return [ended[place] for place in range(len(running))]


def test_a_type_that_does_not_run_by_itself_is_refused_before_the_first_step() -> None:
    with pytest.raises(ValueError, match="idi_manual"):
        simulate_steps(study("idi_manual"))


@pytest.mark.parametrize(
    "briefing",
    [
        "Our premium serum, ₱4,999. ",
        "'a ",
        "a b ",
        "A B C ",
        "₱1,000 ",
        "message 'a' ",
        "and ",
        "-",
    ],
)
def test_many_long_briefings_are_read_in_short_steps(briefing: str) -> None:
    text = (briefing * 6_000)[:6_000]
    times = steps_seconds(lambda: Stimulus.read_steps(COFFEE, [text] * 20), LONGEST_STEP)
    assert len(times) > 60
    assert max(times) < LONGEST_STEP


def test_a_stimulus_read_in_steps_is_the_one_read_at_once() -> None:
    briefings = ["“Salam” is a new tea at ₱20.\n\nIt is  sold in Manila.", "No sugar, no fuss."]
    assert drain(Stimulus.read_steps(COFFEE, briefings)) == Stimulus.read(COFFEE, briefings)


def test_a_questionnaire_is_read_in_short_steps() -> None:
    paper = "\n".join(text for text, _ in PAPERS.values())
    times = steps_seconds(lambda: parse_text_steps(paper[:40_000]), LONGEST_STEP)
    assert len(times) > 200
    assert max(times) < LONGEST_STEP
    text, _ = next(iter(PAPERS.values()))
    assert drain(parse_text_steps(text)) == parse_text(text)


@pytest.mark.slow
@pytest.mark.parametrize("kind", TYPES)
def test_the_largest_study_takes_seconds_and_no_step_over_fifteen_thousandths(kind: str) -> None:
    times = steps_seconds(lambda: simulate_steps(large(kind, 200)), 0.015)
    assert sum(times) < 10
    assert max(times) < 0.015


HOSTILE = ("a", "1,", "? ", ". ", "St. ", "She is ", "(", '"a" ', "and ", "son of 5, ", "\n", "-")


@pytest.mark.parametrize("token", HOSTILE)
@pytest.mark.parametrize("field", ["day_in_the_life", "pain_points", "occupation", "full_name"])
def test_whatever_stands_in_a_persona_its_interview_takes_no_longer(field: str, token: str) -> None:
    who = person(1, **{field: "x " + token * 2_000})
    assert seconds(lambda: simulate(study("idi_ai", respondents=(who,))), 0.2) < 0.2
