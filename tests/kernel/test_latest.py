"""What clients fill keeps what was written last."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from boses_mock.kernel.latest import Latest


@given(st.integers(1, 5), st.lists(st.tuples(st.integers(0, 9), st.integers())))
def test_it_keeps_the_keys_that_were_written_last(most: int, writes: list[tuple[int, int]]) -> None:
    kept = Latest[int, int](most)
    for key, value in writes:
        kept[key] = value
    last = list(dict.fromkeys(key for key, _ in reversed(writes)))[:most]
    assert dict(kept) == {key: dict(writes)[key] for key in last}
    assert list(kept) == last[::-1]
