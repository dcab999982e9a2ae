"""Every call that the service's reference page prints, made by curl with host and token put in."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterator

import pytest

from tests.conftest import Server, start_server

HOST = "https://api.example.com"
GROUPS = f"{HOST}/api/v1/projects/3fa85f64-5717-4562-b3fc-2c963f66afa6/persona-groups"
GROUP = f"{GROUPS}/b2c3d4e5-0000-0000-0000-000000000010"
TOKEN = '-H "Authorization: Bearer <access_token>"'
JSON = '-H "Content-Type: application/json"'

PARSE = f"""curl -X POST {GROUPS}/parse-prompt \\
  {TOKEN} \\
  {JSON} \\
  -d '{{
    "prompt": "Urban millennial women in Manila aged 25-32 who use GCash and shop on Shopee at \
least twice a week"
  }}'"""
LIST = f"curl {GROUPS} \\\n  {TOKEN}"
CREATE = f"""curl -X POST {GROUPS} \\
  {TOKEN} \\
  {JSON} \\
  -d '{{
    "name": "Metro Manila Millennials",
    "age_min": 25,
    "age_max": 35,
    "gender": "Female",
    "location": "Manila, Philippines",
    "income_level": "Middle",
    "occupation": "Office worker",
    "persona_count": 5
  }}'"""
GET = f"curl {GROUP} \\\n  {TOKEN}"
UPDATE = f"""curl -X PATCH {GROUP} \\
  {TOKEN} \\
  {JSON} \\
  -d '{{
    "persona_count": 8,
    "age_max": 40
  }}'"""
DELETE = f"curl -X DELETE {GROUP} \\\n  {TOKEN}"
GENERATE = f"curl -X POST {GROUP}/generate \\\n  {TOKEN}"

Curl = Callable[[str], tuple[int, object]]


@pytest.fixture(scope="module")
def shared_server() -> Iterator[Server]:
    started = start_server("--clock", "manual", "--world", "demo")
    yield started
    started.process.kill()
    started.process.wait()
    started.process.stdout.close()  # type: ignore[union-attr]


@pytest.fixture
def curl(shared_server: Server) -> Curl:
    """Run one of the page's commands against a freshly reset world."""

    def run(command: str) -> tuple[int, object]:
        line = command.replace(HOST, shared_server.url).replace("<access_token>", "boses-dev-token")
        ended = subprocess.run(
            ["bash", "-c", f"{line} -s -w '\\n%{{http_code}}'"], capture_output=True, text=True
        )
        assert ended.returncode == 0, ended.stderr
        body, _, status = ended.stdout.rpartition("\n")
        return int(status), json.loads(body) if body else None

    with shared_server.client() as client:
        assert client.post("/__admin/reset").status_code == 200
    return run


def test_parse_prompt_finds_what_the_page_says(curl: Curl) -> None:
    status, fields = curl(PARSE)
    assert status == 200 and isinstance(fields, dict)
    assert (fields["age_min"], fields["age_max"]) == (25, 32)
    assert (fields["gender"], fields["location"]) == ("Female", "Manila, Philippines")


def test_the_list_holds_the_pages_group(curl: Curl) -> None:
    status, groups = curl(LIST)
    assert status == 200 and isinstance(groups, list)
    assert GROUP.rsplit("/", 1)[1] in [group["id"] for group in groups]


def test_a_created_group_is_pending_and_listed_first(curl: Curl) -> None:
    status, group = curl(CREATE)
    assert status == 201 and isinstance(group, dict)
    assert group["generation_status"] == "pending"
    listed = curl(LIST)[1]
    assert isinstance(listed, list) and listed[0] == group


def test_a_patch_changes_what_it_names_alone(curl: Curl) -> None:
    before = curl(GET)[1]
    status, after = curl(UPDATE)
    assert status == 200 and isinstance(before, dict) and isinstance(after, dict)
    changed = {key for key in after if after[key] != before[key]}
    assert changed - {"updated_at"} == {"persona_count", "age_max"}


def test_a_deleted_group_is_gone(curl: Curl) -> None:
    assert curl(DELETE) == (204, None)
    assert curl(GET)[0] == 404


def test_generation_is_polled_to_its_end(curl: Curl, shared_server: Server) -> None:
    assert curl(GENERATE) == (202, {"status": "generating", "persona_count": 5})
    running = curl(GET)[1]
    assert isinstance(running, dict) and running["generation_status"] == "generating"
    assert running["generation_progress"].startswith("Generating persona 1 of 5")
    with shared_server.client() as client:
        client.post("/__admin/clock", json={"advance": "1m"})
    done = curl(GET)[1]
    assert isinstance(done, dict) and done["generation_status"] == "complete"
