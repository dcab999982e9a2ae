# ruff: noqa: E501 - patterns read better whole
"""Whom notes say that somebody lives with: the status, and each child with its age.

The reader of briefs asks between which ages a group's children are; of one person the children
are known one by one. Children without an age count only where none has one: "tutors two children"
beside "one daughter aged 12" is about her work.
"""

from __future__ import annotations

import re
from dataclasses import replace

from boses_mock.personas.brief.wish import FamilyWish

_COUNTS = {
    1: r"an?|one|1|isa(?:ng)?|satu|seorang|một",
    2: r"two|2|dalawa(?:ng)?|dua|hai",
    3: r"three|3|tatlo(?:ng)?|tiga|ba",
    4: r"four|4|apat(?: na)?|empat|bốn",
}
_COUNT = "|".join(_COUNTS.values())
_AGES = r"\d{1,2}(?:(?:,\s(?:and\s)?|\s(?:and|&|at|dan|và)\s)\d{1,2}(?!\d))*"
_GROWN = r"grown(?:-up)?|adult|malalaki na|malaki na|sudah besar|sudah dewasa|đã lớn"
_ONES = r"sons?|daughters?|boys?|girls?|children|child|kids?|anak(?: na)?(?: (?:lalaki|babae|perempuan|laki-laki))?|con(?: (?:trai|gái))?"
_CHILDREN = re.compile(
    rf"(?<![\w'’-])(?:(?P<n>{_COUNT})(?: ang)?\s)?(?:(?P<grown>{_GROWN})\s)?(?P<one>{_ONES})(?!\w)"
    rf"(?:\s(?P<n2>dua|tiga|empat|satu))?(?:,?\s(?P<grown2>{_GROWN}))?"
    rf"(?:,?\s\(?(?:aged?|of|ages|umur|usia|berumur|berusia|edad|na|edad na)?\s?(?P<ages>{_AGES})(?!\w))?",
    re.I,
)
_OTHERS = re.compile(r"(?:tutors?|teach\w*|looks after|cares for|['’]s|neighbou?rs?|for)\s$", re.I)
_YOUNGEST = re.compile(
    r"\b(?:youngest(?: child)?(?: is)?(?: aged)?|con út|bunso(?: ay)?|(?:si )?bungsu(?: umur)?)\s(\d{1,2})\b",
    re.I,
)
_NONE = re.compile(
    r"\b(?:no (?:children|kids)|without (?:children|kids)|childless|walang anak|wala pang anak|belum (?:punya|ada) anak|tidak punya anak|chưa có con|không có con)\b",
    re.I,
)
_BOYS = re.compile(r"sons?|boys?|.*(?:lalaki|laki-laki|trai)", re.I)
_GIRLS = re.compile(r"daughters?|girls?|.*(?:babae|perempuan|gái)", re.I)
_STATUSES = {
    "single": r"single|unmarried|never married|not married|dalaga|binata|walang asawa|belum (?:menikah|kawin|nikah)|lajang|jomblo|chưa (?:lập gia đình|kết hôn|có (?:chồng|vợ))|độc thân",
    "widowed": r"widow(?:ed|er)?|biyud[ao]|janda mati|duda mati|goá|góa",
    "separated": r"separated|divorced|hiwalay|bercerai|cerai|ly hôn|ly dị|ly thân",
    "married": r"married|(?<!late )(?:husband|wife)|may asawa|menikah|suami|istri|đã (?:lập gia đình|kết hôn)|(?:có )?chồng|(?:có )?vợ",
}
_ALONE = re.compile(
    r"\b(?:lives? (?:alone|by (?:her|him)self)|mag-isa(?:ng nakatira)?|tinggal sendiri(?:an)?|(?:sống|ở) một mình)\b",
    re.I,
)


def household(text: str, family: FamilyWish) -> FamilyWish:
    """Return what is known of a family, by the words of notes where they tell."""
    status = next(
        (name for name, words in _STATUSES.items() if re.search(rf"\b(?:{words})\b", text, re.I)),
        "",
    )
    alone = _ALONE.search(text) is not None
    if alone and not status:
        status = "single"
    if status:
        family = replace(family, statuses=frozenset([status]))
    if alone:
        family = replace(family, lives="alone")
    if _NONE.search(text):
        return replace(family, parent="no", children=(), number=0)
    return _with_children(text, family)


def is_status(clause: str) -> bool:
    """Tell whether a clause is no more than a status: "Married"."""
    return any(re.fullmatch(words, clause, re.I) for words in _STATUSES.values())


def _with_children(text: str, family: FamilyWish) -> FamilyWish:
    found = [each for each in _CHILDREN.finditer(text) if not _OTHERS.search(text[: each.start()])]
    aged = [each for each in found if each["ages"]]
    counted = [each for each in found if each["n"] or each["n2"] or each["grown"]]
    youngest = _YOUNGEST.search(text)
    if aged:
        ages = [int(age) for each in aged for age in re.findall(r"\d+", each["ages"])]
        number = max([len(ages), *map(_number, aged)])
        return _known(family, ages, number, aged)
    if youngest:
        return _known(family, [int(youngest[1])], max([1, *map(_number, counted)]), found[:1])
    if not counted:
        return family
    grown = any(each["grown"] or each["grown2"] for each in counted)
    number = max(map(_number, counted))
    if not (number or grown):
        return family
    parent = "grown" if grown else "yes"
    return replace(family, parent=parent, number=number, sexes=_sexes(counted))


def _known(
    family: FamilyWish, ages: list[int], number: int, found: list[re.Match[str]]
) -> FamilyWish:
    """Return a family with children of these ages, and older ones where there are more."""
    spans = [(age, age) for age in ages]
    oldest = max(ages)
    while len(spans) < number:
        step = 2 * (len(spans) - len(ages) + 1)
        spans.append((oldest + step, oldest + step + 1))
    children = tuple(spans)
    first = replace(family, parent="yes", children=children, number=len(children))
    return replace(first, sexes=_sexes(found), first=len(children) == 1)


def _number(found: re.Match[str]) -> int:
    told = found["n"] or found["n2"] or ""
    return next((n for n, words in _COUNTS.items() if re.fullmatch(words, told, re.I)), 0)


def _sexes(found: list[re.Match[str]]) -> frozenset[str]:
    """Return the sex that all children have, none where they differ or that is not told."""
    boys = [_BOYS.fullmatch(each["one"]) is not None for each in found]
    girls = [_GIRLS.fullmatch(each["one"]) is not None for each in found]
    if all(boys):
        return frozenset(["son"])
    return frozenset(["daughter"]) if all(girls) else frozenset()
