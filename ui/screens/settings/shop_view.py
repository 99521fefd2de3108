"""The page of the shop: its form, and its logo."""

from __future__ import annotations

from shop_member.i18n import translate
from ui.screens.settings.form_view import FormView
from ui.screens.settings.shop_forms import LogoModel, LogoState, ShopForm
from ui.theme import Role
from ui.widgets.banner import Banner
from ui.widgets.label import Label
from ui.widgets.panel import Panel
from ui.widgets.picture import PictureField


class ShopView(FormView):
    """The form of the shop with its logo below the name; a logo takes effect at once, without Save."""

    def __init__(self, model: ShopForm, logo: LogoModel) -> None:
        self.logo = logo
        panel = Panel()
        panel.body.setSpacing(12)
        panel.add(Label(translate("settings", "Logo"), Role.TILL_STRONG))
        self.picture = PictureField(
            translate("settings", "Picture"),
            translate("settings", "Printed on receipts, cards and statements; best without a ground of its own."),
            width=160,
            height=96,
        )
        self.picture.chosen.connect(logo.choose)
        self.picture.removed.connect(logo.remove)
        panel.add(self.picture)
        self.logo_banner = Banner()
        self.logo_banner.dismissed.connect(lambda: logo.set_state(message=None))
        panel.add(self.logo_banner)
        super().__init__(model, below=panel)
        logo.state_changed.connect(self._show_logo)
        self._show_logo(logo.state)

    def opened(self) -> None:
        """Read the shop and its logo."""
        super().opened()
        self.logo.read()

    def _show_logo(self, state: LogoState) -> None:
        self.picture.set_picture(state.content)
        self.picture.setEnabled(not state.busy)
        self.logo_banner.show_message(state.message)
