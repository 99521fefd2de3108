"""Session cards in a sale and in its return: what is paid and not used yet is owed to the guest (V12; rules.md, Refunds)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from shop_member.domain import sessions
from shop_member.domain.amounts import SESSIONS, Amount, ratio, zero
from shop_member.domain.bills import LineKind
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ledger import SHOP, AccountKind, AccountRef, NewLot, Postings
from shop_member.domain.permissions import Permission, require
from shop_member.domain.ports import Work
from shop_member.domain.refunds import Unused
from shop_member.domain.views import CardState, SessionRow
from shop_member.domain.wallet import LotUse, use_lots
from shop_member.services.desk import Booked, Desk
from shop_member.services.plan_lines import check_line, session_line
from shop_member.services.sale_parts import Asked, Returning, Selling


def uses_account(card_id: str) -> AccountRef:
    """Return the account of a card's uses."""
    return AccountRef(AccountKind.SESSION_USES, card_id, SESSIONS)


def value_account(row: SessionRow) -> AccountRef:
    """Return the account of what was paid for a card and is not used yet."""
    return AccountRef(AccountKind.SESSION_VALUE, row.card.id, row.card.price.asset)


def book_uses(postings: Postings, work: Work, row: SessionRow, count: int, against: AccountKind) -> None:
    """Take uses off a card against why: used, expired, or issued where they are given back."""
    account = uses_account(row.card.id)
    lots = work.ledger.open_lots(account)
    # One lot a card, and whoever may use it was asked before: its day does not matter here.
    uses = use_lots(lots, count, row.card.sold_on) if lots else ()
    postings.add(account, Amount(-count, SESSIONS), floor=0, uses=uses)
    postings.add(AccountRef(against, SHOP, SESSIONS), Amount(count, SESSIONS))


def book_uses_back(postings: Postings, work: Work, row: SessionRow, count: int, seq: int) -> None:
    """Put uses that an entry took back onto the card's lot; they keep its day."""
    account = uses_account(row.card.id)
    uses = tuple(LotUse(str(lot), -units) for lot, units in work.ledger.lot_uses(seq, account))
    postings.add(account, Amount(count, SESSIONS), uses=uses)
    postings.add(AccountRef(AccountKind.SESSIONS_USED, SHOP, SESSIONS), Amount(-count, SESSIONS))


class SessionPart:
    """Session cards that a sale sells."""

    def book(self, selling: Selling) -> None:
        """Credit each card with its price and its uses. Refuses: NOT_PERMITTED, PLAN_NEEDS_MEMBER, PLAN_NOT_SOLD."""
        made: list[SessionRow] = []
        rules = selling.desk.rules()
        for entry in selling.lines(LineKind.SESSION_CARD):
            require(selling.actor, Permission.SELL_PLAN)
            if selling.accounts is None:
                raise Refusal(Refused.PLAN_NEEDS_MEMBER)
            plan = next((one for one in rules.session_plans if one.id == entry.line.item_id), None)
            if plan is None:
                raise Refusal(Refused.PLAN_NOT_SOLD, name=entry.line.name)
            check_line(entry, session_line(entry.line.id, plan, rules))
            tax = Amount(ratio(entry.total.units * plan.tax_rate, 10_000 + plan.tax_rate), rules.asset)
            accounts = selling.accounts
            card = sessions.sell(plan, selling.desk.ids(), entry.total, tax, accounts.on, accounts.member.id)
            row = SessionRow(card, "", plan.tax_rate, 0, entry.line.id)
            lot = NewLot(card.uses, card.expires_on, accounts.on)
            selling.postings.add(value_account(row), card.price)
            selling.postings.add(uses_account(card.id), Amount(card.uses, SESSIONS), lots=[lot])
            issued = AccountRef(AccountKind.SESSIONS_ISSUED, SHOP, SESSIONS)
            selling.postings.add(issued, Amount(-card.uses, SESSIONS))
            made.append(row)
        selling.notes[self] = tuple(made)

    def keep(self, selling: Selling, booked: Booked) -> None:
        """Keep the cards under their numbers."""
        for row in selling.notes.get(self, ()):
            number = selling.work.plans.next_number()
            selling.work.plans.add_card(replace(row, number=number, sold_seq=booked.seq))

    def unused(self, asked: Asked) -> Mapping[str, Unused]:
        """Return what the unused part of each card is worth: nothing of one that expired, was closed or is used up."""
        today, found = asked.desk.today(), {}
        for row in asked.work.plans.cards_of_sale(asked.stored.seq):
            open_now = row.state is CardState.ACTIVE and row.left and not sessions.is_expired(row.card, today)
            worth = sessions.worth(row.card, row.left).value if open_now else zero(row.card.price.asset)
            found[row.sold_line] = Unused(1000 if open_now else 0, worth)
        return found

    def give_back(self, returning: Returning) -> None:
        """Take the uses and their worth off the cards that come back. Refuses: VOID_TOP_UP_USED, QUANTITY_NOT_POSITIVE."""
        work, plan = returning.work, returning.plan
        back = {one.line_id: one for one in plan.lines} if plan is not None else {}
        for row in work.plans.cards_of_sale(returning.stored.seq):
            if plan is None:
                if row.left != row.card.uses or row.state is not CardState.ACTIVE:
                    raise Refusal(Refused.VOID_TOP_UP_USED, number=returning.stored.document_no)
                worth = row.card.price
            elif row.sold_line not in back:
                continue
            else:
                line = back[row.sold_line]
                if line.quantity != 1000:
                    raise Refusal(Refused.QUANTITY_NOT_POSITIVE, line=row.card.name)
                worth = line.money
            returning.postings.add(value_account(row), -worth, floor=0)
            book_uses(returning.postings, work, row, row.left, AccountKind.SESSIONS_ISSUED)
            work.plans.put_card(replace(row, state=CardState.CLOSED))


def expire_card(work: Work, desk: Desk, card_id: str) -> Postings | None:
    """Return the postings by which the unused part of an expired card becomes the shop's; None when nothing is left."""
    row = work.plans.card(card_id)
    if row is None or not row.left or not sessions.is_expired(row.card, desk.today()):
        return None
    postings, worth = Postings(), sessions.worth(row.card, row.left)
    postings.add(value_account(row), -worth.value, floor=0)
    postings.add(AccountRef(AccountKind.BREAKAGE, SHOP, worth.value.asset), worth.value)
    book_uses(postings, work, row, row.left, AccountKind.SESSIONS_EXPIRED)
    return postings
