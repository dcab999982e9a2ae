"""The contract as those read it who generate from it: examples of everything, and no traps."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.conftest import make_client

DOCUMENTS = {
    "reference": {},
    "lenient": {"lenient": True},
    "live": {"wire": "live"},
}


@pytest.fixture(scope="module", params=DOCUMENTS)
def document(request: pytest.FixtureRequest) -> dict[str, Any]:
    """One of the documents that a server shows, by how it was started."""
    with make_client(**DOCUMENTS[request.param]) as client:
        return dict(client.get("/openapi.json").json())


def _resolved(document: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in node:
        target: Any = document
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        node = target
    return node


def _media_types(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Tell where each body is, of which type, and what the document says of it."""
    for item in document["paths"].values():
        for operation in item.values():
            if not isinstance(operation, dict):
                continue
            bodies = {"request": operation.get("requestBody", {}), **operation["responses"]}
            for name, body in bodies.items():
                for media_type, said in _resolved(document, body).get("content", {}).items():
                    yield f"{operation['operationId']} {name}", media_type, said


def test_every_media_type_has_examples_that_fit(document: dict[str, Any]) -> None:
    for where, media_type, said in _media_types(document):
        if "example" in said:
            examples = [said["example"]]
        else:
            named = said.get("examples", {}).values()
            examples = [_resolved(document, example)["value"] for example in named]
        assert examples, (where, media_type)
        schema = {**said["schema"], "components": document["components"]}
        validator = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
        for example in examples:
            assert not list(validator.iter_errors(example)), (where, media_type, example)


def test_no_schema_has_a_default(document: dict[str, Any]) -> None:
    """Generators take what has a default for what is always there, in requests too."""

    def found(node: Any) -> bool:
        if isinstance(node, dict):
            return "default" in node or any(map(found, node.values()))
        return isinstance(node, list) and any(map(found, node))

    assert not found(document["components"]["schemas"])
    parameters = [
        parameter["schema"]
        for item in document["paths"].values()
        for part in [item, *(each for each in item.values() if isinstance(each, dict))]
        for parameter in part.get("parameters", ())
        if "schema" in parameter
    ]
    assert parameters and not found(parameters)


def test_an_operation_takes_one_media_type(document: dict[str, Any]) -> None:
    """Of two, generators make one method that sends the wrong one, or none at all."""
    bodies = [where for where, _, _ in _media_types(document) if where.endswith(" request")]
    assert len(bodies) == len(set(bodies))


def test_gender_and_income_are_read_as_they_are_written() -> None:
    told = {}
    for name, settings in DOCUMENTS.items():
        with make_client(**settings) as client:
            schemas = client.get("/openapi.json").json()["components"]["schemas"]
        for field in ("gender", "income_level"):
            words = [
                schemas[of]["properties"][field].get("enum")
                for of in ("PersonaGroup", "PersonaGroupCreate", "PersonaGroupUpdate")
            ]
            assert words.count(words[0]) == 3, (name, field, words)
            told[name, field] = words[0]
    assert told["reference", "gender"] == ["Male", "Female", "All", None]
    assert told["reference", "income_level"] == ["Low", "Middle", "High", None]
    assert {told[name, field] for name, field in told if name != "reference"} == {None}


def test_the_document_follows_what_a_server_takes_now() -> None:
    with make_client() as client:

        def takes_any_gender() -> bool:
            schemas = client.get("/openapi.json").json()["components"]["schemas"]
            return "enum" not in schemas["PersonaGroupCreate"]["properties"]["gender"]

        assert not takes_any_gender()
        client.post("/__admin/settings", json={"lenient": True})
        assert takes_any_gender()
        client.post("/__admin/reset")
        assert not takes_any_gender()
