"""The services of the till and of what members hold, as `app.py` hands them out: each is imported when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shop_member.pins import Pins
    from shop_member.services.coupons import CouponService
    from shop_member.services.desk import Desk
    from shop_member.services.gift_card_papers import GiftCardPaperService
    from shop_member.services.gift_cards import GiftCardService
    from shop_member.services.memberships import MembershipService
    from shop_member.services.sessions import SessionService
    from shop_member.services.tabs import TabService
    from shop_member.services.till import TillService


class ValueServices:
    """Selling, coupons, gift cards, session cards, memberships, tabs."""

    desk: Desk
    pins: Pins

    @cached_property
    def till(self) -> TillService:
        """Pricing and selling."""
        from shop_member.services.till import TillService

        return TillService(self.desk, self.pins)

    @cached_property
    def coupons(self) -> CouponService:
        """Coupons."""
        from shop_member.services.coupons import CouponService

        return CouponService(self.desk)

    @cached_property
    def sessions(self) -> SessionService:
        """Session cards."""
        from shop_member.services.sessions import SessionService

        return SessionService(self.desk)

    @cached_property
    def memberships(self) -> MembershipService:
        """Paid memberships."""
        from shop_member.services.memberships import MembershipService

        return MembershipService(self.desk)

    @cached_property
    def tabs(self) -> TabService:
        """Tabs."""
        from shop_member.services.tabs import TabService

        return TabService(self.desk)

    @cached_property
    def gift_cards(self) -> GiftCardService:
        """Gift cards."""
        from shop_member.services.gift_cards import GiftCardService

        return GiftCardService(self.desk, self.till)

    @cached_property
    def gift_card_papers(self) -> GiftCardPaperService:
        """Gift cards on paper."""
        from shop_member.services.gift_card_papers import GiftCardPaperService

        return GiftCardPaperService(self.desk)
