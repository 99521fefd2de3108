"""What the tests of permissions do with gift cards."""

from __future__ import annotations

from dataclasses import replace

from shop_member.domain.bills import Basket, GiftOrder, Line, LineKind
from shop_member.domain.gift_cards import GiftCard
from shop_member.domain.ids import new_id
from shop_member.domain.tenders import Means, Tender
from shop_member.services.gift_card_papers import GiftCardPaperService
from shop_member.services.gift_cards import GiftCardService, Made
from shop_member.services.till import SaleCommand
from tests.services.gifts import OPEN
from tests.shop import SmallShop


def cards(shop: SmallShop) -> GiftCardService:
    return GiftCardService(shop.desk, shop.till)


def papers(shop: SmallShop) -> GiftCardPaperService:
    return GiftCardPaperService(shop.desk)


def ready(shop: SmallShop) -> SmallShop:
    """An open shift; cards may be topped up and small rests are paid out."""
    with shop.store.writing() as work:
        rules = work.rules.current()
        if rules.gift_cards != OPEN:
            work.rules.add(replace(rules, gift_cards=OPEN), "2026-01-02T00:00:00.000000Z", "owner")
    shop.desk.forget()
    if shop.shifts.current() is None:
        shop.open_shift(by="owner")
    return shop


def sold(shop: SmallShop, face: int = 50) -> tuple[GiftCard, str]:
    line = Line("g", "", 1000, ready(shop).money(face), 0, kind=LineKind.GIFT_CARD, gift=GiftOrder())
    tenders = (Tender(Means.CASH, shop.money(face)),)
    sale = shop.till.sell(SaleCommand(new_id(), "owner", Basket((line,)), tenders))
    row = next(one for one in papers(shop).to_print("owner") if one.seq == sale.seq)
    (one,) = papers(shop).coded("owner", row.id)
    return one.card, one.code


def batch(shop: SmallShop) -> Made:
    return cards(shop).batch(new_id(), "owner", 1, shop.money(50), name="Acme")


def frozen(shop: SmallShop) -> str:
    card, _ = sold(shop)
    cards(shop).freeze("owner", card.id, "lost")
    return card.id


def waiting(shop: SmallShop) -> str:
    sold(shop)
    return papers(shop).to_print("owner")[-1].id


def top_up(shop: SmallShop, by: str) -> object:
    paid = (Tender(Means.CASH, shop.money(20)),)
    return cards(shop).top_up(new_id(), by, sold(shop)[1], shop.money(20), paid)
