"""Monthly member statements."""

from shop_member.domain.permissions import Permission
from shop_member.i18n import translate
from ui.screen import SimpleScreen
from ui.screens.statements.gallery import states
from ui.screens.statements.view import StatementsView

SCREEN = SimpleScreen(
    "statements",
    lambda: translate("statements", "Statements"),
    "file-text",
    StatementsView,
    Permission.STATEMENTS,
    states=states,
)
