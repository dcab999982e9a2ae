"""Whom a persona trusts and whom it shuns, each with a reason that fits the kind of thing.

A brand has a kind (a phone, a café, a bank), and a reason belongs to the kind: nobody trusts a
bank for its taste. Where the persona already owns such a thing, the brand is read off it, so that
the phone praised is the phone in the pocket; and what is in use is never what is shunned.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from boses_mock.kernel.rng import Stream
from boses_mock.market.model import LEVELS, Brand, Market, Pool, folded
from boses_mock.market.template import LIKED

from .tell import Teller

GOODS = (
    ("pantry", "eatery"),
    ("drink", "cafe"),
    ("household", "body"),
    ("phones",),
    ("clothes", "shoes"),
)
SERVICES = (("bank", "wallet"), ("grocer", "drugstore", "store"))
BY_CITY = ("ride", "shop")
OWNED = {"phones": "device", "bank": "bank", "wallet": "wallet", "grocer": "shop"}
IN_USE = (
    "device",
    "wallet",
    "bank",
    "shop",
    "marketplace",
    "ride",
    "telco",
    "social",
    "chat",
    "video",
    "music",
)
MOST, NAMED = 5, 2
Names = tuple[str, ...]


def with_brands(
    teller: Teller,
    on: Callable[[str], Stream],
    market: Market,
    favoured: Callable[[str], bool | None],
    approved: Callable[[str], bool | None] = lambda _: None,
) -> tuple[Teller, Names, Names]:
    """Return the teller that can speak of brands, and the names of those trusted and shunned.

    Nobody shuns what the group's words approve of, or the firm that pays them; brands that they
    name with approval are trusted before any other.
    """
    draw = on("brands")
    used = _in_use(teller, draw)
    kept = [each for each in market.distrust if each.line.fits(teller.tags)]
    kept = [each for each in kept if teller.barred.clean(each.name)]
    kept = [each for each in kept if f" {folded(each.name)} " not in used]
    kept = [each for each in kept if not favoured(each.name) and _is_found(teller, each.name)]
    shunned = draw.sample(kept, draw.integer(2, 3))
    named = _named(teller, draw, market, approved)
    taken = {each.name for each in shunned} | {each.name for each in named}
    kinds = {each.kind for each in named}
    others = [each for each in _trusted(teller, draw, market, taken) if each.kind not in kinds]
    trusted = [*named, *others][:MOST]
    slots = {f"{LIKED}{brand.kind}": brand.name for brand in trusted}
    for place, brand in zip(("", "2"), trusted, strict=False):
        slots[f"trust{place}"] = brand.name
        lines = teller.shared.phrases[f"why_{brand.kind}"]
        slots[f"why{place}"] = teller.fill(draw, teller.pick(draw, lines))
    slots |= {"distrust": shunned[0].name, "reason": draw.choice(shunned[0].reasons)}
    teller.slots.update(slots)
    tags = teller.tags | {f"likes{brand.kind}" for brand in trusted}
    names = tuple(brand.name for brand in trusted), tuple(each.name for each in shunned)
    return replace(teller, tags=tags), *names


def _named(
    teller: Teller, draw: Stream, market: Market, approved: Callable[[str], bool | None]
) -> tuple[Brand, ...]:
    """Return the brands that the group names with approval, one of a kind, two at most."""
    found: dict[str, list[Brand]] = {}
    for kind, levels in market.brands.items():
        if kind in OWNED or kind in teller.barred.kinds:
            continue
        for brand in (each for level in levels.values() for each in level):
            if approved(brand.name) and brand.line.fits(teller.tags):
                found.setdefault(kind, []).append(brand)
    return tuple(draw.choice(brands) for brands in found.values())[:NAMED]


def _is_found(teller: Teller, name: str) -> bool:
    """Tell whether an app or shop of the market is found in the city as well, if it has its own."""
    *nearer, whole = teller.pools
    for key in BY_CITY:
        if _holds(whole[key], name):
            near = next((pools[key] for pools in nearer if key in pools), whole[key])
            return _holds(near, name)
    return True


def _holds(pool: Pool, name: str) -> bool:
    return any(name in line.parts[0] for lines in pool.values() for line in lines)


def reasoned(teller: Teller, draw: Stream, told: str) -> str:
    """Return what is told of brands, with a reason to trust one and one to shun one if missing."""
    if not any(teller.slots[why] in told for why in ("why", "why2")):
        told += " " + teller.say(draw, teller.shared.phrases["told_trust"])
    if teller.slots["reason"] not in told:
        told += " " + teller.say(draw, teller.shared.phrases["told_distrust"])
    return told


def _in_use(teller: Teller, draw: Stream) -> str:
    """Return the folded names of everything that the persona pays, calls, rides or buys with."""
    things = (teller.value(draw, f"{key}{place}") for key in IN_USE for place in ("", "2"))
    return f" {' | '.join(map(folded, things))} "


def _trusted(teller: Teller, draw: Stream, market: Market, avoided: set[str]) -> Iterator[Brand]:
    """Yield four or five brands of different groups: three goods and a service or two at least."""
    services = draw.shuffled(SERVICES)
    goods = draw.shuffled(GOODS)
    wanted = draw.integer(4, 5)
    taken = set(avoided)
    for kinds in [*goods[:3], *services, *goods[3:]]:
        for kind in draw.shuffled(kinds):
            known = [b for b in _of_kind(teller, draw, market, kind) if b.name not in taken]
            if known and wanted:
                picked = teller.pick(draw, [brand.line for brand in known], 3)
                brand = next(each for each in known if each.line is picked)
                taken.add(brand.name)
                wanted -= 1
                yield brand
                break


def _of_kind(teller: Teller, draw: Stream, market: Market, kind: str) -> tuple[Brand, ...]:
    levels = {} if kind in teller.barred.kinds else market.brands.get(kind, {})
    if kind not in OWNED:
        fitting = _affordable(levels, teller.level) if levels else ()
        return tuple(
            brand
            for brand in fitting
            if brand.line.fits(teller.tags) and teller.barred.allows(brand.line)
        )
    held = f" {folded(teller.value(draw, OWNED[kind]))} "
    every = [brand for level in levels.values() for brand in level]
    every = [brand for brand in every if teller.barred.allows(brand.line)]
    owned = [b for b in every if any(f" {mark} " in held for mark in b.marks)]
    return tuple(owned[:1])


def _affordable(brands: Mapping[str, tuple[Brand, ...]], level: str) -> tuple[Brand, ...]:
    """Return the brands of a kind at a level, and two of the level below it."""
    place = LEVELS.index(level)
    return brands[level] + (brands[LEVELS[place - 1]][:2] if place else ())
