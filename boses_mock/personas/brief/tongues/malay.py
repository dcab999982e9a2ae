"""Indonesian and Malay grammar before and beside the words: who leads, ages, turns, "yang".

What leads a clause ("Ibu-ibu penjual ...", "Wanita Iban yang ...") is who the people are, and is
put away or told as what they do. What is said of a thing ("motor masih kredit", "petrol makin
mahal") has no verb there and needs one in English.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from boses_mock.market.glossary import NOUN, Malay

from ..telling.verbs import third_person

Piece = tuple[str, str]  # what it is, and what it is in English
_PEOPLE = (
    "ibu[- ]ibu|bapak[- ]bapak|emak[- ]emak|mak[- ]mak|makcik[- ]makcik|pakcik[- ]pakcik|wanita|"
    "perempuan|pria|lelaki|laki-laki|kaum|golongan|para|orang|warga|ibu tunggal|janda|pemuda|"
    "pemudi|anak muda|cewek|cowok|bapak|ibu|abang|kakak|mbak[- ]mbak|mas[- ]mas|kakak[- ]kakak|"
    "abang[- ]abang|akak[- ]akak|makcik|pakcik|mbak|mas|akak"
)
# Who they are, before what is said of them: "Wanita Iban yang", "Bapak-bapak satpam mall".
_WHO = re.compile(rf"^(?:{_PEOPLE})(?: [^\s,]{{1,20}}){{0,6}}? yang ", re.I)
_SEX = re.compile(
    r"^(?:lelaki|wanita|perempuan|pria|laki-laki|ibu|bapak|abang|kakak|mbak|mas|akak) "
    r"(?=(?:rider|peng|pem|pen|juru|tukang|guru|buruh|kerani|sopir|driver|kurir|operator|karyawan)"
    r"[a-z]{0,12} )",
    re.IGNORECASE,
)
_TWICE = re.compile(
    r"^(ibu|bapak|emak|mak|makcik|pakcik|mbak|mas|kakak|akak|abang|bude|pakde|teteh|wak|bu|pak)"
    r"[- ]\1 (?=[a-z])(?!muda|tua|rumah|yang)",
    re.I,
)
_SELLERS = re.compile(
    rf"^(?:(?:{_PEOPLE}) )?(?:penjual|pedagang|peniaga|penjaja) (?=[a-z])"
    r"(?!kaki|pasar|kecil|wanita|perempuan|lelaki|muda|online|runcit)",
    re.I,
)
_OWNERS = re.compile(rf"^(?:(?:{_PEOPLE}) )?(?:pemilik|pengusaha|tuan punya|tauke) (?=[a-z])", re.I)
_AGED = re.compile(
    r"\b(?:ber)?(?:umur|usia) (\d{1,2})(?! ?[-–]? ?\d)(?: (?:tahun|thn|th))?\b", re.I
)
_COUNTS = "dua|tiga|empat|lima|enam|satu|se|2|3|4|5|6|1"
_FIGURES = {"satu": "1", "se": "1", "dua": "2", "tiga": "3", "empat": "4", "lima": "5", "enam": "6"}
_TURNS = re.compile(
    rf"\b({_COUNTS}) (minggu|bulan|hari) (?:kerja|on)(?:,| dan)? ({_COUNTS}) \2 "
    r"(?:cuti|libur|off|rehat)\b",
    re.I,
)
# What leads over from the clause before: "jadi tidak minum kopi", not "jadi guru".
_LEADS = re.compile(
    r"^(?:(?:kebanyakan(?:nya)?|majoriti(?:nya)?|rata-rata|mereka|"
    r"dan|tapi|tetapi|namun|lalu|terus|serta|makanya|karenanya|akibatnya|padahal|malah) |"
    r"(?:jadi|jadinya|sehingga) (?=(?:tidak|tak|nggak|gak|ga|ndak|jarang|harus|selalu|sering|lebih|"
    r"hanya|cuma|mesti|terpaksa|belum|kena|kini|sekarang) ))",
    re.IGNORECASE,
)
_SON = re.compile(r"\banak ((?:sulung |bungsu |pertama |kedua )?)laki-laki\b", re.IGNORECASE)
_FORMERLY = re.compile(r"^(?:dulu|dulunya|dahulu|dahulunya) (?:pernah )?(?=[a-z])", re.IGNORECASE)
_SUNDAY = re.compile(r"(?<=[Tt]iap )Minggu\b|(?<=[Hh]ari )Minggu\b|(?<=pada )Minggu\b")
_LIST = re.compile(
    r"\b(?:jual|menjual|jualan|makan|minum|beli|masak|tanam|menanam) "
    r"[a-z]{2,15}(?: [a-z]{2,15})?(?P<more>(?:, [a-z]{2,15}(?: [a-z]{2,15})?){1,4}) "
    r"(?:dan|serta|atau) (?=[a-z])"
)
# What a verb begins with, and what its root begins with then.
_MADE_WITH = (
    ("meny", ("s", "c")), ("meng", ("", "k", "g")), ("mem", ("p", "b", "")),
    ("men", ("t", "d", "")), ("menge", ("",)), ("nge", ("",)), ("me", ("",)), ("ber", ("",)),
    ("ny", ("s", "c")), ("ng", ("k", "", "g")),
)  # fmt: skip
_ROOT = 3  # letters
_LEAST = 2  # words of what a clause says without its end
_ENDS_WORDS = """
di dari dekat pada lewat melalui setiap tiap sambil selepas setelah sebelum semasa ketika naik
supaya biar agar karena kerana sebab kalau bila untuk demi buat guna
"""
_ENDS = frozenset(_ENDS_WORDS.split())
_REASONS = frozenset(
    ["karena", "kerana", "sebab", "krn", "karna", "jadi", "makanya", "sehingga", "tapi", "tetapi"]
)
# Of a clause with these, its end is what is denied or meant: "tak pernah ke mall kecuali ...".
_DENIES_WORDS = """
tidak tak tdk nggak gak ga ndak enggak belum bukan jangan tanpa kecuali hanya cuma saja sahaja
jarang kurang mau nak ingin hendak kalau tiada anti
"""
_DENIES = frozenset(_DENIES_WORDS.split())
_IRREGULAR = {
    "buy": "bought", "sell": "sold", "make": "made", "eat": "eaten", "send": "sent", "pay": "paid",
    "take": "taken", "give": "given", "bring": "brought", "grow": "grown", "read": "read",
    "drive": "driven", "ride": "ridden", "rent": "rented", "shop": "shopped", "write": "written",
    "keep": "kept", "teach": "taught", "lend": "lent",
}  # fmt: skip
_MORE = {
    "dear": "dearer",
    "expensive": "dearer",
    "cheap": "cheaper",
    "big": "bigger",
    "old": "older",
}
_MORE |= {"hard": "harder", "small": "smaller", "rare": "rarer", "busy": "busier", "few": "fewer"}
_PAID_OFF = frozenset(["kredit", "cicilan", "nyicil", "ansuran", "ansur", "angsuran"])
_STILL = frozenset(["masih", "msh", "sedang"])
_OLD = _STILL | frozenset(["sudah", "dah", "udah", "sdh"])
_OFTEN = {"sering": "often", "kerap": "often", "selalu": "always", "jarang": "rarely"}
_UNPAID = (["belum", "lunas"], ["belum", "habis", "bayar"], ["belum", "selesai", "bayar"])
_EVER_MORE = frozenset(["makin", "semakin", "mkin"])
STATES = _OLD | _EVER_MORE | frozenset(_OFTEN) | frozenset(["belum"])
_PLACES_WORDS = """
Pasar Kota Kampung Pantai Gunung Pulau Sungai Danau Tanjung Jalan Bukit Kuala Taman Bandar Teluk
Tanah Desa
"""
_PLACES = frozenset(_PLACES_WORDS.split())
_PRICED = frozenset(["dearer", "cheaper"])
_PREPOSITIONS = frozenset(["di", "dari", "ke", "dengan", "untuk", "lewat", "dan", "pada", "secara"])


def plainer(clause: str) -> str:
    """Return a clause without what or who leads it, with ages and turns as one thing each."""
    clause = _FORMERLY.sub("pernah dulu ", _LEADS.sub("", clause))
    clause = _SON.sub(r"anak \1lelaki", clause)
    clause = _SEX.sub("", _WHO.sub("", clause))
    clause = _OWNERS.sub("punya ", _SELLERS.sub("jual ", clause))
    clause = _TWICE.sub("bekerja sebagai ", clause)
    clause = _SUNDAY.sub("ahad", _AGED.sub(r"aged \1", clause))
    return _TURNS.sub(_turns, clause)


def as_one_list(known: Malay, text: str) -> str:
    """Return a text in which what is sold or eaten is one clause: "jual budu, sambal dan keropok".

    Where what follows a comma is done and no thing, it stays a clause of its own.
    """

    def one(found: re.Match[str]) -> str:
        items = [each.split()[0] for each in found["more"].split(", ") if each]
        done = any(each in known.verbs or each in known.small for each in items)
        return found[0] if done else found[0].replace(", ", " dan ")

    return _LIST.sub(one, text)


def _turns(found: re.Match[str]) -> str:
    on, unit, off = _FIGURES.get(found[1].casefold(), found[1]), found[2], found[3].casefold()
    return f"{on} {unit} bertugas {_FIGURES.get(off, off)} {unit} bercuti"


def shorter(clause: str) -> Iterator[str]:
    """Yield a clause without its end, and so on, if that is as true."""
    words = clause.split()
    low = [word.casefold() for word in words]
    for at in range(len(words) - 1, _LEAST - 1, -1):
        denied = not _DENIES.isdisjoint(low[:at])
        if denied and (low[at] not in _REASONS or "bukan" in low[:at]):
            continue  # why it is not so may be left out, and nothing else
        then = low[at] in _REASONS and low[at - 1] not in _DENIES
        if (low[at] in _ENDS or then) and low[at - 1] not in (
            *_ENDS,
            "yang",
            "dan",
            "untuk",
            "dengan",
        ):
            yield " ".join(words[:at])


def related(known: Malay, low: list[str], found: list[Piece]) -> tuple[list[Piece], int]:
    """Return what follows a thing that it describes, and of how many words: "yang dijual agen".

    Nothing where the next words are no such.
    """
    yang = low[0] in ("yang", "yg")
    if not found or found[-1][0] not in (NOUN, "name") or len(low) <= yang:
        return [], 0
    first, after = low[yang], low[yang + 1 : yang + 2]
    if first in ("makin", "semakin") and yang and after and (more := _comparative(known, after[0])):
        return [("small", f"getting {more}")], 3
    if yang and first in _OLD and after and after[0] in known.qualities:
        return [("quality", known.qualities[after[0]])], 3
    if (done := passive(known, first)) and (yang or first.startswith("di")):
        by = bool(after) and after[0] in known.nouns and after[0] not in _PREPOSITIONS
        return [("small", f"{done} by" if by else done)], 1 + yang
    if yang and first not in known.qualities and _is_people(found[-1][1]):
        return [("small", "who")], 1
    return [], 0


def _is_people(thing: str) -> bool:
    return (
        re.search(
            r"(?:children|people|friends|(?:er|or|ist|ee|nurse)s|twins|women|men|sons|daughters)$",
            thing,
        )
        is not None
    )


def _comparative(known: Malay, word: str) -> str:
    meant = known.qualities.get(word, "")
    return _MORE.get(meant) or (f"more {meant}" if meant and " " not in meant else "")


def verb_of(known: Malay, word: str) -> str:
    """Return what a verb means by the verb that it is made of: "menyapu", "nyapu" of "sapu".

    None with an ending: "menyewakan" is to let what "menyewa" is to rent.
    """
    for prefix, first in _MADE_WITH:
        stem = word.removeprefix(prefix)
        if stem == word or len(stem) < _ROOT:
            continue
        for each in first:
            if each + stem in known.verbs:
                return known.verbs[each + stem]
    return ""


def passive(known: Malay, word: str) -> str:
    """Return "sold" of "dijual", where the verb in it is known by one English word."""
    if not word.startswith("di") or word in known.small:
        return ""
    stem = word[2:]
    stems = (stem, stem.removesuffix("kan"), stem.removesuffix("i"))
    verb = next((known.verbs[each] for each in stems if each in known.verbs), "")
    if not verb or " " in verb:
        return ""
    return done(verb)


def done(verb: str) -> str:
    """Return the participle of a verb."""
    if verb.endswith("y") and verb[-2:-1] not in "aeou":
        return f"{verb[:-1]}ied"
    return _IRREGULAR.get(verb) or (verb + "d" if verb.endswith("e") else verb + "ed")


def is_place(words: list[str]) -> bool:
    """Tell whether words begin with the name of a place: "Pasar Senen", "Kota Bharu"."""
    named = len(words) > 1 and words[0] in _PLACES and words[1][:1].isupper()
    return named and words[1][1:].islower()


def how_still(low: list[str]) -> bool:
    """Tell whether words say that something is still paid off: "masih bayar ansuran"."""
    return low[0] in _STILL and not _PAID_OFF.isdisjoint(low[1:])


def of_a_thing(known: Malay, words: list[str], subject: str, *, paid_off: bool) -> str:
    """Return what the ``words`` after a ``subject`` say of it, with the verb that they need."""
    low = [word.casefold() for word in words]
    if paid_off and how_still(low):
        return f"are still paying off {subject}"
    if low in _UNPAID:
        return f"are still paying off {subject}"
    if len(low) != _LEAST:
        return ""
    how, what = low
    bare = re.sub(r"^(?:an?|the) ", "", subject)
    be = "are" if re.search(r"(?<!s)s$", bare) else "is"
    if paid_off and what in _PAID_OFF and how in _STILL:
        return f"are still paying off {subject}"
    if how in _EVER_MORE and (more := _comparative(known, what)):
        return f"{bare if more in _PRICED else f'their {bare}'} {be} getting {more}"
    if how in _OFTEN and be == "is" and (does := third_person(known.verbs.get(what, ""))):
        return f"their {bare} {_OFTEN[how]} {does}"
    if how in _OLD and what in known.qualities:
        still = "still " if how in _STILL else ""
        return f"their {bare} {be} {still}{known.qualities[what]}"
    return ""
