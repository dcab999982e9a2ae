"""``boses-mock verify`` finds the same bytes, and the first that is another."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from boses_mock.verification import command, play, recording
from boses_mock.verification.client import Recorded
from boses_mock.verification.play import PlayError, difference
from boses_mock.verification.recording import BadRecording

FIRST = Recorded("GET /a", 200, (("content-type", "text/plain"), ("etag", "1")), b"one two three")
SECOND = Recorded("GET /b", 201, (), b"\xff\x00")


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A directory that the command has recorded, and what it printed."""
    directory = tmp_path_factory.mktemp("verify") / "new" / "deep"
    ended = subprocess.run(
        [sys.executable, "-m", "boses_mock", "verify", "--against", directory],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert ended.returncode == 0, ended.stderr
    return directory, ended.stdout


def test_two_processes_tell_the_whole_story_in_the_same_bytes(recorded: tuple[Path, str]) -> None:
    directory, printed = recorded
    first, last, where = printed.splitlines()
    _, answers = recording.read(directory, 42)
    assert first.startswith(f"played {len(answers)} requests to two processes with seed 42")
    assert int(first.rpartition(" among ")[2].split()[0]) > 30
    assert last == f"all answers are the same: {recording.digest(answers)}"
    assert where == f"recorded in {directory}"
    assert [path.name for path in directory.iterdir()] == [recording.NAME]


def test_a_play_is_compared_with_what_was_recorded(
    recorded: tuple[Path, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    directory, _ = recorded
    version, answers = recording.read(directory, 42)
    monkeypatch.setattr(command, "played_twice", lambda seed: (answers, answers, 40))
    assert f"compared with {directory}, recorded by {version}" in command.verify(42, directory)
    place = next(at for at, each in enumerate(answers) if each.request.endswith("/personas"))
    other = [*answers]
    other[place] = replace(answers[place], body=answers[place].body.replace(b"full_", b"fool_", 1))
    monkeypatch.setattr(command, "played_twice", lambda seed: (other, other, 40))
    with pytest.raises(command.Differs) as told:
        command.verify(42, directory)
    assert f"answer {place + 1}, to {answers[place].request}: body differs at byte" in str(
        told.value
    )
    assert "fool_name" in str(told.value) and "full_name" in str(told.value)
    monkeypatch.setattr(command, "played_twice", lambda seed: (answers, other, 40))
    with pytest.raises(command.Differs, match=r"^alone and among others, answer"):
        command.verify(42, None)


@pytest.mark.slow
def test_a_difference_ends_the_command_with_1(recorded: tuple[Path, str], tmp_path: Path) -> None:
    _, answers = recording.read(recorded[0], 42)
    recording.write(tmp_path / "old", 42, [replace(answers[0], status=201), *answers[1:]])
    ended = subprocess.run(
        [sys.executable, "-m", "boses_mock", "verify", "--against", tmp_path / "old"],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert (ended.returncode, ended.stdout) == (1, "")
    assert "answer 1, to GET /health: status differs\n" in ended.stderr


@pytest.mark.parametrize(
    ("other", "told"),
    [
        ([FIRST, SECOND], None),
        ([FIRST], "one has 2 answers and the other 1"),
        ([replace(FIRST, body=b"one too three"), SECOND], "answer 1, to GET /a: body differs at"),
        ([replace(FIRST, body=b"one two"), SECOND], "body differs at byte 7"),
        ([FIRST, replace(SECOND, body=b"\xff\x01")], "to GET /b: body differs at byte 1"),
        ([FIRST, replace(SECOND, status=200)], "status differs\n  201\n  200"),
        ([FIRST, replace(SECOND, request="GET /c")], "request differs\n  GET /b\n  GET /c"),
        (
            [replace(FIRST, headers=(("content-type", "text/plain"), ("etag", "2"))), SECOND],
            "headers differs\n  [('etag', '1')]\n  [('etag', '2')]",
        ),
    ],
)
def test_the_first_difference_is_told(other: list[Recorded], told: str | None) -> None:
    found = difference([FIRST, SECOND], other)
    assert found is None if told is None else told in str(found)


def test_a_recording_reads_as_it_was_written(tmp_path: Path) -> None:
    recording.write(tmp_path, 7, [FIRST, SECOND])
    assert recording.read(tmp_path, 7)[1] == [FIRST, SECOND]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (None, f"has no {recording.NAME}"),
        ("", "is no recording"),
        ("{", "is no recording"),
        ('{"format": 1}', "is no recording"),
        ('{"format": 2, "version": "9", "seed": 42, "answers": 0}', "has format 2, not 1"),
        (
            '{"format": 1, "version": "9", "seed": 7, "answers": 0}',
            "recorded with --seed 7, not 42",
        ),
        ('{"format": 1, "version": "9", "seed": 42, "answers": 1}', "is cut short"),
        ('{"format": 1, "version": "9", "seed": 42, "answers": 1}\n{}', "is no recording"),
    ],
)
def test_what_is_no_recording_is_refused_before_anything_is_played(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str | None, problem: str
) -> None:
    (tmp_path / (recording.NAME if text is not None else "other")).write_text(text or "")
    monkeypatch.setattr(command, "played_twice", None)
    with pytest.raises(BadRecording, match=problem):
        command.verify(42, tmp_path)


def test_a_server_that_does_not_start_is_told_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(play, "_FLAGS", ("--no-such-flag",))
    with pytest.raises(PlayError, match="a server ended with 2: boses-mock: no such flag"):
        play.played_twice(42)


def test_nobodys_environment_matters(
    monkeypatch: pytest.MonkeyPatch, recorded: tuple[Path, str], tmp_path: Path
) -> None:
    monkeypatch.setenv("BOSES_MOCK_WIRE", "live")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.chdir(tmp_path)
    (answers, _) = play._played(42, "3", False)
    kept = json.dumps([each.request for each in recording.read(recorded[0], 42)[1]])
    assert json.dumps([each.request for each in answers]) == kept
    assert difference(recording.read(recorded[0], 42)[1], answers) is None
