"""Whatever is sent, a prompt of the greatest length is read in a fifth of a second."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from boses_mock.prompts import explain, parse
from boses_mock.prompts.spans import as_json
from boses_mock.prompts.text import LIMIT
from boses_mock.prompts.words import lines
from tests.pace import seconds
from tests.prompts.score import cases

MOST = 0.2  # seconds of CPU for 20,000 characters
WORDS = sorted(
    {word for case in cases("cases") for word in case["text"].split()}
    | {name.strip("? ") for line in lines("occupations") for name in line.split("|")}
    | {name.strip("? ") for line in lines("cities") for name in line.split("|") if name}
    | {name for line in lines("thai") for name in line.split("|")}
)
PIECES = (
    *("aged", "age", "edad", "usia", "umur", "tuổi", "อายุ", "twenty five", "18-25", "30+", "9x"),
    *("not", "except", "who", "whose", "their", "of", "in", "from", "and", "or", "ses", "kelas a"),
    *("P20,000", "earning", "$", "₱", "%", "1,111", "0", "gen z", "moms", "nu", "Bố", "กรุงเทพ"),
    *("[[", "[[mock:", "(", ")", "'", '"', "“", "¤", "é", "A", "x", "İ", "ก", "đ", "🙂"),
)
JOINTS = (" ", "", ", ", ". ", "-", "/", "\n", "  ", "\t", " \n ", ": ", "'s ", " and ", "\u00a0")
TEXTS = st.lists(
    st.tuples(st.sampled_from(PIECES) | st.sampled_from(WORDS), st.sampled_from(JOINTS)),
    min_size=1,
    max_size=8,
).map(lambda tokens: "".join(word + joint for word, joint in tokens))


def filled(token: str) -> str:
    return (token * (LIMIT // len(token) + 1))[:LIMIT]


@pytest.fixture(scope="module", autouse=True)
def _read_once() -> None:
    parse("Moms in กรุงเทพ aged 25")  # the word lists are read when the first prompt is


@settings(
    max_examples=15,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@example("กรุงเทพ")
@example("18-25, ")
@example("Bố/")
@example("nurse ")
@example("in Manlia ")
@example("not nurses, ")
@given(TEXTS)
def test_the_longest_text_is_read_and_explained_in_time(token: str) -> None:
    text = filled(token)
    assert seconds(lambda: parse(text), MOST) <= MOST
    assert seconds(lambda: as_json(explain(text)), MOST) <= MOST


@pytest.mark.parametrize("word", ["aged", "age", "edad", "usia", "tuổi", "moms", "in", "$"])
@pytest.mark.parametrize("blank", [" ", "\t", "\n", "\r\n", "\u00a0", " \n"])
def test_blanks_however_many_cost_nothing(word: str, blank: str) -> None:
    assert seconds(lambda: parse(word + blank * 9_000 + "x"), MOST / 4) <= MOST / 4


@pytest.mark.parametrize("blank", ["   ", "\t", " \t ", "\u00a0 "])
def test_a_text_with_wide_blanks_reads_like_any_other(blank: str) -> None:
    text = "Women in Metro Manila aged 25 to 32, nurses, who use GCash and shop at least weekly"
    assert parse(text.replace(" ", blank)) == parse(text)


def test_an_explanation_points_at_the_text_as_it_was_written() -> None:
    text = "Women   in\t\tManila,\n\n\naged   25 to 32 , who earn   P40,000   a month"
    told = as_json(explain(text))
    assert {span["field"] for span in told["taken"]} >= {"gender", "location", "age"}
    for span in (*told["taken"], *told["rejected"]):
        assert text[span["start"] : span["end"]].strip() == span["text"]
