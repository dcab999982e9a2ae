# ruff: noqa: E501 - questions read better whole
"""Questions are answered by what they ask for, and not by the first key word in them."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from boses_mock.studies.model import Question
from boses_mock.studies.reading.asked import asked_of
from boses_mock.studies.reading.needs import need_of, sort_in, wanted
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.reading.topics import questions_in
from boses_mock.studies.sentences.needs import NEEDS, THEMES
from boses_mock.studies.sentences.tongues.spoken import TONGUES
from boses_mock.studies.speaking.interview import reply
from boses_mock.studies.speaking.lives.habits import habit, has_switched
from boses_mock.studies.speaking.open_answers import denied
from tests.studies.score_questions import people

FRYER = Stimulus.read(
    "We have designed a foldable air fryer for small kitchens, RM259, 3.5 litres."
)
LIFE = Stimulus.read("Understanding the daily commute")
WANTED = (
    ("Where in your kitchen would it go?", "put_where"),
    ("Trong phòng bạn sẽ đặt nó ở đâu?", "put_where"),
    ("Saan mo madalas gamitin ang mobile data mo?", "use_where"),
    ("Di mana Anda biasanya memakai HP?", "use_where"),
    ("Describe the last coffee you had: where was it and why there?", "last_where"),
    ("Kapan terakhir kali Anda top up, dan untuk apa?", "last_for"),
    ("Kailan ka huling nagkaproblema sa padala?", "last_problem"),
    ("Kapan terakhir kali baju Anda hilang atau rusak di laundry?", "last_problem"),
    ("Apa kesulitan terbesar Anda saat menerima pembayaran nontunai?", "difficulty"),
    ("Điều gì làm chị lo lắng nhất khi mua sữa cho con?", "difficulty"),
    ("What does the name Lành make you think of?", "name_means"),
    ("At RM259, how does that compare with what you would expect to pay?", "price_expected"),
    ("So với mức bạn nghĩ thì giá 2.900.000 đồng thế nào?", "price_expected"),
    ("Who else at home would have a say in buying it?", "say_who"),
    ("Walk me through your commute yesterday morning, from door to desk.", "journey_told"),
    ("Ano ang una mong binabayaran pagdating ng pera?", "first_paid"),
    ("Ano ang ginagawa mo kapag naubusan ka ng load?", "run_out"),
    ("Khi hết tiền giữa tháng thì bạn làm gì?", "run_out"),
    ("Ai là người chị tin nhất khi hỏi về dinh dưỡng cho bé?", "trusted"),
    ("Siapa yang menentukan harganya?", "sets_price"),
    ("What did you cook last night?", "last_meal"),
    ("What did you last buy for your dog, and where?", "last_bought"),
    ("Is there anything you enjoy about the journey?", "good_part"),
    ("What would make you leave your usual route for good?", "leave_for"),
    ("How often do you buy snacks?", ""),
    ("Where do you usually buy coffee?", ""),
    ("What do you think of it?", ""),
    ("Magkano ang ginagastos mo sa load?", ""),
)


@pytest.mark.parametrize(("question", "need"), WANTED)
def test_a_question_wants_what_it_asks_for(question: str, need: str) -> None:
    assert wanted(question) == need


def test_what_a_need_is_of_is_told_by_its_own_words_or_by_the_talk() -> None:
    asked = asked_of("What's the worst part of it?", LIFE)
    found = need_of(asked.text, asked, LIFE, ("Walk me through your commute.",))
    assert found is not None and (found.kind, found.sort) == ("worst_part", "road")
    assert sort_in("saat menerima pembayaran QRIS") == "take"
    assert sort_in("di laundry kiloan") == "laundry"
    shown = asked_of("What's the worst part of it?", FRYER)
    assert need_of(shown.text, shown, FRYER, ()) is None


@pytest.mark.parametrize("tongue", ["tl", "id", "vi"])
def test_every_language_names_the_themes_of_needs(tongue: str) -> None:
    assert THEMES[tongue].keys() == THEMES["en"].keys() == NEEDS.keys()
    bare = {name for name in TONGUES["en"].needed if "_" not in name or name in NEEDS}
    assert bare <= TONGUES[tongue].needed.keys()


ANSWERED = (
    ("en", FRYER, "Where in your kitchen would it go?", r"cooker|counter|fridge|socket|rack", r"Shopee|Lazada|travel"),
    ("en", FRYER, "What would you use it for in the first week?", r"chicken|fish|leftovers|easy|fry|dinner", r"warranty|“"),
    ("en", FRYER, "At RM259, how does that compare with what you would expect to pay?", r"expect|mind|guess|thought", r"Some days"),
    ("en", FRYER, "Who else at home would have a say in buying it?", r"husband|wife|partner|parents|mother|father|sister|brother|family|alone|me|nobody|I |no one", r"kids with it"),
    ("en", LIFE, "What's the worst part of your commute?", r"stretch|hour|Rain|crowd|waiting|dark", r"would try|the daily commute"),
    ("tl", LIFE, "Saan mo madalas gamitin ang mobile data mo?", r"biyahe|labas|wifi|pila|kwarto|daan", r"sari-sari|bumibili"),
    ("tl", LIFE, "Sino ang nagdedesisyon kung saan gagastusin ang pera?", r"asawa|ako|nanay|magulang|pamilya|kapatid|tatay", r"₱"),
    ("id", LIFE, "Apa kesulitan terbesar Anda saat menerima pembayaran nontunai?", r"uang|sinyal|masuk|foto|potongan|muda", r"tagihan dan listrik|kurang tahu"),
    ("vi", LIFE, "Khi hết tiền giữa tháng thì bạn làm gì?", r"lương|mua|nhịn|mượn|ăn|nhờ|hoãn|việc", r"triệu"),
)  # fmt: skip


@pytest.mark.parametrize(("lang", "what", "question", "says", "never"), ANSWERED)
def test_the_answer_is_one_to_what_was_asked(
    lang: str, what: Stimulus, question: str, says: str, never: str
) -> None:
    for who in people(lang):
        told = reply(7, "k", who, what, question)
        assert re.search(says, told, re.I), told
        assert not re.search(never, told), told


def test_both_halves_of_a_question_are_answered() -> None:
    assert questions_in("May natatabi ka ba buwan-buwan? Magkano?")[1:] == ("Magkano?",)
    for who in people("tl"):
        told = reply(7, "k", who, LIFE, "May natatabi ka ba buwan-buwan? Magkano?")
        assert re.search(r"₱\d", told), told


@pytest.mark.parametrize(
    "title",
    [
        "Understanding the daily commute",
        "Getting through the night shift",
        "Cách các mẹ chọn sữa cho con",
        "Pagtanggap ng padala mula sa abroad",
        "Cara petani menjual hasil panen",
        "What is the hardest part of running a sari-sari store?",
    ],
)
def test_the_title_of_a_talk_is_no_thing_to_judge(title: str) -> None:
    assert Stimulus.read(title).about_life


@pytest.mark.parametrize(
    "shown",
    [
        "A spicy seaweed snack with baked tempeh chips, Rp12.000",
        "Introducing Seri Sun: a halal sunscreen",
        "What do you think of a pass to quiet work pods?",
    ],
)
def test_what_is_offered_stays_a_thing(shown: str) -> None:
    assert not Stimulus.read(shown).about_life


def test_how_often_is_what_the_brief_says() -> None:
    who = replace(people("en")[0], psychographic_notes="At bottom she drinks kopi or coffee daily.")
    assert (habit(7, who, "coffee").often, habit(7, who, "coffee").uses) == ("d1", True)
    never = replace(who, psychographic_notes="She never drinks coffee daily.")
    assert (
        habit(7, never, "coffee").often
        == habit(7, replace(who, psychographic_notes=""), "coffee").often
    )


def test_a_network_kept_for_years_was_not_switched() -> None:
    who = people("tl")[0]
    brand = habit(7, who, "data").brand
    assert brand
    kept = replace(who, digital_habits=f"Has been with {brand} for longer than 26 months.")
    assert habit(7, kept, "data").brand == brand
    assert not any(has_switched(seed, kept, "data") for seed in range(20))


def test_what_was_denied_is_no_gripe_later() -> None:
    no = {
        "question_text": "Apakah Anda pernah mengalami transaksi gagal?",
        "type": "multiple_choice",
        "answer": "Tidak",
    }
    assert denied(no) == ("ease",)
    assert denied(no | {"answer": "Ya"}) == ()
    fees = {
        "question_text": "Biaya admin terlalu mahal.",
        "type": "likert",
        "scale": 5,
        "answer": 1,
    }
    assert denied(fees) == ("price",)
    assert denied(fees | {"answer": 5}) == ()
    assert Question("q1", "likert", "Biaya admin terlalu mahal.").scale == 5
