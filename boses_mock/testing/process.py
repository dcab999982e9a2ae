"""The test kit's server, in a process of its own: settings become flags, its troubles the kit's."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from boses_mock.serving.child import Child, NotStarted
from boses_mock.testing.control import ControlError

_WITH_NO = ("library", "console", "log_requests")


def flags_of(settings: Mapping[str, Any]) -> list[str]:
    """Return settings as flags: ``rate_limits=True`` is ``--rate-limits``.

    None leaves a flag out, as False does where there is no ``--no-…``; lists give one several
    times.
    """
    flags: list[str] = []
    for name, value in settings.items():
        flag = f"--{name.replace('_', '-')}"
        if value is True:
            flags.append(flag)
        elif value is False:
            flags += [f"--no-{flag[2:]}"] if name in _WITH_NO else []
        elif isinstance(value, list | tuple):
            flags += [part for each in value for part in (flag, str(each))]
        elif value is not None:
            flags += [flag, str(value)]
    return flags


class ServerProcess(Child):
    """A running server, started with settings in place of flags."""

    def __init__(self, settings: Mapping[str, Any]) -> None:
        """Start it, and wait until it listens.

        Raises:
            ControlError: it does not start, and what it says of why.
        """
        try:
            super().__init__(flags_of({"port": 0, "log_level": "warning", **settings}))
        except NotStarted as error:
            raise ControlError(error.said or str(error)) from error
