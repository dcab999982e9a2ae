# ruff: noqa: E501, SIM905 - tables read better whole
"""What a thing is called, by the text that shows it.

A name that the text gives comes first: in quotes, introduced, or as a subject. Else it is what the
text says it is, with an article: "the oat-milk coffee".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from boses_mock.kernel.steps import Steps
from boses_mock.studies.reading.category import sort_of
from boses_mock.studies.reading.money import strip_prices

NOTHING = "this idea"
_LONGEST = 20_000  # characters of a text in which a name is looked for
_BEFORE = 60  # characters before a quote that may tell it to be a slogan
QUOTED = re.compile(r"[\"“”«»]([^\"“”«»\n]{2,80})[\"“”«»]|(?<!\w)['‘]([^'‘’\n]{2,60})['’](?!\w)")
_NAMED = re.compile(
    r"(?:\b(?:switch (?:from \w+ )?to|called|named|dubbed|introducing|brand name|bernama|tên là|pinangalanang)\b:?\s+)"
    r"((?:[A-Z0-9][\w’'&+\-]*)(?:\s+(?:[A-Z0-9][\w’'&+\-]*|of|and|by|&)){0,3})",
    re.I,
)
_APPOSED = re.compile(  # "think of the Zentra X, a foldable phone"
    r"\b(?:of|about|on|try|buy|use|order|meet|called|to|for|is|tentang|về|tungkol sa|introducing|presenting|launch(?:ing)?)\s+(?:the\s+)?"
    r"((?:[A-Z][\w’'&+\-]*)(?:\s+[A-Z0-9][\w’'&+\-]*){0,3}),\s+(?:an?|our|the|your|sebuah|kopi|teh|minuman|một|isang|ang)\s",
    re.M,
)
_APPOSED_BARE = re.compile(  # "think of KusinaPro, rice cooker with a timer", "Sabay, QR payment app"
    r"\b(?:think|thoughts|feel|opinion|try|buy|use|introducing|presenting|meet)\s+(?:(?:of|about|on)\s+)?"
    r"((?:[A-Z][\w’'&+\-]*)(?:\s+[A-Z0-9][\w’'&+\-]*){0,3})(?:,|:)\s+(?!(?:and|or|which|who|that|at|in|for|with|is|are|do|does|would|will|how|what|if)\b)(?:[A-Z]{2,4}\s)?[a-zà-ỹ]",
    re.M,
)
_HEADLINE = re.compile(
    r"^([^\W\d_][^.!?:;,\n]{1,50}):\s"
)  # "Tã giấy Bé Êm: 199.000đ for 60 pieces"
_INNER = re.compile(r"^[A-Z][a-z]{1,20}-?[A-Z0-9]\w{0,20}$")  # "LinisPods"
_BESIDE = re.compile(  # "An electric SUV for families, VinTerra, 980 million ₫"
    r"^(?:An?|Our|The|Isang|Sebuah|Một)\s[^.,;:!?\n]{5,70}, ([A-Z][a-z]{1,20}[A-Z]\w{1,20})[,.:]"
)
_LEADING = re.compile(r"^[^.!?:\n]{1,200}[.!?]\s+")
_ASKING_MOST = 4  # sentences that ask or instruct, before the text comes to its thing
_SLOGAN = re.compile(
    r"(?:message|tag ?line|slogan|claim|headline|pesan|thông điệp|motto)\w*\W*$", re.I
)
_IS_A = re.compile(
    r"(?:^|[.\n!?:]\s?)((?:[A-Z][\w’'&+\-]*)(?:\s+[A-Z0-9][\w’'&+\-]*){0,3})\s+"
    r"(?:is|are|offers|brings|lets|helps|adalah|là|ay)\s",
    re.M,
)
_DOES = re.compile(  # "GasKredit lends the price of a motorbike"
    r"(?:^|[.\n!?]\s)((?:[A-Z][a-z0-9]+[A-Z]\w*|[A-Z][\w’'&+\-]*(?:\s+[A-Z][\w’'&+\-]*){1,3})|[A-Z][\w’'&+\-]{2,}(?=\s(?:lends|lets|sells|turns|combines|delivers|connects)\s))"
    r"\s+(?:[a-z]{2,12}[^s\W]s|menawarkan|memberi\w*|membantu|cung cấp|giúp|mang|cho)\s"
)
_THAI = re.compile("[\u0e01-\u0e3a\u0e40-\u0e5b]")
_LATIN = re.compile(r"(?<![\w.])[A-Z][A-Za-z][\w’'&+\-]+(?:\s[A-Z][A-Za-z][\w’'&+\-]+){0,2}")
_THAI_THINGS: Mapping[str, str] = {  # what is sold, as a Thai text calls it; the longer word first
    "แชมพู": "shampoo", "ยาสีฟัน": "toothpaste", "ครีมกันแดด": "sunscreen", "ครีม": "cream", "เซรั่ม": "serum", "สบู่": "soap", "ผงซักฟอก": "detergent", "น้ำยาซักผ้า": "detergent",
    "คอลลาเจน": "collagen", "วิตามิน": "vitamin", "อาหารเสริม": "supplement", "ผ้าอ้อม": "diapers", "นมผง": "formula", "บะหมี่": "noodles", "กาแฟ": "coffee", "ชานม": "milk tea", "นม": "milk", "เครื่องดื่ม": "drink",
    "ขนม": "snack", "ประกัน": "insurance", "สินเชื่อ": "loan", "บัตรเครดิต": "credit card", "คอนโด": "condo", "มอเตอร์ไซค์": "motorbike", "โทรศัพท์": "phone", "ซิม": "SIM", "คอร์ส": "course", "แอป": "app", "ยา": "medicine",
}  # fmt: skip
_STOP = (
    r"that|which|for|with|at|in|on|from|priced|who|to|by|is|are|was|of|where|made|using|costing|"
    r"costs|delivered|launching|will|would|called|named|when|if|as|designed|you|we|they|it|do|does|"
    r"can|so|because|and|or|but|has|have|sold|seharga|dengan|yang|untuk|dari|giá|với|cho|dành|na|ng|"
    r"sa|para|than|like|before|after|about|into|featuring|containing|aimed|targeting|tailored|under|tanpa|beside|near|opposite"
)
_PHRASE = (
    rf"((?:(?!(?:{_STOP})\b)(?:[^\W\d_]|\d(?=[A-Z]))[\w’'\-]*\s+){{0,6}}(?!(?:{_STOP})\b)[^\W\d_][\w’'\-]*)"
    rf"(?=\s+(?:(?:{_STOP})\b|[\d₱฿₫(]|S\$|RM|Rp)|\s*[,.;:?!()\n—–\"”]|\s*$|\s+)"
)
_FOUND = (
    re.compile(
        r"(?<!beside )(?<!near )(?<!opposite )"  # where it stands
        rf"\b(?:an?|our|a new|our new|new|isang|sebuah|suatu)\s+(?:brand.new\s+|new\s+|bagong\s+)?{_PHRASE}",
        re.I,
    ),
    re.compile(rf"\b(?:tentang|mengenai|soal|terhadap|về)\s+{_PHRASE}", re.I),
    re.compile(rf"\b(?:tungkol sa|ang bagong|bagong|ang)\s+(?:bagong\s)?{_PHRASE}", re.I),
    re.compile(rf"\b(?:the|this|these|your)\s+(?:new\s+)?{_PHRASE}", re.I),
    re.compile(
        rf"\b(?:think|feel|opinion|views?|reactions?)\s+(?:about|of|on|to|towards)\s+{_PHRASE}",
        re.I,
    ),
    re.compile(
        rf"\b(?:buy|use|try|order|drink|eat|launch|launching|offering|sell)\s+{_PHRASE}", re.I
    ),
)
_STATED = re.compile(rf"^\W*{_PHRASE}", re.I)
GENERIC = frozenset(
    "idea concept product question following price way chance thing people market brand time month "
    "day week year company customer customers consumer consumers first kind lot bit few number "
    "category study survey group target audience reaction thoughts opinion feeling same other "
    "design packaging ad advert campaign slogan launch option next video post offer it this that "
    "them us one something anything average current place friend day-to-day scale moment household "
    "minute minutes hour briefing document page section overall purchase initial early very main key "
    "background objective target message summary sa tingin tingin mo niyo ninyo masasabi description".split()
)
ASKING = re.compile(
    r"^(?:so |and |please |kindly )?(?:what|how|would|do|does|did|will|could|can|should|why|which|who|"
    r"when|are|is|have|tell|describe|explain|share|imagine|rate|apa|bagaimana|apakah|bạn|ano|paano|"
    r"gusto|we|our team|this (?:document|brief))\b",
    re.I,
)
_INSTRUCTING = re.compile(
    r"^(?:please |kindly )?(?:react|respond|look|read|consider|evaluate|review|assess|give|share|"
    r"imagine|think|basahin|baca|lihat|nilai|xem|đọc|đánh giá)\b",
    re.I,
)
_LABEL = frozenset(
    "name description tagline offer stimulus summary format nama tên pangalan".split()
)


def named(texts: Sequence[str]) -> Steps[str]:
    """Find what the first text that tells it calls the thing, "" if none does."""
    for text in map(_beginning, texts):
        found = proper(text)
        yield
        found = found or _thai(text) or _described(text)
        yield
        if found:
            beside = _BESIDE.match(text) if found.startswith("the ") else None
            return beside[1] if beside else (yield from _by_name(found, texts))
    return ""


def _by_name(found: str, texts: Sequence[str]) -> Steps[str]:
    """Return the name alone of what a text describes by it: "sữa MamaBest" where it has that."""
    words = found.split()
    if len(words) > 1 and any(word[:1].isupper() for word in words):
        for text in map(_beginning, texts):
            name = proper(text)
            yield
            if name and name != found and set(name.split()) & set(words):
                return name
    return found


def _thai(text: str) -> str:
    """Return what a Thai text calls its thing: a name in Latin letters, else what it is."""
    if not _THAI.search(text):
        return ""
    named = next((found[0] for found in _LATIN.finditer(text)), "")
    if named:
        return named
    places = {text.find(word): thing for word, thing in _THAI_THINGS.items() if word in text}
    return f"the {places[min(places)]}" if places else ""


def _beginning(text: str) -> str:
    """Return the lines of a text in which its thing is named, if it is to be named at all."""
    if len(text) <= _LONGEST:
        return text
    return text[:_LONGEST].rpartition("\n")[0] or text


def proper(text: str) -> str | None:
    """Return a name that the text gives the thing: in quotes, introduced, or as a subject."""
    for match in QUOTED.finditer(text):
        words = (match[1] or match[2]).strip(" ,.")
        before = text[max(0, match.start() - _BEFORE) : match.start()]
        slogan = _SLOGAN.search(before) or re.search(r"[,?!:]", words)
        if 1 <= len(words.split()) <= 5 and not slogan and not words[:1].islower():
            return words
    for pattern in (_APPOSED, _APPOSED_BARE, _NAMED, _IS_A, _DOES):
        for named in pattern.finditer(text):
            words = named[1]
            if not words[0].isupper() or ASKING.match(words) or words.lower() in GENERIC:
                continue
            return _determined(words) if _plain(words) else words
    headline = _HEADLINE.match(_shown(text))
    return headline[1] if headline and _names(headline[1]) else None


def _shown(text: str) -> str:
    """Return a text from where it comes to its thing, after what it asks of whoever reads it."""
    rest = text.strip()
    for _ in range(_ASKING_MOST):
        leading = _LEADING.match(rest)
        if not leading or not ("?" in leading[0] or _INSTRUCTING.match(rest) or ASKING.match(rest)):
            break
        rest = rest[leading.end() :]
    return rest


def _names(headline: str) -> bool:
    """Tell whether a headline is a name, and not the label of a section."""
    words = headline.split()
    return (
        (1 < len(words) <= 6 or _INNER.search(headline) is not None)
        and words[0][:1].isupper()
        and words[-1][:1].isupper()
        and not {words[0].lower(), words[-1].lower()} & (GENERIC | _LABEL)
        and not ASKING.match(headline)
        and not _INSTRUCTING.match(headline)
    )


def _described(text: str) -> str | None:
    """Return what the text calls the thing by its kind: "the oat-milk coffee"."""
    bare = strip_prices(text)
    for place, pattern in enumerate(_FOUND):
        found = next(_heads(pattern, bare), None)
        if found:
            return found if place == 1 else _determined(found)
    first = _shown(bare).split("\n")[0]
    if "?" in first or len(first.split()) > 12 or ASKING.match(first):
        return None
    stated = next(_heads(_STATED, first), "")
    if len(stated.split()) < 2 and not sort_of(stated):
        return None
    return _determined(stated[0].lower() + stated[1:] if stated[1:].islower() else stated)


def _plain(name: str) -> bool:
    first = name.split()[0]
    return first.lower() in ("the", "this", "our", "a", "an", "these", "it", "we", "they", "there")


def _heads(pattern: re.Pattern[str], text: str) -> Iterator[str]:
    for match in pattern.finditer(text):
        words = re.sub(r"\s+", " ", match[1]).strip(" ’'-")
        lower = words.lower().split()
        if lower and lower[-1] not in GENERIC and lower[0] not in GENERIC and len(words) > 2:
            yield re.sub(r"^(?:new|our|the|this|a|an)\s+", "", words, flags=re.I)


def _determined(words: str) -> str:
    bare = re.sub(r"^(?:the|this|our|an?|these|new)\s+", "", words, flags=re.I)
    if not bare or bare.lower() in GENERIC or _plain(bare):
        return NOTHING
    titled = all(word[:1].isupper() for word in bare.split())
    return bare if titled and bare[:1].isupper() else f"the {bare}"
