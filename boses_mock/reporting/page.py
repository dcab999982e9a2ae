"""A report of coverage as one HTML file: no script, and nothing from outside."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from typing import Any

_STYLE = """
:root { color-scheme: light dark; --line: #8884; --seen: #2a7d4f; --bad: #b3261e; }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 72em; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 1.5em; } h2 { font-size: 1.1em; margin-top: 2em; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .35em .6em; border-bottom: 1px solid var(--line);
  vertical-align: top; }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; }
tr.never > * { opacity: .55; }
code { font-size: .92em; }
.chip { display: inline-block; margin: 0 .3em .2em 0; padding: 0 .45em; border-radius: 1em;
  border: 1px solid var(--line); font-variant-numeric: tabular-nums; white-space: nowrap; }
.chip.seen { background: var(--seen); border-color: var(--seen); color: #fff; }
.chip.odd { background: var(--bad); border-color: var(--bad); color: #fff; }
meter { width: 12em; height: 1em; }
"""


def as_html(report: Mapping[str, Any]) -> str:
    """Return a report as a page, the operations that were never asked for last."""
    world = "all worlds" if report["world"] is None else f"world {report['world']}"
    operations = sorted(report["operations"], key=lambda each: not each["requests"])
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>Coverage of the Boses API</title>\n<style>{_STYLE}</style>\n"
        f"<h1>Coverage of the Boses API</h1>\n<p>What the clients of {escape(world)} have seen."
        f" Requests that met no operation: {report['unmatched']}.</p>\n"
        f"{_summary(report['summary'])}"
        "<h2>Operations</h2>\n"
        f"{_table(('Operation', 'Requests', 'Statuses'), map(_operation, operations))}"
        "<h2>States of jobs</h2>\n"
        f"{_table(('Job', 'States'), map(_job, report['states'].items()))}"
        "</html>\n"
    )


def _summary(shares: Mapping[str, Mapping[str, Any]]) -> str:
    rows = (
        f'<tr><th scope="row">{kind.capitalize()}</th><td><meter min="0" max="{share["of"]}"'
        f' value="{share["seen"]}">{share["percent"]} %</meter></td>'
        f'<td class="n">{share["percent"]:g} %</td>'
        f'<td class="n">{share["seen"]} of {share["of"]}</td></tr>'
        for kind, share in shares.items()
    )
    return _table(("", "", "Share", "Seen"), rows)


def _table(heads: Iterable[str], rows: Iterable[str]) -> str:
    head = "".join(
        f'<th scope="col"{_NUMBER if each in _NUMBERS else ""}>{each}</th>' for each in heads
    )
    body = "\n".join(rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>\n{body}\n</tbody></table>\n"


def _operation(told: Mapping[str, Any]) -> str:
    chips = [*_chips(told["statuses"]), *_chips(told["undocumented"], "odd")]
    return (
        f"<tr{'' if told['requests'] else _NEVER}><td><strong>{escape(told['operation'])}</strong>"
        f"<br><code>{escape(told['method'])} {escape(told['path'])}</code></td>"
        f'<td class="n">{told["requests"]}</td><td>{"".join(chips)}</td></tr>'
    )


def _job(told: tuple[str, Mapping[str, int]]) -> str:
    job, states = told
    seen = any(states.values())
    return (
        f"<tr{'' if seen else _NEVER}><td>{escape(job)}</td><td>{''.join(_chips(states))}</td></tr>"
    )


_NEVER, _NUMBER = ' class="never"', ' class="n"'
_NUMBERS = ("Share", "Seen", "Requests")


def _chips(counts: Mapping[str, int], kind: str = "seen") -> Iterable[str]:
    for name, count in counts.items():
        if count:
            yield f'<span class="chip {kind}">{escape(name)} × {count}</span>'
        else:
            yield f'<span class="chip">{escape(name)}</span>'
