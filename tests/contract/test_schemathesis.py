"""Schemathesis walks the contract: every check, every phase, links too, on a real server."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import start_server

ROOT = Path(__file__).parent.parent.parent


def walk(wire: str, examples: int, seconds: float) -> None:
    """Run every check in every phase, with at most so many examples of an operation."""
    started = start_server("--generation", "instant", "--wire", wire, cwd=ROOT)
    try:
        ended = subprocess.run(
            [
                Path(sys.executable).with_name("schemathesis"),
                "run",
                f"{started.url}/openapi.json",
                "--header",
                "Authorization: Bearer boses-dev-token",
                "--checks",
                "all",
                "--phases",
                "examples,coverage,fuzzing,stateful",
                "--max-examples",
                str(examples),
                "--seed",
                "42",
                "--generation-database",
                "none",
                "--no-color",
            ],
            cwd=ROOT,
            env={**os.environ, "SCHEMATHESIS_HOOKS": "tests.contract.hooks"},
            capture_output=True,
            text=True,
            timeout=seconds,
        )
    finally:
        started.process.kill()
        started.process.wait()
        if started.process.stdout:
            started.process.stdout.close()
    assert ended.returncode == 0, ended.stdout[-6000:] + ended.stderr[-2000:]


@pytest.mark.slow
@pytest.mark.parametrize("wire", ["reference", "live"])
def test_schemathesis_finds_nothing_in_any_phase(wire: str) -> None:
    walk(wire, 8, 600)
