"""A world as a directory: its database with the uploads that it names, to be read by another run.

It is written aside and then swapped, so that there is a whole one at every moment, the former or
the new. Only what was written here before is ever replaced.
"""

from __future__ import annotations

import asyncio
import json
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from boses_mock.store.contents import Contents
from boses_mock.store.db import SCHEMA_VERSION, Statement, StoreError
from boses_mock.store.file import File

_MARK, _DATABASE = "boses-mock-export.json", "world.db"


async def write(
    directory: Path, statements: Iterable[Statement], uploads: Contents | None, names: set[str]
) -> None:
    """Write a world's content and those of the ``uploads`` that it ``names``.

    Raises:
        StoreError: the directory is somebody else's, or cannot be written.
    """
    aside = directory.with_name(f".{directory.name}.partial")
    try:
        await asyncio.to_thread(_begin, directory, aside)
        file = await File.open(aside / _DATABASE)
        try:
            await file.apply(statements)
            for content in sorted(names):
                if uploads:
                    await _copy(uploads, content, file)
        finally:
            await file.close()
        await asyncio.to_thread(_swap, aside, directory)
    except OSError as error:
        raise StoreError(f"{directory} cannot be written: {error.strerror or error}") from error


def _begin(directory: Path, aside: Path) -> None:
    if directory.exists() and not directory.is_dir():
        raise StoreError(f"{directory} is no directory; give another")
    foreign = directory.is_dir() and not (directory / _MARK).is_file()
    if foreign and any(directory.iterdir()):
        raise StoreError(f"{directory} holds something else; give an empty or a new directory")
    if aside.exists():
        shutil.rmtree(aside)
    aside.mkdir(parents=True)


def _swap(aside: Path, directory: Path) -> None:
    (aside / _MARK).write_text(json.dumps({"version": SCHEMA_VERSION}) + "\n", encoding="utf-8")
    former = directory.with_name(f".{directory.name}.former")
    if former.exists():
        shutil.rmtree(former)
    if directory.exists():
        directory.rename(former)
    aside.rename(directory)
    if former.exists():
        shutil.rmtree(former)


async def _copy(uploads: Contents, content: str, target: File) -> None:
    await target.apply([("INSERT OR IGNORE INTO contents (hash) VALUES (?)", (content,))])
    number = 0
    async for piece in uploads.pieces(content):
        sql = "INSERT OR IGNORE INTO content_pieces (content, number, bytes) VALUES (?, ?, ?)"
        await target.apply([(sql, (content, number, piece))])
        number += 1
    await target.apply([("UPDATE contents SET complete = 1 WHERE hash = ?", (content,))])


@asynccontextmanager
async def opened(directory: Path) -> AsyncIterator[File]:
    """Give a copy of the database in a directory, which itself stays as it is.

    Raises:
        StoreError: it is no export, of another version, or damaged.
    """
    _check(directory)
    with tempfile.TemporaryDirectory(prefix="boses-mock-") as name:
        copy = Path(name) / _DATABASE
        try:
            await asyncio.to_thread(shutil.copyfile, directory / _DATABASE, copy)
        except OSError as error:
            raise StoreError(f"{directory / _DATABASE} cannot be read: {error.strerror}") from error
        file = await File.open(copy)
        try:
            yield file
        finally:
            await file.close()


def _check(directory: Path) -> None:
    try:
        told: Any = json.loads((directory / _MARK).read_text(encoding="utf-8"))
        version = told["version"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise StoreError(
            f"{directory} is no export of boses-mock: it has no {_MARK} that can be read"
        ) from error
    if version != SCHEMA_VERSION:
        raise StoreError(
            f"{directory} has schema version {version} and this release wants {SCHEMA_VERSION};"
            " export it anew with this release, or use the release that made it"
        )


async def copy_uploads(source: File, names: set[str], target: File) -> None:
    """Copy the uploads that a world names from one file to another."""
    uploads = Contents(source, lambda _: True, lambda: False)
    for content in sorted(names):
        await _copy(uploads, content, target)
