"""A biography turned into speech, and the things a persona will speak of."""

from __future__ import annotations

import re

import pytest

from boses_mock.studies.model import Respondent
from boses_mock.studies.speaking.facts import called, country, facts, own_words
from boses_mock.studies.speaking.first_person import base_form, first_person, lowered, sentences

from .people import people, person


@pytest.mark.parametrize(
    ("told", "spoken"),
    [
        (
            "She keeps a list and leaves Hypermart when it is done.",
            "I keep a list and leave Hypermart when it is done.",
        ),
        ("Maria likes empty shelves.", "I like empty shelves."),
        (
            "Gives Bench the benefit of the doubt because it has never let her down.",
            "I give Bench the benefit of the doubt because it has never let me down.",
        ),
        (
            "Rarely comments but saves everything; her Shopee basket doubles as a wish list.",
            "I rarely comment but save everything; my Shopee basket doubles as a wish list.",
        ),
        (
            "Being fooled hurts more than being short of money, so she asks around first.",
            "Being fooled hurts more than being short of money, so I ask around first.",
        ),
        (
            "Still tells people why she stopped using First Media: a contract nobody could end.",
            "I still tell people why I stopped using First Media: a contract nobody could end.",
        ),
        (
            "Moderate; about ₱2,900 of ₱24,000 a month is her own, and she knows where it goes.",
            "About ₱2,900 of ₱24,000 a month is my own, and I know where it goes.",
        ),
        (
            "Saves in her own way: pays a St. Peter plan to the last coin.",
            "I save in my own way: I pay a St. Peter plan to the last coin.",
        ),
        ("Very high: she thinks in days, not months.", "I think in days, not months."),
        (
            "Will wait for payday before replacing anything.",
            "I will wait for payday before replacing anything.",
        ),
        (
            "Lives in a row house with a spouse; sends money home.",
            "I live in a row house with my spouse; I send money home.",
        ),
    ],
)
def test_the_third_person_becomes_the_first(told, spoken):
    assert list(first_person(told, "Maria", "Female")) == [spoken]


@pytest.mark.parametrize(
    "told",
    [
        "Follows a comedian and quotes the jokes.",
        "A quiet life with no debts.",
        "The Meralco bill in April.",
        "Optimistic about Hanoi.",
    ],
)
def test_what_is_not_understood_is_left_out(told):
    assert list(first_person(told, "Maria", "Female")) == []


def test_verbs_take_their_plain_form():
    assert [
        base_form(verb)
        for verb in ("carries", "watches", "goes", "is", "has", "buys", "does", "mixes")
    ] == ["carry", "watch", "go", "am", "have", "buy", "do", "mix"]


def test_no_half_turned_sentence_is_ever_spoken():
    for who in people(100):
        for field in (
            "values_and_motivations",
            "purchase_behavior",
            "digital_habits",
            "digital_behavior",
        ):
            for sentence in own_words(who, field):
                assert not re.search(r"\b(?:he|she|his|her|him|hers)\b", sentence)
                assert not re.search(r"\bI [a-z]+(?<!s)s\b(?<!always)", sentence), sentence


def test_facts_come_from_the_fields_and_nothing_is_made_up():
    who = Respondent.from_row(
        {
            "id": "1",
            "full_name": "Paolo Reyes",
            "gender": "Male",
            "occupation": "Jeepney driver (own unit)",
            "location": "Tondo, Manila, Philippines",
            "trusted_brands": ["Bench"],
            "family_situation": "Married with two children aged 6 and 9.",
            "digital_habits": "Pays with GCash.",
            "purchase_behavior": "Shops at Puregold right after payday.",
            "buying_triggers": "A free first month.",
            "aspirational_identity": "To own a house in Tondo.",
        }
    )
    found = facts(who)
    expected = {
        "me": "Paolo",
        "area": "Tondo",
        "city": "Manila",
        "spouse": "my wife",
        "kids": "my two kids",
        "kin": "my wife",
        "wallet": "GCash",
        "shop": "Puregold",
        "brand": "Bench",
        "a_job": "a jeepney driver",
        "trigger": "a free first month",
        "aim": "to own a house in Tondo",
    }
    assert expected.items() <= found.items()
    assert not {"avoided", "marketplace", "relative", "income", "pain", "brand2"} & set(found)


@pytest.mark.parametrize(
    ("name", "place", "short", "code"),
    [
        ("Trần Kim Ngọc", "Cầu Giấy, Hanoi", "Ngọc", "VN"),
        ("Rosario Aquino", "Ermita, Manila", "Rosario", "PH"),
        ("Tan Wei Ming", "Bedok, Singapore", "Wei Ming", "SG"),
        ("Mohd Azlan bin Ismail", "Setapak, Kuala Lumpur", "Mohd Azlan", "MY"),
        ("Dewi", "Somewhere", "Dewi", None),
    ],
)
def test_people_are_called_as_they_are_where_they_live(name, place, short, code):
    who = Respondent.from_row({"id": "1", "full_name": name, "location": place})
    assert (called(who), country(who)) == (short, code)


def test_a_sentence_of_nothing_but_full_stops_goes_on_as_nothing():
    assert lowered("...") == ""


def test_abbreviations_end_no_sentence_however_many_follow_one_another():
    assert sentences("Lives in St. St. Sta. Ana. Works hard.") == [
        "Lives in St. St. Sta. Ana.",
        "Works hard.",
    ]


def test_a_nickname_in_quotes_is_the_person_too():
    text = "About half is Lin's own, and he knows where it goes."
    told = list(first_person(text, 'Kamonchanok "Lin" Kumsoontorn', "Male"))
    assert told == ["About half is my own, and I know where it goes."]
    who = person(0, full_name='Kamonchanok "Lin" Kumsoontorn', price_sensitivity=text)
    assert own_words(who, "price_sensitivity") == tuple(told)
