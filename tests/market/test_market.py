"""Market files: all of ours load, quickly and when needed; bad ones are refused by name."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from boses_mock.kernel.document import DocumentError
from boses_mock.kernel.steps import drain
from boses_mock.market import Markets, load_markets

MARKETS = Path(__file__).parents[2] / "fixtures" / "markets"


@pytest.mark.parametrize("code", ["PH", "ID", "VN", "SG", "MY", "TH", "WORLD"])
def test_every_market_can_be_loaded(code):
    assert load_markets(MARKETS).market(code).code == code


@pytest.mark.parametrize(
    ("location", "code"),
    [
        ("Manila, Philippines", "PH"),
        ("Metro Manila", "PH"),
        ("JAKARTA", "ID"),
        ("Hà Nội", "VN"),
        ("Saigon", "VN"),
        ("Singapore", "SG"),
        ("Klang Valley, Malaysia", "MY"),
        ("Bangkok", "TH"),
        ("Lagos, Nigeria", "WORLD"),
        ("", "WORLD"),
        (None, "WORLD"),
    ],
)
def test_a_location_finds_its_market(location, code):
    assert load_markets(MARKETS).for_location(location).code == code


def test_only_the_market_needed_is_read():
    markets = load_markets(MARKETS)
    markets.for_location("Manila")
    assert set(markets._loaded) == {"PH"}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(MARKETS, tmp_path / "markets"))


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("ph.yaml", "country: Philippines", "country: 7", ["ph.yaml", "country", "text"]),
        ("ph.yaml", "low: [11000, 23000]", "low: [23000, 11000]", ["ph.yaml", "brackets.low"]),
        ("ph.yaml", 'symbol: "₱"', "symbol: 1", ["ph.yaml", "currency.symbol"]),
        ("ph.yaml", "rhythm: road", "rhythm: loud", ["ph.yaml", "rhythm", "desk"]),
        ("ph.yaml", "  treat:", "  treats:", ["ph.yaml", "pools.treat", "list"]),
        ("ph.yaml", "\n---\n", "\n", ["ph.yaml", "2 YAML documents"]),
        ("ph.yaml", "names:\n", "names: [\n", ["ph.yaml", "not YAML"]),
        ("ph.yaml", "  Baguio:\n    w", "  Bagiuo:\n    w", ["ph.yaml", "cities"]),
        ("ph.yaml", "[!muslim] tapsilog", "[!moslem] tapsilog", ["ph.yaml", "breakfast", "moslem"]),
        ("ph.yaml", "Naga]", "Nagga]", ["ph.yaml", "regions.Luzon", "Nagga"]),
        ("ph.yaml", "interest: [basketball", "interest: [basketbal", ["ph.yaml", "basketbal"]),
        ("ph.yaml", "brands:\n  pantry", "brands:\n  pantries", ["ph.yaml", "brands", "pantries"]),
        ("ph.yaml", "marks: [iPhone]", "mark: [iPhone]", ["ph.yaml", "brands.phones", "mark"]),
        ("ph.yaml", "lines:\n  digital", "lines:\n  digits", ["ph.yaml", "lines.digits"]),
        ("_shared.yaml", '"{liked_cafe} is', '"{liked_cave} is', ["_shared.yaml", "liked_cave"]),
        ("_shared.yaml", "{spend}", "{spent}", ["_shared.yaml", "texts", "spent"]),
        ("_shared.yaml", "Thinkers: 3", "Thinkers: many", ["_shared.yaml", "stances", "a number"]),
    ],
)
def test_a_bad_file_is_refused_by_name(copy: Path, file, old, new, said):
    path = copy / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(DocumentError) as refusal:
        load_markets(copy).check()
    for words in said:
        assert words in str(refusal.value)


def test_a_new_market_is_one_file(copy: Path):
    """Copy a file, give it a code and a country of its own: nothing else has to be told."""
    text = (copy / "ph.yaml").read_text(encoding="utf-8")
    body = text.split("\n---\n")[1]
    new = "code: XX\ncountry: Atlantis\naliases: [atlantean]\ncities: {}\n---\n" + body
    (copy / "xx.yaml").write_text(new, encoding="utf-8")
    markets = load_markets(copy)
    markets.check()
    assert markets.for_location("Atlantis").code == "XX"


def test_a_directory_without_a_world_is_refused(copy: Path):
    (copy / "world.yaml").unlink()
    with pytest.raises(DocumentError, match=r"world\.yaml"):
        load_markets(copy).check()


def test_a_missing_directory_is_refused(tmp_path: Path):
    with pytest.raises(DocumentError, match="nowhere"):
        load_markets(tmp_path / "nowhere")


def test_everything_of_ours_is_in_order():
    markets: Markets = load_markets(MARKETS)
    markets.check()
    assert set(markets.places()) == {"PH", "ID", "VN", "SG", "MY", "TH", "WORLD"}


@pytest.mark.parametrize("code", ["PH", "ID", "VN", "SG", "MY", "TH", "WORLD"])
def test_the_readme_tells_the_brackets_and_their_source(code):
    market = load_markets(MARKETS).market(code)
    readme = (MARKETS.parent / "README.md").read_text(encoding="utf-8")
    rows = readme.split("## Income brackets")[1].split("## Name shares")[0].splitlines()
    row = next(row for row in rows if row.casefold().startswith(f"| {code.casefold()} "))
    unit = 1_000_000 if " million" in row else 1
    for low, high in market.brackets.values():
        assert f"{low / unit:g}–{high / unit:g}" in row.replace(",", ""), row
    assert "invented" in row or any(ref in row for ref in market.references)


def test_two_that_read_a_market_at_the_same_moment_get_one():
    markets = load_markets(MARKETS)
    first, second = markets.market_steps("PH"), markets.market_steps("PH")
    for _ in range(4):
        next(first)
        next(second)
    assert drain(first) is drain(second) is markets.market("PH")
    assert drain(markets.shared_steps()) is markets.shared
