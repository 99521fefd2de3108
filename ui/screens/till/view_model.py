"""The till without widgets: keys and scans in, one frozen state out."""

from __future__ import annotations

from shop_member.domain.tenders import Means
from ui.messages import APPROVE, LOGIN, RETRY
from ui.screens.till.base import FIND, OPEN_SHIFT, POINTS
from ui.screens.till.coming_back import WAIVE
from ui.screens.till.guests import Guests
from ui.screens.till.offers import Offers
from ui.screens.till.receipts import Receipts
from ui.screens.till.returns import Returns
from ui.screens.till.sale import Entry
from ui.screens.till.selling import Selling
from ui.screens.till.shopkeeping import Shopkeeping
from ui.screens.till.state import Mode, Pad

_TYPED = {Mode.SALE, Mode.LINE, Mode.DISCOUNT, Mode.RECEIPT, Mode.REFUND, Mode.SHIFT, Mode.PROOF, Mode.APPROVE}
_REASONED = {Mode.DISCOUNT, Mode.REFUND, Mode.VOID}
_MEANS = {means.value: means for means in Means}
_FUNCTION_MEANS = ("F5", "F6", "F7", "F8")
_OPERATORS = {"-": "F5", "+": "F6", "/": "F7"}


class TillModel(Selling, Guests, Offers, Returns, Receipts, Shopkeeping):
    """Every intent of the till. Each key does the same thing for ever, whatever the mode shows in its place."""

    # -- digits

    def type(self, text: str) -> None:
        """Take digits, `00` or a point from keys or keypad."""
        if self.busy:
            return
        asked = self.returning or self.discounting
        if self.mode in _REASONED and asked is not None and asked.asking_reason:
            if text in ("1", "2", "3", "4"):
                self.choose_reason(int(text) - 1)
            return
        if self.mode is Mode.COUPONS and text in tuple("123456789"):
            self.choose_coupon(int(text) - 1)
            return
        if self.mode not in _TYPED or self.facts is None:
            return
        if self.mode is Mode.SALE and self.finished is not None:
            self.begin()
        scale = self.facts.asset.scale
        if self.mode in (Mode.PROOF, Mode.APPROVE, Mode.RECEIPT):
            scale = 0
        elif self.mode is Mode.DISCOUNT and self.discounting is not None and not self.discounting.in_money:
            scale = 1
        self.entry = self.entry.typed(text, scale)
        if self.mode is Mode.REFUND and self.returning is not None and self.selected is None:
            self.returning.pieces = {}
        if self.mode in (Mode.SALE, Mode.REFUND):
            self.message = None
        self.tell()

    def erase(self) -> None:
        """Take the last digit back; with nothing typed, the quantity or the last means."""
        if self.entry.text:
            self.entry = self.entry.erased()
        elif self.times:
            self.times = 0
        elif self.mode is Mode.SALE and self.armed:
            self.drop(self.armed)
            return
        self.tell()

    def clear(self) -> None:
        """Take all digits back."""
        self.clear_entry()
        self.tell()

    # -- Enter and Esc

    def enter(self) -> None:
        """Do the highlighted thing."""
        if self.busy or self.facts is None:
            return
        message = self.message
        if message is not None and message.action is not None and not self.entry.text:
            if message.action.name in (RETRY, APPROVE, OPEN_SHIFT) or message.action.name.startswith("member:"):
                self.take(message.action.name)
                return
        {
            Mode.SALE: self.enter_sale,
            Mode.LINE: self._enter_line,
            Mode.DISCOUNT: self.enter_discount,
            Mode.FIND: lambda: self.enter_find(self.finding.text),
            Mode.ENROL: self.enrol_next,
            Mode.RECEIPT: self.enter_receipt,
            Mode.REFUND: self.enter_refund,
            Mode.VOID: self.void,
            Mode.HELD: self._enter_held,
            Mode.COUPONS: lambda: self.choose_coupon(self.selected or 0),
            Mode.SHIFT: self.open_shift,
            Mode.PROOF: self.enter_proof,
            Mode.APPROVE: self.enter_approval,
            Mode.KEYS: self.escape,
        }[self.mode]()

    def _enter_line(self) -> None:
        if self.entry.text:
            whole, _, fraction = self.entry.text.partition(".")
            self.change_quantity(int(whole or "0") * 1000 + int(fraction.ljust(3, "0")[:3]))
        else:
            self.select_line(None)

    def _enter_held(self) -> None:
        if self.selected is not None and self.selected < len(self.held_sales):
            self.recall(self.held_sales[self.selected].id)

    def escape(self) -> None:
        """Go exactly one step back; a booked payment is never lost by it."""
        if self.busy:
            return
        asked = self.returning or self.discounting
        if self.mode is Mode.APPROVE and self.approving is not None:
            self.mode, self.approving, self.entry, self.message = self.approving.back, None, Entry(), None
        elif self.entry.text:
            self.clear_entry()
        elif self.mode in (Mode.REFUND, Mode.DISCOUNT) and asked is not None and asked.asking_reason:
            asked.asking_reason, asked.reason, self.message = False, -1, None
        elif self.drop_pieces():
            pass
        elif self.mode is Mode.SHIFT:
            self.mode = Mode.SALE
        elif self.mode is not Mode.SALE:
            self.rest()
        elif self.message is not None:
            self.message = None
        else:
            self._sale_back()
        self.tell()

    def _sale_back(self) -> None:
        if self.times:
            self.times = 0
        elif self.sale.wishes:
            self.drop(self.sale.wishes[-1].means.value)
        elif self.sale.points:
            self.drop(POINTS)
        elif self.finished is not None:
            self.begin()
        elif self.guest is not None:
            self.drop_guest()
        elif not self.sale.empty:
            # The last line goes, not all of them: a slip of the key costs one line, which the eye still remembers.
            self.sale = self.sale.with_line(len(self.sale.lines) - 1, None)

    # -- keys

    def function(self, key: str) -> None:
        """Do what a function key says at this moment."""
        if key in _FUNCTION_MEANS:
            self._choice(key)
        elif key == "F1":
            self._keys()
        elif key == "F2":
            self.open_find()
        elif key == "F3":
            self.open_top_up()
        elif key == "F4":
            self._hold_or_void()
        elif key == "F9":
            self.ask_coupons()
        elif key == "F11":
            self.ask_receipt()
        elif key == "%":
            self.ask_discount()
        elif key == "PgDn":
            self.swap_pad()

    def _choice(self, key: str) -> None:
        tile = next((one for one in self.state.tiles if one.key == key), None)
        if tile is not None and not tile.reason:
            self.choose(tile.name)

    def operator(self, char: str) -> None:
        """Take `*`, `+`, `-`, `/` or `%`: twins of keys for a day on the numeric pad."""
        if char == "*":
            if self.mode is Mode.DISCOUNT:
                self.switch_discount()
            elif self.mode is Mode.REFUND:
                self.switch_waive()
            else:
                self.star()
        elif char == "%":
            self.ask_discount()
        elif self.mode is Mode.LINE and char in "+-":
            self.step_quantity(1 if char == "+" else -1)
        elif self.mode is Mode.REFUND and char in "+-":
            self.step_piece(1 if char == "+" else -1)
        elif self.mode is Mode.RECEIPT and char == "-":
            if self.entry.text and "-" not in self.entry.text:
                self.entry = Entry(self.entry.text + "-")
                self.tell()
        elif char in _OPERATORS:
            self._choice(_OPERATORS[char])

    def choose(self, name: str) -> None:
        """Choose a tile: a means, points, a reason, an approver, or what a line can have done to it."""
        if name in _MEANS:
            self.pay(_MEANS[name])
        elif name == POINTS:
            if self.sale.points and not self.entry.text:
                self.drop(POINTS)
            else:
                self.use_points()
        elif name.startswith("reason:"):
            self.choose_reason(int(name.removeprefix("reason:")))
        elif name.startswith("staff:"):
            self.choose_approver(name.removeprefix("staff:"))
        elif name == "more":
            self.step_quantity(1)
        elif name == "fewer":
            self.step_quantity(-1)
        elif name == "remove":
            self.remove_line()
        elif name == "discount":
            self.ask_discount()

    def take(self, step: str) -> None:
        """Take the next step that a message offers."""
        if step == WAIVE:
            self.switch_waive()
            return
        self.message = None
        if step in _MEANS:
            self.pay(_MEANS[step])
        elif step == FIND:
            self.open_find()
        elif step == OPEN_SHIFT:
            self.ask_shift()
        elif step == RETRY and self.retry is not None:
            again, self.busy = self.retry, False
            again()
        elif step == LOGIN:
            self.context.lock()
        elif step.startswith("member:"):
            self.take_member(step.removeprefix("member:"))
        else:
            self.tell()

    def dismiss(self) -> None:
        """Close the message."""
        self.message = None
        self.tell()

    def move(self, step: int) -> None:
        """Go up or down in whatever list is shown."""
        if self.mode is Mode.FIND:
            self.move_hit(step)
        elif self.mode is Mode.HELD and self.selected is not None:
            self.selected = max(0, min(self.selected + step, len(self.held_sales) - 1))
            self.tell()
        elif self.mode is Mode.COUPONS:
            self.selected = max(0, min((self.selected or 0) + step, len(self.coupons) - 1))
            self.tell()
        elif self.mode is Mode.REFUND:
            self.move_piece(step)
        else:
            self.move_line(step)

    def press_row(self, row_id: str) -> None:
        """Press a row of the left column: a line to change, a line to return, a held sale to take up."""
        if self.mode is Mode.REFUND:
            self.toggle_piece(row_id)
        elif self.mode is Mode.HELD:
            self.recall(row_id)
        elif self.mode is Mode.COUPONS:
            self.choose_coupon(next((at for at, one in enumerate(self.coupons) if one.coupon.id == row_id), -1))
        else:
            at = next((at for at, line in enumerate(self.sale.lines) if line.id == row_id), None)
            self.select_line(at)

    def show_pad(self, pad: Pad) -> None:
        """Show the digits or the items below the means."""
        self.pad = pad
        self.tell()

    def swap_pad(self) -> None:
        """Show the other pad, where the shop has items."""
        if self.facts is not None and self.facts.items:
            self.show_pad(Pad.ITEMS if self.pad is Pad.DIGITS else Pad.DIGITS)

    def open_top_up(self) -> None:
        """Go to the top-up of the member who is here; of nobody yet, of the one who is found or scanned next."""
        if self.busy:
            return
        guest = self.guest or self.guest_before
        if guest is None:
            self.open_find(to_top_up=True)
            return
        self.close_entry()
        self.context.open("top_up", member_id=guest.member.id, card_id=self.card_id)

    def _hold_or_void(self) -> None:
        if self.finished is not None and self.finished.voidable and self.sale.empty and self.mode is Mode.SALE:
            self.ask_void()
        elif self.mode is Mode.SALE:
            self.hold_or_recall()

    def _keys(self) -> None:
        if self.mode is Mode.KEYS:
            self.rest()
        elif self.mode in (Mode.SALE, Mode.SHIFT):
            if self.mode is Mode.SALE:
                self.close_entry()
            self.mode, self.entry = Mode.KEYS, Entry()
        self.tell()
