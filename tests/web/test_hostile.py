"""What no client in its right mind sends: it is refused or taken, and never costs a 500."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from starlette.testclient import TestClient

from boses_mock.app import CONTROL, OPERATIONS
from boses_mock.kernel.plain import DEEPEST, LONGEST, plain
from boses_mock.web.auth import _signing_key
from tests.conftest import GROUP, PROJECT, ContractClient, make_client
from tests.contract_check import contract

JSON = {"Content-Type": "application/json"}
PROJECTS = "/api/v1/projects"
WRITING = [each for each in OPERATIONS if each.method in ("POST", "PUT", "PATCH")]
BODILESS = (
    "admin_reset",
    "admin_freeze",
    "admin_resume",
    "admin_restore_snapshot",
    "admin_replay_request",
)
TAKING_JSON = [
    *(
        each
        for each in WRITING
        if "application/json"
        in contract()["paths"][each.path][each.method.lower()]
        .get("requestBody", {})
        .get("content", {})
    ),
    *(each for each in CONTROL if each.method in ("POST", "PUT") and each.id not in BODILESS),
]
HOSTILE = [
    b'{"name":"\\ud800","email":"\\udfff","content":"\\ud800"}',
    b'{"name":123456789012345678901234567890,"age_min":99999999999999999999}',
    b'{"name":NaN}',
    b'{"name":Infinity,"age_max":1e999}',
    b'{"name":"\xff"}',
    *(b'{"name":' + b"[" * depth + b"]" * depth + b"}" for depth in (252, 1_023, 5_000, 100_000)),
    *(b'{"name":' + b'{"a":' * depth + b"1" + b"}" * (depth + 1) for depth in (252, 1_000)),
    b"[]",
    b"null",
    b'"' + b"x" * 500_000 + b'"',
]


def path_of(template: str) -> str:
    filled = template.replace("{project_id}", PROJECT).replace("{group_id}", GROUP)
    while "{" in filled:
        before, _, rest = filled.partition("{")
        filled = f"{before}00000000-0000-4000-8000-000000000000{rest.partition('}')[2]}"
    return filled


def sent(client: ContractClient, method: str, path: str, **options: Any) -> Any:
    """Send what the contract's own client would not look at."""
    return TestClient.request(client, method, path, **options)


@pytest.mark.parametrize("operation", WRITING, ids=lambda each: each.id)
def test_no_body_costs_a_server_error(operation: Any) -> None:
    with make_client() as client:
        for content in HOSTILE:
            path = path_of(operation.path)
            answer = sent(client, operation.method, path, content=content, headers=JSON)
            assert answer.status_code < 500, (content[:60], answer.text[:200])
            assert len(answer.content) < 20_000
        assert sent(client, "GET", "/__admin/requests").status_code == 200


values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(2**63, 2**12_000)
    | st.floats()
    | st.text(st.characters(codec=None), max_size=30),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=20,
)


@settings(derandomize=True, deadline=None, max_examples=300)
@given(values)
def test_whatever_is_echoed_can_be_written(value: object) -> None:
    import orjson

    assert orjson.loads(orjson.dumps(plain(value))) == plain(value)


def test_an_echo_is_no_larger_than_it_need_be() -> None:
    deep: object = "x" * 1_000_000
    for _ in range(5_000):
        deep = [deep]
    assert len(json.dumps(plain(deep))) < 10 * DEEPEST
    assert len(str(plain("x" * 1_000_000))) == LONGEST + 1


@settings(
    derandomize=True,
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(claim=values, subject=st.text(st.characters(codec=None), max_size=20) | values)
def test_no_claim_of_a_signed_token_costs_a_server_error(
    client: ContractClient, claim: object, subject: object
) -> None:
    key = _signing_key(client.app.state.worlds.default)  # type: ignore[attr-defined]
    claims = {"sub": subject, "company_id": "x", "type": "access", "exp": claim}
    signed = b".".join(map(_encoded, ({"alg": "HS256", "typ": "JWT", "kid": "default"}, claims)))
    digest = hmac.new(key.encode(), signed, hashlib.sha256).digest()
    token = signed + b"." + base64.urlsafe_b64encode(digest).rstrip(b"=")
    headers = {"Authorization": f"Bearer {token.decode()}"}
    assert sent(client, "GET", "/api/v1/auth/me", headers=headers).status_code == 401


def _encoded(part: object) -> bytes:
    return base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=")


@pytest.mark.parametrize("rule_id", ["a\r\nSet-Cookie: x", "a€", "\x00", "a\x7f"])
def test_a_rules_id_that_no_header_can_carry_is_refused(
    client: ContractClient, rule_id: str
) -> None:
    rule = {"id": rule_id, "operation": "get_me", "error": {"statusCode": 500}}
    answer = client.post("/__admin/faults", json=rule)
    assert answer.status_code == 422
    assert answer.json()["detail"][0]["loc"] == ["body", "id"]


@pytest.mark.parametrize("encoding", ["gzip", "br", "deflate", "GZIP"])
def test_a_compressed_body_is_refused(client: ContractClient, encoding: str) -> None:
    headers = {**JSON, "Content-Encoding": encoding}
    answer = client.post(PROJECTS, content=b"\x1f\x8b", headers=headers)
    assert answer.status_code == 415
    assert encoding in answer.json()["detail"]


@pytest.mark.parametrize("operation", TAKING_JSON, ids=lambda each: each.id)
def test_a_key_that_stands_twice_is_refused_by_its_name(operation: Any) -> None:
    bodies = (b'{"name":"a","name":"b"}', b'{"x":[{"a:b":1,"a:b":1}]}', b'[{"":0,"":0}]')
    with make_client() as client:
        for content, key in zip(bodies, ("name", "a:b", ""), strict=True):
            answer = sent(
                client,
                operation.method,
                path_of(operation.path),
                content=content,
                headers=JSON | {"Authorization": "Bearer boses-staff-token"},
            )
            assert answer.status_code == 422, answer.text
            assert f"The key {key!r} stands twice" in answer.text
