"""What a concept has already is not recommended to it."""

from __future__ import annotations

from pathlib import Path

from boses_mock.studies.categories import load_categories
from boses_mock.studies.reading.stimulus import Stimulus

CATEGORIES = load_categories(Path(__file__).parents[2] / "fixtures" / "categories")


def advice_on(shown: str, topic: str) -> tuple[str, ...]:
    known = Stimulus.read(shown, (), CATEGORIES).known
    assert known is not None
    return next(each.advice for each in known.barriers if each.topic == topic)


def test_instalments_are_recommended_only_where_there_are_none() -> None:
    plain = "Dapur Hijau: kompor induksi satu tungku. Harganya Rp649.000."
    topic = "a large sum for one thing"
    assert advice_on(plain, topic)[0].startswith("Offer instalments")
    told = advice_on(f"{plain} Atau cicilan Rp59.000 per bulan selama 12 bulan.", topic)
    assert told[0].startswith("The concept has instalments already")


def test_nobody_hopes_for_a_lower_bill_that_no_text_promises() -> None:
    known = Stimulus.read("Dapur Hijau: kompor induksi 800 watt, Rp649.000.", (), CATEGORIES).known
    assert known is not None
    topics = {each.topic for each in (*known.drivers, *known.barriers)}
    assert "a lower electric bill" not in topics
    assert "a meter that turns faster" in topics


def test_in_a_known_category_a_text_of_three_points_speaks_for_itself() -> None:
    shown = (
        "Meet Luto Light, a rice cooker with a steel pot. A technician comes to your house."
        " It cooks on a boat battery. The lid can be locked for the road. ₱2,400."
    )
    known = Stimulus.read(shown, (), CATEGORIES).known
    assert known is not None
    assert {each.topic for each in known.drivers} >= {
        "“a technician comes to your house”",
        "“it cooks on a boat battery”",
    }
    assert set(known.drivers) <= known.raised
