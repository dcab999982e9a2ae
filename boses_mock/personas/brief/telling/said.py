"""What a brief asks and no rule understands, said of the person.

Every clause is told as what it is. What somebody does is put into the third person ("pays
suppliers in cash"), what somebody is gets its verb ("is health-conscious"), a thing its article
("a tight budget"), and what is in no English is quoted, since nobody here can inflect it. A
clause is told whole, in words that do not recite the group's text.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from boses_mock.kernel.remember import remembered_long_too
from boses_mock.kernel.rng import Stream
from boses_mock.market.glossary import Glossary
from boses_mock.personas.brief.tongues.filipino import in_english
from boses_mock.personas.text import listed, lowered, with_article

from ..facts.children import of_child
from ..facts.kin import of_kin
from ..tongues.foreign import is_foreign
from ..tongues.translated import strange_words
from .afterthought import LOOSE
from .guessed import a_thing
from .habits import as_habit, as_one_thing
from .listing import by_field, mixed, sentences_of
from .of_kin import told_of_kin
from .placing import field_of
from .pointing import points_back
from .smoothed import as_a_deed, of_oneself, smoothed, with_one_number
from .things import is_loose, is_nobodys, thing_had
from .turns import turned
from .unheard import Heard, Wording
from .verbs import VERBS, third_person
from .whole import ROW, THEY, is_quotable

_SUBJECT = re.compile(
    r"^(?:(?:who|they|she|he|people who|those who)\s+|they['’]re\s+|"
    r"and\s+|also\s+|but\s+|yet\s+|though\s+|although\s+)+",
    re.I,
)
_MOST = re.compile(  # of most of them is told of each, as of all
    r"^(?:most|nearly all|almost all|all)(?: of them)? (?:(?:also|still) )?"
    r"(?=(?:have|own|use|are|pay|live|rent|work|do not|buy|sell|save|prefer|distrust|trust|avoid|"
    r"want|dislike|hate|keep|drive|ride|send|watch|shop|drink|eat|take)\b)",
    re.I,
)
_WITH = re.compile(r"^with (?=(?:an?|one|two|three|their|his|her|no|some|many|several)\b)", re.I)
_SO_OFTEN = re.compile(
    r"^(?:\w+|\d) (?:days|hours|nights|shifts) (?:a|per|each) (?:day|week)\b|"
    r"^(?:mon|tues|wednes|thurs|fri|satur|sun)days? (?:to|through) \w+day\b",
    re.I,
)
_ON_THE_SIDE = re.compile(
    r"^(?:side (?:income|hustle|business)|extra income)(?: by| from| of| is)? (?=\w{2,20}ing\b)",
    re.IGNORECASE,
)
_FASTING = re.compile(r"^fasting (?:on )?(?=(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b)", re.I)
_VIDEO_CALL = re.compile(r"\bvideo call(?=s?\b)", re.IGNORECASE)
_SHUT = re.compile(r"^(closed?|open) (?=(?:on|every|all|daily|until|from)\b)", re.I)
_TOGETHER = re.compile(r"^(\w{2,15}) together(?= )(?! with)", re.I)  # told of one
_ONE = re.compile(r"\b(?:a|an|the|another) (?:\w+ )?ones?$", re.I)  # of what was said before
_SUBJECT_ELSEWHERE = re.compile(
    r"^(?:(?:sila ay|sila|sila'y|siya ay|at|pero|na|lagi|laging)\s+)+", re.I
)
_DOING = re.compile(
    r"\w (?<!\bat )(?<!\bin )(?<!\bfor )(?<!\bof )(?<!\bfrom )"
    r"(?<!\bwith )(?<!\bby )"
    r"((?!working|living|aged|earning|rotating|existing|ageing|aging|remaining|growing)"
    r"[a-z]{3,14}ing (?!of\b)\S.{2,80})$"
)
_MEANING_TO = re.compile(  # what they only think of is not what they do
    r"\w ((?:thinking of|dreaming of|considering|hoping to|planning to|about to) \w.{1,80})$"
)
_POINTS = re.compile(  # at what another clause says, or at more people than one
    r"\b(?:(?-i:it|It)|them|this|these)\b|\btogether$", re.IGNORECASE
)
_QUALITIES_WORDS = """
conscious savvy minded oriented focused driven aware sensitive friendly curious active frugal
thrifty ambitious sociable busy practical pragmatic skeptical sceptical optimistic adventurous
creative religious independent outgoing organised organized careful loyal impulsive spontaneous
angry upset introverted extroverted trendy stylish shy calm patient stubborn proud afraid tired
worried
interested hooked devoted dedicated addicted used obsessed keen fond wary anxious bored averse
free prone intolerant allergic bilingual suspicious
scared terrified nervous home away torn caught unsure undecided reluctant hesitant willing ready
picky strict particular overwhelmed confused comfortable familiar dependent hopeful
uneasy frustrated annoyed tempted guilty embarrassed ashamed
grateful content happy satisfied excited nostalgic insecure short new open
generous cautious hardworking homesick retired single married lonely confident shy reliant
vegetarian vegan pescatarian diabetic impatient unsure sure nervous eager happy unhappy proud
comfortable uncomfortable responsible reluctant hesitant willing unwilling ready aware unaware
good bad new wise strict picky fussy
frustrated annoyed overwhelmed exhausted stressed disappointed excited satisfied dissatisfied
concerned scared intimidated inspired influenced pressured attached committed known based
tempted moved familiar unfamiliar confused torn sentimental nostalgic protective critical skilled
fluent late pregnant underpaid overworked unemployed overweight
hypothyroid hyperthyroid asthmatic hypertensive anaemic anemic epileptic broke widowed divorced
"""
_QUALITY = re.compile(
    r"(?:(?:(?:deep|heavily) )?in debt|out of work|between (?:jobs|contracts)|"
    r"on (?:losartan|metformin|insulin|amlodipine|statins|medication|dialysis|call(?: .{2,40})?)|"
    r"not on (?-i:[A-Z][A-Za-z]{1,14})(?: or (?-i:[A-Z][A-Za-z]{1,14}))?|into (?!the |a )\S.*|"
    r"on an? (?:\w+ )?(?:diet|budget|pension|contract|scholarship|visa)|at (?:school|university))|"
    rf"(?:(?:very|highly|quite|not|always|still|too|more|often|usually|never|now|sometimes|"
    rf"currently|mostly|rarely|no longer) )?(?:[\w]+[- ])?"
    rf"(?:{'|'.join(_QUALITIES_WORDS.split())})"
    r"(?: (?:of|about|in|on|to|with|for|by|at|from|that|over|toward|towards|between|whether|how|"
    r"during|except|when|than|as|if|or)\b.*)?",
    re.IGNORECASE,
)
# What is one by its ending, if what it is of or about follows: "impatient with late riders".
_ADJECTIVE = re.compile(
    r"(?:(?:very|highly|quite|not|too|more) )?(?!(?:native|relative|detective|vegetable|client|"
    r"ingredient|executive|table)s? )[a-z]{3,14}(?:ful|ous|ive|less|able|ible|ient|ical|ished)"
    r" (?:of|about|in|on|to|with|for|by|at|towards?|over)\b.{1,200}",
    re.IGNORECASE,
)
_ALONE = frozenset(["new", "good", "bad", "known", "based", "sure", "ready"])  # not said alone
_CLAIMING_WORDS = """
open opens closed is are was were costs cost must should matters matter comes come
"""
_CLAIMING = frozenset(_CLAIMING_WORDS.split())
_ARE = frozenset(["are", "is", "were", "was"])
_LOOSE_WORDS = """
ng sa na ang mga at dan yang di ke dari untuk dengan va cua o voi cho la ma paid made come bought
"""
_LOOSE = LOOSE | frozenset(_LOOSE_WORDS.split())
_JOINED = re.compile(r"\s(?:and then|and|but|&|then)\s(?=\w)", re.IGNORECASE)
# What begins like this is a piece of something: a number, a day, one of several, a participle.
_PIECE = re.compile(
    r"(?:\d|(?:one|two|three|four|five|six|seven)\b|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:to|and)\b|"
    r"the (?:eldest|youngest|other|rest|first|second|last)\b|"
    r"\w{1,20}ed(?: (?:by|in|on|at|for|with|to|of|\d)|$)|.{0,120}\b(?:only|every|daily)\b)",
    re.IGNORECASE,
)
_LONE_QUALITY = re.compile(r"[a-z]{3,14}(?:ular|ous|ful|less|ible|able|stable)")
_FIRST = re.compile(  # "Convenience first", not "salary comes first"
    r"((?!\w{1,20}(?:s|ing)? (?:is|are|come|comes|go|goes)\b)[\w-]{3,20}(?: and [\w-]{3,20})?) "
    r"first",
    re.IGNORECASE,
)
_OF_THEIRS = re.compile(  # "their Telkomsel signal often disappears"
    r"their (?!sons?\b|daughters?\b|child|kids?\b)(?:[\w-]{2,20} ){1,3}"
    r"(?:often|always|usually|sometimes|rarely|never) [a-z]{3,14}s\b",
    re.IGNORECASE,
)
# What follows is intended too: "plan to go home and open a bakery".
_INTENDS = re.compile(
    r"(?:plan|want|hope|dream|aim|intend|wish|expect|prepare)s? (?:of \w{1,20}ing|to \w)",
    re.IGNORECASE,
)
_TWO_PEOPLES = re.compile(
    r"is an? (?:[A-Z][\w-]{2,20} ){1,2}(?:and|or) (?:[A-Z][\w-]{2,20} ){1,2}[a-z]"
)
CLAUSES = 20  # no rich brief has more, and what is asked is told of everybody
_POINTING = 2  # words that may stand before what points at another clause
THINGS = 4


# Of several people one is told: "one of the bank tellers at ...".
_SEVERAL = re.compile(
    r"(?:[\w'’-]+ ){0,5}(?:\w{2,14}(?:ers|ors|ists|ants|ees|ians|[a-z]men)|"
    r"nurses|mechanics|women|men|couples|families|wives|students|staff|guards|guides|agents|cooks|hosts|clerks|"
    r"baristas|stylists|attendants|"
    r"crews|mums|moms|dads|aides|residents)"
    r"(?: (?:at|from|in|of|with|for|on|near|around|employed|\w{2,14}ing) .{1,200})?",
    re.IGNORECASE,
)
_HERS = re.compile(r"\btheir\b")  # which is told as the person's own
_WORD = re.compile(r"[^\W_]+")
_PEOPLES = re.compile(
    r"(?:Tamil|Malay|Thai|Khmer|Lao|Cham|Hmong|Peranakan|Sikh|Muslim|Hindu|Buddhist|Catholic|"
    r"Christian|[A-Z][a-z]{2,14}(?:ian|ean|ese|ino|ina|ish))(?:-\w{2,14})?"
)


@dataclass(frozen=True, slots=True)
class Said:
    """``follows`` follow a person's name, and so do those ``placed``, each list in the field of
    its own; ``things`` are what matters to them; ``quoted`` are words that stand as they are;
    ``claims`` are sentences of their own; ``kin`` are of somebody of theirs: "husband works in
    Medan". Each is empty where there is nothing of the kind."""

    follows: tuple[str, ...] = ()
    placed: tuple[tuple[str, str], ...] = ()
    things: str = ""
    quoted: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()
    kin: tuple[str, ...] = ()


def followed(glossary: Glossary, clause: str) -> str:
    """Return a clause without the subject that a persona's name takes the place of."""
    told = _FASTING.sub("fast on ", _ON_THE_SIDE.sub("", _MOST.sub("", _SUBJECT.sub("", clause))))
    told = _TOGETHER.sub(r"\1", _VIDEO_CALL.sub("video-call", told))
    told = _SO_OFTEN.sub(r"work \g<0>", _WITH.sub("have ", told))
    told = as_a_deed(told)
    told = _SHUT.sub(_shut, told)
    return in_english(glossary, _SUBJECT_ELSEWHERE.sub("", told))


def _shut(found: re.Match[str]) -> str:
    """Return "close" of who is closed on a day, and "keep open" of who is open then."""
    return "close " if found[1].casefold() == "closed" else f"keep {found[1].casefold()} "


def participle(glossary: Glossary, clause: str) -> str:
    """Return what people are doing by a clause that says who: "paying off a Toyota Vios"."""
    if says(followed(glossary, clause)) or of_child(clause):
        return ""
    found = _MEANING_TO.search(clause) or _DOING.search(clause)
    return found[1] if found and third_person(found[1]) else ""


def brief(
    glossary: Glossary,
    draw: Stream,
    clauses: tuple[str, ...],
    text: str = "",
    heard: Heard | None = None,
) -> Said:
    """Return clauses as what can be said of a person, in an order of that person's own.

    What is no row of words in the group's ``text``, as a translation is none, is told as it is.
    It is told in words that those of the group before have ``heard`` least.
    """
    recited = _rows(text)

    def fits(told: str) -> bool:
        return not recited & _rows(_HERS.sub("his", told))

    def fits_of_kin(told: str) -> bool:
        return not recited & _rows_of_kin(told)

    heard = (heard or Heard()) if text else None
    wording, of_them = Wording(fits, draw, heard), Wording(fits_of_kin, draw, heard)
    clauses = tuple(with_one_number(smoothed(each), draw) for each in clauses)
    of_theirs = dict.fromkeys(filter(None, (of_kin(glossary, each) for each in clauses)))
    kin = tuple(filter(None, (told_of_kin(each, of_them) for each in of_theirs)))
    others = [each for each in clauses if not of_kin(glossary, each)]
    parts = tuple(
        part
        for each in others
        for part in apart_in(each)
        if not (_points(part) or (" and " not in part and points_back(part)))
    )
    kept = draw.sample(parts, CLAUSES) if len(parts) > CLAUSES else list(dict.fromkeys(parts))
    told_at = defaultdict[str, list[tuple[int, str]]](list)
    for at, each in enumerate(kept):
        kind, said = _told(glossary, each, wording)
        if said:
            told_at[kind].append((at, said))
    sorted_ = defaultdict[str, list[str]](list)
    sorted_ |= {kind: mixed(each, draw) for kind, each in told_at.items()}
    for several in sorted_.values():  # no "and" follows where one does in the brief
        several.sort(key=lambda told: bool(recited & _rows(f"{told} and")))
    quoted = tuple(filter(is_quotable, sorted_["quoted"]))
    return Said(
        sentences_of(sorted_["is"], sorted_["does"], draw if heard else None),
        tuple(by_field(sorted_, draw if heard else None)),
        listed(sorted_["thing"][:THINGS]),
        quoted[:1],
        tuple(sorted_["claim"]),
        kin,
    )


def _told(glossary: Glossary, clause: str, wording: Wording) -> tuple[str, str]:
    """Return which kind of thing a clause says, or its field, and the clause told whole as that."""
    strange = strange_words(glossary, clause)
    local = clause.partition(" ")[0] in VERBS and third_person(clause)  # "sell kue basah"
    if (strange > 1 and not local) or (is_foreign(glossary, clause) and not third_person(clause)):
        return "quoted", clause
    if first := _FIRST.fullmatch(clause):
        return "does", f"puts {lowered(first[1])} first"
    quality = _is_quality(clause)
    if _TWO_PEOPLES.match(third_person(clause)):
        return "piece", ""  # nobody is a Filipino and a Malaysian nurse
    if done := third_person(clause) or ("" if quality else thing_had(clause)):
        ways = tuple(filter(None, map(of_oneself, turned(done))))
        return field_of(done) or "does", wording.of(
            ways, THEY, (*as_habit(done), *as_one_thing(done))
        )
    if quality:
        ways = tuple(filter(None, map(of_oneself, turned(f"is {lowered(clause)}"))))
        told = wording.of(ways)
        plain = told.startswith("is ")
        return ("is", told.removeprefix("is ")) if plain else ("does", told)
    if _is_claim(clause):
        return "claim", wording.of((lowered(clause),), "")
    if _is_piece(clause) or is_nobodys(clause):
        return "piece", ""
    if " " in clause and _SEVERAL.fullmatch(clause):
        return "is", wording.of((f"one of the {_small(clause)}",))
    if strange or is_loose(clause):
        return "piece", ""
    return "thing", wording.of((with_article(a_thing(clause)),))


@remembered_long_too(2_048, 16)  # the text of a group is looked at for each of its people
def _rows(text: str) -> frozenset[tuple[str, ...]]:
    """Return each row of one word more than may be said as it stands."""
    words = _WORD.findall(text.casefold())
    return frozenset(tuple(words[at : at + ROW + 1]) for at in range(len(words) - ROW))


def _rows_of_kin(told: str) -> frozenset[tuple[str, ...]]:
    """Return the rows of what is told of kin; a spouse is told as a husband or a wife."""
    ones = (told.replace("spouse", one) for one in ("husband", "wife", "spouse"))
    whose = (f"{their} {one}" for one in ones for their in ("their", "his", "her"))
    return frozenset[tuple[str, ...]]().union(*map(_rows, whose))


def _small(clause: str) -> str:
    """Return a clause without its opening capital, unless its first word is a name."""
    first = clause.partition(" ")[0]
    named = any(each.isupper() for each in first[1:]) or _PEOPLES.fullmatch(first)
    return clause if named else lowered(clause)


def _points(part: str) -> bool:
    """Tell whether a part points at what was said before it: "feed them", not "and bake it"."""
    if _ONE.search(part):
        return True
    found = _POINTS.search(part)
    return found is not None and len(part[: found.start()].split()) <= _POINTING


def apart_in(clause: str) -> Iterator[str]:
    """Yield the parts of a clause that say one thing each: two verbs are two parts."""
    at = 0
    for found in _JOINED.finditer(clause):
        rest, begun = clause[found.end() :], clause[at : found.start()]
        does = acts if rest.casefold().startswith("not ") else says
        if rest[:1].isupper() and begun[:1] != rest[:1].lower():
            continue  # a name: "buy Nido and Pampers in bulk"
        both = found.group().strip().casefold() in ("and", "&")
        if both and _INTENDS.match(begun) and rest.partition(" ")[0] in VERBS:
            continue
        if (
            rest.casefold() not in VERBS
            and does(rest)
            and (says(begun) or (found.group().strip() == "but" and thing_had(begun)))
            and not (_points(rest) or points_back(rest))
        ):
            yield begun
            at = found.end()
    yield clause[at:]


def says(clause: str) -> bool:
    """Tell whether words are what somebody does or is."""
    return bool(third_person(clause)) or _is_quality(clause)


def is_people(clause: str) -> bool:
    """Tell whether a clause is no more than whom it speaks of: "able seamen from Bohol"."""
    return _SEVERAL.fullmatch(clause) is not None


def _is_claim(clause: str) -> bool:
    """Tell whether a clause has a subject of its own: "ceremonies cost much"."""
    subject, verb, *_ = [*clause.casefold().split(), "", ""]
    if third_person(clause):
        return False
    if _OF_THEIRS.match(clause):
        return True
    states = not _ARE.isdisjoint(clause.casefold().split()[1:4])
    return verb in _CLAIMING or (subject.endswith("s") and verb in VERBS) or states


def _is_piece(clause: str) -> bool:
    """Tell whether a clause is no thing by itself: "13 and 18", "from Batangas", "raised by"."""
    first, *rest = clause.casefold().split()
    if not rest and (clause[:1].isupper() or _LONE_QUALITY.fullmatch(first)):
        return True
    return (first in _LOOSE and first not in ("a", "an", "the")) or bool(_PIECE.match(clause))


def _is_quality(clause: str) -> bool:
    """Tell whether a clause is what somebody is ("health-conscious"), not what they do."""
    if clause.casefold() in _ALONE:
        return False
    return (_QUALITY.fullmatch(clause) or _ADJECTIVE.fullmatch(clause)) is not None


def acts(clause: str) -> bool:
    """Tell whether a clause says what somebody does."""
    return bool(third_person(clause))
