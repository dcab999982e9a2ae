"""``/__admin/explain-prompt``: why the parser read what it read, and whom a group of it would hold.

The people shown are made as a group with those fields would make them, drawn with this world's
seed; nobody of them is kept.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from starlette.responses import Response

from boses_mock.resources.persona_groups.prompt import explained
from boses_mock.store import groups
from boses_mock.web.operation import Call, Operation
from boses_mock.web.responses import reply
from boses_mock.web.turns import beside, load, made_from

if TYPE_CHECKING:
    from boses_mock.personas.model import Persona


async def explain_prompt(call: Call) -> Response:
    """Tell which words gave which field, what was rejected and why, and who would be in it."""
    from boses_mock.admin.bodies import ExplainPrompt
    from boses_mock.prompts.spans import as_json

    wanted = await call.json(ExplainPrompt)
    explanation = await explained(call, wanted.prompt)
    told = as_json(explanation)
    if wanted.personas:
        people = await _sampled(call, explanation.fields, wanted.personas)
        told["personas"] = await beside(call, lambda: [_json(each) for each in people])
    return reply(told)


async def _sampled(call: Call, fields: Mapping[str, Any], count: int) -> tuple[Persona, ...]:
    """Return people of a group that has these fields."""
    await load(call, "boses_mock.personas", "boses_mock.personas.avatar", "python_avatars")
    await load(call, "faker.factory")
    from boses_mock import personas
    from boses_mock.personas.model import GroupDefinition

    known: dict[str, Any] = {name: fields.get(name) for name in groups.DEFINING}
    # A prompt that tells of nobody suggests no name; a group always has one.
    definition = GroupDefinition(**known | {"name": known["name"] or ""})
    markets, seed = call.world.fixtures.markets, call.world.seed
    _, people = await made_from(
        call,
        lambda: definition,
        lambda group: personas.generate_steps(markets, group, count, seed=seed, run=1),
    )
    return tuple(people)


def _json(who: Persona) -> dict[str, Any]:
    """Return somebody with their picture in the address itself, as there is none to ask for."""
    from boses_mock.personas.avatar import avatar_svg

    drawn = avatar_svg(who.full_name, gender=who.gender, age=who.age)
    picture = f"data:image/svg+xml;base64,{b64encode(drawn.encode()).decode()}"
    return {**who.to_dict(), "avatar_url": picture}


OPERATIONS = [
    Operation("admin_explain_prompt", "POST", "/__admin/explain-prompt", explain_prompt),
]
