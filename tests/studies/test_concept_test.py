"""What a concept test promises: shapes, computed aggregates, speech that is each one's own."""

from __future__ import annotations

import dataclasses
import re
import subprocess
import sys
from collections import Counter

import pytest

from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.simulation import simulate
from boses_mock.studies.speaking.lines import said_in

from .people import APP, COFFEE, RIDE, SERUM, people, study

KEYS = {
    "result_type",
    "persona_id",
    "sentiment",
    "sentiment_score",
    "reaction_text",
    "key_themes",
    "notable_quote",
    "summary_text",
    "sentiment_distribution",
    "top_themes",
    "recommendations",
    "transcript",
    "report_sections",
}
QUESTIONS = [
    COFFEE,
    APP,
    SERUM,
    RIDE,
    "Do you like it?",
    "Bagaimana pendapat Anda tentang kopi susu literan seharga Rp75.000?",
]


@pytest.mark.parametrize("question", QUESTIONS)
def test_individuals_come_first_and_fill_what_is_theirs(question):
    *individuals, aggregate = simulate(study("concept_test", question))
    assert [each.persona_id for each in individuals] == [f"person-{n}" for n in range(8)]
    for result in individuals:
        filled = {key for key, value in result.to_dict().items() if value is not None}
        assert filled == {
            "result_type",
            "persona_id",
            "sentiment",
            "sentiment_score",
            "reaction_text",
            "key_themes",
            "notable_quote",
        }
        assert result.result_type == "individual"
        assert (
            result.sentiment_score
            == {"Positive": 1, "Neutral": 0, "Negative": -1}[result.sentiment]
        )
    filled = {key for key, value in aggregate.to_dict().items() if value is not None}
    assert filled == {
        "result_type",
        "summary_text",
        "sentiment_distribution",
        "top_themes",
        "recommendations",
    }
    assert all(set(each.to_dict()) == KEYS for each in (*individuals, aggregate))


@pytest.mark.parametrize("question", QUESTIONS)
def test_the_aggregate_is_computed_from_the_individuals(question):
    *individuals, aggregate = simulate(study("concept_test", question, count=10))
    counts = Counter(each.sentiment for each in individuals)
    assert aggregate.sentiment_distribution == {
        name: counts[name] for name in ("Positive", "Neutral", "Negative")
    }
    themes = Counter(theme for each in individuals for theme in each.key_themes)
    tops = [themes[theme] for theme in aggregate.top_themes]
    assert tops == sorted(themes.values(), reverse=True)[: len(tops)]
    for name in ("Positive", "Neutral", "Negative"):
        assert str(counts[name]) in aggregate.summary_text
    assert len(aggregate.recommendations.splitlines()) >= 2
    for count in re.findall(r"(\d+) of 10", aggregate.recommendations):
        assert int(count) in {*themes.values(), *counts.values()}


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("seed", range(6))
def test_no_sentence_is_heard_twice_in_a_study(question, seed):
    *individuals, _ = simulate(study("concept_test", question, count=20, seed=seed))
    said = [sentence for each in individuals for sentence in said_in(each.reaction_text)]
    assert [s for s, n in Counter(said).items() if n > 1] == []


def test_every_reaction_names_or_quotes_the_concept():
    for question in (COFFEE, SERUM, RIDE):
        what = Stimulus.read(question)
        shown = [what.name.removeprefix("the "), *what.phrases]
        for each in simulate(study("concept_test", question, count=10))[:-1]:
            assert any(part.lower() in each.reaction_text.lower() for part in shown)


def test_the_notable_quote_is_a_piece_of_the_reaction():
    for each in simulate(study("concept_test", count=20))[:-1]:
        assert each.notable_quote in each.reaction_text


def test_people_speak_for_themselves_and_leave_no_slot_open():
    for question in QUESTIONS:
        for each in simulate(study("concept_test", question, count=20)):
            text = each.reaction_text or each.summary_text
            assert not re.search(r"[{}\[\]]|\s{2}|\bNone\b|  ", text)
            if each.reaction_text:
                assert re.search(r"\b(?:I|my|me|we|our|us)\b", text, re.IGNORECASE)
                assert 80 < len(text) < 1200


def test_reactions_draw_on_the_persona():
    known = 0
    for who, each in zip(people(20), simulate(study("concept_test", count=20)), strict=False):
        own = (
            *who.trusted_brands,
            *who.distrusted_brands,
            who.location.split(",")[0],
            "GCash",
            "Maya",
            "my husband",
            "my wife",
            "my partner",
            "my sister",
            "my brother",
            "kids",
            "Viber",
            "Shopee",
            "Lazada",
            "Manila",
            "Puregold",
            "Robinsons",
            str(who.age),
        )
        known += any(word in each.reaction_text for word in own)
    assert known >= 14


def test_the_same_study_gives_the_same_bytes_in_another_process():
    script = (
        "from tests.studies.people import study\n"
        "from boses_mock.studies.simulation import simulate\n"
        "print([r.to_dict() for r in simulate(study('concept_test'))])"
    )
    run = [
        subprocess.run(
            [sys.executable, "-c", script],
            capture_output=True,
            text=True,
            check=True,
            env={"PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
        ).stdout
        for seed in ("1", "2")
    ]
    assert run[0] == run[1]
    assert run[0].strip() == str([r.to_dict() for r in simulate(study("concept_test"))])


def test_another_study_of_the_same_says_it_in_other_words():
    one = simulate(study("concept_test"))
    other = simulate(study("concept_test", key="s2"))
    assert [r.sentiment for r in one] == [r.sentiment for r in other]
    assert all(
        a.reaction_text != b.reaction_text for a, b in zip(one[:-1], other[:-1], strict=True)
    )


def test_a_study_of_nobody_still_has_an_aggregate():
    (aggregate,) = simulate(dataclasses.replace(study("concept_test"), respondents=()))
    assert sum(aggregate.sentiment_distribution.values()) == 0


def test_a_type_that_does_not_run_by_itself_is_refused():
    with pytest.raises(ValueError, match="idi_manual"):
        simulate(study("idi_manual"))
