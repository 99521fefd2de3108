"""What is done to a member: points, stored value back, erasing, exporting."""

from __future__ import annotations

import json
from abc import abstractmethod
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from shop_member.domain.amounts import POINTS, Amount, parse
from shop_member.domain.changes import Changes
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ids import new_id
from shop_member.domain.permissions import Permission, subject_digest
from shop_member.domain.rules import WithdrawalMethod
from shop_member.domain.wallet import Payout, Withdrawal
from shop_member.files import whole_file
from shop_member.formats import money, number
from shop_member.i18n import translate
from ui.messages import Message, Step, message_of, success
from ui.screen import Context
from ui.screens.members.base import Attempt, MembersBase
from ui.screens.members.state import EraseState, Pane, PayoutChoice, PayoutState, PointsState, Tab
from ui.tasks import Lane

PAYOUT = "payout"


class Acts(MembersBase):
    """Intents on the member whose page is open; each closes its form when it is done and shows the page anew."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.request_id = new_id()
        self._withdrawal: Withdrawal | None = None

    @abstractmethod
    def show(self, member_id: str, tab: Tab | None = None) -> None:
        """See MembersModel."""

    @abstractmethod
    def reload_list(self) -> None:
        """See MembersModel."""

    @abstractmethod
    def _show_with(self, member_id: str, message: Message) -> None:
        """See the class that is built on this one."""

    @abstractmethod
    def _close_forms(self, **changes: Any) -> None:
        """See the class that is built on this one."""

    def _member_id(self) -> str:
        page = self.state.page
        return page.id if page is not None else ""

    def _done(self, changes: Changes, words: str, *steps: Step) -> None:
        """Tell everybody, read the page again, leave a word of success on it."""
        self.announce(changes)
        self.reload_list()
        self._show_with(self._member_id(), success(words, *steps))

    # -- points

    def open_points(self) -> None:
        """Begin to put points right."""
        page = self.state.page
        if page is not None:
            self.request_id = new_id()
            self.opened_forms += 1
            balance = page.overview.figures[2].value
            self._close_forms(pane=Pane.POINTS, points=PointsState(balance, opened=self.opened_forms), message=None)

    def points_typed(self, text: str, *, taking: bool) -> None:
        """Work out what would be there afterwards."""
        points = self.state.points
        if points is None:
            return
        before = int(points.balance.replace(",", "").replace("\u2212", "-"))
        after = ""
        if text.isdecimal() and int(text):
            after = number(Amount(before + (-int(text) if taking else int(text)), POINTS))
        self.set_state(points=replace(points, after=after, taking=taking))

    def adjust_points(self, text: str, reason: str, *, taking: bool) -> None:
        """Add or take points for a reason (P7)."""
        try:
            units = parse(text or "0", POINTS).units
        except Refusal as error:
            self.fail(error)
            return
        points, member_id, request_id, by = -units if taking else units, self._member_id(), self.request_id, self.by
        plus = number(Amount(points, POINTS), plus=True)
        self.attempt(
            Attempt(
                lambda app, yes: app.wallet.adjust_points(request_id, by, member_id, points, reason, yes),
                lambda booked: self._done(
                    booked.changes, translate("members", "{points} points booked.", units).format(points=plus)
                ),
                Permission.ADJUST_POINTS,
                subject_digest("adjust_points", request_id, member_id, points, reason),
                Amount(points, POINTS),
            )
        )

    # -- stored value back

    def open_payout(self) -> None:
        """Show what the guest would get back by each method (V6)."""
        member_id = self._member_id()
        if member_id:
            self.request_id = new_id()
            self.run(lambda app: app.wallet.withdrawal(member_id), self._offer)

    def _offer(self, found: Withdrawal) -> None:
        self._withdrawal = found

        def choice(payout: Payout, title: str, words: str) -> PayoutChoice:
            void = payout.void_principal + payout.void_bonus
            voids = translate("members", "{amount} of it is forfeited").format(amount=number(void)) if void else ""
            usual = payout.method is found.chosen.method
            return PayoutChoice(payout.method.value, title, words, money(payout.money), voids, usual)

        choices = (
            choice(
                found.principal_left,
                translate("members", "Principal that is left"),
                translate("members", "What was paid in and is still there; the bonus is void."),
            ),
            choice(
                found.paid_share,
                translate("members", "Paid share of what is left"),
                translate("members", "What is left × paid ÷ (paid + given), top-up by top-up."),
            ),
        )
        self._close_forms(pane=Pane.PAYOUT, payout=PayoutState(choices, found.chosen.method.value), message=None)

    def choose_payout(self, method: str) -> None:
        """Choose the other method."""
        if self.state.payout is not None:
            self.set_state(payout=replace(self.state.payout, chosen=method))

    def pay_out(self) -> None:
        """Pay stored value back in cash by the chosen method."""
        payout, found = self.state.payout, self._withdrawal
        if payout is None or found is None:
            return
        method = WithdrawalMethod(payout.chosen)
        chosen = found.paid_share if method is WithdrawalMethod.PAID_SHARE else found.principal_left
        member_id, request_id, by = self._member_id(), self.request_id, self.by
        words = translate("members", "{amount} paid back in cash, document {number}.")
        self.attempt(
            Attempt(
                lambda app, yes: app.wallet.withdraw(request_id, by, member_id, method, yes),
                lambda booked: self._done(
                    booked.changes, words.format(amount=money(chosen.money), number=booked.document_no)
                ),
                Permission.WITHDRAW,
                subject_digest("withdraw", request_id, member_id, method.value),
                chosen.money,
            )
        )

    # -- leaving

    def open_erase(self) -> None:
        """Show what erasing takes away before it is asked for."""
        page = self.state.page
        if page is None:
            return
        self.request_id = new_id()
        principal, bonus, points = page.overview.figures
        lines = [
            translate("members", "Name, phone, e-mail, birthday, notes, tags and photo are taken away for good."),
            translate("members", "All cards stop working."),
            translate("members", "What was booked stays in the books without a name."),
        ]
        if bonus.value != "0" or points.value != "0":
            words = translate("members", "Forfeited: bonus {bonus}, points {points}.")
            lines.append(words.format(bonus=bonus.value, points=points.value))
        if principal.value.strip("0."):
            words = translate("members", "Principal of {amount} has to be paid back first.")
            lines.append(words.format(amount=principal.value))
        self._close_forms(pane=Pane.ERASE, erase=EraseState(page.name, tuple(lines)), message=None)

    def erase(self) -> None:
        """Erase the member (M5); money of theirs that is still here leads to paying it back."""
        member_id, request_id, by = self._member_id(), self.request_id, self.by
        self.attempt(
            Attempt(
                lambda app, yes: app.enrolment.erase(request_id, by, member_id, yes),
                lambda booked: self._erased(booked.changes),
                Permission.ERASE,
                subject_digest("erase", request_id, member_id),
            )
        )

    def _erased(self, changes: Changes) -> None:
        self.announce(changes)
        self._close_forms(pane=Pane.NOTHING, page=None, message=success(translate("members", "The member was erased.")))
        self.reload_list()

    def fail(self, error: Exception) -> None:
        """Show a refusal; where money is owed with the way to pay it back."""
        if isinstance(error, Refusal) and error.code is Refused.MEMBER_HAS_VALUE:
            step = Step(PAYOUT, translate("members", "Pay it back"))
            self.set_state(message=message_of(error, step), busy=False)
            return
        super().fail(error)

    def export(self, path: Path) -> None:
        """Write everything known of the member into a file (M5)."""
        member_id, by = self._member_id(), self.by
        self.set_state(busy=True, message=None)

        def write(known: dict[str, Any]) -> None:
            def call(app: Any) -> None:
                with whole_file(path) as file:
                    file.write(json.dumps(known, ensure_ascii=False, indent=2).encode())

            self.run(call, lambda answer: self._saved(path), lane=Lane.OFFICE)

        self.run(lambda app: app.enrolment.export_member(by, member_id), write)

    def _saved(self, path: Path) -> None:
        words = translate("members", "Saved as {name}.").format(name=path.name)
        step = Step(f"file:{path}", translate("members", "Show it"))
        self.set_state(busy=False, message=success(words, step))
