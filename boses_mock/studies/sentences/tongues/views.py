# ruff: noqa: E501 - tables read better whole
"""Views of the thing on show in Tagalog, Indonesian and Vietnamese.

What is liked ({like}, {like2}) and what is doubted ({doubt}, {doubt2}) are clauses: those of the
category where its file has them, else of the plain sides.
"""

from __future__ import annotations

from collections.abc import Mapping

from boses_mock.studies.sentences.open_answers import REFUSED

# fmt: off
_VIEWS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "tl": {
        "view_pos": ("Gusto ko ang {thing} kasi {like}.", "Okay sa akin: {like}, tsaka {like2}.", "Maganda ang dating sa akin; {like}.", "Susubukan ko iyan, {like}.", "Para sa akin maganda ito, lalo na kasi {like}.", "Bilib ako kasi {like}, kahit {doubt}.", "Positibo ang tingin ko: {like}.", "Pasado sa akin; {like}, kaya bibili ako.", "Natuwa ako kasi {like}, tsaka {like2}."),
        "view_neu": ("Hindi pa ako sigurado sa {thing}: {like}, pero {doubt}.", "Pwede na; {like}, kaso {doubt}.", "Kalahati lang ang loob ko. {like_up}, pero {doubt}.", "May maganda at may hindi: {like}, at {doubt}.", "Depende pa; {doubt}.", "Pag-iisipan ko muna kasi {doubt}.", "Saka na ako magpapasya; {like}, ngunit {doubt}."),
        "view_neg": ("Hindi para sa akin ang {thing} kasi {doubt}.", "Hindi ko gusto: {doubt}.", "Ayoko muna; {doubt}.", "Hindi ako kumbinsido kasi {doubt}, tsaka {doubt2}.", "Palalampasin ko ito, {doubt}.", "Mahina ang dating sa akin; {doubt}.", "Wala sa listahan ko iyan kasi {doubt}."),
        "would_pos": ("Oo, susubukan ko kasi {like}.", "Oo, {like}.", "Sige, bibili ako; {like}.", "Oo, lalo na at {like}.", "Oo naman, {like}, tsaka {like2}.", "Malamang oo kasi {like}."),
        "would_neu": ("Siguro, kung makikita ko muna; {doubt}.", "Baka, depende pa; {doubt}.", "Hindi ko pa masabi kasi {doubt}.", "Siguro minsan; {like}, pero {doubt}.", "Titingnan ko muna kasi {doubt}."),
        "would_neg": ("Hindi, kasi {doubt}.", "Hindi siguro; {doubt}.", "Malabo, {doubt}.", "Ayoko kasi {doubt}.", "Hindi na; {doubt}, tsaka {doubt2}."),
        "recommend_pos": ("Oo, sasabihin ko sa mga kaibigan ko kasi {like}.", "Oo, kapag nagustuhan ko: {like}.", "Oo, irerekomenda ko; {like}.", "Oo, lalo na sa kapitbahay ko kasi {like}.", "Malamang; {like}."),
        "recommend_neu": ("Siguro, kapag nasubukan ko muna; {doubt}.", "Hindi pa ngayon kasi {doubt}.", "Depende kung para kanino; {doubt}.", "Baka, pero sasabihin ko rin na {doubt}."),
        "recommend_neg": ("Hindi, ayokong mapahiya kasi {doubt}.", "Hindi, {doubt}.", "Hindi ko irerekomenda kasi {doubt}.", "Malabo; {doubt}."),
        "liked": ("Ang gusto ko, {like}.", "Nagustuhan ko na {like}.", "Yung {like}.", "Higit sa lahat, {like}.", "Dalawa: {like}, tsaka {like2}.", "Ang pinakagusto ko ay {like}.", "{like_up}, iyon ang nagustuhan ko.", "Una, {like}."),
        "liked_none": ("Wala masyado, sa totoo lang.", "Wala akong makitang sulit para sa akin.", "Wala pa sa ngayon.", "Kaunti lang, hindi sapat para bumili ako."),
        "barrier": ("Ang duda ko, {doubt}.", "Ang ayaw ko, {doubt}.", "{doubt_up}, iyon ang kulang.", "Ang inaalala ko ay {doubt}.", "Medyo alanganin ako kasi {doubt}.", "Una, {doubt}; pangalawa, {doubt2}.", "Ang problema ko rito, {doubt}."),
        "change": ("Ayusin muna ito: {doubt}.", "Sana masolusyunan na {doubt}.", "Unahin ninyo, {doubt}.", "Ang dapat baguhin: {doubt}, tsaka {doubt2}.", "Mas gusto ko kung hindi ganito na {doubt}.", "Isa lang ang hiling ko, tungkol sa ganito: {doubt}.", "Ito lang ang kulang para sa akin: {doubt}.", "Pag-isipan ulit ninyo: {doubt}."),
        "barrier_none": ("Wala akong nakikitang problema sa ngayon.", "Wala naman, basta totoo ang sinasabi.", "Wala pa akong maireklamo.", "Sa ngayon wala, susubukan ko muna."),
        "outside": ("Hindi ito para sa katulad ko.", "Hindi ko ito magagamit sa buhay ko ngayon.", "Para sa iba ito, hindi para sa akin.", "Wala sa bahay namin ang gagamit nito.", "Hindi ako ang dapat tanungin dito.", "Walang gamit sa akin ito sa edad kong {age}.", "Sa sitwasyon ko, hindi ko ito kailangan.", "Baka sa iba rito sa {area}, pero hindi sa amin.", "Lampas ito sa mundo ko.", "Wala akong paggagamitan nito."),
    },
    "id": {
        "view_pos": ("Saya suka {thing} karena {like}.", "Bagus menurut saya: {like}, juga {like2}.", "Menarik; {like}.", "Saya mau coba, {like}.", "Kesan saya baik, terutama karena {like}.", "Cocok buat saya; {like}, walaupun {doubt}.", "Saya setuju dengan idenya karena {like}.", "Ini yang saya cari: {like}.", "Positif, soalnya {like}, juga {like2}."),
        "view_neu": ("Saya masih ragu soal {thing}: {like}, tetapi {doubt}.", "Lumayan; {like}, hanya saja {doubt}.", "Setengah-setengah. {like_up}, tetapi {doubt}.", "Ada bagusnya dan ada kurangnya: {like}, namun {doubt}.", "Tergantung nanti; {doubt}.", "Saya pikir-pikir dulu karena {doubt}.", "Belum bisa memutuskan; {like}, cuma {doubt}."),
        "view_neg": ("{thing_up} bukan untuk saya karena {doubt}.", "Saya kurang tertarik: {doubt}.", "Tidak dulu; {doubt}.", "Saya belum yakin karena {doubt}, lalu {doubt2}.", "Saya lewatkan saja, {doubt}.", "Kurang kena di saya; {doubt}.", "Tidak masuk daftar belanja saya karena {doubt}."),
        "would_pos": ("Ya, saya mau coba karena {like}.", "Ya, {like}.", "Mau, soalnya {like}.", "Ya, apalagi {like}.", "Ya, {like}, juga {like2}.", "Kemungkinan besar ya karena {like}."),
        "would_neu": ("Mungkin, kalau sudah lihat dulu; {doubt}.", "Mungkin, tergantung; {doubt}.", "Belum tahu karena {doubt}.", "Sekali-sekali mungkin; {like}, tetapi {doubt}.", "Saya lihat dulu, soalnya {doubt}."),
        "would_neg": ("Tidak, karena {doubt}.", "Sepertinya tidak; {doubt}.", "Tidak, {doubt}.", "Belum mau karena {doubt}.", "Tidak; {doubt}, lalu {doubt2}."),
        "recommend_pos": ("Ya, saya akan bilang ke {kin} karena {like}.", "Ya, kalau sudah saya coba: {like}.", "Ya, saya rekomendasikan; {like}.", "Ya, ke teman-teman dulu, soalnya {like}.", "Kemungkinan ya; {like}."),
        "recommend_neu": ("Mungkin, setelah saya coba sendiri; {doubt}.", "Belum sekarang karena {doubt}.", "Tergantung untuk siapa; {doubt}.", "Mungkin, tetapi saya bilang juga kalau {doubt}."),
        "recommend_neg": ("Tidak, nama saya taruhannya, dan {doubt}.", "Tidak, {doubt}.", "Saya tidak akan merekomendasikannya karena {doubt}.", "Rasanya tidak; {doubt}."),
        "liked": ("Yang saya suka, {like}.", "Saya suka karena {like}.", "Terutama karena {like}.", "Ada dua: {like}, juga {like2}.", "Yang paling menarik, {like}.", "{like_up}, itu yang saya suka.", "Pertama, {like}.", "Buat saya nilai lebihnya, {like}."),
        "liked_none": ("Tidak banyak, jujur saja.", "Belum ada yang saya suka.", "Saya belum lihat untungnya untuk saya.", "Sedikit saja, belum cukup untuk membeli."),
        "barrier": ("Yang membuat saya ragu, {doubt}.", "Kekhawatiran saya, {doubt}.", "{doubt_up}, itu kurangnya.", "Yang mengganjal, {doubt}.", "Saya agak ragu karena {doubt}.", "Pertama, {doubt}; kedua, {doubt2}.", "Masalahnya buat saya, {doubt}."),
        "change": ("Perbaiki dulu ini: {doubt}.", "Yang perlu dibenahi, {doubt}.", "Sebaiknya diatasi, {doubt}.", "Yang harus diubah: {doubt}, lalu {doubt2}.", "Carikan jalan keluarnya, {doubt}.", "Satu saja permintaan saya, soal {doubt}.", "Keluhan saya cuma {doubt}.", "Tolong dipikirkan lagi: {doubt}."),
        "barrier_none": ("Sejauh ini belum ada.", "Tidak ada, asal benar seperti yang dikatakan.", "Belum ada yang saya keluhkan.", "Belum ada, saya coba dulu."),
        "outside": ("Ini bukan untuk orang seperti saya.", "Dalam hidup saya sekarang ini tidak terpakai.", "Ini untuk orang lain, bukan untuk saya.", "Di rumah kami tidak ada yang memakainya.", "Saya bukan orang yang tepat untuk ditanya soal ini.", "Di umur {age} saya tidak membutuhkannya.", "Untuk keadaan saya, ini tidak perlu.", "Mungkin untuk tetangga di {area}, bukan untuk kami.", "Ini di luar kebutuhan saya.", "Saya tidak tahu mau dipakai untuk apa."),
    },
    "vi": {
        "view_pos": ("Tôi thích {thing} vì {like}.", "Với tôi thì được: {like}, với lại {like2}.", "Nghe hay đấy; {like}.", "Tôi sẽ thử, {like}.", "Ấn tượng tốt, nhất là {like}.", "Hợp với tôi; {like}, dù {doubt}.", "Tôi ủng hộ vì {like}.", "Đúng thứ tôi cần: {like}.", "Tôi thấy ổn vì {like}, với lại {like2}."),
        "view_neu": ("Tôi còn phân vân về {thing}: {like}, nhưng {doubt}.", "Tạm được; {like}, có điều {doubt}.", "Nửa thích nửa không. {like_up}, nhưng {doubt}.", "Có cái được có cái chưa: {like}, mà {doubt}.", "Còn tùy; {doubt}.", "Để tôi nghĩ thêm vì {doubt}.", "Chưa quyết được; {like}, song {doubt}."),
        "view_neg": ("{thing_up} không hợp với tôi vì {doubt}.", "Tôi không thích lắm: {doubt}.", "Thôi để sau; {doubt}.", "Tôi chưa tin vì {doubt}, với lại {doubt2}.", "Tôi bỏ qua, {doubt}.", "Không ấn tượng; {doubt}.", "Tôi không định mua vì {doubt}."),
        "would_pos": ("Có, tôi sẽ thử vì {like}.", "Có, {like}.", "Có chứ, nhất là {like}.", "Chắc là có vì {like}.", "Có, {like}, với lại {like2}.", "Tôi sẽ thử một lần xem, {like}."),
        "would_neu": ("Có lẽ, nếu được xem trước; {doubt}.", "Có lẽ, còn tùy; {doubt}.", "Chưa biết vì {doubt}.", "Thỉnh thoảng thì có; {like}, nhưng {doubt}.", "Để tôi xem đã vì {doubt}."),
        "would_neg": ("Không, vì {doubt}.", "Chắc là không; {doubt}.", "Không, {doubt}.", "Tôi chưa muốn vì {doubt}.", "Không; {doubt}, với lại {doubt2}."),
        "recommend_pos": ("Có, tôi sẽ nói với {kin} vì {like}.", "Có, khi tôi đã dùng thử: {like}.", "Có, tôi sẽ giới thiệu; {like}.", "Có, trước hết là với bạn bè vì {like}.", "Chắc là có; {like}."),
        "recommend_neu": ("Có lẽ, khi tự tôi đã thử; {doubt}.", "Chưa phải lúc này vì {doubt}.", "Còn tùy người; {doubt}.", "Có lẽ, nhưng tôi cũng nói trước là {doubt}."),
        "recommend_neg": ("Không, tôi ngại giới thiệu vì {doubt}.", "Không, {doubt}.", "Tôi sẽ không giới thiệu vì {doubt}.", "Chắc là không; {doubt}."),
        "liked": ("Điều tôi thích là {like}.", "Tôi thích ở chỗ {like}.", "Trước hết là {like}.", "Có hai điểm: {like}, với lại {like2}.", "Tôi thích nhất là {like}.", "{like_up}, đó là điểm tôi thích.", "Chủ yếu là {like}.", "Cái được của nó là {like}."),
        "liked_none": ("Thật ra không có gì tôi thích lắm.", "Tôi chưa thấy điểm nào hợp với mình.", "Chưa thấy lợi gì cho tôi.", "Ít lắm, chưa đủ để tôi mua."),
        "barrier": ("Điều làm tôi lo là {doubt}.", "Tôi ngại một điều: {doubt}.", "{doubt_up}, đó là điểm chưa được.", "Tôi còn lấn cấn vì {doubt}.", "Một là {doubt}, hai là {doubt2}.", "Chỗ chưa ổn là {doubt}.", "Với tôi thì vướng ở chỗ {doubt}."),
        "change": ("Nên sửa trước chỗ này: {doubt}.", "Cần khắc phục việc {doubt}.", "Nên giải quyết chuyện {doubt}.", "Nên đổi hai điều: {doubt}, với lại {doubt2}.", "Làm sao để không còn chuyện {doubt}.", "Tôi chỉ mong bớt chuyện {doubt}.", "Điều cần đổi nhất là {doubt}.", "Xin nghĩ lại chỗ này: {doubt}."),
        "barrier_none": ("Đến giờ thì chưa có gì.", "Không có, miễn là đúng như lời nói.", "Tôi chưa thấy có gì để chê.", "Chưa có, để tôi dùng thử đã."),
        "outside": ("Cái này không dành cho người như tôi.", "Cuộc sống của tôi bây giờ không dùng đến.", "Cái này cho người khác chứ không phải tôi.", "Nhà tôi không có ai dùng.", "Tôi không phải người nên hỏi về thứ này.", "Tuổi {age} như tôi thì không cần.", "Hoàn cảnh tôi không cần đến.", "Có lẽ cho hàng xóm ở {area}, chứ nhà tôi thì không.", "Thứ này ngoài nhu cầu của tôi.", "Tôi không biết dùng vào việc gì."),
    },
}
# fmt: on
VIEWS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    tongue: {**lines, **{f"refused_{kind}": told for kind, told in REFUSED[tongue].items()}}
    for tongue, lines in _VIEWS.items()
}
