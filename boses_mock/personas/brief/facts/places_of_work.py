"""At which kind of place people work, and whose it is: "sa private hospital", "satpam mall".

The place follows a word of place, or in other languages than English the worker; whose it is
stands before it or, in those, after it. Where a clause is about being treated, taught or delivered
there nobody works there by what it says.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from boses_mock.kernel.remember import remembered_by
from boses_mock.market.glossary import Glossary
from boses_mock.market.vocabulary import tokens
from boses_mock.personas.text import joined

_SCHOOLS = frozenset(["school", "university", "college"])  # each worker of one has a title
# Of which kind a firm is that is called by initials or by how many they are.
_FIRMS = {
    "big four": "a Big Four firm",
    "big 4": "a Big Four firm",
    "mnc": "a multinational company",
    "multinational": "a multinational company",
    "glc": "a government-linked company",
    "bumn": "a state-owned company",
}
_FIRM = re.compile(
    r"\b(?:at|in|for|with|di|sa) (?:an? |the |sebuah |isang |mga )?"
    rf"(?P<firm>{'|'.join(_FIRMS)})s?\b"
    r"(?: (?:accounting |audit |auditing |consulting )?(?:firms?|compan(?:y|ies)|corporations?)\b|"
    r"(?! (?:bank|law|universit|school|game|match)))",
    re.IGNORECASE,
)


def firm_of(clause: str) -> str:
    """Return the kind of firm that people are said to be with: "at the Big Four"."""
    found = _FIRM.search(clause)
    return _FIRMS[found["firm"].casefold()] if found else ""


def place_of_work(glossary: Glossary, clause: str) -> str:
    """Return where people work by what a clause says, as one place in English, or nothing."""
    if not glossary.work.places:
        return ""
    for after in ("worker", "place"):
        found = _pattern(glossary, after).search(clause)
        if found is None:
            continue
        before = frozenset(tokens(clause[: found.start("place")]))
        if before & glossary.work.visiting or not (found["worker"] or _works(glossary, before)):
            continue
        sector = found["before"] or found["after"] or ""
        place = glossary.work.places[found["place"].casefold()]
        if not sector and (place in _SCHOOLS or not found["worker"]):
            continue
        whose = glossary.work.sectors[sector.casefold()] if sector else ""
        return joined("a ", f"{whose} {place}".strip())
    return ""


def _works(glossary: Glossary, words: frozenset[str]) -> bool:
    return not words.isdisjoint(glossary.work.working)


@remembered_by(4)
def _pattern(glossary: Glossary, after: str) -> re.Pattern[str]:
    """Return how a place is named after a worker, or after a word of place."""
    work = glossary.work
    sector, place = _any_of(work.sectors), _any_of(work.places)
    kind = (
        rf"(?:(?P<before>{sector}) )?(?P<place>{place})(?!['’-])s?\b"
        rf"(?: (?P<after>{sector})\b(?!['’-]))?"
    )
    if after == "worker":
        worker = rf"\b(?P<worker>{_any_of(work.workers)}) (?:na |nga |di |sa |ng |ở |tại )?"
        return re.compile(worker + kind, re.IGNORECASE)
    there = r"\b(?:in|at|for|with|sa|sang|di|ở|tại|dalam) (?P<worker>(?!))?"
    article = r"(?:an? |the |isang |mga |sebuah |một )?"
    return re.compile(there + article + kind, re.IGNORECASE)


def _any_of(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, words))
