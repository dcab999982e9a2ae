"""The words of `notes.py`: where a clause begins, and what says nothing of its own.

Kept apart so that the rules that use them can be read; nothing here decides anything.
"""

from __future__ import annotations

import re

from .people.gender_patterns import BARE
from .text import words

START = re.compile(
    r"\b(?:(?:who|that|whose)\s+(?!(?:are|is)\s+(?:\d|aged|in\s|from|between|not\b)|(?:live"
    r"|lives|reside|work|works|earn|earns|speak)\b)"
    r"|(?<!suan )yang\s+(?!(?:usia|berusia|umur|berumur|tinggal|bekerja|kerja|berpenghasilan"
    r"|bergaji"
    r"|berdomisili|lahir|belum menikah|sudah menikah|ada di|bukan|sedang kuliah|dari"
    r"|di)\b)(?=(?:\w+)\b)"
    r"|yang\s+(?=(?:suka|sering|senang|gemar|menggunakan|pakai|memakai|belanja|berbelanja"
    r"|aktif|hobi|rutin|rajin|selalu|jarang|lebih|peduli|tertarik|ingin|mau|menonton|nonton"
    r"|main|bermain|biasa|membeli|beli|minum|pernah|punya|memiliki|mencari|merawat"
    r"|mengutamakan)\b)"
    r"|(?=(?:who\s+)?(?:using|interested in|passionate about|obsessed with|concerned about"
    r"|looking for|shopping|fond of|addicted to|loyal to|mahilig|gumagamit|palaging|laging"
    r"|madalas|nagsho-shopping|bumibili|mahihilig|umiinom|nanonood|hilig|thường|hay mua"
    r"|thích|yêu thích|sử dụng|hay dùng|quan tâm|đam mê|chuyên mua|hay xem)\b)"
    r"|(?=(?:love|loves|prefer|prefers|enjoy|enjoys|(?<!online )shops? on|use|uses|drink"
    r"|drinks|play|plays|watch|watches|follow|buy|buys|care about|suka|sering|gemar)\s))"
)
SENTENCE_END = re.compile(r"[.!?;\n\r•|]|[–-](?= )|(?<=\s)n(?=\s?=\s?\d)")
SHORT = re.compile(r"\b(?:sto|sta|st|dr|mr|ms|vs|e\.g|i\.e|gen|tp|no|brgy)$")  # before a full stop
PART_END = re.compile(r",\s|,$|[()\[\]]|\s/\s|:\s|\b\d\)\s")
LINKED = re.compile(
    r"\s{0,4}(?:,|and|or|&|\+|/|dan|và|at|hoặc|atau|o|, and)?\s{0,4}(?:the\s{1,4})?"
)
LOOSE_END = re.compile(
    r"(?:\s?[,:(/&-]\s?|\s(?:and|or|but|who|that|yang|và|at|dan|with|in|of|from|for|aged?|na|sa"
    r"|asal|kat|nga|ug|para|untuk|oleh|pada|dalam|daripada|kepada|now|còn|với|của|do|bởi"
    r"|di|ở"
    r"|tại|ng|mga|the|(?-i:a)|to|originally|formerly|living|based|usia|tuổi|edad|dengan|dari|by"
    r"|on|between|are|is)\s?)$",
    re.IGNORECASE,
)
LOOSE_START = re.compile(
    r"(?:[\s,.:;()/&+-]+|(?:and|or|but|who|that|yang|và|dan|at|the|an?|of|in|from|na|sa|di"
    r"|ở(?! trọ)|tại"
    r"|ang"
    r"|to|with(?= (?:in|and))|are|is|ng|ay)\s)+",
    re.IGNORECASE,
)
LED_PART = re.compile(
    r"[\s(]{0,3}(?:in|at|from|with|on|of|di|dari|sa|dengan|ở|tại|với) (?=[a-zà-ỹ])"
)
SITE_OF = re.compile(  # before a place: what is there
    r"\b(?:pelabuhan|pasar|terminal|stasiun|bandara|kampus|chợ|bến xe|khu công nghiệp|palengke ng"
    r"|(?:port|university|bank) of) $"
)
INSTITUTION = re.compile(  # behind a nation: "Philippine General Hospital"
    r" (?:General|National|Air[lw]\w{2,4}|(?:Fish |Public |Central |City |Night |IT |Bus )?"
    r"(?:Port|Market|Hall|Park|Mall|Airport|Terminal|Station|Plaza)|University|Hospital|College"
    r"|Bank|Red"
    r"|Christian|Army|Navy|Post)\b"
)
PREDICATE = re.compile(  # what they do not do, where another negation shuts somebody out
    r"never|do(?:es)?n't|did|(?:not|no longer) [a-z]{2,12}(?:ing|ed)\b|không (?:thuê|dùng|có|tin"
    r"|mua)"
)
RICH = re.compile(r"(?:aires|earners|kids|titas|socialites?|elites?|taitais?|dwellers)$")
IS = re.compile(r"^(?:(?:are|is|were|was) )")
JOINER = re.compile(
    r"\b(?:na|nga|yang|and|dan|và|at|pero|tapi|but|to|for|untuk|para|by|of|mà|not|also|who) $"
)
# What a researcher says of the order rather than of the people; the second kind is dropped whole.
WISH = re.compile(
    r"\s*(?:(?:hi|hello|hey|please|kindly|pls|tolong|mohon|xin|hãy|paki)\b[\s!,.]*"
    r"|(?:we|i|we're|i'm|we'd|i'd|we've|i've|we are|i am|my team|our team|kami|saya|chúng tôi|tôi"
    r"|kailangan namin(?: ng)?)\s"
    r"|(?:are |am )?(?:looking for|look for|searching for|after|interested in talking to)\s"
    r"|(?:(?:want|need|would like|like|hope|plan)(?: to)?|mau|ingin|butuh|cari|mencari|cần|muốn"
    r"|tìm|(?:nag)?hahanap(?: po)?(?: kami| ako)?(?: po)? ng(?: mga)?|kailangan(?: ko| namin)?"
    r"(?: po)? ng(?: mga)?)\s"
    r"|(?:looking to )?(?:understand|know|learn|find out|explore|hear)\s(?:from\s|about\s)?(?:how\s"
    r"|what\s|why\s|when\s|where\s|whether\s)?|sit down with\s"
    r"|meet(?: with)?\s|responden (?:saya|kami)\s(?:adalah\s)?"
    r"|(?:talk|speak|chat)(?:ing)? (?:to|with)\s|(?:interview|survey|reach|recruit|understand|study"
    r"|target|generate|create|make|build|give me|give us|find|buat(?:kan)?|bikin|tạo|gumawa ng"
    r"|gawan)\s"
    r"|(?:\d+|some|a few|a group of|two groups of|several|five"
    r"|ten)\s(?=(?:synthetic )?(?:personas?|profil"
    r"|people|chân))|(?:synthetic )?(?:personas?|profiles?|profil|chân dung)(?: (?:of|for|ng|dari"
    r"|tentang|về|khách hàng))?\s|(?:our |the |my )?(?:primary|core|main|key"
    r"|ideal)?\s?(?:target(?: audience"
    r"| users?| market| respondents?| customers?| group| segment)?|audience|users|customers|segment"
    r"|group|persona|respondents|responden(?: saya| kami)?|(?:target|customer)(?: kami| saya"
    r"| namin)|đối tượng|who|screener|brief)\s?(?:is|are|:)\s)+",
    re.IGNORECASE,
)
ORDER = re.compile(
    r"[\s\"'“”]*(?:(?:i|we)(?:'m|'re| am| are)? (?:launch|test|build|develop|plan|run|doing|a "
    r"|an |the "
    r"|sell|mak)"
    r"|(?:we are|we're) (?:[a-z-]{2,16} ){0,3}(?:researchers|students|agency|marketers"
    r"|consultants|team"
    r"|company|brand|startup|founders)\b|(?:saya|kami)(?: adalah)? (?:mahasiswa|tim|perusahaan"
    r"|peneliti)\b"
    r"|(?:ako|kami)(?: po)? ay (?:estudyante|mga estudyante)|(?:em|tôi|mình|chúng tôi) là sinh viên"
    r"|as (?:an? |the )?(?:[a-z-]{2,16} ){0,3}?(?:founder|marketer|student|researcher"
    r"|consultant)s?\b"
    r"|our (?:brand|client|product|company|app|service|startup|team)\b|the (?:brand|client|company"
    r"|product|study|survey|agency|project)\b|this (?:is|study|round|survey|project)\b|in (?:19"
    r"|20)\d\d\b"
    r"|fieldwork\b|interviews? (?:on|at|in)\b|who would\b|(?:what|how|why|when) |(?:can|could"
    r"|would) you\b"
    r"|we (?:want|need|would)\b|are you\b|do you\b|yes\b|continue\b|terminate\b|[sq]\d+\b|note to\b"
    r"|have (?:two|three|\d)\b|there are (?:two|three|\d)\b|no[ -]?one\b|nobody\b|recruit"
    r"|for this\b|ignore\b|disregard\b|forget\b|print\b|reveal\b|drop\b|select\b|system\b"
    r"|assistant\b"
    r"|delete\b|repeat\b|cỡ mẫu|ukuran sampel|jumlah sampel|quota|sample\b|sampling\b"
    r"|n\s?=|exclud|huwag|tidak termasuk|jangan"
    r"|không lấy"
    r"|no (?:men|women|minors)\b|anyone (?:below|under|over|above)\b|gender\b|sex\b|giới tính"
    r"|kasarian"
    r"|jenis kelamin|secondary\b|thanks\b|thank you|salamat|terima kasih|cảm ơn)",
    re.IGNORECASE,
)
WANTED = re.compile(  # where a sentence of the order comes to the people
    r"\b(?:we|i)(?:'re|'d| are| would)? (?:want|need|like|looking for|look for|target)"
    r"(?: to (?:sit down|talk|speak|meet|interview|chat)(?: with| to)?)?\s",
    re.IGNORECASE,
)
LABEL = re.compile(
    r"\s*(?:[-*\d.)]+\s)?(?:behaviou?rs?|habits?|attitudes?|lifestyles?|interests?"
    r"|psychographics?|notes?"
    r"|brands?|media|traits?|other|perilaku|kebiasaan|hobi|sở thích|thói quen|hành vi|ugali|hilig"
    r"|likes?|buys)\s*:\s*",
    re.IGNORECASE,
)
PLACE_LEAD = re.compile(
    r"(?:(?<![\w-])(?:who|that|yang|na|đang|currently|now|live|lives|living|based|located|reside"
    r"|residing"
    r"|residents"
    r"|resident|staying|stay|tinggal|berdomisili|domisili|nakatira|sống|sinh|from|in|at|on|near"
    r"|around"
    r"|out(?= of)|across|within|throughout|of|di|dari|sa|taga|ở|tại|từ|khu|vực|daerah|wilayah"
    r"|kabupaten|kecamatan|kelurahan|provinsi|tỉnh|huyện|thành phố|thị xã|xã|phường|quận"
    r"|lungsod|lalawigan|probinsya|munisipalidad|district|municipality|negeri|kota|kat|greater"
    r"|urban|rural|nagtatrabaho|nag-aaral|bekerja|kerja|làm|việc|metro|downtown|the|nasa|ng|tp"
    r"|outside|warga|penduduk|work|works|working"
    r"|province)\b"
    r"[\s.-]{0,6}){1,12}$"
)
AGE_LEAD = re.compile(
    r"(?:(?<![\w-])(?:who|that|yang|na|are|is|aged?|ages|usia|berusia|umur|berumur|tuổi|độ|edad"
    r"|nasa|may"
    r"|between"
    r"|of|in|their|from|the|over|under|around|about|khoảng|từ|mga|ang|all|mostly|mainly|roughly)\b"
    r"[\s:.-]{0,6}){1,12}$"
)
PAY_LEAD = re.compile(
    r"(?:(?<![\w-])(?:who|that|yang|na|with|from|of|an?|the|on|in|isi rumah|rumah tangga"
    r"|golongan|kelompok|kategori|kalangan|kumpulan|below|above|under|over|less|more|than|only"
    r"|just|around|class|ses|sec|socio-economic|monthly"
    r"|household"
    r"|dengan|có|may|mga|ang|earning|earn|having)\b[\s:.-]{0,6}){1,12}$"
)
TAIL = re.compile(  # units and words for place or class behind what was read
    r"[\s-]*(?:years?(?:[\s-]old)?|y/?o|yrs?\.?|tahun|thn|tuổi|taong gulang|anyos|ปี|only|and up"
    r"|province|city"
    r"|area|areas|region|class|households?(?= |$)|income|a month|monthly|per month|per bulan"
    r"|sebulan"
    r"|nationwide|or so|trở lên|ke atas|pataas|awal|akhir"
    r"|pertengahan)(?![^\W_])",
    re.IGNORECASE,
)
ADVERB = re.compile(
    r"\b(?:(?:tak|tidak|gak|nggak|ga|enggak|kurang|hindi|ayaw|ayaw na|di|không|chưa|ít|hay|rất"
    r"|never"
    r"|don't|do not|doesn't|rarely|seldom|often|always|usually|regularly|still|mostly|mainly"
    r"|secretly"
    r"|jarang|sering|selalu|biasanya|sangat|lebih|thường|palaging|laging|madalas)\s){1,2}$"
)
TELLING = re.compile(  # a word for a gender that says more than that
    r"pregnan|hamil|bumil|buntis|bầu|bỉm|thai phụ|breastfeed|hijab|muslimah|ukhti|akhwat|single"
    r"|solo"
    r"|đơn thân|tunggal|widow|janda|duda|lesbian|gay|plus-size|expectant|to-be|bride|groom|bachelor"
    r"|socialite|tai-?tai|hi-so|mumpreneur|mompreneur|biyud|\bbalo\b|girl ?boss|sahm|me bim"
    r"|\bsons?$|daughter|nephew|niece"
)
THAI_WORDS = re.compile(  # what leads to a place or an age in Thai, which writes no spaces
    r"(?<!สูง)(?:ช่วง)?อายุ(?=\s|\d|$)|(?:ใน)?จังหวัด|(?<!\S)(?:ใน|ปี|คน|ที่)(?=\s|$)"
    r"|(?<=[\dป ี])(?:ขึ้นไป|เป็นต้นไป)|(?<=\d\s)ปี|(?<=\d)ปี"
)
THAI_LEAD = re.compile(r"(?:ใน|ที่|จาก|แถว|ย่าน|จังหวัด|เขต|อำเภอ|เมือง|อยู่){1,4}\s?$")
THAI = re.compile(r"[ก-๙]")
THAI_BLANK = re.compile(r"[ก-๙]\s")
PIECE = re.compile(r"\S+")
NAMED = re.compile(r"(?<![^\W_])[A-Z][\w'&-]*")
BRANDS = (
    "GCash|Maya|PayMaya|Shopee|Lazada|Grab|TikTok|TikTok Shop|Tokopedia|GoPay|OVO|ShopeePay"
    "|Bukalapak|Blibli|MoMo|ZaloPay|Zalo|Facebook|Instagram|YouTube|Netflix|Spotify|Gojek"
    "|foodpanda|Jollibee|Starbucks|Viber|Telegram|WhatsApp|Tiki|Sendo|Zalora|Shein|Temu|LINE"
    "|PromptPay|TrueMoney|Touch n Go|GrabPay|GrabFood|Angkas|Lalamove|Carousell|Viu|LinkedIn"
    "|Traveloka|Agoda|Airbnb|Kumu|Mobile Legends|Kopi Kenangan|Indomie|Highlands Coffee"
    "|VNPay|Twitter|Coins.ph|UnionBank"
)
SITED = re.compile(  # behind a place: whose places these are
    r" (?:(?:private|public|government|local|rural|urban|small|big|luxury|beach|night|wet|shopping"
    r"|housing|high-end|garment|electronics|office|gated|fishing|hill|mountain|coastal) )?"
    r"(?:salons?|offices?|malls?|schools?|factor(?:y|ies)|markets?|condos?|hospitals?|farms?"
    r"|villages?|slums?|suburbs?|neighbou?rhoods?|shops?|stores?|cafes?|restaurants?|hotels?"
    r"|resorts?"
    r"|clinics?|banks?|bars|barangays?|universit(?:y|ies)|colleges?|gyms?|streets?|branch(?:es)?"
    r"|warehouses?|firms?|agenc(?:y|ies)|households?|communit(?:y|ies)|terminals?|ports?)\b"
)
THAI_END = re.compile(r"(?:ใน|ที่|(?<!สูง)อายุ|จังหวัด)\s?$")
ETHNIC = frozenset(  # peoples within a country, which its name does not tell
    words(
        "tagalog cebuano cebuanos bisaya bisdak ilocano ilocanos ilokano ilonggo ilonggos"
        " bicolano bicolanos"
        " kapampangan hiligaynon waray javanese sundanese betawi minang batak madurese balinese"
        " khmer"
        " chinese singaporean-chinese jawa sunda việt-kiều"
    )
)
STOP = frozenset(
    words(
        "a an the of in on at to for from with and or but who that which whose are is was be been"
        " as by their"
        " his her they them he she it its this these those all any some both only just mostly"
        " mainly also"
        " especially than then so no not aged age ages old years year yrs yo month monthly per each"
        " between over under above below up least about around early mid late"
        " yang di dan atau dari ke untuk dengan usia umur berusia berumur tahun thn para kaum ini"
        " itu"
        " adalah sekitar antara sampai hingga saja baik maupun semua serta atas bawah"
        " ang ng mga na sa ay at o may mula edad taong gulang nasa lang pa po ni kay si para taga"
        " hanggang lahat pataas anyos"
        " kundi ngunit pero tapi tetapi melainkan bukan nhưng mà chứ such"
        " lah leh lor ah po naman dong deh sih nih kok ya nha nhé nhe ạ krub krap hor mah pls"
        " plz"
        " và hoặc ở tại từ đến cho của là các những có độ tuổi khoảng trên dưới trở lên năm đang"
        " sống với trong ngoài một thuộc nhóm chỉ cả lẫn"
        " และ ใน ที่ อายุ ปี คน ผู้ ของ"
    )
)
GENERIC = BARE | frozenset(
    words(
        "people person persons adult adults consumer consumers respondent respondents user users"
        " customer"
        " customers shopper shoppers buyer buyers household households family families resident"
        " residents"
        " citizens folks anyone someone everyone somebody individual individuals participant"
        " participants"
        " young urban rural suburban city local modern typical average target audience audiences"
        " segment"
        " segments group groups persona personas profile profiles sample panel nationwide national"
        " golongan kalangan tầng lớp brief generation generasi thế hệ working-age millennial"
        " millennials zoomers boomers gen z x y"
        " generation teen teens"
        " teenagers"
        " teenager senior seniors citizen elderly youth guys folk demographic market"
        " population"
        " mom moms mother mothers mums mommy mommies dad dads father fathers parent parents wives"
        " wife"
        " husbands husband couple couples tita titas tito titos lola lolo gender genders sex"
        " class ses sec"
        " income bracket location age job occupation work employed live living based"
        " primary main cell cells split"
        " looking need want wants find please generate create make give interview survey talk"
        " speak us me"
        " we our i my am you half split mixed equal total secondary tertiary non excluding"
        " including"
        " orang warga anak muda masyarakat konsumen pengguna pelanggan responden ibu ibu-ibu bapak"
        " bapak-bapak istri suami remaja lansia dewasa perkotaan kota keluarga pasangan kelas gaji"
        " penghasilan pamilyang jenis kelamin gender bebas setengah tolong buat buatkan cari target"
        " tinggal"
        " tao taong kabataan nanay tatay ina ama babaeng lalaking pamilya asawa kita trabaho"
        " kasarian"
        " gumawa kailangan namin nakatira senior mamimili"
        " người bạn anh chị em mẹ bố ba cha gia đình khách hàng dùng trẻ giới thanh niên thiếu nam"
        " phụ huynh vợ chồng lớn cao trung thu nhập lương tạo cần tìm nữ đối tượng cô bà ông"
        " warga emas lelaki sahaja jantina keluarga isteri"
    )
)
