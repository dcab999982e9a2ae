"""What the persona's own fields tell bars lines, rivals and ticks that contradict them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from boses_mock.studies.categories import load_categories
from boses_mock.studies.model import Question, Respondent
from boses_mock.studies.reading.halves import halves
from boses_mock.studies.reading.nouns import is_named
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.sentences.tongues.spoken import TONGUES
from boses_mock.studies.speaking.closed.kitchen import who_cooks
from boses_mock.studies.speaking.fitting import covering, fitting
from boses_mock.studies.speaking.interview import reply
from boses_mock.studies.speaking.lives.at_home import kids_code
from boses_mock.studies.speaking.lives.work_sorts import is_employed
from boses_mock.studies.speaking.tongue import Answer, filled
from boses_mock.studies.speaking.twofold import questions_of

_FIXTURES = Path(__file__).parents[2] / "fixtures"
CATEGORIES = load_categories(_FIXTURES / "categories")
ANY = Respondent(
    id="any",
    name="Farida Ramos",
    age=41,
    gender="Female",
    occupation="Homemaker who runs the household budget",
    location="Payatas, Quezon City",
    income_level="Low",
    family_situation="Married with a son of 9.",
)
COOK = replace(ANY, id="cook", psychographic_notes="Farida cooks every day for the family.")
LIFE = Stimulus.read("Pagkain sa bahay", (), CATEGORIES)


@pytest.mark.parametrize(
    ("title", "employed"),
    [
        ("Jeepney driver on the Vertis North route", False),
        ("Freelance video editor", False),
        ("Phở stall owner", False),
        ("Rice farmer", False),
        ("Retired teacher", False),
        ("", False),
        ("Accountant at a bank", True),
        ("Staff nurse at a clinic", True),
    ],
)
def test_who_has_an_employer(title: str, employed: bool) -> None:
    assert is_employed(title) is employed


@pytest.mark.parametrize(
    ("category", "text", "who", "barred"),
    [
        (
            "insurance",
            "An accident insurance for drivers that pays ₱500 for each day in hospital.",
            replace(ANY, occupation="Jeepney driver"),
            ("employer", "deducted"),
        ),
        (
            "laundry",
            "A liquid laundry detergent, gentle on hands and baby clothes.",
            replace(ANY, psychographic_notes="Has a washing machine at home."),
            ("basin", "scrub", "my hands", "by hand"),
        ),
        (
            "pet",
            "A chilled fresh cat food made with real tuna, delivered every Friday.",
            replace(ANY, purchase_behavior="She gets wet food every week."),
            ("left over", "leftovers", "their bowl"),
        ),
    ],
)
def test_no_line_contradicts_who_says_it(
    category: str, text: str, who: Respondent, barred: tuple[str, ...]
) -> None:
    known = Stimulus.read(text, (), CATEGORIES).known
    assert known is not None and known.category.code == category
    matters = (*known.drivers, *known.barriers)
    other = replace(ANY, occupation="Accountant at a bank")

    def told(whose: Respondent) -> str:
        found = fitting(whose, category, matters)
        return " ".join(line for each in found for line in (each.topic, *each.lines))

    assert any(each in told(other) for each in barred)
    assert not any(each in told(who) for each in barred)


def test_an_employers_insurer_is_only_for_the_employed() -> None:
    rivals = ("PhilHealth", "Maxicare")
    driver = replace(ANY, occupation="Tricycle driver")
    assert covering(driver, "insurance", rivals) == ("PhilHealth",)
    trusting = replace(driver, trusted_brands=("Maxicare",))
    assert covering(trusting, "insurance", rivals) == rivals
    assert covering(replace(ANY, occupation="Accountant"), "insurance", rivals) == rivals
    assert covering(driver, "snack", rivals) == rivals


@pytest.mark.parametrize(
    ("family", "code"),
    [
        ("Married with a son of 9.", "son"),
        ("Married with a daughter of 2.", "daughter"),
        ("Lives with a child of 4.", "child"),
        ("Married with two daughters of 9 and 5.", "kids"),
    ],
)
def test_one_child_is_no_plural(family: str, code: str) -> None:
    assert kids_code(replace(ANY, family_situation=family)) == code


@pytest.mark.parametrize(
    ("question", "options", "told"),
    [
        ("Sino ang magluto sa inyo?", ("Asawa ko", "Anak ko", "Kasambahay", "Ako"), 3),
        ("Who usually cooks in your household?", ("My child", "Helper", "Me"), 2),
        ("Gaano ka kadalas magluto?", ("Hindi kailanman", "Bihira", "Araw-araw"), 2),
        ("How often do you cook at home?", ("Never", "Sometimes", "Every day"), 2),
        ("Which brand of oil do you use?", ("Baguio", "Minola"), None),
    ],
)
def test_who_cooks_every_day_ticks_it(
    question: str, options: tuple[str, ...], told: int | None
) -> None:
    asked = Question("q", "multiple_choice", question, options=options)
    assert who_cooks(COOK, asked.text, asked.options) == told
    assert who_cooks(ANY, asked.text, asked.options) is None


@pytest.mark.parametrize(
    ("message", "parts"),
    [
        ("Do you have a pet? Why?", ("Do you have a pet?", "Why?")),
        ("Do you exercise? Why or why not?", ("Do you exercise?", "Why?")),
        (
            "Do you drink coffee, and how many cups a day?",
            ("Do you drink coffee?", "How many cups a day?"),
        ),
        ("Apakah Ibu menabung, dan berapa?", ("Apakah Ibu menabung?", "Berapa uang?")),
        (
            "Bumibili ka ba ng gulay, at magkano?",
            ("Bumibili ka ba ng gulay?", "Magkano?"),
        ),
        (
            "Chị có uống cà phê không? Mấy ly một ngày?",
            ("Chị có uống cà phê không?", "Mấy ly một ngày?"),
        ),
        ("How much do you spend and where?", None),
        ("Do you know when it opens?", None),
        ("Have you ever skipped a meal, and why?", None),
    ],
)
def test_halves_of_a_question(message: str, parts: tuple[str, str] | None) -> None:
    assert halves(message) == parts


@pytest.mark.parametrize(
    ("question", "first", "second"),
    [
        ("Umiinom ka ba ng kape? Ilang tasa sa isang araw?", "Oo|Hindi|Wala", "isa|dalawa|araw"),
        ("Nagluluto ka ba sa bahay? Bakit?", "Oo", "kasi|para|gusto"),
        ("Bumibili ka ba ng gulay sa palengke, at magkano?", "Oo", "₱"),
        ("Do you exercise? Why or why not?", "Yes|No|I do", "ecause|reason|comes down"),
    ],
)
def test_both_halves_are_answered(question: str, first: str, second: str) -> None:
    told = reply(11, "halves", COOK, LIFE, question)
    assert told.startswith(tuple(first.split("|"))), told
    assert any(each in told.casefold() for each in second.split("|")), told


@pytest.mark.parametrize(
    ("phrase", "question", "named"),
    [
        ("electric jeepneys", "What about electric jeepneys?", True),
        ("durian", "Do you like durian?", True),
        ("skipped", "Have you ever skipped, and why?", False),
        ("cups", "How many cups a day?", False),
        ("that", "What of that?", False),
    ],
)
def test_only_a_noun_phrase_is_named_again(phrase: str, question: str, named: bool) -> None:
    assert is_named(phrase, question) is named


@pytest.mark.parametrize("tongue", ["en", "tl", "id", "vi"])
def test_a_reason_is_put_in_more_than_one_way(tongue: str) -> None:
    people = [replace(ANY, id=f"way-{n}") for n in range(12)]
    told = [filled(who, Answer("reason", {"reason": "trust"}), tongue)["reason"] for who in people]
    again = [filled(who, Answer("reason", {"reason": "trust"}), tongue)["reason"] for who in people]
    assert told == again
    assert len(set(told)) > 1


@pytest.mark.parametrize("tongue", ["en", "tl", "id", "vi"])
def test_every_other_way_stands_for_a_clause_that_is_said(tongue: str) -> None:
    words = TONGUES[tongue].words
    said = {*words["reason"].values(), *words["against"].values()}
    assert TONGUES[tongue].ways.keys() <= said


@pytest.mark.parametrize(
    "question",
    ["Umiinom ka ba ng kape? Bakit?", "Kumakain ka ba ng tinapay? Bakit?"],
)
def test_a_reason_that_is_asked_for_is_told_once(question: str) -> None:
    for n in range(8):
        who = replace(COOK, id=f"once-{n}")
        reason = filled(who, Answer("reason", {"reason": "habit"}), "tl")["reason"]
        told = reply(11, "once", who, LIFE, question)
        assert told.count(reason) < 2, told


@pytest.mark.parametrize(
    ("message", "parts"),
    [
        ("Do you smoke? How many sticks a day?", ("Do you smoke?",)),
        ("Apakah Anda merokok? Berapa batang sehari?", ("Apakah Anda merokok?",)),
        ("Do you drink tea? Why?", ("Do you drink tea?", "Why?")),
    ],
)
def test_a_number_that_nothing_tells_is_left_out(message: str, parts: tuple[str, ...]) -> None:
    assert questions_of(message, LIFE, ()) == parts
