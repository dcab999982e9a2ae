# ruff: noqa: E501 - tables read better whole
"""What people say for and against a clause of a text, by what sort of promise the clause is.

A fee that is not charged cannot go wrong, a discount has no bad day, and a doctor is no thing to
put to use: what is said of a clause is of its sort, and of a clause of no told sort only what fits
any. ``{c}`` is the clause.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Said(NamedTuple):
    """What is said of clauses of one sort.

    Attributes:
        words: how such a clause is known, "" for any.
        for_it, against: English sentences.
        advice: what follows where it is doubted.
        local: how the doubt is told in Tagalog, Indonesian and Vietnamese.
    """

    words: str
    for_it: tuple[str, ...]
    against: tuple[str, ...]
    advice: str
    local: Mapping[str, str]


SORTS: Mapping[str, Said] = {  # the particular first
    "is": Said(
        "",
        (
            "“{c}” is what we lack here.",
            "What I would want from it is “{c}”.",
            "“{c}”: such a thing I could think of a use for.",
            "That it is “{c}” was enough for me to go on reading.",
            "“{c}”: that is said plainly, and I like what is said.",
        ),
        (),
        "",
        {},
    ),
    "spared": Said(
        r"^(?:no|without|zero|tanpa|tidak (?:ada|dikenakan)|walang|không (?:có|cần|tính|thu|mất)|miễn)\b",
        (
            "“{c}”: I have met it the other way round often enough to notice.",
            "With “{c}” there is one thing less to reckon with.",
            "That it says “{c}” counts for more with me than the rest.",
            "I looked for that line, and there it was: “{c}”.",
            "“{c}” is what I would tell others about first.",
        ),
        (
            "“{c}” today, perhaps; I would ask for how long.",
            "I read “{c}” and asked myself where it comes back.",
            "“{c}” belongs in the contract, and I would look for it there.",
            "Where they write “{c}”, I wonder who bears it instead.",
            "I would have “{c}” confirmed before anything is signed.",
        ),
        "Put “{c}” in the contract and say for how long it holds; {{c}} of {{n}} were not sure of it.",
        {"tl": "hindi malinaw hanggang kailan ang “{c}”", "id": "belum jelas sampai kapan “{c}” berlaku", "vi": "chưa rõ “{c}” áp dụng đến bao giờ"},
    ),
    "terms": Said(
        r"\b(?:half price|discounts?|% off|percent off|cashback|points?|instal?ments?|deposit|monthly payments?|(?:di|men)?cicil\w*|diskon|potongan|uang muka|hulugan|bawas|tawad|deposito|trả góp|giảm|đặt cọc|tặng|refundable|voucher|top-?up|credit)\b",
        (
            "I did the sum with “{c}”, and I could follow it.",
            "“{c}” makes the beginning easier.",
            "“{c}” is the part of the price that I like.",
            "It was “{c}” that made me go on reading.",
            "Without “{c}” I would have put it down sooner.",
        ),
        (
            "I read “{c}” and looked for the small print.",
            "“{c}” sounds well, and I would ask what it comes to in a year.",
            "With “{c}” I would want to see the whole sum on one page.",
            "“{c}” is the line that I would go through with a pencil.",
            "How “{c}” is reckoned I would ask before anything else.",
        ),
        "Work “{c}” out in one example with the full sum; {{c}} of {{n}} could not tell what it comes to.",
        {"tl": "hindi malinaw ang kuwenta ng “{c}”", "id": "hitungan “{c}” belum jelas", "vi": "chưa rõ “{c}” tính ra sao"},
    ),
    "assured": Said(
        r"\b(?:warrant\w*|guarante\w*|certifi\w*|insured|insurance|licen[sc]ed|refund\w*|money back|hoàn tiền|uang kembali|ibabalik ang bayad|tested|approved|garansi|bersertifikat|sertifikat|dijamin|jaminan|terdaftar|izin|garantiya|sertipikado|lisensyado|bảo hành|chứng nhận|bảo đảm|cam kết|giấy phép)\b",
        (
            "“{c}” is what puts me at ease.",
            "I would not have looked at it without “{c}”.",
            "With “{c}” somebody puts a name under the promise.",
            "“{c}”: that I can hold them to.",
            "Of all the lines, “{c}” is the one I would check and be glad of.",
        ),
        (
            "“{c}” is quickly printed; I would ask to see the paper.",
            "I would ask somebody who has had to rely on “{c}”.",
            "They write “{c}”, and I would want to know who stands for it.",
            "“{c}” means something only if it is easy to call on.",
        ),
        "Show the paper behind “{c}” and tell of one case in which it counted; {{c}} of {{n}} would ask for it.",
        {"tl": "hindi ko pa nakikita ang patunay ng “{c}”", "id": "bukti “{c}” belum saya lihat", "vi": "chưa thấy gì chứng minh “{c}”"},
    ),
    "people": Said(
        r"\b(?:volunteers?|technicians?|vets?|doctors?|nurses?|teachers?|tutors?|guides?|drivers?(?! who)|midwi(?:fe|ves)|staff|operators?|carers?|mechanics?|counsell?ors?|experts?|teknisi|dokter|perawat|petugas|guru|bidan|sopir|relawan|kader|doktor|nars|guro|komadrona|tauhan|boluntaryo|bác sĩ|y tá|nhân viên|thợ|giáo viên|tình nguyện)\b",
        (
            "“{c}” tells me that there is a person behind it.",
            "For “{c}” alone I would give it a thought.",
            "“{c}” is worth more to me than a leaflet.",
            "What I would come for is “{c}”.",
            "“{c}” is the line that I would read out at home.",
        ),
        (
            "“{c}”: I would like to meet them before I say yes.",
            "It stands and falls with the person, and of “{c}” I know only the words.",
            "I would ask who that is before I count on “{c}”.",
            "“{c}” is fine as long as it is the same person each time.",
        ),
        "Name and show the people behind “{c}”; {{c}} of {{n}} would meet them first.",
        {"tl": "hindi ko pa kilala kung sino ang nasa “{c}”", "id": "belum jelas siapa orangnya di “{c}”", "vi": "chưa rõ người làm “{c}” là ai"},
    ),
    "hours": Said(
        r"\b(?:any hour|day and night|24|every (?:\w{1,12} )?(?:day|week|month|morning|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|within \w{1,12} (?:minutes|hours|days)|same day|on (?:mon|tues|wednes|thurs|fri|satur|sun)days|setiap|tiap|dalam \w{1,12} (?:menit|jam|hari)|tuwing|bawat (?:araw|linggo|buwan)|mỗi|hằng|trong \w{1,12} (?:phút|giờ|ngày))\b",
        (
            "“{c}” is what would fit my week.",
            "If they keep to “{c}”, I have nothing to say against it.",
            "“{c}”: with that I could plan.",
            "What I went back to is “{c}”.",
            "“{c}” is the part that I would count on.",
        ),
        (
            "“{c}” is soon said; I would see for a month whether they keep to it.",
            "“{c}”: and when somebody is ill or it rains?",
            "I would ask those who have it already whether “{c}” is kept.",
            "On paper it is “{c}”; I would want to see it kept.",
        ),
        "Publish how often “{c}” was kept in a month of trial; {{c}} of {{n}} doubt that it will be.",
        {"tl": "hindi ko pa alam kung matutupad ang “{c}”", "id": "belum tentu “{c}” benar-benar ditepati", "vi": "chưa biết “{c}” có giữ đúng không"},
    ),
    "asked": Said(
        "",
        (),
        (
            "“{c}” is where I stopped.",
            "“{c}” is what would keep me from it.",
            "I read “{c}” and was not sure that I could keep to it.",
            "“{c}” asks rather much of people like us.",
            "Why it has to be so, “{c}”, I would ask first.",
        ),
        "Say why “{c}” has to be, and what happens to who cannot; {{c}} of {{n}} stopped at it.",
        {"tl": "mabigat para sa akin ang “{c}”", "id": "“{c}” terasa memberatkan", "vi": "“{c}” khiến tôi ngại"},
    ),
    "": Said(
        "",
        (
            "“{c}”: that is the line I read twice.",
            "What I would want from it is “{c}”.",
            "“{c}” is what would win me over.",
            "If I had to name one thing, I would say “{c}”.",
            "“{c}” is the best part of it for me.",
            "I would hold them to “{c}”, and if they keep it I stay.",
            "Of all that they write, “{c}” speaks to me most.",
            "“{c}” is what I would ask about first, and in a good sense.",
        ),
        (
            "I would want to see “{c}” once before I believe it.",
            "I read “{c}” and still had questions.",
            "Until somebody in {{area}} tells me that it is true, “{c}” is only a sentence.",
            "“{c}” may be so for others; whether it is for me I cannot see yet.",
            "“{c}” is where I would ask somebody to explain it to me.",
            "Before I sign anything I would go through “{c}” with them, word by word.",
        ),
        "Show “{c}” with one person's case from start to end; {{c}} of {{n}} had doubts.",
        {"tl": "hindi pa malinaw kung paano ang “{c}”", "id": "belum jelas bagaimana “{c}” nantinya", "vi": "chưa rõ “{c}” thực tế ra sao"},
    ),
}  # fmt: skip
KEPT = "Keep “{c}” near the top; {{c}} of {{n}} held on to it."
LIKED = {"tl": "nakasulat na “{c}”", "id": "ada poin “{c}”", "vi": "có ghi “{c}”"}
_DOUBTED = "uncertainty about “"  # what a report calls a doubt about a clause, and nobody says


def spoken(topic: str) -> str:
    """Return a topic as people call it within a sentence."""
    if not topic.startswith(_DOUBTED):
        return topic
    return f"the part about “{topic.removeprefix(_DOUBTED)}"
