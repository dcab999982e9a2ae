"""Who tells something in a turn, of what and in which language: what an answer is made from."""

from __future__ import annotations

from dataclasses import dataclass

from boses_mock.kernel.rng import Stream
from boses_mock.studies.model import Respondent
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.speaking.attitude import Attitude
from boses_mock.studies.speaking.voice import Voice


@dataclass(frozen=True, slots=True)
class Teller:
    """One persona in one turn.

    Attributes:
        draw: the chance of this turn; what is always the same of a persona is drawn from ``seed``.
        what: the thing on show, and what is ``held`` of it.
        voice: what has been said, which nobody repeats.
        tongue: the code of the language that is answered in.
    """

    seed: int
    draw: Stream
    who: Respondent
    what: Stimulus
    held: Attitude
    voice: Voice
    tongue: str
