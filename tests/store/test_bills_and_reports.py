"""What was booked is read back whole, and totals follow from it: lists, ledgers, X and Z, statements, liabilities."""

from __future__ import annotations

import itertools
import tempfile
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_member.domain.amounts import POINTS, Amount
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ledger import AccountKind, EntryKind, Postings
from shop_member.domain.tiers import Happening
from shop_member.domain.views import Activity, Buckets, MemberPeriod, UsualItem, Visit
from shop_member.store.verify import verify
from tests.store.shop_file import DAY, DRAWER, KEY, ShopFile, account, bonus, money, opened, points, principal

NOVEMBER = (date(2026, 11, 1), date(2026, 11, 30))
DECEMBER = (date(2026, 12, 1), date(2026, 12, 31))


def test_a_bill_comes_back_whole(shop: ShopFile) -> None:
    shop.top_up("wang", 500)
    seq = shop.sell("wang", ("Latte", 120), ("Cake", 90), stored=150, won=2, note="no sugar")
    with shop.store.reading() as work:
        stored = work.bills.bill(seq)
        assert work.bills.by_document(stored.document_no or "") == stored
        assert (stored.seq, stored.kind, stored.document_no, stored.note) == (
            2,
            EntryKind.SALE,
            "01-000002",
            "no sugar",
        )
        assert [line.name for line in stored.bill.lines] == ["Latte", "Cake"]
        assert {tender.means: tender.units for tender in stored.bill.tenders} == {"stored_value": 150, "cash": 60}
        assert stored.bill.steps[0].measure == 5
        assert stored.bill.snapshot == '{"kept":1}'
        assert stored.balance_after(principal("wang")) == 350
        assert stored.balance_after(bonus("wang")) is None
        assert work.bills.by_document("01-999999") is None
        assert work.bills.entry(99) is None
        with pytest.raises(Refusal) as caught:
            work.bills.bill(99)
        assert caught.value.code is Refused.RECEIPT_UNKNOWN


def test_returns_are_found_from_the_original(shop: ShopFile) -> None:
    sale = shop.sell("wang", ("Latte", 120), ("Cake", 90))
    first = shop.give_back(sale, EntryKind.REFUND, lines=(0,))
    second = shop.give_back(sale, EntryKind.REFUND, lines=(1,))
    with shop.store.reading() as work:
        assert [bill.seq for bill in work.bills.returns_of(sale)] == [first, second]
        assert [entry.seq for entry in work.bills.entries_about(sale)] == [first, second]
        assert [(row.seq, row.undone) for row in work.bills.of_member("wang")] == [
            (second, False),
            (first, False),
            (sale, True),
        ]


def test_lists_are_paged_newest_first(shop: ShopFile) -> None:
    made = [shop.sell("wang" if number % 2 else None, ("Tea", 60)) for number in range(9)]
    shop.day += timedelta(days=1)
    later = shop.sell("wang", ("Tea", 60))
    with shop.store.reading() as work:
        mine: list[int] = []
        while page := work.bills.of_member("wang", before=mine[-1] if mine else None, limit=2):
            mine += [row.seq for row in page]
        assert mine == [later, *(seq for number, seq in reversed(list(enumerate(made))) if number % 2)]
        assert [row.seq for row in work.bills.on_days(DAY, DAY)] == made[::-1]
        assert [row.seq for row in work.bills.on_days(DAY, shop.day, limit=2)] == [later, made[-1]]
        assert [row.seq for row in work.bills.of_shift("shift-1", before=made[2])] == made[1::-1]


def test_a_member_ledger_shows_balances_after_each_entry(shop: ShopFile) -> None:
    shop.busy_day()
    with shop.store.reading() as work:
        whole = work.bills.movements("wang", limit=100)
        assert [row.seq for row in whole] == [7, 4, 3, 2, 1]
        assert [(row.principal_after, row.bonus_after, row.points_after) for row in whole] == [
            (790, 200, 0), (790, 200, 2), (790, 200, 3), (790, 200, 2), (1000, 200, 0),
        ]  # fmt: skip
        paged: list[object] = []
        before = None
        while page := work.bills.movements("wang", before=before, limit=2):
            paged += page
            before = page[-1].seq
        assert tuple(paged) == whole
        assert work.bills.movements("nobody") == ()


def test_activity_is_net_of_returns_on_the_day_of_the_sale(shop: ShopFile) -> None:
    shop.top_up("wang", 500)
    sale = shop.sell("wang", ("Latte", 120), ("Cake", 90), won=2)
    void = shop.sell("wang", ("Tea", 60), won=1)
    shop.day += timedelta(days=3)
    shop.give_back(sale, EntryKind.REFUND, lines=(1,))
    shop.give_back(void, EntryKind.VOID)
    with shop.store.reading() as work:
        assert work.bills.activity("wang", DAY, DAY) == Activity(spend=120, visits=1, points_earned=2, topped_up=500)
        assert work.bills.activity("wang", shop.day, shop.day) == Activity()
        assert work.bills.days("wang", DAY, shop.day) == (Happening(DAY, 120, 1, 2, 500),)
        assert work.bills.earned_on("wang", DAY) == 2
        assert (work.bills.visited("wang", DAY), work.bills.visited("wang", shop.day)) == (True, False)


def test_a_voided_sale_is_no_visit_and_a_voided_top_up_none_at_all(shop: ShopFile) -> None:
    sale, top_up = shop.sell("wang", ("Tea", 60)), shop.top_up("wang", 100)
    with shop.store.reading() as work:
        assert work.bills.ever_topped_up("wang")
        assert [(row.seq, row.paid, row.given) for row in work.bills.top_ups("wang")] == [(top_up, 100, 0)]
    shop.give_back(sale, EntryKind.VOID)
    with shop.store.reading() as work:
        assert work.bills.last_visits("wang") == ()
        assert work.bills.visits_by_month("wang", *NOVEMBER) == {}
        assert work.bills.usual_items("wang") == ()
        assert not work.bills.visited("wang", DAY)


def test_habits(shop: ShopFile) -> None:
    for number in range(6):
        shop.day = DAY + timedelta(days=number * 7)
        shop.sell("wang", ("Latte", 120), *((("Cake", 90),) if number % 2 else ()))
    shop.sell("wang", ("Tea", 60))
    with shop.store.reading() as work:
        assert work.bills.usual_items("wang", 2) == (UsualItem("Latte", 6), UsualItem("Cake", 3))
        assert work.bills.visits_by_month("wang", DAY, DECEMBER[1]) == {"2026-11": 2, "2026-12": 4}
        assert work.bills.last_visits("wang", 2) == (
            Visit(shop.day, 2, 270),
            Visit(shop.day - timedelta(days=7), 1, 120),
        )


def test_the_figures_of_a_shift(shop: ShopFile) -> None:
    shop.busy_day()
    for kind, units in ((EntryKind.CASH_IN, 300), (EntryKind.CASH_OUT, -40)):
        postings = Postings()
        postings.add(DRAWER, money(-units))
        postings.add(account(AccountKind.CASH_MOVES), money(units))
        shop.book(kind, postings)
    shop.actor = "olga"
    shop.top_up("jones", 100)
    shop.give_back(8, EntryKind.VOID)
    with shop.store.reading() as work:
        totals = work.reports.shift_totals("shift-1")
        assert (totals.sales, totals.sales_total) == (3, 210 + 210 + 120)
        assert dict(totals.sales_by_means) == {"cash": 330, "stored_value": 210}
        assert (totals.top_ups, totals.top_ups_total, dict(totals.top_ups_by_means)) == (2, 1100, {"cash": 1100})
        assert (totals.bonus_given, totals.stored_value_used) == (200, 210)
        assert (totals.points_earned, totals.points_used) == (2, 2)
        assert (totals.refunds, totals.refunds_total, dict(totals.refunds_by_means)) == (1, 90, {"cash": 90})
        assert (totals.voids, totals.voids_total) == (2, 120)
        assert (totals.cash_in, totals.cash_out) == (300, 40)
        assert totals.expected_drawer == -work.ledger.balance(DRAWER) == 1000 + 330 - 90 + 100 + 260
        assert totals.tax == sum(units * 500 // 10_500 for units in (120, 90, 120, 90, 120))
        ann, olga = totals.by_cashier
        assert (ann.actor, ann.sales, ann.refunds, ann.voids, ann.top_ups) == ("ann", 3, 1, 1, 1)
        assert (olga.actor, olga.sales, olga.top_ups_total, olga.voids_total) == ("olga", 0, 100, 60)
        assert work.reports.shift_totals("unknown").sales == 0


def test_liabilities_now_and_then(shop: ShopFile) -> None:
    shop.busy_day()
    shop.day += timedelta(days=1)
    shop.top_up("jones", 300)
    with shop.store.reading() as work:
        now, then, before = (work.reports.liabilities(day) for day in (None, DAY, DAY - timedelta(days=1)))
    assert (now.principal, now.bonus, now.points, now.members, now.points_below_zero) == (1090, 200, 0, 2, 0)
    assert (then.principal, then.bonus, then.members) == (790, 200, 1)
    assert (before.principal, before.members) == (0, 0)


def test_a_balance_below_zero_is_named(shop: ShopFile) -> None:
    sale = shop.sell("wang", ("Tea", 60), won=5)
    shop.sell("wang", ("Tea", 60), used=5)
    with shop.store.writing() as work:
        postings = Postings()
        postings.add(points("wang"), Amount(-5, POINTS))
        postings.add(account(AccountKind.POINTS_ISSUED, asset=POINTS), Amount(5, POINTS))
        work.ledger.post(shop.entry(EntryKind.POINTS_ADJUSTMENT, postings.done(), reverses=sale))
    with shop.store.reading() as work:
        owed = work.reports.liabilities()
    assert (owed.points, owed.points_below_zero) == (-5, -5)
    assert verify(shop.store.connection, KEY).sound


def test_months_with_anything_in_them(shop: ShopFile) -> None:
    with shop.store.reading() as work:
        assert work.reports.months() == ()
    for day in (date(2025, 12, 31), date(2026, 1, 1), date(2026, 1, 31), date(2026, 11, 2)):
        shop.day = day
        shop.sell(None, ("Tea", 60))
    with shop.store.reading() as work:
        assert work.reports.months() == ("2026-11", "2026-01", "2025-12")


def test_a_statement_in_the_past_does_not_see_the_present(shop: ShopFile) -> None:
    shop.top_up("wang", 100)
    shop.day = date(2026, 12, 5)
    shop.top_up("wang", 50, 5)
    with shop.store.reading() as work:
        november = work.reports.member_period("wang", *NOVEMBER)
        december = work.reports.member_period("wang", *DECEMBER)
        assert (november.opening, november.closing) == (Buckets(), Buckets(principal=100))
        assert (december.opening, december.closing) == (Buckets(principal=100), Buckets(principal=150, bonus=5))
        assert december.by_kind == {EntryKind.TOP_UP: Buckets(principal=50, bonus=5)}
        assert [row.principal_after for row in december.movements] == [150]
        assert work.reports.member_period("jones", *NOVEMBER) == MemberPeriod("jones", Buckets(), Buckets(), (), {})
        assert [each.member_id for each in work.reports.member_periods(*NOVEMBER)] == ["wang"]


@given(
    st.lists(
        st.tuples(st.sampled_from(("wang", "jones")), st.integers(0, 80), st.booleans(), st.integers(1, 300)),
        min_size=1,
        max_size=12,
    )
)
def test_closing_of_a_month_is_opening_of_the_next(events: list[tuple[str, int, bool, int]]) -> None:
    """Also when entries are booked on days out of order, as after a clock that jumped."""
    with tempfile.TemporaryDirectory() as folder:
        shop = opened(Path(folder) / "shop.shopmember").furnish()
        for member, days, pays, units in events:
            shop.day = DAY + timedelta(days=days)
            held = shop.balance(principal(member))
            if pays and held:
                shop.sell(member, ("Tea", min(units, held)), stored=min(units, held), won=1)
            else:
                shop.top_up(member, units, units // 10, shop.day + timedelta(days=20))
        with shop.store.reading() as work:
            months = [(date(2026, 11, 1), date(2026, 11, 30)), DECEMBER, (date(2027, 1, 1), date(2027, 2, 28))]
            for member in ("wang", "jones"):
                periods = [work.reports.member_period(member, *month) for month in months]
                assert periods[0].opening == Buckets()
                assert periods[-1].closing == Buckets(
                    *(work.ledger.balance(ref(member)) for ref in (principal, bonus, points))
                )
                for one, following in itertools.pairwise(periods):
                    assert one.closing == following.opening
                for period in periods:
                    check(period)
            for month in months:
                together = {
                    period.member_id: period for period in work.reports.member_periods(*month, moved_only=False)
                }
                assert together == {member: work.reports.member_period(member, *month) for member in together}
                moved = [period.member_id for period in work.reports.member_periods(*month)]
                assert moved == [member for member, period in sorted(together.items()) if period.movements]
        assert verify(shop.store.connection, KEY).sound
        shop.store.close()


def check(period: MemberPeriod) -> None:
    for bucket in ("principal", "bonus", "points"):
        opening, closing = getattr(period.opening, bucket), getattr(period.closing, bucket)
        assert opening + sum(getattr(row, bucket) for row in period.movements) == closing
        assert opening + sum(getattr(sums, bucket) for sums in period.by_kind.values()) == closing
        for row in period.movements:
            opening += getattr(row, bucket)
            assert getattr(row, f"{bucket}_after") == opening
