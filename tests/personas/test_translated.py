"""Clauses in Indonesian and Malay are told in English where every word of them is known."""

from __future__ import annotations

import pytest

from boses_mock.market.glossary import Glossary, read_glossary
from boses_mock.personas.brief.telling.shown import clauses
from boses_mock.personas.brief.tongues.translated import in_english

from .conftest import MARKETS


@pytest.mark.parametrize(
    ("clause", "english"),
    [
        ("jual pulsa dan token listrik", "sell phone credit and electricity tokens"),
        ("belum pernah belanja online", "have never shopped online"),
        ("takut naik harga", "are afraid of price rises"),
        ("Bawa Myvi terpakai", "drive a second-hand Myvi"),
        ("Hobi jahit tudung sendiri", "like sewing their own headscarves"),
        ("elak PayLater sebab takut hutang", "avoid PayLater because they are afraid of debts"),
        ("Capek menunggu janji PPPK", "are tired of waiting for PPPK promises"),
        ("order clothes off Taobao", ""),
        ("teh-o kosong only", ""),
        ("malas masak", "avoid cooking"),
        ("pakai WhatsApp saja", "use WhatsApp only"),
        ("Cicil motor Honda Beat", "pay off a Honda Beat"),
        ("harga pupuk mahal", "dear fertiliser prices"),
        ("suami ojek online", "husband drives for an ojek app"),
        ("suami kerja di kilang", "husband works at a factory"),
        ("Solat di masjid setiap hari", "pray at the mosque every day"),
        ("nak beli rumah sendiri", "want to buy a house of their own"),
        ("tak suka beli online", "do not like buying online"),
        ("beli baju bekas online", "buy second-hand clothes online"),
        ("ambil tempahan kuih dari rumah", "take kuih orders from home"),
        ("guna kredensial", ""),
        ("takut ambil utang bank", "are afraid of taking bank debts"),
        ("adik kerja di Taiwan kirim uang", "younger sibling works in Taiwan and sends money"),
        ("kerja shift 12 jam", "work 12-hour shifts"),
        ("Berangkat jam 3 pagi", "leave at 3 in the morning"),
        (
            "lebih percaya bengkel langganan daripada bengkel resmi",
            "trust their usual workshop more than the official workshop",
        ),
        ("tidak mau kredit", "do not want credit"),
        ("ingin jadi guru", "want to become a teacher"),
        ("rawat motor sendiri", "look after their own motorbike"),
        ("kirim uang ke istri di Tegal", "send money to their wife in Tegal"),
        ("suami sopir bus malam", "husband is a night-bus driver"),
        ("uang saku Rp700 ribu", "pocket money Rp700,000"),
        ("berniaga kuih di pasar malam Kota Bharu", "sell kuih at the Kota Bharu night market"),
        ("jual serabi di depan rumah", "sell serabi in front of the house"),
        ("simpan duit dalam bentuk emas", "save money in gold"),
        ("takut anak kecanduan HP", "are afraid that their children are hooked on a phone"),
        ("khawatir harga sembako naik", "are worried about grocery prices going up"),
        ("pilih susu formula yang murah", "choose cheap formula milk"),
        ("selalu banding harga sebelum beli", "always compare prices before buying"),
        (
            "tdk percaya asuransi krn pernah kena tipu",
            "do not trust insurance because they have been cheated",
        ),
        ("hp sering rusak", ""),
        ("jadi tidak minum kopi", "do not drink coffee"),
        (
            "kebanyakannya bujang dan tinggal dengan mak ayah",
            "are single and live with their parents",
        ),
        ("Motor Y15 masih bayar ansuran bulan-bulan", "are still paying off a Y15"),
        ("Lepas SPM tak sambung belajar", "did not go on studying after SPM"),
        ("ibu petani bawang", "mother is an onion farmer"),
        ("gajinya di bawah UMR", "earn less than the minimum wage"),
        (
            "Tidak suka pinjol karena temannya pernah diteror debt collector",
            "do not like online loans",
        ),
        ("main PUBG dengan kawan-kawan", "play PUBG with friends"),
        ("menyapu kantor", "sweep an office"),
        ("Belum menikah atau baru punya anak satu", ""),
        ("jual budu dan serunding dan keropok", "sell budu, serunding and keropok"),
        ("tidak bisa pakai QRIS", "cannot use QRIS"),
        (
            "tak pandai online banking jadi pergi Bank Islam beratur",
            "do not know how to use online banking",
        ),
        ("petang berkebun", "garden in the afternoon"),
        ("Risau cucu main gajet", "are worried that their grandchildren play gadgets"),
        ("Suami atau istri kebanyakan petani kemiri", ""),
        ("setiap lebaran baru pulang", ""),
        (
            "Dulu kerja kilang tapi kena buang masa Covid",
            "used to work at a factory but lost their job during Covid",
        ),
        (
            "suami sopir truk antar pulau yang jarang pulang",
            "husband is a truck driver between islands who rarely goes home",
        ),
        ("Suami bekerja kilang di Singapura", "husband works in a factory in Singapore"),
        ("mencatat utang tetangga di buku tulis", "write down neighbours' debts in a notebook"),
        ("belajar bioflok dari YouTube", "learn bioflok from YouTube"),
        (
            "hantar anak bongsu ke sekolah",
            "send their youngest child to school",
        ),
        (
            "Elak minuman manis sebab pernah kena kencing manis semasa mengandung",
            "avoid sweet drinks because they had diabetes during pregnancy",
        ),
        ("ingin punya merek batik sendiri", "want their own batik brands"),
        ("Ibu-ibu penjual kue basah di Pasar Senen", "sell kue basah at Pasar Senen"),
        ("Bapak-bapak satpam mall di Surabaya", "work as a mall security guard in Surabaya"),
        (
            "Wanita Iban yang bekerja sebagai juruwang bank di Miri",
            "work as a bank teller in Miri",
        ),
        ("Lelaki penghantar makanan di Ipoh", "a food delivery rider in Ipoh"),
        ("motor Honda Beat masih kredit", "are still paying off a Honda Beat"),
        ("hutang motor belum lunas", "are still paying off motorbike debts"),
        ("Enjin bot sudah lama", "their boat engine is old"),
        ("minyak petrol makin mahal", "petrol is getting dearer"),
        ("Mobil pikap tua sering mogok", "their old pickup often stops working"),
        (
            "Risau pasal harga barang dapur yang makin mahal",
            "are worried about grocery prices getting dearer",
        ),
        ("tak suka insurans yang dijual agen", "do not like insurance sold by agents"),
        (
            "tidak percaya krim muka yang dijual di Facebook",
            "do not trust face cream sold on Facebook",
        ),
        ("tiga orang anak yang masih bersekolah", "have three children who are still at school"),
        ("pandu Proton Saga terpakai", "drive a second-hand Proton Saga"),
        ("naik motosikal EX5 yang sudah tua", "ride an old EX5"),
        ("balik rumah panjang setiap Gawai", "go home to the longhouse every Gawai"),
        ("hantar anak ke taska dekat pejabat", "take the children to a nursery near the office"),
        ("beragama Anglikan", "are Anglican"),
        ("setiap Minggu ke gereja", "go to church every Sunday"),
        ("setiap minggu ke gereja", "go to church every week"),
        ("Punya anak laki-laki umur 5 tahun", "have a son aged 5"),
        ("hobi mancing kalau libur", "like fishing on days off"),
        ("kerja shift malam 12 jam", "work 12-hour night shifts"),
        (
            "Suami kerja di pelantar minyak luar pesisir dua minggu kerja dua minggu cuti",
            "husband works on an offshore oil platform 2 weeks on and 2 weeks off",
        ),
        ("sedang menabung untuk umrah mertua", "are saving for their parents-in-law's umrah"),
        ("tidak punya rekening bank", "do not have a bank account"),
        ("Simpan uang di bawah gentong", "save money"),  # what is known and as true alone
        ("tidak simpan uang di bawah gentong", ""),
        ("Prepaid Hotlink SIM", ""),
        ("loyal to brands", ""),
        ("main shopper at home", ""),
    ],
)
def test_a_clause_is_put_into_english_or_left(clause: str, english: str) -> None:
    assert in_english(MARKETS.vocabulary.glossary, clause) == english


def test_what_one_glossary_knows_is_not_found_in_another() -> None:
    """What is remembered of a clause is of the glossary that it was looked up in."""
    own = read_glossary({"malay": {"verbs": {"jual": "hawk"}, "nouns": {"pulsa": "credit"}}})
    known = MARKETS.vocabulary.glossary
    told = [in_english(each, "jual pulsa") for each in (known, own, Glossary(), known, own)]
    assert told == ["sell phone credit", "hawk credit", "", "sell phone credit", "hawk credit"]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("mothers of one child in Standard 2", "mothers of one child aged 8"),
        ("anak kelas 5 SD", "anak aged 11"),
        ("anak kelas 2 SMP", "anak aged 14"),
        ("son in Form 3", "son aged 15"),
        ("daughter in Year 4", "daughter aged 10"),
        ("teaches Standard 2", "teaches Standard 2"),
        ("anak umur 3 tahun", "anak umur 3 tahun"),
    ],
)
def test_a_class_at_school_is_an_age(text: str, read: str) -> None:
    assert clauses(text) == [read]
