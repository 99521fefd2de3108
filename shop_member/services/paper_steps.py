"""How a receipt names each step of its price, and what a coupon did that is no money (S5, P8)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from shop_member.domain import documents as paper
from shop_member.domain.amounts import Amount, Asset
from shop_member.domain.bills import StepKind
from shop_member.domain.documents import phrase
from shop_member.domain.ledger import BillStep
from shop_member.i18n import QT_TRANSLATE_NOOP
from shop_member.services.offers import BACK, POINTS

_STEP_WORDS: Mapping[str, str] = {
    StepKind.MEMBER_PRICE: QT_TRANSLATE_NOOP("paper", "Member price"),
    StepKind.TIER_PERCENT: QT_TRANSLATE_NOOP("paper", "{tier}: {percent}"),
    StepKind.PLAN_PERCENT: QT_TRANSLATE_NOOP("paper", "{tier}: {percent}"),
    StepKind.REWARD: QT_TRANSLATE_NOOP("paper", "{reason} for {points} points"),
    StepKind.ITEM_DISCOUNT: QT_TRANSLATE_NOOP("paper", "Discount: {reason}"),
    StepKind.ORDER_DISCOUNT: QT_TRANSLATE_NOOP("paper", "Discount: {reason}"),
    StepKind.COUPON_FREE_GOODS: QT_TRANSLATE_NOOP("paper", "Coupon: {reason}"),
    StepKind.COUPON_ITEM: QT_TRANSLATE_NOOP("paper", "Coupon: {reason}"),
    StepKind.COUPON_ORDER: QT_TRANSLATE_NOOP("paper", "Coupon: {reason}"),
    StepKind.SESSION_CARD: QT_TRANSLATE_NOOP("paper", "Paid with {reason}"),
    StepKind.SERVICE_CHARGE: QT_TRANSLATE_NOOP("paper", "Service charge"),
    StepKind.TAX_ADDED: QT_TRANSLATE_NOOP("paper", "Tax"),
    StepKind.POINTS: QT_TRANSLATE_NOOP("paper", "{points} points used"),
    StepKind.TIP: QT_TRANSLATE_NOOP("paper", "Tip"),
    StepKind.POINTS_OWED: QT_TRANSLATE_NOOP("paper", "{points} points already spent"),
}
_NOTES = {
    POINTS: QT_TRANSLATE_NOOP("paper", "More points: {reason}"),
    BACK: QT_TRANSLATE_NOOP("paper", "Coupon given back: {reason}"),
}


def priced(steps: Iterable[BillStep]) -> tuple[BillStep, ...]:
    """Return the steps that changed the price."""
    return tuple(step for step in steps if step.kind not in _NOTES)


def price_steps(steps: Iterable[BillStep], asset: Asset) -> tuple[paper.PriceStep, ...]:
    """Return the steps of a price as a receipt shows them."""
    return tuple(_step(step, asset) for step in priced(steps))


def coupon_notes(steps: Iterable[BillStep]) -> tuple[paper.Phrase, ...]:
    """Return what a receipt says of coupons that changed no price: points on top, a coupon that came back."""
    return tuple(phrase("paper", _NOTES[step.kind], {"reason": step.reason}) for step in steps if step.kind in _NOTES)


def _step(step: BillStep, asset: Asset) -> paper.PriceStep:
    values: dict[str, paper.Value] = {}
    if step.kind == StepKind.REWARD:
        values = {"reason": step.reason, "points": step.measure}
    elif step.kind in (StepKind.TIER_PERCENT, StepKind.PLAN_PERCENT):
        values = {"tier": step.reason, "percent": paper.PercentOff(step.measure)}
    elif step.kind in (StepKind.POINTS, StepKind.POINTS_OWED):
        values = {"points": step.measure}
    elif "{reason}" in _STEP_WORDS[step.kind]:
        values = {"reason": step.reason}
    return paper.PriceStep(phrase("paper", _STEP_WORDS[step.kind], values), Amount(step.units, asset))
