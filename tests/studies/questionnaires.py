# ruff: noqa: E501 - tables read better whole
"""Questionnaires as people write them, each with what is to be read: type, text, and the rest.

``L`` is a likert question (text, scale, low, high), ``M`` a choice (text, options), ``O`` open.
"""

from __future__ import annotations


def L(text, scale=5, low="", high=""):
    return ("likert", text, scale, low, high)


def M(text, *options):
    return ("multiple_choice", text, list(options))


def O(text):  # noqa: E743
    return ("open_ended", text)


AGREE = ("Strongly disagree", "Strongly agree")

PAPERS = {
    "numbered with lettered options": (
        """Coffee Survey 2026
Hello! Thank you for taking part in this study.

SECTION A: USAGE
1. How often do you drink coffee?
a) Daily
b) Weekly
c) Never
2. What would you improve?
________
""",
        [
            M("How often do you drink coffee?", "Daily", "Weekly", "Never"),
            O("What would you improve?"),
        ],
    ),
    "notes left out": (
        """[ASK ALL]
Q1. Which brands do you know? [MULTIPLE ANSWERS]
□ Nescafé
□ Kopiko
[IF KOPIKO CODED, ASK Q2]
INTERVIEWER: read out slowly.
PROGRAMMER NOTE: rotate the list
Q2. Why do you buy it? [OPEN END]
(Interviewer: probe for details)
""",
        [
            M("Which brands do you know? [MULTIPLE ANSWERS]", "Nescafé", "Kopiko"),
            O("Why do you buy it?"),
        ],
    ),
    "likert in brackets": (
        "3. How much do you agree that the price is fair? (1 = Strongly disagree ... 5 = Strongly agree)",
        [L("How much do you agree that the price is fair?", 5, *AGREE)],
    ),
    "likert of ten": (
        "Q2. On a scale of 1 to 10, how likely are you to recommend us? (1 = Not at all likely, 10 = Extremely likely)",
        [
            L(
                "On a scale of 1 to 10, how likely are you to recommend us?",
                10,
                "Not at all likely",
                "Extremely likely",
            )
        ],
    ),
    "scale on the line below": (
        """1. How satisfied are you with the taste?
Very dissatisfied 1 2 3 4 5 6 7 Very satisfied
2. Any comments?""",
        [
            L("How satisfied are you with the taste?", 7, "Very dissatisfied", "Very satisfied"),
            O("Any comments?"),
        ],
    ),
    "scale explained on the line below": (
        """1. How would you rate the service?
Scale: 1 (Very poor) to 5 (Excellent)
2. How clean was the store?
(1 = Very dirty, 4 = Very clean)""",
        [
            L("How would you rate the service?", 5, "Very poor", "Excellent"),
            L("How clean was the store?", 4, "Very dirty", "Very clean"),
        ],
    ),
    "a block of statements": (
        """Please rate the following statements on a scale of 1 to 7 (1 = Strongly disagree, 7 = Strongly agree):
a. The app is easy to use
b. The price is fair
c. I would recommend it

4. Any other comments?""",
        [
            L("The app is easy to use", 7, *AGREE),
            L("The price is fair", 7, *AGREE),
            L("I would recommend it", 7, *AGREE),
            O("Any other comments?"),
        ],
    ),
    "numbered statements under a stem": (
        """To what extent do you agree with the following statements? (1 = Strongly disagree, 5 = Strongly agree)
1. I enjoy trying new snacks.
2. I read labels before buying.
- I buy what my friends buy.""",
        [
            L("I enjoy trying new snacks.", 5, *AGREE),
            L("I read labels before buying.", 5, *AGREE),
            L("I buy what my friends buy.", 5, *AGREE),
        ],
    ),
    "options that are a ladder": (
        """C1. How satisfied are you with delivery?
1. Very dissatisfied
2. Dissatisfied
3. Neutral
4. Satisfied
5. Very satisfied
C2. Would you order again?
1. Yes
2. No""",
        [
            L("How satisfied are you with delivery?", 5, "Very dissatisfied", "Very satisfied"),
            M("Would you order again?", "Yes", "No"),
        ],
    ),
    "a ladder from the top": (
        """The pack is easy to open. Do you agree?
○ Strongly agree
○ Agree
○ Neither
○ Disagree
○ Strongly disagree""",
        [L("The pack is easy to open. Do you agree?", 5, *AGREE)],
    ),
    "bulleted questions": (
        """- How often do you order food online?
  * Every day
  * Once a week
- What annoys you about delivery?""",
        [
            M("How often do you order food online?", "Every day", "Once a week"),
            O("What annoys you about delivery?"),
        ],
    ),
    "lettered questions": (
        """A. How old are you?
- 18-24
- 25-34
- 35+
B. What do you like about your bank?
C. Which channel do you use?
( ) Branch
( ) App""",
        [
            M("How old are you?", "18-24", "25-34", "35+"),
            O("What do you like about your bank?"),
            M("Which channel do you use?", "Branch", "App"),
        ],
    ),
    "numbers within numbers": (
        """1. How often do you use e-wallets?
1. Daily
2. Weekly
3. Never
2. Which one do you use most?
1) GCash
2) Maya
3. How easy is it to use, from 1 (very difficult) to 5 (very easy)?""",
        [
            M("How often do you use e-wallets?", "Daily", "Weekly", "Never"),
            M("Which one do you use most?", "GCash", "Maya"),
            L(
                "How easy is it to use, from 1 (very difficult) to 5 (very easy)?",
                5,
                "Very difficult",
                "Very easy",
            ),
        ],
    ),
    "sections and sub-numbers": (
        """1. Introduction
Welcome to our survey.
2. Demographics
2.1 What is your age?
2.2 Where do you live?
3. Concept evaluation
3.1. Would you buy this product?
[ ] Definitely
[ ] Perhaps
[ ] No""",
        [
            O("What is your age?"),
            O("Where do you live?"),
            M("Would you buy this product?", "Definitely", "Perhaps", "No"),
        ],
    ),
    "unmarked lines": (
        """How often do you buy snacks?
Daily
Weekly
Monthly

What is your favourite snack?

How much do you agree: snacks are healthy?
Strongly disagree 1 2 3 4 5 Strongly agree""",
        [
            M("How often do you buy snacks?", "Daily", "Weekly", "Monthly"),
            O("What is your favourite snack?"),
            L("How much do you agree: snacks are healthy?", 5, *AGREE),
        ],
    ),
    "options on the same line": (
        """1. Gender: □ Male □ Female
2. Age: ____
3. Which do you prefer? ○ Tea ○ Coffee ○ Neither
4. Do you own a car? (Yes / No)
5. Do you cook at home? Yes / No / Sometimes""",
        [
            M("Gender", "Male", "Female"),
            O("Age"),
            M("Which do you prefer?", "Tea", "Coffee", "Neither"),
            M("Do you own a car?", "Yes", "No"),
            M("Do you cook at home?", "Yes", "No", "Sometimes"),
        ],
    ),
    "skips in options": (
        """Q1 Have you used Grab in the past month?
1 = Yes
2 = No -> GO TO Q3
Q2 What for?
Q3 Which other app do you use? (SINGLE ANSWER)
a. Gojek [CONTINUE]
b. Maxim
c. Other (specify) ________""",
        [
            M("Have you used Grab in the past month?", "Yes", "No"),
            O("What for?"),
            M("Which other app do you use?", "Gojek", "Maxim", "Other (specify)"),
        ],
    ),
    "a table in pipes": (
        """| Statement | 1 | 2 | 3 | 4 | 5 |
|---|---|---|---|---|---|
| I like the taste | | | | | |
| The pack looks good | | | | | |""",
        [L("I like the taste"), L("The pack looks good")],
    ),
    "a table with labels and tabs": (
        "Statement\tStrongly disagree\tDisagree\tNeutral\tAgree\tStrongly agree\n"
        "The staff is friendly\t\t\t\t\t\nThe queue is short\t○\t○\t○\t○\t○",
        [L("The staff is friendly", 5, *AGREE), L("The queue is short", 5, *AGREE)],
    ),
    "a table of questions": (
        """| No | Question | Options |
|----|----------|---------|
| 1 | What is your gender? | Male / Female |
| 2 | How did you hear about us? | Friends; TV; Online |
| 3 | Why did you choose us? | Open-ended |""",
        [
            M("What is your gender?", "Male", "Female"),
            M("How did you hear about us?", "Friends", "TV", "Online"),
            O("Why did you choose us?"),
        ],
    ),
    "Indonesian": (
        """Kuesioner Kopi
Terima kasih atas waktu Anda.
Bagian A: Kebiasaan
1. Seberapa sering Anda minum kopi?
a. Setiap hari
b. Seminggu sekali
c. Tidak pernah
2. Seberapa puas Anda dengan rasanya? (Skala 1-5, 1 = Sangat tidak puas, 5 = Sangat puas)
3. Apa alasan Anda memilih merek tersebut?
Catatan pewawancara: gali lebih dalam
4. Sebutkan tiga merek kopi yang Anda ingat.""",
        [
            M("Seberapa sering Anda minum kopi?", "Setiap hari", "Seminggu sekali", "Tidak pernah"),
            L("Seberapa puas Anda dengan rasanya?", 5, "Sangat tidak puas", "Sangat puas"),
            O("Apa alasan Anda memilih merek tersebut?"),
            O("Sebutkan tiga merek kopi yang Anda ingat."),
        ],
    ),
    "Vietnamese": (
        """BẢNG KHẢO SÁT
Xin chào anh chị, cảm ơn đã tham gia.
Phần 1: Thông tin chung
Câu 1: Bạn bao nhiêu tuổi?
○ 18-24
○ 25-34
○ Trên 35
Câu 2. Bạn hài lòng với sản phẩm ở mức nào? (1 = Rất không hài lòng, 5 = Rất hài lòng)
Câu hỏi 3: Vì sao bạn chọn thương hiệu này?
Câu 4. Trên thang điểm từ 1 đến 10, bạn có giới thiệu cho bạn bè không?""",
        [
            M("Bạn bao nhiêu tuổi?", "18-24", "25-34", "Trên 35"),
            L("Bạn hài lòng với sản phẩm ở mức nào?", 5, "Rất không hài lòng", "Rất hài lòng"),
            O("Vì sao bạn chọn thương hiệu này?"),
            L("Trên thang điểm từ 1 đến 10, bạn có giới thiệu cho bạn bè không?", 10),
        ],
    ),
    "Tagalog": (
        """Magandang araw po! Salamat sa inyong oras.
1. Gaano kadalas kang bumibili sa Shopee?
( ) Araw-araw
( ) Linggo-linggo
( ) Buwan-buwan
2. Bakit mo ito gusto?
3. Sa iskala na 1 hanggang 5, gaano ka nasisiyahan? (1 = Hindi nasisiyahan, 5 = Lubos na nasisiyahan)""",
        [
            M(
                "Gaano kadalas kang bumibili sa Shopee?",
                "Araw-araw",
                "Linggo-linggo",
                "Buwan-buwan",
            ),
            O("Bakit mo ito gusto?"),
            L(
                "Sa iskala na 1 hanggang 5, gaano ka nasisiyahan?",
                5,
                "Hindi nasisiyahan",
                "Lubos na nasisiyahan",
            ),
        ],
    ),
    "markdown": (
        """# Snack study

## Part 1

**1. What do you snack on?**

**2. Where do you buy snacks?**
- [ ] Supermarket
- [ ] Sari-sari store
- [ ] Online

---
**Thank you!**""",
        [
            O("What do you snack on?"),
            M("Where do you buy snacks?", "Supermarket", "Sari-sari store", "Online"),
        ],
    ),
    "questions over two lines": (
        """1. When you think about the last time you bought shampoo,
what made you choose that brand?
2. Which size do you usually buy?
a) Sachet
b) Bottle""",
        [
            O(
                "When you think about the last time you bought shampoo, what made you choose that brand?"
            ),
            M("Which size do you usually buy?", "Sachet", "Bottle"),
        ],
    ),
    "prefixes in words": (
        """Question 1: What is your occupation?
Question 2: Do you work from home?
A. Always
B. Sometimes
C. Never
Pertanyaan 3: Apa hobi Anda?
Tanong 4: Ano ang paborito mong pagkain?""",
        [
            O("What is your occupation?"),
            M("Do you work from home?", "Always", "Sometimes", "Never"),
            O("Apa hobi Anda?"),
            O("Ano ang paborito mong pagkain?"),
        ],
    ),
    "requests without a question mark": (
        """1. Please describe your last visit to the store.
2. Rate the cleanliness of the store (1-5).
3. Name three things you would change
4. I trust this brand. (1 - Strongly disagree, 5 - Strongly agree)""",
        [
            O("Please describe your last visit to the store."),
            L("Rate the cleanliness of the store."),
            O("Name three things you would change"),
            L("I trust this brand.", 5, *AGREE),
        ],
    ),
    "prices are no scales": (
        """1. How much would you pay for a 330 ml can?
a) ₱50 - ₱80
b) ₱81 - ₱120
2. How many cups do you drink on 1 to 2 days a week?
3. Would you pay 5-10% more for an organic one? (Yes/No)""",
        [
            M("How much would you pay for a 330 ml can?", "₱50 - ₱80", "₱81 - ₱120"),
            O("How many cups do you drink on 1 to 2 days a week?"),
            M("Would you pay 5-10% more for an organic one?", "Yes", "No"),
        ],
    ),
    "windows line ends and a mark": (
        "\ufeff1. What do you like?\r\n2. What do you dislike?\r\n",
        [O("What do you like?"), O("What do you dislike?")],
    ),
    "long options and wrapped ones": (
        """5. Which statement describes you best?
a) I plan every purchase a week ahead and keep to my list.
b) I decide in the store
c) I buy what is on sale, whatever it is, and think about it later""",
        [
            M(
                "Which statement describes you best?",
                "I plan every purchase a week ahead and keep to my list",
                "I decide in the store",
                "I buy what is on sale, whatever it is, and think about it later",
            )
        ],
    ),
    "a field form with codes": (
        """CUSTOMER SATISFACTION SURVEY
Respondent ID: ______   Date: ______

S1. Do you currently live in Metro Manila?
   1  Yes → CONTINUE
   2  No → TERMINATE
S2. What is your age?
   Below 18 ....... 1 (CLOSE)
   18-24 .......... 2
   25-34 .......... 3
Q1a. Which of these brands have you ever heard of?
   Brand A
   Brand B
   None of these
Q1b. And which do you use most often?
Thank you for your time!""",
        [
            M("Do you currently live in Metro Manila?", "Yes", "No"),
            M("What is your age?", "Below 18", "18-24", "25-34"),
            M(
                "Which of these brands have you ever heard of?",
                "Brand A",
                "Brand B",
                "None of these",
            ),
            O("And which do you use most often?"),
        ],
    ),
    "items under a numbered stem": (
        """1) How many times do you shop online per month?
   A) 1-2 times
   B) More than 2

2) How important are the following when choosing a store? (1 = Not important, 5 = Very important)
   - Price
   - Return policy

3) What is your main reason for leaving a cart?""",
        [
            M("How many times do you shop online per month?", "1-2 times", "More than 2"),
            L("Price", 5, "Not important", "Very important"),
            L("Return policy", 5, "Not important", "Very important"),
            O("What is your main reason for leaving a cart?"),
        ],
    ),
    "labels on lines of their own": (
        """Q1
How do you feel about our new packaging?

Q2
Which colour do you prefer?
- Red
- Blue""",
        [
            O("How do you feel about our new packaging?"),
            M("Which colour do you prefer?", "Red", "Blue"),
        ],
    ),
    "ladders in initials": (
        """1. Nama Anda siapa?
2. Jenis kelamin:
   ☐ Laki-laki
   ☐ Perempuan
3. Saya suka desain produk ini. (STS / TS / N / S / SS)
4. Harga produk terjangkau
   1 2 3 4 5""",
        [
            O("Nama Anda siapa?"),
            M("Jenis kelamin", "Laki-laki", "Perempuan"),
            L("Saya suka desain produk ini.", 5, "Sangat tidak setuju", "Sangat setuju"),
            L("Harga produk terjangkau"),
        ],
    ),
    "bare scales": (
        """1. Overall, how satisfied are you with our product? [1-5]
2. Would you recommend it to a friend? [0-10]""",
        [
            L("Overall, how satisfied are you with our product?"),
            L("Would you recommend it to a friend?", 11),
        ],
    ),
    "statements with their numbers behind": (
        """I like the taste of the product. 1 2 3 4 5
I would buy it again. 1 2 3 4 5
(1 = Strongly disagree, 5 = Strongly agree)""",
        [L("I like the taste of the product.", 5, *AGREE), L("I would buy it again.", 5, *AGREE)],
    ),
    "a form with named parts": (
        """Question: How often do you travel?
Options: Weekly, Monthly, Yearly
Question: What do you like most about travelling?
Type: open-ended""",
        [
            M("How often do you travel?", "Weekly", "Monthly", "Yearly"),
            O("What do you like most about travelling?"),
        ],
    ),
}
