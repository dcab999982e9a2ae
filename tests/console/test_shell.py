"""The console's frame in a real browser: navigation, worlds, clock, and a server that goes away."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import httpx2
import pytest

from tests.browser import driven
from tests.conftest import DEVELOPER, Server
from tests.console.conftest import app_beside
from tests.console.driving import Console, looks_right, told

HEADED = "document.activeElement.matches('main h1') && document.activeElement.innerText === '{}'"
DEFAULT = {"X-Boses-Mock-World": "default"}


def test_a_page_is_reached_by_its_link_and_left_by_going_back(console: Console) -> None:
    console.open()
    console.click("Jobs", "nav")
    console.page.until(HEADED.format("Jobs"))
    assert console.page.run("document.title") == "Jobs · boses-mock"
    console.click("Faults", "nav")
    console.page.until("document.querySelector('h1').innerText === 'Faults'")
    console.page.run("history.back()")
    console.page.until("document.querySelector('h1').innerText === 'Jobs'")


def test_a_place_that_there_is_not_is_told_of(console: Console) -> None:
    console.open("/nowhere")
    console.until_text('There is no page "nowhere".')


def test_the_clock_is_moved_from_every_page(mock: Server, console: Console) -> None:
    console.open("/faults")
    with mock.client() as client:
        before = told(client.get("/__admin/clock"))["now"]
        console.page.until("document.querySelector('.clock .when time, .clock time.when')")
        shown = console.text(".clock .when")
        console.click("+1 day", ".clock")
        console.page.until(f"document.querySelector('.clock .when').innerText !== {shown!r}")
        after = told(client.get("/__admin/clock"))["now"]
    passed = datetime.fromisoformat(after) - datetime.fromisoformat(before)
    assert passed.days == 1
    assert console.text(".clock .when") == after[:19].replace("T", " ")


def test_what_is_shown_is_the_world_of_the_address(mock: Server, console: Console) -> None:
    with app_beside(mock, console, seed=7):
        console.open("/overview?world=side")
        console.until_text("7", ".facts")
        console.fill("World", "default")
        console.until_text("42", ".facts")
        assert "world=" not in console.page.run("location.hash")


def test_a_world_that_there_is_not_is_told_of_once(console: Console, side: httpx2.Client) -> None:
    console.open("/overview?world=nowhere")
    console.until_text("No such world", "main h1")
    assert console.page.run("document.querySelectorAll('.failure').length") == 1
    console.click("Show the default world")
    console.until_text("Overview", "main h1")
    console.open("/jobs?world=side", "document.querySelector('main h2, .empty')")
    side.delete("/__admin/worlds/side", headers={"Authorization": "Bearer boses-dev-token"})
    console.until_text("No such world", "main h1")
    told(side.post("/__admin/worlds", json={"name": "side"}, headers=DEVELOPER | DEFAULT))


def test_a_server_that_went_away_is_found_again(
    server: Callable[..., Server], tmp_path: Path
) -> None:
    first = server("--clock", "manual")
    with driven(tmp_path) as page:
        console = Console(page, first.url)
        console.open()
        first.stop()
        console.until_text("The server went away; looking for it")
        server("--clock", "manual", "--port", str(first.port))
        page.until("!document.body.innerText.includes('went away')")


def test_a_server_with_an_admin_token_asks_for_it_once(
    server: Callable[..., Server], tmp_path: Path
) -> None:
    locked = server("--admin-token", "open-sesame")
    with driven(tmp_path) as page:
        console = Console(page, locked.url)
        console.open("/jobs")
        console.fill("This server wants its admin token", "open-sesame")
        console.click("Unlock")
        page.until("!document.body.innerText.includes('wants its admin token')")
        console.open("/overview")
        console.until_text("42", ".facts")


def test_a_place_that_there_is_not_looks_right_as_well(console: Console) -> None:
    looks_right(console, "/nowhere", "document.querySelector('.failure')")


@pytest.mark.slow
def test_a_page_is_there_within_300_milliseconds(console: Console) -> None:
    there = "document.querySelector('.account')"
    loaded = f"""new Promise((done) => {{
      const look = () => ({there} ? done(performance.now()) : requestAnimationFrame(look));
      look();
    }})"""
    taken: list[float] = []
    while (
        len(taken) < 40 and min(taken, default=301) > 300
    ):  # of which the machine has time for one
        console.page.open("about:blank")
        console.page.open(f"{console.url}/#/overview")
        taken.append(console.page.run(loaded))
    assert min(taken) <= 300, taken


def test_a_page_is_reached_and_left_by_the_keyboard_alone(console: Console) -> None:
    console.open("/overview")
    console.page.press("Tab")
    assert console.focused() == "To the page"
    console.page.press("Enter")
    assert console.focused() == "Overview"
    console.open("/overview")
    console.reach("Faults")
    console.page.press("Enter")
    console.page.until(HEADED.format("Faults"))
    console.reach("New fault")
    console.page.press("Enter")
    console.page.until("document.querySelector('dialog[open]')")
    assert console.focused() == "Operation"
    console.page.press("Escape")
    console.page.until("!document.querySelector('dialog')")
    assert console.focused() == "New fault"


def test_a_server_says_where_the_console_is_unless_it_has_none(
    server: Callable[..., Server],
) -> None:
    page = {"Accept": "text/html"}
    for flags, shown in (((), True), (("--no-console",), False)):
        started = server(*flags)
        assert (f"Console  {started.url}/\n" in started.banner) is shown
        with started.client() as client:
            assert ("/console/app.js" in client.get("/", headers=page).text) is shown
            assert client.get("/console/app.js").status_code == (200 if shown else 404)
