"""Files that cannot be used, or not any more: each is refused or told by its name, with a cure."""

from __future__ import annotations

import contextlib
import os
import resource
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import SMALL, Server, start_server
from tests.test_process import run

Start = Callable[..., Server]
PROJECTS = "/api/v1/projects"


@pytest.fixture(scope="module")
def left_behind(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file that a server has left behind, of which every test has a copy."""
    found = tmp_path_factory.mktemp("left") / "world.db"
    started = start_server("--db", str(found))
    try:
        with started.client() as client:
            for number in range(30):
                client.post(PROJECTS, json={"name": f"{number} {'x' * 150}"})
        started.process.terminate()
        assert started.process.wait(timeout=5) == 0
    finally:
        started.stop()
    return found


@pytest.fixture
def path(left_behind: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(left_behind, tmp_path / "world.db"))


def refused(path: Path) -> str:
    """Return the one line with which a server refuses ``path``."""
    ended = run("--db", str(path), "--port", "0")
    assert ended.returncode == 1
    assert ended.stderr.count("\n") == 1
    assert str(path) in ended.stderr and "--db" in ended.stderr
    return ended.stderr


def test_a_server_that_was_told_to_stop_leaves_one_whole_file(path: Path) -> None:
    assert list(path.parent.iterdir()) == [path]
    with contextlib.closing(sqlite3.connect(path)) as file:
        assert file.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert file.execute("SELECT count(*) FROM projects").fetchone()[0] == 31


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    foreign = tmp_path / "other.db"
    with contextlib.closing(sqlite3.connect(foreign)) as file:
        file.execute("CREATE TABLE notes (text)")
    assert "another program" in refused(foreign)


def test_garbage_in_the_middle_is_found_at_the_start(path: Path) -> None:
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(8_192)
        file.write(b"\xa5" * (size - 16_384))
    assert "damaged" in refused(path)


def test_a_truncated_file_is_refused(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2)
    assert "damaged" in refused(path)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("clock", "noon"),
        ("clock", "{}"),
        ("clock", '{"mode": 1}'),
        ("clock", '{"mode": "real", "base": 1, "anchor": 1, "rate": Infinity, "began": 1}'),
        ("clock", '{"mode": "real", "base": "1", "anchor": 1, "rate": 1.0, "began": 1}'),
        ("clock", '{"mode": "real", "base": 1, "anchor": 1, "rate": 1.0, "began": null}'),
        ("clock", '{"mode": "sundial", "base": 1, "anchor": 1, "rate": 1.0, "began": 1}'),
    ],
)
def test_a_damaged_clock_is_refused(path: Path, key: str, value: str) -> None:
    with contextlib.closing(sqlite3.connect(path)) as file:
        file.execute("UPDATE meta SET value = ? WHERE key = ?", (value, key))
        file.commit()
    assert "clock" in refused(path)


def test_a_file_without_its_seed_is_refused(path: Path) -> None:
    with contextlib.closing(sqlite3.connect(path)) as file:
        file.execute("DELETE FROM meta WHERE key = 'seed'")
        file.commit()
    assert "seed" in refused(path)


def test_a_second_process_is_told_so_and_the_first_goes_on(server: Start, tmp_path: Path) -> None:
    path = tmp_path / "world.db"
    started = server("--db", str(path))
    assert "another process" in refused(path)
    with started.client() as client:
        assert client.post(PROJECTS, json={"name": "Mine"}).status_code == 201


def test_a_directory_that_is_not_there_is_refused(tmp_path: Path) -> None:
    assert "unable to open" in refused(tmp_path / "nowhere" / "world.db")


def test_a_file_that_may_only_be_read_is_refused(path: Path) -> None:
    # Root may write anything, unless it gives that right away.
    plainly = ["setpriv", "--bounding-set=-dac_override"] if os.getuid() == 0 else []
    path.chmod(0o444)
    path.parent.chmod(0o555)
    try:
        ended = subprocess.run(
            [
                *plainly,
                sys.executable,
                "-m",
                "boses_mock",
                "--db",
                str(path),
                "--port",
                "0",
                "--world",
                str(SMALL),
            ],
            capture_output=True,
            text=True,
            timeout=30,
        )
    finally:
        path.parent.chmod(0o755)
    assert ended.returncode == 1
    assert f"{path} may only be read" in ended.stderr


def test_a_file_at_its_limit_is_told_and_the_server_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "world.db"
    process = subprocess.Popen(
        [
            *(sys.executable, "-m", "boses_mock", "--db", str(path), "--port", "0"),
            *("--world", str(SMALL)),
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (1_048_576,) * 2),
    )
    assert process.stdout
    ready = next(line for line in process.stdout if line.startswith("boses-mock is listening"))
    started = Server(process, ready.split()[-1], "")
    acknowledged = []
    with started.client() as client:
        while len(acknowledged) < 20_000:
            name = f"{len(acknowledged)} {'x' * 150}"
            answer = client.post(PROJECTS, json={"name": name, "description": "y" * 5_000})
            if answer.status_code == 507:
                break
            assert answer.status_code == 201
            acknowledged.append(name)
        assert answer.status_code == 507 and str(path) in answer.json()["detail"]
        found = [each["name"] for each in client.get(PROJECTS).json()]
        assert found[: len(acknowledged)] == acknowledged[::-1]
        assert client.get("/health").status_code == 200
    process.kill()
    _, logged = process.communicate(timeout=5)
    assert "cannot be written" in logged and "Traceback" not in logged
    with contextlib.closing(sqlite3.connect(path)) as file:
        assert file.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        kept = [row[0] for row in file.execute("SELECT name FROM projects ORDER BY seq")]
    assert kept[1:] == acknowledged
