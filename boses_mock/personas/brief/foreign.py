"""Whether a clause is in another language than English: by its script or its small words."""

from __future__ import annotations

import re

from boses_mock.kernel.remember import remembered
from boses_mock.market.model import folded

_FOREIGN_WORDS = """
ng sa na ang mga ay dan yang di ke dari untuk dengan tidak suka pakai punya anak rutin ikut saya
aktif selalu sering mahilig hilig wala walang gusto laging palagi nag hindi khong thich hay dung
nguoi va cua voi cho la ma belum juga lebih suporter narik orang istri jualan masih kredit jam
kurangi asam warung motor taong gulang guro asawa tiệm xe quê đi thuê theo xem
gustong lo trồng nhà riêng berhijab rumah sendiri
saja cuma hanya bisa mau ingin harus sudah sedang akan lagi lebih kurang sangat sekali banget
nggak gak enggak jarang kadang tiap setiap bulan tahun pagi siang sore
beli belanja bayar jual jualan kerja bekerja makan minum masak nonton tonton dengar baca main-main
naik pergi pulang tinggal cari pilih simpan nabung tabung hemat cicil kirim bawa takut khawatir
bimbang risau percaya setia gemar minat suami isteri ibu ayah bapak emak kakak adik cucu
nenek kakek keluarga teman kawan orang tetangga jiran sekolah kuliah kantor pejabat pabrik kilang
toko kedai barang harga murah mahal uang duit wang gaji biaya kos kereta mobil sepeda
soal tentang kalau karena sebab supaya agar seperti macam antara atas bawah dalam luar dekat jauh
oleh pada kepada bagi tanpa serta atau tapi tetapi sambil setelah sebelum selepas semasa ketika
guna tengok beri dapat boleh kena nak tak bukan jangan pernah masih selalu kerap memasak membeli
menjual membaca menonton memakai menggunakan mengikuti mencari ngopi nongkrong ngaji
anak-anak kembar sulung bungsu sama dua tiga empat lima enam tujuh delapan lapan sembilan sepuluh
langganan ongkir utang hutang pinjam sewa rajin malas
"""
_FOREIGN = frozenset(_FOREIGN_WORDS.split())
# A Filipino verb, or a word said twice: "nagpapagasolina araw-araw".
_FILIPINO = re.compile(
    r"\b(?:nag(?!ging|s\b)[a-z]{4}|nang[aeiou]|naka[a-z]{3}|naki[a-z]{3}|ipina|ginag|pinag|pinak|"
    r"(?!sari-sari|ukay-ukay|halo-halo)([a-z]{3,8})-\1\b)",
    re.IGNORECASE,
)
_THAI = re.compile(r"[ก-๙]")


@remembered(4_096)
def is_foreign(clause: str) -> bool:
    """Tell whether a clause is in another language: by its script or its small words."""
    words = clause.split()
    strange = sum(not word.isascii() for word in words)
    if _THAI.search(clause):
        return True
    own = [*words[:1], *(each for each in words[1:] if not each[0].isupper())]  # names are no words
    small = not _FOREIGN.isdisjoint([*map(str.casefold, own), *folded(" ".join(own)).split()])
    return small or strange * 2 > len(words) or _FILIPINO.search(clause) is not None
