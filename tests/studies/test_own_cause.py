"""Why a thing touches somebody: what its notes say that it does, and a thing of that matter."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.sentences.own_points import spoken
from boses_mock.studies.speaking.own_cause import cause, stated

from .people import people

SHARED = Path(__file__).parents[2] / "fixtures" / "markets" / "_shared.yaml"
SOMEBODY = replace(people(1, 0)[0], name="Ana Reyes", gender="Female")


def noted(text: str):
    return replace(SOMEBODY, psychographic_notes=text)


def test_every_frame_in_which_notes_tell_a_brief_is_taken_off() -> None:
    frames = yaml.safe_load(SHARED.read_text(encoding="utf-8"))["phrases"]["brief_said"]
    filled = {"first": "Ana", "they": "she", "near": "her kuya", "area": "Cheras"}
    filled |= {"neighbour": "Uncle Wong", "schoolmate": "Her school friend Ging"}
    for frame in frames:
        told = frame.format(brief="mends her own roof", **filled)
        assert stated(noted(told)) == ("I mend my own roof.",), frame


@pytest.mark.parametrize(
    ("note", "shown", "told"),
    [
        ("Ana does her own small repairs at home.", "a library that lends drills", True),
        ("Ana does her own small repairs at home.", "a coffee in a can for ₱40", False),
        ("Ana keeps one or more cats.", "a monthly vet plan for cats", False),
        ("Ana thinks about funeral costs.", "a niche for urns in a church", True),
        ("Is the first her friend Ging calls with news.", "the first news app", False),
    ],
)
def test_a_life_is_told_only_of_a_thing_of_its_matter(note: str, shown: str, told: bool) -> None:
    assert bool(cause(noted(note), Stimulus.read(shown))) is told


def test_a_doubt_about_a_line_is_called_the_part_about_it() -> None:
    assert spoken("uncertainty about “no fee”") == "the part about “no fee”"
    assert spoken("a promise larger than the thing") == "a promise larger than the thing"
