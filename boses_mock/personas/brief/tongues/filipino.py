"""Clauses of a brief in Filipino, told in English where each of their words is known.

Researchers in the Philippines mix the two: a frame in Filipino ("mahilig sa", "takot sa") around
words of either. A clause that holds one word nobody here knows stays as it is, and is quoted.
"""

from __future__ import annotations

import re

from boses_mock.market.glossary import Filipino, Glossary
from boses_mock.market.model import folded
from boses_mock.market.vocabulary import number_of
from boses_mock.personas.text import joined

from ..telling.verbs import VERBS, third_person
from .foreign import is_foreign

_BUT = re.compile(r"\s(?:pero|ngunit|subalit|at saka)\s", re.IGNORECASE)
# No Filipino word is written so: "finds", "delivery", "credit".
_ENGLISH = re.compile(r"[cfjqvxz]|([eo])\1|([lst])\2|(?:s|ing|tion|ty|er|le|rd|nd|nt|nk|y)$")
_IN_PLACE = re.compile(r" sa (?=[A-Z])")  # of a town, not of a shop
_TO_KIN = re.compile(
    r" sa (?=(?:mga )?(?:magulang|pamilya|kapatid|asawa|nanay|tatay|lola|lolo|anak)\b)"
)
CLOCK = re.compile(
    r"\balas?[ -](una|dos|tres|ku?watro|singko|sais|siyete|otso|nuwebe|diyes|onse|dose)"
    r"(?: (?:ng|sa) (madaling araw|umaga|tanghali|hapon|gabi))?",
    re.IGNORECASE,
)
_LOVES_TO = re.compile(r"\bmahilig mag-(?=[a-z])", re.IGNORECASE)  # "mahilig mag-travel"
_OFTEN = {"lagi": "always", "palagi": "always", "parati": "always", "madalas": "often"}
_OFTEN |= {
    "minsan": "sometimes",
    "bihira": "rarely",
    "kadalasan": "usually",
    "karaniwan": "usually",
}
_OFTEN |= {"paminsan-minsan": "now and then", "patuloy": "still", "medyo": "rather"}
_HOW_OFTEN = re.compile(rf"({'|'.join(_OFTEN)})(?:ng|g)? (?:na )?(?=\w)", re.IGNORECASE)
# Small words that English does without, and such as tell how one word goes with the next.
_PLAINER = (
    (re.compile(r"\b(?:nila|sila|siya|niya|po|daw|raw|naman|talaga|kasi|rin|din)\b ?"), ""),
    (re.compile(r"\b(kaysa|kesa|tungkol|dahil|hanggang|mula|maliban) sa\b"), r"\1"),
    (re.compile(r"^(?:di|hindi na|hindi pa)\b", re.IGNORECASE), "hindi"),
    (re.compile(r"\b(hindi \w+) (?:na|pa)\b"), r"\1"),
    (re.compile(r"^(?:ang mga ito'y|na|at|tapos|saka) "), ""),
    (re.compile(r" +"), " "),
)
ONE_ARTICLE = re.compile(r"\b(an? (?:small|big|new|old|little)) (?:an?|the) (?=\w)")
_OF_THEIR_OWN = re.compile(r"\btheir own an? (\w+)")
_WANTS = re.compile(r"^love (?=an? )")  # what is loved there is wanted, if it is one thing
_ON = re.compile(r"\bat (?=(?:Shopee|Lazada|TikTok|Facebook|Shein|YouTube|Instagram|Messenger)\b)")
_AT_SCHOOL = re.compile(r"\bat (?=(?:elementary|high) school\b|college\b)")
_CLASH = re.compile(r"\b(in|at|to|for|of|with|on|from) (?:in|at|to|of) (?=\w)")
HOURS = {"una": 1, "dos": 2, "tres": 3, "kuwatro": 4, "kwatro": 4, "singko": 5, "sais": 6}
HOURS |= {"siyete": 7, "otso": 8, "nuwebe": 9, "diyes": 10, "onse": 11, "dose": 12}
_AFTERNOON = frozenset(["tanghali", "hapon", "gabi"])
_MOST = 8  # words that follow the frame


_KIN = {
    "asawa": "spouse",
    "mister": "husband",
    "misis": "wife",
    "bunso": "youngest child",
    "panganay": "eldest child",
    "nanay": "mother",
    "tatay": "father",
    "mga magulang": "parents",
    "magulang": "parents",
}
_KINS = "|".join(_KIN)
_DOES_KIN = re.compile(rf"(?P<does>.{{3,80}}) ang (?P<kin>{_KINS})(?: ko)?", re.IGNORECASE)
_KIN_DOES = re.compile(rf"(?:ang )?(?P<kin>{_KINS}) (?:ay |na )(?P<does>.{{3,80}})", re.IGNORECASE)
_THERE = re.compile(r"(?:nasa|taga) ([A-Z].{2,40})")
_ABROAD = re.compile(r"(?:isang )?OFW(?: sa ([A-Z].{2,40}))?", re.IGNORECASE)
_IS_KIN = re.compile(r"([A-Za-z-]{3,20}(?: [a-z-]{3,20})?) ang (asawa|mister|misis)", re.IGNORECASE)
_OF_KIN_LAST = re.compile(
    r"^(?:may|wala(?:ng)?) .{1,60} ang (?:mga )?(?:anak|apo)\b", re.IGNORECASE
)
_AGED_KIN = re.compile(
    r"ang (bunso|panganay) ay (\w{1,12}?)(?:ng|g)? taong gulang(?: na)?", re.IGNORECASE
)


def in_english(glossary: Glossary, clause: str) -> str:
    """Return a clause in English; one that is in English, or not wholly known, as it is."""
    clause, written = _LOVES_TO.sub("mahilig mag ", CLOCK.sub(in_figures, clause)), clause
    for pattern, plain in _PLAINER:
        clause = pattern.sub(plain, clause)
    told = _often(glossary, clause) or _in_english(glossary, clause)
    if told == clause:
        return written
    told = ONE_ARTICLE.sub(r"\1 ", told)
    told = _OF_THEIR_OWN.sub(r"a \1 of their own", _CLASH.sub(r"\1", told))
    told = _AT_SCHOOL.sub("in ", _ON.sub("on ", _WANTS.sub("want ", told)))
    return written if told == clause else told


def _often(glossary: Glossary, clause: str) -> str:
    """Return a clause that begins with how often in English, where the rest of it is known."""
    found = _HOW_OFTEN.match(clause)
    if not found:
        return ""
    rest = clause[found.end() :]
    done = in_english(glossary, rest)
    if done in (rest, written_small(rest)):
        return ""
    first, how = done.partition(" ")[0], _OFTEN[found[1].casefold()]
    return f"are {how} {done[4:]}" if first == "are" else f"{how} {done}"


def written_small(clause: str) -> str:
    """Return a clause with a small letter at its beginning."""
    return clause[:1].lower() + clause[1:]


def in_figures(found: re.Match[str]) -> str:
    """Return an hour in figures: "2am" of "alas-dos ng madaling araw"."""
    return clock(HOURS[found[1].casefold()], found[2])


def clock(hour: int, part: str | None) -> str:
    """Return an hour with the half of the day that a part of it is in."""
    half = "" if not part else "pm" if part.casefold() in _AFTERNOON else "am"
    return f"{hour}{half}"


def _of_kin(glossary: Glossary, clause: str) -> str:
    """Return what is said of somebody's kin: "nasa Dubai ang asawa", "asawa ay nagtitinda ..."."""
    found = _DOES_KIN.fullmatch(clause) or _KIN_DOES.fullmatch(clause)
    if not found:
        return ""
    who, said = _KIN[found["kin"].casefold()], found["does"]
    if place := _THERE.fullmatch(said):
        return f"{who} is in {place[1]}"
    if worker := _ABROAD.fullmatch(said):
        return f"{who} works abroad{f' in {worker[1]}' if worker[1] else ''}"
    done = _in_english(glossary, said)
    does = third_person(done) if done != said else ""
    return f"{who} {does}" if does else ""


def _in_english(glossary: Glossary, clause: str) -> str:
    if _OF_KIN_LAST.search(clause):
        return clause  # of somebody's kin
    if own := _of_kin(glossary, clause):
        return own
    if kin := _IS_KIN.fullmatch(clause):
        return joined(f"{_KIN[kin[2].casefold()]} is a ", kin[1][:1].lower() + kin[1][1:])
    aged = _AGED_KIN.fullmatch(clause)
    if aged and (years := number_of(aged[2].casefold())) is not None:
        return f"{_KIN[aged[1].casefold()]} aged {years}"
    if len(parts := _BUT.split(clause)) > 1:
        halves = [in_english(glossary, each) for each in parts]
        return clause if set(halves) & set(parts) else " and ".join(halves)
    known = glossary.filipino
    first, both, second = clause.partition(" at ")
    if both and _frame(known, second.casefold()):
        halves = [in_english(glossary, first), in_english(glossary, second)]
        return clause if {first, second} & set(halves) else " and ".join(halves)
    if both and (has := _frame(known, first.casefold())) and has.startswith("may"):
        halves = [in_english(glossary, first), in_english(glossary, f"may {second}")]
        return clause if {first, f"may {second}"} & set(halves) else " and ".join(halves)
    low = clause.casefold()
    if low.startswith("hindi "):
        done = in_english(glossary, clause[len("hindi ") :])
        if clause.endswith(done):
            return clause
        return f"are not {done[4:]}" if done.startswith("are ") else f"do not {done}"
    for when, often in known.when.items():
        if low.endswith(f" {when}"):
            before = clause[: -len(when) - 1]
            done = in_english(glossary, before)
            if done != before or (
                before.partition(" ")[0] in VERBS and not is_foreign(glossary, done)
            ):
                return f"{done} {often}"
    if low in known.alone:
        return known.alone[low]
    if not (frame := _frame(known, low)):
        return clause
    rest = [_told(known, word) for word in _placed(clause[len(frame) :]).split()]
    told = [word for word in rest if word]
    if None in rest or not told or len(told) > _MOST or told[-1] in ("and", "or", "of"):
        return clause
    return f"{known.frames[frame]} {' '.join(told)}"


def _placed(rest: str) -> str:
    """Return words with "sa" told apart: in a town, to somebody, at whatever else."""
    rest = rest.replace(" para sa ", " para ")
    return _IN_PLACE.sub(" in ", _TO_KIN.sub(" to ", rest))


def _frame(known: Filipino, low: str) -> str:
    """Return the longest frame that begins a clause; looked up, as there are hundreds of frames."""
    at = low.rfind(" ")
    while at > 0:
        if low[:at] in known.frames:
            return low[:at]
        at = low.rfind(" ", 0, at)
    return ""


def _told(known: Filipino, word: str) -> str | None:
    """Return a word in English, "" for one that English does without, or None."""
    low = word.casefold()
    if low in known.joining:
        return known.joining[low]
    if low in known.words and (word.islower() or low not in known.names):
        return known.words[low]
    for linked in ("ng", "g"):
        if low.removesuffix(linked) in known.words and low.endswith(linked):
            return known.words[low.removesuffix(linked)]
    named = word[:1].isupper() or word[:1].isdigit() or _ENGLISH.search(low)
    return word if named and folded(word) else None
