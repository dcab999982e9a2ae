"""What clients have seen of the service: which answers of which operations, which states of jobs.

Counted as requests are answered and never listed, so it is as small after a million requests as
after one, and tells of those too that the journal has long dropped. A reset brings back a world,
and not what was learnt of its clients: they are counted on.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

State = tuple[str, str]  # a kind of job and one of its states

_STUDY = ("pending", "running", "generating_report", "complete", "failed", "aborted")
STATES: Mapping[str, tuple[str, ...]] = {
    "generation": ("pending", "generating", "complete", "failed"),
    "concept_test": _STUDY,
    "survey": _STUDY,
    "focus_group": _STUDY,
    "idi_ai": _STUDY,
    "idi_manual": ("active", "generating_report", "complete", "failed", "aborted"),
    "conjoint": _STUDY,
    "reliability_check": ("running", "complete", "failed"),
    "ethnography_refresh": ("queued",),
}
ENDS = frozenset({"complete", "failed", "aborted"})
_BROKEN_OFF = 499  # the client saw no answer


class Coverage:
    """How often each answer was given and each state shown.

    Attributes:
        answers: by operationId ("" where none was met) and status.
        states: by job and state, once for each answer that told it.
    """

    __slots__ = ("answers", "states")

    def __init__(self) -> None:
        self.answers: Counter[tuple[str, int]] = Counter()
        self.states: Counter[State] = Counter()

    def record(self, operation: str | None, status: int, shown: Iterable[State] = ()) -> None:
        """Count an answer and the states that it tells."""
        if status != _BROKEN_OFF:
            self.answers[operation or "", status] += 1
            for state in shown:
                self.states[state] += 1

    def add(self, other: Coverage) -> None:
        """Count what another has counted as well."""
        self.answers.update(other.answers)
        self.states.update(other.states)

    def clear(self) -> None:
        """Forget all."""
        self.answers.clear()
        self.states.clear()
