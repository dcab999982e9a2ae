"""The journal: always shown, bounded in bytes, and without the secrets of those who are in it."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from starlette.testclient import TestClient

from boses_mock.serving.logs import LineFormatter
from boses_mock.serving.requests import RequestLog, wording
from boses_mock.settings import Settings
from boses_mock.world.journal import CAPACITY, LARGEST, Journal
from tests.conftest import DEVELOPER, ContractClient

SECRET = "hunter2hunter2"
PROJECTS = "/api/v1/projects"
REQUESTS = "/__admin/requests"


def recorded(journal: Journal, **given: Any) -> None:
    request: dict[str, Any] = {
        "at": 0,
        "method": "GET",
        "path": "/",
        "query": "",
        "operation": None,
        "status": 200,
        "why": None,
        "headers": [],
        "body": b"",
        "mail": [],
    }
    journal.record(**{**request, **given})


@pytest.mark.parametrize(
    "given",
    [
        {"headers": [(b"x-large", b"x" * 1_000_000)]},
        {"headers": [(b"x", b"x" * 60_000)]},
        {"headers": [(b"x", b"")] * 20_000},
        {"path": "/" + "x" * 1_000_000, "query": "x" * 1_000_000, "body": b"x" * 1_000_000},
        {"mail": [{"to": "a@example.com", "link": "x" * 60_000}]},
    ],
)
def test_what_the_journal_holds_is_bounded_in_bytes(given: dict[str, Any]) -> None:
    journal = Journal()
    for _ in range(300):
        recorded(journal, **given)
    entries = journal.entries
    assert sum(entry.size for entry in entries) <= LARGEST
    assert entries[-1].number == 300


def test_small_requests_are_kept_up_to_the_capacity() -> None:
    journal = Journal()
    for _ in range(CAPACITY + 5):
        recorded(journal, headers=[(b"host", b"localhost")])
    assert [journal.entries[0].number, len(journal.entries)] == [6, CAPACITY]


def test_a_journal_that_was_cleared_has_its_whole_room_again() -> None:
    journal = Journal()
    for _ in range(2):
        for _ in range(100):
            recorded(journal, headers=[(b"x", b"x" * 60_000)])
        assert len(journal.entries) == 100
        journal.clear()


@pytest.mark.parametrize(
    "headers",
    [
        {"Proxy-Authorization": f"Basic {SECRET}"},
        {"X-Forwarded-Access-Token": SECRET},
        {"X-AMZ-Security-Token": SECRET},
        {"X-Api-KEY": SECRET},
        {"Cookie": f"access_token={SECRET}"},
        {"Referer": f"http://localhost/reset?%74oken={SECRET}"},
        {"X-Original-Url": f"/api/v1/share/{SECRET}"},
    ],
)
def test_the_journal_shows_no_secret_of_a_header(
    client: ContractClient, headers: dict[str, str]
) -> None:
    client.get(PROJECTS, headers=headers)
    shown = client.get(REQUESTS)
    assert shown.status_code == 200
    assert shown.json()["meta"]["total"] == 1
    assert SECRET not in shown.text


@pytest.mark.parametrize(
    "path",
    [f"{PROJECTS}?%74oken={SECRET}", f"{PROJECTS}?Api_Key={SECRET}", f"/api/v1/share/{SECRET}"],
)
def test_neither_journal_nor_log_shows_a_secret_of_an_address(
    client: ContractClient, path: str
) -> None:
    lines: list[str] = []
    watched = RequestLog(client.app, wording(Settings()), lines.append)
    TestClient(watched, base_url="http://localhost:8000", headers=DEVELOPER).get(path)
    assert SECRET not in client.get(REQUESTS).text
    assert len(lines) == 1 and path.partition("?")[0][:13] in lines[0] and SECRET not in lines[0]


def test_the_journal_shows_no_webhook(client: ContractClient) -> None:
    address = f"https://hooks.slack.com/services/T0/B0/{SECRET}"
    client.patch(
        "/api/v1/settings/notifications", json={"slack_webhook_url": address, "note": address}
    )
    shown = client.get(REQUESTS)
    assert shown.json()["requests"] and SECRET not in shown.text


@pytest.mark.parametrize("character", ["\n", "\r", "\x1b", "\u2028", "\x85", "\ud800"])
def test_no_client_forges_a_line_of_the_log(character: str) -> None:
    record = logging.LogRecord("x", logging.INFO, "", 0, "GET /%s", (f"a{character}b",), None)
    line = LineFormatter("%(levelname)s: %(message)s").format(record)
    assert line == f"INFO: GET /a{ascii(character)[1:-1]}b"
