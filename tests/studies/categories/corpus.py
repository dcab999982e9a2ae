"""Concepts made by number, over all categories: what is shown, where, and at what price.

Each is put together from a description of its category's kind, a way of putting it, a market and
a price within, below or above the usual ones.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from boses_mock.kernel.rng import stream
from boses_mock.studies.categories import Categories
from boses_mock.studies.speaking.rivals import sum_of

SHOWN = {  # by category and kind: things with a name of theirs, and what is said of them
    "snack": {
        "snack": [
            ("Saba Crisps", "baked banana chips with less oil and a cheesy crunch"),
            ("Kribo", "seaweed snack in a family pack, lightly salted"),
            ("CocoBite", "dark chocolate bar with real coconut"),
            ("Mani Bar", "peanut granola bar, handy for the commute"),
        ]
    },
    "drink": {
        "drink": [
            ("Brewly", "cold brew coffee in a can with no added sugar"),
            ("Tala Tea", "iced milk tea with pearls for hot days"),
            ("Coco Rush", "coconut water drink, natural and refreshing"),
        ]
    },
    "noodles": {
        "noodles": [
            ("Sopas Cup", "cup noodles with rich beef broth, ready in three minutes"),
            ("Mie Juara", "instant noodles with extra spicy seasoning"),
        ],
        "pantry": [("Bahay Tuna", "canned tuna in calamansi, easy to open")],
    },
    "baby": {
        "formula": [("LactoGrow", "infant formula that is gentle on the tummy, with iron")],
        "diapers": [("NapNap", "diapers with 12 hours of dryness and soft cotton")],
    },
    "care": {
        "care": [
            ("Bango", "bar soap with a fresh citrus scent"),
            ("Ngiti", "toothpaste for the whole family, mild and white"),
        ],
        "hair": [("Linis", "shampoo against dandruff with a fresh citrus scent")],
    },
    "skincare": {
        "skincare": [
            ("Glowra", "niacinamide serum for oily skin, fast-absorbing"),
            ("Kinis", "face cream for dark spots with a light feel"),
        ],
        "sunscreen": [("Sola", "sunscreen SPF 50 that holds through sweat")],
    },
    "laundry": {
        "laundry": [
            ("Labada", "detergent powder that removes stains and is easy to rinse"),
            ("Kintab", "dishwashing liquid that is gentle on the hands"),
        ]
    },
    "medicine": {
        "medicine": [("Ubocure", "cough syrup with ginger, non-drowsy, for fast relief")],
        "supplement": [("Vitalis", "multivitamins with zinc for more energy and immunity")],
    },
    "tobacco": {
        "alcohol": [("Salum", "craft beer with calamansi, light and crisp")],
        "tobacco": [("Puro", "nicotine pouch without smoke for adult smokers")],
    },
    "wallet": {
        "wallet": [
            ("Bayani", "e-wallet with free transfers and cashback on bills"),
            ("Sabay", "QR payment app accepted in wet markets, regulated by the central bank"),
        ]
    },
    "bank": {
        "bank": [("Alkan", "digital bank account with 4% interest and no minimum balance")],
        "invest": [("Tubo", "investment app that begins with small sums in mutual funds")],
    },
    "loan": {
        "loan": [("Hiram", "salary loan with same day approval and no collateral")],
        "bnpl": [("Tatlo", "pay later plan that splits a purchase into three")],
    },
    "insurance": {
        "insurance": [
            ("Kalinga", "hospital microinsurance with claims paid within three days"),
            ("Sandal", "accident insurance for the family breadwinner"),
        ]
    },
    "ride": {
        "ride": [("Sakay", "ride-hailing with fixed fares and verified drivers")],
        "delivery": [("Hatid", "grocery delivery to the door within the hour")],
    },
    "shop": {
        "shop": [
            ("Tiangge", "online marketplace with verified sellers and free returns"),
            ("Suki", "live selling app for local small sellers"),
        ]
    },
    "telecom": {
        "telecom": [
            ("Unli", "prepaid SIM with data that rolls over, no lock-in"),
            ("FibrNa", "home internet with stable speed for the family"),
        ]
    },
    "gadget": {
        "gadget": [
            ("Zentra X", "foldable phone with a 5,000 mAh battery and a night camera"),
            ("Tunog", "wireless earbuds with fast charging and a warranty"),
        ]
    },
    "appliance": {
        "appliance": [("KusinaPro", "rice cooker with a timer, compact and energy saving")],
        "furniture": [("Himbing", "mattress with firm support for the back")],
    },
    "vehicle": {
        "vehicle": [
            ("Volta", "electric scooter with 90 km range and swap stations"),
            ("Agila", "motorbike with ABS, economical on fuel"),
        ]
    },
    "travel": {
        "travel": [
            ("Isla Tour", "three-day island hopping tour, all-in with breakfast"),
            ("Lakbay Banal", "pilgrimage with a licensed guide and free cancellation"),
        ],
        "flight": [("Lipad", "budget airline with free cancellation for families")],
        "hotel": [("Tuluyan", "capsule hotel with quiet rooms and breakfast")],
    },
    "education": {
        "education": [
            ("Galing", "online course in data skills with a job placement"),
            ("Aral", "math school for children in small classes"),
        ]
    },
    "media": {
        "media": [
            ("Palabas", "streaming service with local series and downloads"),
            ("Himig", "music app with offline playlists and no ads"),
        ]
    },
    "property": {
        "property": [
            ("Silong", "rent-to-own townhouse, flood-free and near the train"),
            ("Tulugan", "co-living studio with a shared kitchen near offices"),
        ]
    },
    "public": {
        "public": [
            ("Biyahe Pass", "monthly bus pass with unlimited rides for commuters"),
            ("Linaw", "garbage collection twice a week with a published budget"),
        ]
    },
    "pet": {
        "pet": [
            ("PawFeast", "dog food with fresh chicken, no preservatives"),
            ("Miau", "cat food with tuna for a shiny coat"),
        ]
    },
    "fashion": {
        "clothes": [("Habi", "cotton shirts woven by local makers, soft and cool")],
        "shoes": [("Lakbay", "sandals made of old tyres that last for years")],
    },
    "farm": {"farm": [("AniPlus", "organic fertilizer in granules for a bigger harvest")]},
    "eatery": {
        "eatery": [
            ("Dapur Nenek", "restaurant with grilled fish and tables for the family"),
            ("Kanto Kape", "coffee shop beside the station, open early, with wifi"),
        ]
    },
    "fitness": {"fitness": [("FitBox", "24-hour gym beside the station, no contract")]},
    "clinic": {
        "clinic": [("SmileCare", "dental clinic with fixed prices, open in the evening")],
        "counsel": [("MindSpace", "online counselling with licensed therapists, confidential")],
    },
    "toy": {
        "toy": [("Taka", "wooden puzzles of local animals for toddlers")],
        "book": [("KwentoBox", "picture books of local legends, printed on thick paper")],
    },
    "jobs": {"jobs": [("TrikTrabaho", "job app with verified employers near home")]},
    "game": {"game": [("LaroTayo", "mobile game of old street games to play with friends")]},
    "tutoring": {"tutoring": [("Talino", "tutoring in math for pupils, one-on-one on Saturdays")]},
    "eldercare": {"eldercare": [("Lola Care", "home nurse for the elderly, with daily visits")]},
    "washing": {
        "washing": [("Labada", "laundry service with pick-up, dry and folded in 24 hours")]
    },
    "charging": {
        "charging": [("Volta Go", "EV charging at malls, full in forty minutes")],
        "swapping": [("Palit", "battery swapping for riders in two minutes")],
    },
}
ASKED = (
    "What do you think of {name}, {what}, at {price}?",
    "{name} is a new {what}. It costs {price}. How do you feel about it?",
    "Introducing {name}: {what}. Price: {price}.",
    "Would you try {name}, our {what}, for {price}?",
)
HOMES = {
    "PHP": "Tondo, Manila, Philippines",
    "IDR": "Tebet, Jakarta, Indonesia",
    "VND": "Quận 3, Ho Chi Minh City, Vietnam",
    "MYR": "Cheras, Kuala Lumpur, Malaysia",
    "SGD": "Tampines, Singapore",
    "THB": "Bang Kapi, Bangkok, Thailand",
}
FOREIGN = {  # words of a category that may not be heard of the things of others
    "crunch": "snack",
    "nibble": "snack",
    "crumb": "snack noodles",
    "broth": "noodles",
    "kettle": "noodles drink",
    "the vet": "pet",
    "leftovers": "pet",
    "stitches": "fashion",
    "hectare": "farm",
    "agronomist": "farm",
    "the mats": "fitness",
    "the needle": "clinic medicine",
    "godchild": "toy",
    "job seekers": "jobs",
    "diaper": "baby",
    "dandruff": "care",
    "scalp": "care",
    "serum": "skincare",
    "pores": "skincare",
    "white cast": "skincare",
    "stain": "laundry",
    "detergent": "laundry",
    "rinse": "laundry care",
    "pharmacist": "medicine",
    "capsule": "medicine",
    "nicotine": "tobacco",
    "smokers": "tobacco",
    "cash-in": "wallet",
    "passbook": "bank",
    "time deposit": "bank",
    "moneylender": "loan",
    "collectors": "loan",
    "claim by photo": "insurance",
    "small print says": "insurance",
    "policy": "insurance",
    "surge": "ride",
    "at the kerb": "ride",
    "verified sellers": "shop",
    "parcel": "shop",
    "gigabyte": "telecom",
    "hotspot": "telecom",
    "milliamp": "gadget",
    "fourth lens": "gadget",
    "inverter": "appliance",
    "rattles": "appliance",
    "kilometres per litre": "vehicle",
    "passenger": "vehicle",
    "seat sale": "travel",
    "holiday": "travel",
    "certificate": "education",
    "lessons": "education tutoring",
    "episodes": "media",
    "the remote": "media",
    "mortgage": "property",
    "landlord": "property",
    "mayor": "public",
    "ribbon": "public",
    "made to last": "",
    "workmanship": "",
    "buying twice": "",
}


@dataclass(frozen=True)
class Concept:
    code: str
    kind: str
    name: str
    question: str
    home: str


def concepts(categories: Categories, count: int) -> Iterator[Concept]:
    """Yield concepts over all categories in turn; the same ones for the same number."""
    kinds = [(code, kind) for code, kinds in SHOWN.items() for kind in kinds]
    for number in range(count):
        code, kind = kinds[number % len(kinds)]
        draw = stream(5, "concepts", number)
        name, what = draw.choice(SHOWN[code][kind])
        currency = draw.choice(tuple(HOMES))
        low, high = categories.category(code).kinds[kind].prices[currency]
        worth = low * (high / low) ** draw.choice((-0.1, 0.2, 0.4, 0.6, 0.8, 1.1))
        step = 10 ** max(0, len(str(int(worth))) - 2)
        price = sum_of(float(max(1, round(worth / step) * step)), currency)
        question = draw.choice(ASKED).format(name=name, what=what, price=price)
        yield Concept(code, kind, name, question, HOMES[currency])
