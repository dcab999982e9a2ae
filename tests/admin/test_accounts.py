"""Who can sign in is told with what it takes, as long as that holds."""

from __future__ import annotations

from boses_mock.settings import default_data_dir
from tests.conftest import ContractClient, make_client

ACCOUNTS = "/__admin/accounts"


def test_everybody_who_is_told_of_can_sign_in_and_is_who_the_token_says() -> None:
    with make_client(fixtures=default_data_dir() / "fixtures") as client:
        people = client.get(ACCOUNTS).json()["accounts"]
        assert len(people) > 4
        for who in people:
            if who["password"] is not None:
                given = {"email": who["email"], "password": who["password"]}
                assert client.post("/api/v1/auth/login", json=given).status_code == 200
            if who["token"] is not None:
                bearer = {"Authorization": f"Bearer {who['token']}"}
                me = client.get("/api/v1/auth/me", headers=bearer).json()["user"]
                assert (me["id"], me["company"]["name"]) == (who["id"], who["company_name"])


def test_a_password_that_holds_no_more_is_not_told(client: ContractClient) -> None:
    before = client.get(ACCOUNTS).json()["accounts"][0]
    change = {"current_password": before["password"], "new_password": "another-password"}
    assert client.patch("/api/v1/settings/password", json=change).status_code == 204
    after = client.get(ACCOUNTS).json()["accounts"][0]
    assert (before["password"], after["password"]) == ("demo-password", None)


def test_the_tokens_of_a_world_of_its_own_lead_to_it(client: ContractClient) -> None:
    client.post("/__admin/worlds", json={"name": "other"})
    other = {"X-Boses-Mock-World": "other"}
    token = client.get(ACCOUNTS, headers=other).json()["accounts"][0]["token"]
    asked = client.get("/api/v1/auth/me", headers={"Authorization": f"Bearer {token}"})
    assert asked.headers["X-Boses-Mock-World"] == "other"
