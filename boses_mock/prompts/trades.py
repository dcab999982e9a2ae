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


_IRREGULAR = {"man": "men", "wife": "wives", "person": "people", "woman": "women"}


def plural(label: str) -> str:
    head, _, last = label.rpartition(" ")
    for one, many in _IRREGULAR.items():
        if last.lower().endswith(one):
            return (head + " " if head else "") + last[: -len(one)] + many
    if last.lower() in ("staff", "personnel", "police", "freelance") or (
        last.endswith("s") and not last.endswith("ss")
    ):
        return label
    if last.endswith(("ch", "sh", "ss", "x", "z")) and not last.lower().endswith("tech"):
        return label + "es"
    if last.endswith("y") and last[-2] not in "aeiou":
        return label[:-1] + "ies"
    return label + "s"
