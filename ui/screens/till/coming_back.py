"""Which pieces of a receipt come back, by keys, touch or scan, and points already spent that a manager may waive."""

from __future__ import annotations

from shop_member.domain.amounts import POINTS, Amount
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.refunds import RefundPlan
from shop_member.domain.shop import Item
from shop_member.domain.sold import SoldLine
from shop_member.formats import number
from shop_member.i18n import translate
from ui.messages import Message, Step, info, message_of
from ui.screens.till.base import Returning, TillBase
from ui.screens.till.sale import PIECE, Entry
from ui.screens.till.state import Mode

WAIVE = "waive"


class ComingBack(TillBase):
    """The pieces that come back: ↑ ↓ points at a line, + and − or a number say how many of it, Enter with none takes all."""

    def _asked(self) -> Returning | None:
        """Return the refund whose pieces can still be changed."""
        returning = self.returning
        if self.mode is not Mode.REFUND or returning is None or returning.asking_reason or self.busy:
            return None
        return returning if returning.found is not None and returning.pieces is not None else None

    def _at(self) -> SoldLine | None:
        """Return the line pointed at."""
        returning = self._asked()
        if returning is None or returning.found is None or self.selected is None:
            return None
        return returning.found.sale.lines[self.selected]

    def left_of(self, line_id: str) -> int:
        """Return how much of a line can still come back, in thousandths."""
        found = self.returning.found if self.returning is not None else None
        return dict(found.left.quantities).get(line_id, 0) if found is not None else 0

    def move_piece(self, step: int) -> None:
        """Point at the next or the previous line of which something can come back."""
        returning = self._asked()
        if returning is None or returning.found is None:
            return
        lines = returning.found.sale.lines
        at = self.selected if self.selected is not None else (-1 if step > 0 else len(lines))
        while 0 <= at + step < len(lines):
            at += step
            if self.left_of(lines[at].id) > 0:
                self.selected, returning.amount, self.entry, self.message = at, None, Entry(), None
                self.tell()
                return

    def step_piece(self, step: int) -> None:
        """Have one piece more or less of the line pointed at come back."""
        line = self._at()
        if line is not None:
            now = (self.returning.pieces or {}).get(line.id, 0) if self.returning is not None else 0
            self._have_back(line.id, max(0, min(now + step * PIECE, self.left_of(line.id))))

    def toggle_piece(self, line_id: str) -> None:
        """Return one piece more of a line, from all of them back to none."""
        returning = self._asked()
        left = self.left_of(line_id)
        if returning is not None and returning.pieces is not None and left > 0:
            now = returning.pieces.get(line_id, 0)
            self.selected = None
            self._have_back(line_id, 0 if now >= left else min(now + PIECE, left))

    def _have_back(self, line_id: str, quantity: int) -> None:
        returning = self._asked()
        if returning is None or returning.pieces is None:
            return
        pieces = {**returning.pieces, line_id: quantity}
        returning.pieces = {one: units for one, units in pieces.items() if units}
        returning.amount, self.entry, self.message = None, Entry(), None
        self.tell()

    def take_pieces(self) -> bool:
        """Take Enter while a line is pointed at: the number typed, or all of it; False if there is nothing to take."""
        line, returning = self._at(), self._asked()
        if line is None or returning is None:
            return False
        left = self.left_of(line.id)
        if self.entry.text:
            whole, _, fraction = self.entry.text.partition(".")
            wanted = int(whole or "0") * PIECE + int(fraction.ljust(3, "0")[:3])
            if wanted > left:
                self.entry = Entry()
                # In words as the service would refuse it.
                text = f"{left // PIECE}" if not left % PIECE else f"{left / PIECE:g}"
                self.say(message_of(Refusal(Refused.REFUND_OVER_LINE, line=line.name, left=text)), good=False)
                return True
            self._have_back(line.id, wanted)
            return True
        if not returning.pieces:
            self._have_back(line.id, left)
            return True
        return False

    def scan_piece(self, item: Item) -> bool:
        """Have a piece of a scanned item come back; False outside a refund. What is not on the receipt is said."""
        returning = self._asked()
        if returning is None or returning.found is None or returning.pieces is None:
            return False
        billed = returning.found.bill.bill.lines
        for at, (line, of) in enumerate(zip(returning.found.sale.lines, billed, strict=True)):
            now = returning.pieces.get(line.id, 0)
            if of.item_id == item.id and now + PIECE <= self.left_of(line.id):
                self.selected = at
                self.sounded.emit(True)
                self._have_back(line.id, now + PIECE)
                return True
        words = translate("till", "{item} is not on this receipt, or has all come back.")
        self.say(info(words.format(item=item.name)), good=False)
        return True

    # -- points that are spent already

    def missing(self, plan: RefundPlan, waived: RefundPlan) -> None:
        """Keep what the refund would come to with and without the points that are missing."""
        returning = self.returning
        if returning is not None:
            spent = waived.points_waived > plan.points_waived
            returning.plan, returning.waived = plan, waived if spent else None
            returning.waive, returning.asking_reason, self.selected = False, True, None
            self.message = self.missing_message()
            self.tell()

    def switch_waive(self) -> None:
        """Let the missing points go, or take them after all."""
        returning = self.returning
        if returning is None or returning.waived is None or not returning.asking_reason or self.busy:
            return
        returning.waive = not returning.waive
        self.message = self.missing_message()
        self.tell()

    def missing_message(self) -> Message | None:
        """Return what is said of points that the guest has spent already, with the other choice as its step."""
        returning = self.returning
        if returning is None or returning.waived is None or returning.plan is None:
            return None
        count = returning.waived.points_waived
        points = number(Amount(count, POINTS))
        if returning.waive:
            words = translate("till", "{points} points that are spent already are waived.", count)
            return info(words.format(points=points), Step(WAIVE, translate("till", "Don't waive"), "*"))
        plan = returning.plan
        if plan.points_deducted:
            words = translate("till", "{points} points are spent already: {amount} less is paid out for them.", count)
        else:
            words = translate("till", "{points} points are spent already: the balance goes below zero.", count)
        text = words.format(points=points, amount=number(plan.deducted))
        return info(text, Step(WAIVE, translate("till", "Waive"), "*"))

    def drop_pieces(self) -> bool:
        """Go a step back among the pieces; False if there is none left to go."""
        returning = self._asked()
        if returning is None or (self.selected is None and not returning.pieces):
            return False
        if self.selected is None:
            returning.pieces = {}
        self.selected, self.message = None, None
        return True


def chosen_plan(returning: Returning) -> RefundPlan | None:
    """Return the plan that is to be booked."""
    return returning.waived if returning.waive and returning.waived is not None else returning.plan
