"""Which origins the pages of a web app may have: all on this machine, and those that are named."""

from __future__ import annotations

import re
from collections.abc import Iterable

_LOCAL = r"https?://(?:localhost|[a-z0-9-]+\.localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?"
_ANY_SUBDOMAIN = r"[a-z0-9-]+(?:\.[a-z0-9-]+)*"


def permitted(named: Iterable[str]) -> re.Pattern[str]:
    """Return what an ``Origin`` has to match as a whole.

    Args:
        named: origins as :func:`boses_mock.settings.parse_origin` returns them.
    """
    exact = (re.escape(origin).replace(r"\*", _ANY_SUBDOMAIN) for origin in named)
    return re.compile("|".join([_LOCAL, *exact]), re.IGNORECASE)
