"""The members' screen: search, a member's page, enrolling and editing; what is done to a member is in `acts`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from shop_member.domain.amounts import Amount
from shop_member.domain.changes import Changes
from shop_member.domain.codes import Kind, fold_typed, grammatical
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ids import new_id
from shop_member.domain.rules import Rules
from shop_member.domain.views import MemberRow
from shop_member.i18n import translate
from shop_member.services.enrolment import EditCommand, Edited, EnrolCommand, Enrolled
from ui.messages import Message, Step, message_of, success
from ui.models.paged import Cell, Column, Fetch, PagedModel
from ui.screen import Context
from ui.screens.members.base import NAME
from ui.screens.members.card_acts import CardActs
from ui.screens.members.movements import MovementsModel, movement_columns
from ui.screens.members.people import field_error, form_of, personal_of, read_file, referrer_of
from ui.screens.members.present import Read, page_of, read_page
from ui.screens.members.state import Pane, PersonForm, PersonState, Tab
from ui.tasks import Lane
from ui.widgets.member import TIER_TOKENS

MOST_COUNTED = 1000
"""A search counts its hits up to here."""
_TOUCHED = Changes.LEDGER | Changes.MEMBERS | Changes.CARDS | Changes.RULES


class MembersModel(CardActs):
    """Everything the members' screen knows. `rows` is the list, `ledger` the movements of the page."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.rules: Rules | None = None
        self.rows = PagedModel(self._columns(), context.runner, page=100, lane=Lane.TILL, parent=self)
        self.ledger = MovementsModel(
            movement_columns(context.shop.asset, context.language, context.shop.asset.code), context.runner, parent=self
        )
        self._tiers: dict[str, tuple[str, str]] = {}
        self._asked = 0
        self._stale = True
        self._here = False
        self._read: Read | None = None
        context.events.changed.connect(self._changed)

    def _columns(self) -> Sequence[Column]:
        asset = self.context.shop.asset

        def second(row: MemberRow) -> str:
            numbers = row.card_numbers[0] if row.card_numbers else ""
            return " · ".join(part for part in (numbers, row.phone) if part)

        return (
            Column(
                translate("members", "Member"),
                lambda row: row.name or translate("members", "Card holder"),
                Cell.STRONG,
                second=second,
            ),
            Column(
                translate("members", "Level"),
                lambda row: self._tiers.get(row.tier_id or "", ("", ""))[0],
                Cell.BADGE,
                92,
                tone=lambda row: self._tiers.get(row.tier_id or "", ("", "text_2"))[1],
            ),
            Column(
                translate("members", "Balance"),
                lambda row: Amount(row.principal + row.bonus, asset),
                Cell.MONEY,
                124,
            ),
        )

    # -- coming and going

    def enter(self) -> None:
        """Come to the screen: read what changed since it was last in sight."""
        self._here = True
        session = self.context.session
        actor = session.actor
        self.set_state(may=frozenset(one.value for one in actor.permissions) if actor else frozenset())
        if self._stale:
            self._stale = False
            self.run(lambda app: app.desk.rules(), self._know)

    def leave(self) -> None:
        """Leave the screen; what happens meanwhile is read when somebody comes back."""
        self._here = False

    def _know(self, rules: Rules) -> None:
        self.rules = rules
        self._tiers = {tier.id: (tier.name, TIER_TOKENS.get(tier.tone.value, "text_2")) for tier in rules.tiers.tiers}
        self.rows.reload(self._fetch(self.state.query))
        self._renew()

    def _changed(self, changes: Changes, origin: str) -> None:
        if not changes & _TOUCHED:
            return
        if not self._here:
            self._stale = True
        elif origin != NAME:
            self.refresh()

    def refresh(self) -> None:
        """Read list and page again; what is in sight stays until the answer is there."""
        self.reload_list()
        self._renew()

    def reload_list(self) -> None:
        """Read the list again."""
        self.rows.reload(self._fetch(self.state.query))

    def _renew(self) -> None:
        page = self.state.page
        if page is not None:
            self._asked += 1
            asked = self._asked
            by = self.by
            self.run(
                lambda app: read_page(app, by, page.id), lambda read: self._renewed(read, asked), lambda error: None
            )

    def _renewed(self, read: Read, asked: int) -> None:
        if asked == self._asked and self.state.page is not None:
            self._read = read
            self.set_state(page=page_of(read, self.context.language))
            self._read_ledger(read.guest.member.id)

    # -- searching

    def search(self, text: str) -> None:
        """Show whom a text finds, everybody for none; an answer to an earlier text is thrown away."""
        if text != self.state.query:
            self.set_state(query=text)
            self.rows.reload(self._fetch(text))

    def _fetch(self, text: str) -> Fetch:
        by = self.by
        if not text.strip():
            return lambda app, offset, limit: (app.guests.page(by, None, limit, offset), app.guests.count())

        def found(app: Any, offset: int, limit: int) -> tuple[Sequence[MemberRow], int]:
            hits = app.guests.search(by, text, offset + limit)
            return hits.rows[offset:], hits.count

        return found

    def listed(self) -> str:
        """Return how many the list shows, in words."""
        total = self.rows.total
        if not self.state.query.strip():
            return translate("members", "{count} members", total).format(count=f"{total:,}")
        if total >= MOST_COUNTED:
            return translate("members", "{count} and more found", MOST_COUNTED).format(count=f"{MOST_COUNTED:,}")
        return translate("members", "{count} found", total).format(count=f"{total:,}")

    def scanned(self, code: str) -> bool:
        """Show the member of a scanned card, or enrol with a blank one; other codes are the till's."""
        if grammatical(fold_typed(code)) is not Kind.CARD:
            return False
        by = self.by
        self.run(lambda app: app.guests.by_code(by, code), self._scanned, self._not_scanned)
        return True

    def _scanned(self, found: Any) -> None:
        if found.guest is not None:
            self.show(found.guest.member.id)
        elif found.card is not None:
            self.open_enrol(card=found.card.number)

    def _not_scanned(self, error: Exception) -> None:
        known = error.fields.get("member_id") if isinstance(error, Refusal) else None
        step = (Step(f"member:{known}", translate("members", "Open the member")),) if known else ()
        self.set_state(message=message_of(error, *step))

    # -- a member's page

    def show(self, member_id: str, tab: Tab | None = None) -> None:
        """Open a member's page; the one asked for last wins."""
        self._asked += 1
        asked, by = self._asked, self.by
        self.run(lambda app: read_page(app, by, member_id), lambda read: self._showed(read, asked, tab))

    def _showed(self, read: Read, asked: int, tab: Tab | None) -> None:
        if asked != self._asked:
            return
        self._read = read
        other = self.state.page is None or self.state.page.id != read.guest.member.id
        self._close_forms(
            pane=Pane.PAGE,
            page=page_of(read, self.context.language),
            message=None if other else self.state.message,
            tab=tab or self.state.tab,
        )
        self._read_ledger(read.guest.member.id)

    def _read_ledger(self, member_id: str) -> None:
        by = self.by
        self.ledger.show(lambda app, before, limit: app.guests.movements(by, member_id, before, limit))

    def open_tab(self, tab: Tab) -> None:
        """Show another part of the page."""
        self.set_state(tab=tab)

    def back(self) -> bool:
        """Go one step back: out of an approval, a form, a message; False if there is nowhere to go."""
        state = self.state
        if state.approval is not None:
            self.drop_approval()
        elif state.pane not in (Pane.PAGE, Pane.NOTHING):
            self._close_forms(pane=Pane.PAGE if state.page else Pane.NOTHING, message=None)
        elif state.message is not None:
            self.set_state(message=None)
        else:
            return False
        return True

    def take_step(self, name: str) -> None:
        """Do what a message offers."""
        kind, _, member_id = name.partition(":")
        if kind == "member":
            self.show(member_id)
        elif kind == "payout":
            self.open_payout()
        elif kind == "till":
            self.to_till()
        elif kind == "print":
            self.print_card(member_id)
        self.set_state(message=None)

    def to_till(self) -> None:
        """Put the member at the till."""
        if self.state.page is not None:
            self.context.open("till", member_id=self.state.page.id)

    def statement(self) -> None:
        """Open last month's statement of this member."""
        if self.state.page is not None:
            self.context.open("statements", member_id=self.state.page.id)

    # -- enrolling and editing

    def open_enrol(self, card: str = "") -> None:
        """Begin with somebody new: digits that were searched are the phone, anything else the name."""
        text = self.state.query.strip()
        digits = text.lstrip("+").replace(" ", "").replace("-", "")
        is_phone = digits.isdigit() and len(digits) >= 4
        listed = self.rows.total > 0
        name = "" if is_phone or listed else text
        form = PersonForm(name=name, phone=text if is_phone and not listed else "", card=card)
        self.request_id = new_id()
        self.opened_forms += 1
        self._close_forms(pane=Pane.PERSON, person=PersonState(form, opened=self.opened_forms), message=None)

    def open_edit(self) -> None:
        """Begin to change what is known of the member."""
        read, page = self._read, self.state.page
        if read is None or page is None:
            return
        member = read.guest.member
        self.opened_forms += 1
        since = next(
            (one.value for one in page.overview.facts if one.label == translate("members", "Messages allowed")), ""
        )
        form = form_of(member)
        person = PersonState(
            replace(form, came_by=read.referrer or form.came_by),
            member.id,
            self.opened_forms,
            consent_since=since if member.consent_on else "",
            referrer=read.referrer,
            photo=page.photo,
        )
        self._close_forms(pane=Pane.PERSON, person=person, message=None)

    def read_photo(self, path: Path) -> None:
        """Keep a photo from a file."""
        by, page = self.by, self.state.page
        if page is not None:
            kind = "jpeg" if path.suffix.lower() in (".jpg", ".jpeg") else "png"
            self.run(lambda app: app.enrolment.set_photo(by, page.id, kind, read_file(path)), self._photo_kept)

    def remove_photo(self) -> None:
        """Take the photo away."""
        by, page = self.by, self.state.page
        if page is not None:
            self.run(lambda app: app.enrolment.set_photo(by, page.id, "png", b""), self._photo_kept)

    def _photo_kept(self, changes: Changes) -> None:
        self.announce(changes)
        self._show_with(self._member_id(), success(translate("members", "Saved.")))

    def save_person(self, form: PersonForm) -> None:
        """Enrol or write back; a refusal about a field is shown below it, a duplicate with the way to the other member."""
        person = self.state.person
        if person is None or self.state.busy:
            return
        self.set_state(person=replace(person, errors=()), message=None)
        try:
            fields = personal_of(form)
        except Refusal as error:
            self._person_refused(error)
            return
        self.set_state(busy=True)
        by, page, request_id = self.by, self.state.page, self.request_id
        known = self._read.guest.member.referrer_id if person.referrer and self._read is not None else None

        def came(app: Any) -> dict[str, Any]:
            """Somebody's name, phone or card leads to that member; anything else is kept as it was typed."""
            if known and form.came_by.strip() == person.referrer:
                return {"referrer_id": known, "came_by": ""}
            return {"referrer_id": referrer_of(app, by, form.came_by, person.member_id)}

        def enrol(app: Any) -> Enrolled:
            return app.enrolment.enrol(  # type: ignore[no-any-return]
                EnrolCommand(request_id=request_id, by=by, card=form.card, **{**fields, **came(app)})
            )

        def edit(app: Any) -> Edited:
            member_id, version = person.member_id or "", page.version if page is not None else 0
            return app.enrolment.edit(  # type: ignore[no-any-return]
                EditCommand(by=by, member_id=member_id, version=version, **{**fields, **came(app)})
            )

        if person.member_id is None:
            self.run(enrol, self._enrolled, self._person_refused)
        else:
            self.run(edit, self._edited, self._person_refused)

    def _person_refused(self, error: Exception) -> None:
        person = self.state.person
        found = field_error(error)
        self.request_id = new_id()
        if person is None or found is None:
            self.fail(error)
            return
        message: Message | None = None
        if isinstance(error, Refusal) and error.code in (Refused.MEMBER_EXISTS, Refused.CARD_EXISTS):
            known = error.fields.get("member_id")
            name = str(error.fields.get("name") or translate("members", "the member"))
            words = translate("members", "Open {name}").format(name=name)
            if known:
                message = message_of(error, Step(f"member:{known}", words))
                found = found[0], translate("members", "Belongs to {name}.").format(name=name)
        self.set_state(busy=False, person=replace(person, errors=(found,)), message=message)

    def _enrolled(self, enrolled: Enrolled) -> None:
        self.set_state(busy=False)
        self.announce(enrolled.changes)
        self.rows.reload(self._fetch(self.state.query))
        words = translate("members", "Enrolled with card {number}.").format(number=enrolled.number)
        self._show_with(enrolled.member_id, success(words, Step("till", translate("members", "To the till"))))

    def _edited(self, edited: Edited) -> None:
        self.set_state(busy=False)
        self.announce(edited.changes)
        self.rows.reload(self._fetch(self.state.query))
        if self.state.page is not None:
            self._show_with(self.state.page.id, success(translate("members", "Saved.")))

    def _show_with(self, member_id: str, message: Message) -> None:
        """Open a page and leave a message on it."""
        self._asked += 1
        asked, by = self._asked, self.by

        def showed(read: Read) -> None:
            self._showed(read, asked, None)
            if asked == self._asked:
                self.set_state(message=message)

        self.run(lambda app: read_page(app, by, member_id), showed)

    def _close_forms(self, **changes: Any) -> None:
        nothing = dict.fromkeys(("person", "points", "payout", "erase", "card", "merge", "approval"))
        self.attempted = None
        self.set_state(**{**nothing, "busy": False, **changes})

    def fail(self, error: Exception) -> None:
        """Show what was refused; a member that went away leaves the page."""
        super().fail(error)
        gone = (Refused.MEMBER_UNKNOWN, Refused.MEMBER_ERASED)
        if isinstance(error, Refusal) and error.code in gone and self.state.pane is Pane.PAGE:
            self.set_state(pane=Pane.NOTHING, page=None)
