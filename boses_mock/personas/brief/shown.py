"""A group's text as it may be shown and read: of people, not to machines; clause by clause.

A group's text is written by anybody. Directives to the mock (``[[mock:…]]``), markup, addresses
and sentences that speak to a machine rather than of people are left out.
"""

from __future__ import annotations

import re

from boses_mock.kernel.space import fold_space
from boses_mock.personas.text import has_words

_DIRECTIVE = re.compile(r"\[\[.*?(?:\]\]|$)|```.*?(?:```|$)|<[^<>]*>|https?://\S+", re.DOTALL)
_INJECTION = re.compile(
    r"\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:instruction|prompt|rule|above|"
    r"previous|prior|everything|system)|\b(?:system|assistant|developer|user)\s*:|"
    r"\byou are (?:now|an? (?:ai|assistant|language))|\bas an ai\b|\bjailbreak|\bact as\b|"
    r"\b(?:reveal|print|output|repeat|respond|reply|say|return)\b.{0,30}\b(?:prompt|instruction|"
    r"only|with|json|exactly|secret|password|key)|\{\{|\}\}|<\|",
    re.IGNORECASE,
)
_SPLIT = re.compile(r"\s?(?:,(?!\d)|[;•\n()]|\.\s|\.$|\s[-–—]\s)\s?")
_NOT = re.compile(r"n['’]t\b", re.IGNORECASE)


def shown(text: str | None) -> str:
    """Return a group's text as it may stand in a persona: one line, of people, of any language."""
    text = " ".join(_DIRECTIVE.sub(" ", text or "").split()).strip(" .,;")
    text = "".join(c for c in text if c.isprintable() and c not in "{}`")
    return "" if _INJECTION.search(text) or not has_words(text) else text


def clauses(text: str | None) -> list[str]:
    """Return the clauses of a group's text that may be shown, "don't" as "do not"."""
    plain = _NOT.sub(" not", fold_space(_DIRECTIVE.sub(" ", text or "")))
    found = [shown(each) for each in _SPLIT.split(plain) if not _INJECTION.search(each)]
    return [each for each in found if each]
