"""A study in time: stages, failures, aborts and stalls, read at any moment."""

from __future__ import annotations

import json

import pytest

from boses_mock.kernel.clock import MINUTE, SECOND
from boses_mock.studies.timeline import (
    GIVEN_UP_AFTER,
    STAGES,
    Event,
    Plan,
    can_abort,
    make_plan,
    observe,
)

START = 1_700_000_000 * SECOND
PEOPLE = [("a", "Ana"), ("b", "Ben"), ("c", "Cy"), ("d", "Dee")]


def plan(kind="concept_test", people=PEOPLE, **given) -> Plan:
    return make_plan(7, "s1", kind, people, START, **given)


def seen(made: Plan, events=(), step=SECOND // 4):
    now, found = START, []
    while now <= made.ends_at + SECOND:
        found.append(observe(made, events, now))
        now += step
    return found


@pytest.mark.parametrize("kind", STAGES)
def test_stages_come_in_order_and_all_of_them(kind):
    people = PEOPLE if kind != "idi_manual" else PEOPLE[:1]
    stages = [each.stage for each in plan(kind, people).steps]
    assert tuple(dict.fromkeys(stages)) == STAGES[kind]


@pytest.mark.parametrize("kind", STAGES)
def test_a_run_goes_from_pending_to_complete(kind):
    statuses = [each.status for each in seen(plan(kind, queued=1))]
    order = list(dict.fromkeys(statuses))
    middle = ["generating_report"] if kind == "idi_manual" else ["running", "generating_report"]
    assert order == ["pending", *middle, "complete"]


def test_progress_is_null_while_pending_and_always_for_a_manual_interview():
    assert observe(plan(queued=2), (), START + SECOND).progress is None
    assert all(each.progress is None for each in seen(plan("idi_manual", PEOPLE[:1])))


@pytest.mark.parametrize("kind", ["concept_test", "survey", "idi_ai", "focus_group", "conjoint"])
def test_progress_counts_up_and_keeps_its_last_value(kind):
    found = [each.progress for each in seen(plan(kind)) if each.progress]
    assert all(
        set(p) == {"stage", "current", "total", "current_name", "completed", "failed"}
        for p in found
    )
    assert all(0 < p["current"] <= p["total"] == 4 for p in found)
    for stage in STAGES[kind]:
        counts = [len(p["completed"]) for p in found if p["stage"] == stage]
        assert counts == sorted(counts)
    assert found[-1]["stage"] == "generating_report"
    assert found[-1]["completed"] == [name for _, name in PEOPLE]
    made = plan(kind)
    later = observe(made, (), made.ends_at + 365 * 24 * 60 * MINUTE)
    assert later.progress == found[-1]
    assert later.completed_at == made.ends_at


def test_the_current_name_is_who_has_the_turn():
    made = plan()
    assert observe(made, (), START).progress["current_name"] == "Ana"
    second = observe(made, (), START + made.steps[0].ends)
    assert second.progress["current_name"] == "Ben"
    assert second.progress["completed"] == ["Ana"]
    assert second.progress["current"] == 2


def test_a_persona_that_fails_does_not_fail_the_run():
    made = plan("focus_group", failing={2})
    end = observe(made, (), made.ends_at)
    assert end.status == "complete"
    assert end.error_message == "1 of 4 personas failed"
    assert end.progress["failed"] == ["Ben"]
    (failed,) = end.failed_personas
    assert set(failed) == {"name", "persona_id", "error", "stage"}
    assert (failed["name"], failed["persona_id"], failed["stage"]) == ("Ben", "b", "round_1")
    assert made.survivors == ("a", "c", "d")
    assert [each.name for each in made.steps if each.stage == "round_2"] == ["Ana", "Cy", "Dee"]


def test_a_failure_is_not_told_before_it_happens():
    made = plan(failing={3})
    early = observe(made, (), START + made.steps[2].ends - 1)
    assert (early.failed_personas, early.progress["failed"], early.error_message) == (
        None,
        [],
        None,
    )
    late = observe(made, (), START + made.steps[2].ends)
    assert late.progress["failed"] == ["Cy"]
    assert late.error_message is None


def test_all_failing_fails_the_run_before_any_report():
    made = plan(failing={1, 2, 3, 4})
    end = observe(made, (), made.ends_at)
    assert (end.status, end.error_message) == ("failed", "4 of 4 personas failed")
    assert {each.stage for each in made.steps} == {"interviewing"}
    assert made.survivors == ()
    assert not end.has_results


def test_round_two_is_left_out_when_one_persona_remains():
    for made in (plan("focus_group", PEOPLE[:1]), plan("focus_group", PEOPLE[:2], failing={1})):
        stages = {each.stage for each in made.steps}
        assert stages == {"round_1", "moderator_bridge", "generating_report"}
        assert observe(made, (), made.ends_at).status == "complete"


@pytest.mark.parametrize("share", [0.0, 0.1, 0.37, 0.62, 0.99])
def test_an_abort_freezes_the_run_at_its_instant(share):
    made = plan("focus_group", queued=1, failing={2})
    at = START + int((made.ends_at - START) * share)
    before = observe(made, (), at)
    assert can_abort(before)
    for later in (at, at + SECOND, made.ends_at, made.ends_at + 60 * MINUTE):
        found = observe(made, [Event("abort", at)], later)
        assert (found.status, found.completed_at) == ("aborted", at)
        assert found.progress == before.progress
        assert not can_abort(found)


def test_an_abort_after_the_end_changes_nothing_and_one_to_come_is_not_seen():
    made = plan()
    assert observe(made, [Event("abort", made.ends_at)], made.ends_at).status == "complete"
    assert observe(made, [Event("abort", START + 3 * SECOND)], START + SECOND).status == "running"


@pytest.mark.parametrize("stall_at", [1, 2, 4, 5])
def test_a_stalled_run_stands_still_and_fails_after_twenty_minutes(stall_at):
    made = plan(stall_at=stall_at)
    late, last = START + 10 * MINUTE, START + GIVEN_UP_AFTER - 1
    assert observe(made, (), late) == observe(made, (), last)
    assert observe(made, (), last).status == ("generating_report" if stall_at > 4 else "running")
    assert len(observe(made, (), last).progress["completed"]) == stall_at - 1
    given_up = observe(made, (), START + GIVEN_UP_AFTER)
    assert given_up.status == "failed"
    assert "20 minutes" in given_up.error_message
    assert given_up.completed_at == START + GIVEN_UP_AFTER
    assert observe(made, [Event("abort", late)], last).status == "aborted"


def test_the_whole_can_be_told_to_last():
    made = plan("conjoint", seconds=30, queued=2)
    assert made.ends_at == START + 32 * SECOND
    assert plan(seconds=0).ends_at == START
    assert observe(plan(seconds=0), (), START).status == "complete"


def test_plans_are_repeatable_and_survive_json():
    for made in (
        plan(failing={1}),
        plan("focus_group", stall_at=2),
        plan("idi_manual", PEOPLE[:1]),
    ):
        assert Plan.from_dict(json.loads(json.dumps(made.to_dict()))) == made
    assert plan() == plan()
    assert plan() != make_plan(8, "s1", "concept_test", PEOPLE, START)
    event = Event("abort", START)
    assert Event.from_dict(json.loads(json.dumps(event.to_dict()))) == event
