"""The seed world that a fresh server holds: a company at work, whenever it begins."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from boses_mock.kernel.clock import DAY, ClockSpec, from_iso
from boses_mock.settings import default_data_dir, parse_start
from boses_mock.store.db import Database
from boses_mock.store.moving import INSTANTS, move
from tests.conftest import GROUP, PROJECT, SMALL, ContractClient, make_client

KAPWA = {"Authorization": "Bearer kapwa-dev-token"}


@pytest.fixture(scope="module")
def demo() -> Iterator[ContractClient]:
    with make_client(world="demo") as client:
        yield client


def all_of(client: ContractClient, kind: str) -> list[dict[str, Any]]:
    """Return all of a kind that the projects have; every answer is held to the contract."""
    return [
        each
        for project in client.get("/api/v1/projects").json()
        for each in client.get(f"/api/v1/projects/{project['id']}/{kind}").json()
    ]


def test_every_state_can_be_seen(demo: ContractClient) -> None:
    groups = {each["generation_status"] for each in all_of(demo, "persona-groups")}
    assert groups == {"pending", "generating", "complete", "failed"}
    studies = all_of(demo, "simulations")
    assert {each["status"] for each in studies} == {
        *("pending", "running", "active", "complete", "failed", "aborted"),
    }
    done = {each["simulation_type"] for each in studies if each["status"] == "complete"}
    kinds = {"concept_test", "survey", "focus_group", "idi_ai", "idi_manual", "conjoint"}
    assert done == kinds
    assert {each["file_type"] for each in all_of(demo, "briefings")} == {
        *("pdf", "text", "image", "audio"),
    }


def test_lists_are_long_enough_to_scroll(demo: ContractClient) -> None:
    per_project = Counter(each["project_id"] for each in all_of(demo, "simulations"))
    assert max(per_project.values()) > 20
    assert len(demo.get("/api/v1/projects").json()) == 5
    assert len(all_of(demo, "persona-groups")) >= 10


def test_every_complete_study_has_results_and_every_file_its_bytes(demo: ContractClient) -> None:
    for each in all_of(demo, "simulations"):
        one = f"/api/v1/projects/{each['project_id']}/simulations/{each['id']}"
        assert bool(demo.get(f"{one}/results").json()) is (each["status"] == "complete")
        if each["status"] == "active":
            assert len(demo.get(f"{one}/messages").json()) == 4
    for each in all_of(demo, "briefings"):
        one = f"/api/v1/projects/{each['project_id']}/briefings/{each['id']}"
        assert demo.get(f"{one}/file").content


def test_the_team_and_its_keys_are_there(demo: ContractClient) -> None:
    team = demo.get("/api/v1/settings/team").json()
    assert {member["role"] for member in team["members"]} == {"owner", "admin", "member"}
    assert len(team["pending_invites"]) == 2  # a third has expired
    keys = demo.get("/api/v1/settings/api-keys").json()
    assert {key["is_active"] for key in keys} == {True, False}


def test_a_stranger_sees_nothing_of_it(demo: ContractClient) -> None:
    (project,) = demo.get("/api/v1/projects", headers=KAPWA).json()
    assert project["name"] == "Cebu coffee corner"
    path = f"/api/v1/projects/{PROJECT}/persona-groups/{GROUP}"
    assert demo.get(path).status_code == 200
    assert demo.get(path, headers=KAPWA).status_code == 404


@pytest.mark.parametrize("seed", [1, 42])
def test_what_has_happened_is_the_same_for_every_seed(demo: ContractClient, seed: int) -> None:
    with make_client(world="demo", seed=seed) as other:
        assert all_of(other, "simulations") == all_of(demo, "simulations")


def test_the_history_moves_with_the_start(demo: ContractClient) -> None:
    with make_client(world="demo", start=parse_start("2026-02-04T01:00:00Z")) as later:
        for one, other in zip(
            all_of(demo, "simulations"), all_of(later, "simulations"), strict=True
        ):
            assert one["status"] == other["status"]
            assert from_iso(other["created_at"]) - from_iso(one["created_at"]) == 30 * DAY
    with make_client(world="demo", clock=ClockSpec("real")) as now:
        assert "generating" in {each["generation_status"] for each in all_of(now, "persona-groups")}


def test_what_stalls_can_be_finished_whenever_the_world_begins() -> None:
    with make_client(world="demo", start=parse_start("2026-02-04T01:00:00Z")) as later:
        going = later.get("/__admin/jobs?kind=generation&in_flight=true").json()["jobs"]
        (stalled,) = (job for job in going if job["ends_at"] is None)
        later.post(f"/__admin/jobs/{stalled['id']}", json={"do": "finish"})
        groups = f"/api/v1/projects/{stalled['project_id']}/persona-groups/{stalled['id']}"
        people = later.get(f"{groups}/personas").json()
        assert [who["full_name"] for who in people] == stalled["units"]


def test_every_instant_of_the_tables_is_moved() -> None:
    db = Database()
    found = {
        (table, str(row["name"]))
        for table in INSTANTS
        for row in db.rows(f"SELECT name FROM pragma_table_info('{table}')")
        if str(row["name"]).endswith(("_at", "_until")) or row["name"] in ("at", "former")
    }
    assert found == {(table, column) for table in INSTANTS for column in INSTANTS[table]}
    others = db.rows(
        "SELECT m.name FROM sqlite_master m, pragma_table_info(m.name) c"
        " WHERE m.type = 'table' AND (c.name LIKE '%\\_at' ESCAPE '\\' OR c.name = 'at')"
    )
    assert {str(row["name"]) for row in others} <= set(INSTANTS)


def test_a_world_moved_there_and_back_is_what_it_was(demo: ContractClient) -> None:
    kept = (default_data_dir() / "fixtures" / "world.sqlite").read_bytes()
    db = Database.of_bytes(kept)
    move(db, 30 * DAY)
    move(db, -30 * DAY)
    once = Database.of_bytes(kept)
    move(once, 0)  # which writes JSON as SQLite does
    assert db.dump() == once.dump()


def test_a_world_may_begin_empty_or_as_the_demo() -> None:
    with make_client(world="empty") as client:
        assert client.get("/api/v1/projects").json() == []
        assert client.post("/__admin/reset", json={"world": "demo"}).status_code == 200
        assert len(client.get("/api/v1/projects").json()) == 5
        assert client.post("/__admin/reset").status_code == 200  # as it began last
        assert len(client.get("/api/v1/projects").json()) == 5
        made = client.post("/__admin/worlds", json={"world": "demo"}).json()
        headers = {"Authorization": f"Bearer {made['token']}"}
        assert len(client.get("/api/v1/projects", headers=headers).json()) == 5
        refused = client.post("/__admin/worlds", json={"world": "dmeo"})
        assert refused.status_code == 422
        assert "demo, empty" in refused.json()["detail"][0]["msg"]
        both = client.post("/__admin/worlds", json={"world": "demo", "fork": "default"})
        assert both.status_code == 422


def test_an_edited_file_is_read_again_and_a_broken_one_leaves_the_world_as_it_is(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "own.yaml"
    text = SMALL.read_text(encoding="utf-8")
    path.write_text(text, encoding="utf-8")
    with make_client(world=str(path)) as client:
        path.write_text(text.replace("Philippines snack launch", "Crisps"), encoding="utf-8")
        assert client.post("/__admin/reset").status_code == 200
        assert [each["name"] for each in client.get("/api/v1/projects").json()] == ["Crisps"]
        path.write_text(text.replace("plan:", "plam:"), encoding="utf-8")
        for refused in (
            client.post("/__admin/reset"),
            client.post("/__admin/worlds", json={}),
        ):
            assert refused.status_code == 409
            assert "companies.0.plam: no such key here" in refused.json()["detail"]
        assert "plam" in caplog.text
        assert [each["name"] for each in client.get("/api/v1/projects").json()] == ["Crisps"]


def test_a_history_that_cannot_have_happened_is_told_of(tmp_path: Path) -> None:
    from boses_mock.kernel.document import DocumentErrors

    path = tmp_path / "own.yaml"
    study = "\n        studies:\n          - {type: concept_test, question: Why?, groups: [{0}]}\n"
    text = SMALL.read_text(encoding="utf-8").replace(
        "            persona_count: 5\n",
        f"            persona_count: 5{study.replace('{0}', 'Metro Manila Millennials')}",
    )
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DocumentErrors, match="has not finished generating"):
        make_client(world=str(path))
