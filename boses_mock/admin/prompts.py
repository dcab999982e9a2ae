"""``/__admin/explain-prompt``: why the parser read what it read."""

from __future__ import annotations

from starlette.responses import Response

from boses_mock.resources.persona_groups.prompt import explained
from boses_mock.web.operation import Call, Operation
from boses_mock.web.responses import reply


async def explain_prompt(call: Call) -> Response:
    """Tell which words gave which field, and what was rejected and why."""
    from boses_mock.prompts.spans import as_json
    from boses_mock.resources.persona_groups.bodies import ParsePrompt

    text = (await call.json(ParsePrompt)).prompt
    return reply(as_json(await explained(call, text)))


OPERATIONS = [
    Operation("admin_explain_prompt", "POST", "/__admin/explain-prompt", explain_prompt),
]
