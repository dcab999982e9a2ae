"""What a text in Thai script says, read over the raw text.

Thai writes no spaces between words and its vowel marks are not letters to a regular expression, so
that the other extractors see scraps of it. This one knows whole words only, longest first, and says
nothing of a text without Thai letters. Ages are made readable for `ages.py` by `bounds`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from .spans import MEDIUM, STRONG, WEAK, Span
from .text import Doc
from .words import lines

_LETTER = re.compile(r"[ก-๙]")
_NOT = re.compile(r"(?:ไม่ใช่|ยกเว้น|ไม่รวม|ไม่เอา|ที่ไม่ใช่)\s?$")
_DEALT = re.compile(  # see a doctor, hire a driver, want to be a nurse, love a singer
    r"(?:หา|จ้าง|ไปพบ|ปรึกษา|อยากเป็น|ฝันเป็น|ฝันอยากเป็น|ติดตาม|ของ|กับ|เรียก|ลูกค้าของ|ลูกค้า"
    r"|ผู้ปกครอง|คนไข้|แฟนคลับ|แฟน|ลูก|หลาน|เมีย|สามี|ภรรยา|พ่อแม่|ร้าน)\s?$"
)
_ONLINE = re.compile(r"[ก-๙]{0,24}ออนไลน์")
_GOES = re.compile(
    r"(?:ไปเที่ยว|เที่ยว|ท่องเที่ยว)\s?(?:ใน|ที่)?\s?$|(?:อาหาร|ภาษา|เพลง|ละคร|แบรนด์"
    r"|สินค้า)(?:ใน|ที่)?$"
)
_WHOSE = re.compile(r"(?:ของ|ให้|สำหรับ|กับ|มี)\s?$")
_AGES = (
    (re.compile(r"(?<=\d)(\s?)ถึง(?=\s?\d)"), "-"),
    (re.compile(r"(?<=\d)(\s?)(?:ปี)?(?:ขึ้นไป|\s?เป็นต้นไป)"), "+"),
    (re.compile(r"(อายุ\s?)(?:ต่ำกว่า|น้อยกว่า|ไม่ถึง)(?=\s?\d)"), "under"),
    (re.compile(r"(อายุ\s?)ไม่เกิน(?=\s?\d)"), "max"),
    (re.compile(r"(อายุ\s?)(?:มากกว่า|เกินกว่า|เกิน)(?=\s?\d)"), "over"),
    (re.compile(r"()(?:อายุ|วัย)(?=\s?\d)"), "aged"),
    (re.compile(r"()วัยรุ่น"), " teens"),
    (re.compile(r"()(?:ผู้สูงอายุ|ผู้สูงวัย)"), " elderly"),
)


Meanings = list[tuple[str, str]]


@cache
def _table() -> dict[str, list[tuple[str, Meanings]]]:
    """Return the words and what they mean by their first two letters, the longest first."""
    meant: dict[str, Meanings] = {}
    for line in lines("thai"):
        field, value, *names = line.split("|")
        for name in names:
            meant.setdefault(name, []).append((field, value))
    table: dict[str, list[tuple[str, Meanings]]] = {}
    for name in sorted(meant, key=len, reverse=True):
        table.setdefault(name[:2], []).append((name, meant[name]))
    return table


def _words(low: str) -> Iterator[tuple[int, str, Meanings]]:
    """Yield where each word stands; a word inside a longer one is none."""
    table, at = _table(), 0
    while at < len(low):
        known = table.get(low[at : at + 2], ())
        found = next((each for each in known if low.startswith(each[0], at)), None)
        if found:
            yield at, *found
        at += len(found[0]) if found else 1


def bounds(low: str) -> str:
    """The text with Thai words of age in English, at the same length."""
    if not _LETTER.search(low):
        return low
    for pattern, word in _AGES:
        low = pattern.sub(lambda m, w=word: (m[1] + w).ljust(len(m.group())), low)  # type: ignore[misc]
    return low


def extract(doc: Doc) -> dict[str, list[Span]]:
    found: dict[str, list[Span]] = {}
    if _LETTER.search(doc.raw):
        for span in _spans(doc):
            found.setdefault(span.field, []).append(span)
    return found


def _spans(doc: Doc) -> Iterator[Span]:
    for start, name, meanings in _words(doc.low):
        end, before = start + len(name), doc.before(start, 24)
        for field, told in meanings:
            online = told == "Market vendor" and _ONLINE.match(doc.low, end)
            value = "Online seller" if online else told
            weight = WEAK if value == "Thailand" else STRONG if value == "All" else MEDIUM
            span = Span(field, value, start, end, doc.raw[start:end], weight)
            yield span.refused(reason) if (reason := _doubt(span, before)) else span


def _doubt(span: Span, before: str) -> str:
    if span.value == "-":
        return "another word"
    if _NOT.search(before):
        return "negated"
    if span.field == "location" and _GOES.search(before):
        return "travel, goods or culture"
    if span.field == "gender" and _WHOSE.search(before):
        return "somebody they relate to"
    if span.field == "occupation" and _DEALT.search(before):
        return "somebody they deal with, or a hope"
    return ""
