"""Who waits for something to happen in a world, and is woken whenever something may have.

The bell says nothing of what has happened: whoever is woken looks, and waits on. It is rung after
every request, so it costs next to nothing where nobody waits.
"""

from __future__ import annotations

import asyncio


class Bell:
    """Wakes everybody who waits; once it is broken, as the server stops, nobody waits any more."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Future[None]] = set()
        self.is_broken = False

    def ring(self) -> None:
        """Wake all who wait at this moment."""
        if self._waiting:
            waiting, self._waiting = self._waiting, set()
            for each in waiting:
                if not each.done():
                    each.set_result(None)

    def break_down(self) -> None:
        """Wake all, and let nobody wait from now on."""
        self.is_broken = True
        self.ring()

    def rung(self) -> asyncio.Future[None]:
        """Return what is done when the bell is rung next."""
        heard = asyncio.get_running_loop().create_future()
        if self.is_broken:
            heard.set_result(None)
        else:
            self._waiting.add(heard)
            heard.add_done_callback(self._waiting.discard)
        return heard
