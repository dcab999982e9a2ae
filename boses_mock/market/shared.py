"""What stands in ``_shared.yaml``: stances, jobs found everywhere, a persona's sentences."""

from __future__ import annotations

from boses_mock.kernel.document import Node
from boses_mock.market.model import LEVELS, Leaning, Lines, Shared, Stance, folded
from boses_mock.market.parts import (
    PERSON,
    POOLS,
    STUDIES,
    read_interest,
    read_occupation,
    read_shares,
    read_trade,
)
from boses_mock.market.template import KINDS, TAGS, read_templates

TOPICS = (
    "digital_habits",
    "price_sensitivity",
    "psychographic_notes",
    "educational_background",
    "family_situation",
    "values_and_motivations",
    "pain_points",
    "media_consumption",
    "purchase_behavior",
    "brand_attitudes",
    "buying_triggers",
    "aspirational_identity",
    "digital_behavior",
    "day_in_the_life",
)
VALS = frozenset(
    (
        "Innovators",
        "Thinkers",
        "Achievers",
        "Experiencers",
        "Believers",
        "Strivers",
        "Makers",
        "Survivors",
    )
)
OF_STANCE = (
    "values_and_motivations",
    "brand_attitudes",
    "buying_triggers",
    "aspirational_identity",
    "purchase_behavior",
)
NEEDED = ("brief_said", "brief_listed", "told_trust", "told_distrust")
KEYS = (
    "traits",
    "stances",
    "trades",
    "occupations",
    "phrases",
    "crafts",
    "interests",
    "leanings",
    "texts",
    "minor",
)


def read_shared(node: Node) -> Shared:
    node.mapping(KEYS)
    slots = POOLS | PERSON | frozenset(node.get("phrases").mapping())
    return Shared(
        stances={name: _stance(name, s, slots) for name, s in node.get("stances").items()},
        traits=read_templates(node.get("traits"), slots),
        occupations=tuple(map(read_occupation, node.get("occupations").nodes())),
        trades={kind: read_trade(kind, trade) for kind, trade in node.get("trades").items()},
        phrases=_phrases(node.get("phrases"), slots),
        crafts={study: node.get("crafts").get(study).texts() for study in STUDIES},
        interests={n: read_interest(n, each) for n, each in node.get("interests").items()},
        leanings=tuple(_leaning(n, each, slots) for n, each in node.get("leanings").items()),
        texts=_texts(node.get("texts"), slots),
        minor=_texts(node.get("minor"), slots),
    )


def _phrases(node: Node, slots: frozenset[str]) -> dict[str, Lines]:
    for name in (*NEEDED, *(f"why_{kind}" for kind in KINDS)):
        node.get(name).nodes()
    return {name: read_templates(lines, slots) for name, lines in node.items()}


def _leaning(tag: str, node: Node, slots: frozenset[str]) -> Leaning:
    node.mapping(("words", "topic", "lines"))
    if tag not in TAGS:
        raise node.refuse(f"a leaning whose name is a word for guards, not {tag}")
    return Leaning(
        tag,
        tuple(map(folded, node.get("words").texts())),
        node.get("topic").one_of(TOPICS),
        read_templates(node.get("lines"), slots),
    )


def _stance(name: str, node: Node, slots: frozenset[str]) -> Stance:
    node.mapping(("labels", "segments", "traits", "flaws", *OF_STANCE))
    return Stance(
        name,
        read_templates(node.get("labels"), slots),
        {level: read_shares(node.get("segments").get(level), VALS) for level in LEVELS},
        {key: read_templates(node.get(key), slots) for key in ("traits", "flaws", *OF_STANCE)},
    )


def _texts(node: Node, slots: frozenset[str]) -> dict[str, tuple[Lines | None, ...]]:
    node.mapping(TOPICS)
    topics: dict[str, tuple[Lines | None, ...]] = {}
    for topic in TOPICS:
        rows: list[Lines | None] = []
        for row in node.get(topic).nodes():
            if row.value == "stance" and topic in OF_STANCE:
                rows.append(None)
            else:
                rows.append(read_templates(row, slots))
        topics[topic] = tuple(rows)
    return topics
