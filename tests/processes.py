"""What the system tells of a server process, and how long it keeps others waiting."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter

from tests.conftest import Server

CHECKOUT = Path(__file__).parent.parent


def printed_by(*arguments: str, scale: int = 1000) -> str:
    """Return what this Python prints, at the root of the checkout, given ``arguments``.

    ``scale`` is what thousandth of their work the benchmarks do.
    """
    ended = subprocess.run(
        [sys.executable, *arguments],
        cwd=CHECKOUT,
        env={**os.environ, "BENCH_SCALE": str(scale)},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def children(pid: int) -> list[int]:
    """Return the processes that a process has started and that still run."""
    return [
        int(child)
        for task in Path(f"/proc/{pid}/task").iterdir()
        for child in (task / "children").read_text().split()
    ]


def runs(pid: int) -> bool:
    """Tell whether a process runs: one that only waits to be reaped does not."""
    try:
        return "\nState:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return False


def resident(pid: int) -> int:
    """Return the bytes of memory that a process holds."""
    status = Path(f"/proc/{pid}/status").read_text()
    found = re.search(r"VmRSS:\s*(\d+) kB", status)
    assert found, status
    return int(found[1]) * 1024


def processor_time(pid: int) -> float:
    """Return the seconds that a process has worked."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@contextmanager
def health_polled(server: Server) -> Iterator[list[float]]:
    """Ask for ``/health`` all the while; the list holds how long each answer took, in seconds."""
    waits: list[float] = []
    over = threading.Event()

    def poll() -> None:
        with server.client() as client:
            while not (waits and over.wait(0.01)):
                asked = perf_counter()
                assert client.get("/health").status_code == 200
                waits.append(perf_counter() - asked)

    thread = threading.Thread(target=poll)
    thread.start()
    try:
        yield waits
    finally:
        over.set()
        thread.join()


def wait_until(condition: Callable[[], object], seconds: float) -> bool:
    """Tell whether a condition comes true within so many seconds."""
    ends, tick = perf_counter() + seconds, threading.Event()
    while not condition():
        if perf_counter() > ends:
            return False
        tick.wait(0.02)
    return True
