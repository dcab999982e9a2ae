"""Settings, keys, team, staff invites and billing."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.conftest import GROUP, GROUPS, PROJECT, ContractClient, make_client

SETTINGS = "/api/v1/settings"
SIMULATIONS = f"/api/v1/projects/{PROJECT}/simulations"
COMPANY = "0b5e5000-0000-4000-8000-000000000001"
DEMO = {"email": "demo@example.com", "password": "demo-password"}
STAFF = {"Authorization": "Bearer boses-staff-token"}
ANA = {"email": "ana@example.com", "password": "ana-password"}


def mails(client: ContractClient) -> list[dict[str, str]]:
    entries = client.get("/__admin/requests").json()["requests"]
    return [mail for entry in entries for mail in entry["mail"]]


def token_of(link: str) -> str:
    return re.split("[=/]", link)[-1]


def invited(client: ContractClient, role: str = "member") -> str:
    """Ask Ana to join, and return what her link carries."""
    body = {"email": ANA["email"], "role": role}
    assert client.post(f"{SETTINGS}/team/invite", json=body).status_code == 201
    return token_of(mails(client)[-1]["link"])


def is_valid(client: ContractClient, token: str) -> bool:
    answer = client.get("/api/v1/auth/invite", params={"token": token}).json()
    return bool(answer["valid"])


def joined(client: ContractClient, role: str = "member") -> dict[str, str]:
    """Let Ana join, and return the header she sends from then on."""
    accepted = client.post(
        "/api/v1/auth/accept-invite",
        params={"token": invited(client, role)},
        json={"password": ANA["password"], "full_name": "Ana Cruz"},
    )
    assert accepted.status_code == 201
    client.cookies.clear()
    return {"Authorization": f"Bearer {accepted.json()['access_token']}"}


def test_the_company_is_renamed_and_keeps_its_webhook(client: ContractClient) -> None:
    hook = "https://hooks.slack.com/services/T0/B0/x"
    changed = client.patch(
        f"{SETTINGS}/company", json={"name": "Insights", "slack_webhook_url": hook}
    )
    assert (changed.json()["name"], changed.json()["slack_webhook_url"]) == ("Insights", hook)
    company = client.get("/api/v1/auth/me").json()["user"]["company"]
    assert company == client.get(f"{SETTINGS}/company").json() == changed.json()
    assert (
        client.patch(f"{SETTINGS}/company", json={"slack_webhook_url": None}).json()[
            "slack_webhook_url"
        ]
        is None
    )


@pytest.mark.parametrize(
    "hook", ["http://hooks.slack.com/x", "https://example.com/", "https://hooks.slack.com/ x"]
)
def test_a_webhook_elsewhere_is_refused_by_name(client: ContractClient, hook: str) -> None:
    refused = client.patch(f"{SETTINGS}/company", json={"slack_webhook_url": hook})
    assert refused.status_code == 422
    assert refused.json()["detail"][0]["loc"] == ["body", "slack_webhook_url"]
    assert refused.json()["detail"][0]["input"] == hook


def test_mail_is_refused_and_wanted_again(client: ContractClient) -> None:
    for wanted in (False, True):
        body = {"email_notifications": wanted}
        assert client.patch(f"{SETTINGS}/notifications", json=body).status_code == 204
        assert client.get("/api/v1/auth/me").json()["user"]["email_notifications"] is wanted


def test_a_new_password_is_the_one_to_log_in_with(client: ContractClient) -> None:
    wrong = {"current_password": "wrong", "new_password": "another-one"}
    assert client.patch(f"{SETTINGS}/password", json=wrong).status_code == 400
    right = wrong | {"current_password": DEMO["password"]}
    assert client.patch(f"{SETTINGS}/password", json=right).status_code == 204
    assert client.post("/api/v1/auth/login", json=DEMO).status_code == 401
    again = DEMO | {"password": "another-one"}
    assert client.post("/api/v1/auth/login", json=again).status_code == 200


def test_an_owner_takes_the_company_along(client: ContractClient) -> None:
    ana = joined(client)
    wrong = client.request("DELETE", f"{SETTINGS}/account", json={"password": "wrong"})
    assert (wrong.status_code, wrong.json()) == (400, {"detail": "Password is incorrect."})
    assert client.get("/api/v1/projects").status_code == 200
    right = {"password": DEMO["password"]}
    first = client.request("DELETE", f"{SETTINGS}/account", json=right)
    assert (first.status_code, "Remove all other members" in first.text) == (400, True)
    for member in client.get(f"{SETTINGS}/team").json()["members"][1:]:
        assert client.delete(f"{SETTINGS}/team/members/{member['id']}").status_code == 204
    assert client.request("DELETE", f"{SETTINGS}/account", json=right).status_code == 204
    assert client.get("/api/v1/projects").status_code == 401
    assert client.get("/api/v1/projects", headers=ana).status_code == 401
    assert client.post("/api/v1/auth/login", json=DEMO).status_code == 401


def test_a_member_leaves_alone(client: ContractClient) -> None:
    ana = joined(client)
    body = {"password": ANA["password"]}
    assert (
        client.request("DELETE", f"{SETTINGS}/account", json=body, headers=ana).status_code == 204
    )
    assert len(client.get(f"{SETTINGS}/team").json()["members"]) == 1
    assert client.get("/api/v1/projects").status_code == 200


def test_an_api_key_works_at_once_until_it_ends(client: ContractClient) -> None:
    ends = {"name": "CI", "expires_at": "2026-01-05T02:00:00Z"}
    made = client.post(f"{SETTINGS}/api-keys", json=ends).json()
    assert re.fullmatch("boses_[0-9a-f]{64}", made["key"])
    assert made["key_prefix"] == made["key"][:16]
    listed = client.get(f"{SETTINGS}/api-keys").json()
    assert [key["id"] for key in listed] == [made["id"]]
    assert "key" not in listed[0]
    assert (listed[0]["is_active"], listed[0]["last_used_at"]) == (True, None)
    del client.headers["Authorization"]
    by_key = {"X-API-Key": made["key"]}
    assert client.get("/api/v1/projects", headers=by_key).status_code == 200
    assert (
        client.get("/api/v1/projects", headers={"X-API-Key": made["key"][:-1]}).status_code == 401
    )
    used = client.get(f"{SETTINGS}/api-keys", headers=by_key).json()[0]
    assert used["last_used_at"] == "2026-01-05T01:00:00.000000Z"
    client.advance("1h")
    assert client.get("/api/v1/projects", headers=by_key).status_code == 401
    ended = client.get(f"{SETTINGS}/api-keys", headers={"Authorization": "Bearer boses-dev-token"})
    assert ended.json()[0]["is_active"] is False


def test_a_deleted_api_key_is_dead_and_gone(client: ContractClient) -> None:
    made = client.post(f"{SETTINGS}/api-keys", json={"name": "CI"}).json()
    assert client.delete(f"{SETTINGS}/api-keys/{made['id']}").status_code == 204
    assert client.delete(f"{SETTINGS}/api-keys/{made['id']}").status_code == 404
    assert client.get(f"{SETTINGS}/api-keys").json() == []
    del client.headers["Authorization"]
    assert client.get("/api/v1/projects", headers={"X-API-Key": made["key"]}).status_code == 401


def test_a_key_that_has_ended_before_it_begins_is_refused(client: ContractClient) -> None:
    body = {"name": "CI", "expires_at": "2020-01-01T00:00:00Z"}
    refused = client.post(f"{SETTINGS}/api-keys", json=body)
    assert refused.json()["detail"][0]["loc"] == ["body", "expires_at"]


def test_an_invite_leads_into_the_team(client: ContractClient) -> None:
    token = invited(client, "admin")
    pending = client.get(f"{SETTINGS}/team").json()["pending_invites"]
    assert [(each["email"], each["role"], each["invited_by_name"]) for each in pending] == [
        (ANA["email"], "admin", "Dana Demo")
    ]
    shown = client.get("/api/v1/auth/accept-invite", params={"token": token}).json()
    known = {"valid": True, "email": ANA["email"]}
    assert client.get("/api/v1/auth/invite", params={"token": token}).json() == known
    assert shown == known | {
        "company_name": "Demo Research",
        "inviter_name": "Dana Demo",
        "role": "admin",
    }
    body = {"token": token, "password": ANA["password"]}
    answer = client.post("/api/v1/auth/accept-invite", json=body)
    assert answer.json()["user"]["role"] == "admin"
    assert {"access_token", "refresh_token"} <= set(answer.cookies)
    assert client.post("/api/v1/auth/accept-invite", json=body).status_code == 400
    team = client.get(f"{SETTINGS}/team").json()
    assert [each["email"] for each in team["members"]] == [DEMO["email"], ANA["email"]]
    assert team["pending_invites"] == []
    client.cookies.clear()
    assert client.post("/api/v1/auth/login", json=ANA).json()["user"]["company"]["id"] == COMPANY


def test_an_invite_may_be_taken_by_signing_up(client: ContractClient) -> None:
    body = {**ANA, "company_name": "Ignored", "invite_token": invited(client)}
    assert (
        client.post("/api/v1/auth/signup", json=body | {"email": "eve@example.com"}).status_code
        == 400
    )
    user = client.post("/api/v1/auth/signup", json=body).json()["user"]
    assert (user["role"], user["company"]["id"]) == ("member", COMPANY)


def test_an_invite_ends_by_time_and_by_being_taken_back(client: ContractClient) -> None:
    token = invited(client)
    client.advance("7d")
    assert not is_valid(client, token)
    later = invited(client)
    pending = client.get(f"{SETTINGS}/team").json()["pending_invites"]
    assert len(pending) == 1
    assert client.delete(f"{SETTINGS}/team/invites/{pending[0]['id']}").status_code == 204
    assert client.delete(f"{SETTINGS}/team/invites/{pending[0]['id']}").status_code == 204
    assert not is_valid(client, later)
    assert client.get("/api/v1/auth/invite").status_code == 422


def test_whoever_has_an_account_cannot_be_invited(client: ContractClient) -> None:
    refused = client.post(f"{SETTINGS}/team/invite", json={"email": "Staff@example.com"})
    assert (refused.status_code, refused.json()) == (
        400,
        {
            "detail": "This email already has a Boses account."
            " Ask them to contact support to transfer workspaces."
        },
    )


def test_a_mere_member_runs_nothing(client: ContractClient) -> None:
    ana = joined(client)
    for method, path, body in [
        ("PATCH", "/settings/company", {"name": "Mine"}),
        ("POST", "/settings/team/invite", {"email": "eve@example.com"}),
        ("POST", "/billing/checkout", {"plan": "pro"}),
    ]:
        assert client.request(method, f"/api/v1{path}", json=body, headers=ana).status_code == 403


def test_a_removed_member_is_out_at_once(client: ContractClient) -> None:
    ana = joined(client)
    members = client.get(f"{SETTINGS}/team").json()["members"]
    assert client.delete(f"{SETTINGS}/team/members/{members[0]['id']}").status_code == 400
    assert client.delete(f"{SETTINGS}/team/members/{members[1]['id']}").status_code == 204
    assert client.get("/api/v1/projects", headers=ana).status_code == 401
    stranger = "0b5e5000-0000-4000-8000-000000000102"
    assert client.delete(f"{SETTINGS}/team/members/{stranger}").status_code == 404


def test_staff_invite_somebody_to_start_a_company(client: ContractClient) -> None:
    assert client.get("/api/v1/admin/invites").status_code == 403
    made = client.post("/api/v1/admin/invites", json={"email": ANA["email"]}, headers=STAFF).json()
    assert made["status"] == "pending"
    body = {**ANA, "company_name": "Cruz", "invite_token": token_of(made["invite_url"])}
    user = client.post("/api/v1/auth/signup", json=body).json()["user"]
    assert (user["role"], user["company"]["name"]) == ("owner", "Cruz")
    client.cookies.clear()
    listed = client.get("/api/v1/admin/invites", headers=STAFF).json()
    assert [(each["status"], each["used_at"]) for each in listed["items"]] == [
        ("used", "2026-01-05T01:00:00.000000Z")
    ]
    one = f"/api/v1/admin/invites/{made['id']}"
    refused = client.delete(one, headers=STAFF)
    assert (refused.status_code, refused.json()) == (400, {"detail": "Cannot revoke a used invite"})
    other = {"email": "eve@example.com"}
    again = client.post("/api/v1/admin/invites", json=other, headers=STAFF).json()
    one = f"/api/v1/admin/invites/{again['id']}"
    assert [client.delete(one, headers=STAFF).status_code for _ in range(2)] == [204, 204]
    ended = client.get("/api/v1/admin/invites", headers=STAFF).json()["items"]
    assert {each["email"]: each["status"] for each in ended}["eve@example.com"] == "expired"


def asked(client: ContractClient, **headers: str) -> Any:
    body = {"simulation_type": "survey", "persona_group_id": GROUP}
    return client.post(SIMULATIONS, json=body, headers=headers)


def test_a_plan_that_is_used_up_answers_402(client: ContractClient) -> None:
    client.post(f"{GROUPS}/{GROUP}/generate")
    client.advance("1m")
    assert client.get("/api/v1/billing/status").json()["plan_limit"] == 9999
    plan = {"plan": "free", "simulations_used": 2}
    assert client.patch(f"/__admin/companies/{COMPANY}", json=plan).status_code == 200
    assert asked(client).status_code == 201
    refused = asked(client)
    assert refused.status_code == 402
    assert refused.json()["detail"] == {
        "error": "quota_exceeded",
        "plan": "free",
        "limit": 3,
        "used": 3,
        "message": "The free plan allows 3 simulations and 3 are used",
    }
    assert client.get("/api/v1/auth/me").json()["user"]["company"]["simulations_used"] == 3


def test_a_checkout_is_completed_on_a_page_of_the_mock(client: ContractClient) -> None:
    client.patch(f"/__admin/companies/{COMPANY}", json={"plan": "free", "simulations_used": 10})
    origin = {"Origin": "http://localhost:3000"}
    url = client.post("/api/v1/billing/checkout", json={"plan": "pro"}, headers=origin).json()[
        "url"
    ]
    shown = client.get(url)
    assert "Take the Pro plan" in shown.text
    done = client.post(url, follow_redirects=False)
    assert done.status_code == 303
    assert done.headers["location"] == "http://localhost:3000/settings/billing?checkout=success"
    assert client.get(url).status_code == 404
    status = client.get("/api/v1/billing/status").json()
    assert (status["plan"], status["plan_limit"], status["simulations_used"]) == ("pro", 35, 0)
    assert status["billing_period_ends_at"] == "2026-02-04T01:00:00.000000Z"
    assert status["stripe_customer_id"].startswith("cus_")
    portal = client.post("/api/v1/billing/portal").json()["url"]
    client.post(portal, follow_redirects=False)
    assert client.get("/api/v1/billing/status").json()["plan"] == "free"


def test_a_paid_plan_counts_anew_every_thirty_days(client: ContractClient) -> None:
    url = client.post("/api/v1/billing/checkout", json={"plan": "pro"}).json()["url"]
    client.post(url, follow_redirects=False)
    client.patch(f"/__admin/companies/{COMPANY}", json={"simulations_used": 200})
    client.advance("61d")
    status = client.get("/api/v1/billing/status").json()
    assert status["simulations_used"] == 0
    assert status["billing_period_ends_at"] == "2026-04-05T01:00:00.000000Z"


def test_pages_and_pictures_of_another_world_say_which(client: ContractClient) -> None:
    token = client.post("/__admin/worlds", json={"name": "beside"}).json()["token"]
    there = {"Authorization": f"Bearer {token}"}
    url = client.post("/api/v1/billing/checkout", json={"plan": "pro"}, headers=there).json()["url"]
    del client.headers["Authorization"]
    assert client.get(url).status_code == 200
    assert client.get(url.partition("?")[0]).status_code == 404


def test_simulations_and_uploads_are_limited_by_address_but_for_cookies() -> None:
    with make_client(rate_limits=True) as client:
        answers = [asked(client).status_code for _ in range(21)]
        assert answers == [422] * 20 + [429]
        assert asked(client, **STAFF).status_code == 429
        client.post("/api/v1/auth/login", json=DEMO)
        assert asked(client).status_code == 422
        client.cookies.clear()
        form = {"title": "x"}
        files = {"file": ("a.txt", b"words")}
        url = f"/api/v1/projects/{PROJECT}/briefings"
        told = [client.post(url, data=form, files=files).status_code for _ in range(31)]
        assert told == [201] * 30 + [429]


def test_a_page_that_has_been_used_says_so_to_a_person(client: ContractClient) -> None:
    url = client.post("/api/v1/billing/checkout", json={"plan": "pro"}).json()["url"]
    assert client.post(url, follow_redirects=False).status_code == 303
    for again in (client.get(url), client.post(url)):
        assert again.status_code == 404
        assert again.headers["content-type"].startswith("text/html")
        assert "Ask the app for a new one" in again.text


@pytest.mark.parametrize(
    "ends", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "soon", 12, ""]
)
def test_an_end_of_a_key_that_is_no_usable_time_is_named_once(
    client: ContractClient, ends: object
) -> None:
    refused = client.post(f"{SETTINGS}/api-keys", json={"name": "x", "expires_at": ends})
    assert refused.status_code == 422
    detail = refused.json()["detail"]
    assert [each["loc"] for each in detail] == [["body", "expires_at"]]
    assert detail[0]["input"] == ends


def test_what_is_blank_or_no_address_is_said_in_words(client: ContractClient) -> None:
    blank = client.post(f"{SETTINGS}/api-keys", json={"name": " "}).json()["detail"][0]
    assert blank["msg"] == "Input should not be blank"
    asked = client.post(f"{SETTINGS}/team/invite", json={"email": "ana"}).json()["detail"][0]
    assert "must have an @-sign" in asked["msg"]
