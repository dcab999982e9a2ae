"""Which of a persona's themes are in the words that it said or wrote.

What it holds besides and did not put into words is no theme of a study: whoever reads the report
would look for it in the answers and not find it.
"""

from __future__ import annotations

from collections.abc import Sequence

from boses_mock.studies.categories.model import Matter
from boses_mock.studies.reading.aspects import ASPECTS
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.sentences.own_points import spoken
from boses_mock.studies.speaking.attitude import Attitude
from boses_mock.studies.speaking.first_person import sentences
from boses_mock.studies.speaking.lines import compared, heard_as
from boses_mock.studies.speaking.matters import FEES, OUTSIDE
from boses_mock.studies.types.findings import side_of


def told_themes(what: Stimulus, held: Attitude, text: str) -> list[str]:
    """Return the themes that a text speaks of, those that speak for the persona's view first.

    None are returned where what may be said of the thing is not known.
    """
    if what.known is None or what.about_life or held.unclear or held.objection:
        return []
    said = [compared(each) for each in sentences(text)]
    topics = {matter.topic for matter in held.matters.values() if _in_words(matter, said)}
    for aspect, liked in filter(None, map(side_of, said)):
        topics.add(ASPECTS[aspect].liked if liked else ASPECTS[aspect].doubted)
    if any(price.text in text for price in what.prices):
        topics |= {ASPECTS["price"].liked, ASPECTS["price"].doubted}
    return [theme for theme in held.themes if theme in topics or theme in (OUTSIDE, FEES)]


def _in_words(matter: Matter, said: Sequence[str]) -> bool:
    """Return whether one of the sentences, as they are compared, is about a matter."""
    topic, called = compared(matter.topic), compared(spoken(matter.topic))
    lines = [heard_as(line) for line in matter.lines]
    return any(
        topic in each or called in each or any(line.in_sentence(each) for line in lines)
        for each in said
    )
