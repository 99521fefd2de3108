"""Coupons: their kinds, issuing them, what came of them."""

from shop_member.domain.permissions import Permission
from shop_member.i18n import translate
from ui.screen import SimpleScreen
from ui.screens.coupons.gallery import states
from ui.screens.coupons.view import CouponsView

SCREEN = SimpleScreen(
    "coupons",
    lambda: translate("coupons", "Coupons"),
    "ticket-percent",
    CouponsView,
    Permission.ISSUE_COUPON,
    states=states,
)
