"""The patterns of `occupation.py`: who is only dealt with, and what is no trade.

Kept apart so that the rules that use them can be read; nothing here decides anything.
"""

from __future__ import annotations

import re

from ..text import words

COMPOUND = frozenset(
    words(
        "loan loans discount discounts app apps fee fees day days visa visas grade debt id"
        " uniform visit visits recommendation recommendations appointment appointments approved"
        " led made portal pass promo promos accounts account housing dorm dorms life visas notes"
        " training degree programs certificate courses insurance shortage strike education kits"
        " kit families family households wives spouses husbands dependents beneficiaries"
        " remittance remittances kids children parents-in-law strikes union unions hotline"
        " hotlines jargon memes jokes costume costumes outfit outfits shows series movies drama"
        " dramas manga anime simulator council councils uniforms jacket jackets shoes jobs"
        " job salary"
        " salaries exam exams license licenses bag bags software platform platforms coupons"
        " cards card"
        " merch themed roles role skills skill books podcast podcasts channel channels"
        " videos emojis friends friend boyfriend girlfriend neighbors relatives mixes mix"
        " sets playlists care bills clinic clinics association associations"
    )
)
DEALINGS = re.compile(
    r"\b(?:từng là|từng làm|see|sees|seeing|visit|visits|consult|consults|hire|hires|hiring"
    r"|trust|trusts"
    r"|recommended by|advice from|by|book|books|booking|find|call|ask|asks|need|needs|become"
    r"|could be|might be|once worked as|previously worked as|used to work as|formerly|previously"
    r"|wife of|husband of|son of|daughter of|widow of|partner of"
    r"|becoming|becomes|aspiring|note to|message to"
    r"|dream of being|former|ex|future|want to be|wants to be|hope to be|would-be|follow"
    r"|follows|following|watch|listen to|tip|employ|employs|rely on|children of|kids of"
    r"|wives of|husbands of|sons of|daughters of|married to|mantan|calon|their|his|her"
    r"|dreaming of becoming|looking for|searching for|search for|in need of|seeking"
    r"|advised by|talk to|chat with|buy from|buys from|order from|sold by|prescribed by"
    r"|go to|going to|favorite|favourite|like being|play|plays|playing|gặp|cựu|dating"
    r"|support|supporting|supports|live with|living with|tutored by|from their|parents of"
    r"|families of|family of|household of|households of|moms of|mothers of|dads of"
    r"|fathers of|siblings of|pamilya ng|pamilya ng mga|asawa ng|asawa ng mga|anak ng"
    r"|anak ng mga|keluarga|keluarga para|gia đình|gia đình có|con của|amateur|hobby"
    r"|hobbyist|weekend|wannabe|unlike|versus|vs|than|treated by|served by|managed by|run by"
    r"|taught by|made by|cooked by|mag-hire ng|tin tưởng|whose|to be|become an|bermimpi jadi"
    r"|ingin jadi|cita-cita jadi|gustong maging|muốn làm|muốn trở thành|fans of|fan of"
    r"|stories about|shows about|films about)"
    r"[\s-]+(?:an?\s+|the\s+|their\s+|his\s+|her\s+|your\s+|local\s+|from\s+|with\s+"
    r"|private\s+|good\s+|professional\s+){0,3}$"
)
SOUGHT = re.compile(  # the researcher's own wish, not their subjects'
    r"(?:^|\b(?:we|i|we're|i'm|we are|i am|please|want to|help me|us|research|study"
    r"|persona for|personas of)\s+)"
    r"(?:need|find|looking|look|searching|search|seeking|ask|call|follow"
    r"|talk|speak|interview|survey|reach|target|understand|meet)\b"
    r"|(?:^|[.;:\n] ?)(?:saya |kami |kita |tolong |mohon )?(?:cari|nyari|mencari|butuh|hanap"
    r"|naghahanap(?: kami)? ng|kailangan(?: namin)?(?: ng)?|tìm|cần)\b"
)
INDUSTRY = re.compile(
    r"(?:\b(?:women|men|people|moms|mothers|dads|those) in (?:the )?(?=(?:tech|it|sales"
    r"|military|army|navy|armed forces|media|finance|banking|retail"
    r"|healthcare|agriculture|hospitality|engineering|marketing|manufacturing|logistics"
    r"|construction|education)\b(?! (?:need|support)))|\b(?:work(?:s|ing)?|employed|jobs?"
    r"|careers?|professionals?|workers?|employees|staff|bekerja|kerja|làm việc|nagtatrabaho"
    r"|làm)(?: [\w-]+){0,3}? (?:in|for|at|di|trong|sa|ở) (?:an? |the |bidang |sektor |ngành "
    r"|mga )?)"
    r"(bpos?|call cent(?:er|re)s?|it|tech(?:nology)?|startups?|tech startups?|banks?|banking"
    r"|finance|fintech|healthcare|hospitals?|hospitality|hotels?|retail|construction"
    r"|manufacturing|factor(?:y|ies)|government|marketing|advertising|sales|education"
    r"|logistics|agriculture|media|real estate|offices?|restaurants?|insurance|tourism"
    r"|corporate|kantor|kantoran|pabrik|công nghệ|ngân hàng|văn phòng|nhà máy|opisina"
    r"|gobyerno|pabrika|bank|malls?|warehouses?|software|engineering|law|oil and gas|telco"
    r"|telecoms?|customer service|military|army|navy|armed forces"
    r"|pariwisata|perbankan|pendidikan|kesehatan|pemerintahan|teknologi|pertanian|ritel"
    r"|konstruksi"
    r"|du lịch|giáo dục|y tế|xây dựng|bán lẻ|sản xuất)\b"
)
SECTORS = {
    "bpo": "BPO agent",
    "call": "BPO agent",
    "it": "IT professional",
    "tech": "Tech worker",
    "start": "Startup employee",
    "bank": "Bank employee",
    "financ": "Finance professional",
    "fint": "Fintech employee",
    "health": "Healthcare worker",
    "hospitals": "Healthcare worker",
    "hospital": "Healthcare worker",
    "hospitality": "Hospitality worker",
    "hotel": "Hotel staff",
    "retail": "Retail worker",
    "constr": "Construction worker",
    "manuf": "Factory worker",
    "factor": "Factory worker",
    "govern": "Government employee",
    "market": "Marketing professional",
    "advert": "Advertising professional",
    "sales": "Salesperson",
    "educ": "Education professional",
    "logis": "Logistics worker",
    "agri": "Agricultural worker",
    "media": "Media professional",
    "real": "Real estate professional",
    "office": "Office worker",
    "rest": "Restaurant staff",
    "insur": "Insurance professional",
    "tour": "Tourism worker",
    "corp": "Corporate employee",
    "kantor": "Office worker",
    "pabri": "Factory worker",
    "công": "Tech worker",
    "ngân": "Bank employee",
    "văn": "Office worker",
    "nhà": "Factory worker",
    "opis": "Office worker",
    "gob": "Government employee",
    "mall": "Retail worker",
    "ware": "Warehouse worker",
    "soft": "Software developer",
    "engin": "Engineer",
    "law": "Lawyer",
    "oil": "Oil and gas worker",
    "telc": "Telecom professional",
    "tele": "Telecom professional",
    "pariwisata": "Tourism worker",
    "perbankan": "Bank employee",
    "pendidikan": "Education professional",
    "kesehatan": "Healthcare worker",
    "pemerintahan": "Government employee",
    "teknologi": "Tech worker",
    "pertanian": "Agricultural worker",
    "ritel": "Retail worker",
    "konstruksi": "Construction worker",
    "du lịch": "Tourism worker",
    "giáo dục": "Education professional",
    "y tế": "Healthcare worker",
    "xây dựng": "Construction worker",
    "bán lẻ": "Retail worker",
    "sản xuất": "Factory worker",
    "mil": "Soldier",
    "arm": "Soldier",
    "navy": "Navy officer",
    "cust": "Customer service representative",
}

NOT_TRADES = (
    "doctor strange|the good doctor|good doctor|doctor who|doctor doctor|driver seat|driver"
    " side|secretary kim|what's wrong with secretary kim|hot chef|top chef|iron chef"
    "|business proposal|police drama|spa treatments|chef knives|chef's kiss|student edition"
    "|chef's table|master chef|masterchef|nurse a|model y|model 3|model s|role model|role"
    " models|business class|new model|car models|police station|baker street|driver's"
    " license|drivers license|cook at home|travel guide|host family|gaming"
    "|taylor swift|teacher's pet|golf players|office supplies|virtual assistants like|voice"
    " assistants|voice assistant|student-friendly|software updates|designer bags|designer"
    " bag|designer brands|designer clothes|designer items|designer handbags|designer labels"
    "|designer fashion|designer shoes|designer perfumes"
    "|personal trainer sessions|pilot study|pilot test|pilot survey|pilot program|farmers market"
    "|farmers' market|delivery rider fees|life coach videos|content creator videos|bank"
    " account|phone model|latest models|smartphone models|phone models|home cook|home cooks"
    "|floor cleaner|vacuum cleaner|air cleaner|cleaner energy|cleaner air|cleaner ingredients"
    "|photo editor|photo editors|driver monitoring|driver app|taxi app|nurse shark"
    "|product testers|beta testers|beta tester|gurus|finance guru|tech guru|beauty guru"
    "|style guru|law firm|law firms|employee discount"
    "|soldier on|professional help|professional services|professional development"
    "|professional advice|professional look|guard dogs|rice cooker|manager app"
)

_BETWEEN = (  # words that may stand between a verb and the trade it is done to
    r"(?:(?!(?:as|who|that|but|while|when|from|at|because|so|to|na|yang|dan|at|là|are|is"
    r"|work|working|early|mid|late|including|like)\b)(?:[^\W\d]+|(?<=grade )\d\d?"
    r"|(?<=year )\d\d?)[\s-]+){0,4}"
)
OBJECT = re.compile(
    r"\b(?:lack(?:s|ing)?|short of|pamilyang?|(?<!interviews )(?<!interview )(?<!talk )(?<!speak )"
    r"(?<!research )(?<!test )"
    r"(?<!along )(?<!together )(?:with|w/)|(?:fight\w*|deal\w*|argu\w*|work(?:s|ing)?"
    r"|negotiat\w+) with|work(?:s|ing)? for|(?:quotes?|estimates?|bids?) from"
    r"|(?<!turned )into|under"
    r"|(?:bought|buy\w*|shopping|rent\w*|order\w*|borrow\w*|learn\w*)(?: [^\W\d][\w-]*){0,4} from"
    r"|(?:anak|suami|istri|ayah|ibu)nya|có con (?:là|làm)|(?:chồng|vợ) (?:là|làm)|khám|gặp|nhờ"
    r"|penggemar|pecinta|obsessed with|crazy about|in love with|passionate about|tired of"
    r"|afraid of|scared of|complain(?:s|ing)? about|plays? as|playing as"
    r"|cared for by|by an?"
    r"|fed up with|shopping for|hunting for|searching for|in search of|annoyed by"
    r"|(?:patients?|clients?|customers?|users?|fans?|followers?|viewers?|readers?|subscribers?"
    r"|employers?|friends?|girlfriends?|boyfriends?|partners?|neighbou?rs?|guests?|victims?"
    r"|guardians|carers?|parents?|relatives?|kids|children|wives|husbands|spouses|widows?"
    r"|mothers|fathers) of"
    r"|scammed by|depend(?:ent|s|ing)? on|rel(?:y|ies|ying) on|fired|compar(?:e|es|ing)|trusts?"
    r"|follow(?:s|ing)?|watch(?:es|ing)?|hir(?:e|es|ing)|employ(?:s|ing)?|recommended by"
    r"|percaya|cari|nyari|mencari|pakai jasa|jasa|pelanggan|pasien|naghahanap ng|hanap"
    r"|kumukuha ng|tìm"
    r"|thuê|theo dõi|mê|vợ|chồng|istri|suami|para istri|misis ng|mister ng|asawa ng|anak ng"
    r"|pangarap maging|pangarap na maging|gustong maging|pengen jadi|pingin jadi|mau jadi"
    r"|kepengen jadi|nonton|nanonood ng|fan ng|ước mơ làm|ước mơ trở thành|mơ ước làm"
    r"|inspired by|dress(?:es|ed)? (?:like|as)|gifts? for|present for|married to"
    r"|looking (?:for|to hire)|aspir(?:e|es|ing) to (?:be|become)|hop(?:e|es|ing) to (?:be|become)"
    r"|dream(?:s|ing)? of (?:being|becoming)|training to (?:be|become)|studying to (?:be|become)"
    r"|want(?:s|ing)? to (?:be|become|work as)|with (?:an?|one|two|three|several|more than one"
    r"|\d+))[\s-]+" + _BETWEEN + "$"
)
RELATED = re.compile(  # whom they ride with, are advised by or come from: "penumpang angkot"
    r"\b(?:của|hàng xóm|(?:ibu|bapak|ayah|orang tua) dari|punya"
    r"|(?:passengers?|tenants?|students|pupils"
    r"|patrons?|admirers?|regulars|siblings|heirs"
    r"|dependents"
    r"|commuters|riders|listeners|owners|advised by|taught by|trained by|raised by|sons?|daughters?"
    r"|nieces|nephews|cousins|grandchildren|grandkids|(?:[a-z]{1,16}-)?in-laws?|girlfriends|boyfriends|classmates"
    r"|roommates|colleagues|bosses|managers|supervisors|buyers|renters|sponsors|supporters) of"
    r"|teach(?:es|ing)?(?: [^\W\d][\w-]*)?|tutor(?:s|ing)(?: \w+)?|pengguna|pemakai|penumpang"
    r"|pelanggan|konsumen|langganan|nasabah|pembeli|anak|isteri|menantu|mertua|pacar|tunangan|keponakan|sepupu|tetangga|cucu"
    r"|keluarga|penonton|jamaah|jemaah|pengikut|peminat|pengunjung|murid|santri"
    r"|warga asuhan|naik|pesan|order|numpang|direkomendasikan(?: oleh)?|saran|dari anak"
    r"|khách(?: (?:đi|của|quen|hàng của))?|hành khách|người (?:dùng|đi|thuê|gọi)|đi|gọi|bắt|đặt|con"
    r"|con (?:của|nhà|cái)|cháu|người nhà|vợ của|chồng của|học trò|được|theo lời|do|học"
    r"|(?:nanay|tatay|ina|ama|magulang|lola|lolo|kaibigan|kaklase|kapitbahay|pasahero|gumagamit|kostumer|suki|kliyente|pasyente|estudyante|kapatid|kamag-anak|manugang"
    r"|customers?|clients?|fans?|viewers?|followers?|kliyente|tagahanga|tagasuporta|alaga|amo|jowa|kasintahan"
    r"|apo|biyenan|nobya|nobyo|inirekomenda|sinasakyan|sumasakay|rekomendado|payo) (?:ng|ni"
    r"|sa)(?: mga)?"
    r"|sakay ng|pulang|makan|kuat makan)\s+(?:(?:an?|the|their|các|mga|para)\s)?$"
)
SPOUSE_CLAUSE = re.compile(  # "Her husband is a pilot", "Husband works abroad as a welder"
    r"(?:(?:^|[.;,(\n]\s?)(?:husband|wife|spouse|partner|suami|istri|chồng|vợ)"
    r"|\b(?:her|his|their|my|whose)\s(?:husband|wife|spouse|partner|boyfriend|girlfriend|father"
    r"|mother|dad|mom|son|daughter|brother|sister|parent|fianc[eé]e?)s?"
    r"|\bang (?:asawa|tatay|nanay|anak|kapatid)(?: (?:niya|nila))?)\s(?:(?:is|are|was|were|works?"
    r"|worked|ay|adalah|là|làm|kerja|bekerja|nagtatrabaho))\b[^.;,()\n]{0,40}$"
)
ADVISES = re.compile(  # what the trade does to them: "bác sĩ khuyên dùng", "a doctor recommends"
    r"\s(?:recommend\w*|prescrib\w*|suggest\w*|approv\w*|khuyên|kê đơn|kê toa|yang merawat"
    r"|sarankan|menyarankan)\b"
    r"|\s(?:ang|yung) (?:mga )?(?:asawa|mister|misis|tatay"
    r"|nanay|ama|ina|anak|kapatid|magulang|nobyo|nobya)\b"
)
HYPHENED = re.compile(  # "chef-inspired", "barista-style": a thing described by the trade
    r"-(?:[a-z]+ed|style|styles|brand|brands|grade|level|type|friendly|like|quality|made|led|run"
    r"|own|look"
    r"|cut|class|size|themed|chic|core|favou?rite)\b"
)
THEIR_CLAUSE = re.compile(r"\b(who|yang|whose|whom)\b([^.;:,()?!\n]{0,80})$")
COPULA = re.compile(
    r"\b(?:am|is|are|was|were|be|been|being|as|become|becomes|became|becoming|work|works|worked"
    r"|working|turned|employed|adalah|jadi|menjadi|sebagai|bekerja|kerja|berprofesi|profesinya"
    r"|merupakan|pekerjaannya|identify|juggle|juggles|juggling|started|still|masih|sedang|lagi)\b"
)
_SHOPS = (
    r"(?:shopee|lazada|tiktok(?: shop)?|tokopedia|facebook|fb|instagram|ig|carousell|marketplace)"
)
ACTIVITIES = tuple(
    (re.compile(pattern), label)
    for pattern, label in (
        (
            r"\b(?:who|moms|women|men|people|those|and|mothers|dads|titas|students|i|also)"
            r" (?:also |now |mainly )?sells?(?: (?!their)[\w-]+){0,3}? (?:online\b|on (?:her |his"
            rf" |their )?{_SHOPS}\b)"
            rf"|\bselling(?: (?!their)[\w-]+){{0,3}}? (?:online\b|on {_SHOPS}\b)"
            r"|\b(?:runs?|running|owns?|owning|has|have|with|manages?|managing)(?: (?:an?|her|his"
            r"|own|their|small|little|side))* online (?:shops?|stores?|business(?:es)?|selling)\b"
            r"|\b(?:jualan|berjualan|jual|nagbebenta|nagtitinda|bán|buôn bán)(?: [\w-]+){1,2}?"
            rf" (?:online|qua mạng|(?:di|sa|trên) {_SHOPS})\b",
            "Online seller",
        ),
        (
            r"\b(?:drives?|driving) (?:part-time |full-time )?for (?:grab|gojek|go-jek|uber|angkas"
            r"|bolt|maxim|indrive|be|move it|joyride)\b|\bchạy (?:grab|xe ôm|be|gojek)\b"
            r"|\b(?:narik|nge-?grab|ngojek|ngojol)\b",
            "Ride-hailing driver",
        ),
        (
            r"\bdeliver(?:s|ing)?(?: food)? for (?:grab|grabfood|foodpanda|shopeefood|gofood|gojek"
            r"|lalamove|baemin|lineman)\b|\bchạy ship\b",
            "Delivery rider",
        ),
        (
            r"\b(?:owns?|owning|runs?|running|has|have|manages?|with)(?: (?:an?|the|family"
            r"|her|his|their|own"
            r"|small|little|tiny))* sari-sari (?:stores?|shops?)\b",
            "Sari-sari store owner",
        ),
        (
            r"\b(?:punya|buka|jaga) warung\b|\b(?:runs?|running|owns?) (?:a |small )*warungs?\b",
            "Warung owner",
        ),
        (
            r"\b(?:owns?|owning|runs?|running|started)(?: (?:an?|her|his|their|own))* (?:small|home"
            r"|micro|home-based)[ -](?:time |based )?business(?:es)?\b",
            "Small business owner",
        ),
        (
            r"\b(?:women|men|people|adults|those|girls|guys|boys|currently|still|are|youth)"
            r" (?:currently |still |now )?in (?:college|university|uni)\b"
            r"|\b(?:who|currently|are|still) stud(?:y|ying) at (?:a |the )?(?:\w+ )?(?:universit"
            r"|college)",
            "Student",
        ),
        (
            r"\bsell(?:s|ing)?(?: [\w-]+){0,3} (?:at|in) (?:an? |the )?(?:\w+ )?(?:wet "
            r"|public |night"
            r" |local )?markets?\b",
            "Market vendor",
        ),
        (
            r"\bsell(?:s|ing)?(?: [\w-]+){0,3} (?:on|along) the (?:streets?|sidewalks?"
            r"|roadsides?)\b",
            "Street vendor",
        ),
        (
            r"\b(?:punya|memiliki|buka|mengelola)(?: usaha)? (?:rumah makan|restoran"
            r"|warung makan)\b",
            "Restaurant owner",
        ),
        (
            r"\b(?:punya|memiliki|buka)(?: usaha)? (?:kafe|kedai kopi|coffee shop)\b",
            "Coffee shop owner",
        ),
        (
            r"\b(?:punya|memiliki|menjalankan) (?:usaha|bisnis)(?! (?:rumah makan|restoran"
            r"|kafe))\b",
            "Business owner",
        ),
        (
            r"\bclean(?:s|ing)? (?:other people's )?(?:houses|homes) (?:for|in|at)\b",
            "Domestic worker",
        ),
        (r"\bheads? of (?:an? |the )?barangays?\b", "Barangay official"),
        (r"\bcleans? offices\b", "Cleaner"),
        (r"\btak(?:e|es|ing) in (?:laundry|washing)\b", "Laundry worker"),
        (r"\btak(?:e|es|ing) in (?:sewing|mending)\b", "Seamstress"),
        (
            r"\b(?:who|and|women|moms) sew (?:uniforms|clothes|dresses|garments|gowns)\b",
            "Seamstress",
        ),
        (r"\bclean(?:s|ing)? (?:hotel |guest )?rooms\b", "Housekeeper"),
        (
            r"\bteach(?:es|ing)? (?:(?:grades?|year|form|primary|senior high"
            r"|junior high|high school|elementary|preschool)\b"
            r"|(?:math\w{0,9}|science|history|filipino)\b(?! online))",
            "Teacher",
        ),
        (r"\b(?:she|he) (?:now |still )?studies (?:in|at)\b", "Student"),
        (
            r"\bteach(?:es|ing)? (?:the )?(?:piano|guitar|violin|drums|voice|music)\b",
            "Music teacher",
        ),
        (
            r"\b(?:still|also) farming\b"
            r"|\b(?:who|and|men|women|families) (?:still )?farm (?:rice|corn|coffee"
            r"|vegetables|land)\b",
            "Farmer",
        ),
        (
            r"\b(?:works?|working|mans?|manning|staffs?|runs?) (?:at |on )?the (?:front desk"
            r"|reception)\b",
            "Receptionist",
        ),
        *(
            (rf"\bdriv(?:es?|ing) (?:an? )?(?:{vehicle})\b(?! (?:home|to work|app))", label)
            for vehicle, label in (
                ("taxis?|cabs?", "Taxi driver"),
                ("tricycles?", "Tricycle driver"),
                ("jeepneys?|jeeps for a living", "Jeepney driver"),
                ("tuk-?tuks?", "Tuk-tuk driver"),
                ("habal-habals?|motor(?:cycle|bike) taxis?", "Ride-hailing driver"),
                ("buses|a bus", "Bus driver"),
                ("trucks for (?:a living|work)|lorries", "Truck driver"),
            )
        ),
        (
            r"\b(?:heads|directors|presidents|chiefs|vice[ -]presidents|vps) of"
            r" (?!(?:the )?(?:house|famil|state|homes?\b))[a-z]",
            "Executive",
        ),
        (r"\b(?:bekerja|kerja) (?:dengan|di|untuk) (?:kerajaan|sektor awam)\b", "Civil servant"),
        (
            r"\bteach(?:es|ing)? (?!their)(?:[\w-]+ ){1,2}(?:how )?to swim\b",
            "Swimming instructor",
        ),
        (
            r"\bteach(?:es|ing)? (?!their)(?:[\w-]+ ){1,2}(?:how )?to drive\b",
            "Driving instructor",
        ),
        (
            r"\bteach(?:es|ing)? english online\b",
            "Online tutor",
        ),
        (
            r"\bteach(?:es|ing)? (?:in|at) (?:an? |the )?(?:\w+ ){0,2}(?:school|kindergarten)s?\b",
            "Teacher",
        ),
        (
            r"\bteach(?:es|ing)? (?:in|at) (?:an? |the )?(?:\w+ ){0,2}(?:universit|college)",
            "Lecturer",
        ),
    )
)
