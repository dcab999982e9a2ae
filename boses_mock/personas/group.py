"""A group while its people are made: what it asks for, and what those before have already.

What the group's words mean is read once; which wallet, shop or app they name is found once for
each market that its people live in.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping, Set
from dataclasses import replace
from functools import cached_property

from boses_mock.market.model import Barred, Interest, Market, Pool, folded
from boses_mock.market.template import Template
from boses_mock.market.vocabulary import ABROAD, Vocabulary, tokens

from .bars import Bars, bars
from .brief import Wish, read
from .brief.matching import names
from .brief.telling.shown import clauses
from .brief.telling.unheard import Heard
from .brief.telling.verbs import VERBS
from .brief.telling.written import written
from .brief.tongues.romanised import out_of_latin
from .brief.tongues.visayan import in_english_text
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
_BEGINS = re.compile(r"(?:^|(?<=[.;!?\n])\s{1,3})([A-Z][a-z]{2,14})(?= [a-z])")
_WRITTEN = re.compile(r"[^\W_]+")
# Brands that are everyday words too, and so are named only where they are written like a name.
_PLAIN_WORDS_TEXT = """
owl top giant popular guardian simple clear dove comfort breeze attack unity be apple lion leo bear
roots shell cheers ivory rejoice surf joy sun boots routine beacon honor number champion action
bench oxygen smart globe grab boost line natasha figaro rambo maya pride tide fanta sprite dutch x
wish meta fit max lotus sunlight fairy tender
"""
_PLAIN_WORDS = frozenset(_PLAIN_WORDS_TEXT.split())
_ABROAD, _NEAR = frozenset(["abroad", "overseas"]), 6
_ACTS = frozenset(["running", "fishing", "plants"])  # of a stall, a boat, a factory
Pools = Mapping[str, Pool]


def _firm(plan: str) -> str:
    """Return whose plan or account one is: of "a dtac monthly plan", dtac.

    Who trusts somebody is not thereby with Trust Bank.
    """
    first = plan.removeprefix("a ").split()[0]
    return plan if "Bank" in plan.split() else first


def _small_verb(found: re.Match[str]) -> str:
    """Return a verb that begins a sentence as a verb: who surfs uses no Surf."""
    return found[0].lower() if found[1].lower() in VERBS else found[0]


def _stands(row: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """Tell whether words stand in a row among others."""
    long = len(row)
    return any(words[at : at + long] == row for at in range(len(words) - long + 1))


def _as_written(market: Market, towns: tuple[str, ...]) -> tuple[str, ...]:
    """Return home towns as a market writes them: "Nghệ An" of "Nghe An"."""
    near = [each.pools for each in market.cities] + [each.pools for each in market.communities]
    pools = [market.pools, *near]
    lines = (
        line for each in pools for table in each.get("hometown", {}).values() for line in table
    )
    known = {folded(line.parts[0]): line.parts[0] for line in lines if len(line.parts) == 1}
    return tuple(known.get(folded(each), each) for each in towns)


class Group:
    """What the members of a group share while they are made, each looking at those before it."""

    def __init__(
        self,
        definition: GroupDefinition,
        vocabulary: Vocabulary,
        noted: Noted = NOTHING,
        elsewhere: Container[str] = (),
    ) -> None:
        self.typed = written(definition)  # of which no row of words is recited
        definition = in_english_text(vocabulary.glossary, self.typed)
        definition = out_of_latin(vocabulary.glossary, definition)
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
        self.heard = Heard()
        self._named: dict[str, tuple[Pools, frozenset[str]]] = {}
        self._towns: dict[str, tuple[str, ...]] = {}
        self._unshown: dict[str, tuple[str, ...]] = {}
        self._approved: dict[str, bool | None] = {}

    def wish_in(self, market: Market, roots: Market) -> Wish:
        """Return what is asked of somebody in a market, and what is true of whoever is abroad."""
        wish, towns = self.wish, self.wish.stated.hometowns
        if towns:
            if roots.code not in self._towns:
                self._towns[roots.code] = _as_written(roots, towns)
            wish = replace(wish, stated=replace(wish.stated, hometowns=self._towns[roots.code]))
        abroad = self.vocabulary.meanings.get(ABROAD)
        if abroad is None or roots is market:
            return wish
        family = wish.family
        return replace(
            wish,
            meanings=(*wish.meanings, abroad),
            family=replace(family, lives=family.lives or "shared"),
        )

    def with_towns(self, market: Market, clause: str) -> str:
        """Return a clause with the home towns in it as a market writes them."""
        written = self._towns.get(market.code, ())
        for typed, town in zip(self.wish.stated.hometowns, written, strict=False):
            clause = clause.replace(typed, town) if typed != town else clause
        return clause

    def approves(self, name: str) -> bool | None:
        """Tell whether the group's words name a thing, and whether with approval."""
        if name not in self._approved:
            self._approved[name] = self._approves(name)
        return self._approved[name]

    def _approves(self, name: str) -> bool | None:
        if self.noted is not NOTHING and (noted := self.noted.approves(name)) is not None:
            return noted
        wanted = tokens(name)
        if name.casefold() in _PLAIN_WORDS and name not in self._named_so:
            return None  # "night owls" are no drinkers of Owl
        if not self._words.issuperset(wanted) or len("".join(wanted)) < 2:
            return None  # as of nearly all names
        found = {names(self.vocabulary, words, no, wanted) for words, no in self.wish.said}
        return False if False in found else True if True in found else None

    @cached_property
    def tags(self) -> frozenset[str]:
        """What the group's words say besides: that it is they who tell which relative is abroad."""
        relatives, lands = self.vocabulary.relatives, self.vocabulary.lands | _ABROAD
        away = any(
            word in relatives and not lands.isdisjoint(words[at + 1 : at + _NEAR])
            for words, _ in self.wish.said
            for at, word in enumerate(words)
        )
        return frozenset(["kinaway"] if away else ())

    @cached_property
    def goods_refused(self) -> tuple[Barred, ...]:
        """What is not eaten or drunk, in every word for it: "avoid coffee" bars an iced one too."""
        return tuple(
            each.barred
            for each in self.vocabulary.goods
            if any(self.approves(name) is False for name in each.names)
            or any(_stands(tokens(name), words) for name in each.names for words in self._refusals)
            or any(self._is_free_of(tokens(name)) for name in each.names)
        )

    def _is_free_of(self, name: tuple[str, ...]) -> bool:
        """Tell whether people are said to be free of something: "gluten and coffee-free"."""
        return any(_stands((*name, "free"), words) for words, _ in self.wish.said)

    @cached_property
    def _refusals(self) -> tuple[tuple[str, ...], ...]:
        """The clauses carried that deny something, in English: "elak minuman manis" is one."""
        every = map(tokens, self.wish.carried)
        return tuple(words for words in every if not self.vocabulary.denials.isdisjoint(words))

    def names_place(self, area: str) -> bool:
        """Tell whether the group's name or description says that its people live somewhere."""
        wanted = tokens(area)
        if not self._headed_words.issuperset(wanted):
            return False  # as of nearly all places
        return any(names(self.vocabulary, words, False, wanted) for words in self._headed)

    @cached_property
    def _named_so(self) -> frozenset[str]:
        """Every word of the group's texts as it is written, but no verb that begins a sentence."""
        own = self.definition
        texts = filter(None, (own.name, own.description, own.psychographic_notes))
        said = (_BEGINS.sub(_small_verb, text) for text in texts)
        return frozenset(_WRITTEN.findall(" ".join(said)))

    @cached_property
    def _words(self) -> frozenset[str]:
        """Every word of the group's clauses."""
        return frozenset(word for words, _ in self.wish.said for word in words)

    @cached_property
    def _headed(self) -> tuple[tuple[str, ...], ...]:
        """The clauses of the group's name and description, word by word."""
        texts = (self.definition.name, self.definition.description, *self.noted.homes)
        return tuple(words for text in texts for words in map(tokens, clauses(text)))

    @cached_property
    def _headed_words(self) -> frozenset[str]:
        return frozenset(word for words in self._headed for word in words)

    def named(self, market: Market, interests: Mapping[str, Interest]) -> Pools:
        """Return the pools of which the group's words name a member: of "GCash", GCash."""
        return self._names(market, interests)[0]

    def unshown(self, market: Market, interests: Mapping[str, Interest]) -> tuple[str, ...]:
        """Return the clauses carried that say more than what is used, loved or shunned anyway."""
        if market.code not in self._unshown:
            self._unshown[market.code] = self._read_unshown(market, interests)
        return self._unshown[market.code]

    def _read_unshown(self, market: Market, interests: Mapping[str, Interest]) -> tuple[str, ...]:
        pools, shunned = self._names(market, interests)
        known = {line.parts[0] for pool in pools.values() for line in pool[""]}
        known |= shunned - interests.keys()  # a pastime that is shunned is nowhere else to be seen
        named = frozenset(word for name in known for word in tokens(name))
        shown = named | self.vocabulary.denials | _USING
        return tuple(
            each
            for each in self.wish.carried
            if not (named & set(tokens(each)) and set(tokens(each)) <= shown)
            and not self.noted.tells(self.vocabulary.glossary, each)
        )

    def tags_of_title(self, title: str) -> frozenset[str]:
        """Return what a title tells of work besides its kinds: that a shop is no stall."""
        said = tokens(title)
        return frozenset(
            tag for tag, words in self.vocabulary.titled.items() if not words.isdisjoint(said)
        )

    def bars(
        self, home: Home, interests: Mapping[str, Interest], wish: Wish, tags: Set[str]
    ) -> Bars:
        """Return what is not told of somebody of these tags, asked for or never right there."""
        market = home.market
        there = [market.never, home.city.never if home.city else market.never_elsewhere]
        if ABROAD in tags:  # what nobody from here has, somebody from elsewhere may: a home town
            there = [replace(each, slots=frozenset()) for each in there]
        rules = [rule.barred for rule in self.vocabulary.rules if rule.when.fits(tags)]
        rules += self._spoken_of
        shunned = self._names(market, interests)[1] | set(self.noted.shuns)
        return bars((*wish.barred(), *there, *rules, *self.goods_refused), shunned)

    @cached_property
    def _spoken_of(self) -> tuple[Barred, ...]:
        """What is not told of the subjects that the group's own words speak of."""
        asked = {each.name for each in self.wish.meanings}
        clauses_said = [words for words, _ in self.wish.said]
        own = self.definition
        text = f"{own.name}\n{own.description}\n{own.psychographic_notes}".casefold()
        return tuple(
            each.barred
            for each in self.vocabulary.subjects
            if asked.isdisjoint(each.unless)
            and (
                any(script in text for script in each.scripts)
                or any(
                    _stands(row, words)
                    for row in filter(self._words.issuperset, each.spoken)
                    for words in clauses_said
                )
            )
        )

    def _names(
        self, market: Market, interests: Mapping[str, Interest]
    ) -> tuple[Pools, frozenset[str]]:
        if market.code not in self._named:
            self._named[market.code] = self._read_names(market, interests)
        return self._named[market.code]

    def _of_firms_shunned(self) -> Iterator[str]:
        """Yield the brands of firms that are shunned, but for those that are named with approval.

        Who refuses to touch True pays with no TrueMoney; who has left Facebook may keep Messenger.
        """
        for firm, brands in self.vocabulary.firms.items():
            if self.approves(firm) is False:
                yield from (each for each in brands if self.approves(each) is not True)

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
            if (
                key in ("telco", "bank") and True not in said.values()
            ):  # of its plans and accounts a firm is named by the first word
                said = {n: self.approves(_firm(n)) if v is None else v for n, v in said.items()}
            shunned |= {name for name, approved in said.items() if approved is False}
            approved = [name for name, each in said.items() if each]
            exact = [name for name in approved if self._words.issuperset(tokens(name))]
            if found := tuple(known[name] for name in exact or approved):
                named[key] = {"": found}
        named_so = (each for each in interests if each not in _ACTS and self.approves(each))
        likes = [*self.wish.interests, *named_so]
        likes = [name for name in dict.fromkeys(likes) if name in interests]
        shunned |= {name for name in interests if self.approves(name) is False}
        shunned |= set(self._of_firms_shunned())
        if likes:
            named["interest"] = {"": tuple(Template((name,)) for name in likes)}
        return named, frozenset(shunned)
