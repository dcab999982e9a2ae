# ruff: noqa: E501 - tables read better whole
"""Answers to questions in which another person does something, or a thing is past or supposed.

The one who is asked is not the doer there, so that no table of one's own habits may answer.
"""

from __future__ import annotations

from collections.abc import Mapping

# fmt: off
OF_OTHERS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "en": {
        "form_who_owes": ("Mostly neighbours, when the week is nearly over and the pay is not there yet.", "The same few families each month; most of them pay in the end.", "Those with small children, and I can hardly refuse them."),
        "form_owed_sum": ("About what I take in on a good day, from one customer.", "As much as a week's stock of the small things; it comes back bit by bit.", "It is all in the notebook; the largest is from one family, and older than I like."),
        "form_who_waits": ("The family there, the older ones first of all.", "Those of the family who stayed; they ask for weeks before when I'll come.", "The old house is there, and whoever of us is still in it."),
        "form_who_adjusts": ("Everybody a little; they keep quiet and eat without me.", "Whoever is at home then: meals are at other hours, and the door is shut softly.", "The rest of the house, more than I would like."),
        "form_says_to": ("I ask politely when it can be, and once more after that.", "I say it plainly and without others listening; shouting makes it worse.", "Not much. I remind them once, and am more careful the next time."),
        "form_opens": ("Early, before people go to work, until they have had their supper; later on Sundays.", "From about six in the morning to nine at night, and I rest in between.", "Before the first ones pass by; I close when the street gets quiet."),
        "form_tried_thing": ("Once. It helped a little at first, and then I let it be.", "I have, something cheap; I can't say that it changed much.", "No, not yet; I have made do without."),
        "form_skipped": ("Once, when money was short. It felt strange, and I made up for it later.", "No, it has not come to that so far; I would feel bad about it.", "Yes, one time; it was sensible, but I was not happy with it."),
        "form_show_trust": ("A date, a name, and somebody who answers for it if it goes wrong.", "That I can see for myself how it is done, and check it now and then.", "A stamp of an office that I know, and a neighbour who has had it for a while."),
        "form_bonus_for": ("The family first, then what is owed; a part is put aside if I can.", "Most of it is planned before it comes: the feast, the children, the house.", "Half goes in the holidays, and half I try to keep."),
        "form_last_ate": ("Rice with an egg and something hot to drink, from somebody I often buy from.", "Something simple from a stall on the way; it was cheap and it filled me.", "Bread and a hot drink; I ate it on the way."),
        "form_transport": ("We went the way we always go, with all the bags.", "By what had seats left, to be honest.", "The usual way; one knows where to stop."),
        "form_lasted": ("It took most of the day with the stops.", "Longer than planned, as everybody was on the road.", "Many hours; I slept through some of them."),
        "form_cost": ("It cost more than I had thought, but it had been put aside.", "It cost about what I had set aside for it.", "I did not add it all up, and perhaps that is better."),
        "form_do_sleep": ("I lie still with the curtain drawn and the phone away; sometimes it comes.", "I get up, do something small in the house and try again.", "A fan, a dark room and a shower before; it helps on some days."),
    },
    "tl": {
        "form_who_owes": ("Mga kapitbahay, lalo na kapag malayo pa ang sahod.", "Yung iilang suki, buwan-buwan; karamihan naman ay nagbabayad.", "Yung may maliliit na anak, mahirap silang tanggihan."),
        "form_owed_sum": ("Parang benta ng isang magandang araw, sa iisang suki.", "Halos isang linggong paninda; paunti-unti namang nababawasan.", "Nakalista lahat; ang pinakamalaki ay sa isang pamilya, at matagal na."),
        "form_who_waits": ("Ang pamilya roon, lalo na ang matatanda.", "Yung mga naiwan sa amin; ilang linggo pa lang bago, nagtatanong na sila."),
        "form_who_adjusts": ("Lahat sila, kahit kaunti; tahimik sila at nauuna nang kumain.", "Kung sino ang nasa bahay; nag-iiba ang oras ng kain.", "Yung mga kasama ko sa bahay, higit pa sa gusto ko."),
        "form_says_to": ("Tinatanong ko nang maayos kung kailan, at inuulit ko nang isang beses.", "Diretso pero mahinahon, at hindi sa harap ng iba.", "Kaunti lang. Pinaaalalahanan ko, at mas maingat na ako sa susunod."),
        "form_opens": ("Maaga, bago pumasok ang mga tao, hanggang matapos ang hapunan.", "Mga alas-sais ng umaga hanggang alas-nuwebe ng gabi, may pahinga sa tanghali.", "Bago dumaan ang mga unang tao; nagsasara ako kapag tahimik na ang kalye."),
        "form_tried_thing": ("Isang beses. Nakatulong nang kaunti sa simula, tapos hindi ko na itinuloy.", "Oo, yung mura lang; hindi ko masabing malaki ang nabago.", "Hindi pa; nakakaraos naman nang wala."),
        "form_skipped": ("Isang beses, noong kapos. Nakakapanibago, kaya bumawi ako pagkatapos.", "Hindi pa umabot sa ganoon; mabigat siguro sa loob.", "Oo, minsan; tama naman, pero hindi ako masaya."),
        "form_show_trust": ("Petsa, pangalan, at taong mananagot kapag may mali.", "Na nakikita ko mismo kung paano ginagawa.", "Tatak ng opisinang kilala ko, at kapitbahay na matagal nang gumagamit."),
        "form_bonus_for": ("Pamilya muna, tapos utang; may itatabi kung kaya.", "Nakaplano na bago pa dumating: handaan, mga bata, bahay.", "Kalahati sa pista, kalahati sinusubukan kong itabi."),
        "form_last_ate": ("Kanin at itlog sa suki kong nagtitinda; mura lang.", "Simpleng ulam sa nadaanan; nakakabusog na.", "Tinapay at mainit na inumin; kinain ko na sa daan."),
        "form_transport": ("Sa dati naming sinasakyan, dala lahat ng bag.", "Kung ano ang may bakante, sa totoo lang."),
        "form_lasted": ("Halos buong araw, kasama ang mga hinto.", "Mas matagal kaysa plano; sabay-sabay kasi ang mga tao."),
        "form_cost": ("Mas mahal kaysa akala ko, pero nakatabi naman.", "Halos kung ano ang naitabi ko para roon.", "Hindi ko na binilang lahat."),
        "form_do_sleep": ("Nakahiga lang ako, sarado ang kurtina at malayo ang cellphone.", "Bumabangon ako, may gagawing kaunti, tapos susubok ulit.", "Bentilador, madilim na kuwarto at ligo; may araw na umuubra."),
    },
    "id": {
        "form_who_owes": ("Kebanyakan tetangga, kalau gajian masih jauh.", "Keluarga yang itu-itu juga tiap bulan; akhirnya dibayar.", "Yang punya anak kecil, susah menolaknya."),
        "form_owed_sum": ("Kira-kira hasil jualan satu hari yang ramai, dari satu orang.", "Hampir sebesar belanja stok seminggu; dicicil sedikit-sedikit.", "Semua tercatat; yang terbesar dari satu keluarga, sudah lama."),
        "form_who_waits": ("Keluarga di sana, terutama yang sudah tua.", "Saudara yang tinggal di sana; jauh hari mereka sudah bertanya kapan saya datang.", "Rumah lama masih ada, dan keluarga yang menempatinya."),
        "form_who_adjusts": ("Semua sedikit-sedikit; mereka jaga suara dan makan duluan.", "Siapa pun yang ada di rumah; jam makannya jadi lain.", "Orang rumah, lebih dari yang saya mau."),
        "form_says_to": ("Saya tanya baik-baik kapan bisanya, lalu mengingatkan sekali lagi.", "Saya bilang terus terang, tidak di depan orang lain.", "Tidak banyak. Saya ingatkan sekali, lain kali lebih hati-hati."),
        "form_opens": ("Pagi-pagi sebelum orang berangkat, sampai lewat makan malam.", "Kira-kira jam enam pagi sampai jam sembilan malam, siang istirahat.", "Sebelum orang pertama lewat; tutupnya kalau jalan sudah sepi."),
        "form_tried_thing": ("Sekali. Awalnya membantu sedikit, lalu tidak saya teruskan.", "Pernah, yang murah; tidak bisa dibilang banyak berubah.", "Belum pernah; tanpa itu pun masih bisa."),
        "form_skipped": ("Sekali, waktu uangnya kurang. Rasanya sepi, dan sesudahnya saya ganti.", "Belum sampai begitu; pasti berat rasanya.", "Pernah satu kali; memang masuk akal, tetapi hati tidak enak."),
        "form_show_trust": ("Tanggal, nama, dan orang yang bertanggung jawab kalau ada yang salah.", "Bisa saya lihat sendiri cara kerjanya.", "Cap dari lembaga yang saya kenal, dan tetangga yang sudah lama memakainya."),
        "form_bonus_for": ("Keluarga dulu, lalu yang masih harus dibayar; sisanya disimpan kalau bisa.", "Sebelum diterima pun sudah ada rencananya: hari raya, keluarga, rumah.", "Separuh habis di hari raya, separuh saya usahakan disimpan."),
        "form_last_ate": ("Nasi dan telur dari penjual langganan; kurang dari dua puluh ribu.", "Gorengan dan teh dari penjual di jalan; murah, yang penting kenyang.", "Roti dan minuman hangat; saya makan sambil jalan."),
        "form_transport": ("Naik yang biasa kami pakai, lengkap dengan semua bawaan.", "Naik yang masih ada tempatnya, terus terang."),
        "form_lasted": ("Hampir seharian, termasuk berhenti-berhentinya.", "Lebih lama dari rencana, karena semua orang di jalan.", "Berjam-jam; sebagian saya tidur."),
        "form_cost": ("Biayanya lebih dari perkiraan, tetapi sudah disisihkan.", "Biayanya kira-kira sebesar yang saya sisihkan.", "Tidak saya hitung semua; mungkin lebih baik begitu."),
        "form_do_sleep": ("Saya berbaring saja, gorden ditutup dan HP dijauhkan.", "Saya bangun, mengerjakan sesuatu sebentar, lalu coba lagi.", "Kipas, kamar gelap, dan mandi dulu; kadang berhasil."),
    },
    "vi": {
        "form_who_owes": ("Phần lớn là hàng xóm, lúc chưa tới ngày lương.", "Vẫn mấy nhà đó mỗi tháng; rồi họ cũng trả.", "Nhà có con nhỏ, khó mà từ chối."),
        "form_owed_sum": ("Khoảng bằng tiền bán một ngày đông khách, của một người.", "Gần bằng tiền nhập hàng một tuần; họ trả dần.", "Tôi ghi sổ hết; khoản lớn nhất của một nhà, cũng lâu rồi."),
        "form_who_waits": ("Người nhà ở đó, nhất là các cụ.", "Những người ở lại; trước cả tháng họ đã hỏi khi nào tôi về."),
        "form_who_adjusts": ("Ai cũng phải một chút; cả nhà giữ yên và ăn trước.", "Ai ở nhà lúc đó; giờ ăn phải đổi.", "Người trong nhà, nhiều hơn tôi muốn."),
        "form_says_to": ("Tôi hỏi nhẹ nhàng khi nào được, rồi nhắc thêm một lần.", "Tôi nói thẳng, nhưng không nói trước mặt người khác.", "Không nhiều. Tôi nhắc một lần, lần sau cẩn thận hơn."),
        "form_opens": ("Sớm, trước khi mọi người đi làm, đến sau bữa tối.", "Khoảng sáu giờ sáng đến chín giờ tối, trưa nghỉ một lát.", "Trước khi có người qua; đường vắng thì tôi đóng."),
        "form_tried_thing": ("Một lần. Lúc đầu đỡ chút, rồi tôi thôi.", "Có, loại rẻ; không thấy khác nhiều.", "Chưa; không có cũng xoay được."),
        "form_skipped": ("Một lần, lúc thiếu tiền. Thấy trống vắng, sau đó tôi bù lại.", "Chưa đến mức đó; chắc sẽ buồn.", "Có một lần; hợp lý thôi, nhưng không vui."),
        "form_show_trust": ("Ngày tháng, tên tuổi, và người chịu trách nhiệm khi có sai sót.", "Cho tôi tận mắt thấy cách làm.", "Dấu của cơ quan tôi biết, và hàng xóm đã dùng lâu rồi."),
        "form_bonus_for": ("Cho gia đình trước, rồi khoản còn phải trả; để dành nếu được.", "Chưa nhận đã có kế hoạch: lễ tết, gia đình, nhà cửa.", "Một nửa tiêu dịp lễ, một nửa tôi cố giữ."),
        "form_last_ate": ("Cơm với trứng ở chỗ quen; cũng rẻ.", "Món đơn giản mua dọc đường; no là được.", "Bánh mì với đồ uống nóng; tôi ăn trên đường."),
        "form_transport": ("Đi như mọi lần, mang theo hết túi đồ.", "Xe nào còn chỗ thì đi, nói thật."),
        "form_lasted": ("Gần cả ngày, tính cả lúc nghỉ.", "Lâu hơn dự tính, vì ai cũng ra đường."),
        "form_cost": ("Tốn hơn tôi nghĩ, nhưng đã để dành sẵn.", "Khoảng bằng số tôi để dành cho việc đó.", "Tôi không cộng hết."),
        "form_do_sleep": ("Tôi nằm yên, kéo rèm và để điện thoại ra xa.", "Tôi dậy, làm việc gì nho nhỏ rồi thử lại.", "Quạt, phòng tối và tắm trước; có hôm được."),
    },
}
