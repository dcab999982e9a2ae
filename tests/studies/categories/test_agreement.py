"""Studies of one idea in one group agree, and those of ideas of different categories do not.

Every category comes up in one of the six markets; in all of them with ``-m slow``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from functools import cache
from itertools import combinations, pairwise
from pathlib import Path

import pytest

from boses_mock.kernel.rng import stream
from boses_mock.kernel.steps import drain
from boses_mock.market import load_markets
from boses_mock.personas import GroupDefinition, generate
from boses_mock.studies.categories import load_categories
from boses_mock.studies.ground import ground_of
from boses_mock.studies.model import Design, Question, Respondent, Result, Study
from boses_mock.studies.outcome import Outcome, outcome_steps
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.simulation import simulate
from boses_mock.studies.speaking.interview import Turn, reply
from boses_mock.studies.speaking.rivals import sum_of
from boses_mock.studies.speaking.voice import Voice
from boses_mock.studies.trust import pair
from boses_mock.studies.types.idi import conclude

from .corpus import HOMES, SHOWN

FIXTURES = Path(__file__).parents[3] / "fixtures"
CATEGORIES = load_categories(FIXTURES / "categories")
MARKETS = load_markets(FIXTURES / "markets")
GENERAL = ("Halu Loop", "a woven ring that keeps cables tidy")
KINDS = [*((code, kind) for code, kinds in SHOWN.items() for kind in kinds), ("general", "general")]
LIKELY = ("Definitely", "Probably", "Maybe", "Probably not", "Definitely not")
OFFERS = {
    "food": (("Pack size", ("Small", "Medium", "Family")), ("Flavour", ("Original", "Spicy"))),
    "goods": (("Warranty", ("6 months", "1 year")), ("Delivery", ("Same day", "In 3 days"))),
    "service": (("Contract", ("None", "12 months")), ("Support", ("Chat", "At a branch"))),
    "app": (("Support", ("Chat", "Phone")), ("Works offline", ("Yes", "No"))),
}
Pairs = list[tuple[float, str]]


@cache
def group(home: str) -> tuple[Respondent, ...]:
    wanted = GroupDefinition("Group", None, 18, 60, None, home, None, None, None)
    made = generate(MARKETS, wanted, 5, seed=42, run=1)
    return tuple(
        Respondent.from_row(asdict(each) | {"id": f"{home}-{n}"}) for n, each in enumerate(made)
    )


def questions(name: str) -> tuple[Question, ...]:
    scales = (
        (f"How appealing is {name} to you?", "Not at all", "Very"),
        (f"{name} is good value for money.", "Strongly disagree", "Strongly agree"),
        (f"{name} is too expensive for me.", "Strongly disagree", "Strongly agree"),
        (f"I would trust {name}.", "Strongly disagree", "Strongly agree"),
    )
    likert = (Question(f"q{n}", "likert", text, 5, *ends) for n, (text, *ends) in enumerate(scales))
    return (*likert, Question("m", "multiple_choice", f"Would you buy {name}?", options=LIKELY))


OPEN = (
    Question("o1", "open_ended", "What do you like about it?"),
    Question("o2", "open_ended", "What worries you about it?"),
)


def studies(code: str, kind: str, currency: str) -> dict[str, Outcome]:
    """Hold a study of every type on one idea and read what is compared of each."""
    shown = SHOWN.get(code, {"general": [GENERAL]})[kind]
    name, what = stream(9, "agreement", code, kind, currency).choice(shown)
    return held(code, kind, currency, name, f"What do you think of {name}, {what}, for {{}}?")


def held(
    code: str, kind: str, currency: str, name: str, asked: str, *briefings: str
) -> dict[str, Outcome]:
    """Hold the studies of an idea that is put so; "{}" stands for its price."""
    low, high = CATEGORIES.category(code).kinds[kind].prices.get(currency, (100.0, 1_000.0))
    low, middle, high = (float(f"{low * (high / low) ** share:.2g}") for share in (0.2, 0.5, 0.8))
    prices = [sum_of(each, currency) for each in (low, middle, high)]
    shown = (asked, *briefings)
    asked, *briefings = (text.format(prices[1]) for text in shown)
    stimulus = Stimulus.read(asked, briefings, CATEGORIES)
    sort = CATEGORIES.category(code).kinds[kind].sort
    design = Design((("Price", tuple(prices)), *OFFERS.get(sort, OFFERS["goods"])))
    extras = {
        "concept_test": {},
        "focus_group": {},
        "idi_ai": {},
        "survey": {"survey": questions(name)},
        "survey, open": {"survey": (*questions(name), *OPEN)},
        "conjoint": {"design": design},
    }
    people = group(HOMES[currency])
    found = {}
    for named, extra in extras.items():
        study = Study(
            seed=42,
            key=f"{code} {named}",
            simulation_type=named.partition(",")[0],
            respondents=people,
            stimulus=stimulus,
            categories=CATEGORIES,
            **extra,
        )
        found[named] = compared(named, study, simulate(study))
    study = Study(
        seed=42,
        key=f"{code} by hand",
        simulation_type="idi_manual",
        respondents=people[:1],
        stimulus=stimulus,
    )
    return found | {"idi_manual": compared("idi_manual", study, by_hand(study, name))}


def by_hand(study: Study, name: str) -> tuple[Result, ...]:
    turns: list[Turn] = []
    voice, who = Voice(), study.respondents[0]
    for question in (
        f"What do you think of {name}?",
        "What would stop you from getting it?",
        "How does your day begin?",
    ):
        told = reply(study.seed, study.key, who, study.stimulus, question, turns, voice)
        turns += [("user", question), ("persona", told)]
    return drain(conclude(study, turns))


def compared(named: str, study: Study, results: Sequence[Result]) -> Outcome:
    rows = [each.to_dict() for each in results]
    return drain(outcome_steps(named, study.simulation_type, None, rows, study.stimulus))


def ideas(everywhere: bool) -> Iterator[tuple[str, str, dict[str, Outcome]]]:
    for place, currency in enumerate(HOMES):
        for number, (code, kind) in enumerate(KINDS):
            if everywhere or number % len(HOMES) == place:
                yield currency, code, studies(code, kind, currency)


def scores(everywhere: bool) -> tuple[Pairs, Pairs]:
    """Return the scores of pairs of one idea, and of ideas of different categories."""
    found = list(ideas(everywhere))
    same = [
        (pair(a, b)["convergence_score"], f"{code} in {currency}: {a.id}, {b.id}")
        for currency, code, made in found
        for a, b in combinations(made.values(), 2)
    ]
    other = [
        (pair(a, b)["convergence_score"], f"{currency}: {one} {a.id}, {two} {b.id}")
        for (currency, one, left), (also, two, right) in pairwise(found)
        if currency == also and read(left) != read(right)
        for a in left.values()
        for b in right.values()
    ]
    return same, other


def read(made: dict[str, Outcome]) -> str:
    """Return the category that an idea is read as."""
    told = made["concept_test"].told
    return told.ground.category if told else ""


@pytest.mark.parametrize("everywhere", [False, pytest.param(True, marks=pytest.mark.slow)])
def test_studies_of_one_idea_agree_and_those_of_different_ideas_do_not(everywhere):
    same, other = scores(everywhere)
    low = [each for each in same if each[0] < 0.6]
    assert len(low) <= 0.045 * len(same), sorted(low)[:10]
    assert sum(score for score, _ in same) / len(same) >= 0.85
    high = [each for each in other if each[0] > 0.25]
    assert len(high) <= 0.005 * len(other), sorted(high)[-10:]


def mean(scores: Sequence[float]) -> float:
    return sum(scores) / len(scores)


@pytest.mark.slow
def test_studies_of_different_ideas_of_one_category_do_not_pass_for_studies_of_one():
    scores: dict[str, list[float]] = {}
    kinds = [(code, kind) for code, kinds in SHOWN.items() for kind in kinds]
    several = [(code, kind) for code, kind in kinds if len(SHOWN[code][kind]) > 1]
    for number, (code, kind) in enumerate(several):
        currency = list(HOMES)[number % len(HOMES)]
        made = [
            held(code, kind, currency, name, f"What do you think of {name}, {what}, for {{}}?")
            for name, what in SHOWN[code][kind][:2]
        ]
        one, other = (list(each.values()) for each in made)
        scores[code] = [pair(a, b)["convergence_score"] for a in one for b in other]
    every = [score for each in scores.values() for score in each]
    assert len(scores) >= 12
    assert mean(every) < 0.4
    assert max(map(mean, scores.values())) < 0.5
    assert sum(score >= 0.6 for score in every) <= 0.06 * len(every)


WAYS = (  # one idea, put in several ways
    (
        ("snack", "snack", "PHP", "Saba Crisps"),
        ("What do you think of Saba Crisps, baked banana chips with less oil, for {}?",),
        ("Thoughts?", "Saba Crisps are baked banana chips with less oil and a crunch. {} a pack."),
    ),
    (
        ("drink", "drink", "IDR", "Brewly"),
        ("Apa pendapat Anda tentang Brewly, kopi dingin kaleng tanpa gula, seharga {}?",),
        ("What do you think of Brewly, cold brew coffee in a can with no added sugar, for {}?",),
    ),
    (
        ("skincare", "skincare", "THB", "the cream"),
        ("What do you think of a whitening cream with snail mucin for {}?",),
        ("How do you feel about this?", "Our new whitening cream has snail mucin in it. Price {}."),
    ),
    (
        ("wallet", "wallet", "PHP", "Sabay"),
        ("What do you think of Sabay, an e-wallet that splits bills and pays by QR?",),
        ("Would you use Sabay?",),
    ),
)


@pytest.mark.parametrize(("of", "one", "other"), WAYS)
def test_one_idea_is_known_again_however_it_is_put(of, one, other):
    first, second = (list(held(*of, *texts).values()) for texts in (one, other))
    assert first[0].told.ground.same(second[0].told.ground)
    scores = [pair(a, b)["convergence_score"] for a in first for b in second]
    assert mean(scores) >= 0.65


def test_a_name_that_a_maker_gives_to_two_things_does_not_make_them_one():
    asked = (
        "What do you think of Brewly, cold brew coffee in a can with no sugar, for ₱89?",
        "What do you think of Brewly, a family tub of creamy instant cereal, for ₱260?",
    )
    one, other = (Stimulus.read(text, (), CATEGORIES) for text in asked)
    assert not ground_of(one).same(ground_of(other))
