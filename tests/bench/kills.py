"""``python -m tests.bench.kills [COUNT]``: 200 kills under eight writers, and what was lost."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.store.killing import Acknowledged, check, kill_once

_EVERY = 20  # kills between two looks into the file


def main(count: int) -> None:
    with tempfile.TemporaryDirectory() as directory:
        path, done = Path(directory) / "world.db", Acknowledged()
        for number in range(count):
            kill_once(path, number, done)
            if number % _EVERY == _EVERY - 1 or number == count - 1:
                check(path, done)
    print(f"{count} kills: {done.count} writes acknowledged, 0 lost, the file whole each time")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
