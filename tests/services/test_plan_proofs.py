"""Session cards, memberships and tabs proved by verify, in reports and in the CSV folder."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from shop_member.domain.benefits import AmountOff
from shop_member.domain.coupons import CouponTemplate
from shop_member.domain.ids import new_id
from shop_member.domain.rules import Step, TopUpRules
from shop_member.domain.tenders import Means, Tender
from shop_member.domain.verification import Findings, Flaw
from shop_member.services.exchange import SyncService
from shop_member.store.verify_plans import check_plans
from shop_member.sync.csv_folder import CsvFolder
from tests.services.plan_shop import PlanShop, plan_shop


@pytest.fixture
def at(tmp_path: Path) -> Iterator[PlanShop]:
    with plan_shop(tmp_path) as made:
        yield made


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
