# ruff: noqa: E501 - tables read better whole
"""What people buy and use, as an interviewer names it: words, names, and how it is usually done.

The particular stands before the general: baby formula before milk, food delivery before food. What
is said here is a usual range only; what a persona does is drawn within it, once, and its own
fields come first (see ``speaking.habits``).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Matter(NamedTuple):
    """A thing of everyday life.

    Attributes:
        words: how it is asked for, in every language.
        names: what it is called in English, Tagalog, Indonesian and Vietnamese.
        uses: how many of a hundred have or take it, of low, middle and high income.
        often: the rhythm it has (a name of ``habits.RHYTHMS``).
        places: where it is got, by preference.
        times: when, by preference.
        share: what a month of it takes of the household's income.
        needs: what somebody must be to have it: "baby", "school" (with a child that goes to one), "kids" (few others have it), "farmer" (nor this), "smoker" and such, or nothing.
    """

    words: str
    names: tuple[str, str, str, str]
    uses: tuple[int, int, int]
    often: str
    places: tuple[str, ...]
    times: tuple[str, ...]
    share: float
    needs: str = ""


# fmt: off
MATTERS: Mapping[str, Matter] = {
    "formula": Matter(r"milk (?:do you |you )?(?:\w+ ){0,3}(?:for )?your (?:\w+ )?(?:child|kid|toddler|baby|son|daughter)s?|(?:child|kid|toddler|baby|son|daughter)s?.{0,14}\bmilk\b|sữa (?:(?:gì|nào|nào là) )?cho (?:con|bé|trẻ)|(?:bé|con)(?: \w+){0,3} uống (?:loại )?sữa|(?:bé|con) (?:đang |hay )?dùng sữa|gatas.{0,14}\b(?:anak|bata)\b|(?:anak|bata).{0,16}\bgatas\b|susu.{0,12}\b(?:anak|balita|bayi|si kecil)\b|(?:anak|balita|si kecil).{0,16}\bsusu\b|(?:infant|baby) formula|\bformula\b|formula milk|susu formula|sữa (?:công thức|bột)|gatas (?:ng|para sa) (?:baby|bata|sanggol)", ("baby formula", "gatas ng bata", "susu anak", "sữa cho con"), (95, 95, 95), "weekly", ("shop", "pharmacy", "online"), ("empty", "payday"), 0.06, "baby"),
    "diaper": Matter(r"diapers?|nappies|popok|tã|bỉm|lampin", ("diapers", "diaper", "popok", "bỉm"), (95, 95, 95), "weekly", ("shop", "online"), ("empty", "payday"), 0.04, "baby"),
    "noodle": Matter(r"(?:instant )?noodles?|mie instan|\bmi(?:e)?\b(?= instan|$)|indomie|pancit canton|(?:loại )?mì(?: (?:gói|ăn liền|tôm)| nào)|lucky me", ("instant noodles", "instant noodles", "mi instan", "mì gói"), (97, 90, 60), "weekly", ("corner", "shop"), ("night", "noon"), 0.008),
    "coffee": Matter(r"coffees?|kopi|cà phê|kape|nescaf[eé]|3-?in-?1", ("coffee", "kape", "kopi", "cà phê"), (75, 80, 85), "daily", ("corner", "shop", "cafe"), ("morning", "afternoon"), 0.02),
    "tea": Matter(r"milk ?tea|boba|\bteas?\b|\bteh\b|\btrà\b|\btsaa\b|trà sữa", ("tea", "tsaa", "teh", "trà"), (70, 70, 75), "daily", ("corner", "cafe", "shop"), ("afternoon", "evening"), 0.012),
    "milk": Matter(r"\bmilks?\b|\bsusu\b|\bsữa\b|\bgatas\b|yogh?urt", ("milk", "gatas", "susu", "sữa"), (60, 75, 85), "weekly", ("shop", "corner", "market"), ("morning", "evening"), 0.015),
    "alcohol": Matter(r"alcohol|\bbeers?\b|\bwine\b|\bgin\b|inuman|alak|\bbir\b|\bbia\b|rượu", ("beer", "beer", "bir", "bia"), (35, 40, 45), "monthly", ("corner", "shop"), ("weekend", "evening"), 0.015, "drinker"),
    "cigarette": Matter(r"cigarettes?|\bsmok(?:e|ing)\b|\bvap(?:e|ing)\b|sigarilyo|yosi|rokok|merokok|thuốc lá|hút thuốc", ("cigarettes", "sigarilyo", "rokok", "thuốc lá"), (30, 22, 15), "daily", ("corner", "shop"), ("break", "evening"), 0.03, "smoker"),
    "drink": Matter(r"(?:soft|energy|cold|fizzy|sweet)? ?drinks?(?! (?:it|this|coffee|tea|milk|alcohol))\b|soda|softdrinks?|what do you drink|uống gì|minum apa|iniinom mo|juices?|bottled water|minuman|đồ uống|nước ngọt|inumin", ("soft drinks", "softdrinks", "minuman dingin", "nước ngọt"), (80, 75, 65), "weekly", ("corner", "shop"), ("noon", "afternoon"), 0.01),
    "pocket money": Matter(r"pocket money|(?:kids|children)\W{0,2} allowance|\bbaon\b|uang (?:saku|jajan)|tiền tiêu vặt", ("pocket money", "baon ng mga bata", "uang saku anak", "tiền tiêu vặt cho con"), (95, 95, 95), "daily", ("cash",), ("morning",), 0.025, "school"),
    "snack": Matter(r"snack\w*|chips\b|crisps|crackers?|biscuits?|cookies|chocolates?|candy|merienda|meryenda|chichirya|camilan|cemilan|ngemil|jajan\w*|keripik|makanan ringan|kudap\w*|ăn vặt|đồ ăn vặt|bánh kẹo", ("snacks", "meryenda", "camilan", "đồ ăn vặt"), (85, 92, 85), "weekly", ("corner", "shop", "online"), ("afternoon", "night"), 0.012),
    "delivery": Matter(r"food delivery|(?:order|have) food|deliver(?:y|ies) apps?|foodpanda|grabfood|gofood|shopeefood|takeaway|take-?out|pesan(?:-?antar)? makan\w*|pesan antar|đặt (?:đồ ăn|món)|giao đồ ăn|magpa-?deliver", ("food delivery", "food delivery", "pesan antar makanan", "giao đồ ăn"), (45, 75, 88), "weekly", ("app",), ("evening", "weekend"), 0.025),
    "fast food": Matter(r"fast.?foods?|restaurants?|eat(?:ing)? out|kumain sa labas|makan di luar|ăn ngoài|quán ăn|jollibee|mcdo\w*", ("eating out", "kain sa labas", "makan di luar", "ăn ngoài"), (60, 85, 95), "monthly", ("mall", "street"), ("weekend", "payday"), 0.03),
    "ride": Matter(r"\b(?:take|book|use|ride) (?:a )?(?:grab|gojek|angkas|joyride|be\b)|ride.?hailing|taxis?|ojek|gojek|goride|grabcar|grabbike|xe ôm|đặt xe|motorcycle taxi", ("ride apps", "Grab", "ojek online", "xe công nghệ"), (50, 75, 85), "weekly", ("app",), ("evening", "rain"), 0.025),
    "insurance": Matter(r"insur\w+|philhealth|bpjs|asuransi|bảo hiểm|seguro|\binsurance", ("insurance", "insurance", "asuransi", "bảo hiểm"), (45, 65, 90), "yearly", ("agent", "work", "app"), ("payday",), 0.02),
    "credit card": Matter(r"credit ?cards?|kartu kredit|thẻ tín dụng", ("credit cards", "credit card", "kartu kredit", "thẻ tín dụng"), (5, 40, 85), "weekly", ("branch", "online"), ("payday", "weekend"), 0.08),
    "loan": Matter(r"\bloans?\b|(?:on|buy\w* .{0,10}) credit\b|\b\w{0,8}utang\b|borrow\w*|lending|paylater|pay later|\bbnpl\b|spaylater|instal?lments?|hulugan|nagla-?loan|umuutang|pinjam\w*|pinjol|cicilan|kredit\b|vay\b|trả góp", ("loans", "loan", "pinjaman", "vay tiền"), (45, 40, 35), "yearly", ("app", "branch", "family"), ("payday", "emergency"), 0.06),
    "saving": Matter(r"sav(?:e|ings?)\b|ipon|tabung(?:an)?\b|menabung|tiền tiết kiệm|để dành|(?:invest\w*|gold|mutual fund)|simpanan", ("savings", "ipon", "tabungan", "tiền tiết kiệm"), (60, 82, 96), "monthly", ("bank", "wallet", "cash"), ("payday",), 0.08),
    "bank": Matter(r"(?:online |mobile |internet )?bank(?:s|ing)?(?: branch| account)?\b|\batm\b|bangko|ngân hàng|perbankan", ("banking", "bangko", "bank", "ngân hàng"), (65, 94, 99), "monthly", ("bank", "app"), ("payday",), 0.004),
    "e-wallet": Matter(r"\bqris\b|\bqr ph\b|non-?tunai|\bcashless\b|không tiền mặt|e-?wallets?|mobile wallet|digital wallet|gcash|\bmaya\b|gopay|\bovo\b|shopeepay|\bdana\b|momo\b|zalopay|promptpay|truemoney|touch ?.?n ?go|dompet digital|ví điện tử|\bví\b|qr (?:pay|code)\w*", ("e-wallets", "e-wallet", "dompet digital", "ví điện tử"), (85, 93, 90), "daily", ("app",), ("evening", "payday"), 0.15),
    "remittance": Matter(r"remit\w*|(?:send|sent|sending) money|padala|kirim uang|chuyển tiền|gửi tiền", ("money sent home", "padala", "kirim uang", "gửi tiền về quê"), (65, 60, 45), "monthly", ("app", "agent"), ("payday",), 0.07),
    "data": Matter(r"(?:mobile |phone |prepaid )?(?:data|load|plan|network|signal|carrier|telco)\b|(?:phone|mobile|internet|wi-?fi) (?:bill|plan|provider|connection|package)|(?:your|home|the) (?:internet|wi-?fi)|\bsim\b|internet provider|broadband|top.?up|pulsa|kuota|(?:gói )?cước|nạp (?:tiền )?điện thoại|mạng (?:nào|di động)|(?:untuk )?telefon sebulan|bil telefon|\binternet\b(?! bank)|(?:for|pay) mobile", ("mobile data", "load at data", "pulsa dan kuota", "cước điện thoại"), (98, 99, 99), "monthly", ("app", "corner"), ("empty", "payday"), 0.018),
    "phone": Matter(r"(?:mobile |smart|cell)?phones?\b(?! number)|\bcp\b|cellphone|handphone|\bhp\b(?! numb)|điện thoại(?! bao)|telefon\b", ("phones", "cellphone", "HP", "điện thoại"), (99, 99, 99), "years", ("mall", "online"), ("payday", "broken"), 0.35),
    "shopping online": Matter(r"(?:shop|buy|buying|shopping|order|bought|purchase)\w*(?: something| things| anything| products?)? online|online (?:shop\w*|purchase|order)|shopee|lazada|tokopedia|tiktok shop|\btiki\b|(?:namimili|mamili|bumibili|bumili)(?: (?:ka|kayo|mo))?(?: ba)? online|pamimili online|(?:binibili|gastos) mo online|belanja online|mua (?:hàng |sắm )?(?:online|trên mạng|qua mạng)", ("online shopping", "online shopping", "belanja online", "mua hàng online"), (72, 92, 96), "monthly", ("online",), ("night", "payday"), 0.03),
    "groceries": Matter(r"groceries|grocery(?: shopping)?|weekly shop(?:ping)?|food shopping|household (?:goods|items|shopping)|supermarkets?|barang dapur|belanja (?:bulanan|harian|mingguan|dapur|sehari\S*)|sembako|đi (?:chợ|siêu thị)|pamamalengke|mamalengke|namamalengke|palengke|namimili|mamili|mua sắm|\bbelanja\b(?! (?:untuk|online))|(?:do you|you) (?:usually |normally |mostly )?shop\b", ("groceries", "groceries", "belanja harian", "đi chợ"), (100, 100, 100), "weekly", ("shop", "market"), ("payday", "weekend"), 0.24),
    "skincare": Matter(r"skin ?care|your skin|\bkulit\b|da mặt|\bbalat\b|moisturi[sz]ers?|sunscreen|serums?|face ?wash|make-?up|cosmetics?|beauty products?|kosmetik|mỹ phẩm|dưỡng da|kem chống nắng|pampaganda", ("skincare", "skincare", "skincare", "mỹ phẩm"), (45, 65, 78), "daily", ("online", "mall", "pharmacy"), ("morning", "night"), 0.02, "groomed"),
    "shampoo": Matter(r"shampoos?|sampo|dầu gội|conditioner", ("shampoo", "shampoo", "sampo", "dầu gội"), (100, 100, 100), "daily", ("corner", "shop"), ("morning", "empty"), 0.008),
    "soap": Matter(r"soaps?|toothpastes?|body ?wash|sabon|sabun|pasta gigi|xà (?:bông|phòng)|kem đánh răng|deodorants?", ("soap and toothpaste", "sabon at toothpaste", "sabun dan pasta gigi", "xà bông và kem đánh răng"), (100, 100, 100), "daily", ("shop", "corner"), ("morning", "empty"), 0.01),
    "detergent": Matter(r"detergents?|\blaundry\b|laundry (?:soap|powder|liquid)|fabric (?:softener|conditioner)|washing powder|sabong panlaba|deterjen|bột giặt|nước giặt", ("detergent", "detergent", "deterjen", "bột giặt"), (100, 100, 100), "weekly", ("shop", "corner"), ("payday", "empty"), 0.012),
    "vitamin": Matter(r"vitamins?|supplements?|suplemen|bitamina|thực phẩm chức năng|multivitamin", ("vitamins", "vitamins", "vitamin", "vitamin"), (40, 65, 85), "daily", ("pharmacy", "online"), ("morning",), 0.02),
    "medicine": Matter(r"medicines?|medication|painkillers?|paracetamol|pharmac(?:y|ies)|\bgamot\b|\bobat\b|\bubat\b|thuốc(?! lá)", ("medicine", "gamot", "obat", "thuốc"), (92, 92, 95), "monthly", ("pharmacy",), ("sick",), 0.015),
    "washing": Matter(r"(?:berapa kali|seberapa sering|how often|how many times|gaano kadalas|ilang beses|mấy lần)\b[^?]{0,24}(?:mencuci|laundry|wash (?:your )?clothes|lalaba|giặt)|\b(?:men)?cuci (?:baju|pakaian)\b|\bwash(?:ing)? (?:your |the |all |of ){0,2}clothes\b|\b(?:nag|pag|mag)la?laba\b|\bgiặt (?:đồ|giũ|quần áo)", ("laundry", "paglalaba", "cuci baju", "giặt đồ"), (100, 100, 100), "daily", ("street",), ("morning", "weekend"), 0.01),
    "clothes": Matter(r"cloth(?:es|ing)|fashion|\bshirts?\b|\bjeans\b|\bdress(?:es)?\b|\bdamit\b|\bbaju\b|pakaian|quần áo", ("clothes", "damit", "baju", "quần áo"), (96, 98, 99), "seasonal", ("online", "mall", "shop"), ("payday", "feast"), 0.02),
    "shoes": Matter(r"\bshoes?\b|sneakers?|footwear|sandals?|slippers|flip-?flops|tsinelas|sendal|sandal|backpacks?|school bags?|sapatos|sepatu|kasut|giày|dép", ("shoes", "sapatos", "sepatu", "giày"), (97, 99, 100), "seasonal", ("mall", "online"), ("payday", "broken"), 0.02),
    "travel": Matter(r"travel\w*|\bhotels?\b|menginap|khách sạn|vacations?|holidays?\b|trips?\b(?! to (?:work|school))|flights?|bakasyon|biyahe|liburan|jalan-?jalan|cuti\b|du lịch|nghỉ mát", ("travel", "bakasyon", "liburan", "du lịch"), (40, 70, 95), "yearly", ("app", "online"), ("feast", "weekend"), 0.03),
    "transport": Matter(r"transport\w*|\bfares?\b|pamasahe|ongkos|transportasi|tiền xe|đi lại|commuting", ("transport", "pamasahe", "transportasi", "đi lại"), (100, 100, 100), "daily", ("street", "app"), ("morning", "evening"), 0.06),
    "lpg": Matter(r"elpiji|\blpg\b|\bgas (?:3 ?kg|melon)|\bbeli gas\b|gasul|cooking gas|bình (?:ga|gas)\b", ("cooking gas", "gasul", "gas elpiji", "ga nấu ăn"), (90, 95, 95), "monthly", ("corner",), ("empty",), 0.01),
    "fuel": Matter(r"\b(?:gas|fuel|petrol|gasoline)\b|gasolina|bensin|xăng", ("fuel", "gasolina", "bensin", "xăng"), (40, 60, 85), "weekly", ("street",), ("weekend", "payday"), 0.04),
    "servicing": Matter(r"(?:motorbike|motorcycle|scooter|car|vehicle) (?:servic\w+|repairs?)|repair shops? for|oil change|\bbengkel\b|\bservis\b|ganti oli|talyer|change oil|bảo dưỡng|thay nhớt|tiệm sửa xe", ("vehicle servicing", "pagpapa-service", "servis kendaraan", "bảo dưỡng xe"), (50, 65, 80), "seasonal", ("street",), ("weekend", "payday"), 0.01),
    "motorbike": Matter(r"motor(?:bikes?|cycles?)|scooters?|\bmotor\b|e-?bikes?|xe máy|xe điện", ("motorbikes", "motor", "motor", "xe máy"), (45, 55, 35), "daily", ("street",), ("morning",), 0.05, "rider"),
    "car": Matter(r"(?:what|which car) (?:do|did) you drive\b|do you (?:\w{2,9} )?drive\b|\bcars?\b|\bkotse\b|\bmobil\b|\bkereta\b|ô tô|xe hơi", ("cars", "kotse", "mobil", "ô tô"), (3, 25, 75), "daily", ("street",), ("weekend",), 0.1),
    "laptop": Matter(r"laptops?|computers?|\bpc\b|tablets?|máy tính", ("laptops", "laptop", "laptop", "máy tính"), (25, 60, 95), "years", ("mall", "online"), ("payday", "broken"), 0.5),
    "appliance": Matter(r"appliances?|washing machine|fridge|refrigerator|rice cooker|air.?con\w*|electric fan|\btv\b|kulkas|mesin cuci|tủ lạnh|máy (?:giặt|lạnh)", ("appliances", "appliances", "alat rumah tangga", "đồ điện gia dụng"), (90, 96, 99), "years", ("mall", "online"), ("payday", "broken"), 0.3),
    "course": Matter(r"tuition|online (?:course|class)\w*|\bcourses?\b|tutor\w*|school fees?|kursus|\bles\b|uang sekolah|học phí|khóa học|matrikula", ("courses and school fees", "tuition", "kursus dan uang sekolah", "học phí"), (45, 60, 75), "seasonal", ("online", "school"), ("school", "payday"), 0.06),
    "streaming": Matter(r"streaming|netflix|spotify|subscriptions?|youtube premium|disney\+?|viu\b|vidio\b|langganan|thuê bao", ("streaming", "streaming", "langganan streaming", "xem phim trả phí"), (20, 50, 82), "daily", ("app",), ("night", "weekend"), 0.008),
    "game": Matter(r"\b(?:mobile )?games?\b|gaming|mobile legends|roblox|maglaro|main game|chơi game", ("phone games", "games", "main game", "chơi game"), (45, 50, 45), "daily", ("app",), ("night", "break"), 0.004),
    "review": Matter(r"(?:product |customer |online )?reviews?\b|ulasan|\breview\b|đánh giá", ("reviews", "reviews", "ulasan", "đánh giá của người mua"), (80, 92, 94), "weekly", ("online",), ("night", "payday"), 0.0),
    "price comparing": Matter(r"compare prices?|price comparison|prices? .{0,15}compar\w+|(?:kumpara|kinukumpara|ikumpara).{0,15}presyo|(?:mem)?banding\w*.{0,6}harga|so sánh giá", ("comparing prices", "pagkukumpara ng presyo", "membandingkan harga", "so sánh giá"), (92, 92, 80), "weekly", ("online", "shop"), ("payday",), 0.0),
    "voucher": Matter(r"vouchers?|\bongkir\b|shipping fees?|delivery fees?|phí ship|promos?\b|discounts?|coupons?|cashback|diskon|khuyến mãi|giảm giá|\bsales?\b(?= (?:events?|days?|season))", ("vouchers and promos", "voucher at promo", "promo dan diskon", "mã giảm giá"), (85, 90, 75), "weekly", ("online", "shop"), ("payday", "night"), 0.0),
    "electricity": Matter(r"electricity|electric bill|utilities|power bill|meralco|kuryente|listrik|\bpln\b|tiền điện|hóa đơn điện|water bill", ("electricity", "kuryente", "listrik", "tiền điện"), (100, 100, 100), "monthly", ("app", "corner"), ("payday",), 0.05),
    "rent": Matter(r"\brent\b|housing|mortgage|\bupa\b|sewa|kontrakan|\bkpr\b|tiền nhà|thuê nhà|bayad sa bahay", ("rent and housing", "upa sa bahay", "sewa rumah", "tiền nhà"), (60, 60, 55), "monthly", ("bank", "cash"), ("payday",), 0.16),
    "gym": Matter(r"\bgym\b|\bexercise\b|work ?out|fitness|olahraga|tập (?:thể dục|gym)|ehersisyo", ("exercise", "exercise", "olahraga", "tập thể dục"), (30, 50, 70), "weekly", ("street", "mall"), ("morning", "weekend"), 0.01),
    "pet": Matter(r"\bpets?\b|\bdogs?\b|\bcats?\b|dog food|cat food|\baso\b|\bpusa\b|kucing|anjing peliharaan|\bchó\b|\bmèo\b", ("pets", "alagang hayop", "hewan peliharaan", "thú cưng"), (30, 35, 40), "daily", ("shop", "online"), ("morning",), 0.02),
    "toy": Matter(r"\btoys?\b|building blocks|board games?|\blaruan\b|\bmainan\b|đồ chơi", ("toys", "laruan", "mainan", "đồ chơi"), (12, 12, 12), "seasonal", ("mall", "online"), ("feast", "weekend"), 0.01, "kids"),
    "book": Matter(r"\bbooks\b|\bnovels?\b|story ?books?|picture books?|\baklat\b|\blibro\b|\bbuku (?:cerita|bacaan|anak)\b|đọc sách|mua sách", ("books", "libro", "buku", "sách"), (30, 45, 60), "seasonal", ("mall", "online"), ("weekend", "night"), 0.006),
    "dentist": Matter(r"dentists?|dental (?:care|clinic|check-?ups?|visits?)|dentista|dokter gigi|khám răng|nha sĩ|nha khoa", ("the dentist", "dentista", "dokter gigi", "khám răng"), (40, 60, 80), "yearly", ("mall", "street"), ("sick", "weekend"), 0.006),
    "job search": Matter(r"(?:look|search|hunt)(?:ing)? for (?:a |another |new |any )*(?:jobs?|work)\b|job (?:hunt|search|seek)\w*|(?:men)?cari (?:pe)?kerja\w*|lowongan|naghahanap .{0,12}trabaho|tìm việc", ("looking for work", "paghahanap ng trabaho", "cari kerja", "tìm việc"), (35, 25, 20), "yearly", ("online",), ("night", "break"), 0.0),
    "fertilizer": Matter(r"fertili[sz]ers?|\bpataba\b|\babono\b|\bpupuk\b|phân bón|do you (?:grow|farm|plant)\b|nagtatanim|bercocok tanam|\bbertani\b|trồng (?:cây|rau|lúa)", ("fertilizer", "pataba", "pupuk", "phân bón"), (14, 8, 4), "seasonal", ("market", "shop"), ("weekend", "morning"), 0.02, "farmer"),
    "counselling": Matter(r"counsel(?:l?ing|l?ors?)|therap(?:y|ists?)|psycholog\w*|konselor|psikolog\w*|tư vấn tâm lý|tâm lý trị liệu", ("counselling", "counselling", "konseling", "tư vấn tâm lý"), (5, 12, 25), "monthly", ("online",), ("evening", "weekend"), 0.01),
    "water": Matter(r"drinking water|mineral water|air (?:minum|galon)|nước (?:uống|suối|khoáng)|tubig", ("drinking water", "tubig", "air minum", "nước uống"), (100, 100, 100), "daily", ("corner", "shop"), ("morning", "noon"), 0.01),
    "rice": Matter(r"\brice\b(?! (?:cooker|dispenser|field|bowl|paper|wine|cake))|\bbigas\b|\bberas\b|\bgạo\b", ("rice", "bigas", "beras", "gạo"), (100, 100, 98), "monthly", ("market", "corner", "shop"), ("payday", "empty"), 0.045),
    "vegetable": Matter(r"\bvegetables?\b|\bgulay\b|\bsayur\w{0,4}\b|\brau(?: củ)?\b", ("vegetables", "gulay", "sayur", "rau"), (100, 100, 100), "weekly", ("market", "shop"), ("morning", "weekend"), 0.03),
    "fruit": Matter(r"\bfruits?\b|\bprutas\b|\bbuah\b|trái cây|hoa quả", ("fruit", "prutas", "buah", "trái cây"), (96, 98, 100), "weekly", ("market", "shop"), ("morning", "weekend"), 0.02),
    "fish": Matter(r"\bfish\b|\bseafood\b|\bisda\b|\bikan\b|\bcá\b", ("fish", "isda", "ikan", "cá"), (97, 97, 96), "weekly", ("market", "shop"), ("morning", "weekend"), 0.035),
    "meat": Matter(r"\bmeats?\b|\bchicken\b|\bpork\b|\bbeef\b|\bmanok\b|\bbaboy\b|\bdaging\b|\bayam\b|\bthịt\b", ("meat", "karne", "daging", "thịt"), (97, 98, 97), "weekly", ("market", "shop"), ("weekend", "payday"), 0.04),
    "bread": Matter(r"\bbreads?\b|\bpandesal\b|\btinapay\b|\broti\b|\bbánh mì\b", ("bread", "tinapay", "roti", "bánh mì"), (92, 95, 96), "daily", ("corner", "shop"), ("morning", "afternoon"), 0.012),
    "haircut": Matter(r"hair ?cuts?|\bbarbers?\b|hair ?dressers?|(?:hair|beauty) salons?|pagupit|\bgupit\b|potong rambut|pangkas rambut|cắt tóc", ("haircuts", "pagpapagupit", "potong rambut", "cắt tóc"), (98, 99, 100), "monthly", ("street", "mall"), ("weekend", "payday"), 0.005),
    "fresh food": Matter(r"\bvegetables?\b|\bfruits?\b|\bmeat\b|\bfish\b|\bchicken\b|\brice\b|gulay|prutas|\bisda\b|\bbigas\b|sayur|buah\b|daging|\bikan\b|\bberas\b|\brau\b|trái cây|\bthịt\b|\bcá\b|\bgạo\b", ("fresh food", "gulay at isda", "sayur dan lauk", "rau và thịt cá"), (100, 100, 100), "weekly", ("market", "shop"), ("morning", "weekend"), 0.14),
    "food": Matter(r"\bfood\b|\bmeals?\b|\bpagkain\b|\bmakan(?:an)?\b|ăn uống|đồ ăn|thức ăn|tiền ăn", ("food", "pagkain", "makanan", "ăn uống"), (100, 100, 100), "daily", ("market", "shop"), ("noon", "evening"), 0.32),
}
