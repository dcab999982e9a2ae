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
from boses_mock.studies.speaking.facts import facts, own_sentence
from boses_mock.studies.speaking.first_person import sentences
from boses_mock.studies.speaking.lives import at_home, at_work, often_asked
from boses_mock.studies.speaking.lives.at_home import Draws
from boses_mock.studies.speaking.lives.habits import habit, own_brand
from boses_mock.studies.speaking.tongue import Answer
from boses_mock.studies.speaking.willingness_to_pay import money

_SERVED = frozenset(
    [
        "insurance",
        "bank",
        "loan",
        "saving",
        "course",
        "delivery",
        "ride",
        "streaming",
        "travel",
        "gym",
        "data",
        "haircut",
        "medicine",
        "servicing",
    ]
)
SERVICES = re.compile(
    r"\b(?:hospitals?|doctors?|clinics?|dentists?|schools?|universit(?:y|ies)|colleges?|insur\w{1,6}|hotels?|airlines?|lawyers?|contractors?|tutors?"
    r"|nann(?:y|ies)|day-?cares?|kindergartens?|pre-?schools?|nurser(?:y|ies)|child-?care|tuition|boarding house|restaurants?|salons?|gyms?|services?|plumbers?|mechanics?|couriers?|vets?|agenc(?:y|ies)|broker\w?|funeral"
    r"|rumah sakit|dokter|klinik|sekolah|bệnh viện|bác sĩ|phòng khám|trường|paaralan|ospital|doktor)\b",
    re.I,
)
_KEPT_AS = {"day": "wake", "sleep": "wake", "bed": "wake"}  # what must agree, by its first
_OWES = re.compile(r"\bowes?\b|\bdebts?\b|\bloan\b|instalments?\b", re.I)
_READ = {name: re.compile(words, re.I) for name, words in lives.WORRIES.items()}
_AIMED = {name: re.compile(words, re.I) for name, words in lives.AIMS.items()}
_PERIODS = {name: (months, re.compile(words, re.I)) for name, (months, words) in PERIODS.items()}


def about_life(seed: int, who: Respondent, asked: Asked) -> Answer | None:
    """Return the answer to a question about a life, None for what is not known here."""
    found = _TELLERS.get(asked.life)
    if found is None:
        return None
    kept = _KEPT_AS.get(asked.life, asked.life)
    return found(who, asked, lambda part: stream(seed, "study", "life", who.id, kept, part))


def period_of(text: str) -> tuple[float, str]:
    """Return how many months a question asks for, and the name of that time."""
    for name, (months, words) in _PERIODS.items():
        if words.search(text):
            return months, name
    return 1.0, "month"


def _payday(who: Respondent, asked: Asked, on: Draws) -> Answer:
    texts = f"{who.digital_habits} {who.purchase_behavior} {who.price_sensitivity} {who.buying_triggers}"
    found = lives.DAY.search(texts)
    day = (
        f"the {found[1]}" if found else "the first of the month" if "first of the" in texts else ""
    )
    if not day:
        return Answer("payday_any")
    bare = re.sub(r"^the |(?<=\d)(?:st|nd|rd|th)$", "", day)
    return Answer("payday", slots={"payday": day if asked.language == "en" else bare})


def _school(who: Respondent, asked: Asked, on: Draws) -> Answer:
    first = re.split(r"(?<=[^.A-Z])\.(?:\s|$)", who.educational_background)[0].strip(" .")
    told = first.partition(": ")[2] or first
    return Answer("school", slots={"schooling": told}) if told else Answer("school_none")


def _debts(who: Respondent, asked: Asked, on: Draws) -> Answer:
    owing = _OWES.search(f"{who.family_situation} {who.price_sensitivity} {who.pain_points}")
    return Answer("debts" if owing or on("debt").chance(0.3) else "no_debts")


def _happy(who: Respondent, asked: Asked, on: Draws) -> Answer:
    return Answer("happy", {"aim": aim_code(who)}, {"aim": facts(who).get("aim", "a calmer life")})


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
    return Answer("day", slots={"hour": at_work.wakes(who, on)}, fields=("day_in_the_life",))


_HOURS = re.compile(r"\b(?:mornings?|evenings?|nights?)\b", re.I)  # of these one tells whole
_EATS = re.compile(
    r"\b(?:has|eats?|splits?|shares?|after|over|dinner|lunch|breakfast|cooks?)\b", re.I
)


def _meal(meal: int, having: str) -> Callable[[Respondent, Asked, Draws], Answer]:
    """Return what tells the first, second or last meal of a day: its sentence, else its dish."""

    def told(who: Respondent, asked: Asked, on: Draws) -> Answer:
        day = sentences(who.day_in_the_life)
        whole = len(day) == 3
        found = lives.DISH.search(day[meal] if whole else who.day_in_the_life)
        slots = {"dish": found[0]} if found else {}
        eaten = found or (whole and _EATS.search(day[meal])) or _HOURS.search(asked.text)
        own_one = own_sentence(who, "day_in_the_life", meal) if whole and eaten else ""
        return Answer(
            "meal" if found else "meal_any",
            slots=slots,
            fields=("day_in_the_life",) if own_one or not whole else (),
            having=re.escape(own_one) or having,
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


_OF_CHILD = re.compile(
    r"\byour (?:child|kids|son|daughter)|\banak\b|\bcon (?:cái|bạn|anh|chị)\b", re.I
)


_OF_PARENT = re.compile(
    r"\byour (?:parents?|mother|father)|magulang|\b(?:nanay|tatay) mo|orang tua|\b(?:bố mẹ|cha mẹ)\b",
    re.I,
)


def _joy(who: Respondent, asked: Asked, on: Draws) -> Answer:
    kin = at_home.kin_code(who)
    return Answer("joy" if kin else "joy_alone", {"kin": kin})


def _worry(who: Respondent, asked: Asked, on: Draws) -> Answer:
    if _OF_CHILD.search(asked.text):
        return Answer("worry_kids")
    if _OF_PARENT.search(asked.text):
        return Answer("worry_parents")
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


def _inflation(who: Respondent, asked: Asked, on: Draws) -> Answer:
    return Answer("inflation" if "spare" in facts(who) else "inflation2")


def _ads(who: Respondent, asked: Asked, on: Draws) -> Answer:
    return Answer("ads", {"kin": at_home.kin_code(who) or "friend"})


_OF_GOODS = re.compile(r"^$|\b(?:brands?|products?|what (?:to|you) buy|groceries|merek|produk|barang|belanja|thương hiệu|sản phẩm|tatak|produkto|bibilhin)\b", re.I)  # fmt: skip


def criteria(who: Respondent, draw: Stream, text: str = "", matter: str = "") -> dict[str, str]:
    """Return what a persona chooses by, as a code: a service is not looked at in a shop."""
    known = facts(who)
    if matter in _SERVED or SERVICES.search(text):
        served = ["near", "price_served"] + ["review", "ask_served"] * bool(at_home.kin_code(who))
        return {"criteria": draw.choice(served), "kin": at_home.kin_code(who)}
    fitting = ["price" if {"marketplace", "spare"} <= known.keys() else "price2"]
    fitting += ["review", "ask"] * bool(at_home.kin_code(who)) + ["trust"] * (
        "brand" in known and not matter and _OF_GOODS.search(text) is not None
    )
    return {"criteria": draw.choice(fitting), "kin": at_home.kin_code(who)}


_DOING = re.compile(  # what one decides to do, and not which of several things to have
    r"\b(?:what|which|where|when|whether|how)\b[^?]{0,24}?\bto "
    r"(?!buy\b|get\b|use\b|order\b|choose\b|purchase\b|take\b|have\b|pay\b|trust\b)[a-z]{2,}",
    re.I,
)


def _choose(who: Respondent, asked: Asked, on: Draws) -> Answer | None:
    if _DOING.search(asked.text) and not SERVICES.search(asked.text):
        return None
    return Answer("choose_any", criteria(who, on("criteria"), asked.text))


def _easier(who: Respondent, asked: Asked, on: Draws) -> Answer:
    return Answer("easier" if "pain" in facts(who) else "easier_any", {"worry": worry_code(who)})


def _colour(who: Respondent, asked: Asked, on: Draws) -> Answer:
    return Answer("colour", {"colour": on("colour").choice(("blue", "green", "white", "black"))})


def _scam(who: Respondent, asked: Asked, on: Draws) -> Answer:
    return Answer("scammed" if on("scam").chance(0.4) else "not_scammed")


def _trustworthy(who: Respondent, asked: Asked, on: Draws) -> Answer:
    return Answer("trustworthy" if "brand" in facts(who) else "trustworthy_any")


def _pay_how(who: Respondent, asked: Asked, on: Draws) -> Answer:
    return Answer("pay_how" if "wallet" in facts(who) else "pay_cash")


def _plain(
    key: str, *fields: str, having: str = ""
) -> Callable[[Respondent, Asked, Draws], Answer]:
    return lambda who, asked, on: Answer(key, fields=fields, having=having)


_TELLERS: Mapping[str, Callable[[Respondent, Asked, Draws], Answer | None]] = {
    "live_with": at_home.live_with,
    "borrow": often_asked.borrow,
    "kids_school": often_asked.of_children("kids_school"),
    "helps_kids": often_asked.of_children(""),
    "switch_why": lambda who, asked, on: Answer("switch_why"),
    "biggest": often_asked.biggest,
    "trip_plan": often_asked.trip_plan,
    "gift": _plain("gift"),
    "commute_bad": _plain("commute_bad"),
    "joy": _joy,
    "save_hard": lambda who, asked, on: Answer(
        "save_hard" if "spare" in facts(who) else "save_hard2"
    ),
    "skill": _plain("level"),
    "remit": often_asked.remit,
    "drinks": often_asked.drinks,
    "minds": often_asked.minds,
    "commute": at_work.commute,
    "wake": at_work.wake,
    "payday": _payday,
    "school": _school,
    "debts": _debts,
    "happy": _happy,
    "cook": at_home.cook,
    "bills": at_home.bills,
    "advice": at_home.advice,
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
        0,
        r"morning|breakfast|starts? the day|first messages|leave|After .* and a look|answers the first|wake|\bup\b",
    ),
    "lunch": _meal(1, r"midday|noon|lunch|break\b|desk"),
    "dinner": _meal(-1, r"evening|dinner|night|dark|ends? the day|Back in"),
    "worry": _worry,
    "dream": _dream,
    "spending": _plain("spending"),
    "cut": _inflation,
    "changed": _plain("changed"),
    "satisfied": _plain("satisfied"),
    "decides": at_home.decides,
    "married": at_home.married,
    "kids": at_home.kids,
    "age": _plain("age"),
    "home": _plain("home"),
    "job": _plain("job"),
    "about": _plain("about"),
    "why_people": _plain("why_people"),
    "pay_how": _pay_how,
    "partner_view": at_home.partner,
    "job_since": at_work.job_since,
    "job_like": at_work.job_like,
    "sleep": at_work.sleep,
    "bed": at_work.bed,
    "work_hours": at_work.work_hours,
    "easier": _easier,
    "trustworthy": _trustworthy,
    "chores": at_home.chores,
    "cooks": at_home.whether_cooks,
    "scam": _scam,
    "substitute": _plain("substitute"),
    "feast": _plain("feast"),
    "colour": _colour,
    "extra": _extra,
    "regret": _regret,
    "admire": at_home.admire,
    "inflation": _inflation,
    "sick": _plain("sick"),
    "ads": _ads,
    "choose_any": _choose,
    "closing": _plain("closing"),
    "ask_back": _plain("ask_back"),
}
