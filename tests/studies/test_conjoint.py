"""What a conjoint study reports follows from the choices, by hand and to the last digit."""

from __future__ import annotations

import re
from collections import Counter
from math import exp

import pytest

from boses_mock.kernel.steps import drain
from boses_mock.studies.model import Design
from boses_mock.studies.reading.directions import direction
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.simulation import simulate
from boses_mock.studies.speaking.conjoint.levels import level_told
from boses_mock.studies.speaking.conjoint.worths import directions, utilities
from boses_mock.studies.types.conjoint import importances, part_worths
from boses_mock.studies.types.conjoint_market import Market, profiles

from .people import people, study
from .test_probes import CATEGORIES

DESIGN = Design.from_dict(
    {
        "attributes": [
            {"name": "Price", "levels": ["₱129", "₱59", "₱89"]},
            {"name": "Brand", "levels": ["Jollibee", "Temu"]},
            {"name": "Size", "levels": ["250 ml", "330 ml", "500 ml", "1 l"]},
        ],
        "n_tasks": 12,
    }
)


@pytest.fixture(scope="module")
def results():
    return simulate(study("conjoint", count=30, design=DESIGN))


def test_shapes_are_those_of_the_contract(results):
    for each in results[:-1]:
        assert each.result_type == "conjoint_individual"
        assert set(each.report_sections) == {
            "tasks",
            "attribute_importances",
            "part_worths",
            "top_driver",
        }
        for number, task in enumerate(each.report_sections["tasks"], 1):
            assert set(task) == {"task_index", "profile_a", "profile_b", "chosen", "reasoning"}
            assert task["task_index"] == number
            assert task["chosen"] in ("A", "B")
            assert task["reasoning"]
    assert results[-1].result_type == "conjoint_aggregate"
    assert set(results[-1].report_sections) == {
        "attribute_importances",
        "part_worths",
        "market_share_simulation",
        "persona_segments",
        "executive_summary",
        "recommendations",
    }


def test_profiles_to_choose_from_are_of_the_design_and_differ_everywhere(results):
    for each in results[:-1]:
        tasks = each.report_sections["tasks"]
        assert len(tasks) == 12
        for task in tasks:
            for name, levels in DESIGN.attributes:
                assert {task["profile_a"][name], task["profile_b"][name]} <= set(levels)
                assert task["profile_a"][name] != task["profile_b"][name]


def test_every_level_is_shown_about_as_often_as_the_others(results):
    for each in results[:-1]:
        for name, levels in DESIGN.attributes:
            shown = Counter(
                task[side][name]
                for task in each.report_sections["tasks"]
                for side in ("profile_a", "profile_b")
            )
            assert set(shown) == set(levels)
            assert max(shown.values()) - min(shown.values()) <= 3


def test_part_worths_are_shares_chosen_centred_within_the_attribute():
    tasks = [
        {"profile_a": {"P": "low", "S": "x"}, "profile_b": {"P": "high", "S": "y"}, "chosen": "A"},
        {"profile_a": {"P": "high", "S": "x"}, "profile_b": {"P": "low", "S": "y"}, "chosen": "B"},
        {"profile_a": {"P": "low", "S": "y"}, "profile_b": {"P": "high", "S": "x"}, "chosen": "B"},
        {"profile_a": {"P": "high", "S": "y"}, "profile_b": {"P": "low", "S": "x"}, "chosen": "B"},
    ]
    worths = part_worths(Design((("P", ("low", "high")), ("S", ("x", "y")))), tasks)
    assert worths == {"P": {"low": 0.25, "high": -0.25}, "S": {"x": 0.25, "y": -0.25}}
    assert importances(worths) == {"P": 50.0, "S": 50.0}


def test_importances_are_ranges_normalised_to_a_hundred():
    worths = {"a": {"1": 0.3, "2": -0.3}, "b": {"1": 0.1, "2": -0.1}}
    assert importances(worths) == {"a": 75.0, "b": 25.0}
    assert importances({"a": {"1": 0.0, "2": 0.0}, "b": {"1": 0.0, "2": 0.0}}) == {
        "a": 50.0,
        "b": 50.0,
    }


def test_sums_are_exact(results):
    for each in results:
        sections = each.report_sections
        assert sum(sections["attribute_importances"].values()) == pytest.approx(100, abs=1e-9)
        for worths in sections["part_worths"].values():
            assert sum(worths.values()) == pytest.approx(0, abs=1e-9)


def test_individual_figures_follow_from_the_tasks(results):
    for each in results[:-1]:
        sections = each.report_sections
        assert sections["part_worths"] == part_worths(DESIGN, sections["tasks"])
        assert sections["attribute_importances"] == importances(sections["part_worths"])
        weights = sections["attribute_importances"]
        assert weights[sections["top_driver"]] == max(weights.values())


def test_the_aggregate_averages_the_individuals(results):
    *individuals, aggregate = results
    for name, levels in DESIGN.attributes:
        mean = sum(e.report_sections["attribute_importances"][name] for e in individuals) / 30
        assert aggregate.report_sections["attribute_importances"][name] == pytest.approx(
            mean, abs=0.2
        )
        for level in levels:
            mean = sum(e.report_sections["part_worths"][name][level] for e in individuals) / 30
            assert aggregate.report_sections["part_worths"][name][level] == pytest.approx(
                mean, abs=0.001
            )


def test_market_shares_are_a_logit_over_the_part_worths(results):
    sections = results[-1].report_sections
    simulated = sections["market_share_simulation"]
    assert [each["name"] for each in simulated["profiles_tested"]] == [
        "Best Value",
        "Premium",
        "Balanced",
    ]
    pull = {
        each["name"]: exp(
            4 * sum(sections["part_worths"][n][v] for n, v in each["attributes"].items())
        )
        for each in simulated["profiles_tested"]
    }
    for name, share in simulated["shares"].items():
        assert share == pytest.approx(100 * pull[name] / sum(pull.values()), abs=0.15)
    assert sum(simulated["shares"].values()) == pytest.approx(100)
    assert simulated == Market.of(DESIGN, sections["part_worths"]).to_dict()


def test_the_best_value_is_the_cheapest_whatever_the_order_of_levels():
    tested = profiles(DESIGN)
    assert (tested["Best Value"]["Price"], tested["Premium"]["Price"]) == ("₱59", "₱129")
    assert len({tuple(profile.values()) for profile in tested.values()}) == 3


def test_segments_hold_everybody_once_by_top_driver(results):
    *individuals, aggregate = results
    drivers = {each.persona_id: each.report_sections["top_driver"] for each in individuals}
    segments = aggregate.report_sections["persona_segments"]
    assert sorted(id for each in segments for id in each["persona_ids"]) == sorted(drivers)
    for each in segments:
        assert set(each) == {"label", "persona_ids", "top_driver"}
        assert all(drivers[id] == each["top_driver"] for id in each["persona_ids"])


def test_cheaper_and_trusted_levels_win_among_people_of_low_income():
    from .people import people

    crowd = people(40, income="Low", trusted_brands=["Jollibee"], distrusted_brands=["Temu"])
    worths = simulate(study("conjoint", respondents=crowd, design=DESIGN))[-1].report_sections[
        "part_worths"
    ]
    assert worths["Price"]["₱59"] > worths["Price"]["₱89"] > worths["Price"]["₱129"]
    assert worths["Brand"]["Jollibee"] > worths["Brand"]["Temu"]


def test_the_number_of_tasks_is_clamped():
    attributes = [{"name": "A", "levels": ["x", "y"]}, {"name": "B", "levels": ["x", "y"]}]
    assert [
        Design.from_dict({"attributes": attributes, "n_tasks": n}).n_tasks for n in (1, 8, 99, None)
    ] == [6, 8, 20, 10]
    assert Design.from_dict(DESIGN.to_dict()) == DESIGN


@pytest.mark.parametrize(
    "attributes",
    [
        [],
        [{"name": "A", "levels": ["x", "y"]}],
        [{"name": "A", "levels": ["x", "y"]}, {"name": "B", "levels": ["x"]}],
    ],
)
def test_a_design_too_small_to_choose_from_is_refused(attributes):
    with pytest.raises(ValueError, match="at least 2 attributes of at least 2 levels"):
        Design.from_dict({"attributes": attributes})


def test_no_reason_is_given_twice(results):
    reasons = [task["reasoning"] for each in results[:10] for task in each.report_sections["tasks"]]
    assert len(set(reasons)) == len(reasons)


def test_a_study_without_a_design_is_refused():
    with pytest.raises(ValueError, match="no design"):
        simulate(study("conjoint"))


@pytest.mark.parametrize(
    ("second", "told"),
    [
        ({"name": "B", "levels": ["x", "x"]}, "the level 'x' of 'B' is given twice"),
        ({"name": "A", "levels": ["v", "w"]}, "the attribute 'A' is given twice"),
    ],
)
def test_what_is_given_twice_is_refused_as_that(second, told):
    with pytest.raises(ValueError, match=told):
        Design.from_dict({"attributes": [{"name": "A", "levels": ["x", "y"]}, second]})


def test_advice_saves_only_on_what_carries_little_weight():
    seen = set()
    for start in range(12):
        design = Design.from_dict(
            {
                "attributes": [
                    {"name": "Price", "levels": ["₱10", "₱900"]},
                    {"name": "Warranty", "levels": ["1 year", "2 years"]},
                ]
            }
        )
        made = simulate(study("conjoint", design=design, respondents=people(3, start * 3)))[-1]
        weights = made.report_sections["attribute_importances"]
        last = min(weights, key=weights.__getitem__)
        advice = made.report_sections["recommendations"]
        saves = "little weight" in advice or "Save on" in advice
        changed = re.search(r"Change (\w+) from|helps most is in (\w+):", advice)
        changes_last = changed is not None and last in changed.groups()
        assert saves == (weights[last] < 25 and not changes_last)
        seen.add(saves)
    assert False in seen


LOAN = {
    "Credit limit": ["₱5,000", "₱10,000", "₱25,000"],
    "Interest rate": ["3% a month", "1.5% a month", "0%"],
    "Late fee": ["₱500", "₱150", "None"],
    "Approval time": ["3 days", "1 day", "5 minutes"],
}
PHONE = {
    "Storage": ["128 GB", "256GB", "1 TB"],
    "Warranty": ["No warranty", "6 months", "1 year", "Lifetime"],
    "Harga": ["Rp3.500.000", "Rp2,5 juta", "Rp900 ribu"],
    "Waiting time": ["3 weeks", "10 days", "Next day", "Instant"],
    "Colour": ["Black", "Blue", "Gold"],
}


def design_of(attributes, tasks=16):
    listed = [{"name": name, "levels": levels} for name, levels in attributes.items()]
    return Design.from_dict({"attributes": listed, "n_tasks": tasks})


@pytest.mark.parametrize(
    ("name", "levels"),
    [
        *LOAN.items(),
        *list(PHONE.items())[:4],
        ("Delivery fee", ["₱99", "₱49", "Free"]),
        ("Delivery", ["1 week", "2-3 days", "Same day"]),
        ("Cashback", ["0%", "2%", "5%"]),
        ("Insurance cover", ["₱100,000", "₱500,000"]),
        ("Minimum balance", ["₱2,000", "₱500", "None"]),
        ("Phí", ["20.000đ", "Miễn phí"]),
        ("Size", ["Small", "Medium", "Large"]),
        ("Free delivery", ["No", "Yes"]),
        ("Data", ["5 GB", "20 GB", "Unlimited"]),
    ],
)
def test_what_anybody_wants_more_or_less_of_is_read_from_worst_to_best(name, levels):
    found = direction(name, levels[::-1])
    assert sorted(levels, key=found.places.__getitem__) == levels


@pytest.mark.parametrize(
    ("name", "levels"),
    [
        ("Colour", ["Black", "Blue"]),
        ("Flavour", ["Cheese", "Barbecue"]),
        ("Loan term", ["3 months", "6 months"]),
        ("Payment method", ["Cash", "GCash"]),
        ("Support", ["24/7 chat", "Office hours"]),
        ("Warranty", ["As agreed", "1 year"]),
        ("Size", ["250 ml", "Large"]),
    ],
)
def test_what_people_differ_on_or_nobody_can_read_is_taste(name, levels):
    assert direction(name, levels) is None


def test_interest_is_wanted_on_savings_and_not_on_a_loan():
    rates = ["0.5%", "4%"]
    assert direction("Interest rate", rates, "Which loan would you take?").places["0.5%"] == 1
    assert direction("Interest rate", rates, "Which savings account?").places["4%"] == 1


@pytest.mark.parametrize("attributes", [LOAN, PHONE])
@pytest.mark.parametrize("income", ["Low", "Middle", "High"])
def test_the_plainly_worse_option_is_hardly_ever_taken(attributes, income):
    design = design_of(attributes)
    ways = [name for name, levels in attributes.items() if direction(name, levels)]
    worse = seen = 0
    for each in simulate(study("conjoint", design=design, respondents=people(25, income=income)))[
        :-1
    ]:
        for task in each.report_sections["tasks"]:
            a, b = task["profile_a"], task["profile_b"]
            margins = [
                attributes[name].index(a[name]) - attributes[name].index(b[name]) for name in ways
            ]
            if min(margins) > 0 or max(margins) < 0:
                seen += 1
                worse += (task["chosen"] == "A") != (margins[0] > 0)
    assert seen > 20
    assert worse / seen < 0.05


def test_importances_differ_between_people_of_little_and_of_much_money():
    def price(income):
        made = simulate(
            study("conjoint", design=design_of(PHONE), respondents=people(30, income=income))
        )
        return made[-1].report_sections["attribute_importances"]["Harga"]

    assert price("Low") > price("High") + 5


def test_the_advice_begins_at_the_profile_that_wins_and_its_change_is_simulated():
    for start in range(0, 60, 10):
        made = simulate(study("conjoint", design=design_of(LOAN), respondents=people(10, start)))[
            -1
        ].report_sections
        shares = made["market_share_simulation"]["shares"]
        winner = max(shares, key=shares.get)
        lead, change, *_ = made["recommendations"].splitlines()
        assert f"“{winner}”" in lead
        assert f"{shares[winner]:g}%" in lead
        told = [float(each) for each in re.findall(r"([\d.]+)%(?! a month| interest)", change)]
        assert told == sorted(told)


def test_a_level_is_said_as_one_says_it():
    told = {
        ("Number of payments", "3"): "3 payments",
        ("Awake for", "8 hours"): "awake for 8 hours",
        ("Late fee", "None"): "no late fee",
    }
    for (name, level), said in told.items():
        assert level_told(name, level) == said


def test_no_change_is_advised_to_what_anybody_calls_worse():
    design = Design.from_dict(
        {
            "attributes": [
                {"name": "Fee", "levels": ["None", "1%"]},
                {"name": "Colour", "levels": ["Red", "Blue"]},
            ],
            "n_tasks": 6,
        }
    )
    worths = {"Fee": {"None": -0.2, "1%": 0.2}, "Colour": {"Red": 0.1, "Blue": -0.1}}
    market = Market.of(design, worths)
    change = market.best_change()
    assert change is None or change[1] != "1%"


def test_what_is_harsh_or_harmful_is_worth_less():
    what = Stimulus.read("", ("A pill that contains methamphetamine, for ₱40.",), CATEGORIES)
    levels = ["Caffeine", "Methamphetamine"]
    design = Design.from_dict(
        {
            "attributes": [
                {"name": "Ingredient", "levels": levels},
                {"name": "Pack", "levels": ["Red", "Blue"]},
            ],
            "n_tasks": 6,
        }
    )
    for who in people(8):
        shown = study("conjoint", design=design, stimulus=what, respondents=(who,))
        worth = drain(utilities(shown, design, who, directions(design, "")))
        assert worth["Ingredient"]["Methamphetamine"] < worth["Ingredient"]["Caffeine"]
