"""Uploads: how long others wait, what memory and disk they take, and what a fork of them costs."""

from __future__ import annotations

import asyncio
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx2

from tests.bench.harness import SCALE, latencies, request, resident, running
from tests.conftest import DEVELOPER, GROUP, GROUPS, PROJECT

BRIEFINGS = f"/api/v1/projects/{PROJECT}/briefings"
SIZE = 50 * SCALE // 1000 or 1  # megabytes, less what the form adds
HEAD = b"\x89PNG\r\n\x1a\n"


def picture(number: int) -> bytes:
    return HEAD + bytes([number % 250 + 1]) * (SIZE * 1_048_576 - 100_000)


def upload(client: httpx2.Client, number: int) -> str:
    sent = {"file": (f"{number}.png", picture(number))}
    made = client.post(BRIEFINGS, files=sent, data={"title": "T"})
    assert made.status_code == 201, made.text
    return str(made.json()["id"])


@contextmanager
def client_of(port: int) -> Iterator[httpx2.Client]:
    url = f"http://localhost:{port}"
    with httpx2.Client(base_url=url, headers=DEVELOPER, timeout=120) as client:
        yield client


async def waits(port: int, uploads: int) -> list[float]:
    """Return how long GETs took while files came in one after the other.

    A process of its own sends them: in this one it would be us who wait for each other.
    """
    asked = request("GET", f"{GROUPS}/{GROUP}")
    found: list[float] = []
    command = [sys.executable, "-m", "tests.bench.uploads", str(port), str(uploads)]
    sending = subprocess.Popen(command, stdout=subprocess.PIPE)
    assert sending.stdout
    sending.stdout.readline()  # it is about to send
    while sending.poll() is None:
        found += await latencies(port, asked, 1, 20, pause=0.001)
    assert sending.returncode == 0
    sending.stdout.close()
    return sorted(found)


def p99(times: list[float]) -> float:
    return sorted(times)[int(len(times) * 0.99)]


def waiting() -> None:
    asked = request("GET", f"{GROUPS}/{GROUP}")
    for name in ("in memory", "with --db"):
        with tempfile.TemporaryDirectory() as directory:
            flags = ("--db", f"{directory}/world.db") if name == "with --db" else ()
            with running("mock", *flags) as (port, _, pid):
                with client_of(port) as client:  # what is imported for the first is no wait
                    upload(client, 99)
                idle = asyncio.run(latencies(port, asked, 1, 2 * SCALE, pause=0.001))
                before = resident(pid)
                busy = asyncio.run(waits(port, 10))
                grown = resident(pid) - before
        print(
            f"GET during uploads of {SIZE} MB, {name}: p99 {p99(busy) * 1e3:.2f} ms, idle"
            f" {p99(idle) * 1e3:.2f} ms, ratio {p99(busy) / p99(idle):.1f};"
            f" ten of them grow memory by {grown} MB"
        )


def space() -> None:
    with tempfile.TemporaryDirectory() as directory:
        path = Path(directory) / "world.db"
        with running("mock", "--db", str(path)) as (port, _, _), client_of(port) as client:
            fresh = _on_disk(path)
            for number in range(10):
                upload(client, number)
            full = _on_disk(path)
            forks = [_timed(client, "/__admin/worlds", {"fork": "default"}) for _ in range(5)]
            resets = [_timed(client, "/__admin/reset", {})]
            began = time.perf_counter()
            while (after := _on_disk(path)) > fresh + 1:
                assert time.perf_counter() < began + 60, after
                client.get("/health")
            back = time.perf_counter() - began
        print(
            f"{full - fresh:.0f} MB of uploads: fork {statistics.median(forks):.1f} ms, reset"
            f" {statistics.median(resets):.1f} ms, their space is back {back:.1f} s later"
        )


def _timed(client: httpx2.Client, path: str, body: dict[str, str]) -> float:
    began = time.perf_counter()
    answer = client.post(
        path, content=json.dumps(body), headers={"Content-Type": "application/json"}
    )
    took = (time.perf_counter() - began) * 1e3
    assert answer.is_success, answer.text
    if path.endswith("worlds"):
        client.delete(f"{path}/{answer.json()['name']}")
    return took


def _on_disk(path: Path) -> float:
    return sum(each.stat().st_size for each in path.parent.glob(f"{path.name}*")) / 1_048_576


def main() -> None:
    waiting()
    space()
