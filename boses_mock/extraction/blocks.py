"""What is read out of a file, and what is said where nothing is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
HTML = "text/html"

MOST_TEXT = 1_000_000  # characters that are read of one file

Table = list[list[str]]  # rows of cells
Block = str | Table  # a paragraph, a page or a whole text; or a table

_NAMES = {PDF: "PDF", DOCX: "document", HTML: "page"}


@dataclass(frozen=True, slots=True)
class Text:
    """What stands in a file, and what that comes to where it is long."""

    text: str
    summary: str | None


class Unreadable(Exception):
    """A file that gives no text; the message is a sentence on why, without its full stop."""


def cannot_be_read(media_type: str) -> str:
    """Return the sentence for a file that is broken."""
    return f"The {_NAMES.get(media_type, 'text')} cannot be read"


def takes_too_long(media_type: str) -> str:
    """Return the sentence for a file that keeps its reader busy for longer than it may."""
    return f"The {_NAMES.get(media_type, 'text')} takes too long to read"


def holds_no_text(media_type: str) -> str:
    """Return the sentence for a file that is whole, but empty."""
    return f"The {_NAMES.get(media_type, 'text')} holds no text"


def bounded(blocks: Iterable[Block], most: int = MOST_TEXT) -> list[Block]:
    """Return the first blocks, as many as come to ``most`` characters; the last is cut to fit.

    An empty paragraph or cell counts as one character, so that millions of them come to an end.
    """
    kept: list[Block] = []
    left = most
    for block in blocks:
        kept.append(block[:left] if isinstance(block, str) else _rows_within(block, left))
        left -= _size(kept[-1])
        if left <= 0:
            break
    return kept


def _size(block: Block) -> int:
    if isinstance(block, str):
        return len(block) + 1
    return sum(len(cell) + 1 for row in block for cell in row)


def _rows_within(table: Table, left: int) -> Table:
    rows: Table = []
    for row in table:
        left -= _size([row])
        if left < 0:
            break
        rows.append(row)
    return rows
