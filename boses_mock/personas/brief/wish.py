"""What a brief asks of everybody in a group, as values: a record that each step looks at.

An empty field leaves its topic open. A wish says what must hold, never how it is told: that is
the fixtures' sentences.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace

from boses_mock.market.model import LEVELS, Barred, Lines, Market, Occupation, Pool
from boses_mock.market.vocabulary import Meaning

from .facts.naming import Naming
from .facts.offspring import Child
from .facts.stated import Stated

YOUNGEST_PARENT = 19
OLDEST_MOTHER, OLDEST_FATHER = 42, 48
GROWN_FROM = 45


@dataclass(frozen=True, slots=True)
class FamilyWish:
    """Whom people are to live with; ``children`` are spans of ages, one for each child asked for.

    ``each`` are those told one by one, "a son of 7 and a baby daughter", which is then all.
    ``first`` is an only child so far; of ``twins`` the first two are of one age;
    ``kinds`` are sons and daughters, where so many of each are told; ``number`` is how many
    there are, 0 where that is open. ``told`` are those of whom the brief tells one by one, besides
    whom there may be others; ``kids_away`` are with kin elsewhere.
    """

    parent: str = ""
    children: tuple[tuple[int, int], ...] = ()
    sexes: frozenset[str] = frozenset()
    each: tuple[tuple[str, int], ...] = ()
    number: int = 0
    first: bool = False
    twins: bool = False
    kinds: tuple[str, ...] = ()
    told: tuple[Child, ...] = ()
    kids_away: bool = False
    expecting: bool = False
    statuses: frozenset[str] = frozenset()
    lives: str = ""

    @property
    def never_at_home(self) -> frozenset[str]:
        """Return the kinds of work that ask for a family which the brief rules out."""
        alone = bool(self.statuses) and "married" not in self.statuses
        if self.parent == "no" or (alone and self.parent != "yes"):
            return frozenset(["parent", "homemaker"])
        return frozenset()

    def ages(self, female: bool | None) -> tuple[int, int] | None:
        """Return between which ages somebody can be whose family is as asked."""
        if self.parent == "grown":
            return GROWN_FROM, 120
        if not self.children and self.number > 1:
            return YOUNGEST_PARENT + 4 * self.number, 120
        if not self.children:
            return (18, 44) if self.expecting else None
        latest = OLDEST_FATHER if female is False else OLDEST_MOTHER
        lowest = max(low for low, _ in self.children)
        return lowest + YOUNGEST_PARENT, min(high for _, high in self.children) + latest


@dataclass(frozen=True, slots=True)
class Wish:
    """``carried`` are clauses that no rule understood, some of which were ``translated``; ``said``
    are all clauses, word by word, each with whether it is denied as a whole; ``refused`` is what
    nobody of the group may show."""

    meanings: tuple[Meaning, ...] = ()
    said: tuple[tuple[tuple[str, ...], bool], ...] = ()
    carried: tuple[str, ...] = ()
    family: FamilyWish = field(default_factory=FamilyWish)
    gender: str = ""
    faiths: frozenset[str] = frozenset()
    denied_faiths: frozenset[str] = frozenset()
    communities: frozenset[str] = frozenset()
    origin: str = ""
    rhythm: str = ""
    employer: str = ""
    wares: str = ""
    crops: str = ""
    sectors: frozenset[str] = frozenset()
    language: str = ""
    stated: Stated = field(default_factory=Stated)
    interests: tuple[str, ...] = ()
    denied_interests: tuple[str, ...] = ()
    naming: tuple[Naming, ...] = ()
    refused: tuple[Meaning, ...] = ()

    @property
    def tags(self) -> frozenset[str]:
        hours = (*self.stated.kind_of_hours, *self.stated.takes)
        return frozenset[str](hours).union(*(each.tags for each in self.meanings))

    @property
    def levels(self) -> tuple[str, ...]:
        """Return at which levels of income people have all that is asked; none if at any."""
        asked = [each.levels for each in self.meanings if each.levels]
        return tuple(level for level in LEVELS if asked and all(level in each for each in asked))

    @property
    def jobs(self) -> tuple[Occupation, ...]:
        return tuple(job for each in self.meanings for job in each.jobs)

    @property
    def ages(self) -> tuple[int, int] | None:
        """Return the ages that the brief leaves; families are asked of both sexes alike."""
        spans = [each.ages for each in self.meanings if each.ages]
        female = {"Female": True, "Male": False}.get(self.gender)
        spans += filter(None, [self.family.ages(female)])
        if not spans:
            return None
        return max(low for low, _ in spans), min(high for _, high in spans)

    def of_faith(self, faith: str) -> Wish:
        """Return what is asked of somebody of a faith, where people may be of one or another."""
        mine = tuple(each for each in self.meanings if not each.faiths or faith in each.faiths)
        return self if len(mine) == len(self.meanings) else replace(self, meanings=mine)

    def at_home_in(self, regions: Collection[str]) -> Wish:
        """Return what is asked of somebody who lives in a region, and so does not long for it."""
        if not any(each.name in regions for each in self.meanings):
            return self
        told = (replace(m, lines={}) if m.name in regions else m for m in self.meanings)
        return replace(self, meanings=tuple(told))

    def barred(self) -> Iterator[Barred]:
        yield from (each.never for each in self.meanings)
        yield Barred(words=self.denied_interests)

    def barred_by(self, lines: Lines) -> Iterator[Barred]:
        """Yield what the meaning bars of which these sentences are: they may name it to refuse."""
        yield from (each.never for each in self.meanings if lines in each.lines.values())

    def barred_beside(self, lines: Lines) -> Iterator[Barred]:
        """Yield what is barred but the words of the meaning of which these sentences are.

        Who eats no pork for their faith, which bars it too, may be told to eat no pork.
        """
        own = frozenset(word for each in self.barred_by(lines) for word in each.words)
        for each in self.meanings:
            words = tuple(word for word in each.never.words if word not in own)
            yield replace(each.never, words=words)

    def pools(self, market: Market) -> Iterator[Mapping[str, Pool]]:
        yield self.stated.pools
        for each in self.meanings:
            found = each.pools.get(market.code) or each.pools.get("any")
            if found:
                yield found

    def lines(self, topic: str) -> Iterator[Lines]:
        """Yield the sentences that show what was asked, a table for each meaning that has some."""
        yield from (each.lines[topic] for each in self.meanings if topic in each.lines)
