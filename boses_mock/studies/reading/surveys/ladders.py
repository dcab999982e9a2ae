# ruff: noqa: E501 - patterns read better whole
"""Options that are steps from one end to the other: "Definitely would" … "Definitely would not".

The ends tell the direction and the steps between them are even; where the ends do not tell, each
option is placed by its own words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from boses_mock.kernel.remember import remembered
from boses_mock.studies.reading.surveys.options import sort_of

_OUTSIDE = ("unsure", "refused", "inapplicable", "other")
_BAD = re.compile(
    r"\bnot\b|n['’]t\b|\bun(?!der|til|ited|ion|ique)\w+|\bdis\w+|\bnever\b|\bno\b|poor|\bbad\b|terrible|worse|worst|\blow\b|\bhate|\bnone\b|strongly oppose|negative|\bleast\b"
    r"|difficult|\btidak\b|\btak\b|\bkurang\b|buruk|jelek|\bkhông\b|\bkém\b|\btệ\b|\bchưa\b|\bhindi\b|\bdi-?gaano|masama|pangit|\bayaw\b|\bwala\b",
    re.I,
)
_GOOD = re.compile(
    r"\bvery\b|extremely|definitely|certainly|strongly|completely|totally|highly|excellent|\bgreat\b|\bgood\b|^yes\b|\blove|\blikes?\b|likely|satisf|agree|always|important|better|best|positive"
    r"|\bhigh\b|interested|appealing|\beasy\b|much|a lot|\bfully|\bpasti\b|sangat|^ya\b|setuju|\bpuas|\bbaik|bagus|\bsuka|\brất\b|chắc chắn|hoàn toàn|^có\b|\btốt|hài lòng|đồng ý|thích|tuyệt|lubos|talaga|sigurad|^oo\b|maganda|mahusay|sang-ayon|\bgusto|napaka",
    re.I,
)
_WORDED = tuple(  # from yes to no; the first that fits an option places it
    (grade, re.compile(words, re.I))
    for grade, words in (
        (
            0.95,
            r"definitely (?:would|yes|will)|strongly agree|extremely (?!un)|very (?:likely|interested|appeal"
            r"|satisfied|positive)|love|yes,? definitely|certainly|sangat setuju|rất|always|absolutely|excellent",
        ),
        (
            -0.95,
            r"definitely (?:not|would not|wouldn)|strongly disagree|not at all|very (?:unlikely|dissatisf"
            r"|negative)|never|hate|tidak pernah|sangat tidak|hoàn toàn không|hindi kailanman|not interested",
        ),
        (
            0.05,
            r"maybe|perhaps|might|neutral|neither|not sure|undecided|unsure|sometimes|mungkin|có thể|chưa chắc|siguro|depends"
            r"|occasionally|don'?t know|moderate\w*|somewhat unlikely|average|biasa saja|bình thường|katamtaman",
        ),
        (
            -0.55,
            r"^no\b|probably not|unlikely|disagree|dissatisfied|dislike|rarely|tidak|không|hindi|negative"
            r"|poor|less than|slightly",
        ),
        (
            0.5,
            r"^yes\b|probably|likely|agree|satisfied|somewhat|often|like|^ya\b|^có\b|^oo\b|positive|good"
            r"|interested|fair",
        ),
    )
)


def grades(options: Sequence[str]) -> list[float | None]:
    """Return where each option stands from −1 to 1, None for what is outside; empty for no ladder."""
    return list(_grades(tuple(options)))


@lru_cache(maxsize=512)
def _grades(options: tuple[str, ...]) -> tuple[float | None, ...]:
    steps = [n for n, each in enumerate(options) if sort_of(each) not in _OUTSIDE]
    if len(steps) < 2:
        return ()
    between = [n for n in range(steps[0], steps[-1]) if sort_of(options[n]) == "unsure"]
    steps = sorted([*steps, *between])  # "Not sure" in the middle is the middle
    ends = sign(options[steps[0]]), sign(options[steps[-1]])
    if ends[0] * ends[1] < 0:
        top = {2: 0.5, 3: 0.75}.get(len(steps), 0.95)
        found: list[float | None] = [None] * len(options)
        for place, n in enumerate(steps):
            found[n] = ends[0] * (1.0 - 2.0 * place / (len(steps) - 1)) * top
        return tuple(found)
    worded = [_worded(each) if n in steps else None for n, each in enumerate(options)]
    told = sum(grade is not None for grade in worded)
    return tuple(worded) if told * 2 > len(options) else ()


_HARMFUL = re.compile(  # words of a list that speak against a thing
    r"danger|harm|risk|\bfake|\bscam|fraud|illegal|unsafe|suspicious|misleading|dishonest|exploit|\bcheap(?!er)|boring|scary|shady|addict|toxic|wrong|irresponsib|greedy"
    r"|berbahaya|palsu|penipuan|merugikan|mencurigakan|nguy hiểm|độc hại|lừa đảo|đáng ngờ|có hại|delikado|mapanganib|peke|manloloko|nakakasama",
    re.I,
)


def is_bad(option: str) -> bool:
    """Return whether an option speaks against a thing: "Dangerous", "Tidak aman"."""
    return _HARMFUL.search(option) is not None or sign(option) < 0


@remembered(512)
def sign(option: str) -> int:
    """Return whether a step of a ladder, or the label of an end, is for (1), against (−1) or neither."""
    return -1 if _BAD.search(option) else 1 if _GOOD.search(option) else 0


def _worded(option: str) -> float | None:
    text = option.strip().lower()
    return next((grade for grade, words in _WORDED if words.search(text)), None)
