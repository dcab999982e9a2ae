"""Whom people work for and what they sell, as a group's own words say it."""

from __future__ import annotations

import re

from boses_mock.market.vocabulary import Vocabulary, tokens
from boses_mock.personas.model import GroupDefinition
from boses_mock.personas.text import joined

from .mainland import in_english
from .said import of_kin
from .shown import clauses, shown

EMPLOYER = re.compile(
    r"\b(?:(?i:work(?:s|ing)? as (?:an? )?[a-z-]{2,20}(?: [a-z-]{2,20}){0,3} (?:at|for|with) )|"
    r"(?:(?i:work(?:s|ing)?|employed|agents?|drivers?|riders?|tellers?)\s(?:working\s)?"
    r"(?:at|for)|(?i:crew members?|staff|employees?)\s(?:working\s)?(?:at|for|of))\s(?:the\s)?|"
    r"(?i:kerja|bekerja|buruh|karyawan|karyawati|pekerja|pegawai|kakitangan|staf|perawat|jururawat)"
    r"\s(?:(?:di|pabrik|kilang|bank)\s){0,2}(?=(?:PT|CV|RS|Hospital|Bank|Kilang|Pabrik)\b)|"
    r"(?i:nurses?|teachers?|technicians?|operators?|engineers?|cashiers?|clerks?|lecturers?|"
    r"doctors?|pharmacists?|executives?|officers?|workers?|cooks?|guards?|cleaners?)\s"
    r"(?i:at|of)\s(?:the\s)?(?=(?:[A-Z][\w'’&.-]{0,30}\s){0,4}"
    r"(?:Hospitals?|Clinic|Klinik|Factory|Kilang|Bank|University|Universiti|Universitas|School|"
    r"Sekolah|SMK|SK|SD|SMP|SMA|Airport|Hotel|Resort|PT|Polytechnic|Politeknik|Puskesmas|RS|RSUD)"
    r"\b))"
    r"([A-Z][\w'’&.-]{1,30}(?:\s(?:of\s)?[A-Z][\w'’&.-]{0,30}){0,4})"
)
_THAI_EMPLOYER = re.compile(
    r"(?:โรงพยาบาล|โรงเรียน|มหาวิทยาลัย|บริษัท|ธนาคาร)"
    r"(?:(?!ที่|ใน|และ|ซึ่ง|จังหวัด)[ก-๙]){3,25}"
)
# Where somebody works, if the group's words say what kind of place it is: "hotel security guards".
_PLACES = (
    "hotel|resort|hospital|clinic|mall|supermarket|minimarket|factory|bank|airport|port|harbour|"
    "plantation|restaurant|warehouse|university|school|kindergarten|hotpot restaurant|spa|"
    "shipyard|call centre|call center|construction site|garment factory|shoe factory|"
    "electronics factory|glove factory|furniture factory|cement plant|power plant|gas station|"
    "petrol station|convenience store|pharmacy|logistics hub|data centre|cruise ship|mine"
)
_SORTS = (
    "public |private |government |local |large |small |international |provincial |district |"
    "general |state |luxury "
)
_KIND = re.compile(
    rf"\b(?:({_PLACES})\s(?:security|staff|nurses?|cleaners?|workers?|guards?|housekeepers?|cooks?|"
    rf"cashiers?|operators?|technicians?|crew|receptionists?|waiters?|employees?)\b|"
    rf"(?:work|works|working|employed|staff|nurses?|guards?|technicians?|operators?|workers?|"
    rf"cleaners?|cashiers?|supervisors?|teams)\s(?:in|at|for)\s(?:an?\s)?((?:{_SORTS})?(?:{_PLACES}))\b)",
    re.IGNORECASE,
)
# "nhà máy Samsung", "bệnh viện Bạch Mai": in Vietnamese the kind of place comes first.
_BIG = "A-ZĐÁÀẢÃẠÂẤẦẨẪẬĂẮẰẲẴẶÉÈẺẼẸÊẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢÚÙỦŨỤƯỨỪỬỮỰÝỲỶỸỴ"
_VIETNAMESE = re.compile(
    r"\b(?i:(nhà máy|công ty|tập đoàn|ngân hàng|bệnh viện|trường)) "
    rf"([{_BIG}][\w'’&.-]{{1,20}}(?:\s[{_BIG}][\w'’&.-]{{0,20}}){{0,2}})"
)
_VIETNAMESE_KINDS = {"bệnh viện": " Hospital", "trường": " School"}
# The same in Indonesian and Malay.
_TRANSLATED = {
    "kawasan industri": "an industrial estate",
    "kawasan perindustrian": "an industrial estate",
    "sd negeri": "a public primary school",
    "smp negeri": "a public junior high school",
    "sma negeri": "a public senior high school",
    "sd": "a primary school",
    "smp": "a junior high school",
    "sma": "a senior high school",
    "smk": "a vocational high school",
    "paud": "a preschool",
    "tk": "a kindergarten",
    "madrasah": "a madrasah",
    "tadika": "a kindergarten",
    "sekolah rendah": "a primary school",
    "sekolah menengah": "a secondary school",
    "hotel": "a hotel",
    "rumah sakit": "a hospital",
    "hospital": "a hospital",
    "pabrik": "a factory",
    "kilang": "a factory",
    "mal": "a mall",
    "mall": "a mall",
    "bandara": "an airport",
    "lapangan terbang": "an airport",
    "pelabuhan": "a port",
    "perkebunan": "a plantation",
    "ladang sawit": "an oil-palm estate",
    "kebun sawit": "an oil-palm estate",
    "restoran": "a restaurant",
    "gudang": "a warehouse",
    "proyek": "a building site",
    "tapak binaan": "a building site",
}
_KIND_THERE = re.compile(
    rf"\b(?:kerja|bekerja|buruh|karyawan|karyawati|satpam|guru|cikgu|perawat|pekerja|pegawai|jaga)\b"
    rf"(?: (?!di\b)\w{{1,15}}){{0,3}} di (?:sebuah )?({'|'.join(_TRANSLATED)})\b",
    re.IGNORECASE,
)
_MADE = {
    "sepatu": "a shoe factory",
    "kasut": "a shoe factory",
    "garmen": "a garment factory",
    "tekstil": "a textile mill",
    "elektronik": "an electronics factory",
    "rokok": "a cigarette factory",
    "makanan": "a food factory",
    "mebel": "a furniture factory",
    "perabot": "a furniture factory",
    "sarung tangan": "a glove factory",
    "ban": "a tyre factory",
    "tahu": "a tofu factory",
    "roti": "a bread factory",
}
_MAKING = re.compile(rf"\b(?:pabrik|kilang) ({'|'.join(_MADE)})\b", re.IGNORECASE)
_NAMED_PLACE = re.compile(
    r"\bat the ((?:Port|Airport|University|Hospital|Bank|Museum|Embassy) of "
    r"[A-Z][\w'’.-]{1,30}(?:\s[A-Z][\w'’.-]{0,30}){0,3})"
)
_SELLERS_WORDS = """
seller sellers vendor vendors owner owners trader traders hawker hawkers reseller resellers
shopkeeper penjual pedagang peniaga pemilik entrepreneur entrepreneurs dropshipper micro stall
"""
_SELLING_TRADES = frozenset(_SELLERS_WORDS.split())
_SELLING = re.compile(
    r"(?<![\w-])sell(?:s|ing)?\s(?!(?:on|at|in|to|by|from|online|through|via|their|his|her|out)\b)"
    r"((?:(?!(?:on|at|in|to|by|from|online|through|via|for|who|near|every|and use|with)\b)"
    r"[^\W\d_][\w'’-]*\s?){1,5})",
    re.IGNORECASE,
)
_SELLERS = re.compile(r"(\S+(?: \S+)?) (?:sellers?|vendors?|hawkers?)\b", re.IGNORECASE)
_STALL = re.compile(
    r"\b(?:run|runs|running|own|owns|owning|operate|operates|operating)\s(?:an?|their|her|his)\s"
    r"(?:small\s)?([^\W\d_][\w'’-]{1,20}(?:\s[^\W\d_][\w'’-]{1,20}){0,2})\s(?:stall|cart|kiosk)\b",
    re.IGNORECASE,
)
_NO_WARES = frozenset(["hawker", "market", "food", "street", "street food", "small", "family"])
_NOT_THEY = frozenset(
    ["that", "which", "where", "brand", "shop", "store", "people's", "app", "site", "company"]
)
# What a seller in a group's name may sell: of other words ("unbanked vendors") nobody can tell.
_WARES_WORDS = """
fish vegetable vegetables fruit flower flowers meat chicken pork rice noodle noodles bread
egg eggs tofu coffee snack snacks drinks juice ice cream clothes ukay-ukay shoes phones
batik newspapers lottery balut taho lugaw kakanin siomai barbecue isaw turon bakso sate
satay gorengan pempek martabak jamu tempe siomay ketoprak nasi goreng lemak kerabu padang
roti canai cendol kuih phở pho bún bun bánh banh mì mi xôi chè trà đá cà phê som tam moo
ping khao luk chin
"""
_WARES = frozenset(_WARES_WORDS.split())


def wares(vocabulary: Vocabulary, definition: GroupDefinition) -> str:
    """Return what people are said to sell: of "women who sell fish", fish."""
    texts = (definition.occupation, definition.description, definition.psychographic_notes)
    others = vocabulary.denials | _NOT_THEY
    for each in (each for text in (*texts, definition.name) for each in clauses(text)):
        clause = (not each.isascii() and in_english(each)) or each
        match = _SELLING.search(clause)
        if match and others.isdisjoint(tokens(clause[: match.start()])):
            return match[1].strip()
    for clause in (each for text in texts for each in clauses(text)):
        if (run := _STALL.search(clause)) and run[1].casefold() not in _NO_WARES:
            return run[1]
    for text in (definition.occupation, definition.name):
        match = _SELLERS.match(shown(text))
        words = match[1].casefold().split() if match else []
        if words and _WARES.issuperset(words):
            return " ".join(words)
    return ""


def sells(clause: str, definition: GroupDefinition) -> bool:
    """Tell whether what a clause says is sold is shown by the work itself."""
    trade = frozenset((definition.occupation or "").casefold().split())
    return _SELLING.search(clause) is not None and (
        not trade or not trade.isdisjoint(_SELLING_TRADES)
    )


def employer(definition: GroupDefinition) -> str:
    """Return whom people are said to work for, by name or else as a kind of place."""
    own = (definition.description, definition.psychographic_notes, definition.occupation)
    for text in (*own, definition.name):
        for clause in clauses(text):
            if of_kin(clause):
                continue
            if thai := _THAI_EMPLOYER.search(clause):
                return thai[0]
            if match := _VIETNAMESE.search(clause):
                return match[2] + _VIETNAMESE_KINDS.get(match[1].casefold(), "")
            if match := _NAMED_PLACE.search(clause):
                return f"the {match[1].strip(' .')}"
            if match := EMPLOYER.search(clause):
                return match[1].strip(" .")
    for text in own:
        for clause in (each for each in clauses(text) if not of_kin(each)):
            if match := _KIND.search(clause):
                return joined("a ", (match[1] or match[2]).casefold())
            if match := _MAKING.search(clause):
                return _MADE[match[1].casefold()]
            if match := _KIND_THERE.search(clause):
                return _TRANSLATED[match[1].casefold()]
    return ""
