# ruff: noqa: E501 - tables read better whole
"""What sort of thing is shown: something to eat, to own, to subscribe to, or an app.

People judge these by different sides and in different words: nobody asks who repairs a snack or
how an insurance tastes. What a thing is called decides; its last telling word counts, as in
"coffee subscription" and "rice cooker". A thing of no known sort is spoken of in words that fit
any.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

from boses_mock.kernel.steps import Steps

Category = Literal["food", "goods", "service", "app", ""]

_WORDS: dict[Category, str] = {
    "app": r"apps?|e-?wallets?|wallet|platform|website|chatbots?|software|streaming|games?|aplikasi|ứng dụng|marketplace"
    r"|digital bank|online bank|super-?app|portal|assistant",
    "service": r"(?:micro)?insurance|subscriptions?|memberships?|bank|banking|loans?|accounts?|plans?|courses?|bootcamp|class(?:es)?"
    r"|clinic|telemedicine|cards?|services?|delivery|programm?e?s?|tours?|flights?|hotel|gym|laundry|school|tuition"
    r"|asuransi|layanan|langganan|bảo hiểm|dịch vụ|khóa học|serbisyo|savings|investments?|funds?|broadband|wifi|internet"
    r"|garden|salon|airline|taxi|rides?|ride-hailing|remittances?|pawnshop|event|concert",
    "food": r"coffee|tea|milk|snacks?|drinks?|meals?|food|noodles?|rice|chocolates?|beverages?|juices?|burgers?|bread|cakes?|cookies?"
    r"|biscuits?|chips|crisps|crackers?|soup|sauce|yogh?urt|ice cream|candy|water|soda|beer|wine|brew|chicken|fish|sausages?"
    r"|ulam|kopi|teh|susu|mie|roti|nasi|minuman|makanan|camilan|cà phê|sữa|trà|bánh|nước|mì|phở|kape|gatas|tinapay"
    r"|pancit|pizza|sandwich|salad|smoothie|cereal|granola|protein bar|bars?|formula|kropek|vitamins?|supplements?",
    "goods": r"(?:smart)?phones?|laptops?|tablets?|scooters?|motorbikes?|cars?|shampoo|serum|soap|cream|lotion|sunscreen|toothpaste"
    r"|detergent|cooker|fridge|refrigerator|washing machine|tv|television|appliances?|kit|toaster|shoes?|sneakers?|bags?"
    r"|bottle|mattress|sofa|chair|watch|earbuds|headphones|speaker|camera|dress|shirts?|jeans|clothes|diapers?|toys?|books?"
    r"|lipstick|perfume|panels?|fan|air ?con\w*|vacuum|stove|lamp|umbrella|helmet|bicycle|e-?bike|điện thoại|xe máy|xe đạp|sabun"
    r"|sepatu|baju|mobil|motor|sapatos|damit|kotse|pump|filter|device|gadget|robot|house|condo|apartment",
}
_PATTERNS = {
    sort: re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE) for sort, words in _WORDS.items()
}


def category(name: str, texts: Iterable[str] = ()) -> Steps[Category]:
    """Find the sort of a thing, by its name and else by what its texts speak of most."""
    found = sort_of(name)
    if found:
        return found
    counts = dict.fromkeys(_PATTERNS, 0)
    for text in texts:
        for sort, pattern in _PATTERNS.items():
            counts[sort] += len(pattern.findall(text))
        yield
    most = max(counts, key=lambda sort: counts[sort])
    return most if counts[most] else ""


def sort_of(name: str) -> Category:
    """Return the sort of a thing by its name alone, "" where that does not tell."""
    ends = {sort: _last(pattern, name) for sort, pattern in _PATTERNS.items()}
    latest = max(ends, key=lambda sort: ends[sort])
    return latest if ends[latest] >= 0 else ""


def _last(pattern: re.Pattern[str], name: str) -> int:
    return max((match.end() for match in pattern.finditer(name)), default=-1)
