"""The console in a real browser, as its tests drive it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.browser import Page, driven
from tests.conftest import Server

_AXE = Path(__file__).with_name("axe") / "axe.min.js"
WIDE, NARROW = (1280, 800), (390, 844)


class Console:
    """The console of a running server."""

    def __init__(self, page: Page, url: str) -> None:
        self.page, self.url = page, url

    def open(self, place: str = "", wait: str = "document.querySelector('main h1')") -> None:
        """Go to a place such as ``/requests?world=a``, from another document."""
        self.page.open("about:blank")
        self.page.open(f"{self.url}/#{place}")
        self.page.until(f"location.href.startsWith({self.url!r}) && {wait}")

    def until_text(self, text: str, within: str = "body") -> None:
        """Wait until the page says something."""
        told = f"document.querySelector({within!r})?.innerText.includes({json.dumps(text)})"
        self.page.until(told)

    def click(self, label: str, within: str = "body") -> None:
        """Press the button or follow the link of this name, once there is one."""
        self.page.until(f"({_NAMED})({json.dumps(label)}, {within!r})")
        found = f"({_NAMED})({json.dumps(label)}, {within!r})"
        self.page.run(f"{{ const found = {found}; found.focus(); found.click(); }}")

    def fill(self, label: str, value: str) -> None:
        """Put a text into the field of this label, or choose an option of it."""
        self.page.until(f"({_FILLED})({json.dumps(label)}, {json.dumps(value)})")

    def text(self, selector: str = "main") -> str:
        """Return what a part of the page says."""
        return str(self.page.run(f"document.querySelector({selector!r}).innerText"))

    def complaints(self) -> list[str]:
        """Return what axe-core finds wrong with the page as it is to be seen now."""
        if not self.page.run("'axe' in window"):
            self.page.run(_AXE.read_text(encoding="utf-8") + ";true")
        found: list[str] = self.page.run(_JUDGED)
        return found

    def overflow(self) -> int:
        """Return by how many pixels the page is wider than its window."""
        root = "document.documentElement"
        return int(self.page.run(f"{root}.scrollWidth - {root}.clientWidth"))

    def reach(self, label: str, most: int = 60) -> None:
        """Move the focus to what has this name, by the Tab key alone."""
        for _ in range(most):
            if self.focused() == label:
                return
            self.page.press("Tab")
        raise AssertionError(
            f"{most} times Tab do not lead to {label!r}, but to {self.focused()!r}"
        )

    def focused(self) -> str:
        """Return what has the focus is called by."""
        return str(self.page.run(f"({_NAME_OF})(document.activeElement)"))


# Only what is wrong is told: the rest would be a megabyte.
_JUDGED = """axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
  violations.flatMap(({ id, help, nodes }) => nodes.map(({ html, failureSummary }) =>
    `${id}: ${help}: ${html.slice(0, 200)} ${failureSummary.slice(0, 300)}`)))"""

_NAME_OF = """(element) => (element.getAttribute("aria-label")
  || element.labels?.[0]?.innerText || element.innerText || element.value || "").trim()"""

_NAMED = f"""(label, within) => {{
  const nameOf = {_NAME_OF};
  const found = [...document.querySelectorAll(`${{within}} :is(button, a, summary, input)`)];
  return found.find((each) => nameOf(each) === label && !each.disabled);
}}"""

_FILLED = """(label, value) => {
  const labels = [...document.querySelectorAll("label")];
  const named = labels.find((each) => each.innerText.trim().split("\\n")[0] === label);
  const called = [...document.querySelectorAll("select, input, textarea")];
  const field = named?.control || called.find((each) => each.ariaLabel === label);
  if (!field) return false;
  const { set } = Object.getOwnPropertyDescriptor(field.constructor.prototype, "value");
  set.call(field, value);
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
  return field.value === value;
}"""


@contextmanager
def opened(server: Server, profile: Path, scheme: str = "light") -> Iterator[Console]:
    """Have a browser beside a server; what its scripts threw by the end is an error."""
    with driven(profile) as page:
        page.prefer(scheme)
        page.resize(*WIDE)
        yield Console(page, server.url)
        page.run("0")  # lets what was thrown arrive
        assert not page.problems, page.problems


def looks_right(console: Console, place: str, wait: str) -> None:
    """Hold a page to what every page promises: at both widths, light and dark, axe finds nothing.

    ``wait`` is the expression that tells that the page is there.
    """
    console.open(place, wait)
    for scheme in ("light", "dark"):
        console.page.prefer(scheme)
        for width, height in (WIDE, NARROW):
            console.page.resize(width, height)
            console.page.until(f"innerWidth === {width} && {wait}")
            wrong = console.complaints()
            assert not wrong, (place, scheme, width, wrong)
            assert console.overflow() == 0, (place, scheme, width)
    console.page.prefer("light")
    console.page.resize(*WIDE)


def told(answer: Any) -> Any:
    """Return the JSON of an answer that is a success."""
    answer.raise_for_status()
    return answer.json()
