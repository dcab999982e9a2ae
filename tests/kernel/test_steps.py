"""Computations in steps come to the same, however they are run."""

from __future__ import annotations

import pytest

from boses_mock.kernel.steps import Steps, drain


def counted(to: int) -> Steps[int]:
    total = 0
    for number in range(to):
        total += number
        yield
    return total


def test_a_computation_that_is_run_through_returns_its_result() -> None:
    assert drain(counted(5)) == 10
    assert drain(counted(0)) == 0


def test_what_goes_wrong_in_a_step_is_raised_from_it() -> None:
    def failing() -> Steps[int]:
        yield from counted(3)
        raise ValueError("no more")

    with pytest.raises(ValueError, match="no more"):
        drain(failing())
