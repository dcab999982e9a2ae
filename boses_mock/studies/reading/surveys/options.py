# ruff: noqa: E501 - patterns read better whole
"""What an option of a closed question means: a yes, a none, a count, a sum of money.

A questionnaire writes the same answer in many ways: "None", "0", "I don't use any", "Wala". Here
they come to the same, in English, Indonesian, Vietnamese and Tagalog. A range is closed at both
ends; what has no upper end ends at :data:`NO_END`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from math import log
from typing import Literal

from boses_mock.studies.reading.words import NUMBERS

Sort = Literal["yes", "no", "none", "other", "unsure", "refused", "inapplicable", ""]
Range = tuple[float, float]
NO_END = 1e15
_LONGEST = 80  # characters of an option that are read for what it is
_WORDS_OF: tuple[tuple[Sort, str], ...] = (
    (
        "refused",
        r"prefer not|rather not|refused?\b|decline to|no answer|(?:tidak|enggan) (?:ingin |mau |bersedia )?menjawab|(?:tidak|enggan) menyebut|không (?:muốn|tiện) (?:trả lời|nói|tiết lộ)|từ chối|ayaw (?:kong )?(?:sabihin|sumagot)",
    ),
    (
        "unsure",
        r"(?:don.?t|do not|can.?t) (?:know|say|remember|recall)|^not sure$|^unsure$|no opinion|tidak tahu|^kurang tahu|tidak ingat|không (?:biết|nhớ|rõ)|hindi (?:ko )?(?:alam|sigurado|matandaan)|^ewan",
    ),
    (
        "inapplicable",
        r"not applicable|does(?: not|n.t) apply|^\W*n/a\b|^\W*na\W*$|tidak (?:berlaku|relevan)|không (?:áp dụng|phù hợp|liên quan)|hindi (?:naaangkop|angkop|applicable)",
    ),
    (
        "none",
        r"^\W*(?:none\b|nothing\b|never\b|not any\b|no one\b|nobody\b|walang sinuman|tidak ada (?:yang|siapa)|không ai\b|no (?:kids?|child\w*|brand|one)\b|zero\b|0\s?(?:đ|đồng|vnd|pesos?|php|baht|rupiah|idr)?\W*$|0\s*(?:days?|times?|hari|kali|lần|ngày|beses|con|anak)\b|(?:rp|₱|php|rm|s\$|฿|đ)\s?0\W*$)"
        r"|^\W*(?:i )?(?:do not|don.t|did not|didn.t|have never|have not|haven.t|have no|never|am not|would not|wouldn.t|will not|won.t)\s(?!know|mind|agree|like|care)"
        r"|^\W*(?:tidak|belum) (?:akan|ada|punya|memiliki|pernah|satu pun|satupun|meng\w+|mem\w+|men\w+|pakai|minum|makan|beli|belanja|ikut|sama sekali mem\w+)|^\W*saya tidak (?!setuju|puas|suka|yakin)|^\W*di antaranya tidak"
        r"|^\W*(?:tôi )?(?:không|chưa) (?:có|dùng|mua|uống|ăn|sử dụng|chi\b|bao giờ|từng|thương hiệu nào|cái nào|gì|hề)|^\W*tôi (?:không|chưa) (?!hài lòng|thích|chắc|đồng ý)"
        r"|^\W*hindi (?:ko )?(?:ito )?(?:bibil|iinu|kakai|gaga)\w*|^\W*(?:tôi )?sẽ không|^\W*wala\b(?!ng asawa)|^\W*hindi (?:ako|kailanman|pa|na|gumagamit|bumibili|umiinom|kumakain|namimili)\b",
    ),
    (
        "other",
        r"^\W*(?:(?:an)?other|others|somewhere else|elsewhere|something else|someone else|lain(?:nya)?\b|yang lain|(?:\w+ )?lain(?:nya)?$|khác|(?:\w+ ){1,2}khác\b|nơi khác|iba(?:ng)? ?(?:pa|\w+)?$|iba pa)",
    ),
    (
        "yes",
        r"^\W*(?:yes|yeah|ya|iya|pernah|sudah|có|rồi|đã|oo|opo|meron|mayroon|true|benar|đúng)\b",
    ),
    (
        "no",
        r"^\W*(?:no(?! (?:contract|fees?|lock|sugar|queues?|waiting|need|ads?|minimum|hidden|artificial|extra|commitment|annual|delivery|interest|collateral|paper))|not yet|nope|tidak|belum|không|chưa|hindi|false|salah|sai)\b",
    ),
)
_SORTS = tuple((sort, re.compile(words, re.I)) for sort, words in _WORDS_OF)
_NUMBER = re.compile(
    r"(?<![\w.,])(?:[a-z$₱₫฿đ]{1,3}\.? ?)?(\d+(?:[.,]\d+)*)(?:\s?(k|rb|ribu|jt|juta|triệu|tr|nghìn|ngàn|thousand|libo|million|mio|m|tỷ|miliar|billion)(?![^\W\d_]))?",
    re.I,
)
_FACTORS = {
    **dict.fromkeys(("k", "rb", "ribu", "nghìn", "ngàn", "thousand", "libo"), 1e3),
    **dict.fromkeys(("jt", "juta", "triệu", "tr", "million", "mio", "m"), 1e6),
    **dict.fromkeys(("tỷ", "miliar", "billion"), 1e9),
}
_BELOW = re.compile(
    r"\b(?:less|fewer|lower|younger|smaller) than\b|\b(?:under|below)\b|<|(?:di )?bawah|kurang dari|\bdưới\b|ít hơn|mababa sa|mas mababa|mas kaunti|kulang sa|wala pang",
    re.I,
)
_ABOVE = re.compile(
    r"\b(?:more|greater|higher|older) than\b|\b(?:over|above)\b(?!$)|>|(?:di )?atas\b|lebih dari|\btrên\b|hơn\b|higit sa|mahigit|lampas",
    re.I,
)
_AND_UP = re.compile(
    r"\bor (?:more|older|over|above|higher)|\band (?:above|over|older|more|up)|\+|at least|\bplus\b|atau lebih|ke atas|minimal|trở lên|từ \d+ trở|o (?:higit|mahigit)|pataas|o mas",
    re.I,
)
_AND_DOWN = re.compile(
    r"\bor (?:less|fewer|younger|below|under|lower)|and (?:below|under|younger)|up to|at most|maksimal|ke bawah|atau kurang|trở xuống|tối đa|hanggang|pababa|o mas (?:mababa|kaunti)",
    re.I,
)


@lru_cache(maxsize=2_048)
def sort_of(option: str) -> Sort:
    """Return what an option is where it is no answer of its own kind, "" for any other."""
    text = option[:_LONGEST]
    return next((sort for sort, words in _SORTS if words.search(text)), "")


def firsts(options: Sequence[str], *sorts: Sort) -> list[int]:
    """Return the places of the options that are of these sorts, the sort named first before."""
    return [n for sort in sorts for n, each in enumerate(options) if sort_of(each) == sort]


def _read(number: str) -> float:
    if re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", number):
        return float(re.sub(r"[.,]", "", number))
    *whole, rest = re.split(r"[.,]", number)
    return float(f"{''.join(whole)}.{rest}" if whole else rest)


@lru_cache(maxsize=2_048)
def numbers_in(text: str) -> tuple[float, ...]:
    """Return the numbers of a text; in "5–10 juta" both are millions."""
    found = [
        (_read(each[1]), _FACTORS.get((each[2] or "").lower())) for each in _NUMBER.finditer(text)
    ]
    last = next((factor for _, factor in reversed(found) if factor), 1.0)
    return tuple(number * (factor or (last if number < last else 1.0)) for number, factor in found)


def _spelled(text: str) -> tuple[float, ...]:
    words = re.findall(r"[^\W\d_]+", text.lower())[:4]
    return tuple(float(NUMBERS[word]) for word in words if word in NUMBERS)


@lru_cache(maxsize=2_048)
def range_in(option: str, whole: bool = True) -> Range | None:
    """Return the range that an option means: "None", "1-2", "3 or more", "Rp 5–10 juta".

    Args:
        whole: it is of things that are counted, so that "under 3" ends at two.
    """
    numbers = numbers_in(option) or _spelled(option)
    if not numbers:
        return (0.0, 0.0) if sort_of(option) in ("none", "no") else None
    step = 1.0 if whole else 0.0
    first, last = min(numbers[:2]), max(numbers[:2])
    if first != last:
        return first, last
    if _AND_UP.search(option):
        return first, NO_END
    if _AND_DOWN.search(option):
        return 0.0, first
    if _BELOW.search(option):
        return 0.0, max(0.0, first - step)
    if _ABOVE.search(option):
        return first + step, NO_END
    return first, first


def holding(ranges: Sequence[Range | None], value: float) -> int | None:
    """Return the place of the range that a value falls into, else of the nearest one."""
    known = [(n, each) for n, each in enumerate(ranges) if each is not None]
    if not known or (value > 0 and all(high == 0 for _, (_, high) in known)):
        return None
    return min(known, key=lambda pair: (_away(pair[1], value), pair[1][1] - pair[1][0]))[0]


def _away(span: Range, value: float) -> float:
    """Return how far a value is from a range, by how many times one is the other."""
    low, high = span
    if low <= value <= high:
        return 0.0
    if high == 0 or value == 0:  # something is never nothing
        return 1e3 + abs(low - value)
    return abs(log(value / (low if value < low else high)))
