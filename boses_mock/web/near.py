"""What a request for a path that there is not was likely meant for."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from functools import lru_cache
from urllib.parse import quote

_BASE = ("api", "v1")
_OF_BASE = re.compile(r"api|v\d{1,3}", re.IGNORECASE)
_LIKE = 0.7  # how alike two words are of which one is taken for the other
_LONGEST = 300  # characters of a path that is looked at


@lru_cache(maxsize=1_024)
def near_path(method: str, path: str, known: Collection[tuple[str, str]]) -> str | None:
    """Return the request, such as ``GET /api/v1/projects``, that was likely meant.

    Args:
        known: methods with the templates of their paths.
    """
    words = [word for word in path[:_LONGEST].split("/") if word]
    best: tuple[float, str] = (0.0, "")
    for variant in _variants(words):
        for taken, template in known:
            parts = template.strip("/").split("/")
            alike = _likeness(variant, parts)
            score = alike + (0.01 if taken == method else 0.0)
            if alike and score > best[0]:
                best = score, f"{taken} {_filled(template, variant)}"
    return best[1] or _further_down(method, words, known)


def _further_down(method: str, words: list[str], known: Collection[tuple[str, str]]) -> str | None:
    """Return what ends as a path does: ``/login`` is meant for one below ``auth``."""
    ending = "/".join(words[-1:])
    found = [(taken, path) for taken, path in known if ending and path.endswith(f"/{ending}")]
    found.sort(key=lambda each: (each[0] != method, len(each[1])))
    return " ".join(found[0]) if found else None


def _variants(words: list[str]) -> Iterable[list[str]]:
    """Return a path's words as they stand, and below the base that clients forget or repeat."""
    rest = words
    while rest and _OF_BASE.fullmatch(rest[0]):
        rest = rest[1:]
    return [words] if words == [*_BASE, *rest] else [words, [*_BASE, *rest]]


def _likeness(words: list[str], parts: list[str]) -> float:
    """Return how alike a path and a template are, from 0 to 1; 0 where a word is another."""
    from difflib import SequenceMatcher

    if len(words) != len(parts):
        return 0.0
    total = 0.0
    for word, part in zip(words, parts, strict=True):
        if word == part or part.startswith("{"):
            total += 1.0
            continue
        alike = SequenceMatcher(None, _plain(word), _plain(part)).ratio()
        if alike < _LIKE:
            return 0.0
        total += alike * 0.99
    return total / len(parts)


def _plain(word: str) -> str:
    """Return a word in the one way of joining words: ``personaGroups`` as ``persona-groups``."""
    apart = "".join(f"-{c.lower()}" if c.isupper() else c for c in word)
    return apart.replace("_", "-").strip("-")


def _filled(template: str, words: list[str]) -> str:
    """Return a template with its parameters taken from a path."""
    parts = template.split("/")
    for index, word in enumerate(words, 1):
        if parts[index].startswith("{"):
            parts[index] = quote(word)
    return "/".join(parts)
