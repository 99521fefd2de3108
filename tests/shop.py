"""A small real shop on a real file, for tests: staff of each role, rules with a ladder, points and tiers, members."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

from shop_member.domain.amounts import Amount, Asset
from shop_member.domain.bills import Basket, HandDiscount, Line
from shop_member.domain.clock import FixedClock
from shop_member.domain.ids import new_id
from shop_member.domain.keyset import KeySet
from shop_member.domain.members import Member, tidy
from shop_member.domain.permissions import ROLES
from shop_member.domain.pricing import amount_only
from shop_member.domain.profiles import default_rules
from shop_member.domain.rules import PointRules, RedeemRules, Rules, Step, Tier, TierRules, Tone, TopUpRules
from shop_member.domain.shop import ShopSettings
from shop_member.domain.staff import Staff
from shop_member.domain.tenders import Means, Tender
from shop_member.keys import SecretBox
from shop_member.pins import Pins
from shop_member.services.claims import ClaimService
from shop_member.services.desk import Booked, Desk
from shop_member.services.papers import PaperService
from shop_member.services.returns import ReturnService
from shop_member.services.shifts import ShiftService
from shop_member.services.statements import StatementService
from shop_member.services.till import SaleCommand, Sold, TillService
from shop_member.services.wallet import ToppedUpNow, TopUpCommand, WalletService
from shop_member.store.sqlite import Store

KEYS = KeySet(1, b"c" * 32, b"o" * 32, b"h" * 32, b"n" * 32)
NOON = datetime(2026, 11, 2, 4, tzinfo=UTC)
"""Noon in Taipei."""


def rules() -> Rules:
    """1 point per 10, 10 points worth 1; 200 gives 50; Silver from 500, Gold from 2,000 with 5 % off and ×1.5."""
    return replace(
        default_rules("TW", "TWD"),
        top_ups=TopUpRules((Step(200, 50, bonus_valid_days=90), Step(1000, 250, 20))),
        tiers=TierRules(
            (Tier("silver", "Silver", Tone.SILVER, 500), Tier("gold", "Gold", Tone.GOLD, 2000, 1500, 50)),
        ),
        points=PointRules(1, 10, redeem=RedeemRules(10, 1, 0, 10)),
    )


@dataclass
class SmallShop:
    """Every service on one store; ids of staff are their roles."""

    store: Store
    clock: FixedClock
    desk: Desk
    shifts: ShiftService
    till: TillService
    wallet: WalletService
    returns: ReturnService
    claims: ClaimService
    papers: PaperService
    statements: StatementService

    @property
    def asset(self) -> Asset:
        return self.desk.rules().asset

    def money(self, units: int) -> Amount:
        return Amount(units, self.asset)

    def add_member(self, member_id: str, name: str = "陳美玲", phone: str = "") -> str:
        with self.store.writing() as work:
            work.members.add(tidy(Member(member_id, name, date(2026, 1, 1), phone=phone), "TW"))
        return member_id

    def open_shift(self, float_units: int = 5000, by: str = "cashier") -> Booked:
        return self.shifts.open(new_id(), by, self.money(float_units))

    def top_up(self, units: int, member_id: str = "m1", means: Means = Means.CASH, by: str = "cashier") -> ToppedUpNow:
        tenders = (Tender(means, self.money(units)),)
        return self.wallet.top_up(TopUpCommand(new_id(), by, member_id, self.money(units), tenders))

    def sell(
        self,
        units: int,
        *tenders: tuple[Means, int],
        member_id: str | None = None,
        points: int = 0,
        lines: tuple[Line, ...] = (),
        discount: HandDiscount | None = None,
        by: str = "cashier",
        request_id: str = "",
    ) -> Sold:
        basket = Basket(lines or (amount_only(self.money(units), self.desk.rules()),), discount, points)
        paid = tuple(Tender(means, self.money(part)) for means, part in tenders or ((Means.CASH, units),))
        return self.till.sell(SaleCommand(request_id or new_id(), by, basket, paid, member_id))

    def balances(self, member_id: str = "m1") -> tuple[int, int, int]:
        """Principal, bonus, points."""
        with self.store.reading() as work:
            found = work.ledger.balances_of(member_id)
        return (
            found.get(("principal", self.asset.code), 0),
            found.get(("bonus", self.asset.code), 0),
            found.get(("points", "PTS"), 0),
        )

    def close(self) -> None:
        self.store.close()


def small_shop(path: Path, *, members: int = 1, shop_rules: Rules | None = None) -> SmallShop:
    """Return a new shop in `path` with staff owner, manager, cashier and members m1, m2, …; no shift is open."""
    store = Store(path, KEYS.chain_key)
    clock = FixedClock(NOON)
    with store.writing() as work:
        for role in ROLES:
            work.staff.put_role(role)
            work.staff.add(Staff(role.id, role.name, role.id))
        work.settings.put_shop(ShopSettings(name="Lantern", zone="Asia/Taipei", profile="TW"))
        work.rules.add(shop_rules or rules(), "2026-01-01T00:00:00.000000Z", "owner")
        for number in range(1, members + 1):
            work.members.add(tidy(Member(f"m{number}", f"陳美玲{number}", date(2026, 1, 1)), "TW"))
    return _served(store, clock)


def reopened(path: Path) -> SmallShop:
    """Return the shop that lies in `path`."""
    return _served(Store(path, KEYS.chain_key), FixedClock(NOON))


def _served(store: Store, clock: FixedClock) -> SmallShop:
    desk = Desk(store, clock, KEYS, box=lambda: SecretBox(KEYS.derived("outbox")))
    return SmallShop(
        store,
        clock,
        desk,
        ShiftService(desk),
        TillService(desk, Pins(KEYS.derived("pin"))),
        WalletService(desk),
        ReturnService(desk),
        ClaimService(desk),
        PaperService(desk),
        StatementService(desk),
    )
