"""``POST /__admin/wait``: an answer that comes when something has happened, so that nobody polls.

It waits in wall time, as clients do that make things happen, and looks again whenever the world was
asked anything or its clock was moved; where that runs, also when the job is due. It ends at once
when its client goes away and when the server stops.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from starlette.responses import Response

from boses_mock.admin.jobs.model import ENDED
from boses_mock.admin.jobs.operations import job_of
from boses_mock.admin.jobs.until import checked_status
from boses_mock.kernel.clock import SECOND, duration
from boses_mock.kernel.errors import ApiError, invalid
from boses_mock.web.operation import Call, Operation
from boses_mock.web.responses import reply
from boses_mock.world.world import World

if TYPE_CHECKING:
    from boses_mock.admin.request_filter import RequestFilter

MOST_WAITING = 200  # requests of a server that wait at the same time
LONGEST = 600 * SECOND
_USUAL = "10s"


@dataclass(frozen=True, slots=True)
class Look:
    """What is to be seen of what is waited for.

    Attributes:
        met: whether it has happened.
        over: whether it has, or never will.
        told: what the answer says of it.
        due: when it happens by itself on the world's clock, None where it does not.
    """

    met: bool
    over: bool
    told: dict[str, Any]
    due: int | None = None


async def wait(call: Call) -> Response:
    """Wait until a job has come to a status, or requests were made."""
    from boses_mock.admin.jobs.bodies import WaitCommand

    command = await call.json(WaitCommand)
    longest = _timeout(command.timeout)
    wanted = command.wanted
    if wanted.job is not None:
        look = _at_job(call, wanted.job, wanted.status)
    else:
        look = _at_requests(call, wanted.request, wanted.count or 1)
    if call.worlds.waiting >= MOST_WAITING:
        busy = f"{MOST_WAITING} requests wait already"
        raise ApiError(429, busy, {"Retry-After": "1"})
    call.worlds.waiting += 1
    try:
        waited = await _until(call, look, longest / SECOND)
    finally:
        call.worlds.waiting -= 1
    seen = look()
    return reply({"met": seen.met, "waited": round(waited, 3), **seen.told})


def _timeout(given: str | float | None) -> int:
    text = _USUAL if given is None else given if isinstance(given, str) else f"{given:f}s"
    try:
        longest = duration(text)
    except ValueError as error:
        raise invalid(["body", "timeout"], str(error), given) from error
    if longest > LONGEST:
        problem = f"Input should be at most {LONGEST // SECOND}s"
        raise invalid(["body", "timeout"], problem, given)
    return longest


def _at_job(call: Call, job_id: str, status: str | None) -> Callable[[], Look]:
    if status is not None:
        checked_status(job_of(call.world, job_id), status, ["body", "for", "status"])

    def look() -> Look:
        now = call.world.clock.now()
        job = job_of(call.world, job_id)
        seen = job.at(now).status
        met = seen in ENDED if status is None else seen == status
        due = job.ends_at if status is None else job.comes_to(status, now)
        return Look(met, met or seen in ENDED, {"job": job.to_json(now)}, due or job.ends_at)

    return look


def _at_requests(call: Call, wanted: RequestFilter | None, count: int) -> Callable[[], Look]:
    from boses_mock.admin.request_filter import RequestFilter, found

    known: frozenset[str] = call.request.app.state.operations
    asked = wanted or RequestFilter()

    def look() -> Look:
        number = sum(1 for _ in found(asked, call.world.journal.entries, known, "body"))
        # The world was reset, and who follows its journal wants to know.
        is_anew = isinstance(asked.since, int) and asked.since > call.world.journal.last
        return Look(number >= count, number >= count or is_anew, {"count": number})

    look()  # refuses what could never be
    return look


async def _until(call: Call, look: Callable[[], Look], longest: float) -> float:
    """Return after how many seconds it happened, the time was up or the server stopped.

    Raises:
        ClientDisconnect: the client has gone.
    """
    loop = asyncio.get_running_loop()
    began = loop.time()
    gone = asyncio.ensure_future(_gone(call))
    try:
        while True:
            seen, left = look(), began + longest - loop.time()
            if seen.over or left <= 0 or call.world.bell.is_broken:
                return loop.time() - began
            rung = call.world.bell.rung()
            await asyncio.wait(
                {gone, rung},
                timeout=min(left, _wall_seconds(call.world, seen.due)),
                return_when=asyncio.FIRST_COMPLETED,
            )
            rung.cancel()
            if gone.done():
                gone.result()
            call.look_again()
    finally:
        gone.cancel()


async def _gone(call: Call) -> None:
    """Return never; raises ClientDisconnect once the client has gone."""
    from starlette.requests import ClientDisconnect

    while (await call.request.receive())["type"] != "http.disconnect":
        continue
    raise ClientDisconnect()


def _wall_seconds(world: World, due: int | None) -> float:
    """Return how long the wall takes until the world's clock shows ``due``."""
    rate = world.clock.state.rate
    if due is None or rate == 0:
        return LONGEST / SECOND
    return max(0.0, (due - world.clock.now()) / SECOND / rate) + 0.001  # as loops wake early


OPERATIONS = [Operation("admin_wait", "POST", "/__admin/wait", wait)]
