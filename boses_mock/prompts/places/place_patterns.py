"""The words of `location.py`: what stands before a place, and what makes it mean something else.

Kept apart so that the rules that use them can be read; nothing here decides anything.
"""

from __future__ import annotations

import re

from ..text import words

PREPOSITIONS = frozenset(
    words(
        "in at from near around across within outside di dari asal ke kota ở tại từ sa taga nasa of"
        " area greater throughout tp warga penduduk domisili berdomisili tinggal residing residents"
        " probinsya lalawigan lungsod bayan"
        " sekitar se wilayah daerah o tỉnh kabupaten provinsi bandar dekat seluruh phố vực"
    )
)
PLACING = frozenset(  # words that may stand between the preposition and the name
    words(
        "the urban metro central downtown kota kabupaten rural suburban provincial northern"
        " southern eastern western nearby"
        " ng mga daerah wilayah kawasan tp thành phố tỉnh city of"
    )
)
AND = re.compile(r"(?:,|\band\b|\bor\b|&|\+|/|\bdan\b|\bvà\b|\bat\b|\bhoặc\b|\batau\b)\s*$")
LINK = re.compile(
    r"\s{0,4}(?:,|and|or|&|\+|/|dan|và|at|hoặc|atau|o|, and|, or)\s{0,4}(?:the\s{1,4})?$"
)
TRAVEL = re.compile(
    r"\b(?:travel(?:s|l?ed|l?ing)?\b|trips?|fly|flying|flights?|flew|vacation\w*|holiday\w*"
    r"|visit\w*|went"
    r"|going|goes|go|migrat\w*|emigrat\w*"
    r"|kirim(?: uang| duit)?|mengirim(?: uang)?|transfer|gửi(?: tiền)?|nagpapadala(?: ng pera)?"
    r"|ulang[ -]alik|bolak-balik|commut(?:e|es|ing)(?= (?:to|into|daily|every))|enrol\w*"
    r"|relocat\w*|mov(?:e|ing)|(?<!for )exports?|imports?|ship(?:s|ping|ped)?\b|remit\w*"
    r"|send\w* money(?: home)?"
    r"|send\w*|dream\w*|tours?|study abroad"
    r"|love|loves|liburan|jalan-jalan|du lịch|pergi|bakasyon|studied|graduated"
    r"|watch(?:es|ed|ing)?\b|born"
    r"|stayed|booked|checked in|wisata|berlibur|mudik|umroh|for clients|for customers"
    r"|ngibang-bansa|mag-travel|pumunta|namamanata"
    r"|interested in|obsessed with|fans? of|nghỉ mát"
    r"|đi chơi|magbakasyon)"
    r"(?:\s+(?:to|in|at|an|from|of|about|ke|abroad|by|back|home|family|often|frequently|regularly"
    r"|twice|a|year|or|and|around|sa|ở|the"
    r"|out|overseas|over|every|once|đi|tới|đến|tiap|setiap|bulan|tiền|về|quê|kada|buwan|pera|uang"
    r"|kids|children|private|school|schools|college|daily|weekly)){0,6}\s+$"
    r"|\b(?:bus(?:es)?|jeep(?:ney)?s?|trains?|ferry|ferries|boats?|shuttles?|vans?|mrt|lrt|krl"
    r"|p2p|planes?"
    r"|uv express|driv(?:e|es|ing)|rid(?:e|es|ing)|walk(?:s|ing)?|cycl(?:es?|ing)|bik(?:es?|ing)"
    r"|sumasakay|biyahe|xe) (?:to|into|ke|papunta|papuntang|papunta sa|đi) $"
)
SERVED = re.compile(r"\b(?:work\w*|freelanc\w*|services?) (?:\w+ )?(?:for|with) (?:an? |the )?$")
ORIGIN = re.compile(
    r"\b(?:brands?|products?|dramas?|shows|items|goods|imported|made|inspired|coffee|stars"
    r"|idols|celebrities|bands|imports"
    r"|bought|order(?:s|ed)?|ordering|buy(?:s|ing)?|sourced|cars|clothes|food|cosmetics"
    r"|skincare|snacks|parcels|packages)"
    r"\s+(?:from|of)\s+$|\bmade in\s+$"
)
GOODS_BEFORE = re.compile(
    r"(?:^|[\s,(])(?:phim|mỹ phẩm|(?<!khách )hàng|đồ|thời trang|nhạc|món|món ăn|ẩm thực|xe"
    r"|tiếng|du lịch|sản phẩm|thương hiệu|drama|dracin|drakor"
    r"|skincare|boyband|girlband|makanan|masakan|produk|film|musik|kosmetik|mobil|motor|baju"
    r"|tas|anime|restoran"
    r"|fashion|barang|merek|brand|serial|budaya|bahasa|pagkaing|pagkain|produkto|lutong"
    r"|telenovela|komik|idol|artis"
    r"|sepatu|buatan|impor|gaya|kuliner|bihun|ramen|liburan ke)\s+(?:của\s+|từ\s+|dari\s+)?$"
)
ELSEWHERE = re.compile(
    r"\s?,?\s?(?:who\s)?(?:are\s)?(?:now\s|currently\s)?(?:living|based|residing"
    r"|staying|working|settled|boarding|studying|renting|live|work)\s(?:in|at)\b"
)
SETTLED = re.compile(  # "Nghệ An làm ở Bình Dương": they left the first for the second
    r"\s?,?\s?(?:na\s|yang\s|who\s|đang\s|đi\s|lên\s|ra\s|vào\s|now\s|are\s|currently\s"
    r"|hiện\s){0,3}"
    r"(?:làm(?: (?:việc|ăn|thuê|công nhân))?|sống|ở trọ|học|định cư|sinh sống|tinggal|kerja|bekerja"
    r"|merantau|kuliah|menetap|nasa|nakatira|nagtatrabaho|nag-aaral|namamalagi|living|working"
    r"|studying"
    r"|based|settled|residing|in|ở|tại|di|sa)(?: na)? (?:ở|tại|trong|di|ke|sa|in|at"
    r"|na sa)?\s?(?=[A-ZÀ-Ỹ])"
)
BORN_THERE = re.compile(r"-(?:born|raised|bred)\b")
CAME_FROM = re.compile(  # before a name: their people, or where they once lived
    r"\b(?:orang asli|suku(?: asli)?|etnis|keturunan|asal|asli|berasal dari|pindah(?:an)? dari"
    r"|merantau dari|perantau(?:an)?(?: dari| asal)?|galing(?: sa| ng)?|tubong"
    r"|lumipat (?:mula|galing)(?: sa)?|lumaki sa|ipinanganak sa|moved (?:here )?from|migrated from"
    r"|migrants? from"
    r"|originally from|hailing from|natives? of|born in|grew up in|raised in|quê(?: ở| gốc| quán)?"
    r"|gốc|đến từ|chuyển (?:từ|đến từ)|lên từ|ra từ|vào từ|berhijrah dari|anak jati|orang kampung"
    r") (?:the )?$"
)
PLACED = re.compile(r"\b(?:in|at|from|around|near|di|sa|ở|tại) $")
GROWN = re.compile(  # behind a place: what lies there, goods or not
    r" [a-z]{2,16} (?:plantations?|estates?|farms?|fields?|shops?|factor(?:y|ies)|mills?|markets?"
    r"|stalls?|gardens?|orchards?)\b"
)
CITIZENS = re.compile(
    r"\b(?:warga|rakyat|warganegara|orang|công dân|người|(?:citizen|national)s? of) $"
)
HOME = re.compile(
    r"\b(?:nakatira(?: na)? sa|living in|lives? in|based in|resid(?:e|es|ing) in|tinggal di"
    r"|menetap di"
    r"|sống (?:ở|tại)) $"
)
NAMED_BEFORE = re.compile(  # what a place's name makes another one's: "Tanjung Perak"
    r"(?<![^\W_])(?:Tanjung|Sungai|Bukit|Kampung|Teluk|Ujung|Jalan|Jl\.|Masjid|Stasiun"
    r"|Lorong) $"
)
NOW_AT = re.compile(r"\s(?:now )?(?:at|in)\s")
ROOTS = re.compile(  # before a name: where somebody comes from
    r"(?:\b(?:taga[- ]|from |orang |asal |warga asal |perantau(?: asal)? |gốc |quê(?: ở)? "
    r"|người(?: gốc)? "
    r"|dân |mga taga-?|tubong |originally from |natives? of |công nhân |lao động |sinh viên "
    r"|perantauan ))$"
)
LEARNT = re.compile(
    r"\b(?:learn\w*|study\w*|eat\w*|cook\w*|watch\w*|teach\w*|belajar|học)(?: (?:in|some"
    r"|more|to speak|bahasa|tiếng))? $"
)
SPOKEN = re.compile(
    r"\b(?:speak\w*|spoken|fluent in|native|nagsasalita ng|nói|berbahasa)(?: (?:tiếng|bahasa))? $"
)
GOODS = frozenset(
    words(
        "food foods drama dramas music beauty skincare cuisine cars car brand brands product"
        " products movies movie fashion"
        " restaurant restaurants content language coffee tea massage snacks noodles anime pop"
        " series cosmetics bbq recipes dishes"
        " culture barbecue novels makeup shows variety idols idol celebrities goods imports"
        " style styled street whiskey ramen sushi"
        " wine manicure artists films film songs milk rice silk phones smartphones appliances"
        " made inspired lessons lesson classes"
        " desserts dessert boba groceries webtoons manga games game stocks airlines peso baht"
        " rupiah dong dollar dollars trip trips"
        " vacation vacations holidays visa visas tours getaway beaches beach marathon fried pork"
        " spices flavors flavours sauce"
        " sunscreen sunscreens toys electronics literature history football league teams team"
        " beer beers pizza pizzas sling fast"
        " watch watches chocolate cheese bread cakes pastries tv television apparel clothes"
        " clothing shoes jeans perfume perfumes"
        " motorcycles motorbikes bikes suvs vehicles tablets appliance furniture toothpaste"
        " shampoo serum serums lipstick cushion"
        " festival concert concerts band bands album albums singer comics reels videos video"
        " memes news podcasts podcast vlogs"
        " airlines' stock crypto economy currency bonds politics elections election election's"
        " war cooking cookbooks dining eateries"
        " buffet hotpot cafes cafe supermarkets grocery chicken beef soup curry curries dimsum"
        " dumplings kimchi tteokbokki samgyupsal"
        " traditional medicine herbal remedies yoga martial arts boxing kickboxing lottery"
        " tourism embassy passport souvenirs rolls pho dish salad salads export cheesecake"
        " cheesecakes express pawnshop pawnshops pacific post bulletin inquirer times herald"
    )
)
PEOPLE = frozenset(
    words(
        "women woman men man moms mom mothers mother dads dad fathers parents parent families"
        " family households people consumers"
        " consumer shoppers shopper millennials millennial gen youth youths teens teenagers"
        " students student professionals"
        " professional workers worker expats expat expatriates tourists tourist travelers"
        " travellers visitors immigrants migrants"
        " nationals citizens residents adults adult seniors retirees housewives homemakers"
        " ladies girls guys boys gamers mums"
        " males females male female entrepreneurs employees nurses engineers teachers audience"
        " audiences market respondents"
        " users customers buyers investors speakers speaking community communities couples"
        " singles population kids grandparents"
        " boomers zoomers young urban rural middle working single married affluent wealthy older"
        " elderly aged born descent"
    )
)
OF_PEOPLE = re.compile(  # right before a town's name: "perempuan Solo", "kababaihang Naga"
    r"(?:^|[\s,(])(?:perempuan|wanita|cewek|cewek-cewek|pria|cowok|ibu-ibu|bapak-bapak|emak-emak"
    r"|warga|mahasiswa|mahasiswi|pelajar|remaja|pemuda|penduduk|masyarakat|arek|mojang|gadis"
    r"|lelaki|belia|phụ nữ|chị em|dân|sinh viên) $"
)
PEOPLES = frozenset(  # before a name: "Warga Tionghoa Singkawang"
    words(
        "tionghoa cina chinese melayu malay india indian jawa javanese sunda sundanese batak bugis"
        " minang dayak toraja betawi madura bali banjar arab muslim muslimah kristen katolik hindu"
        " buddha christian catholic bisaya cebuano ilocano ilonggo tagalog tausug maranao moro"
        " igorot kadazan iban"
    )
)
SOFT = frozenset(
    words("young urban rural middle working single married affluent wealthy older elderly")
)
CULTURE = "goods or culture, not where people live"
FANS = frozenset(
    words(
        "regulars patrons shoppers goers owners drinkers lovers users fans buyers drivers"
        " enthusiasts addicts collectors"
        " enthusiast lover fan user drinker owner buyer roasters brewers bakers makers sellers"
        " vendors"
        " gardens halls pubs bars stalls importers traders exporters shops cafes distributors"
    )
)
MOST = 250  # names looked at: nobody lists more, and each costs a few patterns
CHAINED = frozenset(("travel or trade", "where goods come from", "negated", "somewhere they left"))
SHORT_ANYWAY = frozenset(words("kl sg hk bkk qc jkt nyc uk cdo pj jb sgn uae usa"))


STOPS = frozenset(words("who in at on and or with that aged from to of for living yang di sa na"))
