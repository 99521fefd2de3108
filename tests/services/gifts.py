"""A small shop that sells gift cards, for tests."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from shop_member.domain.bills import Basket, GiftOrder, Line, LineKind
from shop_member.domain.dates import ExpiryKind
from shop_member.domain.expiry import Expiry
from shop_member.domain.gift_cards import GiftCard
from shop_member.domain.gift_views import GiftCardRow
from shop_member.domain.ids import new_id
from shop_member.domain.pricing import amount_only
from shop_member.domain.refunds import ReturnAll
from shop_member.domain.tenders import Means, Tender
from shop_member.domain.value_rules import GiftCardRules, ProfileOverride
from shop_member.services.desk import Booked
from shop_member.services.gift_card_papers import GiftCardPaperService
from shop_member.services.gift_cards import GiftCardService
from shop_member.services.jobs import JobService
from shop_member.services.returns import RefundCommand, Refunded
from shop_member.services.till import SaleCommand, Sold
from shop_member.store.verify import verify
from tests.shop import KEYS, NOON, SmallShop, rules, small_shop

YEAR = Expiry(ExpiryKind.MONTHS, 12)
OPEN = GiftCardRules(given_validity=Expiry(ExpiryKind.DAYS, 30), top_up_allowed=True, cash_out_below=100)
"""Sold cards never expire, given ones after a month."""
DATED = replace(OPEN, validity=YEAR)


class GiftShop:
    """A small shop with gift cards; its services act as the cashier unless said."""

    def __init__(self, shop: SmallShop) -> None:
        self.shop = shop
        self.cards = GiftCardService(shop.desk, shop.till)
        self.papers = GiftCardPaperService(shop.desk)
        self.jobs = JobService(shop.desk)

    def line(self, face: int, pieces: int = 1, line_id: str = "g", **gift: object) -> Line:
        order = GiftOrder(**gift)  # type: ignore[arg-type]
        money = self.shop.money(face)
        return Line(line_id, "Gift card", 1000 * pieces, money, 0, earns=False, kind=LineKind.GIFT_CARD, gift=order)

    def goods(self, units: int) -> Line:
        return amount_only(self.shop.money(units), self.shop.desk.rules())

    def sell(
        self,
        *lines: Line,
        pay: tuple[tuple[Means, int, str], ...] = (),
        member_id: str | None = None,
        request: str = "",
    ) -> Sold:
        due = sum(line.unit_price.units * line.quantity // 1000 for line in lines)
        rest = due - sum(part for _, part, _ in pay)
        tenders = tuple(Tender(means, self.shop.money(part), ref) for means, part, ref in pay)
        if rest > 0:
            tenders = (*tenders, Tender(Means.CASH, self.shop.money(rest)))
        return self.shop.till.sell(SaleCommand(request or new_id(), "cashier", Basket(lines), tenders, member_id))

    def sold(self, face: int = 500, pieces: int = 1) -> tuple[Sold, tuple[tuple[GiftCard, str], ...]]:
        """Sell fresh cards and read their codes as the printer would."""
        sale = self.sell(self.line(face, pieces))
        return sale, self.codes(sale.seq)

    def codes(self, seq: int) -> tuple[tuple[GiftCard, str], ...]:
        (row,) = [one for one in self.papers.to_print("cashier") if one.seq == seq]
        return tuple((one.card, one.code) for one in self.papers.coded("cashier", row.id))

    def card(self, face: int = 500) -> tuple[GiftCard, str]:
        return self.sold(face)[1][0]

    def use(self, code: str, units: int) -> Sold:
        return self.sell(self.goods(units), pay=((Means.GIFT_CARD, units, code),))

    def row(self, card: GiftCard) -> GiftCardRow:
        with self.shop.store.reading() as work:
            found = work.gift_cards.row(card.id)
        assert found is not None
        return found

    def left(self, card: GiftCard) -> int:
        return self.row(card).balance.units

    def refund(self, number: str, what: object = ReturnAll(), *cards: GiftCard, request: str = "") -> Refunded:
        ids = tuple(card.id for card in cards)
        command = RefundCommand(request or new_id(), "owner", number, what, "changed mind", gift_cards=ids)  # type: ignore[arg-type]
        return self.shop.returns.refund(command)

    def void(self, number: str) -> Booked:
        return self.shop.returns.void(new_id(), "owner", number, "slip")

    def account(self, kind: str, owner: str = "shop") -> int:
        with self.shop.store.reading() as work:
            return work.ledger.balances_of(owner).get((kind, self.shop.asset.code), 0)

    def close(self) -> None:
        """The file must not contradict itself in the end."""
        result = verify(self.shop.store.connection, KEYS.chain_key)
        self.shop.close()
        assert result.sound, result.problems


def gift_shop(path: Path, gift_rules: GiftCardRules = OPEN, **profile: str) -> GiftShop:
    """Return a shop with an open shift, under these rules; `profile` are the owner's changes of the country profile."""
    changes = tuple(
        ProfileOverride(field, value, "as agreed", "owner", NOON.date()) for field, value in profile.items()
    )
    shop = small_shop(
        path / "shop.db", members=2, shop_rules=replace(rules(), gift_cards=gift_rules, overrides=changes)
    )
    shop.open_shift(20_000)
    return GiftShop(shop)
