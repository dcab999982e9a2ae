"""What a study waits for: a questionnaire, an interview script, a conjoint design."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar

from starlette.responses import Response

from boses_mock.extraction.blocks import DOCX, Block, Table, Unreadable
from boses_mock.faults.sources import misused_directive
from boses_mock.kernel.errors import ApiError, invalid
from boses_mock.kernel.steps import Steps
from boses_mock.kernel.study_limits import LONGEST_FILE
from boses_mock.resources.simulations.lifecycle import (
    as_json,
    as_started,
    begin,
    is_active,
    material_of,
    own,
    refuse,
    run,
    seen,
)
from boses_mock.store import simulations
from boses_mock.store.simulations import Simulation
from boses_mock.web.operation import Call, Operation
from boses_mock.web.responses import reply
from boses_mock.web.turns import load, made_from
from boses_mock.web.uploads import EMPTY, read_upload

LARGEST = 5 * 1_048_576
_MOST_LINES = 5_000  # many times what a hundred questions take, and parsed in a quarter of a second
T = TypeVar("T")


_CONJOINT = "This endpoint is only for conjoint simulations"
_QUESTIONNAIRE = "Survey upload only applies to survey simulations"
_NO_SURVEY = "Could not parse survey questions from the uploaded file"
_NO_SCRIPT = "Could not parse interview questions from the uploaded file"
_RUN = "Run endpoint is only for survey simulations"
_SCRIPT = "Script upload only applies to IDI simulations"


def _pending(call: Call, otherwise: str, *kinds: str) -> Simulation:
    """Return the path's study if it has not started; 422 ``otherwise`` if it is of other kinds."""
    simulation = own(call)
    if simulation.inputs.simulation_type not in kinds:
        raise refuse(otherwise)
    status = seen(simulation, call.now).status
    if status != "pending" or simulation.plan is not None:
        call.overlaps = status in ("pending", "running", "generating_report")
        raise refuse("Simulation is not in pending state")
    return simulation


async def _blocks(call: Call, look: Callable[[], Simulation]) -> list[Block]:
    """Return the paragraphs and the tables of the uploaded .txt or .docx, if ``look`` lets in."""
    from boses_mock.web.extraction import read_blocks

    async with read_upload(call, LARGEST) as upload:
        look()
        name, media_type = upload.name, upload.media_type
        if not name.lower().endswith((".txt", ".docx")):
            raise refuse("Only .txt, .docx files are supported")
        if media_type == EMPTY:
            return []
        if media_type not in (DOCX, "application/json") and not media_type.startswith("text/"):
            raise ApiError(415, f"{name!r} is neither .txt nor .docx")
        try:
            read_as = "text/plain" if media_type == "application/json" else media_type
            blocks = await read_blocks(call, upload.file, read_as)
        except Unreadable as error:
            raise invalid(["body", "file"], str(error), name) from error
    if _is_too_long(blocks):
        problem = f"Longer than {_MOST_LINES} lines or {LONGEST_FILE} characters"
        raise invalid(["body", "file"], problem, name)
    return blocks


def _is_too_long(blocks: list[Block]) -> bool:
    rows = (block if isinstance(block, list) else [[block]] for block in blocks)
    lines = [line for table in rows for row in table for cell in row for line in cell.split("\n")]
    return len(lines) > _MOST_LINES or sum(map(len, lines)) > LONGEST_FILE


def _schema_steps(blocks: list[Block]) -> Steps[dict[str, Any]]:
    """Find the questions of a questionnaire, those of its tables in the tables' places.

    Raises:
        ValueError: no question was found.
    """
    from boses_mock.studies.reading.surveys.questionnaire import (
        parse_document_steps,
        parse_text_steps,
    )
    from boses_mock.studies.reading.surveys.questionnaire_lines import PLACE

    tables: list[Table] = []
    paragraphs: list[str] = []
    for block in blocks:
        if isinstance(block, str):
            paragraphs.append(block)
        else:
            paragraphs.append(f"{PLACE}{len(tables)}")
            tables.append(block)
    if len(paragraphs) == 1 and not tables:
        return (yield from parse_text_steps(paragraphs[0]))
    return (yield from parse_document_steps(paragraphs, tables))


def _script_steps(blocks: list[Block]) -> Steps[list[str]]:
    """Find the questions of an interview script; raises as :func:`_schema_steps`."""
    from boses_mock.extraction.read import lines_of
    from boses_mock.studies.reading.surveys.questionnaire import interview_script_steps

    return interview_script_steps("\n".join(lines_of(blocks)))


async def _read(
    call: Call,
    look: Callable[[], Simulation],
    parse: Callable[[list[Block]], Steps[T]],
    otherwise: str,
) -> tuple[Simulation, T]:
    """Return the study that ``look`` allows and what ``parse`` finds in the uploaded file.

    Raises:
        ApiError: besides, 422 where nothing is found.
    """
    blocks = await _blocks(call, look)
    await load(call, "boses_mock.studies.reading.surveys.questionnaire")
    from boses_mock.studies.reading.surveys.questionnaire import NoQuestions

    try:
        return await made_from(call, look, lambda _: parse(blocks))
    except NoQuestions as error:
        raise refuse(otherwise) from error
    except ValueError as error:
        raise invalid(["body", "file"], str(error), None) from error


async def upload_survey(call: Call) -> Response:
    """Read a questionnaire into the study's survey_schema; it starts by ``/run``."""
    simulation, schema = await _read(
        call, lambda: _pending(call, _QUESTIONNAIRE, "survey"), _schema_steps, _NO_SURVEY
    )
    inputs = replace(simulation.inputs, survey_schema=schema)
    simulations.set_inputs(call.world.db, simulation.id, inputs)
    return reply(as_json(call, own(call)))


async def run_survey(call: Call) -> Response:
    """Start a survey whose questions are all there."""
    return await _started(call, lambda: _ready(call))


async def _started(call: Call, look: Callable[[], Simulation]) -> Response:
    """Start the study that ``look`` returns, with its inputs as they are to be from now on."""
    simulation, made = await run(call, lambda: material_of(call, look()))
    with call.world.db.transaction():
        simulations.set_inputs(call.world.db, simulation.id, simulation.inputs)
        begin(call, simulation, made)
    return reply(as_started(call, own(call)))


def _ready(call: Call) -> Simulation:
    """Return the path's survey if all its questions can be asked."""
    from boses_mock.studies.model import read_schema, without_options

    simulation = _pending(call, _RUN, "survey")
    if simulation.inputs.survey_schema is None:
        raise refuse("Survey questions not uploaded yet")
    bare = without_options(read_schema(simulation.inputs.survey_schema))
    if bare:
        raise refuse(
            f"Multiple choice question(s) {', '.join(bare)} have no options."
            " Please re-upload the survey or edit the questions."
        )
    return simulation


def _waiting_for_script(call: Call) -> Simulation:
    simulation = own(call)
    return simulation if is_active(simulation) else _pending(call, _SCRIPT, "idi_ai", "idi_manual")


async def upload_script(call: Call) -> Response:
    """Read an interview script; an interview by itself starts with it."""
    simulation, questions = await _read(
        call, lambda: _waiting_for_script(call), _script_steps, _NO_SCRIPT
    )
    script = "\n".join(questions)
    if problem := misused_directive(script):
        raise invalid(["body", "file"], problem, None)
    if simulation.inputs.simulation_type == "idi_ai":
        return await _started(call, lambda: _scripted(_waiting_for_script(call), script))
    simulations.set_inputs(call.world.db, simulation.id, _scripted(simulation, script).inputs)
    return reply(as_json(call, own(call)))


def _scripted(simulation: Simulation, script: str) -> Simulation:
    return replace(simulation, inputs=replace(simulation.inputs, idi_script_text=script))


async def set_conjoint_design(call: Call) -> Response:
    """Give a conjoint its attributes and levels, and start it."""
    from boses_mock.resources.simulations.bodies import ConjointDesign
    from boses_mock.studies.model import Design

    call.path_id("project_id")
    call.path_id("simulation_id")
    wanted = await call.json(ConjointDesign)
    _pending(call, _CONJOINT, "conjoint")
    if len(wanted.attributes) < 2:
        raise refuse("At least 2 attributes are required")
    if any(len(each.levels) < 2 for each in wanted.attributes):
        raise refuse("Each attribute must have at least 2 levels")
    try:
        design = Design.from_dict(wanted.model_dump()).to_dict()
    except ValueError as error:
        raise invalid(["body", "attributes"], str(error), None) from error

    def designed() -> Simulation:
        simulation = _pending(call, _CONJOINT, "conjoint")
        return replace(simulation, inputs=replace(simulation.inputs, design=design))

    return await _started(call, designed)


_ONE = "/api/v1/projects/{project_id}/simulations/{simulation_id}"

OPERATIONS = [
    Operation("upload_survey", "POST", _ONE + "/survey", upload_survey),
    Operation("run_survey", "POST", _ONE + "/run", run_survey),
    Operation("upload_script", "POST", _ONE + "/script", upload_script),
    Operation(
        "set_conjoint_design", "POST", _ONE + "/conjoint-design", set_conjoint_design, body=True
    ),
]
