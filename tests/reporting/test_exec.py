"""``boses-mock exec --coverage … --fail-under …``: what a command has seen, told when it ends."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from boses_mock.app import OPERATIONS

ASKS = """
import os, sys, urllib.request as u
for world in ("default", "other"):
    body = b'{"name": "other"}'
    head = {"Content-Type": "application/json", "X-Boses-Mock-World": world}
    url = os.environ["BOSES_MOCK_URL"]
    if world == "other":
        u.urlopen(u.Request(url + "/__admin/worlds", body, {"Content-Type": "application/json"}))
    u.urlopen(u.Request(url + "/health", headers=head))
u.urlopen(u.Request(url + "/__admin/worlds/other", method="DELETE"))
print("asked")
sys.exit(int(sys.argv[1]))
"""


def ran(*flags: str, code: int = 0) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", ASKS, str(code)]
    return subprocess.run(
        [sys.executable, "-m", "boses_mock", "exec", *flags, "--", *command],
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_all_worlds_are_told_of_when_the_command_ends(tmp_path: Path) -> None:
    file = tmp_path / "report.json"
    ended = ran("--coverage", str(file), "--fail-under", "1")
    assert (ended.returncode, ended.stderr) == (0, "")
    asked, told = ended.stdout.splitlines()
    assert asked == "asked"
    assert told.startswith(f"coverage: 1 of {len(OPERATIONS)} operations")
    report = json.loads(file.read_text())
    assert report["world"] is None
    (health,) = [each for each in report["operations"] if each["requests"]]
    assert (health["operation"], health["requests"]) == ("health", 2)


def test_too_little_ends_with_1_and_says_of_what() -> None:
    ended = ran("--coverage", "-", "--fail-under", "80", "--fail-under", "states=0")
    assert ended.returncode == 1
    assert "never asked" in ended.stdout
    (line,) = ended.stderr.splitlines()
    assert line.startswith("boses-mock: coverage of operations is 1.1 % (1 of ")
    assert line.endswith("below 80 %")


def test_a_command_that_fails_ends_with_its_own_code() -> None:
    ended = ran("--fail-under", "80", code=7)
    assert ended.returncode == 7
    assert "below 80 %" in ended.stderr and ended.stdout == "asked\n"


def test_a_report_that_cannot_be_written_ends_with_1(tmp_path: Path) -> None:
    (tmp_path / "report.html").mkdir()
    ended = ran("--coverage", str(tmp_path / "report.html"))
    assert ended.returncode == 1
    assert "the coverage cannot be told" in ended.stderr and "Traceback" not in ended.stderr


@pytest.mark.parametrize(
    ("flag", "value", "told"),
    [
        ("--coverage", "report.pdf", "--coverage: 'report.pdf' tells no layout"),
        ("--coverage", "none/report.html", "--coverage: there is no directory 'none'"),
        ("--fail-under", "stats=5", "did you mean states?"),
        ("--fail-under", "200", "--fail-under: '200' is no share"),
    ],
)
def test_a_flag_that_is_wrong_is_told_of_before_the_command_runs(
    flag: str, value: str, told: str
) -> None:
    ended = ran(flag, value)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert told in ended.stderr
