# ruff: noqa: E501 - tables read better whole
"""What people write under the open questions of a survey, and what a report files it under.

Each table is by language and holds, by a code, the theme (a noun phrase of that language) and the
sentence, or several of them parted by " / ". A gripe is of the sort of thing it is about: what one
eats is never slow to load.
"""

from __future__ import annotations

from collections.abc import Mapping

ThemedSentences = Mapping[str, tuple[str, str]]  # by code: the theme, and the sentence

OPEN: Mapping[str, str] = {  # what an open question wants, the particular first
    "closing": r"(?:anything|something) (?:else|more|further)|any (?:other|further|additional|final|last|more) (?:\w{1,20} )?(?:comments?|feedback|suggestions?|thoughts?|remarks?|questions?|ideas?)|^\W*(?:other|further|additional|final) (?:comments?|feedback|suggestions?|remarks?)|any comments\W*$|add anything"
    r"|(?:hal|saran|masukan|komentar|pendapat|catatan)(?: apa)? lain|(?:ingin|mau) (?:anda )?(?:sampaikan|tambahkan)|(?:góp ý|ý kiến|điều gì|chia sẻ)[^?]{0,80}(?:thêm|(?<!người )(?<!với )(?<!cái )khác)|(?:nói|bổ sung|chia sẻ) thêm|may (?:iba|gusto|nais)[^?]{0,80}(?:sabihin|idagdag|ibahagi|komento)|(?:iba|karagdagan)(?: ?pa)?ng (?:komento|puna|suhestiyon|mungkahi)|\bidagdag",
    "switch": r"(?:make|get|convince|persuade|cause) you (?:to )?(?:change|switch|leave|move)|(?:mem)?buat \w+ (?:pindah|ganti|beralih)|(?:make|get) you .{1,30}\bmore\b|buat anda lebih sering|(?:khiến|làm) bạn .{1,30}(?:nhiều|thường xuyên) hơn|(?:khiến|làm) bạn (?:chuyển|đổi)|(?:lumipat|magpalit)",
    "gripe": r"(?:mem)?buat anda (?:lebih )?(?:percaya|yakin|mau|tertarik)|khiến bạn (?:tin|yên tâm|muốn|thích|mua)\b|(?:magpapa|makaka)\w{3,14} sa iyo|(?:stop|prevent|hold|keep)s? you (?:from|back)|(?:khiến|làm) bạn (?:không muốn|chưa|ngần ngại|do dự|phân vân)|ngăn (?:cản )?bạn|menghalangi|pumipigil|pipigil|(?:mem)?buat anda (?:ragu|tidak|enggan)|improv\w*|(?:would|should|could) .{0,24}\b(?:change|be better|fix)|\bproblems?\b|\bissues?\b|difficult\w*|challeng\w*|\bworr\w+|concern\w*|frustrat\w*|annoy\w*|dislike|not like|don.t (?:you )?like|complain\w*|weakness|lebih (?:menarik|baik)|hấp dẫn hơn|tốt hơn|mas (?:kaakit|maganda|mainam)|more (?:attractive|appealing|interesting)|suggest\w*|\bsaran\b|\bmasukan\b|\bragu\b|e ngại|ngần ngại|góp ý|mungkahi|suhestiyon|nag-?aalangan|alanganin|weaknesses|\black(?:s|ing)?\b|\bkurang\b(?! dari (?:rp|\d))|kekurangan|kelemahan|perbaik\w*|ditingkatkan|masalah|kendala|khawatir|tidak (?:anda )?sukai?\b|keluhan"
    r"|(?:khiến|làm) bạn (?:thấy |cảm thấy |phải )?(?:ngại|lo|e dè|không yên)|cải thiện|\blo\b|lo (?:lắng|ngại)|khó khăn|vấn đề|không (?:thích|hài lòng)|phàn nàn|nhược điểm|điểm yếu|còn thiếu|chưa được|kulang\b|kahinaan|problema|pagbu(?:tihin|ti)|mapabuti|baguhin|\bayaw\b|hindi (?:mo |ninyo |niyo |po )?(?:na)?gusto|reklamo|inaalala|ikinababahala",
    "like": r"\blikes?\b|\blove\b|enjoy|prefer|favou?rite|\bsukai?\b|favorit|kelebihan|thích|ưu điểm|\bgusto\b|paborito|nagustuhan",
}
CLOSING: Mapping[str, tuple[str, ...]] = {
    "en": ("Nothing more from me.", "No, that was all.", "Nothing else, thank you.", "No, I have said what I think.", "That is all.", "Nothing to add."),
    "tl": ("Wala na po.", "Wala na, salamat.", "Yun lang po.", "Wala na akong idadagdag.", "Nasabi ko na lahat."),
    "id": ("Tidak ada lagi.", "Tidak, itu saja.", "Sudah cukup, terima kasih.", "Tidak ada tambahan.", "Semua sudah saya sampaikan."),
    "vi": ("Không có gì thêm.", "Không, vậy là đủ.", "Tôi không có ý kiến gì nữa, cảm ơn.", "Chỉ vậy thôi.", "Tôi nói hết rồi."),
}  # fmt: skip
CHANGING = {  # what answers to "what would make you change" are filed under
    "en": "what makes people change",
    "tl": "dahilan ng paglipat",
    "id": "alasan untuk pindah",
    "vi": "lý do đổi chỗ",
}
NOTHING_MORE = {
    "en": "nothing to add",
    "tl": "walang idadagdag",
    "id": "tidak ada tambahan",
    "vi": "không có ý kiến thêm",
}
OF_ANSWER = (  # what asks for the grounds of the answer before it
    r"^\W*(?:and |but |so )?why\W*$|^\W*(?:at |dan |và )?(?:bakit|mengapa|kenapa|vì sao|tại sao)(?: (?:po|naman|vậy|thế|begitu|demikian))?\W*$"
    r"|how did you (?:decide|arrive|come)\b.{0,20}\b(?:answer|choice|rating|score)|(?:reasons? (?:for|behind|of)|explain|why) (?:your|that|this|the) (?:last |above |previous )?(?:answer|choice|rating|score|response)"
    r"|why did you (?:give|choose|pick|select|rate|answer|say|score)\b(?: (?:it|this|that|so))?(?: (?:that|this|so|way|answer|rating|score|option))?\W*$"
    r"|alasan (?:utama )?(?:anda |dari |atas |untuk )?(?:jawaban|pilihan|penilaian)|(?:mengapa|kenapa) anda (?:menjawab|memilih|menilai|memberi\w{0,3}) (?:\w{1,10} )?(?:demikian|begitu|itu|tersebut)"
    r"|dahilan (?:ng|sa|kung bakit) (?:iyong |inyong )?(?:sagot|pinili|marka)|bakit (?:iyan|iyon|ito|ganyan|ganoon) ang (?:sagot|pinili|marka)"
    r"|l[ýí] do (?:chính )?(?:cho|của|bạn chọn) (?:câu trả lời|lựa chọn|đánh giá)|(?:vì sao|tại sao) bạn (?:lại )?(?:trả lời|chọn|cho điểm|đánh giá) (?:như vậy|như thế|vậy|thế)"
)
WHY = {"en": "Why?", "tl": "Bakit?", "id": "Mengapa?", "vi": "Vì sao?"}
PLAINLY: Mapping[str, str] = {  # what an interview is asked, by what a questionnaire writes
    "What do you think of it?": OF_ANSWER
    + r"|\blikes? (?:or|and) dislikes?|\bimpressions?\b|comes? to mind|first thoughts?|^\W*why (?:would|or why|wouldn.t)|(?:would|will) (?:you )?(?:or|and) (?:would|will)(?:n.t| not)",
    "What do you like about it?": r"(?:what|which) (?:problems?|needs?) (?:would|does|could|can) (?:it|this|the)\b.{0,30}\b(?:solve|fix|meet|help)|how (?:would|could) (?:it|this) (?:help|improve|make)|benefits?\b",
    "What would you improve?": r"what (?:would|could|can|might) (?:make|help|get) you (?:to )?(?:trust|believe|like|use|buy|try|join|consider|want|choose|play|eat|drink|visit|come|go|order|sign up|keep|read|watch|download|subscribe|pay|book)\b|\bsuggest\w*|advice (?:for|to) (?:us|the)|recommendations? (?:for|to) (?:us|the)",
    "When would you use it?": r"\broutine\b|(?:which|what) (?:situations?|occasions?)",
}
TELLS: Mapping[str, Mapping[str, tuple[str, ...]]] = {  # to whom one would recommend it
    "en": {
        "Positive": ("To {kin}, before anybody else.", "{kin}, and then whoever asks.", "My friends at work, I think.", "The neighbours in {area}.", "Anybody in our {chat} group.", "{kin} would hear of it first.", "To people who have the same days as I have."),
        "Neutral": ("Perhaps to {kin}, once I have tried it.", "To nobody yet; I would try it first.", "Maybe to somebody who asks me.", "I can think of {kin}, but not today.", "A friend who likes new things, perhaps.", "Somebody in {area} with more time than I have."),
        "Never": ("To nobody, ever.", "I would warn people of it instead.", "Nobody should have it.", "To nobody that I care for.", "I would tell everybody to keep away.", "To no one; I am against it."),
        "Negative": ("To nobody, as it is.", "I would not recommend it.", "Nobody comes to mind.", "Not to {kin}, and not to friends.", "To no one that I know in {area}.", "I would keep it to myself."),
    },
    "tl": {
        "Positive": ("Kay {kin} muna.", "Sa mga katrabaho ko.", "Sa mga kapitbahay dito sa {area}.", "Sa group chat namin.", "Sa mga kaibigan ko."),
        "Neutral": ("Wala pa, susubukan ko muna.", "Baka sa kaibigan, kapag nasubukan ko na.", "Sa magtatanong lang siguro.", "Hindi ko pa alam kung kanino."),
        "Never": ("Kahit kanino, hindi.", "Babalaan ko pa ang mga tao.", "Walang dapat gumamit niyan.", "Sasabihin kong umiwas sila riyan.", "Wala, tutol ako riyan."),
        "Negative": ("Wala muna.", "Hindi ko ito irerekomenda.", "Wala akong maisip na pagsasabihan.", "Wala sa mga kakilala ko."),
    },
    "id": {
        "Positive": ("Ke {kin} dulu.", "Ke teman-teman kerja.", "Ke tetangga di {area}.", "Ke grup keluarga.", "Ke teman dekat saya."),
        "Neutral": ("Belum ada, saya coba dulu.", "Mungkin ke teman, setelah saya coba.", "Hanya kalau ada yang tanya.", "Belum tahu ke siapa."),
        "Never": ("Tidak kepada siapa pun, selamanya.", "Saya malah akan memperingatkan orang.", "Tidak ada yang boleh memakainya.", "Saya akan menyuruh orang menjauh.", "Tidak, saya menolaknya."),
        "Negative": ("Tidak ke siapa-siapa.", "Saya tidak akan merekomendasikannya.", "Belum terpikir orangnya.", "Tidak ada kenalan yang cocok."),
    },
    "vi": {
        "Positive": ("Cho {kin} trước.", "Cho bạn bè ở chỗ làm.", "Cho hàng xóm ở {area}.", "Trong nhóm gia đình.", "Cho bạn thân của tôi."),
        "Neutral": ("Chưa cho ai, để tôi dùng thử đã.", "Có lẽ cho bạn, khi tôi đã thử.", "Chỉ khi có người hỏi.", "Chưa biết giới thiệu cho ai."),
        "Never": ("Không bao giờ, không cho ai.", "Tôi sẽ cảnh báo mọi người thì có.", "Không ai nên dùng thứ đó.", "Tôi sẽ bảo mọi người tránh xa.", "Không, tôi phản đối."),
        "Negative": ("Không cho ai cả.", "Tôi sẽ không giới thiệu.", "Tôi chưa nghĩ ra ai.", "Người quen của tôi không ai hợp."),
    },
}  # fmt: skip
REFUSING: Mapping[str, str] = {  # what is asked of a thing that is refused, the particular first
    "where": r"(?<!change )\bwhere\b|di ?mana|ở đâu|\bsaan\b",
    "who": r"\bwho(?:m|se)?\b|\bsiapa\b|untuk siapa|\bai\b|\bsino\b|kanino",
    "change": r"improve\w*|\bchange\b|\bbetter\b|make you|convince|persuade|perba\w+|\bubah\b|lebih (?:menarik|baik)|hấp dẫn hơn|tốt hơn|mas (?:kaakit|maganda|mainam)|more (?:attractive|appealing|interesting)|membuat anda (?:lebih )?(?:yakin|percaya|mau|membeli|tertarik|pindah|mencoba|memilih)|meyakinkan|\bsaran\b|\bmasukan\b|suggest\w*|mungkahi|suhestiyon|góp ý|cải thiện|thay đổi|khiến bạn (?:mua|muốn|thử|chọn|dùng)|thuyết phục|baguhin|pagbu\w+|mapabuti|mag-?uudyok|makakumbinsi",
    "like": r"(?<!dis)(?<!not )\blikes?\b|\blove\b|appeal\w*|\bgood\b|benefit\w*|attract\w*|\bsukai?\b|menarik|kelebihan|manfaat|\bthích\b|ưu điểm|hấp dẫn|lợi ích|nagustuhan|\bgusto\b|maganda",
    "use": r"(?:how|when|how often) would you (?:\w+ )?(?:use|eat|drink|take|wear|buy)|(?:kapan|bagaimana) (?:anda )?(?:akan )?(?:memakai|menggunakan|makan|minum)|(?:khi nào|thế nào).{0,20}dùng|bạn sẽ dùng|(?:kailan|paano) mo (?:ito )?\w{2,12}",
}
HARM = {
    "en": "harm to people",
    "tl": "nakakasama sa tao",
    "id": "merugikan orang",
    "vi": "gây hại cho người dùng",
}
ASKED: Mapping[str, Mapping[str, str]] = {  # a theme of what is no like and no doubt of the thing
    "en": {"where": "where one would look for it", "who": "whom it suits", "use": "when it would be used"},
    "tl": {"where": "kung saan bibilhin", "who": "kung kanino bagay", "use": "kung kailan gagamitin"},
    "id": {"where": "tempat membelinya", "who": "untuk siapa cocoknya", "use": "saat memakainya"},
    "vi": {"where": "nơi sẽ mua", "who": "hợp với ai", "use": "lúc sẽ dùng"},
}  # fmt: skip
OUTSIDERS = {
    "tl": "para sa iba, hindi para sa sumagot",
    "id": "untuk orang lain, bukan untuk yang ditanya",
    "vi": "dành cho người khác",
}
GENERAL = {
    "en": "general remarks",
    "tl": "pangkalahatang puna",
    "id": "komentar umum",
    "vi": "nhận xét chung",
}
WITHOUT: Mapping[str, tuple[str, ...]] = {
    "en": ("I do without {asked}, so I cannot say.", "No {asked} for me, so nothing to tell.", "I don't have {asked}."),
    "tl": ("Wala akong {asked}, kaya hindi ko masabi.", "Wala akong karanasan sa {asked}.", "Hindi para sa akin ang {asked}."),
    "id": ("Saya tanpa {asked}, jadi tidak bisa menilai.", "Saya tidak ada urusan dengan {asked}.", "Tidak tahu, {asked} bukan bagian hidup saya."),
    "vi": ("Tôi không dùng {asked} nên không nói được.", "Tôi không có nhu cầu về {asked}.", "Với {asked} thì tôi không rành, vì không dùng."),
}  # fmt: skip
LIKE: Mapping[str, tuple[str, ...]] = {
    "en": ("Mostly that {reason}.", "What I like is that {reason}.", "That {reason}, above all.", "I would say that {reason}."),
    "tl": ("Ang gusto ko, {reason}.", "Gusto ko kasi {reason}.", "Higit sa lahat, {reason}."),
    "id": ("Yang saya suka, {reason}.", "Saya suka karena {reason}.", "Terutama karena {reason}."),
    "vi": ("Tôi thích vì {reason}.", "Trước hết là {reason}.", "Chủ yếu là {reason}."),
}  # fmt: skip
LIKE_TASTE: Mapping[str, tuple[str, ...]] = {
    "en": ("The taste.", "The taste, before anything else.", "How it tastes, mostly."),
    "tl": ("Yung lasa.", "Ang lasa, higit sa lahat.", "Masarap kasi."),
    "id": ("Rasanya.", "Terutama rasanya.", "Rasanya, itu yang pertama."),
    "vi": ("Hương vị.", "Trước hết là hương vị.", "Chủ yếu là vị của nó."),
}  # fmt: skip
REASONS: Mapping[str, Mapping[str, str]] = {  # what a reason is filed under
    "en": {"price": "the price", "spare": "the budget", "near": "near home", "habit": "habit", "trust": "knowing what one gets", "time": "time saved", "family": "the family", "taste": "the taste", "health": "health", "safe": "safety", "work": "use for work", "brand": "a trusted brand", "need": "no need of it", "dear": "the cost", "dear2": "the cost", "careful": "caution", "none": "nobody who needs it"},
    "tl": {"price": "presyo", "spare": "badyet", "near": "malapit sa bahay", "habit": "nakasanayan", "trust": "tiwala", "time": "tipid sa oras", "family": "pamilya", "taste": "lasa", "health": "kalusugan", "safe": "kaligtasan", "work": "gamit sa trabaho", "brand": "pinagkakatiwalaang brand", "need": "hindi kailangan", "dear": "mataas na presyo", "dear2": "mataas na presyo", "careful": "pag-iingat", "none": "walang nangangailangan"},
    "id": {"price": "harga", "spare": "anggaran", "near": "dekat rumah", "habit": "kebiasaan", "trust": "kepercayaan", "time": "hemat waktu", "family": "keluarga", "taste": "rasa", "health": "kesehatan", "safe": "keamanan", "work": "keperluan kerja", "brand": "merek tepercaya", "need": "tidak perlu", "dear": "harga mahal", "dear2": "harga mahal", "careful": "kehati-hatian", "none": "tidak ada yang butuh"},
    "vi": {"price": "giá cả", "spare": "ngân sách", "near": "gần nhà", "habit": "thói quen", "trust": "sự tin tưởng", "time": "tiết kiệm thời gian", "family": "gia đình", "taste": "hương vị", "health": "sức khỏe", "safe": "sự an toàn", "work": "phục vụ công việc", "brand": "thương hiệu tin cậy", "need": "không có nhu cầu", "dear": "giá cao", "dear2": "giá cao", "careful": "sự cẩn trọng", "none": "không ai cần"},
}  # fmt: skip
SIDES: Mapping[str, Mapping[str, str]] = {  # the sides of a thing, in a report
    "tl": {"price": "presyo", "quality": "kalidad", "ease": "dali ng paggamit", "health": "kalusugan", "trust": "tiwala", "novelty": "pagiging bago", "taste": "lasa", "look": "itsura", "green": "kalikasan", "family": "pamilya", "status": "imahe", "local": "gawang lokal", "service": "serbisyo", "digital": "gamit sa cellphone", "fit": "araw-araw na gawi"},
    "id": {"price": "harga", "quality": "kualitas", "ease": "kemudahan", "health": "kesehatan", "trust": "kepercayaan", "novelty": "kebaruan", "taste": "rasa", "look": "tampilan", "green": "lingkungan", "family": "keluarga", "status": "gengsi", "local": "produk lokal", "service": "layanan", "digital": "penggunaan di HP", "fit": "kebiasaan sehari-hari"},
    "vi": {"price": "giá cả", "quality": "chất lượng", "ease": "sự tiện lợi", "health": "sức khỏe", "trust": "sự tin tưởng", "novelty": "sự mới lạ", "taste": "hương vị", "look": "hình thức", "green": "môi trường", "family": "gia đình", "status": "hình ảnh bản thân", "local": "hàng trong nước", "service": "dịch vụ", "digital": "dùng trên điện thoại", "fit": "thói quen hằng ngày"},
}  # fmt: skip
TOPICS: Mapping[str, Mapping[str, str]] = {  # what an open question is filed under
    "tl": {"price": "pera at presyo", "brands": "mga tatak", "shopping": "pamimili", "digital": "cellphone at apps", "family": "buhay-pamilya", "work": "trabaho", "media": "pinapanood at binabasa", "routine": "araw-araw na gawi", "pain": "mga problema", "aim": "mga pangarap", "values": "mga pinahahalagahan", "place": "lugar na tinitirhan"},
    "id": {"price": "uang dan harga", "brands": "merek", "shopping": "kebiasaan belanja", "digital": "HP dan aplikasi", "family": "kehidupan keluarga", "work": "pekerjaan", "media": "tontonan dan bacaan", "routine": "rutinitas harian", "pain": "masalah sehari-hari", "aim": "harapan dan rencana", "values": "nilai hidup", "place": "lingkungan tempat tinggal"},
    "vi": {"price": "tiền bạc và giá cả", "brands": "thương hiệu", "shopping": "thói quen mua sắm", "digital": "điện thoại và ứng dụng", "family": "đời sống gia đình", "work": "công việc", "media": "phim ảnh và tin tức", "routine": "nếp sinh hoạt", "pain": "khó khăn hằng ngày", "aim": "mong muốn và dự định", "values": "giá trị sống", "place": "nơi ở"},
}  # fmt: skip
SORTS: Mapping[str, str] = {
    **dict.fromkeys(("snack", "drink", "noodle"), "food"),
    **dict.fromkeys(("coffee", "tea", "alcohol"), "cup"),
    **dict.fromkeys(("milk", "formula"), "milk"),
    "fast food": "meal",
    **dict.fromkeys(("bank", "e-wallet", "insurance", "credit card", "loan", "saving", "remittance"), "money"),
    **dict.fromkeys(("shopping online", "delivery", "streaming", "game", "voucher"), "online"),
    "data": "net",
    **dict.fromkeys(("detergent", "washing"), "wash"),
    **dict.fromkeys(("dentist", "gym", "haircut", "course"), "served"),
    **dict.fromkeys(("ride", "transport", "fuel", "motorbike", "car"), "road"),
}  # fmt: skip
GRIPES: Mapping[str, Mapping[str, ThemedSentences]] = {
    "en": {
        "cup": {"price": ("the price", "It costs a little more each month. / The price; it adds up over a month."), "health": ("sugar", "A little less sugar in it. / That it were less sweet. / Half the sugar would do."), "taste": ("the taste", "It should taste the same on every day of the week. / That it is as good on Mondays as on Fridays."), "ease": ("the queue", "The queue in the morning could be shorter. / Not having to wait for it in the morning."), "quality": ("heat and strength", "Hotter and stronger, that is all."), "amount": ("too much of it", "One less of it in a day, for my sleep.")},
        "milk": {"price": ("the price", "It costs more every few months."), "trust": ("imitations", "To know for sure that it is the real one."), "health": ("sugar", "Less sugar in it."), "near": ("out of stock nearby", "The one we take is often sold out near home."), "quality": ("dates", "The dates could be printed larger.")},
        "meal": {"price": ("rising prices", "The price goes up and the plate gets smaller."), "health": ("oil and salt", "Less oil and salt would be better."), "taste": ("the same dishes", "There could be something new now and then."), "ease": ("the queue", "One waits too long at the hour when everybody is hungry.")},
        "wash": {"price": ("the price", "The price goes up and the pack gets smaller."), "quality": ("stains that stay", "Collars still have to be scrubbed by hand."), "health": ("rough on the skin", "It can make hands sore and skin itch."), "taste": ("a scent that fades", "The scent is gone as soon as the clothes are dry.")},
        "served": {"price": ("the bill", "The bill is never what one was told."), "ease": ("waiting", "The waiting takes longer than all the rest."), "trust": ("whether it is needed", "I never know whether all of it was needed."), "near": ("opening hours", "It is closed when I have the time.")},
        "food": {"price": ("rising prices", "The price goes up and the pack gets smaller."), "health": ("sugar and salt", "Less sugar and salt would be better."), "taste": ("the same taste", "It could taste of something new now and then."), "near": ("out of stock nearby", "The one I want is often sold out near home.")},
        "money": {"price": ("fees", "The fees, small as they are, add up. / A fee for this and a fee for that."), "ease": ("downtime", "It is down just when I need it, on paydays. / It hangs while people wait behind me."), "trust": ("scams", "I worry about scams and links that look real. / More should be done against those who call and pretend."), "service": ("slow help", "When something goes wrong, help takes too long. / A person who answers, and no robot.")},
        "online": {"price": ("delivery fees", "The fees on top make it dearer than it looks."), "trust": ("not as pictured", "What comes is not always what was shown."), "ease": ("late arrival", "It comes late, or when nobody is home."), "service": ("refunds", "Getting money back takes weeks.")},
        "road": {"price": ("fares and fuel", "Fares and fuel go up, and pay does not."), "ease": ("traffic", "The time that is lost in traffic."), "trust": ("safety on the way", "Getting home safely when it is late."), "service": ("crowding and waiting", "Waiting long, and then it is full.")},
        "net": {"price": ("what it costs", "The allowance is used up before the month is."), "quality": ("slow evenings", "It crawls in the evening, when everybody is on."), "near": ("dead corners", "There is no signal in half of the house."), "service": ("slow help", "When the line is down, nobody answers.")},
        "": {"price": ("the price", "It costs more every year."), "quality": ("short life", "It should last longer for that money."), "trust": ("imitations", "It is hard to tell the real one from a copy."), "service": ("service", "When it breaks, nobody feels responsible.")},
    },
    "tl": {
        "cup": {"price": ("presyo", "Paunti-unting tumataas bawat buwan."), "health": ("asukal", "Bawas sana sa asukal."), "taste": ("lasa", "Sana pareho ang lasa araw-araw."), "ease": ("pila", "Mas maikling pila sa umaga."), "quality": ("init at tapang", "Mas mainit at mas matapang, yun lang."), "amount": ("sobra", "Bawas ng isa sa isang araw, para makatulog.")},
        "milk": {"price": ("presyo", "Tumataas kada ilang buwan."), "trust": ("peke", "Sana sigurado akong tunay."), "health": ("asukal", "Bawas sana sa asukal."), "near": ("nauubusan ng stock", "Madalas ubos na sa malapit."), "quality": ("petsa", "Sana mas malaki ang petsa.")},
        "meal": {"price": ("taas ng presyo", "Tumataas ang presyo, lumiliit ang serving."), "health": ("mantika at alat", "Bawas sana sa mantika at alat."), "taste": ("paulit-ulit", "Sana may bago paminsan-minsan."), "ease": ("pila", "Ang tagal kapag oras ng kain.")},
        "wash": {"price": ("presyo", "Tumataas ang presyo, lumiliit naman ang pakete."), "quality": ("mantsang naiiwan", "Kailangan pa ring kusutin ang kuwelyo."), "health": ("hapdi sa balat", "Baka humapdi ang kamay at mangati ang balat."), "taste": ("amoy na nawawala", "Nawawala ang bango pagkatuyo ng damit.")},
        "served": {"price": ("ang singil", "Lumalaki ang singil kaysa sa sinabi."), "ease": ("ang paghihintay", "Mas matagal pa ang paghihintay kaysa sa mismong serbisyo."), "trust": ("kung kailangan ba", "Hindi ko alam kung kailangan ba talaga ang lahat ng iyon."), "near": ("oras ng bukas", "Sarado sila kapag may oras ako.")},
        "food": {"price": ("taas ng presyo", "Tumataas ang presyo, lumiliit naman ang laman."), "health": ("asukal at alat", "Sana bawasan ang asukal at alat."), "taste": ("paulit-ulit na lasa", "Sana may bagong lasa paminsan-minsan."), "near": ("nauubusan ng stock", "Madalas ubos na sa tindahang malapit sa amin.")},
        "money": {"price": ("mga bayarin", "Maliit ang mga fee pero naiipon."), "ease": ("palyadong sistema", "Nagloloko kung kailan sweldo."), "trust": ("scam", "Natatakot ako sa scam at pekeng link."), "service": ("mabagal na tulong", "Kapag may problema, matagal bago may tumulong.")},
        "online": {"price": ("bayad sa delivery", "Dahil sa delivery fee, lumalabas na mas mahal."), "trust": ("iba sa litrato", "Minsan iba ang dumarating sa nasa litrato."), "ease": ("huling dumating", "Nahuhuli ang dating, o dumarating kapag walang tao."), "service": ("refund", "Linggo ang inaabot bago maibalik ang pera.")},
        "road": {"price": ("pamasahe at gasolina", "Tumataas ang pamasahe at gasolina, hindi ang sahod."), "ease": ("trapik", "Yung oras na nauubos sa trapik."), "trust": ("kaligtasan sa daan", "Kung ligtas bang makauwi kapag gabi na."), "service": ("siksikan at paghihintay", "Matagal maghintay, tapos puno na.")},
        "net": {"price": ("presyo ng load", "Ubos ang data bago matapos ang buwan."), "quality": ("mabagal sa gabi", "Bumabagal sa gabi kapag sabay-sabay ang gumagamit."), "near": ("mahinang signal", "Walang signal sa kalahati ng bahay."), "service": ("mabagal na tulong", "Kapag nawala ang linya, walang sumasagot.")},
        "": {"price": ("presyo", "Taon-taon nagmamahal."), "quality": ("madaling masira", "Sana mas tumagal sa ganung presyo."), "trust": ("peke", "Mahirap malaman kung tunay o peke."), "service": ("serbisyo", "Kapag nasira, walang umaako.")},
    },
    "id": {
        "cup": {"price": ("harga", "Naik sedikit-sedikit tiap bulan."), "health": ("gula", "Gulanya dikurangi."), "taste": ("rasa", "Rasanya harus sama setiap hari."), "ease": ("antrean", "Antrean paginya dipendekkan."), "quality": ("panas dan pekat", "Lebih panas dan lebih pekat, itu saja."), "amount": ("kebanyakan", "Kurangi satu sehari, supaya bisa tidur.")},
        "milk": {"price": ("harga", "Naik tiap beberapa bulan."), "trust": ("barang palsu", "Supaya yakin itu yang asli."), "health": ("gula", "Gulanya dikurangi."), "near": ("stok kosong", "Yang biasa sering habis di dekat rumah."), "quality": ("tanggal", "Tanggalnya dicetak lebih besar.")},
        "meal": {"price": ("harga naik", "Harganya naik, porsinya mengecil."), "health": ("minyak dan garam", "Minyak dan garamnya dikurangi."), "taste": ("menu itu-itu saja", "Sesekali ada menu baru."), "ease": ("antrean", "Menunggunya lama di jam makan.")},
        "wash": {"price": ("harga", "Harganya naik, isinya makin sedikit."), "quality": ("noda yang tersisa", "Kerah baju tetap harus dikucek dengan tangan."), "health": ("perih di kulit", "Takut tangan jadi perih dan kulit gatal."), "taste": ("wangi yang hilang", "Wanginya hilang begitu baju kering.")},
        "served": {"price": ("tagihannya", "Tagihannya sering lebih besar dari yang dibilang."), "ease": ("menunggu", "Menunggunya lebih lama dari layanannya."), "trust": ("perlu atau tidak", "Saya tidak tahu apakah semuanya memang perlu."), "near": ("jam buka", "Tutup waktu saya punya waktu.")},
        "food": {"price": ("harga naik", "Harganya naik, isinya makin sedikit."), "health": ("gula dan garam", "Gula dan garamnya sebaiknya dikurangi."), "taste": ("rasa itu-itu saja", "Sesekali perlu ada rasa baru."), "near": ("stok kosong", "Yang saya cari sering habis di dekat rumah.")},
        "money": {"price": ("biaya admin", "Biaya adminnya kecil, tetapi lama-lama banyak. / Potongannya, di sini sedikit di sana sedikit."), "ease": ("gangguan sistem", "Sering gangguan justru saat gajian. / Suka macet waktu orang sudah menunggu. / Jangan sampai mati pas lagi ramai."), "trust": ("penipuan", "Saya khawatir soal penipuan dan tautan palsu. / Keamanannya, sekarang banyak yang pura-pura petugas."), "service": ("bantuan lambat", "Kalau ada masalah, bantuannya lama. / Layanannya dijawab orang, jangan mesin. / Pengaduannya berhari-hari baru dijawab.")},
        "online": {"price": ("ongkos kirim", "Ongkos kirimnya membuat jadi lebih mahal."), "trust": ("tidak sesuai gambar", "Barang yang datang kadang tidak sesuai gambar."), "ease": ("datang terlambat", "Datangnya terlambat, atau saat rumah kosong."), "service": ("pengembalian dana", "Uang kembali baru setelah berminggu-minggu.")},
        "road": {"price": ("ongkos dan bensin", "Ongkos dan bensin naik, gaji tidak."), "ease": ("macet", "Waktu yang habis di jalan karena macet."), "trust": ("keamanan di jalan", "Aman atau tidak kalau pulang malam."), "service": ("penuh dan menunggu", "Menunggu lama, lalu sudah penuh.")},
        "net": {"price": ("kuota cepat habis", "Kuotanya habis sebelum akhir bulan."), "quality": ("lambat malam hari", "Malam hari lambat karena semua memakai."), "near": ("sinyal lemah", "Setengah rumah tidak ada sinyal."), "service": ("bantuan lambat", "Kalau gangguan, tidak ada yang menjawab.")},
        "": {"price": ("harga", "Setiap tahun makin mahal."), "quality": ("cepat rusak", "Dengan harga itu seharusnya lebih awet."), "trust": ("barang tiruan", "Sulit membedakan yang asli dan tiruan."), "service": ("layanan", "Kalau rusak, tidak ada yang bertanggung jawab.")},
    },
    "vi": {
        "cup": {"price": ("giá cả", "Mỗi tháng nhích lên một ít."), "health": ("đường", "Bớt đường lại."), "taste": ("vị", "Vị nên giống nhau mỗi ngày."), "ease": ("xếp hàng", "Buổi sáng đỡ phải chờ."), "quality": ("độ nóng và đậm", "Nóng hơn, đậm hơn, chỉ vậy thôi."), "amount": ("uống nhiều", "Bớt một ly mỗi ngày, để còn ngủ.")},
        "milk": {"price": ("giá cả", "Vài tháng lại tăng."), "trust": ("hàng giả", "Làm sao chắc chắn là hàng thật."), "health": ("đường", "Bớt đường lại."), "near": ("hay hết hàng", "Loại nhà tôi dùng hay hết ở gần nhà."), "quality": ("hạn dùng", "Hạn dùng nên in to hơn.")},
        "meal": {"price": ("giá tăng", "Giá tăng mà suất thì nhỏ lại."), "health": ("dầu và muối", "Nên bớt dầu và muối."), "taste": ("món lặp lại", "Thỉnh thoảng nên có món mới."), "ease": ("chờ lâu", "Giờ ăn phải chờ lâu.")},
        "wash": {"price": ("giá cả", "Giá thì tăng mà gói thì nhỏ lại."), "quality": ("vết bẩn còn lại", "Cổ áo vẫn phải vò bằng tay."), "health": ("rát da", "Tôi sợ rát tay và ngứa da."), "taste": ("mùi mau bay", "Đồ khô là hết mùi thơm.")},
        "served": {"price": ("tiền phải trả", "Tiền phải trả hay cao hơn lúc báo giá."), "ease": ("chờ đợi", "Ngồi chờ còn lâu hơn lúc làm."), "trust": ("có cần hay không", "Tôi không biết có cần làm hết những thứ đó không."), "near": ("giờ mở cửa", "Lúc tôi rảnh thì họ đóng cửa.")},
        "food": {"price": ("giá tăng", "Giá thì tăng mà gói thì nhỏ lại."), "health": ("đường và muối", "Nên bớt đường và muối đi."), "taste": ("vị nhàm chán", "Thỉnh thoảng nên có vị mới."), "near": ("hay hết hàng", "Loại tôi thích hay hết ở gần nhà.")},
        "money": {"price": ("các loại phí", "Phí tuy nhỏ nhưng cộng lại cũng nhiều. / Chỗ này phí một ít, chỗ kia phí một ít."), "ease": ("hay lỗi hệ thống", "Hay lỗi đúng lúc nhận lương. / Đang trả tiền thì treo."), "trust": ("lừa đảo", "Tôi sợ lừa đảo và đường dẫn giả. / Bảo mật, dạo này nhiều người giả danh lắm."), "service": ("hỗ trợ chậm", "Có sự cố thì chờ hỗ trợ rất lâu. / Nên có người thật trả lời, đừng để máy.")},
        "online": {"price": ("phí giao hàng", "Cộng phí giao hàng vào thì thành ra đắt."), "trust": ("không giống hình", "Hàng nhận được đôi khi không giống hình."), "ease": ("giao trễ", "Giao trễ, hoặc đến lúc nhà không có ai."), "service": ("hoàn tiền", "Chờ hoàn tiền mất mấy tuần.")},
        "road": {"price": ("tiền xe và xăng", "Tiền xe, tiền xăng tăng mà lương không tăng."), "ease": ("kẹt xe", "Mất quá nhiều thời gian vì kẹt xe."), "trust": ("an toàn trên đường", "Đi về khuya thấy không an toàn."), "service": ("chờ lâu và đông", "Chờ lâu mà lên xe thì đã đông.")},
        "net": {"price": ("hết dung lượng", "Chưa hết tháng đã hết dung lượng."), "quality": ("chậm buổi tối", "Buổi tối ai cũng dùng nên rất chậm."), "near": ("sóng yếu", "Nửa nhà không có sóng."), "service": ("hỗ trợ chậm", "Mất mạng thì gọi không ai nghe.")},
        "": {"price": ("giá cả", "Mỗi năm một đắt hơn."), "quality": ("mau hỏng", "Giá đó thì phải bền hơn."), "trust": ("hàng giả", "Khó phân biệt hàng thật với hàng giả."), "service": ("dịch vụ", "Hỏng thì không ai chịu trách nhiệm.")},
    },
}  # fmt: skip
SWITCH: Mapping[str, ThemedSentences] = {
    "en": {"price": ("a lower price", "The same for less money."), "service": ("better service", "Better help when something goes wrong."), "trust": ("word of mouth", "If people I know were content with another for a year."), "ease": ("less effort", "If changing took ten minutes and no papers.")},
    "tl": {"price": ("mas mababang presyo", "Kung pareho lang pero mas mura."), "service": ("mas maayos na serbisyo", "Kung mas mabilis ang tulong kapag may problema."), "trust": ("sabi ng kakilala", "Kung isang taon nang masaya ang mga kakilala ko sa iba."), "ease": ("mas madaling lumipat", "Kung sampung minuto lang at walang papeles.")},
    "id": {"price": ("harga lebih murah", "Kalau sama bagusnya tetapi lebih murah."), "service": ("layanan lebih baik", "Kalau bantuannya lebih cepat saat ada masalah."), "trust": ("kata orang dekat", "Kalau kenalan saya sudah setahun puas dengan yang lain."), "ease": ("pindah yang mudah", "Kalau pindahnya sepuluh menit dan tanpa berkas.")},
    "vi": {"price": ("giá thấp hơn", "Nếu tốt như vậy mà rẻ hơn."), "service": ("dịch vụ tốt hơn", "Nếu có sự cố mà được hỗ trợ nhanh hơn."), "trust": ("người quen giới thiệu", "Nếu người quen dùng loại khác cả năm mà vẫn hài lòng."), "ease": ("dễ chuyển đổi", "Nếu chuyển chỉ mất mười phút, không giấy tờ.")},
}  # fmt: skip
