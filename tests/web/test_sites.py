"""A browser that is going to drop the cookies of a login is told of, and nobody else."""

from __future__ import annotations

import pytest

from tests.conftest import ContractClient, make_client

LOGIN = "/api/v1/auth/login"
DEMO = {"email": "demo@example.com", "password": "demo-password"}
LOCAL = {"Host": "localhost:8000"}


@pytest.mark.parametrize(
    "headers",
    [
        LOCAL | {"Origin": "http://127.0.0.1:5173"},
        LOCAL | {"Origin": "http://[::1]:5173"},
        LOCAL | {"Origin": "https://localhost:5173"},
        LOCAL | {"Origin": "http://app.localhost:5173"},
        {"Host": "127.0.0.1:8000", "Origin": "http://localhost:5173"},
        {"Host": "[::1]:8000", "Origin": "http://localhost:5173"},
        LOCAL | {"Origin": "http://localhost:5173", "Sec-Fetch-Site": "cross-site"},
    ],
    ids=str,
)
def test_a_login_from_another_site_is_answered_and_told_of(
    anonymous: ContractClient, headers: dict[str, str], caplog: pytest.LogCaptureFixture
) -> None:
    answer = anonymous.post(LOGIN, json=DEMO, headers=headers)
    assert answer.status_code == 200 and "access_token" in answer.headers["set-cookie"]
    why = answer.headers["x-boses-mock-why"]
    assert headers["Origin"] in why and headers["Host"] in why
    assert why in caplog.text and "host name" in caplog.text


@pytest.mark.parametrize(
    "headers",
    [
        {},
        LOCAL | {"Origin": "http://localhost:5173"},
        LOCAL | {"Origin": "http://LOCALHOST:5173"},
        {"Host": "127.0.0.1:8000", "Origin": "http://127.0.0.1:5173"},
        {"Host": "a.localhost:8000", "Origin": "http://a.localhost:5173"},
        LOCAL | {"Origin": "https://localhost:8000", "Sec-Fetch-Site": "same-origin"},
    ],
    ids=str,
)
def test_a_login_from_the_same_site_is_no_news(
    anonymous: ContractClient, headers: dict[str, str], caplog: pytest.LogCaptureFixture
) -> None:
    answer = anonymous.post(LOGIN, json=DEMO, headers=headers)
    assert answer.status_code == 200
    assert "x-boses-mock-why" not in answer.headers and "cookies" not in caplog.text


def test_a_signup_from_another_site_is_told_of_too(anonymous: ContractClient) -> None:
    body = {"email": "b@example.com", "password": "password-b", "company_name": "B"}
    headers = LOCAL | {"Origin": "http://127.0.0.1:5173"}
    answer = anonymous.post("/api/v1/auth/signup", json=body, headers=headers)
    assert answer.status_code == 201 and "cookies" in answer.headers["x-boses-mock-why"]


def test_a_named_origin_of_the_same_domain_is_on_its_site() -> None:
    settings = {"cors_origin": ("http://app.example.com",), "allowed_host": ("*.example.com",)}
    with make_client(**settings) as client:
        headers = {"Host": "mock.example.com", "Origin": "http://app.example.com"}
        answer = client.post(LOGIN, json=DEMO, headers=headers)
        assert answer.status_code == 200 and "x-boses-mock-why" not in answer.headers
