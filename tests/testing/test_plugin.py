"""The pytest plugin, in runs of pytest that know nothing of this project."""

from __future__ import annotations

import pytest

pytest_plugins = "pytester"

SUITE = """
import pytest

@pytest.mark.boses(clock="manual", seed=3)
@pytest.mark.parametrize("number", range(4))
def test_alone(boses, number):
    assert boses.client.post("/api/v1/projects", json={"name": "One more"}).status_code == 201
    assert len(boses.requests) == 1

def test_failing(boses):
    boses.client.get("/api/v1/projects")
    assert False

@pytest.mark.boses(clok="manual")
def test_misspelt(boses):
    pass
"""


@pytest.mark.parametrize(
    "workers",
    [
        pytest.param([], id="alone"),
        pytest.param(["-n", "2"], id="in two workers", marks=pytest.mark.slow),
    ],
)
def test_each_test_has_a_world_and_a_failing_one_tells_of_it(
    pytester: pytest.Pytester, workers: list[str]
) -> None:
    pytester.makepyfile(SUITE)
    ended = pytester.runpytest_subprocess("-W", "error", *workers)
    ended.assert_outcomes(passed=4, failed=1, errors=1)
    ended.stdout.fnmatch_lines(
        [
            "*mark boses has no 'clok'; it has scenario, clock, world, seed, fork*",
            "*latest requests to the Boses mock, world failing-*",
            "*GET /api/v1/projects → 200 list_projects*",
        ]
    )


@pytest.mark.slow
def test_options_reach_the_server(pytester: pytest.Pytester) -> None:
    pytester.makeini("[pytest]\nboses_seed = 5\nboses_wire = reference")
    pytester.makepyfile(
        "def test_it(boses):\n"
        "    told = boses.settings()\n"
        "    assert (told['seed'], told['wire']) == (5, 'live')"
    )
    pytester.runpytest_subprocess("--boses-wire", "live").assert_outcomes(passed=1)
