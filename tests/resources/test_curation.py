"""The staff's work on the library."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.conftest import GROUPS, ContractClient

CURATED = "/api/v1/admin/personas/"
LIBRARY = "/api/v1/library/personas"
STAFF = {"Authorization": "Bearer boses-staff-token"}
TONYO = {
    "full_name": "Antonio Reyes",
    "age": 61,
    "gender": "Male",
    "location": "Naga, Philippines",
    "occupation": "Rice farmer",
    "income_level": "Low",
}
PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)


def curated(client: ContractClient, **fields: Any) -> dict[str, Any]:
    made = client.post(CURATED, json={**TONYO, **fields}, headers=STAFF)
    assert made.status_code == 201, made.text
    return dict(made.json())


def test_nobody_else_may(client: ContractClient) -> None:
    own = curated(client)["id"]
    for method, path in (
        ("GET", CURATED),
        ("POST", CURATED),
        ("POST", f"{CURATED}generate"),
        ("GET", f"{CURATED}{own}"),
        ("PATCH", f"{CURATED}{own}"),
        ("DELETE", f"{CURATED}{own}"),
        ("POST", f"{CURATED}{own}/avatar"),
    ):
        assert client.request(method, path).status_code == 403, (method, path)


def test_the_list_ends_with_a_slash_and_the_rest_does_not(client: ContractClient) -> None:
    bare = client.get(CURATED.rstrip("/"), headers=STAFF, follow_redirects=False)
    assert bare.status_code == 307
    assert bare.headers["location"] == CURATED
    one = client.get(f"{CURATED}{curated(client)['id']}/", headers=STAFF, follow_redirects=False)
    assert one.status_code == 307
    assert not one.headers["location"].endswith("/")


def test_somebody_curated_is_in_every_library(client: ContractClient) -> None:
    made = curated(client, goals="A thresher of his own.", research_notes="Met in May.")
    assert (made["goals"], made["research_notes"]) == ("A thresher of his own.", "Met in May.")
    entry = client.get(f"{LIBRARY}/{made['id']}").json()
    assert entry["is_boses_curated"] is True
    assert (entry["full_name"], entry["goals"]) == ("Antonio Reyes", "A thresher of his own.")
    assert entry["pain_points"] is None
    assert "research_notes" not in entry
    assert client.get(CURATED, headers=STAFF).json()["items"][0] == made


def test_a_group_takes_the_curated_and_what_is_not_known_is_made_up(
    client: ContractClient,
) -> None:
    made = curated(client, goals="A thresher of his own.")
    fields = {k: v for k, v in TONYO.items() if k not in ("full_name", "age")}
    group = {"name": "Farmers", "age_min": 55, "age_max": 65, "persona_count": 2, **fields}
    group_id = client.post(GROUPS, json=group).json()["id"]
    client.post(f"{GROUPS}/{group_id}/generate")
    client.advance("1m")
    first, second = client.get(f"{GROUPS}/{group_id}/personas").json()
    assert (first["library_persona_id"], first["full_name"]) == (made["id"], "Antonio Reyes")
    assert first["values_and_motivations"] == "A thresher of his own."
    assert "Antonio" in " ".join(str(value) for value in first.values()).replace(
        "Antonio Reyes", ""
    )
    assert all(value for key, value in first.items() if key != "avatar_url")
    assert second["library_persona_id"] != made["id"]


def test_what_notes_say_is_told_whole(client: ContractClient) -> None:
    notes = "Works from 7 to 4. Earns PHP 15,000 a month. Trusts Nido, avoids Shein. Fears floods."
    made = client.post(
        f"{CURATED}generate", json={**TONYO, "research_notes": notes}, headers=STAFF
    ).json()
    assert "from 7 a.m. to 4 p.m." in made["day_in_the_life"]
    assert "₱15,000" in made["spending_habits"]
    assert "Nido" in made["brand_attitudes"] and "Shein" in made["brand_attitudes"]
    assert "floods" in made["pain_points"]


def test_notes_become_a_whole_person(client: ContractClient) -> None:
    asked = {**TONYO, "research_notes": "Trusts the cooperative.", "source_type": "interview"}
    made = client.post(f"{CURATED}generate", json=asked, headers=STAFF)
    assert made.status_code == 201, made.text
    who = made.json()
    assert {name: who[name] for name in asked} == asked
    assert re.search(r"trusts? (?:in )?the cooperative", who["background"])
    assert who["day_in_the_life"] and who["goals"] and len(who["personality_traits"]) >= 3
    assert (who["data_source"], who["source_type"]) == ("boses_curated", "interview")


def test_a_change_is_of_what_is_sent_alone(client: ContractClient) -> None:
    made = curated(client, goals="A thresher.", source_type="interview")
    client.advance("1h")
    changed = client.patch(f"{CURATED}{made['id']}", json={"age": 62}, headers=STAFF).json()
    assert changed == {**made, "age": 62, "updated_at": changed["updated_at"]}
    assert changed["updated_at"] > made["updated_at"]
    refused = client.patch(f"{CURATED}{made['id']}", json={"age": 130}, headers=STAFF)
    assert refused.json()["detail"][0]["loc"] == ["body", "age"]


def test_retired_by_the_staff_is_retired_for_all_and_can_come_back(client: ContractClient) -> None:
    own = curated(client)["id"]
    client.patch(f"{CURATED}{own}", json={"is_retired": True}, headers=STAFF)
    assert client.get(f"{LIBRARY}/{own}").status_code == 404
    assert client.get(f"{CURATED}{own}", headers=STAFF).json()["is_retired"] is True
    client.patch(f"{CURATED}{own}", json={"is_retired": False}, headers=STAFF)
    assert client.get(f"{LIBRARY}/{own}").status_code == 200


def test_deleted_by_the_staff_is_gone_for_all(client: ContractClient) -> None:
    own = curated(client)["id"]
    assert client.delete(f"{CURATED}{own}", headers=STAFF).status_code == 204
    assert client.get(f"{CURATED}{own}", headers=STAFF).status_code == 404
    assert client.get(f"{LIBRARY}/{own}").status_code == 404


def test_a_companys_own_people_are_not_the_staffs(client: ContractClient) -> None:
    client.post(f"{GROUPS}/b2c3d4e5-0000-0000-0000-000000000010/generate")
    client.advance("1m")
    own = client.get(LIBRARY).json()["items"][0]
    assert not own["is_boses_curated"]
    assert client.get(f"{CURATED}{own['id']}", headers=STAFF).status_code == 404


def test_a_picture_is_uploaded_and_drawn_again(client: ContractClient) -> None:
    own = curated(client)["id"]
    path = f"{CURATED}{own}/avatar"
    shown = client.post(path, files={"file": ("a.png", PNG)}, headers=STAFF).json()
    assert shown["avatar_url"].endswith(f"/avatars/{own}.png")
    picture = client.get(shown["avatar_url"])
    assert (picture.content, picture.headers["content-type"]) == (PNG, "image/png")
    drawn = client.post(path, headers=STAFF).json()
    tag = {"If-None-Match": picture.headers["etag"]}
    again = client.get(drawn["avatar_url"], headers=tag)  # its address is that of the upload
    assert again.status_code == 200 and again.headers["content-type"] == "image/png"
    assert again.content not in (b"", PNG)


@pytest.mark.parametrize("content", [b"hello", b"%PDF-1.4", b"MZ\x00\x01"])
def test_what_is_no_picture_is_refused(client: ContractClient, content: bytes) -> None:
    path = f"{CURATED}{curated(client)['id']}/avatar"
    refused = client.post(path, files={"file": ("a.png", content)}, headers=STAFF)
    assert refused.status_code == 415
    assert "a.png" in refused.json()["detail"]


@pytest.mark.parametrize("name", ["A", "An", "Kuya", "Ma", "Lola Nena"])
def test_a_short_name_or_a_title_is_a_name_like_others(client: ContractClient, name: str) -> None:
    for location in ("Manila, Philippines", "Jakarta, Indonesia", "Hanoi, Vietnam", "Bali"):
        asked = {**TONYO, "full_name": name, "location": location, "research_notes": "Likes tea."}
        made = client.post(f"{CURATED}generate", json=asked, headers=STAFF)
        assert made.status_code == 201, made.text
    if name == "Lola Nena":
        assert made.json()["day_in_the_life"].count("Nena")
