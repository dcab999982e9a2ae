"""The library: who is in it, whom groups are filled with, and whose it is."""

from __future__ import annotations

import re
from typing import Any
from unicodedata import normalize

import pytest

from boses_mock.personas import GroupDefinition
from boses_mock.personas.match import Candidate, score
from tests.conftest import GROUP, GROUPS, PROJECT, ContractClient, make_client

LIBRARY = "/api/v1/library/personas"
WOMEN = {
    "name": "Commuters",
    "age_min": 25,
    "age_max": 35,
    "gender": "Female",
    "location": "Manila, Philippines",
    "income_level": "Middle",
    "occupation": "Office worker",
}


def generated(client: ContractClient, **fields: Any) -> tuple[str, list[dict[str, Any]]]:
    """Make a group, generate it, and return its id and people."""
    group_id = client.post(GROUPS, json={**WOMEN, **fields}).json()["id"]
    return group_id, run(client, group_id)


def run(client: ContractClient, group_id: str) -> list[dict[str, Any]]:
    assert client.post(f"{GROUPS}/{group_id}/generate").status_code == 202
    client.advance("1m")
    return list(client.get(f"{GROUPS}/{group_id}/personas").json())


def listed(client: ContractClient, **query: Any) -> dict[str, Any]:
    answer = client.get(LIBRARY, params=query)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def other_company(client: ContractClient) -> dict[str, str]:
    who = {"email": "x@example.org", "password": "password1", "company_name": "X"}
    token = client.post("/api/v1/auth/signup", json=who).json()["access_token"]
    client.cookies.clear()
    return {"Authorization": f"Bearer {token}"}


def test_a_new_world_has_curated_people_of_its_markets(client: ContractClient) -> None:
    found = listed(client)
    assert found["total"] >= 12
    assert all(each["is_boses_curated"] for each in found["items"])
    for country in ("Philippines", "Indonesia", "Vietnam"):
        assert listed(client, location=country)["total"] >= 3


def test_pages_hold_twenty_on_the_reference_and_fifty_on_the_live_wire() -> None:
    for wire, limit in (("reference", 20), ("live", 50)):
        with make_client(wire=wire) as client:
            found = listed(client)
            assert (found["limit"], found["offset"]) == (limit, 0)


def test_pages_follow_on_each_other(client: ContractClient) -> None:
    whole = listed(client, limit=200)["items"]
    pages = [listed(client, limit=5, offset=offset)["items"] for offset in (0, 5, 10)]
    assert [each["id"] for page in pages for each in page] == [each["id"] for each in whole][:15]
    assert listed(client, offset=1_000)["items"] == []


def test_filters_match_parts_whatever_the_case(client: ContractClient) -> None:
    everyone = listed(client, limit=200)["items"]
    for field, asked in (("location", "hà nội"), ("location", "hANOI"), ("occupation", "DRIVER")):
        found = listed(client, **{field: asked}, limit=200)["items"]
        assert found == [each for each in everyone if asked.casefold() in each[field].casefold()]
    assert listed(client, location="HANOI")["total"] > 0
    men = listed(client, gender="male", limit=200)["items"]
    assert {each["gender"] for each in men} == {"Male"}
    middle = listed(client, income_level="middle", age_min=30, age_max=45, limit=200)["items"]
    assert middle
    assert all(each["income_level"] == "Middle" and 30 <= each["age"] <= 45 for each in middle)


def test_accents_may_be_characters_of_their_own(client: ContractClient) -> None:
    place = {"location": "Thanh Khê, Đà Nẵng, Việt Nam", "occupation": "Kỹ sư"}
    _, people = generated(client, **place)
    apart = {name: normalize("NFD", text) for name, text in place.items()}
    assert apart != place
    _, again = generated(client, **apart)
    ids = [who["library_persona_id"] for who in people]
    assert [who["library_persona_id"] for who in again] == ids
    found = listed(client, location=place["location"], limit=200)
    assert {who["id"] for who in found["items"]} >= set(ids)
    assert listed(client, location=apart["location"], limit=200) == found


@pytest.mark.parametrize(
    ("field", "value"),
    [("limit", "0"), ("limit", "x"), ("offset", "-1"), ("age_min", "old"), ("age_max", "121")],
)
def test_a_bad_filter_is_named(client: ContractClient, field: str, value: str) -> None:
    answer = client.get(LIBRARY, params={field: value})
    assert answer.status_code == 422
    detail = answer.json()["detail"][0]
    assert (detail["loc"], detail["input"]) == (["query", field], value)


def test_a_run_adds_whom_it_makes_once_it_is_complete(client: ContractClient) -> None:
    before = listed(client)["total"]
    client.post(f"{GROUPS}/{GROUP}/generate")
    assert listed(client)["total"] == before
    client.advance("1m")
    assert listed(client)["total"] == before + 5
    people = client.get(f"{GROUPS}/{GROUP}/personas").json()
    for who in people:
        entry = client.get(f"{LIBRARY}/{who['library_persona_id']}").json()
        assert not entry["is_boses_curated"]
        for field in ("full_name", "age", "occupation", "day_in_the_life", "personality_traits"):
            assert entry[field] == who[field]
        assert entry["goals"] == who["values_and_motivations"]
        assert entry["spending_habits"] == who["purchase_behavior"]


def test_a_run_that_is_replaced_adds_nobody(client: ContractClient) -> None:
    before = listed(client)["total"]
    client.post(f"{GROUPS}/{GROUP}/generate")
    client.post(f"{GROUPS}/{GROUP}/generate")
    client.advance("1m")
    assert listed(client)["total"] == before + 5


def test_a_failed_run_adds_nobody(client: ContractClient) -> None:
    before = listed(client)["total"]
    assert generated(client, name="x [[mock:fail]]")[1] == []
    assert listed(client)["total"] == before


def test_another_group_alike_is_filled_from_the_library_first(client: ContractClient) -> None:
    _, first = generated(client)
    _, second = generated(client, name="Others", persona_count=8)
    taken = [each["library_persona_id"] for each in first]
    assert [each["library_persona_id"] for each in second][:5] == taken
    assert not {each["id"] for each in first} & {each["id"] for each in second}
    told = lambda who: (who["full_name"], who["day_in_the_life"], who["pain_points"])  # noqa: E731
    assert [told(each) for each in second[:5]] == [told(each) for each in first]
    assert len({each["full_name"] for each in second}) == 8
    assert len({each["archetype_label"] for each in second}) == 8
    assert len({each["day_in_the_life"] for each in second}) == 8


def test_a_group_is_never_given_its_own_people_again(client: ContractClient) -> None:
    group_id, first = generated(client)
    again = run(client, group_id)
    assert not {e["full_name"] for e in first} & {e["full_name"] for e in again}


@pytest.mark.parametrize(
    "other",
    [
        {"gender": "Male"},
        {"age_min": 45, "age_max": 60},
        {"location": "Cebu City, Philippines"},
        {"location": "Jakarta, Indonesia"},
        {"income_level": "High"},
    ],
)
def test_nobody_is_taken_who_contradicts_the_group(
    client: ContractClient, other: dict[str, Any]
) -> None:
    _, first = generated(client)
    _, second = generated(client, **other)
    known = {each["library_persona_id"] for each in first}
    assert not known & {each["library_persona_id"] for each in second}


@pytest.mark.parametrize(
    ("location", "words", "field", "told"),
    [
        (
            "Kuala Lumpur, Malaysia",
            {"description": "Malay Muslims who eat halal only"},
            "full_name",
            r"\bbin(?:ti)?\b",
        ),
        (
            "Manila, Philippines",
            {"psychographic_notes": "Vegan, never on TikTok"},
            "purchase_behavior",
            r"\b(?:vegan|plant-based)\b",
        ),
        (
            "Manila, Philippines",
            {"name": "Moms of toddlers"},
            "family_situation",
            r"\b(?:son|daughter)s? of (?:\d+(?:, | and ))*[1-3]\b",
        ),
    ],
)
def test_nobody_is_taken_who_contradicts_the_groups_words(
    client: ContractClient, location: str, words: dict[str, Any], field: str, told: str
) -> None:
    """Whoever keeps them is taken first, as for any other group."""
    _, others = generated(client, location=location, persona_count=10)
    assert not all(re.search(told, each[field]) for each in others)
    _, first = generated(client, location=location, **words)
    _, second = generated(client, location=location, **words)
    assert all(re.search(told, each[field]) for each in first + second)
    taken = {each["library_persona_id"] for each in first}
    assert taken == {each["library_persona_id"] for each in second}


def test_without_the_library_everybody_is_made_anew() -> None:
    with make_client(library=False) as client:
        before = listed(client)["total"]
        _, people = generated(client)
        assert {each["library_persona_id"] for each in people} == {None}
        assert listed(client)["total"] == before
        client.post("/__admin/settings", json={"library": True})
        assert None not in {each["library_persona_id"] for each in generated(client)[1]}


def test_a_retired_persona_is_nowhere_new_and_stays_where_it_is(client: ContractClient) -> None:
    group_id, people = generated(client)
    gone = people[0]["library_persona_id"]
    retired = client.post(f"{LIBRARY}/{gone}/retire")
    assert (retired.status_code, retired.json()["is_retired"]) == (200, True)
    assert client.get(f"{LIBRARY}/{gone}").status_code == 404
    assert client.post(f"{LIBRARY}/{gone}/retire").status_code == 404
    assert gone not in {each["id"] for each in listed(client, limit=200)["items"]}
    kept = client.get(f"{GROUPS}/{group_id}/personas").json()
    assert kept[0]["library_persona_id"] == gone
    _, others = generated(client, name="Others")
    assert gone not in {each["library_persona_id"] for each in others}


def test_a_deleted_persona_leaves_its_groups_without_a_link(client: ContractClient) -> None:
    group_id, people = generated(client)
    gone = people[0]["library_persona_id"]
    assert client.delete(f"{LIBRARY}/{gone}").status_code == 204
    assert client.get(f"{LIBRARY}/{gone}").status_code == 404
    left = client.get(f"{GROUPS}/{group_id}/personas").json()
    assert [each["id"] for each in left] == [each["id"] for each in people]
    assert [each["library_persona_id"] is None for each in left] == [True, *[False] * 4]


def test_an_emptied_library_is_empty_for_this_company_alone(client: ContractClient) -> None:
    curated = listed(client)["total"]
    group_id, _ = generated(client)
    assert client.delete(LIBRARY).status_code == 204
    assert listed(client)["total"] == 0
    left = client.get(f"{GROUPS}/{group_id}/personas").json()
    assert {each["library_persona_id"] for each in left} == {None}
    other = other_company(client)
    assert client.get(LIBRARY, headers=other).json()["total"] == curated


def test_another_company_sees_only_the_curated_ones(client: ContractClient) -> None:
    _, people = generated(client)
    own = people[0]["library_persona_id"]
    other = other_company(client)
    assert all(e["is_boses_curated"] for e in client.get(LIBRARY, headers=other).json()["items"])
    for method, path in (
        ("GET", f"{LIBRARY}/{own}"),
        ("GET", f"{LIBRARY}/{own}/projects"),
        ("POST", f"{LIBRARY}/{own}/retire"),
        ("DELETE", f"{LIBRARY}/{own}"),
    ):
        assert client.request(method, path, headers=other).status_code == 404
    curated = client.get(LIBRARY, headers=other).json()["items"][0]["id"]
    client.post(f"{LIBRARY}/{curated}/retire", headers=other)
    assert client.get(f"{LIBRARY}/{curated}", headers=other).status_code == 404
    assert client.get(f"{LIBRARY}/{curated}").status_code == 200


def test_projects_tell_where_somebody_is(client: ContractClient) -> None:
    first, people = generated(client)
    second, _ = generated(client, name="Others")
    where = client.get(f"{LIBRARY}/{people[0]['library_persona_id']}/projects").json()
    assert [each["group_id"] for each in where] == [second, first]
    assert {each["project_id"] for each in where} == {PROJECT}
    assert where[0]["group_name"] == "Others"


def study(client: ContractClient, group_id: str) -> str:
    made = client.post(
        f"/api/v1/projects/{PROJECT}/simulations",
        json={
            "simulation_type": "concept_test",
            "persona_group_id": group_id,
            "prompt_question": "Would you buy an iced coffee sachet at ₱12?",
        },
    )
    assert made.status_code == 201, made.text
    return str(made.json()["id"])


def test_studies_are_counted_once_they_are_complete(client: ContractClient) -> None:
    group_id, people = generated(client)
    entry = f"{LIBRARY}/{people[0]['library_persona_id']}"
    study(client, group_id)
    assert client.get(entry).json()["simulation_count"] == 0
    client.advance("10m")
    assert client.get(entry).json()["simulation_count"] == 1
    aborted = study(client, group_id)
    client.post(f"/api/v1/projects/{PROJECT}/simulations/{aborted}/abort")
    client.advance("10m")
    assert client.get(entry).json()["simulation_count"] == 1


def test_a_reliable_study_vouches_for_its_people(client: ContractClient) -> None:
    group_id, people = generated(client)
    lost = people[1]["library_persona_id"]
    client.delete(f"{LIBRARY}/{lost}")
    check = f"/api/v1/projects/{PROJECT}/simulations/{study(client, group_id)}/reliability-check"
    client.advance("10m")
    client.post(check, json={"n_runs": 3})
    entry = f"{LIBRARY}/{people[0]['library_persona_id']}"
    assert "Reliability" not in str(client.get(entry).json()["data_source_references"])
    left = client.get(f"{GROUPS}/{group_id}/personas").json()
    assert left[1]["library_persona_id"] is None
    client.advance("10m")
    confidence = client.get(check).json()["confidence_score"]
    assert confidence >= 0.75
    proof = client.get(entry).json()["data_source_references"][-1]
    assert proof == f"Reliability check, confidence {confidence:.2f}"
    back = client.get(f"{GROUPS}/{group_id}/personas").json()[1]["library_persona_id"]
    assert back not in (None, lost)
    assert client.get(f"{LIBRARY}/{back}").json()["full_name"] == people[1]["full_name"]


def test_a_second_check_before_the_first_has_ended_vouches_too(client: ContractClient) -> None:
    client.post("/__admin/settings", json={"library": False})
    group_id, _ = generated(client)
    before = listed(client)["total"]
    check = f"/api/v1/projects/{PROJECT}/simulations/{study(client, group_id)}/reliability-check"
    client.advance("10m")
    for _ in range(2):
        assert client.post(check, json={"n_runs": 2}).status_code == 200
    client.advance("10m")
    assert client.get(check).json()["confidence_score"] >= 0.75
    assert listed(client)["total"] == before + 5


def test_a_face_is_the_same_in_the_library_and_in_a_group(client: ContractClient) -> None:
    _, people = generated(client)
    entry = client.get(f"{LIBRARY}/{people[0]['library_persona_id']}").json()
    faces = [client.get(who["avatar_url"]) for who in (people[0], entry, people[1])]
    assert faces[0].content == faces[1].content != faces[2].content
    assert faces[0].headers["content-type"] == "image/png"


def group(**fields: Any) -> GroupDefinition:
    given = dict.fromkeys(GroupDefinition.__dataclass_fields__) | {"name": "x"}
    return GroupDefinition(**{**given, **fields})


ANA = Candidate(30, "Female", "Middle", "Ermita, Manila, Philippines", "Nurse at a clinic")


@pytest.mark.parametrize(
    ("asked", "points"),
    [
        ({}, 0),
        ({"age_min": 25, "age_max": 35}, 35),
        ({"age_min": 25, "gender": "Female"}, 55),
        ({"age_max": 35, "gender": "All"}, 55),
        ({"age_min": 25, "gender": "female", "income_level": "middle"}, 75),
        ({"age_min": 25, "gender": "All", "location": "Manila, Philippines"}, 70),
        ({"age_min": 25, "gender": "All", "location": "Philippines", "occupation": "Nurses"}, 80),
        ({"age_min": 25, "gender": "All", "location": "Philippines", "occupation": "Cook"}, 70),
        ({"age_min": 31, "gender": "Female", "income_level": "Middle"}, 0),
        ({"age_min": 25, "gender": "Male", "income_level": "Middle"}, 0),
        ({"age_min": 25, "gender": "Female", "income_level": "High"}, 0),
        ({"age_min": 25, "gender": "Female", "location": "Cebu City, Philippines"}, 0),
    ],
)
def test_the_score_weighs_what_the_group_says(asked: dict[str, Any], points: int) -> None:
    assert score(group(**asked), ANA) == points


def test_whom_a_group_asked_for_counts_as_of_its_occupation() -> None:
    clerk = Candidate(30, "Female", "Middle", "Manila, Philippines", "Clerk", "Office worker")
    assert score(group(age_min=25, occupation="Office workers"), clerk) == 45
