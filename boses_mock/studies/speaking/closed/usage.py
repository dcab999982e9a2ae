# ruff: noqa: E501 - tables read better whole
"""Closed questions about what a respondent does: whether, how often, which brand, for how much.

The answer is the habit that an interview tells of (``habits``), so what is asked in many ways comes
to the same: who never has a thing bought none of it last month, spends nothing on it and has no
brand; who has it every week did buy it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from boses_mock.kernel.rng import Stream, stream
from boses_mock.studies.model import Question, Respondent
from boses_mock.studies.reading.money import currency_of, find_prices, monthly_income
from boses_mock.studies.reading.surveys.closed import Closed
from boses_mock.studies.reading.surveys.ladders import grades
from boses_mock.studies.reading.surveys.options import Range, firsts, holding, range_in, sort_of
from boses_mock.studies.reading.surveys.rhythms import days_ago, days_of, times_a_month, unit_in
from boses_mock.studies.sentences.closed import HOME_BRANDS
from boses_mock.studies.speaking.facts import USED, country, facts
from boses_mock.studies.speaking.lives.habits import Habit, habit

RATES = {"d1": 30.0, "d2": 24.0, "w3": 11.0, "w1": 4.3, "m3": 2.5, "m1": 1.0, "m0": 0.5, "y3": 0.28, "y1": 0.083, "y0": 0.025}  # fmt: skip
AGO = {"d1": 1.0, "d2": 2.0, "w3": 3.0, "w1": 6.0, "m3": 13.0, "m1": 27.0, "m0": 60.0, "y3": 90.0, "y1": 330.0, "y0": 700.0}  # fmt: skip
_LONGEST = 60  # characters of an option in which a brand is looked for
_NAMED = 1.0  # how near is what a persona's own fields name
_OF_USERS = ("brand", "satisfaction", "where", "when", "why", "since", "spend", "last", "pay")
_PLACES = {
    "kopitiam": r"kopitiam|hawker|coffee ?shop|kedai",
    "corner": r"sari|corner|warung|neighbou?rhood|convenience|mini ?mart|minimarket|tạp hóa|tindahan|kiosk|provision|mama ?shop|cửa hàng tiện lợi",
    "shop": r"supermarket|hypermarket|grocery|siêu thị|grocer|pasar swalayan|department",
    "market": r"market(?!place)|palengke|pasar|chợ|talipapa|wet market",
    "online": r"online|e-?commerce|marketplace|shopee|lazada|tokopedia|\btiki\b|tiktok|website|trên mạng",
    "app": r"\bapp|online|aplikasi|ứng dụng|mobile",
    "mall": r"mall|department|store|boutique|trung tâm thương mại",
    "pharmacy": r"pharmac|drug ?store|apotek|nhà thuốc|botika|watsons|guardian|mercury",
    "cafe": r"caf[eé]|kopitiam|hawker|coffee ?shop|kedai|quán",
    "street": r"street|vendor|stall|roadside|jalan|vỉa hè|kalye",
    "bank": r"\bbank|branch|atm|cabang|chi nhánh",
    "branch": r"branch|bank|cabang|chi nhánh",
    "agent": r"agent|agen|đại lý|ahente",
    "family": r"family|friend|keluarga|gia đình|pamilya",
    "work": r"work|employer|office|kantor|công ty|trabaho",
    "school": r"school|sekolah|trường|paaralan",
    "cash": r"home|cash|rumah|nhà|bahay",
    "wallet": r"wallet|app|dompet|ví",
}
_TIMES = {
    "morning": r"morning|breakfast|pagi|sáng|umaga|wak",
    "noon": r"noon|lunch|midday|siang|trưa|tanghali",
    "afternoon": r"afternoon|merienda|\bsore\b|chiều|hapon|snack",
    "evening": r"evening|dinner|malam|tối|gabi",
    "night": r"night|bed|late|malam|đêm|tối|gabi",
    "weekend": r"weekend|akhir pekan|cuối tuần|katapusan",
    "payday": r"payday|salary|gajian|lương|sweldo|month",
    "break": r"break|work|istirahat|nghỉ|pahinga",
    "empty": r"run(?:s|ning)? out|need|habis|hết|ubos|kailangan",
}


def usage(seed: int, who: Respondent, question: Question, asked: Closed) -> int | None:
    """Return the option that states what a persona does, None where the question asks no such thing."""
    options = question.options
    if not asked.kind or not asked.matter or asked.shown:
        return None
    kept = habit(seed, who, asked.matter)
    if asked.kind == "uses" and _HOW_MANY.search(question.text):
        return _many(seed, who, kept, asked, options)
    if asked.kind == "uses":
        return _whether(kept, asked, options)
    if asked.kind == "often":
        return _often(kept, asked, options, stream(seed, "study", "a day", who.id, asked.matter))
    if not kept.uses and asked.kind in _OF_USERS:
        without = not_had(options)
        if without is None and asked.kind == "spend":
            return holding([range_in(each, False) for each in options], 0.0)
        if without is None and asked.kind == "since":
            return _since(0.0, options)
        return without
    if asked.kind == "last":
        return _latest(kept, options)
    if asked.kind == "spend":
        return _spent(who, kept, asked, options)
    if asked.kind == "brand":
        return favourite(seed, who, asked.matter, options)
    if asked.kind == "satisfaction":
        return nearest(options, contentment(seed, who, asked.matter))
    if asked.kind == "since":
        return _since(float(kept.years), options)
    return _code(seed, who, asked, options)


_HOW_MANY = re.compile(r"how many|berapa (?:banyak|ekor|buah)|bao nhiêu|\bmấy\b|\bilan", re.I)


def _many(
    seed: int, who: Respondent, kept: Habit, asked: Closed, options: Sequence[str]
) -> int | None:
    """Return how many of a thing somebody has: none without the habit, mostly one with it."""
    ranges = [range_in(each) for each in options]
    if sum(each is not None for each in ranges) * 2 <= len(options):
        return _whether(kept, asked, options)
    draw = stream(seed, "study", "many", who.id, asked.matter)
    return holding(ranges, draw.choice((1.0, 1.0, 1.0, 2.0, 2.0, 3.0)) if kept.uses else 0.0)


def had(seed: int, who: Respondent, matter: str, back: float | None) -> bool:
    """Return whether a persona has a thing at all, or had it in so many days."""
    kept = habit(seed, who, matter)
    return kept.uses and (back is None or AGO[kept.often] <= back)


def not_had(options: Sequence[str]) -> int | None:
    """Return the option of those who do not have what is asked about."""
    return next(iter(firsts(options, "inapplicable", "none", "no", "refused", "unsure")), None)


def _whether(kept: Habit, asked: Closed, options: Sequence[str]) -> int | None:
    yes, no = firsts(options, "yes"), firsts(options, "no", "none")
    if no and not yes and not kept.uses:
        return no[0]  # of several that one may have
    if not yes or not no:
        return None
    does = kept.uses and (asked.back is None or AGO[kept.often] <= asked.back)
    return yes[0] if does else no[0]


_A_DAY = {"1.0": 4, "2.0": 4, "3.0": 2}  # times that a thing of every day is taken
_NEVER = re.compile(
    r"\bnever\b|tidak pernah|hindi kailanman|hindi (?:ako )?kahit|không bao giờ", re.I
)


def _often(kept: Habit, asked: Closed, options: Sequence[str], draw: Stream) -> int | None:
    """Return how often a thing is taken; who takes it at all does not tick "never"."""
    rate = RATES[kept.often] if kept.uses else 0.0
    if asked.unit == "day" and rate >= RATES["d2"]:
        rate *= float(draw.weighted(_A_DAY))
    timed = any(unit_in(each) for each in options)
    if asked.back and not timed and asked.unit:
        count = rate * asked.back / 30.5 if kept.uses and AGO[kept.often] <= asked.back else 0.0
        return holding([range_in(each) for each in options], float(max(count > 0, round(count))))
    ranges = [times_a_month(each, asked.unit or "month") for each in options]
    if rate == 0.0 and not any(each and each[1] == 0.0 for each in ranges):
        return _least(options, ranges)
    found = holding(ranges, rate)
    if found is not None and rate and _NEVER.search(options[found]):
        some = [(each[1], n) for n, each in enumerate(ranges) if each and each[1]]
        return min(some)[1] if some else found
    return found


def _least(options: Sequence[str], ranges: Sequence[Range | None]) -> int | None:
    """Return the rarest that is offered, where "never" is not."""
    outside = not_had(options)
    known = [(each[1], n) for n, each in enumerate(ranges) if each is not None]
    return outside if outside is not None or not known else min(known)[1]


def _latest(kept: Habit, options: Sequence[str]) -> int | None:
    return holding([days_ago(each) for each in options], AGO[kept.often])


def _spent(who: Respondent, kept: Habit, asked: Closed, options: Sequence[str]) -> int | None:
    """Return the sum that holds what a persona spends, in the money that the options speak of."""
    ranges = [range_in(each, False) for each in options]
    if sum(each is not None for each in ranges) * 2 <= len(options):
        return None
    currency = currency_of(" ".join(options)) or kept.currency
    month = kept.month
    if currency != kept.currency:
        own = monthly_income(kept.currency, who.income_level, who.price_sensitivity)
        month *= monthly_income(currency, who.income_level) / own
    days = days_of(asked.unit) if asked.unit and not asked.back else asked.back
    months = days / 30.5 if days else 1.0
    return holding(ranges, max(month * months, 1e-9))


def free_sum(who: Respondent, options: Sequence[str], share: float = 1.0) -> int | None:
    """Return the sum that holds what is free of a month, or a share of it; None if that is not told."""
    told = sorted(price.amount for price, _ in find_prices(who.price_sensitivity))
    currency = currency_of(" ".join(options))
    if len(told) < 2 or (currency and currency != currency_of(who.price_sensitivity)):
        return None
    return holding([range_in(each, False) for each in options], told[0] * share)


def _since(years: float, options: Sequence[str]) -> int | None:
    """Return the time for which a habit is kept; bare numbers are of years."""
    if any(map(unit_in, options)):
        return holding([days_ago(each) for each in options], years * days_of("year"))
    return holding([range_in(each) for each in options], years)


def _code(seed: int, who: Respondent, asked: Closed, options: Sequence[str]) -> int | None:
    """Return the place or the time that a habit has; of several of the sort, the own or nearest."""
    kept = habit(seed, who, asked.matter)
    words, code = (_PLACES, kept.place) if asked.kind == "where" else (_TIMES, kept.time)
    if asked.kind not in ("where", "when") or code not in words:
        return None
    ranked = ranked_brands(seed, who, asked.matter, options)
    return next((n for _, n in ranked if re.search(words[code], options[n], re.I)), None)


@lru_cache(maxsize=8_192)
def contentment(seed: int, who: Respondent, matter: str) -> float:
    """Return how content a persona is with what it has of a matter, from −1 to 1; 0 without any."""
    kept = habit(seed, who, matter)
    if not kept.uses:
        return 0.0
    level = stream(seed, "study", "content", who.id, matter).normal(0.42, 0.34)
    return max(-0.9, min(1.0, level + 0.2 * (kept.brand in who.trusted_brands)))


def nearest(options: Sequence[str], level: float) -> int | None:
    """Return the step of a ladder that is nearest to a level, None where options are no ladder."""
    steps = [each if sort_of(each) != "none" else "n/a" for each in options]
    found = [(abs(grade - level), n) for n, grade in enumerate(grades(steps)) if grade is not None]
    return min(found)[1] if found else None


def favourite(seed: int, who: Respondent, matter: str, options: Sequence[str]) -> int | None:
    """Return the brand that a persona has most, which is the first of all that it has."""
    ranked = ranked_brands(seed, who, matter, options)
    return ranked[0][1] if ranked else None


def own_of(seed: int, who: Respondent, matter: str, options: Sequence[str]) -> int | None:
    """Return the option that a persona's own fields name, None where they name none."""
    ranked = ranked_brands(seed, who, matter, options)
    return ranked[0][1] if ranked and ranked[0][0] >= _NAMED else None


def ranked_brands(
    seed: int, who: Respondent, matter: str, options: Sequence[str]
) -> list[tuple[float, int]]:
    """Return how near each named option is to a persona, the nearest first; 1 and more is told of."""
    told = _told(who)
    own = habit(seed, who, matter).brand if matter else ""
    found: list[tuple[float, int]] = []
    listed = False
    for n, option in enumerate(options):
        if sort_of(option) not in ("", "other"):
            continue
        drawn = stream(seed, "study", "brand", who.id, matter, option.casefold()).random()
        same = bool(own) and _same(own, option)
        listed = listed or same
        known = any(_same(brand, option) for brand in who.trusted_brands)
        avoided = any(_same(brand, option) for brand in who.distrusted_brands)
        named = _stands(option, told)
        far = not (same or known or named) and _is_abroad(country(who) or "", option)
        near = 3.0 * same + 2.0 * known + 1.0 * named - 1.0 * far - 9.0 * avoided
        found.append((drawn * 0.98 + near, n))
    other = next(iter(firsts(options, "other")), None)
    if own and not listed and other is not None:
        found = [(3.5 if n == other else score, n) for score, n in found]
    return sorted(found, key=lambda pair: (-pair[0], options[pair[1]]))


@cache
def _homes() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((at, re.compile(words, re.I)) for at, words in HOME_BRANDS.items())


@lru_cache(maxsize=1_024)
def _is_abroad(market: str, brand: str) -> bool:
    """Return whether a brand is sold in another market than a persona's, and hardly in its own."""
    homes = {at for at, words in _homes() if words.search(brand[:_LONGEST])}
    return bool(homes) and market not in homes


@lru_cache(maxsize=1_024)
def _told(who: Respondent) -> str:
    fields = (who.digital_habits, who.digital_behavior, who.purchase_behavior, who.day_in_the_life)
    known = facts(who)
    named = (known.get(each, "") for each in USED)
    whole = " ".join((*fields, who.media_consumption, who.psychographic_notes, *named)).casefold()
    return _WISHED_FOR.sub(" ", whole)


_WISHED_FOR = re.compile(  # which one does not have, and has not chosen
    r"\b(?:thinking (?:about|of)|thinks (?:about|of)|considering|considers|dreams? of|dreaming of"
    r"|saving (?:up )?for|saves (?:up )?for|wants|would like|hopes for|curious about)\b"
    r"(?:(?! and |, )[^.;]){0,60}"
)


_SMALL = re.compile(r"\b(?:only|just|lang|alone|saja|at home)\b|[^\w\s-]")
_DOES = re.compile(
    r"\b(?:relies on|uses|owns|has|drives|rides|drinks|eats|buys|takes|prefers|plays|wears|smokes"
    r"|subscribes to|shops (?:at|on)|banks with|commutes by)\b"
)
_CLAUSES, _A_WORD = re.compile(r"[.;:]"), re.compile(r"\w+")
_LEFT_OUT = re.compile(r"\b(?:no|not|never|without|nobody|fewer|less) (?:[\w-]{1,15} ){0,2}$")


def noted(who: Respondent, option: str) -> bool:
    """Return whether the notes of a persona tell that it has or relies on what an option names.

    The last word of the option is what it names: "a domestic helper" is a helper.
    """
    words = _SMALL.sub(" ", option[:_LONGEST].casefold()).split()
    head = words[-1].removesuffix("s") if words else ""
    if len(head) < 4 or sort_of(option):
        return False
    notes = _WISHED_FOR.sub(" ", who.psychographic_notes.casefold())
    for clause in _CLAUSES.split(notes) if head in notes else ():
        for word in _A_WORD.finditer(clause):
            before = clause[max(0, word.start() - _LONGEST) : word.start()]
            named = word[0].removesuffix("s") == head
            if named and _DOES.search(before) and not _LEFT_OUT.search(before):
                return True
    return False


def _same(brand: str, option: str) -> bool:
    """Return whether an option is a brand, whichever of the two is written longer."""
    first, second = brand.casefold().strip(), option.casefold().strip()
    return first == second or _stands(first, second) or _stands(second, first)


def _stands(word: str, text: str) -> bool:
    word = word.casefold()
    if len(word) < 2 and word != "x":
        return False
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if not text[at - 1 : at].isalnum() and not text[end : end + 1].isalnum():
            return True
        at = text.find(word, at + 1)
    return False
