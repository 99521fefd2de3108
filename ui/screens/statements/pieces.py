"""Pieces for papers: a page on a desk with its pager, a member to pick, where files go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from shop_member.i18n import translate
from shop_member.printing.layout import Page
from ui import theme
from ui.printing import picture_of
from ui.screens.statements.view_model import Hit
from ui.theme import Role
from ui.widgets import paint
from ui.widgets.button import Button, IconButton, LinkButton
from ui.widgets.fields import SearchField
from ui.widgets.label import Label
from ui.widgets.member import Avatar
from ui.widgets.panel import Panel, scrolled
from ui.widgets.states import StatePane, empty


class Paper(QWidget):
    """A page as it will lie on the paper, whole in the space, or as wide as the space when `set_wide(True)`."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: Page | None = None
        self._image = QImage()
        self._wide = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_page(self, page: Page | None) -> None:
        """Show a page, or nothing."""
        if page is not self._page:
            self._page, self._image = page, QImage()
            self._fit()
            self.update()

    @property
    def empty(self) -> bool:
        """Whether there is no page."""
        return self._page is None

    def set_wide(self, wide: bool) -> None:
        """Show the page as wide as there is room, or whole."""
        self._wide = wide
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, 320)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        high = 0
        if self._wide and self._page is not None:
            high = round((self.width() - 32) * self._page.height / self._page.width) + 32
        self.setMinimumHeight(high)

    def _place(self) -> QRectF:
        """Return where the page lies."""
        assert self._page is not None
        room = QRectF(self.rect()).adjusted(16, 16, -16, -16)
        scale = room.width() / self._page.width
        if not self._wide:
            scale = min(scale, room.height() / self._page.height)
        wide, high = round(self._page.width * scale), round(self._page.height * scale)
        return QRectF(round(room.center().x() - wide / 2), room.top(), wide, high)

    def paintEvent(self, event: object) -> None:
        if self._page is None:
            return
        place, ratio = self._place(), self.devicePixelRatioF()
        if place.width() < 8:
            return
        dots = place.width() * ratio / self._page.width
        if self._image.isNull() or self._image.width() != round(self._page.width * dots):
            self._image = picture_of(self._page, dots)
            self._image.setDevicePixelRatio(ratio)
        p = paint.painter(self)
        p.drawImage(place.topLeft(), self._image)
        paint.box(p, place, None, theme.current().colour("border_strong"), 0)
        p.end()

    def mouseReleaseEvent(self, event: object) -> None:
        self.pressed.emit()


class PreviewPane(Panel):
    """A desk with one page on it: what it is, a pager, larger and smaller. `turned(+1/-1)`."""

    turned = Signal(int)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        self.body.setContentsMargins(1, 1, 1, 1)
        self.body.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 10, 10)
        head.setSpacing(8)
        self.heading = Label(title, Role.STRONG, "text_2")
        self.whose = Label("", Role.BODY)
        self.before = IconButton("chevron-left", translate("statements", "Page before"))
        self.after = IconButton("chevron-right", translate("statements", "Next page"))
        self.number = Label("", Role.BODY, "text_2", align=paint.CENTRE)
        self.number.setMinimumWidth(theme.current().px(56))
        self.larger = IconButton("search", translate("statements", "Larger or whole"))
        self.larger.setCheckable(True)
        head.addWidget(self.heading)
        head.addWidget(self.whose, 1)
        for widget in (self.before, self.number, self.after, self.larger):
            head.addWidget(widget)
        self.body.addLayout(head)
        self.paper = Paper()
        self.paper.setAccessibleName(title)
        self.area: QScrollArea = scrolled(self.paper)
        self.desk = _Desk()
        inside = QVBoxLayout(self.desk)
        inside.setContentsMargins(0, 0, 0, 0)
        self.pane = StatePane(self.area)
        self._nothing: tuple[str, str] | None = None
        inside.addWidget(self.pane)
        self.body.addWidget(self.desk, 1)
        self.before.clicked.connect(lambda: self.turned.emit(-1))
        self.after.clicked.connect(lambda: self.turned.emit(1))
        self.larger.toggled.connect(self.paper.set_wide)
        self.paper.pressed.connect(self.larger.toggle)

    def show_pages(self, pages: Sequence[Page], at: int, whose: str) -> None:
        """Show one of the pages."""
        page = pages[at] if pages else None
        self.paper.set_page(page)
        self.whose.setText(whose)
        many = len(pages) > 1
        for widget in (self.before, self.number, self.after):
            paint.reveal(widget, many)
        paint.reveal(self.larger, page is not None)
        if page is not None:
            self._nothing = None
            self.pane.show_content()
        self.number.setText(f"{at + 1} / {len(pages)}")
        self.before.setEnabled(at > 0)
        self.after.setEnabled(at + 1 < len(pages))

    def set_nothing(self, heading: str, words: str) -> None:
        """Say why there is no page, while there is none."""
        if self.paper.empty and self._nothing != (heading, words):
            self._nothing = (heading, words)
            self.pane.show_view(empty(heading, words, icon="file-text"))


class _Desk(QWidget):
    """The grey on which a page lies, down to the curve of the panel's lower corners."""

    def paintEvent(self, event: object) -> None:
        t = theme.current()
        p = paint.painter(self)
        rect = QRectF(self.rect())
        p.setClipRect(rect)
        paint.box(p, rect.adjusted(0, -theme.RADIUS, 0, 0), t.colour("surface_2"), None, theme.RADIUS - 1)
        paint.line(p, 0, rect.width(), 0, t.colour("border"))
        p.end()


class _HitRow(paint.TouchButton):
    """Somebody found: initials, name, and number and phone at the right; 48 px."""

    def __init__(self, hit: Hit, parent: QWidget | None = None) -> None:
        super().__init__(" · ".join(part for part in (hit.name, hit.line) if part), "key", parent)
        self._hit = hit
        self.setFixedHeight(theme.current().px(48))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paint(self, p: QPainter, rect: QRectF, ink: QColor) -> None:
        """Paint the name, then what tells namesakes apart."""
        t = theme.current()
        size = t.px(20)
        paint.draw_icon(p, 12, rect.center().y(), "user", t.colour("text_2"), size)
        inner = rect.adjusted(12 + size + 10, 0, -12, 0)
        used = paint.text(p, inner, self._hit.line, t.font(Role.BODY), t.colour("text_2"), paint.RIGHT)
        paint.text(p, inner.adjusted(0, 0, -used - 12, 0), self._hit.name, t.font(Role.STRONG), ink)


class MemberPick(QWidget):
    """One member by search or scan: a field with what it finds below, or the one chosen. `picked(id)`, `dropped()`."""

    searched = Signal(str)
    picked = Signal(str)
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.search = SearchField(translate("statements", "Scan a card, or type name or phone"))
        self.search.searched.connect(self.searched)
        self.search.returnPressed.connect(self._take_first)
        column.addWidget(self.search)
        self._hits = QVBoxLayout()
        self._hits.setSpacing(4)
        column.addLayout(self._hits)
        self.nobody = Label(translate("statements", "Nobody found"), Role.BODY, "text_2")
        column.addWidget(self.nobody)
        self.chosen = QWidget()
        row = QHBoxLayout(self.chosen)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self._avatar = Avatar(size=36)
        self._name = Label("", Role.STRONG)
        self._other = LinkButton(translate("statements", "Somebody else"))
        self._other.clicked.connect(self.dropped)
        row.addWidget(self._avatar)
        row.addWidget(self._name, 1)
        row.addWidget(self._other)
        column.addWidget(self.chosen)
        self._shown: tuple[Hit, ...] | None = None

    def show_pick(self, member: Hit | None, hits: tuple[Hit, ...], searched: str) -> None:
        """Show who was chosen, or what the search found."""
        paint.reveal(self.search, member is None)
        paint.reveal(self.chosen, member is not None)
        paint.reveal(self.nobody, member is None and bool(searched.strip()) and not hits)
        if member is not None:
            self._avatar.set_person(member.name)
            self._name.setText(member.name or translate("statements", "Card holder"))
            if self.search.text():
                self.search.clear()
        if hits != self._shown:
            self._shown = hits
            while (item := self._hits.takeAt(0)) is not None:
                old = item.widget()
                if old is not None:
                    old.hide()
                    old.deleteLater()
            for hit in hits:
                row = _HitRow(hit)
                row.clicked.connect(lambda checked=False, member_id=hit.id: self.picked.emit(member_id))
                self._hits.addWidget(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter here picks; it must not reach the screen, where it makes the statement.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return
        super().keyPressEvent(event)

    def _take_first(self) -> None:
        if self._shown is not None and len(self._shown) == 1:
            self.picked.emit(self._shown[0].id)


class FolderRow(QWidget):
    """Where files go, and another place. `changed()` when the button is pressed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        sign = Label(translate("statements", "In"), Role.BODY, "text_2")
        self._path = Label("", Role.BODY)
        self._button = Button(translate("statements", "Other folder"), icon="folder-open")
        self._button.clicked.connect(self.changed)
        row.addWidget(sign)
        row.addWidget(self._path, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._button)

    def set_folder(self, folder: str) -> None:
        """Show a folder."""
        self._path.setText(folder)
        self._path.setToolTip(folder)
