"""Philippine briefs put into English, as far as they are known, before anybody else reads them.

Cebuano and Hiligaynon are put into Filipino word by word, since their small words stand where its
own do ("nga" is "na", "og" and "sang" are "ng"), and so one grammar reads all three. Whom a clause
is about, their kin, the age of a child and the hours of a shift are told here in English, which the
rules of trades, households and hours then understand as they do any English brief. A clause of
which a word is unknown stays as it was typed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from boses_mock.kernel.remember import remembered_by
from boses_mock.market.glossary import Filipino, Glossary
from boses_mock.personas.model import GroupDefinition
from boses_mock.personas.text import joined

from . import clausal
from .affixes import is_english
from .duty import shift_in
from .filipino import in_english
from .foreign import is_foreign
from .households import children
from .phrase import plural, singular
from .verbs import third_person

_WORD = re.compile(r"[\w'’-]+")
_SENTENCE = re.compile(r"([.;!?\n]\s*)")
_NAME = r"[A-Z][\w'’.-]{1,20}(?: (?:del? |ng )?[A-Z][\w'’.-]{1,20}){0,3}"
_PLACE = re.compile(rf"{_NAME}(?:, {_NAME}){{0,2}}(?= na |,|$)")
_COMMA = re.compile(  # that of a town's province parts not, nor that of ages
    r"(?:, (?!(?:\d{1,2}, ){0,3}\d{1,2} at \d)|: (?=(?:may|naay|wala|walang) ))"
    r"(?![A-Z][\w'’-]{1,20}(?:,|$| na ))"
)
_MANY = re.compile(r"(?:ang )?mga ", re.IGNORECASE)
_AGED_CHILD = re.compile(
    r"\b(?:may|mayroong) (?P<many>\w{3,8} )?anak(?: na (?P<sex>babae|lalaki|lalake))?,? "
    r"(?:na )?(?:edad )?(?P<age>\d{1,2})(?:[ -](?:anyos|taong gulang|taon))?"
    r"(?:,? na (?P<does>[^,.;]{3,80}))?(?=$|[,.;])",
    re.IGNORECASE,
)
_CHILD = {"babae": "daughter", "lalaki": "son", "lalake": "son"}
_BEGINS_SO_OFTEN = re.compile(r"^(?:at |tapos )?((?:tuwing|bawat) [\w-]{3,12}) (?=[a-z])", re.I)
_AND = re.compile(r"(?<=\w) at (?=(?:hindi|wala|walang|may|tuwing|nag|um|gum|nang)\w{0,12} )")
_KIN_IS = re.compile(
    r"(?:(?:may|ang) )?(?P<kin>[\w-]{3,14}) (?:na |ay )?(?P<what>(?!ng |sa |at |mga )[^,;]{3,80})",
    re.IGNORECASE,
)
_KIN_LAST = re.compile(r"(?P<what>.{3,80}) ang (?P<kin>(?!mga )[\w-]{3,14})(?: ko| nila| niya)?$")
_CHILDREN_ARE = re.compile(r"(?:ang )?mga anak (?:ay |na )(.{3,80})", re.IGNORECASE)
_ABROAD = re.compile(r"(?:isang )?OFW(?: sa ([A-Z].{2,40}))?")
_IS_THERE = re.compile(r"(?:nasa|taga-?) ?([A-Z].{2,40})")
_ON_CREDIT = re.compile(r"^take on credit (.{3,30}?)(?= every | when |$)")
# No English word is written so, but many a Visayan one that looks like one: "suroy", "kuyaw".
_UNKNOWN = re.compile(
    r"\b(?!(?:buy|pay|stay|play|away|day|way|say|may|today|holiday|payday|birthday|delay|display|"
    r"essay|relay|replay|repay|enjoy|boy|toy|employ|joy|guy|money|journey|key|they|survey|valley)\b)"
    r"[a-z]{1,9}(?:[aou]y|uy)\b(?!-)"
)
# Of whom more is said than anybody here can call them by, and what follows another thing said.
_WHO = re.compile(r"((?:ang )?mga (?:(?!na\b)[\w,'’-]{1,20} ){1,9}?)na ", re.IGNORECASE)
_HAS = re.compile(r"(?:may|mayroong|meron) ", re.IGNORECASE)
_KIN_THERE = re.compile(r"(?:anak|apo)\b", re.IGNORECASE)
_THEN = re.compile(r" (?:at|pero|ngunit|saka) ")
_LIVES = re.compile(r"(?:nangungupahan|nakatira|umuupa|naninirahan) sa [A-Z]", re.IGNORECASE)
_KIN = frozenset(["wife", "mother", "father", "parent"])
_OF_THINGS = frozenset(
    ["driver", "market vendor", "vendor", "farmer", "worker", "seller", "student"]
)
_AGENT = re.compile(r"[a-z]{3,12}(?:er|or|ant|[cmnr]ian)s?")  # "accountant": of English alone
_LONG = 60  # letters of what somebody is called


def in_english_text(glossary: Glossary, definition: GroupDefinition) -> GroupDefinition:
    """Return what a group says with what is known of it in Philippine languages in English."""
    return replace(
        definition,
        name=_text(glossary, definition.name),
        description=definition.description and _text(glossary, definition.description),
        psychographic_notes=definition.psychographic_notes
        and _text(glossary, definition.psychographic_notes),
    )


def is_visayan(glossary: Glossary, clause: str) -> bool:
    """Tell whether a clause is in Cebuano or Hiligaynon: by words that are neither's neighbours."""
    words = [each.casefold() for each in _WORD.findall(clause)]
    return not glossary.filipino.visayan_marks.isdisjoint(words)


@remembered_by(256)
def _text(glossary: Glossary, text: str) -> str:
    if not is_foreign(glossary, text):
        return text
    visayan = is_visayan(glossary, text)
    return "".join(
        each if at % 2 else _sentence(glossary, each, visayan=visayan)
        for at, each in enumerate(_SENTENCE.split(text))
    )


def _sentence(glossary: Glossary, sentence: str, *, visayan: bool) -> str:
    plain = _in_filipino(glossary.filipino, sentence) if visayan else sentence
    kept: list[str] = []

    def aged(found: re.Match[str]) -> str:
        if told := _aged_child(glossary, found):
            kept.append(told)
            return f"\x00{len(kept) - 1}"
        return found[0]

    parts = _COMMA.split(_AGED_CHILD.sub(aged, plain))
    told = [_clause(glossary, part, kept, visayan) for part in parts]
    typed = _COMMA.split(sentence)
    if len(typed) == len(parts):  # what is not known stays as it was typed
        told = [typed[at] if each == parts[at] else each for at, each in enumerate(told)]
    if not kept and told == parts:
        return sentence
    done = ", ".join(told)
    return done[:1].upper() + done[1:] if sentence[:1].isupper() else done


def _clause(glossary: Glossary, part: str, kept: list[str], visayan: bool) -> str:
    """Return a clause in English; of what is not known, the clause as it is."""
    if part.startswith("\x00"):
        return kept[int(part[1:])]
    for told in _ways(glossary, part, visayan):
        if told:
            return told
    return _by_halves(glossary, part, visayan)


def _by_halves(glossary: Glossary, part: str, visayan: bool) -> str:
    """Return of two things that are said together what is known of each."""
    people = _WHO.match(part)
    if people and (does := _by_halves(glossary, part[people.end() :], visayan)):
        if does != part[people.end() :]:
            return f"{people[1].strip()}, {does}"
        return part
    if does := _does_one(glossary, part):
        return does
    for found in islice(_THEN.finditer(part), 4):
        halves = part[: found.start()], part[found.end() :]
        has = "may " if _HAS.match(part) else ""  # "may asawang seaman at anak na babae"
        told = [
            next(filter(None, _ways(glossary, f"{may}{each}", visayan)), "")
            or next(filter(None, _ways(glossary, each, visayan)), each)
            for each, may in zip(
                halves, ("", has if _KIN_THERE.match(halves[1]) else ""), strict=True
            )
        ]
        if told[0] != halves[0] or told[1] != halves[1]:
            return ", ".join(told)
    return part


def _ways(glossary: Glossary, part: str, visayan: bool) -> Iterator[str]:
    yield shift_in(part)
    yield children(glossary.filipino, part, clausal.told)
    yield _people(glossary, part)
    yield _kin(glossary, part)
    if visayan or _LIVES.match(part):
        yield _does(glossary, part)
    yield clausal.told(glossary.filipino, part)


def _in_filipino(known: Filipino, text: str) -> str:
    """Return a Visayan text with the words that Filipino has too in its own words."""
    words, said, at = text.split(" "), [], 0
    while at < len(words):
        for size in (3, 2, 1):
            run = " ".join(words[at : at + size])
            bare = run.rstrip(",")
            if len(words[at : at + size]) == size and bare.casefold() in known.visayan:
                meant = known.visayan[bare.casefold()]
                said += [f"{meant}{run[len(bare) :]}"] if meant else []
                at += size
                break
        else:
            said.append(words[at])
            at += 1
    return " ".join(said)


def _does(glossary: Glossary, part: str) -> str:
    """Return what somebody does or has; how often, told first, stands last in English."""
    halves = _AND.split(part)
    told = [_does_one(glossary, each) for each in halves]
    return " and ".join(told) if all(told) else ""


def _does_one(glossary: Glossary, part: str) -> str:
    if own := children(glossary.filipino, part, clausal.told):
        return own
    if not is_visayan(glossary, part) and (said := clausal.told(glossary.filipino, part)):
        return said
    plain = part[:1].lower() + part[1:] if part[1:2].islower() else part
    if any(_is_linked_kin(glossary.filipino, each) for each in part.split()):
        return ""
    if often := _BEGINS_SO_OFTEN.match(plain):
        plain = f"{plain[often.end() :]} {often[1]}"
    done = in_english(glossary, plain)
    broken = _UNKNOWN.search(done) or clausal.BROKEN.search(done)
    if done in (plain, part) or is_foreign(glossary, done) or broken:
        return clausal.told(glossary.filipino, part)
    return _ON_CREDIT.sub(r"take \1 on credit", done)


def _is_linked_kin(known: Filipino, word: str) -> bool:
    """Tell whether a word is kin of whom more follows: "asawang tricycle driver"."""
    low = word.casefold()
    return low.endswith("ng") and low not in known.kin and low.removesuffix("ng") in known.kin


def _aged_child(glossary: Glossary, found: re.Match[str]) -> str:
    """Return a child with their age, and what is said of the child: "who wants to be a pilot"."""
    if found["many"]:
        return ""
    child = _CHILD[found["sex"].casefold()] if found["sex"] else "child"
    told = joined("have a ", f"{found['age']}-year-old {child}")
    told = re.sub(r"^have a (?=8|11-|18)", "have an ", told)
    if not found["does"]:
        return told
    does = third_person(_does_one(glossary, found["does"]))
    return f"{told} who {does}" if does else told


def _kin(glossary: Glossary, part: str) -> str:
    """Return what is said of one of their kin: "a sibling is a nurse in London"."""
    if many := _CHILDREN_ARE.fullmatch(part):
        if away := _IS_THERE.fullmatch(many[1]):
            return f"children are in {away[1]}"
        does = _does_one(glossary, many[1])
        return f"children {does}" if does else ""
    part = _KIN_LAST.sub(r"\g<kin> ay \g<what>", part)
    found = _KIN_IS.fullmatch(part)
    named = found["kin"].casefold() if found else ""
    kin = glossary.filipino.kin.get(named) or glossary.filipino.kin.get(named.removesuffix("ng"))
    if not found or not kin:
        return ""
    what = found["what"]
    if abroad := _ABROAD.fullmatch(what):
        return f"{kin} works abroad{f' in {abroad[1]}' if abroad[1] else ''}"
    if there := _IS_THERE.fullmatch(what):
        return f"{kin} is in {there[1]}"
    if who := _people(glossary, what, one=True):
        return f"{kin} is {who}"
    does = third_person(_does_one(glossary, what))
    return f"{kin} {does}" if does else ""


def _people(glossary: Glossary, part: str, *, one: bool = False) -> str:
    """Return whom a clause is about: "female tuna cannery workers in General Santos".

    It begins with "mga", or with what people are called by; each word of it must be known.
    """
    known = glossary.filipino
    plain = _MANY.sub("", part, count=1)
    if plain == part and not one and " sa " not in part and " ng " not in part:
        return ""
    sex, plain = _sex(plain)
    title, rest = _title(known, plain)
    if not title:
        return ""
    vends = title in ("market vendor", "vendor", "seller", "student")
    if rest.startswith(" ng ") and (of := _of(known, rest[4:], kept=vends)):
        title, rest = _made_of(title, of[0]), of[1]
    elif rest.startswith(" ng "):
        rest = f" sa {rest[4:]}"  # "empleyado ng munisipyo"
    where = ""
    while rest.startswith(" sa "):
        place, after = _place(known, rest[4:])
        if not place and title in _OF_THINGS and (of := _of(known, rest[4:])):
            title, rest = _made_of(title, of[0]), of[1]  # "drayber sa habal-habal"
            continue
        rest = after
        if not place or (title in _KIN and place.startswith("at ")):
            return ""
        where += f" {place}"
    who = ""
    if rest.startswith(" na "):
        who, rest = _who(glossary, rest[4:], one=one), ""
        if not who:
            return ""
    if rest:
        return ""
    for at, kind in ((" for the government", "government"), (" at a BPO", "BPO")):
        if f"{where} ".startswith(f"{at} "):
            title, where = f"{kind} {title}", where.removeprefix(at)
    called = f"{sex}{title}"
    told = joined("a ", called) if one else plural(called)
    return f"{told}{where}{who}"


def _who(glossary: Glossary, what: str, *, one: bool) -> str:
    """Return what is said of people after "na": what they do, what they are, or their church."""
    if own := children(glossary.filipino, what, clausal.told):
        return f", {own}"
    if does := _does_one(glossary, what):
        return f" who {third_person(does) if one else does}"
    if not one and (others := _people(glossary, what)):
        first = what.partition(" ")[0]
        return f" who are {others.replace(first.casefold(), first, 1)}"
    if shift := re.match(r"(?:naka-?)?((?:night|day|graveyard) shift)\b", what):
        return f" on the {shift[1]}"
    words = what.partition(" sa ")[0].split()
    if all(each[:1].isupper() or each in ("ni", "ng") or is_english(each) for each in words):
        return f", {' '.join(words)}"
    return ""


def _made_of(title: str, what: str) -> str:
    """Return "sugar cane farmer" of who grows it, "wife of seamen" of whose wife somebody is."""
    if title in _KIN:
        return f"{title} of {what}"
    return f"{singular(what)} {title.removeprefix('market ')}"


def _sex(plain: str) -> tuple[str, str]:
    for word, sex in (("babae", "female "), ("lalaki", "male ")):
        if plain.casefold().startswith(f"{word} na "):
            return sex, plain[len(word) + 4 :]
        found = re.match(
            rf"([\w-]{{2,20}}(?: (?!na )[\w-]{{2,20}}){{0,2}}) na {word}(?= sa |$)", plain
        )
        if found is not None:
            return sex, found[1] + plain[found.end() :]
    return "", plain


def _title(known: Filipino, plain: str) -> tuple[str, str]:
    """Return what people are called and what follows it."""
    found = re.match(rf"(.{{2,{_LONG}}}?)(?= (?:sa|ng|na) |,|$)", plain)
    if not found:
        return "", ""
    *before, last = found[1].split()
    if found[1].casefold() in known.people:
        return known.people[found[1].casefold()], plain[found.end() :]
    one = known.people.get(last.casefold(), "")
    if not one and _AGENT.fullmatch(last):
        one = last.removesuffix("s")
    if not one or not all(_is_plain(known, each) for each in before):
        return "", ""
    low = [each if each[1:2].isupper() else each.casefold() for each in before]
    low = [
        known.words[each] if each.endswith("ng") and each in known.words else each for each in low
    ]
    return " ".join([*low, one]), plain[found.end() :]


def _is_plain(known: Filipino, word: str) -> bool:
    """Tell whether a word says in English what it says here: "tricycle", "security"."""
    low = word.casefold()
    meant = known.words.get(low, low).casefold()
    if low.endswith("ng") and not low.endswith("ing"):
        return low in known.words and not meant.startswith(("a ", "an ", "the "))
    return re.sub(r"^(?:an?|the) ", "", meant) in (low, f"{low}s") and low not in known.visayan


def _of(known: Filipino, rest: str, *, kept: bool = False) -> tuple[str, str] | None:
    """Return what is grown, made or driven, bare, and what follows it."""
    found = re.match(r"([\w-]{2,20})(?= (?:sa|na) |$)", rest)
    low = found[1].casefold() if found else ""
    one = known.people.get(low)
    meant = plural(one) if one else known.words.get(low) or (low if kept else "")
    if not found or not meant:
        return None
    return re.sub(r"^(?:an?|the) ", "", meant), rest[found.end() :]


def _place(known: Filipino, rest: str) -> tuple[str, str]:
    """Return a place with its preposition, and what follows it: "in Silay", "at a bank"."""
    if town := _PLACE.match(rest):
        return f"in {town[0]}", rest[town.end() :]
    found = re.match(r"(?:isang |mga )?((?:[\w-]{2,20} )?[\w-]{2,20}?)(?= (?:sa|ng|na) |$)", rest)
    if not found:
        return "", rest
    *before, last = found[1].casefold().split()
    kind = known.places.get(last)
    meant = known.words.get(found[1].casefold(), "")
    if meant == "the government":
        return f"for {meant}", rest[found.end() :]
    if meant in ("the province", "the city", "the mountains", "the town"):
        return f"in {meant}", rest[found.end() :]
    before = [
        known.words[each] if each.endswith("ng") and each in known.words else each
        for each in before
    ]
    kind = known.places.get(" ".join([*before, last])) or kind
    before = [] if kind == " ".join([*before, last]) else before
    if not kind or not all(_is_plain(known, each) for each in before):
        return "", rest
    rest = rest[found.end() :]
    if (linked := re.match(r" (?:ng|sa) ", rest)) and (of := _of(known, rest[linked.end() :])):
        before, rest = [of[0]], of[1]
    return joined("at a ", " ".join([*before, kind])), rest
