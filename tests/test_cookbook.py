"""Each row of the README's cookbook is carried out: what it says to do gives what it says to see.

What a row prints as JSON, a flag or a directive is taken from the row itself; only what stands for
something (ID, ``…``) is filled in. A row without its test is a failure, as is a test without a row.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx2
import pytest

from boses_mock.cli import settings_of
from tests.conftest import GROUP, GROUPS, PROJECT, make_client

README = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")
STUDIES = f"/api/v1/projects/{PROJECT}/simulations"
PROJECTS, ME = "/api/v1/projects", "/api/v1/auth/me"
LOGIN = {"email": "demo@example.com", "password": "demo-password"}
IDEA = {"simulation_type": "concept_test", "persona_group_id": GROUP, "prompt_question": "Well?"}


def table() -> dict[str, str]:
    """Return what each row says to do, by what there is to see."""
    section = README.partition("## Cookbook")[2].partition("| to see | do |")[2]
    rows = re.findall(r"^\| (.+?) \| (.+) \|$", section.partition("\n\n")[0], re.MULTILINE)
    return {see: do for see, do in rows if see != "---"}


class Row:
    """A row at work: its text, and a client of a world of its own."""

    def __init__(self, do: str, folder: Path) -> None:
        self.do, self.folder = do, folder
        self.code = re.findall(r"`([^`]+)`", do)
        self.client = make_client()

    def begin(self, *flags: str, **settings: Any) -> None:
        """Begin anew, with flags that the row prints."""
        for flag in flags:
            assert any(flag in each for each in self.code), flag
        if flags:
            asked = settings_of(" ".join(flags).split())
            usual = settings_of([])
            settings |= {
                name: value
                for name in asked.__dataclass_fields__
                if (value := getattr(asked, name)) != getattr(usual, name)
            }
        self.client = make_client(**settings)

    def send(self, number: int = 0, **ids: str) -> httpx2.Response:
        """Send the row's request of this number, its ``ID`` and ``PLACE`` filled in."""
        found = re.findall(r"`(GET|POST|PUT|PATCH|DELETE) (/[^\s`]+)(?: (\{[^`]*\}))?`", self.do)
        method, path, body = found[number]
        for name, text in ids.items():
            path = path.replace(name, text, 1)
            body = body.replace(name, text)
        return self.client.request(method, path, json=json.loads(body) if body else None)

    def also(self, number: int, path: str) -> httpx2.Response:
        """Send the body that the row prints by itself to where its first request went."""
        bodies = [each for each in self.code if each.startswith("{")]
        return self.client.post(path, json=json.loads(bodies[number]))

    def directive(self, number: int = 0) -> str:
        return re.findall(r"\[\[mock:[^\]]+\]\]", self.do)[number]

    # What rows have in common

    def name_group(self, directive: str) -> None:
        told = self.client.patch(f"{GROUPS}/{GROUP}", json={"name": f"Riders {directive}"})
        assert told.status_code == 200, told.text

    def generate(self) -> None:
        assert self.client.post(f"{GROUPS}/{GROUP}/generate").status_code == 202

    def settle(self) -> None:
        assert self.client.post("/__admin/clock", json={"until": "idle"}).status_code == 200

    @property
    def status(self) -> str:
        return str(self.client.get(f"{GROUPS}/{GROUP}").json()["generation_status"])

    @property
    def people(self) -> list[Any]:
        return list(self.client.get(f"{GROUPS}/{GROUP}/personas").json())

    def study(self, **more: Any) -> str:
        """Return the id of a study of the group's people, which are made first."""
        self.generate()
        self.settle()
        made = self.client.post(STUDIES, json=IDEA | more)
        assert made.status_code == 201, made.text
        return str(made.json()["id"])

    def seen(self, study: str) -> dict[str, Any]:
        return dict(self.client.get(f"{STUDIES}/{study}").json())


Carried = Callable[[Row], None]
CARRIED: dict[str, Carried] = {}


def row(see: str) -> Callable[[Carried], Carried]:
    def note(carry: Carried) -> Carried:
        assert see not in CARRIED, see
        CARRIED[see] = carry
        return carry

    return note


def test_each_row_has_its_test_and_each_test_its_row() -> None:
    assert CARRIED.keys() == table().keys()


@pytest.mark.parametrize("see", CARRIED)
def test_the_row_comes_true(see: str, tmp_path: Path) -> None:
    CARRIED[see](Row(table()[see], tmp_path))


@row("`pending`")
def _(it: Row) -> None:
    made = it.client.post(GROUPS, json={"name": "Riders"}).json()
    it.client.advance("1d")
    assert it.client.get(f"{GROUPS}/{made['id']}").json()["generation_status"] == "pending"


@row("`complete`, at once")
def _(it: Row) -> None:
    it.begin("--generation instant")
    it.generate()
    assert it.status == "complete"
    it.begin()
    for directive in ("", "[[mock:stall]]"):
        it.name_group(directive)
        it.generate()
        assert it.status == "generating"
        assert it.send(ID=GROUP).json()["status"] == it.status == "complete"
        assert len(it.people) == 5


@row("`generating` for as long as you like")
def _(it: Row) -> None:
    it.begin("--clock manual")
    it.generate()
    assert it.status == "generating"
    it.settle()
    it.name_group(it.directive())
    it.generate()
    it.client.advance("30d")
    assert it.status == "generating"


@row("a generation that fails")
def _(it: Row) -> None:
    for number in (0, 1):
        it.name_group(it.directive(number))
        it.generate()
        it.settle()
        assert (it.status, it.people) == ("failed", [])


@row("a generation of exactly a minute")
def _(it: Row) -> None:
    it.name_group(it.directive())
    it.generate()
    it.client.advance("59.9s")
    assert it.status == "generating"
    it.client.advance("100ms")
    assert it.status == "complete"


@row("one error, once")
def _(it: Row) -> None:
    wishes = [each.removeprefix("Prefer: ") for each in it.code if each.startswith("Prefer")]
    for wish, status in zip(wishes, (503, 429, 401, 422), strict=True):
        answer = it.client.get(PROJECTS, headers={"Prefer": wish})
        assert answer.status_code == status
        assert answer.headers.get("retry-after") == ("7" if "retry-after" in wish else None) or (
            status == 503
        )
        assert it.client.get(PROJECTS).status_code == 200


@row("403")
def _(it: Row) -> None:
    token = it.send().json()["access_token"]
    it.client.cookies.clear()
    it.client.headers["Authorization"] = f"Bearer {token}"
    invited = it.client.post("/api/v1/settings/team/invite", json={"email": "a@example.org"})
    assert invited.status_code == 403


@row("404")
def _(it: Row) -> None:
    assert it.client.get(f"{PROJECTS}/00000000-0000-4000-8000-000000000000").status_code == 404
    assert it.client.get(f"{PROJECTS}/{PROJECT}").status_code == 200
    it.client.headers["Authorization"] = f"Bearer {it.send().json()['access_token']}"
    it.client.cookies.clear()
    assert it.client.get(f"{PROJECTS}/{PROJECT}").status_code == 404


@row("409")
def _(it: Row) -> None:
    study = it.study()
    sent = [
        it.send(**{"projects/ID": f"projects/{PROJECT}", "simulations/ID": f"simulations/{study}"})
        for _ in range(2)
    ]
    assert [answer.status_code for answer in sent] == [201, 409]


@row("413")
def _(it: Row) -> None:
    megabyte = 2**20
    path = f"{PROJECTS}/{PROJECT}/briefings"
    told = [int(each) for each in re.findall(r"more than (\d+) MB", it.do)]
    for most, send in zip(
        told,
        (
            lambda size: it.client.post(
                path, data={"title": "B"}, files={"file": ("b.txt", b"b" * size)}
            ),
            lambda size: it.client.post(PROJECTS, json={"name": "P", "description": "d" * size}),
        ),
        strict=True,
    ):
        assert send(most * megabyte + 1).status_code == 413
        assert send(1_000).status_code == 201


@row("422")
def _(it: Row) -> None:
    answer = it.send()
    assert (answer.status_code, answer.json()["detail"][0]["loc"]) == (422, ["body", "name"])


@row("one slow answer")
def _(it: Row) -> None:
    wish = it.code[0].removeprefix("Prefer: ").replace("1500", "150")  # a tenth of the wait
    answer = it.client.get(PROJECTS, headers={"Prefer": wish})
    assert answer.elapsed.total_seconds() >= 0.15
    prompt = {"prompt": f"Riders in Manila {it.directive().replace('5', '0.1')}"}
    answer = it.client.post(f"{GROUPS}/parse-prompt", json=prompt)
    assert answer.status_code == 200 and answer.elapsed.total_seconds() >= 0.1


@row("an expired token")
def _(it: Row) -> None:
    token = it.client.post("/api/v1/auth/login", json=LOGIN).json()["access_token"]
    it.client.cookies.clear()
    it.client.headers["Authorization"] = f"Bearer {token}"
    assert it.client.get(ME).status_code == 200
    it.send()
    assert it.client.get(ME).status_code == 401


@row("a browser app on a clock that stands still")
def _(it: Row) -> None:
    it.begin("--clock manual --start now")
    stands = it.client.get("/__admin/clock").json()
    assert stands["frozen"] is True
    it.begin("--clock manual")
    assert it.client.get("/__admin/clock").json()["now"] < stands["now"]


@row("a password-reset link")
def _(it: Row) -> None:
    it.client.post("/api/v1/auth/forgot-password", json={"email": "demo@example.com"})
    (mail,) = it.client.get("/__admin/requests").json()["requests"][-1]["mail"]
    token = re.split("[/=]", mail["link"])[-1]
    new = {"token": token, "new_password": "another-password"}
    assert it.client.post("/api/v1/auth/reset-password", json=new).status_code < 300


@row("429 on login")
def _(it: Row) -> None:
    times = int(re.findall(r"log in (\d+) times", it.do)[0])

    def logins() -> list[int]:
        it.client.headers.pop("Authorization", None)
        answers = []
        for _ in range(times):
            it.client.cookies.clear()  # nobody is signed in
            answers.append(it.client.post("/api/v1/auth/login", json=LOGIN))
        assert int(answers[-1].headers["retry-after"]) > 0
        return [answer.status_code for answer in answers]

    it.begin("--rate-limits")
    assert logins() == [200] * (times - 1) + [429]
    it.client.advance("1m")
    assert it.client.post("/api/v1/auth/login", json=LOGIN).status_code == 200
    it.begin()
    it.send()
    assert logins() == [200] * (times - 1) + [429]
    it.begin("--scenario rate-limited")
    assert 429 in logins()[:-1]


@row("a flaky service")
def _(it: Row) -> None:
    for flags in ("--scenario flaky", "--failure-rate 0.2"):
        it.begin(flags)
        assert {it.client.get(PROJECTS).status_code for _ in range(60)} == {200, 503}


@row("a broken connection")
def _(it: Row) -> None:
    assert it.send().status_code == 201
    told = it.client.get(PROJECTS)  # there is none to break in process, which it says
    assert (told.status_code, told.headers["x-boses-mock-why"]) == (503, "fault=f1")


@row("the second call to fail, once")
def _(it: Row) -> None:
    it.send()
    assert [it.client.get(ME).status_code for _ in range(3)] == [200, 500, 200]


@row("a study in which one persona fails")
def _(it: Row) -> None:
    for number, status, failed in ((0, "complete", 1), (1, "failed", 5)):
        study = it.study(prompt_question=f"Well? {it.directive(number)}")
        it.settle()
        seen = it.seen(study)
        assert (seen["status"], len(seen["failed_personas"])) == (status, failed)


@row("a study that is `pending` for as long as you like")
def _(it: Row) -> None:
    study = it.study(simulation_type=it.code[0], prompt_question=None)
    it.client.advance("1d")
    assert it.seen(study)["status"] == "pending"


@row("a study that is `running`, `generating_report`, `complete`")
def _(it: Row) -> None:
    study, statuses = it.study(), ["running", "generating_report", "complete"]
    body = json.loads(it.code[-1].partition(" ")[2].partition(" ")[2])
    assert body["until"]["status"] in statuses
    for status in statuses:
        asked = {"until": {"job": study, "status": status}}
        assert it.client.post("/__admin/clock", json=asked).status_code == 200
        assert it.seen(study)["status"] == status


@row("a study that is `failed`, in your own words")
def _(it: Row) -> None:
    study = it.study()
    assert it.send(ID=study).status_code == 200
    seen = it.seen(study)
    assert (seen["status"], seen["error_message"]) == ("failed", "Nobody answered")


@row("a study that is `aborted`")
def _(it: Row) -> None:
    study = it.study()
    it.send(**{"projects/ID": f"projects/{PROJECT}", "simulations/ID": f"simulations/{study}"})
    assert it.seen(study)["status"] == "aborted"


@row("an interview in conversation (`active`)")
def _(it: Row) -> None:
    it.generate()
    it.settle()
    asked = {**IDEA, **json.loads(it.code[0]), it.code[1]: it.people[0]["id"]}
    made = it.client.post(STUDIES, json=asked).json()
    assert it.seen(made["id"])["status"] == "active"
    path = it.code[2].replace("POST …", f"{STUDIES}/{made['id']}")
    assert it.client.post(path).status_code < 300
    assert it.seen(made["id"])["status"] != "active"


@row("a study that never ends")
def _(it: Row) -> None:
    study = it.study(prompt_question=f"Well? {it.directive()}")
    it.client.advance("19m")
    assert it.seen(study)["status"] == "running"
    it.client.advance("1m")
    assert it.seen(study)["status"] == "failed"


@row("402, as the plan is used up")
def _(it: Row) -> None:
    it.study()
    assert it.send().status_code == 200
    assert it.client.post(STUDIES, json=IDEA).status_code == 402


@row("an invite's link, accepted or expired")
def _(it: Row) -> None:
    for days, is_valid in (("6d", True), ("8d", False)):
        who = {"email": f"{days}@example.org"}
        it.client.post("/api/v1/settings/team/invite", json=who)
        (mail,) = it.client.get("/__admin/requests").json()["requests"][-1]["mail"]
        token = re.split("[/=]", mail["link"])[-1]
        it.client.advance(days)
        found = it.client.get(f"/api/v1/auth/accept-invite?token={token}")
        assert found.json()["valid"] is is_valid


@row("cultural signals that are stale")
def _(it: Row) -> None:
    def stale() -> set[bool]:
        now = it.client.get("/__admin/clock").json()["now"]
        return {each["stale_at"] <= now for each in it.send(1).json()["snapshots"]}

    assert stale() == {False}
    it.send()
    assert stale() == {True}


@row("only new faces in a group")
def _(it: Row) -> None:
    def known() -> int:
        it.generate()
        it.settle()
        return int(it.client.get("/api/v1/library/personas").json()["total"])

    it.begin("--no-library")
    alone = known()
    it.begin()
    usual = known()
    it.begin()
    it.send()
    assert known() == alone < usual


@row("the seed world again")
def _(it: Row) -> None:
    hashes = [it.client.get("/__admin/state").json()["hash"]]
    it.client.post(PROJECTS, json={"name": "Later"})
    it.send()
    hashes.append(it.client.get("/__admin/state").json()["hash"])
    assert hashes[0] == hashes[1]
    assert it.also(0, "/__admin/reset").status_code == 200
    assert it.client.get(PROJECTS).json() == []


@row("a job that waits, ends now, or fails at its third unit")
def _(it: Row) -> None:
    it.generate()
    job = f"/__admin/jobs/{GROUP}"
    assert it.send(ID=GROUP).json()["held"] is True
    it.client.advance("1h")
    assert it.status == "generating"
    assert it.also(0, job).json()["status"] == it.status == "complete"
    it.generate()
    it.also(1, job)
    it.settle()
    told = it.client.get(job).json()
    assert (told["status"], told["unit"]) == ("failed", 2)
    assert it.send(1).json()["meta"]["total"] == 1


@row("all jobs done, whatever they take")
def _(it: Row) -> None:
    it.name_group("[[mock:slow=3600]]")
    it.generate()
    it.send()
    assert it.status == "complete"


@row("an answer that the mock would never give")
def _(it: Row) -> None:
    it.send()
    answer = httpx2.Client.request(it.client, "GET", ME)  # which the contract does not describe
    assert (answer.status_code, answer.json()) == (200, {})


@row("the same faults in another run")
def _(it: Row) -> None:
    it.client.post("/__admin/faults", json={"probability": 0.5, "error": {"statusCode": 503}})
    path = it.code[0].removeprefix("GET ")
    saved = it.client.get(f"{path}&operation=list_projects").text

    def statuses() -> list[int]:
        return [it.client.get(PROJECTS).status_code for _ in range(20)]

    met = statuses()
    assert {*met} == {200, 503}
    file = it.folder / "faults.json"
    file.write_text(saved)
    it.begin(faults=file)
    assert statuses() == met


@row("somebody else signed in")
def _(it: Row) -> None:
    token = it.send().json()["access_token"]
    it.client.cookies.clear()
    me = it.client.get(ME, headers={"Authorization": f"Bearer {token}"}).json()
    assert me["user"]["role"] == "admin"


@row("what your app did, in the browser's network panel")
def _(it: Row) -> None:
    it.client.get(PROJECTS)
    (entry,) = it.send().json()["log"]["entries"]
    assert entry["request"]["url"].endswith(PROJECTS)
    (told,) = it.send(1).json()["requests"]
    assert told["curl"].startswith("curl ") and PROJECTS in told["curl"]


@row("what your tests never saw")
def _(it: Row) -> None:
    name, *flags = it.code[0].partition(" -- ")[0].replace("report.html", "-").split()
    asks = 'curl -sf "$BOSES_MOCK_URL/api/v1/projects" -H "Authorization: Bearer $BOSES_MOCK_TOKEN"'
    ended = subprocess.run(
        [sys.executable, "-m", name.replace("-", "_"), *flags, "--", "sh", "-c", asks],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ended.returncode == 1 and "below 80 %" in ended.stderr
    assert "never" in ended.stdout and "list_projects" in ended.stdout
    it.client.get(PROJECTS)
    assert "list_projects" in it.send().text


@row("what your app does that it should not")
def _(it: Row) -> None:
    it.client.post(PROJECTS, json={"name": "P", "no_such_field": 1})
    assert "no_such_field" in it.send().text


@row("a world for one test alone")
def _(it: Row) -> None:
    token = it.send().json()["token"]
    own = {"Authorization": f"Bearer {token}"}
    it.client.post(PROJECTS, json={"name": "Only here"}, headers=own)
    assert "Only here" in it.client.get(PROJECTS, headers=own).text
    assert "Only here" not in it.client.get(PROJECTS).text
