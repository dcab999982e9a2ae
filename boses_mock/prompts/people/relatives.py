"""Clauses that tell of a relative: "with husbands driving trucks to Singapore", "asawa ay seaman".

A trade or a place in such a clause is the relative's own, not the audience's. Where the relatives
are the audience itself ("working mothers", "mga tatay na construction worker") nothing leads to
them, so that no clause begins.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ENGLISH = _words(
    "husband husbands wife wives spouse spouses partner partners boyfriend boyfriends girlfriend"
    " girlfriends son sons daughter daughters child children kids father fathers dad dads brother"
    " brothers sister sisters sibling siblings"
)
_FILIPINO = _words("asawa mister misis anak tatay nanay kapatid kuya ate")
_MALAYIC = _words("suami istri isteri")
_MALAYIC_OWN = _words(
    "suaminya istrinya isterinya anaknya ayahnya bapaknya ibunya kakaknya adiknya abangnya"
)
_VIETNAMESE = _words("chồng vợ con bố mẹ")
_COMMA = r"[,;(]\s?"
_MALAYIC_LEAD = re.compile(
    rf"(?:{_COMMA}|\b(?:dan|yang|tapi|tetapi|karena|kerana|sementara|dengan)\s)$"
)
# Per language: the relatives, what leads to them, and what is then said of them.
_TOLD = (
    (
        _ENGLISH,
        re.compile(
            rf"(?:\b(?:with|whose|have|has|while|and|but|because|since|as)\s(?:an?\s|their\s|her\s"
            rf"|his\s|the\s)?|{_COMMA}|\b(?:their|her|his)\s)(?:eldest\s|oldest\s|youngest\s"
            rf"|elder\s"
            r"|older\s|younger\s|only\s|adult\s|grown\s)?$"
        ),
        re.compile(
            r"\s(?:(?:now|who|that|also|still)\s){0,2}(?:is|are|was|were|works?|working"
            r"|driv(?:es?|ing)|serv(?:es?|ing)|sail(?:s|ing)?|employed|based|deployed|stationed"
            r"|overseas|abroad|away|runs?|running|sells?|selling|farms?|farming|fish(?:es|ing)?"
            r"|teach(?:es|ing)?)\b"
        ),
    ),
    (
        _FILIPINO,
        re.compile(
            rf"(?:(?:{_COMMA}|\b(?:tapos|habang|dahil|kasi|pero|samantalang|abroad)\s)"
            r"(?:ang\s|yung\s)?(?:mga\s|kanilang\s)?|\b(?:ang|yung)\s(?:mga\s)?)$"
        ),
        re.compile(
            r"\s(?:niya|nila|nito|ay|na|nasa|nagtatrabaho|namamasada|nangingisda|nagmamaneho)\b"
        ),
    ),
    (
        _MALAYIC,
        _MALAYIC_LEAD,
        re.compile(
            r"\s(?:mereka|adalah|seorang|jadi|menjadi|kerja|bekerja|merantau|jualan|guru|cikgu"
            r"|perawat"
            r"|jururawat|bidan|kerani|pns|suri rumah|ibu rumah)\b"
        ),
    ),
    (
        _MALAYIC_OWN,
        _MALAYIC_LEAD,
        re.compile(r"\s"),
    ),
    (
        _VIETNAMESE,
        re.compile(rf"(?:{_COMMA}|\b(?:và|có|mà|nhưng|vì)\s)$"),
        re.compile(r"\s(?:(?:trai|gái)\s)?(?:là|làm|đang|đi|lái|chạy)\b"),
    ),
)
_END = re.compile(r"[,;.()\n]|\b(?:who|whose|while|but|yang|pero|tapi|nhưng)\b|$")
_LONGEST = 80  # characters of a clause
_LEAD = 24  # characters before the relative that may lead to them


def clauses(low: str, tokens: Sequence[tuple[str, int, int]]) -> Iterator[tuple[int, int]]:
    """Yield where each clause about a relative begins and ends; tokens are (word, start, end)."""
    for word, start, end in tokens:
        for relatives, lead, said in _TOLD:
            if word not in relatives or not lead.search(low[max(0, start - _LEAD) : start]):
                continue
            begun = said.match(low, end)
            if begun:
                stop = _END.search(low, begun.end(), begun.end() + _LONGEST)
                yield start, stop.end() if stop else begun.end() + _LONGEST
