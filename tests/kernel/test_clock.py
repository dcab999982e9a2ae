from __future__ import annotations

from datetime import UTC, datetime

import pytest

from boses_mock.kernel import clock
from boses_mock.kernel.clock import MINUTE, SECOND, Clock, ClockSpec, ClockState

START = clock.from_datetime(datetime(2026, 1, 5, tzinfo=UTC))


@pytest.mark.parametrize(
    ("text", "microseconds"),
    [
        ("1500ms", 1_500_000),
        ("30s", 30 * SECOND),
        ("1h30m", 90 * MINUTE),
        (" 2D ", 172_800 * SECOND),
    ],
)
def test_durations_are_read(text: str, microseconds: int) -> None:
    assert clock.duration(text) == microseconds


@pytest.mark.parametrize("text", ["", "5", "s", "-5s", "5 s", "1h nonsense", "99999999d"])
def test_what_is_no_duration_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"duration|hundred years"):
        clock.duration(text)


def test_times_have_one_fixed_format() -> None:
    assert clock.iso(START) == "2026-01-05T00:00:00.000000Z"
    assert clock.iso(START + 1) == "2026-01-05T00:00:00.000001Z"


def test_a_manual_clock_stands_still() -> None:
    manual = Clock(ClockSpec("manual", 0.0), START)
    assert manual.now() == manual.now() == START
    assert manual.advance(5) == START + 5
    with pytest.raises(ValueError, match="turned back"):
        manual.advance(-1)


def test_a_clock_goes_on_as_if_it_had_never_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    walls = iter([START, START + 10, START + 10, START + 10])
    monkeypatch.setattr(clock, "wall", lambda: next(walls))
    scaled = ClockSpec.parse("x60")
    first = Clock(scaled, 0)
    kept = ClockState.from_json(first.state.to_json())
    again = Clock(scaled, 0, kept)
    assert again.now() == START + 600


def test_a_clock_of_another_kind_is_not_behind_the_one_before(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(clock, "wall", lambda: START + 10)
    before = ClockState("scaled", START, START, 60.0, began=START - 1)
    for spec in (ClockSpec("real"), ClockSpec("manual", 0.0)):
        after = Clock(spec, 0, before)
        assert (after.now(), after.state.began) == (START + 600, START - 1)


def test_a_clock_stands_still_at_the_end_of_time(monkeypatch: pytest.MonkeyPatch) -> None:
    manual = Clock(ClockSpec("manual", 0.0), START)
    manual.advance(clock.LATEST - START)
    with pytest.raises(ValueError, match=r"no further than 9900-01-01"):
        manual.advance(1)
    assert manual.now() == clock.LATEST
    fast = Clock(ClockSpec.parse("x100000"), 0)
    later = clock.wall() + 400 * 365 * clock.DAY
    monkeypatch.setattr(clock, "wall", lambda: later)
    assert fast.now() == clock.LATEST
    beyond = ClockState("manual", clock.LATEST * 2, 0, 0.0, 0)
    assert Clock(ClockSpec("manual", 0.0), 0, beyond).now() == clock.LATEST


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("2026-01-05", START),
        (" 2026-01-05T00:00:00Z ", START),
        ("2026-01-05T07:00:00+07:00", START),
        ("2026-01-05 00:01", START + MINUTE),
    ],
)
def test_times_are_read_as_people_write_them(text: str, instant: int) -> None:
    assert clock.moment(text) == instant


@pytest.mark.parametrize("text", ["", "soon", "5", "2026-13-01", "1969-12-31", "9999-12-31"])
def test_what_is_no_time_of_a_clock_is_refused_by_its_value(text: str) -> None:
    with pytest.raises(ValueError, match="is not"):
        clock.moment(text)


@pytest.mark.parametrize("text", ["real", "manual", "x60"])
def test_a_clock_begins_where_it_is_told_to(text: str) -> None:
    begun = Clock(ClockSpec.parse(text), 0, start=START)
    assert 0 <= begun.now() - START < MINUTE * 60


def test_a_clock_is_set_forwards_only() -> None:
    manual = Clock(ClockSpec("manual", 0.0), START)
    assert manual.set(START) == START
    assert manual.set(START + 5) == manual.now() == START + 5
    with pytest.raises(ValueError, match="never turned back"):
        manual.set(START + 4)
