"""Work told by what people do: "people fixing motorbikes", "mga nagtitinda ng gulay".

A verb counts where it is said of the audience: behind "who" and its like, or behind the word for
people. The titles are `deed_table.py`'s. Refuses what is done for oneself, now and then or at home,
what others do, and verbs whose object tells of no trade.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from ..spans import MEDIUM, MOST, Span
from ..text import Doc, words
from .agent_words import ADJECTIVES, AFTER, LED, NO_NOUNS
from .deed_table import AGENT, BASE, GERUND, WHOLE, Deed, english_verbs, forms, title

_PEOPLE = frozenset(
    words(
        "people persons person women woman men man moms mom mums mothers mother dads fathers"
        " father guys folks youth youths teens girls boys ladies lady adults locals residents"
        " villagers couples families those anyone everyone someone individuals seniors titas"
        " workers filipinos filipinas indonesians malaysians vietnamese thais migrants uncles"
        " aunties grandmothers grandfathers widows households folk males females parents"
    )
)
_LEADS = {
    "tl": frozenset(words("mga na ang yung at si sina nanay tatay")),
    "id": frozenset(
        words(
            "yang orang ibu ibu-ibu bapak bapak-bapak perempuan wanita lelaki pria laki emak"
            " warga mereka makcik pakcik kerja kerjanya kerjaan pekerjaan usaha org"
        )
    ),
    "vi": frozenset(
        words(
            "người nguoi phụ nữ nhân ông chị anh cô bà hộ dân nông chuyên nghề nghe họ con em chú"
        )
    ),
    "th": frozenset(words("khon khonthi thi mae pho ying chai pa lung")),
}
_ADVERBS = frozenset(
    words(
        "mainly mostly also now still currently usually professionally daily both all are is"
        " personally manually together either primarily actually"
    )
)
_ARTICLES = frozenset(
    words(
        "the a an some any various different many several other others small big large fresh local"
        " homemade cheap imported cooked raw native handmade all most of people's peoples' clients'"
        " new heavy custom wholesale retail ng mga ang nang các những những mấy everyone's"
        " customers' more organic"
    )
)
_OWN_GOODS = frozenset(words("their his her my our own your its old unused preloved pre-loved"))
_MEASURES = frozenset(
    words("sack sacks bag bags box boxes crate crates kilo kilos bundle bundles cup cups pieces")
)
_HABIT = re.compile(
    r"(?:[^.;,()\n]{0,50}\b)?(?:at home|for (?:fun|themselves|their (?:own )?(?:\w+ )?(?:famil\w+"
    r"|kids|children|household))|as a hobby|(?:on|every|during) (?:the )?weekends?|on the side"
    r"|now and then|once (?:in|a|every)|from time to time|sometimes|occasionally|in their (?:free"
    r"|spare)|times a|to (?:work|school|the office|pay less)"
    r"|every (?:month|morning|day|night|evening)"
    r"|di rumah|sa bahay|ở nhà|tại nhà|untuk sendiri|untuk keluarga|cho gia đình|minsan|kadang)\b"
)
_SITE = (
    r"(?:factor(?:y|ies)|mills?|plants?|canner(?:y|ies)|salons?|parlou?rs?|shops?|restaurants?"
    r"|hotels?|resorts?|canteens?|kitchens?|carinderias?|eater(?:y|ies)|baker(?:y|ies)|hospitals?"
    r"|schools?|clinics?|offices?|markets?|stalls?|warehouses?|centers?|centres?|laundr(?:y|ies)"
    r"|laundromats?|bars?|spas?|studios?|agenc(?:y|ies)|cafes?|cafés?|barracks|ships?|nursing homes"
    r"|pabrik|kilang|kantin|restoran|warung|kedai|pasar|panti|hotel|rumah sakit|karinderya|palengke"
    r"|ospital|pabrika|karenderya|quán|nhà hàng|tiệm|trường|bệnh viện|nhà máy|xưởng|viện)"
)
_AT_HOME = ("at home", "di rumah", "sa bahay", "ở nhà", "tại nhà")
_PAID = re.compile(
    rf"[^.;,()\n]{{0,48}}?\b(?:for a living|professionally|to sell|pambenta|para ibenta"
    r"|na binebenta|(?:untuk|buat) dijual|để bán|for (?:others?|other|customers?"
    r"|clients?|tourists|export|sale|hire|weddings?|events?|families|offices|schools?|neighbou?rs"
    r"|hotels?|restaurants?|youtubers|influencers|agencies|a living|pay|rich|well-off|foreign)"
    r"|(?:untuk|buat) (?:orang|tetangga|pelanggan|tamu)|cho (?:người|khách|nhà giàu)|para sa iba"
    rf"|(?:in|at|for|on|aboard|di|sa|ở|tại|trong) (?:[^\W\d]+[ -]){{0,3}}?{_SITE})\b"
)
_FACTORY = re.compile(r"factor|mill|cannery|canneries|pabrik|kilang|nhà máy|xưởng")
_SOLD_AT = re.compile(
    r" (?:(?:at|in) (?:an? |the )?(?:\w+ ){0,2}markets?|online|on (?:shopee|lazada))\b"
)
_SECOND = re.compile(
    r"\b(?:whose|(?:kids|children|sons|daughters|husbands?|wives|wife|partners?) who)\b"
)
_PART = re.compile(r"[.;\n]")
_MOST_NOUNS = 3


def extract(doc: Doc, other: bytearray) -> Iterator[Span]:
    """Yield trades by deeds; `other` marks what other fields were read from."""
    end = 0
    for first, last, (kind, language, deeds) in islice(forms().find(doc), MOST):
        if not _said_of_them(doc, first, kind, language, other):
            continue
        if kind == WHOLE:
            said, end = _object(doc, last, other, language) or ([], last)
            more = _title(doc, deeds[1:], said, end, english=False) if said else ""
            yield _span(doc, first, end if more else last, more or deeds[0].bare)
            continue
        begin = _shared(doc, last) if language == "en" else last
        object_ = _object(doc, begin, other, language)
        if object_ is None:
            continue
        said, end = object_
        if (kind == AGENT and not said) or "online" in said:
            continue
        told = _title(doc, deeds, said, end, english=language == "en")
        if not told and last - first > 1:  # "lái xe" of an "xe ben"
            said = [doc.tokens[last - 1].low, *said]
            told = _title(doc, deeds, said, end, english=language == "en")
        if told:
            yield _span(doc, first, end, told)


def _span(doc: Doc, first: int, last: int, label: str) -> Span:
    start, end = doc.tokens[first].start, doc.tokens[last - 1].end
    value = label[0].upper() + label[1:]
    return Span("occupation", value, start, end, doc.raw[start:end], MEDIUM)


def _title(doc: Doc, deeds: tuple[Deed, ...], said: list[str], last: int, *, english: bool) -> str:
    at = doc.tokens[last - 1].end
    habit = _HABIT.match(doc.low, at, min(len(doc.low), at + 80))
    if habit:
        at_home = habit[0].endswith(_AT_HOME)
        deeds = tuple(deed for deed in deeds if deed.home and at_home)
    paid = _PAID.match(doc.low, at, min(len(doc.low), at + 80))
    if sold := _SOLD_AT.match(doc.low, at):  # told by where they sell
        markets = [deed.market for deed in deeds if "market" in sold[0] and not english]
        return next((market for market in markets if market), "")
    factory = paid is not None and _FACTORY.search(paid[0]) is not None
    for deed in deeds:
        told = title(deed, said, english=english, paid=paid is not None)
        if told:
            return deed.factory if factory and deed.factory else told
    return ""


def _said_of_them(doc: Doc, at: int, kind: str, language: str, other: bytearray) -> bool:
    """Whether the deed is the audience's."""
    if kind in (AGENT, WHOLE):
        return True
    if other[doc.tokens[at].start]:
        return False
    before = at
    while before and at - before < 3 and doc.tokens[before - 1].low in _ADVERBS:
        before -= 1
    if kind == GERUND and _listed(doc, at, other):
        return True
    if not before:
        return kind == GERUND or language in ("tl", "id")
    lead = doc.tokens[before - 1]
    if kind == GERUND and doc.tokens[at - 1].low == "now":
        return not _SECOND.search(doc.before(lead.start, 60))  # "ex-seafarers now raising goats"
    gap = doc.low[lead.end : doc.tokens[before].start]
    if gap not in (" ", "-"):
        return language == "tl" and "," in gap
    if language == "en":
        return _english_lead(doc, before - 1, kind)
    if language == "tl" and lead.low.endswith("ng") and lead.low not in ("ng", "nang"):
        return True  # the linker: "babaeng nagtitinda"
    return lead.low in _LEADS[language] and (lead.low != "at" or at > 2)


def _listed(doc: Doc, at: int, other: bytearray) -> bool:
    """Whether a comma after the place parts a deed from whom it is said of: "fathers in Lamitan,
    harvesting copra"."""
    before = doc.tokens[at - 1] if at else None
    if before is None or doc.low[before.end : doc.tokens[at].start] != ", ":
        return False
    return bool(other[before.start]) and not _SECOND.search(doc.before(before.start, 60))


def _english_lead(doc: Doc, at: int, kind: str) -> bool:
    lead = doc.tokens[at]
    if lead.low in ("who", "that"):
        part = doc.before(lead.start, 80)
        return not _SECOND.search(_PART.split(part)[-1] + lead.low) and (
            kind == BASE or doc.tokens[at + 1].low in ("are", "is")
        )
    if lead.low not in _PEOPLE:
        return False
    if kind == GERUND:
        return not _SECOND.search(doc.before(lead.start, 60))
    return lead.low in ("people", "persons", "person", "man", "woman") and bool(
        LED.search(doc.before(lead.start, 32))
    )


def _shared(doc: Doc, at: int) -> int:
    """Past "and sell" of "grow and sell vegetables", whose object is the first verb's too."""
    ahead = [t.low for t in doc.tokens[at : at + 2]]
    joined = len(ahead) == 2 and ahead[0] in ("and", "or") and ahead[1] in english_verbs()
    return at + 2 if joined else at


def _object(doc: Doc, at: int, other: bytearray, language: str) -> tuple[list[str], int] | None:
    """The nouns of what the deed is done to, and where they end; None if it is their own."""
    nouns: list[str] = []
    low = [t.low for t in doc.tokens[at : at + 8]]
    for i, word in enumerate(low):
        token = doc.tokens[at + i]
        gap = doc.low[doc.tokens[at + i - 1].end : token.start]
        if gap not in (" ", "-") or other[token.start] or doc.in_negation(token.start):
            break
        if word in _OWN_GOODS and not nouns and language == "en":
            return None
        if not nouns and word in _ARTICLES:
            continue
        if nouns and word == "of" and nouns[-1] in _MEASURES:
            nouns = []
            continue
        if word in AFTER or (language == "en" and word in NO_NOUNS - ADJECTIVES):
            break
        if not word[0].isalpha() or len(nouns) == _MOST_NOUNS:
            break
        nouns.append(word)
        last = at + i + 1
    return (nouns, last) if nouns else ([], at)
