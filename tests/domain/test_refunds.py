"""Refunds: any series ends where one full refund does; nothing ever exceeds the sale (S8, I7)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_member.domain import records
from shop_member.domain.amounts import Amount, total
from shop_member.domain.bills import LineKind, TaxShare
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.points import EarnRate, earn
from shop_member.domain.refunds import (
    RefundPlan,
    Request,
    ReturnAll,
    ReturnAmount,
    ReturnLines,
    earning_left,
    plan_refund,
    refundable,
)
from shop_member.domain.rules import PointRules, RedeemRules
from shop_member.domain.sold import Paid, SoldLine, SoldSale
from shop_member.domain.tenders import Means
from tests.domain.makers import USD, sales, usd


def _next(draw: st.DrawFn, sale: SoldSale, done: list[RefundPlan]) -> Request:
    left = refundable(sale, done)
    pieces = [(line_id, quantity) for line_id, quantity in left.quantities if quantity]
    if left.goods and draw(st.booleans()):
        return ReturnAmount(usd(draw(st.integers(1, left.goods.units))))
    if pieces:
        chosen = draw(st.lists(st.sampled_from(pieces), min_size=1, unique=True))
        return ReturnLines(tuple((line_id, draw(st.integers(1, quantity))) for line_id, quantity in chosen))
    return ReturnAll()


def _series(draw: st.DrawFn, sale: SoldSale) -> list[RefundPlan]:
    done: list[RefundPlan] = []
    for _ in range(draw(st.integers(0, 6))):
        if done and done[-1].completes:
            return done
        done.append(plan_refund(sale, done, _next(draw, sale, done)))
    if not done or not done[-1].completes:
        done.append(plan_refund(sale, done, ReturnAll()))
    return done


def _state(plans: list[RefundPlan]) -> dict[str, object]:
    """Everything that a series of refunds booked, summed."""
    sums: dict[str, object] = {}

    def add(key: str, value: int) -> None:
        sums[key] = sums.get(key, 0) + value  # type: ignore[operator]
        if not sums[key]:
            del sums[key]

    for plan in plans:
        for name in ("goods", "money", "rounding", "revenue", "service_charge"):
            add(name, getattr(plan, name).units)
        add("points_back", plan.points_back)
        add("points_taken", plan.points_taken)
        for share in plan.tax:
            add(f"tax {share.rate}", share.tax.units)
            add(f"net {share.rate}", share.net.units)
        for paid in plan.back:
            add(f"{paid.means} {paid.ref}", paid.amount.units)
            add(f"principal {paid.means}", paid.principal.units if paid.principal else 0)
            add(f"bonus {paid.means}", paid.bonus.units if paid.bonus else 0)
        for line in plan.lines:
            add(f"value {line.line_id}", line.value.units)
            add(f"money {line.line_id}", line.money.units)
    return sums


@given(st.data(), sales())
def test_any_series_of_partial_refunds_ends_at_the_state_of_one_full_refund(
    data: st.DataObject, sale: SoldSale
) -> None:
    at_once = plan_refund(sale, [], ReturnAll())
    assert at_once.completes
    assert _state(_series(data.draw, sale)) == _state([at_once])


@given(sales())
def test_a_full_refund_returns_all_that_was_paid_but_the_tip(sale: SoldSale) -> None:
    plan = plan_refund(sale, [], ReturnAll())
    assert plan.points_back == sale.points_used
    assert plan.points_taken == sale.points_earned
    paid_for_lines = total((line.total for line in sale.lines), USD) + sale.service_charge
    assert plan.money == paid_for_lines
    assert total((paid.amount for paid in plan.back), USD) == plan.money + plan.rounding
    assert total((line.tax for line in sale.lines), USD) + sale.service_tax == plan.tax_in_all
    if not sale.tip:
        assert {(paid.means, paid.ref): paid.amount for paid in plan.back} == {
            (paid.means, paid.ref): paid.amount for paid in sale.paid if paid.amount
        }


@given(st.data(), sales())
def test_each_refund_balances_and_never_passes_line_or_means(data: st.DataObject, sale: SoldSale) -> None:
    series = _series(data.draw, sale)
    sold = {line.id: line for line in sale.lines}
    paid_by = {(paid.means, paid.ref): paid for paid in sale.paid}
    for count in range(1, len(series) + 1):
        plan = series[count - 1]
        assert total((paid.amount for paid in plan.back), USD) == plan.money + plan.rounding
        assert total((share.net + share.tax for share in plan.tax), USD) == plan.money
        owed = total((one.money for one in plan.lines if sold[one.line_id].kind is LineKind.GIFT_CARD), USD)
        assert plan.revenue + plan.tax_in_all + owed == plan.money
        assert min(plan.points_back, plan.points_taken) >= 0
        assert all(one.value.units >= 0 and one.money <= one.value for one in plan.lines)
        assert all(0 <= one.tax.units <= one.money.units for one in plan.lines)
        assert all(share.tax.units >= 0 and share.net.units >= 0 for share in plan.tax)
        for paid in plan.back:
            if paid.principal is not None and paid.bonus is not None:
                assert min(paid.principal, paid.bonus) >= usd(0)
        for line_id, line in sold.items():
            back = [one for each in series[:count] for one in each.lines if one.line_id == line_id]
            assert sum(one.quantity for one in back) <= line.quantity
            assert total((one.value for one in back), USD) <= line.value
        for key, paid in paid_by.items():
            back_by = [one for each in series[:count] for one in each.back if (one.means, one.ref) == key]
            assert total((one.amount for one in back_by), USD) <= paid.amount


@given(st.data(), sales())
def test_members_money_goes_back_before_any_other(data: st.DataObject, sale: SoldSale) -> None:
    left = refundable(sale, [])
    if not left.goods:
        return
    plan = plan_refund(sale, [], ReturnAmount(usd(data.draw(st.integers(1, left.goods.units)))))
    stored = total((paid.amount for paid in sale.paid if paid.means is Means.STORED_VALUE), USD)
    back = total((paid.amount for paid in plan.back if paid.means is Means.STORED_VALUE), USD)
    assert back == min(stored, plan.money)


@given(sales())
def test_sales_and_refunds_read_the_same_from_their_text(sale: SoldSale) -> None:
    assert SoldSale.from_json(sale.to_json()) == sale
    plan = plan_refund(sale, [], ReturnAll())
    assert records.from_json(RefundPlan, records.to_json(plan)) == plan


# -- the examples of the rules


def _sale(*totals: int, paid: tuple[Paid, ...], **more: object) -> SoldSale:
    facts: dict[str, object] = {
        "service_charge": usd(0),
        "service_tax": usd(0),
        "service_tax_rate": 0,
        "tip": usd(0),
        "rounding": usd(0),
        "cash_step": 1,
        "points_used": 0,
        "points_earned": 0,
        "rate": EarnRate(0, 1),
        "excluded": (),
        "earn_on_tax": True,
    }
    lines = tuple(
        SoldLine(str(at), f"item {at}", 1000, usd(units), usd(0), 0, usd(0)) for at, units in enumerate(totals)
    )
    return SoldSale(lines=lines, paid=paid, **{**facts, **more})  # type: ignore[arg-type]


def test_three_refunds_of_3_34_return_the_10_00_of_cash_that_10_02_was_paid_with() -> None:
    sale = _sale(334, 334, 334, paid=(Paid(Means.CASH, usd(1000)),), rounding=usd(-2), cash_step=5)
    done: list[RefundPlan] = []
    for line_id in "012":
        done.append(plan_refund(sale, done, ReturnLines(((line_id, 1000),))))
    assert [plan.cash_out.units for plan in done] == [335, 335, 330]
    assert sum(plan.rounding.units for plan in done) == -2


def test_earned_points_taken_back_are_those_of_the_bill_before_less_those_of_the_bill_after() -> None:
    sale = _sale(150, 150, paid=(Paid(Means.CASH, usd(300)),), points_earned=3, rate=EarnRate(1, 100))
    first = plan_refund(sale, [], ReturnLines((("0", 1000),)))
    assert first.points_taken == 2
    assert plan_refund(sale, [first], ReturnAll()).points_taken == 1


def test_stored_value_goes_back_in_the_proportion_it_was_paid() -> None:
    stored = Paid(Means.STORED_VALUE, usd(80), principal=usd(60), bonus=usd(20))
    sale = _sale(100, paid=(stored, Paid(Means.CASH, usd(20))))
    plan = plan_refund(sale, [], ReturnAmount(usd(40)))
    assert plan.back == (Paid(Means.STORED_VALUE, usd(40), "", usd(30), usd(10)),)
    rest = plan_refund(sale, [plan], ReturnAll())
    assert [(paid.means, paid.amount.units) for paid in rest.back] == [(Means.STORED_VALUE, 40), (Means.CASH, 20)]


def test_member_means_share_what_the_goods_brought() -> None:
    stored = Paid(Means.STORED_VALUE, usd(50), principal=usd(50), bonus=usd(0))
    sale = _sale(60, 60, paid=(Paid(Means.CASH, usd(20)), Paid(Means.GIFT_CARD, usd(50), "a"), stored))
    plan = plan_refund(sale, [], ReturnLines((("0", 1000),)))
    assert [(paid.means, paid.amount.units) for paid in plan.back] == [(Means.STORED_VALUE, 50), (Means.GIFT_CARD, 10)]


def test_points_used_come_back_as_the_floor_of_the_running_total() -> None:
    sale = _sale(100, 100, 100, paid=(Paid(Means.CASH, usd(300)),), points_used=20)
    done: list[RefundPlan] = []
    for line_id in "012":
        done.append(plan_refund(sale, done, ReturnLines(((line_id, 1000),))))
    assert [plan.points_back for plan in done] == [6, 7, 7]


def test_a_line_whose_value_is_back_earns_for_no_piece() -> None:
    line = SoldLine("0", "tea", 2000, usd(100), usd(0), 0, usd(0), piece_points=3)
    cup = SoldLine("1", "cup", 1000, usd(100), usd(0), 0, usd(0))
    sale = replace(_sale(paid=(Paid(Means.CASH, usd(200)),)), lines=(line, cup), points_earned=7, rate=EarnRate(1, 200))
    first = plan_refund(sale, [], ReturnAmount(usd(100)))
    assert [one.value.units for one in first.lines] == [50, 50]
    second = plan_refund(sale, [first], ReturnLines((("0", 1000),)))
    assert (first.points_taken, second.points_taken) == (1, 6)


def test_a_refund_by_amount_counts_the_part_paid_by_points() -> None:
    line = SoldLine("0", "tea", 1000, usd(70), usd(0), 0, usd(30))
    sale = SoldSale(
        (line,), (Paid(Means.CASH, usd(70)),), usd(0), usd(0), 0, usd(0), usd(0), 1, 30, 0, EarnRate(0, 1), (), True
    )
    plan = plan_refund(sale, [], ReturnAmount(usd(50)))
    assert (plan.money.units, plan.points_back, plan.completes) == (35, 15, False)
    assert plan_refund(sale, [plan], ReturnAmount(usd(50))).completes


_DEDUCT = PointRules(redeem=RedeemRules(points_per_step=10, money_per_step=5, step=10), deduct_missing_from_cash=True)


@pytest.mark.parametrize(
    ("rules", "balance", "waive", "expected"),
    [
        (PointRules(), 40, False, (0, 0, 0, 100)),
        (PointRules(), 40, True, (0, 0, 60, 40)),
        (PointRules(take_back_may_go_negative=False), 40, False, (0, 0, 60, 40)),
        (_DEDUCT, 40, False, (30, 60, 0, 40)),
        (_DEDUCT, 37, False, (31, 62, 0, 38)),
        (_DEDUCT, 100, False, (0, 0, 0, 100)),
        (_DEDUCT, -20, False, (50, 100, 0, 0)),
    ],
)
def test_points_already_spent(rules: PointRules, balance: int, waive: bool, expected: tuple[int, ...]) -> None:
    sale = _sale(10_000, paid=(Paid(Means.CASH, usd(10_000)),), points_earned=100, rate=EarnRate(1, 100))
    plan = plan_refund(sale, [], ReturnAll(), rules=rules, points_balance=balance, waive=waive)
    assert (plan.deducted.units, plan.points_deducted, plan.points_waived, plan.points_net) == expected
    assert plan.cash_out == usd(10_000) - plan.deducted


def test_what_is_deducted_leaves_cash_that_coins_can_pay() -> None:
    sale = replace(_sale(10_000, paid=(Paid(Means.CASH, usd(10_000)),), points_earned=90), cash_step=10)
    plan = plan_refund(sale, [], ReturnAll(), rules=_DEDUCT, points_balance=60)
    assert (plan.deducted.units, plan.points_deducted, plan.points_net) == (10, 20, 70)


def test_missing_points_reach_no_further_than_the_cash() -> None:
    sale = _sale(
        10_000, paid=(Paid(Means.CARD, usd(9_990)), Paid(Means.CASH, usd(10))), points_earned=100, rate=EarnRate(1, 100)
    )
    plan = plan_refund(sale, [], ReturnAll(), rules=_DEDUCT, points_balance=0)
    assert (plan.deducted.units, plan.points_deducted, plan.points_net, plan.cash_out.units) == (10, 20, 80, 0)


@given(st.data(), sales())
def test_a_late_claim_counts_what_was_not_returned(data: st.DataObject, sale: SoldSale) -> None:
    base, pieces = earning_left(sale, [])
    assert earn(base, sale.rate, pieces) == sale.points_earned
    series = _series(data.draw, sale)
    kept, pieces_kept = earning_left(sale, series)
    assert (kept.units, pieces_kept) == (0, 0)
    for count in range(len(series)):
        base, pieces = earning_left(sale, series[:count])
        claimed = replace(sale, points_earned=earn(base, sale.rate, pieces))
        unclaimed = [replace(plan, points_taken=0) for plan in series[:count]]
        assert plan_refund(claimed, unclaimed, ReturnAll()).points_taken == claimed.points_earned


def test_refusals() -> None:
    sale = _sale(100, 50, paid=(Paid(Means.CASH, usd(150)),))
    asked: list[tuple[Request, Refused]] = [
        (ReturnAmount(usd(151)), Refused.REFUND_OVER_SALE),
        (ReturnAmount(usd(0)), Refused.AMOUNT_NOT_POSITIVE),
        (ReturnAmount(usd(-5)), Refused.AMOUNT_NOT_POSITIVE),
        (ReturnLines((("0", 1001),)), Refused.REFUND_OVER_LINE),
        (ReturnLines((("0", 600), ("0", 600))), Refused.REFUND_OVER_LINE),
        (ReturnLines((("0", 0),)), Refused.QUANTITY_NOT_POSITIVE),
        (ReturnLines(()), Refused.NOTHING_TO_DO),
    ]
    for request, code in asked:
        with pytest.raises(Refusal) as refusal:
            plan_refund(sale, [], request)
        assert refusal.value.code is code
    done = plan_refund(sale, [], ReturnAll())
    with pytest.raises(Refusal) as refusal:
        plan_refund(sale, [done], ReturnAll())
    assert refusal.value.code is Refused.REFUND_OVER_SALE


def test_tax_comes_back_per_rate() -> None:
    lines = (
        SoldLine("a", "a", 3000, usd(315), usd(15), 500, usd(0)),
        SoldLine("b", "b", 1000, usd(110), usd(10), 1000, usd(0)),
    )
    sale = SoldSale(
        lines, (Paid(Means.CARD, usd(425)),), usd(0), usd(0), 0, usd(0), usd(0), 1, 0, 0, EarnRate(0, 1), (), True
    )
    plan = plan_refund(sale, [], ReturnLines((("a", 1000),)))
    assert plan.tax == (TaxShare(500, Amount(100, USD), Amount(5, USD)),)
