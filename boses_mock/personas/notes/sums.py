# ruff: noqa: E501 - patterns read better whole
"""Sums of money in notes, whole as they are written: "PHP 5,000", "Rp2,5 juta", "₱1.2k a week".

A number is a sum where a currency, a scale (k, juta, triệu) or a span of time (a week) says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_CODES = {"PHP": r"php|₱|p(?=\d)", "IDR": r"rp\.?|idr", "VND": r"vnd|₫", "MYR": r"rm|myr"}
_CODES |= {"SGD": r"s\$|sgd", "THB": r"thb|฿", "USD": r"us\$|usd|\$"}
_NAMES = {"PHP": r"pesos?|piso", "IDR": "rupiah", "VND": "đồng|vnd|vnđ|đ|₫", "MYR": "ringgit"}
_NAMES |= {"SGD": "singapore dollars?", "THB": "baht", "USD": "dollars?"}
_SCALES = {r"k|thousand|ribu|rb|nghìn|ngàn|libo": 1e3, r"million|mil|mio|juta|jt|triệu|tr": 1e6}
_SPANS = {
    "day": (r"day|daily|araw|hari|ngày", 26.0),
    "week": (r"week|wk|weekly|linggo|minggu|mgg|tuần", 52 / 12),
    "month": (r"month|mth|mo|pm|p\.m|monthly|buwan|bulan|bln|tháng", 1.0),
    "year": (r"year|yr|taon|tahun|năm", 1 / 12),
}
_NEAR = 64  # characters before a sum that say what it is
_EVERY = r"(?:an?|per|each|every|/|kada|sa isang|bawat|se-?|setiap|tiap|một|mỗi)"


def _either(parts: dict[str, str]) -> str:
    return "|".join(f"(?:{part})" for part in parts.values())


_NUMBER = r"(?:\d{1,3}(?:[.,]\d{3})+(?:[.,]\d\d?)?(?!\d)|\d+(?:[.,]\d+)?)"
_SUM = re.compile(
    rf"(?<![\w.,])(?P<code>{_either(_CODES)})?\s?(?P<number>{_NUMBER})(?:\s?[-–]\s?(?P<upto>{_NUMBER}))?"
    rf"(?:\s?(?P<scale>(?:{'|'.join(_SCALES)})(?!\w)))?(?:\s?(?P<name>{_either(_NAMES)})(?!\w))?"
    rf"(?P<gains>\s(?:ang|yung) (?:kita|sahod))?(?P<span>\s?{_EVERY}\s?(?:{'|'.join(words for words, _ in _SPANS.values())})(?!\w)"
    r"|\s(?(code)(?:pm|p\.m|monthly|weekly|daily)|(?!))(?!\w))?(?P<net>\s(?:nett?|gross|take-home|bersih)(?!\w))?",
    re.I,
)
_SPAN_BEFORE = re.compile(  # "mỗi ngày kiếm 400k", "Weekly pay PHP 3,000"
    r"\b(?P<span>daily|weekly|ngày|tuần|(?:kada|bawat) (?:araw|linggo)|se(?:hari|minggu))\b[^.;,\d]{0,24}$",
    re.I,
)
_EARNS = re.compile(
    r"\b(?:earn\w*|nett?s?|clears|netto|bersih|avg|base(?: pay)?|basic|gaji pokok|salary|wages?|income|makes|takes home|take-home(?: pay)?|brings home|is paid|sahod|sweldo|kumikita|kita|terima|receives?|nhận|gaji\w*|penghasilan|pendapatan"
    r"|hasil panen|omzet|lương|thu nhập|kiếm)\b[^.;\d]{0,30}$",
    re.I,
)

_TURNOVER = re.compile(
    r"\b(?:omzet|omset|gross|revenue|turnover|kotor|benta|doanh thu)\b[^.;\d]{0,12}$", re.I
)
_LEFT = re.compile(r"\d[^.;]{0,12}\b(?:bersih|nett?|clears?|lãi|lời|tubo)\b[^.;\d]{0,12}$", re.I)


@dataclass(frozen=True, slots=True)
class Sum:
    """``amount`` is in ``currency``, which is "" where none is told; ``begin`` and ``end`` say
    where it stands. A ``turnover`` is what comes in before costs."""

    amount: float
    currency: str
    months: float
    monthly: bool
    earned: bool
    begin: int
    end: int
    turnover: bool = False


def sums(text: str) -> Iterator[Sum]:
    """Yield the sums of a text, in order."""
    last = ""  # the span of the sum before, which what is left of it is for too
    for found in _SUM.finditer(text):
        if not (found["code"] or found["scale"] or found["name"] or found["span"]):
            continue
        before = text[max(0, found.start() - _NEAR) : found.start()]
        earlier = None if found["span"] else _SPAN_BEFORE.search(before)
        spans = {key: words for key, (words, _) in _SPANS.items()}
        span = _named(spans, earlier["span"] if earlier else found["span"], inside=True)
        span = span or (last if _LEFT.search(before) else "")
        last = span
        yield Sum(
            amount=_between(found["number"], found["upto"]) * _scale(found["scale"]),
            currency=_named(_CODES, found["code"]) or _named(_NAMES, found["name"]),
            months=_SPANS[span][1] if span else 1.0,
            monthly=span in ("", "month"),
            earned=bool(
                found["gains"]
                or found["net"]
                or _EARNS.search(before)
                or (found["code"] and found["span"] and not before.strip("~± "))
            ),
            begin=found.start(),
            end=found.end(),
            turnover=_TURNOVER.search(before) is not None,
        )


def _between(number: str, upto: str | None) -> float:
    """Return a sum, or the middle of two: "PHP 600-800"."""
    return (_number(number) + _number(upto)) / 2 if upto else _number(number)


def _named(table: dict[str, str], text: str | None, *, inside: bool = False) -> str:
    match = re.search if inside else re.fullmatch
    return next((key for key, words in table.items() if text and match(words, text, re.I)), "")


def _number(text: str) -> float:
    grouped = re.fullmatch(r"(\d{1,3}(?:[.,]\d{3})+)(?:[.,](\d\d?))?", text)
    if grouped:
        return float(f"{re.sub('[.,]', '', grouped[1])}.{grouped[2] or 0}")
    return float(text.replace(",", "."))


def _scale(text: str | None) -> float:
    return next(
        (by for words, by in _SCALES.items() if text and re.fullmatch(words, text, re.I)), 1.0
    )
