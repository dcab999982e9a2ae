"""What notes say of somebody, put into the persona that is written from them.

A fact of the notes goes before what was made up: brands with a verdict come first, worries are the
pain points, an income is the household's, hours are those of the day. What is no English is quoted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from boses_mock.market.model import Currency
from boses_mock.personas.income import Income, exactly, of_sum
from boses_mock.personas.model import Persona
from boses_mock.personas.occupations.work import Work
from boses_mock.personas.tell import Teller
from boses_mock.personas.text import listed

from .noted import Noted, Worry

PARTS_OF_DAY = ("morning", "work", "evening")
_MOST_TRUSTED, _MOST_SHUNNED = 5, 3
_BY_DAY = {"night": "shift"}  # whose hours are by day works no nights


def as_noted(work: Work, noted: Noted) -> Work:
    """Return work at the time of day that notes tell."""
    if noted.night:
        return replace(work, rhythm="night")
    return replace(work, rhythm=_BY_DAY.get(work.rhythm, work.rhythm)) if noted.hours else work


def earning(income: Income, noted: Noted, currency: Currency) -> Income:
    """Return the income that notes tell in the market's money, else the one that was drawn."""
    earned = noted.earned
    if earned is None or earned.currency not in ("", currency.code):
        return income
    monthly = earned.amount * earned.months
    known = of_sum(income.text, income.level, monthly, income.share, currency)
    return replace(known, monthly=exactly(monthly, currency)) if earned.monthly else known


@dataclass(frozen=True, slots=True)
class NotedTeller:
    noted: Noted
    teller: Teller

    def told(self, who: Persona) -> Persona:
        """Return a persona that says what the notes say of it, and nothing against it."""
        noted = self.noted
        brands = [self._say("noted_trust", listed(noted.trusts)) if noted.trusts else ""]
        brands.append(self._say("noted_shun", listed(noted.shuns)) if noted.shuns else "")
        used = self._say("noted_use", listed(noted.uses)) if noted.uses else ""
        worries = [self._worry(each) for each in noted.worries]
        relatives = [self._say("noted_relative", each) for each in noted.relatives]
        days = [self._say("noted_days", each) for each in noted.days]
        quotes = [self._say("brief_quoted", each) for each in noted.quotes]
        return replace(
            who,
            trusted_brands=_first(noted.trusts, who.trusted_brands, noted.shuns, _MOST_TRUSTED),
            distrusted_brands=_first(
                noted.shuns, who.distrusted_brands, (*noted.trusts, *noted.uses), _MOST_SHUNNED
            ),
            brand_attitudes=_joined(*brands, who.brand_attitudes),
            purchase_behavior=_joined(who.purchase_behavior, used, *self._money()),
            pain_points=_joined(*worries) or who.pain_points,
            day_in_the_life=_joined(who.day_in_the_life, *days),
            family_situation=_joined(who.family_situation, *relatives),
            psychographic_notes=_joined(*quotes, who.psychographic_notes),
        )

    def _money(self) -> list[str]:
        told = [self._say("noted_money", each) for each in self.noted.money]
        return [self._say("noted_income", ""), *told] if self.noted.earned else told

    def _worry(self, worry: Worry) -> str:
        if not worry.plain:
            return self._say("noted_worry_quoted", worry.text)
        return self._say(
            "noted_worry_that" if worry.text.startswith("that ") else "noted_worry", worry.text
        )

    def _say(self, phrase: str, text: str) -> str:
        teller = replace(self.teller, slots=self.teller.slots | {"brief": text})
        return teller.say(teller.on(f"{phrase} {text}"), teller.shared.phrases[phrase])


def _first(
    noted: Sequence[str], made: Sequence[str], against: Sequence[str], most: int
) -> tuple[str, ...]:
    """Return what the notes name and as many others as there is room for."""
    never = [each.casefold().split() for each in (*noted, *against)]
    others = [
        each for each in made if not any(_within(each.casefold().split(), no) for no in never)
    ]
    return (*noted, *others[: max(0, most - len(noted))]) if noted or against else tuple(made)


def _within(name: Sequence[str], known: Sequence[str]) -> bool:
    """Tell whether a name is the end of one known: "Kapal Api" of "Kopi Kapal Api"."""
    return list(known[-len(name) :]) == list(name)


def _joined(*texts: str) -> str:
    return " ".join(filter(None, texts))
