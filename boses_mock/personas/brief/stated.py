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
from boses_mock.market.vocabulary import Vocabulary, number_of, tokens

_CAPITAL = r"[A-ZÀ-ÖØ-ÞĂĐĨŨƠƯẠ-Ỹ]"
_NAME = rf"({_CAPITAL}[\w'’.-]{{0,40}}(?: {_CAPITAL}[\w'’.-]{{0,40}}){{0,4}})"
_HOMETOWN = re.compile(
    rf"(?:^(?i:originally )?(?i:from)|\b(?i:come|comes|came|hail|hails|migrated|moved|born and "
    rf"raised|people|family|"
    rf"workers|migrants|women|men|couples|staff|nurses|students|drivers|riders|families) (?i:from)|"
    rf"\b(?i:home) (?i:to)|"
    rf"\b(?i:send\w*|sent|remit\w*|padala|kirim)\b"
    rf"(?! (?i:(?:an? |the |their |his |her )?(?:son|daughter|child|kid|niece|nephew)))"
    rf"(?:[^,;]|,(?=\d)){{0,80}}? (?i:to|sa|ke)"
    rf"(?: (?i:(?:their |the )?(?:parents|family|mother|siblings|relatives|folks) (?:in|sa)))?|"
    rf"\b(?i:child|children|kids|sons?|daughters?) (?:[^,;]{{0,30}}? )?(?i:in)|"
    rf"\b(?i:roots|born|grew up|raised|back home|hometown|family|parents) (?i:in|is)|"
    rf"\b(?i:quê|gốc)(?: (?i:ở))?|\b(?i:asal|perantau|perantauan|asli)(?: (?i:dari))?|"
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
_HOMES = (
    r"live|lives|living|reside|resides|rent|rents|renting|own|owns|house|home|flat|room|kost|"
    r"bedspace|bed space|apartment|condo|condominium|townhouse|shophouse|boarding house"
)
_AREA = re.compile(
    rf"(?:\b(?i:{_HOMES})\b(?:(?!\b(?i:stall|shop|office|parents|from|for)\b)[^,;]){{0,80}}? "
    rf"(?i:in|at|on|near)|\b(?i:nakatira|"
    rf"umuupa|tinggal|ngontrak|ngekost|ngekos|kontrakan|sống|ở trọ|"
    rf"nhà|thuê trọ) (?i:sa|di|ở|tại)) {_NAME}"
)
_WORKPLACE = re.compile(
    rf"(?:^(?:(?i:rotating|own|own a|run a|a|the|our|dried-fish|small) )*(?i:work|works|working|"
    rf"trade|trades|"
    rf"office|stall|shifts?|clinic|duty|practice|teach|teaches|kerja|bekerja|kantor|mangkal|"
    rf"jualan|narik|lapak|nagtatrabaho|pwesto|làm việc|làm)\b(?:(?!\b(?i:from home|house|for)\b)"
    rf"[^,;]){{0,80}}?|\b(?i:stall)) (?i:(in|at|on|near|di|sa|ở|tại)) (?:the )?{_NAME}"
)
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
    rf"\b(?i:uses?|using|own|owns|have|has|gamit) (?i:an?|the|their|old|ang) ?(?i:old )?"
    rf"({_CAPITAL}[\w-]*(?: [A-Z0-9][\w-]*){{0,2}}) (?i:phone|smartphone|cellphone|handset)\b"
)
_ALUMNI = re.compile(
    rf"\b(?i:study|studies|studied|studying|enrolled) at {_NAME}|"
    rf"^{_NAME} (?i:alumn(?:i|us|a)|graduates?)\b|\b(?i:graduated? from|alumn(?:i|us|a) of) {_NAME}"
)
_RIDES = re.compile(
    r"\b(?i:takes?|commutes? by|goes? by|travels? by|naik|sumasakay ng|đi) (?:the )?"
    r"(MRT|BTS|LRT|KRL|TransJakarta|MyBus|bus|jeepney|train|angkot)\b"
)
_AFTER_HOURS = re.compile(rf"\d(?: ?[ap]m)? (?i:(at|in|sa|di|tại|ở)) (?:the )?{_NAME}$")
_ABROAD = re.compile(
    rf"\b(?i:back|returned|return|returning|home|came|came back) (?i:from)"
    rf"(?: (?i:studying|working|years|work|study)(?: (?i:in))?)* {_NAME}"
)
WORKS_IN = re.compile(
    r"\b(?i:work(?:s|ing)?) (?:at|in|for) (?P<place>(?:an? )?(?:[a-z-]{2,20} ){0,2}"
    r"(?P<kind>plant|factory|factories|hospital|call cent(?:er|re)|bank|hotel|resort|restaurant|"
    r"mall|supermarket|warehouse|farm)s?)\b"
)
_WORKS_AT = re.compile(
    r"^(?:[\w'-]{2,20} ){0,3}(?!(?:shop|buy|custom|member|patient|student|pupil|guest|mother|"
    r"parent|tourist|visitor|regular|din|fan|mom)\w{0,4} )[\w'-]{2,20}s "
    r"(?:(?:who )?work(?:ing)? (?:[\w-]{2,16} ){0,4})?(?:at|for|in) "
    r"(?P<place>(?:[a-z][a-z-]{1,20} ){0,2})"
    r"(?P<kind>start-ups?|startups?|companies|firms|agencies|banks|hospitals|schools|hotels|malls|clinics|"
    r"universities|restaurants|resorts|cooperatives|supermarkets|salons|factories|plants)\b"
)
WORKS_AS = re.compile(
    r"\b(?:(?:work(?:s|ing)?|employed) as|nagtatrabaho bilang|bekerja sebagai)\s(?:an?\s)?"
    r"([^,;.]{3,60})",
    re.IGNORECASE,
)
_LATE = 18  # what opens then closes in the morning
_HOUR = r"(\d{1,2})(?:[:.h](\d\d)|h)?"
_HALF = (
    r" ?(am|pm|nn|a\.m\.|p\.m\.|pagi|siang|sore|malam|giờ sáng|giờ chiều|giờ tối|giờ trưa|giờ|"
    r"sáng|trưa|chiều|tối)?"
)
_HOURS = re.compile(
    rf"\b(?:(?:jam|pukul|từ) )?{_HOUR}{_HALF} ?(?:-|–|to|sampai|hingga|hanggang|đến|until|till|ถึง|"
    rf"and (?:end|finish|close)(?:e?s)? (?:at|by)) ?"
    rf"(?:(?:jam|pukul) )?{_HOUR}{_HALF}(?![\w/])",
    re.IGNORECASE,
)
# Without am or pm only what speaks of work has hours: "3.50-4.00" is a price.
_CLOCK = re.compile(r"\d(?:[:.h](?:00|15|30|45)|h)(?!\d)")
_WORKING = re.compile(
    r"\b(?:work|open|shift|hour|office|duty|start|class|kerja|buka|shift|pasok|làm|mở|ca|bán)|เปิด|งาน|กะ|ขาย",
    re.IGNORECASE,
)
_OPENS = re.compile(rf"\bopen\w* [^,;]{{0,80}}?\b(?:at|by) {_HOUR}{_HALF}(?!\w)", re.IGNORECASE)
_RISES = re.compile(
    r"\b(?:up|wakes?|rises?|awake|bangun|gising|gumigising|dậy)\b[^,;\d]{0,22}?\b"
    r"(\d{1,2}|three|four|five)(?:[:.]\d\d)? ?(?:am|a\.m\.|pagi|subuh|giờ)?(?!\w)",
    re.IGNORECASE,
)
# What is written with a capital and names a kind of place, not one.
_KINDS_WORDS = """
kampung kampong desa barangay soi hdb bto kpr ppr condo flat mrt lrt bts rt rw cbd mall malls
university school schools church mosque english mandarin malay tagalog bahasa
"""
_KINDS = frozenset(_KINDS_WORDS.split())
_MORNING = frozenset(["am", "a.m.", "pagi", "giờ sáng", "sáng"])
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
    from."""

    hometowns: tuple[str, ...] = ()
    area: str = ""
    works: str = ""
    hub: str = ""
    commute: str = ""
    device: str = ""
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
        return self.keeps_hours and self.opens >= 18 and self.closes < 12

    @property
    def kind_of_hours(self) -> tuple[str, ...]:
        """Return the tags of hours that end late, or in what is left of the afternoon."""
        if self.keeps_hours and 15 <= self.opens < _LATE and self.closes < 6:
            return ("evenings",)
        if not self.keeps_hours or self.closes < self.opens:
            return ()
        return ("evenings",) if self.opens >= 15 else ("closing",) if self.closes >= 16 else ()

    @property
    def pools(self) -> Mapping[str, Pool]:
        """Return what is drawn from what is stated, in place of the market's own."""
        found = {"hometown": self.hometowns, "hub": (self.hub,), "commute": (self.commute,)}
        found |= {"device": (self.device,), "university": (self.university,)}
        return {
            key: {"": tuple(Template((name,)) for name in names)}
            for key, names in found.items()
            if any(names)
        }


def states(vocabulary: Vocabulary, clauses: Iterable[str], location: str | None) -> Stated:
    """Return what is stated in any of the clauses."""
    found: dict[str, object] = {}
    for clause in clauses:
        for key, value in stated_in(vocabulary, clause, location).items():
            found.setdefault(key, value)
    return Stated(**found)  # type: ignore[arg-type]


def stated_in(vocabulary: Vocabulary, clause: str, location: str | None) -> dict[str, object]:
    found: dict[str, object] = {}
    if _OF_KIN.match(clause):
        return found
    here = f" {folded(location or '')} "
    denied = not vocabulary.denials.isdisjoint(tokens(clause))
    if not denied and (match := _ABROAD.search(clause)):
        found["abroad"] = match[1].strip(" .")
    elif not denied:
        found |= _places(vocabulary, clause, here)
    if not denied and (ride := _RIDES.search(clause)):
        found["commute"] = f"by {ride[1]}"
    if not denied and (school := _ALUMNI.search(clause)):
        found["university"] = (school[1] or school[2] or school[3]).strip(" .")
    if not denied and (phone := _PHONE.search(clause)):
        found["device"] = f"{phone[1]} phone"
    if match := _VEHICLE.search(clause) or _ALONE.fullmatch(clause):
        found |= _vehicle(vocabulary, match[1])
    hours = _hours(clause)
    if hours and "works" not in found and (place := _AFTER_HOURS.search(clause)):
        name = place[2].strip(" .")
        found |= {"works": f"{_AT.get(place[1].casefold(), 'at')} {name}", "hub": name}
    return found | hours


def _places(vocabulary: Vocabulary, clause: str, here: str) -> dict[str, object]:
    def elsewhere(name: str) -> bool:
        named = folded(name) not in _KINDS and vocabulary.lands.isdisjoint(tokens(name))
        return named and f" {folded(name)} " not in here

    towns = _HOMETOWN.search(clause)
    names = [each.strip(" .") for each in towns.groups() if each] if towns else []
    if names := [name for name in names if elsewhere(name)]:
        return {"hometowns": tuple(names)}
    if kind := _WORKS_AT.search(clause):
        one = re.sub("ies$", "y", kind["kind"]).removesuffix("s")
        place = kind["place"] + one
        return {"works": f"at {'an' if place[0] in 'aeio' else 'a'} {place}"}
    work = _WORKPLACE.search(clause) or _WORKPLACE.search(_WHO.split(clause)[-1])
    if work and elsewhere(work[2]):
        name = work[2].strip(" .")
        return {"works": f"{_AT.get(work[1].casefold(), 'at')} {name}", "hub": name}
    if (stall := _SELLS_AT.search(clause)) and elsewhere(stall[1]):
        name = f"{stall[1].strip(' .')}{stall[2] or ''}"
        return {"works": f"{'in' if stall[2] else 'at'} {name}", "hub": name}
    area = _AREA.search(clause)
    if area and elsewhere(area[1]) and not _NOT_YET.search(clause):
        return {"area": area[1].strip(" .")}
    return {}


def _vehicle(vocabulary: Vocabulary, name: str) -> dict[str, object]:
    words = frozenset(tokens(name))
    for known, how in ((vocabulary.bikes, "on"), (vocabulary.cars, "in")):
        if not known.isdisjoint(words):
            article = "an" if name[:1] in "AEIO" else "a"
            return {"commute": f"{how} {article} {name.strip(' .-')}"}
    return {}


def _hours(clause: str) -> dict[str, object]:
    found: dict[str, object] = {}
    spans = list(_HOURS.finditer(clause))
    marked = [each for each in spans if each[3] or each[6]]
    if marked:
        first, last = marked[0], marked[-1]
        opened = _of_day(first[1], first[3] or _same_half(first))
        usual = "am" if opened >= _LATE else "pm"  # which half an hour without one is of
        found = {"opens": opened, "closes": _of_day(last[4], last[6] or usual)}
        found |= _past(first, last)
    elif spans and spans[0].group() == clause and int(spans[0][1]) > int(spans[0][4]):
        found = {"opens": int(spans[0][1]) % 24, "closes": (int(spans[0][4]) + 12) % 24}
    elif (timed := [each for each in spans if _CLOCK.search(each[0])]) and _WORKING.search(clause):
        opened, closed = int(timed[0][1]) % 24, int(timed[-1][4]) % 24
        closed += 12 if closed <= opened < 12 else 0
        found = {"opens": opened, "closes": closed} | _past(timed[0], timed[-1])
    elif opens := _OPENS.search(clause):
        found = {"opens": _of_day(opens[1], opens[3] or "am")}
    if rises := _RISES.search(clause):
        hour = number_of(rises[1].casefold())
        found |= {"rises": hour} if hour is not None and hour < 12 else {}
    return found


def _past(first: re.Match[str], last: re.Match[str]) -> dict[str, object]:
    """Return the minutes past the hours, where there are some."""
    past = {"opens_past": int(first[2] or 0), "closes_past": int(last[5] or 0)}
    return {key: minutes for key, minutes in past.items() if minutes}


def _same_half(span: re.Match[str]) -> str:
    """Return the half of the day that "5-11pm" begins in: the one that its end is in, or before."""
    half = span[6] or ""
    return half if int(span[1]) < int(span[4]) and int(span[4]) != 12 else "am"


def _of_day(hour: str, half: str) -> int:
    """Return an hour of the day from a clock of twelve hours, or of 24 where it is past noon."""
    number, half = int(hour) % 24, half.casefold()
    if number > 12 or half in ("nn", "giờ") or (half == "siang" and number > 9):
        return number
    return number % 12 if half in _MORNING else number % 12 + 12


def hour_told(hour: int, past: int = 0) -> str:
    """Return "five in the morning", "half past ten at night", "noon"."""
    if hour in (0, 12) and past not in _PAST:
        return "noon" if hour else "midnight"
    name = _PAST.get(past, "") + _NAMES[(hour + (past == _TO)) % 12]
    part = "in the morning" if hour < 12 else "in the afternoon" if hour < 18 else "in the evening"
    return f"{name} {part if hour < 21 else 'at night'}"


_NAMES_WORDS = """
twelve one two three four five six seven eight nine ten eleven
"""
_NAMES = _NAMES_WORDS.split()
_TO = 45
_PAST = {15: "a quarter past ", 30: "half past ", _TO: "a quarter to "}
