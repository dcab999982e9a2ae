"""The pytest plugin: ``boses_server``, a server a session, and ``boses``, a world a test.

Installed with the package, so that no test imports it. With pytest-xdist each worker has a server
of its own, started when a test first wants it: nothing is shared, so nothing is to be agreed on.

Nothing of the mock is imported before a test asks for a fixture.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from boses_mock.testing.mock import BosesMock
    from boses_mock.testing.world import World

_OPTIONS = {
    "seed": "what all chance derives from",
    "world": "the seed world: empty, demo or a file",
    "wire": "whom to follow, reference or live",
}
_MARKS = ("scenario", "clock", "world", "seed", "fork")
_MADE = pytest.StashKey["tuple[BosesMock, World]"]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Take the server's settings from the command line, or from the ini file."""
    group = parser.getgroup("boses", "the Boses mock")
    for name, what in _OPTIONS.items():
        group.addoption(f"--boses-{name}", metavar=name.upper(), help=f"Boses mock: {what}.")
        parser.addini(f"boses_{name}", f"Boses mock: {what}.", default=None)


def pytest_configure(config: pytest.Config) -> None:
    """Tell of the mark."""
    known = ", ".join(_MARKS)
    config.addinivalue_line("markers", f"boses(**how): how the test's world is made: {known}")


@pytest.fixture(scope="session")
def boses_settings(pytestconfig: pytest.Config) -> dict[str, Any]:
    """What the server is started with, in snake case; define it anew to give other flags."""
    given = {
        name: pytestconfig.getoption(f"boses_{name}") or pytestconfig.getini(f"boses_{name}")
        for name in _OPTIONS
    }
    return {name: value for name, value in given.items() if value}


@pytest.fixture(scope="session")
def boses_server(boses_settings: dict[str, Any]) -> Generator[BosesMock]:
    """A server for the whole session, in a process of its own, and its default world."""
    from boses_mock.testing.mock import BosesMock

    mock = BosesMock(**boses_settings)
    with _told_briefly():
        mock.start()
    try:
        yield mock
    finally:
        mock.stop()


@pytest.fixture
def boses(request: pytest.FixtureRequest, boses_server: BosesMock) -> World:
    """A world of the test's own on the session's server, made as ``@pytest.mark.boses`` says."""
    item = request.node
    _drop(item)  # of an earlier run of the same test, where a plugin runs it again
    with _told_briefly():
        world = boses_server.new_world(_name(item.nodeid), **_how(item))
    item.stash[_MADE] = boses_server, world
    return world


@contextmanager
def _told_briefly() -> Iterator[None]:
    """Fail with what the mock says alone: where in the kit it was met helps nobody."""
    from boses_mock.testing.control import ControlError

    try:
        yield
    except ControlError as error:
        pytest.fail(f"the Boses mock: {error}", pytrace=False)


def _how(item: pytest.Item) -> dict[str, Any]:
    how: dict[str, Any] = {}
    for mark in reversed(list(item.iter_markers("boses"))):  # the closest last, so that it wins
        if mark.args:
            pytest.fail(f"mark boses takes names only, not {mark.args[0]!r}", pytrace=False)
        how |= mark.kwargs
    for name in how:
        if name not in _MARKS:
            known = ", ".join(_MARKS)
            pytest.fail(f"mark boses has no {name!r}; it has {known}", pytrace=False)
    return how


def _name(nodeid: str) -> str:
    """Return a world's name that is the same in every run, as some of its bytes follow from it."""
    test = nodeid.rpartition("::")[2].removeprefix("test_").lower()
    readable = re.sub(r"[^a-z0-9]+", "-", test).strip("-")[:30].rstrip("-")
    digest = hashlib.sha256(nodeid.encode()).hexdigest()[:8]
    return f"{readable}-{digest}" if readable else digest


def _drop(item: pytest.Item) -> None:
    made = item.stash.get(_MADE, None)
    if made:
        del item.stash[_MADE]
        server, world = made
        if server.is_running:
            server.drop(world)


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None]:
    """Drop the test's world once all is reported: a fixture may look into it as it ends."""
    yield
    _drop(item)


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, Any, None]:
    """Show what the test's world was asked, where it fails."""
    outcome = yield
    report = outcome.get_result()
    made = item.stash.get(_MADE, None)
    if not report.failed or not made or not made[0].is_running:
        return
    world = made[1]
    report.sections.append(
        (f"latest requests to the Boses mock, world {world.name}", _asked(world))
    )


def _asked(world: World) -> str:
    from boses_mock.testing.control import ControlError

    try:
        return world.last_requests()
    except ControlError as error:
        return f"cannot be told: {error}"
