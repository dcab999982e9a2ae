"""When a world begins: where it is told to, each time that it begins anew, and never backwards."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import jwt
import pytest

from boses_mock.app import create_app
from boses_mock.kernel.clock import MINUTE, ClockSpec, from_iso, wall
from boses_mock.settings import BadSetting, Settings, parse_start
from tests.conftest import ContractClient, Server, make_client
from tests.test_cli import run

Start = Callable[..., Server]
MAY = "2026-05-01T00:00:00.000000Z"


def now(client: ContractClient) -> str:
    return str(client.get("/__admin/clock").json()["now"])


@pytest.mark.parametrize("clock", ["manual", "real", "x2"])
def test_a_world_begins_at_the_start_again_at_each_reset(clock: str) -> None:
    with make_client(clock=ClockSpec.parse(clock), start=parse_start("2026-05-01")) as client:
        client.post("/__admin/clock", json={"advance": "1d"})
        assert now(client).startswith("2026-05-02T00:0")
        client.post("/__admin/reset")
        assert now(client).startswith("2026-05-01T00:0")


def test_now_is_the_present_of_each_world_that_begins() -> None:
    with make_client(start="now") as client:
        begun = from_iso(now(client))
        assert 0 <= wall() - begun < MINUTE
        client.post("/__admin/clock", json={"advance": "1d"})
        forked = client.post("/__admin/worlds", json={"fork": "default"}).json()
        assert forked["now"] == now(client)  # as the other is, whatever the wall says
        fresh = client.post("/__admin/worlds", json={}).json()
        assert begun <= from_iso(fresh["now"]) <= wall()


def test_a_session_of_a_manual_clock_begun_now_is_valid_to_a_browser() -> None:
    with make_client(start="now") as client:
        body = {"email": "demo@example.com", "password": "demo-password"}
        token = client.post("/api/v1/auth/login", json=body).json()["access_token"]

    expires = jwt.decode(token, options={"verify_signature": False})["exp"]
    assert expires * 1_000_000 > wall()


def test_a_start_before_the_seed_world_is_refused_naming_both() -> None:
    with pytest.raises(BadSetting, match=r"2026-01-01.*2026-01-05"):
        create_app(Settings(start=parse_start("2026-01-01")))


def test_a_kept_world_goes_on_and_is_moved_forwards_only(server: Start, tmp_path: Path) -> None:
    flags = "--db", str(tmp_path / "world.db"), "--clock", "manual"

    def begun(*more: str) -> str:
        started = server(*flags, *more)
        with started.client() as client:
            told = str(client.get("/__admin/clock").json()["now"])
        started.process.terminate()
        started.process.wait(timeout=5)
        return told

    assert begun("--start", "2026-05-01") == MAY
    assert begun() == begun("--start", "2026-04-01") == MAY
    assert begun("--start", "2026-06-01").startswith("2026-06-01")


@pytest.mark.parametrize("flags", [["--start", "soon"], ["--start", "2026-01-01"]])
def test_a_bad_start_is_a_bad_flag(flags: list[str]) -> None:

    ended = run(*flags, "--port", "0")
    assert (ended.returncode, ended.stderr.count("\n")) == (2, 1)
    assert "--start: " in ended.stderr and flags[1] in ended.stderr


def test_the_clock_is_set_forwards_and_says_why_not_back(client: ContractClient) -> None:
    answer = client.post("/__admin/clock", json={"set": "2026-05-01", "freeze": True})
    assert (answer.json()["now"], answer.json()["frozen"]) == (MAY, True)
    for wrong in ("2026-04-30", "soon", "", "9999-01-01"):
        refused = client.post("/__admin/clock", json={"set": wrong, "resume": True})
        (detail,) = refused.json()["detail"]
        assert refused.status_code == 422
        assert (detail["loc"], detail["input"]) == (["body", "set"], wrong)
    both = client.post("/__admin/clock", json={"set": "2026-06-01", "advance": "1d"})
    assert both.status_code == 422
    assert client.get("/__admin/clock").json() == answer.json()
