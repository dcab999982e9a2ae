"""What stands in ``_shared.yaml``: stances, jobs found everywhere, a persona's sentences."""

from __future__ import annotations

from boses_mock.kernel.steps import Steps
from boses_mock.market.model import LEVELS, Lines, Shared, Stance, folded
from boses_mock.market.parts import (
    Data,
    read_interest,
    read_occupation,
    read_shares,
    read_trade,
)
from boses_mock.market.template import read_templates

_A_STEP = 5  # topics


def read_shared(value: Data) -> Steps[Shared]:
    """Read what all markets share, the longest of its parts in steps."""
    stances = {name: _stance(name, each) for name, each in value["stances"].items()}
    yield
    occupations = tuple(map(read_occupation, value["occupations"]))
    trades = {kind: read_trade(kind, each) for kind, each in value["trades"].items()}
    yield
    texts = yield from _texts(value["texts"])
    minor = yield from _texts(value["minor"])
    return Shared(
        stances=stances,
        traits=read_templates(value["traits"]),
        occupations=occupations,
        trades=trades,
        titles={folded(name): title for name, title in (value.get("titles") or {}).items()},
        drivers=tuple(value.get("drivers") or ()),
        apps=tuple(value.get("apps") or ()),
        vehicles={folded(name): title for name, title in (value.get("vehicles") or {}).items()},
        phrases={name: read_templates(texts) for name, texts in value["phrases"].items()},
        learned=dict(value.get("learned") or {}),
        crafts={study: tuple(texts) for study, texts in value["crafts"].items()},
        interests={name: read_interest(name, each) for name, each in value["interests"].items()},
        texts=texts,
        minor=minor,
    )


def _stance(name: str, value: Data) -> Stance:
    return Stance(
        name,
        read_templates(value["labels"]),
        {level: read_shares(value["segments"][level]) for level in LEVELS},
        {key: read_templates(value[key]) for key in value if key not in ("labels", "segments")},
    )


def _texts(value: Data) -> Steps[dict[str, tuple[Lines | None, ...]]]:
    texts = {}
    for number, (topic, rows) in enumerate(value.items(), 1):
        texts[topic] = tuple(None if row == "stance" else read_templates(row) for row in rows)
        if number % _A_STEP == 0:
            yield
    return texts
