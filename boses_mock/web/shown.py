"""Which states of jobs an answer tells its client: taken where the answer is made, each time.

An operation that tells none costs one look-up.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from starlette.responses import Response

from boses_mock.web.responses import Reply
from boses_mock.world.coverage import State


def _group(content: dict[str, Any]) -> tuple[object, object]:
    return "generation", content.get("generation_status")


def _study(content: dict[str, Any]) -> tuple[object, object]:
    return content.get("simulation_type"), content.get("status")


def _check(content: dict[str, Any]) -> tuple[object, object]:
    return "reliability_check", content.get("status")


_TELLING: dict[str, Callable[[dict[str, Any]], tuple[object, object]]] = {
    "list_persona_groups": _group,
    "create_persona_group": _group,
    "get_persona_group": _group,
    "update_persona_group": _group,
    "generate_personas": lambda content: ("generation", content.get("status")),
    **dict.fromkeys(
        (
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
        ),
        _study,
    ),
    "start_reliability_check": _check,
    "get_reliability_check": _check,
    "refresh_ethnography": lambda content: ("ethnography_refresh", content.get("status")),
}


def shown(operation: str, response: Response) -> tuple[State, ...]:
    """Return the kinds of job and their states that an answer to ``operation`` tells, each once.

    An answer that a rule puts in place of the operation's own may say anything, and so tell none.
    """
    state = _TELLING.get(operation)
    if state is None or not isinstance(response, Reply):
        return ()
    content = response.content
    each = content if isinstance(content, list) else [content]
    told = (state(one) for one in each if isinstance(one, dict))
    return tuple(dict.fromkeys((str(job), str(name)) for job, name in told if job and name))
