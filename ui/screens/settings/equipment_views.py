"""The pages of look, printer and scanner."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QVBoxLayout, QWidget

from shop_member.i18n import LANGUAGES, translate
from shop_member.printing.qr import qr_cells
from shop_member.printing.receipts import layout_receipt
from ui import theme
from ui.scanning.probe import PROBE_CODE
from ui.screen import Context
from ui.screens.settings.equipment import (
    LookModel,
    LookState,
    PrinterTest,
    ScannerModel,
    ScannerState,
    sample_receipt,
)
from ui.screens.settings.form import FormState
from ui.screens.settings.form_view import FormView
from ui.screens.settings.shop_forms import LANGUAGE_NAMES, ShopForm
from ui.screens.shift.pieces import Facts, PaperPane
from ui.theme import Role
from ui.widgets import paint
from ui.widgets.banner import Banner
from ui.widgets.button import Button
from ui.widgets.choice import Segmented, Switch
from ui.widgets.fields import FormRow
from ui.widgets.label import Label
from ui.widgets.panel import Panel

BRANDS = ("#1F5FBF", "#00796B", "#2E7D32", "#8A3FA0", "#B3261E", "#F57C00", "#FFD400", "#5D4037", "#37474F")


class Swatch(paint.TouchButton):
    """A colour to choose."""

    def __init__(self, colour: str, parent: QWidget | None = None) -> None:
        super().__init__("", "flat", parent)
        self.colour = colour
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFixedSize(theme.TOUCH, theme.TOUCH)
        self.setAccessibleName(colour)

    def nextCheckState(self) -> None:
        """Pressing does not mark: the view does."""

    def look(self) -> tuple[QColor, QColor | None, QColor]:
        return theme.current().colour("surface"), None, theme.current().colour("text")

    def paint(self, p: QPainter, rect: QRectF, ink: QColor) -> None:
        """Paint the colour, and a ring around the chosen one."""
        t = theme.current()
        if self.isChecked():
            paint.box(p, rect, None, t.colour("text"), 12, 2)
        paint.box(p, rect.adjusted(6, 6, -6, -6), QColor(self.colour), t.colour("border"), 8)


class LookView(QWidget):
    """Language, light and dark, type size, the shop's colour: all at once."""

    def __init__(self, context: Context, model: LookModel) -> None:
        super().__init__()
        self.model = model
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        panel = Panel()
        panel.body.setSpacing(16)
        panel.add(Label(translate("settings", "Language and look"), Role.TILL_STRONG))
        self._language = Segmented(tuple((code, LANGUAGE_NAMES[code]) for code in LANGUAGES))
        self._language.chosen.connect(lambda code: model.choose(language=code))
        self._theme = Segmented(
            (
                ("light", translate("settings", "Light")),
                ("dark", translate("settings", "Dark")),
                ("system", translate("settings", "As the computer")),
            )
        )
        self._theme.chosen.connect(lambda name: model.choose(theme=name))
        self._large = Switch(translate("settings", "Large print"))
        self._large.clicked.connect(lambda on: model.choose(large_print=on))
        panel.add(FormRow(translate("settings", "Language of the window"), self._language))
        panel.add(FormRow(translate("settings", "Light or dark"), self._theme))
        panel.add(self._large)
        self._sounds = Switch(translate("settings", "Tones at the till"))
        self._sounds.clicked.connect(lambda on: model.choose(sounds=on))
        panel.add(self._sounds)
        column.addWidget(panel)
        brand = self._brand = Panel()
        brand.body.setSpacing(12)
        brand.add(Label(translate("settings", "The shop's colour"), Role.TILL_STRONG))
        line = translate(
            "settings", "On the screen it is darkened or lightened until it reads well; on cards it stays as it is."
        )
        brand.add(Label(line, Role.BODY, "text_2", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(4)
        self._swatches = [Swatch(colour) for colour in BRANDS]
        self._own = Swatch("#000000")
        for swatch in self._swatches:
            swatch.clicked.connect(lambda checked=False, one=swatch: model.choose_brand(one.colour))
            row.addWidget(swatch)
        row.addWidget(self._own)
        row.addSpacing(8)
        other = Button(translate("settings", "Another colour"))
        other.clicked.connect(self._ask)
        row.addWidget(other)
        row.addStretch(1)
        brand.body.addLayout(row)
        column.addWidget(brand)
        self.banner = Banner()
        self.banner.dismissed.connect(lambda: model.set_state(message=None))
        column.addWidget(self.banner)
        column.addStretch(1)
        model.state_changed.connect(self._show)
        self._show(model.state)

    def opened(self) -> None:
        """Read what is kept."""
        self.model.read()

    def _show(self, state: LookState) -> None:
        self._language.set_value(state.language)
        self._theme.set_value(state.theme)
        self._large.setChecked(state.large_print)
        self._sounds.setChecked(state.sounds)
        known = state.brand in BRANDS
        for swatch in self._swatches:
            swatch.setChecked(swatch.colour == state.brand)
        paint.reveal(self._own, not known)
        self._own.colour = state.brand
        self._own.setChecked(not known)
        self.banner.show_message(state.message)

    def _ask(self) -> None:
        title = translate("settings", "The shop's colour")
        colour = QColorDialog.getColor(QColor(self.model.state.brand), self, title)
        if colour.isValid():
            self.model.choose_brand(colour.name().upper())


class PrinterView(QWidget):
    """The printer's form, and the test receipt as it will come out."""

    def __init__(self, context: Context, form: ShopForm, test: PrinterTest) -> None:
        super().__init__()
        self._context, self.form, self.test = context, form, test
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.paper = PaperPane(translate("settings", "Test receipt"), translate("settings", "Test print"), "")
        self.paper.printed.connect(self._print)
        self.view = FormView(form, self.paper)
        row.addWidget(self.view)
        form.state_changed.connect(self._show)
        test.state_changed.connect(lambda state: form.set_state(message=state.message))
        self._width = 0

    def opened(self) -> None:
        """Read the printer and draw the test receipt."""
        self.view.opened()

    def _show(self, state: FormState) -> None:
        if not state.ready or state.values["receipt_width_mm"] == self._width:
            return
        self._width = state.values["receipt_width_mm"]
        shop = self._context.shop
        now = self._context.clock.now()
        document = sample_receipt(shop.name, shop.asset, str(shop.zone), self._context.language, now)
        self.paper.show_page(layout_receipt(document, self._width))

    def _print(self) -> None:
        values = self.form.state.values
        self.test.print(values["receipt_printer"], values["receipt_width_mm"])


class QrPicture(QWidget):
    """A QR code on white, black in every theme."""

    def __init__(self, payload: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells = qr_cells(payload)
        side = theme.current().px(200)
        self.setFixedSize(side, side)
        self.setAccessibleName(translate("settings", "QR code to scan"))

    def paintEvent(self, event: object) -> None:
        p = QPainter(self)
        p.fillRect(self.rect(), Qt.GlobalColor.white)
        count = len(self._cells) + 8
        side = self.width() // count
        left = (self.width() - side * len(self._cells)) // 2
        for row, cells in enumerate(self._cells):
            for column, dark in enumerate(cells):
                if dark:
                    p.fillRect(left + column * side, left + row * side, side, side, Qt.GlobalColor.black)
        p.end()

    def sizeHint(self) -> QSize:
        return self.size()


class ScannerView(QWidget):
    """Scan this code: one sentence says whether the scanner is set well."""

    def __init__(self, context: Context, model: ScannerModel) -> None:
        super().__init__()
        self.model = model
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        panel = Panel()
        panel.body.setSpacing(12)
        panel.add(Label(translate("settings", "Test scan"), Role.TILL_STRONG))
        line = translate("settings", "Press the button, then scan the code with the scanner of the till.")
        panel.add(Label(line, Role.BODY, "text_2", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(QrPicture(PROBE_CODE), 0, Qt.AlignmentFlag.AlignTop)
        side = QVBoxLayout()
        side.setSpacing(12)
        self._begin = Button("", "primary", icon="scan-line", size="touch")
        self._begin.clicked.connect(self._toggle)
        self._verdict = Label("", Role.TILL, wrap=True)
        self.facts = Facts()
        self._use = Button(translate("settings", "Use this scanner's pace"), icon="check")
        self._use.clicked.connect(model.use)
        begin = QHBoxLayout()
        begin.addWidget(self._begin)
        begin.addStretch(1)
        use = QHBoxLayout()
        use.addWidget(self._use)
        use.addStretch(1)
        side.addLayout(begin)
        side.addWidget(self._verdict)
        side.addWidget(self.facts)
        side.addLayout(use)
        side.addStretch(1)
        row.addLayout(side, 1)
        panel.body.addLayout(row)
        column.addWidget(panel)
        self.banner = Banner()
        self.banner.dismissed.connect(lambda: model.set_state(message=None))
        column.addWidget(self.banner)
        column.addStretch(1)
        model.state_changed.connect(self._show)
        self._show(model.state)

    def opened(self) -> None:
        """Read the pace in use."""
        self.model.read()

    def left(self) -> None:
        """Wait for no scan while nobody looks."""
        self.model.stop()

    def _toggle(self) -> None:
        (self.model.stop if self.model.state.waiting else self.model.begin)()

    def _show(self, state: ScannerState) -> None:
        words = translate("settings", "Stop waiting") if state.waiting else translate("settings", "Scan the code")
        self._begin.setText(words)
        self._begin.updateGeometry()
        self._begin.setEnabled(state.available)
        report = state.report
        if state.waiting:
            verdict, token = translate("settings", "Scan the code now …"), "accent_text"
        elif report is not None:
            verdict, token = state.sentence, "positive" if report.works else "warning"
        elif not state.available:
            verdict, token = translate("settings", "Scans are read in the window of the till only."), "text_2"
        else:
            hold = translate("settings", "Scans are told from typing after {ms} ms.")
            verdict, token = hold.format(ms=state.hold), "text_2"
        self._verdict.setText(verdict)
        self._verdict.set_token(token)
        paint.reveal(self.facts, report is not None)
        paint.reveal(self._use, report is not None and report.works and report.timing.hold != state.hold)
        if report is not None:
            ends = {
                "enter": translate("settings", "Enter"),
                "keypad_enter": translate("settings", "Enter of the keypad"),
                "tab": translate("settings", "Tab"),
                "": translate("settings", "nothing"),
            }
            pace = translate("settings", "{mean} ms on average, {most} ms at most")
            self.facts.set_rows(
                (
                    (translate("settings", "Between characters"),
                     pace.format(mean=round(report.mean_gap), most=report.slowest_gap)),
                    (translate("settings", "After the code"), ends.get(report.terminator, report.terminator)),
                    (translate("settings", "Arrived as"), report.text[:40]),
                )
            )  # fmt: skip
        self.banner.show_message(state.message)
