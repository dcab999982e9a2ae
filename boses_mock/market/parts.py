"""The parts of market files that come back in several places: pools, spans, occupations, slots."""

from __future__ import annotations

from boses_mock.kernel.document import Node
from boses_mock.market.model import (
    LEVELS,
    STAGES,
    Interest,
    Lines,
    Occupation,
    Pool,
    Trade,
    folded,
)
from boses_mock.market.template import read_template, read_templates

NOWHERE = "-"
RHYTHMS = ("desk", "night", "shift", "road", "shop", "home", "class", "field", "retired")
SCHOOLING = ("secondary", "vocational", "bachelor", "master")
STUDIES = (
    "business",
    "computing",
    "health",
    "medicine",
    "education",
    "engineering",
    "arts",
    "law",
    "public",
    "tourism",
    "science",
)
_POOLS_WORDS = """
commute breakfast lunch dinner treat shop corner hangout hub wallet bank marketplace ride chat
social video music news telco device group tv feed weekend hometown support worry saving payday
festival interest home dream weather creator school_secondary school_vocational university
graduate official kin mate neighbour schoolmate
"""
POOLS = frozenset(_POOLS_WORDS.split())
_PERSON_WORDS = """
first they them their They Their s es has is was age job area city country spend income kids kid
spouse years brief distrust reason trust trust2 why why2 school themself household
doing clips gear craft
"""
PERSON = frozenset(_PERSON_WORDS.split())


def read_span(node: Node) -> tuple[int, int]:
    value = node.value
    if (
        not isinstance(value, list)
        or len(value) != 2
        or not all(type(v) is int for v in value)
        or value[0] > value[1]
    ):
        raise node.refuse("two whole numbers, the lower one first")
    return value[0], value[1]


def read_pool(node: Node, slots: frozenset[str] = POOLS | PERSON) -> Pool:
    """Read a list, or one list for each income level, or one for each stage of life."""
    if isinstance(node.value, list):
        return {"": read_templates(node, slots)}
    keys = set(node.mapping())
    if keys not in (set(LEVELS), set(STAGES)):
        raise node.refuse("a list, or lists under low/middle/high or young/adult/older")
    return {key: read_templates(child, slots) for key, child in node.items()}


def read_shares(node: Node, known: frozenset[str] | set[str]) -> dict[str, float]:
    """Read a mapping of weights; nothing at all is an empty one."""
    if not node:
        return {}
    for key in node.mapping():
        if key not in known:
            raise node.get(key).refuse("a key among " + ", ".join(sorted(known)))
    return {key: share.number(0) for key, share in node.items()}


def read_occupation(node: Node) -> Occupation:
    node.mapping(
        (
            "title",
            "kinds",
            "levels",
            "ages",
            "schooling",
            "study",
            "rhythm",
            "at",
            "weight",
            "gender",
            "craft",
        )
    )
    for level in node.get("levels").nodes():
        level.one_of(LEVELS)
    return Occupation(
        title=node.get("title").text(),
        kinds=frozenset(node.get("kinds").texts()),
        levels=frozenset(node.get("levels").texts()),
        ages=read_span(node.get("ages")),
        schooling=node.get("schooling").one_of(SCHOOLING),
        study=node.get("study").one_of(STUDIES) if node.get("study") else "business",
        rhythm=node.get("rhythm").one_of(RHYTHMS),
        at=_at(node.get("at")),
        weight=node.get("weight").number(0) if node.get("weight") else 1.0,
        gender=node.get("gender").one_of(("Female", "Male")) if node.get("gender") else "",
        craft=node.get("craft").text() if node.get("craft") else "",
    )


def read_interest(name: str, node: Node) -> Interest:
    forms = ("doing", "clips", "gear")
    node.mapping(forms)
    return Interest(name, *(node.get(form).text() for form in forms))


def read_trade(kind: str, node: Node) -> Trade:
    node.mapping(("any", "titles", "at", "levels", "ages", "schooling", "study", "rhythm"))
    levels = node.get("levels")
    for level in levels.nodes():
        level.one_of(LEVELS)
    return Trade(
        kind,
        tuple(map(folded, node.get("any").texts() if node.get("any") else ())),
        tuple(map(folded, node.get("titles").texts() if node.get("titles") else ())),
        _at(node.get("at")),
        frozenset(levels.texts()),
        read_span(node.get("ages")),
        node.get("schooling").one_of(SCHOOLING),
        node.get("study").one_of(STUDIES),
        node.get("rhythm").one_of(RHYTHMS),
    )


def _at(node: Node) -> Lines:
    """Read workplaces; no list at all is a title that says enough."""
    if not node:
        return (read_template(Node(node.source, NOWHERE), frozenset()),)
    return read_templates(node, POOLS | PERSON)
