"""Briefs in Filipino, Cebuano and Hiligaynon are read as the English briefs that they mean."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from boses_mock.personas import GroupDefinition, Persona, generate
from boses_mock.personas.brief.facts.children import of_child
from boses_mock.personas.brief.facts.kin import of_kin
from boses_mock.personas.brief.reading import read
from boses_mock.personas.brief.telling.turns import turned
from boses_mock.personas.brief.telling.verbs import third_person
from boses_mock.personas.brief.telling.written import plainly
from boses_mock.personas.brief.tongues.foreign import is_foreign
from boses_mock.personas.brief.tongues.visayan import in_english_text, is_visayan

from .conftest import MARKETS

BARE = GroupDefinition("", None, None, None, None, None, None, None, None)


KNOWN = MARKETS.vocabulary


def people(**asked: Any) -> tuple[Persona, ...]:
    return generate(MARKETS, replace(BARE, name="People", **asked), 5, seed=42, run=1)


@pytest.mark.parametrize(
    ("typed", "english"),
    [
        (
            "Mga habal-habal driver sa Mandaue nga naggamit og Maxim",
            "Habal-habal drivers in Mandaue who use Maxim",
        ),
        (
            "Dili sila mosalig sa online nga bangko, ug kada Dominggo magdula og basketball",
            "Do not trust online banks, play basketball on Sundays",
        ),
        ("Mga mangunguma sang tubo sa Silay", "Sugar cane farmers in Silay"),
        (
            "Ginautang nila ang abono kada tig-ulan kag wala sila salig sa mga middleman",
            "Take fertiliser on credit every rainy season and distrust middlemen",
        ),
        (
            "Mga babaye nga trabahante sa cannery sa tuna sa General Santos",
            "Female workers at a tuna cannery in General Santos",
        ),
        (
            "Ang asawa nila ay nagtatrabaho bilang welder sa Qatar at umuuwi tuwing Disyembre",
            "Spouse works as a welder in Qatar and goes home every December",
        ),
        (
            "Mga tita na team leader sa call center sa Eastwood",
            "Women who are call center team leaders in Eastwood",
        ),
        (
            "Mga babaeng nagtatrabaho sa pabrika ng tsinelas sa Marikina",
            "Women who work at a factory of slippers in Marikina",
        ),
        (
            "Nagpalit og hulugan nga motor nga Honda XRM, dili mogamit og credit card",
            "Are paying off a Honda XRM, do not use credit cards",
        ),
        (
            "Dagiti mannalon iti Pangasinan, saanda nga agbayad iti online",
            "Farmers in Pangasinan, do not pay online",
        ),
        (
            "Bojone kerja bangunan di Semarang, ora seneng utang",
            "Bojo kerja bangunan di Semarang, tidak suka utang",
        ),
        ("Dalawa sa mga anak ay nag-aaral sa PUP", "Two children study at PUP"),
        ("Ang panganay ay nasa lola", "Eldest child lives with their grandmother"),
        (
            "Mga kasambahay at yaya na nagtatrabaho sa mga subdivision sa Alabang",
            "Domestic helpers and nannies who work at subdivisions in Alabang",
        ),
        ("Ang mga misis nila ang nagbebenta ng huli", "Wife sells the catch"),
        ("May tatlo hanggang limang anak", "Have three children"),
        ("Nakatira sila sa condo kasama ang kapatid", "Live in a condo with their siblings"),
        ("Naay 12 ka oras nga shift", "Work 12-hour shifts"),
        ("Mga may-ari ng maliit na tindahan sa Tondo", "Small store owners in Tondo"),
        ("Mga construction worker na taga-Bulacan", "Construction workers who come from Bulacan"),
        ("Naay shift alas 6 sa buntag hangtod alas 2 sa hapon", "Work from 6am to 2pm"),
        ("Naay anak nga lalaki, 5 anyos, nga naay hubak", "Have a 5-year-old son who has asthma"),
        ("May anak na babae, 11 anyos", "Have an 11-year-old daughter"),
        (
            "Mobayad og cash ra, dili mogamit og credit card",
            "Pay with cash only, do not use credit cards",
        ),
        ("Naay kaugalingong balay sa Calumpang", "Own a house in Calumpang"),
        ("Ang ig-agaw nagtrabaho sa Taiwan ug", "Ang ig-agaw nagtrabaho sa Taiwan ug"),
        ("ang ig-agaw nagtrabaho sa Taiwan", "a cousin works in Taiwan"),
        ("kapatid na nars sa London", "a sibling is a nurse in London"),
        ("Mga security guard sa isang bangko sa Makati", "Security guards at a bank in Makati"),
        ("Mga misis ng pulis", "Wives of police officers"),
        ("12 oras na night shift sa gabi", "12 oras na night shift sa gabi"),
        ("Nangungupahan sa Pateros", "Rent in Pateros"),
        ("Mga nanay na nagluluto ng baon", "Mothers who cook packed lunches"),
        # English stays so, and so does what is not known.
        ("Nurses who rent in Pateros", "Nurses who rent in Pateros"),
        ("Naay suroy nga bukog", "Naay suroy nga bukog"),
    ],
)
def test_a_philippine_clause_is_put_into_english_if_all_of_it_is_known(
    typed: str, english: str
) -> None:
    told = in_english_text(KNOWN.glossary, replace(BARE, description=typed)).description
    assert told == english


def test_what_is_not_understood_of_a_visayan_clause_is_not_told() -> None:
    clause = "Naay suroy nga bukog"
    assert is_visayan(KNOWN.glossary, clause)
    assert not is_visayan(KNOWN.glossary, "Mga guro sa Naga na may utang")
    assert read(KNOWN, replace(BARE, description=clause)).carried == ()


def test_a_trade_that_is_told_in_cebuano_is_theirs() -> None:
    found = people(
        description="Mga trabahante sa cannery sa tuna, "
        "shift alas 6 sa buntag hangtod alas 2 sa hapon",
        location="General Santos City",
    )
    assert {who.occupation for who in found} == {"Worker at a tuna cannery"}
    assert all(" six " in who.day_in_the_life for who in found)


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        ("have a daughter aged 10 in a madrasa", ("daughter goes to a madrasa",)),
        ("a 7-year-old son in a Catholic school", ("son goes to a Catholic school",)),
        (
            "have a 14-year-old daughter who wants to be a pilot",
            ("daughter wants to be a pilot",),
        ),
        ("two daughters who want to be pilots", ()),
        ("a son in Grade 3", ()),
    ],
)
def test_what_a_child_does_is_told_of_the_child(clause: str, told: tuple[str, ...]) -> None:
    assert of_child(clause) == told


def test_kin_beyond_the_household_are_told_of_as_kin() -> None:
    known = KNOWN.glossary
    assert (
        of_kin(known, "An older brother lives in Melbourne") == "older brother lives in Melbourne"
    )
    assert of_kin(known, "a cousin works in Taiwan") == "cousin works in Taiwan"
    assert of_kin(known, "a maid cleans twice a week") == ""


def test_faith_and_people_are_told_as_they_are_stated() -> None:
    stated = "Maranao women who sell malong. Muslim, never buy food without a halal logo"
    wish = read(KNOWN, replace(BARE, description=stated, location="Iligan City"))
    assert {"are Maranao", "are Muslim"} <= set(wish.carried)
    assert wish.faiths == {"muslim"}
    assert not wish.denied_faiths  # "never without" is no denial
    assert wish.communities == {"Moro"}


def test_the_groups_own_city_is_no_topic() -> None:
    asked = replace(BARE, description="Foremen, Davao City", location="Davao City")
    assert "Davao City" not in read(KNOWN, asked).carried
    elsewhere = replace(asked, location="Cebu City")
    assert "Davao City" in read(KNOWN, elsewhere).carried


def test_a_debt_that_runs_is_no_race() -> None:
    loan = read(KNOWN, replace(BARE, psychographic_notes="most have a running salary loan"))
    assert loan.carried == ("have a running salary loan",)
    assert not loan.interests
    assert read(KNOWN, replace(BARE, description="love running")).interests == ("running",)


def test_an_opinion_can_be_told_in_another_order() -> None:
    assert "says of webinars that they are a waste of time" in turned(
        "believes webinars are a waste of time"
    )


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("Closing shift, home past midnight", "work the closing shift, get home past midnight"),
        ("Broke most of the month", "are broke most of the month"),
        ("Work from Siargao for an Australian bank", "Work for an Australian bank from Siargao"),
        ("Home cooks", "Home cooks"),
        ("a closing shift in Cebu", "a closing shift in Cebu"),
    ],
)
def test_what_lacks_its_verb_is_given_it(typed: str, written: str) -> None:
    assert plainly(typed) == written


def test_shift_managers_are_people() -> None:
    assert not third_person("shift managers at Jollibee")
    assert third_person("shift gears in their forties") == "shifts gears in their forties"


def test_one_word_of_theirs_makes_no_english_clause_foreign() -> None:
    known = KNOWN.glossary
    assert not is_foreign(known, "Tired of customers who do not pay their utang")
    assert is_foreign(known, "Ayaw sa utang")


def test_a_stated_town_beside_the_city_of_work_is_home() -> None:
    found = people(
        description="Guards at a bank in Makati. Rent in Pateros",
        location="Makati",
    )
    assert {who.location for who in found} == {"Pateros"}


def test_a_verb_that_begins_a_sentence_names_no_brand() -> None:
    text = "Developers in Siargao. Surf before work"
    found = people(description=text, location="General Luna, Siargao")
    assert not any("Surf" in who.trusted_brands for who in found)
