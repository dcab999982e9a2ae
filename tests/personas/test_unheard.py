"""Ten people of one brief are told a clause of it in words of their own, in good English."""

from __future__ import annotations

from collections import Counter

import pytest

from boses_mock.kernel.rng import stream
from boses_mock.market import load_markets
from boses_mock.personas import generate
from boses_mock.personas.brief.telling.afterthought import afterthoughts, paused
from boses_mock.personas.brief.telling.habits import as_habit, as_wish, gerund
from boses_mock.personas.brief.telling.said import brief
from boses_mock.personas.brief.telling.smoothed import smoothed
from boses_mock.personas.brief.telling.turns import turned
from boses_mock.personas.brief.telling.unheard import Heard
from boses_mock.personas.brief.telling.verbs import third_person
from boses_mock.personas.brief.telling.written import plainly
from boses_mock.personas.text import lowered

from .diversity import ECHOED, echoes
from .score_briefs import MARKETS, definition

ALL = load_markets(MARKETS)
GLOSSARY = ALL.vocabulary.glossary


@pytest.mark.parametrize(
    "clause",
    [
        "sell to Chinese packing houses",
        "distrust cosmetics sold on livestreams",
        "afraid of losing their route to e-trikes",
        "worried about loan approval",
        "pay bills with Maya",
    ],
)
def test_a_clause_is_told_to_no_more_than_a_few_in_the_same_words(clause: str) -> None:
    heard = Heard()
    told: Counter[str] = Counter()
    for seed in range(10):
        said = brief(GLOSSARY, stream(seed, "x"), (clause,), clause, heard)
        told[" ".join((*said.follows, *(each for _, each in said.placed)))] += 1
    assert max(told.values()) <= ECHOED + 1, told


def test_a_group_hears_few_rows_of_words_again() -> None:
    asked = {
        "name": "Orchard owners",
        "description": "Orchard owners who sell to Chinese packing houses",
        "notes": "dream of opening a homestay",
        "location": "Chanthaburi",
    }
    found = echoes(generate(ALL, definition(asked), 10, seed=11, run=1))
    assert not [text for text in found if "packing" in text or "homestay" in text]


def test_what_is_told_to_all_is_an_echo() -> None:
    alike = list(generate(ALL, definition({"name": "Cooks", "location": "Cebu"}), 1, seed=1, run=1))
    assert echoes(alike * 4)
    assert not echoes(alike * ECHOED)


@pytest.mark.parametrize(
    ("done", "told"),
    [
        ("rents a van by the week", "{they} rents a van, mostly by the week"),
        ("plays badminton on Sundays", "{they} plays badminton, usually on Sundays"),
    ],
)
def test_a_habit_is_mostly_so(done: str, told: str) -> None:
    assert told in afterthoughts(done)


@pytest.mark.parametrize(
    "done",
    [
        "owns a Honda TMX bought on installment",
        "has a sister in Dubai",
        "never buys clothes at night markets",
        "wants to buy a house in Cebu",
        "visits a cousin in Perth",
        "rents a studio near the BTS On Nut",
        "sends money home every month",
    ],
)
def test_a_state_a_wish_or_a_part_of_a_thing_is_not_mostly_so(done: str) -> None:
    assert not list(afterthoughts(done))


def test_what_was_bought_is_not_torn_from_how() -> None:
    owned = "owns a Honda Vision bought on installments"
    assert list(paused(owned)) == [
        "{they} owns a Honda Vision, which was bought on installments",
    ]
    assert "has bought a Honda Vision on installments" in turned(owned)


@pytest.mark.parametrize(
    ("base", "doing"),
    [("shop", "shopping"), ("take", "taking"), ("visit", "visiting"), ("run", "running")],
)
def test_a_verb_is_put_into_its_other_form(base: str, doing: str) -> None:
    assert gerund(base) == doing


def test_habits_and_wishes_are_told_where_the_verb_is_known() -> None:
    assert "tends to pay by card" in as_habit("pays by card")
    assert "makes sure to pray at the temple each Tuesday" in as_habit(
        "prays at the temple each Tuesday"
    )
    assert not list(as_habit("eats no meat on Fridays"))
    assert not list(as_habit("buys rice and sells it"))
    assert "dreams of opening a stall" in as_wish("hopes to open a stall")
    assert "would love to open a stall" in as_wish("dreams of opening a stall")


@pytest.mark.parametrize(
    ("done", "wrong"),
    [
        ("rides a Yamaha Mio to work", "gets around on a Yamaha Mio to work"),
        ("follows prices", "is a follower of prices"),
        ("drives a lorry", "has a lorry"),
        ("lives in the house", "has a home in the house"),
        ("never skips Friday prayers", "never goes without Friday prayers"),
        ("sells fruit to the mill", "deals in fruit to the mill"),
        ("never touches pork or coffee", "keeps clear of pork or coffee"),
        ("does not believe in influencers", "puts no faith in in influencers"),
    ],
)
def test_a_synonym_takes_what_follows_it(done: str, wrong: str) -> None:
    assert wrong not in turned(done)


def test_days_keep_their_capital() -> None:
    assert lowered("Saturdays are for church") == "Saturdays are for church"
    assert lowered("Tea is cheap") == "tea is cheap"
    assert smoothed("Saturdays are strictly for church") == "keep Saturdays strictly for church"


def test_a_machine_is_had_with_its_article() -> None:
    assert smoothed("drive Perodua Axia") == "drive a Perodua Axia"
    assert smoothed("own Isuzu D-Max") == "own an Isuzu D-Max"
    assert smoothed("have loan from BRI") == "have a loan from BRI"
    assert third_person("rent the shop and do not own it") == "rents the shop and does not own it"


def test_what_is_left_out_is_written_out() -> None:
    assert plainly("Use Setel to pay for petrol, Touch 'n Go for tolls") == (
        "Use Setel to pay for petrol, Use Touch 'n Go for tolls"
    )
    assert plainly("Evenings they drink beer with neighbours") == (
        "they drink beer with neighbours in the evenings"
    )
    told = plainly("married, eldest daughter 15 and sitting O-Levels next year")
    assert told == "married, eldest daughter 15, daughter sitting O-Levels next year"


def test_a_refusal_is_told_in_sentences_that_name_what_is_refused() -> None:
    asked = {"name": "Vendors", "description": "Vendors, no paylater", "location": "Cebu"}
    found = [each.purchase_behavior for each in generate(ALL, definition(asked), 10, seed=3, run=1)]
    assert sum("pay-later" in each for each in found) >= 2
    assert sum("what the purse does not hold" in each for each in found) <= ECHOED
