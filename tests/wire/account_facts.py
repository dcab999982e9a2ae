"""Facts of accounts, invites, teams and plans."""

from __future__ import annotations

from unittest.mock import ANY

from tests.wire.facts import API, BOTH, LIVE, NOWHERE, Ask, Fact, says

STAFF = "boses-staff-token"
DEMO = {"email": "demo@example.com", "password": "demo-password"}
DEAD = "This invite link is invalid or has expired."
TEAM = f"{API}/settings/team"
INVITED = Ask(
    f"POST {TEAM}/invite", {"json": {"email": "new@example.com", "role": "member"}}, keep="invite"
)
CALLED = Ask(
    f"POST {API}/admin/invites", {"json": {"email": "new@example.com"}}, STAFF, "token=invite_url"
)


def signup(name: str, change: dict[str, str], status: int, detail: str, *before: Ask) -> Fact:
    whole = {
        "email": "new@example.com",
        "password": "password-1",
        "company_name": "New Co",
        "invite_token": "<token>",
    }
    asked = Ask(f"POST {API}/auth/signup", {"json": {**whole, **change}}, "")
    return Fact(name, LIVE, asked, status, says(detail), before=before)


def refused(name: str, asked: Ask, status: int, detail: object, *before: Ask) -> Fact:
    return Fact(name, BOTH, asked, status, says(detail), before=before)


ACCOUNT = [
    signup("an unknown invite signs nobody up", {"invite_token": "x"}, 400, DEAD),
    signup(
        "an invite is for its address alone",
        {"email": "other@example.com"},
        400,
        "This invite was sent to a different email address.",
        CALLED,
    ),
    Fact(
        "no invite is valid that is unknown",
        BOTH,
        Ask(f"GET {API}/auth/invite?token=x", who=""),
        200,
        {"valid": False, "email": None},
    ),
    Fact(
        "an invite tells whom it is for",
        BOTH,
        Ask(f"GET {API}/auth/invite?token=<token>", who=""),
        200,
        {"valid": True, "email": "new@example.com"},
        before=(CALLED,),
    ),
    Fact(
        "no team invite is valid that is unknown",
        BOTH,
        Ask(f"GET {API}/auth/accept-invite?token=x", who=""),
        200,
        {"valid": False, "email": None, "company_name": None, "inviter_name": None, "role": None},
    ),
    refused(
        "an unknown team invite is not accepted",
        Ask(f"POST {API}/auth/accept-invite?token=x", {"json": {"password": "password-1"}}, ""),
        400,
        DEAD,
    ),
    refused(
        "nobody is told to sign in", Ask(f"GET {API}/auth/me", who=""), 401, "Not authenticated"
    ),
    refused(
        "an unknown token is nobody's",
        Ask(f"GET {API}/auth/me", {"headers": {"Authorization": "Bearer x"}}, ""),
        401,
        "Not authenticated",
    ),
    refused(
        "a malformed token is nobody's",
        Ask(f"GET {API}/auth/me", {"headers": {"Authorization": "Bearer a.b.c"}}, ""),
        401,
        "Not authenticated",
    ),
    refused(
        "an unknown key is told",
        Ask(f"GET {API}/projects", {"headers": {"X-API-Key": "boses_no"}}, ""),
        401,
        "Invalid or missing API key",
    ),
    refused(
        "no cookie refreshes nothing",
        Ask(f"POST {API}/auth/refresh", who=""),
        401,
        "No refresh token",
    ),
    refused(
        "a dead cookie refreshes nothing",
        Ask(f"POST {API}/auth/refresh", {"headers": {"Cookie": "refresh_token=x"}}, ""),
        401,
        "Invalid or expired refresh token",
    ),
    refused(
        "a dead link resets nothing",
        Ask(
            f"POST {API}/auth/reset-password",
            {"json": {"token": "x", "new_password": "password-1"}},
            "",
        ),
        400,
        "This reset link is invalid or has expired. Please request a new one.",
    ),
    refused(
        "a wrong password changes nothing",
        Ask(
            f"PATCH {API}/settings/password",
            {"json": {"current_password": "wrong", "new_password": "password-1"}},
        ),
        400,
        "Current password is incorrect.",
    ),
    refused(
        "a wrong password deletes nothing",
        Ask(f"DELETE {API}/settings/account", {"json": {"password": "wrong"}}),
        400,
        "Password is incorrect.",
    ),
    refused(
        "only staff may invite companies",
        Ask(f"GET {API}/admin/invites"),
        403,
        "Boses staff access required",
    ),
    Fact(
        "the staff's invites are a page",
        BOTH,
        Ask(f"GET {API}/admin/invites", who=STAFF),
        200,
        {"items": [], "total": 0},
    ),
    Fact(
        "the staff's list tells no links",
        BOTH,
        Ask(f"GET {API}/admin/invites", who=STAFF),
        200,
        has={
            "total": 1,
            "items": [
                {
                    "id": ANY,
                    "email": "new@example.com",
                    "status": "pending",
                    "invite_url": None,
                    "created_at": ANY,
                    "expires_at": ANY,
                    "used_at": None,
                }
            ],
        },
        before=(CALLED,),
    ),
    refused(
        "whoever has an account is not invited",
        Ask(f"POST {API}/admin/invites", {"json": {"email": "demo@example.com"}}, STAFF),
        400,
        "demo@example.com already has an account.",
    ),
    refused(
        "nobody is invited twice",
        Ask(f"POST {API}/admin/invites", {"json": {"email": "new@example.com"}}, STAFF),
        400,
        "A pending invite already exists for new@example.com."
        " Revoke it first or wait for it to expire.",
        CALLED,
    ),
    Fact(
        "whoever invites is named",
        BOTH,
        Ask(f"POST {TEAM}/invite", {"json": {"email": "new@example.com", "role": "member"}}),
        201,
        has={"invited_by_name": "Dana Demo"},
    ),
    Fact(
        "an unknown role is a member's",
        LIVE,
        Ask(f"POST {TEAM}/invite", {"json": {"email": "new@example.com", "role": "king"}}),
        201,
        has={"role": "member"},
    ),
    Fact(
        "a second team invite replaces the first",
        BOTH,
        Ask(f"POST {TEAM}/invite", {"json": {"email": "new@example.com", "role": "admin"}}),
        201,
        has={"role": "admin"},
        before=(INVITED,),
    ),
    refused(
        "a member is not invited",
        Ask(f"POST {TEAM}/invite", {"json": {"email": "demo@example.com"}}),
        400,
        "This person is already a member of your workspace.",
    ),
    refused(
        "another's member is not invited",
        Ask(f"POST {TEAM}/invite", {"json": {"email": "staff@example.com"}}),
        400,
        "This email already has a Boses account."
        " Ask them to contact support to transfer workspaces.",
    ),
    Fact(
        "an invite is cancelled",
        BOTH,
        Ask(f"DELETE {TEAM}/invites/<invite>"),
        204,
        None,
        before=(INVITED,),
    ),
    Fact(
        "an invite is cancelled again",
        BOTH,
        Ask(f"DELETE {TEAM}/invites/<invite>"),
        204,
        None,
        before=(INVITED, Ask(f"DELETE {TEAM}/invites/<invite>")),
    ),
    refused(
        "an unknown invite is not cancelled",
        Ask(f"DELETE {TEAM}/invites/{NOWHERE}"),
        404,
        "Invite not found.",
    ),
    refused(
        "an unknown member is not removed",
        Ask(f"DELETE {TEAM}/members/{NOWHERE}"),
        404,
        "Member not found.",
    ),
    refused(
        "nobody removes themselves",
        Ask(f"DELETE {TEAM}/members/0b5e5000-0000-4000-8000-000000000002"),
        400,
        "You cannot remove yourself.",
    ),
    Fact(
        "whoever signs in by a cookie is told who they are",
        LIVE,
        Ask(f"POST {API}/auth/login", {"json": DEMO}, ""),
        200,
        {"user": ANY},
    ),
]
