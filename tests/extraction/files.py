"""Files made for the tests: whole ones of each kind, and what an attacker would make of them."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Mapping

MAIN = "word/document.xml"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def pdf(text: str) -> bytes:
    """Return the smallest PDF that shows a line of text."""
    return pdf_drawing(f"BT /F1 12 Tf 72 720 Td ({text}) Tj ET".encode())


def pdf_drawing(
    drawn: bytes, *, told: bytes = b"", root: bytes = b"1 0 R", trailer: bytes = b""
) -> bytes:
    """Return a PDF of one page: ``told`` goes to its content's dictionary, ``root`` to the end."""
    parts = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
        b"/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d%s>>stream\n%s\nendstream" % (len(drawn), told, drawn),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    content, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(content))
        content += b"%d 0 obj%sendobj\n" % (number, part)
    start = len(content)
    content += b"xref\n0 6\n0000000000 65535 f \n"
    content += b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer<</Size 6/Root %s%s>>\nstartxref\n%d\n%%%%EOF"
    return content + end % (root, trailer, start)


def flate_pdf(drawn: bytes, times: int = 1) -> bytes:
    """Return a PDF whose page is compressed, more than once if asked."""
    for _ in range(times):
        drawn = zlib.compress(drawn, 9)
    return pdf_drawing(drawn, told=b"/Filter[%s]" % (b"/FlateDecode" * times))


def rewritten_pdf(text: str, password: str | None = None) -> bytes:
    """Return a PDF as pypdf writes it, with object streams; encrypted by AES for a password."""
    import pypdf

    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf(text)))
    if password is not None:
        writer.encrypt(password, algorithm="AES-256")
    kept = io.BytesIO()
    writer.write(kept)
    return kept.getvalue()


def docx(*lines: str, table: tuple[tuple[str, ...], ...] = ()) -> bytes:
    """Return a DOCX of paragraphs and of one table."""
    import docx as library

    document = library.Document()
    for line in lines:
        document.add_paragraph(line)
    if table:
        grid = document.add_table(rows=0, cols=len(table[0]))
        for row in table:
            for cell, text in zip(grid.add_row().cells, row, strict=True):
                cell.text = text
    kept = io.BytesIO()
    document.save(kept)
    return kept.getvalue()


def docx_of(body: str) -> bytes:
    """Return a DOCX whose body is this XML."""
    return with_main(f"<w:document {W}><w:body>{body}</w:body></w:document>".encode())


def with_main(xml: bytes, more: Mapping[str, bytes] | None = None) -> bytes:
    """Return a DOCX whose main part is ``xml``, with other members beside what it needs."""
    kept = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(docx())) as whole, zipfile.ZipFile(kept, "w") as made:
        members = {name: whole.read(name) for name in whole.namelist()}
        for name, content in {**members, MAIN: xml, **(more or {})}.items():
            made.writestr(name, content, zipfile.ZIP_DEFLATED, 9)
    return kept.getvalue()


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def cell(text: str, told: str = "") -> str:
    return f"<w:tc><w:tcPr>{told}</w:tcPr>{paragraph(text)}</w:tc>"


def with_index_repeated(content: bytes, times: int) -> bytes:
    """Return an archive whose index lists its members many times over."""
    start = content.index(b"PK\1\2")
    end = content.rindex(b"PK\5\6")
    index = content[start:end] * times
    size = len(index).to_bytes(4, "little")
    return content[:start] + index + content[end : end + 12] + size + content[end + 16 :]


def with_headers(content: bytes, offset: int, value: bytes) -> bytes:
    """Return an archive with these bytes in each header of a member, local and central.

    ``offset`` counts from where both kinds agree: the version that is needed to unpack.
    """
    changed = bytearray(content)
    for magic, start in ((b"PK\3\4", 4), (b"PK\1\2", 6)):
        place = changed.find(magic)
        while place >= 0:
            changed[place + start + offset : place + start + offset + len(value)] = value
            place = changed.find(magic, place + 4)
    return bytes(changed)
