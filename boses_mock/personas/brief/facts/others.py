"""Where a clause turns from the people of a group to somebody else: a husband, a son, a sister.

Whoever works "at a cigarette factory" in "whose husband works at a cigarette factory" is nobody of
the group, so employer, trade, wares and places are read from what stands before.
"""

from __future__ import annotations

import re

from ..telling.verbs import third_person

# Of these one alone is meant where they are told of: "wives working at a plant" are the people.
_KIN = (
    r"husband|wife|spouse|partner|boyfriend|girlfriend|sons?|daughters?|child|children|kids?|"
    r"brothers?|sisters?|siblings?|(?:eldest|oldest|youngest|second) (?:child|son|daughter)|"
    r"suami(?:nya)?|istri(?:nya)?|isteri(?:nya)?|anak(?:nya)?(?: (?:sulung|bungsu|pertama|kedua|"
    r"perempuan|laki-laki|lelaki|tunggal))?|adik(?:nya)?|kakak(?:nya)?|abang(?:nya)?|pacar(?:nya)?|"
    r"tunang(?:nya)?|mertua(?:nya)?|ayahnya|ibunya|bapaknya|orang tuanya|asawa|mister|misis|"
    r"kapatid|panganay|bunso|chồng|vợ|con trai|con gái|anh trai|em gái|em trai|chị gái"
)
_OWNED_KIN = r"mothers?|fathers?|mom|mum|dad|parents|father-in-law|mother-in-law|in-laws"
_DOES = (
    r"(?:who |that |yang |na )?(?:also |now |still |both |all |already |juga |masih |sudah |dah |"
    r"sekarang |đang |hiện )?(?:is|are|was|works?|working|worked|serves?|drives?|driving|"
    r"teach\w{0,4}|sells?|selling|runs?|stud\w{1,4}|lives?|living|employed|earns?|farms?|in|at|on|"
    r"abroad|overseas|"
    r"kerja|bekerja|jadi|menjadi|jualan|jual|berjualan|kuliah|sekolah|tinggal|merantau|belajar|"
    r"karyawan|karyawati|pegawai|kuli|tukang|pedagang|satpam|kurir|montir|perawat|pelaut|dosen|"
    r"mengajar|ngajar|narik|nelayan|petani|buruh|sopir|supir|ojol|tentara|polisi|polis|pns|guru|di|"
    r"nasa|nagtatrabaho|nagtuturo|OFW|seaman|sundalo|làm|bán|đi|học|sống|ở|lái|chạy|an?)\b"
)
_TURN = re.compile(
    rf"\b(?:whose|yang (?:suami|istri|isteri|anak|orang tua|bapak|ibu)(?:nya)?)\b|"
    rf"(?:^|\b(?:with|have|has|having|and|but|while|the|their|his|her|my|our|one|two|dengan|"
    rf"punya|ada|dan|tapi|yang|sedangkan|manakala|có|và|may|ang|at) )"
    rf"(?:an? |one |two |three )?(?:(?:older|younger|elder|twin) )?(?:{_KIN}) {_DOES}|"
    rf"\b(?:their|his|her|my|our) (?:{_OWNED_KIN}) {_DOES}|"
    r"(?:ให้|กับ|มี)(?:ลูกสาว|ลูกชาย|ลูก|สามี|ภรรยา|แฟน)(?:ๆ|คนโต|คนเล็ก)? ?"
    r"(?:ที่|ซึ่ง)(?:ไป)?(?:ทำงาน|เรียน|ขับ|ขาย|เป็น)",
    re.IGNORECASE,
)


def own_part(clause: str) -> str:
    """Return a clause up to where it begins to tell what somebody else does."""
    found = _TURN.search(clause)
    return clause[: found.start()] if found else clause


_SIDE = re.compile(
    r"(?:(?:their|his|her|my|the|an?|one|younger|older|elder|eldest|twin|dua|seorang) ){0,2}"
    r"(?:brothers?|sisters?|siblings?|cousins?|uncles?|aunts?|adik|kakak|abang|sepupu|paman|tante|"
    r"kapatid|ate|kuya|pinsan|anh trai|em gái|em trai|chị gái)(?:nya)? "
    rf"(?:perempuan |laki-laki |lelaki )?{_DOES}",
    re.IGNORECASE,
)


def of_sibling(clause: str) -> bool:
    """Tell whether a clause is about a brother or a sister, of whom nothing falls to the people."""
    return _SIDE.match(clause) is not None


_PARENT = re.compile(
    r"(?:bapak|bapa|ayah|abah|ibu|mak|emak|nanay|tatay)(?:nya)? (?:sudah|dah|udah|masih|juga|telah|"
    r"seorang|petani|nelayan|guru|buruh|pedagang|peniaga|pensiunan|pesara|sopir|tukang|penoreh|"
    r"pekebun|jualan|kerja|bekerja|tinggal|sakit|meninggal|merantau|ay)\b",
    re.IGNORECASE,
)


def of_parent(clause: str) -> bool:
    """Tell whether a clause is about somebody's own father or mother: "ibu petani bawang".

    At the head of a description the same words are who the people are.
    """
    return _PARENT.match(clause) is not None


_SPOUSES = re.compile(r"(husbands|wives) (are|[a-z]{2,15}) (?=\w)", re.IGNORECASE)
_PLACED = re.compile(r" (?:in|at|on|from|of|with|for) ")


def one_spouse(theirs: str) -> str:
    """Return "husband is a fisherman" of "husbands are fishermen", as it is told of one."""
    found = _SPOUSES.match(theirs)
    if not found:
        return theirs
    one = "wife" if found[1].casefold() == "wives" else "husband"
    rest = theirs[found.end() :]
    if found[2].casefold() != "are":
        does = third_person(f"{found[2]} {rest}")
        return f"{one} {does}" if does else theirs
    what = _PLACED.split(rest, maxsplit=1)[0]
    if what.endswith("men"):
        single = f"{what.removesuffix('men')}man"
    elif what.endswith("s") and not what.endswith("ss"):
        single = f"{what[:-3]}y" if what.endswith("ies") else what[:-1]
    else:
        return f"{one} is {rest}"
    article = "an" if single[:1].casefold() in "aeiou" else "a"
    return f"{one} is {article} {single}{rest[len(what) :]}"
