"""A killed server loses nothing that it acknowledged, wherever it was at that moment."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.store.killing import Acknowledged, check, kill_once


@pytest.mark.slow
def test_five_kills_under_eight_writers_lose_nothing(tmp_path: Path) -> None:
    path, done = tmp_path / "world.db", Acknowledged()
    for number in range(5):
        kill_once(path, number, done)
    check(path, done)
    assert done.count >= 50


@pytest.mark.slow
def test_ending_before_any_statement_leaves_what_was_acknowledged(tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "tests.store.dying", str(tmp_path)], capture_output=True, text=True
    )
    assert ended.returncode == 0, ended.stderr
    assert "nothing lost, nothing invented" in ended.stdout
