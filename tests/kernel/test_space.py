"""White space is folded to one blank, or to one end of a line."""

from __future__ import annotations

import pytest

from boses_mock.kernel.space import fold_space


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("", ""),
        ("a b", "a b"),
        ("a  b\t c", "a b c"),
        ("a\tb", "a b"),
        ("a \n\n b\n", "a\nb\n"),
        ("a\r\nb", "a\nb"),
        ("\u3000a\u00a0\u00a0b", " a b"),
    ],
)
def test_runs_of_white_space_are_folded(text: str, folded: str) -> None:
    assert fold_space(text) == folded
    assert fold_space(folded) == folded
