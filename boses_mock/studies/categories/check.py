"""All that is wrong with a user's own category files, found at start and told at once.

Shapes are the schema's, ``fixtures/schemas/category.schema.json``. Here stands what a schema
cannot say: that both documents know the same kinds, that no two files claim one word, and that a
sentence names only slots there are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from boses_mock.kernel.compiled import DIVIDER, documents
from boses_mock.kernel.document import DocumentError, Loc
from boses_mock.kernel.schema import Schema, check_shape, part, suggestion
from boses_mock.kernel.source import Source
from boses_mock.studies.categories import GENERAL, category_files
from boses_mock.studies.categories.tags import ADVICE_SLOTS, SLOTS, TAGS

_SLOT = re.compile(r"\{([^{}]*)\}")
_SAID = (
    "drivers.*.lines.*",
    "barriers.*.lines.*",
    "believed.*.lines.*",
    "doubted.*.lines.*",
    "red_lines.*.lines.*",
)
_ADVISED = tuple(
    f"{matters}.*.advice{each}"
    for matters in ("drivers", "barriers", "red_lines")
    for each in ("", ".*")
)
_OF = tuple(
    f"{part}.*.of.*" for part in ("drivers", "barriers", "believed", "doubted", "red_lines")
)


def check_categories(directory: Path, schema: Schema) -> list[DocumentError]:
    """Return what is wrong with the category files of a directory; nothing if they can be used."""
    faults: list[DocumentError] = []
    opened = [_opened(path, schema, faults) for path in category_files(directory)]
    files = [sources for sources in opened if sources]
    for head, body in files:
        _check_code(head)
        _check_body(head, body)
    _check_words([head for head, _ in files])
    if not (directory / f"{GENERAL}.yaml").is_file():
        problem = "expected a category to fall back on, found no file"
        faults.append(DocumentError(str(directory / f"{GENERAL}.yaml"), (), problem))
    return faults + [fault for file in files for source in file for fault in source.faults]


def _opened(
    path: Path, schema: Schema, faults: list[DocumentError]
) -> tuple[Source, Source] | None:
    """Return a file's documents, their shapes checked; None if it cannot be read at all."""
    try:
        first, second = documents(path, 2)
        head = Source(path, first)
        body = Source(path, second, first.count("\n") + DIVIDER.count("\n"))
    except DocumentError as error:
        faults.append(error)
        return None
    check_shape(head, part(schema, "head"))
    check_shape(body, part(schema, "body"))
    return head, body


def _check_code(head: Source) -> None:
    for loc, code in head.each("code", str):
        if code != head.path.stem:
            problem = f"expected the name of the file, {head.path.stem!r}, found {code!r}"
            head.refuse(loc, problem, code)


def _kinds(source: Source) -> list[str]:
    return [str(loc[-1]) for loc, _ in source.each("kinds.*", object)]


def _check_body(head: Source, body: Source) -> None:
    kinds = _kinds(head)
    told = _kinds(body)
    for name in told:
        _check_known(body, ("kinds", name), name, kinds, "a kind of the first document")
    for name in kinds:
        if told and name not in told:
            body.refuse(("kinds",), f"expected the kind {name!r} as well, found nothing")
    for pattern in _OF:
        for loc, name in body.each(pattern, str):
            _check_known(body, loc, name, kinds, "a kind of the first document")
    for pattern in ("drivers.*.for.*", "barriers.*.for.*"):
        for loc, _ in body.each(pattern, object):
            _check_known(body, loc, str(loc[-1]), TAGS, "a word for people")
    for pattern in ("kinds.*.meant_for.*", "drivers.*.only.*", "barriers.*.only.*"):
        for loc, name in body.each(pattern, str):
            _check_known(body, loc, name, TAGS, "a word for people")
    for loc, prices in body.each("kinds.*.prices.*", list):
        numbers = [price for price in prices if type(price) in (int, float)]
        if len(numbers) == len(prices) == 2 and numbers[0] >= numbers[1]:
            problem = f"expected two numbers, the lower one first, found {prices}"
            body.refuse(loc, problem, prices)
    _check_sentences(body)


def _check_sentences(body: Source) -> None:
    for patterns, slots in ((_SAID, SLOTS), (_ADVISED, ADVICE_SLOTS)):
        for pattern in patterns:
            for loc, text in body.each(pattern, str):
                _check_text(body, loc, text, slots)


def _check_text(body: Source, loc: Loc, text: str, slots: Iterable[str]) -> None:
    for slot in _SLOT.findall(text):
        _check_known(body, loc, slot, slots, "a slot")
    rest = _SLOT.sub("", text)
    if "{" in rest or "}" in rest or rest.count("[") != rest.count("]"):
        body.refuse(loc, f"expected balanced braces and brackets, found {text!r}", text)


def _check_known(source: Source, loc: Loc, name: str, known: Iterable[str], what: str) -> None:
    known = sorted(known)
    if name not in known:
        told = f"expected {what} ({', '.join(known)}), found {name!r}"
        source.refuse(loc, f"{told}{suggestion(name, known)}", name)


def _check_words(heads: Iterable[Source]) -> None:
    """Refuse a word that two kinds claim, of which only one would be found."""
    first: dict[str, str] = {}
    for head in heads:
        for loc, word in head.each("kinds.*.words.*.*", str):
            kind = f"{loc[1]} in {head.path.name}"
            if first.setdefault(word.lower(), kind) != kind:
                told = f"expected a word of its own, found {word!r} as for {first[word.lower()]}"
                head.refuse(loc, told, word)
