"""Who of the household lives elsewhere: the children with a grandmother, the whole family at home.

Of them nothing is told that only somebody sees who lives with them: no homework is checked and no
toys lie about. What tells it may be parted by ages in brackets or a list, so sentences are read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from boses_mock.market.model import folded

from .offspring import NEAR_BY, WITH_KIN

FAMILY, KIDS = "family", "kids"
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
_SENTENCES = re.compile(r"[.;!?\n](?:\s|$)")
_BEFORE = 60  # letters in which children are named whom somebody has with them


def elsewhere(texts: Iterable[str | None], location: str | None) -> str:
    """Return who lives elsewhere, the family or the children; nothing if that is not told."""
    here = f" {folded(location or '')} "
    for sentence in (s for text in texts for s in _SENTENCES.split(text or "")):
        away = _FAMILY_IN.search(sentence)
        if away and away["place"][:1].isupper() and f" {folded(away['place'])} " not in here:
            return FAMILY
        kin = WITH_KIN.search(sentence)
        if kin and not NEAR_BY.search(sentence):
            before = sentence[max(0, kin.start() - _BEFORE) : kin.start()]
            if _KIDS_WITH.search(before):
                return KIDS
    return ""
