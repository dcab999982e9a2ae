"""What somebody earns is near the figure named for their job and place, and fits the household."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from boses_mock.kernel.rng import stream
from boses_mock.kernel.source import read_yaml
from boses_mock.market.check import check_markets
from boses_mock.market.model import LEVELS, Market
from boses_mock.market.wages import Wage
from boses_mock.personas import GroupDefinition, Persona, generate
from boses_mock.personas.income import draw_income, sums_asked
from boses_mock.personas.occupations.occupation import HEAD
from boses_mock.personas.occupations.work import Work
from boses_mock.world.check import schema
from tests.personas.conftest import COUNTRIES, MARKETS, Made

FILE = MARKETS.directory / "_wages.yaml"
ABROAD = {  # of the people of these markets, where their file is silent
    "Dubai": "AED",
    "Riyadh, Saudi Arabia": "SAR",
    "Doha, Qatar": "QAR",
    "Kuwait": "KWD",
    "Hong Kong": "HKD",
    "Taipei, Taiwan": "TWD",
    "Tokyo, Japan": "JPY",
    "Seoul, South Korea": "KRW",
    "Sydney, Australia": "AUD",
    "Toronto, Canada": "CAD",
    "London, United Kingdom": "GBP",
    "Rome, Italy": "EUR",
    "Singapore": "SGD",
}


def sums(market: Market, text: str) -> list[float]:
    """Return the sums of a market's money that a text names."""
    pattern = rf"{re.escape(market.currency.symbol.strip())} ?([\d,.]*\d)( million)?"
    return [
        float(number.replace(",", "")) * (1_000_000 if million else 1)
        for number, million in re.findall(pattern, text)
    ]


def is_near(amount: float, wage: Wage) -> bool:
    return 0.75 * wage.monthly <= amount <= 1.25 * wage.monthly


def paid(market: Market, wage: Wage, *, others: bool, asked: str | None = None) -> Iterator[float]:
    """Yield what two hundred people of a job and of all ages say that they earn."""
    title = next(words for words, job in MARKETS.wages.jobs.items() if job == wage.job)
    work = Work(title, (), frozenset(LEVELS), "bachelor", "business", "desk", frozenset())
    for n in range(200):
        draw = stream(1, wage.job, n)
        made = draw_income(draw, market, asked, work, 20 + n % 45, wage=wage, others=others)
        (told,) = sums(market, made.own if others else made.monthly)
        yield told
        low, high = market.brackets[made.level]
        assert sums(market, made.monthly)[0] <= high * 1.05
        assert others is False or sums(market, made.monthly)[0] > told
        assert asked is None or sums(market, made.monthly)[0] >= low * 0.95


@pytest.mark.parametrize("others", [False, True], ids=["alone", "with others"])
@pytest.mark.parametrize("code", COUNTRIES)
def test_two_hundred_of_each_job_earn_what_is_paid_for_it(code: str, others: bool) -> None:
    market = MARKETS.market(code)
    wages = MARKETS.wages.wages[market.currency.code]
    assert len(wages) >= 20
    for wage in wages.values():
        assert all(is_near(told, wage) for told in paid(market, wage, others=others)), wage


def test_every_figure_names_what_it_lies_near_with_a_year_or_is_said_to_be_invented() -> None:
    said = read_yaml(FILE)
    for currency, rows in said["wages"].items():
        for row in rows:
            assert re.search(r"20\d\d|^invented", row["near"]), (currency, row["near"])
    assert set(said["wages"]) >= {MARKETS.market(code).currency.code for code in COUNTRIES}


def test_a_level_that_a_job_has_is_one_that_its_pay_allows() -> None:
    for code in COUNTRIES:
        market = MARKETS.market(code)
        for job in (*MARKETS.shared.occupations, *market.occupations):
            wage = MARKETS.wages.find(market.currency.code, HEAD.sub("", job.title))
            for level in job.levels if wage and job.rhythm != "retired" else ():
                assert 0.78 * wage.monthly <= market.brackets[level][1], (code, job.title, level)


@pytest.mark.parametrize(
    ("title", "job"),
    [
        ("Staff nurse", "nurse"),
        ("Nursing student", None),
        ("Software engineer", "developer"),
        ("Civil engineer", "engineer"),
        ("Chief accountant", None),
        ("Preschool teacher", None),
        ("Delivery rider (shipper)", "driver"),
        ("Screwdriver seller", None),
    ],
)
def test_a_job_is_known_by_the_longest_words_of_its_title(title: str, job: str | None) -> None:
    found = MARKETS.wages.find("PHP", title)
    assert (found.job if found else None) == job


def test_a_household_that_is_told_of_fits_the_pay_and_the_level(made: Made) -> None:
    seen = 0
    for market, asked, persona in made:
        wage = MARKETS.wages.find(market.currency.code, HEAD.sub("", persona.occupation))
        if wage is None or persona.age < 18 or re.match("Retired|Trainee", persona.occupation):
            continue
        seen += 1
        told = sums(market, persona.price_sensitivity)
        assert max(told) <= 1.05 * market.brackets[persona.income_level.lower()][1], persona
        if asked.income_level is None:
            towns = [part.strip() for part in persona.location.split(",")]
            title = HEAD.sub("", persona.occupation)
            paid_there = [MARKETS.wages.employed(market.currency.code, title, t) for t in towns]
            near = any(is_near(each, w) for each in told for w in (wage, *paid_there) if w)
            assert near, (wage, persona.price_sensitivity)
    assert seen > 300


@pytest.mark.parametrize(
    ("place", "trade", "least"),
    [
        ("Bekasi, West Java", "Security guard", 5_150_000),
        ("Jakarta", "Factory worker", 4_900_000),
        ("Quezon City", "Cashier", 15_900),
    ],
)
def test_nobody_employed_is_paid_less_than_the_law_of_the_town_asks(
    place: str, trade: str, least: int
) -> None:
    market = MARKETS.for_location(place)
    assert MARKETS.wages.find(market.currency.code, trade).monthly < least  # type: ignore[union-attr]
    for persona in people(place, trade):
        assert max(sums(market, persona.price_sensitivity)) >= 0.98 * least, persona
        if own := re.search(
            r"[^.]*\b(?:own pay|pay of|payslip|[Ee]arns about)[^.]*", persona.price_sensitivity
        ):
            assert not sums(market, own[0]) or max(sums(market, own[0])) >= 0.98 * least, own[0]


def test_what_a_group_asks_of_incomes_is_met_by_what_the_others_earn() -> None:
    for level in ("Middle", "High"):
        low, high = MARKETS.market("PH").brackets[level.lower()]
        for persona in people("Manila", "Cashiers", income_level=level):
            told = sums(MARKETS.market("PH"), persona.price_sensitivity)
            assert persona.income_level == level
            assert 0.95 * low <= max(told) <= 1.05 * high, persona.price_sensitivity


def people(place: str, occupation: str, **fields: object) -> tuple[Persona, ...]:
    asked: dict[str, object] = {
        **dict.fromkeys(GroupDefinition.__dataclass_fields__),
        **{"name": "Group", "age_min": 25, "age_max": 45, "location": place},
        **{"occupation": occupation, **fields},
    }
    return generate(MARKETS, GroupDefinition(**asked), 4, seed=4, run=1)  # type: ignore[arg-type]


@pytest.mark.parametrize("place", ABROAD)
def test_filipinos_abroad_are_paid_in_the_money_of_the_place(place: str) -> None:
    home = MARKETS.for_location(place)
    there = home.of_place(place)
    assert there.currency.code == ABROAD[place]
    seen = set()
    for wage in MARKETS.wages.wages[ABROAD[place]].values():
        title = next(words for words, job in MARKETS.wages.jobs.items() if job == wage.job)
        for persona in people(place, title, name="OFWs", description="Filipino workers abroad"):
            told = sums(there, persona.price_sensitivity)
            assert told, persona.price_sensitivity
            assert not sums(MARKETS.market("PH"), persona.price_sensitivity)
            own = MARKETS.wages.find(ABROAD[place], HEAD.sub("", persona.occupation))
            if own:
                assert any(is_near(each, own) for each in told), persona.price_sensitivity
                seen.add(own.job)
    assert len(seen) >= len(MARKETS.wages.wages[ABROAD[place]]) - 2


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("{nurse: 22000,", "{nurze: 22000,", "expected one of the jobs, found 'nurze'; did you"),
        ("[nurse, midwife]", "[nurse, doctor]", "expected the words of a job that is not given"),
        pytest.param(
            "{pay} is {their} own",
            "{paye} is {their} own",
            "expected known slots, found 'paye'",
            marks=pytest.mark.slow,
        ),
        pytest.param("near: invented", "year: 2023", "no such key here", marks=pytest.mark.slow),
    ],
)
def test_mistakes_in_wages_are_told(tmp_path: Path, old: str, new: str, told: str) -> None:
    text = FILE.read_text(encoding="utf-8")
    assert old in text
    for path in MARKETS.directory.glob("*.yaml"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "_wages.yaml").write_text(text.replace(old, new, 1), encoding="utf-8")
    faults = [str(fault) for fault in check_markets(tmp_path, schema("market"))]
    assert any(told in fault and "_wages.yaml:" in fault for fault in faults), faults


@pytest.mark.parametrize(
    ("code", "asked", "sums"),
    [
        ("MY", "RM3,500-5,000", (3_500, 5_000)),
        ("ID", "Rp 3-4 juta per bulan", (3_000_000, 4_000_000)),
        ("ID", "Rp5.000.000 - Rp7.000.000", (5_000_000, 7_000_000)),
        ("MY", "M40 (RM5,250 to RM11,000)", (5_250, 11_000)),
        ("PH", "PHP 20k-30k", (20_000, 30_000)),
        ("MY", "B40", None),
        ("ID", "Class C2", None),
    ],
)
def test_an_income_may_be_asked_for_as_sums(
    code: str, asked: str, sums: tuple[float, float] | None
) -> None:
    assert sums_asked(asked, MARKETS.market(code)) == sums
