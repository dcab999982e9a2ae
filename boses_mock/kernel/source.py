"""Files that people write: what they say, and on which line each part of it stands.

YAML is read as the data that JSON has, so that a schema can speak of it: a key is text however it
is written (``no:``, ``2026:``), and a time is text until somebody asks for a time. To be served, a
file is only parsed (:func:`read_yaml`); to be checked, it is opened as a :class:`Source`, which
keeps the parser's marks and gathers all that is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from boses_mock.kernel.document import DocumentError, Loc, found

if TYPE_CHECKING:
    import yaml

T = TypeVar("T")
Marks = tuple[tuple[int, int], ...]  # lines and columns, from the document's to a place's own
_DEEPEST = 100
_TAG = "tag:yaml.org,2002:"
# What JSON may hold and YAML may not, or counts as a new line; spaces do as well to find places.
_NOT_YAML = re.compile("[\t\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|" + r"\\u[dD][89a-fA-F]..")


def read_text(path: Path) -> str:
    """Return a file's text.

    Raises:
        DocumentError: it cannot be read, or is not UTF-8.
    """
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise DocumentError(str(path), (), f"cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise DocumentError(str(path), (), f"is not UTF-8 text: {error}") from error


def read_yaml(path: Path) -> Any:
    """Return what a file of one YAML document says.

    Raises:
        DocumentError: it cannot be read, or is no YAML; the message gives line and column.
    """
    return parse_yaml(path, read_text(path))


def parse_yaml(path: Path, text: str) -> Any:
    """Return what a YAML document of ``path`` says; DocumentError as :func:`read_yaml`."""
    import yaml

    with _refusing(path, 0):
        return yaml.load(text, Loader=_loader())  # noqa: S506 (a safe loader)


@cache
def _loader() -> Any:
    """Return the safe loader, in C where there is one, whose keys and times are text."""
    import yaml

    base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

    class Loader(base):  # type: ignore[misc]
        yaml_implicit_resolvers = {  # noqa: RUF012 (as PyYAML has it)
            first: [(tag, pattern) for tag, pattern in resolvers if tag != f"{_TAG}timestamp"]
            for first, resolvers in base.yaml_implicit_resolvers.items()
        }

        def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> Any:
            for key, _ in node.value:
                if isinstance(key, yaml.ScalarNode) and key.tag != f"{_TAG}merge":
                    key.tag = f"{_TAG}str"
            return super().construct_mapping(node, deep)

    return Loader


@contextmanager
def _refusing(path: Path, above: int) -> Iterator[None]:
    """Turn the parser's errors into ours."""
    import yaml

    try:
        yield
    except (yaml.YAMLError, ValueError) as error:  # ValueError: a number that is none
        mark = getattr(error, "problem_mark", None)
        told = " ".join(str(error).split())
        if mark is not None:
            told = f"{getattr(error, 'problem', '')} at column {mark.column + 1}"
        line = None if mark is None else above + mark.line + 1
        raise DocumentError(str(path), (), f"is not YAML: {told}", line=line) from error


class Source:
    """One document of a file, opened to be checked.

    Attributes:
        value: what it says, as JSON's kinds of data.
        faults: what has been found wrong so far, a key that is given twice included.
    """

    def __init__(self, path: Path, text: str, above: int = 0) -> None:
        """Open a YAML document that stands under ``above`` lines of its file.

        Raises:
            DocumentError: it is no YAML, or nests deeper than any file of ours could.
        """
        self.path, self._above = path, above
        self._told: dict[object, tuple[Marks, DocumentError]] = {}
        loader = _loader()(text)
        with _refusing(path, above):
            self._root: yaml.Node | None = loader.get_single_node()
        self._walk()
        with _refusing(path, above):
            self.value: Any = None if self._root is None else loader.construct_document(self._root)

    @classmethod
    def of_json(cls, path: Path, text: str) -> Source:
        """Open a JSON document.

        Raises:
            DocumentError: it is no JSON, or nests deeper than any file of ours could.
        """
        import orjson

        try:
            value = orjson.loads(text)
        except orjson.JSONDecodeError as error:
            problem = f"is not JSON: {error.msg}"
            raise DocumentError(str(path), (), problem, line=error.lineno) from error
        blanked = _NOT_YAML.sub(lambda match: " " * len(match[0]), text)
        source = cls(path, blanked)  # JSON is YAML otherwise, and YAML has marks
        source.value = value
        return source

    @property
    def faults(self) -> list[DocumentError]:
        told = sorted(self._told.values(), key=lambda each: (each[0][-1], each[0], str(each[1])))
        return [fault for _, fault in told]

    def refuse(self, loc: Loc, problem: str, value: object = None) -> None:
        """Note that something is wrong at ``loc``; once, however many aliases lead there."""
        self._note(loc, problem, value, self._marks(loc))

    def _note(self, loc: Loc, problem: str, value: object, marks: Marks) -> None:
        key = (marks[-1], loc[-1:], problem)
        if key not in self._told or marks < self._told[key][0]:
            fault = DocumentError(str(self.path), loc, problem, value, marks[-1][0])
            self._told[key] = (marks, fault)

    def refuse_repeated(self, pattern: str, what: str, fold: Callable[[str], str] = str) -> None:
        """Refuse a text that stands twice in the places of ``pattern``, as :meth:`each` has it."""
        lines: dict[str, int] = {}
        for loc, text in self.each(pattern, str):
            if (line := lines.get(fold(text))) is not None:
                problem = f"expected {what} that is not given twice, found {found(text)}"
                self.refuse(loc, f"{problem} as in line {line}", text)
            else:
                lines[fold(text)] = self._marks(loc)[-1][0]

    def each(self, pattern: str, kind: type[T]) -> Iterator[tuple[Loc, T]]:
        """Return the places that a pattern such as ``companies.*.slug`` leads to, and their values.

        What is not of the ``kind`` is left out, as the schema has refused it.
        """
        places: list[tuple[Loc, Any]] = [((), self.value)]
        for step in pattern.split("."):
            places = [
                ((*loc, key), below)
                for loc, value in places
                for key, below in _below(value)
                if step in ("*", key)
            ]
        return ((loc, value) for loc, value in places if isinstance(value, kind))

    def _marks(self, loc: Loc) -> Marks:
        """Return where each step on the way to ``loc`` stands, as far as there is one."""
        node = self._root
        marks = [(self._above + 1, 0) if node is None else self._mark(node.start_mark)]
        for key in loc:
            step = {key: (mark, below) for key, mark, below in _steps(node)}.get(key)
            if step is None:
                break
            marks.append(self._mark(step[0]))
            node = step[1]
        return tuple(marks)

    def _mark(self, mark: yaml.Mark) -> tuple[int, int]:
        """Return the line of the file, from 1, and the column, from 0."""
        return self._above + mark.line + 1, mark.column

    def _walk(self) -> None:
        """Refuse keys that are given twice, and what nests too deeply to be looked at."""
        waiting: list[tuple[Loc, Marks, Any]] = [((), self._marks(()), self._root)]
        visited: set[int] = set()  # an alias may lead back to where it stands
        while waiting:
            loc, marks, node = waiting.pop()
            if len(loc) > _DEEPEST:
                problem = f"expected no more than {_DEEPEST} levels, found {len(loc)}"
                raise DocumentError(str(self.path), (), problem, line=marks[-1][0])
            visited.add(id(node))
            lines: dict[str | int, int] = {}
            for key, at, below in _steps(node):
                mark = self._mark(at)
                if key in lines:
                    problem = f"given twice; it stands in line {lines[key]} already"
                    self._note((*loc, key), problem, None, (*marks, mark))
                lines[key] = mark[0]
                if id(below) not in visited:
                    waiting.append(((*loc, key), (*marks, mark), below))


def _steps(node: Any) -> Iterator[tuple[str | int, Any, Any]]:
    """Return the (key or index, its mark, the node behind it) of a node of YAML's."""
    import yaml

    if isinstance(node, yaml.MappingNode):
        for key, below in node.value:
            if isinstance(key, yaml.ScalarNode):
                yield key.value, key.start_mark, below
    elif isinstance(node, yaml.SequenceNode):
        for index, below in enumerate(node.value):
            yield index, below.start_mark, below


def _below(value: Any) -> Iterable[tuple[str | int, Any]]:
    if isinstance(value, dict):
        return value.items()
    return enumerate(value) if isinstance(value, list) else ()
