"""Receipts replayed by Qt say and encode the same as the laid-out page; a printer that is missing loses nothing."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from shop_member.domain.amounts import Amount
from shop_member.domain.bills import Basket
from shop_member.domain.documents import ReceiptDocument
from shop_member.domain.errors import Fault, Faulted
from shop_member.domain.ids import new_id
from shop_member.domain.pricing import amount_only
from shop_member.domain.tenders import Means, Tender
from shop_member.printing.layout import Page
from shop_member.printing.receipts import layout_receipt
from shop_member.services.till import SaleCommand
from tests.ui.till.conftest import Stand
from ui.printing import PagePreview, picture_of, print_receipt, send


@pytest.fixture
def receipt(stand: Stand) -> ReceiptDocument:
    app = stand.app
    line = amount_only(Amount(437, app.desk.rules().asset), app.desk.rules())
    tender = Tender(Means.CASH, Amount(500, app.desk.rules().asset))
    sold = app.till.sell(SaleCommand(new_id(), stand.owner, Basket((line,)), (tender,)))
    return app.papers.receipt(sold.document_no)


@pytest.fixture
def page(receipt: ReceiptDocument) -> Page:
    return layout_receipt(receipt)


def grey(image: QImage) -> Image.Image:
    shot = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return Image.frombuffer(
        "L", (shot.width(), shot.height()), bytes(shot.constBits()), "raw", "L", shot.bytesPerLine(), 1
    )


def test_picture_shows_the_code(app: QApplication, page: Page, receipt: ReceiptDocument) -> None:
    found = zxingcpp.read_barcodes(grey(picture_of(page, 4)))
    assert [one.text for one in found] == [receipt.payload]


def test_printed_page_has_its_size_and_code(
    app: QApplication, page: Page, receipt: ReceiptDocument, tmp_path: Path
) -> None:
    target = tmp_path / "receipt.pdf"
    send([page], to_file=str(target))
    printed = pypdfium2.PdfDocument(target)
    try:
        assert len(printed) == 1
        width, height = printed[0].get_size()
        assert (round(width), round(height)) == (round(page.width), round(page.height))
        shot = printed[0].render(scale=4).to_pil()
        assert [one.text for one in zxingcpp.read_barcodes(shot)] == [receipt.payload]
        # The words are set: there is ink wherever the page has a line of type.
        pixels = shot.convert("L")
        for text in page.texts():
            box = (
                int(text.x * 4),
                int((text.y - text.size) * 4),
                int((text.x + text.width) * 4) + 1,
                int(text.y * 4) + 1,
            )
            assert not text.text.strip() or pixels.crop(box).getextrema()[0] < 160, text.text
    finally:
        printed.close()


def test_missing_printer_is_a_fault_that_can_be_tried_again(app: QApplication, page: Page) -> None:
    with pytest.raises(Fault) as caught:
        send([page], "No such printer")
    assert caught.value.code is Faulted.PRINTER_FAILED and caught.value.retry


def test_failure_to_print_is_told_and_the_print_is_counted(
    app: QApplication, stand: Stand, receipt: ReceiptDocument
) -> None:
    told: list[Exception] = []
    print_receipt(
        stand.context.runner,
        lambda shop: shop.papers.first_print(receipt.number),
        printer="No such printer",
        failed=told.append,
    )
    assert [type(error) for error in told] == [Fault]
    assert stand.app.papers.reprint(stand.owner, receipt.number).copy == 1


def test_preview_keeps_the_proportions(app: QApplication, page: Page) -> None:
    preview = PagePreview()
    preview.set_page(page)
    assert preview.heightForWidth(160) == round(160 * page.height / page.width)
    preview.resize(160, preview.heightForWidth(160))
    assert not preview.grab().isNull()
