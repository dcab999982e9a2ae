# ruff: noqa: E501 - tables read better whole
"""Work, schooling, faith, home and phone of a respondent, as the options of a question name them.

Each is read from the persona's own fields. Where these are silent, what its market makes likely is
drawn once and kept, so that the same question finds the same answer in every survey.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

from boses_mock.kernel.rng import stream
from boses_mock.studies.model import Respondent
from boses_mock.studies.reading.surveys.options import firsts, sort_of
from boses_mock.studies.speaking.closed.getting_about import transport
from boses_mock.studies.speaking.facts import country
from boses_mock.studies.speaking.lives.at_home import doers
from boses_mock.studies.speaking.lives.household import household

Answered = Callable[[int, Respondent, Sequence[str]], int | None]
_JOBS = {  # what an occupation tells of the work status, the particular first
    "student": r"\bstudent\b|pupil\b",
    "retired": r"\bretired\b|pensioner|\bpension\b",
    "home": r"homemaker|housewife|househusband|stay-at-home|full-time (?:mother|parent|carer)",
    "none": r"unemployed|between jobs|looking for work|job ?seeker|out of work",
    "self": r"freelance|self-employed|\bowner\b|\bowns\b|entrepreneur|vendor|\bstall\b|hawker|trader|\bown (?:shop|business|clinic)|runs? an?\b|private practice|with a practice|content creator|driver\b(?! (?:at|for) an?\b)|reseller|dropship|online seller|seller\b|farmer|fisher|tutor\b|founder|ojek|sari-sari|carinderia|mechanic with",
    "part": r"part-time|casual work|on call",
}
_WORK = {  # how a work status is written
    "part": r"part[- ]?time|paruh waktu|bán thời gian",
    "self": r"self[- ]?employed|own (?:a )?business|business owner|freelanc|entrepreneur|wiraswasta|wirausaha|pengusaha|pekerja lepas|tự (?:kinh )?doanh|kinh doanh|chủ (?:doanh nghiệp|cửa hàng)|tự do|sariling negosyo|negosyante",
    "student": r"student|pelajar|mahasiswa|sinh viên|học sinh|estudyante|mag-aaral",
    "home": r"home ?maker|house ?(?:wife|husband)|ibu rumah tangga|mengurus rumah|nội trợ|maybahay|stay[- ]at[- ]home",
    "retired": r"retired|pensiun|nghỉ hưu|hưu trí|retirado|pensyonado",
    "none": r"unemployed|not (?:currently )?(?:working|employed)|looking for|no work|tidak bekerja|menganggur|thất nghiệp|không (?:đi làm|có việc)|đang tìm việc|walang trabaho",
    "employed": r"full[- ]?time|employ|salaried|office|work(?:ing|er)?\b|karyawan|pegawai|pekerja|nhân viên|công nhân|đi làm|toàn thời gian|empleyado|may trabaho|nagtatrabaho|professional",
}
_ELSE = {"part": ("employed", "self"), "self": ("employed",), "none": ("home", "other"), "home": ("none", "self"), "retired": ("none",), "student": ("none",), "employed": ("part",)}  # fmt: skip
_SCHOOLS = {  # what a field of schooling tells, the highest first
    "postgraduate": r"master|\bMBA\b|\bPhD\b|doctor|law degree|\bMD\b|\bMSc\b|\bMA\b|\bS2\b|postgrad|thạc sĩ|medicine|residency",
    "degree": r"\bB[SA]\w{0,3}\b|bachelor|degree|university|\bS1\b|\bBBA\b|\bLLB\b|\bUE\b|\bUP\b|cử nhân|polytechnic university|graduate of",
    "diploma": r"diploma|certificate|\bD[1-4]\b|vocational|TESDA|polytechnic|NITEC|\bITE\b|\bNC II\b|course|college|cao đẳng|trung cấp|\bPVS\b|\bSTPM\b|\bPVCH?\b|\bSMK\b",
}
_SCHOOLING = {
    "postgraduate": r"post-?grad|master|\bphd\b|doctor|\bs2\b|\bs3\b|pascasarjana|sau đại học|thạc sĩ",
    "degree": r"bachelor|degree|university|college grad|\bs1\b|sarjana|đại học|kolehiyo|graduate",
    "diploma": r"diploma|vocational|some college|certificate|associate|technical|\bd[1-4]\b|cao đẳng|trung cấp|bokasyonal|polytechnic|college",
    "school": r"school|\bsma\b|\bsmk\b|\bsmp\b|\bsd\b|thpt|thcs|phổ thông|sekundarya|elementar|primary|secondary|o.?level",
}
_LADDER = ("postgraduate", "degree", "diploma", "school")
_FAITHS = {
    "muslim": r"muslim|islam|hồi giáo",
    "christian": r"christian|catholic|kristen|katolik|protestant|công giáo|thiên chúa|tin lành|kristiyano|katoliko",
    "buddhist": r"buddh|budha|phật",
    "hindu": r"hindu",
    "none": r"no religion|none|atheis|agnostic|not religious|không (?:có|theo)|tidak beragama|walang relihiyon",
}
_TOLD_FAITHS = {  # what of a biography tells a faith
    "muslim": r"mosque|masjid|surau|pengajian|\bceramah|\bprayers?\b at dawn|dawn prayer|ramadan|hari raya|lebaran|zakat|\bhalal\b|muslim|\b(?:bin|binti|binte)\b|\bumrah\b|\bhijab|\btarawih",
    "christian": r"church|\bmass\b|simbang gabi|holy week|parish|novena|\bchoir\b|\bpastor\b|bible|rosary",
    "buddhist": r"\btemple\b|pagoda|chùa|merit|vesak|khao phansa|\bmonks?\b|buddha",
    "hindu": r"thaipusam|deepavali|\ba/[lp]\b",
}
_LIKELY = {  # faiths of a hundred people by market
    "PH": {"christian": 94, "muslim": 6},
    "ID": {"muslim": 88, "christian": 10, "hindu": 2},
    "MY": {"muslim": 62, "buddhist": 22, "hindu": 8, "christian": 8},
    "SG": {"buddhist": 34, "none": 24, "christian": 20, "muslim": 15, "hindu": 7},
    "TH": {"buddhist": 95, "muslim": 5},
    "VN": {"none": 74, "buddhist": 16, "christian": 10},
}
_RENTS = r"\brent(?:ed|s|ing)?\b|boarding|\bkost?\b|petak|dormitor|\broom in\b|hostel|studio"
_HOMES = {
    "parents": r"parents|relatives|family(?:'s| home| house)|orang tua|keluarga|bố mẹ|gia đình|magulang|kamag-?anak",
    "rent": r"\brent|sewa|kontrak|thuê|umuupa|inuupahan|lease",
    "own": r"\bown|milik sendiri|sở hữu|riêng|sarili|mortgage",
}
_SPEAKERS = {"me": r"^\W*(?:i\b|me\b|myself|mainly me|saya\b|tôi\b|ako\b|aku\b|sendiri|bản thân)", "both": r"shar|both|together|joint|jointly|bersama|berdua|cùng|chung|pareho|magkasama|kasama"}  # fmt: skip


def _field(who: Respondent) -> str:
    return " ".join(
        (
            who.name,
            who.psychographic_notes,
            who.values_and_motivations,
            who.price_sensitivity,
            who.day_in_the_life,
            who.media_consumption,
            who.digital_habits,
            who.buying_triggers,
            who.family_situation,
            who.educational_background,
        )
    )


@lru_cache(maxsize=1_024)
def work_of(who: Respondent) -> str:
    """Return a name of the work statuses."""
    return next(
        (name for name, words in _JOBS.items() if re.search(words, who.occupation, re.I)),
        "employed",
    )


@lru_cache(maxsize=1_024)
def _named(option: str, table: str) -> str:
    words = _TABLES[table]
    return next((name for name, pattern in words.items() if re.search(pattern, option, re.I)), "")


def _first(options: Sequence[str], table: str, wanted: Sequence[str]) -> int | None:
    found = [_named(each, table) for each in options]
    return next((found.index(each) for each in wanted if each in found), None)


def _work(seed: int, who: Respondent, options: Sequence[str]) -> int | None:
    own = work_of(who)
    yes, no = firsts(options, "yes"), firsts(options, "no")
    if yes and no:
        return (yes if own in ("employed", "self", "part") else no)[0]
    words = re.findall(r"[a-z]{5,}", who.occupation.lower())
    named = [sum(word[:6] in each.lower() for word in words) for each in options]
    ranked = _first(options, "work", (own, *_ELSE.get(own, ())))
    if ranked is None and max(named, default=0) > 0:
        return named.index(max(named))
    return ranked if ranked is not None else next(iter(firsts(options, "other")), None)


def _schooling(seed: int, who: Respondent, options: Sequence[str]) -> int | None:
    text = re.split(r"(?<=[^.A-Z])\.(?:\s|$)", who.educational_background)[0]
    if not text:
        return None
    own = next((name for name, words in _SCHOOLS.items() if re.search(words, text)), "school")
    at = _LADDER.index(own)
    return _first(options, "schooling", (*_LADDER[at:], *reversed(_LADDER[:at])))


@lru_cache(maxsize=1_024)
def faith_of(seed: int, who: Respondent) -> str:
    """Return a name of the faiths: told by the biography, or likely where the persona lives."""
    likely = _LIKELY.get(country(who) or "", {"none": 1})
    text = _field(who)
    told = [
        name
        for name, words in _TOLD_FAITHS.items()
        if name in likely and re.search(words, text, re.I)
    ]
    if told:
        return max(told, key=lambda name: likely[name])
    return stream(seed, "study", "faith", who.id).weighted(likely)


def _religion(seed: int, who: Respondent, options: Sequence[str]) -> int | None:
    found = _first(options, "faith", (faith_of(seed, who),))
    return found if found is not None else next(iter(firsts(options, "other", "refused")), None)


def _halal(seed: int, who: Respondent, options: Sequence[str]) -> int | None:
    muslim = faith_of(seed, who) == "muslim"
    yes, no = firsts(options, "yes"), firsts(options, "no", "none")
    if yes and no:
        return (yes if muslim else no)[0]
    return None


def _diet(seed: int, who: Respondent, options: Sequence[str]) -> int | None:
    muslim = faith_of(seed, who) == "muslim"
    yes, no = firsts(options, "yes"), firsts(options, "no", "none")
    meatless = re.search(r"vegetarian|vegan", _field(who) + who.purchase_behavior, re.I)
    for wanted, words in ((muslim, r"halal"), (bool(meatless), r"vegetarian|vegan|chay")):
        named = [n for n, each in enumerate(options) if re.search(words, each, re.I)]
        if wanted and named:
            return named[0]
    if yes and no:
        return (yes if meatless else no)[0]
    return no[0] if no else None


def _tenure(seed: int, who: Respondent, options: Sequence[str]) -> int | None:
    text = who.family_situation
    home = household(text, who.gender)
    own = "rent" if re.search(_RENTS, text, re.I) else "own"
    if own == "own" and not home.spouse and not home.children:
        with_kin = re.search(r"parents|mother|father|family house", text, re.I)
        own = "parents" if with_kin and who.age < 40 else own
    return _first(options, "home", (own, "own", "parents"))


def has_iphone(who: Respondent) -> bool:
    """Return whether a persona's phone is an Apple."""
    told = f"{who.digital_habits} {who.digital_behavior} {who.purchase_behavior}"
    brands = {brand.lower() for brand in who.trusted_brands}
    return re.search(r"iphone", told, re.I) is not None or (
        bool(brands & {"apple", "iphone"}) and not _ANDROIDS.search(told)
    )


_ANDROIDS = re.compile(
    r"samsung|galaxy|oppo|vivo|redmi|xiaomi|realme|infinix|itel|tecno|honor|poco|pixel|huawei"
    r"|nokia|cherry",
    re.I,
)


def _os(seed: int, who: Respondent, options: Sequence[str]) -> int | None:
    wanted = r"ios|iphone|apple" if has_iphone(who) else r"android|samsung|google"
    return next((n for n, each in enumerate(options) if re.search(wanted, each, re.I)), None)


def _decider(seed: int, who: Respondent, options: Sequence[str]) -> int | None:
    """Return who decides at home: what an interview tells of it, as far as it is offered."""
    own = stream(seed, "study", "life", who.id, "decides", "who").weighted(doers(who))
    yes, no = firsts(options, "yes"), firsts(options, "no")
    if yes and no:
        return (no if own == "kin" else yes)[0]
    found = ["both" if re.search(_SPEAKERS["both"], each, re.I) else "me" if re.search(_SPEAKERS["me"], each, re.I) else "kin" for each in options]  # fmt: skip
    return next((found.index(each) for each in (own, "me", "kin") if each in found), None)


def _industry(seed: int, who: Respondent, options: Sequence[str]) -> int | None:
    """Return the trade of a security screener that a persona works in, else none of them."""
    job = who.occupation.lower()
    words = [re.findall(r"[a-z]{5,}", each.lower()) for each in options]
    named = [n for n, each in enumerate(words) if any(word in job for word in each)]
    usual = [n for n in named if sort_of(options[n]) == ""]
    return next(iter((*usual, *firsts(options, "none", "no"))), None)


_TABLES: Mapping[str, Mapping[str, str]] = {
    "work": _WORK,
    "schooling": _SCHOOLING,
    "faith": _FAITHS,
    "home": _HOMES,
}
STANDING: Mapping[str, Answered] = {
    "work": _work,
    "education": _schooling,
    "religion": _religion,
    "halal": _halal,
    "diet": _diet,
    "tenure": _tenure,
    "os": _os,
    "decider": _decider,
    "industry": _industry,
    "transport": transport,
}
