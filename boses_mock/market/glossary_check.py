"""What is wrong with a user's own ``_glossary.yaml`` that its schema cannot say.

Words that stand where nobody looks for them would silently mean nothing.
"""

from __future__ import annotations

import re

from boses_mock.kernel.source import Source
from boses_mock.market.glossary import KINDS, LEARNED

_SINGLE = {
    "filipino": (("words", "joining"), re.compile(r"\S+")),
    "malay": (("verbs", "nouns", "qualities", "small"), re.compile(r"[^\s-]+")),
}
_TOGETHER = ("things", "phrases")


def check_glossary(glossary: Source) -> None:
    """Refuse what is not as many words as its table is of, or stands in two tables."""
    for language, (tables, one) in _SINGLE.items():
        for loc, word in _entries(glossary, language, tables):
            if not one.fullmatch(word):
                glossary.refuse(loc, f"expected one word, found {word!r}", word)
    for loc, words in _entries(glossary, "malay", _TOGETHER):
        if "-" in words or not 2 <= len(words.split()) <= LEARNED:
            problem = f"expected two or three words without hyphens, found {words!r}"
            glossary.refuse(loc, problem, words)
    for language in ("vietnamese", "thai"):
        _entries(glossary, language, tuple(KINDS))


def _entries(
    glossary: Source, language: str, tables: tuple[str, ...]
) -> list[tuple[tuple[str, str, str], str]]:
    """Return each entry of tables that share their words; refuse what another of them has."""
    entries: list[tuple[tuple[str, str, str], str]] = []
    first: dict[str, str] = {}
    for table in tables:
        for loc, _ in glossary.each(f"{language}.{table}.*", object):
            word = str(loc[-1])
            if (other := first.setdefault(word.casefold(), table)) != table:
                problem = f"expected what no other table has, found {word!r} as in {other}"
                glossary.refuse(loc, problem, word)
            entries.append(((language, table, word), word))
    return entries
