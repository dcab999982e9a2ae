# ruff: noqa: E501 - tables read better whole
"""Reactions to a concept in Tagalog, Indonesian and Vietnamese, as people say them aloud.

What is liked ({like}, {like2}) and doubted ({doubt}, {doubt2}) are clauses, as in ``views``: those
of the category where its file has them, else of the plain sides.
"""

from __future__ import annotations

from collections.abc import Mapping

# fmt: off
REACTIONS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "tl": {
        "open_Positive": ("Interesado ako sa {thing}.", "Sa unang basa ko pa lang, gusto ko na ang {thing}.", "Maganda ang unang dating sa akin ng {thing}.", "Mukhang para sa katulad ko ang {thing}.", "“{quote}”: doon pa lang, nakuha na ang atensyon ko.", "Kung nandito na sa {city} ang {thing}, isa ako sa mga unang titingin.", "Ikinuwento ko agad sa isip ko kung kailan ko gagamitin ang {thing}.", "Okay ang {thing}, at hindi ko ito sinasabi para lang may masabi.", "Natuwa ako nang mabasa ko ang tungkol sa {thing}.", "Madali akong makumbinsi ng {thing}."),
        "open_Neutral": ("Nasa gitna pa ako pagdating sa {thing}.", "Hindi ko pa alam kung para sa akin ang {thing}.", "May punto ang {thing}, pero may tanong pa ako.", "“{quote}”: okay pakinggan, pero gusto kong makita muna.", "Hindi ako kontra sa {thing}, hindi rin ako nagmamadali.", "Binasa ko ulit ang tungkol sa {thing}, at hati pa rin ako.", "Siguro ang sagot ko sa {thing}, at totoong siguro iyon.", "Tatanungin ko muna ang iba bago ako magsalita tungkol sa {thing}.", "Pwede ang {thing} sa iba; sa akin, titingnan pa.", "Mahinahon lang ang unang tingin ko sa {thing}."),
        "open_Negative": ("Hindi ako nakumbinsi ng {thing}.", "Gusto ko sanang magustuhan ang {thing}, pero hindi talaga.", "“{quote}”: narinig ko na ang ganyan dati.", "Lalampasan ko lang ang {thing}.", "Hindi ko makita ang sarili ko sa {thing}.", "Unang hinanap ko sa {thing} kung nasaan ang kapalit.", "Maganda siguro ang hangarin ng {thing}, pero hindi para sa amin.", "Sa ngayon, hindi muna ako sa {thing}.", "Malabo para sa akin ang {thing}.", "Wala akong naramdaman sa {thing}."),
        "like": ("{like_up}, at mahalaga iyon sa akin.", "Ang nagustuhan ko, {like}.", "Pinakamalaking puntos nito, {like}.", "Napansin ko agad na {like}.", "Gusto ko kasi {like}.", "Kung totoo na {like}, malaking bagay iyon sa amin dito sa {area}.", "Bihira ang ganito na {like}.", "{like_up}; iyon ang una kong hinanap."),
        "like2": ("Dagdag pa, {like2}.", "Isa pa, {like2}.", "Tsaka {like2}.", "Plus pa na {like2}.", "Bukod doon, {like2}.", "Nakatulong din na {like2}."),
        "doubt": ("{doubt_up}, at doon ako umatras.", "Ang problema, {doubt}.", "Pinakabigat sa akin, {doubt}.", "Ayaw ko dahil {doubt}.", "{doubt_up}; mahirap lampasan iyon.", "Naisip ko agad, {doubt}.", "Nangyari na sa amin dati: {doubt}.", "Hangga't {doubt}, hindi ako bibili."),
        "doubt2": ("Isa pa, {doubt2}.", "Tsaka {doubt2}.", "Dagdag pa, {doubt2}.", "Bukod doon, {doubt2}.", "At may pangalawa: {doubt2}."),
        "but": ("Kaso, {doubt}.", "Ang alinlangan ko lang, {doubt}.", "Pero sa totoo lang, {doubt}.", "Isa lang ang ikinababahala ko: {doubt}.", "Ang hadlang lang, {doubt}.", "Pero heto ang kabila: {doubt}.", "May tanong pa ako, kasi {doubt}."),
        "yet": ("Sa kabilang banda, {like}.", "Aaminin ko naman, {like}.", "Kung may maganda man, {like}.", "Patas lang tayo: {like}.", "Ang maganda lang, {like}."),
        "price_light": ("Kaya naman ang {price}.", "Sa {price}, hindi na ako mag-iisip nang matagal.", "Hindi ko mararamdaman ang {price}.", "{price}? Ayos lang iyon sa akin.", "May {spare} akong panggastos, kaya okay ang {price}.", "Hindi presyo ang problema sa {price}."),
        "price_felt": ("Mararamdaman ko ang {price}, pero kaya kung sulit.", "Sa {price}, may iba akong hindi bibilhin ngayong buwan.", "Pag-iisipan ko ang {price}; {spare} lang ang panggastos ko sa isang buwan.", "Isasama ko ang {price} sa listahan pagkatapos ng sahod.", "{price} ang presyo kung saan nagtatanong muna ako sa bahay.", "Hindi barya ang {price} sa amin."),
        "price_steep": ("Mabigat sa bulsa ang {price}.", "{price}? Hindi kasya sa budget namin.", "Sa {spare} na panggastos ko, sobra ang {price}.", "Saan ko kukunin ang {price}?", "Para sa mga hindi nagbibilang ang {price}.", "Kahit maganda, {price} pa rin iyon."),
        "rival": ("Sa ngayon, {rival} ang alam ko.", "Ikukumpara ko muna sa {rival}.", "{rival} ang nakasanayan namin, kaya doon ko isusukat.", "Kailangan nitong talunin ang {rival}."),
        "life": ("Dito sa {area}, mabilis kumalat kung maganda o hindi ang isang bagay.", "Tatanungin ko muna {kin}.", "Kung makikita ko ito sa {marketplace}, babasahin ko ang mga review.", "Sa edad kong {age}, hindi na ako basta naniniwala sa patalastas.", "Itatanong ko sa group namin sa {chat}.", "Sa {social}, marami na akong nakitang ganito.", "Kung pwedeng {wallet} ang bayad, mas madali sa akin.", "Pinag-uusapan namin sa bahay ang ganitong bagay bago bumili."),
        "close_Positive": ("Susubukan ko minsan, at kung totoo, uulit ako.", "Sabihin ninyo kung saan at pupunta ako.", "Walo sa sampu mula sa akin.", "Game ako rito.", "Isasama ko pa ang mga kaibigan ko.", "Huwag na ninyong masyadong baguhin.", "Kung ngayon na, kukuha na ako.", "Ikukuwento ko ito sa mga kakilala ko."),
        "close_Neutral": ("Titingnan ko muna kung sino ang gagamit.", "Lima sa sampu, at pwede pang tumaas.", "Bigyan ninyo ako ng subok, tapos tanungin ulit ako.", "Hihintayin ko ang sasabihin ng iba.", "Hindi pa oo, hindi rin hindi.", "Kung may kaibigang magsabing sulit, susunod ako.", "Saka na ako magpapasya."),
        "close_Negative": ("Hindi muna ako.", "Dalawa sa sampu, para sa pagsisikap.", "Doon na lang ako sa nakasanayan ko.", "Baka sa iba, hindi sa akin.", "Hindi ko ito irerekomenda sa ngayon.", "Bumalik kayo kapag naayos na.", "Mas mabuti pang itabi ko ang pera."),
        "close_never": ("Iyon na ang sagot ko, at hindi na magbabago.", "Ayaw ko nang makita ulit iyan.", "Wala nang dapat pag-usapan diyan.", "Tama na iyon para sa akin.", "Sana itigil na nila."),
        "vague": ("“{shown}” lang ang nakita ko, at hindi ko alam kung ano iyon.", "Kulang ang “{shown}” para magustuhan o ayawan ko.", "Hindi ko malaman kung para saan ang “{shown}”.", "Binasa ko nang tatlong beses ang “{shown}” at tanong pa rin ang natira.", "Ano ba talaga ang “{shown}”?", "Walang produkto sa harap ko, kaya wala pa akong masabi."),
        "need": ("Sabihin muna ninyo kung magkano, sino ang gumawa at saan mabibili.", "Isang larawan at presyo ang kailangan ko.", "Gusto kong malaman muna kung para kanino ito.", "Bigyan ninyo ako ng halimbawa, saka ako sasagot.", "Isang pangungusap lang kung ano ang nagagawa nito, sapat na."),
    },
    "id": {
        "open_Positive": ("Saya tertarik dengan {thing}.", "Begitu baca soal {thing}, saya langsung suka.", "Kesan pertama saya tentang {thing} bagus.", "Sepertinya {thing} memang untuk orang seperti saya.", "“{quote}”: di situ saya mulai memperhatikan.", "Kalau {thing} sudah ada di {city}, saya mau lihat.", "Saya sudah membayangkan kapan akan memakai {thing}.", "{thing_up} boleh juga, dan ini bukan basa-basi.", "Senang juga membaca soal {thing}.", "Soal {thing}, saya gampang diyakinkan."),
        "open_Neutral": ("Soal {thing}, saya masih di tengah-tengah.", "Saya belum tahu apakah {thing} cocok untuk saya.", "{thing_up} ada benarnya, tetapi saya masih punya pertanyaan.", "“{quote}” kedengarannya baik, tetapi saya mau lihat dulu.", "Saya tidak menolak {thing}, tetapi juga tidak buru-buru.", "Saya baca lagi soal {thing}, dan tetap setengah-setengah.", "Untuk {thing} jawaban saya mungkin, sungguh mungkin.", "Saya mau dengar orang lain dulu soal {thing}.", "{thing_up} bisa saja untuk orang lain; untuk saya, lihat nanti.", "Reaksi saya terhadap {thing} biasa saja."),
        "open_Negative": ("{thing_up} belum meyakinkan saya.", "Saya ingin suka dengan {thing}, tetapi tidak bisa.", "“{quote}”: janji seperti itu sudah sering saya dengar.", "{thing_up} akan saya lewati saja.", "Saya tidak melihat diri saya di {thing}.", "Yang pertama saya cari dari {thing} justru jebakannya.", "Niat {thing} mungkin baik, tetapi bukan untuk kami.", "Untuk sekarang saya tidak dengan {thing}.", "{thing_up} kurang jelas gunanya buat saya.", "Saya tidak merasakan apa-apa soal {thing}."),
        "like": ("{like_up}, dan itu penting buat saya.", "Yang saya suka, {like}.", "Nilai terbesarnya, {like}.", "Langsung terlihat bahwa {like}.", "Saya suka karena {like}.", "Kalau benar {like}, itu berarti banyak untuk kami di {area}.", "Jarang ada yang seperti ini: {like}.", "{like_up}; itu yang pertama saya cari."),
        "like2": ("Selain itu, {like2}.", "Satu lagi, {like2}.", "Ditambah lagi, {like2}.", "Apalagi {like2}.", "Yang juga membantu, {like2}.", "Lalu, {like2}."),
        "doubt": ("{doubt_up}, dan di situ saya mundur.", "Masalahnya, {doubt}.", "Yang paling berat, {doubt}.", "Saya tidak mau karena {doubt}.", "{doubt_up}; itu sulit saya lewati.", "Saya langsung berpikir, {doubt}.", "Kami pernah mengalaminya: {doubt}.", "Selama {doubt}, saya tidak ikut."),
        "doubt2": ("Satu lagi, {doubt2}.", "Selain itu, {doubt2}.", "Ditambah lagi, {doubt2}.", "Lalu, {doubt2}.", "Yang kedua, {doubt2}."),
        "but": ("Hanya saja, {doubt}.", "Keraguan saya cuma satu: {doubt}.", "Tetapi terus terang, {doubt}.", "Yang masih mengganjal, {doubt}.", "Di sisi lain, {doubt}.", "Cuma, {doubt}.", "Saya masih bertanya-tanya, soalnya {doubt}."),
        "yet": ("Di sisi lain, {like}.", "Saya akui, {like}.", "Kalau ada bagusnya, {like}.", "Biar adil: {like}.", "Bagusnya cuma satu, {like}."),
        "price_light": ("Harga {price} masih ringan.", "Dengan {price} saya tidak perlu pikir lama.", "{price} tidak terasa buat saya.", "{price}? Masih aman.", "Saya punya sisa {spare} sebulan, jadi {price} tidak apa-apa.", "Bukan harganya yang jadi soal, {price} itu wajar."),
        "price_felt": ("{price} terasa, tetapi sanggup kalau memang sepadan.", "Kalau keluar {price}, ada yang lain yang tidak saya beli bulan ini.", "{price} saya pikirkan dulu; sisa uang saya {spare} sebulan.", "{price} saya masukkan catatan setelah gajian.", "Untuk {price} biasanya saya tanya orang rumah dulu.", "{price} bukan uang kecil di rumah kami."),
        "price_steep": ("{price} berat untuk kantong saya.", "{price}? Tidak masuk anggaran kami.", "Dengan sisa {spare} sebulan, {price} terlalu banyak.", "Dari mana saya ambil {price}?", "{price} itu untuk orang yang tidak menghitung.", "Sebagus apa pun, tetap saja {price}."),
        "rival": ("Selama ini yang saya tahu {rival}.", "Saya bandingkan dulu dengan {rival}.", "Kami terbiasa dengan {rival}, jadi itu ukurannya.", "Ini harus lebih baik dari {rival}."),
        "life": ("Di {area} cepat tersebar kalau sesuatu itu bagus atau tidak.", "Saya mau bicara dengan {kin} dulu.", "Kalau ada di {marketplace}, saya baca ulasannya dulu.", "Di umur {age} saya tidak gampang percaya iklan.", "Saya akan tanya di grup {chat} kami.", "Di {social} saya sudah lihat beberapa yang mirip.", "Kalau bisa bayar pakai {wallet}, lebih gampang buat saya.", "Hal seperti ini kami bicarakan dulu di rumah."),
        "close_Positive": ("Saya coba sekali, dan kalau benar, saya ulangi.", "Kasih tahu tempatnya, saya datang.", "Delapan dari sepuluh dari saya.", "Saya ikut.", "Nanti saya ajak teman-teman juga.", "Jangan terlalu banyak diubah.", "Kalau sekarang sudah ada, saya ambil.", "Saya akan cerita ke kenalan saya."),
        "close_Neutral": ("Saya lihat dulu siapa yang memakainya.", "Lima dari sepuluh, masih bisa naik.", "Kasih saya coba dulu, lalu tanya lagi.", "Saya tunggu cerita orang lain.", "Belum ya, belum juga tidak.", "Kalau ada teman yang bilang bagus, saya ikut.", "Nanti saja saya putuskan."),
        "close_Negative": ("Saya tidak dulu.", "Dua dari sepuluh, untuk usahanya.", "Saya tetap dengan yang biasa.", "Mungkin untuk orang lain, bukan saya.", "Untuk sekarang tidak saya rekomendasikan.", "Datang lagi kalau sudah diperbaiki.", "Lebih baik uangnya saya simpan."),
        "close_never": ("Itu jawaban saya, dan tidak akan berubah.", "Saya tidak mau melihatnya lagi.", "Tidak ada lagi yang perlu dibahas.", "Cukup sampai di situ.", "Semoga cepat dihentikan."),
        "vague": ("Yang saya lihat cuma “{shown}”, dan saya tidak tahu itu apa.", "“{shown}” belum cukup untuk suka atau tidak suka.", "Saya tidak paham “{shown}” itu untuk apa.", "Saya baca “{shown}” tiga kali, yang tersisa cuma tanda tanya.", "Sebenarnya “{shown}” itu apa?", "Tidak ada produk di depan saya, jadi saya belum bisa bilang apa-apa."),
        "need": ("Beri tahu dulu harganya, siapa yang membuat dan di mana belinya.", "Saya perlu gambar dan harganya.", "Saya ingin tahu dulu ini untuk siapa.", "Beri satu contoh, baru saya jawab.", "Satu kalimat tentang kegunaannya sudah cukup."),
    },
    "vi": {
        "open_Positive": ("Tôi quan tâm đến {thing}.", "Mới đọc qua về {thing} tôi đã thích.", "Ấn tượng đầu tiên của tôi về {thing} là tốt.", "Có vẻ {thing} là dành cho người như tôi.", "“{quote}”: đọc đến đó là tôi chú ý.", "Nếu {thing} đã có ở {city}, tôi sẽ đi xem.", "Tôi đã nghĩ đến lúc nào mình sẽ dùng {thing}.", "{thing_up} được đấy, tôi không nói cho có.", "Đọc về {thing} tôi thấy vui.", "Với {thing} thì tôi dễ bị thuyết phục."),
        "open_Neutral": ("Với {thing} tôi còn ở giữa.", "Tôi chưa biết {thing} có hợp với mình không.", "{thing_up} có lý, nhưng tôi còn câu hỏi.", "“{quote}” nghe cũng được, nhưng tôi muốn xem đã.", "Tôi không phản đối {thing}, mà cũng không vội.", "Tôi đọc lại về {thing}, vẫn nửa muốn nửa không.", "Với {thing} câu trả lời của tôi là có lẽ.", "Tôi muốn nghe người khác nói về {thing} trước.", "{thing_up} hợp với ai đó; với tôi thì để xem.", "Phản ứng của tôi với {thing} là bình thường."),
        "open_Negative": ("{thing_up} chưa thuyết phục được tôi.", "Tôi muốn thích {thing} mà không được.", "“{quote}”: những câu như vậy tôi nghe nhiều rồi.", "Tôi sẽ bỏ qua {thing}.", "Tôi không thấy mình trong {thing}.", "Điều đầu tiên tôi tìm ở {thing} là chỗ gài.", "Ý của {thing} chắc là tốt, nhưng không phải cho nhà tôi.", "Lúc này tôi chưa chọn {thing}.", "Với tôi {thing} chưa rõ để làm gì.", "Tôi không có cảm giác gì với {thing}."),
        "like": ("{like_up}, và điều đó quan trọng với tôi.", "Điều tôi thích là {like}.", "Điểm lớn nhất là {like}.", "Tôi thấy ngay là {like}.", "Tôi thích vì {like}.", "Nếu đúng là {like} thì với nhà tôi ở {area} là đáng kể.", "Hiếm có thứ như vậy: {like}.", "{like_up}; đó là điều tôi tìm đầu tiên."),
        "like2": ("Ngoài ra, {like2}.", "Thêm nữa, {like2}.", "Với lại {like2}.", "Hơn nữa, {like2}.", "Còn một điểm, {like2}.", "Chưa kể {like2}."),
        "doubt": ("{doubt_up}, đến đó là tôi lùi lại.", "Vấn đề là {doubt}.", "Nặng nhất với tôi là {doubt}.", "Tôi không muốn vì {doubt}.", "{doubt_up}; chỗ đó khó bỏ qua.", "Tôi nghĩ ngay: {doubt}.", "Nhà tôi gặp chuyện này rồi: {doubt}.", "Chừng nào còn chuyện {doubt}, tôi chưa mua."),
        "doubt2": ("Thêm nữa, {doubt2}.", "Với lại {doubt2}.", "Ngoài ra, {doubt2}.", "Còn nữa, {doubt2}.", "Điều thứ hai, {doubt2}."),
        "but": ("Có điều {doubt}.", "Tôi chỉ lo một điều: {doubt}.", "Nhưng nói thật, {doubt}.", "Chỗ còn vướng là {doubt}.", "Mặt khác, {doubt}.", "Chỉ tội {doubt}.", "Tôi còn thắc mắc, vì {doubt}."),
        "yet": ("Mặt khác, {like}.", "Cũng phải công nhận {like}.", "Nếu có điểm tốt thì là {like}.", "Nói cho công bằng: {like}.", "Được mỗi chỗ {like}."),
        "price_light": ("Giá {price} thì nhẹ.", "Với {price} tôi không phải nghĩ lâu.", "{price} thì tôi không thấy tiếc.", "{price}? Được mà.", "Mỗi tháng tôi còn {spare}, nên {price} không sao.", "Vấn đề không phải ở giá, {price} là vừa."),
        "price_felt": ("{price} cũng là tiền, nhưng đáng thì tôi chi.", "Chi {price} thì tháng này phải bớt thứ khác.", "{price} thì tôi phải nghĩ; mỗi tháng tôi còn {spare}.", "Khoản {price} tôi để sau ngày lĩnh lương.", "Tầm {price} tôi thường hỏi người nhà trước.", "{price} không phải tiền lẻ với nhà tôi."),
        "price_steep": ("{price} là nặng với túi tiền của tôi.", "{price}? Không nằm trong khoản chi của nhà tôi.", "Mỗi tháng còn {spare} mà {price} thì nhiều quá.", "Tôi lấy đâu ra {price}?", "{price} là cho người không phải tính.", "Tốt mấy thì cũng vẫn là {price}."),
        "rival": ("Bấy lâu tôi chỉ biết {rival}.", "Tôi sẽ so với {rival} đã.", "Nhà tôi quen {rival} rồi, nên đó là thước đo.", "Nó phải hơn được {rival}."),
        "life": ("Ở {area} cái gì tốt hay dở thì mọi người biết ngay.", "Tôi sẽ bàn với {kin} trước.", "Nếu có trên {marketplace}, tôi đọc đánh giá đã.", "Ở tuổi {age} tôi không dễ tin quảng cáo.", "Tôi sẽ hỏi trong nhóm {chat}.", "Trên {social} tôi thấy vài thứ giống vậy rồi.", "Trả bằng {wallet} được thì tiện cho tôi.", "Chuyện như vậy nhà tôi bàn với nhau rồi mới quyết."),
        "close_Positive": ("Tôi sẽ thử một lần, đúng như nói thì dùng tiếp.", "Cho tôi biết chỗ, tôi sẽ đến.", "Tôi cho tám trên mười.", "Tôi ủng hộ.", "Tôi sẽ rủ thêm bạn bè.", "Đừng đổi nhiều quá.", "Nếu giờ có rồi thì tôi lấy.", "Tôi sẽ kể cho người quen."),
        "close_Neutral": ("Để tôi xem ai dùng đã.", "Năm trên mười, còn có thể lên.", "Cho tôi thử rồi hỏi lại tôi.", "Tôi chờ nghe người khác kể.", "Chưa có mà cũng chưa không.", "Bạn nào nói tốt thì tôi theo.", "Để sau tôi quyết."),
        "close_Negative": ("Tôi thì chưa.", "Hai trên mười, vì có cố gắng.", "Tôi vẫn giữ cách cũ.", "Có lẽ cho người khác, không phải tôi.", "Lúc này tôi không giới thiệu.", "Khi nào sửa xong thì quay lại.", "Tiền đó tôi để dành thì hơn."),
        "close_never": ("Đó là câu trả lời của tôi, không đổi nữa.", "Tôi không muốn thấy nó lần nữa.", "Không còn gì để bàn.", "Với tôi vậy là hết.", "Mong là sớm dừng lại."),
        "vague": ("Tôi chỉ thấy “{shown}”, và không biết đó là gì.", "“{shown}” chưa đủ để thích hay không.", "Tôi không hiểu “{shown}” dùng để làm gì.", "Tôi đọc “{shown}” ba lần, còn lại mỗi dấu hỏi.", "“{shown}” rốt cuộc là gì?", "Trước mặt tôi chưa có sản phẩm nào, nên tôi chưa nói được."),
        "need": ("Cho tôi biết giá, ai làm và mua ở đâu trước đã.", "Tôi cần một tấm hình và giá.", "Tôi muốn biết trước cái này cho ai.", "Cho một ví dụ, tôi sẽ trả lời.", "Một câu nói nó làm được gì là đủ."),
    },
}
# fmt: on
BARE: Mapping[str, str] = {"tl": "ideyang ito", "id": "ide ini", "vi": "ý tưởng này"}
PUT_SO: Mapping[
    str, Mapping[str, tuple[str, ...]]
] = {  # ways to put a clause that many have to say
    "tl": {
        "mabigat sa bulsa ang presyo": (
            "mabigat sa bulsa ang presyo",
            "lampas sa budget ko ang presyo",
            "mahal ang presyo para sa kinikita namin",
            "hindi kasya sa budget namin ang presyo",
        )
    },
    "id": {
        "harganya berat untuk kantong saya": (
            "harganya berat untuk kantong saya",
            "harganya di atas anggaran saya",
            "harganya mahal untuk penghasilan kami",
            "harganya tidak masuk anggaran kami",
        )
    },
    "vi": {
        "giá hơi nặng so với túi tiền của tôi": (
            "giá hơi nặng so với túi tiền của tôi",
            "giá vượt ngân sách nhà tôi",
            "giá còn cao với thu nhập nhà tôi",
            "giá đó nhà tôi chưa kham nổi",
        )
    },
}
