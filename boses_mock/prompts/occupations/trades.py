"""Occupations and their local names, from `words/occupations.txt`: label, then aliases."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from ..words import lines


def _name(alias: str) -> str:
    return alias.strip().removeprefix("mga ")  # the plural's word, which texts may leave out


@cache
def trades() -> tuple[tuple[str, tuple[str, ...]], ...]:
    rows: list[str] = []
    for line in lines("occupations"):
        if line[0] == " ":
            rows[-1] += " " + line.strip()
        else:
            rows.append(line)
    parted = (row.partition(":") for row in rows)
    return tuple(
        (
            label.strip(),
            tuple(filter(None, map(_name, names.split("|")))),
        )
        for label, _, names in parted
    )


_CHIEFS = (  # the words for who heads a department, and the departments' by the manager's name
    "kepala|kepala bagian|kabag|manajer|manager|pengurus|ketua jabatan|trưởng phòng|trưởng bộ phận"
    "|quản lý|hepe ng|head of|head ng"
)
_DEPARTMENTS = {
    "HR manager": "hr|hrd|personalia|sdm|sumber manusia|nhân sự",
    "IT manager": "it|teknologi informasi|công nghệ thông tin",
    "Marketing manager": "marketing|pemasaran",
    "Sales manager": "sales|penjualan|kinh doanh|jualan|bán hàng",
    "Finance manager": "finance|keuangan|kewangan|tài chính",
    "Procurement manager": "purchasing|procurement|pengadaan|pembelian|perolehan|thu mua|mua hàng",
    "Operations manager": "operations|operasional|operasi|vận hành",
    "Warehouse manager": "warehouse|gudang|kho",
    "Production manager": "production|produksi|pengeluaran|sản xuất",
    "Factory manager": "pabrik|kilang|nhà máy|xưởng",
    "Project manager": "proyek|projek|dự án",
    "Restaurant manager": "restoran|nhà hàng",
    "Hotel manager": "hotel|khách sạn",
}


def chiefs() -> Iterator[tuple[str, str]]:
    """Yield who heads a department in each language, with the trade's name."""
    for label, departments in _DEPARTMENTS.items():
        for department in departments.split("|"):
            for chief in _CHIEFS.split("|"):
                yield f"{chief} {department}", label


@cache
def kin() -> tuple[tuple[str, str, str], ...]:
    """Trades by a word for kin and a thing, with the gender of the kin: "uncle teksi"."""
    rows = [line.partition(": ") for line in lines("kin")]
    told = [(head, [x.strip() for x in names.split("|")]) for head, _, names in rows]
    return tuple(
        (name, label, gender)
        for gender, kindred in told[:2]
        for one in kindred
        for label, things in told[2:]
        for thing in things
        for name in (f"{one} {thing}", f"{thing} {one}")[: 2 if one in _BEHIND else 1]
    )


_BEHIND = ("uncle", "uncles", "auntie", "aunties", "aunty")  # also "taxi uncles"


_IRREGULAR = {"man": "men", "wife": "wives", "person": "people", "woman": "women"}


def plural(label: str) -> str:
    head, _, last = label.rpartition(" ")
    for one, many in _IRREGULAR.items():
        if last.lower().endswith(one):
            return (head + " " if head else "") + last[: -len(one)] + many
    if last.lower() in ("staff", "personnel", "police", "freelance") or (
        last.endswith("s") and not last.endswith("ss")
    ):
        return label
    if last.endswith(("ch", "sh", "ss", "x", "z")) and not last.lower().endswith("tech"):
        return label + "es"
    if last.endswith("y") and last[-2] not in "aeiou":
        return label[:-1] + "ies"
    return label + "s"
