from __future__ import annotations

import pytest

from boses_mock.settings import Settings
from tests.conftest import ContractClient, make_client

DEMO = {"email": "demo@example.com", "password": "demo-password"}
ME = "/api/v1/auth/me"


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


def test_login_gives_a_bearer_token_and_both_cookies(anonymous: ContractClient) -> None:
    answer = anonymous.post("/api/v1/auth/login", json=DEMO)
    assert answer.json()["token_type"] == "bearer"
    cookies = answer.headers.get_list("set-cookie")
    assert "HttpOnly" in cookies[0] and "Path=/api/v1/auth" in cookies[1]
    anonymous.cookies.clear()
    me = anonymous.get(ME, headers=bearer(answer.json()["access_token"]))
    assert me.json()["user"]["email"] == "demo@example.com"


def test_the_cookie_alone_identifies_the_caller(anonymous: ContractClient) -> None:
    anonymous.post("/api/v1/auth/login", json=DEMO)
    assert anonymous.get(ME).status_code == 200


def test_a_token_expires_after_fifteen_minutes_of_the_worlds_time(
    anonymous: ContractClient,
) -> None:
    token = anonymous.post("/api/v1/auth/login", json=DEMO).json()["access_token"]
    anonymous.cookies.clear()
    assert anonymous.get(ME, headers=bearer(token)).status_code == 200
    anonymous.advance("15m")
    answer = anonymous.get(ME, headers=bearer(token))
    assert (answer.status_code, answer.json()) == (401, {"detail": "Not authenticated"})


def test_a_refresh_token_is_rotated_and_the_old_one_is_dead(anonymous: ContractClient) -> None:
    anonymous.post("/api/v1/auth/login", json=DEMO)
    spent = anonymous.cookies["refresh_token"]
    assert anonymous.post("/api/v1/auth/refresh").status_code == 200
    assert anonymous.cookies["refresh_token"] != spent
    anonymous.cookies.clear()
    again = anonymous.post("/api/v1/auth/refresh", headers={"Cookie": f"refresh_token={spent}"})
    assert again.status_code == 401


def test_logout_works_with_and_without_a_session(anonymous: ContractClient) -> None:
    assert anonymous.post("/api/v1/auth/logout").status_code == 204
    anonymous.post("/api/v1/auth/login", json=DEMO)
    assert anonymous.post("/api/v1/auth/logout").status_code == 204
    assert anonymous.post("/api/v1/auth/refresh").status_code == 401


def test_cookies_are_cleared_without_a_look_at_the_wall_clock(anonymous: ContractClient) -> None:
    cleared = anonymous.post("/api/v1/auth/logout").headers.get_list("set-cookie")
    assert len(cleared) == 2
    assert all("expires=Thu, 01 Jan 1970 00:00:00 GMT" in line for line in cleared)


def test_a_reset_link_stands_in_the_journal_and_works_once(anonymous: ContractClient) -> None:
    body = {"email": "demo@example.com"}
    assert anonymous.post("/api/v1/auth/forgot-password", json=body).status_code == 204
    sent = anonymous.get("/__admin/requests").json()["requests"][-1]["mail"]
    token = sent[0]["link"].partition("token=")[2]
    reset = {"token": token, "new_password": "another-password"}
    assert anonymous.post("/api/v1/auth/reset-password", json=reset).status_code == 204
    assert anonymous.post("/api/v1/auth/reset-password", json=reset).status_code == 400
    assert anonymous.post("/api/v1/auth/login", json=DEMO).status_code == 401
    login = {**DEMO, "password": "another-password"}
    assert anonymous.post("/api/v1/auth/login", json=login).status_code == 200


def test_forgot_password_never_tells_whether_the_address_exists(anonymous: ContractClient) -> None:
    body = {"email": "nobody@example.com"}
    assert anonymous.post("/api/v1/auth/forgot-password", json=body).status_code == 204


def test_companies_cannot_see_each_other(anonymous: ContractClient) -> None:
    made = anonymous.post(
        "/api/v1/auth/signup",
        json={"email": "b@example.com", "password": "password-b", "company_name": "B"},
    )
    assert made.status_code == 201
    project = "/api/v1/projects/3fa85f64-5717-4562-b3fc-2c963f66afa6"
    assert anonymous.get("/api/v1/projects").json() == []
    for method in ("GET", "DELETE"):
        assert anonymous.request(method, project).status_code == 404
    group = f"{project}/persona-groups/b2c3d4e5-0000-0000-0000-000000000010"
    assert anonymous.get(group).json() == {"detail": "Project not found"}


def test_a_taken_email_is_refused(anonymous: ContractClient) -> None:
    body = {**DEMO, "company_name": "Second"}
    assert anonymous.post("/api/v1/auth/signup", json=body).status_code == 400


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer nonsense", "Bearer a.b.c", "Basic eDp5"])
def test_without_a_usable_token_the_answer_is_401(anonymous: ContractClient, header: str) -> None:
    answer = anonymous.get("/api/v1/projects", headers={"Authorization": header})
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"] == "Bearer"


def test_rate_limits_hold_when_asked_for() -> None:
    with make_client(rate_limits=True) as client:
        assert [logged_in(client) for _ in range(21)] == [200] * 20 + [429]
        client.advance("1m")
        assert logged_in(client) == 200


def logged_in(client: ContractClient) -> int:
    """Log in as somebody without a cookie, and return the status."""
    client.cookies.clear()
    return int(client.post("/api/v1/auth/login", json=DEMO).status_code)


def test_only_what_is_valid_counts_and_a_cookie_has_a_count_of_its_own() -> None:
    with make_client(rate_limits=True) as client:
        assert {client.post("/api/v1/auth/login", json={}).status_code for _ in range(30)} == {422}
        assert [logged_in(client) for _ in range(20)] == [200] * 20
        by_cookie = [client.post("/api/v1/auth/login", json=DEMO).status_code for _ in range(21)]
        assert by_cookie == [200] * 20 + [429]


def test_rate_limits_are_off_by_default() -> None:
    assert Settings().rate_limits is False
