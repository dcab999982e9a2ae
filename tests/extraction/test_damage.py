"""Damaged files: each gives a text or a sentence on why there is none, and always the same."""

from __future__ import annotations

import asyncio
import io
from time import perf_counter

import pytest
from hypothesis import given, settings

from boses_mock.extraction.blocks import Unreadable
from boses_mock.web.extraction import Extractor
from boses_mock.web.uploads import media_type
from tests.extraction.damage import AS_DRAWN, damaged

SENTENCES = {
    f"The {kind} {said}"
    for kind in ("PDF", "document", "page", "text")
    for said in ("cannot be read", "holds no text", "takes too long to read")
} | {"The PDF asks for a password"}


def told(extractor: Extractor, loop: asyncio.AbstractEventLoop, name: str, content: bytes) -> str:
    file = io.BytesIO(content)
    kind = media_type(file, name)
    if kind is None:
        return "of no known type"
    try:
        text = loop.run_until_complete(extractor.text(file, kind)).text
    except Unreadable as error:
        assert str(error) in SENTENCES
        return f"[{error}]"
    assert "\0" not in text
    text.encode()  # no half characters either
    return text


def read_damaged(examples: int) -> None:
    loop, extractor = asyncio.new_event_loop(), Extractor()
    outcomes: dict[str, int] = {}

    @settings(AS_DRAWN, max_examples=examples)
    @given(damaged())
    def read(drawn: tuple[str, bytes]) -> None:
        name, content = drawn
        began = perf_counter()
        first = told(extractor, loop, name, content)
        assert perf_counter() - began < 8
        if sum(outcomes.values()) % 10 == 0:
            assert told(extractor, loop, name, content) == first
        outcome = first if first.startswith(("[", "of no")) else "a text"
        outcomes[outcome] = outcomes.get(outcome, 0) + 1

    try:
        read()
    finally:
        loop.run_until_complete(extractor.close())
        loop.close()
    assert outcomes["a text"] > examples / 10, outcomes
    assert sum(outcomes.values()) >= examples


def test_a_damaged_file_gives_a_text_or_a_sentence() -> None:
    read_damaged(15)


@pytest.mark.slow
def test_thousands_of_damaged_files_give_a_text_or_a_sentence() -> None:
    read_damaged(1_500)
