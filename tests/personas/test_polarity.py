"""What a brief wants, fears, refuses or has left is not told as had; what it speaks of it tells."""

from __future__ import annotations

import re

import pytest

from boses_mock.market.vocabulary import tokens
from boses_mock.personas.brief import read
from boses_mock.personas.brief.facts.polarity import is_aside, is_condemned
from boses_mock.personas.brief.matching import names
from tests.personas.conftest import MARKETS
from tests.personas.test_generate import definition, made, told

VOCABULARY = MARKETS.vocabulary


@pytest.mark.parametrize(
    ("clause", "word", "aside"),
    [
        ("would swap a pay rise for working from home", "working", True),
        ("hope for a wfh account", "wfh", True),
        ("used to smoke a pack a day", "smoke", True),
        ("gave up smoking last year", "smoking", True),
        ("are afraid of debt", "debt", True),
        ("pengen kerja dari rumah", "kerja", True),
        ("want a quiet life but smoke", "smoke", False),
        ("use a used phone and smoke", "smoke", False),
        ("work from home", "work", False),
    ],
)
def test_what_is_wanted_feared_or_over_stands_aside(clause: str, word: str, aside: bool) -> None:
    words = tokens(clause)
    assert is_aside(VOCABULARY, words, words.index(tokens(word)[0])) is aside


@pytest.mark.parametrize(
    ("notes", "meaning", "asked"),
    [
        ("Would swap a pay rise for working from home", "fromhome", False),
        ("Work from home", "fromhome", True),
        ("Nggak merokok karena asma", "smoker", False),
        ("Used to smoke", "smoker", False),
        ("Smoke a pack a day", "smoker", True),
        ("Honda Click na hulugan pa", "paylater", False),
        ("Buy gadgets by SPayLater", "paylater", True),
        ("Saving for their first car", "carowner", False),
        ("Waiting for keys to their BTO flat in Punggol", "flatbto", False),
        ("Waiting for keys to their BTO flat in Punggol", "btokeys", True),
        ("Live in a BTO flat", "flatbto", True),
        ("Never borrow from loan apps", "nopaylater", False),
        ("Sellers who do live selling on TikTok", "livesales", False),
        ("Buy at live sales on TikTok Shop", "livesales", True),
        ("Want halal food", "halal", True),
        ("Looking for a condo near the BTS", "condohome", False),
        ("Nggak mau riba", "noriba", True),
        ("Avoid riba", "noriba", True),
        ("Afraid of dogs", "dogs", False),
        ("Allergic to cats", "cats", False),
        ("Keep two cats", "cats", True),
        ("No savings account", "nobank", True),
        ("Sold the car last year", "carowner", False),
        ("Want to have a dog one day", "dogs", False),
        ("No longer drink alcohol", "teetotal", True),
    ],
)
def test_only_what_is_had_is_asked_for(notes: str, meaning: str, asked: bool) -> None:
    wish = read(VOCABULARY, definition(name="Adults", psychographic_notes=notes))
    assert (meaning in {each.name for each in wish.meanings}) is asked


def test_a_feared_name_is_neither_liked_nor_refused() -> None:
    said = {
        clause: names(VOCABULARY, tokens(clause), False, ("gcash",))
        for clause in (
            "afraid of losing GCash",
            "wary of GCash",
            "do not like GCash",
            "never really enjoy GCash",
            "do not use Maya but like GCash",
            "pay by GCash",
        )
    }
    assert list(said.values()) == [None, False, False, False, True, True]


@pytest.mark.parametrize(
    ("name", "notes", "location", "never"),
    [
        ("Shrimp farmers", "Doubtful about insurance of any kind", "Lampung", r"in insurance"),
        ("Security guards", "Nggak merokok karena asma", "Surabaya", r"[Cc]igarette|smoking"),
        (
            "Auditors",
            "Skip breakfast",
            "Kuala Lumpur",
            r"porridge|roti canai|bun and Milo",
        ),
        ("Market traders", "Refuse interest (riba)", "Iligan City", r"deposit|instalment"),
        (
            "Hawkers",
            "Cash only",
            "Singapore",
            r"Lazada|PayNow|one glance|Temu|one password",
        ),
        ("Nurses", "Send money home through Wise", "Singapore", r"at the counter|Lucky Plaza"),
        ("Garment workers", "Never borrow from loan apps", "Bien Hoa", r"paid later|pay-later"),
        ("Bank managers", "Rarely cook at home", "Hanoi", r"\bcooks?\b|\bcooking\b|\brecipe"),
        ("Call centre agents", "Would like to work from home", "Makati", r"at home all day"),
        ("Line operators", "Use a prepaid Hotlink SIM", "Penang", r"[Pp]ostpaid"),
    ],
)
def test_what_a_brief_speaks_of_is_not_told_against_it(
    name: str, notes: str, location: str, never: str
) -> None:
    for who in made(10, name=name, psychographic_notes=notes, location=location):
        assert not re.search(never, told(who)), who


def test_pay_by_cash_is_the_shops_rule_of_who_has_a_shop() -> None:
    place = {"name": "Kopitiam owners", "location": "Ipoh, Malaysia"}
    people = made(10, psychographic_notes="Cash only", **place)
    told_of = [who.purchase_behavior for who in people]
    assert all(re.search(r"[Cc]ash", each) for each in told_of)
    assert not any("waits for the change" in each or "every cashier" in each for each in told_of)


def test_who_awaits_the_keys_does_not_live_in_the_flat() -> None:
    waiting = "Waiting for keys to their BTO flat in Punggol"
    for who in made(10, name="Teachers", description=waiting, location="Singapore"):
        assert "BTO flat on a loan" not in who.family_situation
        assert "four-room BTO flat" not in who.family_situation


@pytest.mark.parametrize(
    ("notes", "never"),
    [
        ("Think paylater is a trap", r"instalments was|always in use|Splits even small"),
        ("Paylater itu jebakan", r"instalments was|always in use|Splits even small"),
        ("Think vaping is dumb though some friends do it", r"[Ss]moke|cigarette"),
        ("Consider Shopee a waste of money", r"Shopee(?! a waste| is a waste)"),
    ],
)
def test_whoever_condemns_a_thing_has_none_of_it(notes: str, never: str) -> None:
    for who in made(10, name="Students", psychographic_notes=notes, location="Jakarta"):
        assert not re.search(never, told(who)), who


def test_what_is_no_trap_is_not_condemned() -> None:
    assert is_condemned("Find Shopee a waste of money")
    assert not is_condemned("Know that Shopee is not a scam")
    assert not is_condemned("Are saving for a trap-door stall")
