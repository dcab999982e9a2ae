"""A user's own files are checked whole before they are read; what is refused, and how."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from boses_mock.app import known_operations
from boses_mock.settings import Settings
from boses_mock.world.check import faults_in, files_in, world_faults
from boses_mock.world.fixtures import Fixtures
from tests.conftest import SMALL

FIXTURES = Path(__file__).parents[2] / "fixtures"
MARKETS = FIXTURES / "markets"
OPERATIONS = known_operations()
UUID = "0b5e5000-0000-4000-8000-000000000001"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A directory with a user's own seed world and library."""
    shutil.copy(SMALL, tmp_path / "world.yaml")
    shutil.copy(FIXTURES / "library.json", tmp_path)
    return tmp_path


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "boses_mock", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=20)


def change(path: Path, old: str, new: str) -> int:
    """Change the first place of a file, and return its line."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


def told(directory: Path) -> list[str]:
    return [str(f).removeprefix(f"{directory}/") for f in faults_in(directory, OPERATIONS)]


def test_ours_are_in_order() -> None:
    assert faults_in(FIXTURES, OPERATIONS) == []
    assert world_faults(FIXTURES / "empty.yaml") == []
    others = {FIXTURES / "empty.yaml"}
    assert {*files_in(FIXTURES)} == {*FIXTURES.rglob("*.yaml"), FIXTURES / "library.json"} - others


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("version: 1", "version: 2", "version: expected 1, found 2"),
        ("epoch: 2026-01-05", "epoch: 2026-13-05", "epoch: expected a time such as 2026-01-05T01"),
        ("epoch: 2026-01-05T01:00:00Z", "epoch: 2026", "epoch: expected a time such as 2026-01-05"),
        ("role: owner", "role: boss", "companies.0.users.0.role: expected one of owner, admin, m"),
        ("plan:", "plam:", "companies.0.plam: no such key here; did you mean plan?"),
        ("persona_count: 5", "persona_count: 50", "persona_count: expected a whole number from 1"),
        ("demo@example.com", "demo.example.com", "companies.0.users.0.email: expected an email ad"),
        ("password: demo-password", "password: demo", "expected a password of 8 to 72 characters"),
        ("[boses-dev-token]", "[boses@dev-token]", "development_tokens.0: expected a token of 8"),
        ("slug: demo-research", "slug: Demo Research", "slug: expected lower-case words joined by"),
        ("age_max: 35", "age_max: 20", "age_max: expected a whole number from 25 to 120, found 20"),
        (
            "age_min: 25",
            "age_min: 250",
            "age_min: expected a whole number from 0 to 120, found 250",
        ),
        ("slug: boses", "slug: demo-research", "expected a slug that is not given twice, found"),
        ("staff@example.com", "Demo@Example.COM", "expected an email that is not given twice"),
        ("boses-staff-token", "boses-dev-token", "expected a development token that is not given"),
        (
            "0b5e5000-0000-4000-8000-000000000101",
            UUID.upper(),
            "companies.1.id: expected a company id that is not given twice, found"
            f" '{UUID.upper()}' as in line 7",
        ),
    ],
)
def test_a_mistake_in_a_world_is_told_by_line_and_key(
    own: Path, old: str, new: str, said: str
) -> None:
    line = change(own / "world.yaml", old, new)
    refused = told(own)
    assert len(refused) == 1
    assert refused[0].startswith(f"world.yaml:{line}: ")
    assert said in refused[0]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"age": 41', '"age": "41"', "people.0.age: expected a whole number from 0 to 120, found"),
        ('"gender"', '"gendre"', "people.0.gendre: no such key here; did you mean gender?"),
        ("000000000002", "000000000001", "people.1.id: expected an id that is not given twice"),
        ('"people": [', '"people": [7,', "people.0: expected a curated person, found 7"),
    ],
)
def test_a_mistake_in_a_library_is_told_by_line_and_key(
    own: Path, old: str, new: str, said: str
) -> None:
    line = change(own / "library.json", old, new)
    refused = told(own)
    assert len(refused) == 1
    assert refused[0].startswith((f"library.json:{line}: ", f"library.json:{line + 1}: "))
    assert said in refused[0]


def test_a_library_that_is_a_list_is_refused_with_what_it_should_be(own: Path) -> None:
    people = json.loads((own / "library.json").read_text(encoding="utf-8"))["people"]
    (own / "library.json").write_text(json.dumps(people), encoding="utf-8")
    assert told(own)[0].startswith(
        "library.json:1: expected a library: a mapping with people, found ["
    )


def test_what_may_be_left_empty_is_as_if_it_were_not_there(own: Path) -> None:
    (own / "world.yaml").write_text(
        "version: 1\nepoch: 2026-01-05\ncompanies:\n"
        f"- {{id: {UUID}, name: One, slug: one, plan: , users: , projects: }}\n"
    )
    assert told(own) == []
    company = Fixtures(Settings(fixtures=own), OPERATIONS).template.world.companies[0]
    assert (company.plan, company.users, company.projects) == ("enterprise", (), ())


def test_all_faults_of_all_files_are_told_at_once(own: Path) -> None:
    change(own / "world.yaml", "plan:", "plam:")
    change(own / "world.yaml", "staff@example.com", "demo@example.com")
    change(own / "library.json", '"age": 41', '"age": 410')
    shutil.copytree(FIXTURES / "markets", own / "markets")
    change(own / "markets" / "ph.yaml", "currency:", "curency:")
    shutil.copytree(FIXTURES / "scenarios", own / "scenarios")
    change(own / "scenarios" / "flaky.yaml", "generate_personas", "generate_persons")
    ended = run("--fixtures", own, "--port", "0")
    assert (ended.returncode, ended.stdout) == (1, "")
    lines = [line.removeprefix(f"boses-mock: {own}/") for line in ended.stderr.splitlines()]
    assert lines == told(own)
    assert [line.split(":")[0] for line in lines] == [
        "world.yaml",
        "world.yaml",
        "library.json",
        "markets/ph.yaml",
        "scenarios/flaky.yaml",
    ]


def test_the_check_tells_what_the_start_would(own: Path) -> None:
    fine = run("check", own)
    assert (fine.returncode, fine.stdout, fine.stderr) == (0, "2 files are fine\n", "")
    change(own / "world.yaml", "plan:", "plam:")
    bad, start = run("check", own), run("--fixtures", own, "--port", "0")
    assert (bad.returncode, bad.stdout) == (1, "")
    assert bad.stderr == start.stderr
    assert bad.stderr.count("\n") == 1


def test_a_directory_without_a_world_is_refused_by_both(tmp_path: Path) -> None:
    for ended in (run("check", tmp_path), run("--fixtures", tmp_path, "--port", "0")):
        assert ended.returncode == 1
        assert ended.stderr.startswith(f"boses-mock: {tmp_path}/world.yaml: cannot be read: ")


def test_a_directory_within_ours_is_as_much_the_users_as_any() -> None:
    for ended in (run("check", MARKETS), run("--fixtures", MARKETS, "--port", "0")):
        assert ended.returncode == 1
        assert f"boses-mock: {MARKETS}/world.yaml:" in ended.stderr


def test_a_scenario_outside_the_fixtures_is_checked_as_well(own: Path, tmp_path: Path) -> None:
    change(own / "world.yaml", "plan:", "plam:")
    scenario = tmp_path / "mine.yaml"
    scenario.write_text("rules:\n- {operation: login, error: {statusCode: 200}}\n")
    ended = run("--fixtures", own, "--scenario", scenario, "--port", "0")
    assert ended.returncode == 1
    assert [line.split(":")[1].strip() for line in ended.stderr.splitlines()] == [
        f"{own}/world.yaml",
        f"{scenario}",
    ]


def test_a_scenario_may_be_named_that_lies_in_the_users_fixtures(own: Path) -> None:
    (own / "scenarios").mkdir()
    (own / "scenarios" / "mine.yaml").write_text("rules:\n- {id: mine, fault: EMPTY_RESPONSE}\n")
    fixtures = Fixtures(Settings(fixtures=own, scenario="mine"), OPERATIONS)
    assert [rule.id for rule in fixtures.rules] == ["mine"]


def test_what_becomes_of_a_users_market_after_the_start_is_of_no_consequence(own: Path) -> None:
    shutil.copytree(FIXTURES / "markets", own / "markets")
    fixtures = Fixtures(Settings(fixtures=own), OPERATIONS)
    shutil.rmtree(own / "markets")
    assert fixtures.markets.for_location("Manila").code == "PH"


def test_a_start_with_our_own_files_checks_nothing() -> None:
    script = (
        "import sys; from boses_mock import app, settings\n"
        "app.create_app(settings.Settings(scenario='flaky')); print(*sys.modules)"
    )
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert ended.returncode == 0
    assert {"jsonschema", "boses_mock.world.check"} & set(ended.stdout.split()) == set()
