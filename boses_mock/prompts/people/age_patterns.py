"""The patterns of `ages.py`: the forms an age is written in, and what makes a number none.

Kept apart so that the rules that use them can be read; nothing here decides anything. Where words
were made figures runs of blanks stand again, so repeats of white space are possessive: none of
these patterns takes more than linear time.
"""

from __future__ import annotations

import re

LEAD = (
    r"(?:\b(?:aged?|ages|age\s?(?:range|group|bracket)s?|berusia|usia|umur(?:an)?|berumur"
    r"|rentang usia"
    r"|độ tuổi|tuổi|do tuoi|tuoi|edad|nasa edad|may edad|s?he is|s?he's|they are)\b\s*+(?:of|from"
    r"|between|is|are|was|range"
    r"|na|nila|antara|dari|từ|khoảng|:|-|=)?+\s*+(?:from|between|antara|dari|từ|tu)?+\s*+)"
)
UNIT = (
    r"(?:[\s-]{0,2}(?:years?[\s-]of[\s-]age|years?[\s-]olds?|yr[\s-]?olds?|yrs?[\s-]old|y\.?/?o\.?"
    r"|yo's|tahun(?:an)?|thn|tuổi|tuoi|t"
    r"|taong(?:[\s-]gulang)?|taon|anyos|ปี|yrs\.?|years?|(?<=\s)th\.?)(?![^\W_]))"
)
TO = (
    r"(?:\s*(?:-|to|up to|and|until|till|through|thru|sampai(?: dengan)?|s/d|s\.d\.?|sd|hingga"
    r"|dan|đến|tới|den|toi"
    r"|hanggang|hangtod|ngadto sa|at|và)\s*)"
)
OFFSPRING_FIRST = re.compile(  # whom a prompt begins with: "Daughters 25-40 who look after"
    r"(?:^|[:\n]\s?|\b(?:adult|grown|eldest|only|unmarried|married) )(?:grand)?"
    r"(?:sons|daughters|children|kids|nephews|nieces)$"
)
N = r"(?<![\w$₱€£#])(?<![\d][.,:/-])(?<!\w-)(\d{1,3})(?!\d)"
NOT_TAIL = r"(?![\d%‰$₱₫]|[.,:/]\d|\s*%)"

RANGE = re.compile(rf"({LEAD})?(?:{N}){UNIT}?{TO}(\d{{1,3}}){NOT_TAIL}(?![^\W\d_]*\d)({UNIT})?")
OPEN_UP = re.compile(
    rf"({LEAD})?{N}{NOT_TAIL}({UNIT})?[\s-]*(?:(\+)"
    rf"|(?:plus|(?:and|&) (?:above|over|older|up|beyond)"
    rf"|or (?:older|above|over)"
    r"|above|ke atas|keatas|up|pataas|at pataas|trở lên|tro len)(?![^\W_]))"
    r"(?:\s*(?:and (?:above|over)))?"
    rf"({UNIT})?"
)
OPEN_DOWN = re.compile(
    rf"({LEAD})?{N}{NOT_TAIL}({UNIT})?\s*(?:and (?:below|under|younger)|or (?:younger|below"
    rf"|under)"
    r"|ke bawah|kebawah|pababa|trở xuống|tro xuong)(?![^\W_]|\s*\d)"
)
UPWARD = (
    r"over|above|older than|min\.?(?: age)?(?: of)?|at least|minimum(?: of)?|not younger than"
    r"|no younger than"
    r"|not under \b|not below|from age"
    r"|di atas|diatas|lebih dari|minimal|tidak kurang dari|trên|tren|ngoài|không dưới|mahigit"
    r"|lampas|lagpas|hindi bababa sa"
    r"|beyond|melebihi|lebih daripada|sekurang-kurangnya|higit(?: sa)?"
)
DOWNWARD = (
    r"under|below|younger than|di bawah|dibawah|kurang dari|kurang daripada|dưới|duoi|wala pang"
    r"|mas bata sa|bawah umur|bawah"
)
MOST = (
    r"at most|maximum(?: of)?|max|up to|not older than|no older than|not over|not above"
    r"|maksimal|maksimum|không quá|tidak lebih dari"
    r"|hindi lalampas sa"
)
BOUND = re.compile(
    rf"\b(?:(?P<up>{UPWARD})|(?P<down>{DOWNWARD})"
    rf"|(?P<most>{MOST}))[\s-]+(?:the )?(?P<lead>{LEAD})?"
    rf"(?P<n>\d{{1,3}})(?!\d){NOT_TAIL}(?P<tens>'?s\b)?(?P<unit>{UNIT})?"
)
LISTED = re.compile(  # a number that ends an item, whatever stands before it
    r"(?P<n>[1-9]\d)(?P<then>\s?[,/|;)]\s?+(?=[^\W\d_\"'(]|$|\d\s[^\W\d_])|\s-\s(?=[^\W\d_])"
    r"|\)|\s?$|(?=\n)|(?=\.\s?(?:$|[^\d\s])))"
)
LISTED_AFTER = re.compile(  # "Nurse, 29, Cebu", "F/27/Makati", "Housewife (41)": and that begins it
    r"(?:(?P<first>^|(?<=\n)|(?<=[;:]\s))|(?<=[^\W\d_])(?P<mark>[.\"')]?\s?[,/|;(]\s?"
    r"|[.\"')]?\s-\s))$"
)
SEXED = re.compile(  # "21F", "34M from Singapore"
    r"(?:^|(?<=[\n,;:|(])\s?)(?P<n>[1-9]\d)\s?(?P<sex>[mf])(?=\s*(?:$|[,;/|).\n]|from\b|in\b"
    r"|living\b"
    r"|who\b|[^\W\d_]{2,24}\s(?:student|nurse|teacher|based|resident)))"
)
SEXED_PLACE = re.compile(  # "37F Kuching": read from the text with its capitals
    r"(?:^|(?<=[\n;|(])\s?)(?P<n>[1-9]\d)(?P<sex>[MF])(?=\s[A-Z][a-z])"
)
SEX_FIRST = re.compile(  # "M 45 Penang hawker", "F29 nurse"
    r"(?:^|(?<=[\n;|(])\s?)\(?(?P<sex>[mf])\)?\s?(?P<n>[1-9]\d)"
    r"(?=\s(?!to\b|and\b|or\b)[^\W\d_]{3}|(?<=\)\s\d\d),)"
)
COUNTED_ITEM = re.compile(  # an item before it that is no person: "Fans of Blink", "TVs"
    r"(?:\b(?:n|no|nos|block|blk|unit|room|bus|route|district|quận|zone|ward|phase|level|row|line"
    r"|lot"
    r"|size|vol|top|highway|street|lane|tiktok|inch|inches|channel|version|chapter|jalan|ruko|nomor"
    r"|floor|gate|exit|page|question|item|week|day|grade|class|season|episode)s?\.?|[\d%$₱=#])\s*$"
)
SINGLE = re.compile(rf"(?:({LEAD})|){N}{NOT_TAIL}({UNIT})?")
ISH = re.compile(r"(?<![\w$₱.,])([2-8]\d)\s?-?ish\b")
NEARLY = re.compile(  # "pushing 40"
    r"\b(?:turning|pushing|nearing|approaching|almost|nearly|about to turn|hampir|gần|sắp"
    r"|malapit nang mag-?)"
    r"\s?([2-8]\d)(?=\s?(?:$|[,;.)\n]|in\b|at\b|and\b|who\b|this\b|soon\b|next\b"
    r"|years?[\s-]old|tahun\b|tuổi|anyos\b))"
)
AFTERWARDS = re.compile(r"\s(awal|pertengahan|akhir)\b")  # "20an akhir"
TENS = "twent|thirt|fort|fift|sixt|sevent"
THIRD = r"early|mid(?:dle)?|late|awal|pertengahan|akhir"
TEENS = re.compile(  # "late teens to mid 20s", "early teens"; "teens" alone is a stage of life
    rf"\b(?P<from>{THIRD})[\s-]+(?:teens?|belasan)\b(?:\s*(?:-|to|through|and|until|sampai|hingga)"
    rf"\s*(?:(?P<to>{THIRD})[\s-]+)?(?:(?P<ten>{TENS})ies|(?P<n>[2-8])0(?:'?s|\s?-?an)))?\b"
)
TEEN_THIRDS = {
    "e": (13, 15),
    "aw": (13, 15),
    "m": (14, 16),
    "p": (14, 16),
    "l": (17, 19),
    "ak": (17, 19),
}
STAGE = re.compile(  # what a life stage's name says of age, where nothing is stated
    r"\b(?:(?P<teens>teens?|teen-?agers?|teenaged?|tinedyer|tin-edyer|mga teen|remaja"
    r"(?! (?:masjid|muda))|abg|tuổi teen|(?<!thanh )thiếu niên)"
    r"|(?P<old>senior citizens?|seniors|elderly|(?:the )?aged folks?|lansia|manula|lanjut usia"
    r"|warga emas"
    r"|người cao tuổi|người già|các cụ|matatanda|nakatatanda))\b"
)
STAGE_OTHER = re.compile(  # what follows it where it is not they who are asked for
    r"\s*+(?:'s\b|(?:and|&|/|,|or|dan|at|và)\s*+(?:young(?:er)? adults?|adults?|their|tweens?|kids"
    r"|children|anak muda|dewasa|young|millenn|thanh niên|orang tua)|-?(?:care|home|friendly"
    r"|discount"
    r"|parents?|mothers?|fathers?|relatives?|in-laws?|members?|sons?|daughters?|kids?|child(?:ren)?"
    r"|centers?|patients)\b|(?:boys|girls) (?:at home)\b)"
)
STAGE_THEIRS = re.compile(
    r"\b(?:perawat|pengasuh|penjaga|merawat|of|for|with|to|by|about|like|than|teach(?:es|ing)?"
    r"|car(?:e|es|ing) for|their|her|his"
    r"|my|our"
    r"|whose|raising|have|has|dari|untuk|punya|của|cho|có con|may|para sa|ng|ni"
    r"|high school|high-school|college|graduating|university|their elderly)"
    r"(?: (?:an?|the|aging|ageing|young|many|mga|anak|con|\w+ing))?\s+$"
)
DECADE = re.compile(
    r"(?:\b(in (?:their|the|his|her|your)|aged?|usia|umur|nasa)\s+)?"
    r"(?:\b(early|mid(?:dle)?|late|awal|pertengahan|akhir)(?:\s?-\s?|\s+)(?:to late |to mid )?)?"
    rf"(?:\b({TENS})(?:ies|ysomethings?|y[\s-]somethings?)\b"
    r"|(?<![\w$₱'.,])(?<!\d-)([2-9])0(?:'?s\b|\s?-?an\b|[\s-]?somethings?\b))"
)
DECADES = re.compile(  # "mid-20s to mid-30s"
    rf"\b(?P<from>early|mid(?:dle)?|late)[\s-]+(?:(?P<ten>{TENS})ies|(?P<n>[2-8])0'?s)"
    r"\s*(?:-|to|through|and|until)\s*"
    rf"(?P<to>early|mid(?:dle)?|late)[\s-]+(?:(?P<ten2>{TENS})ies|(?P<n2>[2-8])0'?s)\b"
)
MUSIC = re.compile(  # what is named after a decade of the calendar
    r"\s*+-?+\s*+(?:music|kids?\b|bab(?:y|ies)|songs?|nostalgia|style|fashion|rock|hits"
    r"|movies|vibes?|era)"
)
AGE_WORD = re.compile(r"\b(?:aged?|ages|usia|umur|berusia|berumur|edad|tuổi)\s*+:?+\s*+$")
THEN_NO_OLDER = re.compile(r"\s*+(?:,|and|but)?+\s*+(?:no|not) (?:older|more) than \d")
BORN = re.compile(
    r"\b(?:born|kelahiran|lahir|sinh(?: năm)?|ipinanganak)\b[^\d.;]{0,24}((?:19|20)\d\d)"
    r"(?:\s*(?:-|to|and|sampai|hingga|đến|dan|hanggang)\s*((?:19|20)\d\d))?"
)
GENERATION = re.compile(
    r"\b(?:(zillennials?)|(gen(?:eration|erasi|)?[\s-]?z(?:ers?|s)?\b|zoomers?|centennials?"
    r"|thế hệ z)"
    r"|(millenn?ials?|milenn?ials?|gen(?:eration|erasi)?[\s-]?y(?:ers?)?\b|thế hệ y)"
    r"|(gen(?:eration|erasi)?[\s-]?x(?:ers?)?\b|thế hệ x)|((?:baby[\s-]?)?boomers?))\b"
)
BIRTHS = {1: (1993, 1998), 2: (1997, 2012), 3: (1981, 1996), 4: (1965, 1980), 5: (1946, 1964)}
MONTH = (
    r"(?:jan(?:uary|uari)?|feb(?:ruary|ruari)?|mar(?:ch|et)?|apr(?:il)?|mei|june?|juni|july?|juli"
    r"|aug(?:ust)?|agustus|sep(?:t|tember)?|oct(?:ober)?|oktober|nov(?:ember)?|dec(?:ember)?"
    r"|desember|enero|pebrero|marso|abril|mayo|hunyo|hulyo|agosto|setyembre|oktubre|nobyembre"
    r"|disyembre)"
)
DATED = re.compile(rf"\b{MONTH}\.?\s+$")  # "March 12-18"
COUNTED = re.compile(
    rf"\s*+-?+\s*+(?:(?:{MONTH}|may(?=\s(?:we|i|the|to|\d)))\b|of (?:{MONTH}|may)\b|times?|x\b"
    rf"|people|persons?|respondents?|participants?|orang|người|hours?"
    r"|hrs?|minutes?|mins?"
    r"|secs?(?! [a-e])|seconds?|months?|weeks?|days?|km|kms|kilometers?|miles?|m\b|kg|gb|mb|k\b|rb"
    r"|ribu|jt|juta|tr\b|triệu|k/|nghìn"
    r"|mil|million|thousand|pesos?|php|usd|dollars?|baht|ringgit|rupiah|dong|đồng|vnd"
    r"|percent|persen|phần trăm|am\b|pm\b|บาท"
    r"|personas?|profiles?|items?|orders?|employees?|staff|kali|lần|beses|cups?|inch(?:es)?"
    r"|shops?|stores?|branches"
    r"|kids|children|units?|pieces?|transactions?|per\b|bottles?|packs?|sachets?|sessions?"
    r"|posts?|videos?|apps?|jam\b"
    r"|giờ|bulan|minggu|hari|tháng|tuần|ngày|buwan|oras|araw|interviews?|questions?|users?"
    r"|households?|families"
    r"|stars?|points?|steps?|followers|members?|women\b|men\b|moms\b|customers?|brands?"
    r"|products?|cigarettes|sticks"
    r"|rooms?|bedrooms?|sqm|cc\b|mbps|degrees?|anak\b|con\b|students\b|nurses\b|teachers\b)"
)
ALLOWED_COUNTED = re.compile(
    r"\s*+-?+\s*+(?:women|men|moms|customers?|users?|people|students|nurses|teachers|m\b)"
)
EXPERIENCE = re.compile(
    r"\s*(?:of\s+)?(?:experience|working|in business|ago|in the|on the|with|at the"
    r"|pengalaman|kinh nghiệm|lalu|trước|tenure|of work|of service|warranty|together"
    r"|na karanasan)"
)
LASTING = re.compile(r"\b(?:for|selama|sudah|suốt|in the last|the past)(?: (?:over|about))?\s$")
SHORT_UNIT = re.compile(r"(?<![\s-])[\s-]*+(?:years?|yrs\.?|tahun|thn|taon)$")
MONEY = re.compile(
    r"(?:[$₱€£₫]|ราคา|\b(?:p|php|rp|idr|vnd|usd|sgd|rm|myr|thb|s|us|budget|price[ds]?|cost(?:s"
    r"|ing)?|earn(?:s|ing)?|income|salary|spend(?:s|ing)?|gaji|worth|paying|pay))"
    r"(?:\s++(?:of|is|from|between|at|about|around))?[\s.$:]{0,48}$"
)
BEFORE_BAD = re.compile(
    r"(?:\b(?:n|top|iphone|galaxy|windows|ios|android|version|v|teams?|crews?|batches|spf|bmi"
    r"|iq|sim|vol|volume"
    r"|season|episode|ep|part|batch|block|blk|lot|tier|stage|class|grade|grades|level"
    r"|phase|wave|q|size|uniqlo|redmi"
    r"|ps|pixel|number|no|zone|district|quận|week|day|chapter|covid|g|page|question|item"
    r"|route|line|channel|model"
    r"|sample|samples|total|room|every|each|within|least|from|last|past|next|kelas|pukul|jam"
    r"|for|quota|open)"
    r"(?:\s++(?:of|size|is|about|around))?\s*+[=:#-]?+\s*+)$"
)
CHILD = re.compile(
    r"\b(?P<who>kids?|child(?:ren)?|toddlers?|bab(?:y|ies)|infants?|newborns?|sons?|daughters?"
    r"|little ones?|preschoolers?"
    r"|dogs?|cats?|pets?|anak(?:-anak)?(?! (?:muda|kos|jaksel|kuliah|mahasiswa))|balita|bayi"
    r"|con(?: nhỏ| cái)?(?! (?:gái|trai))|em bé|bé|trẻ em|trẻ nhỏ|mga bata"
    r"|grandchild(?:ren)?|grandkids?|grandsons?|granddaughters?|nephews?|nieces?"
    r"|(?:whose|their|with|of|to|for|by|dating|seeing) (?:(?:an?|the|older|younger|elderly"
    r"|aging|first|new|own|former|current|direct|strict|foreign)\s)?"
    r"(?:husbands?|wives|wife|partners?|spouses?|bosses|boss|patients?|clients|pupils|learners"
    r"|grandparents?|parents?|boyfriends?|girlfriends?|fianc[eé]e?s?|in-laws)"
    r"|(?<=[;,.(]\s)(?:murid|pupils|anak didik|học trò|partners?|spouses?|boyfriends?"
    r"|girlfriends?|husbands|wives|parents)"
    r"|(?:wives|wife|husbands|girlfriends|partners|widows|daughters|sons|mothers) of (?:\w+ )?"
    r"(?:men|women|guys|man|woman)"
    r"|(?:mertua|ibu|bapak|ayah|orang tua|suami|istri) dari (?:perempuan|wanita|pria|laki-laki"
    r"|anak)"
    r"|(?:perawat|pengasuh|penjaga) (?:lansia|manula|anak|bayi)"
    r"|(?:penjaga|jaga|menjaga|merawat|rawat|ngurus|mengurus|chăm sóc|chăm|nag-aalaga ng) (?:\w+ )?"
    r"(?:ibu bapa|orang tua|ibu|bapa|bapak|lansia|bố mẹ|cha mẹ|magulang)"
    r"|(?:dates?|dating|marr(?:y|ied to|ying)|attracted to|seeing) (?:\w+\s)?(?:men|women|guys"
    r"|girls"
    r"|someone)"
    r"|(?:suami|istri|isteri|pacar|ibu|ayah|bapak|bos|majikan|orang tua|adik|kakak)nya"
    r"|(?:punya|dengan|bersama) (?:suami|istri|isteri|pacar|orang tua|mertua)"
    r"|(?:có|lấy|với|của) (?:chồng|vợ|bạn trai|bạn gái|bố mẹ|cha mẹ|sếp|ông bà)"
    r"|(?:chồng|vợ) của|(?:ang|may) (?:mga )?(?:asawa|nobyo|nobya|magulang|amo)|cars?|homes?"
    r"|houses?|phones?"
    r"|laptops?|brands?|company|companies|business(?:es)?"
    r"|(?<!karyawan )(?<!pekerja )(?<!pegawai )(?<!nhân viên )(?<!anak )startups?)"
    r"\b(?!['’]s?\s(?!ages?\b))[^,;.()\d]{0,28}$"
)
ADULT_AGAIN = re.compile(
    r"\b(?:women|men|moms?|mothers?|dads?|parents?|adults?|people|consumers?|respondents?"
    r"|customers?|users?|ibu|bapak|mẹ|employees?|workers?|owners?|founders?|staff|professionals?"
    r"|managers?|drivers?|entrepreneurs?|executives?|karyawan|pekerja|buyers?|fans"
    r"|lovers)\b[^,;.()]{0,24}$"
)
CHILD_AFTER = re.compile(
    r"[\s-]*(?:year[\s-]olds?\s+|tahun\s+)?(?:kids?\b|child(?:ren)?\b|toddlers?|sons?\b"
    r"|daughters?|bab(?:y|ies)|dogs?|cats?|phones?|cars?\b"
    r"|house\b|houses|homes?\b|building|company|companies|business|brand|firm|laptop"
    r"|motorcycle|motorbike|bike|app\b|school|condo"
    r"|product|tv\b|whisky|whiskey|wine|vehicle|truck|son\b|daughter|pets?\b|puppy|mortgage"
    r"|loan|marriage|tradition)(?!s?[\s-](?:[\w-]+ )?(?:owners|buyers"
    r"|renters|seekers|dwellers|users|drivers|riders|lovers|shoppers|sellers|enthusiasts|parents"
    r"|moms|dads|caretakers|goers)\b)"
)
TEENS_OF = re.compile(
    r"\b(?:of|with|to|raising|have|has|may|punya|có) (?:\w+ ){0,2}(?:teen(?:ager)?s?|tweens?"
    r"|adolescents?|grade-?schoolers?"
    r"|students?|learners?|kids|children|remaja)\s?\(?(?:who are |aged? )?$"
)
CARED_FOR = re.compile(
    r"\b(?:car(?:e|es|ing) for|look(?:s|ing)? after|tak(?:e|es|ing) care of|liv(?:e|es|ing) with"
    r"|nurs(?:e|es|ing)|help(?:s|ing)?|support(?:s|ing)?)(?: \w+){0,2} (?:parents?|grandparents?"
    r"|mothers?|fathers?|relatives?|in-laws|lolas?|lolos?|grandmas?|grandpas?"
    r"|elders)(?: who are)?\s?\(?(?:aged )?$"
)
THEIRS_TOO = re.compile(  # "graduates (21-23) and their bosses (35-50)"
    r"\d\s?\) (?:and|with|&|dan|và|at) (?:their|his|her) [^,;.()\d]{0,28}\($"
)
PARENT_OF = re.compile(
    r"\b(?:parents?|moms?|mothers?|dads?|fathers?|mums?) (?:of|to|with)(?: an?)? $"
)
INITIAL = re.compile(r"(?<![\w/'.$])[mf](?=\d\d\s?(?:-\s?\d\d|\+))")
MARKED = re.compile(r"[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]")
BORN_IN = re.compile(r"(?<![\w.,x])([5-9])x\b(?!\s*(?:faster|zoom|lần|more|cheaper|\d))")
FOLLOW_OK = re.compile(
    r"\s*(?:$|[,;.!?)(\n]|(?:in|who|and|with|living|from|at|dari|di|yang|ở|sống|na|sa|or"
    r"|that|whose|working|based|using|but|are|tại|và|dan|on|across|near)\b)"
)


SURE = (
    "from age",
    "older than",
    "younger than",
    "not older than",
    "no older than",
    "no younger than",
)
ITEM_BEFORE = re.compile(r"(?:^|[,(;]\s?)$")  # "no upper limit, min 25"
AGES_LISTED = re.compile(  # "aged 22, 23 or 24"
    rf"{LEAD}(?P<ages>[1-9]\d(?:, [1-9]\d){{0,4}},? (?:or|and|atau|dan|hoặc|và|o"
    rf"|at) [1-9]\d)(?!\d){NOT_TAIL}"
)
PLACE_BEFORE = re.compile(
    r"\b[Ii]n [A-Z]\w{2,20}(?: [A-Z]\w{1,20}){0,2},? $"
)  # "in Cavite up to 30"
OTHER_BOUND = re.compile(
    r"\b(?:income|price\w*|cost\w*|bmi|score\w*|going|driving|speed\w*|spend\w*|just|well|all"
    r"|hand)\s$"
)
NEEDS_UNIT = (
    "at least",
    "min",
    "at most",
    "max",
    "up to",
    "lebih",
    "kurang",
    "mahigit",
    "from age",
)
THIRDS = {"e": (0, 3), "aw": (0, 3), "m": (4, 6), "p": (4, 6), "l": (7, 9), "ak": (7, 9)}
UNWANTED = re.compile(  # "no one under 21" asks for those of 21 and more
    r"\b(?:no[\s-]?one|nobody|no (?:people|adults|respondents|users|customers)|not anyone|walang"
    r"|tidak ada yang|(?:exclud(?:e|es|ed|ing)|except(?: for)?|leav(?:e|ing) out|screen(?:ing)? out"
    r"|(?:do not|don't) (?:include|take|recruit|want)"
    r"|tidak termasuk|jangan|kecuali|selain|bukan|huwag isama|hindi kasama|di kasama|huwag kunin"
    r"|không lấy|không bao gồm|loại trừ|loại|ngoại trừ|trừ)"
    r"(?: (?:anyone|anybody|people|those|persons|respondents|adults|the|all|yang|ang|ang mga|mga"
    r"|orang|người|những người|sino mang))?)(?: who (?:is|are)| aged?| yang)?\s+$"
)
LEFT_OUT = re.compile(  # "below 21 is out"
    r"\s*+(?:(?:years?[\s-]old|years of age|y/?o)\s)?(?:is|are|will be|to be"
    r"|must be)?\s*+(?:out\b|excluded"
    r"|not (?:eligible|included|allowed|wanted)|screened out|hindi kasama|tidak termasuk|bị loại)"
)
WHOSE = re.compile(r"\bwhose\b[^.;,()\n]{0,40}$")
PEOPLE_FROM = re.compile(
    r"\b(?:adults|women|men|people|moms|dads|females|males|filipinos|consumers|users|respondents"
    r"|customers|shoppers|anyone|everyone|those|persons)(?: who are)? from\s+$"
)
