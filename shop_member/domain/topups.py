"""Topping up: the ladder of steps and what an amount wins (V2-V4, V7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from shop_member.domain.amounts import Amount, total, zero
from shop_member.domain.bills import Standing
from shop_member.domain.dates import months_later, within
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.rules import CustomAmount, Rules, Step
from shop_member.domain.wallet import check_limits


@dataclass(frozen=True, slots=True)
class Instalment:
    """A part of the gift, its day, and the last valid day of that part."""

    on: date
    bonus: Amount
    expires_on: date | None


@dataclass(frozen=True, slots=True)
class TopUpOffer:
    """What a top-up books: `principal` is what is paid; `bonus` is given at once, later parts are in `instalments`.

    `instalments` holds every part, the first one (= bonus) included; it is empty without a gift of money.
    """

    step: Step | None
    principal: Amount
    bonus: Amount
    points: int
    coupons: tuple[str, ...]
    bonus_expires_on: date | None
    instalments: tuple[Instalment, ...]

    @property
    def bonus_in_all(self) -> Amount:
        """Return the gift of money with all its instalments."""
        return total((part.bonus for part in self.instalments), self.principal.asset)


def offer(
    amount: Amount,
    rules: Rules,
    standing: Standing | None,
    on: date,
    first: bool,
    *,
    principal: Amount | None = None,
    bearer: bool = False,
) -> TopUpOffer:
    """Return what topping up `amount` gives on a day; `first`: this card was never topped up (voids do not count).

    An amount between the steps takes the highest it reaches, or none (setting). `principal` is what the card holds, for
    its limit. Refuses: AMOUNT_NOT_POSITIVE (V4), TOP_UP_OVER_LIMIT, CARD_OVER_LIMIT (V7).
    """
    if amount.asset != rules.asset:
        raise TypeError(f"a top-up in {amount.asset.code} of a wallet in {rules.currency}")
    if amount.units <= 0:
        raise Refusal(Refused.AMOUNT_NOT_POSITIVE)
    limits = rules.wallet.bearer if bearer else rules.wallet.named
    check_limits(amount, principal or zero(amount.asset), limits)
    reached = [step for step in _open_steps(rules, standing, on, first) if step.pays <= amount.units]
    if rules.top_ups.custom_amount is CustomAmount.NONE:
        reached = [step for step in reached if step.pays == amount.units]
    best = max(reached, key=_worth, default=None)
    return _gives(amount, best, rules, on)


def ladder(rules: Rules, standing: Standing | None, on: date, first: bool) -> tuple[TopUpOffer, ...]:
    """Return the offers to show, from the lowest step up; of several steps for one price the best."""
    best: dict[int, Step] = {}
    for step in sorted(_open_steps(rules, standing, on, first), key=_worth):
        best[step.pays] = step
    return tuple(_gives(Amount(pays, rules.asset), best[pays], rules, on) for pays in sorted(best))


def instalments(bonus: Amount, count: int, on: date) -> tuple[tuple[date, Amount], ...]:
    """Return the parts of a gift: the first at once, then the same day each month (clipped), remainder units first."""
    parts = bonus.split([1] * count)
    return tuple((months_later(on, month), part) for month, part in enumerate(parts) if part)


def _open_steps(rules: Rules, standing: Standing | None, on: date, first: bool) -> list[Step]:
    tier_id = standing.tier_id if standing else None
    return [
        step
        for step in rules.top_ups.ladder
        if within(on, step.first_day, step.last_day)
        and (not step.tiers or tier_id in step.tiers)
        and (first or not step.first_only)
    ]


def _worth(step: Step) -> tuple[int, int, int, int]:
    return step.pays, step.gives_bonus, step.gives_points, len(step.gives_coupons)


def _gives(amount: Amount, step: Step | None, rules: Rules, on: date) -> TopUpOffer:
    nothing = zero(amount.asset)
    if step is None:
        return TopUpOffer(None, amount, nothing, 0, (), None, ())
    parts = tuple(
        Instalment(day, part, _last_day(step, rules, day))
        for day, part in instalments(Amount(step.gives_bonus, amount.asset), step.instalments, on)
    )
    at_once = parts[0] if parts else None
    return TopUpOffer(
        step=step,
        principal=amount,
        bonus=at_once.bonus if at_once else nothing,
        points=step.gives_points,
        coupons=step.gives_coupons,
        bonus_expires_on=at_once.expires_on if at_once else None,
        instalments=parts,
    )


def _last_day(step: Step, rules: Rules, day: date) -> date | None:
    if step.bonus_valid_days is not None:
        return day + timedelta(days=step.bonus_valid_days)
    return rules.wallet.bonus_expiry.last_day(day)
