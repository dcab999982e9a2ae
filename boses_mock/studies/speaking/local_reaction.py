# ruff: noqa: E501 - patterns read better whole
"""A reaction to a concept in the persona's own language: Tagalog, Indonesian or Vietnamese.

It is built as the English one is: an impression, what is liked and doubted, the price by the
persona's own means, the other side, and what one would do. A biography is written in English, so
nothing is quoted from it here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from boses_mock.kernel.rng import Stream
from boses_mock.studies.model import Respondent
from boses_mock.studies.reading.asked import language_of
from boses_mock.studies.reading.aspects import ASPECTS
from boses_mock.studies.reading.money import currency_of
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.reading.trade import is_for_work
from boses_mock.studies.sentences.tongues.spoken import TONGUES
from boses_mock.studies.speaking.attitude import Attitude
from boses_mock.studies.speaking.lives.at_home import kin_code
from boses_mock.studies.speaking.local import LocalSpeech
from boses_mock.studies.speaking.tongue import Answer, lines_of, told, tongue_for
from boses_mock.studies.speaking.voice import Voice, speaking
from boses_mock.studies.speaking.weighing import felt_weight

_READ = 600  # characters by which a language is told
_WORDS = {  # small words of what is written of a thing
    "tl": re.compile(r"\b(?:ang|mga|ng|na|may|para|lasang|gawa|kada|pakete|piraso|walang)\b", re.I),
    "id": re.compile(
        r"\b(?:rasa|isi|bungkus|botol|dengan|tanpa|untuk|yang|dari|dan|harga|seharga|gratis|sebulan|per bulan|setahun|ukuran|tahan)\b",
        re.I,
    ),
    "vi": re.compile(r"[ạảấầẩẫậắằẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]"),
}
_ENGLISH = re.compile(
    r"\b(?:the|an?|and|of|for|with|without|your|is|are|in|that|from|by|to|on|every|month|new)\b",
    re.I,
)
_LIVED = re.compile(  # frames for what happens to people, and not for a clause that they read
    r"^(?:Nangyari na|Hangga't|Bihira|Kung totoo|Kami pernah|Selama|Jarang|Kalau benar"
    r"|Nhà tôi gặp|Chừng nào|Hiếm|Nếu đúng)"
)
_SHOWN = ("quote", "rival", "shown")  # what is said as it stands in the text or on the shelf
_BUILDS: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "Positive": (
        ("open", "like", "price", "but", "close"),
        ("open", "like", "like2", "price", "close"),
        ("life", "open", "like", "but", "close"),
        ("open", "price", "like", "rival", "but", "close"),
        ("like", "open", "like2", "but", "price", "close"),
    ),
    "Neutral": (
        ("open", "like", "but", "price", "close"),
        ("open", "but", "like", "life", "close"),
        ("like", "open", "price", "but", "close"),
        ("open", "rival", "like", "but", "close"),
        ("life", "open", "like", "but", "price", "close"),
    ),
    "Negative": (
        ("open", "doubt", "doubt2", "price", "close"),
        ("open", "doubt", "price", "yet", "close"),
        ("doubt", "open", "rival", "close"),
        ("open", "price", "doubt", "yet", "close"),
        ("life", "open", "doubt", "doubt2", "close"),
    ),
}
_CROSSED, _VAGUE = ("line", "line", "close"), ("vague", "need")
_OUTSIDE = (("outside", "outside", "close"), ("outside", "close"))
_NAMES = {"like": "reason", "like2": "reason", "doubt": "reason"}
_SIDES = {  # the side that a part speaks of: of the likes or the doubts, and which of them
    "like": ("like", 0),
    "like2": ("like", 1),
    "yet": ("like", 0),
    "doubt": ("doubt", 0),
    "doubt2": ("doubt", 1),
    "but": ("doubt", 0),
}


def spoken_in(who: Respondent, what: Stimulus) -> str:
    """Return the language in which a persona reacts: that of the question, where it speaks it."""
    asked_in = _written_in(what.question[:_READ])
    if not asked_in and what.briefings:
        asked_in = _written_in(what.briefings[0][:_READ])
    return tongue_for(who, asked_in)


@lru_cache(maxsize=256)
def _written_in(text: str) -> str:
    """Return the language of a text, be it one of nouns alone: "keripik pedas, isi 10"."""
    found = language_of(text)
    if found not in ("", "en"):
        return found
    counts = {tongue: len(words.findall(text)) for tongue, words in _WORDS.items()}
    best = max(counts, key=lambda tongue: counts[tongue])
    return best if counts[best] > len(_ENGLISH.findall(text)) else found


def react_locally(
    seed: int,
    draw: Stream,
    who: Respondent,
    what: Stimulus,
    held: Attitude,
    voice: Voice,
    tongue: str,
) -> tuple[list[tuple[str, str]], list[str]]:
    """Return the parts of a reaction with what is said in them, and the themes it speaks of."""
    slots = _slots(LocalSpeech(seed, draw, who, what, held, voice, tongue))
    parts: list[tuple[str, str]] = []
    spoken: set[str] = set()
    build = _build(draw, held)
    doubted = {theme for part in build if part != "price" for theme in _themes(part, held)}
    for part in build:
        if part == "price" and ASPECTS["price"].doubted in doubted:
            continue  # it is the doubt
        lines = (
            _priced(what, held, slots, tongue) if part == "price" else _lines(part, held, tongue)
        )
        lines = _fitting(part, lines, slots)
        text = told(voice, draw, tongue, lines, slots) if lines else ""
        if text:
            parts.append((_NAMES.get(part, part), text))
            spoken |= _themes(part, held)
    return parts, [each for each in held.themes if each in spoken] or list(held.themes)


def _build(draw: Stream, held: Attitude) -> tuple[str, ...]:
    if held.unclear:
        return _VAGUE
    if held.objection:
        return _CROSSED
    return draw.choice(_OUTSIDE if held.outside else _BUILDS[held.sentiment])


def _fitting(part: str, lines: tuple[str, ...], slots: Mapping[str, str]) -> tuple[str, ...]:
    """Return the lines that go with what is said: nobody has lived through a line of a leaflet."""
    table, place = _SIDES.get(part, ("", 0))
    if "“" not in slots.get(f"{table}{place + 1 if place else ''}", ""):
        return lines
    return tuple(each for each in lines if not _LIVED.search(each)) or lines


def _priced(
    what: Stimulus, held: Attitude, slots: Mapping[str, str], tongue: str
) -> tuple[str, ...]:
    """Return what may be said of the price; () where it is none of one's own."""
    if held.weight is None or not what.prices or is_for_work(what.text):
        return ()
    return TONGUES[tongue].reactions[f"price_{felt_weight(what, held, slots)}"]


def _lines(part: str, held: Attitude, tongue: str) -> tuple[str, ...]:
    """Return what may be said in a part; () where there is nothing to say."""
    table = TONGUES[tongue].reactions
    if part == "line":
        return lines_of("refused_view", tongue)
    if part == "outside":
        return lines_of("outside", tongue)
    if part == "close" and held.objection:
        return table["close_never"]
    return table[f"{part}_{held.sentiment}" if part in ("open", "close") else part]


def _themes(part: str, held: Attitude) -> set[str]:
    """Return the themes of a part under the names that the attitude has for them."""
    if part == "price":
        return {ASPECTS["price"].liked, ASPECTS["price"].doubted}
    if part not in _SIDES:
        return set(held.themes[:1]) if part in ("outside", "line", "vague") else set()
    table, place = _SIDES[part]
    names = (held.likes if table == "like" else held.doubts)[place : place + 1]
    return {
        held.matter(name) or (ASPECTS[name].liked if table == "like" else ASPECTS[name].doubted)
        for name in names
    }


def _slots(speech: LocalSpeech) -> dict[str, str]:
    """Return what fills the lines, all of it in the language, or as it stands in the text."""
    who, what, held = speech.who, speech.what, speech.held
    codes: dict[str, str] = {}
    for table, names in (("like", held.likes), ("doubt", held.doubts)):
        codes |= dict(zip((table, f"{table}2"), names, strict=False))
    kin = kin_code(who)
    codes |= {"kin": kin} if kin else {}
    slots = dict(speech.slots(Answer("", codes)))
    if not kin:
        slots.pop("kin", None)
    if what.category != "goods":
        slots.pop("marketplace", None)
    if what.prices and currency_of(slots.get("spare", "")) != what.prices[0].currency:
        slots.pop("spare", None)
    english = speaking(speech.draw, who, what, held)
    return slots | {name: english[name] for name in _SHOWN if name in english}
