"""``python -m tests.store.dying DIR``: the story, once for every statement of the file's writer.

Each time the process ends right before that statement. What is in the file afterwards must be what
the last transaction left, and no answer may have left before what it tells of was in the file. One
process forks the others, two at a time, as importing takes longer than the story does.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sqlite3
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from boses_mock.store.db import dump
from boses_mock.store.file import File
from boses_mock.verification.story import Story, tell
from tests.store.conftest import living_in, worlds_of

MOST_SECONDS = 150
SAMPLE = 150
DIED = 9
_NEVER = 10**9


def digest(connection: sqlite3.Connection) -> str:
    return hashlib.sha256(repr(dump(connection)).encode()).hexdigest()


class Dying:
    """Ends the process before a statement, and logs what was committed and acknowledged."""

    def __init__(self, log: int, dies_at: int) -> None:
        self.log, self.left, self.counted = log, dies_at, 0
        self.committed = ""

    def note(self, line: str) -> None:
        os.write(self.log, f"{line}\n".encode())

    def on_statement(self, _: str) -> None:
        self.counted += 1
        if self.counted > self.left:
            os._exit(DIED)

    @contextlib.contextmanager
    def watching(self) -> Iterator[None]:
        """Look at every statement of a file's thread, and at every transaction's outcome."""
        prepare, write = File._prepare, File._write
        dying = self

        def prepared(file: File, connection: sqlite3.Connection) -> None:
            prepare(file, connection)
            dying.committed = digest(connection)
            dying.note(dying.committed)
            connection.set_trace_callback(dying.on_statement)

        def written(file: File, work: Any) -> Any:
            done = write(file, work)
            file._conn.set_trace_callback(None)
            dying.committed = digest(file._conn)
            dying.note(dying.committed)
            file._conn.set_trace_callback(dying.on_statement)
            return done

        File._prepare, File._write = prepared, written  # type: ignore[method-assign]
        yield
        File._prepare, File._write = prepare, write  # type: ignore[method-assign]


class Heard:
    """A client of the story that checks each answer against what is in the file by then."""

    def __init__(self, client: Any, dying: Dying) -> None:
        self._client, self._dying = client, dying

    def __getattr__(self, name: str) -> Any:
        return getattr(self._client, name)

    def request(self, *args: Any, **options: Any) -> Any:
        answer = self._client.request(*args, **options)
        memory = worlds_of(self._client).default.db._connection
        if digest(memory) != self._dying.committed:
            self._dying.note("ahead")
        return answer


def tell_until(path: Path, dies_at: int) -> int:
    """Tell the story in a child that ends before the statement of this number; return its pid."""
    log = path.with_suffix(".log").open("wb", buffering=0)
    child = os.fork()
    if not child:
        dying = Dying(log.fileno(), dies_at)
        with dying.watching(), living_in(path) as client:
            tell(Story(Heard(client, dying)))
            dying.note(f"statements {dying.counted}")
        os._exit(0)
    log.close()
    return child


def verdict(path: Path, child: int) -> int:
    """Fail unless the file holds what was committed last; return the statements counted, or 0."""
    ended = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert ended in (0, DIED), f"{path}: ended with {ended}"
    lines = path.with_suffix(".log").read_text().split("\n")
    assert "ahead" not in lines, f"{path}: an answer left before the file had it"
    counted = [int(line.split()[1]) for line in lines if line.startswith("statements")]
    committed = [line for line in lines if len(line) == 64]
    with contextlib.closing(sqlite3.connect(path)) as file:
        assert file.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert digest(file) == committed[-1], f"{path}: {len(committed)} transactions"
    for left in path.parent.glob(f"{path.name}*"):
        left.unlink()
    return counted[0] if counted else 0


def main(directory: Path) -> None:
    whole = directory / "whole.db"
    began = time.monotonic()
    total = verdict(whole, tell_until(whole, _NEVER))
    each = time.monotonic() - began
    assert total > 100
    step = 1 if total * each / 2 < MOST_SECONDS else -(-total // SAMPLE)
    running: list[tuple[Path, int]] = []
    for number in range(0, total, step):
        path = directory / f"{number}.db"
        running.append((path, tell_until(path, number)))
        if len(running) == 2:
            verdict(*running.pop(0))
    for path, child in running:
        verdict(path, child)
    print(f"{len(range(0, total, step))} of {total} statements: nothing lost, nothing invented")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
