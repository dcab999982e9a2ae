"""Lines as the tables hold them: filled, and compared once they have been said.

A line is a sentence with slots, ``{area}``, and choices, ``[this|that]``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from boses_mock.kernel.rng import Stream
from boses_mock.studies.speaking.first_person import sentences

_SPIN = re.compile(r"\[([^\[\]]*)\]")
_SLOT = re.compile(r"\{(\w+)\}")
_ENDS = re.compile(r"(?<=[.!?])[”\"]?\s+")
_BETWEEN_WORDS = re.compile(r"\W+")
_AFTER_END = re.compile(r"(?<=[.?] )[a-z]")


@lru_cache(maxsize=4_096)
def slots_of(line: str) -> frozenset[str]:
    """Return the names of a line's slots."""
    return frozenset(_SLOT.findall(line))


@lru_cache(maxsize=4_096)
def _order(line: str) -> tuple[str, ...]:
    return tuple(sorted(slots_of(line)))


def filling(line: str, slots: Mapping[str, str]) -> tuple[str, ...]:
    """Return what a line is once filled, but for its choices: two that are equal read alike."""
    return (line, *map(slots.__getitem__, _order(line)))


def has_choices(line: str) -> bool:
    """Return whether filling a line draws, so that it may read otherwise the next time."""
    return "[" in line


def render(draw: Stream, line: str, slots: Mapping[str, str]) -> str:
    """Return a line with its choices drawn and its slots filled."""
    if has_choices(line):
        line = _SPIN.sub(lambda match: draw.choice(match[1].split("|")), line)
    text = _SLOT.sub(lambda match: slots[match[1]], line)
    text = (
        " ".join(text.split())
        .replace(" ,", ",")
        .replace(" '", "'")
        .replace("!.", "!")
        .replace("“this idea”", "this idea")
    )
    return _capitalised(_AFTER_END.sub(lambda match: match[0].upper(), text))


def _capitalised(text: str) -> str:
    at = 1 if text[:1] in "“\"'(" else 0
    return text[:at] + text[at : at + 1].upper() + text[at + 1 :]


def said_in(text: str) -> list[str]:
    """Return the sentences of a text in the form in which they are compared."""
    return list(filter(None, map(compared, _ENDS.split(text))))


def compared(text: str) -> str:
    """Return the words of a text alone: nobody hears a comma or a capital."""
    return _BETWEEN_WORDS.sub(" ", text).strip().casefold()


@lru_cache(maxsize=4_096)
def heard_as(line: str) -> re.Pattern[str]:
    """Return what the first sentence of a line looks like once said, whatever fills it."""
    first = sentences(_SLOT.sub("Qq", _SPIN.sub("Zz", line)))[0]
    words = iter(_SPIN.findall(line))
    parts = re.split(r"(Zz|Qq)", first)
    said = [
        "(?:" + "|".join(map(_literal, next(words).split("|"))) + ")"
        if part == "Zz"
        else ".*?"
        if part == "Qq"
        else _literal(part)
        for part in parts
    ]
    return re.compile(r"\s*".join(said) + r"$")


def _literal(text: str) -> str:
    return re.escape(compared(text))
