"""The text of a PDF, page by page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from boses_mock.extraction.blocks import Unreadable


def pages(file: BinaryIO) -> Iterator[str]:
    """Read the pages that hold text, one after the other.

    Raises:
        Unreadable: a password is wanted. Of a broken file, whatever pypdf finds to raise.
    """
    import pypdf

    # A file decides on no other program that is started: pypdf has an external one read JBIG2.
    pypdf.overwrite_configuration(jbig2dec_binary=None)
    reader = pypdf.PdfReader(file)
    if reader.is_encrypted and not reader.decrypt(""):
        raise Unreadable("The PDF asks for a password")
    for page in reader.pages:
        text = page.extract_text().strip()
        if text:
            yield text
