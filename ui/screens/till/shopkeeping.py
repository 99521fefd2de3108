"""What surrounds a sale: the shop's facts, the shift, sales put aside."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from shop_member.domain import records
from shop_member.domain.changes import Changes
from shop_member.domain.errors import Refusal
from shop_member.domain.ids import new_id
from shop_member.domain.permissions import Permission
from shop_member.domain.shop import HeldSale
from shop_member.formats import number
from shop_member.i18n import translate
from ui.messages import info
from ui.screens.till.base import Finished, TillBase
from ui.screens.till.sale import Entry, Facts, HeldBasket, Sale
from ui.screens.till.state import Mode, Pad

_READ_AGAIN = Changes.COUPONS | Changes.RULES | Changes.SETTINGS | Changes.ITEMS | Changes.SHIFT | Changes.HELD


def read_facts(app: Any) -> Facts:
    """Return what the till has to know of a shop, in one call on its lane."""
    app.desk.forget()
    shift = app.shifts.current()
    return Facts(
        rules=app.desk.rules(),
        settings=app.desk.settings(),
        today=app.desk.today(),
        shift=shift,
        items=app.items.all(),
        categories=app.items.categories(),
        held=len(app.held.all()),
        carried_over=app.shifts.carried_over() if shift is None else None,
        offers=app.till.offers(),
    )


class Shopkeeping(TillBase):
    """Reads the facts, opens the shift, holds and recalls."""

    def open(self) -> None:
        """Read what the till needs; the sale in progress stays as it is."""
        self.run(read_facts, self._know)

    def changed(self, changes: Changes, origin: str) -> None:
        """Read again what another screen changed."""
        if origin != "till" and changes & _READ_AGAIN:
            self.open()
        elif (
            origin != "till" and changes & (Changes.LEDGER | Changes.MEMBERS | Changes.CARDS) and self.guest is not None
        ):
            member_id = self.guest.member.id
            by = self.by
            self.run(lambda app: app.guests.guest(by, member_id), self._renew, self._not_renewed)

    def _renew(self, guest: Any) -> None:
        if self.guest is not None and self.guest.member.id == guest.member.id:
            self.guest = guest
            self.tell()

    def _know(self, facts: Facts) -> None:
        first = self.facts is None
        self.facts = facts
        if first and facts.items:
            self.pad = Pad.ITEMS
        if facts.shift is None and self.mode is Mode.SALE and self.sale.empty and not self.entry.text:
            self.mode, self.entry = Mode.SHIFT, self._float()
        elif facts.shift is not None and self.mode is Mode.SHIFT:
            self.mode, self.entry = Mode.SALE, Entry()
        self._name_shift()
        self.tell()

    def _name_shift(self) -> None:
        shift = self.ready.shift
        words = translate("till", "Shift {number}").format(number=shift.number) if shift is not None else ""
        self.context.session.set_shift(words)

    def _float(self) -> Entry:
        carried = self.ready.carried_over
        return Entry(carried.plain()) if carried is not None and carried else Entry()

    # -- shift

    def ask_shift(self) -> None:
        """Ask for the float to open the shift with."""
        self.mode, self.message, self.entry = Mode.SHIFT, None, self._float()
        self.tell()

    def open_shift(self) -> None:
        """Open the shift with the float typed; nothing typed is an empty drawer."""
        if self.busy:
            return
        try:
            amount = self.entry.amount(self.ready.asset)
        except Refusal as error:
            self.fail(error)
            return
        request_id, by = new_id(), self.by
        self.busy = True
        self.tell()

        def call(app: Any) -> Any:
            return app.shifts.open(request_id, by, amount), read_facts(app)

        def opened(answer: Any) -> None:
            booked, facts = answer
            self.busy = False
            self.mode, self.entry = Mode.SALE, Entry()
            self._know(facts)
            words = translate("till", "The shift is open with {amount} in the drawer.")
            self.say(info(words.format(amount=number(amount))), good=True)
            self.announce_changes(booked.changes)

        self.run(call, opened)

    # -- back from the top-up

    def top_up_done(self, done: Finished) -> None:
        """Show the top-up just booked as the strip; its guest stays for the sale that usually follows."""
        self.finished, self.message = done, None
        self.sounded.emit(True)
        if self.mode is not Mode.SALE:
            self.rest()
        if done.member_id:
            member_id, by = done.member_id, self.by
            if self.sale.empty and (self.guest is None or self.guest.member.id != member_id):
                # Whose card was scanned on the top-up is here now; nobody else's name may stand beside their money.
                self.guest, self.guest_before, self.card_id, self.proof = None, None, None, ""
            self.run(lambda app: app.guests.guest(by, member_id), self._topped_up(done), self._not_renewed)
        self.tell()
        self.show_receipt()

    def _topped_up(self, done: Finished) -> Callable[[Any], None]:
        def shown(guest: Any) -> None:
            if self.finished is done and self.guest is None and self.sale.empty:
                self.guest = guest
            self._renew(guest)

        return shown

    # -- putting aside

    def hold_or_recall(self) -> None:
        """Put the sale aside if there is one, else show those that were put aside."""
        if self.busy or self.facts is None:
            return
        self.close_entry()
        if self.sale.empty:
            self.run(lambda app: app.held.all(), self._show_held)
            return
        label = self.guest.member.name if self.guest is not None else ""
        kept = HeldBasket(
            self.sale.lines,
            self.sale.order_discount,
            self.guest.member.id if self.guest is not None else None,
            self.card_id,
            coupons=tuple(offer.key for offer in self.sale.offers),
        )
        request_id, by, text = self.sale.request_id, self.by, records.to_json(kept)
        self.run(lambda app: app.held.hold(request_id, by, label[:60], text), self._was_held)

    def _was_held(self, held: HeldSale) -> None:
        self.over()
        self._count_held(+1)
        self.say(info(translate("till", "The sale is on hold. F4 takes it up again.")), good=True)

    def _count_held(self, more: int) -> None:
        from dataclasses import replace

        self.facts = replace(self.ready, held=max(0, self.ready.held + more))
        self.context.events.changed.emit(Changes.HELD, "till")

    def _show_held(self, held: tuple[HeldSale, ...]) -> None:
        if not held:
            self.say(info(translate("till", "No sale is on hold.")), good=False)
            return
        self.held_sales = held
        if len(held) == 1:
            self.recall(held[0].id)
            return
        self.mode, self.message, self.selected = Mode.HELD, None, 0
        self.tell()

    def recall(self, held_id: str) -> None:
        """Take a held sale up again, with its guest."""
        by = self.by

        def call(app: Any) -> Any:
            held = app.held.recall(by, held_id)
            kept = records.from_json(HeldBasket, held.basket)
            guest = app.guests.guest(by, kept.member_id) if kept.member_id else None
            brought = [one for one in app.till.offers(kept.coupons, kept.member_id) if one.coupon is not None]
            return kept, guest, tuple(brought)

        def taken(answer: Any) -> None:
            kept, guest, brought = answer
            self.over()
            self.begin()
            self.sale = Sale(new_id(), lines=kept.lines, order_discount=kept.order_discount, offers=brought)
            self.guest, self.card_id = guest, kept.card_id
            self._count_held(-1)
            self.tell()

        self.run(call, taken)

    def may(self, permission: Permission) -> bool:
        """Return whether to show something; the services ask again."""
        return self.context.session.may(permission)
