"""Keyed chance: the same key gives the same draws, however its stream was made."""

from __future__ import annotations

import random

import pytest

from boses_mock.kernel.rng import digest, stream, streams

KEYS = [(), ("persona",), ("persona", "a“b”\n\\", 1, None, 12), ("đ", 0)]


@pytest.mark.parametrize("key", KEYS, ids=str)
def test_the_streams_below_a_key_are_those_of_the_whole_keys(key: tuple[str | int, ...]) -> None:
    on = streams(42, *key)
    for topic in ("age", "thing wallet", "", "“é”"):
        drawn = [stream(42, *key, topic).random() for _ in range(3)]
        assert [on(topic).random() for _ in range(3)] == drawn
    assert on("age").random() != on("name").random()


def test_draws_are_those_that_python_promises() -> None:
    state = int.from_bytes(digest(7, "x")[:16], "big")
    drawn, known = stream(7, "x"), random.Random(state)  # noqa: S311
    assert [drawn.random() for _ in range(1_000)] == [known.random() for _ in range(1_000)]
