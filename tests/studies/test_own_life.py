"""A question about a life is answered from the profile, or plainly said to be unknown."""

from __future__ import annotations

import re

import pytest

from boses_mock.studies.reading.asked import spent_on
from boses_mock.studies.reading.money import find_prices
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.sentences.own_life import NOT_KNOWN, SUBJECTS, THEMES
from boses_mock.studies.speaking.facts import own_words
from boses_mock.studies.speaking.interview import reply
from boses_mock.studies.speaking.lives.habits import habit
from boses_mock.studies.speaking.lives.own_life import sharing, subject_of, telling
from boses_mock.studies.speaking.voice import Voice

from .people import COFFEE, person
from .test_survey_agreement import choice, put

BARE = Stimulus.read(None)
SHOWN = Stimulus.read(COFFEE)


def asked(question, who, what=BARE, **more):
    return reply(42, "s", who, what, question, **more)


@pytest.mark.parametrize("what", [BARE, SHOWN])
@pytest.mark.parametrize(
    ("field", "told", "question", "says"),
    [
        (
            "psychographic_notes",
            "Luz waters an orchid on the sill every morning.",
            "Do you have orchids?",
            "I water an orchid on the sill every morning.",
        ),
        (
            "media_consumption",
            "Luz listens to jazz while ironing.",
            "Where do you listen to jazz?",
            "I listen to jazz while ironing.",
        ),
        (
            "digital_habits",
            "Luz keeps the passwords in a notebook.",
            "How do you remember your passwords?",
            "I keep the passwords in a notebook.",
        ),
    ],
)
def test_the_own_sentence_nearest_to_the_question_answers(what, field, told, question, says):
    who = person(3, full_name="Luz Reyes", gender="Female", **{field: told})
    assert says in asked(question, who, what)


def test_what_is_not_known_is_said_so_and_not_passed_over():
    plain = {line.rstrip(".") for lines in NOT_KNOWN.values() for line in lines}
    for number in range(12):
        for question in ("How do you sharpen your chisels?", "Who tunes your zither?"):
            told = asked(question, person(number))
            assert any(line in told for line in plain), told


def test_a_subject_of_everyday_life_is_answered_the_same_way_each_time():
    question = "What did you want to become as a child?"
    for number in range(12):
        who = person(number)
        found = {
            re.search(r"[Tt]eacher|pilot|doctor", reply(42, key, who, BARE, question))[0].lower()
            for key in ("a", "b", "c", "d")
        }
        assert len(found) == 1


def test_ten_people_are_never_without_an_answer_to_the_same_question():
    for name in ("How do you celebrate birthdays?", "How many rooms does your home have?"):
        voice = Voice()
        told = [asked(name, person(number), voice=voice) for number in range(10)]
        assert len(set(told)) == 10
        assert all(len(each.split()) > 2 for each in told)


def test_every_subject_has_a_theme_and_something_to_say():
    assert THEMES.keys() == SUBJECTS.keys()
    assert all(each.variants and all(each.variants) for each in SUBJECTS.values())
    assert all(len(each.variants) == 3 for each in SUBJECTS.values() if each.by_income)
    assert subject_of("How many bedrooms do you have?") == "rooms"
    assert subject_of("What is a bedroom?") == ""
    assert telling("How do you store your umbrellas?") == ("stor", "umbrella")


@pytest.mark.parametrize(
    ("question", "thing"),
    [
        ("How much do you spend on umbrellas a year?", "umbrellas"),
        ("How much do you usually spend on bus fare per day?", "bus fare"),
        ("How much do you pay for your parking every month?", "parking"),
        ("Magkano ang ginagastos mo sa payong kada taon?", "payong"),
        ("How much would you spend on umbrellas?", ""),
        ("How much do you spend on it?", ""),
    ],
)
def test_what_one_spends_on_is_read(question, thing):
    assert spent_on(question) == thing


def test_what_one_spends_is_no_offer_for_the_thing_on_show():
    umbrella = Stimulus.read("Rainy is a new umbrella that folds flat, ₱890.")
    for number in range(12):
        who = person(number)
        text = asked("How much do you spend on umbrellas a year?", who, umbrella)
        kept = habit(42, who, "umbrella")
        if not kept.uses:
            assert re.search(r"[Nn]othing", text)
            continue
        sums = [price.amount for price, _ in find_prices(text)]
        assert sums
        assert abs(sums[0] - 12 * kept.month) <= 0.12 * 12 * kept.month


def test_the_talk_and_the_survey_spend_the_same():
    people = [person(number) for number in range(12)]
    options = ("Nothing", "Under ₱200", "₱200 to ₱499", "₱500 to ₱999", "₱1,000 or more")
    question = "How much do you spend on rice a month?"
    chosen = put(people, choice(question, *options))
    edges = ((0, 0), (0, 200), (200, 500), (500, 1000), (1000, 10**9))
    for who, (answer,) in zip(people, chosen, strict=True):
        sums = [price.amount for price, _ in find_prices(asked(question, who))]
        low, high = edges[options.index(answer)]
        assert low * 0.93 <= (sums or [0])[0] <= high * 1.07


@pytest.mark.parametrize("question", ["How do you wash your clothes?", "How do you mend shoes?"])
def test_how_a_thing_is_done_is_not_how_often_it_is_bought(question):
    for number in range(12):
        assert not re.search(
            r"once (?:a|every)\b|twice a\b|times a\b|every day", asked(question, person(number))
        )


def test_the_hour_of_waking_is_one_hour():
    for number in range(12):
        day = "Rain and noise."
        who = person(number, day_in_the_life=day)
        up = re.search(r"\d+:\d\d", asked("What time do you wake up?", who))[0]
        assert up in asked("Describe your typical day.", who)


@pytest.mark.parametrize(
    ("fields", "question", "says"),
    [
        (
            {"family_situation": "Single, lives with parents in Paco."},
            "How often do you see your parents?",
            r"day|Daily",
        ),
        (
            {"occupation": "Sari-sari store owner"},
            "How do you get along with your boss?",
            r"myself|but me",
        ),
        (
            {"occupation": "Retired teacher"},
            "What would you change about your job?",
            r"work|employed",
        ),
        (
            {"occupation": "Homemaker"},
            "What do you wear to work?",
            r"go out to work|no such work|employed",
        ),
    ],
)
def test_a_subject_that_is_not_true_of_somebody_is_answered_otherwise(fields, question, says):
    for number in range(6):
        text = asked(question, person(number, **fields))
        assert re.search(says, text), text


def test_a_name_that_is_no_subject_is_not_turned_into_one():
    told = "Her husband keeps the purse and hands Luz an allowance on Mondays."
    who = person(3, full_name="Luz Reyes", gender="Female", family_situation=told)
    assert all("hand I" not in each for each in own_words(who, "family_situation"))


def test_a_word_that_tells_nothing_tells_nothing_in_any_form():
    assert telling("What comes back uneaten?") == ("uneaten",)
    assert telling("Who keeps making things?") == ()


def test_a_sentence_that_shares_a_word_of_several_is_not_about_the_question():
    having = sharing("Who minds the eatery while you stand in line?")
    assert having is not None
    assert not having("I read contracts down to the last line.")
    assert having("I stand in line at the eatery every noon.")
