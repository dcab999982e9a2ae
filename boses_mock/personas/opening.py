"""Which trade a text begins with in Vietnamese or Thai, whose nouns come first, or as retired.

"Sinh viên ký túc xá" are students and "พนักงานออฟฟิศ" office workers, whatever follows.
"""

from __future__ import annotations

import re

from boses_mock.market.glossary import Glossary
from boses_mock.market.model import folded

_RETIRED = re.compile(
    r"^(?:recently |newly |active |early |male |female )?(?:retired|retirees?|pensioners?)\b"
)
_RETIRED_FROM = re.compile(  # what they were is kept: "retired school teachers"
    r"^(?:retired|former) (?:[a-z]{3,12} ){0,2}(?:teachers?|nurses?|civil servants?|soldiers?|"
    r"engineers?|drivers?|bankers?|doctors?|police officers?|farmers?|principals?|seafarers?|"
    r"clerks?|managers?|accountants?|professors?|lecturers?)\b"
)
_HOTEL = re.compile(
    r"^(?:hotel|resort)s? (?:and (?:hotel|resort|spa|restaurant) )?(?:staff|employee|worker|crew)"
)

# Titles that no list has, for which one has studied all the same.
LEARNED = re.compile(
    r"counsell?or|psycholog|therapist|scientist|statistician|curator|lecturer|professor|veterinar|"
    r"dietitian|nutritionist|audiolog|actuar|advocate|solicitor",
    re.IGNORECASE,
)


def opening(glossary: Glossary, clause: str) -> str:
    """Return the title, in English, that a clause begins with, if it is one of these."""
    words = folded(clause)
    before = next((each for each in glossary.before if words.startswith(f"{each} ")), "")
    words = words[len(before) + 1 :] if before else words
    if former := _RETIRED_FROM.match(words):
        return former[0]
    if _RETIRED.match(words):
        return "retiree"
    if _HOTEL.match(words):
        return "hotel worker"
    for word, title in glossary.trades.items():
        if words.startswith(word) and not words[len(word) : len(word) + 1].isalnum():
            return title
    return next(
        (title for word, title in glossary.thai_trades.items() if clause.startswith(word)), ""
    )
