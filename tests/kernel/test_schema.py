"""What a schema does not allow is told in plain words, at the place of the mistake."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from boses_mock.kernel.schema import check_shape, closest
from boses_mock.kernel.source import Source

NAME = {"type": "string", "pattern": r"\S", "maxLength": 9}
THING = {
    "title": "a thing",
    "type": "object",
    "additionalProperties": False,
    "required": ["name", "size"],
    "properties": {
        "name": {"$ref": "#/$defs/name"},
        "size": {"type": "integer", "minimum": 1, "maximum": 5},
        "kind": {"enum": ["round", "square", None]},
        "share": {"type": "number", "minimum": 0},
        "when": {"title": "a time", "type": "string", "format": "date-time"},
        "code": {"title": "a code", "type": "string", "pattern": "^[a-z]+$"},
        "flag": {"type": ["boolean", "null"]},
        "either": {
            "anyOf": [
                {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/name"}},
                {"$ref": "#/$defs/pair"},
                {"const": "none"},
            ]
        },
    },
}
PAIR = {
    "title": "a mapping with left and right",
    "type": "object",
    "additionalProperties": False,
    "required": ["left", "right"],
    "properties": {"left": {"$ref": "#/$defs/name"}, "right": {"$ref": "#/$defs/name"}},
}
SCHEMA: dict[str, Any] = {**THING, "$defs": {"name": NAME, "pair": PAIR}}


def told(text: str) -> list[str]:
    source = Source(Path("here.yaml"), text)
    check_shape(source, SCHEMA)
    return [str(fault).removeprefix("here.yaml:") for fault in source.faults]


@pytest.mark.parametrize(
    "text",
    [
        "{name: x, size: 1}",
        "{name: x, size: 5, kind: null, share: 1, flag: true, either: none}",
        "{name: x, size: 5, when: 2026-01-05T01:00:00+08:00, either: [a]}",
        "{name: x, size: 5, either: {left: a, right: b}}",
    ],
)
def test_what_is_allowed_is_not_refused(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("7", "1: expected a thing, found 7"),
        ("name: x", "1: size: expected a whole number from 1 to 5, found nothing"),
        ("{name: x, sise: 1}", "1: sise: no such key here; did you mean size?"),
        (
            "{name: 7, size: 1}",
            "1: name: expected text of at most 9 characters, found 7 (quote it)",
        ),
        ("{name: ' ', size: 1}", "1: name: expected text of at most 9 characters, found ' '"),
        ("{name: x, size: 6}", "1: size: expected a whole number from 1 to 5, found 6"),
        ("{name: x, size: 1.0}", "1: size: expected a whole number from 1 to 5, found 1.0"),
        ("{name: x, size: true}", "1: size: expected a whole number from 1 to 5, found True"),
        ("{name: x, size: 1, share: .inf}", "1: share: expected a number of 0 or more, found inf"),
        ("{name: x, size: 1, share: .nan}", "1: share: expected a number of 0 or more, found nan"),
        ("{name: x, size: 1, flag: 'no'}", "1: flag: expected true or false, found 'no'"),
        (
            "{name: x, size: 1, kind: Sqare}",
            "1: kind: expected one of round, square, found 'Sqare'; did you mean square?",
        ),
        ("{name: x, size: 1, when: noon}", "1: when: expected a time, found 'noon'"),
        ('{name: x, size: 1, code: "ab\\n"}', "1: code: expected a code, found 'ab\\n'"),
        (
            "{name: x, size: 1, either: 7}",
            "1: either: expected a list that is not empty or a mapping with left and right"
            " or none, found 7",
        ),
        (
            "{name: x, size: 1, either: []}",
            "1: either: expected a list that is not empty, found []",
        ),
        (
            "{name: x, size: 1, either: [a, 7]}",
            "1: either.1: expected text of at most 9 characters, found 7 (quote it)",
        ),
        (
            "{name: x, size: 1, either: {left: a, rihgt: b}}",
            "1: either.rihgt: no such key here; did you mean right?",
        ),
    ],
)
def test_a_mistake_is_told_in_one_sentence(text: str, said: str) -> None:
    assert told(text) == [said]


def test_all_mistakes_are_told_with_their_lines() -> None:
    assert told("name:\n  7\nsize: 9\nqqq: 1\n") == [
        "1: name: expected text of at most 9 characters, found 7 (quote it)",
        "3: size: expected a whole number from 1 to 5, found 9",
        "4: qqq: no such key here; known: name, size, kind, share, when, code, flag, either",
    ]


def test_a_key_that_is_there_already_is_not_what_another_was_meant_to_be() -> None:
    assert told("{name: x, nam: y, size: 1}")[0].startswith("1: nam: no such key here; known: ")


def test_case_is_no_hindrance_to_a_suggestion() -> None:
    assert closest("NAME", ["name", "size"]) == "name"
    assert closest("qqq", ["name", "size"]) is None
