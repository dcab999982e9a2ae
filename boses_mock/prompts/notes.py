"""The behavioural part of a prompt, kept readable for `psychographic_notes`.

It promises whole words from the prompt's own clause, without directives; it refuses clauses that
only repeat where people live or how old they are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from .spans import Span
from .text import Doc

_LONGEST = 300
_READ = 4 * _LONGEST  # characters of a clause, of which some repeat what other fields say
_START = re.compile(
    r"\b(?:(?:who|that|whose)\s+(?!(?:are|is)\s+(?:\d|aged|in\s|from|between|not\b)|(?:live"
    r"|lives|reside|work|works|earn|earns|speak)\b)"
    r"|yang\s+(?!(?:usia|berusia|umur|berumur|tinggal|bekerja|kerja|berpenghasilan|bergaji"
    r"|berdomisili|lahir|belum menikah|sudah menikah|ada di|bukan|sedang kuliah|dari"
    r"|di)\b)(?=(?:\w+)\b)"
    r"|yang\s+(?=(?:suka|sering|senang|gemar|menggunakan|pakai|memakai|belanja|berbelanja"
    r"|aktif|hobi|rutin|rajin|selalu|jarang|lebih|peduli|tertarik|ingin|mau|menonton|nonton"
    r"|main|bermain|biasa|membeli|beli|minum|pernah|punya|memiliki|mencari|merawat"
    r"|mengutamakan)\b)"
    r"|(?=(?:who\s+)?(?:using|interested in|passionate about|obsessed with|concerned about"
    r"|looking for|shopping|fond of|addicted to|loyal to|mahilig|gumagamit|palaging|laging"
    r"|madalas|nagsho-shopping|bumibili|mahihilig|umiinom|nanonood|hilig|thường|hay mua"
    r"|thích|yêu thích|sử dụng|hay dùng|quan tâm|đam mê|chuyên mua|hay xem)\b)"
    r"|(?=(?:love|loves|prefer|prefers|enjoy|enjoys|(?<!online )shops? on|use|uses|drink"
    r"|drinks|play|plays|watch|watches|follow|buy|buys|care about|suka|sering|gemar)\s))"
)
_END = re.compile(r"[.!?;\n\r]|\s(?=n\s?=\s?\d)|\[\[|$")
_LOOSE_END = re.compile(
    r"(?:\s?[,:(-]\s?|\s(?:and|or|but|who|that|yang|và|at|dan)\s?)$", re.IGNORECASE
)
_LONGEST_END = 8  # characters of what the pattern finds


def behaviour(doc: Doc, refused: Sequence[Span] = (), taken: Sequence[Span] = ()) -> str:
    for match in _START.finditer(doc.low):
        if doc.in_negation(match.start()) and not match.group().strip():
            continue
        end = _END.search(doc.raw, match.end())
        last = min(end.start() if end else len(doc.raw), match.end() + _READ)
        clause = _without(doc, match.end(), last, refused)
        clause = _shorten(_told_elsewhere(" ".join(clause.split()), taken))
        if len(clause.split()) >= 2 and any(c.isalpha() for c in clause):
            return clause[0].upper() + clause[1:]
        return ""
    return ""


def _without(doc: Doc, start: int, end: int, refused: Sequence[Span]) -> str:
    """The clause without "not students" and its like, which say who is not meant."""
    kept, at = "", start
    for low, high in doc.negated:
        if at <= low and high <= end and any(low <= s.start < high for s in refused):
            kept += _trimmed(doc.raw[at:low])
            at = high
    return kept + doc.raw[at:end]


def _told_elsewhere(clause: str, taken: Sequence[Span]) -> str:
    """Without the parts behind the first that only repeat an age or an income."""
    first, *rest = clause.split(", ")
    facts = [s.text.strip().lower() for s in taken if s.field in ("age", "income_level")]
    return ", ".join(
        [
            first,
            *(p for p in rest if not any(f in p.lower() and len(f) * 2 > len(p) for f in facts)),
        ]
    )


def _shorten(clause: str) -> str:
    if len(clause) > _LONGEST:
        clause = clause[:_LONGEST].rpartition(" ")[0] or clause[:_LONGEST]
    return _trimmed(clause.strip(" \"'")).rstrip(" ,-")


def _trimmed(text: str) -> str:
    """The text without the commas and conjunctions that it ends with."""
    end = len(text)
    while loose := _LOOSE_END.search(text, max(0, end - _LONGEST_END), end):
        end = loose.start()
    return text[:end]
