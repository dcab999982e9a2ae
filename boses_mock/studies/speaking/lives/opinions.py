"""What somebody answers to a question of its own views and life that everybody can answer.

"What would you ask of the CEO" has an answer from whoever works there. What the brief told of the
persona is said first, in its own words; the rest follows from its means, age and work.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from boses_mock.kernel.rng import Stream, stream
from boses_mock.studies.model import Respondent
from boses_mock.studies.reading.asked import Asked, language_of
from boses_mock.studies.reading.money import currency_of, find_prices
from boses_mock.studies.reading.opinions import Opinion, opinion_in, opinion_of, place_of_question
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.sentences.opinions import (
    CARED_FOR,
    JOINABLE,
    NEGATED,
    OF_CHANGE,
    OF_SUBJECTS_FIRST,
    THEMES,
    TICKED_BEFORE,
)
from boses_mock.studies.sentences.tongues.spoken import TONGUES
from boses_mock.studies.speaking.facts import facts, own_words
from boses_mock.studies.speaking.first_person import sentences
from boses_mock.studies.speaking.lives.at_work import sort_of_work
from boses_mock.studies.speaking.lives.own_life import OfLife, subject_of
from boses_mock.studies.speaking.teller import Teller
from boses_mock.studies.speaking.tongue import Answer, filled, told
from boses_mock.studies.speaking.voice import Voice
from boses_mock.studies.speaking.willingness_to_pay import money

_HEAVY, _LIGHT = 0.45, 0.12  # of what is left of a month
_OF_CHANGE = re.compile(OF_CHANGE, re.IGNORECASE)
_NEGATED = re.compile(NEGATED, re.IGNORECASE)
_TICKED_BEFORE = re.compile(TICKED_BEFORE, re.IGNORECASE)
_DAYS = 25  # that are worked in a month
_OLD = 50
_TELLING = ("psychographic_notes", "family_situation", "values_and_motivations")
_OWN_PAY = re.compile(
    r"(?:earn\w{0,3}|own pay|is (?:his|her) own|works for|counts on|work itself brings|own)\b", re.I
)
_EACH_DAY = re.compile(r"\b(?:a|per) day\b|per hari|sehari|kada araw|isang araw|một ngày", re.I)
_LEAVING = re.compile(r"leave|move|evacuat|lumikas|umalis|pindah|mengungsi|pergi|rời|dời|đi", re.I)
_STAFFED = ("desk", "roster", "night", "class")
_WHY = re.compile(r"\bwhy\b|bakit|kenapa|mengapa|alasan|tại sao|vì sao", re.I)
_CARED = re.compile(CARED_FOR, re.I)


def _on(seed: int, who: Respondent, kind: str) -> Stream:
    return stream(seed, "study", "opinion", who.id, kind)


def opined(of: Teller, asked: Asked, question: str) -> str:
    """Return the answer to a question of a view or of a life, "" where this is no such question."""
    wants = opinion_of(question, asked, of.what)
    if wants is not None and wants.kind in OF_SUBJECTS_FIRST and subject_of(question):
        return ""
    if wants is None or (of.held.objection and asked.of_shown):
        return ""
    found = _found(of, wants, question)
    if found is None:
        return ""
    table = TONGUES[of.tongue].opined
    keys = (found.key, f"{wants.kind}_any", wants.kind)
    lines = next((table[key] for key in keys if key in table), ())
    slots = filled(of.who, found, of.tongue)
    first = told(of.voice, of.draw, of.tongue, lines, slots)
    return " ".join(filter(None, [first, _beside(of, wants, found, question, slots)]))


def of_ticked(
    draw: Stream,
    question: str,
    ticked: Sequence[tuple[str, str]],
    voice: Voice,
    tongue: str,
) -> str:
    """Return an answer by what somebody has ticked before as its trouble or its wish.

    Args:
        ticked: the choices so far, each a question and the option that was taken.
    """
    wants = opinion_in(question)
    if wants is None or wants.kind not in ("change", "hard", "tells"):
        return ""
    place = place_of_question(question)
    for before, option in ticked:
        same = place and place_of_question(before) == place
        wished = wants.kind == "tells" and _OF_CHANGE.search(before)
        if (same or wished) and _TICKED_BEFORE.search(before):
            return told(voice, draw, tongue, TONGUES[tongue].opined["ticked"], {"option": option})
    return ""


def theme_of(question: str) -> str:
    """Return what a report files such an answer under, in the language of the question."""
    wants, at = opinion_in(question), language_of(question)
    table = THEMES.get("id" if at == "ms" else at, THEMES["en"])
    return table[wants.kind] if wants else ""


def theme_in_english(question: str) -> str:
    """Return what the report of an interview calls such an answer."""
    wants = opinion_in(question)
    return THEMES["en"][wants.kind] if wants else ""


def _found(of: Teller, wants: Opinion, question: str) -> Answer | None:
    """Return the lines that answer a question and what fills them."""
    seed, who = of.seed, of.who
    slots: dict[str, str] = {"part": wants.part} if wants.part else {}
    if sort_of_work(who) in _STAFFED:
        slots["staffed"] = ""
    if wants.kind == "would_make" and _LEAVING.search(question):
        slots["leaving"] = ""
    if wants.of_child:
        slots["of_child"] = ""
    if wants.kind == "heavy":
        return _heavy(who, of.what, question)
    if wants.kind == "take_home":
        return _taken_home(who)
    if wants.kind == "joined":
        return Answer(f"joined_{'yes' if _joined(seed, who, question) else 'no'}")
    if wants.kind == "looks_after":
        return _looks_after(who)
    if wants.kind in ("since", "plans_when"):
        slots["years"] = str(3 + _on(seed, who, "since").below(6))
    if wants.kind == "if_lost":
        return Answer("if_lost_old" if who.age >= _OLD else "if_lost", slots=slots)
    key = f"{wants.kind}_{wants.sort}" if wants.sort else wants.kind
    if key in ("hard_day", "hard_dusk") and _cared_for(who):
        key = "hard_care"
    return Answer(key, slots=slots)


def _heavy(who: Respondent, what: Stimulus, question: str) -> Answer | None:
    """Return how a sum, asked about or shown, sits with what is left of a month."""
    named = [price for price, _ in find_prices(question)] or list(what.prices[:1])
    free = _sums(who)
    if not named or not named[0].text:
        return None
    price = named[0]
    same = currency_of(who.price_sensitivity) == price.currency
    if not free or not same:
        return Answer("heavy_any", slots={"price": price.text})
    sum_ = price.amount * (_DAYS if _EACH_DAY.search(question) else 1)
    share = sum_ / max(1.0, min(free))
    key = "heavy_yes" if share > _HEAVY else "heavy_no" if share < _LIGHT else "heavy_some"
    return Answer(key, slots={"price": price.text})


def _sums(who: Respondent) -> tuple[float, ...]:
    """Return the sums of a month that are told, if what is left of it is among them."""
    found = tuple(price.amount for price, _ in find_prices(who.price_sensitivity))
    return found if len(found) > 1 else ()


def _taken_home(who: Respondent) -> Answer:
    """Return what a day brings: a day's part of one's own pay, where that is told."""
    currency = currency_of(who.price_sensitivity)
    for sentence in sentences(who.price_sensitivity):
        sums = [price.amount for price, _ in find_prices(sentence)]
        if sums and currency and _OWN_PAY.search(sentence) and max(sums) < max(_sums(who) or (0,)):
            pay = max(each for each in sums if each < max(_sums(who)))
            return Answer("take_home", slots={"day": money(pay / _DAYS, currency)})
    alone = not {"spouse", "brood", "lone"} & facts(who).keys()
    if alone and currency and _sums(who):  # what comes in is what one earns oneself
        return Answer("take_home", slots={"day": money(max(_sums(who)) / _DAYS, currency)})
    return Answer("take_home_any")


def _joined(seed: int, who: Respondent, question: str) -> bool:
    """Return whether somebody has joined what a question names: as it is told, else by a draw."""
    names = [words for words in JOINABLE.values() if re.search(words, question, re.I)]
    for sentence in (each for field in _TELLING for each in sentences(getattr(who, field))):
        if any(re.search(words, sentence, re.I) for words in names):
            return _NEGATED.search(sentence) is None
    return _on(seed, who, "joined").chance(0.3)


def _cared_for(who: Respondent) -> str:
    """Return whom a persona looks after, as its own brief tells it, "" where it tells of nobody."""
    told_of = (_CARED.search(each) for field in _TELLING for each in sentences(getattr(who, field)))
    found = next(filter(None, told_of), None)
    return re.sub(r"\b(?:his|her|their)\b", "my", found["who"]).strip() if found else ""


def _looks_after(who: Respondent) -> Answer:
    whom = _cared_for(who)
    slots = {"whom": whom, "whom_up": whom[:1].upper() + whom[1:]}
    return Answer("looks_after", slots=slots) if whom else Answer("looks_after_any")


def _beside(
    of: Teller, wants: Opinion, found: Answer, question: str, slots: Mapping[str, str]
) -> str:
    """Return the second half of an answer: why one joined or not, what a day is like."""
    if wants.kind == "joined":
        wanted = _WHY.search(question) is not None or of.draw.chance(0.5)
        why = "joined_why_yes" if found.key == "joined_yes" else "joined_why_no"
        lines = TONGUES[of.tongue].opined[why]
        return told(of.voice, of.draw, of.tongue, lines, slots) if wanted else ""
    if wants.of_day and of.tongue == "en" and wants.kind == "looks_after":
        return " ".join(filter(None, map(of.voice.once, own_words(of.who, "day_in_the_life"))))
    return ""


class OfViews(OfLife):
    """Who answers for its own views."""

    def opinion(self, question: str, asked: Asked) -> str:
        """Return the answer to what everybody can tell of its views and life, or ""."""
        of = Teller(self.seed, self.draw, self.who, self.what, self.held, self.voice, "en")
        return self.noted(opined(of, asked, question))
