"""From a group to the timeline of its generation and the personas that it yields.

Latency and faults are resolved *into* the plan here, when it is made; nothing looks at them later.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence

from boses_mock import personas
from boses_mock.faults.model import GenerationEffect
from boses_mock.kernel.clock import SECOND
from boses_mock.kernel.jobs import Plan, make_plan
from boses_mock.kernel.rng import Stream, stream
from boses_mock.kernel.steps import Steps
from boses_mock.market import Markets
from boses_mock.personas.model import GroupDefinition, Persona
from boses_mock.settings import Range

_USUAL_GROUP = 5  # paces are given for a group of five, as the reference gives them


class Names:
    """Names that are taken, of which is remembered which were asked for.

    Equal are those that answer alike to all that either was asked: so what was made beside others
    is made anew where one of their names is in its way, and not whenever somebody gets a name.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._names = frozenset(names)
        self._asked: set[str] = set()

    def __contains__(self, name: object) -> bool:
        self._asked.add(str(name))
        return name in self._names

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Names):
            return NotImplemented
        return (self._names ^ other._names).isdisjoint(self._asked | other._asked)

    __hash__ = None  # type: ignore[assignment]


def generation_steps(
    markets: Markets,
    definition: GroupDefinition,
    count: int,
    *,
    seed: int,
    group_id: str,
    run: int,
    now: int,
    pace: Range,
    effect: GenerationEffect | None,
    taken: Sequence[Persona] = (),
    kept: Sequence[Persona] = (),
    elsewhere: Container[str] = (),
) -> Steps[tuple[Plan, tuple[Persona, ...]]]:
    """Make the plan of a run and the personas it yields: none when it fails.

    A run that stalls would have yielded them, and does when a tester has it finish.

    Those ``taken`` from the library come first, and only the rest of ``count`` are made. They
    differ from those as from the ``kept``, who are in the group already, and have other names than
    those who are ``elsewhere`` in the project.
    """
    if count < 1:  # which a lax wire lets through, and says no more of than that it failed
        return Plan(now, (), (), "failed", 0), ()
    rest = yield from personas.generate_steps(
        markets,
        definition,
        len(kept) + count,
        seed=seed,
        run=run,
        before=(*kept, *taken),
        elsewhere=elsewhere,
    )
    made = (*taken, *rest)
    chance = stream(seed, "generation", group_id, run)
    plan = _plan(chance, made, count, now, pace, effect or GenerationEffect())
    return plan, () if plan.outcome == "failed" else made


def _plan(
    chance: Stream,
    made: Sequence[Persona],
    count: int,
    now: int,
    pace: Range,
    effect: GenerationEffect,
) -> Plan:
    """Return when each is there, and where the run fails or stalls if it does."""
    fail_at = _place(chance, count, effect.fail_at, effect.fail)
    stall_at = _place(chance, count, effect.stall_at, effect.stall)
    return make_plan(
        now,
        tuple(persona.full_name for persona in made),
        _durations(chance, count, pace, effect.seconds),
        fail_at=fail_at,
        stall_at=stall_at,
        error=_failure(fail_at, count),
    )


def _place(chance: Stream, count: int, told: int | None, happens: bool) -> int | None:
    """Return before which persona a run ends: where a tester says, else anywhere if it does."""
    if told is None:
        return chance.integer(1, count) if happens else None
    return min(told, count)


def _failure(at: int | None, count: int) -> str | None:
    if at is None:
        return None
    return f"Generation failed at persona {at} of {count} — review your group definition and retry"


def _durations(chance: Stream, count: int, pace: Range, seconds: float | None) -> tuple[int, ...]:
    """Share a run's time among its personas: some take longer, as they do in life."""
    whole = chance.uniform(pace.low, pace.high) * count / _USUAL_GROUP
    if seconds is not None:
        whole = seconds
    shares = [chance.uniform(0.7, 1.3) for _ in range(count)]
    durations = [round(whole * SECOND * share / sum(shares)) for share in shares]
    durations[-1] += round(whole * SECOND) - sum(durations)
    return tuple(durations)
