"""What a clause in Filipino says of people, by its grammar: the predicate first, then its phrases.

A clause begins with what is said ("gumagamit", "may", "ayaw", "takot"), denied or not, and goes on
with phrases that small words mark: "ng" and "ang" a thing, "sa" where or whom, "para sa" for what,
"tuwing" how often. What is not surely understood ends the clause: a phrase that only adds to a
whole fact is left out, but no fact is told by halves, and no denial with less than all of it.
"""

from __future__ import annotations

import re

from boses_mock.market.glossary import Filipino
from boses_mock.personas.text import joined

from ..telling.verbs import third_person
from .affixes import Verb, made_of, meaning, verb_of
from .complement import (
    KEPT_AFTER,
    LASTING,
    Fronted,
    as_one,
    fronted_in,
    is_means,
    marked,
    passes,
    placed_at,
    preposition,
)
from .filipino import CLOCK, ONE_ARTICLE, in_figures
from .households import children
from .phrase import (
    BECAUSE,
    JOINS,
    ONCE,
    Reader,
    alone,
    begins,
    denied_as,
    doing,
    finds,
    home_at,
    in_english_too,
    linked,
    often_at,
    plural,
    thing_at,
)
from .timing import lasting, time_at

_PRONOUNS_WORDS = """
nila sila siya niya po daw raw naman talaga rin din mismo pa namin kami ba nga sana sanang ulit uli
muli muling muna nalang kong nilang
"""
_PRONOUNS = frozenset(_PRONOUNS_WORDS.split())
_DENIALS = {"hindi na": "no longer", "hindi pa": "do not yet", "hindi": "do not"}
_DENIALS |= {"di na": "no longer", "di pa": "do not yet", "di": "do not"}
_MANY = frozenset(["daming", "maraming", "daghang", "dami"])
_OWING = ("na hulugan", "na hinuhulugan", "na gihulugan", "na ginahulugan", "na binabayaran")
_LONGEST = 240  # characters of what anybody types as one clause
_MARKED = re.compile(r"[()\"“”:/]")
BROKEN = re.compile(r"\b(?:an?|the|their) (?:an?|the|their)\b|\b(\w{2,}) \1\b", re.IGNORECASE)
_INTEREST = re.compile(r"\b(malaki|mataas|mababa) ang tubo\b")  # no sugar cane
_FIVE_SIX = re.compile(r"\b(?:ng|nang) (?:mga )?5-6\b")  # who lends so, not what is borrowed
_ONES_WORDS = "baby loan account dorm store shop stall van truck scholarship partner job business"
_ONES = frozenset(_ONES_WORDS.split())
_WITH_NETWORK = re.compile(r"naka-(?!WFH)([A-Z][A-Za-z]{2,12})")
_RUN = re.compile(  # what one has is one's trade: "may maliit na sari-sari store"
    r"\bhave (?:(?:a|the) )?((?:small )?(?:[\w-]{3,15} )?(?:store|stall|eatery|shop|bakery))\b"
)
_GERUND = re.compile(r"(?:love|like|are used to) [\w-]{2,20}ing\b")  # "mahilig mag-sabong"
_SUM = re.compile(r"\d{1,3}(?:,\d{3})+")
_HOUR = re.compile(r"\d{1,2}(?:am|pm)?")


def reader(known: Filipino, clause: str) -> Reader:
    """Return a clause to be read, without the words that English does without."""
    words = [each for each in clause.split() if each.casefold() not in _PRONOUNS]
    return Reader(known, tuple(words))


def told(known: Filipino, clause: str) -> str:
    """Return what a whole clause says in English, of more people than one; nothing if unknown."""
    if len(clause) > _LONGEST or _MARKED.search(clause):
        return ""
    said = _RUN.sub(r"run a \1", ONE_ARTICLE.sub(r"\1 ", _told(known, clause)))
    return "" if BROKEN.search(said) else said


def _told(known: Filipino, clause: str) -> str:
    clause = _INTEREST.sub(r"\1 ang interes", clause)
    clause = _FIVE_SIX.sub("sa 5-6", CLOCK.sub(in_figures, clause))
    at = reader(known, clause)
    said = predicate(at)
    while said and at.low:
        join, before = at.low, at.at
        if join in BECAUSE:
            why = _reason(at)
            said = f"{said} {why}".strip()
            if not why:
                return said  # what is so for a reason that nobody here knows is so
            continue
        if join not in JOINS:
            return ""
        at.at += 1
        rest = " ".join(at.words[at.at :])
        if more := children(known, rest, told):
            return f"{said} and {more}"
        liked = _GERUND.match(said) is not None and at.low.startswith(("mag", "mang", "makipag"))
        more = predicate(at)
        if not more or at.at == before:
            return ""
        more = doing(more) if liked else more
        said = f"{said} {'but' if join in ('pero', 'ngunit', 'subalit') else 'and'} {more}"
    return said


def predicate(at: Reader) -> str:
    """Return what is said from here on, nothing and no step further if it is not known."""
    start = at.at
    at.takes(*JOINS)
    at.takes("sobrang", "sobra", "talagang", "grabeng")
    if said := lasting(at, _done):
        return said
    once = at.takes("dati ay", "dati", "noon ay", "noon", "dating")
    often = often_at(at)
    whole = alone(at)
    when = "" if whole else time_at(at, _done)
    fronted = fronted_in(at)
    no = at.takes(*_DENIALS)
    at.takes("na")
    denied = _DENIALS.get(no, "")
    said = whole or alone(at) or finds(at) or _framed(at, denied) or _has(at) or _feels(at, denied)
    said = said or _does(at, denied, fronted) or _inverse(at)
    if not said or (fronted and not fronted.used) or not third_person(denied_as(denied, said)):
        at.at = start
        return ""
    if often and not denied:
        said = f"are {often} {said[4:]}" if said.startswith("are ") else f"{often} {said}"
    said = denied_as(denied, said)
    if (at.takes(*ONCE) or once) and not denied:
        said = f"used to {'be' + said[3:] if said.startswith('are ') else said}"
    return f"{said} {when}" if when else said


def _framed(at: Reader, denied: str) -> str:
    """Return what begins with a row of words that means something together: "may tiwala sa"."""
    for size in (5, 4, 3):
        row = " ".join(each.casefold() for each in at.words[at.at : at.at + size])
        if len(row.split()) == size and row in at.known.frames:
            start = at.at
            at.at += size
            if thing := thing_at(at):
                does = at.known.frames[row]
                if said := _phrases(at, does, Verb(does), denied, thing):
                    return said
            at.at = start
    return ""


def _has(at: Reader) -> str:
    """Return what there is, or is not: "may utang", "walang aircon"."""
    start = at.at
    if at.takes("wala sa") and (thing := thing_at(at)):
        return f"are not {'at home' if thing == 'a house' else f'at {thing}'}"
    at.at = start
    has = at.takes("may mga", "may", "mayroong", "mayroon ng", "meron ng", "merong", "meron")
    no = "" if has else at.takes("walang mga", "walang", "wala ng", "wala na")
    if not has and not no:
        return ""
    first = next((by for by in range(4) if at.ahead(by) in JOINS), 4)
    kids = any(at.ahead(by) in ("anak", "apo") for by in range(first))
    kin = kids or linked(at.known.kin, at.low)
    thing = "" if kin else thing_at(at)
    if thing and LASTING.search(thing):
        thing = ""  # of a shift: how long one works
    if has and thing and at.takes(*_OWING):
        return joined("are still paying off a ", thing)
    if has and thing and at.low == "na":
        while at.low and at.low not in JOINS:
            at.at += 1  # what kind of one it is
    if has and thing.split()[-1:] and thing.split()[-1] in _ONES and thing.islower():
        thing = (
            joined("a ", thing) if thing.split()[0] not in ("a", "an", "the", "their") else thing
        )
    said = thing and _phrases(at, "have no" if no else "have", Verb("have"), no, thing)
    if not said:
        at.at = start  # of kin more is asked
    return re.sub(r"^have no an? ", "have no ", said)


def _feels(at: Reader, denied: str) -> str:
    """Return what people like, want, fear or can: "takot ma-scam", "mahilig mag-badminton"."""
    start = at.at
    state = linked(at.known.states, at.low) or linked(at.known.states_to, at.low)
    if not state:
        return ""
    at.at += 1
    at.takes("sa kanila", "sa kanilang lahat")  # "bawal sa kanila ang softdrinks"
    at.takes("na", "nilang", "silang", "niyang", "siyang")
    to = at.known.states_to.get(state, "")
    if to and (done := _does(at, denied, None)):
        if to == "are afraid to" and done.startswith("be "):
            return f"are afraid of being {done[3:]}"
        return f"{to} {doing(done) if to.endswith(('used to', 'love', 'like')) else done}"
    meant = at.known.states.get(state, "")
    if meant and (made := made_of(at.low)):
        at.at += 1
        meant = "want" if meant == "like" else meant  # "gusto mag-insurance"
        return _phrases(at, f"{meant} {made}", Verb(meant), denied)
    said = ""
    if meant and at.takes("sa", "ng", "ang", "kay"):
        if at.takes("mga") and (done := _does(at, denied, None)):
            return f"{meant} people who {done}"  # "takot sa mga nanghihingi ng OTP"
        if thing := thing_at(at, kept=meant in KEPT_AFTER):
            if thing.startswith(("a ", "an ")) and meant not in ("need", "want", "dream of"):
                thing = plural(thing.partition(" ")[2])
            if at.takes("na") and (more := predicate(at)):
                thing = f"{thing} that {more}"
            said = _phrases(at, meant, Verb(meant), denied, thing)
    if not said:
        at.at = start
    return said


def _does(at: Reader, denied: str, fronted: Fronted | None) -> str:
    """Return what people do: "gumagamit ng Maxim", "nagla-live selling ng damit sa TikTok"."""
    start = at.at
    if said := _is_or_uses(at):
        return said
    verb = _two_words(at) or verb_of(at.known, at.low) or in_english_too(at)
    if verb is None:
        return ""
    at.at += 1
    at.takes("na")
    said = _phrases(at, verb.does, verb, denied)
    if said.startswith("are paying off ") and said[15:16].isupper():
        said = joined("are paying off a ", said[15:])
    if said and fronted is not None:
        if verb.at.startswith(f"{verb.does} "):
            placed = verb.at.removeprefix(f"{verb.does} ")
        else:
            placed = preposition(fronted.thing)
        said, fronted.used = f"{said} {fronted.only}{placed} {fronted.thing}", True
    if not said:
        at.at = start
    return said


def _done(at: Reader) -> str:
    """Return what is done from here on, of which no denial is known."""
    return _does(at, "", None)


def _is_or_uses(at: Reader) -> str:
    """Return what people are to be, or of which network: "maging piloto", "naka-Smart"."""
    start = at.at
    if home := home_at(at):
        return f"come from {home}"
    if at.takes("maging"):
        one = at.known.people.get(at.low, "")
        at.at += 1
        if one and (not at.low or at.low in JOINS):
            return joined("be a ", one)
    elif at.takes("day off"):
        return _phrases(at, "have a day off", Verb("have"), "")
    elif (named := _WITH_NETWORK.fullmatch(at.words[at.at] if at.low else "")) is not None:
        at.at += 1
        return _phrases(at, f"use {named[1]}", Verb("use"), "")
    at.at = start
    return ""


def _two_words(at: Reader) -> Verb | None:
    """Return a verb made of two English words: "nagla-live selling"."""
    made = made_of(at.low) or at.low.rpartition("-")[2]
    made = made[1:] if made[:1] == made[1:2] else made  # "nag-oonline shopping"
    pair = f"{made} {at.ahead(1)}"
    if "-" not in at.low or pair not in at.known.roots:
        return None
    at.at += 1
    return meaning(at.known, pair)


def _phrases(at: Reader, said: str, verb: Verb, denied: str, thing: str = "") -> str:
    """Return a verb with the phrases after it, nothing where one of them must not be missed.

    What it is done to stands first in English, how often last.
    """
    things, places, times = [thing] if thing else [], list[str](), list[str]()
    last = things
    while at.low and at.low not in JOINS and at.low not in BECAUSE and at.low not in ONCE:
        before = at.at
        if at.low in ("ng", "nang") and (when := time_at(at, _done)):
            times.append(when)  # "ng madaling araw"
        elif (more := marked(at, verb)) is not None:
            if not more:
                return ""
            if _HOUR.fullmatch(more):
                times.append(f"at {more}")
            elif not verb.needs and LASTING.search(more):
                times.append(f"for {more}")
            elif _SUM.fullmatch(more):
                things.append(f"₱{more}")
            elif last:
                last[-1] = f"{last[-1]} of {more}"
            else:
                things.append(f"with {more}" if verb.does == "pay" and is_means(more) else more)
                last = things
        elif when := time_at(at, _done):
            times.append(when)
        elif one := as_one(at):
            things.append(one)
        elif place := placed_at(at, verb, f"{said} {' '.join([*things, *places])}"):
            places.append(place)
            last = places if place != "online" else last
        elif at.takes("lang", "lamang"):
            (places or things or times or [said]).append("only")
        elif denied or (verb.needs and not things) or not passes(at):
            at.at = before
            return ""
    return _with_phrases(said, verb, things, places, times)


def _with_phrases(
    said: str, verb: Verb, things: list[str], places: list[str], times: list[str]
) -> str:
    """Return a verb with its phrases as English orders them; nothing of what says too little."""
    if verb.needs and not things and not (verb.at and places):
        return ""
    often = times and all(each.startswith(("every ", "on ", "once ", "twice ")) for each in times)
    if verb.does == said == "pay" and often and not (things or places):
        return ""  # what for, nobody knows
    if places and places[0].startswith("\0"):
        said = ""
    elif verb.alone and not things:
        said = verb.alone
    parts = [said, *things, verb.after, *places, *times]
    return " ".join(filter(None, parts)).replace("\0", "").strip()


def _reason(at: Reader) -> str:
    """Return why, nothing for a reason that is not known."""
    start = at.at
    at.at += 1
    at.takes("sa")
    at.takes("ang")
    if at.low in _MANY:
        at.at += 1
        if thing := thing_at(at):
            return f"because there are many {thing}"
    elif at.low in at.known.qualities and at.ahead(1) == "ang":
        quality = at.known.words.get(at.low, "")
        at.at += 2
        at.takes("mga")
        if quality and (thing := thing_at(at)):
            return f"because of {quality} {re.sub(r'^(?:an?|the) ', '', thing)}"
    elif done := predicate(at):
        return f"because they {done}"
    elif not begins(at):
        thing = thing_at(at)
        if thing and (not at.low or at.low in JOINS):
            return f"because of {thing}"
    at.at = start
    return ""


def _inverse(at: Reader) -> str:
    """Return what comes first and is used, driven or loved: "GCash ang gamit sa bayaran"."""
    start = at.at
    thing = thing_at(at, kept=True)
    if thing and at.takes("ang"):
        at.takes("mga")
        does = at.known.inverse.get(at.low, "")
        verb = verb_of(at.known, at.low)
        if not does and verb is not None and verb.suffers:
            does = verb.does
        if does:
            at.at += 1
            thing = joined("a ", thing) if does in ("drive", "ride") else thing
            does, _, after = does.partition(" *")
            return _phrases(at, does, Verb(does, after=after.strip()), "", thing)
    at.at = start
    return ""
