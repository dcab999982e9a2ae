"""What a brief states by a name or an hour: home town, home, place of work, vehicle, from when on.

A name is told by its capitals, so these are read from the clauses as they were written, and what
it is by the words before it: "from Nghệ An" is a home town, "Office in Jalan Diponegoro" a place
of work. Of two that are stated the first counts. Names of the place that the group gives as its
location, and of countries, are nobody's home town or neighbourhood.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from boses_mock.market.model import Pool, folded
from boses_mock.market.template import Template
from boses_mock.market.vocabulary import Vocabulary, tokens
from boses_mock.personas.occupations.workplace import one_of
from boses_mock.personas.text import joined

from ..telling.verbs import VERBS
from ..tongues.mainland import in_english as mainland
from .dwelling import home_in, says_only_home
from .hours import LATE, hours_in

_CAPITAL = r"[A-ZÀ-ÖØ-ÞĂĐĨŨƠƯẠ-Ỹ]"
_NAME = rf"({_CAPITAL}[\w'’.-]{{0,40}}(?: {_CAPITAL}[\w'’.-]{{0,40}}){{0,4}})"
_HOMETOWN = re.compile(
    rf"(?:^(?i:originally )?(?i:from)|\b(?i:come|comes|came|hail|hails|migrated|moved|born and "
    rf"raised|people|family|"
    rf"workers|migrants|women|men|couples|staff|nurses|students|drivers|riders|families|helpers|"
    rf"maids|caregivers|seafarers)"
    rf"(?: in {_CAPITAL}[a-z]{{1,20}}(?: {_CAPITAL}[a-z]{{1,20}})?)? (?i:from)|"
    rf"^(?:[\w-]{{2,20}} ){{0,4}}(?:\w{{2,14}}(?:ers|ors|men|women|ists|ants)) from|"
    rf"\b(?i:home) (?i:to)|"
    rf"\b(?i:send\w*|sent|remit\w*|(?:nagpa)?padala|kirim)\b"
    rf"(?! (?i:(?:an? |the |their |his |her )?(?:son|daughter|child|kid|niece|nephew)))"
    rf"(?:[^,;]|,(?=\d)){{0,80}}? (?i:to|sa|ke)"
    rf"(?: (?i:(?:their |the |an? |his |her )?(?:parents|family|mother|siblings|relatives|folks|"
    rf"wife|family|istri|isteri|anak istri|keluarga|orang tua|mak|ibu) (?:in|sa|di)))?|"
    rf"\b(?i:child|children|kids|sons?|daughters?) (?:[^,;]{{0,30}}? )?(?i:in)|"
    rf"\b(?i:roots|born|grew up|raised|back home|hometown|(?<!with )(?<!their )family|"
    rf"(?<!with )(?<!their )parents) (?i:in|is)|"
    rf"\b(?i:quê|gốc)(?: (?i:ở))?|\b(?i:asal|berasal|perantau|perantauan|asli|"
    rf"orang(?! (?:Tua|Asli|Melayu|Cina|Tionghoa|India|Jawa|Sunda|Batak|Bugis|Minang|Dayak|Iban|"
    rf"Bali|Betawi|Kristen|Kristian|Islam|Muslim)\b))(?: (?i:dari))?|"
    rf"\b(?i:taga)[- ]|^(?i:galing|mula) (?i:sa)|^(?i:dari)|(?i:kampung(?: halaman)? di)) ?{_NAME}"
    rf"(?: (?:and|at|dan|và) {_NAME})?"
)
# Where a daughter lives is no neighbourhood of her mother's.
_OF_KIN = re.compile(
    r"(?:(?:the|their|his|her|my|whose|eldest|youngest|oldest|older|younger|only|two|one|most)\s){0,2}"
    r"(?:husband|wife|spouse|sons?|daughters?|child|children|kids?|mother|father|parents|brothers?|"
    r"sisters?|siblings|in-laws|customers?|clients?|friends?)\s",
    re.IGNORECASE,
)
# Where a spouse has stayed behind is where the people come from.
_LEFT_IN = re.compile(
    rf"(?i:(?:their |both |elderly )?"
    rf"(?:wife|husband|spouse|parents|mother|father)(?: and (?:[a-z]{{2,10}} ){{0,1}}"
    rf"(?:child|children|kids?|sons?|daughters?|bab(?:y|ies)))? "
    rf"(?:stays?|remains?|(?:still )?lives?|left|are|is|still) (?:behind |back )?in) {_NAME}"
)
_CHILD_LEFT_IN = re.compile(
    r"\b(?i:(?:(?:are|is|stays?|staying|lives?|living|(?:leave|left)(?: (?:the |their |a )?"
    r"(?:child|children|kids?))?|raised|cared for|minded|looked after) )?(?:with|by)"
    r"(?: (?:his|her|their|the|a|my|maternal|paternal)){0,2} (?:grand\w{3,9}|gran|lola|nenek|"
    r"relatives|in-laws|mother|parents)) (?i:back )?(?i:in|at) "
    rf"{_NAME}"
)
_LIVES = re.compile(r"(?:are|is|stay|live|living)", re.IGNORECASE)  # the people themselves, maybe
_HOMES = (
    r"live|lives|living|reside|resides|rent|rents|renting|(?<!their )(?<!his )(?<!her )own|"
    r"owns|house|home|flat|room|kost|bedspace|bed space|apartment|condo|"
    r"condominium|townhouse|shophouse|boarding house"
)
_AREA = re.compile(
    rf"(?:\b(?i:{_HOMES})\b"
    rf"(?:(?!\b(?i:stall|shop|office|from|for)\b|"
    rf"(?<!with )(?<!their )\b(?i:parents)\b)[^,;]){{0,80}}? "
    rf"(?i:in|at|on|near)|\b(?i:nakatira|"
    rf"umuupa|tinggal|ngontrak|ngekost|ngekos|kontrakan|sống|ở trọ|"
    rf"nhà|thuê trọ) (?i:sa|di|ở|tại)|\b(?i:commut(?:e|es|ing)(?: daily| every day)? from)) {_NAME}"
)
_WORKPLACE = re.compile(
    rf"(?:^(?:(?i:rotating|own|own a|run a|a|the|our|dried-fish|small) )*"
    rf"(?i:(?:work|works|working)(?! out\b)|trade|trades|office|stall|shifts?|clinic|duty|"
    rf"practice|teach|teaches|kerja|bekerja|kantor|mangkal|"
    rf"jualan|narik|lapak|nagtatrabaho|pwesto|làm việc|làm)\b(?:(?!\b(?i:from home|house|for)\b)"
    rf"[^,;]){{0,80}}?|\b(?i:stall)) (?i:(in|at|on|near|di|sa|ở|tại)) (?:the )?{_NAME}"
)
_TRAVELS = re.compile(
    rf"\b(?i:commut(?:e|es|ing)|ngantor|berulang|pp|"
    rf"(?:naik|pakai|guna) (?:motor|motosikal|kereta|krl|bus|bas|lrt|mrt|mobil|komuter)"
    rf"(?: (?:tiap|setiap|pergi)(?: (?:hari|pagi|kerja))?)?)"
    rf"(?: (?:daily|every day|each day))? (?i:to|into|ke|di) {_NAME}"
)
# On which day of the month money comes: "gajian tanggal 25", "paid on the 15th and 30th".
_PAYDAY = re.compile(
    r"\b(?:gajian|gaji(?: masuk| dibayar| cair)?|paid|payday|pay day|salary|sahod|sweldo|lương|"
    r"nhận lương|lãnh lương)(?: (?:is|comes|arrives|falls|every|each|monthly|tiap|setiap|pada|on|"
    r"the|tanggal|tgl|tarikh|ngày|tuwing|ika)){0,4} ?-?(\d{1,2})(?:st|nd|rd|th|hb|haribulan)?"
    r"(?![\w.,]{0,12}\d)"
    r"(?=$|[;,.)]| (?:of|every|each|and|dan|or|monthly|setiap|tiap|bulan|hằng|mỗi)\b)",
    re.IGNORECASE,
)
# With whom somebody shares a roof who has no family there.
_MATES = re.compile(
    r"\b(?:shar|liv|rent|tinggal|duduk|kongsi|sewa|menyewa|ngontrak|ngekos|kos|kontrakan)\w{0,4} "
    r"(?:[\w-]{1,15} ){0,4}?(?:with|dengan|sama|bareng|bersama) (?:(?:their|other|\w{2,5}) )?"
    r"(friends?|housemates?|flatmates?|roommates?|colleagues?|co-?workers?|workmates?|classmates?|"
    r"cousins?|siblings?|kawan|teman|rakan|kolega|rekan)\b",
    re.IGNORECASE,
)
_MATES_THERE = {"kawan": "friends", "teman": "friends", "rakan": "friends"}
_MATES_THERE |= {"kolega": "colleagues", "rekan": "colleagues"}
_SELLS_AT = re.compile(
    rf"\b(?i:sell(?:s|ing)?)\b[^,;]{{0,60}}? at (?:the )?{_NAME}"
    r"( market| mall| station| port| harbour| beach| pier| junction)?"
)
_WHO = re.compile(r"\bwho\s")
_VEHICLE = re.compile(
    rf"\b(?i:ride|rides|drive|drives|own|owns|naik|motor|xe|naka|lái|đi|chạy)"
    rf"(?: (?i:an?|the|their|his|her|old|second-hand|secondhand|used|own|rented))* "
    rf"({_CAPITAL}[\w-]*"
    r"(?: [A-Z0-9][\w-]*){0,2})"
)
_ALONE = re.compile(rf"({_CAPITAL}[\w-]*(?: [A-Z0-9][\w-]*){{1,2}})")  # "Honda XRM"
_PHONE = re.compile(
    rf"\b(?i:uses?|using|own|owns|have|has|gamit) (?i:an?|the|their|old|ang) ?"
    rf"(?i:(?:old|second-hand|secondhand|used|cheap|basic|refurbished) )?"
    rf"({_CAPITAL}[\w-]*(?: [A-Z0-9][\w-]*){{0,2}}) (?i:phone|smartphone|cellphone|handset)\b"
)
# "study nursing at Silliman University"; who studies for exams at a cafe is no student of it.
_FIELD_THERE = (
    r"(?: (?!for\b)[a-z]{2,16}){1,3}"
    r"(?= at (?:the )?(?:[A-Z][\w'’.-]{1,20} ){0,3}(?:University|College|Institute|[A-Z]{2,6}\b))"
)
_ALUMNI = re.compile(
    rf"\b(?i:study|studies|studied|studying|enrolled)(?:{_FIELD_THERE})? at {_NAME}|"
    rf"^{_NAME} (?i:alumn(?:i|us|a)|graduates?)\b|\b(?i:graduated? from|alumn(?:i|us|a) of) {_NAME}"
)
_PHONE_THERE = re.compile(
    rf"^(?i:(?:punya|pakai|guna|pegang) )?(?i:hp|ponsel|telefon|smartphone) "
    rf"({_CAPITAL}[\w-]*(?: [A-Z0-9][\w-]*){{0,2}})"
)
_STUDIES = re.compile(
    r"\b(?i:mahasisw[ai]|pelajar|students?|undergraduates?) (?:(?i:at|of|di|from) )?"
    r"((?:UIN|IAIN|UI|UGM|ITB|ITS|IPB|UNS|UB|UMM|UKM|UM|USM|UPM|UTM|UiTM|UUM|UMS|UNIMAS|UIA|IIUM|MMU|"
    r"Unair|Unpad|Undip|Universitas|Universiti|Politeknik|Institut)\b(?: [A-Z][\w'’-]{1,20}){0,3})"
)
_AT_COLLEGE = re.compile(
    rf"\b(?i:students?) (?i:at|of|from) (?:the )?((?:{_CAPITAL}[\w'’-]{{1,20}} ){{0,3}}"
    rf"(?:[Pp]olytechnic|ITE|[Jj]unior [Cc]ollege|JC))\b"
)
_RIDES = re.compile(
    r"\b(?i:takes?|commutes? by|goes? by|travels? by|naik|sumasakay ng|đi) (?:the )?"
    r"(MRT|BTS|LRT|KRL|TransJakarta|MyBus|bus|jeepney|train|angkot)\b"
)
_AFTER_HOURS = re.compile(rf"\d(?: ?[ap]m)? (?i:(at|in|sa|di|tại|ở)) (?:the )?{_NAME}$")
_ABROAD = re.compile(
    rf"\b(?i:back|returned|return|returning|home|came|came back) (?i:from)"
    rf"(?: (?i:studying|working|years|work|study)(?: (?i:in))?)* {_NAME}|"
    rf"\b(?i:mantan|eks|bekas|purna)[ -](?:TKW|TKI|PMI)(?: (?i:di))? {_NAME}"
)
WORKS_IN = re.compile(
    r"\b(?i:work(?:s|ing)?) (?:(?:the |on )?(?:[a-z-]{3,12} )?shifts? )?(?:at|in|for) "
    r"(?:(?:[A-Z][\w'’-]{1,20} ){1,2}(?=call cent))?(?P<place>(?:an? )?(?:[a-z-]{2,20} ){0,2}"
    r"(?P<kind>plant|factory|factories|hospital|call cent(?:er|re)|bank|hotel|resort|restaurant|"
    r"mall|supermarket|warehouse|farm|offices?)s?)\b"
)
# What says no more of a place than that it is one, or several.
_NO_KIND = frozenset(["the", "their", "different", "various", "many", "some", "local", "two"])
_PLACES = (
    r"start-?ups?|compan(?:y|ies)|firms?|agenc(?:y|ies)|banks?|hospitals?|schools?|hotels?|malls?|"
    r"clinics?|universit(?:y|ies)|restaurants?|resorts?|cooperatives?|supermarkets?|salons?|"
    r"fintechs?|factor(?:y|ies)|plants?|mills?|shipyards?|refiner(?:y|ies)|canner(?:y|ies)|laborator(?:y|ies)|"
    r"pharmac(?:y|ies)|studios?|dealerships?|warehouses?|mines?|plantations?"
)
WORKS_AT = re.compile(
    rf"^(?:[\w'-]{{2,20}} ){{0,3}}(?!(?:shop|buy|custom|member|patient|student|pupil|guest|mother|"
    rf"parent|tourist|visitor|regular|din|fan|mom)\w{{0,4}} )[\w'-]{{2,20}}s"
    r"(?P<at>(?: (?:who )?work(?:ing)?(?: [\w-]{2,16}){0,4})? (?:at|for|in)) "
    rf"(?:(?P<a>an?) )?(?!the\b)"
    rf"(?P<place>(?:[A-Z][a-z]{{2,12}}(?:an|ese|ish) )?(?:[a-z][a-z-]{{1,20}} ){{0,2}})"
    rf"(?P<kind>{_PLACES})\b(?(a)|(?<=s))"
)
# Of whom nothing else is said: "who work in advertising agencies".
WORKS_FOR = re.compile(
    rf"\bwork(?:s|ing)? (?:at|in|for) (?:an? )?(?P<place>(?:[a-z][a-z-]{{1,20}} ){{1,2}})"
    rf"(?P<kind>{_PLACES})\b"
)
WORKS_AS = re.compile(
    r"\b(?:(?:work(?:s|ing)?|employed) as|nagtatrabaho bilang|(?:be)?kerja sebagai|làm nghề)\s"
    r"(?:an?\s)?((?:(?!\s(?:di|yang|dan|sa|na|ng)\s)[^,;.]){3,60})",
    re.IGNORECASE,
)
_KINDS_WORDS = """
mondays tuesdays wednesdays thursdays fridays saturdays sundays monday tuesday wednesday thursday
friday saturday sunday ramadan lebaran raya christmas
kampung kampong desa barangay soi hdb bto kpr ppr condo flat mrt lrt bts rt rw cbd mall malls
instagram facebook tiktok shopee lazada tokopedia zalo whatsapp
university school schools church mosque english mandarin malay tagalog bahasa
"""
_KINDS = frozenset(_KINDS_WORDS.split())
_NOT_YET = re.compile(
    r"\b(?:sav(?:e|es|ing)|build|wait(?:s|ing)?|dreams?|hopes?|wants?|plans?|wish|for parents|"
    r"husband|wife|child|children|kids|grand\w+|to buy|shop in)\b",
    re.IGNORECASE,
)
_AT = {"in": "in", "on": "on", "near": "near", "ở": "in", "di": "in", "sa": "in", "tại": "at"}


@dataclass(frozen=True, slots=True)
class Stated:
    """``works`` is a place with its preposition; ``opens``, ``closes`` and ``rises`` are hours of
    the day from 0 to 23, -1 where none is stated; ``abroad`` is a country they have come back
    from; ``takes`` are tags of what is taken for granted of the home: a yard, a store in front."""

    hometowns: tuple[str, ...] = ()
    area: str = ""
    home: str = ""
    takes: tuple[str, ...] = ()
    works: str = ""
    hub: str = ""
    commute: str = ""
    device: str = ""
    payday: str = ""
    mates: str = ""
    university: str = ""
    abroad: str = ""
    opens: int = -1
    closes: int = -1
    rises: int = -1
    opens_past: int = 0
    closes_past: int = 0

    @property
    def keeps_hours(self) -> bool:
        return self.opens >= 0 and self.closes >= 0

    @property
    def crosses_midnight(self) -> bool:
        return self.keeps_hours and not 3 <= self.opens < 18 and self.closes < 12

    @property
    def kind_of_hours(self) -> tuple[str, ...]:
        """Return the tags of hours that end late, or in what is left of the afternoon."""
        if self.keeps_hours and 15 <= self.opens < LATE and self.closes < 6:
            return ("evenings",)
        if not self.keeps_hours or self.closes < self.opens:
            return ()
        return ("evenings",) if self.opens >= 15 else ("closing",) if self.closes >= 16 else ()

    @property
    def pools(self) -> Mapping[str, Pool]:
        """Return what is drawn from what is stated, in place of the market's own."""
        found = {"hometown": self.hometowns, "hub": (self.hub,), "commute": (self.commute,)}
        found |= {"device": (self.device,), "university": (self.university,)}
        found |= {"payday": (self.payday,)}
        return {
            key: {"": tuple(Template((name,)) for name in names)}
            for key, names in found.items()
            if any(names)
        }


def states(vocabulary: Vocabulary, clauses: Iterable[str], location: str | None) -> Stated:
    """Return what is stated in any of the clauses."""
    found: dict[str, object] = {}
    clauses = list(clauses)
    for clause in (each for own in clauses for each in (own, _english(vocabulary, own)) if each):
        for key, value in stated_in(vocabulary, clause, location).items():
            if key == "hometowns" and _is_wide(vocabulary, found.get(key)):
                found[key] = value  # from Isan, and more exactly from Roi Et
            found.setdefault(key, value)
    homes = (home_in(vocabulary.homes, clause) for clause in clauses)
    found.setdefault("home", next(filter(None, homes), ""))
    found["takes"] = vocabulary.homes.taken(" ; ".join(clauses))
    return Stated(**found)  # type: ignore[arg-type]


def _is_wide(vocabulary: Vocabulary, names: object) -> bool:
    """Tell whether home towns are but a part of a country, in which a town may be told as well."""
    return isinstance(names, tuple) and all(
        not vocabulary.wide.isdisjoint(tokens(name)) for name in names
    )


def _english(vocabulary: Vocabulary, clause: str) -> str:
    """Return a clause in Thai or Vietnamese in English, where that says something stated."""
    return "" if clause.isascii() else mainland(vocabulary.glossary, clause)


def stated_in(vocabulary: Vocabulary, clause: str, location: str | None) -> dict[str, object]:
    found: dict[str, object] = {}
    here = f" {folded(location or '')} "
    if _OF_KIN.match(f"{clause} "):
        left = _LEFT_IN.match(clause) or _CHILD_LEFT_IN.search(clause)
        return {"hometowns": (left[1],)} if left and f" {folded(left[1])} " not in here else found
    denied = not vocabulary.denials.isdisjoint(tokens(clause))
    match = None if denied else _ABROAD.search(clause)
    land = match and not vocabulary.lands.isdisjoint(tokens(match[1] or match[2]))
    if match and (land or not match[0].casefold().startswith(("came from", "home from"))):
        found["abroad"] = (match[1] or match[2]).strip(" .")
    elif not denied:
        found |= _places(vocabulary, clause, here)
    if not denied and "works" not in found:
        found |= _kind_of_place(clause)
    home = "" if denied else home_in(vocabulary.homes, clause)
    if home and says_only_home(clause):
        found["home"] = home
    if not denied and (ride := _RIDES.search(clause)):
        found["commute"] = f"by {ride[1]}"
    if not denied and (school := _ALUMNI.search(clause)):
        found["university"] = (school[1] or school[2] or school[3]).strip(" .")
    if pay := _payday(clause):
        found["payday"] = pay
    if not denied and (mates := _MATES.search(clause)):
        who = mates[1].casefold()
        found["mates"] = _MATES_THERE.get(who, who if who.endswith("s") else f"{who}s")
    if not denied and (studies := _STUDIES.search(clause) or _AT_COLLEGE.search(clause)):
        found["university"] = studies[1].strip(" .")
    if not denied and (phone := _PHONE.search(clause) or _PHONE_THERE.search(clause)):
        found["device"] = f"{phone[1]} phone"
    if match := _VEHICLE.search(clause) or _ALONE.fullmatch(clause):
        found |= _vehicle(vocabulary, match[1])
    hours = hours_in(clause)
    if hours and "works" not in found and (place := _AFTER_HOURS.search(clause)):
        name = place[2].strip(" .")
        found |= {"works": f"{_AT.get(place[1].casefold(), 'at')} {name}", "hub": name}
    return found | hours


def _places(vocabulary: Vocabulary, clause: str, here: str) -> dict[str, object]:
    def elsewhere(name: str) -> bool:
        named = folded(name) not in _KINDS and vocabulary.lands.isdisjoint(tokens(name))
        return named and f" {folded(name)} " not in here

    left = _CHILD_LEFT_IN.search(clause)
    towns = left if left and not _LIVES.match(left[0]) else _HOMETOWN.search(clause)
    names = [each.strip(" .") for each in towns.groups() if each] if towns else []
    if names := [name for name in names if elsewhere(name)]:
        return {"hometowns": tuple(names)}
    if kind := WORKS_AT.search(clause):
        place = kind["place"] + one_of(kind["kind"])
        return {"works": f"at {'an' if place[0] in 'aeioAEIO' else 'a'} {place}"}
    work = _WORKPLACE.search(clause) or _WORKPLACE.search(_WHO.split(clause)[-1])
    wished = work is not None and _NOT_YET.search(clause[: work.end()]) is not None
    if work and elsewhere(work[2]) and not wished and not _does_more(work[0]):
        name = work[2].strip(" .")
        return {"works": f"{_AT.get(work[1].casefold(), 'at')} {name}", "hub": name}
    there = _TRAVELS.search(clause)
    if there and elsewhere(there[1]):
        name = there[1].strip(" .")
        return {"works": f"in {name}", "hub": name}
    if (stall := _SELLS_AT.search(clause)) and elsewhere(stall[1]):
        name = f"{stall[1].strip(' .')}{stall[2] or ''}"
        return {"works": f"{'in' if stall[2] else 'at'} {name}", "hub": name}
    area = _AREA.search(clause)
    if area and elsewhere(area[1]) and not _NOT_YET.search(clause):
        return {"area": area[1].strip(" .")}
    return {}


def _does_more(words: str) -> bool:
    """Tell whether the words before a place say another deed: "work nights and shop on Shopee"."""
    later = words.split(" and ")[1:]
    return any(each.partition(" ")[0].casefold() in VERBS for each in later)


def _payday(clause: str) -> str:
    """Return "the 25th" of a clause that says on which day of the month money comes."""
    found = _PAYDAY.search(clause)
    day = int(found[1]) if found else 0
    if not 0 < day < 32:
        return ""
    end = "th" if day in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"the {day}{end}"


def _kind_of_place(clause: str) -> dict[str, object]:
    """Return where somebody works by what kind of place it is: "at a private hospital"."""
    found = WORKS_IN.search(clause)
    words = re.sub(r"^an? ", "", found["place"]).split() if found else []
    if len(words) < 2 or words[0] in _NO_KIND or words[0] == "call":
        return {}
    return {"works": joined("at a ", one_of(" ".join(words)))}


def _vehicle(vocabulary: Vocabulary, name: str) -> dict[str, object]:
    words = frozenset(tokens(name))
    for known, how in ((vocabulary.bikes, "on"), (vocabulary.cars, "in")):
        if not known.isdisjoint(words):
            article = "an" if name[:1] in "AEIO" else "a"
            return {"commute": f"{how} {article} {name.strip(' .-')}"}
    return {}
