"""The report of interviews says what was said: wants, barriers, habits, by whom, in their words."""

from __future__ import annotations

import re

import pytest

from boses_mock.studies.model import Respondent, Result
from boses_mock.studies.reading.aspects import ASPECTS
from boses_mock.studies.sentences import findings as words
from boses_mock.studies.sentences.sides import DOUBTS, LIKES
from boses_mock.studies.simulation import simulate
from boses_mock.studies.speaking.lines import compared, slots_of
from boses_mock.studies.types.findings import Finding, by_whom, side_of

from .people import COFFEE, people, person, study

JUDGED = (
    "What do you think of the oat-milk coffee?",
    "What do you like about it?",
    "What would stop you from buying it?",
)
LIVED = (
    "How often do you drink coffee?",
    "What worries you most these days?",
    "What do you dream of?",
    "Which brands do you avoid?",
)
COUNTED = re.compile(r"“([^”]+)”[^“”]*?(?:\(| of| by )?(\d) of (\d)")


def crowd(count: int = 6) -> tuple[Respondent, ...]:
    """Return people of whom no two share a name."""
    names = ("Ana Abad", "Ben Bueno", "Cora Cruz", "Dado Dizon", "Ella Espino", "Fe Flores")
    return tuple(person(n, full_name=name) for n, name in enumerate(names[:count]))


def told(script: tuple[str, ...], question: str, count: int = 6) -> tuple[Result, ...]:
    return simulate(study("idi_ai", question, respondents=crowd(count), script=script))


def spoken(result: Result) -> str:
    return " ".join(re.findall(r"RESPONDENT: (.*)", result.transcript or ""))


def plain(text: str) -> str:
    return re.sub("[“”‘’']", "", text)


@pytest.mark.parametrize(("script", "question"), [(JUDGED, COFFEE), (LIVED, "")])
def test_every_quote_of_the_insight_was_said_by_the_one_it_is_given_to(script, question):
    *individuals, aggregate = told(script, question)
    said = {who.name: spoken(each) for who, each in zip(crowd(), individuals, strict=True)}
    quoted = re.findall(r"(\w+ \w+)(?: said, | put it: |: )“([^”]+[.?!])”", aggregate.summary_text)
    assert len(quoted) >= 2
    for name, quote in quoted:
        assert plain(quote) in plain(said[name]), quote


@pytest.mark.parametrize("side", ["want", "hold"])
def test_a_theme_is_counted_for_those_who_said_it_and_for_nobody_else(side):
    *individuals, aggregate = told(JUDGED, COFFEE)
    names = {(a.liked if side == "want" else a.doubted): n for n, a in ASPECTS.items()}
    seen = 0
    for theme, count, n in COUNTED.findall(aggregate.summary_text):
        if theme not in names:
            continue
        sides = [
            {side_of(compared(each)) for each in re.split(r"(?<=[.?!])\s+(?=[A-Z“])", spoken(r))}
            for r in individuals
        ]
        holders = [found for found in sides if (names[theme], side == "want") in found]
        assert (len(holders), 6) == (int(count), int(n))
        seen += 1
    assert seen == 1


def test_the_themes_of_an_individual_are_sides_that_it_spoke_of():
    for each in told(JUDGED, COFFEE)[:-1]:
        assert each.key_themes
        for theme in each.key_themes:
            name, liked = next(
                (n, theme == a.liked) for n, a in ASPECTS.items() if theme in (a.liked, a.doubted)
            )
            table = LIKES if liked else DOUBTS
            parts = re.split(r"(?<=[.?!:])\s+", spoken(each))
            assert any(side_of(compared(part)) == (name, liked) for part in parts), (theme, table)


def test_a_talk_about_a_life_ends_in_habits_wants_and_barriers_and_no_tone():
    *_, aggregate = told(LIVED, "")
    text = aggregate.summary_text
    assert re.search(r"\d said (?:every|almost|two|once|three|hardly)", text)
    assert any(f"“{theme}”" in text for theme in words.WANTS.values())
    assert any(f"“{theme}”" in text for theme in (*words.HOLDS.values(), words.LET_DOWN))
    assert not re.search(r"\b(?:tone|warm|even and|matter-of-fact)\b", text)
    assert aggregate.recommendations.count("\n") >= 1


def test_who_is_meant_is_told_by_name_and_by_what_they_share():
    rich, poor = people(2, income="High"), people(3, start=10, income="Low")
    found = [words_of(who) for who in rich]
    assert by_whom(found, (*rich, *poor)).startswith(
        f"{rich[0].name} and {rich[1].name}, from high"
    )
    assert by_whom(found[:1], (*rich, *poor)) == rich[0].name


def words_of(who):
    return Finding(who, "want", "taste", "It tastes good.")


@pytest.mark.parametrize("liked", [True, False])
def test_a_sentence_of_a_side_is_known_again_with_what_leads_to_it(liked):
    for name, lines in (LIKES if liked else DOUBTS).items():
        for line in lines:
            if slots_of(line) or "[" in line:
                continue
            first = re.split(r"(?<=[.?!])\s", line)[0]
            assert side_of(compared(f"What decides it is this: {first}")) == (name, liked), line
