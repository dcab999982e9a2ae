"""The benchmarks of use and of soaking run to their end and tell what they promise."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
pytestmark = pytest.mark.slow


def told(*arguments: str) -> str:
    ended = subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=CHECKOUT,
        env={**os.environ, "BENCH_SCALE": "2"},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


def test_the_bench_of_use_compares_few_records_with_many() -> None:
    text = told("tests.bench.use")
    assert re.search(r"20 forks of 20 people.*others wait \d+\.\d ms", text)
    assert text.count("ratio") >= 20


def test_a_soak_tells_memory_and_what_is_left_of_what_clients_made() -> None:
    text = told("tests.bench.soak", "--minutes", "0.1")
    assert re.search(r"requests at 64 connections", text)
    assert re.search(r"resident \d+ MB after \d+ s, \d+ MB at the end", text)
    assert "there are still 0 worlds, 1 projects and" in text
