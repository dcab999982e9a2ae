"""Whether somebody made before keeps what a group asks for: for whom the library proposes.

Whoever contradicts the group's words is not taken, and neither is anybody of whom nothing shows
what they ask: a newcomer would be made to fit, so the library has to offer as much. Only what the
rules of the brief understand counts. Names are read by the tables they were made from, families
by the reader of briefs, the rest by the sentences that show it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from boses_mock.market import Markets
from boses_mock.market.model import Community, Market, Pool, folded
from boses_mock.market.vocabulary import Meaning, Vocabulary, tokens

from .bars import Bars, bars
from .brief import Wish, read
from .gender import MIXED
from .group import NAMEABLE, Group
from .model import GroupDefinition
from .occupations.wished import says_where
from .occupations.work import ADULT

_AGES = re.compile(r"\b(?:sons?|daughters?) of ((?:\d+(?: months)?(?:, | and )?)+)")
_AGE = re.compile(r"(\d+)( months)?")
_CHILDREN = re.compile(
    r"\b(?:sons?|daughters?) of \d|\bgrown (?:sons?|daughters?|child)|\bgrandchild|"
    r"\b(?:with|raises|has) (?:\w+ )?(?:son|daughter|child|kid)",
    re.IGNORECASE,
)
_STATUSES = {
    "widowed": re.compile(r"\bwidow", re.IGNORECASE),
    "separated": re.compile(r"\b(?:separated|divorced)\b", re.IGNORECASE),
    "single": re.compile(
        r"\b(?:single|unmarried|never married|not married|without a partner)\b", re.IGNORECASE
    ),
    "married": re.compile(r"\b(?:(?<!never )(?<!not )married|husband|wife)\b", re.IGNORECASE),
    "partner": re.compile(r"\b(?:with a partner|relationship)\b", re.IGNORECASE),
}
_ALLERGIES = frozenset(["allergy", "allergic"])
_NIGHT = re.compile(r"\b(?:night|midnight|dusk|sunrise|until three|at two in the)\b")
_SENTENCE = re.compile(r"(?<=[.?!])\s")
_REACH = 3  # words that a denial reaches
_TELLING = 12  # letters of a sentence by which it is known again


class Keeping:
    """What a group asks, ready to be held against many people."""

    def __init__(self, markets: Markets, definition: GroupDefinition) -> None:
        self._markets = markets
        self._definition = definition
        self._vocabulary: Vocabulary = markets.vocabulary
        self._group = Group(definition, self._vocabulary)
        self._wish: Wish = self._group.wish

    def keeps(self, profile: Mapping[str, Any]) -> bool:
        """Tell whether a profile, with the fields of a persona, is of somebody as asked."""
        if not self._wish.meanings and not self._wish.said:
            return True
        text = "\n".join(value for value in profile.values() if isinstance(value, str))
        market = self._markets.for_location(profile.get("location"))
        return (
            self._is_of_the_people(profile, market, text)
            and self._lives_so(profile)
            and self._works_so(profile)
            and bars(self._wish.barred()).clean(self._affirmed(text))
            and self._names_none(profile, self._shunned(market))
            and all(self._shows(each, text) for each in self._wish.meanings)
            and not any(_told(each, text) for each in self._wish.refused)
        )

    def _shunned(self, market: Market) -> Bars:
        """Return what is refused by its name: brands, and what is not eaten or drunk."""
        shunned = (
            name
            for key in NAMEABLE
            for lines in market.pools[key].values()
            for name in (line.parts[0] for line in lines)
            if self._group.approves(name) is False
        )
        return bars(self._group.goods_refused, shunned)

    def _is_of_the_people(self, profile: Mapping[str, Any], market: Market, text: str) -> bool:
        wish = self._wish
        open_ = (self._definition.gender or "").strip().casefold() in MIXED
        if open_ and wish.gender and profile.get("gender") != wish.gender:
            return False
        if wish.origin and wish.origin != market.code and wish.origin in self._markets.places():
            market = self._markets.market(wish.origin)
        if not (wish.faiths or wish.communities or wish.denied_faiths):
            return not wish.origin or bool(communities_of(market, str(profile["full_name"])))
        known = communities_of(market, str(profile["full_name"]))
        if wish.communities and not any(each.name in wish.communities for each in known):
            return False
        return self._is_of_the_faith(known, text)

    def _is_of_the_faith(self, known: Iterable[Community], text: str) -> bool:
        """Tell a faith by a name that only people of it have, or by what is told of the person."""
        wish = self._wish
        possible = {faith for each in known for faith, share in each.faith.items() if share}
        possible -= wish.denied_faiths
        if not wish.faiths:
            return bool(possible)
        if possible and possible <= wish.faiths:
            return True
        lines = (m for m in self._vocabulary.meanings.values() if m.faiths & wish.faiths)
        return bool(possible & wish.faiths) and any(_told(each, text) for each in lines)

    def _lives_so(self, profile: Mapping[str, Any]) -> bool:
        family = self._wish.family
        text = str(profile.get("family_situation") or "")
        children = bool(_CHILDREN.search(text))
        if family.parent == "no" and children:
            return False
        if (family.parent in ("yes", "grown") or family.children) and not children:
            return False
        if family.expecting and "expect" not in text and "baby" not in text:
            return False
        young = [span for span in family.children if span[0] < ADULT]  # ages are told of them alone
        if young and not _of_ages(text, young):
            return False
        told = {status for status, pattern in _STATUSES.items() if pattern.search(text)}
        return not family.statuses or bool(told & family.statuses)

    def _works_so(self, profile: Mapping[str, Any]) -> bool:
        day, work = (str(profile.get(key) or "") for key in ("day_in_the_life", "occupation"))
        if self._wish.rhythm == "night" and not _NIGHT.search(day):
            return False
        employer = self._wish.employer
        return not folded(employer) or says_where(work, employer, kept=False)

    def _affirmed(self, text: str) -> str:
        """Return a text without the sentences that deny something: "never opens TikTok"."""
        denials = self._vocabulary.denials | _ALLERGIES
        kept = (each for each in _SENTENCE.split(text) if denials.isdisjoint(tokens(each)))
        wished = self._wish.meanings
        return " ".join(each for each in kept if not any(_told(one, each) for one in wished))

    def _names_none(self, profile: Mapping[str, Any], shunned: Bars) -> bool:
        """Tell whether a profile names nothing that is refused, but where it denies it as well.

        A denial reaches as far as "never opens TikTok" and no farther: who gets "all that is not
        food from Shopee" uses it. Of the brands that somebody distrusts, their attitude is a no.
        """
        if not shunned.clean(", ".join(profile.get("trusted_brands") or ())):
            return False
        for key, value in profile.items():
            if not isinstance(value, str) or shunned.clean(value):
                continue
            for brand in profile.get("distrusted_brands") or () if key == "brand_attitudes" else ():
                value = value.replace(brand, " ")
            if not all(
                shunned.clean(self._without_denied(each)) for each in _SENTENCE.split(value)
            ):
                return False
        return True

    def _without_denied(self, sentence: str) -> str:
        words = sentence.split()
        denials = self._vocabulary.denials
        denied = {
            at + step
            for at, word in enumerate(words)
            if not denials.isdisjoint(tokens(word))
            for step in range(_REACH + 1)
        }
        return " ".join(word for at, word in enumerate(words) if at not in denied)

    def _shows(self, meaning: Meaning, text: str) -> bool:
        """Tell whether what is asked shows: it is told, or it has no sentences of its own."""
        if meaning.interest:
            known = self._markets.shared.interests.get(meaning.interest)
            forms = (known.doing, known.clips, known.gear) if known else ()
            named = (meaning.interest, *forms)
            return any(each.casefold() in text.casefold() for each in named) or _told(meaning, text)
        lived = meaning.faiths or meaning.communities or meaning.parent or meaning.lives
        if lived or not meaning.lines:
            return True
        return _told(meaning, text) or self._says(meaning, text)

    def _says(self, meaning: Meaning, text: str) -> bool:
        own = read(self._vocabulary, _described(text))
        return any(each is meaning for each in own.meanings)


def _described(text: str) -> GroupDefinition:
    return GroupDefinition("", text, None, None, None, None, None, None, None)


def _of_ages(text: str, spans: Iterable[tuple[int, int]]) -> bool:
    """Tell whether some child in a text is of an age within each of the spans."""
    ages = {
        0 if months else int(number)
        for found in _AGES.findall(text)
        for number, months in _AGE.findall(found)
    }
    return all(any(low <= age <= high for age in ages) for low, high in spans)


def _told(meaning: Meaning, text: str) -> bool:
    """Tell whether one of the sentences that show a meaning stands in a text."""
    for lines in meaning.lines.values():
        for line in lines:
            parts = [each for each in line.parts[::2] if len(each) > _TELLING]
            if parts and all(each in text for each in parts):
                return True
    return False


@lru_cache(maxsize=2_048)
def communities_of(market: Market, full_name: str) -> tuple[Community, ...]:
    """Return the communities of a market whose tables make a name."""
    return tuple(each for each in market.communities if _pattern(each).fullmatch(full_name))


@lru_cache(maxsize=128)
def _pattern(community: Community) -> re.Pattern[str]:
    """Return what the full names of a community look like; what Faker makes is any one word."""
    stems: dict[str, list[str]] = {}
    for key, table in community.parts.items():
        stem = key.removesuffix("_male").removesuffix("_female")
        stems.setdefault(stem, []).extend(_names(table))
    parts = re.split(r"\{(\w+)\}", community.pattern)
    return re.compile(
        "".join(
            f"(?:{'|'.join(stems[part])})" if place % 2 else re.escape(part)
            for place, part in enumerate(parts)
        )
    )


def _names(table: Pool | None) -> list[str]:
    if table is None:
        return [r"[^\W\d_]{1,20}"]
    return [re.escape(line.parts[0]) for line in table[""]]
