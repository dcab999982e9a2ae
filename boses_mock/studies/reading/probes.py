# ruff: noqa: E501, SIM905 - tables read better whole
"""Probes: what an interviewer asks of the thing on show beyond whether it is liked.

"What do you think about the fees?" asks for one part of it, "Do you believe the refund promise?"
whether a claim is trusted, "What would you compare it with?" for its rivals. Each is tried in
order, the most particular first, in English, Tagalog, Indonesian, Vietnamese and some Thai. Where a
study shows nothing there is nothing to probe.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from boses_mock.studies.reading.asked import matter_in
from boses_mock.studies.reading.naming import NOTHING
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.reading.words import begins_in
from boses_mock.studies.sentences import asking

_IT = r"\b\w{3,}nya\b|\b(?:it|this|that|these|them|its|ito|itong|ini|này|the (?:idea|product|concept|offer|app|service|brand|company|price|fee|cost|contract))\b"
_PROBES = tuple(
    (name, re.compile(words, re.I))
    for name, words in (
        (
            "first",
            r"(?:went|goes|going) through your (?:mind|head)|first thoughts?\b|came to (?:your )?mind first|first (?:impression|reaction)|คิดอย่างไร|คิดยังไง|kesan pertama|ấn tượng đầu|una(?:ng)? (?:mong )?(?:naisip|reaksy)",
        ),
        (
            "learn_more",
            r"where would you (?:look|go|turn|search) (?:for|to) (?:more |further )?(?:information|info|find out|learn|know)|find out more\b|tìm hiểu (?:thêm )?ở đâu|cari (?:tahu|informasi)\b.{0,16}mana|saan ka .{0,16}(?:magtatanong|impormasyon)",
        ),
        (
            "how_many",
            r"how many (?:\w+ ){0,2}would you (?:buy|get|take|order|need|want)|ilan .{0,12}bibilhin|berapa (?:buah|banyak) .{0,16}(?:beli|pesan)|mua (?:mấy|bao nhiêu) (?:cái|hộp|gói|chiếc)",
        ),
        (
            "goes_with",
            r"who(?:m)? would you (?:go|come|do (?:it|this)|use (?:it|this)|share (?:it|this)|bring|take)\b.{0,20}(?:with|along)|(?:dengan|sama) siapa .{0,12}akan|đi (?:cùng|với) ai|kasama mo .{0,10}sino|sino .{0,12}kasama",
        ),
        (
            "keep",
            r"how (?:long|many (?:weeks|months|years)) would you (?:\w+ )?(?:keep|stay|use|continue|go on|subscribe|pay)|gaano katagal mo .{0,12}(?:gagamit|itutuloy)|berapa lama (?:anda|kamu) akan|(?:dùng|giữ) (?:nó )?bao lâu",
        ),
        (
            "tell_whom",
            r"\bwho(?:m)?(?: else)? would you (?:tell|recommend|share|mention|pass)\b|kanino mo .{0,12}(?:sasabihin|ikukuwento|irerekomenda)|(?:kepada|ke) siapa .{0,20}(?:cerita|rekomendasi|memberi ?tahu)|(?:kể|giới thiệu) .{0,10}cho ai",
        ),
        (
            "degree",
            r"^\W*(?:and |so )?how (?P<how>(?!much|many|often|long|likely|important|soon|far|does|do|did|would|is|are|about)[a-z]{3,14}) (?:do you (?:think|find|feel) )?(?:it|this|that)(?: is| seems| sounds)?\s*\?|^\W*how (?P<how2>(?!much|many|often|long|likely|important|soon|far)[a-z]{3,14}) (?:is|does) (?:it|this|that)(?: seem| sound| look| feel)?\b",
        ),
        (
            "doubted",
            r"(?:which|what)\b.{0,36}\b(?:believe|trust)\b.{0,12}\bleast\b|hardest to believe|too good to be true|(?:sulit|susah) dipercaya|mahirap paniwalaan|khó tin",
        ),
        (
            "ask_whom",
            r"\bwho(?:m|se)? would you (?:ask|consult|talk to|speak (?:to|with)|show)\b|whom would you|\btin ai\b|\bhỏi ai\b|ajak (?:bicara|diskusi)|bàn (?:bạc )?với ai|(?:diskusi|bicara) (?:dengan|sama) siapa|tanya siapa|kanino .{0,12}tatanong",
        ),
        (
            "not_for",
            r"\bwho(?:m)? would you (?:not|never)\b|\bwho\b.{0,30}\b(?:would|will|should|could) (?:not|never)|\bwho\b.{0,30}\bwouldn['’]?t\b|sino.{0,20}(?:hindi|ayaw)\b|siapa.{0,20}(?:tidak|nggak)|\bai\b.{0,20}\bkhông\b",
        ),
        (
            "believes",
            r"\bwould you (?:fully |really )?(?:trust|rely on) (?:the|its|their|such)\b(?! \w{1,15} brands?\b)|\bbelieve\b(?! in god)|\btrust (?:it|this|the (?:company|seller|makers?|app|bank|brand|service))\b(?! with)|(?:trust|convinced (?:by|of)|credible|realistic).{0,30}(?:claims?|promis\w+|results?|guarantee|refund|label|numbers?)|\btin (?:là|rằng|vào)\b|\bcó tin\b|^\W*(?:apakah (?:anda|kamu) )?percaya\b|percaya.{0,25}(?:klaim|janji|hasil|iklan|itu|ini)|(?:naniniwala|maniniwala|totoo) .{0,12}\bba\b|\btin .{0,25}(?:lời|quảng cáo|công dụng|cam kết|điều)",
        ),
        (
            "compared",
            r"(?:would|could|do) you compare (?:it|this|that)|compare (?:it|this) (?:with|to)|(?:which|what) (?:other |similar )?[\w\- ]{0,30}(?:services?|brands?|apps?|products?|ones?|centres?|centers?|options?|alternatives?)\b.{0,25}(?:do you know|have you heard|can you (?:name|think)|would you compare|come to mind)|merek.{0,25}(?:tahu|kenal)|(?:brand|tatak)\b.{0,25}(?:alam|kilala)|(?:thương hiệu|hãng|nhãn)\b.{0,25}biết|bandingkan dengan|so sánh (?:nó )?với",
        ),
        (
            "costs",
            r"how (?:does|do|would).{0,40}\d.{0,30}compare|(?:more|less|cheaper|dearer) (?:expensive )?than (?:what )?you (?:buy|pay|use)",
        ),
        (
            "pays",
            r"magkano ang (?:handa|kaya|gusto)|handa(?:ng)? .{0,10}bayaran|(?:sanggup|bersedia|mau|rela|pantas|layak|wajar) (?:anda |kamu )?(?:untuk )?(?:mem|di)?bayar|bayar berapa|(?:sẵn sàng|chịu|muốn|có thể) (?:chi|trả)\b|trả (?:tối đa )?bao nhiêu",
        ),
        (
            "floor",
            r"(?:so|too) (?:cheap|low)\b|(?:sobrang|masyadong) mura|terlalu murah|(?:quá|rẻ) (?:rẻ|đến mức)",
        ),
        (
            "ceiling",
            r"(?:at|above|beyond|from) (?:what|which) (?:price|point|amount|cost|level)|(?:what|which) price (?:would|will|is|starts?)\b.{0,30}(?:expensive|dear|much|high)|how much (?:is|would be) too (?:much|expensive)|what(?:'s| is| would be) (?:the )?(?:most|maximum|highest)\b.{0,20}(?:pay|price|spend)|sa anong (?:presyo|halaga)|(?:di|pada|mulai|sampai) harga berapa|harga berapa .{0,24}(?:mahal|berat)|giá (?:nào|bao nhiêu) (?:thì |là )?.{0,12}(?:đắt|cao)|(?:mức|đến) giá nào",
        ),
        (
            "dear",
            r"is the (?:price|fee|cost|rate) (?:too )?(?:high|steep)|(?:too (?:much|expensive|high|dear|pricey)|overpriced)\b(?=.*\?)|\bmahal ba\b|kemahalan|terlalu mahal|(?:quá|hơi) đắt|đắt (?:không|quá)|đắt hay rẻ|mahal (?:atau|o) mura\w{0,2}|cheap or (?:expensive|dear)|expensive or cheap|có cao (?:không|quá)|cao quá|quá cao|(?:terlalu|agak) tinggi|tinggi (?:tidak|nggak|gak)|mataas ba|masyadong mataas|แพง",
        ),
        (
            "fair",
            r"is the (?:price|fee|cost|rate|offer) (?:fair|right|ok(?:ay)?|reasonable)|\d.{0,60}\b(?:fair|reasonable|good value|worth it|okay for)\b|(?:fair|reasonable)\b.{0,40}\d|\bwajar\b|masuk akal|hợp lý (?:không|chưa)|makatwiran|\b(?:okay|ok|ayos|tama)(?: lang)? (?:na )?ba\b[^?]{0,30}\d|harga(?:nya)?\s*\?|(?:giá|chi phí).{0,60}(?:thì sao|thế nào)|ราคา.{0,20}(?:ไหม|มั้ย|อย่างไร)",
        ),
        (
            "enough",
            r"\benough\b|\bsapat (?:ba|na)|cukup (?:tidak|nggak|kah|buat|untuk)|\bcukup(?:kah)?\s*\?|\bđủ\s*\?|(?:có )?đủ (?:không|chưa|dùng)",
        ),
        (
            "switches",
            r"\bwould you (?:replace|swap|exchange|trade)\b|\bwould you (?:switch|move|change) (?:to|from|over|your)|would you (?:stop|give up|quit) (?:using|buying|taking|drinking|eating)|berhenti (?:memakai|pakai|menggunakan)|lilipat ka|magpapalit ka|(?:akan|mau) (?:pindah|ganti|beralih)|(?:chuyển|đổi) sang",
        ),
        (
            "stops",
            r"make you (?:drop out|walk away|lose interest|stop|quit|leave|cancel|give (?:it )?up|regret|unsubscribe|delete)|reasons? (?:to|for) (?:quit|stop|leav|cancel)\w*|bakit ka titigil|berhenti memakai|khiến .{0,24}(?:bỏ|ngừng|dừng)",
        ),
        (
            "worries",
            r"\bdo you (?:\w+ )?(?:worry|fear)\b|(?:are|would) you (?:be )?(?:\w+ )?(?:worr(?:y|ied)|afraid|concerned|scared|nervous)\b|would you worry|khawatir (?:kah|dengan|soal|tidak)|nag-?aalala ka|có (?:lo|sợ)",
        ),
        (
            "risks",
            r"\b(?:dangers?|risks?|hazards?|side effects?)\b|go(?:es)? wrong|efek samping|bahaya|risiko|panganib|rủi ro|tác dụng phụ|nguy hiểm",
        ),
        (
            "despite",
            r"would you still\b|would (?:it|that) change your mind",
        ),
        (
            "instead",
            r"what would make (?:it|this|that) |(?:should|could|must) (?:they|the (?:packaging|pack|label|ad|app|website|company|makers?|brand|bank|seller)) (?:do|change|offer|make|improve|add|fix|say)\b|(?:do|offer|make) instead",
        ),
        (
            "good",
            r"what(?:['’]s| is) (?:good|nice|great|right) (?:about|in|with)|(?<!ไม่)ชอบ.{0,12}(?:อะไร|ตรงไหน)",
        ),
        (
            "bad",
            r"what(?:['’]s| is) (?:bad|wrong|not (?:good|right)) (?:about|in|with)|ไม่ชอบ|กังวล",
        ),
        ("recommends", r"แนะนำ"),
        (
            "right",
            r"^\W*(?:so |and |but )?is (?:it|this|that) (?:honest|right|fair|ok(?:ay)?|safe|healthy|ethical|moral|a good thing)\b",
        ),
        (
            "labels",
            r"(?:do|would) you (?:\w+ )?(?:read|check|look at) the (?:labels?|ingredients?|terms|small print|contract|fine print)|đọc .{0,12}(?:thành phần|nhãn)|(?:baca|cek) .{0,12}(?:label|kandungan|komposisi)|(?:binabasa|tinitingnan) .{0,12}(?:label|sangkap)",
        ),
        (
            "better",
            r"^\W*(?:is|are) (?P<one>[\w\-]{3,20}) (?:better|worse|healthier|nicer) than (?P<two>[\w\-]{3,20})",
        ),
        (
            "allowed",
            r"should (?:it|this|that) be (?:legal|allowed|sold|banned|forbidden|illegal|on sale)",
        ),
        (
            "shelf",
            r"where .{0,40}(?:in|on|of) (?:the|which) (?:store|shop|supermarket|shelf|aisle)|which (?:shelf|aisle)",
        ),
        (
            "buys_where",
            r"saan (?:mo|ka|ninyo)? ?.{0,12}(?:bumili|bibili|bibilhin|makakabili).{0,6}(?:nito|nyan|niyan|ito)|di mana .{0,20}(?:membelinya|beli (?:ini|produk ini))|mua (?:nó|sản phẩm này) ở đâu",
        ),
        (
            "trouble",
            r"what (?:would|will|do you think would|could)? ?(?:happens?|would you do) (?:if|in|when)\b|^\W*(?:and )?what if (?:you|the) (?!.{0,30}(?:cheaper|free|less|price|cost|discount))|^\W*what if\b.{0,50}\b(?:breaks?|broken|lost|late|fails?|stops?|stolen|wrong|closes?|missing|spoils?|delayed|damaged)\b"
            r"|\bhow would you (?:feel|react) if\b.{0,50}\b(?:wrong|breaks?|broken|lost|late|fails?|failed|stolen|missing|damaged|delayed|leaked)\b|^\W*nếu\b.{0,40}không (?:tươi|đúng|chạy|đến|tốt|đủ|ngon)|(?:kalau|jika)\b.{0,40}(?:tidak|nggak) (?:segar|sesuai|sampai|datang|jalan|enak)|\bkung\b.{0,30}hindi (?:sariwa|tama|masarap)|^\W*nếu\b.{0,40}(?:trễ|hỏng|lỗi|hư|mất|chậm|sai|muộn|thiếu)|^\W*(?:bagaimana )?(?:kalau|jika)\b.{0,40}(?:rusak|pecah|bocor|tumpah|telat|terlambat|hilang|salah|gagal|basi)|^\W*(?:paano )?kung\b.{0,40}(?:masira|sira\b|ma-?late|mahuli|mawala|mali\b|walang dumating|hindi (?:dumating|gumana|natanggap|pumasok))",
        ),
        (
            "wish",
            r"(?:what|which) (?:scent|smell|flavou?r|taste|colou?r|size|fragrance) would you (?:like|want|prefer|choose)|would you (?:want|like|look for|expect) on the (?:bottle|pack|label|box|can|packet)|(?:aroma|rasa|warna|ukuran) (?:apa|seperti apa)|(?:mùi|vị|màu) (?:gì|nào)|anong (?:amoy|lasa|kulay)",
        ),
        (
            "level",
            r"^\W*how (?:good|bad|strong|fluent|fast|healthy) (?:is|are) your\b",
        ),
        (
            "now",
            r"^\W*(?:so |and )?how do you (?:\w+ ){0,3}(?:learn|stay|keep|care|treat|get rid|deal|protect|pay for|manage|solve|cope|move)\b.{0,50}(?:today|now|currently|at the moment|usually)?|what do you (?:use|do|take) (?:now|today|at the moment|currently) (?:for|to)\b|yang (?:anda|kamu) lakukan untuk|làm gì để|ano ang ginagawa mo para|ใช้.{0,12}อะไร|which .{2,25} (?:do|did) you (?:have|buy|use)\b.{0,20}(?:now|last|at home)|paano (?:mo|ninyo|nyo|kayo) .{2,36}ngayon|(?:gamit|ginagamit) mo ngayon|(?:hiện nay|hiện tại|đang|bây giờ).{0,40}(?:gì|nào)\s*\?|sekarang.{0,30}(?:apa|mana)\s*\?",
        ),
        (
            "others",
            r"(?:bố mẹ|cha mẹ|gia đình|các con|vợ|chồng)(?: bạn| anh| chị)?.{0,12}(?:nói|nghĩ) (?:gì|sao)|(?:suami|istri|orang tua|keluarga|ibu|anak)\w{0,3} (?:anda|kamu).{0,20}(?:bilang|kata|pikir|ditanya)|(?:asawa|magulang|pamilya|mga anak|nanay) (?:mo|ninyo|nyo).{0,16}(?:sasabihin|tingin|sabi|iisipin)|(?:sasabihin|iisipin) ng (?:asawa|magulang|pamilya|mga anak|nanay)|would (?:your|the|my) (?:\w+ ){0,2}(?:mother|father|parents|husband|wife|partner|kids|child|children|baby|son|daughter|family|friends?|boss|colleagues?|neighbou?rs?)\b.{0,20}(?:like|use|try|buy|eat|drink|want|approve|agree|wear|join|accept|mind)",
        ),
        (
            "tried",
            r"have you (?:ever )?(?:tried|used|drunk|eaten|taken|bought|had|owned|joined|borrowed)\b|pernah (?:minum|makan|pakai|coba|beli|pinjam)|(?:nakasubok|nakagamit|nakainom|nakabili|nakautang) ka|đã (?:từng|bao giờ) (?:uống|ăn|dùng|mua|vay)",
        ),
        (
            "would",
            rf"(?:จะ|อยาก)(?:ซื้อ|ใช้|ลอง).{{0,12}}(?:ไหม|มั้ย)|^\W*(?:so |and |but |then )?(?:would|will|could) you (?!be able|trust|say|mind|like to add|tell|describe|recommend|pay|compare|rate|ask)(?:\w+ ){{1,5}}?(?:{_IT})",
        ),
    )
)
_PARTS = tuple(
    (name, re.compile(words, re.I))
    for name, words in (
        (
            "weighs",
            r"(?:do|would) you care (?:that|if|whether|about) (?:it is |it['’]s |it comes |they are )?(?P<part11>[^?]{3,50})|how important (?:is|are|would) (?:it (?:to you )?)?(?P<part>.{1,60}?) (?:to|for) you\b|how important (?:is|are) (?:it (?:to you )?)?(?P<part2>[^?]+)|how much (?:does|do) (?P<part3>.{1,60}?) matter|^\W*(?:does|do) (?P<part4>.{1,60}?) matter(?: to you)?\b|^\W*(?:is|are) (?P<part5>.{1,60}?) (?:really |very )?important (?:to|for) you"
            r"|apakah (?P<part6>.{1,60}?) penting\b|seberapa penting(?:kah)? (?P<part7>.{1,60}?) (?:bagi|untuk|buat)|(?P<part8>[^?]{1,60}?) có quan trọng (?:không|với|đối)|(?:gaano kahalaga|mahalaga ba|importante ba) (?:(?:sa iyo|sa inyo|sayo|sa['’]yo) )?(?:ang |na )?(?P<part9>[^?]{1,60}?)(?: sa iyo| sa inyo)?\s{0,3}\?",
        ),
        (
            "part",
            r"(?:think|feel|opinion|views?|thoughts?) (?:of|about|on) (?P<part>[^?]+)|(?:pendapat|menurut) (?:anda|kamu) (?:tentang|soal|mengenai) (?P<part2>[^?]+)|nghĩ (?:gì|sao|thế nào) về (?P<part3>[^?]+)|(?:tingin|masasabi) (?:mo|ninyo|nyo) sa (?P<part4>[^?]+)|would (?P<part5>an? .{3,40}) be a (?:plus|minus|problem|benefit|good|bad)\b",
        ),
    )
)
_POINTING = re.compile(
    r"^(?:the |this |that |our |new )*(?:it|this|that|these|them|idea|concept|product|offer|ad|campaign|ito|ideya|produkto(?:ng ito)?|ini|produk ini|này|sản phẩm này)\W*$",
    re.I,
)
_ARTICLE = re.compile(r"^(?:the|this|that|our|new|an?) ")
_THAI = re.compile("[\u0e01-\u0e3a\u0e40-\u0e5b]")
_WORDS = re.compile(r"[^\W\d_]{3,}")
_LEAST = 4  # letters of a word that tells of a text
_MOST = 9  # words that a part may have


@dataclass(frozen=True, slots=True)
class Probe:
    """What is asked of the thing on show: the sort of probe, and the part that it names."""

    kind: str
    part: str = ""


@lru_cache(maxsize=1_024)
def probe_of(question: str, what: Stimulus) -> Probe | None:
    """Return the probe that a question is, None for another question."""
    if what.vague or what.about_life or what.name == NOTHING or _CONSIDERED.search(question):
        return None
    if _SUPPOSED.match(question):
        kept = (each for each in _PROBES if each[0] in ("despite", "trouble"))
        told = (name for name, words in kept if words.search(question))
        return next((Probe(name, _named_in(question, name)) for name in told), None)
    for name, words in _PARTS:
        part = _part(words, question)
        weighed = name == "weighs" and not (_POINTING.match(part) or _PRIVATE.search(part))
        weighed = weighed and len(part.split()) <= _MOST
        if part and (weighed or _is_part(part, what)):
            return Probe(name, part)
    for name, words in _PROBES:
        if name == "now" and _DO_FOR.search(question) and matter_in(question):
            continue
        if words.search(question) and (name not in _OF_IT or _is_of_it(question, what)):
            return Probe(name, _named_in(question, name))
    return None


_OF_IT = (  # what is also asked about a life
    "believes",
    "compared",
    "dear",
    "fair",
    "enough",
    "worries",
    "trouble",
    "level",
    "now",
    "tried",
    "not_for",
    "better",
)


def _is_of_it(question: str, what: Stimulus) -> bool:
    """Return whether a question points at the thing, names it or uses a word of its text."""
    if any(each in what.text for each in re.findall(r"\b[A-Z]{2,6}\b", question)):
        return True
    if (
        _RISKY.search(question)
        or _POINTED_AT.search(question)
        or what.name.lower().removeprefix("the ") in question.lower()
    ):
        return True
    return bool(re.search(r"\d|[\u0e01-\u0e3a\u0e40-\u0e5b]", question)) or _tells_of(
        question, what
    )


def _tells_of(text: str, what: Stimulus) -> bool:
    low = what.text.lower()
    words = text.lower().strip(" ?.!").split()
    if not text.isascii() and any(f"{one} {two}" in low for one, two in pairwise(words)):
        return True  # where words are short, two of them tell
    stems = [word.lower() for word in _WORDS.findall(text) if len(word) >= _LEAST]
    return any(begins_in(_stem(word), low) for word in stems if word not in _COMMON)


def _stem(word: str) -> str:
    if not word.isascii():
        return word
    return word[: max(_LEAST, len(word) - 2)] if len(word) > 5 else word.removesuffix("s")


_CONSIDERED = re.compile(asking.KINDS["considered"], re.I)  # of what one has thought, not thinks
_PRIVATE = re.compile(r"relig|politic|\bgod\b|\bagama\b|pulitika|tôn giáo|chính trị", re.I)
_AMISS = re.compile(
    r"\b(?:breaks?|broken|lost|stolen|wrong|missing|spoils?|damaged|hindi (?:dumating|gumana|natanggap|pumasok)|masira|mabasag|mawala|rusak|pecah|bocor|tumpah|hilang|gagal|vỡ|đổ|không (?:tươi|đúng|chạy|đến|tốt|ngon)|(?:tidak|nggak) (?:segar|sesuai|sampai|datang|jalan)|hindi (?:sariwa|tama|masarap)|hỏng|mất|lỗi)\b",
    re.I,
)
_OF_MONEY = re.compile(
    r"\b(?:pay|payments?|salary|money|month|afford|jobs?|due|default|owe|bayar|gaji|uang|trả|lương|tiền|sweldo|bayad|pera)\b",
    re.I,
)
_SUPPOSED = re.compile(
    r"\W*(?:and |but |so )?(?:what )?if\b|\W*(?:bagaimana )?(?:kalau|jika)\b|\W*(?:paano )?kung\b|\W*nếu\b",
    re.I,
)
_DO_FOR = re.compile(r"lakukan untuk|làm gì để|ginagawa mo para|do you do for", re.I)
_POINTED_AT = re.compile(_IT, re.I)
_SENSED = re.compile(
    r"scent|smell|flavou?r|taste|colou?r|fragrance|aroma|rasa|warna|mùi|vị|màu|amoy|lasa|kulay",
    re.I,
)
_RISKY = re.compile(r"side effects?|efek samping|tác dụng phụ|\brisks?\b", re.I)


_COMMON = frozenset(
    "what which with when where would could should about your that this they them have does than from "
    "will into think feel much more most first last time times like want need make makes made good today "
    "apa yang anda kamu untuk dengan atau pada dari akan apakah bagaimana menurut chị anh bạn không những "
    "cho với này của ninyo inyo niyo mong kayo para sila lahat often ever usually people company family".split()
)


def _is_part(part: str, what: Stimulus) -> bool:
    bare, named = _ARTICLE.sub("", part.lower()), what.name.lower().removeprefix("the ")
    proper = not what.name.startswith("the ")
    if _POINTING.match(part) or len(part.split()) > _MOST or (proper and named in bare):
        return False
    if bare == named or (proper and bare in named):
        return False
    if len(part.split()) > 2 and _POINTED_AT.search(part):
        return True
    return _tells_of(part, what) or (bool(_THAI.search(what.text)) and not _THAI.search(part))


def _part(words: re.Pattern[str], question: str) -> str:
    """Return the part that a question asks for, as an answer can repeat it."""
    found = words.search(question)
    if not found:
        return ""
    part = next(filter(None, found.groupdict().values()), "").strip(" ,.?!\"“”'")
    if part[1:].islower() and question.startswith(part):  # where it only begins the question
        part = part[0].lower() + part[1:]
    return re.sub(r"\byour\b", "my", part, flags=re.I)


def goes_amiss(question: str) -> bool:
    """Return whether a question supposes that something went wrong."""
    return _AMISS.search(question) is not None


def _named_in(question: str, name: str) -> str:
    """Return what a probe of a sort names: a sum or an amount, or what one may worry about."""
    if name == "degree":
        found = next(words for kind, words in _PROBES if kind == name).search(question)
        return (found["how"] or found["how2"]) if found else ""
    if name == "trouble":
        amiss = goes_amiss(question) or not _OF_MONEY.search(question)
        return "mishap" if amiss else ""
    if name in ("fair", "dear", "enough"):
        return _sum_in(question)
    if name == "wish":
        return "sensed" if _SENSED.search(question) else ""
    worry = re.search(r"(?:worr\w{1,6}|afraid|concerned) (?:about|of|by) ([^?]+)", question, re.I)
    return worry[1].strip() if worry and len(worry[1].split()) <= _MOST else ""


def _sum_in(question: str) -> str:
    """Return the sum or the amount that a question names."""
    counted = re.search(
        r"((?<![\d.,])\d[\d.,]{0,20}(?: [^\W\d_]{1,20}){1,2}) (?:enough|sapat|cukup|đủ)\b|(?:sapat ba ang|cukupkah) (\d[\d.,]{0,20} [^\W\d_]+)",
        question,
        re.I,
    )
    if counted:
        return counted[1] or counted[2]
    found = re.search(
        r"(?:(?:₱|Rp\.? ?|RM ?|S\$|฿|\$)\d(?:[\d.,]*\d)?|\d[\d.,]*(?: ?(?:%|₫|đ\b|GB|ml|mg|g|kg|minutes?|hours?|pesos?|rupiah|đồng|baht|VND|บาท))?)(?: (?:million|ribu|juta|triệu))?",
        question,
    )
    return found[0].strip(" .,") if found else ""
