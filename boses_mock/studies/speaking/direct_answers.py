# ruff: noqa: E501 - tables read better whole
"""Questions that have one right answer, and what it is for this persona.

"How old are you?" wants an age and "How much would you pay?" a sum, not a remark on the topic. The
answer comes from the persona's fields, from the stimulus or from the attitude, so it is the same
in every session and study; a question that is none of these is left to the topics.
"""

from __future__ import annotations

import re
from functools import lru_cache

from boses_mock.studies.model import Respondent
from boses_mock.studies.reading.naming import NOTHING
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.speaking.attitude import STEEP, Attitude, named_brand
from boses_mock.studies.speaking.lives.household import household, offspring
from boses_mock.studies.speaking.lives.life import has, life, told_of
from boses_mock.studies.speaking.willingness_to_pay import willing_to_pay

Filled = tuple[str, dict[str, str]]  # a table of sentences.direct_answers, and what fills it
_ASKED = tuple(
    (name, re.compile(words, re.IGNORECASE))
    for name, words in (
        (
            "robot",
            r"\bare you (?:a |an |really |even )*(?:robot|bot|ai|real|human|machine|chatgpt|language model|person)\b"
            r"|kamu (?:robot|manusia)|bạn là (?:robot|người thật)|ikaw ba ay (?:tao|robot)|robot ka ba",
        ),
        ("blank", r"^\W*$"),
        (
            "feeling",
            r"^\W*how are you(?: (?:feeling|doing))?(?: today)?\W*$|apa kabar|bạn (?:có )?khỏe|kumusta ka\b",
        ),
        ("ask_back", r"(?:ask me|questions? for me|want to ask)\b"),
        (
            "private",
            r"\b(?:politic\w*|political party|vot(?:e|ed|ing)|elections?|religio\w*|believe in god|president)\b",
        ),
        (
            "heard",
            r"how did you (?:hear|learn|find out) (?:about|of)|where did you (?:hear|see)|tahu dari mana|biết .{0,20}từ đâu|saan mo nalaman",
        ),
        (
            "where_buy",
            r"where (?:would|will|could|do you expect to) you (?:buy|find|get|look for) (?:it|this|one)",
        ),
        (
            "when",
            r"(?:when|how often|on what occasion\w*) (?:would|will|could) you (?:\w+ )?(?:it|this|one)\b|kapan anda akan|khi nào bạn sẽ|kailan mo",
        ),
        (
            "decides",
            r"who (?:decides|makes the decision|does the (?:shopping|buying))|who .{0,20}(?:decide|in charge)|siapa yang memutuskan|ai (?:là người )?quyết định|sino ang nagpapasya",
        ),
        (
            "their_view",
            r"what (?:do|does|would|will) your (?:\w+ ){0,2}(?:kids|children|family|husband|wife|partner|mother|parents|friends?) (?:think|say|feel)",
        ),
        (
            "income",
            r"\b(?:monthly|household|your) (?:household )?income\b|how much do you earn|your salary|penghasilan|thu nhập|magkano ang kita|sahod mo",
        ),
        (
            "pay_how",
            r"how do you (?:usually |normally |mostly )?pay\b|bayar (?:pakai|dengan) apa|thanh toán bằng|paano ka nagbabayad",
        ),
        (
            "saves",
            r"\bdo you (?:\w+ )?save\b|how much do you save|menabung|tiết kiệm (?:không|được)|nag-iipon",
        ),
        (
            "ideal",
            r"\b(?:your |the )?(?:ideal|perfect|dream) (?!day|life|job|home|house)\w+",
        ),
        (
            "meaning",
            r"\bmeans? to you\b|\bapa arti\b|ano ang kahulugan|ibig sabihin .{0,20}sa (?:iyo|inyo)|có ý nghĩa gì|nghĩa là gì với",
        ),
        ("sum", r"\d\s*[-+*/x×÷]\s*\d+\s*(?:=|\?|$)"),
        (
            "name",
            r"\byour (?:full )?name\b|who am i (?:talking|speaking) (?:to|with)|nama (?:anda|kamu|lengkap)|tên (?:bạn|anh|chị|gì|của)"
            r"|pangalan mo",
        ),
        (
            "age",
            r"how old are you|\byour age\b|(?:umur|usia) (?:anda|kamu|berapa)|berapa (?:umur|usia)|bao nhiêu tuổi|ilang taon|edad mo",
        ),
        (
            "home",
            r"where (?:do|are) you (?:currently )?(?:live|from|stay|living|based)|which (?:city|town|area) (?:do|are) you|tinggal di mana"
            r"|di mana (?:anda|kamu) tinggal|sống ở đâu|saan ka nakatira|taga-?saan",
        ),
        (
            "kids",
            r"how many (?:kids|children)|do you have (?:any |some )?(?:kids|children)|have kids|(?:punya|berapa) anak|có (?:mấy|bao nhiêu) con"
            r"|có con (?:chưa|không)|ilan.{0,12}\banak|may anak",
        ),
        (
            "married",
            r"are you (?:married|single)|marital status|do you have a (?:wife|husband|partner|spouse|boyfriend|girlfriend)|sudah menikah"
            r"|kết hôn chưa|có (?:vợ|chồng) chưa|may asawa|kasal ka",
        ),
        (
            "job",
            r"what do you do(?: for (?:work|a living))?\s*\?|(?:what(?:'s| is) )your (?:job|occupation|profession)|what is your work"
            r"|apa pekerjaan|làm nghề gì|công việc của bạn là gì|ano(?:ng)? (?:ang )?trabaho",
        ),
        (
            "rating",
            r"\b(?:scale|rate|score)\b.{0,25}\b[01]\b.{0,14}\b(?:5|7|10)\b|\bout of (?:5|7|10|five|seven|ten)\b|how likely (?:are|would) you"
            r"|\bfrom (?:0|1|one) to (?:5|7|10|five|ten)\b|skala 1|thang điểm|iskala",
        ),
        (
            "pay",
            r"how much (?:would|could|will|are|can|should|do(?= (?:you|we) (?:want|expect|think|intend|plan))) (?:you|we|it).{0,30}(?:pay|spend|afford|cost you|charge)|willing to pay"
            r"|what (?:would|price would) you pay|(?:right|fair|good|reasonable) price\b(?! for you\?)|harga (?:yang )?(?:pantas|wajar)"
            r"|berapa (?:yang )?(?:anda|kamu)? ?(?:mau|bersedia|sanggup|akan) ?bayar|trả bao nhiêu|giá (?:bao nhiêu là|nào) hợp lý"
            r"|magkano ang (?:kaya|gusto)|kaya mong bayaran",
        ),
        (
            "cost",
            r"how much (?:is|does|did) (?:it|this|that|the \w+)\b|what(?:'s| is) the price|what does (?:it|this) cost|berapa harga(?:nya)?\s*\?"
            r"|giá bao nhiêu|magkano (?:ito|iyan|yan|siya|ba)",
        ),
        (
            "dear",
            r"(?:too )?(?:expensive|pricey|dear|high)\b.{0,20}\?|too much (?:money)?.{0,12}\?|kemahalan|(?:terlalu )?mahal\b.{0,20}\?|đắt.{0,15}không"
            r"|mahal ba|masyadong mahal",
        ),
        (
            "worth",
            r"\b(?:is|was|are|do you (?:think|find)|can you|could you|would you).{0,40}(?:afford|worth|cheap|affordable|fair price|value for money)"
            r"|\b(?:murah|sepadan|terjangkau)\b.{0,15}\?|có đáng|rẻ không|mura ba|(?:feel|seem|sound|look)s? (?:\w+ )?(?:fair|reasonable|cheap|right)\b|\bsulit\b|đáng tiền",
        ),
        (
            "recall",
            r"what (?:does|is|was|did) (?:the |this )?(?:concept|product|idea|it|briefing|offer|ad|text|campaign)\b.{0,20}(?:offer|about|say|do|promise|mean)"
            r"|what (?:did|do|have) you (?:read|see|seen|understood?|remember)\b|in your own words|\b(?:explain|describe) (?:it|this) to\b|(?:describe|explain|summari[sz]e) (?:the|this) (?:concept|product|idea)"
            r"|apa isi|nội dung (?:là|gì)|ano ang nabasa|what do you remember",
        ),
        (
            "avoid",
            r"\bavoid|(?:refuse|boycott).{0,20}(?:buy|brand)|brands?\b.{0,20}(?:refuse|boycott|stay away|given? up)|disappoint\w{0,8}.{0,20}brand|brand.{0,25}(?:disappoint|let you down)|brands?\b.{0,30}(?:dislike|hate|never|not (?:buy|use|trust)|don'?t|worst|distrust|stopped)|(?:don'?t|not|never|stopped|dis) ?(?:trust|like|buy).{0,12}brand"
            r"|merek.{0,25}(?:hindari|tidak)|tidak (?:percaya|suka).{0,12}merek|thương hiệu.{0,20}không|không (?:tin|thích).{0,12}thương hiệu"
            r"|(?:brand|tatak).{0,15}ayaw|ayaw.{0,15}(?:brand|tatak)|iniiwasan",
        ),
        (
            "trust",
            r"brands?\b.{0,30}(?:trust|like|love|favou?rite|prefer|rely|loyal)|(?:trust|favou?rite|love|prefer|like|loyal|paborito\w{0,8}|paboritong).{0,20}(?:brands?|tatak)\b"
            r"|merek.{0,25}(?:percaya|suka|favorit)|(?:percaya|suka|favorit).{0,15}merek|thương hiệu.{0,25}(?:tin|thích|yêu)|(?:tin|thích).{0,20}thương hiệu",
        ),
        (
            "food",
            r"favou?rite (?:food|dish|meal|drink|snack)|what do(?:es)? (?:you|your family|your kids) (?:usually |normally |like to )?(?:eat|cook|drink)\b|\b(?:for|usual) (?:breakfast|lunch|dinner)"
            r"|makan apa|sarapan|makanan favorit|món ăn|ăn sáng|almusal|paborito(?:ng)? pagkain",
        ),
        (
            "prefer",
            r"\bprefer\b|this or (?:what|your)|instead of what you|lebih suka yang mana|thích cái nào hơn|alin ang mas",
        ),
    )
)
_USES = re.compile(
    r"^\W*(?:so |and |but )?(?:do you (?:still |ever |often |usually |also )?(?:use|have|own|drink|eat|buy|watch|play|drive|like|shop (?:at|on|in))"
    r"|have you (?:ever )?(?:used|tried|bought|heard of)|are you on|(?:apakah )?(?:anda|kamu) (?:pakai|punya|minum|makan|suka)"
    r"|bạn có (?:dùng|uống|ăn|mua|xem|hay dùng)|(?:gumagamit|umiinom|kumakain) ka ba ng|may)\s++(?P<article>an? )?(?:the |any |some |your |enough )?"
    r"(?P<what>[^?]{2,40}?)(?: không| ba| often| a lot| every day| at home| yourself)?\s*+\?",
    re.IGNORECASE,
)
_TASTE = re.compile(
    r"\b(?:like|eat|drink|watch|play|minum|makan|suka|uống|ăn|xem|umiinom|kumakain)\b", re.I
)
_IT = re.compile(
    r"(?:it|this|that|these|together|alone|out|well|enough|the (?:idea|concept|product|ad)|questions?|sản phẩm này|produk ini)\b",
    re.I,
)


def direct_answer(
    seed: int, who: Respondent, what: Stimulus, held: Attitude, question: str
) -> Filled | None:
    """Return the table that answers a question and its slots, None if it has no such answer."""
    lived = life(seed, who, what, question)
    if lived:
        return lived
    found = _kind(question)
    if found in _ANSWERS:
        return _ANSWERS[found](who, what, held, question)
    if found:
        return found, {}
    named = _brand_asked(who, what, question)
    return named or _use(seed, who, what, question)


@lru_cache(maxsize=1_024)
def _kind(question: str) -> str:
    return next((name for name, words in _ASKED if words.search(question)), "")


def _married(who: Respondent, what: Stimulus, held: Attitude, question: str) -> Filled:
    home = household(who.family_situation, who.gender)
    return ("married" if home.spouse else "single"), {}


def _kids(who: Respondent, what: Stimulus, held: Attitude, question: str) -> Filled:
    told = offspring(household(who.family_situation, who.gender))
    return ("kids", {"offspring": told}) if told else ("no_kids", {})


def _rating(who: Respondent, what: Stimulus, held: Attitude, question: str) -> Filled:
    numbers = [int(each) for each in re.findall(r"\b(?:5|7|10)\b", question)]
    spelled = {"five": 5, "seven": 7}
    words = [value for word, value in spelled.items() if word in question.lower()]
    top = max((*numbers, *words), default=10)
    share = 0.5 + 0.5 * max(-1.0, min(1.0, held.score * 1.25))
    return "rating", {"mark": str(1 + min(top - 1, int(share * top))), "top": str(top)}


def _pay(who: Respondent, what: Stimulus, held: Attitude, question: str) -> Filled | None:
    if held.unclear:
        return "pay_nothing", {}
    sum_ = willing_to_pay(who, what, held)
    return ("pay", {"offer": sum_}) if sum_ else None


def _cost(who: Respondent, what: Stimulus, held: Attitude, question: str) -> Filled:
    return ("cost" if what.prices else "no_cost"), {}


def _dear(who: Respondent, what: Stimulus, held: Attitude, question: str) -> Filled:
    if held.weight is None:
        return "dear_unknown", {}
    return ("dear" if held.weight >= STEEP else "not_dear"), {}


def _recall(who: Respondent, what: Stimulus, held: Attitude, question: str) -> Filled:
    return ("recall_nothing" if what.vague else "recall"), {}


def _prefer(who: Respondent, what: Stimulus, held: Attitude, question: str) -> Filled:
    views = {"Positive": "prefer_this", "Negative": "prefer_own", "Neutral": "prefer_open"}
    return views[held.sentiment], {}


_ANSWERS = {
    "married": _married,
    "kids": _kids,
    "rating": _rating,
    "pay": _pay,
    "cost": _cost,
    "dear": _dear,
    "worth": _dear,
    "recall": _recall,
    "prefer": _prefer,
}


def asks_whether_dear(question: str) -> str:
    """Return "dear" or "worth" for a question whose yes means that, "" for another."""
    found = _kind(question)
    return found if found in ("dear", "worth") else ""


def _brand_asked(who: Respondent, what: Stimulus, question: str) -> Filled | None:
    """Return a stance on a brand that the question names, unless it is the thing itself."""
    for key, brands in (("brand_good", who.trusted_brands), ("brand_bad", who.distrusted_brands)):
        named = named_brand(brands, question)
        if named and named.casefold() not in what.name.casefold():
            return key, {"named": named}
    return None


def _use(seed: int, who: Respondent, what: Stimulus, question: str) -> Filled | None:
    """Return whether a persona uses or has a thing: by its own fields, else by a kept draw."""
    match = _USES.search(question)
    if not match or _IT.match(match["what"]):
        return None
    thing = match["what"].strip()
    name, asked = what.name.lower(), question.lower()
    proper = what.name != NOTHING and not name.startswith("the ")
    if proper and (thing.lower() in name or name in asked):
        return None
    bare = name.removeprefix("the ")
    if what.name != NOTHING and (name in asked or (" " in bare and bare in asked)):
        return None
    called = f"{match['article'] or ''}{thing}"
    known = has(seed, who, thing, told_of(who, thing))
    taste = _TASTE.search(match[0])
    if not known:
        return ("likes_not" if taste else "uses_not"), {"asked": called}
    return ("likes" if taste else "uses"), {"asked": called}
