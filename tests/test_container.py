"""The container's file: what it copies is enough to install, and what it runs answers by any name.

No image is built, as that wants a daemon and the network; its steps are followed one by one.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import httpx2
import pytest

from boses_mock import cli
from tests.conftest import Server, start_server

CHECKOUT = Path(__file__).parent.parent


def steps() -> list[tuple[str, str]]:
    text = (CHECKOUT / "Dockerfile").read_text().replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return [(name, rest) for name, _, rest in (line.partition(" ") for line in lines)]


@pytest.mark.slow
def test_what_is_copied_installs_and_answers(tmp_path: Path) -> None:
    for name, rest in steps():
        if name == "COPY":
            *sources, target = rest.split()
            for source in sources:
                found, to = CHECKOUT / source, tmp_path / "src" / target
                to.mkdir(parents=True, exist_ok=True)
                if found.is_dir():
                    shutil.copytree(found, to, dirs_exist_ok=True)
                else:
                    shutil.copy(found, to)
    install = ["-m", "pip", "install", "-q", "--no-deps", "-t", tmp_path / "site", "."]
    subprocess.run([sys.executable, *install], cwd=tmp_path / "src", check=True)
    command, *flags = json.loads(dict(steps())["CMD"])
    assert (command, dict(steps())["USER"]) == ("boses-mock", "nobody")
    server = start_server(*flags, cwd=tmp_path, PYTHONPATH=str(tmp_path / "site"))
    try:
        for host in ("anything", "mock:8000", "localhost:8000"):
            assert httpx2.get(f"{server.url}/health", headers={"Host": host}).status_code == 200
    finally:
        server.process.kill()
        server.process.communicate()


def test_its_health_check_asks_the_port_that_is_exposed(server: Callable[..., Server]) -> None:
    told = dict(steps())
    name, *arguments = json.loads(told["HEALTHCHECK"].partition("CMD ")[2])
    ports = {each.name: each.default for each in cli.command.params}
    assert (name, told["EXPOSE"]) == ("boses-mock", str(ports["port"]))

    def healthy(port: int) -> bool:
        asks = [sys.executable, "-m", "boses_mock", *arguments]
        given = {**os.environ, "BOSES_MOCK_PORT": str(port)}
        return subprocess.run(asks, env=given, capture_output=True, timeout=20).returncode == 0

    started = server(*json.loads(told["CMD"])[1:])
    assert healthy(started.port)
    started.stop()
    assert not healthy(started.port)
