"""The console's overview: worlds are made, forked, dropped and reset, and somebody signs in."""

from __future__ import annotations

import json

import httpx2
import pytest

from tests.conftest import GROUP, GROUPS, Server
from tests.console.driving import Console, looks_right, told

PROJECTS = "/api/v1/projects"
# What the page puts on the clipboard, which a headless browser has none of.
LISTENING = """window.copied = "";
navigator.clipboard.writeText = async (text) => { window.copied = text; }; true"""


def names(client: httpx2.Client) -> list[str]:
    return [world["name"] for world in told(client.get("/__admin/worlds"))["worlds"]]


def copied(console: Console, button: str) -> str:
    console.page.run(LISTENING)
    console.click(button)
    return str(console.page.until("window.copied"))


def test_a_world_is_forked_and_then_goes_its_own_way(
    at_both_widths: Console, side: httpx2.Client
) -> None:
    console = at_both_widths
    told(side.post(PROJECTS, json={"name": "Before the fork"}))
    console.open("/overview?world=side")
    console.click("Fork side")
    console.fill("Name of the fork", "side-b")
    console.click("Fork the world", "dialog")
    console.page.until("location.hash.includes('world=side-b')")
    bearer = {"Authorization": "Bearer boses-dev-token@side-b"}
    try:
        told(side.post(PROJECTS, json={"name": "After it"}))
        there = [project["name"] for project in told(side.get(PROJECTS, headers=bearer))]
        assert "Before the fork" in there and "After it" not in there
    finally:
        side.delete("/__admin/worlds/side-b", headers=bearer)


def test_a_world_is_made_as_the_form_says_and_dropped(
    console: Console, side: httpx2.Client
) -> None:
    console.open("/overview?world=side")
    console.click("New world")
    console.fill("Name", "made")
    console.fill("Seed", "7")
    console.fill("Clock of the world", "x60")
    console.fill("Scenario of faults", "flaky")
    console.click("Make the world", "dialog")
    console.page.until("location.hash.includes('world=made')")
    made = {"Authorization": "Bearer boses-dev-token@made"}
    settings = told(side.get("/__admin/settings", headers=made))
    assert (settings["seed"], settings["clock"], settings["scenario"]) == (7, "x60", "flaky")
    console.click("Drop made")
    console.click("Drop the world", "dialog")
    console.page.until("!location.hash.includes('made') && !document.querySelector('dialog')")
    assert "made" not in names(side)


def test_what_is_wrong_in_the_form_is_told_at_its_field(
    console: Console, side: httpx2.Client
) -> None:
    before = names(side)
    console.open("/overview?world=side")
    console.click("New world")
    console.fill("Name", "Not A Name")
    console.click("Make the world", "dialog")
    console.until_text("name:", "dialog .field-error")
    console.fill("Name", "side")
    console.click("Make the world", "dialog")
    console.until_text("side", "dialog .failure, dialog .field-error")
    console.page.press("Escape")
    console.page.until("!document.querySelector('dialog')")
    assert console.focused() == "New world"
    assert names(side) == before


def test_a_world_is_reset(console: Console, side: httpx2.Client) -> None:
    made = told(side.post(PROJECTS, json={"name": "To be forgotten"}))
    console.open("/overview?world=side")
    console.click("Reset side")
    console.click("Reset the world", "dialog")
    console.page.until("!document.querySelector('dialog')")
    assert made["id"] not in [each["id"] for each in told(side.get(PROJECTS))]


def test_a_setting_is_changed_and_one_that_is_wrong_is_told_of(
    console: Console, side: httpx2.Client
) -> None:
    console.open("/overview?world=side")
    console.fill("Generation pace", "instant")
    console.page.until("document.querySelector('.switch input') && true")
    console.fill("Delay", "fast")
    console.page.run(
        "[...document.querySelectorAll('label')].find((e) => e.innerText === 'Delay')"
        ".control.dispatchEvent(new FocusEvent('blur'))"
    )
    console.until_text("delay:", ".field-error")
    assert told(side.get("/__admin/settings"))["generation"] == "0..0"


def test_somebody_is_signed_in_by_what_is_copied(console: Console, side: httpx2.Client) -> None:
    console.open("/overview?world=side")
    token = copied(console, "Copy a token of Dana Demo")
    console.page.until("document.querySelector('[aria-live]:not(:empty)').innerText === 'Copied'")
    asked = side.get("/api/v1/auth/me", headers={"Authorization": f"Bearer {token}"})
    assert told(asked)["user"]["full_name"] == "Dana Demo"
    assert asked.headers["X-Boses-Mock-World"] == "side"
    login = copied(console, "Copy the login of Dana Demo")
    assert "X-Boses-Mock-World: side" in login
    body = json.loads(login.partition(" -d ")[2].strip("'"))
    assert told(side.post("/api/v1/auth/login", json=body))["access_token"]


def test_what_goes_on_is_seen_at_a_glance(console: Console, side: httpx2.Client) -> None:
    console.open("/overview?world=side")
    console.until_text("Nothing is going on")
    told(side.post(f"{GROUPS}/{GROUP}/generate"))
    console.until_text("left", "[aria-label='In flight'] .glance")
    console.click("Until idle")
    console.until_text("Nothing is going on")


@pytest.mark.slow
@pytest.mark.parametrize("state", ["page", "dialog"])
def test_the_overview_looks_right(mock: Server, console: Console, state: str) -> None:
    there = "document.querySelector('.account') && document.querySelector('.switch')"
    if state == "page":
        looks_right(console, "/overview", there)
        return
    console.open("/overview", there)
    console.click("New world")
    console.page.until("document.querySelector('dialog[open]')")
    assert console.complaints() == []
