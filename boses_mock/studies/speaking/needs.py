"""What somebody answers to what a question wants: a place of use, a person, a time of trouble.

What is told follows from the persona's household, its habits and its attitude, else from a draw
that is kept, so that asked again it is the same. None is for what has no words here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from boses_mock.kernel.rng import Stream, stream
from boses_mock.studies.model import Respondent
from boses_mock.studies.reading.asked import Asked
from boses_mock.studies.reading.needs import Need, need_of, points
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.reading.wants import wanted
from boses_mock.studies.sentences import biographies as lives
from boses_mock.studies.sentences.tongues.spoken import TONGUES
from boses_mock.studies.speaking.answers import meal_sum
from boses_mock.studies.speaking.attitude import Attitude
from boses_mock.studies.speaking.facts import country
from boses_mock.studies.speaking.lives.at_home import home_of, kin_code
from boses_mock.studies.speaking.lives.at_work import commute, sort_of_work
from boses_mock.studies.speaking.lives.everyday import about_life
from boses_mock.studies.speaking.lives.habits import habit
from boses_mock.studies.speaking.tongue import Answer
from boses_mock.studies.speaking.willingness_to_pay import amount, money

_RECENT = ("w3", "w1", "m3")
_A_WHILE = ("w1", "m3", "m1", "m0", "y3")
_USED = {"net": "data", "pay": "e-wallet", "remit": "remittance"}
_STEEPER, _LOWER = 0.9, 1.1  # of a price: what one expected at most, and at least
_SPOTLESS = 0.25  # of those who cannot remember any trouble
_QUICK = ("app", "online", "wallet")  # places that are not near, but save the way
_REASONS = ("near", "habit", "trust")
_EATEN_AT_WORK = "shift_food"  # of which "how much do you spend on it" wants the sum
_NO_DOING = ("retired", "seeking", "home")  # who spend the day neither at work nor in class
_WASHING = "washing"  # a chore that has complaints of its own
_CARES = ("care", "health")


@dataclass(frozen=True, slots=True)
class _Asking:
    """What is asked of whom, and the draws that are kept for it."""

    seed: int
    who: Respondent
    what: Stimulus
    held: Attitude
    need: Need
    asked: Asked

    def on(self, part: str) -> Stream:
        need = self.need
        return stream(self.seed, "study", "need", self.who.id, need.kind, need.sort, part)

    def lines(self, kind: str = "") -> str:
        """Return the lines of a need: those of its sort, else its own."""
        kind = kind or self.need.kind
        own = f"{kind}_{self.need.sort}"
        return own if own in TONGUES["en"].needed else kind


def needed(
    seed: int,
    who: Respondent,
    what: Stimulus,
    held: Attitude,
    question: str,
    asked: Asked,
    before: Sequence[str] = (),
) -> Answer | None:
    """Return the answer to what a question wants, None where nothing here knows it."""
    if asked.kind == "how_much" and not asked.matter and points(question) and _eaten(before):
        return meal_sum(seed, who, replace(asked, life="lunch"))
    need = need_of(question, asked, what, before)
    if need is None or (asked.of_shown and held.objection):
        return None
    asking = _Asking(seed, who, what, held, need, asked)
    found = _TELLERS.get(need.kind, _plain)(asking)
    return _about(who, found) if found and found.key in TONGUES["en"].needed else found


def _eaten(before: Sequence[str]) -> bool:
    """Return whether the question before was of what is eaten and drunk at work."""
    return bool(before) and wanted(before[-1]) == _EATEN_AT_WORK


_OF_ONE = re.compile(  # of the life of the one who is asked, and not of the world
    r"\byou\b|\b(?:mo|ka|ninyo|kayo|inyo|iyo)\b|\b(?:anda|kamu)\b|\b(?:bạn|anh|chị|em)\b", re.I
)
_GRANDMOTHER = re.compile(
    r"\b(?:grandmother|grandparents?|her mother)\b.{0,40}\b(?:help|look|mind|care|watch)", re.I
)
_DONE_BY = re.compile(r"\bwho (?:is|are|was|were|owns|made|makes)\b", re.I)


def nearest_told(seed: int, who: Respondent, asked: Asked) -> Answer | None:
    """Return what can be said of one's own life where no table knows what is asked of it.

    A person, a place or a time is told for such a question, as nobody lives without.
    """
    if not _OF_ONE.search(asked.text) or _DONE_BY.search(asked.text):
        return None
    if asked.kind == "who":
        return _about(who, Answer("who_any" if kin_code(who) else "who_any_alone"))
    if asked.kind == "where":
        return Answer("where_any")
    if asked.kind == "last":
        draw = stream(seed, "study", "need", who.id, "last", asked.text.casefold())
        return Answer("last_any", {"ago": draw.choice(_A_WHILE)})
    return None


def _about(who: Respondent, found: Answer) -> Answer:
    """Return an answer with who is at home, where one spends the day, and its guards."""
    kin, sort = kin_code(who), sort_of_work(who)
    codes = {"kin": kin} if kin else {}
    if sort not in _NO_DOING:
        codes["working"] = "school" if sort == "student" else "work"
    ages = [age for _, age in home_of(who).children or ()]
    slots = {"schooled": ""} if any(5 <= age <= 20 for age in ages) else {}
    return Answer(found.key, codes | dict(found.codes), slots | dict(found.slots))


def _plain(asking: _Asking) -> Answer | None:
    return Answer(asking.lines()) if asking.lines() in TONGUES["en"].needed else None


def _of_its_sort(asking: _Asking) -> Answer | None:
    """Return a trouble or a joy of a sort; of no sort that is known, nothing."""
    own = f"{asking.need.kind}_{asking.need.sort}"
    hard = f"difficulty_{asking.need.sort}"
    key = hard if asking.need.kind == "worst_part" and own not in TONGUES["en"].needed else own
    return Answer(key) if key in TONGUES["en"].needed else None


def _of_a_part(asking: _Asking) -> Answer | None:
    """Return what is bad or good about what a talk is of, where nothing is on show."""
    if asking.asked.matter == _WASHING:
        return None
    if asking.what.concrete and not asking.what.about_life:
        return _of_its_sort(asking)
    stays = asking.need.kind == "leave_for" and (asking.need.sort or asking.asked.matter)
    known = stays or (asking.need.sort and points(asking.asked.text))
    return _of_its_sort(asking) or (Answer(asking.need.kind) if known else None)


def _name(asking: _Asking) -> Answer:
    own = country(asking.who) == "VN" and not asking.what.name.isascii()
    return Answer("name_means_own" if own else "name_means")


def _expected(asking: _Asking) -> Answer:
    """Return how a price compares with what one expected, which goes with what one would pay."""
    if not asking.what.concrete or asking.what.about_life:
        return Answer("price_felt")
    found = amount(asking.who, asking.what, asking.held)
    if not asking.what.prices or found is None:
        return Answer("price_open")
    price = asking.what.prices[0]
    share = found[0] / price.amount if found[1] == price.currency else 1.0
    key = "price_more" if share < _STEEPER else "price_under" if share > _LOWER else "price_about"
    return Answer(key, slots={"offer": money(*found), "price": price.text})


def _say(asking: _Asking) -> Answer:
    if asking.need.sort == "room":
        return Answer("say_who_room")
    return Answer("say_who" if kin_code(asking.who) else "say_who_alone")


def _trouble(asking: _Asking) -> Answer:
    if asking.on("ever").chance(_SPOTLESS):
        return Answer("problem_none")
    return Answer(asking.lines(), {"ago": asking.on("ago").choice(_A_WHILE)})


def _last_for(asking: _Asking) -> Answer:
    matter = asking.asked.matter or _USED.get(asking.need.sort, "")
    kept = habit(asking.seed, asking.who, matter) if matter else None
    ago = kept.often if kept and kept.uses else asking.on("ago").choice(_RECENT)
    return Answer(asking.lines(), {"ago": ago})


def _last_where(asking: _Asking) -> Answer | None:
    if not asking.asked.matter:
        return None
    kept = habit(asking.seed, asking.who, asking.asked.matter)
    if not kept.uses:
        return None
    reasons = ("time", *_REASONS[1:]) if kept.place in _QUICK else _REASONS
    codes = {"ago": kept.often, "place": kept.place, "reason": asking.on("why").choice(reasons)}
    return Answer("last_where", codes)


def _last(asking: _Asking) -> Answer:
    return Answer("last_any", {"ago": asking.on("ago").choice(_A_WHILE)})


def _changes(asking: _Asking) -> Answer | None:
    own = _of_its_sort(asking)
    return own or (None if asking.asked.matter else Answer("change_one"))


def _good(asking: _Asking) -> Answer | None:
    found = _of_a_part(asking)
    shown = asking.what.concrete and not asking.what.about_life
    unknown = not (found or shown or asking.asked.matter or asking.asked.life)
    return Answer("good_any") if unknown and _BEST.search(asking.asked.text) else found


_BEST = re.compile(
    r"\b(?:best|nicest) (?:part|thing)\b|pinakamaganda|paling (?:enak|menyenangkan)|thích nhất",
    re.I,
)


def _meal(asking: _Asking) -> Answer:
    found = lives.DISH.search(asking.who.day_in_the_life)
    if found is None:
        return Answer("last_meal_any")
    return Answer("last_meal", slots={"dish": found[0].removesuffix(" the")})


def _journey(asking: _Asking) -> Answer:
    def on(part: str) -> Stream:
        return stream(asking.seed, "study", "life", asking.who.id, "commute", part)

    found = commute(asking.who, asking.asked, on)
    if found.key == "commute_road":
        return Answer("journey_road")
    if "minutes" not in found.slots:
        return found
    return Answer("journey_told", found.codes, found.slots)


def _trusted(asking: _Asking) -> Answer | None:
    if asking.need.sort in _CARES:
        return Answer("trusted_health")
    return Answer("trusted" if kin_code(asking.who) else "trusted_alone")


def _received(asking: _Asking) -> Answer | None:
    kept = habit(asking.seed, asking.who, "remittance")
    return Answer("received", {"place": kept.place})


def _extra(asking: _Asking) -> Answer | None:
    return about_life(asking.seed, asking.who, replace(asking.asked, life="extra"))


def _left(asking: _Asking) -> Answer:
    return Answer("thought_of_leaving", {"ago": asking.on("ago").choice(_A_WHILE)})


def _bought(asking: _Asking) -> Answer | None:
    if not asking.asked.matter:
        return None
    kept = habit(asking.seed, asking.who, asking.asked.matter)
    codes = {"ago": asking.on("ago").choice(_A_WHILE[:3]), "place": kept.place}
    return Answer(asking.lines(), codes) if kept.uses else None


def _helps(asking: _Asking) -> Answer | None:
    if asking.asked.life in ("helps_kids", "minds", "chores", "cook", "bills"):
        return None
    if _GRANDMOTHER.search(asking.who.psychographic_notes):
        return Answer("who_helps", {"kin": "mother"})
    return Answer("who_helps" if kin_code(asking.who) else "who_helps_alone")


def _used(asking: _Asking) -> Answer | None:
    matter = asking.asked.matter
    if matter and not habit(asking.seed, asking.who, matter).uses:
        return None
    return Answer(asking.lines())


_TELLERS: Mapping[str, Callable[[_Asking], Answer | None]] = {
    "name_means": _name,
    "price_expected": _expected,
    "say_who": _say,
    "last_problem": _trouble,
    "last_for": _last_for,
    "last_where": _last_where,
    "last_meal": _meal,
    "journey_told": _journey,
    "trusted": _trusted,
    "received": _received,
    "use_where": _used,
    "difficulty": _of_its_sort,
    "extra_sum": _extra,
    "thought_of_leaving": _left,
    "last_bought": _bought,
    "who_helps": _helps,
    "change_one": _changes,
    "last_any": _last,
    "worst_part": _of_a_part,
    "good_part": _good,
    "leave_for": _of_a_part,
}
