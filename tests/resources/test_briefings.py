"""Briefings: real files in, text out, the same bytes back."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import pytest

from boses_mock.world.worlds import Worlds
from tests.conftest import PROJECT, ContractClient, Server, make_client
from tests.extraction.files import docx, pdf

BRIEFINGS = f"/api/v1/projects/{PROJECT}/briefings"
PROJECTS = "/api/v1/projects"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(64)


def upload(client: ContractClient, name: str, content: bytes, **fields: str) -> Any:
    return client.post(
        BRIEFINGS, files={"file": (name, content)}, data={"title": "Concept"} | fields
    )


@pytest.mark.parametrize(
    ("name", "content", "kind", "said"),
    [
        ("concept.pdf", pdf("Iced coffee for P12"), "pdf", "Iced coffee for P12"),
        ("concept.docx", docx("Iced coffee", table=(("Price", "₱12"),)), "text", "Price\t₱12"),
        ("concept.txt", "Cà phê sữa đá".encode(), "text", "Cà phê sữa đá"),
        ("concept.txt", "Kopi susu".encode("utf-16"), "text", "Kopi susu"),
        ("page.html", b"<html><script>x</script><p>Iced</p>coffee", "text", "Iced\ncoffee"),
        ("table.csv", b"price,12\n", "text", "price,12\n"),
        ("photo.png", PNG, "image", "[No text extracted]"),
    ],
)
def test_text_is_read_and_the_bytes_come_back(
    client: ContractClient, name: str, content: bytes, kind: str, said: str
) -> None:
    made = upload(client, name, content)
    assert made.status_code == 201, made.text
    briefing = made.json()
    assert (briefing["file_name"], briefing["file_type"]) == (name, kind)
    assert said in briefing["extracted_text"]
    back = client.get(f"{BRIEFINGS}/{briefing['id']}/file")
    assert back.content == content
    assert name in back.headers["content-disposition"]


def test_a_type_is_judged_by_content_and_not_by_name(client: ContractClient) -> None:
    made = upload(client, "photo.pdf", PNG).json()
    assert (made["file_type"], made["extracted_text"]) == ("pdf", "[No text extracted]")
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as zipped:
        zipped.writestr("a.txt", "a")
    for content, detected in (
        (b"MZ\x00\x01\x02", "application/octet-stream"),
        (archive.getvalue(), "application/zip"),
        (b"", "application/x-empty"),
        (b'{"a": [1]}', "application/json"),
    ):
        refused = upload(client, "concept.pdf", content)
        told = f"File type not allowed. Detected: {detected}."
        assert (refused.status_code, refused.json()["detail"]) == (415, told)


@pytest.mark.parametrize(
    ("name", "kind"),
    [("a.JPG", "image"), ("a.mkv", "video"), ("a.m4a", "audio"), ("a.docx", "text"), ("a", "text")],
)
def test_a_file_is_called_by_its_extension(client: ContractClient, name: str, kind: str) -> None:
    assert upload(client, name, b"words").json()["file_type"] == kind


@pytest.mark.parametrize(
    ("content", "taken"),
    [
        (b"RIFF\0\0\0\0AVI LIST", True),
        (b"\0\0\0\x14ftypqt  ", True),
        (b"\xff\xfb\x90\x00", True),
        (b"\x1aE\xdf\xa3\x9fB\x82\x84webm", True),
        (b"\x1aE\xdf\xa3\x9fB\x82\x88matroska", False),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le"), True),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), True),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(80), False),
        (b"[A concept for coffee, not JSON]", True),
    ],
)
def test_what_the_service_takes_is_taken(
    client: ContractClient, content: bytes, taken: bool
) -> None:
    assert upload(client, "a.bin", content).status_code == (201 if taken else 415)


@pytest.mark.parametrize("content", [b"%PDF-1.4\nbroken", b"%PDF-", docx("x")[:400] + bytes(50)])
def test_a_broken_file_is_no_server_error(client: ContractClient, content: bytes) -> None:
    assert upload(client, "broken", content).status_code in (201, 415)


def test_what_is_missing_is_named(client: ContractClient) -> None:
    for sent, loc in (
        ({"data": {"title": "x"}, "files": {"other": ("a", b"a")}}, ["body", "file"]),
        ({"files": {"file": ("a.txt", b"a")}}, ["body", "title"]),
    ):
        answer = client.post(BRIEFINGS, **sent)
        assert answer.status_code == 422
        assert answer.json()["detail"][0]["loc"] == loc
    broken = client.post(
        BRIEFINGS, content=b"nothing", headers={"Content-Type": "multipart/form-data; boundary=x"}
    )
    assert broken.status_code == 422
    unbound = client.post(BRIEFINGS, content=b"", headers={"Content-Type": "multipart/form-data"})
    assert unbound.status_code == 422
    assert client.post(BRIEFINGS, content=b"x").status_code == 415


def test_a_briefing_may_be_written(client: ContractClient) -> None:
    for path in (BRIEFINGS, f"{BRIEFINGS}/from-text"):
        made = client.post(path, json={"title": "T", "content": "Words [[mock:fail]] 😀"})
        assert made.status_code == 201
        assert client.get(f"{BRIEFINGS}/{made.json()['id']}/file").text.startswith("Words")
    assert len(client.get(BRIEFINGS).json()) == 2


def test_the_live_wire_takes_json_at_from_text_only() -> None:
    with make_client(wire="live") as live:
        body = {"title": "T", "content": "Words"}
        assert live.post(BRIEFINGS, json=body).status_code in (415, 422)
        assert live.post(f"{BRIEFINGS}/from-text", json=body).status_code == 201


def test_a_long_text_has_a_summary_of_its_own_sentences(client: ContractClient) -> None:
    lines = [f"The iced coffee sachet number {n} costs twelve pesos in stores." for n in range(150)]
    body = {"title": "T", "content": " ".join(lines)}
    summary = client.post(f"{BRIEFINGS}/from-text", json=body).json()["summary_text"]
    assert summary
    assert all(part in body["content"] for part in summary.split(". "))
    short = client.post(f"{BRIEFINGS}/from-text", json={"title": "T", "content": "Words."})
    assert short.json()["summary_text"] is None


def test_a_briefing_can_be_changed_and_goes_with_its_file(client: ContractClient) -> None:
    briefing = upload(client, "a.txt", b"a", description="First").json()
    one = f"{BRIEFINGS}/{briefing['id']}"
    changed = client.patch(one, json={"title": "New", "description": None}).json()
    assert (changed["title"], changed["description"]) == ("New", None)
    assert client.delete(one).status_code == 204
    assert client.get(one).status_code == 404
    assert client.get(f"{one}/file").status_code == 404


def test_files_go_with_their_project(client: ContractClient) -> None:
    project = client.post(PROJECTS, json={"name": "P"}).json()["id"]
    path = f"{PROJECTS}/{project}/briefings"
    made = client.post(path, files={"file": ("a.txt", b"a")}, data={"title": "T"}).json()
    client.delete(f"{PROJECTS}/{project}")
    assert client.get(f"{path}/{made['id']}/file").status_code == 404
    assert kept(client) == 0


def kept(client: ContractClient) -> int:
    """Return how many files are on disk."""
    worlds: Worlds = client.app.state.worlds  # type: ignore[attr-defined]

    async def count() -> int:
        contents = await worlds.contents()
        if contents._sweeping:
            await contents._sweeping
        file = await worlds._opened()
        sql = "SELECT count(*) FROM contents"
        return await file.read(lambda connection: connection.execute(sql).fetchone()[0])

    assert client.portal
    return client.portal.call(count)


def test_equal_files_are_kept_once_and_until_the_last_is_deleted(client: ContractClient) -> None:
    made = [upload(client, name, b"the same").json()["id"] for name in ("a.txt", "b.txt")]
    assert kept(client) == 1
    assert client.post("/__admin/worlds", json={"name": "twin", "fork": "default"}).is_success
    for briefing_id in made:
        assert client.delete(f"{BRIEFINGS}/{briefing_id}").status_code == 204
    assert kept(client) == 1
    path = f"{BRIEFINGS}/{made[0]}/file"
    token = {"Authorization": "Bearer boses-dev-token@twin"}
    assert client.get(path, headers=token).content == b"the same"
    assert client.delete("/__admin/worlds/twin").status_code == 204
    assert kept(client) == 0


def test_bytes_that_come_again_while_they_are_dropped_are_kept(client: ContractClient) -> None:
    content = PNG + bytes(range(1, 128)) * 20_000
    for _ in range(30):
        made = upload(client, "a.png", content)
        assert made.status_code == 201, made.text
        one = f"{BRIEFINGS}/{made.json()['id']}"
        assert client.get(f"{one}/file").content == content
        assert client.delete(one).status_code == 204
    assert kept(client) == 0


def test_a_reset_gives_the_space_back(client: ContractClient) -> None:
    upload(client, "a.txt", b"one")
    upload(client, "b.txt", b"two")
    assert kept(client) == 2
    client.post("/__admin/reset")
    assert kept(client) == 0


def test_another_company_sees_nothing(client: ContractClient, anonymous: ContractClient) -> None:
    made = upload(client, "a.txt", b"a").json()
    who = {"email": "x@example.org", "password": "password1", "company_name": "X"}
    token = client.post("/api/v1/auth/signup", json=who).json()["access_token"]
    client.cookies.clear()
    other = {"Authorization": f"Bearer {token}"}
    for path in (BRIEFINGS, f"{BRIEFINGS}/{made['id']}", f"{BRIEFINGS}/{made['id']}/file"):
        assert client.get(path, headers=other).status_code == 404


def test_large_files_survive_and_too_large_ones_are_refused(server) -> None:
    started: Server = server()
    with started.client() as client:
        content = bytes(range(1, 128)) * 40_000
        big = {"file": ("big.png", PNG + content)}
        made = client.post(BRIEFINGS, files=big, data={"title": "Big"})
        assert made.status_code == 201, made.text
        back = client.get(f"{BRIEFINGS}/{made.json()['id']}/file")
        assert back.content == PNG + content
        huge = {"file": ("huge.png", PNG + bytes(51 * 1_048_576))}
        assert client.post(BRIEFINGS, files=huge, data={"title": "Huge"}).status_code == 413
        assert client.get("/health").status_code == 200
