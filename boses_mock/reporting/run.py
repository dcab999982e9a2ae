"""The end of a run: a server that is still up is asked what was seen of it, and that is told.

For commands that start a server for others' clients: :func:`flags` gives them the options, and
:func:`tell` does what these say before the server stops.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any, TypeVar
from urllib.request import ProxyHandler, Request, build_opener

import click

from boses_mock.flags import Parsed
from boses_mock.reporting.coverage import Floor, Report, Target, missed

_TIMEOUT = 30.0  # seconds
F = TypeVar("F", bound=Callable[..., Any])


def flags(function: F) -> F:
    """Give a command ``--coverage`` and ``--fail-under``, as ``coverage`` and ``fail_under``."""
    options = (
        click.option(
            "--coverage",
            metavar="FILE|-|json",
            type=Parsed("FILE", Target.parse),
            help="Tell at the end what was seen of the contract: in a file that ends with .html,"
            " .json or .txt, or on standard output.",
        ),
        click.option(
            "--fail-under",
            multiple=True,
            metavar="P|KIND=P",
            type=Parsed("P", Floor.parse),
            help="Fail where less than P percent of the operations were seen, or of a KIND"
            " (operations, statuses, states); may be given again.",
        ),
    )
    for option in options:
        function = option(function)
    return function


def tell(
    url: str, target: Target | None, floors: Sequence[Floor], admin_token: str | None = None
) -> tuple[str, list[str]]:
    """Return what belongs on standard output, and a sentence for each floor that was missed.

    Nothing is asked where nothing is to be told.

    Raises:
        OSError: the server does not answer, or a file cannot be written.
    """
    if target is None and not floors:
        return "", []
    report = seen(url, admin_token)
    return target.write(report) if target else "", missed(report, floors)


def seen(url: str, admin_token: str | None = None) -> Report:
    """Return what the clients of all worlds of a server have seen.

    Raises:
        OSError: it does not answer, or not with 200.
    """
    request = Request(f"{url}/__admin/coverage?worlds=all")  # noqa: S310  a server of our own
    if admin_token:
        request.add_header("X-Boses-Mock-Admin-Token", admin_token)
    with build_opener(ProxyHandler({})).open(request, timeout=_TIMEOUT) as answer:
        return dict(json.loads(answer.read()))
