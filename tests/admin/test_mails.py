"""What the service would have sent, in a world of its own."""

from __future__ import annotations

from tests.conftest import ContractClient


def test_mails_are_told_with_what_caused_them(client: ContractClient) -> None:
    client.post("/__admin/worlds", json={"name": "side"})
    named = {"X-Boses-Mock-World": "side", "Authorization": ""}
    session = client.post("/__admin/sessions", json={"role": "owner"}, headers=named).json()
    client.headers["Authorization"] = f"Bearer {session['access_token']}"
    assert client.get("/__admin/mails").json() == {"mails": []}
    client.post("/api/v1/auth/forgot-password", json={"email": "demo@example.com"})
    client.post("/api/v1/settings/team/invite", json={"email": "ana@example.com", "role": "member"})
    reset, invite = client.get("/__admin/mails").json()["mails"]
    assert (reset["to"], invite["to"]) == ("demo@example.com", "ana@example.com")
    assert (reset["operation"], invite["operation"]) == ("forgot_password", "create_team_invite")
    assert invite["link"].startswith("http://localhost:3000/invite/")
    for mail in (reset, invite):
        assert mail["link"] in mail["text"]
        asked = {"operation": mail["operation"]}
        (cause,) = client.post("/__admin/requests/find", json=asked).json()["requests"]
        assert (cause["id"], cause["at"]) == (mail["request"], mail["at"])
    others = {"X-Boses-Mock-World": "default", "Authorization": ""}
    assert client.get("/__admin/mails", headers=others).json() == {"mails": []}
    client.post("/__admin/reset")
    assert client.get("/__admin/mails").json() == {"mails": []}


def test_a_query_is_refused(client: ContractClient) -> None:
    assert client.get("/__admin/mails?to=ana").status_code == 422
