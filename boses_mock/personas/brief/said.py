"""What a brief asks and no rule understands: a few of its words, said of the person.

Every clause is told as what it is. What somebody does is put into the third person ("pays
suppliers in cash"), what somebody is gets its verb ("is health-conscious"), a thing its article
("a tight budget"), and what is in no English is quoted, since nobody here can inflect it. A
clause is cut to a handful of words: a persona speaks in its own, and never recites the group's
text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from boses_mock.kernel.rng import Stream
from boses_mock.market.model import folded
from boses_mock.market.vocabulary import number_of
from boses_mock.personas.brief.filipino import in_english
from boses_mock.personas.text import joined, listed, lowered, with_article

_SUBJECT = re.compile(
    r"^(?:(?:who|they|she|he|people who|those who)\s+|and\s+|also\s+|but\s+|yet\s+)+", re.I
)
_SUBJECT_ELSEWHERE = re.compile(
    r"^(?:(?:sila ay|sila|sila'y|siya ay|at|pero|na|lagi|laging)\s+)+", re.I
)
_VERBS_WORDS = """
count dine bike weigh eye ponder mull breastfeed pump alternate combine split barter import export
ship deliver freelance moonlight consume purchase acquire inherit maintain fix customise customize
decorate renovate furnish
tidy scrub mop sweep steam boil ferment pickle preserve freeze reheat blend sip chew forgo sacrifice
compromise negotiate lease sublet welcome entertain mourn honour honor obey preach confess worship
stretch lift perform audition compete cheer wager curate photograph caption unfollow mute enrol
enroll
memorise memorize graduate migrate relocate settle carpool refuel earmark allot allocate set-aside
restock replenish stock hire supply binge snack vent downgrade economise economize monitor delay
postpone hide wonder assume doubt suspect handle sponsor crochet sketch climb fly identify consult
google reply react respond chip indulge resell thrift declutter aim strive aspire intend hesitate
tolerate resent envy idolise emulate imitate rewatch replay stockpile batch-cook meal-prep pre-order
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
drove rode gave kept rebuilt survived quit fell felt became broke chose wrote sent paid worked
"""
_PAST = frozenset(_PAST_WORDS.split())
_MEMBERS = frozenset(["devotees", "fans", "members", "supporters", "believers", "volunteers"])
# What somebody is: "Seventh-day Adventists", "first-time condo buyer", "K-pop fan".
_KIND_OF_PERSON = re.compile(
    r"((?:(?!(?:a|an|the|of|for|by|with|to|from|no|not)\b)[\w'’-]{2,20} ){0,4}[\w-]{0,20}"
    r"(?:(?<!l)(?<!ex)ist|arian|venturer|lover|fan|member|volunteer|leader|collector|convert|"
    r"owner|buyer|graduate|learner|beginner|earner|gamer|runner|hiker|cyclist|hobbyist|believer|"
    r"devotee|supporter|drinker|eater|smoker|saver|planner|shopper|reader|viewer|listener|"
    r"commuter|renter|seeker|explorer|fanatic|addict|enthusiast|churchgoer|spender|hunter|"
    r"scholar|seam[ae]n|nurse|teacher|officer|engineer|technician|supervisor|operator|crew)s?)"
    r"( (?:with|at|for|of) .{1,60})?",
    re.IGNORECASE,
)
_DOING = re.compile(r"\w ((?!working|living|aged|earning)[a-z]{3,14}ing (?!of\b)\S.{2,80})$")
_NAMED = re.compile(r" and |methodist|baptist|adventist|presbyterian", re.IGNORECASE)
_MEMBER_OF = re.compile(r"^(members? of) an? ", re.IGNORECASE)  # in words of our own
_AS_MANY = re.compile(r"\b(as|become) ([a-z-]{3,20}[^s\W])s$")  # "worked as electricians"
_KIN = re.compile(
    r"(?:(?:their|his|her|with|whose) )?(husbands?|wife|spouse|partner|mother|father|parents|"
    r"children|kids|sons?|daughters?|siblings|brothers?|sisters?|eldest|in-laws) "
    r"(?!(?:of|and|in|at|with|without|who|that|from|aged)\b)(\w.{1,80})",
    re.IGNORECASE,
)
_POINTS = re.compile(  # at what another clause says, or at more people than one
    r"\b(?:it|them|this|these)\b|\btogether$", re.IGNORECASE
)
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
scared terrified nervous home away torn caught unsure undecided reluctant hesitant willing ready
picky strict particular overwhelmed confused comfortable familiar dependent hopeful
frustrated annoyed tempted guilty embarrassed ashamed
grateful content happy satisfied excited nostalgic insecure short new open
generous cautious hardworking homesick retired single married lonely confident shy reliant
"""
_QUALITY = re.compile(
    rf"(?:(?:very|highly|quite|not|always) )?(?:[\w]+[- ])?(?:{'|'.join(_QUALITIES_WORDS.split())})"
    r"(?: (?:of|about|in|on|to|with|for|by|at|between|over|whether|how|than|as|if)\b.*)?",
    re.IGNORECASE,
)
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
_LOOSE_WORDS = """
a an the of for from with at in on by to and or but who that which when while than as their his
her its my our this these those is are be was because so into about over under after before during
across through since such if twice once thrice bought paid made come every each
ng sa na ang mga at dan yang di ke dari untuk dengan va cua o voi cho la ma
"""
_LOOSE = frozenset(_LOOSE_WORDS.split())
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
_TURNS = frozenset(["who", "that", "which", "because", "when", "while", "if", "since", "such"])
# What begins like this is a piece of something: a number, a day, one of several, a participle.
_PIECE = re.compile(
    r"(?:\d|(?:one|two|three|four|five|six|seven)\b|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:to|and)\b|"
    r"the (?:eldest|youngest|other|rest|first|second|last)\b|"
    r"\w{1,20}ed(?: (?:by|in|on|at|for|with|to|of|\d)|$)|.{0,120}\b(?:only|every|daily)\b)",
    re.IGNORECASE,
)
CLAUSES, WORDS, FEWEST = 10, 5, 3
VERBS = 3
THINGS, QUOTED = 3, 2


@dataclass(frozen=True, slots=True)
class Said:
    """``follows`` follows a person's name, and so does each of ``besides``; ``kin`` are
    sentences about their people; ``things`` are what matters
    to them; ``quoted`` are words that stand as they are. Each is empty where there is none."""

    follows: str = ""
    besides: tuple[str, ...] = ()
    kin: tuple[str, ...] = ()
    things: str = ""
    quoted: str = ""


def followed(clause: str) -> str:
    """Return a clause without the subject that a persona's name takes the place of."""
    told = _SUBJECT.sub("", clause).replace("video call", "video-call")
    return in_english(_SUBJECT_ELSEWHERE.sub("", told))


def participle(clause: str) -> str:
    """Return what people are doing by a clause that says who: "paying off a Toyota Vios"."""
    found = None if says(followed(clause)) else _DOING.search(clause)
    return found[1] if found and _third_person(found[1]) else ""


def brief(draw: Stream, clauses: tuple[str, ...]) -> Said:
    """Return clauses as what can be said of a person, in an order of that person's own."""
    parts = tuple(part for each in clauses for part in apart(each) if not _POINTS.search(part))
    kept = draw.sample(parts, CLAUSES) if len(parts) > CLAUSES else list(parts)
    if not kept:
        return Said()
    start = draw.below(len(kept))
    turned = [few(each) for each in (*kept[start:], *kept[:start])]
    foreign = [each for each in turned if _is_foreign(each)]
    quoted = [each for each in turned if _is_claim(each) or (each in foreign and each in kept)]
    quoted = [each for each in quoted if len(folded(each).split()) <= WORDS]
    kin = [told for each in turned if (told := of_kin(each))]
    quoted = [each for each in quoted if not of_kin(each)]
    own = [each for each in turned if each not in (*quoted, *foreign) and not of_kin(each)]
    verbs = [(each, _third_person(each)) for each in own]
    qualities = [lowered(each) for each, verb in verbs if not verb and _is_quality(each)]
    things = [
        with_article(each)
        for each, verb in verbs
        if not (verb or _is_quality(each) or _is_piece(each))
    ]
    both = " and also ".join(qualities) if len(qualities) == 2 else listed(qualities)
    are = [f"is {both}"] if qualities else []
    does = list(dict.fromkeys(verb for _, verb in verbs if verb))
    return Said(
        ", and ".join([*are, *([listed(does[:VERBS])] if does else [])]),
        tuple(listed(does[at : at + VERBS]) for at in range(VERBS, len(does), VERBS)),
        tuple(kin),
        listed(things[:THINGS]),
        ", ".join(quoted[: _quotable(quoted)]),
    )


def _quotable(quoted: list[str]) -> int:
    """Return how many may be quoted side by side without reciting the group's text."""
    both = sum(len(folded(each).split()) for each in quoted[:QUOTED])
    return QUOTED if both <= WORDS else 1


def apart(clause: str) -> Iterator[str]:
    """Yield the parts of a clause that say one thing each: two verbs are two parts."""
    at = 0
    for found in _JOINED.finditer(clause):
        rest, begun = clause[found.end() :], clause[at : found.start()]
        if says(rest) and says(begun):
            yield clause[at : found.start()]
            at = found.end()
    yield clause[at:]


@lru_cache(maxsize=2_048)
def of_kin(clause: str) -> str:
    """Return what is said of somebody's people: "their husband drives a jeepney"."""
    found = _KIN.fullmatch(clause)
    if not found or not _third_person(found[2]):
        return ""
    who = "husband" if found[1].lower() == "husbands" else found[1].lower()
    plural = who.endswith(("s", "children"))
    return f"their {who} {few(found[2] if plural else _third_person(found[2]))}"


def says(clause: str) -> bool:
    """Tell whether words are what somebody does or is."""
    compound = " " in clause or "-" in clause
    return bool(_third_person(clause)) or (compound and _is_quality(clause))


@lru_cache(maxsize=2_048)
def few(clause: str) -> str:
    """Return the first words of a clause, ending where another thought begins."""
    clause, of_one = _MEMBER_OF.subn(r"\1 one ", clause)
    words = clause.split()
    more = 2 * of_one or words[1:2] == ["to"]  # "want to migrate to New Zealand"
    recited = len(folded(clause).split()) > WORDS and not _third_person(clause)
    if len(words) <= WORDS + more and not recited:
        return clause
    most = min(WORDS, len(words) - 1)
    turn = next((at for at in range(2, most + 1) if words[at].casefold() in _TURNS), 0)
    if turn:
        return " ".join(words[:turn])
    last = min(WORDS, len(words) - 1)
    ends = [at for at in range(FEWEST, last + 1) if words[at].casefold() in _LOOSE]
    kept = words[: ends[-1] if ends else WORDS]
    if "between" in kept and "and" not in kept:  # of two things the first is left
        kept[kept.index("between")] = "over"
    while len(kept) > 1 and (kept[-1].casefold() in _LOOSE or number_of(kept[-1].casefold())):
        kept.pop()
    return " ".join(kept)


def _is_foreign(clause: str) -> bool:
    """Tell whether a clause is in another language: by its script or its small words."""
    words = clause.casefold().split()
    strange = sum(not word.isascii() for word in words)
    small = not _FOREIGN.isdisjoint([*words, *folded(clause).split()])
    filipino = _FILIPINO.search(clause) is not None and not _third_person(clause)
    return small or strange * 2 > len(words) or filipino


def _is_claim(clause: str) -> bool:
    """Tell whether a clause has a subject of its own: "ceremonies cost much"."""
    subject, verb, *_ = [*clause.casefold().split(), "", ""]
    if _third_person(clause):
        return False
    return verb in _CLAIMING or (subject.endswith("s") and verb in _VERBS)


def _is_piece(clause: str) -> bool:
    """Tell whether a clause is no thing by itself: "13 and 18", "from Batangas", "raised by"."""
    first, *rest = clause.casefold().split()
    if not rest and clause[:1].isupper():
        return True
    return (first in _LOOSE and first not in ("a", "an", "the")) or bool(_PIECE.match(clause))


def _is_quality(clause: str) -> bool:
    """Tell whether a clause is what somebody is ("health-conscious"), not what they do."""
    return _QUALITY.fullmatch(clause) is not None


@lru_cache(maxsize=2_048)
def _third_person(clause: str) -> str:
    """Return "love tea" and "loves tea" as "loves tea"; nothing where no known verb opens."""
    word, _, rest = clause.partition(" ")
    low = word.casefold()
    if found := _KIND_OF_PERSON.fullmatch(clause):
        one = found[1].removesuffix("s")
        one = f"{one[:-3]}man" if one.endswith("men") else one
        one = (
            lowered(one) if one.partition(" ")[0][1:].islower() and not _NAMED.search(one) else one
        )
        return joined("is a ", one) + (found[2] or "")
    if low in _MEMBERS and rest:
        return f"is a {low[:-1]} {rest}"
    if low in ("supply", "stock") and rest.startswith("from "):
        return f"gets supplies {rest}"
    if low in ("board", "lodge") and rest.startswith(("with ", "in ", "at ")):
        return f"{low}s {rest}"
    if low == "part-time" and rest:
        return f"works part-time {rest}"
    if low == "may" and rest.partition(" ")[0] not in (*_VERBS, "not", "be", "have"):
        return ""  # Filipino: there is
    if low == "bank" and rest.startswith("with "):
        return f"banks {rest}"
    if low == "open" and rest.startswith("to "):
        return ""
    if low == "no" and rest.endswith(" yet"):
        return f"has {low} {rest}"
    if low == "no" and rest.startswith("more "):
        return f"wants {low} {rest}"
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
    done = _inflected(low, rest)
    return _AS_MANY.sub(_as_one, f"{done} {rest}".strip()) if done else ""


def _as_one(found: re.Match[str]) -> str:
    return joined(f"{found[1]} a ", found[2])


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
