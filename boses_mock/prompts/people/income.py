"""The income bracket, from wording, socio-economic classes and stated monthly earnings.

Classes are read with the word and, in capitals, without it; words are in `income_words.py`.
An amount counts only next to a word for earning; it is judged against the market's own bracket
(`BRACKETS`, monthly, of the currency). Prices, purchases and thrift are not evidence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from boses_mock.kernel.currencies import CURRENCIES

from ..spans import MEDIUM, STRONG, Span, mentions
from ..text import Doc, Phrases
from .income_words import (
    BARE_CLASS,
    CLASS,
    CLASS_ITEM,
    CLASS_LONE,
    CLASS_OF_GOODS,
    CLASS_PEOPLE,
    HIGH,
    LOW,
    MIDDLE,
    NO_CLASS,
    NONE,
    PAID,
)

BRACKETS = {  # currency: (Middle from, High from), a month, as fixtures/markets has them
    "PHP": (24_000, 80_000),
    "IDR": (5_000_000, 16_000_000),
    "VND": (12_000_000, 38_000_000),
    "SGD": (5_500, 15_000),
    "MYR": (5_300, 12_000),
    "THB": (20_000, 65_000),
    "USD": (2_700, 8_000),
}
_LETTER = re.compile(r"[a-e](?:[1-3](?![\d]))?(?![f-z])")
_SCORE = {"a": 5.0, "b": 4.0, "c": 3.0, "c1": 3.5, "c2": 2.8, "d": 2.0, "e": 1.0}
_EARN = re.compile(
    r"\b(?:earn(?:s|ing|ers?)?|incomes?|salary|salaries|paid|mak(?:e|es|ing)|wages?|gaji(?:nya)?"
    r"|bergaji|penghasilan(?:nya)?|berpenghasilan|pendapatan(?:nya)?|berpendapatan|thu nhập|lương"
    r"|kita"
    r"|kumikita|sahod|sweldo|suweldo|sumasahod|kumikita ng|pemasukan|living on|lives on"
    r"|hhi|mhi|luong|thu nhap|live on|surviving on|take-home(?: pay)?)\b"
)
_UNIT = (
    r"(?:k|m|mil(?:lion|yon)?|thousand|rb|ribu(?:an)?|jt(?:-?an)?|juta(?:an)?"
    r"|tr|triệu|trieu|libo|nghìn)"
)
_CURRENCY = r"(?:₱|\$|us\$|s\$|₫|฿|php|p|rp\.?|idr|vnd|usd|sgd|rm|myr|thb)"
_AMOUNT = re.compile(
    rf"(?<![^\W_])({_CURRENCY})?\s?(\d{{1,3}}(?:[.,]\d{{3}})+"
    rf"|\d{{1,9}}(?:[.,]\d{{1,2}})?)(?:\s?({_UNIT})\b)?"
    rf"(?:\s*(?:-|to|and|sampai|hingga|đến|hanggang"
    rf"|–)\s*(?:{_CURRENCY})?\s?(\d{{1,3}}(?:[.,]\d{{3}})+"
    rf"|\d{{1,9}}(?:[.,]\d{{1,2}})?)(?:\s?({_UNIT})\b)?)?"
    r"\+?(?:\s*(php|pesos?|piso|idr|rupiah|vnd|đồng|dong|usd|dollars?|sgd|rm|myr|ringgit"
    r"|baht|thb)(?![^\W_]))?"
    r"((?:\s*/\s*|\s+(?:a|per|each|every)\s+)(?:year|annum)|\s+(?:annually|yearly|per tahun"
    r"|setahun|một năm)|\s*/\s*(?:tahun|năm))?"
    r"((?:\s*/\s*|\s+(?:a|per|each|every|kada|bawat|sa isang|mỗi)\s+)(?:day|araw|hari|ngày)\b)?"
)
_SYMBOL = CURRENCIES | {"p": "PHP", "dong": "VND"}
_BY_UNIT = {
    "rb": "IDR",
    "ribu": "IDR",
    "jt": "IDR",
    "juta": "IDR",
    "tr": "VND",
    "triệu": "VND",
    "trieu": "VND",
    "nghìn": "VND",
    "libo": "PHP",
}
_BY_COUNTRY = {
    "Philippines": "PHP",
    "Indonesia": "IDR",
    "Vietnam": "VND",
    "Singapore": "SGD",
    "Malaysia": "MYR",
    "Thailand": "THB",
}
_BY_WORD = (  # the word for pay tells the market where nothing else does
    (re.compile(r"sahod|sweldo|suweldo|kumikita|sumasahod"), "Philippines"),
    (re.compile(r"lương|luong|thu nhập|thu nhap"), "Vietnam"),
    (re.compile(r"gaji|penghasilan"), "Indonesia"),
)
_TIMES = {"k": 1e3, "thousand": 1e3, "rb": 1e3, "ribu": 1e3, "libo": 1e3, "nghìn": 1e3}


@cache
def _table() -> Phrases[str]:
    rows = ((LOW, "Low"), (MIDDLE, "Middle"), (HIGH, "High"), (NONE, ""))
    return Phrases([(phrase, value) for row, value in rows for phrase in row.split("|")])


_LABELLED = re.compile(
    r"\b(?:income|income[ _]level|income bracket|penghasilan|pendapatan|thu nhập"
    r"|kita)\s*[:=]\s*[\"']?"
    r"(?:(low)|(middle|medium|mid|average)|(high)|(rendah|thấp|mababa)|(menengah|trung bình"
    r"|katamtaman)|(tinggi|cao|mataas))\b"
)


def _labelled(doc: Doc) -> Iterator[Span]:
    for m in mentions(_LABELLED, doc.low):
        value = ("Low", "Middle", "High")[((m.lastindex or 1) - 1) % 3]
        yield Span("income_level", value, m.start(), m.end(), doc.raw[m.start() : m.end()], STRONG)


def extract(doc: Doc, country: str = "") -> list[Span]:
    return [
        *_labelled(doc),
        *_wording(doc),
        *_pay_told(doc),
        *_classes(doc),
        *_letters(doc),
        *_amounts(doc, country),
        *_paid(doc, country),
    ]


def _wording(doc: Doc) -> Iterator[Span]:
    for first, last, value in _table().find(doc):
        start, end = doc.tokens[first].start, doc.tokens[last - 1].end
        span = Span("income_level", value, start, end, doc.raw[start:end], MEDIUM)
        if not value:
            span = span.refused("no bracket is meant")
        elif doc.in_negation(start):
            span = span.refused("negated")
        elif (
            re.search(
                r"\b(?:like|become|becoming|for|of|serve|serving|help|helping|sell to|look"
                r"|aspire to be|among|dream of being)\s+(?:the\s+)?$",
                doc.before(start),
            )
            and value == "High"
            and "income" not in span.text.lower()
        ):
            span = span.refused("about somebody else")
        elif doc.low.startswith(("' ", "'s "), end):
            span = span.refused("about somebody else")  # "rich kids' tutors"
        yield span


def _pay_told(doc: Doc) -> Iterator[Span]:
    """ "Bergaji kecil", "mababa ang kita", "lương tối thiểu": what is said of their pay."""
    for pattern, level in PAID:
        for m in mentions(pattern, doc.low):
            span = Span(
                "income_level", level, m.start(), m.end(), doc.raw[m.start() : m.end()], MEDIUM
            )
            yield span.refused("negated") if doc.in_negation(m.start()) else span


def _classes(doc: Doc) -> Iterator[Span]:
    for pattern in (CLASS, BARE_CLASS):
        for m in mentions(pattern, doc.low):
            letters = _LETTER.findall(
                re.sub(r"\b(?:and|to|or|dan|hingga|sampai|at|o|broad|upper|lower)\b", " ", m[1])
            )
            if not letters or (
                (m.group().endswith(" a ") and not doc.raw[: m.end()].endswith("A "))
                or (
                    re.fullmatch(r"(?:kelas|class(?:es)?) a\s?", m.group())
                    and doc.after(m.end()).strip()[:1].isalpha()
                    and not m.group().isupper()
                    and "ses" not in m.group()
                    and doc.raw[m.end(1) - 2 : m.end(1)].strip() != "A"
                )
            ):
                continue
            span = Span(
                "income_level",
                _class_level(letters),
                m.start(),
                m.end(),
                doc.raw[m.start() : m.end()].strip(),
                STRONG,
            )
            if CLASS_OF_GOODS.match(doc.low, m.end(1)):
                span = span.refused("a grade of goods")
            yield span.refused("negated") if doc.in_negation(m.start()) else span


_BY_LETTERS = (CLASS_ITEM, CLASS_LONE, CLASS_PEOPLE)


def _letters(doc: Doc) -> Iterator[Span]:
    """Classes by their capitals alone: "AB, Makati", "DE mothers", "upper C to B"."""
    for pattern in (CLASS_ITEM, CLASS_LONE) if doc.shouted else _BY_LETTERS:
        for m in mentions(pattern, doc.raw):
            if NO_CLASS.search(doc.raw[max(0, m.start(1) - 16) : m.start(1)]):
                continue
            letters = _LETTER.findall(
                re.sub(r"\b(?:and|to|broad|upper|lower)\b", " ", m[1].lower())
            )
            span = Span("income_level", _class_level(letters), m.start(1), m.end(1), m[1], STRONG)
            yield span.refused("negated") if doc.in_negation(m.start(1)) else span


def _class_level(letters: list[str]) -> str:
    scores = [_SCORE.get(x, _SCORE[x[0]]) for x in letters]
    mean = sum(scores) / len(scores)
    if mean > 4 or set(letters) == {"b"}:
        return "High"
    return "Low" if mean <= 2.4 else "Middle"


def _amounts(doc: Doc, country: str) -> Iterator[Span]:
    for word in mentions(_EARN, doc.low):
        window = re.match(r"[^;\n]{0,70}", doc.low[word.end() : word.end() + 70])
        m = _AMOUNT.search(window.group()) if window else None
        base = word.end()
        if m is None or not re.fullmatch(
            r"(?:\W|\b(?:of|from|is|between|around|about|at|least|over|under|below|above"
            r"|more|less|than|up|to|a|month(?:ly)?|income|salary|household|antara|sekitar"
            r"|per|bulan|di|bawah|atas|từ|khoảng|trên|dưới|mỗi|tháng|hàng|ng|na|mga|nasa"
            r"|kada|buwan|mahigit|lebih|kurang|dari|rata-rata|rp|only|hanya|just|their"
            r"|gabungan|combined|bulanan|pokok|bersih|gia|đình|keluarga|family|gross|net"
            r"|monthly|average|hộ|ko|lang|niya|nila|namin|tu|khoang|moi|thang|hang|starting"
            r"|basic|ranges?|ranging)\b)*",
            window.group()[: m.start()] if window else "",
        ):
            continue
        market = country or next((c for p, c in _BY_WORD if p.match(word.group())), "")
        level = _amount_level(
            m, market, _LESS.search(window.group()[: m.start()] if window else "")
        )
        start, end = word.start(), base + m.end()
        if level:
            span = Span("income_level", level, start, end, doc.raw[start:end].strip(), STRONG)
            yield span.refused("negated") if doc.in_negation(start) else span


_PAY = re.compile(
    r"(?:\s*(?:a|per|/|each|every|sa isang)\s*(?:month|mo|bulan|buwan"
    r"|tháng))?\s*(?:(?:starting|monthly|basic|entry-level|average"
    r"|household|family|gross|net|na|nga|per month|a month)\s+){0,2}(?:salary|salaries"
    r"|incomes?|wages?|paychecks?|pay|take-home(?: pay)?"
    r"|sahod|sweldo|kita|gaji|earners?)\b"
)


def _paid(doc: Doc, country: str) -> Iterator[Span]:
    """An amount with the word for pay behind it: "a P30,000 monthly salary"."""
    for m in mentions(_AMOUNT, doc.low):
        pay = _PAY.match(doc.low, m.end())
        short = _LESS.search(doc.before(m.start(), 16))
        pay = pay or _monthly(doc, m)
        level = _amount_level(m, country, short) if pay else ""
        if pay and level:
            span = Span(
                "income_level",
                level,
                m.start(),
                pay.end(),
                doc.raw[m.start() : pay.end()].strip(),
                STRONG,
            )
            yield span.refused("negated") if doc.in_negation(m.start()) else span


_MONTHLY = re.compile(
    r"\s*(?:monthly|/\s?mo(?:nth)?\b|(?:per|a) month|/\s?(?:bulan|bln|buwan|tháng)\b"
    r"|(?:per|tiap|kada|bawat|mỗi|một|se)\s?(?:bulan|buwan|tháng)\b)"
)
_SPENT = re.compile(
    r"\b(?:spend\w*|pay\w*|cost\w*|budget\w*|rent\w*|sav(?:e|es|ing|ings)|invest\w*|bills?|priced?"
    r"|plans?|loans?|allowances?|subscri\w+|fees?|top[\s-]?up|remit\w*|send\w*|revenue|sales|worth"
    r"|installments?|gumagastos|bayad|upa|ipon|baon|belanja|jajan|bayar|cicil\w*|uang|omzet|omset"
    r"|sewa|kos"
    r"|nabung|tabungan|chi tiêu|tiêu|mua|trả|thuê|tiết kiệm|doanh thu|buy\w*|use|uses"
    r"|using)\b[^.;\n]{0,40}$"
)
_SPENDS = re.compile(
    r"\s*(?:on|for|in|rent\w*|bills?|plans?|loans?|budget|spend\w*|subscri\w+|install\w*|amort\w*"
    r"|allowance|fees?|savings?|revenue|sales|mortgage)\b"
)


def _monthly(doc: Doc, m: re.Match[str]) -> re.Match[str] | None:
    """A currency's amount "monthly" with no word of spending about it: "SGD 8k+ monthly"."""
    month = _MONTHLY.match(doc.low, m.end())
    if not month or not (m[1] or m[6]) or _SPENT.search(doc.before(m.start())):
        return None
    return None if _SPENDS.match(doc.low, month.end()) else month


_LESS = re.compile(r"\b(?:less than|under|below|dưới|di bawah|kurang dari|wala pang)\W*$")


def _amount_level(m: re.Match[str], country: str, less: object = None) -> str:
    unit = re.sub("-?an$", "", m[3] or m[5] or "")  # "1 jutaan"
    code = (
        _SYMBOL.get(m[1] or "")
        or _SYMBOL.get(m[6] or "")
        or _BY_UNIT.get(unit)
        or _BY_COUNTRY.get(country)
    )
    if m[1] == "$" and country == "Singapore":
        code = "SGD"
    if code is None or not (m[1] or m[6] or unit or m[8] or _plain(m[2]) >= 1000):
        return ""
    factor = _TIMES.get(unit, 1e6 if unit else 1.0)
    values = [_plain(x) for x in (m[2], m[4]) if x]
    amount = factor * sum(values) / len(values) / (12 if m[7] else 1)
    amount *= (26 if m[8] else 1) * (0.9 if less else 1)  # working days; "less than" is less
    middle, high = BRACKETS[code]
    if amount * 40 < middle:
        return ""
    return "Low" if amount < middle else "High" if amount >= high else "Middle"


def _plain(number: str) -> float:
    if re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", number):
        return float(re.sub(r"[.,]", "", number))
    return float(number.replace(",", "."))
