"""What takes longer than an answer may: computed a few milliseconds at a time, or in a thread.

All requests share one event loop, so whatever holds it holds everybody. A long computation is
given in steps (:mod:`boses_mock.kernel.steps`) and takes turns with the others of its kind, one
turn each time the loop goes round. Meanwhile anything may happen to what it was made from, so
that is looked up again at its end, and where it is not what it was, all is done anew.
"""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Callable
from time import perf_counter
from typing import TypeVar

from boses_mock.kernel.steps import Steps
from boses_mock.web.operation import Call
from boses_mock.world.world import World

_TURN = 0.005  # seconds
_imported: set[str] = set()
K = TypeVar("K")
T = TypeVar("T")


async def made_from(
    call: Call, look: Callable[[], K], make: Callable[[K], Steps[T]]
) -> tuple[K, T]:
    """Return what ``look`` finds and what ``make`` makes of it, as both are at this moment.

    ``look`` refuses with an :class:`ApiError` what the request may not have; it is asked again
    whenever others were answered meanwhile, and must tell of the same state by equal values.
    Between the return and the caller's next ``await`` nothing can change.
    """
    found, data = look(), _data(call)
    while True:
        made, alone = await _run(call.worlds.turns, make(found))
        if alone:
            return found, made
        call.resume()
        before = found, data
        found, data = look(), _data(call)
        if (found, data) == before:
            return found, made


def _data(call: Call) -> tuple[World, int]:
    """Return what is the same for as long as the world's data lasts."""
    return call.world, call.world.beginnings


def lasting(call: Call, make: Callable[[], T]) -> Callable[[], T]:
    """Return what gives the value of ``make``, made once for as long as the world's data lasts.

    For what a request draws and must not draw again when it looks again: its ids.
    """
    known: list[tuple[tuple[World, int], T]] = []

    def value() -> T:
        if not known or known[-1][0] != _data(call):
            known.append((_data(call), make()))
        return known[-1][1]

    return value


async def _run(turns: asyncio.Lock, steps: Steps[T]) -> tuple[T, bool]:
    """Return what steps come to, and whether nothing else has run since this was called."""
    others: list[bool] = []
    mark = asyncio.get_running_loop().call_soon(others.append, True)  # if the loop goes round
    while True:
        async with turns:
            ends = perf_counter() + _TURN
            try:
                next(steps)
                while perf_counter() < ends:
                    next(steps)
            except StopIteration as end:
                mark.cancel()
                return end.value, not others
        await asyncio.sleep(0)


async def beside(call: Call, function: Callable[[], T]) -> T:
    """Return what ``function`` does in a thread; one at a time, as threads slow the loop down."""
    async with call.worlds.threads:
        made = await asyncio.to_thread(function)
    call.resume()
    return made


async def load(call: Call, *modules: str) -> None:
    """Import modules beside the loop that are first needed now; some take 80 ms."""
    wanted = [name for name in modules if name not in _imported]
    if wanted:
        await beside(call, lambda: [importlib.import_module(name) for name in wanted])
        _imported.update(wanted)
