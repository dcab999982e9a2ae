"""From a study to its results."""

from __future__ import annotations

from boses_mock.kernel.steps import Steps, drain
from boses_mock.studies.model import Result, Study
from boses_mock.studies.types import concept_test, conjoint, focus_group, idi, survey

_RUNS = {
    "concept_test": concept_test.run,
    "survey": survey.run,
    "focus_group": focus_group.run,
    "idi_ai": idi.run,
    "conjoint": conjoint.run,
}


def simulate(study: Study) -> tuple[Result, ...]:
    """Return a study's results: the individuals in order, the aggregate last.

    A manual interview is no simulation: it ends through
    :func:`boses_mock.studies.types.idi.conclude`.

    Raises:
        ValueError: the type is none that runs by itself, or the study lacks what its type needs.
    """
    return drain(simulate_steps(study))


def simulate_steps(study: Study) -> Steps[tuple[Result, ...]]:
    """Do what :func:`simulate` does in steps of a few milliseconds: an answer, a person.

    Raises:
        ValueError: as :func:`simulate`, but at the first step where the study lacks something.
    """
    if study.simulation_type not in _RUNS:
        raise ValueError(f"{study.simulation_type!r} does not run by itself")
    return _RUNS[study.simulation_type](study)
