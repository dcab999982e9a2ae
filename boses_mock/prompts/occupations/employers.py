"""Work told by what somebody owns, where they work, or the dish they sell.

"Owners of small bakeries", "crew of 7-Eleven", "penjual nasi lemak": the trade has no name of its
own here, so that it is put together from the word for the person and the thing beside it. The
things are in `words/businesses.txt`, `workplaces.txt` and `dishes.txt`. Refuses things without
such a word ("second homes", "hospital visitors"): a place alone is nobody's work.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from ..spans import MEDIUM, MOST, Span
from ..text import Doc, Phrases, fold, prepare
from ..words import lines
from .trades import plural

GENERIC = frozenset(
    (
        "Employee",
        "Worker",
        "Merchant",
        "Market vendor",
        "Salesperson",
        "Professional",
        "Founder",
        "Entrepreneur",
        "Business owner",
    )
)
_BETWEEN = (
    r"(?: (?:an?|the|their|her|his|own|mga|small|little|tiny|big|large|family|local|new|independent"
    r"|neighbou?rhood|community|home-based|kecil|besar|sendiri|maliit na|nhỏ|một|các|several|many"
    r"|two"
    r"|three|multiple))*"
)
_OWNS = re.compile(
    r"\b(?:(?:owners?|proprietors?|operators?|founders?|boss(?:es)?|managing partners?) of"
    r"|(?<=[,;.(]\s)(?:owns?|runs?)|(?:who|and|also|moms|women|men|people|couples"
    r"|families)(?: also)? (?:owns?|runs?)|(?:moms|women|men|people|couples|families|those|owners)"
    r" (?:running|operating)|(?:now|currently) (?:owning|running|operating)"
    r"|may[- ]ari ng|pemilik|pengelola|juragan|bos|bos-bos|tauke|towkay"
    rf"|tuan punya|pengusaha|peniaga|usahawan|chủ){_BETWEEN}(?: [a-z][\w'-]*)?\s+$"
)
_OWNED = re.compile(r"-?\s?(?:owners?|proprietors?|operators?|founders?|boss(?:es)?|owning\s)\b")
_CREW = (
    r"(?:crew|staff|employees?|workers?|attendants?|personnel|clerks?|girls|team members?|hands"
    r"|crew members?|cashiers?)"
)
_WORKS_BEFORE = re.compile(
    rf"\b(?:(?:service )?{_CREW}(?: (?:of|at|in|from|for|sa|ng))?"
    r"|(?:karyawan|karyawati|pegawai|pekerja|kakitangan|staf|buruh|petugas|penjaga)(?: (?:di"
    r"|toko))?"
    r"|(?:kerja|bekerja)(?: (?:di|dekat|kat))?|(?:nhân viên|công nhân|làm(?: việc)?) (?:ở|tại|cho)"
    r"|nhân viên|công nhân|làm|(?:crew|empleyado|empleyada|manggagawa"
    r"|tauhan"
    r"|trabahador|nagtatrabaho|nagwo-work|nagwowork|namamasukan)(?: (?:sa|ng))?|na nasa"
    r"|(?:phanakngan|phanak ngan|tham ngan|thamngan)(?: (?:thi|nai))?|(?:work(?:s|ing)?"
    rf"|employed)(?: (?:the )?(?:night|day|graveyard|morning) shift)? (?:in|at|for)){_BETWEEN}\s+$"
)
_WORKS_AFTER = re.compile(
    rf"(?:'s)?[ -](?:service |floor |kitchen |store |production |night |day |shift )?{_CREW}\b"
)
_SELLS_BEFORE = re.compile(
    r"\b(?:(?:vendors?|sellers?|hawkers?|peddlers?|selling|sells?) (?:of )?"
    r"|(?:penjual|pedagang|tukang|penjaja|peniaga|jualan|berjualan|jual)(?: (?:gerobak|keliling))? "
    r"|(?:nagtitinda|nagbebenta|naglalako|tindera|tindero|magtitinda)(?: ng(?: mga)?)? "
    r"|(?:^|[\s,(])(?:uncle|auntie|aunty|abang|akak|kak"
    r"|pakcik|pak cik|makcik|mak cik|mbok|mang|aling|bang) "
    r"|(?:người |cô |chú |bà )?bán(?: rong)? |(?:gánh|xe) (?:bán )?)(?:(?:an?|the|mga|some|fried"
    r"|grilled"
    r"|fresh|homemade|hot) )?$"
)
_SELLS_AFTER = re.compile(
    r"[ -](?:street )?(?:vendors?|sellers?|hawkers?|peddlers?|makcik|uncles?|aunties)\b"
)
_AT_MARKET = re.compile(r" (?:at|in) (?:an? |the )?(?:\w+ )?markets?\b")  # told by the place then
BY_VERB = re.compile(r"(?:works?|working|employed|kerja|bekerja|làm|người làm|nagta|nagwo|namama)")
_AND = re.compile(rf"(?:,| and| or| &| dan| at| và){_BETWEEN}\s")
Known = tuple[str, str]  # business, workplace or dish; the label


@cache
def _table() -> Phrases[tuple[Known, ...]]:
    rows: dict[str, dict[str, str]] = {}
    for kind in ("businesses", "workplaces", "dishes"):
        for line in lines(kind):
            label, *names = line.split("|")
            if kind == "dishes":
                label, names = "Street vendor", [label, *names]
            for name in names:
                for form in {name, plural(name) if name.isascii() else fold(name)}:
                    rows.setdefault(form, {}).setdefault(kind, label)
    return Phrases([(name, tuple(told.items())) for name, told in rows.items()])


def known(name: str) -> list[tuple[int, int, tuple[Known, ...]]]:
    """Return what of a name is a business, a workplace or a dish."""
    return list(_table().find(prepare(name)))


def extract(doc: Doc) -> Iterator[Span]:
    reached = (-1, "")  # where the last one ended, and its kind
    for first, last, known in islice(_table().find(doc), MOST):
        start, end = doc.tokens[first].start, doc.tokens[last - 1].end
        for kind, label in known:
            whole = _whole(doc, kind, start, end)
            if reached[1] == kind and _AND.fullmatch(doc.low, reached[0], start):
                whole = start, end  # "owners of bakeries and cafés"
            if whole:
                reached = whole[1], kind
                text = doc.raw[whole[0] : whole[1]]
                yield Span("occupation", label, *whole, text, MEDIUM)
                break


_ROLES = {
    "businesses": (_OWNS, _OWNED),
    "workplaces": (_WORKS_BEFORE, _WORKS_AFTER),
    "dishes": (_SELLS_BEFORE, _SELLS_AFTER),
}


def _whole(doc: Doc, kind: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the words for the person and for the thing stand together, or nothing."""
    earlier, later = _ROLES[kind]
    if kind == "dishes" and _AT_MARKET.match(doc.low, end):
        return None
    width = min(start, 48)
    lead = earlier.search(doc.before(start))
    if lead:
        return start - width + lead.start(), end
    tail = later.match(doc.low, end)
    return (start, tail.end()) if tail else None
