"""The flags of a command that runs others' clients: what it tells at its end of what they saw.

Nothing of what reads or writes a report is imported before one is asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from boses_mock.flags import Parsed

if TYPE_CHECKING:
    from boses_mock.reporting.coverage import Floor, Target


def _target(text: str) -> Target:
    from boses_mock.reporting.coverage import Target

    return Target.parse(text)


def _floor(text: str) -> Floor:
    from boses_mock.reporting.coverage import Floor

    return Floor.parse(text)


def coverage_flags() -> list[click.Parameter]:
    """Return ``--coverage``, a target, and ``--fail-under``, any number of floors."""
    return [
        click.Option(
            ["--coverage"],
            metavar="FILE|-|json",
            type=Parsed("FILE", _target),
            help="Tell at the end what was seen of the contract: in a file that ends with .html,"
            " .json or .txt, or on standard output.",
        ),
        click.Option(
            ["--fail-under"],
            multiple=True,
            metavar="P|KIND=P",
            type=Parsed("P", _floor),
            help="End with 1 where less than P percent of the operations were seen, or of a KIND"
            " (operations, statuses, states); may be given again.",
        ),
    ]
