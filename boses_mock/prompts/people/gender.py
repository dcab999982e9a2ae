"""The gender asked for, from nouns in English, Indonesian, Vietnamese and Filipino.

A gender that is shut out leaves the other one, and shares or "any" in each language give both.
Refuses goods and groups named after a gender ("women's shoes", "boy bands") and relatives of the
people described. Cancelling pairs are the resolver's to see.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from ..occupations.occupation_patterns import COPULA, THEIR_CLAUSE
from ..occupations.trades import kin
from ..spans import MEDIUM, MOST, STRONG, Span, mentions
from ..text import Doc, Phrases, fold
from .age_patterns import SEX_FIRST, SEXED, SEXED_PLACE
from .gender_patterns import (
    AFTER_AGE,
    AND_CHILDREN,
    ANEW,
    ANY_GENDER,
    BARE,
    BEFORE_INITIAL,
    BRANDED,
    BY_PRONOUN,
    CHILDREN,
    EITHER,
    EXCLUDED_AFTER,
    EXCLUDING,
    FOR_GOODS,
    GIVEN,
    GOODS,
    INITIAL,
    INITIAL_ITEM,
    JOINED,
    LABELLED,
    NAM,
    NAMES_GENDER,
    NOT_ASKED,
    NU,
    OBJECT,
    OFFSPRING,
    PARENT,
    PRONOUN,
    RAISED,
    SPLIT,
    SPOUSES,
    THAI_INITIAL,
    THEIRS,
    THEN_AGE,
    THEN_AGE_AND_MORE,
    TOLD_FIRST,
    WHOSE,
    WITH,
    WITH_THEM,
    WOMENS_PEOPLE,
    YOUNG,
)

_FEMALE = (
    "nagdadalaga|mga nagdadalaga|ilaw ng tahanan|mga ilaw ng tahanan|maestra|maestras|mga maestra"
    "|cô giáo|các cô giáo|labandera|labanderas|inahan|mga inahan|babaye|mga babaye|kababayen-an"
    "|dalaga nga"
    "|she is|she's|she works|she lives|she/her|quý cô|các cô|dalagita|mama muda|mama-mama|buibu"
    "|bu-ibu|emak2|cewek2|kaum hawa|kaum ibu|mbak-mbak|womenfolk|female-only|girl boss"
    "|momma's|adult daughters|eldest daughters|ates|nanays|"
    "vợ|các bà vợ|isteri|para isteri|muslimah|para muslimah|mga buntis|buntis|tai-tais|tai-tai"
    "|taitais|taitai"
    "|wanita bujang|perempuan bujang|gadis bujang|wanita lajang|hi-so ladies|lesbian"
    "|socialite moms|single mom|mẹ chồng|kaum wanita|kaum perempuan"
    "|mga dilag|mga lola|mga tita|ladies only|"
    "mae kha|maekha|mae ban|maeban|mae baan|sao baan|phu ying|phuying|sao office|sao rongngan|"
    "polwan|polisi wanita|wanita polis|landladies|landlady|hostesses|stepmoms|stepmothers"
    "|mothers-in-law|akak|"
    "women|woman|womens|female|females|girl|girls|ladies|lady|mom|moms|mother|mothers|mum"
    "|mums|mommy|mommies|momma|mummies"
    "|momshie|momshies|mamshie|mamshies|mompreneur|mompreneurs|nanay|mga nanay|inay|ina ng"
    " tahanan|tita|titas|lola|lolas|babae|kababaihan|dalaga"
    "|wives|wife|housewife|housewives|ibu|ibu-ibu|ibu2|bunda|mamah muda|emak|emak-emak|cewek"
    "|cewe|perempuan|wanita|gadis|istri|mbak"
    "|mẹ|các mẹ|bà mẹ|mẹ bỉm|chị em|phụ nữ|nữ|nữ giới|con gái|cô gái|chị|các chị|bà nội trợ"
    "|các bà|filipina|filipinas|pinay|pinays"
    "|latinas|aunties|auntie|grandmothers|grandmother|grandmas|grandma|pregnant|ibu hamil"
    "|bumil|girlbosses|sisters|businesswoman|businesswomen"
    "|lesbians|ate girls|makcik|kakak|wanita-wanita|perempuan muda|waitresses|actresses"
    "|ginang|misis|girlies|hijabi|hijabis|hijaber|hijabers|breastfeeding|thai ladies|siswi"
    "|mahasiswi|nữ sinh|me bim|phu nu|stewardesses|karyawati|housewifes|bachelorettes"
    "|bachelorette|saleswomen|tindera|tinderas|lolas|lola't|nanay't|tita't|babae't|bride"
    "|brides|bride-to-be|brides-to-be|moms-to-be|mama|mamas|mami|mamies|momsh|momshies|nenek"
    "|janda|ukhti|akhwat|remaja putri|mamak-mamak|mak-mak|mak cik|puan|suri rumah|surirumah"
    "|maybahay|mae baan|quý bà|đàn bà|thiếu nữ|các cô gái|bạn nữ|sinh viên nữ|khách nữ|các"
    " chị em|bà bầu|mẹ bầu|mẹ đơn thân|mẹ trẻ|mẹ chồng nàng dâu|thai phụ|binibini|babaeng"
    "|dalagang|kababaihang|mga ate|mga mommy|ermats|inang|mga ina|gals|gal|schoolgirls"
    "|widows|widow|plus-size women|expectant mothers|grannies|granny|aunts|sahms|sahm"
    "|mumpreneurs|mumpreneur|budak perempuan|makcik-makcik|kakak-kakak|wanita muda"
    "|girlfriends|ladies|salesladies|female-identifying|anak perempuan muda|nữ công nhân|nữ"
    " nhân viên|phái đẹp|phái nữ|nhan vien nu|nu nhan vien|nu sinh|sinh vien nu|nu gioi|chi em"
)
_MALE = (
    "nagbibinata|mga nagbibinata|lalake|kalalakin-an|mga lalaki nga|amahan|mga amahan|gents"
    "|kaum pria"
    "|kaum lelaki|mga lolo|mga tito|he/him|househusband|househusbands"
    "|adult sons|eldest sons|kuyas|tatays|brothers|nam"
    " thanh nien|sinh vien nam|om-om|bapak2|cowok2|kaum adam"
    "|kaum bapak|binatilyo|menfolk|male-only|dudes|dude|"
    "pho kha|phokha|phu chai|phuchai|num office|"
    "biyudo|mga biyudo|binatang ama|buddhist monks|monks|friars|altar boys|"
    "men|man|male|males|guys|guy|boys|boy|gentlemen|gentleman|dad|dads|father|fathers|daddy"
    "|daddies|papa|husbands|husband"
    "|tatay|mga tatay|tito|titos|lolo|lolos|kuya|lalaki|kalalakihan|binata|bapak|bapak-bapak"
    "|ayah|cowok|cowo|pria|laki-laki|laki laki|lelaki|suami|mas-mas"
    "|nam giới|đàn ông|con trai|chàng trai|nam thanh niên|nam sinh|nam nhân viên|khách hàng"
    " nam|anh em|cánh mày râu|bố bỉm|ông bố|các ông bố|bố"
    "|pinoy dads|uncles|grandfathers|grandfather|grandpas|businessman|businessmen|bros"
    "|pakcik|abang|mister|gay men|salesmen|nam công nhân|nam tài xế|dan ong|nam gioi|ginoo"
    "|mahasiswa laki-laki|lolo't|tatay't|tito't|lalaki't|groom|grooms|he is|he's|he works|he"
    " lives|lalake|lalaking"
    "|binatang|kalalakihang|kakek|duda|ikhwan|remaja putra|pak cik|abang-abang|encik|bujang"
    "|quý ông|phái mạnh|bạn nam|sinh viên nam|khách nam|nam thanh niên|nam sinh viên|mga"
    " kuya|ermats at erpats|erpats|amang|mga ama|widowers|widower|schoolboys|lads|blokes"
    "|uncles|lelaki muda|cowok-cowok|pria muda|trai trẻ|các anh|các chú|bố đơn thân|chồng"
    "|fellas|boyfriends|bachelors|sugar daddies|pilots men"
)
_ALL = (
    "husband and wife|husbands and wives|mag-asawa|mga mag-asawa|pasutri|suami dan istri"
    "|lola at lolo|lolo at lola|all genders|vợ chồng|cặp vợ chồng|suami isteri|suami-istri"
    "|any gender|both genders|both"
    " sexes|regardless of gender|mixed gender|mixed genders|gender neutral|male/female|semua"
    " gender"
    "|nam và nữ|nam nữ|nữ và nam|nam lẫn nữ|mọi giới tính|cả nam và nữ|lahat ng kasarian|ông"
    " bà|all sexes|either gender|any sex|men/women|m/f|f/m|pria/wanita|nữ/nam|nam/nữ|pria"
    " wanita|laki-laki perempuan|pria maupun wanita"
)
_NONE = (
    "ibu bapa|ibu bapak|ibu-bapa|ibu bapanya|ibu kota|girl scout|girl scouts|boy scout"
    "|boy scouts|girl group|girl groups|boy band|boy bands"
    "|boy group|boy groups|boys love|girl"
    " power|iron man|spider man|man united|mother tongue"
    "|father's day|mother's day|bố mẹ|cha mẹ|ba mẹ|con gái con trai|manchester|lady gaga|man"
    " made|boyfriend|phụ nữ việt nam|boys over flowers|mother in law|mothers in law|ông bố"
    " bà mẹ trẻ"
    "|line man|lineman|one man|man hours|middle man|family man|delivery guys|delivery men"
    "|delivery guy|baby girl|baby girls|baby boy|baby boys|pregnant women's|anak perempuan"
    "|anak laki-laki|anak"
    " lelaki|anak na babae|anak na lalaki|bé gái|bé trai|ibu pertiwi|tito's|guys hey|wonder"
    " woman|super mario brothers|jonas brothers|warner brothers|mario brothers|property"
    " brothers|pretty woman|gilmore girls|mean girls|spice girls|golden"
    " girls|pussycat dolls girls|men in black|batman|superman|mr bean|lady boss"
    "|ladyboy|ladyboys|boy bands|boyband|girlband|old boys|bachelor|bachelor's|bachelor's"
    " degree|bachelors degree|bachelors of|việt nam|mama mia|mama noodles|mad men|big"
    " brother|boys town|bapak proklamator|ibu kota|wives tales|nam định|miền nam|phía nam|hà"
    " nam|quảng nam|đông nam á|đông nam|nam á|nam bộ|nam cực|nam phi|nam mỹ|tây nam|little"
    " women|powerpuff girls|gossip girl|gossip girls|2 broke girls|two broke girls"
    "|derry girls|lady bird|men's health|women's world|pretty little liars|old spice man|hey guys"
    "|hi guys|women empowerment|women's day"
)


@cache
def _table() -> Phrases[str]:
    rows = ((_FEMALE, "Female"), (_MALE, "Male"), (_ALL, "All"), (_NONE, ""))
    told = {phrase: value for row, value in rows for phrase in row.split("|")}
    bare = {fold(p): v for p, v in told.items() if " " in p and not p.isascii()}
    kindred = {name: gender for name, _, gender in kin() if name not in told}
    return Phrases((bare | kindred | told).items())  # Vietnamese is also typed without its marks


def extract(doc: Doc) -> list[Span]:
    spans: list[Span] = []
    told: set[str] = set()  # the genders read so far
    for first, last, value in islice(_table().find(doc), MOST):
        start, end = doc.tokens[first].start, doc.tokens[last - 1].end
        span = Span(
            "gender", value, start, end, doc.raw[start:end], STRONG if value == "All" else MEDIUM
        )
        span = _judge(doc, span, told)
        spans.append(span)
        if not span.reason:
            told.add(value)
    spans += [*_short(doc), *_shared(doc)]
    return spans + _others(doc, spans)


def _shared(doc: Doc) -> Iterator[Span]:
    """Both genders told by a share or by its being no matter, also where a "no" is part of it."""
    told = (ANY_GENDER, EITHER, SPLIT) if NAMES_GENDER.search(doc.low) else (EITHER, SPLIT)
    for pattern in told:
        for m in mentions(pattern, doc.low):
            yield Span("gender", "All", m.start(), m.end(), doc.raw[m.start() : m.end()], STRONG)


def _others(doc: Doc, spans: list[Span]) -> list[Span]:
    """The gender left where the other one is shut out: "no men please", "bukan pria"."""
    out = {str(s.value) for s in spans if _shut_out(doc, s)}
    if len(out) != 1 or any(not s.reason for s in spans):
        return []
    left = {"Male": "Female", "Female": "Male"}.get(out.pop())
    shut = next(s for s in spans if _shut_out(doc, s))
    return [Span("gender", left, shut.start, shut.end, shut.text, MEDIUM)] if left else []


def _shut_out(doc: Doc, span: Span) -> bool:
    if span.reason != "negated" or span.text.lower() not in BARE:
        return False
    after = doc.after(span.end)
    if NOT_ASKED.match(after) or doc.before(span.start, 4) == "non-":
        return True
    shut = EXCLUDING.search(doc.before(span.start)) and EXCLUDED_AFTER.match(after)
    return shut is not None


def _short(doc: Doc) -> list[Span]:
    """ "F 25-34", "M18+", and the Vietnamese "nam", which is also a name and the south."""
    spans = []
    for m in mentions(INITIAL, doc.raw):
        value = "Male" if m[1] == "M" else "Female"
        spans.append(Span("gender", value, m.start(1), m.end(1), m[1], MEDIUM))
    for m in mentions(INITIAL_ITEM, doc.raw):
        if _initial(doc, m):
            value = "Male" if m[1] in "ML" else "Female"
            spans.append(Span("gender", value, m.start(1), m.end(1), m[1], MEDIUM))
    for pattern, text in ((SEXED, doc.low), (SEX_FIRST, doc.low), (SEXED_PLACE, doc.raw)):
        for m in mentions(pattern, text):
            value = "Male" if m["sex"] in "mM" else "Female"
            at = m.start("sex")
            spans.append(Span("gender", value, at, at + 1, doc.raw[at], MEDIUM))
    for m in mentions(PRONOUN, doc.low):
        value = "Female" if m[1] else "Male"
        text = doc.raw[m.start() : m.end()]
        spans.append(Span("gender", value, m.start(), m.end(), text, MEDIUM))
    for m in mentions(OFFSPRING, doc.low):
        value = "Female" if m[1] else "Male"
        text = doc.raw[m.start() : m.end()]
        spans.append(Span("gender", value, m.start(), m.end(), text, MEDIUM))
    for m in mentions(NU, doc.low):  # "nữ" without its marks
        spans.append(Span("gender", "Female", m.start(1), m.end(1), m[1], MEDIUM))
    for m in mentions(THAI_INITIAL, doc.low):  # romanised Thai: "ying 18-28"
        value = "Female" if m[1] == "ying" else "Male"
        spans.append(Span("gender", value, m.start(1), m.end(1), m[1], MEDIUM))
    for m in mentions(LABELLED, doc.low):
        spans.append(
            Span("gender", "All", m.start(), m.end(), doc.raw[m.start() : m.end()], STRONG)
        )
    for m in mentions(NAM, doc.low):
        small = doc.raw[m.start(1)] == "n" or not doc.before(m.start(1)).strip()
        if small:
            start, end = m.span(1)
            span = Span("gender", "Male", start, end, doc.raw[start:end], MEDIUM)
            negated = doc.in_negation(start) or EXCLUDING.search(doc.before(start))
            spans.append(span.refused("negated") if negated else span)
    return spans


def _initial(doc: Doc, m: re.Match[str]) -> bool:
    """Whether a capital that is an item of its own stands for a gender, an age beside it."""
    before = doc.raw[max(0, m.start() - 4) : m.start()]
    if m[1] in "PL":
        opens = m.start() == 0 or before.endswith("\n")
        return opens and THEN_AGE_AND_MORE.match(doc.raw, m.end()) is not None
    if BEFORE_INITIAL.search(before) and THEN_AGE.match(doc.raw, m.end()):
        return True
    return AFTER_AGE.search(before) is not None


def _judge(doc: Doc, span: Span, told: set[str]) -> Span:
    before, after, word = doc.before(span.start), doc.after(span.end), span.text.lower()
    if not span.value:
        return span.refused("names a thing, a child or a group, not a gender")
    if doc.in_negation(span.start) or (word in BARE and EXCLUDING.search(before)):
        return span.refused("negated")
    if doc.of_relative(span.start):
        return span.refused("somebody the people described relate to")
    if (
        GOODS.match(after)
        or (word == "womens" and not WOMENS_PEOPLE.match(after))
        or BRANDED.search(before)
        or FOR_GOODS.search(before)
    ):
        return span.refused("goods or causes, not people")
    if word == "nữ" and re.search(r"nam[\s/,]+$", before):
        return span
    if any(p.search(before) for p in (GIVEN, THEIRS, WHOSE, WITH_THEM, RAISED)):
        return span.refused("somebody the people described relate to")
    clause = THEIR_CLAUSE.search(doc.before(span.start, 90))
    if clause and not COPULA.search(clause[2]) and not ANEW.search(clause[2]):
        return span.refused("somebody the people described relate to")
    if OBJECT.search(before) and told:
        return span.refused("somebody the people described relate to")
    if word in YOUNG and ((CHILDREN.search(before) and told) or PARENT.search(before)):
        return span.refused("children")
    if word in SPOUSES and _spouse(span, before, doc.after(span.end, 120), told):
        return span.refused("a spouse")
    return span


def _spouse(span: Span, before: str, after: str, told: set[str]) -> bool:
    """Whether a husband or wife is only mentioned, the other one being meant."""
    if re.match(r" (?:of|ng|ni|dari|của)\b", after):
        return False
    if WITH.search(before) or before.endswith("where the ") or "couple" in before:
        return True
    if AND_CHILDREN.match(after) and before.rstrip().endswith((",", ";", "with")):
        return True
    if TOLD_FIRST.match(after) and BY_PRONOUN[str(span.value)].search(after):
        return True
    other = {"Female": "Male", "Male": "Female"}.get(str(span.value))
    return told == {other} and not JOINED.search(before)
