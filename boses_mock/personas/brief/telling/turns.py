"""What several people of a group do, told of each in another way: "owns a van", "has a van".

Each rendering says the same and takes the same words after it, whoever it is said of. Which is
told is drawn for each person and clause, so that ten people read side by side do not say one
sentence ten times.
"""

from __future__ import annotations

import re

from .afterthought import HAS_BOUGHT
from .habits import as_wish
from .openings import TURNS
from .verbs import ADVERBS

# Of these the object decides: nobody "sees" over a child or "gets" a place.
_BARRED = {
    "is building": ("up ",),
    "watches": ("over ", "out ", "what ", "the ", "their ", "spending", "every ", "prices"),
    "buys": ("into ", "out "),
    "skips": ("to ", "out "),
    "drinks a": ("lot", "little"),
    "supports": ("his ", "her ", "their ", "the ", "a ", "an ", "{", "two ", "three "),
    "runs a": ("marathon", "half", "fever", "risk", "race"),
    "rents a": ("stall", "shop", "car", "van", "taxi", "motor"),
    "receives": ("calls", "guests", "visitors"),
    "accepts": ("that ", "his ", "her ", "their "),
    "orders": ("around ",),
    "checks": ("in ", "out ", "up ", "with ", "if ", "whether ", "on "),
    "follows": ("through ", "up ", "doctors", "a ", "the ", "orders", "instructions", "recipes"),
    "sells": (
        *("out ", "off ", "at ", "in ", "through ", "online", "on ", "to ", "live ", "direct"),
        *("by ", "for ", "from ", "well", "mostly ", "what ", "the harvest"),
    ),
    "reads": ("up ", "to ", "out ", "about "),
    "thinks": ("of ", "about ", "twice", "over ", "hard", "that ", "long"),
    "trusts": ("in ",),
    "likes": ("to ",),
    "loves": ("to ",),
    "hates": ("to ",),
    "prefers": ("to ",),
    "collects": ("from ", "the ", "their ", "{"),
    "gets": ("up ", "by ", "to ", "a lift", "home", "on ", "off ", "out ", "around ", "supplies"),
    "grows": ("up ", "old ", "out "),
    "converts": ("to ", "from "),
    "does not like": ("to ",),
    "does not want": ("to ",),
    "fears": ("that ", "for "),
    "refuses": ("to ",),
    "compares": ("with ", "to ", "them"),
    "quit": ("a ", "the ", "their ", "as "),
    "gave up": ("on ", "a ", "the ", "their "),
    "rents": ("out ",),
    "does not believe": ("in ", "that "),
    "doubts": ("that ", "whether ", "if ", "about "),
    "speaks": ("up ", "to ", "at ", "with ", "out ", "only ", "of "),
    "saves in": ("order ",),
    "deleted": ("their ", "the "),
    "looks after": ("themself", "themselves"),
}
# These are told in other words only of what they are surely said of.
_ONLY_TEXT = {
    "is a": r"(?:[a-z-]{3,15} ){0,2}(?:JOBS)(?: (?:in|at|for|on) .{2,60})?$",
    "is an": r"(?:[a-z-]{3,15} ){0,2}(?:JOBS)(?: (?:in|at|for|on) .{2,60})?$",
    "goes to": r"(?:[\w'-]{1,12} ){0,3}(?:school|kindergarten|madrasah?|university|college|mass|"
    r"concerts?|class(?:es)?|services?|fairs?|seminars?|talks?|workshops?)\b",
    "sends": r"(?:money (?!home)|allowances? |(?:S\$|RM|Rp|[₱₫฿$])? ?\d)",
    "takes the": r"(?:LRT|MRT|BTS|bus|train|ferry|boat|jeepney|tram)\b",
    "works in": r"[A-Z][a-z]",
    "takes no": r"loans?\b|credit\b|medicine\b",
    "is living in": r"(?!a house$)",
    "lives in": r"[A-Z]|a |an ",
    "drives a": r"(?:(?:second-hand|old|used|new) )?[A-Z]",
    "drives an": r"(?:old )?[A-Z]",
    "rides a": r"(?:(?:second-hand|old|used|new) )?[A-Z]",
    "rides an": r"(?:old )?[A-Z]",
    "listens to": r"(?:podcasts|gospel|music|[\w -]{0,20} (?:songs|music|radio))",
    "deals in": r"(?!to )",
    "pays by": r"(?!the |instal|card|cash|post|bank|transfer)",
    "belongs to": r"(?:a|an|the|El|Iglesia|Opus)\b",
    "runs a": r"(?:[\w-]{2,14} ){0,3}(?:store|shop|stall|business|workshop|warung|kiosk|stand)",
}
_JOBS = (
    "teacher|nurse|midwife|soldier|electrician|guide|fisherman|driver|clerk|cook|guard|engineer|"
    "tailor|carpenter|mechanic|farmer|policeman|deckhand|seaman|welder|cashier|technician"
)
_ONLY = {
    opening: re.compile(pattern.replace("JOBS", _JOBS)) for opening, pattern in _ONLY_TEXT.items()
}
# Who goes on something goes "to" no place on it in the same breath: "gets around on a Mio to work".
_AROUND = frozenset(["rides a", "rides an", "drives a", "drives an"])
_WHERE_TO = re.compile(r" (?:to|for|from|across|into|between|through|every|each|daily|bought) ")
# Of what is thought of one thing another order says the same: "says of webinars that they are".
_OPINION = re.compile(
    r"(?:thinks|believes|feels|says)(?: that)? "
    r"((?!it\b|they\b)[\w'’-]{3,20}(?: [\w'’-]{2,20}){0,3}?) "
    r"(is|are) (\w.{2,100})"
)
_DONE_TO_WORDS = """
avoids buys checks collects compares dislikes distrusts enjoys fears follows gets grows hates likes
loves manages owns prefers reads refuses sells trusts uses visits
"""
_DONE_TO = frozenset(_DONE_TO_WORDS.split())
_NO_OBJECTS_WORDS = "on in at from through by with via for only online during before"
_NO_OBJECTS = frozenset(_NO_OBJECTS_WORDS.split())
_WHOLE = 4  # words of an opening that needs nothing after it: "is in high school"
_LONGEST = max(len(each.split()) for each in TURNS)


def turned(done: str) -> tuple[str, ...]:
    """Return the ways of telling what somebody does, as it is before all others."""
    if opinion := _OPINION.fullmatch(done):
        rest = f"{opinion[1]} {opinion[2]} {opinion[3]}"
        it = "it is" if opinion[2] == "is" else "they are"
        sure = opinion[2] == "is" or opinion[1].endswith("s")  # "they" may be the people
        return (
            done,
            *((f"says of {opinion[1]} that {it} {opinion[3]}",) if sure else ()),
            f"would say that {rest}",
            f"is convinced that {rest}",
            f"the way {{they}} sees it, {rest}",
            f"if anybody asks {{they}} will say that {rest}",
        )
    if (bought := HAS_BOUGHT.fullmatch(done)) and bought[1] in ("owns", "has"):
        _, thing, came, how = bought.groups()
        return (done, f"has {came} {thing} {how}", f"{came} {thing} {how}")
    words = done.split()
    if words[0] == "never" and " ".join(words[:2]) not in TURNS:
        return (done,)
    if words[0] in ADVERBS and words[0] != "never" and len(words) > 1:
        adverb, rest = words[0], done.partition(" ")[2]
        return tuple(_with_adverb(adverb, each) for each in turned(rest))
    for size in range(min(_LONGEST, len(words)), 0, -1):
        opening = " ".join(words[:size])
        if opening not in TURNS or (size == len(words) and size < _WHOLE):
            continue
        rest = done[len(opening) + 1 :]
        if not _may_be_turned(opening, rest):
            break
        every = (_with_rest(each, rest) for each in (opening, *TURNS[opening]))
        return (*every, *as_wish(done))
    return (done, *as_wish(done))


def _with_rest(opening: str, rest: str) -> str:
    """Return an opening with what follows: who never touches this or that avoids this and that."""
    both = opening.startswith(_CLEAR_OF)
    return f"{opening} {rest.replace(' or ', ' and ') if both else rest}".rstrip()


_CLEAR_OF = ("stays away", "keeps clear", "steers clear", "avoids", "shuns")


def _may_be_turned(opening: str, rest: str) -> bool:
    """Tell whether words may stand for an opening before the rest of what somebody does."""
    if opening == "sells" and " to " in rest:
        return False  # nobody "deals in fruit to the mill"
    if opening in _AROUND and _WHERE_TO.search(f" {rest} "):
        return False
    if only := _ONLY.get(opening):
        return only.match(rest) is not None
    barred = rest.startswith(_BARRED.get(opening, ()))
    return not barred and not _has_no_object(opening, rest)


def _has_no_object(opening: str, rest: str) -> bool:
    """Tell whether nothing is said of what it is done to, as other verbs need: "buys on credit"."""
    return opening.split()[-1] in _DONE_TO and rest.partition(" ")[0] in _NO_OBJECTS


def _with_adverb(adverb: str, done: str) -> str:
    state, _, what = done.partition(" ")
    return f"{state} {adverb} {what}" if state in ("is", "would") else f"{adverb} {done}"
