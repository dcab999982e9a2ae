"""Servers that are killed while eight clients write, and what of their work is there afterwards."""

from __future__ import annotations

import contextlib
import hashlib
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from threading import Condition, Thread
from typing import Any

import httpx2

from boses_mock.kernel.rng import Stream, stream
from boses_mock.store.db import dump
from tests.conftest import ContractClient, Server, start_server
from tests.store.conftest import in_file, in_memory, living_in

PROJECTS = "/api/v1/projects"
WRITERS = 8


@dataclass
class Acknowledged:
    """What clients were told is done: addresses, and what a GET of each must say."""

    there: dict[str, Callable[[httpx2.Response], bool]] = field(default_factory=dict)
    count: int = 0
    changed: Condition = field(default_factory=Condition)

    def note(self, path: str, holds: Callable[[httpx2.Response], bool]) -> None:
        with self.changed:
            self.there[path] = holds
            self.count += 1
            self.changed.notify_all()

    def wait(self, more: int) -> None:
        """Return when so many more writes have been acknowledged."""
        with self.changed:
            target = self.count + more
            assert self.changed.wait_for(lambda: self.count >= target, timeout=30)


def _write(server: Server, done: Acknowledged, chance: Stream) -> None:
    """Make projects, groups, people, uploads and studies until the server is gone."""
    with server.client() as client, contextlib.suppress(httpx2.TransportError):
        while True:
            project = _made(client.post(PROJECTS, json={"name": "P"}))
            one = f"{PROJECTS}/{project['id']}"
            done.note(one, lambda got, name="P": got.json()["name"] == name)
            for _ in range(chance.integer(1, 3)):
                _group(client, done, one)
            _upload(client, done, one, chance)


def _group(client: httpx2.Client, done: Acknowledged, project: str) -> None:
    groups = f"{project}/persona-groups"
    group = _made(client.post(groups, json={"name": "G", "persona_count": 2}))
    one = f"{groups}/{group['id']}"
    done.note(one, lambda got: got.json()["name"] == "G")
    if client.post(f"{one}/generate").status_code != 202:
        return
    done.note(one, lambda got: got.json()["generation_status"] == "complete")
    done.note(f"{one}/personas", lambda got: len(got.json()) == 2)
    asked = {
        "simulation_type": "concept_test",
        "persona_group_id": group["id"],
        "prompt_question": "What do you think of an iced coffee sachet at ₱12?",
    }
    study = _made(client.post(f"{project}/simulations", json=asked))
    results = f"{project}/simulations/{study['id']}/results"
    done.note(results, lambda got: len(got.json()) == 3)


def _upload(client: httpx2.Client, done: Acknowledged, project: str, chance: Stream) -> None:
    content = b"\x89PNG\r\n\x1a\n" + bytes(chance.integer(0, 255) for _ in range(200)) * 3_000
    sent = {"file": ("a.png", content)}
    briefings = f"{project}/briefings"
    made = _made(client.post(briefings, files=sent, data={"title": "T"}))
    digest = hashlib.sha256(content).digest()
    there = f"{briefings}/{made['id']}/file"
    done.note(there, lambda got: hashlib.sha256(got.content).digest() == digest)


def _made(answer: httpx2.Response) -> dict[str, Any]:
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


def kill_once(path: Path, number: int, done: Acknowledged) -> None:
    """Start a server on ``path``, and kill it after some of its clients' writes, as drawn."""
    chance = stream(42, "kill", number)
    server = start_server("--db", str(path), "--generation", "instant", "--clock", "manual")
    failed: list[BaseException] = []

    def write(place: int) -> None:
        try:
            _write(server, done, stream(42, "writer", number, place))
        except BaseException as error:
            failed.append(error)

    writers = [Thread(target=write, args=(place,)) for place in range(WRITERS)]
    for each in writers:
        each.start()
    done.wait(chance.integer(1, 100))
    server.process.kill()
    for each in writers:
        each.join()
    server.process.wait()
    if server.process.stdout:
        server.process.stdout.close()
    if failed:
        raise failed[0]


def check(path: Path, done: Acknowledged) -> None:
    """Fail unless the file is whole, memory agrees with it, and all that was told is there."""
    with contextlib.closing(sqlite3.connect(path)) as file:
        assert file.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert file.execute("PRAGMA foreign_key_check").fetchall() == []
        before = dump(file)
    with living_in(path) as client:
        assert _but_meta(in_memory(client)) == _but_meta(in_file(client)) == _but_meta(before)
        for where, holds in done.there.items():
            _look(client, where, holds)


def _look(client: ContractClient, where: str, holds: Callable[[httpx2.Response], bool]) -> None:
    got = client.get(where)
    assert got.status_code == 200, (where, got.status_code)
    assert holds(got), (where, got.text[:200])


def _but_meta(statements: list[Any]) -> list[Any]:
    return [each for each in statements if "INTO meta" not in each[0]]
