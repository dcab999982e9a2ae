"""Reading a group's name, description, occupation and notes into one :class:`Wish`.

Each clause is matched for itself; what it says is added up over all of them. Where two say
different things of one topic, both are allowed: "Christians and Muslims" may be either. Who or
what a phrase belongs to is left to the phrases: "their mothers" asks for nobody who is a mother.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from boses_mock.market.vocabulary import HOURS, NOTHING, PASTIME, Meaning, Vocabulary, tokens
from boses_mock.personas.model import GroupDefinition
from boses_mock.personas.text import lowered, with_article

from .employed import EMPLOYER, employer, sells, wares
from .family import CHILD, family, kin_of, with_kin
from .matching import Hit, hits
from .naming import naming
from .said import acts, apart_in, followed, of_kin, participle, says
from .sector import sectors
from .shown import clauses
from .stated import WORKS_AS, Stated, stated_in, states
from .translated import in_english
from .whole import LOOSE
from .wish import Wish

_RELATIVE = re.compile(r"\b(?:who|that|which|na|yang)\b\s(?=\w)", re.IGNORECASE)
_PEOPLE_WORDS = """
people person man men woman women lady adult youth youngster teenager teen student undergraduate
worker staff employee professional executive family household couple parent mother father mom mum
dad wife husband resident retiree senior user buyer shopper consumer customer owner seller vendor
driver rider farmer nurse teacher fan lover commuter renter tenant homeowner expat migrant
freelancer entrepreneur gamer homemaker housewife graduate jobber bachelor single millennial
"""
_PEOPLE = frozenset(_PEOPLE_WORDS.split())
_PREFERRED = re.compile(
    r"\b((?:prefer\w*|would rather|rather) (?!to\b)[^,;]{1,60}?) (?:to|over|rather than|than|"
    r"instead of) (?!\w+ing\b)",
    re.IGNORECASE,
)
_OF_OTHERS = re.compile(r"(?:who|whom|whose|which)\b", re.IGNORECASE)  # "two sons, who live ..."
# Of whom a description in Vietnamese speaks, and from where on it says what they do.
_NGUOI = re.compile(
    r"(?:các|những|người|phụ nữ|nam|nữ|dân|nhân viên|công nhân|khách|bà mẹ|mẹ|chị em|sinh viên|"
    r"học sinh|tài xế|chủ|ông|nông dân|giáo viên|gia đình|cặp vợ chồng|bạn trẻ|giới trẻ)\b",
    re.IGNORECASE,
)
_THAI_NAME = re.compile(r"[ก-๙]{2,10}")  # a place, at the most
_UNIVERSITY = re.compile(
    r"\b(sons?|daughters?|child|children|kids?) (?:studying )?(?:at|in) "
    r"(?:[A-Z][\w'’.-]{1,20} ){1,3}(?:University|College|Polytechnic)\b"
)
_MUON = re.compile(
    r"\b(?:cân nhắc|muốn|dự định|chuẩn bị|có ý định|quan tâm|lần đầu|mới mua|mua|sử dụng|thích|tập|"
    r"chơi|nuôi|uống|chạy|sưu tầm|nghiện|mê) ",
    re.IGNORECASE,
)
_DOING = re.compile(
    r"\w\s((?!(?:living|aged|working|earning|raising|during|including|following|using|having)\b)"
    r"[a-z]{3,14}ing (?:their|a|an|the|his|her) .{1,200})"
)
# The same in Thai, where what they do follows "ที่".
_KHON = re.compile(
    r"(?:กลุ่ม)?(?:ชาย|หญิง|ผู้|คน|วัย|แม่|พ่อ|คุณแม่|คุณพ่อ|นัก|พนักงาน|เจ้าของ|ครอบครัว|สาว|หนุ่ม|ลูกค้า|"
    r"เกษตรกร|ชาว|ข้าราชการ|ครู|พยาบาล)"
)
_LAM = re.compile(r"\b(?:đang|thường xuyên|thường|hay|chuyên)\s(?=\w)", re.IGNORECASE)
# An ailment of kin is not the people's own: "diabetic mother at home".
_ILL_KIN = re.compile(
    r"(?:an? |the |their |her |his )?(?:diabetic|ill|sick|ailing|bedridden|elderly|frail|disabled|"
    r"widowed|blind|autistic|asthmatic) (?:mother|father|parents?|husband|wife|sons?|daughters?|"
    r"child|children|grandmother|grandfather|brother|sister)\b(?! \w{2,12}s\b)",
    re.IGNORECASE,
)
_KIN_FIRST = re.compile(
    r"(?:con (?:gái|trai)|các con|chồng|vợ|mẹ|bố) (?=\w)|สามี|ภรรยา|ลูกสาว|ลูกชาย|พ่อแม่", re.IGNORECASE
)
_BOTH = re.compile(r"both (?:parents|partners|spouses|of them) (?=\w)", re.IGNORECASE)
_SPOUSES = {"wife": "Male", "husband": "Female"}
_COUPLES = re.compile(r"\b(?:couples?|parents|families|mothers|fathers|moms|dads|mums)\b", re.I)
_SAYS = re.compile(r"(?:who|they|she|he|many|most|some)\b", re.IGNORECASE)
_SENTENCES = re.compile(r"(?<=[.;!?])\s|\n")
_CLOCKED = re.compile(r"(?:open|close|start|end|finish)(?:e?s)? (?:at|by|from) \d", re.IGNORECASE)
_SUM = re.compile(r"\d[\d,.]{2,9}|\d ?(?:k|million|triệu|baht|dollars|dong|per cent)\b|%")
_WANTING = re.compile(
    r"(?:want|wants|wanting|hope|hopes|hoping|plan|plans|planning|dream|dreams|dreaming|aspire|"
    r"aspires|save|saves|saving|wish|wishes|considering|thinking)\b(?: \w{1,20})? ?"
    r"(?:to|of|for|about)\b",
    re.IGNORECASE,
)
_MORE = 3  # words that no phrase understands
_LITTLE = frozenset(map("".join, map(tokens, LOOSE)))
_SHORT = 4  # words of a denial that a list may follow: "no pork", not a whole thought
_LONG = 4  # words of a part that says more than one of its own
_LIST = 2  # words of a clause that goes on with the denial before it: "no pork, lard"


def read(vocabulary: Vocabulary, definition: GroupDefinition) -> Wish:
    said: list[tuple[tuple[str, ...], bool]] = []
    carried: list[str] = []
    translated: set[str] = set()
    found: list[Hit] = []
    for text, told in _texts(definition):
        denied, before = False, 0
        for written, begins in _in_sentences(text):
            clause, ill = _of_themselves(written, definition), _ILL_KIN.match(written) is not None
            words = _wanted(clause)
            refused = bool(vocabulary.denials & set(words))
            goes_on = before <= _SHORT and len(words) <= _LIST and not refused
            denied, before = denied and not begins and goes_on, len(words)
            every = [*hits(vocabulary, words, denied), *_in_script(vocabulary, clause)]
            own = [hit for hit in every if vocabulary.is_meant(hit.meaning, hit.words, clause)]
            if ill or of_kin(clause):
                own = [each for each in own if not _of_another(vocabulary, each, clause)]
            english = in_english(clause)
            if english and not any(_counts(vocabulary, hit) for hit in own):
                own += hits(vocabulary, tokens(english), denied)
            if not clause.isascii() and _KIN_FIRST.match(clause):
                own = [hit for hit in own if _of_family(vocabulary.meanings[hit.meaning])]
            if _WANTING.match(english or clause):
                own = [hit for hit in own if not _settles(vocabulary.meanings.get(hit.meaning))]
            if ill:
                own = [hit for hit in own if not vocabulary.meanings[hit.meaning].tags]
            said.append((words, denied))
            found += own
            known = not begins and _OF_OTHERS.match(clause) is not None
            if not known and (kept := told(clause)):
                parts = [*_unknown(vocabulary, definition, kept, own)]
                carried += parts
                translated |= {each for each in parts if each not in kept}
            denied = denied or refused
    wish = _wish(vocabulary, found, tuple(said), tuple(dict.fromkeys(carried)), definition)
    return replace(wish, translated=frozenset(translated))


def _of_themselves(clause: str, definition: GroupDefinition) -> str:
    """Return a clause as one of the people: "both parents" of a family, or kin that they have."""
    if _ILL_KIN.match(clause):
        return f"have {with_article(lowered(clause))}"
    about = f"{definition.name} {definition.description}"
    return _BOTH.sub("", clause) if _BOTH.match(clause) and _COUPLES.search(about) else clause


def _wanted(clause: str) -> tuple[str, ...]:
    """Return the words of a clause up to what is named only as liked less: "tea to coffee"."""
    found = _PREFERRED.search(clause)
    return tokens(_UNIVERSITY.sub(r"\1 at university", clause[: found.end(1)] if found else clause))


def _of_family(meaning: Meaning) -> bool:
    return bool(meaning.statuses or meaning.parent or meaning.child or meaning.sex)


def _of_another(vocabulary: Vocabulary, hit: Hit, clause: str) -> bool:
    """Tell whether a hit speaks of the people's kin: a husband who drives makes nobody a man."""
    meaning = vocabulary.meanings[hit.meaning]
    return bool(meaning.gender) or bool(meaning.parent and not CHILD.match(clause))


def _unknown(
    vocabulary: Vocabulary, definition: GroupDefinition, clause: str, own: list[Hit]
) -> Iterator[str]:
    """Yield what no rule understands of a clause, of which each part is judged by itself.

    What a clause says of kin is kept along with what follows from it, unless sentences show that.
    """
    read_as = in_english(clause)
    clause, kept = read_as or clause, clause
    counted = [hit for hit in own if _counts(vocabulary, hit)]
    if definition.occupation:  # what else they do for money is not what they are
        counted = [hit for hit in counted if not _only_jobs(vocabulary.meanings[hit.meaning])]
    shows = [each for hit in counted if (each := vocabulary.meanings[hit.meaning]).lines]
    if of_kin(clause):
        if not shows:
            yield clause
        return
    parts = list(apart_in(clause))
    for part in (each for each in parts if not _CLOCKED.match(each)):
        whole = len(parts) == 1 and not read_as
        found = counted if whole else _of_part(counted, f"{kept} {part}" if read_as else part)
        stated = stated_in(vocabulary, part, definition.location).keys() - {"commute"}
        stated -= {"hometowns"} if len(part.split()) > _LONG else set()
        known = bool(stated) or any(hit.meaning != NOTHING for hit in found)
        at_work = EMPLOYER.search(part) or WORKS_AS.search(part) or sells(part, definition)
        if not (at_work and not read_as) and (not known or _says_more(vocabulary, part, found)):
            yield part


def _settles(meaning: Meaning | None) -> bool:
    """Tell whether a meaning is of what somebody has or is, which wanting it does not bring."""
    if meaning is None:
        return False
    has = meaning.tags or meaning.pools or meaning.statuses or meaning.parent or meaning.lives
    return bool(has or meaning.jobs or meaning.rhythm or meaning.origin or meaning.language)


def _only_jobs(meaning: Meaning) -> bool:
    """Tell whether nothing but a job shows a meaning."""
    return bool(meaning.jobs) and not (meaning.lines or meaning.tags or meaning.pools)


def _says_more(vocabulary: Vocabulary, clause: str, found: list[Hit]) -> bool:
    """Tell whether a clause of what somebody does says clearly more than its phrases mean.

    Of children only their ages and number are asked, and those need no second telling.
    """
    if not says(clause):
        return False
    if _SUM.search(clause):
        return True
    if any(hit.numbers for hit in found):
        return False
    known = frozenset(word for hit in found for word in hit.words)
    known |= vocabulary.denials | _LITTLE
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


def _in_sentences(text: str | None) -> Iterator[tuple[str, bool]]:
    """Yield each clause, and whether it begins a sentence: no denial reaches beyond its own."""
    for sentence in _SENTENCES.split(text or ""):
        for place, clause in enumerate(clauses(sentence)):
            yield clause, not place


def _texts(definition: GroupDefinition) -> Iterator[tuple[str | None, Callable[[str], str]]]:
    """Yield each text, and what of a clause of it is carried if nobody understands it."""
    yield definition.name, _nothing
    yield definition.occupation, _nothing
    yield definition.description, _described
    yield definition.psychographic_notes, followed


def _nothing(_: str) -> str:
    return ""


def _described(clause: str) -> str:
    """Return what is said of people, without the people that it is said of."""
    if _SAYS.match(clause) or all(map(says, apart_in(clause))):
        return followed(clause)
    if _KHON.match(clause):
        return clause.partition("ที่")[2]
    if _THAI_NAME.fullmatch(clause):
        return ""
    if _NGUOI.match(clause):
        if found := _MUON.search(clause):
            return clause[found.start() :]
        return _LAM.split(clause, maxsplit=1)[-1] if _LAM.search(clause) else ""
    own = _relative(clause)
    if not own and _PEOPLE.intersection(tokens(clause)) and (doing := _DOING.search(clause)):
        return doing[1]
    return own or ("" if _PEOPLE.intersection(tokens(clause)) else followed(clause))


def _relative(clause: str) -> str:
    """Return what a description says that people do, or their kin, rather than who they are."""
    if kin_of(clause):
        return clause
    parts = _RELATIVE.split(clause, maxsplit=1)
    return followed(parts[1]) if len(parts) > 1 else participle(clause)


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


def _wish(
    vocabulary: Vocabulary,
    found: list[Hit],
    said: tuple[tuple[tuple[str, ...], bool], ...],
    carried: tuple[str, ...],
    definition: GroupDefinition,
) -> Wish:
    known = vocabulary.meanings
    asked = [hit for hit in found if not hit.denied and hit.meaning != NOTHING]
    refused = [known[hit.meaning] for hit in found if hit.denied]
    named = [hit.meaning for hit in asked]
    named += [each.denied for each in refused if each.denied]
    stated = _stated(vocabulary, definition)
    if stated.keeps_hours and HOURS in known:
        named.append(HOURS)
    if any(known[name].interest and not known[name].lines for name in named) and PASTIME in known:
        named.append(PASTIME)
    meanings = tuple(known[name] for name in dict.fromkeys(named))
    genders = {each.gender for each in meanings if each.gender}
    spoken = [word for hit in asked if known[hit.meaning].language for word in hit.words]
    return Wish(
        meanings=meanings,
        said=said,
        carried=carried,
        family=with_kin(family(asked, meanings), definition),
        gender=genders.pop() if len(genders) == 1 else "" if genders else _by_spouse(definition),
        faiths=_faiths(meanings),
        denied_faiths=frozenset[str]().union(*(each.faiths for each in refused)),
        communities=frozenset[str]().union(*(each.communities for each in meanings)),
        origin=next((each.origin for each in meanings if each.origin), ""),
        rhythm=next((each.rhythm for each in meanings if each.rhythm), "")
        or ("night" if stated.crosses_midnight else ""),
        stated=stated,
        employer=employer(definition),
        wares=wares(vocabulary, definition),
        sectors=sectors(definition),
        language=next((w.title() for w in spoken if w in vocabulary.languages), ""),
        interests=tuple(dict.fromkeys(each.interest for each in meanings if each.interest)),
        denied_interests=tuple(each.interest for each in refused if each.interest),
        naming=naming(
            vocabulary,
            (definition.description, definition.psychographic_notes),
            definition.location,
        ),
        refused=tuple(each for each in refused if each.name not in named),
    )


def _by_spouse(definition: GroupDefinition) -> str:
    """Return the sex of people of whose wife, or husband, something is told; not of couples."""
    if _COUPLES.search(f"{definition.name} {definition.description}"):
        return ""
    every = {kin_of(each).partition(" ")[0] for each in clauses(definition.psychographic_notes)}
    found = {_SPOUSES[each] for each in every if each in _SPOUSES}
    return found.pop() if len(found) == 1 else ""


def _stated(vocabulary: Vocabulary, definition: GroupDefinition) -> Stated:
    own = (definition.psychographic_notes, definition.description, definition.name)
    every = (clause for text in own for clause in clauses(text))
    return states(vocabulary, every, definition.location)


def _faiths(meanings: Iterable[Meaning]) -> frozenset[str]:
    """Return the faiths asked for; one word of faith counts before what a people usually has."""
    exact = frozenset[str]().union(*(m.faiths for m in meanings if len(m.faiths) == 1))
    return exact or frozenset[str]().union(*(m.faiths for m in meanings))
