"""Prices as people write them, and what they weigh for whom.

A price is found in any of the region's spellings ("₱1,299", "Rp25.000", "25 ribu", "99k", "RM 12
a month") and keeps its own words, so that a persona can quote it. The monthly incomes below are
round figures per level, made up for judging a price by; a persona that says what its household
has is judged by that instead. Sums of a market report ("a $2 billion market") are no prices.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import log10

from boses_mock.kernel.currencies import CURRENCIES
from boses_mock.kernel.steps import Steps
from boses_mock.studies.reading.charges import spans

_BEFORE = r"₱|PHP|Php|Rp\.?|IDR|₫|VND|RM|MYR|S\$|SGD|฿|THB|US\$|USD|\$"
_AFTER = (
    r"pesos?|piso|PHP|rupiah|IDR|ribu|rb|jutaan|juta|đồng|VND|VNĐ|vnđ|₫|đ|nghìn|ringgit|MYR|"
    r"SGD|baht|THB|dollars?|USD"
)
_NUMBER = r"\d{1,3}(?:[.,]\d{3})+(?:\.\d{1,2})?|\d+(?:[.,]\d{1,2})?"
_MONEY = re.compile(
    rf"(?<![\w.,])(?P<before>{_BEFORE})\s?(?P<n1>{_NUMBER})(?P<k1>\s?(?:ribu|rb|k|juta|million|mil"
    rf"|m|billion|bn|triệu|nghìn)\b)?"
    rf"|(?<![\w.,])(?P<n2>{_NUMBER})(?P<k2>\s?(?:k|ribu|rb|juta|triệu|nghìn|million|billion)\b)?"
    rf"\s?(?P<after>(?:{_AFTER})(?!\w)|บาท)"
    rf"|(?<![\w.,])(?P<n3>{_NUMBER})(?P<k3>\s?(?:ribu|rb|juta|triệu|nghìn)|(?<=\d\d)k)\b"
)
_MONEY_FOR = re.compile(
    rf"(?:{_MONEY.pattern})(?:\s*(?:/|\b(?:a|an|per|each|every)\s)\s*[^\W\d_]+)?"
)
_CODES = CURRENCIES | {
    "ribu": "IDR",
    "rb": "IDR",
    "juta": "IDR",
    "jutaan": "IDR",
    "đ": "VND",
    "vnđ": "VND",
    "nghìn": "VND",
    "triệu": "VND",
    "บาท": "THB",
}
_THOUSANDS = (
    ("VND", re.compile(r"[ăđơưạảấầẩậắằẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]", re.I)),
    ("IDR", re.compile(r"\b(?:yang|dengan|untuk|harga|seharga|bulan|dari|cuma|hanya)\b", re.I)),
    ("PHP", re.compile(r"\b(?:lang|mga|para sa|po|ang|ng|buwan|presyo|halagang)\b", re.I)),
)
_TIMES = {
    "k": 1e3,
    "ribu": 1e3,
    "rb": 1e3,
    "nghìn": 1e3,
    "juta": 1e6,
    "jutaan": 1e6,
    "triệu": 1e6,
    "million": 1e6,
    "mil": 1e6,
    "m": 1e6,
    "billion": 1e9,
    "bn": 1e9,
}
_MONTHLY = {  # low, middle, high; rounded household incomes to weigh a price by
    "PHP": (17_000, 50_000, 200_000),
    "IDR": (3_500_000, 9_000_000, 30_000_000),
    "VND": (8_000_000, 22_000_000, 70_000_000),
    "MYR": (3_500, 8_000, 20_000),
    "SGD": (3_500, 9_500, 24_000),
    "THB": (14_000, 38_000, 120_000),
    "USD": (300, 900, 3_500),
}
LEVELS = {"low": 0, "middle": 1, "high": 2}
_LASTING = tuple(  # months over which people spread such a thing in their heads
    (re.compile(words, re.IGNORECASE), months)
    for words, months in (
        (r"\b(house|condo|apartment|rumah|căn hộ|bahay)\b", 150),
        (r"\b(car|suv|mobil|ô tô|kotse|electric vehicle|ev)\b", 60),
        (
            r"\b(motorbikes?|motorcycles?|scooters?|e-?bikes?|sepeda motor|xe máy|solar panels?)\b",
            30,
        ),
        (
            r"\b(phones?|smartphones?|laptops?|tablets?|fridge|refrigerator|washing machine|tv"
            r"|television|air.?con\w*|appliances?|điện thoại|course|bootcamp|mattress|sofa)\b",
            14,
        ),
        (r"\b((?:a|per|each|every) (?:cropping |planting )?season|per musim|mỗi vụ|kada ani)\b", 4),
        (  # once a year, or once in a life
            r"\b(giỗ|mâm cúng|kurban|qurban|akikah|aqiqah|weddings?|cưới|kasal|binyag|debut"
            r"|graduations?|wisuda|birthdays?)\b",
            12,
        ),
    )
)
_PER_YEAR = re.compile(r"^\W{0,2}(?:a|per|/|each|every)?\s?(?:year|yr|annum|tahun|năm|taon)", re.I)
_NO_SUM = re.compile(
    r"\s*(?:off|billion|bn|(?:more|less|cheaper|dearer|higher|lower) than|extra|on top|cashback"
    r"|(?:refundable |na )?(?:deposit|load|voucher|reward|credit back|bonus|deposito|gantimpala))\b"
)
_REPAID = re.compile(
    r"\b(?:repa\w+|pay(?:ing)? back|paid back|total\w*|instal?lments?|cicilan|angsuran|kembali"
    r"|trả|hulog|bayad)\b",
    re.I,
)
_EACH = re.compile(
    r"\s{0,3}(?:a|per|/|each|every|kada|sehari|sebulan|mỗi)\s?(?:day|week|month|hari|minggu|bulan|ngày|tuần|tháng|araw|linggo|buwan)?\b",
    re.I,
)
_HUNDREDTHS = r"\d{1,3}(?:[.,]\d{1,2})?"
_RATE = re.compile(  # "30% interest a week", "bunga 5% per hari", "lãi 20%/tháng"
    rf"(?<![\d.,])(?P<rate>{_HUNDREDTHS}) ?(?:%|percent|persen|phần trăm|porsiyento)"
    r" ?(?:interest|rate|bunga|lãi|tubo|interes)?"
    r" ?(?:/|an?\b|per|every|each|se(?=hari|minggu|bulan)|tiap|setiap|mỗi|một"
    r"|kada|bawat|sa isang|on a|na) ?"
    r"(?P<unit>day|week|month|hari|minggu|bulan|ngày|tuần|tháng|araw|linggo|buwan)"
    rf"|(?P<each>{_HUNDREDTHS}) ?% (?P<often>daily|weekly|monthly)",
    re.I,
)
_DEAREST = {  # the highest rate in a hundred that is no usury, by the first letters of its time
    **dict.fromkeys(("day", "dai", "har", "ngà", "ara"), 0.9),
    **dict.fromkeys(("wee", "min", "tuầ", "lin"), 4.0),
    **dict.fromkeys(("mon", "bul", "thá", "buw"), 12.0),
}
_USURY, _LENT_READ = 1.7, 6_000
_MOST = 100  # prices of one thing that are kept
_NO_PRICE = re.compile(  # what stands before a sum that nobody asks for the thing itself
    r"(?:for (?:every|each)|above|over|more than|at least|minimum(?: \w+)? of|orders? of"
    r"|you(?:['’]ll)? (?:get|receive|are paid)|pays? (?:you|members|farmers|sellers)"
    r"|pays (?:[\w\-]{2,14} ){0,2}(?:stores|shops|riders|drivers|fishers|vendors|families)|we pay"
    r"|menerima|nhận(?: được)?|makakakuha ng|tatanggap ng"
    r"|(?:who|whoever|drivers|families|farmers|members|owners|those) (?:[\w\-]{1,12} ){0,6}"
    r"(?:gets?|receives?)|(?:grant|subsidy|reward|bonus) of"
    r"|(?:caught|late|break\w{0,3}|violat\w{1,4}|refuses?)\b[^.;]{0,16}\bpays?"
    r"|saves?|saving|earns?|keep(?:ing)?|deposit(?:s|ing|ed)?|put|balance|simpan|setor|saldo|gửi"
    r"|ideposito|win|up to|worth|cover\w*|instead of"
    r"|hingga|sampai|di atas|lebih dari|minimal|trên|hơn|tối đa|lampas|higit sa|aabot sa"
    r"|multang?|denda|phạt|fine of|kapalit(?: ay| na)?|hadiah|imbalan|gantimpalang?|thưởng"
    r"|rewards? of|deposit of)\W*$",
    re.I,
)
_NEAR = 48  # characters before a sum that may tell that it is no price
_OF_A_PART = re.compile(  # what a thing uses up, or what is charged beside it
    r"\b(?:cartridges?|refills?|spare parts?|replacements?|batteries|delivery|shipping|add-?ons?"
    r"|each extra)\b[^.;]{0,50}$",
    re.I,
)
_PRICING = re.compile(
    r"(pric\w+|cost\w*|only|just|sells?|sold|retail\w*|starting|from|at|for|harga|seharga|giá|chỉ"
    r"|presyo|halagang)\W*(?:at|of|for|is|from|just|only)?\s*$",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Price:
    """An amount in a currency, with the words it was written in."""

    amount: float
    currency: str
    text: str


def _number(text: str, currency: str) -> float:
    if currency in ("IDR", "VND") or re.search(r",\d{3}", text):
        text = re.sub(r"[.,](?=\d{3}(?!\d))", "", text)
    return float(text.replace(",", "."))


def find_prices(text: str) -> Iterator[tuple[Price, int]]:
    """Yield each amount of money in a text with where it stands."""
    for match in _MONEY.finditer(text):
        number = match["n1"] or match["n2"] or match["n3"]
        times = (match["k1"] or match["k2"] or match["k3"] or "").strip().lower()
        unit = (match["before"] or match["after"] or times).lower()
        currency = _CODES.get(unit) or _spoken(text)
        if currency is None:
            continue  # "99k" where no language tells of what
        factor = _TIMES.get(times, _TIMES.get(unit, 1.0))
        yield Price(_number(number, currency) * factor, currency, match[0].strip()), match.end()


def _spoken(text: str) -> str | None:
    """Return the currency of a language in which thousands are written with a k alone."""
    spoken = (code for code, words in _THOUSANDS if words.search(text))
    return next(spoken, None)


def strip_prices(text: str) -> str:
    """Return a text without its amounts of money: "a ₱65,000 scooter" → "a scooter".

    What an amount is for goes with it, as in "₱8 a stick".
    """
    told = _spoken(text) is not None
    bare = _MONEY_FOR.sub(lambda m: " " if told or m["k3"] != "k" else m[0], text)
    return re.sub(r"[ \t]{2,}", " ", bare)


def asking_prices(text: str) -> tuple[Price, ...]:
    """Return the amounts that are asked for something, the likeliest first."""
    return likeliest(priced(text))


def priced(text: str) -> Iterator[tuple[bool, Price]]:
    """Yield the amounts that are asked for something, and whether a word before says so."""
    charged = tuple(spans(text))
    for price, end in find_prices(text):
        usual = _MONTHLY[price.currency][1]
        if not 0 < price.amount <= usual * 3_000 or _NO_SUM.match(text, end):
            continue
        amount = price.amount / 12 if _PER_YEAR.match(text[end : end + 14]) else price.amount
        start = end - len(price.text)
        before = text[max(0, start - _NEAR) : start]
        if not _NO_PRICE.search(before) and not any(a <= start < b for a, b in charged):
            part = _OF_A_PART.search(text[max(0, start - 70) : start]) is not None
            told = _PRICING.search(before) is not None and not part
            yield told, Price(amount, price.currency, price.text)


def lent(text: str, found: Iterable[Price]) -> tuple[Price, ...]:
    """Return those of the sums that a text lends, and not what is paid back of them."""
    back = {price.text for price, repaid in _of_lending(text) if repaid}
    return tuple(price for price in found if price.text not in back)


def usurious(text: str) -> bool:
    """Return whether a text takes back far more than it lends, by its sums or by its rate."""
    if any(map(_is_usury, _RATE.finditer(text[:_LENT_READ]))):
        return True
    sums = [*_of_lending(text)]
    back = [price.amount for price, repaid in sums if repaid]
    given = [price.amount for price, repaid in sums if not repaid]
    return bool(back and given) and max(back) >= _USURY * max(given)


def _is_usury(found: re.Match[str]) -> bool:
    rate = float((found["rate"] or found["each"]).replace(",", "."))
    return rate > _DEAREST[(found["unit"] or found["often"]).lower()[:3]]


def _of_lending(text: str) -> Iterator[tuple[Price, bool]]:
    """Yield the sums of a loan, and whether each is one that is paid back."""
    for price, end in find_prices(text[:_LENT_READ]):
        before = text[max(0, end - len(price.text) - 34) : end - len(price.text)]
        repaid = _REPAID.search(re.split(r"[.;\n]", before)[-1]) or _EACH.match(text, end)
        yield price, repaid is not None


def likeliest(found: Iterable[tuple[bool, Price]]) -> tuple[Price, ...]:
    """Return amounts in order, those first that a word says to be a price."""
    return tuple(price for _, price in sorted(found, key=lambda each: not each[0])[:_MOST])


def currency_of(text: str) -> str | None:
    """Return the currency that a text speaks of first."""
    return next((price.currency for price, _ in find_prices(text)), None)


def monthly_income(currency: str, income_level: str, own_words: str = "") -> float:
    """Return a household's monthly income, from its own words when these tell."""
    row = _MONTHLY[currency]
    usual = row[LEVELS.get(income_level.strip().lower(), 1)]
    told = [price.amount for price, _ in find_prices(own_words) if price.currency == currency]
    if told and usual / 3 <= max(told) <= usual * 3:
        return max(told)
    return float(usual)


def lasting(text: str) -> Steps[int]:
    """Find for how many months people reckon with the thing that a text is about."""
    for words, months in _LASTING:
        if words.search(text):
            return months
        yield
    return 1


def burden(price: Price, income: float, months: int) -> float:
    """Return how a price weighs: 0 unnoticed, 1 about a month's pocket, 2 out of reach.

    A thing that lasts some ``months`` is judged by its share of one.
    """
    share = price.amount / months / income
    return max(0.0, min(2.0, log10(share / 0.004))) if share > 0 else 0.0
