"""``/__admin/worlds``: worlds beside the default one, so that parallel tests never meet."""

from __future__ import annotations

from starlette.responses import Response

from boses_mock.kernel.clock import ClockSpec, iso
from boses_mock.kernel.document import DocumentError, DocumentErrors
from boses_mock.kernel.errors import invalid
from boses_mock.web.operation import Call, Operation
from boses_mock.web.responses import no_content, reply
from boses_mock.world.world import World


def _json(world: World) -> dict[str, object]:
    demo = world.template.world.demo
    token = demo.development_tokens[0] if demo else None
    own = f"{token}@{world.name}" if token and world.name != "default" else token
    return {
        "name": world.name,
        "seed": world.seed,
        "now": iso(world.clock.now()),
        "token": own,
    }


async def list_worlds(call: Call) -> Response:
    """List the worlds, the default one first."""
    return reply({"worlds": [_json(world) for world in call.worlds]})


async def create_world(call: Call) -> Response:
    """Make a world, and tell the token that leads to it."""
    from boses_mock.admin.bodies import WorldCreate

    wanted = await call.json(WorldCreate) if await call.body() else WorldCreate()
    clock = None if wanted.clock is None else _clock(wanted.clock)
    if wanted.scenario is not None:
        _check_scenario(call, wanted.scenario)
    made = await call.worlds.add(wanted.name, wanted.seed, wanted.fork, clock, wanted.world)
    if wanted.scenario is not None:
        made.begin_with_scenario(wanted.scenario)
    return reply(_json(made), 201)


def _clock(text: str) -> ClockSpec:
    try:
        return ClockSpec.parse(text)
    except ValueError as error:
        raise invalid(["body", "clock"], str(error), text) from error


def _check_scenario(call: Call, name: str) -> None:
    try:
        call.worlds.fixtures.scenario(name)
    except (DocumentError, DocumentErrors) as error:
        raise invalid(["body", "scenario"], str(error), name) from error


async def delete_world(call: Call) -> Response:
    """Forget a world and all that is in it."""
    call.worlds.remove(call.request.path_params["world"])
    call.worlds.spare.grows()
    return no_content()


OPERATIONS = [
    Operation("admin_list_worlds", "GET", "/__admin/worlds", list_worlds),
    Operation("admin_create_world", "POST", "/__admin/worlds", create_world),
    Operation("admin_delete_world", "DELETE", "/__admin/worlds/{world}", delete_world),
]
