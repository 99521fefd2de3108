"""Where guests are asked, the receipt of a booking lies beside it until the next thing is done; a key prints it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.till.conftest import Stand
from tests.ui.till.hands import Hands
from ui import saving
from ui.printing import PDF_FILES
from ui.screens.till.receipt_panel import ReceiptPanel


@pytest.fixture
def asking(stand: Stand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Path]:
    """Return what sets when receipts are printed, on the printer that makes files; it returns their folder."""
    monkeypatch.setattr(saving, "papers_folder", lambda: tmp_path)

    def choose(when: str) -> Path:
        stand.app.settings.set_printer(stand.owner, PDF_FILES, 80, when)
        return tmp_path / "receipts"

    return choose


def panel(hands: Hands) -> ReceiptPanel:
    found = hands.till.receipt
    assert found is not None
    return found


def sell(hands: Hands) -> str:
    hands.till.model.open()
    hands.entry("437")
    hands.key("F6")
    hands.key("Enter")
    assert hands.till.model.finished is not None
    return hands.till.model.finished.document_no


def code_in(image: QImage) -> list[str]:
    shot = image.convertToFormat(QImage.Format.Format_Grayscale8)
    grey = Image.frombuffer(
        "L", (shot.width(), shot.height()), bytes(shot.constBits()), "raw", "L", shot.bytesPerLine(), 1
    )
    return [one.text for one in zxingcpp.read_barcodes(grey)]


def test_the_receipt_of_the_sale_is_shown_and_goes_with_the_next_digit(
    hands: Hands, stand: Stand, asking: Callable[[str], Path]
) -> None:
    asking("ask")
    number = sell(hands)
    shown = panel(hands)
    assert shown.isVisible() and not hands.till.basket.isVisible()
    assert number in shown.preview.accessibleName() and hands.till.hasFocus()
    shown.preview.resize(shown.preview.width(), shown.preview.heightForWidth(shown.preview.width()))
    assert code_in(shown.preview.grab().toImage().scaledToWidth(900)) == [stand.app.papers.receipt(number).payload]
    hands.digit("5")
    assert not shown.isVisible() and hands.till.basket.isVisible()
    assert hands.till.model.entry.text == "5"


@pytest.mark.parametrize("way", ["key", "button", "paper"])
def test_it_is_printed_once_by_key_or_touch(
    hands: Hands, stand: Stand, asking: Callable[[str], Path], way: str
) -> None:
    folder = asking("ask")
    number = sell(hands)
    if way == "key":
        QTest.keyClick(hands.till, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    else:
        target = panel(hands).button if way == "button" else panel(hands).preview
        QTest.mouseClick(target, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    files = list(folder.iterdir())
    assert len(files) == 1
    with pypdfium2.PdfDocument(files[0]) as printed:
        assert len(printed) == 1
    assert not panel(hands).isVisible() and hands.till.messages.isVisible()
    assert number in hands.till.slot.accessibleName()


@pytest.mark.parametrize("when", ["never", "always"])
def test_nobody_is_asked_where_it_is_settled(hands: Hands, asking: Callable[[str], Path], when: str) -> None:
    asking(when)
    sell(hands)
    assert hands.till.receipt is None or not hands.till.receipt.isVisible()
    assert hands.till.basket.isVisible()


def test_a_refund_and_a_top_up_show_theirs_too(hands: Hands, stand: Stand, asking: Callable[[str], Path]) -> None:
    asking("ask")
    number = sell(hands)
    hands.scan(stand.app.papers.receipt(number).payload)
    assert not panel(hands).isVisible()
    hands.key("Enter")
    hands.digit("1")
    hands.key("Enter")
    assert panel(hands).isVisible() and number not in panel(hands).preview.accessibleName()
    _, code = stand.enrol("Bo")
    hands.scan(code)
    hands.key("F3")
    hands.digit("1")
    hands.key("F6")
    hands.key("Enter")
    assert hands.window.here == "till" and panel(hands).isVisible()


def test_escape_puts_it_away(hands: Hands, asking: Callable[[str], Path]) -> None:
    asking("ask")
    sell(hands)
    hands.key("Esc")
    assert not panel(hands).isVisible() and hands.till.basket.isVisible()


def test_a_receipt_that_is_laid_out_too_late_is_not_shown(
    hands: Hands, stand: Stand, asking: Callable[[str], Path]
) -> None:
    asking("ask")
    model = hands.till.model
    waiting: list[Callable[[], None]] = []
    lay_out = model._lay_out
    model._lay_out = lambda document, done: waiting.append(lambda: lay_out(document, done))  # type: ignore[method-assign]
    sell(hands)
    hands.digit("5")
    hands.key("F6")
    hands.key("Enter")
    waiting[0]()
    assert hands.till.receipt is None or not hands.till.receipt.isVisible()
    waiting[1]()
    assert panel(hands).isVisible()


def test_a_printer_that_fails_is_tried_again_by_enter(
    hands: Hands, stand: Stand, asking: Callable[[str], Path]
) -> None:
    folder = asking("ask")
    stand.app.settings.set_printer(stand.owner, "a printer that was sold", 80, "ask")
    number = sell(hands)
    QTest.keyClick(hands.till, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    message = hands.till.messages.message
    assert message is not None and message.action is not None and not folder.exists()
    stand.app.settings.set_printer(stand.owner, PDF_FILES, 80, "ask")
    stand.app.desk.forget()
    hands.till.model.open()
    hands.key("Enter")
    assert len(list(folder.iterdir())) == 1 and number in hands.till.slot.accessibleName()
