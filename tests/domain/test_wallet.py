"""Stored value and lots: exact splits, never negative, the way out (V1-V8, P2, P6)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_member.domain.amounts import total
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.rules import Limits, SpendOrder, WalletRules, WithdrawalMethod
from shop_member.domain.wallet import (
    Expiring,
    Lot,
    LotUse,
    ToppedUp,
    Wallet,
    available,
    check_limits,
    expired,
    expiring,
    give_back,
    needs_proof,
    spend_split,
    usable,
    use_lots,
    waiting,
    withdrawal,
)
from tests.domain.makers import TODAY, USD, usd

money = st.integers(0, 10**7).map(usd)
wallets = st.builds(Wallet, money, money)
days = st.integers(-40, 40).map(lambda day: TODAY + timedelta(days=day))


@st.composite
def lot_lists(draw: st.DrawFn) -> tuple[Lot, ...]:
    count = draw(st.integers(0, 6))
    return tuple(
        Lot(
            str(seq),
            draw(st.integers(0, 100)),
            draw(st.none() | days),
            TODAY - timedelta(days=draw(st.integers(0, 60))),
            seq,
            draw(st.none() | days),
        )
        for seq in range(count)
    )


@given(wallets, st.data(), st.sampled_from(list(SpendOrder)))
def test_both_buckets_pay_exactly_the_amount_and_neither_is_overdrawn(
    wallet: Wallet, data: st.DataObject, order: SpendOrder
) -> None:
    if not wallet.balance:
        return
    amount = usd(data.draw(st.integers(1, wallet.balance.units)))
    principal, bonus = spend_split(amount, wallet, order)
    assert principal + bonus == amount
    assert usd(0) <= principal <= wallet.principal
    assert usd(0) <= bonus <= wallet.bonus
    if order is SpendOrder.PRINCIPAL_FIRST:
        assert not bonus or principal == wallet.principal
    if order is SpendOrder.BONUS_FIRST:
        assert not principal or bonus == wallet.bonus
    if order is SpendOrder.PROPORTIONAL:
        assert (
            abs(principal.units * wallet.balance.units - amount.units * wallet.principal.units) < wallet.balance.units
        )


def test_more_than_the_balance_is_refused() -> None:
    wallet = Wallet(usd(200), usd(50))
    with pytest.raises(Refusal) as refusal:
        spend_split(usd(251), wallet, SpendOrder.PRINCIPAL_FIRST)
    assert refusal.value.code is Refused.BALANCE_TOO_SMALL
    assert refusal.value.fields == {"available": usd(250), "wanted": usd(251)}
    for units in (0, -1):
        with pytest.raises(Refusal):
            spend_split(usd(units), wallet, SpendOrder.PRINCIPAL_FIRST)


def test_the_three_orders() -> None:
    wallet = Wallet(usd(200), usd(50))
    found = {order: spend_split(usd(100), wallet, order) for order in SpendOrder}
    assert found == {
        SpendOrder.PRINCIPAL_FIRST: (usd(100), usd(0)),
        SpendOrder.BONUS_FIRST: (usd(50), usd(50)),
        SpendOrder.PROPORTIONAL: (usd(80), usd(20)),
    }


def test_proof_is_asked_above_the_limit() -> None:
    rules = WalletRules(pin_above=1000)
    assert [needs_proof(usd(units), rules) for units in (1000, 1001)] == [False, True]
    assert not needs_proof(usd(10**9), WalletRules())


def test_limits_per_card_and_per_top_up() -> None:
    limits = Limits(card=500_000, top_up=200_000)
    check_limits(usd(200_000), usd(300_000), limits)
    for pays, principal, code in [
        (200_001, 0, Refused.TOP_UP_OVER_LIMIT),
        (200_000, 300_001, Refused.CARD_OVER_LIMIT),
    ]:
        with pytest.raises(Refusal) as refusal:
            check_limits(usd(pays), usd(principal), limits)
        assert refusal.value.code is code
    check_limits(usd(10**12), usd(10**12), Limits())


# -- lots


@given(lot_lists(), st.integers(0, 700))
def test_lots_pay_exactly_and_are_never_overdrawn(lots: tuple[Lot, ...], units: int) -> None:
    have = available(lots, TODAY)
    if units > have:
        with pytest.raises(Refusal) as refusal:
            use_lots(lots, units, TODAY)
        assert refusal.value.fields == {"available": have, "wanted": units}
        return
    uses = use_lots(lots, units, TODAY)
    left = {lot.id: lot.left for lot in lots}
    assert sum(use.units for use in uses) == units
    assert all(0 < use.units <= left[use.lot_id] for use in uses)
    order = [lot.id for lot in usable(lots, TODAY)]
    assert [use.lot_id for use in uses] == order[: len(uses)]
    assert all(use.units == left[use.lot_id] for use in uses[:-1])


@given(lot_lists())
def test_every_unit_is_usable_waiting_or_expired(lots: tuple[Lot, ...]) -> None:
    past = sum(use.units for use in expired(lots, TODAY))
    gone_waiting = sum(
        lot.left
        for lot in lots
        if lot.usable_from and lot.usable_from > TODAY and lot.expires_on and lot.expires_on < TODAY
    )
    assert available(lots, TODAY) + waiting(lots, TODAY) + past - gone_waiting == sum(lot.left for lot in lots)


def test_nearest_expiry_then_oldest_then_undated() -> None:
    lots = (
        Lot("undated", 5, None, date(2020, 1, 1), 1),
        Lot("late", 5, date(2027, 1, 1), date(2020, 1, 1), 2),
        Lot("young", 5, date(2026, 12, 1), date(2026, 2, 1), 3),
        Lot("old", 5, date(2026, 12, 1), date(2026, 1, 1), 4),
        Lot("last day", 5, TODAY, date(2026, 1, 1), 5),
        Lot("yesterday", 5, TODAY - timedelta(days=1), date(2026, 1, 1), 6),
        Lot("tomorrow", 5, None, date(2026, 1, 1), 7, TODAY + timedelta(days=1)),
    )
    assert [lot.id for lot in usable(lots, TODAY)] == ["last day", "old", "young", "late", "undated"]
    assert use_lots(lots, 7, TODAY) == (LotUse("last day", 5), LotUse("old", 2))
    assert expired(lots, TODAY) == (LotUse("yesterday", 5),)
    assert expiring(lots, TODAY, date(2026, 12, 31)) == (Expiring(TODAY, 5), Expiring(date(2026, 12, 1), 10))


@given(lot_lists())
def test_expiring_twice_does_nothing_the_second_time(lots: tuple[Lot, ...]) -> None:
    gone = {use.lot_id: use.units for use in expired(lots, TODAY)}
    after = tuple(
        Lot(lot.id, lot.left - gone.get(lot.id, 0), lot.expires_on, lot.earned_on, lot.seq, lot.usable_from)
        for lot in lots
    )
    assert min((lot.left for lot in after), default=0) >= 0
    assert expired(after, TODAY) == ()


@given(st.lists(st.integers(1, 50), min_size=1, max_size=5), st.data())
def test_any_series_of_returns_gives_each_lot_what_it_gave(units: list[int], data: st.DataObject) -> None:
    uses = [LotUse(str(at), one) for at, one in enumerate(units)]
    back: dict[str, int] = {}
    already = 0
    while already < sum(units):
        part = data.draw(st.integers(1, sum(units) - already))
        for use in give_back(uses, already, part):
            back[use.lot_id] = back.get(use.lot_id, 0) + use.units
        already += part
        assert sum(back.values()) == already
    assert back == {use.lot_id: use.units for use in uses}
    with pytest.raises(ValueError, match="more comes back"):
        give_back(uses, already, 1)


def test_what_was_taken_last_returns_first() -> None:
    uses = [LotUse("near", 5), LotUse("far", 3)]
    assert give_back(uses, 0, 4) == (LotUse("far", 3), LotUse("near", 1))
    assert give_back(uses, 4, 4) == (LotUse("near", 4),)


# -- withdrawal


def test_3000_paid_1000_given_3594_used_returns_304_50_by_share() -> None:
    top_up = ToppedUp("a", usd(300_000), usd(100_000), 1)
    found = withdrawal(Wallet(usd(0), usd(40_600)), [top_up], WithdrawalMethod.PAID_SHARE)
    assert found.paid_share.money == usd(30_450)
    assert (found.paid_share.from_bonus.units, found.paid_share.void_bonus.units) == (30_450, 10_150)
    assert found.principal_left.money == usd(0)
    assert found.chosen is found.paid_share


def test_the_oldest_top_up_counts_as_used_first() -> None:
    top_ups = [ToppedUp("old", usd(100), usd(100), 1), ToppedUp("new", usd(200), usd(0), 2)]
    found = withdrawal(Wallet(usd(150), usd(100)), top_ups, WithdrawalMethod.PRINCIPAL_LEFT)
    assert found.paid_share.money == usd(200 + 25)
    assert found.principal_left.money == usd(150)
    assert found.principal_left.void_bonus == usd(100)


@given(st.lists(st.tuples(st.integers(1, 10**6), st.integers(0, 10**6)), max_size=4), st.data())
def test_a_withdrawal_empties_both_buckets_and_never_pays_more_than_was_paid(
    made: list[tuple[int, int]], data: st.DataObject
) -> None:
    top_ups = [ToppedUp(str(at), usd(paid), usd(given_), at) for at, (paid, given_) in enumerate(made)]
    principal = data.draw(st.integers(0, sum(paid for paid, _ in made)))
    bonus = data.draw(st.integers(0, sum(given_ for _, given_ in made)))
    wallet = Wallet(usd(principal), usd(bonus))
    if not wallet.balance:
        with pytest.raises(Refusal):
            withdrawal(wallet, top_ups, WithdrawalMethod.PAID_SHARE)
        return
    found = withdrawal(wallet, top_ups, WithdrawalMethod.PAID_SHARE)
    for payout in (found.principal_left, found.paid_share):
        assert payout.from_principal + payout.from_bonus == payout.money
        assert payout.from_principal + payout.void_principal == wallet.principal
        assert payout.from_bonus + payout.void_bonus == wallet.bonus
        parts = (payout.money, payout.from_principal, payout.from_bonus, payout.void_principal, payout.void_bonus)
        assert min(parts) >= usd(0)
        assert payout.money <= min(wallet.balance, total((one.paid for one in top_ups), USD))


def test_imported_value_counts_as_paid() -> None:
    found = withdrawal(Wallet(usd(500), usd(0)), [], WithdrawalMethod.PAID_SHARE)
    assert found.paid_share.money == usd(500)
