"""A prompt explained with people of whom it tells."""

from __future__ import annotations

from tests.conftest import ContractClient

EXPLAIN = "/__admin/explain-prompt"
SIDE = {"X-Boses-Mock-World": "side", "Authorization": ""}
PROMPT = "Female office workers aged 25-32 in Hà Nội, middle income"


def test_the_people_shown_are_as_the_prompt_says(client: ContractClient) -> None:
    told = client.post(EXPLAIN, json={"prompt": PROMPT, "personas": 3}).json()
    assert told["fields"]["location"] == "Hanoi, Vietnam"
    assert len({who["full_name"] for who in told["personas"]}) == 3
    for who in told["personas"]:
        assert 25 <= who["age"] <= 32 and who["gender"] == "Female"
        assert "Hanoi" in who["location"] or "Hà Nội" in who["location"]
        assert who["avatar_url"].startswith("data:image/svg+xml;base64,")


def test_they_derive_from_the_worlds_seed_and_leave_no_trace(client: ContractClient) -> None:
    client.post("/__admin/worlds", json={"name": "side", "seed": 7})
    before = client.get("/__admin/state", headers=SIDE).json()["hash"]
    asked = {"prompt": PROMPT, "personas": 2}
    first, again = (client.post(EXPLAIN, json=asked, headers=SIDE).json() for _ in range(2))
    assert first == again
    assert client.get("/__admin/state", headers=SIDE).json()["hash"] == before
    assert first["personas"] != client.post(EXPLAIN, json=asked).json()["personas"]


def test_a_prompt_that_says_nothing_still_has_people(client: ContractClient) -> None:
    told = client.post(EXPLAIN, json={"prompt": "?!", "personas": 1}).json()
    assert (told["taken"], len(told["personas"])) == ([], 1)


def test_a_prompt_that_suggests_no_name_has_people_too(client: ContractClient) -> None:
    told = client.post(EXPLAIN, json={"prompt": "[[mock:fail]]", "personas": 1}).json()
    assert (told["taken"], len(told["personas"])) == ([], 1)


def test_too_many_people_are_refused(client: ContractClient) -> None:
    for wrong in (11, -1, "3", 1.5):
        answer = client.post(EXPLAIN, json={"prompt": PROMPT, "personas": wrong})
        assert answer.status_code == 422 and answer.json()["detail"][0]["loc"] == [
            "body",
            "personas",
        ]
    assert "personas" not in client.post(EXPLAIN, json={"prompt": PROMPT}).json()
