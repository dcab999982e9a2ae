"""``python -m tests.bench.kills``: 200 kills under eight writers, and what was lost."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.bench.harness import SCALE
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
    main(max(1, 200 * SCALE // 1000))
