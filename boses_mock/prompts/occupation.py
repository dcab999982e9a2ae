# ruff: noqa: E501, SIM905 - tables and patterns read better whole
"""Occupations of the people asked for, as readable English labels, several joined by commas.

Local names are in the table below. Refuses trades the people only deal with ("see a doctor"),
things named after one ("student loans"), hopes ("aspiring chefs"), interests, and negations.
"""

from __future__ import annotations

import re
from functools import cache

from .spans import MEDIUM, Span
from .text import Doc, Phrases
from .trades import TRADES

_COMPOUND = frozenset(
    "loan loans discount discounts app apps fee fees day days visa visas grade debt id uniform visit visits recommendation recommendations appointment appointments approved led made portal pass promo promos accounts account housing dorm dorms life visas notes training degree programs certificate courses insurance shortage strike education kits kit".split()
)
_DEALINGS = re.compile(
    r"\b(?:see|sees|seeing|visit|visits|consult|consults|hire|hires|hiring|trust|trusts|recommended by|advice from|by|book|books|booking|find|call|ask|asks|need|needs|become|becoming|aspiring"
    r"|dream of being|former|ex|future|want to be|wants to be|hope to be|would-be|follow|follows|following|watch|listen to|tip|employ|employs|rely on|children of|kids of|wives of|husbands of|sons of|daughters of|married to|mantan|calon|their|his|her|dreaming of becoming|talk to|chat with|buy from|buys from|order from|sold by|prescribed by|go to|going to|favorite|favourite|like being|play|plays|playing|gặp|cựu|dating|support|supporting|supports|live with|living with|tutored by|from their)"
    r"\s+(?:an?\s+|the\s+|their\s+|his\s+|her\s+|your\s+|local\s+|from\s+|with\s+|private\s+|good\s+|professional\s+){0,3}$"
)
_INDUSTRY = re.compile(
    r"\b(?:work(?:s|ing)?|employed|jobs?|careers?|professionals?|workers?|employees|staff|bekerja|kerja|làm việc|nagtatrabaho|làm) (?:full[- ]time )?(?:in|for|at|di|trong|sa|ở) (?:an? |the |bidang |sektor |ngành |mga )?"
    r"(bpos?|call cent(?:er|re)s?|it|tech(?:nology)?|startups?|tech startups?|banks?|banking|finance|fintech|healthcare|hospitals?|hospitality|hotels?|retail|construction|manufacturing|factor(?:y|ies)|government|marketing|advertising|sales|education|logistics|agriculture|media|real estate|offices?|restaurants?|insurance|tourism|corporate|kantor|kantoran|pabrik|công nghệ|ngân hàng|văn phòng|nhà máy|opisina|gobyerno|pabrika|bank|malls?|warehouses?|software|engineering|law|oil and gas|telco|telecoms?|customer service)\b"
)
_SECTORS = {
    "bpo": "BPO agent",
    "call": "BPO agent",
    "it": "IT professional",
    "tech": "Tech worker",
    "start": "Startup employee",
    "bank": "Bank employee",
    "financ": "Finance professional",
    "fint": "Fintech employee",
    "health": "Healthcare worker",
    "hospitals": "Healthcare worker",
    "hospital": "Healthcare worker",
    "hospitality": "Hospitality worker",
    "hotel": "Hotel staff",
    "retail": "Retail worker",
    "constr": "Construction worker",
    "manuf": "Factory worker",
    "factor": "Factory worker",
    "govern": "Government employee",
    "market": "Marketing professional",
    "advert": "Advertising professional",
    "sales": "Salesperson",
    "educ": "Education professional",
    "logis": "Logistics worker",
    "agri": "Agricultural worker",
    "media": "Media professional",
    "real": "Real estate professional",
    "office": "Office worker",
    "rest": "Restaurant staff",
    "insur": "Insurance professional",
    "tour": "Tourism worker",
    "corp": "Corporate employee",
    "kantor": "Office worker",
    "pabri": "Factory worker",
    "công": "Tech worker",
    "ngân": "Bank employee",
    "văn": "Office worker",
    "nhà": "Factory worker",
    "opis": "Office worker",
    "gob": "Government employee",
    "mall": "Retail worker",
    "ware": "Warehouse worker",
    "soft": "Software developer",
    "engin": "Engineer",
    "law": "Lawyer",
    "oil": "Oil and gas worker",
    "telc": "Telecom professional",
    "tele": "Telecom professional",
    "cust": "Customer service representative",
}
_SINGULAR_VERBS = frozenset(
    "cook guide coach model guard host nurse student driver farmer influencer".split()
)
_IRREGULAR = {"man": "men", "wife": "wives", "person": "people", "woman": "women"}


def plural(label: str) -> str:
    head, _, last = label.rpartition(" ")
    for one, many in _IRREGULAR.items():
        if last.lower().endswith(one):
            return (head + " " if head else "") + last[: -len(one)] + many
    if last.lower() in ("staff", "personnel", "police", "freelance") or last.endswith("s"):
        return label
    if last.endswith("y") and last[-2] not in "aeiou":
        return label[:-1] + "ies"
    return label + "s"


@cache
def _table() -> Phrases[str]:
    rows: list[tuple[str, str]] = []
    for label, aliases in TRADES:
        for name in (label, *(a for a in aliases.split("|") if a)):
            rows.append((name, label))
            if name.isascii():
                rows.append((plural(name.lower()), label))
    rows += [(x, "") for x in _NOT_TRADES.split("|")]
    return Phrases(rows)


_NOT_TRADES = (
    "doctor strange|chef's table|master chef|masterchef|nurse a|model y|model 3|model s|role model|role models|business class|new model|car models|police station|baker street|driver's license|drivers license|cook at home|travel guide|host family|gaming"
    "|taylor swift|teacher's pet|golf players|office supplies|virtual assistants like|voice assistants|voice assistant|student-friendly|software updates|designer bags|designer bag|designer brands|designer clothes|designer items|designer handbags|designer labels|designer fashion|designer shoes|designer perfumes"
    "|personal trainer sessions|pilot study|pilot test|pilot survey|pilot|farmers market|farmers' market|delivery rider fees|life coach videos|content creator videos|bank account|phone model|latest models|smartphone models|phone models|home cook|home cooks|soldier on|professional help|professional services|professional development|professional advice|professional look|guard dogs|rice cooker|manager app"
)


def extract(doc: Doc) -> list[Span]:
    spans = []
    for first, last, label in _table().find(doc):
        start, end = doc.tokens[first].start, doc.tokens[last - 1].end
        span = Span("occupation", label, start, end, doc.raw[start:end], MEDIUM)
        following = doc.tokens[last].low if last < len(doc.tokens) else ""
        spans.append(_judge(doc, span, following))
    for m in _INDUSTRY.finditer(doc.low):
        sector = m[1]
        label = next(v for k, v in _SECTORS.items() if sector == k or sector.startswith(k))
        span = Span("occupation", label, m.start(), m.end(), doc.raw[m.start() : m.end()], MEDIUM)
        spans.append(span.refused("negated") if doc.in_negation(m.start(1)) else span)
    return spans


def _judge(doc: Doc, span: Span, following: str) -> Span:
    before, after = doc.before(span.start), doc.after(span.end)
    word = span.text.lower()
    if not span.value:
        return span.refused("not a trade here")
    if doc.in_negation(span.start):
        return span.refused("negated")
    if after.startswith(("'s", "' ")) or (following in _COMPOUND and re.match(r"[ -]", after)):
        return span.refused("a thing named after a trade")
    if following == "of" or (span.value == "Employee" and re.search(r"\d\+? (?:\w+ )?$", before)):
        return span.refused("not their trade")
    if _DEALINGS.search(before):
        return span.refused("somebody they deal with, or a hope")
    if word in _SINGULAR_VERBS - {
        "nurse",
        "student",
        "driver",
        "farmer",
        "influencer",
    } and not re.search(r"\b(?:as|is|an?)\s+(?:\w+\s+)?$", before):
        return span.refused("a verb or a thing")
    return span
