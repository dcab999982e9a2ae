"""The forms of /docs name what the world has, so that each operation can be tried on something."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.conftest import GROUP, GROUPS, PROJECT, SMALL, ContractClient, make_client

P = f"/api/v1/projects/{PROJECT}"
S = f"{P}/simulations"
LIKERT = {"questions": [{"id": "q1", "type": "likert", "text": "Would you?", "scale": 5}]}
STAFF = {"Authorization": "Bearer boses-staff-token"}
FILES = {
    "upload_survey": b"1. How likely are you to buy it?\n",
    "upload_script": b"1. How does your morning begin?\n",
}


def ask(client: ContractClient, method: str, path: str, **sent: Any) -> Any:
    answer = client.request(method, path, **sent)
    assert answer.status_code < 300, answer.text
    return answer.json() if answer.content else None


@pytest.fixture(scope="module")
def lived_in() -> Any:
    """A world that holds one thing of each kind, and studies in each state."""
    with make_client() as client:
        ask(client, "POST", f"{GROUPS}/{GROUP}/generate")
        client.advance("1m")
        people = ask(client, "GET", f"{GROUPS}/{GROUP}/personas")
        ask(client, "POST", f"{P}/briefings/from-text", json={"title": "A", "content": "B"})
        body = {"persona_group_id": GROUP, "prompt_question": "What do you think of it?"}

        def study(kind: str, **more: Any) -> str:
            made = ask(client, "POST", S, json={"simulation_type": kind, **body, **more})
            return f"{S}/{made['id']}"

        for _ in range(2):
            done = study("concept_test")
        client.advance("10m")
        ask(client, "POST", f"{done}/share")
        ask(client, "POST", f"{done}/rating", json={"rating": 4})
        expected = {"kpi_description": "Trial", "outcome_due_date": "2026-03-01"}
        ask(client, "POST", f"{done}/prediction-commitment", json=expected)
        study("idi_ai")
        study("conjoint")
        study("idi_manual", idi_persona_id=people[0]["id"])
        study("survey")
        study("survey", survey_schema=LIKERT)
        study("focus_group", prompt_question="What of it? [[mock:stall]]")
        ask(client, "POST", "/api/v1/settings/api-keys", json={"name": "CI"})
        for name in ("ana", "ben"):
            invite = {"email": f"{name}@example.com"}
            ask(client, "POST", "/api/v1/settings/team/invite", json=invite)
        entries = client.get("/__admin/requests").json()["requests"]
        links = [mail["link"] for entry in entries for mail in entry["mail"]]
        token = next(link for link in links if "/invite/" in link).rpartition("/")[2]
        joined = {"token": token, "password": "battery-staple"}
        ask(client, "POST", "/api/v1/auth/accept-invite", json=joined)
        client.cookies.clear()
        invite = {"email": "eve@example.com"}
        ask(client, "POST", "/api/v1/admin/invites", json=invite, headers=STAFF)
        yield client


# Whatever wants something of the world that the founding project does not have.
WANTING = [
    *("get_persona", "delete_persona"),
    *("get_briefing", "update_briefing", "delete_briefing", "get_briefing_file"),
    *("create_simulation", "get_simulation", "delete_simulation", "abort_simulation"),
    *("list_results", "get_convergence", "get_reliability_check", "start_reliability_check"),
    *("upload_survey", "run_survey", "upload_script", "set_conjoint_design"),
    *("list_messages", "send_message", "end_interview"),
    *("share_simulation", "unshare_simulation", "get_shared_simulation"),
    *("get_rating", "rate_simulation", "get_prediction_commitment"),
    *("create_prediction_commitment", "update_prediction_commitment"),
    *("delete_api_key", "delete_team_member", "delete_team_invite", "get_team_invite"),
    *("accept_invite", "delete_staff_invite", "get_invite"),
]


@pytest.mark.parametrize("name", WANTING)
def test_what_a_form_names_can_be_tried(lived_in: ContractClient, name: str) -> None:
    document = lived_in.get("/docs/openapi.json").json()
    method, path, operation = next(
        (method, path, operation)
        for path, item in document["paths"].items()
        for method, operation in item.items()
        if operation["operationId"] == name
    )
    query = {}
    for parameter in operation["parameters"]:
        if parameter["in"] == "path":
            path = path.replace(f"{{{parameter['name']}}}", parameter["example"])
        elif parameter["in"] == "query" and "example" in parameter:
            query[parameter["name"]] = parameter["example"]
    sent: dict[str, Any] = {"params": query}
    content = operation.get("requestBody", {}).get("content", {})
    if "application/json" in content:
        examples = content["application/json"]["examples"].values()
        sent["json"] = next(iter(examples))["value"]
    elif content:
        sent["files"] = {"file": ("sent.txt", FILES[name])}
    # In a copy of the world, so that one operation takes nothing from another.
    copy = name.replace("_", "-")
    ask(lived_in, "POST", "/__admin/worlds", json={"fork": "default", "name": copy})
    who = "boses-staff-token" if operation["tags"] == ["Staff"] else "boses-dev-token"
    sent["headers"] = {"Authorization": f"Bearer {who}@{copy}"}
    answer = lived_in.request(method, path, **sent)
    assert answer.status_code < 300, (method, path, answer.text)
    if name in ("get_invite", "get_team_invite"):
        assert answer.json()["valid"]
    ask(lived_in, "DELETE", f"/__admin/worlds/{copy}")


def test_a_world_without_the_developer_keeps_the_contracts_examples(tmp_path: Path) -> None:
    text = SMALL.read_text(encoding="utf-8")
    tokens = "        development_tokens: [boses-dev-token]\n"
    assert tokens in text
    (tmp_path / "world.yaml").write_text(text.replace(tokens, ""), encoding="utf-8")
    with make_client(world=str(tmp_path / "world.yaml")) as client:
        assert client.get("/docs/openapi.json").json() == client.get("/openapi.json").json()
