"""Shares, ratings and predictions."""

from __future__ import annotations

from typing import Any

import pytest

from tests.conftest import GROUP, GROUPS, ContractClient
from tests.resources.test_simulations import SIMULATIONS, make, results
from tests.resources.test_workspace import joined

EXPECTED = {"kpi_description": "Trial rate", "outcome_due_date": "2026-03-01"}


@pytest.fixture
def study(client: ContractClient) -> dict[str, Any]:
    client.post(f"{GROUPS}/{GROUP}/generate")
    client.advance("10m")
    return make(client, "concept_test")


def test_a_share_shows_the_whole_study_to_anybody(
    client: ContractClient, study: dict[str, Any]
) -> None:
    one = f"{SIMULATIONS}/{study['id']}"
    assert client.post(f"{one}/share").status_code == 422
    client.advance("10m")
    token = client.post(f"{one}/share").json()["share_token"]
    assert client.post(f"{one}/share").json()["share_token"] == token
    told = results(client, study)
    del client.headers["Authorization"]
    shown = client.get(f"/api/v1/share/{token}").json()
    assert shown["project_name"] == "Philippines snack launch"
    assert shown["results"] == told
    assert shown["id"] == study["id"]


def test_a_share_that_was_taken_back_is_dead_for_good(
    client: ContractClient, study: dict[str, Any]
) -> None:
    one = f"{SIMULATIONS}/{study['id']}"
    client.advance("10m")
    token = client.post(f"{one}/share").json()["share_token"]
    assert client.delete(f"{one}/share").json()["share_token"] is None
    assert client.get(f"/api/v1/share/{token}").status_code == 404
    assert client.post(f"{one}/share").json()["share_token"] != token
    assert client.get(f"/api/v1/share/{token}").status_code == 404


def test_each_user_has_one_rating(client: ContractClient, study: dict[str, Any]) -> None:
    rating = f"{SIMULATIONS}/{study['id']}/rating"
    assert client.post(rating, json={"rating": 4}).status_code == 422
    client.advance("10m")
    assert client.get(rating).status_code == 404
    first = client.post(rating, json={"rating": 4, "feedback": "Close."}).json()
    second = client.post(rating, json={"rating": 2}).json()
    assert (second["id"], second["rating"], second["feedback"]) == (first["id"], 2, None)
    assert client.get(rating).json() == second
    assert client.get(rating, headers=joined(client)).status_code == 404


@pytest.mark.parametrize("rating", [0, 6, "4", True, 3.5, None])
def test_a_rating_is_a_whole_number_of_one_to_five(
    client: ContractClient, study: dict[str, Any], rating: object
) -> None:
    client.advance("10m")
    url = f"{SIMULATIONS}/{study['id']}/rating"
    refused = client.post(url, json={"rating": rating})
    assert refused.status_code == 422
    assert refused.json()["detail"][0]["loc"] == ["body", "rating"]


def test_a_prediction_is_made_once_and_met_by_its_outcome(
    client: ContractClient, study: dict[str, Any]
) -> None:
    url = f"{SIMULATIONS}/{study['id']}/prediction-commitment"
    assert client.get(url).json() is None
    assert client.patch(url, json={"notes": "x"}).status_code == 404
    wanted = {**EXPECTED, "predicted_sentiment": "Positive", "predicted_themes": ["price"]}
    made = client.post(url, json=wanted)
    assert made.status_code == 201
    assert wanted.items() <= made.json().items()
    assert made.json()["status"] == "pending"
    assert client.post(url, json=wanted).status_code == 409
    assert client.patch(url, json={"notes": "Late."}).json()["status"] == "pending"
    client.advance("1d")
    outcome = {"actual_outcome_description": "11 % tried it", "directional_match": True}
    met = client.patch(url, json=outcome).json()
    assert (met["status"], met["notes"], met["directional_match"]) == ("received", "Late.", True)
    assert met["updated_at"] > met["created_at"]
    assert client.get(url).json() == met


@pytest.mark.parametrize("day", ["2026-02-30", "soon", "", "01/03/2026"])
def test_a_due_date_is_a_day(client: ContractClient, study: dict[str, Any], day: str) -> None:
    url = f"{SIMULATIONS}/{study['id']}/prediction-commitment"
    refused = client.post(url, json=EXPECTED | {"outcome_due_date": day})
    assert refused.status_code == 422
    assert refused.json()["detail"][0]["loc"] == ["body", "outcome_due_date"]
