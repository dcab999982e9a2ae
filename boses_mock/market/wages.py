"""What stands in ``_wages.yaml``: what jobs bring a month, by the currency of the place.

A job is known by the words of a title, so that "Head nurse" and "Nurse" are paid alike wherever a
group or a market names them. A currency is the place, as each market and each country abroad has
its own: a nurse from Cebu in Dubai is paid as nurses in Dubai are.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from boses_mock.market.model import Lines, folded
from boses_mock.market.parts import Data
from boses_mock.market.template import read_templates


@dataclass(frozen=True, slots=True)
class Wage:
    """A job's usual pay a month, and by law the ``least`` of whoever is employed there.

    Whoever ``lives_in`` has the family they work for at home.
    """

    job: str
    monthly: int
    lives_in: bool
    least: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Wages:
    """All wages by currency and job, the words of titles by job, and how own pay is told."""

    jobs: Mapping[str, str] = field(default_factory=dict)
    wages: Mapping[str, Mapping[str, Wage]] = field(default_factory=dict)
    told: Lines = ()
    least: Mapping[str, Mapping[tuple[str, str], int]] = field(default_factory=dict)

    def employed(self, currency: str, title: str, town: str) -> Wage | None:
        """Return what somebody of a title is paid in a town, where the law may ask for more."""
        wage = self.find(currency, title)
        least = wage and self.least.get(currency, {}).get((wage.job, folded(town)))
        if not wage or not least:
            return wage
        return replace(wage, monthly=max(wage.monthly, least), least=least)

    def find(self, currency: str, title: str) -> Wage | None:
        """Return what somebody of a title is paid, None where no figure is known."""
        text = f" {folded(title)} "
        words = max((each for each in self.jobs if f" {each} " in text), key=len, default="")
        return self.wages.get(currency, {}).get(self.jobs.get(words, ""))


def read_wages(value: Data) -> Wages:
    jobs = value["jobs"]
    return Wages(
        {folded(words): job for job, each in jobs.items() for words in each["words"]},
        {
            currency: {
                job: Wage(job, monthly, bool(jobs[job].get("lives_in")))
                for row in rows
                for job, monthly in row["monthly"].items()
            }
            for currency, rows in value["wages"].items()
        },
        read_templates(value["told"]),
        {
            currency: {
                (job, folded(town)): least
                for row in rows
                for town, least in row["monthly"].items()
                for job in row["jobs"]
            }
            for currency, rows in value.get("least", {}).items()
        },
    )
