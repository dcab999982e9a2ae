"""Which trade a text begins with in Vietnamese or Thai, whose nouns come first, or as retired.

"Sinh viên ký túc xá" are students and "พนักงานออฟฟิศ" office workers, whatever follows.
"""

from __future__ import annotations

import re

from boses_mock.market.model import folded

_VIETNAMESE_TEXT = """
sinh vien: student
hoc sinh: high school student
dan van phong|nhan vien van phong|nguoi di lam van phong: office worker
cong nhan xay dung|tho ho|tho xay|phu ho: construction worker
cong nhan may: garment worker
nhan vien ngan hang: bank employee
nhan vien ban hang: shop assistant
nhan vien khach san: hotel worker
chu tiem|chu quan|chu shop|chu cua hang: small business owner
ba noi tro|cac ba noi tro: housewife
cong nhan lap rap dien tu|cong nhan dien tu: electronics assembler
cong nhan: factory worker
nong dan: farmer
tai xe cong nghe|tai xe xe om|xe om: motorbike taxi driver
tai xe taxi: taxi driver
tai xe xe tai: truck driver
tai xe: driver
shipper|nguoi giao hang: delivery rider
giao vien: teacher
dieu duong|y ta: nurse
bac si: doctor
ke toan: accountant
cong chuc: civil servant
noi tro: housewife
tieu thuong: market vendor
thu ngan: cashier
lap trinh vien: software developer
giao vien ve huu|giao vien nghi huu|giao vien da nghi huu: retired teacher
nguoi ve huu|can bo huu tri|huu tri|nguoi da nghi huu: retiree
"""
_THAI_TEXT = """
นักศึกษา: student
นักเรียน: high school student
พนักงานออฟฟิศ|มนุษย์เงินเดือน|พนักงานบริษัท|คนทำงานออฟฟิศ: office worker
พนักงานโรงงาน|สาวโรงงาน|คนงานโรงงาน: factory worker
เกษตรกร|ชาวนา: farmer
ครู: teacher
พยาบาล: nurse
แพทย์: doctor
คนขับแท็กซี่: taxi driver
ไรเดอร์|คนส่งอาหาร: delivery rider
วินมอเตอร์ไซค์|คนขับวิน|คนขับวินมอเตอร์ไซค์|พี่วิน: motorcycle taxi driver
คนขับรถบรรทุก: truck driver
คนขับรถ: driver
ช่างตัดผม|ช่างทำผม: hairdresser
ช่างซ่อมรถ: mechanic
รปภ|พนักงานรักษาความปลอดภัย: security guard
พนักงานขาย: shop assistant
พนักงานธนาคาร: bank employee
ชาวประมง: fisherman
คนงานก่อสร้าง: construction worker
หมอ: doctor
เภสัชกร: pharmacist
วิศวกร: engineer
แม่บ้าน: housewife
แม่ค้า|พ่อค้า: market vendor
เจ้าของธุรกิจ: small business owner
ข้าราชการ: civil servant
พนักงานโรงแรม: hotel staff
วัยเกษียณ|ผู้เกษียณ|คนวัยเกษียณ: retiree
ฟรีแลนซ์: freelancer
โปรแกรมเมอร์: software developer
"""


def _table(text: str) -> tuple[tuple[str, str], ...]:
    """Return words and the title they mean, the longest first."""
    rows = (line.split(": ") for line in text.strip().splitlines())
    named = ((word, title) for words, title in rows for word in words.split("|"))
    return tuple(sorted(named, key=lambda each: -len(each[0])))


_VIETNAMESE, _THAI = _table(_VIETNAMESE_TEXT), _table(_THAI_TEXT)
_BEFORE = re.compile(r"^(?:cac|nhung|nam|nu|ban|cac ban|chi em|nguoi la) ")
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

# Titles that no list has, for which one has studied all the same.
LEARNED = re.compile(
    r"counsell?or|psycholog|therapist|scientist|statistician|curator|lecturer|professor|veterinar|"
    r"dietitian|nutritionist|audiolog|actuar|advocate|solicitor",
    re.IGNORECASE,
)


def opening(clause: str) -> str:
    """Return the title, in English, that a clause begins with, if it is one of these."""
    words = _BEFORE.sub("", folded(clause))
    if former := _RETIRED_FROM.match(words):
        return former[0]
    if _RETIRED.match(words):
        return "retiree"
    if _HOTEL.match(words):
        return "hotel worker"
    for word, title in _VIETNAMESE:
        if words.startswith(word) and not words[len(word) : len(word) + 1].isalnum():
            return title
    return next((title for word, title in _THAI if clause.startswith(word)), "")
