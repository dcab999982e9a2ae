"""``/__admin/settings``: how a world is set, and what of it can be changed while it runs."""

from __future__ import annotations

from dataclasses import replace

from starlette.responses import Response

from boses_mock.faults.sources import FLAGGED, flag_rules
from boses_mock.kernel.clock import ClockSpec, iso
from boses_mock.kernel.errors import invalid
from boses_mock.settings import Range, parse_delay, parse_generation
from boses_mock.web.operation import Call, Operation
from boses_mock.web.responses import reply


def _span(span: Range | None) -> str | None:
    return None if span is None else f"{span.low:g}..{span.high:g}"


def _settings_json(call: Call) -> Response:
    settings, tunables = call.world.settings, call.world.tunables
    return reply(
        {
            "seed": call.world.seed,
            "clock": str(call.world.clock.spec),
            "start": iso(settings.start) if isinstance(settings.start, int) else settings.start,
            "wire": settings.wire,
            "db": None if settings.db is None else str(settings.db),
            "import": None if settings.import_from is None else str(settings.import_from),
            "export_on_exit": (
                None if settings.export_on_exit is None else str(settings.export_on_exit)
            ),
            "fixtures": str(settings.fixtures),
            "scenario": call.world.scenario,
            "faults": None if settings.faults is None else str(settings.faults),
            "delay": _span(settings.delay),
            "failure_rate": settings.failure_rate,
            "generation_failure_rate": settings.generation_failure_rate,
            "generation": _span(tunables.generation),
            "lenient": tunables.lenient,
            "rate_limits": tunables.rate_limits,
            "library": tunables.library,
            "host": settings.host,
            "port": settings.port,
            "cors_origin": list(settings.cors_origin),
            "allowed_host": list(settings.allowed_host),
            "public_url": settings.public_url,
            "admin_token": settings.admin_token is not None,  # whether there is one
            "console": settings.console,
            "log_level": settings.log_level,
            "log_format": settings.log_format,
            "log_requests": settings.log_requests,
        }
    )


async def get_settings(call: Call) -> Response:
    """Tell how the world is set: every flag, changed or not."""
    return _settings_json(call)


async def change_settings(call: Call) -> Response:
    """Change what can be changed for the requests to come; until the next reset."""
    from boses_mock.admin.bodies import SettingsChange

    wanted = await call.json(SettingsChange)
    given = wanted.model_dump(exclude_none=True)
    read = {"generation": parse_generation, "delay": parse_delay, "clock": ClockSpec.parse}
    for name in read.keys() & given.keys():
        try:
            given[name] = read[name](given[name])
        except ValueError as error:
            raise invalid(["body", name], str(error), given[name]) from error
    # All is read by now: nothing is done by halves.
    world = call.world
    if "clock" in given:
        world.run_clock(given.pop("clock"))
    for name in ("generation", "lenient", "rate_limits", "library"):
        if name in given:
            setattr(world.tunables, name, given.pop(name))
    if given:
        faults = given.keys() & {"delay", "failure_rate", "generation_failure_rate"}
        world.follow_settings(replace(world.settings, **given))
        if faults:
            kept = [rule for rule in world.faults.rules if rule.id not in FLAGGED]
            world.faults.exchange([*kept, *flag_rules(world.settings)], call.now)
    return _settings_json(call)


OPERATIONS = [
    Operation("admin_get_settings", "GET", "/__admin/settings", get_settings),
    Operation("admin_change_settings", "POST", "/__admin/settings", change_settings),
]
