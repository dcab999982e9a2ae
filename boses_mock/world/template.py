"""What a world begins as: a seed world's database, made once and read by every world that begins.

A world with a history moves with its start, so that what is under way is so whenever that is. The
moved database is kept for the next worlds: those that begin by the wall's clock share one a minute,
which costs a new world nothing, and no memory before it first writes.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from boses_mock.kernel.clock import MINUTE, wall
from boses_mock.settings import Settings
from boses_mock.store.db import Database
from boses_mock.store.moving import move
from boses_mock.world.compiled import read_history
from boses_mock.world.seed import SeedWorld, load_world, write_world

if TYPE_CHECKING:
    from boses_mock.store.contents import Contents

Compose = Callable[[SeedWorld, str], Database]
Stamp = tuple[tuple[int, int] | None, ...]


class Template:
    """A seed world's file as it was when it was read.

    Attributes:
        name: ``demo``, ``empty`` or the path of a user's own.
        made_of: the files besides its own that its history is made of.
        database: the world at its epoch, once loaded.
        contents: what its briefings were uploaded as, by the hash under which their bytes are kept.
    """

    def __init__(self, name: str, path: Path, curated: Path, compose: Compose | None) -> None:
        """Read a file that is known to be in order.

        ``compose`` makes the database of a world with its history; without, it has none.
        """
        self.name, self.path = name, path
        self.world = load_world(path, curated)
        self.made_of = [curated, *(sent for sent in self.world.uploads if isinstance(sent, Path))]
        self._compose = compose if self.world.has_history else None
        self._stamp = self._stamp_now()
        self.database: Database
        self.contents: dict[str, Path | bytes] = {}
        self._moved: tuple[int, Database] | None = None

    def _stamp_now(self) -> Stamp:
        found: list[tuple[int, int] | None] = []
        for path in (self.path, *self.made_of):
            try:
                told = path.stat()
            except OSError:
                found.append(None)
            else:
                found.append((told.st_mtime_ns, told.st_size))
        return tuple(found)

    @property
    def is_stale(self) -> bool:
        """Whether any of its files is another than was read."""
        return self._stamp_now() != self._stamp

    def load(self) -> None:
        """Have all at hand that a world needs to begin: the database and its briefings' contents.

        Raises:
            DocumentError: the history cannot have happened so.
        """
        if self._compose:
            kept = read_history(self.path, self.made_of)
            self.database = kept or self._compose(self.world, self.name)
            for sent in self.world.uploads:
                content = sent if isinstance(sent, bytes) else sent.read_bytes()
                self.contents[hashlib.sha256(content).hexdigest()] = sent
        else:
            self.database = Database()
            write_world(self.database, self.world)

    def start(self, settings: Settings) -> int:
        """Return where the history of a world that begins now ends, at most a minute ago."""
        if isinstance(settings.start, int):
            return settings.start
        if settings.start is None and settings.clock.mode == "manual":
            return self.world.start
        return wall() // MINUTE * MINUTE

    def at(self, start: int) -> Database:
        """Return the database of a world that begins at ``start``, to be read alone."""
        by = start - self.world.start
        if not self._compose or not by:
            return self.database
        if self._moved is None or self._moved[0] != by:
            moved = Database(self.database)
            move(moved, by)
            self._moved = by, moved
        return self._moved[1]


async def keep_files(templates: Iterable[Template], contents: Contents, kept: set[str]) -> None:
    """Have the files of seed worlds among the uploads, and their hashes in ``kept``."""
    for template in templates:
        for content, sent in template.contents.items():
            if content not in kept:
                kept.add(content)
                with io.BytesIO(sent) if isinstance(sent, bytes) else sent.open("rb") as file:
                    async with contents.keep(file):
                        pass
