# ruff: noqa: E501 - tables read better whole
"""The sides from which a thing is judged, and who looks from which side.

An aspect has the words by which a stimulus speaks of it, a theme for those who like that side and
one for those who do not, and weights by trait and VALS segment. The themes are few on purpose:
the same persona gives the same ones in every study, which is what convergence measures.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

_KEPT = 5_000  # characters of the longest text of which it is remembered what it speaks of


@dataclass(frozen=True, slots=True)
class Aspect:
    words: str
    liked: str
    doubted: str


ASPECTS: Mapping[str, Aspect] = {
    "price": Aspect(
        r"pric\w*|cost\w*|cheap\w*|afford\w*|discount\w*|value for|promo\w*|budget|free|cashback"
        r"|instal?lments?|fees?|harga|murah|hemat|giá|rẻ|presyo|mura|tipid|save money|saves?",
        "fair price for what it gives",
        "price against the household budget",
    ),
    "quality": Aspect(
        r"quality|durable|durability|lasting|premium|craft\w*|handmade|strong\w*|sturdy|reliable"
        r"|reliability|performance|powerful|kualitas|chất lượng|bền|kalidad|matibay|authentic",
        "quality that lasts",
        "doubts about quality",
    ),
    "ease": Aspect(
        r"convenien\w*|easy|easily|quick\w*|fast\w*|instant\w*|deliver\w*|minutes?|ready|simple"
        r"|on.the.go|one.tap|doorstep|anywhere|subscription|praktis|mudah|cepat|tiện\w*|nhanh"
        r"|madali|mabilis|same.day|pre.?order|24/7|portable|hassle.free|skip the",
        "saves time on busy days",
        "extra steps and waiting",
    ),
    "health": Aspect(
        r"health\w*|natural\w*|organic|sugar|low.fat|vitamins?|protein|fib(?:re|er)|nutri\w*|calori\w*"
        r"|preservatives?|plant.based|vegan|halal|wellness|probiotic\w*|sehat|gula|sức khỏe|lành mạnh|hữu cơ|medicines?"
        r"|masustansya|kalusugan|oat|immunity|skin",
        "healthier everyday choice",
        "unclear ingredients and health claims",
    ),
    "trust": Aspect(
        r"safe\w*|secur\w*|trust\w*|guarante\w*|certif\w*|proven|tested|verified|licen[sc]ed|insur\w*"
        r"|privacy|warranty|refund\w*|money.back|transparen\w*|microinsurance|asuransi|bảo hiểm|covers?|coverage|aman|terpercaya|an toàn|uy tín|ligtas"
        r"|fda|bpom|ojk|bsp|bank\w*|loans?|data",
        "proof and reassurance",
        "not enough proof to trust it",
    ),
    "novelty": Aspect(
        r"new|innovat\w*|first|latest|modern|unique|smart|ai|reinvent\w*|next.gen\w*|limited|exclusive"
        r"|launch\w*|baru|inovasi|mới|bago|robot\w*|revolution\w*|never before",
        "something new to try",
        "newness without a clear need",
    ),
    "taste": Aspect(
        r"tast\w*|flavou?r\w*|delicious|sweet|refresh\w*|fresh\w*|creamy|crispy|coffee|tea|milk|snacks?"
        r"|drinks?|meals?|food|noodles?|rice|chocolate|beverages?|kopi|teh|rasa|enak|lezat|cà phê|ngon"
        r"|trà|sữa|bánh|susu|minuman|makanan|ulam|pagkain|burgers?|masarap|lasa|kape|brew\w*|juice|cuisine",
        "taste worth coming back for",
        "worry that the taste disappoints",
    ),
    "look": Aspect(
        r"design\w*|stylish|style|beautiful|look\w*|colou?rs?|packag\w*|elegant|sleek|aesthetic\w*"
        r"|desain|kemasan|đẹp|maganda|fashion\w*|bottle|can|logo|pattern\w*|wear\w*",
        "attractive look and packaging",
        "looks that promise more than the product",
    ),
    "green": Aspect(
        r"sustainab\w*|eco\w*|green|recycl\w*|biodegradable|plastic|carbon|planet|environment\w*"
        r"|compost\w*|refill\w*|reusable|ramah lingkungan|môi trường|kalikasan|waste|solar|electric",
        "less waste",
        "green claims that are hard to check",
    ),
    "family": Aspect(
        r"famil\w*|kids?|child\w*|parents?|baby|babies|mothers?|moms?|school\w*|household|(?<!close to )(?<!near )home\w*|sharing"
        r"|keluarga|anak|gia đình|trẻ em|pamilya|bata|elderly|students?",
        "useful for the whole family",
        "hard to fit into family life",
    ),
    "status": Aspect(
        r"luxur\w*|exclusive|prestig\w*|members?\w*|vip|celebrit\w*|influencers?|ambassador|elite"
        r"|high.end|premium|mewah|sang trọng|sosyal|professional\w*|success\w*|designer|flagship",
        "something to be proud of",
        "paying for image",
    ),
    "local": Aspect(
        r"local\w*|filipino|pinoy|philippine\w*|indonesia\w*|vietnam\w*|malaysia\w*|thai\w*|singapore\w*"
        r"|asian?|farmers?|heritage|tradition\w*|lokal|nusantara|việt|bayan|barangay|homegrown|village",
        "local pride",
        "not made with local life in mind",
    ),
    "service": Aspect(
        r"service\w*|support|help\w*|customer care|returns?|repair\w*|after.sales|chat|staff|hotline"
        r"|advis\w*|coach\w*|experts?|layanan|dịch vụ|serbisyo|doctors?|booking|reservations?",
        "service when something goes wrong",
        "who answers when it goes wrong",
    ),
    "digital": Aspect(
        r"apps?|online|digital\w*|e.?wallets?|qr|website|platform|mobile|phone\w*|smartphone\w*|wifi"
        r"|internet|game\w*|streaming|bluetooth|device|aplikasi|ứng dụng|gcash|maya|gopay|ovo|dana|momo"
        r"|zalopay|payments?|software|notifications?|tracker|tracking",
        "easy to use on the phone",
        "one more app to manage",
    ),
    "fit": Aspect(
        r"daily|everyday|routine|habit\w*|lifestyle|commut\w*|work\w*|busy|morning\w*|night\w*|weekends?"
        r"|restock\w*|pantry|sehari.hari|hằng ngày|araw.araw|breakfast|lunch|office|travel\w*",
        "fits the daily routine",
        "does not fit current habits",
    ),
}

TRAITS: Mapping[str, Mapping[str, float]] = {  # "" is the general disposition
    "sceptical": {"": -0.16, "trust": -0.5, "quality": -0.2},
    "skeptical": {"": -0.16, "trust": -0.5, "quality": -0.2},
    "analytical": {"": -0.05, "trust": -0.2, "quality": 0.2},
    "careful": {"": -0.07, "trust": -0.2, "price": -0.2},
    "cautious": {"": -0.08, "trust": -0.3},
    "independent-minded": {"": -0.04, "status": -0.3},
    "ambitious": {"": 0.08, "status": 0.5, "novelty": 0.2},
    "competitive": {"": 0.05, "status": 0.4},
    "driven": {"": 0.06, "ease": 0.3},
    "image-aware": {"": 0.08, "status": 0.5, "look": 0.5},
    "pragmatic": {"": -0.02, "quality": 0.3, "status": -0.4, "fit": 0.2},
    "practical": {"": 0.0, "quality": 0.3, "ease": 0.3},
    "frugal": {"": -0.1, "price": -0.5},
    "thrifty": {"": -0.08, "price": -0.4},
    "adventurous": {"": 0.13, "novelty": 0.6},
    "spontaneous": {"": 0.12, "novelty": 0.4, "taste": 0.2},
    "open-minded": {"": 0.12, "novelty": 0.4},
    "curious": {"": 0.1, "novelty": 0.4},
    "playful": {"": 0.08, "look": 0.3, "taste": 0.3},
    "talkative": {"": 0.05},
    "loyal": {"": -0.02, "novelty": -0.3, "trust": 0.2},
    "traditional": {"": -0.08, "novelty": -0.5, "local": 0.4, "digital": -0.3},
    "steady": {"": -0.02, "fit": 0.3, "novelty": -0.2},
    "sentimental": {"": 0.04, "local": 0.4, "family": 0.3},
    "caring": {"": 0.06, "family": 0.5, "health": 0.4},
    "protective": {"": -0.03, "family": 0.4, "trust": -0.2, "health": 0.2},
    "family-minded": {"": 0.03, "family": 0.5},
    "conscientious": {"": 0.02, "green": 0.3, "health": 0.3},
    "attentive": {"": 0.03, "service": 0.3},
    "hands-on": {"": -0.02, "quality": 0.4, "service": -0.1},
    "inventive": {"": 0.06, "novelty": 0.3},
    "self-reliant": {"": -0.05, "service": -0.2},
    "methodical": {"": -0.02, "quality": 0.2},
    "calm": {"": 0.02},
    "thoughtful": {"": 0.0, "green": 0.4},
    "modest": {"": -0.02, "status": -0.5},
    "self-disciplined": {"": -0.03, "health": 0.3, "price": -0.2},
    "warm": {"": 0.07, "family": 0.3},
    "generous": {"": 0.07, "family": 0.3},
    "devout": {"": 0.0, "health": 0.2, "local": 0.2},
    "sociable": {"": 0.07, "taste": 0.2},
    "reserved": {"": -0.05},
    "easy-going": {"": 0.08, "ease": 0.3},
    "resourceful": {"": 0.0, "price": -0.2},
    "impatient": {"": 0.0, "ease": 0.4},
    "slow to forgive a bad order": {"": -0.06, "service": -0.4},
    "suspicious of help": {"": -0.08, "service": -0.4},
    "over-researches small purchases": {"": -0.04, "trust": -0.2},
    "dismissive of new ideas": {"": -0.18, "novelty": -0.6},
    "stubborn about routines": {"": -0.1, "fit": -0.5},
    "avoids new apps": {"": -0.06, "digital": -0.8},
    "set in old ways": {"": -0.12, "novelty": -0.5},
    "spends to keep up": {"": 0.1, "status": 0.4},
    "tech-savvy": {"": 0.06, "digital": 0.5},
    "health-conscious": {"": 0.02, "health": 0.6},
    "optimistic": {"": 0.12},
    "creative": {"": 0.06, "look": 0.4},
}
SEGMENTS: Mapping[str, Mapping[str, float]] = {
    "Innovator": {"": 0.12, "novelty": 0.5, "digital": 0.4, "status": 0.2},
    "Thinker": {"": -0.03, "trust": -0.2, "quality": 0.3, "green": 0.3},
    "Achiever": {"": 0.05, "status": 0.4, "ease": 0.3},
    "Experiencer": {"": 0.12, "novelty": 0.5, "look": 0.3, "taste": 0.3},
    "Believer": {"": -0.03, "local": 0.4, "family": 0.3, "novelty": -0.3},
    "Striver": {"": 0.05, "status": 0.4, "look": 0.3, "price": -0.1},
    "Maker": {"": -0.05, "quality": 0.4, "status": -0.3},
    "Survivor": {"": -0.1, "price": -0.4, "trust": -0.2, "novelty": -0.2},
}


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{ASPECTS[name].words})(?!\w)")


def claimed(text: str) -> tuple[str, ...]:
    """Return the names of the aspects that a text speaks of, the most spoken of first."""
    return (_claimed if len(text) <= _KEPT else _claimed.__wrapped__)(text)


@lru_cache(maxsize=1_024)
def _claimed(text: str) -> tuple[str, ...]:
    return ranked(mentions(text))


def mentions(text: str) -> Counter[str]:
    """Count how often a text speaks of each aspect."""
    low = text.lower()  # which takes half the time of a pattern that ignores case
    return Counter({name: len(_pattern(name).findall(low)) for name in ASPECTS})


def ranked(counts: Counter[str]) -> tuple[str, ...]:
    """Return the names of the aspects that were counted, the most frequent first."""
    found = [name for name in ASPECTS if counts[name]]
    return tuple(sorted(found, key=lambda name: -counts[name]))
