# ruff: noqa: E501 - patterns read better whole
"""Questions that want a view or a fact that everybody has of its own life, and what they are about.

``OPINIONS`` are tried in order, each in English, Tagalog, Indonesian and Vietnamese. They look at
the verb of a question and at whom or what it is put to (its head), never at any word in it: "what
should the ward do to make sorting work" is of the ward. ``WHOM`` and ``PLACES`` tell the sort of
the head. What nobody can be asked of its own life is left to the tables of needs and topics.
"""

from __future__ import annotations

from collections.abc import Mapping

# fmt: off
OPINIONS: Mapping[str, str] = {
    "unasked": r"\b(?:anything|something)(?: else)?,? (?:that )?(?:we|i) (?:have not|haven['’]?t|did not|didn['’]?t|forgot to) ask|\bwhat (?:have|did) (?:we|i) (?:not|forget to) ask|\bshould (?:we|i) have asked"
    r"|hindi (?:po )?(?:namin|natin|ko) (?:po )?na(?:i|ta)?(?:tatanong|itanong)|\byang (?:belum|tidak|lupa) (?:kami |saya )?(?:sempat )?(?:di)?tanya|chưa hỏi (?:đến|tới|mà|không)|chưa (?:được )?hỏi\b",
    "some_say": r"\b(?:some|many|other|most|certain) (?:[a-z]{3,14} ){0,2}(?:say|think|believe|feel|argue|claim) (?:that )?\b[^?]{5,160}\b(?:what (?:do|would) you (?:say|think|answer|reply)|how do you (?:answer|respond|see)|do you agree|and you)\b"
    r"|\bmay (?:mga |ilang )?(?:tao(?:ng)? )?nagsasabi|\bada (?:orang |sebagian |beberapa )?(?:orang )?yang (?:bilang|mengatakan|berkata|berpendapat|menganggap)|(?:có (?:người|ý kiến)|nhiều người|một số (?:người|gia đình)) (?:nói|cho|bảo|nghĩ) (?:là|rằng)?",
    "tells": r"\bwhat (?:would|do|will|should) (?:you|we) (?:most |really )?(?:like to |want to |wish to )?(?:ask(?: for)?|tell|say to)\b(?! me\b)(?! us\b)(?! a friend)(?! before)(?! when)(?! if)(?! first)|\bif you (?:had|have|could have|were given) (?:ten|five|a few|\d{1,2}) minutes with|\bif you could (?:tell|say|ask)\b[^?]{3,60}\b(?:one thing|what)\b"
    r"|\bwhat (?:should|must|can|could) (?:the |your |our )(?:[a-z'’\-]{2,16} ){1,4}(?:do|change|fix|improve)\b|\bwhat do you (?:want|expect|need|wish) (?:from )?(?:the |your )(?:[a-z'’\-]{2,16} ){1,3}(?:to do|to change|to fix)\b"
    r"|gusto (?:po )?(?:ninyong|mong|niyong|nyong) (?:po )?(?:sabihin|iparating|hilingin|ipaabot) (?:po )?(?:sa|kay)\b|(?:dapat|kailangan(?:g)?|pwedeng|puwedeng) (?:po )?(?:bang? )?(?:unang |unahing )?gawin ng\b"
    r"|(?:ingin|mau|hendak) (?:\w{2,12} ){0,2}(?:sampaikan|katakan|minta|bicarakan|titipkan) (?:kepada|ke|pada|dari)\b|(?:harus|perlu|sebaiknya|seharusnya|bisa) (?:segera |lebih dulu )?(?:dilakukan|diperbaiki|dibenahi) (?:oleh )?(?!sendiri)\w|apa yang (?:harus|perlu|sebaiknya) (?:\w{3,16} ){1,3}lakukan"
    r"|muốn (?:nói|nhắn|đề nghị|gửi|kiến nghị|yêu cầu)(?: điều)? gì (?:với|tới|đến|cho)|(?:nên|cần|phải) làm (?:gì|những gì|điều gì)(?: trước| đầu tiên| để)",
    "explain": r"\bwhat (?:would|do|did) you (?:need|have|want|like|expect) to (?:see|know|hear|be told|be shown)\b(?! (?:more )?(?:of|in) (?:the )?(?:shop|market)s?)|\bwhat (?:must|should|would|does|do) (?:the |a |your )?[a-z'’ \-]{2,40} (?:need to |have to )?(?:explain|show you|prove|tell you)\b|\bwhat (?:needs|has) to be explained"
    r"|(?:perlu|harus|mesti) (?:di)?jelaskan|(?:supaya|agar|biar) (?:[\w/]{2,12} ){0,2}(?:bisa |lebih |jadi )?(?:percaya|yakin)\b|(?:kailangan|dapat|gusto)(?:g)? (?:po )?(?:ninyong|mong|niyong|nilang|muna ninyong) (?:munang )?(?:makita|malaman|ipaliwanag|marinig)|(?:cần|phải) (?:được )?(?:giải thích|biết|thấy|nghe|xem|cho (?:chị|anh|bạn) biết)(?: rõ| thêm)? (?:những )?(?:gì|điều gì)|(?:giải thích|nói rõ) (?:những )?(?:gì|điều gì)",
    "feels": r"\bhow (?:would|will|might|do|did) your (?P<whom>parents?|mother|father|mum|mom|dad|elderly [a-z]{3,8}|clients?|customers?|patients?|boss|employer|workers|staff|team|colleagues|neighbou?rs|students|pupils|tenants|guests) (?:feel|react|respond|take)\b|\bwhat (?:would|will) your (?P<said>clients?|customers?|patients?|boss|employer|workers|staff|team|neighbou?rs|students|pupils|tenants|guests) (?:say|think|feel)\b"
    r"|(?:perasaan|reaksi|tanggapan|pendapat) (?P<id>orang ?tua|ibu anda|ayah|pelanggan|pembeli|atasan|pasien|tetangga|karyawan|penyewa)|(?:mararamdaman|reaksyon|sasabihin) (?:po )?(?:ng|ni) (?:inyong |iyong )?(?P<tl>mga magulang|magulang|nanay|tatay|customer|mga customer|suki|kliyente|amo|kapitbahay)|(?P<vi>bố mẹ|cha mẹ|mẹ|khách(?: hàng)?|sếp|hàng xóm|bệnh nhân|nhân viên)(?: của)?(?: chị| anh| bạn| mình)? sẽ (?:cảm thấy|thấy|phản ứng|nghĩ|nói)",
    "heavy": r"\b(?:how does (?:that|it|this|[^?]{2,30}) (?:sit|fit) (?:with|in)|how does (?:that|it|this) compare (?:with|to) what you (?:spend|pay|earn|have)|is (?:that|it|this|[^?]{2,40}) (?:too much(?= for (?:you|your|us)\b)|a lot(?= for (?:you|your|us)\b)|a burden|heavy|affordable|manageable|within (?:your )?reach)|could you (?:afford|manage|spare)|would (?:that|it|this|[^?]{2,40}) be (?:too much|a burden|heavy|affordable|manageable|hard to pay))\b"
    r"|\bterasa (?:\w{3,8} )?(?:berat|memberatkan|mahal)|\b(?:apakah|apa) [^?]{3,60}\b(?:berat|memberatkan|terjangkau)\b|\bmabigat (?:po )?ba\b|\bkaya (?:po )?ba (?:ninyo|ng budget|mo)|\bcó (?:quá |thấy )?(?:nặng|quá sức|đắt quá|cao quá) (?:không|với)",
    "take_home": r"\bhow much (?:do you|can you|did you) (?:usually |normally )?(?:take home|bring home|make|earn|clear)\b[^?]{0,40}\b(?:a|per|in a|each|on a (?:good |normal |usual )?) ?day\b|\bmagkano (?:po )?(?:ang )?(?:na)?(?:iuuwi|kinikita|kita)\b[^?]{0,30}\b(?:araw|maghapon|biyahe)"
    r"|\b(?:berapa)\b[^?]{0,40}\b(?:bawa pulang|dibawa pulang|penghasilan|pendapatan|dapat)\b[^?]{0,30}\b(?:sehari|per hari|setiap hari|harian)\b|(?:một|mỗi) ngày\b[^?]{0,30}(?:kiếm|thu nhập|mang về|lời|được)[^?]{0,20}bao nhiêu|(?:kiếm|thu nhập)[^?]{0,20}bao nhiêu[^?]{0,20}(?:một|mỗi) ngày",
    "since": r"\b(?:since when|how long) (?:have|has|did) you (?:\w{2,10} )?(?:want|wish|hop|plan|dream|think)\w{0,5}|\b(?:sejak|dari|mulai) kapan\b[^?]{0,40}\b(?:ingin|mau|berniat|berencana|bercita-cita|berharap)|\b(?:kailan pa|mula kailan|gaano na katagal)\b[^?]{0,40}\b(?:gusto|pangarap|balak|plano|ninanais)|(?:từ khi nào|từ bao giờ|bao lâu rồi)[^?]{0,40}(?:muốn|mong|ước|định)|(?:muốn|mong|ước|định)[^?]{0,40}từ (?:khi nào|bao giờ)",
    "not_yet": r"\bwhat (?:has|is|have) (?:kept|keeping|stopped|stopping|held|holding) you (?:back|from)|\bwhy have(?:n['’]t| not) you\b[^?]{3,60}\byet\b|\b(?:apa|mengapa|kenapa)\b[^?]{0,40}\b(?:membuat )?(?:\w{3,8} )?belum\b|\bbakit (?:po )?hindi pa\b|(?:điều gì|vì sao|tại sao|lý do)[^?]{0,40}chưa\b(?! (?:bao giờ|từng))",
    "save_how": r"\bhow (?:do|have|did) you (?:\w{2,8} )?(?:been )?(?:sav(?:e|ed|ing)|put(?:ting)? (?:money |something )?(?:aside|away))\b(?! (?:time|water|power|electric))|\bcara\b[^?]{0,30}\b(?:menabung|nabung|menyisihkan)\b|\bpaano (?:po )?(?:kayo|ka) (?:nag-?iipon|nakakaipon|nag-?tatabi)|(?:tiết kiệm|để dành)(?: tiền)?(?: \w{2,8}){0,3} (?:như thế nào|bằng cách nào|thế nào|ra sao)",
    "joined": r"\b(?:have|did|are) you (?:ever |already |yet )?(?:join(?:ed)?|sign(?:ed)? up (?:for|with|to)|register(?:ed)? (?:for|with)|enroll?(?:ed)? (?:in|with)|(?:a )?member of)\b"
    r"|\b(?:sumali|kasali|miyembro|kasapi|nagparehistro|rehistrado|nag-?enroll) na (?:po )?ba\b|\b(?:nakapag|naka)(?:sali|rehistro|parehistro)\w{0,3} na (?:po )?ba|\bmiyembro (?:po )?ba\b|\b(?:apakah|sudahkah|sudah)\b[^?]{0,24}\b(?:bergabung|ikut serta|mendaftar|terdaftar|jadi anggota|menjadi anggota|ikut)\b|(?:đã|có) (?:tham gia|đăng ký|gia nhập|vào)\b[^?]{2,40}\b(?:chưa|không)\b",
    "looks_after": r"\bwho(?:m)? (?:do|are|did) you (?:\w{2,8} )?(?:look(?:ing)? after|car(?:e|ing) for|tak(?:e|ing) care of)|\babout who(?:m)? you (?:look after|care for|take care of)|\bsino (?:po )?ang (?:inaalagaan|binabantayan)|\bsiapa yang (?:\w{2,6} )?(?:\w{3,6} )?(?:rawat|asuh|jaga)\b|(?:đang )?chăm sóc (?:cho )?ai\b",
    "if_lost": r"\bif you (?:could (?:no longer|not)|couldn['’]?t|can no longer|had to (?:stop|give (?:it|this|that) up|give up|close|leave)|lost)\b[^?]{3,80}\bwhat (?:would|will|could) you do|\bwhat (?:would|will) you do if you (?:could (?:no longer|not)|couldn['’]?t|had to (?:stop|give up|close)|lost)\b"
    r"|\bkung (?:po )?(?:hindi na (?:po )?(?:kayo|ka)|mawala|mawalan|matanggal|magsara)\b[^?]{0,60}\bano|\b(?:kalau|jika|seandainya|andai)\b[^?]{0,30}\b(?:tidak (?:bisa|boleh|dapat) lagi|tak bisa lagi|berhenti|kehilangan|harus tutup)\b[^?]{0,50}\bapa|\bnếu (?:không (?:còn|được)|mất|phải (?:nghỉ|đóng|bỏ))\b[^?]{0,60}(?:làm gì|thế nào|ra sao)",
    "info": r"\bwhere (?:do|did|would) you (?:\w{2,8} )?(?:get|find|look for|go for) (?:your |the |any |most of your )?(?:information|advice|facts)|\bhow do you (?:usually )?(?:learn|find out|stay informed|keep up|inform yourself) about|\bsaan (?:po )?(?:kayo|ka) (?:po )?(?:kumukuha|nakakakuha|naghahanap|nakakakuha)\w{0,3} ng (?:impormasyon|payo|kaalaman)"
    r"|\b(?:dari|di) mana\b[^?]{0,30}\b(?:informasi|info|pengetahuan)\b|(?:tìm|lấy|có|nhận|biết)(?: được)? thông tin\b[^?]{0,50}(?:ở đâu|từ đâu|từ những đâu)",
    "know_of": r"\bwhat (?:do|did) you (?:already )?know (?:about|of)\b(?! (?:it|this|us|me)\b)|\bwhat have you heard (?:about|of)\b(?! (?:it|this)\b)|\bano (?:po )?ang (?:alam|nalalaman|narinig|nabalitaan) (?:po )?(?:ninyo|mo|niyo|nyo)\b|\bapa (?:saja )?yang (?:[\w/]{2,12} ){0,2}(?:ketahui|tahu|dengar) (?:tentang|soal|mengenai)|(?:biết|nghe)(?: được)? (?:những )?(?:gì|điều gì) về",
    "story": r"\btell (?:me|us) about (?:the|your) last (?:[a-z]{3,12} ){0,3}(?:time|visit|shift|trip|day|appointment)|\bdescribe (?:the|your) last (?:[a-z]{3,12} ){0,3}(?:time|visit|shift|trip|day|appointment)|\b(?:pakik|ik)u(?:we|wen)\w{1,4} (?:po )?[^?]{0,20}huling (?:beses|pagkakataon|punta)|\bhuling beses na\b[^?]{0,60}\bano (?:po )?ang nangyari|\bceritakan\b[^?]{0,60}\b(?:terakhir|paling baru)|kể (?:về |lại )?(?:cho \w{2,8} nghe )?[^?]{0,30}lần (?:gần (?:đây )?nhất|cuối)",
    "hard": r"\bwhat (?:makes|made) (?:it|that) (?:so |really |very )?(?:hard|difficult|tough)\b|\bwhat (?:is|was|are) the (?:hardest|toughest|most difficult|most tiring|most stressful) (?:part|thing|moment|time|hour|bit)s?\b|\bwhat do you find (?:the )?(?:hardest|most difficult)"
    r"|\bano (?:po )?ang (?:pinaka)?mahirap\b|\bbakit (?:po )?mahirap\b|\bapa (?:yang|bagian) (?:\w{2,8} )?(?:paling |ter)?(?:sulit|berat|susah|menyulitkan)|\bapa kesulitan|\bbagian (?:apa )?(?:yang )?(?:paling |ter)(?:sulit|berat)|(?:điều|việc|lúc|phần) (?:gì|nào) (?:là )?(?:khó|vất vả|mệt)(?: khăn)?|khó khăn (?:lớn )?nhất|khó (?:khăn )?nhất",
    "change": r"\bwhat (?:would|do) you (?:like to |want to )?(?:change|improve|fix) (?:first )?(?:about|at|in|on) (?:your|the|our)\b|\bwhat would you like to (?:see )?change[d]?\b[^?]{0,10}\b(?:about|at|in|on) (?:your|the|our)\b|\bgusto (?:po )?(?:ninyong|mong|niyong|nyong) (?:ma)?(?:baguhin|bago|ayusin|mapabuti)|\b(?:ingin|mau|perlu) (?:\w{2,8} )?(?:di)?(?:ubah|perbaiki|benahi)\b(?! oleh)|muốn (?:thay đổi|cải thiện|sửa)(?: điều)? gì",
}
HARD_TO = r"\b(?:hard|difficult|tough)(?: for (?:you|your (?:family|household)))? to (?P<part>[a-z][^?.,;:]{2,56}?)(?= (?:these days|now|today|currently|at the moment))?[?.,;:]|\b(?:hard|difficult|tough)(?: for (?:you|your (?:family|household)))? to (?P<rest>[a-z][^?.,;:]{2,56})$"
WHOM: Mapping[str, str] = {  # to whom something is said: of two the first
    "boss": r"\bCEO\b|\bboss\b|employer|\bmanag(?:er|ement)\b|supervisor|director|\bowner\b|your company|\bHR\b|principal|kumpanya|\bamo\b|boss|may-ari|pamunuan|perusahaan|atasan|bos\b|pimpinan|manajemen|công ty|\bsếp\b|ban giám đốc|quản lý|\bchủ\b",
    "authority": r"govern\w{2,6}|mayor|\bcity\b|\bward\b|council|minist\w{1,4}|president|barangay|authorit\w{2,4}|\bLGU\b|congress|senat\w{1,3}|police|municipal\w{0,4}|\bLTFRB\b|\bDO[HTE]\b|gobyerno|pamahalaan|munisipyo|pangulo|kapitan|pemerintah|wali ?kota|bupati|dinas|presiden|kelurahan|kementerian|\bDPR\b|chính quyền|nhà nước|phường|chính phủ|thành phố|ủy ban|\bbộ\b|\bxã\b",
}
PLACES: Mapping[str, str] = {  # of what sort the thing is that a question is about
    "care": r"look\w{0,3} after|\bcar(?:e|ing) for\b|carer|dementia|elder\w{0,2}|day cent(?:re|er)|nursing home|nursery|day ?care|leaving your (?:parent|child|mother|father)|inaalagaan|pag-?aalaga|merawat|penitipan|lansia|nhà trẻ|chăm sóc|dưỡng lão",
    "health": r"health|clinic|hospital|doctor|medic\w{2,4}|vaccin\w{1,5}|klinik\w{0,2}|ospital|gamot|kalusugan|puskesmas|posyandu|rumah sakit|kesehatan|dokter|bệnh viện|trạm y tế|sức khỏe|bác sĩ|tiêm",
    "work": r"\bshifts?\b|\bward\b|\bjob\b|workplace|at work\b|factory|trabaho|opisina|pabrika|pekerjaan|kerja|kantor|pabrik|công việc|ca (?:làm|đêm|trực)|nhà máy|đi làm",
    "school": r"school|class(?:room)?\b|teacher|paaralan|eskwela\w{0,3}|klase|sekolah|kelas|guru|trường|lớp|giáo viên",
    "money": r"\bbanks?\b|saving|loan|insurance|instal|deposit|\bplan\b|invest|cooperative|bangko|ipon|utang|seguro|tabung|pinjam|asuransi|cicil|ngân hàng|vay|bảo hiểm|tiết kiệm|trả góp",
    "office": r"\boffice\b|municipal|\bhall\b|permit|licen[cs]e|\bLTO\b|\bSSS\b|munisipyo|kelurahan|kecamatan|samsat|ủy ban|công an|một cửa",
    "day": r"\bday\b|\bweek\b|\bmorning\b|evening|\bnight\b|\baraw\b|\bgabi\b|\bhari\b|\bpagi\b|\bmalam\b|\bngày\b|\btối\b",
}
OF_SORTS: Mapping[str, tuple[str, ...]] = {  # the sorts of which a kind has lines of its own
    "change": ("health", "work", "school"),
    "hard": ("care", "work", "day"),
    "explain": ("care", "health", "money"),
    "info": ("health",),
    "story": ("health", "work", "office"),
}
ONLY_OF_SORTS = ("change", "story")  # without a sort these are left to other tables
JOINABLE: Mapping[str, str] = {  # what a brief calls a thing, and what questions do
    "cooperative": r"co-?operatives?|kooperatiba|koperasi|hợp tác xã|\bcoop\b",
    "union": r"\bunions?\b|unyon|serikat|công đoàn",
    "association": r"associations?|samahan|asosasyon|asosiasi|paguyuban|hiệp hội",
    "insurance": r"insur\w{2,5}|PhilHealth|BPJS|bảo hiểm",
    "register": r"regist\w{2,6}|rehistr\w{1,5}|daftar|đăng ký",
    "programme": r"program\w{0,3}|chương trình|training|pelatihan|pagsasanay|khóa",
    "group": r"\bgroups?\b|grupo|kelompok|nhóm|\bhội\b",
}
NEGATED = r"\b(?:not|never|without|no|refus\w{1,3})\b"
CARED_FOR = r"\b(?:sees? to|looks? after|cares? for|minds?|takes? care of|nurs(?:es?|ing)) (?P<who>(?:a|an|his|her|my|one|two|their) [^.,;:]{3,60})"
ONLY_OF_LIFE = ("know_of", "hard", "change")  # which of a thing on show ask for a view of it
ASKS_TO_SAY = r"\b(?:tell|say|ask)\b|minutes|sabihin|iparating|hilingin|ipaabot|sampaikan|katakan|minta|bicarakan|titipkan|muốn"
TICKED_BEFORE = r"problem|biggest|most important|one change|would do most|should come first|problema|pinakamalaki|pinakamahalaga|masalah|terbesar|terpenting|kendala|vấn đề|lớn nhất|khó khăn|quan trọng nhất"
OF_CHANGE = r"\bchange|baguhin|pagbabago|perubahan|\bubah|thay đổi"
WEIGHED_DOWN = r"\bheavy|more than I can|would be hard|too much|give something up|mabigat|hindi kaya|hindi mababayaran|hindi buwan|\bberat\b|belum sanggup|tidak terbayar|belum tentu|nặng|chưa kham|thì khó"
THEMES: Mapping[str, Mapping[str, str]] = {  # what a report files the answers under
    "en": {"unasked": "nothing left to ask", "some_say": "what others say of it", "tells": "what those in charge should do", "explain": "what has to be shown first", "feels": "how those concerned would take it", "heavy": "room in the budget", "take_home": "takings of a day", "since": "a wish of long standing", "not_yet": "what stands in the way", "save_how": "ways of saving", "joined": "joining or staying out", "looks_after": "caring for someone at home", "if_lost": "what else to live from", "info": "where one learns of it", "know_of": "what is known of it", "story": "the last time", "hard": "what makes it hard", "change": "what should change first"},
    "tl": {"unasked": "walang idaragdag", "some_say": "sinasabi ng iba", "tells": "dapat gawin ng nakatataas", "explain": "dapat ipakita muna", "feels": "magiging pakiramdam ng iba", "heavy": "kaya ng budget", "take_home": "kita sa isang araw", "since": "matagal nang gusto", "not_yet": "humahadlang", "save_how": "paraan ng pag-iipon", "joined": "pagsali o hindi", "looks_after": "pag-aalaga sa bahay", "if_lost": "ibang kabuhayan", "info": "pinagkukunan ng impormasyon", "know_of": "alam tungkol dito", "story": "huling karanasan", "hard": "nagpapahirap", "change": "dapat baguhin"},
    "id": {"unasked": "tidak ada tambahan", "some_say": "kata orang lain", "tells": "yang harus dilakukan pihak atas", "explain": "yang perlu dijelaskan", "feels": "perasaan yang bersangkutan", "heavy": "muat di anggaran", "take_home": "hasil sehari", "since": "keinginan lama", "not_yet": "yang menghambat", "save_how": "cara menabung", "joined": "ikut atau tidak", "looks_after": "merawat keluarga", "if_lost": "sumber nafkah lain", "info": "sumber informasi", "know_of": "yang diketahui", "story": "pengalaman terakhir", "hard": "yang menyulitkan", "change": "yang perlu diubah"},
    "vi": {"unasked": "không còn gì thêm", "some_say": "điều người khác nói", "tells": "việc cấp trên nên làm", "explain": "điều cần được giải thích", "feels": "cảm nhận của người trong cuộc", "heavy": "vừa túi tiền", "take_home": "thu nhập một ngày", "since": "mong muốn lâu nay", "not_yet": "điều cản trở", "save_how": "cách để dành", "joined": "tham gia hay không", "looks_after": "chăm sóc người nhà", "if_lost": "kế sinh nhai khác", "info": "nguồn thông tin", "know_of": "điều đã biết", "story": "lần gần nhất", "hard": "điều gây khó", "change": "điều cần thay đổi"},
}
# fmt: on
