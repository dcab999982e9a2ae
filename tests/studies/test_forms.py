"""Questions that are answered by what they are put as, whatever thing they name."""

from __future__ import annotations

import re

import pytest

from boses_mock.studies.reading.asked import asked_of
from boses_mock.studies.reading.forms import form_of, is_whole
from boses_mock.studies.reading.halves import listed_in, two_of
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.sentences.forms import FORMS, THEMES
from boses_mock.studies.sentences.tongues.spoken import TONGUES
from boses_mock.studies.speaking.forms import TELLERS, theme_put
from boses_mock.studies.speaking.interview import reply
from boses_mock.studies.speaking.tongue import lines_of
from boses_mock.studies.speaking.twofold import questions_of

from .people import person

TALK = Stimulus.read("We want to understand how families live.")


@pytest.mark.parametrize(
    ("kind", "question"),
    [
        ("who_waits", "Kampung halaman Anda di mana, dan siapa yang menunggu Anda di sana?"),
        ("who_waits", "Who is waiting for you there?"),
        ("who_owes", "Siapa yang biasanya meminjam uang kepada Anda?"),
        ("who_lends", "Sino ang nagpapautang sa inyo kapag kapos?"),
        ("worst_person", "Ano ang pinakamahirap na pasahero na nasakay ninyo?"),
        ("worst_day", "Ceritakan hari terburuk Anda di pasar tahun ini."),
        ("elders_did", "How did your mother save money when you were a child?"),
        ("bothers", "What bothers you most about the queue at the terminal?"),
        ("would_take", "What would a bank have to do for you to open an account there?"),
        ("others_do", "Bagaimana tetangga Anda membuang sampah?"),
        ("lost_most", "What is the most money you ever lost, and how?"),
        ("doctor_said", "Ano ang sinabi ng doktor noong huli?"),
        ("makes_do", "If the price of rice doubled, what would you cook?"),
        ("who_owes", "Sino po ang madalas umutang sa inyo?"),
        ("who_adjusts", "Who at home has to adjust when you are on nights, and how?"),
        ("owed_sum", "Magkano ang pinakamalaking nautang na hindi pa nababayaran?"),
        ("says_to", "Ano po ang sinasabi ninyo sa kapitbahay na ayaw magbayad?"),
        ("says_to", "What do you say to a neighbour who does not pay?"),
        ("opens", "Anong oras kayo nagbubukas at nagsasara?"),
        ("tried_thing", "Have you ever bought anything to sleep, like an eye mask? How did it go?"),
        ("skipped", "Pernahkah Anda memutuskan tidak mudik? Apa alasannya?"),
        ("show_trust", "What would the machine have to show for you to trust the oil inside?"),
        ("bonus_for", "THR Anda biasanya dipakai untuk apa saja?"),
        ("last_ate", "Ceritakan sarapan terakhir yang Anda beli: apa, di mana?"),
        ("if_would", "Kalau pemerintah menyediakan bus gratis, apakah Anda mau ikut?"),
        ("windfall", "Kung may darating na ₱10,000 bukas, saan ninyo ito gagastusin?"),
        ("rather", "Mas gusto po ba ninyo sa palengke o sa supermarket, at bakit?"),
        ("talks_of", "What do people in the queue talk about?"),
        ("talks_of", "Ano po ang pinag-uusapan ninyo sa pila?"),
        ("found_provider", "How did you find your barber?"),
        ("worst_ever", "What was the worst haircut you ever had?"),
        ("when_try", "When would you try a new barber?"),
        ("never_do", "What should a barber never do?"),
        ("took_long", "How long did it take from the first window to the last?"),
        ("missing_paper", "What was missing?"),
        ("brought_last", "What did you bring to the city hall the last time?"),
        ("skip_step", "If you could skip one step, which one would it be?"),
        ("surplus", "Ano po ang ginagawa ninyo sa sobrang ani?"),
        ("headache", "Ano po ang pinakamalaking sakit ng ulo ninyo sa pagtatanim?"),
        ("first_done", "Ano po ang una ninyong itinanim?"),
        ("saves_really", "Nakakatipid po ba talaga kayo?"),
        ("neighbours_say", "Ano po ang sabi ng mga kapitbahay?"),
        ("money_goes", "Menurut Anda uang parkir itu ke mana perginya?"),
        ("talks_to", "How does your instructor talk to you when you make a mistake?"),
        ("goes_first", "Where will you drive first once you have the licence?"),
        ("if_never", "What would have happened if you had never learned?"),
        ("thinks_while", "What do you think about while you wait?"),
        ("best_ever", "What is the biggest fish you ever caught, and what did you do with it?"),
        ("best_ever", "Ano po ang pinakamagandang nabili ninyo sa ukay, at magkano?"),
        ("outgrown", "Ano po ang ginagawa ninyo sa damit na hindi na kasya?"),
        ("looks_long", "Gaano po katagal kayo naghahanap bago may mabili?"),
        ("carries", "What do you carry up the stairs most often?"),
        ("neighbour_best", "Which neighbour do you know best?"),
        ("hears", "What do you hear through the walls?"),
        ("road_fears", "What frightens you most on the road?"),
        ("outing", "Walk me through a Saturday at the pond."),
        ("ashamed", "Nahihiya po ba kayong sabihin iyon?"),
        ("reacted", "What did your family say when you told them?"),
        ("first_up", "Who is the first one up?"),
        ("first_up", "Sino po ang unang gumigising sa inyo?"),
        ("uneaten", "What comes back uneaten?"),
        ("more_time", "If school started an hour later, what would you do with the time?"),
        ("more_time", "Kalau ada waktu satu jam lagi, mau ngapain?"),
        ("settles", "How do you settle it?"),
        ("met", "Paano po kayo nagkakilala?"),
        ("met", "How did you first meet?"),
        ("regular_seller", "May suki po ba kayo?"),
        ("stopped_buying", "Ano po ang hindi na ninyo binibili dahil sa mahal?"),
        ("stopped_buying", "What have you stopped buying?"),
        ("cheated_measure", "Kuwento po kayo ng isang beses na naloko kayo sa timbang."),
        ("buys_first", "Kung may dagdag na ₱500, ano po ang una ninyong bibilhin?"),
        ("borrowed", "What was the last book or thing you borrowed, and did you finish it?"),
        ("describe_place", "How would you describe your library to a newcomer?"),
        ("rather", "Would you rather complain to the neighbour or to the captain, and why?"),
        ("rather", "Alin ang mas gusto mo, padala na box o pera na lang, at bakit?"),
        ("rather", "Pilih mana, merebus air sendiri atau beli galon bermerek, dan kenapa?"),
        ("rather", "Anh/chị thích đi xe máy hay đi xe buýt hơn, và vì sao?"),
        ("who_away", "Sino po sa pamilya ninyo ang nasa ibang bansa, at gaano na siya katagal?"),
        ("who_away", "Siapa di keluarga Anda yang bekerja di luar negeri?"),
        ("who_away", "Trong nhà ai đang ở nước ngoài?"),
        ("who_would", "Who in your family would use it?"),
        ("who_would", "Sino sa pamilya ang gagamit?"),
        ("who_would", "Siapa di rumah yang akan memakai alat ini?"),
        ("who_does", "Who in your household does the school run?"),
        ("who_does", "Sino sa bahay ninyo ang naglalaba?"),
        ("who_does", "Siapa yang biasanya membeli air galon?"),
        ("fair_sum", "How much would be fair to pay a month for a van?"),
        ("fair_sum", "Magkano ang sa tingin mo ay tamang idagdag sa singil?"),
        ("fair_sum", "Berapa harga yang wajar untuk satu galon?"),
        ("fair_sum", "Berapa harga yang patut untuk sebuah van?"),
        ("fair_sum", "Theo anh/chị, bao nhiêu tiền là hợp lý cho một lần cứu hộ?"),
        ("if_owner", "If you were the owner of the company, what would you change first?"),
        ("if_owner", "Kung ikaw ang may-ari ng kumpanya, ano ang una mong babaguhin?"),
        ("if_owner", "Kalau Bapak/Ibu jadi pemilik depot, apa yang pertama akan diubah?"),
        ("if_owner", "Nếu anh là chủ hãng, anh sẽ đổi gì trước?"),
        ("change_first", "What would you change first about the way you travel?"),
        ("change_first", "Ano ang una mong babaguhin sa pila?"),
        ("would_change", "If videoke were banned after nine, what would change for you?"),
        ("would_change", "Apa yang akan berubah kalau air keran bisa diminum?"),
        ("would_change", "Nếu cấm xe máy, cuộc sống của anh sẽ thay đổi thế nào?"),
        ("would_change", "Ano ang magbabago sa araw mo kung walang pasok?"),
        ("ever", "Has it ever happened that you were late, and what did you do?"),
        ("ever", "Nangyari na ba na nabawasan, nasira o naantala ang box?"),
        ("ever", "Pernahkah air galon yang dibeli bau, keruh atau bocor?"),
        ("ever", "Đã bao giờ anh/chị bị mất xe, bị va quệt hay bị phạt chưa?"),
        ("last_time", "Tell me about the last time noise kept you awake."),
        ("last_time", "Kuwentuhan mo ako tungkol sa huling balikbayan box na natanggap ninyo."),
        ("last_time", "Ceritakan terakhir kali air di rumah mati."),
        ("last_time", "Kể cho tôi nghe về lần gần nhất xe bị hỏng giữa đường."),
        ("senses", "What does your street sound like on a Saturday night?"),
        ("senses", "Ano ang amoy ng malinis na damit para sa iyo?"),
        ("self_do", "Do you sing videoke yourself?"),
        ("decision", "What was the hardest decision you have had to make so far?"),
        ("feel_when", "When do you feel most alone in this?"),
        ("feel", "Kalau tidak bisa mudik, apa yang Anda rasakan?"),
        ("feel", "Bagaimana perasaan Anda saat ditagih?"),
        ("help_found", "What kind of help did you look for, and where did you find it?"),
        ("has_changed", "How has this changed your relationship with your siblings?"),
        ("would_take", "What would have to happen for you to send a child to lessons?"),
        ("who_people", "Who in the barangay do people listen to about the weather?"),
        ("learned", "How did you learn to swim?"),
        ("minded", "How do you look after your children while you are on shift?"),
        ("starts_when", "Kapan Anda mulai menabung untuk mudik?"),
        ("brings", "Oleh-oleh apa yang selalu Anda bawa?"),
        ("with_whom", "Dengan siapa Anda biasanya mudik?"),
        ("worry_during", "Điều gì làm anh/chị lo nhất khi con ở xa?"),
        ("why_own", "Vì sao anh/chị quyết định gửi con về quê?"),
        ("calls", "Bao lâu anh/chị gọi về nhà một lần?"),
        ("hopes_for", "Anh/chị mong gì cho con sau này?"),
        ("asks_help", "Kepada siapa Anda pertama kali meminta bantuan?"),
        ("quarrel", "Nag-aaway po ba kayo ng anak ninyo?"),
        ("learned_from", "What have you learned from them that surprised you?"),
        ("put_off", "Apa yang membuat Ibu malas melakukannya?"),
        ("if_would", "Kung may day care na libre sa barangay, ipapasok po ba ninyo sila?"),
        ("lost_if", "Apa yang akan hilang kalau ronda diganti kamera?"),
        ("years", "How long have you lived here?"),
        ("gave_up", "Is there something you have stopped doing because of your age?"),
        ("whom_lend", "Sino po ang pinapautang ninyo, at sino ang hindi?"),
        ("asks_help", "Who would you call if you fell at night?"),
        ("rather", "Anh/chị tin bác sĩ hay tin người quen hơn?"),
        ("again", "Kalau bisa mengulang, apakah Bapak/Ibu tetap jadi guru?"),
        ("others_say", "Apa kata keluarga tentang pekerjaan ini?"),
        ("how_far", "Gaano po kalayo ang health center?"),
        ("asks_not", "Ano ang hindi ninyo natatanong?"),
        ("fears", "Ano po ang kinakatakutan ninyo sa panganganak?"),
        ("prepares", "Ano po ang ihahanda ninyo bago manganak?"),
        ("hard_app", "Việc gì trên điện thoại là khó nhất?"),
        ("hard_living", "Điều gì khó nhất khi sống ở chung cư cũ?"),
        ("than_before", "So với ngày trước, liên lạc với con cháu khác thế nào?"),
        ("do_when", "Bagaimana kalau gaji terlambat dua bulan?"),
        ("ever", "Have you ever fallen asleep at work? What happened next?"),
        ("how_long_more", "How long do you think you will keep doing this?"),
        ("before_that", "Trước đó chú làm gì?"),
        ("who_asked", "Who asked you to help the first time?"),
        ("surprised", "What surprised you about the people who come?"),
        ("first_weeks", "Kumusta ang unang linggo mo sa dorm?"),
        ("idle", "Apa yang Bapak kerjakan kalau tidak melaut?"),
        ("windfall", "If somebody gave the parish money, what should be done first?"),
        ("keeps", "What can you not part with, and why?"),
        ("how_when", "Paano po natutulog ang mga bata kapag walang electric fan?"),
        ("rather", "Lebih hemat mana, masak sendiri atau beli di warteg?"),
        ("rather", "Is it easier to ask for money in person or online?"),
        ("means", "What the hawker centre means to you?"),
        ("do_when", "When somebody on your team is homesick, what do you do?"),
        ("do_when", "What do you do when your helmet gets wet?"),
        ("do_when", "Ano ang una mong gagawin kapag biglang umulan?"),
        ("do_when", "Khi xe hỏng dọc đường thì anh làm gì?"),
    ],
)
def test_what_a_question_is_put_as_is_read_in_every_language(kind: str, question: str) -> None:
    found = form_of(question)
    assert found is not None
    assert found.kind == kind


@pytest.mark.parametrize(
    "question",
    [
        "How often do you buy coffee?",
        "What do you think of the price?",
        "Do you like it or not?",
        "Magkano ang ginagastos mo sa load?",
        "Apa yang Anda makan tadi pagi?",
        "Anh có hay uống cà phê không?",
    ],
)
def test_a_plain_question_has_no_such_form(question: str) -> None:
    assert form_of(question) is None


@pytest.mark.parametrize(
    ("question", "options"),
    [
        (
            "Would you rather complain to the neighbour directly or to the captain, and why?",
            ("complain to the neighbour directly", "complain to the captain"),
        ),
        (
            "Would you rather pay for a school van or share a carpool with others?",
            ("pay for a school van", "share a carpool with others"),
        ),
        (
            "Would you rather walk your child to school or wait for the bus?",
            ("walk my child to school", "wait for the bus"),
        ),
        ("Would you rather have a bigger room or quiet neighbours?", ("have a bigger room", "")),
        ("Alin ang mas gusto mo, padala na box o pera na lang?", ("padala na box", "pera")),
        ("Anh thích đi xe máy hay đi xe buýt hơn?", ("đi xe máy", "đi xe buýt")),
    ],
)
def test_an_option_is_told_back_whole_or_not_at_all(
    question: str, options: tuple[str, str]
) -> None:
    found = form_of(question)
    assert found is not None
    assert found.options == options


def test_what_goes_on_about_the_same_experience_is_one_question() -> None:
    assert is_whole("Tell me about the last time it broke down. What did you do?")
    assert is_whole("Nangyari na ba na nasira ang box? Ano ang ginawa ninyo?")
    assert is_whole("Do you sing videoke yourself? If so, what is your song, and where?")
    assert not is_whole("Tell me about the last time it broke down. How much do you earn?")


def test_who_and_what_of_one_question_are_two() -> None:
    assert two_of("To start, who lives with you at home, and what does it sound like?") == (
        "Who lives with you at home?",
        "What does it sound like?",
    )
    assert two_of("Who decides and pays at home?") is None


def test_an_instruction_to_talk_of_several_things_is_as_many_questions() -> None:
    told = "Talk about what the market means to you, what has changed, and what you would miss."
    assert listed_in(told) == (
        "What the market means to you?",
        "What has changed?",
        "What you would miss?",
    )
    assert listed_in("Talk about the market and its prices.") == ()
    assert Stimulus.read(told).about_life


def test_a_form_in_another_language_than_the_answer_is_not_told_back() -> None:
    who = person(5, location="Johor Bahru, Malaysia")
    asked = "Awak lebih suka pelanggan bayar tunai atau bayar QR, dan kenapa?"
    told = reply(3, "s", who, TALK, asked, (("user", "Apa khabar?"), ("persona", "Fine.")))
    assert not re.search(r"tunai|bayar", told)
    assert re.search(r"first|second|named", told)


@pytest.mark.parametrize(
    ("place", "question", "not_told"),
    [
        ("Makati, Philippines", "Could you walk me through the last 24 hours?", "ago|last week"),
        ("Surabaya, Indonesia", "Ceritakan mudik terakhir Anda: naik apa, berapa lama?", "menit"),
        ("Surabaya, Indonesia", "Kalau ada bus gratis, apakah Anda mau ikut?", "[Bb]elum|Sudah"),
        ("Makati, Philippines", "Have you bought blackout curtains? How did it go?", "lamp|torch"),
        ("Surabaya, Indonesia", "Siapa yang menunggu Anda di sana?", "Saya sendiri|bantu"),
    ],
)
def test_one_word_of_a_question_does_not_decide_what_answers_it(place, question, not_told):
    for number in range(4):
        told = reply(3, "s", person(number, location=place), TALK, question)
        assert told
        assert not re.search(not_told, told), told


@pytest.mark.parametrize(
    ("place", "question", "not_told"),
    [
        ("Makati, Philippines", "Who taught you to cook, and what was the first dish?", "have me"),
        ("Caloocan, Philippines", "Sino ang nagpapautang sa inyo, at magkano ang tubo?", "gasto"),
        ("Makati, Philippines", "How did your mother save when you were a child?", "payday|Maya"),
        ("Makati, Philippines", "Who pays you, and how often are they late?", "Shopee|Lazada"),
    ],
)
def test_a_half_that_nobody_can_tell_is_left_out(place, question, not_told):
    for number in range(4):
        told = reply(3, "s", person(number, location=place), TALK, question)
        assert told
        assert not re.search(not_told, told), told


def test_a_sum_for_what_is_eaten_at_work_is_of_meals_and_of_no_drink() -> None:
    asked = "What do you eat or drink on a night shift, and how much do you spend on it?"
    told = reply(3, "s", person(2, location="Makati, Philippines"), TALK, asked)
    assert "₱" in told
    assert "soft drink" not in told


def test_what_one_has_on_show_is_judged_and_not_answered_by_its_form() -> None:
    shown = Stimulus.read("Introducing Kumpas, a map for drivers at ₱99 a month.")
    told = reply(3, "s", person(5), shown, "How much would be fair for Kumpas?")
    assert "the way we do it now" not in told


def test_every_form_that_is_read_is_filed_and_answered() -> None:
    assert set(THEMES) == set(FORMS) == set(TELLERS)


@pytest.mark.parametrize(
    ("place", "question", "told"),
    [
        ("Cebu City, Philippines", "Do you sing videoke yourself? If so, where?", "karaoke"),
        ("Batangas, Philippines", "Sino sa pamilya ninyo ang nasa ibang bansa?", "Saudi"),
    ],
)
def test_what_the_profile_tells_is_not_contradicted(place: str, question: str, told: str) -> None:
    who = person(
        4,
        location=place,
        family_situation="Married. Keeps the peace between his brother in Saudi and an aunt.",
        psychographic_notes="Talks about karaoke, and his friend Bong has listened to most.",
    )
    assert told in reply(3, "s", who, TALK, question)


@pytest.mark.parametrize("key", ["a", "b", "c", "d"])
def test_nobody_lacks_an_answer_to_an_experience(key: str) -> None:
    who = person(ord(key), location="Penang, Malaysia")
    told = reply(3, key, who, TALK, "Tell me about the last time you were stuck in traffic.")
    assert re.search(r"yesterday|week|month", told, re.I)


def test_a_view_is_told_before_what_a_form_has() -> None:
    driver = person(6, location="Caloocan, Philippines", occupation="Jeepney driver")
    asked = "Kung hindi na kayo makapasada, ano po ang gagawin ninyo?"
    told = reply(3, "s", driver, TALK, asked)
    assert told not in TONGUES["tl"].formed["form_do"]


def test_two_questions_are_parted_only_where_both_are_answered() -> None:
    whole = "Magkano po ang naiuuwi ninyo sa isang araw, at saan napupunta?"
    assert questions_of(whole, TALK, ()) == (whole,)
    both = "Ano ang pinakamahirap ngayon, at ano ang ginagawa ninyo kapag mahal ang gasolina?"
    assert len(questions_of(both, TALK, ())) == 2


@pytest.mark.parametrize(
    "question",
    [
        "Has helping changed the way you shop or cook at home?",
        "Ano po ang nasisira o nasasayang kapag brownout?",
        "How did you learn to swim, or did you never learn?",
    ],
)
def test_what_offers_no_choice_is_no_choice(question: str) -> None:
    assert asked_of(question, TALK).either is None


@pytest.mark.parametrize(
    "text",
    [
        "We'd love to understand what it is like to clear out a home.",
        "This research looks at how parish volunteers raise money together.",
        "We are interested in how families by the sea think about safety.",
        "The purpose of this study is to learn how older people spend their days.",
        "Penelitian ini ingin mengetahui bagaimana nelayan memutuskan kapan melaut.",
        "Nghiên cứu này nhằm tìm hiểu một ngày của các mẹ bán hàng online.",
        "Layunin ng pag-aaral na ito na maunawaan kung paano nagpapautang ang tindahan.",
    ],
)
def test_an_aim_however_worded_offers_nothing(text: str) -> None:
    assert Stimulus.read(text).about_life


def test_what_is_said_of_a_number_in_a_talk_of_lives_praises_nothing() -> None:
    asked = "On a scale from one to ten, how rested do you feel today?"
    assert len(reply(3, "s", person(5), TALK, asked).split(".")) <= 3


@pytest.mark.parametrize(
    "text",
    [
        "We talk to our farmers and pay them fairly. What do you think?",
        "We love coffee in a can.",
        "We help you learn English in ten minutes a day.",
        "Tell me about your reaction to the new Kape Uno 3-in-1.",
        "Talk about how the new app helps you save.",
    ],
)
def test_an_offer_however_worded_is_no_aim(text: str) -> None:
    assert not Stimulus.read(text).about_life


@pytest.mark.parametrize("tongue", ["en", "tl", "id", "vi"])
def test_a_form_that_is_answered_by_its_own_name_has_lines_in_every_language(tongue):
    kinds = (*list(FORMS)[: list(FORMS).index("share_work")], "windfall", "gave_up")
    assert [kind for kind in kinds if len(lines_of(f"form_{kind}", tongue)) < 2] == []


def test_what_is_asked_in_a_form_is_what_a_survey_files_it_under():
    assert theme_put("What should a barber never do?") == "what is not forgiven"
    assert theme_put("Would you rather walk to the shop or to the market?") == ""
    assert theme_put("Barbers are nice.") == ""
