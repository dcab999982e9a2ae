"""The worlds of a server, and which of them a request belongs to."""

from __future__ import annotations

import asyncio
import io
import logging
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from boses_mock.kernel.clock import iso
from boses_mock.kernel.document import DocumentErrors
from boses_mock.kernel.errors import ApiError, invalid
from boses_mock.settings import BUILT_IN_WORLDS, BadSetting, Settings
from boses_mock.store.db import Database
from boses_mock.store.memory import Spare
from boses_mock.world.fixtures import Fixtures
from boses_mock.world.template import Compose, Template
from boses_mock.world.world import World

if TYPE_CHECKING:
    from boses_mock.store.contents import Contents
    from boses_mock.store.file import File

MOST_WORLDS = 1_000
_log = logging.getLogger("boses_mock")


class Worlds:
    """The worlds of a server: a default one, and others beside it that live in memory.

    A request belongs to the world of its bearer token, else to the one that its
    ``X-Boses-Mock-World`` header names, else to the default. A world's development tokens are the
    seed world's with ``@NAME`` behind them; its JWTs carry the name as their ``kid``.

    Attributes:
        turns: is held by the long computation whose turn it is on the event loop.
        threads: is held by what computes in a thread beside the loop.
        spare: is told whenever a world's memory is free again.
    """

    def __init__(
        self, settings: Settings, operations: Collection[str], compose: Compose | None = None
    ) -> None:
        """Make the default world, in memory until :meth:`open`.

        Args:
            operations: the operationIds that rules may be for.
            compose: makes the database of a seed world with its history, which it else has not.

        Raises:
            DocumentErrors, UnknownScenario, BadSetting: what the settings name cannot be used.
        """
        self.settings = settings
        self.fixtures = Fixtures(settings, operations, compose)
        template = self.fixtures.template
        epoch, start = template.world.start, settings.start
        if isinstance(start, int) and start < epoch:
            problem = f"{iso(start)} is before the seed world, which is of {iso(epoch)}"
            raise BadSetting("start", problem)
        self._file: File | None = None
        self._contents: Contents | None = None
        self._opening = asyncio.Lock()
        self.turns = asyncio.Lock()
        self.threads = asyncio.Lock()
        self.spare = Spare()
        self.default = self._seeded("default", settings, template)
        self._reading = asyncio.Lock()
        self._kept: set[str] = set()  # the files of seed worlds that are among the uploads
        self._named = {"default": self.default}
        self._made = 0
        self._forks = 0  # that are being made, and are no world yet which could name an upload

    async def open(self) -> None:
        """Let the default world live in its file, if it has one; once is enough.

        Raises:
            StoreError: the file cannot be used.
        """
        if self.settings.db is not None and self.default.follower is None:
            contents = await self.contents()
            await self.default.follow(await self._opened())
            await contents.sweep_all()

    async def _opened(self) -> File:
        from boses_mock.store.file import File

        async with self._opening:
            if self._file is None:
                self._file = await File.open(self.settings.db)
            return self._file

    async def contents(self) -> Contents:
        """Return what keeps the bytes of uploads, on disk from the first that is sent."""
        from boses_mock.store.contents import Contents

        file = await self._opened()
        if self._contents is None:
            self._contents = Contents(file, self._names, lambda: not self._forks)
        await self._keep_files(self._contents)
        return self._contents

    async def _keep_files(self, contents: Contents) -> None:
        """Have the files of seed worlds among the uploads, whichever world names them."""
        for template in self.fixtures.templates:
            for content, sent in template.contents.items():
                if content not in self._kept:
                    self._kept.add(content)
                    with io.BytesIO(sent) if isinstance(sent, bytes) else sent.open("rb") as file:
                        async with contents.keep(file):
                            pass

    async def template(self, name: str | None, otherwise: str) -> Template:
        """Return a seed world by name, read again if its files have changed.

        Raises:
            ApiError: 422 where there is none of the name, 409 where its files have faults.
        """
        if name is not None and name not in (*BUILT_IN_WORLDS, self.fixtures.own):
            known = ", ".join(dict.fromkeys((*BUILT_IN_WORLDS, self.fixtures.own)))
            raise invalid(["body", "world"], f"No seed world has this name; known: {known}", name)
        name = name or otherwise
        found = self.fixtures.at_hand(name)
        if found is None:
            async with self._reading:
                found = self.fixtures.at_hand(name) or await self._read_again(name)
        return found

    async def _read_again(self, name: str) -> Template:
        try:
            return await asyncio.to_thread(self.fixtures.read_again, name)
        except DocumentErrors as error:
            _log.error("the seed world stays as it was: %s", str(error).replace("\n", "; "))
            told = f"the seed world has faults and stays as it was: {error}"
            raise ApiError(409, told) from error

    def _names(self, content: str) -> bool:
        return content in self._kept or any(world.db.names(content) for world in self)

    def _dropped(self, content: str) -> None:
        if self._contents:
            self._contents.suspect(content)

    def are_settled(self, world: World) -> bool:
        """Tell whether :meth:`settle` has nothing to do, which is so after most requests."""
        return world.is_settled and not (self._contents and self._contents.has_suspects)

    async def settle(self, world: World) -> None:
        """Bring to disk what ``world`` has committed, and have what it names no longer dropped.

        Raises:
            StoreError: the disk cannot take it, and the world has gone back to what it holds.
        """
        await world.settle()
        if self._contents:
            self._contents.sweep_soon()

    def __iter__(self) -> Iterator[World]:
        """Return the worlds, the default one first."""
        return iter(list(self._named.values()))

    def of(self, headers: Mapping[bytes, bytes]) -> World:
        """Return the world that a request with these raw headers belongs to.

        Raises:
            ApiError: 422 for a header naming a world that there is not.
        """
        if len(self._named) > 1 and b"authorization" in headers:
            owner = self._named.get(_world_of_token(headers[b"authorization"].decode("latin-1")))
            if owner:
                return owner
        name = headers.get(b"x-boses-mock-world")
        if name is None:
            return self.default
        world = self._named.get(name.decode("latin-1"))
        if world is None:
            text = name.decode("latin-1")
            raise invalid(["header", "X-Boses-Mock-World"], "No world has this name", text)
        return world

    async def add(
        self, name: str | None, seed: int | None, fork: str | None, begins_as: str | None = None
    ) -> World:
        """Make a world: fresh, ``begins_as`` a seed world by its name, or as ``fork`` is now.

        Raises:
            ApiError: 404 when there is nothing to fork, 409 when the name is taken or there are
                too many.
        """
        source = self._source(name, fork)
        if source is None:
            template = await self.template(begins_as, self.fixtures.own)
            self._source(name, fork)  # again, as the reading may have taken a while
            name = name or self._free_name()
            made = self._named[name] = self._fresh(name, seed, template)
            return made
        self._forks += 1
        try:
            return await self._fork(source, name, fork)
        finally:
            self._forks -= 1

    async def _fork(self, source: World, name: str | None, fork: str | None) -> World:
        db = await source.db.fork(self._dropped)
        try:
            if self._source(name, fork) is not source:  # again, as the copy may have taken a while
                raise ApiError(404, f"no world is called {fork!r} any more")
        except ApiError:
            db.close()
            raise
        name = name or self._free_name()
        made = self._named[name] = source.fork(name, db)
        return made

    def _source(self, name: str | None, fork: str | None) -> World | None:
        """Return the world to fork, if one is to be; refuse as :meth:`add`."""
        if len(self._named) > MOST_WORLDS:
            raise ApiError(409, f"there are {MOST_WORLDS} worlds already; delete some")
        if name in self._named:
            raise ApiError(409, f"a world called {name!r} exists already")
        if fork is None:
            return None
        if fork not in self._named:
            raise ApiError(404, f"no world is called {fork!r}")
        return self._named[fork]

    def _free_name(self) -> str:
        while f"w{self._made + 1}" in self._named:
            self._made += 1
        self._made += 1
        return f"w{self._made}"

    def _fresh(self, name: str, seed: int | None, template: Template) -> World:
        settings = replace(self.settings, db=None)
        if seed is not None:
            settings = replace(settings, seed=seed)
        return self._seeded(name, settings, template)

    def _seeded(self, name: str, settings: Settings, template: Template) -> World:
        db = Database(template.at(template.start(settings)), self._dropped)
        return World(name, settings, self.fixtures, template, db)

    def remove(self, name: str) -> None:
        """Close and forget a world.

        Raises:
            ApiError: 404 when there is none of this name, 409 for the default one.
        """
        if name == "default":
            raise ApiError(409, "the default world stays; reset it instead")
        world = self._named.pop(name, None)
        if world is None:
            raise ApiError(404, f"no world is called {name!r}")
        world.close()

    async def close(self) -> None:
        """Leave the file complete, and forget every world; once is enough.

        Raises:
            StoreError: what was committed last cannot be written.
        """
        named, self._named = self._named, {}
        self.spare.close()
        try:
            await self.default.settle()
        finally:
            if self._contents:
                await self._contents.close()
            if self._file:
                await self._file.close()
            for world in named.values():
                world.close()


def _world_of_token(authorization: str) -> str:
    token = authorization.partition(" ")[2].strip()
    if "@" in token:
        return token.rpartition("@")[2]
    if token.count(".") != 2:
        return ""
    import jwt

    try:
        return str(jwt.get_unverified_header(token).get("kid", ""))
    except jwt.InvalidTokenError:
        return ""  # not a token at all, which the caller is told when it is verified
