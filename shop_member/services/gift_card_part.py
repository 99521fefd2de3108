"""Gift cards as a part of a sale: cards sold, topped up and used to pay, and all of it given back (G2-G4, V5)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from shop_member.domain.amounts import Amount, total, zero
from shop_member.domain.bills import GiftOrder, LineKind, QuoteLine
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.gift_bookings import (
    book_put_on,
    book_shortened,
    book_taken,
    book_topped_up,
    gift_account,
)
from shop_member.domain.gift_cards import (
    Act,
    GiftCard,
    GiftCardState,
    activate,
    after,
    check_face,
    refund_sale,
    top_up,
    unused_top_up,
)
from shop_member.domain.ledger import AccountKind, BillKind
from shop_member.domain.permissions import Permission, require
from shop_member.domain.ports import Work
from shop_member.domain.profiles import profile_of
from shop_member.domain.refunds import Unused
from shop_member.domain.returns import ReturnAll, ReturnLines
from shop_member.domain.sold import SoldLine
from shop_member.domain.tenders import Means
from shop_member.services.desk import Booked
from shop_member.services.gift_codes import CodedCard, admitted, balance_of, leave_codes, make_card
from shop_member.services.sale_parts import Asked, Returning, Selling

MOST_FRESH = 200
"""Cards that one line makes; more are made as a batch first."""


@dataclass(frozen=True, slots=True)
class _Issue:
    """A card that a line sells or tops up, as it will be; `code` of a fresh one."""

    line: int
    card: GiftCard
    code: str | None = None
    top_up: bool = False


@dataclass(frozen=True, slots=True)
class _Piece:
    """A card of which something comes back, as it will be, and how much."""

    line_id: str
    card: GiftCard
    amount: Amount


class GiftCardPart:
    """Sells cards, takes them as payment, gives back."""

    def book(self, selling: Selling) -> None:
        """Refuses: NOT_PERMITTED, GIFT_CARD_NOT_VALID and its kin, GIFT_CARD_NOT_NOW for a card that is there twice,
        BALANCE_TOO_SMALL, QUANTITY_NOT_POSITIVE for a part of a card, TOO_MANY, CARD_OVER_LIMIT, GIFT_CARD_NO_TOP_UP.
        """
        issues = self._issues(selling)
        if issues:
            require(selling.actor, Permission.SELL_GIFT_CARD)
        selling.notes[GiftCardPart] = issues
        busy = {issue.card.id for issue in issues}
        if len(busy) < len(issues):
            raise Refusal(Refused.GIFT_CARD_NOT_NOW, number=issues[0].card.number)
        self._pay(selling, busy)

    def keep(self, selling: Selling, booked: Booked) -> None:
        """Write the cards down with the entry that issued them, and leave the codes of fresh ones for the printer."""
        issues: list[_Issue] = selling.notes[GiftCardPart]
        made = []
        for issue in issues:
            if issue.top_up:
                selling.work.gift_cards.update(issue.card)
                continue
            card = replace(issue.card, issued_seq=booked.seq, issued_line=issue.line)
            if issue.code is None:
                selling.work.gift_cards.update(card)
            else:
                selling.work.gift_cards.add(card)
                made.append(CodedCard(card, issue.code))
        if made:
            leave_codes(selling.work, selling.desk, made, booked.seq)

    # -- selling

    def _issues(self, selling: Selling) -> list[_Issue]:
        issues: list[_Issue] = []
        rules = selling.desk.rules()
        profile, today = profile_of(rules), selling.desk.today()
        for at, entry in enumerate(selling.quote.lines):
            if entry.line.kind is not LineKind.GIFT_CARD:
                continue
            order, pieces = entry.line.gift or GiftOrder(), _pieces(entry.line.quantity, entry.line.name)
            if entry.tax or entry.total != Amount(entry.line.unit_price.units * pieces, entry.total.asset):
                raise ValueError("a gift card is sold at its face and taxed when it is used")
            if order.top_up:
                issues.append(self._topped_up(selling, at, entry, order.top_up))
                continue
            check_face(entry.line.unit_price, rules, profile)
            for coded in self._named(selling, entry, order, pieces):
                card = activate(coded.card, today, rules.gift_cards, profile)
                book_put_on(selling.postings, card, card.face, today)
                issues.append(_Issue(at, card, coded.code or None))
        return issues

    def _named(self, selling: Selling, entry: QuoteLine, order: GiftOrder, pieces: int) -> list[CodedCard]:
        """The inactive cards that a line sells: named, of a batch, or made now."""
        work, face = selling.work, entry.line.unit_price
        if not order.cards and not order.batch:
            if pieces > MOST_FRESH:
                raise Refusal(Refused.BATCH_TOO_LARGE, limit=MOST_FRESH)
            pattern = GiftCard("", "", "", "", face, design=order.design, message=order.message, to_name=order.to_name,
                               from_name=order.from_name)  # fmt: skip
            return [make_card(work, selling.desk, pattern) for _ in range(pieces)]
        if order.cards:
            cards = [admitted(work, work.gift_cards.get(one), Act.ACTIVATE, selling.desk) for one in order.cards]
        else:
            batch = [row.card for row in work.gift_cards.of_batch(order.batch)]
            cards = [card for card in batch if card.state is GiftCardState.INACTIVE][:pieces]
        if len(cards) < pieces:
            raise Refusal(Refused.TOO_MANY, most=len(cards))
        if len(cards) > pieces or any(card.face != face for card in cards):
            raise ValueError("as many cards as pieces, each at its face")
        return [CodedCard(card, "") for card in cards]

    def _topped_up(self, selling: Selling, at: int, entry: QuoteLine, card_id: str) -> _Issue:
        work, rules, today = selling.work, selling.desk.rules(), selling.desk.today()
        card = admitted(work, work.gift_cards.get(card_id), Act.TOP_UP, selling.desk)
        longer = top_up(card, entry.total, balance_of(work, card), today, rules, profile_of(rules))
        lots = work.ledger.open_lots(gift_account(card.id, card.face.asset))
        book_topped_up(selling.postings, longer, entry.total, lots, today)
        return _Issue(at, longer, top_up=True)

    def _pay(self, selling: Selling, busy: set[str]) -> None:
        work, desk, asset = selling.work, selling.desk, selling.chart.asset
        amounts: dict[str, Amount] = {}
        for tender in selling.tenders(Means.GIFT_CARD):
            amounts[tender.ref] = amounts.get(tender.ref, zero(asset)) + tender.amount
        if amounts:
            require(selling.actor, Permission.REDEEM)
        for card_id, amount in amounts.items():
            card = admitted(work, work.gift_cards.get(card_id), Act.PAY, desk)
            if card.id in busy:
                raise Refusal(Refused.GIFT_CARD_NOT_NOW, number=card.number)
            balance = balance_of(work, card)
            if amount > balance:
                raise Refusal(Refused.BALANCE_TOO_SMALL, available=balance, wanted=amount)
            book_taken(
                selling.postings, card, amount, work.ledger.open_lots(gift_account(card.id, asset)), desk.today()
            )

    # -- giving back

    def unused(self, asked: Asked) -> Mapping[str, Unused]:
        """What is unused of each card that comes back; a line of which none does gives nothing."""
        if not isinstance(asked.what, ReturnAll | ReturnLines):
            return {}
        pieces = self._back(asked)
        nothing = zero(asked.sale.tip.asset)
        return {
            line.id: Unused(
                1000 * sum(piece.line_id == line.id for piece in pieces),
                total((piece.amount for piece in pieces if piece.line_id == line.id), nothing.asset),
            )
            for line in asked.sale.lines
            if line.kind is LineKind.GIFT_CARD
        }

    def give_back(self, returning: Returning) -> None:
        """Give value of goods back to the cards that paid, and take what is unused of those that were sold.

        Refuses: as `unused`; a void GIFT_CARD_USED when a card it sold or topped up has been used.
        """
        work, chart = returning.work, returning.chart
        if returning.stored.bill.kind is not BillKind.SALE:
            return
        if returning.plan is None or returning.asked is None:
            self._void(returning)
            return
        for paid in returning.plan.back:
            if paid.means is Means.GIFT_CARD:
                _put_back(returning, paid.ref, paid.amount)
        if isinstance(returning.asked.what, ReturnAll | ReturnLines):
            for piece in self._back(returning.asked):
                lots = work.ledger.open_lots(gift_account(piece.card.id, chart.asset))
                book_taken(returning.postings, piece.card, piece.amount, lots, returning.desk.today())
                work.gift_cards.update(piece.card)

    def _back(self, asked: Asked) -> list[_Piece]:
        """Which cards of which lines come back. Refuses: GIFT_CARD_WHICH, and why none does if nothing else can."""
        wanted = dict(asked.what.lines) if isinstance(asked.what, ReturnLines) else None
        pieces: list[_Piece] = []
        refused: list[Refusal] = []
        others = wanted is None and any(line.kind is not LineKind.GIFT_CARD for line in asked.sale.lines)
        for at, line in enumerate(asked.sale.lines):
            if line.kind is not LineKind.GIFT_CARD or (wanted is not None and line.id not in wanted):
                continue
            back = total(
                (one.value for plan in asked.earlier for one in plan.lines if one.line_id == line.id), line.total.asset
            )
            if back == line.value:
                continue
            cards, all_of_them = _cards_of(asked, at, line, wanted.get(line.id) if wanted is not None else None)
            for card in cards:
                try:
                    pieces.append(_refundable(asked, line, card))
                except Refusal as refusal:
                    if not all_of_them:
                        raise
                    refused.append(refusal)
        if refused and not pieces and not others:
            raise refused[0]
        return pieces

    def _void(self, returning: Returning) -> None:
        work, stored, asset = returning.work, returning.stored, returning.chart.asset
        for one in stored.postings:
            if one.account.kind is not AccountKind.GIFT_CARD:
                continue
            if one.units < 0:
                _put_back(returning, one.account.owner, Amount(-one.units, asset))
                continue
            card = _current(work, one.account.owner)
            units = dict(work.gift_cards.put_on(card.id))
            later = sum(amount for seq, amount in units.items() if seq > stored.seq)
            amount, balance = Amount(one.units, asset), balance_of(work, card)
            issued = card.issued_seq == stored.seq
            if unused_top_up(amount, Amount(later, asset), balance) != amount or (issued and balance != amount):
                raise Refusal(Refused.GIFT_CARD_USED, number=card.number)
            lots = work.ledger.open_lots(gift_account(card.id, asset))
            before = [lot for lot, _ in work.ledger.lots_by_id(_moved(work, stored.seq, card)).values()]
            if issued:
                card = after(card, Act.REFUND_SALE)
            elif before and not later:  # it was valid less long without the top-up
                card = replace(card, expires_on=before[0].expires_on)
                book_shortened(returning.postings, card, amount, lots, before[0].earned_on)
                work.gift_cards.update(card)
                continue
            book_taken(returning.postings, card, amount, lots, returning.desk.today())
            work.gift_cards.update(card)


def _pieces(quantity: int, name: str) -> int:
    pieces, rest = divmod(quantity, 1000)
    if rest or pieces <= 0:
        raise Refusal(Refused.QUANTITY_NOT_POSITIVE, line=name)
    return pieces


def _current(work: Work, card_id: str) -> GiftCard:
    card = work.gift_cards.get(card_id)
    if card is None:
        raise Refusal(Refused.GIFT_CARD_NOT_VALID)
    return work.gift_cards.current(card)


def _put_back(returning: Returning, card_id: str, amount: Amount) -> None:
    """Value keeps the card's date, also when it has passed; of a card that was replaced it goes to the new one (G4)."""
    card = after(_current(returning.work, card_id), Act.TAKE_BACK)
    book_put_on(returning.postings, card, amount, returning.desk.today())
    returning.work.gift_cards.update(card)


def _moved(work: Work, seq: int, card: GiftCard) -> Iterable[str]:
    """The lots from which an entry took what was on the card, to give it a later day."""
    account = gift_account(card.id, card.face.asset)
    return [str(lot) for lot, units in work.ledger.lot_uses(seq, account) if units > 0]


def _cards_of(asked: Asked, at: int, line: SoldLine, wanted: int | None) -> tuple[list[GiftCard], bool]:
    """The cards of a line that come back, and whether they are simply all: then those that can't are left out."""
    if line.topped_up:
        return [_current(asked.work, line.topped_up)], wanted is None
    sold = [row.card for row in asked.work.gift_cards.of_entry(asked.stored.seq) if row.card.issued_line == at]
    brought = [card for card in sold if card.id in asked.cards]
    if wanted is None:
        return brought or sold, not brought
    pieces = _pieces(wanted, line.name)
    back = sum(one.quantity for plan in asked.earlier for one in plan.lines if one.line_id == line.id)
    if brought and len(brought) == pieces:
        return brought, False
    if brought or pieces * 1000 != line.quantity - back:
        raise Refusal(Refused.GIFT_CARD_WHICH)
    return sold, pieces > 1 or len(sold) > 1


def _refundable(asked: Asked, line: SoldLine, card: GiftCard) -> _Piece:
    """What of a card comes back. Refuses: as `gift_cards.refund_sale`."""
    work, rules, today = asked.work, asked.desk.rules(), asked.desk.today()
    balance, asset = balance_of(work, card), card.face.asset
    put_on = work.gift_cards.put_on(card.id)
    if line.topped_up:
        mine = sum(units for seq, units in put_on if seq == asked.stored.seq)
        later = sum(units for seq, units in put_on if seq > asked.stored.seq)
        unused = unused_top_up(Amount(mine, asset), Amount(later, asset), balance)
        if not unused:
            raise Refusal(Refused.NOTHING_TO_DO)
        return _Piece(line.id, after(card, Act.TOP_UP), unused)
    topped_up = Amount(sum(units for seq, units in put_on if seq != asked.stored.seq), asset)
    sold_on: date = card.issued_on or asked.stored.business_date
    closed, unused = refund_sale(card, balance, topped_up, sold_on, today, rules.gift_cards, profile_of(rules))
    return _Piece(line.id, closed, unused)
