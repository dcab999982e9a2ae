"""What a question is put as, and the two that it lets choose between, whatever it is of.

An option is told back only where it surely is a whole one: "to the barangay captain" takes its verb
from the option before it, and what fits no such shape is "the second of the two".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from boses_mock.kernel.remember import remembered
from boses_mock.studies.sentences import forms

_LONGEST = 400  # characters of a question that are read
_MOST_WORDS = 8  # of an option that is told back
_FEW_WORDS = 3  # up to which two options in English are left to the table of habits
_EXPERIENCES = ("last_time", "ever", "disputes", "child_follow", "first_weeks", "regrets")
_WHOLE = (
    *_EXPERIENCES,
    "self_do",
    "rather",
    "who_away",
    "help_found",
    "whom_lend",
    "saves_really",
    "best_ever",
)  # whose tails go on about the same
_TAILS = ("HELD", "ATE", "PAID", "REACTED", "WORKED")
_OF_A_JOURNEY = ("TRANSPORT", "LASTED", "COST")
_HOW_MUCH = re.compile(r"how much|magkano|berapa|bao nhiêu", re.I)
_ENDS = re.compile(r"(?<=[?.!])\s+")
_YOURS = ((re.compile(r"\byour\b", re.I), "my"), (re.compile(r"\byou\b", re.I), "me"))
_ARTICLE = re.compile(r"\b(?:the|an?|my|our|their|his|her|some|it)\b|\b(?:to|for|with|in|at|on)\b")


@dataclass(frozen=True, slots=True)
class Form:
    """What a question is put as.

    Attributes:
        kind: a name of ``forms.FORMS``.
        options: the two to choose between, "" each where it can't be told back.
        troubled: it is of something that went wrong.
        heavy, among: it is of a feeling that weighs, of how people stand to each other.
        why: it goes on to ask for a reason.
        sort: what a sense is of, "place" or "clean".
        act: what is done, in the words of a question in English.
        memorable, missed: it is of an experience that stayed, of somebody who is waited for.
        costly, ill, others: it is of what money is short for, of a fever, of somebody's trouble.
        tails: what else is asked of an experience, names of ``_TAILS``.
        sleepless: it is of a night, or a day, without sleep.
        journey: what is asked of a journey that is over, names of ``_OF_A_JOURNEY``.
    """

    kind: str
    options: tuple[str, str] = ("", "")
    troubled: bool = False
    why: bool = False
    heavy: bool = False
    among: bool = False
    sort: str = ""
    act: str = ""
    tails: tuple[str, ...] = ()
    memorable: bool = False
    missed: bool = False
    costly: bool = False
    ill: bool = False
    others: bool = False
    sleepless: bool = False
    journey: tuple[str, ...] = ()


@cache
def _compiled() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, re.compile(words, re.I)) for name, words in forms.FORMS.items())


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(getattr(forms, name), re.I)


@cache
def _options() -> dict[str, re.Pattern[str]]:
    return {tongue: re.compile(words, re.I) for tongue, words in forms.OPTIONS.items()}


@remembered(1_024)
def is_to_you(question: str) -> bool:
    """Return whether a question asks who does something to, or for, the one who is asked."""
    return _pattern("TO_YOU").search(question[:_LONGEST]) is not None


@remembered(1_024)
def form_of(question: str) -> Form | None:
    """Return what a question is put as, None where no table knows it."""
    text = question[:_LONGEST]
    for kind, words in _compiled():
        found = words.search(text)
        if found is None or (kind == "who_does" and is_to_you(text)):
            continue
        options = _chosen_between(text) if kind == "rather" else ("", "")
        if options is None:
            continue
        return Form(
            kind,
            options,
            troubled=_pattern("TROUBLES").search(text) is not None,
            why=_pattern("WHY").search(text) is not None,
            heavy=_pattern("HEAVY").search(text) is not None,
            among=_pattern("AMONG").search(text) is not None,
            sort=_sort(kind, text),
            act=found.groupdict().get("act") or "",
            memorable=_pattern("MEMORABLE").search(text) is not None,
            missed=_pattern("MISSED").search(text) is not None,
            costly=_pattern("COSTLY").search(text) is not None,
            ill=_pattern("ILL").search(text) is not None,
            others=_pattern("OTHERS").search(text) is not None,
            sleepless=_pattern("SLEEPLESS").search(text) is not None,
            tails=_tails_in(text),
            journey=_journey_in(kind, text),
        )
    return None


def _tails_in(text: str) -> tuple[str, ...]:
    return tuple(each for each in _TAILS if _pattern(each).search(text))


def _journey_in(kind: str, text: str) -> tuple[str, ...]:
    """Return what is asked of a journey that is over, which no table of habits may answer."""
    if kind != "last_time" or not _pattern("JOURNEY").search(text):
        return ()
    return tuple(each for each in _OF_A_JOURNEY if _pattern(each).search(text))


_SUPPOSED = re.compile(r"^\W*(?:if|kung|kalau|jika|seandainya|misalnya|nếu|giả sử)\b", re.I)


def is_supposed(text: str) -> bool:
    """Return whether a question is of what is not so: "if there were a bus, would you"."""
    return _SUPPOSED.match(text) is not None


def is_whole(message: str) -> bool:
    """Return whether a message is one question of a form, with what it goes on about the same."""
    found = form_of(message)
    if found is None or found.kind not in _WHOLE:
        return False
    first, *rest = _ENDS.split(message.strip())
    own = form_of(first)
    if found.kind != "ever" and (own is None or own.kind != found.kind):
        return False
    if found.kind == "saves_really":  # whose sum is not what is left of a month
        return all(_HOW_MUCH.search(each) for each in rest)
    if found.kind == "self_do":
        return all(_pattern("IF_SO").search(each) for each in rest)
    if found.kind in _EXPERIENCES:
        return all(_goes_on(each) for each in rest)
    return all(len(each.split()) < _FEW_WORDS and _pattern("WHY").search(each) for each in rest)


def _goes_on(part: str) -> bool:
    return any(_pattern(name).search(part) for name in ("TAILS", *_TAILS))


def _sort(kind: str, text: str) -> str:
    if kind != "senses":
        return ""
    if re.search(r"\bsmell|amoy|\bbau\b|aroma|mùi", text, re.I) and _pattern("CLEAN").search(text):
        return "clean"
    heard = re.search(r"\bsound|tunog|suara|bunyi|tiếng|âm thanh", text, re.I)
    return "place" if heard and _pattern("OUTDOORS").search(text) else ""


_NAMED = (("first", "a", "c"), ("second", "b", "d"))


def _chosen_between(text: str) -> tuple[str, str] | None:
    """Return two options as they may be told back; None where there are no two."""
    for tongue, words in _options().items():
        found = words.search(text)
        if found is None:
            continue
        told = found.groupdict()
        first, second = (_trimmed(next(filter(None, map(told.get, names)), "")) for names in _NAMED)
        none = _pattern("NO_OPTION")
        if not first or not second or none.search(second) or none.search(first):
            return None
        if tongue != "en":
            return _short(first), _short(second)
        few = len(first.split()) <= _FEW_WORDS and len(second.split()) <= _FEW_WORDS
        if few and second.split()[0].lower() not in forms.ADVERBS:
            return None
        if re.search(r"\brather|^is it\b", found[0], re.I):
            return _whole_options(first, second)
        return _nouns(first, second)
    return None


def _trimmed(option: str) -> str:
    option = option.strip(" ,.")
    for _ in range(2):
        option = _pattern("LEFT_OFF").sub("", option)
    return option


def _short(option: str) -> str:
    return option if len(option.split()) <= _MOST_WORDS else ""


def _whole_options(first: str, second: str) -> tuple[str, str]:
    """Return two options in English, each a whole doing: "complain to the captain"."""
    words = second.split()
    if words[0].lower() in forms.ADVERBS:
        second = f"{first.split()[0]} {second}"
    elif words[0].lower() in forms.PREPOSITIONS:
        head, sep, _ = first.partition(f" {words[0].lower()} ")
        second = f"{head} {second}" if sep else ""
    elif (
        len(words) < 2 or not _ARTICLE.match(words[1].lower()) or words[0].lower() in forms.NO_VERBS
    ):
        second = ""
    if first.split()[0].lower() in forms.NO_VERBS:
        first = ""
    return _short(_mine(first)), _short(_mine(second))


def _nouns(first: str, second: str) -> tuple[str, str]:
    """Return two things in English where both surely are: "a life jacket" and "a phone"."""
    plain = all(each.split()[0].lower() in forms.NO_VERBS for each in (first, second))
    return (_short(_mine(first)), _short(_mine(second))) if plain else ("", "")


def _mine(option: str) -> str:
    for words, own in _YOURS:
        option = words.sub(own, option)
    return option
