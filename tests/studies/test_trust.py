"""The formulas of convergence and reliability, against values worked out by hand."""

from __future__ import annotations

from dataclasses import replace
from math import log

import pytest

from boses_mock.studies.outcome import Outcome, outcome
from boses_mock.studies.simulation import simulate
from boses_mock.studies.trust import (
    common_themes,
    convergence,
    divergence,
    dominant,
    interpretation,
    overlap,
    pair,
    reliability,
)

from .people import study
from .test_conjoint import DESIGN
from .test_survey import SURVEY


def felt(positive, neutral, negative):
    return {"Positive": positive, "Neutral": neutral, "Negative": negative}


def made(id, positive, neutral, negative, *themes, type="concept_test"):
    counts = felt(positive, neutral, negative)
    return Outcome(id, type, "2026-01-01T00:00:00Z", counts, themes)


def test_divergence_is_zero_for_the_same_and_ln_2_for_disjoint_distributions():
    same = {"Positive": 2, "Neutral": 1, "Negative": 0}
    assert divergence(same, {"Positive": 4, "Neutral": 2, "Negative": 0}) == pytest.approx(0)
    assert divergence({"Positive": 5}, {"Negative": 3}) == pytest.approx(log(2))


def test_divergence_by_hand():
    # P = (1, 0, 0), Q = (1/2, 1/2, 0), M = (3/4, 1/4, 0):
    # KL(P|M) = ln(4/3) = 0.287682; KL(Q|M) = 1/2 ln(2/3) + 1/2 ln(2) = 0.143841
    assert divergence({"Positive": 4}, {"Positive": 2, "Neutral": 2}) == pytest.approx(
        0.215762, abs=1e-6
    )


def test_overlap_is_jaccard_over_words():
    assert overlap(["fair price"], ["Price of taste"]) == pytest.approx(1 / 3)
    assert overlap(["price and taste", "taste"], ["Taste for the price"]) == 1
    assert overlap([], []) == overlap(["of"], ["to"]) == 1
    assert overlap(["price"], []) == 0


def test_the_dominant_sentiment_of_a_tie_is_the_first():
    assert dominant({"Positive": 2, "Neutral": 2, "Negative": 1}) == "Positive"
    assert dominant({"Positive": 1, "Neutral": 2, "Negative": 2}) == "Neutral"
    assert dominant({"Positive": 0, "Neutral": 0, "Negative": 0}) is None


def test_a_pair_by_hand():
    found = pair(
        made("a", 4, 0, 0, "fair price", "taste"), made("b", 2, 2, 0, "fair price", "look")
    )
    # words {fair, price, taste} and {fair, price, look}: 2 of 4
    assert found["direction_match"] is True
    assert found["distribution_similarity"] == 0.784
    assert found["theme_overlap"] == 0.5
    assert found["convergence_score"] == pytest.approx(0.5 + 0.3 * 0.784238 + 0.2 * 0.5, abs=6e-4)
    assert found["shared_themes"] == ["fair", "price"]
    assert found["diverging_themes"] == ["look", "taste"]


def test_opposites_score_next_to_nothing():
    found = pair(made("a", 5, 0, 0, "price"), made("b", 0, 0, 5, "taste"))
    assert found["distribution_similarity"] == 0.307
    assert found["convergence_score"] == 0.092


@pytest.mark.parametrize(
    ("kind", "felt_alone"),
    [("idi_ai", False), ("idi_manual", False), ("survey", True), ("idi_ai", True)],
)
def test_where_there_is_no_direction_the_themes_are_all_that_is_compared(kind, felt_alone):
    found = pair(made("a", 5, 0, 0, "price"), made("b", 0, 0, 5, "price", type=kind), felt_alone)
    assert (found["direction_match"], found["distribution_similarity"]) == (None, None)
    assert found["convergence_score"] == found["theme_overlap"] == 1


def leaning(*counts, type="survey"):
    return replace(made("s", 1, 1, 1, "price", type=type), distribution=None, leaning=felt(*counts))


@pytest.mark.parametrize("kind", ["survey", "conjoint"])
def test_items_that_point_a_way_match_a_direction_or_do_not(kind):
    warm, cold = made("a", 8, 1, 1, "price"), made("b", 1, 1, 8, "price")
    for counts, matches in (((7, 1, 2), (True, False)), ((2, 1, 7), (False, True))):
        items = leaning(*counts, type=kind)
        assert tuple(pair(each, items)["direction_match"] for each in (warm, cold)) == matches
    assert pair(leaning(7, 1, 2), leaning(8, 1, 1, type="conjoint"))["direction_match"] is True


def test_items_that_point_nowhere_have_a_likeness_and_no_direction():
    found = pair(made("a", 8, 1, 1, "price"), leaning(4, 3, 3))
    assert found["direction_match"] is None
    assert 0.5 < found["distribution_similarity"] < 1
    assert pair(made("a", 4, 3, 3, "price"), leaning(4, 3, 3))["direction_match"] is True


def test_the_overall_score_is_the_mean_of_the_pairs():
    body = convergence(
        [
            made("a", 5, 0, 0, "price"),
            made("b", 5, 0, 0, "price"),
            made("c", 0, 0, 5, "taste"),
        ]
    )
    assert [each["convergence_score"] for each in body["pairwise_convergence"]] == [1, 0.092, 0.092]
    assert body["overall_convergence_score"] == 0.395
    assert body["interpretation"] == "weak"
    assert "message" not in body
    assert [each["simulation_id"] for each in body["simulations_analysed"]] == ["a", "b", "c"]


def test_fewer_than_two_studies_give_a_message():
    for studies in ([], [made("a", 1, 0, 0)]):
        body = convergence(studies)
        assert body["pairwise_convergence"] == []
        assert body["overall_convergence_score"] is None
        assert body["interpretation"] is None
        assert "two" in body["message"]


def test_the_words_for_a_score_begin_at_their_bounds():
    words = [interpretation(score) for score in (1, 0.75, 0.7499, 0.5, 0.4999, 0)]
    assert words == ["strong", "strong", "moderate", "moderate", "weak", "weak"]


def test_a_study_without_sentiments_is_compared_by_its_themes():
    bare = Outcome("s", "survey", None, None, ("fair price",))
    found = pair(made("a", 3, 1, 0, "fair price"), bare)
    assert found["direction_match"] is None
    assert found["distribution_similarity"] is None
    assert found["convergence_score"] == found["theme_overlap"] == 1


def test_reliability_by_hand():
    runs = [
        made("1", 4, 0, 0, "a", "b"),
        made("2", 4, 0, 0, "a", "c"),
        made("3", 0, 0, 4, "a", "b"),
    ]
    found = reliability(runs)
    # agreement 2/3; divergences 0, ln 2, ln 2 → 1 − 2/3 ln 2;
    # themes a, b of a, b, c in 60 % of three runs
    assert found["sentiment_agreement_rate"] == pytest.approx(0.6667, abs=1e-4)
    assert found["distribution_variance_score"] == pytest.approx(0.5379, abs=1e-4)
    assert found["theme_overlap_coefficient"] == pytest.approx(0.6667, abs=1e-4)
    assert found["confidence_score"] == pytest.approx(
        0.4 * 2 / 3 + 0.35 * 0.5379 + 0.25 * 2 / 3, abs=1e-4
    )
    scores = {key: value for key, value in found.items() if key != "score_breakdown"}
    assert found["score_breakdown"] == {
        "n_runs_scored": 3,
        "dominant_sentiment": "Positive",
        **scores,
    }


def test_sixty_percent_of_five_runs_is_three():
    assert common_themes([["x"], ["x"], ["x"], [], []]) == 1
    assert common_themes([["x"], ["x"], [], [], []]) == 0
    assert common_themes([[], []]) == 0


def test_identical_runs_are_fully_reliable_and_one_run_is_refused():
    run = made("1", 3, 1, 1, "a", "b")
    assert reliability([run, run, run])["confidence_score"] == 1
    with pytest.raises(ValueError, match="at least two"):
        reliability([run])


def test_studies_of_one_group_and_briefing_converge():
    kinds = ("concept_test", "focus_group", "idi_ai")
    found = [
        outcome(kind, kind, None, [r.to_dict() for r in simulate(study(kind, count=10))])
        for kind in kinds
    ]
    assert found[0].distribution == found[1].distribution == found[2].distribution
    body = convergence(found)
    felt, *others = body["pairwise_convergence"]
    assert felt["direction_match"] is True
    assert all(each["direction_match"] is None for each in others)
    assert body["overall_convergence_score"] >= 0.5


def test_runs_of_a_reliability_study_waver_a_little():
    runs = [
        outcome(
            str(n),
            "concept_test",
            None,
            [r.to_dict() for r in simulate(study("concept_test", count=10, repeat=n))],
        )
        for n in range(1, 4)
    ]
    found = reliability(runs)
    assert 0.5 < found["confidence_score"] <= 1


def test_every_type_of_study_has_an_outcome():
    for kind, fields in {"survey": {"survey": SURVEY}, "conjoint": {"design": DESIGN}}.items():
        results = [r.to_dict() for r in simulate(study(kind, **fields))]
        found = outcome("x", kind, None, results)
        assert found.distribution is None
        assert found.themes


def test_one_sided_runs_that_agree_are_fully_reliable_whatever_the_side():
    for counts in ((9, 0, 0), (0, 9, 0), (0, 0, 9)):
        runs = [made(str(n), *counts, "a") for n in range(5)]
        found = reliability(runs)
        assert found["confidence_score"] == 1
        assert found["distribution_variance_score"] == 1
    found = reliability([made("1", 9, 0, 0, "a"), made("2", 0, 0, 9, "b")])
    # one of two shares the dominant sentiment, the divergence is ln 2, no theme in 60 % of them
    assert found["confidence_score"] == pytest.approx(0.4 * 0.5 + 0.35 * 0.30685, abs=1e-4)


def test_runs_without_themes_are_judged_by_their_sentiments_and_say_so():
    found = reliability([made("1", 3, 1, 0), made("2", 3, 1, 0)])
    assert found["theme_overlap_coefficient"] == 0
    assert found["confidence_score"] == pytest.approx(0.75)


def test_runs_without_sentiments_are_judged_by_their_themes():
    runs = [
        Outcome(str(n), "conjoint", None, None, themes)
        for n, themes in enumerate((("a", "b"), ("a",), ("a", "c")))
    ]
    found = reliability(runs)
    assert found["sentiment_agreement_rate"] is None
    assert found["distribution_variance_score"] is None
    # a of a, b, c is in at least 60 % of three runs
    assert (
        found["confidence_score"]
        == found["theme_overlap_coefficient"]
        == pytest.approx(1 / 3, abs=1e-4)
    )


def test_two_studies_without_any_theme_agree_and_one_without_agrees_with_none():
    bare = [Outcome(str(n), "survey", None, None, ()) for n in range(2)]
    assert convergence(bare)["overall_convergence_score"] == 1
    other = Outcome("2", "survey", None, None, ("price",))
    assert convergence([bare[0], other])["interpretation"] == "weak"


def test_a_study_in_which_nobody_spoke_has_no_distribution():
    rows = [
        {
            "result_type": "aggregate",
            "sentiment_distribution": {"Positive": 0, "Neutral": 0, "Negative": 0},
            "top_themes": [],
        }
    ]
    assert outcome("x", "concept_test", None, rows).distribution is None


def test_a_similarity_by_hand():
    # P = (1/2, 0, 1/2), Q = (0, 1, 0): no common support, so the divergence is ln 2
    found = pair(made("a", 2, 0, 2, "same words"), made("b", 0, 3, 0, "same words"))
    assert found["distribution_similarity"] == 0.307
    assert found["direction_match"] is False
    assert found["convergence_score"] == 0.292
