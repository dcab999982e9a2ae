# ruff: noqa: E501 - tables read better whole
"""Lines of a category that speak of another of its things than the one on show.

Home appliances have their matters in common, and yet nobody says of a fridge that the rice is
ready, of a school shuttle that the food came cold, or of a walking tour that the pool was empty.
A line that names such a thing is said only of a text that does; a matter of which no line is left
comes up no more.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from boses_mock.studies.categories.model import Matter

_COOKS = r"cook|rice|fry|oven|stove|kettle|\bpot\b|grill|masak|nasi|kompor|nấu|cơm|nồi|bếp|luto|kanin|kalan|หุง|เตา"
_KITCHEN = rf"{_COOKS}|kitchen|fridge|refrigerat|freezer|microwave|blender|dishwash|kulkas|dapur|tủ lạnh|kusina|ตู้เย็น"
_WASHES = r"wash|laundry|dryer|vacuum|sweep|mop|clean|robot|cuci|sapu|giặt|lau|hút bụi|laba|linis|walis|ซัก|ดูดฝุ่น"
_BEDS = r"chair|sofa|couch|mattress|\bbed\b|pillow|recliner|kursi|kasur|ranjang|ghế|nệm|giường|upuan|kutson|kama|เก้าอี้|ที่นอน"
_FOOD = r"food|meal|deliver|grocer|restaurant|courier|parcel|makan|antar|kurir|belanja|đồ ăn|giao|pagkain|padala|ส่งอาหาร|ส่งของ"
_TWO_WHEELS = r"motor|bike|scooter|moped|ojek|ojol|habal|angkas|two.?wheel|trike|tricycle|xe máy|xe ôm|xe điện|มอเตอร์ไซค์|สกู๊ตเตอร์"
_ROOMS = r"hotel|resort|\brooms?\b|villa|\bstay|hostel|homestay|package|all.?in|nights?\b|penginapan|khách sạn|phòng|kwarto|โรงแรม|ที่พัก"
_SEA = r"beach|island|\bsea\b|boat|div(?:e|ing)|cruise|coast|\bbay\b|snorkel|pulau|pantai|laut|biển|đảo|dagat|\bisla\b|เกาะ|ทะเล"
_FLIES = r"flight|airline|\bfly|\bair\b|plane|airport|pesawat|máy bay|bay\b|eroplano|เที่ยวบิน|สายการบิน|all.?in|package|abroad|overseas"
_PHONES = r"phone|smartphone|tablet|camera|foldable|handset|\bhp\b|ponsel|điện thoại|cellphone|selpon|โทรศัพท์|กล้อง"
_ELECTRIC = r"electric|\bev\b|e-?bike|battery|charg|swap|listrik|điện|kuryente|ไฟฟ้า"
_WATCHED = r"video|series|movie|film|\bshows?\b|stream|\btv\b|watch|drama|anime|cartoon|nonton|tayangan|xem|phim|panood|pelikula|palabas|ดูหนัง|ซีรีส์"
_HEARD = r"music|song|audio|playlist|podcast|radio|karaoke|lagu|musik|nhạc|musika|kanta|เพลง"
_HEALTH = r"hospital|health|medical|illness|\bsick|surgery|operation|confine|clinic|kesehatan|sakit|rawat|y tế|sức khỏe|bệnh|viện|kalusugan|ospital|สุขภาพ|โรงพยาบาล"
_LIFE = r"\blife\b|income|earner|breadwinner|accident|disab|death|funeral|jiwa|kecelakaan|nhân thọ|tai nạn|buhay|aksidente|ชีวิต|อุบัติเหตุ"
_OF_THINGS = r"travel|\btrip|flight|luggage|baggage|phone|screen|gadget|laptop|\bcar\b|vehicle|motor|crop|harvest|\bpets?\b|\bdogs?\b|fire\b|flood|typhoon|parcel|delivery|ponsel|mobil|perjalanan|điện thoại|xe\b|du lịch|รถ|เดินทาง"
_STAPLES = r"\brice\b|\beggs?\b|flour|\bsugar\b|\bbread\b|cooking oil|bigas|mantika|beras|minyak goreng|tepung|gạo|dầu ăn|ข้าวสาร"
_SEASONED = r"noodle|season|sauce|soup|instant|canned|broth|sardine|\bmie?\b|\bmì\b|bumbu|gia vị|fried|flavou?r|toyo|patis"
_STRAYS: Mapping[str, tuple[tuple[str, ...], ...]] = {
    # what a line names, the text that allows it, and if any, the text of which alone it is asked
    "appliance": (
        (r"\bcooker\b|\brice is ready\b|\blid that\b", _COOKS),
        (r"\bwashes, sweeps\b|\bhousework that\b|\bthe one who cleans\b", rf"{_WASHES}|{_COOKS}"),
        (r"\bprogrammes\b", rf"{_WASHES}|oven|microwave|cooker"),
        (r"\bkitchen\b|\btiles\b", rf"{_KITCHEN}|{_WASHES}"),
        (r"\bchair or a mattress\b|\blie or sit\b|\blast cheap one each morning\b", _BEDS),
        (r"\bchip\b|\brepairman\b|\bwho repairs it\b|\brattles\b|\bsmoke\b|\bwarranty card\b|\bold one that still runs\b|\bwithout a repair\b|\bknock on the door\b", r"electric|motor|recliner|lamp|plug|powered", _BEDS),
        (r"\binverter\b", r"inverter|aircon|air.?con|\bac\b|fridge|refrigerat|wash|kulkas|tủ lạnh|điều hòa|máy lạnh"),
    ),
    "noodles": (
        (r"\bbroth\b|\bbowl\b|\bsachet\b|\bsalt\b|\bpackets?\b|\bseasoning\b|\bgarlic\b|\bthirst", _SEASONED, _STAPLES),
    ),
    "ride": (
        (r"\bfood\b|\bnoodles\b|\brice is cold\b|\bwhat we eat\b|\bgroceries\b", _FOOD),
        (r"\bhelmet\b|\bmotorbike\b", _TWO_WHEELS),
    ),
    "travel": (
        (r"\brooms?\b|\bpool\b|\bbathroom\b", _ROOMS),
        (r"\bsea\b|\bboat\b|\bisland\b|\bsunrise\b", rf"{_SEA}|resort"),
        (r"\bflight\b|\bflies\b|\bbag, seat\b|\btransfer\b", _FLIES),
    ),
    "gadget": (
        (r"\bcamera\b|\bphotograph\b|\bnight picture\b|\blens\b|\bscreen\b|\bcalls\b|\brings\b|\bchange a phone\b|\bphone that\b|\bphotos that\b", _PHONES),
        (r"\bhinge\b", r"fold|flip|hinge|lipat|gập"),
    ),
    "vehicle": (
        (r"\bcharge at night\b|\bcable\b|\bon paper, forty\b|\bbrownout\b|\bplug\b|\bbattery after\b", _ELECTRIC),
        (r"\btwo wheels\b|\bslip through\b|\bone metre wide\b|\brides behind\b|\bsit on it\b|\bpushed one\b|\bhalf the bike\b", _TWO_WHEELS),
        (r"\bAirbags\b", r"\bcar\b|sedan|suv|airbag|van\b|mobil|ô tô|kotse|รถยนต์|abs\b"),
    ),
    "insurance": (
        (r"\bhospital\b|\boperation\b|\bfrom the first night\b|\bhealth card\b", _HEALTH, _OF_THINGS),
        (r"\bwhen I cannot earn\b|\bif I fall\b|\bcannot work\b|\bone leg\b|\band healthy\b|\bschoolmate\b", rf"{_LIFE}|{_HEALTH}", _OF_THINGS),
        (r"\bflood\b", r"flood|typhoon|storm|\bhome|house|property|banjir|lũ|bão|baha|bagyo|rumah|nhà|bahay|น้ำท่วม"),
        (r"\bcrash\b", rf"{_TWO_WHEELS}|\bcar\b|vehicle|accident|driver|rider|mobil|kecelakaan|tai nạn|aksidente|xe\b|รถ|travel|\btrip"),
    ),
    "media": (
        (r"\bseries\b|\bshows?\b|\bwatch\w*|\bcinema\b|\bcartoons\b|\bremote\b|\bsubtitles\b|\bscreen\b|\bghost\b|\bkiss\b", _WATCHED),
        (r"\bsongs\b", _HEARD),
    ),
}  # fmt: skip

_BY_LINES = frozenset({"media"})  # whose matters have a thing in their names that need not be meant


@lru_cache(maxsize=64)
def _rules(category: str) -> tuple[tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]], ...]:
    found = _STRAYS.get(category, ())
    return tuple(
        (re.compile(line, re.I), re.compile(text), re.compile("|".join(asked)))
        for line, text, *asked in found
    )


def without_strays(category: str, matters: tuple[Matter, ...], low: str) -> tuple[Matter, ...]:
    """Return the matters with the lines that can be said of what a text in lower case shows."""
    barred = [
        line for line, text, asked in _rules(category) if asked.search(low) and not text.search(low)
    ]
    return tuple(_kept(category, matters, barred)) or matters if barred else matters


def _kept(
    category: str, matters: Iterable[Matter], barred: Sequence[re.Pattern[str]]
) -> Iterator[Matter]:
    for matter in matters:
        if category not in _BY_LINES and any(each.search(matter.topic) for each in barred):
            continue
        kept = tuple(line for line in matter.lines if not any(each.search(line) for each in barred))
        if kept:
            yield matter if len(kept) == len(matter.lines) else _with(matter, kept)


@lru_cache(maxsize=1_024)
def _with(matter: Matter, lines: tuple[str, ...]) -> Matter:
    """Return a matter with fewer lines, the same one each time: matters are known by identity."""
    return replace(matter, lines=lines)
