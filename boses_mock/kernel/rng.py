"""Chance that is keyed: every random choice is drawn from ``stream(seed, *key)``.

The key names *what* is being chosen (``"persona", group, run, index, "age"``), so a draw that is
added somewhere else reshuffles nothing, and neither call order, other callers nor
``PYTHONHASHSEED`` can reach a result. The key is encoded as a JSON array before it is hashed:
``("ab", "c")`` and ``("a", "bc")`` are different streams.

Python promises that ``random.Random.random()`` stays the same from version to version, and
nothing more: ``choice`` and ``shuffle`` have changed before. Every helper here is therefore
built on ``random()`` alone.
"""

from __future__ import annotations

import hashlib
import math
from _random import Random  # what random.Random is without what it adds, at half its cost
from collections.abc import Callable, Mapping, Sequence
from json.encoder import encode_basestring_ascii as _quoted
from typing import TypeVar

T = TypeVar("T")
Key = str | int | None


def _encode(key: Sequence[Key]) -> bytes:
    """Return the key as a JSON array; by hand, as the encoder is slow to set up for so little."""
    parts = [
        _quoted(part) if isinstance(part, str) else "null" if part is None else str(part)
        for part in key
    ]
    return f"[{','.join(parts)}]".encode("ascii")


def digest(seed: int, *key: Key) -> bytes:
    """Return the 32 bytes that a seed and a key stand for."""
    return hashlib.sha256(_encode((seed, *key))).digest()


def stream(seed: int, *key: Key) -> Stream:
    """Return the stream of draws that belongs to ``key``; equal keys give equal streams."""
    return Stream(int.from_bytes(digest(seed, *key)[:16], "big"))


def streams(seed: int, *key: Key) -> Callable[[str], Stream]:
    """Return what gives the stream of each topic below a key: ``stream(seed, *key, topic)``.

    What all of them share is encoded and hashed once, as somebody has scores of topics.
    """
    begun = hashlib.sha256(_encode((seed, *key))[:-1] + b",")

    def of(topic: str) -> Stream:
        whole = begun.copy()
        whole.update(f"{_quoted(topic)}]".encode("ascii"))
        return Stream(int.from_bytes(whole.digest()[:16], "big"))

    return of


def uuid(seed: int, *key: Key) -> str:
    """Return the version-4-shaped UUID that belongs to ``key``, in its canonical lower case."""
    digits = digest(seed, "uuid", *key).hex()
    variant = "89ab"[int(digits[16], 16) & 3]
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-{variant}{digits[17:20]}-{digits[20:32]}"


def secret(seed: int, *key: Key) -> str:
    """Return 64 hex digits for a token. Repeatable by design, so never a secret outside a mock."""
    return digest(seed, "secret", *key).hex()


class Stream:
    """A sequence of draws. Only :meth:`random` touches the generator underneath."""

    __slots__ = ("_random",)

    def __init__(self, state: int) -> None:
        self._random = Random(state).random

    def random(self) -> float:
        """Return a number in [0, 1)."""
        return self._random()

    def skip(self, count: int) -> None:
        """Let so many draws of :meth:`random` go by."""
        for _ in range(count):
            self._random()

    def below(self, n: int) -> int:
        """Return a whole number in [0, n)."""
        return int(self._random() * n)

    def integer(self, low: int, high: int) -> int:
        """Return a whole number in [low, high], both ends included."""
        return low + self.below(high - low + 1)

    def uniform(self, low: float, high: float) -> float:
        """Return a number in [low, high)."""
        return low + (high - low) * self._random()

    def chance(self, probability: float) -> bool:
        """Return true with the given probability; 0 is never and 1 is always."""
        return self._random() < probability

    def choice(self, options: Sequence[T]) -> T:
        """Return one of ``options``, each as likely as the other."""
        return options[self.below(len(options))]

    def weighted(self, weights: Mapping[T, float]) -> T:
        """Return a key of ``weights``, each as likely as its share of the sum."""
        point = self._random() * sum(weights.values())
        for option, weight in weights.items():
            point -= weight
            if point < 0:
                return option
        return option

    def shuffled(self, options: Sequence[T]) -> list[T]:
        """Return all of ``options`` in a drawn order."""
        pool, draw = list(options), self._random
        for last in range(len(pool) - 1, 0, -1):
            other = int(draw() * (last + 1))
            pool[last], pool[other] = pool[other], pool[last]
        return pool

    def sample(self, options: Sequence[T], count: int) -> list[T]:
        """Return up to ``count`` different members of ``options`` in a drawn order."""
        return self.shuffled(options)[:count]

    def normal(self, mean: float, deviation: float) -> float:
        """Return a normally distributed number (Box–Muller, one draw of the pair)."""
        radius = math.sqrt(-2.0 * math.log(1.0 - self._random()))
        return mean + deviation * radius * math.cos(2.0 * math.pi * self._random())

    def lognormal(self, median: float, sigma: float) -> float:
        """Return a log-normally distributed number by WireMock's two parameters."""
        return median * math.exp(self.normal(0.0, sigma))
