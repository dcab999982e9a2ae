"""Sentences: small things done to text, and nothing that knows about people."""

from __future__ import annotations

import re
from collections.abc import Sequence

_START = re.compile(r"(^|[.?!] )([^\W\d_])(?![A-Z])")
_VOWEL = re.compile(r"(?![Uu]ni|[Uu]s[ei]|[Ee]u|[Oo]ne|U[A-Z]|[Uu]-)[AEIOUaeiou]")
_ARTICLE = re.compile(r"\b[aA] $")
_PLAIN = re.compile(r"[^\W_]")


def capitalised(text: str) -> str:
    """Return text whose sentences begin with a capital; "iPhone" stays as it is."""
    return _START.sub(lambda m: m[1] + m[2].upper(), text)


def lowered(text: str) -> str:
    """Return text without its opening capital, unless that is a name's or an acronym's."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def joined(before: str, value: str) -> str:
    """Return ``before`` with its closing "a" turned into "an" where ``value`` asks for it."""
    if _ARTICLE.search(before) and _VOWEL.match(value):
        return before[:-1] + "n "
    return before


def sentence(text: str) -> str:
    """Return text with a capital at its start and a full stop at its end."""
    text = capitalised(text)
    return text if text.endswith((".", "?", "!")) else text + "."


def listed(words: Sequence[str]) -> str:
    """Return "a", "a and b" or "a, b and c"."""
    if len(words) < 2:
        return "".join(words)
    return ", ".join(words[:-1]) + " and " + words[-1]


def has_words(text: str) -> bool:
    return _PLAIN.search(text) is not None
