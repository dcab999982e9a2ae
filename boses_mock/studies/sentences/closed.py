# ruff: noqa: E501 - tables read better whole
"""What a questionnaire asks in its closed questions, by its words, the most particular first."""

from __future__ import annotations

from collections.abc import Mapping

_KID = r"(?:kids?|child(?:ren)?|sons?|daughters?|bab(?:y|ies)|toddlers?|infants?)"
PROFILE: Mapping[str, str] = {  # who somebody is
    "industry": r"(?:work|employed) in any of|any of (?:the following|these) (?:industries|companies|occupations|fields|professions)|bekerja di (?:salah satu )?bidang|làm (?:việc )?trong (?:các )?(?:ngành|lĩnh vực)|nagtatrabaho sa alinman",
    "young_child": rf"{_KID}\b[^?]{{0,80}}\b(?:under|below|younger than|aged?|ages?|less than|up to)\b|\b(?:toddlers?|bab(?:y|ies)|infants?)\b|\bparents? of\b|(?:young|small|school[- ]age) (?:kids|children)"
    r"|(?:anak|balita|bayi)\b[^?]{0,80}(?:bawah|usia|umur)|\bbalita\b|con (?:nhỏ)?[^?]{0,80}(?:dưới|độ tuổi|tuổi)|con nhỏ|\banak\b[^?]{0,80}(?:wala pang|edad|mas bata)|maliit na (?:anak|bata)",
    "children": rf"how many (?:\w+ )?{_KID}|number of (?:\w+ )?{_KID}|\bhave (?:any )?{_KID}|jumlah anak|berapa (?:banyak )?(?:jumlah )?(?:orang )?anak|(?:punya|memiliki|mempunyai) anak|anak .{{0,20}}(?:punya|miliki)"
    r"|(?:số|bao nhiêu|mấy) (?:người )?con\b|có con\b|ilan.{0,14}\banak|may (?:mga )?anak|bilang ng (?:mga )?anak",
    "age": r"\b(?:age|aged|old are you)\b|\busia\b|\bumur\b|\btuổi\b|\bedad\b|ilang taon|năm sinh|year of birth",
    "gender": r"\bgender\b|^\W*sex\b|\byour sex\b|male or (?:a )?female|kelamin|giới tính|kasarian",
    "marital": r"\bmarried\b|marital|relationship status|civil status|status (?:per)?(?:nikah|kawin)\w*|(?:sudah|telah) (?:menikah|kawin)|hôn nhân|kết hôn|lập gia đình|estado sibil|may asawa|kasal ka|katayuang sibil",
    "household": r"how many (?:people|persons|members)[^?]{0,80}(?:live|household|home|family)|household size|size of (?:your |the )?household|(?:people|persons|members) (?:live|are) in your|berapa (?:banyak )?(?:orang|jumlah anggota)[^?]{0,80}(?:tinggal|rumah|keluarga)|jumlah anggota (?:keluarga|rumah)"
    r"|bao nhiêu (?:người|thành viên)[^?]{0,80}(?:sống|nhà|gia đình|hộ)|(?:mấy|số) (?:người|thành viên)|(?:nhà|gia đình|hộ)[^?]{0,80}bao nhiêu (?:người|thành viên)|ilan(?:g)? (?:kayo|tao|miyembro|kasama|katao)[^?]{0,80}(?:bahay|pamilya|tahanan|sambahayan)",
    "tenure": r"own or rent|rent or own|(?:home|house|housing) (?:ownership|tenure|situation)|living (?:situation|arrangement)|status (?:rumah|tempat tinggal)|rumah (?:sendiri|milik)|nhà (?:riêng|thuê)|sariling bahay|umuupa",
    "work": r"work(?:ing)? status|employment|occupation|(?:current|your) (?:job|work|profession)\b|what do you do for|are you (?:currently )?(?:employed|working)|pekerjaan|status kerja|nghề nghiệp|công việc|việc làm|trabaho|hanapbuhay|okupasyon",
    "education": r"education|highest (?:level|degree|qualification)|schooling|pendidikan|học vấn|trình độ|pinag-?aralan|edukasyon|natapos",
    "religion": r"relig\w+|your faith|agama|tôn giáo|relihiyon|pananampalataya",
    "halal": r"\bhalal\b",
    "diet": r"\bdiet(?:ary)?\b|vegetarian|pola makan|chế độ ăn|\bdiyeta\b",
    "income": r"\bincomes?\b|salary|earn(?:ings?)?\b|penghasilan|pendapatan|\bgaji\b|thu nhập|\blương\b|\bkita\b(?! semua| bersama)|\bkinikita\b|sahod|sweldo|kabuuang kita",
    "city": r"where (?:do you (?:currently )?(?:live|reside)|are you (?:based|living|from))|\b(?:city|region|province|town|area|country|state|district)\b[^?]{0,80}\b(?:live|living|reside|are you|located)|\b(?:live|living|reside)\b[^?]{0,80}\b(?:city|region|province|town|area|country|state)|(?:which|what|your) (?:city|region|province|country|area|location)\b|^\W*(?:city|region|location|area|country)\W*$"
    r"|tinggal di|domisili|kota (?:mana|tempat)|wilayah|(?:sống|sinh sống|cư trú|ở) (?:tại|ở)|thành phố nào|tỉnh|khu vực|nakatira|naninirahan|saang (?:lungsod|lugar|rehiyon)|lungsod",
    "decider": r"who (?:mainly |usually |mostly |normally )?(?:decides|buys|does the (?:shopping|buying)|makes the)|(?:decision[- ]mak\w+|main shopper|responsible for (?:\w+ )?(?:buying|shopping|purchas\w+|deciding))|siapa (?:yang )?(?:\w+ )?(?:memutuskan|menentukan|membeli|belanja)|pengambil keputusan|ai (?:là người )?(?:\w+ )?(?:quyết định|mua|đi chợ)|người quyết định|sino .{0,25}(?:nagpapasya|nagde-?desisyon|bumibili|namimili)",
    "os": r"operating system|\bandroid\b|\bios\b|sistem operasi|hệ điều hành",
    "transport": r"(?:get|travel|go|commute) to (?:work|school|the office)|mode of transport|means of transport|\bcommut\w+|alat transportasi|moda transportasi|phương tiện|đi lại bằng|bằng phương|get around|kendaraan apa|naik apa|paano ka (?:bumibiyahe|pumapasok)|sinasakyan mo|pumapasok sa trabaho|sasakyan (?:mo )?(?:papunta|ang)",
}
USAGE: Mapping[str, str] = {  # what somebody does about a thing
    "social": r"social (?:media|network)|messag\w{1,6} apps?|chat apps?|media sosial|mạng xã hội|social media",
    "since": r"how long have you|since when|for how (?:long|many years)|(?:sudah|sejak) (?:berapa lama|kapan)|(?:được )?bao lâu rồi|từ (?:khi nào|bao giờ)|gaano (?:mo )?(?:na )?(?:ba )?katagal",
    "last": r"\b(?:last|most recent(?:ly)?|latest)\b(?! (?:\w+ )?(?:days?|weeks?|months?|years?)\b)|kapan terakhir|terakhir kali|lần (?:cuối|gần (?:đây )?nhất)|kailan .{0,25}\bhuli\w*|\bhuling beses|huli kang",
    "spend": r"\bkeluarkan\b|spen[dt]\w*|budget|(?:how much|what) .{0,20}\b(?:pay|bill|cost)\w*|pengeluaran|menghabiskan|habiskan|anggaran|tagihan|\bbelanja .{0,20}berapa|berapa .{0,25}(?:uang|biaya|rupiah|belanja)|chi (?:tiêu|bao nhiêu|trả)|\bchi\b|tốn|tiêu (?:hết|bao nhiêu)|ngân sách|gast\w+|nagagastos|ginagastos|badyet|magkano",
    "often": r"how (?:often|frequently|many (?:times|days|cups?|packs?|sachets?|bottles?|cans?|glasses|hours|pieces|bars|orders|purchases|trips|visits|meals))|frequency|(?:seberapa|berapa) (?:sering|kerap|kali|gelas|cangkir|bungkus|botol|hari)|frekuensi|bao lâu (?:\w+ )?(?:một|1) lần|mấy (?:lần|ly|cốc|gói|ngày)|bao nhiêu (?:lần|ly|cốc|gói|ngày|hộp)|thường xuyên|tần suất|gaano (?:ka |kayo |mo )?(?:na )?\s?kadalas|ilang (?:beses|tasa|araw|baso|pakete)",
    "satisfaction": r"satisf\w+|happy (?:are|with)|how (?:happy|pleased)|rate your (?!likel|interest)|would you rate|experience with|kepuasan|\bpuas\b|hài lòng|nasisiyahan|kuntento|gaano ka kasaya|sumaya",
    "pay": r"how (?:do|did|would) you (?:\w+ )?pay\b|(?:mode|method|form)s? of payment|payment (?:method|mode)|pay(?:ing)? (?:with|by|using)|metode pembayaran|cara (?:bayar|pembayaran)|(?:mem)?bayar (?:dengan|pakai|menggunakan)|(?:thanh toán|trả tiền) (?:bằng|qua|như)|phương thức thanh toán|nagbabayad|paraan ng pagbabayad",
    "where": r"\bwhere\b|which (?:shops?|stores?|channels?|outlets?|places?|platforms?|apps?|websites?)|di mana|dimana|\bke mana\b|ở đâu|nơi nào|kênh nào|saan",
    "when": r"\bwhen (?:do|are|is) you|what time|which (?:time|part|moment|occasion)|on what occasion|\bkapan\b|jam berapa|waktu|khi nào|lúc nào|thời điểm|kailan|anong oras",
    "heard": r"heard of|aware of|familiar with|(?:do|which) .{0,12}you know\b|know by name|recognis|recogniz|(?:pernah (?:dengar|mendengar)|kenal|ketahui)\b|(?:nghe|biết) (?:nói )?(?:đến|tới|về)|narinig|kilala",
    "brand": r"\bbrands?\b|which (?:one )?(?:of these )?(?:do you|have you|did you) (?:\w+ )?(?:use|buy|bought|eat|drink|have|prefer)|\bmere?k\b|thương hiệu|nhãn hiệu|hãng|\btatak\b|favou?rite|most often|paborito|paling sering|yêu thích|thường .{0,15}nhất|dùng .{0,12}nào|hay .{0,14}nhất|madalas|anong",
    "criteria": r"important|factors?|consider|matters?\b|look for|influences?|penting|pertimbang\w*|faktor|quan trọng|yếu tố|cân nhắc|mahalaga|isinasaalang",
    "why": r"\bwhy\b|reasons?\b|alasan|kenapa|mengapa|lý do|tại sao|vì sao|bakit|dahilan",
    "uses": r"\b(?:do|did|have|are|is|does)\b[^?]{0,80}\byou\b|\bapakah\b|\b(?:pernah|punya|memiliki)\b|\bme?ro?on (?:ka|kayo|kayong)\b|\bcó\b|\bđã\b|\bba\b|which of|\banu-?ano\b|\balin(?:g|man)?\b|\bmana\b|nào|yang mana|apa saja|những",
}
JUDGING = r"\b(?:would|will|plan|intend|consider\w*|interested|think|agree|like (?:the|this|it)|want|likely|willing|recommend|trust|believe|akan|tertarik|mau|sẽ|muốn|nghĩ|balak|gusto mo|interesado)\b"
HOME_BRANDS: Mapping[str, str] = {  # brands that are sold in one market and hardly elsewhere
    "PH": r"lucky me|payless|great taste|bear brand|birch tree|selecta|oishi|piattos|jack .n jill|safeguard|jollibee|mang inasal|chowking|gcash|\bmaya\b|\bbpi\b|\bbdo\b|metrobank|globe|\bsmart\b|\bdito\b|san miguel",
    "ID": r"indomie|mie sedaap|sarimi|kapal api|luwak|good day|janji jiwa|kenangan|gopay|\bovo\b|\bdana\b|tokopedia|gojek|gofood|\bbca\b|\bbri\b|mandiri|telkomsel|indomaret|alfamart|chitato|\baice\b|teh botol|wardah",
    "VN": r"hảo hảo|omachi|kokomi|vinamilk|th true|trung nguyên|vinacafe|\bg7\b|highlands|phúc long|momo|zalopay|vnpay|viettel|\btiki\b|winmart|vietcombank|techcombank|chin-su",
    "TH": r"\bmama\b|wai wai|yum yum|truemoney|promptpay|\bais\b|dtac|\bkbank\b|kasikorn|\bscb\b|lotus.?s|chang\b|amazon cafe|cha tra mue",
    "SG": r"\bkoka\b|fairprice|singtel|starhub|\bdbs\b|paylah|paynow|toast box|ya kun",
    "MY": r"\bmamee\b|old ?town|\bzus\b|touch .?n go|\bboost\b|maybank|\bcimb\b|celcom|maxis|\bboh\b|mydin|petronas",
}
