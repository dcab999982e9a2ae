# ruff: noqa: E501 - tables read better whole
"""The interviewer's side: a script for when none was given, and what an interview is summed up by."""

from __future__ import annotations

DEFAULT = (
    "Can you tell me a little about yourself?",
    "What does a typical day look like for you?",
    "What do you think of {thing}?",
    "What do you like about it?",
    "What worries you about it?",
    "How much would you be willing to pay?",
    "What would have to change for you to try it?",
)
OPEN = (
    "On {thing}, {who} ({age}, {job}) is {stance}.",
    "{who}, {age}, is {stance} when it comes to {thing}.",
    "In the conversation about {thing}, {who} from {area} was {stance}.",
)
STANCES = {
    "Positive": ("open and interested", "warm and ready to try it", "favourable"),
    "Neutral": ("undecided", "interested but unconvinced", "waiting for proof"),
    "Negative": ("sceptical", "unconvinced and careful", "not won over"),
}
LIVED = (  # an interview in which nothing was judged
    "{who}, {age}, spoke about {themes}; no product was judged.",
    "The talk with {who} ({age}) was about {themes}, and not about a product.",
    "{who} from {area} told about {themes}; nothing was rated.",
    "{who} spoke about {themes}.",
)
TOLD = (
    "In the respondent's words: “{quote}”",
    "Most telling was this: “{quote}”",
)
ACQUAINTED = "getting acquainted"
