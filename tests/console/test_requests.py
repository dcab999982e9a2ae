"""The console's requests: as they happen, found, explained, made again and made a fault of."""

from __future__ import annotations

import json
from typing import Any

import httpx2
import pytest

from tests.console.driving import NARROW, WIDE, Console, looks_right, told

PROJECTS = "/api/v1/projects"
REQUESTS = "/requests?world=side"
ROWS = "document.querySelectorAll('.request')"
HOSTILE = "<img src=x onerror=window.hacked=1>"


def rows(console: Console) -> list[str]:
    told_of = console.page.run(f"[...{ROWS}].map((row) => row.innerText.replaceAll('\\n', ' '))")
    return [str(each) for each in told_of]


def test_a_request_is_shown_as_it_happens_and_opens_to_all_of_it(
    at_both_widths: Console, side: httpx2.Client
) -> None:
    console = at_both_widths
    console.open(REQUESTS)
    console.until_text("Nobody has asked anything yet")
    told(side.post(PROJECTS, json={"name": "Cà phê hòa tan", "description": "Số 1"}))
    console.page.until(f"{ROWS}.length === 1", seconds=3)
    told(side.get(PROJECTS))
    console.page.until(f"{ROWS}.length === 2", seconds=3)
    assert "GET" in rows(console)[0]  # the newest comes first
    console.page.run(f"{ROWS}[1].click()")
    console.until_text("Nothing intervened", ".detail")
    shown = console.text(".detail")
    for said in ("create_project", "Cà phê hòa tan", "content-type", "Headers of the answer"):
        assert said in shown
    assert "boses-dev-token" not in shown
    console.page.run("history.back()")
    console.page.until("!document.querySelector('.detail')")


def test_requests_are_filtered_and_the_filter_is_in_the_address(
    console: Console, side: httpx2.Client
) -> None:
    told(side.post(PROJECTS, json={"name": "Kape"}))
    side.get(PROJECTS)
    side.get(PROJECTS, headers={"Prefer": "code=503"})
    console.open(f"{REQUESTS}&status=503", f"{ROWS}.length === 1")
    assert "list_projects" in rows(console)[0]
    console.fill("Status", "2xx")
    console.page.until(f"{ROWS}.length === 2 && location.hash.includes('status=2xx')")
    console.fill("Operation", "create_project")
    console.page.until(f"{ROWS}.length === 1")
    console.page.run("history.back()")
    console.page.until(f"{ROWS}.length === 2")
    console.fill("Status", "")
    console.fill("Text", "kape")
    console.page.until("location.hash.includes('text=kape')")
    console.page.until(f"{ROWS}.length > 0 && {ROWS}.length < 3")
    console.fill("Text", "nothing like it")
    console.until_text("No request fits")
    console.click("Show all")
    console.page.until(f"{ROWS}.length === 3")


def test_what_met_no_operation_stands_out_with_what_was_meant(
    console: Console, side: httpx2.Client
) -> None:
    side.get("/api/v1/project")
    side.post("/api/v1/auth/me")
    console.open(REQUESTS, f"{ROWS}.length === 2")
    assert console.page.run("document.querySelectorAll('.request.unmatched').length") == 2
    assert "did you mean GET /api/v1/projects?" in rows(console)[1]
    console.page.run(f"{ROWS}[1].click()")
    console.until_text("turned away before any operation was asked", ".detail")
    assert not console.page.run("document.querySelector('.detail').innerText.includes('Make a')")


def test_it_is_explained_why_an_answer_is_as_it_is(console: Console, side: httpx2.Client) -> None:
    rule = {"id": "half", "probability": 0.999, "error": {"statusCode": 500}}
    told(side.post("/__admin/faults", json=rule))
    side.get(PROJECTS)
    side.get(PROJECTS, headers={"Prefer": "code=404"})
    console.open(f"{REQUESTS}&id=2")
    console.until_text("asked for this status itself, by its Prefer header", ".why")
    console.open(f"{REQUESTS}&id=1")
    console.until_text("Fault rule half fired. It hits 100 % of the requests", ".why")
    console.click("Show the rule", ".why")
    console.page.until("document.querySelector('.rule.shown')")
    told(side.delete("/__admin/faults/half") and side.get("/__admin/faults"))
    console.open(f"{REQUESTS}&id=1")
    console.until_text("It is no longer there", ".why")


def test_a_request_is_made_again(console: Console, side: httpx2.Client) -> None:
    told(side.post(PROJECTS, json={"name": "Twice"}))
    console.open(f"{REQUESTS}&id=1", "document.querySelector('.detail .actions')")
    console.click("Replay")
    console.until_text("Request 2", ".detail")
    names = [project["name"] for project in told(side.get(PROJECTS))]
    assert names.count("Twice") == 2


def test_why_a_request_is_not_made_again_is_told_beside_it(
    console: Console, side: httpx2.Client
) -> None:
    side.post(PROJECTS, json={"name": "Long", "description": "x" * 20_000})
    console.open(f"{REQUESTS}&id=1", "document.querySelector('.detail .actions')")
    console.click("Replay")
    console.until_text("which the journal does not keep", ".detail .failure")


def test_a_fault_is_made_of_a_request(console: Console, side: httpx2.Client) -> None:
    side.get(PROJECTS, headers={"Prefer": "code=503"})
    console.open(f"{REQUESTS}&id=1", "document.querySelector('.detail .actions')")
    console.click("Make a fault of this")
    console.click("Make the fault", "dialog")
    console.until_text("answers 503", ".rule")
    assert side.get(PROJECTS).status_code == 503
    console.page.run("history.back()")  # the form is not opened a second time
    console.until_text("Request 1", ".detail")


def test_a_request_is_copied_as_curl(console: Console, side: httpx2.Client) -> None:
    side.get(f"{PROJECTS}?page=2")
    console.open(f"{REQUESTS}&id=1", "document.querySelector('.detail .actions')")
    console.page.run("navigator.clipboard.writeText = async (text) => { window.copied = text; }")
    console.click("Copy as curl")
    assert "/api/v1/projects?page=2'" in console.page.until("window.copied")


def test_the_journal_is_downloaded_as_it_is_filtered(console: Console, side: httpx2.Client) -> None:
    told(side.post(PROJECTS, json={"name": "Kape"}))
    side.get(PROJECTS)
    console.open(f"{REQUESTS}&status=2xx&operation=create_project", f"{ROWS}.length === 1")
    console.page.run("""URL.createObjectURL = (blob) => { window.blob = blob; return "#"; };
      HTMLAnchorElement.prototype.click = function () { window.saved = this.download; }; true""")
    console.click("Download HAR")
    assert console.page.until("window.saved") == "boses-mock-side.har"
    log = json.loads(console.page.run("window.blob.text()"))["log"]
    assert [each["_operation"] for each in log["entries"]] == ["create_project"]


def test_the_journal_is_cleared(console: Console, side: httpx2.Client) -> None:
    side.get(PROJECTS)
    console.open(REQUESTS, f"{ROWS}.length === 1")
    console.click("Clear")
    console.until_text("Nobody has asked anything yet")
    side.get(PROJECTS)
    console.page.until(f"{ROWS}.length === 1")


def test_a_world_that_begins_anew_is_followed(console: Console, side: httpx2.Client) -> None:
    for _ in range(3):
        side.get(PROJECTS)
    console.open(REQUESTS, f"{ROWS}.length === 3")
    told(side.post("/__admin/reset"))
    side.get("/api/v1/auth/me")
    console.page.until(f"{ROWS}.length === 1", seconds=15)
    assert "get_me" in rows(console)[0]


def test_requests_are_read_by_the_keyboard_alone(console: Console, side: httpx2.Client) -> None:
    for path in ("/api/v1/auth/me", PROJECTS, "/api/v1/library/personas"):
        side.get(path)
    console.open(REQUESTS, f"{ROWS}.length === 3")
    console.reach("Requests, newest first; arrow keys open one after the other")
    console.page.press("ArrowDown")
    console.until_text("Request 3", ".detail")
    console.page.press("ArrowDown")
    console.until_text("Request 2", ".detail")
    console.page.press("ArrowUp")
    console.until_text("Request 3", ".detail")
    console.reach("Close")
    console.page.press("Enter")
    console.page.until("!document.querySelector('.detail')")


def test_a_thousand_requests_stay_smooth(console: Console, side: httpx2.Client) -> None:
    for _ in range(1_000):
        side.get("/api/v1/auth/me")
    console.open(REQUESTS)
    console.until_text("1000 of 1000", ".counted")
    assert console.page.run(f"{ROWS}.length") < 60  # what is out of sight is not there
    console.page.run("document.querySelector('.windowed').scrollTop = 17000")
    console.page.until(f"[...{ROWS}].some((row) => row.href.includes('id=500'))")
    slowest = console.page.run("""new Promise((done) => {
      const list = document.querySelector(".windowed");
      let before = performance.now(), slowest = 0, frames = 0;
      const step = (now) => {
        slowest = Math.max(slowest, now - before);
        before = now;
        list.scrollTop += 200;
        if (++frames < 60) requestAnimationFrame(step); else done(slowest);
      };
      requestAnimationFrame(step);
    })""")
    assert slowest < 250, f"a frame took {slowest} ms"
    at = console.page.run("document.querySelector('.windowed').scrollTop")
    side.get(PROJECTS)
    console.page.until(f"document.querySelector('.windowed').scrollTop === {at + 34}")


@pytest.mark.parametrize("place", ["path", "query", "body", "answer"])
def test_what_a_client_sent_is_text_and_nothing_else(
    console: Console, side: httpx2.Client, place: str
) -> None:
    asked: dict[str, Any] = {
        "path": lambda: side.get(f"/api/v1/{HOSTILE}"),
        "query": lambda: side.get(PROJECTS, params={"q": HOSTILE}),
        "body": lambda: side.post(PROJECTS, json={"name": HOSTILE, "description": HOSTILE}),
        "answer": lambda: (side.post(PROJECTS, json={"name": HOSTILE}), side.get(PROJECTS)),
    }
    asked[place]()
    count = told(side.get("/__admin/requests"))["meta"]["total"]
    console.open(f"{REQUESTS}&id={count}", "document.querySelector('.detail .why')")
    assert "onerror" in console.text(".detail").replace("%3D", "=")
    assert not console.page.run("window.hacked || document.querySelector('main img')")


@pytest.mark.slow
def test_the_requests_look_right(console: Console, side: httpx2.Client) -> None:
    side.get("/api/v1/project")
    long = {"name": "Nghiên cứu " * 9} | {f"field-{number}": "x" * 1_000 for number in range(10)}
    side.post(PROJECTS, json=long)
    side.get(PROJECTS, headers={"Prefer": "code=503"})
    looks_right(console, REQUESTS, f"{ROWS}.length === 3")
    console.page.prefer("dark")
    for size in (NARROW, WIDE):
        console.page.resize(*size)
        console.open(f"{REQUESTS}&id=2", "document.querySelector('.detail .why')")
        assert (console.complaints(), console.overflow()) == ([], 0)
    assert "Show all 10,2" in console.text(".detail")
