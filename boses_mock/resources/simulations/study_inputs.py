"""What a study waits for: a questionnaire, an interview script, a conjoint design."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from starlette.responses import Response

from boses_mock.kernel.errors import ApiError, invalid
from boses_mock.resources.simulations.lifecycle import as_json, is_active, own, refuse, seen, start
from boses_mock.store import simulations
from boses_mock.store.simulations import Simulation
from boses_mock.web.operation import Call, Operation
from boses_mock.web.responses import reply
from boses_mock.web.uploads import DOCX, read_upload

LARGEST = 5 * 1_048_576


def _pending(call: Call, *kinds: str) -> Simulation:
    """Return the path's study if it is one of ``kinds`` and has not started."""
    simulation = own(call)
    kind = simulation.inputs.simulation_type
    if kind not in kinds:
        raise refuse(f"Only for {' or '.join(kinds)}; this simulation is a {kind}")
    status = seen(simulation, call.now).status
    if status != "pending" or simulation.plan is not None:
        raise refuse(f"Only before it starts; this simulation is {status}")
    return simulation


async def _document(call: Call) -> tuple[list[str], list[list[list[str]]]]:
    """Return the paragraphs and the tables of the uploaded .txt or .docx."""
    from boses_mock.resources.briefings.extract import docx_parts, text_of

    async with read_upload(call, LARGEST) as upload:
        if upload.media_type == DOCX:
            parts = docx_parts(upload.file.read())
            if parts is None:
                raise invalid(["body", "file"], "The document cannot be read", upload.name)
            return parts
        if upload.media_type is None or not upload.media_type.startswith("text/"):
            raise ApiError(415, f"{upload.name!r} is neither .txt nor .docx")
        return [text_of(upload.file, upload.media_type)], []


async def upload_survey(call: Call) -> Response:
    """Read a questionnaire into the study's survey_schema; it starts by ``/run``."""
    from boses_mock.studies.reading.questionnaire import parse_document, parse_text

    simulation = _pending(call, "survey")
    paragraphs, tables = await _document(call)
    try:
        schema: dict[str, Any] = (
            parse_document(paragraphs, tables)
            if tables or len(paragraphs) != 1
            else parse_text(paragraphs[0])
        )
    except ValueError as error:
        raise invalid(["body", "file"], str(error), None) from error
    inputs = replace(simulation.inputs, survey_schema=schema)
    simulations.set_inputs(call.world.db, simulation.id, inputs)
    return reply(as_json(call, own(call)))


async def run_survey(call: Call) -> Response:
    """Start a survey whose questions are all there."""
    from boses_mock.studies.model import read_schema, without_options

    simulation = _pending(call, "survey")
    if simulation.inputs.survey_schema is None:
        raise refuse("Upload a questionnaire first: the survey has no questions")
    bare = without_options(read_schema(simulation.inputs.survey_schema))
    if bare:
        raise refuse(f"multiple_choice without options: {', '.join(bare)}")
    with call.world.db.transaction():
        start(call, simulation)
    return reply(as_json(call, own(call)))


def _lines(paragraph: str, tables: list[list[list[str]]]) -> list[str]:
    """Return a paragraph, or where a table stood the rows of that."""
    from boses_mock.studies.reading.questionnaire_lines import PLACE

    if not paragraph.startswith(PLACE):
        return [paragraph]
    return ["\t".join(row) for row in tables[int(paragraph.removeprefix(PLACE))]]


async def upload_script(call: Call) -> Response:
    """Read an interview script; an interview by itself starts with it."""
    from boses_mock.studies.reading.questionnaire import interview_script

    simulation = own(call)
    if not is_active(simulation):
        simulation = _pending(call, "idi_ai", "idi_manual")
    paragraphs, tables = await _document(call)
    lines = [line for paragraph in paragraphs for line in _lines(paragraph, tables)]
    try:
        questions = interview_script("\n".join(lines))
    except ValueError as error:
        raise invalid(["body", "file"], str(error), None) from error
    inputs = replace(simulation.inputs, idi_script_text="\n".join(questions))
    with call.world.db.transaction():
        simulations.set_inputs(call.world.db, simulation.id, inputs)
        if inputs.simulation_type == "idi_ai":
            start(call, replace(simulation, inputs=inputs))
    return reply(as_json(call, own(call)))


async def set_conjoint_design(call: Call) -> Response:
    """Give a conjoint its attributes and levels, and start it."""
    from boses_mock.resources.simulations.bodies import ConjointDesign
    from boses_mock.studies import Design

    call.path_id("project_id")
    call.path_id("simulation_id")
    wanted = await call.json(ConjointDesign)
    simulation = _pending(call, "conjoint")
    try:
        design = Design.from_dict(wanted.model_dump())
    except ValueError as error:
        raise invalid(["body", "attributes"], str(error), None) from error
    inputs = replace(simulation.inputs, design=design.to_dict())
    with call.world.db.transaction():
        simulations.set_inputs(call.world.db, simulation.id, inputs)
        start(call, replace(simulation, inputs=inputs))
    return reply(as_json(call, own(call)))


_ONE = "/api/v1/projects/{project_id}/simulations/{simulation_id}"

OPERATIONS = [
    Operation("upload_survey", "POST", _ONE + "/survey", upload_survey),
    Operation("run_survey", "POST", _ONE + "/run", run_survey),
    Operation("upload_script", "POST", _ONE + "/script", upload_script),
    Operation("set_conjoint_design", "POST", _ONE + "/conjoint-design", set_conjoint_design),
]
