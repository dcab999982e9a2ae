"""The reasons of ``conjoint_reasons`` in Malay and Thai."""

from __future__ import annotations

from collections.abc import Mapping

NEAR_REASONS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "ms": {
        "any": (
            "Saya lebih suka {win} berbanding {lose}.",
            "{win} yang menentukan bagi saya.",
            "Saya tengok {attr} dahulu, jadi {side}.",
            "{lose} membuatkan saya tolak yang satu lagi.",
            "Senang sahaja: {win}.",
            "{side}, sebab {win}.",
            "Bezanya sedikit, tetapi {win} lebih baik.",
            "Yang satu lagi pun boleh tahan, tetapi {lose} akan mengganggu saya.",
            "{win} lebih penting bagi saya daripada {second_lost}.",
            "{given_up} saya boleh lepaskan, asalkan ada {had}.",
            "{win} campur {second}, jadi {side}.",
            "Yang saya pentingkan {attr}, dan {win} lebih sesuai.",
            "Tak perlu fikir lama, {win} sahaja.",
            "Sayang juga hilang {given_up}, tetapi {win} lebih bermakna.",
        ),
        "cheaper": (
            "{cheap} berbanding {dear}, sudah jelas.",
            "Lebihan saya sebulan kira-kira {spare}, jadi kosnya saya tengok dahulu.",
            "{heavy} terlalu berat bagi saya.",
            "Beza {cheap} dengan {dear} itu lebih baik saya simpan.",
            "Daripada {income} sebulan memang tiada ruang untuk {dear}.",
        ),
        "dearer": (
            "Memang lebih mahal, {dear} dan bukan {cheap}, tetapi saya dapat {win}.",
            "{dear} tidak mengapa asalkan ada {had}.",
            "{cheap} memang murah, tetapi dapatnya {lose}.",
        ),
        "trusted": (
            "Saya sudah kenal {brand}, jadi itu sahaja.",
            "{brand} sudah terbukti bagi saya.",
        ),
        "shunned": ("Jangan {shunned}.", "Saya sudah serik dengan {shunned}, jadi {side}."),
        "self": (),
    },
    "th": {
        "any": (
            "ชอบ {win} มากกว่า {lose}",
            "{win} คือสิ่งที่ทำให้ตัดสินใจ",
            "ดู {attr} ก่อน เลยเลือก{side}",
            "{lose} ทำให้ไม่เอาอีกตัวเลือกหนึ่ง",
            "เลือกง่าย เพราะ {win}",
            "เลือก{side} เพราะ {win}",
            "สองแบบสูสีกัน แต่ {win} ดีกว่านิดหนึ่ง",
            "อีกแบบก็พอได้ แต่ติดที่ {lose}",
            "{win} สำคัญกว่า {second_lost}",
            "ไม่มี {given_up} ก็ได้ ขอแค่มี {had}",
            "{win} บวกกับ {second} เลยเอา{side}",
            "ให้ความสำคัญกับ {attr} และ {win} เหมาะกว่า",
            "ไม่ต้องคิดนาน เอา {win}",
            "เสียดาย {given_up} อยู่บ้าง แต่ {win} คุ้มกว่า",
        ),
        "cheaper": (
            "{cheap} เทียบกับ {dear} ก็ชัดเจนอยู่แล้ว",
            "เดือนหนึ่งเหลือใช้ราว {spare} เลยดูราคาก่อน",
            "{heavy} แพงเกินไปสำหรับที่บ้าน",
            "ส่วนต่างระหว่าง {cheap} กับ {dear} เก็บไว้ดีกว่า",
            "รายได้เดือนละ {income} ไม่มีที่ให้ {dear}",
        ),
        "dearer": (
            "แพงกว่าก็จริง {dear} ไม่ใช่ {cheap} แต่ได้ {win}",
            "{dear} ก็ยอม ถ้ามี {had}",
            "{cheap} ถูกก็จริง แต่ได้ {lose}",
        ),
        "trusted": ("รู้จัก {brand} อยู่แล้ว เลยเลือกอันนั้น", "{brand} ไว้ใจได้"),
        "shunned": ("ขอเลี่ยง {shunned}", "เข็ดกับ {shunned} แล้ว เลยเลือก{side}"),
        "self": (),
    },
}
NEAR_COMPOSED: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "ms": (
        (
            "Di sini",
            "Antara dua ini",
            "Kali ini",
            "Kalau mesti pilih",
            "Akhirnya",
            "Setelah dibaca dua kali",
            "Kalau ditimbang",
            "Sekali lagi",
        ),
        (
            "{win} yang saya ambil",
            "{win} yang menang",
            "saya tak mahu lepaskan {win}",
            "{lose} lebih lemah",
            "saya pilih {win} dan bukan {lose}",
            "saya kekal dengan {win}",
            "{win} yang membezakan",
        ),
        (
            "dan tak perlu ragu",
            "walaupun hampir sama",
            "dan lain kali pun begitu",
            "apa pun isi yang lain",
            "dan selesai",
            "dengan beza yang kecil",
            "sebab {attr} yang saya tengok",
        ),
    ),
    "th": (
        (
            "ตรงนี้",
            "ระหว่างสองอันนี้",
            "คราวนี้",
            "ถ้าต้องเลือก",
            "สุดท้ายแล้ว",
            "อ่านสองรอบแล้ว",
            "ถ้าชั่งน้ำหนักดู",
            "อีกครั้ง",
        ),
        (
            "เอา {win}",
            "{win} ชนะ",
            "ไม่อยากทิ้ง {win}",
            "{lose} ด้อยกว่า",
            "เลือก {win} ไม่ใช่ {lose}",
            "ยังอยู่กับ {win}",
            "{win} ทำให้ต่างกัน",
        ),
        (
            "และไม่ต้องลังเล",
            "ถึงจะใกล้เคียงกัน",
            "คราวหน้าก็คงเหมือนเดิม",
            "ส่วนที่เหลือเป็นอย่างไรก็ได้",
            "แค่นั้นเอง",
            "ห่างกันนิดเดียว",
            "เพราะดูที่ {attr}",
        ),
    ),
}
