"""The language of thousands of personas: what an editor would mark without knowing anybody."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from functools import cache

import pytest

from boses_mock.personas import Persona
from tests.personas.conftest import MARKETS, Made

NO_SENTENCE = {
    "full_name",
    "gender",
    "location",
    "income_level",
    "archetype_label",
    "occupation",
    "psychographic_segment",
    "data_source",
}
DOUBLED = re.compile(r"\b(\w{2,})(?:, | and | or | )\1\b", re.IGNORECASE)
TWO_ARTICLES = re.compile(r"\b(?:the|an?|every|each) (?:the|an?|her|his|their)\b")
WRONG_ARTICLE = re.compile(
    r"(?<![\w'])(?:a (?!one|uni|use|usi|eu)[aeiou]|an (?!hour|hono|heir)[bcdfghjklmnpqrstvwxyz])"
)
UNFILLED = re.compile(r"[{}\[\]_]|!\w")
PUNCTUATION = re.compile(r"\.\.|[!?]\.| [,.;:!?]|  |[,;:]\s*[,.;:]|\(\)")
CAPITAL_INSIDE = re.compile(r"(?<=[a-z,] )(?:Her|His|He|She|They|Their|The)(?= [a-z])")
START = re.compile(r"(?:^|[a-z0-9)][.?!] )([a-z])(?![A-Z])")


def texts(persona: Persona) -> Iterator[str]:
    for name, value in dataclasses.asdict(persona).items():
        if name not in NO_SENTENCE and isinstance(value, str):
            yield value


@cache
def _own_doubles() -> frozenset[str]:
    """Return the doublings of real names, such as "Hảo Hảo", found within one phrase."""
    markets = [MARKETS.market(code) for code in MARKETS.places()]
    pools = [pool for market in markets for pool in market.pools.values()]
    names = [line.parts[0] for pool in pools for lines in pool.values() for line in lines]
    names += [
        brand.name
        for market in markets
        for levels in market.brands.values()
        for brands in levels.values()
        for brand in brands
    ]
    return frozenset(m[0] for name in names for m in DOUBLED.finditer(name))


FAULTS = {
    "two articles": TWO_ARTICLES,
    "a wrong article": WRONG_ARTICLE,
    "a slot or guard left open": UNFILLED,
    "stray punctuation": PUNCTUATION,
    "a capital inside a sentence": CAPITAL_INSIDE,
    "a sentence without a capital": START,
}


@pytest.mark.parametrize("fault", FAULTS)
def test_there_is_no(made: Made, fault: str) -> None:
    for _, _, persona in made:
        for text in texts(persona):
            found = FAULTS[fault].search(text)
            assert not found, (found, text)


def test_no_word_stands_twice(made: Made) -> None:
    for _, _, persona in made:
        for text in texts(persona):
            for found in DOUBLED.finditer(text):
                assert found[0] in _own_doubles(), (found, text)


@pytest.mark.parametrize(
    ("fault", "text"),
    [
        ("two articles", "A base at the the market."),
        ("two articles", "Sent greetings every the holiday."),
        ("a wrong article", "Buys a apple."),
        ("a wrong article", "Buys an phone."),
        ("a slot or guard left open", "Pays by {wallet}."),
        ("a slot or guard left open", "Studied at , !health, STI."),
        ("stray punctuation", "Watches Eat Bulaga!."),
        ("a capital inside a sentence", "Argues with Her sister about it."),
        ("a sentence without a capital", "Goes home. sleeps."),
    ],
)
def test_the_rules_find_what_they_are_for(fault: str, text: str) -> None:
    assert FAULTS[fault].search(text)


def test_a_day_has_three_sentences(made: Made) -> None:
    for _, _, persona in made:
        assert len(re.split(r"(?<=[.?!]) (?=\S)", persona.day_in_the_life)) == 3


def test_every_text_ends_as_a_sentence(made: Made) -> None:
    for _, _, persona in made:
        assert all(text.endswith((".", "?", "!")) for text in texts(persona))
