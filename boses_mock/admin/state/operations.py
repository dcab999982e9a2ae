"""A world's state: its hash, and snapshots to go back to.

The hash is of all that clients can see: the tables, and how far each job is. It changes when a
client would see something else, be it by a request or by the clock, and not otherwise.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from starlette.responses import Response

from boses_mock.admin.jobs.model import found_steps
from boses_mock.admin.query import only
from boses_mock.kernel.clock import iso
from boses_mock.kernel.errors import ApiError, invalid
from boses_mock.kernel.steps import Steps
from boses_mock.store.db import SCHEMA_VERSION, StoreError
from boses_mock.web.operation import Call, Operation
from boses_mock.web.responses import no_content, reply
from boses_mock.web.turns import made_from
from boses_mock.world.snapshots import Snapshot
from boses_mock.world.worlds import snapshot_of


def _hash_steps(call: Call) -> Steps[str]:
    told = hashlib.sha256()
    for line in (yield from call.world.db.content_steps()):
        told.update(line + b"\n")
    for job in (yield from found_steps(call.world)):
        told.update(repr((job.id, job.at(call.now), job.is_held)).encode())
        yield
    return told.hexdigest()


async def get_state(call: Call) -> Response:
    """Tell the hash of all that clients can see."""
    only(call)
    _, told = await made_from(call, lambda: call.world.db.changes, lambda _: _hash_steps(call))
    return reply(
        {
            "world": call.world.name,
            "version": SCHEMA_VERSION,
            "now": iso(call.now),
            "hash": told,
        }
    )


def _json(snapshot: Snapshot) -> dict[str, object]:
    return {"name": snapshot.name, "at": iso(snapshot.at)}


async def list_snapshots(call: Call) -> Response:
    """List the world's snapshots, oldest first."""
    return reply({"snapshots": [_json(each) for each in call.world.snapshots.values()]})


async def keep_snapshot(call: Call) -> Response:
    """Keep the world as it is."""
    from boses_mock.admin.state.bodies import SnapshotName

    name = (await call.json(SnapshotName)).name
    return reply(_json(await call.worlds.keep_snapshot(call.world, name)), 201)


async def restore_snapshot(call: Call) -> Response:
    """Let the world be what it was."""
    name = call.request.path_params["name"]
    restored = await call.worlds.restore_snapshot(call.world, name)
    call.worlds.spare.grows()
    return reply(_json(restored))


async def delete_snapshot(call: Call) -> Response:
    """Forget a snapshot."""
    name = call.request.path_params["name"]
    snapshot_of(call.world, name)
    call.world.snapshots.pop(name).db.close()
    call.worlds.spare.grows()
    return no_content()


async def export_world(call: Call) -> Response:
    """Write the world to a directory of the machine that the server runs on."""
    from boses_mock.admin.state.bodies import ExportCommand

    command = await call.json(ExportCommand) if await call.body() else ExportCommand()
    usual = call.worlds.settings.export_on_exit
    if command.directory is None and usual is None:
        raise invalid(["body", "directory"], "Field required, without --export-on-exit", None)
    directory = Path(command.directory) if command.directory else usual
    assert directory is not None  # noqa: S101  refused above
    if "\0" in str(directory) or not directory.name:
        problem = "Input should be the path of a directory"
        raise invalid(["body", "directory"], problem, command.directory)
    try:
        await call.worlds.export(call.world, directory.absolute())
    except StoreError as error:
        raise ApiError(409, str(error)) from error
    return reply({"directory": str(directory.absolute()), "version": SCHEMA_VERSION})


_ALL = "/__admin/snapshots"

OPERATIONS = [
    Operation("admin_get_state", "GET", "/__admin/state", get_state),
    Operation("admin_export", "POST", "/__admin/export", export_world),
    Operation("admin_list_snapshots", "GET", _ALL, list_snapshots),
    Operation("admin_keep_snapshot", "POST", _ALL, keep_snapshot),
    Operation("admin_restore_snapshot", "POST", _ALL + "/{name}/restore", restore_snapshot),
    Operation("admin_delete_snapshot", "DELETE", _ALL + "/{name}", delete_snapshot),
]
