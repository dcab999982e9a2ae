"""What people only want to do or to become: "who want to work abroad as caregivers".

A trade in such a clause is none of theirs. The researcher's own wish ("we want to reach nurses")
has no people before it, and is about whom the prompt is.
"""

from __future__ import annotations

import re

from .spans import Span
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


_WHO_ASKS = re.compile(
    r"(?:^|[.!?\n]\s?)(?:(?:hi|hello|hey)[ ,!]{1,3})?(?:i'm|i am|we're|we are|as|saya(?: adalah)?"
    r"|kami(?: adalah)?|ako ay|ako po ay|isa akong|kami ay|em là|tôi là|mình là|chúng tôi là)"
    r" (?:an? |the |seorang |isang |một )?(?:[\w-]{1,20} ){0,2}$"
)


def without_researcher(doc: Doc, spans: list[Span]) -> list[Span]:
    """Refuse the researcher's own trade, where the people's stands in a later sentence: "I'm a
    student doing a thesis. My respondents are carinderia owners"."""
    open_ = [s for s in spans if not s.reason]
    ends = [m.start() for m in _SENTENCE.finditer(doc.low)]
    return [
        s.refused("the researcher's own")
        if not s.reason
        and _WHO_ASKS.search(doc.before(s.start))
        and (
            _THEN_I.match(doc.low, s.end)
            or _THEN_ASKS.match(doc.low, s.end)
            or any(s.end <= end < other.start for other in open_ for end in ends[:_MOST])
        )
        else s
        for s in spans
    ]


_THEN_I = re.compile(r"[^.,;\n]{0,40}, (?:i|we)\b")
_THEN_ASKS = re.compile(
    r"[^.!?\n]{0,80}[.!?\n]{1,2} ?(?:(?:we|i)(?:'re|'m|'d| are| am)? (?:need|want|looking|look"
    r"|like|would)"
    r"|(?:my|our) (?:target|respondents?|audience|customers?)|please|looking for|responden|target"
    r"|(?:kami|saya) (?:butuh|cari|mencari|perlu)|kailangan|naghahanap|cần|tìm|em cần|đối tượng)"
)
_SENTENCE = re.compile(r"[.!?\n]")
_MOST = 12  # sentences looked at


def wished(doc: Doc, start: int) -> bool:
    """Tell whether what begins at a place in the text is only wished for."""
    return _WISH.search(doc.before(start, _REACH)) is not None
