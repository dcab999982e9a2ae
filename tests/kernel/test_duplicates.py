"""A key that stands twice is found wherever it does, and none is found where none does."""

from __future__ import annotations

import json
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from boses_mock.kernel.duplicates import duplicate_key
from tests.pace import seconds

KEYS = st.sampled_from(["a", "b", ":", '"', "a:b", "é", ""])
VALUES = st.recursive(
    st.none()
    | st.integers(-(2**63), 2**64 - 1)
    | st.text(max_size=9)
    | st.just('":"')
    | st.just("a:b"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
)


def found(text: str) -> str | None:
    return duplicate_key(text.encode(), orjson.loads(text))


@given(VALUES, st.sampled_from([None, 2]))
def test_what_was_written_from_a_mapping_has_none(value: Any, indent: int | None) -> None:
    assert found(json.dumps(value, indent=indent, ensure_ascii=False)) is None


@given(KEYS, VALUES, VALUES, st.sampled_from(["%s", "[0,%s]", '{"x:y":%s}', '{"z":[{"a":%s}]}']))
def test_a_key_that_stands_twice_is_found_at_any_depth(
    key: str, one: Any, other: Any, around: str
) -> None:
    named = json.dumps(key)
    doubled = f"{{{named}:{json.dumps(one)},{named} : {json.dumps(other)}}}"
    assert found(around % doubled) == key


def test_keys_that_are_written_otherwise_are_the_same() -> None:
    assert found('{"name":1,"n\\u0061me":2}') == "name"


@pytest.mark.parametrize(
    "text", ['{"a":"' + ":" * 1_000_000 + '"}', "[" + '"a:b",' * 150_000 + "1]"]
)
def test_many_colons_in_strings_cost_no_more_than_parsing_again(text: str) -> None:
    assert found(text) is None
    assert seconds(lambda: found(text), 0.5) < 0.5
