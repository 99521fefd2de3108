"""Every money command in any order against a model kept in plain integers; after each run `verify` finds nothing wrong."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from shop_member.domain.amounts import Amount
from shop_member.domain.bills import Basket
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ids import new_id
from shop_member.domain.pricing import amount_only
from shop_member.domain.returns import ReturnAll, ReturnAmount
from shop_member.domain.rules import WithdrawalMethod
from shop_member.domain.tenders import Means, Tender
from shop_member.services.returns import RefundCommand
from shop_member.services.till import SaleCommand
from shop_member.store.verify import verify
from tests.shop import KEYS, SmallShop, small_shop

MEMBERS = ("m1", "m2")


@dataclass
class Wallet:
    """What the model thinks a member has."""

    principal: int = 0
    bonus: int = 0
    points: int = 0


@dataclass
class Sale:
    """A sale as the model remembers it: who, goods' value, and what each means paid, principal and bonus apart."""

    document: str
    member: str | None
    value: int
    principal: int
    bonus: int
    cash: int
    points_used: int
    points_won: int
    returned: int = 0
    undone: dict[str, int] = field(default_factory=dict)
    voided: bool = False

    @property
    def money(self) -> int:
        return self.principal + self.bonus + self.cash


def half_up(numerator: int, denominator: int) -> int:
    return (2 * numerator + denominator) // (2 * denominator)


class MoneyMachine(RuleBasedStateMachine):
    """One till, two members, no tiers: the figures stay simple enough to be kept by hand."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.shop: SmallShop = small_shop(Path(self.folder.name) / "shop.db", members=2, shop_rules=_flat())
        self.shop.open_shift(100_000)
        self.wallets = {member: Wallet() for member in MEMBERS}
        self.drawer = 100_000
        self.sales: list[Sale] = []
        self.revenue = 0

    def teardown(self) -> None:
        if hasattr(self, "shop"):
            try:
                report = verify(self.shop.store.connection, KEYS.chain_key)
                assert not report.problems, report.problems
            finally:
                self.shop.close()
                self.folder.cleanup()

    @rule(member=st.sampled_from(MEMBERS), units=st.integers(-5, 1500), cash=st.booleans())
    def top_up(self, member: str, units: int, cash: bool) -> None:
        means = Means.CASH if cash else Means.CARD
        if units <= 0:
            with pytest.raises(Refusal) as refusal:
                self.shop.top_up(units, member, means)
            assert refusal.value.code is Refused.AMOUNT_NOT_POSITIVE
            return
        self.shop.top_up(units, member, means)
        wallet = self.wallets[member]
        wallet.principal += units
        wallet.bonus += 250 if units >= 1000 else 50 if units >= 200 else 0
        wallet.points += 20 if units >= 1000 else 0
        self.drawer += units if cash else 0

    @rule(
        member=st.sampled_from((None, *MEMBERS)),
        value=st.integers(1, 900),
        stored=st.integers(0, 900),
        tens=st.integers(0, 30),
        twice=st.booleans(),
    )
    def sell(self, member: str | None, value: int, stored: int, tens: int, twice: bool) -> None:
        """`tens` × 10 points take as many units off; the same request sent twice books once."""
        wallet = self.wallets[member] if member else Wallet()
        points = min(tens * 10, max(wallet.points, 0) // 10 * 10, value * 10) if member else 0
        due = value - points // 10
        stored = min(stored, due) if member else 0
        basket = Basket((amount_only(self.shop.money(value), self.shop.desk.rules()),), points_to_use=points)
        tenders = [Tender(Means.STORED_VALUE, self.shop.money(stored))] if stored else []
        if due - stored or not tenders:
            tenders.append(Tender(Means.CASH, self.shop.money(due - stored)))
        command = SaleCommand(new_id(), "cashier", basket, tuple(tenders), member)
        if stored > wallet.principal + wallet.bonus:
            with pytest.raises(Refusal) as refusal:
                self.shop.till.sell(command)
            assert refusal.value.code is Refused.BALANCE_TOO_SMALL
            return
        sold = self.shop.till.sell(command)
        if twice:
            again = self.shop.till.sell(command)
            assert again.repeated and again.seq == sold.seq
        principal = min(stored, wallet.principal)
        won = due // 10 if member else 0
        wallet.principal -= principal
        wallet.bonus -= stored - principal
        wallet.points += won - points
        self.drawer += due - stored
        self.revenue += due
        self.sales.append(
            Sale(sold.document_no, member, value, principal, stored - principal, due - stored, points, won)
        )

    @precondition(lambda self: any(not sale.voided and sale.returned < sale.value for sale in self.sales))
    @rule(data=st.data(), everything=st.booleans())
    def refund(self, data: st.DataObject, everything: bool) -> None:
        """Running totals: money in the proportion of the goods, the member's means first, points by what is left."""
        sale = data.draw(st.sampled_from([one for one in self.sales if not one.voided and one.returned < one.value]))
        left = sale.value - sale.returned
        part = left if everything else data.draw(st.integers(1, left))
        what = ReturnAll() if everything else ReturnAmount(self.shop.money(part))
        command = RefundCommand(new_id(), "manager", sale.document, what, "cold")
        after = self._returned(sale, sale.returned + part)
        if after["cash"] - sale.undone.get("cash", 0) > self.drawer:
            with pytest.raises(Refusal) as refusal:
                self.shop.returns.refund(command)
            assert refusal.value.code is Refused.DRAWER_TOO_SMALL
            return
        self.shop.returns.refund(command)
        moved = {name: units - sale.undone.get(name, 0) for name, units in after.items()}
        if sale.member:
            wallet = self.wallets[sale.member]
            wallet.principal += moved["principal"]
            wallet.bonus += moved["bonus"]
            wallet.points += moved["points_back"] - moved["points_taken"]
        self.drawer -= moved["cash"]
        self.revenue -= moved["money"]
        sale.returned += part
        sale.undone = after

    def _returned(self, sale: Sale, value: int) -> dict[str, int]:
        money = half_up(sale.money * value, sale.value)
        stored = min(money, sale.principal + sale.bonus)
        principal = half_up(sale.principal * stored, sale.principal + sale.bonus) if stored else 0
        return {
            "money": money,
            "principal": principal,
            "bonus": stored - principal,
            "cash": money - stored,
            "points_back": sale.points_used * value // sale.value,
            "points_taken": sale.points_won - (sale.money - money) // 10 if sale.member else 0,
        }

    @precondition(lambda self: any(not sale.voided for sale in self.sales))
    @rule(data=st.data())
    def void(self, data: st.DataObject) -> None:
        sale = data.draw(st.sampled_from([one for one in self.sales if not one.voided]))
        if sale.returned:
            with pytest.raises(Refusal) as refusal:
                self.shop.returns.void(new_id(), "manager", sale.document, "slip")
            assert refusal.value.code is Refused.VOID_NOT_POSSIBLE
            return
        if sale.cash > self.drawer:
            with pytest.raises(Refusal) as refusal:
                self.shop.returns.void(new_id(), "manager", sale.document, "slip")
            assert refusal.value.code is Refused.DRAWER_TOO_SMALL
            return
        self.shop.returns.void(new_id(), "manager", sale.document, "slip")
        if sale.member:
            wallet = self.wallets[sale.member]
            wallet.principal += sale.principal
            wallet.bonus += sale.bonus
            wallet.points += sale.points_used - sale.points_won
        self.drawer -= sale.cash
        self.revenue -= sale.money
        sale.voided = True
        with pytest.raises(Refusal) as again:
            self.shop.returns.void(new_id(), "manager", sale.document, "slip")
        assert again.value.code is Refused.ALREADY_REVERSED

    @rule(member=st.sampled_from(MEMBERS), points=st.integers(-60, 60))
    def adjust(self, member: str, points: int) -> None:
        wallet = self.wallets[member]
        if points == 0 or (wallet.points + points < 0 and points < 0):
            with pytest.raises(Refusal):
                self.shop.wallet.adjust_points(new_id(), "owner", member, points, "counted anew")
            return
        self.shop.wallet.adjust_points(new_id(), "owner", member, points, "counted anew")
        wallet.points += points

    @rule(member=st.sampled_from(MEMBERS))
    def withdraw(self, member: str) -> None:
        wallet = self.wallets[member]
        method = WithdrawalMethod.PRINCIPAL_LEFT
        nothing = not wallet.principal and not wallet.bonus
        if nothing or wallet.principal > self.drawer:
            with pytest.raises(Refusal):
                self.shop.wallet.withdraw(new_id(), "manager", member, method)
            return
        self.shop.wallet.withdraw(new_id(), "manager", member, method)
        self.drawer -= wallet.principal
        wallet.principal = wallet.bonus = 0

    @invariant()
    def balances_agree(self) -> None:
        if not hasattr(self, "shop"):
            return
        for member, wallet in self.wallets.items():
            assert self.shop.balances(member) == (wallet.principal, wallet.bonus, wallet.points)
        assert self.shop.shifts.carried_over() == Amount(self.drawer, self.shop.asset)
        totals = self.shop.shifts.x_report("manager").totals
        assert totals.sales_total - totals.refunds_total == self.revenue


def _flat() -> object:
    from dataclasses import replace

    from shop_member.domain.rules import TierRules
    from tests.shop import rules

    return replace(rules(), tiers=TierRules())


TestMoney = MoneyMachine.TestCase
TestMoney.settings = settings(
    max_examples=settings.default.max_examples // 2 or 1, stateful_step_count=30, deadline=None
)
