"""The paragraphs and tables of a DOCX, in their order."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO

from boses_mock.extraction.blocks import DOCX, Block, Table, Unreadable, cannot_be_read

if TYPE_CHECKING:
    from docx.oxml.table import CT_Row, CT_Tbl, CT_Tc

_LARGEST_UNPACKED = 100 * 1_048_576
_MOST_COLUMNS = 63  # of a table, in Word; a file may claim any number


def blocks(file: BinaryIO) -> Iterator[Block]:
    """Read the body's paragraphs and tables.

    Raises:
        Unreadable: it unpacks to more than any document does. Of a broken file, whatever the
            libraries find to raise.
    """
    import docx
    from docx.table import Table as DocxTable

    with zipfile.ZipFile(file) as archive:
        if sum(member.file_size for member in archive.infolist()) > _LARGEST_UNPACKED:
            raise Unreadable(cannot_be_read(DOCX))
    for block in docx.Document(file).iter_inner_content():
        yield _rows(block._tbl) if isinstance(block, DocxTable) else block.text


def _rows(table: CT_Tbl) -> Table:
    """Return a table's cells, with what is merged told in each of the places that it takes.

    python-docx's own ``row.cells`` goes back up a vertically merged cell by recursion, row by row,
    and believes any width.
    """
    rows: Table = []
    above: dict[int, str] = {}
    for row in table.tr_lst:
        above = dict(_placed(row, above))
        rows.append(list(above.values()))
    return rows


def _placed(row: CT_Row, above: dict[int, str]) -> Iterator[tuple[int, str]]:
    """Tell what stands in each column of a row."""
    column = row.grid_before
    for cell in row.tc_lst:
        goes_on = cell.vMerge == "continue" and column in above
        text = above[column] if goes_on else _text(cell)
        for _ in range(min(cell.grid_span, _MOST_COLUMNS)):
            yield column, text
            column += 1


def _text(cell: CT_Tc) -> str:
    return "\n".join(paragraph.text for paragraph in cell.p_lst).strip()
