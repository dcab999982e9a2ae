"""What a client names makes the same answers, whoever else asks for what in between."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from boses_mock.kernel.rng import stream
from boses_mock.verification.story import DESIGN, PAPER, RIDERS, SCRIPT, STAFF, Story, tell
from tests.conftest import GROUPS, PROJECT, ContractClient, make_client

NAMES = [f"client-{number}" for number in range(1, 9)]
PROJECTS = "/api/v1/projects"
SHARED = f"{PROJECTS}/{PROJECT}"
SETTINGS = "/api/v1/settings"
Order = Callable[[list[str], int], list[str]]


class Client:
    """One of many clients of a company: it names what it makes, and notes what it is told."""

    def __init__(self, client: ContractClient, name: str) -> None:
        self.name = name
        self.told: list[tuple[str, int, bytes, str]] = []
        self._client = client

    def ask(self, method: str, path: str, **sent: Any) -> Any:
        headers = {"X-Boses-Mock-Key": self.name} | sent.pop("headers", {})
        self._client.cookies.clear()
        answer = self._client.request(method, path, headers=headers, **sent)
        assert answer.status_code < 300, (path, answer.text)
        request_id = answer.headers["x-request-id"]
        self.told.append((path, answer.status_code, answer.content, request_id))
        is_json = answer.headers.get("content-type") == "application/json"
        return answer.json() if is_json else None

    def life(self) -> Iterator[bool]:
        """Make one of everything; true where all wait for each other and time passes."""
        mine = f"{PROJECTS}/{self.ask('POST', PROJECTS, json={'name': 'Same'})['id']}"
        yield False
        group = self.ask("POST", f"{mine}/persona-groups", json=RIDERS)["id"]
        yield False
        self.ask("POST", f"{mine}/persona-groups/{group}/generate")
        yield False
        yield from self._account()
        file = {"file": ("concept.txt", b"An iced coffee sachet.")}
        briefing = self.ask("POST", f"{mine}/briefings", files=file, data={"title": "Concept"})
        yield False
        self.ask("POST", f"{SHARED}/briefings", files=file, data={"title": "Concept"})
        shared = self.ask("POST", GROUPS, json=RIDERS)["id"]
        yield False
        self.ask("POST", f"{GROUPS}/{shared}/generate")
        yield False
        self.ask("POST", f"{mine}/briefings/from-text", json={"title": "Note", "content": "Sold."})
        yield True
        people = self.ask("GET", f"{mine}/persona-groups/{group}/personas")
        yield from self._studies(mine, group, people[0]["id"], briefing["id"])
        yield True
        study = {"simulation_type": "survey", "persona_group_id": shared}
        self.ask("POST", f"{SHARED}/simulations", json=study)
        yield from self._ended(mine)
        yield True
        self.ask("GET", f"{mine}/briefings/{briefing['id']}/file")
        for home in (mine, SHARED):
            for path in ("", "/persona-groups", "/briefings", "/simulations"):
                self.ask("GET", home + path)
                yield False
        for path in (PROJECTS, f"{SETTINGS}/team", f"{SETTINGS}/api-keys"):
            self.ask("GET", path)
            yield False
        self.ask("GET", "/api/v1/library/personas", params={"limit": 100})
        self.ask("GET", "/api/v1/admin/personas/", headers=STAFF)
        self.ask("GET", "/api/v1/admin/invites", headers=STAFF)

    def _account(self) -> Iterator[bool]:
        who = {"email": f"{self.name}@example.com", "role": "member"}
        self.ask("POST", f"{SETTINGS}/team/invite", json=who)
        yield False
        self.ask("POST", f"{SETTINGS}/api-keys", json={"name": "CI"})
        yield False
        self.ask("POST", f"{SETTINGS}/api-keys", json={"name": "CI, again"})
        yield False
        self.ask("POST", "/api/v1/billing/checkout", json={"plan": "pro"})
        yield False
        invited = {"email": f"{self.name}@example.net"}
        link = self.ask("POST", "/api/v1/admin/invites", json=invited, headers=STAFF)["invite_url"]
        yield False
        demo = {"email": "demo@example.com", "password": "demo-password"}
        self.ask("POST", "/api/v1/auth/login", json=demo)
        yield False
        signup = {"password": "a-password", "full_name": "Ana Cruz", "company_name": "Insights"}
        token = link.rpartition("=")[2]
        self.ask("POST", "/api/v1/auth/signup", json=invited | signup | {"invite_token": token})
        yield False
        curated = {k: RIDERS[k] for k in ("gender", "income_level", "location", "occupation")}
        curated |= {"full_name": "Antonio Reyes", "age": 61}
        self.ask("POST", "/api/v1/admin/personas/", json=curated, headers=STAFF)
        yield False

    def _studies(self, mine: str, group: str, persona: str, briefing: str) -> Iterator[bool]:
        asked = {"persona_group_id": group, "prompt_question": "What of iced coffee at ₱12?"}
        for kind in ("focus_group", "survey", "idi_ai", "conjoint", "idi_manual", "concept_test"):
            more = {"idi_persona_id": persona} if kind == "idi_manual" else {}
            more |= {"briefing_ids": [briefing]} if kind == "concept_test" else {}
            body = asked | {"simulation_type": kind} | more
            one = f"{mine}/simulations/{self.ask('POST', f'{mine}/simulations', json=body)['id']}"
            yield False
            if kind == "survey":
                self.ask("POST", f"{one}/survey", files={"file": ("paper.txt", PAPER.encode())})
                self.ask("POST", f"{one}/run")
            elif kind == "idi_ai":
                self.ask("POST", f"{one}/script", files={"file": ("s.txt", SCRIPT.encode())})
            elif kind == "conjoint":
                self.ask("POST", f"{one}/conjoint-design", json=DESIGN)
            elif kind == "idi_manual":
                self.ask("POST", f"{one}/messages", json={"content": "How is your day?"})
                self.ask("POST", f"{one}/end")
            yield False

    def _ended(self, mine: str) -> Iterator[bool]:
        for study in self.ask("GET", f"{mine}/simulations"):
            one = f"{mine}/simulations/{study['id']}"
            self.ask("GET", f"{one}/results")
            yield False
        self.ask("POST", f"{one}/share")
        yield False
        self.ask("POST", f"{one}/rating", json={"rating": 4})
        yield False
        self.ask("POST", f"{one}/reliability-check", json={"n_runs": 2})
        yield False


def in_turn(names: list[str], at: int) -> list[str]:
    return names[:]


def one_after_the_other(names: list[str], at: int) -> list[str]:
    return names[-1:]


def at_random(names: list[str], at: int) -> list[str]:
    return stream(at, "interleaving").sample(names, 3)


def told(order: Order) -> dict[str, Sequence[object]]:
    """Let eight clients of one company live, and return what each was told."""
    with make_client() as client:
        clients = {name: Client(client, name) for name in NAMES}
        lives = {name: each.life() for name, each in clients.items()}
        waiting, at = list(NAMES), 0
        while lives:
            waiting = waiting or list(lives)
            if len(waiting) == len(lives):
                client.advance("10m")
            while waiting:
                at += 1
                for name in order(waiting, at):
                    step = next(lives[name], None)
                    if step is None:
                        del lives[name]
                    if step is not False:
                        waiting.remove(name)
        return {name: each.told for name, each in clients.items()}


@pytest.mark.slow
def test_eight_clients_with_a_key_each_are_told_the_same_in_any_order() -> None:
    expected = told(in_turn)
    for order in (one_after_the_other, at_random):
        found = told(order)
        for name in NAMES:
            for one, other in zip(expected[name], found[name], strict=True):
                assert one == other


def named(client: ContractClient, key: str) -> str:
    made = client.post(PROJECTS, json={"name": "New"}, headers={"X-Boses-Mock-Key": key})
    return str(made.json()["id"])


def test_a_key_that_is_used_again_names_another_thing() -> None:
    with make_client() as client:
        ids = [named(client, key) for key in ("a", "b", "a", "1:a", "b", "a")]
    assert len(set(ids)) == len(ids)
    with make_client() as client:
        again = [named(client, key) for key in ("a", "a", "a", "1:a", "b", "b")]
    assert [ids[0], ids[2], ids[5], ids[3], ids[1], ids[4]] == again


def test_what_has_a_key_moves_nothing_that_has_none() -> None:
    body = {"name": "New"}
    with make_client() as client:
        expected = [client.post(PROJECTS, json=body).json() for _ in range(2)]
    with make_client() as client:
        found = []
        for _ in range(2):
            named(client, "a")
            found.append(client.post(PROJECTS, json=body).json())
        listed = [each["id"] for each in client.get(PROJECTS).json()]
    assert found == expected
    assert [each for each in listed if each in (found[0]["id"], found[1]["id"])] == [
        found[1]["id"],
        found[0]["id"],
    ]


@pytest.mark.parametrize("key", ["", " ", "a b", "x" * 101, "a\tb", "a\x7f"])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_key_that_cannot_be_one_is_refused(client: ContractClient, method: str, key: str) -> None:
    headers = {"X-Boses-Mock-Key": key.encode("latin-1")}
    sent = {"json": {"name": "New"}} if method == "POST" else {}
    answer = client.request(method, PROJECTS, headers=headers, **sent)
    assert answer.status_code == 422
    refused = answer.json()["detail"][0]
    assert refused["loc"] == ["header", "X-Boses-Mock-Key"]
    assert refused["input"] == key


def test_a_key_is_let_in_from_a_page_and_shown_in_the_journal(client: ContractClient) -> None:
    asked = {
        "Origin": "http://localhost:3000",
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "x-boses-mock-key",
    }
    allowed = client.options(PROJECTS, headers=asked)
    assert allowed.status_code == 200
    named(client, "client-1")
    entry = client.get("/__admin/requests").json()["requests"][0]
    assert entry["headers"]["x-boses-mock-key"] == "client-1"


def test_what_clients_fill_at_random_changes_no_content() -> None:
    with make_client() as client:
        expected = Story(client)
        tell(expected)
    chance = stream(7, "random headers")
    with make_client() as client:
        send = client.request

        def random_headers(method: str, url: Any, **sent: Any) -> Any:
            names = ("X-Request-Id", "Idempotency-Key")
            headers = {name: f"{chance.below(2**60):x}" for name in names}
            return send(method, url, headers=headers | (sent.pop("headers", None) or {}), **sent)

        client.request = random_headers  # type: ignore[method-assign]
        found = Story(client)
        tell(found)
    assert found.answers == expected.answers


def test_what_has_a_key_is_listed_alike_when_the_file_is_opened_again(tmp_path: Path) -> None:
    with make_client(db=tmp_path / "world.db") as client:
        ids = [named(client, key) for key in NAMES]
        before = client.get(PROJECTS).json()
    with make_client(db=tmp_path / "world.db") as client:
        assert client.get(PROJECTS).json() == before
        again = named(client, NAMES[0])  # its second use, as the first is remembered
    assert again not in ids
