"""The mock in tests: :class:`BosesMock` for any Python, and a pytest plugin that needs no import.

Standard library alone, as it is imported into the tests of others; the server has a process of its
own, or with :meth:`BosesMock.asgi` a thread.
"""

from boses_mock.testing.control import ControlError
from boses_mock.testing.mock import BosesMock
from boses_mock.testing.world import Mail, Session, World

__all__ = ["BosesMock", "ControlError", "Mail", "Session", "World"]
