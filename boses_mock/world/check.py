"""All that is wrong with the files that a user brings along, found before they are read.

Each file is held to its schema in ``fixtures/schemas``; then come the references that a schema
cannot say. Our own files are not checked here but by the tests: start-up does not wait for it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any, cast

import orjson

from boses_mock.faults.check import check_scenario
from boses_mock.kernel.clock import from_iso
from boses_mock.kernel.document import DocumentError, Loc, found
from boses_mock.kernel.schema import Schema, check_shape, suggestion
from boses_mock.kernel.source import Source, read_text
from boses_mock.market.check import check_markets
from boses_mock.market.file import market_files
from boses_mock.settings import default_data_dir
from boses_mock.studies.categories import category_files
from boses_mock.studies.categories.check import check_categories
from boses_mock.studies.sentences.tongues.check import check_speech
from boses_mock.world.seed import instant

FOLDERS = ("markets", "categories", "speech")
SCHEMAS = ("category", "library", "market", "scenario", "speech", "world")
_GIVEN_ONCE = {
    "companies.*.id": "a company id",
    "companies.*.slug": "a slug",
    "companies.*.users.*.id": "a user id",
    "companies.*.users.*.email": "an email",
    "companies.*.projects.*.id": "a project id",
    "companies.*.projects.*.persona_groups.*.id": "a persona group id",
}
_MOMENTS = (
    "companies.*.created",
    "companies.*.users.*.created",
    "companies.*.users.*.api_keys.*.created",
    "companies.*.invites.*.created",
    "companies.*.projects.*.created",
    "companies.*.projects.*.persona_groups.*.created",
    "companies.*.projects.*.persona_groups.*.generated",
    "companies.*.projects.*.briefings.*.created",
    "companies.*.projects.*.studies.*.created",
)


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
        optional = [markets / f"_{name}.yaml" for name in ("brief", "glossary", "wages")]
        files += [markets / "_shared.yaml", *filter(Path.is_file, optional), *market_files(markets)]
    files += category_files(directory / "categories")
    files += sorted((directory / "speech").glob("*.yaml"))
    return files + sorted((directory / "scenarios").glob("*.yaml"))


def faults_in(
    directory: Path, operations: Collection[str], *, needs_world: bool = True
) -> list[DocumentError]:
    """Return all that is wrong with a fixtures directory, file by file.

    Args:
        operations: the operationIds that fault rules may be for.
        needs_world: whether it must have a ``world.yaml``.
    """
    world, library = directory / "world.yaml", directory / "library.json"
    faults = world_faults(world) if needs_world or world.is_file() else []
    if library.is_file():
        faults += library_faults(library)
    for folder in filter(Path.is_dir, (directory / name for name in FOLDERS)):
        faults += folder_faults(folder)
    for path in sorted((directory / "scenarios").glob("*.yaml")):
        faults += scenario_faults(path, operations)
    return faults


def world_faults(path: Path) -> list[DocumentError]:
    """Return all that is wrong with a seed world's file."""
    return _faults(path, Source, "world", _check_world)


def folder_faults(folder: Path) -> list[DocumentError]:
    """Return all that is wrong with the files in one of :data:`FOLDERS`."""
    if folder.name == "markets":
        return check_markets(folder, schema("market"))
    if folder.name == "speech":
        return check_speech(folder, schema("speech"))
    return check_categories(folder, schema("category"))


def library_faults(path: Path) -> list[DocumentError]:
    """Return all that is wrong with a library's file."""
    return _faults(path, Source.of_json, "library", _check_library)


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
    _check_times(source)
    for loc, company in source.each("companies.*", dict):
        _check_company(source, loc, company)
    for loc, group in source.each("companies.*.projects.*.persona_groups.*", dict):
        low, high = group.get("age_min"), group.get("age_max")
        if type(low) is int and type(high) is int and high < low <= 120:
            problem = f"expected a whole number from {low} to 120, found {high}"
            source.refuse((*loc, "age_max"), problem, high)


def _check_times(source: Source) -> None:
    """Refuse times that are none, and those after the epoch."""
    try:
        start = from_iso(source.value["epoch"])
    except (TypeError, KeyError, ValueError):
        return  # the schema has refused it
    for pattern in _MOMENTS:
        for loc, text in source.each(pattern, str):
            try:
                at = instant(text, start, start)
            except ValueError:
                source.refuse(loc, f"expected a time or a duration back, found {found(text)}", text)
                continue
            if not 0 <= at <= start:
                problem = f"expected a time from 1970 to the epoch, found {found(text)}"
                source.refuse(loc, problem, text)


def _members(value: object, key: str) -> list[tuple[int, dict[str, Any]]]:
    """Return the mappings in a list of a mapping, with their places."""
    listed = value.get(key) if isinstance(value, dict) else None
    listed = listed if isinstance(listed, list) else []
    return [(place, each) for place, each in enumerate(listed) if isinstance(each, dict)]


def _check_company(source: Source, loc: Loc, company: dict[str, Any]) -> None:
    """Refuse names of people, groups and briefings that the company does not have."""
    people = [str(user.get("email")).lower() for _, user in _members(company, "users")]

    def check_doer(at: Loc, done: dict[str, Any]) -> None:
        if isinstance(done.get("by"), str):
            _check_name(source, (*at, "by"), done["by"], people, "user of the company")
        elif not people:
            source.refuse(at, "nobody is in the company who could have done it")

    for place, invite in _members(company, "invites"):
        check_doer((*loc, "invites", place), invite)
    for place, project in _members(company, "projects"):
        at = (*loc, "projects", place)
        groups = [str(group.get("name")) for _, group in _members(project, "persona_groups")]
        titles = [str(briefing.get("title")) for _, briefing in _members(project, "briefings")]
        for number, group in _members(project, "persona_groups"):
            if group.get("generation") not in (None, "pending") and not people:
                source.refuse((*at, "persona_groups", number), "nobody could have generated it")
        for number, briefing in _members(project, "briefings"):
            check_doer((*at, "briefings", number), briefing)
            _check_briefing(source, (*at, "briefings", number), briefing)
        for number, study in _members(project, "studies"):
            where = (*at, "studies", number)
            check_doer(where, study)
            for rated, rating in _members(study, "ratings"):
                check_doer((*where, "ratings", rated), rating)
            _check_names(source, (*where, "groups"), study.get("groups"), groups, "group")
            _check_names(source, (*where, "briefings"), study.get("briefings"), titles, "briefing")


def _check_briefing(source: Source, loc: Loc, briefing: dict[str, Any]) -> None:
    name = briefing.get("file")
    if (name is None) is (briefing.get("text") is None):
        source.refuse(loc, "expected either a file or a text")
    elif isinstance(name, str) and not (source.path.parent / name).is_file():
        source.refuse((*loc, "file"), f"there is no file {found(name)}", name)


def _check_names(source: Source, loc: Loc, names: object, known: list[str], what: str) -> None:
    for place, name in enumerate(names if isinstance(names, list) else ()):
        if isinstance(name, str):
            _check_name(source, (*loc, place), name, known, f"{what} of the project")


def _check_name(source: Source, loc: Loc, name: str, known: list[str], what: str) -> None:
    if name not in known and name.lower() not in known:
        told = f"expected the name of a {what}, found {found(name)}"
        source.refuse(loc, f"{told}{suggestion(name, known)}", name)


def _check_library(source: Source) -> None:
    source.refuse_repeated("people.*.id", "an id", str.lower)
