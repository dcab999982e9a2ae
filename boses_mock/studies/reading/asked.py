# ruff: noqa: E501 - patterns read better whole
"""What an interviewer's question asks for: its sort, its subject and its language.

"How often do you buy snacks?" asks ``how_often`` about the matter ``snack``; "And where?" after it
asks ``where`` about the same, as people lean on what was just spoken of. A question is of the thing
on show where it names or points at it, and of a life where it asks what somebody does. What no
table knows has no subject here and is left to ``topics``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from boses_mock.kernel.remember import remembered
from boses_mock.studies.reading.forms import is_supposed, is_to_you
from boses_mock.studies.reading.naming import NOTHING
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.reading.topics import asked_about
from boses_mock.studies.sentences import asking
from boses_mock.studies.sentences.matters import MATTERS

_PLAIN_ENGLISH = (
    r"^\W*(?:hi|hello|hey|thanks?|ok(?:ay)?|yes|no|go on|tell|and|so|any|never|who|when|where)\b"
)
_CARRIED = ("how_often", "how_much", "how_long", "last", "when", "where", "who", "how", "tell")
_OF_ITSELF = ("used_by", "audience", "use_for")  # asked of the thing, whatever came before
_LONGEST = 800  # characters of a question that are read for what it asks
_LEANING = 6  # words up to which a question that names nothing goes on about the one before
_NAME = r"(?<![\w'’&.-])[\w'’&.-]{1,24}"
_EITHER = re.compile(
    rf"(?P<first>{_NAME}(?: {_NAME}){{0,2}}?),? (?:or|o|atau|hay là|hay(?! (?:đặt|mua|dùng|ăn|uống|xem|đi|không|bị|nghe)\b)|versus|vs\.?) (?:in |at |an? |the |ra )?(?P<second>{_NAME}(?: {_NAME})?)",
    re.I,
)
_NO_PREFERENCE = re.compile(  # "has it changed how you shop or cook", "ano ang nasisira o nasasayang"
    r"^\W*(?:has|have|had|did|was|were|what|why|how)\b(?!.{0,80}\b(?:prefer|rather|better|best|more|easier|choose|pick|important)\b)"
    r"|^\W*(?:ano|anu-ano) (?:po )?(?:ba )?ang (?!mas\b|pipiliin)\w+|^\W*apa (?:saja )?yang (?!lebih\b)\w+",
    re.I,
)
_TO = re.compile(r"how does (?P<first>[\w'’ ]{2,20}) compare (?:to|with) (?P<second>[\w'’]+)", re.I)
_LED = re.compile(
    r"^(?:(?:how|important|would|do|which|you|rather|have|nonton|makan|minum|pakai|beli|ăn|uống|dùng|xem|kumain|watch|eat|drink|prefer|like|use|buy|buying|shop|shopping|is|it|for|in|and|so|the"
    r"|more|what|about|better|mas|gusto|mo|ang|alin|anda|kamu|lebih|suka|pilih|bạn|thích|mua|yang|mana)\s+)+",
    re.I,
)
_MORE = re.compile(r"\s(?:more|na|ka|better|hơn|for you|lebih|yang|mas|what|for)\b.*$", re.I)
_NO_CHOICE = re.compile(
    r"\b(?:eat|buy|do|watch|use|read|cook|like) or (?:drink|use|say|listen|buy|eat|dislike|watch)\b|\b(?:makan|kain|kumakain|kinakain|ăn) (?:atau|o|hay|hoặc) (?:minum|umiinom|iniinom|uống)\b|(?:husband|wife|partner|suami|istri|asawa|vợ|chồng|less|two|one|once)\W+(?:or|o|atau|hay|hoặc)\b|\b(?:đắt hay rẻ|mahal (?:atau|o) mura\w{0,2}|cheap or (?:expensive|dear)|expensive or cheap)\b|\b(?:atau (?:tidak|belum)|o hindi|hay (?:không|chưa))\b|\bor (?:did|do|does|have|has|are|is|was|were) (?:you|it|they|your)\b|\bor (?:not|so|less|more|three|two|twice|some(?:one|body|thing)|any(?:one|body|thing))\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a question asks for; what it does not tell is "".

    Attributes:
        kind: the sort of question, a name of ``asking.KINDS``.
        life: what of a life it asks for, a name of ``asking.LIFE``.
        manner: what it is instead of a question, a name of ``asking.MANNERS``.
        shown: what it asks about the thing on show, a name of ``asking.SHOWN``.
        matter: the thing of everyday life that it names, a name of ``MATTERS``.
        language: the language it is put in.
        either: the two that it lets choose between.
        of_shown: it is about the thing on show.
        leans: it goes on about the question before it.
    """

    text: str
    kind: str
    life: str
    manner: str
    shown: str
    matter: str
    language: str
    either: tuple[str, str] | None
    of_shown: bool
    leans: bool = False


@cache
def _compiled(name: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    table: Mapping[str, str] = getattr(asking, name)
    return tuple((each, re.compile(words, re.I)) for each, words in table.items())


@cache
def _matters() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (name, re.compile(rf"(?<!\w)(?:{matter.words})(?!\w)", re.I))
        for name, matter in MATTERS.items()
    )


@cache
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(words, re.I)


def _first(name: str, text: str) -> str:
    return next((each for each, words in _compiled(name) if words.search(text)), "")


_PLANNING = re.compile(  # no data plan, and no soft drink
    r"\bplan(?= (?:your|the|a|to|for|on|out|ahead|it)\b)|\beat (?:or|and) drink\b|\bmakan (?:atau|dan) minum\b|\bkinakain (?:o|at) iniinom\b",
    re.I,
)


@lru_cache(maxsize=1_024)
def matter_in(text: str) -> str:
    """Return the matter that a text names, "" if it names none."""
    text = _PLANNING.sub(" ", text)
    return next((name for name, words in _matters() if words.search(text)), "")


@lru_cache(maxsize=1_024)
def language_of(text: str) -> str:
    """Return the language of a text: "en", "tl", "id", "vi" or "ms"; "" where it tells none."""
    counts = {name: len(words.findall(text)) for name, words in _compiled("LANGUAGES")}
    best = max(counts, key=lambda name: counts[name])
    if counts["ms"] and best == "id":
        return "ms"
    words = len(text.split())
    english = len(
        _pattern(
            r"\b(?:the|you|your|do|is|are|what|how|why|who|when|where|which|does|did|would|with|from|of|to|it|for)\b"
        ).findall(text)
    )
    if counts[best] > english or (counts[best] and words < 3):
        return best
    return "en" if english or words > 3 or _pattern(_PLAIN_ENGLISH).search(text) else ""


@lru_cache(maxsize=1_024)
def without_particles(text: str) -> str:
    """Return a question without the Thai particles at its end; "mai" makes it a yes or a no."""
    bare = _pattern(asking.THAI_PARTICLES).sub("", text)
    return bare if bare == text or bare.rstrip().endswith("?") else f"{bare.rstrip()}?"


def asked_of(text: str, what: Stimulus, before: Sequence[str] = ()) -> Asked:
    """Return what a question asks for, leaning on the questions ``before`` it, latest last."""
    found = _read(spelled(without_particles(text[:_LONGEST])), what)
    if not found.language:
        found = replace(found, language=_language_before(before))
    if found.matter == "milk" and any(matter_in(each) == "formula" for each in before):
        return replace(found, matter="formula")  # "that milk" is the child's that was spoken of
    if found.matter or found.life or found.manner or not before or not _leans(found):
        return found
    if found.of_shown and found.shown in _OF_ITSELF:
        return found
    last = asked_of(before[-1], what, before[:-1])
    if last.of_shown and found.kind == "why":
        return replace(found, of_shown=True, leans=True)
    if last.of_shown or not (last.matter or last.life):
        return found
    return _about(found, last)


def _language_before(before: Sequence[str]) -> str:
    """Return the language of the talk so far, for a question that tells none."""
    return next(filter(None, map(language_of, reversed(before))), "en")


@lru_cache(maxsize=1_024)
def spelled(text: str) -> str:
    """Return a text with what was typed in haste written out."""
    for words, whole in asking.SPELLED.items():
        text = _pattern(words).sub(whole, text)
    return text


def _leans(found: Asked) -> bool:
    """Return whether a question goes on about the one before it: short, or of "it" and "them"."""
    words = found.text.split()
    short = len(words) <= (_LEANING if found.language in ("en", "") else _LEANING - 2)
    short = short and not (found.language == "en" and _own_words(found.text))
    pointing = _pattern(asking.LEANS).search(found.text) is not None
    judging = found.shown in ("opinion", "liked", "barrier", "change") or found.kind == "would"
    return found.kind in (*_CARRIED, "why") and not judging and (short or pointing)


def _own_words(text: str) -> bool:
    """Return whether a question in English names something itself."""
    return any(not _TIMES.match(word) for word in asked_about(text).split() if word != "that")


_TIMES = re.compile(
    r"(?:times?|days?|weeks?|months?|years?|much|long|exactly|roughly|about|there|same|else|with|buy|get|send|usually|spend|pay|eat|drink|use|have|cost|and|per|minutes|hours)\b",
    re.I,
)


def _about(found: Asked, last: Asked) -> Asked:
    matter = last.matter or ("phone" if last.life == "big_buy" else "")
    life = "save" if last.life == "save" and found.kind == "how_much" else ""
    return replace(found, life=life, shown="", matter=matter, of_shown=False, leans=True)


_PERSON = re.compile(r"^\W*(?:and |so |at |dan |và )?(?:who|sino|siapa|ai)\b(?! pa\b)", re.I)


def _kind(text: str) -> str:
    """Return the sort of a question; one that begins with "who" wants a person before a sum."""
    found = _first("KINDS", text)
    return "who" if found in ("how_much", "how_often", "where") and _PERSON.match(text) else found


@lru_cache(maxsize=1_024)
def _read(text: str, what: Stimulus) -> Asked:
    kind, matter = _kind(text), matter_in(text)
    of_shown = _is_of_shown(text, what, matter)
    return Asked(
        text=text,
        kind=kind,
        life=_life(text, of_shown),
        manner=_first("MANNERS", text),
        shown=_shown_in(text) if of_shown else "",
        matter="" if of_shown or is_to_you(text) else matter,
        language=language_of(text),
        either=_either(text),
        of_shown=of_shown,
    )


def _shown_in(text: str) -> str:
    """Return what is asked of the thing on show: "if you could change one thing" is of a change."""
    found = _first("SHOWN", text)
    return "change" if found == "hypothetical" and _COULD_CHANGE.search(text) else found


_COULD_CHANGE = re.compile(
    r"\bif you could (?:change|improve|fix|add|remove)\b|\bkung may (?:isang )?(?:mababago|babaguhin)"
    r"|\b(?:kalau|jika) (?:bisa|boleh) (?:meng)?ubah|\bnếu (?:được|có thể) (?:thay )?đổi",
    re.I,
)


def _is_of_shown(text: str, what: Stimulus, matter: str) -> bool:
    """Return whether a question is about the thing on show and not about a life."""
    if what.vague or what.about_life:
        return False
    bare = what.name.lower().removeprefix("the ")
    named = what.name != NOTHING and bare in text.lower()
    if named and _is_proper(what) and what.name in text:
        return True
    pointed = _POINTED.search(text) is not None
    if not pointed and (_pattern(asking.SPENDS).search(text) or _WISHED.search(text)):
        return False
    if _SUITS.search(text):
        return True
    if _OF_CHILD.search(text) and not (_THERE.search(text) or named):
        return False
    if asks_who_does(text) or (_first("LIFE", text) in _ALWAYS_LIVED and not pointed):
        return False
    if named and re.search(rf"\b(?:this|these) (?:\w+ )?{re.escape(bare)}", text, re.I):
        return True
    if named:
        return not (matter and _pattern(asking.HABIT).search(text) and bare in _names_of(matter))
    return _is_of_unnamed(text, what, matter)


def _is_of_unnamed(text: str, what: Stimulus, matter: str) -> bool:
    """Return whether a question that does not name the thing on show is about it."""
    kind, life, judging = (_first(each, text) for each in ("KINDS", "LIFE", "SHOWN"))
    if is_supposed(text) and kind in _WOULD:
        kind, life = "would", ""
    if _pattern(asking.COMPARING).search(text):
        return True
    if kind == "criteria" and matter:
        return False
    if judging == "ask_first" and not life:
        return True
    if _pattern(asking.HABIT).search(text) and (matter or life):
        return False
    if _points_at(text, what, matter) or (_ACTING.search(text) and judging == "barrier"):
        return True
    if life not in ("", *_OF_EITHER):
        return False
    if kind in ("where", "when") and _pattern(asking.MAYBE).search(text):
        return True
    if matter:
        own = any(noun in text.lower() for noun in what.nouns[:3])
        return own and kind in ("would", "how_often")
    if judging in ("barrier", "opinion") and _pattern(asking.LIFE_NOW).search(text):
        return False
    return bool(judging) or kind == "would"


def _points_at(text: str, what: Stimulus, matter: str) -> bool:
    """Return whether "this" or a word for the thing on show stands in a question."""
    if _pattern(asking.SHOWN_WORDS).search(text):
        return True
    if matter or not any(len(noun) > 4 and noun in text.lower() for noun in what.nouns):
        return False
    own = _pattern(asking.OF_ONES_OWN).search(text)
    return not own or _pattern(asking.MAYBE).search(text) is not None


_OF_CHILD = re.compile(
    r"\bcon (?:bạn|anh|chị) (?:thích|hay|thường|học)\b|\banak (?:anda|kamu|mo|ninyo) (?:suka|biasanya|sering)\b|\b(?:does|do) your (?:child|children|kids|son|daughter)\b",
    re.I,
)
_THERE = re.compile(r"\b(?:it|this|these|ito|ini|này|nó)\b", re.I)
_WISHED = re.compile(
    r"\bwould you like to (?:learn|be|do|have|own|go|live|eat|become)\b(?! (?:it|this|that))", re.I
)
_SUITS = re.compile(
    r"\b(?:what time|which (?:day|time)|what day)s? (?:would )?(?:suits?|works?)\b", re.I
)
_ALWAYS_LIVED = (
    "borrow",
    "biggest",
    "remit",
    "skill",
    "cooks",
    "drinks",
    "minds",
    "kids_school",
    "helps_kids",
)
_ACTING = re.compile(  # while one buys or uses the thing on show
    r"\bkhi (?:đặt|mua|dùng|thuê|đăng ký)\b|\b(?:kalau|saat|ketika) (?:mem)?(?:beli|pesan|pakai)\b|\bkapag (?:bumili|umorder|gumamit|bibili)\b|\bwhen (?:ordering|buying|using)\b",
    re.I,
)
_POINTED = re.compile(r"\b(?:on|for|sa|untuk|cho) (?:it|this|these|ito|ini|nó)\b", re.I)
_OF_EITHER = ("worry", "advice", "decides", "closing", "ask_back", "choose_any", "changed", "ads")


def _is_proper(what: Stimulus) -> bool:
    """Return whether the thing on show has a name that is written large."""
    return what.name[:1].isupper() and what.name != NOTHING


def _life(text: str, of_shown: bool) -> str:
    """Return what of a life is asked for; of a thing on show only who has a say in it."""
    found = _first("LIFE", text)
    if is_supposed(text) and _kind(text) in _WOULD:
        return ""  # what would be is no fact of a life
    return (
        found
        if not of_shown or found in ("advice", "decides", "closing", "ask_back", "partner_view")
        else ""
    )


_WOULD = ("would", "why")  # "would you, and why or why not"


def _names_of(matter: str) -> str:
    return " ".join((matter, *MATTERS[matter].names)).lower()


def _either(text: str) -> tuple[str, str] | None:
    """Return the two things that a question lets choose between."""
    found = _TO.search(text) or _EITHER.search(text)
    if found is None or _NO_CHOICE.search(found[0]) or _NO_PREFERENCE.search(text):
        return None
    first = _LED.sub("", found["first"]).strip(" ,.")
    second = _MORE.sub("", found["second"]).strip(" ,.?!")
    return (first, second) if first and second and first.lower() != second.lower() else None


def asks_who_does(text: str) -> bool:
    """Return whether a question asks who at home does a thing, whatever is on show."""
    return _pattern(asking.WHO_DOES).search(text) is not None


@remembered(512)
def asks_both_sides(text: str) -> bool:
    """Return whether a question asks what speaks for a thing and what against it."""
    return _pattern(asking.BOTH_SIDES).search(text) is not None


@remembered(512)
def spent_on(text: str) -> str:
    """Return the thing on which a question asks what one spends, "" where it names none."""
    found = _pattern(asking.SPENT_ON).search(text) if _pattern(asking.SPENDS).search(text) else None
    if found is None or _POINTED.search(text):
        return ""
    thing = _pattern(asking.SPENT_WHEN).sub("", f" {found['what']}").strip(" ,.?")
    return _pattern(r"^(?:the|a|an|your|any|some|ang|mga) ").sub("", thing)


@remembered(512)
def thing_had(text: str) -> str:
    """Return the thing that a question says one eats, uses or buys, "" where it names none."""
    found = _pattern(asking.HAD).search(text)
    if found is None:
        return ""
    thing = _pattern(asking.SPENT_WHEN).sub("", f" {found['what']}").strip(" ,.?")
    thing = _pattern(r"^(?:the|a|an|your|any|some|ng) ").sub("", thing)
    thing = thing.replace(" delivered", " deliveries")
    return "" if _pattern(asking.NO_THING).match(thing) else thing
