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

from boses_mock.kernel.remember import remembered_by
from boses_mock.market.glossary import Filipino, Glossary
from boses_mock.personas.model import GroupDefinition
from boses_mock.personas.text import joined

from .filipino import HOURS, clock, in_english
from .foreign import is_foreign
from .verbs import third_person

_WORD = re.compile(r"[\w'’-]+")
_SENTENCE = re.compile(r"([.;!?\n]\s*)")
_NAME = r"[A-Z][\w'’.-]{1,20}(?: (?:del? |ng )?[A-Z][\w'’.-]{1,20}){0,3}"
_PLACE = re.compile(rf"{_NAME}(?:, {_NAME}){{0,2}}(?= na |,|$)")
_COMMA = re.compile(r", (?![A-Z][\w'’-]{1,20}(?:,|$| na ))")  # that of a town's province parts not
_MANY = re.compile(r"(?:ang )?mga ", re.IGNORECASE)
_AGED_CHILD = re.compile(
    r"\b(?:may|mayroong) (?P<many>\w{3,8} )?anak(?: na (?P<sex>babae|lalaki|lalake))?,? "
    r"(?:na )?(?:edad )?(?P<age>\d{1,2})(?:[ -](?:anyos|taong gulang|taon))?"
    r"(?:,? na (?P<does>[^,.;]{3,80}))?(?=$|[,.;])",
    re.IGNORECASE,
)
_CHILD = {"babae": "daughter", "lalaki": "son", "lalake": "son"}
_HOUR = r"alas?[ -](?:\d{1,2}|[a-z]{3,7})"
_PART = r"(?:madaling araw|umaga|tanghali|hapon|gabi)"
_SHIFT = re.compile(
    rf"(?:(?:may )?(?:shift|duty|trabaho) )?(?:mula |galing )?({_HOUR})(?: (?:ng|sa) ({_PART}))?"
    rf" hanggang ({_HOUR})(?: (?:ng|sa) ({_PART}))?",
    re.IGNORECASE,
)
_HOURS_LONG = re.compile(r"(\d{1,2}) oras (?:na|ang) (night |day |graveyard )?(?:shift|duty)", re.I)
_BEGINS_SO_OFTEN = re.compile(r"^(?:at |tapos )?((?:tuwing|bawat) [\w-]{3,12}) (?=[a-z])", re.I)
_AND = re.compile(r"(?<=\w) at (?=(?:hindi|wala|walang|may|tuwing|nag|um|gum|nang)\w{0,12} )")
_KIN_IS = re.compile(
    r"(?:(?:may|ang) )?(?P<kin>[\w-]{3,14}) (?:na |ay )?(?P<what>(?!ng |sa |at |mga )[^,;]{3,80})"
)
_ON_CREDIT = re.compile(r"^take on credit (.{3,30}?)(?= every | when |$)")
# No English word is written so, but many a Visayan one that looks like one: "suroy", "kuyaw".
_UNKNOWN = re.compile(
    r"\b(?!(?:buy|pay|stay|play|away|day|way|say|may|today|holiday|payday|birthday|delay|display|"
    r"essay|relay|replay|repay|enjoy|boy|toy|employ|joy|guy|money|journey|key|they|survey|valley)\b)"
    r"[a-z]{1,9}(?:[aou]y|uy)\b(?!-)"
)
_LIVES = re.compile(r"(?:nangungupahan|nakatira|umuupa|naninirahan) sa [A-Z]", re.IGNORECASE)
_KIN = frozenset(["wife", "mother", "father", "parent"])
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
    return part


def _ways(glossary: Glossary, part: str, visayan: bool) -> Iterator[str]:
    if shift := _SHIFT.fullmatch(part):
        yield _shift(shift)
    if long := _HOURS_LONG.fullmatch(part):
        yield f"work {long[1]}-hour {long[2] or ''}shifts"
    if visayan or " na " not in part:  # what Filipino says of them is read as it stands
        yield _people(glossary, part)
    yield _kin(glossary, part)
    if visayan or _LIVES.match(part):
        yield _does(glossary, part)


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
    plain = part[:1].lower() + part[1:] if part[1:2].islower() else part
    if often := _BEGINS_SO_OFTEN.match(plain):
        plain = f"{plain[often.end() :]} {often[1]}"
    done = in_english(glossary, plain)
    if done in (plain, part) or is_foreign(glossary, done) or _UNKNOWN.search(done):
        return ""
    return _ON_CREDIT.sub(r"take \1 on credit", done)


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


def _shift(found: re.Match[str]) -> str:
    """Return the hours of a shift: "work from 6am to 2pm"."""
    from_, until = (_hour(found[at], found[at + 1]) for at in (1, 3))
    return f"work from {from_} to {until}" if from_ and until else ""


def _hour(hour: str, part: str | None) -> str:
    said = re.split(r"[ -]", hour)[1].casefold()
    number = HOURS.get(said) if not said.isdigit() else int(said)
    return clock(number, part) if number and number <= 12 else ""


def _kin(glossary: Glossary, part: str) -> str:
    """Return what is said of one of their kin: "a sibling is a nurse in London"."""
    found = _KIN_IS.fullmatch(part)
    kin = found and glossary.filipino.kin.get(found["kin"].casefold())
    if not found or not kin:
        return ""
    what = found["what"]
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
    if rest.startswith(" ng ") and (of := _of(known, rest[4:])):
        title, rest = _made_of(title, of[0]), of[1]
    where = ""
    while rest.startswith(" sa "):
        place, rest = _place(known, rest[4:])
        if not place or (title in _KIN and place.startswith("at ")):
            return ""
        where += f" {place}"
    who = ""
    if rest.startswith(" na "):
        does = _does_one(glossary, rest[4:])
        if not does:
            return ""
        who, rest = (f" who {does}", "")
    if rest:
        return ""
    called = f"{sex}{title}"
    told = joined("a ", called) if one else _plural(called)
    return f"{told}{where}{who}"


def _made_of(title: str, what: str) -> str:
    """Return "sugar cane farmer" of who grows it, "wife of seamen" of whose wife somebody is."""
    if title in _KIN:
        return f"{title} of {what}"
    return f"{what} {title.removeprefix('market ')}"


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
    if last.casefold() not in known.people or not all(_is_plain(known, each) for each in before):
        return "", ""
    low = [each if each[1:2].isupper() else each.casefold() for each in before]
    return " ".join([*low, known.people[last.casefold()]]), plain[found.end() :]


def _is_plain(known: Filipino, word: str) -> bool:
    """Tell whether a word says in English what it says here: "tricycle", "security"."""
    low = word.casefold()
    meant = known.words.get(low, low).casefold()
    return re.sub(r"^(?:an?|the) ", "", meant) in (low, f"{low}s") and low not in known.visayan


def _of(known: Filipino, rest: str) -> tuple[str, str] | None:
    """Return what is grown, made or driven, bare, and what follows it."""
    found = re.match(r"([\w-]{2,20})(?= (?:sa|na) |$)", rest)
    low = found[1].casefold() if found else ""
    one = known.people.get(low)
    meant = _plural(one) if one else known.words.get(low)
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
    if not kind or not all(_is_plain(known, each) for each in before):
        return "", rest
    rest = rest[found.end() :]
    if (linked := re.match(r" (?:ng|sa) ", rest)) and (of := _of(known, rest[linked.end() :])):
        before, rest = [of[0]], of[1]
    return joined("at a ", " ".join([*before, kind])), rest


def _plural(title: str) -> str:
    head, of, whose = title.partition(" of ")
    if of:
        return f"{_plural(head)} of {whose}"
    for one, many in (("woman", "women"), ("man", "men"), ("child", "children")):
        if title.endswith(one):
            return title.removesuffix(one) + many
    if title.endswith("y") and title[-2:-1] not in "aeou":
        return f"{title[:-1]}ies"
    if title.endswith("wife"):
        return f"{title[:-2]}ves"
    return title if title.endswith(("s", "staff")) else f"{title}s"
