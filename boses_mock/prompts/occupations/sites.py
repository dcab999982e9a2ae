"""Work told by a place that is no known employer: "staff of a sardine cannery", "crew on ferries".

The places are in `words/sites.txt`, by their last word; the nouns before it stay in the title. A
known employer's kind says it without them: "staff of a beach resort". Refuses a place without a
word for those who work there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ..spans import MEDIUM, MOST, Span
from ..text import Doc
from ..words import lines
from .agents import nouns_before, phrase_ends
from .deed_table import singular

_WORK_THERE = re.compile(
    r"\b(?:crew|staff|employees?|workers?|personnel|crew members?|team members?|hands"
    r"|work(?:s|ing)?|employed)(?: (?:the )?(?:night|day|graveyard|morning) shifts?)?"
    r" (?:of|on|at|in|aboard|from|for|with)"
    r"(?: (?:an?|the|small|big|large|local|different|various|several|private|public|family-run"
    r"|busy|old|new|rural|urban|their|his|her))*\s$"
    r"|\b(?:crew|staff|tauhan|empleyado|empleyada|nagtatrabaho|manggagawa|trabahador|nasa)"
    r"(?: (?:ng|sa)(?: mga| isang)?) $"
)
_SAYS_NOTHING = frozenset(("shop", "store", "stall", "studio"))  # alone


@cache
def _sites() -> dict[str, str]:
    return dict(line.split("|") for line in lines("sites"))


@cache
def _last_words() -> frozenset[str]:
    return frozenset(site.rpartition(" ")[2] for site in _sites())


@cache
def _employers() -> dict[str, str]:
    """The title of those at each known place of one word."""
    rows = (line.split("|") for line in lines("workplaces"))
    told = {name: title for title, *names in rows for name in names if name.isalpha()}
    return {name: title for name, title in told.items() if name.isascii() and len(name) > 3}


def extract(doc: Doc, other: bytearray) -> Iterator[Span]:
    """Yield who works at each place; `other` marks what other fields were read from."""
    found = 0
    for at, token in enumerate(doc.tokens):
        word = singular(token.low)
        known = word in _last_words() or word in _employers()
        if not known or other[token.start] or not phrase_ends(doc, at, other):
            continue
        found += 1
        if found > MOST:
            return
        first = nouns_before(doc, at, other)
        start = doc.tokens[first].start
        lead = _WORK_THERE.search(doc.before(start))
        title = _title(doc, first, at, word) if lead else ""
        if lead and title:
            start -= len(lead[0])
            value = title[0].upper() + title[1:]
            yield Span("occupation", value, start, token.end, doc.raw[start : token.end], MEDIUM)


def _title(doc: Doc, first: int, at: int, word: str) -> str:
    nouns = [*(t.low for t in doc.tokens[first:at]), word]
    site = next((s for i in range(len(nouns)) if (s := " ".join(nouns[i:])) in _sites()), "")
    if site and (len(nouns) > 1 or site not in _SAYS_NOTHING):
        name = doc.low[doc.tokens[first].start : doc.tokens[at].start] + word  # with its hyphens
        return f"{name} {_sites()[site]}"
    return _employers().get(word, "") if len(nouns) > 1 else ""
