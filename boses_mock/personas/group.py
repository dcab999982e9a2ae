"""A group while its people are made: what it asks for, and what those before have already.

What the group's words mean is read once; which wallet, shop or app they name is found once for
each market that its people live in.
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Set
from dataclasses import replace
from functools import cached_property

from boses_mock.market.model import Interest, Market, Pool
from boses_mock.market.template import Template
from boses_mock.market.vocabulary import ABROAD, Vocabulary, tokens

from .bars import Bars, bars
from .brief import Wish, read
from .brief.matching import names
from .brief.shown import clauses
from .model import GroupDefinition
from .notes import NOTHING, Noted
from .place import Home
from .tell import Used

NAMEABLE = (
    "wallet",
    "bank",
    "marketplace",
    "ride",
    "chat",
    "social",
    "video",
    "music",
    "news",
    "telco",
    "shop",
)
# Words that say no more than that a thing is used: in "mainly use Zalo" Zalo is all that is asked.
_USING_WORDS = """
use using user on by with via and or the only mainly mostly daily love like enjoy prefer watch
listen read shop buy pay app account every day often always heavy avid fan of to
"""
_USING = frozenset(_USING_WORDS.split())
# Brands that are words of everyday English: these count where they bear a capital.
_COMMON_WORDS = """
surf joy champion action bench oxygen dove smart globe grab boost line natasha figaro rambo maya
pride tide fanta sprite dutch apple x wish meta shell fit max lotus sun sunlight fairy tender
"""
_COMMON = frozenset(_COMMON_WORDS.split())
Pools = Mapping[str, Pool]


class Group:
    """What the members of a group share while they are made, each looking at those before it."""

    def __init__(
        self,
        definition: GroupDefinition,
        vocabulary: Vocabulary,
        noted: Noted = NOTHING,
        elsewhere: Container[str] = (),
    ) -> None:
        self.definition = definition
        self.noted = noted
        self.elsewhere = elsewhere
        self.vocabulary = vocabulary
        wish = read(vocabulary, definition)
        self.wish: Wish = replace(wish, family=noted.household.asked(wish.family))
        self.names: set[str] = set()
        self.areas: set[str] = set()
        self.days: set[str] = set()
        self.used: Used = {}
        self._named: dict[str, tuple[Pools, frozenset[str]]] = {}

    def wish_in(self, market: Market, roots: Market) -> Wish:
        """Return what is asked of somebody in a market, and what is true of whoever is abroad."""
        abroad = self.vocabulary.meanings.get(ABROAD)
        if abroad is None or roots is market:
            return self.wish
        family = self.wish.family
        return replace(
            self.wish,
            meanings=(*self.wish.meanings, abroad),
            family=replace(family, lives=family.lives or "shared"),
        )

    def approves(self, name: str) -> bool | None:
        """Tell whether the group's words name a thing, and whether with approval."""
        if (noted := self.noted.approves(name)) is not None:
            return noted
        wanted = tokens(name)
        if not self._words.issuperset(wanted) or len("".join(wanted)) < 2:
            return None  # as of nearly all names
        if name.casefold() in _COMMON and name not in self._written:
            return None  # "surf instructors" speak of no detergent
        found = {names(self.vocabulary, words, no, wanted) for words, no in self.wish.said}
        return False if False in found else True if True in found else None

    def names_place(self, area: str) -> bool:
        """Tell whether the group's name or description says that its people live somewhere."""
        wanted = tokens(area)
        return any(names(self.vocabulary, words, False, wanted) for words in self._headed)

    @cached_property
    def _written(self) -> str:
        """The group's description and notes as they were written."""
        own = (self.definition.description, self.definition.psychographic_notes)
        return " ".join(text for text in own if text)

    @cached_property
    def _words(self) -> frozenset[str]:
        """Every word of the group's clauses."""
        return frozenset(word for words, _ in self.wish.said for word in words)

    @cached_property
    def _headed(self) -> tuple[tuple[str, ...], ...]:
        """The clauses of the group's name and description, word by word."""
        texts = (self.definition.name, self.definition.description, *self.noted.homes)
        return tuple(words for text in texts for words in map(tokens, clauses(text)))

    def named(self, market: Market, interests: Mapping[str, Interest]) -> Pools:
        """Return the pools of which the group's words name a member: of "GCash", GCash."""
        return self._names(market, interests)[0]

    def unshown(self, market: Market, interests: Mapping[str, Interest]) -> tuple[str, ...]:
        """Return the clauses carried that say more than what is used, loved or shunned anyway."""
        pools, shunned = self._names(market, interests)
        known = {line.parts[0] for pool in pools.values() for line in pool[""]} | shunned
        named = frozenset(word for name in known for word in tokens(name))
        shown = named | self.vocabulary.denials | _USING
        return tuple(
            each
            for each in self.wish.carried
            if not (named & set(tokens(each)) and set(tokens(each)) <= shown)
            and not self.noted.tells(each)
        )

    def bars(
        self, home: Home, interests: Mapping[str, Interest], wish: Wish, tags: Set[str]
    ) -> Bars:
        """Return what is not told of somebody of these tags, asked for or never right there."""
        market = home.market
        there = [market.never, *([home.city.never] if home.city else [])]
        if ABROAD in tags:  # what nobody from here has, somebody from elsewhere may: a home town
            there = [replace(each, slots=frozenset()) for each in there]
        rules = (rule.barred for rule in self.vocabulary.rules if rule.when.fits(tags))
        shunned = self._names(market, interests)[1] | set(self.noted.shuns)
        return bars((*wish.barred(), *there, *rules), shunned)

    def _names(
        self, market: Market, interests: Mapping[str, Interest]
    ) -> tuple[Pools, frozenset[str]]:
        if market.code not in self._named:
            self._named[market.code] = self._read_names(market, interests)
        return self._named[market.code]

    def _read_names(
        self, market: Market, interests: Mapping[str, Interest]
    ) -> tuple[Pools, frozenset[str]]:
        named: dict[str, Pool] = {}
        shunned: set[str] = set()
        for key in NAMEABLE:
            nearer = [c.pools for c in market.cities] + [c.pools for c in market.communities]
            pools = [each[key] for each in (market.pools, *nearer) if key in each]
            known = {ln.parts[0]: ln for pool in pools for lines in pool.values() for ln in lines}
            said = {name: self.approves(name) for name in known}
            if key == "telco":  # of its plans a network is named by the first word
                said = {n: self.approves(n.split()[0]) if v is None else v for n, v in said.items()}
            shunned |= {name for name, approved in said.items() if approved is False}
            if found := tuple(known[name] for name, approved in said.items() if approved):
                named[key] = {"": found}
        likes = [*self.wish.interests, *filter(self.approves, interests)]
        likes = [name for name in dict.fromkeys(likes) if name in interests]
        shunned |= {name for name in interests if self.approves(name) is False}
        if likes:
            named["interest"] = {"": tuple(Template((name,)) for name in likes)}
        return named, frozenset(shunned)
