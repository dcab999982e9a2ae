"""The files that once stopped the server, or made it answer 500; each built when asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from tests.extraction.files import (
    MAIN,
    W,
    cell,
    docx,
    docx_of,
    flate_pdf,
    paragraph,
    pdf,
    pdf_drawing,
    with_headers,
    with_index_repeated,
    with_main,
)

_TEXT = b"BT /F1 12 Tf (x) Tj ET"


def merged(rows: int) -> bytes:
    """Return a DOCX whose table is one cell over many rows."""
    going_on = "".join(f"<w:tr>{cell('', '<w:vMerge/>')}</w:tr>" for _ in range(rows - 1))
    first = cell("Price", '<w:vMerge w:val="restart"/>')
    return docx_of(f"<w:tbl><w:tr>{first}</w:tr>{going_on}</w:tbl>")


def wide(columns: int) -> bytes:
    """Return a DOCX with a cell that claims so many columns."""
    spanned = cell("Price", f'<w:gridSpan w:val="{columns}"/>')
    return docx_of(f"<w:tbl><w:tr>{spanned}</w:tr></w:tbl>")


def _odd_names() -> bytes:
    utf_8 = with_headers(docx("x"), 2, b"\0\x08")
    return utf_8.replace(b"docProps/app.xml", b"docProps/\xff\xfep.xml")


PDFS: dict[str, Callable[[], bytes]] = {
    "no-end-of-image": lambda: pdf_drawing(b"BI /W 1 /H 1 ID abc"),
    "dct-image": lambda: pdf_drawing(b"BI /F /DCT ID abc"),
    "images": lambda: pdf_drawing(b"BI /F /AHx ID <" * 20_000),
    "flate-bomb": lambda: flate_pdf(b" " * 200_000_000),
    "flate-bomb-twice": lambda: flate_pdf(b" " * 400_000_000, 2),
    "many-operators": lambda: flate_pdf(_TEXT * 1_000_000),
    "deep-arrays": lambda: flate_pdf(b"[" * 1_000_000),
    "unknown-filter": lambda: pdf_drawing(_TEXT, told=b"/Filter/Nonsense"),
    "jbig2": lambda: pdf_drawing(_TEXT, told=b"/Filter/JBIG2Decode"),
    "ccitt": lambda: pdf_drawing(_TEXT, told=b"/Filter/CCITTFaxDecode"),
    "lzw": lambda: pdf_drawing(_TEXT, told=b"/Filter/LZWDecode"),
    "unknown-encryption": lambda: pdf_drawing(_TEXT, trailer=b"/Encrypt<</Filter/Nonsense>>"),
    "empty-encryption": lambda: pdf_drawing(_TEXT, trailer=b"/Encrypt<<>>"),
    "encrypted-by-a-number": lambda: pdf_drawing(_TEXT, trailer=b"/Encrypt 5"),
    "root-a-number": lambda: pdf_drawing(_TEXT, root=b"5"),
    "root-a-page": lambda: pdf_drawing(_TEXT, root=b"3 0 R"),
    "pages-of-themselves": lambda: pdf("x").replace(b"Kids[3 0 R]", b"Kids[2 0 R]"),
    "many-pages": lambda: pdf("x").replace(b"Kids[3 0 R]", b"Kids[%s]" % (b"3 0 R " * 200_000)),
}
DOCXS: dict[str, Callable[[], bytes]] = {
    "zip-bomb": lambda: with_main(bytes(500_000_000)),
    "zip-bomb-of-parts": lambda: with_main(b"x", {f"{n}.xml": bytes(40_000_000) for n in range(9)}),
    "wide-cell": lambda: wide(300_000),
    "tall-cell": lambda: merged(1_000),
    "empty-paragraphs": lambda: docx_of("<w:p/>" * 4_700_000),
    "much-xml": lambda: docx_of(paragraph("x") * 400_000),
    "deep-xml": lambda: docx_of("<w:p>" * 100_000),
    "long-text": lambda: docx_of(paragraph("x" * 90_000_000)),
    "attributes": lambda: docx_of("<w:p " + " ".join(f"a{n}=''" for n in range(200_000)) + "/>"),
    "entities": lambda: with_main(
        b"<!DOCTYPE a [<!ENTITY a '%s'>%s]><a>&z;</a>"
        % (
            b"x" * 100,
            b"".join(b"<!ENTITY %c '%s'>" % (n + 1, b"&%c;" % n * 20) for n in range(97, 122)),
        )
    ),
    "encrypted-flag": lambda: with_headers(docx("x"), 2, b"\1\0"),
    "deflate64": lambda: with_headers(docx("x"), 4, b"\x09\0"),
    "version-255": lambda: with_headers(docx("x"), 0, b"\xff\0"),
    "names-of-no-encoding": _odd_names,
    "many-members": lambda: with_index_repeated(docx("x"), 4_000),
    "other-root": lambda: with_main(b"<other><body/></other>"),
    "no-body": lambda: with_main(f"<w:document {W}/>".encode()),
    "no-xml": lambda: with_main(b"x"),
    "no-archive": lambda: docx("x")[:2_000] + MAIN.encode(),
}
PAGES: dict[str, Callable[[], bytes]] = {
    repr(each): lambda each=each: b"<!doctype html>" + each * (100_000 // len(each))
    for each in (
        b"<![x b</p>",
        b" ",
        b"<a ",
        b"<a/",
        b"<a b='",
        b"<!--",
        b"<?",
        b"<div>",
        b"<b><i>",
        b"<table><tr><td>",
        b"</p>",
        b"&#",
        b"<script>",
        b"<svg><",
        b"<textarea>",
    )
}
_ALL = {
    **{f"{name}.pdf": make for name, make in PDFS.items()},
    **{f"{name}.docx": make for name, make in DOCXS.items()},
    **{f"page {name}.html": make for name, make in PAGES.items()},
}
NAMES = list(_ALL)
# What takes a process seconds, until it is ended or done.
LONGEST = {
    "much-xml.docx",
    "many-operators.pdf",
    "zip-bomb.docx",
    "zip-bomb-of-parts.docx",
    "flate-bomb-twice.pdf",
}
READABLE = {"wide-cell.docx", "tall-cell.docx"}


@cache
def content(name: str) -> bytes:
    """Build the file of this name."""
    return _ALL[name]()
