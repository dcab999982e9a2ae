# ruff: noqa: E501 - tables read better whole
"""Respondents to test with: hand-written material, put together by number, no two alike.

They have the fields of a stored persona and its third-person manner, and owe nothing to the
generator, so these tests fail only for what studies do.
"""

from __future__ import annotations

from typing import Any

from boses_mock.kernel.rng import stream
from boses_mock.studies.model import Respondent, Study
from boses_mock.studies.reading.stimulus import Stimulus

COFFEE = "What do you think of a new oat-milk coffee in a can, with no added sugar, priced at ₱89?"
APP = "What do you think about our new app that helps you save money automatically?"
SERUM = "Introducing GlowUp: a premium vitamin C serum for women over 30. ₱4,999 for 30ml."
RIDE = "How would you feel about a membership from Grab with free delivery and priority booking?"

_FIRST = {
    "Female": [
        "Rosario",
        "Maricel",
        "Jennylyn",
        "Althea",
        "Corazon",
        "Divina",
        "Luz",
        "Bea",
        "Tess",
    ],
    "Male": ["Paolo", "Dennis", "Jeffrey", "Abdul", "Ramon", "Carlo", "Jun", "Nestor", "Efren"],
}
_LAST = ["Aquino", "Santos", "Lacson", "Navarro", "Magsaysay", "Dimaporo", "Reyes", "Bautista"]
_JOBS = [
    "Public school teacher",
    "Market vendor selling fish",
    "Graphic designer for overseas clients",
    "Call centre agent",
    "Staff nurse at a private clinic",
    "Jeepney driver",
    "Accountant",
    "Owner of a small bakery",
    "University student reading psychology",
]
_AREAS = ["Malate", "Tondo", "Sampaloc", "Ermita", "Paco", "Santa Cruz", "Quiapo", "Pandacan"]
_TRAITS = [
    "sceptical",
    "analytical",
    "ambitious",
    "image-aware",
    "pragmatic",
    "frugal",
    "curious",
    "adventurous",
    "loyal",
    "traditional",
    "caring",
    "protective",
    "hands-on",
    "calm",
    "thoughtful",
    "warm",
    "generous",
    "playful",
    "practical",
    "easy-going",
    "driven",
    "sociable",
]
_FLAWS = [
    "impatient",
    "slow to forgive a bad order",
    "set in old ways",
    "spends to keep up",
    "always late",
    "dismissive of new ideas",
    "worries too much",
    "hoards spare parts",
]
_BRANDS = [
    "Jollibee",
    "Bench",
    "Safeguard",
    "Lucky Me!",
    "Century Tuna",
    "Nike",
    "Samsung",
    "BPI",
    "Human Nature",
    "Champion",
    "Great Taste",
    "Grab",
]
_SHUNNED = ["DITO", "Temu", "Shein", "Cebu Pacific", "Converge", "JoyRide"]
_SEGMENTS = [
    "Innovator",
    "Thinker",
    "Achiever",
    "Experiencer",
    "Believer",
    "Striver",
    "Maker",
    "Survivor",
]
_MONEY = {
    "Low": ("₱17,000", "₱1,900"),
    "Middle": ("₱52,000", "₱7,500"),
    "High": ("₱210,000", "₱45,000"),
}
_FAMILY = [
    "Married with two children aged 6 and 9, in a rented apartment; sends ₱3,000 to parents.",
    "Single, lives with a sister in a row house; covers the water bill.",
    "Lives with a partner and a child aged 4; a grandmother helps on weekdays.",
    "Unmarried, shares a flat with a sibling.",
]
_VALUES = [
    "{He} counts waste, of food or plastic or time, as a small failure.",
    "{Name} trusts what {he} can check, and wants to be told the price before the promise.",
    "{He} buys for others first and counts a day good when everyone has eaten.",
    "{Name} measures a year by what moved up: pay, phone, or the family's roof.",
    "{He} would rather learn from a video than pay for a service call.",
    "{Name} keeps to what {his} parents trusted, and says so without embarrassment.",
]
_BUYING = [
    "Shops at Puregold right after payday, then watches what is left in {wallet}.",
    "{He} keeps a list and leaves Robinsons when it is done.",
    "{He} compares every price with {market} before paying.",
    "{He} uses instalments for gadgets and cash for food.",
]
_HABITS = [
    "Screenshots every transfer on {wallet}, in case.",
    "Follows about forty sellers on Facebook and buys from three of them.",
    "Checks the family Viber group before breakfast and TikTok before sleep.",
    "Sends voice notes on Messenger rather than typing.",
]
_PAINS = [
    "The Meralco bill in April.",
    "Delivery that comes when nobody is home in {area}.",
    "Internet that drops in the middle of a call.",
    "Floods that cut the road every August.",
]
_TRIGGERS = [
    "A money-back guarantee in plain words.",
    "Zero-interest instalments.",
    "A free first month.",
    "A branch or service centre near {area}.",
    "A pack large enough to share.",
]
_AIMS = [
    "To own a place in {area} with {his} name on the papers.",
    "A quiet life with no debts in Manila.",
    "Six months of expenses saved and nothing to dust.",
]


def row(number: int, income: str | None = None, **fields: Any) -> dict[str, Any]:
    """Return the stored row of the person of a number."""
    draw = stream(1, "test", "person", number)
    gender = draw.choice(["Female", "Male"])
    name = f"{draw.choice(_FIRST[gender])} {draw.choice(_LAST)}"
    level = income or draw.weighted({"Low": 1, "Middle": 2, "High": 1})
    area, whole = draw.choice(_AREAS), _MONEY[level]
    he, his = ("He", "his") if gender == "Male" else ("She", "her")
    slots = {"He": he, "he": he.lower(), "his": his, "Name": name.split()[0], "area": area}
    slots |= {"wallet": draw.choice(["GCash", "Maya"]), "market": draw.choice(["Shopee", "Lazada"])}

    def told(lines: list[str], count: int = 1) -> str:
        return " ".join(draw.sample(lines, count)).format(**slots)

    made = {
        "id": f"person-{number}",
        "full_name": name,
        "age": draw.integer(19, 62),
        "gender": gender,
        "occupation": draw.choice(_JOBS),
        "location": f"{area}, Manila, Philippines",
        "income_level": level,
        "personality_traits": [*draw.sample(_TRAITS, 3), draw.choice(_FLAWS)],
        "trusted_brands": draw.sample(_BRANDS, 4),
        "distrusted_brands": draw.sample(_SHUNNED, 2),
        "price_sensitivity": f"Of about {whole[0]} a month, roughly {whole[1]} is left for the rest.",
        "digital_habits": told(_HABITS),
        "digital_behavior": told(_HABITS),
        "family_situation": draw.choice(_FAMILY),
        "values_and_motivations": told(_VALUES, 2),
        "pain_points": told(_PAINS, 2),
        "purchase_behavior": told(_BUYING, 2),
        "buying_triggers": told(_TRIGGERS, 2),
        "aspirational_identity": told(_AIMS),
        "media_consumption": "Hears most news from the family Viber group and checks it on GMA News.",
        "psychographic_segment": draw.choice(_SEGMENTS),
    }
    return made | fields


def person(number: int, income: str | None = None, **fields: Any) -> Respondent:
    return Respondent.from_row(row(number, income, **fields))


def people(count: int, start: int = 0, **fields: Any) -> tuple[Respondent, ...]:
    return tuple(person(start + n, **fields) for n in range(count))


def study(kind: str, question: str = COFFEE, count: int = 8, **fields: Any) -> Study:
    given = {
        "seed": 42,
        "key": "s1",
        "respondents": people(count),
        "stimulus": Stimulus.read(question),
    }
    return Study(**{**given, "simulation_type": kind, **fields})
