"""Names as the market gives them: its communities in proportion, Faker's tables where they fit.

Faker serves one part of a name at a time, from one cached instance per locale that is seeded by
our own stream before each draw. Its ``name()`` is not used: it adds titles, and in several
locales mixes genders. Where Faker has no names of a market's own (its en_PH, ms_MY and th_TH do
not help a reader of Latin script), the market's file brings tables, which the loader holds to at
least a hundred full names each, so a name that nobody in the group has yet is always found.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Set
from functools import lru_cache
from itertools import count
from typing import Any

from boses_mock.kernel.rng import Stream
from boses_mock.market.model import Community, Market, Pool

from .age import stage_of
from .brief import Wish
from .group import Group
from .place import Town

FAKER_PARTS = {"given": "first_name", "family": "last_name"}
_ADDRESS = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "miss",
        "dr",
        "ka",
        "lola",
        "lolo",
        "kuya",
        "ate",
        "aling",
        "mang",
        "tita",
        "tito",
        "nanay",
        "tatay",
        "pak",
        "bu",
        "ibu",
        "bapak",
        "mbak",
        "mas",
        "haji",
        "hajah",
        "datuk",
        "dato",
        "makcik",
        "pakcik",
        "ông",
        "bà",
        "chị",
        "anh",
        "cô",
        "chú",
        "bác",
        "khun",
    ]
)
USED_UP = 300  # names tried before one of another time may do
ALL_USED_UP = 400  # names tried before each further given name
_NICKNAME = re.compile(r'"([^"]+)"')
_NAME_WORD = re.compile(r"[^\W\d_]{2,}")
TRIES = 25  # for a new given name as well, before a new full name has to be enough


@lru_cache(maxsize=16)
def faker_for(locale: str) -> Any:
    from faker.factory import Factory

    return Factory.create(locale, ["faker.providers.person"])


def prepare(market: Market) -> None:
    """Bring in what names of a market are drawn with; importing Faker takes 50 to 80 ms, once."""
    if any(None in community.parts.values() for community in market.communities):
        faker_for(market.faker)


def draw_community(
    draw: Stream,
    town: Town,
    roots: Market | None = None,
    wish: Wish | None = None,
    named: str | None = None,
) -> Community:
    """Return a community of the market, by the town's own shares where it has them.

    Of those that the group asks for, by people or by faith, whoever lives in the town comes
    first; where none of them does, the country's shares count. ``roots`` is the market that
    somebody abroad comes from. Whose name is ``named`` already is of the people it tells of.
    """
    abroad = roots is not None and roots is not town.market
    market = roots if roots is not None else town.market
    local = town.city.names if town.city and not abroad else {}
    every = {each: each.weight for each in market.communities}
    shares = {each: local.get(each.name, 0.0) for each in every} if local else every
    if named:
        telling = _telling(market, named)
        shares, every = ({c: w * telling[c] for c, w in each.items()} for each in (shares, every))
        shares = shares if any(shares.values()) else every
    if wish is None:
        return draw.weighted(shares)
    for known in (shares, every):
        fitting = {each: share * _fit(each, wish) for each, share in known.items()}
        if any(fitting.values()):
            return draw.weighted(fitting)
    return draw.weighted(shares)


def _telling(market: Market, full_name: str) -> dict[Community, float]:
    """Return how far a name tells of each community: not at all where another faith has it."""
    words = _NAME_WORD.findall(full_name.casefold())
    found = {each: sum(word in _own_words(each) for word in words) for each in market.communities}
    best = max(found.values())
    usual = {each: max(each.faith, key=lambda f: each.faith[f]) for each in found}
    faiths = {usual[each] for each, hits in found.items() if hits == best}
    return {
        each: float((1 + hits) ** 2) if not best or usual[each] in faiths else 0.0
        for each, hits in found.items()
    }


@lru_cache(maxsize=128)
def _own_words(community: Community) -> frozenset[str]:
    """Return the words of the tables that a community's names are made from."""
    tables = [table[""] for table in community.parts.values() if table]
    names = (line.parts[0].casefold() for lines in tables for line in lines)
    return frozenset(word for name in names for word in _NAME_WORD.findall(name))


def _fit(community: Community, wish: Wish) -> float:
    """Return how much of a community is as asked: all, none, or the share of a faith."""
    if wish.communities and community.name not in wish.communities:
        return 0.0
    faith = community.faith
    usable = {each: share for each, share in faith.items() if each not in wish.denied_faiths}
    if wish.faiths:
        usable = {each: share for each, share in usable.items() if each in wish.faiths}
    return sum(usable.values()) / sum(faith.values())


def draw_faith(draw: Stream, community: Community, wish: Wish) -> str:
    """Return a faith of the community that the group allows, else the one that it asks for."""
    shares = {
        faith: share
        for faith, share in community.faith.items()
        if faith not in wish.denied_faiths and (not wish.faiths or faith in wish.faiths)
    }
    if any(shares.values()):
        return draw.weighted(shares)
    return draw.choice(sorted(wish.faiths)) if wish.faiths else draw.weighted(community.faith)


def name_tags(age: int, faith: str) -> frozenset[str]:
    """Return the words by which a name table tells whose name it is: of which time and faith."""
    return frozenset([faith, stage_of(age), *(["senior"] if age >= 60 else [])])


def draw_name(
    draw: Stream,
    market: Market,
    community: Community,
    gender: str,
    group: Group,
    bearer: Set[str],
) -> tuple[str, str]:
    """Return (full name, what friends call them): neither one of the group's, if that can be.

    No full name is one of the group or from elsewhere in the project. A name that its table gives
    to a time or a faith goes to nobody else, unless so many have a name that those are used up;
    where the others are as well, people have a second given name.
    """
    taken = group.names
    elsewhere = 0
    for attempt in count():
        sex = gender if gender in ("Male", "Female") else draw.choice(("Male", "Female"))
        whose = bearer if attempt < USED_UP else None
        parts = _parts(draw, market, community, sex.lower(), whose)
        called = community.called.format_map(parts)
        for _ in range(attempt // ALL_USED_UP):
            _add_name(parts, _parts(draw, market, community, sex.lower(), whose), community)
        full = community.pattern.format_map(parts)
        if full in group.elsewhere:
            elsewhere += 1
            continue
        fresh = called not in taken and not _is_family_of(full, taken)
        if full not in taken and (fresh or attempt - elsewhere > TRIES):
            return full, called
    raise AssertionError  # pragma: no cover (count() does not end)


def _add_name(parts: dict[str, str], others: dict[str, str], community: Community) -> None:
    """Give a name one more of its kind, so that friends find what they call somebody in place."""
    stem = "given" if "given" in parts else next(iter(parts))
    own, other = parts[stem], others[stem]
    if other not in own.split():
        last = community.pattern.endswith(f"{{{stem}}}")
        parts[stem] = f"{other} {own}" if last else f"{own} {other}"


def _is_family_of(full: str, taken: Collection[str]) -> bool:
    """Tell whether somebody shares a surname, or the name behind a nickname, with one before.

    Asked only of people with nicknames: a Thai surname is one family's, where a Vietnamese or
    Chinese one is that of millions.
    """
    if not _NICKNAME.search(full):
        return False
    given, family = full.split()[0], full.split()[-1]
    others = [name.split() for name in taken if _NICKNAME.search(name)]
    return any(given == name[0] or family == name[-1] for name in others)


def called_of(full_name: str, community: Community) -> str:
    """Return what friends call somebody whose whole name is given, by the community's order."""
    if nickname := _NICKNAME.search(full_name):
        return nickname[1]
    words = full_name.split() or [full_name]
    if len(words) > 1 and words[0].rstrip(".").casefold() in _ADDRESS:
        words = words[1:]
    return words[-1 if community.pattern.endswith(community.called) else 0]


def _parts(
    draw: Stream, market: Market, community: Community, sex: str, bearer: Set[str] | None
) -> dict[str, str]:
    parts: dict[str, str] = {}
    other = "female" if sex == "male" else "male"
    for key, table in community.parts.items():
        if key.endswith(f"_{other}"):
            continue
        stem = key.removesuffix(f"_{sex}")
        parts[stem] = (
            _faker(draw, market.faker, stem, sex) if table is None else _listed(draw, table, bearer)
        )
    return parts


def _listed(draw: Stream, table: Pool, bearer: Set[str] | None) -> str:
    """Return a name of a table, any of them where it does not matter whose it is."""
    lines = [line for line in table[""] if bearer is None or line.fits(bearer)]
    return draw.choice(lines).parts[0]


def _faker(draw: Stream, locale: str, stem: str, sex: str) -> str:
    fake = faker_for(locale)
    fake.seed_instance(draw.below(2**31))
    return str(getattr(fake, f"{FAKER_PARTS[stem]}_{sex}")())
