"""A client of tools, as an assistant has them: an API key, one call a tool, answers read strictly.

What one tool answers goes into the next as it is: the fields that are parsed out of a prompt make
the group, unchanged.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import httpx2
from pydantic import TypeAdapter

from tests.clients.answers import (
    OWN,
    SECTIONS,
    Convergence,
    Group,
    Message,
    Parsed,
    Persona,
    Project,
    Result,
    Study,
)

T = TypeVar("T")
_ENDED = ("complete", "failed")


class Tools:
    """The tools.

    Args:
        url: where the service is.
        key: an API key.
        pause: waits between two looks at what takes a while, so many seconds.
    """

    def __init__(self, url: str, key: str, pause: Callable[[float], None]) -> None:
        self._client = httpx2.Client(
            base_url=f"{url}/api/v1", headers={"X-API-Key": key}, timeout=20
        )
        self._pause = pause

    def close(self) -> None:
        self._client.close()

    def _ask(self, kind: type[T] | Any, method: str, path: str, **sent: Any) -> T:
        answer = self._client.request(method, path, **sent)
        if answer.is_error:
            raise RuntimeError(f"{method} {path}: {answer.status_code} {answer.text}")
        return TypeAdapter(kind).validate_json(answer.content)

    def create_project(self, name: str) -> Project:
        return self._ask(Project, "POST", "/projects", json={"name": name})

    def parse_prompt(self, project: str, prompt: str) -> Parsed:
        path = f"/projects/{project}/persona-groups/parse-prompt"
        return self._ask(Parsed, "POST", path, json={"prompt": prompt})

    def create_persona_group(self, project: str, parsed: Parsed) -> Group:
        path = f"/projects/{project}/persona-groups"
        return self._ask(Group, "POST", path, json=parsed.model_dump())

    def generate_personas(self, group: Group) -> list[Persona]:
        path = f"/projects/{group.project_id}/persona-groups/{group.id}"
        self._ask(dict[str, object], "POST", f"{path}/generate")
        while (now := self._ask(Group, "GET", path)).generation_status not in _ENDED:
            self._pause(2)
        if now.generation_status == "failed":
            raise RuntimeError(f"no personas: {now.generation_metadata}")
        return self._ask(list[Persona], "GET", f"{path}/personas")

    def add_briefing(self, project: str, title: str, content: str) -> str:
        path = f"/projects/{project}/briefings/from-text"
        sent = {"title": title, "content": content}
        return str(self._ask(dict[str, object], "POST", path, json=sent)["id"])

    def create_study(self, group: Group, kind: str, **more: Any) -> Study:
        sent = {"simulation_type": kind, "persona_group_ids": [group.id], **more}
        return self._ask(Study, "POST", f"/projects/{group.project_id}/simulations", json=sent)

    def study(self, study: Study) -> Study:
        return self._ask(Study, "GET", _path(study))

    def upload_questionnaire(self, study: Study, text: str) -> Study:
        files = {"file": ("questions.txt", text.encode(), "text/plain")}
        return self._ask(Study, "POST", f"{_path(study)}/survey", files=files)

    def run_survey(self, study: Study) -> Study:
        return self._ask(Study, "POST", f"{_path(study)}/run")

    def design_conjoint(self, study: Study, attributes: dict[str, list[str]]) -> Study:
        named = [{"name": name, "levels": levels} for name, levels in attributes.items()]
        sent = {"attributes": named, "n_tasks": 8}
        return self._ask(Study, "POST", f"{_path(study)}/conjoint-design", json=sent)

    def say(self, study: Study, content: str) -> Message:
        return self._ask(Message, "POST", f"{_path(study)}/messages", json={"content": content})

    def end(self, study: Study) -> Study:
        return self._ask(Study, "POST", f"{_path(study)}/end")

    def results(self, study: Study) -> list[Result]:
        """Wait for a study's end, and read each result as what its type says that it is."""
        while (now := self.study(study)).status not in _ENDED:
            self._pause(2)
        if now.status == "failed":
            raise RuntimeError(f"the study failed: {now.error_message}")
        found: list[Result] = self._ask(list[Result], "GET", f"{_path(study)}/results")
        for result in found:
            if own := OWN.get(result.result_type):
                own.model_validate(result.model_dump())
            else:
                SECTIONS[result.result_type].model_validate(result.report_sections)
        return found

    def convergence(self, group: Group) -> Convergence:
        path = f"/projects/{group.project_id}/simulations/convergence"
        return self._ask(Convergence, "GET", path, params={"persona_group_id": group.id})


def _path(study: Study) -> str:
    return f"/projects/{study.project_id}/simulations/{study.id}"
