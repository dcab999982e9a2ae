"""What people do about what goes wrong, in Tagalog, Indonesian and Vietnamese, by its theme."""

from __future__ import annotations

from collections.abc import Mapping

LOCAL: Mapping[str, Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    "tl": {
        "full": {
            "ibang biyahe": (
                "Pumipila ako nang mas maaga sa susunod na biyahe.",
                "Kinabukasan na lang ako umaalis.",
            ),
            "nakikisabay": ("Nakikisabay ako sa kakilala na papunta rin doon.",),
        },
        "unsold": {
            "ibinebenta nang mura": (
                "Ibinebenta nang mura bago magsara.",
                "Tinatawaran na, binibigay ko na lang.",
            ),
            "iniuuwi": ("Iniuuwi, at ang iba sa kapitbahay.", "Kung tatagal pa, para bukas."),
        },
        "objects": {
            "kapos sa pera": (
                "Yung kapos, sila ang unang tututol.",
                "Yung nagbibilang ng bawat piso.",
            ),
            "nasanay sa dati": ("Yung nasanay na sa dati.", "Yung huling tinanong, gaya ng dati."),
        },
        "lost": {
            "pagkakakilala": ("Yung pagkakakilala ng magkakapitbahay.", "Yung kuwentuhan."),
            "nakasanayan": ("Yung nakasanayan na.", "Wala namang malaki."),
        },
        "strangers": {
            "pagkawala ng gamit": (
                "Baka may mawala sa gamit ko.",
                "Baka magkapalit kami ng gamit.",
            ),
            "kalinisan ng iba": ("Hindi ko alam kung malinis ang mga nauna sa akin.",),
            "ingay at paghihintay": (
                "Yung maingay at hindi marunong maghintay.",
                "Ang paghihintay ng pagkakataon ko.",
            ),
        },
        "brings": {
            "pagkain": ("Pagkain, hindi puwedeng wala.", "Tinapay, kape at kung ano pang kaya."),
            "gamit sa bahay": (
                "Kaunting damit at gamit sa bahay.",
                "Sabon, kape at kung ano ang naka-sale.",
            ),
            "pera": ("Kaunting pera sa sobre, tsaka isang bag.",),
        },
        "when": {
            "sariling diskarte": (
                "Ako na ang gumagawa ng paraan.",
                "Inaayos ko muna sa abot ng kaya ko.",
                "Sariling diskarte muna bago humingi ng tulong.",
            ),
            "paghihintay muna": (
                "Hinihintay ko muna, tapos nagtatanong sa nakakaalam.",
                "Tinitiis muna, tapos inaayos kapag may oras.",
            ),
            "kung ano ang mayroon": (
                "Kung ano muna ang mayroon; bukas na ang iba.",
                "Pinagkakasya ko muna kung ano ang nandiyan.",
            ),
        },
        "did": {
            "sariling diskarte": ("Ginawan ko na lang ng paraan.", "Inayos ko sa abot ng kaya ko."),
            "paghingi ng tulong": (
                "Nagtanong-tanong ako hanggang may nakatulong.",
                "Sinabi ko sa bahay, at nagtulungan kami.",
            ),
            "paghihintay": (
                "Naghintay na lang ako; wala namang ibang magagawa.",
                "Pinalampas ko muna, kinabukasan ko na inayos.",
            ),
        },
        "wrong": {
            "paghihintay": (
                "Ang tagal ng paghihintay; laging mas matagal sa sinabi.",
                "Pila, tapos pila na naman.",
            ),
            "may nakakalimutan": (
                "May naiiwan sa bahay, at may bumabalik pa.",
                "Laging may kulang na papel.",
            ),
            "ubos ang araw": (
                "Kalahating araw ang plano, buong araw ang nauubos.",
                "Nahuhuli ako sa lahat ng kasunod.",
            ),
        },
    },
    "id": {
        "full": {
            "jadwal lain": ("Berangkat besoknya saja.", "Cari yang lain, walau harus berdiri."),
            "menumpang": ("Menumpang kenalan yang searah.",),
        },
        "unsold": {
            "dijual murah": (
                "Dijual murah menjelang tutup.",
                "Daripada dibawa pulang, saya lepas murah.",
            ),
            "dibawa pulang": (
                "Dibawa pulang, sebagian dibagi ke tetangga.",
                "Yang masih tahan disimpan untuk besok.",
            ),
        },
        "objects": {
            "yang pas-pasan": (
                "Yang penghasilannya pas-pasan.",
                "Yang menghitung setiap rupiah, dan itu banyak.",
            ),
            "yang terbiasa cara lama": (
                "Yang sudah terbiasa dengan cara lama.",
                "Yang paling akhir ditanya, seperti biasa.",
            ),
        },
        "lost": {
            "saling kenal": (
                "Rasa saling kenal antar tetangga.",
                "Obrolannya; dari situ orang tahu kabar.",
            ),
            "kebiasaan": ("Kebiasaannya; nanti baru terasa.",),
            "tidak banyak": (
                "Tidak banyak, menurut saya.",
                "Lebih sedikit dari yang dibilang orang.",
            ),
        },
        "strangers": {
            "barang hilang": (
                "Takut ada barang saya yang hilang.",
                "Takut tertukar dengan punya orang.",
            ),
            "kebersihan orang lain": ("Tidak tahu yang sebelumnya bersih atau tidak.",),
            "menunggu giliran": ("Harus menunggu giliran.", "Orang yang pakainya lama."),
        },
        "brings": {
            "makanan": ("Makanan, pasti.", "Kopi, gula dan sedikit camilan."),
            "keperluan rumah": ("Barang keperluan rumah, sekuatnya saya bawa.",),
            "uang": ("Uang sedikit di amplop, dan satu tas.",),
        },
        "when": {
            "mengurus sendiri": (
                "Saya urus sendiri sebisanya.",
                "Saya cari jalan keluarnya sendiri dulu, baru minta tolong.",
            ),
            "menunggu dulu": (
                "Saya tunggu dulu, lalu tanya orang yang tahu.",
                "Ya sabar dulu; besoknya baru saya urus.",
                "Biasanya saya diamkan sebentar, lalu saya ingatkan atau tanyakan lagi.",
            ),
            "seadanya dulu": ("Seadanya dulu, sisanya besok.", "Jalan terus dengan yang ada."),
        },
        "did": {
            "mengurus sendiri": (
                "Saya bereskan sendiri, walau lama.",
                "Saya cari akal dengan yang ada.",
            ),
            "minta tolong": (
                "Saya tanya sana-sini sampai ada yang membantu.",
                "Saya cerita di rumah, lalu kami urus bersama.",
            ),
            "menunggu dulu": (
                "Saya tunggu saja, memang tidak ada jalan lain.",
                "Hari itu saya biarkan, besoknya baru saya urus.",
            ),
        },
        "wrong": {
            "menunggu": (
                "Menunggunya; selalu lebih lama dari yang dijanjikan.",
                "Antre, lalu antre lagi.",
            ),
            "ada yang tertinggal": (
                "Ada saja yang ketinggalan di rumah.",
                "Selalu ada satu berkas yang kurang.",
            ),
            "hari jadi habis": (
                "Rencananya setengah hari, habisnya sehari penuh.",
                "Acara setelahnya jadi telat semua.",
            ),
        },
    },
    "vi": {
        "full": {
            "chuyến khác": ("Để hôm sau đi.", "Tìm chuyến khác, đứng cũng được."),
            "đi nhờ": ("Đi nhờ người quen cùng đường.",),
        },
        "unsold": {
            "bán rẻ": ("Bán rẻ cuối buổi cho hết.", "Ai trả bao nhiêu cũng bán."),
            "đem về": ("Đem về nhà ăn, cho hàng xóm một ít.", "Còn tươi thì để mai, không thì bỏ."),
        },
        "objects": {
            "người thu nhập thấp": (
                "Người thu nhập thấp, đồng nào cũng phải tính.",
                "Nhà nào túng thì phản đối trước.",
            ),
            "người quen nếp cũ": ("Người đã quen nếp cũ.", "Người được hỏi sau cùng, như mọi khi."),
        },
        "lost": {
            "tình làng xóm": (
                "Cái tình hàng xóm biết mặt nhau.",
                "Mấy câu chuyện trò, nhờ đó mới biết tin.",
            ),
            "thói quen": ("Mất cái nếp quen.", "Cũng không mất gì nhiều."),
        },
        "strangers": {
            "mất hoặc lẫn đồ": ("Sợ lẫn đồ, mất đồ.", "Lỡ lấy nhầm đồ của nhau thì phiền."),
            "người khác có sạch không": (
                "Không biết người dùng trước có giữ sạch không.",
                "Ngại nhất là vệ sinh.",
            ),
            "phải chờ lượt": ("Ngại phải chờ đến lượt.", "Gặp người dùng lâu thì phải đợi."),
        },
        "brings": {
            "đồ ăn": ("Đồ ăn thì lúc nào cũng có.", "Ít bánh trái và cà phê."),
            "đồ dùng trong nhà": ("Vài thứ dùng trong nhà, mang được bao nhiêu thì mang.",),
            "tiền": ("Ít tiền bỏ phong bì và một cái túi nhỏ.",),
        },
        "when": {
            "tự xoay xở": (
                "Tôi tự xoay xở được đến đâu hay đến đó.",
                "Tôi tự tìm cách trước, không được mới nhờ.",
            ),
            "chờ xem sao": ("Tôi chờ xem sao rồi hỏi người biết.", "Đành chịu hôm đó, hôm sau lo."),
            "dùng tạm": (
                "Tạm thời có gì dùng nấy, mai tính tiếp.",
                "Có sao làm vậy cho xong ngày.",
            ),
        },
        "did": {
            "tự xoay xở": (
                "Tôi tự xoay xở, hơi lâu nhưng cũng xong.",
                "Tôi tính tạm với những gì đang có.",
            ),
            "nhờ người khác": (
                "Tôi hỏi quanh cho đến khi có người giúp.",
                "Tôi nói với người nhà rồi cùng lo.",
            ),
            "chờ đợi": (
                "Tôi đành chờ, cũng không còn cách nào.",
                "Hôm đó tôi bỏ qua, hôm sau mới lo.",
            ),
        },
        "wrong": {
            "chờ lâu": (
                "Chờ đợi; lúc nào cũng lâu hơn người ta nói.",
                "Xếp hàng xong lại xếp hàng.",
            ),
            "quên đồ": ("Hay quên đồ ở nhà, lại phải quay về.", "Lúc nào cũng thiếu một tờ giấy."),
            "mất cả ngày": ("Tính nửa ngày mà mất cả ngày.", "Việc sau đó trễ hết."),
        },
    },
}
