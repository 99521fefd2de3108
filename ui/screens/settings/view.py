"""Settings: a list of pages at the left, the chosen one at the right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from shop_member.domain.permissions import Permission
from shop_member.i18n import translate
from ui import theme
from ui.screen import Context
from ui.screens.settings import rule_forms
from ui.screens.settings.database_view import DatabaseView
from ui.screens.settings.equipment import DatabaseModel, LookModel, PrinterTest, ScannerModel
from ui.screens.settings.equipment_views import LookView, PrinterView, ScannerView
from ui.screens.settings.form_view import FormView
from ui.screens.settings.items_model import ItemsModel
from ui.screens.settings.items_view import ItemsView
from ui.screens.settings.roles_model import RolesModel
from ui.screens.settings.roles_view import RolesView
from ui.screens.settings.rule_forms import RuleForm
from ui.screens.settings.shop_forms import (
    CountryForm,
    LogoModel,
    ShopForm,
    country_groups,
    printer_groups,
    shop_groups,
)
from ui.screens.settings.shop_view import ShopView
from ui.screens.settings.staff_model import StaffModel
from ui.screens.settings.staff_view import StaffView
from ui.theme import Role
from ui.widgets import paint
from ui.widgets.panel import Panel, scrolled


@dataclass(frozen=True, slots=True)
class Place:
    """One page: its name, words, icon, who may see it, and how it is built."""

    name: str
    words: str
    icon: str
    permission: Permission | None
    build: Callable[[Context, QWidget], QWidget]


def places() -> tuple[Place, ...]:
    """Return every page in order."""

    def rules(groups: Callable[[], Any]) -> Callable[[Context, QWidget], QWidget]:
        return lambda context, parent: FormView(RuleForm(context, groups(), parent))

    def printer(context: Context, parent: QWidget) -> QWidget:
        return PrinterView(context, ShopForm(context, printer_groups(), parent), PrinterTest(context, parent))

    return (
        Place("look", translate("settings", "Language and look"), "languages", None,
              lambda context, parent: LookView(context, LookModel(context, parent))),
        Place("shop", translate("settings", "Shop"), "store", Permission.SETTINGS,
              lambda context, parent: ShopView(ShopForm(context, shop_groups(), parent), LogoModel(context, parent))),
        Place("items", translate("settings", "Items"), "package", Permission.EDIT_ITEMS,
              lambda context, parent: ItemsView(context, ItemsModel(context, parent))),
        Place("prices", translate("settings", "Prices and tax"), "percent", Permission.RULES, rules(rule_forms.price_groups)),
        Place("points", translate("settings", "Points"), "star", Permission.RULES, rules(rule_forms.point_groups)),
        Place("wallet", translate("settings", "Stored value"), "wallet", Permission.RULES, rules(rule_forms.wallet_groups)),
        Place("tiers", translate("settings", "Tiers"), "crown", Permission.RULES, rules(rule_forms.tier_groups)),
        Place("staff", translate("settings", "Staff"), "users", Permission.STAFF,
              lambda context, parent: StaffView(context, StaffModel(context, parent))),
        Place("roles", translate("settings", "Roles"), "badge-check", Permission.STAFF,
              lambda context, parent: RolesView(context, RolesModel(context, parent))),
        Place("printer", translate("settings", "Printer"), "printer", Permission.SETTINGS, printer),
        Place("scanner", translate("settings", "Scanner"), "scan-line", Permission.SETTINGS,
              lambda context, parent: ScannerView(context, ScannerModel(context, parent))),
        Place("country", translate("settings", "Country and money"), "coins", Permission.SETTINGS,
              lambda context, parent: FormView(CountryForm(context, country_groups(), parent))),
        Place("database", translate("settings", "Database"), "database", Permission.VERIFY,
              lambda context, parent: DatabaseView(context, DatabaseModel(context, parent))),
    )  # fmt: skip


class _Entry(paint.TouchButton):
    """A line of the list at the left."""

    def __init__(self, place: Place) -> None:
        super().__init__(place.words, "flat")
        self._icon = place.icon
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setMinimumHeight(theme.TOUCH - 4)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def nextCheckState(self) -> None:
        """Pressing does not mark: the view does, when the page is shown."""

    def sizeHint(self) -> QSize:
        t = theme.current()
        return QSize(int(paint.advance(self.text(), t.font(Role.STRONG))) + t.px(20) + 44, max(44, t.px(40)))

    def paintEvent(self, event: object) -> None:
        t = theme.current()
        p = paint.painter(self)
        rect = QRectF(self.rect())
        here = self.isChecked()
        if here:
            paint.box(p, rect, t.colour("accent_soft"))
            paint.bar(p, rect, t.colour("accent"))
        elif self.isDown() or self.underMouse():
            paint.box(p, rect, t.colour("border" if self.isDown() else "surface_2"))
        self.paint(p, rect, t.colour("accent_text" if here else "text"))
        p.end()

    def paint(self, p: QPainter, rect: QRectF, ink: QColor) -> None:
        """Paint icon and words."""
        t = theme.current()
        size = t.px(20)
        paint.draw_icon(p, 14, rect.center().y(), self._icon, ink, size)
        font = t.font(Role.STRONG if self.isChecked() else Role.BODY)
        paint.text(p, QRectF(size + 26, 0, rect.width() - size - 34, rect.height()), self.text(), font, ink)


class SettingsView(QWidget):
    """Pages are built when first opened; each person sees those that are theirs."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(16)
        self._places = {place.name: place for place in places()}
        self._entries: dict[str, _Entry] = {}
        listing = QWidget()
        column = QVBoxLayout(listing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for place in self._places.values():
            entry = _Entry(place)
            entry.clicked.connect(lambda checked=False, name=place.name: self.go(name))
            column.addWidget(entry)
            self._entries[place.name] = entry
        column.addStretch(1)
        panel = Panel()
        panel.body.setContentsMargins(8, 8, 8, 8)
        panel.add(scrolled(listing), 1)
        panel.setFixedWidth(max(entry.sizeHint().width() for entry in self._entries.values()) + 32)
        row.addWidget(panel)
        self._stack = QStackedWidget()
        row.addWidget(self._stack, 1)
        self._pages: dict[str, QWidget] = {}
        self.here = ""
        context.session.changed.connect(self._person_changed)
        self._person_changed()

    def opened(self, page: str = "") -> None:
        """Show a page, the first one that this person may see by default."""
        self.go(page or self.here or self._first())

    def left(self) -> None:
        """Let the page know that nobody looks any more."""
        self._tell("left")

    def keep(self) -> str:
        """Keep the page over a change of language."""
        return self.here

    def restore(self, here: str) -> None:
        """Go back to it."""
        self.here = here

    def page(self, name: str) -> QWidget:
        """Return a page, building it if nobody was there yet."""
        if name not in self._pages:
            self._pages[name] = self._places[name].build(self._context, self)
            self._stack.addWidget(self._pages[name])
        return self._pages[name]

    def go(self, name: str) -> None:
        """Show a page, if this person may see it."""
        if name not in self._places or not self._context.session.may(self._places[name].permission):
            name = self._first()
        if name != self.here:
            self._tell("left")
        self.here = name
        self._stack.setCurrentWidget(self.page(name))
        for one, entry in self._entries.items():
            entry.setChecked(one == name)
        self._tell("opened")

    def _tell(self, method: str) -> None:
        call = getattr(self._pages.get(self.here), method, None)
        if call is not None:
            call()

    def _first(self) -> str:
        may = self._context.session.may
        allowed = [name for name, place in self._places.items() if may(place.permission)]
        return "shop" if "shop" in allowed else allowed[0]

    def _person_changed(self) -> None:
        for name, entry in self._entries.items():
            paint.reveal(entry, self._context.session.may(self._places[name].permission))
