"""What the query of a request to the control plane may hold."""

from __future__ import annotations

from boses_mock.kernel.errors import invalid
from boses_mock.kernel.schema import suggestion
from boses_mock.web.operation import Call


def only(call: Call, *known: str) -> None:
    """Refuse a query with other names than the known ones, as a misspelt one would do nothing.

    Raises:
        ApiError: 422 naming the parameter, and what is known.
    """
    for name, value in call.request.query_params.items():
        if name not in known:
            told = f"known are {', '.join(known)}" if known else "there are none"
            problem = f"No such parameter{suggestion(name, known)}; {told}"
            raise invalid(["query", name], problem, value)
