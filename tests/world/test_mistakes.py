"""A mistake anywhere in a file that people write is refused by file, line and key.

The mistakes are made in the text of the shipped files, at the places that YAML's parser finds
there: a misspelt key, a value of the wrong kind, a required key left out.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from operator import getitem
from pathlib import Path
from typing import Any

import pytest
import yaml

from boses_mock.app import known_operations
from boses_mock.kernel.document import DocumentError
from boses_mock.kernel.rng import stream
from boses_mock.world.check import faults_in, schema
from tests.conftest import SMALL

_SHARED = re.compile(r"&\w|<<: \*")
FIXTURES = Path(__file__).parents[2] / "fixtures"
OPERATIONS = known_operations()
MOST = 6  # mistakes made in a file, spread over it
FILES = {
    "world.yaml": "world",
    "library.json": "library",
    "markets/ph.yaml": "market",
    "markets/_shared.yaml": "market",
    "categories/noodles.yaml": "category",
    **{f"scenarios/{path.name}": "scenario" for path in (FIXTURES / "scenarios").glob("*.yaml")},
}
LARGE = ("markets/_shared.yaml", "markets/ph.yaml")  # looked through for seconds, each time
Loc = tuple[str | int, ...]


@dataclass(frozen=True)
class Place:
    """A value of a document, with its key where it has one and the key that follows."""

    loc: Loc
    line: int
    parent_line: int
    key: Any
    value: Any
    next_key: Any
    in_braces: bool


@dataclass(frozen=True)
class Mistake:
    """A text with one mistake; a refusal must name a place in ``locs``, on ``line`` if known."""

    text: str
    locs: tuple[Loc, ...]
    line: int | None


def steps(node: Any) -> list[tuple[Any, Any, Any]]:
    """Return (key node or index, value node, the key node that follows) of what a node holds."""
    if isinstance(node, yaml.MappingNode):
        following = [*(key for key, _ in node.value), None][1:]
        return [(*each, after) for each, after in zip(node.value, following, strict=True)]
    if isinstance(node, yaml.SequenceNode):
        return [(index, value, None) for index, value in enumerate(node.value)]
    return []


def places(node: Any, seen: set[int], loc: Loc = (), line: int = 0) -> Iterator[Place]:
    """Return the places below a node, those behind an anchor once."""
    for key, value, after in steps(node):
        if id(value) in seen:
            continue
        seen.add(id(value))
        has_key = isinstance(node, yaml.MappingNode)
        below = (*loc, key.value if has_key else key)
        own = (key if has_key else value).start_mark.line
        in_braces = has_key and node.flow_style
        yield Place(below, own, line, key if has_key else None, value, after, in_braces)
        yield from places(value, seen, below, own)


def unfolded(part: Any, root: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Return the schemas that hold where ``part`` does, or may."""
    if isinstance(part, dict):
        yield part
        if "$ref" in part:
            yield from unfolded(reduce(getitem, part["$ref"].split("/")[1:], root), root)
        for each in (*part.get("anyOf", ()), *part.get("allOf", ())):
            yield from unfolded(each, root)
        for key in ("then", "else"):
            yield from unfolded(part.get(key), root)


def schemas_at(loc: Loc, root: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the schemas that hold, or may, at a place."""
    found = list(unfolded(root, root))
    for key in loc:
        below = [each.get("items") for each in found]
        if isinstance(key, str):
            below = [
                each.get("properties", {}).get(key, each.get("additionalProperties"))
                for each in found
            ]
        found = [each for part in below for each in unfolded(part, root)]
    return found


def mistakes_at(place: Place, text: str, above: int, root: dict[str, Any]) -> Iterator[Mistake]:
    """Return the mistakes that can be made at a place; ``above`` is what the file has before it."""
    lines = text.count("\n", 0, above)
    start, end = (above + mark.index for mark in (place.value.start_mark, place.value.end_mark))
    end = start + len(text[start:end].rstrip())  # a block ends where the next thing begins
    if anchor := re.match(r"&\w+\s+", text[start:end]):
        start += anchor.end()
    wrong = '{"wrong": [7]}' if isinstance(place.value, yaml.ScalarNode) else " 7"
    yield Mistake(text[:start] + wrong + text[end:], (place.loc,), lines + place.line + 1)
    if place.key is None:
        return
    around = schemas_at(place.loc[:-1], root)
    if not any(place.key.value in each.get("properties", {}) for each in around):
        return
    first, last = (above + mark.index for mark in (place.key.start_mark, place.key.end_mark))
    misspelt = text[first:last].replace(place.key.value, f"{place.key.value}x")
    locs = (place.loc, (*place.loc[:-1], f"{place.key.value}x"))
    yield Mistake(text[:first] + misspelt + text[last:], locs, None)
    if any(place.key.value in each.get("required", ()) for each in around):
        following = place.next_key and above + place.next_key.start_mark.index
        gone = text[:first] + text[following or end :]
        if place.in_braces and not following:
            gone = text[:first].rstrip().removesuffix(",") + text[end:]
        line = lines + place.parent_line + 1 if len(place.loc) > 1 else None
        yield Mistake(gone, (place.loc,), line)


def mistakes(name: str) -> list[Mistake]:
    """Return every mistake in a shipped file, of each of its documents."""
    text = (FIXTURES / name).read_text(encoding="utf-8")
    kind, above, made = FILES[name], 0, list[Mistake]()
    for document in text.split("\n---\n"):
        root = dict(schema(kind))
        for place in places(yaml.compose(document, Loader=yaml.SafeLoader), set()):
            made += mistakes_at(place, text, above, root)
        above += len(document) + len("\n---\n")
    lines = text.splitlines()
    # What YAML merges into a place may make up for what is missing there.
    return [each for each in made if not each.line or not _SHARED.search(lines[each.line - 1])]


def refusals(directory: Path, name: str, mistake: Mistake) -> list[DocumentError]:
    (directory / name).write_text(mistake.text, encoding="utf-8")
    return faults_in(directory, OPERATIONS)


def is_named(refusal: DocumentError, file: Path, mistake: Mistake) -> bool:
    if "is not YAML" in str(refusal):  # what an alias stands for is gone
        return str(refusal).startswith(f"{file}:")
    inside = any(
        refusal.loc[: len(loc)] == loc
        or (refusal.loc == loc[:-1] and "found nothing" in str(refusal))  # its only key is gone
        for loc in mistake.locs
    )
    told = str(refusal).startswith(f"{file}:{refusal.line}: ")
    return inside and told and (mistake.line is None or refusal.line == mistake.line)


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A user's directory with one file of each kind, a market and a category to fall back on."""
    for name in ("markets", "categories", "scenarios"):
        (tmp_path / name).mkdir()
    shutil.copy(SMALL, tmp_path / "world.yaml")
    shutil.copytree(FIXTURES / "briefings", tmp_path / "briefings")
    return tmp_path


@pytest.mark.parametrize(
    "name",
    [pytest.param(each, marks=pytest.mark.slow) if each in LARGE else each for each in FILES],
)
def test_a_mistake_anywhere_is_refused_by_file_line_and_key(own: Path, name: str) -> None:
    if name.startswith("markets/"):
        for market in ("_shared", "ph", "world"):
            shutil.copy(FIXTURES / "markets" / f"{market}.yaml", own / "markets")
    shutil.copy(FIXTURES / "categories" / "general.yaml", own / "categories")
    made = mistakes(name)
    assert len(made) > 5
    for mistake in stream(42, "mistakes", name).sample(made, MOST):
        assert mistake.text != (FIXTURES / name).read_text(encoding="utf-8")
        refused = refusals(own, name, mistake)
        assert any(is_named(each, own / name, mistake) for each in refused), (
            mistake.locs,
            mistake.line,
            list(map(str, refused)),
        )
