"""The live wire: what the service itself answers where its reference says otherwise."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.conftest import GROUP, GROUPS, ContractClient, make_client

WHOLE = {
    "name": "Commuters",
    "age_min": 20,
    "age_max": 40,
    "gender": "Non-binary",
    "location": "Jakarta, Indonesia",
    "income_level": "Upper-middle",
    "occupation": "Office worker",
}


@pytest.fixture
def live() -> Iterator[ContractClient]:
    with make_client(wire="live") as client:
        yield client


def test_progress_is_an_object_while_generating_and_null_otherwise(live: ContractClient) -> None:
    assert live.get(f"{GROUPS}/{GROUP}").json()["generation_progress"] is None
    live.post(f"{GROUPS}/{GROUP}/generate")
    progress = live.get(f"{GROUPS}/{GROUP}").json()["generation_progress"]
    assert progress == {"current": 0, "total": 5, "current_name": None, "completed": []}
    live.advance("300ms")
    first = live.get(f"{GROUPS}/{GROUP}").json()["generation_progress"]
    assert (first["current"], first["completed"]) == (1, [])
    live.advance("2s")
    later = live.get(f"{GROUPS}/{GROUP}").json()["generation_progress"]
    assert later["completed"]
    assert later["completed"][0] == first["current_name"]


def test_a_group_wants_all_its_fields_and_takes_any_gender(live: ContractClient) -> None:
    made = live.post(GROUPS, json=WHOLE)
    assert (made.status_code, made.json()["gender"]) == (201, "Non-binary")
    for field in set(WHOLE) - {"name"}:
        refused = live.post(GROUPS, json={k: v for k, v in WHOLE.items() if k != field})
        assert refused.status_code == 422
        assert refused.json()["detail"][0]["loc"] == ["body", field]


def test_a_parsed_prompt_is_always_whole(live: ContractClient) -> None:
    fields = live.post(f"{GROUPS}/parse-prompt", json={"prompt": "people who like tea"}).json()
    assert (fields["age_min"], fields["age_max"], fields["gender"]) == (18, 45, "All")
    assert (fields["persona_count"], fields["location"]) == (5, "Manila, Philippines")


def test_login_tells_the_user_and_keeps_the_tokens_in_cookies(live: ContractClient) -> None:
    given = {"email": "demo@example.com", "password": "demo-password"}
    answer = live.post("/api/v1/auth/login", json=given)
    assert set(answer.json()) == {"user"}
    assert {"access_token", "refresh_token"} <= set(answer.cookies)


def test_times_have_no_zone_but_for_accounts(live: ContractClient) -> None:
    assert not live.get(f"{GROUPS}/{GROUP}").json()["created_at"].endswith("Z")
    assert live.get("/api/v1/auth/me").json()["user"]["created_at"].endswith("Z")


def test_a_rate_limit_says_error(live: ContractClient) -> None:
    answer = live.get(f"{GROUPS}/{GROUP}", headers={"Prefer": "code=429"})
    assert answer.status_code == 429
    assert set(answer.json()) == {"error"}


def test_the_contract_shown_is_the_live_one(live: ContractClient) -> None:
    shown = live.get("/openapi.json").json()
    assert shown["info"]["title"].endswith("live wire)")
    assert "access_token" not in shown["components"]["schemas"]["AuthResponse"]["properties"]
    assert live.get("/openapi.yaml").status_code == 200


def test_the_reference_wire_differs_in_each_of_these(client: ContractClient) -> None:
    assert client.post(GROUPS, json={"name": "Anyone"}).status_code == 201
    assert (
        "age_min"
        not in client.post(f"{GROUPS}/parse-prompt", json={"prompt": "people who like tea"}).json()
    )
    assert client.get(f"{GROUPS}/{GROUP}").json()["created_at"].endswith("Z")
