"""What memory commits is in the file before anybody hears of it; else memory goes back."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

from boses_mock.store.db import Statement
from boses_mock.verification.story import Story, tell
from tests.conftest import DEVELOPER, GROUP, GROUPS, PROJECT, ContractClient
from tests.store.conftest import in_file, in_memory, living_in, on_disk

PROJECTS = "/api/v1/projects"


def full(client: ContractClient, *, pages: int | None) -> None:
    """Let the file grow no further; with None, as far as it likes."""
    most = 1_073_741_823 if pages is None else pages
    on_disk(client, lambda file: file.execute(f"PRAGMA max_page_count = {most}").fetchall())


@contextmanager
def gone(path: Path) -> Iterator[None]:
    """Let a file be elsewhere for a while."""
    aside = path.with_name("aside")
    path.rename(aside)
    yield
    aside.rename(path)


def names(client: ContractClient) -> list[str]:
    return [each["name"] for each in client.get(PROJECTS).json()]


def but_the_clock(statements: list[Statement]) -> list[Statement]:
    """Leave out what tells when the world's clock was last set by the wall's."""
    return [each for each in statements if tuple(each[1])[:1] != ("clock",)]


def fill_up(client: ContractClient) -> tuple[list[str], str]:
    """Make projects until the disk is full; return the names acknowledged, and the refusal."""
    full(client, pages=1)  # SQLite takes the present size for the least
    acknowledged = []
    for number in range(10_000):
        name = f"{number} {'x' * 190}"
        answer = client.post(PROJECTS, json={"name": name})
        if answer.status_code == 507:
            return acknowledged, str(answer.json()["detail"])
        assert answer.status_code == 201
        acknowledged.append(name)
    raise AssertionError("the disk never became full")


def test_file_and_memory_are_equal_after_the_whole_story(tmp_path: Path) -> None:
    with living_in(tmp_path / "world.db") as client:
        tell(Story(client))
        assert in_memory(client) == in_file(client)
        kept = in_memory(client)
    with living_in(tmp_path / "world.db") as again:
        assert in_memory(again) == kept


def test_what_projects_are_told_to_hold_is_what_they_hold(client: ContractClient) -> None:
    tell(Story(client))
    counted = client.app.state.worlds.default.db.rows(
        "SELECT group_count, (SELECT count(*) FROM persona_groups WHERE project_id = p.id),"
        " simulation_count, (SELECT count(*) FROM simulations WHERE project_id = p.id)"
        " FROM projects p"
    )
    assert any(row[1] for row in counted) and any(row[3] for row in counted)
    assert all(row[0] == row[1] and row[2] == row[3] for row in counted)


def test_file_and_memory_are_equal_after_a_reset(tmp_path: Path) -> None:
    with living_in(tmp_path / "world.db") as client:
        fresh = but_the_clock(in_memory(client))
        tell(Story(client))
        client.post("/__admin/reset")
        assert in_memory(client) == in_file(client)
        assert but_the_clock(in_memory(client)) == fresh


def test_clients_at_once_lose_nothing(tmp_path: Path) -> None:
    with living_in(tmp_path / "world.db") as client:

        def make(number: int) -> str:
            made = client.post(PROJECTS, json={"name": f"P{number}"}, headers=DEVELOPER)
            return str(made.json()["id"])

        with ThreadPoolExecutor(8) as pool:
            ids = set(pool.map(make, range(200)))
        assert len(ids) == 200
        assert in_memory(client) == in_file(client)


def test_a_full_disk_is_told_and_costs_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    path = tmp_path / "world.db"
    with living_in(path) as client:
        acknowledged, detail = fill_up(client)
        assert str(path) in detail and "full" in detail
        assert names(client)[: len(acknowledged)] == acknowledged[::-1]
        assert in_memory(client) == in_file(client)
        full(client, pages=None)
        assert client.post(PROJECTS, json={"name": "Room again"}).status_code == 201
        assert names(client)[0] == "Room again"
        assert in_memory(client) == in_file(client)


def test_a_full_disk_is_logged_once_and_not_at_every_write(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    logging.getLogger("boses_mock").propagate = True
    with living_in(tmp_path / "world.db") as client:
        fill_up(client)
        for _ in range(5):
            client.post(PROJECTS, json={"name": "x" * 200})
    told = [record for record in caplog.records if "cannot be written" in record.message]
    assert len(told) == 1


def test_a_clock_that_cannot_be_kept_does_not_move(tmp_path: Path) -> None:
    with living_in(tmp_path / "world.db") as client:
        before = client.get("/__admin/clock").json()
        with gone(tmp_path / "world.db"):
            refused = client.post("/__admin/clock", json={"advance": "1m"})
            assert refused.status_code == 507
            assert client.get("/__admin/clock").json() == before
        assert client.post("/__admin/clock", json={"advance": "1m"}).json() != before


def test_a_user_who_could_not_be_kept_is_not_let_in(tmp_path: Path) -> None:
    with living_in(tmp_path / "world.db") as client:
        who = {"email": "new@example.org", "password": "password-1", "company_name": "New"}
        with gone(tmp_path / "world.db"):
            assert client.post("/api/v1/auth/signup", json=who).status_code == 507
            client.cookies.clear()
            assert client.post("/api/v1/auth/login", json=who).status_code == 401
        assert client.post("/api/v1/auth/signup", json=who).status_code == 201


def test_a_reset_that_cannot_be_kept_is_none(tmp_path: Path) -> None:
    with living_in(tmp_path / "world.db") as client:
        client.post(PROJECTS, json={"name": "Kept"})
        with gone(tmp_path / "world.db"):
            assert client.post("/__admin/reset").status_code == 507
        assert names(client)[0] == "Kept"
        assert in_memory(client) == in_file(client)


def test_a_reader_hears_nothing_that_is_not_in_the_file(tmp_path: Path) -> None:
    with living_in(tmp_path / "world.db") as client:
        before = client.get(f"{GROUPS}/{GROUP}").json()

        def write(number: int) -> int:
            body = {"description": f"never {number}"}
            return client.patch(f"{GROUPS}/{GROUP}", json=body).status_code

        def read(_: int) -> object:
            answer = client.get(f"{GROUPS}/{GROUP}")
            return answer.json() if answer.status_code == 200 else answer.status_code

        with gone(tmp_path / "world.db"), ThreadPoolExecutor(8) as pool:
            written, seen = pool.map(write, range(40)), pool.map(read, range(40))
            assert set(written) == {507}
            assert [each for each in seen if each not in (507, before)] == []
        assert in_memory(client) == in_file(client)


@pytest.mark.parametrize("name", ["world.db", "world.db-wal"])
def test_a_file_that_is_gone_refuses_writes_and_not_reads(tmp_path: Path, name: str) -> None:
    with living_in(tmp_path / "world.db") as client:
        assert client.post(PROJECTS, json={"name": "Kept"}).status_code == 201
        with gone(tmp_path / name):
            lost = client.post(PROJECTS, json={"name": "Lost"})
            assert lost.status_code == 507
            assert name in lost.json()["detail"] and "gone" in lost.json()["detail"]
            assert names(client)[0] == "Kept"
        assert client.post(PROJECTS, json={"name": "Back"}).status_code == 201
        assert names(client)[0] == "Back"
    with living_in(tmp_path / "world.db") as again:
        assert names(again)[:2] == ["Back", "Kept"]


def test_a_refusal_tells_of_nothing_that_is_not_in_the_file(tmp_path: Path) -> None:
    with living_in(tmp_path / "world.db") as client:
        project = f"{PROJECTS}/{PROJECT}"

        def ask(number: int) -> int:
            method = "DELETE" if number % 2 else "GET"
            return client.request(method, project).status_code

        with gone(tmp_path / "world.db"), ThreadPoolExecutor(8) as pool:
            assert set(pool.map(ask, range(80))) <= {200, 507}
        assert client.get(project).status_code == 200


def test_the_demo_project_is_there_in_a_new_file(tmp_path: Path) -> None:
    with living_in(tmp_path / "world.db") as client:
        assert client.get(f"{PROJECTS}/{PROJECT}").status_code == 200
