# ruff: noqa: E501 - patterns read better whole
"""Fees, penalties and interest that a text tells of: no price of the thing, and never a benefit.

"₱150 late fee", "a 5 % penalty", "biaya admin Rp2.500": what people are charged beside the price.
A membership or tuition fee is the price itself, interest on savings is earned, and what is free or
waived is no charge.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_KINDS = (
    r"late(?: payment)?|overdue|penalty|service|processing|admin\w{0,10}|convenience|transfer|withdrawal|cash-?(?:in|out)"
    r"|cancell?ation|handling|activation|booking|hidden|dormancy|maintenance|transaction|disbursement|platform|small-?order"
    r"|early[- ](?:closure|termination|repayment)|below[- ]balance|inactivity|collection|surge"
)
_CHARGE = (
    rf"(?:(?:{_KINDS})[ -](?:fees?|charges?)|penalt(?:y|ies)|fines?\b|fined|surcharges?|interest(?! free)|denda|bunga"
    r"|(?:late|missed) payments?(?= costs?\s)|paying late(?= costs?\s)|biaya (?:admin\w{0,10}|pembatalan|layanan|transfer|keterlambatan|tambahan|penalti)|phí (?:hủy|phạt|chuyển|rút|quản lý|dịch vụ|trả chậm)"
    r"|tiền phạt|lãi suất|multa(?:ng)?|interes|bayad sa pagkahuli)"
)
_ASKED = (
    "membership",
    "monthly",
    "annual",
    "yearly",
    "weekly",
    "tuition",
    "subscription",
    "course",
    "entrance",
    "enrolment",
    "school",
)
_FEE = "".join(rf"(?<!{word} )" for word in _ASKED) + r"fees?\b"  # one that is no price
_SUM = r"(?:(?:₱|PHP|Php|Rp\.?|IDR|₫|VND|RM|MYR|S\$|SGD|฿|THB|US\$|USD|\$)\s?)?(?<![\d.,])\d[\d.,]{0,18}(?:\s?(?:%|percent|persen|phần trăm|pesos?|ribu|rb|k|đ|đồng|baht)(?!\w))?"
_AFTER = re.compile(
    rf"(?P<sum>{_SUM})(?:\s{{1,3}}(?:per|a|each|every)\s{{1,3}}\w{{1,12}})?\s{{1,3}}(?:in |of )?(?P<what>{_CHARGE}|{_FEE})",
    re.I,
)
_BEFORE = re.compile(
    rf"(?<!\w)(?P<what>{_CHARGE}|{_FEE})(?:\s{{1,3}}(?:of|is|at|costs?|starting at|from|sebesar|up to|:))?\s{{0,2}}:?\s{{0,2}}(?P<sum>{_SUM})",
    re.I,
)
_SPARED = re.compile(
    r"(?:\b(?:no|zero|without|waive[ds]?|free of|never|not|tanpa|bebas|gratis|không|miễn|walang)\b(?:\W+\w+){0,2}|\b0\s?%?)\W*$",
    re.I,
)
_HINT = re.compile(
    r"fee|charge|penalt|fine|interes|denda|bunga|biaya|phí|phạt|lãi|multa|bayad", re.I
)
_INTEREST = re.compile(r"interes|bunga|lãi suất", re.I)
_LENDING = re.compile(  # where interest is what one pays, and not what one earns
    r"\b(?:loans?|borrow\w*|lend\w*|credit|instal?lments?|pay.?later|bnpl|buy now|utang|pautang|pinjam\w*|cicilan|kredit|vay|trả góp)\b",
    re.I,
)
_NOTHING = re.compile(r"^\D*0+(?:[.,]0+)?\D*$")
_READ = 12_000  # characters of a text that are looked at


def charges(text: str) -> tuple[str, ...]:
    """Return what is charged beside the price, in the text's own words, each once."""
    return tuple(dict.fromkeys(text[start:end].strip(" .,") for start, end in spans(text[:_READ])))


def spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield from where to where a text tells of a charge."""
    if not _HINT.search(text):
        return
    for pattern in (_AFTER, _BEFORE):
        for match in pattern.finditer(text):
            spared = _SPARED.search(text[max(0, match.start() - 30) : match.start()])
            earned = _INTEREST.match(match["what"]) and not _LENDING.search(text)
            if not spared and not earned and not _NOTHING.match(match["sum"]):
                yield match.span()
