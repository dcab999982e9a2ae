"""Where the published reference and the live service disagree: every difference, and only here.

The reference is the default. ``--wire live`` answers as the service itself has been seen to. What
differs in a body is put right when the answer leaves (:meth:`Wire.present`); what differs in
behaviour is an attribute named after the behaviour, so that a handler asks what to do and never
which wire it is on. ``openapi.live.yaml`` says the same to readers.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from boses_mock.kernel.errors import ApiError, problem

# Accounts, companies and the library tell times with a zone on both wires.
_ZONED = re.compile(r"/api/v1/(?:auth|settings|library|billing|admin)(?:/|$)")
_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z")
_SESSIONS = frozenset(["signup", "login", "refresh", "accept_invite"])
_GROUP_FIELDS = ("age_min", "age_max", "gender", "location", "occupation", "income_level")
_OPEN_PROMPT: dict[str, object] = {
    "name": "New persona group",
    "age_min": 18,
    "age_max": 45,
    "gender": "All",
    "location": None,
    "occupation": None,
    "income_level": None,
    "psychographic_notes": None,
    "persona_count": 5,
}


@dataclass(frozen=True, slots=True)
class Wire:
    """The reference's behaviour; see the subclass for the live service's.

    Attributes:
        any_group_values: gender and income level may be any string.
        required_of_groups: what a new group needs besides its name.
        abort: the status that an aborted study has from then on, and its error message.
        briefing_for_concept_test: a concept test without a briefing is refused.
        library_limit: how many a page of the library holds if the caller does not say.
        json_briefings: ``POST …/briefings`` takes JSON as well as a form.
    """

    any_group_values: bool = False
    required_of_groups: tuple[str, ...] = ()
    abort: tuple[str, str | None] = ("aborted", None)
    briefing_for_concept_test: bool = False
    library_limit: int = 20
    json_briefings: bool = True

    def check_new_group(self, sent: Mapping[str, Any]) -> None:
        """Refuse a group that lacks what this wire wants of it.

        Raises:
            ApiError: 422 naming every field that is missing.
        """
        lacking = [
            problem(["body", field], "Field required", None, "missing")
            for field in self.required_of_groups
            if sent.get(field) is None
        ]
        if lacking:
            raise ApiError(422, lacking)

    def progress(self, current: int, total: int, name: str | None, done: tuple[str, ...]) -> Any:
        """Return how far a generation is."""
        return f"Generating persona {current} of {total}: {name}"

    def failure(self, reason: str | None) -> tuple[Any, Any]:
        """Return the progress and the metadata of a generation that has failed."""
        return reason, None

    def refusal(self, error: ApiError) -> dict[str, object]:
        """Return the body of an error."""
        return {"detail": error.detail}

    def present(self, operation: str, path: str, content: Any) -> Any:
        """Return the body of an operation's answer; the very same object if nothing differs."""
        return content


@dataclass(frozen=True, slots=True)
class _Live(Wire):
    any_group_values: bool = True
    required_of_groups: tuple[str, ...] = _GROUP_FIELDS
    abort: tuple[str, str | None] = ("failed", "Aborted by user")
    briefing_for_concept_test: bool = True
    library_limit: int = 50
    json_briefings: bool = False

    def progress(self, current: int, total: int, name: str | None, done: tuple[str, ...]) -> Any:
        return {"current": current, "total": total, "current_name": name, "completed": list(done)}

    def failure(self, reason: str | None) -> tuple[Any, Any]:
        return None, None if reason is None else {"error": reason}

    def refusal(self, error: ApiError) -> dict[str, object]:
        # The service's rate limiter is a library with an error shape of its own.
        return {"error" if error.status == 429 else "detail": error.detail}

    def present(self, operation: str, path: str, content: Any) -> Any:
        if operation in _SESSIONS:
            return {"user": content["user"]}  # the tokens travel in the cookies alone
        if operation == "parse_prompt":
            return _OPEN_PROMPT | content
        return content if _ZONED.match(path) else _naive(content)


def _naive(content: Any) -> Any:
    if isinstance(content, dict):
        return {key: _naive(value) for key, value in content.items()}
    if isinstance(content, list):
        return [_naive(value) for value in content]
    if isinstance(content, str) and _INSTANT.fullmatch(content):
        return content[:-1]
    return content


WIRES: Mapping[str, Wire] = {"reference": Wire(), "live": _Live()}
