"""What somebody answers to a form of question, where no table knows the thing that it names.

Everybody can tell when a thing last went wrong and how it ended, which of two it would take and
what would change for it: that needs no knowledge of the thing. What is told is kept, and follows
from who is at home, what is left of a month and what the persona's own fields tell.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from boses_mock.kernel.rng import Stream, stream
from boses_mock.studies.model import Respondent
from boses_mock.studies.reading.asked import Asked
from boses_mock.studies.reading.forms import Form, form_of
from boses_mock.studies.reading.opinions import opinion_in
from boses_mock.studies.reading.probes import probe_of
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.reading.words import NUMBERS
from boses_mock.studies.sentences.forms import FORMS, NO_VERBS, THEMES
from boses_mock.studies.sentences.tongues.spoken import TONGUES
from boses_mock.studies.speaking.lives.at_home import doers, home_of, kin_code
from boses_mock.studies.speaking.lives.habit_answers import user_of
from boses_mock.studies.speaking.tongue import Answer

_AGO = ("w1", "m3", "m1", "m0", "y3")
_HAPPENED = 0.6  # of people, to whom what a question asks has happened once
_DOES = 0.4  # of people, who do themselves what nothing tells of them
_TOLD_IN = (
    "family_situation",
    "psychographic_notes",
    "values_and_motivations",
    "digital_habits",
    "pain_points",
    "price_sensitivity",
)
_AWAY = re.compile(
    r"\b(?P<kin>husband|wife|brother|sister|mother|father|son|daughter|aunt|uncle|cousin)(?:-in-law)?"
    r"(?: who)?(?: (?:works?|working|lives?|is|are|living|a \w{3,12}))?(?: as an? \w{3,14})? in "
    r"(?P<place>Saudi Arabia|Saudi|Dubai|Qatar|Kuwait|Hong Kong|Singapore|Japan|Korea|Taiwan"
    r"|Malaysia|Canada|Australia|Germany|Italy|the Middle East|America|London|Riyadh|Doha"
    r"|Abu Dhabi)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class _Put:
    """A question put to somebody, and the draws that are kept for it."""

    seed: int
    who: Respondent
    form: Form
    text: str
    tongue: str
    spoken: bool  # it is put in the language that it is answered in

    def on(self, part: str) -> Stream:
        asked = self.text.casefold()
        return stream(self.seed, "study", "form", self.who.id, self.form.kind, part, asked)


def formed(
    seed: int, who: Respondent, what: Stimulus, asked: Asked, question: str, tongue: str
) -> tuple[Answer, ...]:
    """Return the answers to a question by its form, none where it is of the thing on show."""
    form = form_of(question)
    if form is None or asked.manner or (asked.of_shown and form.kind not in _OF_SHOWN_TOO):
        return ()
    if form.kind in _ONLY_OF_LIVES and what.concrete and not what.about_life:
        return ()  # what is on show is judged, and has a price
    if form.kind in _OF_EITHER and probe_of(question, what):
        return ()  # "what do you do if the greens are not fresh": of those that are delivered
    return TELLERS[form.kind](
        _Put(seed, who, form, question, tongue, asked.language in (tongue, ""))
    )


def comes_first(question: str, asked: Asked, wanted: Answer | None) -> bool:
    """Return whether the form of a question tells more than the things that it names.

    What is ``wanted`` of a sort that a table knows is told from there.
    """
    form = form_of(question)
    if form is None:
        return False
    of_another = form.kind in _OF_OTHERS and form.kind != "bothers"
    if wanted is not None and wanted.key.startswith(_OF_A_SORT) and not of_another:
        return False
    if form.journey:
        return True  # a way that was gone once is no daily one
    if wanted is not None and wanted.key in _ANY:
        return True
    if form.kind == "who_does":
        return not (asked.life or asked.matter)
    if form.kind in _AFTER_VIEWS and opinion_in(question):
        return False  # "what advice would you give if": a view, and no yes or no
    return form.kind not in _AFTER_TABLES or (form.kind == "last_time" and form.troubled)


def theme_put(question: str) -> str:
    """Return what an answer by its form is filed under, "" where a table may tell more."""
    form = form_of(question)
    if form is None or form.kind in (*_AFTER_TABLES, *_OF_EITHER, "who_does", "rather"):
        return ""
    return THEMES[form.kind]


def act_of(question: str) -> str:
    """Return what a question asks whether one does it oneself, "" where it asks no such thing."""
    form = form_of(question)
    return form.act if form and form.kind == "self_do" else ""


_OF_SHOWN_TOO = ("rather", "who_away", "show_trust", "windfall")
_AFTER_TABLES = (
    "last_time",
    "change_first",
    "why_own",
    "put_off",
    "years",
    "place_liked",
)
_OF_OTHERS = (  # where another is the doer, or a thing is past or supposed
    "who_owes",
    "others_do",
    "lost_most",
    "doctor_said",
    "who_lends",
    "worst_person",
    "worst_day",
    "elders_did",
    "bothers",
    "owed_sum",
    "who_waits",
    "who_adjusts",
    "says_to",
    "opens",
    "tried_thing",
    "skipped",
    "show_trust",
    "bonus_for",
    "last_ate",
)
_AFTER_VIEWS = (
    "if_would",
    "do_when",
    "would_take",
    "would_change",
    "has_changed",
    "feel",
    "means",
    "hopes_for",
    "lost_if",
    "what_changed",
    "fears",
    "others_say",
    "than_before",
    "again",
)
_ONLY_OF_LIVES = (
    "when_try",
    "money_goes",
    "neighbours_say",
    "more_time",
    "buys_first",
    "describe_place",
    "fair_sum",
    "if_would",
    "put_off",
    "would_take",
    "means",
    "what_changed",
    "others_say",
    "fears",
    "again",
    "gets_from",
    "come_why",
    "others_join",
    "rule",
)
_OF_EITHER = ("do_when", "change_first", "would_change", "if_owner", "ever", "feel")
_OF_A_SORT = ("last_problem_", "difficulty_", "worst_part_", "change_one_", "run_out", "first_paid")
_ANY = ("last_any", "change_one", "does_first", "last_problem")


def _kin(put: _Put) -> dict[str, str]:
    kin = kin_code(put.who)
    return {"kin": kin} if kin else {}


def _rather(put: _Put) -> tuple[Answer, ...]:
    pair = sorted(each.casefold() for each in put.form.options)
    first = stream(put.seed, "study", "form", put.who.id, "rather", *pair).chance(0.5)
    chosen = put.form.options[0 if first else 1]
    told = Answer("form_first" if first else "form_second")
    if chosen and put.spoken:
        key = "form_noun" if chosen.split()[0].lower() in NO_VERBS else "form_option"
        slots = {"chosen": chosen, "chosen_up": chosen[:1].upper() + chosen[1:]}
        told = Answer(key, slots=slots)
    return (told, Answer("form_option_why")) if put.form.why else (told,)


def _away(put: _Put) -> tuple[Answer, ...]:
    """Return who of the family is away, where the persona's own fields tell it."""
    told = (_AWAY.search(getattr(put.who, field)) for field in _TOLD_IN)
    found = next(filter(None, told), None)
    if found is None:
        return (Answer("form_away_any"),)
    words = TONGUES[put.tongue].words["away"]
    away = words["at"].format(kin=words[found["kin"].lower()], place=found["place"])
    years = str(2 + put.on("years").below(7))
    slots = {"away": away, "away_up": away[:1].upper() + away[1:], "years": years}
    return (Answer("form_away", slots=slots),)


def _would(put: _Put) -> tuple[Answer, ...]:
    return (user_of(put.who, of_adults=True),)


def _does(put: _Put) -> tuple[Answer, ...]:
    doer = put.on("who").weighted(doers(put.who))
    return (Answer(f"does_{doer}", _kin(put)),)


def _experience(put: _Put) -> tuple[Answer, ...]:
    if put.form.memorable:
        return (Answer("form_last_memorable"),)
    if put.form.journey:
        return tuple(Answer(f"form_{each.lower()}") for each in put.form.journey)
    key = "form_last_trouble" if put.form.troubled else "form_last_plain"
    told = Answer(key, _kin(put) | {"ago": put.on("ago").choice(_AGO)})
    return (told, *(Answer(_OF_TAILS[each]) for each in put.form.tails))


_OF_TAILS = {
    "HELD": "form_held",
    "ATE": "form_ate",
    "PAID": "form_paid",
    "REACTED": "form_reacted",
    "WORKED": "form_worked",
}


def _weighing(key: str) -> Callable[[_Put], tuple[Answer, ...]]:
    return lambda put: (Answer(f"{key}_heavy" if put.form.heavy else key, _kin(put)),)


def _changed(put: _Put) -> tuple[Answer, ...]:
    return (Answer("form_has_changed_among" if put.form.among else "form_has_changed"),)


def _ever(put: _Put) -> tuple[Answer, ...]:
    key = "form_ever_yes" if put.on("ever").chance(_HAPPENED) else "form_ever_no"
    return (Answer(key, {"ago": put.on("ago").choice(_AGO)}),)


def _when(put: _Put) -> tuple[Answer, ...]:
    if put.form.missed:
        return (Answer("form_do_person"),)
    form = put.form
    if form.sleepless:
        return (Answer("form_do_sleep"),)
    key = "_ill" if form.ill else "_other" if form.others else "_cost" if form.costly else ""
    return (Answer(f"form_do{key}", _kin(put)),)


def _years(put: _Put) -> tuple[Answer, ...]:
    """Return for how many years something has been so: as the family field tells of the home."""
    told = _MOVED.search(put.who.family_situation)
    years = told[1] if told else str(4 + put.on("years").below(8))
    return (Answer("form_years", slots={"years": years}),)


_MOVED = re.compile(r"\b(?:moved|came)\b[^.]{3,60}?(\d{1,2}) years ago", re.I)


def _grandchildren(put: _Put) -> tuple[Answer, ...]:
    """Return how many grandchildren there are: as the persona's own fields tell it."""
    told = (_GRANDCHILDREN.search(getattr(put.who, field)) for field in _TOLD_IN)
    found = next(filter(None, told), None)
    count = 2 + put.on("count").below(2)
    if found:
        count = int(found[1]) if found[1].isdigit() else NUMBERS.get(found[1].lower(), count)
    if count < 2 or str(count) not in TONGUES[put.tongue].words["count"]:
        return ()
    return (Answer("form_grandchildren", {"count": str(count)}),)


_GRANDCHILDREN = re.compile(r"\b(\d|two|three|four|five|six) (?:\w{3,8} )?grandchildren\b", re.I)


def _beside(key: str) -> Callable[[_Put], tuple[Answer, ...]]:
    """Return who is there with somebody, or that nobody is."""
    return lambda put: (Answer(key if _kin(put) else f"{key}_alone", _kin(put)),)


def _minded(put: _Put) -> tuple[Answer, ...]:
    return _beside("form_minded")(put) if home_of(put.who).at_home else ()


def _senses(put: _Put) -> tuple[Answer, ...]:
    keys = {"place": "form_sound_place", "clean": "form_smell_clean"}
    return (Answer(keys.get(put.form.sort, "form_sense")),)


def _self(put: _Put) -> tuple[Answer, ...]:
    key = "form_self_yes" if put.on("does").chance(_DOES) else "form_self_no"
    return (Answer(key),)


def _plain(key: str) -> Callable[[_Put], tuple[Answer, ...]]:
    return lambda put: (Answer(key, _kin(put)),)


TELLERS: Mapping[str, Callable[[_Put], tuple[Answer, ...]]] = {
    **{kind: _plain(f"form_{kind}") for kind in FORMS},
    "rather": _rather,
    "who_away": _away,
    "who_would": _would,
    "who_does": _does,
    "fair_sum": _plain("form_fair"),
    "if_owner": _plain("form_owner"),
    "change_first": _plain("form_change"),
    "ever": _ever,
    "last_time": _experience,
    "senses": _senses,
    "self_do": _self,
    "do_when": _when,
    "years": _years,
    "knows_how": _plain("form_knows"),
    "how_many_of_you": _plain("form_many"),
    "makes_do": _plain("form_do_cost"),
    "eats_when": _plain("form_eats"),
    "gets_from": _plain("form_gets"),
    "disputes": _plain("form_quarrel"),
    "hopes_for": _plain("form_hopes"),
    "asks_help": _beside("form_asks_help"),
    "grandchildren": _grandchildren,
    "minded": _minded,
    "starts_when": _plain("form_starts"),
    "with_whom": _beside("form_with"),
    "feel_when": _weighing("form_feel_when"),
    "feel": _weighing("form_feel"),
    "help_found": _plain("form_help"),
    "has_changed": _changed,
    "would_take": _plain("form_take"),
    "who_people": _plain("form_people"),
}
