"""Who the people of a description are, taken off what it says of them.

"Tricycle drivers who save for a house" is about saving; that they are drivers is read as a trade.
"""

from __future__ import annotations

import re

from boses_mock.market.glossary import Glossary
from boses_mock.market.vocabulary import tokens

from ..facts.family import kin_of
from ..facts.naming import MGA
from ..facts.others import one_spouse, own_part
from ..tongues.foreign import is_foreign
from ..tongues.mainland import in_english as mainland
from ..tongues.mainland_parts import without_people
from .said import apart_in, followed, is_people, participle, says
from .verbs import VERBS

_RELATIVE = re.compile(r"\b(?:who|that|which|na|yang)\b\s(?=\w)", re.IGNORECASE)
_PEOPLE_WORDS = """
people person man men woman women lady adult youth youngster teenager teen student undergraduate
worker staff employee professional executive family household couple parent mother father mom mum
dad wife husband resident retiree senior user buyer shopper consumer customer owner seller vendor
driver rider farmer nurse teacher fan lover commuter renter tenant homeowner expat migrant
freelancer entrepreneur gamer homemaker housewife graduate jobber bachelor single millennial
"""
_PEOPLE = frozenset(_PEOPLE_WORDS.split())
_NGUOI = re.compile(
    r"(?:các|những|người|phụ nữ|nam|nữ|dân|nhân viên|công nhân|khách|bà mẹ|mẹ|chị em|sinh viên|"
    r"học sinh|tài xế|chủ|ông|các bà|nông dân|giáo viên|gia đình|cặp vợ chồng|bạn trẻ|giới trẻ|"
    r"thợ|tiểu thương|ngư dân|shipper|nhóm|hộ|dân văn phòng|nội trợ|kỹ sư|bác sĩ|y tá|điều dưỡng|"
    r"hướng dẫn viên|kế toán|thu ngân|bảo vệ|lao động|cựu|cán bộ|công chức|"
    r"lập trình viên|đầu bếp|phụ hồ)\b",
    re.IGNORECASE,
)
_THAI_NAME = re.compile(r"[ก-๙]{2,10}")  # a place, at the most
_MUON = re.compile(
    r"\b(?:cân nhắc|muốn|dự định|chuẩn bị|có ý định|quan tâm|lần đầu|mới mua|mua|sử dụng|thích|tập|"
    r"chơi|nuôi|uống|chạy|sưu tầm|nghiện|mê) ",
    re.IGNORECASE,
)
_DOING = re.compile(
    r"\w\s((?!(?:living|aged|working|earning|raising|during|including|following|using|having)\b)"
    r"[a-z]{3,14}ing (?:their|a|an|the|his|her) .{1,200})"
)
_NAMED_ALONE = re.compile(r"[A-Z][\w'’-]{1,20}(?: [A-Z][\w'’-]{1,20}){0,2}")
# The same in Thai, where what they do follows "ที่".
_KHON = re.compile(
    r"(?:กลุ่ม)?(?:ชาย|หญิง|ผู้|คน|วัย|แม่|พ่อ|คุณแม่|คุณพ่อ|นัก|พนักงาน|เจ้าของ|ครอบครัว|สาว|หนุ่ม|ลูกค้า|"
    r"เกษตรกร|ชาว|ข้าราชการ|ครู|พยาบาล|มัคคุเทศก์|ไกด์|ช่าง|หมอ|วิศวกร|เภสัชกร|ไรเดอร์|วิน|รปภ|"
    r"คุณยาย|คุณตา|แรงงาน|เด็ก|วัยรุ่น|ฟรีแลนซ์|โปรแกรมเมอร์|ทหาร|ตำรวจ|เซลส์|บาริสต้า)"
)
# The same in Indonesian and Malay, where what they do follows "yang".
_ORANG_WORDS = """
para ibu bapak bapa emak mak wanita pria lelaki perempuan keluarga pasangan warga orang golongan
kaum pemuda remaja lansia janda duda milenial mahasiswa mahasiswi pelajar siswa guru cikgu dosen
pensyarah perawat jururawat bidan dokter doktor sopir supir pemandu pengemudi driver tukang buruh
pekerja karyawan karyawati pegawai kakitangan penjawat operator petani pesawah pekebun nelayan
peternak penternak pedagang peniaga penjual pemilik pengusaha usahawan kurir satpam pengawal kasir
juruwang pensiunan pesara suri surirumah koki barista staf teknisi juruteknik mekanik montir
penjahit kerani jurutera santri istri isteri mantan eks bekas
abang kakak makcik pakcik mbak mas akak rider bakul kuli
ibu-ibu bapak-bapak emak-emak eksekutif pns asn freelancer anggota
"""
_ORANG = re.compile(
    rf"(?:{'|'.join(_ORANG_WORDS.split())}|anak (?:muda|kos|kost|kuliah|motor|jaksel))\b",
    re.IGNORECASE,
)
# After "who" an unknown word that has no ending is a verb: "who ply routes near the port".
_DONE = re.compile(
    r"(?!(?:once|twice|both|each|one|two|three|at|in|on|for|with|from|by|their|the|an?|no|not|only|"
    r"mostly|mainly|often|usually|always|then|first|all|many|some|most|more|less|very|are|were)\b)"
    r"[a-z]{3,12}(?<!ing)(?<!ed)(?<!ly)(?<!s)(?<!ent)(?<!ive)(?<!ous)(?<!ful) [a-z]{2}"
)
# What they are, before the people that it is said of: no verb.
_BY_KIND = re.compile(
    r"(?:freelance|volunteer|host|travel|contract|live-in) (?:[\w-]{2,20} ){0,3}[\w-]{2,20}s "
    r"(?:who|that|from|at|with|na|in)\b",
    re.IGNORECASE,
)
_LAM = re.compile(r"\b(?:đang|thường xuyên|thường|hay|chuyên)\s(?=\w)", re.IGNORECASE)
_AT_WORK = re.compile(
    r"(?!now |also |still )(?:[\w'’-]{2,20} ){0,4}[\w-]{2,20}s (?:at|for) [a-z][\w-]{1,20} .{1,80}"
)
_SAYS = re.compile(r"(?:who|they|she|he|many|most|some)\b", re.IGNORECASE)
_FORMERLY = re.compile(r"(?:Former|former|ex-)(?: [\w'’/-]{2,20}){1,5}")
_AND = re.compile(r"^(?:and|but) (?=are\b|is\b|\w{2,12} )", re.IGNORECASE)
_ONE_OF_KIN = re.compile(  # "with a daughter aged 5-6 who is autistic"
    r"\b(?:a|an|one|their|his|her) (?:\w{3,9} )?(?:son|daughter|child)"
    r"(?:,? (?:aged |of )?\d{1,2}(?:[-–]\d{1,2})?)?,? $"
)
_AGENT = 6  # letters of "petambak", "penghantar"


def described(glossary: Glossary, clause: str) -> str:
    """Return what is said of people, without the people that it is said of."""
    clause = _AND.sub("", clause)
    if _FORMERLY.fullmatch(clause):
        return followed(glossary, clause)
    does = not _BY_KIND.match(clause) and all(map(says, apart_in(clause)))
    opens = clause.partition(" ")[0].casefold() in VERBS  # "wash uniforms for three dorms"
    if does and not opens and _AT_WORK.fullmatch(clause):
        return ""  # "nurses at private hospitals": told as what they do for a living
    if _SAYS.match(clause) or does:
        return followed(glossary, clause)
    if mga := MGA.match(clause):
        return followed(glossary, clause[mga.end() :])
    if _KHON.match(clause):
        told = clause.partition("ที่")[2].strip()
        return "" if _NAMED_ALONE.fullmatch(told) else told
    if _THAI_NAME.fullmatch(clause):
        return ""
    if _is_agent(glossary, clause) and own_part(clause):
        return followed(glossary, clause.partition(" yang ")[2])
    if _NGUOI.match(clause) and mainland(glossary, own := without_people(glossary, clause)):
        return own
    if _NGUOI.match(clause):
        if found := _MUON.search(clause):
            return clause[found.start() :]
        return _LAM.split(clause, maxsplit=1)[-1] if _LAM.search(clause) else ""
    own = _relative(glossary, clause)
    if not own and is_people(clause):
        return ""
    if not own and _PEOPLE.intersection(tokens(clause)) and (doing := _DOING.search(clause)):
        return doing[1]
    return own or ("" if _PEOPLE.intersection(tokens(clause)) else followed(glossary, clause))


def _is_agent(glossary: Glossary, clause: str) -> bool:
    """Tell whether a clause in Indonesian or Malay begins with who the people are."""
    first = clause.partition(" ")[0].casefold()
    made = len(first) > _AGENT and first.startswith("pe") and is_foreign(glossary, clause)
    return _ORANG.match(clause) is not None or (made and first not in glossary.malay.verbs)


def _relative(glossary: Glossary, clause: str) -> str:
    """Return what a description says that people do, or their kin, rather than who they are."""
    if kin_of(glossary, clause):
        return clause
    _, whose, theirs = clause.partition(" whose ")
    theirs = one_spouse(theirs)
    if whose and kin_of(glossary, theirs):
        return theirs
    if _of_a_thing(glossary, clause):
        return clause
    parts = _RELATIVE.split(clause, maxsplit=1)
    if len(parts) > 1 and _ONE_OF_KIN.search(f"{parts[0].rstrip()} "):
        return ""  # whose doings are told as the kin's own
    if len(parts) == 1:
        return participle(glossary, clause)
    told = followed(glossary, parts[1])
    unsaid = _DONE.match(told) and not says(told) and told == parts[1]
    return f"do {told}" if unsaid and not is_foreign(glossary, told) else told


def _of_a_thing(glossary: Glossary, clause: str) -> bool:
    """Tell whether "yang" is of a thing or of kin there: "Risau pasal harga yang makin mahal"."""
    first, *rest = clause.casefold().split()
    words = glossary.malay
    led = first in words.verbs or first in words.small or (first, *rest[:1]) in words.phrases
    return " yang " in clause and led and not _is_agent(glossary, clause)
