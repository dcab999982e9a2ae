"""A long clause is told in another order or in other words, and not left out."""

from __future__ import annotations

import pytest

from boses_mock.market import load_markets
from boses_mock.personas.brief.facts.kin import of_kin
from boses_mock.personas.brief.telling.fronting import fronts_of
from boses_mock.personas.brief.telling.said import _rows
from boses_mock.personas.brief.telling.turns import TURNS, turned
from boses_mock.personas.brief.telling.whole import KIN, THEY, told_whole
from boses_mock.personas.brief.telling.written import plainly
from boses_mock.personas.brief.tongues.mainland import in_english as of_the_mainland
from boses_mock.personas.brief.tongues.translated import in_english

from .score_briefs import MARKETS

GLOSSARY = load_markets(MARKETS).vocabulary.glossary


@pytest.mark.parametrize(
    ("clause", "subject", "told"),
    [
        ("buys feed on credit from a dealer", THEY, "buys feed from a dealer on credit"),
        (
            "owes money to a cooperative after the renovation of the shop",
            THEY,
            "after the shop's renovation, {they} owes money to a cooperative",
        ),
        (
            "has a son studying in Ho Chi Minh City",
            THEY,
            "has a son who studies in Ho Chi Minh City",
        ),
        (
            "follows a strict wedding budget of 150 million dong",
            THEY,
            "follows a strict wedding budget that comes to 150 million dong",
        ),
        (
            "husband is at sea 25 days a month",
            KIN,
            "for 25 days a month, {their} husband is at sea",
        ),
        (
            "parents are coconut farmers in Davao Oriental",
            KIN,
            "in Davao Oriental, {their} parents are coconut farmers",
        ),
        (
            "is paid monthly by BRI transfer in rupiah",
            THEY,
            "is paid every month by BRI transfer in rupiah",
        ),
        (
            "pays bills with Touch 'n Go eWallet",
            THEY,
            "uses Touch 'n Go eWallet for bills",
        ),
        (
            "restores antique clocks that their grandfathers had bought",
            THEY,
            "restores antique clocks of the kind that their grandfathers had bought",
        ),
    ],
)
def test_a_clause_is_told_without_six_words_of_its_own(
    clause: str, subject: str, told: str
) -> None:
    recited = _rows(clause)
    assert told_whole((clause,), lambda way: not recited & _rows(way), subject) == told


@pytest.mark.parametrize(
    "clause", ["never buys things that are sealed in layers of plastic", "wants phones that last"]
)
def test_what_is_denied_or_wanted_does_not_end_early(clause: str) -> None:
    assert told_whole((clause,), lambda way: "that" not in way, THEY) == ""


@pytest.mark.parametrize(
    ("clause", "first"),
    [
        ("works part-time at a bubble-tea shop in the evening", "in the evening"),
        ("husband works abroad in Japan", None),
        ("eats out with the family at least three times a week", None),
    ],
)
def test_a_time_is_told_first_alone(clause: str, first: str | None) -> None:
    words = clause.split()
    assert next((" ".join(words[at:]) for at in fronts_of(words)), None) == first


@pytest.mark.parametrize("clause", ["keeps closed on Wednesdays", "sells live on TikTok"])
def test_a_verb_with_no_thing_after_it_is_not_exchanged(clause: str) -> None:
    assert turned(clause, 1) == (clause,)


def test_what_is_dreamt_of_may_be_done() -> None:
    assert all(each.endswith(" of") for each in TURNS["dreams of"])


def test_a_housewife_is_nobodys_mother_at_a_household() -> None:
    told = in_english(GLOSSARY, "Ibu rumah tangga di Lombok Timur")
    assert told == "homemaker in Lombok Timur"
    assert of_kin(GLOSSARY, told) == ""


@pytest.mark.parametrize("who", ["bố mẹ chồng", "ba mẹ chồng", "cha mẹ vợ"])
def test_the_parents_of_a_spouse_are_in_laws(who: str) -> None:
    assert of_the_mainland(GLOSSARY, f"sống chung với {who}") == "live with their in-laws"


def test_who_works_by_turns_does_so_with_one_verb() -> None:
    assert plainly("work offshore two weeks on, two weeks off") == (
        "work offshore two weeks on and two weeks off"
    )
    assert plainly("2 weeks offshore / 2 weeks home") == (
        "alternate 2 weeks offshore with 2 weeks home"
    )
