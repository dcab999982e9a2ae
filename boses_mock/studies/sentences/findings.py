# ruff: noqa: E501 - tables read better whole
"""How a report names what people want and what holds them back, and how it says so."""

from __future__ import annotations

from collections.abc import Mapping

# fmt: off
LIFE_THEMES: Mapping[str, str] = {  # what of a life was asked for, as a report files it
    "live_with": "family life", "kids": "family life", "married": "family life", "partner_view": "family life", "cook": "family life",
    "commute": "working life", "job": "working life", "payday": "money and prices", "school": "background", "about": "background", "age": "background",
    "debts": "money and prices", "bills": "money and prices", "spare": "money and prices", "income": "money and prices", "money_worry": "money and prices",
    "inflation": "money and prices", "spending": "money and prices", "extra": "money and prices", "save": "savings", "pay_how": "ways to pay",
    "wake": "daily routine", "day": "daily routine", "relax": "daily routine", "breakfast": "food at home", "lunch": "food at home", "dinner": "food at home",
    "apps": "phone and apps", "news": "media habits", "media": "media habits", "ads": "media habits", "discover": "media habits",
    "dream": "hopes and plans", "happy": "hopes and plans", "worry": "everyday problems", "regret": "trusted brands", "advice": "who is asked for advice",
    "decides": "who decides at home", "choose_any": "how things are chosen", "admire": "personal values", "home": "the neighbourhood", "sick": "health",
    "why_people": "the neighbourhood", "job_since": "working life", "sleep": "daily routine", "bed": "daily routine", "work_hours": "working life", "job_like": "working life", "easier": "everyday problems", "trustworthy": "trusted brands",
    "chores": "family life", "cooks": "food at home", "scam": "everyday problems", "big_buy": "shopping habits", "substitute": "shopping habits", "feast": "family life", "colour": "personal values", "cut": "money and prices", "changed": "background", "satisfied": "shopping habits", "closing": "", "ask_back": "",
}
WANTS: Mapping[str, str] = {  # a hope, and what a report calls it
    "home": "a home of one's own", "business": "a business of one's own", "saving": "savings and no debts", "calm": "a calmer life",
    "family": "a better life for the family", "travel": "to travel", "study": "to get ahead",
}
HOLDS: Mapping[str, str] = {  # a worry, and what a report calls it
    "price": "rising prices", "bill": "bills that go up", "traffic": "time lost on the road", "flood": "floods and storms", "net": "weak internet and signal",
    "work": "work that cannot be planned", "queue": "queues and papers", "service": "slow service", "family": "duties to the family", "money": "too little money left",
}
TROUBLES: Mapping[str, str] = {  # what one has against a thing, and what a report calls it
    "trouble_price": "rising prices", "trouble_wait": "time lost on waiting", "trouble_quality": "quality that varies", "trouble_promise": "promises that are not kept",
}
LET_DOWN = "brands that let people down"
WANTED = (
    "What draws people is “{theme}”, which {count} of {n} spoke for ({whom}): {who} said, “{quote}”",
    "What they want most is “{theme}” ({count} of {n}: {whom}), as {who} put it: “{quote}”",
    "The strongest pull is “{theme}”, for {count} of {n} ({whom}); {who}: “{quote}”",
)
HELD = (
    "What holds them back is “{theme}”, named by {count} of {n} ({whom}): {who} said, “{quote}”",
    "In the way: “{theme}” ({count} of {n}: {whom}), in the words of {who}: “{quote}”",
    "The main barrier is “{theme}”, for {count} of {n} ({whom}); {who}: “{quote}”",
)
WANTED_ALONE = ("What draws {who} is “{theme}”: “{quote}”", "In favour {who} said, of “{theme}”: “{quote}”")
HELD_ALONE = ("What holds {who} back is “{theme}”: “{quote}”", "Against it {who} said, of “{theme}”: “{quote}”")
NOBODY_WANTED = ("Nobody named a thing that speaks for it.", "No pull was put into words.")
NOBODY_HELD = ("Nobody named a thing that holds them back.", "No barrier was put into words.")
HABIT = ("On {matter}, {told}.", "{matter}: {told}.")
OFTEN = ("asked how often, {told}", "as to how often, {told}")
STANDS = (
    "Of {n} who spoke about {thing}, {pos} would go along, {neg} would not and {neu} could go either way.",
    "{thing} has {pos} of {n} on its side, {neg} against it and {neu} in between.",
)
TALKED = (
    "{n} people spoke about {themes}.",
    "The {n} conversations were about {themes}.",
)
TRAITS: Mapping[str, str] = {
    "Low": "from low-income homes", "Middle": "from middle-income homes", "High": "from high-income homes",
    "parents": "with children at home", "no children": "without children at home", "young": "under 30", "older": "45 and older",
    "Female": "women", "Male": "men",
}
ADVICE_HELD = (
    "Deal with “{theme}” first: {count} of {n} named it ({whom}).",
    "Write the next concept so that it answers “{theme}”, which holds back {whom}.",
    "Ask {whom} what would take away their worry about “{theme}”.",
)
ADVICE_WANTED = (
    "Build the offer on “{theme}”: {count} of {n} spoke of it ({whom}).",
    "Lead with “{theme}”, the wish of {whom}.",
)
ADVICE_HABIT = ("Plan for how people go about {matter} now: {told}.",)
