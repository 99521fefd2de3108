"""A small shop in a real file: people, rules, a shift, and short ways to book what happens."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

from shop_member.domain.amounts import POINTS, Amount, Asset, currency
from shop_member.domain.cards import Card, CardKind
from shop_member.domain.ledger import (
    NO_FLOOR,
    SHOP,
    AccountKind,
    AccountRef,
    Bill,
    BillKind,
    BillLine,
    BillStep,
    BillTender,
    Entry,
    EntryKind,
    NewLot,
    Posting,
    Postings,
)
from shop_member.domain.members import Member, tidy
from shop_member.domain.permissions import CASHIER, OWNER
from shop_member.domain.rules import Rules
from shop_member.domain.shop import Category, HeldSale, Item, Shift, ShopSettings
from shop_member.domain.staff import Staff, Throttle
from shop_member.domain.tiers import TierState
from shop_member.domain.views import ImportBatch, StoredBill
from shop_member.domain.wallet import Lot, LotUse, use_lots
from shop_member.store.sqlite import Store

KEY = b"k" * 32
AT = "2026-11-21T04:05:06.123456Z"
DAY = date(2026, 11, 21)
TWD = currency("TWD")


def account(kind: AccountKind, owner: str = SHOP, asset: Asset = TWD) -> AccountRef:
    return AccountRef(kind, owner, asset)


def principal(member: str) -> AccountRef:
    return account(AccountKind.PRINCIPAL, member)


def bonus(member: str) -> AccountRef:
    return account(AccountKind.BONUS, member)


def points(member: str) -> AccountRef:
    return account(AccountKind.POINTS, member, POINTS)


DRAWER = account(AccountKind.DRAWER, "01")
SALES = account(AccountKind.SALES)
TAX = account(AccountKind.TAX)
ISSUED = account(AccountKind.POINTS_ISSUED, asset=POINTS)


@dataclass
class ShopFile:
    """Books into a store; `day` is the business day of what comes next."""

    store: Store
    day: date = DAY
    actor: str = "ann"
    shift: str | None = "shift-1"
    made: int = 0
    numbers: list[str] = field(default_factory=list)

    def furnish(self) -> ShopFile:
        """Put people, rules, items, a shift and the like into the file."""
        with self.store.writing() as work:
            work.settings.put_shop(ShopSettings(name="Tea House", currency="TWD"))
            work.rules.add(Rules("TWD"), AT, "owner")
            for role in (CASHIER, OWNER):
                work.staff.put_role(role)
            work.staff.add(Staff("owner", "Olga", "owner"))
            work.staff.add(Staff("ann", "Ann", "cashier", throttle=Throttle(2, 0)))
            for number, (member, name) in enumerate((("wang", "王小明"), ("jones", "Bob Jones")), start=1):
                work.members.add(tidy(Member(member, name, date(2026, 1, 1), phone=f"0912-345-67{number}"), "TW"))
                card = Card(f"card-{member}", f"REF{number:012}", work.cards.next_number(), CardKind.NAMED, member)
                work.cards.add(card)
            work.members.set_tier("wang", TierState("gold", DAY, DAY + timedelta(days=365), 5000))
            work.items.put_category(Category("drinks", "Drinks"))
            work.items.put(Item("latte", "Latte", 120, "drinks", 500, "4710088412345"))
            work.pictures.put("logo", "png", b"\x89PNG")
            work.shifts.add(Shift("shift-1", "01", 1, DAY, AT, "ann", 0))
            work.held.add(HeldSale("held-1", "01", AT, "ann", "table 4", "{}"))
            work.imports.add(ImportBatch("batch-1", "d" * 64, "members.csv", AT, "{}", "done"))
            work.imports.add_row("square", "17", "wang", "batch-1")
            work.audit.add(AT, "ann", "card_frozen", "card-wang", {"why": "lost"})
            work.audit.add(AT, "ann", "card_thawed", "card-wang")
            work.audit.count_print("receipt:01-000001")
        return self

    def entry(
        self,
        kind: EntryKind,
        postings: Iterable[Posting],
        *,
        bill: Bill | None = None,
        reverses: int | None = None,
        note: str = "",
        number: str | None = None,
    ) -> Entry:
        self.made += 1
        return Entry(
            id=f"entry-{self.made}",
            kind=kind,
            request_id=f"request-{self.made}",
            fingerprint=f"{self.made:064x}",
            recorded_at=AT,
            business_date=self.day,
            till="01",
            actor=self.actor,
            postings=tuple(postings),
            rule_version=1,
            shift_id=self.shift,
            reverses=reverses,
            document_no=number,
            note=note,
            bill=bill,
        )

    def book(self, kind: EntryKind, postings: Postings, bill: Bill | None = None, **more: object) -> int:
        """Post in a unit of work of its own and return the seq."""
        with self.store.writing() as work:
            number = f"01-{work.ledger.next_number('receipt:01'):06d}" if bill else None
            return work.ledger.post(self.entry(kind, postings.done(), bill=bill, number=number, **more)).seq  # type: ignore[arg-type]

    def top_up(self, member: str, paid: int, given: int = 0, expires: date | None = None) -> int:
        postings = Postings()
        postings.add(principal(member), money(paid), lots=[NewLot(paid, None, self.day)])
        if given:
            postings.add(bonus(member), money(given), lots=[NewLot(given, expires, self.day)])
            postings.add(account(AccountKind.BONUS_GIVEN), money(-given))
        postings.add(DRAWER, money(-paid))
        bill = Bill(BillKind.TOP_UP, member, None, paid, tenders=(BillTender("cash", paid, paid),))
        return self.book(EntryKind.TOP_UP, postings, bill)

    def sell(
        self, member: str | None, *lines: tuple[str, int], stored: int = 0, won: int = 0, used: int = 0, note: str = ""
    ) -> int:
        """Sell items by name and units; `stored` is paid from principal, the rest in cash, with 5 % tax inside."""
        total = sum(units for _, units in lines)
        tax = sum(units * 500 // 10_500 for _, units in lines)
        postings = Postings()
        postings.add(SALES, money(total - tax))
        postings.add(TAX, money(tax))
        postings.add(DRAWER, money(stored - total))
        if stored and member:
            postings.add(principal(member), money(-stored), floor=0, uses=self.uses(principal(member), stored))
        if won and member:
            postings.add(
                points(member), Amount(won, POINTS), lots=[NewLot(won, self.day + timedelta(days=30), self.day)]
            )
            postings.add(ISSUED, Amount(-won, POINTS))
        if used and member:
            postings.add(points(member), Amount(-used, POINTS), floor=0, uses=self.uses(points(member), used))
            postings.add(account(AccountKind.POINTS_USED, asset=POINTS), Amount(used, POINTS))
        tenders = [BillTender("stored_value", stored)] if stored else []
        tenders += [BillTender("cash", total - stored, total)] if total > stored else []
        bill = Bill(
            BillKind.SALE,
            member,
            None,
            total,
            points_earned=won,
            points_used=used,
            lines=tuple(
                BillLine(at, f"item-{name}", name, None, 1000, units, 500, units, units, units * 500 // 10_500)
                for at, (name, units) in enumerate(lines)
            ),
            steps=(BillStep(0, "order_discount", "regular", 0, 5),),
            tenders=tuple(tenders),
            snapshot='{"kept":1}',
        )
        return self.book(EntryKind.SALE, postings, bill, note=note)

    def entry_of_top_up(self, member: str, units: int, text: str = "") -> Entry:
        """An entry that credits principal against the drawer, without a bill."""
        lots = (NewLot(units, None, self.day),)
        return self.entry(
            EntryKind.IMPORT, [Posting(principal(member), units, lots=lots), Posting(DRAWER, -units)], note=text
        )

    def give_back(self, seq: int, kind: EntryKind, *, lines: tuple[int, ...] | None = None) -> int:
        """Refund lines of a cash sale, or void it whole."""
        original = self.bill(seq)
        back = [line for line in original.bill.lines if lines is None or line.line in lines]
        total, tax = sum(line.net_due for line in back), sum(line.tax for line in back)
        postings = Postings()
        postings.add(SALES, money(tax - total))
        postings.add(TAX, money(-tax))
        postings.add(DRAWER, money(total))
        won = original.bill.points_earned if kind is EntryKind.VOID else 0
        member = original.bill.member_id
        if won and member:
            postings.add(points(member), Amount(-won, POINTS), floor=NO_FLOOR, uses=self.uses(points(member), won))
            postings.add(ISSUED, Amount(won, POINTS))
        bill = Bill(
            BillKind(kind.value),
            member,
            None,
            -total,
            points_earned=-won,
            original_seq=seq,
            lines=tuple(
                BillLine(at, line.item_id, line.name, None, -line.quantity, line.unit_price, line.tax_rate, -line.gross,
                         -line.net_due, -line.tax, line.line)
                for at, line in enumerate(back)
            ),
            tenders=(BillTender("cash", -total),),
        )  # fmt: skip
        return self.book(kind, postings, bill, reverses=seq)

    def uses(self, ref: AccountRef, units: int) -> tuple[LotUse, ...]:
        with self.store.reading() as work:
            return use_lots(work.ledger.open_lots(ref), units, self.day)

    def lots(self, ref: AccountRef) -> tuple[Lot, ...]:
        with self.store.reading() as work:
            return work.ledger.open_lots(ref)

    def bill(self, seq: int) -> StoredBill:
        with self.store.reading() as work:
            return work.bills.bill(seq)

    def balance(self, ref: AccountRef) -> int:
        with self.store.reading() as work:
            return work.ledger.balance(ref)

    def busy_day(self) -> ShopFile:
        """Book a bit of everything."""
        self.top_up("wang", 1000, 200, self.day + timedelta(days=90))
        self.sell("wang", ("Latte", 120), ("Cake", 90), stored=210, won=2, note="without sugar")
        voided = self.sell("wang", ("Tea", 60), won=1)
        self.give_back(voided, EntryKind.VOID)
        returned = self.sell("jones", ("Latte", 120), ("Cake", 90))
        self.give_back(returned, EntryKind.REFUND, lines=(1,))
        self.sell("wang", ("Latte", 120), used=2)
        self.sell(None, ("Tea", 60))
        return self


def money(units: int) -> Amount:
    return Amount(units, TWD)


def opened(path: Path) -> ShopFile:
    return ShopFile(Store(path, KEY))
