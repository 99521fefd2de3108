"""Stored value for money: a step of the ladder or another amount, by cash or card, booked once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from shop_member.domain.amounts import Amount
from shop_member.domain.errors import Fault, Refusal, Refused
from shop_member.domain.ids import new_id
from shop_member.domain.tenders import Means, Settlement, Tender, settle
from shop_member.domain.topups import TopUpOffer
from shop_member.formats import number, symbol
from shop_member.i18n import translate
from shop_member.services.guests import Found, FoundKind
from shop_member.services.wallet import ToppedUpNow, TopUpCommand
from ui.messages import RETRY, Message, Step, info, message_of
from ui.screen import Context
from ui.screens.till.base import OPEN_SHIFT, Finished
from ui.screens.till.panel import guest_panel
from ui.screens.till.sale import Entry, Facts
from ui.screens.till.shopkeeping import read_facts
from ui.screens.till.state import Display, Tile
from ui.screens.top_up.state import LadderStep, TopUpState
from ui.screens.top_up.words import gift_parts, gift_words
from ui.view_model import ViewModel

if TYPE_CHECKING:
    from shop_member.services.guests import Guest

_MEANS = {"F6": Means.CASH, "F7": Means.CARD}
_TWINS = {"+": "F6", "/": "F7"}


class TopUpModel(ViewModel):
    """Intents of the top-up: `open(member_id)`, digits, means, Enter, Esc. What is given is asked of the service."""

    def __init__(self, context: Context) -> None:
        super().__init__(TopUpState(), context.runner)
        self.context = context
        self._reset()

    def _reset(self) -> None:
        self.request_id = new_id()
        self.facts: Facts | None = None
        self.guest: Guest | None = None
        self.card_id: str | None = None
        self.ladder: tuple[TopUpOffer, ...] = ()
        self.offer: TopUpOffer | None = None
        self.custom = False
        self.digit = ""
        self.means: Means | None = None
        self.entry = Entry()
        self.message: Message | None = None
        self.busy = False
        self.retry: Callable[[], None] | None = None
        self._asked = 0

    @property
    def by(self) -> str:
        """The staff id of who is logged in."""
        actor = self.context.session.actor
        return actor.staff_id if actor is not None else ""

    # -- beginning

    def open(self, member_id: str, card_id: str | None = None) -> None:
        """Begin a top-up for a member."""
        self._reset()
        self.card_id = card_id
        by = self.by

        def call(app: Any) -> Any:
            return read_facts(app), app.guests.guest(by, member_id), app.wallet.ladder(member_id)

        self.run(call, self._opened)

    def _opened(self, answer: Any) -> None:
        self.facts, self.guest, self.ladder = answer
        self.custom = not self.ladder
        self.tell()

    def scan(self, code: str) -> None:
        """Begin for the member whose card was scanned; any other code is answered on the till."""
        if self.busy:
            return

        def found(answer: Found) -> None:
            if answer.kind is FoundKind.GUEST and answer.guest is not None:
                self.open(answer.guest.member.id, answer.card.id if answer.card is not None else None)
            else:
                self.context.open("till", code=code)

        by = self.by
        self.run(lambda app: app.guests.by_code(by, code), found)

    def before_keys(self) -> Callable[[], None]:
        """Return what undoes all that keys do from now on; once something is being booked it does nothing."""
        kept = {name: getattr(self, name) for name in ("offer", "custom", "digit", "means", "entry", "message")}

        def back() -> None:
            if not self.busy:
                self._asked += 1
                for name, value in kept.items():
                    setattr(self, name, value)
                self.tell()

        return back

    # -- what is topped up

    def type(self, text: str) -> None:
        """Choose a step by its digit; a second digit makes both a sum, as after “other amount” or after cash."""
        if self.busy or self.facts is None:
            return
        self.message = None
        known = text.isdigit() and 1 <= int(text) <= len(self.ladder)
        if self.means is None and not self.custom and (self.digit or not known) and (self.digit + text).strip("0"):
            # Who types 1000 means 1000, not the first step of the ladder.
            self.custom, self.entry = True, self.entry.typed(self.digit, self.facts.asset.scale)
        if self.custom or self.means is Means.CASH:
            self.entry = self.entry.typed(text, self.facts.asset.scale)
            if self.means is None:
                self._ask_offer()
            else:
                self.tell()
        elif known:
            self.choose_step(int(text) - 1)
            self.digit = text

    def choose_step(self, at: int) -> None:
        """Take a step of the ladder."""
        if not self.busy and 0 <= at < len(self.ladder):
            self.custom, self.digit, self.entry, self.message = False, "", Entry(), None
            self.offer = self.ladder[at]
            self._asked += 1
            self.tell()

    def other_amount(self) -> None:
        """Type an amount that is no step of the ladder."""
        if not self.busy:
            self.custom, self.entry, self.offer, self.means, self.message = True, Entry(), None, None, None
            self.tell()

    def _ask_offer(self) -> None:
        guest, facts = self.guest, self.facts
        if guest is None or facts is None:
            return
        self._asked += 1
        asked = self._asked
        self.offer = None
        try:
            amount = self.entry.amount(facts.asset)
        except Refusal:
            self.tell()
            return
        self.tell()
        if amount:
            member_id = guest.member.id
            self.run(lambda app: app.wallet.offer(member_id, amount), lambda offer: self._offered(offer, asked))

    def _offered(self, offer: TopUpOffer, asked: int) -> None:
        if asked == self._asked:
            self.offer = offer
            self.tell()

    def erase(self) -> None:
        """Take the last digit back, be it the one that chose a step."""
        if self.digit:
            self.offer, self.digit = None, ""
        self.entry = self.entry.erased()
        if self.custom and self.means is None:
            self._ask_offer()
        else:
            self.tell()

    def clear(self) -> None:
        """Take all digits back."""
        self.entry = Entry()
        if self.custom and self.means is None:
            self._ask_offer()
        else:
            self.tell()

    # -- how it is paid

    def function(self, key: str) -> None:
        """Take a means by its key."""
        if key in _MEANS:
            self.pay(_MEANS[key])

    def operator(self, char: str) -> None:
        """Take `*` for another amount, `+` and `/` as on the till."""
        if char == "*":
            self.other_amount()
        elif char in _TWINS:
            self.function(_TWINS[char])

    def pay(self, means: Means) -> None:
        """Take a means; for cash, digits that follow are what was handed over."""
        if self.busy:
            return
        if self.offer is None:
            self._say(info(translate("top_up", "Choose an amount first.")))
            return
        self.means, self.digit, self.entry, self.message = means, "", Entry(), None
        self.tell()

    def _settlement(self) -> Settlement | None:
        if self.offer is None or self.means is None or self.facts is None:
            return None
        amount = self.offer.principal
        if self.means is Means.CASH and self.entry.text:
            amount = self.entry.amount(self.facts.asset)
        return settle(self.offer.principal, self._tenders(amount), self.facts.rules.prices)

    def _tenders(self, amount: Amount) -> tuple[Tender, ...]:
        assert self.means is not None
        return (Tender(self.means, amount),)

    def enter(self) -> None:
        """Book what is chosen."""
        if self.busy:
            return
        if self.message is not None and self.message.action is not None:
            self.take(self.message.action.name)
            return
        if self.offer is None:
            self._say(info(translate("top_up", "Choose an amount first.")))
            return
        if self.means is None:
            steps = (
                Step(Means.CASH.value, translate("till", "Cash"), "F6"),
                Step(Means.CARD.value, translate("till", "Card"), "F7"),
            )
            self._say(Message(translate("top_up", "How will the guest pay?"), steps=steps))
            return
        try:
            settlement = self._settlement()
        except Refusal as error:
            self.fail(error)
            return
        if settlement is None or not settlement.complete:
            rest = settlement.rest if settlement is not None else self.offer.principal
            self.fail(Refusal(Refused.REST_UNPAID, rest=rest))
            return
        self._book()

    def _book(self) -> None:
        guest, facts, offer = self.guest, self.facts, self.offer
        if guest is None or facts is None or offer is None:
            return
        amount = offer.principal
        if self.means is Means.CASH and self.entry.text:
            amount = self.entry.amount(facts.asset)
        command = TopUpCommand(
            self.request_id, self.by, guest.member.id, offer.principal, self._tenders(amount), self.card_id,
            print_receipt=facts.settings.print_receipts == "always",
        )  # fmt: skip
        self.busy, self.message = True, None
        self.retry = self._book
        self.tell()
        self.run(lambda app: app.wallet.top_up(command), lambda done: self._booked(done, command))

    def _booked(self, done: ToppedUpNow, command: TopUpCommand) -> None:
        self.busy = False
        cash = self.means is Means.CASH
        change = done.change if done.change is not None else Amount(0, command.amount.asset)
        figure = change if cash and change else command.amount
        label = translate("till", "Change") if cash and change else translate("top_up", "Topped up")
        finished = Finished(done.document_no, label, figure, command.amount, member_id=command.member_id)
        self.context.events.changed.emit(done.changes, "top_up")
        self.context.open("till", done=finished)

    # -- steps

    def escape(self) -> None:
        """Go one step back, at last to the till."""
        if self.busy:
            return
        if self.message is not None:
            self.message = None
        elif self.entry.text:
            self.clear()
            return
        elif self.means is not None:
            self.means = None
        elif self.offer is not None or (self.custom and self.ladder):
            self.offer, self.digit, self.custom = None, "", not self.ladder
        else:
            self.context.open("till")
            return
        self.tell()

    def take(self, step: str) -> None:
        """Take the step a message offers."""
        self.message = None
        if step in (Means.CASH.value, Means.CARD.value):
            self.pay(Means(step))
        elif step == RETRY and self.retry is not None:
            self.retry()
        elif step == OPEN_SHIFT:
            self.context.open("till")
        else:
            self.tell()

    def scan_again(self) -> None:
        """Say that a scan did not arrive whole."""
        self._say(info(translate("till", "Please scan once more.")))

    def dismiss(self) -> None:
        """Close the message."""
        self.message = None
        self.tell()

    def fail(self, error: Exception) -> None:
        """Show what was refused or failed."""
        self.busy = False
        steps: tuple[Step, ...] = ()
        if isinstance(error, Refusal) and error.code is Refused.SHIFT_NOT_OPEN:
            steps = (Step(OPEN_SHIFT, translate("till", "Open the shift")),)
        elif isinstance(error, Fault) and self.retry is not None:
            steps = (Step(RETRY, translate("till", "Try again")),)
        self._say(message_of(error, *steps))

    def _say(self, message: Message) -> None:
        self.message = message
        self.tell()

    # -- telling

    def tell(self) -> None:
        """Tell the view the present state."""
        if self.facts is None or self.guest is None:
            self.set_state(TopUpState(message=self.message, busy=self.busy))
            return
        steps = tuple(self._step(at, one) for at, one in enumerate(self.ladder))
        panel = guest_panel(self.guest, self.facts.rules, self.context.language, self.facts.today)
        self.set_state(
            TopUpState(
                display=self._display(),
                steps=steps,
                custom=self.custom,
                tiles=self._tiles(),
                result=self._result(),
                message=self.message,
                guest=panel,
                enter=translate("top_up", "Top up") if self.means is not None else translate("till", "Next"),
                busy=self.busy,
            )
        )

    def _step(self, at: int, one: TopUpOffer) -> LadderStep:
        assert self.guest is not None
        digit = str(at + 1) if at < 9 else ""
        chosen = not self.custom and one == self.offer
        balance = number(self.guest.balance + one.principal + one.bonus)
        line = translate("top_up", "then {balance}").format(balance=balance)
        return LadderStep(one.principal.units, number(one.principal), gift_parts(one), line, digit, chosen)

    def _display(self) -> Display:
        assert self.facts is not None
        prefix = symbol(self.facts.asset.code).strip()
        if self.means is Means.CASH and self.entry.text and self.offer is not None:
            received = self.entry.amount(self.facts.asset)
            gap = received - self.offer.principal
            note = translate("till", "Change {amount}") if gap.units >= 0 else translate("till", "Rest {amount}")
            return Display(
                translate("till", "Cash received"),
                self.entry.shown(),
                note.format(amount=number(abs(gap))),
                "entry",
                prefix,
            )
        if self.custom:
            gift = gift_words(self.offer) if self.offer is not None else ""
            shown = self.entry.shown() or (number(self.offer.principal) if self.offer is not None else "0")
            return Display(translate("top_up", "Other amount"), shown, gift, "entry", prefix)
        if self.offer is None:
            return Display(translate("top_up", "Top up"), "0", "", "plain", prefix)
        return Display(
            translate("top_up", "Top up"), number(self.offer.principal), gift_words(self.offer), "plain", prefix
        )

    def _tiles(self) -> tuple[Tile, ...]:
        def tile(means: Means, icon: str, words: str, key: str) -> Tile:
            return Tile(means.value, icon, words, key, highlighted=self.means is means)

        return (
            tile(Means.CASH, "banknote", translate("till", "Cash"), "F6"),
            tile(Means.CARD, "credit-card", translate("till", "Card terminal"), "F7"),
        )

    def _result(self) -> str:
        assert self.guest is not None
        if self.offer is None:
            return translate("top_up", "Balance now {balance}").format(balance=number(self.guest.balance))
        after = self.guest.balance + self.offer.principal + self.offer.bonus
        return translate("top_up", "Balance after the top-up {balance}").format(balance=number(after))
