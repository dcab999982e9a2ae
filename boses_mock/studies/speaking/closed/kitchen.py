"""Closed questions on who cooks and how often, where a persona's own fields tell that it does."""

from __future__ import annotations

import re
from collections.abc import Sequence

from boses_mock.studies.model import Respondent
from boses_mock.studies.speaking.lives.at_home import cooks_daily, told_to_cook

_WHO = re.compile(
    r"\bwho\b.{0,30}\bcook|\bsino\b.{0,24}luto|\bsiapa\b.{0,24}masak|\bai\b.{0,24}\bnấu\b", re.I
)
_OFTEN = re.compile(
    r"\b(?:how often|how many (?:times|days))\b.{0,30}\bcook|\b(?:gaano|ilang)\b.{0,30}luto"
    r"|\b(?:seberapa sering|berapa (?:kali|hari))\b.{0,30}masak"
    r"|\bnấu (?:ăn|cơm)\b.{0,30}(?:bao lâu|mấy|bao nhiêu)|\b(?:bao lâu|mấy lần)\b.{0,30}\bnấu\b",
    re.I,
)
_ME = re.compile(
    r"\W{0,4}(?:me|myself|i do|ako|saya|aku|tôi|mình)\b(?!\s(?:and|at|dan|và)\b)", re.I
)
_COOKS = re.compile(r"\b(?<!not )(?<!never )cooks?\b", re.I)
_EVERY_DAY = re.compile(r"every ?day|daily|araw-?araw|(?:se|tiap )hari|hàng ngày|mỗi ngày", re.I)
_NEVER = re.compile(
    r"\W{0,4}(?:never|rarely|seldom|almost never|hindi kailanman|hindi|bihira|tidak pernah|jarang"
    r"|không bao giờ|hiếm khi|ít khi)\b",
    re.I,
)


def who_cooks(who: Respondent, question: str, options: Sequence[str]) -> int | None:
    """Return the option that a persona's own fields tell, None where they tell none."""
    if _WHO.search(question) and (told_to_cook(who) or _COOKS.search(who.psychographic_notes)):
        return next((n for n, each in enumerate(options) if _ME.match(each)), None)
    if not _OFTEN.search(question) or not told_to_cook(who):
        return None
    daily = next((n for n, each in enumerate(options) if _EVERY_DAY.search(each)), None)
    if daily is not None and cooks_daily(who):
        return daily
    left = [n for n, each in enumerate(options) if not _NEVER.match(each)]
    return left[len(left) // 2] if left else None
