"""``boses-mock health``: whether a server answers, for HEALTHCHECK and for scripts that wait."""

from __future__ import annotations

import http.client
import json
import threading
from time import perf_counter
from urllib.parse import urlsplit

_PATIENCE = 2.0  # seconds that one answer may take
_PAUSE = threading.Event()  # which nobody sets
_BETWEEN = 0.05  # seconds from one try to the next


class NotHealthy(Exception):
    """No server of ours answers; the text says what happens instead."""


def checked(url: str, wait: float = 0.0) -> str:
    """Return a line on the server at ``url``, asking for up to ``wait`` seconds.

    Raises:
        NotHealthy: it does not answer in that time, or is another program.
    """
    ends = perf_counter() + wait
    while True:
        try:
            return _asked(url)
        except NotHealthy:
            if perf_counter() >= ends:
                raise
        _PAUSE.wait(_BETWEEN)


def _asked(url: str) -> str:
    origin = urlsplit(url)
    secure = origin.scheme == "https"
    connect = http.client.HTTPSConnection if secure else http.client.HTTPConnection
    connection = connect(origin.netloc, timeout=_PATIENCE)
    try:
        connection.request("GET", f"{origin.path.rstrip('/')}/__admin/health")
        answer = connection.getresponse()
        told = json.loads(answer.read())
        return f"{url} is healthy: boses-mock {told['version']}, seed {told['seed']}"
    except (OSError, http.client.HTTPException) as error:
        raise NotHealthy(f"{url} does not answer: {error}") from error
    except (ValueError, KeyError, TypeError) as error:
        raise NotHealthy(f"{url} answers {answer.status}, but is no boses-mock") from error
    finally:
        connection.close()
