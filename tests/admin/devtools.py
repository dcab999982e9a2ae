"""Chromium's own developer tools, steered through a pipe: their network panel opens a HAR."""

from __future__ import annotations

import json
from pathlib import Path
from time import perf_counter
from typing import Any

from tests.browser import driven

_PAGE = "devtools://devtools/bundled/devtools_app.html"
_PATIENCE = 45.0  # seconds, on a machine that does much else
_READY = "!!document.querySelector('.root-view')"  # which comes once its texts are there
_OPEN = """(async har => {
  const part = name => import(`devtools://devtools/bundled/${name}.js`);
  const {ViewManager} = await part('ui/legacy/legacy');
  await ViewManager.ViewManager.instance().showView('network');
  const {NetworkPanel} = await part('panels/network/network');
  const log = NetworkPanel.NetworkPanel.instance().networkLogView;
  await log.onLoadFromFile(new File([har], 'a.har'));
  const {NetworkLog} = await part('models/logs/logs');
  return NetworkLog.NetworkLog.instance().requests().map(
    each => [each.requestMethod, each.url(), each.statusCode, each.mimeType]);
})(%s)"""


def opened_in_the_network_panel(har: str, profile: Path) -> list[list[Any]]:
    """Return method, address, status and media type of what the panel lists of a HAR."""
    ends = perf_counter() + _PATIENCE
    with driven(profile, _PAGE) as tools:
        while not tools.run(_READY):
            assert perf_counter() < ends, "the developer tools never came up"
        return list(tools.run(_OPEN % json.dumps(har)))
