"""The same way from a group to the results of a study as in openapi-fetch.ts, in Python.

Run beside the package ``boses`` that openapi-python-client made, with the address of a server.
"""

from __future__ import annotations

import importlib
import pkgutil
import sys
from io import BytesIO
from typing import Any
from uuid import UUID

import boses
import httpx
from boses import AuthenticatedClient
from boses.api.briefings import create_briefing, get_briefing_file
from boses.api.persona_groups import (
    create_persona_group,
    generate_personas,
    get_persona_group,
    parse_prompt,
    update_persona_group,
)
from boses.api.personas import list_personas
from boses.api.simulations import create_simulation, list_results, upload_survey
from boses.models import (
    Briefing,
    BriefingUpload,
    ConceptTest,
    ConceptTestSummary,
    DocumentUpload,
    ParsedGroup,
    ParsePromptRequest,
    PersonaGroup,
    PersonaGroupCreate,
    PersonaGroupUpdate,
    SimulationCreate,
    Survey,
)
from boses.models.survey_schema import SurveySchema
from boses.types import File

PROJECT = UUID("3fa85f64-5717-4562-b3fc-2c963f66afa6")
GROUP = UUID("b2c3d4e5-0000-0000-0000-000000000010")
WORDS = "A sachet of iced coffee for ₱12.".encode()


def import_everything() -> None:
    """Import each module by itself: one may lean on what another has imported."""
    for module in pkgutil.walk_packages(boses.__path__, "boses."):
        importlib.import_module(module.name)


def pass_time(server: str, duration: str) -> None:
    httpx.post(f"{server}/__admin/clock", json={"advance": duration}).raise_for_status()


def main(server: str) -> None:
    import_everything()
    client = AuthenticatedClient(server, token="boses-dev-token")

    def of(kind: type[Any], answer: Any) -> Any:
        assert isinstance(answer, kind), answer
        return answer

    group = of(PersonaGroup, get_persona_group.sync(PROJECT, GROUP, client=client))
    changes = PersonaGroupUpdate.from_dict(group.to_dict() | {"age_max": 41})
    patched = of(
        PersonaGroup, update_persona_group.sync(PROJECT, GROUP, client=client, body=changes)
    )
    print("patched", patched.age_max, str(patched.gender), str(patched.income_level))

    prompt = ParsePromptRequest("Middle-class women in Manila aged 25-32 who work in an office")
    parsed = of(ParsedGroup, parse_prompt.sync(PROJECT, client=client, body=prompt))
    draft = PersonaGroupCreate.from_dict(parsed.to_dict())
    made = of(PersonaGroup, create_persona_group.sync(PROJECT, client=client, body=draft))
    print("drafted", made.age_min, made.age_max, str(made.gender))

    upload = BriefingUpload(File(BytesIO(WORDS), "concept.txt", "text/plain"), "Concept")
    briefing = of(Briefing, create_briefing.sync(PROJECT, client=client, body=upload))
    file = get_briefing_file.sync_detailed(PROJECT, briefing.id, client=client)
    print("file", str(briefing.file_type), str(file.content == WORDS).lower())

    generate_personas.sync(PROJECT, GROUP, client=client)
    pass_time(server, "1m")
    people = of(list, list_personas.sync(PROJECT, GROUP, client=client))
    print("people", len(people))

    wanted = {
        "simulation_type": "concept_test",
        "persona_group_id": str(GROUP),
        "briefing_ids": [str(briefing.id)],
        "prompt_question": "What do you think of it?",
    }
    body = SimulationCreate.from_dict(wanted)
    study = of(ConceptTest, create_simulation.sync(PROJECT, client=client, body=body))
    pass_time(server, "10m")
    results = of(list, list_results.sync(PROJECT, study.id, client=client))
    total = of(ConceptTestSummary, results[-1])
    liked, themes = total.sentiment_distribution.positive >= 0, bool(total.top_themes)
    print("results", len(results), str(liked).lower(), str(themes).lower())

    body = SimulationCreate.from_dict({"simulation_type": "survey", "persona_group_id": str(GROUP)})
    survey = of(Survey, create_simulation.sync(PROJECT, client=client, body=body))
    paper = File(BytesIO(b"1. Would you buy it? (1 = no, 5 = yes)\n"), "survey.txt", "text/plain")
    sent = DocumentUpload(paper)
    ready = of(Survey, upload_survey.sync(PROJECT, survey.id, client=client, body=sent))
    questions = of(SurveySchema, ready.survey_schema).questions
    print("asked", study.prompt_question, "|", " ".join(each.text for each in questions))


main(sys.argv[1])
