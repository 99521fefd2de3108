"""The window: a bar and one screen at a time. Navigation only; it knows no business."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from shop_member.i18n import translate
from ui.notices import Notices
from ui.screen import Context, Screen, Shelf
from ui.widgets.top_bar import TopBar

LOCK = "lock"
TILL = "till"
GLOBAL_KEYS: dict[str, tuple[str, dict[str, Any]]] = {"Ctrl+E": ("shift", {"closing": True})}
"""Keys that lead to a screen from wherever the window is, for whoever may see it."""
STATEMENT_KEY = "Ctrl+M"
"""Leads to last month's statement of whoever is in sight, or else at the till."""


class MainWindow(QMainWindow):
    """Shows registered screens, built when first opened.

    `open(name, **arguments)` goes to a screen; `lock()` covers everything and keeps it; `unlocked()` goes back to where
    the till stood; `rebuild()` makes every open screen anew after a change of language or size, each keeping what its
    `keep()` gave; `member_here()` is whom the screens' own `member_here()` name; `scan(code)` offers a scan to the screen
    in sight, then to the till. `shown(name)` after each change.
    """

    shown = Signal(str)
    closing = Signal()

    def __init__(self, screens: Iterable[Screen] | Shelf, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._screens = screens if isinstance(screens, Shelf) else Shelf(screens)
        self._context = context
        self.notices = Notices(self)
        self._built: dict[str, QWidget] = {}
        self._here = ""
        self._before_lock = ""
        context.open, context.lock = self.open, self.lock
        self.setMinimumSize(1024, 600)
        self.setWindowTitle(context.shop.name)
        self._statuses: dict[str, tuple[str, str, str, Callable[[], None] | None]] = {}
        self._make_frame()
        for key, (name, arguments) in GLOBAL_KEYS.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(partial(self.open, name, **arguments))
        statement = QShortcut(QKeySequence(STATEMENT_KEY), self)
        statement.setAutoRepeat(False)
        statement.activated.connect(lambda: self.open("statements", member_id=self.member_here()))
        context.session.changed.connect(self._person_changed)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self._tick)
        self._tick()

    @property
    def context(self) -> Context:
        """What the screens build on."""
        return self._context

    @property
    def here(self) -> str:
        """The name of the screen in sight."""
        return self._here

    @property
    def bar(self) -> TopBar:
        """The bar above the screens."""
        return self._bar

    def widget(self, name: str) -> QWidget:
        """Return the widget of a screen, building it if nobody was there yet."""
        if name not in self._built:
            screen = self._screens.get(name)
            assert screen is not None, name
            widget = screen.build(self._context)
            self._built[name] = widget
            self._stack.addWidget(widget)
        return self._built[name]

    def open(self, name: str, **arguments: Any) -> bool:
        """Go to a screen; False if it does not exist or this person may not see it."""
        screen = self._screens.get(name)
        if screen is None or not self._context.session.may(screen.permission):
            return False
        if self._here and self._here != name:
            before = self._screens.get(self._here)
            if name == LOCK and before is not None and before.in_bar:
                self._before_lock = self._here
            _tell(self._built.get(self._here), "left")
        widget = self.widget(name)
        self._here = name
        self._stack.setCurrentWidget(widget)
        self._bar.setVisible(screen.framed)
        self.notices.set_below(self._bar.height() if screen.framed else 0)
        self._bar.set_here(name)
        widget.setFocus()
        _tell(widget, "opened", **arguments)
        self.shown.emit(name)
        return True

    def lock(self) -> None:
        """Cover the window; the sale in progress stays as it is."""
        if LOCK in self._screens:
            self._context.session.lock()
            self.open(LOCK)

    def unlocked(self) -> None:
        """Go back to where the window was locked, or to the till if this person may not be there."""
        if not (self._before_lock and self.open(self._before_lock)):
            self.open(TILL)

    def scan(self, code: str) -> bool:
        """Offer a scan to the screen in sight, then to the till (opening it); False if nobody took it."""
        if _tell(self._built.get(self._here), "scanned", code):
            return True
        if self._here in (LOCK, TILL) or not self.open(TILL):
            return False
        return bool(_tell(self._built[TILL], "scanned", code))

    def member_here(self) -> str:
        """Return the member whom the screen in sight is about, else the one at the till; '' for nobody."""
        found = (_tell(self._built.get(name), "member_here") for name in (self._here, TILL))
        return next((member_id for member_id in found if member_id), "")

    def rest_focus(self) -> None:
        """Give the focus back to the screen in sight, where it rests between two scans."""
        widget = self._built.get(self._here)
        if widget is not None:
            widget.setFocus()

    def set_status(
        self,
        name: str,
        words: str,
        token: str = "positive",
        icon: str = "scan-line",
        explain: Callable[[], None] | None = None,
    ) -> None:
        """Show something about the equipment in the bar, empty words nothing; pressed, it explains itself."""
        if name not in self._statuses and not words:
            return
        self._statuses[name] = (words, token, icon, explain)
        self._bar.set_status(name, words, token, icon, explain)

    def warm_up(self) -> bool:
        """Build the till, or import one more screen, while nobody waits; False when there is nothing left to do."""
        if TILL in self._screens and TILL not in self._built and self._screens.get(TILL) is not None:
            self.widget(TILL)
            return True
        waiting = self._screens.waiting()
        if waiting:
            self._screens.get(waiting[0])
        return bool(waiting)

    def rebuild(self) -> None:
        """Build the bar and every open screen anew, in the present language and size; who is logged in stays."""
        kept = {name: _tell(widget, "keep") for name, widget in self._built.items()}
        here = self._here
        for widget in self._built.values():
            self._stack.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._built.clear()
        self._make_frame()
        for name, value in kept.items():
            widget = self.widget(name)
            if value is not None:
                _tell(widget, "restore", value)
        self._tick()
        self._here = ""
        if here:
            self.open(here)

    def _make_frame(self) -> None:
        frame = QWidget()
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._bar = TopBar(self._context.shop.name)
        self._bar.went.connect(self.open)
        self._bar.locked.connect(self.lock)
        self._stack = _Stack()
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(frame)
        self._fill_bar()
        for name, status in self._statuses.items():
            self._bar.set_status(name, *status)

    def _fill_bar(self) -> None:
        session = self._context.session
        # Nobody sees the bar before somebody logs in, and its screens need not be there earlier.
        screens = self._screens if session.actor is not None else ()
        self._bar.set_places(
            [
                (screen.name, screen.title(), screen.icon)
                for screen in screens
                if screen.in_bar and session.may(screen.permission)
            ]
        )
        who = session.actor.name if session.actor is not None else translate("bar", "Nobody logged in")
        self._bar.set_person(" · ".join(part for part in (who, session.shift) if part))

    def _person_changed(self) -> None:
        self._fill_bar()
        if self._here == LOCK and self._context.session.actor is not None:
            self.unlocked()

    def _tick(self) -> None:
        now = self._context.clock.now().astimezone(self._context.shop.zone)
        self._bar.set_time(f"{now:%H:%M}")
        self._clock.start((60 - now.second) * 1000)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        # A dark or light title bar follows the colour scheme by itself; only the title needs the shop's name again.
        if event.type() == QEvent.Type.LanguageChange:
            self.setWindowTitle(self._context.shop.name)
        super().changeEvent(event)


class _Stack(QStackedWidget):
    """The screens. None of them makes the window larger than the display: what has no room scrolls or gives way."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)


def _tell(widget: QWidget | None, method: str, *arguments: Any, **named: Any) -> Any:
    call = getattr(widget, method, None)
    return call(*arguments, **named) if call is not None else None
