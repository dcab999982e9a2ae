"""What is known of a market's culture: snapshots that a refresh brings, and what a run uses.

Nothing is gathered, as nothing leaves this machine; what is simulated is the timing. A refresh is
a timeline like every other job: queued, ready a little later on the world's clock, and stale a
week after that. A snapshot is the market's, so all companies and projects share it.
"""

from __future__ import annotations

from boses_mock.kernel.clock import DAY, SECOND, iso
from boses_mock.kernel.jobs import Plan, make_plan, observe
from boses_mock.kernel.rng import stream
from boses_mock.kernel.steering import steered
from boses_mock.store import ethnography
from boses_mock.store.ethnography import MARKETS, Refresh
from boses_mock.world.world import World

LIFETIME = 7 * DAY
REFRESHING = "signals"  # what the one unit of a refresh is called
_SHARE = 0.15  # of the time that a group takes, so that it is ready before anybody generates one
_TRUSTED = 0.65  # the quality from which signals of Reddit are used
_SOURCES = ("Shopee", "App store reviews")


def market_of(world: World, location: str | None) -> str | None:
    """Return the code of the first covered market that a location lies in."""
    found = world.fixtures.markets.matches(location)
    return next((code for code, _ in found if code in MARKETS), None)


def queue(world: World, market_code: str, now: int, vertical: str = "") -> None:
    """Have a market refreshed; one whose refresh is still going is not queued again."""
    known = ethnography.latest(world.db, world.clock.state.began, market_code, vertical)
    if known and state(known, now) == "queued":
        return
    number = known.number + (state(known, now) != "failed") if known else 1
    pace = world.tunables.generation
    draw = stream(world.seed, "ethnography", market_code, vertical, number)
    takes = round(draw.uniform(pace.low, pace.high) * _SHARE * SECOND)
    former = _ready(known, now) if known else None
    made = Refresh(market_code, vertical, number, now, now + takes, former)
    ethnography.keep(world.db, made)


_MADE_BY = {"model": "boses-personas-1", "prompt_version": "1"}
_SKEWED = "Reddit's users are younger, more urban and more at home in English than the market"


def quality(world: World, refresh: Refresh, number: int) -> float:
    """Return how good a market's ``number``-th snapshot is, from 0 to 1."""
    draw = stream(world.seed, "ethnography", refresh.market_code, refresh.vertical, number, "score")
    return round(draw.uniform(0.6, 0.95), 2)


def state(refresh: Refresh, now: int) -> str:
    """Return ``queued`` until a refresh is ready, then ``ready``, and ``stale`` a week later."""
    seen = observe(plan_of(refresh), refresh.events, now).status
    if seen != "complete":
        return "failed" if seen == "failed" else "queued"
    return "ready" if (_ready(refresh, now) or 0) > now - LIFETIME else "stale"


def plan_of(refresh: Refresh) -> Plan:
    """Return a refresh's timeline, of one unit."""
    takes = refresh.ready_at - refresh.queued_at
    return make_plan(refresh.queued_at, (REFRESHING,), (takes,))


def ready_at(refresh: Refresh) -> int | None:
    """Return when a refresh is ready, None when it never is."""
    plan, course = steered(plan_of(refresh), refresh.events)
    return None if plan.outcome == "failed" else course.world(refresh.ready_at)


def _ready(refresh: Refresh, now: int) -> int | None:
    """Return when what is used of a market was ready: this refresh, or the one before it."""
    seen = observe(plan_of(refresh), refresh.events, now).status
    return ready_at(refresh) if seen == "complete" else refresh.former


def grounding(world: World, location: str | None, now: int) -> dict[str, object]:
    """Return what a run that starts now is grounded in, as ``generation_metadata`` tells it."""
    code = market_of(world, location)
    known = ethnography.latest(world.db, world.clock.state.began, code) if code else None
    if known is None:
        return _ungrounded("No cultural signals are gathered for this market")
    ready = _ready(known, now)
    if ready is None:
        return _ungrounded(f"The first signals of {code} are still being gathered")
    number = known.number - (state(known, now) in ("queued", "failed"))
    if ready <= now - LIFETIME:
        return _ungrounded(f"The signals of {code} are {(now - ready) // DAY} days old")
    trusted = quality(world, known, number) >= _TRUSTED
    return {
        **_MADE_BY,
        "grounding_data_version": f"{code}-{iso(ready)[:10]}-{number}",
        "grounding_sources": ["Reddit", *_SOURCES] if trusted else list(_SOURCES),
        "reddit_signals_used": trusted,
        "reddit_caveat": _SKEWED if trusted else f"Too few threads from {code} in the last week",
        "ethnography_used": True,
    }


def _ungrounded(caveat: str) -> dict[str, object]:
    return {
        **_MADE_BY,
        "grounding_data_version": "none",
        "grounding_sources": [],
        "reddit_signals_used": False,
        "reddit_caveat": caveat,
        "ethnography_used": False,
    }
