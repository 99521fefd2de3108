"""The till as the window knows it."""

from __future__ import annotations

from shop_member.domain.permissions import Permission
from shop_member.i18n import translate
from ui.screen import SimpleScreen
from ui.screens.till.gallery import gallery_states
from ui.screens.till.view import build

SCREEN = SimpleScreen(
    "till", lambda: translate("screen", "Till"), "calculator", build, Permission.SELL, states=gallery_states
)
