"""Gift cards from the office: found by number, frozen, replaced, listed, and what the shop owes on them (G3, V9)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from shop_member.domain.dates import months_later
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.gift_bookings import book_replaced, gift_account
from shop_member.domain.gift_cards import Act, GiftCard, GiftCardState, after, read_number, replace_by
from shop_member.domain.gift_views import GiftBatch, GiftCardRow, GiftLiability
from shop_member.domain.ledger import EntryKind, Postings, fingerprint
from shop_member.domain.permissions import Permission, require
from shop_member.domain.ports import Work
from shop_member.domain.staff import Throttle
from shop_member.services.accounts import find_member
from shop_member.services.desk import Desk
from shop_member.services.gift_codes import CodedCard, fresh_code, leave_codes, subject_of


@dataclass(frozen=True, slots=True)
class Replaced:
    """The card that takes over, its code, which is shown once (none for a repeated request), and where it is printed from.

    `seq` is the entry that moved what was on the old one, None if nothing was.
    """

    card: GiftCard
    coded: CodedCard | None
    print_row: str = ""
    seq: int | None = None
    repeated: bool = False


@dataclass(slots=True)
class GiftCardKeeping:
    """What is done with cards by their number and page."""

    desk: Desk

    def find(self, by: str, number: str) -> GiftCardRow:
        """Return a card by its printed number. Refuses: NOT_PERMITTED, GIFT_CARD_NOT_VALID."""
        with self.desk.reading() as work:
            require(self.desk.actor(work, by), Permission.FREEZE_GIFT_CARD)
            card = work.gift_cards.by_number(read_number(number) or "")
            return self._row(work, card.id if card else "")

    def page(
        self, by: str, after: str = "", limit: int = 100, *, state: GiftCardState | None = None, text: str = ""
    ) -> tuple[GiftCardRow, ...]:
        """Return cards, newest first, those after a number, by state and by what is written on them. Refuses: NOT_PERMITTED."""
        with self.desk.reading() as work:
            require(self.desk.actor(work, by), Permission.FREEZE_GIFT_CARD)
            return work.gift_cards.page(after, limit, state=state, text=text)

    def of_member(self, by: str, member_id: str) -> tuple[GiftCardRow, ...]:
        """Return the cards registered to a member. Refuses: NOT_PERMITTED, MEMBER_UNKNOWN, MEMBER_ERASED."""
        with self.desk.reading() as work:
            require(self.desk.actor(work, by), Permission.SEE_MEMBERS)
            return work.gift_cards.of_member(find_member(work, member_id).id)

    def batches(self, by: str) -> tuple[GiftBatch, ...]:
        """Return every batch, newest first. Refuses: NOT_PERMITTED."""
        with self.desk.reading() as work:
            require(self.desk.actor(work, by), Permission.GIFT_CARD_BATCH)
            return work.gift_cards.batches()

    def batch_cards(self, by: str, batch_id: str) -> tuple[GiftCardRow, ...]:
        """Return the cards of a batch by number. Refuses: NOT_PERMITTED."""
        with self.desk.reading() as work:
            require(self.desk.actor(work, by), Permission.GIFT_CARD_BATCH)
            return work.gift_cards.of_batch(batch_id)

    def freeze(self, by: str, card_id: str, reason: str) -> GiftCardRow:
        """Freeze a card that was reported lost; again, it stays frozen.

        Refuses: NOT_PERMITTED, REASON_MISSING, GIFT_CARD_NOT_VALID, GIFT_CARD_REPLACED, GIFT_CARD_NOT_NOW.
        """
        if not reason.strip():
            raise Refusal(Refused.REASON_MISSING)
        return self._turned(by, card_id, Act.FREEZE, "gift_card_frozen", {"reason": reason.strip()[:200]})

    def thaw(self, by: str, card_id: str) -> GiftCardRow:
        """Let a frozen card be used again. Refuses: as `freeze`."""
        return self._turned(by, card_id, Act.THAW, "gift_card_thawed", {})

    def _turned(self, by: str, card_id: str, act: Act, action: str, detail: dict[str, str]) -> GiftCardRow:
        desk = self.desk
        with desk.writing() as work:
            actor = desk.actor(work, by)
            require(actor, Permission.FREEZE_GIFT_CARD)
            card = self._card(work, card_id)
            turned = after(card, act)
            if turned != card:
                work.gift_cards.update(turned)
                work.audit.add(desk.now_text(), actor.staff_id, action, card.number, detail)
            return self._row(work, card_id)

    def replace(self, request_id: str, by: str, card_id: str) -> Replaced:
        """Put a new card in the place of a lost one, or of one whose print failed: all that was on it moves (G3).

        The old code is refused with the reason from now on. Refuses: NOT_PERMITTED, GIFT_CARD_NOT_VALID, GIFT_CARD_REPLACED,
        GIFT_CARD_NOT_NOW.
        """
        desk, mark = self.desk, fingerprint("replace_gift_card", by, card_id)
        with desk.writing() as work:
            outcome = work.ledger.find_request(request_id, mark)
            if outcome is not None:
                current = work.gift_cards.get(self._card(work, card_id).replaced_by or "")
                return Replaced(current or self._card(work, card_id), None, repeated=True)
            actor = desk.actor(work, by)
            require(actor, Permission.FREEZE_GIFT_CARD)
            card = self._card(work, card_id)
            code = fresh_code(desk)
            old, new = replace_by(card, desk.ids(), work.gift_cards.next_number(), code)
            asset, seq = card.face.asset, None
            lots = work.ledger.open_lots(gift_account(card.id, asset))
            if lots:
                postings = Postings()
                book_replaced(postings, old, new, lots, asset)
                seq = desk.post(
                    work,
                    EntryKind.GIFT_CARD_REPLACE,
                    postings.done(),
                    request_id=request_id,
                    fingerprint=mark,
                    actor=actor,
                ).seq
            else:
                work.ledger.record_request(request_id, mark, f"gift_card:{new.id}")
            work.gift_cards.add(new)
            work.gift_cards.update(old)
            coded = CodedCard(new, code.code)
            row = leave_codes(work, desk, [coded], seq)
            detail = {"new": new.number}
            work.audit.add(desk.now_text(), actor.staff_id, "gift_card_replaced", card.number, detail)
            return Replaced(new, coded, row, seq)

    def unlock(self, by: str, staff_id: str) -> None:
        """Let somebody use gift-card codes again after too many wrong ones; on record. Refuses: NOT_PERMITTED, STAFF_UNKNOWN."""
        desk = self.desk
        with desk.writing() as work:
            actor = desk.actor(work, by)
            require(actor, Permission.FREEZE_GIFT_CARD)
            if work.staff.get(staff_id) is None:
                raise Refusal(Refused.STAFF_UNKNOWN)
            work.staff.set_throttle(subject_of(staff_id), Throttle())
            work.audit.add(desk.now_text(), actor.staff_id, "gift_codes_unlocked", staff_id, {})

    def liabilities(self, by: str, first: date, last: date) -> tuple[GiftLiability, ...]:
        """Return what became of gift cards in a span of business days, by month of issue (V9). Refuses: NOT_PERMITTED."""
        desk = self.desk
        with desk.reading() as work:
            require(desk.actor(work, by), Permission.SEE_REPORTS)
            return work.gift_cards.liability(first, last, months_later(last, -12), desk.rules().currency)

    def _card(self, work: Work, card_id: str) -> GiftCard:
        card = work.gift_cards.get(card_id)
        if card is None:
            raise Refusal(Refused.GIFT_CARD_NOT_VALID)
        return card

    def _row(self, work: Work, card_id: str) -> GiftCardRow:
        row = work.gift_cards.row(card_id)
        if row is None:
            raise Refusal(Refused.GIFT_CARD_NOT_VALID)
        return row
