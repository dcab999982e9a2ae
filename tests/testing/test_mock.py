"""The kit for any Python: a process, a thread, worlds, and a server that ends with its parent."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
from collections.abc import Iterator

import httpx2
import pytest

from boses_mock.testing import BosesMock, ControlError
from tests.conftest import GROUP, GROUPS
from tests.processes import runs, wait_until


@pytest.fixture(scope="module", params=["process", "in process"])
def mock(request: pytest.FixtureRequest) -> Iterator[BosesMock]:
    made = BosesMock(clock="manual") if request.param == "process" else BosesMock.asgi()
    with made as running:
        yield running


def test_a_world_is_called_moved_and_asked(mock: BosesMock) -> None:
    with mock.world("checkout", clock="manual") as world:
        assert world.client.post(f"{GROUPS}/{GROUP}/generate").status_code == 202
        assert world.wait_for(GROUP)["status"] == "complete"
        world.requests.assert_made("generate_personas", times=1)
        with pytest.raises(AssertionError, match="login was to be asked at least once"):
            world.requests.assert_made("login")
        with pytest.raises(ControlError, match="operation"):
            world.requests.find("lgin")
    assert "checkout" not in {each["name"] for each in mock.control("GET", "/worlds")["worlds"]}


def test_roles_are_signed_in_without_a_password(mock: BosesMock) -> None:
    with mock.world() as world:
        for role in ("owner", "admin", "member"):
            me = world.as_user(role).client.get("/api/v1/auth/me").json()["user"]
            assert me["role"] == role
        with pytest.raises(ControlError, match="nobody has the address"):
            world.login("nobody@example.com")


def test_the_cookies_of_a_login_lead_to_its_world(mock: BosesMock) -> None:
    with mock.world("cookies") as world:
        session = world.login("demo@example.com", "demo-password")
        for names in (["access_token", "refresh_token"], ["refresh_token"]):
            sent = "; ".join(f"{name}={session.cookies[name]}" for name in names)
            answer = world._channel.send("POST", "/api/v1/auth/refresh", {"Cookie": sent}, b"", 0.0)
            assert answer.status == 200, answer.body
            assert dict(answer.lines)["x-boses-mock-world"] == "cookies"
            session.cookies.update(answer.cookies)


def test_coroutines_have_it_too() -> None:
    async def story() -> int:
        async with BosesMock.asgi() as mock:
            transport = httpx2.ASGITransport(mock.app)
            async with httpx2.AsyncClient(transport=transport, base_url=mock.url) as client:
                answer = await client.get("/api/v1/projects", headers=mock.headers)
                return answer.status_code

    assert asyncio.run(story()) == 200


def test_a_setting_that_is_wrong_is_told() -> None:
    with pytest.raises(ControlError, match="no such flag --sed; did you mean --seed"):
        BosesMock(sed=7).start()
    with pytest.raises(ControlError, match="no such flag --sed; did you mean --seed"):
        BosesMock.asgi(sed=7).start()


def test_a_killed_parent_leaves_no_server() -> None:
    script = (
        "from boses_mock.testing import BosesMock; import signal\n"
        "with BosesMock() as mock: print(mock.pid, flush=True); signal.pause()"
    )
    parent = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)
    assert parent.stdout
    server = int(parent.stdout.readline())
    assert runs(server)
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    parent.stdout.close()
    assert wait_until(lambda: not runs(server), 10)
