"""Sentences: small things done to text, and nothing that knows about people.

What goes into a slot was written without the sentence around it, so the seam is where text goes
wrong. Three guards stand there: one article and never two ("the the market"), "a" or "an" by the
sound that follows, and a capital where, and only where, a sentence begins; the full stop of
"Eat Bulaga!" is no end of a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_VOWEL = re.compile(
    r"(?![Uu]ni|[Uu]s[ei]|[Ee]u|[Oo]ne|U[A-Z]|[Uu]-)[AEIOUaeiou]|"
    r"[Hh]on(?:or|est)|HONOR|[Hh]our|(?:MB|HR|NG|LP|SM)[A-Z ]"
)
_ARTICLE = re.compile(r"\b[aA] $")
_ARTICLES = re.compile(r"(?:the|an?) ")
_AFTER_ARTICLE = re.compile(r"\b(?:an?|the(?: first| next| old| other)?) $", re.IGNORECASE)
_STARTS = re.compile(r"[.?!] $")
_ENDS = (".", "?", "!")
_PLAIN = re.compile(r"[^\W_]")


def capitalised(text: str) -> str:
    """Return text with a capital at its start; "iPhone" stays as it is."""
    return text if text[1:2].isupper() else text[:1].upper() + text[1:]


def lowered(text: str) -> str:
    """Return text without its opening capital, unless that is a name's or an acronym's."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def joined(before: str, value: str, after: str = "") -> str:
    """Return ``before``, a slot's ``value`` and ``after`` as one text that agrees with itself."""
    if _AFTER_ARTICLE.search(before):
        value = _ARTICLES.sub("", value, count=1) if _ARTICLES.match(value) else value
        if _ARTICLE.search(before) and _VOWEL.match(value):
            before = before[:-1] + "n "
    elif _STARTS.search(before):
        value = capitalised(value)
    if value.endswith(_ENDS) and after.startswith("."):
        after = after[1:]
    return before + value + after


def sentence(text: str) -> str:
    """Return text with a capital at its start and a full stop at its end."""
    text = capitalised(text)
    return text if text.endswith(_ENDS) else text + "."


def listed(words: Sequence[str]) -> str:
    """Return "a", "a and b" or "a, b and c"."""
    if len(words) < 2:
        return "".join(words)
    return ", ".join(words[:-1]) + " and " + words[-1]


def has_words(text: str) -> bool:
    return _PLAIN.search(text) is not None
