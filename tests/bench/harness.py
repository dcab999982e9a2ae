"""What the benchmarks share: servers, the load on them, and how time and memory are read."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from tests.processes import free_port as free_port

CONNECTIONS = 16
# Thousandths of the full load: a test runs the command with 10 to see that it works.
SCALE = int(os.environ.get("BENCH_SCALE", "1000"))
POLL = min(1.0, SCALE / 1000)  # seconds between two looks of a polling client


def command(kind: str, port: int, flags: tuple[str, ...]) -> list[str]:
    if kind == "bare":
        return [sys.executable, "-m", "tests.bench.bare", str(port)]
    return [sys.executable, "-m", "boses_mock", "--port", str(port), *flags]


def wait_for(port: int, path: str) -> None:
    while True:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=5):
                return
        except OSError:
            time.sleep(0.002)


@contextmanager
def running(kind: str, *flags: str, stderr: int | None = None) -> Iterator[tuple[int, float, int]]:
    port = free_port()
    began = time.perf_counter()
    process = subprocess.Popen(command(kind, port, flags), stdout=subprocess.DEVNULL, stderr=stderr)
    wait_for(port, "/group" if kind == "bare" else "/health")
    try:
        yield port, time.perf_counter() - began, process.pid
    finally:
        process.kill()
        process.wait()


async def load(port: int, request: bytes, total: int) -> float:
    """Return requests a second over kept-alive connections; a bare client, so that it can lead."""

    async def one(count: int) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for _ in range(count):
            writer.write(request)
            head = await reader.readuntil(b"\r\n\r\n")
            assert head.startswith((b"HTTP/1.1 200", b"HTTP/1.1 201")), head
            length = head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0]
            await reader.readexactly(int(length))
        writer.close()

    began = time.perf_counter()
    await asyncio.gather(*(one(total // CONNECTIONS) for _ in range(CONNECTIONS)))
    return total / (time.perf_counter() - began)


def request(method: str, path: str, body: bytes = b"") -> bytes:
    head = f"{method} {path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer boses-dev-token"
    if body:
        head += f"\r\nContent-Type: application/json\r\nContent-Length: {len(body)}"
    return head.encode() + b"\r\n\r\n" + body


async def latencies(
    port: int, asked: bytes, clients: int, each: int, pause: float = POLL
) -> list[float]:
    """Return how long each answer took, in seconds; the clients start one after the other."""
    found: list[float] = []

    async def one(number: int) -> None:
        await asyncio.sleep(pause * number / clients)
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for _ in range(each):
            began = time.perf_counter()
            writer.write(asked)
            head = await reader.readuntil(b"\r\n\r\n")
            length = head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0]
            await reader.readexactly(int(length))
            found.append(time.perf_counter() - began)
            await asyncio.sleep(pause)
        writer.close()

    await asyncio.gather(*(one(number) for number in range(clients)))
    return sorted(found)


def resident(pid: int) -> int:
    with open(f"/proc/{pid}/status") as status:  # noqa: PTH123
        line = next(line for line in status if line.startswith("VmRSS"))
    return int(line.split()[1]) // 1024


def cpu(name: str, action: Callable[[], object], times: int = 20) -> None:
    """Print the CPU time of an action that has been done before."""
    action()
    began = time.process_time()
    for _ in range(times):
        action()
    print(f"{name}: {(time.process_time() - began) / times * 1_000:.1f} ms of CPU")
