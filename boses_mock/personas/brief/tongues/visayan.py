"""Philippine briefs put into English, as far as they are known, before anybody else reads them.

Cebuano, Hiligaynon and Ilocano are put into Filipino word by word, since their small words stand
where its own do ("nga" is "na", "og" and "sang" are "ng"), and so one grammar reads all of them.
Whom a clause is about, their kin, the age of a child and the hours of a shift are told here in
English, which the rules of trades, households and hours then understand as they do any English
brief. A clause of which a word is unknown stays as it was typed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from boses_mock.kernel.remember import remembered_by
from boses_mock.market.glossary import Filipino, Glossary, Meant
from boses_mock.personas.model import GroupDefinition
from boses_mock.personas.text import joined

from ..telling.verbs import third_person
from . import clausal
from .affixes import is_english
from .duty import shift_in
from .filipino import in_english
from .foreign import is_foreign
from .households import children
from .malay import as_one_list
from .neighbours import in_words_of, is_ilocano, out_of_javanese
from .phrase import plural
from .titles import made_of_things, of_what, place_at, sex_of, title_of

_WORD = re.compile(r"[\w'’-]+")
_SENTENCE = re.compile(r"([.;!?\n]\s*)")
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
    r"(?:(?:may|ang(?: mga)?|si) )?(?P<kin>[\w-]{3,14})(?: (?:nila|niya|ko|nilang))? "
    r"(?:na |ay |ang (?=nag|um|gum|nasa))?"
    r"(?P<what>(?!ng |sa |at |mga )[^,;]{3,80})",
    re.IGNORECASE,
)
_KIN_LAST = re.compile(
    r"(?P<what>.{3,80})(?<!kasama)(?<!gamit) ang (?P<kin>(?!mga )[\w-]{3,14})(?: ko| nila| niya)?$"
)
_KIN_IN = re.compile(
    r"(?:may |ang )?([\w-]{3,14}) (?:na nasa|nasa|sa) ([A-Z][\w'’ -]{2,30}?)(?: na (.{3,80}))?",
    re.I,
)
_CHILDREN_ARE = re.compile(r"(?:ang )?mga anak (?:ay |na )(.{3,80})", re.IGNORECASE)
_SOME_CHILDREN = re.compile(
    r"(\w{2,8}) sa (?:kanilang )?mga anak (?:ni[ly]a )?(?:ay |na )(.{3,80})"
)
_ABROAD = re.compile(r"(?:isang )?OFW(?: sa ([A-Z].{2,40}))?")
_IS_THERE = re.compile(r"(?:nasa|taga-?) ?([A-Z].{2,40})")
_WITH_KIN = re.compile(
    r"(?:nasa|kasama ng?|nakatira sa) (?:kan(?:ya|ila)ng )?(?:mga )?([\w-]{3,14})"
)
_TWO_TRADES = re.compile(r"([\w-]{3,20}) (?:at|o) (?:mga )?([\w-]{3,20})(?= (?:sa|na) |$)")
_ON_CREDIT = re.compile(r"^take on credit (.{3,30}?)(?= every | when |$)")
# No English word is written so, but many a Visayan one that looks like one: "suroy", "kuyaw".
_UNKNOWN = re.compile(
    r"\b(?!(?:buy|pay|stay|play|away|day|way|say|may|today|holiday|payday|birthday|delay|display|"
    r"essay|relay|replay|repay|enjoy|boy|toy|employ|joy|guy|money|journey|key|they|survey|valley)\b)"
    r"[a-z]{1,9}(?:[aou]y|uy)\b(?!-)"
)
# Of whom more is said than anybody here can call them by, and what follows another thing said.
_WHO = re.compile(r"((?:ang )?mga (?:(?!na\b)[\w,'’-]{1,20} ){1,9}?)na ", re.IGNORECASE)
_SAID = re.compile(r"[\"“”]")
_OF_EMPLOYERS = (
    (" for the government", "government"),
    (" at a BPO", "BPO"),
    (" at a call center", "call center"),
    (" at a town hall", "local government"),
)
_LEAD = re.compile(r"^(?:at|tapos|saka) ")
_HAS = re.compile(r"(?:may|mayroong|meron) ", re.IGNORECASE)
_KIN_THERE = re.compile(r"(?:anak|apo)\b", re.IGNORECASE)
_THEN = re.compile(r" (?:at|pero|ngunit|saka|kaya) ")
_LIVES = re.compile(r"(?:nangungupahan|nakatira|umuupa|naninirahan) sa [A-Z]", re.IGNORECASE)
_KIN = frozenset(["wife", "mother", "father", "parent"])
_OF_THINGS = frozenset(
    ["driver", "market vendor", "vendor", "farmer", "worker", "seller", "student"]
)


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
    known, ilocano = glossary.filipino, is_ilocano(glossary, text)
    text = as_one_list(glossary.malay, out_of_javanese(glossary, text))
    if not ilocano and not is_foreign(glossary, text):
        return text
    visayan = not ilocano and is_visayan(glossary, text)
    table = known.ilocano if ilocano else known.visayan if visayan else {}
    return "".join(
        each if at % 2 else _sentence(glossary, each, table, visayan=visayan)
        for at, each in enumerate(_SENTENCE.split(text))
    )


def _sentence(glossary: Glossary, sentence: str, table: Meant, *, visayan: bool) -> str:
    if _SAID.search(sentence):
        return sentence  # of what somebody says no word is another's
    plain = in_words_of(table, sentence) if table else sentence
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
    for told in _ways(glossary, _LEAD.sub("", part), visayan):
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
    if (there := _KIN_IN.fullmatch(part)) and (whose := known_kin(glossary, there[1])):
        does = third_person(_does_one(glossary, there[3])) if there[3] else "is"
        return f"{whose} {does} in {there[2]}" if does == "is" else f"{whose} in {there[2]} {does}"
    if (some := _SOME_CHILDREN.fullmatch(part)) and (so_many := _children_word(glossary, some[1])):
        does = _does_one(glossary, some[2])
        return f"{so_many} {does}" if does else ""
    part = _KIN_LAST.sub(r"\g<kin> ay \g<what>", part)
    found = _KIN_IS.fullmatch(part)
    kin = known_kin(glossary, found["kin"]) if found else ""
    if not found or not kin:
        return ""
    what = found["what"]
    if abroad := _ABROAD.fullmatch(what):
        return f"{kin} works abroad{f' in {abroad[1]}' if abroad[1] else ''}"
    if there := _IS_THERE.fullmatch(what):
        return f"{kin} is in {there[1]}"
    if (with_kin := _WITH_KIN.fullmatch(what)) and (whom := known_kin(glossary, with_kin[1])):
        return f"{kin} lives with their {re.sub('^an? ', '', whom)}"
    if who := _people(glossary, what, one=True):
        return f"{kin} is {who}"
    first, both, second = _does_one(glossary, what).partition(" and ")
    does, more = third_person(first), third_person(second)
    return f"{kin} {does}{f'{both}{more}' if more else both + second}" if does else ""


def _children_word(glossary: Glossary, number: str) -> str:
    """Return "two children" of "dalawa", "one child" of "isa"."""
    many = glossary.filipino.words.get(number.casefold(), number if number.isdigit() else "")
    return f"{many} children" if many and many not in ("one", "1", "a") else ""


def known_kin(glossary: Glossary, word: str) -> str:
    """Return whose kin a word is, linked to what follows or not: "a sibling"."""
    low, kin = word.casefold(), glossary.filipino.kin
    return kin.get(low) or kin.get(low.removesuffix("ng"), "")


def _people(glossary: Glossary, part: str, *, one: bool = False) -> str:
    """Return whom a clause is about: "female tuna cannery workers in General Santos".

    It begins with "mga", or with what people are called by; each word of it must be known.
    """
    known = glossary.filipino
    plain = _MANY.sub("", part, count=1)
    if plain == part and not one and " sa " not in part and " ng " not in part:
        return ""
    sex, plain = sex_of(plain)
    title, rest = title_of(known, plain)
    if not title and (two := _TWO_TRADES.match(plain)):  # "kasambahay at yaya"
        first, second = (title_of(known, two[at])[0] for at in (1, 2))
        title = f"{plural(first)} and {second}" if first and second else ""
        rest = plain[two.end() :]
    if not title:
        return "" if one or not _MANY.match(part) else _who_do(known, sex, plain)
    vends = title in ("market vendor", "vendor", "seller", "student")
    at_work = not title.endswith("owner") and title not in _OF_THINGS
    if at_work and rest.startswith(" ng ") and place_at(known, rest[4:])[0].startswith("at "):
        rest = f" sa {rest[4:]}"  # "empleyado ng munisipyo"
    elif rest.startswith(" ng ") and (of := of_what(known, rest[4:], kept=vends)):
        title, rest = made_of_things(title, of[0]), of[1]
    elif rest.startswith(" ng "):
        rest = f" sa {rest[4:]}"
    where = ""
    while rest.startswith(" sa "):
        place, after = place_at(known, rest[4:])
        if not place and title in _OF_THINGS and (of := of_what(known, rest[4:])):
            title, rest = made_of_things(title, of[0]), of[1]  # "drayber sa habal-habal"
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
    for at, kind in _OF_EMPLOYERS:
        if f"{where} ".startswith(f"{at} "):
            title, where = f"{kind} {title}", where.removeprefix(at)
    called = f"{sex}{title}"
    told = joined("a ", called) if one else plural(called)
    return f"{told}{where}{who}"


def _who_do(known: Filipino, sex: str, plain: str) -> str:
    """Return people who are called by what they do: "mga babaeng nagtitinda ng ukay"."""
    does = clausal.told(known, plain)
    who = {"female ": "women", "male ": "men"}.get(sex, "people")
    return f"{who} who {does}" if does else ""


def _who(glossary: Glossary, what: str, *, one: bool) -> str:
    """Return what is said of people after "na": what they do, what they are, or their church."""
    if own := children(glossary.filipino, what, clausal.told):
        return f", {own}"
    if kin := _kin(glossary, what):
        return f", {kin}"
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
