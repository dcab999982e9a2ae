"""Occupations of the people asked for, as readable English labels, several joined by commas.

Local names are in the table below. Refuses trades the people only deal with ("see a doctor"),
things named after one ("student loans"), hopes ("aspiring chefs"), interests, and negations.
"""

from __future__ import annotations

import re
from functools import cache

from .spans import MEDIUM, Span
from .text import Doc, Phrases, words
from .trades import trades

_COMPOUND = frozenset(
    words(
        "loan loans discount discounts app apps fee fees day days visa visas grade debt id"
        " uniform visit visits recommendation recommendations appointment appointments approved"
        " led made portal pass promo promos accounts account housing dorm dorms life visas notes"
        " training degree programs certificate courses insurance shortage strike education kits"
        " kit families family households wives spouses husbands dependents beneficiaries"
        " remittance remittances kids children parents-in-law strikes union unions hotline"
        " hotlines jargon memes jokes costume costumes outfit outfits shows series movies drama"
        " dramas manga anime simulator council councils"
    )
)
_DEALINGS = re.compile(
    r"\b(?:see|sees|seeing|visit|visits|consult|consults|hire|hires|hiring|trust|trusts"
    r"|recommended by|advice from|by|book|books|booking|find|call|ask|asks|need|needs|become"
    r"|becoming|aspiring"
    r"|dream of being|former|ex|future|want to be|wants to be|hope to be|would-be|follow"
    r"|follows|following|watch|listen to|tip|employ|employs|rely on|children of|kids of"
    r"|wives of|husbands of|sons of|daughters of|married to|mantan|calon|their|his|her"
    r"|dreaming of becoming|looking for|searching for|search for|in need of|seeking"
    r"|advised by|talk to|chat with|buy from|buys from|order from|sold by|prescribed by"
    r"|go to|going to|favorite|favourite|like being|play|plays|playing|gặp|cựu|dating"
    r"|support|supporting|supports|live with|living with|tutored by|from their|parents of"
    r"|families of|family of|household of|households of|moms of|mothers of|dads of"
    r"|fathers of|siblings of|pamilya ng|pamilya ng mga|asawa ng|asawa ng mga|anak ng"
    r"|anak ng mga|keluarga|keluarga para|gia đình|gia đình có|con của|amateur|hobby"
    r"|hobbyist|weekend|wannabe|unlike|versus|vs|than|treated by|served by|managed by|run by"
    r"|taught by|made by|cooked by|mag-hire ng|tin tưởng|whose|to be|become an|bermimpi jadi"
    r"|ingin jadi|cita-cita jadi|gustong maging|muốn làm|muốn trở thành|fans of|fan of"
    r"|stories about|shows about|films about)"
    r"[\s-]+(?:an?\s+|the\s+|their\s+|his\s+|her\s+|your\s+|local\s+|from\s+|with\s+"
    r"|private\s+|good\s+|professional\s+){0,3}$"
)
_SOUGHT = re.compile(  # the researcher's own wish, not their subjects'
    r"(?:^|\b(?:we|i|we're|i'm|we are|i am|please|want to|help me|us|research|study"
    r"|persona for|personas of)\s+)"
    r"(?:need|find|looking|look|searching|search|seeking|ask|call|follow)"
)
_INDUSTRY = re.compile(
    r"(?:\b(?:women|men|people|moms|mothers|dads|those) in (?:the )?(?=(?:tech|it|sales"
    r"|military|army|navy|armed forces|media|finance|banking|retail"
    r"|healthcare|agriculture|hospitality|engineering|marketing|manufacturing|logistics"
    r"|construction|education)\b(?! (?:need|support)))|\b(?:work(?:s|ing)?|employed|jobs?"
    r"|careers?|professionals?|workers?|employees|staff|bekerja|kerja|làm việc|nagtatrabaho"
    r"|làm)(?: [\w-]+){0,3}? (?:in|for|at|di|trong|sa|ở) (?:an? |the |bidang |sektor |ngành "
    r"|mga )?)"
    r"(bpos?|call cent(?:er|re)s?|it|tech(?:nology)?|startups?|tech startups?|banks?|banking"
    r"|finance|fintech|healthcare|hospitals?|hospitality|hotels?|retail|construction"
    r"|manufacturing|factor(?:y|ies)|government|marketing|advertising|sales|education"
    r"|logistics|agriculture|media|real estate|offices?|restaurants?|insurance|tourism"
    r"|corporate|kantor|kantoran|pabrik|công nghệ|ngân hàng|văn phòng|nhà máy|opisina"
    r"|gobyerno|pabrika|bank|malls?|warehouses?|software|engineering|law|oil and gas|telco"
    r"|telecoms?|customer service|military|army|navy|armed forces"
    r"|pariwisata|perbankan|pendidikan|kesehatan|pemerintahan|teknologi|pertanian|ritel"
    r"|konstruksi"
    r"|du lịch|giáo dục|y tế|xây dựng|bán lẻ|sản xuất)\b"
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
    "pariwisata": "Tourism worker",
    "perbankan": "Bank employee",
    "pendidikan": "Education professional",
    "kesehatan": "Healthcare worker",
    "pemerintahan": "Government employee",
    "teknologi": "Tech worker",
    "pertanian": "Agricultural worker",
    "ritel": "Retail worker",
    "konstruksi": "Construction worker",
    "du lịch": "Tourism worker",
    "giáo dục": "Education professional",
    "y tế": "Healthcare worker",
    "xây dựng": "Construction worker",
    "bán lẻ": "Retail worker",
    "sản xuất": "Factory worker",
    "mil": "Soldier",
    "arm": "Soldier",
    "navy": "Navy officer",
    "cust": "Customer service representative",
}
_SINGULAR_VERBS = frozenset(
    words("cook guide coach model guard host nurse student driver farmer influencer")
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
    for label, aliases in trades():
        for name in (label, *aliases):
            rows.append((name, label))
            if name.isascii():
                rows.append((plural(name.lower()), label))
    rows += [(x, "") for x in _NOT_TRADES.split("|")]
    return Phrases(rows)


_NOT_TRADES = (
    "doctor strange|the good doctor|good doctor|doctor who|doctor doctor|driver seat|driver"
    " side|secretary kim|what's wrong with secretary kim|hot chef|top chef|iron chef"
    "|business proposal|police drama|spa treatments|chef knives|chef's kiss|student edition"
    "|chef's table|master chef|masterchef|nurse a|model y|model 3|model s|role model|role"
    " models|business class|new model|car models|police station|baker street|driver's"
    " license|drivers license|cook at home|travel guide|host family|gaming"
    "|taylor swift|teacher's pet|golf players|office supplies|virtual assistants like|voice"
    " assistants|voice assistant|student-friendly|software updates|designer bags|designer"
    " bag|designer brands|designer clothes|designer items|designer handbags|designer labels"
    "|designer fashion|designer shoes|designer perfumes"
    "|personal trainer sessions|pilot study|pilot test|pilot survey|pilot|farmers market"
    "|farmers' market|delivery rider fees|life coach videos|content creator videos|bank"
    " account|phone model|latest models|smartphone models|phone models|home cook|home cooks"
    "|soldier on|professional help|professional services|professional development"
    "|professional advice|professional look|guard dogs|rice cooker|manager app"
)


def extract(doc: Doc) -> list[Span]:
    spans: list[Span] = []
    for first, last, label in _table().find(doc):
        start, end = doc.tokens[first].start, doc.tokens[last - 1].end
        span = Span("occupation", label, start, end, doc.raw[start:end], MEDIUM)
        following = doc.tokens[last].low if last < len(doc.tokens) else ""
        spans.append(_judge(doc, span, following, spans[-1] if spans else None))
    for m in _INDUSTRY.finditer(doc.low):
        sector = m[1]
        if sector == "it" and doc.raw[m.start(1) : m.end(1)] != "IT":
            continue
        label = next(v for k, v in _SECTORS.items() if sector == k or sector.startswith(k))
        span = Span("occupation", label, m.start(), m.end(), doc.raw[m.start() : m.end()], MEDIUM)
        spans.append(span.refused("negated") if doc.in_negation(m.start(1)) else span)
    return spans


_CAPITALS = frozenset(
    ("mua", "va", "pmi", "tsr", "emt", "pg", "mc", "ob", "csr", "cto", "cfo", "art")
)


def _judge(doc: Doc, span: Span, following: str, previous: Span | None) -> Span:
    before, after = doc.before(span.start), doc.after(span.end)
    word = span.text.lower()
    if not span.value:
        return span.refused("not a trade here")
    if word in _CAPITALS and (not span.text.isupper() or doc.shouted):
        return span.refused("a common word")
    if doc.in_negation(span.start):
        return span.refused("negated")
    if (
        previous
        and previous.value == "Retiree"
        and doc.low[previous.end : span.start].strip(" -") in ("", "na")
    ):
        return span.refused("what they did before")
    if after.startswith(("'s", "' ")) or (following in _COMPOUND and re.match(r"[ -]", after)):
        return span.refused("a thing named after a trade")
    if following == "of" or (span.value == "Employee" and re.search(r"\d\+? (?:\w+ )?$", before)):
        return span.refused("not their trade")
    dealing = _DEALINGS.search(before)
    if dealing and not _SOUGHT.search(before[: dealing.start() + 12]):
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
