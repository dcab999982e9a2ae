# ruff: noqa: E501 - patterns read better whole
"""How well interviews are answered: ``python -m tests.studies.score_questions [--held-out] [--misses]``.

Every question of ``questions.toml`` is asked of three people of its language's market, after the
questions that came before it, in a study of what it says. An answer is right when it holds all
that ``says`` wants, in the language in which it was asked where the person speaks that language.
A contradiction is an answer that denies the profile, or two that deny each other. The questions
that are ``held_out`` are for scoring alone, so ``--misses`` shows none of them.
"""

from __future__ import annotations

import argparse
import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from boses_mock.market import load_markets
from boses_mock.personas import GroupDefinition, generate
from boses_mock.studies.model import Respondent
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.speaking.facts import facts
from boses_mock.studies.speaking.interview import Turn, reply
from boses_mock.studies.speaking.lives.household import household

HERE = Path(__file__).parent
Case = dict[str, Any]
PLACES = {
    "en": ("Manila", "Jakarta", "Hanoi"),
    "tl": ("Manila", "Cebu City", "Davao City"),
    "id": ("Jakarta", "Bandung", "Surabaya"),
    "vi": ("Hanoi", "Ho Chi Minh City", "Da Nang"),
    "ms": ("Kuala Lumpur", "Penang", "Johor Bahru"),
    "th": ("Bangkok", "Bangkok", "Chiang Mai"),
}
SHOWN = {
    "": "",
    "snack": "CrunchCo: new baked seaweed crisps with less salt, ₱35 a pack. Made from local seaweed, no MSG.",
    "wallet": "Ipon is a new wallet app that rounds up every payment and saves the difference automatically. It pays 6% interest a year and costs ₱49 a month.",
    "formula": "BrightStart is an infant formula with DHA and iron for babies from 6 months, ₱595 for 800 g.",
}
PATTERNS = {
    "often": r"every|daily|a week|twice|times|a month|a year|a day|hardly|rarely|seldom|never|\bonce\b|weekly|most days|araw-araw|linggo|buwan|bihira|beses|hindi ako|setiap|seminggu|sebulan|jarang|kali|tidak pernah|mỗi|hằng ngày|tuần|tháng|hiếm|lần|không bao giờ|hầu như không",
    "money": r"[₱₫฿]\s?\d|\bRp\s?\d|\bRM\s?\d|S\$\d",
    "place": r"\bnear\b|store|shop|market|online|counter|palengke|tindahan|sari-sari|warung|pasar|toko|minimarket|chợ|siêu thị|cửa hàng|tạp hóa|trên mạng|branch|mall",
    "reason": r"because|since\b|so that|that is why|reason|kasi|dahil|para\b|karena|soalnya|supaya|vì\b|để\b|nên\b|\bas\b|saves|cheaper|near|trust",
    "when": r"morning|noon|evening|night|weekend|after|before|\bwhen|payday|lunch|afternoon|umaga|gabi|hapon|tanghali|sweldo|pagkatapos|bago|kapag|\bpag\b|pagi|siang|sore|malam|gajian|setelah|sebelum|kalau|sáng|trưa|chiều|tối|cuối tuần|lương|khi\b|sau\b|trước",
    "ago": r"ago|last (?:week|month|year|night|time)|yesterday|never|no loan|this (?:week|month|year)|\d{4}",
    "who": r"\bI\b|\bme\b|myself|mother|father|parents|wife|husband|partner|sister|brother|family|nobody|alone|ako|asawa|nanay|tatay|magulang|kapatid|saya|istri|suami|ibu|ayah|orang tua|kakak|adik|keluarga|tôi|mẹ|bố|chồng|vợ|anh|chị|gia đình",
    "yesno": r"^\W*(?:(?:[^.!?:]{0,40}[.!?:] )?)(?:yes|no\b|not\b|maybe|perhaps|sometimes|sure|mostly|rather|half|hard to say|oo\b|opo|hindi|wala|meron|siguro|minsan|ya\b|iya|tidak|enggak|belum|pernah|mungkin|kadang|có\b|không|rồi|chưa|vâng|có lẽ|dạ|I do\b|I don['’]t|I have\b|I (?:never|hardly)|never|hardly|i can['’]t)",
    "view": r"\b(?:yes|no|not|maybe|perhaps|would|wouldn['’]t|half|say|rather|try)\b",
    "like": r"like|good|help|easy|save|trust|useful|worth|right|taste|fits|simple|clear|glad|honest|fair|₱|lean|enjoy|\\bnew\\b",
    "doubt": r"doubt|not|n['’]t|worr|hold|bother|trouble|stuck|price|₱|trust|proof|sceptic|risk|afraid|careful|stumble|look at",
    "doubt_tl": r"presyo|mahal|tiwala|hindi|wala|duda|baka|lasa|kalidad|sigurado",
    "doubt_id": r"ragu|harga|mahal|percaya|tidak|belum|khawatir|kurang|takut",
    "doubt_vi": r"lo|giá|đắt|tin|không|chưa|ngại|sợ",
    "like_vi": r"thích|tốt|tiện|dễ|hay|tin|rẻ|hợp|đáng|nhanh|khỏe|chất lượng",
    "change": r"add|more|less|price|would|let|make|try|trust|bring|explain|show|tell|cheaper|start|give|fewer|take away|answer|work|missing|missed|want|need|name|change",
    "change_id": r"harga|coba|gratis|jelas|lebih|bukti|kurang|tambah|ubah|garansi",
    "worry_id": r"listrik|harga|macet|banjir|internet|cicilan|uang|kerja|antre|air\b|antrean|jadwal|pelayanan|tagihan",
    "worry_tl": r"iniisip|problema|presyo|kuryente|trapik|baha|internet|trabaho|pila|pera|pamilya|service",
    "unknown": r"don['’]t know|not know|no idea|can['’]t (?:know|say|tell)|couldn['’]t (?:tell|say)|wouldn['’]t know|nobody told|not something I (?:know|can)|ask (?:them|somebody|someone|the company)|hindi ko alam|wala akong alam|ewan|tidak tahu|kurang tahu|tidak paham|không biết|không rõ",
    "civil": r"polite|rude|calm|sorry|fair|honest|respect|insult|kind|patient|my best|no need|angry|manners|talk like that|speak like that|next question|bastos|mahinahon|pasensya|respeto|totoo|sopan|maaf|jujur|kasar|baik-baik|lịch sự|thật|xin lỗi|tôn trọng|bình tĩnh|nặng lời",
    "aside": r"here (?:to|for)|not (?:my|the|what|something|a )|leave (?:that|it)|back to|interview|somebody else|someone else|no poet|questions|not good at|don['’]t know (?:what|how)|I came",
    "private": r"private|keep (?:that|it)|I keep|to myself|stays? (?:with me|at home)|rather not|with strangers|leave out|not (?:tell|share|give|say)|what I buy|listen more|between me|nobody(?:['’]s)? business|sa akin na lang|pribado|hindi ko (?:sasabihin|ibibigay)|sarilinin|rahasia|pribadi|simpan|tidak (?:saya )?(?:bicarakan|ceritakan)|riêng|không (?:nói|kể|tiện)|giữ",
    "welcome": r"welcome|thank|pleasure|no problem|sure|glad|that went|walang anuman|salamat|sama-sama|terima kasih|senang|không có gì|cảm ơn|rất vui",
    "hello": r"hello|hi\b|good|nice|fine|all right|can['’]t complain|better|thanks|having me",
    "matter:snack": r"snack|chips|crackers|biscuit|merienda|meryenda|camilan|cemilan|ngemil|keripik|ăn vặt|bánh|{brands}",
}
PHONES = r"Samsung|Galaxy|OPPO|vivo|Xiaomi|Redmi|realme|iPhone|Infinix|Tecno|itel|Huawei|Nokia|Pixel|Apple|Poco"
NETWORKS = r"Globe|Smart|DITO|TNT|GOMO|TM\b|Sun|Telkomsel|Indosat|XL\b|Axis|Tri\b|Smartfren|by\.U|Viettel|Vinaphone|Mobifone|Vietnamobile|PLDT|Converge|im3"
APPS = r"Messenger|Viber|Facebook|TikTok|YouTube|Instagram|WhatsApp|Zalo|Telegram|LINE|GCash|Maya|GoPay|MoMo|Shopee|Lazada|Tokopedia|app"
PEOPLE = r"on my own|only me|parents|mother|father|wife|husband|partner|sister|brother|cousin|aunt|uncle|grandmother|son|daughter|child|kids|alone|roommate|housemate|family|myself|pamilya|asawa|magulang|nanay|tatay|kapatid|anak|mag-isa|lola|keluarga|istri|suami|orang tua|ibu|ayah|kakak|adik|sendiri|gia đình|vợ|chồng|bố|mẹ|anh|chị|con\b|một mình"
TRANSPORT = r"jeep|bus|train|MRT|LRT|tricycle|motor|scooter|car\b|Grab|Angkas|JoyRide|Gojek|ojek|KRL|TransJakarta|foot|walk|bike|ride|van|UV|commute|angkot|boat|taxi"


def cases() -> Mapping[str, list[Case]]:
    """Return the questions, and the pairs that are the same question."""
    return tomllib.loads((HERE / "questions.toml").read_text(encoding="utf-8"))


@cache
def people(lang: str) -> tuple[Respondent, ...]:
    """Return three people of a language's market, of low, middle and high income."""
    markets = load_markets(HERE.parents[1] / "fixtures" / "markets")
    found = []
    for place, level in zip(PLACES[lang], ("Middle", "Low", "High"), strict=True):
        group = GroupDefinition("Asked", None, 20, 58, None, place, level, None, None)
        one = generate(markets, group, 2, seed=7, run=1)[1]
        found.append(Respondent.from_row(asdict(one) | {"id": f"{lang}-{place}-{level}"}))
    return tuple(found)


def ask(case: Case, who: Respondent) -> str:
    """Return what somebody answers, after the questions that came before."""
    turns: list[Turn] = []
    what = Stimulus.read(SHOWN[case.get("shown", "")])
    for text in (*case.get("after", ()), case["text"]):
        turns += [("user", text), ("persona", reply(7, "score", who, what, text, turns))]
    return turns[-1][1]


def known(who: Respondent) -> dict[str, str]:
    """Return patterns of what is true of somebody."""
    told, home = facts(who), household(who.family_situation, who.gender)
    ages = [str(age) for _, age in home.children or () if 0 <= age < 30]
    none = r"no (?:kids|children)|none|not (?:yet|for me)|no,|only have myself|wala|belum|tidak|chưa|không"
    patterns = {
        "age": rf"\b{who.age}\b",
        "area": re.escape(told.get("area", who.location)),
        "city": re.escape(told.get("city", who.location)),
        "job": _words(who.occupation, 4),
        "job_head": _words(who.occupation, 3),
        "brands": _any(who.trusted_brands) + "|no brand|none|no favourite|not loyal|whichever",
        "avoided": _any(who.distrusted_brands),
        "brand_why": _words(who.brand_attitudes, 5),
        "avoid_why": _words(who.brand_attitudes, 5),
        "children": "|".join(ages)
        if ages
        else r"\bson|daughter|child|kids|grown|baby|anak|con\b"
        if home.children
        else none,
        "married": r"husband|wife|married|\byes"
        if home.spouse in ("my wife", "my husband")
        else r"\bnot?\b|single|nobody|own|partner|separated|widow|divorced",
        "home_people": PEOPLE,
        "phones": PHONES,
        "networks": NETWORKS,
        "apps": APPS,
        "transport": TRANSPORT,
        "transport_id": TRANSPORT,
        "media": _words(f"{who.media_consumption} {who.digital_habits}", 5),
        "leisure": _words(
            f"{who.day_in_the_life} {who.psychographic_notes} {who.values_and_motivations}", 5
        ),
        "day": _words(who.day_in_the_life, 5),
        "dishes": _words(who.day_in_the_life, 4),
        "school": _words(who.educational_background, 5),
        "own_brands": _any(who.trusted_brands),
        "shops": _any(
            [*re.findall(r"[A-Z]\w[\w’'.&]+", who.purchase_behavior), "Shopee", "Lazada"]
        ),
        "pain": _words(who.pain_points, 5),
        "aim": _words(who.aspirational_identity, 4),
        "name": re.escape(who.name),
    }
    for slot in ("me", "wallet", "spare", "income", "chat", "social", "marketplace", "pain2"):
        patterns[slot] = re.escape(told[slot]) if slot in told else "(?!)"
    if patterns["spare"] == "(?!)":
        patterns["spare"] = patterns["income"] = r"rather not|\d|enough"
    return patterns


def _any(names: Iterable[str]) -> str:
    return "|".join(re.escape(name) for name in names) or "(?!)"


def _words(text: str, least: int) -> str:
    """Return a pattern of the telling words of a text."""
    words = {word for word in re.findall(r"[^\W\d_]+", text) if len(word) >= least}
    common = {
        "with",
        "that",
        "than",
        "when",
        "what",
        "from",
        "have",
        "only",
        "more",
        "them",
        "they",
        "their",
        "about",
        "after",
        "every",
        "there",
        "which",
        "would",
        "never",
    }
    return (
        "|".join(sorted(rf"\b{re.escape(word)}" for word in words if word.lower() not in common))
        or "(?!)"
    )


_LOCAL = {
    "tl": r"\b(?:ang|ng|sa|ko|ako|na|lang|mga|kasi|naman|po|yung|si|akin|hindi|oo|wala|meron|may|kahit|anong|at|basta|yan|ay|din|sana|muna|bago|mo)\b",
    "id": r"\b(?:saya|yang|di|tidak|dan|itu|ini|untuk|sama|kalau|biasanya|ya|karena|dengan|dulu|baru|tahu|kurang|sekali|sebulan|seminggu|paling|banyak|ke|dari)\b",
    "vi": r"[ôâêáàãéèíìóòõúùýăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]",
}
_ENGLISH = re.compile(
    r"\b(?:the|and|is|of|to|my|it|that|with|for|would|have|not|am|was|are)\b", re.I
)


def in_language(lang: str, answer: str) -> bool:
    """Return whether an answer is in the language of its question; some English words may stand."""
    if lang not in _LOCAL:
        return True
    own = len(re.findall(_LOCAL[lang], answer, re.I))
    return own > 0 and len(_ENGLISH.findall(answer)) <= max(2, own // 2)


def holds(case: Case, who: Respondent, answer: str) -> bool:
    """Return whether an answer holds what a right one must."""
    truths = known(who)

    def fill(pattern: str) -> str:
        named = re.sub(r"<([\w:]+)>", lambda it: f"(?:{PATTERNS[it[1]]})", pattern)
        return re.sub(r"\{([a-z_]\w*)\}", lambda it: f"(?:{truths[it[1]]})", named)

    said = all(re.search(fill(each), answer, re.I) for each in case["says"])
    return said and in_language(case["lang"], answer)


def denials(who: Respondent, answer: str) -> Iterator[str]:
    """Yield what an answer says against the profile."""
    home = household(who.family_situation, who.gender)
    for age in re.findall(r"\b(?:I am|I['’]m|I turned) (\d\d)\b(?! minutes)", answer):
        if int(age) != who.age:
            yield f"an age of {age}"
    childless = home.children == ()
    if childless and re.search(
        r"\bmy (?:\w+ )?(?:kids?|sons?|daughters?|children)\b|\banak ko\b|\banak saya\b|\bcon tôi\b",
        answer,
        re.I,
    ):
        yield "children"
    if home.children and re.search(
        r"\bno (?:kids|children)\b|walang? (?:pa )?(?:akong )?anak|(?:tidak|belum) punya anak|(?:chưa|không) có con",
        answer,
        re.I,
    ):
        yield "no children"
    if home.spouse is None and re.search(
        r"\bmy (?:husband|wife)\b|\basawa ko\b|\b(?:suami|istri) saya\b|\b(?:chồng|vợ) tôi\b",
        answer,
        re.I,
    ):
        yield "a spouse"
    if home.spouse in ("my wife", "my husband") and re.search(
        r"\bnot married\b|\bI am single\b|wala (?:pa )?akong asawa|belum menikah|chưa kết hôn",
        answer,
        re.I,
    ):
        yield "no spouse"
    for brand in who.distrusted_brands:
        if re.search(rf"I (?:trust|like|love) {re.escape(brand)}", answer):
            yield f"trust in {brand}"
    for brand in who.trusted_brands:
        if re.search(
            rf"(?:stay away from|finished with|Wants nothing more from) {re.escape(brand)}\b",
            answer,
        ):
            yield f"distrust of {brand}"


def unlike(case: Case, who: Respondent) -> str:
    """Return what two answers to one question tell apart, "" where they agree."""
    what, truths = Stimulus.read(""), known(who)
    find = re.sub(r"<([\w:]+)>", lambda it: PATTERNS[it[1]], case["find"])
    find = re.sub(r"\{([a-z_]\w*)\}", lambda it: truths[it[1]], find)
    if "<money>" in case["find"]:
        find = rf"(?:{find})[\d.,]*"
    told = []
    for key, text in enumerate(case["texts"]):
        answer = reply(7, f"pair{key}", who, what, text, ())
        told.append({each.lower() for each in re.findall(find, answer, re.I)})
    return "" if not all(told) or told[0] & told[1] else f"{sorted(told[0])} / {sorted(told[1])}"


class Miss(NamedTuple):
    case: Case
    who: Respondent
    answer: str


class Score(NamedTuple):
    tallies: Mapping[str, list[int]]  # right and asked, by "all", kind and language
    misses: tuple[Miss, ...]
    contradictions: tuple[str, ...]

    @property
    def share(self) -> float:
        right, asked = self.tallies["all"]
        return right / asked


def score(held_out: bool) -> Score:
    """Ask every question that is, or is not, held out of everybody."""
    told = cases()
    tallies: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    misses, against = [], []
    for case in told["question"]:
        if bool(case.get("held_out")) != held_out:
            continue
        for who in people(case["lang"]):
            answer = ask(case, who)
            right = holds(case, who, answer)
            for name in ("all", f"kind {case['kind']}", f"lang {case['lang']}"):
                tallies[name][0] += right
                tallies[name][1] += 1
            if not right:
                misses.append(Miss(case, who, answer))
            against += [f"{each}: {case['text']} → {answer}" for each in denials(who, answer)]
    for case in told["same"]:
        lang = "tl" if re.search(r"Magkano|Gaano", case["texts"][0]) else "en"
        against += [
            f"{case['texts']}: {each}" for who in people(lang) if (each := unlike(case, who))
        ]
    return Score(tallies, tuple(misses), tuple(against))


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--held-out", action="store_true", help="score the questions kept aside")
    parser.add_argument("--misses", action="store_true", help="tell the answers that were wrong")
    given = parser.parse_args()
    found = score(given.held_out)
    for name, (right, asked) in sorted(found.tallies.items()):
        print(f"{name:18} {right:4} of {asked:4}  {right / asked:.3f}")
    print(f"contradictions     {len(found.contradictions)}")
    if given.misses and not given.held_out:
        for case, who, answer in found.misses:
            print(f"\n[{case['lang']} {case['kind']}] {case['text']}\n  {who.name}: {answer}")
    for each in found.contradictions if not given.held_out else ():
        print(f"\nagainst: {each}")


if __name__ == "__main__":
    main()
