"""What the options and the wording of a closed question mean, however they are written."""

from __future__ import annotations

import pytest

from boses_mock.studies.reading.surveys.ladders import grades, sign
from boses_mock.studies.reading.surveys.options import NO_END, holding, range_in, sort_of
from boses_mock.studies.reading.surveys.rhythms import days_ago, looking_back, times_a_month
from boses_mock.studies.reading.surveys.ticks import ticks
from boses_mock.studies.speaking.closed.demographics import ages_in


@pytest.mark.parametrize(
    ("option", "sort"),
    [
        ("Yes", "yes"),
        ("Có", "yes"),
        ("Hindi", "no"),
        ("Tidak", "no"),
        ("None of these", "none"),
        ("I don't drink coffee", "none"),
        ("Tidak menggunakan dompet digital", "none"),
        ("Tôi không mua online", "none"),
        ("Hindi ako umiinom ng softdrinks", "none"),
        ("Tidak puas", "no"),
        ("I don't know", "unsure"),
        ("Prefer not to say", "refused"),
        ("Not applicable, I do not drink coffee", "inapplicable"),
        ("Merek lain", "other"),
        ("Iba pa", "other"),
        ("Very satisfied", ""),
        ("Walang asawa", ""),
    ],
)
def test_an_option_that_is_no_answer_of_its_own_kind_is_known(option, sort):
    assert sort_of(option) == sort


@pytest.mark.parametrize(
    ("option", "whole", "span"),
    [
        ("None", True, (0, 0)),
        ("3 or more", True, (3, NO_END)),
        ("Ba con trở lên", True, (3, NO_END)),
        ("Dalawa", True, (2, 2)),
        ("Under 25", True, (0, 24)),
        ("45 tahun ke atas", True, (45, NO_END)),
        ("Rp 5-10 juta", False, (5e6, 10e6)),
        ("10–15 triệu", False, (10e6, 15e6)),
        ("₱10,001–20,000", False, (10_001, 20_000)),
        ("below 10,000", False, (0, 10_000)),
        ("Mahigit ₱600", False, (600, NO_END)),
        ("Dưới 100.000đ", False, (0, 100_000)),
        ("> Rp 1,5 juta", False, (1.5e6, NO_END)),
    ],
)
def test_counts_and_sums_are_ranges(option, whole, span):
    assert range_in(option, whole) == span


@pytest.mark.parametrize(
    ("option", "unit", "times"),
    [
        ("Daily", "", 30),
        ("Hằng ngày", "", 30),
        ("2–3 times a week", "", 11),
        ("Ilang beses sa isang linggo", "", 14),
        ("Seminggu sekali", "", 4.3),
        ("Once every two months", "", 0.5),
        ("Rarely", "", 0.3),
        ("Hiếm khi", "", 0.3),
        ("3-4 times", "week", 15),
        ("Less than once a week", "", 1),
        ("Never", "", 0),
    ],
)
def test_how_often_is_so_many_times_a_month(option, unit, times):
    low, high = times_a_month(option, unit)
    assert low <= times <= high


def test_a_habit_falls_into_the_nearest_step():
    steps = ["Every day", "A few times a week", "Once a week or less", "Never"]
    spans = [times_a_month(step) for step in steps]
    assert [holding(spans, rate) for rate in (30, 11, 0.3, 0)] == [0, 1, 2, 3]


@pytest.mark.parametrize(
    ("option", "days"),
    [
        ("Within the past week", (0, 7)),
        ("Trong tuần này", (0, 7)),
        ("1 to 3 months ago", (30.5, 91.5)),
        ("Hơn 3 tháng trước", (91.5, NO_END)),
    ],
)
def test_how_long_ago_is_so_many_days(option, days):
    assert days_ago(option) == days


@pytest.mark.parametrize(
    ("question", "days"),
    [
        ("Did you buy coffee in the past 3 months?", 91.5),
        ("Apakah Anda membeli kopi dalam sebulan terakhir?", 30.5),
        ("Trong tháng qua bạn có mua sữa không?", 30.5),
        ("Bumili ka ba nitong nakaraang buwan?", 30.5),
        ("Do you buy coffee?", None),
    ],
)
def test_a_question_looks_back_so_many_days(question, days):
    assert looking_back(question) == days


@pytest.mark.parametrize(
    ("question", "fewest", "most"),
    [
        ("Which do you use? Select all that apply.", 1, 8),
        ("Which do you use? [MULTIPLE ANSWERS]", 1, 8),
        ("Choose up to 3.", 1, 3),
        ("Pick two.", 2, 2),
        ("Apa alasannya? (boleh pilih lebih dari satu)", 1, 8),
        ("Pilih maksimal dua.", 1, 2),
        ("Chọn tối đa 3", 1, 3),
        ("Bạn dùng ví nào? (có thể chọn nhiều đáp án)", 1, 8),
        ("Pumili ng hanggang tatlo.", 1, 3),
        ("Piliin lahat ng naaangkop.", 1, 8),
        ("Which one do you use most?", 1, 1),
        ("How much did you spend in up to 3 months?", 1, 1),
    ],
)
def test_a_question_says_how_many_options_may_be_ticked(question, fewest, most):
    assert ticks(question, 8) == (fewest, most)


@pytest.mark.parametrize(
    "options",
    [
        ["Definitely would buy", "Probably", "Might or might not", "Probably not", "Would not buy"],
        ["Sangat puas", "Puas", "Biasa saja", "Tidak puas", "Sangat tidak puas"],
        ["Chắc chắn sẽ mua", "Có thể sẽ mua", "Chưa chắc", "Có thể không", "Chắc chắn không mua"],
        ["Excellent", "Good", "Fair", "Poor", "Very poor"],
    ],
)
def test_a_ladder_has_even_steps_in_either_direction(options):
    assert grades(options) == [0.95, 0.475, 0.0, -0.475, -0.95]
    assert grades(options[::-1]) == [-0.95, -0.475, 0.0, 0.475, 0.95]
    assert grades([*options, "Not applicable"])[-1] is None


def test_options_of_different_kinds_are_no_ladder():
    assert grades(["Shopee", "Lazada", "TikTok Shop"]) == []


def test_a_spelled_number_is_the_same_wherever_a_question_has_it():
    under = (
        "Do you have a child under {}?",
        "Apakah Anda punya anak di bawah {} tahun?",
        "May anak ka bang wala pang {} na taong gulang?",
    )
    words = ({4: "four", 8: "eight"}, {4: "empat", 8: "delapan"}, {4: "apat", 8: "walo"})
    for text, spelled in zip(under, words, strict=True):
        for number, word in spelled.items():
            assert ages_in(text.format(word)) == ages_in(text.format(number)) == (0, number - 1)
    assert ticks("Choose up to eight.", 12) == (1, 8)
    assert ticks("Pilih maksimal delapan.", 12) == (1, 8)
    assert range_in("Eight or more") == range_in("8 or more")
    assert looking_back("in the past nine months") == looking_back("in the past 9 months")
    assert looking_back("dalam empat minggu terakhir") == looking_back("dalam 4 minggu terakhir")
    assert times_a_month("every 0 weeks") == times_a_month("every one week")
    assert times_a_month("every four weeks") == times_a_month("every 4 weeks")


@pytest.mark.parametrize(
    ("low", "high", "is_down"),
    [
        ("A lot", "Not at all", True),
        ("Much better", "Much worse", True),
        ("Positive", "Negative", True),
        ("Sangat suka", "Tidak suka", True),
        ("Not at all", "A lot", False),
        ("Strongly disagree", "Strongly agree", False),
    ],
)
def test_ends_of_a_scale_are_read_as_ends_of_a_ladder(low, high, is_down):
    first, last = grades([low, "Neutral", high])[::2]
    assert (first > last) == is_down == (sign(low) > 0 > sign(high))


def test_a_ladder_of_three_has_its_ends_within_reach():
    assert grades(["Yes", "Maybe", "No"]) == [0.75, 0.0, -0.75]
    assert grades(["Yes", "No"]) == [0.5, -0.5]
