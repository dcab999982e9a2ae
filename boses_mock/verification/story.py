"""A company's whole way through the API: every operation once, by whatever client is given.

It is told in the built-in seed world, with the clock standing still but where the story moves it. A
client is anything that asks as HTTPX does, signed in as the demo user, with a jar of cookies.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

PROJECT = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
GROUP = "b2c3d4e5-0000-0000-0000-000000000010"
P = f"/api/v1/projects/{PROJECT}"
GROUPS = f"{P}/persona-groups"
S = f"{P}/simulations"
STAFF = {"Authorization": "Bearer boses-staff-token"}
ASKED = "What do you think of an iced coffee sachet at ₱12?"
SCRIPT = "1. How does your morning begin?\n2. What would make you try something new?\n"
PAPER = (
    "1. How likely are you to buy it? (1 = not at all, 5 = certainly)\n2. What would you change?\n"
)
DESIGN = {
    "attributes": [
        {"name": "Price", "levels": ["₱10", "₱20"]},
        {"name": "Size", "levels": ["Small", "Large"]},
    ],
    "n_tasks": 6,
}
RIDERS = {
    "name": "Riders",
    "age_min": 20,
    "age_max": 40,
    "gender": "Male",
    "income_level": "Low",
    "location": "Manila, Philippines",
    "occupation": "Delivery rider",
    "persona_count": 2,
}
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(40)


class StoryError(Exception):
    """An answer that does not belong into the story."""


def _expect(holds: bool, *told: object) -> None:
    if not holds:
        raise StoryError(" ".join(map(str, told)))


@dataclass
class Story:
    """What was asked and answered, in order, and the ids that came of it."""

    client: Any
    answers: list[tuple[str, int, bytes]] = field(default_factory=list)
    ids: dict[str, str] = field(default_factory=dict)

    def ask(self, method: str, path: str, status: int, **sent: Any) -> Any:
        """Send a request, note its answer, and return what that says."""
        answer = self.client.request(method, path, **sent)
        got = answer.status_code
        _expect(got == status, method, path, "was answered", got, "not", status, answer.text)
        self.answers.append((f"{method} {path}", status, answer.content))
        is_json = answer.headers.get("content-type", "").startswith("application/json")
        return answer.json() if is_json and answer.content else answer.content

    def pass_time(self, duration: str) -> None:
        moved = self.client.post("/__admin/clock", json={"advance": duration})
        _expect(moved.status_code == 200, "the clock does not move:", moved.text)

    def study(self, kind: str, **more: Any) -> str:
        body = {"simulation_type": kind, "persona_group_id": GROUP, "prompt_question": ASKED}
        made = self.ask("POST", S, 201, json=body | more)
        self.ids[kind] = made["id"]
        return f"{S}/{made['id']}"


def account(story: Story) -> None:
    demo = {"email": "demo@example.com", "password": "demo-password"}
    story.ask("GET", "/health", 200)
    story.ask("POST", "/api/v1/auth/login", 200, json=demo)
    story.ask("POST", "/api/v1/auth/refresh", 200)
    story.ask("GET", "/api/v1/auth/me", 200)
    story.ask("POST", "/api/v1/auth/forgot-password", 204, json={"email": demo["email"]})
    token = _mail(story, demo["email"])
    reset = {"token": token, "new_password": demo["password"]}
    story.ask("POST", "/api/v1/auth/reset-password", 204, json=reset)
    story.ask("POST", "/api/v1/auth/logout", 204)


def _mail(story: Story, address: str) -> str:
    """Return the token of the latest link that was mailed to an address."""
    entries = story.client.get("/__admin/requests").json()["requests"]
    mails = [mail for entry in entries for mail in entry["mail"] if mail["to"] == address]
    _expect(bool(mails), "no mail has gone to", address)
    return str(mails[-1]["link"]).replace("=", "/").rpartition("/")[2]


def groups(story: Story) -> None:
    story.ask("POST", f"{GROUPS}/parse-prompt", 200, json={"prompt": "Mums in Cebu, 30-40"})
    story.ask("POST", f"{GROUPS}/{GROUP}/generate", 202)
    story.ask("GET", f"{GROUPS}/{GROUP}", 200)
    story.pass_time("10m")
    story.ask("GET", GROUPS, 200)
    people = story.ask("GET", f"{GROUPS}/{GROUP}/personas", 200)
    story.ids["persona"] = people[0]["id"]
    story.ask("GET", f"{GROUPS}/{GROUP}/personas/{people[1]['id']}", 200)
    story.ask("DELETE", f"{GROUPS}/{GROUP}/personas/{people[4]['id']}", 204)
    extra = story.ask("POST", GROUPS, 201, json=RIDERS)
    story.ids["extra"] = extra["id"]
    story.ask("PATCH", f"{GROUPS}/{extra['id']}", 200, json={"location": "Jakarta, Indonesia"})
    story.ask("POST", f"{GROUPS}/{extra['id']}/generate", 202)
    story.pass_time("10m")
    story.ask("DELETE", f"{GROUPS}/{extra['id']}/personas", 204)
    story.ask("DELETE", f"{GROUPS}/{extra['id']}", 204)


def briefings(story: Story) -> None:
    file = {"file": ("concept.txt", "An iced coffee sachet for ₱12.".encode())}
    made = story.ask("POST", f"{P}/briefings", 201, files=file, data={"title": "Concept"})
    story.ids["briefing"] = made["id"]
    text = {"title": "Note", "content": "Sold in sari-sari stores."}
    other = story.ask("POST", f"{P}/briefings/from-text", 201, json=text)
    story.ask("GET", f"{P}/briefings", 200)
    story.ask("GET", f"{P}/briefings/{made['id']}", 200)
    story.ask("GET", f"{P}/briefings/{made['id']}/file", 200)
    story.ask(
        "PATCH",
        f"{P}/briefings/{made['id']}",
        200,
        json={"title": "Concept", "description": "Second"},
    )
    story.ask("DELETE", f"{P}/briefings/{other['id']}", 204)


def begun(story: Story) -> None:
    """Start a study of every type, none of which has ended yet."""
    story.study("concept_test", briefing_ids=[story.ids["briefing"]])
    story.study("focus_group")
    survey = story.study("survey")
    paper = {"file": ("paper.txt", PAPER.encode())}
    story.ask("POST", f"{survey}/survey", 200, files=paper)
    story.ask("POST", f"{survey}/run", 200)
    interview = story.study("idi_ai")
    script = {"file": ("script.txt", SCRIPT.encode())}
    story.ask("POST", f"{interview}/script", 200, files=script)
    story.ask("POST", f"{story.study('conjoint')}/conjoint-design", 200, json=DESIGN)
    talk = story.study("idi_manual", idi_persona_id=story.ids["persona"])
    story.ask("POST", f"{talk}/messages", 200, json={"content": "What do you pay for coffee?"})
    story.ask("GET", f"{talk}/messages", 200)
    story.ask("POST", f"{talk}/end", 200)
    spare = story.study("focus_group")
    story.ask("POST", f"{spare}/abort", 200)
    story.ask("DELETE", spare, 204)
    story.study("focus_group")


KINDS = ("concept_test", "focus_group", "survey", "idi_ai", "conjoint", "idi_manual")


def ended(story: Story) -> None:
    """Look at the results, and do what is done with finished studies."""
    story.ask("GET", S, 200)
    for kind in KINDS:
        status = story.ask("GET", f"{S}/{story.ids[kind]}", 200)["status"]
        _expect(status == "complete", "the", kind, "is", status)
        results = story.ask("GET", f"{S}/{story.ids[kind]}/results", 200)
        _expect(bool(results), "the", kind, "has no results")
    query = {"persona_group_id": GROUP}
    story.ask("GET", f"{S}/convergence", 200, params=query)
    one = f"{S}/{story.ids['concept_test']}"
    story.ask("POST", f"{one}/reliability-check", 200, json={"n_runs": 2})
    story.pass_time("10m")
    story.ask("GET", f"{one}/reliability-check", 200)
    token = story.ask("POST", f"{one}/share", 200)["share_token"]
    story.ask("GET", f"/api/v1/share/{token}", 200)
    story.ask("DELETE", f"{one}/share", 200)
    story.ask("POST", f"{one}/rating", 200, json={"rating": 4})
    story.ask("GET", f"{one}/rating", 200)
    foreseen = {"kpi_description": "Trial", "outcome_due_date": "2026-03-01"}
    story.ask("POST", f"{one}/prediction-commitment", 201, json=foreseen)
    story.ask("GET", f"{one}/prediction-commitment", 200)
    met = {"actual_outcome_description": "As foreseen", "directional_match": True}
    story.ask("PATCH", f"{one}/prediction-commitment", 200, json=met)


def library(story: Story) -> None:
    items = story.ask("GET", "/api/v1/library/personas", 200)["items"]
    story.ids["library"] = items[0]["id"]
    story.ask("GET", f"/api/v1/library/personas/{items[0]['id']}", 200)
    story.ask("GET", f"/api/v1/library/personas/{items[0]['id']}/projects", 200)
    story.ask("POST", f"/api/v1/library/personas/{items[1]['id']}/retire", 200)
    story.ask("DELETE", f"/api/v1/library/personas/{items[2]['id']}", 204)
    story.ask("POST", "/api/v1/internal/ethnography/refresh/ph", 202)


def workspace(story: Story) -> None:
    settings, billing = "/api/v1/settings", "/api/v1/billing"
    story.ask("GET", f"{settings}/company", 200)
    story.ask("PATCH", f"{settings}/company", 200, json={"name": "Insights"})
    story.ask("PATCH", f"{settings}/notifications", 204, json={"email_notifications": False})
    same = {"current_password": "demo-password", "new_password": "demo-password"}
    story.ask("PATCH", f"{settings}/password", 204, json=same)
    story.ids["key"] = story.ask("POST", f"{settings}/api-keys", 201, json={"name": "CI"})["id"]
    story.ask("GET", f"{settings}/api-keys", 200)
    asked = {"email": "ana@example.com", "role": "member"}
    story.ids["invite"] = story.ask("POST", f"{settings}/team/invite", 201, json=asked)["id"]
    token = _mail(story, asked["email"])
    for path in ("/api/v1/auth/invite", "/api/v1/auth/accept-invite"):
        story.ask("GET", path, 200, params={"token": token})
    joining = {"token": token, "password": "ana-password", "full_name": "Ana Cruz"}
    joined = story.ask("POST", "/api/v1/auth/accept-invite", 201, json=joining)
    story.client.cookies.clear()
    story.ask("GET", f"{settings}/team", 200)
    story.ask("DELETE", f"{settings}/team/members/{joined['user']['id']}", 204)
    again = story.ask("POST", f"{settings}/team/invite", 201, json=asked)
    story.ask("DELETE", f"{settings}/team/invites/{again['id']}", 204)
    story.ask("DELETE", f"{settings}/api-keys/{story.ids['key']}", 204)
    story.ask("GET", f"{billing}/status", 200)
    page = story.ask("POST", f"{billing}/checkout", 200, json={"plan": "pro"})["url"]
    taken = story.client.post(page[page.index("/billing/") :], follow_redirects=False)
    _expect(taken.status_code == 303, "a plan is not taken:", taken.status_code)
    story.ask("POST", f"{billing}/portal", 200)
    story.ask("POST", f"{billing}/webhook", 200, json={"type": "invoice.paid"})


def staff(story: Story) -> None:
    curated = "/api/v1/admin/personas/"
    who = {
        "full_name": "Antonio Reyes",
        "age": 61,
        "gender": "Male",
        "income_level": "Low",
        "location": "Naga, Philippines",
        "occupation": "Rice farmer",
    }
    story.ask("GET", curated, 200, headers=STAFF)
    one = story.ask("POST", curated, 201, json=who, headers=STAFF)["id"]
    notes = who | {"research_notes": "Trusts the cooperative."}
    story.ask("POST", f"{curated}generate", 201, json=notes, headers=STAFF)
    story.ask("GET", f"{curated}{one}", 200, headers=STAFF)
    story.ask("PATCH", f"{curated}{one}", 200, json={"age": 62}, headers=STAFF)
    file = {"file": ("a.png", PICTURE)}
    story.ask("POST", f"{curated}{one}/avatar", 200, files=file, headers=STAFF)
    story.ask("DELETE", f"{curated}{one}", 204, headers=STAFF)
    asked = {"email": "new@example.com"}
    made = story.ask("POST", "/api/v1/admin/invites", 201, json=asked, headers=STAFF)
    story.ask("GET", "/api/v1/admin/invites", 200, headers=STAFF)
    story.ask("DELETE", f"/api/v1/admin/invites/{made['id']}", 204, headers=STAFF)


def farewell(story: Story) -> None:
    projects = "/api/v1/projects"
    other = story.ask("POST", projects, 201, json={"name": "Second"})["id"]
    story.ask("PATCH", f"{projects}/{other}", 200, json={"description": "Short"})
    story.ask("GET", f"{projects}/{other}", 200)
    story.ask("DELETE", f"{projects}/{other}", 204)
    story.ask("GET", projects, 200)
    story.ask("DELETE", "/api/v1/library/personas", 204)
    who = {"email": "new@example.com", "password": "new-password", "company_name": "New"}
    asked = {"email": who["email"]}
    story.ask("POST", "/api/v1/admin/invites", 201, json=asked, headers=STAFF)
    invited = {"invite_token": _mail(story, asked["email"])}
    story.ask("POST", "/api/v1/auth/signup", 201, json=who | invited)
    token = story.client.cookies["access_token"]
    story.client.cookies.clear()
    gone = {"password": who["password"]}
    bearer = {"Authorization": f"Bearer {token}"}
    story.ask("DELETE", "/api/v1/settings/account", 204, json=gone, headers=bearer)


def tell(story: Story) -> Story:
    """Tell the whole of it."""
    account(story)
    groups(story)
    briefings(story)
    begun(story)
    story.pass_time("10m")
    for chapter in (ended, library, workspace, staff, farewell):
        chapter(story)
    return story
