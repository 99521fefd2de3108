"""Coupons as the till shows them: the guest's own to choose from, and below the basket why one does not count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shop_member.domain.amounts import Amount
from shop_member.domain.bills import CouponOutcome, Quote
from shop_member.formats import day, number
from shop_member.i18n import translate
from shop_member.words import sentence
from ui.screens.till.state import Basket, Row, Sum

if TYPE_CHECKING:
    from shop_member.services.coupons import HeldCoupon
    from ui.screens.till.base import TillBase


def coupons(till: TillBase) -> Basket:
    """Return the list that F9 opens: what each saves on this basket, until when it is valid, or why it can't be used."""
    taken = {offer.key for offer in till.sale.offers}
    rows = tuple(
        Row(
            held.coupon.id,
            held.template.name,
            str(at + 1) if at < 9 else "",
            _saving(till, held),
            _note(held, till.context.language, held.coupon.id in taken),
            selected=at == till.selected,
            faint=held.refusal is not None,
        )
        for at, held in enumerate(till.coupons)
    )
    return Basket(translate("till", "Coupons"), rows)


def _saving(till: TillBase, held: HeldCoupon) -> str:
    units = till.saving(held)
    return f"−{number(Amount(units, till.ready.asset))}" if units else ""


def _note(held: HeldCoupon, language: str, taken: bool) -> str:
    if held.refusal is not None:
        return sentence(held.refusal, language)
    if taken:
        return translate("till", "on this sale; press again to take it off")
    if held.coupon.last_day is None:
        return ""
    return translate("till", "valid until {day}").format(day=day(held.coupon.last_day, language))


def left_out(quote: Quote) -> list[Sum]:
    """Return a line for each coupon that was brought and does not count; what is missing is short enough to stand there."""
    return [Sum(one.name, _short(one), "warning") for one in quote.coupons if one.reason is not None]


def _short(one: CouponOutcome) -> str:
    fields = dict(one.fields)
    missing = fields.get("missing")
    if isinstance(missing, Amount):
        return translate("till", "{amount} more").format(amount=number(missing))
    return translate("till", "not counted")
