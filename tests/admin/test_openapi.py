"""The control plane's document and its code, held to one another both ways."""

from __future__ import annotations

import re

from boses_mock.app import CONTROL
from tests.admin.document import document, validator
from tests.conftest import ContractClient


def test_every_control_operation_is_documented_and_every_documented_one_is_there() -> None:
    documented = {
        (method.upper(), path, operation["operationId"])
        for path, item in document()["paths"].items()
        for method, operation in item.items()
    }
    there = {(each.method, each.path, each.id) for each in CONTROL}
    assert not there - documented, "add to boses_mock/admin/admin.openapi.yaml what is new"
    assert not documented - there, "take out of boses_mock/admin/admin.openapi.yaml what is gone"


def test_the_document_names_each_paths_parameters() -> None:
    for path, item in document()["paths"].items():
        for operation in item.values():
            named = {each["name"] for each in operation["parameters"] if each.get("in") == "path"}
            assert named == set(re.findall(r"{(\w+)}", path)), operation["operationId"]


def test_those_take_no_token_that_are_said_to_take_none() -> None:
    documented = {
        operation["operationId"]
        for item in document()["paths"].values()
        for operation in item.values()
        if operation.get("security") == []
    }
    assert documented == {each.id for each in CONTROL if each.public}


def test_fields_that_the_document_has_not_are_refused(client: ContractClient) -> None:
    for path, item in document()["paths"].items():
        for method, operation in item.items():
            url = re.sub(r"{\w+}", "b2c3d4e5-0000-0000-0000-000000000010", path)
            answer = client.request(method, url, json={"no_such_field": 1})
            is_read = "requestBody" in operation
            assert ("no_such_field" in answer.text) is is_read, operation["operationId"]
            assert answer.status_code == 422 or not is_read, operation["operationId"]


def test_every_reference_leads_somewhere(client: ContractClient) -> None:
    shown = client.get("/__admin/openapi.json").json()
    assert shown == document()
    for name in re.findall(r"'#/components/(\w+/\w+)'", repr(shown)):
        kind, _, key = name.partition("/")
        assert key in shown["components"][kind], name
    assert validator("get", "/__admin/clock", 200) is not None
