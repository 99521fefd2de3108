"""Gift cards beside the sale: batches and gifts, asking what is on one, lost and replaced ones, paying out, claiming (G1-G7)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from shop_member.domain.amounts import Amount
from shop_member.domain.bills import Basket, GiftOrder, Line, LineKind
from shop_member.domain.bookings import Chart
from shop_member.domain.codes import code_hash
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.gift_bookings import book_claimed, book_given, book_taken, gift_account
from shop_member.domain.gift_cards import (
    Act,
    GiftCard,
    activate,
    after,
    cash_out,
    check_face,
    claim,
    read_number,
)
from shop_member.domain.gift_views import GiftCardRow
from shop_member.domain.ledger import AccountKind, Bill, BillKind, BillTender, EntryKind, Postings, fingerprint
from shop_member.domain.members import MemberKind, tidy_text
from shop_member.domain.permissions import Actor, Approval, Permission, require, subject_digest
from shop_member.domain.ports import Work
from shop_member.domain.profiles import profile_of
from shop_member.domain.tenders import Means, Tender, round_cash
from shop_member.services.accounts import check_drawer, find_member, load_accounts
from shop_member.services.desk import Booked
from shop_member.services.gift_card_keeping import GiftCardKeeping
from shop_member.services.gift_codes import (
    CodedCard,
    GiftCodes,
    admitted,
    balance_of,
    gift_code,
    leave_codes,
    make_card,
)
from shop_member.services.till import SaleCommand, Sold, TillService

MOST_AT_ONCE = 10_000
"""Cards that one batch may hold."""


@dataclass(frozen=True, slots=True)
class Greeting:
    """What is printed on cards besides their value; texts of at most 60 characters, the message 200."""

    design: str = ""
    message: str = ""
    to_name: str = ""
    from_name: str = ""


@dataclass(frozen=True, slots=True)
class Made:
    """Cards just made, each with its code, which is shown once; a repeated request has none.

    `print_row` is the outbox row that holds the codes until they are printed; `seq` the entry, None for inactive cards.
    """

    cards: tuple[CodedCard, ...]
    print_row: str
    batch_id: str = ""
    seq: int | None = None
    repeated: bool = False


@dataclass(slots=True)
class GiftCardService(GiftCardKeeping):
    """Everything with gift cards but their sale and use, which are parts of a sale."""

    till: TillService
    codes: GiftCodes = field(init=False)

    def __post_init__(self) -> None:
        self.codes = self.till.gift_codes

    def chart(self) -> Chart:
        """Return the accounts of this till."""
        return Chart(self.desk.rules().asset, self.desk.till)

    # -- making

    def batch(
        self, request_id: str, by: str, count: int, face: Amount, *, name: str = "", greeting: Greeting = Greeting()
    ) -> Made:
        """Make inactive cards to be printed, for a company (`name`) or for the shelf; a sale makes them active (G2, G6).

        Refuses: NOT_PERMITTED, QUANTITY_NOT_POSITIVE, BATCH_TOO_LARGE, AMOUNT_NOT_POSITIVE, CARD_OVER_LIMIT, TEXT_TOO_LONG and
        its kin.
        """
        desk, mark = self.desk, fingerprint("gift_batch", by, count, face, name, greeting)
        with desk.writing() as work:
            outcome = work.ledger.find_request(request_id, mark)
            if outcome is not None:
                return Made((), "", outcome.removeprefix("gift_batch:"), repeated=True)
            actor = desk.actor(work, by)
            require(actor, Permission.GIFT_CARD_BATCH)
            batch_id = desk.ids()
            pattern = replace(
                self._pattern(face, greeting), batch_id=batch_id, batch_name=tidy_text(name, "name", limit=60)
            )
            made = self._made(work, pattern, count)
            for one in made:
                work.gift_cards.add(one.card)
            row = leave_codes(work, desk, made)
            work.ledger.record_request(request_id, mark, f"gift_batch:{batch_id}")
            detail = {"count": str(count), "face": face.plain(), "name": pattern.batch_name}
            work.audit.add(desk.now_text(), actor.staff_id, "gift_cards_made", batch_id, detail)
            return Made(made, row, batch_id)

    def give(
        self,
        request_id: str,
        by: str,
        face: Amount,
        count: int = 1,
        *,
        member_id: str | None = None,
        greeting: Greeting = Greeting(),
    ) -> Made:
        """Give cards away, active at once, registered to a member if one is named; their value is the shop's gift.

        Refuses: as `batch`, MEMBER_UNKNOWN, MEMBER_ERASED.
        """
        desk, mark, chart = self.desk, fingerprint("give_gift_card", by, face, count, member_id, greeting), self.chart()
        with desk.writing() as work:
            if (before := desk.repeated(work, request_id, mark)) is not None:
                return Made((), "", seq=before.seq, repeated=True)
            actor = desk.actor(work, by)
            require(actor, Permission.GIFT_CARD_BATCH)
            holder = find_member(work, member_id).id if member_id is not None else None
            rules, today = desk.rules(), desk.today()
            pattern = replace(self._pattern(face, greeting), given=True, member_id=holder)
            postings = Postings()
            made = []
            for one in self._made(work, pattern, count):
                card = activate(one.card, today, rules.gift_cards, profile_of(rules))
                book_given(postings, chart, card, today)
                made.append(replace(one, card=card))
            booked = desk.post(
                work,
                EntryKind.GIFT_CARD_GIVEN,
                postings.done(),
                request_id=request_id,
                fingerprint=mark,
                actor=actor,
            )
            made = [replace(one, card=replace(one.card, issued_seq=booked.seq)) for one in made]
            for one in made:
                work.gift_cards.add(one.card)
            return Made(tuple(made), leave_codes(work, desk, made, booked.seq), seq=booked.seq)

    def _pattern(self, face: Amount, greeting: Greeting) -> GiftCard:
        rules = self.desk.rules()
        check_face(face, rules, profile_of(rules))
        return GiftCard(
            "",
            "",
            "",
            "",
            face,
            design=greeting.design,
            message=tidy_text(greeting.message, "message", limit=200),
            to_name=tidy_text(greeting.to_name, "name", limit=60),
            from_name=tidy_text(greeting.from_name, "name", limit=60),
        )

    def _made(self, work: Work, pattern: GiftCard, count: int) -> tuple[CodedCard, ...]:
        if count <= 0:
            raise Refusal(Refused.QUANTITY_NOT_POSITIVE, line=pattern.batch_name)
        if count > MOST_AT_ONCE:
            raise Refusal(Refused.BATCH_TOO_LARGE, limit=MOST_AT_ONCE)
        return tuple(make_card(work, self.desk, pattern) for _ in range(count))

    # -- with the card in hand

    def enquiry(self, by: str, code: str) -> GiftCardRow:
        """Return what is on a card and until when. Refuses: NOT_PERMITTED, and as `gift_codes.find`."""
        card_id = self._known(by, code, Act.ENQUIRE, Permission.SELL)
        with self.desk.reading() as work:
            return self._row(work, card_id)

    def for_sale(self, by: str, code: str) -> GiftCardRow:
        """Return an inactive card to be sold, by its code or its number. Refuses: as `enquiry`, GIFT_CARD_NOT_VALID."""
        number = read_number(code)
        card_id = "" if number else self._known(by, code, Act.ACTIVATE, Permission.SELL_GIFT_CARD)
        with self.desk.reading() as work:
            require(self.desk.actor(work, by), Permission.SELL_GIFT_CARD)
            found = work.gift_cards.by_number(number) if number else work.gift_cards.get(card_id)
            return self._row(work, admitted(work, found, Act.ACTIVATE, self.desk).id)

    def top_up(
        self,
        request_id: str,
        by: str,
        code: str,
        amount: Amount,
        tenders: tuple[Tender, ...],
        *,
        name: str = "",
        print_receipt: bool = False,
    ) -> Sold:
        """Put more on a card by a sale of its own, paid from outside (G3, V5); `name` is what the receipt calls it.

        Refuses: GIFT_CARD_NO_TOP_UP, TOP_UP_OVER_LIMIT, CARD_OVER_LIMIT, GOODS_ONLY, as `enquiry`, as `TillService.sell`.
        """
        desk = self.desk

        def command(card_id: str) -> SaleCommand:
            gift = GiftOrder(top_up=card_id)
            line = Line("top-up", name, 1000, amount, 0, earns=False, kind=LineKind.GIFT_CARD, gift=gift)
            return SaleCommand(request_id, by, Basket((line,)), tenders, print_receipt=print_receipt)

        with desk.reading() as work:
            found = self._of_code(work, code)
            earlier = found is not None and desk.repeated(work, request_id, command(found.id).mark()) is not None
        if found is not None and earlier:
            return self.till.sell(command(found.id))
        return self.till.sell(command(self._known(by, code, Act.TOP_UP, Permission.SELL_GIFT_CARD)))

    def cash_out(
        self, request_id: str, by: str, code: str, approval: Approval | None = None, *, print_receipt: bool = False
    ) -> Booked:
        """Pay out what is left on a sold card below the threshold, in cash rounded to coins (G5); the card is closed.

        Refuses: GIFT_CARD_NO_CASH, GIFT_CARD_CASH_BELOW (limit), SHIFT_NOT_OPEN, DRAWER_TOO_SMALL, NOT_PERMITTED, and as
        `enquiry`.
        """
        desk, chart = self.desk, self.chart()
        mark = fingerprint("gift_cash_out", by, self._mark(code))

        def book(work: Work, card: GiftCard, actor: Actor) -> Booked:
            rules = desk.rules()
            balance = balance_of(work, card)
            money = cash_out(card, balance, rules, profile_of(rules))
            subject = subject_digest("gift_cash_out", request_id, card.id)
            used = desk.permit(work, actor, Permission.CASH_OUT_GIFT_CARD, approval, subject=subject, amount=money)
            shift = desk.open_shift(work)
            paid = round_cash(money, rules.prices.cash_rounding_step)
            check_drawer(work, chart, paid)
            postings = Postings()
            lots = work.ledger.open_lots(gift_account(card.id, chart.asset))
            book_taken(postings, card, money, lots, desk.today())
            postings.add(chart.means(Means.CASH), paid)
            postings.add(chart.shop(AccountKind.ROUNDING), money - paid)
            bill = Bill(
                kind=BillKind.GIFT_CARD_CASH_OUT,
                member_id=None,
                card_id=None,
                total=-money.units,
                rounding=(money - paid).units,
                tenders=(BillTender(Means.CASH.value, -paid.units),) if paid else (),
            )
            booked = desk.post(
                work,
                EntryKind.GIFT_CARD_CASH_OUT,
                postings.done(),
                request_id=request_id,
                fingerprint=mark,
                actor=actor,
                shift=shift,
                numbered=True,
                approver=used.approver.staff_id if used else None,
                bill=bill,
            )
            work.gift_cards.update(after(card, Act.CASH_OUT))
            if print_receipt:
                work.outbox.add(desk.ids(), "receipt", booked.document_no, desk.now(), booked.seq)
            return booked

        return self._by_code(request_id, by, code, mark, Act.CASH_OUT, Permission.SELL, book)

    def claim(self, request_id: str, by: str, code: str, member_id: str) -> Booked:
        """Move what is on a card into a member's wallet (G7): principal if it was sold, bonus with its date if given.

        A transfer, no top-up: no ladder, no points; the member's card limit counts. Refuses: CARD_OVER_LIMIT, NOT_PERMITTED,
        MEMBER_UNKNOWN, MEMBER_ERASED, and as `enquiry`.
        """
        desk, chart = self.desk, self.chart()
        mark = fingerprint("claim_gift_card", by, self._mark(code), member_id)

        def book(work: Work, card: GiftCard, actor: Actor) -> Booked:
            rules, today = desk.rules(), desk.today()
            accounts = load_accounts(work, chart, find_member(work, member_id), today)
            bearer = accounts.member.kind is MemberKind.BEARER
            limits = rules.wallet.bearer if bearer else rules.wallet.named
            moves = claim(card, balance_of(work, card), accounts.principal, limits)
            postings = Postings()
            lots = work.ledger.open_lots(gift_account(card.id, chart.asset))
            until = rules.wallet.principal_expiry.last_day(today)
            book_claimed(postings, chart, card, moves, accounts.member.id, lots, today, until)
            booked = desk.post(
                work,
                EntryKind.GIFT_CARD_CLAIM,
                postings.done(),
                request_id=request_id,
                fingerprint=mark,
                actor=actor,
            )
            work.gift_cards.update(replace(after(card, Act.CLAIM), member_id=accounts.member.id))
            return replace(booked, changes=work.changes)

        return self._by_code(request_id, by, code, mark, Act.CLAIM, Permission.CLAIM_GIFT_CARD, book)

    def _mark(self, code: str) -> str:
        """A code as a fingerprint may hold it: by its keyed hash."""
        full = gift_code(code)
        return code if full is None else code_hash(self.desk.keys.code_key, full)

    def _of_code(self, work: Work, code: str) -> GiftCard | None:
        full = gift_code(code)
        if full is None:
            return work.gift_cards.get(code)
        return work.gift_cards.by_hash(code_hash(self.desk.keys.code_key, full))

    def _known(self, by: str, code: str, act: Act, permission: Permission) -> str:
        """The id of a card, by its code (tries are counted) or already an id that a code led to."""
        with self.desk.reading() as work:
            require(self.desk.actor(work, by), permission)
            if gift_code(code) is None and work.gift_cards.get(code) is not None:
                return code
        return self.codes.find(by, code, act).id

    def _by_code(
        self,
        request_id: str,
        by: str,
        code: str,
        mark: str,
        act: Act,
        permission: Permission,
        book: Callable[[Work, GiftCard, Actor], Booked],
    ) -> Booked:
        desk = self.desk
        with desk.reading() as work:
            if (before := desk.repeated(work, request_id, mark)) is not None:
                return before
        card_id = self._known(by, code, act, permission)
        with desk.writing() as work:
            if (before := desk.repeated(work, request_id, mark)) is not None:
                return before
            actor = desk.actor(work, by)
            require(actor, permission)
            return book(work, admitted(work, work.gift_cards.get(card_id), act, desk), actor)
