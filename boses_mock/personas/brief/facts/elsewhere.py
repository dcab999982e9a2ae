"""Who of the household lives elsewhere: the children with a grandmother, the whole family at home.

Of them nothing is told that only somebody sees who lives with them: no homework is checked and no
toys lie about. What tells it may be parted by ages in brackets or a list, so sentences are read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from boses_mock.market.model import folded

from .offspring import NEAR_BY, WITH_EX, WITH_KIN

FAMILY, KIDS, WITH_OTHER = "family", "kids", "other"
_SPOUSE = r"(?:wife|husband|spouse|istri|isteri|suami|asawa|vợ|chồng)(?:nya)?"
_KIDS = r"(?:children|child|kids?|sons?|daughters?|baby|toddlers?|anak(?:nya|-anak)?|mga anak|con)"
_PLACE = r"(?:live|lives|stay|stays|are|is|remain|left|tinggal|nakatira|sống|ở|back|still)"
_FAMILY_IN = re.compile(
    rf"\b{_SPOUSE} (?:and|dan|at|và|with|dengan|serta) "
    rf"(?:(?!who\b)[\w'’-]{{1,12}} ){{0,4}}?{_KIDS}\b"
    rf"(?: ?\([^()]{{0,40}}\))?(?: {_PLACE}){{0,2}} "
    r"(?:(?:behind|home) )?(?:in|di|sa|ở|at) (?P<place>[A-ZĐ][\w'’-]{1,20})",
    re.IGNORECASE,
)
_KIDS_WITH = re.compile(
    rf"\b{_KIDS}\b(?: (?:and|who|as|or|dan|at|both|all|is|are|[\w'’-]{{1,12}})){{0,5}}? $",
    re.IGNORECASE,
)
_LIVE = re.compile(r"\b(?:stays?|staying|lives?|living)\b", re.IGNORECASE)
_ALONE = re.compile(r"\b(?:liv|rent|stay)\w{0,4}\b[^,;.]{0,50}? alone\b", re.IGNORECASE)
_SENTENCES = re.compile(r"[.;!?\n](?:\s|$)")
_BEFORE = 60  # letters in which children are named whom somebody has with them


def elsewhere(texts: Iterable[str | None], location: str | None) -> str:
    """Return who lives elsewhere, the family or the children; nothing if that is not told."""
    here = f" {folded(location or '')} "
    for sentence in (s for text in texts for s in _SENTENCES.split(text or "")):
        away = _FAMILY_IN.search(sentence)
        if away and away["place"][:1].isupper() and f" {folded(away['place'])} " not in here:
            return FAMILY
        if not NEAR_BY.search(sentence) and _with(WITH_KIN, sentence):
            return KIDS
        if _LIVE.search(sentence) and _with(WITH_EX, sentence):
            return WITH_OTHER
    return ""


def lives_alone(texts: Iterable[str | None]) -> bool:
    """Tell whether somebody lives alone, by words that stand apart: "rent a studio alone"."""
    return any(_ALONE.search(text) for text in texts if text)


def _with(pattern: re.Pattern[str], sentence: str) -> bool:
    """Tell whether children are named right before those whom they live with."""
    kin = pattern.search(sentence)
    if not kin:
        return False
    return _KIDS_WITH.search(sentence[max(0, kin.start() - _BEFORE) : kin.start()]) is not None
