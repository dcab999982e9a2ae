"""What the tests share: an in-process client held to the contract, and real server processes."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2
import pytest
from starlette.testclient import TestClient

from boses_mock.app import create_app
from boses_mock.kernel.clock import ClockSpec
from boses_mock.settings import Settings
from boses_mock.verification.story import GROUP as GROUP
from boses_mock.verification.story import GROUPS as GROUPS
from boses_mock.verification.story import PROJECT as PROJECT
from tests.admin.document import check as check_control
from tests.contract_check import check

SMALL = Path(__file__).parent / "worlds" / "small.yaml"  # a company with one group, and no history
DEVELOPER = {"Authorization": "Bearer boses-dev-token"}


class ContractClient(TestClient):
    """A client that fails on any answer that the contract does not describe."""

    wire = "reference"

    def request(self, method: str, url: Any, **kwargs: Any) -> httpx2.Response:
        response = super().request(method, url, **kwargs)
        is_json = response.headers.get("content-type", "").startswith("application/json")
        body = response.json() if is_json and response.content else None
        path = httpx2.URL(str(url)).path
        if path.startswith("/__admin"):
            check_control(method, path, response.status_code, body)
        if response.status_code == 507:  # the disk's refusal, of any operation
            assert isinstance(body, dict) and set(body) == {"detail"}
        elif response.status_code not in (307, 405):
            check(method, path, response.status_code, response.headers, body, self.wire)
        return response

    def advance(self, duration: str) -> None:
        """Move the world's clock."""
        answer = super().request("POST", "/__admin/clock", json={"advance": duration})
        assert answer.status_code == 200, answer.text


def make_client(**settings: Any) -> ContractClient:
    settings.setdefault("clock", ClockSpec("manual", 0.0))
    if "fixtures" not in settings:
        settings.setdefault("world", str(SMALL))
    client = ContractClient(
        create_app(Settings(**settings)), base_url="http://localhost:8000", headers=DEVELOPER
    )
    client.wire = settings.get("wire", "lenient" if settings.get("lenient") else "reference")
    return client


@pytest.fixture
def client() -> Iterator[ContractClient]:
    """A client of a fresh default world, signed in as the demo user, on a manual clock."""
    with make_client() as client:
        yield client


@pytest.fixture
def anonymous() -> Iterator[ContractClient]:
    """A client of a fresh default world that is not signed in."""
    with make_client() as client:
        del client.headers["Authorization"]
        yield client


@dataclass
class Server:
    """A real server process."""

    process: subprocess.Popen[str]
    url: str
    banner: str

    @property
    def port(self) -> int:
        return int(self.url.rsplit(":", 1)[1])

    def client(self, **options: Any) -> httpx2.Client:
        given = {"timeout": 20, "verify": False, **options}  # no certificates to be read
        return httpx2.Client(base_url=self.url, headers=DEVELOPER, **given)

    def stop(self) -> None:
        """End the process at once, and let go of what it had to say."""
        self.process.kill()
        self.process.wait()
        if self.process.stdout:
            self.process.stdout.close()


OURS = (sys.executable, "-m", "boses_mock")


def start_server(
    *flags: str, cwd: Path | None = None, program: Sequence[str] = OURS, **environment: str
) -> Server:
    """Start a server on a free port, by default with the small world; wait for its ready line."""
    if not {"--world", "--fixtures"} & {*flags}:
        environment.setdefault("BOSES_MOCK_WORLD", str(SMALL))
    process = subprocess.Popen(
        [*program, "--port", "0", *flags],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=cwd,
        env={**os.environ, **environment},
    )
    assert process.stdout is not None
    banner = ""
    for line in process.stdout:
        banner += line
        match = re.fullmatch(r"boses-mock is listening on (http://\S+)\n", line)
        if match:
            return Server(process, match[1], banner)
    raise AssertionError(f"the server ended with {process.wait()} after {banner!r}")


@pytest.fixture
def server() -> Iterator[Callable[..., Server]]:
    """Start as many servers as a test asks for; all are stopped with it."""
    running: list[Server] = []

    def start(*flags: str, **environment: str) -> Server:
        running.append(start_server(*flags, **environment))
        return running[-1]

    yield start
    for each in running:
        each.stop()


@pytest.fixture(scope="module")
def served() -> Iterator[Server]:
    """One server for a whole module, none of whose requests leaves a trace."""
    running = start_server()
    yield running
    running.stop()
