"""``/__admin``: the tester's side. Exempt from accounts and faults, closed to foreign web pages.

An operation that is not public wants the token of ``--admin-token`` where there is one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from starlette.responses import Response

from boses_mock import __version__
from boses_mock.faults.model import Rule
from boses_mock.faults.sources import as_json, read_rule, read_rules
from boses_mock.kernel.clock import duration, iso, moment
from boses_mock.kernel.document import DocumentError, Node
from boses_mock.kernel.errors import ApiError, from_document, invalid
from boses_mock.settings import parse_generation
from boses_mock.store import accounts
from boses_mock.store.accounts import Company
from boses_mock.store.changes import update
from boses_mock.web.operation import Call, Handler, Operation
from boses_mock.web.responses import no_content, reply
from boses_mock.world import plans

T = TypeVar("T")


async def _document(call: Call, read: Callable[[Node], T]) -> T:
    """Return the body as ``read`` understands it; 422 naming the place for what it does not."""
    try:
        return read(Node("", await call.content()))
    except DocumentError as error:
        raise from_document(error, "body") from error


async def health(call: Call) -> Response:
    """Tell that the server is up, and of which world this speaks."""
    return reply(
        {
            "status": "healthy",
            "message": "boses-mock is ready",
            "version": __version__,
            "world": call.world.name,
            "seed": call.world.seed,
        }
    )


async def version(call: Call) -> Response:
    """Return the version."""
    return reply({"version": __version__})


async def reset(call: Call) -> Response:
    """Bring back the seed world exactly, as its files are now, or begin as another."""
    from boses_mock.admin.bodies import Reset

    wanted = (await call.json(Reset)).world if await call.body() else None
    template = await call.worlds.template(wanted, call.world.template.name)
    call.look_again()
    call.world.reset(template)
    call.worlds.spare.grows()
    return reply({"status": "reset"})


def _clock_json(call: Call) -> Response:
    clock = call.world.clock
    return reply({"now": iso(clock.now()), "mode": str(clock.spec), "frozen": clock.frozen})


async def get_clock(call: Call) -> Response:
    """Tell the world's time."""
    return _clock_json(call)


async def set_clock(call: Call) -> Response:
    """Freeze, resume, advance or set the world's time."""
    from boses_mock.admin.bodies import ClockCommand

    command = await call.json(ClockCommand)
    clock, by, to = call.world.clock, command.advance, command.to
    # First, as it may be refused, and nothing is done by halves.
    if by is not None:
        try:
            clock.advance(duration(by if isinstance(by, str) else f"{by:f}s"))
        except ValueError as error:
            raise invalid(["body", "advance"], str(error), by) from error
    if to is not None:
        try:
            clock.set(moment(to))
        except ValueError as error:
            raise invalid(["body", "set"], str(error), to) from error
    return _steer_clock(call, freeze=command.freeze, resume=command.resume)


def _steer_clock(call: Call, *, freeze: bool = False, resume: bool = False) -> Response:
    clock = call.world.clock
    if freeze:
        clock.freeze()
    if resume:
        clock.resume()
    call.world.clock_moved()
    return _clock_json(call)


async def freeze(call: Call) -> Response:
    """Let the world's time stand still."""
    return _steer_clock(call, freeze=True)


async def resume(call: Call) -> Response:
    """Let the world's time run."""
    return _steer_clock(call, resume=True)


def _rules_json(call: Call) -> Response:
    return reply({"rules": [as_json(rule) for rule in call.world.faults.rules]})


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
    return reply(as_json(call.world.faults.add(rule, call.now)), 201)


async def clear_faults(call: Call) -> Response:
    """Delete all rules."""
    call.world.faults.replace([], call.now)
    return no_content()


async def delete_fault(call: Call) -> Response:
    """Delete one rule."""
    fault_id = call.request.path_params["fault_id"]
    if not call.world.faults.remove(fault_id):
        raise ApiError(404, f"no fault has the id {fault_id!r}")
    return no_content()


def _settings_json(call: Call) -> Response:
    settings, tunables = call.world.settings, call.world.tunables
    pace = tunables.generation
    return reply(
        {
            "seed": call.world.seed,
            "clock": str(call.world.clock.spec),
            "wire": settings.wire,
            "db": None if settings.db is None else str(settings.db),
            "scenario": settings.scenario,
            "generation": f"{pace.low:g}..{pace.high:g}",
            "lenient": tunables.lenient,
            "rate_limits": tunables.rate_limits,
            "library": tunables.library,
        }
    )


async def get_settings(call: Call) -> Response:
    """Tell how the server is set."""
    return _settings_json(call)


async def change_settings(call: Call) -> Response:
    """Change pace, leniency, rate limits or use of the library for the requests to come."""
    from boses_mock.admin.bodies import SettingsChange

    wanted = await call.json(SettingsChange)
    tunables = call.world.tunables
    if wanted.generation is not None:
        try:
            tunables.generation = parse_generation(wanted.generation)
        except ValueError as error:
            raise invalid(["body", "generation"], str(error), wanted.generation) from error
    if wanted.lenient is not None:
        tunables.lenient = wanted.lenient
    if wanted.rate_limits is not None:
        tunables.rate_limits = wanted.rate_limits
    if wanted.library is not None:
        tunables.library = wanted.library
    return _settings_json(call)


def _company_json(company: Company) -> dict[str, object]:
    return {
        "id": company.id,
        "name": company.name,
        "plan": company.plan,
        "simulations_used": company.simulations_used,
        "plan_limit": plans.LIMITS[company.plan],
    }


async def list_companies(call: Call) -> Response:
    """List the companies with their plans, oldest first."""
    found = accounts.companies(call.world.db)
    return reply({"companies": [_company_json(company) for company in found]})


async def change_company(call: Call) -> Response:
    """Put a company on a plan, or say how much of it is used."""
    from boses_mock.admin.bodies import CompanyChange

    changes = (await call.json(CompanyChange)).model_dump(exclude_none=True)
    company_id, db = call.path_id("company_id"), call.world.db
    if changes:
        update(db, "companies", company_id, changes)
    company = accounts.company_by_id(db, company_id)
    if company is None:
        raise ApiError(404, f"no company has the id {company_id!r}")
    return reply(_company_json(company))


def _operation(
    name: str, method: str, path: str, handler: Handler, public: bool = False
) -> Operation:
    return Operation(f"admin_{name}", method, f"/__admin{path}", handler, public)


OPERATIONS = [
    _operation("health", "GET", "/health", health, public=True),
    _operation("version", "GET", "/version", version, public=True),
    _operation("reset", "POST", "/reset", reset),
    _operation("get_clock", "GET", "/clock", get_clock),
    _operation("set_clock", "POST", "/clock", set_clock),
    _operation("freeze", "POST", "/clock/freeze", freeze),
    _operation("resume", "POST", "/clock/resume", resume),
    _operation("list_faults", "GET", "/faults", list_faults),
    _operation("replace_faults", "PUT", "/faults", replace_faults),
    _operation("add_fault", "POST", "/faults", add_fault),
    _operation("clear_faults", "DELETE", "/faults", clear_faults),
    _operation("delete_fault", "DELETE", "/faults/{fault_id}", delete_fault),
    _operation("get_settings", "GET", "/settings", get_settings),
    _operation("change_settings", "POST", "/settings", change_settings),
    _operation("list_companies", "GET", "/companies", list_companies),
    _operation("change_company", "PATCH", "/companies/{company_id}", change_company),
]
