"""The patterns of `occupation.py`: what is no trade, and work told by what is done.

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

ADVISES = re.compile(  # what the trade does to them: "bác sĩ khuyên dùng", "a doctor recommends"
    r"\s(?:recommend\w*|prescrib\w*|suggest\w*|approv\w*|khuyên|kê đơn|kê toa|yang merawat"
    r"|sarankan|menyarankan)\b"
    r"|\s(?:ang|yung) (?:mga )?(?:asawa|mister|misis|tatay"
    r"|nanay|ama|ina|anak|kapatid|magulang|nobyo|nobya)\b"
)
FORMER = re.compile(  # behind a trade that is over: "gurong retirado", "bộ đội xuất ngũ"
    r"(?:ng)?,? (?:na )?(?:retirado|retirada|retired|pensiun(?:an)?|bersara|pencen|nghỉ hưu|về hưu"
    r"|hưu trí|xuất ngũ|nghỉ việc)(?![^\W_])"
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
