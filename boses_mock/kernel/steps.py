"""Long computations in steps, so that a caller may let others run between them.

A computation in steps is a generator that yields nothing, as often as it can be interrupted, and
returns its result. It knows neither threads nor event loops: who has time runs it through with
:func:`drain`, a server awaits something between two steps. What comes out is the same either way.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar

T = TypeVar("T")
Steps = Generator[None, None, T]


def drain(steps: Steps[T]) -> T:
    """Return what a computation in steps comes to, without a pause."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: T = end.value
            return result
