"""Whether studies can be trusted: how far they agree, and how far one agrees with itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from starlette.responses import Response

from boses_mock.kernel.clock import iso
from boses_mock.kernel.errors import invalid, not_found
from boses_mock.kernel.jobs import Plan, ends_at, make_plan, observe
from boses_mock.kernel.rng import digest, uuid
from boses_mock.kernel.steps import Steps
from boses_mock.resources.library.recruitment import RELIABLE, promote
from boses_mock.resources.simulations.lifecycle import (
    Material,
    material_left,
    material_of,
    members_of,
    own,
    refuse,
    seen,
    subject_steps,
    told_steps,
)
from boses_mock.store import groups, simulations
from boses_mock.store.simulations import Check, Simulation
from boses_mock.web.operation import Call, Operation
from boses_mock.web.responses import reply
from boses_mock.web.scope import project_of
from boses_mock.web.turns import lasting, load, made_from

FEWEST, MOST, USUAL = 2, 5, 3
CHECKING = "runs"  # what the one unit of a check is called
_FAILED = "too few of the runs complete"


async def get_convergence(call: Call) -> Response:
    """Compare the complete studies of a group, pair by pair."""
    project_id = project_of(call)
    group_id = _query_id(call, "persona_group_id")
    if group_id is None:
        raise invalid(["query", "persona_group_id"], "Field required", None, "missing")
    home = groups.project_of(call.world.db, call.caller.company_id, group_id)
    if home != project_id and not call.world.wire.filters_by_any_id:
        raise not_found("Persona group")
    briefing_id = _query_id(call, "briefing_id")
    await load(call, "boses_mock.studies.simulation", "boses_mock.studies.trust")
    _, body = await made_from(
        call,
        lambda: _compared(call, project_of(call), group_id, briefing_id),
        lambda found: _convergence_steps(call, found),
    )
    return reply(body)


def _compared(
    call: Call, project_id: str, group_id: str, briefing_id: str | None
) -> list[tuple[Material, str]]:
    """Return the complete studies of a group, each with when it was completed."""
    compared = []
    for each in simulations.of_group(call.world.db, project_id, group_id):
        observed = seen(each, call.now)
        shown = briefing_id is None or briefing_id in each.inputs.briefing_ids
        if shown and observed.has_results and observed.completed_at is not None:
            compared.append((material_left(call, each), iso(observed.completed_at)))
    return compared


def _convergence_steps(
    call: Call, compared: Sequence[tuple[Material, str]]
) -> Steps[dict[str, Any]]:
    from boses_mock.studies.outcome import outcome_steps
    from boses_mock.studies.trust import convergence_steps

    outcomes = []
    for material, at in compared:
        study, kind = material.simulation, material.simulation.inputs.simulation_type
        rows = [content for _, _, content in simulations.results(call.world.db, study.id)]
        what = yield from subject_steps(call, material)
        outcomes.append((yield from outcome_steps(study.id, kind, at, rows, what)))
    felt_alone = call.world.wire.compares_felt_alone
    return (yield from convergence_steps(outcomes, felt_alone))


def _query_id(call: Call, name: str) -> str | None:
    text = call.request.query_params.get(name)
    return None if text is None else call.valid_id(["query", name], text)


async def start_reliability_check(call: Call) -> Response:
    """Run a complete study again, a few times, and compare the runs."""
    from boses_mock.resources.simulations.bodies import ReliabilityRequest

    call.path_id("project_id")
    call.path_id("simulation_id")
    asked = (await call.json(ReliabilityRequest)).n_runs
    count = max(FEWEST, min(MOST, USUAL if asked is None else asked))
    await load(call, "boses_mock.studies.simulation", "boses_mock.studies.trust")
    numbered = lasting(call, lambda: _number(call))
    (source, *_), check = await made_from(
        call,
        lambda: (material_of(call, _checkable(call)), *numbered()),
        lambda found: _check_steps(call, *found, count),
    )
    db = call.world.db
    before = simulations.latest_check(db, source.simulation.id)
    call.overlaps = before is not None and _json(before, call.now)["status"] == "running"
    with db.transaction():
        simulations.add_check(db, check)
        call.arrange("reliability_checks", check.id)
        confidence = check.scores.get("confidence_score")
        if confidence is not None and confidence >= RELIABLE:
            people = members_of(call, source.simulation.inputs)
            promote(call, people, confidence, check.completes_at)
    told = _json(check, call.now) | {"status": "running", "confidence_score": None}
    return reply({name: told[name] for name in _BEGUN})


def _checkable(call: Call) -> Simulation:
    source = own(call)
    if not seen(source, call.now).has_results:
        raise refuse("Only completed simulations can be checked for reliability")
    if source.inputs.simulation_type == "idi_manual":
        raise refuse("An idi_manual cannot be run again")
    return source


def _number(call: Call) -> tuple[int | str, int]:
    """Return number, or what stands for it, and instant of a check that is to be made."""
    return call.ordinal(call.path_id("simulation_id"), "reliability_check"), call.now


def _check_steps(
    call: Call, source: Material, number: int | str, now: int, count: int
) -> Steps[Check]:
    """Run a study ``count`` times again and compare the runs, of which nothing else is kept."""
    from boses_mock.studies.outcome import outcome
    from boses_mock.studies.trust import reliability

    seed, study = call.world.seed, source.simulation
    outcomes, ends, before = [], now, _runs_before(call, number)
    for place in range(1, count + 1):
        name = uuid(seed, "reliability_run", study.id, number, place)
        plan, made = yield from told_steps(call, source, name, before + place)
        ends = max(ends, plan.ends_at)
        if made:
            rows = []
            for result in made:
                rows.append(result.to_dict())
                yield
            outcomes.append(outcome(name, study.inputs.simulation_type, None, rows))
    return Check(
        uuid(seed, "reliability_check", study.id, number),
        study.id,
        count,
        now,
        ends,
        reliability(outcomes) if len(outcomes) >= FEWEST else {},
        now,
    )


def _runs_before(call: Call, number: int | str) -> int:
    """Return how often a study was run before its ``number``-th check, as far as draws know."""
    if isinstance(number, str):
        known = digest(call.world.seed, "reliability_check", number)
        number = int.from_bytes(known[:6], "big") + 1
    return (number - 1) * MOST


_BEGUN = ("id", "source_simulation_id", "n_runs", "status", "confidence_score", "created_at")
_SCORES = (
    "confidence_score",
    "sentiment_agreement_rate",
    "distribution_variance_score",
    "theme_overlap_coefficient",
    "score_breakdown",
)


def plan_of(check: Check) -> Plan:
    """Return a check's timeline: one unit, as its runs go on side by side."""
    takes = check.completes_at - check.starts_at
    if check.scores:
        return make_plan(check.starts_at, (CHECKING,), (takes,))
    return make_plan(check.starts_at, (CHECKING,), (takes,), fail_at=1, error=_FAILED)


def _json(check: Check, now: int) -> dict[str, object]:
    plan = plan_of(check)
    status, ended = observe(plan, check.events, now).status, ends_at(plan, check.events)
    done = status == "complete"
    return {
        "exists": True,
        "id": check.id,
        "source_simulation_id": check.source_id,
        "n_runs": check.n_runs,
        "status": status,
        **{key: check.scores.get(key) if done else None for key in _SCORES},
        "created_at": iso(check.created_at),
        "completed_at": iso(ended) if status != "running" and ended is not None else None,
    }


async def get_reliability_check(call: Call) -> Response:
    """Return the latest check of a study."""
    check = simulations.latest_check(call.world.db, own(call).id)
    return reply({"exists": False} if check is None else _json(check, call.now))


_ALL = "/api/v1/projects/{project_id}/simulations"
_CHECK = _ALL + "/{simulation_id}/reliability-check"

OPERATIONS = [
    Operation("get_convergence", "GET", _ALL + "/convergence", get_convergence),
    Operation("start_reliability_check", "POST", _CHECK, start_reliability_check, body=True),
    Operation("get_reliability_check", "GET", _CHECK, get_reliability_check),
]
