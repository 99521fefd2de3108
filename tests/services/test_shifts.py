"""Shifts and business days (S10, S11): X and Z against the documents, clearing accounts, the float, entries after midnight."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ids import new_id
from shop_member.domain.ledger import BillKind
from shop_member.domain.rules import WithdrawalMethod
from shop_member.domain.tenders import Means
from shop_member.domain.views import ShiftTotals, StoredBill
from tests.services.money import CARD, CASH, STORED, bill, money_shop, refund, set_shop, void
from tests.services.people import refused
from tests.shop import SmallShop, small_shop


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[SmallShop]:
    with money_shop(tmp_path) as made:
        yield made


def balance(shop: SmallShop, kind: str, owner: str = "shop") -> int:
    """What an account holds, as cash is counted: positive in the drawer."""
    found = shop.store.connection.execute(
        "SELECT -balance FROM account WHERE kind = ? AND owner = ? AND asset = 'TWD'", (kind, owner)
    ).fetchone()
    return found[0] if found else 0


def busy(shop: SmallShop, seed: int) -> None:
    """A shift with everything in it, two cashiers."""
    chance = random.Random(seed)
    sales: list[str] = []
    for _ in range(60):
        kind, units, by = chance.randrange(8), chance.randrange(20, 500), chance.choice(("cashier", "manager"))
        member = chance.choice(("m1", "m2"))
        try:
            if kind < 2:
                sales.append(
                    shop.sell(
                        units, (CARD, units // 2), (CASH, 600), member_id=chance.choice((None, "m1")), by=by
                    ).document_no
                )
            elif kind == 2:
                shop.top_up(units, member, chance.choice((CASH, CARD)), by)
            elif kind == 3:
                sales.append(shop.sell(units, (STORED, units), member_id=member, by=by).document_no)
            elif kind == 4 and sales:
                refund(shop, chance.choice(sales), chance.randrange(1, 60))
            elif kind == 5 and sales:
                void(shop, chance.choice(sales))
            elif kind == 6:
                shop.shifts.move_cash(new_id(), by, shop.money(units), "change", into_drawer=chance.random() < 0.6)
            elif chance.random() < 0.2:
                shop.wallet.withdraw(new_id(), "manager", member, WithdrawalMethod.PRINCIPAL_LEFT)
        except Refusal as refusal:
            if refusal.code in (Refused.REQUEST_REUSED, Refused.NOT_PERMITTED):
                raise


def documents(shop: SmallShop, shift_id: str) -> list[StoredBill]:
    with shop.store.reading() as work:
        return [work.bills.bill(row.seq) for row in work.bills.of_shift(shift_id, limit=1000)]


def check_totals(totals: ShiftTotals, papers: list[StoredBill]) -> None:
    """Every figure is the sum over the papers of the shift; what was voided is in none but the voids."""
    cancelled = {one.bill.original_seq for one in papers if one.bill.kind is BillKind.VOID}
    by_kind = {kind: [one for one in papers if one.bill.kind is kind and one.seq not in cancelled] for kind in BillKind}
    sales, top_ups, refunds = by_kind[BillKind.SALE], by_kind[BillKind.TOP_UP], by_kind[BillKind.REFUND]
    voids, withdrawals = by_kind[BillKind.VOID], by_kind[BillKind.WITHDRAWAL]

    def means(found: list[StoredBill], sign: int = 1) -> dict[str, int]:
        sums: Counter[str] = Counter()
        for one in found:
            for tender in one.bill.tenders:
                sums[tender.means] += sign * tender.units
        return dict(sums)

    assert (totals.sales, totals.sales_total) == (len(sales), sum(one.bill.total for one in sales))
    assert (totals.top_ups, totals.top_ups_total) == (len(top_ups), sum(one.bill.total for one in top_ups))
    assert (totals.refunds, totals.refunds_total) == (len(refunds), -sum(one.bill.total for one in refunds))
    assert (totals.voids, totals.voids_total) == (len(voids), -sum(one.bill.total for one in voids))
    assert (totals.withdrawals, totals.withdrawals_total) == (
        len(withdrawals),
        -sum(one.bill.total for one in withdrawals),
    )
    assert dict(totals.sales_by_means) == means(sales) and dict(totals.top_ups_by_means) == means(top_ups)
    assert dict(totals.refunds_by_means) == means(refunds, -1)
    assert totals.tax == sum(line.tax for one in sales for line in one.bill.lines)
    assert totals.stored_value_used == means(sales).get("stored_value", 0)
    assert totals.points_earned == sum(one.bill.points_earned for one in (*sales, *top_ups))
    assert sum(one.sales_total for one in totals.by_cashier) == totals.sales_total
    assert sum(one.voids for one in totals.by_cashier) == totals.voids


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_x_and_z_are_the_sums_over_the_documents(shop: SmallShop, seed: int) -> None:
    busy(shop, seed)
    x = shop.shifts.x_report("cashier")
    papers = documents(shop, x.shift.id)
    check_totals(x.totals, papers)
    assert {one.bill.kind for one in papers} >= {BillKind.SALE, BillKind.TOP_UP, BillKind.REFUND, BillKind.VOID}
    assert x.totals.expected_drawer == x.expected.units == balance(shop, "drawer", "01")
    shop.shifts.close(new_id(), "cashier", x.expected, shop.money(0))
    z = shop.shifts.z_report("cashier", x.shift.id)
    assert (z.totals, z.expected) == (x.totals, x.expected)
    shop.open_shift(x.expected.units)
    other = shop.sell(300)
    left = [one for one in papers if one.bill.kind is BillKind.SALE and shop_left(shop, one)]
    refund(shop, left[0].document_no or "", 1)
    assert shop.shifts.z_report("cashier", x.shift.id).totals == x.totals  # the same for ever
    now = shop.shifts.x_report("cashier")
    assert (now.totals.sales_total, now.totals.refunds_total) == (300, 1) and other.total == shop.money(300)


def shop_left(shop: SmallShop, one: StoredBill) -> bool:
    try:
        return shop.returns.find(one.document_no or "").left.goods.units > 0
    except Refusal:
        return False


@pytest.mark.parametrize(("off", "to_safe"), [(0, 0), (0, 3000), (-7, 1000), (12, 5312)])
def test_after_closing_the_drawer_holds_the_float_and_clearing_is_zero(shop: SmallShop, off: int, to_safe: int) -> None:
    shop.sell(300, (CARD, 100), (CASH, 200))
    shop.sell(50, (Means.OTHER, 50))
    counted = 5200 + off
    to_safe = min(to_safe, counted)
    safe = balance(shop, "safe")
    shop.shifts.close(new_id(), "manager", shop.money(counted), shop.money(to_safe))
    assert shop.shifts.carried_over() == shop.money(counted - to_safe)
    assert balance(shop, "terminal", "01") == balance(shop, "other_means", "01") == 0
    assert balance(shop, "bank") == 150 and balance(shop, "safe") - safe == to_safe
    assert balance(shop, "cash_difference") == -off
    closed = shop.shifts.history()[0]
    assert (closed.counted, closed.difference, closed.to_safe) == (counted, off, to_safe)


def test_the_float_is_carried_over_and_what_differs_is_named(shop: SmallShop) -> None:
    shop.shifts.close(new_id(), "manager", shop.money(5000), shop.money(2000))
    shop.open_shift(3000)
    assert balance(shop, "cash_difference") == 0
    shop.shifts.close(new_id(), "manager", shop.money(3000), shop.money(0))
    shop.open_shift(2990)
    assert balance(shop, "cash_difference") == 10 and shop.shifts.carried_over() == shop.money(2990)
    assert shop.shifts.x_report("manager").shift.number == 3


def test_a_shift_may_open_and_close_on_nothing(tmp_path: Path) -> None:
    with money_shop(tmp_path, float_units=0) as shop:
        shop.shifts.close(new_id(), "manager", shop.money(0), shop.money(0))
        with refused(Refused.SHIFT_NOT_OPEN):
            shop.shifts.close(new_id(), "manager", shop.money(0), shop.money(0))
        with refused(Refused.AMOUNT_NOT_POSITIVE):
            shop.open_shift(-1)
        shop.open_shift(0)
        with refused(Refused.SHIFT_ALREADY_OPEN):
            shop.open_shift(0)


@pytest.mark.parametrize(
    ("counted", "to_safe", "code"),
    [(-1, 0, Refused.AMOUNT_NOT_POSITIVE), (10, -1, Refused.AMOUNT_NOT_POSITIVE), (10, 11, Refused.DRAWER_TOO_SMALL)],
)
def test_a_closing_that_can_not_be_leaves_the_shift_open(
    shop: SmallShop, counted: int, to_safe: int, code: Refused
) -> None:
    with refused(code):
        shop.shifts.close(new_id(), "manager", shop.money(counted), shop.money(to_safe))
    assert shop.shifts.current() is not None and shop.shifts.carried_over() == shop.money(5000)


@pytest.mark.parametrize(
    ("units", "reason", "into", "code"),
    [
        (0, "change", True, Refused.AMOUNT_NOT_POSITIVE),
        (-5, "change", False, Refused.AMOUNT_NOT_POSITIVE),
        (5, " ", True, Refused.REASON_MISSING),
        (5001, "bank", False, Refused.DRAWER_TOO_SMALL),
    ],
)
def test_cash_moves_for_a_reason_and_within_the_drawer(
    shop: SmallShop, units: int, reason: str, into: bool, code: Refused
) -> None:
    with refused(code):
        shop.shifts.move_cash(new_id(), "cashier", shop.money(units), reason, into_drawer=into)
    shop.shifts.move_cash(new_id(), "cashier", shop.money(5000), "bank", into_drawer=False)
    assert shop.shifts.carried_over() == shop.money(0)


# -- business days


def test_a_bar_that_closes_at_three_books_the_night_on_the_evening(shop: SmallShop) -> None:
    set_shop(shop, day_ends="03:00")
    days = []
    for hours in (11.5, 12.5, 14.9, 15, 16):  # from noon: 23:30, 00:30, 02:54, 03:00, 04:00
        start = shop.clock.at
        shop.clock.at += timedelta(hours=hours)
        days.append(bill(shop, shop.sell(100, member_id="m1")).business_date)
        shop.clock.at = start
    assert days == [date(2026, 11, 2)] * 3 + [date(2026, 11, 3)] * 2
    with shop.store.reading() as work:
        assert [(visit.on.day, visit.sales) for visit in work.bills.last_visits("m1")] == [(3, 2), (2, 3)]


def test_a_stored_day_is_never_reckoned_anew(shop: SmallShop) -> None:
    shop.clock.at += timedelta(hours=13)
    sold = shop.sell(100)
    set_shop(shop, day_ends="05:00", zone="America/New_York")
    assert bill(shop, sold).business_date == date(2026, 11, 3)


def test_a_new_years_night_belongs_to_the_old_year(tmp_path: Path) -> None:
    shop = small_shop(tmp_path / "bar.db")
    set_shop(shop, day_ends="06:00")
    shop.clock.at = shop.clock.at.replace(month=12, day=31, hour=20)  # 04:00 on 1 January
    shop.open_shift()
    shift = shop.shifts.current()
    assert shift is not None and shift.business_date == date(2026, 12, 31)
    assert bill(shop, shop.sell(100)).business_date == date(2026, 12, 31)
    shop.close()
