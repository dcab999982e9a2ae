"""The patterns of `gender.py`: whose gender is told, and that it does not matter.

Kept apart so that the rules that use them can be read; nothing here decides anything.
"""

from __future__ import annotations

import re

from ..text import words

OBJECT = re.compile(
    r"\b(?:their|his|her|my|our|for|by|about|to|date|dating|attract|impress|gifts? for|nila"
    r"|cho|untuk)(?:\s+(?:their|his|her|the|other|many|a|aging|elderly))?\s+$"
)
THEIRS = re.compile(r"\b(?:their|his|her|my|our|whose|kanilang)(?:\s+\w+)?\s+$")
INITIAL = re.compile(r"(?<![\w/'.$-])([MF])(?=[\s,:|/]{0,3}\d\d\s?(?:-\s?\d\d|\+|to \d\d|y))")
INITIAL_ITEM = re.compile(r"([MFPL])(?=\s?(?:[,/|)]|$))")
BEFORE_INITIAL = re.compile(r"(?:^|[\n,;:|(]\s?)$")  # "Rider, M, 28", Indonesian "P/28/Jakarta"
AFTER_AGE = re.compile(r"\d\d[/,|]\s?$")  # "35/M/Bangkok"
THEN_AGE = re.compile(r"\s?[,/|]\s?(?:(?:early|mid|late)[\s-]{1,2})?\d\d(?!\d)")
THEN_AGE_AND_MORE = re.compile(r"\s?[/,]\s?\d\d\s?(?:[/,-]|th\b|thn\b|tahun\b)")
LABELLED = re.compile(
    r"\b(?:gender|sex|jenis kelamin|giới tính|kasarian)\s*[:=]\s*[\"']?(?:all|any|both|mixed"
    r"|equal|balanced|50\s?[/:-]\s?50"
    r"|semua|tất cả|lahat)\b"
)
NAM = re.compile(
    r"(?:^|(?<=[\s,(]))(?<!việt )(?<!quảng )(?<!hà )(?<!miền )(?<!phía )(?<!đông )(?<!tây )"
    r"(?<!tóc )(?<!đồ )(?<!giày )(nam)"
    r"(?=\s*(?:$|[,.;/)\n]|\d|(?:từ|tuổi|trên|dưới|khoảng|độc thân|trung niên|trẻ|kỹ sư"
    r"|công nhân|tài xế|văn phòng|ở|tại|có|đi làm|thu nhập|là)\b))"
)
BRANDED = re.compile(
    r"\b(?:uniqlo|h&m|zara|nike|adidas|bench|penshoppe|levi's|dove|nivea"
    r"|gillette)\s+$|(?<!gen )\bx-$"
)
GIVEN = re.compile(
    r"\b(?:(?:clients?|patients?|customers|followers) of|(?:wives|wife|widows?|girlfriends?"
    r"|daughters|mothers|sisters|husbands?|sons) of"
    r"|gifts? for|presents? for|shopping for|raised by|under|reporting to|run by|owned by"
    r"|led by|made by|cooked by"
    r"|designed by|recommended by|founded by|ask(?:s|ing)?|households? with|famil(?:y|ies) with"
    r"|marketed to|aimed at)(?: (?:an?|the|their|my|one))?(?: [\w-]+)?\s+$"
)
ANEW = re.compile(  # a new beginning inside a clause: "who shop online, mostly women"
    r"(?:\b(?:and|or|mostly|mainly|primarily|especially|usually|both|kebanyakan|mayoritas"
    r"|dan)|[-/&])\s*$"
)
YOUNG = frozenset(("boy", "boys", "girl", "girls", "con gái", "con trai", "babae", "lalaki"))
PARENT = re.compile(
    r"\b(?:moms?|parents?|mothers?|dads?|fathers?|có|anak na) (?:of |with |to )?(?:[\w-]+ ){0,2}$"
)
JOINED = re.compile(
    r"(?:\band|\bor|&|/|\+|\bdan|\batau|\bvà|\bat|\bvs\.?|\bwith|;|\n)\s?(?:\w+ )?$"
)
FOR_GOODS = re.compile(
    r"\b(?:perfumes?|colognes?|shoes|clothes|clothing|bags|shampoo|products?|skincare|creams?"
    r"|deodorants?"
    r"|fashion|toys|gifts?|apps?|supplements?|vitamins|underwear|magazines?|wear) for "
    r"(?:\w+ )?$"
)
WHOSE = re.compile(r"\bwhose\b[^.;,()\n]{0,40}$")
NU = re.compile(r"(?<![^\s,(:/-])(nu)(?=\s?[,:]?\s?(?:(?:tu|do|tuoi) ){0,3}\d\d)")
THAI_INITIAL = re.compile(r"(?:^|(?<=[,(]\s))(ying|chai)(?=\s\d\d)")
WOMENS_PEOPLE = re.compile(r"\s+(?:aged?|in|from|who|between|living|over|under|\d)\b")
PRONOUN = re.compile(r"(?:^|(?<=[.;]\s))(?:(she)|he)\s(?=[a-z]+s\s)")  # "She stays in Cavite"
OFFSPRING = re.compile(  # whom a prompt begins with: "Daughters 25-40 who look after their parents"
    r"(?:^|(?<=\n)|(?<=[:.;]\s))(?:(?:adult|grown|eldest|only|unmarried|married|teenage"
    r"|teen|young|youngest|older|younger) )?(?:grand)?"
    r"(?:(daughters|nieces)|sons|nephews)\b(?!'| (?:and|&|or|/))"
)
AND_CHILDREN = re.compile(
    r"s? (?:and|&|,|plus) (?:\d+|an?|two|three|four|their|his|her)? ?(?:kids?|children|child"
    r"|sons?|daughters?|bab(?:y|ies)|toddlers?)\b"
)
TOLD_FIRST = re.compile(r"(?:s|\s(?:is|works?|has|was|abroad|away|overseas)\b)")
BY_PRONOUN = {  # "Husband works abroad; she stays in Cavite"
    "Male": re.compile(r"[.;,]\s(?:she|siya ay babae)\b"),
    "Female": re.compile(r"[.;,]\she\b"),
}
SPOUSES = frozenset(words("husband husbands wife wives suami istri chồng vợ"))
WITH = re.compile(r"\b(?:with|dengan|a|an|có|na may)\s+(?:\w+\s+)?$")
CHILDREN = re.compile(
    r"\b(?:with|have|has|had|of|raising)(?:\s+(?:\w+|\d))?\s+(?:young |little |small )?$"
)
GOODS = re.compile(
    r"^(?:'s|s'|'(?!\w)|-(?:led|owned|run|founded|fronted|focused|centric|friendly"
    r"|oriented)\b|\s+(?:led|owned|empowerment|grooming|hygiene|fragrances?|skincare|haircare"
    r"|president"
    r"|leaders?|leadership|candidates?|vocals?|category|versions?|toiletries|clothes|clothing"
    r"|shoes|fashion|apparel|toys"
    r"|wear|bags|shirts|perfumes?|underwear|empowered)\b"
    r"|\s+(?:and|&)\s+(?:girls?|women|men|boys?)'?s?\s+(?:clothes|clothing|shoes|fashion"
    r"|apparel|toys|wear|products)\b)"
)
WITH_THEM = re.compile(  # "students with strict fathers", "adults living with their mothers"
    r"\b(?:students?|employees?|staff|workers?|people|adults?|those|users?|customers?|consumers?"
    r"|singles|anyone|professionals?|teachers?|nurses?|engineers?|youth|teens|freelancers?"
    r"|graduates?"
    r"|liv(?:e|es|ing)|stay(?:s|ing)?|shar(?:e|es|ing)|sinh viên|người|nhân viên|sống|ở"
    r"|tinggal|mahasiswa|pelajar|karyawan|pekerja|nakatira|estudyante|empleyado)"
    r" (?:with|với|cùng|bersama|dengan|kasama ang(?: mga)?|na may)(?: (?:[^\W\d][\w-]*)){0,2}\s+$"
)
RAISED = re.compile(  # done by them, not to be asked themselves
    r"\b(?:pinalaki|pinag-aral|inaalagaan|tinutulungan|inirekomenda|sinusuportahan) ng(?: mga)?\s+$"
    r"|\b(?:dibiayai|dibesarkan|diasuh|dirawat|direkomendasikan|dinafkahi)(?: oleh)?\s+$"
    r"|\b(?:được|do|nhờ|bởi)\s+$"
)
EXCLUDING = re.compile(  # "no men": the other gender is asked for
    r"(?:\b(?:no|not|skip|forget|drop|leave out|exclud(?:e|es|ed|ing)|except(?: for)?"
    r"|everyone but|anyone but|without any"
    r"|bukan"
    r"|kecuali|selain|tidak termasuk|jangan|tanpa|huwag isama|hindi kasama|di kasama|walang"
    r"|maliban sa"
    r"|không lấy|không bao gồm|loại trừ|loại|ngoại trừ|trừ|ยกเว้น|ไม่เอา|ไม่รวม)"
    r"(?: (?:any|the|all|ang|ang mga|mga|para|kaum|yang|giới|phái|các))?|\bnon-)\s*$"
)
EXCLUDED_AFTER = re.compile(
    r"\s*(?:$|[.,;:!)\n/(]|(?:are |is |to be |must be )?(?:need not|not |excluded)"
    r"|please\b|thanks\b|pls\b|allowed\b|po\b|ya\b|nhé\b|here\b|this time\b)"
)
NOT_ASKED = re.compile(
    r"\s(?:(?:are|is|to be|must be|should be|will be) )?(?:need not apply|not (?:eligible|included"
    r"|allowed|wanted|needed)|excluded|hindi kasama|tidak termasuk|tidak perlu|không bao gồm)"
    r"(?![^\W_])"
)
BARE = frozenset(  # nouns that mean a gender and nothing else
    words(
        "men man male males guys gents gentlemen boys women woman female females ladies girls pria"
        " laki-laki lelaki cowok wanita perempuan cewek lalaki kalalakihan babae kababaihan nam nữ"
        " bapak-bapak ibu-ibu"
    )
)
_ANY = (
    r"(?:any|all|both|either|every|open|mixed|no preference|does(?:n't| not) matter|irrelevant"
    r"|not important|bebas|semua|apa ?saja|apa ?pun|mana ?pun|kahit ano(?:ng)?|lahat(?: ng)?|anuman"
    r"|bất kỳ|mọi|tất cả|không quan trọng|nào cũng được|regardless of|irrespective of|whatever"
    r"|không phân biệt|tidak (?:dibatasi|penting|masalah)|tanpa batasan)"
)
_SEX = r"(?:genders?|sex(?:es)?|jenis kelamin|kelamin|jantina|giới tính|giới|kasarian)"
NAMES_GENDER = re.compile(r"gender|sex|kelamin|jantina|giới|kasarian|phân biệt|เพศ")
ANY_GENDER = re.compile(
    rf"\b{_ANY}(?: of)?(?: the)? {_SEX}\b|\b{_SEX}\s?[:=-]?\s?(?:is |are |đều )?{_ANY}(?![^\W_])"
    r"|\bkhông phân biệt (?:nam nữ|nam hay nữ|nam/nữ)|ไม่จำกัดเพศ|เพศใดก็ได้|ทุกเพศ"
)
EITHER = re.compile(
    r"\b(?:men|male|man|lalaki|pria|laki-laki|cowok|lelaki|nam|women|female|babae|wanita|perempuan"
    r"|cewek|nữ)(?: man)? (?:or|o|atau|ataupun|maupun|hay|hoặc) (?:women|female|male|men|babae"
    r"|lalaki"
    r"|wanita|pria|perempuan|laki-laki|cewek|cowok|nữ|nam)\b"
    r"|\bnot (?:just|only) (?:for )?(?:wo)?men\b"
)
SPLIT = re.compile(  # "50:50", "gender split", "60:40 female to male", "half men, half women"
    rf"\b(?:{_SEX}|fe?male|women|men) (?:split|balance|ratio|mix|quota|parity)\b"
    rf"|\b(?:equal|even|balanced|fifty-fifty|half-half)(?: (?:split|mix|numbers?|parts|share))?"
    rf"(?: of| on| between)? (?:{_SEX}|men|women|males?|females?)\b"
    r"|\b\d\d\s?[:/-]\s?\d\d (?:(?:fe)?males?|women|men)\b"
    r"|\b(?:half|setengah|separuh|kalahati|một nửa|nửa)(?: (?:of|ang|là|are))?(?: them)?"
    r" (?:men|women|male|female|pria|wanita|laki-laki|perempuan|lalaki|babae|nam|nữ)\b"
    r"|\bpantay (?:ang|na) (?:bilang|dami) ng (?:mga )?(?:lalaki|babae)\b"
)
