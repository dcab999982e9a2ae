"""Whom a persona lives with and provides for, as its age allows and its brief asks.

Children are at least nineteen years younger than a parent, and a mother is at most forty-two
years older; nobody's mother is expected to be alive past her nineties. What is settled here are
tags and numbers; the sentences about them are the fixtures'.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass

from boses_mock.kernel.rng import Stream

from .brief.wish import OLDEST_FATHER, OLDEST_MOTHER, YOUNGEST_PARENT, FamilyWish
from .children import told_children
from .text import listed

NUMBERS = ("no", "one", "two", "three", "four")
MOST = len(NUMBERS) - 1
WAYS = 5  # in which the children of both sexes are told
GROWN = 22
MINDED = 12  # younger than that, somebody has to be there
SETTLED = 44  # nobody of more is asked about children to come
STATUSES = {
    "single": "single",
    "partner": "in a steady relationship",
    "married": "married",
    "separated": "separated",
    "widowed": "widowed",
}
OPEN = FamilyWish()


@dataclass(frozen=True, slots=True)
class Family:
    tags: frozenset[str]
    kids: str = ""
    kid: str = ""

    @property
    def child(self) -> str:
        """Return the child that is meant by one: "the son" of one, "the youngest" of several."""
        if self.kids.startswith("twin "):
            return "one of the twins"
        one = self.kids.startswith("a ") and self.kids.count(" of ") < 2
        return f"the {self.kid}" if one else "the youngest"

    @property
    def children(self) -> str:
        """Return all of them by the article: "the son", "the twins", "the children"."""
        if self.kids.startswith("twin "):
            return "the twins"
        one = self.kids.startswith("a ") and " and " not in self.kids and "," not in self.kids
        return f"the {self.kid}" if one and self.kids.count(" of ") < 2 else "the children"

    @property
    def household(self) -> str:
        """Return whom a persona belongs to in a few words, such as "married with a son of 4"."""
        status = next(word for tag, word in STATUSES.items() if tag in self.tags)
        if self.kids or "alone" in self.tags:
            comma = "," if "partner" in self.tags else ""  # nobody is in love with a daughter
            told = f"{status}{comma} with {self.kids}" if self.kids else status
            return f"{told}, living alone" if "alone" in self.tags else told
        if "expecting" in self.tags:
            return f"{status}, with a baby on the way"
        return f"{status}, at home with parents" if "withparents" in self.tags else status


def draw_family(
    draw: Stream,
    age: int,
    gender: str,
    kinds: Set[str],
    wish: FamilyWish = OPEN,
    *,
    faith: str = "",
) -> Family:
    if age < 18:
        return Family(frozenset(["single", "withparents"]))
    homemaker = bool({"parent", "homemaker"} & kinds) and not wish.never_at_home
    wanted = wish.parent in ("yes", "grown") or bool(wish.children)
    parent = (wanted or (homemaker and wish.parent == "")) and age > YOUNGEST_PARENT
    status = _status(draw, age, kinds, parent or wish.expecting, wish)
    open_ = not wish.statuses or "married" in wish.statuses
    if status == "partner" and faith == "muslim" and open_:
        status = "married"
    if status == "single" and not parent:
        lives = wish.lives or _single_home(draw, age)
        return Family(frozenset(["single", lives, *_expecting(wish)]))
    usual = 1.0 if _by_oneself(wish, age) else 0.85 if age < 25 else 0.4 if age < 32 else 0.12
    childless = not parent and (wish.parent in ("no", "expecting") or draw.chance(usual))
    if childless or (age <= YOUNGEST_PARENT + 1 and not parent):
        lives = wish.lives or ("alone" if status in ("widowed", "separated") else "shared")
        settled = ["settled"] if age >= SETTLED else []
        return Family(frozenset([status, lives, *settled, *_expecting(wish)]))
    ages = _children(draw, age, gender, wish)
    return _with_children(draw, status, age, ages, wish)


BY_ONESELF = 50


def _expecting(wish: FamilyWish) -> tuple[str, ...]:
    return ("expecting",) if wish.expecting else ()


def _status(draw: Stream, age: int, kinds: Set[str], parent: bool, wish: FamilyWish) -> str:
    """Return the marital state: one that was asked for, else what the age makes likely."""
    if wish.statuses:
        shares = {"married": 6.0, "partner": 1.5, "single": 3.0, "separated": 3.0, "widowed": 1.0}
        if age >= 66:
            shares["widowed"] = 4.0
        return draw.weighted({each: shares.get(each, 1.0) for each in sorted(wish.statuses)})
    if _by_oneself(wish, age) and not parent:
        return "separated" if age >= 34 and draw.chance(0.2) else "single"
    childless = wish.parent == "no"
    if not parent and not childless and not draw.chance(_ever_partnered(age, kinds)):
        return "single"
    if wish.lives == "withparents" and not wish.statuses:
        return "single"
    if age >= 66 and draw.chance(min(0.8, (age - 60) / 40)):
        return "widowed"
    if age >= 28 and not parent and not wish.expecting and draw.chance(0.08):
        return "separated"
    return "married" if parent or age >= 45 or draw.chance(0.82) else "partner"


def _by_oneself(wish: FamilyWish, age: int) -> bool:
    """Tell whether somebody lives alone and is young for a late spouse or grown children."""
    return wish.lives == "alone" and not wish.statuses and age < BY_ONESELF


def _ever_partnered(age: int, kinds: Set[str]) -> float:
    if "student" in kinds or age < 21:
        return 0.03
    return 0.2 if age < 25 else 0.42 if age < 30 else 0.7 if age < 38 else 0.85


def _single_home(draw: Stream, age: int) -> str:
    shares = {"withparents": 6.0, "shared": 2.0, "alone": 1.5}
    if age >= 30:
        shares = {"withparents": 3.0, "shared": 2.0, "alone": 3.0}
    if age >= 55:
        shares = {"shared": 2.0, "alone": 2.0}
    return draw.weighted(shares)


def _children(draw: Stream, age: int, gender: str, wish: FamilyWish) -> list[tuple[str, int]]:
    """Return the children, the oldest first: those asked for, and others where that is open."""
    if wish.told and (told := told_children(draw, age, gender, wish)):
        return told
    if wish.each and max(of for _, of in wish.each) + YOUNGEST_PARENT <= age:
        return sorted(wish.each, key=lambda one: -one[1])
    if not wish.children:
        ages = _ages_of_children(draw, age, gender)
        if wish.parent == "grown":
            ages = [max(each, min(GROWN, age - YOUNGEST_PARENT)) for each in ages]
        if wish.number or wish.first:
            ages = _so_many(draw, ages, wish.number or 1, age)
    else:
        ages = _ages_asked(draw, age, gender, wish)
    if wish.twins and len(ages) > 1:
        return _with_twins(draw, ages, wish)
    ages = sorted(ages, reverse=True)
    if len(wish.kinds) == len(ages):
        return list(zip(draw.shuffled(wish.kinds), ages, strict=True))
    return [(_sex(draw, wish), each) for each in ages]


def _with_twins(draw: Stream, ages: list[int], wish: FamilyWish) -> list[tuple[str, int]]:
    """Return children of whom two are of one age and, most often, of one sex."""
    sex = _sex(draw, wish)
    each = [(sex, ages[0]), (sex, ages[0])]
    each += [(_sex(draw, wish), age) for age in ages[2:]]
    return sorted(each, key=lambda one: -one[1])


def _sex(draw: Stream, wish: FamilyWish) -> str:
    return draw.choice(tuple(sorted(wish.sexes)) or ("daughter", "son"))


def _ages_asked(draw: Stream, age: int, gender: str, wish: FamilyWish) -> list[int]:
    """Return ages within the spans asked for, as near as the parent's own age lets them be."""
    latest = OLDEST_MOTHER if gender == "Female" else OLDEST_FATHER
    number = 1 if wish.first else wish.number
    spans = list(wish.children)
    while len(spans) < number:
        spans.append(spans[-1])
    oldest = max(0, age - YOUNGEST_PARENT)
    ages: list[int] = []
    for span in spans[: number or len(spans)]:
        low = min(max(span[0], min(span[1], age - latest)), oldest)
        high = max(low, min(span[1], oldest))
        free = [each for each in range(low, high + 1) if each not in ages]
        ages.append(draw.choice(free) if free else low)
    older = max(ages) + draw.integer(2, 5)
    if not number and len(ages) < MOST and older <= oldest and draw.chance(0.35):
        ages.append(older)
    return ages


def _so_many(draw: Stream, ages: list[int], number: int, age: int) -> list[int]:
    """Return as many ages as are asked for, or as a parent of this age can have at all."""
    kept = ages[-number:]
    while len(kept) < number:
        older, younger = max(kept) + draw.integer(2, 4), min(kept) - draw.integer(2, 4)
        fitting = [each for each in (older, younger) if 0 <= each <= age - YOUNGEST_PARENT]
        if not fitting:
            break
        kept.append(fitting[0])
    return kept


def _ages_of_children(draw: Stream, age: int, gender: str) -> list[int]:
    """Return the children's ages, the oldest first."""
    latest = 40 if gender == "Female" else 46
    oldest = draw.integer(max(1, age - 34), max(1, age - YOUNGEST_PARENT - draw.below(4)))
    ages = [oldest]
    for _ in range(draw.weighted({0: 3, 1: 4, 2: 2, 3: 0.6})):
        younger = ages[-1] - draw.integer(2, 5)
        if younger >= max(1, age - latest):
            ages.append(younger)
    return ages


def _with_children(
    draw: Stream, status: str, age: int, children: list[tuple[str, int]], wish: FamilyWish
) -> Family:
    ages = [each for _, each in children]
    tags = {status, "kids"}
    tags |= {"smallkids"} if ages[-1] < 6 else set()
    tags |= {"schoolkids"} if any(6 <= each <= 17 for each in ages) else set()
    tags |= {"minded"} if ages[-1] < MINDED else set()
    tags |= {"bigkid"} if ages[0] >= 18 else set()  # whom nobody takes to school
    if ages[-1] >= 18:
        tags = {status, "grownkids"}
        if wish.told and all(each.away for each in wish.told):
            tags.add("faraway")
    elif wish.kids_away:  # and nothing is told of them that somebody sees who lives with them
        tags = {status, "kids", "kidsaway"}
    elder = age >= 62 and draw.chance(0.6) and wish.lives != "alone"
    usual = "withkids" if elder else "alone" if status == "widowed" and age > 60 else "shared"
    tags.add(wish.lives or usual)
    tags.update(_expecting(wish))
    months = draw.integer(2, 3) if (0, 0) in wish.children else draw.integer(2, 11)
    told = _described(children, months, draw.below(WAYS))
    if wish.told and told == "two grown children":
        told += f" ({listed([f'a {kid}' for kid, _ in children])})"
    return Family(frozenset(tags), told, children[-1][0])


def _described(children: list[tuple[str, int]], months: int, turn: int) -> str:
    """Return "a son of 4", "daughters of 7 and 4", "a son of 5 months" or "two grown children".

    Sons and daughters are told in one of five ways, as ``turn`` says: the oldest first, the
    youngest first, one beside the other, or the sons and the daughters each together.
    """
    if all(age >= GROWN for _, age in children):
        number = NUMBERS[len(children)]
        words = {kid for kid, _ in children}
        kind = f"{words.pop()}s" if len(words) == 1 else "children"
        what = f"grown {children[0][0]}" if len(children) == 1 else f"grown {kind}"
        return f"{'a' if number == 'one' else number} {what}"
    if len(children) == 2 and children[0] == children[1]:
        kid, age = children[0]
        return f"twin {kid}s of {age or f'{months} months'}"
    words = {kid for kid, _ in children}
    aged = [str(age) if age else f"{months} months" for _, age in children]
    alike = len(words) == 1 and len(set(aged)) == len(aged) and all(age for _, age in children)
    if len(children) > 1 and alike:
        return f"{words.pop()}s of " + listed(aged)
    each = [f"a {kid} of {age}" for (kid, _), age in zip(children, aged, strict=True)]
    if turn == 0 or len(children) == 1:
        return listed(each)
    if turn == 1:
        return listed(each[::-1])
    if len(children) == 2 and turn > 2:
        return " plus ".join(each) if turn == 3 else " besides ".join(each[::-1])
    if len(children) == 2 or not all(age for _, age in children):
        return listed([f"one{told[1:]}" for told in each])
    kinds = dict.fromkeys(kid for kid, _ in children)
    of_kind = {kid: [age for one, age in children if one == kid] for kid in kinds}
    return listed([_together(kid, ages) for kid, ages in of_kind.items()])


def _together(kid: str, ages: list[int]) -> str:
    if len(ages) == 1:
        return f"one {kid} of {ages[0]}"
    return f"{kid}s of {listed([str(age) for age in ages])}"
