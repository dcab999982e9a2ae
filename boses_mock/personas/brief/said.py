"""What a brief asks and no rule understands, said of the person.

Every clause is told as what it is. What somebody does is put into the third person ("pays
suppliers in cash"), what somebody is gets its verb ("is health-conscious"), a thing its article
("a tight budget"), and what is in no English is quoted, since nobody here can inflect it. A
clause is told whole, in words that do not recite the group's text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from boses_mock.kernel.rng import Stream
from boses_mock.market.model import folded
from boses_mock.personas.brief.filipino import in_english
from boses_mock.personas.text import joined, listed, lowered, with_article

from .whole import ASIDES, LOOSE, quoted_whole, whole

_SUBJECT = re.compile(r"^(?:(?:who|they|she|he|people who|those who)\s+|and\s+|also\s+)+", re.I)
_SUBJECT_ELSEWHERE = re.compile(
    r"^(?:(?:sila ay|sila|sila'y|siya ay|at|pero|na|lagi|laging)\s+)+", re.I
)
_VERBS_WORDS = """
love like use shop save prefer value follow want seek enjoy watch buy care trust spend work live
play read need dislike avoid hate listen look plan try eat drink cook travel own rent drive ride
pay send check compare expect think believe feel worry distrust order share post stream collect
support raise dream hope attend go stay research switch refuse restore make build paint grow keep
sell teach study learn volunteer join visit write sing dance train repair breed race sleep wake
delete stop skip ask help give donate get call rise smoke garden pray bring carry take earn
borrow lend invest budget wear speak talk meet come return move leave run walk cycle swim hike
bake sew fish farm knit commute exercise meditate gamble bet bargain haggle recycle order fear
miss suffer struggle manage organise organize host lead serve wait rely depend belong know
remember celebrate fast chat message text video-call browse scroll download upload subscribe review
recommend consider find hunt crave upgrade swap scroll queue chase guard track shift test
recommend tend look prepare pack wash clean feed adopt foster mind fetch juggle balance supply
remit owe lose win finish start begin open close book reserve choose pick mix turn put set
babysit pawn accept complain boycott roast brew practise
observe grill fry regret respect admire transfer deposit withdraw argue vote jog nap cater haul
supervise mentor coach tutor camp surf dive paddle skate gossip daydream stash hoard top refill
"""
_VERBS = frozenset(_VERBS_WORDS.split())
_PAST_WORDS = """
came grew went left got bought built had took made found began won met lost spent sold taught ran
drove rode gave kept quit fell felt became broke chose wrote sent paid worked
"""
_PAST = frozenset(_PAST_WORDS.split())
_MEMBERS = frozenset(["devotees", "fans", "members", "supporters", "believers", "volunteers"])
# What somebody is: "Seventh-day Adventists", "first-time condo buyer", "K-pop fan".
_KIND_OF_PERSON = re.compile(
    r"(?:(?!(?:a|an|the|of|for|by|with|and|to|from)\b)[\w'’-]{2,20} ){0,3}[\w-]{0,20}"
    r"(?:(?<!l)(?<!ex)ist|arian|venturer|lover|fan|member|volunteer|leader|collector|convert|"
    r"owner|buyer|graduate|learner|beginner|earner|gamer|runner|hiker|cyclist|hobbyist|believer|"
    r"devotee|supporter|drinker|eater|smoker|saver|planner|shopper|reader|viewer|listener|"
    r"commuter|renter|seeker|explorer|fanatic|addict|enthusiast|churchgoer|spender|hunter)s?",
    re.IGNORECASE,
)
_POINTS = re.compile(r"\b(?:it|them|this|these)\b", re.IGNORECASE)  # at what another clause says
_FIXED = {"have": "has", "has": "has", "are": "is", "is": "is", "were": "was", "was": "was"}
_MODALS = frozenset(["can", "cannot", "could", "would", "will", "must", "may", "might", "should"])
_ADVERBS_WORDS = """
always often usually sometimes mainly mostly rarely regularly only still never seldom hardly
frequently occasionally daily actively secretly generally sincerely really truly
"""
_ADVERBS = frozenset(_ADVERBS_WORDS.split())
_QUALITIES_WORDS = """
conscious savvy minded oriented focused driven aware sensitive friendly curious active frugal
thrifty ambitious sociable busy practical pragmatic skeptical sceptical optimistic adventurous
creative religious independent outgoing organised organized careful loyal impulsive spontaneous
introverted extroverted trendy stylish shy calm patient stubborn proud afraid tired worried
interested hooked devoted dedicated addicted used obsessed keen fond wary anxious bored averse
free prone intolerant allergic bilingual suspicious
generous cautious hardworking homesick retired single married lonely confident shy reliant
"""
_QUALITY = re.compile(
    rf"(?:(?:very|highly|quite|not|always) )?(?:[\w]+[- ])?(?:{'|'.join(_QUALITIES_WORDS.split())})"
    r"(?: (?:of|about|in|on|to|with|for|by|at)\b.*)?",
    re.IGNORECASE,
)
# What is one by its ending, if what it is of or about follows: "impatient with late riders".
_ADJECTIVE = re.compile(
    r"(?:(?:very|highly|quite|not|too|more) )?(?!(?:native|relative|detective|vegetable|client|"
    r"ingredient|executive|table)s? )[a-z]{3,14}(?:ful|ous|ive|less|able|ible|ient|ical|ished)"
    r" (?:of|about|in|on|to|with|for|by|at|towards?|over)\b.{1,200}",
    re.IGNORECASE,
)
_KIN_WORDS = """
wife husband spouse partner son daughter child children kids kid mother father mum mom dad parents
brother sister brothers sisters siblings in-laws grandparents boss employer landlord family
"""
_KIN = frozenset(_KIN_WORDS.split())
_CLAIMING = frozenset(
    [
        "open",
        "opens",
        "closed",
        "is",
        "are",
        "was",
        "were",
        "costs",
        "cost",
        "must",
        "should",
        "matters",
        "matter",
        "comes",
        "come",
    ]
)
_STATING = frozenset(["has", "have", "can", "cannot", "will", "does", "do", "had"])
_ARE = frozenset(["are", "is", "were", "was"])
_LOOSE_WORDS = """
ng sa na ang mga at dan yang di ke dari untuk dengan va cua o voi cho la ma paid made come bought
"""
_LOOSE = LOOSE | frozenset(_LOOSE_WORDS.split())
_FOREIGN_WORDS = """
ng sa na ang mga ay dan yang di ke dari untuk dengan tidak suka pakai punya anak rutin ikut saya
aktif selalu sering mahilig hilig wala walang gusto laging palagi nag hindi khong thich hay dung
nguoi va cua voi cho la ma belum juga lebih suporter narik orang istri jualan masih kredit jam
kurangi asam warung motor taong gulang guro asawa tiệm xe quê đi thuê theo xem
gustong lo trồng nhà riêng berhijab rumah sendiri
"""
_FOREIGN = frozenset(_FOREIGN_WORDS.split())
# A Filipino verb, or a word said twice: "nagpapagasolina araw-araw".
_FILIPINO = re.compile(
    r"\b(?:nag(?!ging|s\b)[a-z]{4}|nang[aeiou]|naka[a-z]{3}|naki[a-z]{3}|ipina|ginag|pinag|pinak|"
    r"([a-z]{3,8})-\1\b)",
    re.IGNORECASE,
)
_JOINED = re.compile(r"\s(?:and|but|&|then)\s(?=\w)", re.IGNORECASE)
# What begins like this is a piece of something: a number, a day, one of several, a participle.
_PIECE = re.compile(
    r"(?:\d|(?:one|two|three|four|five|six|seven)\b|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:to|and)\b|"
    r"the (?:eldest|youngest|other|rest|first|second|last)\b|"
    r"\w{1,20}ed(?: (?:by|in|on|at|for|with|to|of|\d)|$)|.{0,120}\b(?:only|every|daily)\b)",
    re.IGNORECASE,
)
CLAUSES = 9
_POINTING = 2  # words that may stand before what points at another clause
VERBS = 4
THINGS = QUOTED = 2


@dataclass(frozen=True, slots=True)
class Said:
    """``follows`` follows a person's name, and so does ``besides``; ``things`` are what matters
    to them; ``quoted`` are words that stand as they are; ``claims`` are sentences of their own.
    Each is empty where there is none."""

    follows: str = ""
    besides: str = ""
    things: str = ""
    quoted: str = ""
    claims: tuple[str, ...] = ()


def followed(clause: str) -> str:
    """Return a clause without the subject that a persona's name takes the place of."""
    told = _SUBJECT.sub("", clause).replace("video call", "video-call")
    return in_english(_SUBJECT_ELSEWHERE.sub("", told))


def brief(draw: Stream, clauses: tuple[str, ...]) -> Said:
    """Return clauses as what can be said of a person, in an order of that person's own."""
    parts = tuple(part for each in clauses for part in apart(each) if not _points(part))
    kept = draw.sample(parts, CLAUSES) if len(parts) > CLAUSES else list(parts)
    if not kept:
        return Said()
    start = draw.below(len(kept))
    turn = draw.below(len(ASIDES))
    turned = [_told(each, turn + place) for place, each in enumerate(_turned(kept, start))]
    quoted = [each for each in turned if _is_foreign(each)]
    claims = [each for each in turned if each not in quoted and _is_claim(each)]
    own = [each for each in turned if each not in quoted and each not in claims]
    verbs = [(each, _third_person(each)) for each in own]
    qualities = [lowered(each) for each, verb in verbs if not verb and _is_quality(each)]
    things = [
        with_article(each)
        for each, verb in verbs
        if not (verb or _is_quality(each) or _is_piece(each))
    ]
    are = [f"is {listed(qualities)}"] if qualities else []
    does = [verb for _, verb in verbs if verb]
    most = VERBS if len(does) > VERBS else len(does)
    return Said(
        ", and ".join([*are, *([listed(does[:most])] if does else [])]),
        listed(does[most:]),
        listed(things[:THINGS]),
        "”, “".join(quoted[:QUOTED]),
        tuple(f"their {low}" if low.split()[0] in _KIN else low for low in map(lowered, claims)),
    )


def _points(part: str) -> bool:
    """Tell whether a part points at what was said before it: "feed them", not "and bake it"."""
    found = _POINTS.search(part)
    return found is not None and len(part[: found.start()].split()) <= _POINTING


def apart(clause: str) -> Iterator[str]:
    """Yield the parts of a clause that say one thing each: two verbs are two parts."""
    at = 0
    for found in _JOINED.finditer(clause):
        rest, begun = clause[found.end() :], clause[at : found.start()]
        if says(rest) and not _points(rest) and says(begun):
            yield clause[at : found.start()]
            at = found.end()
    yield clause[at:]


def says(clause: str) -> bool:
    """Tell whether words are what somebody does or is."""
    return bool(_third_person(clause)) or (" " in clause and _is_quality(clause))


def _told(clause: str, turn: int) -> str:
    """Return a clause whole, as it may be told: not in a row of words as long as in the brief."""
    if _is_foreign(clause):
        return quoted_whole(clause)
    done = _third_person(clause)
    first = clause.partition(" ")[0].casefold()
    return whole(clause, turn, verb=bool(done), changes=done.partition(" ")[0] != first)


def _turned(parts: list[str], start: int) -> list[str]:
    """Return parts in another order than the brief's, so that no two follow on as they did."""
    return [*reversed(parts[:start]), *reversed(parts[start:])]


def _is_foreign(clause: str) -> bool:
    """Tell whether a clause is in another language: by its script or its small words."""
    words = clause.casefold().split()
    strange = sum(not word.isascii() for word in words)
    small = not _FOREIGN.isdisjoint([*words, *folded(clause).split()])
    return small or strange * 2 > len(words) or _FILIPINO.search(clause) is not None


def _is_claim(clause: str) -> bool:
    """Tell whether a clause has a subject of its own: "ceremonies cost much"."""
    subject, verb, *_ = [*clause.casefold().split(), "", ""]
    if _third_person(clause):
        return False
    if subject in _KIN and (verb in _STATING or _inflected(verb, "") == verb != ""):
        return True
    states = not _ARE.isdisjoint(clause.casefold().split()[1:4])
    return verb in _CLAIMING or (subject.endswith("s") and verb in _VERBS) or states


def _is_piece(clause: str) -> bool:
    """Tell whether a clause is no thing by itself: "13 and 18", "from Batangas", "raised by"."""
    first, *rest = clause.casefold().split()
    if not rest and clause[:1].isupper():
        return True
    return (first in _LOOSE and first not in ("a", "an", "the")) or bool(_PIECE.match(clause))


def _is_quality(clause: str) -> bool:
    """Tell whether a clause is what somebody is ("health-conscious"), not what they do."""
    return (_QUALITY.fullmatch(clause) or _ADJECTIVE.fullmatch(clause)) is not None


def acts(clause: str) -> bool:
    """Tell whether a clause says what somebody does."""
    return bool(_third_person(clause))


def _third_person(clause: str) -> str:
    """Return "love tea" and "loves tea" as "loves tea"; nothing where no known verb opens."""
    word, _, rest = clause.partition(" ")
    low = word.casefold()
    if _KIND_OF_PERSON.fullmatch(clause):
        return joined("is a ", clause.removesuffix("s"))
    if low in _MEMBERS and rest:
        return f"is a {low[:-1]} {rest}"
    if low == "bank" and rest.startswith("with "):
        return f"banks {rest}"
    if low in ("no", "without") and rest:
        return f"does without {rest}"
    if low in ("do", "does") and rest.startswith("not "):
        return f"does {rest}"
    if low in _ADVERBS and rest:
        done = _third_person(rest)
        return f"{low} {done}" if done else ""
    if rest.startswith(("of ", "open ", "opens ", "closed ")):
        return ""
    if low in _FIXED or low in _MODALS:
        return f"{_FIXED.get(low, low)} {rest}".strip() if rest else ""
    return f"{done} {rest}".strip() if (done := _inflected(low, rest)) else ""


def _inflected(low: str, rest: str) -> str:
    """Return a verb as it follows a name: "saves", "saved", "is saving", or nothing."""
    if low in _VERBS:
        if low.endswith("y") and low[-2] not in "aeiou":
            return low[:-1] + "ies"
        return low + ("es" if low.endswith(("s", "sh", "ch", "go", "x")) else "s")
    if low in _PAST:
        return low
    stems: Iterable[str] = _stems(low)
    if _VERBS.isdisjoint(stems):
        return ""
    if low.endswith("ing"):
        return f"is {low}" if rest else ""
    return f"was {low}" if low.endswith("ed") and rest.startswith("by ") else low


def _stems(low: str) -> set[str]:
    """Return what a verb may be without its ending."""
    cut = {low.removesuffix(end) for end in ("s", "es", "d", "ed", "ing")} - {low}
    cut |= {f"{low[:-3]}e"} if low.endswith("ing") else set()
    cut |= {f"{low[:-3]}y"} if low.endswith("ies") else set()
    return cut | {each[:-1] for each in cut if each[-1:] == each[-2:-1]}
