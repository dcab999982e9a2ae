"""What was found in a brief, put together into the :class:`Wish` that people are made by."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from boses_mock.market.glossary import Glossary
from boses_mock.market.vocabulary import HOURS, NOTHING, PASTIME, PREDAWN, Meaning, Vocabulary
from boses_mock.personas.model import GroupDefinition

from .facts.crops import crops
from .facts.elsewhere import FAMILY, KIDS, WITH_OTHER, elsewhere, lives_alone
from .facts.employed import employer, wares
from .facts.family import away_from_home, family, kin_of, married, with_kin, with_offspring
from .facts.naming import naming
from .facts.sector import sectors
from .facts.stated import Stated, states
from .matching import Hit
from .telling.shown import clauses
from .tongues import mainland
from .wish import FamilyWish, Wish

_LIGHT = 5  # of the clock in the morning
_AWAY = {FAMILY: "wifeaway", KIDS: "childaway", WITH_OTHER: "childwithother"}
_SPOUSES = {"wife": "Male", "husband": "Female"}


def wish_of(
    vocabulary: Vocabulary,
    found: list[Hit],
    said: tuple[tuple[tuple[str, ...], bool], ...],
    carried: tuple[str, ...],
    definition: GroupDefinition,
) -> Wish:
    """Return the wish for what was found in a brief, for what it said and for what is carried."""
    known = vocabulary.meanings
    asked = [hit for hit in found if not hit.denied and hit.meaning != NOTHING]
    refused = [known[hit.meaning] for hit in found if hit.denied]
    stated = _stated(vocabulary, definition)
    named = _named(known, asked, refused, stated)
    meanings = tuple(known[name] for name in named)
    house, meanings = _house(vocabulary, asked, meanings, stated, definition)
    spoken = [word for hit in asked if known[hit.meaning].language for word in hit.words]
    return Wish(
        meanings=meanings,
        said=said,
        carried=carried,
        family=married(house, carried),
        gender=_gender(vocabulary.glossary, meanings, definition),
        faiths=_faiths(meanings),
        denied_faiths=frozenset[str]().union(*(each.faiths for each in refused)),
        communities=frozenset[str]().union(*(each.communities for each in meanings)),
        origin=next((each.origin for each in meanings if each.origin), ""),
        rhythm=next((each.rhythm for each in meanings if each.rhythm), "")
        or ("night" if stated.crosses_midnight else ""),
        stated=stated,
        employer=employer(vocabulary.glossary, definition),
        wares=wares(vocabulary, definition),
        crops=crops(vocabulary, definition),
        sectors=sectors(vocabulary.glossary, definition),
        language=next((w.title() for w in spoken if w in vocabulary.languages), ""),
        interests=tuple(dict.fromkeys(each.interest for each in meanings if each.interest)),
        denied_interests=tuple(each.interest for each in refused if each.interest),
        naming=naming(vocabulary, _texts(definition), definition.location),
        refused=tuple(each for each in refused if each.name not in named),
    )


def _texts(definition: GroupDefinition) -> tuple[str | None, str | None]:
    return definition.description, definition.psychographic_notes


def _house(
    vocabulary: Vocabulary,
    asked: list[Hit],
    meanings: tuple[Meaning, ...],
    stated: Stated,
    definition: GroupDefinition,
) -> tuple[FamilyWish, tuple[Meaning, ...]]:
    """Return the family that is asked for, and the meanings with that of who lives elsewhere."""
    texts = _texts(definition)
    house = with_kin(vocabulary.glossary, family(asked, meanings), definition)
    house = with_offspring(vocabulary, house, definition)
    house = away_from_home(house, vocabulary.homes.kinds_of(stated.home))
    away = elsewhere(texts, definition.location) or (KIDS if house.kids_away else "")
    if away and house.parent == "yes":
        house = replace(house, kids_away=True)
        meanings = _with_away(vocabulary.meanings, meanings, _AWAY[away])
    if lives_alone(texts) and house.lives in ("", "shared") and not house.parent:
        house = replace(house, lives="alone")
    return house, meanings


def _with_away(
    known: Mapping[str, Meaning], meanings: tuple[Meaning, ...], name: str
) -> tuple[Meaning, ...]:
    """Return meanings with that of who lives elsewhere, unless one of them says so already."""
    if name not in known or any("kidsaway" in each.tags for each in meanings):
        return meanings
    return (*meanings, known[name])


def _named(
    known: Mapping[str, Meaning], asked: list[Hit], refused: list[Meaning], stated: Stated
) -> tuple[str, ...]:
    """Return the meanings asked for, by what is refused and by what is stated too."""
    named = [hit.meaning for hit in asked]
    named += [each.denied for each in refused if each.denied]
    if stated.keeps_hours and HOURS in known:
        named.append(HOURS)
    elif 0 <= stated.opens < _LIGHT and PREDAWN in known:
        named.append(PREDAWN)
    if any(known[name].interest and not known[name].lines for name in named) and PASTIME in known:
        named.append(PASTIME)
    return tuple(dict.fromkeys(named))


def _gender(glossary: Glossary, meanings: Iterable[Meaning], definition: GroupDefinition) -> str:
    """Return the one gender that is meant, or that has the spouse who is told of."""
    genders = {each.gender for each in meanings if each.gender}
    if not genders:
        return _of_spouse(glossary, definition)
    return genders.pop() if len(genders) == 1 else ""


def _stated(vocabulary: Vocabulary, definition: GroupDefinition) -> Stated:
    own = (definition.psychographic_notes, definition.description, definition.name)
    every = (
        _in_mainland(vocabulary.glossary, each) or each for text in own for each in clauses(text)
    )
    return states(vocabulary, every, definition.location)


def _in_mainland(glossary: Glossary, clause: str) -> str:
    """Return a clause of Thai or Vietnamese in English, without the people whom it is about."""
    of_them = clause.partition("ที่")[2]
    return mainland.in_english(glossary, clause) or mainland.in_english(glossary, of_them)


def _of_spouse(glossary: Glossary, definition: GroupDefinition) -> str:
    """Return the gender of people of whose husbands, or of whose wives, a clause tells."""
    own = (definition.description, definition.psychographic_notes)
    told = {kin_of(glossary, each).partition(" ")[0] for text in own for each in clauses(text)}
    found = {_SPOUSES[each] for each in told if each in _SPOUSES}
    return found.pop() if len(found) == 1 else ""


def _faiths(meanings: Iterable[Meaning]) -> frozenset[str]:
    """Return the faiths asked for; one word of faith counts before what a people usually has."""
    exact = frozenset[str]().union(*(m.faiths for m in meanings if len(m.faiths) == 1))
    return exact or frozenset[str]().union(*(m.faiths for m in meanings))
