"""What people say in the languages they answer in: a file each of ``fixtures/speech``.

A language is read when somebody first answers in it. The files are the program's own and known to
be in order (:mod:`.check`, by ``boses-mock check``): who speaks is of a user's files, how they
speak is not.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from boses_mock.kernel.compiled import open_documents
from boses_mock.settings import default_data_dir

LANGUAGES = ("en", "tl", "id", "vi")
FIRST = ("views", "lines", "probed", "needed", "counted", "formed", "refused")  # one has a key
Lines = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Tongue:
    """What is said in one language.

    Attributes:
        starts: what leads to a line that has been said before; ``ends`` what ends it.
        bare: what a thing is called that is shown without a name.
        words: what fills a slot, by the slot's name and by a code.
        more: lines behind those of the tables of :data:`FIRST`; all others stand alone.
        ways: other ways to put a clause that many have, as ``put_so`` has for sides of a thing.
        coped: what is told of one's own days, by what is asked and by the theme it is filed under.
        titles: patterns of English titles by the trade that they tell, in English alone.
        trades: what trades are called, by their names in ``titles``, in the other languages.
    """

    starts: tuple[str, ...]
    ends: tuple[str, ...]
    bare: str
    words: Mapping[str, Mapping[str, str]]
    lines: Lines
    views: Lines
    probed: Lines
    needed: Lines
    counted: Lines
    formed: Lines
    refused: Lines
    opined: Lines
    reactions: Lines
    more: Lines
    ways: Lines
    put_so: Lines
    coped: Mapping[str, Lines]
    titles: Mapping[str, str]
    trades: Mapping[str, str]

    def first(self, key: str) -> tuple[str, ...]:
        """Return the lines of a key in the one table that has it, () where none has."""
        tables: Iterator[Lines] = (getattr(self, name) for name in FIRST)
        return next((table[key] for table in tables if key in table), ())


class _Tongues(Mapping[str, Tongue]):
    """The languages by their codes, each read when it is first spoken."""

    def __init__(self) -> None:
        self._read: dict[str, Tongue] = {}

    def __getitem__(self, code: str) -> Tongue:
        if code not in self._read:
            if code not in LANGUAGES:
                raise KeyError(code)
            self._read.setdefault(code, read_tongue(speech_directory() / f"{code}.yaml"))
        return self._read[code]

    def __iter__(self) -> Iterator[str]:
        return iter(LANGUAGES)

    def __len__(self) -> int:
        return len(LANGUAGES)


TONGUES: Mapping[str, Tongue] = _Tongues()


def speech_directory() -> Path:
    return default_data_dir() / "fixtures" / "speech"


def read_tongue(path: Path) -> Tongue:
    """Return what a language's file says."""
    (read,) = open_documents(path, 1)
    said = read()
    return Tongue(
        starts=tuple(said["starts"]),
        ends=tuple(said["ends"]),
        bare=said.get("bare", ""),
        words=said["words"],
        coped={kind: _lines(themes) for kind, themes in said["coped"].items()},
        titles=said.get("titles", {}),
        trades=said.get("trades", {}),
        **{name: _lines(said.get(name) or {}) for name in TABLES},
    )


TABLES = (*FIRST, "opined", "reactions", "more", "ways", "put_so")


def _lines(table: Mapping[str, Any]) -> Lines:
    return {key: tuple(lines) for key, lines in table.items()}
