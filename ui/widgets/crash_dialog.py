"""What nobody foresaw: an honest sentence and the details to copy. One of the few dialogs."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from shop_member.i18n import translate
from ui import theme
from ui.theme import Role
from ui.widgets.button import Button
from ui.widgets.label import Label


class CrashDialog(QDialog):
    """Says that the program made a mistake, that nothing half-done was booked, and gives the details for support."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("crash", "Shop Member made a mistake"))
        self.resize(theme.current().px(640), theme.current().px(440))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(Label(translate("crash", "Shop Member made a mistake"), Role.TITLE))
        column.addWidget(
            Label(
                translate(
                    "crash",
                    "Nothing half-done was booked: what was finished before is safe, and you can go on working. "
                    "If it happens again, copy the details and send them to support. They name no guests.",
                ),
                Role.BODY,
                "text_2",
                wrap=True,
            )
        )
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.details.setAccessibleName(translate("crash", "Details"))
        column.addWidget(self.details, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.copy = Button(translate("crash", "Copy details"), icon="copy")
        self.copy.clicked.connect(self._copy)
        close = Button(translate("crash", "Go on working"), "primary")
        close.clicked.connect(self.accept)
        row.addWidget(self.copy)
        row.addStretch(1)
        row.addWidget(close)
        column.addLayout(row)
        close.setFocus()

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.details.toPlainText())
        self.copy.setText(translate("crash", "Copied"))
