"""What gift cards do to the accounts: each function a kind of movement, sum zero with the money or account it names.

A card's value is one lot a movement, all with the card's last valid day; its account never passes zero (I8).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from shop_member.domain.amounts import Amount, Asset
from shop_member.domain.bookings import Chart
from shop_member.domain.gift_cards import Claim, GiftCard
from shop_member.domain.ledger import AccountKind, AccountRef, NewLot, Postings
from shop_member.domain.wallet import Lot, LotUse, use_lots


def gift_account(card_id: str, asset: Asset) -> AccountRef:
    """Return the account of a gift card."""
    return AccountRef(AccountKind.GIFT_CARD, card_id, asset)


def everything(lots: Iterable[Lot]) -> tuple[LotUse, ...]:
    """Return the use of all that is left in lots."""
    return tuple(LotUse(lot.id, lot.left) for lot in lots if lot.left)


def book_put_on(postings: Postings, card: GiftCard, amount: Amount, on: date) -> None:
    """Credit a card; who paid is booked apart."""
    lot = NewLot(amount.units, card.expires_on, on)
    postings.add(gift_account(card.id, amount.asset), amount, lots=[lot])


def book_topped_up(postings: Postings, card: GiftCard, amount: Amount, lots: Iterable[Lot], on: date) -> None:
    """Credit a card that is valid longer since: all that is on it gets the new last day, a lot never changes its own."""
    uses = everything(lots) if any(lot.expires_on != card.expires_on for lot in lots) else ()
    whole = amount.units + sum(use.units for use in uses)
    account = gift_account(card.id, amount.asset)
    postings.add(account, amount, lots=[NewLot(whole, card.expires_on, on)], uses=uses)


def book_taken(postings: Postings, card: GiftCard, amount: Amount, lots: Iterable[Lot], on: date) -> None:
    """Debit a card for goods, cash or a refund of its sale. Refuses: LOTS_TOO_SMALL, BALANCE_TOO_SMALL when posted."""
    uses = use_lots(lots, amount.units, on)
    postings.add(gift_account(card.id, amount.asset), -amount, floor=0, uses=uses)


def book_shortened(postings: Postings, card: GiftCard, amount: Amount, lots: Iterable[Lot], earned_on: date) -> None:
    """Debit a top-up that never was: what stays on the card has its earlier last day again."""
    uses = everything(lots)
    rest = sum(use.units for use in uses) - amount.units
    back = [NewLot(rest, card.expires_on, earned_on)] if rest else []
    postings.add(gift_account(card.id, amount.asset), -amount, floor=0, lots=back, uses=uses)


def book_given(postings: Postings, chart: Chart, card: GiftCard, on: date) -> None:
    """Credit a card that the shop gives away."""
    book_put_on(postings, card, card.face, on)
    postings.add(chart.shop(AccountKind.GIFT_GIVEN), -card.face)


def book_expired(postings: Postings, chart: Chart, card: GiftCard, uses: tuple[LotUse, ...]) -> None:
    """Debit what is past its last day: what was sold is breakage, what was given goes back where it came from."""
    amount = Amount(sum(use.units for use in uses), chart.asset)
    against = AccountKind.GIFT_GIVEN if card.given else AccountKind.BREAKAGE
    postings.add(gift_account(card.id, chart.asset), -amount, floor=0, uses=uses)
    postings.add(chart.shop(against), amount)


def book_replaced(postings: Postings, old: GiftCard, new: GiftCard, lots: Iterable[Lot], asset: Asset) -> None:
    """Move all that is on a card to the one that takes over, lot by lot."""
    moved = [lot for lot in lots if lot.left]
    amount = Amount(sum(lot.left for lot in moved), asset)
    copies = [NewLot(lot.left, lot.expires_on, lot.earned_on) for lot in moved]
    postings.add(gift_account(old.id, asset), -amount, floor=0, uses=everything(moved))
    postings.add(gift_account(new.id, asset), amount, lots=copies)


def book_claimed(
    postings: Postings,
    chart: Chart,
    card: GiftCard,
    claim: Claim,
    member_id: str,
    lots: Iterable[Lot],
    on: date,
    principal_until: date | None,
) -> None:
    """Move all that is on a card into a member's wallet: principal if it was sold, bonus with its date if given (G7)."""
    book_taken(postings, card, claim.principal + claim.bonus, lots, on)
    if claim.principal:
        lot = NewLot(claim.principal.units, principal_until, on)
        postings.add(chart.principal(member_id), claim.principal, lots=[lot])
    if claim.bonus:
        postings.add(chart.bonus(member_id), claim.bonus, lots=[NewLot(claim.bonus.units, claim.bonus_expires_on, on)])
