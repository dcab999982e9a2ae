"""What a survey asks of an answer, of a sum and of a habit goes with what was answered before."""

# ruff: noqa: E501 - texts read better whole
from __future__ import annotations

import re
from pathlib import Path

import pytest

from boses_mock.studies.categories import load_categories
from boses_mock.studies.model import Design, Study
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.reading.topics import is_against
from boses_mock.studies.simulation import simulate
from boses_mock.studies.speaking.attitude import attitude
from tests.studies.test_survey_agreement import Question, choice, crowd, likert, of_place, put

__all__ = ["crowd"]
CATEGORIES = load_categories(Path(__file__).parents[2] / "fixtures" / "categories")
SHOWN = {
    "Manila": ("Tinapay Crunch: malutong na meryenda na gawa sa saging, ₱25 ang pakete", "Gaano ka malamang bumili ng Tinapay Crunch?", "Ano ang dahilan ng sagot mo?"),
    "Jakarta": ("Keripik Mbok: keripik tempe panggang, Rp 12.000 per bungkus", "Seberapa mungkin Anda membeli Keripik Mbok?", "Mengapa Anda menjawab demikian?"),
    "Hanoi": ("Bánh Mộc: bánh quy yến mạch ít đường, 25.000đ một gói", "Bạn có khả năng mua Bánh Mộc không?", "Vì sao bạn trả lời như vậy?"),
    "Kuala Lumpur": ("Ceria Bites: baked tempeh crackers, RM 4 a pack", "How likely are you to buy Ceria Bites?", "Why did you give that answer?"),
    "Singapore": ("Ceria Bites: baked tempeh crackers, S$3 a pack", "How appealing is Ceria Bites?", "What is the main reason for your answer?"),
    "Bangkok": ("Ceria Bites: baked tempeh crackers, ฿35 a pack", "How appealing is Ceria Bites?", "Why?"),
}  # fmt: skip


@pytest.mark.parametrize("place", SHOWN)
def test_the_grounds_of_an_answer_are_those_of_the_view(crowd, place):
    shown, rated, why = SHOWN[place]
    people = of_place(crowd, place)[:6]
    what = Stimulus.read(shown, (), CATEGORIES)
    answers = put_shown(people, what, likert(rated, "No", "Yes"), Question("", "open_ended", why))
    for who, (_, told) in zip(people, answers, strict=True):
        held = attitude(42, who, what)
        matters = list(held.matters.values())
        tongues = {"Manila": "tl", "Jakarta": "id", "Hanoi": "vi"}
        if place in tongues:
            assert any(each.said[tongues[place]].lower() in told.lower() for each in matters), told
        else:
            topics = [each.topic for each in matters]
            lines = [line for each in matters for line in each.lines]
            pieces = [max(re.split(r"\{\w+\}|\[[^]]*\]", line), key=len)[1:-1] for line in lines]
            assert any(each in told for each in (*topics, *pieces)), told
        assert "napag-isipan" not in told
        assert "menjawab demikian" not in told
        assert "never asked myself" not in told


def put_shown(people, what, *questions):
    numbered = tuple(
        Question(f"q{n}", q.type, q.text, q.scale, q.low_label, q.high_label, q.options)
        for n, q in enumerate(questions, 1)
    )
    study = Study(
        seed=42,
        key="s",
        simulation_type="survey",
        respondents=tuple(people),
        stimulus=what,
        survey=numbered,
    )
    return [[a["answer"] for a in r.report_sections["answers"]] for r in simulate(study)[:-1]]


def test_who_is_won_pays_what_is_asked_and_who_is_not_pays_no_more(crowd):
    what = Stimulus.read("Tread: sandals made of old tyres, ₱199 a pair", (), CATEGORIES)
    people = of_place(crowd, "Manila")
    asked = choice(
        "How much would you pay for a pair?", "Under ₱150", "₱150-198", "₱199-300", "Over ₱300", "I would not buy it"
    )  # fmt: skip
    seen = set()
    for who, (paid,) in zip(people, put_shown(people, what, asked), strict=True):
        held = attitude(42, who, what)
        seen.add(held.sentiment)
        if held.sentiment == "Positive" and "price" not in held.doubts:
            assert paid in ("₱199-300", "Over ₱300")
        elif held.sentiment == "Negative":
            assert paid == "I would not buy it"
        else:
            assert paid != "Over ₱300"
    assert len(seen) == 3


@pytest.mark.parametrize(
    ("question", "rarest"),
    [
        (choice("How often do you buy sandals?", "Weekly", "Monthly", "A few times a year", "Never"), "Weekly"),
        (choice("How often do you buy toys?", "Weekly", "Monthly", "A few times a year", "Never"), "Weekly"),
        (choice("When did you last see a dentist?", "Past week", "Past month", "Past year", "Never"), "Past week"),
    ],
)  # fmt: skip
def test_what_lasts_is_not_bought_every_week(crowd, question, rarest):
    told = [answer for (answer,) in put(crowd, question)]
    assert rarest not in told
    assert set(told) & {"A few times a year", "Past year"}


def test_looking_for_work_is_no_question_of_what_one_works_as(crowd):
    asked = choice("Apakah Anda sedang mencari pekerjaan?", "Ya, aktif", "Tidak")
    told = [answer for (answer,) in put(of_place(crowd, "Jakarta"), asked)]
    assert set(told) == {"Ya, aktif", "Tidak"}
    assert told.count("Tidak") > len(told) / 2


@pytest.mark.parametrize(
    ("text", "against"),
    [
        ("My employer would never allow it", True),
        ("My husband would not let me", True),
        ("My employer would allow it", False),
    ],
)
def test_what_is_not_allowed_speaks_against_a_thing(text, against):
    assert is_against(text) == against


@pytest.mark.parametrize(
    ("place", "names", "words"),
    [
        ("Kuala Lumpur", ("Harga", "Tempoh jaminan", "Warna"), r"saya|Senang|Tak |sudah|,"),
        ("Bangkok", ("ราคา", "รับประกัน", "สี"), "[\u0e01-\u0e5b]{3}"),
    ],
)
def test_malay_and_thai_cards_get_reasons_in_their_language(crowd, place, names, words):
    levels = {"Harga": ("RM 100", "RM 200"), "ราคา": ("฿100", "฿200")}
    design = Design(tuple((name, levels.get(name, ("1", "2"))) for name in names), 6)
    study = Study(
        seed=42,
        key="s",
        simulation_type="conjoint",
        respondents=tuple(of_place(crowd, place)[:4]),
        stimulus=Stimulus.read("?", (), CATEGORIES),
        design=design,
    )
    for result in simulate(study)[:-1]:
        for task in result.report_sections["tasks"]:
            bare = re.sub("“[^”]*”", "", task["reasoning"])
            assert re.search(words, bare, re.IGNORECASE)
            assert not re.search(r"\b(?:I|the|me|my|it)\b", bare)


def test_who_has_no_pet_has_none_in_any_question(crowd):
    asked = (
        choice("Do you have a pet at home?", "A dog", "A cat", "Both", "No pet"),
        choice(
            "Who looks after your pet when you travel?", "Family", "A pet hotel", "I have no pet"
        ),
    )
    told = put(crowd, *asked)
    assert {first == "No pet" for first, _ in told} == {True, False}
    for first, second in told:
        assert (first == "No pet") == (second == "I have no pet")


def test_one_meal_costs_what_one_meal_costs(crowd):
    what = Stimulus.read("Dapur Nenek: restoran keluarga, Rp 45.000 per porsi", (), CATEGORIES)
    asked = choice(
        "How much do you usually spend for a lunch out?", "Under Rp 20.000", "Rp 20.000-80.000", "Rp 80.000-200.000", "Over Rp 200.000"
    )  # fmt: skip
    told = {answer for (answer,) in put_shown(of_place(crowd, "Jakarta"), what, asked)}
    assert told <= {"Rp 20.000-80.000", "Rp 80.000-200.000"}


@pytest.mark.parametrize(
    ("place", "question"),
    [
        ("Hanoi", "Điều gì khiến bạn không muốn thử?"),
        ("Jakarta", "Apa yang membuat Anda ragu membelinya?"),
    ],
)
def test_what_keeps_one_from_it_is_answered_by_a_doubt(crowd, place, question):
    shown = SHOWN[place][0]
    what = Stimulus.read(shown, (), CATEGORIES)
    tongue = {"Hanoi": "vi", "Jakarta": "id"}[place]
    barriers = {each.said[tongue].lower() for each in what.known.barriers}
    people = of_place(crowd, place)[:6]
    told = put_shown(people, what, Question("", "open_ended", question))
    assert sum(any(each in text.lower() for each in barriers) for (text,) in told) >= 4


def test_a_price_that_is_light_is_fair_and_not_too_cheap(crowd):
    what = Stimulus.read("Cek Sehat: paket cek kesehatan di rumah, Rp 50.000", (), CATEGORIES)
    ladder = choice("Is Rp 50.000:", "Too cheap", "Fair", "A bit expensive", "Too expensive")
    people = of_place(crowd, "Jakarta")
    for who, (told,) in zip(people, put_shown(people, what, ladder), strict=True):
        weight = attitude(42, who, what).weight
        assert told == "Fair" if weight < 0.4 else told != "Too cheap"


def test_who_likes_a_thing_does_not_call_it_boring(crowd):
    what = Stimulus.read("Toa: a restaurant chain serving Thai suki, ฿159 a set", (), CATEGORIES)
    asked = choice("How would you describe Toa?", "Convenient", "Good value", "Trendy", "Boring")
    people = of_place(crowd, "Bangkok")
    told = put_shown(people, what, asked)
    liking = [
        a for who, (a,) in zip(people, told, strict=True) if attitude(42, who, what).score > 0.2
    ]
    assert liking
    assert "Boring" not in liking
    assert is_against("Eating alone makes me uncomfortable")


def test_whether_one_would_buy_what_is_shown_is_no_habit(crowd):
    what = Stimulus.read(
        "Ruộng Vui: trò chơi nông trại, gói không quảng cáo 29.000đ", (), CATEGORIES
    )
    asked = (
        choice("Bạn hay chơi trò nào nhất?", "Free Fire", "Candy Crush", "Tôi không chơi"),
        choice("Bạn có mua gói 29.000đ không?", "Có", "Không", "Chưa biết"),
    )
    people = of_place(crowd, "Hanoi")
    told = put_shown(people, what, *asked)
    against = [
        a[1] for who, a in zip(people, told, strict=True) if attitude(42, who, what).score < -0.3
    ]
    assert against
    assert "Có" not in against
