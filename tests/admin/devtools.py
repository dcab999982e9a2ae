"""Chromium's own developer tools, steered through a pipe: their network panel opens a HAR."""

from __future__ import annotations

import json
import os
import select
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from typing import Any

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


class _Tools:
    """One page of the developer tools."""

    def __init__(self, commands: int, events: int) -> None:
        self._commands, self._events = commands, events
        self._number, self._unread, self._ends = 0, b"", perf_counter() + _PATIENCE

    def call(self, method: str, session: str | None = None, **params: object) -> dict[str, Any]:
        """Return what a command of the protocol comes to."""
        self._number += 1
        command: dict[str, Any] = {"id": self._number, "method": method, "params": params}
        if session:
            command["sessionId"] = session
        os.write(self._commands, json.dumps(command).encode() + b"\0")
        while True:
            told = self._message()
            if told.get("id") == self._number:
                assert "error" not in told, told
                return dict(told["result"])

    def _message(self) -> dict[str, Any]:
        while b"\0" not in self._unread:
            ready, _, _ = select.select([self._events], [], [], self._ends - perf_counter())
            assert ready, "Chromium says nothing"
            self._unread += os.read(self._events, 65_536)
        message, _, self._unread = self._unread.partition(b"\0")
        return dict(json.loads(message))


@contextmanager
def _tools(profile: Path) -> Iterator[_Tools]:
    browser = shutil.which("chromium")
    assert browser, "the tests need Debian's chromium: apt-get install chromium"
    (theirs_in, ours_out), (ours_in, theirs_out) = os.pipe(), os.pipe()
    flags = "--headless=new --no-sandbox --disable-gpu --remote-debugging-pipe --no-first-run"
    start = f'exec "$0" {flags} --user-data-dir="$1" about:blank 3<&{theirs_in} 4>&{theirs_out}'
    process = subprocess.Popen(
        ["bash", "-c", start, browser, str(profile)],
        pass_fds=(theirs_in, theirs_out),
        stderr=subprocess.DEVNULL,
    )
    try:
        yield _Tools(ours_out, ours_in)
    finally:
        process.kill()
        process.wait()
        for each in (theirs_in, ours_out, ours_in, theirs_out):
            os.close(each)


def opened_in_the_network_panel(har: str, profile: Path) -> list[list[Any]]:
    """Return method, address, status and media type of what the panel lists of a HAR."""
    with _tools(profile) as tools:
        target = tools.call("Target.createTarget", url=_PAGE)["targetId"]
        attached = tools.call("Target.attachToTarget", targetId=target, flatten=True)
        session = attached["sessionId"]
        while not _value(tools, session, _READY):
            pass
        return list(_value(tools, session, _OPEN % json.dumps(har)))


def _value(tools: _Tools, session: str, expression: str) -> Any:
    told = tools.call(
        "Runtime.evaluate", session, expression=expression, awaitPromise=True, returnByValue=True
    )
    assert "exceptionDetails" not in told, told
    return told["result"].get("value")
