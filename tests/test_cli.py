"""Flags and the variables that stand for them; what is printed, whatever the machine's encoding."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable

import pytest

from tests.conftest import Server

Start = Callable[..., Server]
COMMAND = [sys.executable, "-m", "boses_mock"]


def run(
    *arguments: str, sent: str | None = None, **environment: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *arguments],
        capture_output=True,
        encoding="utf-8",
        input=sent,
        timeout=20,
        env={**os.environ, **environment},
    )


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("PORT", "x"),
        ("PORT", "70000"),
        ("HOST", "300.1.1.1"),
        ("CLOCK", "sundial"),
        ("WIRE", "telegraph"),
        ("RATE_LIMITS", "maybe"),
        ("SCENARIO", "nope"),
        ("FIXTURES", "/nowhere"),
    ],
)
def test_a_bad_variable_is_named_with_its_value(variable: str, value: str) -> None:
    ended = run(**{f"BOSES_MOCK_{variable}": value})
    assert (ended.returncode, ended.stderr.count("\n")) == (2, 1)
    assert f"BOSES_MOCK_{variable}: " in ended.stderr and value in ended.stderr


def test_a_flag_that_is_bad_is_named_though_its_variable_is_set() -> None:
    ended = run("--port", "x", BOSES_MOCK_PORT="1")
    assert ended.returncode == 2 and "--port: 'x'" in ended.stderr


def test_a_port_that_kubernetes_sets_is_ignored_with_a_line_in_the_log() -> None:
    ended = run("--host", "192.0.2.1", BOSES_MOCK_PORT="tcp://10.0.0.1:8000")
    assert "WARNING: BOSES_MOCK_PORT=tcp://10.0.0.1:8000 is no port" in ended.stderr
    assert "192.0.2.1 port 8000" in ended.stderr
    assert run("--port", "tcp://10.0.0.1:8000").returncode == 2


@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
def test_names_are_written_in_utf8_whatever_the_machine_writes(encoding: str) -> None:
    arguments = ["personas", "--market", "VN", "--format", "json"]
    printed = run(*arguments, PYTHONIOENCODING=encoding)
    assert printed.returncode == 0
    assert printed.stdout == run(*arguments).stdout
    assert not all(person["full_name"].isascii() for person in json.loads(printed.stdout))
