"""What is done with a finished study: shown to others, rated, held against what happened."""

from __future__ import annotations

from starlette.responses import Response

from boses_mock.kernel.clock import iso
from boses_mock.kernel.errors import ApiError
from boses_mock.kernel.rng import secret, uuid
from boses_mock.resources.simulations.lifecycle import as_json, own, refuse, result_json, seen
from boses_mock.store import projects, sharing, simulations
from boses_mock.store.sharing import Commitment, Rating
from boses_mock.store.simulations import Simulation
from boses_mock.web.operation import Call, Operation
from boses_mock.web.responses import reply
from boses_mock.web.scope import project_of

_SHARING = "Only completed simulations can be shared"
_UNSHARED = "Share link not found or has been revoked"


def _complete(call: Call, simulation: Simulation, otherwise: str) -> Simulation:
    if seen(simulation, call.now).status != "complete":
        raise refuse(otherwise)
    return simulation


async def share_simulation(call: Call) -> Response:
    """Open a study to whoever has its token; one that is shared keeps the token it has."""
    simulation, world = _complete(call, own(call), _SHARING), call.world
    if simulation.share_token is None:
        with world.db.transaction():
            number = call.ordinal(simulation.id, "share")
            token = secret(world.seed, "share", simulation.id, number)[:32]
            sharing.set_token(world.db, simulation.id, token)
    return reply(as_json(call, own(call)))


async def unshare_simulation(call: Call) -> Response:
    """Close a study again; its token is dead for good."""
    simulation = _complete(call, own(call), _SHARING)
    sharing.set_token(call.world.db, simulation.id, None)
    return reply(as_json(call, own(call)))


async def get_shared_simulation(call: Call) -> Response:
    """Return a shared study with its results; nobody needs to sign in."""
    db = call.world.db
    found = sharing.by_token(db, call.request.path_params["share_token"])
    if found is None:
        raise ApiError(404, _UNSHARED)
    company_id, project_id, simulation_id, project_name = found
    simulation = simulations.get(db, company_id, project_id, simulation_id)
    if simulation is None:
        raise ApiError(404, _UNSHARED)
    told = [result_json(simulation_id, row) for row in simulations.results(db, simulation_id)]
    return reply({**as_json(call, simulation), "project_name": project_name, "results": told})


def _rating_json(rating: Rating) -> dict[str, object]:
    return {
        "id": rating.id,
        "rating": rating.rating,
        "feedback": rating.feedback,
        "created_at": iso(rating.created_at),
    }


def _rated(call: Call) -> Simulation:
    """Return the path's study, for those operations that have words of their own for none."""
    call.path_id("simulation_id")
    unknown = call.world.wire.unknown_project_of_rating
    project_id, db = call.path_id("project_id"), call.world.db
    if unknown and not projects.exists(db, call.caller.company_id, project_id):
        raise ApiError(*unknown)
    project_of(call)
    found = simulations.get(db, call.caller.company_id, project_id, call.path_id("simulation_id"))
    if found is None:
        raise ApiError(404, "Simulation not found.")
    return found


async def get_rating(call: Call) -> Response:
    """Return what the caller thinks of a study."""
    rating = sharing.rating(call.world.db, _rated(call).id, call.caller.user_id)
    if rating is None:
        raise ApiError(404, "No rating found.")
    return reply(_rating_json(rating))


async def rate_simulation(call: Call) -> Response:
    """Rate a study; a second time changes the first."""
    from boses_mock.resources.simulations.bodies import RatingCreate

    call.path_id("project_id")
    given = await call.json(RatingCreate)
    simulation = _complete(call, _rated(call), "Can only rate completed simulations.")
    world, user_id = call.world, call.caller.user_id
    rating_id = uuid(world.seed, "rating", simulation.id, user_id)
    made = Rating(rating_id, given.rating, given.feedback, call.now)
    sharing.rate(world.db, simulation.id, user_id, made)
    return reply(_rating_json(sharing.rating(world.db, simulation.id, user_id) or made))


def _commitment_json(made: Commitment, project_id: str) -> dict[str, object]:
    return {
        "id": made.id,
        "simulation_id": made.simulation_id,
        "project_id": project_id,
        **made.content,
        "created_at": iso(made.created_at),
        "updated_at": iso(made.updated_at),
    }


async def get_prediction_commitment(call: Call) -> Response:
    """Return what is expected of a study; null where nothing is."""
    simulation = own(call)
    made = sharing.commitment(call.world.db, simulation.id)
    return reply(None if made is None else _commitment_json(made, simulation.project_id))


async def create_prediction_commitment(call: Call) -> Response:
    """Say what is expected, before it is known."""
    from boses_mock.resources.simulations.bodies import CommitmentCreate

    call.path_id("project_id")
    wanted = await call.json(CommitmentCreate)
    simulation, world = own(call), call.world
    if sharing.commitment(world.db, simulation.id):
        raise ApiError(409, "Commitment already exists for this simulation")
    content = {
        "created_by_user_id": call.caller.user_id,
        **wanted.model_dump(),
        "status": "pending",
        "actual_outcome_description": None,
        "directional_match": None,
        "notes": None,
    }
    made = Commitment(
        uuid(world.seed, "commitment", simulation.id), simulation.id, content, call.now, call.now
    )
    sharing.commit(world.db, made)
    return reply(_commitment_json(made, simulation.project_id), 201)


async def update_prediction_commitment(call: Call) -> Response:
    """Say what happened; with an outcome the commitment is received."""
    from boses_mock.resources.simulations.bodies import CommitmentUpdate

    call.path_id("project_id")
    changes = (await call.json(CommitmentUpdate)).model_dump(exclude_unset=True)
    simulation = own(call)
    known = sharing.commitment(call.world.db, simulation.id)
    if known is None:
        raise ApiError(404, "No commitment found for this simulation")
    content = {**known.content, **changes}
    has_outcome = (content["actual_outcome_description"] or "").strip()
    content["status"] = "received" if has_outcome else "pending"
    made = Commitment(known.id, known.simulation_id, content, known.created_at, call.now)
    sharing.commit(call.world.db, made)
    return reply(_commitment_json(made, simulation.project_id))


_ONE = "/api/v1/projects/{project_id}/simulations/{simulation_id}"
_PREDICTION = _ONE + "/prediction-commitment"

OPERATIONS = [
    Operation("share_simulation", "POST", _ONE + "/share", share_simulation),
    Operation("unshare_simulation", "DELETE", _ONE + "/share", unshare_simulation),
    Operation(
        "get_shared_simulation",
        "GET",
        "/api/v1/share/{share_token}",
        get_shared_simulation,
        public=True,
    ),
    Operation("get_rating", "GET", _ONE + "/rating", get_rating),
    Operation("rate_simulation", "POST", _ONE + "/rating", rate_simulation, body=True),
    Operation("get_prediction_commitment", "GET", _PREDICTION, get_prediction_commitment),
    Operation(
        "create_prediction_commitment", "POST", _PREDICTION, create_prediction_commitment, body=True
    ),
    Operation(
        "update_prediction_commitment",
        "PATCH",
        _PREDICTION,
        update_prediction_commitment,
        body=True,
    ),
]
