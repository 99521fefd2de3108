"""What every part of the till's view model stands on: the sale, the entry, who is here, and how the state is told."""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from shop_member.domain.amounts import Amount
from shop_member.domain.changes import Changes
from shop_member.domain.errors import Fault, Refusal, Refused
from shop_member.domain.ids import new_id
from shop_member.domain.moments import Moment
from shop_member.domain.permissions import Approval, Permission
from shop_member.domain.refunds import RefundPlan
from shop_member.i18n import translate
from ui.messages import APPROVE, Message, Step, message_of
from ui.screen import Context
from ui.screens.till.sale import PIECE, Entry, Facts, Sale, Standpoint, amount_line, work_out
from ui.screens.till.state import Mode, Pad, ReceiptShown, TillState
from ui.view_model import ViewModel

if TYPE_CHECKING:
    from shop_member.domain.shop import HeldSale, Item
    from shop_member.domain.tenders import Means
    from shop_member.domain.views import MemberHits
    from shop_member.services.coupons import HeldCoupon
    from shop_member.services.guests import Guest
    from shop_member.services.returns import Found

POINTS = "points"
"""The name by which points are armed beside the means."""

OPEN_SHIFT = "open_shift"
_BY_KEYS = (
    "mode", "pad", "sale", "entry", "times", "armed", "selected", "message", "finished", "guest_before",
)  # fmt: skip
FIND = "find"


@dataclass(frozen=True, slots=True)
class Finished:
    """The booking that the strip shows."""

    document_no: str
    label: str
    figure: Amount
    total: Amount
    note: str = ""
    voidable: bool = True
    member_id: str | None = None


@dataclass(frozen=True, slots=True)
class Approving:
    """What a manager is asked for, and what goes on once it is given."""

    permission: Permission
    subject: str
    amount: Amount | None
    resume: Callable[[Approval], None]
    back: Mode


@dataclass(slots=True)
class Finding:
    """A search under way or done; `asked` numbers searches so that a late answer is dropped."""

    text: str = ""
    hits: MemberHits | None = None
    selected: int = -1
    asked: int = 0


@dataclass(slots=True)
class Enrolling:
    """A member being added."""

    request_id: str
    phone: str = ""
    name: str = ""
    card: str = ""
    step: str = "name"


@dataclass(slots=True)
class Returning:
    """A receipt being put right: what comes back, why, and what that would book."""

    request_id: str
    document_no: str
    found: Found | None = None
    guest: Guest | None = None
    pieces: dict[str, int] | None = None
    amount: Amount | None = None
    plan: RefundPlan | None = None
    waived: RefundPlan | None = None
    """What it would book with missing points let go; None where none are missing."""
    waive: bool = False
    reason: int = -1
    asking_reason: bool = False


@dataclass(slots=True)
class Discounting:
    """A discount being given on a line, or on the whole for line None."""

    line: int | None
    per_mille: int = 0
    money: Amount | None = None
    in_money: bool = False
    reason: int = -1
    asking_reason: bool = False


class TillBase(ViewModel):
    """Holds the sale in progress and tells the view; the intents are in the parts built on it.

    `sounded(good)` asks for a tone: True for yes, False for no. Services refuse and book; nothing here decides money.
    """

    sounded = Signal(bool)

    def __init__(self, context: Context) -> None:
        super().__init__(TillState(), context.runner)
        self.context = context
        self.facts: Facts | None = None
        self.mode = Mode.SALE
        self.pad = Pad.DIGITS
        self.category = ""
        self.item_text = ""
        self.sale = Sale(new_id())
        self.entry = Entry()
        self.times = 0
        self.armed = ""
        self.selected: int | None = None
        self.guest: Guest | None = None
        self.guest_before: Guest | None = None
        self.card_id: str | None = None
        self.proof = ""
        self.finished: Finished | None = None
        self.message: Message | None = None
        self.busy = False
        self.asked_scans = 0
        """So many scans are not answered yet: keys pressed since mean what comes after them."""
        self.finding = Finding()
        self.wants_top_up = False
        self.enrolling: Enrolling | None = None
        self.returning: Returning | None = None
        self.discounting: Discounting | None = None
        self.approving: Approving | None = None
        self.approvers: tuple[tuple[str, str], ...] = ()
        self.approver = ""
        self.held_sales: tuple[HeldSale, ...] = ()
        self.coupons: tuple[HeldCoupon, ...] = ()
        self.retry: Callable[[], None] | None = None
        self.receipt: ReceiptShown | None = None
        self.preview_pixels = 300

    if TYPE_CHECKING:
        # What one part asks of another: Selling, Guests and Returns bring them.
        def ask_approval(
            self, permission: Permission, subject: str, amount: Amount | None, resume: Callable[[Approval], None]
        ) -> None: ...
        def add_item(self, item: Item) -> None: ...
        def open_receipt(self, document_no: str) -> None: ...
        def take_guest(self, guest: Guest, card_id: str | None = None) -> None: ...
        def ask_shift(self) -> None: ...
        def default_means(self) -> Means | None: ...
        def open_top_up(self) -> None: ...
        def scan_piece(self, item: Item) -> bool: ...
        def show_receipt(self) -> None: ...
        def scan_coupon(self, coupon_id: str) -> None: ...
        def saving(self, held: HeldCoupon) -> int: ...
        def read_offers_again(self) -> None: ...

    # -- who and what

    @property
    def by(self) -> str:
        """The staff id of who is logged in, '' for nobody."""
        actor = self.context.session.actor
        return actor.staff_id if actor is not None else ""

    @property
    def ready(self) -> Facts:
        """The shop's facts; the till opens only once they are there."""
        assert self.facts is not None
        return self.facts

    def standpoint(self, *, with_entry: bool = True) -> Standpoint | None:
        """Return how the sale stands, the digits being typed included; None while nothing is known or allowed."""
        if self.facts is None:
            return None
        sale = self.provisional() if with_entry else self.sale
        accounts = self.guest.accounts if self.guest is not None else None
        try:
            return work_out(
                sale,
                self.facts,
                accounts.standing if accounts is not None else None,
                accounts.wallet if accounts is not None else None,
                self.moment(),
            )
        except Refusal:
            return None

    def moment(self) -> Moment:
        """Return the present as coupons see it, by the shop's clock."""
        local = self.context.clock.now().astimezone(self.ready.settings.time_zone)
        return Moment(self.ready.today, local.date(), local.hour * 60 + local.minute)

    def provisional(self) -> Sale:
        """Return the sale as it would be if the digits typed so far were all."""
        if not self.entry.text or self.facts is None or self.mode is not Mode.SALE:
            return self.sale
        try:
            units = self.entry.amount(self.facts.asset).units
        except Refusal:
            return self.sale
        if self.sale.empty:
            return (
                replace(self.sale, lines=(amount_line(units, self.times or PIECE, self.facts),)) if units else self.sale
            )
        if self.armed and self.armed != POINTS:
            return self.sale.wish(next(wish.means for wish in self.sale.wishes if wish.means == self.armed), units)
        return self.sale

    # -- telling

    def tell(self) -> None:
        """Tell the view the present state."""
        from ui.screens.till.present import present

        self.set_state(present(self))

    def say(self, message: Message | None, *, good: bool | None = None) -> None:
        """Show a message in place, with a tone if `good` says which."""
        self.message = message
        if good is not None:
            self.sounded.emit(good)
        self.tell()

    def refuse(self, code: Refused, *steps: Step, **fields: Any) -> None:
        """Show a refusal that the till itself can foresee."""
        self.say(message_of(Refusal(code, **fields), *steps), good=False)

    def fail(self, error: Exception) -> None:
        """Show what a service answered instead of a result; some refusals lead to the place where they are settled."""
        self.busy = False
        steps: tuple[Step, ...] = ()
        if isinstance(error, Refusal):
            if error.code is Refused.SHIFT_NOT_OPEN:
                steps = (Step(OPEN_SHIFT, translate("till", "Open the shift")),)
            elif error.code in (Refused.CODE_UNKNOWN, Refused.CARD_UNKNOWN, Refused.CODE_FORGED):
                steps = (Step(FIND, translate("till", "Find member"), "F2"),)
        elif isinstance(error, Fault) and self.retry is not None:
            steps = (Step("retry", translate("till", "Try again")),)
        message = message_of(error, *steps)
        if self.mode is Mode.APPROVE and message.action is not None and message.action.name == APPROVE:
            message = replace(message, steps=())  # the PIN is being asked for already
        self.say(message, good=False)

    def announce_changes(self, changes: Changes) -> None:
        """Tell the other screens what was booked."""
        if changes:
            self.context.events.changed.emit(changes, "till")

    # -- the entry

    def before_keys(self) -> Callable[[], None]:
        """Return what undoes all that digits and operators do from now on; once something is booked it does nothing."""
        kept = {name: getattr(self, name) for name in _BY_KEYS}
        asked = {name: copy(getattr(self, name)) for name in ("returning", "discounting")}

        def back() -> None:
            if not self.busy and self.sale.request_id == kept["sale"].request_id:
                for name, value in (kept | asked).items():
                    setattr(self, name, value)
                self.tell()

        return back

    def clear_entry(self) -> None:
        """Forget the digits typed."""
        self.entry, self.times = Entry(), 0

    def close_entry(self) -> None:
        """Turn an amount being typed into a line: whatever comes next, no digit is left to run into it."""
        if self.entry.text and self.facts is not None and self.mode is Mode.SALE and self.armed != POINTS:
            sale = self.provisional()
            if sale is self.sale and not self.armed:
                sale = self.with_amount()
            self.sale = sale
        self.clear_entry()

    def with_amount(self) -> Sale:
        """Return the sale with the typed amount as a further line."""
        try:
            units = self.entry.amount(self.ready.asset).units
        except Refusal:
            return self.sale
        return self.sale.add(amount_line(units, self.times or PIECE, self.ready)) if units else self.sale

    def _not_renewed(self, error: Exception) -> None:
        """Leave the panel as it is: whoever may not see members keeps what they saw, and the booking stands anyway."""

    # -- steps shared by the parts

    def begin(self) -> None:
        """Start the next sale: the strip of the last one goes, and with it its guest."""
        if self.finished is not None:
            self.finished, self.guest_before = None, None
        self.message = None

    def rest(self) -> None:
        """Go back to the sale as it stands."""
        self.mode = Mode.SALE
        self.returning = self.discounting = self.approving = self.enrolling = None
        self.finding = Finding(asked=self.finding.asked + 1)
        self.selected = None
        self.wants_top_up = False
        self.message = None
        self.clear_entry()

    def over(self) -> None:
        """Put the finished or abandoned sale away and make the next one."""
        self.sale = Sale(new_id())
        self.guest, self.card_id, self.proof, self.armed = None, None, "", ""
        self.retry = None
        self.rest()

    def needs_approval(self, error: Exception) -> bool:
        """Return whether somebody with more rights could lift this refusal."""
        lifted = (Refused.NOT_PERMITTED, Refused.ABOVE_CEILING, Refused.APPROVAL_DIFFERENT, Refused.APPROVER_IS_ACTOR)
        return isinstance(error, Refusal) and error.code in lifted

    def approval_message(self, error: Exception) -> Message:
        """Return the refusal with the manager's step."""
        return message_of(error, Step(APPROVE, translate("till", "Manager approval"), "Enter"))

    # -- paper

    @property
    def prints(self) -> bool:
        """Whether every booking promises its receipt, which the window prints behind it and never loses."""
        return self.ready.settings.print_receipts == "always"
