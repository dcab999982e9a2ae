"""What people only want to do or to become: "who want to work abroad as caregivers".

A trade in such a clause is none of theirs. The researcher's own wish ("we want to reach nurses")
has no people before it, and is about whom the prompt is.
"""

from __future__ import annotations

import re

from .text import Doc

_WISH = re.compile(
    r"(?:\b(?:who|that|and|also)|[a-z]s) (?:(?:really|still|all|also|now|are) )?(?:want|hope|plan"
    r"|wish|aspire|dream|intend|would like|hoping|wanting|planning|trying|looking) (?:to|of) "
    r"(?!(?:reach|talk|understand|interview|survey|find|target|know|learn)\b)[^.;,()\n]{0,40}$"
    r"|\b(?:yang|dan|juga) (?:ingin|mau|pengen|pingin|berencana|bercita-cita|berharap|hendak)\b"
    r"[^.;,()\n]{0,40}$"
    r"|\b(?:na|at) (?:gusto|gustong|nais|naisin|nangangarap|balak|planong)\b[^.;,()\n]{0,40}$"
    r"|\b(?:muốn|ước mơ|mơ ước|dự định)\b[^.;,()\n]{0,40}$"
)
_REACH = 72  # characters


def wished(doc: Doc, start: int) -> bool:
    """Tell whether what begins at a place in the text is only wished for."""
    return _WISH.search(doc.before(start, _REACH)) is not None
