"""How many personas the prompt asks for, when it says so: 1 to 10, as the API allows.

Numbers of respondents or of people in the market are not asked for and stay out.
"""

from __future__ import annotations

import re

from .spans import STRONG, Span
from .text import Doc

_WORDS = {
    w: i + 1
    for words in (
        "one two three four five six seven eight nine ten",
        "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh",
        "một hai ba bốn năm sáu bảy tám chín mười",
        "isa dalawa tatlo apat lima anim pito walo siyam sampu",
        "isang dalawang tatlong apat limang anim pitong walong siyam sampung",
    )
    for i, w in enumerate(words.split())
}
_NUMBER = r"(\d{1,4}|" + "|".join(_WORDS) + ")"
_COUNT = re.compile(
    rf"(?<![\w.,$₱-]){_NUMBER}\s+(?:(?:synthetic|ai|different|unique|detailed|user|consumer"
    rf"|buyer|customer|target|distinct"
    r"|diverse|buah|orang|na|mga|sample|fictional|virtual|realistic|chân|people"
    r"|personas?:)\s+){0,3}"
    r"(?:personas?|persona-persona|profiles?|profil|synthetic (?:users?|respondents?)"
    r"|dung khách hàng|chân dung)\b"
)
_COLON = re.compile(rf"\bpersonas?(?:[\s_]count)?\s*[:=]\s*{_NUMBER}(?![\w.,]\d)\b")


def extract(doc: Doc) -> list[Span]:
    spans = []
    for pattern in (_COUNT, _COLON):
        for m in pattern.finditer(doc.low):
            number = _WORDS.get(m[1]) or int(m[1])
            span = Span(
                "persona_count", number, m.start(), m.end(), doc.raw[m.start() : m.end()], STRONG
            )
            if doc.in_negation(m.start()):
                span = span.refused("negated")
            elif re.match(r"\s+(?:on|in my|per)\b", doc.after(m.end())) or re.search(
                r"\b(?:with|have|has|own)\s+$|\d\s+\w+\s+and\s+$", doc.before(m.start())
            ):
                span = span.refused("something they have")
            elif not 1 <= number <= 10:
                span = span.refused("a group holds 1 to 10 personas")
            spans.append(span)
    return spans
