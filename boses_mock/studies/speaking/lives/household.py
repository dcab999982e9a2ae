"""Who lives with a persona, read from its family field: a spouse, children by age, a relative.

The field is prose and comes from generations, libraries and staff alike, so what is read is what
it plainly says: "sons of 24 and 20", "two grown children", "a child aged 4". A family field that
speaks of no child tells of none; an empty one tells nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from boses_mock.studies.reading.words import NUMBERS

_NUMBERS = {**NUMBERS, "a": 1, "an": 1}
_WORDS = ("no", "one", "two", "three", "four", "five", "six")
_YEARS = (
    "newborn",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
)
_RELATIVES = (
    r"\b(grandmother|mother-in-law|mother|parents|father|sister|brother|sibling|cousin|aunt|uncle|"
    r"grandfather|roommate|housemate)s?\b"
)
_AGED = re.compile(
    r"\b(sons?|daughters?|child(?:ren)?|kids?|boys?|girls?|toddler|baby)\s?(?:,\s)?(?:of|aged|age)\s((?:\d{1,2}(?:\smonths?)?(?:,\s|\sand\s)?)+)",
    re.I,
)
_COUNTED = re.compile(
    r"\b(a|an|one|two|three|four|five|six|\d)\s(?:(grown|adult|young|small|little|teenage)\s)?"
    r"(sons?|daughters?|child(?:ren)?|kids?|boys?|girls?|toddlers?|baby|babies)\b(?![’'-])(?!\s?(?:,\s)?(?:of|aged)\s\d)",
    re.I,
)
_APART = re.compile(
    r"^(?:a )?widow\b|\b(?:widow(?:ed|er)|is a widow|separated|divorced|unmarried|not married)\b",
    re.I,
)
_BY_ONESELF = re.compile(
    r"\b(?:(?:lives?|living) (?:alone|by (?:him|her)self|on (?:his|her) own)|alone since"
    r"|nobody at the table)\b",
    re.I,
)
_SENTENCES = re.compile(r"(?<=[.!?])\s")
_AT_HOME = re.compile(
    r"\b(?:liv(?:es?|ing)|shar(?:es?|ing)|stay(?:s|ing)|bed|room|house(?:hold|work)?|home|roof|flat"
    r"|wakes|sleeps?|moved in|helps?|cooks?|table|nod|with)\b",
    re.I,
)
_ELSEWHERE = re.compile(  # what stands after a relative who is not at home
    r"['’]|,? (?:who (?:works?|lives?) )?in [A-Z]|,? abroad|,? overseas"
    r"|,? (?:on (?:call|the phone)|calls?\b|as the next"
    r"|has stopped|who died|next door|nearby|prays)",
)
_FAR = re.compile(  # and what before one
    r"\b(?:to|for|owes|repays|lent|sends|calls|late|sets of|as|like|visits|of|supports?|support"
    r"|helps) (?:(?:an?|his|her|their|the|two|own|older|younger|aging|ageing|elderly|sick) ){0,3}$",
    re.I,
)
_NEAR = 30  # characters before a relative that are looked at
_LEFT_HOME = re.compile(  # told of grown children who are not at home any more
    r"\b(?:left at home|on the phone|Sundays are for|visits are on|come photographs|raised"
    r"|brought up on|moved out|of their own|live elsewhere|work(?:s|ing)? in [A-Z])",
    re.I,
)
_PARENT_OF_GROWN = re.compile(
    r"\b(?:(son|daughter)['’]s family|(?:minds?|looks? after|grandmother|grandfather)"
    r" (?:\w{1,8} ){0,2}grandchild(?:ren)?)\b",
    re.I,
)
_NONE = re.compile(r"\b(?:no|without|ask(?:s)? about|not want) (?:any )?(?:child|kid)", re.I)


@dataclass(frozen=True, slots=True)
class Household:
    """``children`` holds a noun and an age for each child, the age −1 where it is not told and 30
    where the child is grown; it is None where nothing is known at all."""

    spouse: str | None
    children: tuple[tuple[str, int], ...] | None
    relative: str | None
    left_home: bool = False
    alone: bool = False

    @property
    def at_home(self) -> bool:
        """Whether there is a child who is not grown yet."""
        return any(age < 19 for _, age in self.children or ())

    @property
    def with_children(self) -> bool:
        """Whether the children live there: not those who are on the phone or come on Sundays."""
        return not (self.left_home and all(not 0 <= age < 18 for _, age in self.children or ()))


@lru_cache(maxsize=2_048)
def household(text: str, gender: str) -> Household:
    """Read a family field."""
    male = gender.strip().lower() == "male"
    children = _children(text) if text else None
    left = _LEFT_HOME.search(text) is not None
    return Household(_spouse(text, male), children, _relative(text, male), left, _is_alone(text))


def _spouse(text: str, male: bool) -> str | None:
    couple = re.search(r"\b(spouse|married|wife|husband)\b", text, re.I)
    apart = _APART.search(text)
    if couple and not apart:
        return "my wife" if male else "my husband"
    partner = r"\b(partner|boyfriend|girlfriend|in a (?:steady )?relationship)\b"
    return "my partner" if re.search(partner, text, re.I) else None


def _is_alone(text: str) -> bool:
    return _BY_ONESELF.search(text) is not None


def _relative(text: str, male: bool) -> str | None:
    """Return the relative who is at home: an aunt in another town who prays for all is not."""
    if _is_alone(text):
        return None
    for sentence in _SENTENCES.split(text):
        if not _AT_HOME.search(sentence):
            continue
        for found in re.finditer(_RELATIVES, sentence, re.I):
            near = sentence[max(0, found.start() - _NEAR) : found.start()]
            if _ELSEWHERE.match(sentence[found.end() :]) or _FAR.search(near):
                continue
            return f"my {found[1].lower().replace('sibling', 'brother' if male else 'sister')}"
    return None


def _children(text: str) -> tuple[tuple[str, int], ...]:
    found: list[tuple[str, int]] = []
    for match in _AGED.finditer(text):
        noun = _single(match[1])
        ages = re.findall(r"(\d+)(\smonths?)?", match[2])
        found += [(noun, 0 if months else int(age)) for age, months in ages]
    if found or _NONE.search(text):
        return tuple(found)
    parent = _PARENT_OF_GROWN.search(text)  # a grandchild has a parent, who was one's child
    if parent:
        return ((parent[1] or "child", 30),)
    for match in _COUNTED.finditer(text):
        count = _NUMBERS.get(match[1].lower()) or int(match[1])
        grown = (match[2] or "").lower() in ("grown", "adult")
        found += [(_single(match[3]), 30 if grown else -1)] * count
    return tuple(found)


def _single(noun: str) -> str:
    plain = noun.lower()
    return {"children": "child", "kids": "kid", "babies": "baby"}.get(plain, plain.rstrip("s"))


def kids(home: Household) -> str | None:
    """Return how a parent speaks of the children at home: "my two kids", "my four-year-old"."""
    children = home.children or ()
    if not home.at_home:
        return None
    if len(children) > 1:
        return f"my {number(len(children))} kids"
    noun, age = children[0]
    if 0 < age < len(_YEARS):
        return f"my {_YEARS[age]}-year-old"
    return f"my {'little one' if noun in ('child', 'toddler') else noun}"


def kin(home: Household) -> str | None:
    """Return the one person at home whose word counts, never a plural."""
    if home.spouse or home.relative:
        return home.spouse or ("my mother" if home.relative == "my parents" else home.relative)
    grown = [noun for noun, age in home.children or () if age >= 15]
    return f"my {grown[0]}" if grown else None


def number(count: int) -> str:
    """Return a small number in words."""
    return _WORDS[count] if count < len(_WORDS) else str(count)


def offspring(home: Household) -> str:
    """Return the children in words: "a daughter of 14 and two sons of 9 and 5"."""
    groups: dict[str, list[int]] = {}
    for noun, age in home.children or ():
        groups.setdefault(noun, []).append(age)
    told = [_told(noun, ages) for noun, ages in groups.items()]
    return told[0] if len(told) == 1 else f"{', '.join(told[:-1])} and {told[-1]}" if told else ""


def _told(noun: str, ages: list[int]) -> str:
    many = {"child": "children", "baby": "babies"}.get(noun, f"{noun}s")
    known = [str(age) for age in ages if 0 < age < 30]
    grown = "grown " if not known and max(ages) >= 30 else ""
    head = f"a {grown}{noun}" if len(ages) == 1 else f"{number(len(ages))} {grown}{many}"
    if len(known) < len(ages):
        return head
    listed = known[0] if len(known) == 1 else f"{', '.join(known[:-1])} and {known[-1]}"
    return f"{head} of {listed}"
