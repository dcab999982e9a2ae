"""Of people made before, those keep a brief who were made for it, and few others."""

from __future__ import annotations

import dataclasses

import pytest

from boses_mock.personas import Persona, generate
from boses_mock.personas.keeping import Keeping, communities_of
from tests.personas.conftest import MARKETS
from tests.personas.score_briefs import Brief, briefs, definition
from tests.personas.test_generate import definition as plain


def made(brief: Brief, words: bool) -> tuple[Persona, ...]:
    """Make ten of a brief: with its words, or of the same age, place and work without them."""
    asked = definition(brief)
    if not words:
        asked = dataclasses.replace(
            asked, name="Group", description=None, psychographic_notes=None, gender=None
        )
    return generate(MARKETS, asked, 10, seed=5, run=1)


@pytest.mark.slow
def test_who_was_made_for_a_brief_keeps_it() -> None:
    kept = total = 0
    for brief in briefs(False):
        keeping = Keeping(MARKETS, definition(brief))
        own = [keeping.keeps(dataclasses.asdict(each)) for each in made(brief, True)]
        kept, total = kept + sum(own), total + len(own)
        assert sum(own) >= 6, (brief["id"], own)
    assert kept / total >= 0.94


@pytest.mark.slow
def test_who_was_made_for_nobody_in_particular_seldom_keeps_a_brief() -> None:
    kept = total = 0
    for brief in briefs(False):
        keeping = Keeping(MARKETS, definition(brief))
        kept += sum(keeping.keeps(dataclasses.asdict(each)) for each in made(brief, False))
        total += 10
    assert kept / total <= 0.15


@pytest.mark.parametrize(
    ("market", "name", "communities"),
    [
        ("MY", "Nurul Ain binti Hassan", {"Malay"}),
        ("MY", "Tan Pei Shan", {"Chinese"}),
        ("MY", "Kavita a/p Perumal", {"Tamil"}),
        ("ID", "Ni Luh Astari", {"Balinese"}),
        ("PH", "Amina Sinsuat", {"Moro"}),
        ("PH", "John Smith", set()),
    ],
)
def test_a_name_tells_of_which_people_somebody_is(
    market: str, name: str, communities: set[str]
) -> None:
    assert {each.name for each in communities_of(MARKETS.market(market), name)} == communities


def _somebody(**fields: object) -> dict[str, object]:
    """Return somebody of a group without words, with other fields put in."""
    asked = plain(name="Adults", location="Manila, Philippines")
    return dataclasses.asdict(generate(MARKETS, asked, 1, seed=3, run=1)[0]) | fields


@pytest.mark.parametrize(
    ("asked", "field", "told", "kept"),
    [
        ("do not use GCash", "trusted_brands", ("Ariel", "GCash"), False),
        ("do not use GCash", "trusted_brands", ("Ariel", "Maya"), True),
        ("stopped using Lazada", "purchase_behavior", "What is not food comes from Lazada.", False),
        ("stopped using Lazada", "purchase_behavior", "She never opens Lazada.", True),
        ("stopped using Lazada", "brand_attitudes", "Blames Lazada for a fake charger.", True),
        ("hate Grab", "digital_habits", "Pays by GrabPay.", False),
        ("avoid coffee", "day_in_the_life", "Has iced coffee and toast.", False),
        ("love coffee", "day_in_the_life", "Has iced coffee and toast.", True),
        (
            "do not smoke",
            "purchase_behavior",
            "Buys the cheaper cigarettes, and is known at 7-Eleven by the brand.",
            False,
        ),
    ],
)
def test_nobody_is_kept_who_shows_what_is_refused(
    asked: str, field: str, told: object, kept: bool
) -> None:
    who = {key: "" for key in _somebody() if key not in ("full_name", "location", "gender")}
    who = _somebody() | who | {"distrusted_brands": ("Lazada",), field: told}
    keeping = Keeping(MARKETS, plain(name=f"Adults who {asked}", location="Manila, Philippines"))
    assert keeping.keeps(who) is kept


def test_a_group_without_words_takes_anybody() -> None:
    keeping = Keeping(MARKETS, plain(name="Young adults", location="Manila"))
    assert all(keeping.keeps(dataclasses.asdict(each)) for each in made(briefs(False)[0], False))
