# ruff: noqa: E501 - tables read better whole
"""For whom a text says that the thing is: "for mothers of toddlers", "untuk mahasiswa".

Told in the tags by which people are known (see ``categories.tags``). A text that names nobody is
for everybody.
"""

from __future__ import annotations

import re

_FOR = r"(?:for|aimed at|targeting|targeted at|made for|designed for|helps|untuk|dành cho|cho|para sa|para sa mga)\s+(?:all |our |the |busy |young |working |new |urban |modern |mga |các |first-time |budget-conscious |low-income |filipino |indonesian |vietnamese |malaysian |thai |singaporean ){0,3}"
_WHO = {
    "teen": r"teen(?:ager)?s|high school students|remaja|kabataan|tuổi teen",
    "student": r"(?:university |college )?students|undergraduates|mahasiswa|sinh viên|mga estudyante|estudyante|pelajar",
    "smallkids": r"(?:new )?(?:mothers|moms|mums|parents) of (?:toddlers|babies|infants|newborns|small children)|toddlers|babies|infants|newborns|new mothers|new moms|ibu menyusui|mẹ bỉm sữa",
    "kids": r"parents(?! (?:over|above|aged|older|\d|in their))|mothers|moms|mums|nanays?|ibu|orang tua|bố mẹ|mẹ|mga magulang|families with (?:kids|children)|anak(?:-anak)?(?: sd| sekolah| usia)?(?! muda)|trẻ(?: em)?|mga bata|kids|children|schoolchildren",
    "senior": r"seniors|senior citizens|(?:the )?(?:elderly|elders)(?! (?:parents?|relatives?|loved|family|mothers?|fathers?|patients?))|retirees|pensioners|lansia|người cao tuổi|người già|matatanda",
    "older": r"over-?(?:50|55)s?|(?:people|adults|those) (?:over|above|aged) (?:50|55)|ages? (?:50|55) (?:and|or) (?:above|over|up|older)",
    "driver": r"riders|drivers|couriers|ojek drivers|jeepney drivers|tài xế|pengemudi",
    "vendor": r"(?:market )?vendors|sari-sari (?:store )?owners|sari-sari stores?|mga tindahan|shop owners|small sellers|online sellers|micro-?entrepreneurs|pedagang|tiểu thương|tindera|small business(?:es| owners)|warung owners",
    "farmer": r"farmers|fisherfolk|petani|nông dân|magsasaka",
    "office": r"office workers|(?:young )?professionals|employees|commuters|karyawan|dân văn phòng|nhân viên văn phòng|call cent(?:re|er) agents",
    "female": r"women|ladies|girls|wanita|perempuan|phụ nữ|kababaihan",
    "male": r"men(?:'s)?|gentlemen|pria|laki-laki|nam giới|kalalakihan",
}
_PATTERNS = {tag: re.compile(rf"\b{_FOR}(?:{words})(?!\w)", re.I) for tag, words in _WHO.items()}
_CALLED = {
    "teen": "teenagers",
    "student": "students",
    "smallkids": "parents of small children",
    "kids": "parents",
    "senior": "older people",
    "older": "people over fifty",
    "driver": "drivers and riders",
    "vendor": "people with a shop or a stall",
    "farmer": "farmers",
    "office": "people in offices",
    "female": "women",
    "male": "men",
}
_CARED_FOR = re.compile(
    r"\b(?:nurs(?:e|ing)|care ?(?:givers?|home|centre|center)|assisted|caregiving|home care|day ?care|therapists?|bác sĩ trực|điều dưỡng|dưỡng lão|perawat|panti|tagapag-alaga)\b",
    re.I,
)
_READ = 3_000  # characters of a text that are looked at


def audience(text: str) -> tuple[str, ...]:
    """Return the tags of those for whom a thing is, none where it is for everybody."""
    text = text[:_READ]
    told = (tag for tag, pattern in _PATTERNS.items() if pattern.search(text))
    cared_for = _CARED_FOR.search(text) is not None  # it is their children who choose that
    return tuple(tag for tag in told if tag != "senior" or not cared_for)


def called(tags: tuple[str, ...]) -> str:
    """Return what people of these tags are called: "students or parents"."""
    return " or ".join(_CALLED[tag] for tag in tags)
