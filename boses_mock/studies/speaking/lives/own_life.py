# ruff: noqa: E501, SIM905 - patterns and lists read better whole
"""A question about a life that no table knows: the persona's own fields answer, where they can.

The sentence that shares most of the question's telling words is told, then what a subject of
everyday life has, kept for the persona; what nobody can know of it is said to be unknown. Words
count more the less they stand everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache, lru_cache, partial

from boses_mock.kernel.remember import remembered
from boses_mock.kernel.rng import stream
from boses_mock.studies.model import Respondent
from boses_mock.studies.reading.asked import Asked
from boses_mock.studies.reading.forms import is_to_you
from boses_mock.studies.reading.topics import asked_about, topic_covers
from boses_mock.studies.reading.words import speaks_of
from boses_mock.studies.sentences.matters import MATTERS
from boses_mock.studies.sentences.own_life import NOT_KNOWN, OTHERWISE, SAME, SUBJECTS
from boses_mock.studies.speaking.direct_answers import direct_answer
from boses_mock.studies.speaking.fields import OF_ANSWER
from boses_mock.studies.speaking.forms import act_of, comes_first, formed
from boses_mock.studies.speaking.lives.at_work import sort_of_work
from boses_mock.studies.speaking.needs import nearest_told
from boses_mock.studies.speaking.speaker import ANY, Speaker, naming
from boses_mock.studies.speaking.tongue import Answer, filled, said, told

FIELDS = (
    "psychographic_notes",
    "values_and_motivations",
    "family_situation",
    "day_in_the_life",
    "digital_habits",
    "digital_behavior",
    "media_consumption",
    "purchase_behavior",
    "pain_points",
    "price_sensitivity",
    "brand_attitudes",
    "educational_background",
    "aspirational_identity",
)
_LEFT_OUT = frozenset(
    "about after again agree also always anything around because become been before being best between "
    "both bring change choose come consider could decide describe different does doing done down each else "
    "enjoy ever every example feel find first from gets getting give goes going good great handle happen "
    "have having help here important into just keep kind know last learn least leave life like likely live "
    "long look made make making many matter maybe mean might mind more most much must need never nice "
    "normally nothing often once only other others over part personally place plan please possible prefer "
    "probably rather ready really recently remember right same seem share should some someone something "
    "sort start still stop such take tell than that their them then there these they thing things think "
    "this those through time times today together told towards true trust type typical under until used "
    "using usually very view want well were what when where which while whole will with without would "
    "year years your yours yourself household during another currently favourite favorite yesterday tomorrow "
    "cannot close closed closes talk talked talking owe explain anyone anybody somebody "
    "back makes people person persons sometimes daily personal main moment situation problem problems".split()
)  # fmt: skip
_EVERYWHERE = frozenset(
    "home house work job week month money family price shop shopping buy bought spend phone food eat day night "
    "morning evening rice water call new old big small days weeks weekend payday group friend friends online alone listen".split()
)  # fmt: skip
_WORD = re.compile(r"[a-z][a-z\-]{2,30}")
_ENOUGH = 3  # one word of its own, or three that stand everywhere
_MOST_OF = 0.5  # of what a question tells: "skip one step" is of no step behind a building
_OF_WORK = ("boss", "job_change", "job_why", "wear")
_WITH_PARENTS = re.compile(
    r"\b(?:with|shares?|at) (?:\w+ ){0,3}parents\b|parents in the next room|parents nod|father wakes the household",
    re.I,
)
_OF_A_FACT = ("last", "how_often", "how_much", "how_long")  # which no sentence of a life tells
_DO_WHEN = re.compile(
    r"\bwhat do you (?:\w+ )?do (?:today |now |then |first |instead )?"
    r"(?:when|if|about|with|on (?:days|nights|weekends))\b",
    re.I,
)
_OF_A_THING = re.compile(  # which is put right with the hands, and no mood that passes
    r"\b(?:when|if) (?:your|the|an?|there|it|they|nobody|something|somebody|someone"
    r"|you (?:run out|lose|miss|cannot|can['’]t|need|find|forget|break|have no))\b",
    re.I,
)
_DID = re.compile(r"\bwhat did (?:you|your family) do\b", re.I)
_USUAL = re.compile(r"\bwhat do you (?:usually|normally|mostly|typically)\b", re.I)
_DECIDES = re.compile(
    r"\bhow do you (?:and your \w{3,12} |\w+ )?(?:decide|choose|pick|settle)\b", re.I
)
_WHAT = re.compile(r"^\W{0,4}(?:and |so )?what\b", re.I)
_RHYTHM = ("how_often", "how_long", "last")
_VIEWED = re.compile(
    r"\b(?:about|of|on) (?!your\b|you\b|(?:while|when|if|how|what|why|where|who)\b)([^?.!,]{3,40})",
    re.I,
)
_YOURS = re.compile(r"\byou(?:r|rself)?\b|\bhow(?:['’]?s| is| are)\b", re.I)


@remembered(1_024)
def telling(question: str) -> tuple[str, ...]:
    """Return the stems of the words of a question that tell what it is about."""
    words = _WORD.findall(question.lower().replace("’", "'").replace("'s", ""))
    kept = (each for each in words if len(each) > 3 and not _is_left_out(each))
    return tuple(dict.fromkeys(map(_stem, kept)))


def _is_left_out(word: str) -> bool:
    """Return whether a word tells nothing, in whatever form it stands: "come" and "comes"."""
    bare = (word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("ing"))
    return any(each in _LEFT_OUT for each in (word, *bare, f"{bare[-1]}e"))


def _stem(word: str) -> str:
    """Return what a word shares with its other forms: "cooking" and "cooked" with "cook"."""
    bare = re.sub(r"(?:ing|ed|ies|es|e|s|y)$", "", word)
    return SAME.get(bare, bare) if len(bare) > 2 else word


@lru_cache(maxsize=4_096)
def _stems_of(sentence: str) -> frozenset[str]:
    return frozenset(_stem(each) for each in _WORD.findall(sentence.lower()))


def sharing(question: str, whole: bool = False) -> Callable[[str], object] | None:
    """Return what tells whether a sentence speaks of what a question asks; None if nothing could.

    What is asked of as a ``whole`` is not told by a word of it: an electric bill is no jeepney.
    """
    stems = telling(question)
    weights = {each: 1 if each in _COMMON else _ENOUGH for each in stems}
    if sum(weights.values()) < _ENOUGH:
        return None
    if whole:
        return lambda sentence: weights.keys() <= _stems_of(sentence)
    least = max(_ENOUGH, _MOST_OF * sum(weights.values()))
    return lambda sentence: (
        sum(weights[each] for each in _stems_of(sentence) & weights.keys()) >= least
    )


_COMMON = frozenset(map(_stem, _EVERYWHERE))


@cache
def _subjects() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, re.compile(each.words, re.I)) for name, each in SUBJECTS.items())


@remembered(1_024)
def subject_of(question: str) -> str:
    """Return the subject of everyday life that a question is about, "" for none."""
    if not _YOURS.search(question):
        return ""
    return next((name for name, words in _subjects() if words.search(question)), "")


def variant(seed: int, who: Respondent, name: str) -> tuple[str, ...]:
    """Return what a persona says on a subject, in other words each; it keeps to one variant."""
    variants = SUBJECTS[name].variants
    if SUBJECTS[name].by_income:
        level = who.income_level.strip().lower()
        return variants[{"low": 0, "high": 2}.get(level, 1)]
    return stream(seed, "study", "own life", who.id, name).choice(variants)


def otherwise(who: Respondent, name: str) -> tuple[str, ...]:
    """Return what is said on a subject by one of whom its variants are not true; () for the rest."""
    work = sort_of_work(who)
    if name in _OF_WORK and work in ("retired", "seeking", "home", "student"):
        return OTHERWISE["no_work"]
    if name == "boss" and work in ("own", "free", "road", "farm"):
        return OTHERWISE["boss"]
    if name == "see_parents" and _WITH_PARENTS.search(who.family_situation):
        return OTHERWISE["see_parents"]
    return ()


def not_known(asked: Asked) -> tuple[str, ...]:
    """Return how one says that one has no answer to a question of this sort."""
    if _DID.search(asked.text):
        return NOT_KNOWN["did"]
    if _DO_WHEN.search(asked.text) and _OF_A_THING.search(asked.text):
        return NOT_KNOWN["do_thing"]
    if _DO_WHEN.search(asked.text):
        return NOT_KNOWN["do_when"]
    if _DECIDES.search(asked.text):
        return NOT_KNOWN["decide"]
    if _USUAL.search(asked.text):
        return NOT_KNOWN["what_usual"]
    if asked.kind == "last" and _WHAT.search(asked.text):
        return NOT_KNOWN["what_last"]
    kind = "when" if asked.kind == "last" else "how_often" if asked.kind in _RHYTHM else asked.kind
    kind = "yes_no" if kind in ("ever", "would", "switched") else kind
    kind = "" if kind == "yes_no" and _WHAT.search(asked.text) else kind
    return NOT_KNOWN.get(kind, NOT_KNOWN[""])


class OfLife(Speaker):
    """Who answers from its own life."""

    def on_subject(self, question: str) -> list[str]:
        """Return what a subject of everyday life is answered by; none for another question."""
        name = subject_of(question)
        if not name:
            return []
        found = SUBJECTS[name]
        having = re.compile(found.having, re.I).search if found.having else None
        own = self.own(found.fields, having) if found.fields else ""
        lines = otherwise(self.who, name) or variant(self.seed, self.who, name)
        return [own or self.plainly_said(lines, self.slots)]

    def nearest(self, question: str, topic: str, asked: Asked) -> list[str]:
        """Return the own sentence nearest to a question, or that one does not know.

        None where a topic is all that the question is about, and so answers it.
        """
        having = sharing(question, asked.kind == "opinion")
        own = (
            self.own(FIELDS, having)
            if having and asked.kind not in (*_OF_A_FACT, "who") and not is_to_you(question)
            else ""
        )
        if own:
            return [own]
        if asked.kind not in (*_OF_A_FACT, "who", "when") and topic_covers(
            topic, telling(question)
        ):
            return []
        plain = self.unknown(question, asked)
        return [plain] if plain else []

    def put_first(self, question: str, asked: Asked, wanted: Answer | None) -> str:
        """Return the answer by a form that tells more than what else is known of a question."""
        first = comes_first(question, asked, wanted) and not subject_of(question)
        return self.put_so(question, asked) if first else ""

    def put_so(self, question: str, asked: Asked) -> str:
        """Return the answer to a question by its form, "" where the form has none."""
        told = []
        for each in formed(self.seed, self.who, self.what, asked, question, "en"):
            slots = self.slots | filled(self.who, each, "en")
            told.append(self.noted(said(self.voice, self.draw, "en", each.key, slots)))
        act = act_of(question) if told else ""
        having = sharing(act) if act else None
        own = self.own(FIELDS, having) if having else ""
        if own:
            return f"{said(self.voice, self.draw, 'en', 'form_self_own', self.slots)} {own}"
        return " ".join(filter(None, told))

    def side_about(self, question: str, liked: bool) -> str:
        """Return a reason on the side that a question names a word of, "" where it names none."""
        told = set(telling(question)) - _COMMON
        for name in self.held.likes if liked else self.held.doubts:
            if told & _stems_of(self.held.matter(name)):
                self.argued.append(name)
                return self.side(name)
        return ""

    def unknown(self, question: str, asked: Asked) -> str:
        """Return that one does not know, by the sort of question."""
        near = nearest_told(self.seed, self.who, asked)
        if near:
            slots = self.slots | filled(self.who, near, "en")
            return said(self.voice, self.draw, "en", near.key, slots)
        found = _VIEWED.search(question)
        slots = self.slots | {"asked": found[1].strip() if found else asked_about(question)}
        return self.plainly_said(not_known(asked), slots)

    def plainly_said(self, lines: tuple[str, ...], slots: Mapping[str, str]) -> str:
        """Return one of some lines; when all were said, one between other words."""
        return self.noted(told(self.voice, self.draw, "en", lines, slots))

    def matter_beside(self, asked: Asked) -> str:
        """Return a sentence of the biography that speaks of the matter asked about, if one does."""
        name = MATTERS[asked.matter].names[0] if asked.matter else ""
        return self.own(ANY, partial(speaks_of, name)) if name else ""

    def of_brand(self, subject: str) -> str:
        """Return what the biography says of the brands that were asked for, good or bad."""
        found = direct_answer(self.seed, self.who, self.what, self.held, subject)
        key, more = found or ("", {})
        bad = key in ("avoid", "kind_bad", "brand_bad")
        if not bad and key not in ("trust", "kind_brand", "habit_brand", "brand_good"):
            return ""
        brands = self.who.distrusted_brands if bad else self.who.trusted_brands
        for brand in (more.get("named") or "", *brands):
            told = self.own(("brand_attitudes",), naming(brand)) if brand else ""
            if told:
                return told
        return said(self.voice, self.draw, "en", "why_avoid" if bad else "why_trust", self.slots)

    def more_of(self, known: Answer | None) -> str:
        """Return what more there is to an answer about a life."""
        if known is None:
            return ""
        key = "worry_more" if known.key == "worry" else ""
        told = said(self.voice, self.draw, "en", key, filled(self.who, known, "en"))
        return told or self.own(OF_ANSWER.get(known.key, known.fields))
