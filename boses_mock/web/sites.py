"""Sites as browsers tell them apart, by which they decide whose cookies are kept and sent.

A site is a scheme and the end of a host's name; ports do not count. So a page at
``http://localhost:5173`` is on the site of ``http://localhost:8000``, but not on that of
``http://127.0.0.1:8000``, whose cookies the browser drops without a word.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from urllib.parse import urlsplit


def lost_cookies(headers: Mapping[bytes, bytes]) -> str | None:
    """Return why the browser that sent these raw headers keeps no cookie; None where it does."""
    origin, host = (headers.get(name, b"").decode("latin-1") for name in (b"origin", b"host"))
    told = headers.get(b"sec-fetch-site")
    if not origin or not host or told in (b"same-origin", b"same-site"):
        return None
    if told != b"cross-site" and _site(origin) == _site(f"http://{host}"):
        return None
    return f"cookies=dropped: Origin {origin} is on another site than Host {host}"


def _site(origin: str) -> tuple[str, str]:
    """Return scheme and the last two names of the host, which is the site of nearly all."""
    try:
        parts = urlsplit(origin)
        name = (parts.hostname or "").rstrip(".")
    except ValueError:
        return "", origin
    try:
        ipaddress.ip_address(name)
    except ValueError:
        name = ".".join(name.split(".")[-2:])
    return parts.scheme, name
