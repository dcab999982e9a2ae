"""What holds for every operation: same bytes, no view across companies, faults, kill, cascade."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from boses_mock.app import OPERATIONS
from boses_mock.verification import story as chapters
from boses_mock.verification.story import KINDS, Story, tell
from boses_mock.web.operation import Operation
from tests.conftest import GROUP, GROUPS, PROJECT, ContractClient, Server, make_client

Start = Callable[..., Server]
UNKNOWN = "00000000-0000-4000-8000-000000000000"
# What only a program that stands in for another would say of itself.
OF_ITSELF = re.compile(
    rb"mock|simulator|simulated|fixture|determinis|pretend|\bseed(?:=| \d)|invented",
    re.IGNORECASE,
)
OWNED = [each for each in OPERATIONS if "_id}" in each.path and "admin" not in each.path]


def test_the_story_asks_for_every_operation(client: ContractClient) -> None:
    asked = {line for line, _, _ in tell(Story(client)).answers}
    for operation in OPERATIONS:
        pattern = f"{operation.method} " + re.sub(r"\{\w+\}", "[^/]+", operation.path)
        assert any(re.fullmatch(pattern, line) for line in asked), operation.id


@pytest.mark.parametrize("wire", ["reference", "live"])
def test_no_documented_body_speaks_of_the_mock(wire: str) -> None:
    with make_client(wire=wire) as client:
        told = tell(Story(client))
    for line, _, content in told.answers:
        found = OF_ITSELF.search(content)
        assert found is None, (line, content[max(0, found.start() - 80) : found.end() + 80])


def test_the_live_wire_tells_it_too_and_keeps_its_own_contract() -> None:
    with make_client(wire="live") as client:
        told = tell(Story(client))
    times = b"".join(content for line, _, content in told.answers if "/simulations" in line)
    assert re.search(rb'"created_at":"[-0-9]+T[:0-9]+\.\d{6}"', times)


@pytest.fixture
def told(client: ContractClient) -> Story:
    """The story up to where most is there, nothing of it deleted."""
    story = Story(client)
    for chapter in (chapters.groups, chapters.briefings, chapters.begun):
        chapter(story)
    story.pass_time("10m")
    story.ids["library"] = client.get("/api/v1/library/personas").json()["items"][0]["id"]
    key = client.post("/api/v1/settings/api-keys", json={"name": "CI"}).json()
    asked = client.post("/api/v1/settings/team/invite", json={"email": "c@example.com"}).json()
    story.ids |= {"key": key["id"], "invite": asked["id"]}
    return story


BODIES: dict[str, dict[str, Any]] = {
    "start_reliability_check": {"json": {}},
    "parse_prompt": {"json": {"prompt": "Women in Manila"}},
    "create_persona_group": {"json": {"name": "x"}},
    "create_briefing": {"files": {"file": ("a.txt", b"a")}, "data": {"title": "x"}},
    "create_briefing_from_text": {"json": {"title": "x", "content": "x"}},
    "update_briefing": {"json": {"title": "x"}},
    "create_simulation": {"json": {"simulation_type": "survey", "persona_group_id": GROUP}},
    "upload_survey": {"files": {"file": ("a.txt", b"1. Why?")}},
    "upload_script": {"files": {"file": ("a.txt", b"1. Why?")}},
    "set_conjoint_design": {"json": chapters.DESIGN},
    "send_message": {"json": {"content": "x"}},
    "rate_simulation": {"json": {"rating": 3}},
    "create_prediction_commitment": {
        "json": {"kpi_description": "x", "outcome_due_date": "2026-03-01"}
    },
    "get_convergence": {"params": {"persona_group_id": GROUP}},
}


def _sent(operation: Operation) -> dict[str, Any]:
    patch = {"json": {}} if operation.method == "PATCH" else {}
    return BODIES.get(operation.id, patch)


def _path(operation: Operation, ids: dict[str, str]) -> str:
    """Return the operation's path with ids that there are."""
    found = operation.path
    for name, value in {
        "project_id": PROJECT,
        "group_id": GROUP,
        "briefing_id": ids["briefing"],
        "simulation_id": ids["concept_test"],
        "key_id": ids["key"],
        "invite_id": ids["invite"],
        "user_id": "0b5e5000-0000-4000-8000-000000000002",
        "persona_id": ids["persona"],
        "library_persona_id": ids["library"],
    }.items():
        found = found.replace(f"{{{name}}}", value)
    return found


def test_another_companys_ids_read_exactly_like_ids_that_do_not_exist(told: Story) -> None:
    who = {"email": "b@example.org", "password": "password-b", "company_name": "B"}
    token = told.client.post("/api/v1/auth/signup", json=who).json()["access_token"]
    told.client.cookies.clear()
    bearer = {"Authorization": f"Bearer {token}"}
    unknown = dict.fromkeys(told.ids, UNKNOWN)
    told.ids["library"] = _own_library_id(told.client)
    for operation in OWNED:
        sent = _sent(operation)
        foreign = told.client.request(
            operation.method, _path(operation, told.ids), headers=bearer, **sent
        )
        nowhere = _path(operation, unknown).replace(PROJECT, UNKNOWN).replace(GROUP, UNKNOWN)
        none = told.client.request(operation.method, nowhere, headers=bearer, **sent)
        assert (foreign.status_code, foreign.json()) == (404, none.json()), operation.id
        assert none.status_code == 404, operation.id


def _own_library_id(client: ContractClient) -> str:
    found = client.get("/api/v1/library/personas").json()["items"]
    return str(next(each["id"] for each in found if not each["is_boses_curated"]))


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.id)
def test_every_operation_fails_on_demand(client: ContractClient, operation: Operation) -> None:
    path = re.sub(r"\{\w+_id\}", UNKNOWN, operation.path)
    path = path.replace("{share_token}", "x").replace("{market_code}", "PH")
    by_header = client.request(operation.method, path, headers={"Prefer": "code=503"})
    assert by_header.status_code == 503
    rule = {"operation": operation.id, "error": {"statusCode": 500, "detail": "on demand"}}
    client.post("/__admin/faults", json=rule)
    by_rule = client.request(operation.method, path)
    assert (by_rule.status_code, by_rule.json()) == (500, {"detail": "on demand"})
    assert by_rule.headers["X-Boses-Mock-Why"].startswith("fault=f1")


@pytest.mark.slow
def test_a_kill_at_any_chapter_loses_nothing(server: Start, tmp_path: Path) -> None:
    """Tell a chapter, kill, start again: all reads the same, and the story goes on."""
    flags = ("--db", str(tmp_path / "world.db"), "--clock", "manual")
    ids: dict[str, str] = {}
    before: list[bytes] = []
    steps: list[Callable[[Story], None]] = [
        chapters.groups,
        chapters.briefings,
        chapters.begun,
        lambda story: story.pass_time("3s"),
        lambda story: story.pass_time("10m"),
        chapters.ended,
        chapters.workspace,
    ]
    for step in [*steps, lambda story: None]:
        started = server(*flags)
        with started.client() as client:
            client.headers["Host"] = "localhost:8000"
            story = Story(client, ids=ids)
            if before:
                assert _everything(story) == before
            step(story)
            before = _everything(story)
            started.process.kill()
            started.process.wait()


def _everything(story: Story) -> list[bytes]:
    """Return what there is to be read."""
    paths = [
        "/api/v1/projects",
        GROUPS,
        f"{GROUPS}/{GROUP}/personas",
        f"{chapters.P}/briefings",
        chapters.S,
        "/api/v1/library/personas?limit=200",
        "/api/v1/settings/team",
        "/api/v1/settings/api-keys",
        "/api/v1/billing/status",
        "/__admin/ethnography",
    ]
    studies = [f"{chapters.S}/{story.ids[kind]}" for kind in KINDS if kind in story.ids]
    paths += [f"{each}/{what}" for each in studies for what in ("results", "messages")]
    answers = [story.client.get(path) for path in paths]
    assert {answer.status_code for answer in answers} == {200}
    return [answer.content for answer in answers]


def test_a_deleted_project_leaves_nothing_behind(told: Story) -> None:
    told.client.post(f"{chapters.S}/{told.ids['concept_test']}/share")
    told.client.post(f"{chapters.S}/{told.ids['concept_test']}/reliability-check")
    assert told.client.delete(chapters.P).status_code == 204
    db = told.client.app.state.worlds.default.db
    emptied = [
        "projects",
        "persona_groups",
        "personas",
        "briefings",
        "simulations",
        "simulation_results",
        "simulation_messages",
        "reliability_checks",
    ]
    for table in emptied:
        assert db.row(f"SELECT count(*) AS n FROM {table}")["n"] == 0, table


def test_the_contract_is_yaml_that_any_parser_reads(client: ContractClient) -> None:
    served = client.get("/openapi.yaml").text
    assert yaml.load(served, Loader=yaml.SafeLoader) == client.get("/openapi.json").json()
