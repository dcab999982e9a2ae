"""Studies: what each was asked with, its timeline, its results, messages and checks."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from boses_mock.kernel.steering import Event
from boses_mock.store.db import Database, Row


@dataclass(frozen=True, slots=True)
class Inputs:
    """What a study is asked with; the keys are the API's."""

    simulation_type: str
    persona_group_ids: tuple[str, ...]
    briefing_ids: tuple[str, ...] = ()
    prompt_question: str | None = None
    idi_script_text: str | None = None
    idi_persona_id: str | None = None
    survey_schema: dict[str, Any] | None = None
    design: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Simulation:
    """A study; ``plan`` and ``events`` are as :mod:`boses_mock.studies.timeline` keeps them."""

    id: str
    project_id: str
    created_at: int
    inputs: Inputs
    plan: dict[str, Any] | None = None
    events: list[dict[str, Any]] = field(default_factory=list)
    share_token: str | None = None


@dataclass(frozen=True, slots=True)
class Message:
    id: str
    simulation_id: str
    persona_id: str | None
    role: str
    content: str
    created_at: int


@dataclass(frozen=True, slots=True)
class Check:
    """A reliability check; ``scores`` are to be seen from its end on.

    It was to end at ``completes_at``; ``events`` are what was done to it since.
    """

    id: str
    source_id: str
    n_runs: int
    starts_at: int
    completes_at: int
    scores: dict[str, Any]
    created_at: int
    events: tuple[Event, ...] = ()


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _simulation(row: Row) -> Simulation:
    inputs = json.loads(row["inputs"])
    for key in ("persona_group_ids", "briefing_ids"):
        inputs[key] = tuple(inputs[key])
    return Simulation(
        row["id"],
        row["project_id"],
        row["created_at"],
        Inputs(**inputs),
        json.loads(row["plan"]) if row["plan"] else None,
        json.loads(row["events"]),
        row["share_token"],
    )


def list_all(db: Database, project_id: str) -> list[Simulation]:
    """Return a project's studies, newest first."""
    sql = "SELECT * FROM simulations WHERE project_id = ? ORDER BY created_at DESC, seq DESC"
    return [_simulation(row) for row in db.rows(sql, (project_id,))]


def of_group(db: Database, project_id: str, group_id: str) -> list[Simulation]:
    """Return those of a project's studies that ask a group, oldest first."""
    rows = db.rows(
        "SELECT s.* FROM simulation_groups g CROSS JOIN simulations s ON s.id = g.simulation_id"
        " WHERE g.group_id = ? AND s.project_id = ?"
        " ORDER BY s.created_at, s.seq",
        (group_id, project_id),
    )
    return [_simulation(row) for row in rows]


def get(db: Database, company_id: str, project_id: str, simulation_id: str) -> Simulation | None:
    """Find a study through its project and company."""
    row = db.row(
        "SELECT s.* FROM simulations s JOIN projects p ON p.id = s.project_id"
        " WHERE s.id = ? AND s.project_id = ? AND p.company_id = ?",
        (simulation_id, project_id, company_id),
    )
    return _simulation(row) if row else None


def add(db: Database, simulation: Simulation) -> None:
    """Insert a study that has not started, inside the caller's transaction."""
    db.execute(
        "INSERT INTO simulations (id, project_id, inputs, created_at) VALUES (?, ?, ?, ?)",
        (
            simulation.id,
            simulation.project_id,
            _text(asdict(simulation.inputs)),
            simulation.created_at,
        ),
    )
    for group_id in simulation.inputs.persona_group_ids:
        db.execute("INSERT INTO simulation_groups VALUES (?, ?)", (group_id, simulation.id))
    sql = "UPDATE projects SET simulation_count = simulation_count + 1 WHERE id = ?"
    db.execute(sql, (simulation.project_id,))


def set_inputs(db: Database, simulation_id: str, inputs: Inputs) -> None:
    """Replace what a study is asked with."""
    sql = "UPDATE simulations SET inputs = ? WHERE id = ?"
    db.execute(sql, (_text(asdict(inputs)), simulation_id))


def start(db: Database, simulation_id: str, plan: Mapping[str, Any]) -> None:
    """Give a study its timeline."""
    db.execute("UPDATE simulations SET plan = ? WHERE id = ?", (_text(plan), simulation_id))


def append_event(db: Database, simulation: Simulation, event: Mapping[str, Any]) -> None:
    """Note what happened to a study after its plan was written."""
    db.execute(
        "UPDATE simulations SET events = ? WHERE id = ?",
        (_text([*simulation.events, event]), simulation.id),
    )


def delete(db: Database, simulation_id: str) -> None:
    """Delete a study with all that hangs from it, inside the caller's transaction."""
    db.execute(
        "UPDATE projects SET simulation_count = simulation_count - 1"
        " WHERE id = (SELECT project_id FROM simulations WHERE id = ?)",
        (simulation_id,),
    )
    db.execute("DELETE FROM simulations WHERE id = ?", (simulation_id,))


@dataclass(frozen=True, slots=True)
class StoredResult:
    """A result as its row says it: the content is JSON by now, as making that takes time."""

    id: str
    persona_id: str | None
    content: str

    @classmethod
    def of(cls, result_id: str, content: Mapping[str, Any]) -> StoredResult:
        return cls(result_id, content["persona_id"], _text(content))


def add_results(db: Database, simulation_id: str, at: int, results: Iterable[StoredResult]) -> None:
    """Insert results that are to be seen from ``at`` on."""
    for each in results:
        db.execute(
            "INSERT INTO simulation_results (id, simulation_id, persona_id, content, created_at)"
            " VALUES (?, ?, ?, ?, ?)",
            (each.id, simulation_id, each.persona_id, each.content, at),
        )


def results(db: Database, simulation_id: str) -> list[tuple[str, int, dict[str, Any]]]:
    """Return the ids, instants and contents of a study's results, the aggregate last."""
    sql = "SELECT * FROM simulation_results WHERE simulation_id = ? ORDER BY seq"
    return [
        (row["id"], row["created_at"], json.loads(row["content"]))
        for row in db.rows(sql, (simulation_id,))
    ]


def delete_results(db: Database, simulation_id: str) -> None:
    """Delete a study's results, which will never be told."""
    db.execute("DELETE FROM simulation_results WHERE simulation_id = ?", (simulation_id,))


_UNNAMED = "SET persona_id = NULL, content = json_set(content, '$.persona_id', NULL)"


def forget_personas(db: Database, group_id: str, now: int | None, keep: bool) -> None:
    """Delete the results of a group's personas, or ``keep`` them as nobody's.

    With ``now`` only of those who are to be seen then.
    """
    whose = "persona_id IN (SELECT id FROM personas WHERE group_id = :group"
    whose += " AND (:now IS NULL OR visible_at <= :now))"
    what = f"UPDATE simulation_results {_UNNAMED}" if keep else "DELETE FROM simulation_results"
    db.execute(f"{what} WHERE {whose}", {"group": group_id, "now": now})


def forget_persona(db: Database, persona_id: str) -> None:
    """Keep the results of a persona as nobody's."""
    db.execute(f"UPDATE simulation_results {_UNNAMED} WHERE persona_id = ?", (persona_id,))


def forget_group(db: Database, group_id: str) -> None:
    """Take a group out of the studies that asked it."""
    rows = db.rows(
        "SELECT s.* FROM simulation_groups g CROSS JOIN simulations s ON s.id = g.simulation_id"
        " WHERE g.group_id = ?",
        (group_id,),
    )
    for each in map(_simulation, rows):
        left = tuple(one for one in each.inputs.persona_group_ids if one != group_id)
        set_inputs(db, each.id, replace(each.inputs, persona_group_ids=left))
    db.execute("DELETE FROM simulation_groups WHERE group_id = ?", (group_id,))


def forget_briefing(db: Database, project_id: str, briefing_id: str) -> None:
    """Take a briefing out of the studies that showed it."""
    sql = "SELECT * FROM simulations WHERE project_id = ? AND instr(inputs, ?)"
    for each in map(_simulation, db.rows(sql, (project_id, briefing_id))):
        left = tuple(one for one in each.inputs.briefing_ids if one != briefing_id)
        set_inputs(db, each.id, replace(each.inputs, briefing_ids=left))


def messages(db: Database, simulation_id: str) -> list[Message]:
    """Return the messages of an interview, oldest first."""
    sql = "SELECT * FROM simulation_messages WHERE simulation_id = ? ORDER BY seq"
    return [
        Message(r["id"], simulation_id, r["persona_id"], r["role"], r["content"], r["created_at"])
        for r in db.rows(sql, (simulation_id,))
    ]


def add_messages(db: Database, said: Sequence[Message]) -> None:
    """Insert messages."""
    for each in said:
        db.execute(
            "INSERT INTO simulation_messages (id, simulation_id, persona_id, role, content,"
            " created_at) VALUES (?, ?, ?, ?, ?, ?)",
            (
                each.id,
                each.simulation_id,
                each.persona_id,
                each.role,
                each.content,
                each.created_at,
            ),
        )


def latest_check(db: Database, source_id: str) -> Check | None:
    """Return the newest reliability check of a study."""
    sql = "SELECT * FROM reliability_checks WHERE source_id = ?"
    sql += " ORDER BY created_at DESC, seq DESC LIMIT 1"
    row = db.row(sql, (source_id,))
    return None if row is None else _check(row)


def _check(row: Row) -> Check:
    return Check(
        row["id"],
        row["source_id"],
        row["n_runs"],
        row["starts_at"],
        row["completes_at"],
        json.loads(row["scores"]),
        row["created_at"],
        tuple(map(Event.from_dict, json.loads(row["events"]))),
    )


_OWNED = "JOIN projects p ON p.id = s.project_id"


def started(db: Database, only: str | None = None) -> list[tuple[str, Simulation]]:
    """Return every study that has begun, with its company's id, oldest first.

    With ``only`` an id, that one or none.
    """
    rows = db.rows(
        f"SELECT s.*, p.company_id FROM simulations s {_OWNED} WHERE s.plan IS NOT NULL"
        f" {'AND s.id = ?' if only else ''} ORDER BY s.created_at, s.seq",
        (only,) if only else (),
    )
    return [(row["company_id"], _simulation(row)) for row in rows]


def checks(db: Database, only: str | None = None) -> list[tuple[str, str, Check]]:
    """Return every reliability check, with the ids of its company and project, oldest first.

    With ``only`` an id, that one or none.
    """
    rows = db.rows(
        "SELECT c.*, p.company_id, p.id AS project_id FROM reliability_checks c"
        f" JOIN simulations s ON s.id = c.source_id {_OWNED}"
        f" {'WHERE c.id = ?' if only else ''} ORDER BY c.created_at, c.seq",
        (only,) if only else (),
    )
    return [(row["company_id"], row["project_id"], _check(row)) for row in rows]


def append_check_event(db: Database, check: Check, event: Event) -> None:
    """Note what was done to a reliability check."""
    events = _text([each.to_dict() for each in (*check.events, event)])
    db.execute("UPDATE reliability_checks SET events = ? WHERE id = ?", (events, check.id))


def set_results_at(db: Database, simulation_id: str, at: int) -> None:
    """Say when a study's results were made, as it ends at another time."""
    sql = "UPDATE simulation_results SET created_at = ? WHERE simulation_id = ?"
    db.execute(sql, (at, simulation_id))


def add_check(db: Database, check: Check) -> None:
    """Insert a reliability check."""
    db.execute(
        "INSERT INTO reliability_checks (id, source_id, n_runs, starts_at, completes_at, scores,"
        " created_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            check.id,
            check.source_id,
            check.n_runs,
            check.starts_at,
            check.completes_at,
            _text(check.scores),
            check.created_at,
        ),
    )
