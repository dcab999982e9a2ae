"""A fork of a large world: copied beside the loop, whole, and of what is there when it is done."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from boses_mock.settings import Settings
from boses_mock.store import db as store
from boses_mock.store.db import Database
from boses_mock.world.worlds import Worlds
from tests.conftest import PROJECT, ContractClient, make_client


@pytest.fixture(autouse=True)
def all_are_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "_SMALL", 0)
    monkeypatch.setattr(store, "_PIECE", 3)


@pytest.fixture
def db() -> Iterator[Database]:
    worlds = Worlds(Settings(), operations=[])
    made = worlds.default.db
    made.set_meta("written", "before")
    yield made
    made.close()


def test_it_is_whole(db: Database) -> None:
    twin = asyncio.run(db.fork(None))
    assert twin.dump() == db.dump()
    twin.set_meta("written", "there")
    assert db.meta("written") == "before"
    twin.close()


def test_it_does_not_take_the_room_of_what_was_deleted(db: Database) -> None:
    before = db.size()
    db.set_meta("large", "x" * 2_000_000)
    db.execute("DELETE FROM meta WHERE key = 'large'")
    twin = asyncio.run(db.fork(None))
    assert max(db.size(), twin.size()) < before + 20_000
    twin.close()


def test_what_is_written_meanwhile_is_in_it_or_not_but_never_half(db: Database) -> None:
    async def forked() -> list[tuple[str | None, str | None]]:
        async def write(number: int) -> None:
            for each in range(20):
                with db.transaction():
                    db.set_meta("one", f"{number} {each}")
                    db.set_meta("two", f"{number} {each}")
                await asyncio.sleep(0)

        twins, _ = await asyncio.gather(
            asyncio.gather(*(db.fork(None) for _ in range(5))),
            asyncio.gather(*map(write, range(5))),
        )
        found = [(twin.meta("one"), twin.meta("two")) for twin in twins]
        for twin in twins:
            twin.close()
        return found

    assert all(one == two for one, two in asyncio.run(forked()))


def test_one_whose_origin_is_reset_meanwhile_is_as_after_the_reset(db: Database) -> None:
    fresh = Worlds(Settings(), operations=[]).fixtures.template.database

    async def forked() -> Database:
        making = asyncio.create_task(db.fork(None))
        await asyncio.sleep(0)
        db.become(fresh)
        return await making

    twin = asyncio.run(forked())
    assert twin.meta("written") is None
    assert twin.dump() == fresh.dump()
    twin.close()


def fork(client: ContractClient, name: str, origin: str = "default") -> int:
    body = {"name": name, "fork": origin}
    return client.post("/__admin/worlds", json=body).status_code


def test_what_has_changed_meanwhile_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    taken = Database.fork
    with make_client() as client:
        worlds = client.app.state.worlds
        assert fork(client, "one") == 201

        async def slow(self: Database, dropped: object) -> Database:
            twin = await taken(self, None)
            worlds._named["two"] = worlds.default
            return twin

        monkeypatch.setattr(Database, "fork", slow)
        assert fork(client, "two") == 409
        del worlds._named["two"]

        async def slower(self: Database, dropped: object) -> Database:
            twin = await taken(self, None)
            worlds.remove("one")
            return twin

        monkeypatch.setattr(Database, "fork", slower)
        assert fork(client, "three", "one") == 404


def test_a_fork_keeps_the_uploads_that_its_origin_drops(client: ContractClient) -> None:
    path = f"/api/v1/projects/{PROJECT}/briefings"
    sent = {"title": "T", "content": "An oat-milk coffee sachet."}
    briefing = client.post(f"{path}/from-text", json=sent).json()["id"]
    assert fork(client, "kept") == 201
    assert client.delete(f"{path}/{briefing}").status_code == 204
    there = {"Authorization": "Bearer boses-dev-token@kept"}
    kept = client.get(f"{path}/{briefing}/file", headers=there)
    assert kept.content.decode() == sent["content"]
