"""Flags and the variables that stand for them; what is printed, whatever the machine's encoding."""

from __future__ import annotations

import json
import os
import pty
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


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["--prot", "1"], "no such flag --prot; did you mean --port?"),
        (["--no-libary"], "no such flag --no-libary; did you mean --no-library?"),
        (["personas", "--markt", "PH"], "no such flag --markt; did you mean --market?"),
        (["prase", "x"], "no such command 'prase'; did you mean parse?"),
        (["--zzz"], "no such flag --zzz"),
        (["schema"], "Missing argument 'NAME'."),
    ],
)
def test_what_is_misspelt_or_missing_is_named(arguments: list[str], problem: str) -> None:
    ended = run(*arguments)
    assert (ended.returncode, ended.stderr) == (2, f"boses-mock: {problem}\n")


@pytest.mark.parametrize("start", ["", "\ufeff"])
def test_a_prompt_may_be_piped_in(start: str) -> None:
    prompt = "Phụ nữ Hà Nội 25-32 tuổi"
    piped = run("parse", sent=f"{start}{prompt}\n", PYTHONIOENCODING="cp1252")
    assert piped.returncode == 0 and piped.stderr == ""
    assert json.loads(piped.stdout) == json.loads(run("parse", prompt).stdout)


def test_an_empty_pipe_is_no_prompt() -> None:
    ended = run("parse", sent=" \n")
    assert (ended.returncode, ended.stdout, ended.stderr.count("\n")) == (2, "", 1)
    assert "TEXT" in ended.stderr and "standard input" in ended.stderr


def test_at_a_terminal_a_prompt_is_asked_for() -> None:
    typing, terminal = pty.openpty()
    process = subprocess.Popen(
        [*COMMAND, "parse"], stdin=terminal, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    os.close(terminal)
    os.write(typing, b"Women in Manila aged 25-32\n\x04")  # Ctrl+D
    printed, said = process.communicate(timeout=20)
    os.close(typing)
    assert json.loads(printed)["age_min"] == 25
    assert said.count(b"\n") == 1 and b"Type a prompt" in said
