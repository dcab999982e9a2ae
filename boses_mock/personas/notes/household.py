# ruff: noqa: E501 - patterns read better whole
"""Whom notes say that somebody lives with: the status, and each child with its age.

A sentence is read for itself, and what all of them say is added up. The reader of briefs asks
between which ages a group's children are; of one person the children are known one by one. Children without an age count only where none has one: "tutors two children"
beside "one daughter aged 12" is about her work.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from boses_mock.personas.brief.wish import FamilyWish

_COUNTS = {
    1: r"an?|one|1|isa(?:ng)?|satu|seorang|một",
    2: r"two|2|dalawa(?:ng)?|dua|hai",
    3: r"three|3|tatlo(?:ng)?|tiga|ba",
    4: r"four|4|apat(?: na)?|empat|bốn",
}
MOST_CHILDREN = max(_COUNTS)
_NEAR = 30  # letters in which it is said whose children they are
_COUNT = "|".join(_COUNTS.values())
_TO = r"\s?(?:-|–|\bto\b|hingga|sampai|đến|hanggang)\s?"
_AGES = rf"\d{{1,2}}(?:(?:,\s(?:and\s)?|\s(?:and|&|at|dan|và)\s|{_TO})\d{{1,2}}(?!\d))*"
_GROWN = r"(?:lahat )?may (?:pamilya|asawa|trabaho) na|grown(?:-up)?|adult|malalaki na|malaki na|sudah besar|sudah dewasa|đã lớn"
_ONES = r"sons?|daughters?|boys?|girls?|children|child|kids?|anak(?: na)?(?: (?:lalaki|babae|perempuan|laki-laki|lelaki|cowok|cewek))?|con(?: (?:trai|gái))?"
_CHILDREN = re.compile(
    rf"(?<![\w'’-])(?:(?P<n>{_COUNT})(?: ang)?\s)?(?:(?P<grown>{_GROWN})\s)?(?P<one>{_ONES})(?!\w)"
    rf"(?:\s(?P<n2>dua|tiga|empat|satu|[1-4](?=\s?[(:])(?!\d)))?(?:,?\s(?P<grown2>{_GROWN}))?"
    rf"(?:[,:]?\s\(?(?:aged?|of|ages|umur|usia|berumur|berusia|edad|na|edad na)?\s?(?P<ages>{_AGES})(?:t|th|thn|y|yo|yrs?)?(?!\w))?",
    re.I,
)
_TITLE = r"(?-i:[A-ZÀ-ÖØ-ÞĐƠƯẠ-Ỹ][\w'’-]{1,20})"
_NAMED = re.compile(  # "kids: Jun (19), Carla (14)", "1 daughter, Divya, 10"
    rf"(?<![\w'’-])(?:(?P<n>{_COUNT})\s)?(?P<one>{_ONES})\s?[:,]?\s"
    rf"(?P<ages>(?:{_TITLE}(?:,\s|\s\(|\s)\d{{1,2}}(?!\d)t?\)?(?:,\s(?:and\s)?|\s(?:and|&|at|dan|và)\s)?){{1,6}})",
    re.I,
)
_OTHERS = re.compile(
    r"(?:tutors?|teach\w{0,6}|looks after|cares for|['’]s|neighbou?rs?|for)\s$", re.I
)
_EACH = re.compile(  # "hai con: trai 20 học Cần Thơ, gái 14", "anak 2 org (lelaki 11, pompuan 7)"
    r"(?<=[\s(:])(?P<one>trai|gái|lelaki|perempuan|pompuan|cowok|cewek|lalaki|babae|boy|girl)\s"
    r"(?P<age>\d{1,2})(?![\d.,]?\d)"
)
_TWINS = re.compile(
    r"\b(?:(?P<sex>boy|girl)\s)?(?:twins?|kambal|kembar|sinh đôi)\b"
    r"(?:\s(?P<sex2>boys|girls|laki-laki|perempuan|gái|trai))?,?\s?\(?(?:aged?|umur)?\s?"
    r"(?P<age>\d{1,2})(?!\d)(?:,?\s(?P<sex3>boys|girls))?",
    re.I,
)
_SEX_FIRST = re.compile(  # "isang anak (babae, 3)"
    r"\b(anak|con)\s\((babae|lalaki|perempuan|laki-laki|cowok|cewek|trai|gái),?\s(\d{1,2})(?!\d)",
    re.I,
)
_MONTHS = re.compile(  # "bb boy 18 mths" is of one
    r"(?P<who>\b(?:boy|girl|baby|bb|son|daughter|kid|child|anak|bayi|con|bé)\b[^.;,\d]{0,16})"
    r"(?P<months>\d{1,2})[\s-]?(?:mths?|months?(?:[\s-]old)?|mos?|bln|bulan|buwan|tháng)(?!\w)",
    re.I,
)
_YOUNGEST = re.compile(
    r"\b(?:youngest(?: child)?(?: is)?(?: aged)?|con út|bunso(?: ay)?|(?:si )?bungsu(?: umur)?)\s(\d{1,2})\b",
    re.I,
)
_NONE = re.compile(
    r"\b(?:no (?:children|kids)|without (?:children|kids)|childless|walang anak|wala pang anak|belum (?:punya|ada) anak|tidak punya anak|chưa có con|không có con)\b",
    re.I,
)
_BOYS = re.compile(r"sons?|boys?|.{0,40}?(?:lalaki|laki-laki|lelaki|cowok|trai)", re.I)
_GIRLS = re.compile(r"daughters?|girls?|.{0,40}?(?:babae|perempuan|pompuan|cewek|gái)", re.I)
_STATUSES = {
    "single": r"single|unmarried|never married|not married|dalaga|binata|walang asawa|belum (?:menikah|kawin|nikah)|lajang|jomblo|chưa (?:lập gia đình|kết hôn|(?:có |lấy )?(?:chồng|vợ))|độc thân",
    "widowed": r"widow(?:ed|er)?|biyud[ao]|janda mati|duda mati|goá|góa",
    "separated": r"separated|divorced|div(?=[.,;])|hiwalay|bercerai|cerai|ly hôn|ly dị|ly thân",
    "married": r"married|(?<!late )(?:husband|wife)|may asawa|menikah|suami|istri|đã (?:lập gia đình|kết hôn)|(?:có )?chồng|(?:có )?vợ",
}
_ALONE = re.compile(
    r"\b(?:lives? (?:alone|by (?:her|him)self)|mag-isa(?:ng nakatira)?|tinggal sendiri(?:an)?|(?:sống|ở) một mình)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Children:
    """Children spoken of together; ``number`` is 0 and ``sex`` "" where that is not told."""

    number: int
    ages: tuple[int, ...]
    grown: bool
    sex: str


@dataclass(frozen=True, slots=True)
class StatedHousehold:
    """``youngest`` is an age; ``childless`` is said, and not merely left unsaid."""

    status: str = ""
    alone: bool = False
    lives: str = ""
    childless: bool = False
    children: tuple[Children, ...] = ()
    youngest: int | None = None

    def with_(self, later: StatedHousehold) -> StatedHousehold:
        """Return what both say; where they differ, the one that speaks first is right."""
        return StatedHousehold(
            status=self.status or later.status,
            alone=self.alone or later.alone,
            lives=self.lives or later.lives,
            childless=self.childless or later.childless,
            children=(*self.children, *later.children),
            youngest=later.youngest if self.youngest is None else self.youngest,
        )

    def asked(self, family: FamilyWish) -> FamilyWish:
        """Return what is known of a family, by these words where they tell."""
        status = self.status or ("single" if self.alone else "")
        family = replace(
            family,
            statuses=frozenset([status]) if status else family.statuses,
            lives="alone" if self.alone else self.lives or family.lives,
        )
        if self.childless:
            return replace(family, parent="no", children=(), number=0)
        return self._with_children(family)

    def _with_children(self, family: FamilyWish) -> FamilyWish:
        aged = [each for each in self.children if each.ages]
        number = max((each.number for each in aged or self.children), default=0)
        if aged:
            return _known(family, [age for each in aged for age in each.ages], number, aged)
        if self.youngest is not None:
            return _known(family, [self.youngest], number, self.children)
        grown = any(each.grown for each in self.children)
        if not (number or grown):
            return family
        parent = "grown" if grown else "yes"
        return replace(family, parent=parent, number=number, sexes=_sexes(self.children))


UNKNOWN = StatedHousehold()


def household(sentence: str) -> StatedHousehold:
    """Return what a sentence says of whom somebody lives with."""
    sentence = _SEX_FIRST.sub(r"\1 \2 (\3", sentence)
    sentence = _MONTHS.sub(lambda m: f"{m['who']}{int(m['months']) // 12}", sentence)
    statuses = (name for name, words in _STATUSES.items() if _found(words, sentence))
    youngest = _YOUNGEST.search(sentence)
    return StatedHousehold(
        status=next(statuses, ""),
        alone=_ALONE.search(sentence) is not None,
        lives=_lives(sentence),
        childless=_NONE.search(sentence) is not None,
        children=tuple(_children(sentence)),
        youngest=int(youngest[1]) if youngest else None,
    )


_CHILD = re.compile(rf"(?<!\w)(?:{_ONES})(?!\w)", re.I)
_KIN = re.compile(
    rf"(?:(?:his|her|their|the|an?|ang|mga|si)\s)?(?:(?:{_COUNT})\s)?(?:(?:older|elder|younger|eldest|youngest|late|ex|aging|sick|retired|ailing)[\s-])?"
    r"(?:husband|hubby|wife|spouse|partner|boyfriend|girlfriend|bf|gf|fianc[eé]e?|mother|father|mom|mum|dad|parents?|sister|brother|siblings?|nephews?|nieces?|aunt|uncle"
    r"|(?:mother|father|sister|brother)-in-law|in-laws|grand(?:mother|father|son|daughter|child|children|parents)|sons?|daughters?|boys|girls|kids?|child|children"
    r"|suami|istri|isteri|pacar|tunangan|mertua|adik|kakak|anak(?! (?:kos|muda|jaksel))|cucu|asawa|nanay|tatay|kapatid|lola|lolo|biyenan|apo|kuya"
    r"|chồng|vợ|bố|mẹ(?! (?:đơn|bỉm))|con|cháu)(?![\w'’-])(?!['’]s\b)",
    re.I,
)
_ITEM = re.compile(r"[,;]\s(?![^()]{0,60}\))|\s[-–]\s")
_BRACKETS = re.compile(r"\(([^()]{2,80})\)")
_WITH_PARENTS = re.compile(
    r"\b(?:(?:liv|stay)(?:es?|s|ing) with (?:(?:his|her|their|the) )?(?:(?:sick|aging|widowed) )?(?:parents?|mother|father|mom|mum|dad|folks)"
    r"|nakatira(?: pa)? (?:sa|kasama|kay)(?: ang)?(?: kanyang)? (?:mga )?(?:magulang|nanay|tatay|ina|ama)"
    r"|(?:tinggal|serumah|numpang) (?:bareng|sama|dengan|bersama|di rumah)? ?(?:orang ?tua|ortu|ibu|bapak|ayah|emak|mak)"
    r"|(?:sống|ở)(?: chung)? (?:với|cùng) (?:bố mẹ|ba mẹ|cha mẹ|mẹ|bố|ba má))\b",
    re.I,
)
_WITH_OTHERS = re.compile(
    r"\b(?:with|w/|sama|bareng|dengan|bersama|với|cùng|kasama)(?: (?:ang|his|her|their|an?|one|two|three|mga|\d))? (?:younger |older )?(?:brothers?|sisters?|siblings?|cousins?|roommates?|flatmates?"
    r"|housemates?|colleagues|workmates|friends|adik|kakak|te?man|temen|kapatid|pinsan|em (?:trai|gái)|anh trai|chị gái|bạn|others|orang lain|người khác)\b",
    re.I,
)
_HOME = re.compile(
    r"\b(?:liv|stay|rent|shar|room|board|flat|tinggal|duduk|(?:nge)?kos|(?:nge?)?kontrak|ngontrak|sewa|nakatira|umuupa|sống|ở|thuê|trọ)\w*",
    re.I,
)


def kin(sentence: str) -> Iterator[tuple[str, bool]]:
    """Yield the parts of a sentence that are about family, and whether each says more than ages."""
    for part in (*_ITEM.split(sentence), *_BRACKETS.findall(sentence)):
        if found := _KIN.match(part.strip()):
            rest = _CHILDREN.sub(" ", _NAMED.sub(" ", part.strip()))
            rest = rest if rest != part.strip() else part.strip()[found.end() :]
            yield part.strip(" .!?"), len(re.findall(r"[^\W\d_]{2,}", rest)) > 1


def is_status(clause: str) -> bool:
    """Tell whether a clause is no more than a status: "Married"."""
    return any(re.fullmatch(words, clause, re.I) for words in _STATUSES.values())


def _lives(sentence: str) -> str:
    if _WITH_PARENTS.search(sentence):
        return "withparents"
    return "shared" if _HOME.search(sentence) and _WITH_OTHERS.search(sentence) else ""


def _found(words: str, sentence: str) -> bool:
    return re.search(rf"\b(?:{words})\b", sentence, re.I) is not None


def _children(sentence: str) -> Iterator[Children]:
    named = list(_NAMED.finditer(sentence))
    for found in named:
        ages = tuple(int(age) for age in re.findall(r"\d+", found["ages"]))
        yield Children(len(ages), ages, False, _sex(found["one"]))
    each = list(_EACH.finditer(sentence))
    if len(each) > 1 and not named and _CHILD.search(sentence):
        yield from (Children(1, (int(m["age"]),), False, _sex(m["one"])) for m in each)
        return
    if twins := _TWINS.search(sentence):
        age, sex = int(twins["age"]), twins["sex"] or twins["sex2"] or twins["sex3"] or ""
        yield Children(2, (age, age), False, _sex(sex))
        return
    for found in () if named else _CHILDREN.finditer(sentence):
        told = found["n"] or found["n2"] or ""
        grown = bool(found["grown"] or found["grown2"])
        counts = bool(told or grown or found["ages"] or _sex(found["one"]))
        before = sentence[max(0, found.start() - _NEAR) : found.start()]
        if counts and not _OTHERS.search(before):
            number = max(n * _is(words, told) for n, words in _COUNTS.items())
            ages = _ages(found["ages"] or "", number)
            number = max(len(ages), number)
            yield Children(number, ages, grown, _sex(found["one"]))


def _ages(told: str, number: int) -> tuple[int, ...]:
    """Return each age told; those between the first and the last of "four aged 3 to 15" too."""
    ages = [int(age) for age in re.findall(r"\d+", told)]
    if len(ages) == 2 < number and re.search(_TO, told):
        first, last = sorted(ages)
        step = (last - first) / (number - 1)
        return tuple(first + round(step * at) for at in range(number))
    return tuple(ages)


def _is(words: str, told: str) -> bool:
    return re.fullmatch(words, told, re.I) is not None


def _sex(one: str) -> str:
    return "son" if _BOYS.fullmatch(one) else "daughter" if _GIRLS.fullmatch(one) else ""


def _known(
    family: FamilyWish, ages: list[int], number: int, found: Sequence[Children]
) -> FamilyWish:
    """Return a family with children of these ages, and older ones where there are more."""
    spans = [(age, age) for age in ages[:MOST_CHILDREN]]
    oldest = max(ages)
    while len(spans) < number:
        step = 2 * (len(spans) - len(ages) + 1)
        spans.append((oldest + step, oldest + step + 1))
    known = replace(family, parent="yes", children=tuple(spans), number=len(spans))
    return replace(known, sexes=_sexes(found), first=len(spans) == 1)


def _sexes(found: Sequence[Children]) -> frozenset[str]:
    """Return the sex that all children have, none where they differ or that is not told."""
    sexes = {each.sex for each in found}
    return frozenset(sexes) if len(sexes) == 1 and "" not in sexes else frozenset()
