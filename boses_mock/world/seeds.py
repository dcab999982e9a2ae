"""The seed worlds that a client may name: read when first wanted, and again once edited."""

from __future__ import annotations

import asyncio
import logging

from boses_mock.kernel.document import DocumentErrors
from boses_mock.kernel.errors import ApiError, invalid
from boses_mock.settings import BUILT_IN_WORLDS
from boses_mock.world.fixtures import Fixtures
from boses_mock.world.template import Template

_log = logging.getLogger("boses_mock")


class Seeds:
    """The seed worlds of a server by name; whoever wants one while it is read waits for it."""

    def __init__(self, fixtures: Fixtures) -> None:
        self._fixtures = fixtures
        self._reading = asyncio.Lock()

    async def named(self, name: str | None, otherwise: str) -> Template:
        """Return a seed world by name, read again if its files have changed.

        Raises:
            ApiError: 422 where there is none of the name, 409 where its files have faults.
        """
        if name is not None and name not in (*BUILT_IN_WORLDS, self._fixtures.own):
            known = ", ".join(dict.fromkeys((*BUILT_IN_WORLDS, self._fixtures.own)))
            raise invalid(["body", "world"], f"No seed world has this name; known: {known}", name)
        name = name or otherwise
        found = self._fixtures.at_hand(name)
        if found is None:
            async with self._reading:
                found = self._fixtures.at_hand(name) or await self._read_again(name)
        return found

    async def _read_again(self, name: str) -> Template:
        try:
            return await asyncio.to_thread(self._fixtures.read_again, name)
        except DocumentErrors as error:
            _log.error("the seed world stays as it was: %s", str(error).replace("\n", "; "))
            told = f"the seed world has faults and stays as it was: {error}"
            raise ApiError(409, told) from error
