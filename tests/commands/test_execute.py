"""A command run with a server beside it: what it finds, how both end, what is refused."""

from __future__ import annotations

import signal
import subprocess
import sys

import pytest

MOCK = [sys.executable, "-m", "boses_mock"]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*MOCK, *arguments], capture_output=True, text=True, timeout=60)


def test_the_command_finds_the_server_and_gives_its_exit_code() -> None:
    asks = 'curl -sf "$BOSES_MOCK_URL/api/v1/auth/me" -H "Authorization: Bearer $BOSES_MOCK_TOKEN"'
    ended = run("--seed", "9", "exec", "--", "sh", "-c", f"{asks}; exit 7")
    assert (ended.returncode, ended.stderr) == (7, "")
    assert "demo@example.com" in ended.stdout


@pytest.mark.parametrize(
    ("arguments", "code", "problem"),
    [
        (["exec", "npm", "test"], 2, "exec wants -- before the command that it is to run"),
        (["exec", "--"], 2, "there is no command behind --"),
        (["exec", "--sead", "3", "--", "true"], 2, "no such flag --sead; did you mean --seed?"),
        (["exec", "--", "no-such-command"], 127, "cannot run 'no-such-command'"),
        (["exec", "--", "/etc/passwd"], 126, "cannot run '/etc/passwd'"),
        (["health", "--url", "http://localhost:1"], 1, "http://localhost:1 does not answer"),
        (["health", "--wait", "soon"], 2, "--wait: 'soon' is not a duration"),
    ],
)
def test_what_cannot_be_done_is_told_in_a_line(
    arguments: list[str], code: int, problem: str
) -> None:
    ended = run(*arguments)
    assert (ended.returncode, ended.stderr.count("\n")) == (code, 1)
    assert ended.stderr.startswith(f"boses-mock: {problem}")


@pytest.mark.parametrize("name", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_is_the_commands(name: signal.Signals) -> None:
    waits = f"import signal; print('up', flush=True); exit(signal.sigwait([{name.value}]) + 40)"
    blocked = f"import signal; signal.pthread_sigmask(signal.SIG_BLOCK, [{name.value}]); {waits}"
    process = subprocess.Popen(
        [*MOCK, "exec", "--", sys.executable, "-c", blocked], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout and process.stdout.readline() == "up\n"
    process.send_signal(name)
    assert process.wait(timeout=20) == name + 40
    process.stdout.close()


def test_a_command_that_a_signal_ends_gives_128_and_its_number() -> None:
    assert run("exec", "--", "sh", "-c", "kill -9 $$").returncode == 137


def test_health_is_told_of_a_server_that_answers() -> None:
    ended = run("exec", "--seed", "7", "--", *MOCK, "health", "--wait", "5s")
    assert ended.returncode == 0 and ended.stdout.endswith("is healthy: boses-mock 0.1.0, seed 7\n")
