"""Advice names what the data gives, and a thing is not called by what it is paid with."""

from __future__ import annotations

from pathlib import Path

import pytest

from boses_mock.kernel.rng import stream
from boses_mock.kernel.steps import drain
from boses_mock.studies.categories import load_categories
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.simulation import simulate
from boses_mock.studies.types import survey_report

from .categories.test_generated_concepts import shown
from .people import people, study

CATEGORIES = load_categories(Path(__file__).parents[2] / "fixtures" / "categories")


def row(text: str, **counts: int) -> dict[str, object]:
    told = {key.replace("_", " "): count for key, count in counts.items()}
    n = sum(counts.values())
    return {
        "type": "multiple_choice",
        "text": text,
        "n": n,
        "options": list(told),
        "distribution": told,
    }


@pytest.mark.parametrize(
    ("answered", "told"),
    [
        (row("Which wallet do you use?", Dana=4, Ovo=2), True),
        (row("Which wallet do you use?", Dana=3, Ovo=3), False),
        (row("Untuk apa Anda memakainya?", Tidak_pernah=4, Belanja=2), False),
        (row("How many cups do you drink?", Three=6, One=0), False),
    ],
)
def test_a_choice_gives_advice_only_where_it_points_somewhere(answered, told):
    assert bool(survey_report._of_choice(stream(1, "advice"), answered)) == told


def test_nobody_is_advised_to_agree_with_a_question():
    rated = {"type": "likert", "scale": 5, "average": 4.5, "n": 2, "distribution": {"4": 1, "5": 1}}
    asked = {**rated, "text": "How satisfied are you with the coffee near your office?"}
    for seed in range(6):
        draw = stream(seed, "advice")
        [said] = survey_report._of_scales(draw, [asked], shown=False)
        assert said.startswith("Keep what was rated under “How satisfied")
        assert said.count("?") == 1


@pytest.mark.parametrize(
    "offer",
    [
        "A ₱35-a-week accident insurance for drivers that pays ₱500 a day, paid through GCash.",
        "Asuransi kecelakaan untuk pengemudi, dibayar lewat GoPay.",
    ],
)
def test_what_it_is_paid_with_is_not_its_name(offer):
    name = drain(Stimulus.read_steps(f"{offer} How do you feel about it?", ())).name
    assert "GCash" not in name
    assert "GoPay" not in name


def test_a_wallet_that_is_shown_keeps_its_name():
    assert "GCash" in drain(Stimulus.read_steps("What do you think of GCash?", ())).name


@pytest.mark.parametrize(
    ("shown", "code", "kind"),
    [
        ("Gia sư toán cho học sinh tiểu học, 300.000đ", "tutoring", "tutoring"),
        ("Jasa laundry antar jemput, Rp8.000 per kilo", "washing", "washing"),
        ("บริการดูแลผู้สูงอายุที่บ้าน", "eldercare", "eldercare"),
        (
            "An electric scooter charging network with a charging station at each mall",
            "charging",
            "charging",
        ),
        ("A halal sunscreen, SPF 50", "skincare", "sunscreen"),
    ],
)
def test_each_thing_finds_its_own_words(shown, code, kind):
    found, name = drain(CATEGORIES.find_steps(shown, shown))
    assert (found.code, name) == (code, kind)


def test_a_sunscreen_is_no_serum():
    question = "What do you think of Surya, a wudhu-friendly halal sunscreen SPF 50 at RM39?"
    asked = study(
        "concept_test",
        question,
        stimulus=shown(question),
        respondents=people(20, 0, location="Kuala Lumpur, Malaysia"),
        categories=CATEGORIES,
    )
    said = " ".join(each.reaction_text or "" for each in simulate(asked))
    assert "serum" not in said
    assert "ingredient I know" not in said
    assert "sun" in said.replace("sunscreen", "").split() or "spots" in said
