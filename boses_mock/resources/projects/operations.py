"""Projects."""

from __future__ import annotations

from starlette.responses import Response

from boses_mock.kernel.clock import iso
from boses_mock.kernel.errors import not_found
from boses_mock.kernel.rng import uuid
from boses_mock.store import projects
from boses_mock.store.changes import update
from boses_mock.store.projects import Project
from boses_mock.web.operation import Call, Operation
from boses_mock.web.responses import no_content, reply


def _json(project: Project) -> dict[str, object]:
    return {
        "id": project.id,
        "name": project.name,
        "description": project.description,
        "company_id": project.company_id,
        "created_at": iso(project.created_at),
        "updated_at": iso(project.updated_at),
        "simulation_count": project.simulation_count,
        "persona_group_count": project.group_count,
    }


def _own(call: Call) -> Project:
    project = projects.get(call.world.db, call.caller.company_id, call.path_id("project_id"))
    if project is None:
        raise not_found("Project")
    return project


async def list_projects(call: Call) -> Response:
    """List the company's projects."""
    found = projects.list_all(call.world.db, call.caller.company_id)
    return reply([_json(project) for project in found])


async def create_project(call: Call) -> Response:
    """Make a project."""
    from boses_mock.resources.projects.bodies import ProjectCreate

    wanted = await call.json(ProjectCreate)
    world, company_id = call.world, call.caller.company_id
    with world.db.transaction():
        number = call.ordinal(company_id, "project")
        project = Project(
            id=uuid(world.seed, "project", company_id, number),
            company_id=company_id,
            name=wanted.name,
            description=wanted.description,
            created_at=call.now,
            updated_at=call.now,
        )
        projects.add(world.db, project)
        call.arrange("projects", project.id)
    return reply(_json(project), 201)


async def get_project(call: Call) -> Response:
    """Return one project."""
    return reply(_json(_own(call)))


async def update_project(call: Call) -> Response:
    """Change a project."""
    from boses_mock.resources.projects.bodies import ProjectUpdate

    project_id = call.path_id("project_id")
    changes = (await call.json(ProjectUpdate)).model_dump(exclude_unset=True)
    _own(call)
    if changes:
        update(call.world.db, "projects", project_id, {**changes, "updated_at": call.now})
    return reply(_json(_own(call)))


async def delete_project(call: Call) -> Response:
    """Delete a project and all that hangs from it."""
    if not projects.delete(call.world.db, call.caller.company_id, call.path_id("project_id")):
        raise not_found("Project")
    return no_content()


_ALL = "/api/v1/projects"
_ONE = "/api/v1/projects/{project_id}"

OPERATIONS = [
    Operation("list_projects", "GET", _ALL, list_projects),
    Operation("create_project", "POST", _ALL, create_project, body=True),
    Operation("get_project", "GET", _ONE, get_project),
    Operation("update_project", "PATCH", _ONE, update_project, body=True),
    Operation("delete_project", "DELETE", _ONE, delete_project),
]
