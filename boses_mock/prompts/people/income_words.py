"""The words of `income.py`: brackets by name, and classes by their letters.

Kept apart so that the rules that use them can be read; nothing here decides anything.
"""

from __future__ import annotations

import re

LOW = (
    "kinakapos|kinakapos sa pera|nagigipit|gipit sa pera|naghihikahos|pobre|mga pobre|kabus"
    "|walang-wala|serba kekurangan|ekonomi sulit|hidup susah|orang susah|túng thiếu"
    "|thu nhập ít ỏi|gaji ciput|"
    "tight budget|tight budgets|kalangan bawah|rai dai noi|"
    "just enough for the family|just enough to get by|just enough to live|earning just enough|"
    "cash-poor|cash poor|money-poor|barely get by|barely getting by|barely gets by|scraping by"
    "|scrape by"
    "|pamilyang salat|working class|working-class|daily wage|daily-wage|miskin|prasejahtera"
    "|pra-sejahtera"
    "|kurang berada"
    "|asnaf|dhuafa|duafa|hikahos|dukha|salat sa buhay|kapos sa pera|kapus-palad|upah minimum"
    "|gaji minimum"
    "|gaji pas umr|lương tối thiểu|lương tối thiểu vùng|gia đình khó khăn|hoàn cảnh khó khăn|eo hẹp"
    "|luong toi thieu"
    "|wage minimum|minimum pay|minimum-pay|subsistence|poverty-stricken|needy|kurang berkemampuan"
    "|low income|lower income|low incomes|low-earning|low earners|low wage|low salary|minimum"
    " wage|minimum wage earners|minimum-wage|lower class|lower-class"
    "|low-middle income class d|below the poverty line|poverty|poor families|poor households"
    "|poor people|poor women|poor farmers|the poor|impoverished|underprivileged|low"
    " socioeconomic|low ses|low sec|cash-strapped|b40|bottom 40"
    "|berpenghasilan rendah|penghasilan rendah|pendapatan rendah|berpendapatan rendah"
    "|ekonomi rendah|kelas bawah|menengah ke bawah|kelas menengah ke bawah|kelas menengah"
    " bawah|kelas menengah kebawah|golongan menengah bawah|menengah bawah|menengah kebawah"
    "|gaji umr|gaji umk|gaji ump|gajinya umr|urban poor"
    "|umr|kurang mampu|ekonomi lemah|ekonomi bawah|pas-pasan"
    "|thu nhập thấp|thu nhap thap|nghèo|lương thấp|bình dân thu nhập thấp|mahirap|mahihirap"
    "|maralita|mababa ang kita|mababang kita|mababa ang sahod|low-income|mababang sahod"
    "|kapos|hirap sa buhay|minimum earner|minimum earners|lower-income|wage floor"
    "|berpendapatan kecil|gaji kecil|bergaji umr|golongan bawah|blue-collar low income"
    "|paycheck to paycheck|paycheck-to-paycheck|isang kahig isang tuka|hand to mouth|hand-to-mouth"
    "|struggling families|struggling households|make ends meet|making ends meet|indigent"
    "|informal settlers|informal settler families|slum dwellers|4ps beneficiaries|mga mahihirap"
    "|wong cilik|rakyat kecil|hộ nghèo|nguoi ngheo|low-wage|low-paid|low salaried"
)
MIDDLE = (
    "middle income|middle-income|mid income|mid-income|middle class|middle-class|moderate"
    " income|average income|medium income|upper middle|upper-middle|lower middle"
    "|lower-middle|middle to upper-middle"
    "|middle to upper middle|low to middle income|low-to-middle income|lower to middle"
    " income|lower-middle to middle|middle and upper-middle|middle earners|m40|emerging"
    " middle|median income|comfortable income|mid-level income|middle ses|middle-to-upper"
    "|kelas menengah|menengah atas|menengah ke atas|berpenghasilan menengah|penghasilan"
    " menengah|pendapatan menengah|ekonomi menengah|menengah|golongan menengah"
    "|trung lưu|thu nhập trung bình|thu nhập khá|thu nhap trung binh|tầng lớp trung lưu|thu"
    " nhập tầm trung|katamtaman ang kita|may kaya sa gitna|middle-upper|berpendapatan"
    " menengah|katamtamang kita|gitnang uri|average earners|aspiring middle class"
    "|mid-to-upper income"
)
HIGH = (
    "sosialita|hi-so|hiso|hi so|high society|high-society|socialite|socialites|tai-tai|tai-tais"
    "|taitai"
    "|taitais"
    "|old money|old-money|new money|nouveau riche|high-roller|high-rollers|high rollers|well-paid"
    "|well paid"
    "|top earners|mapan|berkecukupan|kaya raya|kaya-raya|nakaluluwag|nakakaluwag|nakaririwasa"
    "|may-kaya"
    "|maykaya|dư dả|gia đình có điều kiện|gia đình trẻ có điều kiện"
    "|nhà có điều kiện|người có điều kiện|mẹ có điều kiện"
    "|rich kid"
    "|lắm tiền|nhiều tiền|high income|higher income|high-income|high earners|high earning"
    "|high earner|high salary"
    "|high-net-worth|high net worth|hnw|hnwi|hnwis|affluent|wealthy|rich people|rich women"
    "|rich men|rich families|rich kids|rich titas|the rich|well-off|well off|well-to-do"
    "|upper class|upper-class|upper income"
    "|upscale families|elite|ultra rich|crazy rich|millionaires|t20|mass affluent|high ses"
    "|upper ses|six-figure|high socioeconomic|old rich|moneyed|high disposable income|higher"
    " disposable income|large disposable income"
    "|berpenghasilan tinggi|penghasilan tinggi|pendapatan tinggi|berpendapatan tinggi|kelas"
    " atas|orang kaya|kalangan atas|rai dai sung"
    "|kaum kaya|konglomerat|keluarga kaya|gaji tinggi|golongan atas|sultan"
    " andara|berada|tajir"
    "|thu nhập cao|thu nhap cao|giàu|giàu có|giới nhà giàu|thượng lưu|lương cao|khá giả"
    "|mayaman|mayayaman|malaki ang kita|mataas ang kita|mataas na kita|may kaya|upper-income"
    "|affluents|high-earning|mayayamang|mayamang|high-spending affluent|super rich|high-paid"
    "|well-heeled|six-digit salary|six-digit salaries|six-digit income|six-digit incomes|six-digit"
    " earners|six digit salary|6-digit salary|6-digit income|6-digit earners|yayamanin"
    "|billionaires|multimillionaires|ultra-high-net-worth|uhnw|uhnwi"
    "|uhnwis|hni|hnis|horang kaya|đại gia|nhà giàu|kha gia|high-salaried|highly paid"
)
NONE = (
    "all income levels|any income|all incomes|all income groups|regardless of income|all"
    " social classes|all ses|semua kalangan|every income level|various income levels|mọi mức"
    " thu nhập|middle school|middle aged"
    "|menengah pertama|sekolah menengah|sekolah menengah atas|affluent-looking|luxury|elite"
    " gamers|elite players|elite runners|elite athletes|elite gamer|income tax|rich in|usaha"
    " kecil menengah|usaha mikro kecil menengah|kecil dan"
    " menengah|menengah kejuruan|poverty alleviation|anti poverty"
    "|crazy rich asians|crazy rich asian|look rich|looking rich|look wealthy|look affluent"
    "|get"
    " rich|feel rich"
)
CLASS = re.compile(
    r"(?:\b(?:ses|sec|class(?:es)?|socio-?economic (?:class(?:es)?|status)|kelas"
    r"|economic class|social class|market class)\s?:?\s?){1,6}(?:(?:broad|upper|lower) )?"
    r"((?:[a-e][1-3]?\+?(?:\s?(?:-|/|,|&|and|to|or|dan|hingga|sampai|at|o)?\s?)){1,6})(?![^\W_])"
)
BARE_CLASS = re.compile(
    r"\b(abc1c2|abc1|c1c2|bc1c2|bc1|c2de|c1d|c2d"
    r"|ab\b(?= (?:class|households|segment|consumers))|cde(?= )|(?:broad "
    r"|upper |lower )c(?= (?:class|households|segment|moms|families|women|men|homemakers|market"
    r"|consumers|income|adults|urban))"
    r"|[a-e][1-2]?(?:\s*[-/&]\s*[a-e][1-2]?){1,4}(?= (?:class|ses|socio|segment|households"
    r"|consumers|market|income)))(?![^\W_])?"
)

# A class told by its letters alone: read from the capitals as written.
_LETTERS = (
    r"(?:AB1C1|AB[12]|ABC1C2|ABC1|BC1C2|BC1|BC2|BC|C1C2DE?|C2DE|C2D|C1D|CDE|CD|DE|ABCD?E?|AB"
    r"|A\s?/\s?B|B\s?/\s?C"
    r"(?:\s?/\s?D)?|C\s?/\s?D(?:\s?/\s?E)?|D\s?/\s?E|[A-E][12]?\+?\s?(?:-|&|and|to)\s?[A-E][12]?)"
)
CLASS_ITEM = re.compile(  # a whole item of a list: "AB, Makati", "nhóm AB"
    rf"(?:^|(?<=[,;|(\n/])\s?|(?<=[Nn]hóm )|(?<=[Gg]roup )"
    rf"|(?<=[a-zñ] )(?=[A-D][BCDE]\s?[123]?\s?(?:$|[,;.\n])))({_LETTERS}|(?:[Uu]pper|[Ll]ower"
    rf"|[Bb]road)"
    r" [A-E](?:\s?(?:-|to|and)\s?[A-E])?)(?=\s?(?:[,;|)\n]|$)|\s/\s)"
)
CLASS_LONE = re.compile(  # one letter that is an item of its own, no other letter before it
    r"(?<=[\w)][,;|/])(?<![ ,;/|(][A-E][,;|/])\s?([A-E][12]?\+?)"
    r"(?=\s?(?:[,;|)\n]|$)|\s/\s)"
)
CLASS_PEOPLE = re.compile(  # "DE mothers", "A/B homeowners", "AB na mga tita", "Broad C housewives"
    rf"(?<![\w/&-])({_LETTERS}|[A-E][12]|[B-E](?= (?:households|families|homes)\b)"
    r"|(?:[Uu]pper|[Ll]ower|[Bb]road) [A-E](?:\s?(?:-|to|and)\s?[A-E])?)"
    r"(?=[- ](?:na mga |na )?(?:(?:working|urban|rural|young|single|stay-at-home|married)\s)?"
    r"(?:mothers?|moms?|mums|dads?|fathers?|parents?|famil(?:y|ies)|households?|homes|homeowners"
    r"|housewives|homemakers|women|men|males?|females?|ladies|adults|consumers|shoppers|buyers"
    r"|drinkers"
    r"|commuters|residents|workers|employees|professionals|millennials|gen z|teens|youth|couples"
    r"|singles"
    r"|segments?|markets?|respondents?|urban|earners|income|titas?|nanay|tatay|pamilya|ibu(?:-ibu)?"
    r"|renters|tenants|borrowers|savers|motorists|drivers|car owners|homebuyers|owners|diners|cooks"
    r"|bachelors|newlyweds|retirees|seniors|graduates|jobbers|freelancers|pet owners"
    r"|keluarga|users|customers|smokers|travell?ers|socio)\b)",
)
CLASS_OF_GOODS = re.compile(  # "class A eggs", "class A replica bags"
    r"\s?(?:eggs?|meat|beef|pork|fruits?|bags?|shoes|watches|replicas?|imitations?|drugs?|products?"
    r"|items|goods|offices?|offenders|motorhomes?|licen[cs]es?|amplifiers?|rice)\b"
)
NO_CLASS = re.compile(  # letters that name something else
    r"\b(?:vitamins?|hepatitis|type|blood|plans?|batch(?:es)?|rows?|sections?|blocks?|grades?"
    r"|sizes?|exit"
    r"|gates?|wings?|lines?|tests?|version|options?|teams?|cups?|halls?|buildings?|terminals?"
    r"|phase|level"
    r"|group|an?|got|zone|sector|model|series|schools?|room)\s+$",
    re.IGNORECASE,
)
# What the words for pay are said to be, in each language.
_PAY = (
    r"(?:(?:ber)?(?:gaji|penghasilan|pendapatan|upah)(?:nya)?|kemampuan ekonomi|thu nhập|lương"
    r"|mức sống|kinh tế"
    r"|(?:ang )?(?:kita|sahod|sweldo|suweldo))(?: (?:yang|ở mức|còn|rất|hơi|khá là|nila|niya|ay"
    r"|lang))?"
)
PAID = (
    (
        re.compile(
            rf"\b{_PAY} (?:kecil|rendah|pas-pasan|minim(?:um|al)?|seadanya|di bawah (?:umr|ump|umk)"
            r"|thấp|tối thiểu|bấp bênh|eo hẹp|ba cọc ba đồng|mababa|maliit|kakarampot"
            r"|kulang)(?![^\W_])"
            r"|\b(?:mababa|maliit|kakarampot|kulang|mababang|maliit na|kakarampot na)(?: (?:ang"
            r"|lang ang))?"
            r" (?:mga )?(?:kita|sahod|sweldo|suweldo)\b"
            r"|\bpaid (?:below|under|less than) (?:the )?minimum\b"
            r"|\b(?:tiny|meag(?:er|re)|measly|paltry) (?:pensions?|incomes?|salar(?:y|ies)"
            r"|wages?|pay)\b"
            r"|\b(?:low|poorly|badly|under)[ -]?(?:paid|waged?|earning)\b"
        ),
        "Low",
    ),
    (
        re.compile(
            rf"\b{_PAY} (?:tinggi|besar|gede|di atas rata-rata|cao|khủng|malaki|mataas)(?![^\W_])"
            r"|\b(?:malaki|malakas|mataas|malaking|mataas na)(?: ang)? (?:mga )?(?:kita|sahod"
            r"|sweldo|suweldo)\b"
            r"|\b(?:fat|hefty|huge) (?:pensions?|incomes?|salar(?:y|ies)|paychecks?|bonus(?:es)?)\b"
            r"|\b(?:well|highly|handsomely)[ -]paid\b"
            r"|\b(?:pengusaha|keluarga|orang|ibu|ibu-ibu|kaum|anak|istri|suami|warga|pemuda"
            r"|wanita|pria)(?: batik| properti| tambang| sawit| muda)?"
            r" kaya\b(?! (?:akan|gini|gitu|begini|begitu|dengan))"
            r"|\b(?:upscale|posh|ritzy)\s(?:\w+\s)?(?:moms?|mothers|women|men|families|households"
            r"|couples"
            r"|ladies|dads|homeowners|residents|professionals|consumers|shoppers|titas|market"
            r"|segment"
            r"|urbanites|millennials|parents)\b"
        ),
        "High",
    ),
    (
        re.compile(
            rf"\b{_PAY} (?:menengah|sedang|lumayan|cukup|trung bình|vừa phải|khá"
            rf"|katamtaman)(?![^\W_])"
        ),
        "Middle",
    ),
    (re.compile(r"(?:^|[,;(]\s?)(?:very )?(?:poor|broke)(?=\s?(?:[,;.)\n]|$))"), "Low"),
    (re.compile(r"(?:^|[,;(]\s?)(?:very )?(?:rich|well-to-do)(?=\s?(?:[,;.)\n]|$))"), "High"),
)
