"""Only short texts are remembered."""

from __future__ import annotations

from boses_mock.kernel.remember import LONGEST, remembered, remembered_long_too


def test_a_short_text_is_worked_out_once_and_a_long_one_each_time() -> None:
    asked: list[str] = []

    @remembered(2)
    def size(text: str) -> int:
        asked.append(text)
        return len(text)

    short, long = "a" * LONGEST, "b" * (LONGEST + 1)
    assert [size(short), size(long), size(short), size(long)] == [200, 201, 200, 201]
    assert asked == [short, long, long]


def test_only_the_latest_are_kept() -> None:
    asked: list[str] = []
    again = remembered(1)(asked.append)
    for text in ("a", "b", "a"):
        again(text)
    assert asked == ["a", "b", "a"]


def test_a_few_long_texts_are_kept_beside_many_short_ones() -> None:
    asked: list[str] = []
    again = remembered_long_too(1, 1, longest=LONGEST + 1)(asked.append)
    long, longer = "b" * (LONGEST + 1), "c" * (LONGEST + 2)
    for text in (long, "a", "b", long, longer, longer):
        again(text)
    assert asked == [long, "a", "b", longer, longer]
