"""What a server says on stdout once it listens: a banner for people, or a line for programs."""

from __future__ import annotations

import json

from boses_mock import __version__
from boses_mock.kernel.clock import iso
from boses_mock.world.world import World


def announcement(world: World, address: str) -> str:
    """Return the banner and the ready line, as the settings want them."""
    as_json = world.settings.log_format == "json"
    return (_as_json if as_json else _as_text)(world, address)


def _as_text(world: World, address: str) -> str:
    demo = world.template.world.demo
    where = "in memory" if world.settings.db is None else str(world.settings.db)
    console = [f"    Console  {address}/"] if world.settings.console else []
    lines = [
        "",
        f"  boses-mock {__version__}   a local Boses API",
        "",
        *console,
        f"    API      {address}/api/v1",
        f"    Docs     {address}/docs",
        f"    Control  {address}/__admin/health",
        f"    World    seed {world.seed}, {where}",
        f"    Clock    {world.settings.clock}, now {iso(world.clock.now())}",
    ]
    if demo:
        lines += [
            f"    Account  {demo.email} / {demo.password}",
            "",
            f"    curl {address}/api/v1/projects"
            f' -H "Authorization: Bearer {demo.development_tokens[0]}"',
        ]
    return "\n".join([*lines, "", f"boses-mock is listening on {address}"])


def _as_json(world: World, address: str) -> str:
    return json.dumps(
        {
            "level": "info",
            "message": f"boses-mock is listening on {address}",
            "event": "listening",
            "url": address,
            "version": __version__,
            "seed": world.seed,
        }
    )
