"""The top-up as the window knows it; it is reached from the till, not from the bar."""

from __future__ import annotations

from shop_member.domain.permissions import Permission
from shop_member.i18n import translate
from ui.screen import SimpleScreen
from ui.screens.top_up.gallery import gallery_states
from ui.screens.top_up.view import build

SCREEN = SimpleScreen(
    "top_up",
    lambda: translate("screen", "Top up"),
    "stored-value",
    build,
    Permission.TOP_UP,
    in_bar=False,
    states=gallery_states,
)
