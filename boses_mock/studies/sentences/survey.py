# ruff: noqa: E501 - tables read better whole
"""How a survey's report speaks of its numbers, and which words turn a question round."""

from __future__ import annotations

OPEN = (
    "{n} respondents answered {q} questions on {thing}.",
    "The survey put {q} questions about {thing} to {n} people.",
)
LEANING = (  # counted from the distribution of the first scale
    "On “{text}”, {pos} of {n} ticked above the middle of the scale and {neg} below it.",
    "Asked “{text}”, {pos} of {n} placed themselves in the upper half of the scale and {neg} in the lower.",
)
HIGHEST = (
    "Agreement was highest on “{text}” (average {average} of {scale}).",
    "The best-rated item was “{text}”, at {average} on a scale to {scale}.",
)
LOWEST = (
    "It was lowest on “{text}” ({average} of {scale}).",
    "At the other end stands “{text}”, with {average} of {scale}.",
)
CHOSEN = (
    "Asked “{text}”, most chose “{option}” ({c} of {n}).",
    "“{option}” was the most frequent answer to “{text}” ({c} of {n}).",
)
AGAINST = (
    r"too (?:expensive|high|much|complicated|risky|long|many|small|slow|strict|far|short|late|salty|sweet)|put(?:s|ting)? me off|off-putting|bothers? me|scares? me|turns? me off|(?:stops?|holds?|keeps?) me (?:from|back)|deal-?breaker|expensive|overpriced|worr(?:y|ies|ied)"
    r"|concern\w*|difficult|hard to|confus\w*|complicated|unlikely|risky|disappoint\w*|annoy\w*"
    r"|dislike|(?:do|does|would|will) not|don'?t|doesn'?t|wouldn'?t|not (?:be )?(?:useful|needed|worth)"
    r"|(?:is|are|am|was) not\b|isn'?t|aren'?t|unhealthy|bad for|boring|slow to|hindi (?:ko )?(?:gusto|bagay)|tidak (?:suka|cocok)|không (?:thích|phù hợp)|(?:price|cost) is (?:too )?high|doubt|reluctant|waste of|mahal|khawatir|(?<!ay )(?<!na )sulit(?! (?:ang|ito|sa|ba|na)\b)|đắt|lo ngại|khó|mahirap|nag-aalala"
)
