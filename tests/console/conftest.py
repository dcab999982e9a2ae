"""A server and a browser for all tests of the console, each of which takes a world of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import httpx2
import pytest

from tests.conftest import Server, start_server
from tests.console.driving import NARROW, WIDE, Console, opened, told


@pytest.fixture(scope="session")
def mock() -> Iterator[Server]:
    running = start_server("--clock", "manual")
    yield running
    running.stop()


@pytest.fixture(scope="session")
def browser(mock: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Console]:
    with opened(mock, tmp_path_factory.mktemp("browser")) as console:
        yield console


@pytest.fixture
def console(browser: Console) -> Iterator[Console]:
    """The browser, which afterwards is as before and asks for nothing any more."""
    yield browser
    browser.page.open("about:blank")
    browser.page.prefer("light")
    browser.page.resize(*WIDE)
    problems, browser.page.problems = browser.page.problems, []
    assert not problems


@pytest.fixture(params=[WIDE, NARROW], ids=["wide", "narrow"])
def at_both_widths(console: Console, request: pytest.FixtureRequest) -> Console:
    """The browser, through a window as of a laptop and through one as of a phone."""
    console.page.resize(*request.param)
    return console


@contextmanager
def app_beside(mock: Server, console: Console, **wanted: object) -> Iterator[httpx2.Client]:
    """Have an app that talks to a world of its own, which is called ``side``."""
    with mock.client() as client:
        made = told(client.post("/__admin/worlds", json={"name": "side", **wanted}))
        client.headers["Authorization"] = f"Bearer {made['token']}"
        client.headers["X-Boses-Mock-World"] = "side"
        yield client
        console.page.open("about:blank")
        client.delete("/__admin/worlds/side", headers={"X-Boses-Mock-World": "default"})


@pytest.fixture
def side(mock: Server, console: Console) -> Iterator[httpx2.Client]:
    """An app that talks to a world of its own, which is called ``side``."""
    with app_beside(mock, console) as client:
        yield client
