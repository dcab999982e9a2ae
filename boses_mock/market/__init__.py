"""Markets: one YAML file each, read when first needed, frozen afterwards.

A market file holds two YAML documents. The small first one says which places the file speaks
for, so that finding the right market never costs reading all of them; the second is everything a
persona is made of. ``_shared.yaml`` holds the sentences that every market fills in, and
``world.yaml`` answers for places no other file knows; ``_brief.yaml`` is the words by which groups
ask for something of their people, ``_wages.yaml`` what jobs bring a month, ``_glossary.yaml`` what
words of other languages mean. A user's own files are checked at start
(:mod:`boses_mock.market.check`); ours are known to be in order.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from boses_mock.kernel.compiled import Read, open_documents
from boses_mock.kernel.document import DocumentError
from boses_mock.kernel.steps import Steps, drain
from boses_mock.market.file import market_files, read_market, read_place
from boses_mock.market.glossary import Glossary, read_glossary
from boses_mock.market.model import Market, Place, Shared, folded
from boses_mock.market.shared import read_shared
from boses_mock.market.vocabulary import Vocabulary, read_vocabulary
from boses_mock.market.wages import Wages, read_wages


class Markets:
    """The markets of one directory. Looking a place up reads heads; using a market reads it."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self._places: dict[str, tuple[Place, Read]] | None = None
        self._loaded: dict[str, Market] = {}
        self._sentences: Shared | None = None
        self._vocabulary: Vocabulary | None = None
        self._wages: Wages | None = None
        self._known: list[tuple[str, str, str | None]] | None = None
        self._found: dict[str | None, tuple[tuple[str, str | None], ...]] = {}

    @property
    def shared(self) -> Shared:
        return self._sentences or drain(self.shared_steps())

    def shared_steps(self) -> Steps[Shared]:
        """Read what all markets share, unless that was done, in steps.

        Whoever else reads it between two steps, what was read first stays: templates are told
        apart by what they are, and a group must not meet one of them twice.
        """
        if self._sentences is None:
            (read,) = open_documents(self.directory / "_shared.yaml", 1)
            yield
            node = read()
            yield
            sentences = yield from read_shared(node)
            yield
            self._sentences = self._sentences or sentences
        return self._sentences

    @property
    def vocabulary(self) -> Vocabulary:
        return self._vocabulary or drain(self.vocabulary_steps())

    def vocabulary_steps(self) -> Steps[Vocabulary]:
        """Read the words by which groups ask for something; a directory need not have any."""
        if self._vocabulary is None:
            path = self.directory / "_brief.yaml"
            vocabulary = Vocabulary()
            if path.is_file():
                (read,) = open_documents(path, 1)
                yield
                node = read()
                yield
                vocabulary = yield from read_vocabulary(node)
                yield
            glossary = yield from self._glossary_steps()
            self._vocabulary = self._vocabulary or replace(vocabulary, glossary=glossary)
        return self._vocabulary

    def _glossary_steps(self) -> Steps[Glossary]:
        """Read what words of other languages mean; a directory need not say it."""
        path = self.directory / "_glossary.yaml"
        if not path.is_file():
            return Glossary()
        (read,) = open_documents(path, 1)
        node = read()
        yield
        return read_glossary(node)

    @property
    def wages(self) -> Wages:
        return self._wages or drain(self.wages_steps())

    def wages_steps(self) -> Steps[Wages]:
        """Read what jobs bring a month; a directory need not say it."""
        if self._wages is None:
            path = self.directory / "_wages.yaml"
            wages = Wages()
            if path.is_file():
                (read,) = open_documents(path, 1)
                wages = read_wages(read())
                yield
            self._wages = self._wages or wages
        return self._wages

    def places(self) -> Mapping[str, tuple[Place, Read]]:
        if self._places is None:  # set once it is whole, as others may ask from another thread
            places: dict[str, tuple[Place, Read]] = {}
            for path in market_files(self.directory):
                head, body = open_documents(path, 2)
                place = read_place(head())
                places[place.code] = (place, body)
            self._places = places
        return self._places

    def market(self, code: str) -> Market:
        return self._loaded.get(code) or drain(self.market_steps(code))

    def market_steps(self, code: str) -> Steps[Market]:
        """Read a market, unless that was done, in steps; as :meth:`shared_steps`."""
        if code not in self._loaded:
            place, body = self.places()[code]
            yield
            data = body()
            yield
            market = read_market(place, data)
            yield
            yield from self.shared_steps()
            self._loaded.setdefault(code, market)
        return self._loaded[code]

    def matches(self, location: str | None) -> tuple[tuple[str, str | None], ...]:
        """Return the (market code, place or None) pairs that a text speaks of, as it names them.

        A place is a city or a region. A city hides its own region and country, and a region its
        country: "Manila, Philippines" is one match, and so is "Makati, Metro Manila".
        """
        found = self._found.get(location)
        if found is None:
            if len(self._found) > 512:
                self._found.clear()
            found = self._found[location] = self._match(
                f" {folded(self.in_latin(location) or '')} "
            )
        return found

    def in_latin(self, location: str | None) -> str | None:
        """Return a location in Latin letters, where it names a place only in another script.

        Of several the largest is told last; what is known of none of them is left out.
        """
        if not location or location.isascii():
            return location
        rest, found = location, []
        for name, latin in self._scripts():
            if name in rest:
                found.append((rest.index(name), latin))
                rest = rest.replace(name, " " * len(name))
        if not found or self._match(f" {folded(location)} "):
            return location
        named = [latin for _, latin in sorted(found)]
        kept = [one for at, one in enumerate(named) if not any(one in n for n in named[:at])]
        return ", ".join(one for one in kept if not any(one != n and one in n for n in kept))

    def _scripts(self) -> list[tuple[str, str]]:
        every = (each for place, _ in self.places().values() for each in place.scripts.items())
        return sorted(every, key=lambda each: (-len(each[0]), each[0]))

    def _match(self, text: str) -> tuple[tuple[str, str | None], ...]:
        hits: list[tuple[int, str, str | None]] = []
        within: set[tuple[int, str]] = set()  # where a province stands, by the name of two words
        beside: dict[int, tuple[int, str]] = {}  # towns by a city, by where the next name would be
        for name, code, place in self._names():
            at = text.find(f" {name} ")
            while at >= 0:
                hits.append((at, code, place))
                if " " in name and name in self.places()[code][0].provinces:
                    within.add((at, code))
                if place and name != folded(place) and place not in self.places()[code][0].regions:
                    beside[at + len(name) + 1] = (at, code)
                text = text[: at + 1] + "|" * len(name) + text[at + 1 + len(name) :]
                at = text.find(f" {name} ")
        elsewhere = {beside[at] for at, code, _ in hits if at in beside and code != beside[at][1]}
        hits = [hit for hit in hits if hit[:2] not in elsewhere]  # "Sengkang, Singapore"
        first = min(hits, default=(0, "", None), key=lambda hit: hit[0])
        if first[2] and (first[0], first[1]) not in within:  # "Malang, Jawa Timur" is Malang
            hits = [hit for hit in hits if hit[:2] not in within or hit[1] != first[1]]
        found = [(code, place) for _, code, place in sorted(hits, key=lambda hit: hit[0])]
        hidden: set[tuple[str, str | None]] = {(code, None) for code, place in found if place}
        for code, place in found:
            regions = self.places()[code][0].regions
            hidden |= {(code, r) for r, cities in regions.items() if r != place and place in cities}
        return tuple(dict.fromkeys(each for each in found if each not in hidden))

    def _names(self) -> list[tuple[str, str, str | None]]:
        """Return every name a place is known by, the longest first: (name, market, place)."""
        if self._known is None:
            names: list[tuple[str, str, str | None]] = []
            for code, (place, _) in self.places().items():
                names += [(name, code, None) for name in place.names]
                names += [(name, code, city) for name, city in place.cities.items()]
                names += [(folded(region), code, region) for region in place.regions]
                names += [(town, code, None) for town in place.towns]
            order = sorted(names, key=lambda n: (-len(n[0]), n[0], n[2] is None))
            self._known = [each for each in order if each[0]]
        return self._known

    def for_location(self, location: str | None) -> Market:
        """Return the market that a location lies in, else the world's."""
        found = self.matches(location)
        return self.market(found[0][0] if found else "WORLD")

    def load(self) -> None:
        """Read everything now, so that what becomes of the files later is of no consequence."""
        _ = self.shared, self.vocabulary, self.wages
        for code in self.places():
            self.market(code)


def load_markets(directory: Path) -> Markets:
    """Return the markets of a directory, each read when it is first needed."""
    if not directory.is_dir():
        raise DocumentError(str(directory), (), "expected a directory of market files")
    return Markets(directory)
