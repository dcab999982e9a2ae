"""What is read out of whole files, and what is said of those that give nothing."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from boses_mock.extraction import protocol
from boses_mock.extraction.blocks import DOCX, HTML, MOST_TEXT, PDF, Unreadable, bounded
from boses_mock.extraction.read import blocks_of, text_of
from tests.extraction import hostile
from tests.extraction.files import (
    cell,
    docx,
    docx_of,
    paragraph,
    pdf_drawing,
    rewritten_pdf,
)


def text(content: bytes | str, media_type: str = "text/plain") -> str:
    encoded = content if isinstance(content, bytes) else content.encode()
    return text_of(io.BytesIO(encoded), media_type)


@pytest.mark.parametrize(
    "content",
    [
        "Cà phê".encode(),
        "\ufeffCà phê".encode(),
        "Cà phê".encode("utf-16"),
        "Cà phê".encode("utf-16-be").join([b"\xfe\xff", b""]),
        "Cà phê".encode("latin-1"),
        b"C\0\xc3\xa0 ph\xc3\xaa\0",
    ],
)
def test_a_text_is_read_in_the_encoding_that_it_speaks_for(content: bytes) -> None:
    assert text(content) == "Cà phê"


@pytest.mark.parametrize("password", [None, ""])
def test_a_pdf_is_read_that_anybody_may_open(password: str | None) -> None:
    assert text(rewritten_pdf("Iced coffee", password), PDF) == "Iced coffee"


def test_a_pdf_with_a_password_says_so() -> None:
    with pytest.raises(Unreadable, match="The PDF asks for a password"):
        text(rewritten_pdf("Iced coffee", "secret"), PDF)


@pytest.mark.parametrize(
    ("content", "media_type", "said"),
    [
        (pdf_drawing(b""), PDF, "The PDF holds no text"),
        (docx(), DOCX, "The document holds no text"),
        (docx_of(""), DOCX, "The document holds no text"),
    ],
)
def test_a_whole_file_without_text_says_so(content: bytes, media_type: str, said: str) -> None:
    with pytest.raises(Unreadable, match=said):
        text(content, media_type)


def test_paragraphs_and_tables_keep_their_order() -> None:
    row = f"<w:tr>{cell('Price')}{cell('12')}</w:tr>"
    content = docx_of(paragraph("One") + f"<w:tbl>{row}</w:tbl>" + paragraph("Two"))
    assert blocks_of(io.BytesIO(content), DOCX) == ["One", [["Price", "12"]], "Two"]
    assert text(content, DOCX) == "One\nPrice\t12\nTwo"


def test_a_merged_cell_is_told_in_each_of_its_places() -> None:
    begun = cell("Price", '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>')
    going_on = cell("", '<w:gridSpan w:val="2"/><w:vMerge/>')
    rows = f"<w:tr>{begun}{cell('12')}</w:tr><w:tr>{going_on}{cell('13')}</w:tr>"
    (table,) = blocks_of(io.BytesIO(docx_of(f"<w:tbl>{rows}</w:tbl>")), DOCX)
    assert table == [["Price", "Price", "12"], ["Price", "Price", "13"]]


def test_a_row_that_starts_late_goes_on_with_what_is_above_it() -> None:
    late = '<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>' + cell("", "<w:vMerge/>") + "</w:tr>"
    begun = cell("B", '<w:vMerge w:val="restart"/>')
    first = f"<w:tr>{cell('A')}{begun}</w:tr>"
    (table,) = blocks_of(io.BytesIO(docx_of(f"<w:tbl>{first}{late}</w:tbl>")), DOCX)
    assert table == [["A", "B"], ["B"]]


def test_a_cell_may_be_merged_over_a_thousand_rows() -> None:
    (table,) = blocks_of(io.BytesIO(hostile.merged(1_000)), DOCX)
    assert table == [["Price"]] * 1_000


def test_a_cell_is_as_wide_as_a_table_can_be() -> None:
    (table,) = blocks_of(io.BytesIO(hostile.wide(300_000)), DOCX)
    assert table == [["Price"] * 63]


@pytest.mark.parametrize(
    ("page", "said"),
    [
        ("<p>Iced</p>coffee", "Iced\ncoffee"),
        ("Iced<br>coffee<hr><div> for <b>12</b>\n\n  </div>", "Iced\ncoffee\nfor 12"),
        ("<ul><li>Iced<li>Hot</ul>", "Iced\nHot"),
        ("<script>p('<p>no</p>')</script><style>p{}</style>Iced", "Iced"),
        ("<!-- no -->Iced &amp; sweet &#8369;12 &nosuch;", "Iced & sweet ₱12 &nosuch;"),
        ("<script>x</script></script></style>Iced", "Iced"),
        ("<div>" * 5_000 + "Iced", "Iced"),
        ("Iced" + " " * 100_000 + "\n" * 100_000 + "coffee", "Iced\ncoffee"),
        ("Cà phê&#xD800;\0", "Cà phê\ufffd"),
        ("Iced <a href='unclosed", "Iced"),
        ("", ""),
    ],
)
def test_a_page_is_read_as_the_lines_that_it_shows(page: str, said: str) -> None:
    assert text(f"<!doctype html><html>{page}", HTML) == said


def test_no_more_than_a_million_characters_are_read() -> None:
    assert len(text("Iced " * 300_000)) == MOST_TEXT
    assert len(text("<html>" + "<p>Iced" * 300_000, HTML)) == MOST_TEXT


def test_blocks_end_where_there_are_enough() -> None:
    assert bounded(["abc", "def", "ghi"], 6) == ["abc", "de"]
    assert bounded([[["ab", "cd"], ["ef", "gh"]], "i"], 7) == [[["ab", "cd"]], "i"]
    assert bounded(iter([""] * 100), 5) == [""] * 5


def test_a_pdf_does_not_start_a_program(tmp_path: Path) -> None:
    program, started = tmp_path / "jbig2dec", tmp_path / "started"
    program.write_text(f"#!/bin/sh\ntouch {started}\necho jbig2dec 0.20\n")
    program.chmod(0o755)
    content = pdf_drawing(b"x", told=b"/Filter/JBIG2Decode")
    request = {"wanted": "text", "media_type": PDF, "size": len(content)}
    ended = subprocess.run(
        [sys.executable, "-m", "boses_mock.extraction"],
        input=protocol.frame(request) + content,
        capture_output=True,
        env={**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}"},
        check=True,
    )
    assert b"The PDF cannot be read" in ended.stdout
    assert not started.exists()
