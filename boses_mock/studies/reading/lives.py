# ruff: noqa: E501 - patterns read better whole
"""Telling questions of a life, and titles of talks about lives, from those of a thing on show."""

from __future__ import annotations

import re

from boses_mock.studies.reading.money import asking_prices
from boses_mock.studies.reading.naming import proper
from boses_mock.studies.reading.wants import wants_of_a_life

_TOPICAL = re.compile(
    r"^\W*(?:(?:so|now|first|ok(?:ay)?),? )?(?:how (?:do|did|often do) (?:you|people|families|we)\b(?! (?:feel|like|react|rate|find|see))"
    r"|why (?:do|are|is|did) |what (?:does|do|did) [^?]{3,60} means? to you|what makes (?:an? )?(?:good|bad|great|happy)\b|how do you and your\b|how (?:has|have|had) (?:the way )?(?:you|your)\b|what (?:do you (?:usually |normally |mostly )?(?:do|look for|eat|buy|use|need|want|worry|value|spend|cook|drink|miss)\b"
    r"|matters|makes you|frustrates|annoys|worries|keeps you|is (?:important|missing|hard))|when do you|where do you|who (?:decides|in your)"
    r"|which (?:brands|apps|shops|stores|banks) do|(?:what|which) (?:[a-z]{2,14} ){1,4}(?:do|did) you\b(?! (?:think|feel|make|see|say))|(?:tell|talk to) (?:me|us) about your|describe your|bagaimana (?:anda|kamu) (?:biasanya|memilih)"
    r"|(?:mengapa|kenapa) (?:anda|kamu|orang)|bạn thường|(?:vì sao|tại sao) (?:bạn|mọi người)|paano (?:mo|ka|kayo)\b|bakit (?:ka|kayo|mo)\b"
    r"|(?:ano|anu-?ano) ang (?:(?:mga )?(?:karaniwan|madalas|una)\w* )?(?:(?:gi)?na(?:ga)?gawa|binibili|kinakain|iniisip|inuuna|hinahanap|problema|inaalala) (?:mo|ninyo|nyo)\b|(?:kailan|saan|gaano kadalas) (?:mo|ka|kayo)\b"
    r"|(?:apa|kapan|di mana|seberapa sering|bagaimana)(?: saja)? (?:cara |yang )?(?:biasanya )?(?:anda|kalian|kamu|bapak|ibu)\b(?! (?:menilai|pikir|rasa))|apa yang (?:anda|kalian|kamu) (?:lakukan|beli|cari|khawatirkan|makan)"
    r"|(?:bạn|anh chị|mọi người) (?:thường|hay|làm gì|chọn|mua|ăn|uống|chi)\b|(?:khi|lúc) .{3,40}(?:bạn|anh chị) (?:làm gì|thường))",
    re.I,
)
_OF_A_LIFE = re.compile(  # one question alone, in another language than English
    r"^\W*(?:apa|siapa|kapan|di mana|kenapa|mengapa|bagaimana|seberapa|ano|sino|kailan|saan|bakit|paano|magkano|gaano)\b[^?:.]{8,140}\?\s*$"
    r"|^\W*[^?:.]{4,120}\b(?:gì|nào|sao|đâu|ai|mấy|bao lâu|bao nhiêu)\s*\?\s*$",
    re.I,
)
_VIEWS = re.compile(
    r"pendapat|menurut|kesan|reaksi|tertarik|tingin|masasabi|palagay|interesado|susubukan|nghĩ (?:gì|sao|thế nào)|thấy .{0,40}thế nào|cảm nhận|ấn tượng|đánh giá|quan tâm",
    re.I,
)
_TALK = re.compile(  # an instruction to a group: a subject to talk about, and no thing
    r"^\W*(?:please |now |let us |let['’]s )*(?:talk|speak|chat|tell (?:me|us)|discuss)(?: to (?:me|us))?(?: about| on| of)? "
    r"(?:(?:the |your )(?:pric\w+|costs?|taste|quality|role|place|future|use|importance|availability|state|habits?) of (?!the |an? )|(?!the |an? )\w)",
    re.I,
)
_AIM = re.compile(  # what those who ask want to find out, which is nothing that anybody sells
    r"^\W*(?=.{0,40}\b(?:want|wish|like|love|hop(?:e|ing)|keen|curious|interested|trying|eager|aim)\b)(?:we|i)(?:['’][a-z]{1,2})?(?: (?:would|will|want|wish|like|love|hope|hoping|keen|curious|interested"
    r"|trying|eager|aim|need|are|am|here|simply|just|really|only|also|very|to|in|about)){0,6} "
    r"(?:understand|learn|know|explor|find out|hear|study|see how|map|look(?:ing)? (?:at|into)|how|what|why|talk (?:to|about|with))"
    r"|^\W*we(?: are|['’]re) (?:\w{4,9} )?(?:asking|interviewing|surveying)(?: \w{3,14}){0,3} (?:how|what|why|who|where|about (?!our\b|an?\b|this\b|new\b))"
    r"|^\W*(?:this (?:study|talk|interview|research|survey|project|discussion)|the (?:aim|goal|purpose)(?: of this \w{4,12})?)"
    r" (?:\w{2,8} ){0,2}(?:looks?|explor|examin|asks?|aims?|seeks?|wants?|tries|concerns?|investigat|is (?:about|to))"
    r"|^\W*(?:gusto|nais|hangad|layunin) (?:po )?(?:naming?|kong?|nating?|ng (?:pag-aaral|usapan|panayam|pananaliksik) na ito)(?:\s(?:na|ay))? (?:ma\w{4,14}|marinig|tuklasin|pag-aralan)"
    r"|^\W*(?:kami|kita|saya|(?:penelitian|wawancara|kajian|riset|studi|survei|obrolan) ini) (?:ingin|mau|hendak|bertujuan|nak|perlu|mengkaji|membahas|melihat|mempelajari)(?: untuk)?(?: lebih)?"
    r" ?(?:(?:me|men|mem|meng)?(?:pahami|mahami|tahui|getahui|pelajari|mpelajari|dengar|dalami|ndalami|gali|nggali|cari|ncari)|tahu|bagaimana|cara|apa)"
    r"|^\W*(?:chúng tôi|chúng em|tôi|nghiên cứu này|khảo sát này|cuộc trò chuyện này) (?:đang )?(?:muốn|mong|cần|nhằm)(?: được)? (?:tìm hiểu|hiểu|biết|nghe|lắng nghe|khám phá)",
    re.I,
)
_OFFERED = re.compile(
    r"\b(?:introducing|kenalkan|ipinakikilala|giới thiệu)\b|[₱₫]\s?\d|\b(?:RM|Rp)\s?\d", re.I
)


def is_aim(text: str) -> bool:
    """Return whether a text tells what a talk is to find out, and offers nothing for a price."""
    return _AIM.search(text) is not None and not _OFFERED.search(text)


_OF_A_THING = re.compile(
    r"\b(?:this|these|our|new|concept|idea|products?|ad|apps?|services?|brands?|reactions?|impressions?|opinions?|thoughts|views?)\b",
    re.I,
)
_TALK_OF = re.compile(  # "Talk about what the market means to you": of a life, whatever it names
    r"^\W*(?:please |now |let us |let['’]s )*(?:talk|speak|chat|tell (?:me|us))(?: to (?:me|us))?(?: about| on| of) "
    r"(?:what|how|why|when|where|your)\b",
    re.I,
)
_THIS = re.compile(r"\b(?:it|this|these|our|new|concept|idea|product|ad|ini|này|ito)\b", re.I)


def _is_talk_of_lives(text: str) -> bool:
    offered = _OFFERED.search(text) or _OF_A_THING.search(text)
    return _TALK_OF.search(text) is not None and not offered


def is_about_life(question: str, *, branded: bool) -> bool:
    """Return whether a question is about habits and views, with no thing to judge in it.

    A talk is of a thing where a brand is named, as in one that is ``branded``.
    """
    if is_aim(question) or _is_talk_of_lives(question):
        return True
    talk = _TALK.search(question) is not None and not branded
    asked = question.endswith("?") and wants_of_a_life(question)
    lived = _OF_A_LIFE.search(question) is not None and not _VIEWS.search(question)
    talk = talk or asked or lived or _is_title(question)
    if not (talk or _TOPICAL.search(question)) or _THIS.search(question) or asking_prices(question):
        return False
    return proper(question) is None


_TITLE = re.compile(  # what a talk is about, and nothing that anybody sells
    r"^\W*(?:(?!choosing|introducing|launching|presenting|offering|selling)[a-z]{3,12}ing (?:by|with|for|through|at|in|the|on|to|from|your|their|and|without|around|as|a|an|alone|together|home|money|children|kids|school|out|online|up)\b|(?:life|living|a day|a week) (?:as|of|in|with)\b|understanding|exploring|learning about|getting to know|mapping|(?:a |the )?(?:study|research|interviews?|talks?) (?:of|on|into|about)|how (?:people|families|women|men|mothers|parents|students|workers|we|they|young)\b|(?:the )?(?:habits?|attitudes?|experiences?|routines?|lives|everyday life|daily life) (?:of|to|towards|with|in|around|when)\b"
    r"|(?:memahami|mendalami|kebiasaan|pengalaman|keseharian|kehidupan|cara (?:para |ibu|orang|keluarga|anak|mahasiswa|pekerja|petani|nelayan|pedagang|warga|karyawan|guru|remaja)\w*)\b"
    r"|(?:kung paano|karanasan|(?:araw-araw na )?buhay|pag(?!kain\b)\w{3,14}|pang-?araw-?araw) (?:ng|sa|na|ang|nang)\b"
    r"|(?:tìm hiểu|thói quen|trải nghiệm|cuộc sống|cách (?:các |những |người |bạn |chị em|gia đình|mẹ|bố mẹ|phụ huynh|sinh viên|công nhân)))",
    re.I,
)
_TITLE_WORDS = 12


def _is_title(text: str) -> bool:
    """Return whether a text is the title of a talk about lives: short, and no sentence."""
    short = len(text.split()) <= _TITLE_WORDS and not re.search(r"[?!:;]|\.\s", text)
    return short and _TITLE.search(text) is not None


_ASKS = re.compile(
    r"^\W*(?:what|which|how|when|where|who|why)\b[^.!?]{10,120}\?\s*$"
    r"|^[^.!?:]{4,120}\b(?:gì|nào|sao|đâu|ai)\b[^.!?:]{0,60}\?\s*$",
    re.I,
)
_JUDGES = re.compile(
    r"\b(?:would|will|could)\b|\b(?:think|feel|opinion|impression|reaction|interested|interest|view)s?\b",
    re.I,
)


def asks_of_a_life(question: str) -> bool:
    """Return whether a text is one question alone in which nothing at all is shown."""
    judged = _JUDGES.search(question) or _VIEWS.search(question) or _THIS.search(question)
    return _ASKS.search(question) is not None and not judged
