"""CPU time as an ordinary machine would have spent it.

Bounds of time are written for a core that has its caches to itself. Beside other work the same
instructions take up to twice as long, so each measure is divided by what a fixed piece of work
takes at that moment, and the best of a few counts: a collection of garbage may fall into any one.
"""

from __future__ import annotations

import gc
import re
import time
from collections.abc import Callable
from typing import Any

from boses_mock.kernel.steps import Steps

USUAL = 0.00055  # seconds that the fixed work takes on an idle core of 2.4 GHz
TRIES = 4
_WORDS = re.compile(r"(\w+)\s(\w+)")
_TEXT = "mothers of toddlers who never use it " * 20


def slowness() -> float:
    """How many times longer than usual this core takes at the moment; at least 1."""
    return max(1.0, min(_elapsed(_fixed_work) for _ in range(3)) / USUAL)


def seconds(work: Callable[[], object], enough: float = 0.0) -> float:
    """The CPU time of some work: the best of a few, or the first that is below ``enough``."""
    best = float("inf")
    for _ in range(TRIES):
        slow = slowness()
        best = min(best, _elapsed(work) / slow)
        if best < enough:
            break
    return best


def steps_seconds(begin: Callable[[], Steps[Any]], enough: float) -> list[float]:
    """The CPU time of each step of what ``begin`` begins, the best of a few runs."""
    times = _each(begin())
    for _ in range(TRIES - 1):
        if max(times) < enough:
            break
        times = list(map(min, times, _each(begin())))
    return times


def _each(steps: Steps[Any]) -> list[float]:
    slow, times = slowness(), []
    gc.disable()  # a collection belongs to no step
    try:
        ended = False
        while not ended:
            begun = time.process_time()
            ended = next(steps, _ENDED) is _ENDED
            times.append((time.process_time() - begun) / slow)
        return times
    finally:
        gc.enable()


_ENDED = object()


def _elapsed(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun


def _fixed_work() -> int:
    counts: dict[str, int] = {}
    for turn in range(12):
        for found in _WORDS.finditer(_TEXT):
            counts[found[1].lower()] = counts.get(found[2], 0) + turn
    return sum(counts.values())
