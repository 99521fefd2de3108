"""The till's widget: three columns that never move, a rail of keys, and the keyboard in front of them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from shop_member.i18n import translate
from ui import theme
from ui.scanning.stray import Stray
from ui.screen import Context
from ui.screens.till.basket import BasketPanel
from ui.screens.till.finder import EnrolView, FindView
from ui.screens.till.keyboard import Keyboard
from ui.screens.till.money import MessageBar, Slot, Tiles
from ui.screens.till.pads import PadArea
from ui.screens.till.people import GuestStrip, GuestView, KeySheet, Nobody, column_panel
from ui.screens.till.receipt_panel import ReceiptPanel
from ui.screens.till.state import Mode, RailKey, TillState
from ui.screens.till.view_model import TillModel
from ui.sounds import tones
from ui.widgets.amount_display import AmountDisplay
from ui.widgets.key_rail import KeyButton, KeyRail

IDLE_MS = 20_000
"""After this long without a key in a text field, the focus goes back to the till (scanning.md 3.4, rule 0)."""
THREE_COLUMNS, NARROW, WIDE = 1280, 1366, 1920


class TillView(Keyboard):
    """Draws a TillState and reports keys, touches and scans; it decides nothing."""

    def __init__(self, context: Context, model: TillModel | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.model = model or TillModel(context)
        self.model.setParent(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("till", "Till"))
        self._state, self._kept = TillState(), []
        self._stray = Stray(self.before_keys, self.scan_again, self)
        self._build()
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self.setFocus)
        self.model.state_changed.connect(self.show_state)
        self.model.sounded.connect(self._sound)
        context.events.changed.connect(self.model.changed)
        self.show_state(self.model.state)

    # -- what the window calls

    def opened(self, **arguments: Any) -> None:
        """Come into sight; `member_id` puts somebody at the till, `document_no` a receipt, `code` is a scan, `done` a strip."""
        self.setFocus()
        self.model.open()
        if arguments.get("done") is not None:
            self.model.top_up_done(arguments["done"])
        if arguments.get("member_id"):
            self.model.take_member(arguments["member_id"])
        if arguments.get("code"):
            self.model.scan(arguments["code"])
        if arguments.get("document_no"):
            self.model.open_receipt(arguments["document_no"])

    def scanned(self, code: str) -> bool:
        """Take a scan, whatever has the focus."""
        self.setFocus()
        self._stray.forget()
        self.model.scan(code)
        return True

    def member_here(self) -> str:
        """Return who is at the till, or who was at the sale just finished, for keys that mean "this member"."""
        if self.model.guest is not None:
            return self.model.guest.member.id
        finished = self.model.finished
        return (finished.member_id or "") if finished is not None else ""

    def keep(self) -> object:
        """Give the sale in progress over to the widget that replaces this one."""
        self.model.setParent(None)
        return self.model

    def restore(self, kept: object) -> None:
        """Take over the sale of the widget before."""
        if isinstance(kept, TillModel):
            self.model.state_changed.disconnect(self.show_state)
            self._context.events.changed.disconnect(self.model.changed)
            self.model.deleteLater()
            self.model = kept
            kept.setParent(self)
            kept.state_changed.connect(self.show_state)
            kept.sounded.connect(self._sound)
            self._context.events.changed.connect(kept.changed)
            kept.tell()
            self.show_state(kept.state)

    # -- building

    def _build(self) -> None:
        page = self._page = QVBoxLayout(self)
        page.setContentsMargins(16, 16, 16, 16)
        page.setSpacing(16)
        self.strip = GuestStrip()
        page.addWidget(self.strip)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        page.addLayout(columns, 1)
        self.basket = BasketPanel()
        self.basket.pressed.connect(lambda row: self.model.press_row(row))
        columns.addWidget(self.basket)
        self.receipt: ReceiptPanel | None = None
        self._columns = columns
        self._money = QWidget()
        columns.addWidget(self._money, 1)
        self._build_money()
        self._people = column_panel()
        columns.addWidget(self._people)
        self._build_people()
        self._rail: KeyRail | None = None
        self._rail_row = QHBoxLayout()
        page.addLayout(self._rail_row)

    def _build_money(self) -> None:
        column = QVBoxLayout(self._money)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.display = AmountDisplay()
        self.tiles = Tiles()
        self.tiles.chosen.connect(lambda name: self.model.choose(name))
        self.slot = Slot()
        self.slot.voided.connect(lambda: self.model.ask_void())
        self.slot.reprinted.connect(lambda: self.model.print_again())
        self.pad = PadArea(decimals=self._context.shop.asset.scale > 0)
        self.pad.typed.connect(self._pad_typed)
        self.pad.erased.connect(self._pad_erased)
        self.pad.cleared.connect(lambda: self.model.clear())
        self.pad.entered.connect(lambda: self._touch(self._enter))
        self.pad.picked.connect(self._pick)
        self.pad.items.searched.connect(lambda text: self.model.search_items(text))
        self.pad.category_chosen.connect(lambda one: self.model.choose_category(one))
        for widget in (self.display, self.tiles, self.slot):
            column.addWidget(widget)
        column.addWidget(self.pad, 1)
        self.messages = MessageBar(self._money)
        self.messages.taken.connect(lambda step: self.model.take(step))
        self.messages.dismissed.connect(lambda: self.model.dismiss())

    def _build_people(self) -> None:
        self._stack = QStackedWidget()
        self._stack.setProperty("plain", True)
        # The tallest page must not stretch the window while another one is shown.
        self._stack.setMinimumHeight(1)
        self._people.add(self._stack, 1)
        self.nobody, self.guest, self.key_sheet = Nobody(), GuestView(), KeySheet()
        self.finder, self.enrol = FindView(), EnrolView()
        self.finder.searched.connect(lambda text: self.model.search(text))
        self.finder.pressed.connect(lambda member: self.model.take_member(member))
        self.finder.asked_new.connect(lambda: self.model.open_enrol(self.finder.field.text()))
        self.finder.field.textEdited.connect(self._typed_text)
        self.enrol.typed.connect(self._typed_form)
        self.enrol.saved.connect(self._save)
        self.enrol.phone.committed.connect(lambda text: self.model.enrol_next())
        for widget in (self.nobody, self.guest, self.finder, self.enrol, self.key_sheet):
            self._stack.addWidget(widget)

    def _build_rail(self, shown: list[RailKey]) -> None:
        if self._rail is not None:
            self._rail_row.removeWidget(self._rail)
            self._rail.hide()
            self._rail.deleteLater()
        keys = []
        for one in shown:
            button = KeyButton(one.key, one.words)
            button.clicked.connect(self._rail_teller(one.key))
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            keys.append(button)
        self._rail = KeyRail(keys)
        self._rail_row.addWidget(self._rail)

    def _rail_teller(self, key: str) -> Any:
        return lambda: self.press_key(key)

    # -- drawing

    def show_state(self, state: TillState) -> None:
        """Draw a state; parts that did not change are left alone."""
        before, self._state = self._state, state
        display = state.display
        self.display.set_amount(display.label, display.amount, display.note, display.tone, display.prefix)
        self.basket.show_basket(state.basket)
        self.tiles.show_tiles(state.tiles)
        self.slot.show_line(state.result, state.result_icon, state.strip)
        self.messages.show_message(state.message)
        asked = state.mode is not Mode.SALE
        self.pad.show_pad(state.pad, state.items, state.enter, enabled=state.enter_enabled, asked=asked)
        self._show_rail(state)
        self._show_people(before, state)
        self._place_message()
        if self._kept and not state.busy and not self.model.asked_scans:
            QTimer.singleShot(0, self, self.catch_up)

    def _show_rail(self, state: TillState) -> None:
        shown = [one for one in state.rail if not (one.key == "PgDn" and self.pad.both)]
        if self._rail is None or [one.key for one in shown] != [button.key for button in self._rail.keys]:
            self._build_rail(shown)
        if self._rail is None:
            return
        for button, one in zip(self._rail.keys, shown, strict=True):
            words = one.short if self._narrow and one.short else one.words
            if button.text() != words:
                button.set_words(words)
            button.setEnabled(one.enabled)
        self._rail.agree()

    def _show_people(self, before: TillState, state: TillState) -> None:
        self.strip.show_guest(state.guest)
        self._share_columns()
        if state.guest is not None:
            self.guest.show_guest(state.guest)
        if state.keys:
            self.key_sheet.show_keys(state.keys)
        if state.mode is Mode.FIND and state.find is not None:
            self._stack.setCurrentWidget(self.finder)
            self.finder.show_find(state.find)
            if before.mode is not Mode.FIND:
                self.finder.field.setText(state.find.text)
                self.finder.field.setFocus()
        elif state.mode is Mode.ENROL and state.enrol is not None:
            if before.mode is not Mode.ENROL:
                self.enrol.forget()
            self._stack.setCurrentWidget(self.enrol)
            self.enrol.show_form(state.enrol)
        elif state.mode is Mode.KEYS:
            self._stack.setCurrentWidget(self.key_sheet)
        else:
            self._stack.setCurrentWidget(self.guest if state.guest is not None else self.nobody)
        if before.mode in (Mode.FIND, Mode.ENROL) and state.mode not in (Mode.FIND, Mode.ENROL):
            self.setFocus()

    @property
    def _narrow(self) -> bool:
        return self.width() < THREE_COLUMNS

    def _share_columns(self) -> None:
        """On a narrow window the guest is a strip on top, and a search or a form takes the basket's place."""
        asked = self._state.mode in (Mode.FIND, Mode.ENROL, Mode.KEYS)
        self.strip.setVisible(self._narrow and not asked)
        self._people.setVisible(not self._narrow or asked)
        self._show_receipt()
        paper = self.receipt is not None and self._state.receipt is not None
        self.basket.setVisible((not self._narrow or not asked) and not paper)

    def _show_receipt(self) -> None:
        """Lay the receipt in the basket's place while the booking is on the strip; the panel is made when first needed."""
        if self.receipt is None and self._state.receipt is not None:
            self.receipt = ReceiptPanel()
            self.receipt.printed.connect(lambda: self.model.print_again())
            self.receipt.setFixedWidth(self.basket.width())
            self._columns.insertWidget(0, self.receipt)
        if self.receipt is not None:
            self.receipt.show_receipt(self._state.receipt)
            self.receipt.setVisible(self._state.receipt is not None)

    def _place_message(self) -> None:
        top_left = self.slot.mapTo(self._money, QPoint(0, 0))
        self.messages.place(QRect(top_left, self.slot.size()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.width()
        part = min(max((width - NARROW) / (WIDE - NARROW), 0.0), 1.0)
        self.basket.setFixedWidth(280 if self._narrow else round(352 + 128 * part) // 2 * 2)
        self._people.setFixedWidth(round(360 + 136 * part) // 2 * 2)
        if self.receipt is not None:
            self.receipt.setFixedWidth(self.basket.width())
        self.model.preview_pixels = round((self.basket.width() - 40) * self.devicePixelRatioF())
        self._share_columns()
        pad = 24 if width >= 1600 else 16
        self._people.body.setContentsMargins(pad, pad, pad, pad)
        self.tiles.set_tall(self.height() >= 900, 4 if self._narrow else 2)
        self.display.setMinimumHeight(theme.current().px(152 if self.height() >= 900 else 112))
        self._page.activate()
        self._show_rail(self._state)
        self._place_message()

    def showEvent(self, event: object) -> None:
        self._place_message()

    # -- keys

    def _touch(self, intent: Any) -> None:
        """A touched key speaks for the till: what was being typed in a text field is finished."""
        if self._state.mode not in (Mode.FIND, Mode.ENROL):
            self.setFocus()
        intent()

    def _field(self) -> QLineEdit | None:
        """Return the text field that waits, if one does."""
        if self._state.mode is Mode.FIND:
            return self.finder.field
        if self._state.mode is Mode.ENROL:
            return (
                self.enrol.phone
                if self._state.enrol is not None and self._state.enrol.step == "phone"
                else self.enrol.name
            )
        return None

    def _pick(self, item_id: str) -> None:
        self.pad.items.leave_field()
        self.setFocus()
        self.model.add_item_by_id(item_id)

    def _pad_typed(self, text: str) -> None:
        field = self._field()
        if field is not None:
            field.insert(text)
            field.textEdited.emit(field.text())
        else:
            self._touch(lambda: self.model.type(text))

    def _pad_erased(self) -> None:
        field = self._field()
        if field is not None:
            field.backspace()
            field.textEdited.emit(field.text())
        else:
            self.model.erase()

    def _enter(self) -> None:
        if self.pad.items.field.hasFocus():
            self._take_only_item()
        elif self._state.mode is Mode.FIND:
            self.model.enter_find(self.finder.field.text())
        elif self._state.mode is Mode.ENROL:
            self.model.enrol_next()
        else:
            self.model.enter()

    def _take_only_item(self) -> None:
        """Enter in the search for items takes the one that is left; several stay to be pressed."""
        self.model.search_items(self.pad.items.field.text())
        if len(self._state.items.tiles) == 1 and self.pad.items.field.text():
            self._pick(self._state.items.tiles[0].id)

    def _typed_text(self) -> None:
        self._idle.start()

    def _typed_form(self, phone: str, name: str) -> None:
        self._idle.start()
        self.model.enrol_typed(phone=phone, name=name)

    def _save(self) -> None:
        self.model.enrol_at("save")
        self.model.enrol_next()

    def _sound(self, good: bool) -> None:
        if self.isVisible():
            tones().play(good)


def build(context: Context) -> QWidget:
    """Return the till."""
    return TillView(context)
