# ruff: noqa: E501 - patterns read better whole
"""The behavioural part of a prompt, kept readable for `psychographic_notes`.

It promises whole words from the prompt's own clause, without directives; it refuses clauses that
only repeat where people live or how old they are.
"""

from __future__ import annotations

import re

from .text import Doc

_LONGEST = 300
_START = re.compile(
    r"\b(?:(?:who|that|whose)\s+(?!(?:are|is)\s+(?:\d|aged|in\s|from|between|not\b)|(?:live|lives|reside|work|works|earn|earns|speak)\b)"
    r"|yang\s+(?=(?:suka|sering|senang|gemar|menggunakan|pakai|memakai|belanja|berbelanja|aktif|hobi|rutin|rajin|selalu|jarang|lebih|peduli|tertarik|ingin|mau|menonton|nonton|main|bermain|biasa|membeli|beli|minum|pernah|punya|memiliki|mencari|merawat|mengutamakan)\b)"
    r"|(?=(?:who\s+)?(?:using|interested in|passionate about|obsessed with|concerned about|looking for|shopping|fond of|addicted to|loyal to|mahilig|gumagamit|palaging|laging|madalas|nagsho-shopping|bumibili|mahihilig|umiinom|nanonood|hilig|thường|hay mua|thích|yêu thích|sử dụng|hay dùng|quan tâm|đam mê|chuyên mua|hay xem)\b)"
    r"|(?=(?:love|loves|prefer|prefers|enjoy|enjoys|shop on|shops on|use|uses|drink|drinks|play|plays|watch|watches|follow|buy|buys|care about|suka|sering|gemar)\s))"
)
_END = re.compile(r"[.!?;\n\r]|\s(?=n\s?=\s?\d)|\[\[|$")
_TAIL = re.compile(
    r"(?:\s*[,:(-]\s*|\s+(?:and|or|but|who|that|yang|và|at|dan)\s*)+$", re.IGNORECASE
)


def behaviour(doc: Doc) -> str:
    for match in _START.finditer(doc.low):
        if doc.in_negation(match.start()) and not match.group().strip():
            continue
        end = _END.search(doc.raw, match.end())
        clause = doc.raw[match.end() : end.start() if end else len(doc.raw)]
        clause = _shorten(" ".join(clause.split()))
        if len(clause.split()) >= 2 and any(c.isalpha() for c in clause):
            return clause[0].upper() + clause[1:]
        return ""
    return ""


def _shorten(clause: str) -> str:
    if len(clause) > _LONGEST:
        clause = clause[:_LONGEST].rpartition(" ")[0] or clause[:_LONGEST]
    return _TAIL.sub("", clause.strip(" \"'")).rstrip(" ,-")
