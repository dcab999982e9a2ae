"""Coverage as people and CI read it."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from boses_mock.app import OPERATIONS
from boses_mock.reporting.coverage import Floor, Target, as_text, missed
from boses_mock.reporting.page import as_html
from tests.browser import rendered
from tests.conftest import GROUP, GROUPS, make_client

ALL = len(OPERATIONS)
SHARE = round(500 / ALL, 1)


@pytest.fixture(scope="module")
def report() -> dict[str, Any]:
    """What a short visit has seen."""
    with make_client() as client:
        client.get("/health")
        client.get("/api/v1/projects")
        client.get("/api/v1/projects", headers={"Authorization": "Bearer wrong"})
        client.post(f"{GROUPS}/{GROUP}/generate")
        client.advance("10m")
        client.get(f"{GROUPS}/{GROUP}")
        client.get("/api/v1/nowhere")
        rule = {"operation": "get_me", "error": {"statusCode": 418}}
        client.post("/__admin/faults", json=rule)
        super(type(client), client).request("GET", "/api/v1/auth/me")
        return dict(client.get("/__admin/coverage").json())


def test_the_text_tells_what_was_seen_and_what_never(report: dict[str, Any]) -> None:
    lines = as_text(report).splitlines()
    assert lines[0].startswith(f"coverage: 5 of {ALL} operations ({SHARE} %), 5 of ")
    (listed,) = [line for line in lines if line.startswith("list_projects ")]
    assert listed.split()[1] == "2" and "200 × 1, 401 × 1; never 400" in listed
    assert any("418 × 1 (undocumented)" in line for line in lines if line.startswith("get_me"))
    assert "generation: generating 1, complete 1; never pending, failed" in lines
    never = as_text(report).partition(f"never asked ({ALL - 5}): ")[2].partition("\n\n")[0]
    assert "create_project" in never and "list_projects" not in never
    assert max(map(len, never.splitlines())) <= 100
    assert "requests that met no operation: 1" in lines
    assert any(line.startswith("jobs never seen (8): concept_test") for line in lines)


class _Tags(HTMLParser):
    """Holds a page to being closed where it is opened, and to loading nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag not in ("script", "link", "img", "iframe")
        assert not {name for name, _ in attrs} & {"src", "href", "onclick"}
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def test_the_page_is_whole_and_loads_nothing(report: dict[str, Any]) -> None:
    page = _Tags()
    page.feed(as_html(report))
    assert page.open == []
    for said in ("list_projects", "200 × 1", "418 × 1", "generating × 1", f"5 of {ALL}"):
        assert said in page.text, said


def test_the_page_shows_in_a_browser(report: dict[str, Any], tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    Target.parse(str(file)).write(report)
    shown = rendered(file.as_uri(), tmp_path / "profile", "--dump-dom")
    assert "GET /api/v1/projects</code>" in shown.stdout, shown.stderr[-2_000:]


def test_what_is_in_a_report_is_never_markup() -> None:
    share = {"seen": 0, "of": 1, "percent": 0.0}
    operation = {
        "operation": "<b>",
        "method": "<i>",
        "path": "/<u>",
        "requests": 0,
        "statuses": {"<s>": 0},
        "undocumented": {"<q>": 1},
    }
    page = as_html(
        {
            "world": "<em>",
            "summary": dict.fromkeys(("operations", "statuses", "states"), share),
            "operations": [operation],
            "states": {"<tt>": {"<kbd>": 0}},
            "unmatched": 0,
        }
    )
    for tag in ("<b>", "<i>", "<u>", "<s>", "<q>", "<em>", "<tt>", "<kbd>"):
        assert tag not in page


@pytest.mark.parametrize(
    ("name", "begins"), [("a.html", "<!DOCTYPE"), ("a.json", "{"), ("a.txt", "coverage: ")]
)
def test_a_files_name_tells_its_layout(
    report: dict[str, Any], tmp_path: Path, name: str, begins: str
) -> None:
    said = Target.parse(str(tmp_path / name)).write(report)
    assert (tmp_path / name).read_text("utf-8").startswith(begins)
    assert said.startswith(f"coverage: 5 of {ALL} operations") and said.endswith(f"{name}\n")


def test_standard_output_takes_text_and_json(report: dict[str, Any]) -> None:
    assert Target.parse("-").write(report) == as_text(report)
    assert json.loads(Target.parse("json").write(report)) == report


@pytest.mark.parametrize("name", ["", "report", "report.pdf", "html"])
def test_another_name_is_refused_with_what_there_is(name: str) -> None:
    with pytest.raises(ValueError, match=r"ends with \.html, \.json, \.txt"):
        Target.parse(name)


def test_a_directory_that_is_not_there_is_told_of_before_the_run(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="there is no directory"):
        Target.parse(str(tmp_path / "none" / "report.html"))


def test_a_floor_is_of_operations_unless_it_says_otherwise(report: dict[str, Any]) -> None:
    assert Floor.parse("80") == Floor("operations", 80)
    assert Floor.parse("states=12.5%") == Floor("states", 12.5)
    low = [Floor.parse(str(SHARE)), Floor.parse("states=1"), Floor.parse("statuses=0")]
    assert missed(report, low) == []
    assert missed(report, [Floor.parse("7"), Floor.parse("states=100")]) == [
        f"coverage of operations is {SHARE} % (5 of {ALL}), below 7 %",
        f"coverage of states is {report['summary']['states']['percent']:g} %"
        f" (2 of {report['summary']['states']['of']}), below 100 %",
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("101", "a number from 0 to 100"),
        ("-1", "a number from 0 to 100"),
        ("nan", "a number from 0 to 100"),
        ("", "a number from 0 to 100"),
        ("many", "a number from 0 to 100"),
        ("state=80", r"none of operations, statuses, states; did you mean states\?"),
        ("=80", "none of operations"),
    ],
)
def test_what_is_no_floor_is_refused(text: str, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        Floor.parse(text)
