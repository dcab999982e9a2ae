from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import GROUP, GROUPS, ContractClient, make_client

PROJECTS = "/api/v1/projects"


def test_reset_brings_back_the_seed_world_exactly(client: ContractClient) -> None:
    def story() -> list[bytes]:
        made = client.post(PROJECTS, json={"name": "One"})
        client.post(f"{GROUPS}/{GROUP}/generate")
        client.advance("1m")
        return [made.content, client.get(f"{GROUPS}/{GROUP}/personas").content]

    first = story()
    assert client.post("/__admin/reset").status_code == 200
    assert len(client.get(PROJECTS).json()) == 1
    assert story() == first


def test_the_clock_advances_freezes_and_resumes(client: ContractClient) -> None:
    before = client.get("/__admin/clock").json()
    assert before == {"now": "2026-01-05T01:00:00.000000Z", "mode": "manual", "frozen": True}
    after = client.post("/__admin/clock", json={"advance": "1h30m"}).json()
    assert after["now"] == "2026-01-05T02:30:00.000000Z"
    assert client.post("/__admin/clock/resume").json()["frozen"] is False
    assert client.post("/__admin/clock/freeze").json()["frozen"] is True


@pytest.mark.parametrize("advance", ["soon", "-5s", "99999999d", -1, "5s now"])
def test_a_bad_advance_is_refused_by_name(client: ContractClient, advance: object) -> None:
    answer = client.post("/__admin/clock", json={"advance": advance})
    assert answer.status_code == 422
    assert answer.json()["detail"][0]["loc"] == ["body", "advance"]


def test_a_clock_is_not_moved_past_the_end_of_time(client: ContractClient) -> None:
    client.post("/__admin/clock/resume")
    hundred_years = {"advance": "36500d", "freeze": True}
    answers = [client.post("/__admin/clock", json=hundred_years) for _ in range(80)]
    assert {answer.status_code for answer in answers} == {200, 422}
    assert "no further than 9900-01-01" in answers[-1].json()["detail"][0]["msg"]
    while client.post("/__admin/clock", json={"advance": "365d"}).status_code == 200:
        pass
    demo = {"email": "demo@example.com", "password": "demo-password"}
    assert client.post("/api/v1/auth/login", json=demo).status_code == 200
    assert client.post("/api/v1/billing/checkout", json={"plan": "pro"}).status_code == 200


def test_a_file_from_the_end_of_time_opens_again(tmp_path: Path) -> None:
    for _start in range(2):
        with make_client(db=tmp_path / "world.db") as client:
            client.get(PROJECTS)
            for _ in range(80):
                answer = client.post("/__admin/clock", json={"advance": "36500d"})
            assert answer.status_code == 422
            assert client.get(PROJECTS).status_code == 200


def test_the_journal_filters_and_hides_secrets(client: ContractClient) -> None:
    client.get(PROJECTS)
    client.post("/api/v1/auth/login", json={"email": "demo@example.com", "password": "wrong-one"})
    found = client.get("/__admin/requests?status=401").json()
    assert found["meta"]["total"] == 1
    assert found["requests"][0]["body"]["password"] == "[redacted]"
    assert "wrong-one" not in client.get("/__admin/requests").text
    assert "boses-dev-token" not in client.get("/__admin/requests").text
    count = client.post("/__admin/requests/count", json={"urlPath": PROJECTS, "method": "get"})
    assert count.json() == {"count": 1}


def test_the_control_plane_is_closed_to_foreign_pages(client: ContractClient) -> None:
    foreign = {"Origin": "https://evil.example"}
    assert client.post("/__admin/reset", headers=foreign).status_code == 403
    local = {"Origin": "http://localhost:3000"}
    assert client.get("/__admin/health", headers=local).status_code == 200


def test_a_rebound_host_is_refused(client: ContractClient) -> None:
    for path in ("/__admin/health", PROJECTS):
        assert client.get(path, headers={"Host": "evil.example"}).status_code == 400
    assert client.get(PROJECTS, headers={"Host": "127.0.0.1:9"}).status_code == 200


def test_cors_lets_any_local_port_in_with_credentials(client: ContractClient) -> None:
    preflight = {"Access-Control-Request-Method": "PATCH"}
    answer = client.options(PROJECTS, headers={"Origin": "http://localhost:3000", **preflight})
    assert answer.headers["access-control-allow-origin"] == "http://localhost:3000"
    assert answer.headers["access-control-allow-credentials"] == "true"
    refused = client.options(PROJECTS, headers={"Origin": "https://evil.example", **preflight})
    assert refused.status_code == 400


def test_a_request_id_is_echoed_or_made(client: ContractClient) -> None:
    assert client.get("/health", headers={"X-Request-Id": "mine"}).headers["x-request-id"] == "mine"
    assert len(client.get("/health").headers["x-request-id"]) == 36


@pytest.mark.parametrize(
    ("method", "path", "status"), [("GET", "/nope", 404), ("PUT", "/health", 405)]
)
def test_the_routers_own_errors_have_the_one_shape(
    client: ContractClient, method: str, path: str, status: int
) -> None:
    answer = client.request(method, path)
    assert answer.status_code == status
    assert list(answer.json()) == ["detail"]


@pytest.mark.parametrize("query", ["", "?limit=1&x=%20%C3%A9"])
def test_a_trailing_slash_is_redirected_on_whatever_origin(
    client: ContractClient, query: str
) -> None:
    answer = client.get(f"{PROJECTS}/{query}", follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (307, f"{PROJECTS}{query}")


def test_the_contract_and_its_page_are_served(client: ContractClient) -> None:
    assert client.get("/openapi.json").json()["openapi"].startswith("3.1")
    assert client.get("/openapi.yaml").status_code == 200
    page = client.get("/docs")
    assert "http://" not in page.text and "https://" not in page.text
    for name in ("docs.js", "swagger-ui.css", "swagger-ui-bundle.js"):
        assert client.get(f"/docs/assets/{name}").status_code == 200
    assert client.get("/docs/assets/../docs.py").status_code == 404
