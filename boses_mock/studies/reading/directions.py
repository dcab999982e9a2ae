# ruff: noqa: E501 - tables read better whole
"""Which way an attribute of an offer is better, where anybody would say the same.

Nobody wants a higher fee or a shorter warranty, whatever else they want; a colour, a flavour or a
term is taste. An attribute is known by its name, else by what its levels are (sums of money are a
price). Levels are put in order by what they amount to: "None", "Free" and "0 %" are nothing,
"Unlimited" is more than any number, "2 years" is more than "18 months". Where a level cannot be
read, or two read the same, the attribute counts as taste: nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import inf

from boses_mock.studies.reading.money import find_prices
from boses_mock.studies.reading.richness import by_richness

_LESS = re.compile(
    r"\b(?:interest|apr|bunga|pric\w*|cost\w*|fees?|fares?|charges?|penalt\w*|fines?|premiums?|rent|monthly (?:payment|bill|dues)|amorti[sz]ation"
    r"|down ?payment|deposit required|mark-?up|commissions?|surcharges?|tax|tariff|deductible|excess|co-?pay\w*"
    r"|wait\w*|queue\w*|delay\w*|delivery(?: time| speed)?|approval(?: time)?|processing(?: time)?|response time|lead time|turnaround"
    r"|time to \w+|duration of (?:wait|approval)|charging(?: time)?|cooking time|preparation time|distance|walk(?:ing)? time|travel time|commut\w*|(?:class|group|batch) size|(?:students|pupils|children|people|beds) per \w+|transfers"
    r"|lock-?in|contract(?: length| term| period)?|commitment|minimum (?:balance|order|spend|purchase|top-?up)|maintaining balance"
    r"|documents?|requirements|paperwork|steps|ads|adverts|commercials|side effects|noise|consumption|fuel use|weight of the (?:phone|laptop)|emissions"
    r"|harga|biaya|ongkir|ongkos|denda|bunga|cicilan|tarif|iuran|uang muka|waktu (?:tunggu|antar|proses)|pengiriman|antre\w*"
    r"|giá|phí|lãi suất vay|tiền phạt|thời gian (?:chờ|giao|duyệt)|trả trước|presyo|bayad|singil|multa|interes|hintay\w*|oras ng paghihintay"
    r"|masa tunggu|lama (?!garansi|baterai|pakai|pemakaian|sewa|kontrak)\w+|waktu pencairan|premi|angsuran|tenggat|syarat|dokumen|jarak|dp"
    r"|sĩ số|tiêu thụ(?: điện)?|trả góp|giải ngân|đặt cọc|khoảng cách|thủ tục|giấy tờ|cam kết|lãi suất|đóng (?:mỗi|hằng|hàng) tháng"
    r"|konsumo|konsumsi|bayarin|hulog|paunang|layo|papeles|pila|tagal ng (?:paghihintay|proseso|delivery|pag-?apruba)"
    r"|(?:claims?|payout|release|disbursement|repair|set-?up|installation|settlement|checkout) (?:time|wait|speed)"
    r"|kontrak|kontrata|hợp đồng|thời hạn hợp đồng|yuran|caj|bayaran|tempoh menunggu|faedah pinjaman)\b"
    r"|ราคา|ค่าธรรมเนียม|ค่าบริการ|ค่าส่ง|ค่างวด|ดอกเบี้ย|เบี้ย|มัดจำ|เงินดาวน์|เวลารอ|ระยะเวลารอ",
    re.I,
)
_MORE = re.compile(
    r"\b(?:limits?|storage|memory|ram|battery\w*|warrant\w*|guarantees?|sizes?|capacity|volume|quantity|servings?|pieces|data|speed|bandwidth|range"
    r"|coverage|covered|cover|benefits?|payouts?|cash ?back|discounts?|savings?|rewards?|points|rebates?|bonus|miles|returns?|yields?|earn\w*"
    r"|refund\w*|return (?:window|period)|free trial|trial|channels|screens|devices|users|profiles|languages|branches|outlets|agents"
    r"|megapixels?|camera|resolution|durability|lifespan|shelf life|protection|safety rating|ratings?|stars|spf|protein|fib(?:re|er)|vitamins?|absorbency|hours of (?:protection|dryness)"
    r"|allowance|leave days|support hours|operating hours|opening hours|free (?:deliver\w+|shipping)|baggage|legroom|seats|rooms|bedrooms|floor area"
    r"|kuota|kapasitas|garansi|ukuran|limit|isi|diskon|kecepatan|manfaat|perlindungan|dung lượng|bảo hành|hạn mức|kích thước|tốc độ|ưu đãi|hoàn tiền"
    r"|santunan|uang pertanggungan|pertanggungan|plafon|bonus|gaji|daya tahan|uang kembali|poin"
    r"|quyền lợi|chi trả|bồi thường|mức (?:bảo hiểm|bảo vệ)|số tiền bảo hiểm|lương|dung tích|giảm giá|điểm thưởng|dùng thử|dữ liệu"
    r"|laki|garantiya|lawak|bilis|diskwento|benepisyo|saklaw|proteksyon|dami|sukat|puntos|sahod|tagal ng (?:baterya|garantiya|warranty)"
    r"|suction|power|horsepower|watt\w*|thread count|(?:number|jumlah|số lượng|số buổi|số lần|dami) (?:of |ng )?(?!of |payments|steps|instal|angsuran|cicilan|kỳ|hulog)\w+|(?:visits|sessions|classes|lessons|meals|rides|trips|deliveries|washes) (?:per|a|each) \w+|học thử|salary|wages?|grace period|talk time|play(?:back|ing)? time|standby|jaminan|had|pampasan|pulangan tunai|diskaun|kelajuan|saiz|waranti|liputan)\b"
    r"|ความจุ|รับประกัน|วงเงิน|ขนาด|ชดเชย|คุ้มครอง|ส่วนลด|ความเร็ว|คะแนน|ทดลองใช้",
    re.I,
)
_WITHIN_IT = re.compile(  # what some want in a thing and others do not
    r"\b(?:sugar|salt|caffeine|alcohol|lactose|additives?|preservatives?|spic\w*|sweet\w*|gula|garam|đường|cay|asukal|asin|anghang|pets?|smok\w*|kids|children)\b",
    re.I,
)
_FREE = re.compile(  # what is free is wanted, whatever it would cost otherwise
    r"^\W*(?:free|gratis|bebas|libreng?|percuma|miễn phí)\b|\b(?:interest|cicilan bunga)[ -]free|ฟรี",
    re.I,
)
_FREE_FROM = re.compile(r"\b(?:from|above|over|minimum|min|mulai|từ|simula)\b", re.I)
_PACE = re.compile(  # told as a time, it is better the shorter it is
    r"\b(?:speed|how (?:fast|soon|quickly)|release|payouts?|claims?|disbursement|set-?up|installation|repairs?"
    r"|kecepatan|pencairan|klaim|tốc độ|giải ngân|chi trả|bilis)\b|ความเร็ว",
    re.I,
)
_A_TIME = re.compile(
    r"\d\s?-?(?:s|secs?|seconds?|min\w{0,5}|hours?|hrs?|h|days?|weeks?|months?|jam|hari|menit|minggu|bulan|phút|giờ|ngày|tuần|tháng"
    r"|oras|araw|linggo|buwan)\b|นาที|ชั่วโมง|วัน|สัปดาห์|เดือน",
    re.I,
)
_STRONGER_LESS = re.compile(  # what turns the good word beside it into a burden
    r"\b(?:price|cost|fee|fees|charges?|wait\w*|queue\w*|penalty|time to|harga|biaya|giá(?! trị)|phí|presyo|denda|premi|premium|consumption|konsum\w+|tiêu thụ)\b",
    re.I,
)
_ASKED = re.compile(
    r"\b(?:interest|apr|bunga|pric\w*|cost\w*|fees?|fares?|premiums?|down ?payment|harga|biaya|premi|uang muka|giá|phí|trả trước|lãi suất|presyo|bayarin|hulog|yuran)\b|ราคา|ดอกเบี้ย|เบี้ย",
    re.I,
)
_EARNED = re.compile(
    r"\b(?:savings?|deposit|earn\w*|yield|returns?|investments?|p\.?a\.? on (?:your )?balance|tabungan|deposito|tiết kiệm|ipon)\b",
    re.I,
)
_TASTE = re.compile(  # a good word in a name that says nothing of more or less
    r"\b(?:type|colou?rs?|style|brand|format|shape|scent|flavou?rs?|design|channel of|method|mode|option|person|partner|company|provider|frequency|schedule|day of|time of day|slots?)\b",
    re.I,
)
NOTHING = re.compile(
    r"\W*(?:none|no|free for \w+|not (?:included|covered|available|offered)|nothing|without(?: \w+)?|no [\w\-]+(?: \w+){0,2}|free(?: of charge)?|zero|nil|waived|n/?a"
    r"|gratis|tidak(?: \w+){0,2}|belum|hindi|tanpa(?: \w+){1,3}|không(?: \w+){0,3}|miễn phí|wala(?:ng \w+)?|libre|ฟรี|ไม่มี|percuma|tiada)\W*",
    re.I,
)
FREE = re.compile(
    r"\W{0,8}(?:free(?: \w{1,20}){0,3}|gratis|libre|miễn phí|percuma|waived|ฟรี)\W{0,8}", re.I
)
_BOUNDLESS = re.compile(
    r"\b(?:unlimited|lifetime|no limit|limitless|unrestricted|seumur hidup|tanpa (?:batas|had|limit)|tak terhad|tidak terhad|không giới hạn|trọn đời|walang limit|24/7|ไม่จำกัด)\b",
    re.I,
)
_PROMPT = (  # waits told in words, in hours
    (
        re.compile(
            r"\b(?:instant\w*|immediate\w*|on the spot|right away|langsung|instan|seketika|ngay|agad)\b|ทันที",
            re.I,
        ),
        0.0,
    ),
    (
        re.compile(
            r"\b(?:same[ -]day|today|hari yang sama|hari ini|trong ngày|parehong araw)\b|ภายในวัน",
            re.I,
        ),
        10.0,
    ),
    (
        re.compile(
            r"\b(?:next[ -]day|overnight|tomorrow|besok|hôm sau|ngày mai|kinabukasan)\b|วันถัดไป",
            re.I,
        ),
        24.0,
    ),
)
YES = re.compile(
    r"\W*(?:yes|included|with\b.{0,60}|available|ya|ada|có|oo|meron|มี)(?:,[^,]{1,40})?\W*", re.I
)
_NUMBER = re.compile(r"\d{1,3}(?:[,.]\d{3})+(?![\d])|\d+(?:[.,]\d+)?")
_UNITS = tuple(
    (re.compile(rf"(?:{words})(?![^\W\d_])", re.I), factor)
    for words, factor in (
        (r"(?:s|sec\w*|giây|detik)", 1 / 3600),
        (r"(?:min\w*|phút|menit|minuto|นาที)", 1 / 60),
        (r"(?:hours?|hrs?|h|jam|giờ|oras|ชั่วโมง)", 1.0),
        (r"(?:(?:business |working )?days?|hari|ngày|araw|วัน)", 24.0),
        (r"(?:weeks?|minggu|tuần|linggo|สัปดาห์)", 168.0),
        (r"(?:months?|mos?|bulan|tháng|buwan|เดือน)", 730.0),
        (r"(?:years?|yrs?|tahun|năm|taon|ปี)", 8_766.0),
        (r"kb(?:ps)?", 1e-6),
        (r"mb(?:ps)?", 1e-3),
        (r"gb(?:ps)?", 1.0),
        (r"tb", 1e3),
        (r"(?:ml|cc|g|gr|grams?|gram|gam|mm)", 1e-3),
        (r"(?:l|litres?|liters?|liter|lít|kg|kilos?|m)", 1.0),
        (r"cm", 1e-2),
        (r"km", 1e3),
    )
)

_MONTHLY = re.compile(r"\b(?:month\w*|bulan\w*|buwan\w*|tháng|mo)\b|เดือน", re.I)
_MONTHS, _USES = 6, 50  # for which a price is reckoned that is paid again and again
_PER = re.compile(
    r"\b(?:per|bawat|mỗi|/) ?(?:kwh|kg|kilo|km|unit|use|cup|glass|trip|ride|meal|visit|piece|pack|load|gelas|kali)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Direction:
    """An attribute of which anybody would want more, or less.

    Attributes:
        places: each level with its place from 0, the worst, to 1, the best.
        price: it is money that is asked, and weighs by what people have.
        span: how much money lies between its levels, of what is paid each month that of half a
            year; 0 where it is a rate.
    """

    places: Mapping[str, float]
    price: bool
    span: float = 0.0


def direction(name: str, levels: Sequence[str], about: str = "") -> Direction | None:
    """Return which way an attribute is better, None where that is taste.

    Args:
        about: what the study asks, by which interest that is earned is told from one that is paid.
    """
    told = _direction(name, levels, about)
    if told is not None or _LESS.search(name) or next(find_prices(" ".join(levels)), None):
        return told
    places = by_richness(name, levels)
    return Direction(places, price=False) if places else None


def _direction(name: str, levels: Sequence[str], about: str) -> Direction | None:
    """Return which way an attribute is better by its name and by what its levels amount to."""
    sums = _sums(levels)
    sign = _sign(name, levels, about, money=bool(sums))
    if not sign:
        return None
    amounts = sums if sums and sign < 0 else _amounts(levels)
    if len(set(amounts.values())) < max(2, len(levels)):
        return None
    ordered = sorted(levels, key=lambda level: sign * amounts[level])
    last = len(ordered) - 1
    price = sign < 0 and (bool(sums) or _ASKED.search(name) is not None)
    places = {level: place / last for place, level in enumerate(ordered)}
    span = max(sums.values()) - min(sums.values()) if price and sums else 0.0
    times = _MONTHS if _MONTHLY.search(name) else _USES if _PER.search(name) else 1
    return Direction(places, price, span * times)


def _sign(name: str, levels: Sequence[str], about: str, *, money: bool) -> int:
    """Return 1 where more is better, −1 where less is, 0 where neither is known."""
    if _FREE.search(name):
        return -1 if _FREE_FROM.search(name) else 1
    if re.search(r"\binterest\b|\bbunga\b|lãi|\bapr\b|\brate\b", name, re.I) and not money:
        return 1 if _EARNED.search(f"{name} {about}") else -1
    if _PACE.search(name) and any(map(_A_TIME.search, levels)):
        return -1
    if _TASTE.search(name) and not _STRONGER_LESS.search(name):
        return 0
    less, more = _LESS.search(name), _MORE.search(name)
    if less and (not more or _STRONGER_LESS.search(name) or less.start() < more.start()):
        return -1
    if more:
        return 1
    if all(YES.fullmatch(level) or NOTHING.fullmatch(level) for level in levels):
        return 0 if _WITHIN_IT.search(name) else 1
    return -1 if money else 0


def lacks(name: str, level: str) -> bool:
    """Return whether a level of an attribute of taste is nothing where others are something."""
    burden = _LESS.search(name) or _WITHIN_IT.search(name)
    return bool(NOTHING.fullmatch(level)) and not burden and not FREE.fullmatch(level)


def asks_more(level: str, levels: Sequence[str]) -> bool:
    """Return whether money is asked at a level while another one is free."""
    return any(map(FREE.fullmatch, levels)) and next(find_prices(level), None) is not None


def _sums(levels: Sequence[str]) -> dict[str, float]:
    """Return the amounts of levels that are money, none of them being money for nothing."""
    found = {level: [price.amount for price, _ in find_prices(level)] for level in levels}
    if not any(found.values()):
        return {}
    amounts = {
        level: sums[0] if sums else 0.0 if NOTHING.fullmatch(level) else None
        for level, sums in found.items()
    }
    if any(amount is None for amount in amounts.values()):
        return {}
    return {level: amount or 0.0 for level, amount in amounts.items()}


def _amounts(levels: Sequence[str]) -> dict[str, float]:
    """Return what levels amount to in one unit; {} where one of them cannot be read."""
    found = {level: _amount(level) for level in levels}
    counted = [level for level in levels if _NUMBER.search(level)]
    if counted and any(grade.search(level) for level in levels for grade in _GRADES):
        return {}  # "250 ml" and "large" have nothing in common
    if any(amount is None for amount in found.values()):
        return {}
    return {level: amount or 0.0 for level, amount in found.items()}


def _amount(level: str) -> float | None:
    if _BOUNDLESS.search(level):
        return inf
    if NOTHING.fullmatch(level):
        return 0.0
    for words, hours in _PROMPT:
        if words.search(level):
            return hours
    match = _NUMBER.search(level)
    if match is None:
        return _of_words(level)
    value = _value(match[0])
    rest = level[match.end() :]
    second = re.match(r"\s?(?:-|–|to|sampai|đến)\s?(\d+(?:[.,]\d+)?)", rest)
    if second:
        value, rest = (value + _value(second[1])) / 2, rest[second.end() :]
    return value * _unit(rest.lstrip(" -"))


def _of_words(level: str) -> float | None:
    """Return the place of a level told in words: "small", "medium", "large"; "yes" and "no"."""
    if YES.fullmatch(level):
        return 1.0
    for place, words in enumerate(_GRADES):
        if words.search(level):
            return float(place)
    return None


_GRADES = tuple(
    re.compile(rf"\b(?:{words})\b", re.I)
    for words in (
        r"(?:very|extra) (?:small|low|slow|short)|tiny|sachet|mini|minimal|lowest",
        r"small|low|slow|short|basic|kecil|nhỏ|maliit|rendah|thấp|poor|weak",
        r"medium|mid\w*|standard|regular|average|moderate|sedang|vừa|katamtaman|normal|partial",
        r"large|big|high|fast|long|family|besar|lớn|malaki|tinggi|cao|full|strong|good",
        r"(?:very|extra) (?:large|high|fast|long)|jumbo|xl|biggest|highest|excellent|complete|comprehensive",
    )
)


def _value(text: str) -> float:
    if re.fullmatch(r"\d{1,3}(?:[,.]\d{3})+", text):
        return float(re.sub(r"[,.]", "", text))
    return float(text.replace(",", "."))


def _unit(text: str) -> float:
    """Return by what a number before this text is multiplied, so that all of a kind compare."""
    for words, factor in _UNITS:
        if words.match(text):
            return factor
    k = re.match(r"(k|ribu|rb|nghìn|million|juta|triệu)(?!\w)", text, re.I)
    if k:
        return 1e6 if k[1].lower() in ("million", "juta", "triệu") else 1e3
    return 1.0
