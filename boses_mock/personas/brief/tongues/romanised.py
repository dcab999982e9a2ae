"""Thai typed in Latin letters ("tham ngan ka klang khuen"), put back into Thai script.

All else that reads Thai reads it then. A part of a text of which most small words are unknown is
no such Thai and stays as it is; names and figures stay anyway.
"""

from __future__ import annotations

import re
from dataclasses import replace

from boses_mock.kernel.remember import remembered_by
from boses_mock.market.glossary import Glossary, latin_thai
from boses_mock.personas.model import GroupDefinition

_PARTS = re.compile(r"([,.;:/()\n]+ ?)")
_SMALL = re.compile(r"[a-z]{1,20}")
_LONGEST = 6  # words of an entry
_SURELY = 2  # words, at the least, that are known
_SHARE = 0.7  # of the small words


def out_of_latin(glossary: Glossary, definition: GroupDefinition) -> GroupDefinition:
    """Return what a group says with its Thai in Latin letters in Thai script."""
    description = definition.description and _text(glossary, definition.description)
    notes = definition.psychographic_notes and _text(glossary, definition.psychographic_notes)
    if (description, notes) == (definition.description, definition.psychographic_notes):
        return definition
    return replace(
        definition,
        name=_text(glossary, definition.name),
        description=description,
        psychographic_notes=notes,
    )


@remembered_by(256)
def _text(glossary: Glossary, text: str) -> str:
    if not glossary.romanised:
        return text
    parts = _PARTS.split(text)
    return "".join(_part(glossary, each) if at % 2 == 0 else each for at, each in enumerate(parts))


def _part(glossary: Glossary, part: str) -> str:
    """Return one part of a text in Thai script, or as it is where too little of it is known."""
    words = part.replace("-", " ").split() if not re.search(r"\d-\d", part) else part.split()
    small = sum(_SMALL.fullmatch(word) is not None for word in words)
    said: list[str] = []
    at = known = 0
    while at < len(words):
        size, thai = _longest(glossary, words[at : at + _LONGEST])
        known += size if thai else 0
        name = thai or words[at]
        joins = bool(thai and said) and not said[-1].isascii()
        said.append(name if joins or not said else f" {name}")
        at += size
    surely = known >= _SURELY or (known == 1 and len(words) <= _SURELY)
    return "".join(said) if surely and known >= small * _SHARE else part


def _longest(glossary: Glossary, words: list[str]) -> tuple[int, str]:
    """Return how many words are one entry, and that in Thai; one word and nothing if none is."""
    for size in range(len(words), 0, -1):
        run = " ".join(words[:size]).casefold()
        found = glossary.romanised.get(run) or glossary.romanised.get(latin_thai(run))
        if found:
            return size, found
    return 1, ""
