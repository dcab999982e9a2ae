"""``/__admin``: the tester's side. Exempt from accounts and faults, closed to foreign web pages.

An operation that is not public wants the token of ``--admin-token`` where there is one.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeVar

from starlette.responses import Response

from boses_mock import __version__
from boses_mock.kernel.clock import duration, iso, moment
from boses_mock.kernel.errors import ApiError, invalid
from boses_mock.store import accounts
from boses_mock.store.accounts import Company
from boses_mock.store.changes import update
from boses_mock.web.operation import Call, Handler, Operation
from boses_mock.web.responses import reply
from boses_mock.world import plans

if TYPE_CHECKING:
    from boses_mock.admin.bodies import UntilJob

T = TypeVar("T")


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
    template = await call.worlds.seeds.named(wanted, call.world.template.name)
    call.look_again()
    call.world.reset(template)
    call.worlds.spare.grows()
    return reply({"status": "reset"})


def _clock_json(call: Call, unfinished: Sequence[str] = ()) -> Response:
    clock = call.world.clock
    told = {"now": iso(clock.now()), "mode": str(clock.spec), "frozen": clock.frozen}
    return reply(told | ({"unfinished": list(unfinished)} if unfinished else {}))


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
    unfinished: list[str] = []
    if command.until is not None:
        to_instant, unfinished = await _until(call, command.until)
        clock.advance(max(to_instant - clock.now(), 0))
    return _steer_clock(call, freeze=command.freeze, resume=command.resume, unfinished=unfinished)


async def _until(call: Call, until: str | UntilJob) -> tuple[int, list[str]]:
    """Return the instant to go to, and the ids of the jobs that are not over then nor ever."""
    from boses_mock.admin.jobs.operations import all_jobs, job_of
    from boses_mock.admin.jobs.until import checked_status, idle_at, reached_at

    if isinstance(until, str):
        return idle_at(await all_jobs(call), call.now)
    job = job_of(call.world, until.job)
    if until.status is not None:
        checked_status(job, until.status, ["body", "until", "status"])
    return reached_at(job, until.status, call.now), []


def _steer_clock(
    call: Call, *, freeze: bool = False, resume: bool = False, unfinished: Sequence[str] = ()
) -> Response:
    clock = call.world.clock
    if freeze:
        clock.freeze()
    if resume:
        clock.resume()
    call.world.clock_moved()
    return _clock_json(call, unfinished)


async def freeze(call: Call) -> Response:
    """Let the world's time stand still."""
    return _steer_clock(call, freeze=True)


async def resume(call: Call) -> Response:
    """Let the world's time run."""
    return _steer_clock(call, resume=True)


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
    _operation("list_companies", "GET", "/companies", list_companies),
    _operation("change_company", "PATCH", "/companies/{company_id}", change_company),
]
