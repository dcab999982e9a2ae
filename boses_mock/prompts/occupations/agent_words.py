"""The words of `agents.py`: what is no noun before a head, and where whom a prompt means stands.

Kept apart so that the rules that use them can be read; nothing here decides anything.
"""

from __future__ import annotations

import re

from ..text import words

NO_NOUNS = frozenset(  # before a head: who, how many, how old, whose, or how they are employed
    words(
        "the a an any all some many most both these those their his her our my your other more"
        " and or of in at on to for from with by as who that which whose are is was were be"
        " been being including like such than but not no only just mostly mainly also we i you"
        " they want need find target targeting recruit recruiting interview interviewing survey"
        " reach meet talk talking speak understand study research looking seeking use using"
        " uses hire hires hiring see love likes buy buys know knows trust trusts follow employ"
        " employs pay pays young younger old older elderly senior junior middle-aged aged adult"
        " teenage teen male female men women woman man lady single married widowed pregnant"
        " smallholder smallholding ibanag ivatan itawes gaddang kalinga bontoc ifugao kankanaey"
        " mangyan manobo blaan subanen yakan maranaw akha lahu lisu shan jarai ede bahnar muong tay"
        " nung koho toraja sasak nias asmat dani banjar kutai melanau bidayuh kelabit murut dusun"
        " wfh wfo hybrid unlicensed unregistered undocumented illegal accredited hardworking"
        " straight gay muslim christian catholic hindu buddhist chinese malay tamil malayali"
        " filipino filipina pinoy pinay indonesian thai vietnamese malaysian singaporean"
        " burmese bangladeshi indian foreign local sikh jewish jain hakka hokkien teochew"
        " cantonese peranakan hmong karen rohingya badjao bajau aeta igorot lumad moro maranao"
        " tausug maguindanaon ilocano ilonggo bisaya cebuano tagalog kapampangan minang bugis"
        " batak dayak iban kadazan javanese sundanese balinese madurese betawi papuan khmer"
        " cham protestant baptist mormon evangelical pentecostal adventist born-again pious"
        " devout religious native rural urban provincial poor rich wealthy affluent low-income"
        " middle-income high-income income low middle high class small big large tiny little"
        " micro medium medium-sized independent family family-run family-owned home home-based"
        " based  savvy conscious full part time full-time part-time freelance self-employed"
        " casual contractual regular  temporary permanent seasonal hourly daily weekly wage"
        " minimum shift night day  essential key skilled unskilled semi-skilled manual blue"
        " white collar blue-collar  white-collar low-paid paid unpaid underpaid busy"
        " experienced seasoned licensed  registered certified professional successful"
        " struggling new first first-time long-  time veteran retired former aspiring ex future"
        " would-be amateur hobby hobbyist  weekend good best favourite favorite tech-savvy"
        " active current working informal  formal private public sector overseas abroad migrant"
        " remote fellow typical average  ordinary everyday early late mid mobile online digital"
        " direct personal voice virtual  smart free social decision match noise body peace holy"
        " real owner time-poor ambulant  traditional gen z millennial millennials boomer mga ng"
        " na sa ang di yang dan dari  untuk para kaum nhân viên người các những và"
    )
)
THINGS = frozenset(  # which with these nouns is a machine or a circle of friends
    words(
        "coffee ice tea pasta bread popcorn waffle label laser photo inkjet 3d receipt air"
        " word dance running run cover cosplay friend fan club"
    )
)
OTHERWISE = frozenset(words("maker printer processor crew"))
AFTER = frozenset(  # behind a head: what begins no further noun
    words(
        "in at from of who that which whose aged age ages with and or on off near around across"
        " every pambenta for within alone together based living working earning using without but"
        " not only male female males"
        " mostly mainly all both between under over above below outside along by looking"
        " interested class sec ses to as they their whom where when because per whether"
        " residing located selling buying we i have has use buy need want sa na ng ang nasa"
        " taga di yang dan dari usia umur ở tại và độ từ m f"
    )
)
LED = re.compile(
    r"(?:^|[.;:,(\n•|/–]|\s-|\b(?:as|are|is|were|be|being|mga|including|for|both|target(?:ing)?"
    r"|interview(?:ing)?|survey|recruit(?:ing)?|want|need|find|reach|understand|with"
    r"|(?:talk|speak|chat)(?:ing)? to|looking for|who(?:'re)?|personas?|profiles?"
    r"|(?:groups?|sets?|personas?|profiles?|segments?|samples?|panels?|mix|communit(?:y|ies)"
    r"|audiences?) of)\s?)$"
)
AND = re.compile(r"(?:,|,? and|,? or|/| &|,? dan|,? at|,? và)\s?$")
ADJECTIVES = NO_NOUNS - frozenset(
    words(
        "of in at on to for from with by as who that which whose are is was were be been being"
        " including like such than but not no we i you they want need find target targeting"
        " recruit recruiting interview interviewing survey reach meet talk talking speak"
        " understand study research looking seeking use using uses hire hires hiring see love"
        " likes buy buys know knows trust trusts follow employ employs pay pays and or their"
        " his her our my your mga ng na sa ang di yang dan dari untuk retired former aspiring"
        " ex future would-be"
    )
)
NEXT = re.compile(r"(?:,? and|,? or|,| &) (?:the |their |small )?(?=\w)")
OWNED = (
    re.compile(  # "owners of internet cafes and printing shops": what stands behind is read next
        r"\b(owner|proprietor|operator)s? of(?: (?:an?|the|their|own|small|little|big|local|new"
        r"|family|independent|several|many|(?:two|three|four|\d)(?: or more)?))* (?=\w)"
    )
)
OWN = re.compile(  # a trade by its own word and the nouns behind it: "tukang sol sepatu", "thợ lặn"
    r"(?:^|(?<=[\s,;:.(/]))(?P<own>(?:tukang|operator|teknisi|juru|pembuat|pembudidaya|pengepul"
    r"|penata"
    r"|penggali|penjaga|petugas|thợ)"
    r"(?: (?!(?:di|dari|yang|dan|usia|umur|berusia|asal|kota|laki|pria|wanita|perempuan|cowok"
    r"|cewek|untuk|dengan|saya|lansia|anak|orang|rumah tangga|ở|tại|từ|nam|nữ|trẻ|độ|và|có|tuổi"
    r"|trên|dưới|lương|làm|sống|người|giỏi|tay|chính|phụ)\b)[^\W\d_]{2,12}){1,2})"
    r"(?=\s*(?:$|[,.;:)\n(/]|\d|(?:di|dari|yang|dan|usia|umur|berusia|asal|sekitar|daerah|kota"
    r"|laki|pria|wanita|cowok|cewek|keliling|ở|tại|từ|nam|nữ|độ|và|có|trên|dưới)\b))"
    r"|(?:(?:^|(?<=\bmga\s))(?P<made>mag-?"
    r"(?:(?P<c>[^\W\d_aeiou])(?P<v>[aeiou])(?P=c)[rlwy]?(?P=v)"
    r"|(?P<w>[aeiou])(?P=w))[^\W\d_]{2,10})(?=\s(?:sa|ng|na|mula|,)\b|[,.;]|$))"
)
NO_TRADE = re.compile(  # they only learn, save, look for, wait, marry or are kin
    r"mag-?(?:aa(?:ral|lala)|ha?hanap|ba?bakasyon|la?laro|pa?pa|ka?ka|tata?pos|ti?tipid"
    r"|ba?bayad|gi?ging|sasama|si?simula|bi?bigay|pi?plano|hi?hintay|ii?pon|sisimba|kokolehiyo"
    r"|tatrabaho|nanay|bubuntis|pakasal|dadalang|sosolo|titiwala|lalakbay|yoyosi|bibisyo|iisip)"
)
