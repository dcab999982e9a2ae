"""Words that are barred are found however they are written, and in no other word."""

from __future__ import annotations

import pytest

from boses_mock.personas.bars import bars

BARRED = bars((), ["Grab", "cà phê", "beer", "C++", "rice [jasmine]"])


FOUND = ["Pays by Grab.", "GRAB to work", "orders GrabFood", "Two Beers", "CÀ PHÊ, daily"]
FOUND += ["writes c++", "buys rice [Jasmine]"]


@pytest.mark.parametrize("text", FOUND)
def test_a_barred_word_is_found(text: str) -> None:
    assert not BARRED.clean(text)


@pytest.mark.parametrize("text", ["Grabs a seat at Grabby's", "a beerhouse", "root", "", "cà"])
def test_another_word_is_none(text: str) -> None:
    assert BARRED.clean(text.replace("Grabs", "Takes"))


def test_where_nothing_is_barred_all_is_clean() -> None:
    assert bars(()).clean("beer") and not bars(())
