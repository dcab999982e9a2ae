# ruff: noqa: E501 - patterns read better whole
"""A question that wants a yes or a no and one thing more: "Do you cook? Why?".

Read as one, its end hides its beginning, and nobody learns whether the answer was a yes.
"""

from __future__ import annotations

import re

from boses_mock.kernel.remember import remembered

_LONGEST = 200  # characters of a question that are parted
_YES_OR_NO = re.compile(
    r"^\W{0,4}(?:(?:do|does|did|are|is|was|were|have|has|had|can|could|would|will) (?:you|your)\b"
    r"|(?:apakah|pernahkah|adakah|sudahkah|maukah)\b"
    r"|[^?,]{0,40}\b(?:ka|kayo|mo|ninyo) (?:na )?(?:po )?ba\b|[^?,]{0,40}\bba (?:kayo|sila)\b"
    r"|[^?]{0,80}\bcó\b[^?]{0,80}\bkhông\b)",
    re.I,
)
_ASKS_MORE = re.compile(
    r"(?:\?\s?|\s?,?\s)(?:(?:and|at|dan|và|or else)\s|(?<=\?\s)|(?<=\?))"
    r"(?P<tail>(?:how (?:much|many|often|long)|since when|where|when|why"
    r"|magkano|gaano|ilan\w{0,2}|saan|kailan|bakit"
    r"|berapa|seberapa|sejak kapan|di ?mana|kapan|kenapa|mengapa"
    r"|bao nhiêu|mấy|ở đâu|khi nào|bao lâu|vì sao|tại sao)\b[^?!.]{0,60})\?\s*$",
    re.I,
)
GOES_WITHOUT = re.compile(  # of a meal that was skipped, how often and why one eats tells nothing
    r"\b(?:skip(?:ped|s)?|go(?:ne)? without|went without|miss(?:ed)? (?:a|any) (?:meal|payment|bill)\w{0,2})\b",
    re.I,
)
_WHY = re.compile(r"(?:why|bakit|kenapa|mengapa|vì sao|tại sao)\b", re.I)
_BARE = {"berapa": "Berapa uang?", "bao nhiêu": "Bao nhiêu tiền?"}  # of what, a sum tells
_PLAINLY = {"why": "Why?", "bakit": "Bakit?", "kenapa": "Kenapa?", "mengapa": "Mengapa?"}


@remembered(512)
def halves(message: str) -> tuple[str, str] | None:
    """Return the two questions of one that wants a yes or a no first, None where it is one."""
    whole = len(message) > _LONGEST or GOES_WITHOUT.search(message)
    if whole or not _YES_OR_NO.match(message):
        return None
    found = _ASKS_MORE.search(message)
    head = message[: found.start()].strip(" ,") if found else ""
    if found is None or len(head.split()) < 2 or "?" in head or ". " in head:
        return None
    tail = found["tail"].strip()
    why = _WHY.match(tail)
    if why and len(tail.split()) < 5:  # "why or why not" is a why
        return f"{head}?", _PLAINLY.get(why[0].lower(), "Vì sao?")
    if tail.lower() in _BARE:
        return f"{head}?", _BARE[tail.lower()]
    return f"{head}?", f"{tail[:1].upper()}{tail[1:]}?"


_ASKING = (
    r"(?:(?:why|vì sao|tại sao|bakit|kenapa|mengapa)(?! (?:or|o|hay|atau)\b)|jam berapa|pukul berapa|điều gì|việc gì|cái gì|who|whose|what|how|where|when|which|sino|ano|anong|saan|kailan|paano|gaano|magkano|ilan"
    r"|siapa|apa|bagaimana|di ?mana|kapan|berapa|seberapa|ai|bao lâu|bao nhiêu|khi nào|mấy giờ)\b"
)
_TWO = re.compile(
    rf"^\W*(?:(?:to start|first|now|so|ok(?:ay)?),? )?(?P<first>(?:(?:dengan |sama |kepada |untuk |sa |với |cùng )?{_ASKING}|nhà|menurut|(?:anh|chị|cô|chú|bác|bạn|em|anh/chị|cô/chú)\b)[^?.]{{6,160}}?)"
    rf",\s(?:and|at|dan|và) (?P<second>(?:{_ASKING}|(?:anh|chị|cô|chú|bạn|em|bác|trước đó|before that|sebelum itu|bago iyon)\b)[^?.]{{5,120}})\?\s*$",
    re.I,
)


_TOLD_TO = re.compile(  # "Talk about what ..., what ..., and what ...": as many questions
    r"^\W*(?:please |now )?(?:talk|speak|chat|tell (?:me|us)|discuss|share)(?: to (?:me|us))?(?: about| on| of)?\s",
    re.I,
)
_IS_ASKED = re.compile(_ASKING, re.I)
_PARTS = re.compile(rf",?\s(?:and|at|dan|và)\s(?={_ASKING})|,\s(?={_ASKING})", re.I)


@remembered(512)
def listed_in(message: str) -> tuple[str, ...]:
    """Return the questions of an instruction to talk about several things, () for another text."""
    told = _TOLD_TO.match(message) if len(message) <= 2 * _LONGEST else None
    parts = _PARTS.split(message[told.end() :].strip(" .")) if told else []
    asking = [part for part in parts if _IS_ASKED.match(part) and len(part.split()) > 2]
    if len(asking) < 2 or len(asking) < len(parts):
        return ()
    return tuple(f"{part[:1].upper()}{part[1:]}?" for part in asking)


@remembered(512)
def two_of(message: str) -> tuple[str, str] | None:
    """Return the two questions of one that asks for two things: "who ..., and what ...?"."""
    found = _TWO.match(message) if len(message) <= 2 * _LONGEST else None
    if found is None:
        return None
    first, second = found["first"].strip(), found["second"].strip()
    return f"{first[:1].upper()}{first[1:]}?", f"{second[:1].upper()}{second[1:]}?"


_COUNTS = re.compile(r"(?:how many|ilan\w{0,2}|berapa|mấy)\b", re.I)


def asks_count(question: str) -> bool:
    """Return whether the second half of a question wants a number of something."""
    return _COUNTS.match(question) is not None


def asks_why(question: str) -> bool:
    """Return whether the second half of a question wants a reason."""
    return _WHY.match(question) is not None
