"""The commands that need no server, and the parser's explanation."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ContractClient

SCHEMAS = Path(__file__).parent.parent / "fixtures" / "schemas"
PROMPT = "Millennial women in Manila aged 25-32, not students"


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "boses_mock", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=20)


def test_parse_prints_the_fields() -> None:
    fields = json.loads(run("parse", PROMPT).stdout)
    assert (fields["age_min"], fields["age_max"], fields["gender"]) == (25, 32, "Female")


def test_personas_are_printed_and_are_the_same_again() -> None:
    first, again = (run("personas", "--market", "vn", "--format", "json") for _ in range(2))
    assert first.stdout == again.stdout
    assert len({person["full_name"] for person in json.loads(first.stdout)}) == 5
    other = run("personas", "--market", "vn", "--format", "json", "--seed", "7")
    assert other.stdout != first.stdout


def test_the_table_has_a_line_a_persona() -> None:
    lines = run("personas", "--count", "3").stdout.splitlines()
    assert len(lines) == 4 and lines[0].startswith("full_name")
    assert max(map(len, lines)) <= 101


def test_an_unknown_market_is_refused_with_those_there_are() -> None:
    ended = run("personas", "--market", "XX")
    assert ended.returncode == 2
    assert "XX" in ended.stderr and "PH" in ended.stderr and ended.stderr.count("\n") == 1


@pytest.mark.parametrize("name", ["library", "market", "scenario", "world"])
def test_a_schema_is_printed_as_it_stands_in_its_file(name: str) -> None:
    printed = json.loads(run("schema", name).stdout)
    assert printed == json.loads((SCHEMAS / f"{name}.schema.json").read_text(encoding="utf-8"))


def test_an_unknown_schema_is_refused_with_those_there_are() -> None:
    ended = run("schema", "wrld")
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr == (
        "boses-mock: 'wrld' is no schema; known: category, library, market, scenario, speech,"
        " world; did you mean world?\n"
    )


@pytest.mark.parametrize("where", ["/nowhere", __file__])
def test_what_is_no_directory_cannot_be_checked(where: str) -> None:
    ended = run("check", where)
    assert ended.returncode == 2
    assert where in ended.stderr and ended.stderr.count("\n") == 1


def test_markets_are_kept_ready_beside_their_files(tmp_path: Path) -> None:
    own = tmp_path / "markets"
    shutil.copytree(SCHEMAS.parent / "markets", own, ignore=shutil.ignore_patterns("*.jsonl"))
    ended = run("compile", str(own))
    kept = sorted(own.glob("*.jsonl"))
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.split() == [str(path) for path in kept]
    assert {path.stem for path in kept} == {path.stem for path in own.glob("*.yaml")}


def test_files_with_faults_are_not_kept_and_no_other_directory_is(tmp_path: Path) -> None:
    own = tmp_path / "categories"
    own.mkdir()
    ended = run("compile", str(own))
    assert ended.returncode == 1 and "general.yaml" in ended.stderr
    ended = run("compile", str(tmp_path))
    assert ended.returncode == 1
    assert "expected a directory named markets or categories or speech" in ended.stderr


def test_an_explanation_tells_the_words_and_the_refusals(client: ContractClient) -> None:
    told = client.post("/__admin/explain-prompt", json={"prompt": PROMPT}).json()
    age = next(span for span in told["taken"] if span["field"] == "age")
    assert PROMPT[age["start"] : age["end"]] == age["text"] == "aged 25-32"
    refused = {span["text"]: span["reason"] for span in told["rejected"]}
    assert refused["students"] == "negated"
    assert client.post("/__admin/explain-prompt", json={"prompt": " "}).status_code == 422
