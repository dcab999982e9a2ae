"""More questionnaires: scales above or inside their statements, codes, tables between questions."""

from __future__ import annotations

from .questionnaires import AGREE, L, M, O

MIXED = {
    "a ladder above its statements": (
        """How much do you agree with each statement?
1 = Strongly disagree
2 = Disagree
3 = Neutral
4 = Agree
5 = Strongly agree

1. The app is useful
2. I would pay for it""",
        [L("The app is useful", 5, *AGREE), L("I would pay for it", 5, *AGREE)],
    ),
    "a table without pipes at its edges": (
        "Statement | 1 | 2 | 3 | 4 | 5\nGood value | | | | |\nI would buy | | | | |",
        [L("Good value"), L("I would buy")],
    ),
    "a table between questions keeps its place": (
        """1. Do you snack?
| Statement | 1 | 2 | 3 |
|---|---|---|---|
| It is tasty | | | |

2. Why?""",
        [O("Do you snack?"), L("It is tasty", 3), O("Why?")],
    ),
    "rows of numbers under a stem": (
        """Q5. Please rate each of the following (1 = Poor, 5 = Excellent)
   Taste          1  2  3  4  5
   Packaging      1  2  3  4  5
Q6. Any comments?""",
        [
            L("Taste", 5, "Poor", "Excellent"),
            L("Packaging", 5, "Poor", "Excellent"),
            O("Any comments?"),
        ],
    ),
    "statements above their ticked ladders": (
        """The price is fair.
□ Strongly disagree □ Disagree □ Neutral □ Agree □ Strongly agree
The pack is nice.
□ Strongly disagree □ Disagree □ Neutral □ Agree □ Strongly agree""",
        [L("The price is fair.", 5, *AGREE), L("The pack is nice.", 5, *AGREE)],
    ),
    "codes with one space": (
        """Section 1 – Screener
S1. Are you aged 18 or above?
1 Yes
2 No -> terminate
ASK ALL
Q1a. How often do you shop online?
1 Weekly
2 Monthly
99 Refused
[PROGRAMMER: randomize]
Q1b. Why?""",
        [
            M("Are you aged 18 or above?", "Yes", "No"),
            M("How often do you shop online?", "Weekly", "Monthly", "Refused"),
            O("Why?"),
        ],
    ),
    "bullets on one line": (
        "3. Which of these do you own? (tick all)\n• Car • Motorbike • None",
        [M("Which of these do you own? (tick all)", "Car", "Motorbike", "None")],
    ),
    "roman numbers": (
        "I. How do you feel?\nII. Why do you feel so?\nIII. Rate the service from 1-7",
        [O("How do you feel?"), O("Why do you feel so?"), L("Rate the service", 7)],
    ),
    "prefixes in three languages": (
        """Câu 1) Bạn thích gì?
Pertanyaan 2 - Seberapa setuju Anda (1 = Sangat tidak setuju, 7 = Sangat setuju)?
Tanong 3. Bakit?
Q4: How likely are you to buy? (1-7)
Skip to Q9
[SHOW CARD]
INTERVIEWER: read out
5) How much do you like it? 1 - Not at all 10 - Very much""",
        [
            O("Bạn thích gì?"),
            L("Seberapa setuju Anda?", 7, "Sangat tidak setuju", "Sangat setuju"),
            O("Bakit?"),
            L("How likely are you to buy?", 7),
            L("How much do you like it?", 10, "Not at all", "Very much"),
        ],
    ),
    "bold and italics": (
        """**Q1.** How likely are you to buy? *(Scale: 1 – Very unlikely to 5 – Very likely)*
1. What is your favourite drink? (Choose one)
   • Coffee
   • Others: _______""",
        [
            L("How likely are you to buy?", 5, "Very unlikely", "Very likely"),
            M("What is your favourite drink?", "Coffee", "Others"),
        ],
    ),
}
