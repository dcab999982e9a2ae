"""What is said on stderr, in either format, by whom and how much."""

from __future__ import annotations

import json
import logging
import os
import pty
import re
import resource
import signal
import socket
import subprocess
import sys
import warnings
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO, Any

import httpx2
import pytest

from boses_mock.serving.logs import requests_are_told, set_up_logging
from boses_mock.settings import Settings
from tests.conftest import DEVELOPER
from tests.processes import wait_until

COMMAND = [sys.executable, "-m", "boses_mock", "--port", "0"]
PROJECTS = "/api/v1/projects"
DEMO = {"email": "demo@example.com", "password": "demo-password"}


class Logged:
    """A server whose stderr is kept."""

    def __init__(self, process: subprocess.Popen[bytes], url: str, log: Path) -> None:
        self.process, self.url, self._log = process, url, log

    def client(self, **options: Any) -> httpx2.Client:
        given = {"timeout": 20, "verify": False, **options}  # no certificates to be read
        return httpx2.Client(base_url=self.url, headers=DEVELOPER, **given)

    def lines(self, name: signal.Signals = signal.SIGTERM) -> list[str]:
        """End it by a signal and return what it said."""
        self.process.send_signal(name)
        assert self.process.wait(timeout=5) == 0
        return self._log.read_text().splitlines()


@contextmanager
def logged(tmp_path: Path, *flags: str, **options: Any) -> Iterator[Logged]:
    log = tmp_path / "stderr"
    with log.open("wb") as stderr:
        process = subprocess.Popen(
            [*COMMAND, *flags], stdout=subprocess.PIPE, stderr=stderr, **options
        )
    assert process.stdout
    try:
        yield Logged(process, ready_url(process.stdout), log)
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def ready_url(stdout: IO[bytes]) -> str:
    for line in stdout:
        if found := re.search(rb"http://localhost:\d+(?=\"|$)", line):
            return found[0].decode()
    raise AssertionError("the server ended")


def ask(client: httpx2.Client) -> None:
    """Ask for what succeeds, is refused, is missing, comes by a rule, and shows a secret."""
    client.get(PROJECTS)
    client.get(PROJECTS, headers={"Prefer": "code=503"})
    client.get("/nowhere/%0aforged")
    client.get(PROJECTS, headers={"Host": "evil.example"})
    client.get("/api/v1/share/secret-of-a-link")
    client.post("/__admin/reset")


def test_each_request_is_a_line_where_it_is_asked_for(tmp_path: Path) -> None:
    with logged(tmp_path, "--log-requests") as server, server.client() as client:
        ask(client)
        lines = server.lines()
    told = [re.sub(r"\d+\.\d\d ms", "N ms", line) for line in lines]
    assert told == [
        "INFO: GET /api/v1/projects 200 N ms default",
        "INFO: GET /api/v1/projects 503 N ms default fault=prefer-code",
        r"INFO: GET /nowhere/\nforged 404 N ms default no operation has this path",
        "INFO: GET /api/v1/projects 400 N ms default Host 'evil.example' is not served here;"
        " use localhost, or start the server with --allowed-host evil.example",
        "INFO: GET /api/v1/share/[redacted] 404 N ms default",
        "INFO: POST /__admin/reset 200 N ms default",
    ]


def test_json_is_what_every_line_is_the_ready_one_too(tmp_path: Path) -> None:
    flags = "--log-format", "json", "--log-requests", "--host", "0.0.0.0"
    log = tmp_path / "log"
    with log.open("wb") as stderr:
        process = subprocess.Popen([*COMMAND, *flags], stdout=subprocess.PIPE, stderr=stderr)
    assert process.stdout
    ready = json.loads(process.stdout.readline())
    assert ready["event"] == "listening"
    with httpx2.Client(base_url=ready["url"], headers=DEVELOPER) as client:
        ask(client)
        client.post("/api/v1/auth/login", json=DEMO)
        client.post("/api/v1/auth/forgot-password", json={"email": DEMO["email"]})
    process.terminate()
    assert process.communicate(timeout=5)[0] == b""
    lines = [json.loads(line) for line in log.read_text().splitlines()]
    assert "--admin-token" in lines[0]["message"]
    assert any("reset-password?token=" in line["message"] for line in lines)
    assert "demo-password" not in log.read_text() and "secret-of-a-link" not in log.read_text()
    requests = [line for line in lines if line.get("event") == "request"]
    assert [line["status"] for line in requests] == [200, 503, 404, 400, 404, 200, 200, 204]
    assert requests[1]["why"] == "fault=prefer-code" and requests[0]["why"] is None
    assert requests[0]["method"] == "GET" and requests[0]["path"] == PROJECTS
    assert requests[0]["world"] == "default" and 0 < requests[0]["ms"] < 1_000


def test_a_person_at_a_terminal_sees_each_request() -> None:
    seen, terminal = pty.openpty()
    process = subprocess.Popen(COMMAND, stdout=subprocess.PIPE, stderr=terminal)
    os.close(terminal)
    assert process.stdout
    with process.stdout:
        httpx2.get(f"{ready_url(process.stdout)}/health")
        assert os.read(seen, 1_000).startswith(b"INFO: GET /health 200 ")
        process.terminate()
        assert process.wait(timeout=5) == 0
    os.close(seen)


@pytest.mark.parametrize(
    ("settings", "terminal", "told"),
    [
        ({}, False, False),
        ({}, True, True),
        ({"log_level": "warning"}, True, False),
        ({"log_level": "debug"}, False, True),
        ({"log_requests": True, "log_level": "error"}, False, True),
        ({"log_requests": False, "log_level": "debug"}, True, False),
    ],
)
def test_requests_are_told_where_somebody_watches(
    monkeypatch: pytest.MonkeyPatch, settings: dict[str, Any], terminal: bool, told: bool
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: terminal)
    assert requests_are_told(Settings(**settings)) is told


@pytest.fixture
def unchanged_logging() -> Iterator[None]:
    handlers, level = logging.root.handlers, logging.root.level
    yield
    logging.captureWarnings(False)
    logging.root.handlers = handlers
    logging.root.setLevel(level)
    for name in ("boses_mock", "uvicorn", "asyncio", "python_multipart"):
        logging.getLogger(name).setLevel(logging.NOTSET)


@pytest.mark.usefixtures("unchanged_logging")
def test_what_a_library_says_has_the_one_format(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = tmp_path / "log"
    with log.open("w") as stderr, warnings.catch_warnings():
        monkeypatch.setattr(sys, "stderr", stderr)
        output = set_up_logging(Settings(log_format="json"))
        warnings.simplefilter("always")
        logging.getLogger("pypdf").warning("odd\nobject")
        logging.getLogger("pypdf").info("not worth a line")
        warnings.warn("old-fashioned", stacklevel=1)
        output.close()
    pdf, warned = map(json.loads, log.read_text().splitlines())
    assert pdf == {"level": "warning", "message": "odd\nobject"}
    assert warned["level"] == "warning" and "old-fashioned" in warned["message"]


@pytest.mark.parametrize("name", [signal.SIGINT, signal.SIGTERM])
def test_ending_amid_a_slow_request_prints_no_traceback(
    tmp_path: Path, name: signal.Signals
) -> None:
    request = f"GET {PROJECTS} HTTP/1.1\r\nHost: localhost\r\nPrefer: delay=60000\r\n\r\n"
    with logged(tmp_path, "--log-format", "json", "--log-requests") as server:
        address = "127.0.0.1", int(server.url.rpartition(":")[2])
        with socket.create_connection(address, timeout=5) as slow:
            slow.sendall(request.encode())
            for _ in range(3):  # answered after the slow one has begun
                assert httpx2.get(f"{server.url}/health").status_code == 200
            lines = [json.loads(line) for line in server.lines(name)]
            answer = slow.makefile("rb").read()
    assert not any("exception" in line for line in lines)
    assert {line["status"] for line in lines if line.get("path") == PROJECTS} == {503}
    assert answer.startswith(b"HTTP/1.1 503 ") and answer.endswith(b'meanwhile"}')


def test_running_out_of_files_is_a_line_and_not_the_end(tmp_path: Path) -> None:
    def few_files() -> None:
        resource.setrlimit(resource.RLIMIT_NOFILE, (48, 48))

    with logged(tmp_path, preexec_fn=few_files) as server:
        address = "127.0.0.1", int(server.url.rpartition(":")[2])
        with ExitStack() as stack:
            for _ in range(100):
                stack.enter_context(socket.create_connection(address))
            log = tmp_path / "stderr"
            assert wait_until(lambda: log.read_text(), 5)
        with server.client() as client:  # once the others have gone
            assert client.get("/health").status_code == 200
        (line,) = server.lines()
    assert "Too many open files" in line and "ulimit -n" in line
