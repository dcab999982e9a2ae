"""Where a persona would get the thing on show: a sachet of sauce in no mall."""

from __future__ import annotations

from boses_mock.studies.model import Respondent
from boses_mock.studies.reading.asked import matter_in
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.sentences.matters import MATTERS
from boses_mock.studies.speaking.attitude import LIGHT, Attitude
from boses_mock.studies.speaking.facts import facts
from boses_mock.studies.speaking.lives.habits import can_name


def place_of(who: Respondent, what: Stimulus, held: Attitude) -> str:
    """Return the sort of place, by the matter that a thing is of, else by its price."""
    matter = matter_in(what.name) or matter_in(what.text)
    if matter:
        return next((each for each in MATTERS[matter].places if can_name(who, each)), "corner")
    small = held.weight is not None and held.weight < LIGHT and what.category != "app"
    usual = "corner" if small else {"food": "corner", "app": "app"}.get(what.category, "mall")
    return "shop" if usual == "mall" and "shop" in facts(who) else usual
