"""Member cards: which, how they look, onto paper."""

from shop_member.domain.permissions import Permission
from shop_member.i18n import translate
from ui.screen import SimpleScreen
from ui.screens.cards.gallery import states
from ui.screens.cards.view import CardsView

SCREEN = SimpleScreen(
    "cards",
    lambda: translate("cards", "Cards"),
    "id-card",
    CardsView,
    Permission.PRINT_CARDS,
    states=states,
)
