"""All that is wrong with the files of what people say, found by ``boses-mock check`` and by tests.

Shapes are the schema's, ``fixtures/schemas/speech.schema.json``. Here stands what a schema cannot
say: that every language has each answer, that no line stands where it is never said, and that a
line names only slots there are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from boses_mock.kernel.compiled import documents
from boses_mock.kernel.document import DocumentError, Loc
from boses_mock.kernel.schema import Schema, check_shape, suggestion
from boses_mock.kernel.source import Source
from boses_mock.studies.sentences.tongues.spoken import FIRST, LANGUAGES, TABLES

ENGLISH = "en"
OF_ENGLISH = ("probed", "needed", "counted", "opined", "formed", "refused")  # has it all as well
_ALIKE = ("lines", "views", *OF_ENGLISH, "reactions", "coped")
_SLOT = re.compile(r"\{([^{}]*)\}")
_ANYBODYS = frozenset(  # filled from who speaks or from what is shown, whatever is answered
    ["area", "chat", "day", "kin", "part", "price", "rival", "rival2", "social", "spare"]
)
SLOTS = _ANYBODYS.union(  # what fills each is in ``speaking``: facts, words, what was asked
    ["a_job", "against", "age", "ages", "ago", "aim", "app1", "app2", "asked", "avoided", "away"],
    ["away_up", "bank", "brand", "brand2", "brood", "childless", "chosen", "chosen_up", "city"],
    ["colour", "count", "criteria", "dish"],
    ["doubt", "doubt2", "doubt_up", "edible", "end", "hour", "hours", "how", "income", "job"],
    ["kids", "kind", "leaving", "like", "like2", "like_up", "lone", "mark", "marketplace", "me"],
    ["minutes", "n", "name", "named", "of_child", "offer", "offspring", "often", "option"],
    ["other", "outlet", "pain", "pain2", "payday", "people", "period", "place", "quote"],
    ["reason", "save", "schooled", "schooling", "shop", "shown", "side", "spouse", "staffed"],
    ["start", "sum", "thing", "thing_up", "time", "top", "transport", "wallet", "whom"],
    ["whom_up", "working", "worry", "years"],
)


def check_speech(directory: Path, schema: Schema) -> list[DocumentError]:
    """Return what is wrong with the files of a directory; nothing if they can be used."""
    faults: list[DocumentError] = []
    opened: dict[str, Source] = {}
    for code in LANGUAGES:
        path = directory / f"{code}.yaml"
        try:
            opened[code] = Source(path, documents(path, 1)[0])
        except DocumentError as error:
            faults.append(error)
    for code, source in opened.items():
        check_shape(source, schema)
        _check_code(source, code)
        _check_said_once(source)
        _check_texts(source)
        _check_coped(source)
    if len(opened) == len(LANGUAGES):
        _check_alike(opened)
        _check_titles(opened)
    return faults + [fault for source in opened.values() for fault in source.faults]


def _check_code(source: Source, code: str) -> None:
    for loc, told in source.each("code", str):
        if told != code:
            source.refuse(loc, f"expected the name of the file, {code!r}, found {told!r}", told)


def _keys(source: Source, table: str) -> list[str]:
    return [str(loc[-1]) for loc, _ in source.each(f"{table}.*", object)]


def _check_said_once(source: Source) -> None:
    """Refuse an answer whose lines are never said, as a table before has it as well."""
    first: dict[str, str] = {}
    for table in FIRST:
        for key in _keys(source, table):
            if first.setdefault(key, table) != table:
                told = f"expected an answer that no other table has, found it in {first[key]}"
                source.refuse((table, key), told)


def _check_texts(source: Source) -> None:
    for pattern in (*(f"{table}.*.*" for table in TABLES), "words.*.*"):
        for loc, text in source.each(pattern, str):
            _check_text(source, loc, text)


def _check_text(source: Source, loc: Loc, text: str) -> None:
    for slot in _SLOT.findall(text):
        if slot not in SLOTS:
            told = f"expected a slot that is known, found {slot!r}"
            source.refuse(loc, f"{told}{suggestion(slot, sorted(SLOTS))}", text)
    rest = _SLOT.sub("", text)
    if "{" in rest or "}" in rest or rest.count("[") != rest.count("]"):
        source.refuse(loc, f"expected balanced braces and brackets, found {text!r}", text)


def _check_coped(source: Source) -> None:
    """Refuse a slot in what people tell of their own days: it is said with none filled."""
    for loc, text in source.each("coped.*.*.*", str):
        if "{" in text or "}" in text or text.count("[") != text.count("]"):
            source.refuse(loc, f"expected no slots and balanced brackets, found {text!r}", text)


def _check_titles(opened: dict[str, Source]) -> None:
    """Refuse a pattern of a title that is none, and a trade that no title tells."""
    known = _keys(opened[ENGLISH], "titles")
    for loc, words in opened[ENGLISH].each("titles.*", str):
        try:
            re.compile(words)
        except re.error as error:
            opened[ENGLISH].refuse(loc, f"expected a pattern, found {words!r}: {error}", words)
    for source in (opened[code] for code in LANGUAGES if code != ENGLISH):
        for trade in _keys(source, "trades"):
            if trade not in known:
                told = f"expected a trade that titles in {ENGLISH}.yaml tell, found {trade!r}"
                source.refuse(("trades", trade), told + suggestion(trade, known))


def _check_alike(opened: dict[str, Source]) -> None:
    """Refuse what one language can say and another cannot: there it would go unanswered."""
    english, others = opened[ENGLISH], [opened[code] for code in LANGUAGES if code != ENGLISH]
    for table in _ALIKE:
        known = dict.fromkeys(key for source in others for key in _keys(source, table))
        for source in (*others, *((english,) if table in OF_ENGLISH else ())):
            _refuse_lacking(source, table, known)
    for table in OF_ENGLISH:
        for source in others:
            _check_slots(source, english, table)
    for slot in _keys(english, "words"):
        codes = _keys(english, f"words.{slot}")
        for source in others:
            _refuse_lacking(source, f"words.{slot}", codes)


def _check_slots(source: Source, english: Source, table: str) -> None:
    """Refuse a slot that the same answer lacks in English: nothing would fill it."""
    known = {key: _slots(english, f"{table}.{key}") for key in _keys(english, table)}
    for loc, text in source.each(f"{table}.*.*", str):
        for slot in _SLOT.findall(text):
            if slot not in known.get(str(loc[1]), _ANYBODYS) | _ANYBODYS:
                source.refuse(loc, f"expected a slot that English fills here, found {slot!r}", text)


def _slots(source: Source, place: str) -> frozenset[str]:
    texts = (text for _, text in source.each(f"{place}.*", str))
    return frozenset(slot for text in texts for slot in _SLOT.findall(text))


def _refuse_lacking(source: Source, place: str, known: Iterable[str]) -> None:
    has = _keys(source, place)
    for key in known:
        if key not in has:
            problem = f"expected {key!r} as well, which other languages have, found nothing"
            source.refuse(tuple(place.split(".")), problem)
