"""What ``/docs`` puts into its forms: ids of the default world that each operation can be tried on.

The contract's own examples name the founding project and group, and one id of everything else; yet
only a running study can be stopped, only a pending survey be run, and a world of one's own has ids
of its own. The page is therefore shown the contract with other examples of its parameters, as the
world stands when the page is opened. Where the world has nothing that fits, the example stays.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from boses_mock.kernel.errors import ApiError
from boses_mock.kernel.jobs import observe
from boses_mock.resources.simulations.lifecycle import is_active, seen
from boses_mock.store import (
    accounts,
    api_keys,
    briefings,
    groups,
    invites,
    personas,
    projects,
    sharing,
    simulations,
)
from boses_mock.store.simulations import Simulation
from boses_mock.web.auth import identify
from boses_mock.web.contract import resolved
from boses_mock.world.world import Caller, World

DEVELOPER = b"Bearer boses-dev-token"  # what the page sends
Values = dict[str, str]


def prefill(document: dict[str, Any], world: World) -> None:
    """Replace the examples of a contract's parameters by what the developer can reach in ``world``.

    In a world that does not know the developer's token, they stay.
    """
    now = world.clock.now()
    try:
        caller = identify(world, {b"authorization": DEVELOPER}, now)
    except ApiError:
        return
    found = _Found(world, caller, now)
    for item in document["paths"].values():
        shared = item.pop("parameters", [])
        for operation in item.values():
            _fill(document, operation, shared, found)


def _fill(
    document: dict[str, Any], operation: dict[str, Any], shared: list[Any], found: _Found
) -> None:
    name = operation["operationId"]
    parameters = [resolved(document, each) for each in [*shared, *operation.get("parameters", ())]]
    values = found.values(name, {each["name"] for each in parameters})
    operation["parameters"] = [
        {**each, "example": values[each["name"]]} if each["name"] in values else each
        for each in parameters
    ]
    content = operation.get("requestBody", {}).get("content", {})
    for example in content.get("application/json", {}).get("examples", {}).values():
        body = example["value"]
        body.update(
            {key: told for key, told in found.values(name, set(body)).items() if key in body}
        )


class _Found:
    """What there is in a world for a caller, looked for when it is first wanted."""

    def __init__(self, world: World, caller: Caller, now: int) -> None:
        self.db, self.caller, self.now = world.db, caller, now
        # Oldest first: a world begins with what its maker shows first.
        self.projects = list(reversed(projects.list_all(self.db, caller.company_id)))
        self.studies = [
            study
            for project in self.projects
            for study in reversed(simulations.list_all(self.db, project.id))
        ]

    def values(self, operation: str, names: set[str]) -> Values:
        """Return values for those parameters or fields that the world has some for."""
        if operation in _OTHERS:
            return next(_OTHERS[operation](self), {})
        if "simulation_id" in names:
            fits = _STUDIES.get(operation, _is_complete)
            return next((_path(study) for study in self.studies if fits(self, study)), {})
        if "briefing_id" in names and "persona_group_id" not in names:
            return next(_briefings(self), {})
        if "persona_id" in names and "group_id" in names:
            return next(_people(self), {})
        return {}

    def status(self, study: Simulation) -> str:
        return "active" if is_active(study) else seen(study, self.now).status


def _path(study: Simulation) -> Values:
    return {"project_id": study.project_id, "simulation_id": study.id}


def _is_complete(found: _Found, study: Simulation) -> bool:
    return found.status(study) == "complete"


def _is_running(found: _Found, study: Simulation) -> bool:
    return found.status(study) in ("pending", "running", "generating_report")


def _is_active(found: _Found, study: Simulation) -> bool:
    return is_active(study)


def _waits(kind: str) -> Callable[[_Found, Simulation], bool]:
    def fits(found: _Found, study: Simulation) -> bool:
        waiting = study.plan is None and found.status(study) == "pending"
        return waiting and study.inputs.simulation_type == kind

    return fits


def _has_questions(found: _Found, study: Simulation) -> bool:
    return _waits("survey")(found, study) and bool(study.inputs.survey_schema)


def _is_shared(found: _Found, study: Simulation) -> bool:
    return study.share_token is not None


def _is_rated(found: _Found, study: Simulation) -> bool:
    return sharing.rating(found.db, study.id, found.caller.user_id) is not None


def _is_predicted(found: _Found, study: Simulation) -> bool:
    return sharing.commitment(found.db, study.id) is not None


def _is_unpredicted(found: _Found, study: Simulation) -> bool:
    return not _is_predicted(found, study)


# What a study must be for an operation to succeed; for all others, complete.
_STUDIES: dict[str, Callable[[_Found, Simulation], bool]] = {
    "abort_simulation": _is_running,
    "upload_survey": _waits("survey"),
    "run_survey": _has_questions,
    "upload_script": _waits("idi_ai"),
    "set_conjoint_design": _waits("conjoint"),
    "list_messages": _is_active,
    "send_message": _is_active,
    "end_interview": _is_active,
    "unshare_simulation": _is_shared,
    "get_rating": _is_rated,
    "get_prediction_commitment": _is_predicted,
    "update_prediction_commitment": _is_predicted,
    "create_prediction_commitment": _is_unpredicted,
}


def _people(found: _Found) -> Iterator[Values]:
    for project in found.projects:
        for group in reversed(groups.list_all(found.db, project.id)):
            for who in personas.list_all(found.db, group.id, found.now):
                yield {"project_id": project.id, "group_id": group.id, "persona_id": who.id}


def _askable(found: _Found) -> Iterator[Values]:
    """Tell of groups that may be asked, each with its project."""
    for project in found.projects:
        for group in reversed(groups.list_all(found.db, project.id)):
            if group.plan and observe(group.plan, group.events, found.now).status == "complete":
                yield {"project_id": project.id, "persona_group_id": group.id}


def _briefings(found: _Found) -> Iterator[Values]:
    for project in found.projects:
        for briefing in reversed(briefings.list_all(found.db, project.id)):
            yield {"project_id": project.id, "briefing_id": briefing.id}


def _shared(found: _Found) -> Iterator[Values]:
    for study in found.studies:
        if study.share_token:
            yield {"share_token": study.share_token}


def _keys(found: _Found) -> Iterator[Values]:
    for key in api_keys.list_all(found.db, found.caller.company_id):
        yield {"key_id": key.id}


def _colleagues(found: _Found) -> Iterator[Values]:
    for user in accounts.members(found.db, found.caller.company_id):
        if user.id != found.caller.user_id and user.role != "owner":
            yield {"user_id": user.id}


def _team_invites(found: _Found) -> Iterator[Values]:
    return _pending(found, found.caller.company_id)


def _staff_invites(found: _Found) -> Iterator[Values]:
    return _pending(found, None)


def _pending(found: _Found, company_id: str | None) -> Iterator[Values]:
    for invite in invites.list_all(found.db, company_id):
        if invite.used_at is None and invite.expires_at > found.now:
            yield {"invite_id": invite.id, "token": invite.token}


# Where to look for what operations want that is no study, briefing or persona in a path.
_OTHERS: dict[str, Callable[[_Found], Iterator[Values]]] = {
    "create_simulation": _askable,
    "get_shared_simulation": _shared,
    "delete_api_key": _keys,
    "delete_team_member": _colleagues,
    "delete_team_invite": _team_invites,
    "get_team_invite": _team_invites,
    "accept_invite": _team_invites,
    "delete_staff_invite": _staff_invites,
    "get_invite": _staff_invites,
}
