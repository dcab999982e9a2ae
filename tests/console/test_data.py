"""Data, in a real browser: what the API tells of a world, and what can be done to it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import httpx2
import pytest

from tests.conftest import PROJECT, Server
from tests.console.conftest import app_beside
from tests.console.driving import NARROW, WIDE, Console, looks_right, told
from tests.console.test_home import CONSOLE
from tests.contract_check import contract

DEMO = "0b5e5000-0000-4000-8000-000000000001"
SCOOTERS = "0b5e5000-0000-4000-8000-000000000202"
COFFEE = "0b5e5000-0000-4000-8000-000000000201"
SAVINGS = "0b5e5000-0000-4000-8000-000000000203"
SNACKERS = "0b5e5000-0000-4000-8000-000000000301"  # a group of eight
PLACE = f"/data/{DEMO}/{PROJECT}"
SNACKERS_SEEN = f"{PLACE}/groups/{SNACKERS}?world=side"
GROUP = f"/api/v1/projects/{PROJECT}/persona-groups/{SNACKERS}"
HOSTILE = "<img src=x onerror=window.hacked=1><script>window.hacked=1</script>"
LONG_NAME = "Công Tằng Tôn Nữ Thị Hoàng Phương Thảo Nguyễn Phước Bảo Khương"


@pytest.fixture
def side(mock: Server, console: Console) -> Iterator[httpx2.Client]:
    """An app that talks to a demo world of its own, which is called ``side``."""
    with app_beside(mock, console, world="demo") as client:
        yield client


def people(client: httpx2.Client) -> list[str]:
    return [who["full_name"] for who in told(client.get(f"{GROUP}/personas"))]


def studies(client: httpx2.Client, project: str, kind: str) -> Iterator[dict[str, Any]]:
    for study in told(client.get(f"/api/v1/projects/{project}/simulations")):
        if study["simulation_type"] == kind and study["status"] == "complete":
            yield study


def link(study: dict[str, Any]) -> str:
    return f"/data/{DEMO}/{study['project_id']}/studies/{study['id']}?world=side"


def results(client: httpx2.Client, study: dict[str, Any]) -> list[dict[str, Any]]:
    path = f"/api/v1/projects/{study['project_id']}/simulations/{study['id']}/results"
    return list(told(client.get(path)))


def test_one_comes_from_the_companies_to_a_persona_and_back(console: Console, side) -> None:
    console.open("/data?world=side")
    console.until_text("Kapwa Insights")  # another company than the developer's
    for label in ("Philippines snack launch", "Quezon City office snackers", "Sheila Lacson"):
        console.click(label, "main")
    console.until_text("Psychographic notes")
    assert "QA tester at a games studio" in console.text()
    console.page.run("history.back()")
    console.page.until("document.querySelectorAll('.person').length === 8")
    shown = console.page.run("[...document.querySelectorAll('.person h3')].map(e => e.innerText)")
    assert shown == people(side)
    drawn = "[...document.images].every((each) => each.complete && each.naturalWidth > 0)"
    console.page.until(drawn)


def test_looking_is_no_request_of_the_app(console: Console, side) -> None:
    side.post("/__admin/faults", json={"operation": "*", "error": {"statusCode": 503}})
    console.open(SNACKERS_SEEN)
    console.page.until("document.images.length === 8")
    assert told(side.get("/__admin/requests"))["requests"] == []
    assert told(side.get("/__admin/faults"))["rules"][0]["fired"] == 0


def test_a_group_is_generated_anew_and_seen_to_end_as_the_clock_moves(
    console: Console, side
) -> None:
    before = people(side)
    console.open(SNACKERS_SEEN)
    console.click("Regenerate", ".handles")
    console.click("Regenerate", "dialog")
    console.until_text("generating", ".generation")
    console.until_text("Nobody is in it yet")
    console.page.until("document.querySelector('.generation [role=progressbar]')")
    console.click("Until idle", ".clock")
    console.until_text("complete", ".generation")
    console.page.until("document.querySelectorAll('.person').length === 8")
    after = people(side)
    assert after != before and all(name in console.text() for name in after)


def test_what_is_deleted_is_asked_about_first(console: Console, side) -> None:
    first = people(side)[0]
    console.open(SNACKERS_SEEN)
    console.click(first, "main")
    console.click("Delete", ".handles")
    console.until_text(f"{first} leaves the group.", "dialog")
    console.click("Leave it", "dialog")
    assert first in people(side)
    console.click("Delete", ".handles")
    console.click("Delete the persona", "dialog")
    console.page.until("document.querySelectorAll('.person').length === 7")
    assert first not in people(side) and first not in console.text()


def test_a_refusal_is_told_in_words_where_it_arises(console: Console, side) -> None:
    console.open(SNACKERS_SEEN)
    console.click("Regenerate", ".handles")
    side.delete(GROUP).raise_for_status()
    console.click("Regenerate", "dialog")
    console.until_text("Persona group not found")
    console.open(f"/data/{PROJECT}?world=side")
    console.until_text(f"No company of this world has the id {PROJECT}")


def test_the_apis_answer_is_shown_as_it_is(console: Console, side) -> None:
    console.open(SNACKERS_SEEN)
    console.page.until("document.querySelector('.page > .handles > .button')")
    console.page.run("document.querySelector('.page > .handles > .button').focus()")
    console.page.press("Enter")
    console.page.until("document.querySelector('dialog pre')")
    assert json.loads(console.text("dialog pre")) == told(side.get(GROUP))
    console.page.press("Escape")
    console.page.until("!document.querySelector('dialog')")
    assert console.focused() == "Open as JSON"


def test_links_into_the_documentation_name_operations_of_it() -> None:
    source = (CONSOLE / "pages/data/api.js").read_text(encoding="utf-8")
    tags = dict(re.findall(r"^  (\w+): \"([^\"]+)\",$", source, re.MULTILINE))
    documented = {
        operation["operationId"]: operation["tags"][0]
        for item in contract()["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict)
    }
    assert len(tags) > 10 and tags.items() <= documented.items()
    used = "".join(each.read_text(encoding="utf-8") for each in CONSOLE.rglob("pages/**/*.js"))
    linked = set(re.findall(r"(?:operation=|what=|docsOf\()\"([a-z_]+)\"", used))
    assert linked <= tags.keys() and len(linked) > 8


@pytest.mark.slow
def test_a_link_into_the_documentation_opens_its_operation(console: Console) -> None:
    console.page.open(f"{console.url}/docs#/{quote('Persona groups')}/get_persona_group")
    console.page.until("!!document.querySelector('.opblock.is-open')")
    assert "Read a persona group" in console.text(".opblock.is-open")


def test_the_results_of_every_kind_of_study_are_drawn(console: Console, side) -> None:
    (conjoint,) = studies(side, SCOOTERS, "conjoint")
    (whole,) = [each for each in results(side, conjoint) if each["persona_id"] is None]
    console.open(link(conjoint))
    console.page.until("document.querySelector('.diverging')")
    for attribute, levels in whole["report_sections"]["part_worths"].items():
        drawn = console.text(f"[aria-label='Part-worths of {attribute}']")
        figures = [float(figure) for figure in re.findall(r"[+-]?\d\.\d\d$", drawn, re.M)]
        assert figures == [pytest.approx(worth, abs=0.0051) for worth in levels.values()]
    assert "Nguyễn Thị Mỹ Thảo" in console.text()  # of a segment, by her name

    (group,) = studies(side, PROJECT, "focus_group")
    *_, whole = results(side, group)
    console.open(link(group))
    console.page.until("document.querySelector('.sentiment')")
    legend = console.text(".sentiment .legend")
    assert re.findall(r"(\w+) (\d+)", legend) == [
        (mood, str(count)) for mood, count in whole["sentiment_distribution"].items()
    ]
    for turn in whole["report_sections"]["transcript"]:
        assert turn["text"] in console.text(".transcript")

    (interviews,) = studies(side, PROJECT, "idi_ai")
    first, *_ = results(side, interviews)
    console.open(link(interviews))
    console.page.until("document.querySelector('.individual')")
    console.page.run("document.querySelector('.individual').open = true")
    asked = first["transcript"].split("\n")[0].removeprefix("INTERVIEWER: ")
    assert asked in console.text(".individual .transcript")
    console.page.run("document.querySelector('.individual a').click()")
    console.until_text("Psychographic notes")
    console.click("In the library")
    console.until_text("In these groups")


def test_the_points_of_a_scale_are_counted(console: Console, side) -> None:
    (survey,) = studies(side, SAVINGS, "survey")
    (whole,) = [each for each in results(side, survey) if each["persona_id"] is None]
    question = whole["report_sections"]["per_question"][0]
    console.open(link(survey))
    console.page.until("document.querySelector('.question .bars')")
    bars = "[...document.querySelectorAll('.question .bars tr')]"
    counted = console.page.run(f"{bars}.map((row) => row.innerText.split(/\\s+/))")
    assert counted == [[point, str(n)] for point, n in question["distribution"].items()]
    long = console.page.run(f"{bars}.map((row) => row.querySelector('.length')?.offsetWidth || 0)")
    most = max(question["distribution"].values())
    share = [n / most for n in question["distribution"].values()]
    assert [each / max(long) for each in long] == pytest.approx(share, abs=0.02)


def test_answers_to_choose_from_are_counted(console: Console, side) -> None:
    survey = next(studies(side, COFFEE, "survey"))
    (whole,) = [each for each in results(side, survey) if each["persona_id"] is None]
    questions = whole["report_sections"]["per_question"]
    counted = next(each for each in questions if each["type"] == "multiple_choice")
    console.open(link(survey))
    console.page.until("!!document.querySelector('.question .bars')")
    text = console.text(f"[aria-label^='How often each answer to {counted['text']}']")
    assert re.findall(r"(\S.*?)\s+(\d+)(?:\n|$)", text) == [
        (option, str(count)) for option, count in counted["distribution"].items()
    ]


def test_a_study_that_failed_tells_of_whom_and_why(console: Console, side) -> None:
    listed = told(side.get(f"/api/v1/projects/{PROJECT}/simulations"))
    (failed,) = [each for each in listed if each["status"] == "failed"]
    console.open(link(failed))
    console.until_text(failed["error_message"], ".failure-inline")
    for each in failed["failed_personas"]:
        assert each["name"] in console.text() and each["error"] in console.text()
    console.until_text("No results", ".empty")


def test_the_keyboard_alone_leads_to_a_persona(console: Console, side) -> None:
    console.open(f"{PLACE}?world=side")
    console.page.until("document.querySelectorAll('[aria-label=Groups] a').length === 7")
    console.page.run("document.querySelector('[aria-label=Groups] li:last-child a').focus()")
    console.page.press("Enter")
    console.page.until("document.querySelectorAll('.person').length === 8")
    console.page.run("document.querySelector('main h1').focus()")
    passed: list[str] = []
    while "Sheila Lacson" not in passed:
        console.page.press("Tab")
        passed.append(console.focused())
        assert len(passed) < 20, passed
    assert {"Copy id", "Open as JSON", "Open in docs", "Regenerate", "Delete"} < {*passed}
    console.page.press("Enter")
    console.until_text("Psychographic notes")


def test_an_interview_that_goes_on_is_heard(console: Console, side) -> None:
    studies = told(side.get(f"/api/v1/projects/{PROJECT}/simulations"))
    (active,) = [each for each in studies if each["status"] == "active"]
    console.open(f"{PLACE}/studies/{active['id']}?world=side")
    console.until_text("Good afternoon! How was business this week?")
    messages = f"/api/v1/projects/{PROJECT}/simulations/{active['id']}/messages"
    answer = told(side.post(messages, json={"content": "And what about rain?"}))
    console.until_text("And what about rain?")
    assert answer


def test_the_library_is_searched_and_turned_over(console: Console, side) -> None:
    console.open(f"/data/{DEMO}/library?world=side")
    console.until_text("Page 1 of")
    console.click("Next", "main")
    console.until_text("Page 2 of")
    console.fill("Occupation", "QA tester")
    console.page.until("location.hash.includes('QA+tester')")
    console.page.until("document.querySelectorAll('.person').length === 3")
    console.click("Sheila Lacson", "main")
    console.until_text("Quezon City office snackers", "main")


@pytest.fixture
def hostile(side: httpx2.Client) -> str:
    """A project full of what no page must take for more than text; where it is shown."""
    projects = "/api/v1/projects"
    words = {"name": f"{HOSTILE} {LONG_NAME}", "description": HOSTILE + "W" * 4_900}
    project = told(side.post(projects, json=words))["id"]
    groups = f"{projects}/{project}/persona-groups"
    group = told(side.post(groups, json=words | {"occupation": HOSTILE, "persona_count": 1}))
    told(side.post(f"{groups}/{group['id']}/generate"))
    briefing = {"title": f"{HOSTILE} {LONG_NAME}", "content": HOSTILE + "W" * 10_000}
    told(side.post(f"{projects}/{project}/briefings/from-text", json=briefing))
    side.post("/__admin/clock", json={"until": "idle"}).raise_for_status()
    return f"/data/{DEMO}/{project}"


def test_whatever_was_sent_is_shown_as_text(console: Console, hostile: str) -> None:
    console.page.resize(*NARROW)
    shown = f"{HOSTILE} {LONG_NAME}"
    console.open(f"{hostile}?world=side")
    for opens in ("Groups", "Briefings"):
        console.page.until(f"document.querySelector('[aria-label={opens}] a')")
        assert shown in console.text(f"[aria-label={opens}]")
        console.page.run(f"document.querySelector('[aria-label={opens}] a').click()")
        console.page.until("document.querySelector('.prose')")
        assert console.overflow() == 0
        assert console.page.run("window.hacked") is None
        assert shown in console.text(".whereabouts")
        if opens == "Groups":
            console.page.until("document.querySelector('.person a')")
            console.page.run("document.querySelector('.person a').click()")
            console.until_text("Psychographic notes")
            assert console.overflow() == 0
        console.open(f"{hostile}?world=side")
    console.page.resize(*WIDE)


@pytest.mark.slow
def test_every_page_of_data_looks_right(console: Console, side) -> None:
    (conjoint,) = studies(side, SCOOTERS, "conjoint")
    (survey,) = studies(side, SAVINGS, "survey")
    persona, *_ = told(side.get(f"{GROUP}/personas"))
    for place, wait in (
        ("/data?world=side", "document.querySelectorAll('.project').length > 5"),
        (f"{PLACE}?world=side", "document.querySelectorAll('.line').length > 20"),
        (SNACKERS_SEEN, "document.querySelectorAll('.person').length === 8"),
        (SNACKERS_SEEN.replace("?", f"/{persona['id']}?"), "document.querySelector('.profile')"),
        (link(conjoint), "document.querySelector('.diverging')"),
        (link(survey), "document.querySelector('.question')"),
        (f"/data/{DEMO}/library?world=side", "document.querySelectorAll('.person').length > 20"),
        (f"/data/{DEMO}?world=side", "document.querySelector('td')"),
    ):
        looks_right(console, place, wait)
