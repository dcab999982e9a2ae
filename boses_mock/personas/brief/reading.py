"""Reading a group's name, description, occupation and notes into one :class:`Wish`.

Each clause is matched for itself; what it says is added up over all of them. Where two say
different things of one topic, both are allowed: "Christians and Muslims" may be either. Who or
what a phrase belongs to is left to the phrases: "their mothers" asks for nobody who is a mother.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from boses_mock.market.glossary import Glossary
from boses_mock.market.vocabulary import NOTHING, Meaning, Vocabulary, tokens
from boses_mock.personas.model import GroupDefinition
from boses_mock.personas.text import lowered, with_article

from .facts.called import only_called
from .facts.children import of_child, only_of_child
from .facts.employed import EMPLOYER, sells
from .facts.family import CHILD
from .facts.kin import of_kin
from .facts.living_there import is_here
from .facts.others import of_parent, of_sibling, own_part
from .facts.polarity import (
    acts_anew,
    is_condemned,
    is_had,
    is_state,
    means_else,
    of_family,
    settles,
)
from .facts.stated import WORKS_AS, WORKS_FOR, WORKS_IN, stated_in
from .facts.theirs import not_of_kin
from .matching import Hit, hits
from .telling.afterthought import LOOSE
from .telling.said import acts, apart_in, followed, says
from .telling.shown import in_sentences
from .telling.subject import described
from .telling.written import is_age
from .telling.written import written as written_out
from .tongues import filipino
from .tongues.foreign import is_foreign
from .tongues.mainland_parts import without_people
from .tongues.translated import in_english
from .tongues.visayan import is_visayan
from .wish import Wish
from .wishing import wish_of

_PREFERRED = re.compile(
    r"\b((?:prefer\w*|would rather|rather) (?!to\b)[^,;]{1,60}?) (?:to|over|rather than|than|"
    r"instead of) (?!\w+ing\b)",
    re.IGNORECASE,
)
_OF_OTHERS = re.compile(r"(?:who|whom|whose|which)\b", re.IGNORECASE)  # "two sons, who live ..."
_THEIRS = re.compile(
    r"\b(?:husbands?|wi(?:fe|ves)|spouses?|sons?|daughters?|child|children|kids?|mothers?|fathers?|"
    r"parents|brothers?|sisters?|siblings?|friends?|customers?|clients?|neighbou?rs?)$",
    re.IGNORECASE,
)
_UNIVERSITY = re.compile(
    r"\b(sons?|daughters?|child|children|kids?) (?:studying )?(?:at|in) "
    r"(?:[A-Z][\w'’.-]{1,20} ){1,3}(?:University|College|Polytechnic)\b"
)
# An ailment of kin is not the people's own: "diabetic mother at home".
_ILL_KIN = re.compile(
    r"(?:an? |the |their |her |his )?(?:diabetic|ill|sick|ailing|bedridden|elderly|frail|disabled|"
    r"widowed|blind|autistic|asthmatic) (?:mother|father|parents?|husband|wife|sons?|daughters?|"
    r"child|children|grandmother|grandfather|brother|sister)\b(?! \w{2,12}s\b)",
    re.IGNORECASE,
)
_KIN_FIRST = re.compile(
    r"(?:con (?:gái|trai)|các con|chồng|vợ|mẹ|bố) (?=\w)(?!(?:bỉm|trẻ|đơn)\b)|"
    r"สามี|ภรรยา|ลูกสาว|ลูกชาย|พ่อแม่",
    re.IGNORECASE,
)
_BOTH = re.compile(r"both (?:parents|partners|spouses|of them) (?=\w)", re.IGNORECASE)
_COUPLES = re.compile(r"\b(?:couples?|parents|families|mothers|fathers|moms|dads|mums)\b", re.I)
_CLOCKED = re.compile(r"(?:open|close|start|end|finish)(?:e?s)? (?:at|by|from) \d", re.IGNORECASE)
# How old the people are is no more than the group's own ages: "35-60 th", "อายุ 45-65 ปี".
_AGED = re.compile(
    r"(?:aged?|ages|agtawen ti|umur|usia|berumur|berusia|edad|độ tuổi|tuổi|từ|อายุ|วัย)?:? ?\d\d ?"
    r"(?:-|–|to|sampai|hingga|agingga|sd|đến|hanggang|ถึง) ?\d\d ?(?:th|thn|tahun|tuổi|ปี|"
    r"taong gulang|taon|anyos|yo|y/o|years?(?: old)?)?\.?",
    re.IGNORECASE,
)
_SUM = re.compile(r"\d[\d,.]{2,9}|\d ?(?:k|million|triệu|baht|dollars|dong|per cent)\b|%")
_WANTING = re.compile(
    r"(?:want|wants|wanting|hope|hopes|hoping|plan|plans|planning|dream|dreams|dreaming|aspire|"
    r"aspires|save|saves|saving|wish|wishes|considering|thinking)\b(?: \w{1,20})? ?"
    r"(?:to|of|for|about)\b|(?:used to|no longer|not yet|about to|considering) (?=\w)",
    re.IGNORECASE,
)
_IN_OFFICES = re.compile(
    r"works? in (?:an )?offices?(?: in (?:[A-Z][\w'’-]{1,20} ?){1,3})?", re.IGNORECASE
)
_ONLY_WITH = re.compile(r"\b(?:never|not|nothing|no) [^,;]{1,60}? without\b", re.IGNORECASE)
_FAITH = re.compile(
    r"(?:devout |practi[sc]ing |strict |Roman )?(?:Catholic|Muslim|Born[ -]Again(?: Christian)?|"
    r"Protestant|Buddhist|Hindu|Sikh|Taoist|Baptist|Methodist|Evangelical|Adventist)s?",
    re.IGNORECASE,
)
_WHO_THEY_ARE = re.compile(
    r"(?:ang )?mga [\w'’-]{1,20}(?: (?!na\b)[\w'’-]{1,20}){0,8}", re.I
)  # no deed
_PEOPLES = frozenset(["Maranao", "Maguindanaon", "Maguindanao", "Tausug", "Yakan"])
_DAYS = re.compile(r"\b(?:on |every |each )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b")
_START = 12  # letters
_MORE = 3  # words that no phrase understands
_LITTLE = frozenset(map("".join, map(tokens, LOOSE)))
_SHORT = 4  # words of a denial that a list may follow: "no pork", not a whole thought
_LONG = 4  # words of a part that says more than one of its own
_THEY_TOO = ("mother", "father")  # "Ibu hamil" are the people themselves
_KIN_THERE = re.compile(r"(?:mother|father|parents) lives? (?:in|abroad|upcountry)\b")
_ANY_DOING_WORDS = """
love like enjoy use do have go goes play watch follow buy get take make keep prefer want need try
eat drink read listen live work are is has own spend shop speak believe practise practice observe
attend join belong come send pay raise care be avoid hate dislike only always often never now still
also currently mainly mostly support help sell run collect rent study suffer struggle worry fear
save earn hope plan dream cook ride drive commute travel sleep wake
"""
_ANY_DOING = frozenset(_ANY_DOING_WORDS.split())
_PAYS_OFF = ("pay off ", "paying off ", "pays off ", "are paying off ", "are still paying off ")
_BESIDE = 3  # words beside those of the kind of place that somebody works in: "now ... in Davao"
_GLOSS = 3  # words
_LIST = 2  # words of a clause that goes on with the denial before it: "no pork, lard"


def read(vocabulary: Vocabulary, definition: GroupDefinition) -> Wish:
    known, definition = vocabulary.glossary, written_out(definition)
    said: list[tuple[tuple[str, ...], bool]] = []
    carried: list[str] = []
    found: list[Hit] = []
    for text, told in _texts(definition):
        denied, before, others = False, 0, False
        for written, begins in in_sentences(text):
            clause = _of_themselves(written, definition)
            words = _wanted(clause)
            refused = bool(vocabulary.denials & set(words))
            goes_on = before <= _SHORT and len(words) <= _LIST and not acts_anew(clause)
            denied, before = denied and goes_on and not (begins or refused), len(words)
            bad = is_condemned(clause)
            own = _own(vocabulary, clause, words, denied or bad)
            if denied and any(is_had(vocabulary.meanings[hit.meaning]) for hit in own):
                own, denied = list(hits(vocabulary, words)), False  # "without children, Protestant"
            own = not_of_kin(vocabulary, clause, own)
            own = _about_them(vocabulary, clause, own, denied, _ILL_KIN.match(written) is not None)
            if of_parent(clause) and (told is followed or not begins):
                own = [each for each in own if not _of_another(vocabulary, each, clause)]
            said.append((words, denied or bad))
            found += own
            of_others = not begins and others and _OF_OTHERS.match(clause) is not None
            others = _THEIRS.search(clause) is not None
            too = denied and not refused and not says(clause)  # "no pork, fish sauce"
            left_out = of_others or too or is_age(clause) or _is_gloss(text, written)
            if not left_out and (kept := told(known, clause)):
                theirs_too = " yang " in clause and not kept.startswith(clause[:_START])
                mine = _of_part(own, kept) if theirs_too else own  # not of who they are
                if not only_of_child(clause):
                    carried += _unknown(vocabulary, definition, kept, mine)
                carried += (each for each in of_child(clause) if each not in kept)
                carried += _narrower(vocabulary, clause, own)
            denied = denied or refused
    return wish_of(vocabulary, found, tuple(said), tuple(dict.fromkeys(carried)), definition)


def _own(vocabulary: Vocabulary, clause: str, words: tuple[str, ...], denied: bool) -> list[Hit]:
    """Find what the words of a clause mean, as far as they mean it there."""
    every = [*hits(vocabulary, words, denied), *_in_script(vocabulary, clause)]
    if only_with := _ONLY_WITH.search(clause):  # "never buy food without a halal logo"
        there = frozenset(tokens(clause[only_with.end() :]))
        every = [replace(hit, denied=False) if there & set(hit.words) else hit for hit in every]
    known = vocabulary.meanings
    every = [hit for hit in every if not means_else(known[hit.meaning], words)]
    return [hit for hit in every if vocabulary.is_meant(hit.meaning, hit.words, clause)]


def _about_them(
    vocabulary: Vocabulary, clause: str, own: list[Hit], denied: bool, ill: bool
) -> list[Hit]:
    """Return what is said of the people themselves, and not of their kin, in a clause.

    What it says in English counts with it; whose kin is ``ill`` has no illness of their own.
    """
    known, known_of = vocabulary.glossary, vocabulary.meanings.get
    english = in_english(known, clause) or _from_filipino(known, clause)
    if of_sibling(clause):
        own = []
    away = _KIN_THERE.match(english) is not None
    kin = (away or not english.startswith(_THEY_TOO)) and of_kin(known, english)
    if ill or of_kin(known, clause) or kin:
        own = [each for each in own if not _of_another(vocabulary, each, clause)]
    theirs = of_sibling(clause) or any(_counts(vocabulary, hit) for hit in own)
    if english and (not theirs or without_people(known, clause)):
        there = hits(vocabulary, tokens(english), denied)
        others = (hit for hit in there if not (kin and _of_another(vocabulary, hit, english)))
        own = [*own, *others]
    if not clause.isascii() and _KIN_FIRST.match(clause):
        own = [hit for hit in own if of_family(vocabulary.meanings[hit.meaning])]
    if _WANTING.match(english or clause):
        first = tokens(english or clause)[:1]  # "no longer drink" says of itself what holds now
        kept = (hit.words[:1] == first or not settles(known_of(hit.meaning)) for hit in own)
        own = [hit for hit, keeps in zip(own, kept, strict=True) if keeps]
    if ill:
        own = [hit for hit in own if not vocabulary.meanings[hit.meaning].tags]
    return [hit for hit in own if not (hit.aside and is_state(vocabulary.meanings[hit.meaning]))]


def _of_themselves(clause: str, definition: GroupDefinition) -> str:
    """Return a clause as one of the people: "both parents" of a family, or kin that they have."""
    if _ILL_KIN.match(clause):
        return f"have {with_article(lowered(clause))}"
    about = f"{definition.name} {definition.description}"
    return _BOTH.sub("", clause) if _BOTH.match(clause) and _COUPLES.search(about) else clause


def _from_filipino(glossary: Glossary, clause: str) -> str:
    """Return how old a child is that a clause in Filipino tells of; the rest is carried."""
    told = filipino.in_english(glossary, clause)
    return told if told != clause and CHILD.match(told) else ""


def _wanted(clause: str) -> tuple[str, ...]:
    """Return the words of a clause up to what is named only as liked less: "tea to coffee"."""
    found = _PREFERRED.search(clause)
    return tokens(_UNIVERSITY.sub(r"\1 at university", clause[: found.end(1)] if found else clause))


def _is_gloss(text: str | None, clause: str) -> bool:
    """Tell whether a clause only says in brackets what the words before it mean: "(utang)"."""
    bracketed = f"({clause})" in (text or "")
    return bracketed and len(clause.split()) <= _GLOSS and not says(clause)


def _narrower(vocabulary: Vocabulary, clause: str, own: list[Hit]) -> Iterator[str]:
    """Yield which people somebody is of, where a community has several: Maranao of the Moro."""
    for hit in own:
        of = vocabulary.meanings[hit.meaning].communities if hit.meaning != NOTHING else ()
        if len(of) == 1 and len(hit.words) == 1 and not hit.denied:
            name = hit.words[0].capitalize()
            if name in _PEOPLES and name in clause.split() and name not in of:
                yield f"are {name}"


def _at_work(part: str) -> bool:
    """Tell whether all that a part says is where, for whom or as what people work."""
    if EMPLOYER.search(part) or WORKS_AS.search(part):
        return True
    if _IN_OFFICES.fullmatch(part) or WORKS_FOR.fullmatch(part):
        return True
    return len(WORKS_IN.sub("", part).split()) <= _BESIDE < len(part.split())


def _of_another(vocabulary: Vocabulary, hit: Hit, clause: str) -> bool:
    """Tell whether a hit speaks of the people's kin: a husband who drives makes nobody a man."""
    meaning = vocabulary.meanings[hit.meaning]
    if "spouseabroad" in meaning.tags:  # "wife and child live in Maumere"
        return False
    day = any(field.startswith("day_in_the_life") for field in meaning.lines)
    if (day or meaning.rhythm) and not meaning.statuses:  # a husband's hours offshore
        return True
    return bool(meaning.gender) or bool(meaning.parent and not CHILD.match(clause))


def _unknown(
    vocabulary: Vocabulary, definition: GroupDefinition, clause: str, own: list[Hit]
) -> Iterator[str]:
    """Yield what no rule understands of a clause, of which each part is judged by itself.

    What a clause says of kin is kept along with what follows from it, unless sentences show that.
    """
    read_as = in_english(vocabulary.glossary, clause)
    clause, kept = read_as or clause, clause
    if _AGED.fullmatch(kept) or is_here(vocabulary, kept, definition.location):
        return
    if _WHO_THEY_ARE.fullmatch(kept):
        return
    if is_visayan(vocabulary.glossary, kept):  # what is not in English by now nobody here can tell
        return
    if _FAITH.fullmatch(kept):
        yield f"are {kept[:1].upper()}{kept[1:].removesuffix('s')}"
        return
    counted = [hit for hit in own if _counts(vocabulary, hit) and not _only_bars(vocabulary, hit)]
    if definition.occupation:  # what else they do for money is not what they are
        counted = [hit for hit in counted if not _only_jobs(vocabulary.meanings[hit.meaning])]
    if not own_part(kept) and is_foreign(vocabulary.glossary, kept) and not read_as:
        yield kept
        return
    shows = [each for hit in counted if (each := vocabulary.meanings[hit.meaning]).lines]
    if of_kin(vocabulary.glossary, clause):
        if not shows:
            yield clause
        return
    parts = list(apart_in(clause))
    for part in (each for each in parts if not _CLOCKED.match(each)):
        whole = len(parts) == 1 and not read_as
        found = counted if whole else _of_part(counted, f"{kept} {part}" if read_as else part)
        stated = stated_in(vocabulary, part, definition.location).keys() - {"commute"}
        stated -= {"hometowns"} if len(part.split()) > _LONG else set()
        known = bool(stated) or any(_tells(vocabulary, hit, part, read_as) for hit in found)
        placed = "works" in stated
        over = part.startswith("used to ")  # what they did once is not what they do
        is_work = (_at_work(part) and not over) or only_called(vocabulary.glossary, part)
        is_work = is_work or sells(vocabulary.glossary, part, definition, placed=placed)
        more = not known or _says_more(vocabulary, part, found)
        more = more or (bool(read_as) and _names_vehicle(vocabulary, part))
        if more and not (is_work and not read_as):
            yield part


def _names_vehicle(vocabulary: Vocabulary, part: str) -> bool:
    """Tell whether a part names a make of cars or motorbikes, which no sentence of ours does."""
    return not (vocabulary.cars | vocabulary.bikes).isdisjoint(tokens(part))


def _tells(vocabulary: Vocabulary, hit: Hit, part: str, read_as: str) -> bool:
    """Tell whether a hit shows what a part says: of a foreign one no gender does so."""
    if hit.meaning == NOTHING:
        return False
    meaning = vocabulary.meanings[hit.meaning]
    only = meaning.gender and not (meaning.lines or meaning.parent or meaning.statuses)
    return not (only and not read_as and is_foreign(vocabulary.glossary, part))


def _only_jobs(meaning: Meaning) -> bool:
    """Tell whether nothing but a job shows a meaning."""
    return bool(meaning.jobs) and not (meaning.lines or meaning.tags or meaning.pools)


def _says_more(vocabulary: Vocabulary, clause: str, found: list[Hit]) -> bool:
    """Tell whether a clause of what somebody does says clearly more than its phrases mean.

    Of children only their ages and number are asked, and those need no second telling.
    """
    if not says(clause):
        return False
    if _SUM.search(clause) or (acts(clause) and _DAYS.search(clause)):
        return True
    if any(hit.numbers for hit in found):
        return False
    known = frozenset(word for hit in found for word in hit.words)
    if clause.startswith(_PAYS_OFF) and not any("off" in w or "ผ่อน" in w for w in known):
        return True
    known |= vocabulary.denials | _LITTLE
    timed = any(word[:1].isdigit() for word in clause.split())
    if not timed and acts(clause) and (doing := tokens(clause)[0]) not in known | _ANY_DOING:
        return doing not in vocabulary.denials
    left = {word for word in tokens(clause) if word not in known and not word[:1].isdigit()}
    return len(left) >= (_MORE if acts(clause) else _MORE - 1)


def _of_part(found: list[Hit], part: str) -> list[Hit]:
    """Return the hits whose words stand in a part of their clause."""
    own, text = tokens(part), part.casefold()
    return [
        hit
        for hit in found
        if not frozenset(hit.words).isdisjoint(own)
        or any(not word.isascii() and word in text for word in hit.words)
    ]


def _texts(
    definition: GroupDefinition,
) -> Iterator[tuple[str | None, Callable[[Glossary, str], str]]]:
    """Yield each text, and what of a clause of it is carried if nobody understands it."""
    yield definition.name, _nothing
    yield definition.occupation, _nothing
    yield definition.description, described
    yield definition.psychographic_notes, followed


def _nothing(_: Glossary, __: str) -> str:
    return ""


def _in_script(vocabulary: Vocabulary, clause: str) -> Iterator[Hit]:
    text = clause.casefold()
    for phrase, meaning in vocabulary.scripts:
        if phrase in text:
            text = text.replace(phrase, " ")
            yield Hit(meaning, (phrase,), (), "ไม่" in text.split(" ")[0])


def _counts(vocabulary: Vocabulary, hit: Hit) -> bool:
    """Tell whether something follows from a hit: from a denied one only if its denial is known."""
    meaning = vocabulary.meanings[hit.meaning]
    return not hit.denied or bool(meaning.denied or meaning.faiths or meaning.interest)


def _only_bars(vocabulary: Vocabulary, hit: Hit) -> bool:
    """Tell whether all that follows from a hit is a pastime that is not told of."""
    meaning = vocabulary.meanings[hit.meaning]
    return hit.denied and bool(meaning.interest) and not (meaning.denied or meaning.faiths)
