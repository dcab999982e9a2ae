"""Facts of plans, seats, billing, rate limits and headers."""

from __future__ import annotations

from unittest.mock import ANY

from tests.wire.account_facts import DEMO, STAFF, TEAM
from tests.wire.facts import API, BOTH, LIVE, NOWHERE, REFERENCE, Ask, Fact, Like, P, says

COMPANY = "0b5e5000-0000-4000-8000-000000000001"
BILLING = f"{API}/billing"
STUDY = {"simulation_type": "survey", "persona_group_ids": [NOWHERE]}
REFUSED = Ask(f"POST {P}/simulations", {"json": STUDY})
LIMITED = Ask("POST /__admin/settings", {"json": {"rate_limits": True}}, "")
LOGIN = Ask(f"POST {API}/auth/login", {"json": DEMO}, "")


def on_plan(plan: str, used: int = 0) -> Ask:
    sent = {"plan": plan, "simulations_used": used}
    return Ask(f"PATCH /__admin/companies/{COMPANY}", {"json": sent}, "")


def limit(plan: str, simulations: int) -> Fact:
    return Fact(
        f"the {plan} plan allows {simulations} simulations",
        BOTH,
        Ask(f"GET {BILLING}/status"),
        200,
        has={"plan": plan, "plan_limit": simulations},
        before=(on_plan(plan),),
    )


def invited(number: int) -> Ask:
    return Ask(f"POST {TEAM}/invite", {"json": {"email": f"n{number}@example.com"}})


def full(plan: str, seats: int) -> Fact:
    detail = {
        "error": "seat_limit_exceeded",
        "plan": plan,
        "limit": seats,
        "current_count": seats,
        "message": ANY,
    }
    before = (on_plan(plan), *(invited(number) for number in range(seats - 1)))
    return Fact(
        f"the {plan} plan has {seats} seats", BOTH, invited(99), 402, says(detail), before=before
    )


def exceeded(name: str, asked: Ask, words: str, times: int, *more: Ask) -> list[Fact]:
    """Return what both wires say to one request too many."""
    before = (LIMITED, *more, *(asked for _ in range(times)))
    text = f"Rate limit exceeded: {words}"
    wait = {"retry-after": Like(r"\d+")}
    return [
        Fact(name, LIVE, asked, 429, {"error": text}, headers={"retry-after": None}, before=before),
        Fact(name, REFERENCE, asked, 429, says(text), headers=wait, before=before),
    ]


PLANS = [
    Fact(
        "the demo company is on the largest plan",
        BOTH,
        Ask(f"GET {BILLING}/status"),
        200,
        has={"plan": "enterprise", "plan_limit": 9999, "stripe_customer_id": None},
    ),
    *(limit(*each) for each in (("free", 3), ("starter", 10), ("pro", 35), ("agency", 100))),
    *(full(*each) for each in (("free", 3), ("starter", 3), ("pro", 10))),
    Fact(
        "a refused study uses one up as well",
        BOTH,
        REFUSED,
        402,
        says(
            {
                "error": "quota_exceeded",
                "plan": "free",
                "limit": 3,
                "used": 3,
                "message": ANY,
            }
        ),
        before=(on_plan("free"), REFUSED, REFUSED, REFUSED),
    ),
    Fact(
        "neither an invalid study nor one elsewhere uses any up",
        BOTH,
        Ask(f"GET {BILLING}/status"),
        200,
        has={"simulations_used": 0},
        before=(
            on_plan("free"),
            Ask(f"POST {P}/simulations", {"json": {}}),
            Ask(f"POST {API}/projects/{NOWHERE}/simulations", {"json": STUDY}),
        ),
    ),
    *(
        Fact(
            f"the plan {plan} is not to be had",
            BOTH,
            Ask(f"POST {BILLING}/checkout", {"json": {"plan": plan}}),
            422,
            says(f"Invalid plan '{plan}'. Choose: starter, pro, agency."),
        )
        for plan in ("enterprise", "free", "x")
    ),
    Fact(
        "a plan is to be had",
        BOTH,
        Ask(f"POST {BILLING}/checkout", {"json": {"plan": "agency"}}),
        200,
        {"url": ANY},
    ),
    Fact(
        "who never paid has no portal",
        BOTH,
        Ask(f"POST {BILLING}/portal"),
        400,
        says("No active subscription found."),
    ),
    Fact(
        "an event of the payment provider comes in",
        BOTH,
        Ask(f"POST {BILLING}/webhook", {"json": {"type": "x"}}, ""),
        200,
        {"received": True},
    ),
    Fact(
        "an event of the payment provider is JSON",
        BOTH,
        Ask(f"POST {BILLING}/webhook", {"content": "x"}, ""),
        400,
        says("Invalid JSON payload"),
    ),
    Fact(
        "logging out takes the cookies back where scripts could see them",
        LIVE,
        Ask(f"POST {API}/auth/logout", who=""),
        204,
        None,
        headers={
            "set-cookie": Like(
                r'access_token=""; expires=[^;]+GMT; Max-Age=0; Path=/; SameSite=lax, '
                r'refresh_token=""; expires=[^;]+GMT; Max-Age=0; Path=/api/v1/auth; SameSite=lax'
            )
        },
    ),
    *exceeded("logins are limited", LOGIN, "20 per 1 minute", 20),
    *exceeded(
        "forgotten passwords are limited",
        Ask(f"POST {API}/auth/forgot-password", {"json": {"email": "a@example.com"}}, ""),
        "5 per 1 hour",
        5,
    ),
    *exceeded(
        "reads of an invite are limited",
        Ask(f"GET {API}/auth/invite?token=x", who=""),
        "20 per 1 minute",
        20,
    ),
    *exceeded(
        "reads of a team invite are limited",
        Ask(f"GET {API}/auth/accept-invite?token=x", who=""),
        "30 per 1 minute",
        30,
    ),
    *exceeded(
        "acceptances of an invite are limited",
        Ask(f"POST {API}/auth/accept-invite?token=x", {"json": {"password": "password-1"}}, ""),
        "10 per 1 hour",
        10,
    ),
    *exceeded("team invites are limited", invited(1), "20 per 1 hour", 20),
    *exceeded("studies are limited", REFUSED, "20 per 1 hour", 20),
    *exceeded(
        "uploads are limited",
        Ask(f"POST {P}/briefings", {"data": {"title": "a"}, "files": {"file": ("a", b"")}}),
        "30 per 1 hour",
        30,
    ),
    *exceeded(
        "whoever sends a token or a key shares the address's count",
        Ask(REFUSED.ask, REFUSED.sent, STAFF),
        "20 per 1 hour",
        0,
        *(REFUSED for _ in range(20)),
    ),
    Fact(
        "whoever has a cookie has a count of their own",
        BOTH,
        Ask(REFUSED.ask, {**REFUSED.sent, "headers": {"Cookie": "access_token=<token>"}}, ""),
        422,
        before=(
            LIMITED,
            *(REFUSED for _ in range(20)),
            Ask(LOGIN.ask, LOGIN.sent, "", "token=cookie:access_token"),
        ),
    ),
    Fact(
        "neither an unknown caller nor an invalid body counts",
        BOTH,
        REFUSED,
        422,
        says("One or more persona group IDs not found"),
        before=(
            LIMITED,
            *(Ask(REFUSED.ask, {"json": {}}) for _ in range(20)),
            *(Ask(REFUSED.ask, REFUSED.sent, "") for _ in range(20)),
        ),
    ),
    Fact(
        "ten signups an hour are let in",
        LIVE,
        Ask(
            f"POST {API}/auth/signup",
            {
                "json": {
                    "email": "a@example.com",
                    "password": "password-1",
                    "company_name": "A",
                    "invite_token": "x",
                }
            },
            "",
        ),
        429,
        {"error": "Rate limit exceeded: 10 per 1 hour"},
        before=(
            LIMITED,
            *(
                Ask(
                    f"POST {API}/auth/signup",
                    {
                        "json": {
                            "email": "a@example.com",
                            "password": "password-1",
                            "company_name": "A",
                            "invite_token": "x",
                        }
                    },
                    "",
                )
                for _ in range(10)
            ),
        ),
    ),
]
