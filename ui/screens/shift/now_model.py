"""The open shift: float, cash in and out, the figures so far, and a blind count at its end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QObject

from shop_member.domain.amounts import Amount, parse, zero
from shop_member.domain.changes import Changes
from shop_member.domain.documents import ShiftReportDocument
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ids import new_id
from shop_member.domain.permissions import Permission
from shop_member.domain.shop import Shift
from shop_member.domain.views import ShiftTotals
from shop_member.formats import money
from shop_member.i18n import translate
from shop_member.printing.shift_reports import layout_shift_report
from ui.messages import Message, message_of, success
from ui.printing import send
from ui.screen import Context
from ui.tasks import Lane
from ui.view_model import ViewModel

NAME = "shift"


class Mode(StrEnum):
    """What the left half asks for."""

    NONE = "none"
    OPEN = "open"
    REST = "rest"
    CASH_IN = "cash_in"
    CASH_OUT = "cash_out"
    COUNT = "count"
    SAFE = "safe"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a shift was closed."""

    shift_id: str
    counted: Amount
    difference: Amount
    to_safe: Amount

    @property
    def left(self) -> Amount:
        """What stays in the drawer."""
        return self.counted - self.to_safe


@dataclass(frozen=True, slots=True)
class State:
    """What the page of the open shift shows. `proposed` is what the amount field begins with in this mode."""

    mode: Mode = Mode.NONE
    shift: Shift | None = None
    opened_by: str = ""
    proposed: str = ""
    counted: Amount | None = None
    counts: tuple[Amount, ...] = ()
    """Every count given for this shift, in order; the last one closes it, the earlier ones go on record."""
    outcome: Outcome | None = None
    paper: ShiftReportDocument | None = None
    totals: ShiftTotals | None = None
    width: int = 80
    printer: str = ""
    busy: bool = False
    message: Message | None = None


@dataclass(frozen=True, slots=True)
class _Read:
    shift: Shift | None
    opened_by: str
    carried: Amount
    paper: ShiftReportDocument | None
    totals: ShiftTotals | None
    width: int
    printer: str


class ShiftModel(ViewModel):
    """Opens, moves and closes. The sum expected is kept from whoever counts; it is told after the count."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(State(), context.runner, parent)
        self._context = context
        self._request = new_id()
        self._wants_close = False
        context.events.changed.connect(self._changed)

    @property
    def _by(self) -> str:
        actor = self._context.session.actor
        return actor.staff_id if actor is not None else ""

    @property
    def blind(self) -> bool:
        """Whether this person must not see what the drawer should hold before it is counted."""
        return not self._context.session.may(Permission.SEE_REPORTS)

    # -- reading

    def read(self, *, closing: bool = False) -> None:
        """Read the shift and its figures; `closing` goes straight to the count."""
        by, blind = self._by, self.blind
        self._wants_close = closing
        if not by:
            return

        def call(app: Any) -> _Read:
            settings, shift = app.desk.settings(), app.shifts.current()
            report = app.shifts.x_report(by) if shift is not None else None
            paper = app.papers.shift_report(report, blind=blind) if report is not None else None
            names = {one.id: one.name for one in app.staff.tiles(active_only=False)}
            return _Read(
                shift,
                names.get(shift.opened_by, "") if shift is not None else "",
                app.shifts.carried_over(),
                paper,
                report.totals if report is not None else None,
                settings.receipt_width_mm,
                settings.receipt_printer,
            )

        self.run(call, self._took)

    def _took(self, read: _Read) -> None:
        state = self.state
        changes: dict[str, Any] = {
            "shift": read.shift, "opened_by": read.opened_by, "width": read.width, "printer": read.printer, "busy": False,
            "totals": read.totals,
        }  # fmt: skip
        if state.mode is not Mode.CLOSED or read.shift is not None or self._wants_close:
            changes["paper"] = read.paper
            if read.shift is None:
                carried = read.carried
                changes |= {"mode": Mode.OPEN, "proposed": carried.plain() if carried else "", "outcome": None}
            elif state.mode in (Mode.NONE, Mode.OPEN, Mode.CLOSED):
                changes |= {"mode": Mode.REST, "outcome": None}
        self.set_state(replace(state, **changes))
        if self._wants_close and read.shift is not None:
            self.count()
        self._wants_close = False

    # -- going somewhere

    def count(self) -> None:
        """Ask for the cash in the drawer."""
        self._ask(Mode.COUNT)

    def cash_in(self) -> None:
        """Ask what is put in."""
        self._ask(Mode.CASH_IN)

    def cash_out(self) -> None:
        """Ask what is taken out."""
        self._ask(Mode.CASH_OUT)

    def _ask(self, mode: Mode) -> None:
        if not self.state.busy and self.state.shift is not None:
            self._request = new_id()
            self.set_state(mode=mode, proposed="", counted=None, message=None)

    def correct(self) -> None:
        """Go back to the count that was given: it may be typed anew until the shift is closed."""
        state = self.state
        if state.mode is Mode.SAFE and not state.busy and state.counted is not None:
            self.set_state(mode=Mode.COUNT, proposed=state.counted.plain(), message=None)

    def back(self) -> bool:
        """Go one step back; False if there is none."""
        state = self.state
        if state.busy:
            return True
        if state.message is not None:
            self.set_state(message=None)
        elif state.mode is Mode.SAFE:
            self.correct()
        elif state.mode is Mode.CLOSED:
            self.finish()
        elif state.mode in (Mode.COUNT, Mode.CASH_IN, Mode.CASH_OUT):
            self.set_state(mode=Mode.REST, proposed="")
        else:
            return False
        return True

    def finish(self) -> None:
        """Leave the result of the count."""
        self.set_state(mode=Mode.NONE, outcome=None, paper=None, message=None)
        self.read()

    # -- booking

    def give(self, text: str, reason: str = "") -> None:
        """Take the amount of the present mode: nothing typed is nought where nought is possible."""
        state = self.state
        if state.busy:
            return
        try:
            amount = parse(text or "0", self._context.shop.asset)
        except Refusal as error:
            self.fail(error)
            return
        if state.mode is Mode.OPEN:
            request, by = self._request, self._by
            said = translate("shift", "The shift is open with {amount} in the drawer.")
            self._book(lambda app: app.shifts.open(request, by, amount), said, amount)
        elif state.mode in (Mode.CASH_IN, Mode.CASH_OUT):
            self._move(amount, reason, into_drawer=state.mode is Mode.CASH_IN)
        elif state.mode is Mode.COUNT:
            if text:
                self._counted(amount)
        elif state.mode is Mode.SAFE:
            self._close(amount)

    def _move(self, amount: Amount, reason: str, *, into_drawer: bool) -> None:
        request, by = self._request, self._by
        said = (
            translate("shift", "{amount} put into the drawer.")
            if into_drawer
            else translate("shift", "{amount} taken out of the drawer.")
        )
        self._book(lambda app: app.shifts.move_cash(request, by, amount, reason, into_drawer=into_drawer), said, amount)

    def _book(self, call: Callable[[Any], Any], said: str, amount: Amount) -> None:
        def booked(answer: Any) -> None:
            self._request = new_id()
            self.set_state(busy=False, mode=Mode.NONE, proposed="", message=success(said.format(amount=money(amount))))
            self._context.events.changed.emit(answer.changes, NAME)
            self.read()

        self.set_state(busy=True, message=None)
        self.run(call, booked)

    def _counted(self, counted: Amount) -> None:
        """The float stays in the drawer, what is beyond it goes to the safe: the usual case needs one more Enter."""
        shift = self.state.shift
        usual = Amount(shift.opening_float, counted.asset) if shift is not None else zero(counted.asset)
        to_safe = counted - usual if counted > usual else zero(counted.asset)
        counts = self.state.counts
        counts = counts if counts[-1:] == (counted,) else (*counts, counted)
        self.set_state(mode=Mode.SAFE, counted=counted, counts=counts, proposed=to_safe.plain(), message=None)

    def _close(self, to_safe: Amount) -> None:
        state = self.state
        shift, counted = state.shift, state.counted
        if shift is None or counted is None:
            return
        request, by, earlier = self._request, self._by, state.counts[:-1]
        self.set_state(busy=True, message=None)

        def call(app: Any) -> tuple[Any, Any, ShiftReportDocument]:
            booked = app.shifts.close(request, by, counted, to_safe, first_counts=earlier)
            report = app.shifts.z_report(by, shift.id)
            return booked, report, app.papers.shift_report(report)

        def closed(answer: tuple[Any, Any, ShiftReportDocument]) -> None:
            booked, report, paper = answer
            self._request = new_id()
            difference = Amount(report.shift.difference, counted.asset)
            outcome = Outcome(shift.id, counted, difference, to_safe)
            self.set_state(
                busy=False,
                mode=Mode.CLOSED,
                shift=None,
                outcome=outcome,
                paper=paper,
                proposed="",
                counted=None,
                counts=(),
            )
            self._context.session.set_shift("")
            self._context.events.changed.emit(booked.changes, NAME)

        self.run(call, closed, self._not_closed)

    def _not_closed(self, error: Exception) -> None:
        """What is wrong with the sum for the safe is said of the count, not of the drawer."""
        self.fail(error)
        counted = self.state.counted
        if isinstance(error, Refusal) and error.code is Refused.DRAWER_TOO_SMALL and counted is not None:
            words = translate("shift", "Only {amount} was counted: put no more than that into the safe.")
            self.set_state(message=replace(self.state.message, text=words.format(amount=money(counted))))

    # -- paper

    def print(self) -> None:
        """Print the report in sight."""
        state = self.state
        if state.paper is None:
            return
        document, width, printer = state.paper, state.width, state.printer
        self.run(
            lambda app: send([layout_shift_report(document, width)], printer, title=document.number),
            lambda done: self.set_state(message=success(translate("shift", "The report is at the printer."))),
            lambda error: self.set_state(message=message_of(error)),
            lane=Lane.OFFICE,
        )

    def _changed(self, changes: Changes, origin: str) -> None:
        if origin != NAME and changes & (Changes.LEDGER | Changes.SHIFT | Changes.SETTINGS):
            if self.state.mode in (Mode.NONE, Mode.OPEN, Mode.REST):
                self.read()
