"""The children whom a brief tells of one by one: a son or a daughter, how old, where they live.

"Eldest son sitting SPM, a daughter of about 8 raised by her grandmother" speaks of two children,
and each has a sex, an age (told, or that of a stage at school), a place in the row and a home. What
is read here counts before what single words say; texts that speak of several at once are left to
the phrases of ``_brief.yaml``. Which age goes with which stage is said there too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from boses_mock.market.homes import Stage

GROWN = (20, 34)
STUDYING = (18, 24)  # away from home, where no school is told
_TAIL = 90
_NEAR = 1  # year, by which "about eight" may be wrong
_ORDERS_WORDS = """
eldest:eldest oldest:eldest firstborn:eldest sulung:eldest panganay:eldest
youngest:youngest bungsu:youngest bunso:youngest only:only tunggal:only older:eldest elder:eldest
younger:youngest bongsu:youngest pertama:eldest
"""
_ORDERS = dict(each.split(":") for each in _ORDERS_WORDS.split())
_KIDS = {
    "con gái": "daughter", "con trai": "son", "anak perempuan": "daughter",
    "anak cewek": "daughter",
    "anak laki-laki": "son", "anak lelaki": "son", "anak cowok": "son", "anak na lalaki": "son",
    "anak na babae": "daughter", "anak nga lalaki": "son", "anak nga babaye": "daughter",
    "ลูกสาว": "daughter", "ลูกชาย": "son", "son": "son", "daughter": "daughter",
    "baby girl": "daughter", "baby boy": "son", "girl": "daughter", "boy": "son",
}  # fmt: skip
_ORDER_WITHIN = re.compile(  # "anak sulung lelaki"
    r"\banak (sulung|bungsu|bongsu|pertama|tunggal) (?=(?:lelaki|laki-laki|perempuan)\b)", re.I
)
_ANYBODYS = frozenset(["girl", "boy"])  # of whom it is told how old they are, if they are theirs
_ANY_KID = "|".join(map(re.escape, sorted(_KIDS, key=len, reverse=True)))
_CHILD = re.compile(
    rf"(?:(?<![\w'’-])|(?=ลูก))(?:(?P<order>{'|'.join(_ORDERS)}) (?:of |one )?)?"
    r"(?:(?P<months>\d{1,2})[- ]months?[- ]old |(?P<low>\d{1,2})(?:(?:-| to )(?P<high>\d{1,2}))?"
    r"[- ]years?[- ]old |"
    r"(?P<pre>[\w-]{3,14}) )?"
    r"(?:\w{2,9}[- ]school )?"
    rf"(?P<kid>{_ANY_KID})(?![\w'’-]| in[- ]law)",
    re.IGNORECASE,
)
# Several at once, or a child who is one of the people: left to the phrases.
_SEVERAL = re.compile(
    r"(?<!whose )(?:\b(?:hai|ba|bốn|[2-5]|dua|tiga|dalawang|tatlong) (?:orang )?"
    r"(?:con (?:trai|gái)|anak (?:perempuan|laki-laki|lelaki|na lalaki|na babae))\b|"
    r"\b(?:sons|daughters|boys|girls|twins?|kembar|triplets)\b|"
    r"\b(?:is|are|as|being|be|am) (?:the|an?) (?:eldest|oldest|youngest|only) (?:son|daughter)\b|"
    r"\b(?:eldest|oldest|youngest|only) (?:son|daughter)s? (?:who |and )?(?:breadwinner|support)|"
    r"\b(?:sons? and daughters?|daughters? and sons?|son or (?:a )?daughter|"
    r"daughter or (?:a )?son)\b"
    r"(?! (?:of|aged)))",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"\b(?:employer|boss|neighbou?r|sister|brother|friend|cousin|aunt|customer|patient|client|"
    r"their parents|father|mother)['’]?s? (?:\w{3,9} )?$|\b(?:grand|step|god)[- ]?$|"
    r"\b(?:like|as|than) (?:an?|their|her|his|my|our) $|"
    r"\b(?:no|without|want|wants|wanting|hope for|hopes for|wish for|expecting|dream of) "
    r"(?:an? )?$",
    re.IGNORECASE,
)
_AGE = re.compile(
    r"(?:[ ,(]{1,2}(?:who|is|aged|age|of|about|around|roughly|nearly|almost|umur|usia|berumur|"
    r"berusia|na|nga|edad|tầm|khoảng|now|turning|อายุ|ประมาณ|just|only|sekitar)\b){0,4}"
    r"[ ,(]{0,2}(?P<low>\d{1,2})(?:(?: ?[-–] ?| to | or )(?P<high>\d{1,2}))?"
    r"(?! ?(?:months?|bulan|tháng|k\b|%|million|juta|st|nd|rd|th|hours?|times|am|pm|days?|weeks?|"
    r"\d|[.,:]\d|brothers?|sisters?|siblings?|children|kids|others?|คน|orang|người))",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"\b(?:about|around|roughly|nearly|almost|tầm|khoảng|ประมาณ|sekitar)\b",
    re.IGNORECASE,
)
WITH_EX = re.compile(
    r"\b(?:with|by) (?:(?:his|her|their|the) )?(?:(?:other )?(?:mother|father|parent)|"
    r"ex\b[\w-]{0,8}|former (?:wife|husband))\b(?! in[- ]law| who helps)",
    re.IGNORECASE,
)
WITH_KIN = re.compile(
    r"\b(?:with|by|to|at|ke|sama|dengan|oleh|sa|kay|gửi|cho|với)(?: (?:his|her|their|the|a|my|"
    r"maternal|paternal|mga)){0,2} "
    r"(?:grandm\w{1,8}|grandp\w{1,8}|gran|granny|nenek\w{0,3}|neneknya|kakek|lola|lolo|opah|ông bà|"
    r"bà ngoại|bà nội|relatives)|ฝากปู่ย่า|ฝากตายาย|"
    r"\b(?:back (?:in the village|home)|left behind|in the province|ở quê|di kampung|"
    r"sa probinsya)\b",
    re.IGNORECASE,
)
NEAR_BY = re.compile(
    r"\b(?:while|when|during|after school|by day|next door|on workdays|weekdays|upstairs|"
    r"nearby|help\w{0,3})\b",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"^(?:,? (?:who|now|also|has|is|both|still)){0,3} (?:lives?|living|works?|working|settled|"
    r"moved|based|migrated|stud\w{2,4}|abroad|overseas)\b"
    r"(?: (?:and works?|as an? [\w-]{2,14}|to))?"
    r"(?: (?:abroad|overseas)| in (?P<place>[A-ZĐ][\w'’-]{2,20}))",
)
_WORKS = re.compile(
    r"^(?:,? (?:who|now|already|is|has|slowly)){0,3} (?:takes?|taking|running|runs|works?|"
    r"working|employed|married|helps? (?:run|out)|manag\w{2,4}|a (?:nurse|doctor|teacher|lawyer|"
    r"seaman|soldier|engineer|policeman|accountant))\b(?! hard)",
    re.IGNORECASE,
)
_CLASS = re.compile(
    r"(?:\b|(?=[ปม]\.))((?:sd|mi|smp|mts|sma|smk|ma) kelas|kelas|grade|gr\.|year|primary|"
    r"standard|std|darjah|form|tingkatan|secondary|sec|lớp|prathom|mathayom|ป\.|ม\.) ?(\d{1,2})\b"
    r"(?! (?:months?|years?|times))"
    r"(?: (sd|smp|sma|smk)\b)?"
)
_BEGINS, _CLASSES, _JUNIOR = 7, 12, 4
_FIRST = {
    "form": 13,
    "tingkatan": 13,
    "secondary": 13,
    "sec": 13,
    "mathayom": 13,
    "ม": 13,
    "lớp": 6,
}
_UPPER = {"smp": 6, "mts": 6, "sma": 9, "smk": 9, "ma": 9}  # classes passed, where counted anew
_GROWN_WORDS = frozenset(["grown", "adult", "married", "working"])


@dataclass(frozen=True, slots=True)
class Child:
    """A child told of: ``span`` is between which ages, empty where that is open."""

    kid: str
    span: tuple[int, int] | None = None
    order: str = ""
    with_kin: bool = False
    away: bool = False


def offspring(stages: Iterable[Stage], texts: Iterable[str | None]) -> tuple[Child, ...]:
    """Return the children told of one by one, each once; none where several are told at once."""
    every = [text for text in texts if text]
    if any(_SEVERAL.search(text) for text in every):
        return ()
    known = tuple(stages)
    found: list[Child] = []
    for child in (each for text in every for each in _children(known, text)):
        same = next((at for at, one in enumerate(found) if _may_be_one(one, child)), None)
        if same is None:
            found.append(child)
        else:
            found[same] = _as_one(found[same], child)
    told = any(each.span or each.order or each.with_kin or each.away for each in found)
    return tuple(found) if told else ()  # a sex alone is what the phrases read


def _children(stages: tuple[Stage, ...], text: str) -> Iterator[Child]:
    text = _ORDER_WITHIN.sub(r"\1 anak ", text)
    mentions = [*_CHILD.finditer(text)]
    ends = [each.start() for each in mentions] + [len(text)]
    for found, end in zip(mentions, ends[1:], strict=True):
        if _OTHERS.search(text[max(0, found.start() - 24) : found.start()]):
            continue
        tail = _own_tail(text[found.end() : min(end, found.end() + _TAIL)])
        before = (found["pre"] or "").casefold()
        span = _told(found) or _aged(tail) or staged(stages, f"{found[0]}{tail}")
        grown = before in _GROWN_WORDS or _WORKS.match(tail)
        elsewhere = _ELSEWHERE.match(tail)
        if not span and (grown or elsewhere):
            span = STUDYING if elsewhere and "stud" in elsewhere[0] else GROWN
        kin = WITH_KIN.search(tail) is not None and not NEAR_BY.search(tail)
        if not span and found["kid"].casefold() in _ANYBODYS:
            continue
        order = _ORDERS.get((found["order"] or before).casefold(), "")
        kid = _KIDS[found["kid"].casefold()]
        yield Child(kid, span, order, with_kin=kin, away=bool(elsewhere))


def _own_tail(tail: str) -> str:
    """Return what is said of a child up to the end of the sentence."""
    return re.split(r"[.;!?\n](?:\s|$)", tail, maxsplit=1)[0]


def _told(found: re.Match[str]) -> tuple[int, int] | None:
    if found["months"]:
        return int(found["months"]) // 12, int(found["months"]) // 12
    if not found["low"]:
        return None
    return int(found["low"]), int(found["high"] or found["low"])


def _aged(tail: str) -> tuple[int, int] | None:
    found = _AGE.match(tail)
    if not found:
        return None
    low, high = int(found["low"]), int(found["high"] or found["low"])
    if _ABOUT.search(found[0]):
        low, high = max(1, low - _NEAR), high + _NEAR
    return (low, high) if low <= high else None


def staged(stages: tuple[Stage, ...], told: str) -> tuple[int, int] | None:
    """Return the age of the class, or else of the stage at school with the longest name."""
    spoken = told.casefold()
    if (found := _CLASS.search(spoken)) and 0 < int(found[2]) <= _CLASSES:
        kind = found[3] or found[1].split()[0].strip(".")
        passed = _UPPER.get(kind, 0) if int(found[2]) < _JUNIOR else 0
        age = _FIRST.get(kind, _BEGINS) + passed + int(found[2]) - 1
        return age, age
    return next((each.ages for each in stages if each.pattern.search(spoken)), None)


def _may_be_one(one: Child, other: Child) -> bool:
    """Tell whether two mentions may be of the same child."""
    if one.kid != other.kid or (one.order and other.order and one.order != other.order):
        return False
    return not (one.span and other.span) or (
        max(one.span[0], other.span[0]) <= min(one.span[1], other.span[1])
    )


def _as_one(one: Child, other: Child) -> Child:
    spans = [each.span for each in (one, other) if each.span]
    span = (max(low for low, _ in spans), min(high for _, high in spans)) if spans else None
    return Child(
        one.kid,
        span,
        one.order or other.order,
        with_kin=one.with_kin or other.with_kin,
        away=one.away or other.away,
    )
