"""What the soak calls flat."""

from __future__ import annotations

import pytest

from tests.bench.soak import MOST_GROWTH, growth


def test_growth_is_told_against_the_first_sample_and_a_minute() -> None:
    assert growth([(60.0, 100), (120.0, 110), (180.0, 120)]) == pytest.approx((0.2, 10.0))


def test_what_falls_again_counts_at_its_height() -> None:
    most, slope = growth([(60.0, 100), (90.0, 130), (120.0, 100)])
    assert most > MOST_GROWTH
    assert slope == pytest.approx(0.0)
