"""Facts that hold of all operations alike: how a body is checked, in what order, what is told."""

from __future__ import annotations

from tests.wire.facts import API, BOTH, LIVE, NOWHERE, Ask, Fact, G, P, entry, missing, says

JSON = {"Content-Type": "application/json"}
WHOLE = {
    "name": "Commuters",
    "age_min": 20,
    "age_max": 40,
    "gender": "All",
    "location": "Jakarta, Indonesia",
    "income_level": "Middle",
    "occupation": "Office worker",
}
FIELDS = ["age_min", "age_max", "gender", "location", "occupation", "income_level"]
LOGIN = f"POST {API}/auth/login"
BAD_ID = (
    "invalid character: expected an optional prefix of `urn:uuid:` followed by [0-9a-fA-F-],"
    " found `n` at 1"
)
NO_AT = "An email address must have an @-sign."


def broken(name: str, sent: str, at: int, text: str) -> Fact:
    told = entry("json_invalid", ["body", at], "JSON decode error", {}, error=text)
    asked = Ask(f"POST {API}/projects", {"content": sent, "headers": JSON})
    return Fact(name, BOTH, asked, 422, says([told]))


def bad_id(name: str, ask: str, parameter: str, who: str = "boses-dev-token") -> Fact:
    message = f"Input should be a valid UUID, {BAD_ID}"
    told = entry("uuid_parsing", ["path", parameter], message, "not-a-uuid", error=BAD_ID)
    return Fact(
        f"a malformed id of {name} is told as such", BOTH, Ask(ask, who=who), 422, says([told])
    )


def bad_address(name: str, ask: str, sent: dict[str, str], who: str = "") -> Fact:
    told = entry(
        "value_error",
        ["body", "email"],
        f"value is not a valid email address: {NO_AT}",
        sent["email"],
        reason=NO_AT,
    )
    return Fact(
        f"{name} tells what an address lacks",
        BOTH,
        Ask(ask, {"json": sent}, who),
        422,
        says([told]),
    )


def lax(name: str, change: dict[str, object], told: dict[str, object] | None = None) -> Fact:
    asked = Ask(f"POST {P}/persona-groups", {"json": {**WHOLE, **change}})
    return Fact(f"a group with {name} is taken", LIVE, asked, 201, has=told or change)


def project(name: str, on: tuple[str, ...], sent: dict[str, object], detail: object) -> Fact:
    return Fact(name, on, Ask(f"POST {API}/projects", sent), 422, says(detail))


NO_OBJECT = "Input should be a valid dictionary or object to extract fields from"

GENERAL = [
    broken(
        "broken JSON is told by its place",
        "{",
        1,
        "Expecting property name enclosed in double quotes",
    ),
    broken("JSON that ends too soon is told by its place", '{"name": ', 9, "Expecting value"),
    project(
        "a list for a body is told as such",
        BOTH,
        {"json": [1]},
        [entry("model_attributes_type", ["body"], NO_OBJECT, [1])],
    ),
    project(
        "a text for a body is told as such",
        BOTH,
        {"json": "a"},
        [entry("model_attributes_type", ["body"], NO_OBJECT, "a")],
    ),
    project(
        "a form for JSON is told as its text",
        LIVE,
        {"data": {"name": "a"}},
        [entry("model_attributes_type", ["body"], NO_OBJECT, "name=a")],
    ),
    project("no body is told as missing", BOTH, {}, [missing(["body"], None)]),
    project(
        "a missing field is told with what lacks it",
        BOTH,
        {"json": {"x": 1}},
        [missing(["body", "name"], {"x": 1})],
    ),
    project(
        "null is no string",
        BOTH,
        {"json": {"name": None}},
        [entry("string_type", ["body", "name"], "Input should be a valid string", None)],
    ),
    project(
        "a number is no string",
        BOTH,
        {"json": {"name": 1}},
        [entry("string_type", ["body", "name"], "Input should be a valid string", 1)],
    ),
    Fact(
        "each missing field of a group is told",
        LIVE,
        Ask(f"POST {P}/persona-groups", {"json": {}}),
        422,
        says([missing(["body", each], {}) for each in ["name", *FIELDS]]),
    ),
    Fact(
        "each missing field of a signup is told",
        LIVE,
        Ask(f"POST {API}/auth/signup", {"json": {}}, ""),
        422,
        says(
            [
                missing(["body", each], {})
                for each in ["email", "password", "company_name", "invite_token"]
            ]
        ),
    ),
    Fact(
        "text that is no integer is told as such",
        LIVE,
        Ask(f"PATCH {G}", {"json": {"age_min": "x"}}),
        422,
        says(
            [
                entry(
                    "int_parsing",
                    ["body", "age_min"],
                    "Input should be a valid integer, unable to parse string as an integer",
                    "x",
                )
            ]
        ),
    ),
    Fact(
        "a list that is no integer is told as such",
        LIVE,
        Ask(f"PATCH {G}", {"json": {"age_min": [1]}}),
        422,
        says([entry("int_type", ["body", "age_min"], "Input should be a valid integer", [1])]),
    ),
    bad_address("login", LOGIN, {"email": "nobody", "password": "secret-12"}),
    bad_address("a forgotten password", f"POST {API}/auth/forgot-password", {"email": "nobody"}),
    bad_address(
        "a team invite", f"POST {API}/settings/team/invite", {"email": "nobody"}, "boses-dev-token"
    ),
    bad_address(
        "a staff invite", f"POST {API}/admin/invites", {"email": "nobody"}, "boses-staff-token"
    ),
    bad_id("a project", f"GET {API}/projects/not-a-uuid", "project_id"),
    bad_id("a group", f"GET {P}/persona-groups/not-a-uuid", "group_id"),
    bad_id("a briefing", f"GET {P}/briefings/not-a-uuid", "briefing_id"),
    bad_id("a study", f"GET {P}/simulations/not-a-uuid", "simulation_id"),
    bad_id("a rated study", f"GET {P}/simulations/not-a-uuid/rating", "simulation_id"),
    bad_id("the library", f"GET {API}/library/personas/not-a-uuid", "library_persona_id"),
    bad_id("an API key", f"DELETE {API}/settings/api-keys/not-a-uuid", "key_id"),
    bad_id("a team invite", f"DELETE {API}/settings/team/invites/not-a-uuid", "invite_id"),
    bad_id(
        "a curated persona",
        f"GET {API}/admin/personas/not-a-uuid",
        "persona_id",
        "boses-staff-token",
    ),
    Fact(
        "a malformed id in a body is told as such",
        BOTH,
        Ask(
            f"POST {P}/simulations",
            {"json": {"simulation_type": "survey", "persona_group_ids": ["not-a-uuid"]}},
        ),
        422,
        says(
            [
                entry(
                    "uuid_parsing",
                    ["body", "persona_group_ids", 0],
                    f"Input should be a valid UUID, {BAD_ID}",
                    "not-a-uuid",
                    error=BAD_ID,
                )
            ]
        ),
    ),
    Fact(
        "a password of 73 characters cannot be one",
        BOTH,
        Ask(LOGIN, {"json": {"email": "demo@example.com", "password": "x" * 73}}, ""),
        422,
        says(
            [
                entry(
                    "string_too_long",
                    ["body", "password"],
                    "String should have at most 72 characters",
                    "x" * 73,
                    max_length=72,
                )
            ]
        ),
    ),
    Fact(
        "what is no date is told as such",
        BOTH,
        Ask(f"POST {API}/settings/api-keys", {"json": {"name": "a", "expires_at": "soon"}}),
        422,
        says(
            [
                entry(
                    "datetime_from_date_parsing",
                    ["body", "expires_at"],
                    "Input should be a valid datetime or date, input is too short",
                    "soon",
                    error="input is too short",
                )
            ]
        ),
    ),
    Fact(
        "a webhook elsewhere breaks a rule",
        BOTH,
        Ask(
            f"PATCH {API}/settings/company",
            {"json": {"slack_webhook_url": "https://example.com/x"}},
        ),
        422,
        says(
            [
                {
                    **entry(
                        "value_error",
                        ["body", "slack_webhook_url"],
                        "Value error, Must be a valid Slack incoming webhook URL (https://hooks.slack.com/...)",
                        "https://example.com/x",
                    ),
                    "ctx": {"error": {}},
                }
            ]
        ),
    ),
    # The order of checks.
    Fact(
        "broken JSON is told to whoever sends it",
        BOTH,
        Ask(f"POST {API}/projects", {"content": "{", "headers": JSON}, ""),
        422,
    ),
    Fact(
        "a nobody's invalid body is told to be a nobody's",
        BOTH,
        Ask(f"POST {API}/projects", {"json": {}}, ""),
        401,
        says("Not authenticated"),
    ),
    Fact(
        "a nobody's malformed id is told to be a nobody's",
        BOTH,
        Ask(f"GET {API}/projects/not-a-uuid", who=""),
        401,
        says("Not authenticated"),
    ),
    Fact(
        "an invalid body is told before an unknown project",
        BOTH,
        Ask(f"POST {API}/projects/{NOWHERE}/persona-groups", {"json": {"name": 1}}),
        422,
    ),
    Fact(
        "an unknown project is told before an unknown group",
        BOTH,
        Ask(f"GET {API}/projects/{NOWHERE}/persona-groups/{NOWHERE}"),
        404,
        says("Project not found"),
    ),
    Fact(
        "an unknown group is told",
        BOTH,
        Ask(f"GET {P}/persona-groups/{NOWHERE}"),
        404,
        says("Persona group not found"),
    ),
    # How much is let through.
    lax("empty texts", {"name": "", "location": "", "occupation": ""}),
    lax("a negative age", {"age_min": -5}),
    lax("reversed ages", {"age_min": 60, "age_max": 20}),
    lax("numbers as texts", {"age_min": "25", "age_max": "30"}, {"age_min": 25, "age_max": 30}),
    lax("no personas to make", {"persona_count": 0}),
    lax("more personas than documented", {"persona_count": 11}),
    lax("an unknown field", {"colour": "red"}, {"name": "Commuters"}),
    lax("a long name", {"name": "n" * 250}),
    Fact(
        "a group is changed as laxly",
        LIVE,
        Ask(f"PATCH {G}", {"json": {"age_min": "60", "age_max": 20, "name": ""}}),
        200,
        has={"age_min": 60, "age_max": 20, "name": ""},
    ),
    Fact(
        "a project without a name is taken",
        LIVE,
        Ask(f"POST {API}/projects", {"json": {"name": ""}}),
        201,
        has={"name": ""},
    ),
    Fact(
        "a key that has ended is made",
        LIVE,
        Ask(
            f"POST {API}/settings/api-keys",
            {"json": {"name": "a", "expires_at": "2020-01-01T00:00:00Z"}},
        ),
        201,
        has={"is_active": False},
    ),
    Fact(
        "a page of nobody is given",
        LIVE,
        Ask(f"GET {API}/library/personas?limit=0"),
        200,
        has={"items": [], "limit": 0},
    ),
    Fact(
        "a page of any size is given",
        LIVE,
        Ask(f"GET {API}/library/personas?limit=100000"),
        200,
        has={"limit": 100000},
    ),
    # Headers.
    Fact(
        "a refused caller is not asked for a token",
        LIVE,
        Ask(f"GET {API}/projects", who=""),
        401,
        headers={"www-authenticate": None},
    ),
    Fact(
        "a refused API key is asked for another",
        LIVE,
        Ask(f"GET {API}/projects", {"headers": {"X-API-Key": "boses_no"}}, ""),
        401,
        says("Invalid or missing API key"),
        headers={"www-authenticate": "ApiKey"},
    ),
    Fact(
        "an empty answer says that it is JSON",
        LIVE,
        Ask(f"DELETE {G}"),
        204,
        None,
        headers={"content-type": "application/json"},
    ),
    Fact(
        "a preflight is told no PUT",
        LIVE,
        Ask(
            f"OPTIONS {API}/projects",
            {
                "headers": {
                    "Origin": "http://localhost:3000",
                    "Access-Control-Request-Method": "POST",
                }
            },
            "",
        ),
        200,
        headers={"access-control-allow-methods": "GET, POST, PATCH, DELETE, OPTIONS"},
    ),
]
