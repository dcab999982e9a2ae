"""The answer to a question: which fact of the persona, or which view of what is shown, it wants.

:func:`answer_to` finds it by what was asked (``reading.asked``) and :func:`reason_for` says what a
"why?" after it wants, so that a reason is one for what was just said. What is found is kept for the
persona, as the facts and the attitude are: asked again, in another session or language, it is the
same. None is for what these do not know and the topics of an interview answer instead.
"""

from __future__ import annotations

import re
from dataclasses import replace

from boses_mock.kernel.rng import stream
from boses_mock.studies.model import Respondent
from boses_mock.studies.reading.asked import Asked, matter_in, spent_on
from boses_mock.studies.reading.known import Known
from boses_mock.studies.reading.money import currency_of, find_prices
from boses_mock.studies.reading.probes import goes_amiss
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.reading.words import last_word
from boses_mock.studies.sentences.names import ASPECT_TOPICS
from boses_mock.studies.speaking.attitude import STEEP, Attitude, named_brand
from boses_mock.studies.speaking.lives.at_home import home_of, kin_code
from boses_mock.studies.speaking.lives.everyday import about_life, period_of, saved
from boses_mock.studies.speaking.lives.habit_answers import (
    TELLING,
    of_habit,
    of_thing,
    reason_of,
    user_of,
)
from boses_mock.studies.speaking.lives.habits import habit
from boses_mock.studies.speaking.places import place_of
from boses_mock.studies.speaking.tongue import Answer
from boses_mock.studies.speaking.willingness_to_pay import amount, money

_OF_CHILDREN = ("appliance", "baby", "drink", "education", "media", "noodles", "snack")
_GROWN = re.compile(r"coffee|kopi|cà phê|\bkape\b|beer|energy|wine", re.I)
_PREFERENCES = {"Positive": "prefer_this", "Negative": "prefer_own", "Neutral": "prefer_open"}
_VIEWS = {"Positive": "pos", "Neutral": "neu", "Negative": "neg"}
_PAYS = re.compile(r"\bpay\b|babayaran|bayar\b|trả\b", re.I)
_PREFERS = re.compile(r"\bprefer\b|\brather\b|\balin\b|mas gusto|lebih suka|\bhơn\b", re.I)
_POINTS = re.compile(r"\b(?:this|it|that|now|current|mine|your)\b|ito\b|ini\b|này\b", re.I)
_SUMS = re.compile(r"\b(?:what|how much|which|magkano|berapa|bao nhiêu)\b", re.I)
_CHILD = re.compile(
    r"\byour (?:\w+ )?(?:child|children|kids?|baby|babies|toddler|son|daughter)s?\b"
    r"|\banak (?:mo|ninyo|anda|kamu)\b|\bcon (?:bạn|của bạn|anh|chị)\b",
    re.I,
)
_MOST_LIKED = re.compile(r"pinaka|paling|nhất|\bmost\b|\bbest\b", re.I)
_TRUST = re.compile(r"\btrust\b|tiwala|percaya|\btin\b", re.I)
_BETTER = re.compile(
    r"\b(?:is|are) (?:it|this|these|they) (?:any )?(?:better|nicer|tastier|healthier) than\b", re.I
)
_RATHER = re.compile(r"\bwould you (?:rather|sooner)\b", re.I)
_MARKETS = re.compile(
    r"\b(?:buy|shop|get)\b|namimili|mamili|bumibili|belanja|beli\b|\bmua\b|đi chợ", re.I
)
_TO_WORK = re.compile(r"\b(?:getting|going|travell?ing|commuting|commute)\b", re.I)
_FITTING = {  # what is a reason for a place, and what for a thing
    "where": ("near", "trust", "habit", "time"),
    "what": ("brand", "trust", "taste", "health", "habit"),
}
_A_TIME = re.compile(r"month|week|buwan|linggo|bulan|minggu|tháng|tuần", re.I)
_HABITUAL = ("how_often", "how_long", "last", "ever")
_CARRYING = ("how_often", "how_much", "how_long", "when", "where", "last", "who", "why")


def answer_to(
    seed: int, who: Respondent, what: Stimulus, held: Attitude, asked: Asked
) -> Answer | None:
    """Return the answer to a question, None where no fact or view of this kind answers it."""
    if asked.manner:
        return Answer(asked.manner)
    if asked.either and _PREFERS.search(asked.text) and not _POINTS.search(" ".join(asked.either)):
        return compared(seed, who, asked)
    if not asked.of_shown and asked.life not in ("kids", "live_with"):
        childless = _without_child(who, asked)
        if childless:
            return childless
    if asked.kind == "considered" and not _has(seed, who, asked):
        draw = stream(seed, "study", "considered", who.id, asked.text.casefold())
        return Answer("considered_yes" if draw.chance(0.5) else "considered_no")
    if asked.of_shown:
        return of_shown(seed, who, what, held, asked)
    if asked.either and asked.kind not in _CARRYING:
        return compared(seed, who, asked)
    if (asked.life == "save" and asked.kind not in _HABITUAL) or (
        asked.matter == "saving" and asked.kind == "how_much"
    ):
        return saved(seed, who, asked)
    if asked.life == "big_buy":
        return _bought(seed, who)
    if asked.life in ("breakfast", "lunch", "dinner") and asked.kind == "where":
        found = of_habit(seed, who, replace(asked, life="", matter="groceries"))
        if found and _MARKETS.search(asked.text):
            return found
    if asked.life in ("breakfast", "lunch", "dinner") and asked.kind == "how_much":
        return meal_sum(seed, who, asked)
    if asked.life and not _rather_matter(asked):
        found = about_life(seed, who, asked)
        if found:
            return found
    if asked.kind == "how_much" and not asked.matter:
        return _spent(seed, who, asked)
    if not asked.matter or asked.matter == "food":
        found = of_thing(seed, who, asked)
        if found or not asked.matter:
            return found
    return of_habit(seed, who, asked) if asked.matter else None


def _bought(seed: int, who: Respondent) -> Answer:
    kept = habit(seed, who, "phone")
    named = {"named": kept.brand} if kept.brand else {}
    return Answer(
        "big_buy", slots={"sum": money(kept.month, kept.currency)} | named, matter="phone"
    )


def _without_child(who: Respondent, asked: Asked) -> Answer | None:
    """Return what one answers who is asked of a child at home and has none there."""
    home = home_of(who)
    if home.at_home or not _CHILD.search(asked.text):
        return None
    return Answer("kids_grown" if home.children else "kids_none")


def _has(seed: int, who: Respondent, asked: Asked) -> bool:
    """Return whether a persona has what it is asked to have thought of."""
    return bool(asked.matter) and habit(seed, who, asked.matter).uses


def _spent(seed: int, who: Respondent, asked: Asked) -> Answer | None:
    """Return what is spent on a thing that no table knows: the habit that a survey finds, too."""
    thing = spent_on(asked.text)
    if not thing:
        return None
    to_work = _TO_WORK.search(thing) is not None  # which costs whoever has a way to go
    kept = habit(seed, who, "transport" if to_work else last_word(thing) or thing)
    if not kept.uses and not to_work:
        return Answer("spend_none", slots={"asked": thing})
    months, period = period_of(asked.text)
    slots = {"asked": thing, "sum": money(kept.month * months, kept.currency)}
    return Answer("spend", {"period": period}, slots)


_A_MEAL = {  # what one meal costs outside or at work, by currency
    "PHP": 90.0,
    "IDR": 22_000.0,
    "VND": 40_000.0,
    "MYR": 10.0,
    "SGD": 6.5,
    "THB": 60.0,
}
_DEARER = {"Low": 0.7, "Middle": 1.0, "High": 2.0}


def meal_sum(seed: int, who: Respondent, asked: Asked) -> Answer | None:
    """Return what a meal of the day costs somebody, for the time that is asked for."""
    currency = currency_of(who.price_sensitivity)
    if currency not in _A_MEAL:
        return None
    about = stream(seed, "study", "meal", who.id, asked.life).choice((0.8, 1.0, 1.2))
    months, period = period_of(asked.text)
    if not _A_TIME.search(asked.text):
        months, period = 1 / 22, "day"
    days = max(1.0, round(22 * months))
    sum_ = money(_A_MEAL[currency] * _DEARER.get(who.income_level, 1.0) * about * days, currency)
    return Answer("meal_sum", {"period": period}, {"sum": sum_})


def _rather_matter(asked: Asked) -> bool:
    """Return whether a thing that a question names tells more than the words around it."""
    weak = (
        "spending",
        "relax",
        "day",
        "worry",
        "spare",
        "school",
        "decides",
        "choose_any",
        "apps",
        "ads",
    )
    return bool(asked.matter) and asked.life in weak and asked.kind in TELLING


def compared(seed: int, who: Respondent, asked: Asked) -> Answer:
    """Return which of two a persona takes: one it knows, not one that it left, else by a draw."""
    first, second = asked.either or ("", "")
    for chosen, other in ((first, second), (second, first)):
        if named_brand(who.trusted_brands, chosen) and not named_brand(who.trusted_brands, other):
            return Answer("prefer_known", slots={"chosen": chosen, "other": other})
        if named_brand(who.distrusted_brands, other):
            return Answer("prefer_not", slots={"chosen": chosen, "other": other})
    pair = sorted((first.lower(), second.lower()))
    habits = [habit(seed, who, name).uses if (name := matter_in(each)) else None for each in pair]
    at = stream(seed, "study", "either", who.id, *pair).below(2)
    if None not in habits and habits[0] != habits[1]:
        at = 0 if habits[0] else 1
    chosen, other = (first, second) if first.lower() == pair[at] else (second, first)
    return Answer("prefer", slots={"chosen": chosen, "other": other})


def reason_for(seed: int, who: Respondent, asked: Asked, nth: int) -> Answer | None:
    """Return what a "why?" after an answer wants, None where the topics know it."""
    if asked.of_shown or asked.manner:
        return None
    if asked.matter and asked.life != "switch_why":
        kept = habit(seed, who, asked.matter)
        if kept.uses and asked.kind in _FITTING:
            fitting = _FITTING[asked.kind]
            reasons = sorted(kept.reasons, key=lambda each: each not in fitting)
            reasons = reasons if reasons[:1] and reasons[0] in fitting else ["habit", *reasons]
            kept = replace(kept, reasons=tuple(reasons))
        return reason_of(kept, asked.matter, nth)
    return None


def of_shown(
    seed: int, who: Respondent, what: Stimulus, held: Attitude, asked: Asked
) -> Answer | None:
    """Return what is held of the thing on show, where a question asks for a fact of it."""
    if asked.life:
        return about_life(seed, who, asked)
    if asked.shown in ("known", "ask_first"):
        return _told_before(who, what, held, asked)
    return (
        _weighed(who, what, held, asked)
        or _used_by(who, what, held, asked)
        or _used(seed, who, what, held, asked)
        or _of_two(held, asked)
    )


def _weighed(who: Respondent, what: Stimulus, held: Attitude, asked: Asked) -> Answer | None:
    """Return whether it is better, for whom it is, what would be paid, what might be."""
    if _BETTER.search(asked.text):
        return Answer(_PREFERENCES[held.sentiment])
    if _RATHER.search(asked.text) and not asked.either:
        return Answer(f"rather_{_VIEWS[held.sentiment]}")
    if asked.shown == "audience":
        return Answer(f"audience_{_VIEWS[held.sentiment]}")
    if asked.kind == "would" and _PAYS.search(asked.text) and not _SUMS.search(asked.text):
        return _would_pay(who, what, held, asked)
    if asked.shown == "hypothetical" and asked.kind in ("would", "yes_no", "what", "how", ""):
        if goes_amiss(asked.text):
            return Answer("mishap", {"kin": kin_code(who) or "friend"})
        return supposed(who, held)
    return None


def _used_by(who: Respondent, what: Stimulus, held: Attitude, asked: Asked) -> Answer | None:
    """Return who would use it."""
    if asked.shown != "used_by" and (asked.kind != "who" or (asked.shown and not held.objection)):
        return None
    if held.objection:
        return Answer("used_by_none")
    return user_of(who, what.known is None or not _for_children(what.known, what.text[:400]))


def _used(
    seed: int, who: Respondent, what: Stimulus, held: Attitude, asked: Asked
) -> Answer | None:
    """Return what it would be used for, how often, when and where, and what if it cost more."""
    if asked.shown == "dearer":
        fine = held.sentiment == "Positive" and (held.weight or 0.0) < STEEP / 2
        return _priced("dearer_yes" if fine else "dearer_no", who, what, held)
    if asked.shown == "use_for":
        return Answer("use_for" if what.phrases else "use_for_any", {"time": _time(seed, who)})
    if asked.kind == "how_often":
        return _how_often(seed, who, what, held)
    if asked.kind in ("when", "where"):
        key = "when" if asked.kind == "when" else "where_buy"
        return Answer(key, {"time": _time(seed, who), "place": place_of(who, what, held)})
    return None


def _time(seed: int, who: Respondent) -> str:
    return stream(seed, "study", "using", who.id).choice(("evening", "morning", "weekend"))


def _of_two(held: Attitude, asked: Asked) -> Answer | None:
    """Return which of the thing and one's own is preferred, and whether it is trusted."""
    most = asked.shown == "liked" and _MOST_LIKED.search(asked.text)
    if asked.kind == "compare" and asked.shown in ("", "liked") and not most:
        return Answer(_PREFERENCES[held.sentiment])
    if _TRUST.search(asked.text) and (
        asked.kind in ("would", "yes_no") or asked.language in ("id", "tl", "vi")
    ):
        return Answer("trust_it" if held.favours("trust") else "distrust_it")
    return None


def _for_children(known: Known, text: str) -> bool:
    """Return whether the children of a house may be the first to use a thing."""
    return known.category.code in _OF_CHILDREN and not _GROWN.search(f"{known.kind.called} {text}")


def _told_before(who: Respondent, what: Stimulus, held: Attitude, asked: Asked) -> Answer:
    if asked.shown == "known":
        known = named_brand((*who.trusted_brands, *who.distrusted_brands), what.name)
        return Answer("heard_before" if known else "not_heard")
    doubt = next(iter(held.doubts), "price")
    side = held.matter(doubt) or ASPECT_TOPICS[doubt]
    return Answer("ask_first", {"doubt": doubt}, {"side": side})


def _would_pay(who: Respondent, what: Stimulus, held: Attitude, asked: Asked) -> Answer | None:
    """Return whether somebody would pay the sum that is asked about, or the one that was shown."""
    named = [price for price, _ in find_prices(asked.text)] or list(what.prices)
    found = amount(who, what, held)
    if not named or found is None or not named[0].text:
        return None
    fine = named[0].amount <= found[0] * 1.1 and held.sentiment != "Negative"
    slots = {"sum": named[0].text, "offer": money(*found)}
    return Answer("pays_it" if fine else "pays_less", slots=slots)


def supposed(who: Respondent, held: Attitude) -> Answer:
    """Return whether one would, if something were so."""
    codes = {"like": next(iter(held.likes), "fit"), "doubt": next(iter(held.doubts), "trust")}
    return Answer(f"suppose_{_VIEWS[held.sentiment]}", codes)


def _how_often(seed: int, who: Respondent, what: Stimulus, held: Attitude) -> Answer:
    if held.sentiment == "Negative":
        return Answer("would_never")
    eager = {"food": ("w3", "w1"), "app": ("d2", "w3")}.get(what.category, ("w1", "m3"))
    wary = {"food": ("m3", "m1"), "app": ("w1", "m3")}.get(what.category, ("m1", "m0"))
    often = eager if held.sentiment == "Positive" else wary
    drawn = stream(seed, "study", "would often", who.id, *what.subject).choice(often)
    return Answer("would_often", {"often": drawn})


def _priced(key: str, who: Respondent, what: Stimulus, held: Attitude) -> Answer:
    found = amount(who, what, held)
    return Answer(key, slots={"offer": money(*found)} if found else {"offer": "less"})


def view_of(who: Respondent, held: Attitude, asked: Asked) -> Answer:
    """Return what is held of the thing on show, where a language tells it by its own sides."""
    like = next(iter(held.likes), "fit")
    doubt = next(iter(held.doubts), "trust")
    codes = {"like": like, "doubt": doubt, "kin": kin_code(who) or "friend"}
    view = _VIEWS[held.sentiment]
    if asked.shown == "tell_friend":
        return Answer(f"recommend_{view}", codes)
    if asked.shown in ("barrier", "change"):
        return Answer(asked.shown, codes)
    if asked.shown == "liked":
        return Answer("liked" if held.likes else "liked_none", codes)
    stem = "would" if asked.kind in ("would", "yes_no") else "view"
    return Answer(f"{stem}_{view}", codes)
