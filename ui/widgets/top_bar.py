"""The bar above every screen: the shop, where to go, who is here, what time it is, lock."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from shop_member.i18n import translate
from ui import icons, theme
from ui.theme import Role
from ui.widgets import paint
from ui.widgets.key_rail import bind
from ui.widgets.label import Label


class _Place(paint.TouchButton):
    """One screen in the bar; the one shown is marked by weight, colour and a line."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, "flat", parent)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFixedWidth(self.sizeHint().width())

    def sizeHint(self) -> QSize:
        t = theme.current()
        return QSize(max(theme.TOUCH, int(paint.advance(self.text(), t.font(Role.STRONG))) + 24), theme.TOUCH)

    def nextCheckState(self) -> None:
        """Pressing does not mark: the window does, when the screen is shown."""

    def paintEvent(self, event: object) -> None:
        t = theme.current()
        p = paint.painter(self)
        rect = QRectF(self.rect())
        if self.isDown() or self.underMouse():
            paint.box(p, rect.adjusted(0, 6, 0, -6), t.colour("border" if self.isDown() else "surface_2"), None, 6)
        here = self.isChecked()
        ink = t.colour("accent_text" if here else "text_2")
        paint.text(p, rect, self.text(), t.font(Role.STRONG if here else Role.BODY), ink, paint.CENTRE, elide=False)
        if here:
            p.fillRect(QRectF(12, rect.bottom() - 3, rect.width() - 24, 3), t.colour("accent"))
        p.end()


class _More(_Place):
    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(theme.current().px(20), 0)

    def paintEvent(self, event: object) -> None:
        t = theme.current()
        p = paint.painter(self)
        rect = QRectF(self.rect())
        if self.isDown() or self.underMouse():
            paint.box(p, rect.adjusted(0, 6, 0, -6), t.colour("border" if self.isDown() else "surface_2"), None, 6)
        ink = t.colour("accent_text" if self.isChecked() else "text_2")
        font = t.font(Role.STRONG if self.isChecked() else Role.BODY)
        width = paint.text(p, rect.adjusted(12, 0, -24, 0), self.text(), font, ink)
        paint.draw_icon(p, 12 + width + 4, rect.center().y(), "chevron-down", ink, t.px(18))
        if self.isChecked():
            p.fillRect(QRectF(12, rect.bottom() - 3, rect.width() - 24, 3), t.colour("accent"))
        p.end()


class _Status(paint.TouchButton):
    """An icon with words: scanner, printer, backup. The words carry the meaning; pressed, it explains itself."""

    def __init__(self) -> None:
        super().__init__("", "flat")
        self._token, self._icon = "positive", ""
        self._explain: Callable[[], None] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._pressed)

    def set_status(self, words: str, token: str, icon: str, explain: Callable[[], None] | None) -> None:
        self._token, self._icon, self._explain = token, icon, explain
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if explain is not None else Qt.FocusPolicy.NoFocus)
        self.setEnabled(explain is not None)
        paint.reveal(self, bool(words))
        self.updateGeometry()
        self.update()

    def _pressed(self) -> None:
        if self._explain is not None:
            self._explain()

    def sizeHint(self) -> QSize:
        t = theme.current()
        return QSize(int(paint.advance(self.text(), t.font(Role.BODY))) + t.px(20) + 24, theme.TOUCH)

    def paintEvent(self, event: object) -> None:
        t = theme.current()
        p = paint.painter(self)
        if self.isDown() or self.underMouse():
            ground = t.colour("border" if self.isDown() else "surface_2")
            paint.box(p, QRectF(self.rect()).adjusted(0, 6, 0, -6), ground, None, 6)
        ink = t.colour(self._token)
        size = t.px(20)
        paint.draw_icon(p, 8, self.height() / 2, self._icon, ink, size)
        paint.text(
            p, QRectF(size + 14, 0, self.width() - size - 14, self.height()), self.text(), t.font(Role.BODY), ink
        )
        p.end()


class _Lock(paint.TouchButton):
    def __init__(self) -> None:
        super().__init__(translate("bar", "Lock"), "flat")
        self.setFixedSize(self.sizeHint().width(), theme.TOUCH)
        self.setToolTip(translate("bar", "Lock, switch cashier (F12)"))
        self.setAccessibleDescription("F12")
        bind(self, "F12")

    def sizeHint(self) -> QSize:
        return QSize(int(theme.current().px(20) + 8 + paint.key_cap_width("F12") + 20), theme.TOUCH)

    def paint(self, p: QPainter, rect: QRectF, ink: QColor) -> None:
        t = theme.current()
        quiet = t.colour("text_2")
        size = t.px(20)
        paint.draw_icon(p, 10, rect.center().y(), "lock", quiet, size)
        paint.key_cap(p, 10 + size + 8, rect.center().y(), "F12", quiet, t.colour("border_strong"))


class TopBar(QWidget):
    """48 px: shop, places, cashier and shift, clock, lock. Places without room go into “More”.

    `went(name)`, `locked()`. `set_places([(name, title, icon)])`, `set_here(name)`, `set_person(words)`, `set_time(words)`,
    `set_status(name, words, token, icon, explain)` (empty words take it away).
    """

    went = Signal(str)
    locked = Signal()

    def __init__(self, shop: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        t = theme.current()
        self.setFixedHeight(max(theme.TOUCH, t.px(48)))
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 8, 0)
        row.setSpacing(0)
        self._shop = Label(shop, Role.TILL_STRONG)
        self._shop.setMaximumWidth(t.px(248))
        row.addWidget(self._shop)
        row.addSpacing(16)
        self._nav = QWidget()
        self._nav_row = QHBoxLayout(self._nav)
        self._nav_row.setContentsMargins(0, 0, 0, 0)
        self._nav_row.setSpacing(0)
        self._nav.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        row.addWidget(self._nav, 1)
        self._statuses: dict[str, _Status] = {}
        self._status_row = QHBoxLayout()
        self._status_row.setSpacing(4)
        row.addLayout(self._status_row)
        row.addSpacing(16)
        self._person = Label("", Role.BODY, "text_2", align=paint.RIGHT)
        self._person.setMaximumWidth(t.px(280))
        row.addWidget(self._person)
        row.addSpacing(16)
        self._time = Label("", Role.STRONG)
        row.addWidget(self._time)
        row.addSpacing(4)
        self._lock = _Lock()
        self._lock.clicked.connect(self.locked)
        row.addWidget(self._lock)
        self._places: list[tuple[str, str, str, _Place]] = []
        self._here = ""
        self._more = _More(translate("bar", "More"))
        self._more.setAccessibleName(translate("bar", "More screens"))
        self._more.clicked.connect(self._open_more)
        self._hidden: list[tuple[str, str, str]] = []

    def set_places(self, places: Sequence[tuple[str, str, str]]) -> None:
        """Show where this person may go."""
        while self._nav_row.count():
            item = self._nav_row.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None and widget is not self._more:
                widget.hide()
                widget.deleteLater()
        self._places = []
        for name, title, icon in places:
            place = _Place(title)
            place.clicked.connect(lambda checked=False, name=name: self.went.emit(name))
            self._nav_row.addWidget(place)
            self._places.append((name, title, icon, place))
        self._nav_row.addWidget(self._more)
        self._nav_row.addStretch(1)
        self.set_here(self._here)

    def set_here(self, name: str) -> None:
        """Mark the screen that is shown."""
        self._here = name
        for one, _, _, place in self._places:
            place.setChecked(one == name)
        self._fit()

    def set_person(self, words: str) -> None:
        """Show who is here and in which shift."""
        self._person.setText(words)
        self._fit()

    def set_time(self, words: str) -> None:
        """Show the time."""
        self._time.setText(words)

    def set_status(
        self,
        name: str,
        words: str,
        token: str = "positive",
        icon: str = "scan-line",
        explain: Callable[[], None] | None = None,
    ) -> None:
        """Show something about the equipment, with what explains it when pressed; empty words take it away."""
        if name not in self._statuses:
            self._statuses[name] = _Status()
            self._status_row.addWidget(self._statuses[name])
        self._statuses[name].set_status(words, token, icon, explain)
        self._fit()

    def _fit(self) -> None:
        if not self._places:
            self._more.hide()
            return
        self._row.activate()
        room = self._nav.width()
        widths = [place.width() for *_, place in self._places]
        fits = len(widths)
        if sum(widths) > room:
            room -= self._more.width()
            fits = 0
            while fits < len(widths) and sum(widths[: fits + 1]) <= room:
                fits += 1
        for number, (*_, place) in enumerate(self._places):
            place.setVisible(number < fits)
        self._hidden = [(name, title, icon) for name, title, icon, _ in self._places[fits:]]
        self._more.setVisible(bool(self._hidden))
        self._more.setChecked(any(name == self._here for name, *_ in self._hidden))
        self._more.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def more_menu(self) -> QMenu:
        """Return the menu of the places without room."""
        menu = QMenu(self)
        for name, title, icon in self._hidden:
            action = menu.addAction(icons.icon(icon, "text_2"), title)
            action.setCheckable(True)
            action.setChecked(name == self._here)
            action.setIconVisibleInMenu(True)
            action.triggered.connect(lambda checked=False, name=name: self.went.emit(name))
        return menu

    def _open_more(self) -> None:
        menu = self.more_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def paintEvent(self, event: object) -> None:
        t = theme.current()
        p = paint.painter(self)
        p.fillRect(self.rect(), t.colour("surface"))
        paint.line(p, 0, self.width(), self.height() - 1, t.colour("border"))
        p.end()
