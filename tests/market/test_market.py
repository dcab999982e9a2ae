"""Market files: all of ours load, quickly and when needed; bad ones are refused by name."""

from __future__ import annotations

import re
import shutil
import time
from pathlib import Path

import pytest

from boses_mock.kernel.document import DocumentError
from boses_mock.kernel.steps import drain
from boses_mock.market import load_markets
from boses_mock.market.check import check_markets
from boses_mock.world.check import schema

MARKETS = Path(__file__).parents[2] / "fixtures" / "markets"


MISTAKES = [
    ("ph.yaml", "country: Philippines", "country: 7", "country: expected text, found 7 (quote"),
    (
        "ph.yaml",
        "low: [11000, 23000]",
        "low: [23000, 11000]",
        "brackets.low: expected two whole numbers, the lower one first, found [23000, 11000]",
    ),
    ("ph.yaml", 'symbol: "₱"', "symbol: 1", "currency.symbol: expected text, found 1"),
    ("ph.yaml", "rhythm: road", "rhythm: loud", "occupations.4.rhythm: expected one of desk,"),
    ("ph.yaml", "  treat:", "  treats:", "pools.treats: no such key here; did you mean treat?"),
    ("ph.yaml", "names:\n-", "names: [\n-", "is not YAML"),
    (
        "ph.yaml",
        "Baguio:\n    weight",
        "Bagiuo:\n    weight",
        "cities.Bagiuo: expected a city of the first document, found 'Bagiuo'; did you mean",
    ),
    (
        "ph.yaml",
        "[!muslim] tapsilog",
        "[!moslem] tapsilog",
        "pools.breakfast.1: expected words that guards know, found 'moslem'; did you mean mus",
    ),
    ("ph.yaml", '"[!muslim] taps', '"[!Muslim] taps', "expected a guard like [kids !minor]"),
    ("ph.yaml", ", 7-Eleven,", ', "{7-Eleven",', "expected balanced braces, found '{7-Eleven'"),
    (
        "ph.yaml",
        "Naga]\n",
        "Nagga]\n",
        "regions.Luzon.7: expected a city that is listed above, found 'Nagga'; did you mean",
    ),
    (
        "ph.yaml",
        " plants, baking, karaoke",
        " plant, baking, karaoke",
        "expected one of the interests here or in _shared.yaml, found 'plant'; did you",
    ),
    ("ph.yaml", "  pantry:", "  pantries:", "brands.pantries: no such key here; did you mean"),
    ("ph.yaml", "marks: [iPhone]", "mark: [iPhone]", "mark: no such key here; did you mean ma"),
    ("ph.yaml", "  digital_b", "  digits_b", "lines.digits_behavior: no such key here; did"),
    ("ph.yaml", "faker: en_PH", "faker: en_PI", "faker: expected a locale of Faker's, found"),
    ("sg.yaml", "code: SG\n", "code: PH\n", "expected a code of its own, found 'PH' as in ph"),
    (
        "ph.yaml",
        "{national: 84,",
        "{nation: 84,",
        "cities.Manila.names.nation: expected a comm",
    ),
    (
        "ph.yaml",
        'pattern: "{given} {family}"',
        'pattern: "{given} {famly}"',
        "names.0.pattern: expected only the tables listed here, found 'famly'; did you mean",
    ),
    ("world.yaml", "code: WORLD", "code: EARTH", "expected WORLD in world.yaml and another co"),
    (
        "_shared.yaml",
        '"{liked_cafe} is',
        '"{liked_cave} is',
        "texts.brand_attitudes.1.3: expected known slots, found 'liked_cave'; did you mean li",
    ),
    ("sg.yaml", "slots: [hometown,", "slots: [homtown,", "never.slots.0: expected one that is"),
    (
        "sg.yaml",
        "low: [2000, 5000]",
        "low: [5000, 2000]",
        "the lower one first, found [5000, 2000",
    ),
    ("sg.yaml", "    kin: [", "    kins: [", "names.0.pools.kins: no such key here; did you"),
    ("_shared.yaml", "{spend}", "{spent}", "found 'spent'; did you mean spend?"),
    ("_shared.yaml", "Thinker: 3", "Thinker: many", "middle.Thinker: expected a number fro"),
    (
        "_brief.yaml",
        "tags: [adweary]",
        "tags: [adwary]",
        "did you mean adweary?",
    ),
    ("_brief.yaml", "<mother> $", "<mothr> $", "found 'mothr'; did you mean"),
    (
        "_brief.yaml",
        "interest: cats",
        "interest: cast",
        "known, found 'cast'",
    ),
    ("_brief.yaml", "parent: grown", "parent: grow", "parent: expected one of yes, no, grown"),
    ("_brief.yaml", "    denied: married", "    denied: maried", "did you mean married?"),
    ("_brief.yaml", '"[muslim]", w', '"[moslem]", w', "found 'moslem'; did you mean muslim?"),
    (
        "_brief.yaml",
        "denials: [",
        "denial: [",
        "did you mean denials?",
    ),
    (
        "_glossary.yaml",
        "    suka: like\n",
        "    suka: 7\n",
        "malay.verbs.suka: expected text, found 7 (quote it)",
    ),
    ("_glossary.yaml", "    suka: like\n", "    suka:\n", "suka: expected text, found nothing"),
    (
        "_glossary.yaml",
        "    sawit: oil palm\n",
        "    kelapa sawit: oil palm\n",
        "malay.nouns.kelapa sawit: expected one word, found 'kelapa sawit'",
    ),
    (
        "_glossary.yaml",
        "    rumah sakit: the hospital\n",
        "    hospital: the hospital\n",
        "malay.things.hospital: expected two or three words without hyphens, found 'hospital'",
    ),
    (
        "_glossary.yaml",
        "    pulsa: phone credit\n",
        "    suka: phone credit\n",
        "malay.nouns.suka: expected what no other table has, found 'suka' as in verbs",
    ),
    (
        "_glossary.yaml",
        "    đất: land\n",
        "    mua: land\n",
        "vietnamese.nouns.mua: expected what no other table has, found 'mua' as in verbs",
    ),
    (
        "_glossary.yaml",
        "  qualities:\n",
        "  qualitys:\n",
        "malay.qualitys: no such key here; did you mean qualities?",
    ),
    ("_shared.yaml", "small: [a dou", 'small: ["{small}", a dou', "found small in small"),
]


def in_turn(rows: list[tuple[str, str, str, str]]) -> list[object]:
    """Leave every second row, each of which reads whole files, to the slow proofs."""
    return [
        pytest.param(*row, marks=pytest.mark.slow) if number % 2 else row
        for number, row in enumerate(rows)
    ]


def refusals(directory: Path) -> list[str]:
    return [str(fault) for fault in check_markets(directory, schema("market"))]


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
    """A user's own markets, of as many files as mistakes are made in."""
    own = tmp_path / "markets"
    own.mkdir()
    for name in ("_shared", "_brief", "_glossary", "ph", "sg", "world"):
        shutil.copy(MARKETS / f"{name}.yaml", own)
    return own


@pytest.mark.parametrize(("file", "old", "new", "said"), in_turn(MISTAKES))
def test_a_mistake_is_refused_by_file_line_and_key(copy: Path, file, old, new, said):
    for other in {"_brief.yaml", "_glossary.yaml"} - {file}:  # which a directory need not have
        (copy / other).unlink()
    path = copy / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    line = text[: text.index(old)].count("\n") + 1
    refused = refusals(copy)
    places = (f"{file}:{line}: ", f"{file}:{line + 1}: ")  # where the parser only sees it later
    assert any(said in each and any(place in each for place in places) for each in refused), refused


def test_a_name_table_for_one_sex_alone_is_refused_by_the_patterns_that_need_it(copy: Path):
    path = copy / "sg.yaml"
    text = path.read_text(encoding="utf-8").replace("  given_female:", "  given_other:", 1)
    path.write_text(text, encoding="utf-8")
    said = "expected a table given_female beside the other, found nothing"
    assert [each.partition(": ")[2] for each in refusals(copy)] == [
        f"names.0.pattern: {said}",
        f"names.0.called: {said}",
    ]


def test_tables_that_make_too_few_names_are_refused(copy: Path):
    path = copy / "sg.yaml"
    text = re.sub("  given_female: .*", "  given_female: [Mei]", path.read_text(encoding="utf-8"))
    path.write_text(text, encoding="utf-8")
    assert "names.0: expected tables for 100 female names, found 1" in refusals(copy)[0]


def test_a_file_of_another_number_of_documents_is_refused(copy: Path):
    path = copy / "ph.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("\n---\n", "\n", 1), encoding="utf-8")
    said = "ph.yaml:1: expected 2 YAML documents parted by a line ---, found 1"
    assert [each for each in refusals(copy) if said in each]


def test_all_mistakes_are_told_at_once_and_one_behind_an_anchor_once(copy: Path):
    path = copy / "ph.yaml"
    text = path.read_text(encoding="utf-8")
    for old, new in {
        "country: Philippines": "country: 7",
        "&metro_schools [": "&metro_schools [8, ",
        "[!muslim] tapsilog": "[!moslem] tapsilog",
    }.items():
        assert old in text
        text = text.replace(old, new, 1)
    path.write_text(text, encoding="utf-8")
    assert [each.partition(": ")[2].partition(":")[0] for each in refusals(copy)] == [
        "country",
        "cities.Manila.pools.university.0",
        "pools.breakfast.1",
    ]


def test_a_new_market_is_one_file(copy: Path):
    """Copy a file, give it a code and a country of its own: nothing else has to be told."""
    text = (copy / "ph.yaml").read_text(encoding="utf-8")
    body = text.split("\n---\n")[1]
    new = "code: XX\ncountry: Atlantis\naliases: [atlantean]\ncities: {}\n---\n" + body
    (copy / "xx.yaml").write_text(new, encoding="utf-8")
    assert refusals(copy) == []
    markets = load_markets(copy)
    markets.load()
    assert markets.for_location("Atlantis").code == "XX"


def test_a_directory_need_not_have_the_words_of_briefs(copy: Path):
    (copy / "_brief.yaml").unlink()
    assert refusals(copy) == []
    assert load_markets(copy).vocabulary.meanings == {}


def test_a_directory_need_not_have_a_glossary(copy: Path):
    (copy / "_glossary.yaml").unlink()
    assert refusals(copy) == []
    glossary = load_markets(copy).vocabulary.glossary
    assert not glossary.marks and not glossary.malay.verbs


def test_every_word_of_the_glossary_is_read():
    glossary = load_markets(MARKETS).vocabulary.glossary
    assert glossary.filipino.frames["mahilig sa"] == "love"
    assert next(iter(glossary.filipino.frames)) == max(glossary.filipino.frames, key=len)
    assert glossary.filipino.joining["mga"] == ""
    assert glossary.malay.verbs["benci"] == "hate"
    assert glossary.malay.qualities["murah"] == "cheap"
    assert glossary.malay.phrases["rumah", "sakit"] == ("noun", "the hospital")
    assert glossary.malay.phrases["kurang", "manis"] == ("phrase", "with less sugar")
    assert glossary.malay.does >= {"subscribe", "are", "like"}
    assert glossary.malay.workplaces["tadika"] == "a kindergarten"
    assert glossary.malay.factories["rokok"] == "a cigarette factory"
    assert glossary.trades["sinh vien"] == "student"
    assert glossary.thai_trades["ครู"] == "teacher"
    assert glossary.vietnamese.pieces["mua"] == ("verb", "buy")
    assert glossary.thai.pieces["ตลาด"] == ("noun", "the market")
    assert glossary.thai.pieces["แล้ว"] == ("", "")
    assert glossary.thai.sizes[0] == max(map(len, glossary.thai.pieces))
    assert glossary.marks >= {"ng", "suka", "thich"}
    assert "lugaw" in glossary.wares and "vendors" in glossary.sellers


def test_a_directory_without_a_world_is_refused(copy: Path):
    (copy / "world.yaml").unlink()
    assert refusals(copy) == [
        f"{copy / 'world.yaml'}: expected a market to fall back on, found no file"
    ]


def test_a_missing_directory_is_refused(tmp_path: Path):
    with pytest.raises(DocumentError, match="nowhere"):
        load_markets(tmp_path / "nowhere")


def test_everything_of_ours_is_in_order():
    assert refusals(MARKETS) == []
    markets = load_markets(MARKETS)
    markets.load()
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


def test_no_thing_is_half_of_a_number_that_was_cut_at_its_comma():
    """A list in brackets parts at "฿1,000" unless it is quoted; nobody "moves ฿1"."""
    markets = load_markets(MARKETS)
    cut = re.compile(r"\d{3}(?! Chinatown| Sardines)\b(?!$)|.*(?:[฿₱₫$¥]|Rp|RM|NT\$) ?\d{1,2}$")
    seen = 0
    for code in markets.places():
        market = markets.market(code)
        pools = [market.pools, *(city.pools for city in market.cities)]
        for pool in (pool for each in pools for pool in each.values()):
            for line in (line for lines in pool.values() for line in lines):
                seen += 1
                assert not cut.match(line.parts[0]), (code, line.parts)
        for text in (reason for each in market.distrust for reason in each.reasons):
            assert not cut.match(text), (code, text)
    assert seen > 3_000


def test_two_that_read_a_market_at_the_same_moment_get_one():
    markets = load_markets(MARKETS)
    first, second = markets.market_steps("PH"), markets.market_steps("PH")
    for _ in range(4):
        next(first)
        next(second)
    assert drain(first) is drain(second) is markets.market("PH")
    assert drain(markets.shared_steps()) is markets.shared


def test_a_market_is_read_in_short_steps():
    """What is kept as JSON is; a step is 8 ms at most, and machines differ."""

    def longest() -> float:
        markets = load_markets(MARKETS)
        times = []
        for steps in (markets.market_steps("PH"), markets.vocabulary_steps()):
            begun = time.process_time()
            while next(steps, "end") is None:
                times.append(time.process_time() - begun)
                begun = time.process_time()
        return max(times)

    assert min(longest() for _ in range(5)) < 0.03
