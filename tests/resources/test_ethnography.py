"""Cultural signals: refreshed in the background of simulated time, and ageing."""

from __future__ import annotations

from typing import Any

import pytest

from tests.conftest import GROUP, GROUPS, ContractClient, make_client

REFRESH = "/api/v1/internal/ethnography/refresh"


def snapshot(client: ContractClient, market: str, vertical: str | None = None) -> dict[str, Any]:
    found = client.get("/__admin/ethnography").json()["snapshots"]
    return next(
        each for each in found if (each["market_code"], each["vertical"]) == (market, vertical)
    )


def metadata(client: ContractClient, group_id: str = GROUP) -> dict[str, Any]:
    client.post(f"{GROUPS}/{group_id}/generate")
    client.advance("1m")
    return dict(client.get(f"{GROUPS}/{group_id}").json()["generation_metadata"])


@pytest.mark.parametrize("asked", ["PH", "id", "Vn"])
def test_a_refresh_is_queued_for_anybody(anonymous: ContractClient, asked: str) -> None:
    answer = anonymous.post(f"{REFRESH}/{asked}", params={"vertical": "snacks"})
    assert answer.status_code == 202
    assert answer.json() == {"status": "queued", "market_code": asked.upper(), "vertical": "snacks"}
    assert anonymous.post(f"{REFRESH}/{asked}").json()["vertical"] is None


@pytest.mark.parametrize("asked", ["SG", "PHL", "philippines", "%20"])
def test_another_market_is_unknown(anonymous: ContractClient, asked: str) -> None:
    answer = anonymous.post(f"{REFRESH}/{asked}")
    assert answer.status_code == 400
    assert "ID, PH, VN" in answer.json()["detail"]


def test_a_refresh_is_a_timeline_and_its_snapshot_ages(client: ContractClient) -> None:
    client.post(f"{REFRESH}/PH", params={"vertical": "snacks"})
    assert snapshot(client, "PH", "snacks")["status"] == "queued"
    client.advance("10s")
    fresh = snapshot(client, "PH", "snacks")
    assert fresh["status"] == "ready"
    assert 0 < fresh["quality_score"] <= 1
    client.advance("7d")
    assert snapshot(client, "PH", "snacks")["status"] == "stale"


def test_one_that_is_going_is_not_queued_again(client: ContractClient) -> None:
    for _ in range(3):
        client.post(f"{REFRESH}/PH")
    assert snapshot(client, "PH")["number"] == 2
    client.advance("10s")
    client.post(f"{REFRESH}/PH")
    assert snapshot(client, "PH")["number"] == 3


def test_a_new_group_refreshes_the_market_it_lies_in(client: ContractClient) -> None:
    for location, market in (
        ("Makati, Metro Manila", "PH"),
        ("Jakarta, Indonesia", "ID"),
        ("Sài Gòn", "VN"),
    ):
        before = snapshot(client, market)["number"]
        client.post(GROUPS, json={"name": "x", "location": location})
        assert snapshot(client, market)["number"] == before + 1
    told = client.get("/__admin/ethnography").json()
    client.post(GROUPS, json={"name": "x", "location": "Singapore"})
    client.post(GROUPS, json={"name": "x"})
    assert client.get("/__admin/ethnography").json() == told


def test_a_run_tells_what_it_used(client: ContractClient) -> None:
    told = metadata(client)
    assert told["ethnography_used"] is True
    assert told["grounding_data_version"] == "PH-2026-01-05-1"
    assert "Shopee" in told["grounding_sources"]
    assert told["reddit_signals_used"] is ("Reddit" in told["grounding_sources"])
    assert told["reddit_caveat"]


def test_the_snapshot_before_serves_until_the_next_is_ready(client: ContractClient) -> None:
    client.post(f"{REFRESH}/PH")
    assert metadata(client)["grounding_data_version"].endswith("-1")
    assert metadata(client)["grounding_data_version"].endswith("-2")


def test_a_stale_snapshot_is_not_used_until_it_is_refreshed(client: ContractClient) -> None:
    client.advance("8d")
    told = metadata(client)
    assert (told["ethnography_used"], told["grounding_sources"]) == (False, [])
    assert told["reddit_caveat"] == "The signals of PH are 8 days old"
    client.post(f"{REFRESH}/PH")
    client.advance("10s")
    assert metadata(client)["ethnography_used"] is True


def test_a_market_that_is_not_covered_is_said_to_be_none(client: ContractClient) -> None:
    group_id = client.post(GROUPS, json={"name": "x", "location": "Singapore"}).json()["id"]
    assert metadata(client, group_id)["ethnography_used"] is False


def test_what_a_run_used_stays_said_whatever_comes_after(client: ContractClient) -> None:
    told = metadata(client)
    client.post(f"{REFRESH}/PH")
    client.advance("30d")
    assert client.get(f"{GROUPS}/{GROUP}").json()["generation_metadata"] == told


def test_snapshots_are_shared_by_companies_and_kept_apart_by_worlds() -> None:
    with make_client() as client:
        world = client.post("/__admin/worlds", json={"name": "other"}).json()
        client.post(f"{REFRESH}/PH")
        beside = client.get("/__admin/ethnography", headers={"X-Boses-Mock-World": world["name"]})
        numbers = {e["market_code"]: e["number"] for e in beside.json()["snapshots"]}
        assert numbers["PH"] == 1
        assert snapshot(client, "PH")["number"] == 2
