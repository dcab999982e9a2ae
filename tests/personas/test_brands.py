"""Brands: of a kind, owned before they are praised, and never shunned and used at once."""

from __future__ import annotations

import re

from boses_mock.market.model import Brand, Market, folded
from boses_mock.personas.brands import GOODS, IN_USE, SERVICES
from tests.personas.conftest import MARKETS, Made
from tests.personas.test_generate import made


def kind_of(market: Market, name: str) -> set[str]:
    return {
        kind
        for kind, levels in market.brands.items()
        for brands in levels.values()
        for brand in brands
        if brand.name == name
    }


def phones(market: Market) -> list[Brand]:
    return [brand for brands in market.brands["phones"].values() for brand in brands]


def test_the_phone_trusted_is_the_phone_owned(made: Made) -> None:
    seen = 0
    for market, _, persona in made:
        habits = f" {folded(persona.digital_habits)} "
        known = phones(market)
        owned = [b.name for b in known if any(f" {mark} " in habits for mark in b.marks)]
        for name in {b.name for b in known} & set(persona.trusted_brands):
            seen += 1
            assert name in owned, (name, persona.digital_habits)
    assert seen > 600


def test_no_kind_of_thing_is_trusted_twice(made: Made) -> None:
    for market, _, persona in made:
        kinds = [kind_of(market, name) for name in persona.trusted_brands]
        assert 4 <= len(kinds) <= 5
        for group in (*GOODS, *SERVICES):
            assert sum(bool(found) and found <= set(group) for found in kinds) <= 1, persona


def test_a_reason_is_one_for_its_kind_of_brand(made: Made) -> None:
    """Nobody trusts a bank for its taste: a reason told is one for a brand that is trusted."""
    kinds: dict[str, set[str]] = {}
    for key, lines in MARKETS.shared.phrases.items():
        if key.startswith("why_"):
            for line in lines:
                kinds.setdefault(line.parts[0], set()).add(key.removeprefix("why_"))
    whys = re.compile("|".join(map(re.escape, sorted(kinds, key=len, reverse=True))))
    told = 0
    for market, _, persona in made:
        trusted = set().union(*(kind_of(market, name) for name in persona.trusted_brands))
        for reason in whys.findall(persona.brand_attitudes):
            told += 1
            assert kinds[reason] & trusted, (reason, persona.trusted_brands)
    assert told > 1_500


def test_a_brand_is_trusted_and_another_shunned_for_a_reason(made: Made) -> None:
    whys = {
        line.parts[0]
        for key, lines in MARKETS.shared.phrases.items()
        if key.startswith("why_")
        for line in lines
    }
    for market, _, persona in made:
        text = persona.brand_attitudes
        assert any(why in text for why in whys), text
        assert any(name.casefold() in text.casefold() for name in persona.trusted_brands), text
        reasons = {
            r for s in market.distrust if s.name in persona.distrusted_brands for r in s.reasons
        }
        assert any(reason in text for reason in reasons), text


def test_what_is_shunned_is_not_in_use(made: Made) -> None:
    seen = 0
    for market, _, persona in made:
        told = " ".join(
            (persona.digital_habits, persona.purchase_behavior, persona.day_in_the_life)
        )
        things = {
            folded(line.parts[0])
            for key in IN_USE
            for lines in market.pools[key].values()
            for line in lines
        }
        for name in persona.distrusted_brands:
            if folded(name) in things:
                seen += 1
                assert not re.search(rf"\b{re.escape(name)}\b", told), (name, told)
    assert seen > 200


def test_brands_that_a_brief_loves_are_trusted_and_those_it_distrusts_are_not() -> None:
    notes = "Love Korean brands such as COSRX, and Somethinc locally"
    people = made(location="Bandung", gender="Female", age_max=27, psychographic_notes=notes)
    for persona in people:
        assert {"COSRX", "Somethinc"} & set(persona.trusted_brands), persona.trusted_brands
