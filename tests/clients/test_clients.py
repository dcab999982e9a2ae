"""Clients that know the contract alone, against a real process on the live wire."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.clients.phone import GaveUp, Phone
from tests.clients.tools import Tools
from tests.conftest import GROUP, PROJECT, Server

KEYS = "/api/v1/settings/api-keys"
QUESTIONS = """How likely are you to buy it? (1 not at all likely - 5 very likely)
Where would you buy it? (a) Sari-sari store (b) Supermarket (c) Online
What would you change about it?
"""
CONCEPT = "Kape Uno, an iced coffee sachet at ₱12 with half the sugar, sold in sari-sari stores."


@pytest.fixture
def live(server: Callable[..., Server]) -> Server:
    return server("--wire", "live", "--clock", "manual", "--start", "now")


def passing(served: Server) -> Callable[[float], None]:
    """Return what waits on the mock's clock, as its client would on the wall's."""

    def pause(seconds: float) -> None:
        with served.client() as admin:
            moved = admin.post("/__admin/clock", json={"advance": f"{seconds * 1000:.0f}ms"})
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
