"""What a deleted world held goes back to the machine."""

from __future__ import annotations

import asyncio

import pytest

from boses_mock.store import memory
from boses_mock.store.memory import Spare, hand_back


def test_free_memory_is_handed_back_once_for_all_that_was_freed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    handed: list[bool] = []
    monkeypatch.setattr(memory, "_PATIENCE", 0.0)
    monkeypatch.setattr(memory, "hand_back", lambda: handed.append(True))

    async def free_often() -> None:
        spare = Spare()
        for _ in range(100):
            spare.grows()
        while not handed:
            await asyncio.sleep(0)
        spare.grows()
        spare.close()

    asyncio.run(free_often())
    assert handed == [True]


def test_handing_back_frees_what_lies_between_other_things() -> None:
    pieces = [bytes(1_000_000 + number) for number in range(60)]
    del pieces[::2]
    assert hand_back() in (True, False)
    assert all(piece[:1] == b"\0" for piece in pieces)
