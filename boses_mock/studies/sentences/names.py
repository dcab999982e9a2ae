# ruff: noqa: E501 - tables read better whole

"""What sides and topics are called: in a sentence, and in a report."""

from __future__ import annotations

from collections.abc import Mapping

ASPECT_TOPICS: Mapping[str, str] = {
    "price": "the money", "quality": "the quality", "ease": "the effort", "health": "the health side",
    "trust": "trust", "novelty": "how new it is", "taste": "the taste", "look": "the look of it",
    "green": "the waste", "family": "the family", "status": "the image", "local": "how local it is",
    "service": "what happens afterwards", "digital": "the phone side of it", "fit": "my daily life",
}  # fmt: skip
TOPIC_NAMES: Mapping[str, str] = {
    "price": "money", "brands": "a brand", "shopping": "shopping", "digital": "my phone",
    "family": "family", "work": "work", "media": "what I watch", "routine": "my routine",
    "pain": "trouble", "aim": "the future", "values": "what I believe", "like": "the good side of it",
    "dislike": "the doubts", "improve": "an improvement", "recommend": "a recommendation",
    "place": "my neighbourhood", "compare": "an alternative", "about": "my own story",
    "briefing": "this idea", "greeting": "a hello", "thanks": "a thank-you", "aspect": "that side of it",
}  # fmt: skip
THEME_NAMES: Mapping[str, str] = {  # what an open question is filed under in a report
    "price": "money and prices", "brands": "trusted brands", "shopping": "shopping habits", "digital": "phone and apps",
    "family": "family life", "work": "working life", "media": "media habits", "routine": "daily routine",
    "pain": "everyday problems", "aim": "hopes and plans", "values": "personal values", "place": "the neighbourhood",
    "compare": "alternatives in use", "about": "background", "greeting": "greetings", "thanks": "thanks",
}  # fmt: skip
