"""Session cards, paid memberships and tabs through the services (V11, V12, T4)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from shop_member.domain.benefits import AmountOff
from shop_member.domain.bills import Basket, Line
from shop_member.domain.coupons import CouponTemplate
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.expiry import Expiry, ExpiryKind
from shop_member.domain.ids import new_id
from shop_member.domain.memberships import MembershipState
from shop_member.domain.permissions import Approval, Permission
from shop_member.domain.refunds import ReturnAll, ReturnAmount, ReturnLines
from shop_member.domain.rules import Rules, Step, TopUpRules
from shop_member.domain.tenders import Means, Tender
from shop_member.domain.value_rules import MembershipPlan, SessionPlan, TabRules
from shop_member.domain.verification import Findings, Flaw
from shop_member.pins import Pins
from shop_member.services.coupons import CouponService
from shop_member.services.enrolment import EnrolmentService
from shop_member.services.exchange import SyncService
from shop_member.services.jobs import JobService
from shop_member.services.memberships import MembershipService
from shop_member.services.plan_lines import membership_line, session_line
from shop_member.services.returns import RefundCommand
from shop_member.services.sessions import SessionService
from shop_member.services.tabs import TabService
from shop_member.services.till import SaleCommand, Sold
from shop_member.store.verify import verify
from shop_member.store.verify_plans import check_plans
from shop_member.sync.csv_folder import CsvFolder
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


@pytest.fixture
def at(tmp_path: Path) -> Iterator[PlanShop]:
    own = replace(rules(), session_plans=(TEN,), membership_plans=(GOLD,), tab=TabRules(on=True, default_limit=1000))
    shop = small_shop(tmp_path / "shop.db", members=3, shop_rules=own)
    shop.open_shift()
    yield PlanShop(shop)
    result = verify(shop.store.connection, KEYS.chain_key)
    assert result.sound, result
    shop.close()


# -- session cards


def test_a_sold_card_is_owed_and_no_revenue(at: PlanShop) -> None:
    sold = at.sessions_sold()
    assert (sold.total, at.account("sales"), at.account("tax")) == (at.shop.money(997), 0, 0)
    assert at.shop.balances()[2] == 0
    (held,) = at.sessions.of_member("cashier", "m1")
    assert (held.row.left, held.row.card.expires_on, held.document_no) == (10, TODAY + timedelta(30), sold.document_no)
    assert at.account("session_value", held.row.card.id) == 997


def test_uses_recognise_the_price_to_the_unit(at: PlanShop) -> None:
    at.sessions_sold()
    card = at.card()
    seen = [at.use(card, count) for count in (1, 2, 3, 1, 3)]
    assert seen == [9, 7, 4, 3, 0]
    assert at.account("sales") + at.account("tax") == 997
    assert at.account("tax") == 47  # 997 × 5 ÷ 105, half up
    assert code(lambda: at.use(card)) is Refused.SESSIONS_TOO_FEW


def test_a_use_has_a_receipt_and_is_booked_once(at: PlanShop) -> None:
    at.sessions_sold()
    card, request = at.card(), new_id()
    first = at.sessions.use(request, "cashier", card, 3)
    again = at.sessions.use(request, "cashier", card, 3)
    assert (again.repeated, again.seq, again.left, first.left) == (True, first.seq, 7, 7)
    paper = at.shop.papers.receipt(first.document_no)
    assert (paper.kind.value, paper.total) == ("session_use", at.shop.money(0))
    assert paper.subtotal is not None
    assert paper.subtotal + paper.steps[0].amount == at.shop.money(0)


def test_a_use_by_mistake_is_taken_back(at: PlanShop) -> None:
    at.sessions_sold()
    card = at.card()
    number = at.sessions.use(new_id(), "cashier", card, 1).document_no
    at.use(card, 2)
    assert at.sessions.take_back(new_id(), "owner", number, "wrong guest").left == 8
    assert code(lambda: at.sessions.take_back(new_id(), "owner", number, "again")) is Refused.ALREADY_REVERSED
    assert at.account("session_value", card) == 798  # 997 × 8 ÷ 10, half up


def test_the_unused_part_comes_back(at: PlanShop) -> None:
    number = at.sessions_sold(at.goods(100)).document_no
    card = at.card()
    at.use(card, 3)
    assert at.refund(number, ReturnLines((("s0", 1000),))) == 698  # 997 × 7 ÷ 10
    assert at.account("session_value", card) == 0
    assert code(lambda: at.use(card)) is Refused.SESSIONS_TOO_FEW
    assert at.refund(number) == 100
    assert code(lambda: at.refund(number)) is Refused.NOTHING_TO_DO


def test_of_two_cards_one_comes_back(at: PlanShop) -> None:
    number = at.sessions_sold(count=2).document_no
    first, second = (one.row for one in at.sessions.of_member("cashier", "m1"))
    at.use(first.card.id, 10)
    assert at.refund(number) == 997
    assert at.account("session_value", second.card.id) == 0


def test_half_a_card_is_no_thing(at: PlanShop) -> None:
    number = at.sessions_sold().document_no
    assert code(lambda: at.refund(number, ReturnLines((("s0", 500),)))) is Refused.QUANTITY_NOT_POSITIVE
    assert code(lambda: at.refund(number, ReturnAmount(at.shop.money(10)))) is Refused.REFUND_OVER_SALE


def test_a_void_takes_an_unused_card(at: PlanShop) -> None:
    number = at.sessions_sold().document_no
    card = at.card()
    at.shop.returns.void(new_id(), "owner", number, "typo")
    assert at.sessions.of_member("cashier", "m1") == ()
    assert at.account("session_value", card) == 0
    number = at.sessions_sold().document_no
    at.use(at.card())
    assert code(lambda: at.shop.returns.void(new_id(), "owner", number, "typo")) is Refused.VOID_TOP_UP_USED


def test_what_is_left_on_the_last_day_becomes_the_shops(at: PlanShop) -> None:
    number = at.sessions_sold().document_no
    card = at.card()
    at.use(card, 3)
    at.days(30)
    assert at.sessions.of_member("cashier", "m1")[0].refusal is None
    at.shop.clock.advance(timedelta(days=1))
    assert code(lambda: at.use(card)) is Refused.SESSION_CARD_EXPIRED
    at.jobs.confirm_clock("owner")
    assert at.jobs.run().expired_sessions == 1
    assert at.jobs.run().expired_sessions == 0
    assert (at.account("session_value", card), at.account("breakage")) == (0, 698)
    assert code(lambda: at.refund(number)) is Refused.NOTHING_TO_DO


def test_who_buys_a_card_at_which_price(at: PlanShop) -> None:
    assert code(lambda: at.sessions_sold(member_id=None)) is Refused.PLAN_NEEDS_MEMBER
    cheap = replace(session_line("s", TEN, at.shop.desk.rules()), unit_price=at.shop.money(1))
    assert code(lambda: at.shop.sell(1, member_id="m1", lines=(cheap,))) is Refused.PLAN_NOT_SOLD
    at.rule(session_plans=(replace(TEN, active=False),))
    assert code(at.sessions_sold) is Refused.PLAN_NOT_SOLD


def test_a_card_is_not_paid_by_stored_value(at: PlanShop) -> None:
    at.shop.top_up(1000)
    line = session_line("s", TEN, at.shop.desk.rules())
    sell = lambda: at.shop.sell(997, (Means.STORED_VALUE, 997), member_id="m1", lines=(line,))  # noqa: E731
    assert code(sell) is Refused.GOODS_ONLY


def test_a_merge_takes_the_card_along_and_erasing_asks_for_it(at: PlanShop) -> None:
    at.sessions_sold()
    card = at.card()
    at.enrolment.merge(new_id(), "owner", "m1", "m2")
    assert at.card("m2") == card
    at.use(card, 9)
    assert code(lambda: at.enrolment.erase(new_id(), "owner", "m2")) is Refused.MEMBER_HAS_SESSIONS
    at.use(card)
    at.enrolment.erase(new_id(), "owner", "m2")


# -- paid memberships


def test_a_term_gives_its_benefits_from_the_next_bill_on(at: PlanShop) -> None:
    at.term_sold()
    accounts = at.shop.till.accounts("m1")
    assert accounts.standing.plan is not None
    sold = at.shop.sell(1000, (Means.CASH, 900), member_id="m1")
    assert sold.total == at.shop.money(900)
    assert at.shop.balances()[2] == 180
    (held,) = at.memberships.of_member("cashier", "m1")
    assert (held.state, held.row.term.last_day) == (MembershipState.RUNNING, date(2027, 11, 1))


def test_a_renewal_begins_where_the_old_one_ends(at: PlanShop) -> None:
    at.term_sold()
    at.term_sold()
    first, second = (one.row.term for one in at.memberships.of_member("cashier", "m1"))
    assert (first.last_day, second.first_day, second.last_day) == (
        date(2027, 11, 1), date(2027, 11, 2), date(2028, 11, 1)
    )  # fmt: skip


def test_a_refund_counts_the_days_left(at: PlanShop) -> None:
    number = at.term_sold().document_no
    at.days(99)
    assert at.refund(number) == 871  # 1200 × 265 ÷ 365, half up
    assert at.memberships.of_member("cashier", "m1")[0].state is MembershipState.RUNNING
    at.days(1)
    assert at.memberships.of_member("cashier", "m1")[0].state is MembershipState.REFUNDED
    assert at.shop.till.accounts("m1").standing.plan is None
    assert code(lambda: at.refund(number)) is Refused.NOTHING_TO_DO


def test_a_void_ends_the_term_at_once(at: PlanShop) -> None:
    number = at.term_sold().document_no
    at.shop.returns.void(new_id(), "owner", number, "typo")
    assert at.shop.till.accounts("m1").standing.plan is None
    assert at.account("sales") == 0


def test_a_term_brings_its_coupons_once_when_it_begins(at: PlanShop) -> None:
    tea = at.coupons.save_kind("owner", CouponTemplate(new_id(), "Tea", AmountOff(30)))
    plan = replace(GOLD, months=1, coupons=(tea.id,))
    at.rule(membership_plans=(plan,))
    at.term_sold(plan)
    at.term_sold(plan)
    assert len(at.coupons.of_member("owner", "m1")) == 1
    at.days(29)
    assert len(at.coupons.of_member("owner", "m1")) == 1
    at.days(3)
    assert len(at.coupons.of_member("owner", "m1")) == 2


def test_the_end_is_announced_once(at: PlanShop) -> None:
    plan = replace(GOLD, months=1)
    at.rule(membership_plans=(plan,))
    at.term_sold(plan)
    at.days(14)
    assert at.memberships.ending("manager") == ()
    at.shop.clock.advance(timedelta(days=1))
    at.jobs.confirm_clock("owner")
    assert (at.jobs.run().reminders, at.jobs.run().reminders) == (1, 0)
    (ending,) = at.memberships.ending("manager")
    assert (ending.member_id, ending.last_day) == ("m1", date(2026, 12, 1))
    at.term_sold(plan)
    assert at.memberships.ending("manager") == ()


def test_plans_of_one_kind_add_their_days(at: PlanShop) -> None:
    at.term_sold()
    at.days(10)
    at.term_sold(member_id="m2")
    at.enrolment.merge(new_id(), "owner", "m2", "m1")
    first, second = (one.row.term for one in at.memberships.of_member("cashier", "m1"))
    assert (first.last_day, second.first_day) == (date(2027, 11, 1), date(2027, 11, 2))
    assert (second.last_day - second.first_day).days + 1 == 364


# -- tabs


def test_a_tab_keeps_its_limit(at: PlanShop) -> None:
    at.on_tab(600)
    assert code(lambda: at.on_tab(401)) is Refused.TAB_OVER_LIMIT
    at.on_tab(400)
    tab = at.tabs.of_member("cashier", "m1")
    assert (tab.owed, tab.limit) == (at.shop.money(1000), at.shop.money(1000))
    at.tabs.set_limit(new_id(), "owner", "m2", at.shop.money(0))
    assert code(lambda: at.on_tab(1, member_id="m2")) is Refused.TAB_OFF
    assert code(lambda: at.on_tab(1, member_id=None)) is Refused.TAB_NEEDS_MEMBER


def test_who_may_lend(at: PlanShop) -> None:
    assert code(lambda: at.on_tab(100, by="cashier")) is Refused.NOT_PERMITTED
    line = at.goods(100)
    command = SaleCommand(new_id(), "cashier", Basket((line,)), (Tender(Means.TAB, at.shop.money(100)),), "m1")
    with at.shop.store.reading() as work:
        owner = work.staff.actor("owner")
    assert owner is not None
    approval = Approval(new_id(), owner, Permission.GIVE_TAB, command.subject(), at.shop.money(100))
    sold = at.shop.till.sell(replace(command, approval=approval))
    with at.shop.store.reading() as work:
        assert work.bills.bill(sold.seq).approver == "owner"


def test_a_tab_is_paid_from_outside_only_and_no_more_than_is_owed(at: PlanShop) -> None:
    at.on_tab(600)

    def pay(units: int, means: Means = Means.CASH, handed: int | None = None) -> object:
        tenders = (Tender(means, at.shop.money(handed or units)),)
        return at.tabs.pay(new_id(), "cashier", "m1", at.shop.money(units), tenders)

    assert code(lambda: pay(601)) is Refused.TAB_OVER_OWED
    assert code(lambda: pay(600, Means.STORED_VALUE)) is Refused.TAB_OUTSIDE_ONLY
    done = at.tabs.pay(new_id(), "cashier", "m1", at.shop.money(250), (Tender(Means.CASH, at.shop.money(300)),))
    assert (done.change, done.owed) == (at.shop.money(50), at.shop.money(350))
    assert at.shop.papers.receipt(done.document_no).kind.value == "tab_payment"
    at.shop.returns.void(new_id(), "owner", done.document_no, "typo")
    assert at.tabs.of_member("cashier", "m1").owed == at.shop.money(600)


def test_a_refund_puts_it_back_on_the_tab(at: PlanShop) -> None:
    number = at.shop.sell(500, (Means.TAB, 300), (Means.CASH, 200), member_id="m1", by="owner").document_no
    at.refund(number, ReturnAmount(at.shop.money(350)))
    assert at.tabs.of_member("cashier", "m1").owed == at.shop.money(0)
    at.shop.returns.void(new_id(), "owner", at.on_tab(100).document_no, "typo")
    assert at.tabs.of_member("cashier", "m1").owed == at.shop.money(0)


def test_what_comes_back_after_the_tab_was_paid_is_credit(at: PlanShop) -> None:
    number = at.on_tab(300).document_no
    at.tabs.pay(new_id(), "cashier", "m1", at.shop.money(300), (Tender(Means.CARD, at.shop.money(300)),))
    at.refund(number)
    tab = at.tabs.of_member("cashier", "m1")
    assert (tab.owed, tab.credit) == (at.shop.money(0), at.shop.money(300))
    at.on_tab(1300)


def test_a_merge_moves_the_tab_and_erasing_asks_for_it(at: PlanShop) -> None:
    at.on_tab(300)
    at.tabs.set_limit(new_id(), "owner", "m1", at.shop.money(5000))
    at.enrolment.merge(new_id(), "owner", "m1", "m2")
    tab = at.tabs.of_member("cashier", "m2")
    assert (tab.owed, tab.limit) == (at.shop.money(300), at.shop.money(5000))
    assert code(lambda: at.enrolment.erase(new_id(), "owner", "m2")) is Refused.MEMBER_HAS_VALUE


# -- leaving


def test_coupons_move_with_a_merge_and_are_cancelled_by_erasing(at: PlanShop) -> None:
    tea = at.coupons.save_kind("owner", CouponTemplate(new_id(), "Tea", AmountOff(30), valid_days=30))
    at.coupons.issue(new_id(), "owner", tea.id, "m1", 2)
    at.enrolment.merge(new_id(), "owner", "m1", "m2")
    held = at.coupons.of_member("owner", "m2")
    assert [one.coupon.last_day for one in held] == [TODAY + timedelta(30)] * 2
    at.enrolment.erase(new_id(), "owner", "m2")
    effect = at.coupons.effect("owner", tea.id)
    assert (effect.issued, effect.cancelled) == (2, 2)


# -- proved by verify


def found(at: PlanShop, tamper: str) -> set[Flaw]:
    """What a check finds once a row was changed behind the program's back, its seal apart."""
    connection = at.shop.store.connection
    connection.execute("BEGIN")
    try:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE name LIKE 'guard_%'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute(tamper)
        findings = Findings()
        check_plans(connection, findings)
        return {problem.code for problem in findings.problems()}
    finally:
        connection.execute("ROLLBACK")


@pytest.mark.parametrize(
    ("tamper", "flaw"),
    [
        ("UPDATE session_card SET price = price + 1", Flaw.SESSION_CARD_WRONG),
        ("UPDATE session_card SET expires_on = '2030-01-01'", Flaw.SESSION_CARD_WRONG),
        ("UPDATE session_card SET state = 'closed'", Flaw.SESSION_CARD_WRONG),
        ("UPDATE account SET balance = balance + 1 WHERE kind = 'session_value'", Flaw.SESSION_CARD_WRONG),
        ("UPDATE membership SET last_day = '2030-01-01'", Flaw.MEMBERSHIP_WRONG),
        ("UPDATE instalment SET bonus = bonus + 1 WHERE state = 'paid'", Flaw.GIFT_PART_WRONG),
        ("UPDATE instalment SET state = 'waiting', paid_seq = NULL", Flaw.GIFT_PART_WRONG),
        ("UPDATE bill_tender SET units = units + 1 WHERE means = 'tab'", Flaw.BILL_TAB),
        ("UPDATE bill SET total = total + 1 WHERE kind = 'tab_payment'", Flaw.BILL_TAB),
    ],
)
def test_a_row_that_contradicts_the_journal_is_found(at: PlanShop, tamper: str, flaw: Flaw) -> None:
    at.rule(top_ups=TopUpRules((Step(1000, 100, 10, instalments=2),)))
    at.on_tab(300)
    at.term_sold()
    at.tabs.pay(new_id(), "cashier", "m1", at.shop.money(100), (Tender(Means.CASH, at.shop.money(100)),))
    at.shop.top_up(1000)
    at.shop.clock.advance(timedelta(days=31))
    at.jobs.confirm_clock("owner")
    assert at.jobs.run().gift_parts == 1
    at.sessions_sold()
    at.use(at.card(), 3)
    assert found(at, "UPDATE membership SET name = name") == set()
    assert found(at, tamper) == {flaw}


# -- reports and the CSV folder


def test_the_shift_report_names_uses_and_tabs(at: PlanShop) -> None:
    at.sessions_sold()
    at.use(at.card(), 3)
    number = at.sessions.use(new_id(), "cashier", at.card(), 1).document_no
    at.sessions.take_back(new_id(), "owner", number, "wrong guest")
    at.on_tab(300)
    at.tabs.pay(new_id(), "cashier", "m1", at.shop.money(100), (Tender(Means.CASH, at.shop.money(100)),))
    at.tabs.pay(new_id(), "cashier", "m1", at.shop.money(50), (Tender(Means.CARD, at.shop.money(50)),))
    report = at.shop.shifts.x_report("owner")
    totals = report.totals
    assert (totals.session_uses, totals.session_uses_worth) == (3, 299)
    assert (totals.tab_payments, totals.tab_payments_total) == (2, 150)
    assert totals.tab_payments_by_means == {"cash": 100, "card": 50}
    assert totals.sales_by_means["tab"] == 300
    assert report.expected == at.shop.money(5000 + 997 + 100) == at.shop.money(totals.expected_drawer)
    rows = [row for part in at.shop.papers.shift_report(report).sections for row in part.rows]
    assert {299, 150} <= {row.amount.units for row in rows if row.amount is not None}


def test_what_is_owed_either_way(at: PlanShop) -> None:
    at.sessions_sold()
    at.use(at.card(), 3)
    at.on_tab(300)
    today = at.shop.desk.today()
    at.shop.clock.advance(timedelta(days=1))
    at.use(at.card())
    with at.shop.store.reading() as work:
        now, then = work.reports.liabilities(), work.reports.liabilities(today)
    assert (now.sessions, now.tabs) == (598, -300)
    assert (then.sessions, then.tabs) == (698, -300)


def test_the_folder_holds_what_was_paid_ahead(at: PlanShop, tmp_path: Path) -> None:
    tea = at.coupons.save_kind("owner", CouponTemplate(new_id(), "Tea", AmountOff(30)))
    at.coupons.issue(new_id(), "owner", tea.id, "m1", 2)
    coupon = at.coupons.of_member("owner", "m1")[0].coupon.id
    at.coupons.cancel(new_id(), "owner", coupon, "asked for")
    at.sessions_sold()
    at.use(at.card(), 3)
    at.on_tab(300)
    at.term_sold()
    SyncService(at.shop.desk, CsvFolder, "shop").sync_folder("owner", tmp_path / "folder")

    def rows(name: str) -> list[list[str]]:
        text = (tmp_path / "folder" / name).read_text(encoding="utf-8-sig")
        return list(csv.reader(io.StringIO(text)))[1:]

    assert [(row[4], row[7]) for row in rows("coupons.csv")] == [("cancelled", "0"), ("active", "1")]
    (card,) = rows("sessions.csv")
    assert (card[5], card[6], card[7]) == ("10", "7", "997")
    (term,) = rows("plans.csv")
    assert (term[4], term[5], term[7]) == ("2026-11-02", "2027-11-01", "1200")
    assert [row[-1] for row in rows("balances.csv") if "m1" in row[0]] == ["-300"]
