"""Clauses in Thai and Vietnamese are told in English where all of them is known, else quoted."""

from __future__ import annotations

import pytest

from boses_mock.personas import generate
from boses_mock.personas.brief import read
from boses_mock.personas.brief.tongues.mainland import in_english
from tests.personas.conftest import MARKETS
from tests.personas.test_generate import definition


@pytest.mark.parametrize(
    ("clause", "english"),
    [
        ("ไม่เชื่อรีวิวที่จ้างมา", "distrust paid reviews"),
        ("ยอมจ่ายแพงเพื่อแมว", "gladly pay a lot for cats"),
        (
            "รอซื้ออาหารแมวช่วงโปร 11.11 ทาง Lazada",
            "wait to buy cat food in the sale of 11.11 on Lazada",
        ),
        (
            "ดูละครตอนเย็นและซื้อหวยทุกงวด",
            "watch soap operas in the evening and buy lottery tickets at every draw",
        ),
        ("มีลูกสาวอายุ 5 ขวบ", "have a daughter aged 5"),
        ("con trai 8 tuổi ở với bà ngoại", "have a son aged 8 who stays with a grandmother"),
        ("đi xe Wave cũ", "ride an old Wave"),
        ("không bao giờ vay app", "never borrow through loan apps"),
        ("ชอบเที่ยวคาเฟ่วันหยุด", "like to visit cafés on days off"),
        ("สามีเป็นตำรวจ", "husband is a police officer"),
        ("ขับรถกระบะไปส่งลูก", "drive a pickup truck to take the children to school"),
        ("กลัวมิจฉาชีพออนไลน์", "are afraid of online scammers"),
        ("Làm thêm ở quán trà sữa buổi tối", "work part-time at a bubble-tea shop in the evening"),
        ("mỗi tháng gửi tiền về quê", "send money home every month"),
        ("thích mua đồ cũ", "like to buy second-hand things"),
        ("chồng làm công nhân", "husband works at a factory"),
        ("tin bạn bè hơn quảng cáo", "trust friends more than advertisements"),
        ("con gái làm việc ở Úc gửi tiền về", "daughter works in Australia to send money home"),
        ("dậy từ 3 giờ sáng", "get up at 3am"),
        ("thuê tiệm nhỏ", "rent a small shop"),
        ("bán trái cây ở chợ Cần Thơ", "sell fruit at the Cần Thơ market"),
        ("Không mua hàng Trung Quốc trên mạng", "do not buy Chinese goods online"),
        ("ขี่ฮอนด้า PCX", "ride a Honda PCX"),
        ("กินเจช่วงเทศกาล", "eat no meat during the festival"),
        ("thích quốc tửu", ""),
        ("ชอบกระบวนการ", ""),
        ("Nguyễn Thị Minh Khai", ""),
        ("love chè", ""),
    ],
)
def test_a_clause_is_put_into_english_where_every_piece_is_known(clause: str, english: str) -> None:
    assert in_english(MARKETS.vocabulary.glossary, clause) == english


@pytest.mark.parametrize(
    ("clause", "english"),
    [
        ("không nghe số lạ vì sợ lừa đảo", "do not answer unknown numbers for fear of scams"),
        ("may đồ ban đêm khi con ngủ", "sew clothes at night when the children are asleep"),
        (
            "mua hàng qua Shopee khi có mã miễn phí vận chuyển",
            "shop on Shopee when there are free-delivery codes",
        ),
        (
            "ไม่รับสายเบอร์แปลกเพราะกลัวมิจฉาชีพ",
            "do not answer unknown numbers for fear of scammers",
        ),
        (
            "กลัวแก๊งคอลเซ็นเตอร์เลยไม่รับเบอร์แปลก",
            "are afraid of call-centre scams and do not answer unknown numbers",
        ),
        ("không dùng ví điện tử vì sợ mất tiền", "do not use e-wallets for fear of losing money"),
        ("Mẹ bỉm sữa ở Hà Nội 27-35 tuổi bán hàng online", "sell online"),
        ("กรีดยางตั้งแต่ตีสอง", "tap rubber from 2am"),
        ("ทำงานจนถึง 3 ทุ่ม", "work until 9pm"),
        ("มีบ้านเช่าและทำกระบวนการ", "have a rented house"),
        ("bán trái cây vì quốc tửu", "sell fruit"),
        ("bán trái cây khi quốc tửu", "sell fruit"),
        ("không bán trái cây khi quốc tửu", ""),  # who does not then may do so else
        ("chỉ bán trái cây khi quốc tửu", ""),
        ("không bán trái cây cho quốc tửu", ""),
    ],
)
def test_of_two_parts_each_is_told_and_the_first_alone_if_it_holds_so(
    clause: str, english: str
) -> None:
    assert in_english(MARKETS.vocabulary.glossary, clause) == english


@pytest.mark.parametrize(
    ("clause", "english"),
    [
        ("bán bún đậu mắm tôm ở vỉa hè", "sell bún đậu mắm tôm on the pavement"),
        ("bán bánh tráng trộn", "sell bánh tráng trộn"),
        ("thuê phòng trọ gần khu công nghiệp", "rent a room near an industrial park"),
        ("làm nail ở Gò Vấp", "do nails in Gò Vấp"),
        ("sợ con nghiện điện thoại", "are afraid of the children being hooked on the phone"),
        ("bố mẹ ở Nghệ An", "parents live in Nghệ An"),
        ("แม่อยู่ลำปาง", "mother lives in Lampang"),
        ("ส่งเงินให้แม่เดือนละ 5000 บาท", "send ฿5000 a month to their mother"),
    ],
)
def test_a_local_dish_and_a_place_keep_their_names(clause: str, english: str) -> None:
    assert in_english(MARKETS.vocabulary.glossary, clause) == english


def test_what_was_put_into_english_is_told_without_asides() -> None:
    asked = definition(
        name="Sinh viên",
        location="Hà Nội",
        occupation=None,
        description=None,
        psychographic_notes="Làm thêm ở quán trà sữa buổi tối. Săn voucher trên Shopee",
    )
    for who in generate(MARKETS, asked, 10, seed=5, run=1):
        told = f"{who.psychographic_notes} {who.day_in_the_life}"
        assert "part-time" in told and "bubble-tea shop" in told
        assert "“" not in who.psychographic_notes


@pytest.mark.parametrize(
    ("notes", "statuses", "parent"),
    [
        ("Gọi điện về nhà mỗi cuối tuần", frozenset(), ""),  # no "mới cưới"
        ("Mới cưới", frozenset(["married"]), "no"),
        ("moi cuoi", frozenset(["married"]), "no"),
        ("Support their parents", frozenset(), ""),
    ],
)
def test_accents_tell_phrases_apart(notes: str, statuses: frozenset[str], parent: str) -> None:
    asked = definition(name="Nhóm", description=None, psychographic_notes=notes, occupation=None)
    family = read(MARKETS.vocabulary, asked).family
    assert (family.statuses, family.parent) == (statuses, parent)


@pytest.mark.parametrize(
    ("location", "carried"),
    [
        ("กรุงเทพฯ", ("play the lottery at every draw",)),  # of whose letters folding leaves nothing
        ("Bangkok", ("play the lottery at every draw",)),
        ("เล่นหวยทุกงวด กรุงเทพฯ", ()),  # what only names the place is not told of the people
    ],
)
def test_a_place_in_thai_letters_hides_no_clause(location: str, carried: tuple[str, ...]) -> None:
    asked = definition(
        name="คนขับ",
        location=location,
        occupation=None,
        description=None,
        psychographic_notes="เล่นหวยทุกงวด",
    )
    assert read(MARKETS.vocabulary, asked).carried == carried
