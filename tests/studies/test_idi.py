"""In-depth interviews: transcripts of real turns, quotes from them, and an end by hand."""

from __future__ import annotations

from collections import Counter

import pytest

from boses_mock.kernel.steps import drain
from boses_mock.studies.sentences import repeats
from boses_mock.studies.simulation import simulate
from boses_mock.studies.speaking.interview import reply
from boses_mock.studies.speaking.lines import said_in
from boses_mock.studies.types.idi import conclude, questions

from .people import people, study

SCRIPT = (
    "Can you tell me about your mornings?",
    "What do you think of the oat-milk coffee?",
    "Why?",
    "How much would you pay for it?",
)


@pytest.fixture(scope="module")
def results():
    return simulate(study("idi_ai", script=SCRIPT, count=6))


def test_shapes_are_those_of_the_contract(results):
    for each in results[:-1]:
        filled = {key for key, value in each.to_dict().items() if value is not None}
        assert filled == {
            "result_type",
            "persona_id",
            "sentiment",
            "sentiment_score",
            "transcript",
            "key_themes",
            "notable_quote",
            "report_sections",
        }
        assert each.result_type == "idi_individual"
        assert set(each.report_sections) == {"summary", "notable_quotes"}
    filled = {key for key, value in results[-1].to_dict().items() if value is not None}
    assert filled == {
        "result_type",
        "summary_text",
        "top_themes",
        "recommendations",
        "report_sections",
    }
    assert set(results[-1].report_sections) == {
        "executive_summary",
        "cross_persona_themes",
        "per_persona_highlights",
        "recommendations",
    }


def test_the_script_is_asked_line_by_line(results):
    for each in results[:-1]:
        pairs = [pair.split("\n") for pair in each.transcript.split("\n\n")]
        lines = [line for pair in pairs for line in pair]
        assert {len(pair) for pair in pairs} == {2}
        assert lines[::2] == [f"INTERVIEWER: {question}" for question in SCRIPT]
        assert all(line.startswith("RESPONDENT: ") and len(line) > 25 for line in lines[1::2])


def test_quotes_are_from_the_transcript(results):
    for each in results[:-1]:
        assert each.notable_quote == each.report_sections["notable_quotes"][0]
        assert all(quote in each.transcript for quote in each.report_sections["notable_quotes"])


def test_the_aggregate_is_computed_from_the_individuals(results):
    *individuals, aggregate = results
    themes = Counter(theme for each in individuals for theme in each.key_themes)
    tops = [themes[theme] for theme in aggregate.top_themes]
    assert tops == sorted(themes.values(), reverse=True)[: len(tops)]
    highlights = aggregate.report_sections["per_persona_highlights"]
    for line, each in zip(highlights, individuals, strict=True):
        assert each.notable_quote in line


def test_respondents_do_not_repeat_each_other(results):
    said = [
        sentence
        for each in results[:-1]
        for line in each.transcript.replace("\n\n", "\n").split("\n")[1::2]
        for sentence in said_in(line.removeprefix("RESPONDENT: "))
    ]
    assert [s for s, n in Counter(said).items() if n > 1] == []


def test_without_a_script_the_interviewer_has_one():
    asked = questions(study("idi_ai"))
    assert len(asked) >= 5
    assert any("oat-milk coffee" in question for question in asked)
    assert all(each.transcript for each in simulate(study("idi_ai", count=2))[:-1])


def test_a_manual_interview_is_summed_up_from_its_messages():
    given = study("idi_manual", count=1)
    turns = []
    for question in SCRIPT:
        answer = reply(42, "s1", people(1)[0], given.stimulus, question, turns)
        turns += [("user", question), ("persona", answer)]
    individual, aggregate = drain(conclude(given, turns))
    assert individual.transcript.count("INTERVIEWER: ") == len(SCRIPT)
    assert len(individual.transcript.split("\n\n")) == len(turns)
    assert individual.notable_quote in individual.transcript
    assert aggregate.top_themes == individual.key_themes[:5]


def test_a_manual_interview_without_a_message_is_refused():
    with pytest.raises(ValueError, match="without a message"):
        drain(conclude(study("idi_manual", count=1), []))


def test_an_interview_whose_persona_is_gone_is_refused():
    with pytest.raises(ValueError, match="deleted"):
        drain(conclude(study("idi_manual", respondents=()), [("user", "Hi"), ("persona", "Hello")]))


def test_directives_are_not_asked():
    script = ("How old are you? [[mock:slow=3]]", "[[mock:fail-at=2]]")
    assert questions(study("idi_ai", script=script)) == ("How old are you?",)


def test_a_remark_on_the_language_of_the_talk_is_no_quote() -> None:
    aside, told = repeats.LANGUAGE[0], "I keep a loaf tin at home that my sister calls a waste."
    turns = [("user", "Magkano ang gastos mo?"), ("persona", f"{aside} {told}")]
    given = study("idi_manual", count=1)
    assert drain(conclude(given, turns))[0].report_sections["notable_quotes"] == [told]
