# ruff: noqa: E501 - tables and patterns read better whole
"""The gender asked for, from nouns in English, Indonesian, Vietnamese and Filipino.

Refuses goods and groups named after a gender ("women's shoes", "boy bands"), relatives of the
people described, and negated mentions. Cancelling pairs are the resolver's to see.
"""

from __future__ import annotations

import re
from functools import cache

from .spans import MEDIUM, STRONG, Span
from .text import Doc, Phrases

_FEMALE = (
    "women|woman|womens|female|females|girl|girls|ladies|lady|mom|moms|mother|mothers|mum|mums|mommy|mommies|momma|mummies"
    "|momshie|momshies|mamshie|mamshies|mompreneur|mompreneurs|nanay|mga nanay|inay|ina ng tahanan|tita|titas|lola|lolas|babae|kababaihan|dalaga"
    "|wives|wife|housewife|housewives|ibu|ibu-ibu|ibu2|bunda|mamah muda|emak|emak-emak|cewek|cewe|perempuan|wanita|gadis|istri|mbak"
    "|mẹ|các mẹ|bà mẹ|mẹ bỉm|chị em|phụ nữ|nữ|nữ giới|con gái|cô gái|chị|các chị|bà nội trợ|các bà|filipina|filipinas|pinay|pinays"
    "|latinas|aunties|auntie|grandmothers|grandmother|grandmas|grandma|pregnant|ibu hamil|bumil|girlbosses|sisters|businesswoman|businesswomen"
    "|lesbians|ate girls|makcik|kakak|wanita-wanita|perempuan muda|waitresses|actresses|ginang|misis|girlies|hijabi|hijabis|hijaber|hijabers|breastfeeding|thai ladies|siswi|mahasiswi|nữ sinh|me bim|phu nu|stewardesses|saleswomen|tindera|tinderas|lolas"
)
_MALE = (
    "men|man|male|males|guys|guy|boys|boy|gentlemen|gentleman|dad|dads|father|fathers|daddy|daddies|papa|husbands|husband"
    "|tatay|mga tatay|tito|titos|lolo|lolos|kuya|lalaki|kalalakihan|binata|bapak|bapak-bapak|ayah|cowok|cowo|pria|laki-laki|laki laki|lelaki|suami|mas-mas"
    "|nam giới|đàn ông|con trai|chàng trai|nam thanh niên|nam sinh|nam nhân viên|khách hàng nam|anh em|cánh mày râu|bố bỉm|ông bố|các ông bố|bố"
    "|pinoy dads|uncles|grandfathers|grandfather|grandpas|businessman|businessmen|bros|pakcik|abang|mister|gay men|salesmen|nam công nhân|nam tài xế|dan ong|nam gioi|ginoo|mahasiswa laki-laki"
)
_ALL = (
    "all genders|any gender|both genders|both sexes|regardless of gender|mixed gender|mixed genders|gender neutral|male/female|semua gender"
    "|nam và nữ|nam nữ|nữ và nam|nam lẫn nữ|mọi giới tính|cả nam và nữ|lahat ng kasarian|ông bà|all sexes|either gender|any sex|men/women|m/f|f/m|pria/wanita|nữ/nam|nam/nữ|pria wanita|laki-laki perempuan|pria maupun wanita"
)
_NONE = (
    "ibu kota|girl group|girl groups|boy band|boy bands|boy group|boy groups|boys love|girl power|iron man|spider man|man united|mother tongue"
    "|father's day|mother's day|bố mẹ|cha mẹ|ba mẹ|con gái con trai|manchester|lady gaga|man made|boyfriend|phụ nữ việt nam|boys over flowers|mother in law|mothers in law|ông bố bà mẹ trẻ"
    "|one man|man hours|middle man|family man|delivery guys|delivery men|delivery guy|baby girl|baby girls|baby boy|baby boys|pregnant women's|anak perempuan|anak laki-laki|anak lelaki|anak na babae|anak na lalaki|bé gái|bé trai|ibu pertiwi|tito's|guys hey|hey guys|hi guys|women empowerment|women's day"
)
_OBJECT = re.compile(
    r"\b(?:their|his|her|my|our|for|by|about|to|date|dating|attract|impress|gifts? for|nila|cho|untuk)(?:\s+(?:their|his|her|the|other|many|a|aging|elderly))?\s+$"
)
_THEIRS = re.compile(r"\b(?:their|his|her|my|our)(?:\s+\w+)?\s+$")
_CHILDREN = re.compile(
    r"\b(?:with|have|has|had|of|raising)(?:\s+(?:\w+|\d))?\s+(?:young |little |small )?$"
)
_GOODS = re.compile(
    r"^(?:'s|s'|'(?!\w)|-(?:led|owned|run|only|focused|centric)\b|\s+(?:led|owned|empowerment)\b)"
)


@cache
def _table() -> Phrases[str]:
    rows = ((_FEMALE, "Female"), (_MALE, "Male"), (_ALL, "All"), (_NONE, ""))
    return Phrases([(phrase, value) for row, value in rows for phrase in row.split("|")])


def extract(doc: Doc) -> list[Span]:
    spans: list[Span] = []
    for first, last, value in _table().find(doc):
        start, end = doc.tokens[first].start, doc.tokens[last - 1].end
        span = Span(
            "gender", value, start, end, doc.raw[start:end], STRONG if value == "All" else MEDIUM
        )
        spans.append(_judge(doc, span, any(not s.reason for s in spans)))
    return spans


def _judge(doc: Doc, span: Span, seen: bool) -> Span:
    before, after, word = doc.before(span.start), doc.after(span.end), span.text.lower()
    if not span.value:
        return span.refused("names a thing, a child or a group, not a gender")
    if doc.in_negation(span.start):
        return span.refused("negated")
    if _GOODS.match(after) or word == "womens":
        return span.refused("goods or causes, not people")
    if word == "nữ" and re.search(r"nam[\s/,]+$", before):
        return span
    if _THEIRS.search(before) or (_OBJECT.search(before) and seen):
        return span.refused("somebody the people described relate to")
    if word in ("boy", "boys", "girl", "girls", "con gái", "con trai", "babae", "lalaki") and (
        (_CHILDREN.search(before) and seen)
        or re.search(
            r"\b(?:moms?|parents?|mothers?|dads?|fathers?|có|anak na) (?:of |with |to )?(?:\w+ )?$",
            before,
        )
    ):
        return span.refused("children")
    if word in ("husband", "husbands", "wife", "wives", "suami", "istri") and re.search(
        r"\b(?:with|dengan|a|an|and)\s+(?:\w+\s+)?$", before
    ):
        return span.refused("a spouse")
    return span
