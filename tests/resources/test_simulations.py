"""Studies from their making to their results, on a clock that a test moves."""

from __future__ import annotations

import io
from typing import Any

import docx as docx_library
import pytest

from tests.conftest import GROUP, GROUPS, PROJECT, ContractClient, make_client
from tests.extraction.files import docx

SIMULATIONS = f"/api/v1/projects/{PROJECT}/simulations"
ASKED = "What do you think of an iced coffee sachet at ₱12?"
DESIGN = {
    "attributes": [
        {"name": "Price", "levels": ["₱10", "₱20"]},
        {"name": "Size", "levels": ["Small", "Large"]},
    ],
    "n_tasks": 3,
}
QUESTIONNAIRE = """1. How likely are you to buy it? (1 = not at all, 5 = certainly)
2. Where would you drink it?
a) At home
b) At work
3. What would make it better?
"""


@pytest.fixture
def ready(client: ContractClient) -> ContractClient:
    client.post(f"{GROUPS}/{GROUP}/generate")
    client.advance("10m")
    return client


def make(client: ContractClient, kind: str, **fields: Any) -> dict[str, Any]:
    body = {"simulation_type": kind, "persona_group_id": GROUP, "prompt_question": ASKED} | fields
    made = client.post(SIMULATIONS, json=body)
    assert made.status_code == 201, made.text
    return dict(made.json())


def state(client: ContractClient, simulation: dict[str, Any]) -> dict[str, Any]:
    return dict(client.get(f"{SIMULATIONS}/{simulation['id']}").json())


def results(client: ContractClient, simulation: dict[str, Any]) -> list[dict[str, Any]]:
    return list(client.get(f"{SIMULATIONS}/{simulation['id']}/results").json())


def test_a_concept_test_runs_by_the_clock_to_results(ready: ContractClient) -> None:
    made = make(ready, "concept_test")
    assert (made["status"], made["progress"]) == ("pending", None)
    begun = state(ready, made)
    assert (begun["status"], begun["progress"]["stage"]) == ("running", "interviewing")
    assert results(ready, made) == []
    ready.advance("10m")
    done = state(ready, made)
    assert (done["status"], done["progress"]["stage"]) == ("complete", "generating_report")
    told = results(ready, made)
    assert [each["result_type"] for each in told] == ["individual"] * 5 + ["aggregate"]
    aggregate = told[-1]["sentiment_distribution"]
    for name, count in aggregate.items():
        assert sum(each["sentiment"] == name for each in told) == count
    assert len(ready.get("/api/v1/projects").json()[0]) and (
        ready.get("/api/v1/projects").json()[0]["simulation_count"] == 1
    )


@pytest.mark.parametrize("kind", ["focus_group", "idi_ai", "survey", "conjoint"])
def test_each_type_starts_by_what_it_waits_for(ready: ContractClient, kind: str) -> None:
    made = make(ready, kind)
    one = f"{SIMULATIONS}/{made['id']}"
    if kind != "focus_group":
        assert (made["status"], made["progress"]) == ("pending", None)
    if kind == "idi_ai":
        script = {"file": ("script.txt", b"1. What do you drink?\n2. What would you pay?\n")}
        started = ready.post(f"{one}/script", files=script)
        assert started.json()["idi_script_text"].count("\n") == 1
    if kind == "survey":
        assert ready.post(f"{one}/run").status_code == 422
        read = ready.post(f"{one}/survey", files={"file": ("q.txt", QUESTIONNAIRE.encode())})
        types = [each["type"] for each in read.json()["survey_schema"]["questions"]]
        assert types == ["likert", "multiple_choice", "open_ended"]
        assert read.json()["status"] == "pending"
        assert ready.post(f"{one}/run").status_code == 200
        assert ready.post(f"{one}/run").status_code == 422
    if kind == "conjoint":
        assert ready.post(f"{one}/conjoint-design", json=DESIGN).status_code == 200
    assert state(ready, made)["status"] == "running"
    ready.advance("15m")
    told = results(ready, made)
    prefix = "idi" if kind == "idi_ai" else kind
    assert [r["result_type"] for r in told] == [f"{prefix}_individual"] * 5 + [
        f"{prefix}_aggregate"
    ]


def test_a_questionnaire_may_be_a_document(ready: ContractClient) -> None:
    made = make(ready, "survey")
    file = docx("1. What would make it better?", "2. Where would you drink it?")
    read = ready.post(f"{SIMULATIONS}/{made['id']}/survey", files={"file": ("q.docx", file)})
    assert len(read.json()["survey_schema"]["questions"]) == 2
    none = ready.post(f"{SIMULATIONS}/{made['id']}/survey", files={"file": ("q.txt", b"Hello.")})
    told = {"detail": "Could not parse survey questions from the uploaded file"}
    assert (none.status_code, none.json()) == (422, told)


def test_an_interview_by_hand_answers_and_sums_up(ready: ContractClient) -> None:
    persona = ready.get(f"{GROUPS}/{GROUP}/personas").json()[0]["id"]
    made = make(ready, "idi_manual", idi_persona_id=persona)
    one = f"{SIMULATIONS}/{made['id']}"
    assert (made["status"], made["progress"]) == ("active", None)
    said = {
        ready.post(f"{one}/messages", json={"content": content}).json()["content"]
        for content in ("What would you pay for it?", "Which brands do you trust?", "Why?", "Why?")
    }
    assert len(said) == 4
    assert [m["role"] for m in ready.get(f"{one}/messages").json()] == ["user", "persona"] * 4
    assert ready.post(f"{one}/end").json()["status"] == "generating_report"
    assert ready.post(f"{one}/messages", json={"content": "More?"}).status_code == 422
    ready.advance("10m")
    assert [r["result_type"] for r in results(ready, made)] == ["idi_individual", "idi_aggregate"]


def test_an_end_is_a_report_in_the_making_even_at_an_instant_pace(ready: ContractClient) -> None:
    ready.post("/__admin/settings", json={"generation": "instant"})
    who = ready.get(f"{GROUPS}/{GROUP}/personas").json()[0]["id"]
    talk = make(ready, "idi_manual", idi_persona_id=who)
    ready.post(f"{SIMULATIONS}/{talk['id']}/messages", json={"content": "How are you?"})
    ended = ready.post(f"{SIMULATIONS}/{talk['id']}/end").json()
    assert (ended["status"], ended["completed_at"]) == ("generating_report", None)
    assert state(ready, talk)["status"] == "complete"


def test_questions_keep_the_places_of_their_tables(ready: ContractClient) -> None:
    document = io.BytesIO()
    paper = docx_library.Document()
    paper.add_paragraph("1. Where do you drink coffee?")
    grid = paper.add_table(rows=0, cols=1)
    for question in ("2. What does it cost there?", "3. Who is with you?"):
        grid.add_row().cells[0].text = question
    paper.add_paragraph("4. What would you change?")
    paper.save(document)
    made = make(ready, "idi_ai")
    sent = {"file": ("script.docx", document.getvalue())}
    read = ready.post(f"{SIMULATIONS}/{made['id']}/script", files=sent).json()
    asked = read["idi_script_text"].splitlines()
    places = [
        place
        for place, line in enumerate(asked)
        for word in ("drink", "cost", "with", "change")
        if word in line
    ]
    assert places == [0, 1, 2, 3], asked


def test_an_interview_without_a_message_fails(ready: ContractClient) -> None:
    persona = ready.get(f"{GROUPS}/{GROUP}/personas").json()[0]["id"]
    made = make(ready, "idi_manual", idi_persona_id=persona)
    assert ready.post(f"{SIMULATIONS}/{made['id']}/end").json()["status"] == "generating_report"
    ready.advance("10m")
    assert state(ready, made)["error_message"] == "The interview ended without a message"
    assert results(ready, made) == []


def test_one_persona_failing_does_not_fail_the_study(ready: ContractClient) -> None:
    made = make(ready, "concept_test", prompt_question=f"{ASKED} [[mock:fail-at=2]]")
    ready.advance("10m")
    done = state(ready, made)
    assert (done["status"], done["error_message"]) == ("complete", "1 of 5 personas failed")
    assert [each["stage"] for each in done["failed_personas"]] == ["interviewing"]
    told = results(ready, made)
    assert len(told) == 5
    assert done["failed_personas"][0]["persona_id"] not in {each["persona_id"] for each in told}
    assert "mock" not in str(told)


def test_all_personas_failing_fails_the_study(ready: ContractClient) -> None:
    made = make(ready, "concept_test", prompt_question=f"{ASKED} [[mock:fail]]")
    ready.advance("10m")
    assert state(ready, made)["status"] == "failed"
    assert results(ready, made) == []


def test_a_stalled_study_is_given_up_after_twenty_minutes(ready: ContractClient) -> None:
    made = make(ready, "focus_group", prompt_question=f"{ASKED} [[mock:stall]]")
    ready.advance("19m")
    assert state(ready, made)["status"] == "running"
    ready.advance("2m")
    assert state(ready, made)["status"] == "failed"


def test_an_abort_keeps_what_there_was_and_no_more(ready: ContractClient) -> None:
    made = make(ready, "concept_test")
    one = f"{SIMULATIONS}/{made['id']}"
    aborted = ready.post(f"{one}/abort").json()
    assert (aborted["status"], aborted["error_message"]) == ("aborted", None)
    ready.advance("10m")
    assert state(ready, made) == aborted
    assert results(ready, made) == []
    assert ready.post(f"{one}/abort").status_code == 422
    waiting = make(ready, "survey")
    assert ready.post(f"{SIMULATIONS}/{waiting['id']}/abort").json()["status"] == "aborted"
    assert ready.post(f"{SIMULATIONS}/{waiting['id']}/run").status_code == 422


def test_the_live_wire_wants_a_briefing_and_calls_an_abort_a_failure() -> None:
    with make_client(wire="live") as live:
        live.post(f"{GROUPS}/{GROUP}/generate")
        live.advance("10m")
        body = {"simulation_type": "concept_test", "persona_group_id": GROUP}
        refused = live.post(SIMULATIONS, json=body | {"prompt_question": ASKED})
        assert refused.json() == {"detail": "At least one briefing is required for concept tests"}
        made = make(live, "focus_group")
        aborted = live.post(f"{SIMULATIONS}/{made['id']}/abort").json()
        assert (aborted["status"], aborted["error_message"]) == ("failed", "Aborted by user")


@pytest.mark.parametrize(
    ("fields", "status", "named"),
    [
        ({"persona_group_id": None}, 422, "persona_group_id must be"),
        ({"persona_group_id": PROJECT}, 422, "persona group IDs"),
        ({"prompt_question": " "}, 422, "prompt_question"),
        ({"briefing_ids": [PROJECT]}, 422, "briefing IDs"),
        ({"simulation_type": "idi_manual"}, 422, "idi_persona_id"),
        ({"simulation_type": "idi_manual", "idi_persona_id": GROUP}, 422, "Persona not found"),
        ({"simulation_type": "poll"}, 422, "simulation_type"),
    ],
)
def test_what_is_wrong_is_named(
    ready: ContractClient, fields: dict[str, Any], status: int, named: str
) -> None:
    body = {"simulation_type": "concept_test", "persona_group_id": GROUP, "prompt_question": ASKED}
    answer = ready.post(SIMULATIONS, json=body | fields)
    assert answer.status_code == status
    assert named in answer.text


def test_a_group_must_be_generated_and_of_the_project(client: ContractClient) -> None:
    body = {"simulation_type": "focus_group", "persona_group_id": GROUP, "prompt_question": ASKED}
    early = client.post(SIMULATIONS, json=body)
    assert early.status_code == 422
    client.post(f"{GROUPS}/{GROUP}/generate")
    client.advance("10m")
    other = client.post("/api/v1/projects", json={"name": "Other"}).json()["id"]
    stray = client.post(f"/api/v1/projects/{other}/simulations", json=body)
    assert stray.status_code == 403


def test_a_briefing_must_be_of_the_project(ready: ContractClient) -> None:
    other = ready.post("/api/v1/projects", json={"name": "Other"}).json()["id"]
    paper = {"title": "Stray", "content": "A sachet."}
    stray = ready.post(f"/api/v1/projects/{other}/briefings/from-text", json=paper).json()["id"]
    body = {"simulation_type": "focus_group", "persona_group_id": GROUP, "prompt_question": ASKED}
    answer = ready.post(SIMULATIONS, json=body | {"briefing_ids": [stray]})
    assert (answer.status_code, answer.json()["detail"]) == (
        403,
        "Briefing does not belong to this project",
    )


def test_studies_of_one_briefing_agree_and_a_study_agrees_with_itself(
    ready: ContractClient,
) -> None:
    first, second = make(ready, "concept_test"), make(ready, "focus_group")
    query = {"persona_group_id": GROUP}
    lonely = ready.get(f"{SIMULATIONS}/convergence", params=query).json()
    assert lonely["overall_convergence_score"] is None
    check = f"{SIMULATIONS}/{first['id']}/reliability-check"
    assert ready.post(check).status_code == 422
    assert ready.get(check).json() == {"exists": False}
    ready.advance("10m")
    both = ready.get(f"{SIMULATIONS}/convergence", params=query).json()
    assert [each["simulation_id"] for each in both["simulations_analysed"]] == [
        first["id"],
        second["id"],
    ]
    assert both["overall_convergence_score"] >= 0.5
    begun = ready.post(check, json={"n_runs": 99}).json()
    assert (begun["n_runs"], begun["status"], begun["confidence_score"]) == (5, "running", None)
    ready.advance("10m")
    checked = ready.get(check).json()
    assert checked["status"] == "complete"
    assert 0.5 <= checked["confidence_score"] <= 1
    assert len(ready.get(SIMULATIONS).json()) == 2


def test_deleting_a_group_takes_its_words_and_a_persona_leaves_them(ready: ContractClient) -> None:
    made = make(ready, "concept_test")
    ready.advance("10m")
    persona = ready.get(f"{GROUPS}/{GROUP}/personas").json()[0]["id"]
    ready.delete(f"{GROUPS}/{GROUP}/personas/{persona}")
    assert len(results(ready, made)) == 6
    ready.delete(f"{GROUPS}/{GROUP}")
    left = results(ready, made)
    assert [each["persona_id"] for each in left] == [persona, None]
    assert ready.delete(f"{SIMULATIONS}/{made['id']}").status_code == 204
    assert ready.get(f"{SIMULATIONS}/{made['id']}").status_code == 404


def test_the_same_requests_give_the_same_bytes() -> None:
    told = []
    for _ in range(2):
        with make_client() as client:
            client.post(f"{GROUPS}/{GROUP}/generate")
            client.advance("10m")
            made = make(client, "focus_group")
            client.advance("10m")
            told.append(client.get(f"{SIMULATIONS}/{made['id']}/results").content)
    assert told[0] == told[1]


def lines(count: int) -> str:
    return "\n\n".join(f"{n}. What do you drink at {n} o'clock?" for n in range(1, count + 1))


def test_a_script_of_more_than_a_hundred_lines_is_refused_however_it_comes(
    ready: ContractClient,
) -> None:
    body = {"simulation_type": "idi_ai", "persona_group_id": GROUP, "idi_script_text": lines(101)}
    refused = ready.post(SIMULATIONS, json=body)
    assert refused.status_code == 422
    (problem,) = refused.json()["detail"]
    assert problem["loc"] == ["body", "idi_script_text"]
    assert "101 lines" in problem["msg"]
    assert "at most 100" in problem["msg"]
    assert make(ready, "idi_ai", idi_script_text=lines(100))["idi_script_text"] == lines(100)

    made = make(ready, "idi_ai")
    sent = {"file": ("script.txt", lines(101).encode())}
    refused = ready.post(f"{SIMULATIONS}/{made['id']}/script", files=sent)
    assert refused.status_code == 422
    (problem,) = refused.json()["detail"]
    assert problem["loc"] == ["body", "file"]
    assert problem["msg"] == "101 questions found; an interview has at most 100"
    assert state(ready, made)["status"] == "pending"


def test_a_questionnaire_of_more_than_a_hundred_questions_is_refused_however_it_comes(
    ready: ContractClient,
) -> None:
    made = make(ready, "survey")
    sent = {"file": ("survey.txt", lines(101).encode())}
    refused = ready.post(f"{SIMULATIONS}/{made['id']}/survey", files=sent)
    assert refused.status_code == 422
    (problem,) = refused.json()["detail"]
    assert problem["loc"] == ["body", "file"]
    assert problem["msg"] == "101 questions found; a survey has at most 100"
    questions = [{"id": f"q{n}", "type": "open_ended", "text": "Why?"} for n in range(101)]
    body = {"simulation_type": "survey", "persona_group_id": GROUP}
    refused = ready.post(SIMULATIONS, json=body | {"survey_schema": {"questions": questions}})
    assert refused.status_code == 422
    (problem,) = refused.json()["detail"]
    assert problem["loc"] == ["body", "survey_schema", "questions"]
    assert "100" in problem["msg"]
    assert "101" in problem["msg"]
    sent = {"file": ("survey.txt", lines(100).encode())}
    read = ready.post(f"{SIMULATIONS}/{made['id']}/survey", files=sent)
    assert len(read.json()["survey_schema"]["questions"]) == 100


@pytest.mark.parametrize("field", ["prompt_question", "idi_script_text"])
def test_a_directive_in_a_study_that_cannot_be_followed_is_refused(
    ready: ContractClient, field: str
) -> None:
    asked = {"simulation_type": "idi_ai", "persona_group_id": GROUP, "prompt_question": ASKED}
    refused = ready.post(SIMULATIONS, json=asked | {field: f"{ASKED} [[mock:nope]]"})
    assert refused.status_code == 422
    (problem,) = refused.json()["detail"]
    assert problem["loc"] == ["body", field] and "known are fail" in problem["msg"]


def test_a_directive_in_a_script_that_cannot_be_followed_is_refused(ready: ContractClient) -> None:
    study = make(ready, "idi_ai")
    refused = ready.post(
        f"{SIMULATIONS}/{study['id']}/script",
        files={"file": ("a.txt", b"1. Tea? [[mock:nope]]\n2. Why?")},
    )
    assert refused.status_code == 422
    assert refused.json()["detail"][0]["loc"] == ["body", "file"]
