"""Every money action × every role, somebody unknown and somebody who left (O1); and each permission by itself."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest

from shop_member.domain.bills import HandDiscount, Line
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ids import new_id
from shop_member.domain.permissions import Permission, Role
from shop_member.domain.rules import WithdrawalMethod
from shop_member.domain.staff import Staff
from shop_member.services.claims import ClaimService
from shop_member.services.jobs import JobService
from shop_member.services.papers import PaperService
from shop_member.services.returns import ReturnService
from shop_member.services.shifts import ShiftService
from shop_member.services.statements import StatementRequest, StatementService
from shop_member.services.till import TillService
from shop_member.services.wallet import WalletService
from tests.services.money import CARD, CASH, STORED, claim, entries, money_shop, refund, void
from tests.shop import SmallShop

SERVICES = {
    "till": TillService, "wallet": WalletService, "returns": ReturnService, "claims": ClaimService, "shifts": ShiftService,
    "papers": PaperService, "statements": StatementService, "jobs": JobService,
}  # fmt: skip
WITHOUT_PERMISSION = {"returns.preview"}
"""Takes the command of a refund to show what it would book, which whoever sees the receipt may know."""

P = Permission


@dataclass(frozen=True)
class Action:
    """Who may (c, m, o), which permissions it takes, what it does as somebody; `before` prepares as the owner."""

    roles: str
    needs: frozenset[Permission]
    act: Callable[[SmallShop, str, str], object]
    before: Callable[[SmallShop], str] = lambda shop: ""


def sold(shop: SmallShop) -> str:
    return shop.sell(100, member_id="m1", by="owner").document_no


def printed(shop: SmallShop) -> str:
    return shop.papers.first_print(sold(shop)).number


def unclaimed(shop: SmallShop) -> str:
    return shop.sell(100, by="owner").document_no


def topped_up(shop: SmallShop) -> str:
    return shop.top_up(500, by="owner", means=CARD).document_no


def with_points(shop: SmallShop) -> str:
    return shop.wallet.adjust_points(new_id(), "owner", "m1", 50, "welcome").document_no


def closed(shop: SmallShop) -> str:
    current = shop.shifts.current()
    assert current is not None
    shop.shifts.close(new_id(), "owner", shop.shifts.carried_over(), shop.money(0))
    return current.id


def month_over(shop: SmallShop) -> str:
    sold(shop)
    closed(shop)
    shop.clock.at += timedelta(days=35)
    return ""


def opens(shop: SmallShop, by: str) -> object:
    return shop.shifts.open(new_id(), by, shop.shifts.carried_over())


def cheaper(shop: SmallShop, by: str) -> object:
    off = HandDiscount("regular", per_mille=50)
    return shop.sell(100, (CASH, 95), discount=off, by=by)


def priced(shop: SmallShop, by: str) -> object:
    line = Line("1", "Cake", 1000, shop.money(100), 500, hand_discount=HandDiscount("last piece", price=shop.money(95)))
    return shop.sell(0, (CASH, 95), lines=(line,), by=by)


def november() -> StatementRequest:
    return StatementRequest(date(2026, 11, 1))


def needs(*permissions: Permission) -> frozenset[Permission]:
    return frozenset(permissions)


LEFT = WithdrawalMethod.PRINCIPAL_LEFT
TABLE: dict[str, Action] = {
    "till.sell": Action("cmo", needs(P.SELL), lambda s, by, _: s.sell(10, by=by)),
    "till.sell for stored value": Action(
        "cmo", needs(P.SELL, P.REDEEM), lambda s, by, _: s.sell(10, (STORED, 10), member_id="m1", by=by), topped_up
    ),
    "till.sell for points": Action(
        "cmo", needs(P.SELL, P.REDEEM), lambda s, by, _: s.sell(10, (CASH, 9), member_id="m1", points=10, by=by), with_points
    ),
    "till.sell with a discount": Action("cmo", needs(P.SELL, P.HAND_DISCOUNT), lambda s, by, _: cheaper(s, by)),
    "till.sell at a price by hand": Action("mo", needs(P.SELL, P.HAND_PRICE), lambda s, by, _: priced(s, by)),
    "wallet.top_up": Action("cmo", needs(P.TOP_UP), lambda s, by, _: s.top_up(200, by=by)),
    "wallet.withdraw": Action(
        "mo", needs(P.WITHDRAW), lambda s, by, _: s.wallet.withdraw(new_id(), by, "m1", LEFT), topped_up
    ),
    "wallet.adjust_points": Action(
        "mo", needs(P.ADJUST_POINTS), lambda s, by, _: s.wallet.adjust_points(new_id(), by, "m1", 5, "counted")
    ),
    "returns.refund": Action("mo", needs(P.REFUND), lambda s, by, number: refund(s, number, by=by), sold),
    "returns.refund in part": Action("mo", needs(P.REFUND), lambda s, by, number: refund(s, number, 5, by=by), sold),
    "returns.void": Action("mo", needs(P.VOID), lambda s, by, number: void(s, number, by), sold),
    "returns.void of a top-up": Action("mo", needs(P.VOID), lambda s, by, number: void(s, number, by), topped_up),
    "claims.late_claim": Action("cmo", needs(P.CLAIM_LATE), lambda s, by, number: claim(s, number, by=by), unclaimed),
    "shifts.open": Action("cmo", needs(P.OPEN_SHIFT), lambda s, by, _: opens(s, by), closed),
    "shifts.move_cash": Action(
        "cmo", needs(P.CASH_IN_OUT),
        lambda s, by, _: s.shifts.move_cash(new_id(), by, s.money(5), "change", into_drawer=True),
    ),
    "shifts.x_report": Action("cmo", needs(P.X_REPORT), lambda s, by, _: s.shifts.x_report(by)),
    "shifts.z_report": Action("cmo", needs(P.X_REPORT), lambda s, by, shift: s.shifts.z_report(by, shift), closed),
    "shifts.close": Action(
        "cmo", needs(P.CLOSE_SHIFT),
        lambda s, by, _: s.shifts.close(new_id(), by, s.shifts.carried_over(), s.money(0)),
    ),
    "papers.reprint": Action("mo", needs(P.REPRINT), lambda s, by, number: s.papers.reprint(by, number), sold),
    "papers.on_request": Action("cmo", needs(P.SELL), lambda s, by, number: s.papers.on_request(by, number), sold),
    "papers.on_request of a copy": Action(
        "mo", needs(P.REPRINT), lambda s, by, number: s.papers.on_request(by, number), printed
    ),
    "papers.on_day": Action("cmo", needs(P.X_REPORT), lambda s, by, _: s.papers.on_day(by, s.desk.today()), sold),
    "papers.on_day that is over": Action(
        "mo", needs(P.SEE_REPORTS), lambda s, by, _: s.papers.on_day(by, s.desk.today() - timedelta(days=1)), sold
    ),
    "statements.count": Action("mo", needs(P.STATEMENTS), lambda s, by, _: s.statements.count(by, november()), sold),
    "statements.documents": Action(
        "mo", needs(P.STATEMENTS), lambda s, by, _: list(s.statements.documents(by, november())), sold
    ),
    "statements.lock_of": Action("mo", needs(P.STATEMENTS), lambda s, by, _: s.statements.lock_of(by, november().month)),
    "statements.lock_month": Action(
        "mo", needs(P.LOCK_MONTH), lambda s, by, _: s.statements.lock_month(by, november().month), month_over
    ),
    "jobs.confirm_clock": Action("o", needs(P.CONFIRM_CLOCK), lambda s, by, _: JobService(s.desk).confirm_clock(by)),
}  # fmt: skip
ROLES = {"cashier": "c", "manager": "m", "owner": "o", "idle": "-"}


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[SmallShop]:
    with money_shop(tmp_path) as made:
        with made.store.writing() as work:
            work.staff.add(Staff("left", "Left", "owner", active=False))
            work.staff.put_role(Role("nothing", "Nothing", frozenset()))
            work.staff.add(Staff("idle", "Idle", "nothing"))
        yield made


def outcome(shop: SmallShop, action: Action, by: str) -> tuple[Refused | None, int]:
    """What came of it, and how many entries it made."""
    subject = action.before(shop)
    before = entries(shop)
    try:
        action.act(shop, by, subject)
    except Refusal as refusal:
        return refusal.code, entries(shop) - before
    return None, entries(shop) - before


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("name", TABLE)
def test_a_role_does_what_it_may_and_nothing_else(shop: SmallShop, name: str, role: str) -> None:
    action = TABLE[name]
    code, made = outcome(shop, action, role)
    if ROLES[role] in action.roles:
        assert code is None
    else:
        assert (code, made) == (Refused.NOT_PERMITTED, 0)


@pytest.mark.parametrize("by", ["nobody", "left", "system", "console", ""])
@pytest.mark.parametrize("name", TABLE)
def test_whoever_the_shop_does_not_know_does_nothing(shop: SmallShop, name: str, by: str) -> None:
    assert outcome(shop, TABLE[name], by) == (Refused.STAFF_UNKNOWN, 0)


@pytest.mark.parametrize("name", TABLE)
def test_an_own_role_needs_exactly_what_the_action_takes(shop: SmallShop, name: str) -> None:
    """With just these permissions it works; with all others and one of these missing it does not."""
    action = TABLE[name]
    with shop.store.writing() as work:
        work.staff.put_role(Role("just", "Just", action.needs))
        work.staff.add(Staff("just", "Just", "just"))
        for permission in action.needs:
            short = Role(f"short-{permission}", "Short", frozenset(Permission) - {permission, Permission.RUN_JOBS})
            work.staff.put_role(short)
            work.staff.add(Staff(f"short-{permission}", "Short", short.id))
    for permission in action.needs:
        assert outcome(shop, action, f"short-{permission}") == (Refused.NOT_PERMITTED, 0)
        if name.startswith(("shifts.open", "shifts.z_report", "statements.lock_month")):
            shop.open_shift(shop.shifts.carried_over().units)
    assert outcome(shop, action, "just")[0] is None


def test_the_table_is_complete() -> None:
    asking = {
        f"{name}.{method}"
        for name, service in SERVICES.items()
        for method, function in inspect.getmembers(service, inspect.isfunction)
        if not method.startswith("_") and {"by", "command"} & set(inspect.signature(function).parameters)
    }
    assert {name.split(" ")[0] for name in TABLE} == asking - WITHOUT_PERMISSION
