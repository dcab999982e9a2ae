"""``/__admin/faults`` and ``/__admin/scenario``: what is to go wrong, how it went, what comes next.

A schedule tells what the next requests will meet. It is a file of rules as well, which another run
replays: with ``--faults FILE`` each request meets what it would have met in this one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fnmatch import fnmatchcase
from typing import Any, TypeVar

from starlette.responses import Response

from boses_mock.admin.query import only
from boses_mock.faults.model import Fixed, Rule, Verdict
from boses_mock.faults.sources import as_json, effects_json, read_rule, read_rules
from boses_mock.kernel.document import DocumentError, Node
from boses_mock.kernel.errors import ApiError, from_document, invalid
from boses_mock.kernel.schema import suggestion
from boses_mock.store import accounts
from boses_mock.web.operation import Call, Operation
from boses_mock.web.responses import no_content, reply

MOST_FORESEEN = 1_000
_USUAL = 20

T = TypeVar("T")


async def _document(call: Call, read: Callable[[Node], T]) -> T:
    """Return the body as ``read`` understands it; 422 naming the place for what it does not."""
    try:
        return read(Node("", await call.content()))
    except DocumentError as error:
        raise from_document(error, "body") from error


def _rules_json(call: Call) -> Response:
    return reply({"rules": [_rule_json(call, rule) for rule in call.world.faults.rules]})


def _rule_json(call: Call, rule: Rule) -> dict[str, Any]:
    tally = call.world.faults.tally(rule.id, call.now)
    return {
        **as_json(rule),
        "matched": tally.matched,
        "fired": tally.fired,
        "left": tally.left,
    }


def _check_operation(call: Call, rule: Rule) -> None:
    """Refuse a rule that could never fire."""
    from boses_mock.admin.request_filter import check_operation

    check_operation(rule.operation, call.request.app.state.operations)


async def list_faults(call: Call) -> Response:
    """List the fault rules, first match first."""
    return _rules_json(call)


async def replace_faults(call: Call) -> Response:
    """Put other rules in place of all."""
    rules = await _document(call, read_rules)
    for rule in rules:
        _check_operation(call, rule)
    call.world.faults.replace(rules, call.now)
    return _rules_json(call)


async def add_fault(call: Call) -> Response:
    """Append a rule."""
    rule = await _document(call, read_rule)
    _check_operation(call, rule)
    return reply(_rule_json(call, call.world.faults.add(rule, call.now)), 201)


async def clear_faults(call: Call) -> Response:
    """Delete all rules."""
    call.world.faults.replace([], call.now)
    return no_content()


async def arrange_faults(call: Call) -> Response:
    """Put the rules in another order; each keeps what it has seen."""
    from boses_mock.admin.bodies import FaultsOrder

    order = (await call.json(FaultsOrder)).order
    known = [rule.id for rule in call.world.faults.rules]
    for place, each in enumerate(order):
        if each not in known or each in order[:place]:
            problem = f"Input should name each fault once; there are {', '.join(known) or 'none'}"
            raise invalid(["body", "order", place], problem, each)
    if len(order) < len(known):
        missing = [each for each in known if each not in order]
        problem = f"Input should name each fault once; {', '.join(missing)} is missing"
        raise invalid(["body", "order"], problem, order)
    call.world.faults.arrange(order)
    return _rules_json(call)


async def change_fault(call: Call) -> Response:
    """Switch one rule on or off; it keeps its place and what it has seen."""
    from boses_mock.admin.bodies import FaultChange

    enabled = (await call.json(FaultChange)).enabled
    fault_id = call.request.path_params["fault_id"]
    rule = call.world.faults.switch(fault_id, enabled)
    if rule is None:
        raise ApiError(404, f"no fault has the id {fault_id!r}")
    return reply(_rule_json(call, rule))


async def put_fault(call: Call) -> Response:
    """Put another rule in the place of one, under its id; it counts anew."""
    rule = await _document(call, read_rule)
    _check_operation(call, rule)
    fault_id = call.request.path_params["fault_id"]
    if rule.id not in ("", fault_id):
        problem = f"A fault keeps its id, which is {fault_id}; leave it out, or name that"
        raise invalid(["body", "id"], problem, rule.id)
    rule = replace(rule, id=fault_id)
    if not call.world.faults.put(rule, call.now):
        raise ApiError(404, f"no fault has the id {fault_id!r}")
    return reply(_rule_json(call, rule))


async def delete_fault(call: Call) -> Response:
    """Delete one rule."""
    fault_id = call.request.path_params["fault_id"]
    if not call.world.faults.remove(fault_id):
        raise ApiError(404, f"no fault has the id {fault_id!r}")
    return no_content()


async def get_scenario(call: Call) -> Response:
    """Tell which scenario holds, and which there are."""
    known = sorted(call.world.fixtures.scenarios)
    return reply({"name": call.world.scenario, "known": known})


async def put_scenario(call: Call) -> Response:
    """Put a scenario's rules, and those of the flags, in place of all; null leaves the flags'."""
    from boses_mock.admin.bodies import ScenarioChoice

    name = (await call.json(ScenarioChoice)).name
    known = call.world.fixtures.scenarios
    if name is not None and name not in known:
        told = f"known are {', '.join(sorted(known))}{suggestion(name, known)}"
        raise invalid(["body", "name"], f"No scenario has this name; {told}", name)
    try:
        call.world.choose_scenario(name, call.now)
    except DocumentError as error:
        raise from_document(error, "body") from error
    return _rules_json(call)


async def foresee_faults(call: Call) -> Response:
    """Tell what the next requests will meet, as rules that another run can replay."""
    only(call, "operation", "next", "company")
    asked = call.request.query_params
    pattern, known = asked.get("operation"), sorted(call.request.app.state.operations)
    if pattern is None:
        raise invalid(["query", "operation"], "Field required", None, "missing")
    operations = [each for each in known if fnmatchcase(each, pattern)]
    if not operations:
        problem = f"No operation has this operationId{suggestion(pattern, known)}"
        raise invalid(["query", "operation"], problem, pattern)
    count, company = _count(asked.get("next", str(_USUAL))), _company(call, asked.get("company"))
    foreseen = {
        each: call.world.faults.foreseen(each, company, call.now, count) for each in operations
    }
    rules = [
        {"id": f"schedule-{each}", "operation": each, "schedule": steps}
        for each, verdicts in foreseen.items()
        for steps in [[_step(verdict) for verdict in verdicts]]
        if any(steps)
    ]
    whys = {
        each: [", ".join(verdict.why) or None for verdict in verdicts]
        for each, verdicts in foreseen.items()
    }
    return reply({"rules": rules, "next": whys})


def _count(text: str) -> int:
    if text.isascii() and text.isdigit() and len(text) <= 6 and 1 <= int(text) <= MOST_FORESEEN:
        return int(text)
    problem = f"Input should be a whole number from 1 to {MOST_FORESEEN}"
    raise invalid(["query", "next"], problem, text)


def _company(call: Call, asked: str | None) -> str:
    """Return whose requests are meant: those of the oldest company where nobody says."""
    known = [company.id for company in accounts.companies(call.world.db)]
    if asked is None:
        return known[0] if known else "anonymous"
    if asked not in (*known, "anonymous"):
        problem = "No company has this id; /__admin/companies lists them, or write anonymous"
        raise invalid(["query", "company"], problem, asked)
    return asked


def _step(verdict: Verdict) -> dict[str, Any] | None:
    delay = Fixed(verdict.delay) if verdict.delay else None
    return effects_json(
        Rule(
            error=verdict.error,
            fault=verdict.fault,
            response=verdict.response,
            delay=delay,
            generation=verdict.generation,
        )
    )


_ALL = "/__admin/faults"

OPERATIONS = [
    Operation("admin_list_faults", "GET", _ALL, list_faults),
    Operation("admin_replace_faults", "PUT", _ALL, replace_faults),
    Operation("admin_add_fault", "POST", _ALL, add_fault),
    Operation("admin_clear_faults", "DELETE", _ALL, clear_faults),
    Operation("admin_foresee_faults", "GET", _ALL + "/schedule", foresee_faults),
    Operation("admin_arrange_faults", "PATCH", _ALL, arrange_faults),
    Operation("admin_change_fault", "PATCH", _ALL + "/{fault_id}", change_fault),
    Operation("admin_put_fault", "PUT", _ALL + "/{fault_id}", put_fault),
    Operation("admin_delete_fault", "DELETE", _ALL + "/{fault_id}", delete_fault),
    Operation("admin_get_scenario", "GET", "/__admin/scenario", get_scenario),
    Operation("admin_put_scenario", "PUT", "/__admin/scenario", put_scenario),
]
