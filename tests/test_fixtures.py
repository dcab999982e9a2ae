"""The schemas of the files that people write, and what the README of the fixtures says of them."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
from jsonschema import Draft202012Validator
from starlette.testclient import TestClient

from boses_mock.app import known_operations
from boses_mock.faults.model import (
    LONGEST_DELAY,
    ConnectionFault,
    ErrorEffect,
    GenerationEffect,
    Rule,
)
from boses_mock.kernel.document import EMAIL
from boses_mock.kernel.source import parse_yaml
from boses_mock.market.file import COMMUNITY_KEYS
from boses_mock.market.model import LEVELS, STAGES
from boses_mock.market.template import KINDS, POOLS, TAGS
from boses_mock.store.groups import DEFINING
from boses_mock.store.library import COLUMNS
from boses_mock.world import plans
from boses_mock.world.check import SCHEMAS, faults_in, schema, schema_path
from boses_mock.world.curated import PROFILE
from boses_mock.world.seed import SeedCompany, SeedProject, SeedUser
from tests.conftest import make_client

FIXTURES = Path(__file__).parent.parent / "fixtures"
README = (FIXTURES / "README.md").read_text(encoding="utf-8")
SHIPPED = sorted(path.relative_to(FIXTURES) for path in FIXTURES.rglob("*.yaml"))
MODELINE = "# yaml-language-server: $schema="


def parts(part: Any) -> Iterator[dict[str, Any]]:
    """Return all the mappings in a schema."""
    if isinstance(part, dict):
        yield part
    if isinstance(part, dict | list):
        for each in part.values() if isinstance(part, dict) else part:
            yield from parts(each)


def rows(root: Any, part: Any, above: str = "") -> Iterator[tuple[str, bool, str]]:
    """Return (path, whether it is required, description) of every key below a part of a schema."""
    for key, each in part["properties"].items():
        if "description" not in each:
            continue  # what only tells a condition
        yield f"{above}{key}", key in part.get("required", ()), each["description"]
        named = each.get("items", each).get("$ref", "")
        below = root["$defs"].get(named.rpartition("/")[2], {})
        if "properties" in below and each["description"] != "As a rule's.":
            yield from rows(root, below, f"{above}{key}{'[]' if 'items' in each else ''}.")
    for case in part.get("allOf", ()):  # a kind's own keys, beside the one that tells the kind
        own = root["$defs"].get(case["then"].get("$ref", "").rpartition("/")[2])
        if own:
            yield from ((path, *_) for path, *_ in rows(root, own, above) if path != f"{above}type")


def example() -> str:
    found = re.search(r"<!-- example world -->\n```yaml\n(.*?)```", README, re.DOTALL)
    assert found
    return found[1]


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_one_and_helps_with_every_key(name: str) -> None:
    root = schema(name)
    Draft202012Validator.check_schema(root)
    assert root["$schema"] == Draft202012Validator.META_SCHEMA["$id"]
    assert root["title"] and root["description"]
    for each in parts(root):
        properties = each.get("properties", {})
        if "description" not in properties.get("type", {"description": ""}):
            continue  # what only tells a condition
        for key, value in properties.items():
            assert value.get("description"), (name, key)


def test_every_schema_has_a_file_and_every_file_a_name() -> None:
    assert sorted(path.name for path in schema_path("world").parent.iterdir()) == [
        f"{name}.schema.json" for name in SCHEMAS
    ]


@pytest.mark.parametrize("path", SHIPPED, ids=str)
def test_what_is_shipped_names_its_schema_and_an_editor_finds_no_fault(path: Path) -> None:
    """An editor holds each document to the whole schema, and reads YAML as JSON's data."""
    text = (FIXTURES / path).read_text(encoding="utf-8")
    assert text.startswith(MODELINE)
    for document in text.split("\n---\n"):
        assert document.startswith(MODELINE)
        named = document.partition("\n")[0].removeprefix(MODELINE)
        found = json.loads((FIXTURES / path.parent / named).read_text(encoding="utf-8"))
        Draft202012Validator(found).validate(parse_yaml(path, document))


def test_the_library_names_its_schema() -> None:
    library = json.loads((FIXTURES / "library.json").read_text(encoding="utf-8"))
    found = json.loads((FIXTURES / library["$schema"]).read_text(encoding="utf-8"))
    Draft202012Validator(found).validate(library)


def keys(kind: type) -> set[str]:
    """Return the fields of a dataclass by their names in files."""
    return set(kind.__dataclass_fields__)


def camel(names: set[str]) -> set[str]:
    return {re.sub("_([a-z])", lambda match: match[1].upper(), name) for name in names}


def test_the_schema_of_a_world_knows_what_the_seed_world_does() -> None:
    made = schema("world")["$defs"]
    for name, kind in {
        "company": SeedCompany,
        "user": SeedUser,
        "project": SeedProject,
    }.items():
        assert set(made[name]["properties"]) == keys(kind)
    own = {"id", "persona_count", "created", "generation", "generated"}
    assert set(made["persona_group"]["properties"]) == {*own, *DEFINING}
    assert made["company"]["properties"]["plan"]["enum"] == [*plans.LIMITS, None]
    assert made["user"]["properties"]["email"]["pattern"] == EMAIL


def test_the_schema_of_a_library_knows_what_the_library_does() -> None:
    person = schema("library")["$defs"]["person"]
    assert set(person["properties"]) == set(person["required"]) == {"id", *COLUMNS, *PROFILE}


def test_the_schema_of_a_scenario_knows_what_the_rules_do() -> None:
    made = schema("scenario")["$defs"]
    assert set(made["rule"]["properties"]) == camel(keys(Rule))
    assert set(made["error"]["properties"]) == camel(keys(ErrorEffect))
    assert set(made["generation"]["properties"]) == camel(keys(GenerationEffect))
    assert made["rule"]["properties"]["fault"]["enum"] == list(get_args(ConnectionFault))
    assert made["fixed"]["properties"]["milliseconds"]["maximum"] == LONGEST_DELAY


def test_the_schema_of_a_market_knows_what_the_generator_does() -> None:
    made = schema("market")["$defs"]
    market, shared, community = (made[name] for name in ("market", "shared", "community"))
    assert set(market["properties"]["pools"]["required"]) == POOLS
    assert set(market["properties"]["pools"]["properties"]) == POOLS
    assert tuple(market["properties"]["brands"]["properties"]) == KINDS
    assert {f"why_{kind}" for kind in KINDS} < set(shared["properties"]["phrases"]["required"])
    assert tuple(community["properties"]) == COMMUNITY_KEYS
    assert tuple(made["levels"]["required"]) == LEVELS
    assert tuple(made["stages"]["required"]) == STAGES
    occupation = made["occupation"]["properties"]
    words = {*community["properties"]["faith"]["properties"], *occupation["rhythm"]["enum"]}
    words |= {*market["properties"]["degrees"]["properties"], *occupation["schooling"]["enum"]}
    assert words <= TAGS


@pytest.mark.parametrize(
    ("heading", "name"),
    [("world.yaml, key by key", "world"), ("Scenarios, key by key", "scenario")],
)
def test_the_readme_says_of_every_key_what_its_schema_says(heading: str, name: str) -> None:
    section = README.partition(f"## {heading}")[2].partition("\n## ")[0]
    told = re.findall(r"^\| `([^`]+)` \| (yes|) ?\| (.*) \|$", section, re.MULTILINE)
    root = schema(name)
    assert told == [
        (path, "yes" if needed else "", words) for path, needed, words in rows(root, root)
    ]


def paths(value: Any, above: str = "") -> Iterator[str]:
    """Return the path of every key in a document, as the README writes it."""
    for each in value if isinstance(value, list) else [value]:
        for key, below in each.items() if isinstance(each, dict) else ():
            yield f"{above}{key}"
            yield from paths(below, f"{above}{key}{'[]' if isinstance(below, list) else ''}.")


def test_the_readmes_example_holds_every_key() -> None:
    root = schema("world")
    told = set(paths(parse_yaml(Path("README.md"), example())))
    # What stands in these two is the API's, and in its contract.
    told = {path for path in told if not re.search(r"(survey|design)\.", path)}
    assert told == {path for path, _, _ in rows(root, root)}


def test_the_readmes_example_is_a_world_that_starts(server, tmp_path: Path) -> None:
    (tmp_path / "world.yaml").write_text(example(), encoding="utf-8")
    (tmp_path / "pack.txt").write_text("A red pack.", encoding="utf-8")
    started = server("--fixtures", str(tmp_path), "--clock", "manual", "--generation", "instant")
    assert "olive@harbour.example / olive-password" in started.banner
    assert "now 2026-03-02T01:00:00.000000Z" in started.banner
    with started.client() as client:
        client.headers["Authorization"] = "Bearer harbour-member-token"
        (project,) = client.get("/api/v1/projects").json()
        assert project["name"] == "Instant noodles"
        groups = f"/api/v1/projects/{project['id']}/persona-groups"
        found = {group["name"]: group for group in client.get(groups).json()}
        assert set(found) == {"Students in Jakarta", "Anybody at all"}
        students = found["Students in Jakarta"]
        assert (students["age_min"], students["age_max"], students["persona_count"]) == (18, 24, 3)
        studies = client.get(f"/api/v1/projects/{project['id']}/simulations").json()
        assert {study["status"] for study in studies} == {"complete", "running", "active"}
        made = client.get(f"{groups}/{students['id']}/personas").json()
        assert len(made) == 3 and all("Jakarta" in each["location"] for each in made)
        for email, password in {
            "max@harbour.example": "max-password",
            "staff@boses.example": "staff-password",
        }.items():
            user = {"email": email, "password": password}
            assert client.post("/api/v1/auth/login", json=user).status_code == 200


def test_the_readme_tells_the_faults_as_they_are_told(tmp_path: Path) -> None:
    told = re.findall(r"^boses-mock: DIR/(.*)$", README, re.MULTILINE)
    (tmp_path / "world.yaml").write_text(example().replace("plan:", "plam:"), encoding="utf-8")
    (tmp_path / "pack.txt").write_text("A red pack.", encoding="utf-8")
    shutil.copytree(FIXTURES / "markets", tmp_path / "markets")
    market = tmp_path / "markets" / "ph.yaml"
    text = market.read_text(encoding="utf-8")
    market.write_text(text.replace("[11000, 23000]", "[23000, 11000]"), encoding="utf-8")
    faults = [str(f).removeprefix(f"{tmp_path}/") for f in faults_in(tmp_path, known_operations())]
    assert faults == told


def test_the_readmes_scenario_comes_true(tmp_path: Path) -> None:
    found = re.search(r"<!-- example scenario -->\n```yaml\n(.*?)```", README, re.DOTALL)
    assert found
    path = tmp_path / "scenario.yaml"
    path.write_text(found[1], encoding="utf-8")
    with make_client(scenario=str(path)) as client:
        seen = [client.get("/api/v1/projects") for _ in range(4)]
        # In process there is no connection to break, and 503 stands for that.
        assert [answer.status_code for answer in seen] == [503, 503, 200, 200]
        whys = [answer.headers.get("x-boses-mock-why") for answer in seen]
        assert whys[:2] == ["fault=f1"] * 2 and whys[2] and whys[3] is None
        assert seen[2].elapsed.total_seconds() > 0.09
        closed = TestClient.request(client, "GET", "/api/v1/auth/me")
        assert (closed.status_code, closed.headers["x-reason"]) == (410, "closed")
