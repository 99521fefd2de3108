"""The window put together: theme, words, workers, scans, crash reports, and one main window over them."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from ui import icons, messages, theme
from ui.events import Events
from ui.look import look_of, shop_of
from ui.main_window import LOCK, TILL, MainWindow
from ui.screen import ORDER, Context, Screen, Shelf, Shop
from ui.session import Session
from ui.sounds import tones
from ui.tasks import Runner
from ui.theme import Theme
from ui.tidy import settle
from ui.translator import Languages
from ui.widgets.focus_ring import FocusRings

if TYPE_CHECKING:
    from shop_member.domain.shop import ShopSettings
    from ui.housekeeping import Housekeeping
    from ui.idle import Idle
    from ui.paper_queue import PaperQueue
    from ui.scans import Scans

_LOG = logging.getLogger("shop_member.ui")


class Window(QObject):
    """One open window over a runner. Make it, `show()`, run the event loop, `close()`.

    `restyle(language=..., dark=..., scale=..., brand=..., touch=...)` changes how it looks while it runs: colours at
    once, language and sizes by building the screens anew; whoever is logged in stays.
    """

    def __init__(
        self,
        app: QApplication,
        runner: Runner,
        look: Theme,
        shop: Shop,
        screens: Sequence[Screen] | None = None,
        services: Any = None,
    ) -> None:
        super().__init__(app)
        self._app = app
        self.runner = runner
        self.languages = Languages(app)
        self.languages.use(look.language)
        theme.apply(app, look)
        self._rings = FocusRings(app)
        self.events = Events(self)
        self.session = Session(self)
        self.context = Context(
            runner, self.events, self.session, shop, look.language, services=services, restyle=self.restyle
        )
        self.context.adopt, self.context.reopen = self.adopt, self.reopen
        self.next_shop: tuple[Path, bool, Callable[[], None]] | None = None
        self.main = MainWindow(Shelf(names=ORDER) if screens is None else screens, self.context)
        self.main.setWindowIcon(QIcon(icons.icon("stored-value", "accent")))
        self._scans: Scans | None = None
        self._idle: Idle | None = None
        self._house: Housekeeping | None = None
        self._paper: PaperQueue | None = None
        self.reporter = messages.CrashReporter(self)
        self.reporter.install(self._show_crash)

    def show(self, name: str = "") -> None:
        """Show the window at a screen; without one at the lock, or the till where there is no lock."""
        if not (name and self.main.open(name)) and not self.main.open(LOCK):
            self.main.open(TILL)
        self.main.showMaximized()  # a till has the whole screen

    def listen(self, grammar: Callable[[str], bool], once: Callable[[str], bool]) -> None:
        """Take scans from now on: what is one by `grammar`, and by `once` which is meant once when read twice."""
        from ui.scans import Scans

        self._scans = Scans(self.main, grammar, once, self)
        self.context.scans = self._scans.filter
        self._scans.install()

    def keep_house(self, settings: ShopSettings, *, set_up: bool) -> None:
        """Follow the shop's settings from now on and do what a till does by itself, which waits for the first start."""
        from ui.housekeeping import Housekeeping
        from ui.idle import Idle

        self._apply(settings)
        self._idle = Idle(self.main, self.session, settings.lock_after_minutes, self)
        self._house = Housekeeping(self.main, self.context, settings, self.adopt, self)
        self._warm = QTimer(self)
        self._warm.setInterval(0)
        self._warm.timeout.connect(self._warm_up)
        if set_up:
            self._begin_house()

    def _begin_house(self) -> None:
        if self._house is not None and self._paper is None:
            from ui.paper_queue import PaperQueue

            self._paper = PaperQueue(self.main, self.context, self)
            self._house.start()
            self._paper.look()
            self._warm.start()

    def come_forward(self) -> None:
        """Bring the window before all others."""
        self.main.setWindowState(self.main.windowState() & ~Qt.WindowState.WindowMinimized)
        self.main.show()
        self.main.raise_()
        self.main.activateWindow()

    def restyle(self, **changes: Any) -> None:
        """Change the look while running."""
        old = theme.current()
        new = replace(old, **changes)
        if new == old:
            return
        if new.language != old.language:
            self.languages.use(new.language)
            self.context.language = new.language
        theme.apply(self._app, new)
        if (new.language, new.scale, new.touch) != (old.language, old.scale, old.touch):
            self.main.rebuild()

    def adopt(self, settings: ShopSettings) -> None:
        """Follow the shop's settings after the first start or a change: name, currency, zone, language, look."""
        look, shop = look_of(settings), shop_of(settings)
        renamed = shop != self.context.shop
        self.context.shop = shop
        self.main.setWindowTitle(shop.name)
        self._apply(settings)
        self.restyle(language=look.language, dark=look.dark, scale=look.scale, brand=look.brand)
        if renamed:
            self.main.rebuild()
        self._begin_house()

    def reopen(self, path: Path, *, demo: bool = False, before: Callable[[], None] = lambda: None) -> None:
        """Leave this shop; whoever runs the event loop calls `before` on the closed file and opens `next_shop` then."""
        self.next_shop = (path, demo, before)
        self._app.quit()

    def close(self) -> bool:
        """Finish what is under way, give the hooks back; False if a worker did not end."""
        if self._scans is not None:
            self._scans.remove()
        self.main.close()
        # The platform tells of the lost focus by an event, which must not meet a window that is half gone.
        self.main.deleteLater()
        QApplication.sendPostedEvents(self.main, QEvent.Type.DeferredDelete)
        ended = bool(self.runner.shutdown())  # type: ignore[attr-defined]
        self.reporter.uninstall()
        if not ended:
            _LOG.error("a worker did not end in time")
        return ended

    def _apply(self, settings: ShopSettings) -> None:
        tones().use(settings.sounds)
        if self._scans is not None:
            self._scans.set_hold(settings.scan_hold_ms)
        if self._idle is not None:
            self._idle.set_minutes(settings.lock_after_minutes)

    def _warm_up(self) -> None:
        if not self.main.warm_up():
            self._warm.stop()
            settle()

    def _show_crash(self, details: str) -> None:
        from ui.widgets.crash_dialog import CrashDialog

        CrashDialog(details, self.main).exec()
