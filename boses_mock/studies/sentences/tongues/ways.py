# ruff: noqa: E501 - tables read better whole
"""Other ways to put the reasons that many have: each person has one of its own, and keeps it.

They say no more than the clause that they stand for, so that they are as true as it is.

By language and clause; a way with a slot is had by those alone who have what fills it.
"""

from __future__ import annotations

from collections.abc import Mapping

WAYS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "en": {
        "that is how we have always done it at home": ("nobody at home has asked for anything else", "we have got used to it at home"),
        "I know what I get": ("it is the same each time", "I need not think about it any more"),
        "it is close to home and I lose no time": ("it is on my way", "in {area} it is right around the corner", "I need not leave {area} for it"),
        "I simply like the taste": ("nothing else tastes like it to me", "I have liked the taste from the first"),
        "it fits what I can spend": ("I can pay for it without counting twice", "it leaves enough for the rest"),
        "I get by without it": ("I have never missed it", "we manage as it is"),
    },
    "tl": {
        "yun na ang nakasanayan namin sa bahay": ("wala namang ibang hinahanap sa bahay", "doon na kami nasanay"),
        "alam ko na kung ano ang makukuha ko": ("pare-pareho naman lagi ang nakukuha ko", "hindi na ako kailangang manghula"),
        "malapit lang sa bahay, walang sayang na oras": ("nadadaanan ko lang", "hindi ko na kailangang lumabas ng {area}", "nasa {area} lang din"),
        "gusto ko talaga ang lasa": ("hinahanap ng dila ko ang lasa", "doon ako nasarapan"),
        "kasya sa budget ko": ("kaya ng bulsa ko", "may natitira pa pagkatapos"),
        "kaya ko naman nang wala": ("hindi ko naman hinahanap", "ayos naman kami kahit wala"),
    },
    "id": {
        "dari dulu di rumah memang begitu": ("di rumah tidak ada yang minta lain", "kami sudah terbiasa begitu"),
        "saya sudah tahu apa yang saya dapat": ("selama ini hasilnya sama terus", "saya tidak perlu menebak lagi"),
        "dekat rumah, tidak buang waktu": ("sekalian lewat", "di {area} juga ada", "tidak perlu keluar dari {area}"),
        "saya memang suka rasanya": ("lidah saya cocok", "rasanya pas buat saya"),
        "pas dengan uang saya": ("masih terjangkau buat saya", "uangnya masih ada sisa"),
        "saya bisa hidup tanpa itu": ("saya tidak merasa kehilangan", "begini saja sudah cukup"),
    },
    "vi": {
        "nhà tôi xưa nay vẫn vậy": ("ở nhà không ai đòi thứ khác", "cả nhà quen thế rồi"),
        "tôi biết rõ mình nhận được gì": ("lần nào cũng như lần nào", "tôi khỏi phải đoán"),
        "gần nhà, đỡ mất thời gian": ("tiện đường tôi đi", "ngay ở {area} cũng có", "khỏi phải ra khỏi {area}"),
        "tôi thích cái vị đó": ("vị đó hợp miệng tôi", "tôi ưng vị đó từ đầu"),
        "giá vừa túi tiền": ("số tiền đó tôi lo được", "mua xong vẫn còn dư chút ít"),
        "không có nó tôi vẫn sống được": ("tôi không thấy thiếu gì", "như bây giờ là đủ rồi"),
    },
}  # fmt: skip
