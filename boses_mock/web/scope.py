"""What a path names of the caller's own. Another company's reads like what does not exist: 404."""

from __future__ import annotations

from boses_mock.kernel.errors import not_found
from boses_mock.store import groups, projects
from boses_mock.store.groups import Group
from boses_mock.web.operation import Call


def project_of(call: Call) -> str:
    """Return the id of the path's project; 404 unless it is the caller's."""
    project_id = call.path_id("project_id")
    if not projects.exists(call.world.db, call.caller.company_id, project_id):
        raise not_found("Project")
    return project_id


def group_of(call: Call) -> Group:
    """Return the path's persona group; 404 unless it is in the path's project, and that theirs."""
    project_id, group_id = call.path_id("project_id"), call.path_id("group_id")
    group = groups.get(call.world.db, call.caller.company_id, project_id, group_id)
    if group is None:
        project_of(call)
        raise not_found("Persona group")
    return group
