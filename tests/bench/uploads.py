"""``python -m tests.bench.uploads PORT COUNT``: sends files, for :mod:`tests.bench.files`."""

from __future__ import annotations

import sys

from tests.bench.files import client_of, upload


def main(port: int, count: int) -> None:
    with client_of(port) as client:
        print("ready", flush=True)
        for number in range(count):
            upload(client, number)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
