"""What a seed world's file tells of the past, in the order in which it happened.

A deed is one call of the API at one moment. Where the file leaves a moment open it is chosen here:
a group's run begins two minutes after the group, what is under way began so long ago that it is
as far as it is said to be, and what is done with a finished study begins ten minutes after it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from boses_mock.faults.model import GenerationEffect
from boses_mock.kernel.clock import DAY, MINUTE, SECOND
from boses_mock.world.seed import SeedCompany, SeedGroup, SeedProject, SeedWorld, instant

Data = Mapping[str, Any]
_LONG = 30 * MINUTE  # what a run takes that is to be seen under way
_RECENT = 30 * MINUTE  # how long ago what is complete began at the latest
_STUCK = 3 * MINUTE  # how long ago what stalls began: a study is given up after twenty
_AFTER = 10 * MINUTE  # from a study's start to what is done with its results


@dataclass(frozen=True, slots=True)
class Known:
    """Stands in a body for the id that an earlier deed's answer bore."""

    key: str


@dataclass(frozen=True, slots=True)
class Deed:
    """One call.

    Attributes:
        by: the email of who makes it.
        place: what in the file it tells of, for who must hear that it cannot be done.
        path: the path, in which ``{key}`` stands for an id as :class:`Known` does in a body.
        body: its JSON; with ``file`` the form's text fields.
        effect: what becomes of the run that it starts.
        keeps: the key under which the answer's id is known from then on; of a list, the key with
            each one's number behind it, from 1.
    """

    at: int
    by: str
    place: str
    method: str
    path: str
    body: Any = None
    file: Path | None = None
    effect: GenerationEffect | None = None
    keeps: str | None = None


def deeds(world: SeedWorld) -> list[Deed]:
    """Return all that happened, in order."""
    found = [deed for company in world.companies for deed in _company(world, company)]
    return sorted(found, key=lambda deed: deed.at)  # in the file's order where times are equal


def _company(world: SeedWorld, company: SeedCompany) -> Iterator[Deed]:
    if not company.users:
        return
    first, settings = company.users[0].email, "/api/v1/settings"
    for user in company.users:
        for key in user.api_keys:
            at = instant(key.get("created"), world.start, user.created)
            days = key.get("expires_in_days")
            body = {"name": key["name"], "expires_at": days and _text(at + days * DAY)}
            place = f"API key {key['name']!r}"
            yield Deed(at, user.email, place, "POST", f"{settings}/api-keys", body)
    for invite in company.invites:
        at = instant(invite.get("created"), world.start, world.start)
        body = {"email": invite["email"], "role": invite.get("role") or "member"}
        place = f"invite of {invite['email']}"
        path = f"{settings}/team/invite"
        yield Deed(at, _doer(invite, first), place, "POST", path, body)
    for project in company.projects:
        for group in project.persona_groups:
            yield from _generation(world, project, group, first)
        for briefing in project.briefings:
            yield _briefing(world, project, briefing, first)
        for number, study in enumerate(project.studies, 1):
            yield from _Study(world, project, study, number, first).deeds()


def _text(at: int) -> str:
    return datetime.fromtimestamp(at // SECOND, UTC).isoformat()


def _doer(done: Data, otherwise: str) -> str:
    return str(done.get("by") or otherwise).lower()


def _under_way(told: str) -> tuple[int, GenerationEffect]:
    """Return how long ago a run began that is "… at 40 %", and what becomes of it."""
    share = int(re.sub(r"\D", "", told)) / 100
    return round(_LONG * share), GenerationEffect(seconds=_LONG / SECOND)


def _generation(
    world: SeedWorld, project: SeedProject, seeded: SeedGroup, by: str
) -> Iterator[Deed]:
    """Tell of a group's run, unless it is pending."""
    group, told = seeded.group, seeded.generation
    began = seeded.generated
    if began is None:
        began = min(group.created_at + 2 * MINUTE, world.start - 2 * _RECENT)
    effect = None
    if told.startswith("generating"):
        ago, effect = _under_way(told)
        began = world.start - ago
    elif told.startswith("failed"):
        effect = GenerationEffect(fail_at=int(told.rpartition(" ")[2]))
    elif told == "stalled":
        effect = GenerationEffect(stall=True)
    if told != "pending":
        path = f"/api/v1/projects/{project.id}/persona-groups/{group.id}/generate"
        yield Deed(began, by, f"group {group.name!r}", "POST", path, effect=effect)


def _briefing(world: SeedWorld, project: SeedProject, told: Data, first: str) -> Deed:
    title, path = told["title"], f"/api/v1/projects/{project.id}/briefings"
    deed = Deed(
        instant(told.get("created"), world.start, project.created),
        _doer(told, first),
        f"briefing {title!r}",
        "POST",
        path,
        {"title": title, "description": told.get("description")},
        keeps=_briefing_key(project, title),
    )
    if told.get("file"):
        return replace(deed, file=world.directory / told["file"])
    return replace(deed, path=f"{path}/from-text", body={**deed.body, "content": told["text"]})


def _briefing_key(project: SeedProject, title: str) -> str:
    return f"{project.id} briefing {title}"


class _Study:
    """One study of a project, from its making to what was done with it."""

    def __init__(
        self, world: SeedWorld, project: SeedProject, told: Data, number: int, first: str
    ) -> None:
        self._world, self._project, self._told, self._first = world, project, told, first
        self._kind: str = told["type"]
        usual = "active" if self._kind == "idi_manual" else "complete"
        self._state: str = told.get("state") or usual
        self._key = f"{project.id} study {number}"
        self._place = f"study {number} of {project.name!r}"
        self._all = f"/api/v1/projects/{project.id}/simulations"
        self._one = f"{self._all}/{{{self._key}}}"
        self._effect: GenerationEffect | None = None
        made = instant(told.get("created"), world.start, world.start - _RECENT)
        if self._state.startswith("running"):
            ago, self._effect = _under_way(self._state)
            made = world.start - ago
        elif self._state == "stalled":
            self._effect, made = GenerationEffect(stall=True), world.start - _STUCK
        elif self._state == "failed":
            self._effect = GenerationEffect(fail=True)
        elif self._state == "aborted":
            self._effect = GenerationEffect(seconds=_LONG / SECOND)
        self._made = made

    def _deed(self, after: int, method: str, path: str, body: Any = None, **more: Any) -> Deed:
        """Return what was done ``after`` the study was made, but not in what is to come."""
        at = min(self._made + after, self._world.start)
        by = _doer(more.pop("told", self._told), self._first)
        return Deed(at, by, self._place, method, path, body, effect=self._effect, **more)

    def deeds(self) -> Iterator[Deed]:
        """Tell of it in order."""
        yield from self._making()
        if self._kind == "idi_manual":
            yield from self._conversation()
        if self._state == "aborted":
            yield self._deed(MINUTE, "POST", f"{self._one}/abort")
        yield from self._trust()

    def _groups(self) -> list[str]:
        by_name = {each.group.name: each.group.id for each in self._project.persona_groups}
        return [by_name[name] for name in self._told["groups"]]

    def _making(self) -> Iterator[Deed]:
        told, groups = self._told, self._groups()
        titles = told.get("briefings") or ()
        body = {
            "simulation_type": self._kind,
            "persona_group_ids": groups,
            "briefing_ids": [Known(_briefing_key(self._project, title)) for title in titles],
            "prompt_question": told.get("question"),
            "idi_script_text": told.get("script"),
            "survey_schema": told.get("survey"),
        }
        if self._kind == "idi_manual":
            people = f"{self._key} person "
            path = f"/api/v1/projects/{self._project.id}/persona-groups/{groups[0]}/personas"
            yield self._deed(0, "GET", path, keeps=people)
            body["idi_persona_id"] = Known(f"{people}{told.get('interviewee') or 1}")
        yield self._deed(0, "POST", self._all, body, keeps=self._key)
        if self._state == "pending":
            return
        if self._kind == "survey":
            yield self._deed(0, "POST", f"{self._one}/run")
        elif self._kind == "conjoint":
            yield self._deed(0, "POST", f"{self._one}/conjoint-design", told.get("design") or {})

    def _conversation(self) -> Iterator[Deed]:
        said = self._told.get("messages") or ()
        for number, text in enumerate(said, 1):
            pause = min(number * MINUTE, _AFTER - MINUTE)
            yield self._deed(pause, "POST", f"{self._one}/messages", {"content": text})
        if self._state == "complete":
            yield self._deed(_AFTER - MINUTE, "POST", f"{self._one}/end")

    def _trust(self) -> Iterator[Deed]:
        told, commitment = self._told, self._told.get("commitment")
        if commitment:
            body = {
                "kpi_description": commitment["kpi"],
                "outcome_due_date": self._day(commitment["due"]),
                "predicted_sentiment": commitment.get("sentiment"),
                "predicted_themes": commitment.get("themes"),
            }
            yield self._deed(_AFTER, "POST", f"{self._one}/prediction-commitment", body)
        if told.get("share"):
            yield self._deed(2 * _AFTER, "POST", f"{self._one}/share")
        if told.get("reliability"):
            path = f"{self._one}/reliability-check"
            yield self._deed(_AFTER, "POST", path, {"n_runs": told["reliability"]})
        for rating in told.get("ratings") or ():
            body = {"rating": rating["rating"], "feedback": rating.get("feedback")}
            yield self._deed(2 * _AFTER, "POST", f"{self._one}/rating", body, told=rating)
        if commitment and commitment.get("outcome"):
            body = {
                "actual_outcome_description": commitment["outcome"],
                "directional_match": commitment.get("match"),
                "notes": commitment.get("notes"),
            }
            yield self._deed(14 * DAY, "PATCH", f"{self._one}/prediction-commitment", body)

    def _day(self, due: str) -> str:
        return _text(self._world.start + int(due.removesuffix("d")) * DAY)[:10]
