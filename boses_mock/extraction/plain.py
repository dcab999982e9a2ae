"""Plain text: from bytes of an unknown encoding to characters."""

from __future__ import annotations

import codecs

_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def decoded(content: bytes) -> str:
    """Return a text as UTF-16 if it is marked so, else as UTF-8, else byte by byte as Latin-1."""
    try:
        return content.decode("utf-16" if content.startswith(_UTF_16) else "utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("latin-1")
