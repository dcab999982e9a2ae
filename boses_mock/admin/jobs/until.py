"""How far a clock has to go until nothing is going on, or a job has come to a status."""

from __future__ import annotations

from boses_mock.admin.jobs.model import STATUSES, Job
from boses_mock.kernel.errors import ApiError, invalid
from boses_mock.kernel.schema import suggestion


def idle_at(jobs: list[Job], now: int) -> tuple[int, list[str]]:
    """Return when the last of the jobs in flight ends, and the ids of those that never do."""
    ends = [(job.id, job.ends_at) for job in jobs if not job.is_over(now)]
    last = max((end for _, end in ends if end is not None), default=now)
    return max(now, last), [job_id for job_id, end in ends if end is None]


def checked_status(job: Job, status: str, loc: list[str]) -> str:
    """Return a status that a job of its kind can have.

    Raises:
        ApiError: 422 naming those that there are.
    """
    known = STATUSES[job.kind]
    if status not in known:
        meant = suggestion(status, known)
        told = f"A job of kind {job.kind} is one of {', '.join(known)}{meant}"
        raise invalid(loc, told, status)
    return status


def reached_at(job: Job, status: str | None, now: int) -> int:
    """Return when a job comes to ``status``, to its end without one.

    Raises:
        ApiError: 409 where it never does, telling how it ends instead.
    """
    at = job.ends_at if status is None else job.comes_to(status, now)
    if status is None and job.is_over(now):
        return now
    if at is None:
        raise ApiError(409, f"job {job.id!r} never is {status or 'over'}: it {_course(job, now)}")
    return at


def _course(job: Job, now: int) -> str:
    if job.is_over(now):
        return f"has ended as {job.at(now).status!r}"
    if job.ends_at is not None:
        return f"will end as {job.at(job.ends_at).status!r}"
    return "is held; release it first" if job.is_held else "stalls; finish it first, or fail it"
