"""The house rules a machine can see: which way imports point, what is read only at home."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from boses_mock.app import OPERATIONS
from tests.contract_check import contract

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "boses_mock"
MODULES = sorted(PACKAGE.rglob("*.py"))
# Lowest first: a part imports from its own floor and those below it.
FLOORS = [
    {"kernel"},
    {"settings", "market", "prompts", "personas", "studies", "extraction"},
    {"faults", "store"},
    {"world"},
    {"web"},
    {"resources", "console"},
    {"admin", "history"},
    {"app"},
    {"serving", "flags", "verification", "reporting"},
    {"server", "terminal"},
    {"commands"},
    {"cli"},
    {"__main__", "testing"},
]
PURE = {"kernel", "market", "prompts", "personas", "studies", "extraction"}
INSIDE_STUDIES = ["sentences", "reading", "speaking", "types"]


def part(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def floor(name: str) -> int:
    return next((number for number, names in enumerate(FLOORS) if name in names), -1)


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_point_one_way(path: Path) -> None:
    own = part(path)
    if own == "__init__":
        return
    assert floor(own) >= 0, f"{own} stands on no floor yet"
    for name in imports(path):
        match = re.match(r"boses_mock\.(\w+)", name)
        if match and match[1] not in ("__version__", own):
            assert floor(match[1]) <= floor(own), f"{own} imports {match[1]}"
        if own in PURE:
            assert not name.startswith(("starlette", "uvicorn", "sqlite3", "aiosqlite")), name


@pytest.mark.parametrize("folder", INSIDE_STUDIES)
def test_what_is_read_and_said_knows_no_type_of_study(folder: str) -> None:
    above = INSIDE_STUDIES[INSIDE_STUDIES.index(folder) + 1 :]
    for path in (PACKAGE / "studies" / folder).glob("*.py"):
        for name in imports(path):
            match = re.match(r"boses_mock\.studies\.(\w+)\.", name)
            assert not match or match[1] not in above, f"{path.name} imports {name}"


@pytest.mark.parametrize(
    "path",
    sorted((PACKAGE / "resources").rglob("*.py")),
    ids=lambda path: str(path.relative_to(PACKAGE / "resources")),
)
def test_a_resource_uses_no_operations_of_another(path: Path) -> None:
    found = [
        name for name in imports(path) if re.match(r"boses_mock\.resources.*\.operations", name)
    ]
    assert not found


def test_the_root_has_at_most_ten_modules() -> None:
    assert len(list(PACKAGE.glob("*.py"))) <= 10


BANNED = {
    r"datetime\.(now|utcnow|today)\(|time\.(time|time_ns|monotonic)\(": "kernel",
    r"uuid4\(|^import random|from random import|random\.Random": "kernel",
    r"(?<![\w.])hash\(": "nowhere",
    r"\.sleep\((?!0\))": "web",
    r"sqlite3\.connect": "store",
    r"db\.ordinal\(": "web",  # where a request's key stands in for the number
}


@pytest.mark.parametrize("pattern", BANNED)
def test_clock_chance_and_store_are_read_at_home_only(pattern: str) -> None:
    found = {
        part(path)
        for path in MODULES
        if re.search(pattern, path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    assert found <= {BANNED[pattern]}


def test_every_operation_has_a_route_and_every_route_an_operation() -> None:
    documented = {
        (method.upper(), path, item[method]["operationId"])
        for path, item in contract()["paths"].items()
        for method in item
        if method in ("get", "post", "put", "patch", "delete")
    }
    assert documented == {(each.method, each.path, each.id) for each in OPERATIONS}


def test_those_operations_read_a_body_that_the_contract_gives_one() -> None:
    documented = {
        operation["operationId"]
        for item in contract()["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict)
        for body in [operation.get("requestBody", {})]
        for also in [body.get("x-alternative-content", {})]
        if "application/json" in {**body.get("content", {}), **also}
    }
    assert documented == {each.id for each in OPERATIONS if each.body}


def test_the_heavy_parts_are_not_imported_at_start() -> None:
    script = "import sys, boses_mock.server; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    heavy = {"aiosqlite", "docx", "faker", "jsonschema", "jwt", "lxml", "pypdf", "yaml"}
    heavy |= {"boses_mock.prompts", "boses_mock.extraction.worker", "boses_mock.console.page"}
    assert loaded.returncode == 0
    assert heavy & set(loaded.stdout.split()) == set()


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_module_has_at_most_400_lines(path: Path) -> None:
    assert len(path.read_text().splitlines()) <= 400


def test_a_groups_definition_has_the_fields_that_are_kept_of_it() -> None:
    from boses_mock.personas import GroupDefinition
    from boses_mock.store.groups import DEFINING

    assert tuple(GroupDefinition.__dataclass_fields__) == DEFINING
