"""Clauses in Indonesian or Malay, put into English word by word where every word is known.

Researchers write in short words ("jual pulsa", "suami ojek online", "takut rentenir"), which the
rules of the brief and the teller of what they leave both know in English. What is described
comes before its description there and after it here, so a run of such words is turned round. A
clause with a word that is in no table stays as it is, and so is quoted rather than guessed at.
"""

from __future__ import annotations

import re

from boses_mock.kernel.remember import remembered

from .mainland import in_english as mainland

# A verb, or what stands for one; it comes first in a clause or after a kin word.
_VERBS = """
langgan|subscribe to; tukar|change; gonta ganti|change; jalan kaki|walk; kuliah|study;
mengajar|teach; ajar|teach; tenun|weave; menenun|weave; anyam|weave; menganyam|weave; peduli|care
about; ketinggalan|are left behind; tergoda|are tempted by; merokok|smoke; bandingkan|compare;
mengeluh|complain about; kagum|admire; jimat|save; berjimat|save; sokong|support;
mendukung|support; dukung|support; ingat|remember; lupa|forget; pelit|are careful with money;
boros|spend freely; panggang|bake; aktif|are active; datang|come; lawat|visit; mengunjungi|visit;
ajar|teach; ambil|take; tunggu|wait for; rindu|miss; doa|pray; suka|like; gemar|like; cinta|love;
benci|hate; takut|are afraid of; bimbang|are worried about; khawatir|are worried about; kuatir|are
worried about; risau|are worried about; malas|avoid; percaya|trust; beli|buy; membeli|buy;
jual|sell; menjual|sell; jualan|sell; belanja|shop; berbelanja|shop; shopping|shop; bayar|pay;
membayar|pay; pakai|use; memakai|use; guna|use; menggunakan|use; gunakan|use; tonton|watch;
nonton|watch; menonton|watch; tengok|watch; dengar|listen to; mendengar|listen to;
dengarkan|listen to; baca|read; membaca|read; masak|cook; memasak|cook; makan|eat; minum|drink;
ngopi|drink coffee; jajan|buy snacks; cari|look for; mencari|look for; pilih|choose;
memilih|choose; simpan|keep; menyimpan|keep; nabung|save; menabung|save; kirim|send;
mengirim|send; hantar|send; bawa|bring; antar|take; jemput|fetch; naik|ride; pandu|drive;
memandu|drive; nyetir|drive; kerja|work; bekerja|work; tinggal|live; ngekos|rent a room; kos|rent
a room; kost|rent a room; ngontrak|rent a house; sewa|rent; menyewa|rent; punya|have;
mempunyai|have; memiliki|have; ada|have; ikut|take part in; ikuti|follow; mengikuti|follow;
main|play; bermain|play; olahraga|exercise; bersukan|exercise; jogging|jog; mancing|fish;
memancing|fish; berkebun|garden; menjahit|sew; jahit|sew; rajin|keep up; pinjam|borrow;
meminjam|borrow; cicil|pay off; ansur|pay off; belajar|learn; jaga|look after; menjaga|look after;
urus|look after; mengurus|look after; merawat|look after; pelihara|keep; memelihara|keep;
bela|keep; jalan|walk; pulang|go home; balik|go home; mudik|go home; tidur|sleep; bangun|get up;
solat|pray; sholat|pray; puasa|fast; sembahyang|pray; ngaji|read the Qur'an; mengaji|read the
Qur'an; ngajar|teach; mengajar|teach; bantu|help; membantu|help; pesan|order; order|order;
langganan|subscribe to; melanggan|subscribe to; bandingkan|compare; banding|compare;
membandingkan|compare; hindari|avoid; mengelak|avoid; elak|avoid; kurangi|cut down on; ambil|take;
dapat|get; terima|receive; hidup|live; jadi|work as; menjadi|work as; kumpul|collect;
kumpulkan|collect; koleksi|collect; tanam|grow; menanam|grow; ternak|raise; rawat|look after;
ganti|change; servis|service; cuci|wash; setia|stay loyal; undang|invite; stok|buy stock;
restok|buy stock; curiga|distrust
"""
# What is done to something or stands for it: nouns, and what describes them after it (a).
_NOUNS = """
kuil|the temple; tokong|the temple; politeknik|the polytechnic; kek|cakes; mini|(a)mini; flat|a
flat; telco|telcos; pelan|plans; operator|operators; ladang|the farm; tani|farm; petani|a farmer;
km|kilometres; ruam|rashes; jagung|corn; jagung bose|jagung bose; koor|the choir;
keranjang|baskets; rotan|rattan; tikar|mats; popok sekali pakai|disposable nappies; warteg|the
warteg; konser|concerts; merchandise|merchandise; bus|the bus; bas|the bus; praktis|(a)practical;
serikat|the union; buruh|labour; kesatuan|the union; pekerja|workers; festival|festivals;
pameran|fairs; taman bacaan|the reading room; catur|chess; salat|prayers; kelas|class;
lontong|lontong; bakso|bakso; sate|sate; gorengan|gorengan; soto|soto; rendang|rendang;
gudeg|gudeg; pecel|pecel; tempe|tempe; tahu|tofu; martabak|martabak; cilok|cilok; seblak|seblak;
keropok|keropok; laksa|laksa; satay|satay; cendol|cendol; rojak|rojak; nasi uduk|nasi uduk;
kerupuk|crackers; rokok|cigarettes; sawit|oil palm; getah|rubber; durian|durian; kelapa|coconuts;
hasil|the harvest; panen|the harvest; upah|wages; jalan raya|roads; tambang|fares; tiket|tickets;
bengkel|the workshop; dokter|the doctor; doktor|the doctor; klinik|the clinic; puskesmas|the
puskesmas; posyandu|the posyandu; perpustakaan|the library; taman|the park; pantai|the beach;
hitam|(a)black; putih|(a)white; tempahan|orders; pesanan|orders; permintaan|demand; kilo|kilos;
rewang|communal cooking; kenduri|feasts; pelancong|tourists; turis|tourists; pelajar|students;
murid|pupils; pulsa|phone credit; listrik|electricity; token|tokens; uang|money; duit|money;
wang|money; gaji|pay; biaya|costs; kos hidup|cost of living; harga|prices; diskon|discounts;
promo|promotions; promosi|promotions; tawaran|offers; ongkir|delivery fees; voucher|vouchers;
baucar|vouchers; grosir|the wholesaler; koperasi|the cooperative; bank|the bank; rentenir|loan
sharks; along|loan sharks; utang|debts; hutang|debts; pinjaman|loans; pinjol|online loans;
cicilan|instalments; ansuran|instalments; tabungan|savings; simpanan|savings; emas|gold;
perak|silver; tunai|cash; cash|cash; kartu|cards; kad|cards; kredit|credit; dompet|wallet;
paylater|pay-later; riba|interest; warung|the warung; kedai|the shop; toko|the shop; pasar|the
market; supermarket|the supermarket; minimarket|the minimarket; mall|the mall; mal|the mall;
pabrik|a factory; kilang|a factory; kantor|an office; pejabat|an office; sekolah|school;
kampus|campus; masjid|the mosque; surau|the surau; gereja|church; pura|the temple; rumah|home;
kamar|a room; bilik|a room; kampung|the village; desa|the village; kota|the city; bandar|the city;
makanan|food; minuman|drinks; nasi|rice; sayur|vegetables; buah|fruit; ikan|fish; ayam|chicken;
daging|meat; susu|milk; kopi|coffee; teh|tea; gula|sugar; garam|salt; minyak|oil; roti|bread;
kue|cakes; kuih|kuih; camilan|snacks; jajanan|snacks; cemilan|snacks; mie|noodles; beras|rice;
sembako|groceries; bumbu|spices; sambal|sambal; pedas|(a)spicy; manis|(a)sweet; pahit|(a)bitter;
pupuk|fertiliser; bibit|seeds; baja|fertiliser; padi|rice; sawah|rice fields; kebun|an orchard;
sapi|cattle; kambing|goats; lembu|cattle; kucing|cats; anjing|dogs; burung|birds; tanaman|plants;
pokok|plants; bunga|flowers; baju|clothes; pakaian|clothes; sepatu|shoes; kasut|shoes; tas|bags;
jilbab|headscarves; tudung|headscarves; kosmetik|cosmetics; obat|medicine; ubat|medicine;
jamu|jamu; vitamin|vitamins; popok|nappies; lampin|nappies; mainan|toys; buku|books; hp|a phone;
ponsel|a phone; telefon|a phone; kuota|data; internet|the internet; wifi|wifi; laptop|a laptop;
motor|a motorbike; motosikal|a motorbike; mobil|a car; kereta|a car; sepeda|a bicycle; basikal|a
bicycle; bensin|petrol; minyak petrol|petrol; baterai|the battery; bateri|the battery;
sinetron|soap operas; drama|dramas; film|films; filem|films; musik|music; muzik|music; lagu|songs;
dangdut|dangdut; berita|news; radio|the radio; tv|television; televisi|television; bola|football;
sepakbola|football; badminton|badminton; bulutangkis|badminton; voli|volleyball; senam|aerobics;
game|games; permainan|games; video|videos; youtube|YouTube; tiktok|TikTok; instagram|Instagram;
facebook|Facebook; whatsapp|WhatsApp; wa|WhatsApp; shopee|Shopee; lazada|Lazada; grab|Grab;
tokopedia|Tokopedia; gopay|GoPay; dana|DANA; ovo|OVO; qris|QRIS; gojek|Gojek; cod|COD; arisan|the
arisan; pengajian|the pengajian; usrah|usrah; gotong royong|communal work; kajian|religious talks;
anak|children; suami|husband; istri|wife; isteri|wife; ibu|mother; ayah|father; bapak|father;
bapa|father; mertua|parents-in-law; orangtua|parents; orang tua|parents; ibu bapa|parents;
mak|mother; nenek|grandmother; kakek|grandfather; datuk|grandfather; cucu|grandchildren;
kakak|older sister; adik|younger sibling; abang|older brother; keluarga|family; teman|friends;
kawan|friends; tetangga|neighbours; jiran|neighbours; tamu|guests; pelanggan|customers;
pembeli|buyers; bos|boss; majikan|employer; kelompok|groups; komunitas|communities; umrah|umrah;
umroh|umrah; haji|the hajj; zakat|zakat; sedekah|alms; kurban|qurban; lebaran|Lebaran; raya|Raya;
libur|days off; cuti|days off; lembur|overtime; shift|shifts; ojol|ojek; ojek|ojek; macet|traffic
jams; banjir|floods; cuaca|weather; panas|(a)hot; sakit|illness; sampah|rubbish; air|water;
kesehatan|health; kesihatan|health; pendidikan|education; iklan|advertisements; penipuan|scams;
scam|scams; penipu|swindlers; kualitas|quality; kualiti|quality; jenama|brands; merek|brands;
merk|brands; produk|products; barang|goods; layanan|service; ulasan|reviews; review|reviews;
resep|recipes; resipi|recipes; jajanan pasar|market cakes; kerajinan|handicrafts; batik|batik;
kain|cloth; perhiasan|jewellery; tanah|land; tol|tolls; parkir|parking; asuransi|insurance;
insurans|insurance; bpjs|BPJS; pajak|tax; cukai|tax; tempat cas|charging points; musim|the season;
hujan|rain; hama|pests; modal|capital; untung|profit; usaha|a business; bisnis|a business;
perniagaan|a business; lowongan|vacancies; tki|migrant worker; pesantren|Islamic boarding school;
ponpes|Islamic boarding school; asrama|boarding school; listrik mahal|dear electricity;
online|(a)online; murah|(a)cheap; mahal|(a)dear; baru|(a)new; lama|(a)old; bekas|(a)second-hand;
terpakai|(a)second-hand; besar|(a)big; kecil|(a)small; bagus|(a)good; baik|(a)good;
segar|(a)fresh; halal|(a)halal; lokal|(a)local; tempatan|(a)local; impor|(a)imported;
import|(a)imported; korea|(a)Korean; jepang|(a)Japanese; jepun|(a)Japanese; cina|(a)Chinese;
melayu|(a)Malay; jawa|(a)Javanese; indonesia|(a)Indonesian; malaysia|(a)Malaysian;
barat|(a)western; tamil|(a)Tamil; india|(a)Indian; sehat|(a)healthy; sihat|(a)healthy;
herbal|(a)herbal; organik|(a)organic; palsu|(a)fake; asli|(a)original; bulanan|(a)monthly;
harian|(a)daily; mingguan|(a)weekly; gratis|(a)free; percuma|(a)free; sulung|(a)eldest;
bungsu|(a)youngest; pertama|(a)first; kedua|(a)second; perempuan|(a)female; remaja|(a)teenage
"""
_SMALL = """
seorang|one; sampingan|on the side; mulai|begin to; mula|begin to; rela|gladly; sanggup|gladly;
sukar|hardly; masa|during; ketika|during; hingga|until; sampai|until; ramai|many; dan|and;
serta|and; atau|or; tapi|but; tetapi|but; di|at; ke|to; dari|from; daripada|from; untuk|for;
buat|for; dengan|with; sama|with; bersama|with; lewat|by way of; via|by way of; melalui|by way of;
pada|to; kepada|to; oleh|by; tanpa|without; soal|; tentang|; karena|because of; kerana|because of;
saat|during; semasa|during; sebelum|before; setelah|after; selepas|after; sambil|and;
seperti|like; saja|only; sahaja|only; je|only; juga|also; sendiri|alone; setiap|every; tiap|every;
sering|often; selalu|always; kadang|sometimes; jarang|rarely; pernah|ever; masih|still; sudah|;
lagi|; mau|want to; ingin|want to; nak|want to; hendak|want to; mahu|want to; tidak|not; tak|not;
nggak|not; gak|not; ga|not; enggak|not; belum|not; jangan|not; bukan|not; hari|day; minggu|week;
bulan|month; tahun|year; malam|at night; pagi|in the morning; siang|at noon; sore|in the
afternoon; petang|in the afternoon; senin|Monday; isnin|Monday; selasa|Tuesday; rabu|Wednesday;
kamis|Thursday; khamis|Thursday; jumat|Friday; jumaat|Friday; sabtu|Saturday; ahad|Sunday;
dua|two; tiga|three; empat|four; lima|five; enam|six; satu|one; banyak|a lot of; semua|all; kena|;
lebih|more; yang|that; nya|
"""


def _table(text: str) -> dict[str, str]:
    rows = (row.strip().partition("|") for row in " ".join(text.split()).split(";"))
    return {name: meant for name, _, meant in rows if name}


VERBS, NOUNS, SMALL = _table(_VERBS), _table(_NOUNS), _table(_SMALL)
_PHRASES_TEXT = """
di rumah flat|in a flat; main whatsapp|use WhatsApp; main facebook|use Facebook; main tiktok|use
TikTok; kerja kilang|work at a factory; kerja pabrik|work at a factory; teh tarik|teh tarik;
kurang manis|with less sugar; rumah flat|a flat; hari jadi|birthdays; hantar ke rumah|home
delivery; salat lima waktu|pray five times a day; solat lima waktu|pray five times a day; buruh
tani|works on other people's fields; jalan kaki|walk; bahasa jawa|speak Javanese; hp jadul|have an
old phone with keys; kuliah s2|study for a master's; kuliah s1|study for a degree; jagung
bose|jagung bose; merek popok|nappy brands; merek susu|milk brands; merek kopi|coffee brands;
kawasan industri|the industrial estate; rumah sakit|the hospital; yang praktis|what is practical;
yang murah|what is cheap; yang halal|what is halal; yang segar|what is fresh; yang awet|what
lasts; naik bus|by bus; naik bas|by bus; naik kereta|by train; serikat buruh|the labour union;
dangdut koplo|dangdut koplo; takut ketinggalan|are afraid of missing out; ikut serikat
buruh|belong to the labour union; tiket konser|concert tickets; kerja satpam|work as a security
guard; kerja buruh|work as a labourer; setiap pagi|every morning; tiap pagi|every morning; setiap
malam|every night; tiap malam|every night; salat jumat|Friday prayers; solat jumaat|Friday
prayers; gampang tergoda|are easily tempted by; mudah tergoda|are easily tempted by; gampang
tertarik|are easily drawn by; bpjs kelas|BPJS class; ke kampung|to the village; naik harga|price
rises; kenaikan harga|price rises; harga naik|price rises; cuti sekolah|the school holidays; libur
sekolah|the school holidays; kencing manis|diabetes; darah tinggi|high blood pressure; anak
sulung|eldest child; anak bungsu|youngest child; anak pertama|eldest child; drama korea|Korean
dramas; drakor|Korean dramas; token listrik|electricity tokens; ojek online|an ojek app; uang
saku|pocket money; uang sekolah|school fees; yuran sekolah|school fees; biaya sekolah|school fees;
harga pupuk|fertiliser prices; kos hidup|the cost of living; kos sara hidup|the cost of living;
biaya hidup|the cost of living; orang tua|parents; ibu bapa|parents; gotong royong|communal work;
belum pernah|have never; tidak pernah|never; tak pernah|never; di rumah|at home; kena tipu|get
cheated; dari rumah|from home; luar kota|out of town; tempat cas|charging points; pinjaman
online|online loans; kartu kredit|credit cards; kad kredit|credit cards; media sosial|social
media; medsos|social media; live tiktok|TikTok live sales; siaran langsung|live sales; makan
luar|eat out; makan di luar|eat out; masak sendiri|cook; masak di rumah|cook at home; makan
pedas|eat spicy food; nasi padang|nasi padang; nasi lemak|nasi lemak; hujung minggu|weekends;
akhir pekan|weekends; setiap hari|every day; tiap hari|every day; setiap minggu|every week; tiap
minggu|every week; setiap bulan|every month; tiap bulan|every month; sering kali|often; kerja
keras|hard work; jalan jalan|travel; sepak bola|football; bola sepak|football; bulu
tangkis|badminton; buah hati|children; rumah sendiri|a house of their own; mobil sendiri|a car of
their own; motor sendiri|a motorbike of their own; kirim uang|send money; kirim duit|send money;
hantar duit|send money; ikut arisan|take part in the arisan; main bola|play football; main
game|play games; main badminton|play badminton; main futsal|play futsal; susu formula|formula
milk; masa depan|the future; bantuan kerajaan|government aid; bansos|government aid; pasar
malam|the pasar malam; pasar tani|the pasar tani; warung kopi|the coffee stall; kerja sampingan|a
side job; jadi tki|work abroad; sudah menikah|are married; sudah kawin|are married; belum
menikah|are not married
"""
PHRASES = {tuple(name.split()): meant for name, meant in _table(_PHRASES_TEXT).items()}
_ADVERBIAL_WORDS = """
kurang salat solat bahasa hp buruh jalan setiap tiap di ke dari sering belum tidak tak sudah
gampang mudah
"""
_ADVERBIAL = frozenset(_ADVERBIAL_WORDS.split())
_HEADS = {w: meant for w, meant in PHRASES.items() if w[0] not in VERBS and w[0] not in _ADVERBIAL}
_PLATFORMS = "Shopee|Lazada|Tokopedia|TikTok|Instagram|Facebook|WhatsApp|YouTube"
_NAME = re.compile(r"[A-Z][\w'’&.-]*|\d[\w.,-]*|(?:SD|SMP|SMA|PAUD|TK)")
_LANDS = frozenset(["malaysia", "indonesia", "india", "korea"])
_KIN = frozenset(["husband", "wife", "eldest child", "youngest child", "mother", "father"])
_LEARNED = 3  # words of a phrase at most
Piece = tuple[str, str]  # what it is, and what it is in English


@remembered(512)
def in_english(clause: str) -> str:
    """Return a clause in English, or nothing where it is in no known language or not all known."""
    if not clause.isascii() and (told := mainland(clause)):
        return told
    words = clause.replace("-", " ").split()
    if not words or not any(_strange(word.casefold()) for word in words):
        return ""
    pieces = _pieces(words)
    if pieces is None:
        return ""
    text = " ".join(filter(None, _turned(pieces)))
    return _smooth(text)


def _strange(word: str) -> bool:
    """Tell whether a word is Indonesian or Malay, and no English word or name."""
    if word not in NOUNS:
        return word in VERBS or word in SMALL
    meant = NOUNS[word].removeprefix("(a)").removeprefix("the ").removeprefix("a ").casefold()
    return word not in (meant, meant.removesuffix("s"))


def _pieces(words: list[str]) -> list[Piece] | None:
    found: list[Piece] = []
    at = 0
    while at < len(words):
        low = [word.casefold() for word in words[at : at + _LEARNED]]
        size = next((n for n in range(len(low), 1, -1) if tuple(low[:n]) in PHRASES), 1)
        if size > 1:
            known = tuple(low[:size])
            found.append(("noun" if known in _HEADS else "phrase", PHRASES[known]))
        elif (piece := _piece(words[at], low[0], at)) is not None:
            found.append(piece)
        else:
            return None
        at += size
    return found


def _piece(word: str, low: str, at: int) -> Piece | None:
    if low in SMALL:
        return "small", SMALL[low]
    if low in VERBS:
        return "verb", VERBS[low]
    if low in NOUNS:
        meant = NOUNS[low]
        if meant.startswith("(a)") and at and word[0].isupper() and low in _LANDS:
            return "name", word
        if meant[:1].isupper() and meant.casefold() == low:
            return "name", meant
        return ("quality", meant[3:]) if meant.startswith("(a)") else ("noun", meant)
    if _NAME.fullmatch(word) and (at or word.isupper() or word[0].isdigit()):
        return "name", word
    return None


def _turned(pieces: list[Piece]) -> list[str]:
    """Return the words of pieces, a thing after what describes it."""
    said: list[str] = []
    run: list[Piece] = []
    for kind, text in [*pieces, ("small", "")]:
        if kind in ("noun", "quality", "name"):
            run.append((kind, text))
            continue
        said += _run(run)
        run = []
        said.append(text)
    return said


def _run(run: list[Piece]) -> list[str]:
    """Return a thing and what follows it, turned round: "harga pupuk murah", but not of a name."""
    if len(run) > 1 and run[-1] == ("quality", "online"):
        return [*_run(run[:-1]), "online"]
    if len(run) > 1 and run[-1][1].isdigit():
        return [*_run(run[:-1]), run[-1][1]]
    names = [text for kind, text in run if kind == "name"]
    others = [(kind, text) for kind, text in run if kind != "name"]
    bare = [re.sub(r"^(?:an?|the) ", "", text) for _, text in others[1:]][::-1]
    if not others:
        return names
    head = others[0][1]
    if head in _KIN:
        return [head, *(text for _, text in run[1:])]
    if names and head in ("a motorbike", "a car"):
        return ["a", *names]
    article = re.match(r"(?:an?|the) ", head)
    turned = [*bare, head.removeprefix(article[0])] if article and bare else [*bare, head]
    if article and (bare or names):
        return [article[0].strip(), *names, *turned]
    return [*names, *turned]


def _smooth(text: str) -> str:
    """Mend what word for word gets wrong: verbs in a row, denials, kin without a verb."""
    text = re.sub(r"\bnot ever\b", "never", text)
    text = re.sub(r"^not (?=[a-z])", "do not ", text)
    text = re.sub(r"\bdo not are\b", "are not", text)
    text = re.sub(r"\b(like|avoid|stay away from|keep up) (\w+)", _gerund, text)
    text = re.sub(r"\bavoid (cook|exercise|pay|shop)\b", r"avoid \1ing", text)
    text = re.sub(r"\bhave never (\w+)", _participle, text)
    text = re.sub(r"\b(every|on) day (\w+day)\b", r"\1 \2", text)
    text = re.sub(
        r"\bat (Islamic|boarding)", r"at an \1" if "Islamic" in text else r"at a \1", text
    )
    text = re.sub(r"\bshop online\b|\bshop (Shopee|Lazada|Tokopedia)\b", _shops, text)
    text = re.sub(rf"\bat (?={_PLATFORMS})", "on ", text)
    text = re.sub(r"\bat (?=[A-Z](?!slamic))", "in ", text)
    for kin in _KIN:
        if text.startswith(kin + " an ojek app"):
            text = text.replace(kin + " an ojek app", kin + " drives for an ojek app", 1)
        elif text.startswith(kin + " "):
            first, _, rest = text[len(kin) + 1 :].partition(" ")
            if first in {verb.split()[0] for verb in VERBS.values()} and first != "are":
                text = f"{kin} {first}s {rest}".strip()
    return " ".join(text.split())


def _shops(found: re.Match[str]) -> str:
    return f"shop on {found[1]}" if found[1] else "shop online"


def _gerund(found: re.Match[str]) -> str:
    verbs = {meant.split()[0] for meant in VERBS.values()} - {"are", "like", "love", "have"}
    verb = found[2]
    if verb not in verbs:
        return found[0]
    doubled = {"shop": "shopping", "get": "getting", "jog": "jogging", "cut": "cutting"}
    ing = doubled.get(verb) or (verb[:-1] if verb.endswith("e") else verb) + "ing"
    return f"{found[1]} {ing}"


def _participle(found: re.Match[str]) -> str:
    irregular = {
        "buy": "bought",
        "eat": "eaten",
        "ride": "ridden",
        "send": "sent",
        "shop": "shopped",
        "pay": "paid",
        "take": "taken",
    }
    verb = found[1]
    done = irregular.get(verb) or (verb + "d" if verb.endswith("e") else verb + "ed")
    return f"have never {done}"
