"""Two hundred concept tests over all categories: every reaction speaks of its own and of no other.

A handful of them runs with every suite; all of them with ``-m slow``.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from boses_mock.studies.categories import load_categories
from boses_mock.studies.reading.known import Known
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.simulation import simulate
from boses_mock.studies.speaking.attitude import UNCLEAR

from ..people import people, study
from .corpus import FOREIGN, SHOWN, Concept, concepts

CATEGORIES = load_categories(Path(__file__).parents[3] / "fixtures" / "categories")
ALL = list(concepts(CATEGORIES, 200))
SAMPLE = ALL[::13]  # by no divisor of how many kinds there are


@cache
def shown(question: str) -> Stimulus:
    return Stimulus.read(question, (), CATEGORIES)


def known(concept: Concept) -> Known:
    found = shown(concept.question).known
    assert found is not None
    return found


@cache
def reactions(concept: Concept) -> list[tuple[str, str]]:
    """Return what ten people say, and with which sentiment."""
    asked = study(
        "concept_test",
        concept.question,
        stimulus=shown(concept.question),
        respondents=people(10, 10 * ALL.index(concept), location=concept.home),
        categories=CATEGORIES,
    )
    return [
        (each.reaction_text or "", each.sentiment or "")
        for each in simulate(asked)
        if each.result_type == "individual"
    ]


@cache
def pieces(concept: Concept) -> tuple[str, ...]:
    """Return by what a line of the category's matters, or their topics, are known again."""
    matters = (*known(concept).drivers, *known(concept).barriers)
    weighed = (*matters, *known(concept).category.red_lines)
    lines = [line for each in weighed for line in each.lines]
    longest = [max(re.split(r"\{\w+\}|\[[^]]*\]", line), key=len).strip(" ,.") for line in lines]
    return tuple(piece[1:] for piece in (*longest, *(each.topic for each in weighed)))


def test_every_category_has_concepts():
    assert set(SHOWN) == set(CATEGORIES.codes()) - {"general"}
    assert len({each.code for each in SAMPLE}) > 12


def test_every_concept_is_read_as_what_it_is():
    for concept in ALL:
        what = shown(concept.question)
        found = known(concept)
        assert (found.category.code, found.kind.name) == (concept.code, concept.kind), (
            concept.question
        )
        assert concept.name.lower() in what.name.lower(), concept.question
        assert what.prices, concept.question


def speaks_of_itself(concept: Concept) -> None:
    for text, _ in reactions(concept):
        assert any(piece in text for piece in pieces(concept)), (concept.question, text)


def speaks_of_nothing_else(concept: Concept) -> None:
    asked = concept.question.lower()
    for text, _ in reactions(concept):
        for word, codes in FOREIGN.items():
            if concept.code not in codes.split() and word not in asked:
                found = re.search(rf"\b{word}s?\b", text, re.I)
                assert not found, (concept.question, word, text)


def speaks_of_the_price(concept: Concept) -> None:
    price = shown(concept.question).prices[0].text
    told = sum(price in text for text, _ in reactions(concept))
    assert told >= 4, (concept.question, told)


def repeats_nothing(concept: Concept) -> None:
    said = [
        sentence
        for text, _ in reactions(concept)
        for sentence in re.split(r"(?<=[.!?]) ", text)
        if len(sentence) > 30
    ]
    assert len(said) - len(set(said)) <= 1, concept.question


CHECKS = (speaks_of_itself, speaks_of_nothing_else, speaks_of_the_price, repeats_nothing)


@pytest.mark.parametrize("check", CHECKS)
@pytest.mark.parametrize("number", range(len(SAMPLE)))
def test_some_concepts_are_spoken_of_as_what_they_are(number, check):
    check(SAMPLE[number])


@pytest.mark.slow
@pytest.mark.parametrize("check", CHECKS)
def test_two_hundred_concepts_are_spoken_of_as_what_they_are(check):
    for concept in ALL:
        check(concept)


@pytest.mark.slow
def test_people_differ_over_nearly_every_concept():
    alike = [c for c in ALL if len({sentiment for _, sentiment in reactions(c)}) == 1]
    assert len(alike) <= 30
    assert UNCLEAR not in {theme for c in ALL for theme, _ in reactions(c)}
