"""The jobs of a world: listing them, and holding, releasing, finishing or failing one."""

from __future__ import annotations

from starlette.responses import Response

from boses_mock.admin.jobs.model import STATUSES, Job, found_steps
from boses_mock.admin.jobs.steer import steer
from boses_mock.admin.query import only
from boses_mock.kernel.errors import ApiError, invalid
from boses_mock.kernel.steering import Event
from boses_mock.kernel.steps import drain
from boses_mock.web.operation import Call, Operation
from boses_mock.web.responses import reply
from boses_mock.web.turns import made_from
from boses_mock.world.world import World

_FLAGS = {"true": True, "false": False}


def job_of(world: World, job_id: str) -> Job:
    """Return a job by its id.

    Raises:
        ApiError: 404 where the world has none of it.
    """
    found = drain(found_steps(world, job_id))
    if not found:
        raise ApiError(404, f"no job has the id {job_id!r}; GET /__admin/jobs lists them")
    return found[0]


async def all_jobs(call: Call) -> list[Job]:
    """Return all jobs of the call's world."""
    _, made = await made_from(call, lambda: call.world.name, lambda _: found_steps(call.world))
    return made


async def list_jobs(call: Call) -> Response:
    """List what takes time in this world, in flight or over, kind by kind, oldest first."""
    only(call, "kind", "in_flight")
    asked = call.request.query_params
    kind, in_flight = asked.get("kind"), asked.get("in_flight")
    if kind is not None and kind not in STATUSES:
        raise invalid(["query", "kind"], f"Input should be one of {', '.join(STATUSES)}", kind)
    if in_flight is not None and in_flight not in _FLAGS:
        raise invalid(["query", "in_flight"], "Input should be true or false", in_flight)
    jobs = [
        job
        for job in await all_jobs(call)
        if kind in (None, job.kind)
        and (in_flight is None or job.is_over(call.now) is not _FLAGS[in_flight])
    ]
    shown = [job.to_json(call.now) for job in jobs]
    return reply({"jobs": shown, "meta": {"total": len(shown)}})


async def get_job(call: Call) -> Response:
    """Tell of one job."""
    return reply(job_of(call.world, call.request.path_params["job_id"]).to_json(call.now))


async def steer_job(call: Call) -> Response:
    """Hold, release, finish or fail a job."""
    from boses_mock.admin.jobs.bodies import JobCommand

    command = await call.json(JobCommand)
    job = job_of(call.world, call.request.path_params["job_id"])
    with call.world.db.transaction():
        steer(call.world.db, job, Event(command.do, call.now, command.at, command.message))
    return reply(job_of(call.world, job.id).to_json(call.now))


_ALL = "/__admin/jobs"

OPERATIONS = [
    Operation("admin_list_jobs", "GET", _ALL, list_jobs),
    Operation("admin_get_job", "GET", _ALL + "/{job_id}", get_job),
    Operation("admin_steer_job", "POST", _ALL + "/{job_id}", steer_job),
]
