"""Whom people work for and what they sell, as a group's own words say it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import takewhile

from boses_mock.market.glossary import Glossary
from boses_mock.market.vocabulary import Vocabulary, tokens
from boses_mock.personas.model import GroupDefinition
from boses_mock.personas.occupations.workplace import one_of, work_place
from boses_mock.personas.text import joined

from ..telling.shown import clauses, shown
from ..tongues import mainland
from ..tongues.filipino import in_english
from .crops import good_in
from .kin import of_kin
from .others import own_part
from .places_of_work import firm_of, place_of_work

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
# Companies that need no word for what they are: "engineers at Petronas in Kerteh".
_AT_COMPANY = re.compile(
    r"\b(?i:engineers?|technicians?|operators?|executives?|officers?|clerks?|cashiers?|baristas?|"
    r"analysts?|managers?|supervisors?|developers?|accountants?|crew|staff|workers?|employees?)"
    r"\s(?i:at)\s((?!Pasar\b)[A-Z][\w'’&.-]{1,30}(?:\s[A-Z][\w'’&.-]{0,30}){0,3})"
)
# Whoever a clause begins with, of whatever trade: "Team leaders at Concentrix in Cebu IT Park",
# "Bus captains with SBS Transit". Sellers and customers at a name are at a market or a shop.
_FIRM = (
    r"(?!(?:Toyota|Honda|Yamaha|Suzuki|Isuzu|Mitsubishi|Kia|Hyundai|Perodua|Proton|Nissan|Mazda|Ford|"
    r"BYD|VinFast|SSS|GSIS|Pag-IBIG|PhilHealth|HDB|CPF|EPF|BPJS|Pasar|Chợ|Talad|Facebook|GCash|"
    r"TikTok|Shopee|Lazada|PhDs?|MBAs?|IELTS|TESDA|O-levels?|A-levels?)\b)"
    r"([A-Z][\w'’&.-]{1,30}(?:\s[A-Z][\w'’&.-]{0,30}){0,3})"
)
_HEADED_AT = re.compile(
    r"^(?:[A-Za-z][\w'’/-]{1,20} ){0,4}?(?P<head>[A-Za-z][a-z]{2,14}(?:ers|ors|ists|ians|eers|ants)"
    r"|(?i:nurses|midwives|agents|clerks|cooks|guards|aides|captains|pilots|crew|"
    r"staff|stewardesses|reps|admins)) at "
    rf"{_FIRM}(?=$|[,;.(]| (?:in|who|on|and|with|from|near|outside|working)\b)"
)
_HEADED_WITH = re.compile(
    r"^(?:[A-Za-z][\w'’/-]{1,20} ){0,4}?(?i:captains|pilots|crew|stewards|stewardess(?:es)?|"
    r"attendants|agents|advis[eo]rs|officers|executives|engineers|analysts|consultants|drivers|conductors|"
    r"nurses|guards|technicians|instructors|couriers|riders|therapists|planners) with "
    rf"{_FIRM}(?=$|[,;.(]| (?:in|who|on|from|working)\b)"
)
_NO_STAFF = frozenset(
    [
        "vendors",
        "sellers",
        "hawkers",
        "traders",
        "peddlers",
        "porters",
        "stallholders",
        "stallkeepers",
    ]
)
# In Malay and Indonesian the kind of place comes first: "di kilang Intel Bayan Lepas".
_FIRM_THERE = re.compile(
    r"\b(?:di|dekat|kat) (?:kilang|pabrik|syarikat|perusahaan|gudang) "
    r"([A-Z][\w'’&.-]{1,30}(?:\s[A-Z][\w'’&.-]{0,30}){0,3})"
)
# "Korean-owned companies" are of a kind, and none of that name.
_OF_A_KIND = re.compile(
    r"-(?:owned|run|based|backed|funded|invested|managed|led|style|listed|speaking)\b",
    re.IGNORECASE,
)
_NO_NAMES = frozenset(["RS", "PT", "CV", "Bank", "Hospital", "Kilang", "Pabrik", "RSUD"])
# "chief engineers on bulk carriers for Maersk"
_FOR_FIRM = re.compile(
    r"\b(?i:engineers?|seafarers?|seam[ae]n|officers?|mates|deckhands?|captains?|pilots?|crew|"
    r"stewards?|stewardess(?:es)?|bosuns?|oilers|fitters|divers|welders|surveyors)"
    r"(?: on (?:[a-z][a-z-]{1,15} ){1,3})? ?for "
    r"([A-Z][\w'’&.-]{1,30}(?:\s[A-Z][\w'’&.-]{0,30}){0,2})"
)
_ON_A_LINE = re.compile(
    r"\b(?:assembly|production|packing|sewing) lines? (?:at|of|for) ((?:the )?"
    r"[A-Z][\w'’&.-]{1,30}(?:\s[A-Z][\w'’&.-]{0,30}){0,3})"
)
# Whatever they are there, unless they are patients, pupils or customers: "Perawat ... di RS ...".
_NAMED_THERE = re.compile(
    r"\bdi ((?:RS|RSU|RSUD|RSUP|PT|CV|Klinik|Puskesmas|Kilang|Pabrik|Hospital|Universitas|"
    r"Universiti)(?: [A-Z][\w'’&.-]{0,30}){1,4})"
)
_VISITORS = re.compile(
    r"\b(?:nabung|simpan|berobat|periksa|kontrol|rawat|lahiran|melahirkan|bersalin|belanja|beli|"
    r"sekolah|kuliah|belajar|pinjam|pasien|pesakit|antre|dekat|anak)\b",
    re.IGNORECASE,
)
# A school may be their children's.
_THAI_EMPLOYER = re.compile(
    r"(?:โรงพยาบาล|มหาวิทยาลัย|บริษัท|ธนาคาร)(?:(?!ที่|ใน|และ|ซึ่ง|จังหวัด)[ก-๙]){3,25}"
)
# "nhà máy Samsung", "bệnh viện Bạch Mai": in Vietnamese the kind of place comes first.
_BIG = "A-ZĐÁÀẢÃẠÂẤẦẨẪẬĂẮẰẲẴẶÉÈẺẼẸÊẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢÚÙỦŨỤƯỨỪỬỮỰÝỲỶỸỴ"
_NO_FIRMS = "KCN|TP|UBND|IT|HR|QA|QC|CNTT|PR|Marketing|Sales?|Telesales?|Grab|Be|Gojek"
_VIETNAMESE = re.compile(
    r"\b(?i:(nhà máy|công ty|tập đoàn|ngân hàng|bệnh viện|trường|công nhân|nhân viên|kỹ sư)) "
    rf"(?!(?:{_NO_FIRMS})\b)([{_BIG}][\w'’&.-]{{1,20}}(?:\s[{_BIG}][\w'’&.-]{{0,20}}){{0,3}})"
)
_ESTATE = re.compile(
    rf"\b(?:KCN|(?i:khu công nghiệp)|[Kk]awasan [Ii]ndustri) ([{_BIG}][\w'’&.-]{{1,20}}"
    rf"(?:\s[{_BIG}][\w'’&.-]{{0,20}}){{0,2}})|"
    rf"\b(?i:at|in) (?:the )?([{_BIG}][\w'’&.-]{{1,20}}(?:\s[{_BIG}][\w'’&.-]{{0,20}}){{0,2}}) "
    r"[Ii]ndustrial (?:[Pp]ark|[Zz]one|[Ee]state)\b"
)
_VIETNAMESE_KINDS = {"bệnh viện": " Hospital", "trường": " School"}
_NONE = "(?!)"  # what nothing is found by
_NAMED_PLACE = re.compile(
    r"\bat the ((?:Port|Airport|University|Hospital|Bank|Museum|Embassy) of "
    r"[A-Z][\w'’.-]{1,30}(?:\s[A-Z][\w'’.-]{0,30}){0,3})"
)
# "on the line at the Changshin shoe factory"
_NAMED_KIND = re.compile(
    r"\b(?:at|in) (?:the |an? )?((?:[A-Z][\w'’&.-]{1,20} ){1,3}(?:[a-z]{3,12} ){0,2}"
    r"(?:factory|plant|mill|shipyard|refinery|mine|cannery|warehouse))\b"
)
_SELLING = re.compile(
    r"(?<![\w-])sell(?:s|ing)?\s(?!(?:on|at|in|to|by|from|online|through|via|their|his|her|out)\b)"
    r"((?:(?!(?:on|at|in|to|by|from|online|through|via|for|who|near|every|and use|with)\b|"
    r"live(?:stream)?(?= (?:on|at|in|via|from|to|every|and|or|with)\b|$))"  # how
    r"[^\W\d_][\w'’-]*\s?){1,5})",
    re.IGNORECASE,
)
# The same in Indonesian and Malay, up to where, how or when it is done.
_SELLING_THERE = re.compile(
    r"\b(?:jualan|jual|menjual|berjualan|dagang|berdagang|pedagang|berniaga|menjaja|penjual|penjaja|peniaga)\s"
    r"((?:(?!(?:online|dalam|pasar|kaki|kecil|asongan|wanita|perempuan|lelaki|runcit|di|ke|dari|lewat|via|melalui|untuk|secara|sampingan|"
    r"sambil|tiap|setiap|setelah|selepas|sejak|dan|atau|live|lagi|juga|tepi|pinggir|depan|dekat|kat|sekitar|seberang|pagi|malam|petang|sore|saja|sahaja|yang|dengan|pakai|"
    r"guna|buat|beli|barang|rumahan|jalanan|keliling|hasil)\b)[^\W\d_][\w'’-]*\s?){1,4})",
    re.IGNORECASE,
)
_BRIEFLY = 3
_SELLS_THERE = re.compile(
    r"\b(?:nagtitinda|nagbebenta) ng \w{2,20}"
    r"(?: (?!(?:sa|online|habang|at|na|tuwing|kapag|gamit)\b)\w{2,20}){0,2}"
)
_TINDERA = re.compile(
    r"\b(?:tindera|tindero|magtitinda|maglalako|naglalako|vendor) (?:ng|sang|og|sa) (\w{2,20})\b"
)
_SELLERS_OF = re.compile(
    r"\b(?:sellers|vendors|hawkers|traders|peddlers) of "
    r"((?:(?!(?:in|at|on|who|with|from|near|and|or)\b)[^\W\d_][\w'’-]*\s?){1,4})",
    re.IGNORECASE,
)
_SOLD_THERE = re.compile(r"\b(?:bán|buôn|tukang|mang|abang) (?:lẻ |sỉ )?|(?:ขาย|แม่ค้า|พ่อค้า)", re.I)
_SELLERS = re.compile(r"(\S+(?: \S+)?) (?:sellers?|vendors?|hawkers?)\b", re.IGNORECASE)
_STALL = re.compile(
    r"\b(?:run|runs|running|own|owns|owning|operate|operates|operating)\s(?:an?|their|her|his)\s"
    r"(?:small\s)?([^\W\d_][\w'’-]{1,20}(?:\s[^\W\d_][\w'’-]{1,20}){0,2})\s(?:stall|cart|kiosk)\b",
    re.IGNORECASE,
)
_STALL_OF = re.compile(
    r"\b(?:stalls?|carts?|kiosks?) (?:of|selling) "
    r"((?:(?!(?:in|at|on|who|with|from|near|their|his|her)\b)[^\W\d_][\w'’-]*\s?){1,4})",
    re.IGNORECASE,
)
_FORMER = re.compile(  # where they worked once is where they work no more
    r"^(?:dulu|dulunya|dahulu|bekas|mantan|eks|former|formerly|previously|used to|dati)\b|"
    r"\b(?:used to|no longer) work",
    re.IGNORECASE,
)
_LINKS = frozenset(["ng", "sang", "og"])  # before what is sold
_NO_WARES = frozenset(["hawker", "market", "food", "street", "street food", "small", "family"])
_NOT_THEY = frozenset(
    ["that", "which", "where", "brand", "shop", "store", "people's", "app", "site", "company"]
)


@lru_cache(maxsize=8)
def _kinds(glossary: Glossary) -> re.Pattern[str]:
    """Return where somebody works by what kind of place it is: "hotel security guards"."""
    places = _any_of(glossary.workplaces)
    return re.compile(
        rf"\b(?:({places})\s(?:security|staff|nurses?|cleaners?|workers?|guards?|housekeepers?|"
        rf"cooks?|cashiers?|operators?|technicians?|crew|receptionists?|waiters?|employees?)\b|"
        rf"(?:work|works|working|employed|staff|nurses?|guards?|technicians?|operators?|workers?|"
        rf"cleaners?|cashiers?|supervisors?|teams)\s(?:in|at|for)\s(?:an?\s)?({places})\b)",
        re.IGNORECASE,
    )


@lru_cache(maxsize=8)
def _kinds_there(glossary: Glossary) -> re.Pattern[str]:
    """Return the same in Indonesian and Malay."""
    return re.compile(
        rf"\b(?:kerja|bekerja|buruh|karyawan|karyawati|satpam|guru|cikgu|perawat|pekerja|pegawai|"
        rf"jaga|kerani|jurutera|juruteknik|kasir|juruwang|jururawat|bidan|pengawal)\b"
        rf"(?:(?: (?!di\b)\w{{1,15}}){{0,3}} di (?:sebuah )?| )"  # "satpam mall" needs no "di"
        rf"({_any_of(glossary.malay.workplaces)})\b",
        re.IGNORECASE,
    )


@lru_cache(maxsize=8)
def _making(glossary: Glossary) -> re.Pattern[str]:
    made = _any_of(glossary.malay.factories)
    return re.compile(rf"\b(?:pabrik|kilang) ({made})\b", re.IGNORECASE)


def _any_of(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, words)) or _NONE


_SELLER = re.compile(
    "^(?:(?:แม่ค้า|พ่อค้า)(?=ขาย)|(?:các |những )?(?:tiểu thương|người|chị em|cô chú) (?=bán ))", re.I
)


def wares(vocabulary: Vocabulary, definition: GroupDefinition) -> str:
    """Return what people are said to sell: of "women who sell fish", fish."""
    texts = (definition.occupation, definition.description, definition.psychographic_notes)
    others = vocabulary.denials | _NOT_THEY
    for each in (own_part(e) for text in (*texts, definition.name) for e in clauses(text)):
        clause = (
            not each.isascii() and mainland.in_english(vocabulary.glossary, _SELLER.sub("", each))
        ) or each
        there = _SELLS_THERE.search(clause)
        if there and (sold := in_english(vocabulary.glossary, there[0])) != there[0]:
            return sold.removeprefix("sell ")
        if (stall := _TINDERA.search(clause)) and (
            good := _sold_there(vocabulary.glossary, f"ng {stall[1]}")
        ):
            return good
        match = _SELLING.search(clause) or _SELLING_THERE.search(clause)
        if match and (plain := _one_good(vocabulary.glossary, match[1].strip().casefold())):
            return plain
        if match and match[1].split()[0] in _LINKS:  # "live selling ng damit sa TikTok"
            return _sold_there(vocabulary.glossary, match[1])
        before = clause[: match.start()].rpartition(" and ")[2] if match else ""
        if match and others.isdisjoint(tokens(before)):
            return match[1].strip()
    every = (own_part(each) for text in (*texts, definition.name) for each in clauses(text))
    for clause in every:
        if match := _SELLERS_OF.search(clause) or _STALL_OF.search(clause):
            return match[1].strip()
        for there in _SOLD_THERE.finditer(clause):
            if good := good_in(vocabulary.glossary, clause[there.end() :]):
                return good
            if food := _hawked(vocabulary.glossary, clause[there.end() :]):
                return food
    for clause in (each for text in texts for each in clauses(text)):
        if (run := _STALL.search(clause)) and run[1].casefold() not in _NO_WARES:
            return run[1]
    for text in (definition.occupation, definition.name):
        match = _SELLERS.match(shown(text))
        words = match[1].casefold().split() if match else []
        if words and vocabulary.glossary.wares.issuperset(words):
            return " ".join(words)
    return ""


def _one_good(glossary: Glossary, what: str) -> str:
    """Return, in English, what one word in Indonesian or Malay names: "kain", "ikan"."""
    thing = glossary.malay.nouns.get(what, "")
    return glossary.goods.get(what) or re.sub(r"^(?:an?|the) ", "", thing)


def _sold_there(glossary: Glossary, text: str) -> str:
    """Return, in English, what is sold by a text such as "ng damit sa TikTok"; else nothing."""
    what = re.split(r" (?:sa|at|na|online)(?: |$)", f"{text} ", maxsplit=1)[0]
    thing = what.partition(" ")[2].strip()
    if good := good_in(glossary, thing):
        return good
    told = in_english(glossary, f"nagtitinda ng {thing}")
    return told.removeprefix("sell ") if told.startswith("sell ") else ""


def _hawked(glossary: Glossary, text: str) -> str:
    """Return the food with which a text begins: "nasi goreng" of "nasi goreng keliling"."""
    return " ".join(takewhile(glossary.wares.__contains__, text.casefold().split()[:3]))


_DRIVES_FOR = re.compile(
    r"(?:drive|ride|deliver|work)s? (?:for|on|with) [A-Z]\w{1,15}(?: [A-Z]\w{1,15})?"
    r"(?:(?:,| and| or) [A-Z]\w{1,15}(?: [A-Z]\w{1,15})?){0,3}(?: by turns)?"
)
_DRIVERS = re.compile(
    r"\b(?:drivers?|riders?|couriers?|shipper|tài xế)\b|ไรเดอร์|คนขับ", re.IGNORECASE
)


def sells(
    glossary: Glossary, clause: str, definition: GroupDefinition, *, placed: bool = False
) -> bool:
    """Tell whether what a clause says is sold, and where if it is ``placed``, the work shows.

    So it does for which apps a driver drives, which the title says.
    """
    if _DRIVES_FOR.fullmatch(clause):
        own = f"{definition.name} {definition.occupation} {definition.description}"
        return _DRIVERS.search(own) is not None
    trade = frozenset((definition.occupation or "").casefold().split())
    trade_sells = not trade or not trade.isdisjoint(glossary.sellers)
    if _SELLS_THERE.search(clause):
        return trade_sells
    found = _SELLING.search(clause) or _SELLING_THERE.search(clause)
    briefly = found and (placed or len(clause[found.end() :].split()) <= _BRIEFLY)
    if not briefly:
        return False  # it also says where or when: "at the tamu on Thursdays"
    return trade_sells


def employer(glossary: Glossary, definition: GroupDefinition) -> str:
    """Return whom people are said to work for, by name or else as a kind of place."""
    own = (definition.description, definition.psychographic_notes, definition.occupation)
    for text in (*own, definition.name):
        for clause in map(own_part, clauses(text)):
            if of_kin(glossary, clause) or _FORMER.search(clause):
                continue
            if thai := _THAI_EMPLOYER.search(clause):
                return thai[0]
            if match := _VIETNAMESE.search(clause):
                return match[2] + _VIETNAMESE_KINDS.get(match[1].casefold(), "")
            if estate := _ESTATE.search(clause):
                return f"the {estate[1] or estate[2]} industrial park"
            if match := _NAMED_PLACE.search(clause):
                return f"the {match[1].strip(' .')}"
            if match := _NAMED_KIND.search(clause):
                return f"the {match[1]}"
            if kind := _OF_A_KIND.search(clause):
                at = max(clause.rfind(f" {word} ", 0, kind.start()) for word in ("at", "in", "for"))
                if place := work_place(clause[at + 1 :]):
                    return place.partition(" ")[2]
                continue
            match = EMPLOYER.search(clause)
            if match and match[1].strip(" .") not in _NO_NAMES:
                return match[1].strip(" .")
            if firm := _FOR_FIRM.search(clause):
                return firm[1].strip(" .")
            if company := _AT_COMPANY.search(clause) or _ON_A_LINE.search(clause):
                return company[1].strip(" .")
            if headed := _headed(glossary, clause, definition):
                return headed
            there = _NAMED_THERE.search(clause)
            if there and not _VISITORS.search(clause[: there.start()]):
                return there[1].strip(" .")
    return _kind_of_place(glossary, own)


def _headed(glossary: Glossary, clause: str, definition: GroupDefinition) -> str:
    """Return whom the people that a clause begins with are at, by its name without their town."""
    at = _HEADED_AT.match(clause)
    if at and {at["head"].casefold(), one_of(at["head"].casefold())} & (
        _NO_STAFF | glossary.not_trades
    ):
        at = None
    there = _FIRM_THERE.search(clause)
    if there and _VISITORS.search(clause[: there.start()]):
        there = None
    found = at or _HEADED_WITH.match(clause) or there
    if found is None:
        return ""
    town = frozenset(tokens(shown(definition.location)))
    words = found[found.re.groups].strip(" .").split()
    while words and town.issuperset(tokens(words[-1])):
        words.pop()
    return " ".join(words)


def _kind_of_place(glossary: Glossary, own: Iterable[str | None]) -> str:
    """Return at which kind of place people work where no name of one is said."""
    for text in own:
        for clause in (own_part(e) for e in clauses(text) if not of_kin(glossary, e)):
            if _FORMER.search(clause):
                continue
            if there := firm_of(clause) or place_of_work(glossary, clause):
                return there
            if match := _kinds(glossary).search(clause):
                return joined("a ", (match[1] or match[2]).casefold())
            if match := _making(glossary).search(clause):
                return glossary.malay.factories[match[1].casefold()]
            if match := _kinds_there(glossary).search(clause):
                return glossary.malay.workplaces[match[1].casefold()]
    return ""
