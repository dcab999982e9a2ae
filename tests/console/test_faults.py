"""The console's faults: made and seen to hit what is asked beside it, ordered and switched."""

from __future__ import annotations

import json
from typing import Any

import httpx2
import pytest

from tests.console.driving import NARROW, Console, looks_right, told

PROJECTS = "/api/v1/projects"
FAULTS = "/faults?world=side"
UNAVAILABLE = {"id": "a", "operation": "list_projects", "error": {"statusCode": 503}}
LIMITED = {"id": "b", "operation": "list_projects", "error": {"statusCode": 429}}
IDS = "[...document.querySelectorAll('.rule-id')].map((each) => each.innerText.trim())"


def rules(side: httpx2.Client) -> list[dict[str, Any]]:
    return list(told(side.get("/__admin/faults"))["rules"])


@pytest.fixture
def two(side: httpx2.Client) -> httpx2.Client:
    """The world ``side`` with two rules for the same operation."""
    for rule in (UNAVAILABLE, LIMITED):
        told(side.post("/__admin/faults", json=rule))
    return side


def test_a_fault_is_made_and_hits_a_request_that_is_made_beside_it(
    at_both_widths: Console, side: httpx2.Client
) -> None:
    console = at_both_widths
    console.open(FAULTS)
    console.click("500 once")
    console.fill("Operation", "list_projects")
    console.fill("What it says", "Ôi, hỏng rồi")
    console.click("Make the fault", "dialog")
    console.until_text("answers 500 “Ôi, hỏng rồi”, once", ".rule")
    answers = [side.get(PROJECTS) for _ in range(2)]
    assert [each.status_code for each in answers] == [500, 200]
    assert answers[0].json()["detail"] == "Ôi, hỏng rồi"
    console.until_text("1 fired of 2, over", ".rule")


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("500 once", {"error": {"statusCode": 500}, "failRequestCount": 1}),
        ("Every third fails", {"error": {"statusCode": 503}, "every": 3}),
        ("Slow by 2 s", {"delay": {"type": "fixed", "milliseconds": 2000}}),
        ("Drop the connection", {"fault": "CONNECTION_RESET_BY_PEER"}),
        ("429 with Retry-After", {"error": {"statusCode": 429, "retryAfter": 5}}),
        ("Generation fails at 3", {"operation": "generate_personas", "generation": {"failAt": 3}}),
        ("Generation stalls", {"operation": "generate_personas", "generation": {"stall": True}}),
    ],
    ids=lambda each: each if isinstance(each, str) else "",
)
def test_a_template_makes_what_it_is_called(
    console: Console, side: httpx2.Client, template: str, expected: dict[str, Any]
) -> None:
    console.open(FAULTS)
    console.click(template)
    console.click("Make the fault", "dialog")
    console.page.until("document.querySelector('.rule')")
    (rule,) = rules(side)
    for name, value in expected.items():
        told_of = rule[name]
        if isinstance(value, dict):
            told_of = {key: told_of[key] for key in value}
        assert told_of == value


def test_what_is_wrong_with_a_fault_is_told_at_its_field(
    console: Console, side: httpx2.Client
) -> None:
    console.open(FAULTS)
    console.click("New fault")
    console.fill("Operation", "list_project")
    console.click("Make the fault", "dialog")
    console.until_text("did you mean", "dialog .field-error")
    console.fill("Operation", "list_projects")
    console.fill("Status", "99")
    console.click("Make the fault", "dialog")
    console.until_text("statusCode", "dialog .field-error")
    console.fill("What happens", "response")
    console.fill("Body, as JSON", "{")
    console.click("Make the fault", "dialog")
    console.until_text("This is no JSON", "dialog .field-error")
    assert rules(side) == []


def test_a_fault_is_moved_by_the_keyboard_alone(console: Console, two: httpx2.Client) -> None:
    console.open(FAULTS, "document.querySelectorAll('.rule').length === 2")
    console.reach("Move a, number 1 of 2; arrow keys move it")
    console.page.press("ArrowDown")
    console.page.until(f'JSON.stringify({IDS}) === \'["b","a"]\'')
    assert two.get(PROJECTS).status_code == 429
    console.page.until(
        "document.activeElement.getAttribute('aria-label').startsWith('Move a, number 2')"
    )
    console.page.press("ArrowUp")
    console.page.until(f'JSON.stringify({IDS}) === \'["a","b"]\'')
    assert [each["id"] for each in rules(two)] == ["a", "b"]


def test_a_fault_is_dragged_to_another_place(console: Console, two: httpx2.Client) -> None:
    console.open(FAULTS, "document.querySelectorAll('.rule').length === 2")
    console.page.run("""(() => {
      const [first, second] = document.querySelectorAll(".rule");
      const dataTransfer = new DataTransfer();
      const tell = (rule, type) => rule.dispatchEvent(
        new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      tell(second, "dragstart");
      tell(first, "dragover");
      tell(first, "drop");
      tell(second, "dragend");
    })()""")
    console.page.until(f'JSON.stringify({IDS}) === \'["b","a"]\'')
    assert [each["id"] for each in rules(two)] == ["b", "a"]


def test_a_fault_is_moved_on_a_phone_which_cannot_drag(
    console: Console, two: httpx2.Client
) -> None:
    moves = (
        "[...document.querySelectorAll('.for-fingers')].filter((each) => each.checkVisibility())"
    )
    console.open(FAULTS, "document.querySelectorAll('.rule').length === 2")
    assert console.page.run(f"{moves}.length") == 0
    console.page.resize(*NARROW)
    assert console.page.run(f"{moves}.length") == 2
    console.click("Down with a")
    console.page.until(f'JSON.stringify({IDS}) === \'["b","a"]\'')
    assert [each["id"] for each in rules(two)] == ["b", "a"]


def test_a_fault_is_switched_off_and_deleted(console: Console, two: httpx2.Client) -> None:
    console.open(FAULTS, "document.querySelectorAll('.rule').length === 2")
    console.click("a is on")
    console.until_text("off", ".rule.off")
    assert two.get(PROJECTS).status_code == 429
    console.click("Delete b")
    console.page.until("document.querySelectorAll('.rule').length === 1")
    assert two.get(PROJECTS).status_code == 200


def test_a_fault_is_changed_in_its_place(console: Console, two: httpx2.Client) -> None:
    console.open(FAULTS, "document.querySelectorAll('.rule').length === 2")
    console.click("Change a")
    console.fill("Times", "2")
    console.click("Change the fault", "dialog")
    console.until_text("2 times", ".rule")
    assert [(each["id"], each.get("failRequestCount")) for each in rules(two)] == [
        ("a", 2),
        ("b", None),
    ]


def test_a_fault_that_no_form_can_say_is_written_as_json(
    console: Console, side: httpx2.Client
) -> None:
    console.open(FAULTS)
    console.click("New fault")
    console.click("Write it as JSON")
    schedule = {"operation": "list_projects", "schedule": [None, {"error": {"statusCode": 503}}]}
    console.fill("The rule, as JSON", json.dumps(schedule))
    console.click("Make the fault", "dialog")
    console.until_text("follows a schedule of 2 requests", ".rule")
    console.page.until("document.querySelectorAll('.dots li.hit').length === 1")
    assert [side.get(PROJECTS).status_code for _ in range(3)] == [200, 503, 200]
    console.click(f"Change {rules(side)[0]['id']}")
    console.until_text("The rule, as JSON", "dialog")


def test_a_scenario_takes_the_place_of_the_rules(console: Console, two: httpx2.Client) -> None:
    console.open(FAULTS)
    console.fill("Set of faults that holds", "flaky")
    console.until_text("flaky-requests", ".rules")
    assert [each["id"] for each in rules(two)] == ["flaky-requests", "flaky-generation"]


@pytest.mark.slow
def test_the_faults_look_right(console: Console, two: httpx2.Client) -> None:
    told(
        two.post(
            "/__admin/faults",
            json={
                **LIMITED,
                "id": "c",
                "error": {
                    "statusCode": 429,
                    "detail": "Quá nhiều yêu cầu trong một khoảng thời gian ngắn " * 5,
                },
            },
        )
    )
    looks_right(console, FAULTS, "document.querySelector('.dots li')")
    looks_right(console, f"{FAULTS}&make=error", "document.querySelector('dialog[open]')")
