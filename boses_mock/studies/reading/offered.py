# ruff: noqa: E501 - tables read better whole
"""What a concept offers already, and so nobody need recommend.

"Offer instalments" helps nobody who offers them: where a recommendation asks for what the text
has, it says that it was not noticed, or was not enough, and what to do with it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from boses_mock.studies.categories.model import Matter

_OFFERS: tuple[tuple[re.Pattern[str], re.Pattern[str], str], ...] = tuple(
    (re.compile(asked, re.I), re.compile(has, re.I), called)
    for asked, has, called in (
        (r"\binstal?ments?\b(?!;)", r"instal?ment|\ba month for \d|cicil|angsuran|hulugan|trả góp|(?:per bulan|sebulan) (?:selama|x) ?\d", "instalments"),
        (r"\bguarantee\b(?! a)|\bwarranty\b", r"warrant|guarantee|garansi|garantiya|bảo hành", "the warranty"),
        (r"\btrade-in\b|\btake the old one\b", r"trade.?in|tukar tambah|old one back|đổi cũ|ipalit ang luma", "the trade-in"),
        (r"\btrial size\b|\ba trial\b|\bfirst lesson\b|\btrial sim\b|\bto try\b", r"free trial|trial (?:class|lesson|week|month|size)|first (?:lesson|class|session|visit|week|month) (?:is |are )?free|coba gratis|gratis percobaan|dùng thử|học thử|libreng subok|unang \w{1,20} ay libre", "the free trial"),
        (r"\brefund\b|\btake open packs back\b", r"refund|money.back|uang kembali|hoàn tiền|ibabalik ang bayad", "the refund"),
        (r"\bsachets?\b|\bsmall pack\b", r"sachet|small pack|kemasan kecil|gói nhỏ|tingi", "the small pack"),
        (r"\bhalal certified\b|\bcertify it as halal\b|\bhalal logo\b", r"halal.{0,14}certif|bersertifikat halal|sertifikat halal|certified halal", "the halal certificate"),
        (r"\brepairmen\b|\brepair counters?\b|\btechnician\b", r"technician|home service|teknisi|tekniko|kỹ thuật viên|thợ (?:sửa|đến)|repair(?:s|ed)? at home", "the repair service"),
        (r"\bdeliver the\b", r"deliver|antar ke|diantar|giao tận|ihahatid", "the delivery"),
        (r"\blicence\b", r"licen[sc]ed|licen[sc]e no|terdaftar|berizin|lisensyado|giấy phép", "the licence"),
        (r"\bprice by the week\b|\bby the week\b", r"a week\b|per week|weekly|per minggu|mingguan|mỗi tuần|kada linggo", "the weekly price"),
        (r"\bcash on delivery\b", r"cash on delivery|\bcod\b", "cash on delivery"),
        (r"\bno lock-in\b", r"no lock.?in|cancel any|no contract", "the freedom to leave"),
    )
)  # fmt: skip
_SEEN = (  # by whether the advice was for what is doubted or for what is liked
    "The concept has {it} already, and {{c}} of {{n}} still held “{topic}” against it: say it first, with a worked example.",
    "Keep {it} that the concept has and show it in use; {{c}} of {{n}} were won by “{topic}”.",
)


def fresh(matter: Matter, low: str) -> Matter:
    """Return a matter with the advice that a text in lower case leaves to be given."""
    kept = tuple(each for each in matter.advice if not _had(each, low))
    if kept == matter.advice:
        return matter
    return replace(matter, advice=kept or _instead(matter, low))


def _had(advice: str, low: str) -> str:
    """Return what an advice asks for and a text has already, "" where there is no such thing."""
    return next(
        (called for asked, has, called in _OFFERS if asked.search(advice) and has.search(low)), ""
    )


def _instead(matter: Matter, low: str) -> tuple[str, ...]:
    topic = matter.topic.replace("“", "‘").replace("”", "’")
    line = _SEEN[matter.driver]
    return (line.format(it=_had(matter.advice[0], low), topic=topic),)
