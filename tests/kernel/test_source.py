"""Files as plain data of which every place has a line."""

from __future__ import annotations

from pathlib import Path

import pytest

from boses_mock.kernel.document import DocumentError, DocumentErrors
from boses_mock.kernel.source import Source, parse_yaml

HERE = Path("here.yaml")


def told(source: Source) -> list[str]:
    return list(map(str, source.faults))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("no: 1", {"no": 1}),
        ("2026: 1", {"2026": 1}),
        ("null: 1", {"null": 1}),
        ("at: 2026-01-05T01:00:00Z", {"at": "2026-01-05T01:00:00Z"}),
        ("on: 2026-01-05", {"on": "2026-01-05"}),
        ("a: &x {b: 1}\nc: {<<: *x, d: 2}", {"a": {"b": 1}, "c": {"b": 1, "d": 2}}),
        ("", None),
    ],
)
def test_yaml_is_read_as_the_data_that_json_has(text: str, value: object) -> None:
    assert parse_yaml(HERE, text) == value == Source(HERE, text).value


@pytest.mark.parametrize(
    ("loc", "line"),
    [
        ((), 2),
        (("a",), 2),
        (("a", 1), 3),
        (("a", 1, "c"), 4),
        (("a", 1, "missing"), 3),
        (("e", "b"), 5),
        (("missing",), 2),
    ],
)
def test_a_place_has_the_line_of_its_key_or_of_what_it_would_be_in(
    loc: tuple[str | int, ...], line: int
) -> None:
    text = "# A comment.\na: [0,\n  {b: 1,\n   c: 2}]\ne: {<<: {b: 1}}\n"
    source = Source(HERE, text)
    source.refuse(loc, "wrong")
    assert source.faults[0].line == line


def test_lines_are_those_of_the_file_where_a_document_stands_further_down() -> None:
    source = Source(HERE, "a: 1\nb: 2\n", above=40)
    source.refuse(("b",), "wrong")
    assert told(source) == ["here.yaml:42: b: wrong"]


def test_faults_are_told_by_place_whatever_the_order_in_which_they_are_found() -> None:
    text = "a: 1\nb: {c: 1, d: 2}\n"
    places: list[tuple[str, ...]] = [("b", "d"), ("a",), ("b",), ("b", "c")]
    for order in (places, places[::-1]):
        source = Source(HERE, text)
        for loc in order:
            source.refuse(loc, "wrong")
        assert [fault.loc for fault in source.faults] == [("a",), ("b",), ("b", "c"), ("b", "d")]


def test_what_stands_behind_an_anchor_is_told_once_and_where_it_stands() -> None:
    source = Source(HERE, "a: &x [7]\nb: *x\n")
    source.refuse(("b", 0), "wrong")
    source.refuse(("a", 0), "wrong")
    assert told(source) == ["here.yaml:1: a.0: wrong"]


@pytest.mark.parametrize("text", ["a: &x [*x]", "a: &x {b: *x}"])
def test_an_alias_that_leads_to_itself_is_no_endless_way(text: str) -> None:
    assert Source(HERE, text).faults == []


def test_a_key_that_is_given_twice_is_refused() -> None:
    source = Source(HERE, "a: 1\nb:\n- {c: 1, d: 2,\n  c: 3}\na: 4\n")
    assert told(source) == [
        "here.yaml:4: b.0.c: given twice; it stands in line 3 already",
        "here.yaml:5: a: given twice; it stands in line 1 already",
    ]


@pytest.mark.parametrize(
    ("text", "line"),
    [("a: 1\nb: ]", 2), ("a: 1\n---\nb: 2", 2), ("a: !!python/name:os.system ''", 1), ("a: 'x", 1)],
)
def test_what_is_no_yaml_is_refused_with_its_line(text: str, line: int) -> None:
    with pytest.raises(DocumentError, match=r"^here\.yaml:\d: is not YAML: ") as refusal:
        Source(HERE, text)
    assert refusal.value.line == line


@pytest.mark.parametrize("text", ["a: !!int seven", "a: 0x_", "a: !!float seven"])
def test_a_number_that_is_none_is_refused(text: str) -> None:
    for read in (parse_yaml, Source):
        with pytest.raises(DocumentError, match="is not YAML"):
            read(HERE, text)


def test_what_nests_too_deeply_to_be_looked_at_is_refused() -> None:
    for text in ("[" * 990 + "]" * 990, "[" * 9_000):
        with pytest.raises(DocumentError, match=r"^here\.yaml:1: "):
            Source(HERE, text)


def test_json_has_lines_whatever_its_strings_and_spaces_are() -> None:
    text = '{\n\t"a": "\u2028\x7f\\ud83d\\ude00",\n\t"b": [\n\t\t{"c": "x/\\/y"}\n\t]\n}\n'
    source = Source.of_json(HERE, text)
    assert source.value == {"a": "\u2028\x7f😀", "b": [{"c": "x//y"}]}
    for loc in (("a",), ("b",), ("b", 0, "c")):
        source.refuse(loc, "wrong")
    assert [fault.line for fault in source.faults] == [2, 3, 4]


def test_what_is_no_json_is_refused_with_its_line() -> None:
    with pytest.raises(DocumentError, match=r"^here\.yaml:2: is not JSON: "):
        Source.of_json(HERE, '{\n"a": tru}')


def test_a_key_of_several_lines_is_told_in_one() -> None:
    source = Source(HERE, '"a\\nb": 1')
    source.refuse(("a\nb",), "wrong")
    assert told(source) == ["here.yaml:1: 'a\\nb': wrong"]


def test_no_more_than_fifty_faults_are_told() -> None:
    faults = [DocumentError("here.yaml", (n,), "wrong", line=1) for n in range(53)]
    lines = str(DocumentErrors(faults)).splitlines()
    assert (len(lines), lines[-1]) == (51, "and 3 more")
    assert str(DocumentErrors(faults[:50])).count("\n") == 49
