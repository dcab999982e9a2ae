"""Each operation says how faithful its answer is, and why."""

from __future__ import annotations

from typing import Any

import pytest

from tests.contract_check import contract, operations

LEVELS = ("exact", "shape", "invented")
# What is written by rules or chance, where the service has a model or the world to ask.
COMPOSED = {"Persona", "LibraryPersona", "Result", "Message", "ParsedGroup", "Convergence"}


@pytest.mark.parametrize("wire", ["reference", "live"])
def test_each_operation_bears_its_fidelity_with_a_line_of_reason(wire: str) -> None:
    for _, _, operation in operations(wire):
        name, reason = operation["operationId"], operation.get("x-fidelity-reason", "")
        assert operation.get("x-fidelity") in LEVELS, name
        assert 15 <= len(reason) <= 120 and reason == reason.strip(), name
        assert reason[0].isupper() and reason[-1] not in ".;:," and "\n" not in reason, name


@pytest.mark.parametrize("wire", ["reference", "live"])
def test_what_is_composed_is_never_said_to_be_exact(wire: str) -> None:
    assert set(contract(wire)["components"]["schemas"]) >= COMPOSED
    for _, _, operation in operations(wire):
        if operation["x-fidelity"] == "exact":
            assert not set(_schemas(operation["responses"])) & COMPOSED, operation["operationId"]


def _schemas(node: Any) -> list[str]:
    """Return the names of the schemas that a part of the contract refers to at once."""
    if isinstance(node, dict):
        own = [node["$ref"].rpartition("/")[2]] if "$ref" in node else []
        return own + [each for value in node.values() for each in _schemas(value)]
    if isinstance(node, list):
        return [each for value in node for each in _schemas(value)]
    return []


@pytest.mark.parametrize("wire", ["reference", "live"])
def test_the_levels_are_explained(wire: str) -> None:
    told = contract(wire)["info"]["description"].partition("### How faithful an answer is")[2]
    for level in LEVELS:
        assert f"* `{level}`: " in told.partition("###")[0]
