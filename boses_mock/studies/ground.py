"""On what ground studies of one thing can be compared: the matters that its category knows.

Each type of study names its themes in its own way: a concept test by the category's matters, a
focus group by aspects, an interview by what was asked, a conjoint by its attributes. All of them
look at the thing from the same sides, and on each side the category has a matter by which it is
called here. What somebody said is known again by the matters' own lines, so nothing that merely
sounds like a matter is taken for one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from boses_mock.studies.categories import GENERAL
from boses_mock.studies.categories.model import Matter, RedLine
from boses_mock.studies.categories.signs import meant_in
from boses_mock.studies.reading.aspects import ASPECTS, claimed
from boses_mock.studies.reading.ideas import Idea, idea_of, same_idea
from boses_mock.studies.reading.known import Known
from boses_mock.studies.reading.stimulus import Stimulus
from boses_mock.studies.sentences import weighed
from boses_mock.studies.speaking.first_person import sentences
from boses_mock.studies.speaking.lines import compared, heard_as
from boses_mock.studies.speaking.matters import FEES
from boses_mock.studies.types.findings import side_of

_OF_MONEY = tuple(
    line
    for lines in (
        *weighed.PRICED.values(),
        *weighed.MEANS.values(),
        *weighed.OF_A_TRADE.values(),
        weighed.CHARGES,
    )
    for line in lines
)


@dataclass(frozen=True, slots=True)
class Ground:
    """What there is to say of a thing.

    Attributes:
        category: the code of its category.
        kind: what such things are called: "snacks".
        phrases: by side, or by the topic of a red line, the words for what is seen from there.
        topics: by theme, as any study may name it, the side that it is on.
        idea: which of such things it is.
        telling: by side, the matter that its text brings up there, else the one of ``phrases``.
    """

    category: str
    kind: str
    phrases: Mapping[str, str]
    topics: Mapping[str, str]
    idea: Idea
    telling: Mapping[str, str]
    _weighed: tuple[Matter | RedLine, ...]
    _names: tuple[str, ...]

    def filed(self, themes: Iterable[str]) -> frozenset[str]:
        """Return the sides of themes, whatever type of study names them."""
        return frozenset(self.topics[theme] for theme in themes if theme in self.topics)

    def heard(self, text: str) -> frozenset[str]:
        """Return the sides from which somebody spoke, known by the lines of the matters."""
        return frozenset(side for each in sentences(text) for side in self._heard(compared(each)))

    def _heard(self, bare: str) -> Iterator[str]:
        for each in self._weighed:
            lines = any(heard_as(line).in_sentence(bare) for line in each.lines)
            if lines or compared(each.topic) in bare:
                yield self.topics[each.topic]
        found = side_of(bare)
        if found and found[0] in self.phrases:
            yield found[0]
        if "price" in self.phrases and any(heard_as(line).in_sentence(bare) for line in _OF_MONEY):
            yield "price"

    def named(self, sides: frozenset[str]) -> list[str]:
        """Return themes that say what the thing is, and what is seen from these sides."""
        return [self.kind, *(words for side, words in self.phrases.items() if side in sides)]

    def own(self, sides: frozenset[str]) -> list[str]:
        """Return the themes of this idea and no other: what makes it, with what is seen of it."""
        seen = (words for side, words in self.telling.items() if side in sides)
        return [self.kind, *seen, *self.idea.points]

    def same(self, other: Ground) -> bool:
        """Return whether both are of one idea."""
        kinds = self.category == other.category and self.kind == other.kind
        known = GENERAL not in (self.category, other.category)
        return (kinds or not known) and same_idea(self.idea, other.idea)

    def shared(self, other: Ground) -> Ground:
        """Return the ground of both, of which one may have been told too little to be known."""
        return other if self.category == GENERAL else self

    def asked(self, *texts: str) -> frozenset[str]:
        """Return the sides that an item of a questionnaire or of a design asks about."""
        low = " ".join(texts).lower()
        for name in self._names:
            low = low.replace(name, " ")
        sides = frozenset(side for side in claimed(low) if side in self.phrases)
        matters = (each for each in self._weighed if isinstance(each, Matter))
        return sides or frozenset(each.side for each in matters if meant_in(each.signs, low))


def _risks(known: Known) -> list[str]:
    """Return what a text says of its thing that speaks against it."""
    raised = [each.topic for each in known.barriers if each in known.raised]
    return [*raised, *(line.topic for line in known.crossed)]


def ground_of(what: Stimulus) -> Ground | None:
    """Return the ground of what a study shows, None where it shows nothing that can be judged."""
    known = what.known
    if known is None or what.vague or what.about_life:
        return None
    matters = (*known.drivers, *known.barriers)
    phrases: dict[str, str] = {}
    for each in matters:
        phrases.setdefault(each.side, each.topic)
    topics = {
        name: side for side in phrases for name in (ASPECTS[side].liked, ASPECTS[side].doubted)
    }
    topics |= {each.topic: each.side for each in matters}
    topics |= {FEES: "price"} if "price" in phrases else {}
    topics |= {line.topic: line.topic for line in known.crossed}
    phrases |= {line.topic: line.topic for line in known.crossed}
    unknown = known.category.code == GENERAL
    return Ground(
        category=known.category.code,
        kind=what.name if unknown else known.kind.called,
        phrases=phrases,
        topics=topics,
        idea=idea_of(what, known.kind.called, _risks(known)),
        telling=phrases | {each.side: each.topic for each in matters if each in known.raised},
        _weighed=(*matters, *known.crossed),
        _names=tuple(filter(None, (what.name.lower().removeprefix("the "),))),
    )
