"""The README's snippets are executed as they are printed."""

from __future__ import annotations

import json
import re
import subprocess
import tomllib
from pathlib import Path

import httpx2
import pytest
import yaml

from boses_mock import cli
from tests.conftest import ContractClient, start_server
from tests.processes import printed_by

README = Path(__file__).parent.parent / "README.md"
CHECKOUT = README.parent


def block(mark: str) -> str:
    found = re.search(rf"<!-- {mark} -->\n```\w+\n(.*?)```", README.read_text(), re.DOTALL)
    assert found, mark
    return found[1]


def test_the_first_five_minutes_work(server) -> None:
    script = block("executed").replace("http://localhost:8000", server().url)
    ended = subprocess.run(["bash", "-euc", script], capture_output=True, text=True, timeout=60)
    assert ended.returncode == 0, ended.stderr
    assert '"location":"Manila, Philippines"' in ended.stdout
    assert '"generation_status":"generating"' in ended.stdout
    assert ended.stdout.count('"persona_code"') == 5


def test_the_flags_table_tells_every_flag() -> None:
    table = README.read_text().partition("## Flags")[2].partition("## Architecture")[0]
    told = set(re.findall(r"`(--[a-z-]+)", table))
    has = {
        option
        for parameter in cli.command.params
        for option in (*parameter.opts, *parameter.secondary_opts)
    }
    assert has - told <= {"--version"}
    assert told - has == set()


def commands(mark: str) -> list[list[str]]:
    """Return what the README's commands under a mark give to the environment's Python."""
    lines = block(mark).strip().splitlines()
    return [line.removeprefix(".venv/bin/python").split() for line in lines]


@pytest.mark.slow
def test_the_score_commands_print_precision_and_recall() -> None:
    for command in commands("score command"):
        assert {"precision", "recall", "occupation"} <= set(printed_by(*command).split())


@pytest.mark.slow
def test_the_command_for_briefs_tells_what_is_kept_of_them() -> None:
    (command,) = commands("briefs command")
    assert re.search(r"held out +\d+ +\d+ +\d+\.\d%", printed_by(*command))


@pytest.mark.slow
def test_the_command_for_notes_tells_what_is_kept_of_them() -> None:
    (command,) = commands("notes command")
    assert re.search(r"held out +\d+ notes +\d+ people +\d+\.\d% found", printed_by(*command))


@pytest.mark.slow
def test_the_command_for_questions_tells_how_many_are_answered() -> None:
    (command,) = commands("questions command")
    assert re.search(r"contradictions +0\n", printed_by(*command))


@pytest.mark.slow
def test_the_benchmark_command_prints_ratios() -> None:
    (command,) = commands("benchmark command")
    text = printed_by(*command, scale=2)
    assert text.count("ratio") == 10
    assert text.count("ms of CPU") == 9


@pytest.mark.slow
def test_the_kills_command_counts_what_is_lost() -> None:
    (command,) = commands("kills command")
    text = printed_by(*command, scale=10)
    assert re.match(r"2 kills: \d+ writes acknowledged, 0 lost", text)


@pytest.mark.slow
def test_the_slow_command_finds_the_slow_proofs() -> None:
    ((*command, _, _),) = commands("slow command")  # without -n 2
    text = printed_by(*command, "--collect-only", "-q", "tests/store")
    assert "test_kill.py::test_ending_before_any_statement" in text
    assert "test_file.py" not in text


def test_the_control_planes_table_works_as_printed(client: ContractClient) -> None:
    table = README.read_text().partition("| `/__admin` | does |")[2].partition("\n\n")[0]
    sent = re.findall(r"`(GET|POST|PUT|PATCH|DELETE) (/[\w/-]*)( \{[^`]*\})?`", table)
    assert len(sent) >= 20
    for method, path, body in sent:
        if "…" in body or "/ID" in path or path.endswith("/NAME"):
            continue  # a shape, which the tests of the control plane fill in
        answer = client.request(method, f"/__admin{path}", json=json.loads(body) if body else None)
        assert answer.status_code < 300, (method, path, answer.text)


def test_the_run_command_starts_a_server() -> None:
    line = block("run command").strip().rpartition(" && ")[2]
    assert line.startswith(".venv/bin/python -m boses_mock ")
    started = start_server(*line.split()[3:])
    try:
        with started.client() as client:
            assert client.get("/health").json() == {"status": "ok"}
    finally:
        started.process.kill()
        started.process.wait()
        if started.process.stdout:
            started.process.stdout.close()


def test_the_powershell_commands_do_the_same() -> None:
    run, test = block("powershell commands").replace("\\", "/").strip().splitlines()
    for line, mark in ((run, "run command"), (test, "test command")):
        alike = line.replace("py -3", "python3").replace("Scripts", "bin").replace("; ", " && ")
        assert alike == block(mark).strip()


def test_the_compose_service_is_reached_by_its_name(server) -> None:
    service = yaml.safe_load(block("compose"))["services"]["mock"]
    name, *flags = service["command"].replace("${ADMIN_TOKEN}", "open-sesame").split()
    assert name in tomllib.loads((CHECKOUT / "pyproject.toml").read_text())["project"]["scripts"]
    url = server(*flags).url
    named = {"Host": "mock:8000"}
    assert httpx2.get(f"{url}/health", headers=named).status_code == 200
    assert httpx2.get(f"{url}/__admin/clock", headers=named).status_code == 401
    allowed = named | {"Authorization": "Bearer open-sesame"}
    assert httpx2.get(f"{url}/__admin/clock", headers=allowed).status_code == 200
