# ruff: noqa: E501 - tables read better whole
"""What reports say follows from the results below them, and is told in words that fit the numbers."""

from __future__ import annotations

import re

import pytest

from boses_mock.kernel.rng import stream
from boses_mock.studies.model import Question
from boses_mock.studies.reading.aspects import ASPECTS
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.report import advised
from boses_mock.studies.sentences.report import OF_ONE
from boses_mock.studies.simulation import simulate
from boses_mock.studies.speaking.attitude import attitude
from boses_mock.studies.speaking.first_person import sentences
from boses_mock.studies.speaking.lines import compared
from boses_mock.studies.speaking.matters import FEES, OUTSIDE
from boses_mock.studies.types.findings import matter_of

from .people import COFFEE, people, study
from .test_probes import CATEGORIES

PRICE = (ASPECTS["price"].liked, ASPECTS["price"].doubted)


def likert(id, text, scale=5):
    return Question(id, "likert", text, scale, "Strongly disagree", "Strongly agree")


def choice(id, text, *options):
    return Question(id, "multiple_choice", text, options=options)


HABITS = (
    choice("q1", "How often do you eat fast food?", "Daily", "Weekly", "Monthly", "Rarely"),
    choice("q2", "Which matters most to you there?", "Price", "Taste", "Speed", "Distance"),
    choice("q3", "Do you eat breakfast?", "Yes", "No"),
    likert("q4", "I feel guilty after eating fast food."),
    likert("q5", "Fast food is good value for money."),
)
SHOWN = (
    likert("q1", "This coffee is for people like me."),
    likert("q2", "This coffee is too expensive."),
    choice("q3", "Would you buy this coffee?", "Yes", "Maybe", "No"),
    choice("q4", "Where would you buy it?", "Supermarket", "Online", "Café", "Sari-sari store"),
)


def held(questions, shown, count=12, start=0, **kinds):
    what = Stimulus.read(shown, (), CATEGORIES)
    crowd = people(count, start, **kinds)
    return simulate(study("survey", survey=questions, respondents=crowd, stimulus=what))


def report_of(results):
    return results[-1].report_sections


def rows_of(sections):
    return {row["text"].rstrip("."): row for row in sections["per_question"]}


@pytest.mark.parametrize(("questions", "shown"), [(HABITS, None), (SHOWN, COFFEE)])
@pytest.mark.parametrize("start", range(0, 48, 12))
def test_each_recommendation_of_a_survey_tells_of_a_question_and_its_count(questions, shown, start):
    sections = report_of(held(questions, shown, start=start))
    rows = rows_of(sections)
    for line in sections["recommendations"].splitlines():
        row = next(row for text, row in rows.items() if f"“{text}”" in line)
        counted = list(row["distribution"].values())
        told = int(re.search(r"(\d+) (?:of 12|who)", line)[1])
        if row["type"] == "likert":
            middle = len(counted) // 2
            assert told in (sum(counted[:middle]), sum(counted[middle + 1 :])), line
        else:
            assert told == max(counted), line
            named = [option for option in row["options"] if f"“{option}”" in line]
            assert [row["distribution"][each] for each in named] == [told] * len(named), line


def test_a_survey_that_shows_nothing_advises_nothing_about_a_thing():
    for start in range(0, 48, 12):
        sections = report_of(held(HABITS, None, start=start))
        told = sections["recommendations"] + sections["executive_summary"]
        assert "this idea" not in told
        assert not re.search(r"version|pack|sample|trial|deliver|novelty", told)
        assert "breakfast" not in sections["recommendations"]


def test_what_is_written_under_open_questions_is_advised_with_its_count():
    asked = (Question("o", "open_ended", "What worries you about it?"), *SHOWN[:1])
    what = Stimulus.read(COFFEE, (), CATEGORIES)
    advice = {line for each in what.known.barriers for line in each.advice}
    starts = tuple(re.split(r"[{;]", line)[0] for line in advice)
    found = 0
    for start in range(0, 48, 12):
        sections = report_of(held(asked, COFFEE, start=start))
        lines = sections["recommendations"].splitlines()
        found += sum(line[2:].startswith(starts) for line in lines)
        assert not any("“" not in line and not line[2:].startswith(starts) for line in lines)
    assert found >= 4


def test_most_are_more_than_half_and_equals_are_told_as_such():
    seen = set()
    for start in range(0, 96, 6):
        sections = report_of(held(HABITS[:2], None, 6, start))
        for text, row in rows_of(sections).items():
            most = max(row["distribution"].values())
            said = [
                each
                for each in re.split(r"(?<=[.)])\s(?=[A-Z“])", sections["executive_summary"])
                if text in each
            ]
            tied = list(row["distribution"].values()).count(most) > 1
            for each in said:
                assert ("most chose" in each) <= (most * 2 > 6 and not tied), each
                assert (" each)" in each) == tied, each
                seen.add(tied)
    assert seen == {True, False}


def test_whom_to_turn_to_next_is_told_by_how_people_felt():
    seen = set()
    for kind in ("concept_test", "focus_group", "idi_ai"):
        for start in range(0, 32, 4):
            made = simulate(study(kind, COFFEE, respondents=people(4, start)))
            whole = made[-1].to_dict()
            felt = whole["sentiment_distribution"] or {
                name: sum(each.sentiment == name for each in made[:-1])
                for name in ("Positive", "Neutral", "Negative")
            }
            advice = whole["recommendations"] or whole["report_sections"]["recommendations"]
            last = advice.splitlines()[-1]
            left = next((name for name in ("Neutral", "Negative") if felt[name]), None)
            word = {"Neutral": "undecided", "Negative": "against"}.get(left)
            assert (word or "4 ") in last, (felt, last)
            told = "one of 4 who was" if left and felt[left] == 1 else str(left and felt[left])
            assert left is None or told in last, (felt, last)
            seen.add(left)
    assert len(seen) >= 2


def test_incomes_are_told_apart_by_counts_that_can_be_checked():
    found = 0
    for start in range(0, 120, 10):
        crowd = [*people(5, start, income="Low"), *people(5, start + 5, income="High")]
        made = simulate(study("concept_test", COFFEE, respondents=crowd))
        said = re.search(
            r"Support differed by income: it came from (\w+) of (\d) with a (\w+) income, and from (\w+) of (\d) with a (\w+) one|Income marked the line: of those with a (\w+) income (\d) of (\d).*?a (\w+) one (\w+) of (\d)",
            made[-1].summary_text,
        )
        if not said:
            continue
        found += 1
        got = [each for each in said.groups() if each]
        from_first = said.group(1) is not None
        high, low = (got[2], got[5]) if from_first else (got[0], got[3])
        counts = (got[0], got[3]) if from_first else (got[1], got[4])
        for level, count in zip((high, low), counts, strict=True):
            pos = sum(
                each.sentiment == "Positive"
                for each, who in zip(made, crowd, strict=False)
                if who.income_level.lower() == level
            )
            assert (0 if count == "none" else int(count)) == pos
    assert found >= 3


def test_two_quotes_are_not_led_to_in_the_same_way():
    for start in range(0, 60, 6):
        made = simulate(study("concept_test", COFFEE, respondents=people(6, start)))
        said = made[-1].summary_text
        leads = [
            lead
            for lead in ("put it this way", "In the words of", "said: “")
            if said.count(lead) > 1
        ]
        assert not leads, said


def test_one_of_several_does_what_several_do():
    lines = (
        "Keep to moderation; {c} of {n} have seen the damage.",
        "Be quick; {c} of {n} fear it.",
    )
    told = [advised(stream(1), [line], count, 6) for line in lines for count in (1, 2)]
    assert told[0].endswith("1 of 6 has seen the damage.")
    assert told[1].endswith("2 of 6 have seen the damage.")
    assert told[2].endswith("1 of 6 fears it.")
    assert told[3].endswith("2 of 6 fear it.")


def test_every_verb_of_a_category_s_advice_agrees_with_one():
    told = [
        line
        for code in CATEGORIES.codes()
        for each in (*CATEGORIES.category(code).drivers, *CATEGORIES.category(code).barriers)
        for line in each.advice
    ]
    verbs = {found[1] for line in told if (found := re.search(r"\{c\} of \{n\} ([a-z]+)", line))}
    plural = {
        "have",
        "are",
        "fear",
        "want",
        "think",
        "count",
        "look",
        "pay",
        "need",
        "know",
        "doubt",
    }
    assert plural <= verbs
    past = r"\w+ed|saw|would|were|found|thought|could|felt|did|cannot|said|had|grew|brought|spoke|may|will|never|here|in|from|read|away"
    assert not {verb for verb in verbs if verb not in OF_ONE and not re.fullmatch(past, verb)}


def test_who_is_no_user_is_counted_in_a_group_as_well():
    asked = "What do you think of BabyGrow, infant formula for mothers of newborns, ₱900?"
    what = Stimulus.read(asked, (), CATEGORIES)
    crowd = people(6)
    made = simulate(study("focus_group", respondents=crowd, stimulus=what))[-1].report_sections
    outside = sum(attitude(42, who, what).outside for who in crowd)
    assert outside >= 3
    assert "meant for somebody else" in made["consensus_themes"]
    assert f"{outside} of 6" in made["recommendations"]


def test_what_is_for_somebody_s_parents_is_for_its_children_to_buy():
    asked = "What do you think of {}, a pendant for elderly {}calling for help, S$29 a month?"
    assert Stimulus.read(asked.format("Oma", "parents "), (), CATEGORIES).known.users == ""
    assert Stimulus.read(asked.format("Oma", ""), (), CATEGORIES).known.users == "older people"


def test_nobody_is_told_as_none():
    for kind in ("concept_test", "idi_ai"):
        for start in range(0, 60, 3):
            made = simulate(study(kind, COFFEE, respondents=people(3, start)))
            told = made[-1].summary_text
            assert not re.search(r"\b0\b", told), told


def test_the_only_scale_is_neither_the_best_nor_the_worst():
    for start in range(0, 48, 6):
        told = report_of(held(SHOWN[:1], COFFEE, 6, start))["executive_summary"]
        assert not re.search(r"highest|best-rated|lowest", told), told
        assert re.search(r"(?:average|came to)", told, re.I), told


def test_a_theme_that_only_repeats_its_question_is_no_advice():
    asked = (Question("o", "open_ended", "What stops you from saving more?"), HABITS[1])
    for start in range(0, 36, 12):
        advice = report_of(held(asked, None, start=start))["recommendations"]
        assert "“savings”" not in advice


@pytest.mark.parametrize("kind", ["concept_test", "focus_group", "idi_ai"])
def test_what_one_of_many_raised_is_no_ground_for_advice(kind):
    for start in range(0, 48, 8):
        made = simulate(study(kind, COFFEE, respondents=people(8, start)))[-1].to_dict()
        advice = made["recommendations"] or made["report_sections"]["recommendations"]
        *themes, _ = advice.splitlines()
        assert not [line for line in themes if "1 of 8" in line], advice


def test_who_were_furthest_apart_are_named_where_nobody_argued():
    views = {"for it": "Positive", "undecided": "Neutral", "against it": "Negative"}
    told = r"(\w+) (?:was|ended) ([a-z ]+) and (\w+) ([a-z ]+),|were (\w+) \(([a-z ]+)\) and (\w+) \(([a-z ]+)\)"
    seen = 0
    for start in range(0, 90, 3):
        crowd = people(3, start)
        what = Stimulus.read("What do you think of BoonPay, an app for donations?", (), CATEGORIES)
        made = simulate(study("focus_group", respondents=crowd, stimulus=what))
        found = re.search(told, made[-1].report_sections["moderator_summary"])
        if found:
            seen += 1
            one, warm, other, cool = (each for each in found.groups() if each)
            for name, view in ((one, warm), (other, cool)):
                who = next(each for each in crowd if each.name.startswith(name))
                assert attitude(42, who, what).sentiment == views[view]
    assert seen >= 3


@pytest.mark.parametrize(
    "asked",
    [
        COFFEE,
        "What do you think of Kribo, seaweed snack in a family pack, for ₱85?",
        "What do you think of Sabay, an e-wallet with free transfers and cashback?",
        "What do you think of Himbing, a mattress with firm support, ₱9,000?",
    ],
)
def test_every_theme_of_a_reaction_is_in_its_words(asked):
    what = Stimulus.read(asked, (), CATEGORIES)
    seen = 0
    for each in simulate(study("concept_test", respondents=people(30), stimulus=what))[:-1]:
        told = [compared(line) for line in sentences(each.reaction_text)]
        found = {matter_of(bare, what.known.category) for bare in told}
        topics = {topic for topic, _, _ in filter(None, found)}
        for theme in each.key_themes:
            if theme not in (FEES, OUTSIDE, *PRICE):
                assert theme in topics, (theme, each.reaction_text)
                seen += 1
    assert seen >= 50


def test_the_themes_of_open_answers_are_in_the_answers():
    asked = "What do you think of Kribo, seaweed snack in a family pack, for ₱85?"
    what = Stimulus.read(asked, (), CATEGORIES)
    question = Question("o", "open_ended", "What do you like or dislike about it?")
    seen = 0
    for start in range(0, 48, 12):
        made = held((question,), asked, start=start)
        answers = [each.report_sections["answers"][0]["answer"] for each in made[:-1]]
        told = [compared(line) for text in answers for line in sentences(text)]
        topics = {found[0] for bare in told if (found := matter_of(bare, what.known.category))}
        for theme in report_of(made)["per_question"][0]["themes"]:
            assert theme in topics or theme in PRICE, theme
            seen += 1
    assert seen >= 8


def test_what_hinders_most_is_to_be_dealt_with_and_not_planned_with():
    asked = choice("q", "What would stop you from buying it?", "Price", "Taste", "Nothing")
    for start in range(0, 48, 12):
        sections = report_of(held((asked,), COFFEE, start=start))
        (row,) = sections["per_question"]
        if list(row["distribution"].values()).count(max(row["distribution"].values())) == 1:
            assert re.search(r"Deal with|out of the way", sections["recommendations"])
