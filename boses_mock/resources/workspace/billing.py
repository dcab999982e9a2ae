"""Billing: what a plan allows, and the local pages that stand in for the payment provider's.

A checkout or portal answers the address of a page of the mock's own, on which one click does what
paying would; then the browser goes back to the web app.
"""

from __future__ import annotations

from html import escape

import orjson
from starlette.responses import HTMLResponse, RedirectResponse, Response

from boses_mock.kernel.clock import DAY, iso
from boses_mock.kernel.errors import ApiError, not_found
from boses_mock.kernel.rng import secret
from boses_mock.resources.account.sessions import caller_of, manager_of
from boses_mock.store import billing
from boses_mock.store.billing import Session
from boses_mock.store.changes import update
from boses_mock.web.json_text import refuse_broken
from boses_mock.web.operation import Call, Operation
from boses_mock.web.responses import reply
from boses_mock.world import plans

_LIFETIME = DAY
_HEAD = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>
  body {{ font: 16px/1.5 system-ui, sans-serif; max-width: 32rem; margin: 4rem auto;
    padding: 0 1rem; color: #1c1c28; }}
  h1 {{ font-size: 1.5rem; }}
  p.note {{ color: #5a5a6e; }}
  form {{ display: inline; }}
  button, a.back {{ font: inherit; padding: .5rem 1rem; border-radius: .4rem; }}
  button {{ border: 0; background: #2546c4; color: #fff; cursor: pointer; }}
  a.back {{ color: #2546c4; }}
</style>
<h1>{title}</h1>
"""
# One click here pays, so no other page may lay itself over this one.
_UNFRAMED = {"X-Frame-Options": "DENY", "Content-Security-Policy": "frame-ancestors 'none'"}
_OFFER = """<p>{text}</p>
<div><form method="post"><button>{button}</button></form>
<a class="back" href="{back}">{leave}</a></div>
"""
_FOOT = """<p class="note">A page of boses_mock.
Nothing is charged, and nothing leaves this machine.</p>
</html>
"""


async def get_billing_status(call: Call) -> Response:
    """Tell the company's plan and what of it is used."""
    user = caller_of(call)
    company = plans.company_now(call.world.db, user.company.id, call.now) or user.company
    ends_at = company.billing_period_ends_at
    return reply(
        {
            "plan": company.plan,
            "simulations_used": company.simulations_used,
            "plan_limit": plans.LIMITS[company.plan],
            "billing_period_ends_at": None if ends_at is None else iso(ends_at),
            "stripe_customer_id": company.stripe_customer_id,
        }
    )


def _send_to_page(call: Call, company_id: str, plan: str | None) -> Response:
    world, kind = call.world, "checkout" if plan else "portal"
    with world.db.transaction():
        number = call.ordinal(company_id, kind)
        session = Session(
            secret(world.seed, kind, company_id, number)[:32],
            company_id,
            plan,
            f"{call.web_app}/settings/billing",
            call.now + _LIFETIME,
        )
        billing.add_session(world.db, session, call.now)
    return reply({"url": call.page(f"/billing/{kind}/{session.id}")})


async def create_checkout(call: Call) -> Response:
    """Answer the page on which a plan is taken."""
    from boses_mock.resources.workspace.bodies import Checkout

    await call.hear()
    manager_of(call)
    wanted = (await call.json(Checkout)).plan
    if wanted not in plans.TO_BUY:
        raise ApiError(422, f"Invalid plan '{wanted}'. Choose: {', '.join(plans.TO_BUY)}.")
    return _send_to_page(call, manager_of(call).company.id, wanted)


async def create_portal(call: Call) -> Response:
    """Answer the page on which the plan is given up."""
    company = manager_of(call).company
    if company.stripe_customer_id is None:
        raise ApiError(400, "No active subscription found.")
    return _send_to_page(call, company.id, None)


async def receive_webhook(call: Call) -> Response:
    """Take an event of the payment provider's, which changes nothing: there is no provider."""
    event = await call.body()
    try:
        orjson.loads(event)
    except ValueError as error:
        raise ApiError(400, "Invalid JSON payload") from error
    refuse_broken(event)  # as everywhere, a key that stands twice
    return reply({"received": True})


def _session(call: Call) -> Session | None:
    return billing.session(call.world.db, call.request.path_params["session"], call.now)


def _gone() -> Response:
    """Say to somebody who came back by the browser's history that all is done."""
    title = "This page has been used, or is a day old"
    text = "Ask the app for a new one."
    return HTMLResponse(_HEAD.format(title=title) + f"<p>{text}</p>\n{_FOOT}", 404, _UNFRAMED)


async def page(call: Call) -> Response:
    """Show what a click on this page will do."""
    session = _session(call)
    if session is None:
        return _gone()
    company = plans.company_now(call.world.db, session.company_id, call.now)
    if company is None:
        raise not_found("Company")
    plan = session.plan.capitalize() if session.plan else ""
    shown = {
        "title": f"Take the {plan} plan" if plan else f"The plan of {company.name}",
        "text": f"{company.name} goes from {company.plan} to {session.plan}."
        if plan
        else f"{company.name} is on the {company.plan} plan.",
        "button": f"Take {plan}" if plan else "Cancel the plan",
        "leave": "Go back",
        "back": f"{session.return_to}?checkout=cancelled" if plan else session.return_to,
    }
    told = {key: escape(value) for key, value in shown.items()}
    content = _HEAD.format(**told) + _OFFER.format(**told) + _FOOT
    return HTMLResponse(content, headers=_UNFRAMED)


async def act(call: Call) -> Response:
    """Take the plan, or give it up, and go back to the web app."""
    session, db = _session(call), call.world.db
    if session is None:
        return _gone()
    customer = secret(call.world.seed, "customer", session.company_id)[:14]
    changes: dict[str, object] = {"plan": "free", "billing_period_ends_at": None}
    if session.plan:
        changes = {
            "plan": session.plan,
            "billing_period_ends_at": call.now + plans.PERIOD,
            "stripe_customer_id": f"cus_{customer}",
        }
    with db.transaction():
        update(db, "companies", session.company_id, {**changes, "simulations_used": 0})
        billing.end_session(db, session.id)
    back = f"{session.return_to}?checkout=success" if session.plan else session.return_to
    return RedirectResponse(back, 303)


_BILLING = "/api/v1/billing"

OPERATIONS = [
    Operation("get_billing_status", "GET", _BILLING + "/status", get_billing_status),
    Operation("create_checkout", "POST", _BILLING + "/checkout", create_checkout, body=True),
    Operation("create_portal", "POST", _BILLING + "/portal", create_portal),
    Operation(
        "receive_webhook", "POST", _BILLING + "/webhook", receive_webhook, public=True, body=True
    ),
]
# Not part of the contract: the pages that stand in for the payment provider's.
PAGES = [
    Operation(f"{kind}_{verb}", method, f"/billing/{kind}/{{session}}", handler, True, page=True)
    for kind in ("checkout", "portal")
    for verb, method, handler in (("page", "GET", page), ("done", "POST", act))
]
