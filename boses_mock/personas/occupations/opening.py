"""Which trade a text begins with in Vietnamese or Thai, whose nouns come first, or as retired.

"Sinh viên ký túc xá" are students and "พนักงานออฟฟิศ" office workers, whatever follows.
"""

from __future__ import annotations

import re

from boses_mock.market.glossary import Glossary
from boses_mock.market.model import folded

from ..brief.facts.crops import good_in
from .workplace import one_of

_RETIRED = re.compile(
    r"^(?:recently |newly |active |early |male |female )?(?:retired|retirees?|pensioners?)\b"
)
_RETIRED_FROM = re.compile(  # what they were is kept: "retired school teachers"
    r"^(?:retired|former) (?:[a-z]{3,12} ){0,2}(?:teachers?|nurses?|civil servants?|soldiers?|"
    r"engineers?|drivers?|bankers?|doctors?|police officers?|farmers?|principals?|seafarers?|"
    r"clerks?|managers?|accountants?|professors?|lecturers?)\b"
)
_HOTEL = re.compile(
    r"^(?:hotel|resort)s? (?:and (?:hotel|resort|spa|restaurant) )?(?:staff|employee|worker|crew)"
)

# Whom a Thai text is of before their trade, without a space: "Muslim fathers, owners of ...".
_THAI_PEOPLE = re.compile(
    r"^(?:คุณพ่อ|คุณแม่|พ่อ|แม่|ผู้ชาย|ผู้หญิง|ชาย|หญิง|หนุ่ม|สาว|ชาว|มุสลิม|พุทธ|คริสต์|เลี้ยงเดี่ยว|"
    r"วัยกลางคน|วัยทำงาน|โสด|อีสาน|ที่เป็น)+"
)

# Whoever is called by what they raise or grow: "Chủ hộ nuôi tôm sú", "เกษตรกรเลี้ยงกุ้ง".
_FARMS = re.compile(
    r"^(?:các |những |bà con |anh em )?(?:chủ )?(?:hộ gia đình |hộ dân |hộ |trang trại |người dân |"
    r"người |nông dân |nhà vườn |vườn |ao |đầm |vuông )(?:chuyên )?(?:nuôi |trồng |làm vườn |làm )?"
    r"|"
    r"^(?:ชาวสวน|ชาวไร่|ชาวนา|(?:เกษตรกร|ชาวบ้าน|คน|ผู้|เจ้าของ)(?:ผู้|ที่)?(?:เลี้ยง|ปลูก|ทำสวน|ทำไร่|"
    r"สวน|ไร่|ฟาร์ม|บ่อ|นา))",
    re.IGNORECASE,
)

# Titles that no list has, for which one has studied all the same.
LEARNED = re.compile(
    r"counsell?or|psycholog|therapist|scientist|statistician|curator|lecturer|professor|veterinar|"
    r"dietitian|nutritionist|audiolog|actuar|advocate|solicitor",
    re.IGNORECASE,
)


def opening(glossary: Glossary, clause: str) -> str:
    """Return the title, in English, that a clause begins with, if it is one of these."""
    words = folded(clause)
    before = next((each for each in glossary.before if words.startswith(f"{each} ")), "")
    words = words[len(before) + 1 :] if before else words
    if former := _RETIRED_FROM.match(words):
        return former[0]
    if _RETIRED.match(words):
        return "retiree"
    if _HOTEL.match(words):
        return "hotel worker"
    if grown := _grown(glossary, clause):
        return grown
    for word, title in glossary.trades.items():
        if words.startswith(word) and not words[len(word) : len(word) + 1].isalnum():
            return title
    return _in_thai(glossary, clause) or _in_thai(glossary, _THAI_PEOPLE.sub("", clause))


def _grown(glossary: Glossary, clause: str) -> str:
    """Return the farmer of what a clause begins with by its good: "Tiger prawn farmer"."""
    found = _FARMS.match(clause) or _FARMS.match(_THAI_PEOPLE.sub("", clause))
    goods = good_in(glossary, clause[found.end() :]) if found else ""
    return f"{one_of(goods)} farmer".capitalize() if goods else ""


def _in_thai(glossary: Glossary, clause: str) -> str:
    """Return the trade with which a Thai clause begins; that with the longest name of several."""
    known = [word for word in glossary.thai_trades if clause.startswith(word)]
    return glossary.thai_trades[max(known, key=len)] if known else ""
