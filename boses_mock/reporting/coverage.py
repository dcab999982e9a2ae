"""What clients have seen of the contract, by ``GET /__admin/coverage``: written and judged.

A report is told as text, as JSON or as one HTML file that loads nothing. A floor is a share in
percent of a kind of thing, of operations where it names none.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from textwrap import wrap
from typing import Any

from boses_mock.kernel.schema import suggestion
from boses_mock.reporting.page import as_html

KINDS = ("operations", "statuses", "states")
_ENDINGS = (".html", ".json", ".txt")

Report = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Floor:
    """The least share, in percent, of a kind that must have been seen."""

    kind: str
    percent: float

    @classmethod
    def parse(cls, text: str) -> Floor:
        """Read ``80``, which is about operations, or ``states=80``.

        Raises:
            ValueError: it is no share, or of no kind that there is.
        """
        kind, equals, number = text.rpartition("=")
        kind = kind if equals else "operations"
        if kind not in KINDS:
            meant = suggestion(kind, KINDS)
            raise ValueError(f"{kind!r} is none of {', '.join(KINDS)}{meant}")
        try:
            percent = float(number.removesuffix("%"))
        except ValueError:
            percent = -1.0
        if not 0 <= percent <= 100:
            raise ValueError(f"{number!r} is no share; write a number from 0 to 100, as in 80")
        return cls(kind, percent)


@dataclass(frozen=True, slots=True)
class Target:
    """Where a report goes, and how it is told: ``path`` is None for standard output."""

    path: Path | None
    layout: str

    @classmethod
    def parse(cls, text: str) -> Target:
        """Read ``-`` (text), ``json`` (both to standard output), or a file's name.

        Raises:
            ValueError: the name does not end in a way that tells how to write it, or no directory
                is there to write it to, which is better known before a long run.
        """
        if text in ("-", "json"):
            return cls(None, "txt" if text == "-" else "json")
        path = Path(text)
        if path.suffix not in _ENDINGS:
            raise ValueError(
                f"{text!r} tells no layout; write a name that ends with {', '.join(_ENDINGS)},"
                " - for text or json for JSON on standard output"
            )
        if not path.parent.is_dir():
            raise ValueError(f"there is no directory {str(path.parent)!r} for {path.name!r}")
        return cls(path, path.suffix[1:])

    def write(self, report: Report) -> str:
        """Write a report to its file; return what belongs on standard output, ending its line.

        Raises:
            OSError: the file cannot be written.
        """
        text = _LAYOUTS[self.layout](report)
        if self.path is None:
            return text
        self.path.write_text(text, encoding="utf-8", newline="\n")
        return f"coverage: {_summary(report)}, told in {self.path}\n"


def missed(report: Report, floors: Iterable[Floor]) -> list[str]:
    """Return a sentence for each floor that a report is below."""
    told = []
    for floor in floors:
        share = report["summary"][floor.kind]
        if share["percent"] < floor.percent:
            told.append(
                f"coverage of {floor.kind} is {share['percent']:g} %"
                f" ({share['seen']} of {share['of']}), below {floor.percent:g} %"
            )
    return told


def as_json(report: Report) -> str:
    """Return a report as indented JSON."""
    return json.dumps(report, indent=2) + "\n"


def as_text(report: Report) -> str:
    """Return a report as lines: what was seen, and of each kind what never was."""
    operations = report["operations"]
    lines = [f"coverage: {_summary(report)}", ""]
    width = max(len(each["operation"]) for each in operations)
    for each in operations:
        if each["requests"]:
            lines.append(f"{each['operation']:<{width}}  {each['requests']:>6}  {_statuses(each)}")
    for job, states in report["states"].items():
        seen = {state: count for state, count in states.items() if count}
        if seen:
            never = [state for state in states if state not in seen]
            told = ", ".join(f"{state} {count}" for state, count in seen.items())
            lines.append(f"{job}: {told}" + (f"; never {', '.join(never)}" if never else ""))
    unseen = [each["operation"] for each in operations if not each["requests"]]
    jobs = [job for job, states in report["states"].items() if not any(states.values())]
    if unseen:
        lines += ["", *_wrapped(f"never asked ({len(unseen)}): {', '.join(unseen)}")]
    if jobs:
        lines += ["", *_wrapped(f"jobs never seen ({len(jobs)}): {', '.join(jobs)}")]
    if report["unmatched"]:
        lines += ["", f"requests that met no operation: {report['unmatched']}"]
    return "\n".join(lines) + "\n"


def _wrapped(text: str) -> list[str]:
    return wrap(text, 100, subsequent_indent="  ", break_on_hyphens=False)


def _statuses(operation: Mapping[str, Any]) -> str:
    known, odd = operation["statuses"], operation["undocumented"]
    seen = [f"{status} × {count}" for status, count in known.items() if count]
    seen += [f"{status} × {count} (undocumented)" for status, count in odd.items()]
    never = [status for status, count in known.items() if not count]
    return ", ".join(seen) + (f"; never {' '.join(never)}" if never else "")


def _summary(report: Report) -> str:
    return ", ".join(
        f"{share['seen']} of {share['of']} {kind} ({share['percent']:g} %)"
        for kind, share in report["summary"].items()
    )


_LAYOUTS = {"html": as_html, "json": as_json, "txt": as_text}
