# ruff: noqa: E501 - tables read better whole
"""What crosses a red line is refused in a survey as it is in a concept test, in every question."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from boses_mock.studies.categories import load_categories
from boses_mock.studies.model import Question, Study
from boses_mock.studies.reading.money import usurious
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.simulation import simulate
from tests.studies.test_survey_agreement import choice, crowd, likert, of_place

__all__ = ["crowd"]
CATEGORIES = load_categories(Path(__file__).parents[2] / "fixtures" / "categories")
HARMFUL = {
    "Bangkok": ("A whitening cream with mercury that makes skin white in 3 days, ฿199", "this cream"),
    "Manila": ("Utang Agad: a loan of ₱5,000 at 30% interest a week", "this loan"),
    "Jakarta": ("Rokok Ceria: cigarettes for children, Rp 5.000 a pack, mango flavour", "these cigarettes"),
}  # fmt: skip
OPEN = {
    "What do you like about {}?": r"nothing|not|no |none|can.t",
    "What would make you buy {}?": r"nothing|no |cannot|change it|begin|not|nobody",
    "How would you use it?": r"not?\b|never|won.t",
    "Where would you expect to find {}?": r"nowhere|no |not|hidden|counter|nobody",
    "Who is it for?": r"nobody|no |not|only for|do not know|told",
    "What would you improve?": r"nothing|no |cannot|change it|begin|not|nobody",
}


def _asked(people, shown, *questions):
    numbered = tuple(
        Question(f"q{n}", q.type, q.text, q.scale, q.low_label, q.high_label, q.options)
        for n, q in enumerate(questions, 1)
    )
    study = Study(
        seed=42,
        key="s",
        simulation_type="survey",
        respondents=tuple(people),
        stimulus=Stimulus.read(shown, (), CATEGORIES),
        survey=numbered,
        categories=CATEGORIES,
    )
    *each, whole = simulate(study)
    return [[a["answer"] for a in one.report_sections["answers"]] for one in each], whole


@pytest.mark.parametrize("place", HARMFUL)
@pytest.mark.parametrize("is_shown", [True, False], ids=["shown", "told of by a question"])
def test_closed_questions_refuse_what_crosses_a_line(crowd, place, is_shown):
    shown, it = HARMFUL[place]
    lead = "" if is_shown else f"{shown}: "
    asked = (
        likert(f"{lead}How likely are you to buy {it}?", "Not at all likely", "Very likely"),
        choice(f"Would you buy {it}?", "Definitely", "Probably", "Not sure", "Probably not", "Definitely not"),
        choice("Would you try it?", "Yes", "No"),
        choice(f"What do you like most about {it}?", "The price", "The result", "None of these"),
        choice(f"Which words describe {it}? Select all that apply.", "Modern", "Trustworthy", "Dangerous", "Good value"),
        choice(f"How much would you pay for {it}?", "Nothing", "Under 100", "100-500", "More than 500"),
        likert(f"{it.capitalize()} worries me.", "Strongly disagree", "Strongly agree"),
    )  # fmt: skip
    answers, _ = _asked(of_place(crowd, place), shown if is_shown else None, *asked)
    for likely, buy, attempt, most, words, pays, worry in answers:
        assert (likely, worry) == (1, 5)
        assert (buy, attempt, most) == ("Definitely not", "No", "None of these")
        assert (words, pays) == (["Dangerous"], "Nothing")


@pytest.mark.parametrize("place", HARMFUL)
def test_open_questions_refuse_it_in_words_that_fit_what_is_asked(crowd, place):
    shown, it = HARMFUL[place]
    asked = [Question("", "open_ended", text.format(it)) for text in OPEN]
    answers, whole = _asked(of_place(crowd, place)[:8], shown, *asked)
    for row in answers:
        for answer, words in zip(row, OPEN.values(), strict=True):
            assert re.search(words, answer, re.I), answer
    said = [answer for row in answers for answer in row]
    assert len(set(said)) == len(said)
    assert not [each for each in said if re.search(r", Nothing\b", each)]
    for row in whole.report_sections["per_question"]:
        assert len(row["themes"]) == 1


@pytest.mark.parametrize(
    ("place", "shown", "text", "refusal"),
    [
        ("Manila", "Krim na may mercury na nagpapaputi sa 3 araw, ₱150, whitening cream with mercury", "Ano ang nagustuhan mo sa produktong ito?", r"\b(?:wala|ayoko)"),
        ("Jakarta", "Pinjaman cepat Rp 1.000.000 dengan bunga 5% per hari", "Apa yang Anda sukai dari produk ini?", r"\btidak"),
        ("Hanoi", "Vay nhanh 5.000.000đ, lãi 30% một tháng", "Bạn thích điều gì ở sản phẩm này?", r"\bkhông\b"),
    ],
)  # fmt: skip
def test_it_is_refused_in_the_language_that_is_spoken(crowd, place, shown, text, refusal):
    answers, _ = _asked(of_place(crowd, place)[:6], shown, Question("", "open_ended", text))
    for (answer,) in answers:
        assert re.search(refusal, answer, re.I), answer


def test_what_a_survey_asks_of_a_life_is_answered_beside_a_harmful_thing(crowd):
    asked = (
        choice("Do you drink coffee?", "Yes", "No"),
        likert("I like to try new things.", "Strongly disagree", "Strongly agree"),
    )
    people = of_place(crowd, "Bangkok")
    answers, _ = _asked(people, HARMFUL["Bangkok"][0], *asked)
    alone, _ = _asked(people, None, *asked)
    assert [each[0] for each in answers] == [each[0] for each in alone]
    assert len({each[1] for each in answers}) > 1


@pytest.mark.parametrize(
    ("text", "is_usury"),
    [
        ("a loan of ₱5,000 at 30% interest a week", True),
        ("pinjaman Rp 1.000.000, bunga 5% per hari", True),
        ("vay 10 triệu, lãi 20%/tháng", True),
        ("utang na ₱2,000, 10% kada linggo", True),
        ("a loan at 1.5% interest a month", False),
        ("pinjaman dengan bunga 9% per tahun", False),
        ("a loan with 20% cashback on fees", False),
    ],
)
def test_a_rate_tells_usury_as_sums_do(text, is_usury):
    assert usurious(text) == is_usury


@pytest.mark.parametrize(
    ("place", "shown", "closed", "asked"),
    [
        ("Hanoi", "Kem trộn Trắng Nhanh chứa thủy ngân, trắng da sau 3 ngày, 150.000đ", ("Bạn có mua không?", "Có", "Không"), "Bạn thích gì ở sản phẩm này?"),
        ("Jakarta", "Krim pemutih dengan merkuri, putih dalam 3 hari, Rp 50.000", ("Apakah Anda akan mencobanya?", "Ya", "Tidak"), "Apa yang Anda sukai?"),
        ("Jakarta", "Bakso kenyal mengandung boraks, Rp 10.000 per porsi", ("Apakah Anda akan membelinya?", "Ya", "Tidak"), "Apa yang Anda sukai?"),
        ("Manila", "Vape Kid: vape na lasang bubblegum para sa mga estudyante ng high school, ₱299", ("Bibilhin mo ba ito?", "Oo", "Hindi"), "Ano ang nagustuhan mo?"),
        ("Hanoi", "Ứng dụng đọc trộm tin nhắn của vợ chồng, 99.000đ một tháng", ("Bạn có mua không?", "Có", "Không"), "Bạn thích gì ở ứng dụng này?"),
        ("Jakarta", "Investasi Cepat: gandakan uang dalam 30 hari", ("Apakah Anda akan mencobanya?", "Ya", "Tidak"), "Apa yang Anda sukai?"),
    ],
)  # fmt: skip
def test_harm_is_known_in_the_languages_that_texts_are_in(crowd, place, shown, closed, asked):
    questions = (choice(*closed), Question("", "open_ended", asked))
    for answer, told in _asked(of_place(crowd, place)[:5], shown, *questions)[0]:
        assert answer == closed[2]
        assert re.search(r"\b(?:không|tidak|wala)", told, re.I), told


@pytest.mark.parametrize(
    "shown",
    [
        "Krim wajah bebas merkuri dengan nomor BPOM, Rp 45.000",
        "Kem dưỡng da không chứa thủy ngân, 120.000đ",
        "Bakso sapi tanpa boraks, Rp 12.000",
        "Kursus bahasa Inggris untuk anak sekolah, Rp 99.000 per bulan",
    ],
)
def test_what_is_free_of_harm_crosses_no_line(shown):
    assert Stimulus.read(shown, (), CATEGORIES).known.crossed == ()


def test_it_is_recommended_to_nobody(crowd):
    ask = Question("", "open_ended", "Who would you recommend it to?")
    for (told,) in _asked(of_place(crowd, "Bangkok"), HARMFUL["Bangkok"][0], ask)[0]:
        assert re.search(r"nobody|no one|warn|keep away", told, re.I), told
