"""How flags are read, and how one that is wrong is told of."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from copy import copy
from typing import Any

import click

from boses_mock.kernel.clock import SECOND, duration

REMARKS = "boses_mock.remarks"  # where a flag leaves what the log is to say of it
_TYPED = click.core.ParameterSource.COMMANDLINE


class Port(click.IntRange):
    """A port, in a variable that Kubernetes fills with an address where a service has our name."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Read a port; what is none of ours gives way to the default, and the log tells of it."""
        if ctx and param and _from_environment(ctx, param) and str(value).startswith("tcp://"):
            ctx.meta[REMARKS] = f"{_variable(ctx, param)}={value} is no port, and is ignored"
            return param.get_default(ctx)
        return super().convert(value, param, ctx)


def _from_environment(ctx: click.Context, param: click.Parameter) -> bool:
    source = ctx.get_parameter_source(param.name or "")
    return source is click.core.ParameterSource.ENVIRONMENT


def _variable(ctx: click.Context, param: click.Parameter) -> str:
    return f"{ctx.auto_envvar_prefix}_{param.name}".upper()


class Parsed(click.ParamType[Any]):
    """A flag whose text is read by one of the settings' parsers."""

    def __init__(self, name: str, parse: Callable[[str], Any]) -> None:
        self.name = name
        self._parse = parse

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Read a text; a default is read already."""
        if not isinstance(value, str):
            return value
        try:
            return self._parse(value)
        except ValueError as error:
            self.fail(str(error), param, ctx)


def waiting(text: str) -> float:
    """Read ``--wait``: a duration, as seconds."""
    return duration(text) / SECOND


def public_url(text: str) -> str:
    """Read ``--public-url``: an origin."""
    if not text.startswith(("http://", "https://")):
        raise ValueError(f"{text!r} is not an origin; write one like http://localhost:8000")
    return text.rstrip("/")


def admin_token(text: str) -> str:
    """Read ``--admin-token``: what a header can carry."""
    if not re.fullmatch(r"[!-?A-~]+", text):  # an @ would be taken for one before a world's name
        raise ValueError("a token is one or more visible ASCII characters, none of them @")
    return text


class Commands(click.Group):
    """The program without a command, and those that it has."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find a command; suggest another where there is none of the name."""
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            from boses_mock.kernel.schema import suggestion

            meant = suggestion(args[0], self.commands)
            raise click.UsageError(f"no such command {args[0]!r}{meant}", ctx) from error


class AfterDashes(click.Command):
    """A command whose arguments are all that stands behind ``--``, as it stands there."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the flags before ``--``, and leave what is behind it in ``ctx.args``.

        Raises:
            click.UsageError: there is no ``--``, nothing behind it, or no flag before it.
        """
        before, dashes, behind = args, False, list[str]()
        if "--" in args:
            at = args.index("--")
            before, dashes, behind = args[:at], True, args[at + 1 :]
        if not dashes and not set(before) & set(ctx.help_option_names):
            example = " ".join(before) or "CMD"
            raise click.UsageError(
                f"exec wants -- before the command that it is to run, as in"
                f" boses-mock exec -- {example}",
                ctx,
            )
        left = super().parse_args(ctx, before)
        if left:
            raise click.UsageError(
                f"{left[0]!r} is no flag; the command to run stands behind --", ctx
            )
        if not behind:
            raise click.UsageError("there is no command behind --", ctx)
        ctx.args = behind
        return behind


def flag_with(params: Iterable[click.Parameter], name: str, **other: Any) -> click.Parameter:
    """Return the flag called ``name``, for another command in which it differs in ``other``."""
    (param,) = (each for each in params if each.name == name)
    twin = copy(param)
    for attribute, value in other.items():
        setattr(twin, attribute, value)
    return twin


def given_before(context: click.Context) -> dict[str, Any]:
    """Return the flags that stand before a command's name, and not again behind it."""
    before = context.parent
    return {
        name: value
        for name, value in (before.params if before else {}).items()
        if before
        and before.get_parameter_source(name) is _TYPED
        and context.get_parameter_source(name) is not _TYPED
    }


def culprit(error: click.UsageError) -> str:
    """Return the flag that is wrong, or the variable that stands for it, in front of what is."""
    if not isinstance(error, click.BadParameter) or not error.param or not error.ctx:
        return ""
    if isinstance(error, click.MissingParameter):
        return ""  # it is named in what is wrong
    if _from_environment(error.ctx, error.param):
        return f"{_variable(error.ctx, error.param)}: "
    return f"{error.param.opts[0]}: "


def problem(error: click.UsageError) -> str:
    """Return what is wrong, with what a misspelt flag is likely meant to be."""
    if isinstance(error, click.NoSuchOption) and error.ctx:
        from boses_mock.kernel.schema import suggestion

        params = error.ctx.command.params
        known = [name for param in params for name in (*param.opts, *param.secondary_opts)]
        return f"no such flag {error.option_name}{suggestion(error.option_name, known)}"
    return error.message or error.format_message()
