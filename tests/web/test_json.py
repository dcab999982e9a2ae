"""JSON is taken in every encoding that it may have, and told as wrong where it is none."""

from __future__ import annotations

import codecs

import pytest

from boses_mock.app import CONTROL, OPERATIONS
from tests.conftest import ContractClient, Server
from tests.web.test_hostile import path_of

PROJECTS = "/api/v1/projects"
TYPE = {"Content-Type": "application/json"}
TEXT = '{"name": "Cà phê \N{HOT BEVERAGE} \N{GRINNING FACE}"}'


@pytest.mark.parametrize(
    "content",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        *(TEXT.encode(name) for name in ("utf-16", "utf-16-le", "utf-16-be")),
        *(TEXT.encode(name) for name in ("utf-32", "utf-32-le", "utf-32-be")),
    ],
    ids=["utf-8", "mark", "utf-16", "16-le", "16-be", "utf-32", "32-le", "32-be"],
)
def test_a_body_may_have_any_encoding_of_json(client: ContractClient, content: bytes) -> None:
    made = client.post(PROJECTS, content=content, headers=TYPE)
    assert (made.status_code, made.json()["name"]) == (201, TEXT[10:-2])
    shown = client.get("/__admin/requests").json()["requests"][-1]
    assert shown["body"] == {"name": TEXT[10:-2]}


@pytest.mark.parametrize(
    "content",
    [
        *(codecs.BOM_UTF8, b"\xff\xfe", b"\xff", TEXT.encode("latin-1", "replace") + b"\xe9"),
        *(TEXT.encode("utf-16")[:-1], TEXT.encode("utf-16") + b"\x00\xd8", b"\x00\x00\x00{"),
    ],
)
def test_what_is_no_json_is_told(client: ContractClient, content: bytes) -> None:
    refused = client.post(PROJECTS, content=content, headers=TYPE)
    assert refused.status_code == 422
    assert refused.json()["detail"][0]["type"] == "json_invalid"


@pytest.mark.parametrize("kind", ["application/json", "application/merge-patch+json", "text/plain"])
def test_an_empty_body_is_answered_whatever_it_is_said_to_be(served: Server, kind: str) -> None:
    """Nothing more would ever come, so whoever reads it a second time waits for good."""
    with served.client() as client:
        for operation in [*OPERATIONS, *CONTROL]:
            if operation.method not in ("GET", "DELETE"):
                path = path_of(operation.path)
                answer = client.request(operation.method, path, headers={"Content-Type": kind})
                assert answer.status_code < 500, (operation.id, answer.text)
