# ruff: noqa: E501, SIM905 - tables read better whole
"""What a thing is called, by the text that shows it.

A name that the text gives comes first: in quotes, introduced, or as a subject. Else it is what the
text says it is, with an article: "the oat-milk coffee".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from boses_mock.kernel.steps import Steps
from boses_mock.studies.reading.category import sort_of
from boses_mock.studies.reading.money import strip_prices

NOTHING = "this idea"
_LONGEST = 20_000  # characters of a text in which a name is looked for
_BEFORE = 60  # characters before a quote that may tell it to be a slogan
QUOTED = re.compile(r"[\"“”«»]([^\"“”«»\n]{2,80})[\"“”«»]|(?<!\w)['‘]([^'‘’\n]{2,60})['’](?!\w)")
_NAMED = re.compile(
    r"(?:\b(?:switch (?:from \w+ )?to|called|named|dubbed|introducing|brand name|bernama|tên là|pinangalanang)\b:?\s+)"
    r"((?:[A-Z0-9][\w’'&+\-]*)(?:\s+(?:[A-Z0-9][\w’'&+\-]*|of|and|by|&)){0,3})",
    re.I,
)
_INTRODUCES = re.compile(  # "Kenalkan Dapur Hijau": who introduces a thing says its name next
    r"(?:^|(?<=[.!?\n] ))(?:(?:we are |we’re |we're |kami |xin |xin được |narito:? )?"
    r"(?:introducing|presenting|announcing|launching|unveiling|meet|welcome to|say hello to|here (?:is|comes)"
    r"|(?:per)?kenalkan|memperkenalkan|mempersembahkan|menghadirkan|telah hadir|hadir(?:lah)?|inilah|sambutlah|selamat datang di|dipersembahkan"
    r"|(?:ipina(?:ki|pa)?kilala|ipinapakilala|ipakikilala|ipakilala|inihahandog|inihahatid|kilalanin|pinapakilala|narito(?: na)?|heto(?: na)?|eto(?: na)?|salubungin)(?: namin| natin)?(?: po)?(?: ang| si)?"
    r"|giới thiệu(?: đến bạn| với bạn)?|ra mắt|hân hạnh giới thiệu|chào đón|làm quen với|đây là))(?: ang)?[:,]? (?:the )?"
    r"(?=[^\W\d_])",
    re.I,
)
_INTRODUCED = "introducing "
_WITHIN = (
    "of",
    "and",
    "by",
    "&",
    "ng",
    "ni",
    "sa",
    "dan",
    "di",
    "và",
)  # small words that names have within them
_APPOSED = re.compile(  # "think of the Zentra X, a foldable phone"
    r"\b(?:of|about|on|try|buy|use|order|meet|called|to|for|is|tentang|về|tungkol sa|introducing|presenting|launch(?:ing)?)\s+(?:the\s+)?"
    r"((?:[A-Z][\w’'&+\-]*)(?:\s+[A-Z0-9][\w’'&+\-]*){0,3}),\s+(?:an?|our|the|your|sebuah|kopi|teh|minuman|một|isang|ang)\s",
    re.M,
)
_APPOSED_BARE = re.compile(  # "think of KusinaPro, rice cooker with a timer", "Sabay, QR payment app"
    r"\b(?:(?:think|thoughts|feel|opinion|try|buy|use|introducing|presenting|meet)\s+(?:(?:of|about|on)\s+)?"
    r"|(?:masasabi|tingin|palagay|opinyon|naiisip)\s+(?:mo|ninyo|n[iy]+o)\s+(?:po\s+)?(?:(?:tungkol|dito)\s+)?sa\s+|(?:tentang|mengenai|soal|terhadap|về)\s+)"
    r"((?:[A-Z][\w’'&+\-]*)(?:\s+[A-Z0-9][\w’'&+\-]*){0,3})(?:,|:)\s+(?!(?:and|or|which|who|that|at|in|for|with|is|are|do|does|would|will|how|what|if)\b)(?:[A-Z]{2,4}\s)?[\da-zà-ỹ]",
    re.M,
)
_HEADLINE = re.compile(
    r"^([^\W\d_][^.!?:;,\n]{1,50}):\s"
)  # "Tã giấy Bé Êm: 199.000đ for 60 pieces"
_INNER = re.compile(r"^[A-Z][a-z]{1,20}-?[A-Z0-9]\w{0,20}$")  # "LinisPods", "Pili-Sapatos"
_BESIDE = re.compile(  # "An electric SUV for families, VinTerra, 980 million ₫"
    r"^(?:An?|Our|The|Isang|Sebuah|Một)\s[^.,;:!?\n]{5,70}, ([A-Z][a-z]{1,20}[A-Z]\w{1,20})[,.:]"
)
_LEADING = re.compile(r"^[^.!?:\n]{1,200}[.!?]\s+")
_ASKING_MOST = 4  # sentences that ask or instruct, before the text comes to its thing
_SLOGAN = re.compile(
    r"(?:message|tag ?line|slogan|claim|headline|pesan|thông điệp|motto)\w*\W*$", re.I
)
_IS_A = re.compile(
    r"(?:^|[.\n!?:]\s?)((?:[A-Z][\w’'&+\-]*)(?:\s+[A-Z0-9][\w’'&+\-]*){0,3})\s+"
    r"(?:is|are|offers|brings|lets|helps|adalah|là|ay)\s",
    re.M,
)
_UP = "A-ZĐĂÂÊÔƠƯÁÀẢẠẤẦẨẬẮẰẲẶÉÈẺẸẾỀỂỆÍÌỈỊÓÒỎỌỐỒỔỘỚỜỞỢÚÙỦỤỨỪỬỰÝỲ"  # with which a name begins
_DOES = re.compile(  # "GasKredit lends the price of a motorbike"
    rf"(?:^|[.\n!?]\s)((?:[A-Z][a-z0-9]+[A-Z]\w*|[{_UP}][\w’'&+\-]*(?:\s+[{_UP}][\w’'&+\-]*){{1,3}})|[A-Z][\w’'&+\-]{(2,)}(?=\s(?:lends|lets|sells|turns|combines|delivers|connects)\s))"
    r"\s+(?:[a-z]{2,12}[^s\W]s|me[mnlry][a-z]{3,14}|cung cấp|giúp|mang|cho|đón|giao|chở|đưa|báo|gửi|thu|nhận|bán|(?:nag|nagpapa|naka)[a-z]{3,14})\s"
)
_TITLE = re.compile(  # with which a text that is shown begins
    r"^\W{0,3}(?P<name>[^\W\d_a-z][\w’'&+\-]*(?:\s(?!(?:is|are|adalah|là|ay|merupakan)\s)[^\W\d_][\w’'&+\-]*){0,5}?)"
    r"(?=\.\s|\n|\s(?:is|are|adalah|merupakan|là|ay|nằm|mở|giúp|membantu|dari|[a-z]{2,11}[^su\W]s)\s)"
)
_DAYS = re.compile(  # which name no thing
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:january|february|march|april|may|june|july|august|september|october|november|december|senin|selasa|rabu|kamis|jumat|sabtu|minggu|lunes|martes|miyerkules|huwebes|biyernes|sabado|linggo))$",
    re.I,
)
_OF_PAPERS = re.compile(  # a title that is of the paper and of no thing
    r"\b(?:projects?|concepts?|brief\w*|stud(?:y|ies)|documents?|research|options?|ideas?|surveys?|stimulus|konsep|proyek)\b",
    re.I,
)
_OFFICES = (
    r"(?:city|town|government|council|ministry|mayor|barangay|lgu|municipality|province|district|authorit(?:y|ies)|school|university|hospital|management"
    r"|village|association|department|(?:pak |bu |ketua )?(?:rt|rw)|pak lurah|lurah|kepala desa|bupati|wali ?kota|kapitan|kagawad|mayor|tổ dân phố|phường|ủy ban|pemerintah|pemkot|kelurahan|sekolah|pamahalaan|munisipyo|paaralan|chính quyền|thành phố|nhà trường)"
)
_OFFICE = re.compile(_OFFICES, re.I)
_PROPOSED = re.compile(  # a step of an office, of which no thing is the matter
    rf"\b{_OFFICES}\s(?:proposes?|plans|is (?:planning|proposing|considering)|intends|wants|berencana|mengusulkan|ingin|hendak|akan mengganti|nagmumungkahi ng|nais|ay nagpapanukala|đề xuất|dự định)\s"
    r"(?!(?:to )?(?:launch|sell(?! only)|introduce|offer)\b)",
    re.I,
)
_SHOULD = re.compile(
    rf"(?:^|[.?!]\s)(?:should|do you think|must) (?:that )?(?:the |our |your )?{_OFFICES} (?:should )?(?!launch|sell|introduce|offer|be\b|have\b)[a-z]{{3,12}}\s",
    re.I,
)
_PROPOSAL_READ = 300  # characters of a text in which an office says what it proposes
_THAI = re.compile("[\u0e01-\u0e3a\u0e40-\u0e5b]")
_ABBREVIATION = re.compile(r"[A-Z]{2,4}")  # "BTS" is a place, "SPF" a measure
_LATIN = re.compile(r"(?<![\w.])[A-Z][A-Za-z][\w’'&+\-]+(?:\s[A-Z][A-Za-z][\w’'&+\-]+){0,2}")
_THAI_THINGS: Mapping[str, str] = {  # what is sold, as a Thai text calls it; the longer word first
    "แชมพู": "shampoo", "ยาสีฟัน": "toothpaste", "ครีมกันแดด": "sunscreen", "ครีม": "cream", "เซรั่ม": "serum", "สบู่": "soap", "ผงซักฟอก": "detergent", "น้ำยาซักผ้า": "detergent",
    "คอลลาเจน": "collagen", "วิตามิน": "vitamin", "อาหารเสริม": "supplement", "ผ้าอ้อม": "diapers", "นมผง": "formula", "บะหมี่": "noodles", "กาแฟ": "coffee", "ชานม": "milk tea", "นม": "milk", "เครื่องดื่ม": "drink",
    "ขนม": "snack", "ประกัน": "insurance", "สินเชื่อ": "loan", "บัตรเครดิต": "credit card", "คอนโด": "condo", "มอเตอร์ไซค์": "motorbike", "โทรศัพท์": "phone", "ซิม": "SIM", "คอร์ส": "course", "แอป": "app", "ฟิตเนส": "gym", "คลินิก": "clinic", "ร้านอาหาร": "restaurant", "รองเท้า": "shoes", "เสื้อ": "clothes", "ของเล่น": "toy", "หนังสือ": "book", "ปุ๋ย": "fertilizer", "อาหารแมว": "cat food", "อาหารสุนัข": "dog food", "เกม": "game", "ยา": "medicine",
}  # fmt: skip
_STOP = (
    r"that|which|for|with|at|in|on|from|priced|who|to|by|is|are|was|of|where|made|using|costing|"
    r"costs|delivered|launching|will|would|called|named|when|if|as|designed|you|we|they|it|do|does|"
    r"can|so|because|and|or|but|has|have|sold|seharga|dengan|yang|untuk|dari|giá|với|cho|dành|na|ng|"
    r"sa|para|than|like|before|after|about|into|featuring|containing|aimed|targeting|tailored|under|tanpa|beside|near|opposite"
)
_PHRASE = (
    rf"((?:(?!(?:{_STOP})\b)(?:[^\W\d_]|\d(?=[A-Z]))[\w’'\-]*\s+){{0,6}}(?!(?:{_STOP})\b)[^\W\d_][\w’'\-]*)"
    rf"(?=\s+(?:(?:{_STOP})\b|[\d₱฿₫(]|S\$|RM|Rp)|\s*[,.;:?!()\n—–\"”]|\s*$|\s+)"
)
_UNITS = r"piraso|pakete|kilo|bote|litro|sachet|kahon|lata|isa|bawat|buwan|araw|linggo|taon|gabi|pares|set"
_OF_WHAT = re.compile(  # "malutong na meryenda": the noun comes after its adjective
    r"\s+na\s+(?!(?:may|gawa|ginawa|para|wala\w*|hindi|kaya|p[uw]{1,2}ede|mula|nasa|galing)\b)([^\W\d_][\w’'\-]{2,20})"
)
_DOING = re.compile(  # "serbisyong nagpapakita": what a thing does is no part of its name
    r"([^\W\d_]{2,20}?)(?:(?<=[eiou])ng|(?<=[^\Waeiou])ng) (?:nag|mag|naka|maka|nang|mang|tumu|sumu|gumag|kumu|hahatid|ihahatid)[^\W\d_]{3,20}\b.{0,80}$"
)
_FOUND = (
    re.compile(
        r"(?<!beside )(?<!near )(?<!opposite )(?<!with )(?<!plus )(?<!after )"  # where it stands, what comes with it
        rf"\b(?:an?|our|a new|our new|new|isang|sebuah|suatu)\s+(?:brand.new\s+|new\s+|bagong\s+)?{_PHRASE}",
        re.I,
    ),
    re.compile(rf"\b(?:tentang|mengenai|soal|terhadap|về)\s+{_PHRASE}", re.I),
    re.compile(
        rf"\b(?:tungkol sa|ang bagong|bagong|ang(?!\s(?:{_UNITS})\b))\s+(?:bagong\s)?{_PHRASE}",
        re.I,
    ),
    re.compile(
        r"(?<!beside )(?<!near )(?<!opposite )(?<!in )(?<!under )(?<!after )(?<!at )(?<!by )(?<!into )(?<!from )"  # neither are these
        rf"\b(?:the|this|these|your)\s+(?:new\s+)?{_PHRASE}",
        re.I,
    ),
    re.compile(
        rf"\b(?:think|feel|opinion|views?|reactions?)\s+(?:about|of|on|to|towards)\s+{_PHRASE}",
        re.I,
    ),
    re.compile(
        rf"\b(?:buy|use|try|order|drink|eat|launch|launching|offering|sell)\s+{_PHRASE}", re.I
    ),
)
_STATED = re.compile(rf"^\W*{_PHRASE}", re.I)
GENERIC = frozenset(
    "idea concept product question following price way chance thing people market brand time month "
    "day week year company customer customers consumer consumers first kind lot bit few number "
    "category study survey group target audience reaction thoughts opinion feeling same other "
    "design packaging ad advert campaign slogan launch option next video post offer it this that "
    "them us one something anything average current place friend day-to-day scale moment household "
    "minute minutes hour briefing document page section overall purchase initial early very main key "
    "background objective target message summary view views sa tingin tingin mo niyo ninyo masasabi description".split()
)
ASKING = re.compile(
    r"^(?:so |and |please |kindly )?(?:what|how|would|do|does|did|will|could|can|should|why|which|who|"
    r"when|are|is|have|tell|describe|explain|share|imagine|rate|apa|bagaimana|apakah|bạn|(?:chị|anh|em|cô|chú|ông|bà) (?:nghĩ|thấy|có|sẽ|nhận xét)|ano|paano|"
    r"gusto|we|our team|this (?:document|brief))\b",
    re.I,
)
_INSTRUCTING = re.compile(
    r"^(?:please |kindly )?(?:react|respond|look|read|consider|evaluate|review|assess|give|share|"
    r"imagine|think|basahin|baca|lihat|nilai|xem|đọc|đánh giá)\b",
    re.I,
)
_CLAUSE = re.compile(r"[,;:.(]")
_MOST_STATED = 24  # words of a clause that begins with what it shows
_MANY = re.compile(r"[A-Za-z][a-z]{2,20}[a-rt-z]s")  # "Condos beside a station"
_GOES_ON = re.compile(r"\s+(?:na may|para sa|untuk|yang|dengan|cho|dành)\b")
_NAMELESS = re.compile(r"^[A-Z]\w?:\s")  # "X: condos beside a station"
_SECTION = re.compile(  # what a document calls its parts
    r"\w{0,20}(?:s|ing|ment|tion|ance|ence|ity|ness)|price|context|brief|benefit|problem|insight|headline|note|market|budget|scope|how|why|what|who|when|where|new|now|yes|no"
    r"|harga|manfaat|catatan|masalah|fitur|lokasi|isi|rasa|giá|lợi|đối|presyo|benepisyo|sangkap|tanong|pertanyaan|soal",
    re.I,
)
_MARKED = re.compile(r"^(?:Ang|Si) (?=[A-ZÀ-Ỹ])")  # "Ang Uwi Tayo" is called Uwi Tayo
_LABEL = frozenset(
    "name description tagline offer stimulus summary format nama tên pangalan".split()
)


def named(texts: Sequence[str]) -> Steps[str]:
    """Find what the first text that tells it calls the thing, "" if none does."""
    for text in map(_beginning, texts[1:]):  # what is shown says its name before it is asked of
        title = None if proper(_beginning(texts[0])) else _titled(text)
        yield
        if title:
            return title
    for text in map(_beginning, texts):
        found = proper(text)
        yield
        found = found or _thai(text) or _proposed(text) or _described(text)
        yield
        if found:
            beside = _BESIDE.match(text) if found.startswith("the ") else None
            return beside[1] if beside else (yield from _by_name(found, texts))
    return ""


def _titled(text: str) -> str:
    """Return the name with which what is shown begins: "Panatag Memorial Plan. Pay ...", "" if none."""
    found = _TITLE.match(text)
    title = found["name"].strip() if found else ""
    if not title or _plain(title) or ASKING.match(title) or _INSTRUCTING.match(title):
        return ""
    return "" if _OF_PAPERS.search(title) or not _names(title) else title


def _proposed(text: str) -> str:
    """Return what to call the step that an office proposes, "" where none is proposed."""
    read = text[:_PROPOSAL_READ]
    return "the proposal" if _PROPOSED.search(read) or _SHOULD.search(read) else ""


def _by_name(found: str, texts: Sequence[str]) -> Steps[str]:
    """Return the name alone of what a text describes by it: "sữa MamaBest" where it has that."""
    words = found.split()
    if len(words) > 1 and any(word[:1].isupper() for word in words):
        for text in map(_beginning, texts):
            name = proper(text)
            yield
            if name and name != found and set(name.split()) & set(words):
                return name
    return found


def _thai(text: str) -> str:
    """Return what a Thai text calls its thing: a name in Latin letters, else what it is."""
    if not _THAI.search(text):
        return ""
    latin = (found[0] for found in _LATIN.finditer(text))
    named = next((each for each in latin if not _ABBREVIATION.fullmatch(each)), "")
    if named:
        return named
    places = {text.find(word): thing for word, thing in _THAI_THINGS.items() if word in text}
    return f"the {places[min(places)]}" if places else ""


def _beginning(text: str) -> str:
    """Return the lines of a text in which its thing is named, if it is to be named at all.

    Whatever introduces it there says "introducing", in which language it may be.
    """
    read = text if len(text) <= _LONGEST else text[:_LONGEST].rpartition("\n")[0] or text
    return _INTRODUCES.sub(_introducing, read)


def _introducing(found: re.Match[str]) -> str:
    """Return how an introduction is read: before a name as in English, else not at all."""
    return _INTRODUCED if found.string[found.end()].isupper() else ""


def proper(text: str) -> str | None:
    """Return a name that the text gives the thing: in quotes, introduced, or as a subject."""
    for match in QUOTED.finditer(text):
        words = (match[1] or match[2]).strip(" ,.")
        before = text[max(0, match.start() - _BEFORE) : match.start()]
        slogan = _SLOGAN.search(before) or re.search(r"[,?!:]", words)
        if 1 <= len(words.split()) <= 5 and not slogan and not words[:1].islower():
            return words
    for pattern in (_APPOSED, _APPOSED_BARE, _NAMED, _IS_A, _DOES):
        for named in pattern.finditer(text):
            words = _to_small_word(named[1])
            if (
                not words[0].isupper()
                or _DAYS.match(words)
                or _OFFICE.fullmatch(words)
                or ASKING.match(words)
                or words.lower() in GENERIC
            ):
                continue
            return _determined(words) if _plain(words) else _MARKED.sub("", words)
    headline = _HEADLINE.match(_shown(text))
    return headline[1] if headline and _names(headline[1]) else None


def _to_small_word(name: str) -> str:
    """Return a name as far as its words are those of names: "KurbanKu kambing" is "KurbanKu"."""
    words = name.split()
    small = (at for at, word in enumerate(words) if word.islower() and word not in _WITHIN)
    kept = words[: next(small, len(words))]
    while kept and kept[-1] in _WITHIN:
        kept.pop()
    return " ".join(kept) or name


def _shown(text: str) -> str:
    """Return a text from where it comes to its thing, after what it asks of whoever reads it."""
    rest = _NAMELESS.sub("", text.strip())
    for _ in range(_ASKING_MOST):
        leading = _LEADING.match(rest)
        if not leading or not ("?" in leading[0] or _INSTRUCTING.match(rest) or ASKING.match(rest)):
            break
        rest = rest[leading.end() :]
    return rest


def _names(headline: str) -> bool:
    """Tell whether a headline is a name, and not the label of a section."""
    words = headline.split()
    made_up = len(words) > 1 or _INNER.search(headline) is not None
    return (
        len(words) <= 6
        and words[0][:1].isupper()
        and words[-1][:1].isupper()
        and not {words[0].lower(), words[-1].lower()} & (GENERIC | _LABEL)
        and (made_up or _SECTION.fullmatch(headline) is None)
        and not ASKING.match(headline)
        and not _INSTRUCTING.match(headline)
    )


def _described(text: str) -> str | None:
    """Return what the text calls the thing by its kind: "the oat-milk coffee"."""
    bare = strip_prices(text)
    for place, pattern in enumerate(_FOUND):
        found = next(_heads(pattern, bare), None)
        if found:
            return found if place == 1 else _determined(found)
    first = _shown(bare).split("\n")[0]
    if (
        "?" in first
        or len(_CLAUSE.split(first, maxsplit=1)[0].split()) > _MOST_STATED
        or ASKING.match(first)
    ):
        return None
    stated = next(_heads(_STATED, first), "")
    made_up = next((word for word in stated.split() if _INNER.match(word)), "")
    if made_up:
        return made_up
    if len(stated.split()) < 2 and not (sort_of(stated) or _one_thing(stated, first)):
        return None
    return _determined(stated[0].lower() + stated[1:] if stated[1:].islower() else stated)


def _one_thing(word: str, text: str) -> bool:
    """Tell whether one word, with which a text begins, is what it shows."""
    goes_on = _GOES_ON.match(text, text.find(word) + len(word))
    return bool(word) and (_MANY.fullmatch(word) or goes_on) is not None


def _plain(name: str) -> bool:
    first = name.split()[0]
    return first.lower() in ("the", "this", "our", "a", "an", "these", "it", "we", "they", "there")


def _heads(pattern: re.Pattern[str], text: str) -> Iterator[str]:
    for match in pattern.finditer(text):
        noun = _OF_WHAT.match(text, match.end())
        words = re.sub(r"\s+", " ", match[1]).strip(" ’'-")
        if noun and re.fullmatch(r"ma\w{2,20}", words):
            words = f"{words} na {noun[1]}"
        words = _DOING.sub(r"\1", words)
        lower = words.lower().split()
        if lower and lower[-1] not in GENERIC and lower[0] not in GENERIC and len(words) > 2:
            yield re.sub(r"^(?:new|our|the|this|a|an)\s+", "", words, flags=re.I)


def _determined(words: str) -> str:
    bare = re.sub(r"^(?:the|this|our|an?|these|new)\s+", "", words, flags=re.I)
    if not bare or bare.lower() in GENERIC or _plain(bare):
        return NOTHING
    titled = all(word[:1].isupper() for word in bare.split())
    return bare if titled and bare[:1].isupper() else f"the {bare}"
