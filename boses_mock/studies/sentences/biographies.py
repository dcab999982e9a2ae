# ruff: noqa: E501 - tables read better whole
"""What a biography tells by the way: how somebody gets to work, what it eats, where it reads the news.

And what sort of worry or of hope a field speaks of, for the languages that cannot quote it.
"""

from __future__ import annotations

import re

# fmt: off
APPS = (
    "Messenger", "WhatsApp", "Zalo", "Viber", "LINE", "Telegram", "Facebook", "TikTok", "YouTube",
    "Instagram", "Shopee", "Lazada", "Tokopedia", "GCash", "Maya", "GoPay", "MoMo", "ZaloPay",
)
BY = re.compile(
    r"\b(?:by|in|on) (?:an? |the |his |her |their )?((?:point-to-point |company |shuttle |angkot |airport )?(?:bus|jeepneys?|jeep"
    r"|train|MRT|LRT|tricycle|motorbike|motorcycle|scooter|motor|car|Grab|Angkas|Gojek|ojek|KRL|TransJakarta"
    r"|bicycle|bike|van|taxi|boat|angkot|UV Express|P2P bus|BTS|Metro|BRT))\b"
)
ON_FOOT = re.compile(r"\b(?:walks? to (?:work|the)|on foot)\b", re.I)
USUAL = {
    "PH": "jeepney",
    "ID": "motor",
    "VN": "xe máy",
    "TH": "BTS",
    "MY": "motorbike",
    "SG": "MRT",
}
OUTLET = re.compile(r"(?<=[a-z:,] )([A-Z][\w.’'&]*(?: (?:[A-Z][\w.’'&]*|\d+))*)")
DAY = re.compile(r"\b(?:the )?(\d{1,2}(?:st|nd|rd|th))\b")
DISH = re.compile(
    r"\b(?:\w*silog|arroz caldo|pandesal|sinangag|\w+ adobo|sinigang|fried galunggong|pancit \w+|lugaw|champorado|bulalo|tinola|beef pares"
    r"|nasi \w+|bubur \w+|lontong \w+|soto \w+|mie \w+|rawon|ketoprak|pecel \w+|gado-gado|ayam \w+|sayur \w+"
    r"|bún \w+|phở(?: \w+)?|bánh \w+|cơm \w+|xôi \w+|cháo \w+|canh \w+|trứng \w+(?: \w+)?|gà luộc|hủ tiếu|mì \w+)\b"
)
WORRIES = {
    "bill": r"bill|electric|meralco|token|pln|gas\b|water|fee|rent|instal",
    "traffic": r"traffic|fare|road|jeep|train|queue on|commut|bus|toll|parking|the way to",
    "flood": r"flood|rain|typhoon|downpour",
    "net": r"signal|internet|wi-?fi|data|app\b|battery",
    "price": r"price|rice at|costs?|going up|goes up|₱|rp|₫",
    "work": r"work|boss|roster|shift|job|layoff|client|customer|overtime|deadline",
    "queue": r"queue|form|office|stamp|papers|permit",
    "service": r"service|hotline|bot|delivery|courier|repair|agent",
    "family": r"family|parent|mother|father|child|kid|son|daughter|sister|brother|tita|aunt",
}
AIMS = {
    "home": r"house|home|place|roof|room|flat|land|garden|table|papers",
    "business": r"business|shop|stall|own boss|client|brand|studio",
    "saving": r"sav|debt|bill|money|expense|fund",
    "family": r"famil|child|parent|kid|hospital|mother|father",
    "travel": r"travel|see |umrah|hajj|trip|sea|abroad",
    "study": r"study|degree|licen|promot|called first|review|career|school",
}
