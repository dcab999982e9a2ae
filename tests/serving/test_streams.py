"""Standard streams that are closed, full or read by nobody, and signals at any moment."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx2
import pytest

from tests.processes import free_port, wait_until

COMMAND = [sys.executable, "-m", "boses_mock"]
FULL = Path("/dev/full")


def answers(port: int) -> bool:
    try:
        return httpx2.get(f"http://127.0.0.1:{port}/health").status_code == 200
    except httpx2.TransportError:
        return False


@contextmanager
def started(*flags: str, **options: Any) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    """Start a server whose ready line may never be read; yield it once it answers."""
    port = free_port()
    process = subprocess.Popen([*COMMAND, "--port", str(port), *flags], **options)
    try:
        assert wait_until(lambda: answers(port), 20)
        yield process, port
    finally:
        process.kill()
        process.wait()


def ends_with_0(process: subprocess.Popen[bytes]) -> bool:
    process.terminate()
    return process.wait(timeout=5) == 0


@contextmanager
def unread_pipe() -> Iterator[int]:
    """Yield the end to write of a pipe that nobody reads."""
    reading, writing = os.pipe()
    try:
        yield writing
    finally:
        os.close(reading)
        os.close(writing)


def closed_pipe() -> int:
    """Return the end to write of a pipe whose reader has gone."""
    reading, writing = os.pipe()
    os.close(reading)
    return writing


def test_it_serves_on_where_both_streams_lead_to_a_full_disk() -> None:
    with FULL.open("wb") as full, started(stdout=full, stderr=full) as (process, port):
        assert answers(port)
        assert ends_with_0(process)


def test_it_serves_on_where_the_reader_of_its_banner_has_gone() -> None:
    pipe = closed_pipe()
    with started(stdout=pipe, stderr=pipe) as (process, port):
        os.close(pipe)
        assert answers(port)
        assert ends_with_0(process)


def test_it_serves_on_without_any_stream() -> None:
    def close_all() -> None:
        os.closerange(0, 3)

    with started(preexec_fn=close_all) as (process, port):
        assert answers(port)
        assert ends_with_0(process)


@pytest.mark.slow
def test_a_log_that_nobody_reads_holds_up_no_answer() -> None:
    flags = "--log-level", "debug"
    with unread_pipe() as pipe, started(*flags, stdout=pipe, stderr=pipe) as (process, port):
        path = f"/api/v1/projects?{'x' * 2_000}"
        with httpx2.Client(base_url=f"http://127.0.0.1:{port}", timeout=5) as client:
            for _ in range(2_500):
                assert client.get(path).status_code == 401
        assert ends_with_0(process)


# Runs the program, and sends it a signal as it comes to a certain moment.
SIGNALLED = """
import os, runpy, sys
event, of, number = sys.argv[1], sys.argv[2], int(sys.argv[3])
def hook(happened, arguments):
    if happened == event and str(arguments[0]).startswith(of):
        os.kill(os.getpid(), number)
sys.addaudithook(hook)
sys.argv = ["boses_mock", "--port", "0", *sys.argv[4:]]
runpy.run_module("boses_mock", run_name="__main__")
"""


@pytest.mark.parametrize("name", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize(
    ("event", "of"),
    [
        ("import", "click"),
        ("import", "boses_mock.app"),
        ("sqlite3.connect", "/"),
        ("socket.bind", ""),
    ],
)
def test_a_signal_while_it_starts_ends_it_with_0(
    tmp_path: Path, event: str, of: str, name: signal.Signals
) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", SIGNALLED, event, of, str(name.value), "--db", tmp_path / "w.db"],
        capture_output=True,
        timeout=20,
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, b"", b"")


@pytest.mark.parametrize(
    "arguments", [["personas"], ["--help"], ["--version"], ["schema", "world"]]
)
def test_a_command_that_cannot_print_says_so_in_one_line(arguments: list[str]) -> None:
    with FULL.open("wb") as full:
        ended = subprocess.run([*COMMAND, *arguments], stdout=full, stderr=subprocess.PIPE)
    assert (ended.returncode, ended.stderr.count(b"\n")) == (1, 1)
    assert b"No space left" in ended.stderr


def test_a_bad_flag_is_one_even_where_nothing_can_be_said() -> None:
    with FULL.open("wb") as full:
        assert subprocess.run([*COMMAND, "--nope"], stderr=full).returncode == 2
