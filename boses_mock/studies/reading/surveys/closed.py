# ruff: noqa: E501 - patterns read better whole
"""What a closed question asks for: of whom, of which matter, for what time, and how many answers.

A survey is one conversation: "that brand" and "in the last month" go on about what was named
before, so its questions are read together. A thing that no table knows is still one thing to all
the questions that name it, and so a respondent who never has it never has it anywhere.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from boses_mock.studies.model import Question, QuestionType
from boses_mock.studies.reading.asked import language_of, matter_in
from boses_mock.studies.reading.naming import NOTHING
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.reading.surveys.options import range_in, sort_of
from boses_mock.studies.reading.surveys.rhythms import (
    days_ago,
    looking_back,
    times_a_month,
    unit_in,
)
from boses_mock.studies.reading.topics import asked_about
from boses_mock.studies.sentences import closed as words
from boses_mock.studies.sentences.asking import HABIT
from boses_mock.studies.sentences.open_answers import OF_ANSWER

_POINTING = re.compile(
    r"\b(?:this|the) (?:\w+ ){0,2}(?:product|concept|idea|offer|ad|service|price|design|app|membership|serum|drink|snack)\b"
    r"|\b(?:produk|konsep|ide|iklan|layanan|harga) (?:ini|tersebut)\b|(?:sản phẩm|ý tưởng|dịch vụ|giá) này"
    r"|(?:produktong|produkto na|ideyang) ito|\bif it\b",
    re.I,
)
_WOULD = re.compile(
    r"\bwould you\b(?! (?:\w+ )?(?:rate|describe|say|call))|\bwould make you\b", re.I
)
_WOULD_LOCAL = re.compile(  # the same, where a language has no "would"
    r"\b(?:akan|mau|ingin|tertarik|bersedia)\b.{0,20}\b(?:mem)?(?:beli|men?coba|mendaftar|pindah|berlangganan|coba|pakai|memakai|menggunakan|merekomendasikan)"
    r"|\bsẽ (?:mua|thử|dùng|giới thiệu|chọn)|bạn có (?:muốn |sẽ )?(?:mua|thử|dùng|giới thiệu)(?: [\w.,]{1,12}){0,3} không"
    r"|\b(?:bibil(?:hin|i)|susubukan|gagamitin|irerekomenda)\b|\bme\w{2,20}nya\b"
    r"|alasan .{0,20}\b(?:mendaftar|membeli|memilih|mencoba)\b|mua (?:hay|hoặc) không|beli atau tidak|bibilhin o hindi|(?:buy|use|try) (?:it )?or not"
    r"|\byou would(?:n.t| not)? (?:buy|try|switch|use|choose|order|sign)",
    re.I,
)
_MEANS_TO = re.compile(r"\b(?:likely|interested|willing|tempted|plan|planning|going) ", re.I)
_YOURS = re.compile(r"\byour\b", re.I)
_IT = re.compile(r"\b(?:it|this|these|ito|itong|nito|rito|ini|tersebut|này)\b", re.I)
_NOW = re.compile(  # "this" of a time, or of what stands below
    r"\bthis (?:past )?(?:morning|afternoon|evening|week\w*|month|year|time|survey|question)\b|\bthese (?:days|options|brands|statements|words)\b"
    r"|\b(?:hari|minggu|bulan|tahun|saat|kali|survei) ini\b|(?:tuần|tháng|năm|lúc|khảo sát) này|\b(?:of|which) (?:these|this)\b",
    re.I,
)
_LEFT_OUT = re.compile(
    r"(?:many|much|often|other|these|those|their|there|which|where|about|following|please|select|choose|apply|past|last|months?|weeks?|days?|years?|times?"
    r"|usually|normally|typically|average|likely|satisfied|important|agree|statements?|brands?|products?|overall|currently|ever|most|more|with|have|your|does"
    r"|like|liked|that|price|prices|taste|tastes|quality|harga|rasa|rasanya|kualitas|kemasan|presyo|lasa|kalidad|hương|chất|lượng|regularly|yourself|personally|flavou?rs?|favou?rites?|variants?|sizes?|packs?|types?|kinds?|sorts?|list|options?|heard|aware|know|else|tell|change|comments?|idea|people|know|want|need|rate|what|when|would|from|that|this|they|them|into|than|answer|answers|household|including|yourself|people|live|work|home|anda|apa|yang|saja|berapa|kali|dalam|bạn|không|nhiêu|những"
    r"|kang|mong|gaano|kadalas|bawat|buwan|linggo|seberapa|sering|apakah|paling|apakah|bagaimana|mengapa|yang|untuk|seperti|merek|produk|magkano|alin|saan|gusto|nhất|điều|tháng|tuần|muốn|thường|mua|dùng|được|sử|dụng|mức|trong)$",
    re.I,
)
_ACTS = re.compile(
    r"(?:buy|buying|bought|eat|eating|eaten|drink|drinking|use|using|used|own|owned|purchase|purchased|spend|consume|consumed|order|ordered|watch|visit|visited|try|tried)$",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Closed:
    """A closed question as it is read.

    Attributes:
        kind: what it asks for, a name of ``closed.PROFILE`` or ``closed.USAGE``; "" for a judgement.
        matter: the thing of everyday life it is about, "" where it is about what is shown.
        unit: the time that bare numbers are counted in.
        back: how many days it looks back, None if it does not.
        shown: it is about the thing on show.
        like: the matter that the thing on show is one of, where the survey asks about that too.
        of_it: it is about the thing on show, if only as it names nothing else.
    """

    kind: str
    matter: str
    unit: str
    back: float | None
    shown: bool
    like: str = ""
    of_it: bool = False


@cache
def _tables() -> tuple[tuple[tuple[str, re.Pattern[str]], ...], ...]:
    return tuple(
        tuple((name, re.compile(pattern, re.I)) for name, pattern in table.items())
        for table in (words.PROFILE, words.USAGE)
    )


_LONGEST = 600  # characters of a question that are read for what it asks
_COUNTED = re.compile(r"how many days|berapa hari|(?:bao nhiêu|mấy) ngày|ilang araw", re.I)
_SYSTEMS = re.compile(r"\bandroid\b|\bios\b|\biphone\b", re.I)
_MAN = re.compile(r"\W*(?:male|man|men|laki-laki|pria|nam|lalaki)\W*$", re.I)
_WOMAN = re.compile(r"\W*(?:female|woman|women|perempuan|wanita|nữ|babae)\W*$", re.I)
_DRINKING = re.compile(r"\b(?:you|ever|to) drink\b|minum|uống|um?i?inom|inumin", re.I)
_DRUNK = ("coffee", "tea", "milk", "alcohol", "water")
_HABITUAL = re.compile(HABIT, re.I)
_JUDGING = re.compile(words.JUDGING, re.I)


def read_closed(survey: Sequence[Question], what: Stimulus) -> tuple[Closed, ...]:
    """Return what each question of a survey asks for, where ``what`` is on show, if anything."""
    name = what.name.lower().removeprefix("the ") if what.text and what.name != NOTHING else ""
    return _read(
        tuple(survey),
        bool(what.text),
        name,
        matter_in(name) or matter_in(what.text),
        what.text.lower(),
    )


@lru_cache(maxsize=64)
def _read(
    survey: tuple[Question, ...], shown: bool, name: str, sort: str, text: str
) -> tuple[Closed, ...]:
    survey = tuple(replace(each, text=each.text[:_LONGEST]) for each in survey)
    kinds = [kind_of(question) for question in survey]
    lived = [q.text for q, kind in zip(survey, kinds, strict=True) if kind not in words.PROFILE]
    own = tuple(each for each in _own_things(lived) if each not in name.split())
    found: list[Closed] = []
    matter = ""
    for question, kind in zip(survey, kinds, strict=True):
        pointing = (shown or not matter) and _of_shown(question.text, shown, name, sort)
        named = matter_in(question.text) or next((t for t in own if t in _words(question.text)), "")
        named = named or _other_thing(question, kind)
        pointing = pointing or (shown and not named and not kind and _judges(question))
        if named == "drink" and matter in _DRUNK and _DRINKING.search(question.text):
            named = matter
        if not pointing and kind not in words.PROFILE and kind != "social":
            matter = named or matter
        own_talk = question.type == "open_ended" and not kind  # of a thing that it names itself
        pointing = pointing or (shown and own_talk and _of_sort(question.text, named, sort))
        liked = shown and not named and question.type == "open_ended"
        pointing = pointing or (liked and _LIKED.search(question.text) is not None)
        asks = question.type == "open_ended" and asks_grounds(question.text)
        grounds = shown and asks and (not found or _may_judge(found[-1]))
        pointing, kind = pointing or grounds, "" if grounds else kind
        at = (
            named
            if kind in words.PROFILE or kind == "social" or own_talk
            else ""
            if pointing
            else matter
        )
        back = looking_back(question.text)
        unit = unit_in(_COUNTED.sub(" ", question.text))
        bare = shown and question.type == "open_ended" and kind in ("", "why") and not at
        found.append(Closed(kind, at, unit, back, pointing, of_it=pointing or bare))
    sort = sort or next((thing for thing in own if shown and thing in text), "")
    of_sort = any(each.matter == sort and each.kind in words.USAGE for each in found)
    return tuple(replace(each, like=sort if shown and of_sort else "") for each in found)


def _of_shown(text: str, shown: bool, name: str, sort: str) -> bool:
    """Return whether a question is about the thing on show, or one that is only imagined."""
    if _POINTING.search(text):
        return True
    if _WOULD.search(text) and not (_YOURS.search(text) and matter_in(text)):
        return True
    low = text.lower()
    if name and name in low and (_MEANS_TO.search(text) or not _HABITUAL.search(text)):
        return True
    if name and any(f"{each} {name}" in low for each in ("about", "think of", "tentang", "về")):
        return True
    if not shown or looking_back(text):
        return False
    if _PAYS_FOR.search(text) and matter_in(text) in ("", sort):
        return True
    if not (_IT.search(_NOW.sub(" ", text)) or _WOULD_LOCAL.search(text)):
        return False
    return matter_in(text) in ("", sort)  # "this loan", where a loan is on show


_LIKED = re.compile(
    r"\bwhat (?:did|do) you (?:\w{2,8} )?(?:like|love|enjoy|dislike)\b|apa yang (?:paling )?anda (?:tidak )?sukai|bạn (?:không )?thích (?:điều )?gì nhất|ano ang (?:pinaka)?(?:na)?gustuhan",
    re.I,
)


def _of_sort(text: str, named: str, sort: str) -> bool:
    """Return whether a question speaks of what is shown by its sort: "a dental clinic in a mall"."""
    return bool(sort) and named == sort and not (_YOURS.search(text) or _HABITUAL.search(text))


@cache
def _grounds() -> re.Pattern[str]:
    return re.compile(OF_ANSWER, re.I)


def asks_grounds(question: str) -> bool:
    """Return whether a question asks for the grounds of the answer before it."""
    return _grounds().search(question[:_LONGEST]) is not None


def _may_judge(before: Closed) -> bool:
    """Return whether the answer before was one on the thing, and none on a habit or a person."""
    return before.shown or before.of_it or not before.kind or before.kind == "pay"


_PAYS_FOR = re.compile(
    r"\b(?:willing|prepared|ready) to (?:pay|spend)|handa\w{0,3} .{0,16}bayar|(?:bersedia|mau) (?:mem)?bayar|sẵn (?:sàng|lòng) (?:trả|chi)",
    re.I,
)
_OF_ONESELF = re.compile(
    r"^\W*(?:i|my|we|our|in general|generally|overall,? i|saya|kami|tôi|chúng tôi|ako|kami)\b|\byour?\b|\b(?:anda|bạn|mo|ka)\b|\b(?:that|those) ",
    re.I,
)


def _judges(question: Question) -> bool:
    """Return whether a scale has a statement that names nothing: "₱690 is too expensive"."""
    if question.type != "likert" or "?" in question.text:
        return False
    return not _OF_ONESELF.search(question.text)


def _other_thing(question: Question, kind: str) -> str:
    """Return the word by which "Which airlines have you flown?" turns to another thing."""
    if kind not in ("uses", "heard") or language_of(question.text) != "en":
        return ""
    told = [word for word in asked_about(question.text).lower().split() if len(word) > 3]
    own = [word for word in told if not _LEFT_OUT.match(word) and not _ACTS.match(word)]
    return own[-1].rstrip("s") if own else ""


def _words(text: str) -> frozenset[str]:
    return frozenset(word.lower() for word in re.findall(r"[^\W\d_]{4,}", text))


def _own_things(texts: Sequence[str]) -> tuple[str, ...]:
    """Return the words that several questions share and no table knows, the commonest first.

    A word beside a known thing ("coffee brand") is no thing.
    """
    beside = {word for text in texts if matter_in(text) for word in _words(text)}
    counts = Counter(
        word
        for text in texts
        for word in sorted(_words(text))
        if word not in beside and not _LEFT_OUT.match(word) and not _ACTS.match(word)
    )
    shared = [(word, count) for word, count in counts.items() if count > 1]
    return tuple(word for word, _ in sorted(shared, key=lambda pair: (-pair[1], pair[0])))


def kind_of(question: Question) -> str:
    """Return what a question asks for, as its words say and its options bear out."""
    return _kind(question.text[:_LONGEST], question.type, question.options)


@lru_cache(maxsize=1_024)
def _kind(text: str, kind: QuestionType, options: tuple[str, ...]) -> str:
    question = Question("", kind, text, options=options)
    profile, usage = _tables()
    if any(map(_MAN.match, options)) and any(map(_WOMAN.match, options)):
        return "gender"
    if sum(bool(_SYSTEMS.search(each)) for each in options) == 2:
        return "os"
    for name, pattern in profile:
        if pattern.search(text) and _is_profile(name, question):
            return name
    asks = [name for name, pattern in usage if pattern.search(text)]
    if kind != "multiple_choice":
        return next((name for name in asks if (kind, name) != ("likert", "uses")), "")
    if "last" in asks and _most(options, lambda each: days_ago(each) is not None):
        return "last"
    return next((name for name in asks if _bears_out(name, question)), "")


_SEEKING = re.compile(
    r"\b(?:(?:men)?cari|lowongan) (?:pe)?kerja|tìm việc|naghahanap|(?:look|search|hunt)(?:ing)? for",
    re.I,
)


def _is_profile(name: str, question: Question) -> bool:
    """Return whether options are of the sort that a question about a person has."""
    options = question.options
    if question.type != "multiple_choice":
        return False
    if name == "work" and _SEEKING.search(question.text):
        return False
    if name == "young_child":
        return bool({"yes", "no"} & set(map(sort_of, options)))
    if name in ("age", "income", "household"):
        return _most(options, lambda each: range_in(each) is not None) or name == "income"
    if name == "os":
        return any(_SYSTEMS.search(each) for each in options)
    if name in ("city", "work", "tenure", "religion", "transport"):
        return not {"yes", "no"} & set(map(sort_of, options)) or name == "work"
    return True


def _bears_out(name: str, question: Question) -> bool:
    options = question.options
    sorts = set(map(sort_of, options))
    if name == "often":
        unit = unit_in(question.text) or "month"
        return _most(options, lambda each: times_a_month(each, unit) is not None)
    if name == "spend":
        return _most(options, lambda each: range_in(each, False) is not None)
    if name == "last":
        return _most(options, lambda each: days_ago(each) is not None)
    if name == "since":
        return _most(options, lambda each: range_in(each) is not None)
    if name == "uses":
        return not _JUDGING.search(question.text) and ("yes" in sorts or "no" not in sorts)
    return "yes" not in sorts


def _most(options: Sequence[str], told: Callable[[str], bool]) -> bool:
    """Return whether most options that are answers of their own kind are of one sort."""
    asked = [each for each in options if sort_of(each) in ("", "yes", "no")]
    return bool(asked) and sum(map(told, asked)) * 2 > len(asked)
