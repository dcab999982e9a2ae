# ruff: noqa: E501 - tables read better whole
"""What trades are called at home, by words of the English title; the latest word that fits tells."""

from __future__ import annotations

from collections.abc import Mapping

# fmt: off
TRADES: Mapping[str, Mapping[str, str]] = {  # a pattern of the title, and the trade by language
    r"teach|lecturer|tutor": {"tl": "guro", "id": "guru", "vi": "giáo viên"},
    r"nurse|midwife": {"tl": "nurse", "id": "perawat", "vi": "điều dưỡng"},
    r"doctor|physician|dentist": {"tl": "doktor", "id": "dokter", "vi": "bác sĩ"},
    r"driver|rider|courier": {"tl": "driver", "id": "sopir", "vi": "tài xế"},
    r"vendor|hawker|stall|seller|reseller": {"tl": "tindero sa palengke", "id": "pedagang", "vi": "người buôn bán"},
    r"student|undergraduate": {"tl": "estudyante", "id": "mahasiswa", "vi": "sinh viên"},
    r"farmer|fisher": {"tl": "magsasaka", "id": "petani", "vi": "nông dân"},
    r"cook|chef|kitchen|baker|barista": {"tl": "kusinero", "id": "juru masak", "vi": "đầu bếp"},
    r"guard|security": {"tl": "guwardiya", "id": "satpam", "vi": "bảo vệ"},
    r"homemaker|housewife|stay-at-home": {"tl": "nasa bahay", "id": "ibu rumah tangga", "vi": "nội trợ"},
    r"retire|pension": {"tl": "retirado", "id": "pensiunan", "vi": "hưu trí"},
    r"engineer|developer|programmer|analyst|architect": {"tl": "engineer", "id": "insinyur", "vi": "kỹ sư"},
    r"accountant|auditor|bookkeep|cashier|teller": {"tl": "accountant", "id": "akuntan", "vi": "kế toán"},
    r"call cent|bpo|customer service": {"tl": "call center agent", "id": "petugas layanan pelanggan", "vi": "nhân viên chăm sóc khách hàng"},
    r"factory|operator|machin|sewer|sewing|assembl|welder|(?<!health )(?<!social )(?<!care )worker": {"tl": "trabahador sa pabrika", "id": "buruh pabrik", "vi": "công nhân"},
    r"assistant|clerk|sales|shop|store|promot": {"tl": "sales staff", "id": "pegawai toko", "vi": "nhân viên bán hàng"},
    r"bank|loan|relationship officer|credit": {"tl": "empleyado sa bangko", "id": "pegawai bank", "vi": "nhân viên ngân hàng"},
    r"manager|supervisor|head|director|executive|lead": {"tl": "manager", "id": "manajer", "vi": "quản lý"},
    r"owner|founder|entrepreneur|business": {"tl": "may sariling negosyo", "id": "pemilik usaha", "vi": "chủ kinh doanh"},
    r"designer|photograph|artist|editor|video|creator|market": {"tl": "nasa creative", "id": "pekerja kreatif", "vi": "làm sáng tạo"},
    r"civil servant|government|municipal|barangay|officer|staff|admin|secretary": {"tl": "empleyado sa opisina", "id": "pegawai kantor", "vi": "nhân viên văn phòng"},
    r"domestic|helper|cleaner|laundry|maid": {"tl": "kasambahay", "id": "asisten rumah tangga", "vi": "giúp việc"},
    r"construct|carpenter|mason|electric|plumb|mechanic|technic|repair": {"tl": "tekniko", "id": "teknisi", "vi": "thợ"},
    r"hair|beaut|salon|spa|nail|barber": {"tl": "nasa salon", "id": "pekerja salon", "vi": "thợ làm tóc"},
    r"lawyer|legal|notary": {"tl": "abogado", "id": "pengacara", "vi": "luật sư"},
    r"pharmac": {"tl": "pharmacist", "id": "apoteker", "vi": "dược sĩ"},
    r"(?:health|social|care) worker|caregiver": {"tl": "health worker", "id": "tenaga kesehatan", "vi": "nhân viên y tế"},
    r"coordinator|dispatcher|attendant|representative|agent|crew|specialist|consultant|planner|associate|merchandiser|inspector": {"id": "karyawan", "vi": "nhân viên"},
}
