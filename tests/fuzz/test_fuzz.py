"""A hundred thousand hostile requests, after which the server is as it was.

None is answered with a 5xx that nobody asked for, none takes long, and nothing piles up.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from boses_mock.app import create_app
from boses_mock.kernel.clock import ClockSpec
from boses_mock.kernel.rng import stream
from boses_mock.settings import Settings
from tests.bench.harness import resident
from tests.conftest import GROUP, GROUPS, PROJECT, Server
from tests.fuzz.ammunition import SAMPLES
from tests.fuzz.attacker import ALL, Attacker, Shot
from tests.fuzz.wire import Connection

IN_PROCESS, ON_THE_WIRE = 22_000, 8_000
LONGEST = 1.0  # seconds
MOST_GROWN = 100  # MB
CONTROL = {"Host": "localhost", "Authorization": "Bearer boses-dev-token"}
VARIANTS: dict[str, dict[str, Any]] = {
    "plain": {},
    "file": {"db": "world.db"},
    "limited": {"rate_limits": True},
    "live": {"wire": "live", "lenient": True},
}
Headers = dict[bytes, bytes]


class InProcess:
    """The app itself, without a server around it."""

    def __init__(self, app: Any) -> None:
        self._app = app

    async def send(self, shot: Shot) -> tuple[int, Headers, bytes]:
        path, _, query = shot.target.partition(b"?")
        told: dict[str, Any] = {"body": b""}
        waiting = [{"type": "http.request", "body": shot.body}, {"type": "http.disconnect"}]

        async def receive() -> dict[str, Any]:
            return waiting.pop(0) if waiting else {"type": "http.disconnect"}

        async def send(message: dict[str, Any]) -> None:
            if message["type"] == "http.response.start":
                told.update(message)
            else:
                told["body"] += message.get("body", b"")

        await self._app(_scope(shot, path, query), receive, send)
        return told["status"], dict(told["headers"]), told["body"]


def _scope(shot: Shot, path: bytes, query: bytes) -> dict[str, Any]:
    from urllib.parse import unquote_to_bytes

    return {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": shot.method,
        "scheme": "http",
        "path": unquote_to_bytes(path).decode("utf-8", "replace"),
        "raw_path": path,
        "query_string": query,
        "root_path": "",
        "headers": [(name.lower(), value) for name, value in shot.headers],
        "client": ("127.0.0.1", 5_000),
        "server": ("localhost", 80),
    }


def control(method: str, path: str, body: bytes = b"") -> Shot:
    headers = CONTROL | {"Content-Type": "application/json", "Content-Length": str(len(body))}
    encoded = tuple((name.encode(), value.encode()) for name, value in headers.items())
    return Shot("", method, path.encode(), encoded, body)


def judge(shot: Shot, status: int, headers: Headers, body: bytes, took: float) -> None:
    asked_for = b"x-boses-mock-why" in headers
    assert status < 500 or asked_for, (shot, status, body[:300])
    assert took < LONGEST, (shot, took)


async def refreshed(send: Callable[[Shot], Any], attacker: Attacker) -> None:
    """Take away all that was made, then let the group that all know have people again."""
    await cleared(send)
    attacker.forget()
    await send(control("POST", "/__admin/settings", b'{"generation": "instant"}'))
    status, _, told = await send(control("POST", f"{GROUPS}/{GROUP}/generate"))
    assert status == 202, told
    for body in SAMPLES["create_simulation"] * 3:
        shot = control("POST", f"/api/v1/projects/{PROJECT}/simulations", json.dumps(body).encode())
        attacker.learn(shot, (await send(shot))[2])


async def cleared(send: Callable[[Shot], Any]) -> None:
    """Take away what the requests made: data, faults, journal, worlds."""
    import orjson

    for path in ("/__admin/requests", "/__admin/faults"):
        await send(control("DELETE", path))
    _, _, told = await send(control("GET", "/__admin/worlds"))
    for world in orjson.loads(told)["worlds"]:
        if world["name"] != "default":
            await send(control("DELETE", f"/__admin/worlds/{world['name']}"))
    status, _, told = await send(control("POST", "/__admin/reset"))
    assert status < 300, told


@pytest.mark.slow
@pytest.mark.parametrize("variant", VARIANTS)
def test_no_hostile_request_breaks_the_app(
    variant: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    options = dict(VARIANTS[variant])
    if "db" in options:
        options["db"] = tmp_path / options["db"]
    pass_by = asyncio.sleep
    monkeypatch.setattr(asyncio, "sleep", lambda _: pass_by(0))  # delays that were asked for

    async def run() -> None:
        app = create_app(Settings(clock=ClockSpec("manual", 0.0), **options))
        async with app.router.lifespan_context(app):
            await besiege(InProcess(app).send, variant)

    asyncio.run(run())


async def besiege(send: Callable[[Shot], Any], variant: str) -> None:
    attacker = Attacker(stream(20_260_105, "fuzz", variant))
    before, done = 0, set()
    for number in range(IN_PROCESS):
        if number % 1_000 == 0:
            await refreshed(send, attacker)
            gc.collect()
            before = before or (number and resident(os.getpid()))
        shot = attacker.shot()
        began = time.process_time()
        status, headers, body = await send(shot)
        judge(shot, status, headers, body, time.process_time() - began)
        if status < 300:
            done.add(shot.operation)
            attacker.learn(shot, body)
    await cleared(send)
    gc.collect()
    assert len(done) > 0.8 * len(ALL)  # else it would only have been knocking at the door
    assert resident(os.getpid()) - before < MOST_GROWN


@pytest.mark.slow
@pytest.mark.parametrize("flags", [(), ("--rate-limits",)], ids=["file", "limited"])
def test_no_hostile_request_breaks_the_server(
    flags: tuple[str, ...], server: Callable[..., Server], tmp_path: Path
) -> None:
    running = server("--db", str(tmp_path / "world.db"), *flags)
    attacker = Attacker(stream(20_260_106, "fuzz", *flags))
    with closing(Connection(running.port)) as connection:
        batter(connection, attacker, running.process.pid)


def batter(connection: Connection, attacker: Attacker, pid: int) -> None:
    before = 0
    for number in range(ON_THE_WIRE):
        if number % 1_000 == 0:
            asyncio.run(refreshed(connection.answer, attacker))
            before = before or (number and resident(pid))
        shot = attacker.shot()
        if shot.operation.startswith("admin_") and "fault" in shot.operation:
            continue  # a delay is a real one here
        began = time.monotonic()
        status, headers, body = connection.send(shot)
        judge(shot, status, headers, body, time.monotonic() - began)
        if status < 300:
            attacker.learn(shot, body)
    asyncio.run(cleared(connection.answer))
    assert resident(pid) - before < MOST_GROWN
