"""Whether the words that an answer would repeat from a question are a noun phrase.

"I am no expert on skipped" repeats a verb: words are named again only where what stands before
them in the question can but lead to a noun.
"""

from __future__ import annotations

import re

from boses_mock.kernel.remember import remembered_by

_LEADS = (
    r"\b(?:the|an?|your|my|our|their|his|her|any|some|this|these|those|of|about|with|for|on|from"
    r"|like|love|enjoy|hate|prefer|eat|drink|buy|use|own|watch|play|want|need|have|trust|between)\s"
)
_NO_NOUN = re.compile(
    r"(?:.{0,60}\s)?(?:ever|never|always|often|usually|\w{2,20}(?:ly|ized|ised|pped|tched))$"
    r"|(?:\w{2,20}ed|skip|quit|stop|move|live|happen\w{0,2})(?:\s|$)",
    re.I,
)
_DOES = r"\b(?:do|does|did|will|would|can|could|should)\s(?:(?:the|an?|your|my|our|their)\s)?"


@remembered_by(512)
def is_named(phrase: str, question: str) -> bool:
    """Return whether a phrase is surely a noun phrase of a question."""
    bare = re.sub(r"^(?:the|an?|my|this) ", "", phrase)
    if not bare or bare == "that" or _NO_NOUN.match(bare):
        return False
    if len(bare.split()) > 1 and re.search(rf"{_DOES}{re.escape(bare)}\b", question, re.I):
        return False  # "what time does the day start": who does it, and what it does
    return re.search(rf"{_LEADS}(?:\w+ )?{re.escape(bare)}\b", question, re.I) is not None
