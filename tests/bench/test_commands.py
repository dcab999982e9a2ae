"""The benchmarks that the README names besides run to their end and tell what they promise."""

from __future__ import annotations

import re

import pytest

from tests.processes import CHECKOUT, printed_by

pytestmark = pytest.mark.slow


def told(*arguments: str) -> str:
    return printed_by("-m", *arguments, scale=2)


def test_the_bench_of_use_compares_few_records_with_many() -> None:
    text = told("tests.bench.use")
    assert re.search(r"20 forks of 20 people.*others wait \d+\.\d ms", text)
    assert text.count("ratio") >= 20


def test_a_soak_tells_memory_and_what_is_left_of_what_clients_made() -> None:
    text = told("tests.bench.soak", "--minutes", "0.1")
    assert re.search(r"requests at 64 connections", text)
    assert re.search(r"resident \d+ MB after \d+ s, \d+ MB at the end", text)
    assert "there are still 0 worlds, 5 projects and" in text


def test_the_bench_of_waits_tells_the_longest_of_each_study() -> None:
    text = told("tests.bench.waits")
    assert len(re.findall(r"^reliability of \w+: .* longest wait \d+\.\d ms$", text, re.M)) == 5


def test_the_readme_names_all_of_them() -> None:
    block = (CHECKOUT / "README.md").read_text().partition("<!-- more benchmark commands -->")[2]
    named = re.findall(r"-m (tests\.bench\.\w+)", block.partition("```\n")[0])
    assert named == ["tests.bench.waits", "tests.bench.use", "tests.bench.soak"]
