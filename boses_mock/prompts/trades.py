"""Occupations and their local names, from `words/occupations.txt`: label, then aliases."""

from __future__ import annotations

from functools import cache

from .words import lines


def _name(alias: str) -> str:
    return alias.strip().removeprefix("mga ")  # the plural's word, which texts may leave out


@cache
def trades() -> tuple[tuple[str, tuple[str, ...]], ...]:
    rows: list[str] = []
    for line in lines("occupations"):
        if line[0] == " ":
            rows[-1] += " " + line.strip()
        else:
            rows.append(line)
    parted = (row.partition(":") for row in rows)
    return tuple(
        (
            label.strip(),
            tuple(a for a in (x.strip().removeprefix("mga ") for x in names.split("|")) if a),
        )
        for label, _, names in parted
    )
