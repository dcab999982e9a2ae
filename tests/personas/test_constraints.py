"""What holds for every persona by construction, over thousands of them."""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from functools import cache

import pytest

from boses_mock.kernel.rng import stream
from boses_mock.market.model import LEVELS, Market
from boses_mock.personas import Persona, generate
from boses_mock.personas.name import draw_community
from boses_mock.personas.occupations.occupation import HEAD
from boses_mock.personas.place import draw_town
from tests.personas.conftest import COUNTRIES, MARKETS, Made, definition

SEASONED = re.compile(r"\b(?:manager|director|head chef|supervisor|team leader)\b", re.IGNORECASE)
CHILD = re.compile(r"\b(?:daughter|son)s? of ((?:\d+(?:, | and )?)+)")
YEARS = re.compile(r"[Aa]fter (\d+) years")
PRONOUNS = {
    "Female": r"\b(?:he|him|his|himself|wife)\b",
    "Male": r"\b(?:she|her|herself|husband)\b",
}
NEVER_MUSLIM = re.compile(
    r"\b(?:pork|ham|bacon|babi|lechon|liempo|longganisa|tapsilog|sisig|chicharon|char siu|"
    r"bak kut teh|beer|mass|church|parish)\b",
    re.IGNORECASE,
)


def prose(persona: Persona) -> str:
    return "\n".join(v for v in dataclasses.asdict(persona).values() if isinstance(v, str))


def test_there_are_more_than_a_thousand(made: Made) -> None:
    assert len(made) > 1_200


def test_what_the_group_asks_for_is_kept(made: Made) -> None:
    for _, asked, persona in made:
        assert asked.age_min <= persona.age <= asked.age_max
        assert asked.gender in ("All", persona.gender)
        assert asked.income_level in (None, persona.income_level)
        if asked.psychographic_notes:
            assert "street food" in persona.psychographic_notes
            assert "a trip" in persona.price_sensitivity


def test_work_fits_age(made: Made) -> None:
    for _, _, persona in made:
        work = persona.occupation
        if re.search(r"\bstudent\b", work, re.IGNORECASE):
            assert persona.age <= 32, work
        if SEASONED.search(work):
            assert persona.age >= 25, work
        if re.match("retired", work, re.IGNORECASE):
            assert persona.age >= 50, work
        for years in YEARS.findall(prose(persona)):
            assert int(years) <= persona.age - 17, (persona.age, years)


def test_schooling_leaves_time_for_itself(made: Made) -> None:
    for _, _, persona in made:
        if re.search(r"\bthen (?:an MBA|a master's)", persona.educational_background):
            assert persona.age >= 24


def test_children_are_younger_than_their_parents_by_nineteen_years(made: Made) -> None:
    seen = 0
    for _, _, persona in made:
        for ages in CHILD.findall(persona.family_situation):
            for age in map(int, re.findall(r"\d+", ages)):
                seen += 1
                assert persona.age - age >= 19, persona.family_situation
                assert persona.gender != "Female" or persona.age - age <= 42
    assert seen > 500


@cache
def _things_with_pronouns(market: Market) -> tuple[str, ...]:
    things = {
        part
        for pool in market.pools.values()
        for lines in pool.values()
        for line in lines
        for part in line.parts[::2]
    }
    things |= {reason for each in market.distrust for reason in each.reasons}
    return tuple(t for t in things if re.search(r"\b(?:he|she|his|her|him)\b", t))


def test_pronouns_agree_with_gender(made: Made) -> None:
    """A thing may have a pronoun of its own: "a mum who films her kitchen" is somebody else."""
    for market, _, persona in made:
        text = prose(persona)
        for thing in _things_with_pronouns(market):
            text = re.sub(re.escape(thing), "", text, flags=re.IGNORECASE)
        assert not re.search(PRONOUNS[persona.gender], text), text


def _tables(market: Market, key: str) -> set[str]:
    """Return the members of a table of names, over the communities that put given names first."""
    return {
        line.parts[0]
        for community in market.communities
        if community.pattern.startswith("{given}")
        for line in (community.parts.get(key) or {"": ()})[""]
    }


def test_given_names_agree_with_gender(made: Made) -> None:
    tables = {
        (market.code, sex): _tables(market, f"given_{sex.lower()}")
        for market, _, _ in made
        for sex in ("Male", "Female")
    }
    checked = 0
    for market, _, persona in made:
        own = tables[market.code, persona.gender]
        other = tables[market.code, "Male" if persona.gender == "Female" else "Female"] - own
        opening = {persona.full_name[: m.start()] for m in re.finditer(r" |$", persona.full_name)}
        if opening & own:
            checked += 1
        else:
            assert not opening & other, persona.full_name
    assert checked > len(made) * 0.4


def test_money_fits_the_bracket(made: Made) -> None:
    for market, _, persona in made:
        low, high = market.brackets[persona.income_level.lower()]
        amounts = [
            float(number.replace(",", "")) * (1_000_000 if million else 1)
            for number, million in re.findall(
                rf"{re.escape(market.currency.symbol)} ?([\d,.]*\d)( million)?",
                persona.price_sensitivity,
            )
        ]
        least = min(
            low, max(amounts, default=low)
        )  # who lives in with a family has less than any household
        assert all(0.05 * least <= amount <= 1.05 * high for amount in amounts), (
            persona.price_sensitivity
        )


def test_jobs_fit_income(made: Made) -> None:
    """Where a job's pay is known and no level is asked, the level follows from the money."""
    for market, asked, persona in made:
        wage = MARKETS.wages.find(market.currency.code, HEAD.sub("", persona.occupation))
        if wage and asked.income_level is None:
            continue
        known = [
            job
            for job in (*MARKETS.shared.occupations, *market.occupations)
            if persona.occupation.startswith(job.title)
        ]
        if known:
            assert any(persona.income_level.lower() in job.levels for job in known), persona


@cache
def _everything(market: Market) -> str:
    """Return all that a market's own file, or every market's, may say."""
    pools = [*market.pools.values(), *(p for city in market.cities for p in city.pools.values())]
    brands = [b.name for levels in market.brands.values() for bs in levels.values() for b in bs]
    shunned = [each.name for each in market.distrust]
    lines = [str(line.parts) for pool in pools for ls in pool.values() for line in ls]
    return " ".join([*lines, *brands, *shunned, *market.degrees])


def _names(market: Market, key: str) -> set[str]:
    return {line.parts[0] for lines in market.pools[key].values() for line in lines}


APPS = ("wallet", "marketplace", "ride", "telco", "bank", "shop")


@cache
def _foreign(market: Market) -> re.Pattern[str]:
    """Return a search for shops and apps of other markets that this one has no word of."""
    others = [MARKETS.market(code) for code in COUNTRIES if code != market.code]
    names = {name for other in others for key in APPS for name in _names(other, key)}
    foreign = sorted(n for n in names if n not in _everything(market) and len(n) > 3)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, foreign))})\b(?! up\b)")


def test_wallets_shops_and_apps_exist_in_their_market(made: Made) -> None:
    assert _foreign(MARKETS.market("PH")).search("pays by MoMo")
    for market, _, persona in made:
        found = _foreign(market).search(prose(persona))
        assert not found, (market.code, found)


def test_muslims_are_not_served_pork_or_taken_to_mass(made: Made) -> None:
    checked = 0
    for market, _, persona in made:
        only = {
            line.parts[-1]
            for community in market.communities
            if set(community.faith) == {"muslim"}
            for line in (community.parts.get("family") or {"": ()})[""]
        }
        others = {
            line.parts[-1]
            for community in market.communities
            if set(community.faith) != {"muslim"}
            for line in (community.parts.get("family") or {"": ()})[""]
        }
        if any(persona.full_name.endswith(f" {name}") for name in only - others):
            checked += 1
            assert not NEVER_MUSLIM.search(persona.day_in_the_life), persona.day_in_the_life
    assert checked > 20


@pytest.mark.parametrize("code", COUNTRIES)
def test_communities_come_in_proportion(code: str) -> None:
    counts: Counter[str] = Counter()
    expected: Counter[str] = Counter()
    market = MARKETS.market(code)
    total = sum(community.weight for community in market.communities)
    for number in range(4_000):
        town = draw_town(stream(number, "place"), number, MARKETS, COUNTRIES[code])
        counts[draw_community(stream(number, "community"), town).name] += 1
        shares = (town.city.names if town.city else None) or {
            community.name: community.weight / total for community in market.communities
        }
        whole = sum(shares.values())
        expected.update({name: share / whole for name, share in shares.items()})
    for name, wanted in expected.items():
        assert counts[name] == pytest.approx(wanted, rel=0.2, abs=30), name


@pytest.mark.parametrize("level", LEVELS)
def test_a_manager_group_is_of_managers_of_age(level: str) -> None:
    for age in (19, 24, 40, 58):
        asked = dataclasses.replace(
            definition(0, "Manila"),
            age_min=age,
            age_max=age + 2,
            occupation="Managers",
            income_level=level.capitalize(),
        )
        for persona in generate(MARKETS, asked, 5, seed=1, run=1):
            if age < 24:
                assert re.match(r"University student|Trainee", persona.occupation)


def test_nobody_is_a_student_at_fifty_five() -> None:
    asked = dataclasses.replace(
        definition(0, "Manila"), age_min=50, age_max=60, occupation="Students", income_level=None
    )
    made = generate(MARKETS, asked, 10, seed=3, run=1)
    assert not any("student" in persona.occupation.casefold() for persona in made)


TAUGHT = {
    "Staff nurse": r"[Nn]urs",
    "Lawyer": r"[Ll]aw|LLB|[Ll]egal|Political Science",
    "Physician": r"[Mm]edic|MBBS|Biology|residency",
    "Software engineer": r"[Cc]omput|[Ii]nformati|[Ss]oftware",
    "Public school teacher": r"[Ee]ducation|[Tt]each|BEd|BSEd|English",
    "Welder": r"welding",
    "Hairdresser": r"hairdressing",
}


def test_schooling_leads_to_the_job(made: Made) -> None:
    seen: Counter[str] = Counter()
    for _, _, persona in made:
        for title, taught in TAUGHT.items():
            if persona.occupation.startswith(title):
                seen[title] += 1
                assert re.search(taught, persona.educational_background, re.IGNORECASE), (
                    persona.occupation,
                    persona.educational_background,
                )
    assert set(seen) == set(TAUGHT)


def test_nobody_sends_money_to_parents_at_the_same_table(made: Made) -> None:
    living = [p for _, _, p in made if re.search(r"with parents", p.family_situation)]
    assert len(living) > len(made) * 0.06
    for persona in living:
        assert not re.search(r"(?:to|for the) parents in", persona.family_situation)


def test_prices_are_told_in_the_money_of_the_country(made: Made) -> None:
    for market, _, persona in made:
        symbol = re.escape(market.currency.symbol)
        assert len(re.findall(rf"{symbol}\d", persona.price_sensitivity)) >= 2
