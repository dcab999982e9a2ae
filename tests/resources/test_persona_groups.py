from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.conftest import GROUP, GROUPS, ContractClient, make_client


def create(client: ContractClient, **fields: object) -> dict[str, object]:
    answer = client.post(GROUPS, json={"name": "Office workers", **fields})
    assert answer.status_code == 201, answer.text
    return answer.json()


def status(client: ContractClient, group_id: object = GROUP) -> tuple[str, str | None]:
    group = client.get(f"{GROUPS}/{group_id}").json()
    return group["generation_status"], group["generation_progress"]


def test_a_new_group_is_pending_with_the_documented_defaults(client: ContractClient) -> None:
    group = create(client)
    assert group["persona_count"] == 5
    assert (group["generation_status"], group["generation_progress"]) == ("pending", None)
    assert group["age_min"] is group["location"] is group["generation_metadata"] is None


def test_generation_goes_through_its_states_on_the_worlds_clock(client: ContractClient) -> None:
    answer = client.post(f"{GROUPS}/{GROUP}/generate")
    assert answer.status_code == 202
    assert answer.json() == {"status": "generating", "persona_count": 5}
    state, progress = status(client)
    assert state == "generating"
    assert progress is not None and progress.startswith("Generating persona 1 of 5: ")
    assert client.get(f"{GROUPS}/{GROUP}/personas").json() == []
    client.advance("30s")
    assert status(client) == ("complete", None)
    personas = client.get(f"{GROUPS}/{GROUP}/personas").json()
    assert len(personas) == 5
    assert progress.endswith(personas[0]["full_name"])
    one = client.get(f"{GROUPS}/{GROUP}/personas/{personas[2]['id']}")
    assert one.json() == personas[2]


def test_instant_generation_is_complete_at_the_first_poll(client: ContractClient) -> None:
    client.post("/__admin/settings", json={"generation": "instant"})
    client.post(f"{GROUPS}/{GROUP}/generate")
    assert status(client)[0] == "complete"


def test_realistic_generation_takes_20_to_40_seconds_for_five(client: ContractClient) -> None:
    client.post("/__admin/settings", json={"generation": "realistic"})
    client.post(f"{GROUPS}/{GROUP}/generate")
    client.advance("19s")
    assert status(client)[0] == "generating"
    client.advance("21s")
    assert status(client)[0] == "complete"


def test_a_second_run_replaces_the_personas_with_different_ones(client: ContractClient) -> None:
    runs = []
    for _ in range(2):
        client.post(f"{GROUPS}/{GROUP}/generate")
        client.advance("1m")
        runs.append(client.get(f"{GROUPS}/{GROUP}/personas").json())
    assert len(runs[0]) == len(runs[1]) == 5
    assert not {each["id"] for each in runs[0]} & {each["id"] for each in runs[1]}
    assert {each["full_name"] for each in runs[0]} != {each["full_name"] for each in runs[1]}


FEW_NAMES = {  # a hundred full names, of which not all are of their time
    **{"age_min": 25, "age_max": 45, "gender": "Female", "persona_count": 10},
    **{"location": "Makassar, Indonesia", "description": "Bugis women"},
}


def people_of(client: ContractClient, **fields: object) -> list[dict[str, Any]]:
    """Return the people of a new group, once its run is complete."""
    path = f"{GROUPS}/{create(client, **FEW_NAMES | fields)['id']}"
    assert client.post(f"{path}/generate").status_code == 202
    client.advance("2m")
    people: list[dict[str, Any]] = client.get(f"{path}/personas").json()
    return people


def names_of(people: list[dict[str, Any]]) -> list[str]:
    return [str(each["full_name"]) for each in people]


def test_nobody_made_for_a_project_has_the_full_name_of_another() -> None:
    worlds = []
    for _ in range(2):
        with make_client(library=False) as client:
            worlds.append([each for _ in range(12) for each in people_of(client)])
    names = names_of(worlds[0])
    assert len(set(names)) == len(names) == 120
    assert sum(len(name.split()) > 3 for name in names) < 60, "a second given name is a last way"
    assert worlds[0] == worlds[1]


def test_only_who_is_taken_from_the_library_comes_twice_in_a_project(
    client: ContractClient,
) -> None:
    people = [
        each for age in range(20, 50, 3) for each in people_of(client, age_min=age, age_max=age + 4)
    ]
    bearers = {(each["full_name"], each["library_persona_id"]) for each in people}
    assert len(people) == 100 > len(bearers) == len(set(names_of(people))) > 50


def test_a_name_is_free_again_once_nobody_has_it() -> None:
    with make_client(library=False) as client:
        first, second = people_of(client), people_of(client)
        assert not {*names_of(first)} & {*names_of(second)}
        client.delete(f"{GROUPS}/{first[0]['persona_group_id']}")
        assert names_of(people_of(client)) == names_of(first)


def test_groups_that_are_made_beside_each_other_share_no_name() -> None:
    """Whoever is stored first keeps a name; what was drawn meanwhile is drawn again."""
    with make_client(library=False) as client:
        paths = [f"{GROUPS}/{create(client, **FEW_NAMES)['id']}" for _ in range(4)]
        with ThreadPoolExecutor(4) as pool:
            asked = pool.map(lambda path: client.post(f"{path}/generate"), paths)
            assert [answer.status_code for answer in asked] == [202] * 4
        client.advance("2m")
        people = [each for path in paths for each in client.get(f"{path}/personas").json()]
        assert len(set(names_of(people))) == len(people) == 40


def test_a_patch_never_changes_what_a_run_made(client: ContractClient) -> None:
    client.post(f"{GROUPS}/{GROUP}/generate")
    patched = client.patch(f"{GROUPS}/{GROUP}", json={"persona_count": 8, "age_max": 40})
    assert (patched.json()["persona_count"], patched.json()["age_max"]) == (8, 40)
    client.advance("1m")
    assert len(client.get(f"{GROUPS}/{GROUP}/personas").json()) == 5
    client.post(f"{GROUPS}/{GROUP}/generate")
    client.advance("1m")
    assert len(client.get(f"{GROUPS}/{GROUP}/personas").json()) == 8


@pytest.mark.parametrize(
    ("directive", "ending"),
    [
        ("[[mock:fail]]", "failed"),
        ("[[mock:fail-at=3]]", "failed"),
        ("[[mock:stall]]", "generating"),
        ("[[mock:slow=60]]", "complete"),
    ],
)
def test_a_directive_in_the_name_decides_the_run(
    client: ContractClient, directive: str, ending: str
) -> None:
    group = create(client, name=f"Testers {directive}")
    client.post(f"{GROUPS}/{group['id']}/generate")
    client.advance("59s")
    before = status(client, group["id"])[0]
    client.advance("1h")
    assert status(client, group["id"])[0] == ending
    assert before == ("generating" if ending != "failed" else "failed")
    made = client.get(f"{GROUPS}/{group['id']}/personas").json()
    assert len(made) == (5 if ending == "complete" else 0)


@pytest.mark.parametrize("field", ["name", "description", "psychographic_notes"])
@pytest.mark.parametrize(
    ("directive", "told"),
    [
        ("[[mock:nope]]", "known are fail, fail-at, slow, stall-at, stall"),
        ("[[mock:]]", "Unknown directive '[[mock:]]'"),
        ("[[mock:slow=abc]]", "takes seconds up to 86400, as in slow=60"),
        ("[[mock:slow=86401]]", "takes seconds up to 86400"),
        ("[[mock:fail-at=]]", "takes the place of a persona, from 1 on"),
        ("[[mock:fail-at=0]]", "takes the place of a persona"),
        ("[[mock:stall-at=1.5]]", "takes the place of a persona"),
        ("[[mock:fail=3]]", "takes nothing behind it"),
    ],
)
def test_a_directive_that_cannot_be_followed_is_refused(
    client: ContractClient, field: str, directive: str, told: str
) -> None:
    sent = {"name": "Testers", field: f"Testers {directive}"}
    made, group = client.post(GROUPS, json=sent), create(client)
    changed = client.patch(f"{GROUPS}/{group['id']}", json={field: directive})
    for refused in (made, changed):
        (problem,) = refused.json()["detail"]
        assert (refused.status_code, problem["loc"]) == (422, ["body", field])
        assert told in problem["msg"]


def test_what_is_no_directive_is_plain_text(client: ContractClient) -> None:
    for text in ("[[mocks:nope]]", "[[mock]]", "[[mock:fail", "[mock:nope]"):
        assert create(client, name=text)["name"] == text


@pytest.mark.parametrize("wire", ["reference", "live"])
def test_a_failed_run_tells_why(wire: str) -> None:
    with make_client(wire=wire) as client:
        body = {**PLAIN, "name": "Testers [[mock:fail-at=3]]"}
        path = f"{GROUPS}/{client.post(GROUPS, json=body).json()['id']}"
        client.post(f"{path}/generate")
        client.advance("1m")
        group = client.get(path).json()
        reason = "Generation failed at persona 3 of 5 — review your group definition and retry"
        told = (reason, None) if wire == "reference" else (None, {"error": reason})
        assert group["generation_status"] == "failed"
        assert (group["generation_progress"], group["generation_metadata"]) == told
        client.patch(path, json={"name": "Testers"})
        client.post(f"{path}/generate")
        assert client.get(path).json()["generation_metadata"] is None


PLAIN = {
    **{"age_min": 20, "age_max": 30, "gender": "All", "income_level": "Middle"},
    **{"location": "Manila, Philippines", "occupation": "Nurse"},
}


def test_a_failed_run_can_be_retried(client: ContractClient) -> None:
    group = create(client, name="Testers [[mock:fail]]")
    client.post(f"{GROUPS}/{group['id']}/generate")
    client.advance("1m")
    client.patch(f"{GROUPS}/{group['id']}", json={"name": "Testers"})
    client.post(f"{GROUPS}/{group['id']}/generate")
    client.advance("1m")
    assert status(client, group["id"])[0] == "complete"


def test_undocumented_values_are_refused_unless_lenient() -> None:
    body = {"name": "x", "gender": "Non-binary", "income_level": "Upper-middle"}
    with make_client() as strict:
        answer = strict.post(GROUPS, json=body)
        assert answer.status_code == 422
        assert [each["loc"] for each in answer.json()["detail"]] == [
            ["body", "gender"],
            ["body", "income_level"],
        ]
    with make_client(lenient=True) as lenient:
        answer = lenient.post(GROUPS, json=body)
        assert (answer.status_code, answer.json()["gender"]) == (201, "Non-binary")


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"name": " "},
        {"name": None},
        {"name": "x", "age_min": "a"},
        {"name": "x", "persona_count": 11},
        {"name": "x", "age_min": True},
        {"name": "x", "age_min": 40, "age_max": 30},
    ],
)
def test_bad_definitions_are_refused_by_field(client: ContractClient, body: object) -> None:
    answer = client.post(GROUPS, json=body)
    assert answer.status_code == 422
    assert answer.json()["detail"][0]["loc"][0] == "body"


def test_parse_prompt_reads_the_reference_sentence(client: ContractClient) -> None:
    prompt = (
        "Urban millennial women in Manila aged 25-32 who use GCash and shop on Shopee"
        " at least twice a week"
    )
    fields = client.post(f"{GROUPS}/parse-prompt", json={"prompt": prompt}).json()
    assert (fields["age_min"], fields["age_max"]) == (25, 32)
    assert (fields["gender"], fields["location"]) == ("Female", "Manila, Philippines")
    assert client.post(GROUPS, json=fields).status_code == 201


@pytest.mark.parametrize("prompt", ["", "  \n "])
def test_a_blank_prompt_is_refused(client: ContractClient, prompt: str) -> None:
    assert client.post(f"{GROUPS}/parse-prompt", json={"prompt": prompt}).status_code == 422


def test_an_avatar_is_a_picture_served_by_the_mock(client: ContractClient) -> None:
    client.post(f"{GROUPS}/{GROUP}/generate")
    client.advance("1m")
    url = client.get(f"{GROUPS}/{GROUP}/personas").json()[0]["avatar_url"]
    assert url.startswith("http://localhost:8000/")
    picture = client.get(url)
    assert picture.headers["content-type"] == "image/png"
    assert picture.content.startswith(b"\x89PNG\r\n")
    drawing = client.get(url.removesuffix("png") + "svg")
    assert drawing.headers["content-type"].startswith("image/svg+xml")
    assert drawing.content.startswith(b"<svg")


def test_deleting_a_group_takes_its_personas(client: ContractClient) -> None:
    assert client.delete(f"{GROUPS}/{GROUP}").status_code == 204
    assert client.get(f"{GROUPS}/{GROUP}").status_code == 404
    assert client.get(f"{GROUPS}/{GROUP}/personas").status_code == 404


def test_a_group_changes_when_its_run_ends(client: ContractClient) -> None:
    client.post(f"{GROUPS}/{GROUP}/generate")
    client.advance("1m")
    group = client.get(f"{GROUPS}/{GROUP}").json()
    assert group["updated_at"] == group["generation_metadata"]["generated_at"]


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        ("", {"name": "New persona group", "location": "Manila, Philippines", "age_max": 45}),
        ("Upper-middle class women", {"income_level": "Upper-middle", "gender": "Female"}),
        ("ibu kelas menengah atas di Jakarta", {"income_level": "Upper-middle"}),
        ("middle and upper-middle class women", {"income_level": "Middle"}),
        ("Non-binary designers in Cebu", {"gender": "Non-binary", "occupation": "Designer"}),
        ("designers, no non-binary people", {"gender": "All"}),
        ("women over 50", {"age_min": 50, "age_max": 65}),
        ("teens aged up to 17", {"age_min": 13, "age_max": 17}),
        ("women aged up to 17", {"age_min": 12, "age_max": 17}),
    ],
)
def test_on_the_live_wire_a_prompt_is_read_whole(prompt: str, told: dict[str, Any]) -> None:
    client = make_client(wire="live")
    answer = client.post(f"{GROUPS}/parse-prompt", json={"prompt": prompt})
    assert answer.status_code == 200
    fields = answer.json()
    assert len(fields) == 9 and None not in fields.values()
    assert {name: fields[name] for name in told} == told
