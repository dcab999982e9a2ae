"""All that is wrong with the files that a user brings along, found before they are read.

Each file is held to its schema in ``fixtures/schemas``; then come the references that a schema
cannot say. Our own files are not checked here but by the tests: start-up does not wait for it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path
from typing import cast

import orjson

from boses_mock.faults.check import check_scenario
from boses_mock.kernel.document import DocumentError
from boses_mock.kernel.schema import Schema, check_shape
from boses_mock.kernel.source import Source, read_text
from boses_mock.market.check import check_markets
from boses_mock.market.file import market_files
from boses_mock.settings import default_data_dir

SCHEMAS = ("library", "market", "scenario", "world")
_GIVEN_ONCE = {
    "companies.*.id": "a company id",
    "companies.*.slug": "a slug",
    "companies.*.users.*.id": "a user id",
    "companies.*.users.*.email": "an email",
    "companies.*.projects.*.id": "a project id",
    "companies.*.projects.*.persona_groups.*.id": "a persona group id",
}


def schema_path(name: str) -> Path:
    """Return the file of one of :data:`SCHEMAS`."""
    return default_data_dir() / "fixtures" / "schemas" / f"{name}.schema.json"


def schema(name: str) -> Schema:
    """Return one of :data:`SCHEMAS`."""
    return cast(Schema, orjson.loads(schema_path(name).read_bytes()))


def files_in(directory: Path) -> list[Path]:
    """Return the files of a fixtures directory that a server would read."""
    library, markets = directory / "library.json", directory / "markets"
    files = [directory / "world.yaml", *([library] if library.is_file() else [])]
    if markets.is_dir():
        files += [markets / "_shared.yaml", *market_files(markets)]
    return files + sorted((directory / "scenarios").glob("*.yaml"))


def faults_in(directory: Path, operations: Collection[str]) -> list[DocumentError]:
    """Return all that is wrong with a fixtures directory, file by file.

    Args:
        operations: the operationIds that fault rules may be for.
    """
    library, markets = directory / "library.json", directory / "markets"
    faults = _faults(directory / "world.yaml", Source, "world", _check_world)
    if library.is_file():
        faults += _faults(library, Source.of_json, "library", _check_library)
    if markets.is_dir():
        faults += check_markets(markets, schema("market"))
    for path in sorted((directory / "scenarios").glob("*.yaml")):
        faults += scenario_faults(path, operations)
    return faults


def scenario_faults(path: Path, operations: Collection[str]) -> list[DocumentError]:
    """Return all that is wrong with a scenario's file; ``operations`` as :func:`faults_in`."""
    return check_scenario(path, schema("scenario"), operations)


def _faults(
    path: Path,
    opened: Callable[[Path, str], Source],
    kind: str,
    check_references: Callable[[Source], None],
) -> list[DocumentError]:
    try:
        source = opened(path, read_text(path))
    except DocumentError as error:
        return [error]
    check_shape(source, schema(kind))
    check_references(source)
    return source.faults


def _check_world(source: Source) -> None:
    for pattern, what in _GIVEN_ONCE.items():
        source.refuse_repeated(pattern, what, str.lower)
    source.refuse_repeated("companies.*.users.*.development_tokens.*", "a development token")
    for loc, group in source.each("companies.*.projects.*.persona_groups.*", dict):
        low, high = group.get("age_min"), group.get("age_max")
        if type(low) is int and type(high) is int and high < low <= 120:
            problem = f"expected a whole number from {low} to 120, found {high}"
            source.refuse((*loc, "age_max"), problem, high)


def _check_library(source: Source) -> None:
    source.refuse_repeated("people.*.id", "an id", str.lower)
