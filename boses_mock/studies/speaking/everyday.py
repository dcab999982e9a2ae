# ruff: noqa: E501 - patterns read better whole
"""What a persona answers about its life: who is at home, the way to work, money, worries, dreams.

The answers are the persona's own fields where these tell it; the rest (when it wakes, who cooks) is
drawn once and kept. Nothing here knows what a study shows.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from boses_mock.kernel.rng import Stream, stream
from boses_mock.studies.model import Respondent
from boses_mock.studies.reading.asked import Asked
from boses_mock.studies.reading.words import stands_in
from boses_mock.studies.sentences import biographies as lives
from boses_mock.studies.sentences.asking import PERIODS
from boses_mock.studies.speaking.facts import country, facts
from boses_mock.studies.speaking.habits import habit, own_brand
from boses_mock.studies.speaking.household import Household, household, offspring
from boses_mock.studies.speaking.tongue import TONGUES, Answer
from boses_mock.studies.speaking.willingness_to_pay import money

_READ = {name: re.compile(words, re.I) for name, words in lives.WORRIES.items()}
_AIMED = {name: re.compile(words, re.I) for name, words in lives.AIMS.items()}
_PERIODS = {name: (months, re.compile(words, re.I)) for name, (months, words) in PERIODS.items()}


def about_life(seed: int, who: Respondent, asked: Asked) -> Answer | None:
    """Return the answer to a question about a life, None for what is not known here."""
    found = _TELLERS.get(asked.life)
    if found is None:
        return None
    return found(who, asked, lambda part: stream(seed, "study", "life", who.id, asked.life, part))


Draws = Callable[[str], Stream]


def period_of(text: str) -> tuple[float, str]:
    """Return how many months a question asks for, and the name of that time."""
    for name, (months, words) in _PERIODS.items():
        if words.search(text):
            return months, name
    return 1.0, "month"


def home_of(who: Respondent) -> Household:
    return household(who.family_situation, who.gender)


def kin_code(who: Respondent) -> str:
    """Return the one at home whose word counts, "" where there is none."""
    home = home_of(who)
    if home.spouse:
        return {"my wife": "spouse_f", "my husband": "spouse_m"}.get(home.spouse, "partner")
    if home.relative:
        word = home.relative.removeprefix("my ").removesuffix("-in-law")
        return word if word in TONGUES["en"].WORDS["kin"] else "relative"
    return ""


def _who(stem: str) -> Callable[[Respondent, Asked, Draws], Answer]:
    """Return who does a thing at home: the persona, both, or the other."""

    def told(who: Respondent, asked: Asked, on: Draws) -> Answer:
        kin = kin_code(who)
        if not kin:
            return Answer(f"{stem}_me")
        young = who.age < 26 and not home_of(who).spouse
        shares = {"me": 1 if young else 4, "both": 4, "kin": 5 if young else 2}
        if not home_of(who).spouse:
            del shares["both"]
        found = on("who").weighted(shares)
        return Answer(f"{stem}_{found}", {"kin": kin})

    return told


decides = _who("decides")
_cooks, _pays = _who("cook"), _who("bills")


def _cook(who: Respondent, asked: Asked, on: Draws) -> Answer:
    found = _cooks(who, asked, on)
    return Answer("cook" if found.key == "cook_me" else "cook_kin", found.codes)


def _bills(who: Respondent, asked: Asked, on: Draws) -> Answer:
    found = _pays(who, asked, on)
    return Answer("bills" if found.key == "bills_me" else found.key, found.codes)


def _live_with(who: Respondent, asked: Asked, on: Draws) -> Answer:
    home = home_of(who)
    if home.spouse or home.children or home.relative:
        return Answer("live_with", {"people": "people"})
    return Answer("live_alone")


def people_in(who: Respondent, tongue: str) -> str:
    """Return who lives with a persona, in a language."""
    home, words = home_of(who), TONGUES[tongue].WORDS
    if tongue == "en":
        found = [home.spouse or "", offspring(home), home.relative or ""]
        return " and ".join(filter(None, found))
    spouse = {"my wife": "wife", "my husband": "husband", "my partner": "partner"}
    told = [words["people"][spouse[home.spouse]]] if home.spouse else []
    told += [children_in(who, tongue)] if home.children else []
    relative = words["kin"][kin_code(who)] if home.relative and not home.spouse else ""
    if relative:
        told.append(relative.removeprefix("ang "))
    return str(words["people"]["and"]).join(told)


def children_in(who: Respondent, tongue: str) -> str:
    """Return a persona's children in a language, counted and with their ages."""
    home, words = home_of(who), TONGUES[tongue].WORDS
    if tongue == "en":
        return offspring(home)
    children = home.children or ()
    count, people = len(children), words["people"]
    number = words["numbers"].get(str(count), str(count))
    told = people["child1"] if count == 1 else people["children"].format(n=number)
    ages = [str(age) for _, age in children if 0 <= age < 30]
    if len(ages) < count:
        return str(told)
    listed = ages[0] if count == 1 else f"{', '.join(ages[:-1])}{people['and']}{ages[-1]}"
    return f"{told}, {people['ages'].format(ages=listed)}"


def _kids(who: Respondent, asked: Asked, on: Draws) -> Answer:
    return Answer("kids" if home_of(who).children else "no_kids", {"offspring": "offspring"})


def _married(who: Respondent, asked: Asked, on: Draws) -> Answer:
    home = home_of(who)
    if home.spouse is None:
        return Answer("single")
    return Answer("married" if home.spouse != "my partner" else "partnered")


def _commute(who: Respondent, asked: Asked, on: Draws) -> Answer:
    found = lives.BY.search(who.day_in_the_life)
    usual = "car" if who.income_level == "High" else lives.USUAL.get(country(who) or "", "bus")
    transport = (
        found[1] if found else "foot" if lives.ON_FOOT.search(who.day_in_the_life) else usual
    )
    slots = {"transport": transport, "minutes": str(15 + 5 * on("minutes").below(13))}
    long = asked.kind in ("how_long", "how_much") or " long" in asked.text.lower()
    return Answer("commute_time" if long else "commute", {"transport": transport}, slots)


def _hour(who: Respondent, asked: Asked, on: Draws) -> Answer:
    return Answer("wake", slots={"hour": wakes(who, on)})


def wakes(who: Respondent, on: Draws) -> str:
    """Return when a persona wakes, as a clock tells it."""
    return f"{4 + on('hour').below(3)}:{on('half').choice(('00', '30', '15', '45'))}"


def _payday(who: Respondent, asked: Asked, on: Draws) -> Answer:
    texts = f"{who.digital_habits} {who.purchase_behavior} {who.price_sensitivity} {who.buying_triggers}"
    found = lives.DAY.search(texts)
    day = (
        f"the {found[1]}" if found else "the first of the month" if "first of the" in texts else ""
    )
    if not day:
        return Answer("payday_any")
    return Answer("payday", slots={"payday": day if asked.language == "en" else day[4:]})


def _school(who: Respondent, asked: Asked, on: Draws) -> Answer:
    first = re.split(r"(?<=[^.A-Z])\.(?:\s|$)", who.educational_background)[0].strip(" .")
    told = first.partition(": ")[2] or first
    return Answer("school", slots={"schooling": told}) if told else Answer("school_none")


def _debts(who: Respondent, asked: Asked, on: Draws) -> Answer:
    return Answer("debts" if on("debt").chance(0.4) else "no_debts")


def _happy(who: Respondent, asked: Asked, on: Draws) -> Answer:
    return Answer("happy", {"aim": aim_code(who)}, {"aim": facts(who).get("aim", "a calmer life")})


def _advice(who: Respondent, asked: Asked, on: Draws) -> Answer:
    return Answer("advice", {"kin": kin_code(who) or on("who").choice(("friend", "workmate"))})


def _spare(who: Respondent, asked: Asked, on: Draws) -> Answer:
    if "spare" not in facts(who):
        return Answer("spare_unknown")
    if asked.kind in ("yes_no", "") or re.search(r"tight|enough|kapos|kasya|cukup|đủ", asked.text):
        return Answer("spare_fine" if who.income_level == "High" else "spare_tight")
    return Answer("spare")


def _income(who: Respondent, asked: Asked, on: Draws) -> Answer:
    return Answer("income" if "income" in facts(who) else "spare_unknown")


def _money_worry(who: Respondent, asked: Asked, on: Draws) -> Answer:
    return Answer("money_worry" if "spare" in facts(who) else "money_worry2")


def _apps(who: Respondent, asked: Asked, on: Draws) -> Answer:
    told = f"{who.digital_habits} {who.digital_behavior} {who.media_consumption}"
    found = sorted((told.find(app), app) for app in lives.APPS if stands_in(app, told))
    names = [app for _, app in found][:2]
    if not names:
        return Answer("apps_one", slots={"app1": "YouTube"})
    slots = dict(zip(("app1", "app2"), names, strict=False))
    return Answer("apps" if len(names) > 1 else "apps_one", slots=slots)


def _news(who: Respondent, asked: Asked, on: Draws) -> Answer:
    outlets = [
        each for each in lives.OUTLET.findall(who.media_consumption) if each not in lives.APPS
    ]
    if outlets:
        return Answer("news", slots={"outlet": outlets[0]})
    return Answer("news_any" if "social" in facts(who) else "media")


def _discover(who: Respondent, asked: Asked, on: Draws) -> Answer:
    known = facts(who)
    return Answer("discover" if {"social", "chat"} <= known.keys() else "discover_any")


def _relax(who: Respondent, asked: Asked, on: Draws) -> Answer:
    key = "relax" if "social" in facts(who) else "relax_any"
    fields = ("day_in_the_life", "media_consumption", "psychographic_notes")
    return Answer(
        key,
        fields=fields,
        having=r"evening|night|dark|weekend|ends? the day|lights out|sleep|late\b|free day|watch",
    )


def _day(who: Respondent, asked: Asked, on: Draws) -> Answer:
    return Answer("day", slots={"hour": wakes(who, on)}, fields=("day_in_the_life",))


def _meal(having: str) -> Callable[[Respondent, Asked, Draws], Answer]:
    def told(who: Respondent, asked: Asked, on: Draws) -> Answer:
        dishes = lives.DISH.findall(who.day_in_the_life)
        slots = {"dish": dishes[0 if "morning" in having else -1]} if dishes else {}
        key = "meal" if dishes else "meal_any"
        return Answer(
            key, slots=slots, fields=("day_in_the_life", "media_consumption"), having=having
        )

    return told


def worry_code(who: Respondent) -> str:
    """Return what sort of worry a persona has first."""
    first = who.pain_points.partition(". ")[0]
    return next((name for name, words in _READ.items() if words.search(first)), "money")


def aim_code(who: Respondent) -> str:
    """Return what sort of thing a persona hopes for."""
    first = who.aspirational_identity.partition(". ")[0]
    return next((name for name, words in _AIMED.items() if words.search(first)), "calm")


def _worry(who: Respondent, asked: Asked, on: Draws) -> Answer:
    return Answer("worry" if "pain" in facts(who) else "worry_money", {"worry": worry_code(who)})


def _dream(who: Respondent, asked: Asked, on: Draws) -> Answer:
    return Answer("dream" if "aim" in facts(who) else "dream_any", {"aim": aim_code(who)})


def saved(seed: int, who: Respondent, asked: Asked) -> Answer:
    """Return how somebody saves, or how much."""
    kept = habit(seed, who, "saving")
    if asked.kind == "how_much":
        months, period = period_of(asked.text)
        slots = {"sum": money(kept.month * months, kept.currency)}
        return Answer("save_sum", {"period": period}, slots, "saving")
    bank = own_brand(who, "bank")
    place = "bank" if bank else "wallet" if "wallet" in facts(who) else "cash"
    return Answer("save", {"save": place}, {"bank": bank}, "saving")


def _extra(who: Respondent, asked: Asked, on: Draws) -> Answer:
    place = "wallet" if "wallet" in facts(who) else "bank2"
    return Answer("extra", {"save": place, "aim": aim_code(who)}, _hope(who))


def _hope(who: Respondent) -> dict[str, str]:
    return {"aim": facts(who).get("aim", "a calmer life")}


def _regret(who: Respondent, asked: Asked, on: Draws) -> Answer:
    if "avoided" not in facts(who):
        return Answer("regret_none")
    named = "|".join(map(re.escape, who.distrusted_brands))
    return Answer("regret", fields=("brand_attitudes",), having=named)


def _admire(who: Respondent, asked: Asked, on: Draws) -> Answer:
    return Answer("admire", {"kin": kin_code(who) or "mother"})


def _inflation(who: Respondent, asked: Asked, on: Draws) -> Answer:
    return Answer("inflation" if "spare" in facts(who) else "inflation2")


def _ads(who: Respondent, asked: Asked, on: Draws) -> Answer:
    return Answer("ads", {"kin": kin_code(who) or "friend"})


def criteria(who: Respondent, draw: Stream) -> dict[str, str]:
    """Return what a persona chooses by, as a code."""
    known = facts(who)
    fitting = ["price" if {"marketplace", "spare"} <= known.keys() else "price2"]
    fitting += ["review", "ask"] * bool(kin_code(who)) + ["trust"] * ("brand" in known)
    return {"criteria": draw.choice(fitting), "kin": kin_code(who)}


def _choose(who: Respondent, asked: Asked, on: Draws) -> Answer:
    return Answer("choose_any", criteria(who, on("criteria")))


def _partner(who: Respondent, asked: Asked, on: Draws) -> Answer:
    if not home_of(who).spouse:
        return Answer("partner_none")
    return Answer("partner_agree", {"kin": kin_code(who)})


def _pay_how(who: Respondent, asked: Asked, on: Draws) -> Answer:
    return Answer("pay_how" if "wallet" in facts(who) else "pay_cash")


def _plain(
    key: str, *fields: str, having: str = ""
) -> Callable[[Respondent, Asked, Draws], Answer]:
    return lambda who, asked, on: Answer(key, fields=fields, having=having)


_TELLERS: Mapping[str, Callable[[Respondent, Asked, Draws], Answer]] = {
    "live_with": _live_with,
    "commute": _commute,
    "wake": _hour,
    "payday": _payday,
    "school": _school,
    "debts": _debts,
    "happy": _happy,
    "cook": _cook,
    "bills": _bills,
    "advice": _advice,
    "spare": _spare,
    "income": _income,
    "money_worry": _money_worry,
    "apps": _apps,
    "news": _news,
    "media": _plain(
        "media",
        "media_consumption",
        "digital_behavior",
        having=r"watch|clip|video|vlog|series|shows?\b|Netflix|K-drama|music|listen|playlist",
    ),
    "discover": _discover,
    "relax": _relax,
    "day": _day,
    "breakfast": _meal(
        r"morning|breakfast|before|early|starts? the day|first messages|leave|After .* and a look|answers the first|wake|\bup\b"
    ),
    "lunch": _meal(r"midday|noon|lunch|break\b|desk"),
    "dinner": _meal(r"evening|dinner|night|dark|ends? the day|Back in"),
    "worry": _worry,
    "dream": _dream,
    "spending": _plain("spending", "price_sensitivity", "purchase_behavior"),
    "decides": decides,
    "married": _married,
    "kids": _kids,
    "age": _plain("age"),
    "home": _plain("home"),
    "job": _plain("job"),
    "about": _plain("about"),
    "why_people": _plain("why_people"),
    "pay_how": _pay_how,
    "partner_view": _partner,
    "extra": _extra,
    "regret": _regret,
    "admire": _admire,
    "inflation": _inflation,
    "sick": _plain("sick"),
    "ads": _ads,
    "choose_any": _choose,
    "closing": _plain("closing"),
    "ask_back": _plain("ask_back"),
}
