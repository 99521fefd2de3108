"""Stored value: principal that was paid and bonus that was given, their lots, limits and the way out (V1-V8)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from shop_member.domain.amounts import Amount, zero
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.rules import Limits, SpendOrder, WalletRules, WithdrawalMethod


@dataclass(frozen=True, slots=True)
class Wallet:
    """What a card holds in both buckets."""

    principal: Amount
    bonus: Amount

    @property
    def balance(self) -> Amount:
        """Return both buckets together: what the guest can spend."""
        return self.principal + self.bonus


def spend_split(amount: Amount, wallet: Wallet, order: SpendOrder) -> tuple[Amount, Amount]:
    """Return the principal and the bonus that pay `amount`, in the shop's order (V1); they sum to it exactly.

    Proportional rounds by largest remainder. Refuses: AMOUNT_NOT_POSITIVE, BALANCE_TOO_SMALL (V4).
    """
    nothing = zero(amount.asset)
    if amount <= nothing:
        raise Refusal(Refused.AMOUNT_NOT_POSITIVE)
    if amount > wallet.balance:
        raise Refusal(Refused.BALANCE_TOO_SMALL, available=wallet.balance, wanted=amount)
    if order is SpendOrder.PRINCIPAL_FIRST:
        principal = min(amount, wallet.principal)
    elif order is SpendOrder.BONUS_FIRST:
        principal = amount - min(amount, wallet.bonus)
    else:
        principal = amount.split((wallet.principal.units, wallet.bonus.units))[0]
    return principal, amount - principal


def needs_proof(amount: Amount, rules: WalletRules) -> bool:
    """Say whether what is spent in a day asks for the PIN or the phone's last digits (V8): above the limit, not at it."""
    return rules.pin_above is not None and amount.units > rules.pin_above


def check_limits(pays: Amount, principal: Amount, limits: Limits) -> None:
    """Let a top-up pass that keeps both limits (V7), measured on principal: `pays` comes on top of `principal`.

    Refuses: TOP_UP_OVER_LIMIT, CARD_OVER_LIMIT, each with its limit.
    """
    if limits.top_up is not None and pays.units > limits.top_up:
        raise Refusal(Refused.TOP_UP_OVER_LIMIT, limit=Amount(limits.top_up, pays.asset))
    if limits.card is not None and (principal + pays).units > limits.card:
        raise Refusal(Refused.CARD_OVER_LIMIT, limit=Amount(limits.card, pays.asset), balance=principal)


# -- lots, of value and of points alike


@dataclass(frozen=True, slots=True)
class Lot:
    """Units that came together and go together: `left` of them, valid to `expires_on` inclusive."""

    id: str
    left: int
    expires_on: date | None
    earned_on: date
    seq: int
    usable_from: date | None = None
    """Waiting points (P5): not before this day."""


@dataclass(frozen=True, slots=True)
class LotUse:
    """Units taken from, or given back to, one lot."""

    lot_id: str
    units: int


@dataclass(frozen=True, slots=True)
class Expiring:
    """Units whose last valid day is `on`."""

    on: date
    units: int


def _order_of_use(lot: Lot) -> tuple[bool, date, date, int]:
    return lot.expires_on is None, lot.expires_on or date.max, lot.earned_on, lot.seq


def usable(lots: Iterable[Lot], on: date) -> tuple[Lot, ...]:
    """Return the lots that can be used on a day in the order of use: nearest expiry, then oldest, then undated (P2)."""
    return tuple(sorted((lot for lot in lots if _is_usable(lot, on)), key=_order_of_use))


def _is_usable(lot: Lot, on: date) -> bool:
    return (
        lot.left > 0
        and (lot.expires_on is None or lot.expires_on >= on)
        and (lot.usable_from is None or lot.usable_from <= on)
    )


def available(lots: Iterable[Lot], on: date) -> int:
    """Return the units that can be used on a day."""
    return sum(lot.left for lot in lots if _is_usable(lot, on))


def waiting(lots: Iterable[Lot], on: date) -> int:
    """Return the units that are won but can't be used yet (P5)."""
    return sum(lot.left for lot in lots if lot.usable_from is not None and lot.usable_from > on)


def use_lots(lots: Iterable[Lot], units: int, on: date) -> tuple[LotUse, ...]:
    """Return which lots pay `units` on a day; they sum to it exactly and none is overdrawn.

    Refuses: LOTS_TOO_SMALL with available and wanted units. Negative units are a programming error (ValueError).
    """
    if units < 0:
        raise ValueError("units must not be negative")
    uses: list[LotUse] = []
    missing = units
    for lot in usable(lots, on):
        taken = min(lot.left, missing)
        if taken:
            uses.append(LotUse(lot.id, taken))
            missing -= taken
    if missing:
        raise Refusal(Refused.LOTS_TOO_SMALL, available=units - missing, wanted=units)
    return tuple(uses)


def give_back(uses: Sequence[LotUse], already: int, units: int) -> tuple[LotUse, ...]:
    """Return where `units` of an earlier use go back to, after `already` went back: what was taken last returns first.

    Any series of returns ends with each lot getting exactly what it gave. Returning more than was taken is a mistake of
    the caller (ValueError).
    """
    if units < 0 or already < 0 or already + units > sum(use.units for use in uses):
        raise ValueError("more comes back than was taken")
    back: list[LotUse] = []
    skip, missing = already, units
    for use in reversed(uses):
        room = max(0, use.units - skip)
        skip = max(0, skip - use.units)
        if room and missing:
            back.append(LotUse(use.lot_id, min(room, missing)))
            missing -= min(room, missing)
    return tuple(back)


def expired(lots: Iterable[Lot], on: date) -> tuple[LotUse, ...]:
    """Return what is past its last valid day on `on`; after it is booked there is nothing the second time (P6)."""
    past = [lot for lot in lots if lot.left > 0 and lot.expires_on is not None and lot.expires_on < on]
    return tuple(LotUse(lot.id, lot.left) for lot in sorted(past, key=lambda lot: (lot.expires_on, lot.seq)))


def expiring(lots: Iterable[Lot], on: date, until: date | None = None) -> tuple[Expiring, ...]:
    """Return what expires from `on` to `until` (both inclusive, or ever), nearest first, one line a day (P8)."""
    days: dict[date, int] = {}
    for lot in lots:
        if lot.left > 0 and lot.expires_on is not None and on <= lot.expires_on <= (until or date.max):
            days[lot.expires_on] = days.get(lot.expires_on, 0) + lot.left
    return tuple(Expiring(day, days[day]) for day in sorted(days))


# -- the way out


@dataclass(frozen=True, slots=True)
class ToppedUp:
    """One top-up as it was made; imported and merged value counts as paid (given = 0)."""

    id: str
    paid: Amount
    given: Amount
    seq: int


@dataclass(frozen=True, slots=True)
class Payout:
    """What a withdrawal by one method pays and what becomes of both buckets, which end at zero."""

    method: WithdrawalMethod
    money: Amount
    from_principal: Amount
    from_bonus: Amount
    void_principal: Amount
    void_bonus: Amount


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """Both ways to give stored value back (V6); `chosen` is the shop's default."""

    principal_left: Payout
    paid_share: Payout
    chosen: Payout


def withdrawal(wallet: Wallet, top_ups: Sequence[ToppedUp], method: WithdrawalMethod) -> Withdrawal:
    """Return what the guest gets by each method (V6).

    By share: per top-up that still has something left, oldest used first, paid ÷ (paid + given) of what is left of it,
    half up, never more than was paid for it. Value without a top-up counts as paid as far as principal reaches.
    Refuses: NOTHING_TO_DO for an empty wallet.
    """
    if not wallet.balance:
        raise Refusal(Refused.NOTHING_TO_DO)
    nothing = zero(wallet.principal.asset)
    left, money = wallet.balance, nothing
    for top_up in sorted(top_ups, key=lambda one: one.seq, reverse=True):
        here = min(left, top_up.paid + top_up.given)
        if here:
            money += min(here.share(top_up.paid.units, (top_up.paid + top_up.given).units), top_up.paid)
            left -= here
    money += min(left, wallet.principal)
    by_share = _payout(WithdrawalMethod.PAID_SHARE, money, wallet)
    by_principal = _payout(WithdrawalMethod.PRINCIPAL_LEFT, wallet.principal, wallet)
    return Withdrawal(by_principal, by_share, by_share if method is WithdrawalMethod.PAID_SHARE else by_principal)


def _payout(method: WithdrawalMethod, money: Amount, wallet: Wallet) -> Payout:
    from_principal = min(money, wallet.principal)
    from_bonus = money - from_principal
    return Payout(
        method, money, from_principal, from_bonus, wallet.principal - from_principal, wallet.bonus - from_bonus
    )
