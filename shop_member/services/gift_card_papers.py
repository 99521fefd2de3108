"""Gift cards on paper: vouchers from the codes that wait for the printer, the invoice list of a batch (G5, G6)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from shop_member.domain import documents as paper
from shop_member.domain.amounts import Amount, total
from shop_member.domain.changes import Changes
from shop_member.domain.codes import grouped
from shop_member.domain.documents import phrase
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.gift_cards import GiftCard, GiftCardState
from shop_member.domain.gift_views import GiftCardRow
from shop_member.domain.ledger import EntryKind
from shop_member.domain.permissions import Actor, Permission, require
from shop_member.domain.ports import Work
from shop_member.domain.profiles import Printed, Profile, profile_of
from shop_member.domain.shop import OutboxRow
from shop_member.i18n import QT_TRANSLATE_NOOP
from shop_member.services.desk import Desk
from shop_member.services.gift_codes import GIFT_CODES, CodedCard, read_codes
from shop_member.services.papers import shop_header

_ISSUER = QT_TRANSLATE_NOOP("paper", "Issued by {name}, {address}")
_TAX_ID = QT_TRANSLATE_NOOP("paper", "Tax ID {number}")
_USE = QT_TRANSLATE_NOOP("paper", "For goods of this shop, also in parts.")
_NOT_YET = QT_TRANSLATE_NOOP("paper", "Valid once it has been sold at the till.")
_COLUMNS = (
    (QT_TRANSLATE_NOOP("paper", "Number"), False),
    (QT_TRANSLATE_NOOP("paper", "Ends in"), False),
    (QT_TRANSLATE_NOOP("paper", "State"), False),
    (QT_TRANSLATE_NOOP("paper", "Valid until"), False),
    (QT_TRANSLATE_NOOP("paper", "Face value"), True),
)
_LIST = QT_TRANSLATE_NOOP("paper", "Gift cards: {name}")
_SUM = QT_TRANSLATE_NOOP("paper", "Total")
_STATES = {
    GiftCardState.INACTIVE: QT_TRANSLATE_NOOP("paper", "not sold yet"),
    GiftCardState.ACTIVE: QT_TRANSLATE_NOOP("paper", "active"),
    GiftCardState.FROZEN: QT_TRANSLATE_NOOP("paper", "frozen"),
    GiftCardState.REPLACED: QT_TRANSLATE_NOOP("paper", "replaced"),
    GiftCardState.CLOSED: QT_TRANSLATE_NOOP("paper", "closed"),
}


@dataclass(frozen=True, slots=True)
class WaitingCodes:
    """Cards whose codes wait for the printer; `seq` is the entry that made them, None for a batch."""

    id: str
    seq: int | None
    created_at: str


@dataclass(slots=True)
class GiftCardPaperService:
    """Vouchers and lists; a code is read only from what waits, and is gone once it was printed."""

    desk: Desk

    def to_print(self, by: str) -> tuple[WaitingCodes, ...]:
        """Return what waits, oldest first. Refuses: NOT_PERMITTED."""
        with self.desk.reading() as work:
            require(self.desk.actor(work, by), Permission.SELL_GIFT_CARD)
            rows = work.outbox.waiting(1000, GIFT_CODES)
            return tuple(WaitingCodes(row.id, row.entry_seq, row.created_at) for row in rows)

    def coded(self, by: str, row_id: str) -> tuple[CodedCard, ...]:
        """Return the cards of a row with their codes, those that were replaced left out; looking is on record.

        Cards of a batch, of a gift or in the place of others are for who may make them. Refuses: NOT_PERMITTED, NOTHING_TO_DO
        once they were printed. Raises: Fault KEYS_FOREIGN.
        """
        desk = self.desk
        with desk.writing() as work:
            actor = desk.actor(work, by)
            row = self._waiting(work, actor, row_id)
            found = []
            for card_id, code in read_codes(desk, row.id, row.payload):
                card = work.gift_cards.get(card_id)
                if card is not None and card.state is not GiftCardState.REPLACED:
                    found.append(CodedCard(card, code))
            detail = {"cards": str(len(found)), "first": found[0].card.number if found else ""}
            work.audit.add(desk.now_text(), actor.staff_id, "gift_codes_read", row.id, detail)
            return tuple(found)

    def vouchers(self, by: str, row_id: str) -> tuple[paper.VoucherDocument, ...]:
        """Return the cards of a row as they are printed or sent. Refuses: as `coded`."""
        cards = self.coded(by, row_id)
        with self.desk.reading() as work:
            header, profile = shop_header(work, self.desk), profile_of(self.desk.rules())
        return tuple(_voucher(header, profile, one) for one in cards)

    def printed(self, by: str, row_id: str) -> Changes:
        """Wipe the codes of a row for ever: they lie on paper now; a second time changes nothing. Refuses: NOT_PERMITTED."""
        desk = self.desk
        with desk.writing() as work:
            actor = desk.actor(work, by)
            require(actor, Permission.SELL_GIFT_CARD)
            row = work.outbox.get(row_id)
            if row is None or row.kind != GIFT_CODES or row.done_at is not None:
                return Changes.NONE
            self._waiting(work, actor, row_id)
            work.outbox.done(row_id, desk.now(), wipe=True)
            work.audit.add(desk.now_text(), actor.staff_id, "gift_codes_printed", row_id, {})
            return work.changes

    def batch_list(self, by: str, batch_id: str) -> paper.ReportDocument:
        """Return the list of a batch that goes with its invoice: numbers, never codes. Refuses: NOT_PERMITTED, NOTHING_TO_DO."""
        with self.desk.reading() as work:
            require(self.desk.actor(work, by), Permission.GIFT_CARD_BATCH)
            rows = work.gift_cards.of_batch(batch_id)
            if not rows:
                raise Refusal(Refused.NOTHING_TO_DO)
            return paper.ReportDocument(
                shop=shop_header(work, self.desk),
                title=phrase("paper", _LIST, {"name": rows[0].card.batch_name}),
                tables=(_table(rows),),
                at=self.desk.now(),
            )

    def _waiting(self, work: Work, actor: Actor, row_id: str) -> OutboxRow:
        require(actor, Permission.SELL_GIFT_CARD)
        row = work.outbox.get(row_id)
        if row is None or row.kind != GIFT_CODES or row.done_at is not None:
            raise Refusal(Refused.NOTHING_TO_DO)
        entry = work.bills.entry(row.entry_seq) if row.entry_seq is not None else None
        if entry is None or entry.kind is not EntryKind.SALE:
            require(actor, Permission.GIFT_CARD_BATCH)
        return row


def _voucher(header: paper.ShopHeader, profile: Profile, one: CodedCard) -> paper.VoucherDocument:
    card = one.card
    return paper.VoucherDocument(
        kind=paper.VoucherKind.GIFT_CARD,
        shop=header,
        value=card.face,
        number=grouped(one.code),
        payload=one.code,
        valid_until=card.expires_on,
        conditions=tuple(_conditions(header, profile, card)),
        message=card.message,
        recipient=card.to_name,
        sender=card.from_name,
        serial=card.number,
    )


def _conditions(header: paper.ShopHeader, profile: Profile, card: GiftCard) -> Iterable[paper.Phrase]:
    """What the country wants on the card besides its value and number, as far as the shop's settings say it."""
    if card.state is GiftCardState.INACTIVE:
        yield phrase("paper", _NOT_YET)
    if Printed.USE in profile.printed:
        yield phrase("paper", _USE)
    if Printed.ADDRESS in profile.printed and header.address:
        yield phrase("paper", _ISSUER, {"name": header.name, "address": header.address})
    if Printed.TAX_ID in profile.printed and header.tax_id:
        yield phrase("paper", _TAX_ID, {"number": header.tax_id})


def _table(rows: tuple[GiftCardRow, ...]) -> paper.ReportTable:
    face: Amount = total((row.card.face for row in rows), rows[0].card.face.asset)
    return paper.ReportTable(
        columns=tuple(paper.ReportColumn(phrase("paper", word), figures) for word, figures in _COLUMNS),
        rows=tuple(
            (
                row.card.number,
                f"•••• {row.card.last_four}",
                phrase("paper", _STATES[row.card.state]),
                row.card.expires_on,
                row.card.face,
            )
            for row in rows
        ),
        totals=(phrase("paper", _SUM), None, None, len(rows), face),
    )
