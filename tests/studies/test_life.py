# ruff: noqa: E501 - tables read better whole
"""Questions about a life, with nothing on show: the answer is to what was asked."""

from __future__ import annotations

import re

import pytest

from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.reading.topics import questions_in
from boses_mock.studies.speaking.facts import facts, own_words
from boses_mock.studies.speaking.interview import reply
from boses_mock.studies.speaking.lives.household import household
from boses_mock.studies.speaking.lives.life import life, of_kind

from .people import COFFEE, person

BARE = Stimulus.read(None)
HABITS = Stimulus.read("Coffee habits")
UNSHOWN = re.compile(
    r"of what\?|empty|shown no|nothing on the page|I see nothing|picture|free sip|is that all|be buying"
)


def asked(question, who, what=BARE):
    return reply(42, "s", who, what, question)


@pytest.mark.parametrize("what", [BARE, HABITS])
@pytest.mark.parametrize(
    "question",
    [
        "Hi! How was your morning?",
        "What coffee do you usually drink?",
        "Do you drink coffee?",
        "What do you drink in the morning?",
        "Would you pay ₱120 for a coffee?",
        "Which coffee brand do you trust?",
        "What would make you try something new?",
    ],
)
def test_nobody_asks_for_a_concept_when_the_question_is_about_a_life(question, what):
    for number in range(12):
        assert not UNSHOWN.search(asked(question, person(number), what))


def test_a_greeting_with_a_question_gets_both_answered():
    day = "Luz has taho at seven and leaves by eight. She sleeps at ten."
    for number in range(12):
        who = person(number, day_in_the_life=day, full_name="Luz Reyes", gender="Female")
        text = asked("Hi! How was your morning?", who)
        assert re.match(r"Hello|Hi\b|Good day", text)
        assert any(sentence in text for sentence in own_words(who, "day_in_the_life"))


def test_two_questions_in_one_message_get_both_answered():
    for number in range(12):
        who = person(number)
        text = asked("What is your name and how old are you?", who)
        assert facts(who)["me"] in text
        assert str(who.age) in text


@pytest.mark.parametrize(
    ("message", "count"),
    [
        ("What is your name and how old are you?", 2),
        ("Where do you live? And what do you do for work?", 2),
        ("What do you think of it?", 1),
        ("Do you shop and cook at home?", 1),
        ("Why? Tell me more", 1),
    ],
)
def test_questions_of_a_message_are_told_apart(message, count):
    assert len(questions_in(message)) == count


def test_a_brand_of_a_sort_is_of_that_sort_or_there_is_none():
    sauce = ["Silver Swan", "Joy", "BPI"]
    for number in range(12):
        none = asked("Which coffee brand do you trust?", person(number, trusted_brands=sauce))
        assert not any(brand in none for brand in sauce), none
        assert "coffee" in none
        kept = person(number, trusted_brands=["Silver Swan", "Kopiko"])
        some = asked("Which coffee brand do you trust?", kept)
        assert "Kopiko" in some
        assert "Silver Swan" in asked("What is your favourite brand of soy sauce?", kept)


def test_brands_are_filed_by_their_sort():
    assert of_kind(("Silver Swan", "ZUS Coffee", "Kopiko"), "coffee") == ["ZUS Coffee", "Kopiko"]
    assert of_kind(("Samsung", "BPI"), "bank") == ["BPI"]


def test_drinking_coffee_and_the_coffee_one_drinks_agree():
    said = set()
    for number in range(30):
        who = person(number, trusted_brands=["Bench"])
        yes = re.match(r"Yes|I do|coffee\? Yes", asked("Do you drink coffee?", who), re.I)
        none = re.search(
            r"None, really|hardly ever have|No coffee for me|wrong person",
            asked("What coffee do you usually drink?", who),
        )
        assert bool(yes) != bool(none)
        said.add(bool(yes))
    assert said == {True, False}


def test_who_has_coffee_for_breakfast_drinks_coffee():
    for number in range(12):
        who = person(number, day_in_the_life="Luz has black coffee and pandesal at six.")
        assert re.match(r"Yes|I do|coffee\? Yes", asked("Do you drink coffee?", who, HABITS), re.I)


@pytest.mark.parametrize("written", ["₱120", "P120", "120 pesos"])
def test_would_you_pay_gets_a_yes_or_a_no_by_the_income(written):
    question = f"Would you pay {written} for a coffee?"
    for number in range(12):
        assert asked(question, person(number, "Low")).startswith(("No", "I would not, no"))
        assert asked(question, person(number, "High")).startswith(("Yes", "I would, yes"))


def test_a_question_about_the_thing_on_show_is_still_about_it():
    shown = Stimulus.read(COFFEE)
    assert life(42, person(2), shown, "Would you pay ₱89 for it?") is None
    assert life(42, person(2), shown, "Would you pay ₱89 for the oat-milk coffee?") is None


def test_the_occupation_is_named_once_in_an_answer():
    for number in range(40):
        who = person(number, occupation="Preschool teacher at a kindergarten near Intramuros")
        for question in ("What do you do for work?", "Tell me about your work", "Who are you?"):
            assert asked(question, who).lower().count("preschool teacher") <= 1


def test_what_is_spent_on_a_thing_of_every_day_needs_no_concept():
    for number in range(12):
        text = asked("How much do you spend on coffee?", person(number))
        assert "coffee" in text
        assert "Show it to me" not in text


@pytest.mark.parametrize(
    ("text", "relative"),
    [
        ("Married. An aunt in Mindoro prays, worries and telephones on behalf of all.", None),
        ("Single, lives alone. Lent her brother in Saudi money once.", None),
        ("Separated, raises a son of 3 with a sister's help.", None),
        ("Lives alone. Sends money to parents in Leyte each month.", None),
        ("Single; a cousin has the other bed.", "my cousin"),
        ("Single, in a household of five: lives with parents and a sibling.", "my parents"),
        ("Married; a grandmother from Purwodadi helps on weekdays.", "my grandmother"),
    ],
)
def test_a_relative_who_is_elsewhere_is_not_at_home(text: str, relative: str | None) -> None:
    assert household(text, "Female").relative == relative


@pytest.mark.parametrize(
    ("text", "aim"),
    [
        ("We want to understand how people live with videoke in their street.", True),
        ("We would like to learn how families get children to school.", True),
        ("This study aims to explore how people save.", True),
        ("Gusto naming malaman ang karanasan ng mga pamilya sa balikbayan box.", True),
        ("Kami ingin memahami bagaimana keluarga mendapatkan air minum.", True),
        ("Chúng tôi muốn tìm hiểu việc đi lại hằng ngày.", True),
        ("We want to hear your view. Introducing Kumpas, a map for ₱99 a month.", False),
        ("A booth for singing at ₱50 for 30 minutes.", False),
    ],
)
def test_the_aim_of_a_talk_is_no_offer(text: str, aim: bool) -> None:
    assert Stimulus.read(text).about_life is aim
