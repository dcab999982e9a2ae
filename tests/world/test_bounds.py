"""What a world knows of its clients is bounded, however many come and go."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from boses_mock.faults.model import MOST_RULES, ErrorEffect, FaultBook, Rule
from boses_mock.kernel.clock import MINUTE, ClockSpec
from boses_mock.kernel.errors import ApiError
from boses_mock.settings import Settings
from boses_mock.store import accounts
from boses_mock.store.accounts import Company
from boses_mock.web import auth
from boses_mock.world.rate_limits import LIMITS, RateLimiter
from boses_mock.world.world import World
from boses_mock.world.worlds import Worlds

MANY = 30_000


@pytest.fixture
def world() -> World:
    return Worlds(Settings(clock=ClockSpec("manual", 0.0)), operations=[]).default


def growth(action: Callable[[int], object], numbers: range) -> int:
    """Return by how many bytes memory grew while an action was done for each number."""
    before = tracemalloc.get_traced_memory()[0]
    for number in numbers:
        action(number)
    return tracemalloc.get_traced_memory()[0] - before


@contextmanager
def traced() -> Iterator[None]:
    tracemalloc.start()
    try:
        yield
    finally:
        tracemalloc.stop()


def assert_bounded(action: Callable[[int], object]) -> None:
    """Do an action for ever more clients: the second half of them costs nothing more."""
    with traced():
        growth(action, range(MANY // 2))
        assert growth(action, range(MANY // 2, MANY)) < 200_000


def test_the_rate_limits_of_many_senders() -> None:
    limits, now = RateLimiter(), 0
    assert_bounded(lambda number: limits.check("login", f"10.0.{number}", now))
    for _ in range(LIMITS["login"].count - 1):
        limits.check("login", f"10.0.{MANY - 1}", now)
    with pytest.raises(ApiError, match="Rate limit"):
        limits.check("login", f"10.0.{MANY - 1}", now)


def test_the_counts_of_a_fault_rule() -> None:
    book = FaultBook(1, [Rule("f", succeed_first=1, error=ErrorEffect(500))], 0)
    assert_bounded(lambda number: book.decide("health", f"company {number}", 0))
    assert book.decide("health", f"company {MANY - 1}", 0).error


def test_there_are_only_so_many_fault_rules() -> None:
    book = FaultBook(1, [Rule(error=ErrorEffect(500))] * MOST_RULES, 0)
    with pytest.raises(ApiError, match="delete some"):
        book.add(Rule(error=ErrorEffect(500)), 0)


def test_the_request_numbers_of_companies_that_are_gone(world: World) -> None:
    lasting = next(iter(accounts.companies(world.db))).id
    first = world.next_request_id(lasting)
    world.next_request_id("anonymous")

    def come_and_go(number: int) -> None:
        company = Company(f"company {number}", "Name", f"slug-{number}", "free", 0)
        accounts.add_company(world.db, company)
        world.next_request_id(company.id)
        accounts.delete_company(world.db, company.id)

    assert_bounded(come_and_go)
    assert int(world.next_request_id(lasting)[24:], 16) == int(first[24:], 16) + 1
    assert int(world.next_request_id("anonymous")[24:], 16) == 2


def test_the_tokens_that_were_verified(world: World) -> None:
    now = world.clock.now()
    user = accounts.by_email(world.db, "demo@example.com")
    assert user

    def sign_in(number: int) -> None:
        token = auth.make_access_token(world, user, now + number * 1_000_000)
        auth.identify(world, {b"authorization": f"Bearer {token}".encode()}, now)

    for number in range(5_000):
        sign_in(number)
    assert len(world.callers) <= 4_096


def test_the_sessions_of_a_user(world: World) -> None:
    user = accounts.by_email(world.db, "demo@example.com")
    assert user
    now = world.clock.now()
    tokens = [auth.make_refresh_token(world, user, now + n, n) for n in range(1_200)]
    good = [accounts.by_token(world.db, "refresh", each, now) is not None for each in tokens]
    assert good == [False] * 200 + [True] * 1_000
    later = now + auth.REFRESH_LIFETIME + MINUTE
    auth.make_refresh_token(world, user, later, 1_200)
    kept = world.db.rows("SELECT 1 FROM tokens WHERE kind = 'refresh'")
    assert len(kept) == 1


def test_the_ordinals_of_what_is_deleted(world: World) -> None:
    for number in range(3):
        company = Company(f"company {number}", "Name", f"slug-{number}", "free", 0)
        accounts.add_company(world.db, company)
        world.db.ordinal(company.id, "project")
        accounts.delete_company(world.db, company.id)
    assert not world.db.rows("SELECT 1 FROM ordinals")
