"""What the tests of permissions do with session cards, memberships and tabs."""

from __future__ import annotations

from dataclasses import replace

from shop_member.domain.amounts import Amount
from shop_member.domain.ids import new_id
from shop_member.domain.tenders import Means, Tender
from shop_member.domain.value_rules import SessionPlan, TabRules
from shop_member.services.memberships import MembershipService
from shop_member.services.plan_lines import session_line
from shop_member.services.sessions import SessionService
from shop_member.services.tabs import TabService
from tests.shop import SmallShop

MASSAGE = SessionPlan("ten", "Ten massages", "Massage", 10, 1000, 500)


def sessions(shop: SmallShop) -> SessionService:
    return SessionService(shop.desk)


def memberships(shop: SmallShop) -> MembershipService:
    return MembershipService(shop.desk)


def tabs(shop: SmallShop) -> TabService:
    return TabService(shop.desk)


def ready(shop: SmallShop) -> SmallShop:
    """An open shift, a plan on sale, tabs allowed."""
    with shop.store.writing() as work:
        rules = work.rules.current()
        if not rules.session_plans:
            own = replace(rules, session_plans=(MASSAGE,), tab=TabRules(on=True, default_limit=100_000))
            work.rules.add(own, "2026-01-02T00:00:00.000000Z", "owner")
    shop.desk.forget()
    if shop.shifts.current() is None:
        shop.open_shift(by="owner")
    return shop


def card(shop: SmallShop) -> str:
    line = session_line("1", MASSAGE, ready(shop).desk.rules())
    shop.sell(1000, member_id="m1", lines=(line,), by="owner")
    return sessions(shop).of_member("owner", "m1")[-1].row.card.id


def use(shop: SmallShop, by: str) -> object:
    return sessions(shop).use(new_id(), by, card(shop))


def take_back(shop: SmallShop, by: str) -> object:
    number = sessions(shop).use(new_id(), "owner", card(shop)).document_no
    return sessions(shop).take_back(new_id(), by, number, "wrong guest")


def pay_tab(shop: SmallShop, by: str) -> object:
    ready(shop).sell(100, (Means.TAB, 100), member_id="m1", by="owner")
    money = shop.money(100)
    return tabs(shop).pay(new_id(), by, "m1", money, (Tender(Means.CASH, money),))


def limit_tab(shop: SmallShop, by: str) -> object:
    return tabs(shop).set_limit(new_id(), by, "m1", Amount(500, shop.asset))
