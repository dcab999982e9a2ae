"""How many personas the prompt asks for, when it says so: 1 to 10, as the API allows.

It says so with the word, or where it opens with a number of the people themselves ("5 nurses in
Cebu", "I need 8 women who ..."). Numbers of respondents, of interviews or of people in the market
are not asked for and stay out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .spans import STRONG, Span, mentions
from .text import Doc

TOO_MANY = "a group holds 1 to 10 personas"
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


_ASKED = re.compile(
    rf"^\s?(?:(?:please|pls|hi|hello)[,!]? )?(?:(?:i|we) (?:need|want|would like)"
    r"|(?:i'm |we're )?looking for|need|want|give me|get me|create|generate|make|find(?: me)?"
    r"|kailangan (?:ko|namin) ng"
    r"|(?:tôi|chúng tôi|mình) (?:cần|muốn)|cần|tạo|(?:saya |kami )?(?:butuh|perlu|mau|nak)"
    rf"|(?:tolong )?(?:buat|buatkan))?\s?{_NUMBER}\s(?=\S)"
)
_HEADS = re.compile(
    r"(?:orang|mga|na|người|nguoi|chị|anh|cô|persons?|people|individuals|different|young|retired"
    r"|single|married|working|male|female|local|urban|rural|filipino|thai|full-time|part-time"
    r"|freelance|small|experienced|independent)\s+"
)
_LAST = re.compile(rf"(?<=[,;(] ){_NUMBER} (?:persons|orang|katao|người|pax|khon)\s?(?=[,;.)]|$)")
_HOUSE = re.compile(r"\b(?:famil\w+|households?|keluarga|pamilya|gia đình)\b")


def asked(doc: Doc, people: list[Span]) -> Iterator[Span]:
    """Yield the number that a prompt opens with before those it means: `people` are the spans of
    who they are; a second number of people is of the kinds in a sample."""
    m = _ASKED.match(doc.low)
    if m and m[1]:
        at = m.end()
        while head := _HEADS.match(doc.low, at):
            at = head.end()
        said = at > m.end() and doc.low[m.end() : at].split()[0] in _COUNTED
        first = any(s.start <= at and m.end() < s.end for s in people)
        more = re.search(rf"\band {_NUMBER}\s", doc.low[at : at + 60])
        if (first or said) and not more and not doc.low[at:].startswith("eleven"):
            yield _read(doc, m)
    for m in mentions(_LAST, doc.low):
        if not _HOUSE.search(doc.low):
            yield _read(doc, m)


_COUNTED = frozenset(("orang", "persons", "people", "người", "nguoi"))


def _read(doc: Doc, m: re.Match[str]) -> Span:
    number = _WORDS.get(m[1]) or int(m[1])
    start, end = m.start(), m.end(1)
    span = Span("persona_count", number, start, end, doc.raw[start:end], STRONG)
    return span if 1 <= number <= 10 else span.refused(TOO_MANY)


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
                span = span.refused(TOO_MANY)
            spans.append(span)
    return spans
