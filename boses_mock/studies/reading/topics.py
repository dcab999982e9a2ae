# ruff: noqa: E501, SIM905 - tables read better whole
"""What an interviewer's question is about.

Topics are tried in order, the most particular first; the words are English, Indonesian,
Vietnamese and Tagalog. A question that speaks of the stimulus is about the briefing. One that no
topic fits is "unknown", and :func:`asked_about` says which of its words to answer to.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from boses_mock.kernel.space import fold_space
from boses_mock.studies.reading.aspects import ASPECTS, claimed
from boses_mock.studies.reading.naming import NOTHING
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.reading.words import begins_in
from boses_mock.studies.sentences import asking, survey

ABOUT_IT = ("briefing", "like", "dislike", "improve", "recommend", "aspect")
_FOLLOW_UPS = (
    (
        "why",
        r"(?:but |and |so |oh,? )?(?:why or why not|why (?:you )?not(?: \w{2,12})?|why(?: (?:not|so|exactly|then|though|that|is (?:that|it)|do you (?:say|think|feel) (?:that|so|this)))?"
        r"|how come\b.{0,30}|how so|what makes you (?:say|think).{0,20}|for what reason|(?:kenapa|mengapa)(?: (?:begitu|tidak|ya|demikian))?"
        r"|(?:tại sao|vì sao)(?: (?:vậy|thế|không|lại thế))?|bakit(?: (?:naman|ganoon|ganun|hindi|po))?|bakit (?:oo|hindi) (?:o|at) (?:bakit )?(?:oo|hindi)|(?:kenapa|mengapa) (?:ya|iya|mau) (?:atau|dan) (?:(?:kenapa|mengapa) )?tidak|(?:vì|tại) sao (?:có|không) (?:hoặc|hay|và) (?:(?:vì|tại) sao )?(?:có|không)|the reason)",
    ),
    (
        "clear",
        r"(?:sorry,? |no,? |but )*(?:i (?:do not|don'?t|didn'?t|did not) (?:quite |really )?(?:understand|follow|get|catch).{0,20}|(?:can|could)"
        r" you (?:please )?(?:repeat|rephrase|say that again).{0,20}|repeat.{0,20}|say (?:that|it) again|pardon|come again|what do you mean"
        r".{0,20}|how do you mean|not clear.{0,15}|meaning|saya (?:tidak|kurang) mengerti.{0,15}|bisa diulangi|ulangi|(?:tôi )?không hiểu.{0,15}"
        r"|nhắc lại.{0,15}|hindi ko (?:maintindihan|gets).{0,10}|pakiulit|ano ulit)",
    ),
    (
        "more",
        r"(?:can you |could you |please |and |ok(?:ay)?,? )*(?:what happened(?: (?:then|next|there))?|how was it|how did it go|tell me more|say more|more|go on|"
        r"elaborate|anything else|what else|explain|in what way|such as|like what|for example|"
        r"an example|give (?:me )?an example|expand|describe (?:that|it)|really|and then|interesting|"
        r"i see|hmm+|uh-?huh|ok(?:ay)?|sure|right|got it|nice|good|great|baik|oke|vâng|sige|ceritakan lebih"
        r"|contohnya|lalu|terus|kể thêm|ví dụ|nói thêm|tapos|halimbawa|ano pa)\b.{0,40}",
    ),
)
_TOPICS = (
    (
        "greeting",
        r"^\W*(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|halo|hai|selamat"
        r" (?:pagi|siang|sore|malam)|xin chào|chào|kumusta(?! (?:po )?(?:ang|yung))|kamusta(?! (?:po )?(?:ang|yung))|magandang)\b.{0,60}$"
        r"|how are you|apa kabar|bạn khỏe",
    ),
    (
        "thanks",
        r"^\W*(?:(?:ok(?:ay)?|oke|great|good|alright|well|sige|baik|sip|vâng|dạ)\W+)?(?:many |maraming )?(?:thank|thanks|terima kasih|makasih|cảm ơn|salamat|that(?:'s| is) all|bye|goodbye)",
    ),
    (
        "about",
        r"introduce yourself|about yourself|who are you|your name|how old|(?<!because of )(?<!at )your age|perkenalkan|"
        r"tentang diri|giới thiệu|bao nhiêu tuổi|magpakilala|ilang taon|pangalan|describe yourself",
    ),
    (
        "price",
        r"pric\w*|\bcosts?\b|afford\w*|\bpay\b(?! (?:with|by|through))|worth|expensive|cheap\w*|"
        r"budget\w*|money|spend\w*|willing to pay|harga|mahal|murah|bayar|uang|giá|đắt|rẻ|tiền|chi "
        r"tiêu|presyo|magkano|mahal|pera|gastos|salary|income|gaji|lương|sahod|sav(?:e|ing)s?\b(?! (?:you |me |us )?(?:\w{2,8} )?time)",
    ),
    (
        "improve",
        r"improv\w*|chang\w*|would it take|\badd\b|missing|better\b|suggest\w*|convince|"
        r"persuade|perbaik\w*|cải thiện|thay đổi|pagbut\w*|baguhin|make you (?:buy|try|switch|use|choose|pick|prefer|order|join|open|download|subscribe)",
    ),
    (
        "recommend",
        r"recommend\w*|tell (?:your|a) friends?|rekomendasi\w*|giới thiệu cho|irekomenda|share it",
    ),
    (
        "dislike",
        r"dislike\w*|don'?t (?:you )?like|not like|worr\w*|concern\w*|hesita\w*|downside\w*|negative|"
        r"weak\w*|doubt\w*|tidak suka|kekurangan|không thích|lo ngại|ayaw|problem with (?:it|this)",
    ),
    (
        "brands",
        r"brands?\b|compan(?:y|ies)|trust\w*|loyal\w*|merek|merk|thương hiệu|nhãn hiệu|tatak",
    ),
    (
        "compare",
        r"compar\w*|instead|alternative\w*|competitor\w*|currently use|use (?:now|today)|switch\w*|"
        r"bandingkan|so với|thay thế|kumpara|ginagamit ngayon",
    ),
    (
        "family",
        r"famil\w*|kids?\b|child\w*|husband|wife|spouse|partner|parents?\b|mother|father|married|"
        r"at home|household|keluarga|anak|suami|istri|orang tua|gia đình|con cái|vợ|chồng|bố mẹ|"
        r"pamilya|asawa|magulang",
    ),
    (
        "media",
        r"watch\w*|\btv\b|news|read\b|media|youtube|tiktok|facebook|instagram|music|listen\w*|podcast\w*|"
        r"ads?\b|advert\w*|influencer\w*|nonton|berita|iklan|xem|tin tức|quảng cáo|nanonood|balita",
    ),
    (
        "digital",
        r"phone\w*|\bapps?\b|online|internet|digital|e-?wallet\w*|gcash|gopay|ovo|momo\b|pay (?:with|by"
        r"|through)|aplikasi|hp\b|điện thoại|ứng dụng|cellphone|social",
    ),
    (
        "work",
        r"\bwork\w*|job\b|living\b|career|boss|colleague\w*|business|pekerjaan|kerja|công việc|làm việc|"
        r"nghề|trabaho|hanapbuhay",
    ),
    (
        "shopping",
        r"shop\w*|\bbuy\w*\b|purchas\w*|grocer\w*|market|store|belanja|\b(?:mem|pem)?beli(?:an|nya)?\b|mua|chợ|bumili|bili\b|mamili|"
        r"pamimili|decide what",
    ),
    (
        "routine",
        r"(?:typical|normal|usual|average) (?:day|week)|routine|morning\w*|evening\w*|weekend\w*|"
        r"free time|hobb\w*|habits?|daily|day look|sehari|kebiasaan|akhir pekan|hằng ngày|thói quen|"
        r"cuối tuần|araw-araw|libangan|spend your (?:day|time)|wake up",
    ),
    (
        "pain",
        r"problem\w*|frustrat\w*|difficult\w*|challeng\w*|annoy\w*|stress\w*|hard(?:est)?\b|struggl\w*|"
        r"pain|masalah|kesulitan|khó khăn|vấn đề|problema|mahirap",
    ),
    (
        "aim",
        r"dream\w*|goals?\b|future|plans?\b|five years|hope\w*|aspir\w*|wish\w*|impian|cita-cita|ước mơ|"
        r"mục tiêu|pangarap|ambition\w*",
    ),
    (
        "values",
        r"values?\b|important to you|believ\w*|matters?\b|proud|happy|happiness|motivat\w*|penting|"
        r"quan trọng|mahalaga",
    ),
    (
        "place",
        r"where do you live|neighbou?rhood|your (?:city|town|area)|where are you from|tinggal di|sống ở|"
        r"nakatira",
    ),
    (
        "like",
        r"(?<!would you )\blikes?\b|love|enjoy|appeal\w*|best (?:part|thing)|stands? out|attract\w*|suka|thích|gusto",
    ),
)
_BRIEFING = (
    r"\b(?:concept|idea|product|this|it|briefing|offer|proposal|shown|showed|ad|campaign|design|konsep|"
    r"produk|sản phẩm|ý tưởng|produkto)\b"
)
_OTHERS = r"\byour (?:family|kids|children|husband|wife|partner|parents|mother|spouse)\b"
_OPINION = (
    r"think (?:of|about)|opinion|feel about|reaction|impression|would you (?:use|try|buy|consider|"
    r"subscribe|want)|interested|pendapat|tertarik|nghĩ gì|quan tâm|tingin|interesado|thoughts|come to mind"
)
_FILLER = frozenset(
    "what how why when where which who would could should do does did is are was were have has can "
    "will you your yours the a an of to in on for with about and or but this that it me my we us tell "
    "say describe explain think feel like any some most more last first time often ever usually "
    "really please now currently nowadays so from at by be been as if than then there their they them much many apa bagaimana "
    "kamu anda yang di ke dan bạn có là gì thế nào không của ano paano mo ba ang ng sa mga ka opinion "
    "know opinion view views feelings give share look want need use used make makes let one thing things good bad people usually choose pick prefer skip normally seberapa sering biasanya kapan siapa kenapa mengapa berapa banyak akan apakah untuk dengan gaano kadalas magkano bakit kailan saan sino nhiêu thường lần what's who's how's where's let's whats happened stood asked question today really got getting going gone before together alone".split()
)


_CLOSED = re.compile(
    r"^\W*(?:(?:so|and|but|then|ok(?:ay)?),? )?(?:do|does|did|is|are|was|were|would|will|can|could|have|has"
    r"|should|apakah|maukah)\b|(?m:^)(?>.*?\bcó\b).*\bkhông\b|\bba\b",
    re.I,
)
_AGAINST = re.compile(rf"\b(?:(?:would|do) you mind|{survey.AGAINST})\b", re.IGNORECASE)


@lru_cache(maxsize=512)
def is_closed(question: str) -> bool:
    """Return whether a question wants a yes or a no."""
    return _CLOSED.search(question) is not None and " or " not in question.lower()


@lru_cache(maxsize=512)
def is_against(question: str) -> bool:
    """Return whether a question is worded against the thing, so that a yes speaks against it."""
    return _AGAINST.search(question) is not None


_FOREIGN = re.compile(
    r"[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]|\b(?:apa|apakah|anda|kamu|berapa|bagaimana|mengapa|kenapa|menurut|yang|tidak"
    r"|ceritakan|siapa|ano|ang|mga|magkano|bakit|paano|kayo|niyo|ninyo|gusto|tingin|saan|sino|bạn)\b",
    re.I,
)


@lru_cache(maxsize=512)
def is_foreign(question: str) -> bool:
    """Return whether a question is asked in another language than English."""
    return _FOREIGN.search(question) is not None


@lru_cache(maxsize=512)
def is_follow_up(question: str) -> str:
    """Return "why", "more" or "clear" for what only goes on about the question before, else ""."""
    text = question.strip().lower().rstrip("?.!… ")
    if re.search(r"\b(?:thanks?|thank you|bye|salamat|terima kasih|makasih|cảm ơn)\b", text):
        return ""
    if re.match(r"good (?:morning|afternoon|evening|day|night)\b", text):
        return ""
    for kind, words in _FOLLOW_UPS:
        if re.fullmatch(words, text) and len(text.split()) <= 7:
            return kind
    return ""


@lru_cache(maxsize=512)
def topic_of(question: str, what: Stimulus) -> str:
    """Return the topic of a question; where nothing was shown, none that is about a thing."""
    if not what.about_life:
        return _topic(question, what)
    if _CHOOSING.search(question):
        return "shopping"
    found = _topic(question, what)
    if found not in (*ABOUT_IT, "unknown"):
        return found
    return "routine" if _EATING.search(question) else "unknown"


_IMPRESSION = re.compile(
    r"\bwhat do you think (?:of|about) (?:the|this|our|it)\b|\b(?:impression|reaction)s?\b", re.I
)


def is_of_shown(question: str) -> bool:
    """Return whether a question speaks of what is on show, or of nothing that it would name."""
    if re.search(
        r"\b(?:feel|think|opinion|view)\w{0,2} (?:of|about|on) (?!it\b|this|that|these|the\b|our|your)\w",
        question,
        re.I,
    ):
        return False
    if re.search(_BRIEFING, question, re.I) or not _asked_words(question)[1]:
        return True
    return _IMPRESSION.search(question) is not None


def lived_topic(question: str) -> str:
    """Return the topic of a question of a life that a topic about a thing was taken from."""
    if _CHOOSING.search(question):
        return "shopping"
    return "routine" if _EATING.search(question) else "unknown"


_CUT = "\n\n"  # which no folded text holds
_PARTS = re.compile(r"\n\n|(?<=[?!.])\s")
_AND_ASKS = re.compile(
    r"(?:\s?,|(?<=[^?!.,]))\sand\s"
    r"(?=(?:how|what|where|who|when|which|why|do|are|is|would|have)\b)",
    re.I,
)
_YOURS = re.compile(r"\byour?\b", re.I)
_WISH = re.compile(  # what wants an answer
    r"\?\s*$|^\W*(?:so |and )?(?:what|how|where|who|when|which|why|do|are|is|would|have)\b|^\W*(?:please |can you |could you )?(?:tell|describe|explain|talk|introduce|share)\b",
    re.I,
)
GREETED = re.compile(
    r"^\W*(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|halo|hai|xin chào|chào|kumusta(?! (?:po )?(?:ang|yung))|kamusta(?! (?:po )?(?:ang|yung)))\b[^?,.!]{0,25}[,.!]+\s+(?=\S)",
    re.I,
)


def _parts(message: str) -> list[str]:
    """Return the sentences of a folded text, cut as well before each "and how is your …?"."""
    *asking, rest = message.split("?")
    cut = "?".join([*map(_cut, asking), _cut(rest) if _WISH.search(rest) else rest])
    return list(filter(None, map(str.strip, _PARTS.split(cut))))


_AND_ASKS_LOCAL = re.compile(
    r"\s?,?\s(?:dan|at|và)\s(?=(?:berapa|harganya|kapan|di mana|bagaimana|siapa|magkano|kailan|saan|paano|sino|bao nhiêu|khi nào|ở đâu|như thế nào)\b)",
    re.I,
)


def _cut(text: str) -> str:
    """Mark each "and how is your …" of what leads to a question mark."""
    text = _AND_ASKS_LOCAL.sub(_CUT, text)
    yours = max((found.start() for found in _YOURS.finditer(text)), default=0)
    return _AND_ASKS.sub(lambda it: _CUT if it.end() < yours else it[0], text)


_SHORT_ASK = re.compile(asking.SHORT_ASK, re.I)


@lru_cache(maxsize=512)
def questions_in(message: str) -> tuple[str, ...]:
    """Return the questions of a message, each to be answered; the whole if it has only one."""
    rest = GREETED.sub("", message)
    parts = _parts(fold_space(rest))
    asked = [
        part
        for at, part in enumerate(parts)
        if (_WISH.search(part) and len(part.split()) > 2) or (at and _SHORT_ASK.fullmatch(part))
    ]
    if len(asked) == 1 and _parts(fold_space(rest)) != asked and _stands_alone(rest, asked[0]):
        return (asked[0],)
    if len(asked) < 2 or any(is_follow_up(part) for part in asked[1:]):
        return (rest if rest != message and (asked or "?" in rest) else message,)
    return tuple(asked[:3])


_SMALL_TALK = re.compile(
    r"\W{0,4}(?:hi|hello|hey|thanks?|thank you|ok(?:ay)?|great|good|nice|welcome|i see|that(?:'s| is)|interesting|halo|hai|terima kasih|makasih|baik|chào|cảm ơn|kumusta|salamat|sige|let(?:'s| us) (?:talk|move|start|begin)|now|next|moving on)\b",
    re.I,
)


def _stands_alone(message: str, asked: str) -> bool:
    """Return whether what stands beside a question is a greeting, a nod or a change of subject."""
    beside = [part for part in _parts(fold_space(message)) if part != asked]
    return bool(beside) and all(len(p) < 80 and _SMALL_TALK.match(p) for p in beside)


_EATING = re.compile(
    r"\b(?:breakfast|lunch|dinner|meals?|eat\w*|drink\w*|cook\w*|sarapan|makan|ăn sáng|almusal|kumain)\b",
    re.I,
)
_CHOOSING = re.compile(
    r"\b(?:buy|choos\w+|pick|look for|shop\w*|(?:mem)?beli|memilih|mua|chọn|mamili|namimili|pumili|bumili)\b",
    re.I,
)


_LIKENESS = re.compile(r"\b(what(?:'s| is| are| was| were) [^?]{1,36}?) like\b")


def _topic(question: str, what: Stimulus) -> str:
    text = _LIKENESS.sub(r"\1", question.strip().lower())
    names = [] if what.about_life else [noun for noun in what.nouns[:4] if begins_in(noun, text)]
    named = what.name != NOTHING and what.name.lower().removeprefix("the ") in text
    opinion = re.search(_OPINION, text)
    if re.search(r"\btrust (?:it|this|them|the (?:company|people|firm|brand) behind)\b", text):
        return "aspect"
    if re.search(_OTHERS, text):
        return "family"
    if opinion and not what.about_life and (named or names or re.search(_BRIEFING, text)):
        return "briefing"
    for topic, words in _TOPICS:
        if re.search(rf"(?<!\w)(?:{words})(?!\w)" if "^" not in words else words, text):
            return topic
    if aspect_asked(question) and _only_aspects(question, opinion is not None):
        return "aspect"
    about = not what.about_life and (named or names or re.search(_BRIEFING, text))
    return "briefing" if about else "unknown"


def _only_aspects(question: str, opinion: bool) -> bool:
    """Return whether a question is about sides of the thing and not about another thing."""
    words = _asked_words(question)[1]
    sides = sum(1 for word in words if claimed(word))
    return sides == len(words) if opinion else sides * 2 >= len(words)


def topic_covers(topic: str, told: Sequence[str]) -> bool:
    """Return whether a topic is all that words tell, so that a line on it answers them."""
    words = next((words for name, words in _TOPICS if name == topic), "")
    return bool(words) and all(re.match(rf"(?:{words})", each) for each in told)


def aspect_asked(question: str) -> str | None:
    """Return the aspect that a question is about, if it is about one."""
    found = [name for name in claimed(question) if name in ASPECTS and name != "price"]
    return found[0] if found else None


@lru_cache(maxsize=1_024)
def asked_about(question: str) -> str:
    """Return the words of a question that an answer can repeat: "electric jeepneys"."""
    before, words = _asked_words(question)
    if not words:
        return "that"
    article = _ARTICLES.get(before.lower(), "") if len(words) < 4 else ""
    return f"{article} {' '.join(words[-3:])}".strip()


_ARTICLES = {"the": "the", "a": "a", "an": "an", "your": "my", "this": "this"}


_UNREAD = re.compile("[\u0e01-\u0e3a\u0e40-\u0e5b]")  # Thai, which parts no words


def _asked_words(question: str) -> tuple[str, list[str]]:
    """Return the longest run of telling words, and the word before it."""
    bare = re.sub(r"[^\w\s’'\-]", " ", question)
    runs: list[tuple[str, list[str]]] = [("", [])]
    for word in bare.split():
        if word.lower() in _FILLER or len(word) < 3 or _UNREAD.search(word):
            runs.append((word, []))
        else:
            runs[-1][1].append(word)
    return max(runs, key=lambda run: (min(len(run[1]), 3), sum(map(len, run[1]))))
