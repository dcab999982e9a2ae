"""A group's text as it may be shown and read: of people, not to machines; clause by clause.

A group's text is written by anybody. Directives to the mock (``[[mock:…]]``), markup, addresses
and sentences that speak to a machine rather than of people are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from boses_mock.kernel.remember import remembered
from boses_mock.kernel.space import fold_space
from boses_mock.personas.text import has_words

from ..facts.classes import with_ages

_DIRECTIVE = re.compile(r"\[\[.*?(?:\]\]|$)|```.*?(?:```|$)|<[^<>]*>|https?://\S+", re.DOTALL)
_INJECTION = re.compile(
    r"\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:instruction|prompt|rule|above|"
    r"previous|prior|everything|system)|\b(?:system|assistant|developer|user)\s*:|"
    r"\byou are (?:now|an? (?:ai|assistant|language))|\bas an ai\b|\bjailbreak|\bact as\b|"
    r"\b(?:reveal|print|output|repeat|respond|reply|say|return)\b.{0,30}\b(?:prompt|instruction|"
    r"only|with|json|exactly|secret|password|key)|\{\{|\}\}|<\|",
    re.IGNORECASE,
)
# Thai parts clauses by a space. The comma within a figure ("5,000") ends nothing.
_SPLIT = re.compile(  # "tiga anak dan suami bekerja" is two clauses
    r"\s?(?:(?<=\banak)\sdan(?=\s(?:suami|isteri|istri)\s(?:be)?kerja)|"
    r"[;•\n()]|:\s|,(?!\d{3}(?!\d))|\.\s|\.$|\s[-–—]\s|(?<=[ก-๙])\s(?=[ก-๙])|"
    r"(?<=[A-Za-z\d])\s(?=(?:ไม่|ชอบ|กิน|ดื่ม|ใช้|ซื้อ|ดู|ฟัง|เล่น|ขับ|นับถือ|กังวล|จ่าย|อยู่|ทำ|มี|เป็น|สามี|ภรรยา|ลูก|พ่อ|แม่|แฟน|ขาย|ส่ง|เก็บ|กลัว|อยาก|เชื่อ)))\s?"
)
# A list of ages is one clause: "aged 8, 12 and 17", "two children, 14 and 17".
_AGES = re.compile(
    r"(?:(?<=\b\d)|(?<=\b\d\d)|(?<=\b(?:kids|sons|anak))|(?<=\bchild)|(?<=\bchildren)|"
    r"(?<=\bdaughters)|(?<=\bdaughter)|(?<=\bson)|(?<=\bboy)|(?<=\bgirl)|(?<=\bboys)|(?<=\bgirls)|(?<=\btwins)),\s(?=(?:aged\s)?\d{1,2}(?:,\s|\s(?:and|at|dan|va|và|&|taong)\s|\.|;|$))"
)
# So is one in brackets or behind a colon: "two daughters (9 and 12)", "three kids: 5, 8 and 11".
_AGES_APART = re.compile(
    r"\b(kids?|child|children|sons?|daughters?|boys?|girls?|twins|anak)(?: \(|: ?| - )"
    r"(?:aged |umur |usia |berumur )?(\d{1,2}(?:, \d{1,2}){0,3}(?:,? (?:and|&|dan|at|và) \d{1,2})?)"
    r"(?: (?:tahun|thn|tuổi|years? old|taong gulang))?\)?(?=[.;,)]|\s|$)"
)
# A class at school is an age: "child in Standard 2", "anak kelas 5 SD", "son in Form 3".
_CLASS = re.compile(
    r"\b(child|children|kids?|sons?|daughters?|boys?|girls?|anak|anaknya|eldest|oldest|youngest|sulung|"
    r"bungsu)((?: (?:is|are|who|now|in|"
    r"currently|still|attending|studying|yang|masih|duduk|di|darjah|sekolah|perempuan|lelaki|"
    r"laki-laki|dalam|tunggal|pertama|kedua|sulung|bungsu|satu|seorang)){0,4}) "
    r"(standard|std|darjah|primary|grade|year|tahun|kelas|form|tingkatan|kelas \w{3} kelas) "
    r"(\d{1,2})"
    r"(?: (SD|SMP|MTs|MI|SMA|SMK|MA)\b)?(?! (?:old|tahun|months?|weeks?))",
    re.IGNORECASE,
)
_STARTS = {"form": 12, "tingkatan": 12, "smp": 12, "mts": 12, "sma": 15, "smk": 15, "ma": 15}
_STAGE = re.compile(
    r"\banak(?: (?:bungsu|sulung|pertama|kedua|ketiga))? (SD|SMP|SMA|SMK)\b(?! (?:dan|\d))"
)
_SEX_THERE = re.compile(r"\b(?:perempuan|lelaki|laki-laki)\b", re.IGNORECASE)
_NOT_FROM = re.compile(r", (?=bukan (?:dari|di|ke) )", re.IGNORECASE)
_TURNS_THERE = re.compile(  # belongs to whoever works so
    r", (?=(?:dua|tiga|empat|satu|\d) (?:minggu|bulan|hari) (?:kerja|on) )", re.IGNORECASE
)
# Who comes home or sends money, in the clause after a spouse's or a child's, is they.
_SPOUSE_TOO = re.compile(
    r"(\b(?:suami|isteri|istri|bojo|pasangan|husband|wife|spouse|anak (?:sulung|bungsu|lelaki|"
    r"laki-laki|perempuan))(?:nya)? [^,.;]{3,80}), "
    r"((?:(?:jarang|hanya|cuma|rarely|only)|(?:setiap|tiap) \w{3,12}(?: (?:baru|lagi))?) )?"
    r"(pulang|balik|kirim|mengirim|comes?|goes|go|returns?|sends?)(?=[ .;]|$)",
    re.IGNORECASE,
)
_BUT_THEY = re.compile(  # of whom more is said than of the customers before
    r" (?:tapi|tetapi|tp|namun|manakala|sedangkan) (?=(?:dia|mereka|saya|aku|kami) )", re.IGNORECASE
)
_RANGE = re.compile(r"(?<=\b\d\d) [-–—] (?=\d\d\b)")
_ONE_DOES = {"come": "comes", "go": "goes", "return": "returns", "send": "sends"}
# An age is one number, and with whom a child is left another clause.
_ABOUT_OLD = re.compile(r"\b(con (?:gái|trai) \d{1,2})[-–]\d{1,2}(?= tuổi)", re.IGNORECASE)
_LEFT_WITH = re.compile(
    r"(?<=tuổi) (?=(?:gửi|ở với|nhờ) (?:ông|bà) )|(?<=ขวบ) ?(?=ฝาก|อยู่กับ)", re.IGNORECASE
)
_ON_AND_OFF = re.compile(
    r"\b((?:weeks?|days?|months?) on), (?=(?:\w{1,8} ){1,2}off\b)", re.IGNORECASE
)
# How many they are is told by the stages: "anak dua SD dan SMP", "dua anak, SMP dan SMA".
_SO_MANY = re.compile(
    r"\b(?:(?:dua|2|tiga|3) (?:orang )?anak|anak (?:dua|2|tiga|3)(?: orang)?)"
    r"(?:,| masih| sekolah| di)? "
    r"(?=(?:TK|SD|SMP|SMA|SMK) (?:dan|sama|&) )"
)
_TWO_STAGES = re.compile(r"\banak (TK|SD|SMP|SMA|SMK) dan (TK|SD|SMP|SMA|SMK)\b")
_STAGES = {"TK": 5, "SD": 9, "SMP": 14, "SMA": 17, "SMK": 17}
_SPANS = {"SD": "7 to 12", "SMP": "13 to 15", "SMA": "16 to 18", "SMK": "16 to 18"}
# One thing said with what it is not: "rent, not own, their car".
_NOT_OWNED = re.compile(
    r"\b(rent|rents|lease|leases|hire|hires), (?:do )?not own(?:ing)?, "
    r"((?:their|the|an?) [\w -]{2,30})",
    re.IGNORECASE,
)
# What kin get is what somebody sends them: "mother in Khon Kaen gets 5,000 baht a month".
_KIN_GET = re.compile(
    r"(?:^|(?<=[;.,] ))(?:the |their )?(mother|father|parents|wife|husband|family|sister|brother) "
    r"(?:back )?(in [A-Z][\w]{1,20}(?: [A-Z]\w{1,20})?) (?:gets?|receives?) "
    r"((?:half|most|part|a third|[\d฿₱$S]{1,3})[^;.]{0,40}?)(?=[;.]|$)"
)
# "pay everything with PromptPay except their K-beauty, which goes on a KTC credit card"
_EXCEPT_ON = re.compile(
    r",? except (?:for )?(their [\w-]{2,20}),? which goes on "
    r"(an? (?:[\w-]{2,20} ){0,3}(?:card|account))\b"
)
_NOT = re.compile(r"\b(wo|ca)?n['’]t\b|n['’]t\b", re.IGNORECASE)
_EITHER = re.compile(r"\b(?:husband or wife|wife or husband|husband/wife|wife/husband)\b", re.I)
_SPOUSES_KIN = re.compile(r"\b(?:wife|husband|spouse)['’]s (mother|father|parents)\b", re.I)
_WHOLE = {"wo": "will not", "ca": "can not"}  # "won't" and "can't" are not their stems and "not"
_SENTENCES = re.compile(r"(?<=[.;!?])\s|\n")


def shown(text: str | None) -> str:
    """Return a group's text as it may stand in a persona: one line, of people, of any language."""
    text = " ".join(_DIRECTIVE.sub(" ", text or "").split()).strip(" .,;")
    text = "".join(c for c in text if c.isprintable() and c not in "{}`")
    return "" if _INJECTION.search(text) or not has_words(text) else text


def _denied(found: re.Match[str]) -> str:
    return _WHOLE.get((found[1] or "").casefold(), " not")


def _in_law(found: re.Match[str]) -> str:
    kin = found[1].casefold()
    return "in-laws" if kin == "parents" else f"{kin}-in-law"


def _aged(found: re.Match[str]) -> str:
    """Return a class at school as the age of whoever is in it: seven in the first."""
    kind, number = found[3].casefold().split()[0], int(found[4])
    kind = found[5].casefold() if found[5] and number < 4 else kind
    if number > 12 or (kind in ("year", "tahun") and "in" not in found[2].split()):
        return found[0]
    sex = _SEX_THERE.search(found[2])
    whose = f"{found[1]} {sex[0]}" if sex and found[1].casefold() == "anak" else found[1]
    return f"{whose} aged {_STARTS.get(kind, 6) + number}"


def _spouse_too(found: re.Match[str]) -> str:
    """Return two clauses of a spouse as one: "husband works in Medan and comes home weekly"."""
    verb = found[3].casefold()
    english = verb in _ONE_DOES or verb.endswith("s")
    how, does = found[2] or "", _ONE_DOES.get(verb, verb)
    if how[:4].casefold() in ("seti", "tiap"):
        often = re.sub(r" (?:baru|lagi) $", " ", how).strip()
        return f"{found[1]} dan {does} {often}"  # "setiap lebaran baru pulang"
    return f"{found[1]} {'and' if english else 'dan'} {how}{does}"


def clauses(text: str | None) -> list[str]:
    """Return the clauses of a group's text that may be shown, "don't" as "do not"."""
    return list(_clauses(text or ""))


def with_classes(text: str) -> str:
    """Return a text in which classes at school are told as the ages of whoever is in them."""
    return _CLASS.sub(_aged, with_ages(_DIRECTIVE.sub(" ", text)))


@remembered(64, longest=2_000)  # a brief is read for a dozen things, and cut the same for each
def _clauses(text: str) -> tuple[str, ...]:
    plain = _NOT.sub(_denied, fold_space(_DIRECTIVE.sub(" ", text)))
    plain = _BUT_THEY.sub(", ", _RANGE.sub("-", plain))
    plain = _EXCEPT_ON.sub(r" and put \1 on \2", plain)
    plain = _KIN_GET.sub(r"send \3 to their \1 \2", plain)
    plain = _NOT_OWNED.sub(r"\1 \2 instead of owning it", with_ages(plain))
    plain = _AGES_APART.sub(r"\1, \2", plain)
    plain = _LEFT_WITH.sub(", ", _ABOUT_OLD.sub(r"\1", _TURNS_THERE.sub(" ", plain)))
    plain = _SPOUSE_TOO.sub(_spouse_too, _NOT_FROM.sub(" ", plain))
    plain = _ON_AND_OFF.sub(r"\1 and ", plain)
    plain = _SO_MANY.sub("anak ", plain)
    plain = _SPOUSES_KIN.sub(_in_law, _EITHER.sub("spouse", plain))
    plain = _TWO_STAGES.sub(
        lambda found: f"anak aged {_STAGES[found[1]]} dan {_STAGES[found[2]]}", plain
    )
    plain = _STAGE.sub(lambda found: f"anak aged {_SPANS[found[1]]}", plain)
    plain = _AGES.sub(" ", _CLASS.sub(_aged, plain))
    found = [shown(each) for each in _SPLIT.split(plain) if not _INJECTION.search(each)]
    return tuple(filter(None, found))


def in_sentences(text: str | None) -> Iterator[tuple[str, bool]]:
    """Yield each clause, and whether it begins a sentence: no denial reaches beyond its own."""
    for sentence in _SENTENCES.split(text or ""):
        for place, clause in enumerate(clauses(sentence)):
            yield clause, not place
