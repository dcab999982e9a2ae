"""Verbs as they follow a person's name: "love tea" and "loves tea" are "loves tea"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from boses_mock.kernel.remember import remembered
from boses_mock.personas.text import joined, lowered

from .guessed import guessed_verb, stems_of
from .known_verbs import KNOWN

VERBS = KNOWN
_PAST_WORDS = """
came grew went left got bought built had took made found began won met lost spent sold taught ran
drove rode gave kept rebuilt survived quit fell felt became broke chose wrote sent paid worked did
"""
_PAST = frozenset(_PAST_WORDS.split())
# A verb that is the first part of a thing.
_COMPOUND = re.compile(
    r"(?:work|rent|book|farm|garden|fish|study|run|text|dream|play) (?:permits?|visas?|pass|"
    r"shifts?|hours|clubs?|land|sauce|groups?|routes?|messages?|jobs?|schools?|money|control|"
    r"stalls?)\b|"
    r"milk (?:tea|powder|products?|bottles?|chocolate)\b|"
    r"(?:live|stream|shop) (?:selling|sellers?|streams?|streaming|shopping|bands?|music|concerts?|"
    r"signs?|floors?)\b"
)
# Of a participle with these after it somebody is the object: "raised by an aunt", "based in Cebu".
_SUFFERED_TEXT = """
is: based in at|married to with for since|employed at by in as|stationed in at|assigned to in at
is: posted to in at|deployed to in at|insured with by through|covered by under|enrolled in at
is: registered with as|known for as|burdened by with|divorced from since with|engaged to
is: separated from since with|paid in by per through via at|affected by|surrounded by|tied to
was: born in on to at into|raised by in on as|educated at in by|trained by as at|schooled in at
was: brought up|diagnosed with|hired by as|forced to|scammed by on via|cheated by|hit by
was: laid off|taught by to|displaced by|orphaned at by|adopted by
"""
_SUFFERED = {
    word: (is_was, frozenset(after))
    for is_was, each in (
        (line.split(": ")[0], each)
        for line in _SUFFERED_TEXT.strip().splitlines()
        for each in line.split(": ")[1].split("|")
    )
    for word, *after in (each.split(),)
}
_PAYDAYS = (
    *("every ", "each ", "by the ", "per ", "weekly", "daily", "monthly", "in cash", "on "),
    *("in dollars", "in US dollars", "in USD", "in pesos", "in kind", "through ", "via "),
    *("fortnightly", "twice ", "once ", "in SGD", "in Singapore dollars", "in baht", "in ringgit"),
    *("in rupiah", "in dong", "in advance", "late", "piece", "hourly", "into "),
)
_LASTING = frozenset(
    ["trusted", "loved", "respected", "admired", "liked", "supported", "employed", "inspired"]
)
# What is people as often as it is done: "teachers and guards at a mall".
_PEOPLE = frozenset(
    [
        "nurses",
        "guides",
        "guards",
        "cooks",
        "hosts",
        "models",
        "pilots",
        "tutors",
        "coaches",
        "shoppers",
    ]
)
# Verbs that name a trade where people of it follow: "call center agents", "farm owners".
_TRADE = re.compile(
    r"(?:call|work|farm|fish|market|book|dance|train|garden|bank|shop|ship|store|plant|test|ride|"
    r"load|host|travel|design|guard|trade|research|support|water|mail|process|quality|film|show|"
    r"ferry|dock|pool|dive|wash|drill|pump|tile|tow|"
    r"water|stock|record|gas|cook|sport|shift|order|line|floor)(?: [a-z]{2,12})? "
    r"(?:agents?|workers?|owners?|vendors?|sellers?|operators?|drivers?|staff|employees|teachers?|"
    r"instructors?|managers?|supervisors?|attendants?|guards?|crews?|tellers?|growers?|helpers?|"
    r"specialists?|engineers?|technicians?|traders?|hands?|keepers?|tenants?|mechanics?|"
    r"cleaners?|captains?|porters?|inspectors?|assistants?|clerks?)\b"
)
# What somebody is in a club, a church or a street: "surau committee member".
_ROLE = re.compile(
    r"(?:[\w'-]{2,20} ){1,4}(?:member|leader|volunteer|coordinator|chairman|chairwoman|treasurer|"
    r"secretary|captain|organiser|organizer|elder|deacon|catechist|activist|coach)|"
    r"homemaker(?: (?:in|from|at) [\w' -]{2,40})?",
    re.IGNORECASE,
)
_DONE_WORDS = (
    "married flown been had owned used tried bought seen heard worked finished travelled left held"
)
_DONE = frozenset(_DONE_WORDS.split())  # what one has never
_MEMBERS = frozenset(["devotees", "fans", "members", "supporters", "believers", "volunteers"])
# What somebody is: "Seventh-day Adventists", "first-time condo buyer", "K-pop fan".
_KIND_OF_PERSON = re.compile(
    r"((?:(?!(?:a|an|the|of|for|by|with|to|from|no|not|as|are|is|was|were|have|"
    r"has|trained|on|in|at|about|into|over)\b)[\w'’-]{2,20} ){0,4}[\w-]{0,20}"
    r"(?:(?<!l)(?<!ex)ist|arian|venturer|lover|fan|member|volunteer|leader|collector|convert|"
    r"owner|buyer|graduate|learner|beginner|earner|gamer|runner|hiker|cyclist|hobbyist|believer|"
    r"devotee|supporter|drinker|eater|smoker|saver|planner|shopper|reader|viewer|listener|"
    r"commuter|follower|renter|seeker|explorer|fanatic|addict|enthusiast|churchgoer|spender|hunter|"
    r"resident|citizen|teller|scholar|breadwinner|seam[ae]n|nurse|teacher|officer|engineer|technician|supervisor|operator|crew)s?)"
    r"( (?:with|at|for|of) .{1,60})?",
    re.IGNORECASE,
)
_SOLE = re.compile(r"(?:sole|main|only) ", re.IGNORECASE)
_FAITHFUL = re.compile(
    r"((?:(?:devout|practising|practicing|[Bb]orn[- ][Aa]gain|Tamil|Punjabi|"
    r"Malay|Chinese|Roman) ){0,2}"
    r"(?:Methodist|Anglican|Lutheran|Presbyterian|Baptist|Catholic|Protestant|Adventist|Christian|"
    r"Muslim|Hindu|Buddhist|Taoist|Sikh))s?( (?:from|in|of) .{1,60})?"
)
_NAMED = re.compile(r" and |methodist|baptist|adventist|presbyterian", re.IGNORECASE)
_FAITHS_WORDS = """
buddhist taoist daoist hindu muslim catholic christian sikh jew protestant anglican methodist
baptist lutheran adventist presbyterian evangelical pentecostal confucian jain
"""
_FAITHS = re.compile(rf"\b({'|'.join(_FAITHS_WORDS.split())})(?=\b)")
# "worked as electricians in Doha"
_AS_MANY = re.compile(r"\b(as|become) ([a-z-]{3,20}[^s\W])s(?=$| (?:in|at|for|on)\b)")
# A verb that ends what somebody does, and is no thing: "drink strong tea and smoke".
_LONE = re.compile(r" and (smoke|gamble|cook|sew|pray|sing|dance|travel|swim|bake|garden|cycle)$")
# "get tips and change them", "sell fish and give half away"
_TOO = re.compile(r"(?<= and )([a-z]{2,12})(?= (?:them|it|half|some|most|all|him|her)\b)")
_BOTH = re.compile(r"(?:and|or) (\w{2,15})\b")  # "love and share memes"
_FIXED = {"have": "has", "has": "has", "are": "is", "is": "is", "were": "was", "was": "was"}
_MODALS = frozenset(["can", "cannot", "could", "would", "will", "must", "may", "might", "should"])
_ADVERBS_WORDS = """
always often usually sometimes mainly mostly rarely regularly only still never seldom hardly
frequently occasionally daily actively secretly generally sincerely really truly now currently
"""
ADVERBS = frozenset(_ADVERBS_WORDS.split())
# These stand after what somebody is: "is now a technician", "is always hunting for bargains".
_OF_STATES = ADVERBS - {"daily", "rarely", "seldom", "hardly"}
# A word that points at what was said before: "change them", "withdraw all of it".
BACK = re.compile(
    r"\b(?:them|(?-i:it)|(?:all|half|most|some|part|any|both|each|a third) of (?:it|them|that)|"
    r"the (?:rest|same)(?! (?:day|time|way|place|week|month)))\b",
    re.IGNORECASE,
)
_AND_THEN = re.compile(
    r" (?:and|but|then) (?:then |also )?(\w{2,14})"
    r"(?= (?:\w{2,12} )?(?:it|them|all of|half of|most of|some of|part of|the rest|each of)\b)"
)
# So is what is done to it later on: "uses it but feel guilty about it".
_AND_OF_IT = re.compile(r" (?:and|but|then) (\w{2,14})(?= (?:[\w'-]{2,14} ){1,5}(?:it|them)\b)")
# What people are said to be doing is what they do again and again: "growers checking prices".
_HABITS_WORDS = """
buy check order sell eat drink read watch listen use drive ride cook send grow raise shop commute
play run keep rent fish supply restock compare avoid work teach farm accept refuse collect follow
"""
_HABITS = frozenset(_HABITS_WORDS.split())
# What goes on with these is no new deed: "wants to sew and sell them", "lets them cook and eat it".
_NO_OTHER = re.compile(
    r"\b(?:to \w{2,14}|can|could|will|would|must|should|may|might|(?:does|do|did) not|lets?|makes?|"
    r"helps?|watch\w{0,2}|hav\w{1,2} \w{1,12})\b(?! [A-Z])"
)
_OF = frozenset(
    [
        "thinking",
        "dreaming",
        "approving",
        "keep",
        "dream",
        "dreams",
        "boast",
        "boasts",
        "approve",
        "think",
        "thinks",
    ]
)
_WHO_DO = re.compile(r"(?:students|mothers|mums|moms|parents|women|adults|couples)\b")
_PEOPLE_OF = re.compile(r"[A-Z][a-z]{2,14}(?:i|ian|ean|an|ese|ino|ina|ish|ic) ")


@remembered(2_048)
def third_person(clause: str) -> str:
    """Return "love tea" and "loves tea" as "loves tea"; nothing where no known verb opens."""
    word, _, rest = clause.partition(" ")
    low = word.casefold()
    if rest.startswith(("'n ", "’n ")):
        return ""  # a name: "Touch 'n Go QR"
    if low in _OF_STATES and (one := third_person(rest)).startswith(("is ", "was ")):
        state, _, what = one.partition(" ")
        return f"{state} {low} {what}"
    if is_one := _is_one(clause):
        return is_one
    opened = _fixed_opening(low, rest)
    if opened is not None:
        return _both(opened)
    if low in ADVERBS and rest:
        done = third_person(rest)
        return f"{low} {done}" if done else ""
    if low not in _OF and rest.startswith(("of ", "open ", "opens ", "closed ")):
        return ""
    if low in _FIXED or low in _MODALS:
        return _both(f"{_FIXED.get(low, low)} {rest}".strip()) if rest else ""
    if (both := _BOTH.match(rest)) and both[1] in VERBS and low in VERBS:
        rest = f"{both[0].split()[0]} {_inflected(both[1], '')}{rest[both.end() :]}"
    if " and " in rest and not _NO_OTHER.match(rest):
        rest = _TOO.sub(_doing_too, rest)
    done = _inflected(low, rest)
    if done and low in VERBS and (lone := _LONE.search(rest)):
        rest = f"{rest[: lone.start(1)]}{_inflected(lone[1].casefold(), '')}"
    return _both(_AS_MANY.sub(_as_one, f"{done} {rest}".strip())) if done else ""


_ODD = {"bank": "banks", "do": "does"}


def _both(told: str) -> str:
    """Return "gets tips and change them" as "gets tips and changes them"."""
    found = _AND_THEN.search(told) or _AND_OF_IT.search(told)
    if (
        not found
        or found[1] not in (*VERBS, "bank", "do")
        or _NO_OTHER.search(told[: found.start()])
    ):
        return told
    return (
        f"{told[: found.start(1)]}"
        f"{_ODD.get(found[1]) or _inflected(found[1], told[found.end() + 1 :])}"
        + _both(told[found.end() :])
    )


def _is_one(clause: str) -> str:
    """Return "night owls" as "is a night owl"; nothing of what is no kind of person."""
    found = _KIND_OF_PERSON.fullmatch(clause)
    first = clause.partition(" ")[0]
    if faith := _FAITHFUL.fullmatch(clause):
        return joined("is a ", faith[1]) + (faith[2] or "")
    if not found or " who " in clause or first.casefold() in _OF_STATES:
        return joined("is a ", lowered(clause)) if _ROLE.fullmatch(clause) else ""
    one = found[1].removesuffix("s")
    one = f"{one[:-3]}man" if one.endswith("men") else one
    plain = one.partition(" ")[0][1:].islower() and not _NAMED.search(one)
    one = lowered(one) if plain and not _PEOPLE_OF.match(one) else one
    one = _FAITHS.sub(lambda faith: faith[1].capitalize(), one)
    return joined("is the " if _SOLE.match(one) else "is a ", one) + (found[2] or "")


_LOANS = re.compile(r"(?:[a-z-]{3,12} )?(?:loans|credit|debts?)(?: (?:with|from|at) .{2,60})?$")
_BY_TURNS = re.compile(r"(?:[\w-]{2,10} ){0,3}shifts?(?: .{2,60})?")


def _fixed_opening(low: str, rest: str) -> str | None:
    """Return what words that open like no verb come to, None where they are to be inflected."""
    after = rest.partition(" ")[0]
    match low:
        case _ if low in _MEMBERS and rest:
            return f"is a {low[:-1]} {rest}"
        case "never" if after in _DONE:
            return f"has never {rest}"
        case "rotating" | "permanent" | "alternating" | "split" if _BY_TURNS.fullmatch(rest):
            return f"works {low} {rest}"
        case "supply" | "stock" if rest.startswith("from "):
            return f"gets supplies {rest}"
        case "board" | "lodge" if after in ("with", "in", "at"):
            return f"{low}s {rest}"
        case "part-time" if rest:
            return f"works part-time {rest}"
        case "may" if after not in (*VERBS, "not", "be", "have"):
            return ""  # Filipino: there is
        case "no" if after == "longer":
            done = third_person(rest.removeprefix("longer "))
            return f"is no longer {done[3:]}" if done[:3] == "is " else joined("no longer ", done)
        case "are" if one := _is_one(rest) or _one_of_many(rest):
            return one
        case "not" if rest.startswith("yet "):
            return _not_yet(rest.removeprefix("yet "))
        case "not" if after == "into":
            return f"is not {rest}"
        case "about" if rest.startswith("to "):
            return f"is about {rest}"
        case "no" if rest.endswith(" yet"):
            return f"has {low} {rest}"
        case "bank" if after == "with":
            return f"banks {rest}"
        case "open" if after == "to":
            return ""
        case "no" if rest.endswith(" ever"):
            return f"never touches {rest.removesuffix(' ever')}"
        case "no" if _LOANS.match(rest):
            return f"takes no {rest}"
        case "bank" if rest.startswith("only with "):
            return f"has no other bank than {rest.removeprefix('only with ')}"
        case "no" if rest.startswith("more "):
            return f"wants {low} {rest}"
        case "no" if rest in _OWNED:
            return f"has no {rest}"
        case "no" | "without" if rest:
            return f"has no {rest}" if low == "no" and " " in rest else f"does without {rest}"
        case "do" | "does" if rest:
            return f"does {rest}"
        case "paid" if rest.startswith(_PAYDAYS):
            return f"is paid {rest}"
        case _ if low in _SUFFERED and after in _SUFFERED[low][1]:
            return _AS_MANY.sub(_as_one, f"{_SUFFERED[low][0]} {low} {rest}")
        case _:
            return None


_MANY = re.compile(  # "radiographers at a hospital", not "conscious of costs"
    r"((?:(?!(?:of|at|in|for|on|with|to|from|by|about|not|more|less|very|as)\b)[a-z'-]{2,20} ){0,3}"
    r"(?:(?!\w{1,20}(?:ous|ss|us|is)\b)[a-z-]{3,20}))s(?= (?:at|in|for|of|from|who)\b|$)"
)


def _one_of_many(people: str) -> str:
    """Return "radiographers at a hospital" as "is a radiographer at a hospital"."""
    found = _MANY.match(people)
    if not found:
        return ""
    one = f"{found[1][:-2]}y" if found[1].endswith("ie") else found[1]
    return joined("is a ", one) + people[found.end() :]


def _not_yet(rest: str) -> str:
    """Return what somebody has not done so far, by whether it is a deed or a state."""
    first = rest.partition(" ")[0].casefold()
    if first in VERBS or first in ("have", "own"):
        return f"does not yet {rest}"
    return f"is not yet {rest}" if first.endswith(("ed", "ing")) or first in _ABLE else ""


_ABLE = frozenset(["ready", "sure", "able", "willing", "convinced", "used"])
_OWNED_WORDS = """
car cars motorbike motorcycle vehicle licence license laptop computer wifi internet helper maid debt
debts savings insurance
"""
_OWNED = frozenset(_OWNED_WORDS.split())


def _doing_too(found: re.Match[str]) -> str:
    return _inflected(found[1], "") if found[1] in VERBS else found[1]


def _as_one(found: re.Match[str]) -> str:
    return joined(f"{found[1]} a ", found[2])


def _inflected(low: str, rest: str) -> str:
    """Return a verb as it follows a name: "saves", "saved", "is saving", or nothing."""
    whole = f"{low} {rest}"
    if low in _PEOPLE and rest.startswith(("in ", "who ", "at ", "from ", "working ", "of ")):
        return ""
    if low in VERBS and (_COMPOUND.match(whole) or _TRADE.match(whole)):
        return ""
    if low in VERBS:
        if low.endswith("y") and low[-2] not in "aeiou":
            return low[:-1] + "ies"
        return low + ("es" if low.endswith(("s", "sh", "ch", "go", "x")) else "s")
    if low in _PAST:
        return low
    stems: Iterable[str] = stems_of(low)
    if VERBS.isdisjoint(stems):
        return guessed_verb(low, rest)
    if low.endswith("ing"):
        if not rest or _WHO_DO.match(rest):
            return ""
        habit = next((each for each in sorted(stems) if each in _HABITS), "")
        return _inflected(habit, rest) if habit else f"is {low}"
    if not low.endswith("ed") or not rest.startswith("by "):
        return low
    return f"is {low}" if low in _LASTING else f"was {low}"
