"""A tester's hand on what takes time: jobs, the clock that follows them, and waiting for them."""

from __future__ import annotations

import json
import threading
import time
from contextlib import ExitStack, closing
from http.client import HTTPConnection
from typing import Any

import httpx2
import pytest

from boses_mock.admin.jobs.wait import MOST_WAITING
from boses_mock.settings import default_data_dir
from tests.conftest import GROUP, GROUPS, PROJECT, ContractClient, Server, make_client
from tests.processes import wait_until

JOB = f"/__admin/jobs/{GROUP}"
STUDIES = f"/api/v1/projects/{PROJECT}/simulations"


def do(client: ContractClient, job: str, **command: Any) -> dict[str, Any]:
    answer = client.post(f"/__admin/jobs/{job}", json=command)
    assert answer.status_code == 200, answer.text
    told: dict[str, Any] = answer.json()
    return told


def until(client: ContractClient, asked: Any) -> httpx2.Response:
    return client.post("/__admin/clock", json={"until": asked})


def generate(client: ContractClient) -> None:
    assert client.post(f"{GROUPS}/{GROUP}/generate").status_code == 202


def group_status(client: ContractClient) -> str:
    return str(client.get(f"{GROUPS}/{GROUP}").json()["generation_status"])


def study(client: ContractClient) -> str:
    """Return the id of a study that has just begun, of a group that is complete."""
    generate(client)
    until(client, "idle")
    asked = {
        "persona_group_id": GROUP,
        "simulation_type": "concept_test",
        "prompt_question": "Would you drink this?",
    }
    answer = client.post(STUDIES, json=asked)
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


def test_a_held_generation_goes_on_where_it_stood(client: ContractClient) -> None:
    generate(client)
    left = do(client, GROUP, do="hold")["seconds_left"]
    assert left is None
    client.advance("1h")
    assert group_status(client) == "generating"
    assert do(client, GROUP, do="release")["seconds_left"] > 0
    told = until(client, {"job": GROUP, "status": "complete"})
    assert told.status_code == 200
    assert group_status(client) == "complete"
    people = client.get(f"{GROUPS}/{GROUP}/personas").json()
    assert {who["created_at"] for who in people} == {told.json()["now"]}


def test_a_finished_generation_has_what_it_would_have_had(client: ContractClient) -> None:
    generate(client)
    until(client, "idle")
    later = [who["full_name"] for who in client.get(f"{GROUPS}/{GROUP}/personas").json()]
    client.post("/__admin/reset")
    generate(client)
    told = do(client, GROUP, do="finish")
    assert (told["status"], told["in_flight"], told["seconds_left"]) == ("complete", False, 0)
    found = client.get(f"{GROUPS}/{GROUP}/personas").json()
    assert [who["full_name"] for who in found] == later
    assert group_status(client) == "complete"


def test_a_stalled_generation_has_what_it_would_have_had_once_it_is_finished(
    client: ContractClient,
) -> None:
    library = "/api/v1/library/personas"
    people = f"{GROUPS}/{GROUP}/personas"
    generate(client)
    until(client, "idle")
    whole = [who["full_name"] for who in client.get(people).json()]
    known = client.get(library).json()["total"]
    for held in (False, True):
        client.post("/__admin/reset")
        client.post("/__admin/faults", json={"generation": {"stallAt": 3}})
        generate(client)
        client.advance("30d")
        assert (group_status(client), client.get(people).json()) == ("generating", [])
        assert client.get(library).json()["total"] == known - len(whole)
        if held:
            do(client, GROUP, do="hold")
        told = do(client, GROUP, do="finish")
        assert (told["status"], told["in_flight"], told["held"]) == ("complete", False, False)
        assert group_status(client) == "complete"
        assert [who["full_name"] for who in client.get(people).json()] == whole
        listed = client.get(library).json()
        assert listed["total"] == known
        newest = [who for who in listed["items"] if who["full_name"] in whole]
        now = client.get("/__admin/clock").json()["now"]
        assert {(who["created_at"], who["updated_at"]) for who in newest} == {(now, now)}


def test_who_would_have_come_of_a_stalled_generation_does_not_touch_the_next(
    client: ContractClient,
) -> None:
    def second(first: dict[str, Any]) -> list[str]:
        client.post("/__admin/reset")
        client.post("/__admin/faults", json={"failRequestCount": 1, "generation": first})
        generate(client)
        client.advance("1h")
        generate(client)
        until(client, "idle")
        return [who["full_name"] for who in client.get(f"{GROUPS}/{GROUP}/personas").json()]

    assert second({"stallAt": 2}) == second({"failAt": 2})


def test_a_generation_fails_where_it_is_told_to(client: ContractClient) -> None:
    generate(client)
    told = do(client, GROUP, do="fail", at=3, message="out of people")
    assert (told["status"], told["ends_as"]) == ("generating", "failed")
    until(client, {"job": GROUP})
    told = client.get(JOB).json()
    assert (told["status"], told["unit"], told["error"]) == ("failed", 2, "out of people")
    assert group_status(client) == "failed"
    assert client.get(f"{GROUPS}/{GROUP}/personas").json() == []
    generate(client)
    assert client.get(JOB).json()["events"] == []
    until(client, "idle")
    assert group_status(client) == "complete"


def test_a_job_tells_when_each_unit_is_due(client: ContractClient) -> None:
    generate(client)
    planned = client.get(JOB).json()
    assert len(planned["due"]) == len(planned["units"]) and planned["fails_in"] is None
    assert planned["due"] == sorted(planned["due"])
    assert (planned["started_at"] < planned["due"][0], planned["due"][-1]) == (
        True,
        planned["ends_at"],
    )
    client.post("/__admin/clock", json={"set": planned["due"][1]})
    held = do(client, GROUP, do="hold")["due"]
    assert held == [*planned["due"][:2], *[None] * (len(held) - 2)]
    do(client, GROUP, do="release")
    failing = do(client, GROUP, do="fail", at=3)
    assert (failing["due"], failing["fails_in"]) == (planned["due"][:3], 3)
    until(client, "idle")
    assert client.get(JOB).json()["fails_in"] == 3


def test_a_study_tells_when_each_step_is_due(client: ContractClient) -> None:
    job = study(client)
    planned = client.get(f"/__admin/jobs/{job}").json()
    assert len(planned["due"]) == len(planned["units"]) and planned["fails_in"] is None
    failing = do(client, job, do="fail", at=2)
    assert (failing["due"], failing["fails_in"]) == (planned["due"][:2], 2)
    assert failing["ends_at"] == planned["due"][1]


def test_a_study_that_stalls_fails_in_the_step_that_it_never_gets_through() -> None:
    with make_client(fixtures=default_data_dir() / "fixtures") as client:
        studies = client.get("/__admin/jobs?kind=study&in_flight=true").json()["jobs"]
    (stalled,) = [each for each in studies if each["ends_as"] == "failed"]
    assert stalled["fails_in"] == stalled["unit"] == len(stalled["units"])
    assert stalled["due"][-1] == stalled["ends_at"]


def test_what_a_job_does_not_allow_is_refused_by_name(client: ContractClient) -> None:
    def refused(**command: Any) -> tuple[int, str]:
        answer = client.post(JOB, json=command)
        return answer.status_code, answer.text

    assert client.post(JOB, json={"do": "hold"}).status_code == 404
    generate(client)
    assert refused(do="release")[0] == 409
    do(client, GROUP, do="hold")
    assert refused(do="hold")[0] == 409
    do(client, GROUP, do="release")
    for command, named in [
        ({"do": "stop"}, "'hold', 'release', 'finish' or 'fail'"),
        ({"do": "finish", "at": 2}, "for fail alone"),
        ({"do": "fail", "at": 99}, "The job has 5 units"),
        ({"do": "fail", "whne": 1}, "whne"),
    ]:
        status, text = refused(**command)
        assert (status, named in text) == (422, True), text
    do(client, GROUP, do="finish")
    assert refused(do="fail") == (
        409,
        f"{{\"detail\":\"job '{GROUP}' has ended as 'complete', which stays\"}}",
    )


def test_studies_are_held_finished_and_failed(client: ContractClient) -> None:
    name = study(client)
    path = f"{STUDIES}/{name}"
    do(client, name, do="hold")
    client.advance("2h")
    assert client.get(path).json()["status"] in ("running", "pending")
    do(client, name, do="release")
    assert until(client, {"job": name, "status": "generating_report"}).status_code == 200
    assert client.get(path).json()["status"] == "generating_report"
    do(client, name, do="finish")
    done = client.get(path).json()
    results = client.get(f"{path}/results").json()
    assert (done["status"], len(results) > 1) == ("complete", True)
    assert {each["created_at"] for each in results} == {done["completed_at"]}
    client.post("/__admin/reset")
    name = study(client)
    do(client, name, do="fail", message="no answer")
    failed = client.get(f"{STUDIES}/{name}").json()
    assert (failed["status"], failed["error_message"]) == ("failed", "no answer")
    assert client.get(f"{STUDIES}/{name}/results").json() == []


def test_an_aborted_study_is_over_though_it_was_held(client: ContractClient) -> None:
    name = study(client)
    do(client, name, do="hold")
    assert client.post(f"{STUDIES}/{name}/abort").status_code == 200
    assert client.get(f"/__admin/jobs/{name}").json()["status"] == "aborted"


def test_checks_and_refreshes_are_jobs_too(client: ContractClient) -> None:
    name = study(client)
    until(client, "idle")
    library = "/api/v1/personas/library"
    made = client.post(f"{STUDIES}/{name}/reliability-check", json={"n_runs": 2}).json()
    client.post("/api/v1/internal/ethnography/refresh/PH")
    flying = client.get("/__admin/jobs?in_flight=true").json()["jobs"]
    assert {job["id"] for job in flying} == {made["id"], "ethnography-PH"}
    do(client, "ethnography-PH", do="fail", message="no signals")
    snapshots = client.get("/__admin/ethnography").json()["snapshots"]
    assert {s["market_code"]: s["status"] for s in snapshots}["PH"] == "failed"
    do(client, made["id"], do="hold")
    client.advance("1h")
    assert client.get(f"{STUDIES}/{name}/reliability-check").json()["status"] == "running"
    do(client, made["id"], do="finish")
    checked = client.get(f"{STUDIES}/{name}/reliability-check").json()
    assert (checked["status"], checked["confidence_score"] is not None) == ("complete", True)
    assert client.get(library).status_code in (200, 404)


def test_the_clock_tells_what_it_never_comes_to(client: ContractClient) -> None:
    generate(client)
    do(client, GROUP, do="hold")
    assert until(client, "idle").json()["unfinished"] == [GROUP]
    answer = until(client, {"job": GROUP, "status": "complete"})
    assert answer.status_code == 409
    assert "is held; release it first" in answer.text
    wrong = until(client, {"job": GROUP, "status": "done"})
    assert wrong.status_code == 422
    assert wrong.json()["detail"][0]["loc"] == ["body", "until", "status"]
    assert until(client, "later").status_code == 422
    assert client.get("/__admin/jobs?knd=study").status_code == 422


def test_jobs_are_a_worlds_own(client: ContractClient) -> None:
    generate(client)
    named = {"X-Boses-Mock-World": "side"}
    client.post("/__admin/worlds", json={"name": "side"})
    assert client.get("/__admin/jobs", headers=named).json()["jobs"] == []


def test_what_was_done_to_a_job_is_in_the_file(tmp_path: Any) -> None:
    with make_client(db=tmp_path / "world.db") as client:
        generate(client)
        do(client, GROUP, do="hold")
    with make_client(db=tmp_path / "world.db") as client:
        client.advance("1h")
        assert client.get(JOB).json()["held"] is True
        do(client, GROUP, do="finish")
        assert group_status(client) == "complete"


def waiting(
    url: str, asked: dict[str, Any], headers: dict[str, str] | None = None
) -> tuple[threading.Thread, list[Any]]:
    """Begin to wait in a thread, whose answer comes into the list."""
    answers: list[Any] = []

    def ask() -> None:
        answers.append(httpx2.post(f"{url}/__admin/wait", json=asked, headers=headers, timeout=20))

    thread = threading.Thread(target=ask)
    thread.start()
    return thread, answers


def test_a_wait_ends_with_what_is_waited_for(served: Server) -> None:
    with served.client() as client:
        asked = {"for": {"request": {"operation": "list_projects"}, "count": 2}, "timeout": "10s"}
        client.delete("/__admin/requests")
        client.get("/api/v1/projects")
        thread, answers = waiting(served.url, asked)
        client.get("/api/v1/projects")
        thread.join(10)
        assert answers[0].json() == {"met": True, "waited": answers[0].json()["waited"], "count": 2}
        client.post("/__admin/clock/freeze")
        client.post(f"{GROUPS}/{GROUP}/generate")
        thread, answers = waiting(served.url, {"for": {"job": GROUP, "status": "complete"}})
        client.post("/__admin/clock", json={"until": "idle"})
        thread.join(10)
        told = answers[0].json()
        assert (told["met"], told["job"]["status"]) == (True, "complete")
        client.post("/__admin/clock/resume")
        client.post("/__admin/settings", json={"generation": "0.2"})
        client.post(f"{GROUPS}/{GROUP}/generate")
        told = client.post("/__admin/wait", json={"for": {"job": GROUP}}).json()
        assert (told["met"], told["job"]["status"], told["waited"] < 5) == (True, "complete", True)
        client.post("/__admin/reset")


def test_a_wait_is_over_when_it_cannot_be_met(client: ContractClient) -> None:
    generate(client)
    do(client, GROUP, do="fail")
    told = client.post("/__admin/wait", json={"for": {"job": GROUP, "status": "complete"}}).json()
    assert (told["met"], told["job"]["status"]) == (False, "failed")
    asked = {"for": {"request": {"method": "DELETE"}}, "timeout": "10ms"}
    assert client.post("/__admin/wait", json=asked).json()["met"] is False


def test_a_wait_for_what_comes_after_a_request_is_over_where_the_journal_began_anew(
    client: ContractClient,
) -> None:
    for _ in range(2):
        client.get("/api/v1/auth/me")
    asked = {"for": {"request": {"since": 2}}, "timeout": "0.1s"}
    assert client.post("/__admin/wait", json=asked).json()["waited"] >= 0.1
    client.post("/__admin/reset")
    asked["timeout"] = "600s"
    told = client.post("/__admin/wait", json=asked).json()
    assert (told["met"], told["count"]) == (False, 0)


@pytest.mark.parametrize(
    ("asked", "named"),
    [
        ({"for": {}}, "a job or for a request"),
        ({"for": {"job": GROUP}, "timeout": "soon"}, "is not a duration"),
        ({"for": {"job": GROUP}, "timeout": "11m"}, "at most 600s"),
        ({"for": {"request": {"operation": "list_project"}}}, "list_projects"),
        ({"for": {"request": {}, "count": 0}}, "greater than or equal to 1"),
        ({"for": {"job": GROUP, "count": 2}}, "count is of requests"),
        ({"for": {"job": GROUP, "status": "compleet"}}, "complete"),
    ],
)
def test_a_wait_for_nonsense_is_refused(client: ContractClient, asked: Any, named: str) -> None:
    generate(client)
    answer = client.post("/__admin/wait", json=asked)
    assert (answer.status_code, named in answer.text) == (422, True), answer.text


def test_a_wait_ends_when_the_server_stops(server: Any) -> None:
    started: Server = server()
    asked = {"for": {"request": {"method": "DELETE"}}, "timeout": "60s"}
    with closing(HTTPConnection("localhost", started.port, timeout=20)) as waiter:
        waiter.request(
            "POST", "/__admin/wait", json.dumps(asked), {"Content-Type": "application/json"}
        )
        # What is asked after it is answered after it was heard.
        assert httpx2.get(f"{started.url}/__admin/health").json()["status"] == "healthy"
        began = time.monotonic()
        started.process.terminate()
        answer = waiter.getresponse()
        assert (answer.status, json.load(answer)["met"]) == (200, False)
    assert started.process.wait(10) == 0
    assert time.monotonic() - began < 1.5


def test_a_wait_whose_client_has_gone_gives_its_place_to_another(served: Server) -> None:
    with served.client() as client:
        client.post("/__admin/worlds", json={"name": "waiters"})
    named = {"X-Boses-Mock-World": "waiters", "Content-Type": "application/json"}
    asked = {"for": {"request": {"method": "DELETE"}}, "timeout": "60s"}

    def answer(**command: Any) -> httpx2.Response:
        return httpx2.post(
            f"{served.url}/__admin/wait", json=asked | command, headers=named, timeout=20
        )

    with ExitStack() as stack:
        for _ in range(MOST_WAITING):
            waiter = HTTPConnection("localhost", served.port, timeout=20)
            stack.enter_context(closing(waiter))
            waiter.request("POST", "/__admin/wait", json.dumps(asked), named)
        assert wait_until(lambda: answer(timeout="0s").status_code == 429, 10)
        assert answer().headers["retry-after"] == "1"
    assert wait_until(lambda: answer(timeout="0s").status_code == 200, 10)
    assert answer(timeout="0s").json()["met"] is False
    httpx2.delete(f"{served.url}/__admin/worlds/waiters")


def test_a_wait_in_a_named_world_is_met_there_alone(served: Server) -> None:
    with served.client() as client:
        told = client.post("/__admin/worlds", json={"name": "side", "clock": "manual"}).json()
        own = {"Authorization": f"Bearer {told['token']}"}
        client.post(f"{GROUPS}/{GROUP}/generate", headers=own)
        asked = {"for": {"job": GROUP, "status": "complete"}, "timeout": "10s"}
        assert client.post("/__admin/wait", json=asked).status_code == 404
        waits, answers = waiting(served.url, asked, own)
        client.post("/__admin/clock", json={"advance": "1h"})
        client.post("/__admin/clock", json={"until": "idle"}, headers=own)
        waits.join(20)
        assert answers[0].json()["met"] is True
        client.delete("/__admin/worlds/side")
        client.post("/__admin/reset")
