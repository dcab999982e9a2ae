# ruff: noqa: E501 - patterns read better whole
"""Whether a thing is bought for a trade: its price is a cost of the work, and no household's.

"฿1,950 per pallet" and "₱6,500 per lawyer" are set against what a load or a client brings in, not
against the electric bill at home.
"""

from __future__ import annotations

import re

from boses_mock.kernel.remember import remembered

_READ = 3_000  # characters of a text that are looked at
_TURNOVER = 6.0  # what passes through a small trade in a month, in incomes of who runs it
_PER_WORK = re.compile(
    r"\bper (?:pallet|truck|load|lawyer|employee|worker|seat|hectare|outlet|branch|container|tonne|ton|shipment|staff|teacher|acre|rai|hektar|karyawan|ektarya)\b"
    r"|\b(?:mỗi|một) (?:nhân viên|héc-?ta|ha)\b|₫/ha\b|\ba hectare\b",
    re.I,
)
_FOR_WORK = re.compile(
    r"\b(?:for|to|untuk|para sa|cho) (?:(?:small|local|family|food|new|your|our|independent|usaha|law|fishing|kecil|mga|maliliit na|các) ){0,3}"
    r"(?:business(?:es)?|firms?|law offices?|processors|restaurants|warungs?|companies|employers|clinics|exporters|usaha|umkm|perusahaan|negosyo|doanh nghiệp|cửa hàng|hộ kinh doanh)\b",
    re.I,
)


@remembered(128)
def is_for_work(text: str) -> bool:
    """Return whether what a text shows is bought for a trade."""
    read = text[:_READ]
    return _PER_WORK.search(read) is not None or _FOR_WORK.search(read) is not None


def means_of(income: float, text: str) -> float:
    """Return by what a price is judged: a household's month, or what passes through a trade."""
    return income * _TURNOVER if is_for_work(text) else income
