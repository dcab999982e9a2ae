"""The reading of a prompt while others are answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from boses_mock.web.operation import Call
from boses_mock.web.turns import beside, load

if TYPE_CHECKING:
    from boses_mock.prompts import Explanation

_QUICKLY_READ = 2_000  # characters, in some 5 ms; more is read beside the loop


async def explained(call: Call, text: str) -> Explanation:
    """Return what a prompt says of an audience, with the evidence."""
    await load(call, "boses_mock.prompts.resolve")
    from boses_mock import prompts

    if len(text) <= _QUICKLY_READ:
        return prompts.explain(text)
    return await beside(call, lambda: prompts.explain(text))
