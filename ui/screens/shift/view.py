"""Shift and reports: the open shift, closed ones, the papers of a day, the audit trail."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from shop_member.domain.permissions import Permission
from shop_member.i18n import translate
from ui import theme
from ui.screen import Context
from ui.screens.shift.lists_view import AuditPage, HistoryPage, ReceiptsPage, models
from ui.screens.shift.now_model import ShiftModel
from ui.screens.shift.now_view import NowView
from ui.widgets.choice import Segmented

NOW, HISTORY, RECEIPTS, AUDIT = "now", "history", "receipts", "audit"


class ShiftView(QWidget):
    """One page at a time; Ctrl+E from anywhere goes straight to the count."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.model = ShiftModel(context, self)
        self.history, self.receipts, self.audit = models(context, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        places = [
            (NOW, translate("shift", "Shift")),
            (RECEIPTS, translate("shift", "Receipts")),
            (HISTORY, translate("shift", "Closed shifts")),
        ]
        if context.session.may(Permission.AUDIT):
            places.append((AUDIT, translate("shift", "Audit trail")))
        self._places = Segmented(places)
        self._places.setMinimumWidth(theme.current().px(148) * len(places))
        self._places.chosen.connect(self.go)
        head = QHBoxLayout()
        head.addWidget(self._places)
        head.addStretch(1)
        column.addLayout(head)
        self.now = NowView(context, self.model)
        self._pages: dict[str, QWidget] = {
            NOW: self.now,
            HISTORY: HistoryPage(context, self.history),
            RECEIPTS: ReceiptsPage(context, self.receipts),
            AUDIT: AuditPage(context, self.audit),
        }
        self._stack = QStackedWidget()
        for page in self._pages.values():
            self._stack.addWidget(page)
        column.addWidget(self._stack, 1)
        self.here = NOW
        context.session.changed.connect(self._person_changed)

    def opened(self, closing: bool = False, page: str = "") -> None:
        """Read what is shown; `closing` counts the drawer at once, `page` goes to one of the lists."""
        if closing:
            self._show(NOW)
            self.model.read(closing=True)
            self.now.focus()
        else:
            self.go(page or self.here)

    def go(self, page: str) -> None:
        """Show a page and read what is on it."""
        self._show(page)
        if page == NOW:
            self.model.read()
            self.now.focus()
        elif page == HISTORY:
            self.history.read()
        elif page == RECEIPTS:
            self.receipts.read(self.receipts.state.day if self.receipts.state.total else None)
        else:
            self.audit.read()

    def _show(self, page: str) -> None:
        self.here = page
        self._places.set_value(page)
        self._stack.setCurrentWidget(self._pages[page])

    def _person_changed(self) -> None:
        """What one person was allowed to see is not shown to the next."""
        if self.here == AUDIT and not self._context.session.may(Permission.AUDIT):
            self._show(NOW)

    def keep(self) -> str:
        """Keep the page over a change of language."""
        return self.here

    def restore(self, here: str) -> None:
        """Go back to it."""
        self._show(here)
