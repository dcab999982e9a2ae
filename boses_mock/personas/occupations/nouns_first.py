"""The trade with which a text begins where nouns come first: "Guru sekolah rendah di Kelantan".

What somebody teaches, sells or owns follows there, and so does what they are besides.
"""

from __future__ import annotations

import re

from boses_mock.market.glossary import Glossary
from boses_mock.market.model import Shared, folded

from ..text import lowered
from .businesses import owner_there
from .occupation import AskedOccupation, asked, driver_of

# Where a noun and what describes it end, and who stands before it.
_NOUN_ENDS = re.compile(
    r"\s(?:yang|di|dari|dengan|usia|umur|berusia|berumur|asal|untuk|ke|aged|na|sa|ở|tại)\s|[,.(]",
    re.IGNORECASE,
)
_THERE = re.compile(r"\s(?:yang|di|dari|dengan|umur|berumur|usia|asal)\s", re.IGNORECASE)
_NOUN_PEOPLE = re.compile(
    r"^(?:(?:para|kaum|golongan|bapak|ibu|emak|wanita|pria|lelaki|perempuan|babaye|babae|babaeng|lalaki|"
    r"lalaking|nga|na|mbak|mas|makcik|pakcik|kakak|akak|abang|bunda|bude|pakde|teteh|puan|encik|"
    r"cowok|cewek|anak muda|muda|milenial|paruh baya|janda|duda) )+"
)
_OFFICE = re.compile(r"\b(?:kerja|bekerja) (?:kantoran|di (?:kantor|pejabat))\b", re.IGNORECASE)
_WAS = re.compile(r"(?:bekas|pensiunan|pesara) ")
_HAWKER = re.compile(r"(?:tukang|abang|mang|penjaja) (?:jual )?(\w{2,15})")
# Of whom the stage of the school comes last: "guru matematika SMA".
_TEACHES = re.compile(r"(guru|cikgu) (?!honorer)(?:\w{3,16} ){1,3}?(sd|smp|sma|smk|tk|paud)\b")

_HONORARY = re.compile(r"guru honorer (?:\w{3,16} )?(sd|smp|sma|smk|tk|paud) ")

# Who is only said to work somewhere: "trabahante sa cannery".
_WORKS_SA = re.compile(
    r"\b(?:trabahante|trabahador|manggagawa|obrero|mamumuo)(?:ng)? (?:sa|ng) "
    r"(?:isang |isa ka |usa ka )?([a-z]{3,14})",
    re.IGNORECASE,
)
_WORKERS_SA = {
    "cannery": "cannery worker",
    "pabrika": "factory worker",
    "planta": "plant worker",
    "bodega": "warehouse worker",
    "konstruksyon": "construction worker",
    "construction": "construction worker",
    "tubuhan": "sugarcane worker",
    "bukid": "farm worker",
    "hotel": "hotel staff",
    "mall": "sales associate",
}


def _title(shared: Shared, words: str) -> str:
    """Return the title, in English, with which words begin; that with the longest name."""
    known = [name for name in shared.titles if words.startswith(f"{name} ")]
    return shared.titles[max(known, key=len)] if known else ""


def noun_first(shared: Shared, glossary: Glossary, clause: str) -> tuple[AskedOccupation, ...]:
    """Return the trade with which a description begins where nouns come first.

    Who is called by family alone ("Ibu-ibu muda yang kerja kantoran") has the trade that comes
    later.
    """
    works = _WORKS_SA.search(clause)
    if works and (title := _WORKERS_SA.get(works[1].casefold())):
        return asked(shared, title)
    if driver := driver_of(shared, _NOUN_PEOPLE.sub("", f"{folded(clause)} ")):
        return asked(shared, driver)
    written = _NOUN_ENDS.split(clause, maxsplit=1)[0]
    there = _THERE.match(clause, len(written)) is not None  # "Barista di Makassar" is no English
    head = folded(written)
    plain = _NOUN_PEOPLE.sub("", f"{head} ")
    for words in dict.fromkeys((f"{head} ", plain)):
        words = _TEACHES.sub(r"\1 \2", words)
        known = [name for name in shared.titles if words.startswith(f"{name} ")]
        known = [name for name in known if there or name != folded(shared.titles[name])]
        if (honorary := _HONORARY.match(words)) and (
            stage := _title(shared, f"guru {honorary[1]} ")
        ):
            return asked(shared, f"Contract {lowered(stage)}")
        if known:
            return asked(shared, shared.titles[max(known, key=len)])
        if (was := _WAS.match(words)) and (former := _title(shared, words[was.end() :])):
            return asked(shared, f"Retired {former[:1].lower()}{former[1:]}")
        hawker = _HAWKER.match(words)
        if hawker and hawker[1] in glossary.wares:
            return asked(shared, "Food vendor")
    if there and plain.strip() in glossary.called_by_trade:  # "Technician di kilang"
        return asked(shared, plain.strip())
    if owner := owner_there(shared, written):
        return owner
    if plain != f"{head} " and _OFFICE.search(clause):
        return asked(shared, "office worker")
    return ()
