# ruff: noqa: E501 - tables read better whole
"""Hundreds of outputs read as an editor would: no slips, no echoes, nothing said of the wrong thing."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

import pytest

from boses_mock.kernel.steps import drain
from boses_mock.studies.model import Design, read_schema
from boses_mock.studies.reading.category import category, sort_of
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.simulation import simulate
from boses_mock.studies.speaking.attitude import STEEP, attitude
from boses_mock.studies.speaking.lines import said_in

from .people import APP, COFFEE, RIDE, SERUM, people, study

SNACK = "What do you think of Kropek Krunch, a new baked cassava snack with real shrimp, sold at ₱12 a pack?"
PHONE = (
    "How would you react to the Zentra X, a foldable smartphone with a titanium frame at ₱89,990?"
)
INSURANCE = (
    "What do you think about a microinsurance plan that covers hospital bills for ₱99 a month?"
)
BAHASA = "Bagaimana pendapat Anda tentang kopi susu botol tanpa gula tambahan seharga Rp18.000?"
VIETNAMESE = "Bạn nghĩ gì về sữa hạt óc chó hữu cơ giá 25.000đ một chai?"
TAGLISH = "Ano sa tingin niyo ang bagong app na mag-oorder ng ulam, with free delivery for orders above ₱150?"
BRIEFING = """Project Bayanihan – concept briefing

The market for home solar has grown 30% a year. BayaniSolar is a rooftop solar kit for small houses. It is paid in
24 monthly instalments of ₱1,250. Installation takes one day and comes with a five-year warranty.
Target: families who pay more than ₱3,000 a month. Key message: "Your roof, your power"."""
LONG = (
    "We are considering to launch a very long description of a product with many benefits, " * 300
)
STIMULI = {
    "snack": Stimulus.read(SNACK),
    "phone": Stimulus.read(PHONE),
    "insurance": Stimulus.read(INSURANCE),
    "coffee": Stimulus.read(COFFEE),
    "app": Stimulus.read(APP),
    "serum": Stimulus.read(SERUM),
    "ride": Stimulus.read(RIDE),
    "bahasa": Stimulus.read(BAHASA),
    "vietnamese": Stimulus.read(VIETNAMESE),
    "taglish": Stimulus.read(TAGLISH),
    "briefing": Stimulus.read("What is your reaction?", [BRIEFING]),
    "silly": Stimulus.read("asdf"),
    "empty": Stimulus.read(""),
    "long": Stimulus.read(LONG),
}
DESIGN = Design.from_dict(
    {
        "attributes": [
            {"name": "Price", "levels": ["₱49", "₱99"]},
            {"name": "Support", "levels": ["Chat", "Phone"]},
        ],
        "n_tasks": 12,
    }
)
SURVEY = read_schema(
    {
        "questions": [
            {"id": "q1", "type": "open_ended", "text": "What would you improve?"},
            {"id": "q2", "type": "open_ended", "text": "What is your favourite food?"},
            {"id": "q3", "type": "likert", "text": "It is too expensive for me.", "scale": 5},
        ]
    }
)
KINDS: dict[str, dict[str, Any]] = {
    "concept_test": {},
    "focus_group": {},
    "idi_ai": {},
    "survey": {"survey": SURVEY},
    "conjoint": {"design": DESIGN},
}
SLIPS = {
    "an open slot": r"[{}\[\]|]|\bNone\b|\bnull\b",
    "a doubled word": r"\b(\w{2,}) \1\b",
    "broken punctuation": r"  | [,.;:?!](?!\w)|\.\.|,,|[?!:;,]\.|: :|“\s|\s”|^[,.;:]",
    "a wrong article": r"\b[Aa] (?:[aei]|o(?!ne))\w+|\b[Aa]n [bcdfgjklmnpqrstvwxz][a-z]",
    "a plural with a singular verb": r"\b(?:parents|kids|children|people) (?:is|has|was|does)\b|\b1 (?:were|people|respondents)\b",
    "a verb of another person": r"\bI (?:is|has|does|goes|were)\b|\b(?:he|she|his|her)\b",
    "a small letter after a full stop": r"(?<![A-Z!])[.?] [a-z]",
}


def told(kind: str, stimulus: str, count: int = 10, key: str = "k") -> tuple[Any, ...]:
    made = study(kind, count=count, stimulus=STIMULI[stimulus], key=key, **KINDS[kind])
    return simulate(made)


def spoken(result: Any) -> list[str]:
    """Return what one respondent says."""
    sections = result.report_sections or {}
    if result.transcript:
        turns = [line for line in result.transcript.split("\n") if line][1::2]
        return [turn.removeprefix("RESPONDENT: ") for turn in turns]
    if "tasks" in sections:
        return [task["reasoning"] for task in sections["tasks"]]
    if "answers" in sections:
        return [each["answer"] for each in sections["answers"] if each["type"] == "open_ended"]
    rounds = [sections.get("round_1_text"), sections.get("round_2_text"), result.reaction_text]
    return [text for text in rounds if text]


def reported(value: Any) -> list[str]:
    """Return every longer text that is in a report."""
    if isinstance(value, str):
        return [value] if len(value.split()) > 3 else []
    if isinstance(value, dict):
        return [text for each in value.values() for text in reported(each)]
    return [text for each in value for text in reported(each)] if isinstance(value, list) else []


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("stimulus", STIMULI)
def test_what_is_said_and_written_has_no_slips(kind: str, stimulus: str) -> None:
    results = told(kind, stimulus)
    texts = [text for result in results[:-1] for text in spoken(result)]
    texts += reported(results[-1].to_dict())
    asked = STIMULI[stimulus].question
    for text in texts:
        bare = text.replace(asked, "So?") if asked else text
        for slip, words in SLIPS.items():
            assert not re.search(words, bare), (slip, text)
        assert text.count("“") == text.count("”"), text


@pytest.mark.parametrize("kind", ["concept_test", "focus_group", "idi_ai", "survey"])
@pytest.mark.parametrize("stimulus", STIMULI)
def test_nobody_says_what_another_has_said(kind: str, stimulus: str) -> None:
    for key in ("one", "two"):
        results = told(kind, stimulus, key=key)[:-1]
        said = Counter(
            sentence for each in results for text in spoken(each) for sentence in set(said_in(text))
        )
        assert [sentence for sentence, count in said.items() if count > 1] == []


def test_reasons_for_choices_are_hardly_ever_shared() -> None:
    results = told("conjoint", "app")[:-1]
    said = Counter(reason for each in results for reason in set(spoken(each)))
    assert max(said.values()) <= 2
    assert len(said) >= 0.95 * 12 * len(results)


@pytest.mark.parametrize(
    "stimulus", [name for name in STIMULI if name not in ("empty", "long", "silly")]
)
def test_every_reaction_names_quotes_or_prices_the_concept(stimulus: str) -> None:
    what = STIMULI[stimulus]
    shown = [what.name.removeprefix("the "), *what.phrases, *(price.text for price in what.prices)]
    for each in told("concept_test", stimulus, 20)[:-1]:
        assert any(part.lower() in each.reaction_text.lower() for part in shown), each.reaction_text
    quotes = [each.notable_quote for each in told("concept_test", stimulus, 20)[:-1]]
    assert sum(any(part.lower() in q.lower() for part in shown) for q in quotes) >= 18


@pytest.mark.parametrize(
    ("stimulus", "name", "sort"),
    [
        ("snack", "Kropek Krunch", "food"),
        ("phone", "Zentra X", "goods"),
        ("insurance", "the microinsurance plan", "service"),
        ("coffee", "the oat-milk coffee", "food"),
        ("app", "the app", "app"),
        ("bahasa", "kopi susu botol", "food"),
        ("vietnamese", "sữa hạt óc chó hữu cơ", "food"),
        ("taglish", "the app", "app"),
        ("briefing", "BayaniSolar", "goods"),
        ("silly", "this idea", ""),
        ("empty", "this idea", ""),
    ],
)
def test_a_thing_is_known_by_its_name_and_its_sort(stimulus: str, name: str, sort: str) -> None:
    assert (STIMULI[stimulus].name, STIMULI[stimulus].category) == (name, sort)


def test_the_last_word_of_a_name_tells_its_sort() -> None:
    assert sort_of("the coffee subscription") == "service"
    assert sort_of("the rice cooker") == "goods"
    assert sort_of("the food delivery app") == "app"
    assert drain(category("Zog", ["It is a chocolate with nuts, a real chocolate"])) == "food"
    assert drain(category("Zog")) == ""


_OUT_OF_PLACE = {
    "food": r"\bzip\b|stitching|password|counter to go to|sign up|hold on|screws in it|signal",
    "service": r"\bzip\b|stitching|aftertaste|fridge|flavour|ingredient|shelf|basket|fragile|smallest size",
    "app": r"\bzip\b|stitching|aftertaste|fridge|flavour|ingredient|on the shelf|smallest size",
    "goods": r"aftertaste|ingredient|flavour|delicious|password",
}


@pytest.mark.parametrize("kind", ["concept_test", "focus_group"])
@pytest.mark.parametrize("stimulus", ["snack", "phone", "insurance", "app", "coffee"])
def test_a_thing_is_judged_as_the_sort_of_thing_it_is(kind: str, stimulus: str) -> None:
    words = _OUT_OF_PLACE[STIMULI[stimulus].category]
    for each in told(kind, stimulus, 30)[:-1]:
        for text in spoken(each):
            assert not re.search(words, text, re.IGNORECASE), text


def test_what_is_said_of_a_price_fits_its_weight() -> None:
    for stimulus in ("snack", "phone", "serum"):
        crowd = people(30)
        for who, each in zip(crowd, told("concept_test", stimulus, 30), strict=False):
            weight = attitude(42, who, STIMULI[stimulus]).weight
            assert weight is not None
            light = r"ask anybody's permission|without (?:noticing|counting)|expected a higher number|lose no sleep"
            heavy = r"month of our income|take it from something else|no small sum|real money|months of our income|[Hh]alf of ₱|that twice|holding it shut|by a third|until I came to"
            wrong = light if weight >= STEEP else heavy
            assert not re.search(wrong, each.reaction_text), (weight, each.reaction_text)


@pytest.mark.parametrize("stimulus", ["silly", "empty", "long"])
def test_next_to_nothing_is_called_unclear_and_nobody_is_won_by_it(stimulus: str) -> None:
    *individuals, aggregate = told("concept_test", stimulus, 20)
    for each in individuals:
        assert each.sentiment != "Positive"
        assert each.key_themes == ["unclear what is on offer"]
    assert aggregate.top_themes == ["unclear what is on offer"]
    assert "20 of 20" in aggregate.recommendations.splitlines()[0]


@pytest.mark.parametrize("stimulus", ["silly", "empty"])
def test_an_interview_about_next_to_nothing_praises_and_prices_nothing(stimulus: str) -> None:
    for each in told("idi_ai", stimulus)[:-1]:
        for text in spoken(each):
            assert not re.search(
                r"workmanship|thought through|felt cheap|I would pay|my limit is|sounded premium",
                text,
                re.I,
            ), text
        assert re.search(
            r"first|nothing|riddle|what\?|what it is", spoken(each)[5], re.IGNORECASE
        ), spoken(each)[5]


@pytest.mark.parametrize("kind", ["concept_test", "focus_group", "idi_ai"])
@pytest.mark.parametrize("stimulus", STIMULI)
def test_few_begin_a_sentence_with_the_same_words(kind: str, stimulus: str) -> None:
    heads = Counter(
        " ".join(sentence.split()[:6])
        for each in told(kind, stimulus)[:-1]
        for text in spoken(each)
        for sentence in said_in(text)
        if len(sentence.split()) > 6
    )
    quoted = said_in(". ".join(STIMULI[stimulus].phrases))
    own = {
        head: count
        for head, count in heads.items()
        if not any(phrase.startswith(head) or head.startswith(phrase) for phrase in quoted)
    }
    assert max(own.values()) <= 4, max(own, key=lambda head: own[head])


def test_an_income_moves_a_dear_thing_more_than_a_cheap_one() -> None:
    def mean(level: str, stimulus: str) -> float:
        crowd = people(120, income=level)
        return sum(attitude(42, who, STIMULI[stimulus]).score for who in crowd) / len(crowd)

    dear, cheap = (mean("High", name) - mean("Low", name) for name in ("phone", "snack"))
    assert dear > cheap + 0.15
    assert mean("Low", "snack") > mean("Low", "phone") + 0.3


TOPICAL = (
    ("How do you usually choose a bank?", "shopping habits"),
    ("Why do people skip breakfast?", "daily routine"),
    ("What do you look for when you buy shampoo for your family?", "shopping habits"),
    ("Paano ka namimili ng pagkain para sa pamilya?", "shopping habits"),
    ("Which apps do you open first in the morning?", "phone and apps"),
)


@pytest.mark.parametrize(("question", "theme"), TOPICAL)
@pytest.mark.parametrize("kind", ["concept_test", "focus_group"])
def test_a_question_about_life_is_answered_and_no_concept_is_judged(
    kind: str, question: str, theme: str
) -> None:
    results = simulate(study(kind, question, count=10))
    texts = [text for each in results[:-1] for text in spoken(each)]
    said = Counter(sentence for text in texts for sentence in said_in(text))
    assert [sentence for sentence, count in said.items() if count > 1] == []
    for text in [*texts, *reported(results[-1].to_dict())]:
        bare = text.replace(question, "So?")
        assert not re.search("|".join(SLIPS.values()), bare), text
        assert not re.search(r"this idea|would try it|on the side of yes|two minds", text), text
    aggregate = results[-1]
    themes = aggregate.top_themes or aggregate.report_sections["consensus_themes"]
    assert themes[0] == theme


def test_a_thing_that_is_shown_or_priced_is_judged_however_it_is_asked() -> None:
    for question in (
        "How do you feel about a new oat drink?",
        "How do you like this can?",
        "Why do you think our app is useful?",
        "What do you usually think of Kopi Pagi, a cold brew?",
        "How do you pay ₱89 for a coffee?",
    ):
        assert not Stimulus.read(question).about_life, question
    assert not Stimulus.read("How do you choose a bank?", [BRIEFING]).about_life
