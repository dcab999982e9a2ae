"""Texts that a person reads as the same compare as the same."""

from __future__ import annotations

from unicodedata import normalize

import pytest

from boses_mock.kernel.comparable import comparable


@pytest.mark.parametrize("text", ["Đà Nẵng", "KỸ SƯ", "İstanbul", "Straße", "Dona Ñ"])
def test_accents_count_however_they_are_put_together(text: str) -> None:
    forms = {normalize(form, case) for form in ("NFC", "NFD") for case in (text, text.casefold())}
    assert len({comparable(each) for each in forms}) == 1


def test_accents_count() -> None:
    assert comparable("Hà Nội") != comparable("Ha Noi")
