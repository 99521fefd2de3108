"""Amounts, items, quantities, means: the sale until it is booked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from shop_member.domain.amounts import Amount, zero
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.shop import Item
from shop_member.domain.tenders import Means
from shop_member.formats import number
from shop_member.i18n import translate
from ui.messages import Message, Step, info
from ui.screens.till.base import FIND, POINTS
from ui.screens.till.booking import Booking
from ui.screens.till.sale import PIECE, Entry, item_line, work_out
from ui.screens.till.state import Mode

if TYPE_CHECKING:
    pass

MEANS_KEYS = {Means.STORED_VALUE: "F5", Means.CASH: "F6", Means.CARD: "F7"}


def rest_steps(*without: Means) -> tuple[Step, ...]:
    """Return the means that can pay a rest, as buttons."""
    steps = {
        Means.CASH: Step(Means.CASH.value, translate("till", "Cash"), "F6"),
        Means.CARD: Step(Means.CARD.value, translate("till", "Card"), "F7"),
    }
    return tuple(step for means, step in steps.items() if means not in without)


class Selling(Booking):
    """The sale from the first digit to Enter."""

    # -- what is sold

    def add_item(self, item: Item) -> None:
        """Add an item, as often as `3*` says; digits without `*` were an amount and become a line of their own."""
        if self.busy or self.facts is None:
            return
        quantity = self.times or PIECE
        if not self.times:
            self.close_entry()
        self.begin()
        self.sale = self.sale.add(item_line(item, quantity, self.facts))
        self.clear_entry()
        self.armed, self.mode, self.selected = "", Mode.SALE, None
        self.sounded.emit(True)
        self.tell()

    def add_item_by_id(self, item_id: str) -> None:
        """Add the item of a tile."""
        item = next((one for one in self.ready.items if one.id == item_id), None)
        if item is not None:
            self.add_item(item)

    def star(self) -> None:
        """Take the digits typed as a quantity for what comes next, or for the line that is selected."""
        if self.mode is not Mode.SALE or not self.entry.text or self.armed:
            return
        whole, _, fraction = self.entry.text.partition(".")
        quantity = int(whole or "0") * PIECE + int(fraction.ljust(3, "0")[:3])
        self.begin()
        self.times, self.entry = min(quantity, 9_999 * PIECE), Entry()
        self.tell()

    def choose_category(self, category_id: str) -> None:
        """Show another category of items."""
        self.category = category_id
        self.tell()

    def search_items(self, text: str) -> None:
        """Show the items whose name or barcode holds the text, of every category; nothing typed shows the category."""
        self.item_text = text.strip()
        self.tell()

    # -- lines

    def select_line(self, at: int | None) -> None:
        """Select a line to change it; None or the same line again lets go."""
        if self.mode not in (Mode.SALE, Mode.LINE) or at is None or not 0 <= at < len(self.sale.lines):
            at = None
        if at is not None and at == self.selected:
            at = None
        self.close_entry()
        self.selected = at
        self.mode = Mode.LINE if at is not None else Mode.SALE
        self.message = None
        self.tell()

    def move_line(self, step: int) -> None:
        """Select the next or the previous line; an amount that was being typed is one."""
        if self.mode is Mode.SALE and self.entry.text:
            self.close_entry()
        count = len(self.sale.lines)
        if self.mode in (Mode.SALE, Mode.LINE) and count:
            at = (count - 1 if step < 0 else 0) if self.selected is None else self.selected + step
            self.selected = None
            self.select_line(max(0, min(at, count - 1)))

    def change_quantity(self, quantity: int) -> None:
        """Give the selected line another quantity in thousandths; none takes the line away."""
        if self.selected is None:
            return
        line = self.sale.lines[self.selected]
        self.sale = self.sale.with_line(self.selected, replace(line, quantity=quantity))
        self.clear_entry()
        if quantity <= 0:
            self.selected, self.mode = None, Mode.SALE
        self.armed = ""
        self.tell()

    def step_quantity(self, step: int) -> None:
        """One more or one less of the selected line."""
        if self.selected is not None:
            self.change_quantity(self.sale.lines[self.selected].quantity + step * PIECE)

    def remove_line(self) -> None:
        """Take the selected line away."""
        if self.mode is Mode.LINE:
            self.change_quantity(0)

    # -- how it is paid

    def pay(self, means: Means) -> None:
        """Take a means: for the digits typed first, or for the rest; pressed again it stays as it is."""
        if self.busy or self.facts is None or self.mode is not Mode.SALE:
            return
        typed = None if self.sale.empty or not self.entry.text else self._typed()
        if self.sale.empty:
            self.begin()
            self.close_entry()
        elif typed is not None:
            self.entry = Entry()
        if self.sale.empty:
            self.refuse(Refused.BASKET_EMPTY)
            return
        if means is Means.STORED_VALUE and not self._may_spend(typed):
            return
        if self.armed and self.armed != POINTS:
            self.armed = ""
        before = self.standpoint(with_entry=False)
        if before is not None and before.complete:
            # The guest changed their mind: what was to be taken as "the rest" goes, sums typed on purpose stay.
            kept = tuple(wish for wish in self.sale.wishes if wish.units is not None and wish.means is not means)
            trial = replace(self.sale, wishes=kept)
            self.sale = trial
            after = self.standpoint(with_entry=False)
            if after is not None and after.complete:
                self.sale = replace(self.sale, wishes=())
        self.sale = self.sale.wish(means, typed.units if typed is not None else None)
        self.armed = means.value if means in (Means.CASH, Means.CARD, Means.STORED_VALUE) else ""
        self._after_wish(means)

    def _typed(self) -> Amount | None:
        try:
            return self.entry.amount(self.ready.asset)
        except Refusal:
            return None

    def _may_spend(self, typed: Amount | None) -> bool:
        if self.guest is None:
            self.refuse(Refused.STORED_VALUE_NEEDS_MEMBER, Step(FIND, translate("till", "Find member"), "F2"))
            return False
        balance = self.guest.balance
        if not balance or (typed is not None and typed > balance):
            wanted = typed if typed is not None else self.due()
            self.refuse(Refused.BALANCE_TOO_SMALL, *rest_steps(), available=balance, wanted=wanted)
            return False
        return True

    def due(self) -> Amount:
        """Return what the sale costs now."""
        standpoint = self.standpoint(with_entry=False)
        return standpoint.quote.total_due if standpoint is not None else zero(self.ready.asset)

    def _after_wish(self, means: Means) -> None:
        standpoint = self.standpoint(with_entry=False)
        self.message = None
        if standpoint is None:
            self.tell()
            return
        if standpoint.refusal is not None:
            self.sale = self.sale.without(means)
            self.armed = ""
            self.fail(standpoint.refusal)
            return
        if not standpoint.settlement.complete:
            self.say(self.rest_message(means, standpoint.settlement.rest), good=False)
            return
        self.tell()

    def rest_message(self, means: Means, rest: Amount) -> Message:
        """Return what is still open and what can pay it; a balance that is too small is said first."""
        steps = rest_steps(*(wish.means for wish in self.sale.wishes if wish.means is not Means.STORED_VALUE))
        if means is Means.STORED_VALUE and self.guest is not None:
            words = translate("till", "Balance {balance} is not enough. {rest} is left.")
            return info(words.format(balance=number(self.guest.balance), rest=number(rest)), *steps)
        words = translate("till", "{rest} is left to pay.")
        return info(words.format(rest=number(rest)), *steps)

    def drop(self, means: str) -> None:
        """Take a means (or the points) out of the sale again."""
        if means == POINTS:
            self.sale = replace(self.sale, points=0)
        else:
            self.sale = self.sale.without(Means(means))
        if self.armed == means:
            self.armed = ""
        self.clear_entry()
        self.message = None
        self.tell()

    def use_points(self) -> None:
        """Use points: as many as were typed first, else the most; digits typed afterwards change it."""
        if self.busy or self.facts is None or self.mode is not Mode.SALE:
            return
        typed = self.entry.text if not self.sale.empty else ""
        if self.sale.empty:
            self.begin()
            self.close_entry()
        if self.sale.empty:
            self.refuse(Refused.BASKET_EMPTY)
            return
        if self.guest is None:
            self.refuse(Refused.POINTS_NEED_MEMBER, Step(FIND, translate("till", "Find member"), "F2"))
            return
        if typed:
            self.set_points(self.entry.points())
            return
        best = replace(self.sale, points=0)
        held, self.sale = self.sale, best
        standpoint = self.standpoint(with_entry=False)
        self.sale = held
        most = standpoint.quote.max_points if standpoint is not None else 0
        if not most:
            self._no_points()
            return
        self.set_points(most)
        self.armed = POINTS
        self.tell()

    def _no_points(self) -> None:
        minimum = max(self.ready.rules.points.redeem.minimum, self.ready.rules.points.redeem.step)
        if self.guest is not None and self.guest.points_available < minimum:
            self.refuse(Refused.LOTS_TOO_SMALL, available=max(self.guest.points_available, 0), wanted=minimum)
        else:
            self.refuse(Refused.POINTS_OVER_BILL, maximum=0)

    def set_points(self, points: int) -> None:
        """Use a number of points. What the rules refuse is said and changes nothing."""
        before = self.sale
        self.sale = replace(self.sale.repriced(), points=points)
        self.clear_entry()
        self.armed, self.message = "", None
        accounts = self.guest.accounts if self.guest is not None else None
        try:
            work_out(
                self.sale, self.ready, accounts.standing if accounts else None, accounts.wallet if accounts else None
            )
        except Refusal as error:
            self.sale = before
            self.fail(error)
            return
        self.tell()

    # -- Enter

    def default_means(self) -> Means | None:
        """Return the means that Enter takes when nobody chose: stored value that covers the whole bill, else none."""
        standpoint = self.standpoint()
        if standpoint is None or self.guest is None or self.sale.wishes:
            return None
        due = standpoint.quote.total_due
        covers = due.units > 0 and due <= self.guest.balance and due <= standpoint.quote.goods_due
        return Means.STORED_VALUE if covers else None

    def enter_sale(self) -> None:
        """Do the highlighted thing: pay and finish, add what was typed, or ask how it will be paid."""
        if self.armed == POINTS and self.entry.text:
            self.set_points(self.entry.points())
            return
        if self.entry.text or self.times:
            if not self.entry.text:
                return
            if not self.sale.empty and not self.armed:
                self.sale = self.with_amount()
                self.clear_entry()
                self.message = None
                self.tell()
                return
            self.begin()
            means = self.armed
            self.close_entry()
            if means:
                standpoint = self.standpoint(with_entry=False)
                if standpoint is not None and standpoint.refusal is not None:
                    self._after_wish(Means(means))
                    return
        if self.sale.empty:
            if self.ready.shift is None:
                self.ask_shift()
            elif self.finished is None:
                self.refuse(Refused.BASKET_EMPTY)
            return
        default = self.default_means()
        if default is not None:
            self.sale = self.sale.wish(default)
        standpoint = self.standpoint(with_entry=False)
        if standpoint is None:
            return
        if standpoint.complete or not standpoint.quote.total_due.units:
            self.finish()
        elif self.sale.wishes:
            self._after_wish(self.sale.wishes[-1].means)
        else:
            words = translate("till", "How will the guest pay?")
            self.say(info(words, *self._ways()))

    def _ways(self) -> tuple[Step, ...]:
        steps = rest_steps()
        if self.guest is not None and self.guest.balance:
            own = Step(Means.STORED_VALUE.value, translate("till", "Stored value"), "F5")
            return (own, *steps)
        return steps
