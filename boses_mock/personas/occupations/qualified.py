"""What a brief says of a trade beside its name: which rank people have, which app they drive for.

"Junior auditors" are auditors of whom each is a junior one, wherever the title is drawn from;
"riders on Grab" ride for Grab and for no other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from boses_mock.market.glossary import Glossary
from boses_mock.market.model import Shared, folded

from ..brief.facts.kin import of_kin
from ..brief.facts.others import own_part
from ..brief.telling.shown import clauses
from ..model import GroupDefinition
from ..text import listed
from .occupation import AskedOccupation

_RANKS = (
    "junior|senior|chief|head|lead|assistant|trainee|apprentice|associate|deputy|entry-level|"
    "principal|night-shift"
)
# Of these a senior or junior is an old or a young one.
_NO_RANK_WORDS = """
student retired homemaker driver owner vendor farmer unemployed freelance domestic overseas other
craft office
"""
_NO_RANKS = frozenset(_NO_RANK_WORDS.split())
_LEVELS = {"entry-level": "junior", "night-shift": ""}


_LIVE = re.compile(
    r"\blive[ -]?(?:stream(?:ing)?[ -])?sell(?:ers?|ing)?\b|\bnagla-live\b|\bsell(?:s|ing)? live\b|"
    r"\b(?:jualan|berjualan|jual) (?:secara )?live\b|\bbán (?:hàng )?(?:qua )?livestream\b",
    re.IGNORECASE,
)
_PLATFORM = (
    "TikTok Shop|TikTok|Facebook Marketplace|Facebook Live|Facebook|Shopee|Lazada|Instagram|"
    "Tokopedia|Zalo|LINE|Carousell"
)
_SELLS_ON = re.compile(
    r"\b(?i:sell\w{0,4}|seller|reseller|selling|jualan|berjualan|berniaga|jual|nagtitinda|nagbebenta|"
    r"nagla-live|bán)\b(?:(?! (?:buy|bumibili|beli|mua)\b).){0,60}? "
    r"(?i:on|sa|di|via|trên|lewat|qua) "
    rf"(?P<one>{_PLATFORM})(?:(?:,| and| at| dan| và| &) (?P<other>{_PLATFORM}))?(?![\w-])"
)


# Who drives for an app, in other languages: "ขับ Grab กับ LINE MAN", "chạy Grab và Be".
_AND = r", | and | or | & |/| ?กับ ?| ?และ ?| và | hoặc | dan | at | sama "
_ANDS = re.compile(_AND)
_DRIVING = "chạy|lái|tài xế|giao hàng|giao đồ ăn|narik|bawa|pandu|nagmamaneho ng|nagde-deliver ng"
_DRIVING_THAI = "ขับ|วิ่ง|ขี่|ไรเดอร์|รับงาน"


def qualified(
    shared: Shared,
    glossary: Glossary,
    wanted: tuple[AskedOccupation, ...],
    definition: GroupDefinition,
) -> tuple[AskedOccupation, ...]:
    """Return the trades that are asked for with the rank and the app that the group's words say."""
    texts = (definition.occupation, definition.description, definition.psychographic_notes)
    own = [own_part(e) for text in texts for e in clauses(text) if not of_kin(glossary, e)]
    own += clauses(definition.name)
    return tuple(
        replace(each, rank=_rank(each, own), apps=_apps(shared, each, own) or _sells_on(each, own))
        for each in wanted
    )


def _rank(want: AskedOccupation, own: Iterable[str]) -> str:
    """Return with which rank the clauses call people of a trade, nothing if with none."""
    words = folded(want.words)
    if want.trade.kind == "vendor" and any(map(_LIVE.search, own)):
        return "" if "live" in words.split() else "live"
    if want.trade.kind in _NO_RANKS or re.match(rf"(?:{_RANKS})\b", words):
        return ""
    title = re.escape(words).replace("\\ ", "[ -]")
    called = re.compile(rf"\b({_RANKS}) (?:{title})s?\b", re.IGNORECASE)
    found = next(filter(None, map(called.search, own)), None)
    rank = found[1].casefold() if found else ""
    return _LEVELS.get(rank, rank)


def _apps(shared: Shared, want: AskedOccupation, own: Iterable[str]) -> str:
    """Return for which apps drivers are said to drive, as it follows their title."""
    if want.trade.kind != "driver" or not shared.apps:
        return ""
    app = "|".join(map(re.escape, sorted(shared.apps, key=len, reverse=True)))
    if re.search(rf"\b(?:{app})\b", want.whole):
        return ""
    row = rf"(?:{app})(?:(?:{_AND})(?:{app}))*"
    apps = rf"(?P<apps>{row})(?![\w-])"
    drives = re.compile(
        r"\b(?i:riders?|drivers?|rides?|riding|drives?|driving|delivers?|delivering|couriers?)"
        rf"(?: (?!not\b)[a-z]{{2,10}}){{0,3}} (?P<by>on|for|with|via) {apps}"
    )
    there = re.compile(rf"(?:^(?={row}$)|(?<!\w)(?i:{_DRIVING}) |(?:{_DRIVING_THAI}) ?){apps}")
    found = next(filter(None, map(drives.search, own)), None)
    by = found["by"] if found else "for"
    found = found or next(filter(None, map(there.search, own)), None)
    return f"{by} {listed(_ANDS.split(found['apps']))}" if found else ""


def _sells_on(want: AskedOccupation, own: Iterable[str]) -> str:
    """Return on which platforms sellers are said to sell, as it follows their title."""
    if want.trade.kind != "vendor":
        return ""
    found = next(filter(None, map(_SELLS_ON.search, own)), None)
    if found is None or found["one"] in want.whole:
        return ""
    return f"on {' and '.join(filter(None, (found['one'], found['other'])))}"
