"""Saying an answer in a language: the one that was asked in, where the persona speaks it.

An :class:`Answer` holds no words but names: of its lines, and of what fills them, so that it is the
same answer in English, Tagalog, Indonesian and Vietnamese. When every line of it has been said, it
is said again between other words, as nobody repeats a sentence and nobody falls silent.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from itertools import islice

from boses_mock.kernel.rng import Stream, stream
from boses_mock.studies.model import Respondent
from boses_mock.studies.sentences.asking import SPOKEN_IN
from boses_mock.studies.sentences.depth import TOPICS
from boses_mock.studies.sentences.direct_answers import DIRECT_ANSWERS
from boses_mock.studies.sentences.life import LIFE
from boses_mock.studies.sentences.matters import MATTERS
from boses_mock.studies.sentences.tongues.spoken import TONGUES
from boses_mock.studies.speaking.facts import country, facts
from boses_mock.studies.speaking.lines import slots_of
from boses_mock.studies.speaking.voice import Voice

_ORDER = tuple(TONGUES)
_EVER = re.compile(r"I\b|I['’]|[A-Z]{2}|\[I\b")
_GUARDED = re.compile(r"((?:\{\w{1,20}\}(?=[A-Z\[]))?)(.*)", re.S)  # a slot that only guards
_WAYS = 48  # that are tried before somebody says nothing
_FIRSTS = re.compile(r"^(?:\[[^\]]{0,60}\]|\w)")  # a first letter, or all the ways to begin


@dataclass(frozen=True, slots=True)
class Answer:
    """What is answered, in no language yet.

    Attributes:
        key: names the lines.
        codes: what of each language's ``WORDS`` fills a slot, by the slot's name.
        slots: what fills the others, the same in every language.
        matter: what of everyday life it is about, for the slot ``asked``.
        fields: the fields of the biography of which a sentence says it best, in English.
        having: what such a sentence has to have, as a pattern.
    """

    key: str
    codes: Mapping[str, str] = field(default_factory=dict)
    slots: Mapping[str, str] = field(default_factory=dict)
    matter: str = ""
    fields: tuple[str, ...] = ()
    having: str = ""


def tongue_for(who: Respondent, asked_in: str) -> str:
    """Return the language that a persona answers in."""
    return asked_in if SPOKEN_IN.get(asked_in) == (country(who) or "nowhere") else "en"


def filled(who: Respondent, answer: Answer, tongue: str) -> dict[str, str]:
    """Return the slots of an answer in a language, over those of the persona's facts."""
    words = TONGUES[tongue].words
    known = facts(who) | dict(answer.slots)
    if tongue != "en":
        known = {name: _sums_in(text) for name, text in known.items()}
        known = {name: text for name, text in known.items() if name not in _JOBS}
        if known.get("city") in _CITIES.get(tongue, {}):
            known["city"] = _CITIES[tongue][known["city"]]
        called = trade(who, tongue)
        known |= dict.fromkeys(_JOBS, called) if called else {}
    if answer.matter:
        known["asked"] = MATTERS[answer.matter].names[_ORDER.index(tongue)]
    told = {
        name: _own_way(who, tongue, _word(words, name, code), known)
        for name, code in answer.codes.items()
    }
    for _ in range(2):  # what fills a slot may have slots itself
        known |= {name: _filled(text, known | told) for name, text in told.items() if text}
    return {name: text for name, text in known.items() if "{" not in text}


_CITIES = {
    "vi": {
        "Hanoi": "Hà Nội",
        "Ho Chi Minh City": "TP.HCM",
        "Da Nang": "Đà Nẵng",
        "Can Tho": "Cần Thơ",
        "Hai Phong": "Hải Phòng",
    }
}
_YES = re.compile(r"(?:Oo|Hindi|Wala|Ya|Iya|Tidak|Belum|Pernah|Có|Không|Chưa|Rồi|Thì)\b")
_JOBS = ("job", "a_job")
_MILLIONS = re.compile(r"(₫|Rp) ?(\d{1,4})(?:\.(\d{1,2}))? (million|billion)")
_LARGE = {
    ("₫", "million"): "{} triệu đồng",
    ("₫", "billion"): "{} tỷ đồng",
    ("Rp", "million"): "Rp{} juta",
    ("Rp", "billion"): "Rp{} miliar",
}


_COMMAS = re.compile(r"(?<=[₫p])\d{1,3}(?:,\d{3})+")  # thousands of ₫ and Rp


def _sums_in(text: str) -> str:
    """Return a text with its sums as they are written where their money is."""
    if "₫" not in text and "Rp" not in text:
        return text
    return _COMMAS.sub(lambda sum_: sum_[0].replace(",", "."), _MILLIONS.sub(_in_millions, text))


def _in_millions(found: re.Match[str]) -> str:
    """Return a large sum as it is written where its money is: "4,7 triệu đồng", "Rp1,4 juta"."""
    number = f"{found[2]},{found[3]}" if found[3] else found[2]
    return _LARGE[found[1], found[4]].format(number)


def _word(words: Mapping[str, Mapping[str, str]], name: str, code: str) -> str:
    """Return what a code stands for: of the slot's own words, or as ``like:price`` of others."""
    table, _, bare = code.rpartition(":")
    return words.get(table or name, {}).get(bare, "")


def _own_way(who: Respondent, tongue: str, clause: str, known: Mapping[str, str]) -> str:
    """Return how a persona puts a reason that many have: always in the same of several ways."""
    ways = [each for each in TONGUES[tongue].ways.get(clause, ()) if slots_of(each) <= known.keys()]
    return stream(0, "study", "way", who.id, clause).choice((clause, *ways)) if ways else clause


def _filled(text: str, slots: Mapping[str, str]) -> str:
    for name in slots_of(text):
        text = text.replace(f"{{{name}}}", slots.get(name, f"{{{name}}}"))
    return text


@cache
def _titles() -> tuple[tuple[str, re.Pattern[str]], ...]:
    titles = TONGUES["en"].titles
    return tuple((name, re.compile(words, re.I)) for name, words in titles.items())


def trade(who: Respondent, tongue: str) -> str:
    """Return what a persona's work is called in a language: by its title, not by who employs it.

    In the Philippines an English title that no table has is said as it is; elsewhere "" is.
    """
    title = re.split(r"\b(?:in|at|for|of|with|to)\b", who.occupation, maxsplit=1)[0]
    called = TONGUES[tongue].trades
    found = [(words.search(title), name) for name, words in _titles() if name in called]
    at = [(match.end(), name) for match, name in found if match]
    if at:
        return called[max(at, key=lambda each: each[0])[1]]
    return title.strip().lower() if tongue == "tl" else ""


_NEAR = {
    "private": "secret",
    "time_none": "none",
}  # what is said the same way where a language has no own lines


@cache
def lines_of(key: str, tongue: str) -> tuple[str, ...]:
    """Return the lines of an answer in a language, () where it has none."""
    own = TONGUES[tongue]
    found = own.first(key) or _elsewhere(key, tongue) or own.first(_NEAR.get(key, ""))
    return (*found, *own.more.get(key, ()))


def _elsewhere(key: str, tongue: str) -> tuple[str, ...]:
    """Return the lines of the English tables that stand in code."""
    tables = (DIRECT_ANSWERS, LIFE, TOPICS) if tongue == "en" else ()
    return next((table[key] for table in tables if key in table), ())


def said(voice: Voice, draw: Stream, tongue: str, key: str, slots: Mapping[str, str]) -> str:
    """Return an answer in words that nobody has used yet; "" where it has no line that fits."""
    return told(voice, draw, tongue, lines_of(key, tongue), slots)


def told(
    voice: Voice, draw: Stream, tongue: str, lines: tuple[str, ...], slots: Mapping[str, str]
) -> str:
    """Return one of some lines in words that nobody has used yet; "" where none fits."""
    return voice.say(draw, lines, slots) or _between(voice, draw, tongue, lines, slots)


def _between(
    voice: Voice, draw: Stream, tongue: str, lines: tuple[str, ...], slots: Mapping[str, str]
) -> str:
    """Return a line once more, between other words.

    The ways to say it are gone through in one order by all who speak in a study, so that nobody
    tries again what others have just used up: what forty people take is linear in them.
    """
    fitting = tuple(line for line in lines if slots_of(line) <= slots.keys())
    ways = voice.ways_left(fitting, lambda: _ways(tongue, fitting))
    for way in islice(ways, _WAYS):
        text = voice.tell(draw, way, slots)
        if text:
            return text
    return ""


@lru_cache(maxsize=512)
def _ways(tongue: str, lines: tuple[str, ...]) -> tuple[str, ...]:
    """Return lines between other words: those first that have few of these."""
    starts, ends = TONGUES[tongue].starts, TONGUES[tongue].ends
    alone = tongue != "en"  # there a yes or a no stands first
    pairs = [(start, "") for start in starts[1:]] + [("", end) for end in ends[1:]]
    pairs += [(start, end) for start in starts[1:] for end in ends[1:]]
    found = []
    for turn in range(len(pairs)):
        for at, line in enumerate(lines):  # no two lines in a row begin alike
            start, end = pairs[(turn + at) % len(pairs)]
            if not start or not (_first(start) == _first(line) or (alone and _YES.match(line))):
                found.append(joined(start, line, end))
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=4_096)
def _first(text: str) -> str:
    return text.strip(" [").split(",")[0].split(" ")[0].casefold()


def joined(start: str, line: str, end: str) -> str:
    """Return a line between what leads to it and what ends it."""
    body = line[:-1] if line.endswith(".") else line
    found = _GUARDED.match(body)
    guard, body = found.groups() if found else ("", body)
    if start and not _EVER.match(body):
        body = _FIRSTS.sub(lambda first: first[0].lower(), body, count=1)
    return f"{guard}{start}{body}{end}."
