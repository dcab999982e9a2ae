"""The console's jobs: timelines that follow the clock, and a hand on each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx2
import pytest

from tests.conftest import GROUP, GROUPS, Server
from tests.console.driving import NARROW, Console, looks_right, opened, told

JOBS = "/jobs?world=side"
IN_FLIGHT = "[aria-label='In flight']"
PIECES = "[...document.querySelectorAll('.job .piece')].map((piece) => piece.classList[1])"


@pytest.fixture
def job(side: httpx2.Client) -> dict[str, Any]:
    """A generation that has just begun in the world ``side``."""
    told(side.post(f"{GROUPS}/{GROUP}/generate"))
    return dict(told(side.get(f"/__admin/jobs/{GROUP}")))


def now_of(side: httpx2.Client) -> str:
    return str(told(side.get("/__admin/clock"))["now"])


def test_the_clock_is_moved_and_a_generation_is_seen_to_end(
    at_both_widths: Console, side: httpx2.Client, job: dict[str, Any]
) -> None:
    console = at_both_widths
    console.open(JOBS, "document.querySelector('.job')")
    states = console.page.run(PIECES)
    assert states == ["going", *["due"] * (len(job["units"]) - 1)]
    console.click("Until idle")
    console.until_text("Nothing is going on", IN_FLIGHT)
    console.until_text("complete", "[aria-label='Past']")
    assert now_of(side) == job["ends_at"]
    group = told(side.get(f"{GROUPS}/{GROUP}"))
    assert group["generation_status"] == "complete"


def test_the_present_moves_with_the_clock(
    console: Console, side: httpx2.Client, job: dict[str, Any]
) -> None:
    console.open(JOBS, "document.querySelector('.present')")
    assert console.page.run("document.querySelector('.present').style.left") == "0%"
    told(side.post("/__admin/clock", json={"set": job["due"][1]}))
    console.page.until("parseFloat(document.querySelector('.present').style.left) > 10")
    console.page.until(f'JSON.stringify({PIECES}.slice(0, 3)) === \'["done","done","going"]\'')


def test_a_running_clock_ends_a_job_before_ones_eyes(
    console: Console, side: httpx2.Client, job: dict[str, Any]
) -> None:
    console.open(JOBS, "document.querySelector('.job')")
    told(side.post("/__admin/settings", json={"clock": "x60"}))
    console.until_text("runs x60", ".clock")
    console.until_text("Nothing is going on", IN_FLIGHT)


def test_a_job_is_held_and_released(
    console: Console, side: httpx2.Client, job: dict[str, Any]
) -> None:
    console.open(JOBS, "document.querySelector('.job')")
    console.click("Hold")
    console.until_text("stands still until it is released", IN_FLIGHT)
    console.click("+1 day")
    console.page.until("document.querySelector('.job')")
    assert told(side.get(f"/__admin/jobs/{GROUP}"))["held"]
    console.click("Release")
    console.until_text("ends in", IN_FLIGHT)
    console.click("Finish")
    console.until_text("Nothing is going on", IN_FLIGHT)


def test_a_job_is_told_where_to_fail_and_is_seen_to(
    console: Console, side: httpx2.Client, job: dict[str, Any]
) -> None:
    console.open(JOBS, "document.querySelector('.job')")
    console.fill(f"Where {job['name']} is to fail", "3")
    console.click("Fail")
    console.until_text("ends as failed in", IN_FLIGHT)
    assert console.page.run(PIECES)[:3] == ["going", "due", "failing"]
    console.click("Until idle")
    console.until_text("failed", "[aria-label='Past']")
    assert console.page.run(
        "[...document.querySelectorAll('.past .piece')].map((piece) => piece.classList[1])"
    )[:3] == ["done", "done", "failed"]
    assert told(side.get(f"{GROUPS}/{GROUP}"))["generation_status"] == "failed"


def test_what_a_job_does_not_allow_is_told_beside_it(
    console: Console, side: httpx2.Client, job: dict[str, Any]
) -> None:
    console.open(JOBS, "document.querySelector('.job')")
    # Beside the page, so that its button is behind the times.
    told(side.post(f"/__admin/jobs/{GROUP}", json={"do": "hold"}))
    console.page.run(
        "[...document.querySelectorAll('.job button')].find("
        "(each) => each.innerText === 'Hold').click()"
    )
    console.until_text("is held already", ".job .failure")


def test_a_job_leads_to_what_it_makes(
    console: Console, side: httpx2.Client, job: dict[str, Any]
) -> None:
    console.open(JOBS, "document.querySelector('.job h3 a')")
    console.click(job["name"], ".job")
    console.page.until("location.hash.startsWith('#/data/')")
    console.until_text(job["name"])
    assert job["id"] in console.page.run("location.hash")


@pytest.mark.slow
def test_the_demo_worlds_timelines_look_right(
    server: Callable[..., Server], tmp_path: Path
) -> None:
    demo = server("--world", "demo", "--clock", "manual")
    with opened(demo, tmp_path) as console:
        looks_right(console, "/jobs", "document.querySelectorAll('.job').length > 3")
        looks_right(console, "/overview", "document.querySelector('.account .who')")
        console.page.resize(*NARROW)
        console.open("/jobs", "document.querySelector('.past')")
        console.click("Show 20 more of 28")
        console.page.until("document.querySelectorAll('.past').length === 40")
