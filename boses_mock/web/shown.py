"""Which states of jobs an answer tells its client: taken where the answer is made, each time.

An operation that tells none costs one look-up.
"""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from boses_mock.web.responses import Reply
from boses_mock.world.coverage import STATES, State

_STUDIES = (
    "list_simulations",
    "create_simulation",
    "get_simulation",
    "abort_simulation",
    "upload_survey",
    "run_survey",
    "upload_script",
    "set_conjoint_design",
    "end_interview",
    "share_simulation",
    "unshare_simulation",
    "get_shared_simulation",
)
_GROUP, _STUDY = ("generation", "generation_status"), ("", "status")
_CHECK = ("reliability_check", "status")
# By operation: the job, "" where its kind stands in the answer, and where its state stands.
TELLING: dict[str, tuple[str, str]] = {
    "list_persona_groups": _GROUP,
    "create_persona_group": _GROUP,
    "get_persona_group": _GROUP,
    "update_persona_group": _GROUP,
    "generate_personas": ("generation", "status"),
    **dict.fromkeys(_STUDIES, _STUDY),
    "start_reliability_check": _CHECK,
    "get_reliability_check": _CHECK,
    "refresh_ethnography": ("ethnography_refresh", "status"),
}
_ALONE = {(job, state): ((job, state),) for job, states in STATES.items() for state in states}


def shown(operation: str, response: Response) -> tuple[State, ...]:
    """Return the kinds of job and their states that an answer to ``operation`` tells, each once.

    What is no state of a job is none here either.
    """
    told = TELLING.get(operation)
    if told is None or not isinstance(response, Reply):
        return ()
    content = response.content
    if isinstance(content, list):
        return tuple({state: None for each in content for state in _one(told, each)})
    return _one(told, content)


def _one(told: tuple[str, str], content: Any) -> tuple[State, ...]:
    job, place = told
    if not isinstance(content, dict):  # as a rule's own answer may be
        return ()
    state, kind = content.get(place), job or content.get("simulation_type")
    if isinstance(state, str) and isinstance(kind, str):
        return _ALONE.get((kind, state), ())
    return ()
