"""Coupons at the till: scanned, chosen from the guest's own, taken off again; what does not count says why (C5, F9)."""

from __future__ import annotations

from typing import Any

from shop_member.domain.bills import CouponOutcome
from shop_member.domain.coupons import Offer
from shop_member.domain.errors import Refusal
from shop_member.i18n import translate
from shop_member.services.coupons import HeldCoupon
from ui.messages import info, message_of
from ui.screens.till.base import TillBase
from ui.screens.till.sale import work_out
from ui.screens.till.state import Mode

DIGITS = 9
"""As many coupons as can be chosen by one key."""


class Offers(TillBase):
    """Brings coupons to the sale. Which of them count is the price's business and no question here."""

    def scan_coupon(self, coupon_id: str) -> None:
        """Take a coupon that was scanned; one that can't be used by this guest now is refused with its reason."""
        by, member_id = self.by, self.guest.member.id if self.guest is not None else None
        self.run(lambda app: app.coupons.find(by, coupon_id, member_id), self._scanned_coupon)

    def _scanned_coupon(self, held: HeldCoupon) -> None:
        if self.mode is not Mode.SALE:
            self.rest()
        self.begin()
        if held.refusal is not None:
            self.say(message_of(held.refusal), good=False)
            return
        self.bring(held)

    def bring(self, held: HeldCoupon) -> None:
        """Put a coupon to the sale; while the basket does not qualify, the till says what is missing."""
        offer = Offer(held.template, held.coupon, held.left)
        self.sale = self.sale.with_offer(offer)
        self.mode, self.message, self.selected = Mode.SALE, None, None
        outcome = self.outcome(offer.key)
        if outcome is not None and not outcome.used and outcome.reason is not None and not self.sale.empty:
            self.say(message_of(Refusal(outcome.reason, **dict(outcome.fields))), good=False)
            return
        self.sounded.emit(True)
        self.tell()

    def outcome(self, key: str) -> CouponOutcome | None:
        """Return what becomes of a coupon on the sale as it stands."""
        standpoint = self.standpoint()
        found = standpoint.quote.coupons if standpoint is not None else ()
        return next((one for one in found if one.key == key), None)

    def read_offers_again(self) -> None:
        """Read the coupons of the sale anew: one was used or cancelled elsewhere meanwhile, and the basket says which."""
        if not self.sale.offers:
            return
        keys, member_id = self.sale.basket().coupons, self.guest.member.id if self.guest is not None else None

        def read(found: tuple[Offer, ...]) -> None:
            self.sale = self.sale.repriced(offers=tuple(one for one in found if one.coupon is not None))
            self.tell()

        self.run(lambda app: app.till.offers(keys, member_id), read)

    # -- the guest's own

    def ask_coupons(self) -> None:
        """Show the guest's coupons, the one that saves most first."""
        if self.busy or self.mode not in (Mode.SALE, Mode.COUPONS):
            return
        if self.mode is Mode.COUPONS:
            self.rest()
            self.tell()
            return
        if self.guest is None:
            words = translate("till", "Scan the coupon, or the member's card to see their coupons.")
            self.say(info(words), good=False)
            return
        self.close_entry()
        by, member_id = self.by, self.guest.member.id
        self.run(lambda app: app.coupons.of_member(by, member_id), self._show_coupons)

    def _show_coupons(self, held: Any) -> None:
        if self.guest is None:
            return
        if not held:
            self.say(info(translate("till", "This guest has no coupon.")), good=False)
            return
        self.coupons = tuple(sorted(held, key=lambda one: (one.refusal is not None, -self.saving(one))))
        self.mode, self.message, self.selected = Mode.COUPONS, None, 0
        self.tell()

    def saving(self, held: HeldCoupon) -> int:
        """Return the units that a coupon alone takes off the sale as it stands."""
        if self.facts is None or self.guest is None or held.refusal is not None:
            return 0
        alone = self.sale.repriced(offers=(Offer(held.template, held.coupon, held.left),))
        try:
            found = work_out(alone, self.facts, self.guest.accounts.standing, None, self.moment()).quote.coupons
        except Refusal:
            return 0
        return sum(one.worth.units for one in found if one.coupon_id == held.coupon.id)

    def choose_coupon(self, at: int) -> None:
        """Take a coupon of the list, or take it off again."""
        if not 0 <= at < len(self.coupons):
            return
        held = self.coupons[at]
        if any(offer.key == held.coupon.id for offer in self.sale.offers):
            self.sale = self.sale.without_offer(held.coupon.id)
            self.rest()
            self.tell()
        elif held.refusal is not None:
            self.say(message_of(held.refusal), good=False)
        else:
            self.bring(held)
