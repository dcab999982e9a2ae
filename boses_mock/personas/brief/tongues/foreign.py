"""Whether a clause is in another language than English: by its script or its small words."""

from __future__ import annotations

import re

from boses_mock.kernel.remember import remembered_by
from boses_mock.market.glossary import Glossary
from boses_mock.market.model import folded

# A Filipino verb, or a word said twice: "nagpapagasolina araw-araw".
_FILIPINO = re.compile(
    r"\b(?:nag(?!ging|s\b)[a-z]{4}|nang[aeiou]|naka[a-z]{3}|naki[a-z]{3}|ipina|ginag|pinag|pinak|"
    r"(?!sari-sari|ukay-ukay|halo-halo)([a-z]{3,8})-\1\b)",
    re.IGNORECASE,
)
_ENGLISH_WORDS = "of the who whom their with they are is their that which because when"
_ENGLISH = frozenset(_ENGLISH_WORDS.split())
_SURELY = 2  # such words
# A small word in Vietnamese letters; one of them may be a dish in an English clause.
_VIETNAMESE = re.compile(r"(?<!\w)(?=[^\W\d_A-Z]{0,8}[ăđơưạ-ỹ])[^\W\d_A-ZÀ-ÖØ-Þ]{2,8}(?!\w)")
_SAYS = frozenset(["a", "an", "and", "at", "in", "on", "for", "to", "every", "with", "from"])
_THAI = re.compile(r"[ก-๙]")


@remembered_by(4_096)
def is_foreign(glossary: Glossary, clause: str) -> bool:
    """Tell whether a clause is in another language: by its script or its small words."""
    words = clause.split()
    strange = sum(not word.isascii() for word in words)
    if _THAI.search(clause):
        return True
    own = [*words[:1], *(each for each in words[1:] if not each[0].isupper())]  # names are no words
    if sum(word in _ENGLISH for word in map(str.casefold, own)) > _SURELY:
        return False  # one word of theirs in an English sentence: "do not pay their utang"
    local = len(_VIETNAMESE.findall(clause)) >= _SURELY
    if local and (_SAYS | _ENGLISH).isdisjoint(map(str.casefold, own)):
        return True
    small = not glossary.marks.isdisjoint([*map(str.casefold, own), *folded(" ".join(own)).split()])
    return small or strange * 2 > len(words) or _FILIPINO.search(clause) is not None
