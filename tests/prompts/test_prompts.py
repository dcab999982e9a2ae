# ruff: noqa: E501 - hostile inputs, one list
"""The parser against its yardstick, and against text meant to upset it."""

from __future__ import annotations

import random
import time
import tomllib
from pathlib import Path
from typing import Any

import pytest

from boses_mock.prompts import explain, parse

CASES: list[dict[str, Any]] = tomllib.loads(
    (Path(__file__).parent / "cases.toml").read_text(encoding="utf-8")
)["case"]
FIELDS = (
    "age_min", "age_max", "gender", "location", "income_level", "occupation", "persona_count"
)  # fmt: skip
REFERENCE = (
    "Urban millennial women in Manila aged 25-32 who use GCash "
    "and shop on Shopee at least twice a week"
)


@pytest.mark.parametrize("case", CASES, ids=[f"{c['lang']}-{c['text'][:50]}" for c in CASES])
def test_case_is_read_exactly(case: dict[str, Any]) -> None:
    fields = parse(case["text"])
    assert {k: v for k, v in fields.items() if k in FIELDS} == case["expect"]
    assert not set(case.get("absent", ())) & set(fields)
    name = fields["name"]
    assert isinstance(name, str)
    assert 0 < len(name) <= 60
    assert name == name.strip()
    assert "[[" not in name


def test_there_are_enough_cases_and_a_third_are_about_what_must_not_be_read() -> None:
    assert len(CASES) >= 150
    assert sum(c["slice"].startswith(("not-", "robust")) for c in CASES) * 3 >= len(CASES)


def test_reference_sentence_gets_the_label_and_notes_a_person_would_give() -> None:
    fields = parse(REFERENCE)
    assert fields["name"] == "Manila Millennial Women on GCash"
    assert fields["psychographic_notes"] == "Use GCash and shop on Shopee at least twice a week"


@pytest.mark.parametrize("text", ["", " ", "\n\t "])
def test_blank_text_gives_no_fields(text: str) -> None:
    assert parse(text) == {}


def test_no_behaviour_gives_no_notes() -> None:
    assert "psychographic_notes" not in parse("Women in Manila aged 25-32")


def test_year_moves_the_generations_only() -> None:
    assert parse("Millennials", year=2030)["age_max"] == 49
    assert parse("Women aged 25-32", year=2030)["age_max"] == 32


def test_directives_never_reach_the_output() -> None:
    for text in (
        "[[mock:fail]]",
        f"{REFERENCE} [[mock:slow=60]]",
        "women who like [[mock:stall]] tea",
        "x [[mock:fail",
    ):
        assert "mock" not in repr(parse(text))
    assert parse(f"[[mock:fail-at=3]] {REFERENCE}") == parse(REFERENCE)


def test_explanation_shows_the_words_taken_and_the_reasons_for_refusal() -> None:
    told = explain(REFERENCE)
    assert told.fields == parse(REFERENCE)
    assert {(s.field, s.text) for s in told.taken} >= {("gender", "women"), ("location", "Manila")}
    refused = [s for s in told.rejected if s.text.lower() == "millennial"]
    assert [s.reason for s in refused] == ["the stated age is more exact"]
    assert all(REFERENCE[s.start : s.end].strip() == s.text.strip() for s in told.taken)


PATHOLOGICAL = [
    "a" * 20_000, "1" * 20_000, "1-" * 10_000, "25 - " * 4_000, " " * 19_999 + "x", "aged " * 4_000, "not " * 5_000,
    "except Manila, " * 1_400, "women and men " * 1_500, "class a b c d e " * 1_250, "[[" * 10_000, "[[mock:" * 2_800, "who " * 5_000,
    "in bandnug " * 1_800, "earning P" * 2_200, "20s to " * 2_800, "mid-" * 5_000, "\u202e" * 20_000, "🔥" * 20_000, "İ" * 20_000, "(" * 20_000, "P25,000 " * 2_500,
    "their " * 3_333, "kids aged 3-5 " * 1_428, "25 year old " * 1_666, "từ 25 đến 32 tuổi " * 1_100, "\u0301" * 20_000, "a-" * 10_000, ", " * 10_000, "1,000" * 4_000, "penghasilan antara " * 1_000,
]  # fmt: skip


def quickest(text: str) -> float:
    """Return the CPU seconds of the best of a few: a collection may fall into any one of them."""
    found = []
    for _ in range(4):
        start = time.process_time()
        parse(text)
        found.append(time.process_time() - start)
    return min(found)


@pytest.mark.parametrize("text", PATHOLOGICAL, ids=lambda t: repr(t[:14]))
def test_longest_text_is_answered_calmly(text: str) -> None:
    parse(REFERENCE)
    assert quickest(text) < 0.2


def test_ordinary_prompt_takes_under_20_ms_once_warm() -> None:
    assert quickest(" ".join([REFERENCE] * 4)[:380]) < 0.02


def test_random_mixtures_never_raise() -> None:
    draw = random.Random(7)  # noqa: S311 - repeatable noise
    words = " ".join(c["text"] for c in CASES).split() + list(
        "-–+%$₱.,;:()[]{}'\"\x00\u200b\u202e🔥"
    )
    for _ in range(400):
        text = draw.choice(["", " "]).join(draw.choices(words, k=draw.randint(1, 60)))
        fields = parse(text)
        low, high = fields.get("age_min", 0), fields.get("age_max", 99)
        assert isinstance(low, int) and isinstance(high, int) and low <= high
        assert len(str(fields.get("name", ""))) <= 60
        assert parse(text) == fields
