# ruff: noqa: E501 - patterns read better whole
"""What a persona answers about a matter of everyday life: how often, where, for how much, who, why."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from boses_mock.kernel.rng import stream
from boses_mock.studies.model import Respondent
from boses_mock.studies.reading.asked import Asked, asks_who_does, matter_in, thing_had
from boses_mock.studies.reading.halves import GOES_WITHOUT
from boses_mock.studies.reading.words import last_word
from boses_mock.studies.sentences.matters import MATTERS
from boses_mock.studies.speaking.facts import facts
from boses_mock.studies.speaking.lives.at_home import decides, doers, home_of, kids_code, kin_code
from boses_mock.studies.speaking.lives.everyday import criteria, period_of
from boses_mock.studies.speaking.lives.habits import Habit, habit, has_switched
from boses_mock.studies.speaking.tongue import Answer
from boses_mock.studies.speaking.willingness_to_pay import money

_EASIER = re.compile(r"\bmake\b.{0,40}\b(?:easier|better|simpler|faster|cheaper)\b", re.I)
_OWNED = ("car", "motorbike", "phone", "laptop", "appliance")
_HELD = (*_OWNED, "pet")  # what one has, and does not use up
_TOLD_OF = {"washing": "habit_wash", "pet": "habit_pet"}
_OF_A_THING = ("how_often", "last", "how_long", "when", "where")
_CHOOSES = re.compile(
    r"\b(?:choose|decide|pick|select|end up)\b|pumipili|pinipili|memilih|pilih\b|\bchọn\b", re.I
)
_DOES = re.compile(
    r"\bhow (?:do|did) you (?:(?:usually|normally|mostly|now|currently|generally) )?(?P<act>\w{2,12})",
    re.I,
)
_GETS = re.compile(
    r"(?:buy|get|use|order|shop|eat|drink|have|take|do|feel|like|prefer|spend|save|go|watch|play|book|find|bank|exercise|travel)\b",
    re.I,
)
_DECIDING = re.compile(
    r"\b(?:decid|choos|pick|buy|bought|pays?\b|shop|purchas|say in|charge of|bumibili|namimili|nag(?:de|pa)|beli|belanja|memutuskan|mua|quyết|chọn|trả)",
    re.I,
)
_OF_PRICE = re.compile(r"\bprices?\b|\bcosts?\b|\bbills?\b|harga|presyo|\bgiá\b", re.I)
_TROUBLES = re.compile(
    r"\b(?:annoy\w{0,3}|frustrat\w{1,5}|stress\w{0,4}|bother\w{0,3}|hate|dislike|worr\w{1,4}|hardest|worst|difficult\w{0,2}|challeng\w{1,4}|problems?|pain points?)\b|mengganggu|menyebalkan|bikin kesal|nakakainis|nakakaabala|khó chịu|bực|phiền",
    re.I,
)
_TROUBLESOME = ("price", "wait", "quality", "promise")  # of a thing that one uses
_WASH_TROUBLES = ("stain", "time", "rain", "iron")
_PUTS_OFF = re.compile(  # what keeps one from a thing, whether one has it or not
    r"\b(?:puts?|turns?|keeps?|holds?|stops?) you (?:off|away|back|from)\b"
    r"|bikin (?:anda |kamu )?(?:malas|enggan|ragu)|(?:nakaka)?pipigil|khiến (?:bạn|anh|chị) (?:ngại|e ngại|chưa)",
    re.I,
)
_HAS = re.compile(  # asked of what one owns: how often is no answer
    r"\b(?:do|does) (?:you|your \w+) (?:\w+ )?(?:have|own)\b|\bmay(?:roon)? (?:ka|kayo)\b|\bpunya\b|\b(?:bạn|nhà bạn|anh|chị) có "
    r"(?!thường|hay|dùng|mua|ăn|uống|tin|nghĩ|thích|biết|muốn|định|đi|cần|thấy|lo|sợ|sẽ|xem|bị|được|phải|thể)",
    re.I,
)
_LIKES = re.compile(
    r"\b(?:do you|you) (?:\w{2,8} )?(?:like|love|enjoy|value)\b|\bbest thing\b", re.I
)
_BRANDS = re.compile(
    r"\bbrands?\b.{0,40}(?:trust|like|love|prefer|favou?rite)|(?:trust|like|love|prefer|favou?rite).{0,20}\bbrands?\b"
    r"|(?:brands?|merek|merk|tatak|jenama|thương hiệu|hãng)\b.{0,30}(?:avoid|never|not |worst|hindari|tidak|ayaw|không|tránh)"
    r"|(?:avoid|never|hindari|iniiwasan|tránh).{0,20}(?:brands?|merek|tatak|thương hiệu)",
    re.I,
)


def of_habit(seed: int, who: Respondent, asked: Asked) -> Answer | None:
    """Return what a persona does about a matter of everyday life."""
    teller = TELLING.get(asked.kind)
    if GOES_WITHOUT.search(asked.text):
        return None
    if teller is None or (
        asked.kind in ("what", "yes_no", "why", "compare") and _BRANDS.search(asked.text)
    ):
        return None
    kept = habit(seed, who, asked.matter)
    return teller(seed, who, asked, kept)


def of_thing(seed: int, who: Respondent, asked: Asked) -> Answer | None:
    """Return what a persona does with a thing that no table knows, or who at home does a thing."""
    if asked.kind == "who" and asks_who_does(asked.text):
        draw = stream(seed, "study", "life", who.id, "does", asked.text.casefold())
        return Answer(f"does_{draw.weighted(doers(who))}", {"kin": kin_code(who)})
    thing = thing_had(asked.text) if asked.kind in _OF_A_THING else ""
    if not thing or matter_in(thing):
        return None
    told = TELLING[asked.kind](
        seed,
        who,
        replace(asked, matter=last_word(thing) or thing),
        habit(seed, who, last_word(thing) or thing),
    )
    return replace(told, matter="", slots={**told.slots, "asked": thing}) if told else None


def _codes(kept: Habit) -> dict[str, str]:
    codes = {"often": kept.often, "ago": kept.often, "time": kept.time, "place": kept.place}
    return codes | {"years": kept.years}


def _plain(key: str) -> Callable[[int, Respondent, Asked, Habit], Answer]:
    def told(seed: int, who: Respondent, asked: Asked, kept: Habit) -> Answer:
        found = key if kept.uses else f"{key}_none"
        return Answer(found, _codes(kept), matter=asked.matter)

    return told


_COUNTED = re.compile(
    r"\b(?:how many|ilang|berapa|mấy|bao nhiêu) (?:cups?|glass(?:es)?|tasa\w{0,2}|baso|cangkir|gelas|ly|cốc|tách)\b",
    re.I,
)
_A_DAY = ("d1", "d2")  # rhythms of every day
_SECOND = 0.5  # of those who drink it every day


def _often(seed: int, who: Respondent, asked: Asked, kept: Habit) -> Answer:
    """Return how often, or how many a day where cups and glasses are asked for."""
    if not kept.uses or not _COUNTED.search(asked.text):
        return _plain("often")(seed, who, asked, kept)
    if kept.often not in _A_DAY:
        return Answer("count_few", matter=asked.matter)
    two = stream(seed, "study", "cups", who.id, asked.matter).chance(_SECOND)
    return Answer("count_two" if two else "count_one", matter=asked.matter)


def _sum(seed: int, who: Respondent, asked: Asked, kept: Habit) -> Answer:
    if not kept.uses:
        return Answer("spend_none", matter=asked.matter)
    months, period = period_of(asked.text)
    if MATTERS[asked.matter].often == "years":
        slots = {"sum": money(kept.month, kept.currency)}
        return Answer("paid", slots=slots, matter=asked.matter)
    slots = {"sum": money(kept.month * months, kept.currency)}
    return Answer("spend", {"period": period}, slots, asked.matter)


def _trouble(seed: int, who: Respondent, asked: Asked) -> Answer:
    """Return what one has against a thing that one uses, or against a chore."""
    draw = stream(seed, "study", "trouble", who.id, asked.matter)
    if asked.matter == "washing":
        return Answer(f"trouble_wash_{draw.choice(_WASH_TROUBLES)}")
    sort = "price" if _OF_PRICE.search(asked.text) else draw.choice(_TROUBLESOME)
    return Answer(f"trouble_{sort}", matter=asked.matter)


_DOING = re.compile(
    r"\bwhat do you (?:\w+ )?do\b|\b(?:ano|apa)\b.{0,16}\b(?:ginagawa|lakukan)|làm gì", re.I
)


def _which(seed: int, who: Respondent, asked: Asked, kept: Habit) -> Answer | None:
    if _DOING.search(asked.text) and not (_PUTS_OFF.search(asked.text) or kept.brand):
        return None  # what one does is no brand
    if _PUTS_OFF.search(asked.text):
        return Answer("puts_off", {"against": kept.against})
    if not kept.uses:
        return Answer("none", matter=asked.matter)
    if _EASIER.search(asked.text):
        return Answer("matter_easier", matter=asked.matter)
    if _TROUBLES.search(asked.text):
        return _trouble(seed, who, asked)
    if _LIKES.search(asked.text) and re.search(r"\babout\b|\bbest thing\b", asked.text, re.I):
        return reason_of(kept, asked.matter, 0)
    if kept.brand:
        return Answer("brand", slots={"named": kept.brand}, matter=asked.matter)
    if asked.matter in _OWNED:
        return Answer("any_owned", _codes(kept), matter=asked.matter)
    return Answer("any", _codes(kept), matter=asked.matter)


def _whether(seed: int, who: Respondent, asked: Asked, kept: Habit) -> Answer:
    if _HAS.search(asked.text):
        return Answer("has" if kept.uses else "has_not", matter=asked.matter)
    return Answer("uses" if kept.uses else "uses_not", _codes(kept), matter=asked.matter)


def _why(seed: int, who: Respondent, asked: Asked, kept: Habit) -> Answer:
    return reason_of(kept, asked.matter, 0)


def _about(seed: int, who: Respondent, asked: Asked, kept: Habit) -> Answer:
    key = "habit" if kept.uses else "has_not" if asked.matter in _HELD else "none"
    if kept.uses and asked.matter in _TOLD_OF:
        key = _TOLD_OF[asked.matter]
    return Answer(key, _codes(kept), matter=asked.matter)


def _person(seed: int, who: Respondent, asked: Asked, kept: Habit) -> Answer:
    if re.search(r"\bwith\b|kasama|dengan|sama siapa|với|cùng", asked.text, re.I):
        kin = kin_code(who) or "friend"
        alone = stream(seed, "study", "with", who.id, asked.matter).chance(0.3)
        return Answer("with_none" if alone else "with", {"kin": kin}, matter=asked.matter)
    if re.search(
        r"\b(?:eat|drink|use)s?\b|kumakain|gumagamit|pakai|makan|dùng|ăn|uống", asked.text, re.I
    ):
        return user_of(who)
    if not _DECIDING.search(asked.text):
        draw = stream(seed, "study", "life", who.id, "does", asked.matter)
        return Answer(f"does_{draw.weighted(doers(who))}", {"kin": kin_code(who)})
    return decides(who, asked, lambda part: stream(seed, "study", "life", who.id, "decides", part))


def _choosing(seed: int, who: Respondent, asked: Asked, kept: Habit) -> Answer | None:
    if re.search(r"\bpay\b|bayad|bayar|trả (?:tiền|bằng)|thanh toán", asked.text, re.I):
        return Answer("pay_how" if "wallet" in facts(who) else "pay_cash")
    if asked.kind == "how" and not _CHOOSES.search(asked.text):
        done = _DOES.search(asked.text)
        return None if done and not _GETS.match(done["act"]) else _about(seed, who, asked, kept)
    if not kept.uses and MATTERS[asked.matter].needs:
        return Answer("none", matter=asked.matter)
    found = criteria(who, stream(seed, "study", "choosing", who.id), asked.text, asked.matter)
    return Answer("choose", found, matter=asked.matter)


def _ever(seed: int, who: Respondent, asked: Asked, kept: Habit) -> Answer:
    return Answer("ever" if kept.uses else "last_none", _codes(kept), matter=asked.matter)


def _switched(seed: int, who: Respondent, asked: Asked, kept: Habit) -> Answer:
    if not kept.uses:
        return Answer("none", matter=asked.matter)
    stays = not has_switched(seed, who, asked.matter)
    slots = {"named": kept.brand} if kept.brand else {}
    return Answer("stayed" if stays else "switched", slots=slots, matter=asked.matter)


def _opinion(seed: int, who: Respondent, asked: Asked, kept: Habit) -> Answer:
    if not kept.uses:
        return Answer("opinion_against", {"against": kept.against}, matter=asked.matter)
    return Answer("opinion_for", {"reason": kept.reasons[0]}, matter=asked.matter)


def _would(seed: int, who: Respondent, asked: Asked, kept: Habit) -> Answer | None:
    """Return a yes or a no to a thing of everyday life; a sum for it is another question."""
    return None if re.search(r"\d", asked.text) else _whether(seed, who, asked, kept)


TELLING: Mapping[str, Callable[[int, Respondent, Asked, Habit], Answer | None]] = {
    "criteria": _choosing,
    "opinion": _opinion,
    "would": _would,
    "how_often": _often,
    "how_much": _sum,
    "how_long": _plain("since"),
    "last": _plain("last"),
    "when": _plain("time"),
    "where": _plain("where"),
    "who": _person,
    "why": _why,
    "how": _choosing,
    "what": _which,
    "compare": _which,
    "yes_no": _whether,
    "ever": _ever,
    "considered": _whether,
    "switched": _switched,
    "tell": _about,
}


def user_of(who: Respondent, of_adults: bool = False) -> Answer:
    """Return who at home uses a thing first: no children one that is ``of_adults``."""
    children = home_of(who).at_home and not of_adults
    kin = kids_code(who) if children else kin_code(who)
    return Answer("used_by", {"kin": kin}) if kin else Answer("used_by_me")


def reason_of(kept: Habit, matter: str, nth: int) -> Answer:
    """Return why somebody does a thing, or does not; asked again, another reason."""
    if not kept.uses:
        return Answer("against", {"against": kept.against}, matter=matter)
    reason = kept.reasons[nth % len(kept.reasons)]
    named = {"brand": kept.brand} if kept.brand else {}
    return Answer("reason" if nth == 0 else "reason_also", {"reason": reason}, named, matter)
