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

from boses_mock.kernel.errors import ApiError
from boses_mock.kernel.jobs import Observation

# Accounts, companies and the library tell times with a zone on both wires.
_ZONED = re.compile(r"/api/v1/(?:auth|settings|library|billing|admin)(?:/|$)")
_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z")
_SESSIONS = frozenset(["signup", "login", "refresh", "accept_invite"])
_PROJECTS = frozenset(["list_projects", "create_project", "get_project", "update_project"])
_PROJECT = ("id", "name", "description", "created_at", "updated_at")
_OPEN_PROMPT: dict[str, object] = {  # what the service's model chooses where a prompt says nothing
    "name": "New persona group",
    "age_min": 18,
    "age_max": 45,
    "gender": "All",
    "location": "Manila, Philippines",
    "occupation": "Office worker",
    "income_level": "Middle",
    "psychographic_notes": "",
    "persona_count": 5,
}


@dataclass(frozen=True, slots=True)
class Wire:
    """The reference's behaviour; see the subclass for the live service's.

    Attributes:
        any_group_values: gender and income level may be any string.
        whole_groups: a new group tells everything but its notes and its number.
        types_alone: bodies are checked for their types and for little else.
        signup_by_invite: whoever signs up has been invited.
        runs_add: a generation adds to a group's personas, and takes the place of none.
        keeps_results: what personas said in studies stays when they are deleted, without their id.
        abort: the status that an aborted study has from then on, and its error message.
        briefing_for_concept_test: a concept test without a briefing is refused.
        library_limit: how many a page of the library holds if the caller does not say.
        completes_by_success_alone: a study that has failed or was aborted tells no completed_at.
        filters_by_any_id: what there is not is found to have nothing, where a list is asked by it.
        one_library: the library is everybody's, and within reach there of all but lists and reads
            is whoever has been retired.
        unknown_project_of_rating: status and words where a rating's project is unknown.
        challenges: a 401 asks for a bearer token.
        tells_when_to_retry: a 429 of the rate limits carries ``Retry-After``.
        hides_cleared_cookies: cookies are HttpOnly when they are taken back, as when given.
        names_files_twice: a file's plain name is told in both of the forms that there are.
        type_of_nothing: what an answer without a body says that it is.
        cors_methods: what a page of another origin may ask for.
        takes_text_for_json: a body that is not said to be JSON is judged as the text it is.
        misses_parts: a body that is no form lacks the parts of one, and is of no wrong type.
        keeps_texts_as_files: a briefing that was written has a file, as if it had been uploaded.
        compares_felt_alone: only concept tests and focus groups have a direction that is compared,
            and these have it whatever they are of.
        json_briefings: ``POST …/briefings`` takes JSON as well as a form.
    """

    any_group_values: bool = False
    whole_groups: bool = False
    types_alone: bool = False
    signup_by_invite: bool = False
    runs_add: bool = False
    keeps_results: bool = False
    abort: tuple[str, str | None] = ("aborted", None)
    briefing_for_concept_test: bool = False
    library_limit: int = 20
    completes_by_success_alone: bool = False
    filters_by_any_id: bool = False
    one_library: bool = False
    unknown_project_of_rating: tuple[int, str] | None = None
    challenges: bool = True
    tells_when_to_retry: bool = True
    hides_cleared_cookies: bool = True
    names_files_twice: bool = True
    type_of_nothing: str | None = None
    cors_methods: tuple[str, ...] = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
    takes_text_for_json: bool = False
    misses_parts: bool = False
    keeps_texts_as_files: bool = True
    compares_felt_alone: bool = False
    json_briefings: bool = True

    def progress(self, seen: Observation) -> Any:
        """Return how far a generation is."""
        return f"Generating persona {seen.current} of {seen.total}: {seen.label}"

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
    whole_groups: bool = True
    types_alone: bool = True
    signup_by_invite: bool = True
    runs_add: bool = True
    keeps_results: bool = True
    abort: tuple[str, str | None] = ("failed", "Aborted by user")
    briefing_for_concept_test: bool = True
    library_limit: int = 50
    completes_by_success_alone: bool = True
    filters_by_any_id: bool = True
    one_library: bool = True
    unknown_project_of_rating: tuple[int, str] | None = (
        403,
        "Project not found or access denied.",
    )
    challenges: bool = False
    tells_when_to_retry: bool = False
    hides_cleared_cookies: bool = False
    names_files_twice: bool = False
    type_of_nothing: str | None = "application/json"
    cors_methods: tuple[str, ...] = ("GET", "POST", "PATCH", "DELETE", "OPTIONS")
    takes_text_for_json: bool = True
    misses_parts: bool = True
    keeps_texts_as_files: bool = False
    compares_felt_alone: bool = True
    json_briefings: bool = False

    def progress(self, seen: Observation) -> Any:
        return {
            "current": seen.current if seen.begun else 0,
            "total": seen.total,
            "current_name": seen.label if seen.begun else None,
            "completed": list(seen.completed),
        }

    def failure(self, reason: str | None) -> tuple[Any, Any]:
        return None, None if reason is None else {"error": reason}

    def refusal(self, error: ApiError) -> dict[str, object]:
        # The service's rate limiter is a library with an error shape of its own.
        return {"error" if error.status == 429 else "detail": error.detail}

    def present(self, operation: str, path: str, content: Any) -> Any:
        if operation in _SESSIONS:
            return {"user": content["user"]}  # the tokens travel in the cookies alone
        if operation == "parse_prompt":
            return _whole(content)
        if operation in _PROJECTS:
            return _naive(_project(content))
        return content if _ZONED.match(path) else _naive(content)


def _project(content: Any) -> Any:
    """Return a project, or each of a list, with the keys alone that the service tells."""
    if isinstance(content, list):
        return [_project(each) for each in content]
    return {key: content[key] for key in _PROJECT}


def _whole(parsed: Mapping[str, Any]) -> dict[str, Any]:
    """Return a parsed prompt with what it leaves open; its ages may have but one end."""
    whole: dict[str, Any] = {**_OPEN_PROMPT, **parsed}
    if "age_max" not in parsed:
        whole["age_max"] = max(whole["age_max"], min(whole["age_min"] + 15, 120))
    if "age_min" not in parsed:
        whole["age_min"] = min(whole["age_min"], max(whole["age_max"] - 5, 0))
    return whole


def _naive(content: Any) -> Any:
    if isinstance(content, dict):
        return {key: _naive(value) for key, value in content.items()}
    if isinstance(content, list):
        return [_naive(value) for value in content]
    if isinstance(content, str) and _INSTANT.fullmatch(content):
        return content[:-1]
    return content


WIRES: Mapping[str, Wire] = {"reference": Wire(), "live": _Live()}
