"""Members: search, a member's page, enrolling."""

from shop_member.domain.permissions import Permission
from shop_member.i18n import translate
from ui.screen import SimpleScreen
from ui.screens.members.gallery import states
from ui.screens.members.view import MembersView

SCREEN = SimpleScreen(
    "members",
    lambda: translate("members", "Members"),
    "users",
    MembersView,
    Permission.SEE_MEMBERS,
    states=states,
)
