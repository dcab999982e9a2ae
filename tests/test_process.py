"""What only a real process shows: start-up, signals, kill, files, determinism."""

from __future__ import annotations

import contextlib
import json
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx2
import pytest

from tests.conftest import GROUP, GROUPS, SMALL, Server

Start = Callable[..., Server]
PROJECTS = "/api/v1/projects"
FIXTURES = Path(__file__).parent.parent / "fixtures"


def run(*flags: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "boses_mock", *flags]
    return subprocess.run(command, capture_output=True, text=True, timeout=20)


def test_the_banners_curl_works(server: Start) -> None:
    started = server("--seed", "42")
    command = re.search(r"curl (\S+) -H \"(.+)\"", started.banner)
    assert command
    answer = subprocess.run(["curl", "-sf", command[1], "-H", command[2]], capture_output=True)
    assert answer.returncode == 0
    assert b"3fa85f64-5717-4562-b3fc-2c963f66afa6" in answer.stdout


@pytest.mark.parametrize("name", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_with_0(server: Start, name: signal.Signals) -> None:
    process = server().process
    process.send_signal(name)
    assert process.wait(timeout=5) == 0


def test_a_taken_port_ends_it_with_1() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        ended = run("--port", port)
    assert ended.returncode == 1
    assert port in ended.stderr and ended.stderr.count("\n") == 1


@pytest.mark.parametrize(
    "flags",
    [
        ["--generation", "soon"],
        ["--failure-rate", "2"],
        ["--clock", "sundial"],
        ["--port", "x"],
        ["--delay", "9..1"],
        ["--cors-origin", "foo"],
        ["--nonsense"],
        ["--fixtures", "/nowhere"],
    ],
)
def test_a_bad_flag_ends_it_with_2_and_one_line(flags: list[str]) -> None:
    ended = run(*flags)
    assert (ended.returncode, ended.stderr.count("\n")) == (2, 1)
    assert flags[0] in ended.stderr


def test_flags_are_read_from_the_environment(server: Start) -> None:
    started = server(BOSES_MOCK_SEED="7", BOSES_MOCK_CLOCK="manual")
    assert "seed 7" in started.banner and "manual" in started.banner


def story(started: Server) -> list[bytes]:
    with started.client() as client:
        client.headers["Host"] = "localhost:8000"
        answers = [client.post(PROJECTS, json={"name": "One"}).content]
        answers.append(client.post(f"{GROUPS}/{GROUP}/generate").content)
        client.post("/__admin/clock", json={"advance": "1s"})
        answers.append(client.get(f"{GROUPS}/{GROUP}").content)
        client.post("/__admin/clock", json={"advance": "1m"})
        answers.append(client.get(f"{GROUPS}/{GROUP}/personas").content)
        return answers


def test_two_processes_answer_the_same_bytes(server: Start) -> None:
    first = server("--clock", "manual", PYTHONHASHSEED="1")
    second = server("--clock", "manual", PYTHONHASHSEED="2")
    other = second.client()
    body = {"email": "b@example.com", "password": "password-b", "company_name": "B"}
    assert other.post("/api/v1/auth/signup", json=body).status_code == 201
    other.close()
    assert story(first) == story(second)
    assert story(first) != story(server("--clock", "manual", "--seed", "43"))


def seen_of_all(client: httpx2.Client) -> dict[str, bytes]:
    """Return what the demo user sees, by path, and the hash of what anybody sees."""
    told: dict[str, bytes] = {}

    def get(path: str) -> Any:
        told[path] = client.get(path).raise_for_status().content
        return json.loads(told[path])

    for path in ("library/personas", "settings/team", "settings/api-keys", "billing/status"):
        get(f"/api/v1/{path}")
    for project in get(PROJECTS):
        own = f"{PROJECTS}/{project['id']}"
        get(f"{own}/briefings")
        for group in get(f"{own}/persona-groups"):
            get(f"{own}/persona-groups/{group['id']}/personas")
        for study in get(f"{own}/simulations"):
            get(f"{own}/simulations/{study['id']}/results")
    get("/__admin/jobs")
    get("/__admin/state")
    return told


@pytest.mark.slow
def test_a_company_at_work_is_the_same_bytes_whoever_composed_it(
    server: Start, tmp_path: Path
) -> None:
    """One process has its history ready; the other, of another hash seed, composes it anew."""
    shutil.copy(FIXTURES / "world.yaml", tmp_path)
    shutil.copytree(FIXTURES / "briefings", tmp_path / "briefings")
    flags = ("--clock", "manual", "--public-url", "http://localhost:8000")
    kept = server("--world", "demo", *flags, PYTHONHASHSEED="1")
    composed = server("--world", str(tmp_path / "world.yaml"), *flags, PYTHONHASHSEED="2")
    told = []
    for started in (kept, composed):
        with started.client() as client:
            told.append([seen_of_all(client)])
            jobs = json.loads(told[-1][0]["/__admin/jobs"])["jobs"]
            (stalled,) = (job for job in jobs if job["kind"] == "generation" and _stalls(job))
            done = client.post(f"/__admin/jobs/{stalled['id']}", json={"do": "finish"})
            assert done.json()["status"] == "complete"
            client.post(f"{GROUPS}/{GROUP}/generate")
            client.post("/__admin/clock", json={"until": "idle"})
            told[-1].append(seen_of_all(client))
    assert len(told[0][0]) > 30 and told[0][0] != told[0][1]
    assert told[0] == told[1]


def _stalls(job: dict[str, Any]) -> bool:
    return job["in_flight"] and not job["held"] and job["ends_at"] is None


def test_a_killed_server_loses_nothing_and_generation_goes_on(
    server: Start, tmp_path: Path
) -> None:
    flags = ("--db", str(tmp_path / "world.db"), "--clock", "manual", "--generation", "10")
    first = server(*flags)
    with first.client() as client:
        made = [client.post(PROJECTS, json={"name": str(n)}).json()["id"] for n in range(20)]
        client.post(f"{GROUPS}/{GROUP}/generate")
        client.post("/__admin/clock", json={"advance": "5s"})
        seen = client.get(f"{GROUPS}/{GROUP}").json()
        first.process.kill()
    first.process.wait()
    with server(*flags).client() as client:
        assert [each["id"] for each in client.get(PROJECTS).json()][:20] == made[::-1]
        assert client.get(f"{GROUPS}/{GROUP}").json() == seen
        assert seen["generation_status"] == "generating"
        client.post("/__admin/clock", json={"advance": "5s"})
        assert client.get(f"{GROUPS}/{GROUP}").json()["generation_status"] == "complete"
        assert len(client.get(f"{GROUPS}/{GROUP}/personas").json()) == 5


def test_a_foreign_or_differently_seeded_file_is_refused(server: Start, tmp_path: Path) -> None:
    foreign = tmp_path / "notes.db"
    foreign.write_text("not a database, though long enough to be read as a header " * 40)
    ended = run("--db", str(foreign), "--port", "0")
    assert ended.returncode == 1 and "notes.db" in ended.stderr and "--db" in ended.stderr
    kept = tmp_path / "world.db"
    process = server("--db", str(kept)).process
    process.terminate()
    process.wait()
    ended = run("--db", str(kept), "--seed", "7", "--port", "0")
    assert ended.returncode == 1 and "seed 42" in ended.stderr


def test_a_users_own_world_needs_no_markets_of_its_own(server: Start, tmp_path: Path) -> None:
    (tmp_path / "world.yaml").write_text(SMALL.read_text())
    with server("--fixtures", str(tmp_path), "--generation", "instant").client() as client:
        assert client.post(f"{GROUPS}/{GROUP}/generate").status_code == 202
        assert len(client.get(f"{GROUPS}/{GROUP}/personas").json()) == 5


def test_a_file_of_an_older_release_is_refused_with_what_to_do(
    server: Start, tmp_path: Path
) -> None:
    path = tmp_path / "world.db"
    process = server("--db", str(path)).process
    process.terminate()
    process.wait(timeout=5)
    with contextlib.closing(sqlite3.connect(path)) as older:
        older.execute("PRAGMA user_version = 0")
    ended = run("--db", str(path), "--port", "0")
    assert ended.returncode == 1
    assert "schema version 0" in ended.stderr and "delete the file" in ended.stderr


def test_a_scenario_that_there_is_not_is_a_bad_flag() -> None:
    ended = run("--scenario", "nope", "--port", "0")
    assert ended.returncode == 2
    assert ended.stderr.count("\n") == 1
    assert "'nope'" in ended.stderr and "flaky" in ended.stderr
