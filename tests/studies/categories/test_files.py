"""Category files: ours are in order, bad ones are refused by name, and a text finds its own."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from boses_mock.kernel.document import DocumentError
from boses_mock.kernel.steps import drain
from boses_mock.studies.categories import load_categories
from boses_mock.studies.categories.check import check_categories
from boses_mock.world.check import schema

CATEGORIES = Path(__file__).parents[3] / "fixtures" / "categories"
MARKETS = {"PH", "ID", "VN", "MY", "SG", "TH"}
CURRENCIES = {"PHP", "IDR", "VND", "MYR", "SGD", "THB", "USD"}
LANGUAGES = {"en", "tl", "id", "vi", "th"}


def refusals(directory: Path) -> list[str]:
    return [str(fault) for fault in check_categories(directory, schema("category"))]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A user's own categories, of as many files as mistakes are made in."""
    own = tmp_path / "categories"
    own.mkdir()
    for name in ("general", "snack", "noodles"):
        shutil.copy(CATEGORIES / f"{name}.yaml", own)
    return own


def test_everything_of_ours_is_in_order():
    assert refusals(CATEGORIES) == []


def test_every_category_of_ours_knows_all_markets_currencies_and_languages():
    categories = load_categories(CATEGORIES)
    heads = drain(categories.heads_steps())
    for code in set(categories.codes()) - {"general"}:
        for name, kind in categories.category(code).kinds.items():
            assert set(kind.rivals) == MARKETS, (code, name)
            assert set(kind.prices) == CURRENCIES, (code, name)
            assert set(heads[code][0]["kinds"][name]["words"]) == LANGUAGES, (code, name)
            assert kind.users or not kind.meant_for


def test_every_kind_has_something_to_say_for_and_against_it():
    categories = load_categories(CATEGORIES)
    for code in categories.codes():
        category = categories.category(code)
        for name in category.kinds:
            for matters, least in ((category.drivers, 4), (category.barriers, 3)):
                mine = [each for each in matters if not each.kinds or name in each.kinds]
                assert len(mine) >= least, (code, name)
                assert sum(len(each.lines) for each in mine) >= 9, (code, name)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("code: snack", "code: snacks", "code: expected the name of the file, 'snack', found 'sn"),
        ("sort: food", "sort: fod", "kinds.snack.sort: expected one of food, goods, service, app"),
        ("    called:", "    caled:", "kinds.snack.caled: no such key here; did you mean called?"),
        ("signs: [crunch", "sign: [crunch", "drivers.0.sign: no such key here; did you mean signs"),
        ("young: 0.3", "yuong: 0.3", "drivers.0.for.yuong: expected a word for people"),
        ("young: 0.3", "young: lots", "drivers.0.for.young: expected"),
        ("and {thing} [", "and {thin} [", "drivers.0.lines.0: expected a slot"),
        ("{thing} [sounds", "{thing} sounds", "drivers.0.lines.0: expected balanced braces and b"),
        ("{c} of {n} would", "{x} of {n} would", "drivers.0.advice: expected a slot (c, n), found"),
        ("PHP: [10, 60]", "PHP: [60, 10]", "kinds.snack.prices.PHP: expected two numbers, the low"),
        ("faith: muslim", "faith: moslem", "red_lines.0.faith: expected one of muslim"),
        ("[snack, snacks", "[ramen, snacks", "expected a word of its own, found 'ramen' as for no"),
        ("\n---\n", "\n", "expected 2 YAML documents parted by a line ---, found 1"),
    ],
)
def test_a_mistake_is_refused_by_its_place(copy: Path, old: str, new: str, said: str):
    path = copy / "snack.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    refused = refusals(copy)
    assert any(said in each and "snack.yaml:" in each for each in refused), refused


def test_a_kind_of_one_document_alone_is_refused(copy: Path):
    path = copy / "noodles.yaml"
    text = path.read_text(encoding="utf-8")
    head, body = text.split("\n---\n")
    path.write_text(f"{head}\n---\n" + body.replace("  pantry:", "  pantri:", 1), encoding="utf-8")
    said = [each.partition(": ")[2] for each in refusals(copy)]
    assert any(each.startswith("kinds.pantri: expected a kind of the first") for each in said)
    assert "kinds: expected the kind 'pantry' as well, found nothing" in said


def test_a_directory_without_a_general_category_is_refused(copy: Path):
    (copy / "general.yaml").unlink()
    assert refusals(copy) == [
        f"{copy / 'general.yaml'}: expected a category to fall back on, found no file"
    ]


def test_a_missing_directory_is_refused(tmp_path: Path):
    with pytest.raises(DocumentError, match="nowhere"):
        load_categories(tmp_path / "nowhere")


def test_only_the_category_needed_is_read():
    categories = load_categories(CATEGORIES)
    found, kind = drain(categories.find_steps("the banana chips", "banana chips at ₱35"))
    assert (found.code, kind) == ("snack", "snack")
    assert set(categories._read) == {"snack", "general"}


def test_two_that_read_a_category_at_the_same_moment_get_one():
    categories = load_categories(CATEGORIES)
    first, second = categories.category_steps("snack"), categories.category_steps("snack")
    for _ in range(4):
        next(first)
        next(second)
    assert drain(first) is drain(second) is categories.category("snack")


def test_what_no_file_knows_is_the_general_category_and_its_red_lines_hold_for_all():
    categories = load_categories(CATEGORIES)
    found, kind = drain(categories.find_steps("the zorb", "a zorb for quizzling"))
    assert (found.code, kind) == ("general", "general")
    assert set(found.red_lines) <= set(categories.category("snack").red_lines)
