"""Files of YAML documents are read from the JSON beside them if that says what they say now."""

from __future__ import annotations

import sys
from pathlib import Path
from subprocess import run

import pytest

from boses_mock.kernel.compiled import compile_documents, documents, kept_path, open_documents
from boses_mock.kernel.document import DocumentError
from boses_mock.kernel.source import parse_yaml
from boses_mock.settings import default_data_dir

FIXTURES = default_data_dir() / "fixtures"
OURS = sorted(
    path.relative_to(FIXTURES)
    for name in ("markets", "categories", "speech")
    for path in (FIXTURES / name).glob("*.yaml")
)
TEXT = "a: [1, 0.5, true, null, 2026-01-02, '1']\n---\nno: nhà\n"
SAID = [{"a": [1, 0.5, True, None, "2026-01-02", "1"]}, {"no": "nhà"}]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "xx.yaml"
    path.write_text(TEXT, encoding="utf-8")
    kept_path(path).write_bytes(compile_documents(path))
    return path


def said(path: Path, count: int = 2) -> list[object]:
    return [read() for read in open_documents(path, count)]


def is_kept(path: Path) -> bool:
    """Tell whether a file is read without reading YAML."""
    return not any(read.func is parse_yaml for read in open_documents(path, 2))  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", OURS, ids=str)
def test_what_is_kept_of_a_file_of_ours_is_what_its_yaml_says(name: Path) -> None:
    """Else run: boses-mock compile fixtures/markets, fixtures/categories and fixtures/speech."""
    path = FIXTURES / name
    assert kept_path(path).read_bytes() == compile_documents(path)
    alone = name.name.startswith("_") or name.parent.name == "speech"
    texts = documents(path, 1 if alone else 2)
    assert said(path, len(texts)) == [parse_yaml(path, text) for text in texts]


def test_nothing_is_kept_of_a_file_that_is_gone() -> None:
    for folder in {name.parent for name in OURS}:
        kept = {path.stem for path in (FIXTURES / folder).glob("*.jsonl")}
        assert kept == {name.stem for name in OURS if name.parent == folder}


def test_a_market_a_category_and_a_language_are_read_without_yaml() -> None:
    script = (
        "import sys; from pathlib import Path; from boses_mock.market import load_markets;"
        " from boses_mock.studies.categories import load_categories;"
        f" load_markets(Path({str(FIXTURES / 'markets')!r})).load();"
        f" load_categories(Path({str(FIXTURES / 'categories')!r})).load();"
        " from boses_mock.studies.sentences.tongues.spoken import TONGUES;"
        " assert list(TONGUES.values()) and 'yaml' not in sys.modules"
    )
    assert run([sys.executable, "-c", script]).returncode == 0


def test_the_json_stands_for_the_very_bytes_of_the_yaml_alone(path: Path) -> None:
    assert said(path) == SAID and is_kept(path)
    path.write_text(TEXT + "yes: more\n", encoding="utf-8")
    assert said(path) == [SAID[0], {"no": "nhà", "yes": "more"}] and not is_kept(path)
    path.write_text(TEXT, encoding="utf-8")
    assert is_kept(path)


def test_json_that_is_not_whole_or_not_ours_is_as_good_as_none(path: Path) -> None:
    whole = kept_path(path).read_bytes()
    first, _, rest = whole.partition(b"\n")
    other = path.with_name("other.yaml")
    other.write_text("a: 1\n---\nno: 2\n", encoding="utf-8")
    for damaged in (
        b"",
        b"{}\n",
        whole[:-1],
        whole[: len(whole) // 2],
        whole.replace(b"0.5", b"0.6"),
        first.replace(b'"form":1', b'"form":0') + b"\n" + rest,
        b"{}\n" + rest,
        compile_documents(other),
        whole + b'{"one": "more"}\n',
    ):
        kept_path(path).write_bytes(damaged)
        assert said(path) == SAID and not is_kept(path), damaged


def test_a_file_with_another_number_of_documents_is_refused_though_it_is_kept(path: Path) -> None:
    with pytest.raises(DocumentError, match=r"expected 1 YAML document, found 2"):
        open_documents(path, 1)
    with pytest.raises(DocumentError, match=r"expected 3 YAML documents parted by a line ---"):
        open_documents(path, 3)


@pytest.mark.parametrize("text", ["a: .inf", "a: .nan", f"a: {2**70}", "a: !!binary aGk="])
def test_what_json_would_not_give_back_is_not_kept(tmp_path: Path, text: str) -> None:
    path = tmp_path / "xx.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DocumentError, match="cannot be kept as JSON"):
        compile_documents(path)
