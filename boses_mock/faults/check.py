"""All that is wrong with a scenario of a user's own, found at start and told at once."""

from __future__ import annotations

from collections.abc import Collection
from fnmatch import fnmatchcase
from pathlib import Path

from boses_mock.faults.sources import read_rule
from boses_mock.kernel.document import DocumentError, Node, found
from boses_mock.kernel.schema import Schema, check_shape, suggestion
from boses_mock.kernel.source import Source, read_text


def check_scenario(path: Path, schema: Schema, operations: Collection[str]) -> list[DocumentError]:
    """Return what is wrong with a scenario's file; nothing if it can be used.

    Args:
        operations: the operationIds that rules may be for.
    """
    try:
        source = Source(path, read_text(path))
    except DocumentError as error:
        return [error]
    check_shape(source, schema)
    _check_rules(source)
    for loc, pattern in source.each("rules.*.operation", str):
        if not any(fnmatchcase(operation, pattern) for operation in operations):
            problem = f"expected an operationId of the contract, found {found(pattern)}"
            source.refuse(loc, problem + suggestion(pattern, operations), pattern)
    source.refuse_repeated("rules.*.id", "rule id")
    return source.faults


def _check_rules(source: Source) -> None:
    """Refuse what only the reader of rules refuses: no effect, or ends the wrong way round."""
    malformed = {fault.loc[:2] for fault in source.faults}
    for loc, rule in source.each("rules.*", dict):
        if loc in malformed:
            continue
        try:
            read_rule(Node(str(source.path), rule, loc))
        except DocumentError as error:
            source.refuse(error.loc, error.problem, error.value)
