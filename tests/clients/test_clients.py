"""Clients that know the contract alone, against a real process on the live wire."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest

from tests.clients.phone import GaveUp, Phone, SignedOut
from tests.clients.tools import Tools
from tests.conftest import GROUP, PROJECT, Server, start_server

KEYS = "/api/v1/settings/api-keys"
QUESTIONS = """How likely are you to buy it? (1 not at all likely - 5 very likely)
Where would you buy it? (a) Sari-sari store (b) Supermarket (c) Online
What would you change about it?
"""
CONCEPT = "Kape Uno, an iced coffee sachet at ₱12 with half the sugar, sold in sari-sari stores."


@pytest.fixture(scope="module")
def process() -> Iterator[Server]:
    running = start_server("--wire", "live", "--clock", "manual", "--start", "now")
    yield running
    running.stop()


@pytest.fixture
def live(process: Server) -> Server:
    """The module's process, as it was when it started."""
    with process.client() as admin:
        admin.post("/__admin/reset").raise_for_status()
    return process


def passing(served: Server) -> Callable[[float], None]:
    """Return what waits on the mock's clock, as its client would on the wall's."""

    def pause(seconds: float) -> None:
        with served.client() as admin:
            moved = admin.post("/__admin/clock", json={"advance": seconds})
            moved.raise_for_status()

    return pause


@pytest.fixture
def tools(live: Server) -> Iterator[Tools]:
    with live.client() as owner:
        key = owner.post(KEYS, json={"name": "Assistant"}).json()["key"]
    made = Tools(live.url, key, passing(live))
    yield made
    made.close()


@pytest.fixture
def phone(live: Server) -> Iterator[Phone]:
    made = Phone(live.url, passing(live))
    yield made
    made.close()


def test_tools_bring_a_prompt_to_the_results_of_every_study(tools: Tools) -> None:
    project = tools.create_project("Kape Uno")
    parsed = tools.parse_prompt(project.id, "5 office workers in Manila aged 25 to 35")
    group = tools.create_persona_group(project.id, parsed)
    assert (group.age_min, group.age_max, group.persona_count) == (25, 35, 5)
    people = tools.generate_personas(group)
    assert len({who.id for who in people}) == 5
    briefing = tools.add_briefing(project.id, "Kape Uno", CONCEPT)
    asked = {"prompt_question": "What do you think of it?", "briefing_ids": [briefing]}

    studies = {
        kind: tools.create_study(group, kind, **asked)
        for kind in ("concept_test", "focus_group", "survey", "conjoint")
    }
    assert {study.status for study in studies.values()} == {"pending"}
    studies["idi_ai"] = tools.create_study(group, "idi_ai", idi_script_text="What do you drink?")
    talk = tools.create_study(group, "idi_manual", idi_persona_id=people[0].id)
    asked_for = tools.upload_questionnaire(studies["survey"], QUESTIONS).survey_schema
    assert asked_for and len(asked_for["questions"]) == 3  # type: ignore[arg-type]
    tools.run_survey(studies["survey"])
    tools.design_conjoint(studies["conjoint"], {"Price": ["₱10", "₱15"], "Sugar": ["Full", "Half"]})
    assert tools.say(talk, "What do you drink in the morning?").role == "persona"
    tools.end(talk)
    studies["idi_manual"] = talk

    for kind, study in studies.items():
        *individuals, aggregate = tools.results(study)
        assert len(individuals) == (1 if kind == "idi_manual" else 5)
        assert aggregate.persona_id is None
    told = tools.convergence(group)
    assert told.pairwise_convergence and told.interpretation


def test_tools_manage_what_they_made(tools: Tools) -> None:
    project = tools.create_project("Kape Dos")
    assert project.id in [each.id for each in tools.list_projects()]
    group = tools.create_persona_group(project.id, tools.parse_prompt(project.id, "3 nurses"))
    people = tools.generate_personas(group)
    assert tools.get_persona(group, people[0].id) == people[0]
    (found,) = tools.search_library(full_name=people[0].full_name, occupation=group.occupation)
    assert found.id == people[0].library_persona_id

    briefing = tools.add_briefing(project.id, "Kape Dos", CONCEPT)
    asked = {"prompt_question": "What do you think of it?", "briefing_ids": [briefing]}
    study = tools.create_study(group, "concept_test", **asked)
    stopped = tools.abort(tools.create_study(group, "survey"))
    assert (stopped.status, stopped.error_message) == ("failed", "Aborted by user")
    tools.results(study)
    assert {each.status for each in tools.list_studies(project.id)} == {"complete", "failed"}
    check = tools.check_reliability(study)
    assert check.score_breakdown and check.score_breakdown.n_runs_scored == check.n_runs == 3
    assert check.confidence_score == check.score_breakdown.confidence_score
    shared = tools.share(study)
    assert shared.share_token
    with pytest.raises(RuntimeError, match="Commitment already exists for this simulation"):
        for _ in range(2):
            assert tools.commit_to_prediction(study, "10 % try it").status == "pending"


@pytest.mark.parametrize(
    "prompt",
    ["", "people", "Upper-middle non-binary designers", "Nurse, 31, Cebu", "ibu muda di Bandung"],
)
def test_whatever_a_prompt_leaves_open_its_fields_make_a_group(tools: Tools, prompt: str) -> None:
    project = tools.create_project("Anybody")
    parsed = tools.parse_prompt(project.id, prompt)
    group = tools.create_persona_group(project.id, parsed)
    told = group.model_dump(include=set(type(parsed).model_fields) - {"psychographic_notes"})
    assert told == parsed.model_dump(exclude={"psychographic_notes"})
    assert len(tools.generate_personas(group)) == parsed.persona_count


def test_a_phone_gets_to_its_results_over_a_network_that_fails(live: Server, phone: Phone) -> None:
    rules = [
        {"operation": "login", "error": {"statusCode": 503}, "failRequestCount": 2},
        {"operation": "generate_personas", "error": {"statusCode": 429}, "failRequestCount": 1},
        {
            "operation": "get_persona_group",
            "fault": "CONNECTION_RESET_BY_PEER",
            "failRequestCount": 2,
        },
        {"operation": "list_personas", "fault": "EMPTY_RESPONSE", "failRequestCount": 1},
    ]
    with live.client() as admin:
        for rule in rules:
            made = admin.post("/__admin/faults", json=rule)
            assert made.status_code == 201, made.text
    phone.login("demo@example.com", "demo-password")
    group = f"/projects/{PROJECT}/persona-groups/{GROUP}"
    phone.ask("POST", f"{group}/generate")
    phone.wait_for(group, "generation_status", ("complete", "failed"))
    assert len(phone.ask("GET", f"{group}/personas")) == 5
    failed = ["503", "503", "429", "ReadError", "ReadError", "RemoteProtocolError"]
    assert phone.log == failed


def test_a_phone_waits_as_long_as_it_is_told(live: Server, phone: Phone) -> None:
    error = {"statusCode": 503, "retryAfter": 90}
    with live.client() as admin:
        rule = {"operation": "login", "error": error, "failRequestCount": 2}
        admin.post("/__admin/faults", json=rule).raise_for_status()
    phone.login("demo@example.com", "demo-password")
    assert (phone.log, phone.waited) == (["503", "503"], 180)


def test_a_phone_gets_through_limits_that_do_not_say_when_to_come_again(
    live: Server, phone: Phone
) -> None:
    with live.client() as admin:
        admin.post("/__admin/settings", json={"rate_limits": True}).raise_for_status()
    for _ in range(21):
        phone.login("demo@example.com", "demo-password")
    assert set(phone.log) == {"429"}
    assert phone.waited == sum(2.0 ** min(turn, 4) for turn in range(len(phone.log))) > 60


def test_a_phone_left_for_a_month_is_signed_out(live: Server, phone: Phone) -> None:
    phone.login("demo@example.com", "demo-password")
    passing(live)(31 * 24 * 3600)
    with pytest.raises(SignedOut, match=re.escape("refresh token")):
        phone.ask("GET", "/auth/me")


def test_a_phone_that_slept_gets_a_new_token(live: Server, phone: Phone) -> None:
    phone.login("demo@example.com", "demo-password")
    passing(live)(16 * 60)
    assert phone.ask("GET", "/auth/me")["user"]["email"] == "demo@example.com"
    assert phone.log == ["401"]


def test_a_phone_gives_up_in_the_end(live: Server, phone: Phone) -> None:
    with live.client() as admin:
        admin.post("/__admin/faults", json={"operation": "login", "error": {"statusCode": 503}})
    with pytest.raises(GaveUp, match="503"):
        phone.login("demo@example.com", "demo-password")
