"""The home of a persona: one that goes with its family, its work and what the brief states.

It is drawn before any sentence, as what is told depends on it: of who lives in one room nothing is
said of "every room", and pigs need a yard. Of which kinds a home is, and who has none of a kind,
are data: ``homes`` of ``_brief.yaml``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

from boses_mock.market.homes import Homes
from boses_mock.market.model import Lines, Pool

from .tell import VARIED, Teller

HOME = "home"
AWAITED = "awaitinghome"
_ARTICLES = frozenset(["a", "an", "rented"])


def with_home(
    teller: Teller, homes: Homes, stated: str, asked: Collection[Mapping[str, Pool]] = ()
) -> Teller:
    """Return a teller that knows the home, told as stated if it is, and of which kinds it is.

    Of the pools that are ``asked`` for by a brief the first counts, whoever lives there.
    """
    draw = teller.on(f"thing {HOME}")
    if stated:
        lines = next(_alike(teller, homes, stated), ())
    else:
        own = next((each[HOME] for each in asked if HOME in each), {"": ()})
        lines = _kept(teller, homes, own[""])
        if AWAITED not in teller.tags:  # the home that is asked for is not yet theirs
            lines = lines or _usual(teller, own[""])
        lines = lines or next(_fitting(teller, homes), ()) or _kept(teller, homes, homes.plain)
    home = teller.fill(draw, teller.pick(draw, lines, VARIED)) if lines else stated
    if not home:
        return teller
    teller.slots.update({HOME: home, f"{HOME}2": home})
    return replace(teller, tags=frozenset(teller.tags) | homes.kinds_of(home))


def _fitting(teller: Teller, homes: Homes) -> Iterator[Lines]:
    """Yield the homes of each pool that has one for somebody like this."""
    for pools in (each for each in teller.pools if HOME in each):
        if kept := _kept(teller, homes, teller.usable(HOME, pools[HOME])):
            yield kept


def _usual(teller: Teller, lines: Lines) -> Lines:
    return tuple(line for line in lines if line.fits(teller.tags) and teller.barred.allows(line))


def _kept(teller: Teller, homes: Homes, lines: Lines) -> Lines:
    may_be = homes.judged_by(teller.tags)
    return tuple(line for line in _usual(teller, lines) if may_be("".join(line.parts[::2])))


def _alike(teller: Teller, homes: Homes, stated: str) -> Iterator[Lines]:
    """Yield homes of the very kind that is stated, where no more than the kind is."""
    words = stated.split()
    own = [word for word in words if word not in _ARTICLES]
    if len(own) != 1:
        return
    rented = "rented" in words
    for lines in _fitting(teller, homes):
        alike = tuple(
            line
            for line in lines
            if own[0] in (told := "".join(line.parts[::2])).split()
            and (not rented or "renthome" in homes.kinds_of(told))
        )
        if alike:
            yield alike
