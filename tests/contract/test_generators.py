"""Generators and linters of others, on the documents of both wires; their clients then run.

Each generator's client is type-checked with a program that takes a group to a study's results, and
that program is run against a server. The tools come from npm and PyPI, in the versions that
``clients/`` pins.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.conftest import Server, start_server

pytestmark = pytest.mark.slow

CLIENTS = Path(__file__).parent / "clients"
GENERATOR = "openapi-python-client==0.29.1"
TOLD = """\
patched 41 Female Middle
drafted 25 32 Female
file text true
people 5
results 6 true true
asked What do you think of it? | Would you buy it?
"""


def run(*command: str | Path, cwd: Path, seconds: int = 120) -> str:
    """Return what a command prints, of one that has ended well."""
    quiet = {"REDOCLY_TELEMETRY": "off", "NO_COLOR": "1", "CI": "1"}
    ended = subprocess.run(
        command,
        cwd=cwd,
        env={**os.environ, **quiet},
        capture_output=True,
        text=True,
        timeout=seconds,
    )
    assert ended.returncode == 0, f"{command}\n{ended.stdout[-6_000:]}\n{ended.stderr[-4_000:]}"
    return ended.stdout


@pytest.fixture(scope="module")
def tools(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with npm's tools, and those of PyPI in an environment below it."""
    assert shutil.which("npm"), "the generators need Debian's node: apt-get install nodejs npm"
    folder = tmp_path_factory.mktemp("tools")
    for name in ("package.json", "package-lock.json"):
        shutil.copy(CLIENTS / name, folder)
    run("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts", cwd=folder, seconds=600)
    run(sys.executable, "-m", "venv", "python", cwd=folder)
    pip = folder / "python" / "bin" / "pip"
    run(pip, "install", "-q", GENERATOR, cwd=folder, seconds=600)
    return folder


@dataclass
class Wire:
    """A server of one wire, the folder that clients of it are made in, and their tools."""

    server: Server
    folder: Path
    tools: Path

    def npm(self, name: str, *arguments: str | Path) -> str:
        """Return what a tool of npm prints."""
        return run(self.tools / "node_modules" / ".bin" / name, *arguments, cwd=self.folder)

    def python(self, name: str, *arguments: str | Path) -> str:
        """Return what a tool of PyPI prints."""
        return run(self.tools / "python" / "bin" / name, *arguments, cwd=self.folder)

    def reset(self) -> None:
        with self.server.client() as client:
            assert client.post("/__admin/reset").status_code == 200


@pytest.fixture(scope="module", params=["reference", "live"])
def wire(
    request: pytest.FixtureRequest, tools: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Wire]:
    """Both wires, each with its document in the folder."""
    folder = tmp_path_factory.mktemp(request.param)
    shutil.copytree(CLIENTS, folder, dirs_exist_ok=True)
    (folder / "node_modules").symlink_to(tools / "node_modules")
    started = start_server("--clock", "manual", "--wire", request.param)
    with started.client() as client:
        (folder / "openapi.json").write_bytes(client.get("/openapi.json").content)
    yield Wire(started, folder, tools)
    started.process.kill()
    started.process.wait()
    assert started.process.stdout
    started.process.stdout.close()


def test_linters_find_nothing_that_the_wire_does_not_force(wire: Wire) -> None:
    wire.npm("redocly", "lint", "--config", "redocly.yaml", "--max-problems", "50", "openapi.json")
    wire.npm("spectral", "lint", "-r", "spectral.yaml", "-F", "hint", "openapi.json")


def test_typescript_clients_compile_and_run(wire: Wire) -> None:
    wire.npm("openapi-typescript", "openapi.json", "-o", "openapi-typescript/schema.ts")
    wire.npm("openapi-ts", "-i", "openapi.json", "-o", "hey-api", "-c", "@hey-api/client-fetch")
    wire.npm("tsc", "--project", "tsconfig.json")
    for program in ("openapi-fetch.js", "hey-api.js"):
        wire.reset()
        told = run("node", f"built/{program}", wire.server.url, cwd=wire.folder)
        assert told == TOLD, program


def test_a_python_client_is_whole_and_runs(wire: Wire) -> None:
    said = wire.python(
        "openapi-python-client",
        *("generate", "--path", "openapi.json", "--meta", "none", "--output-path", "boses"),
        *("--config", "openapi-python-client.yaml", "--fail-on-warning"),
    )
    assert "WARNING" not in said
    wire.reset()
    assert wire.python("python", "openapi-python-client.py", wire.server.url) == TOLD
