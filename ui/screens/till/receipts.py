"""The receipt of the booking on the strip: shown beside it where the shop prints when asked, printed by a key."""

from __future__ import annotations

from typing import Any

from shop_member.domain.documents import ReceiptDocument
from shop_member.i18n import translate
from ui.messages import success
from ui.screens.till.base import Finished, TillBase
from ui.screens.till.state import ReceiptShown
from ui.tasks import Lane


class Receipts(TillBase):
    """Lays receipts out on the office's lane, so that the next scan never waits for one."""

    def show_receipt(self) -> None:
        """Show the receipt of the booking just finished, where the shop asks its guests whether they want it."""
        done = self.finished
        self.receipt = None
        if done is None or self.facts is None or self.facts.settings.print_receipts != "ask":
            return
        number = done.document_no
        self.run(
            lambda app: app.papers.receipt(number), lambda document: self._lay_out(document, done), self._not_renewed
        )

    def _lay_out(self, document: ReceiptDocument, done: Finished) -> None:
        width, pixels = self.ready.settings.receipt_width_mm, self.preview_pixels

        def laid(app: Any) -> ReceiptShown:
            from shop_member.printing.receipts import layout_receipt
            from ui.printing import picture_of

            page = layout_receipt(document, width)
            return ReceiptShown(done.document_no, page, picture_of(page, pixels / page.width))

        def shown(receipt: ReceiptShown) -> None:
            if self.finished is done:
                self.receipt = receipt
                self.tell()

        self.run(laid, shown, self._not_renewed, lane=Lane.OFFICE)

    def print_again(self) -> None:
        """Print the receipt on the strip: the original, or a numbered copy of one that was printed."""
        from ui.printing import print_receipt

        done = self.finished
        if done is None or not self.sale.empty:
            return
        by, settings = self.by, self.ready.settings

        def read(app: Any) -> Any:
            return app.papers.on_request(by, done.document_no)

        def printed() -> None:
            self.retry = None
            if self.finished is done:
                self.receipt = None
                self.say(success(translate("till", "The receipt is at the printer.")))

        def failed(error: Exception) -> None:
            if self.finished is done:
                self.retry = self.print_again
            self.fail(error)

        print_receipt(
            self.runner,
            read,
            printer=settings.receipt_printer,
            width_mm=settings.receipt_width_mm,
            done=printed,
            failed=failed,
            owner=self,
        )
