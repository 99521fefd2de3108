"""Short ways to book money in tests of the services, and what every such test ends with."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from shop_member.domain.bills import Basket
from shop_member.domain.cards import Card, CardKind
from shop_member.domain.ids import new_id
from shop_member.domain.permissions import MANAGER, Approval, Permission, actor_of
from shop_member.domain.pricing import amount_only
from shop_member.domain.refunds import ReturnAll, ReturnAmount
from shop_member.domain.returns import Request
from shop_member.domain.rules import Rules
from shop_member.domain.shop import ShopSettings
from shop_member.domain.tenders import Means, Tender
from shop_member.domain.views import StoredBill
from shop_member.services.desk import Booked
from shop_member.services.returns import RefundCommand, Refunded
from shop_member.services.till import SaleCommand
from shop_member.store.verify import verify
from tests.shop import KEYS, SmallShop, small_shop

CASH, CARD, STORED = Means.CASH, Means.CARD, Means.STORED_VALUE


@contextmanager
def money_shop(
    path: Path, members: int = 2, shop_rules: Rules | None = None, float_units: int = 5000
) -> Iterator[SmallShop]:
    """Give a shop with an open shift; its file must not contradict itself in the end."""
    shop = small_shop(path / "shop.db", members=members, shop_rules=shop_rules)
    shop.open_shift(float_units)
    yield shop
    problems = verify(shop.store.connection, KEYS.chain_key).problems
    shop.close()
    assert problems == ()


def use(shop: SmallShop, changed: Rules) -> None:
    """Put rules into force."""
    with shop.store.writing() as work:
        work.rules.add(changed, shop.desk.now_text(), "owner")
    shop.desk.forget()


def set_shop(shop: SmallShop, **changed: object) -> None:
    """Change settings of the shop."""
    settings = ShopSettings(**{"name": "Lantern", "zone": "Asia/Taipei", "profile": "TW", **changed})  # type: ignore[arg-type]
    with shop.store.writing() as work:
        work.settings.put_shop(settings)
    shop.desk.forget()


def add_card(shop: SmallShop, card_id: str = "c1", member_id: str | None = "m1", limit: int | None = None) -> Card:
    daily = None if limit is None else shop.money(limit)
    with shop.store.writing() as work:
        number = work.cards.next_number()
        card = Card(card_id, card_id.rjust(15, "0"), number, CardKind.NAMED, member_id, daily_limit=daily)
        work.cards.add(card)
    return card


def command(shop: SmallShop, units: int, *tenders: tuple[Means, int], **more: object) -> SaleCommand:
    """A sale of one amount by the cashier, not yet booked."""
    paid = tuple(Tender(means, shop.money(part)) for means, part in tenders or ((CASH, units),))
    basket = Basket((amount_only(shop.money(units), shop.desk.rules()),))
    values = {"request_id": new_id(), "by": "cashier", "basket": basket}
    return SaleCommand(**{**values, "tenders": paid, **more})  # type: ignore[arg-type]


def approved(shop: SmallShop, wanted: SaleCommand, **more: object) -> Approval:
    """What the manager's PIN would give for the discounts of a sale."""
    manager = actor_of("manager", "Manager", MANAGER)
    due = shop.till.quote(wanted.basket).total_due
    values = {"id": new_id(), "approver": manager, "permission": Permission.HAND_DISCOUNT, "subject": wanted.subject()}
    return Approval(**{**values, "amount": due, **more})  # type: ignore[arg-type]


def refund(
    shop: SmallShop, document_no: str, what: int | Request | None = None, by: str = "manager", **more: object
) -> Refunded:
    """Refund an amount, what is named, or all."""
    asked = ReturnAll() if what is None else ReturnAmount(shop.money(what)) if isinstance(what, int) else what
    return shop.returns.refund(replace(RefundCommand(new_id(), by, document_no, asked, "cold"), **more))  # type: ignore[arg-type]


def void(shop: SmallShop, document_no: str, by: str = "manager") -> Booked:
    return shop.returns.void(new_id(), by, document_no, "slip")


def claim(shop: SmallShop, document_no: str, member_id: str = "m1", by: str = "manager") -> Booked:
    return shop.claims.late_claim(new_id(), by, document_no, member_id)


def bill(shop: SmallShop, booked: Booked) -> StoredBill:
    with shop.store.reading() as work:
        return work.bills.bill(booked.seq)


def tier(shop: SmallShop, member_id: str = "m1") -> str | None:
    with shop.store.reading() as work:
        return work.members.tier_state(member_id).tier_id


def entries(shop: SmallShop) -> int:
    """How many entries there are."""
    return shop.store.head()[0]
