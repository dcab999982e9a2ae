"""The worlds of a server, and which of them a request belongs to."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from boses_mock.kernel.clock import ClockSpec, iso
from boses_mock.kernel.errors import ApiError
from boses_mock.settings import BadSetting, Settings
from boses_mock.store.db import Database, StoreError
from boses_mock.store.memory import Spare
from boses_mock.world.belonging import world_of
from boses_mock.world.coverage import Coverage
from boses_mock.world.fixtures import Fixtures
from boses_mock.world.seeds import Seeds
from boses_mock.world.template import Compose, Template, keep_files
from boses_mock.world.world import World

if TYPE_CHECKING:
    from boses_mock.store.contents import Contents
    from boses_mock.store.file import File
    from boses_mock.world.snapshots import Snapshot

MOST_WORLDS = 1_000
_log = logging.getLogger("boses_mock")


class Worlds:
    """The worlds of a server: a default one, and others beside it that live in memory.

    :mod:`boses_mock.world.belonging` tells which of them a request is for. A world's development
    tokens are the seed world's with ``@NAME`` behind them; its JWTs carry the name as their
    ``kid``, its refresh tokens and, hashed, its API keys at the end.

    Attributes:
        turns: is held by the long computation whose turn it is on the event loop.
        threads: is held by what computes in a thread beside the loop.
        gone: what the clients of deleted worlds have seen.
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
        self._exporting = asyncio.Lock()
        self._imported = False
        self.failure: StoreError | None = None  # of what was to be done at the end
        self.turns = asyncio.Lock()
        self.threads = asyncio.Lock()
        self.spare = Spare()
        self.default = self._seeded("default", settings, template)
        self.seeds = Seeds(self.fixtures)
        self._kept: set[str] = set()  # the files of seed worlds that are among the uploads
        self._named = {"default": self.default}
        self._made = 0
        self.gone = Coverage()
        self.waiting = 0  # requests that wait for something to happen
        self._forks = 0  # that are being made, and are no world yet which could name an upload

    async def open(self) -> None:
        """Let the default world live in its file, if it has one; once is enough.

        Raises:
            StoreError: the file cannot be used.
        """
        if self.settings.import_from is not None and not self._imported:
            self._imported = True
            await self._import(self.settings.import_from)
        if self.settings.db is not None and self.default.follower is None:
            contents = await self.contents()
            await self.default.follow(await self._opened())
            await contents.sweep_all()

    async def _import(self, directory: Path) -> None:
        from boses_mock.store import export
        from boses_mock.store.db import dump

        db = self.settings.db
        if db is not None and not (file := await self._opened()).is_new:
            problem = f"{file.path} holds a world already; delete it, or leave --import out"
            raise BadSetting("import_from", problem)
        async with export.opened(directory) as source:
            self.default.begin_as(await source.read(dump), directory)
            names = self.default.db.contents()
            if names:
                await export.copy_uploads(source, names, await self._opened())

    async def export(self, world: World, directory: Path) -> None:
        """Write ``world`` and its uploads to a directory; one at a time.

        Raises:
            StoreError: the directory cannot be used.
        """
        from boses_mock.store import export

        async with self._exporting:
            self._forks += 1  # so that no upload is dropped meanwhile
            try:
                names = world.db.contents()
                uploads = await self.contents() if names else None
                await export.write(directory, world.dump(), uploads, names)
            finally:
                self._forks -= 1

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
        await keep_files(self.fixtures.templates, self._contents, self._kept)
        return self._contents

    def _names(self, content: str) -> bool:
        return content in self._kept or any(
            db.names(content)
            for world in self
            for db in (world.db, *(each.db for each in world.snapshots.values()))
        )

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
        return world_of(headers, self._named)

    async def add(
        self,
        name: str | None,
        seed: int | None,
        fork: str | None,
        clock: ClockSpec | None = None,
        begins_as: str | None = None,
    ) -> World:
        """Make a world: fresh, from a seed world, with seed and clock of its own, or as another is.

        Raises:
            ApiError: 404 when there is nothing to fork, 409 when the name is taken or there are
                too many.
        """
        source = self._source(name, fork)
        if source is None:
            template = await self.seeds.named(begins_as, self.fixtures.own)
            self._source(name, fork)  # again, as the reading may have taken a while
            name = name or self._free_name()
            made = self._named[name] = self._fresh(name, seed, clock, template)
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

    async def keep_snapshot(self, world: World, name: str) -> Snapshot:
        """Keep ``world`` as it is now under ``name``.

        Raises:
            ApiError: 409 when the name is taken or there are too many.
        """
        from boses_mock.world.snapshots import MOST_SNAPSHOTS, Snapshot

        def check() -> None:
            if name in world.snapshots:
                raise ApiError(409, f"a snapshot called {name!r} exists already; delete it first")
            if len(world.snapshots) >= MOST_SNAPSHOTS:
                raise ApiError(409, f"there are {MOST_SNAPSHOTS} snapshots already; delete some")

        check()
        self._forks += 1
        try:
            db = await world.db.fork(self._dropped)
        finally:
            self._forks -= 1
        try:
            check()  # again, as the copy may have taken a while
        except ApiError:
            db.close()
            raise
        made = world.snapshots[name] = Snapshot.of(world, name, db)
        return made

    async def restore_snapshot(self, world: World, name: str) -> Snapshot:
        """Let ``world`` be what its snapshot ``name`` was.

        Raises:
            ApiError: 404 when there is none.
        """
        snapshot = snapshot_of(world, name)
        self._forks += 1
        try:
            db = await snapshot.db.fork(self._dropped)
        finally:
            self._forks -= 1
        if world.snapshots.get(name) is not snapshot:
            db.close()
            raise ApiError(404, f"no snapshot is called {name!r} any more")
        world.go_back(snapshot, db)
        return snapshot

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

    def _fresh(
        self, name: str, seed: int | None, clock: ClockSpec | None, template: Template
    ) -> World:
        own = self.settings
        settings = replace(
            own, db=None, seed=own.seed if seed is None else seed, clock=clock or own.clock
        )
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
        self.gone.add(world.coverage)
        world.close()

    def stop_waiting(self) -> None:
        """Let go who waits for something to happen in any world, as the server stops."""
        for world in self:
            world.bell.break_down()

    async def close(self) -> None:
        """Leave the file complete, and forget every world; once is enough.

        Raises:
            StoreError: what was committed last cannot be written.
        """
        if self.settings.export_on_exit and self._named:
            try:
                await self.export(self.default, self.settings.export_on_exit)
            except StoreError as error:
                _log.error("%s", error)
                self.failure = error
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


def snapshot_of(world: World, name: str) -> Snapshot:
    """Return a world's snapshot.

    Raises:
        ApiError: 404 naming those that there are.
    """
    found = world.snapshots.get(name)
    if found is None:
        known = ", ".join(map(repr, world.snapshots)) or "none"
        raise ApiError(404, f"no snapshot is called {name!r}; known: {known}")
    return found
