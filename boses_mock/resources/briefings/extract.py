"""Text out of files: PDF and DOCX by kept libraries, text by its bytes; and what it comes to.

A file that opens but cannot be read (a broken page, a password) is no error of the caller: its
text is then a note that says so, as an image's is. Nothing here touches a store or a request.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter
from html.parser import HTMLParser
from typing import BinaryIO

from boses_mock.web.uploads import DOCX

LONG = 1_000  # words; a longer text gets a summary
_LARGEST_XML = 100 * 1_048_576
_MOST_TEXT = 1_000_000
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")
_WORD = re.compile(r"[^\W\d_]{4,}")


def text_of(file: BinaryIO, media_type: str) -> str:
    """Return a file's text, or a note in brackets on why there is none."""
    file.seek(0)
    if media_type == "application/pdf":
        text = _pdf(file)
    elif media_type == DOCX:
        text = "\n".join(docx_lines(file.read())) or "[The document holds no text]"
    elif media_type == "text/html":
        text = _html(_decoded(file.read()))
    elif media_type.startswith("text/"):
        text = _decoded(file.read())
    else:
        kind = media_type.partition("/")[0]
        text = f"[{kind.capitalize()} kept as it is; boses_mock reads no text from it]"
    return text[:_MOST_TEXT].replace("\x00", "")


def _decoded(content: bytes) -> str:
    for encoding in ("utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig",):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            break
    return content.decode("latin-1")


def _pdf(file: BinaryIO) -> str:
    import pypdf
    from pypdf.errors import PyPdfError

    try:
        reader = pypdf.PdfReader(file)
        if reader.is_encrypted and not reader.decrypt(""):
            return "[The PDF asks for a password]"
        pages = [page.extract_text() for page in reader.pages]
    except (PyPdfError, ValueError, KeyError, TypeError, RecursionError, OSError):
        return "[The PDF cannot be read]"
    return "\n\n".join(page.strip() for page in pages if page.strip()) or "[The PDF holds no text]"


def docx_lines(content: bytes) -> list[str]:
    """Return a DOCX's paragraphs and table rows, in order; cells are parted by tabs."""
    blocks = _docx_blocks(content)
    if blocks is None:
        return ["[The document cannot be read]"]
    rows = (block if isinstance(block, list) else [[block]] for block in blocks)
    return ["\t".join(row) for table in rows for row in table]


def docx_parts(content: bytes) -> tuple[list[str], list[list[list[str]]]] | None:
    """Return a DOCX's paragraphs and its tables as rows of cells; None if it cannot be read.

    Where a table stood, a paragraph of ``PLACE`` and its number stands.
    """
    from boses_mock.studies.reading.questionnaire_lines import PLACE

    blocks = _docx_blocks(content)
    if blocks is None:
        return None
    paragraphs: list[str] = []
    tables: list[list[list[str]]] = []
    for block in blocks:
        if isinstance(block, str):
            paragraphs.append(block)
        else:
            paragraphs.append(f"{PLACE}{len(tables)}")
            tables.append(block)
    return paragraphs, tables


def _docx_blocks(content: bytes) -> list[str | list[list[str]]] | None:
    import docx
    from docx.opc.exceptions import PackageNotFoundError
    from docx.table import Table

    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if sum(member.file_size for member in archive.infolist()) > _LARGEST_XML:
                return None
        document = docx.Document(io.BytesIO(content))
    except (PackageNotFoundError, zipfile.BadZipFile, SyntaxError, KeyError, ValueError):
        return None
    blocks: list[str | list[list[str]]] = []
    for block in document.iter_inner_content():
        if isinstance(block, Table):
            blocks.append([[cell.text.strip() for cell in row.cells] for row in block.rows])
        else:
            blocks.append(block.text)
    return blocks


_BLOCKS = frozenset(["p", "div", "br", "li", "tr", "h1", "h2", "h3"])


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self._hidden += tag in ("script", "style")
        if tag in _BLOCKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in ("script", "style") and self._hidden > 0
        if tag in _BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.parts.append(data)


def _html(text: str) -> str:
    parser = _Text()
    parser.feed(text)
    parser.close()
    return re.sub(r"[ \t]*\n\s*", "\n", "".join(parser.parts)).strip()


def summary(text: str, sentences: int = 5) -> str | None:
    """Return the sentences that say most of a long text, in their order; None for a short one."""
    if len(text.split()) <= LONG:
        return None
    parts = [" ".join(part.split()) for part in _SENTENCE.split(text)]
    parts = [part for part in dict.fromkeys(parts) if 6 <= len(part.split()) <= 60]
    counts = Counter(word for part in parts for word in set(_WORD.findall(part.lower())))

    def weight(place: int) -> float:
        words = set(_WORD.findall(parts[place].lower()))
        return sum(counts[word] for word in words) / (len(words) + 4)

    best = sorted(range(len(parts)), key=lambda place: (-weight(place), place))[:sentences]
    return " ".join(parts[place] for place in sorted(best)) or " ".join(text.split()[:100])
