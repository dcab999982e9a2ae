"""Facts of studies: what is refused in which words, and what a refusal or an end looks like."""

from __future__ import annotations

from typing import Any
from unittest.mock import ANY

from tests.wire.facts import API, BOTH, LIVE, NOWHERE, Ask, Fact, G, P, entry, says

STUDIES_PATH = f"{P}/simulations"
PEOPLE = (Ask(f"POST {G}/generate"), Ask("POST /__admin/clock", {"json": {"advance": "10m"}}, ""))
GROUP_ID = G.rpartition("/")[2]


def study(kind: str, **more: Any) -> Ask:
    sent = {"simulation_type": kind, "persona_group_ids": [GROUP_ID], **more}
    return Ask(f"POST {STUDIES_PATH}", {"json": sent}, keep="study")


def refused(
    name: str, asked: Ask, status: int, detail: object, *before: Ask, on: tuple[str, ...] = BOTH
) -> Fact:
    quiet = Ask(asked.ask, asked.sent, asked.who)
    return Fact(name, on, quiet, status, says(detail), before=before)


SURVEY = study("survey")
CONJOINT = study("conjoint", prompt_question="instant coffee")
IDI = study("idi_ai")
NO_GROUP = {
    **entry(
        "value_error", ["body"], "Value error, At least one persona_group_id must be specified", {}
    ),
    "ctx": {"error": {}},
}
TEXT = {"files": {"file": ("a.txt", b"How are you?\n", "text/plain")}}
OTHER = {"files": {"file": ("a.pdf", b"How are you?\n", "application/pdf")}}


def act(path: str, **sent: Any) -> Ask:
    return Ask(f"POST {STUDIES_PATH}/<study>/{path}", sent)


STUDIES = [
    refused("a study is of a group", Ask(f"POST {STUDIES_PATH}", {"json": {}}), 422, [NO_GROUP]),
    refused(
        "a concept test needs a briefing",
        study("concept_test"),
        422,
        "At least one briefing is required for concept tests",
        on=LIVE,
    ),
    refused(
        "a concept test needs a question",
        study("concept_test", briefing_ids=[NOWHERE], prompt_question=" "),
        422,
        "prompt_question is required for concept tests",
    ),
    refused(
        "a focus group needs a question",
        study("focus_group"),
        422,
        "prompt_question is required for focus groups",
    ),
    refused(
        "a conjoint needs a category",
        study("conjoint"),
        422,
        "prompt_question (product category) is required for conjoint tests",
    ),
    refused(
        "an interview by hand needs a persona",
        study("idi_manual"),
        422,
        "idi_persona_id is required for manual IDI",
    ),
    refused(
        "a study is of a group that there is",
        study("survey", persona_group_ids=[NOWHERE]),
        422,
        "One or more persona group IDs not found",
    ),
    refused(
        "a study is of a group with people",
        study("survey"),
        422,
        "Persona group 'Metro Manila Millennials' has not finished generating personas yet",
    ),
    refused(
        "a study is of briefings that there are",
        study("survey", briefing_ids=[NOWHERE]),
        422,
        "One or more briefing IDs not found",
        *PEOPLE,
    ),
    refused(
        "only a survey is run",
        act("run"),
        422,
        "Run endpoint is only for survey simulations",
        *PEOPLE,
        IDI,
    ),
    refused(
        "a survey is run with questions",
        act("run"),
        422,
        "Survey questions not uploaded yet",
        *PEOPLE,
        SURVEY,
    ),
    refused(
        "only an interview takes a script",
        act("script", **TEXT),
        422,
        "Script upload only applies to IDI simulations",
        *PEOPLE,
        SURVEY,
    ),
    refused(
        "only a survey takes a questionnaire",
        act("survey", **TEXT),
        422,
        "Survey upload only applies to survey simulations",
        *PEOPLE,
        IDI,
    ),
    refused(
        "a script is a text or a document",
        act("script", **OTHER),
        422,
        "Only .txt, .docx files are supported",
        *PEOPLE,
        IDI,
    ),
    refused(
        "a questionnaire is a text or a document",
        act("survey", **OTHER),
        422,
        "Only .txt, .docx files are supported",
        *PEOPLE,
        SURVEY,
    ),
    refused(
        "only a conjoint is designed",
        act("conjoint-design", json={"attributes": [{"name": "a", "levels": ["b", "c"]}] * 2}),
        422,
        "This endpoint is only for conjoint simulations",
        *PEOPLE,
        SURVEY,
    ),
    refused(
        "a design has two attributes",
        act("conjoint-design", json={"attributes": []}),
        422,
        "At least 2 attributes are required",
        *PEOPLE,
        CONJOINT,
    ),
    refused(
        "an attribute has two levels",
        act(
            "conjoint-design",
            json={
                "attributes": [{"name": "a", "levels": ["b"]}, {"name": "c", "levels": ["d", "e"]}]
            },
        ),
        422,
        "Each attribute must have at least 2 levels",
        *PEOPLE,
        CONJOINT,
    ),
    refused(
        "only an interview by hand is spoken in",
        act("messages", json={"content": "Hi"}),
        422,
        "Messages endpoint is only for manual IDI sessions",
        *PEOPLE,
        SURVEY,
    ),
    refused(
        "only an interview by hand is ended",
        act("end"),
        422,
        "Only manual IDI sessions can be ended this way",
        *PEOPLE,
        SURVEY,
    ),
    refused(
        "only what runs is aborted",
        act("abort"),
        422,
        "Simulation is not currently running",
        *PEOPLE,
        SURVEY,
        act("abort"),
    ),
    refused(
        "only what is complete is shared",
        act("share"),
        422,
        "Only completed simulations can be shared",
        *PEOPLE,
        SURVEY,
    ),
    refused(
        "an unknown share is told",
        Ask(f"GET {API}/share/unknown", who=""),
        404,
        "Share link not found or has been revoked",
    ),
    refused(
        "only what is complete is rated",
        act("rating", json={"rating": 5}),
        422,
        "Can only rate completed simulations.",
        *PEOPLE,
        SURVEY,
    ),
    refused(
        "what is not rated has no rating",
        Ask(f"GET {STUDIES_PATH}/<study>/rating"),
        404,
        "No rating found.",
        *PEOPLE,
        SURVEY,
    ),
    refused(
        "an unknown study is not rated",
        Ask(f"GET {STUDIES_PATH}/{NOWHERE}/rating"),
        404,
        "Simulation not found.",
    ),
    refused(
        "another's project is not rated in",
        Ask(f"GET {API}/projects/{NOWHERE}/simulations/{NOWHERE}/rating"),
        403,
        "Project not found or access denied.",
        on=LIVE,
    ),
    refused(
        "what is not complete is not checked",
        act("reliability-check", json={}),
        422,
        "Only completed simulations can be checked for reliability",
        *PEOPLE,
        SURVEY,
    ),
    refused(
        "a check wants a body",
        act("reliability-check"),
        422,
        [entry("missing", ["body"], "Field required", None)],
        *PEOPLE,
        SURVEY,
    ),
    refused(
        "a change wants a commitment",
        Ask(f"PATCH {STUDIES_PATH}/<study>/prediction-commitment", {"json": {}}),
        404,
        "No commitment found for this simulation",
        *PEOPLE,
        SURVEY,
    ),
    refused(
        "what is committed is so once",
        act(
            "prediction-commitment", json={"kpi_description": "a", "outcome_due_date": "2026-02-01"}
        ),
        409,
        "Commitment already exists for this simulation",
        *PEOPLE,
        SURVEY,
        act(
            "prediction-commitment", json={"kpi_description": "a", "outcome_due_date": "2026-02-01"}
        ),
    ),
    refused(
        "an unknown market is told",
        Ask(f"POST {API}/internal/ethnography/refresh/XX", who=""),
        400,
        "Unsupported market code 'XX'. Must be one of: ID, PH, VN",
    ),
    Fact(
        "an unknown group converges with nothing",
        LIVE,
        Ask(f"GET {STUDIES_PATH}/convergence?persona_group_id={NOWHERE}"),
        200,
        {
            "simulations_analysed": [],
            "pairwise_convergence": [],
            "overall_convergence_score": None,
            "interpretation": None,
            "message": ANY,
        },
    ),
    Fact(
        "an aborted study never completed",
        LIVE,
        act("abort"),
        200,
        has={"status": "failed", "error_message": "Aborted by user", "completed_at": None},
        before=(*PEOPLE, study("focus_group", prompt_question="A new snack?")),
    ),
]
