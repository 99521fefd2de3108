"""The main job: price a basket for whoever is at the till, take the money, book it once (S4-S7)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from shop_member.domain.amounts import Amount, total
from shop_member.domain.bills import Basket, Quote, Standing
from shop_member.domain.bookings import (
    Chart,
    WalletUse,
    book_points_used,
    book_points_won,
    book_wallet,
)
from shop_member.domain.cards import Card
from shop_member.domain.coupons import Offer
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ledger import (
    EntryKind,
    NewLot,
    Postings,
    fingerprint,
)
from shop_member.domain.permissions import Actor, Approval, Permission, require, subject_digest
from shop_member.domain.points import EarnRate, earn, earn_rate, earning_base, multiplier, new_points, piece_points
from shop_member.domain.ports import PinChecker, Work
from shop_member.domain.pricing import hand_share, price
from shop_member.domain.rules import Rules
from shop_member.domain.sold import sold_sale
from shop_member.domain.tenders import Means, Settlement, Tender, settle
from shop_member.domain.wallet import use_lots
from shop_member.services.accounts import (
    Accounts,
    Counted,
    find_member,
    load_accounts,
    settle_tier,
    shown_card,
    spend,
)
from shop_member.services.desk import Booked, Desk
from shop_member.services.gift_codes import GiftCodes
from shop_member.services.occasions import Bought, Gifts, on_level, on_sale
from shop_member.services.offers import book_used, issued_names, offers_for, used
from shop_member.services.parts import PARTS
from shop_member.services.proofs import Proofs, Secrets, asks_proof, check_proven, secrets_of
from shop_member.services.sale_bill import Won, revenue_and_money, sale_bill
from shop_member.services.sale_parts import Selling

TAKEN = frozenset({Means.CASH, Means.CARD, Means.OTHER, Means.STORED_VALUE, Means.GIFT_CARD, Means.TAB})
"""What a sale can be paid by."""


@dataclass(frozen=True, slots=True)
class SaleCommand:
    """A sale as the cashier finishes it.

    `member_id` is who benefits, `card_id` the card they showed. `proof` is the member's PIN or the phone's last four
    digits where the stored value of the day asks for one (V8). `print_receipt` puts the receipt into the outbox.
    """

    request_id: str
    by: str
    basket: Basket
    tenders: tuple[Tender, ...]
    member_id: str | None = None
    card_id: str | None = None
    proof: str = ""
    approval: Approval | None = None
    print_receipt: bool = False
    note: str = ""

    def mark(self) -> str:
        """Return the fingerprint of everything that makes this sale what it is."""
        return fingerprint("sale", self.by, self.basket, self.tenders, self.member_id, self.card_id, self.note)

    def subject(self) -> str:
        """Return what an approval of this sale's discounts is bound to."""
        return subject_digest("sale", self.request_id, repr(self.basket), self.member_id)


@dataclass(frozen=True, slots=True)
class Sold(Booked):
    """What the strip shows when the sale is done."""

    change: Amount | None = None
    total: Amount | None = None
    coupons: tuple[str, ...] = ()
    """Names of the coupons that the sale gave, one for each."""
    messages: tuple[str, ...] = ()
    """What a milestone lets the cashier say."""


@dataclass(frozen=True, slots=True)
class _Earning:
    accounts: Accounts
    quote: Quote
    settlement: Settlement
    rules: Rules


@dataclass(slots=True)
class TillService:
    """Prices and sells at one till."""

    desk: Desk
    pins: PinChecker
    _shown: tuple[tuple[object, ...], Quote] | None = field(default=None, init=False)
    """The price reckoned last, and all that it rests on."""
    proofs: Proofs = field(init=False)
    gift_codes: GiftCodes = field(init=False)

    def __post_init__(self) -> None:
        self.proofs = Proofs(self.desk, self.pins)
        self.gift_codes = GiftCodes(self.desk)

    def chart(self) -> Chart:
        """Return the accounts of this till."""
        return Chart(self.desk.rules().asset, self.desk.till)

    def accounts(self, member_id: str) -> Accounts:
        """Return a member's accounts as of now, for pricing. Refuses: MEMBER_UNKNOWN, MEMBER_ERASED."""
        with self.desk.reading() as work:
            return load_accounts(work, self.chart(), find_member(work, member_id), self.desk.today())

    def offers(self, coupon_ids: Sequence[str] = (), member_id: str | None = None) -> tuple[Offer, ...]:
        """Return the coupons brought and the kinds that apply themselves, for `quote`. Refuses: COUPON_UNKNOWN."""
        with self.desk.reading() as work:
            return offers_for(work, coupon_ids, member_id, self.desk.today())

    def quote(self, basket: Basket, accounts: Accounts | None = None, offers: Sequence[Offer] = ()) -> Quote:
        """Return the price of a basket as of now, reading nothing from the file. Refuses: as `pricing.price`.

        The same function prices the sale; `offers` are what `offers(basket.coupons, member)` returned.
        """
        return self._price(basket, accounts, offers)

    def _price(self, basket: Basket, accounts: Accounts | None, offers: Sequence[Offer]) -> Quote:
        """What is sold was shown a moment ago, as a rule: a price is reckoned again only if anything it rests on differs."""
        moment, rules = self.desk.moment(), self.desk.rules()
        standing = accounts.standing if accounts else None
        asked = (basket, standing, rules, tuple(offers), moment)
        if self._shown is None or self._shown[0] != asked:
            self._shown = asked, price(basket, standing, rules, moment.on, offers=offers, moment=moment)
        return self._shown[1]

    def settlement(self, quote: Quote, tenders: tuple[Tender, ...]) -> Settlement:
        """Return how far tenders settle a bill. Refuses: as `tenders.settle`."""
        return settle(quote.total_due, tenders, self.desk.rules().prices, goods_due=quote.goods_due)

    def sell(self, command: SaleCommand) -> Sold:
        """Book a sale: goods, tax, tenders, stored value by lots, points used and won, the member's level, the bill.

        Refuses: NOT_PERMITTED, ABOVE_CEILING, REASON_MISSING, SHIFT_NOT_OPEN, BASKET_EMPTY, TENDER_NOT_ALLOWED, REST_UNPAID
        (rest), MEMBER_UNKNOWN, MEMBER_ERASED, CARD_UNKNOWN, CARD_FROZEN and its kin, CARD_DAILY_LIMIT, BALANCE_TOO_SMALL,
        PROOF_NEEDED, PROOF_WRONG, PIN_WAIT, PROOF_LOCKED, STORED_VALUE_NEEDS_MEMBER, GIFT_CARD_NOT_VALID and its kin, and
        what `pricing.price` and `tenders.settle` refuse. Nothing is booked then.
        """
        desk, mark = self.desk, command.mark()
        rules, today, chart = desk.rules(), desk.today(), self.chart()
        proven = self._proven(command)
        by_card = self.gift_codes.tenders(command.by, command.request_id, mark, command.tenders)
        command = replace(command, tenders=by_card)
        with desk.writing() as work:
            if (earlier := desk.repeated(work, command.request_id, mark)) is not None:
                return self._sold_before(work, earlier)
            actor = desk.actor(work, command.by)
            require(actor, Permission.SELL)
            shift = desk.open_shift(work)
            accounts = None
            if command.member_id is not None:
                accounts = load_accounts(work, chart, find_member(work, command.member_id), today)
            card = shown_card(work, command.card_id, accounts.member if accounts else None)
            quote = self._priced(work, command, accounts)
            if not quote.lines:
                raise Refusal(Refused.BASKET_EMPTY)
            if used(quote):
                require(actor, Permission.REDEEM_COUPON)
            approval = self._check_discounts(work, actor, command, quote)
            if any(tender.means not in TAKEN for tender in command.tenders):
                raise Refusal(Refused.TENDER_NOT_ALLOWED)
            settlement = settle(quote.total_due, command.tenders, rules.prices, goods_due=quote.goods_due)
            if not settlement.complete:
                raise Refusal(Refused.REST_UNPAID, rest=settlement.rest)
            wallet = self._stored_value(work, actor, command, settlement, accounts, card, proven)
            selling = self._selling(work, command, actor, quote, settlement, accounts, wallet)
            postings = selling.postings
            won = Won(base=quote.earn_base)
            if accounts is not None:
                won = self._points(work, postings, actor, _Earning(accounts, quote, settlement, rules))
            gifts = self._gifts(work, accounts, quote, won)
            if accounts is not None:
                gifts.book(postings, accounts.member.id, accounts.on)
            buckets = (wallet.principal, wallet.bonus) if wallet else None
            sale = sold_sale(quote, settlement, rules, points_earned=won.points, rate=won.rate, stored=buckets)
            bill = sale_bill(command.card_id, accounts, quote, settlement, sale, won)
            booked = desk.post(
                work,
                EntryKind.SALE,
                postings.done(),
                request_id=command.request_id,
                fingerprint=mark,
                actor=actor,
                shift=shift,
                bill=bill,
                numbered=True,
                approver=approval.approver.staff_id if approval else selling.approver,
                note=command.note,
            )
            for part in PARTS:
                part.keep(selling, booked)
            if accounts is not None:
                gifts.keep(work, accounts.member.id, accounts.on, booked.seq)
            if command.print_receipt:
                work.outbox.add(desk.ids(), "receipt", booked.document_no, desk.now(), booked.seq)
            return _sold(booked, work, settlement, gifts)

    def _selling(
        self,
        work: Work,
        command: SaleCommand,
        actor: Actor,
        quote: Quote,
        settlement: Settlement,
        accounts: Accounts | None,
        wallet: WalletUse | None,
    ) -> Selling:
        """Gather revenue, money, stored value, coupons and whatever the parts of the sale book."""
        chart = self.chart()
        postings = revenue_and_money(chart, quote, settlement)
        if wallet is not None:
            book_wallet(postings, chart, wallet)
        book_used(postings, quote)
        selling = Selling(
            self.desk, work, actor, quote, settlement, accounts, chart, postings,
            approval=command.approval, subject=command.subject() if command.approval else "",
        )  # fmt: skip
        for part in PARTS:
            part.book(selling)
        return selling

    def _gifts(self, work: Work, accounts: Accounts | None, quote: Quote, won: Won) -> Gifts:
        """What the sale gives beside points; staff get nothing on their own till."""
        gifts, rules = Gifts(), self.desk.rules()
        if accounts is None or won.rate is None:
            return gifts
        member_id, on = accounts.member.id, accounts.on
        on_sale(work, gifts, rules, member_id, Bought(quote.goods_due.units, won.points), on)
        on_level(work, gifts, rules, member_id, won.tier_before, won.tier_after, on)
        return gifts

    def _priced(self, work: Work, command: SaleCommand, accounts: Accounts | None) -> Quote:
        member_id = accounts.member.id if accounts else None
        offers = offers_for(work, command.basket.coupons, member_id, self.desk.today())
        return self._price(command.basket, accounts, offers)

    def _sold_before(self, work: Work, earlier: Booked) -> Sold:
        stored = work.bills.bill(earlier.seq)
        asset = self.desk.rules().asset
        change = sum(max(tender.tendered - tender.units, 0) for tender in stored.bill.tenders if tender.tendered)
        return Sold(
            earlier.seq,
            earlier.document_no,
            earlier.changes,
            repeated=True,
            change=Amount(change, asset),
            total=Amount(stored.bill.total, asset),
            coupons=issued_names(work, earlier.seq),
        )

    def _check_discounts(self, work: Work, actor: Actor, command: SaleCommand, quote: Quote) -> Approval | None:
        given = [line.hand_discount for line in command.basket.lines if line.hand_discount is not None]
        if command.basket.order_discount is not None:
            given.append(command.basket.order_discount)
        share = hand_share(quote) if given else 0
        if share == 0:
            return None
        if not all(discount.reason.strip() for discount in given):
            raise Refusal(Refused.REASON_MISSING)
        asked = {Permission.HAND_DISCOUNT if one.price is None else Permission.HAND_PRICE for one in given}
        permission = max(asked)  # a price where both are given
        used = self.desk.permit(
            work,
            actor,
            permission,
            command.approval,
            subject=command.subject(),
            amount=quote.total_due,
            measure=share,
        )
        for other in asked - {permission}:
            require(used.approver if used else actor, other, measure=share)
        return used

    def _stored_value(
        self,
        work: Work,
        actor: Actor,
        command: SaleCommand,
        settlement: Settlement,
        accounts: Accounts | None,
        card: Card | None,
        proven: Secrets | None,
    ) -> WalletUse | None:
        amount = settlement.paid_by(Means.STORED_VALUE)
        if not amount:
            return None
        require(actor, Permission.REDEEM)
        if accounts is None:
            raise Refusal(Refused.STORED_VALUE_NEEDS_MEMBER)
        rules = self.desk.rules()
        day = self.desk.booking_day(work, self.desk.now())
        if asks_proof(work, accounts.member.id, amount, rules.wallet, day):
            check_proven(work, accounts.member, proven, command.proof)
        if card is not None and card.daily_limit is not None:
            spent = work.bills.spent_by_card(card.id, day)
            left = Amount(max(card.daily_limit.units - spent, 0), amount.asset)
            if amount > left:
                raise Refusal(Refused.CARD_DAILY_LIMIT, limit=card.daily_limit, left=left)
        return spend(accounts, amount, rules)

    def _proven(self, command: SaleCommand) -> Secrets | None:
        """Return what the proof was found to match; nothing is tried for a request that was booked or may not be."""
        stored = [tender.amount for tender in command.tenders if tender.means is Means.STORED_VALUE]
        if command.member_id is None or not command.proof or not stored:
            return None
        with self.desk.reading() as work:
            if self.desk.repeated(work, command.request_id, command.mark()) is not None:
                return None
            actor = self.desk.actor(work, command.by)
            for permission in (Permission.SELL, Permission.REDEEM):
                require(actor, permission)
            member, day = find_member(work, command.member_id), self.desk.booking_day(work, self.desk.now())
            if not asks_proof(work, member.id, total(stored, stored[0].asset), self.desk.rules().wallet, day):
                return None
            asked = secrets_of(work, member)
        return self.proofs.compare(command.by, asked, command.proof)

    def _points(self, work: Work, postings: Postings, actor: Actor, earning: _Earning) -> Won:
        """Book points used and won. The multiplier is that of the level after the bill (rules.md)."""
        accounts, quote, rules = earning.accounts, earning.quote, earning.rules
        base = earning_base(quote.earn_base, quote.goods_due, earning.settlement.paid, rules.points)
        chart = self.chart()
        if quote.points_used:
            require(actor, Permission.REDEEM)
            uses = use_lots(accounts.points_lots, quote.points_used, accounts.on)
            book_points_used(postings, chart, accounts.member.id, quote.points_used, uses)
        before = accounts.tier.tier_id
        if accounts.member.id == work.staff.member_of(actor.staff_id):
            return Won(base=base, tier_before=before, tier_after=before)  # staff do not earn on their own till
        pieces = piece_points(quote)
        rate = self._rate(work, accounts, accounts.standing, quote)
        expected = earn(base, rate, pieces)
        spent = (quote.total_due - quote.tip).units
        level = settle_tier(work, accounts, rules, Counted(spent, expected, 0, is_sale=True))
        after = level.state.tier_id if level else before
        if after != before:
            rate = self._rate(work, accounts, replace(accounts.standing, tier_id=after), quote)
        won = earn(base, rate, pieces)
        if won:
            fresh = new_points(won, accounts.points_balance - quote.points_used, rules.points, accounts.on)
            lots = (
                (NewLot(fresh.lot_units, fresh.expires_on, accounts.on, fresh.usable_from),) if fresh.lot_units else ()
            )
            book_points_won(postings, chart, accounts.member.id, won, lots)
        return Won(won, rate, base=base, tier_before=before, tier_after=after)

    def _rate(self, work: Work, accounts: Accounts, standing: Standing, quote: Quote) -> EarnRate:
        rules, coupons = self.desk.rules(), used(quote)
        hour = self.desk.moment().minute // 60
        member_id, caps = accounts.member.id, rules.points
        visited = work.bills.visited(member_id, accounts.on) if caps.per_visit else False
        today = work.bills.earned_on(member_id, accounts.on) if caps.cap_per_day is not None else 0
        return earn_rate(
            caps,
            multiplier(rules, standing, accounts.on, hour, [one.per_mille for one in coupons if one.per_mille > 1000]),
            first_visit=not visited,
            earned_today=today,
            flat=sum(one.points for one in coupons),
        )


def _sold(booked: Booked, work: Work, settlement: Settlement, gifts: Gifts) -> Sold:
    return Sold(
        booked.seq,
        booked.document_no,
        work.changes,
        change=settlement.change,
        total=settlement.due,
        coupons=gifts.names,
        messages=tuple(gifts.messages),
    )
