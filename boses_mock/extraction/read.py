"""One file, whatever its kind, to its blocks or to its text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, BinaryIO

from boses_mock.extraction.blocks import (
    DOCX,
    HTML,
    MOST_TEXT,
    PDF,
    Block,
    Unreadable,
    bounded,
    holds_no_text,
)
from boses_mock.extraction.plain import decoded
from boses_mock.extraction.protocol import Wanted
from boses_mock.extraction.summary import summary


def read(wanted: Wanted, file: BinaryIO, media_type: str) -> dict[str, Any]:
    """Return a file's ``blocks``, or its ``text`` and the ``summary`` of that.

    Raises:
        Unreadable: there is a reason to tell. Of a broken file, whatever the libraries raise.
    """
    if wanted == "blocks":
        return {"blocks": blocks_of(file, media_type)}
    text = text_of(file, media_type)
    return {"text": text, "summary": summary(text)}


def blocks_of(file: BinaryIO, media_type: str) -> list[Block]:
    """Return a file's blocks: the pages of a PDF, paragraphs and tables of a DOCX, else one text.

    They come to :data:`MOST_TEXT` characters at the most; the rest of the file is left out.

    Raises:
        Unreadable: as :func:`read`.
    """
    return [_cleaned(block) for block in bounded(_blocks(file, media_type))]


def text_of(file: BinaryIO, media_type: str) -> str:
    """Return a file's text; the cells of a table's row are parted by tabs.

    Raises:
        Unreadable: as :func:`read`, and for a PDF or a DOCX that holds no text.
    """
    blocks = blocks_of(file, media_type)
    text = ("\n\n" if media_type == PDF else "\n").join(lines_of(blocks))[:MOST_TEXT]
    if not text and media_type in (PDF, DOCX):
        raise Unreadable(holds_no_text(media_type))
    return text


def lines_of(blocks: Iterable[Block]) -> list[str]:
    """Return the paragraphs, and each row of a table with tabs between its cells."""
    rows = (block if isinstance(block, list) else [[block]] for block in blocks)
    return ["\t".join(row) for table in rows for row in table]


def _blocks(file: BinaryIO, media_type: str) -> Iterable[Block]:
    file.seek(0)
    if media_type == PDF:
        from boses_mock.extraction.pdf import pages

        return pages(file)
    if media_type == DOCX:
        from boses_mock.extraction.docx import blocks

        return blocks(file)
    text = decoded(file.read())
    if media_type == HTML:
        from boses_mock.extraction.html import text_of_page

        text = text_of_page(text.replace("\0", ""), MOST_TEXT)
    return [text]


def _cleaned(block: Block) -> Block:
    if isinstance(block, str):
        return _storable(block)
    return [[_storable(cell) for cell in row] for row in block]


def _storable(text: str) -> str:
    """Return a text without NUL and without half characters, which neither SQL nor JSON takes."""
    text = text.replace("\0", "")
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
