"""Categories of products and services: one YAML file each, read when first needed, then frozen.

A file holds two YAML documents. The small first one says by which words a text is known to be
about the category, so that finding it reads all heads and no bodies; the second is what people
weigh, whom the thing competes with and what it usually costs. ``general.yaml`` answers for
whatever no other file knows, and its red lines hold for all. A user's own files are checked at
start (:mod:`boses_mock.studies.categories.check`); ours are known to be in order.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from boses_mock.kernel.compiled import Read, open_documents
from boses_mock.kernel.document import DocumentError
from boses_mock.kernel.steps import Steps, drain
from boses_mock.studies.categories.file import Data, read_category, read_names
from boses_mock.studies.categories.model import Category
from boses_mock.studies.categories.recognition import Words, recognised

GENERAL = "general"
PROPOSAL = "proposal"  # its kind of a step that an office wants to take


class Categories:
    """The categories of one directory."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self._heads: dict[str, tuple[Data, Read]] | None = None
        self._words: Words | None = None
        self._read: dict[str, Category] = {}

    def heads_steps(self) -> Steps[dict[str, tuple[Data, Read]]]:
        """Read the first document of every file, unless that was done, a file a step."""
        if self._heads is None:
            heads = {}
            for path in category_files(self.directory):
                head, body = open_documents(path, 2)
                data = head()
                heads[str(data["code"])] = (data, body)
                yield
            self._heads = self._heads or heads
        return self._heads

    def category_steps(self, code: str) -> Steps[Category]:
        """Read a category, unless that was done; whoever reads it first, one stays."""
        if code not in self._read:
            head, body = (yield from self.heads_steps())[code]
            data = body()
            yield
            category = read_category(head, data)
            if code != GENERAL:
                general = yield from self.category_steps(GENERAL)
                category = replace(
                    category,
                    doubted=category.doubted + general.doubted,
                    red_lines=category.red_lines + general.red_lines,
                )
            self._read.setdefault(code, category)
        return self._read[code]

    def category(self, code: str) -> Category:
        return drain(self.category_steps(code))

    def codes(self) -> tuple[str, ...]:
        """Return the codes of all categories, in the order of their files."""
        return tuple(drain(self.heads_steps()))

    def find_steps(self, name: str, text: str, sort: str = "") -> Steps[tuple[Category, str]]:
        """Find the category and the kind of what a text shows; the general one if none is told.

        Args:
            name: what the text calls the thing.
            sort: what sort of thing its name tells (see ``reading.category``), "" if none.
        """
        if self._words is None:
            heads = yield from self.heads_steps()
            words = Words()
            for head, _ in heads.values():
                words.learn(read_names(head), {k: v["sort"] for k, v in head["kinds"].items()})
            self._words = words
        found = recognised(self._words, name, text, sort)
        yield
        unknown = PROPOSAL if name == f"the {PROPOSAL}" else GENERAL
        code, kind = (found.category, found.kind) if found else (GENERAL, unknown)
        return (yield from self.category_steps(code)), kind

    def load(self) -> None:
        """Read everything now, so that what becomes of the files later is of no consequence."""
        for code in self.codes():
            self.category(code)


def category_files(directory: Path) -> list[Path]:
    return sorted(directory.glob("*.yaml"))


def load_categories(directory: Path) -> Categories:
    """Return the categories of a directory, each read when it is first needed."""
    if not directory.is_dir():
        raise DocumentError(str(directory), (), "expected a directory of category files")
    return Categories(directory)
