"""Members as the shop looks after them: enrol, edit, consent, PIN, photo, bearer accounts, leave (M1, M2, M4-M6)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, fields, replace
from typing import Any

from shop_member.domain.cards import Card, CardKind
from shop_member.domain.changes import Changes
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ledger import fingerprint
from shop_member.domain.members import Member, MemberKind, MemberState, require_active
from shop_member.domain.permissions import Actor, Approval, Permission, require, subject_digest
from shop_member.domain.ports import PinChecker, Work
from shop_member.domain.staff import Throttle, check_pin
from shop_member.domain.tiers import TierFacts, TierState, assess
from shop_member.domain.views import StoredMember
from shop_member.services.cards import (
    CardsMade,
    card_payload,
    check_count,
    make_card,
    private_mark,
    read_card,
)
from shop_member.services.desk import Booked, Desk, fresh_ref
from shop_member.services.dossier import dossier
from shop_member.services.guessing import Guard
from shop_member.services.leaving import MergePreview, erase_member, merge_members, preview_merge
from shop_member.services.occasions import on_joining
from shop_member.services.personal import EditCommand, EnrolCommand, Personal, content, described
from shop_member.services.pictures import keep_picture

__all__ = ["EditCommand", "Edited", "EnrolCommand", "Enrolled", "EnrolmentService", "Personal"]


@dataclass(frozen=True, slots=True)
class Enrolled:
    """A new member with a card; `payload` is what its QR code says."""

    member_id: str
    card_id: str
    number: str
    payload: str
    changes: Changes
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class Edited:
    """A member was written back under a new version."""

    version: int
    changes: Changes


@dataclass(slots=True)
class EnrolmentService:
    """Enrols members and keeps what is known of them."""

    desk: Desk
    pins: PinChecker
    refs: Callable[[], str] = fresh_ref
    guard: Guard = field(init=False)

    def __post_init__(self) -> None:
        self.guard = Guard(self.desk, pins=self.pins)

    def enrol(self, command: EnrolCommand) -> Enrolled:
        """Enrol a member and give them a card: a new one, a blank one, or the bearer card they hold, with its balance.

        Refuses: NOT_PERMITTED, MEMBER_EXISTS with the other member (M6), CARD_EXISTS for a card that belongs to a named
        member, what a card refuses, what `members.tidy` refuses, MEMBER_UNKNOWN for the referrer.
        """
        desk = self.desk
        mark = private_mark(desk, "enrol", command.by, content(command), command.card)
        with desk.writing() as work:
            if (earlier := work.ledger.find_request(command.request_id, mark)) is not None:
                return self._enrolled_before(work, earlier)
            actor = desk.actor(work, command.by)
            require(actor, Permission.ENROL)
            card = read_card(work, desk, command.card) if command.card.strip() else None
            owner = self._bearer_of(work, card)
            member = self._described(work, command, owner or Member(desk.ids(), "", desk.today()))
            if owner is None:
                work.members.add(member)
                self._first_tier(work, member.id)
            else:
                work.members.update(member)
            card = self._hand_out(work, card, member.id)
            work.audit.add(desk.now_text(), actor.staff_id, "member_enrolled", member.id, {"card": card.number})
            work.ledger.record_request(command.request_id, mark, f"member:{member.id} card:{card.id}")
            on_joining(work, desk, member.id, actor)
            return Enrolled(member.id, card.id, card.number, card_payload(desk, card), work.changes)

    def edit(self, command: EditCommand) -> Edited:
        """Write a member's page back; naming a bearer account makes it a named one.

        Refuses: NOT_PERMITTED, RECORD_CHANGED, MEMBER_EXISTS, MEMBER_UNKNOWN, MEMBER_ERASED, MEMBER_MERGED, what
        `members.tidy` refuses.
        """
        desk = self.desk
        with desk.writing() as work:
            actor = desk.actor(work, command.by)
            require(actor, Permission.EDIT_MEMBER)
            before = _active(work, command.member_id)
            member = self._described(work, command, before.member)
            version = work.members.update(member, command.version)
            if before.member.kind is MemberKind.BEARER:
                self._name_cards(work, member.id)
            changed = [
                one.name for one in fields(Member) if getattr(member, one.name) != getattr(before.member, one.name)
            ]
            # Only which fields changed: the trail is kept when a person is erased.
            work.audit.add(desk.now_text(), actor.staff_id, "member_edited", member.id, {"fields": " ".join(changed)})
            return Edited(version, work.changes)

    def set_consent(self, by: str, member_id: str, *, given: bool) -> Changes:
        """Keep that a member agreed to messages today, or no longer does (K2).

        Refuses: NOT_PERMITTED, MEMBER_UNKNOWN, MEMBER_ERASED, MEMBER_MERGED.
        """
        desk = self.desk
        with desk.writing() as work:
            actor = desk.actor(work, by)
            require(actor, Permission.EDIT_MEMBER)
            member = _active(work, member_id).member
            if given != (member.consent_on is not None):
                work.members.update(replace(member, consent_on=desk.today() if given else None))
                action = "consent_given" if given else "consent_withdrawn"
                work.audit.add(desk.now_text(), actor.staff_id, action, member_id)
            return work.changes

    def set_photo(self, by: str, member_id: str, image_format: str, picture: bytes) -> Changes:
        """Keep a member's photo; an empty one takes it away.

        Refuses: NOT_PERMITTED, PICTURE_NOT_USABLE, MEMBER_UNKNOWN, MEMBER_ERASED, MEMBER_MERGED.
        """
        desk, owner = self.desk, f"member:{member_id}"
        with desk.writing() as work:
            actor = desk.actor(work, by)
            require(actor, Permission.EDIT_MEMBER)
            member = _active(work, member_id).member
            kept = keep_picture(work, owner, image_format, picture)
            work.members.update(replace(member, photo=owner if kept else None))
            work.audit.add(desk.now_text(), actor.staff_id, "photo_kept" if kept else "photo_removed", member_id)
            return work.changes

    def set_pin(self, by: str, member_id: str, pin: str, old: str = "", approval: Approval | None = None) -> Changes:
        """Keep the PIN that proves large payments from stored value (V8); '' takes it away.

        Changing one needs the old PIN or a manager. Refuses: NOT_PERMITTED, PROOF_WRONG, PIN_WAIT, PIN_LOCKED,
        PIN_TOO_SIMPLE (also for a part of phone, birthday or card number), MEMBER_UNKNOWN, MEMBER_ERASED, MEMBER_MERGED.
        """
        desk = self.desk
        with desk.reading() as work:
            require(desk.actor(work, by), Permission.EDIT_MEMBER)
            before = _active(work, member_id)
            known = _known_digits(before.member, work.cards.of_member(member_id))
        hashed = self.pins.hash(check_pin(pin, known)) if pin else ""
        proven = not before.pin_hash
        if before.pin_hash and old:
            if self.guard.attempt(f"member:{member_id}", before.pin_hash, old) is not None:
                raise Refusal(Refused.PROOF_WRONG)
            proven = True
        with desk.writing() as work:
            actor = desk.actor(work, by)
            require(actor, Permission.EDIT_MEMBER)
            if _active(work, member_id).pin_hash != before.pin_hash:
                raise Refusal(Refused.RECORD_CHANGED)
            approver = None
            if not proven:
                subject = subject_digest("member_pin", member_id)
                approver = self._approved(work, actor, Permission.SKIP_MEMBER_CHECK, approval, subject)
            work.members.set_pin(member_id, hashed)
            work.staff.set_throttle(f"member:{member_id}", Throttle())
            action = "member_pin_set" if pin else "member_pin_removed"
            work.audit.add(desk.now_text(), actor.staff_id, action, member_id, approver=approver)
            return work.changes

    def issue_bearer(self, request_id: str, by: str, count: int = 1) -> CardsMade:
        """Make bearer cards, each with an account of its own that belongs to whoever holds it (M2).

        Refuses: NOT_PERMITTED, AMOUNT_NOT_POSITIVE, BATCH_TOO_LARGE.
        """
        desk, mark = self.desk, fingerprint("issue_bearer", by, count)
        with desk.writing() as work:
            if (earlier := work.ledger.find_request(request_id, mark)) is not None:
                return CardsMade(tuple(earlier.removeprefix("cards:").split(",")), Changes.NONE, repeated=True)
            actor = desk.actor(work, by)
            require(actor, Permission.ENROL if count == 1 else Permission.PRINT_CARDS)
            check_count(count)
            made = []
            for _ in range(count):
                member_id = self._bearer_account(work)
                card = make_card(work, desk, self.refs, CardKind.BEARER, member_id)
                work.cards.add(card)
                made.append(card)
            ids = tuple(card.id for card in made)
            work.audit.add(desk.now_text(), actor.staff_id, "bearer_cards_issued", made[0].number,
                           {"count": str(count), "last": made[-1].number})  # fmt: skip
            work.ledger.record_request(request_id, mark, "cards:" + ",".join(ids))
            return CardsMade(ids, work.changes)

    def open_bearer(self, request_id: str, by: str, card: str) -> Enrolled:
        """Open an account for whoever holds a blank card, by its code or number.

        Refuses: NOT_PERMITTED, CARD_EXISTS for a card that has an account, what a card refuses.
        """
        desk, mark = self.desk, fingerprint("open_bearer", by, card)
        with desk.writing() as work:
            if (earlier := work.ledger.find_request(request_id, mark)) is not None:
                return self._enrolled_before(work, earlier)
            actor = desk.actor(work, by)
            require(actor, Permission.ENROL)
            blank = read_card(work, desk, card)
            if blank.member_id is not None:
                raise Refusal(Refused.CARD_EXISTS, number=blank.number, member_id=blank.member_id)
            opened = replace(blank, member_id=self._bearer_account(work), kind=CardKind.BEARER)
            work.cards.update(opened)
            work.audit.add(desk.now_text(), actor.staff_id, "bearer_opened", opened.id, {"number": opened.number})
            work.ledger.record_request(request_id, mark, f"member:{opened.member_id} card:{opened.id}")
            payload = card_payload(desk, opened)
            return Enrolled(opened.member_id or "", opened.id, opened.number, payload, work.changes)

    def erase(self, request_id: str, by: str, member_id: str, approval: Approval | None = None) -> Booked:
        """Take away everything that tells who a member was; bonus and points are forfeited by an entry (M5).

        Refuses: NOT_PERMITTED, MEMBER_HAS_VALUE (left), MEMBER_UNKNOWN, MEMBER_ERASED, MEMBER_MERGED.
        """
        desk, mark = self.desk, fingerprint("erase", by, member_id)
        with desk.writing() as work:
            if (earlier := desk.repeated(work, request_id, mark)) is not None:
                return earlier
            actor = desk.actor(work, by)
            subject = subject_digest("erase", request_id, member_id)
            approver = self._approved(work, actor, Permission.ERASE, approval, subject)
            member = _active(work, member_id).member
            return erase_member(work, desk, member, actor, request_id=request_id, fingerprint=mark, approver=approver)

    def export_member(self, by: str, member_id: str) -> dict[str, Any]:
        """Return everything the shop's file knows of one member, ready for JSON; that it was asked for is on record (M5).

        Refuses: NOT_PERMITTED, MEMBER_UNKNOWN.
        """
        desk = self.desk
        with desk.writing() as work:
            actor = desk.actor(work, by)
            require(actor, Permission.EXPORT_MEMBER)
            stored = work.members.stored(member_id)
            if stored is None:
                raise Refusal(Refused.MEMBER_UNKNOWN)
            work.audit.add(desk.now_text(), actor.staff_id, "member_exported", member_id)
            return dossier(work, desk, stored)

    def merge_preview(self, by: str, member_id: str, into_id: str) -> MergePreview:
        """Return both members before and the one who stays after a merge (M4). Refuses: as `merge`."""
        with self.desk.reading() as work:
            require(self.desk.actor(work, by), Permission.MERGE)
            return preview_merge(work, self.desk, *_two(work, member_id, into_id))

    def merge(self, request_id: str, by: str, member_id: str, into_id: str, approval: Approval | None = None) -> Booked:
        """Join two members: values and points move by an entry, lots keep their dates, cards go along (M4).

        Refuses: NOT_PERMITTED, MERGE_ITSELF, MEMBER_UNKNOWN, MEMBER_ERASED, MEMBER_MERGED.
        """
        desk, mark = self.desk, fingerprint("merge", by, member_id, into_id)
        with desk.writing() as work:
            if (earlier := desk.repeated(work, request_id, mark)) is not None:
                return earlier
            actor = desk.actor(work, by)
            subject = subject_digest("merge", request_id, member_id, into_id)
            approver = self._approved(work, actor, Permission.MERGE, approval, subject)
            gone, kept = _two(work, member_id, into_id)
            return merge_members(
                work, desk, gone, kept, actor, request_id=request_id, fingerprint=mark, approver=approver
            )

    # -- parts

    def _enrolled_before(self, work: Work, outcome: str) -> Enrolled:
        member_id, card_id = (part.partition(":")[2] for part in outcome.split(" "))
        card = work.cards.get(card_id)
        if card is None:
            raise Refusal(Refused.CARD_UNKNOWN)
        payload = card_payload(self.desk, card)
        return Enrolled(member_id, card_id, card.number, payload, Changes.NONE, repeated=True)

    def _bearer_of(self, work: Work, card: Card | None) -> Member | None:
        """The nameless member whose card was scanned becomes a named one; a named member's card is taken."""
        if card is None or card.member_id is None:
            return None
        owner = work.members.get(card.member_id)
        if owner is None or owner.kind is not MemberKind.BEARER or owner.state is not MemberState.ACTIVE:
            raise Refusal(Refused.CARD_EXISTS, number=card.number, member_id=card.member_id)
        return owner

    def _described(self, work: Work, personal: Personal, member: Member) -> Member:
        if personal.referrer_id is not None and personal.referrer_id != member.referrer_id:
            referrer = work.members.get(personal.referrer_id)
            if referrer is None or referrer.state is not MemberState.ACTIVE or referrer.id == member.id:
                raise Refusal(Refused.MEMBER_UNKNOWN)
        return described(member, personal, self.desk.today(), self.desk.settings().profile)

    def _hand_out(self, work: Work, card: Card | None, member_id: str) -> Card:
        if card is None:
            made = make_card(work, self.desk, self.refs, CardKind.NAMED, member_id)
            work.cards.add(made)
            return made
        given = replace(card, member_id=member_id, kind=CardKind.NAMED)
        work.cards.update(given)
        self._name_cards(work, member_id)
        return given

    def _name_cards(self, work: Work, member_id: str) -> None:
        for card in work.cards.of_member(member_id):
            if card.kind is CardKind.BEARER:
                work.cards.update(replace(card, kind=CardKind.NAMED))

    def _bearer_account(self, work: Work) -> str:
        member = Member(self.desk.ids(), "", self.desk.today(), kind=MemberKind.BEARER)
        work.members.add(member)
        return member.id

    def _first_tier(self, work: Work, member_id: str) -> None:
        """Who spent nothing yet may still begin on a level that takes nothing."""
        tiers = self.desk.rules().tiers
        if tiers.tiers:
            result = assess(TierState(), TierFacts(()), tiers, self.desk.today())
            if result.changed:
                work.members.set_tier(member_id, result.state)

    def _approved(
        self, work: Work, actor: Actor, permission: Permission, approval: Approval | None, subject: str
    ) -> str | None:
        used = self.desk.permit(work, actor, permission, approval, subject=subject)
        return used.approver.staff_id if used else None


def _active(work: Work, member_id: str) -> StoredMember:
    stored = work.members.stored(member_id)
    if stored is None:
        raise Refusal(Refused.MEMBER_UNKNOWN)
    require_active(stored.member)
    return stored


def _two(work: Work, member_id: str, into_id: str) -> tuple[StoredMember, StoredMember]:
    if member_id == into_id:
        raise Refusal(Refused.MERGE_ITSELF)
    return _active(work, member_id), _active(work, into_id)


def _known_digits(member: Member, cards: tuple[Card, ...]) -> list[str]:
    known = [member.phone, *(card.number for card in cards)]
    if (birthday := member.birthday) is not None:
        month, day, year = f"{birthday.month:02d}", f"{birthday.day:02d}", birthday.year or ""
        known += [f"{year}{month}{day}", f"{day}{month}{year}"]
    return known
