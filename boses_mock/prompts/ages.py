# ruff: noqa: E501 - patterns read better whole
"""Ages of the people asked for, as (min, max) with None for an open end.

Reads ranges, bounds, decades and their thirds, single ages, birth years and generations.
"Under 25" gives at most 24; "over 50" and "50+" give at least 50. Refuses numbers that count
something else, children's ages, and life stages ("students", "retirees"), which give no age.
Generations are counted at `REFERENCE_YEAR`, so that the same words always give the same ages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .spans import MEDIUM, REFERENCE_YEAR, STRONG, WEAK, Span
from .text import Doc

ADULT, OLDEST = 18, 99

_LEAD = (
    r"(?:\b(?:aged?|ages|age\s?(?:range|group|bracket)s?|berusia|usia|umur(?:an)?|berumur|rentang usia"
    r"|độ tuổi|tuổi|edad|nasa edad|may edad|อายุ)\b\s*(?:of|from|between|is|are|was|range|na|nila"
    r"|antara|dari|từ|khoảng|:|-|=)?\s*(?:from|between|antara|dari|từ)?\s*)"
)
_UNIT = (
    r"(?:[\s-]{0,2}(?:years?[\s-]of[\s-]age|years?[\s-]olds?|yr[\s-]?olds?|yrs?[\s-]old|y/?o|yo's|tahun(?:an)?|thn|tuổi"
    r"|taong(?:[\s-]gulang)?|taon|ปี|yrs\.?|years?)(?![^\W_]))"
)
_TO = (
    r"(?:\s*(?:-|to|and|until|till|through|sampai(?: dengan)?|s/d|s\.d\.?|sd|hingga|dan|đến|tới"
    r"|hanggang|at|và)\s*)"
)
_N = r"(?<![\w$₱€£#])(?<![\d][.,:/-])(?<!\w-)(\d{1,3})(?!\d)"
_NOT_TAIL = r"(?![\d%‰$₱₫]|[.,:/]\d|\s*%)"

_RANGE = re.compile(
    rf"({_LEAD})?(?:{_N}){_UNIT}?{_TO}(\d{{1,3}}){_NOT_TAIL}(?![^\W\d_]*\d)({_UNIT})?"
)
_OPEN_UP = re.compile(
    rf"({_LEAD})?{_N}{_NOT_TAIL}({_UNIT})?\s*(?:(\+)|(?:plus|and (?:above|over|older|up|beyond)|or (?:older|above|over)"
    r"|above|ke atas|keatas|up|pataas|at pataas|trở lên)(?![^\W_]))(?:\s*(?:and (?:above|over)))?"
    rf"({_UNIT})?"
)
_OPEN_DOWN = re.compile(
    rf"({_LEAD})?{_N}{_NOT_TAIL}({_UNIT})?\s*(?:and (?:below|under|younger)|or (?:younger|below|under)"
    r"|ke bawah|kebawah|pababa|trở xuống)(?![^\W_]|\s*\d)"
)
_BOUND = re.compile(
    r"\b(over|above|older than|at least|minimum(?: of)?|not younger than|from age|di atas|lebih dari|minimal|trên|ngoài"
    r"|mahigit|lampas|under|below|younger than|at most|maximum(?: of)?|up to|not older than|di bawah|kurang dari"
    r"|maksimal|dưới|wala pang)\s+"
    rf"(?:the )?({_LEAD})?{_N}{_NOT_TAIL}({_UNIT})?"
)
_SINGLE = re.compile(rf"(?:({_LEAD})|){_N}{_NOT_TAIL}({_UNIT})?")
_TENS = "twent|thirt|fort|fift|sixt|sevent"
_DECADE = re.compile(
    r"(?:\b(in (?:their|the|his|her|your)|aged?|usia|umur|nasa)\s+)?"
    r"(?:\b(early|mid(?:dle)?|late|awal|pertengahan|akhir)(?:\s?-\s?|\s+)(?:to late |to mid )?)?"
    rf"(?:\b({_TENS})(?:ies|ysomethings?|y[\s-]somethings?)\b"
    r"|(?<![\w$₱'.,])(?<!\d-)([2-9])0(?:'?s\b|\s?-?an\b|[\s-]?somethings?\b))"
)
_BORN = re.compile(
    r"\b(?:born|kelahiran|lahir|sinh(?: năm)?|ipinanganak)\b[^\d.;]{0,24}((?:19|20)\d\d)"
    r"(?:\s*(?:-|to|and|sampai|hingga|đến|dan|hanggang)\s*((?:19|20)\d\d))?"
)
_GENERATION = re.compile(
    r"\b(?:(zillennials?)|(gen(?:eration|erasi|)?[\s-]?z(?:ers?|s)?\b|zoomers?|centennials?|thế hệ z)"
    r"|(millenn?ials?|milenn?ials?|gen(?:eration|erasi)?[\s-]?y(?:ers?)?\b|thế hệ y)"
    r"|(gen(?:eration|erasi)?[\s-]?x(?:ers?)?\b|thế hệ x)|((?:baby[\s-]?)?boomers?))\b"
)
_BIRTHS = {1: (1993, 1998), 2: (1997, 2012), 3: (1981, 1996), 4: (1965, 1980), 5: (1946, 1964)}
_COUNTED = re.compile(
    r"\s*-?\s*(?:times?|x\b|people|persons?|respondents?|participants?|orang|người|hours?|hrs?|minutes?|mins?"
    r"|secs?|seconds?|months?|weeks?|days?|km|kms|kilometers?|miles?|m\b|kg|gb|mb|k\b|rb|ribu|jt|juta|tr\b|triệu|k/|nghìn"
    r"|mil|million|thousand|pesos?|php|usd|dollars?|baht|ringgit|rupiah|dong|đồng|vnd|percent|persen|phần trăm|am\b|pm\b"
    r"|personas?|profiles?|items?|orders?|employees?|staff|kali|lần|beses|cups?|inch(?:es)?|shops?|stores?|branches"
    r"|kids|children|units?|pieces?|transactions?|per\b|bottles?|packs?|sachets?|sessions?|posts?|videos?|apps?|jam\b"
    r"|giờ|bulan|minggu|hari|tháng|tuần|ngày|buwan|oras|araw|interviews?|questions?|users?|households?|families"
    r"|stars?|points?|steps?|followers|members?|women\b|men\b|moms\b|customers?|brands?|products?|cigarettes|sticks"
    r"|rooms?|bedrooms?|sqm|cc\b|mbps|degrees?|anak\b|con\b|students\b|nurses\b|teachers\b)"
)
_ALLOWED_COUNTED = re.compile(
    r"\s*-?\s*(?:women|men|moms|customers?|users?|people|students|nurses|teachers|m\b)"
)
_EXPERIENCE = re.compile(
    r"\s*(?:of\s+)?(?:experience|working|in business|ago|in the|on the|with|at the|pengalaman|kinh nghiệm|lalu|trước|tenure|of work|of service|warranty|together|na karanasan)"
)
_SHORT_UNIT = re.compile(r"[\s-]*(?:years?|yrs\.?|tahun|thn|taon)$")
_MONEY = re.compile(
    r"(?:[$₱€£₫]|\b(?:p|php|rp|idr|vnd|usd|sgd|rm|myr|thb|s|us|budget|price[ds]?|cost(?:s|ing)?|earn(?:s|ing)?|income|salary|spend(?:s|ing)?|gaji|worth|paying|pay))"
    r"(?:\s+(?:of|is|from|between|at|about|around))?[\s.$:]*$"
)
_BEFORE_BAD = re.compile(
    r"(?:\b(?:n|top|iphone|galaxy|windows|ios|android|version|v|class|grade|grades|level|phase|wave|q|size|uniqlo|redmi"
    r"|ps|pixel|number|no|zone|district|quận|week|day|chapter|covid|g|page|question|item|route|line|channel|model"
    r"|sample|samples|total|room|every|each|within|least|from|last|past|next|kelas|pukul|jam|for|quota|open)"
    r"(?:\s+(?:of|size|is|about|around))?\s*[=:#-]?\s*)$"
)
_CHILD = re.compile(
    r"\b(?:kids?|child(?:ren)?|toddlers?|bab(?:y|ies)|infants?|newborns?|sons?|daughters?|little ones?|preschoolers?"
    r"|dogs?|cats?|pets?|anak(?:-anak)?(?! (?:muda|kos|jaksel|kuliah|mahasiswa))|balita|bayi|con(?: nhỏ| cái)?(?! (?:gái|trai))|em bé|bé|trẻ em|trẻ nhỏ|mga bata"
    r"|cars?|homes?|houses?|phones?|laptops?|brands?|company|companies|business(?:es)?|startups?)\b[^,;.()\d]{0,28}$"
)
_ADULT_AGAIN = re.compile(
    r"\b(?:women|men|moms?|mothers?|dads?|parents?|adults?|people|consumers?|respondents?|customers?|users?|ibu|bapak|mẹ)\b[^,;.()]{0,24}$"
)
_CHILD_AFTER = re.compile(
    r"[\s-]*(?:year[\s-]olds?\s+|tahun\s+)?(?:kids?\b|child(?:ren)?\b|toddlers?|sons?\b|daughters?|bab(?:y|ies)|dogs?|cats?|phones?|cars?)"
)
_PARENT_OF = re.compile(
    r"\b(?:parents?|moms?|mothers?|dads?|fathers?|mums?) (?:of|to|with)(?: an?)? $"
)
_RELATIVE = re.compile(
    r"\b(?:parents?|grandparents?|husbands?|wives|spouses?|partners?) (?:who are |is |are )?(?:aged|over|above)?\s*$"
)
_FOLLOW_OK = re.compile(
    r"\s*(?:$|[,;.!?)(\n]|(?:in|who|and|with|living|from|at|dari|di|yang|ở|sống|na|sa|or|that|working|based|using|but|are|tại|và|dan|on|across|near)\b)"
)


def extract(doc: Doc, year: int = REFERENCE_YEAR) -> list[Span]:
    found: list[Span] = []
    claimed = bytearray(len(doc.low) + 1)
    for span in (
        *_births(doc, year),
        *_ranges(doc),
        *_opens(doc),
        *_bounds(doc),
        *_decades(doc),
        *_generations(doc, year),
        *_singles(doc),
    ):
        if not any(claimed[span.start : span.end]):
            claimed[span.start : span.end] = b"\1" * (span.end - span.start)
            found.append(span)
    return found


def _span(doc: Doc, match: re.Match[str], low: int | None, high: int | None, weight: int) -> Span:
    start = match.start() + len(match.group()) - len(match.group().lstrip())
    return Span("age", (low, high), start, match.end(), doc.raw[start : match.end()], weight)


def _judge(doc: Doc, span: Span, number: int, stated: bool) -> Span:
    """The same doubts for every numeric form: what stands before, what stands after."""
    before, after = doc.before(number), doc.after(span.end)
    if doc.in_negation(span.start):
        return span.refused("negated")
    if _child(doc, span, before, after):
        return span.refused("a child's, relative's or thing's age")
    if _MONEY.search(before):
        return span.refused("an amount of money")
    unit_only = _SHORT_UNIT.search(span.text.lower())
    if unit_only and _EXPERIENCE.match(after) and not _has_lead(span):
        return span.refused("a duration")
    if not stated and _BEFORE_BAD.search(before):
        return span.refused("a number of something else")
    if (
        not unit_only
        and _COUNTED.match(after)
        and not (
            (stated or (isinstance(span.value, tuple) and None not in span.value))
            and _ALLOWED_COUNTED.match(after)
        )
    ):
        return span.refused("counts something else")
    return span


def _has_lead(span: Span) -> bool:
    return not span.text[:1].isdigit()


def _child(doc: Doc, span: Span, before: str, after: str) -> bool:
    lead = doc.before(span.start)
    if _CHILD_AFTER.match(after) or _PARENT_OF.search(lead):
        return True
    for text in (lead, before):
        hit = _CHILD.search(text)
        if hit and not _ADULT_AGAIN.search(text[hit.start() :]):
            return True
    return False


def _ranges(doc: Doc) -> Iterator[Span]:
    for m in _RANGE.finditer(doc.low):
        one, two = sorted((int(m[2]), int(m[3])))
        stated = bool(m[1] or m[4])
        number = m.start(2)
        span = _span(doc, m, one, two, STRONG if stated else MEDIUM)
        glued = re.match(r"[a-z]", doc.after(m.end(), 1)) is not None
        if glued and not m[4]:
            yield span.refused("part of another word or an amount")
        elif (one < 13 or two > OLDEST) or (one == two and not stated):
            yield span.refused("outside the ages of respondents")
        elif (
            not stated
            and re.search(r"\band\b|\bat\b|\bdan\b|\bvà\b", m.group())
            and "between" not in doc.before(number, 12)
        ):
            yield span.refused("two numbers, not a range")
        else:
            yield _judge(doc, span, number, stated)


def _opens(doc: Doc) -> Iterator[Span]:
    for pattern, upward in ((_OPEN_UP, True), (_OPEN_DOWN, False)):
        for m in pattern.finditer(doc.low):
            age = int(m[2])
            stated = bool(m[1] or m[3])
            span = _span(doc, m, age if upward else None, None if upward else age, MEDIUM)
            if not 13 <= age <= OLDEST:
                yield span.refused("outside the ages of respondents")
            else:
                yield _judge(doc, span, m.start(2), stated)


_DOWNWARD = (
    "under",
    "below",
    "younger",
    "at most",
    "max",
    "up to",
    "not older",
    "di bawah",
    "kurang",
    "maks",
    "dưới",
    "wala",
)
_INCLUSIVE = ("at most", "max", "up to", "not older", "maks")
_NEEDS_UNIT = (
    "at least",
    "min",
    "at most",
    "max",
    "up to",
    "lebih",
    "kurang",
    "mahigit",
    "from age",
)


def _bounds(doc: Doc) -> Iterator[Span]:
    for m in _BOUND.finditer(doc.low):
        low: int | None
        high: int | None
        word, age, stated = m[1], int(m[3]), bool(m[2] or m[4])
        stated = stated or word in ("from age", "older than", "younger than")
        if word.startswith(_DOWNWARD):
            low, high = None, age if word.startswith(_INCLUSIVE) else age - 1
        else:
            low, high = age, None
        span = _span(doc, m, low, high, MEDIUM)
        if not 13 <= age <= OLDEST:
            yield span.refused("outside the ages of respondents")
        elif (
            not stated
            and (word.startswith(_NEEDS_UNIT) or not _FOLLOW_OK.match(doc.after(m.end())))
        ) or (
            not stated
            and re.search(
                r"\b(?:income|price\w*|cost\w*|bmi|score\w*|spend\w*|just|well)\s$",
                doc.before(m.start()),
            )
        ):
            yield span.refused("a bound on something else")
        else:
            yield _judge(doc, span, m.start(3), stated)


def _singles(doc: Doc) -> Iterator[Span]:
    for m in _SINGLE.finditer(doc.low):
        if not (m[1] or m[3]):
            continue
        age = int(m[2])
        span = _span(doc, m, age, age, MEDIUM)
        if not 13 <= age <= OLDEST:
            yield span.refused("outside the ages of respondents")
        elif (
            not m[1]
            and re.fullmatch(r"[\s-]*(?:years?|yrs\.?|taon|tahun|thn)", m[3])
            and m[3].strip() not in ("tahun", "thn")
        ):
            yield span.refused("a duration")
        else:
            yield _judge(doc, span, m.start(2), True)


_THIRDS = {"e": (0, 3), "aw": (0, 3), "m": (4, 6), "p": (4, 6), "l": (7, 9), "ak": (7, 9)}


def _decades(doc: Doc) -> Iterator[Span]:
    for m in _DECADE.finditer(doc.low):
        tens = _TENS.split("|").index(m[3]) + 2 if m[3] else int(m[4])
        third = next((v for k, v in _THIRDS.items() if (m[2] or "").startswith(k)), (0, 9))
        span = _span(doc, m, tens * 10 + third[0], tens * 10 + third[1], STRONG)
        music = re.match(
            r"\s*-?\s*(?:music|kids?\b|bab(?:y|ies)|songs?|nostalgia|style|fashion|rock|hits|movies|vibes?|era)",
            doc.after(m.end()),
        )
        if music or (
            not m[1] and (tens >= 8 or re.search(r"\b(?:the|of)\s$", doc.before(m.start(), 5)))
        ):
            yield span.refused("a decade of the calendar")
        else:
            yield _judge(doc, span, m.start(), True)


def _births(doc: Doc, year: int) -> Iterator[Span]:
    for m in _BORN.finditer(doc.low):
        first = int(m[1])
        last = int(m[2] or m[1])
        low, high = sorted((year - last, year - first))
        if not m[2]:
            if re.search(r"after|since|setelah|sejak|sau", m.group()):
                low, high = ADULT, high - 1
            elif re.search(r"before|sebelum|trước", m.group()):
                yield _judge(doc, _span(doc, m, year - first + 1, None, STRONG), m.start(), True)
                continue
        if 13 <= low <= high <= OLDEST:
            yield _judge(doc, _span(doc, m, low, high, STRONG), m.start(), True)


def _generations(doc: Doc, year: int) -> Iterator[Span]:
    for m in _GENERATION.finditer(doc.low):
        born = _BIRTHS[m.lastindex or 1]
        low, high = max(ADULT, year - born[1]), min(OLDEST, year - born[0])
        span = _span(doc, m, low, high, WEAK)
        if doc.in_negation(span.start):
            span = span.refused("negated")
        elif re.search(r"\b(?:of|with|to|their) $", doc.before(m.start(), 6)) and re.search(
            r"\b(?:parents?|moms?|mothers?|dads?|their|kids) (?:of |with |to )?$",
            doc.before(m.start(), 16),
        ):
            span = span.refused("somebody else's generation")
        yield span
