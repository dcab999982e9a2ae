# ruff: noqa: E501 - tables read better whole
"""What is said of how many one drinks in a day, and of cooking: how often, and why."""

from __future__ import annotations

from collections.abc import Mapping

COUNTED: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "en": {
        "count_one": ("One a day, and that is it.", "Just one, most days.", "One, and rarely a second.", "One, before the day begins."),
        "count_two": ("Two, one early and one after lunch.", "Two a day, sometimes three.", "Two, as a rule.", "Two on most days."),
        "count_few": ("Not one every day; I count by the week.", "Less than one a day.", "On most days none at all, on some days one.", "None on most days."),
        "cooks_yes_why": ("Yes, I cook: it costs less, and I know what is in it.", "I do, since what we eat at home should be fresh.", "Yes; somebody has to, and I like to see it eaten.", "Yes, as food from outside is dear when you add it up."),
        "cooks_no_why": ("Not really: {kin} does it better, and I come home late for it.", "No, as {kin} has always done it at our house."),
        "cooks_daily": ("Every day; we eat what I cook.", "Every day, and on Sundays twice.", "Daily, whatever the day was like.", "Each day, for all of us."),
        "cooks_often": ("On most days.", "Several times a week.", "Most evenings, if the day lets me."),
        "cooks_rarely": ("Seldom; {kin} cooks at home.", "Only when {kin} is away."),
    },
    "tl": {
        "count_one": ("Isa lang sa isang araw.", "Isa lang, madalas sa umaga.", "Isa, bihira ang pangalawa."),
        "count_two": ("Dalawa, isa sa umaga at isa sa hapon.", "Dalawa sa isang araw, minsan tatlo.", "Mga dalawa, karaniwan."),
        "count_few": ("Hindi araw-araw, kaya wala pang isa sa isang araw.", "Wala pang isa sa isang araw, kung susumahin.", "Madalas wala, minsan isa."),
        "cooks_yes_why": ("Oo, nagluluto ako, kasi mas mura at alam ko ang laman.", "Oo, para sariwa ang kinakain namin sa bahay.", "Oo, kasi mahal kapag laging bili sa labas.", "Oo, gusto kong nakikitang nauubos ang luto ko."),
        "cooks_no_why": ("Hindi masyado, kasi {kin} ang mas magaling magluto.", "Hindi, {kin} na kasi ang nakasanayan sa kusina."),
        "cooks_daily": ("Araw-araw, ako ang nagluluto.", "Araw-araw, pati Linggo.", "Araw-araw, kahit pagod.", "Araw-araw, para sa aming lahat."),
        "cooks_often": ("Halos araw-araw.", "Ilang beses sa isang linggo.", "Madalas, kapag may oras."),
        "cooks_rarely": ("Bihira, {kin} ang nagluluto sa amin.", "Kapag wala lang {kin}."),
    },
    "id": {
        "count_one": ("Satu saja sehari.", "Satu, biasanya pagi.", "Satu, jarang sampai dua."),
        "count_two": ("Dua, satu pagi dan satu sore.", "Dua sehari, kadang tiga.", "Biasanya dua."),
        "count_few": ("Tidak tiap hari, jadi kurang dari satu sehari.", "Kalau dirata-rata, satu pun tidak sampai.", "Seringnya tidak ada, kadang satu."),
        "cooks_yes_why": ("Ya, saya masak, karena lebih hemat dan tahu isinya.", "Ya, supaya yang dimakan di rumah segar.", "Ya, karena beli di luar terus jadi mahal.", "Ya, saya senang kalau masakan saya habis."),
        "cooks_no_why": ("Tidak terlalu, karena {kin} lebih pandai masak.", "Tidak, dari dulu dapur urusan {kin}."),
        "cooks_daily": ("Setiap hari saya masak.", "Setiap hari, hari Minggu juga.", "Setiap hari, walaupun capek.", "Setiap hari, untuk semua di rumah."),
        "cooks_often": ("Hampir setiap hari.", "Beberapa kali seminggu.", "Sering, kalau sempat."),
        "cooks_rarely": ("Jarang, {kin} yang masak di rumah.", "Hanya kalau {kin} tidak ada."),
    },
    "vi": {
        "count_one": ("Một ly một ngày thôi.", "Một, thường là buổi sáng.", "Một, ít khi đến hai."),
        "count_two": ("Hai, một buổi sáng và một buổi chiều.", "Hai một ngày, có hôm ba.", "Thường là hai."),
        "count_few": ("Không phải ngày nào cũng uống, nên chưa đến một.", "Tính ra mỗi ngày chưa tới một.", "Thường là không, có hôm một."),
        "cooks_yes_why": ("Có, tôi nấu, vì đỡ tốn và biết rõ trong đó có gì.", "Có, để cả nhà ăn đồ tươi.", "Có, vì ăn ngoài mãi thì tốn lắm.", "Có, tôi thích nhìn cả nhà ăn hết."),
        "cooks_no_why": ("Không mấy khi, vì {kin} nấu ngon hơn.", "Không, vì xưa nay bếp núc là việc của {kin}."),
        "cooks_daily": ("Ngày nào tôi cũng nấu.", "Hàng ngày, cả Chủ nhật.", "Hàng ngày, dù mệt.", "Mỗi ngày, cho cả nhà."),
        "cooks_often": ("Gần như ngày nào cũng nấu.", "Vài lần một tuần.", "Thường xuyên, khi có thời gian."),
        "cooks_rarely": ("Ít khi, ở nhà {kin} nấu.", "Chỉ khi {kin} đi vắng."),
    },
}  # fmt: skip
