"""When two texts say the same: in capitals or not, and however their accents are put together.

A Mac's file names and much that is pasted have an accent as a character of its own (NFD), where
keyboards write one character (NFC); nobody sees the difference.
"""

from __future__ import annotations


def comparable(text: str) -> str:
    """Return ``text`` such that texts that say the same are equal."""
    if text.isascii():
        return text.lower()
    from unicodedata import normalize

    return normalize("NFC", normalize("NFD", text).casefold())
