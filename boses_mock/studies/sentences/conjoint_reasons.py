# ruff: noqa: E501 - tables read better whole
"""Why somebody takes one card of two, in the languages in which designs are written.

Each table is for one sort of reason: the cheaper card for its price, the dearer one for something
else, a brand that is trusted or shunned, a trait that has to do with what weighed most, and what
anybody could say. Languages other than English quote levels and attributes as they stand.
"""

from __future__ import annotations

from collections.abc import Mapping

from boses_mock.studies.sentences.conjoint_near import NEAR_COMPOSED, NEAR_REASONS

Tables = Mapping[str, tuple[str, ...]]
SIDES: Mapping[str, str] = {
    "en": "option",
    "tl": "opsyon",
    "id": "pilihan",
    "vi": "phương án",
    "ms": "pilihan",
    "th": "แบบ",
}
REASONS: Mapping[str, Tables] = {
    "en": {
        "any": (
            "{win} beats {lose} for me, so I went with {side}.",
            "I looked at {attr} first, and {win} decided it.",
            "With {win} on offer, the rest of {side} mattered less.",
            "{lose} put me off the other one.",
            "I would give up a little elsewhere to have {had}.",
            "[Easy|Quick] one: {win}.",
            "Between {win} and {lose} I don't have to think.",
            "{side}, for {win}; I could live with the rest.",
            "What I pay attention to is {attr}, hence {side}.",
            "I nearly took the other one, until I saw {lose}.",
            "I compared them line by line and {side} won on {attr}.",
            "{win} is worth more to me than {second_lost}.",
            "{win} together with {second} made it {side}.",
            "I could not get past {hurdle}.",
            "My eye went straight to {win}.",
            "I trade {given_up} for {win} without regret.",
            "I would miss {given_up} a little, but {win} counts for more.",
            "{lose} is where the other one lost me.",
        ),
        "cheaper": (
            "{cheap} against {dear}: that settles it.",
            "With about {spare} free in a month, I go by {attr}.",
            "For {cheap} I can do without {given_up}.",
            "{refused} is more than I want to give for this.",
            "I would rather keep the difference between {cheap} and {dear}.",
            "{first}It is money first here, so {side}.",
            "Out of {income} a month there is no room for {dear}.",
            "{dear} would have to come out of my {purse}, so I stay with {cheap}.",
        ),
        "dearer": (
            "It costs more, {dear} and not {cheap}, but I get {win} for it.",
            "I pay {dear} so as to have {had}.",
            "{win} is worth going from {cheap} to {dear}.",
            "The cheaper one at {cheap} comes with {lose}, and that is no saving.",
            "{dear} is fine as long as {had} is in it.",
        ),
        "trusted": (
            "I know {brand} and stay with it.",
            "{brand} has not let me down so far, so {side}.",
            "With {brand} I know what I get.",
            "Of the names on these cards I trust {brand}.",
        ),
        "shunned": (
            "Anything but {shunned}.",
            "I have stopped buying from {shunned}, so it is {side}.",
            "{shunned} on the other card decided it.",
        ),
        "self": (
            "I am {trait}, so {attr} comes first for me.",
            "Somebody as {trait} as I am looks at {attr} before anything else.",
            "Call me {trait}, but {lose} would keep bothering me.",
        ),
    },
    "tl": {
        "any": (
            "Mas gusto ko ang {win} kaysa {lose}.",
            "{win} ang nagpasya para sa akin.",
            "Sa {attr} ako unang tumingin, kaya {side}.",
            "Ayoko ng {lose}.",
            "Madali ito: {win}.",
            "{side}, dahil sa {win}.",
            "Dikit ang laban, pero lumamang ang {win}.",
            "Nawala ang interes ko sa isa nang makita ko ang {lose}.",
            "Maayos din ang isa, pero mas mahalaga sa akin ang {win}.",
            "Kahit mawala ang {given_up}, basta may {had}.",
            "{win} at {second}, kaya {side}.",
            "{attr} ang binabantayan ko, at dito mas maganda ang {win}.",
            "Hindi na kailangang pag-isipan nang matagal, {win} na.",
            "Sayang ang {given_up}, pero mas matimbang ang {win}.",
        ),
        "cheaper": (
            "{cheap} laban sa {dear}, kaya malinaw na.",
            "Mga {spare} lang ang natitira sa akin sa isang buwan, kaya presyo muna.",
            "Mabigat sa akin ang {heavy}.",
            "Mas mabuti pang itabi ang natipid sa pagitan ng {cheap} at {dear}.",
            "Sa {income} kada buwan, walang puwang ang {dear}.",
        ),
        "dearer": (
            "Mas mahal, {dear} at hindi {cheap}, pero may {had} naman.",
            "Ayos lang ang {dear} basta may {had}.",
            "Mura nga ang {cheap}, pero {lose} ang kapalit.",
        ),
        "trusted": ("Kilala ko na ang {brand}, kaya doon ako.", "Subok ko na ang {brand}."),
        "shunned": ("Ayoko na sa {shunned}.", "Nadala na ako sa {shunned}, kaya {side}."),
        "self": (),
    },
    "id": {
        "any": (
            "Saya lebih suka {win} daripada {lose}.",
            "{win} yang menentukan buat saya.",
            "Saya lihat {attr} dulu, jadi {side}.",
            "{lose} membuat saya mundur dari yang satunya.",
            "Gampang: {win}.",
            "{side}, karena {win}.",
            "Selisihnya tipis, tapi {win} lebih unggul.",
            "Yang satunya lumayan juga, tapi {lose} akan mengganggu saya.",
            "{win} lebih penting buat saya daripada {second_lost}.",
            "{given_up} saya lepas saja, asal ada {had}.",
            "{win} ditambah {second}, jadi {side}.",
            "Yang saya perhatikan {attr}, dan {win} lebih cocok.",
            "Tidak perlu lama berpikir, {win} saja.",
            "Sayang kehilangan {given_up}, tapi {win} lebih berarti.",
        ),
        "cheaper": (
            "{cheap} dibanding {dear}, jelas sudah.",
            "Sisa uang saya sebulan sekitar {spare}, jadi biayanya dulu yang saya lihat.",
            "{heavy} terlalu berat buat saya.",
            "Selisih {cheap} dan {dear} lebih baik saya simpan.",
            "Dari {income} sebulan tidak ada tempat untuk {dear}.",
        ),
        "dearer": (
            "Memang lebih mahal, {dear} dan bukan {cheap}, tapi saya dapat {win}.",
            "{dear} tidak apa-apa asal ada {had}.",
            "{cheap} memang murah, tapi dapatnya {lose}.",
        ),
        "trusted": (
            "Saya sudah kenal {brand}, jadi itu saja.",
            "{brand} sudah terbukti buat saya.",
        ),
        "shunned": ("Jangan {shunned}.", "Saya sudah kapok dengan {shunned}, jadi {side}."),
        "self": (),
    },
    "vi": {
        "any": (
            "Tôi thích {win} hơn {lose}.",
            "{win} là điều quyết định với tôi.",
            "Tôi xem {attr} trước, nên chọn {side}.",
            "{lose} làm tôi bỏ phương án kia.",
            "Dễ chọn thôi: {win}.",
            "Tôi chọn {side} vì {win}.",
            "Hai bên sát nhau, nhưng {win} nhỉnh hơn.",
            "Bên kia cũng được, nhưng {lose} sẽ làm tôi khó chịu.",
            "Với tôi {win} quan trọng hơn {second_lost}.",
            "Tôi chịu mất {given_up}, miễn là có {had}.",
            "{win} cộng với {second}, nên tôi lấy {side}.",
            "Tôi để ý nhất là {attr}, và {win} hợp với tôi.",
            "Không cần nghĩ lâu, {win} thôi.",
            "Mất {given_up} thì hơi tiếc, nhưng {win} đáng hơn.",
        ),
        "cheaper": (
            "{cheap} so với {dear}, rõ ràng rồi.",
            "Mỗi tháng tôi chỉ còn khoảng {spare}, nên xem tiền trước.",
            "{heavy} là quá nặng với tôi.",
            "Khoản chênh giữa {cheap} và {dear} tôi để dành thì hơn.",
            "Với {income} một tháng thì không có chỗ cho {dear}.",
        ),
        "dearer": (
            "Đắt hơn thật, {dear} chứ không phải {cheap}, nhưng được {win}.",
            "{dear} cũng được, miễn là có {had}.",
            "{cheap} thì rẻ, nhưng lại kèm {lose}.",
        ),
        "trusted": ("Tôi quen {brand} rồi nên chọn bên đó.", "{brand} thì tôi tin được."),
        "shunned": ("Cứ {shunned} là tôi tránh.", "Tôi không tin {shunned} nữa nên lấy {side}."),
        "self": (),
    },
    **NEAR_REASONS,
}
COMPOSED: Mapping[str, tuple[tuple[str, ...], ...]] = {  # for long studies: any goes with any
    "en": (
        (
            "Again",
            "Once more",
            "This time",
            "Here",
            "On this card",
            "Of these two",
            "Without much thought",
            "After a second look",
            "Reading it twice",
            "In the end",
            "If I must choose",
            "Weighing both",
        ),
        (
            "{win} carried it",
            "I took {win}",
            "it was {win} over {lose}",
            "{win} won me over",
            "I could not give up {had}",
            "{lose} was the weaker side",
            "I wanted {win}",
            "I stayed with {win}",
            "{win} made the difference",
            "I let {win} decide",
        ),
        (
            "and {second} helped",
            "even without {given_up}",
            "whatever the rest says",
            "as I would in a shop",
            "and I would do so again",
            "by a small margin",
            "{second} or not",
            "since {attr} is where they differ most for me",
            "and that was that",
            "though it was close",
        ),
    ),
    "tl": (
        (
            "Dito",
            "Sa dalawang ito",
            "Ngayon",
            "Kung ako ang pipili",
            "Sa huli",
            "Matapos basahin nang dalawang beses",
            "Kung titimbangin",
            "Ganito ulit",
        ),
        (
            "{win} ang kinuha ko",
            "{win} ang nagdala",
            "hindi ko binitawan ang {win}",
            "mas mahina ang {lose}",
            "{win} ang pinili ko at hindi {lose}",
            "nanaig ang {win}",
            "nanatili ako sa {win}",
        ),
        (
            "at hindi na ako nagdalawang-isip",
            "kahit magkalapit sila",
            "at ganoon ulit ang pipiliin ko",
            "anuman ang iba pang nakasulat",
            "at tapos na",
            "kahit maliit ang lamang",
            "dahil {attr} ang tinitingnan ko",
        ),
    ),
    "id": (
        (
            "Di sini",
            "Dari dua ini",
            "Kali ini",
            "Kalau harus memilih",
            "Akhirnya",
            "Setelah dibaca dua kali",
            "Kalau ditimbang",
            "Sekali lagi",
        ),
        (
            "{win} yang saya ambil",
            "{win} yang menang",
            "saya tidak mau melepas {win}",
            "{lose} lebih lemah",
            "saya pilih {win} dan bukan {lose}",
            "saya tetap dengan {win}",
            "{win} yang membuat beda",
        ),
        (
            "dan tidak perlu ragu",
            "walau hampir sama",
            "dan nanti pun begitu",
            "apa pun isi yang lain",
            "dan selesai",
            "dengan selisih kecil",
            "karena {attr} yang saya lihat",
        ),
    ),
    "vi": (
        (
            "Ở đây",
            "Trong hai cái này",
            "Lần này",
            "Nếu phải chọn",
            "Cuối cùng",
            "Đọc lại hai lần",
            "Cân nhắc cả hai",
            "Thêm một lần nữa",
        ),
        (
            "tôi lấy {win}",
            "{win} thắng",
            "tôi không muốn bỏ {win}",
            "{lose} yếu hơn",
            "tôi chọn {win} chứ không phải {lose}",
            "tôi vẫn theo {win}",
            "{win} làm nên khác biệt",
        ),
        (
            "và không phải lăn tăn",
            "dù hai bên gần nhau",
            "và lần sau cũng vậy",
            "phần còn lại thế nào cũng được",
            "thế là xong",
            "chỉ hơn một chút",
            "vì tôi nhìn vào {attr}",
        ),
    ),
    **NEAR_COMPOSED,
}
SELF = frozenset(  # traits that somebody would say of itself
    """
    sceptical skeptical analytical careful cautious frugal thrifty practical pragmatic impatient protective
    health-conscious conscientious thoughtful traditional curious methodical self-disciplined adventurous
    tech-savvy easy-going ambitious modest hands-on
    """.split()  # noqa: SIM905 - a list would take twenty lines
)
