"""A small shop that sells session cards and memberships and lets members owe."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from shop_member.domain.bills import Line
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.expiry import Expiry, ExpiryKind
from shop_member.domain.ids import new_id
from shop_member.domain.permissions import Approval
from shop_member.domain.refunds import ReturnAll
from shop_member.domain.rules import Rules
from shop_member.domain.tenders import Means
from shop_member.domain.value_rules import MembershipPlan, SessionPlan, TabRules
from shop_member.pins import Pins
from shop_member.services.coupons import CouponService
from shop_member.services.enrolment import EnrolmentService
from shop_member.services.jobs import JobService
from shop_member.services.memberships import MembershipService
from shop_member.services.plan_lines import membership_line, session_line
from shop_member.services.returns import RefundCommand
from shop_member.services.sessions import SessionService
from shop_member.services.tabs import TabService
from shop_member.services.till import Sold
from shop_member.store.verify import verify
from tests.shop import KEYS, SmallShop, rules, small_shop

TODAY = date(2026, 11, 2)
TEN = SessionPlan("ten", "Ten massages", "Massage", 10, 997, 500, Expiry(ExpiryKind.DAYS, 30))
GOLD = MembershipPlan("gold", "Club", 1200, 500, 12, percent_off_per_mille=100, multiplier_per_mille=2000)


class PlanShop:
    """A small shop that sells ahead and lends."""

    def __init__(self, shop: SmallShop) -> None:
        self.shop = shop
        self.sessions = SessionService(shop.desk)
        self.memberships = MembershipService(shop.desk)
        self.tabs = TabService(shop.desk)
        self.jobs = JobService(shop.desk)
        self.coupons = CouponService(shop.desk)
        self.enrolment = EnrolmentService(shop.desk, Pins(KEYS.derived("pin")))

    def rule(self, **change: object) -> Rules:
        with self.shop.store.writing() as work:
            own = replace(work.rules.current(), **change)  # type: ignore[arg-type]
            work.rules.add(own, "2026-01-02T00:00:00.000000Z", "owner")
        self.shop.desk.forget()
        return own

    def sessions_sold(self, *more: Line, count: int = 1, member_id: str | None = "m1") -> Sold:
        lines = tuple(session_line(f"s{at}", TEN, self.shop.desk.rules()) for at in range(count))
        units = count * 997 + sum(line.unit_price.units for line in more)
        return self.shop.sell(units, member_id=member_id, lines=(*lines, *more))

    def term_sold(self, plan: MembershipPlan = GOLD, member_id: str = "m1") -> Sold:
        line = membership_line("p", plan, self.shop.desk.rules())
        return self.shop.sell(plan.price, member_id=member_id, lines=(line,))

    def card(self, member_id: str = "m1") -> str:
        return self.sessions.of_member("cashier", member_id)[0].row.card.id

    def use(self, card_id: str, count: int = 1) -> int:
        return self.sessions.use(new_id(), "cashier", card_id, count).left

    def refund(self, number: str, what: object = ReturnAll()) -> int:
        done = self.shop.returns.refund(RefundCommand(new_id(), "owner", number, what, "asked for"))  # type: ignore[arg-type]
        assert done.money is not None
        return done.money.units

    def account(self, kind: str, owner: str = "shop", asset: str = "TWD") -> int:
        with self.shop.store.reading() as work:
            return work.ledger.balances_of(owner).get((kind, asset), 0)

    def goods(self, units: int) -> Line:
        return Line("g", "Soap", 1000, self.shop.money(units), 500)

    def days(self, count: int) -> None:
        for _ in range(count):
            self.shop.clock.advance(timedelta(days=1))
            self.jobs.confirm_clock("owner")  # a quiet shop: nothing is booked for weeks
            self.jobs.run()

    def on_tab(
        self, units: int, by: str = "owner", approval: Approval | None = None, member_id: str | None = "m1"
    ) -> Sold:
        return self.shop.sell(units, (Means.TAB, units), member_id=member_id, by=by)


def code(act: object) -> Refused:
    with pytest.raises(Refusal) as refused:
        act()  # type: ignore[operator]
    return refused.value.code


@contextmanager
def plan_shop(folder: Path) -> Iterator[PlanShop]:
    """A shop with all three on sale; its file proves itself at the end."""
    own = replace(rules(), session_plans=(TEN,), membership_plans=(GOLD,), tab=TabRules(on=True, default_limit=1000))
    shop = small_shop(folder / "shop.db", members=3, shop_rules=own)
    shop.open_shift()
    yield PlanShop(shop)
    result = verify(shop.store.connection, KEYS.chain_key)
    assert result.sound, result
    shop.close()
