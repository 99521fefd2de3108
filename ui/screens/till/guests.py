"""Who is at the till: scans, search, and adding a member in place."""

from __future__ import annotations

from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ids import new_id
from shop_member.domain.views import MemberHits
from shop_member.i18n import translate
from shop_member.services.enrolment import EnrolCommand, Enrolled
from shop_member.services.guests import Found, FoundKind, Guest
from ui.messages import Message, Step, info
from ui.screens.till.base import Enrolling, Finding, TillBase
from ui.screens.till.sale import own_to_nobody
from ui.screens.till.state import Mode

SEARCH_LIMIT = 30


class Guests(TillBase):
    """Finds and adds members. A scan answers with one call on the till's lane and nothing else before it is painted."""

    # -- scans

    def scan(self, code: str) -> None:
        """Take a code of any kind; digits being typed become a line first, so that none runs into the scan."""
        before = self.before_keys()
        if self.mode is Mode.SALE:
            self.close_entry_for_scan()
        by, closed = self.by, self.sale

        def answered(found: Found) -> None:
            self.asked_scans -= 1
            self._scanned(found, code)

        def refused(error: Exception) -> None:
            self.asked_scans -= 1
            # A code that means nothing here must not have ended what was being typed.
            if self.sale is closed and not self.entry.text:
                before()
            self._not_scanned(error)

        self.asked_scans += 1
        self.run(lambda app: app.guests.by_code(by, code), answered, refused)

    def close_entry_for_scan(self) -> None:
        """Keep `3*` for the item that is scanned, close everything else that was being typed."""
        times = self.times
        if self.entry.text:
            self.close_entry()
        else:
            self.times = times

    def _scanned(self, found: Found, code: str) -> None:
        if found.kind is FoundKind.ITEM and found.item is not None:
            if not self.scan_piece(found.item):
                self.add_item(found.item)
        elif found.kind is FoundKind.GUEST and found.guest is not None:
            self.take_guest(found.guest, found.card.id if found.card is not None else None)
        elif found.kind is FoundKind.BLANK_CARD and found.card is not None:
            self.sounded.emit(True)
            self.open_enrol(card=found.card.number)
        elif found.kind is FoundKind.RECEIPT:
            self.sounded.emit(True)
            self.open_receipt(found.document_no)
        elif found.kind is FoundKind.COUPON:
            self.scan_coupon(found.coupon_id)
        elif found.kind is FoundKind.STAFF:
            self.sounded.emit(True)
            self.context.open("lock", badge=code)

    def _not_scanned(self, error: Exception) -> None:
        if isinstance(error, Refusal) and error.code is Refused.SHIFT_NOT_OPEN:
            self.fail(error)
            return
        if self.mode in (Mode.FIND, Mode.ENROL):
            self.rest()
        self.fail(error)

    def take_guest(self, guest: Guest, card_id: str | None = None) -> None:
        """Put a member at the till; what was typed and chosen so far stays, the price follows their level."""
        self.begin()
        looked_for = self.wants_top_up and self.mode in (Mode.FIND, Mode.ENROL)
        self.wants_top_up = False
        if self.mode is not Mode.SALE:
            self.rest()
        if self.guest is not None and self.guest.member.id != guest.member.id:
            self.sale = self.sale.repriced(points=0, offers=own_to_nobody(self.sale))
        self.guest, self.card_id, self.proof = guest, card_id, ""
        self.sale = self.sale.repriced()
        self.armed, self.message = "", None
        self.sounded.emit(True)
        self.tell()
        if looked_for:
            self.open_top_up()

    def take_member(self, member_id: str) -> None:
        """Put a member at the till by who they are (a hit, or another screen's choice)."""
        by = self.by
        self.run(lambda app: app.guests.guest(by, member_id), self.take_guest)

    def drop_guest(self) -> None:
        """Let the member go; what needs them goes too."""
        self.guest, self.card_id, self.proof = None, None, ""
        self.sale = self.sale.repriced(points=0, wishes=(), offers=own_to_nobody(self.sale))
        self.armed, self.message = "", None
        self.tell()

    # -- searching

    def open_find(self, *, to_top_up: bool = False) -> None:
        """Look for a member: digits typed first are the search, and one hit selects itself.

        `to_top_up` goes on to the top-up of whoever is found, scanned or added.
        """
        if self.busy:
            return
        text = self.entry.text if self.mode is Mode.SALE and not self.armed else ""
        if text:
            self.clear_entry()
        if self.mode is not Mode.SALE:
            self.rest()
        self.message = None
        self.mode, self.wants_top_up = Mode.FIND, to_top_up
        self.finding = Finding(text=text, asked=self.finding.asked + 1)
        self.tell()
        if text:
            self._search(text, choose=True)

    def search(self, text: str) -> None:
        """Show what a text finds so far; nobody is selected while it is being typed."""
        if self.mode is Mode.FIND and text != self.finding.text:
            self._search(text, choose=False)

    def enter_find(self, text: str) -> None:
        """Take the hit that is marked, or the only one; several stay a list, none leads to adding the member."""
        if self.mode is not Mode.FIND:
            return
        finding = self.finding
        if finding.text == text and finding.hits is not None and 0 <= finding.selected < len(finding.hits.rows):
            self.take_member(finding.hits.rows[finding.selected].id)
        else:
            self._search(text, choose=True)

    def _search(self, text: str, *, choose: bool) -> None:
        asked = self.finding.asked + 1
        self.finding = Finding(text, self.finding.hits if text else None, -1, asked)
        if not text.strip():
            self.tell()
            return
        by = self.by
        self.run(
            lambda app: app.guests.search(by, text, SEARCH_LIMIT),
            lambda hits: self._found(hits, asked, choose=choose),
        )

    def _found(self, hits: MemberHits, asked: int, *, choose: bool) -> None:
        if asked != self.finding.asked or self.mode is not Mode.FIND:
            return
        self.finding.hits = hits
        if choose and len(hits.rows) == 1:
            self.take_member(hits.rows[0].id)
            return
        if choose and not hits.rows:
            self.open_enrol(self.finding.text)
            return
        if choose:
            self.sounded.emit(False)
        self.tell()

    def move_hit(self, step: int) -> None:
        """Mark the next or the previous hit."""
        rows = self.finding.hits.rows if self.finding.hits is not None else ()
        if self.mode is Mode.FIND and rows:
            at = self.finding.selected
            self.finding.selected = max(0, min(at + step if at >= 0 else 0, len(rows) - 1))
            self.tell()

    # -- adding

    def open_enrol(self, text: str = "", card: str = "") -> None:
        """Add a member: what was searched is the phone if it is made of digits, else the name."""
        digits = text.strip().lstrip("+").replace(" ", "").replace("-", "")
        is_phone = digits.isdigit() and len(digits) >= 4
        self.enrolling = Enrolling(
            new_id(),
            phone=text.strip() if is_phone else "",
            name="" if is_phone else text.strip(),
            card=card,
            step="name" if is_phone else "phone",
        )
        self.mode, self.message = Mode.ENROL, None
        self.tell()

    def enrol_typed(self, *, phone: str | None = None, name: str | None = None) -> None:
        """Keep what the form's fields hold."""
        form = self.enrolling
        if form is not None:
            form.phone = form.phone if phone is None else phone
            form.name = form.name if name is None else name
            self.tell()

    def enrol_next(self) -> None:
        """Go on to the next field, at last to the button that saves; Enter there saves."""
        form = self.enrolling
        if form is None or self.busy:
            return
        self.message = None
        if form.step == "phone":
            form.step = "name"
        elif form.step == "name":
            form.step = "save"
        else:
            self._enrol(form)
            return
        self.tell()

    def enrol_at(self, step: str) -> None:
        """Note which field has the focus."""
        if self.enrolling is not None and self.enrolling.step != step:
            self.enrolling.step = step
            self.tell()

    def _enrol(self, form: Enrolling) -> None:
        command = EnrolCommand(request_id=form.request_id, by=self.by, name=form.name, phone=form.phone, card=form.card)
        self.busy = True
        self.retry = lambda: self._enrol(form)
        self.tell()
        self.run(lambda app: app.enrolment.enrol(command), self._enrolled, self._not_enrolled)

    def _enrolled(self, enrolled: Enrolled) -> None:
        self.busy, self.retry = False, None
        self.announce_changes(enrolled.changes)
        card_id = enrolled.card_id
        by = self.by
        self.run(lambda app: app.guests.guest(by, enrolled.member_id), lambda guest: self._welcome(guest, card_id))

    def _welcome(self, guest: Guest, card_id: str) -> None:
        self.take_guest(guest, card_id)
        words = translate("till", "{name} is a member now, card {number}.")
        number = next((card.number for card in guest.cards if card.id == card_id), "")
        self.say(info(words.format(name=guest.member.name, number=number)))

    def _not_enrolled(self, error: Exception) -> None:
        self.busy = False
        if isinstance(error, Refusal):
            if self.enrolling is not None:
                # Something else is tried next, which is another request.
                self.enrolling.request_id = new_id()
                bad = {
                    Refused.NAME_MISSING: "name",
                    Refused.PHONE_NOT_A_NUMBER: "phone",
                    Refused.MEMBER_EXISTS: "phone",
                }
                self.enrolling.step = bad.get(error.code, self.enrolling.step)
            if error.code is Refused.MEMBER_EXISTS and (known := error.fields.get("member_id")):
                step = Step(f"member:{known}", translate("till", "Take this member"))
                self.say(self._exists(error, step), good=False)
                return
        self.fail(error)

    def _exists(self, error: Refusal, step: Step) -> Message:
        from ui.messages import message_of

        return message_of(error, step)
