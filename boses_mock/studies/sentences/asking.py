# ruff: noqa: E501 - tables read better whole
"""How questions are put: what sort they are, what of a life they ask for, and in which language.

Each table is tried in order, the most particular first. The words are English, Tagalog, Indonesian
and Malay, and Vietnamese; what is typed in Bangkok is English with particles, which are left out.
"""

from __future__ import annotations

from collections.abc import Mapping

# fmt: off
KINDS: Mapping[str, str] = {  # the sorts of question
    "considered": r"have you (?:ever |already |at any time )?(?:thought (?:about|of)|considered|looked into|planned|wanted to)\b|(?:naisip|napag-isipan) mo na|pernah (?:terpikir|berpikir|mempertimbangkan|berencana)|(?:đã )?(?:từng |bao giờ )(?:nghĩ|tính|cân nhắc)\b",
    "switched": r"\bswitch(?:ed)?\b|changed? (?:your )?(?:brand|bank|network|provider)s?|lumipat|nagpalit|ganti merek|pindah (?:ke|merek)|đổi (?:sang|nhãn|hãng)",
    "ever": r"have you (?:ever|already)\b|ever (?:tried|used|bought|had)|nakasubok|nakagamit|(?<!tidak )\bpernah\b|đã (?:bao giờ|từng)|từng (?:dùng|mua|thử)",
    "criteria": r"most important|matters? (?:most|to you)|(?:do you|you) look for|looking for in|pay attention to|what do you (?:consider|check)|(?:decide|choose) between|(?:yang )?(?:di)?pertimbangkan|hal terpenting|paling penting|(?:tini)?tingnan mo\b|mahalaga .{0,12}(?:sa|para)|quan tâm (?:điều|đến|gì)|quan trọng nhất",
    "opinion": r"(?:feel|think|view|opinion)s? (?:of|about|on)\b|your (?:opinion|view)|tingin mo|palagay mo|pendapat (?:anda|kamu)|menurut (?:anda|kamu)|nghĩ (?:gì|sao|thế nào)|ý kiến",
    "how_often": r"how (?:often|frequently|regularly|many times|many (?:cups?|packs?|sachets?|bottles?|cans?|pieces|hours))|^(?!\W*(?:so |and )?(?:what|which|where|who|how)\b)[^?]{0,60}\b(?:do|are) you\b[^?]{0,40}\b(?:often|every day|regularly|daily)\s*\?"
    r"|gaano (?:ka|kayo|na)?\s?kadalas|ilang (?:beses|tasa)|(?:seberapa|berapa) (?:sering|kerap|kali|gelas|cangkir)|bao lâu (?:\w+ )?(?:một|1) lần|mấy (?:lần|ly|cốc)|bao nhiêu (?:lần|ly|cốc)|có thường xuyên|thường xuyên .{0,30}không",
    "how_long": r"how (?:long|many years) (?:have|has|did) (?:you|it)|since when|gaano (?:mo )?(?:na )?(?:ba )?katagal|(?:sejak|dari) kapan|(?:sudah )?berapa lama|từ (?:khi nào|bao giờ)|(?:được )?bao lâu rồi|dah berapa lama",
    "last": r"(?:when|what) (?:was|did|is)\b.{0,20}\blast\b|(?:the )?last time|most recent(?:ly)?\b|kailan .{0,25}\bhuli\w*|\bhuling\b|kapan terakhir|terakhir kali|lần (?:cuối|gần (?:đây )?nhất)|bila kali terakhir",
    "how_much": r"how much|what(?:'s| is| are) your (?:\w+ ){0,3}(?:budget|bill|spending|expenses?)|your budget|magkano|gastos|berapa (?:banyak )?(?:uang|duit|biaya|pengeluaran|anggaran|rupiah|belanja|harga|tagihan|yang|penghasilan|gaji|awak (?:belanja|bayar|habis)|kamu (?:bayar|habis)|anda (?:bayar|habis))|habis berapa"
    r"|bao nhiêu tiền|\btiền \w+ .{0,30}bao nhiêu|(?:chi|tốn|tiêu|hết|mất) (?:khoảng )?bao nhiêu|ngân sách",
    "when": r"^\W*(?:and |so |but )?when\b|\bwhen (?:do|did|is|are|was|will|would|have|should) you|what time|at what\b.{0,20}\btime|kailan|anong oras|\bkapan\b|jam berapa|\bbila\b(?= (?:awak|anda))|khi nào|lúc nào|mấy giờ|bao giờ",
    "where": r"\bwhere\b|which (?:shop|store|supermarket|market|website)|\bsaa?n\b|taga-?saan|\b(?:di|ke|dari)\s?mana\b|ở đâu|\bđâu\b|chỗ nào",
    "why": r"^\W*(?:and |but |so )?why\b|(?<!and )\bwhy\b|what (?:made|makes) you\b(?! (?:think|feel|happy|trust))|what(?:'s| is) the (?:main |real )?reason|for what reason|how come|\bbakit\b|\b(?<!dan )(?:kenapa|mengapa|apa alasan\w*)\b|tại sao|vì sao|\bsao (?:bạn|anh|chị|lại)\b|lý do",
    "who": r"\bwho\b|\bwhom\b|\bsino\w*\b|\bsiapa\b|^\W*ai\b|\bai (?:là|sẽ|quyết|trong|nấu|trả|đi)\b|(?:với|cùng|của) ai\b|\bhỏi ai\b",
    "would": r"\b(?:would|will|could) you\b|are you (?:likely|willing|going) to|\b(?:bibil|gagam|susu|iiin|kaka)\w+ mo ba|(?:irerekomenda|susubukan|gagamitin|bibilhin|bibili)\b|\b(?:apakah )?(?:anda|kamu) (?:akan|mau)\b|\bmau (?:beli|coba|pakai)\b|(?:bạn|anh|chị) (?:có |sẽ )(?:mua|dùng|thử|giới thiệu)\b.{0,20}\b(?:không|chứ)",
    "tell": r"^\W*(?:please |can you |could you |now )*(?:tell me|describe|walk me|talk me|explain how you|share)\b|kwento|ikuwento|\bceritakan\b|\bcerita\b|(?:hãy |bạn )?(?:kể|mô tả)\b",
    "compare": r"\bprefer\b|\brather have\b|\bcompare[sd]?\b|which (?:one|of)|\bbetter\b.{0,30}\bor\b|alin\b|mas (?:gusto|ok|maganda)|\b(?:yang )?mana\b(?! (?:anda|kamu) tinggal)|lebih suka|bandingkan|thích .{0,40}hơn|so (?:với|sánh)|hay là",
    "what": r"\b(?:what|which)\b|\bano\b|\banong\b|\bapa\b(?! ?kah)|\bnào\b|\bgì\b",
    "how": r"\bhow\b|\bpaano\b|\bpa'?no\b|\b(?:bagaimana|gimana|macam mana)\b|(?:như )?thế nào|làm sao|bằng cách nào",
    "yes_no": r"^\W*(?:(?:so|and|but|then|ok(?:ay)?|by the way),? )?(?:do|does|did|is|are|was|were|can|have|has|should|any|you (?:use|like|have|own|eat|drink|buy|ever))\b|\bba\b|\bapakah\b|\b(?:nggak|gak|ga|tidak|belum|kah|ke)\s*\?|^\W*(?:kamu|anda|awak|pernah|sudah|suka|punya|may|meron|bạn có|bạn đã|có)\b|\b(?:không|chưa)\s*\?",
}

LIFE: Mapping[str, str] = {  # what of a life is asked for
    "trip_plan": r"plan(?:ning)? (?:a|your|the|for a|for the)? ?(?:\w+ )?(?:holidays?|trips?|vacations?|getaways?)|(?:me)?rencana\w{0,3} (?:\w+ )?(?:liburan|perjalanan)|(?:nag|mag)pa?plano .{0,14}(?:bakasyon|biyahe)|(?:lên )?kế hoạch (?:đi )?(?:du lịch|nghỉ)",
    "remit": r"how do you (?:usually |normally )?send money|paano (?:ka|kayo) (?:ba )?(?:nagpapadala|magpadala)|(?:bagaimana|lewat apa|pakai apa) .{0,20}(?:kirim|mengirim) uang|(?:gửi|chuyển) tiền .{0,20}(?:bằng cách nào|thế nào|bằng gì)",
    "borrow": r"(?:where|who(?:m)?|how) (?:do|did|would) you (?:\w+ )?(?:borrow|get (?:money|a loan))|borrow (?:money )?from\b|when (?:money is short|you (?:run|are) (?:out of|short (?:of|on)) (?:money|cash))|(?:saan|kanino) .{0,10}(?:humihiram|nangungutang|uutang|hihiram)|(?:pinjam|meminjam|utang|ngutang) (?:uang )?(?:ke|dari|di) (?:mana|siapa)|(?:ke|dari) (?:mana|siapa) .{0,16}(?:pinjam|meminjam)|(?:vay|mượn) (?:tiền )?(?:ai|ở đâu|của ai|từ đâu)",
    "biggest": r"(?:biggest|largest|main|highest) (?:monthly |household |regular )?(?:expense|expenditure|spending|cost|outlay)s?|(?:pinakamalaki\w*|pinakamabigat) (?:\w+ )?(?:gastos|gastusin|bayarin)|pengeluaran (?:\w+ )?(?:terbesar|paling besar)|khoản (?:chi )?(?:tiêu )?(?:nào )?(?:lớn|nhiều) nhất|tốn (?:kém )?nhất",
    "drinks": r"what (?:do|does) (?:you|your family|the family) (?:usually |normally |mostly )?drink\b|ano .{0,10}iniinom (?:mo|ninyo|nyo)|minum apa (?:saja )?(?:sehari|setiap|biasanya)|(?:hằng ngày|thường) .{0,10}uống gì",
    "minds": r"who (?:looks after|takes care of|cares for|minds) your (?:\w+ )?(?:parents?|mother|father|grandparents?|elderly|in-laws)|sino .{0,12}nag-?aalaga .{0,10}(?:magulang|nanay|tatay|lolo|lola)|siapa .{0,12}(?:merawat|menjaga|mengurus) .{0,10}(?:orang tua|ibu|ayah|kakek|nenek)|\bai .{0,10}(?:chăm sóc|trông) .{0,10}(?:bố|mẹ|ông|bà)",
    "cut": r"cut (?:back|down)|(?:have|had) to give up|tinitipid|tipid ka|(?:di)?kurangi|cắt giảm|bớt chi",
    "changed": r"(?:life|things|you) .{0,12}changed (?:in|over|since)|nagbago .{0,12}buhay|hidup .{0,14}berubah|cuộc sống .{0,12}thay đổi",
    "satisfied": r"(?:were|are) you (?:happy|satisfied|pleased) with (?:it|them|that)\b|nasiyahan ka|kamu puas|có hài lòng",
    "job_since": r"how long have you (?:worked|been (?:an? |working|doing))|gaano ka na katagal .{0,15}trabaho|(?:sudah )?berapa lama (?:kerja|bekerja)|làm (?:ở đó|việc này|nghề này) (?:được )?bao lâu",
    "job_like": r"(?:like|enjoy|love|hate|happy (?:with|in|at)) (?:about )?your (?:job|work)|gusto mo ba .{0,10}trabaho|(?:suka|senang|betah) (?:dengan )?(?:kerja|pekerjaan)|thích công việc",
    "work_hours": r"how many hours .{0,14}(?:work|drive|on (?:the )?(?:road|duty|your feet))|working hours|work(?:ing)? schedule|(?:what time|when) do you (?:start|begin|finish|end|stop)\b.{0,8}\bwork|what hours .{0,8}work|anong oras .{0,14}(?:trabaho|pasok)|jam (?:berapa )?kerja|mấy giờ .{0,8}(?:bắt đầu làm|tan (?:làm|ca))|ilang oras .{0,14}(?:trabaho|magtrabaho|bumibiyahe)|berapa jam .{0,14}(?:kerja|bekerja)|(?:mấy|bao nhiêu) (?:tiếng|giờ) .{0,12}(?:làm|chạy)",
    "bed": r"(?:go|get|off) to (?:bed|sleep)\b(?! (?:without|with)\b)|\bbed ?time\b|(?:when|what time) do you (?:\w+ )?sleep\b|anong oras .{0,10}natutulog|tidur jam berapa|(?:đi )?ngủ (?:lúc )?mấy giờ",
    "sleep": r"how (?:well |long )?(?:do|did) you sleep\b|hours .{0,14}sleep|sleep (?:enough|well)|how much .{0,10}sleep|ilang oras .{0,12}tulog|tidur berapa jam|(?:kebiasaan|pola|jam) tidur|thói quen ngủ|sleep(?:ing)? (?:habits?|routine)|ngủ (?:mấy|bao nhiêu) (?:tiếng|giờ)",
    "easier": r"make (?:your )?(?:life|day|days|work) easier|magpapadali|mapadali|lebih (?:mudah|gampang)\b|dễ (?:dàng|thở) hơn",
    "trustworthy": r"makes? an? (?:\w+ )?(?:brand|company|shop|product|seller|bank|app)\b.{0,12}(?:trust|good|reliable)|makes? you trust",
    "chores": r"who (?:does|do) the (?:laundry|washing|cleaning|dishes|chores|housework)|sino .{0,12}(?:naglalaba|naglilinis|naghuhugas)|siapa .{0,12}(?:mencuci|cuci|bersih\w{0,3})|\bai .{0,12}(?:giặt|dọn|rửa)",
    "cooks": r"(?<!what )do you (?:\w+ )?cook\b|can you cook|nagluluto ka|marunong ka .{0,8}magluto|(?:bisa|suka|sering) masak|(?:có|biết) nấu (?:ăn|cơm)",
    "scam": r"\bscam\w{0,4}|\bfraud\b|naloko|na-?scam|penipu\w{0,2}|\bditipu\b|tertipu|lừa đảo|bị lừa",
    "big_buy": r"most expensive|biggest purchase|(?:last|latest|most recent) (?:big|large|major|expensive) (?:purchase|buy|thing)|pinakamahal|paling mahal|đắt nhất|món lớn nhất",
    "substitute": r"out of stock|not available|wala(?:ng)? (?:nang )?stock|kehabisan|stok(?:nya)? habis|hết hàng",
    "feast": r"\b(?:lebaran|idul fitri|christmas|pasko|noche buena)\b|\btết\b|holiday plans|new year(?:'s)? (?:plans|eve)",
    "colour": r"favou?rite colou?r|paborito(?:ng|mong) kulay|warna (?:favorit|kesukaan)|màu .{0,10}thích",
    "why_people": r"why (?:do|are|would) (?:people|others|they|filipinos|indonesians|vietnamese|folks|your neighbou?rs)\b|bakit .{0,12}(?:ang mga tao|ang iba|maraming tao)|(?:kenapa|mengapa) (?:orang|banyak orang)|(?:tại sao|vì sao) (?:mọi người|người ta|nhiều người)",
    "kids_school": r"anak (?:anda|kamu|mo|ninyo|nyo)\b.{0,16}(?:sekolah|nag-?aaral|pumapasok)|(?:sekolah|kelas) anak|where (?:does|do) your (?:child|kids|children|sons?|daughters?) (?:go to school|study)|(?:con|bé) (?:bạn|anh|chị|nhà).{0,10}học (?:ở |trường|lớp)",
    "helps_kids": r"who (?:helps|teaches|tutors|checks)\b.{0,30}\b(?:homework|stud(?:y|ies)|learn|lessons|school ?work)|(?:sino|siapa)\b.{0,30}(?:anak|bata)\b.{0,20}(?:belajar|aral|assignment|tugas|pr\b)|(?:sino|siapa)\b.{0,24}(?:tumutulong|nagtuturo|membantu|mengajari).{0,20}(?:anak|bata)|\bai\b.{0,20}(?:kèm|dạy|giúp).{0,12}(?:con|bé|trẻ)",
    "switch_why": r"what (?:makes|made|would make|will make) you (?:want to )?(?:switch|change|leave|move)\b(?! (?:your mind|it|this|that))|why (?:do|did|would) you (?:switch|change|leave)\b|(?:bakit|ano) .{0,16}(?:lilipat|lumilipat|lumipat)|(?:apa|kenapa) .{0,24}(?:pindah|ganti) (?:ke|dari|operator|merek)|(?:điều gì|vì sao) .{0,20}(?:đổi|chuyển) (?:sang|mạng|nhà mạng)",
    "school": r"(?:go|went) to (?:school|college|university)|what did you study|where did you study|your (?:education|degree|schooling)|which (?:school|university|course did)|nag-?aral|pinag-?aralan|(?:sekolah|kuliah) (?:di|apa)|lulusan|pendidikan (?:anda|kamu|terakhir)|học (?:trường|ngành|đại học)|tốt nghiệp",
    "pay_how": r"how do you (?:usually |normally |mostly )?pay\b|how .{0,12}\bpaying\b|paano ka (?:ba )?nagbabayad|bayar (?:pakai|dengan) apa|(?:trả tiền|thanh toán) (?:bằng|như)|macam mana .{0,10}bayar",
    "live_with": r"who you (?:live|stay)\b|nhà (?:bạn|anh chị|anh|chị|mình|em) có (?:mấy|bao nhiêu) người|ilan kayo sa bahay|berapa orang di rumah|who (?:do|are|does) you (?:live|living|stay)|lives? with you|who(?:'s| is| are) in your (?:family|household|home)|how many people (?:live|are) in your|(?:about|describe) your (?:\w+ )?family\b|kasama (?:mo )?sa bahay|pamilya mo|tinggal (?:dengan|sama|bersama) siapa|tentang keluarga|keluarga (?:anda|kamu|awak)\W*$|(?:sống|ở) (?:với|cùng) ai|(?:về|có mấy người trong) gia đình",
    "commute": r"kendaraan apa|anong sasakyan|sasakyan .{0,12}gamit|phương tiện (?:gì|nào)|đi (?:lại )?bằng (?:xe )?gì|go (?:to )?work (?:how|by)|(?:get|travel|go|move) around\b|(?:get|go|travel|trip|way|commute) to (?:work|the office)|\bcommut\w+|naik apa|pumapasok (?:ka )?sa trabaho|papunta(?:ng)? (?:sa )?trabaho|sumasakay|(?:pergi )?ke (?:kantor|tempat kerja)\b|đi làm (?:bằng|như)|đến (?:chỗ làm|công ty) bằng",
    "wake": r"(?<!when you )(?<!after you )(?<!before you )(?<!once you )\b(?:wake|get) up\b|gumigising|gising mo|bangun (?:jam|pagi)|jam berapa .{0,16}bangun|(?:thức )?dậy (?:lúc|vào)?\s?mấy giờ",
    "payday": r"when (?:do|are) you (?:get )?paid|when is (?:your )?payday|kailan .{0,12}sweldo|kapan gajian|\bgajian\b|(?:lĩnh|nhận) lương (?:vào|khi|ngày)",
    "debts": r"\bdebts?\b|do you owe|\butang\b(?! (?:ng mga|nila|ng suki|list))|\bhutang\b|\b(?:nợ nần|mắc nợ|khoản nợ)\b",
    "happy": r"are you (?:\w+ )?happy\s*\?|are you (?:a happy|satisfied with your life)|happy with your life|masaya ka ba|(?:kamu|anda) bahagia|(?:có|thấy) hạnh phúc",
    "cook": r"who (?:does the|usually|mostly|normally)?\s?cook|who .{0,15}\bcook(?:s|ing)?\b|sino .{0,15}(?:nagluluto|luto)|siapa .{0,15}(?:masak|memasak)|\bai .{0,12}nấu",
    "bills": r"who (?:pays|handles|takes care of)\b.{0,20}(?:bills?|rent|money)|sino .{0,15}nagbabayad|siapa .{0,15}(?:bayar|membayar)|\bai .{0,12}trả (?:tiền|hóa đơn)",
    "advice": r"who (?:do|would) you trust|who (?:do|would) you (?:call|go to|borrow|ask|listen|talk|turn|consult|trust for)|who(?:se)? (?:influences?|opinion|advice)|ask for advice|(?:kanino|sino) .{0,25}(?:tanong|payo)|siapa .{0,25}(?:tanya|saran|pengaruh)|hỏi ý kiến|hỏi ai\b|ảnh hưởng",
    "spare": r"(?:at|by|towards) the end of the month|left (?:over )?(?:at|by|after|every|each|for)|left over|money (?:is )?(?:tight|enough|short)|(?:enough|short of) money|make ends meet|natitira|kapos|kasya ba|sisa (?:uang|gaji)|cukup (?:tidak|nggak|gak)|còn lại|có đủ (?:tiền|sống)|eng budget",
    "money_worry": r"(?:sulit|susah|khó|mahirap)\w{0,3}\b.{0,36}(?:uang|tiền|pera|budget|gastusin)|(?:worr\w{1,3}|stress\w{0,4}|fear|problem|headache)\b.{0,20}\b(?:money|financ\w{1,5}|budget|bills?)|(?:money|financ\w{1,5})\b.{0,15}\b(?:worr\w{1,3}|stress\w{0,4}|problem)",
    "apps": r"apps? .{0,24}(?:live without|most|every day)|(?:gi)?gina?gamit .{0,12}\bapps?\b|app nào|\b(?:what|which) (?:other )?apps?\b|apps? (?:do|are) you|anong (?:mga )?apps?\b|aplikasi (?:apa|mana)|ứng dụng (?:nào|gì)",
    "news": r"\bnews\b|\bbalita\b|\bberita\b|tin tức",
    "media": r"(?:kind|sort|type) of music|what music\b|(?:last|favou?rite) (?:movie|film|song|singer|show|series)|(?:huling|paborito(?:ng|mong)) (?:pelikula|palabas|kanta)|film (?:terakhir|favorit)|(?:what|which) .{0,20}(?:videos?|shows?|movies?|series|content|channels?)\b|what do you (?:\w+ )?(?:watch|listen)|\bpinapanood|pinapakinggan|(?:nonton|tonton|dengar\w{0,5}) apa|(?:xem|nghe) (?:gì|nào|những gì)",
    "discover": r"how did you (?:first )?(?:hear|learn|find out) about (?!it\b|this)|paano mo (?:unang )?nalaman|(?:find out|hear|learn|know) about new|discover (?:new )?(?:products?|brands?|things)|nalalaman .{0,20}bago|(?:tahu|dengar) .{0,20}produk baru|biết (?:đến )?.{0,15}sản phẩm mới",
    "relax": r"(?:deal|cope) with (?:the |your )?stress|handle (?:the )?stress|(?:ideal|perfect|good) weekend|when you(?:'re| are| feel) (?:\w+ )?(?:stressed|tired|sad|bored|down)\b(?! to\b)|after (?:work|school|office hours|your shift|class)\b|kapag (?:stress\w*|pagod)|kalau (?:stres|capek)|khi (?:căng thẳng|mệt|buồn)|\brelax\b|unwind|(?:free|spare) time|days? off\b|free days?\b|day of rest|(?:on|at|during|your|the|kapag|pag|tuwing|every) weekends?\b|libreng oras|\bpahinga\b|akhir pekan|waktu luang|cuối tuần|thời gian rảnh|giải trí",
    "day": r"first thing you do|(?:typical|usual|normal|ordinary|average|regular) (?:work(?:ing)? ?|school )?(?:day|week\w*)|day in your life|your (?:daily |morning |evening )(?:routine|life)|morning routine|look like for you|what(?:'s| is) your day|(?:takbo ng|ordinaryong|karaniwang) araw|araw mo|hari-hari|keseharian|(?:sehari|satu hari) (?:anda|kamu|penuh)|hari biasa|một ngày (?:của|bình thường|làm)|ngày thường",
    "breakfast": r"(?:about|describe|are|in) your mornings?\b(?! routine)|\bbreakfast\b|\balmusal\b|\bsarapan\b|(?:ăn|bữa) sáng",
    "lunch": r"buổi trưa\b.{0,12}ăn|trưa .{0,10}ăn gì|\blunch\b|\btanghalian\b|makan siang|(?:ăn|bữa) trưa",
    "dinner": r"(?:about|describe|are|in) your evenings?\b(?! routine)|\bulam\b|what (?:do|did|would) you (?:\w+ )?cook\b|\b(?:dinner|supper)\b|\bhapunan\b|makan malam|(?:ăn|bữa) tối",
    "dream": r"saving (?:up )?for|pinag-?iipunan|menabung untuk|để dành (?:để|cho)|\bdream\w*|\b(?:your|life) goals?\b|\bambition\w*|hope (?:for|to)|five years|pangarap|impian|cita-cita|ước mơ|mơ ước|mục tiêu",
    "worry": r"afraid of|your (?:biggest )?fears?\b|kinatatakutan|\btakut\b|\bsợ (?:nhất|gì|điều)|\bworr(?:y|ies|ied)\b|\bannoy\w*|\bfrustrat\w*|\bbother\w*|biggest (?:problem|challenge|struggle|headache)|hardest (?:part|thing)|keeps? you (?:up|awake)|problema|pinakamahirap|paling (?:sulit|susah|berat)|khó nhất|inaalala|mengganggu|bikin pusing|masalah|khawatir|khó chịu|lo (?:lắng|ngại|nhất)|khó khăn|vấn đề",
    "extra": r"\blotto\b|lottery|\blotere\b|trúng số|extra money|(?:do|spend) with (?:it|that|the money|₱|rp|\d|a bonus)|\bbonus\b|sobrang pera|uang lebih|(?:tiền|khoản) (?:dư|thưởng)",
    "regret": r"\bregret\w{0,4}|worst (?:purchase|buy|thing you)|let you down|disappointed you|nagsisi|pinagsisihan|menyesal|hối hận",
    "admire": r"look up to|\badmire|role models?|inspires? you|hinahangaan|\bidol\w?|panutan|ngưỡng mộ|thần tượng",
    "inflation": r"inflation|cost of living|(?:rising|higher) prices|prices? .{0,8}(?:going|gone|go|went|rise|risen) up|(?:pagtaas|taas) ng (?:presyo|bilihin)|(?:tu|tumat)aas (?:na )?ang (?:presyo|bilihin|mga bilihin)|tumaas ang|harga .{0,12}naik|vật giá|giá cả .{0,8}(?:tăng|leo)",
    "sick": r"(?:someone|somebody|anyone|a child) .{0,24}(?:is|gets|falls) (?:sick|ill)\b|(?:get|are|feel|fall) (?:sick|ill)\b|kapag may sakit|nagkakasakit|kalau sakit|khi (?:ốm|bệnh)|bị (?:ốm|bệnh)",
    "ads": r"\binfluencers?\b|endorsers?|\bads?\b|\badvert\w{0,8}|\biklan\b|patalastas|quảng cáo",
    "choose_any": r"how do you (?:\w+ )?(?:decide|choose|pick|select)|paano (?:ka|mo) (?:ba )?(?:pumipili|pinipili)|(?:bagaimana|gimana) .{0,20}memilih|chọn .{0,25}(?:thế nào|ra sao)",
    "closing": r"anything (?:else )?(?:we|i|that we) (?:forgot|missed|did not ask|should have)|(?:gusto|nais) (?:mo|ka|kang|mong) (?:pa )?(?:bang? )?(?:pang )?(?:idagdag|sabihin)|anything (?:else )?(?:that )?(?:you(?:'d| would)? (?:like|want) to |to )?add\b|(?:final|last) (?:thoughts?|words?|remarks?)|gusto (?:mo|ka) (?:pang?|bang?) (?:idagdag|sabihin)|ada (?:lagi )?yang (?:mau|ingin) (?:di)?tambah\w{0,4}|muốn (?:nói|bổ sung) thêm",
    "ask_back": r"questions? (?:for|to ask) (?:me|us)\b|(?:want|like) to ask me|may (?:tanong|itatanong) ka|ada (?:yang mau|pertanyaan) .{0,10}(?:tanya|untuk saya)|(?:muốn|có) (?:gì )?hỏi (?:lại )?(?:tôi|em)",
    "spending": r"most of your (?:money|pay|salary)|(?:gaji|uang)\w{0,3} .{0,10}(?:dipakai|habis|buat) |spend your (?:salary|money|pay)|napupunta ang (?:sweldo|pera)|lương .{0,14}(?:tiêu|dùng) |spending habits?|how do you spend|what do you spend|(?:ugali|paraan).{0,12}gast|kebiasaan (?:belanja|pengeluaran)|thói quen (?:chi tiêu|mua sắm)",
    "save": r"how do you (?:\w+ )?save|do you (?:\w+ )?save\b(?! time)|save money|\bnag-?iipon|\bmenabung\b|\bnabung\b|tiết kiệm tiền|tiết kiệm (?:như|bằng|không|được)|goes? (?:to|into) savings|put (?:aside|away)",
    "job": r"pinagkakakitaan|hanapbuhay mo|mata pencaharian|kiếm sống bằng|(?:about|describe) your (?:job|work)|what do you do(?: for (?:work|a living))?\W*$|(?:ano|anong)\b.{0,12}trabaho|trabaho mo|(?:apa )?pekerjaan (?:anda|kamu|apa)|kerja(?:an)?(?:nya)? apa|(?:làm )?(?:nghề|công việc) (?:gì|nào|của)",
    "married": r"are you (?:married|single)|have a (?:husband|wife|partner|boyfriend|girlfriend)|may asawa|kasal ka|(?:sudah|udah|dah) (?:menikah|nikah|kahwin)|(?:kết hôn|lập gia đình|có (?:vợ|chồng|gia đình)) chưa",
    "kids": r"(?:bé|con)\b.{0,14}mấy (?:tháng|tuổi)|how old (?:is|are) your (?:baby|child|kids|children|son|daughter)s?|\bada anak\b|(?:do|have) you (?:have )?(?:any |some )?(?:kids|children)\b|have (?:any )?(?:kids|children)|how many (?:kids|children)|may (?:mga )?anak|ilan.{0,12}\banak|punya anak|berapa anak|(?:có|mấy|bao nhiêu) (?:mấy )?con\b(?! số)",
    "age": r"how old are you|\byour age\b|ilang taon|edad mo|(?:berapa )?(?:umur|usia)(?:nya)? (?:anda|kamu|berapa|awak)|berapa (?:umur|usia)|bao nhiêu tuổi",
    "home": r"where (?:do|are) you (?:currently )?(?:live|from|stay|living|based)|saan ka (?:nakatira|galing)|taga-?saan|tinggal (?:di|kat) ?mana|(?:sống|ở|nhà) (?:\w+ )?ở đâu|quê (?:bạn )?ở đâu|your (?:neighbou?rhood|area|barangay)\b",
    "income": r"(?<!get )(?<!of )(?<!spend )(?<!receive )(?<!with )\b(?:monthly|household|your|family) (?:household |monthly )?(?:income|salary)\b|how much do you (?:earn|make)|(?:ang|magkano) .{0,6}(?:kita|sahod|sweldo) mo|penghasilan|gaji (?:anda|kamu|awak)|thu nhập|lương (?:của )?bạn",
    "about": r"who you are\b|what you do\b(?! (?:on|in|at|when|with))|(?:tell|about) .{0,12}yourself|tell me .{0,20}about you\b(?!r)|introduce yourself|who are you\W*$|pakikilala|pakilala|magpakilala|tungkol sa (?:iyo|sarili)|perkenalkan|tentang diri|giới thiệu (?:về )?(?:bản thân|mình)",
    "decides": r"who (?:would|will|should|gets to|has to) (?:\w{3,10} )?(?:decide|make the (?:decision|call))|(?:final|last) (?:say|word) |share .{0,14}decisions|decide together|(?:make|share) (?:the )?(?:financial|money) decisions|who (?:decides|makes the decision|does the (?:shopping|buying)|buys)|who .{0,20}in charge|sino .{0,25}(?:nagde-?decide|magde-?decide|magdedesisyon|magpapasya|nagpapasya|bumibili|namimili)|siapa (?:yang )?(?:memutuskan|menentukan|belanja)|ai (?:là người )?(?:quyết định|mua|đi chợ)",
    "partner_view": r"(?:husband|wife|partner|spouse).{0,30}\b(?:agree|think|say|feel|like)\b|asawa mo .{0,20}(?:tingin|sabi|payag)|(?:suami|istri) (?:anda|kamu) .{0,15}(?:setuju|pikir|kata|bilang)|(?:pendapat|kata|reaksi) (?:suami|istri)|tingin ng asawa|(?:vợ|chồng) .{0,12}(?:nghĩ|thấy) (?:gì|sao|thế nào)|(?:chồng|vợ) bạn .{0,15}(?:nghĩ|đồng ý)",
}

MANNERS: Mapping[str, str] = {  # what is not a question about a life or a thing at all
    "task": r"ignore (?:all |any |your )?(?:previous|prior|above) |system prompt|^\W*(?:can|could|will|would)? ?(?:you )?(?:please )?(?:write|compose|sing|translate|recite|draw|generate)\b (?:me |us )?(?:an? |the |some |this )|\b(?:a |another )jokes?\b|\bpoem\b|python|javascript|\bmy (?:code|homework|essay|assignment)\b|role-?play|pretend (?:to be|you)"
    r"|\btula\b|kantahan|magpatawa|magbiro|\bpuisi\b|lelucon|buatkan|làm thơ|bài thơ|kể chuyện cười|viết (?:code|bài)",
    "hostile": r"\b(?:are you|you(?:'re| are)|u r|so)\s(?:(?:a|an|so|just|really|such|all|kind of|being)\s){0,2}(?:stupid|dumb|idiots?|useless|liars?|lying|fake|boring|crazy|ridiculous|pathetic|moron|rude|annoying|ignorant|clueless|worthless|nothing|slow|wasting)\b|shut up|\bliar\b|bullshit|\bi hate you|you (?:suck|know nothing|don'?t know anything|lie\b)|waste of (?:my )?time|wasting my time"
    r"|(?:that|this|it)(?:'s| is| was) (?:a |an |such a )?(?:stupid|useless|terrible|lousy|dumb|nonsense|rubbish|bad|idiotic) (?:answer|reply|response|talk|interview)|what a (?:stupid|dumb|useless)|\b(?:bobo|tanga|gago|ulol|tarantado|sinungaling)\b|walang kwenta|\b(?:bodoh|goblok|tolol|bego|pembohong|anjing)\b|kamu bohong|(?:bạn|mày|đồ) (?:ngu|điên|dốt|vô dụng)|nói dối|câm (?:miệng|mồm)|\bngu (?:à|thế|quá|vậy)",
    "secret": r"\b(?:pin|password|passcode|otp|cvv)\b|(?:your|the) (?:phone|mobile|account|card|id|tin|sss) numbers?|(?:your )?(?:exact|home|full) address|your (?:email|facebook|instagram) (?:address|account|name)|(?:number|numero|cp number) mo|nomor (?:hp|telepon|rekening|ktp)|kata sandi|mật khẩu|số (?:điện thoại|tài khoản|căn cước)|\b(?:pregnant|sex(?:ual)?|sex life|affair|cheated on|weigh|hiv)\b|how much do you weigh",
    "private": r"\b(?:politic\w*|political part(?:y|ies)|vot(?:e|ed|ing)|elections?|religio\w*|religion|believe in god)\b|(?:i?bin)?oto mo|binoto|iboto|relihiyon|pulitika|\b(?:pemilu|pilpres|agama|politik)\b|bầu cử|chính trị|tôn giáo|theo đạo",
    "unknowable": r"market share|pangsa pasar|thị phần|(?:how many|number of) (?:units|users|customers|stores|branches|employees|people|filipinos|indonesians|vietnamese)\b(?! (?:live|are) in your)|(?:sales|revenue|profits?|turnover)\b.{0,25}\b(?:company|firm|brand|year|last|next)|\bprofit margin|\b(?:ceo|founder|founded|shareholders?|investors?)\b|who (?:owns|invented|runs|founded|makes it|designed)"
    r"|capital (?:city )?of\b|population of|\bgdp\b|inflation (?:be|rate|next)|will inflation|exchange rate|stock (?:price|market)|interest rate.{0,15}central|how does (?:the |its )?(?:\w+ )?(?:encryption|algorithm|technology|backend|battery chemistry|engine)|encryption|chemical formula|who won\b|weather (?:be|tomorrow|in)|(?:production|manufacturing) (?:costs?|process)|market size|how big is the market|what percentage|statistics?\b"
    r"|ibu kota|thủ đô|inflasi|lạm phát|pemilik perusahaan|ilang (?:porsyento|customers?|users?)|berapa (?:banyak )?(?:pengguna|pelanggan)|bao nhiêu (?:người dùng|khách hàng)|sino ang may-?ari|siapa pemilik|ai (?:là chủ|sáng lập)",
}

SHOWN: Mapping[str, str] = {  # what is asked about the thing on show
    "audience": r"(?:kind|sort|type) of (?:person|people|customer)|typical (?:user|customer|buyer)|(?:anong )?klaseng tao|orang seperti apa|seperti apa orang|người như thế nào|who(?:'s| is) (?:this|it|that) (?:really )?(?:for|aimed)|kanino (?:bagay|para)|para kanino|cocok (?:untuk|buat) siapa|siapa yang cocok|dành cho ai|hợp với ai",
    "dearer": r"(?:twice|double|triple|raise|higher|went up|goes up).{0,25}(?:cost|price|much|expensive|pay|buy)|(?:cost|price).{0,15}(?:twice|double|more|higher|went up)|kung mas mahal|doble|kalau (?:harga\w* )?(?:naik|dua kali)|nếu (?:giá )?(?:tăng|gấp đôi|đắt hơn)",
    "hypothetical": r"^\W*(?:and |but |so )?(?:what )?if\b|\bwould you .{0,40}\bif\b|^\W*(?:paano )?kung\b|^\W*(?:bagaimana )?(?:kalau|jika)\b|^\W*nếu\b",
    "known": r"(?:have|had) you (?:ever |already )?(?:heard|seen|come across)|did you (?:ever|already) (?:hear|see)|familiar with|know (?:about )?(?:it|this|the brand)|narinig|nabalitaan|(?:pernah|sudah) (?:dengar|lihat|tahu)|(?:từng|đã) (?:nghe|thấy|biết)",
    "ask_first": r"\bunclear\b|\bconfus\w{2,3}\b|not clear|malabo|membingungkan|khó hiểu|(?:what|which|any) questions? (?:would|do|will) you|want to know (?:before|more|first)|like to know|itatanong mo|ingin (?:anda |kamu )?(?:tanyakan|tahu)|muốn (?:hỏi|biết) (?:gì|thêm)",
    "barrier": r"kinatatakutan|ikinatatakot|pangamba|ditakutkan|khiến (?:bạn|anh|chị) (?:chưa|không|ngại|do dự|e ngại)|chưa (?:muốn|dám|thích)\b|hindi (?:mo |ninyo |niyo )?(?:na)?gusto|\bbarriers?\b|obstacle|hadlang|hambatan|rào cản|(?:stop|prevent|keep|hold|put|turn)s?\b.{0,12}\byou\b.{0,12}\b(?:from|back|off)|(?:dis)like least|don'?t (?:you )?like|(?:dis|not )like\b|worr(?:y|ies)\b|concern\w*|doubts?\b|hesita\w*|downsides?|weak\w*|negative|drawbacks?|\bayaw mo\b|(?:pag-?)?alinlangan|duda|(?:mem)?buat\w{0,4} .{0,12}ragu|\bragu\b|khawatir|kekurangan|tidak (?:anda |kamu )?suka(?:i)?\b|(?:lo (?:ngại|lắng|nhất|gì)|sợ (?:nhất|gì)|e ngại|băn khoăn|không thích|điểm yếu|nhược điểm)",
    "change": r"\bsaran\b|suhest[iy]y?on|wish (?:the|they|your)\b|\bleave out\b|\btake (?:out|away)\b|make you (?:want to )?(?:tell|recommend|share|talk about)\b|góp ý|make it an? ?(?:\d|better|perfect)|need to (?:be|happen|change|see|know|hear)|would it (?:need|have) to|(?:message|advice|word) (?:for|to) the|tell the (?:company|makers?|brand)|pesan untuk|payo (?:mo )?sa|nhắn (?:gì )?(?:cho|tới)|(?:mem)?buat (?:anda|kamu) mau|\bchang\w*|\bimprov\w*|\badd\b|missing|\black(?:s|ing)?\b|better\b(?= for you|\?)|(?:make|get|convince|persuade) you (?:to )?(?:try|buy|use|switch|sign|choose|pick|prefer|order|join|open|download|subscribe)|would it take|baguhin|idagdag|kulang|(?:di)?ubah|perbaik\w*|tambah\w*|supaya (?:anda|kamu) mau|kurang apa|thay đổi|cải thiện|thêm|thiếu",
    "liked": r"yên tâm|panatag|meyakinkan|reassur\w+|gives? you confidence|stood out|caught your|(?:features?|parts?|benefits?|points?) .{0,20}(?:matter|important|best)|(?<!look )(?<!looks )(?<!feel )(?<!would )(?<!sound )(?<!sounds )(?<!people )\blikes?\b|\blove\b|appeal\w*|attract\w*|best (?:part|thing|about)|stands? out|strength|nagustuhan|gusto mo\b|(?:paling )?(?:anda |kamu )?suka(?:i)?\b|menarik|thích (?:điều gì|gì|nhất|ở)|ưu điểm|hấp dẫn",
    "opinion": r"percaya atau tidak|tin hay không|trust (?:it )?or not|(?:naniniwala|magtitiwala) o hindi|think (?:of|about)|\bopinion|feel about|\breactions?\b|impressions?\b|thoughts?\b|come to mind|tingin|palagay|masasabi|pendapat|menurut (?:anda|kamu)|kesan|nghĩ (?:gì|sao|thế nào)|ý kiến|cảm nhận|thấy (?:sao|thế nào)",
    "tell_friend": r"recommend|tell (?:your|a|the) (?:friends?|colleagues?|neighbou?rs?|others|family)|irerekomenda|rekomendasi|merekomendasikan|giới thiệu (?:nó |sản phẩm này )?cho",
    "use_for": r"use (?:it|this) for|what for\b|gagamitin .{0,10}saan|untuk apa|dùng .{0,24}(?:để|vào việc) (?:làm )?gì|để làm gì",
    "used_by": r"who (?!(?:else )?would you)(?:in your|at home|else|among|would|do you think)\b|(?:sino|siapa) .{0,30}(?:gagamit|kakain|iinom|bibili|pakai|makan|minum|beli|guna)|ai (?:trong nhà|sẽ|trong gia đình)",
}

LANGUAGES: Mapping[str, str] = {  # the words that tell a language, each counted
    "vi": r"[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]\w*|\b(?:bạn|không|có|là|gì|bao|nhiêu|mua|tại|sao|cho|con)\b",
    "tl": r"\b(?:pwede|maraming|sige|tanong|akin|huling|sulit|mahilig|kada|buwan|araw|ginagamit|ako|si|ni|at|din|rin|lang|wala|may|meron|dito|niyong|nyo|mong|ano|anong|ang|mga|ba|ng|sa|mo|ka|ko|po|opo|saan|kailan|bakit|paano|sino|magkano|gaano|kadalas|ilan|ilang|ito|iyan|yan|yung|kayo|niyo|ninyo|naman|kapag|gusto|salamat|bobo|tanga|taga|alin|kung|kwento|kumusta|kamusta|magandang|umaga|halimbawa|tapos|talaga)\b",
    "ms": r"\b(?:awak|jenama|kerap|dah|korang|nak|kahwin|telefon|kat|macam mana)\b",
    "id": r"\b(?:boleh|perkenalkan|diri|dalam|kali|sama|oke|kak|bisa|banget|mahal|murah|atau|kalau|kalo|jadi|masih|ada|pesan|cocok|suka|apa|apakah|anda|kamu|yang|di|ke|dan|berapa|bagaimana|gimana|kenapa|mengapa|siapa|kapan|mana|tidak|nggak|gak|enggak|ini|itu|untuk|dengan|ceritakan|cerita|sudah|belum|pernah|saya|terima|kasih|makasih|lebih|suka|tinggal|sering|seberapa|naik|paling|tentang|harus|supaya|mau|biasanya|beli|punya|bodoh|halo|selamat|contohnya|lalu|pilih|pangsa|pasar|merek|harga|banyak|menurut)\b",
}
SPELLED: Mapping[str, str] = {  # what is typed in haste, and what it stands for; a likeness is no liking
    r"\b(what(?:'s| is| are| was| were) (?:your|the|a|an|life|it)\b[^?]{0,30}?) like\b": r"\1",
    r"\bwhats\b": "what's", r"\bwheres\b": "where's", r"\bwhos\b": "who's", r"\bhows\b": "how's", r"\bdont\b": "don't", r"\bdidnt\b": "didn't",
    r"\bu\b": "you", r"\bur\b": "your", r"\bgng\b": "nggak", r"\bgmn\b": "gimana", r"\bknp\b": "kenapa", r"\bbrp\b": "berapa", r"\bdmn\b": "di mana",
}
THAI_PARTICLES = r"\s(?:ka|kha|krub|krap|khrap|krab|khrub|na|naka|nakrub|naka|mai|ja)(?=\W*$)"
SPOKEN_IN: Mapping[str, str] = {"tl": "PH", "id": "ID", "vi": "VN"}
LIFE_NOW = r"in your (?:area|neighbou?rhood|street|city|town|life|home)\b|sa (?:inyong|iyong|inyo|lugar|barangay|buhay)|di (?:lingkungan|daerah|kampung)|ở (?:khu|xóm|phố|nơi)|these days|every ?day|daily|in your life|right now|at the moment|araw-?araw|sa buhay|sehari-?hari|dalam hidup|hằng ngày|hàng ngày|trong cuộc sống|dạo này"
COMPARING = r"\bdibanding\w{0,4}|\bkumpara|ikumpara|so với|compared? (?:to|with)"
AND_WHY = r"\b(?:and why|at bakit|dan (?:kenapa|mengapa)|và (?:tại|vì) sao)\b"
MAYBE = r"\b(?:would|will|could|sẽ|akan)\b"
HABIT = r"\bdo you\b|\bhave you\b|\bdid you\b|\busually\b|\bnormally\b|\bare you\b|last time|\bkas?raniwan|\bmadalas\b|palagi|\bbiasanya\b|sering|pernah|terakhir|\bthường\b|hay (?:mua|ăn|uống|dùng)|\bselalu\b|lần cuối|\busual(?:ly)?\b"
SHOWN_WORDS = r"\b(?:this|these|it|its|concept|idea|product|offer|proposal|ad|campaign|ito|itong|produkto\w*|ideya|dito|ini|produk(?:nya)?|konsep|me\w{3,12}nya|rito|nito|niyan|này|nó|sản phẩm|ý tưởng)\b"
LEANS = r"\b(?:it|them|they|that|those|there|one|ones|these|ito|yan|iyan|doon|itu|nya|sana|nó|chúng|đó)\b"
PERIODS: Mapping[str, tuple[float, str]] = {  # months in what is asked for, by its words
    "week": (
        0.23,
        r"\b(?:a|per|each|every|in a|one) week|weekly|kada linggo|linggo-?linggo|isang linggo|seminggu|per minggu|(?:mỗi|một|hàng|hằng) tuần",
    ),
    "day": (
        0.033,
        r"\b(?:a|per|each|every) day|daily|kada araw|(?:sa )?isang araw|araw-?araw|sehari|per hari|(?:mỗi|một|hàng|hằng) ngày",
    ),
    "year": (
        12.0,
        r"\b(?:a|per|each|every) year|yearly|kada taon|setahun|per tahun|(?:mỗi|một|hàng|hằng) năm",
    ),
}
SPENDS = r"how much (?:money )?(?:do|did|does|have) (?:you|your \w{2,12}) (?:\w{2,10} ){0,2}(?:spend|spent|pay|paid)\b|magkano ang (?:na)?(?:gi?na)?gastos|(?:berapa )?pengeluaran (?:anda|kamu)|chi (?:tiêu )?(?:khoảng )?bao nhiêu"
SPENT_ON = r"(?:spend|spent|pay|paid|gastos|ginagastos|pengeluaran|chi)\b[^?]{0,24}?\s(?:on|for|sa|untuk|buat|cho)\s(?P<what>[^?]{2,50})"
SPENT_WHEN = r"\s(?:(?:a|per|each|every|in a|kada|bawat|mỗi|một|hàng|hằng) |in total|at the|on average|usually|roughly|right now|these|sebulan|seminggu|setahun|sehari|per\b|tháng|these days|nowadays|online|for your|bao (?:lâu|nhiêu)|mấy lần|là khi|khi nào|lúc nào|(?:bao|mấy|là)$)[^?]*$"
HAD = r"\b(?:eat|drink|use|buy|have(?= \w{2,15} (?:delivered|repaired|cleaned))|bought|used|cook|order|ordered|wear|apply|makan|minum|memakai|pakai|beli|membeli|masak|kumakain|kumain|umiinom|gumagamit|bumibili|bumili|ăn|uống|dùng|mua)(?: ka| kayo| ba| mo)* (?:ng )?(?P<what>(?!(?:it|this|that|them|these|there|out|in|at|on|for|with|online|nito|ini|itu|di|nó|ở)\b)\w{1,20}(?: \w{2,20}){0,2})"
NO_THING = r"(?:last|this|next|every|yesterday|today|it|this|that|them|things?|something|anything|food|out|siang|malam|pagi|sáng|trưa|tối|gì|gi|apa|ano|what|ngoài|you|new|online|more|less|products?|brands?|most|usually|together|breakfast|lunch|dinner)\b"
BOTH_SIDES = r"\blikes? (?:most |best )?(?:and|or) (?:what (?:do |did )?(?:you )?)?(?:dislike|not like|don['’]t like|hate)|(?:good|pros?|strengths?|advantages?) and (?:the )?(?:bad|cons?|weak\w{0,8}|disadvantages?)|suka dan (?:yang )?(?:tidak|kurang)|kelebihan dan kekurangan|gusto at (?:hindi|ayaw)|thích và (?:không|chưa)|ưu (?:và nhược )?điểm và|ưu nhược điểm"
WHO_DOES = r"\bwho (?:at home|(?:in|at|of|from) (?:your|the) (?:family|home|house|household))\b (?!do\b|would\b|will\b|should\b|could\b)(?:mostly |usually )?[a-z]+s\b(?! (?:it|this)\b)"
OF_ONES_OWN = r"\b(?:ninyo|nyo|mo|ka|kayo)\b.{0,40}\bngayon\b|\bpaano (?:mo|ninyo|nyo|ka|kayo)\b|\bbiasanya\b|\bsekarang\b|\bhiện (?:nay|giờ|tại)\b|\bthường\b|\b(?:does|did|has) your\b|\b(?:do|did|have|had|are|were) you\b|\b(?:someone|anyone|anybody|somebody) in your\b|\bwho\b.{0,30}\byour (?!\w{0,12} (?:use|using)\b)"
