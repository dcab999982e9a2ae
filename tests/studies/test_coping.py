"""Open questions on what one does about trouble are answered, and filed under what was done."""

from __future__ import annotations

from pathlib import Path

import pytest

from boses_mock.kernel.rng import stream
from boses_mock.studies.categories import load_categories
from boses_mock.studies.model import Question
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.sentences import coping as told
from boses_mock.studies.sentences.tongues.spoken import TONGUES
from boses_mock.studies.simulation import simulate
from boses_mock.studies.speaking.attitude import attitude
from boses_mock.studies.speaking.closed.leaning import tempered
from boses_mock.studies.speaking.coping import coping, of_own_days, tells_nothing
from boses_mock.studies.speaking.open_answers import wants
from boses_mock.studies.speaking.voice import Voice

from .people import people, study

CATEGORIES = load_categories(Path(__file__).parents[2] / "fixtures" / "categories")
KIOSK = "HelmKilat is a kiosk that cleans a helmet in five minutes for ₱40, paid by e-wallet."
OWN = TONGUES["en"].coped
TABLES = {
    "What do you do today when your helmet gets wet in the rain?": OWN["when"],
    "When did you last run out of ice, and what did you do?": told.DID,
    "What happens to the fish you cannot sell in the morning?": told.UNSOLD,
    "What would you worry about before putting your helmet in the machine?": OWN["entrust"],
}


@pytest.mark.parametrize("asked", TABLES)
def test_nobody_is_at_a_loss_for_what_everybody_does(asked: str) -> None:
    what = Stimulus.read(KIOSK, (), CATEGORIES)
    survey = (Question("q1", "open_ended", asked),)
    *each, total = simulate(study("survey", stimulus=what, respondents=people(5, 0), survey=survey))
    answers = [str(one.report_sections["answers"][0]["answer"]) for one in each]
    row = total.report_sections["per_question"][0]
    assert all(coping([answer]) for answer in answers), answers
    assert row["themes"]
    assert set(row["themes"]) <= set(TABLES[asked])
    assert len(set(row["notable_quotes"])) == len(row["notable_quotes"])


@pytest.mark.parametrize(
    ("answer", "nothing"),
    [
        ("You have me there; I have nothing to tell about that.", True),
        ("That I have never thought through.", True),
        ("Không có gì thêm.", True),
        ("Hindi ko masabi ngayon, hindi ko pa napag-isipan.", True),
        ("I wipe it and hang it up.", False),
        ("Máy chạy ồn quá.", False),
    ],
)
def test_what_says_nothing_is_no_quote(answer: str, nothing: bool) -> None:
    assert tells_nothing(answer) is nothing


def test_another_person_is_no_further_remark() -> None:
    assert wants("Điều gì làm bạn ngại khi giặt chung máy với người khác?") == "gripe"
    assert wants("Bạn còn điều gì muốn góp ý khác không?") == "closing"


def test_who_denies_the_trouble_is_not_the_likeliest_buyer() -> None:
    asked = Question("q5", "likert", "How likely are you to use HelmKilat?", 7)
    before = {"type": "likert", "question_text": "The smell of my helmet bothers me.", "scale": 5}
    assert tempered(asked, 7, [{**before, "answer": 2}]) == 5
    assert tempered(asked, 7, [{**before, "answer": 4}]) == 7
    assert tempered(asked, 2, [{**before, "answer": 1}]) == 2


@pytest.mark.parametrize(
    ("asked", "tongue", "kind"),
    [
        ("Apa yang Anda lakukan kalau pelanggan tidak membayar utangnya?", "id", "when"),
        ("Ano ang ginagawa ninyo kapag nabasa ang helmet?", "tl", "when"),
        ("Khi hết nước đá thì anh thường làm gì?", "vi", "when"),
        ("Ano ang ginawa mo noong nasira ang box?", "tl", "did"),
        ("What goes wrong most often on such a day?", "en", "wrong"),
        ("How do you remember what the doctor said?", "en", "memory"),
        ("What would go wrong with rented crates at two in the morning?", "en", "wrong_if"),
        ("What happens to toys your children have outgrown?", "en", "outgrown"),
        ("What happens to your boxes after the fruit is sold?", "en", "after"),
        ("Who in your business would decide about this?", "en", "decides"),
        ("What would you do if your child broke a borrowed toy?", "en", "own_fault"),
        ("When would you come to the void deck to change toys?", "en", "when_would"),
        ("What else would you like to borrow there?", "en", "borrows"),
        ("Siapa yang paling keberatan dengan iuran baru?", "id", "objects"),
        ("Apa yang hilang kalau ronda dihapus?", "id", "lost"),
        ("Hàng bán không hết thì anh chị làm gì?", "vi", "unsold"),
        ("What does your child eat at break now?", "en", "eats"),
        ("How would you explain it to your child?", "en", "explains"),
        ("Ano ang dala mo pauwi sa pamilya?", "tl", "brings"),
        ("Điều gì làm bạn ngại khi giặt chung máy với người khác?", "vi", "strangers"),
    ],
)
def test_own_days_are_told_in_the_language_of_the_question(
    asked: str, tongue: str, kind: str
) -> None:
    who = people(1, 0)[0]
    held = attitude(1, who, Stimulus.read(KIOSK))
    said = of_own_days(stream(1, "test"), held, asked, tongue, Voice(), (kind,))
    assert said in told.lines(TONGUES[tongue].coped[kind])


def test_what_one_s_own_people_would_say_is_as_one_s_own_mind() -> None:
    asked = "What would your parent say about going with a companion?"
    what = Stimulus.read(KIOSK, (), CATEGORIES)
    for who in people(30, 0):
        held = attitude(1, who, what)
        table = OWN["doubts" if held.sentiment == "Negative" else "agrees"]
        assert of_own_days(stream(1, "test"), held, asked, "en", Voice()) in told.lines(table)


def test_a_hundred_people_are_none_of_them_at_a_loss() -> None:
    what = Stimulus.read(KIOSK, (), CATEGORIES)
    asked = "What would go wrong with rented crates at two in the morning?"
    survey = (Question("q1", "open_ended", asked),)
    given = simulate(study("survey", stimulus=what, respondents=people(60, 0), survey=survey))
    answers = [str(one.report_sections["answers"][0]["answer"]) for one in given[:-1]]
    assert sum(bool(coping([answer])) for answer in answers) >= 58
