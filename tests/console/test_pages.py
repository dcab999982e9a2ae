"""The Prompt lab, Mail, Coverage and Lint, in a real browser beside an app that makes requests."""

from __future__ import annotations

from urllib.parse import urlencode

import pytest

from tests.console.driving import NARROW, WIDE, Console, looks_right, told

PROJECTS = "/api/v1/projects"
PROMPT = "8 personas: women aged 25-32 in Hà Nội, middle income, not students"
HOSTILE = "<img src=x onerror=window.hacked=1>"
MARKS = """[...document.querySelectorAll(".marked mark")].map((mark) =>
  [mark.querySelector("small").innerText, mark.firstChild.textContent])"""
FORGOTTEN = {"email": "demo@example.com"}


def lab(prompt: str) -> str:
    return f"/prompts?{urlencode({'prompt': prompt})}"


def marks(console: Console) -> list[tuple[str, str]]:
    return [(label, words) for label, words in console.page.run(MARKS)]


def test_words_are_marked_as_they_are_typed(console: Console) -> None:
    console.open("/prompts")
    console.until_text("Say who they are")
    console.fill("An audience", PROMPT)
    console.page.until("document.querySelectorAll('.person').length === 3")
    assert marks(console) == [
        ("How many", "8 personas"),
        ("Gender", "women"),
        ("Age", "aged 25-32"),
        ("Location", "Hà Nội"),
        ("Income", "middle income"),
        ("rejected", "students"),
    ]
    assert "negated" in console.text("[aria-label='What was set aside']")
    assert console.text(".marked").count("rejected") == 1
    console.page.until("document.images.length === 3")
    console.page.run("location.reload()")  # as a link that was shared
    console.page.until("document.querySelectorAll('.marked mark').length === 6")


def test_what_is_typed_while_others_are_read_stays(console: Console) -> None:
    console.open("/prompts")
    words = "women aged 25-32 in Manila and men in Cebu, middle income"
    console.page.run(f"window.words = {words!r}")
    typing = """(async () => {
      const field = document.querySelector("textarea");
      const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value");
      for (let end = 1; end <= words.length; end++) {
        set.call(field, field.value + words[end - 1]);
        field.dispatchEvent(new Event("input", { bubbles: true }));
        await new Promise((done) => setTimeout(done, end % 9 ? 15 : 320));
      }
      return field.value;
    })()"""
    assert console.page.run(typing) == words
    console.page.until("document.querySelectorAll('.marked mark').length === 6")


def test_an_example_is_tried_by_a_click_and_left_by_going_back(console: Console) -> None:
    console.open("/prompts")
    console.click("Vietnamese")
    console.until_text("Ho Chi Minh City, Vietnam")
    console.click("Thai")
    console.until_text("Bangkok, Thailand")
    console.page.run("history.back()")
    console.until_text("Ho Chi Minh City, Vietnam")
    field = "document.querySelector('textarea').value"
    console.page.until(f"{field}.startsWith('Nhân viên')")


def test_whatever_is_typed_is_marked_at_its_place_and_shown_as_text(console: Console) -> None:
    prompt = f"👩‍👧 {HOSTILE} 👩‍👧 women aged 25-32 {'x' * 9_000}"
    console.page.resize(*NARROW)
    console.open("/prompts")
    console.fill("An audience", prompt)
    console.page.until("document.querySelectorAll('.person').length === 3")
    assert ("Gender", "women") in marks(console) and ("Age", "aged 25-32") in marks(console)
    assert HOSTILE in console.text(".marked") and console.page.run("window.hacked") is None
    assert console.overflow() == 0
    console.page.resize(*WIDE)


def test_the_pieces_of_a_prompt_are_the_prompt(console: Console) -> None:
    console.open("/prompts")
    joined = """import("/console/pages/prompts/marked.js").then(({ pieces }) => pieces("ab👩cdef",
      [{ field: "age", start: 1, end: 3 }, { field: "gender", start: 2, end: 5 }],
      [{ field: "location", start: 0, end: 7, reason: "no" }]).map(({ text, span, last }) =>
        [text, span?.field, last]))"""
    assert console.page.run(joined) == [
        ["a", "location", False],
        ["b👩", "age", True],
        ["cd", "gender", True],
        ["ef", "location", True],
    ]


def test_a_reset_mail_comes_in_and_its_link_works(console: Console, side) -> None:
    console.open("/mail?world=side")
    console.until_text("No mail yet")
    origin = {"Origin": "http://localhost:5173"}
    side.post("/api/v1/auth/forgot-password", json=FORGOTTEN, headers=origin).raise_for_status()
    console.until_text("Reset your password", ".letter")
    link = console.page.run("document.querySelector('.letter .prose a').href")
    assert link.startswith("http://localhost:5173/reset-password?token=")
    asked = {"token": link.partition("token=")[2], "new_password": "another-password"}
    assert side.post("/api/v1/auth/reset-password", json=asked).status_code == 204
    console.page.run("document.querySelector('.letter .facts a').click()")
    console.until_text("forgot_password", ".detail")


def test_a_mail_is_text_and_leads_nowhere_but_to_the_web(console: Console, side) -> None:
    name = f"{HOSTILE} javascript:alert(1) data:text/html,x"
    side.patch("/api/v1/settings/company", json={"name": name}).raise_for_status()
    for number in range(2):
        guest = {"email": f"guest{number}@example.com", "role": "member"}
        told(side.post("/api/v1/settings/team/invite", json=guest))
    console.open("/mail?world=side")
    console.until_text("guest1@example.com", ".letter")
    console.click("guest0@example.com\n2026-01-05 01:00\nYou are invited", ".mails")
    console.until_text("guest0@example.com", ".letter")
    assert name in console.text(".letter") and console.page.run("window.hacked") is None
    links = "[...document.querySelectorAll('.letter .prose a')].map((each) => each.protocol)"
    assert console.page.run(links) == ["http:"]


def test_a_request_is_seen_in_the_matrix_as_it_is_made(console: Console, side) -> None:
    console.open("/coverage?world=side&show=seen")
    console.until_text("No operation fits")
    side.get(PROJECTS)
    side.post(PROJECTS, json={"name": ""})
    side.post(PROJECTS, json={"name": "A"}, headers={"Prefer": "code=418"})
    console.page.until("document.querySelectorAll('.matrix tbody tr').length === 2")
    cells = "[...document.querySelectorAll('.matrix td a')].map((each) => each.innerText)"
    assert console.page.run(cells) == ["1", "1", "1"]
    assert console.text(".matrix .undocumented") == "1"
    console.page.run("document.querySelectorAll('.matrix td a')[1].click()")
    console.page.until("document.querySelectorAll('a.request').length === 1")
    assert "418" in console.text("a.request") and "create_project" in console.text("a.request")


def test_coverage_is_filtered_and_counted_anew(console: Console, side) -> None:
    side.get(PROJECTS)
    console.open("/coverage?world=side")
    console.page.until("document.querySelectorAll('.matrix tbody tr').length > 80")
    console.fill("Operation", "persona_group")
    console.page.until("document.querySelectorAll('.matrix tbody tr').length === 5")
    console.fill("Of", "all")
    console.page.until("location.hash.includes('worlds=all')")
    console.open("/coverage?world=side")
    console.click("Count anew", ".meters")
    console.click("Count anew", "dialog")
    console.until_text("Operations\n0", ".meters")
    assert told(side.get("/__admin/coverage"))["summary"]["operations"]["seen"] == 0


def test_a_finding_leads_to_the_requests_that_show_it(console: Console, side) -> None:
    console.open("/coverage?world=side&view=lint")
    console.until_text("Nothing was asked yet")
    side.post(PROJECTS, json={"name": "A", HOSTILE: "red"}).raise_for_status()
    console.page.until("document.querySelector('.finding')")
    assert HOSTILE in console.text(".finding") and console.page.run("window.hacked") is None
    (shown,) = told(side.get("/__admin/requests"))["requests"]
    console.click(f"#{shown['id']}", ".finding")
    console.page.until("location.hash.startsWith('#/requests')")
    assert f"id={shown['id']}" in console.page.run("location.hash")
    assert (
        "polls that go on at their pace after a 429"
        in told(side.get("/__admin/lint"))["rules"].values()
    )


@pytest.mark.slow
def test_every_page_looks_right(console: Console, side) -> None:
    side.post("/api/v1/auth/forgot-password", json=FORGOTTEN)
    side.post(PROJECTS, json={"name": "A", "colour": "red"})
    for place, wait in (
        (f"{lab(PROMPT)}&world=side", "document.querySelectorAll('.person').length === 3"),
        ("/prompts", "document.querySelector('.empty')"),
        ("/mail", "document.querySelector('.empty')"),
        ("/mail?world=side", "document.querySelector('.letter')"),
        ("/coverage?world=side", "document.querySelector('.matrix .seen')"),
        ("/coverage?world=side&view=lint", "document.querySelector('.finding')"),
    ):
        looks_right(console, place, wait)
