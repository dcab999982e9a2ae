# ruff: noqa: E501 - questions read better whole
"""Questions of views and of one's own life: what they are read as, and what answers them."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from boses_mock.studies.model import Question, Study
from boses_mock.studies.reading.opinions import opinion_in
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.sentences.opinions import OPINIONS, THEMES
from boses_mock.studies.sentences.tongues.spoken import TONGUES
from boses_mock.studies.simulation import simulate
from boses_mock.studies.speaking.interview import reply

from .people import person

BARE = Stimulus.read(None)
CENTRE = Stimulus.read(
    "What would make a day centre good for your family?",
    ("Rumah Senja is a day centre. ₱6,000 a month, meals included.",),
)
READ = [
    ("If you had ten minutes with the hospital's CEO, what would you ask for?", "tells", "boss"),
    ("What should the ward authorities do first to make sorting work?", "tells", "authority"),
    ("Ano po ang gusto ninyong sabihin sa gobyerno?", "tells", "authority"),
    ("Kalau bisa bertemu menteri, apa yang ingin Bapak sampaikan kepada pemerintah?", "tells", "authority"),
    ("Anh muốn nói gì với thành phố?", "tells", "authority"),
    ("What makes it hard for you to sort rubbish at home?", "hard", "to"),
    ("What is the hardest part of the day for you?", "hard", "day"),
    ("Tell us about your last really difficult shift. What made it difficult?", "story", "work"),
    ("Ikuwento ninyo ang huling beses na dinala ninyo ang anak ninyo sa health center.", "story", "health"),
    ("Saan kayo kumukuha ng impormasyon tungkol sa kalusugan ng mga bata?", "info", "health"),
    ("Ano ang gusto ninyong baguhin sa health center ninyo?", "change", "health"),
    ("Apakah setoran Rp350.000 per bulan terasa berat?", "heavy", ""),
    ("Apa yang paling berat dari pekerjaan ini?", "hard", "work"),
    ("Apa yang perlu dijelaskan bank supaya Ibu/Bapak percaya?", "explain", "money"),
    ("How would your parent feel about spending the day at Rumah Senja?", "feels", "parents"),
    ("Some families say that sending a parent away is unfilial. What do you say to that?", "some_say", ""),
    ("Is there anything we have not asked that we should have?", "unasked", ""),
    ("Sumali na po ba kayo sa kooperatiba? Bakit o bakit hindi?", "joined", ""),
    ("Magkano po ang naiuuwi ninyo sa isang araw, at saan napupunta?", "take_home", ""),
    ("Sejak kapan Ibu/Bapak ingin berangkat umrah, dan apa yang membuat belum berangkat?", "since", ""),
    ("Kung hindi na kayo makapasada, ano po ang gagawin ninyo?", "if_lost", ""),
    ("Nếu không chạy xe được nữa thì anh sẽ làm gì?", "if_lost", ""),
    ("What did you lose that you miss the most?", "misses", "lost"),
    ("Who should pay for repairing flooded homes, and why?", "who_pays", ""),
    ("Mengapa Bapak/Ibu tetap mengajar walaupun gajinya kecil?", "stays", ""),
]  # fmt: skip
NOT_READ = [
    "How does it compare with what you use today?",
    "Where do you get your news?",
    "Is RM 8.90 too much for instant noodles?",
    "What would you tell a friend about it?",
    "What worries you about food prices?",
    "What would make you leave your usual route for good?",
    "Ada hal lain yang ingin Anda sampaikan?",
    "What do you think of the new coffee?",
]


@pytest.mark.parametrize(("question", "kind", "sort"), READ)
def test_a_question_is_read_by_its_verb_and_its_head(question, kind, sort):
    found = opinion_in(question)
    assert found is not None
    assert (found.kind, found.sort) == (kind, sort)


@pytest.mark.parametrize("question", NOT_READ)
def test_what_other_tables_know_is_left_to_them(question):
    assert opinion_in(question) is None


def test_every_kind_has_lines_and_a_theme_in_every_language():
    for kind in OPINIONS:
        for tongue, said in TONGUES.items():
            assert kind in THEMES[tongue], (tongue, kind)
            assert any(key == kind or key.startswith(f"{kind}_") for key in said.opined), (
                tongue,
                kind,
            )


def asked(who, question, what=BARE):
    return reply(42, "opinions", who, what, question)


def test_one_knows_whether_one_has_joined_and_whom_one_looks_after():
    out = replace(person(4), psychographic_notes="Jun has not joined a cooperative.")
    inside = replace(person(4), psychographic_notes="Jun has joined a transport cooperative.")
    for question, no, yes in (
        ("Sumali na po ba kayo sa kooperatiba?", r"^(?:Hindi|Wala)", r"^(?:Oo|Opo)"),
        ("Have you joined a cooperative?", r"^(?:No|Not)\b", r"^Yes"),
    ):
        assert re.search(no, asked(out, question))
        assert re.search(yes, asked(inside, question))
    carer = replace(person(3), family_situation="Married. Sees to a parent with dementia.")
    assert "parent with dementia" in asked(carer, "Who do you look after?").lower()


def test_a_sum_is_heavy_by_what_is_left_of_a_month():
    who = replace(person(1), price_sensitivity="Careful: of ₱20,000 a month ₱2,000 is left.")
    question = "Mabigat po ba ang {} kada buwan?"
    assert re.search(r"[Mm]abigat|[Hh]indi kaya|hindi buwan", asked(who, question.format("₱1,900")))
    assert re.search(r"kaya|[Aa]yos|Hindi ko", asked(who, question.format("₱100")))
    heavy = asked(who, "₱6,000 a month: how does that sit with what you spend on care now?", CENTRE)
    assert "₱6,000" in heavy or "₱2,000" in heavy
    assert re.search(r"heavy|hard|Too much|more than I can|give something up", heavy)


def test_a_day_is_a_part_of_a_months_own_pay():
    who = replace(
        person(1),
        price_sensitivity="Very high: of ₱30,000 at home ₱2,000 is left. Earns about ₱15,000 a month.",
    )
    assert "₱600" in asked(who, "Magkano po ang naiuuwi ninyo sa isang araw?")


def test_an_open_question_is_answered_by_what_was_ticked_before():
    survey = (
        Question("q1", "multiple_choice", "What is the biggest problem at the health center?", options=("Long queue", "No medicine")),
        Question("q2", "open_ended", "What would you change at your health center?"),
    )  # fmt: skip
    study = Study(seed=42, key="s", simulation_type="survey", respondents=(person(2),), stimulus=BARE, survey=survey)  # fmt: skip
    answers = simulate(study)[0].report_sections["answers"]
    assert answers[0]["answer"] in answers[1]["answer"]


@pytest.mark.parametrize(
    "question",
    [each[0] for each in READ] + ["What keeps you in this job?", "How did you become a driver?"],
)
def test_nobody_says_not_to_know_of_its_own_life(question):
    for number in range(5):
        told = asked(person(number), question)
        assert told
        assert not re.search(
            r"I don['’]t know\b|I wouldn['’]t know|never thought|no answer ready|Hindi ko alam"
            r"|hindi ko pa|[Ww]ala pa akong opinyon|tidak tahu|belum punya|không biết",
            told,
        ), told


def test_how_often_a_thing_happens_where_one_lives_is_no_habit_of_all():
    options = ("Every day", "Every two or three days", "Once a week", "It varies")
    survey = (Question("q1", "multiple_choice", "How often is rubbish collected in your street?", options=options),)  # fmt: skip
    people = tuple(person(number) for number in range(12))
    study = Study(seed=42, key="s", simulation_type="survey", respondents=people, stimulus=BARE, survey=survey)  # fmt: skip
    ticked = {each.report_sections["answers"][0]["answer"] for each in simulate(study)[:-1]}
    assert len(ticked) > 1
