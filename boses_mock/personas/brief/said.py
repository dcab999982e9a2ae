"""What a brief asks and no rule understands: a few of its words, said of the person.

Every clause is told as what it is. What somebody does is put into the third person ("pays
suppliers in cash"), what somebody is gets its verb ("is health-conscious"), a thing its article
("a tight budget"), and what is in no English is quoted, since nobody here can inflect it. A
clause is cut to a handful of words: a persona speaks in its own, and never recites the group's
text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from boses_mock.kernel.rng import Stream
from boses_mock.market.model import folded
from boses_mock.personas.text import joined, listed, lowered, with_article

from .english import PAST, VERBS
from .translated import is_malay

_SUBJECT = re.compile(r"^(?:(?:who|they|she|he|people who|those who)\s+|and\s+|also\s+)+", re.I)
_ON_THE_SIDE = re.compile(
    r"^(?:side (?:income|hustle|business)|extra income)(?: by| from| of| is)? (?=\w{2,20}ing\b)",
    re.IGNORECASE,
)
_FASTING = re.compile(r"^fasting (?:on )?(?=(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b)", re.I)
# A verb that is the first part of a thing.
_COMPOUND = re.compile(
    r"(?:work|rent|book|farm|garden|fish|study|run|text|dream|play) (?:permits?|visas?|pass|"
    r"shifts?|hours|clubs?|land|sauce|groups?|routes?|messages?|jobs?|schools?|money|control|stalls?)\b"
)
# What somebody is in a club, a church or a street: "surau committee member".
_ROLE = re.compile(
    r"(?:[\w'-]{2,20} ){1,4}(?:member|leader|volunteer|coordinator|chairman|chairwoman|treasurer|"
    r"secretary|captain|organiser|organizer|elder|deacon|catechist|activist|coach)",
    re.IGNORECASE,
)
_MEMBERS = frozenset(["devotees", "fans", "members", "supporters", "believers", "volunteers"])
_POINTS = re.compile(r"\b(?:it|them|this|these)\b", re.IGNORECASE)  # at what another clause says
_FIXED = {"have": "has", "has": "has", "are": "is", "is": "is", "were": "was", "was": "was"}
_MODALS = frozenset(["can", "cannot", "could", "would", "will", "must", "may", "might", "should"])
_ADVERBS_WORDS = """
gladly always often usually sometimes mainly mostly rarely regularly only still never seldom hardly
frequently occasionally daily actively secretly generally sincerely really truly
"""
_ADVERBS = frozenset(_ADVERBS_WORDS.split())
_DONE_WORDS = (
    "flown been had owned used tried bought seen heard worked finished travelled left held"
)
_DONE = frozenset(_DONE_WORDS.split())  # what one has never
_QUALITIES_WORDS = """
conscious savvy minded oriented focused driven aware sensitive friendly curious active frugal
thrifty ambitious sociable busy practical pragmatic skeptical sceptical optimistic adventurous
creative religious independent outgoing organised organized careful loyal impulsive spontaneous
introverted extroverted trendy stylish shy calm patient stubborn proud afraid tired worried
interested hooked devoted dedicated addicted used obsessed keen fond wary anxious bored averse
free prone intolerant allergic bilingual suspicious
generous cautious hardworking homesick retired single married lonely confident shy reliant
impatient unsure sure nervous eager happy unhappy proud comfortable uncomfortable responsible
reluctant hesitant willing unwilling ready aware unaware good bad new wise strict picky fussy
frustrated annoyed overwhelmed exhausted stressed disappointed excited satisfied dissatisfied
concerned scared intimidated inspired influenced pressured attached committed known based
familiar unfamiliar confused torn sentimental nostalgic protective critical skilled fluent
tempted moved
"""
_QUALITY = re.compile(
    rf"(?:(?:very|highly|quite|not|always|still|too|more) )?(?:[\w]+[- ])?"
    rf"(?:{'|'.join(_QUALITIES_WORDS.split())})"
    r"(?: (?:of|about|in|on|to|with|for|by|at|from|that|over|toward|towards)\b.*)?",
    re.IGNORECASE,
)
_ALONE = frozenset(["new", "good", "bad", "known", "based", "sure", "ready"])  # not said alone
# Whoever else a clause is about: "eldest child studies in Medan", "husband is a soldier".
_KIN = re.compile(
    r"(?:(?:the|their|his|her|my|whose)\s)?"
    r"((?:(?:eldest|youngest|oldest|older|younger|only|elderly|ageing|aging|both|adult|grown|"
    r"late|two|three|four|one|second|first)\s){0,2}"
    r"(husband|wife|spouse|sons?|daughters?|child|children|kids?|mother|father|parents|brothers?|"
    r"sisters?|siblings|mother-in-law|father-in-law|in-laws|grandchildren|boyfriend|girlfriend|fianc[eé]e?|maid|helper))"
    r"\s(?:all\s|both\s)?"
    r"(\w[\w'-]*)(?=\s|$)",
    re.IGNORECASE,
)
_PLACED = frozenset(["in", "at", "on", "from", "with", "abroad", "overseas", "away"])
_KIN_VERBS_WORDS = "tap taps plant plants drop drops mind minds mine mines weave weaves"
_KIN_VERBS = frozenset(_KIN_VERBS_WORDS.split())
_MANY = re.compile(r"(?:s|children|grandchildren|in-laws)$", re.IGNORECASE)
_HE, _SHE = (
    re.compile(r"husband|son|brother|father|boyfriend"),
    re.compile(r"wife|daughter|sister|mother|girlfriend"),
)
_CLAIMING = frozenset(
    [
        "open",
        "opens",
        "closed",
        "is",
        "are",
        "was",
        "were",
        "costs",
        "cost",
        "must",
        "should",
        "matters",
        "matter",
        "comes",
        "come",
    ]
)
_LOOSE_WORDS = """
a an the of for from with at in on by to and or but who that which when while than as their his
her its my our this these those is are be was because so into about over under after before during
across through since such if twice once bought paid made come every each
ng sa na ang mga at dan yang di ke dari untuk dengan va cua o voi cho la ma
"""
_LOOSE = frozenset(_LOOSE_WORDS.split())
_FOREIGN_WORDS = """
ng sa na ang mga ay dan yang di ke dari untuk dengan tidak suka pakai punya anak rutin ikut saya
aktif selalu sering mahilig hilig wala walang gusto laging palagi nag hindi khong thich hay dung
nguoi va cua voi cho la ma belum juga lebih suporter narik orang istri jualan masih kredit jam
kurangi asam warung motor taong gulang guro asawa tiệm xe quê đi thuê theo xem
gustong lo trồng nhà riêng berhijab rumah sendiri
saja cuma hanya bisa mau ingin harus sudah sedang akan lagi lebih kurang sangat sekali banget
nggak gak enggak jarang kadang tiap setiap bulan tahun pagi siang sore
beli belanja bayar jual jualan kerja bekerja makan minum masak nonton tonton dengar baca main-main
naik pergi pulang tinggal cari pilih simpan nabung tabung hemat cicil kirim bawa takut khawatir
bimbang risau percaya setia gemar minat suami isteri ibu ayah bapak emak kakak adik cucu
nenek kakek keluarga teman kawan orang tetangga jiran sekolah kuliah kantor pejabat pabrik kilang
toko kedai barang harga murah mahal uang duit wang gaji biaya kos kereta mobil sepeda
soal tentang kalau karena sebab supaya agar seperti macam antara atas bawah dalam luar dekat jauh
oleh pada kepada bagi tanpa serta atau tapi tetapi sambil setelah sebelum selepas semasa ketika
guna tengok beri dapat boleh kena nak tak bukan jangan pernah masih selalu kerap memasak membeli
menjual membaca menonton memakai menggunakan mengikuti mencari ngopi nongkrong ngaji
anak-anak kembar sulung bungsu sama dua tiga empat lima enam tujuh delapan lapan sembilan sepuluh
langganan ongkir utang hutang pinjam sewa rajin malas
"""
_FOREIGN = frozenset(_FOREIGN_WORDS.split())
_JOINED = re.compile(r"\s(?:and|but|&|then)\s(?=\w)", re.IGNORECASE)
_TURNS = frozenset(["who", "that", "which", "because", "when", "while", "if", "since", "such"])
# What begins like this is a piece of something: a number, a day, one of several, a participle.
_PIECE = re.compile(
    r"(?:\d|(?:one|two|three|four|five|six|seven)\b|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:to|and)\b|"
    r"the (?:eldest|youngest|other|rest|first|second|last)\b|"
    r"\w{1,20}ed(?: (?:by|in|on|at|for|with|to|of|\d)|$)|.{0,120}\b(?:only|every|daily)\b)",
    re.IGNORECASE,
)
_ARTICLES = frozenset(["a", "an", "the"])  # at which no thought ends
CLAUSES, WORDS, FEWEST = 9, 5, 3
AT_ONCE = 4  # of what one sentence says
_OF_A_PEOPLE = ("ese", "ian", "ean", "ish", "ay", "nto")
_NAMES_WORDS = """
monday tuesday wednesday thursday friday saturday sunday grab gojek shopee lazada tokopedia netflix
spotify facebook instagram telegram whatsapp tiktok google apple samsung islam ramadan lebaran raya
christmas easter deepavali gawai kaamatan imlek tamil thai hindu muslim batak javanese tesla honda
toyota yamaha perodua proton uniqlo ikea starbucks mandarin hokkien zus milo indomie
"""
_NAMES = frozenset(_NAMES_WORDS.split())
THINGS = QUOTED = 4


@dataclass(frozen=True, slots=True)
class Said:
    """``follows`` follow a person's name; ``things`` are what matters to them; ``quoted`` are
    words that stand as they are; ``kin`` are somebody of theirs and what is said of them.
    Each is empty where there is nothing of the kind."""

    follows: tuple[str, ...] = ()
    things: str = ""
    quoted: str = ""
    kin: tuple[tuple[str, str], ...] = ()


def followed(clause: str) -> str:
    """Return a clause without the subject that a persona's name takes the place of."""
    plain = _FASTING.sub("fast on ", _ON_THE_SIDE.sub("", _SUBJECT.sub("", clause)))
    return plain.replace("video call", "video-call")


def brief(draw: Stream, clauses: tuple[str, ...]) -> Said:
    """Return clauses as what can be said of a person, in an order of that person's own."""
    kin = tuple(found for each in clauses if (found := _of_kin(each)))
    others = [each for each in clauses if not of_kin(each)]
    apart = tuple(part for each in others for part in apart_in(each) if not _POINTS.search(part))
    kept = draw.sample(apart, CLAUSES) if len(apart) > CLAUSES else list(apart)
    if not kept:
        return Said(kin=kin)
    start = draw.below(len(kept))
    turned = [*kept[start:], *kept[:start]][::-1]  # so that no two stand as in the brief
    whole = [each for each in turned if not _is_foreign(each) or _parts_well(each)]
    strange = {_few(each) for each in whole if _is_foreign(each)}
    turned = list(dict.fromkeys(map(_few, whole)))
    quoted = [each for each in turned if each in strange or _is_claim(each)]
    own = [each for each in turned if each not in quoted]
    verbs = [(each, _third_person(each)) for each in own]
    qualities = [lowered(each) for each, verb in verbs if not verb and _is_quality(each)]
    things = [
        with_article(_begun(each))
        for each, verb in verbs
        if not (verb or _is_quality(each) or _is_piece(each))
    ]
    does = [verb for _, verb in verbs if verb]
    return Said(_sentences(qualities, does), listed(things[:THINGS]), _quotes(quoted), kin)


def _begun(thing: str) -> str:
    """Return a thing without the capital that a note begins with: "Irregular income"."""
    first, _, rest = thing.partition(" ")
    named = not rest.islower() or first.casefold() in _NAMES or first.endswith(_OF_A_PEOPLE)
    return thing if named else lowered(thing)


def _sentences(qualities: list[str], does: list[str]) -> tuple[str, ...]:
    """Return what somebody is and does, in sentences of a few things each."""
    are = [f"is {listed(qualities[:AT_ONCE])}"] if qualities else []
    first = ", and ".join([*are, *([listed(does[:AT_ONCE])] if does else [])])
    return tuple(filter(None, (first, listed(does[AT_ONCE : 2 * AT_ONCE]))))


def _quotes(quoted: list[str]) -> str:
    return ", ".join(quoted[:QUOTED])


def of_kin(clause: str) -> str:
    """Return what a clause says of somebody's kin, to follow "their"; nothing if it does not."""
    return " ".join(_of_kin(clause))


def _of_kin(clause: str) -> tuple[str, str] | tuple[()]:
    """Return who of somebody's kin a clause speaks of and what it says.

    What it says of them twice is parted by a pronoun: "husband works in Ipoh; he comes home late".
    """
    found = _KIN.match(clause)
    if not found or _is_foreign(clause):
        return ()
    who, verb = found[1].casefold(), found[3].casefold()
    rest = clause[found.start(3) :]
    if verb in _PLACED:
        rest = f"{'are' if _MANY.search(who) else 'is'} {rest}"
    elif verb not in _KIN_VERBS and not (
        _third_person(rest) and verb not in _ADVERBS and not verb.endswith("ing")
    ):
        return ()
    first, *others = re.split(r"\s(?:and|but)\s", rest, maxsplit=1)
    told = _few(first) if len(first.split()) > WORDS else first
    if others and _third_person(others[0]):
        one = "he" if _HE.search(who) else "she" if _SHE.search(who) else "the child"
        told += f"; {'they' if _MANY.search(who) else one} {_few(others[0])}"
    return who, told


def apart_in(clause: str) -> Iterator[str]:
    """Yield the parts of a clause that say one thing each: two verbs are two parts."""
    at = 0
    for found in _JOINED.finditer(clause):
        rest = clause[found.end() :]
        if rest.casefold() not in VERBS and _says(rest) and _says(clause[at : found.start()]):
            yield clause[at : found.start()]
            at = found.end()
    yield clause[at:]


def _says(clause: str) -> bool:
    return bool(_third_person(clause)) or _is_quality(clause)


def _few(clause: str) -> str:
    """Return the first words of a clause, ending where another thought begins."""
    words = clause.split()
    told = _third_person(clause).split()  # an inflected word is not the brief's own
    most = WORDS + bool(told and told[0].casefold() != words[0].casefold())
    if len(words) <= most:
        return clause
    turn = next((at for at in range(2, WORDS + 1) if words[at].casefold() in _TURNS), 0)
    if turn:
        return " ".join(words[:turn])
    loose = (at for at in range(FEWEST, min(most, len(words) - 1) + 1))
    ends = [at for at in loose if words[at].casefold() in _LOOSE and words[at] not in _ARTICLES]
    kept = words[: ends[-1] if ends else most]
    while len(kept) > 1 and kept[-1].casefold() in _LOOSE:
        kept.pop()
    return " ".join(kept)


def _parts_well(clause: str) -> bool:
    """Tell whether a clause stands whole, or is cut where a small word leads on."""
    rest = clause[len(_few(clause)) :].split()
    return not rest or rest[0].casefold() in _LOOSE


def _is_foreign(clause: str) -> bool:
    """Tell whether a clause is in another language: by its script or its small words."""
    words = clause.casefold().split()
    strange = sum(not word.isascii() for word in words)
    if is_malay(clause) and not _third_person(clause):
        return True
    return strange * 2 > len(words) or not _FOREIGN.isdisjoint([*words, *folded(clause).split()])


def _is_claim(clause: str) -> bool:
    """Tell whether a clause has a subject of its own: "ceremonies cost much"."""
    subject, verb, *_ = [*clause.casefold().split(), "", ""]
    if _third_person(clause):
        return False
    return verb in _CLAIMING or (subject.endswith("s") and verb in VERBS)


def _is_piece(clause: str) -> bool:
    """Tell whether a clause is no thing by itself: "13 and 18", "from Batangas", "raised by"."""
    first, *rest = clause.casefold().split()
    if not rest and clause[:1].isupper():
        return True
    return (first in _LOOSE and first not in ("a", "an", "the")) or bool(_PIECE.match(clause))


def _is_quality(clause: str) -> bool:
    """Tell whether a clause is what somebody is ("health-conscious"), not what they do."""
    return clause.casefold() not in _ALONE and _QUALITY.fullmatch(clause) is not None


def _third_person(clause: str) -> str:
    """Return "love tea" and "loves tea" as "loves tea"; nothing where no known verb opens."""
    word, _, rest = clause.partition(" ")
    low = word.casefold()
    if _ROLE.fullmatch(clause):
        return f"is {joined('a ', lowered(clause))}"
    if low in _MEMBERS and rest:
        return f"is a {low[:-1]} {rest}"
    if low in ("no", "without") and rest:
        return f"does without {rest}"
    if low == "never" and rest.split()[0:1] and rest.split()[0] in _DONE:
        return f"has {low} {rest}"
    if low in ("do", "does") and rest.startswith("not "):
        return f"does {rest}"
    if low in _ADVERBS and rest:
        done = _third_person(rest)
        return f"{low} {done}" if done else ""
    if rest.startswith(("of ", "open ", "opens ", "closed ")):
        return ""
    if low in _FIXED or low in _MODALS:
        return f"{_FIXED.get(low, low)} {rest}".strip() if rest else ""
    if (both := re.fullmatch(r"and (\w{2,15})", rest)) and both[1] in VERBS and low in VERBS:
        rest = f"and {_inflected(both[1], '')}"
    return f"{done} {rest}".strip() if (done := _inflected(low, rest)) else ""


def _inflected(low: str, rest: str) -> str:
    """Return a verb as it follows a name: "saves", "saved", "is saving", or nothing."""
    if low in VERBS and _COMPOUND.match(f"{low} {rest}"):
        return ""
    if low in VERBS:
        if low.endswith("y") and low[-2] not in "aeiou":
            return low[:-1] + "ies"
        return low + ("es" if low.endswith(("s", "sh", "ch", "go", "x")) else "s")
    if low in PAST:
        return low
    stems: Iterable[str] = _stems(low)
    if VERBS.isdisjoint(stems):
        return ""
    if low.endswith("ing"):
        return f"is {low}" if rest else ""
    return f"was {low}" if low.endswith("ed") and rest.startswith("by ") else low


def _stems(low: str) -> set[str]:
    """Return what a verb may be without its ending."""
    cut = {low.removesuffix(end) for end in ("s", "es", "d", "ed", "ing")} - {low}
    cut |= {f"{low[:-3]}e"} if low.endswith("ing") else set()
    cut |= {f"{low[:-3]}y"} if low.endswith("ies") else set()
    return cut | {each[:-1] for each in cut if each[-1:] == each[-2:-1]}
