"""Every fact of the interface against a real process, on each wire that it holds on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx2
import pytest

from tests.conftest import Server, start_server
from tests.wire.account_facts import ACCOUNT
from tests.wire.briefing_facts import BRIEFINGS
from tests.wire.facts import BOTH, Ask, Fact
from tests.wire.general_facts import GENERAL
from tests.wire.people_facts import PEOPLE
from tests.wire.plan_facts import PLANS
from tests.wire.run_facts import RUNS
from tests.wire.study_facts import STUDIES

ALL = (*GENERAL, *ACCOUNT, *STUDIES, *PLANS, *PEOPLE, *BRIEFINGS, *RUNS)
CASES = [(wire, fact) for fact in ALL for wire in fact.on]


@pytest.fixture(scope="module")
def servers() -> Iterator[dict[str, Server]]:
    """A server a wire, each with a clock that stands still."""
    running = {wire: start_server("--wire", wire, "--clock", "manual") for wire in BOTH}
    yield running
    for each in running.values():
        each.process.kill()
        each.process.wait()
        if each.process.stdout:
            each.process.stdout.close()


class World:
    """A world of its own on a server, and what has been kept of its answers."""

    def __init__(self, client: httpx2.Client) -> None:
        self._client = client
        made = client.post("/__admin/worlds", json={})
        self.name = made.json()["name"]
        self._kept: dict[str, str] = {}

    def send(self, asked: Ask) -> httpx2.Response:
        sent = self._filled(dict(asked.sent))
        headers = {"X-Boses-Mock-World": self.name, **sent.pop("headers", {})}
        if asked.who:
            headers["Authorization"] = f"Bearer {asked.who}@{self.name}"
        method, path = self._filled(asked.ask).split(" ", 1)
        answer = self._client.request(method, path, headers=headers, **sent)
        self._client.cookies.clear()
        if asked.keep:
            assert answer.is_success, f"{asked.ask}: {answer.status_code} {answer.text}"
            name, _, place = asked.keep.partition("=")
            self._kept[name] = _found(answer, place or "id")
        return answer

    def _filled(self, value: Any) -> Any:
        if isinstance(value, str):
            for name, kept in self._kept.items():
                value = value.replace(f"<{name}>", kept)
            return value
        if isinstance(value, dict):
            return {key: self._filled(each) for key, each in value.items()}
        return [self._filled(each) for each in value] if isinstance(value, list) else value


def _found(answer: httpx2.Response, place: str) -> str:
    if place.startswith("cookie:"):
        return str(answer.cookies[place.removeprefix("cookie:")])
    value = answer.json()
    for step in place.split("."):
        value = value[int(step) if step.isdigit() else step]
    return str(value).rpartition("token=")[2] if "token=" in str(value) else str(value)


@pytest.mark.parametrize(
    ("wire", "fact"), CASES, ids=[f"{wire}-{fact.name}" for wire, fact in CASES]
)
def test_a_fact_holds(servers: dict[str, Server], wire: str, fact: Fact) -> None:
    with httpx2.Client(base_url=servers[wire].url, timeout=20, verify=False) as client:
        world = World(client)
        for step in fact.before:
            world.send(step)
        answer = world.send(fact.asked)
        assert answer.status_code == fact.status, answer.text
        is_json = answer.headers.get("content-type", "").startswith("application/json")
        body = answer.json() if is_json and answer.content else None
        assert body == fact.body
        for name, value in fact.has.items():
            assert body[name] == value, body
        for name, header in fact.headers.items():
            assert header == answer.headers.get(name)
        client.delete(f"/__admin/worlds/{world.name}")


def test_every_fact_has_a_name_of_its_own() -> None:
    assert len({(wire, fact.name) for wire, fact in CASES}) == len(CASES)
