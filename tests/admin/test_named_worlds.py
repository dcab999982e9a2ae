"""Each operation of the control plane in a named world: it tells of that, and moves no other."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from boses_mock.app import CONTROL
from tests.conftest import GROUP, GROUPS, ContractClient, make_client

SIDE = {"X-Boses-Mock-World": "side"}
COMPANY = "0b5e5000-0000-4000-8000-000000000001"
PROJECTS = "/api/v1/projects"
FAULT = {"id": "f-me", "operation": "get_me", "error": {"statusCode": 503}}
OF_THE_SERVER = {
    "admin_version",
    "admin_openapi",
    "admin_explain_prompt",
    "admin_list_worlds",
    "admin_create_world",
    "admin_delete_world",
}
READS: dict[str, tuple[str, Any]] = {
    "admin_health": ("GET /health", None),
    "admin_get_clock": ("GET /clock", None),
    "admin_list_companies": ("GET /companies", None),
    "admin_list_accounts": ("GET /accounts", None),
    "admin_list_mails": ("GET /mails", None),
    "admin_list_requests": ("GET /requests", None),
    "admin_get_request": ("GET /requests/1", None),
    "admin_export_requests": ("GET /requests.har", None),
    "admin_find_requests": ("POST /requests/find", {"operation": "list_projects"}),
    "admin_count_requests": ("POST /requests/count", {"operation": "list_projects"}),
    "admin_get_coverage": ("GET /coverage", None),
    "admin_get_lint": ("GET /lint", None),
    "admin_list_ethnography": ("GET /ethnography", None),
    "admin_list_faults": ("GET /faults", None),
    "admin_foresee_faults": ("GET /faults/schedule?operation=get_me&next=1", None),
    "admin_get_scenario": ("GET /scenario", None),
    "admin_get_settings": ("GET /settings", None),
    "admin_list_jobs": ("GET /jobs", None),
    "admin_get_job": (f"GET /jobs/{GROUP}", None),
    "admin_get_state": ("GET /state", None),
    "admin_list_snapshots": ("GET /snapshots", None),
    "admin_wait": (
        "POST /wait",
        {"for": {"request": {"operation": "list_projects"}}, "timeout": "1ms"},
    ),
}
OF_ONE = ("admin_get_job", "admin_get_request")  # things that the default world does not have
WRITES: dict[str, tuple[str, Any]] = {
    "admin_reset": ("POST /reset", None),
    "admin_set_clock": ("POST /clock", {"until": "idle"}),
    "admin_freeze": ("POST /clock/freeze", None),
    "admin_resume": ("POST /clock/resume", None),
    "admin_change_company": (f"PATCH /companies/{COMPANY}", {"plan": "starter"}),
    "admin_clear_requests": ("DELETE /requests", None),
    "admin_clear_coverage": ("DELETE /coverage", None),
    "admin_replay_request": ("POST /requests/1/replay", None),
    "admin_call": ("POST /call", {"method": "POST", "path": PROJECTS, "json": {"name": "Tea"}}),
    "admin_create_session": ("POST /sessions", {"role": "admin"}),
    "admin_replace_faults": ("PUT /faults", {"rules": []}),
    "admin_add_fault": ("POST /faults", {"operation": "logout", "error": {"statusCode": 500}}),
    "admin_arrange_faults": ("PATCH /faults", {"order": ["f-me", "generation-stalls"]}),
    "admin_change_fault": ("PATCH /faults/f-me", {"enabled": False}),
    "admin_put_fault": ("PUT /faults/f-me", {**FAULT, "probability": 0.5}),
    "admin_clear_faults": ("DELETE /faults", None),
    "admin_delete_fault": ("DELETE /faults/f-me", None),
    "admin_put_scenario": ("PUT /scenario", {"name": "flaky"}),
    "admin_change_settings": ("POST /settings", {"generation": "instant"}),
    "admin_steer_job": (f"POST /jobs/{GROUP}", {"do": "fail"}),
    "admin_keep_snapshot": ("POST /snapshots", {"name": "later"}),
    "admin_restore_snapshot": ("POST /snapshots/before/restore", None),
    "admin_delete_snapshot": ("DELETE /snapshots/before", None),
}


def ask(client: ContractClient, told: tuple[str, Any], **headers: str) -> Any:
    """Ask the control plane, and return what it answers."""
    method, _, path = told[0].partition(" ")
    answer = client.request(method, f"/__admin{path}", json=told[1], headers=headers)
    assert answer.status_code < 300, (told, answer.text)
    return answer.json() if answer.content else None


@pytest.fixture(scope="module")
def busy() -> Iterator[ContractClient]:
    """A client of a server with a world in which much has happened, and a default that is idle."""
    with make_client() as client:
        yield client


@pytest.fixture(autouse=True)
def side(busy: ContractClient) -> Iterator[None]:
    ask(busy, ("POST /worlds", {"name": "side", "scenario": "generation-stalls"}))
    busy.headers["Authorization"] = "Bearer boses-dev-token@side"
    busy.get(PROJECTS)
    for told in (
        ("POST /snapshots", {"name": "before"}),
        ("POST /clock", {"advance": "1d"}),
        ("PATCH /companies/" + COMPANY, {"simulations_used": 3}),
        ("POST /faults", FAULT),
    ):
        ask(busy, told, **SIDE)
    busy.post("/api/v1/auth/forgot-password", json={"email": "demo@example.com"})
    busy.post("/api/v1/internal/ethnography/refresh/PH")
    busy.post(f"{GROUPS}/{GROUP}/generate", json={"no_such_field": 1})
    busy.headers["Authorization"] = "Bearer boses-dev-token"
    yield
    ask(busy, ("DELETE /worlds/side", None))


def looks(client: ContractClient, **headers: str) -> dict[str, Any]:
    """Return what is to be seen of a world by all that only tells."""
    not_asked = (*OF_ONE, "admin_wait")  # a world may have no such thing, and a wait tells time
    return {
        name: ask(client, told, **headers) for name, told in READS.items() if name not in not_asked
    }


def test_every_operation_is_tried_or_is_the_servers() -> None:
    known = {operation.id for operation in CONTROL}
    assert {*READS, *WRITES, *OF_THE_SERVER, "admin_export"} == known


@pytest.mark.parametrize("operation", READS)
def test_what_is_told_is_told_of_the_named_world(busy: ContractClient, operation: str) -> None:
    told = READS[operation]
    here = ask(busy, told, **SIDE)
    if operation in OF_ONE:
        assert busy.get(f"/__admin{told[0].removeprefix('GET ')}").status_code == 404
    else:
        assert here != ask(busy, told)


@pytest.mark.parametrize("operation", WRITES)
def test_what_is_done_is_done_to_the_named_world_alone(
    busy: ContractClient, operation: str
) -> None:
    if operation == "admin_freeze":
        ask(busy, WRITES["admin_resume"], **SIDE)
    other, before = looks(busy), looks(busy, **SIDE)
    ask(busy, WRITES[operation], **SIDE)
    assert looks(busy) == other
    after = looks(busy, **SIDE)
    assert before != after
    running = operation == "admin_resume"
    assert after["admin_get_clock"]["frozen"] is not running


def test_the_named_world_is_what_is_exported(busy: ContractClient, tmp_path: Path) -> None:
    made = ask(busy, ("POST /export", {"directory": str(tmp_path / "out")}), **SIDE)
    with make_client(import_from=Path(made["directory"])) as again:
        assert ask(again, ("GET /jobs", None))["meta"]["total"] == 2
