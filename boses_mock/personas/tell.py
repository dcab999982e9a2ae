"""The teller of one persona: which sentences may be said of it, and what goes into their slots.

A thing of the market (the wallet, the dinner, the hometown) is drawn once per persona from a
stream that bears its name, so the wallet praised in one field is the wallet used in another, and
a new pool disturbs no other. A phrase is drawn anew each time. The members of a group share
``used``: a sentence or thing that fewer of the earlier members have is preferred, so ten personas
read side by side do not echo each other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass

from boses_mock.kernel.rng import Stream
from boses_mock.market.model import Interest, Lines, Pool, Shared
from boses_mock.market.template import Template

from .bars import Bars
from .text import joined, sentence

CAST = ("kin", "mate", "neighbour", "schoolmate")  # nobody is a namesake of the persona
FORMS = ("doing", "clips", "gear")  # of an interest
NEAR = "near"  # a relative who is at hand
_AWAY = re.compile(r"\b(?:in|from) [A-Z]")
PARTICULAR = ("festival", "graduate", "mate")  # of these, one meant for the person comes first
PROBES = 8  # lines tried at random before all are looked through
VARIED = 6  # pools of fewer members are proportions (wallets, networks), not variety
Used = dict[Template, int]


@dataclass(frozen=True, slots=True)
class Teller:
    pools: Sequence[Mapping[str, Pool]]
    shared: Shared
    interests: Mapping[str, Interest]
    level: str
    stage: str
    tags: Set[str]
    slots: dict[str, str]
    home: str
    on: Callable[[str], Stream]
    used: Used
    barred: Bars
    said: str = ""  # by the group: who lives in Lipa, Batangas, has not come there from Batangas

    def pick(self, draw: Stream, lines: Sequence[Template], varied: int = 1) -> Template:
        """Return a line that fits, one that the group has heard least if there are enough."""
        line = self._unheard(draw, lines) if varied == 1 else None
        if line is None:
            line = self._least_heard(draw, self._fitting(lines), varied)
        self.used[line] = self.used.get(line, 0) + 1
        return line

    def _unheard(self, draw: Stream, lines: Sequence[Template]) -> Template | None:
        """Try a few lines at random for one that fits and is new to the group.

        Each of these is as likely as when all are looked through, and most lists have many.
        """
        for _ in range(PROBES):
            line = lines[draw.below(len(lines))]
            if line not in self.used and line.fits(self.tags) and self.barred.allows(line):
                return line
        return None

    def _fitting(self, lines: Sequence[Template]) -> list[Template]:
        """Return the lines that may be told of this person; barred ones if there are no others."""
        tags = self.tags
        fitting = [ln for ln in lines if (guard := ln.guard) is None or guard.admits(tags)]
        if not fitting:
            raise LookupError(f"no line fits {sorted(self.tags)}: {lines[0].parts}")
        if self.barred:
            fitting = self.barred.without(fitting) or fitting
        return fitting

    def _least_heard(self, draw: Stream, fitting: list[Template], varied: int) -> Template:
        if len(fitting) >= varied:
            heard = self.used.get
            counts = [heard(line, 0) for line in fitting]
            least = min(counts)
            fitting = [line for line, count in zip(fitting, counts, strict=True) if count == least]
        return fitting[draw.below(len(fitting))]

    def fill(self, draw: Stream, line: Template) -> str:
        parts = line.parts
        if len(parts) == 1:
            return parts[0]
        text = parts[0]
        for at in range(1, len(parts), 2):
            value = self.value(draw, parts[at])
            text = joined(text, value, parts[at + 1])
        return text

    def value(self, draw: Stream, name: str) -> str:
        known = self.slots.get(name)
        if known is not None:
            return known
        if name in self.shared.phrases:
            return self.fill(draw, self.pick(draw, self.shared.phrases[name]))
        low, dash, high = name.partition("-")
        if dash:
            return str(draw.integer(int(low), int(high)))
        return self.thing(name)

    def thing(self, name: str) -> str:
        """Return a thing of the person, which is drawn once, from a stream of its own."""
        thing = name.removesuffix("2")
        if name in self.slots:
            return self.slots[name]
        if thing in FORMS:
            self._draw_interest()
        elif thing == NEAR:
            self._draw_near()
        else:
            self._draw_thing(thing)
        return self.slots[name]

    def _draw_interest(self) -> None:
        """Put the forms of the two interests into slots, so that each sentence finds its own."""
        for place in ("", "2"):
            interest = self.interests[self.thing(f"interest{place}")]
            for form in FORMS:
                self.slots[f"{form}{place}"] = getattr(interest, form)

    def _draw_near(self) -> None:
        """Put a relative who lives nearby into the slot, the one known already if that one does."""
        known = [self.thing(name) for name in ("kin", "kin2")]
        lines = self.options("kin")
        fitting = (line for line in lines if line.fits(self.tags))
        others = (
            self.fill(self.on(NEAR), line) if len(line.parts) > 1 else line.parts[0]
            for line in fitting
        )
        at_hand = [who for who in (*known, *others) if not _AWAY.search(who)]
        self.slots[NEAR] = (at_hand or known)[0]

    def _draw_thing(self, name: str) -> None:
        """Draw a thing and another of its kind, the second one different where there are two."""
        draw = self.on(f"thing {name}")
        tables = [pools[name] for pools in self.pools if name in pools]
        lines = self.options(name)
        fitting = self._fitting(lines)
        first = self._drawn(draw, fitting)
        if name == "interest" and len(lines) == 1:  # asked for: the second one is open
            fitting = self._fitting(self.usable(name, tables[-1]))
        second = first
        for _ in range(6):
            second = self._drawn(draw, fitting)
            if second != first:
                break
        self.slots[name], self.slots[f"{name}2"] = first, second

    def _drawn(self, draw: Stream, fitting: list[Template]) -> str:
        line = self._least_heard(draw, fitting, VARIED)
        self.used[line] = self.used.get(line, 0) + 1
        return self.fill(draw, line)

    def options(self, name: str) -> Lines:
        """Return a pool's members for this level or stage, without those this person bars.

        Of the pools that have it the first counts of which something is left.
        """
        first: Lines = ()
        for pools in self.pools:
            if name in pools:
                lines = self.usable(name, pools[name])
                if self._allowed(lines):
                    return lines
                first = first or lines
        return first

    def _allowed(self, lines: Lines) -> bool:
        if lines and lines[0].guard is None and not self.barred:
            return True
        return any(line.fits(self.tags) and self.barred.allows(line) for line in lines)

    def usable(self, name: str, pool: Pool) -> Lines:
        """Return a pool's members for this level or stage, without those this person bars."""
        lines = pool.get("") or pool.get(self.level) or pool[self.stage]
        if barred := self._barred(name):
            kept = tuple(ln for ln in lines if not barred(ln.parts[-1] or ln.parts[0]))
            if any(ln.fits(self.tags) for ln in kept):
                lines = kept
        if name == "home" and "farmer" in self.tags and "fisher" not in self.tags:
            farms = (ln for ln in lines if ln.guard and "farmer" in ln.guard.every)
            return tuple(ln for ln in farms if ln.fits(self.tags)) or lines
        return self.particular(lines) if name in PARTICULAR else lines

    def _barred(self, name: str) -> Callable[[str], bool] | None:
        """Home is no elsewhere, nobody a namesake; a feed is not what the pastime brings anyway.

        Of whose brother a brief says that he is in Japan no other is told to be in Korea.
        """
        if name == "hometown":
            return lambda text: text in self.home or text in self.said
        if name in ("hangout", "hub"):
            return lambda text: text in self.home
        if name in CAST:
            names = frozenset(self.slots["first"].split())  # "Neng Lilis" has no cousin Neng
            told = name == "kin" and "kinaway" in self.tags  # who is where, by the group itself
            return lambda text: (
                not names.isdisjoint(re.split(r"[^\w]+", text))
                or (told and _AWAY.search(text) is not None)
            )
        if name == "corner":  # no "main shop at Indomaret, top-ups at Indomaret"
            shops = {self.value(self.on("thing shop"), shop) for shop in ("shop", "shop2")}
            return lambda text: text in shops
        if name == "feed":
            clips = {self.thing(form) for form in ("clips", "clips2")}
            return lambda text: text in clips
        return None

    def particular(self, lines: Lines) -> Lines:
        """Return the lines meant for people like this one, or all where none is."""
        return tuple(ln for ln in lines if ln.particular and ln.fits(self.tags)) or lines

    def say(self, draw: Stream, lines: Sequence[Template]) -> str:
        return sentence(self.fill(draw, self.pick(draw, lines)))
