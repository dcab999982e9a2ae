"""How a client waits: how often it asks, whether it goes slower when told to, when it stops."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from boses_mock.admin.lint.findings import Finding, Traffic, by_client, client, header
from boses_mock.web.shown import TELLING
from boses_mock.world.coverage import ENDS
from boses_mock.world.journal import Entry

SHORTEST = 0.5  # seconds between two polls
FEWEST = 3  # requests that make a habit; a page that asks twice has two parts that want to know
LONGEST = 10.0  # seconds between two requests of which the later still is a poll
_GOING = frozenset({"generating", "running", "generating_report"})
# What tells of a job, and what is empty until one has ended.
_POLLED = frozenset({*TELLING, "list_personas", "list_results"})
_TOLD_TO_WAIT = (429, 503)
_ROUNDING = 0.05  # seconds

Run = list[Entry]


def polls_too_fast(traffic: Traffic) -> Iterator[Finding]:
    """Find polls that follow each other faster than twice a second."""
    for run in _runs(traffic):
        for stretch in _stretches(traffic, run, SHORTEST):
            if len(stretch) >= FEWEST:
                lasted = traffic.apart(stretch[0], stretch[-1])
                message = f"asks {len(stretch)} times in {lasted:.2f} s; twice a second is enough"
                yield Finding("polls_too_fast", message, stretch)


def polls_without_back_off(traffic: Traffic) -> Iterator[Finding]:
    """Find polls that go on at their pace after a 429."""
    for run in _runs(traffic):
        shown: dict[int, Entry] = {}
        for before, refused, again in zip(run, run[1:], run[2:], strict=False):
            if refused.status == 429 and _is_hasty(traffic, before, refused, again):
                shown |= {each.number: each for each in (before, refused, again)}
        if shown:
            message = "goes on polling at its pace after a 429; wait longer each time"
            yield Finding("polls_without_back_off", message, list(shown.values()))


def _is_hasty(traffic: Traffic, before: Entry, refused: Entry, again: Entry) -> bool:
    told = _retry_after(refused)
    if told is not None and traffic.after(refused, again) + _ROUNDING >= told:
        return False
    return traffic.apart(refused, again) <= 1.1 * traffic.apart(before, refused)


def polls_after_end(traffic: Traffic) -> Iterator[Finding]:
    """Find polls that go on when all jobs that they tell of have ended."""
    for run in _runs(traffic):
        end = _end(run)
        if end is None:
            continue
        stretch = next(_stretches(traffic, run[end:], LONGEST))
        if len(stretch) >= FEWEST:
            states = ", ".join(dict.fromkeys(state for _, state in stretch[0].answer.shown))
            message = f"asks {len(stretch) - 1} times more after it was told {states}"
            yield Finding("polls_after_end", message, stretch)


def _end(run: Run) -> int | None:
    """Return the place of the first answer after which nothing was to be waited for.

    A list ends when nothing goes on that an earlier one told; a page may show an old one often.
    """
    waited = False
    for place, entry in enumerate(run):
        states = {state for _, state in entry.answer.shown}
        if entry.operation and entry.operation.startswith("list_"):
            if waited and states and not states & _GOING:
                return place
            waited = waited or bool(states & _GOING)
        elif states and states <= ENDS:
            return place
    return None


def ignores_retry_after(traffic: Traffic) -> Iterator[Finding]:
    """Find requests that come again before their answer's ``Retry-After`` is over."""
    for requests in by_client(traffic.entries):
        latest: dict[tuple[str, str], Entry] = {}
        for entry in requests:
            same = (entry.method, entry.path)
            refused = latest.get(same)
            latest[same] = entry
            told = _retry_after(refused) if refused else None
            if refused is None or told is None:
                continue
            waited = traffic.after(refused, entry)
            if waited + _ROUNDING < told:
                message = f"comes again after {waited:.2f} s, where Retry-After says {told:g}"
                yield Finding("ignores_retry_after", message, [refused, entry])


def _retry_after(entry: Entry) -> float | None:
    told = header(entry.answer.headers, b"retry-after")
    return float(told) if entry.status in _TOLD_TO_WAIT and told.isdecimal() else None


def _runs(traffic: Traffic) -> Iterator[Run]:
    """Return the polls of each client for one thing, between two changes that it makes to that."""
    open_runs: dict[tuple[object, ...], Run] = {}
    for entry in traffic.entries:
        who = client(entry)
        if entry.method == "GET":
            if entry.operation in _POLLED:
                open_runs.setdefault((*who, entry.path, entry.query), []).append(entry)
            continue
        for key in [each for each in open_runs if each[:2] == who and _touches(entry, each[2])]:
            yield open_runs.pop(key)
    yield from open_runs.values()


def _touches(entry: Entry, path: object) -> bool:
    return entry.path.startswith(str(path)) or str(path).startswith(entry.path)


def _stretches(traffic: Traffic, run: Sequence[Entry], longest: float) -> Iterator[list[Entry]]:
    """Return a run in pieces in which each request follows the one before within ``longest``."""
    stretch = list(run[:1])
    for earlier, later in pairwise(run):
        if traffic.apart(earlier, later) >= longest:
            yield stretch
            stretch = []
        stretch.append(later)
    yield stretch
