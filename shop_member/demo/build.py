"""Fourteen months in a restaurant, booked day by day through the services that the window uses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

from shop_member.app import App, open_shop
from shop_member.demo.pins import PINS
from shop_member.demo.script import Dish, Guest, Restaurant, Visit, invent_guests, order, visits
from shop_member.domain.amounts import Amount
from shop_member.domain.bills import Basket, HandDiscount, Line
from shop_member.domain.clock import FixedClock
from shop_member.domain.dates import ExpiryKind, months_later
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ids import uuid7
from shop_member.domain.members import Birthday, Gender
from shop_member.domain.profiles import default_rules
from shop_member.domain.returns import ReturnAll, ReturnAmount
from shop_member.domain.rules import (
    Expiry,
    PointRules,
    RedeemRules,
    Rules,
    Step,
    Tier,
    TierRules,
    Tone,
    TopUpRules,
)
from shop_member.domain.shop import Category, Item, ShopSettings
from shop_member.domain.tenders import Means, Tender
from shop_member.services.personal import EnrolCommand
from shop_member.services.returns import RefundCommand
from shop_member.services.setup import Answers
from shop_member.services.till import SaleCommand
from shop_member.services.wallet import TopUpCommand

PASSPHRASE = "lanterns over the river"
"""The demo owner's passphrase."""

Progress = Callable[[float, str], None]


@dataclass(frozen=True, slots=True)
class DemoOptions:
    """What is built: how many members and months, from which seed, in which language, up to which day."""

    members: int = 600
    months: int = 14
    seed: int = 1
    language: str = "zh_TW"
    until: date = field(default_factory=lambda: datetime.now(UTC).date())


@dataclass(slots=True)
class Staffed:
    """Who works: staff ids by role."""

    owner: str
    manager: str
    cashiers: tuple[str, ...]


class Builder:
    """Runs the script against one open shop."""

    def __init__(self, folder: Path, options: DemoOptions) -> None:
        self.options = options
        self.random = Random(options.seed)
        self.shop = Restaurant(options.language)
        country = "CN" if options.language == "zh_CN" else "TW"
        self.zone = ZoneInfo("Asia/Shanghai" if country == "CN" else "Asia/Taipei")
        self.country = country
        self.first = months_later(options.until.replace(day=1), -options.months)
        self.clock = FixedClock(self._instant(self.first, time(9)))
        self.app: App = open_shop(folder / "shop.db", create=True, clock=self.clock, keys_in_file=True)
        self.app.desk.ids = self._new_id
        self.scale = 100 if country == "CN" else 1
        self.divide = 4 if country == "CN" else 1
        self.menu: list[Dish] = []
        self.items: list[Item] = []
        self.staff = Staffed("", "", ())
        self.member_ids: dict[int, tuple[str, str]] = {}
        self.balance: dict[str, int] = {}
        self.points: dict[str, int] = {}

    def _new_id(self) -> str:
        return uuid7(int(self.clock.now().timestamp() * 1000), self.random.randbytes(10))

    def _instant(self, day: date, at: time) -> datetime:
        return datetime.combine(day, at, self.zone).astimezone(UTC)

    def money(self, whole: int) -> Amount:
        """Return whole currency of the demo's price level as an amount."""
        return Amount(whole * self.scale // self.divide, self.app.desk.rules().asset)

    def run(self, progress: Progress) -> None:
        """Build the shop; progress gets a fraction and a step's name."""
        self._open_shop()
        last = self.options.until - timedelta(days=1)
        guests = invent_guests(self.shop, self.random, self.options.members, self.first, last)
        days = (last - self.first).days + 1
        joined = 0
        for number, today in enumerate(visits(guests, self.random, self.first, last, walk_ins=5.0)):
            day = self.first + timedelta(days=number)
            while joined < len(guests) and guests[joined].joins <= day and day.weekday() == 0:
                joined = self._join(guests, joined, day, time(9, 30))
            if not today:
                continue
            self._day(day, today, guests)
            progress(number / days, day.isoformat())
        progress(1.0, last.isoformat())

    # -- opening

    def _open_shop(self) -> None:
        text = self.shop.text
        settings = ShopSettings(
            name=text("shop", "name"),
            address=text("shop", "address"),
            phone=text("shop", "phone"),
            currency="CNY" if self.country == "CN" else "TWD",
            profile=self.country,
            language=self.options.language,
            paper_language=self.options.language,
            zone=str(self.zone),
            day_ends="03:00",
            brand_colour=text("shop", "brand"),
            receipt_footer=text("shop", "footer"),
            greeting=text("shop", "greeting"),
            card_terms=text("shop", "terms"),
            print_receipts="never",
            is_demo=True,
        )
        (_, owner_name), *others = self.shop.staff()
        made = self.app.setup.create_shop(
            Answers(settings, owner_name, PINS["owner"], PASSPHRASE, self._rules(settings.currency))
        )
        by_role: dict[str, list[str]] = {"manager": [], "cashier": []}
        for role, name in others:
            given = self.app.staff.add(self._new_id(), made.owner_id, name, role)
            self.app.staff.choose_pin(given.staff_id, given.pin, PINS[role])
            by_role[role].append(given.staff_id)
        self.staff = Staffed(made.owner_id, by_role["manager"][0], tuple(by_role["cashier"]))
        self.menu = self.shop.menu()
        categories: dict[str, str] = {}
        for position, dish in enumerate(self.menu):
            if dish.category not in categories:
                categories[dish.category] = self._new_id()
                self.app.items.save_category(
                    self.staff.owner, Category(categories[dish.category], dish.category, position=len(categories))
                )
            item = Item(
                id=self._new_id(),
                name=dish.name,
                price=self.money(dish.price).units,
                category_id=categories[dish.category],
                tax_rate=self.app.desk.rules().prices.default_tax_rate,
                barcode=_barcode(471000000000 + position * 37) if dish.category == self.menu[-1].category else None,
                position=position,
            )
            self.items.append(self.app.items.save(self.staff.owner, item))

    def _rules(self, currency_code: str) -> Rules:
        rules = default_rules(self.country, currency_code)
        unit = self.scale
        share = self.divide

        def whole(value: int) -> int:
            return value * unit // share

        tier = self.shop.text
        return replace(
            rules,
            points=PointRules(
                points=1,
                per_units=whole(20),
                redeem=RedeemRules(points_per_step=10, money_per_step=whole(4), minimum=50, step=10),
                expiry=Expiry(ExpiryKind.MONTH_END, 12),
            ),
            top_ups=TopUpRules(
                ladder=(
                    Step(whole(500), gives_bonus=whole(40), bonus_valid_days=365),
                    Step(whole(1000), gives_bonus=whole(120), bonus_valid_days=365),
                    Step(whole(2000), gives_bonus=whole(320), bonus_valid_days=365),
                    Step(whole(3000), gives_bonus=whole(600), gives_points=100, bonus_valid_days=365),
                )
            ),
            tiers=TierRules(
                tiers=(
                    Tier("silver", tier("tiers", "silver"), Tone.SILVER, whole(3000), 1000),
                    Tier("gold", tier("tiers", "gold"), Tone.GOLD, whole(9000), 1500, 50),
                    Tier("platinum", tier("tiers", "platinum"), Tone.VIOLET, whole(20000), 2000, 80),
                )
            ),
        )

    # -- a day

    def _day(self, day: date, today: list[Visit], guests: list[Guest]) -> None:
        cashier = self.random.choice(self.staff.cashiers)
        self.clock.at = self._instant(day, time(10, 45))
        shifts = self.app.shifts
        carried = shifts.carried_over()
        shifts.open(self._new_id(), cashier, carried if carried else self.money(3000))
        for visit in today:
            self.clock.at = max(self._instant(day, visit.at), self.clock.at + timedelta(seconds=20))
            if visit.guest is not None and visit.guest not in self.member_ids:
                self._enrol(guests[visit.guest], visit.guest, cashier)
            self._visit(visit, guests, cashier)
        if self.random.random() < 0.05:
            shifts.move_cash(self._new_id(), cashier, self.money(200), self.shop.texts("notes")[0], into_drawer=False)
        self.clock.at = max(self._instant(day, time(21, 15)), self.clock.at + timedelta(minutes=1))
        expected = shifts.carried_over()
        slip = self.money(self.random.choice((0, 0, 0, 0, 0, 0, 0, 0, -10, 5, -50)))
        counted = max(expected + slip, self.money(0))
        leave = min(self.money(3000), counted)
        shifts.close(self._new_id(), cashier, counted, counted - leave)
        self.app.jobs.run()

    def _join(self, guests: list[Guest], number: int, day: date, at: time) -> int:
        self.clock.at = max(self._instant(day, at), self.clock.at + timedelta(seconds=30))
        if number not in self.member_ids:
            self._enrol(guests[number], number, self.staff.cashiers[0])
        return number + 1

    def _enrol(self, guest: Guest, number: int, by: str) -> None:
        enrolled = self.app.enrolment.enrol(
            EnrolCommand(
                request_id=self._new_id(),
                by=by,
                name=guest.name,
                phone=guest.phone if self.country == "TW" else "138" + guest.phone[2:],
                birthday=Birthday(*guest.birthday) if guest.birthday else None,
                gender=Gender.FEMALE if guest.is_female else Gender.MALE,
                note=guest.note,
                allergies=guest.allergies,
                consent=guest.consent,
            )
        )
        self.member_ids[number] = (enrolled.member_id, enrolled.card_id)

    def _visit(self, visit: Visit, guests: list[Guest], cashier: str) -> None:
        guest = guests[visit.guest] if visit.guest is not None else None
        member_id, card_id = self.member_ids[visit.guest] if visit.guest is not None else (None, None)
        lines = tuple(
            Line(
                id=str(place),
                name=self.items[dish].name,
                quantity=pieces * 1000,
                unit_price=Amount(self.items[dish].price, self.app.desk.rules().asset),
                tax_rate=self.items[dish].tax_rate,
                item_id=self.items[dish].id,
                category=self.items[dish].category_id,
            )
            for place, (dish, pieces) in enumerate(order(self.random, self.menu, guest.usual if guest else ()), 1)
        )
        basket = Basket(lines)
        if self.random.random() < 0.012:
            basket = replace(basket, order_discount=HandDiscount(self.shop.texts("refund_reasons")[2], per_mille=100))
        if guest is not None and member_id is not None and guest.tops_up:
            self._maybe_top_up(member_id, card_id, cashier)
        sold_no = self._sell(basket, guest, member_id, card_id, cashier)
        chance = self.random.random()
        reason = self.random.choice(self.shop.texts("refund_reasons"))
        if chance < 0.008:
            half = Amount(max(lines[0].unit_price.units // 2, 1), lines[0].unit_price.asset)
            what = ReturnAmount(half) if chance < 0.004 else ReturnAll()
            self.clock.advance(timedelta(minutes=6))
            self._tolerate_small_drawer(
                lambda: self.app.returns.refund(
                    RefundCommand(self._new_id(), self.staff.manager, sold_no, what, reason)
                )
            )
        elif chance < 0.010:
            self.app.returns.void(self._new_id(), self.staff.manager, sold_no, reason)

    def _tolerate_small_drawer(self, booking: Callable[[], object]) -> None:
        try:
            booking()
        except Refusal as refusal:
            if refusal.code is not Refused.DRAWER_TOO_SMALL:
                raise

    def _maybe_top_up(self, member_id: str, card_id: str | None, cashier: str) -> None:
        if self.balance.get(member_id, 0) > self.money(250).units or self.random.random() < 0.25:
            return
        amount = self.money(self.random.choices((500, 1000, 2000, 3000), (4, 6, 3, 1))[0])
        means = Means.CASH if self.random.random() < 0.6 else Means.CARD
        done = self.app.wallet.top_up(
            TopUpCommand(self._new_id(), cashier, member_id, amount, (Tender(means, amount),), card_id)
        )
        self.balance[member_id] = done.balance.units if done.balance else 0
        self.clock.advance(timedelta(seconds=40))

    def _sell(
        self, basket: Basket, guest: Guest | None, member_id: str | None, card_id: str | None, cashier: str
    ) -> str:
        accounts = self.app.till.accounts(member_id) if member_id else None
        quote = self.app.till.quote(basket, accounts)
        if guest is not None and guest.likes_points and quote.max_points >= 100 and self.random.random() < 0.4:
            basket = replace(basket, points_to_use=quote.max_points)
            quote = self.app.till.quote(basket, accounts)
        due, tenders = quote.total_due, []
        if accounts is not None and due:
            value = min(due, accounts.wallet.balance)
            if value:
                tenders.append(Tender(Means.STORED_VALUE, value))
                due -= value
        if due or not tenders:
            tenders.append(self._outside(due))
        sold = self.app.till.sell(SaleCommand(self._new_id(), cashier, basket, tuple(tenders), member_id, card_id))
        if accounts is not None and member_id is not None:
            spent = sum(tender.amount.units for tender in tenders if tender.means is Means.STORED_VALUE)
            self.balance[member_id] = accounts.wallet.balance.units - spent
        return sold.document_no

    def _outside(self, due: Amount) -> Tender:
        if due and self.random.random() < 0.4:
            return Tender(Means.CARD, due)
        note = self.money(self.random.choice((100, 500, 1000))).units
        tendered = due.units if self.random.random() < 0.3 else -(-due.units // note) * note
        return Tender(Means.CASH, Amount(tendered, due.asset))


def _barcode(twelve: int) -> str:
    digits = [int(digit) for digit in f"{twelve:012d}"]
    check = -sum(digit * (3 if place % 2 else 1) for place, digit in enumerate(digits)) % 10
    return f"{twelve:012d}{check}"
