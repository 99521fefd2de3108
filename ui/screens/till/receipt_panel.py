"""The left column after a booking, where guests are asked whether they want the receipt: as it will lie on the paper."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from shop_member.i18n import translate
from ui.screens.till.state import ReceiptShown
from ui.widgets.button import Button
from ui.widgets.panel import Panel, scrolled

PRINT_KEY = "Ctrl+P"


class ReceiptPanel(Panel):
    """A receipt to look at, and the button that prints it; `printed()`."""

    printed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("till", "Receipt"), parent=parent)
        from ui.printing import PagePreview

        self._shown: ReceiptShown | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.preview = PagePreview()
        self.preview.pressed.connect(self.printed)
        self._area = scrolled(self.preview)
        self.add(self._area, 1)
        words = translate("till", "Print the receipt")
        self.button = Button(words, "plain", icon="printer", size="touch", key=PRINT_KEY, bound=False)
        self.button.clicked.connect(self.printed)
        self.add(self.button)

    def show_receipt(self, receipt: ReceiptShown | None) -> None:
        """Show a receipt; None empties the panel."""
        if receipt is self._shown:
            return
        self._shown = receipt
        self.preview.set_page(receipt.page if receipt is not None else None, receipt.image if receipt else None)
        number = receipt.document_no if receipt is not None else ""
        self.preview.setAccessibleName(translate("till", "Receipt {number}").format(number=number))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # As long as the paper is; what does not fit scrolls.
        self.preview.setMinimumHeight(self.preview.heightForWidth(self._area.viewport().width()))
